export const id = 109;
export const ids = [109];
export const modules = {

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveToUser: () => (/* binding */ leaveToUser)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5334);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);



/**
 * Windows ignores the mode of a new directory and lets it inherit the rights of its parent, for which OpenSSH refuses a
 * key. This breaks the inheritance and leaves the user alone (and the system account, by its well-known SID).
 */
async function leaveToUser(directory) {
    const rights = [
        "/inheritance:r",
        "/grant:r",
        `${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username}:(OI)(CI)F`,
        "/grant:r",
        "*S-1-5-18:(OI)(CI)F",
    ];
    const { exitCode } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .getExecOutput */ .H)("icacls", [directory, ...rights], {
        silent: true,
        ignoreReturnCode: true,
    });
    if (exitCode !== 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("the directory for private files cannot be limited to this user (icacls failed).");
}


/***/ })

};
