export const id = 231;
export const ids = [231];
export const modules = {

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeContainer: () => (/* binding */ removeContainer),
  settle: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(368);
;// CONCATENATED MODULE: ./build/patterns.js
/**
 * Whether a name is among names and `PREFIX_*`. Case does not count, as on Windows: it must not help to slip through.
 *
 * @param patterns - names of variables; one that ends in `*` stands for all that begin so
 */
function patternMatcher(patterns) {
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
/**
 * One pattern for many names in upper case. In order, what begins alike stands together, and the engine makes a tree of
 * it: 10,000 names are looked up in 850 patterns in 12 ms.
 *
 * @param names - in either case, separated by spaces, with `*` at an end
 */
function patternOf(names) {
    const alternatives = names
        .toUpperCase()
        .split(" ")
        .toSorted()
        .map((name) => `^${name}$`.replace("^*", "").replace("*$", ""));
    return new RegExp(alternatives.join("|"));
}

// EXTERNAL MODULE: ./build/processes/programs.js
var programs = __webpack_require__(393);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: ./build/foreign.js
var foreign = __webpack_require__(392);
;// CONCATENATED MODULE: ./build/deliver/container/engine.js




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
        const client = findProgram(name, environment);
        if (client === undefined) {
            reasons.push(`there is no \`${name}\` on PATH`);
            continue;
        }
        const engine = { name, client, environment };
        const first = await ask(engine, question.args);
        const found = first.code === 0 ? question.read(first.stdout) : undefined;
        if (found !== undefined)
            return { engine, found, passedOver: reasons };
        // One that let the first question stand is not asked a second one.
        const { code, complaint } = first.silent
            ? first
            : await ask(engine, [SIGN_OF_LIFE[name], "--format", "."]);
        if (code === 0)
            return { engine, found, passedOver: reasons };
        reasons.push(`${name} does not answer (${complaint})`);
    }
    const advice = inJobContainer
        ? "This job runs in a container, in which the runner puts docker's socket but no client: install one (`docker-cli`) in the job's image."
        : "`image` needs a container engine: use a runner with docker or podman, start the engine in an earlier step, or leave `image` out.";
    throw failure(`no container engine: ${reasons.join("; ")}. ${advice}`);
}
/** Runs the engine's client to its end. Never rejects: what cannot be started or takes too long has a code of its own. */
function ask({ client, environment }, args, patience = PATIENCE) {
    return new Promise((resolve) => {
        const options = {
            env: environment,
            timeout: patience,
            killSignal: "SIGKILL",
            maxBuffer: LARGEST_ANSWER,
        };
        (0,external_node_child_process_.execFile)(client, args, options, (error, stdout, stderr) => {
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
        : (0,foreign/* foreign */.V$)(said.join("\n"), { lines: 3, characters: LONGEST_COMPLAINT });
}

;// CONCATENATED MODULE: ./build/deliver/container/places.js
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

;// CONCATENATED MODULE: ./build/deliver/container/remove.js






/**
 * What an engine's client needs to find its engine. At the clean-up it is not known which variables hold credentials of
 * secret stores, so nothing else is passed.
 */
const OF_CLIENTS = patternMatcher([
    "PATH HOME USER LOGNAME LANG LC_* TMPDIR XDG_* DBUS_SESSION_BUS_ADDRESS SSH_AUTH_SOCK",
    "DOCKER_* CONTAINER_* CONTAINERS_* _CONTAINERS_* PODMAN_* STORAGE_*",
    "HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR",
].flatMap((row) => row.split(" ")));
function forClient(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => OF_CLIENTS(name)));
}
/** Milliseconds; a cancelled action has seven seconds for everything. */
const remove_PATIENCE = 5_000;
/**
 * Ends and removes a container, and the volumes without a name that it has. One that is gone already is no error.
 *
 * @throws SecretError when the engine does not do it
 */
async function removeContainer(engine, name) {
    const { code, complaint } = await ask(engine, ["rm", "--force", "--volumes", name], remove_PATIENCE);
    if (code !== 0 &&
        !/no such container|no container with|already in progress/i.test(complaint))
        throw new errors/* SecretError */.JA("failed", `the container ${name} may still run: ${engine.name} did not remove it (${complaint}).`);
}
/** The post step's way. What was written down may have been changed, so a container without the label is left alone. */
async function settle(debt, { mark, environment }) {
    const name = (0,json/* isObject */.Gv)(debt)
        ? ENGINES.find((name) => name === debt.engine)
        : undefined;
    if (name === undefined)
        throw new errors/* SecretError */.JA("malformed", "what was written down of a container cannot be read.");
    const client = (0,programs/* findProgram */.Kp)(name, environment);
    if (client === undefined)
        throw new errors/* SecretError */.JA("failed", `there is no \`${name}\` on PATH to remove the container ${mark} with.`);
    const engine = { name, client, environment: forClient(environment) };
    const format = `{{index .Config.Labels "${LABEL}"}}`;
    const { code, stdout } = await ask(engine, ["container", "inspect", "--format", format, mark], remove_PATIENCE);
    if (code !== 0 || stdout.trim() === mark)
        await removeContainer(engine, mark);
}


/***/ }),

/***/ 393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ systemProgram),
/* harmony export */   Kp: () => (/* binding */ findProgram)
/* harmony export */ });
/* unused harmony exports THIS_MACHINE, commandInterpreter */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);


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
