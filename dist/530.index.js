export const id = 530;
export const ids = [530];
export const modules = {

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   create: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9163);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4096);



/** Values from the environment of the step. (That an empty one counts as missing is the rule of `resolve`, not ours.) */
function create(context) {
    return {
        check,
        resolve: (0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .answerEach */ .Ug)(context, (name) => {
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
    return `secret env var not found: ${JSON.stringify((0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(name))}. Set it in the \`env:\` of this step, for example to \${{ secrets.NAME }}.`;
}


/***/ })

};
