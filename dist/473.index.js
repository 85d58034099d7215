export const id = 473;
export const ids = [473];
export const modules = {

/***/ 3259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jf: () => (/* binding */ tokenIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   sg: () => (/* binding */ isToken),
/* harmony export */   tQ: () => (/* binding */ jsonAnswer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

function jsonAnswer({ status, headers, body }) {
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
    return { status, headers, body: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parsed) ? parsed : {} };
}
function textIn(value) {
    return typeof value === "string" ? value : undefined;
}
function tokenIn({ body }) {
    const token = textIn(body.access_token);
    return token !== undefined && isToken(token) ? token : undefined;
}
function isToken(text) {
    return /^[\x21-\x7e]+$/.test(text);
}


/***/ }),

/***/ 7816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ UUID),
/* harmony export */   x: () => (/* binding */ parseChallenge)
/* harmony export */ });
function parseChallenge(header) {
    if (!/^bearer\s/i.test(header))
        return undefined;
    const pairs = new Map(Array.from(header.matchAll(/\b([a-z_]+)\s*=\s*"([^"]*)"/gi), ([, name = "", value = ""]) => [name.toLowerCase(), value]));
    const resource = pairs.get("resource") ?? pairs.get("scope")?.replace(/\/\.default$/, "");
    if (resource === undefined)
        return undefined;
    const authority = pairs.get("authorization") ?? pairs.get("authorization_uri");
    const tenant = URL.parse(authority ?? "")?.pathname.split("/")[1];
    return {
        resource,
        tenant: tenant && UUID.test(tenant) ? tenant.toLowerCase() : undefined,
    };
}
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;


/***/ }),

/***/ 574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ vaultError),
/* harmony export */   LZ: () => (/* binding */ notAzure),
/* harmony export */   N9: () => (/* binding */ passingOrStrange),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8392);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3859);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3259);
/* harmony import */ var _challenge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7816);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4561);






function vaultError(answer, asked) {
    const { status, body } = answer;
    const { what, permission } = asked;
    const error = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(body.error) ? body.error : {};
    const inner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(error.innererror) ? error.innererror : {};
    const code = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(error.code);
    if (status === 401)
        return unauthorized(answer, asked, said(error));
    if (code === undefined)
        return passingOrStrange(status, what);
    switch (code) {
        case "SecretNotFound":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.noSecret());
        case "Forbidden":
            return forbidden((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(inner.code) ?? "", asked, said(error, inner));
        case "BadParameter":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.refusedAsMalformed(what, said(error)));
        default:
            if (status === 429 || code === "Throttled")
                return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.rateLimit(what, code));
            if (status >= 500)
                return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.failedInside(what, said(error)));
            return status === 403
                ? (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.notAllowed(what, said(error), permission))
                : (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.failed(what, status, said(error)));
    }
}
function forbidden(inner, { what, permission }, text) {
    switch (inner) {
        case "SecretDisabled":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.disabled());
        case "ForbiddenByPolicy":
        case "AccessDenied":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.noPolicy(what, text, permission));
        case "ForbiddenByRbac":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.noRole(what, text));
        case "ForbiddenByFirewall":
        case "ForbiddenByConnection":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.firewall(what, text));
        default:
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.notAllowed(what, text, permission));
    }
}
function passingOrStrange(status, what) {
    if (status === 429)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.rateLimit(what, "429"));
    if (status >= 500 || status === 408)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.failedOnTheWay(what, status));
    return status >= 300 && status < 400
        ? (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.redirected(what, status))
        : notAzure(what, status);
}
function notAzure(what, status = 200) {
    return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.notAzure(what, status));
}
function unauthorized({ headers }, { what, host, tenant }, text) {
    const challenge = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_5__/* .parseChallenge */ .x)(headers["www-authenticate"] ?? "");
    if (challenge === undefined)
        return notAzure(what, 401);
    if (!isOf(challenge, host))
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.otherResource(what));
    return challenge.tenant !== undefined &&
        tenant !== undefined &&
        challenge.tenant !== tenant
        ? (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.otherTenant(what, challenge.tenant, tenant))
        : (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c.tokenRefused(what, text));
}
function isOf({ resource }, host) {
    const of = URL.parse(resource)?.hostname ?? "";
    return of !== "" && host.endsWith(`.${of}`);
}
function said(error, inner = {}) {
    const codes = [error.code, inner.code].filter((code) => typeof code === "string");
    return `(${codes.map(plainCode).join(", ")}${quoted((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(error.message) ?? "")})`;
}
function plainCode(code) {
    return /^\w{1,60}$/.test(code) ? code : "...";
}
function quoted(text) {
    return text === ""
        ? ""
        : `: "${(0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .foreign */ .V$)(text, { lines: 0, characters: 400 })}"`;
}


/***/ }),

/***/ 4473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAll: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/providers/kit/answers.js
var answers = __webpack_require__(305);
// EXTERNAL MODULE: ./build/providers/azure/answer.js
var answer = __webpack_require__(3259);
;// CONCATENATED MODULE: ./build/providers/azure/client.js

const VERSION = "api-version=7.4";
function pathOf(path, query = "") {
    return `/secrets${path}?${VERSION}${query}`;
}
function createClient({ host, token, connection, }, limit) {
    return {
        host,
        get: async (path) => (0,answer/* jsonAnswer */.tQ)(await limit(() => connection.request({
            method: "GET",
            path,
            headers: {
                Accept: "application/json",
                Authorization: `Bearer ${token}`,
            },
            repeat: "always",
        }))),
    };
}

// EXTERNAL MODULE: ./build/providers/kit/errors.js
var kit_errors = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/providers/azure/cloud.js
var azure_cloud = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/providers/azure/messages.js
var messages = __webpack_require__(4561);
;// CONCATENATED MODULE: ./build/providers/azure/config.js



const WAYS = ["federated", "secret", "managed-identity", "cli"];
function readConfig({ environment, }) {
    const way = oneOf(environment.AZURE_AUTH, WAYS, messages/* say */.c.ways);
    const host = authorityIn(environment.AZURE_AUTHORITY_HOST);
    const names = azure_cloud/* CLOUDS */.JJ.map(({ name }) => name);
    const named = oneOf(environment.AZURE_CLOUD, names, messages/* say */.c.clouds);
    const ofHost = azure_cloud/* CLOUDS */.JJ.find(({ authority }) => host?.origin === authority);
    return {
        way,
        cloud: azure_cloud/* CLOUDS */.JJ.find(({ name }) => name === named) ?? ofHost,
        authorityOf(cloud) {
            if (ofHost !== undefined && ofHost !== cloud)
                throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.otherAuthority(cloud.name));
            return host ?? new URL(cloud.authority);
        },
    };
}
function defaultCloud({ cloud }) {
    return cloud ?? azure_cloud/* PUBLIC */.q;
}
function oneOf(text, allowed, refuse) {
    const given = text?.trim().toLowerCase();
    if (!given)
        return undefined;
    const found = allowed.find((name) => name === given);
    if (found === undefined)
        throw (0,kit_errors/* malformed */.Qm)(refuse(allowed.map((name) => `\`${name}\``).join(", ")));
    return found;
}
function authorityIn(text) {
    const given = text?.trim();
    if (!given)
        return undefined;
    const url = URL.parse(given.includes("://") ? given : `https://${given}`);
    if (url === null ||
        url.protocol !== "https:" ||
        url.username + url.password + url.search + url.hash !== "")
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.authorityHost());
    return url;
}

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/providers/kit/content.js + 1 modules
var content = __webpack_require__(1599);
// EXTERNAL MODULE: ./build/providers/kit/limits.js
var limits = __webpack_require__(4064);
// EXTERNAL MODULE: ./build/providers/azure/errors.js
var azure_errors = __webpack_require__(574);
;// CONCATENATED MODULE: ./build/providers/azure/secrets.js









const PAGE = 25;
function secretReader(client, tenant, log) {
    const { host } = client;
    const READ = {
        ...{ what: "the read of the secret", permission: "Get", host, tenant },
    };
    const LIST = {
        ...{ what: "the list of secrets", permission: "List", host, tenant },
    };
    async function readOne(name, version = "") {
        const behind = version === "" ? "" : `/${version}`;
        const answer = await client.get(pathOf(`/${name}${behind}`));
        if (answer.status !== 200)
            throw (0,azure_errors/* vaultError */.$8)(answer, READ);
        const { value, contentType } = answer.body;
        if (typeof value !== "string")
            throw (0,azure_errors/* notAzure */.LZ)(READ.what);
        tellOf(name, datesIn(answer.body), log);
        if (contentType === "application/x-pkcs12")
            log.debug(`azure: ${name} is a certificate with its key as PKCS#12 in base64, which [base64] decodes`);
        return (0,content/* asContent */.M)(Buffer.from(value));
    }
    async function namesIn() {
        const names = [];
        const disabled = [];
        const seen = new Set();
        for (let next = pathOf("", `&maxresults=${PAGE}`); next !== undefined;) {
            if (seen.has(next))
                throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.listInCircle());
            seen.add(next);
            const answer = await client.get(next);
            if (answer.status !== 200)
                throw (0,azure_errors/* vaultError */.$8)(answer, LIST);
            const { value: items } = answer.body;
            if (!Array.isArray(items))
                throw (0,azure_errors/* notAzure */.LZ)(LIST.what);
            for (const item of items.filter(json/* isObject */.Gv)) {
                const name = nameIn(item.id);
                if (name === undefined)
                    throw (0,azure_errors/* notAzure */.LZ)(LIST.what);
                (attributesOf(item).enabled === false ? disabled : names).push(name);
            }
            next = nextOf(answer, host);
        }
        if (disabled.length > 0)
            log.notice(messages/* say */.c.leftOut(listed(disabled)));
        return names;
    }
    async function readAll() {
        const fields = new Map();
        let total = 0;
        const read = async (name) => {
            if (total > limits/* LARGEST_TOTAL */.c)
                throw (0,limits/* tooMuch */.G)();
            const content = await readOne(name).catch(errors/* toSecretError */.u5);
            if (!(content instanceof errors/* SecretError */.JA)) {
                if (content.kind !== "value")
                    return;
                total += content.value.length;
                fields.set(name, content.value);
            }
            else if (hasGone(content))
                log.notice(messages/* say */.c.leftOut(listed([name])));
            else
                throw content;
        };
        await Promise.all((await namesIn()).map(read));
        if (fields.size > 0)
            return { kind: "fields", fields };
        throw (0,kit_errors/* notFound */.mX)(messages/* say */.c.emptyVault());
    }
    return (source) => (source.kind === "secrets"
        ? readAll()
        : readOne(source.name, source.version)).catch(errors/* toSecretError */.u5);
}
function hasGone({ reason, said }) {
    return reason === "not-found" || said.id === messages/* say */.c.disabled.id;
}
function nameIn(id) {
    return /\/secrets\/([0-9A-Za-z-]{1,127})$/.exec((0,answer/* textIn */.r7)(id) ?? "")?.[1];
}
function nextOf({ body }, host) {
    const link = (0,answer/* textIn */.r7)(body.nextLink);
    if (!link)
        return undefined;
    const url = URL.parse(link);
    if (url?.origin !== `https://${host}` || url.pathname !== "/secrets")
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.otherHost());
    return url.pathname + url.search;
}
function attributesOf({ attributes, }) {
    return (0,json/* isObject */.Gv)(attributes) ? attributes : {};
}
function datesIn(body) {
    const { exp, nbf } = attributesOf(body);
    const milliseconds = (seconds) => typeof seconds === "number" ? seconds * 1_000 : undefined;
    return { expires: milliseconds(exp), begins: milliseconds(nbf) };
}
function tellOf(name, { expires, begins }, log) {
    const now = Date.now();
    if (expires !== undefined && expires <= now)
        log.warning(messages/* say */.c.expired(name, day(expires)));
    if (begins !== undefined && begins > now)
        log.warning(messages/* say */.c.notYet(name, day(begins)));
}
function day(milliseconds) {
    const date = new Date(milliseconds);
    return Number.isNaN(date.getTime())
        ? "an unknown day"
        : date.toISOString().slice(0, 10);
}
function listed(names) {
    const first = names.slice(0, 10).join(", ");
    return names.length > 10 ? `${first} and ${names.length - 10} more` : first;
}

;// CONCATENATED MODULE: ./build/providers/azure/session.js





async function readAll(references, context) {
    context.signal.throwIfAborted();
    const config = readConfig(context);
    const vaults = vaultsOf(references, config);
    const { logIn } = await __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 244));
    const accesses = new Map();
    for (const { cloud } of vaults.values())
        if (!accesses.has(cloud))
            accesses.set(cloud, logIn(cloud, config, context).catch(errors/* toSecretError */.u5));
    const outcomes = new Map(await Promise.all(Array.from(vaults.values(), async (vault) => {
        const access = (await accesses.get(vault.cloud)) ?? (0,answers/* notRead */.Qk)();
        const read = await readVault(vault, access, context);
        return [vault.host, read];
    })));
    return references.map((reference) => outcomes.get(hostOf(reference, config))?.get(keyOf(reference)) ??
        (0,answers/* notRead */.Qk)());
}
function vaultsOf(references, config) {
    const vaults = new Map();
    for (const reference of references) {
        const host = hostOf(reference, config);
        const cloud = reference.cloud ?? defaultCloud(config);
        const vault = vaults.get(host) ?? { host, cloud, sources: new Map() };
        vault.sources.set(keyOf(reference), reference.source);
        vaults.set(host, vault);
    }
    return vaults;
}
function hostOf({ vault, cloud }, config) {
    return `${vault}.${(cloud ?? defaultCloud(config)).vaults}`;
}
function keyOf({ source }) {
    return JSON.stringify(source).toLowerCase();
}
async function readVault({ host, sources }, access, context) {
    if (access instanceof errors/* SecretError */.JA)
        return new Map(Array.from(sources, ([key]) => [key, access]));
    const { token, tenant } = access;
    const connection = await context.connect({
        origin: new URL(`https://${host}`),
    });
    try {
        const client = createClient({ host, token, connection }, context.limit);
        const read = secretReader(client, tenant, context.log);
        return new Map(await Promise.all(Array.from(sources, async ([key, source]) => [key, await read(source)])));
    }
    finally {
        connection.close();
    }
}


/***/ })

};
