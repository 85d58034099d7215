export const id = 5385;
export const ids = [5385];
export const modules = {

3259:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  j: () => (tokenIn),
  t: () => (jsonAnswer)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
var _kit_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1931);


function jsonAnswer({ status, headers, body }) {
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
    return { status, headers, body: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parsed) ? parsed : {} };
}
function tokenIn({ body }) {
    return (0,_kit_token_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenOf */ .B)(body.access_token);
}


}),

9036:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  LZ: () => (notAzure),
  N9: () => (passingOrStrange),
  $8: () => (vaultError)
});

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/providers/kit/errors.js
var errors = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/providers/azure/tenant.js
var azure_tenant = __webpack_require__(2173);
;// CONCATENATED MODULE: ./build/providers/azure/challenge.js

function parseChallenge(header) {
    if (!/^bearer\s/i.test(header))
        return undefined;
    const pairs = new Map(Array.from(header.matchAll(/\b([a-z_]+)\s*=\s*"([^"]*)"/gi), ([, name = "", value = ""]) => [name.toLowerCase(), value]));
    const resource = pairs.get("resource") ?? pairs.get("scope");
    if (resource === undefined)
        return undefined;
    const authority = pairs.get("authorization") ?? pairs.get("authorization_uri");
    const tenant = URL.parse(authority ?? "")?.pathname.split("/")[1];
    return {
        resource,
        tenant: tenant && azure_tenant/* UUID */.kk.test(tenant) ? tenant.toLowerCase() : undefined,
    };
}

// EXTERNAL MODULE: ./build/providers/azure/messages.js
var messages = __webpack_require__(4561);
;// CONCATENATED MODULE: ./build/providers/azure/errors.js




function vaultError(answer, asked) {
    const { status, body } = answer;
    const { what, permission } = asked;
    const error = (0,json/* isObject */.Gv)(body.error) ? body.error : {};
    const inner = (0,json/* isObject */.Gv)(error.innererror) ? error.innererror : {};
    const code = (0,json/* textIn */.r7)(error.code);
    if (status === 401)
        return unauthorized(answer, asked, said(error));
    if (code === undefined)
        return passingOrStrange(status, what);
    switch (code) {
        case "SecretNotFound":
            return (0,errors/* notFound */.mX)(messages/* say */.c.noSecret());
        case "Forbidden":
            return forbidden((0,json/* textIn */.r7)(inner.code) ?? "", asked, said(error, inner));
        case "BadParameter":
            return (0,errors/* malformed */.Qm)(messages/* say */.c.refusedAsMalformed(what, said(error)));
        default:
            if (status === 429 || code === "Throttled")
                return (0,errors/* unreachable */.HB)(messages/* say */.c.rateLimit(what, plainCode(code)));
            if (status >= 500)
                return (0,errors/* unreachable */.HB)(messages/* say */.c.failedInside(what, said(error)));
            return status === 403
                ? (0,errors/* denied */.wk)(messages/* say */.c.notAllowed(what, said(error), permission))
                : (0,errors/* failed */.gz)(messages/* say */.c.failed(what, status, said(error)));
    }
}
function forbidden(inner, { what, permission }, text) {
    switch (inner) {
        case "SecretDisabled":
            return (0,errors/* denied */.wk)(messages/* say */.c.disabled());
        case "ForbiddenByPolicy":
        case "AccessDenied":
            return (0,errors/* denied */.wk)(messages/* say */.c.noPolicy(what, text, permission));
        case "ForbiddenByRbac":
            return (0,errors/* denied */.wk)(messages/* say */.c.noRole(what, text));
        case "ForbiddenByFirewall":
        case "ForbiddenByConnection":
            return (0,errors/* denied */.wk)(messages/* say */.c.firewall(what, text));
        default:
            return (0,errors/* denied */.wk)(messages/* say */.c.notAllowed(what, text, permission));
    }
}
function passingOrStrange(status, what) {
    if (status === 429)
        return (0,errors/* unreachable */.HB)(messages/* say */.c.rateLimit(what, "429"));
    return (0,errors/* strangeAnswer */.h2)(status, what, messages/* say */.c);
}
function notAzure(what, status = 200) {
    return (0,errors/* malformed */.Qm)(messages/* say */.c.strange(what, status));
}
function unauthorized({ headers, body }, { what, host, tenant }, text) {
    const challenge = parseChallenge(headers["www-authenticate"] ?? "");
    if (challenge === undefined)
        return isVaults(body)
            ? (0,errors/* denied */.wk)(messages/* say */.c.tokenRefused(what, text))
            : notAzure(what, 401);
    if (!isOf(challenge, host))
        return (0,errors/* malformed */.Qm)(messages/* say */.c.otherResource(what));
    return challenge.tenant !== undefined &&
        tenant !== undefined &&
        challenge.tenant !== tenant
        ? (0,errors/* denied */.wk)(messages/* say */.c.otherTenant(what, challenge.tenant, tenant))
        : (0,errors/* denied */.wk)(messages/* say */.c.tokenRefused(what, text));
}
function isVaults({ error }) {
    return (0,json/* isObject */.Gv)(error) && typeof error.code === "string";
}
function isOf({ resource }, host) {
    const of = URL.parse(resource)?.hostname ?? "";
    return of !== "" && host.endsWith(`.${of}`);
}
function said(error, inner = {}) {
    const codes = [error.code, inner.code].filter((code) => typeof code === "string");
    const named = codes.map(plainCode).join(", ") || "no code";
    return `(${named}${(0,errors/* quoted */.TL)((0,json/* textIn */.r7)(error.message) ?? "")})`;
}
function plainCode(code) {
    return /^\w{1,60}$/.test(code) ? code : "...";
}


}),

7766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readAll: () => (readAll),
  rehearse: () => (rehearse)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/providers/kit/answers.js
var answers = __webpack_require__(305);
// EXTERNAL MODULE: ./build/providers/kit/identity.js
var identity = __webpack_require__(7018);
// EXTERNAL MODULE: ./build/providers/kit/errors.js
var kit_errors = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/providers/azure/answer.js
var answer = __webpack_require__(3259);
// EXTERNAL MODULE: ./build/providers/azure/messages.js
var messages = __webpack_require__(4561);
;// CONCATENATED MODULE: ./build/providers/azure/client.js




const VERSION = "api-version=7.4";
function pathOf(path, query = "") {
    return `/secrets${path}?${VERSION}${query}`;
}
function createClient({ host, token, connection, }, limit) {
    const ask = (path) => limit(() => connection.request({
        method: "GET",
        path,
        headers: {
            Accept: "application/json",
            Authorization: `Bearer ${token}`,
        },
        repeat: "always",
    }));
    return {
        host,
        get: async (path) => (0,answer/* jsonAnswer */.t)(await ask(path).catch((thrown) => {
            throw withoutName(thrown) ? (0,kit_errors/* unreachable */.HB)(messages/* say */.c.noAddress(host)) : thrown;
        })),
    };
}
function withoutName(thrown) {
    for (let error = thrown; error instanceof Error; error = error.cause)
        if ((0,errors/* systemCode */.xU)(error) === "ENOTFOUND")
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/providers/azure/config.js
var azure_config = __webpack_require__(4235);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/providers/kit/content.js
var content = __webpack_require__(5223);
// EXTERNAL MODULE: ./build/providers/kit/limits.js
var limits = __webpack_require__(4064);
// EXTERNAL MODULE: ./build/providers/kit/pages.js
var pages = __webpack_require__(4166);
// EXTERNAL MODULE: ./build/providers/azure/errors.js + 1 modules
var azure_errors = __webpack_require__(9036);
;// CONCATENATED MODULE: ./build/providers/azure/secrets.js









const FIRST_PAGE = pathOf("", "&maxresults=25");
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
        if (contentType === "application/x-pkcs12")
            log.debug(`azure: ${name} is a certificate with its key as PKCS#12 in base64, which [base64] decodes`);
        return { name, value: Buffer.from(value), ...datesIn(answer.body) };
    }
    async function namesIn() {
        const enabled = [];
        const disabled = [];
        await (0,pages/* readPages */.n)(LIST.what, async (page = FIRST_PAGE) => {
            const answer = await client.get(page);
            if (answer.status !== 200)
                throw (0,azure_errors/* vaultError */.$8)(answer, LIST);
            const { value: items } = answer.body;
            if (!Array.isArray(items))
                throw (0,azure_errors/* notAzure */.LZ)(LIST.what);
            for (const item of items.filter(json/* isObject */.Gv)) {
                const name = nameIn(item.id);
                if (name === undefined)
                    throw (0,azure_errors/* notAzure */.LZ)(LIST.what);
                (attributesOf(item).enabled === false ? disabled : enabled).push(name);
            }
            return nextOf(answer, host);
        });
        return { enabled, disabled };
    }
    async function readAll() {
        const { enabled, disabled } = await namesIn();
        const gone = [];
        let total = 0;
        const read = async (name) => {
            if (total > limits/* LARGEST_TOTAL */.c)
                throw (0,limits/* tooMuch */.G)();
            try {
                const secret = await readOne(name);
                total += secret.value.length;
                return [secret];
            }
            catch (thrown) {
                if (!hasGone((0,errors/* toSecretError */.u5)(thrown)))
                    throw thrown;
                gone.push(name);
                return [];
            }
        };
        const secrets = (await Promise.all(enabled.map(read))).flat();
        const leftOut = [...disabled, ...gone];
        if (leftOut.length > 0)
            log.notice(messages/* say */.c.leftOut(listed(leftOut)));
        tellOf(secrets, log);
        if (secrets.length === 0)
            throw (0,kit_errors/* notFound */.mX)(messages/* say */.c.emptyVault());
        return {
            kind: "fields",
            fields: new Map(secrets.map(({ name, value }) => [name, value])),
        };
    }
    async function readAlone(name, version) {
        const secret = await readOne(name, version);
        tellOf([secret], log);
        return (0,content/* asContent */.M)(secret.value);
    }
    return (source) => (source.kind === "secrets"
        ? readAll()
        : readAlone(source.name, source.version)).catch(errors/* toSecretError */.u5);
}
function hasGone({ reason, said }) {
    return reason === "not-found" || said.id === messages/* say */.c.disabled.id;
}
function nameIn(id) {
    return /\/secrets\/([0-9A-Za-z-]{1,127})$/.exec((0,json/* textIn */.r7)(id) ?? "")?.[1];
}
function nextOf({ body }, host) {
    const link = (0,json/* textIn */.r7)(body.nextLink);
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
function tellOf(secrets, log) {
    const now = Date.now();
    const dated = (dateOf) => secrets.flatMap((secret) => {
        const date = dateOf(secret);
        return date === undefined ? [] : [`${secret.name} (${day(date)})`];
    });
    const expired = dated(({ expires = now + 1 }) => expires <= now ? expires : undefined);
    const early = dated(({ begins = now }) => begins > now ? begins : undefined);
    if (expired.length > 0)
        log.warning(messages/* say */.c.expired(listed(expired)));
    if (early.length > 0)
        log.warning(messages/* say */.c.notYet(listed(early)));
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
    const config = (0,azure_config/* readConfig */.Xg)(context);
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
async function rehearse(context) {
    const { inputs, environment } = context;
    const problem = (0,answers/* problemOf */.Zw)(() => (0,azure_config/* readConfig */.Xg)(context));
    const byJob = inputs.AZURE_CLIENT_ID &&
        environment.AZURE_TENANT_ID &&
        !environment.AZURE_AUTH &&
        !environment.AZURE_CLIENT_SECRET &&
        !environment.AZURE_FEDERATED_TOKEN_FILE;
    return problem ?? (byJob ? (0,identity/* identityProblem */.q)(environment) : undefined);
}
function vaultsOf(references, config) {
    const vaults = new Map();
    for (const reference of references) {
        const host = hostOf(reference, config);
        const cloud = reference.cloud ?? (0,azure_config/* defaultCloud */.N$)(config);
        const vault = vaults.get(host) ?? { host, cloud, sources: new Map() };
        vault.sources.set(keyOf(reference), reference.source);
        vaults.set(host, vault);
    }
    return vaults;
}
function hostOf({ vault, cloud }, config) {
    return `${vault}.${(cloud ?? (0,azure_config/* defaultCloud */.N$)(config)).vaults}`;
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


}),

2173:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (hidden),
  Rh: () => (checkTenant),
  UE: () => (shownTenant),
  kk: () => (UUID)
});
var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1468);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4561);



const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function checkTenant(tenant) {
    const isDomain = tenant.length <= 253 &&
        /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,63}$/i.test(tenant);
    if (!UUID.test(tenant) && !isDomain)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.tenantId());
}
function hidden(tenant) {
    return UUID.test(tenant) || (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(tenant) ? tenant : _plain_js__WEBPACK_IMPORTED_MODULE_2__/* .HIDDEN */ .RG;
}
function shownTenant(tenant) {
    return hidden(tenant) === tenant
        ? `tenant \`${tenant}\``
        : "tenant that is given";
}


}),

7018:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (identityProblem)
});
var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(305);

async function identityProblem(environment) {
    const { idTokenService } = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 346));
    return (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(() => idTokenService(environment));
}


}),

4166:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  n: () => (readPages)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);


const MOST_PAGES = 1_000;
async function readPages(what, read) {
    const seen = new Set();
    let token;
    do {
        const next = await read(token);
        token = typeof next === "string" && next !== "" ? next : undefined;
        if (token === undefined)
            return;
        if (seen.has(token))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.listInCircle(what));
        seen.add(token);
    } while (seen.size < MOST_PAGES);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.tooManyPages(what, MOST_PAGES.toLocaleString("en")));
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
