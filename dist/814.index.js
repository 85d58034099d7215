export const id = 814;
export const ids = [814];
export const modules = {

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ killAll),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   killMarked: () => (/* binding */ killMarked)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


/**
 * Marks a script and all that it starts, whatever session or group they move to: the variable is in their environment,
 * as the runner's own RUNNER_TRACKING_ID is. Its value is the name of the run's private directory.
 */
const MARK = "SECRET_REFS_RUN";
/** Sends a signal to a process group. False when nobody of it is left. */
function signalGroup(leader, signal) {
    return send(-leader, signal);
}
/**
 * Kills a script and all that it started. On Linux also what left its process group, found by the mark; elsewhere the
 * group, and on Windows the tree.
 */
function killAll(leader, mark) {
    if (process.platform === "win32") {
        if (leader !== undefined)
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("taskkill", ["/PID", String(leader), "/T", "/F"], {
                stdio: "ignore",
                windowsHide: true,
            }).on("error", () => { });
        return;
    }
    if (leader !== undefined)
        signalGroup(leader, "SIGKILL");
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
/** Empty where there is no /proc. */
function processes() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)("/proc").filter(isNumber).map(Number);
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/environ`),
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


/***/ })

};
