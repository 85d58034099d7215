export const id = 4630;
export const ids = [4630];
export const modules = {

8167:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FO: () => (exitCodeOf),
  Sb: () => (endTree),
  UA: () => (runHelper),
  UM: () => (SHARED_CONSOLE),
  i8: () => (signalGroup),
  v0: () => (startChild)
});
/* unused harmony export optionsFor */
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8393);




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


}),

8393:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A8: () => (findBatch),
  C4: () => (commandInterpreter),
  CA: () => (systemProgram),
  DQ: () => (THIS_MACHINE),
  Kp: () => (findProgram)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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


}),

4630:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  isLoggedIn: () => (isLoggedIn),
  tokenOfCli: () => (tokenOfCli)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
var _foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8392);
var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3859);
var _kit_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2873);
var _kit_program_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8210);
var _answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3259);
var _messages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4561);
var _tenant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2173);










const AZ = {
    name: "az",
    batch: true,
    absent: () => (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.noCli()),
    explain,
};
const LARGEST_PROFILE = 16 * 1024 * 1024;
function isLoggedIn({ environment, }) {
    if ((0,_kit_program_js__WEBPACK_IMPORTED_MODULE_6__/* .commandFor */ .F)(AZ, [], environment) === undefined)
        return false;
    const { AZURE_CONFIG_DIR, HOME, USERPROFILE } = environment;
    const home = HOME || USERPROFILE;
    const folder = AZURE_CONFIG_DIR || (home && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".azure"));
    if (!folder)
        return false;
    try {
        const profile = (0,_kit_files_js__WEBPACK_IMPORTED_MODULE_5__/* .textOfFile */ .n)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "azureProfile.json"), LARGEST_PROFILE);
        const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(Buffer.from(profile.trim()));
        return ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(parsed) &&
            Array.isArray(parsed.subscriptions) &&
            parsed.subscriptions.length > 0);
    }
    catch {
        return false;
    }
}
async function tokenOfCli(resource, context) {
    const tenant = context.inputs.AZURE_TENANT_ID?.trim();
    if (tenant)
        (0,_tenant_js__WEBPACK_IMPORTED_MODULE_9__/* .checkTenant */ .Rh)(tenant);
    const printed = await (0,_kit_program_js__WEBPACK_IMPORTED_MODULE_6__/* .outputOf */ .j)(AZ, [
        ...["account", "get-access-token", "--output", "json"],
        ...["--only-show-errors", "--resource", resource],
        ...(tenant ? ["--tenant", tenant] : []),
    ], { ...context, workingDirectory: "/" });
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(printed);
    const token = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(answer) ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .textIn */ .r7)(answer.accessToken) : undefined;
    if (token === undefined || !(0,_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .isToken */ .sg)(token))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.strangeCli());
    return token;
}
const SAYINGS = [
    [
        /AADSTS700024|AADSTS70043|AADSTS700082|AADSTS50173|AADSTS500133/,
        () => (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.cliLoginEnded()),
    ],
    [/Please run 'az login'/i, () => (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.cliNotLoggedIn())],
];
function explain(error, stderr) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error);
    if (code === "ENOENT" || code === "EACCES")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.cliNotStarted(code));
    if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.strangeCli());
    const found = SAYINGS.find(([pattern]) => pattern.test(stderr));
    if (found !== undefined)
        return found[1]();
    const text = stderr
        .replace(/^Run the command below[\s\S]*/m, "")
        .replace(/^ERROR: /gm, "")
        .replace(/Trace ID: .*$/gm, "")
        .replace(/eyJ[\w.-]+/g, "***")
        .trim();
    return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.cliFailed(text === ""
        ? " and said nothing"
        : `: "${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_2__/* .foreign */ .V$)(text, { lines: 3, characters: 400 })}"`));
}


}),

8210:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  F: () => (commandFor),
  j: () => (outputOf)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var _processes_children_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8167);
var _processes_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8393);
var _withheld_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(951);




const LARGEST_OUTPUT = 10 * 1024 * 1024;
const PLAIN_ARGUMENT = /^[\w@./:+=,-]+$/;
function commandFor({ name, batch }, args, environment, machine = _processes_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .THIS_MACHINE */ .DQ) {
    const program = (0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)(name, environment, machine);
    if (program !== undefined)
        return { program, args };
    const file = batch === true ? (0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .findBatch */ .A8)(name, environment, machine) : undefined;
    if (file === undefined)
        return undefined;
    if (!args.every((arg) => PLAIN_ARGUMENT.test(arg)))
        throw new Error("an argument that no batch file gets");
    return {
        program: (0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .commandInterpreter */ .C4)(environment, machine),
        args: ["/D", "/S", "/C", `"${[`"${file}"`, ...args].join(" ")}"`],
        verbatim: true,
    };
}
function outputOf(program, args, { environment, workingDirectory, signal, }) {
    const { promise, resolve, reject } = Promise.withResolvers();
    if (signal.aborted)
        return Promise.reject(signal.reason);
    const command = commandFor(program, args, environment);
    if (command === undefined)
        return Promise.reject(program.absent());
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(command.program, [...command.args], {
        cwd: workingDirectory,
        env: (0,_withheld_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(environment),
        encoding: "buffer",
        maxBuffer: LARGEST_OUTPUT,
        signal,
        killSignal: "SIGKILL",
        windowsVerbatimArguments: command.verbatim ?? false,
        ..._processes_children_js__WEBPACK_IMPORTED_MODULE_1__/* .SHARED_CONSOLE */ .UM,
    }, (error, stdout, stderr) => {
        if (signal.aborted)
            reject(signal.reason);
        else if (error === null)
            resolve(stdout);
        else
            reject(program.explain(error, stderr.toString()));
    });
    child.stdin?.on("error", () => { });
    child.stdin?.end();
    return promise;
}


}),

951:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (childEnvironment)
});
var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5385);
var _runner_command_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4244);


const HELD_BACK = /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_.*)$/i;
function childEnvironment(environment, passEnv = []) {
    const wanted = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .patternMatcher */ .l)(passEnv);
    return Object.fromEntries(Object.entries(environment).filter(([name, value]) => (!HELD_BACK.test(name) || wanted(name)) &&
        !(0,_runner_command_files_js__WEBPACK_IMPORTED_MODULE_0__/* .namesCommandFile */ .O)(name, value)));
}


}),

4244:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (namesCommandFile),
  U: () => (COMMAND_FILES)
});
const COMMAND_FILES = {
    GITHUB_OUTPUT: "write",
    GITHUB_ENV: "write",
    GITHUB_PATH: "write",
    GITHUB_STEP_SUMMARY: "write",
    GITHUB_ARTIFACTS: "write",
    GITHUB_ARTIFACTS_LIST: "read",
    GITHUB_STATE: "state",
};
const FOLDER = /[\\/](?:_runner_)?file_commands[\\/]/;
function namesCommandFile(variable, value) {
    const name = variable.toUpperCase();
    return (Object.hasOwn(COMMAND_FILES, name) ||
        (name.startsWith("GITHUB_") && FOLDER.test(value)));
}


})

};
