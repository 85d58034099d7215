export const id = 2062;
export const ids = [2062];
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

2062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  adviceFor: () => (adviceFor),
  create: () => (create),
  environmentFor: () => (environmentFor),
  shellFor: () => (shellFor)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/foreign.js
var foreign = __webpack_require__(8392);
// EXTERNAL MODULE: ./build/plain.js
var plain = __webpack_require__(1468);
// EXTERNAL MODULE: ./build/processes/children.js
var children = __webpack_require__(8167);
// EXTERNAL MODULE: ./build/processes/output.js
var output = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/processes/programs.js
var programs = __webpack_require__(8393);
// EXTERNAL MODULE: ./build/providers/kit/answers.js
var answers = __webpack_require__(305);
// EXTERNAL MODULE: ./build/providers/kit/withheld.js
var withheld = __webpack_require__(951);
// EXTERNAL MODULE: ./build/message.js
var message = __webpack_require__(883);
;// CONCATENATED MODULE: ./build/providers/cmd/messages.js

const say = {
    ...(0,message/* kind */.f)("reference-form", {
        noCommand: "the command is missing. Write `cmd:COMMAND`.",
        nul: "a command holds no NUL.",
    }),
    ...(0,message/* kind */.f)("command-failed", {
        failed: (how, said, advice) => `the command ${how}${said}.${advice}`,
    }),
    ...(0,message/* kind */.f)("too-much-data", {
        tooMuch: (mebibytes) => `the command prints more than ${mebibytes} MiB, too much for a secret.`,
    }),
    ...(0,message/* kind */.f)("shell-not-found", {
        notStarted: (code, advice) => `the shell cannot be started${code}.${advice}`,
    }),
};

;// CONCATENATED MODULE: ./build/providers/cmd/index.js









const LONGEST_STDERR = 1_000;
const SEARCHED_STDOUT = 32 * 1024;
const SHORTEST_SUSPECT = 4;
const GRACE = 1_000;
function create(context) {
    return {
        check,
        resolve: (0,answers/* answerEach */.Ug)(context, (command) => run(command, context)),
    };
}
function check({ rest: command }) {
    if (command.trim() === "")
        return new errors/* SecretError */.JA("malformed", say.noCommand());
    if (command.includes("\0"))
        return new errors/* SecretError */.JA("malformed", say.nul());
    return undefined;
}
async function run(command, context) {
    const { environment, passEnv, workingDirectory, signal } = context;
    const ended = await (0,output/* runCommand */.d1)(shellFor(command, environment), {
        cwd: workingDirectory,
        env: environmentFor(environment, passEnv),
        signal,
        grace: GRACE,
        tooMuch: () => new errors/* SecretError */.JA("malformed", say.tooMuch(output/* LARGEST_OUTPUT */.Lz / 1024 / 1024)),
        notStarted: explainStart,
    });
    if (ended.code === 0)
        return ended.stdout;
    const code = ended.code === null ? null : (0,children/* exitCodeOf */.FO)(ended.code, null);
    const how = ended.signal === null
        ? `ended with exit code ${code}`
        : `was ended by ${ended.signal}`;
    const said = await explainStderr(command, ended, context);
    throw new errors/* SecretError */.JA("failed", say.failed(how, said, adviceFor(code)));
}
function shellFor(command, environment, machine = programs/* THIS_MACHINE */.DQ) {
    if (machine.platform !== "win32")
        return {
            program: (0,programs/* findProgram */.Kp)("sh", environment, machine) ?? "/bin/sh",
            args: ["-c", command],
        };
    return {
        program: (0,programs/* commandInterpreter */.C4)(environment, machine),
        args: ["/D", "/S", "/C", `"${command}"`],
        verbatim: true,
    };
}
function environmentFor(environment, passEnv = [], platform = process.platform) {
    return {
        ...(0,withheld/* childEnvironment */.Q)(environment, passEnv),
        ...(platform === "win32" && { NoDefaultCurrentDirectoryInExePath: "1" }),
    };
}
function explainStart(error) {
    const code = (0,errors/* systemCode */.xU)(error);
    const advice = code === "ENOENT" ? " Is `working-directory` an existing directory?" : "";
    return new errors/* SecretError */.JA("failed", say.notStarted(code === undefined ? "" : ` (${code})`, advice), { cause: error });
}
async function explainStderr(command, { stdout, stderr: bytes }, { cleanForeign }) {
    const stderr = bytes.toString();
    if (stderr.trim() === "")
        return " and said nothing on stderr";
    if (stdout.length > SEARCHED_STDOUT)
        return `; what it said on stderr is not shown, since it may repeat a part of the ${Math.round(stdout.length / 1024)} KiB on its standard output`;
    if (bytes.length > output/* LARGEST_STDERR */.Ax)
        return "; it said too much on stderr to be searched for secrets, so nothing of it is shown";
    const printed = stdout.toString();
    const lines = printed.split(/[\r\n]+/).map((line) => line.trim());
    const secrets = [...lines, ...suspects(printed), ...suspects(command)];
    const clean = await cleanForeign(stderr, [
        stdout,
        ...secrets.map((text) => Buffer.from(text)),
    ]);
    return `; stderr: ${(0,foreign/* foreign */.V$)(clean, { lines: 10, characters: LONGEST_STDERR })}`;
}
function suspects(text) {
    return text
        .split(/[\s'"`=:;,|&<>(){}[\]@/\\]+/)
        .filter((word) => word.length >= SHORTEST_SUSPECT && (0,plain/* path */.Ae)(word) !== word);
}
function adviceFor(code) {
    if (code === 126)
        return " The program is there but cannot be executed: check its permissions.";
    if (code === 127 || code === 9009)
        return " The program was not found: install it in an earlier step, or write its path.";
    return "";
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
