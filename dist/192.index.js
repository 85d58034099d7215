export const id = 192;
export const ids = [192];
export const modules = {

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ findEngine),
/* harmony export */   Nx: () => (/* binding */ complaintOf),
/* harmony export */   bx: () => (/* binding */ runClient),
/* harmony export */   ug: () => (/* binding */ ENGINES)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8392);
/* harmony import */ var _processes_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8393);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6576);





/** In the order in which they are tried. */
const ENGINES = ["docker", "podman"];
/** Milliseconds for a question that an engine answers from memory. */
const PATIENCE = 20_000;
const LARGEST_ANSWER = 16 * 1024 * 1024;
const LONGEST_COMPLAINT = 600;
/** What only an engine that works answers: `docker info` also ends well without one, in older clients. */
const SIGN_OF_LIFE = { docker: "version", podman: "info" };
/**
 * The first engine that answers.
 *
 * @param question - worth asking first; when it gets an answer, no other is needed
 * @returns the engine, what its answer was, and why others before it cannot be used
 * @throws Failure that says of each one why it cannot be used
 */
async function findEngine(wanted, environment, inJobContainer, question) {
    const reasons = [];
    for (const name of wanted === "auto" ? ENGINES : [wanted]) {
        const client = (0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, environment);
        if (client === undefined) {
            reasons.push(`there is no \`${name}\` on PATH`);
            continue;
        }
        const engine = { name, client, environment };
        const first = await runClient(engine, question.args);
        const found = first.code === 0 ? question.read(first.stdout) : undefined;
        if (found !== undefined)
            return { engine, found, passedOver: reasons };
        // When it has not answered in time, there is no use in waiting for a second answer.
        const { code, complaint } = first.silent
            ? first
            : await runClient(engine, [SIGN_OF_LIFE[name], "--format", "."]);
        if (code === 0)
            return { engine, found, passedOver: reasons };
        reasons.push(`${name} does not answer (${complaint})`);
    }
    const noEngine = inJobContainer ? _messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.noEngineInJob : _messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.noEngine;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(noEngine(reasons.join("; ")));
}
/** Runs the engine's client to its end. Never rejects: what cannot be started or takes too long has a code of its own. */
function runClient({ client, environment }, args, patience = PATIENCE) {
    return new Promise((resolve) => {
        const options = {
            env: environment,
            timeout: patience,
            killSignal: "SIGKILL",
            maxBuffer: LARGEST_ANSWER,
        };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(client, args, options, (error, stdout, stderr) => {
            const code = error === null ? 0 : Number(error.code) || 1;
            const silent = error?.killed === true;
            const complaint = silent
                ? `no answer within ${patience / 1_000} s`
                : complaintOf(stderr);
            resolve({ code, stdout, complaint, silent });
        });
    });
}
/** The end of what a client said on stderr, for a message, without what it always says. */
function complaintOf(stderr) {
    const lines = stderr
        .split(/[\r\n]+/)
        .filter((line) => line.trim() !== "" && !/^\s*(?:Run|See) '.* --help'/.test(line));
    // podman warns of each of its own tries before it says what is wrong
    const grave = lines.filter((line) => !/^\s*time=\S+ level=warning /.test(line));
    const said = grave.length > 0 ? grave : lines;
    return said.length === 0
        ? "it said nothing on stderr"
        : (0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(said.join("\n"), { lines: 3, characters: LONGEST_COMPLAINT });
}


/***/ }),

/***/ 1192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeContainer: () => (/* binding */ judgeContainer),
  prepareContainer: () => (/* binding */ prepareContainer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/lifetime/debts.js
var debts = __webpack_require__(4380);
// EXTERNAL MODULE: ./build/lifetime/storage.js
var storage = __webpack_require__(8263);
// EXTERNAL MODULE: ./build/runner/address.js
var address = __webpack_require__(2403);
// EXTERNAL MODULE: ./build/deliver/child/environment.js
var child_environment = __webpack_require__(5414);
// EXTERNAL MODULE: ./build/deliver/child/index.js
var child = __webpack_require__(7695);
// EXTERNAL MODULE: ./build/deliver/container/messages.js
var messages = __webpack_require__(6576);
;// CONCATENATED MODULE: ./build/deliver/container/bootstrap.js


/** Bytes of a file in one command; a shell reads a command whole. */
const PIECE = 4_096;
/**
 * A script for the image's `/bin/sh`, which reads it from standard input: it makes sure that the files will be in memory,
 * sets the variables, writes the files (0400), and becomes the command, whose standard input is empty. It needs nothing but
 * what POSIX calls built in, and `printf` and `ulimit -c`, which are built in wherever `sh` is ash, dash, bash or busybox.
 *
 * A value is in single quotes, in which a shell sees nothing special; a file's bytes are octal where they are no plain
 * letters, digits or marks.
 */
function bootstrap({ variables, files, command, address, }) {
    const steps = [
        // An image's SHELLOPTS could print what follows. At the first thing that fails, nothing is started.
        "set +xv -e",
        // A core dump would hold them.
        "ulimit -c 0",
        ...new Set(files.map(({ path }) => inMemory(external_node_path_.posix.dirname(path), address))),
        ...Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}`),
        ...files.map(fileOf),
        `exec ${command.map(quoted).join(" ")} </dev/null`,
    ];
    // A shell reads a group whole before it runs it. So of a step that is cut short, since we were killed, nothing runs.
    return Buffer.from(steps.map((step) => `{ ${step}\n}\n`).join(""));
}
/** The line by which the first process shows that it is there and reads. */
function readinessProbe(answer) {
    return Buffer.from(`echo ${quoted(answer)}\n`);
}
function fileOf({ path, bytes }) {
    const pieces = [];
    for (let at = 0; at < bytes.length; at += PIECE)
        pieces.push(`printf ${format(bytes.subarray(at, at + PIECE))} >&3`);
    // What is there already (`-C`) may be a file of this machine that was mounted over it.
    const open = `exec 3>${quoted(path)}`;
    return ["(umask 0377", "set -C", open, ...pieces, ")"].join("\n");
}
/** Source: docker's own code for a container that it cannot start. */
const NOT_STARTED = 125;
/**
 * Ends everything unless a directory is in a tmpfs. The engine was told to mount one there, but where an image has a link
 * or a volume in that place, the path can lead to a disk.
 *
 * The mount of a path is the last one in the list whose mount point it is below (proc(5), mountinfo: the fifth field is
 * the mount point, the type stands behind ` - `). In a subshell, since the image's variables could have these names.
 */
function inMemory(directory, address) {
    const name = quoted(directory);
    return [
        "(kind=",
        `cd -P ${name} || kind=none`,
        'here="$(pwd -P)/"',
        "while read -r number parent device root point rest; do",
        `case "$here" in "\${point%/}"/*) kind="\${rest##* - }" ;; esac`,
        "done </proc/self/mountinfo",
        'case "$kind" in "tmpfs "* | "ramfs "*) exit 0 ;; esac',
        `printf '::error::%s\n' ${quoted(address(messages/* say */.c.notInMemory(directory)))}`,
        `exit ${NOT_STARTED})`,
    ].join("\n");
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
/** A format of printf that gives exactly these bytes. */
function format(bytes) {
    const text = Buffer.from(bytes)
        .toString("latin1")
        .replace(/[^A-Za-z0-9 +,./:;=@_-]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
    // A format that begins with a dash would be an option.
    return `'${text.replace(/^-/, "\\055")}'`;
}
/**
 * Names that belong to shells: one cannot be set, or does not keep its value. Source: POSIX 2.5.3, and bash's manual,
 * since `/bin/sh` can be bash.
 */
const OF_SHELLS = /^(?:_|PWD|OLDPWD|PPID|UID|EUID|GROUPS|OPTIND|OPTARG|OPTERR|LINENO|RANDOM|SRANDOM|SECONDS|EPOCH(?:SECONDS|REALTIME)|FUNCNAME|DIRSTACK|HISTCMD|PIPESTATUS|BASH.*|COMP_.*|HOSTTYPE|MACHTYPE|OSTYPE|SHLVL|PS[1234]|MAIL.*|POSIXLY_CORRECT)$/;
/** Whether a shell can carry a variable of this name to the command. */
function isCarried(name) {
    return /^[A-Za-z_]\w*$/.test(name) && !OF_SHELLS.test(name);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/scrub/index.js + 7 modules
var scrub = __webpack_require__(9137);
// EXTERNAL MODULE: ./build/deliver/child/output.js + 1 modules
var output = __webpack_require__(7652);
// EXTERNAL MODULE: ./build/deliver/child/supervise.js
var supervise = __webpack_require__(921);
// EXTERNAL MODULE: ./build/deliver/container/engine.js
var container_engine = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/deliver/container/readiness.js
/** Milliseconds that a container may take to start; the image is there by then. */
const PATIENCE = 120_000;
/** Bytes on one stream after which no answer is expected any more. */
const LONGEST_TALK = 64 * 1024;
/**
 * Waits until the first process of a container has answered a probe: until then it gets nothing to keep. What it and the
 * client have printed stays in the streams, but for the answer.
 *
 * @param expected - the line that the probe makes it print
 * @returns what was said on stderr instead, or undefined when it has answered
 */
async function untilReady(client, probe, expected) {
    const { promise, resolve } = Promise.withResolvers();
    const tooMuch = () => resolve(false);
    const answer = collect(client.stdout, tooMuch);
    const complaint = collect(client.stderr, tooMuch);
    answer.onLine((line) => resolve(line === expected));
    client.on("close", () => resolve(false));
    client.on("error", () => resolve(false));
    const late = setTimeout(() => resolve(false), PATIENCE);
    client.stdin.write(probe);
    const answered = await promise;
    clearTimeout(late);
    const said = complaint.stop();
    answer.stop();
    if (answered)
        return undefined;
    const runs = client.exitCode === null && client.signalCode === null;
    return said.trim() === "" && runs && client.pid !== undefined
        ? "its `/bin/sh` did not answer as a shell does"
        : said;
}
/**
 * Reads a stream for a while, and puts back what was read but for the first line of interest.
 *
 * @param tooMuch - called when so much was read that nothing more is
 */
function collect(stream, tooMuch) {
    let read = Buffer.alloc(0);
    let listener;
    let taken = 0;
    const onData = (chunk) => {
        read = Buffer.concat([read, chunk]);
        if (read.length > LONGEST_TALK) {
            stream.pause();
            tooMuch();
        }
        const end = read.indexOf("\n");
        if (listener === undefined || end < 0)
            return;
        taken = end + 1;
        // Nothing more is read until somebody else listens.
        stream.pause();
        listener(read.toString("utf8", 0, end));
        listener = undefined;
    };
    stream.on("data", onData);
    return {
        onLine(call) {
            listener = call;
        },
        /** Puts the rest back. Returns all that was read. */
        stop() {
            stream.pause();
            stream.off("data", onData);
            const rest = read.subarray(taken);
            if (rest.length > 0 && !stream.readableEnded)
                stream.unshift(rest);
            return read.toString();
        },
    };
}

// EXTERNAL MODULE: ./build/deliver/container/remove.js
var container_remove = __webpack_require__(2516);
;// CONCATENATED MODULE: ./build/deliver/container/client.js











/**
 * What stands in the arguments stands in the container's configuration, and in the list of processes. Only what the user
 * wrote can hold a secret; the words of ours beside it (`bind`, the workspace's path) can at most be spelt like one.
 *
 * @param plan - says whose value it is
 * @throws Failure that names the input. The runner puts `***` in place of a word of it that is a value, so each thing is
 *   said in two ways
 */
function judgeArguments({ inputs: { image, directory, network = "" }, options }, { environment }, matcher, { deliveries }) {
    const written = {
        "`image`, the name of the image": [image],
        "`container-options`, the words for the engine": [
            ...options.values,
            // `-e NAME` takes the value from the client's environment.
            ...options.variables.flatMap((name) => environment[name] ?? []),
        ],
        "`working-directory`, the folder of the script": [directory],
        "`container-network`, the name of the network": 
        // The default, as the runner calls the network of a job.
        /^github_network_[0-9a-f]{32}$/.test(network) ? [] : [network],
    };
    for (const [place, texts] of Object.entries(written)) {
        const text = texts.find((text) => holds(matcher, text));
        if (text === undefined)
            continue;
        const owner = deliveries.find(({ secret: { value, secret } }) => secret && holds((0,scrub.compile)([value]), text));
        const whose = owner === undefined ? "a secret" : `the value of ${owner.secret.name}`;
        throw (0,errors/* failure */.V2)(messages/* say */.c.inConfiguration(place, whose));
    }
}
/** @throws Failure when it does not start */
async function startContainer({ engine, args, name, image, }) {
    let gone = true; // with `--rm` the engine sees to it
    let started = false; // whether it has answered, and gets its secrets
    let cancelled = false; // before that
    const client = (0,external_node_child_process_.spawn)(engine.client, args, {
        env: engine.environment,
        stdio: ["pipe", "pipe", "pipe"],
        detached: true, // signals of the console reach it through us alone
    });
    client.stdin.on("error", () => { }); // it ended before it had read all
    const remove = async () => {
        try {
            await (0,container_remove.removeContainer)(engine, name);
        }
        catch {
            gone = false; // it stays written down, and is told of when it is tried again
        }
    };
    const end = async () => {
        await remove();
        client.kill("SIGKILL");
    };
    const pass = (_, signal) => {
        cancelled ||= !started;
        // podman's client leaves at a signal, when it is not root's, and the container's answer is lost.
        if (engine.name === "podman" && started)
            (0,container_engine/* runClient */.bx)(engine, ["kill", `--signal=${signal}`, name]);
        else
            client.kill(signal);
    };
    // Should the action be ended before it listens: without its standard input, the container ends by itself.
    const ended = (0,supervise/* supervise */.z)({ start: () => client, pass, end });
    ended.catch(() => { }); // awaited below
    const answer = `ready-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`;
    const complaint = await untilReady(client, readinessProbe(answer), answer);
    if (complaint !== undefined || cancelled) {
        for (const stream of [client.stdout, client.stderr])
            stream.resume();
        await end();
        await ended;
        await remove(); // the engine may have made it meanwhile
        throw (0,errors/* failure */.V2)(cancelled
            ? messages/* say */.c.cancelledStart()
            : explain(complaint ?? "", engine, image));
    }
    started = true;
    return {
        abandon: end,
        async release(handover, streams, matcher) {
            client.stdin.end(bootstrap(handover));
            const finish = (0,output/* showOutput */.J)(client, streams, matcher);
            const ending = await ended.finally(finish);
            // The client can end without its container: killed, or cut off from the engine. What failed is tried again later.
            if (gone && (ending.cancelled || ending.exitCode >= 125))
                await remove();
            return { ending, gone };
        },
    };
}
function holds(matcher, text) {
    const scrubber = matcher.scrubber();
    const bytes = Buffer.from(text);
    return !Buffer.concat([scrubber.push(bytes), scrubber.flush()]).equals(bytes);
}
/** Why a container did not start, of what the client said. */
function explain(said, { name }, { platform }) {
    const complaint = (0,container_engine/* complaintOf */.Nx)(said);
    if (/exec format error/i.test(said))
        return messages/* say */.c.otherMachine(complaint, platform);
    if (/\/bin\/sh/.test(said))
        return messages/* say */.c.withoutShell(complaint);
    if (/bind source path does not exist|statfs \S.*: no such file/i.test(said))
        return messages/* say */.c.elsewhere(complaint, name);
    if (/unknown (?:shorthand )?flag|invalid argument|unrecognized/i.test(said))
        return messages/* say */.c.badOptions(complaint, name);
    return messages/* say */.c.notStarted(complaint);
}

// EXTERNAL MODULE: ./build/inputs/shell.js
var inputs_shell = __webpack_require__(9618);
// EXTERNAL MODULE: ./build/deliver/child/script.js
var script = __webpack_require__(4292);
// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/deliver/container/places.js
var places = __webpack_require__(9536);
;// CONCATENATED MODULE: ./build/deliver/container/mounts.js







function hostOf(workspace, { RUNNER_TEMP = "", GITHUB_EVENT_PATH }) {
    const temp = (0,external_node_path_.resolve)(RUNNER_TEMP); // as the environment names it, though it may be a link
    return {
        workspace,
        home: (0,external_node_path_.join)(temp, "_github_home"),
        workflow: GITHUB_EVENT_PATH && (0,external_node_fs_.existsSync)(GITHUB_EVENT_PATH)
            ? (0,external_node_path_.dirname)(GITHUB_EVENT_PATH)
            : undefined,
        temp,
    };
}
/** A path of this machine as the container sees it; what is not under one of the places stays as it is. */
function translate(value, { workspace, home, workflow, temp }) {
    const rules = [
        [workspace, places/* PLACES */.ls.workspace],
        [home, places/* PLACES */.ls.home],
        [workflow, places/* PLACES */.ls.workflow],
        [temp, places/* PLACES */.ls.temp],
    ];
    for (const [here, there] of rules)
        if (here !== undefined && (value === here || value.startsWith(`${here}/`)))
            return there + value.slice(here.length);
    return value;
}
/** The option for a mount. Its value is a CSV record, so a field with a comma or a quote is quoted. */
function mountOption({ source, target, readonly }) {
    const fields = [
        "type=bind",
        `source=${source}`,
        `target=${target}`,
        ...(readonly ? ["readonly"] : []),
    ];
    const record = fields.map((field) => /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
    return ["--mount", record.join(",")];
}
/**
 * How paths of this process are called on the engine's host. The same, unless the job runs in a container: then its
 * mounts say so, since the engine it speaks with is the host's.
 *
 * @throws Failure when the job's container cannot be looked up
 */
async function hostPaths(engine, jobContainer) {
    if (jobContainer === undefined)
        return (path) => path;
    const { code, stdout, complaint } = await (0,container_engine/* runClient */.bx)(engine, [
        "container",
        "inspect",
        "--format",
        "{{json .Mounts}}",
        jobContainer,
    ]);
    const mounts = code === 0 ? (0,build_json/* parseJson */.qF)(Buffer.from(stdout)) : undefined;
    if (!Array.isArray(mounts))
        throw (0,errors/* failure */.V2)(messages/* say */.c.noJobContainer(complaint, engine.name));
    const known = mounts
        .filter(build_json/* isObject */.Gv)
        .flatMap(({ Source, Destination }) => typeof Source === "string" && typeof Destination === "string"
        ? [{ source: Source, destination: Destination.replace(/\/$/, "") }]
        : []);
    known.sort((a, b) => b.destination.length - a.destination.length);
    return (path) => {
        const mount = known.find(({ destination }) => path === destination || path.startsWith(`${destination}/`));
        if (mount === undefined)
            throw (0,errors/* failure */.V2)(messages/* say */.c.notMounted(path));
        return mount.source + path.slice(mount.destination.length);
    };
}

;// CONCATENATED MODULE: ./build/deliver/container/command.js




/** How a script runs in a container: by `sh -e`, unless the user says otherwise. */
function scriptFor(text, shell) {
    const chosen = shell ?? {
        ...inputs_shell/* DEFAULTS */.zY.container,
        command: "/bin/sh", // which is there, whatever the image's PATH is
    };
    const path = `${places/* SCRIPTS */.dL}/script${chosen.extension}`;
    return {
        path,
        text: (0,script/* fixScript */.N)(text, chosen, false),
        command: [chosen.command, ...(0,inputs_shell/* argumentsFor */.Oz)(chosen, path)],
    };
}
/** What an image runs without a script: its own, but for what the user gives. Undefined when there is nothing. */
function commandOf({ entrypoint, args }, image) {
    const command = entrypoint === undefined
        ? [...image.entrypoint, ...(args ?? image.command)]
        : // An entrypoint takes the image's command away, as with `docker run`.
            [entrypoint, ...(args ?? [])];
    return command.length === 0 ? undefined : command;
}
/**
 * The arguments for the engine's `run`. They hold no value: those go to the first process, a shell that reads its
 * standard input.
 */
function runArguments({ name, engine, inputs, options, mounts, folders, }) {
    const free = (target) => !options.targets.has(target);
    return [
        "run",
        "--interactive",
        "--rm",
        `--name=${name}`,
        `--label=${places/* LABEL */.d_}=${name}`,
        "--pull=never",
        // What the container prints would be kept in files of the engine.
        "--log-driver=none",
        ...(options.hasHealthcheck ? [] : ["--no-healthcheck"]),
        ...(options.hasNetwork || inputs.network === undefined
            ? []
            : [`--network=${inputs.network}`]),
        // podman would copy the proxy variables of this machine into the configuration. A limit given to it takes away those
        // that its configuration has; the first process sets this one too.
        // And it would take two control characters in a value for the wish to let go of the container.
        ...(engine === "podman"
            ? ["--http-proxy=false", "--detach-keys="]
            : ["--ulimit=core=0"]),
        `--workdir=${places/* PLACES */.ls.workspace}${inputs.directory === "" ? "" : `/${inputs.directory}`}`,
        ...mounts.filter(({ target }) => free(target)).flatMap(mountOption),
        // RUNNER_TEMP itself holds the command files of earlier steps.
        ...(free(places/* PLACES */.ls.temp) ? tmpfs(places/* PLACES */.ls.temp, engine, "exec") : []),
        ...[places/* SECRETS */.cW, places/* SCRIPTS */.dL, ...folders].flatMap((path) => tmpfs(path, engine, "noexec")),
        ...options.args,
        // podman's `rm --force` would wait ten seconds for a container that does not listen.
        ...(engine === "podman" ? ["--stop-timeout=0"] : []),
        "--entrypoint=/bin/sh",
        inputs.image,
    ];
}
/** In memory, and writable for the image's user, whoever that is. */
function tmpfs(path, engine, exec) {
    // podman would copy what the image has there.
    const more = engine === "podman" ? ",notmpcopyup" : "";
    return ["--tmpfs", `${path}:rw,nosuid,nodev,${exec},mode=1777${more}`];
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/deliver/container/image.js








/** As often as the runner fetches a container action's image (ContainerOperationProvider.cs). */
const TRIES = 3;
const PAUSE = 5_000;
/** What a registry says when another try cannot help. */
const FINAL = /denied|unauthorized|not found|manifest unknown|no matching manifest|does not exist|invalid reference|no such host|did not resolve|name unknown|does not match/i;
/**
 * The image, fetched if need be.
 *
 * @param there - what is known of it, when it is on this machine
 * @throws Failure when it is not there and cannot be fetched
 */
async function obtainImage(engine, name, there, { pull, platform }, log) {
    if (there !== undefined && pull !== "always" && fits(there, platform))
        return there;
    if (pull === "never")
        throw (0,errors/* failure */.V2)(messages/* say */.c.notHere(name));
    await fetchImage(engine, name, platform, log);
    const question = aboutImage(name);
    const { code, stdout } = await (0,container_engine/* runClient */.bx)(engine, question.args);
    const fetched = code === 0 ? question.read(stdout) : undefined;
    if (fetched === undefined)
        throw (0,errors/* failure */.V2)(messages/* say */.c.notInspected(name));
    return fetched;
}
function fits({ platform }, wanted) {
    return wanted === undefined || `${wanted}/`.startsWith(`${platform}/`);
}
/** What is known of an image; no engine answers it that has not got the image. */
function aboutImage(name) {
    return {
        args: [
            "image",
            "inspect",
            "--format",
            // Field by field: of all of them, podman makes a list.
            '{"config":{{json .Config}},"os":{{json .Os}},"architecture":{{json .Architecture}}}',
            name,
        ],
        read: imageIn,
    };
}
function imageIn(json) {
    const image = (0,build_json/* parseJson */.qF)(Buffer.from(json));
    if (!(0,build_json/* isObject */.Gv)(image))
        return undefined;
    const config = (0,build_json/* isObject */.Gv)(image.config) ? image.config : {};
    return {
        entrypoint: wordsOf(config.Entrypoint),
        command: wordsOf(config.Cmd),
        platform: `${String(image.os)}/${String(image.architecture)}`,
    };
}
function wordsOf(value) {
    return Array.isArray(value)
        ? value.filter((word) => typeof word === "string")
        : [];
}
async function fetchImage(engine, name, platform, log) {
    log.startGroup(`Fetch the image ${name}`);
    try {
        for (let attempt = 1;; attempt++) {
            const { code, complaint, cancelled } = await pullOnce(engine, [...(platform === undefined ? [] : ["--platform", platform]), name], log);
            if (code === 0)
                return;
            if (cancelled)
                throw (0,errors/* failure */.V2)(messages/* say */.c.cancelledFetch());
            if (attempt === TRIES || FINAL.test(complaint))
                throw (0,errors/* failure */.V2)(messages/* say */.c.notFetched(name, complaint, engine.name === "podman"
                    ? " and whole (`docker.io/library/alpine:3.22`)"
                    : "", engine.name));
            log.info(`Trying again in ${PAUSE / 1_000} s.`);
            await (0,promises_.setTimeout)(PAUSE);
        }
    }
    finally {
        log.endGroup();
    }
}
/** With its progress in the log, line by line. */
async function pullOnce({ client, environment }, args, log) {
    const said = [];
    const show = (line) => log.info(line);
    const { exitCode, cancelled } = await (0,supervise/* supervise */.z)({
        start() {
            const child = (0,external_node_child_process_.spawn)(client, ["pull", ...args], {
                env: environment,
                stdio: ["ignore", "pipe", "pipe"],
            });
            (0,external_node_readline_.createInterface)({ input: child.stdout }).on("line", show);
            (0,external_node_readline_.createInterface)({ input: child.stderr }).on("line", (line) => {
                said.push(line);
                show(line);
            });
            return child;
        },
        pass: (child, signal) => child.kill(signal),
        end: (child) => void child.kill("SIGKILL"),
    });
    return {
        code: exitCode,
        complaint: (0,container_engine/* complaintOf */.Nx)(said.slice(-4).join("\n")),
        cancelled,
    };
}

// EXTERNAL MODULE: ./build/plain.js
var plain = __webpack_require__(1468);
;// CONCATENATED MODULE: ./build/deliver/container/options.js





/** Options of docker and podman that take no value; every other one does. */
const SWITCHES = new Set([
    "--detach --disable-content-trust --init --interactive --no-healthcheck --no-hosts --no-hostname --oom-kill-disable",
    "--privileged --publish-all --quiet --read-only --read-only-tmpfs --replace --rm --rmi --rootfs --sig-proxy --tls-verify",
    "--tty --env-host --http-proxy --help --passwd --use-api-socket --unsetenv-all -d -i -t -P -q",
].flatMap((row) => row.split(" ")));
/** Why an option cannot be given. Each would publish a secret, or take away what keeps it. */
const REFUSED = new Map(Object.entries({
    "--log-driver --log-opt": "the engine would keep what the container prints, and with it secrets, in files",
    "--env-file --env-host": "it publishes variables in the container's configuration; name them in `pass-env`",
    "--entrypoint": "there is an input of that name",
    "-w --workdir": "use `working-directory`",
    "-i --interactive -t --tty -a --attach --detach-keys -d --detach --sig-proxy": "the action itself speaks with the container",
    "--rm --name --cidfile --restart --replace --rmi": "the action itself names, watches and removes the container",
    "--rootfs --pod --pod-id-file --preserve-fd --preserve-fds --help -q --quiet": "it changes what the action starts",
    // podman takes them behind `run` as well
    "--root --runroot --imagestore --storage-driver --remote --url --connection --identity --ssh --namespace --tmpdir --volumepath --module --transient-store": "the action itself chooses the engine, and removes the container from it",
    "--use-api-socket --authfile": "it puts credentials of the engine into the container",
    "--secret": "the engine would mount it where the action has its own; declare it",
    "--label-file": "the action finds the container by a label of its own",
}).flatMap(([names, reason]) => names.split(" ").map((name) => [name, reason])));
/** Under these are the secrets, the script and the command files. In most images /var/run is a link to /run. */
const OWN_PLACES = /^(?:(?:\/var)?\/run\/(?:secrets|secret-refs)|\/github\/file_commands)(?:\/|$)/;
/**
 * Judges the options.
 *
 * @param words - split as a container's `options`
 * @param declared - names that the container gets as secrets
 * @throws Failure that names every option that cannot be given
 */
function readOptions(words, declared) {
    const problems = [];
    const options = [];
    for (const option of parse(words)) {
        if (option === undefined) {
            problems.push(messages/* say */.c.strayWord());
            continue;
        }
        const reason = refusal(option, declared);
        if (reason !== undefined)
            problems.push(messages/* say */.c.optionRefused((0,plain/* path */.Ae)(option.name), reason));
        else if (option.value === undefined && !SWITCHES.has(option.name))
            problems.push(messages/* say */.c.lacksValue((0,plain/* path */.Ae)(option.name)));
        else
            options.push(option);
    }
    if (problems.length > 0)
        throw new errors/* Failure */.HR(problems.map((message) => ({ message })));
    const named = (...names) => options.filter(({ name }) => names.includes(name));
    const pull = named("--pull").at(-1)?.value;
    return {
        args: options
            .filter(({ name }) => name !== "--pull")
            .flatMap(({ args }) => args),
        platform: named("--platform").at(-1)?.value,
        pull: pull === "always" || pull === "newer"
            ? "always"
            : pull === "never"
                ? "never"
                : "missing",
        hasNetwork: named("--network", "--net").length > 0,
        hasHealthcheck: options.some(({ name }) => /^--(?:no-)?health/.test(name)),
        variables: named("-e", "--env").flatMap(({ value = "" }) => value.includes("=") ? [] : [value]),
        values: options.flatMap(({ value = [] }) => value),
        targets: new Set(options.flatMap(targetsOf)),
    };
}
/** Options with their values; undefined for a word that is neither. */
function* parse(words) {
    for (let at = 0; at < words.length; at++) {
        const word = words[at] ?? "";
        if (!/^-[^-]|^--./.test(word)) {
            yield undefined;
            continue;
        }
        const [name, attached] = split(word);
        // What looks like an option is judged as one: `name` may be a switch that is not known here.
        const takesNext = attached === undefined &&
            !SWITCHES.has(name) &&
            !/^-\D/.test(words[at + 1] ?? "");
        const value = takesNext ? words[++at] : attached;
        const args = takesNext && value !== undefined ? [word, value] : [word];
        yield { name, value, args };
        // `-itd`: a switch of one letter can be followed by others.
        if (/^-[^-]/.test(word) && SWITCHES.has(name) && attached !== undefined)
            for (const inner of parse([`-${attached}`]))
                yield inner && { ...inner, args: [] };
    }
}
/** `--name=value`, `-nvalue`, `-n=value` into name and value. */
function split(word) {
    if (word.startsWith("--")) {
        const equals = word.indexOf("=");
        return equals < 0
            ? [word, undefined]
            : [word.slice(0, equals), word.slice(equals + 1)];
    }
    const value = word.slice(2);
    return [word.slice(0, 2), value === "" ? undefined : value.replace(/^=/, "")];
}
function refusal(option, declared) {
    const { name, value = "" } = option;
    if (["-e", "--env", "--env-merge"].includes(name)) {
        const variable = value.split("=", 1)[0] ?? "";
        if (variable.endsWith("*"))
            return "podman takes it for every variable of this step that begins so; name them in `pass-env`";
        return declared.has(variable)
            ? `${variable} is declared as a secret, and the option would publish it in the container's configuration`
            : undefined;
    }
    // podman's `host` stands for all limits of this machine, and it takes several after commas
    if (name === "--ulimit" && /(?:^|[,"])(?:core\b|host$)/.test(value))
        return "core dumps can hold secrets and stay off";
    if (/^(?:-l|--label)$/.test(name) && value.split("=")[0] === places/* LABEL */.d_)
        return "the action finds the container by it";
    if (targetsOf(option).some((target) => OWN_PLACES.test(target)))
        return "the action itself has secrets, its script or the command files there";
    return REFUSED.get(name);
}
/** Where in the container an option mounts something. */
function targetsOf(option) {
    return writtenTargetsOf(option).map((target) => external_node_path_.posix.normalize(target).replace(/(?<=.)\/$/, ""));
}
function writtenTargetsOf({ name, value = "" }) {
    if (name === "--tmpfs")
        return [value.split(":")[0] ?? ""];
    if (name === "-v" || name === "--volume") {
        const [source = "", target = source] = value.split(":");
        return [target];
    }
    if (name !== "--mount")
        return [];
    return value
        .split(",")
        .map((field) => field.replaceAll('"', ""))
        .flatMap((field) => /^(?:target|destination|dst)=(.*)$/i.exec(field)?.[1] ?? []);
}

// EXTERNAL MODULE: ./build/runner/command-files.js
var command_files = __webpack_require__(4244);
;// CONCATENATED MODULE: ./build/deliver/container/relays.js







/**
 * Makes a file for each command file that the runner gives. The runner's own cannot be shared: their folder holds the
 * plaintext of earlier steps, and an image whose user is not root could not write them. These may be written by anyone
 * who sees them, which is the container alone: they are in the private directory. What the runner has filled is a copy
 * that may only be read; the file for the state is left out.
 */
function makeRelays(directory, environment) {
    const folder = (0,external_node_path_.join)(directory, "commands");
    (0,storage/* storing */.B)(directory, () => (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 }));
    const relays = Object.entries(command_files/* COMMAND_FILES */.U).flatMap(([variable, use]) => {
        const target = environment[variable];
        if (target === undefined || target === "" || use === "state")
            return [];
        const name = variable.toLowerCase();
        const path = (0,external_node_path_.join)(folder, name);
        const readonly = use === "read";
        if (readonly && !(0,external_node_fs_.existsSync)(target))
            return [];
        (0,storage/* storing */.B)(folder, () => {
            if (readonly)
                (0,external_node_fs_.copyFileSync)(target, path);
            else
                (0,external_node_fs_.writeFileSync)(path, "", { flag: "wx" });
            (0,external_node_fs_.chmodSync)(path, readonly ? 0o444 : 0o666); // whatever the umask says
        });
        const inside = `${places/* PLACES */.ls.commands}/${name}`;
        return [{ variable, target, path, inside, readonly }];
    });
    return {
        mounts: relays.map(({ path, inside, readonly }) => ({
            source: path,
            target: inside,
            readonly,
        })),
        variables: Object.fromEntries(relays.map(({ variable, inside }) => [variable, inside])),
        collect() {
            for (const { variable, path, target, readonly } of relays)
                try {
                    if (readonly)
                        continue;
                    const written = (0,external_node_fs_.readFileSync)(path);
                    if (written.length > 0)
                        (0,external_node_fs_.appendFileSync)(target, written);
                }
                catch (cause) {
                    const message = messages/* say */.c.relayLost(variable);
                    throw (0,errors/* failure */.V2)(message, { cause });
                }
        },
    };
}

;// CONCATENATED MODULE: ./build/deliver/container/index.js


















/**
 * Prepares to run a container with the secrets: finds the engine, fetches the image. Nothing is started, and no secret
 * is needed yet.
 *
 * @param names - those that are declared; wildcards give theirs later
 * @throws Failure when there is no engine or image, or the inputs do not fit
 */
async function prepareContainer(inputs, surroundings, names) {
    const ready = await prepare(inputs, surroundings, names);
    return (plan) => holdContainer(ready, plan);
}
/**
 * What can be said of the inputs before anything is asked or fetched.
 *
 * @param names - those that are declared
 * @throws Failure when the inputs do not fit
 */
function judgeContainer({ options }, names) {
    judgeNames(names);
    return readOptions(options, new Set(names));
}
async function prepare(inputs, surroundings, names) {
    const { image: name, jobContainer } = inputs;
    const options = judgeContainer(inputs, names);
    // The client gets no credentials: `-e NAME` would take one into the configuration.
    const { environment } = (0,child_environment/* passToScript */.Q)({
        ...(0,child/* passingFor */.l)(surroundings, []),
        heldBack: surroundings.credentials,
    });
    const { engine, found, passedOver } = await (0,container_engine/* findEngine */.GO)(inputs.engine, environment, jobContainer !== undefined, aboutImage(name));
    for (const reason of passedOver)
        surroundings.log.info(`${engine.name} is used, since ${reason}.`);
    const image = await obtainImage(engine, name, found, options, surroundings.log);
    const script = inputs.script === undefined
        ? undefined
        : scriptFor(inputs.script, inputs.shell);
    const command = script?.command ?? commandOf(inputs, image);
    if (command === undefined)
        throw (0,errors/* failure */.V2)(messages/* say */.c.noCommand(name));
    const hostPath = await hostPaths(engine, jobContainer);
    return {
        inputs,
        surroundings,
        engine,
        image,
        options,
        hostPath,
        script,
        command,
    };
}
async function holdContainer({ inputs, surroundings, engine, image, options, hostPath, script, command, }, plan) {
    const { environment, privateDirectory, streams } = surroundings;
    const outputs = (0,child/* openOutputs */.t)(surroundings);
    const given = secretsFor(plan);
    const names = Object.keys(given.variables);
    judgeContainer(inputs, names);
    const directory = await privateDirectory.open();
    const relays = makeRelays(directory, environment);
    const host = hostOf(surroundings.inputs.workspace, environment);
    (0,storage/* storing */.B)(host.temp, () => (0,external_node_fs_.mkdirSync)(host.home, { recursive: true }));
    const passed = (0,child_environment/* passToContainer */.q)((0,child/* passingFor */.l)(surroundings, inputs.passEnv));
    const handover = {
        variables: {
            ...carried(passed.environment, host),
            HOME: places/* PLACES */.ls.home,
            ...relays.variables,
            ...given.variables,
        },
        files: [
            ...given.files,
            ...(script === undefined
                ? []
                : [{ path: script.path, bytes: Buffer.from(script.text) }]),
        ],
        command,
        address: (0,address/* addressing */.X)(environment),
    };
    const name = (0,external_node_path_.basename)(directory);
    const args = runArguments({
        name,
        engine: engine.name,
        inputs,
        options,
        mounts: [...mountsOf(host), ...relays.mounts].map((mount) => ({
            ...mount,
            source: hostPath(mount.source),
        })),
        folders: given.folders,
    });
    const matcher = surroundings.matcher();
    judgeArguments({ inputs, options }, engine, matcher, plan);
    surroundings.log.debug(`${engine.client} ${args.join(" ")}`);
    const debt = { engine: engine.name, name };
    const takeBack = await privateDirectory.writeDebt(debts/* CONTAINER_DEBT */.U, debt);
    const container = await startContainer({ engine, args, name, image });
    try {
        outputs.deliver(plan);
    }
    catch (thrown) {
        await container.abandon();
        throw thrown;
    }
    return async () => {
        const { ending, gone } = await container.release(handover, streams, matcher);
        if (gone)
            takeBack();
        relays.collect();
        return outputs.finish({ ...ending, heldBack: passed.heldBack });
    };
}
/** The variables of this machine that the container gets, with the paths that it has. */
function carried(environment, host) {
    return Object.fromEntries(Object.entries(environment)
        .filter(([name]) => isCarried(name))
        .map(([name, value]) => [name, translate(value, host)]));
}
/** What the container gets of the plan: values, and files in directories of their own when they have a base name. */
function secretsFor({ deliveries }) {
    const variables = [];
    const files = [];
    const folders = [];
    for (const { secret, sinks, content } of deliveries) {
        const { name } = secret;
        if (!sinks.has("env"))
            continue;
        if (content.kind === "text") {
            variables.push([name, content.text]);
            continue;
        }
        const own = `${places/* SECRETS */.cW}/${name}`;
        const named = content.base !== name;
        const path = named ? `${own}/${content.base}` : own;
        if (named)
            folders.push(own);
        variables.push([name, path]);
        files.push({ path, bytes: content.bytes });
    }
    // By assignment, one called `__proto__` would get lost.
    return { variables: Object.fromEntries(variables), files, folders };
}
function mountsOf({ workspace, home, workflow }) {
    const mounts = [
        { source: workspace, target: places/* PLACES */.ls.workspace, readonly: false },
        { source: home, target: places/* PLACES */.ls.home, readonly: false },
    ];
    if (workflow !== undefined)
        mounts.push({ source: workflow, target: places/* PLACES */.ls.workflow, readonly: true });
    return mounts;
}
function judgeNames(names) {
    const refused = names.filter((name) => !isCarried(name));
    if (refused.length > 0)
        throw new errors/* Failure */.HR(refused.map((name) => ({
            message: messages/* say */.c.nameOfShell(name),
        })));
}


/***/ }),

/***/ 6576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);

const start = (complaint) => `the container did not start (${complaint}).`;
const say = {
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("image-without-command", {
        noCommand: (image) => `the image \`${image}\` has no entrypoint and no command of its own: give \`run\`, \`entrypoint\` or \`args\`.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("name-refused", {
        nameOfShell: (name) => `${name}: the name belongs to the shell by which a container gets its variables, and would not arrive. Choose another name.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("job-container", {
        noJobContainer: (complaint, engine) => `the container of this job cannot be looked up (${complaint}), so it is not known which directories of the host to share with \`image\`. Does \`${engine}\` here speak with the engine that runs the job?`,
        notMounted: (path) => `the container of this job has no directory of the host at ${path}, so \`image\` cannot share it.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("container-options", {
        strayWord: "`container-options` holds a word that belongs to no option. Of a value with spaces, the whole stands in double quotes; the image is named in `image`.",
        optionRefused: (option, reason) => `\`container-options\` cannot have \`${option}\`: ${reason}.`,
        lacksValue: (option) => `\`container-options\`: \`${option}\` lacks its value. One that begins with a dash stands behind \`=\`.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("image-not-fetched", {
        notHere: (image) => `the image \`${image}\` is not on this machine, and \`--pull=never\` forbids to fetch it.`,
        notInspected: (image) => `the image \`${image}\` was fetched but cannot be inspected.`,
        notFetched: (image, complaint, whole, engine) => `the image \`${image}\` cannot be fetched: ${complaint}. Is the name right${whole}, and the registry reached from here? For a private one, log in with \`${engine} login\` in an earlier step (docker/login-action).`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("job-cancelled", {
        cancelledFetch: "the job was cancelled while the image was fetched.",
        cancelledStart: "the job was cancelled before the container had started.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("secret-in-configuration", {
        inConfiguration: (place, whose) => `${place}: ${whose} stands in it, or is spelt like a part of it, and would be readable in the container's configuration. Take it out there: what is declared reaches the container by itself. If the value is no secret, declare it \`[plain]\`.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("container-not-started", {
        otherMachine: (complaint, platform) => `${start(complaint)} The image is made for ${platform}: choose one for this machine.`,
        withoutShell: (complaint) => `${start(complaint)} The image needs \`/bin/sh\`: through it the container gets its secrets, so that they are not in its configuration. Choose a variant of the image with a shell.`,
        elsewhere: (complaint, engine) => `${start(complaint)} ${engine} must see the directories of this machine: an engine elsewhere (DOCKER_HOST) does not.`,
        badOptions: (complaint, engine) => `${start(complaint)} Are the \`container-options\` what \`${engine} run\` accepts?`,
        notStarted: (complaint) => `${start(complaint)} Nothing was handed to it.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("not-undone", {
        notRemoved: (container, engine, complaint) => `the container ${container} may still run: ${engine} did not remove it (${complaint}).`,
        debtUnreadable: "what was written down of a container cannot be read.",
        noClient: (engine, container) => `there is no \`${engine}\` on PATH to remove the container ${container} with.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("command-file-write", {
        relayLost: (variable) => `what the container wrote to \`${variable}\` cannot be handed to the runner.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("no-container-engine", {
        noEngine: (reasons) => `no container engine: ${reasons}. \`image\` needs a container engine: use a runner with docker or podman, start the engine in an earlier step, or leave \`image\` out.`,
        noEngineInJob: (reasons) => `no container engine: ${reasons}. This job runs in a container, in which the runner puts docker's socket but no client: install one (\`docker-cli\`) in the job's image.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("container-not-in-memory", {
        notInMemory: (directory) => `the image has a link or a volume in the place of ${directory}, which would put secrets on a disk; it got none. Take it out of the image, or choose another one.`,
    }),
};


/***/ }),

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cW: () => (/* binding */ SECRETS),
/* harmony export */   dL: () => (/* binding */ SCRIPTS),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   ls: () => (/* binding */ PLACES)
/* harmony export */ });
/** Where a container has what the runner gives it. Source: actions/runner, ContainerActionHandler.cs. */
const PLACES = {
    workspace: "/github/workspace",
    home: "/github/home",
    workflow: "/github/workflow",
    temp: "/github/runner_temp",
    commands: "/github/file_commands",
};
/** Where a container has its `[file]` secrets. */
const SECRETS = "/run/secrets";
/** Where it has its script. */
const SCRIPTS = "/run/secret-refs";
/** The label that says whose a container is; its value is the name of the private directory. */
const LABEL = "secret-refs.run";


/***/ }),

/***/ 2516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeContainer: () => (/* binding */ removeContainer),
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5385);
/* harmony import */ var _processes_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8393);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5558);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6576);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9536);







/**
 * What an engine's client needs to find its engine. At the clean-up it is not known which variables hold credentials of
 * secret stores, so nothing else is passed.
 */
const OF_CLIENTS = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .patternMatcher */ .l)([
    "PATH HOME USER LOGNAME LANG LC_* TMPDIR XDG_* DBUS_SESSION_BUS_ADDRESS SSH_AUTH_SOCK",
    "DOCKER_* CONTAINER_* CONTAINERS_* _CONTAINERS_* PODMAN_* STORAGE_*",
    "HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR",
].flatMap((row) => row.split(" ")));
function forClient(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => OF_CLIENTS(name)));
}
/** Milliseconds; a cancelled action has seven seconds for everything. */
const PATIENCE = 5_000;
/**
 * Ends and removes a container, and the volumes without a name that it has. One that is gone already is no error.
 *
 * @throws SecretError when the engine does not do it
 */
async function removeContainer(engine, name) {
    const { code, complaint } = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .runClient */ .bx)(engine, ["rm", "--force", "--volumes", name], PATIENCE);
    if (code !== 0 &&
        !/no such container|no container with|already in progress/i.test(complaint))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("failed", _messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.notRemoved(name, engine.name, complaint));
}
/** The post step's way. What was written down may have been changed, so a container without the label is left alone. */
async function settle(debt, { mark, environment }) {
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(debt)
        ? _engine_js__WEBPACK_IMPORTED_MODULE_3__/* .ENGINES */ .ug.find((name) => name === debt.engine)
        : undefined;
    if (name === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("malformed", _messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.debtUnreadable());
    const client = (0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)(name, environment);
    if (client === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("failed", _messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.noClient(name, mark));
    const engine = { name, client, environment: forClient(environment) };
    const format = `{{index .Config.Labels "${_places_js__WEBPACK_IMPORTED_MODULE_5__/* .LABEL */ .d_}"}}`;
    const { code, stdout } = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .runClient */ .bx)(engine, ["container", "inspect", "--format", format, mark], PATIENCE);
    if (code !== 0 || stdout.trim() === mark)
        await removeContainer(engine, mark);
}


/***/ }),

/***/ 4244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ namesCommandFile),
/* harmony export */   U: () => (/* binding */ COMMAND_FILES)
/* harmony export */ });
/**
 * The variables that name the command files of a step, by what the file is for: `write` is read by the runner after the
 * step, `state` as well but belongs to the action alone, `read` is filled before the step. Source: actions/runner, the
 * classes that implement IFileCommandExtension.
 */
const COMMAND_FILES = {
    GITHUB_OUTPUT: "write",
    GITHUB_ENV: "write",
    GITHUB_PATH: "write",
    GITHUB_STEP_SUMMARY: "write",
    GITHUB_ARTIFACTS: "write",
    GITHUB_ARTIFACTS_LIST: "read",
    GITHUB_STATE: "state",
};
/** A newer runner may have further ones: all lie in one directory, which has another name in a container. */
const FOLDER = /[\\/](?:_runner_)?file_commands[\\/]/;
/** Whether a variable names a command file. Case does not count, as on Windows. */
function namesCommandFile(variable, value) {
    const name = variable.toUpperCase();
    return (Object.hasOwn(COMMAND_FILES, name) ||
        (name.startsWith("GITHUB_") && FOLDER.test(value)));
}


/***/ })

};
