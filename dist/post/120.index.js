export const id = 120;
export const ids = [120];
export const modules = {

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  REVOKE_TIME: () => (/* binding */ REVOKE_TIME),
  revoke: () => (/* binding */ revoke),
  settle: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(368);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(473);
;// CONCATENATED MODULE: ./build/providers/kit/errors.js

/** Errors by their reason. A message says what failed and what to do, and never shows what was given. */
const denied = (message) => new errors/* SecretError */.JA("denied", message);
const failed = (message) => new SecretError("failed", message);
const errors_malformed = (message) => new errors/* SecretError */.JA("malformed", message);
const notFound = (message) => new SecretError("not-found", message);
const unreachable = (message) => new errors/* SecretError */.JA("unreachable", message);

// EXTERNAL MODULE: ./build/foreign.js
var foreign = __webpack_require__(392);
;// CONCATENATED MODULE: ./build/providers/vault/reply.js

/** The members of a reply that all of Vault's own answers share. */
function dataOf({ body }) {
    return isObject(body) && isObject(body.data) ? body.data : undefined;
}
/** What Vault says in `errors` and `warnings`. */
function textsOf({ body }) {
    if (!(0,build_json/* isObject */.Gv)(body))
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

;// CONCATENATED MODULE: ./build/providers/vault/errors.js



/** Whether the token itself was refused: bad, expired, revoked, or its uses spent. */
function isBadToken(reply) {
    return reply.status === 403 && says(reply, "invalid token");
}
function invalidToken() {
    return denied("Vault says that the token is invalid: it is wrong, has expired, was revoked, or its uses are spent. Give a new one as `vault-token`, or a role in `vault-role`.");
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
        return unreachable(`${what} was redirected (status ${status}), and no token follows a redirect. Point \`vault-addr\` at the active node, or at the address that the load balancer serves.`);
    if (status === 503 && says(reply, "sealed"))
        return unreachable("Vault is sealed. Unseal it, then run the job again.");
    if (status === 412)
        return unreachable(`${what} found the server behind its primary (status 412). Run the job again, or point \`vault-addr\` at the active node.`);
    if (status === 429)
        return unreachable(`${what} ran into a rate limit of Vault (status 429). Lower \`concurrency\`, or raise the quota.`);
    if (status >= 500 || status === 408 || status === 425)
        return unreachable(`${what} failed in Vault (status ${status}${quoted(reply)}). Look at the server's log and its \`sys/health\`.`);
    return undefined;
}
/** What was answered without being an answer of Vault: a proxy's page, a load balancer's. */
function notVault({ status }, what) {
    return malformed(`${what} was answered with something that is not Vault's JSON (status ${status}). Is \`vault-addr\` the address of Vault, and not of a page or proxy in front of it?`);
}
/** The first thing that Vault said, on one line. */
function quoted(reply) {
    const [text] = textsOf(reply);
    return text === undefined
        ? ""
        : `: "${(0,foreign/* foreign */.V$)(text, { lines: 0, characters: 200 })}"`;
}

;// CONCATENATED MODULE: ./build/providers/vault/server.js

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
    if (!(0,build_json/* isObject */.Gv)(json) || !/^https?:\/\/[^/]+$/.test(String(json.origin)))
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
    if (!(0,build_json/* isObject */.Gv)(tls))
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

;// CONCATENATED MODULE: ./build/providers/vault/settle.js




/** Milliseconds after the deadline, or after a cancellation, in which a token can still be revoked. */
const REVOKE_TIME = 4_000;
/** The post step's way: a new connection. */
async function settle(debt, { connect }) {
    const { server, token } = revocationOf(debt);
    const connection = await connect(targetOf(server));
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
    const reply = { status, body: (0,build_json/* parseJson */.qF)(body) };
    if (status === 204 || status === 200 || isBadToken(reply))
        return;
    const what = "the revocation of the action's token";
    throw (statusError(reply, what) ??
        denied(`${what} was refused (status ${status}${quoted(reply)}), so it lives until it expires. Its policies need \`update\` on \`auth/token/revoke-self\`, which the policy \`default\` gives.`));
}
function revocationOf(debt) {
    const { server: json, token } = (0,build_json/* isObject */.Gv)(debt) ? debt : {};
    const server = serverOf(json);
    if (server === undefined || typeof token !== "string")
        throw errors_malformed("what was written down to be revoked cannot be read.");
    return { server, token };
}


/***/ })

};
