export const id = 5100;
export const ids = [5100];
export const modules = {

5100:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  accountOfMachine: () => (accountOfMachine)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
var _kit_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1931);
var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1558);




const PATIENCE = { attempts: 1, attemptTime: 1_000 };
const ADDRESS = "169.254.169.254";
const FLAVOR = { "Metadata-Flavor": "Google" };
const ROOT = "/computeMetadata/v1";
async function accountOfMachine({ environment, connect, signal, }) {
    if (environment.METADATA_SERVER_DETECTION?.trim() === "none" ||
        /^(?:true|1)$/i.test(environment.NO_GCE_CHECK?.trim() ?? ""))
        return "the environment keeps the metadata service of Google from being asked";
    const origin = originOf(environment);
    const probe = await connect({ origin, proxy: false, ...PATIENCE });
    const project = await probe
        .request({
        method: "GET",
        path: `${ROOT}/project/project-id`,
        headers: FLAVOR,
        repeat: "unsent",
    })
        .catch(() => undefined)
        .finally(() => probe.close());
    signal.throwIfAborted();
    if (project === undefined || !isGoogle(project))
        return "no metadata service of Google answers";
    const connection = await connect({ origin, proxy: false });
    try {
        const answer = await connection.request({
            method: "GET",
            path: `${ROOT}/instance/service-accounts/default/token`,
            headers: FLAVOR,
            repeat: "always",
        });
        if (!isGoogle(answer))
            throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.strangeToken(answer.status));
        if (answer.status === 404)
            return "it has no service account";
        return { token: tokenIn(answer), project: projectIn(project) };
    }
    finally {
        connection.close();
    }
}
function originOf(environment) {
    const given = environment.GCE_METADATA_IP?.trim() ||
        environment.GCE_METADATA_HOST?.trim() ||
        ADDRESS;
    const url = URL.parse(given.includes("://") ? given : `http://${given}`);
    if (url === null || !/^https?:$/.test(url.protocol))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.metadataAddress());
    return new URL(url.origin);
}
function isGoogle({ status, headers }) {
    if (status >= 300 && status < 400)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.metadataRedirects(status));
    return headers["metadata-flavor"] === "Google";
}
function projectIn({ status, body }) {
    const text = Buffer.from(body).toString().trim();
    return status === 200 && /^[a-z0-9.:-]+$/.test(text) ? text : undefined;
}
function tokenIn({ status, body }) {
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
    const token = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(object) ? (0,_kit_token_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenOf */ .B)(object.access_token) : undefined;
    if (status === 200 && token !== undefined)
        return token;
    if (status === 403)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.noToken(status));
    throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.strangeToken(status));
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
