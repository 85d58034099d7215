export const id = 5901;
export const ids = [5901];
export const modules = {

5901:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  impersonate: () => (impersonate)
});
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _kit_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1931);
var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(713);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(193);
var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1558);
var _login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1820);






const LIFETIME = 300;
async function impersonate({ account, host, lifetime = LIFETIME }, token, { universe }, context) {
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .postOnce */ .y)({
        url: new URL(`https://${host ?? `iamcredentials.${universe}`}/v1/projects/-/serviceAccounts/${account}:generateAccessToken`),
        headers: { Authorization: `Bearer ${token}` },
        body: { json: { scope: [_login_js__WEBPACK_IMPORTED_MODULE_4__/* .SCOPE */ .h], lifetime: `${lifetime}s` } },
    }, context);
    const found = (0,_kit_token_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenOf */ .B)(answer.body.accessToken);
    if (answer.ok && found !== undefined)
        return found;
    const { code = "", text } = answer;
    const what = `the login as \`${account}\``;
    throw ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .generalError */ .jy)(answer, what) ??
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotBeAsked */ .D9)(answer, what) ??
        (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c.accountRefused(account, `(${code}${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)})`)));
}


}),

1820:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (SCOPE)
});
const SCOPE = "https://www.googleapis.com/auth/cloud-platform";


}),

1931:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (tokenOf)
});
function tokenOf(value) {
    return typeof value === "string" && /^[\x21-\x7e]+$/.test(value)
        ? value
        : undefined;
}


})

};
