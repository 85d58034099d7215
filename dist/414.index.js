export const id = 414;
export const ids = [414];
export const modules = {

/***/ 5414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ passToScript),
/* harmony export */   passedCredentials: () => (/* binding */ passedCredentials),
/* harmony export */   q: () => (/* binding */ passToContainer)
/* harmony export */ });
/* harmony import */ var _declarations_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7722);
/* harmony import */ var _private_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2267);


/**
 * What an action has and a `run:` step has not, or what would let a child speak for the action: the tokens of the
 * runner's services, the state. The pair for ID tokens is not among them: a `run:` step has it as well.
 */
const OF_ACTIONS = [
    "ACTIONS_RUNTIME_*",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_*",
    "GITHUB_STATE",
    `STATE_${_private_files_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_DIRECTORY */ .M8}`,
];
/** The environment of a script on this machine: that of a `run:` step, without the providers' credentials. */
function passToScript(passing) {
    const held = matcherOf([
        ...passing.own,
        ...OF_ACTIONS,
        ...passing.credentials,
    ]);
    return divide(passing, (name) => !held(name));
}
/** What a container gets of the runner's own variables. The paths in them are translated later. */
const OF_RUNNER = new Set([..._declarations_names_js__WEBPACK_IMPORTED_MODULE_0__/* .RUNNER_NAMES */ .kx, "CI"].filter((name) => !["GITHUB_STATE", "GITHUB_ACTION_PATH", "RUNNER_TRACKING_ID"].includes(name)));
/**
 * The environment of a container: what the runner says of the job, and nothing else of this machine. As held back count
 * only those that a script would not get either: a machine has a hundred others.
 */
function passToContainer(passing) {
    const { environment } = divide(passing, (name) => OF_RUNNER.has(name));
    const { heldBack } = passToScript(passing);
    return { environment, heldBack };
}
/** Credentials of providers that the user lets through: what gets them can print them. */
function passedCredentials({ environment, credentials, passEnv, }) {
    const [credential, wanted] = [matcherOf(credentials), matcherOf(passEnv)];
    return Object.entries(environment).flatMap(([name, value]) => value && credential(name) && wanted(name) ? [value] : []);
}
function divide({ environment, own, passEnv }, passes) {
    const wanted = matcherOf(passEnv);
    const input = matcherOf(own);
    const passed = {};
    const heldBack = [];
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined)
            continue;
        if (passes(name) || wanted(name))
            passed[name] = value;
        else if (!input(name))
            heldBack.push(name);
    }
    return { environment: passed, heldBack: heldBack.toSorted() };
}
/** Of names and `PREFIX_*`. Case does not count, as on Windows: it must not help to slip through. */
function matcherOf(patterns) {
    const whole = new Set();
    const prefixes = [];
    for (const pattern of patterns.map((text) => text.toUpperCase()))
        if (pattern.endsWith("*"))
            prefixes.push(pattern.slice(0, -1));
        else
            whole.add(pattern);
    return (name) => {
        const upper = name.toUpperCase();
        return (whole.has(upper) || prefixes.some((prefix) => upper.startsWith(prefix)));
    };
}


/***/ })

};
