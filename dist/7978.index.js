export const id = 7978;
export const ids = [7978];
export const modules = {

1820:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (SCOPE)
});
const SCOPE = "https://www.googleapis.com/auth/cloud-platform";


}),

7978:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  byKey: () => (byKey),
  byRefreshToken: () => (byRefreshToken)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
var _kit_token_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1931);
var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);
var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1204);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(193);
var _messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1558);
var _login_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1820);








const LIFETIME = 600;
async function byKey(key, { universe }, context) {
    const url = endpointOf(universe);
    const { email } = key;
    const assertion = signedBy(key, universe === _config_js__WEBPACK_IMPORTED_MODULE_3__/* .GOOGLE */ .A ? { aud: url.href } : { sub: email });
    context.protect(assertion);
    if (universe !== _config_js__WEBPACK_IMPORTED_MODULE_3__/* .GOOGLE */ .A)
        return assertion;
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .postOnce */ .y)({
        url,
        body: {
            form: {
                grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
                assertion,
            },
        },
    }, context);
    return tokenIn(answer, (said) => /iat|exp\b|timeframe|short-lived/.test(answer.text)
        ? (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.clock(said))
        : (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.keyRefused(email, said)));
}
function signedBy({ email, key, keyId }, claims) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const now = Math.floor(Date.now() / 1_000);
    const head = {
        alg: "RS256",
        typ: "JWT",
        ...(keyId === undefined ? {} : { kid: keyId }),
    };
    const body = {
        iss: email,
        ...claims,
        scope: _login_js__WEBPACK_IMPORTED_MODULE_6__/* .SCOPE */ .h,
        iat: now,
        exp: now + LIFETIME,
    };
    const text = `${part(head)}.${part(body)}`;
    return `${text}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)("sha256", Buffer.from(text), key).toString("base64url")}`;
}
async function byRefreshToken({ clientId, clientSecret, refreshToken }, { universe }, context) {
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .postOnce */ .y)({
        url: endpointOf(universe),
        body: {
            form: {
                grant_type: "refresh_token",
                client_id: clientId,
                client_secret: clientSecret,
                refresh_token: refreshToken,
            },
        },
    }, context);
    return tokenIn(answer, (said) => (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.userRefused(said)));
}
function endpointOf(universe) {
    return new URL(`https://oauth2.${universe}/token`);
}
function tokenIn(answer, refused) {
    const token = (0,_kit_token_js__WEBPACK_IMPORTED_MODULE_7__/* .tokenOf */ .B)(answer.body.access_token);
    if (answer.ok && token !== undefined)
        return token;
    const { code = "", text } = answer;
    throw ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .generalError */ .jy)(answer, "the login at Google") ??
        refused(`(${code}${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)})`));
}


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
