export const id = 661;
export const ids = [661];
export const modules = {

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveToUser: () => (/* binding */ leaveToUser)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(460);
/* harmony import */ var _processes_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(393);


const runSilently = (path, args) => (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__.getExecOutput)(`"${path}"`, [...args], {
    silent: true,
    ignoreReturnCode: true,
});
/** The system account, by its well-known SID. */
const SYSTEM = "S-1-5-18";
/**
 * Windows ignores the mode of a new directory and lets it inherit the rights of its parent, for which OpenSSH refuses a
 * key. This breaks the inheritance and leaves the user and the system account alone, by their SIDs: a name without its
 * domain can be somebody else's. Never throws, since not every file system has rights.
 *
 * @param environment - tells where the system is
 * @returns why it could not be done, a sentence for a warning, or undefined when it was
 */
async function leaveToUser(directory, environment, run = runSilently) {
    const complaint = (what) => `The directory for private files could not be limited to this user (${what}), so it has the rights of \`RUNNER_TEMP\`, and OpenSSH may refuse a key in it. Put \`RUNNER_TEMP\` on an NTFS volume.`;
    try {
        const who = await run((0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .systemProgram */ .CA)("whoami", environment), [
            "/user",
            "/fo",
            "csv",
            "/nh",
        ]);
        const user = sidIn(who.stdout);
        if (user === undefined)
            return complaint("whoami gave no SID");
        const { exitCode, stdout, stderr } = await run((0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .systemProgram */ .CA)("icacls", environment), [
            directory,
            "/inheritance:r",
            ...[user, SYSTEM].flatMap((sid) => ["/grant:r", `*${sid}:(OI)(CI)F`]),
        ]);
        if (exitCode === 0)
            return undefined;
        const [said = ""] = `${stderr}\n${stdout}`
            .split(/[\r\n]+/)
            .filter((line) => line.trim() !== "");
        return complaint(`icacls ended with exit code ${exitCode}: ${said.trim()}`);
    }
    catch {
        return complaint("icacls cannot be started");
    }
}
/** The SID in what `whoami /user /fo csv /nh` prints: `"domain\user","S-1-5-21-..."`. */
function sidIn(csv) {
    return /"(S-1(?:-\d+)+)"\s*$/.exec(csv)?.[1];
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
