export const id = 4630;
export const ids = [4630];
export const modules = {

8167:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FO: () => (exitCodeOf),
  UA: () => (runHelper),
  UM: () => (SHARED_CONSOLE),
  i8: () => (signalGroup),
  v0: () => (startChild),
  vG: () => (sendSignal)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


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
function signalGroup(leader, signal) {
    return sendSignal(-leader, signal);
}
function sendSignal(target, signal) {
    try {
        return process.kill(target, signal);
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

6973:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  S: () => (endTree),
  P: () => (killNoted)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/processes/children.js
var children = __webpack_require__(8167);
// EXTERNAL MODULE: ./build/processes/programs.js
var programs = __webpack_require__(8393);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/processes/table.js



const DOUBT = 3_000;
const WINDOWS_TABLE = [
    "-NoProfile",
    "-NonInteractive",
    "-Command",
    "Get-CimInstance Win32_Process | Where-Object CreationDate | ForEach-Object { '{0} {1} {2}' -f $_.ProcessId, $_.ParentProcessId, ([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds() }",
];
const POSIX_TABLE = ["-A", "-o", "pid=,ppid=,pgid=,stat=,etime="];
async function processTable(environment, platform = process.platform, run = children/* runHelper */.UA) {
    const { stdout } = platform === "win32"
        ? await run(windowsPowerShell(environment), WINDOWS_TABLE)
        : await run("/bin/ps", POSIX_TABLE);
    const now = Date.now();
    return stdout
        .split(/\r?\n/)
        .flatMap((line) => platform === "win32" ? readWindows(line) : readPosix(line, now));
}
function windowsPowerShell(environment) {
    const system = external_node_path_.win32.dirname((0,programs/* systemProgram */.CA)("cmd", environment));
    return external_node_path_.win32.join(system, "WindowsPowerShell", "v1.0", "powershell.exe");
}
function readWindows(line) {
    const [, pid, parent, started] = /^(\d+) (\d+) (\d+)$/.exec(line) ?? [];
    return started === undefined
        ? []
        : [{ pid: Number(pid), parent: Number(parent), started: Number(started) }];
}
function readPosix(line, now) {
    const [, pid, parent, group, days = 0, hours = 0, minutes, seconds] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+[^\sZ]\S*\s+(?:(?:(\d+)-)?(\d+):)?(\d+):(\d+)\s*$/.exec(line) ?? [];
    if (seconds === undefined)
        return [];
    const elapsed = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 +
        Number(seconds);
    return [
        {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            started: now - elapsed * 1_000,
        },
    ];
}
function leftOf(noted, table) {
    const left = new Set();
    const belongs = (process) => noted.some(({ pid, started }) => {
        if (process.started < started - DOUBT)
            return false;
        if (process.pid === pid)
            return isSame(process, started);
        if (process.parent !== pid && process.group !== pid)
            return false;
        const other = table.find((one) => one.pid === pid);
        return (other === undefined ||
            isSame(other, started) ||
            process.started < other.started - DOUBT);
    }) || isChildOfOne(process);
    const isChildOfOne = ({ parent, started }) => left.has(parent) &&
        table.some((one) => one.pid === parent && one.started <= started + DOUBT);
    for (let before = -1; before !== left.size;) {
        before = left.size;
        for (const process of table)
            if (belongs(process))
                left.add(process.pid);
    }
    return [...left];
}
function isSame(process, started) {
    return Math.abs(process.started - started) <= DOUBT;
}

;// CONCATENATED MODULE: ./build/processes/end.js




const THIS_SYSTEM = {
    platform: process.platform,
    table: processTable,
    run: children/* runHelper */.UA,
};
const LOOK_AGAIN = 50;
async function endTree(child, { started, grace, environment }, system = THIS_SYSTEM) {
    const { pid } = child;
    if (pid === undefined)
        return;
    if (system.platform !== "win32")
        return endGroup(pid, grace);
    if (child.exitCode === null && child.signalCode === null) {
        const taskkill = (0,programs/* systemProgram */.CA)("taskkill", environment);
        const args = ["/PID", String(pid), "/T", "/F"];
        if ((await system.run(taskkill, args)).exitCode === 0)
            return;
        child.kill("SIGKILL");
    }
    await killNoted([{ pid, started }], environment, system);
}
async function endGroup(leader, grace) {
    const end = performance.now() + grace;
    if (grace > 0 && !(0,children/* signalGroup */.i8)(leader, "SIGTERM"))
        return;
    while (performance.now() < end) {
        await (0,promises_.setTimeout)(Math.min(LOOK_AGAIN, grace));
        if (!(0,children/* signalGroup */.i8)(leader, 0))
            return;
    }
    (0,children/* signalGroup */.i8)(leader, "SIGKILL");
}
async function killNoted(processes, environment, { platform, table, run } = THIS_SYSTEM) {
    const find = async () => {
        const all = await table(environment, platform);
        const others = all.filter(({ pid, parent }) => pid !== process.pid && parent !== process.pid);
        return leftOf(processes, others);
    };
    let left = await find();
    for (let round = 0; left.length > 0 && round < 3; round++) {
        if (platform === "win32")
            await run((0,programs/* systemProgram */.CA)("taskkill", environment), [
                "/F",
                ...left.flatMap((pid) => ["/PID", String(pid)]),
            ]);
        else
            for (const pid of left)
                (0,children/* sendSignal */.vG)(pid, "SIGKILL");
        left = await find();
    }
    return left;
}


}),

4573:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ax: () => (LARGEST_STDERR),
  Lz: () => (LARGEST_OUTPUT),
  d1: () => (runCommand)
});
var _children_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8167);
var _end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6973);


const LARGEST_OUTPUT = 10 * 1024 * 1024;
const LARGEST_STDERR = 1024 * 1024;
async function runCommand(command, { cwd, env, signal, grace, tooMuch, notStarted }) {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers();
    const started = Date.now();
    const child = (0,_children_js__WEBPACK_IMPORTED_MODULE_0__/* .startChild */ .v0)(command, { cwd, env });
    const stop = (reason) => {
        child.stdout.destroy();
        child.stderr.destroy();
        (0,_end_js__WEBPACK_IMPORTED_MODULE_1__/* .endTree */ .S)(child, { started, grace, environment: env });
        reject(reason);
    };
    const onAbort = () => stop(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    const stdout = [];
    let size = 0;
    child.stdout.on("data", (chunk) => {
        size += chunk.length;
        if (size > LARGEST_OUTPUT)
            stop(tooMuch());
        else
            stdout.push(chunk);
    });
    let stderr = Buffer.alloc(0);
    child.stderr.on("data", (chunk) => {
        if (stderr.length <= LARGEST_STDERR)
            stderr = Buffer.concat([stderr, chunk]);
    });
    child.on("error", (error) => reject(notStarted(error)));
    child.on("close", (code, endedBy) => resolve({ code, signal: endedBy, stdout: Buffer.concat(stdout), stderr }));
    return promise.finally(() => signal.removeEventListener("abort", onAbort));
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
var _kit_token_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1931);
var _messages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4561);
var _tenant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2173);










const AZ = {
    name: "az",
    batch: true,
    absent: () => (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c.noCli()),
    tooMuch: () => (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c.strangeCli()),
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
        (0,_tenant_js__WEBPACK_IMPORTED_MODULE_8__/* .checkTenant */ .Rh)(tenant);
    const printed = await (0,_kit_program_js__WEBPACK_IMPORTED_MODULE_6__/* .outputOf */ .j)(AZ, [
        ...["account", "get-access-token", "--output", "json"],
        ...["--only-show-errors", "--resource", resource],
        ...(tenant ? ["--tenant", tenant] : []),
    ], { ...context, workingDirectory: "/" });
    const answer = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(printed);
    const token = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(answer) ? (0,_kit_token_js__WEBPACK_IMPORTED_MODULE_9__/* .tokenOf */ .B)(answer.accessToken) : undefined;
    if (token === undefined)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c.strangeCli());
    return token;
}
const SAYINGS = [
    [
        /AADSTS700024|AADSTS70043|AADSTS700082|AADSTS50173|AADSTS500133/,
        () => (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c.cliLoginEnded()),
    ],
    [/Please run 'az login'/i, () => (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c.cliNotLoggedIn())],
];
function explain(stderr, cause) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(cause);
    if (code === "ENOENT" || code === "EACCES")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c.cliNotStarted(code));
    const found = SAYINGS.find(([pattern]) => pattern.test(stderr));
    if (found !== undefined)
        return found[1]();
    const text = stderr
        .replace(/^Run the command below[\s\S]*/m, "")
        .replace(/^ERROR: /gm, "")
        .replace(/Trace ID: .*$/gm, "")
        .replace(/eyJ[\w.-]+/g, "***")
        .trim();
    return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c.cliFailed(text === ""
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
var _processes_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var _processes_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8393);
var _withheld_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(951);



const PLAIN_ARGUMENT = /^[\w@./:+=,-]+$/;
function commandFor({ name, batch }, args, environment, machine = _processes_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .THIS_MACHINE */ .DQ) {
    const program = (0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)(name, environment, machine);
    if (program !== undefined)
        return { program, args };
    const file = batch === true ? (0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .findBatch */ .A8)(name, environment, machine) : undefined;
    if (file === undefined)
        return undefined;
    if (!args.every((arg) => PLAIN_ARGUMENT.test(arg)))
        throw new Error("an argument that no batch file gets");
    return {
        program: (0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .commandInterpreter */ .C4)(environment, machine),
        args: ["/D", "/S", "/C", `"${[`"${file}"`, ...args].join(" ")}"`],
        verbatim: true,
    };
}
async function outputOf(program, args, { environment, workingDirectory, signal, }) {
    signal.throwIfAborted();
    const command = commandFor(program, args, environment);
    if (command === undefined)
        throw program.absent();
    const { code, stdout, stderr } = await (0,_processes_output_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d1)(command, {
        cwd: workingDirectory,
        env: (0,_withheld_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Q)(environment),
        signal,
        grace: 0,
        tooMuch: program.tooMuch,
        notStarted: (cause) => program.explain("", cause),
    });
    if (code === 0)
        return stdout;
    throw program.explain(stderr.toString());
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
