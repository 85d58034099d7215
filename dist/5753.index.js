export const id = 5753;
export const ids = [5753];
export const modules = {

5753:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  keysOfContainer: () => (keysOfContainer),
  keysOfInstance: () => (keysOfInstance)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
var _kit_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1478);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3859);
var _kit_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2873);
var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7675);
var _credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1648);






const PATIENCE = { attempts: 1, attemptTime: 1_000 };
const AGENTS = ["169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"];
async function keysOfContainer({ environment, connect, protect, }) {
    const relative = environment.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI?.trim();
    const full = environment.AWS_CONTAINER_CREDENTIALS_FULL_URI?.trim();
    if (!relative && !full)
        return undefined;
    if (relative && !relative.startsWith("/"))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.agentPath());
    const url = URL.parse(relative ? `http://${AGENTS[0]}${relative}` : (full ?? ""));
    if (url === null ||
        !(url.protocol === "https:" ||
            (url.protocol === "http:" &&
                ((0,_kit_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname) || AGENTS.includes(url.hostname)))))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.agentAddress());
    const authorization = authorizationIn(environment);
    if (authorization !== undefined)
        protect(authorization);
    const connection = await connect({
        origin: new URL(url.origin),
        proxy: false,
        ...PATIENCE,
        attempts: 3,
    });
    try {
        const answer = await connection.request({
            method: "GET",
            path: url.pathname + url.search,
            headers: {
                Accept: "application/json",
                ...(authorization === undefined
                    ? {}
                    : { Authorization: authorization }),
            },
            repeat: "always",
        });
        return keysIn(answer, "the container's agent (`AWS_CONTAINER_CREDENTIALS_...`)");
    }
    finally {
        connection.close();
    }
}
function authorizationIn(environment) {
    const file = environment.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE?.trim();
    const text = file
        ? tokenIn(file)
        : environment.AWS_CONTAINER_AUTHORIZATION_TOKEN;
    const token = text?.trim();
    if (token && !/^[\x20-\x7e]+$/.test(token))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.agentToken());
    return token || undefined;
}
function tokenIn(file) {
    try {
        const bytes = (0,_kit_files_js__WEBPACK_IMPORTED_MODULE_3__/* .contentOf */ .$)(file);
        if (bytes !== undefined)
            return bytes.toString();
    }
    catch {
    }
    throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.agentTokenFile());
}
const INSTANCE = "http://169.254.169.254";
const INSTANCE_IPV6 = "http://[fd00:ec2::254]";
const ROLES = "/latest/meta-data/iam/security-credentials/";
async function keysOfInstance({ environment, connect, signal, }) {
    if (environment.AWS_EC2_METADATA_DISABLED?.trim().toLowerCase() === "true")
        return "`AWS_EC2_METADATA_DISABLED` keeps the metadata service of EC2 from being asked";
    const origin = URL.parse(environment.AWS_EC2_METADATA_SERVICE_ENDPOINT?.trim() ||
        (/^ipv6$/i.test(environment.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ?? "")
            ? INSTANCE_IPV6
            : INSTANCE));
    if (origin === null || !/^https?:$/.test(origin.protocol))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.endpoint());
    const connection = await connect({ origin, proxy: false, ...PATIENCE });
    try {
        const token = await tokenOf(connection);
        signal.throwIfAborted();
        if (typeof token === "string")
            return token;
        const get = (path) => connection.request({
            method: "GET",
            path,
            headers: { "X-aws-ec2-metadata-token": token.text },
            repeat: "always",
        });
        const roles = await get(ROLES);
        if (roles.status === 404)
            return "the instance of EC2 has no role";
        const [role = ""] = textOf(roles, "the metadata service of EC2").split("\n");
        return keysIn(await get(ROLES + encodeURIComponent(role.trim())), "the metadata service of EC2");
    }
    finally {
        connection.close();
    }
}
const NO_SERVICE = "no metadata service of EC2 answers";
async function tokenOf(connection) {
    const answer = await connection
        .request({
        method: "PUT",
        path: "/latest/api/token",
        headers: { "X-aws-ec2-metadata-token-ttl-seconds": "60" },
        repeat: "unsent",
    })
        .catch(() => undefined);
    if (answer === undefined)
        return NO_SERVICE;
    const { status } = answer;
    if (status >= 300 && status < 400)
        return `what answers in the place of the metadata service of EC2 redirects to another address (status ${status}), which is not followed`;
    if (status === 403)
        return "the metadata service of EC2 is turned off for this instance, or something refuses in its place (status 403)";
    const text = Buffer.from(answer.body).toString().trim();
    return status === 200 && /^[\x21-\x7e]+$/.test(text) ? { text } : NO_SERVICE;
}
function textOf({ status, body }, who) {
    if (status === 200)
        return Buffer.from(body).toString();
    throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.noKeys(who, status));
}
function keysIn(answer, who) {
    textOf(answer, who);
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(answer.body);
    const { AccessKeyId, SecretAccessKey, Token } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body) ? body : {};
    const session = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionOf */ .MC)(AccessKeyId, SecretAccessKey, Token);
    if (session === undefined)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.strangeKeys(who));
    return session;
}


})

};
