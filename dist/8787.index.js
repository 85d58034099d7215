export const id = 8787;
export const ids = [8787];
export const modules = {

8787:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  tokenOfInstance: () => (tokenOfInstance),
  tokenOfService: () => (tokenOfService)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
var _kit_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1478);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3859);
var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3259);
var _messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4561);






const PATIENCE = { attempts: 1, attemptTime: 1_000 };
async function tokenOfService(resource, context) {
    const { environment, protect } = context;
    const text = environment.IDENTITY_ENDPOINT?.trim();
    if (!text)
        return undefined;
    const url = URL.parse(text);
    if (url === null || !isOfMachine(url))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.identityEndpoint());
    const header = environment.IDENTITY_HEADER?.trim();
    if (!header || environment.IDENTITY_SERVER_THUMBPRINT)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.otherIdentityEndpoint());
    protect(header);
    return ask({ origin: new URL(url.origin), proxy: false }, {
        path: pathOf(url, {
            "api-version": "2019-08-01",
            ...identityOf(resource, environment),
        }),
        headers: { "X-IDENTITY-HEADER": header },
        who: "the identity service (`IDENTITY_ENDPOINT`)",
    }, context);
}
function isOfMachine({ protocol, hostname }) {
    if (protocol === "https:")
        return true;
    return (protocol === "http:" &&
        ((0,_kit_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(hostname) ||
            ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostname) === 4 &&
                /^(?:10|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\./.test(hostname))));
}
const INSTANCE = "http://169.254.169.254";
const PATH = "/metadata/identity/oauth2/token";
async function tokenOfInstance(resource, context) {
    const { environment, connect, signal } = context;
    const origin = URL.parse(environment.AZURE_POD_IDENTITY_AUTHORITY_HOST?.trim() || INSTANCE);
    if (origin === null || !/^https?:$/.test(origin.protocol))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.metadataAddress());
    const target = { origin: new URL(origin.origin), proxy: false };
    const probe = await connect({ ...target, ...PATIENCE });
    const isThere = await answers(probe).finally(() => probe.close());
    signal.throwIfAborted();
    if (!isThere)
        return { why: "no metadata service of Azure answers" };
    return ask(target, {
        path: pathOf(new URL(PATH, origin), {
            "api-version": "2018-02-01",
            ...identityOf(resource, environment),
        }),
        headers: { Metadata: "true" },
        who: "the metadata service of Azure",
    }, context);
}
async function answers(connection) {
    const answer = await connection
        .request({ method: "GET", path: PATH, repeat: "unsent" })
        .catch(() => undefined);
    if (answer === undefined)
        return false;
    const { status } = answer;
    if (status >= 300 && status < 400)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.metadataRedirects(status));
    return status === 400;
}
function identityOf(resource, environment) {
    const clientId = environment.AZURE_CLIENT_ID?.trim();
    return clientId ? { resource, client_id: clientId } : { resource };
}
function pathOf(url, query) {
    const whole = new URL(url);
    for (const [name, value] of Object.entries(query))
        whole.searchParams.set(name, value);
    return whole.pathname + whole.search;
}
async function ask(target, { path, headers, who }, { connect }) {
    const connection = await connect(target);
    try {
        const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonAnswer */ .t)(await connection.request({
            method: "GET",
            path,
            headers: { Accept: "application/json", ...headers },
            repeat: "always",
            passing: ({ status }) => status === 404 || status === 410,
        }));
        return tokenOrReason(answer, who);
    }
    finally {
        connection.close();
    }
}
function tokenOrReason(answer, who) {
    const { status, body } = answer;
    if (status >= 300 && status < 400)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.metadataRedirects(status));
    const token = status === 200 ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenIn */ .j)(answer) : undefined;
    if (token !== undefined)
        return { token };
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(body.error_description) ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(body.message) ?? "";
    if (/Identity not found|No (?:User|System) ?Assigned|No Managed Identity/i.test(text))
        return { why: `${who} knows no such identity of this machine` };
    if (/Multiple user assigned identities/i.test(text))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.severalIdentities());
    throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.noToken(who, status, (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)));
}


}),

1478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (parseServerAddress),
  U: () => (isLoopback)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3143);



function parseServerAddress(text, { server, variable, example, credentials }) {
    const input = (0,_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .inputName */ .y)(variable);
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.noAddress(server, input, variable, example));
    if (url.username !== "" || url.password !== "")
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.credentialsInAddress(server, input, credentials));
    if (url.search !== "" || url.hash !== "")
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.queryInAddress(server, input, example));
    return url;
}
function isLoopback(host) {
    return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}


})

};
