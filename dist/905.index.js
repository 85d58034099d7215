export const id = 905;
export const ids = [905,207];
export const modules = {

/***/ 5624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ untilAborted)
/* harmony export */ });
async function untilAborted(signal, task) {
    signal.throwIfAborted();
    const { promise: aborted, reject } = Promise.withResolvers();
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    try {
        return await Promise.race([aborted, task()]);
    }
    finally {
        signal.removeEventListener("abort", stop);
    }
}


/***/ }),

/***/ 1478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseServerAddress),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3143);



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


/***/ }),

/***/ 3817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeClaims)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

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
    const { exp } = claims;
    const show = (name) => name === "exp" && typeof exp === "number"
        ? new Date(exp * 1_000).toISOString()
        : JSON.stringify(claims[name]).replace(/^\[(".*")\]$/, "$1");
    return SHOWN.filter((name) => Object.hasOwn(claims, name))
        .map((name) => `${name} ${show(name)}`)
        .join(", ");
}


/***/ }),

/***/ 7555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gI: () => (/* binding */ splitAt),
/* harmony export */   mQ: () => (/* binding */ splitReference)
/* harmony export */ });
/* unused harmony export decodePercent */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);


const HINTS = ["ttl", "cacheKey"];
function splitReference(rest, keys) {
    const [front, fragment] = splitAt(rest, "#");
    const [path, query = ""] = splitAt(front, "?");
    const field = fragment === undefined ? undefined : decodePercent(fragment);
    if (field === "")
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.noFieldName());
    return {
        path: decodePercent(path),
        query: queryOf(query, keys),
        field,
    };
}
function queryOf(text, keys) {
    decodePercent(text);
    const pairs = [...new URLSearchParams(text)];
    const names = pairs.map(([name]) => name);
    const known = [...keys, ...HINTS];
    if (names.some((name) => !known.includes(name)))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.queryKeys(known.map((key) => `\`${key}\``).join(", ")));
    if (new Set(names).size < names.length)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.keyTwice());
    const kept = pairs.filter(([name]) => !HINTS.includes(name));
    const [empty] = kept.find(([, value]) => value === "") ?? [];
    if (empty !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.emptyKey(empty));
    return new Map(kept);
}
function decodePercent(text) {
    try {
        return printable(decodeURIComponent(text));
    }
    catch (thrown) {
        if (!(thrown instanceof URIError))
            throw thrown;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.percent());
    }
}
function printable(text) {
    if (/\p{C}/u.test(text))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.unprintable());
    return text;
}
function splitAt(text, separator) {
    const index = text.indexOf(separator);
    return index < 0
        ? [text, undefined]
        : [text.slice(0, index), text.slice(index + 1)];
}


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ variableReader),
/* harmony export */   y: () => (/* binding */ inputName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);


function variableReader(environment, who) {
    const maybe = (variable) => environment[variable]?.trim() || undefined;
    const need = (variable, hint = "") => {
        const value = maybe(variable);
        if (value === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.settingMissing(who, inputName(variable), variable, hint));
        return value;
    };
    return {
        maybe,
        need: (variable) => need(variable),
        needSecret: (variable) => need(variable, " A secret of GitHub is empty when it does not exist, and in a pull request from a fork."),
    };
}
function inputName(variable) {
    return variable.toLowerCase().replaceAll("_", "-");
}


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
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8420);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3050);




function isBadToken(reply) {
    return reply.status === 403 && (0,_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .says */ .FA)(reply, "invalid token");
}
function invalidToken() {
    return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.invalidToken());
}
function statusError(reply, what) {
    const { status } = reply;
    if (isBadToken(reply))
        return invalidToken();
    if (status >= 300 && status < 400)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.redirected(what, status));
    if (status === 503 && (0,_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .says */ .FA)(reply, "sealed"))
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.sealed());
    if (status === 412)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.behind(what));
    if (status === 429)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.rateLimit(what));
    if (status >= 500 || status === 408 || status === 425)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.serverFailed(what, status, quoted(reply)));
    return undefined;
}
function notVault({ status }, what) {
    return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.notVault(what, status));
}
function quoted(reply) {
    const [text] = (0,_reply_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(reply);
    return text === undefined
        ? ""
        : `: "${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .foreign */ .V$)(text, { lines: 0, characters: 200 })}"`;
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  create: () => (/* binding */ create)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/providers/kit/answers.js
var answers = __webpack_require__(305);
// EXTERNAL MODULE: ./build/providers/kit/errors.js
var kit_errors = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/providers/kit/reference.js
var reference = __webpack_require__(7555);
// EXTERNAL MODULE: ./build/providers/vault/messages.js
var messages = __webpack_require__(8420);
;// CONCATENATED MODULE: ./build/providers/vault/reference.js



const KEYS = ["mount", "version", "namespace", "ttl", "cacheKey"];
function parseReference({ rest, want, json = false, }) {
    refusePasted(rest);
    const [front, fragment] = (0,reference/* splitAt */.gI)(rest, "#");
    const [rawPath, rawQuery] = (0,reference/* splitAt */.gI)(front, "?");
    const path = decodePercent(rawPath);
    const field = fragment === undefined ? undefined : printable(decodePercent(fragment));
    if (field === "")
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.noFieldName());
    if (want === "fields" && field !== undefined)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.fragmentOfWildcard());
    return rawPath.startsWith("/")
        ? parseApi(path, rawQuery, { field, want, json })
        : parseKv(path, rawQuery, { field, want, json });
}
function parseKv(text, query, request) {
    const { mount, version, namespace } = kvQuery(query);
    const [path, field] = request.want === "value" && request.field === undefined
        ? splitAtLastDot(text)
        : [text, request.field];
    const selection = selectionOf({ ...request, field }, messages/* say */.c.noField());
    return {
        source: {
            kind: "kv",
            mount: mount === undefined ? undefined : cleanPath(mount),
            path: cleanPath(path),
            version,
            namespace,
        },
        selection,
    };
}
function splitAtLastDot(text) {
    const dot = text.lastIndexOf(".");
    return dot > text.lastIndexOf("/") && dot < text.length - 1
        ? [text.slice(0, dot), printable(text.slice(dot + 1))]
        : [text, undefined];
}
function parseApi(path, query, request) {
    const selection = selectionOf(request, messages/* say */.c.apiNeedsField());
    const kept = (query ?? "")
        .split("&")
        .filter((pair) => pair !== "" && !/^namespace(?:=|$)/.test(pair));
    return {
        source: {
            kind: "api",
            path: cleanPath(path),
            query: kept.map(cleanPair).join("&"),
            namespace: namespaceOf(new URLSearchParams(query)),
        },
        selection,
    };
}
function selectionOf({ field, want, json }, missing) {
    if (want === "fields")
        return { kind: "fields" };
    if (field !== undefined)
        return { kind: "field", name: field };
    if (json)
        return { kind: "document" };
    throw (0,kit_errors/* malformed */.Qm)(missing);
}
function kvQuery(query) {
    const parameters = new URLSearchParams(query);
    const names = [...parameters.keys()];
    if (names.some((name) => !KEYS.includes(name)))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.queryKeys(KEYS.map((key) => `\`${key}\``).join(", ")));
    if (new Set(names).size < names.length)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.keyTwice());
    const version = parameters.get("version");
    if (version !== null && !/^[1-9][0-9]{0,8}$/.test(version))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.version());
    const mount = parameters.get("mount");
    if (mount !== null && mount.replaceAll("/", "") === "")
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.emptyMount());
    return {
        mount: mount === null ? undefined : printable(mount),
        version: version === null ? undefined : Number(version),
        namespace: namespaceOf(parameters),
    };
}
function namespaceOf(query) {
    const [namespace, ...more] = query.getAll("namespace");
    if (namespace === undefined)
        return undefined;
    if (more.length > 0)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.namespaceTwice());
    const path = cleanPath(namespace);
    if (path === "")
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.emptyNamespace());
    return path;
}
function cleanPath(text) {
    const segments = printable(text)
        .split("/")
        .filter((segment) => segment !== "");
    if (segments.some((segment) => segment === "." || segment === ".."))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.dots());
    if (segments.length === 0)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.noPath());
    return segments.join("/");
}
function cleanPair(pair) {
    const [name, value] = (0,reference/* splitAt */.gI)(pair, "=");
    const encoded = (text) => encodeURIComponent(printable(decodePercent(text.replaceAll("+", "%20"))));
    return value === undefined
        ? encoded(name)
        : `${encoded(name)}=${encoded(value)}`;
}
function printable(text) {
    if (/\p{C}/u.test(text))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.unprintable());
    return text;
}
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.percent());
    }
}
function refusePasted(rest) {
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
    const colon = authority.indexOf(":");
    const credentials = colon >= 0 && authority.includes("@", colon);
    if (credentials || /^\w+:\/\//.test(rest))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.pastedAddress());
    if (holdsToken(rest))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.pastedToken());
}
function holdsToken(text) {
    return /(?:^|[/.=@:])(?:hv[sbr]\.[\w-]{20,}|[sbr]\.[A-Za-z0-9]{24}(?![A-Za-z0-9]))/.test(text);
}

// EXTERNAL MODULE: ./build/json.js
var build_json = __webpack_require__(9368);
;// CONCATENATED MODULE: ./build/providers/vault/select.js



function select_select({ fields }, { selection }) {
    switch (selection.kind) {
        case "fields":
            return {
                kind: "fields",
                fields: new Map(Object.entries(fields)
                    .filter(([, value]) => value !== null)
                    .map(([name, value]) => [name, (0,build_json/* renderJson */.hF)(value)])),
            };
        case "document":
            return { kind: "value", value: (0,build_json/* renderJson */.hF)(fields) };
        case "field": {
            const value = Object.hasOwn(fields, selection.name)
                ? fields[selection.name]
                : undefined;
            if (value === undefined || value === null)
                throw noField(fields, selection.name);
            return { kind: "value", value: (0,build_json/* renderJson */.hF)(value) };
        }
    }
}
function noField(fields, name) {
    const names = Object.keys(fields).filter((name) => fields[name] !== null);
    const first = names
        .slice(0, 10)
        .map((name) => `\`${name}\``)
        .join(", ");
    const there = names.length === 0
        ? "It has none."
        : `It has ${first}${names.length > 10 ? ` and ${names.length - 10} more` : ""}.`;
    return (0,kit_errors/* notFound */.mX)(messages/* say */.c.fieldMissing(name, there));
}

// EXTERNAL MODULE: ./build/providers/kit/abort.js
var abort = __webpack_require__(5624);
// EXTERNAL MODULE: ./build/providers/vault/errors.js
var vault_errors = __webpack_require__(571);
// EXTERNAL MODULE: ./build/providers/vault/reply.js
var vault_reply = __webpack_require__(3050);
;// CONCATENATED MODULE: ./build/providers/vault/auth/login.js





function givenToken(text) {
    return {
        text,
        kind: "given",
        counted: false,
        seconds: Number.POSITIVE_INFINITY,
        renewable: false,
    };
}
async function mintToken(client, { mount, user, body, advice }) {
    const path = `auth/${mount}/login${user === undefined ? "" : `/${user}`}`;
    const reply = await client.post(path, body);
    const auth = (0,build_json/* isObject */.Gv)(reply.body) ? reply.body.auth : undefined;
    if ((0,build_json/* isObject */.Gv)(auth) &&
        typeof auth.client_token === "string" &&
        auth.client_token !== "")
        return {
            text: auth.client_token,
            kind: auth.token_type === "batch" ? "batch" : "service",
            counted: typeof auth.num_uses === "number" && auth.num_uses > 0,
            seconds: (0,vault_reply/* durationOf */.cf)(auth),
            renewable: auth.renewable === true,
        };
    const what = `the login at \`auth/${mount}\``;
    const general = reply.status === 403 ? undefined : (0,vault_errors/* statusError */.$C)(reply, what);
    if (general !== undefined)
        throw general;
    if ((0,build_json/* isObject */.Gv)(auth) && (0,build_json/* isObject */.Gv)(auth.mfa_requirement))
        throw (0,kit_errors/* denied */.wk)(messages/* say */.c.secondFactor(what));
    if (reply.status === 200 || (0,vault_reply/* textsOf */.CB)(reply).length === 0)
        throw (0,vault_errors/* notVault */.al)(reply, what);
    throw (0,kit_errors/* denied */.wk)(messages/* say */.c.loginRefused(what, reply.status, (0,vault_errors/* quoted */.TL)(reply), advice));
}

// EXTERNAL MODULE: ./build/providers/kit/variables.js
var variables = __webpack_require__(3143);
;// CONCATENATED MODULE: ./build/providers/vault/auth/variables.js



function authVariables(environment, method) {
    const reader = (0,variables/* variableReader */.g)(environment, `the method \`${method}\``);
    return {
        ...reader,
        mount: (fallback, ownVariable = "VAULT_AUTH_MOUNT") => mountPath(reader.maybe(ownVariable) ??
            reader.maybe("VAULT_AUTH_MOUNT") ??
            fallback),
    };
}
function mountPath(mount) {
    const path = mount.replace(/^\/+|\/+$/g, "").replace(/^auth\/+/, "");
    if (path.split("/").some((segment) => /^\.{0,2}$/.test(segment)))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.authMount());
    return path;
}
function headerText(input, token) {
    if (!/^[\x21-\x7e]+$/.test(token))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.tokenCharacters(input));
    return token;
}

;// CONCATENATED MODULE: ./build/providers/vault/auth/approle.js






const approle = {
    name: "approle",
    chosenBy: "VAULT_APPROLE_ROLE_ID",
    read(variables) {
        const mount = variables.mount("approle", "VAULT_APPROLE_MOUNT_PATH");
        const roleId = variables.needSecret("VAULT_APPROLE_ROLE_ID");
        const secretId = secretIdOf(variables);
        return {
            secrets: secretId === undefined ? [] : [secretId.text],
            async logIn(client) {
                const id = secretId?.wrapped
                    ? await unwrap(secretId.text, mount, client)
                    : secretId?.text;
                return mintToken(client, {
                    mount,
                    body: {
                        role_id: roleId,
                        ...(id === undefined ? {} : { secret_id: id }),
                    },
                    advice: id === undefined
                        ? "No secret id was given; most roles need one in `vault-approle-secret-id`. Check the role id and `vault-approle-mount-path`."
                        : "Check `vault-approle-role-id`, `vault-approle-secret-id` (expired, or its uses spent?) and `vault-approle-mount-path`.",
                });
            },
        };
    },
};
function secretIdOf({ maybe }) {
    const plain = maybe("VAULT_APPROLE_SECRET_ID");
    const wrapped = maybe("VAULT_WRAPPED_SECRET_ID");
    if (plain !== undefined && wrapped !== undefined)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.bothSecretIds());
    if (wrapped !== undefined)
        return {
            text: headerText("vault-wrapped-secret-id", wrapped),
            wrapped: true,
        };
    return plain === undefined ? undefined : { text: plain, wrapped: false };
}
async function unwrap(wrapped, mount, client) {
    const lookUp = await client.post("sys/wrapping/lookup", { token: wrapped });
    const origin = (0,vault_reply/* dataOf */.qu)(lookUp)?.creation_path;
    if (lookUp.status !== 200 || typeof origin !== "string")
        throw refusal(lookUp, "the look-up", "It has expired or was unwrapped already; if it was not you, somebody has the secret id. ");
    const roles = `auth/${mount}/role/`;
    if (!origin.startsWith(roles) ||
        !/^[^/]+\/secret-id$/.test(origin.slice(roles.length)))
        throw (0,kit_errors/* denied */.wk)(messages/* say */.c.otherWrapped(mount, origin));
    const options = { token: wrapped };
    const reply = await client.post("sys/wrapping/unwrap", {}, options);
    const id = (0,vault_reply/* dataOf */.qu)(reply)?.secret_id;
    if (typeof id !== "string")
        throw refusal(reply, "the unwrapping");
    return id;
}
function refusal(reply, step, why = "") {
    const what = `${step} of \`vault-wrapped-secret-id\``;
    return ((0,vault_errors/* statusError */.$C)(reply, what) ??
        (0,kit_errors/* denied */.wk)(messages/* say */.c.notUnwrapped(what, reply.status, (0,vault_errors/* quoted */.TL)(reply), why)));
}

;// CONCATENATED MODULE: ./build/providers/vault/auth/github.js

const github = {
    name: "github",
    read({ needSecret, mount: mountOr }) {
        const mount = mountOr("github");
        const token = needSecret("VAULT_AUTH_GITHUB_TOKEN");
        const advice = "Check that `vault-auth-github-token` is a personal access token with `read:org` of a member of the configured organisation (a job's own GITHUB_TOKEN is none).";
        return {
            secrets: [token],
            logIn: (client) => mintToken(client, { mount, body: { token }, advice }),
        };
    },
};

// EXTERNAL MODULE: ./build/providers/kit/claims.js
var claims = __webpack_require__(3817);
;// CONCATENATED MODULE: ./build/providers/vault/auth/jwt.js


const jwt = {
    name: "jwt",
    chosenBy: "VAULT_ROLE",
    read({ need, maybe, mount: mountOr }) {
        const mount = mountOr("jwt");
        const role = need("VAULT_ROLE");
        const given = maybe("VAULT_JWT");
        const audience = maybe("VAULT_AUDIENCE");
        return {
            secrets: given === undefined ? [] : [given],
            async logIn(client, context) {
                const jwt = given ?? (await context.idToken(audience));
                const advice = `Compare the role \`${role}\` with the claims that were sent: ${(0,claims/* describeClaims */.Z)(jwt)}.`;
                return mintToken(client, { mount, body: { role, jwt }, advice });
            },
        };
    },
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/providers/vault/auth/kubernetes.js





const TOKEN_FILE = "/var/run/secrets/kubernetes.io/serviceaccount/token";
const kubernetes = {
    name: "kubernetes",
    read({ need, maybe, mount: mountOr }) {
        const mount = mountOr("kubernetes");
        const role = need("VAULT_ROLE");
        const jwt = maybe("VAULT_JWT") ?? tokenOfPod();
        return {
            secrets: [jwt],
            async logIn(client) {
                const advice = `Check that the role \`${role}\` is bound to this pod's service account and namespace: ${(0,claims/* describeClaims */.Z)(jwt)}.`;
                return mintToken(client, { mount, body: { role, jwt }, advice });
            },
        };
    },
};
function tokenOfPod() {
    try {
        const text = (0,external_node_fs_.readFileSync)(TOKEN_FILE, "utf8").trim();
        if (text !== "")
            return text;
    }
    catch {
    }
    throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.noPod());
}

;// CONCATENATED MODULE: ./build/providers/vault/auth/none.js

const none = {
    name: "none",
    read: () => ({ secrets: [], logIn: async () => givenToken("") }),
};

;// CONCATENATED MODULE: ./build/providers/vault/auth/password.js



const userpass = passwordMethod("userpass");
const ldap = passwordMethod("ldap");
function passwordMethod(name) {
    return {
        name,
        read({ need, needSecret, mount: mountOr }) {
            const mount = mountOr(name);
            const user = pathSegment(need("VAULT_USERNAME"));
            const password = needSecret("VAULT_PASSWORD");
            const advice = "Check `vault-username`, `vault-password` and `vault-auth-mount`.";
            return {
                secrets: [password],
                logIn: (client) => mintToken(client, { mount, user, body: { password }, advice }),
            };
        },
    };
}
function pathSegment(name) {
    if (/^\.{1,2}$|[/\p{C}]/u.test(name))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.username());
    return name;
}

;// CONCATENATED MODULE: ./build/providers/vault/auth/token.js


const token = {
    name: "token",
    chosenBy: "VAULT_TOKEN",
    read({ needSecret }) {
        const text = headerText("vault-token", needSecret("VAULT_TOKEN"));
        return { secrets: [text], logIn: async () => givenToken(text) };
    },
};

;// CONCATENATED MODULE: ./build/providers/vault/auth/index.js










const METHODS = [
    approle,
    token,
    jwt,
    kubernetes,
    userpass,
    ldap,
    github,
    none,
];
function readLogin(given) {
    const { name, read } = chooseMethod(given);
    return { method: name, ...read(authVariables(given.environment, name)) };
}
function chooseMethod({ inputs, environment }) {
    const named = environment.VAULT_AUTH?.trim();
    if (named) {
        const method = METHODS.find(({ name }) => name === named);
        if (method !== undefined)
            return method;
        const names = METHODS.map(({ name }) => `\`${name}\``).join(", ");
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.methods(names));
    }
    for (const variables of [inputs, environment])
        for (const method of METHODS)
            if (method.chosenBy && variables[method.chosenBy]?.trim())
                return method;
    throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.noCredentials());
}

// EXTERNAL MODULE: ./node_modules/node-vault/src/index.js
var src = __webpack_require__(8096);
;// CONCATENATED MODULE: ./build/providers/vault/client.js




function createClient(server, connection) {
    const send = async ({ method, uri, headers, json, repeat = "unsent", }) => {
        const hasBody = (0,build_json/* isObject */.Gv)(json);
        const { status, body } = await connection.request({
            method,
            path: uri.slice(server.origin.length),
            headers: {
                "X-Vault-Request": "true",
                ...headers,
                ...(hasBody ? { "Content-Type": "application/json" } : {}),
            },
            ...(hasBody ? { body: JSON.stringify(json) } : {}),
            repeat,
        });
        return { statusCode: status, body: (0,build_json/* parseJson */.qF)(body), request: { path: "" } };
    };
    const vault = src({
        endpoint: server.origin + server.basePath,
        "request-promise": { defaults: () => send },
        debug: () => { },
        commands: {},
        tv4: Object.assign(() => true, { validate: () => true }),
    });
    Object.assign(vault, { pathPrefix: "", namespace: "", token: "" });
    const request = async (options, { namespace = server.namespace, token }) => {
        const headers = {
            ...(namespace === undefined ? {} : { "X-Vault-Namespace": namespace }),
            ...(token === undefined ? {} : { "X-Vault-Token": token }),
        };
        try {
            const body = await vault.request({ ...options, headers });
            return { status: 200, body };
        }
        catch (thrown) {
            return refusalIn(thrown);
        }
    };
    return {
        useToken(token) {
            vault.token = token;
        },
        get(path, { query = "", repeat = "always", ...options } = {}) {
            const url = `/${encodePath(path)}${query === "" ? "" : `?${query}`}`;
            return request({ method: "GET", path: url, repeat }, options);
        },
        post(path, json, { repeat = "unsent", ...options } = {}) {
            const url = `/${encodePath(path)}`;
            return request({ method: "POST", path: url, json, repeat }, options);
        },
    };
}
function refusalIn(thrown) {
    const response = thrown instanceof Error && "response" in thrown ? thrown.response : {};
    if (!(0,build_json/* isObject */.Gv)(response) || typeof response.statusCode !== "number")
        throw thrown;
    return { status: response.statusCode, body: response.body };
}
function encodePath(path) {
    const segments = path.split("/");
    if (segments.some((segment) => /^\.{0,2}$/.test(segment)))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.dots());
    return segments.map(encodeURIComponent).join("/");
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/providers/kit/address.js
var kit_address = __webpack_require__(1478);
// EXTERNAL MODULE: ./build/providers/vault/server.js
var vault_server = __webpack_require__(3235);
;// CONCATENATED MODULE: ./build/providers/vault/config.js







function readConfig(context) {
    const { environment } = context;
    const address = addressOf(environment.VAULT_ADDR);
    const skipVerify = skipVerifyOf(environment.VAULT_SKIP_VERIFY);
    const version = environment.VAULT_KV_VERSION || undefined;
    if (version !== undefined && version !== "1" && version !== "2")
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.kvVersion());
    const warnings = [
        ...(skipVerify ? [messages/* say */.c.insecure()] : []),
        ...(address.protocol === "http:" && !(0,kit_address/* isLoopback */.U)(address.hostname)
            ? [messages/* say */.c.unencrypted()]
            : []),
    ];
    return {
        server: {
            origin: address.origin,
            basePath: address.pathname.replace(/\/+$/, ""),
            namespace: trimSlashes(environment.VAULT_NAMESPACE),
            tls: readTls(context, !skipVerify),
            proxy: environment.VAULT_PROXY_ADDR || undefined,
        },
        kvMount: trimSlashes(environment.VAULT_KV_MOUNT) ??
            trimSlashes(environment.VAULT_PATH_PREFIX) ??
            "secret",
        kvVersion: version === undefined ? undefined : version === "1" ? 1 : 2,
        warnings,
    };
}
function addressOf(text = "") {
    if (text.trim() === "")
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.addressMissing());
    return (0,kit_address/* parseServerAddress */.R)(text.trim(), {
        server: "Vault",
        variable: "VAULT_ADDR",
        example: "https://vault.example.com:8200",
        credentials: "they belong into the other `vault-...` inputs",
    });
}
function skipVerifyOf(text = "") {
    if (/^(?:1|t|T|true|TRUE|True)$/.test(text))
        return true;
    if (/^(?:|0|f|F|false|FALSE|False)$/.test(text))
        return false;
    throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.skipVerify());
}
function readTls(context, verify) {
    const pem = (variable) => certificatesOf(variable, context);
    const ca = ["VAULT_CACERT", "VAULT_CACERT_BYTES", "VAULT_CAPATH"].flatMap(pem);
    const [cert] = pem("VAULT_CLIENT_CERT");
    const [key] = pem("VAULT_CLIENT_KEY");
    if ((cert === undefined) !== (key === undefined))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.clientPair());
    const servername = context.environment.VAULT_TLS_SERVER_NAME || undefined;
    return (0,vault_server/* tlsOf */.Vt)({
        verify,
        ca: ca.length > 0 ? ca : undefined,
        cert,
        key,
        servername,
    });
}
function certificatesOf(variable, { environment, workingDirectory }) {
    const text = environment[variable];
    if (text === undefined || text.trim() === "")
        return [];
    if (isPem(text))
        return [text];
    const decoded = Buffer.from(text, "base64").toString();
    if (isPem(decoded))
        return [decoded];
    try {
        const path = (0,external_node_path_.resolve)(workingDirectory, text.trim());
        const files = (0,external_node_fs_.statSync)(path).isDirectory()
            ? (0,external_node_fs_.readdirSync)(path)
                .map((file) => (0,external_node_path_.join)(path, file))
                .filter((file) => (0,external_node_fs_.statSync)(file).isFile())
            : [path];
        const found = files.map((file) => (0,external_node_fs_.readFileSync)(file, "utf8")).filter(isPem);
        if (found.length > 0)
            return found;
    }
    catch {
    }
    throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.noPem((0,variables/* inputName */.y)(variable)));
}
function isPem(text) {
    return text.includes("-----BEGIN ");
}
function trimSlashes(text = "") {
    const trimmed = text.trim().replace(/^\/+|\/+$/g, "");
    if (trimmed.split("/").some((segment) => segment === "." || segment === ".."))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.settingDots());
    return trimmed === "" ? undefined : trimmed;
}

;// CONCATENATED MODULE: ./build/providers/vault/leases.js







function grantOf({ body }, asked, namespace) {
    if (!(0,build_json/* isObject */.Gv)(body))
        return undefined;
    const { lease_id: id, renewable } = body;
    if (typeof id !== "string" || id === "")
        return undefined;
    return {
        id,
        namespace,
        ends: asked + (0,vault_reply/* durationOf */.cf)(body) * 1_000,
        renewable: renewable === true,
    };
}
function leasesOf(token, grants, server) {
    const ofToken = {
        ...renewalOfToken(token, server),
        name: "Vault's token",
        ends: token.asked + token.seconds * 1_000,
    };
    return [
        ofToken,
        ...grants.map((grant) => ({
            ...renewalOf(grant, token, server),
            name: `Vault's lease of \`${grant.id.slice(0, grant.id.lastIndexOf("/"))}\``,
            ends: grant.ends,
            under: ofToken,
        })),
    ];
}
const COUNTED = {
    limit: messages/* say */.c.counted(),
};
function renewalOfToken(token, server) {
    if (token.counted)
        return COUNTED;
    if (token.kind === "batch")
        return {
            limit: messages/* say */.c.batchLease(),
        };
    if (!token.renewable || token.seconds === Number.POSITIVE_INFINITY)
        return {
            limit: messages/* say */.c.tokenTtl(),
        };
    const limit = messages/* say */.c.tokenLimit();
    return {
        limit,
        renew: async (context) => {
            const path = "auth/token/renew-self";
            const options = { token: token.text };
            const reply = await send(path, {}, options, server, context);
            const auth = (0,build_json/* isObject */.Gv)(reply.body) ? reply.body.auth : undefined;
            return secondsOf(auth, reply, path, limit);
        },
    };
}
function renewalOf({ id, ends, namespace, renewable }, { text, counted }, server) {
    if (counted)
        return COUNTED;
    if (!renewable || ends === Number.POSITIVE_INFINITY)
        return {
            limit: messages/* say */.c.leaseTtl(),
        };
    const limit = messages/* say */.c.leaseLimit();
    return {
        limit,
        renew: async (context) => {
            const path = "sys/leases/renew";
            const options = { token: text || undefined, namespace };
            const body = { lease_id: id };
            const reply = await send(path, body, options, server, context);
            return secondsOf(reply.body, reply, path, limit);
        },
    };
}
async function send(path, body, options, server, { connect }) {
    const connection = await connect((0,vault_server/* targetOf */.$r)(server));
    try {
        return await createClient(server, connection).post(path, body, {
            ...options,
            repeat: "always",
        });
    }
    finally {
        connection.close();
    }
}
const GONE = ["lease not found", "lease expired", "lease is expired"];
function secondsOf(renewed, reply, path, limit) {
    if (reply.status === 200 &&
        (0,build_json/* isObject */.Gv)(renewed) &&
        typeof renewed.lease_duration === "number")
        return (0,vault_reply/* durationOf */.cf)(renewed);
    if ((0,vault_errors/* isBadToken */.Fe)(reply))
        throw (0,kit_errors/* notFound */.mX)(messages/* say */.c.leaseToken());
    if (GONE.some((text) => (0,vault_reply/* says */.FA)(reply, text)))
        throw (0,kit_errors/* notFound */.mX)(messages/* say */.c.leaseGone());
    if ((0,vault_reply/* says */.FA)(reply, "past the max TTL"))
        throw (0,kit_errors/* denied */.wk)(limit);
    if (reply.status === 403 && (0,build_json/* isObject */.Gv)(reply.body))
        throw (0,kit_errors/* denied */.wk)(messages/* say */.c.mayNotRenew(path));
    throw ((0,vault_errors/* statusError */.$C)(reply, "the renewal") ??
        (0,kit_errors/* failed */.gz)(messages/* say */.c.renewalRefused(reply.status, (0,vault_errors/* quoted */.TL)(reply))));
}

;// CONCATENATED MODULE: ./build/providers/vault/namespaces.js



const ANY_STATE = "standbyok=true&perfstandbyok=true&sealedcode=200&uninitcode=200&drsecondarycode=200";
async function namespaceProblem(client) {
    const { body } = await client
        .get("sys/health", { query: ANY_STATE, repeat: "unsent" })
        .catch(() => ({ body: undefined }));
    return (0,build_json/* isObject */.Gv)(body) && body.enterprise === false
        ? (0,kit_errors/* malformed */.Qm)(messages/* say */.c.noNamespaces())
        : undefined;
}

;// CONCATENATED MODULE: ./build/providers/vault/mounts.js



function mountsOf(client) {
    const known = new Map();
    return (path, namespace) => {
        const key = JSON.stringify([namespace, path]);
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const state = {};
        const info = lookUpMount(client, path, namespace).then((info) => {
            state.settled = info;
            return info;
        });
        info.catch(() => { });
        const lookUp = { info, state };
        known.set(key, lookUp);
        return lookUp;
    };
}
async function lookUpMount(client, path, namespace) {
    const reply = await client
        .get(`sys/internal/ui/mounts/${path}`, { namespace, repeat: "unsent" })
        .catch(() => undefined);
    if (reply === undefined)
        return { kind: "unknown" };
    const data = (0,vault_reply/* dataOf */.qu)(reply);
    if (reply.status === 200 &&
        typeof data?.path === "string" &&
        typeof data.type === "string")
        return {
            kind: "mount",
            path: data.path.replace(/\/+$/, ""),
            type: data.type,
            engine: ["kv", "generic", "cubbyhole"].includes(data.type)
                ? "kv"
                : "other",
            version: (0,build_json/* isObject */.Gv)(data.options) && data.options.version === "2" ? 2 : 1,
        };
    if ((0,vault_errors/* isBadToken */.Fe)(reply))
        throw (0,vault_errors/* invalidToken */.R2)();
    if (reply.status === 403 && (0,vault_reply/* says */.FA)(reply, "preflight capability check"))
        return { kind: "denied" };
    return { kind: "unknown" };
}
function isVersionedShape(reply) {
    const data = (0,vault_reply/* dataOf */.qu)(reply);
    return ((0,build_json/* isObject */.Gv)(data) &&
        "data" in data &&
        (0,build_json/* isObject */.Gv)(data.metadata) &&
        typeof data.metadata.version === "number" &&
        typeof data.metadata.destroyed === "boolean" &&
        (0,build_json/* isObject */.Gv)(reply.body) &&
        reply.body.lease_duration === 0);
}

;// CONCATENATED MODULE: ./build/providers/vault/reader.js







function createReader(client, { kvMount, kvVersion, mayGuess }) {
    const lookUp = mountsOf(client);
    async function readKv(source) {
        const mount = source.mount ?? kvMount;
        const get = (version) => client.get(version === 2
            ? `${mount}/data/${source.path}`
            : `${mount}/${source.path}`, {
            namespace: source.namespace,
            ...(version === 2 && source.version !== undefined
                ? { query: `version=${source.version}` }
                : {}),
        });
        const finish = (reply, version) => kvDocument(reply, { ...source, mount, kv: version });
        if (kvVersion !== undefined)
            return finish(await get(kvVersion), kvVersion);
        const looking = lookUp(mount, source.namespace);
        const guess = mayGuess && looking.state.settled === undefined ? get(2) : undefined;
        guess?.catch(() => { });
        const info = await looking.info;
        if (info.kind === "unknown") {
            const reply = await (guess ?? get(2));
            if (isVersionedShape(reply))
                return finish(reply, 2);
            const old = await get(1);
            if (reply.status === 403 && old.status === 403 && (0,build_json/* isObject */.Gv)(reply.body))
                throw neither(mount, source.path, reply);
            return (0,vault_reply/* says */.FA)(old, NOT_VERSIONED) ? finish(reply, 2) : finish(old, 1);
        }
        const version = kvVersionOf(info, mount, source);
        return finish(await (version === 2 && guess !== undefined ? guess : get(version)), version);
    }
    async function readApi(source) {
        const { path, query, namespace } = source;
        const [info, reply] = await Promise.all([
            lookUp(path, namespace).info,
            client.get(path, { query, namespace, repeat: "unsent" }),
        ]);
        return apiDocument(reply, path, isVersionedData(info, path, reply));
    }
    return async (source) => {
        const asked = performance.now();
        const { fields, reply } = await (source.kind === "kv"
            ? readKv(source)
            : readApi(source));
        return { fields, grant: grantOf(reply, asked, source.namespace) };
    };
}
const NOT_VERSIONED = "Invalid path for a versioned K/V";
function neither(mount, path, reply) {
    return (0,vault_errors/* statusError */.$C)(reply, "the read") ?? (0,kit_errors/* denied */.wk)(messages/* say */.c.neither(mount, path));
}
function kvVersionOf(info, mount, { version }) {
    if (info.kind === "denied")
        throw (0,kit_errors/* denied */.wk)(messages/* say */.c.mountDenied(mount));
    if (info.path !== mount)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.mountBelow(info.path, mount));
    if (info.engine !== "kv")
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.mountNotKv(mount, info.type));
    if (info.version === 1 && version !== undefined)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.noVersions(mount));
    return info.version;
}
function kvDocument(reply, { mount, path, version, kv }) {
    const api = kv === 2 ? `${mount}/data/${path}` : `${mount}/${path}`;
    const envelope = (0,vault_reply/* dataOf */.qu)(reply);
    if (reply.status === 200 && kv === 1 && envelope !== undefined)
        return { fields: envelope, reply };
    if (reply.status === 200 && kv === 2 && (0,build_json/* isObject */.Gv)(envelope?.data))
        return { fields: envelope.data, reply };
    if ((reply.status === 200 || reply.status === 404) &&
        kv === 2 &&
        envelope !== undefined &&
        envelope.data === null)
        throw (0,kit_errors/* notFound */.mX)(messages/* say */.c.deleted(version === undefined ? "the latest version" : `version ${version}`, path, mount, isDestroyed(envelope) ? "destroyed" : "deleted", isDestroyed(envelope)
            ? "Write a new one"
            : "Undelete it, write a new one"));
    throw readError(reply, api, messages/* say */.c.nothingStored(path, version === undefined ? "" : `, version ${version},`, mount, api));
}
function apiDocument(reply, path, versioned) {
    if (reply.status === 200 && (0,build_json/* isObject */.Gv)(reply.body)) {
        const data = "data" in reply.body && "request_id" in reply.body
            ? reply.body.data
            : reply.body;
        const fields = versioned && (0,build_json/* isObject */.Gv)(data) ? data.data : data;
        if ((0,build_json/* isObject */.Gv)(fields))
            return { fields, reply };
        throw (0,kit_errors/* notFound */.mX)(messages/* say */.c.noData(path, versioned ? " in this version: it is deleted or destroyed" : ""));
    }
    if (reply.status === 404 && versioned && (0,vault_reply/* dataOf */.qu)(reply)?.data === null)
        throw (0,kit_errors/* notFound */.mX)(messages/* say */.c.versionGone(path));
    if (reply.status === 405)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.writeOnly(path));
    throw readError(reply, path, messages/* say */.c.nothingAt(path));
}
function readError(reply, api, missing) {
    const what = `the read of \`${api}\``;
    const general = (0,vault_errors/* statusError */.$C)(reply, what);
    if (general !== undefined)
        return general;
    if (reply.status === 403)
        return (0,kit_errors/* denied */.wk)((0,build_json/* isObject */.Gv)(reply.body) ? messages/* say */.c.denied(api) : messages/* say */.c.refusedByFront(what));
    if (!(0,build_json/* isObject */.Gv)(reply.body))
        return (0,vault_errors/* notVault */.al)(reply, what);
    if ((0,vault_reply/* says */.FA)(reply, "no handler for route"))
        return (0,kit_errors/* malformed */.Qm)(messages/* say */.c.noMount(api));
    if ((0,vault_reply/* says */.FA)(reply, NOT_VERSIONED))
        return (0,kit_errors/* malformed */.Qm)(messages/* say */.c.versioned(api));
    if (reply.status === 404)
        return (0,kit_errors/* notFound */.mX)(missing);
    return (0,kit_errors/* failed */.gz)(messages/* say */.c.readFailed(what, reply.status, (0,vault_errors/* quoted */.TL)(reply)));
}
function isVersionedData(info, path, reply) {
    if (info.kind === "mount")
        return (info.engine === "kv" &&
            info.version === 2 &&
            path.startsWith(`${info.path}/data/`));
    return (info.kind === "unknown" &&
        path.includes("/data/") &&
        isVersionedShape(reply));
}
function isDestroyed(envelope) {
    return (0,build_json/* isObject */.Gv)(envelope.metadata) && envelope.metadata.destroyed === true;
}

// EXTERNAL MODULE: ./build/providers/vault/settle.js
var settle = __webpack_require__(4207);
;// CONCATENATED MODULE: ./build/providers/vault/session.js











async function readAll(references, context) {
    context.signal.throwIfAborted();
    const config = readConfig(context);
    const login = readLogin(context);
    for (const secret of login.secrets)
        context.protect(secret);
    for (const warning of config.warnings)
        context.log.warning(warning);
    context.log.debug(`vault: method ${login.method} at ${config.server.origin}`);
    const late = lateSignal(context.signal);
    const connection = await context.connect({
        ...(0,vault_server/* targetOf */.$r)(config.server),
        signal: late.signal,
    });
    try {
        const client = createClient(config.server, endingWith(context.signal, connection));
        return await readWithToken(references, { config, login, client, connection }, context);
    }
    finally {
        connection.close();
        late.clear();
    }
}
async function readWithToken(references, session, context) {
    const { config, client } = session;
    const sources = new Map(references.map(({ source }) => [keyOf(source), source]));
    const namespaces = [
        config.server.namespace,
        ...[...sources.values()].map(({ namespace }) => namespace),
    ].some((namespace) => namespace !== undefined);
    const [token, problem] = await Promise.all([
        obtainToken(session, context),
        namespaces ? namespaceProblem(client) : undefined,
    ]);
    client.useToken(token.text);
    let documents = new Map();
    try {
        if (problem !== undefined)
            throw problem;
        const read = createReader(client, {
            kvMount: config.kvMount,
            kvVersion: config.kvVersion,
            mayGuess: !token.counted,
        });
        documents = new Map(await Promise.all(Array.from(sources, async ([key, source]) => {
            const document = await context
                .limit(() => read(source))
                .catch(errors/* toSecretError */.u5);
            return [key, document];
        })));
        return documents;
    }
    finally {
        const grants = grantsIn(documents);
        if (grants.length === 0)
            await token.takeBack();
        else {
            context.log.debug("vault: the token lives on, since a lease depends on it");
            for (const lease of leasesOf(token, grants, config.server))
                context.keep(lease);
        }
    }
}
function grantsIn(documents) {
    return [...documents.values()].flatMap((document) => document instanceof errors/* SecretError */.JA || document.grant === undefined
        ? []
        : [document.grant]);
}
async function obtainToken({ login, connection, config: { server } }, context) {
    const asked = performance.now();
    const token = await login.logIn(createClient(server, connection), context);
    if (token.kind !== "given")
        context.protect(token.text);
    if (token.kind === "batch")
        context.log.notice(messages/* say */.c.batchToken());
    const revocation = { server, token: token.text };
    const markRevoked = token.kind === "service"
        ? await context.defer(revocation).catch(async (thrown) => {
            await (0,settle.revoke)(revocation, connection).catch(() => { });
            throw thrown;
        })
        : undefined;
    return {
        ...token,
        asked,
        async takeBack() {
            if (markRevoked === undefined)
                return;
            try {
                await (0,settle.revoke)(revocation, connection);
                markRevoked();
            }
            catch (thrown) {
                const error = (0,errors/* toSecretError */.u5)(thrown);
                if (error.reason === "denied") {
                    context.log.warning(error.said.with((text) => `Vault: ${text}`));
                    markRevoked();
                }
                else
                    context.log.debug(`vault: ${error.message} The post step will try again.`);
            }
        },
    };
}
function keyOf(source) {
    return JSON.stringify(source);
}
function lateSignal(signal) {
    const controller = new AbortController();
    let timer;
    const start = () => {
        timer = setTimeout(() => controller.abort(signal.reason), settle.REVOKE_TIME);
    };
    if (signal.aborted)
        start();
    else
        signal.addEventListener("abort", start, { once: true });
    return {
        signal: controller.signal,
        clear() {
            clearTimeout(timer);
            signal.removeEventListener("abort", start);
        },
    };
}
function endingWith(signal, connection) {
    return {
        request: (request) => (0,abort/* untilAborted */.E)(signal, () => connection.request(request)),
        close: () => connection.close(),
    };
}

;// CONCATENATED MODULE: ./build/providers/vault/index.js





function create(context) {
    return {
        givesFields: true,
        check: (request) => (0,answers/* problemOf */.Zw)(() => parseReference(request)),
        async resolve(requests) {
            if (requests.length === 0)
                return [];
            const references = requests.map((request) => (0,answers/* attempt */.CD)(() => parseReference(request)));
            try {
                const documents = await readAll(references.filter(answers/* succeeded */.gq), context);
                return await Promise.all(references.map((reference) => (0,answers/* answerOf */.ut)(() => selectFrom(documents, reference))));
            }
            catch (thrown) {
                return (0,answers/* allFailed */.H$)(requests, thrown);
            }
        },
    };
}
function selectFrom(documents, reference) {
    if (reference instanceof errors/* SecretError */.JA)
        throw reference;
    const document = documents.get(keyOf(reference.source)) ?? (0,answers/* notRead */.Qk)();
    if (document instanceof errors/* SecretError */.JA)
        throw document;
    return select_select(document, reference);
}


/***/ }),

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);

const say = {
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-reference", {
        noFieldName: "there is no field behind `#`. Write its name, or leave `#` out.",
        fragmentOfWildcard: "a wildcard takes every field, so nothing can stand behind `#`. Leave `#` out, or declare the one name.",
        noField: "the reference names no field. Write `vault://path.field` or `vault://path#field`, or take every field with `PREFIX_* = vault://path`.",
        apiNeedsField: "a leading slash makes it a path of Vault's API, which needs a field: `vault:///database/creds/app#username`. For a field of a secret in the KV mount write two slashes: `vault://path.field`.",
        queryKeys: (keys) => `only ${keys} can stand behind \`?\`. A \`?\` that belongs to the path is written \`%3F\`.`,
        keyTwice: "a key behind `?` is given twice. Give each once.",
        version: "`version` must be a positive whole number; the latest version needs none.",
        emptyMount: "`mount` is empty. Name the mount, or leave `mount` out.",
        namespaceTwice: "`namespace` is given twice. Give it once.",
        emptyNamespace: "`namespace` is empty. Name the namespace, or leave it out.",
        dots: "the path has `.` or `..` in it, which Vault does not allow. Write the path in full.",
        noPath: "the reference names no path. Write `vault://path.field`.",
        unprintable: "the reference has a character in it that cannot be printed. Vault does not allow one.",
        percent: "there is a `%` that does not begin an escape such as `%20`. Write a percent sign as `%25`.",
        writeOnly: (path) => `\`${path}\` has to be written to, and the action only reads (status 405). Name a path that answers GET.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("pasted-secret", {
        pastedAddress: "an address or credentials stand in the reference. The address belongs into `vault-addr`, credentials into the `vault-...` inputs.",
        pastedToken: "a token of Vault stands in the reference. Revoke it, since it is in a file now, and give the new one as `vault-token`.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("input-value", {
        kvVersion: "`vault-kv-version` accepts `1` and `2`. Leave it out to let the server tell.",
        skipVerify: "`vault-skip-verify` (or `VAULT_SKIP_VERIFY`) accepts `true` and `false`.",
        methods: (names) => `\`vault-auth\` accepts ${names}.`,
        username: "`vault-username` has a `/` or a character in it that cannot be printed, or is `.` or `..`.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("insecure-connection", {
        insecure: "`VAULT_SKIP_VERIFY` is on: whoever stands between this job and Vault can read and change everything. Give the CA in `vault-cacert` instead.",
        unencrypted: "The address of Vault begins with `http:`, so tokens and secrets cross the network unencrypted. Use `https:`.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("setting-missing", {
        addressMissing: "no address of Vault is given. Set the input `vault-addr` or the variable `VAULT_ADDR`, such as `https://vault.example.com:8200`.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-certificates", {
        clientPair: "`vault-client-cert` and `vault-client-key` belong together, and one of them is missing.",
        noPem: (input) => `\`${input}\` is neither PEM, nor PEM in base64, nor the path of a file or directory that holds PEM.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-mount", {
        settingDots: "a mount or namespace in the settings has `.` or `..` in it. Write the path in full.",
        mountBelow: (path, mount) => `the mount is \`${path}\`, and \`${mount}\` a path in it. Write \`?mount=${path}\` and the rest of it in front of the path.`,
        mountNotKv: (mount, type) => `the mount \`${mount}\` is no KV engine but \`${type}\`. Give the API path: \`vault:///${mount}/...#field\`.`,
        noVersions: (mount) => `the mount \`${mount}\` is KV 1, which keeps no versions. Leave \`version\` out.`,
        noMount: (api) => `Vault has no mount for \`${api}\`. Check the mount (\`?mount=\`, \`vault-kv-mount\`) and the namespace.`,
        versioned: (api) => `the mount of \`${api}\` is KV 2, and the path has the form of KV 1. Leave \`vault-kv-version\` out, or write \`data/\` behind the mount.`,
        authMount: "the mount of the auth method is not a path such as `jwt` or `team/approle`. See `vault-auth-mount`.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-token-invalid", {
        invalidToken: "Vault says that the token is invalid: it is wrong, has expired, was revoked, or its uses are spent. Give a new one as `vault-token`, or a role in `vault-role`.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("wrong-server", {
        redirected: (what, status) => `${what} was redirected (status ${status}), and no token follows a redirect. Point \`vault-addr\` at the active node, or at the address that the load balancer serves.`,
        notVault: (what, status) => `${what} was answered with something that is not Vault's JSON (status ${status}). Is \`vault-addr\` the address of Vault, and not of a page or proxy in front of it?`,
        refusedByFront: (what) => `${what} was refused with a page that is not Vault's (status 403). Does a proxy stand in front of it?`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-unavailable", {
        sealed: "Vault is sealed. Unseal it, then run the job again.",
        behind: (what) => `${what} found the server behind its primary (status 412). Run the job again, or point \`vault-addr\` at the active node.`,
        serverFailed: (what, status, said) => `${what} failed in Vault (status ${status}${said}). Look at the server's log and its \`sys/health\`.`,
        readFailed: (what, status, said) => `${what} failed (status ${status}${said}).`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-rate-limit", {
        rateLimit: (what) => `${what} ran into a rate limit of Vault (status 429). Lower \`concurrency\`, or raise the quota.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-namespace", {
        noNamespaces: "a namespace is given, but this server is the community edition of Vault, which ignores it and would answer from the root. Leave `vault-namespace` and `?namespace=` out.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-not-found", {
        fieldMissing: (field, there) => `the secret has no field \`${field}\`. ${there}`,
        nothingStored: (path, version, mount, api) => `nothing is stored at \`${path}\`${version} in the mount \`${mount}\` (${api}). Check the spelling, and the mount (\`?mount=\`, \`vault-kv-mount\`).`,
        noData: (path, why) => `\`${path}\` holds no data${why}.`,
        nothingAt: (path) => `Vault has nothing at \`${path}\`. Check the path.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-batch-token", {
        batchToken: "Vault gave a batch token, which cannot be revoked: it lives until it expires. Use a role with service tokens to end it with the step.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-permission-denied", {
        neither: (mount, path) => `the token may read neither \`${mount}/data/${path}\` (KV 2) nor \`${mount}/${path}\` (KV 1), or there is no such mount. Add the right one to its policy with capabilities = ["read"].`,
        mountDenied: (mount) => `the token can read nothing in the mount \`${mount}\`, or there is no such mount (Vault does not say which). Check the mount (\`?mount=\`, \`vault-kv-mount\`) and give the token's policy \`read\` on \`${mount}/data/...\` (KV 2) or \`${mount}/...\` (KV 1).`,
        denied: (api) => `the token may not read \`${api}\` (status 403). Add to its policy: path "${api}" { capabilities = ["read"] }. Vault says the same where there is no such mount.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-deleted", {
        deleted: (version, path, mount, how, advice) => `${version} of \`${path}\` in the mount \`${mount}\` is ${how}. ${advice}, or read an older one with \`?version=\`.`,
        versionGone: (path) => `the version of \`${path}\` is deleted or destroyed.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("lease-ended", {
        leaseToken: "Vault says that the token is invalid: it has expired, was revoked, or its uses are spent. It has to live as long as the run.",
        leaseGone: "Vault does not know it any more: it has expired or was revoked.",
        mayNotRenew: (path) => `the token may not renew it (status 403). Its policies need \`update\` on \`${path}\`, which the policy \`default\` gives.`,
        renewalRefused: (status, said) => `the renewal was refused (status ${status}${said}).`,
        counted: "it was not renewed, since the token counts its uses (`token_num_uses`) and each renewal is one. Let the role make tokens without a count, or raise its TTL.",
        batchLease: "a batch token cannot be renewed. Let the role make service tokens, or raise its `token_ttl`.",
        tokenTtl: "Vault does not renew it. Raise its TTL in the role (`token_ttl`).",
        tokenLimit: "it had reached its longest life. Raise `token_max_ttl` of the role, or `max_lease_ttl` of the login's mount.",
        leaseTtl: "Vault does not renew it. Raise the TTL of the role, or `default_lease_ttl` of the mount.",
        leaseLimit: "it had reached its longest life. Raise `max_ttl` of the role, or `max_lease_ttl` of the mount.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("not-undone", {
        notRevoked: (what, status, said) => `${what} was refused (status ${status}${said}), so it lives until it expires. Its policies need \`update\` on \`auth/token/revoke-self\`, which the policy \`default\` gives.`,
        debtUnreadable: "what was written down to be revoked cannot be read.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-no-credentials", {
        noCredentials: "no credentials for Vault are given. Set one of `vault-role` (login with the job's own identity, no stored secret), `vault-approle-role-id` with `vault-approle-secret-id`, or `vault-token`, or name another method in `vault-auth`. A pull request from a fork gets no secrets.",
        noPod: "the method `kubernetes` needs the token of a service account: this job does not run in a pod that has one. Give it as `vault-jwt`, or choose another method.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-login-refused", {
        secondFactor: (what) => `${what} asks for a second factor, which a job cannot give. Use a role without one.`,
        loginRefused: (what, status, said, advice) => `${what} was refused (status ${status}${said}). ${advice}`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("inputs-together", {
        bothSecretIds: "both `vault-approle-secret-id` and `vault-wrapped-secret-id` are given. Give one of them.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("vault-wrapped-secret-id", {
        otherWrapped: (mount, origin) => `\`vault-wrapped-secret-id\` wraps something else than a secret id of \`auth/${mount}\`: it was made at \`${origin}\`. It was not unwrapped. Somebody may have put it in the place of yours.`,
        notUnwrapped: (what, status, said, why) => `${what} was refused (status ${status}${said}). ${why}Wrap a new one.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("credential-form", {
        tokenCharacters: (input) => `\`${input}\` has white space or another character in it that no token of Vault has. Was it stored with a line break or quotes around it?`,
    }),
};


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

function dataOf({ body }) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(body.data) ? body.data : undefined;
}
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

function targetOf({ origin, tls, proxy }) {
    return {
        origin: new URL(origin),
        tls,
        ...(proxy === undefined ? {} : { proxy }),
    };
}
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
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8420);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3235);





const REVOKE_TIME = 4_000;
async function settle(debt, { connect }) {
    const { server, token } = revocationOf(debt);
    const connection = await connect((0,_server_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$r)(server));
    try {
        await revoke({ server, token }, connection);
    }
    finally {
        connection.close();
    }
}
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
        (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c.notRevoked(what, status, (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(reply))));
}
function revocationOf(debt) {
    const { server: json, token } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(debt) ? debt : {};
    const server = (0,_server_js__WEBPACK_IMPORTED_MODULE_4__/* .serverOf */ .FN)(json);
    if (server === undefined || typeof token !== "string")
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c.debtUnreadable());
    return { server, token };
}


/***/ })

};
