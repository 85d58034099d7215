export const id = 207;
export const ids = [207];
export const modules = {

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


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ statusError),
/* harmony export */   Fe: () => (/* binding */ isBadToken),
/* harmony export */   R2: () => (/* binding */ invalidToken),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   al: () => (/* binding */ notVault)
/* harmony export */ });
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8392);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3050);



/** Whether the token itself was refused: bad, expired, revoked, or its uses spent. */
function isBadToken(reply) {
    return reply.status === 403 && (0,_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .says */ .FA)(reply, "invalid token");
}
function invalidToken() {
    return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)("Vault says that the token is invalid: it is wrong, has expired, was revoked, or its uses are spent. Give a new one as `vault-token`, or a role in `vault-role`.");
}
/**
 * Why a read, a login or a look-up failed, for every status that means the same everywhere; undefined otherwise.
 *
 * @param what - begins the sentence: "the read of `secret/data/app`"
 */
function statusError(reply, what) {
    const { status } = reply;
    if (isBadToken(reply))
        return invalidToken();
    if (status >= 300 && status < 400)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(`${what} was redirected (status ${status}), and no token follows a redirect. Point \`vault-addr\` at the active node, or at the address that the load balancer serves.`);
    if (status === 503 && (0,_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .says */ .FA)(reply, "sealed"))
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)("Vault is sealed. Unseal it, then run the job again.");
    if (status === 412)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(`${what} found the server behind its primary (status 412). Run the job again, or point \`vault-addr\` at the active node.`);
    if (status === 429)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(`${what} ran into a rate limit of Vault (status 429). Lower \`concurrency\`, or raise the quota.`);
    if (status >= 500 || status === 408 || status === 425)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(`${what} failed in Vault (status ${status}${quoted(reply)}). Look at the server's log and its \`sys/health\`.`);
    return undefined;
}
/** What was answered without being an answer of Vault: a proxy's page, a load balancer's. */
function notVault({ status }, what) {
    return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(`${what} was answered with something that is not Vault's JSON (status ${status}). Is \`vault-addr\` the address of Vault, and not of a page or proxy in front of it?`);
}
/** The first thing that Vault said, on one line. */
function quoted(reply) {
    const [text] = (0,_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(reply);
    return text === undefined
        ? ""
        : `: "${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .foreign */ .V$)(text, { lines: 0, characters: 200 })}"`;
}


/***/ }),

/***/ 3050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   FA: () => (/* binding */ says),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   qu: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

/** The members of a reply that all of Vault's own answers share. */
function dataOf({ body }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body.data) ? body.data : undefined;
}
/** What Vault says in `errors` and `warnings`. */
function textsOf({ body }) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body))
        return [];
    return [body.errors, body.warnings]
        .flat()
        .filter((text) => typeof text === "string");
}
function says(reply, text) {
    return textsOf(reply).some((said) => said.includes(text));
}
/** Seconds, of a lease or a token: Vault writes 0 where there is no end. */
function durationOf({ lease_duration, }) {
    return typeof lease_duration === "number" && lease_duration > 0
        ? lease_duration
        : Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Vt: () => (/* binding */ tlsOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

/** The server as a connection wants it told. */
function targetOf({ origin, tls, proxy }) {
    return {
        origin: new URL(origin),
        tls,
        ...(proxy === undefined ? {} : { proxy }),
    };
}
/**
 * The server that was written down as JSON. Any process of the user can have changed the file, so nothing in it is taken
 * for granted.
 */
function serverOf(json) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json) || !/^https?:\/\/[^/]+$/.test(String(json.origin)))
        return undefined;
    return {
        origin: String(json.origin),
        basePath: textOf(json.basePath) ?? "",
        namespace: textOf(json.namespace),
        proxy: textOf(json.proxy),
        tls: tlsOf(json.tls),
    };
}
/** What of an object belongs there, without what is absent. */
function tlsOf(tls) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(tls))
        return {};
    const ca = Array.isArray(tls.ca)
        ? tls.ca.filter((item) => typeof item === "string")
        : undefined;
    const [cert, key, servername] = [tls.cert, tls.key, tls.servername].map(textOf);
    return {
        verify: tls.verify !== false,
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        ...(servername === undefined ? {} : { servername }),
    };
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REVOKE_TIME: () => (/* binding */ REVOKE_TIME),
/* harmony export */   revoke: () => (/* binding */ revoke),
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(571);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3235);




/** Milliseconds after the deadline, or after a cancellation, in which a token can still be revoked. */
const REVOKE_TIME = 4_000;
/** The post step's way: a new connection. */
async function settle(debt, { connect }) {
    const { server, token } = revocationOf(debt);
    const connection = await connect((0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(server));
    try {
        await revoke({ server, token }, connection);
    }
    finally {
        connection.close();
    }
}
/**
 * Ends a token, and every lease that hangs on it. One that is gone already is no error.
 *
 * @throws SecretError
 */
async function revoke({ server, token }, connection) {
    const { status, body } = await connection.request({
        method: "POST",
        path: `${server.basePath}/v1/auth/token/revoke-self`,
        headers: {
            "X-Vault-Request": "true",
            "X-Vault-Token": token,
            ...(server.namespace === undefined
                ? {}
                : { "X-Vault-Namespace": server.namespace }),
        },
        repeat: "unsent",
    });
    const reply = { status, body: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body) };
    if (status === 204 || status === 200 || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isBadToken */ .Fe)(reply))
        return;
    const what = "the revocation of the action's token";
    throw ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .statusError */ .$C)(reply, what) ??
        (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(`${what} was refused (status ${status}${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(reply)}), so it lives until it expires. Its policies need \`update\` on \`auth/token/revoke-self\`, which the policy \`default\` gives.`));
}
function revocationOf(debt) {
    const { server: json, token } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(debt) ? debt : {};
    const server = (0,_server_js__WEBPACK_IMPORTED_MODULE_3__/* .serverOf */ .FN)(json);
    if (server === undefined || typeof token !== "string")
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)("what was written down to be revoked cannot be read.");
    return { server, token };
}


/***/ })

};
