export const id = 591;
export const ids = [591];
export const modules = {

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MARK: () => (/* binding */ MARK),
  killAll: () => (/* binding */ killAll),
  killMarked: () => (/* binding */ killMarked),
  settle: () => (/* binding */ settle)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/processes/programs.js
var programs = __webpack_require__(8393);
;// CONCATENATED MODULE: ./build/processes/children.js




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
    return spawn(program, args, {
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
    const { exitCode } = await run((0,programs/* systemProgram */.CA)("taskkill", environment), [
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
        await (0,promises_.setTimeout)(Math.min(LOOK_AGAIN, grace));
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
        const child = (0,external_node_child_process_.execFile)(program, args, options, (error, stdout, stderr) => {
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
        return 128 + (signal === null ? 0 : constants.signals[signal]);
    return platform === "win32" ? code | 0 : code;
}

;// CONCATENATED MODULE: ./build/deliver/child/processes.js


/**
 * Marks a script and all that it starts, whatever session or group they move to: the variable is in their environment,
 * as the runner's own RUNNER_TRACKING_ID is. Its value is the name of the run's private directory.
 */
const MARK = "SECRET_REFS_RUN";
/**
 * Kills a script and all that it started. On Linux also what left its process group, found by the mark; elsewhere the
 * group, and on Windows the tree.
 */
async function killAll(leader, mark, environment) {
    await endTree(leader, { grace: 0, environment });
    killMarked(mark);
}
/** The post step's way: ends what a script of the run has left. */
function settle(_debt, { mark }) {
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
/** Empty where there is no /proc. (Windows reads that path as a folder of the current drive.) */
function processes() {
    if (process.platform === "win32")
        return [];
    try {
        return (0,external_node_fs_.readdirSync)("/proc").filter(isNumber).map(Number);
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
            (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`),
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

/***/ 8393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ systemProgram),
/* harmony export */   Kp: () => (/* binding */ findProgram)
/* harmony export */ });
/* unused harmony exports THIS_MACHINE, commandInterpreter */
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
