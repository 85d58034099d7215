export const id = 953;
export const ids = [953];
export const modules = {

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/**
 * What a command does not get: our inputs and state, the tokens of the runner's services, and the command files, through
 * which it could set the environment of later steps. Credentials of providers stay: `cmd:vault ...` and `op` need them.
 */
const HELD_BACK = /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_.*|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/i;
/** The environment of a command that a provider starts. */
function childEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !HELD_BACK.test(name)));
}


/***/ }),

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   create: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3691);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4096);




const LARGEST_OUTPUT = 10 * 1024 * 1024;
const LONGEST_STDERR = 1_000;
/** Milliseconds that a process group has between SIGTERM and SIGKILL; within the 7.5 s that the runner waits. */
const GRACE = 1_000;
/** The standard output of a shell command, byte for byte. */
function create(context) {
    return {
        check,
        resolve: (0,_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .answerEach */ .U)(context, (command) => run(command, context)),
    };
}
function check({ rest: command }) {
    if (command.trim() === "")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretError */ .JA("malformed", "the command is missing. Write `cmd:COMMAND`.");
    if (command.includes("\0"))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretError */ .JA("malformed", "a command holds no NUL.");
    return undefined;
}
async function run(command, context) {
    const { code, signal, stdout, stderr } = await start(command, context);
    if (code === 0)
        return stdout;
    const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
    const said = withoutLinesOf(stdout, stderr);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretError */ .JA("failed", `the command ${how}${said === "" ? " and said nothing on stderr" : `; stderr: ${said}`}.${adviceFor(code)}`);
}
function start(command, context) {
    return new Promise((resolve, reject) => {
        if (context.signal.aborted)
            return reject(context.signal.reason);
        const child = spawnShell(command, {
            cwd: context.workingDirectory,
            env: (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Q)(context.environment),
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
            detached: process.platform !== "win32", // its own process group, so that all of it can be ended
        });
        const stop = (reason) => {
            endTree(child);
            reject(reason);
        };
        const onAbort = () => stop(context.signal.reason);
        context.signal.addEventListener("abort", onAbort, { once: true });
        const stdout = [];
        let size = 0;
        child.stdout?.on("data", (chunk) => {
            size += chunk.length;
            if (size > LARGEST_OUTPUT)
                stop(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretError */ .JA("malformed", `the command prints more than ${LARGEST_OUTPUT / 1024 / 1024} MiB, too much for a secret.`));
            else
                stdout.push(chunk);
        });
        let stderr = Buffer.alloc(0);
        child.stderr?.on("data", (chunk) => {
            stderr = Buffer.concat([stderr, chunk]).subarray(-4 * LONGEST_STDERR);
        });
        child.on("error", (error) => {
            context.signal.removeEventListener("abort", onAbort);
            reject(explainStart(error));
        });
        child.on("close", (code, signal) => {
            context.signal.removeEventListener("abort", onAbort);
            resolve({
                code,
                signal,
                stdout: Buffer.concat(stdout),
                stderr: stderr.toString(),
            });
        });
    });
}
function spawnShell(command, options) {
    if (process.platform !== "win32")
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("sh", ["-c", command], options);
    // With /S, cmd.exe takes off the outer quotes and leaves everything inside as it is.
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("cmd.exe", ["/D", "/S", "/C", `"${command}"`], {
        ...options,
        windowsVerbatimArguments: true,
    });
}
function explainStart(error) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error);
    const advice = code === "ENOENT" ? " Is `working-directory` an existing directory?" : "";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretError */ .JA("failed", `the shell cannot be started${code === undefined ? "" : ` (${code})`}.${advice}`, { cause: error });
}
/** Ends a child and everything it started, and lets go of its output, which a process that left the group may hold. */
function endTree(child) {
    child.stdout?.destroy();
    child.stderr?.destroy();
    const { pid } = child;
    if (pid === undefined)
        return;
    if (process.platform === "win32") {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("taskkill", ["/PID", String(pid), "/T", "/F"], {
            stdio: "ignore",
            windowsHide: true,
        }).on("error", () => { });
        return;
    }
    if (signalGroup(pid, "SIGTERM"))
        setTimeout(() => signalGroup(pid, "SIGKILL"), GRACE);
}
function signalGroup(pid, signal) {
    try {
        return process.kill(-pid, signal);
    }
    catch {
        return false; // nobody of the group is left
    }
}
/** The end of stderr in one line, without lines that stdout holds too: those may be the secret. */
function withoutLinesOf(stdout, stderr) {
    const secret = stdout
        .toString()
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= 4);
    let text = stderr;
    for (const line of secret)
        text = text.replaceAll(line, "***");
    const lines = text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    const joined = lines.slice(-10).join(" | ");
    return joined.length > LONGEST_STDERR
        ? `...${joined.slice(-LONGEST_STDERR)}`
        : joined;
}
function adviceFor(code) {
    if (code === 126)
        return " The program is there but cannot be executed: check its permissions.";
    if (code === 127)
        return " The program was not found: install it in an earlier step, or write its path.";
    return "";
}


/***/ }),

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ answerEach)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Makes `resolve` of a function for one reference. What the function throws becomes that reference's own answer. */
function answerEach(context, read) {
    return (requests) => Promise.all(requests.map(({ rest }) => context.limit(async () => {
        try {
            return { kind: "value", value: await read(rest) };
        }
        catch (thrown) {
            return { kind: "failed", error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecretError */ .u5)(thrown) };
        }
    })));
}


/***/ })

};
