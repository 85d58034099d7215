export const id = 1814;
export const ids = [1814];
export const modules = {

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MARK: () => (/* binding */ MARK),
/* harmony export */   killAll: () => (/* binding */ killAll),
/* harmony export */   killMarked: () => (/* binding */ killMarked),
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _processes_children_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8167);


const MARK = "SECRET_REFS_RUN";
async function killAll(leader, mark, environment) {
    await (0,_processes_children_js__WEBPACK_IMPORTED_MODULE_1__/* .endTree */ .Sb)(leader, { grace: 0, environment });
    killMarked(mark);
}
function settle(_debt, { mark }) {
    killMarked(mark);
}
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
function processes() {
    if (process.platform === "win32")
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").filter(isNumber).map(Number);
    }
    catch {
        return [];
    }
}
function isNumber(name) {
    return /^[0-9]+$/.test(name);
}
function environmentOf(pid) {
    try {
        return Buffer.concat([
            Buffer.from("\0"),
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`),
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




const SHARED_CONSOLE = { windowsHide: false };
const OWN_CONSOLE = { windowsHide: true };
function startChild({ program, args, verbatim = false }, { cwd, env }, platform = process.platform) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd,
        env,
        stdio: ["ignore", "pipe", "pipe"],
        windowsVerbatimArguments: verbatim,
        ...optionsFor(platform),
    });
}
function optionsFor(platform) {
    return { detached: platform !== "win32", ...SHARED_CONSOLE };
}
const LOOK_AGAIN = 50;
async function endTree(child, { grace, environment, platform = process.platform, run = runHelper, }) {
    const { pid } = child;
    if (pid === undefined)
        return;
    if (platform !== "win32")
        return endGroup(pid, grace);
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
function signalGroup(leader, signal) {
    try {
        return process.kill(-leader, signal);
    }
    catch {
        return false;
    }
}
const PATIENCE = 10_000;
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
function exitCodeOf(code, signal, platform = process.platform) {
    if (code === null)
        return 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]);
    return platform === "win32" ? code | 0 : code;
}


/***/ }),

/***/ 8393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ findBatch),
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
const EXTENSIONS = [".com", ".exe"];
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
function findBatch(name, environment, { platform, isProgram } = THIS_MACHINE) {
    if (platform !== "win32" || !/^[\w.-]+$/.test(name))
        return undefined;
    return foldersOf(environment, platform)
        .map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.cmd`))
        .find((path) => !/[%"]/.test(path) && isProgram(path));
}
function systemProgram(name, environment) {
    const root = variableOf("SystemRoot", environment, "win32");
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(isAbsolute(root, "win32") ? root : "C:\\Windows", "System32", `${name}.exe`);
}
function commandInterpreter(environment, { isProgram } = THIS_MACHINE) {
    const named = variableOf("ComSpec", environment, "win32");
    return isAbsolute(named, "win32") && isProgram(named)
        ? named
        : systemProgram("cmd", environment);
}
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
        ?
            Array.from(path.matchAll(/(?:"[^"]*"?|[^;"])+/g), ([entry]) => entry.replaceAll('"', "").trim())
        : path.split(":");
    return entries.filter((entry) => isAbsolute(entry, platform));
}
function isAbsolute(path, platform) {
    return platform === "win32"
        ? /^(?:[a-z]:[\\/]|[\\/]{2})/i.test(path)
        : path.startsWith("/");
}
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
