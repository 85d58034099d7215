export const id = 2062;
export const ids = [2062];
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

2062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
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








const LARGEST_OUTPUT = 10 * 1024 * 1024;
const LONGEST_STDERR = 1_000;
const SEARCHED_STDOUT = 32 * 1024;
const SEARCHED_STDERR = 1024 * 1024;
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
    const { code, signal, stdout, stderr } = await start(command, context);
    if (code === 0)
        return stdout;
    const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
    const said = await explainStderr(command, stdout, stderr, context);
    throw new errors/* SecretError */.JA("failed", say.failed(how, said, adviceFor(code)));
}
function start(command, context) {
    return new Promise((resolve, reject) => {
        if (context.signal.aborted)
            return reject(context.signal.reason);
        const { environment } = context;
        const child = (0,children/* startChild */.v0)(shellFor(command, environment), {
            cwd: context.workingDirectory,
            env: environmentFor(environment, context.passEnv),
        });
        const stop = (reason) => {
            child.stdout.destroy();
            child.stderr.destroy();
            (0,children/* endTree */.Sb)(child, { grace: GRACE, environment });
            reject(reason);
        };
        const onAbort = () => stop(context.signal.reason);
        context.signal.addEventListener("abort", onAbort, { once: true });
        const stdout = [];
        let size = 0;
        child.stdout.on("data", (chunk) => {
            size += chunk.length;
            if (size > LARGEST_OUTPUT)
                stop(new errors/* SecretError */.JA("malformed", say.tooMuch(LARGEST_OUTPUT / 1024 / 1024)));
            else
                stdout.push(chunk);
        });
        let stderr = Buffer.alloc(0);
        child.stderr.on("data", (chunk) => {
            if (stderr.length <= SEARCHED_STDERR)
                stderr = Buffer.concat([stderr, chunk]);
        });
        child.on("error", (error) => {
            context.signal.removeEventListener("abort", onAbort);
            reject(explainStart(error));
        });
        child.on("close", (code, signal) => {
            context.signal.removeEventListener("abort", onAbort);
            resolve({
                code: code === null ? null : (0,children/* exitCodeOf */.FO)(code, signal),
                signal,
                stdout: Buffer.concat(stdout),
                stderr: stderr.toString(),
            });
        });
    });
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
async function explainStderr(command, stdout, stderr, { cleanForeign }) {
    if (stderr.trim() === "")
        return " and said nothing on stderr";
    if (stdout.length > SEARCHED_STDOUT)
        return `; what it said on stderr is not shown, since it may repeat a part of the ${Math.round(stdout.length / 1024)} KiB on its standard output`;
    if (Buffer.byteLength(stderr) > SEARCHED_STDERR)
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
