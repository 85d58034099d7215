export const id = 35;
export const ids = [35];
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
    await (0,_processes_children_js__WEBPACK_IMPORTED_MODULE_1__/* .endTree */ .Sb)(leader, { grace: 0, environment });
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").filter(isNumber).map(Number);
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

/***/ 35:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareScript: () => (/* binding */ prepareScript)
/* harmony export */ });
/* unused harmony exports findShell, merge, commandFor */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _inputs_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9618);
/* harmony import */ var _lifetime_debts_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4380);
/* harmony import */ var _lifetime_private_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7627);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1468);
/* harmony import */ var _processes_children_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8167);
/* harmony import */ var _processes_programs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8393);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5414);
/* harmony import */ var _child_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7695);
/* harmony import */ var _child_output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7652);
/* harmony import */ var _child_processes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1814);
/* harmony import */ var _child_script_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4292);
/* harmony import */ var _child_supervise_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(921);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3488);
















const windows = process.platform === "win32";
/**
 * Prepares to run a script on this machine as a `run:` step does, with the secrets in its environment alone.
 *
 * @throws Failure when its shell or its folder is not there
 */
async function prepareScript(child, surroundings) {
    const shell = findShell(child, surroundings.environment);
    const problem = unusable(surroundings.inputs);
    if (problem !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(problem);
    return (plan) => holdScript(child, shell, surroundings, plan);
}
async function holdScript({ script, passEnv }, shell, surroundings, plan) {
    const { inputs, environment, privateDirectory, streams } = surroundings;
    const outputs = (0,_child_index_js__WEBPACK_IMPORTED_MODULE_8__/* .openOutputs */ .t)(surroundings);
    const directory = await privateDirectory.open();
    const mark = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory);
    const passed = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .passToScript */ .Q)((0,_child_index_js__WEBPACK_IMPORTED_MODULE_8__/* .passingFor */ .l)(surroundings, passEnv));
    const file = (0,_lifetime_private_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivateFile */ .Pl)(directory, "script", `script${shell.extension}`, Buffer.from((0,_child_script_js__WEBPACK_IMPORTED_MODULE_13__/* .fixScript */ .N)(script, shell, windows)));
    const secrets = secretsFor(plan, directory);
    const matcher = surroundings.matcher();
    const takeBack = await privateDirectory.writeDebt(_lifetime_debts_js__WEBPACK_IMPORTED_MODULE_14__/* .PROCESS_DEBT */ .Q, { mark });
    outputs.deliver(plan);
    return async () => {
        let finish = () => { };
        try {
            const ending = await (0,_child_supervise_js__WEBPACK_IMPORTED_MODULE_11__/* .supervise */ .z)({
                start() {
                    const child = (0,_processes_children_js__WEBPACK_IMPORTED_MODULE_5__/* .startChild */ .v0)(commandFor(shell, file), {
                        cwd: inputs.workingDirectory,
                        env: merge(passed.environment, { ...secrets, [_child_processes_js__WEBPACK_IMPORTED_MODULE_10__.MARK]: mark }),
                    });
                    finish = (0,_child_output_js__WEBPACK_IMPORTED_MODULE_9__/* .showOutput */ .J)(child, streams, matcher);
                    return child;
                },
                pass,
                end: (child) => (0,_child_processes_js__WEBPACK_IMPORTED_MODULE_10__.killAll)(child, mark, environment),
            });
            return outputs.finish({ ...ending, heldBack: passed.heldBack });
        }
        catch (cause) {
            const reason = unusable(inputs) ?? _messages_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .c.shellNotStarted();
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(reason, { cause });
        }
        finally {
            finish();
            takeBack();
        }
    };
}
/** Why no script can start in its folder, or undefined when one can. */
function unusable({ workspace, workingDirectory, }) {
    const isWorkspace = workingDirectory === workspace;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, node_path__WEBPACK_IMPORTED_MODULE_1__.sep), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return undefined;
    }
    catch (thrown) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(thrown);
        if (code === "ENOENT" || code === "ENOTDIR")
            return isWorkspace ? _messages_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .c.noWorkspace() : _messages_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .c.folderRemoved();
        return _messages_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .c.folderForbidden(isWorkspace
            ? "the workspace (`GITHUB_WORKSPACE`)"
            : "`working-directory`", code === undefined ? "" : ` (${code})`);
    }
}
/**
 * The shell that is asked for, or the first one that a `run:` step would have.
 *
 * @throws Failure when it is not there
 */
function findShell({ shell, jobContainer }, environment, machine = _processes_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .THIS_MACHINE */ .DQ) {
    const onWindows = machine.platform === "win32";
    const candidates = shell !== undefined
        ? [shell]
        : onWindows
            ? _inputs_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULTS */ .zY.windows
            : jobContainer === undefined
                ? _inputs_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULTS */ .zY.posix
                : [_inputs_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULTS */ .zY.container];
    for (const candidate of candidates) {
        const found = onWindows && /^cmd(?:\.exe)?$/i.test(candidate.command)
            ? (0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .commandInterpreter */ .C4)(environment, machine)
            : (0,_processes_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .findProgram */ .Kp)(candidate.command, environment, machine);
        if (found !== undefined)
            return { ...candidate, path: found };
    }
    const kind = onWindows ? " (an `.exe`; batch files are no shells)" : "";
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)(_messages_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .c.noShell(candidates.map(({ command }) => `\`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_15__/* .path */ .Ae)(command)}\``).join(" and no "), kind));
}
function secretsFor({ deliveries }, directory) {
    return Object.fromEntries(deliveries.flatMap(({ secret: { name }, sinks, content }, number) => {
        if (!sinks.has("env"))
            return [];
        const value = content.kind === "text"
            ? content.text
            : (0,_lifetime_private_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writePrivateFile */ .Pl)(directory, number, content.base, content.bytes);
        return [[name, value]];
    }));
}
/** One environment over another. On Windows, `Path` and `PATH` are one variable. */
function merge(environment, over, platform = process.platform) {
    const key = (name) => platform === "win32" ? name.toUpperCase() : name;
    const taken = new Set(Object.keys(over).map(key));
    const kept = Object.entries(environment).filter(([name]) => !taken.has(key(name)));
    return { ...Object.fromEntries(kept), ...over };
}
/** How a shell is started with the script in a file. */
function commandFor(shell, file, platform = process.platform) {
    const program = shell.path;
    if (shell.kind === "cmd")
        // Its quotes are its own: `/S` takes the outer ones off.
        return {
            program,
            args: [shell.template.replaceAll("{0}", file)],
            verbatim: true,
        };
    const args = (0,_inputs_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .argumentsFor */ .Oz)(shell, file);
    if (platform === "win32")
        return { program, args };
    // A core dump would hold the script's environment.
    return {
        program: "/bin/sh",
        args: ["-c", 'ulimit -c 0; exec "$@"', "sh", program, ...args],
    };
}
function pass({ pid }, signal) {
    // On Windows everyone on the console has got the signal already.
    if (!windows && pid !== undefined)
        (0,_processes_children_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i8)(pid, signal);
}


/***/ })

};
