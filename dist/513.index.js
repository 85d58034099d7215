export const id = 513;
export const ids = [513];
export const modules = {

/***/ 7513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   create: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _kit_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(305);
/* harmony import */ var _kit_display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4164);



/** Values from the environment of the step. (That an empty one counts as missing is the rule of `resolve`, not ours.) */
function create(context) {
    return {
        check,
        resolve: (0,_kit_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .answerEach */ .Ug)(context, (name) => {
            const value = lookUp(context.environment, name);
            if (value === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("not-found", notFound(name));
            return Buffer.from(value);
        }),
    };
}
function check({ rest: name }) {
    if (name === "")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("malformed", "the name of the variable is missing. Write `env:NAME`.");
    if (/\s|=/.test(name))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("malformed", "the name of a variable holds no white space and no `=`. Write `env:NAME`.");
    return undefined;
}
/** Windows finds variables in any case; a copy of its environment does not. */
function lookUp(environment, name) {
    if (Object.hasOwn(environment, name))
        return environment[name];
    if (process.platform !== "win32")
        return undefined;
    const key = Object.keys(environment).find((key) => key.toUpperCase() === name.toUpperCase());
    return key === undefined ? undefined : environment[key];
}
function notFound(name) {
    return `secret env var not found: ${JSON.stringify((0,_kit_display_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(name))}. Set it in the \`env:\` of this step, for example to \${{ secrets.NAME }}.`;
}


/***/ }),

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   H$: () => (/* binding */ allFailed),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   Ug: () => (/* binding */ answerEach),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4064);



/** What a function gives, or why it gave nothing. */
function attempt(action) {
    try {
        return action();
    }
    catch (thrown) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecretError */ .u5)(thrown);
    }
}
/** Whether an attempt gave something. */
function succeeded(outcome) {
    return !(outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA);
}
/** What is wrong with a reference that `parse` may refuse; for `check` of a provider. */
function problemOf(parse) {
    const outcome = attempt(parse);
    return outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA ? outcome : undefined;
}
/** What a function answers, or why it could not. Never rejects. */
async function answerOf(action) {
    try {
        return await action();
    }
    catch (thrown) {
        return { kind: "failed", error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecretError */ .u5)(thrown) };
    }
}
/** One answer for every request, when something failed that all of them needed. */
function allFailed(requests, thrown) {
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecretError */ .u5)(thrown);
    return requests.map(() => ({ kind: "failed", error }));
}
/** For a request without an answer. It shows a mistake in the provider, where it would otherwise pass for a missing secret. */
function notRead() {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)("an internal error: the reference was not read.");
}
/** Makes `resolve` of a function for one reference. What the function throws becomes that reference's own answer. */
function answerEach(context, read) {
    let total = 0;
    return (requests) => Promise.all(requests.map((request) => context.limit(async () => {
        try {
            if (total > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_TOTAL */ .c)
                throw (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooMuch */ .G)();
            const value = await read(request.rest, request);
            total += value.length;
            return { kind: "value", value };
        }
        catch (thrown) {
            return { kind: "failed", error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecretError */ .u5)(thrown) };
        }
    })));
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   wk: () => (/* binding */ denied)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Errors by their reason. A message says what failed and what to do, and never shows what was given. */
const denied = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("denied", message);
const failed = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("failed", message);
const malformed = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("malformed", message);
const notFound = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("not-found", message);
const unreachable = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("unreachable", message);


/***/ })

};
