export const id = 9366;
export const ids = [9366];
export const modules = {

9366:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  assumeWithKeys: () => (assumeWithKeys),
  assumeWithToken: () => (assumeWithToken)
});
var _kit_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3817);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7853);
var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7668);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6420);
var _messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7675);
var _signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3637);
var _credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1648);








const SHORTEST = 900;
async function assumeWithToken(role, token, config) {
    const answer = await ask(role, { Action: "AssumeRoleWithWebIdentity", WebIdentityToken: token }, undefined, config);
    return credentialsIn(answer, (code) => refusedToken(role, token, answer, code));
}
async function assumeWithKeys(role, keys, config) {
    const answer = await ask(role, { Action: "AssumeRole" }, keys, config);
    return credentialsIn(answer, (code) => (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.keysRefused(role.arn, `(${code}${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(answer.text)})`)));
}
async function ask({ arn, session, region, endpoint }, form, keys, { connect }) {
    const body = new URLSearchParams({
        Version: "2011-06-15",
        RoleArn: arn,
        RoleSessionName: session,
        DurationSeconds: String(SHORTEST),
        ...form,
    }).toString();
    const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .X)(endpoint);
    const headers = {
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
    };
    const service = "sts";
    const connection = await connect(endpoint);
    try {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlAnswer */ .y8)(await connection.request({
            method: "POST",
            path,
            headers: keys === undefined
                ? headers
                : (0,_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .sign */ ._)({ service, region, host: endpoint.host, path, headers, body }, keys),
            body,
            repeat: "always",
            passing: (answer) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassing */ .WG)((0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .xmlAnswer */ .y8)(answer)),
        }));
    }
    finally {
        connection.close();
    }
}
function credentialsIn(answer, refused) {
    const { AccessKeyId, SecretAccessKey, SessionToken } = answer.body;
    const session = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .sessionOf */ .MC)(AccessKeyId, SecretAccessKey, SessionToken);
    if (answer.ok && session !== undefined)
        return session;
    const { code = "" } = answer;
    const ofToken = /^ExpiredToken|^AccessDenied$/.test(code);
    throw ((ofToken ? undefined : (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .generalError */ .jy)(answer, "the login at AWS (STS)")) ??
        refused(code));
}
function refusedToken({ arn }, token, { text }, code) {
    const said = `(${code}${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)})`;
    const claims = (0,_kit_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .describeClaims */ .Z)(token);
    if (code.startsWith("ExpiredToken"))
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.tokenExpired(arn, said, claims));
    if (code === "InvalidIdentityToken")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.tokenUnknown(arn, said, claims));
    if (code === "RegionDisabledException")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.regionOff(arn, said));
    return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.tokenRefused(arn, said, claims));
}


}),

3817:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (describeClaims)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1468);


const SHOWN = [
    "iss",
    "sub",
    "aud",
    "repository",
    "ref",
    "environment",
    "event_name",
    "job_workflow_ref",
    "exp",
];
function describeClaims(jwt) {
    const claims = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(Buffer.from(jwt.split(".")[1] ?? "", "base64url"));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(claims))
        return "none, since what was given is not a JSON Web Token";
    return SHOWN.filter((name) => Object.hasOwn(claims, name))
        .map((name) => `${name} ${shown(name, claims[name])}`)
        .join(", ");
}
const LONGEST = 500;
function shown(name, claim) {
    const time = name === "exp" && typeof claim === "number" ? claim : Number.NaN;
    const date = new Date(time * 1_000);
    if (!Number.isNaN(date.getTime()))
        return date.toISOString();
    const text = String(JSON.stringify(claim)).replace(/^\[(".*")\]$/, "$1");
    return text.length > LONGEST
        ? `${[...text].slice(0, LONGEST).join("")}${_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .HIDDEN */ .RG}`
        : text;
}


})

};
