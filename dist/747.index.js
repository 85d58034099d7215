export const id = 747;
export const ids = [747,414,814];
export const modules = {

/***/ 5414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ passToScript),
/* harmony export */   passedCredentials: () => (/* binding */ passedCredentials),
/* harmony export */   q: () => (/* binding */ passToContainer)
/* harmony export */ });
/* harmony import */ var _declarations_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3636);
/* harmony import */ var _private_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2267);


/**
 * What an action has and a `run:` step has not, or what would let a child speak for the action: the tokens of the
 * runner's services, the state. The pair for ID tokens is not among them: a `run:` step has it as well.
 */
const OF_ACTIONS = [
    "ACTIONS_RUNTIME_*",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_*",
    "GITHUB_STATE",
    `STATE_${_private_files_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_DIRECTORY */ .M8}`,
];
/** The environment of a script on this machine: that of a `run:` step, without the providers' credentials. */
function passToScript(passing) {
    const held = matcherOf([
        ...passing.own,
        ...OF_ACTIONS,
        ...passing.credentials,
    ]);
    return divide(passing, (name) => !held(name));
}
/** What a container gets of the runner's own variables. The paths in them are translated later. */
const OF_RUNNER = new Set([..._declarations_names_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER_NAMES */ .kx, "CI"].filter((name) => !["GITHUB_STATE", "GITHUB_ACTION_PATH", "RUNNER_TRACKING_ID"].includes(name)));
/**
 * The environment of a container: what the runner says of the job, and nothing else of this machine. As held back count
 * only those that a script would not get either: a machine has a hundred others.
 */
function passToContainer(passing) {
    const { environment } = divide(passing, (name) => OF_RUNNER.has(name));
    const { heldBack } = passToScript(passing);
    return { environment, heldBack };
}
/** Credentials of providers that the user lets through: what gets them can print them. */
function passedCredentials({ environment, credentials, passEnv, }) {
    const [credential, wanted] = [matcherOf(credentials), matcherOf(passEnv)];
    return Object.entries(environment).flatMap(([name, value]) => value && credential(name) && wanted(name) ? [value] : []);
}
function divide({ environment, own, passEnv }, passes) {
    const wanted = matcherOf(passEnv);
    const input = matcherOf(own);
    const passed = {};
    const heldBack = [];
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined)
            continue;
        if (passes(name) || wanted(name))
            passed[name] = value;
        else if (!input(name))
            heldBack.push(name);
    }
    return { environment: passed, heldBack: heldBack.toSorted() };
}
/** Of names and `PREFIX_*`. Case does not count, as on Windows: it must not help to slip through. */
function matcherOf(patterns) {
    const whole = new Set();
    const prefixes = [];
    for (const pattern of patterns.map((text) => text.toUpperCase()))
        if (pattern.endsWith("*"))
            prefixes.push(pattern.slice(0, -1));
        else
            whole.add(pattern);
    return (name) => {
        const upper = name.toUpperCase();
        return (whole.has(upper) || prefixes.some((prefix) => upper.startsWith(prefix)));
    };
}


/***/ }),

/***/ 7695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withOutputs),
/* harmony export */   l: () => (/* binding */ passingFor)
/* harmony export */ });
/* harmony import */ var _command_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6729);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5626);


/** What of the action's environment may be passed on. */
function passingFor({ environment, inputs: { own }, credentials }, passEnv) {
    return { environment, own, credentials, passEnv };
}
/**
 * Runs a child between the outputs of the plan and its exit code.
 *
 * @param work - calls what it is given when the child is about to get its secrets
 */
async function withOutputs({ deliveries }, report, environment, work) {
    const files = (0,_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .openCommandFiles */ .b)(["GITHUB_OUTPUT"], environment);
    const append = (...entries) => files.append(new Map([["GITHUB_OUTPUT", entries]]));
    const planned = deliveries.flatMap(({ secret, sinks, content }) => sinks.has("output") && content.kind === "text"
        ? [{ name: secret.name, value: content.text }]
        : []);
    try {
        const ending = await work(() => {
            append(...planned, { name: "names", value: (0,_step_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .e)(deliveries) });
            return report();
        });
        append({ name: "exit-code", value: String(ending.exitCode) });
        return ending;
    }
    finally {
        files.close();
    }
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ showOutput)
});

;// CONCATENATED MODULE: ./build/deliver/child/commands.js
/** What .NET's TrimStart takes off, in UTF-8 read as Latin-1. */
const SPACE = "(?:[\\t-\\r ]|\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80)*";
const SAVE_STATE = new RegExp(`^${SPACE}::save-state(?: |::)|##\\[save-state[ \\]]`, "i");
/** The end of an unfinished line that may become one of them. */
const BEGINNING = new RegExp(`^(${SPACE})(?:${beginningsOf("::save-state::")}|::save-state:?)$|(?:${beginningsOf("##[save-state")}|##\\[save-state)$`, "i");
const INDENT = new RegExp(`^${SPACE}`);
/** No stop token is longer; the rest of a line is of no interest. */
const LONGEST_LINE = 4_096;
/** Every proper beginning of a text, as a pattern. */
function beginningsOf(text) {
    return Array.from({ length: text.length - 1 }, (_, index) => text.slice(0, index + 1).replaceAll("[", "\\["))
        .reverse()
        .join("|");
}
function watchCommands() {
    let stopToken;
    function note(line) {
        const command = commandIn(line);
        if (command === undefined)
            return;
        const { name, data } = command;
        if (stopToken === undefined) {
            if (name === "stop-commands" && data !== "")
                stopToken = data.replaceAll("%25", "%");
        }
        else if (name === stopToken.toLowerCase())
            stopToken = undefined;
    }
    return {
        filter: () => createFilter(note),
        resume: () => (stopToken === undefined ? undefined : commandOf(stopToken)),
    };
}
/** What a stop token is obeyed as. Behind a space it is a property, so nothing is: it could only be another command. */
function commandOf(stopToken) {
    if (stopToken.includes(" "))
        return undefined;
    return stopToken.includes("::") ? `##[${stopToken}]` : `::${stopToken}::`;
}
/** The command that a line is, its name in lower case. Without regular expressions, since a line can be long and odd. */
function commandIn(line) {
    const start = INDENT.exec(line)?.[0].length ?? 0;
    if (line.startsWith("::", start)) {
        const end = line.indexOf("::", start + 2);
        if (end >= 0)
            return {
                name: nameIn(line.slice(start + 2, end)),
                data: line.slice(end + 2),
            };
    }
    const old = line.indexOf("##[");
    const end = line.indexOf("]", old);
    return old < 0 || end < 0
        ? undefined
        : { name: nameIn(line.slice(old + 3, end)), data: line.slice(end + 1) };
}
/** What stands in front of the properties. */
function nameIn(info) {
    return (info.split(" ", 1)[0] ?? "").toLowerCase();
}
function createFilter(note) {
    let line = ""; // the unfinished line, as far as it was passed on
    let held = ""; // what comes behind it and may begin a command
    let dropping; // what of the unfinished line is taken out
    let swallows = false; // whether the last CR was taken out, and so is the LF that may follow
    /** One line, or the next piece of an unfinished one. Returns what is passed on of it. */
    function take(piece, end) {
        swallows = false;
        const whole = line + held + piece;
        const shown = line.length;
        if (dropping === undefined) {
            const command = SAVE_STATE.exec(whole);
            if (command === null)
                return pass(whole, end);
            const before = whole.slice(shown, Math.max(shown, command.index));
            dropping = (line + before).trim() === "" ? "line" : "rest";
            line = whole.slice(0, command.index);
            held = "";
            return before + drop(end);
        }
        return drop(end);
    }
    /** The rest of a line does not go on. What stood in front of it still gets its end. */
    function drop(end) {
        const rest = dropping === "rest" ? end : "";
        swallows = rest === "" && end === "\r";
        if (end !== "") {
            note(line);
            finish();
        }
        return rest;
    }
    /** What is new of a line that has no such command, as far as it cannot become one. */
    function pass(whole, end) {
        const shown = line.length;
        if (end !== "") {
            note(whole);
            finish();
            return whole.slice(shown) + end;
        }
        const beginning = BEGINNING.exec(whole);
        const from = beginning === null
            ? whole.length
            : Math.max(shown, beginning.index + (beginning[1] ?? "").length);
        held = whole.slice(from);
        line = whole.slice(0, from).slice(0, LONGEST_LINE);
        return whole.slice(shown, from);
    }
    function finish() {
        line = "";
        held = "";
        dropping = undefined;
    }
    return {
        push(whole) {
            const chunk = swallows && whole[0] === 0x0a ? whole.subarray(1) : whole;
            if (whole.length > 0)
                swallows = false;
            if (isHarmless(chunk)) {
                line = tailOf(chunk, line);
                return chunk;
            }
            let passed = "";
            for (const [, piece = "", end = ""] of chunk
                .toString("latin1")
                .matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g))
                if (piece !== "" || end !== "")
                    passed += take(piece, end);
            return Buffer.from(passed, "latin1");
        },
        flush() {
            if (line + held !== "")
                note(line + held);
            const rest = held;
            finish();
            return Buffer.from(rest, "latin1");
        },
    };
    /** Whether a chunk neither holds a command nor continues or begins one: all that most logs have. */
    function isHarmless(chunk) {
        return (dropping === undefined &&
            held === "" &&
            !/::|##/.test(line) &&
            !chunk.includes("::") &&
            !chunk.includes("##[") &&
            !/[:#[]/.test(chunk.toString("latin1", chunk.length - 2)));
    }
}
function tailOf(chunk, line) {
    const start = Math.max(chunk.lastIndexOf("\n"), chunk.lastIndexOf("\r")) + 1;
    const tail = chunk.toString("latin1", start, start + LONGEST_LINE);
    return start > 0 ? tail : (line + tail).slice(0, LONGEST_LINE);
}

;// CONCATENATED MODULE: ./build/deliver/child/output.js

/** Milliseconds without output after which a stream is at rest, and somebody may wait for its last line. */
const PAUSE = 200;
/**
 * Copies both streams of a child into the log: scrubbed, and without `save-state`.
 *
 * @returns to be called once, after the child has ended: stops reading, prints what was held back, and sees to it that the
 *   next line of the action is a line of its own and that the runner obeys its commands
 */
function showOutput(sources, streams, matcher) {
    const watch = watchCommands();
    const finishers = ["stdout", "stderr"].map((name) => copy(sources[name], streams[name], matcher, watch.filter()));
    return () => {
        for (const finish of finishers)
            finish();
        const resume = watch.resume();
        // On both: the runner reads them apart, and a command that resumes nothing is a line of text.
        if (resume !== undefined)
            for (const stream of [streams.stderr, streams.stdout])
                stream.write(`${resume}\n`, "latin1");
    };
}
function copy(source, destination, matcher, filter) {
    const scrubber = matcher.scrubber();
    let last;
    const write = (bytes) => {
        last = bytes.at(-1) ?? last;
        // Without anybody who reads the log, the child goes on all the same.
        return (bytes.length === 0 || !destination.writable || destination.write(bytes));
    };
    const resume = () => source.resume();
    destination.on("error", resume);
    let pause;
    const show = (chunk) => {
        clearTimeout(pause);
        pause = setTimeout(() => write(filter.push(scrubber.rest())), PAUSE);
        if (write(filter.push(scrubber.push(chunk))))
            return;
        source.pause();
        destination.once("drain", resume);
    };
    source.on("data", show);
    resume(); // whoever read it before has paused it
    source.on("error", () => { }); // the end of the child tells all
    return () => {
        clearTimeout(pause);
        source.off("data", show);
        source.destroy();
        write(filter.push(scrubber.flush()));
        write(filter.flush());
        if (last !== undefined && last !== 0x0a)
            write(Buffer.from("\n"));
    };
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ killAll),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   killMarked: () => (/* binding */ killMarked)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


/**
 * Marks a script and all that it starts, whatever session or group they move to: the variable is in their environment,
 * as the runner's own RUNNER_TRACKING_ID is. Its value is the name of the run's private directory.
 */
const MARK = "SECRET_REFS_RUN";
/** Sends a signal to a process group. False when nobody of it is left. */
function signalGroup(leader, signal) {
    return send(-leader, signal);
}
/**
 * Kills a script and all that it started. On Linux also what left its process group, found by the mark; elsewhere the
 * group, and on Windows the tree.
 */
function killAll(leader, mark) {
    if (process.platform === "win32") {
        if (leader !== undefined)
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("taskkill", ["/PID", String(leader), "/T", "/F"], {
                stdio: "ignore",
                windowsHide: true,
            }).on("error", () => { });
        return;
    }
    if (leader !== undefined)
        signalGroup(leader, "SIGKILL");
    killMarked(mark);
}
/** Kills every process that has the mark, until none is left: one can start another while it is looked for. */
function killMarked(mark) {
    for (let round = 0; round < 10; round++) {
        const found = marked(mark);
        if (found.length === 0)
            return;
        for (const pid of found)
            send(pid, "SIGKILL");
    }
}
function marked(mark) {
    const entry = Buffer.from(`\0${MARK}=${mark}\0`);
    return processes().filter((pid) => pid !== process.pid && environmentOf(pid).includes(entry));
}
/** Empty where there is no /proc. */
function processes() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)("/proc").filter(isNumber).map(Number);
    }
    catch {
        return [];
    }
}
function isNumber(name) {
    return /^[0-9]+$/.test(name);
}
/** With a NUL on both sides of every variable. Empty for a process of somebody else, and for one that has ended. */
function environmentOf(pid) {
    try {
        return Buffer.concat([
            Buffer.from("\0"),
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/environ`),
        ]);
    }
    catch {
        return Buffer.alloc(0);
    }
}
function send(target, signal) {
    try {
        return process.kill(target, signal);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ fixScript)
/* harmony export */ });
/** A script with what the runner changes in it. Source: actions/runner, ScriptHandlerHelpers.cs and ScriptHandler.cs. */
function fixScript(script, { kind }, windows) {
    const lines = kind === "cmd"
        ? ["@echo off", script]
        : kind === "powershell"
            ? [
                "$ErrorActionPreference = 'stop'",
                script,
                "if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
            ]
            : [script];
    const text = lines.join("\n");
    return windows ? text.replaceAll(/\r?\n/g, "\r\n") : text;
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ supervise)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _contexts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7110);



/**
 * Milliseconds after a cancellation at which the child is asked again, and ended. The runner itself sends SIGTERM after
 * 7.5 seconds and SIGKILL after 2.5 more (ProcessInvoker.cs), and by then everything must be gone.
 */
const ASK_AGAIN = 2_500;
const END = 4_500;
/** Milliseconds between SIGTERM and the end, when it comes first. */
const END_AFTER_TERM = 1_500;
/** Milliseconds that the streams may stay open after the child has ended, in the hands of what it started. */
const OPEN_STREAMS = 5_000;
/** The same when all of them have been ended. */
const LAST_WORDS = 500;
/**
 * Waits for a child to end, passes cancellations on to it, and waits until its output has been read. To be called as soon
 * as the child is started.
 *
 * @throws what the child process emits as `error`
 */
async function supervise(child) {
    const closed = new Promise((resolve) => {
        child.process.on("close", () => resolve());
    });
    const timers = [];
    const later = (milliseconds, action) => timers.push(setTimeout(action, milliseconds));
    const cancellation = Promise.withResolvers();
    let cancelled = false;
    let ended;
    const end = () => {
        ended ??= Promise.resolve(child.end());
    };
    const cancel = (signal) => {
        child.ask(signal);
        if (signal !== "SIGINT")
            later(END_AFTER_TERM, end);
        if (cancelled)
            return;
        cancelled = true;
        cancellation.resolve();
        later(ASK_AGAIN, () => child.ask("SIGTERM"));
        later(END, end);
    };
    for (const signal of _contexts_js__WEBPACK_IMPORTED_MODULE_2__/* .CANCELLING */ .PK)
        process.on(signal, cancel);
    try {
        const exitCode = await exitOf(child.process);
        await Promise.race([
            closed,
            cancellation.promise,
            (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(OPEN_STREAMS, undefined, { ref: false }),
        ]);
        if (cancelled) {
            // Those whom the child did not take along are ended too.
            end();
            await ended;
            await Promise.race([
                closed,
                (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(LAST_WORDS, undefined, { ref: false }),
            ]);
        }
        return { exitCode, cancelled };
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        for (const signal of _contexts_js__WEBPACK_IMPORTED_MODULE_2__/* .CANCELLING */ .PK)
            process.off(signal, cancel);
    }
}
function exitOf(child) {
    const { promise, resolve, reject } = Promise.withResolvers();
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal])));
    return promise;
}


/***/ }),

/***/ 4588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ PROCESS_DEBT),
/* harmony export */   U: () => (/* binding */ CONTAINER_DEBT)
/* harmony export */ });
/**
 * Who undoes what, besides the providers: written down before the effect, so that the post step finds it whenever the
 * action was killed. No scheme holds a `/`.
 */
const PROCESS_DEBT = "child/process";
const CONTAINER_DEBT = "child/container";


/***/ }),

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareScript: () => (/* binding */ prepareScript)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_io__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5366);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _inputs_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9618);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5414);
/* harmony import */ var _child_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7695);
/* harmony import */ var _child_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7652);
/* harmony import */ var _child_processes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1814);
/* harmony import */ var _child_script_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4292);
/* harmony import */ var _child_supervise_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(921);
/* harmony import */ var _debts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4588);
/* harmony import */ var _private_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2267);













const windows = process.platform === "win32";
/**
 * Prepares to run a script on this machine as a `run:` step does, with the secrets in its environment alone.
 *
 * @throws Failure when its shell is not there
 */
async function prepareScript(child, surroundings) {
    const shell = await findShell(child);
    return (plan, report) => (0,_child_index_js__WEBPACK_IMPORTED_MODULE_6__/* .withOutputs */ .F)(plan, report, surroundings.environment, (handOver) => runScript({ child, shell, surroundings }, plan, handOver));
}
async function runScript({ child, shell, surroundings }, plan, handOver) {
    const { inputs, privateDirectory, streams } = surroundings;
    const directory = await privateDirectory.open();
    const mark = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory);
    const passed = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .passToScript */ .Q)((0,_child_index_js__WEBPACK_IMPORTED_MODULE_6__/* .passingFor */ .l)(surroundings, child.passEnv));
    const file = (0,_private_files_js__WEBPACK_IMPORTED_MODULE_10__/* .writePrivateFile */ .Pl)(directory, "script", `script${shell.extension}`, Buffer.from((0,_child_script_js__WEBPACK_IMPORTED_MODULE_11__/* .fixScript */ .N)(child.script, shell, windows)));
    const secrets = secretsFor(plan, directory);
    const matcher = surroundings.matcher();
    const forget = await privateDirectory.writeDebt(_debts_js__WEBPACK_IMPORTED_MODULE_12__/* .PROCESS_DEBT */ .Q, { mark });
    await handOver();
    const script = start(shell, file, {
        cwd: inputs.workingDirectory,
        env: merge(passed.environment, { ...secrets, [_child_processes_js__WEBPACK_IMPORTED_MODULE_8__/* .MARK */ .M$]: mark }),
    });
    const finish = (0,_child_output_js__WEBPACK_IMPORTED_MODULE_7__/* .showOutput */ .J)(script, streams, matcher);
    try {
        const ending = await (0,_child_supervise_js__WEBPACK_IMPORTED_MODULE_9__/* .supervise */ .z)({
            process: script,
            ask: (signal) => ask(script.pid, signal),
            end: () => (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_8__/* .killAll */ .E7)(script.pid, mark),
        });
        return { ...ending, heldBack: passed.heldBack };
    }
    catch (cause) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)("the shell cannot be started.", { cause });
    }
    finally {
        finish();
        forget();
    }
}
async function findShell({ shell, jobContainer, }) {
    const candidates = shell !== undefined
        ? [shell]
        : windows
            ? _inputs_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULTS */ .zY.windows
            : jobContainer === undefined
                ? _inputs_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULTS */ .zY.posix
                : [_inputs_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULTS */ .zY.container];
    for (const candidate of candidates) {
        const path = await (0,_actions_io__WEBPACK_IMPORTED_MODULE_2__/* .which */ .K7)(candidate.command, false);
        if (path !== "")
            return { ...candidate, path };
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(`\`shell\`: there is no ${candidates.map(({ command }) => `\`${command}\``).join(" and no ")} on PATH. Install it in an earlier step, or choose another shell.`);
}
function secretsFor({ deliveries }, directory) {
    return Object.fromEntries(deliveries.flatMap(({ secret: { name }, sinks, content }, number) => {
        if (!sinks.has("env"))
            return [];
        const value = content.kind === "text"
            ? content.text
            : (0,_private_files_js__WEBPACK_IMPORTED_MODULE_10__/* .writePrivateFile */ .Pl)(directory, number, content.base, content.bytes);
        return [[name, value]];
    }));
}
/** On Windows, `Path` and `PATH` are one variable. */
function merge(environment, over) {
    const key = (name) => (windows ? name.toUpperCase() : name);
    const taken = new Set(Object.keys(over).map(key));
    const kept = Object.entries(environment).filter(([name]) => !taken.has(key(name)));
    return { ...Object.fromEntries(kept), ...over };
}
function start(shell, file, { cwd, env }) {
    const options = { cwd, env, windowsHide: true };
    const stdio = ["ignore", "pipe", "pipe"];
    if (shell.kind === "cmd")
        // Its quotes are its own: `/S` takes the outer ones off.
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell.path, [shell.template.replaceAll("{0}", file)], {
            ...options,
            stdio: [...stdio],
            windowsVerbatimArguments: true,
        });
    const args = (0,_inputs_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .argumentsFor */ .Oz)(shell, file);
    if (windows)
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell.path, args, { ...options, stdio: [...stdio] });
    // A process of its own group, so that all of it gets a signal; and a core dump would hold its environment.
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("/bin/sh", ["-c", 'ulimit -c 0; exec "$@"', "sh", shell.path, ...args], { ...options, stdio: [...stdio], detached: true });
}
function ask(pid, signal) {
    // On Windows everyone on the console has got the signal already.
    if (!windows && pid !== undefined)
        (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_8__/* .signalGroup */ .i8)(pid, signal);
}


/***/ })

};
