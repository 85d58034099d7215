export const id = 886;
export const ids = [886];
export const modules = {

/***/ 5414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ passToScript),
/* harmony export */   q: () => (/* binding */ passToContainer)
/* harmony export */ });
/* harmony import */ var _declarations_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3161);
/* harmony import */ var _lifetime_private_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5385);



/**
 * What an action has and a `run:` step has not, or what would let a child speak for the action: the tokens of the
 * runner's services, the state. The pair for ID tokens is not among them: a `run:` step has it as well.
 */
const OF_ACTIONS = [
    "ACTIONS_RUNTIME_*",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_*",
    "GITHUB_STATE",
    `STATE_${_lifetime_private_files_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_DIRECTORY */ .M8}`,
];
/** The environment of a script on this machine: that of a `run:` step, without what belongs to secret stores. */
function passToScript(passing) {
    const held = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .patternMatcher */ .l)([
        ...passing.own,
        ...OF_ACTIONS,
        ...passing.heldBack,
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
function divide({ environment, own, passEnv }, passes) {
    const wanted = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .patternMatcher */ .l)(passEnv);
    const input = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .patternMatcher */ .l)(own);
    const passed = [];
    const heldBack = [];
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined)
            continue;
        if (passes(name) || wanted(name))
            passed.push([name, value]);
        else if (!input(name))
            heldBack.push(name);
    }
    return {
        environment: Object.fromEntries(passed),
        heldBack: heldBack.toSorted(),
    };
}


/***/ }),

/***/ 7695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ passingFor),
/* harmony export */   t: () => (/* binding */ openOutputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _runner_append_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5447);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3488);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5626);




/** What of the action's environment may be passed on to what gets the secrets. */
function passingFor({ environment, inputs: { own }, heldBack }, passEnv) {
    return { environment, own, heldBack, passEnv };
}
function openOutputs({ environment, log, }) {
    const files = (0,_runner_append_js__WEBPACK_IMPORTED_MODULE_1__/* .openCommandFiles */ .b)(["GITHUB_OUTPUT"], environment);
    const append = (...entries) => files.append(new Map([["GITHUB_OUTPUT", entries]]));
    return {
        deliver({ deliveries }) {
            const planned = deliveries.flatMap(({ secret, sinks, content }) => sinks.has("output") && content.kind === "text"
                ? [{ name: secret.name, value: content.text }]
                : []);
            append(...planned, { name: "names", value: (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .e)(deliveries) });
        },
        finish(ending) {
            try {
                append({ name: "exit-code", value: String(ending.exitCode) });
            }
            catch (thrown) {
                if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR))
                    throw thrown;
                for (const { message } of thrown.problems)
                    log.warning(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.exitCodeLost(message.text));
            }
            return ending;
        },
    };
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ showOutput)
});

// EXTERNAL MODULE: ./build/runner/commands.js
var commands = __webpack_require__(6717);
// EXTERNAL MODULE: ./build/runner/text.js
var runner_text = __webpack_require__(3912);
;// CONCATENATED MODULE: ./build/deliver/child/commands.js


/** What may stand in front of `::`, in UTF-8 read as Latin-1; a byte order mark too, at the start of a stream. */
const SPACE = `(?:${Array.from(`${runner_text/* WHITE_SPACE */.XE}\uFEFF`, (character) => Buffer.from(character).toString("latin1")).join("|")})*`;
const SAVE_STATE = new RegExp(`^${SPACE}::save-state[^\\w-]|##\\[save-state[^\\w-]`, "i");
/** What is no command does not match; most lines of a log do not. */
const MAY_BE_ONE = new RegExp(`^${SPACE}::|##\\[`);
/** Where a space makes text of a command. */
const STOP = new RegExp(`^${SPACE}:(?=:stop-commands[^\\w-])|##(?=\\[stop-commands[^\\w-])`, "gi");
const ANY = new RegExp(`^${SPACE}:(?=:)|##(?=\\[)`, "g");
/** The end of an unfinished line that may become one of them. */
const BEGINNING = new RegExp(`^(${SPACE})(?:${beginningsOf("::save-state", "::stop-commands")})$|(?:${beginningsOf("##[save-state", "##[stop-commands")})$`, "i");
/** In bytes. No stop token is longer; the rest of a line is of no interest. */
const LONGEST_LINE = 4_096;
/** Every beginning of the texts, and the texts themselves, as a pattern. */
function beginningsOf(...texts) {
    const all = texts.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
    return all
        .toSorted((a, b) => b.length - a.length)
        .map((text) => text.replaceAll("[", "\\["))
        .join("|");
}
function watchCommands() {
    let stopToken;
    function note(line) {
        if (!MAY_BE_ONE.test(line))
            return;
        const text = Buffer.from(line, "latin1").toString();
        const names = readingsOf(text, stopToken);
        if (stopToken === undefined)
            stopToken = names
                .filter(({ name }) => name === "stop-commands")
                .find(({ data }) => isToken(data))
                ?.data.toLowerCase();
        else if (names.some(({ name }) => name === stopToken))
            stopToken = undefined;
    }
    return { filter: () => createFilter(note, () => stopToken !== undefined) };
}
/** A line whose `::name` nobody knows is tried as `##[name`. */
function readingsOf(line, stopToken) {
    const isKnown = ({ name }) => commands/* COMMANDS */.Lo.has(name) || name === stopToken;
    const known = (0,commands/* newReadings */.AB)(line).filter(isKnown);
    return known.length > 0 ? known : (0,commands/* oldReadings */.fw)(line).filter(isKnown);
}
/** The runner refuses a token that is empty or the name of a command: the step would fail. */
function isToken(data) {
    return data !== "" && !commands/* COMMANDS */.Lo.has(data.toLowerCase());
}
/**
 * @param note - told of every line that can be a command
 * @param stopped - whether no command is to be obeyed
 */
function createFilter(note, stopped) {
    let line = ""; // the unfinished line as it came, as far as it was passed on
    let held = ""; // what comes behind it and may begin a command
    let dropping; // what of the unfinished line is taken out
    let swallows = false; // whether the last CR was taken out, and so is the LF that may follow
    /** One line, or the next piece of an unfinished one. Returns what is passed on of it. */
    function take(piece, end) {
        swallows = false;
        const whole = line + held + piece;
        if (dropping !== undefined)
            return drop(end);
        const command = SAVE_STATE.exec(whole);
        if (command === null)
            return pass(whole, end);
        const before = release(whole, Math.max(line.length, command.index));
        dropping = whole.slice(0, command.index).trim() === "" ? "line" : "rest";
        line = whole.slice(0, command.index);
        held = "";
        return before + drop(end);
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
        if (end !== "") {
            const last = release(whole, whole.length);
            note(whole);
            finish();
            return last + end;
        }
        const beginning = BEGINNING.exec(whole);
        const to = beginning === null
            ? whole.length
            : Math.max(line.length, beginning.index + (beginning[1] ?? "").length);
        const passed = release(whole, to);
        held = whole.slice(to);
        line = whole.slice(0, to).slice(0, LONGEST_LINE);
        return passed;
    }
    /** What of a line is passed on next, up to a place in it. */
    function release(whole, to) {
        let passed = "";
        let from = line.length;
        if (!MAY_BE_ONE.test(whole))
            return whole.slice(from, to);
        for (const { index, 0: found } of whole.matchAll(stopped() ? ANY : STOP)) {
            const inside = index + found.length;
            if (inside < from || inside >= to)
                continue;
            passed += `${whole.slice(from, inside)} `;
            from = inside;
        }
        return passed + whole.slice(from, to);
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
            const rest = release(line + held, line.length + held.length);
            if (line + held !== "")
                note(line + held);
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
 * Comes before a child's first byte on each stream: the runner takes a byte order mark at the very start off, with it the
 * encoding of the whole stream, and would obey a command behind it. A log shows it when it is debugged.
 */
const FIRST_LINE = "::debug::What follows is printed by the script or container.\n";
/**
 * Copies both streams of a child into the log: scrubbed, and without the commands that it may not give.
 *
 * @returns to be called once, after the child has ended: stops reading, prints what was held back, and sees to it that the
 *   next line of the action is a line of its own
 */
function showOutput(sources, streams, matcher) {
    const watch = watchCommands();
    for (const stream of [streams.stderr, streams.stdout])
        if (stream.writable)
            stream.write(FIRST_LINE);
    const finishers = ["stdout", "stderr"].map((name) => copy(sources[name], streams[name], matcher, watch.filter()));
    return () => {
        for (const finish of finishers)
            finish();
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
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _processes_children_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8167);
/* harmony import */ var _runner_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7674);



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
 * Starts a child, waits for it to end, passes cancellations on to it, and waits until its output has been read.
 *
 * @throws what the child process emits as `error`
 */
async function supervise({ start, pass, end, }) {
    let child;
    const timers = [];
    const later = (milliseconds, action) => timers.push(setTimeout(action, milliseconds));
    const cancellation = Promise.withResolvers();
    let cancelled = false;
    let ended;
    const endOnce = () => {
        ended ??= Promise.resolve(end(child));
    };
    const cancel = (signal) => {
        pass(child, signal);
        if (signal !== "SIGINT")
            later(END_AFTER_TERM, endOnce);
        if (cancelled)
            return;
        cancelled = true;
        cancellation.resolve();
        later(ASK_AGAIN, () => pass(child, "SIGTERM"));
        later(END, endOnce);
    };
    for (const signal of _runner_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .CANCELLING */ .P)
        process.on(signal, cancel);
    try {
        child = start();
        const closed = new Promise((resolve) => {
            child.on("close", () => resolve());
        });
        const exitCode = await exitOf(child);
        await Promise.race([
            closed,
            cancellation.promise,
            (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(OPEN_STREAMS, undefined, { ref: false }),
        ]);
        if (cancelled) {
            // Those whom the child did not take along are ended too.
            endOnce();
            await ended;
            await Promise.race([
                closed,
                (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LAST_WORDS, undefined, { ref: false }),
            ]);
        }
        return { exitCode, cancelled };
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        for (const signal of _runner_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .CANCELLING */ .P)
            process.off(signal, cancel);
    }
}
function exitOf(child) {
    const { promise, resolve, reject } = Promise.withResolvers();
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve((0,_processes_children_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(code, signal)));
    return promise;
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);

const say = {
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("shell-not-found", {
        noShell: (names, kind) => `\`shell\`: there is no ${names} on PATH${kind}. Install it in an earlier step, or choose another shell.`,
        shellNotStarted: "the shell cannot be started.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("folder-unusable", {
        noWorkspace: "the workspace (`GITHUB_WORKSPACE`), in which `run` starts, is not an existing folder. Is it removed by an earlier step, or not mounted into the job's container? Check the repository out (actions/checkout) before this step, or give `working-directory`.",
        folderRemoved: "`working-directory` is not an existing folder. Something removed it while the step ran.",
        folderForbidden: (folder, code) => `${folder} cannot be entered by the user of this process${code}. Give that user the right to (\`chmod\`, \`chown\`), or choose another \`working-directory\`.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("command-file-write", {
        exitCodeLost: (why) => `The output \`exit-code\` was not written: ${why}`,
    }),
};


/***/ }),

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Sb: () => (/* binding */ endTree),
/* harmony export */   UM: () => (/* binding */ SHARED_CONSOLE),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   v0: () => (/* binding */ startChild)
/* harmony export */ });
/* unused harmony exports optionsFor, runHelper */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8393);




/**
 * For everything that does work of the step. On Windows it shares the action's console: a child that is hidden
 * (CREATE_NO_WINDOW) gets one of its own, with the machine's OEM code page in place of the runner's UTF-8, in which no
 * mask knows a secret with an umlaut, and without the Ctrl-C by which the runner cancels.
 */
const SHARED_CONSOLE = { windowsHide: false };
/** For programs that help the action itself: a Ctrl-C must not end those that end others, and nobody sees their console. */
const OWN_CONSOLE = { windowsHide: true };
/** Starts a command of the step, so that all of it can get a signal. */
function startChild({ program, args, verbatim = false }, { cwd, env }, platform = process.platform) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd,
        env,
        stdio: ["ignore", "pipe", "pipe"],
        windowsVerbatimArguments: verbatim,
        ...optionsFor(platform),
    });
}
/** On POSIX a child leads a process group; on Windows that would take the console from it. */
function optionsFor(platform) {
    return { detached: platform !== "win32", ...SHARED_CONSOLE };
}
/** Milliseconds between two looks at a group that was asked to end. */
const LOOK_AGAIN = 50;
/**
 * Ends a child and everything that it started and that did not leave its group or, on Windows, its tree. Never rejects.
 *
 * @returns when that is done
 */
async function endTree(child, { grace, environment, platform = process.platform, run = runHelper, }) {
    const { pid } = child;
    if (pid === undefined)
        return;
    if (platform !== "win32")
        return endGroup(pid, grace);
    // The number of a process that has ended may be somebody else's already.
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const { exitCode } = await run((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .systemProgram */ .CA)("taskkill", environment), [
        "/PID",
        String(pid),
        "/T",
        "/F",
    ]);
    if (exitCode !== 0)
        child.kill("SIGKILL");
}
async function endGroup(leader, grace) {
    const end = performance.now() + grace;
    if (grace > 0 && !signalGroup(leader, "SIGTERM"))
        return;
    while (performance.now() < end) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(Math.min(LOOK_AGAIN, grace));
        if (!signalGroup(leader, 0))
            return;
    }
    signalGroup(leader, "SIGKILL");
}
/** Sends a signal to a process group; 0 only looks. False when nobody of it is left. */
function signalGroup(leader, signal) {
    try {
        return process.kill(-leader, signal);
    }
    catch {
        return false;
    }
}
/** Milliseconds. */
const PATIENCE = 10_000;
/**
 * Runs a program that helps the action to its end, without the step's environment (Windows adds what its own programs
 * need). Never rejects: one that cannot be started or takes too long has exit code 1.
 *
 * @param program - absolute
 */
function runHelper(program, args) {
    return new Promise((resolve) => {
        const options = { env: {}, timeout: PATIENCE, ...OWN_CONSOLE };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options, (error, stdout, stderr) => {
            const exitCode = error === null ? 0 : Number(error.code) || 1;
            resolve({ exitCode, stdout, stderr });
        });
        child.stdin?.on("error", () => { });
        child.stdin?.end();
    });
}
/**
 * The exit code of an ended child, as the runner gives it: 128 + n for one that signal n ended, as in a shell; on Windows
 * a signed number of 32 bits (`exit /b -1` is -1), where Node.js gives it without its sign.
 */
function exitCodeOf(code, signal, platform = process.platform) {
    if (code === null)
        return 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]);
    return platform === "win32" ? code | 0 : code;
}


/***/ }),

/***/ 8393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ commandInterpreter),
/* harmony export */   CA: () => (/* binding */ systemProgram),
/* harmony export */   DQ: () => (/* binding */ THIS_MACHINE),
/* harmony export */   Kp: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const THIS_MACHINE = {
    platform: process.platform,
    isProgram: process.platform === "win32" ? isThere : isExecutable,
};
/** What Windows starts by itself, in the order of its own PATHEXT. Batch files need `cmd.exe`, and Node.js refuses them. */
const EXTENSIONS = [".com", ".exe"];
/**
 * Looks a program up in the PATH of an environment, and never in the working directory: that is the workspace, where a
 * pull request could have put a program of this name, and the child gets credentials. So entries of PATH that are empty
 * or relative do not count. A shell would take them on POSIX; the runner and Go's `exec.LookPath` do not either.
 *
 * It has to be done before a child is started: on Windows, a start by name alone tries the working directory first.
 *
 * @param name - without a folder, or an absolute path
 * @returns an absolute path; undefined when there is none
 */
function findProgram(name, environment, { platform, isProgram } = THIS_MACHINE) {
    const windows = platform === "win32";
    const names = windows ? withExtensions(name, environment) : [name];
    if (isAbsolute(name, platform))
        return names.find(isProgram);
    if (name === "" || (windows ? /[\\/:]/ : /\//).test(name))
        return undefined;
    const { join } = windows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    for (const folder of foldersOf(environment, platform))
        for (const name of names) {
            const path = join(folder, name);
            if (isProgram(path))
                return path;
        }
    return undefined;
}
/** The absolute path of a program that comes with Windows. */
function systemProgram(name, environment) {
    const root = variableOf("SystemRoot", environment, "win32");
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(isAbsolute(root, "win32") ? root : "C:\\Windows", "System32", `${name}.exe`);
}
/** The absolute path of Windows' command interpreter: `ComSpec` if it names a program, else the one of the system. */
function commandInterpreter(environment, { isProgram } = THIS_MACHINE) {
    const named = variableOf("ComSpec", environment, "win32");
    return isAbsolute(named, "win32") && isProgram(named)
        ? named
        : systemProgram("cmd", environment);
}
/** A name with an extension of a program is tried as it is; any other may go on behind a dot (`python3.13`). */
function withExtensions(name, environment) {
    const listed = variableOf("PATHEXT", environment, "win32")
        .toLowerCase()
        .split(";")
        .map((extension) => extension.trim())
        .filter((extension) => EXTENSIONS.includes(extension));
    const extensions = listed.length === 0 ? EXTENSIONS : listed;
    const own = node_path__WEBPACK_IMPORTED_MODULE_1__.win32.extname(name).toLowerCase();
    return [
        ...(EXTENSIONS.includes(own) ? [name] : []),
        ...extensions.map((extension) => name + extension),
    ];
}
function foldersOf(environment, platform) {
    const path = variableOf("PATH", environment, platform);
    const entries = platform === "win32"
        ? // An entry, or a part of it, may stand in quotes, and has a `;` there.
            Array.from(path.matchAll(/(?:"[^"]*"?|[^;"])+/g), ([entry]) => entry.replaceAll('"', "").trim())
        : path.split(":");
    return entries.filter((entry) => isAbsolute(entry, platform));
}
/** Windows: with a drive or a share. `\folder` and `C:folder` depend on the working directory. */
function isAbsolute(path, platform) {
    return platform === "win32"
        ? /^(?:[a-z]:[\\/]|[\\/]{2})/i.test(path)
        : path.startsWith("/");
}
/** "" when it is not set. Of several that differ in case alone, Node.js gives a child the first one in order. */
function variableOf(name, environment, platform) {
    if (platform !== "win32")
        return environment[name] ?? "";
    const upper = name.toUpperCase();
    const [own] = Object.keys(environment)
        .filter((key) => key.toUpperCase() === upper)
        .toSorted();
    return own === undefined ? "" : (environment[own] ?? "");
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** Not followed: the aliases of the Microsoft Store (`pwsh.exe`, `python.exe`) are links that only a start resolves. */
function isThere(path) {
    try {
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};
