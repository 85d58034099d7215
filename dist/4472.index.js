export const id = 4472;
export const ids = [4472];
export const modules = {

6052:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  WG: () => (isPassing),
  r7: () => (textIn),
  s9: () => (googleAnswer)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);

function googleAnswer({ status, body }) {
    const parsed = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(body);
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parsed) ? parsed : {};
    const { error } = object;
    const ofApi = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) ? error : {};
    const ok = status === 200 && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parsed);
    return {
        status,
        ok,
        body: object,
        code: ok ? undefined : (textIn(error) ?? textIn(ofApi.status)),
        text: textIn(ofApi.message) ?? textIn(object.error_description) ?? "",
        reason: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(ofApi.details)
            .map(({ reason }) => textIn(reason))
            .find((reason) => reason !== undefined),
    };
}
function textIn(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
const PASSING = new Set([
    "ABORTED",
    "DEADLINE_EXCEEDED",
    "INTERNAL",
    "RESOURCE_EXHAUSTED",
    "UNAVAILABLE",
    "UNKNOWN",
    "internal_failure",
    "rate_limit_exceeded",
    "server_error",
    "temporarily_unavailable",
]);
function isPassing({ code = "", text, }) {
    return (PASSING.has(code) ||
        /^Error connecting to the given credential's issuer/.test(text));
}


}),

713:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (passing),
  y: () => (postOnce)
});
var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6052);

async function postOnce({ url, headers, body }, { connect }) {
    const connection = await connect({ origin: new URL(url.origin) });
    const [type, text] = "form" in body
        ? [
            "application/x-www-form-urlencoded",
            new URLSearchParams(body.form).toString(),
        ]
        : ["application/json", JSON.stringify(body.json)];
    try {
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .googleAnswer */ .s9)(await connection.request({
            method: "POST",
            path: url.pathname + url.search,
            headers: {
                Accept: "application/json",
                "Content-Type": type,
                ...headers,
            },
            body: text,
            repeat: "always",
            passing,
        }));
    }
    finally {
        connection.close();
    }
}
function passing(answer) {
    return answer.status !== 200 && (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .googleAnswer */ .s9)(answer));
}


}),

1204:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A: () => (GOOGLE),
  X: () => (readConfig)
});
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1558);
var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(645);



const GOOGLE = "googleapis.com";
const PROJECTS = [
    "GCP_PROJECT_ID",
    "GOOGLE_CLOUD_PROJECT",
    "GCLOUD_PROJECT",
    "GCP_PROJECT",
    "CLOUDSDK_CORE_PROJECT",
    "CLOUDSDK_PROJECT",
];
function readConfig({ environment }) {
    const first = (...names) => {
        const name = names.find((name) => environment[name]?.trim());
        return name === undefined
            ? undefined
            : { name, text: environment[name]?.trim() ?? "" };
    };
    const universe = first("GCP_UNIVERSE_DOMAIN", "GOOGLE_CLOUD_UNIVERSE_DOMAIN")?.text ??
        GOOGLE;
    if (!isDomain(universe))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.universe());
    const project = first(...PROJECTS);
    const quota = first("GCP_QUOTA_PROJECT", "GOOGLE_CLOUD_QUOTA_PROJECT");
    return {
        universe,
        project: project && (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .sh)(project.text, where(project.name)),
        quotaProject: quota && (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProject */ .sh)(quota.text, where(quota.name)),
    };
}
function where(variable) {
    return variable.startsWith("GCP_") && variable !== "GCP_PROJECT"
        ? `\`${variable.toLowerCase().replaceAll("_", "-")}\` (or \`${variable}\`)`
        : `\`${variable}\``;
}
function isDomain(text) {
    return (text.length <= 200 &&
        /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(text));
}


}),

193:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D9: () => (cannotBeAsked),
  HZ: () => (notGoogle),
  jy: () => (generalError),
  lS: () => (readError)
});
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6052);
var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1558);



function generalError(answer, what) {
    const { status, code, text } = answer;
    if (code === undefined)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .strangeAnswer */ .h2)(status, what, _messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c);
    if (code === "RESOURCE_EXHAUSTED" || code === "rate_limit_exceeded")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.rateLimit(code + (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text), what));
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassing */ .WG)(answer) || status >= 500 || status === 429)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.failedInside(what, code + (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)));
    return undefined;
}
function notGoogle(what, status) {
    return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.strange(what, status));
}
function cannotBeAsked({ code = "", text, reason = "" }, what) {
    const said = code + (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text);
    if (code === "UNAUTHENTICATED")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.tokenNotTaken(what, said));
    if (code !== "PERMISSION_DENIED")
        return undefined;
    if (reason === "SERVICE_DISABLED")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.apiOff(what, said));
    if (reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.scopes(what, said));
    if (reason === "SECURITY_POLICY_VIOLATED" ||
        /vpcServiceControls|organization's policy/.test(text))
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.perimeter(what, said));
    if (/^(?:USER_PROJECT_DENIED|CONSUMER_\w+|BILLING_DISABLED)$/.test(reason))
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.consumer(what, said));
    return undefined;
}
function readError(answer, { what, role }) {
    const { status, code = "", text } = answer;
    const said = code + (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text);
    const known = generalError(answer, what) ??
        missing(answer) ??
        cannotBeAsked(answer, what);
    if (known !== undefined)
        return known;
    switch (code) {
        case "PERMISSION_DENIED":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.notAllowed(what, said, role));
        case "INVALID_ARGUMENT":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.refusedAsMalformed(what, said));
        default:
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.failed(what, code, status, (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)));
    }
}
function missing({ code, text }) {
    if (code === "NOT_FOUND")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.noSecret());
    const [, state] = /^Secret ?Version \[[^\]]*\] is in (DISABLED|DESTROYED) state/i.exec(text) ?? [];
    return code === "FAILED_PRECONDITION" && state !== undefined
        ? (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .notFound */ .mX)(_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c.noEnabledVersion(state.toLowerCase()))
        : undefined;
}


}),

4472:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readAll: () => (readAll),
  rehearse: () => (rehearse)
});

// EXTERNAL MODULE: ./build/providers/kit/answers.js
var answers = __webpack_require__(305);
// EXTERNAL MODULE: ./build/providers/kit/errors.js
var errors = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/providers/kit/identity.js
var identity = __webpack_require__(7018);
// EXTERNAL MODULE: ./build/providers/gcp/config.js
var gcp_config = __webpack_require__(1204);
// EXTERNAL MODULE: ./build/providers/gcp/messages.js
var messages = __webpack_require__(1558);
// EXTERNAL MODULE: ./build/providers/gcp/reference.js
var reference = __webpack_require__(645);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/providers/kit/base64.js
var base64 = __webpack_require__(6503);
// EXTERNAL MODULE: ./build/providers/kit/content.js
var content = __webpack_require__(5223);
// EXTERNAL MODULE: ./build/providers/kit/limits.js
var limits = __webpack_require__(4064);
// EXTERNAL MODULE: ./build/providers/kit/pages.js
var pages = __webpack_require__(4166);
// EXTERNAL MODULE: ./build/providers/gcp/answer.js
var gcp_answer = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/providers/gcp/client.js
var client = __webpack_require__(713);
;// CONCATENATED MODULE: ./build/providers/gcp/crc32c.js
const POLYNOMIAL = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++)
        rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    return rest;
});
function crc32c(bytes) {
    let rest = 0xffffffff;
    for (const byte of bytes)
        rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0);
    return (rest ^ 0xffffffff) >>> 0;
}

// EXTERNAL MODULE: ./build/providers/gcp/errors.js
var gcp_errors = __webpack_require__(193);
;// CONCATENATED MODULE: ./build/providers/gcp/secrets.js













const PAGE = 1_000;
const READ = {
    what: "the read of the secret",
    role: "roles/secretmanager.secretAccessor",
};
const LIST = {
    what: "the list of the project's secrets",
    role: "roles/secretmanager.viewer",
};
async function readSecrets(sources, { host, login }, context) {
    const connection = await context.connect({
        origin: new URL(`https://${host}`),
    });
    const { limit } = context;
    const get = requester(connection, login);
    let total = 0;
    async function read(name) {
        if (total > limits/* LARGEST_TOTAL */.c)
            return (0,limits/* tooMuch */.G)();
        const answer = await limit(() => get(`/v1/${name}:access`));
        const outcome = contentOf((0,gcp_answer/* googleAnswer */.s9)(answer));
        if (!(outcome instanceof build_errors/* SecretError */.JA) && outcome.kind === "value")
            total += outcome.value.length;
        return outcome;
    }
    async function namesBelow(parent) {
        const names = [];
        await (0,pages/* readPages */.n)(LIST.what, async (token) => {
            const query = new URLSearchParams({
                pageSize: String(PAGE),
                fields: "secrets.name,nextPageToken",
                ...(token === undefined ? {} : { pageToken: token }),
            });
            const answer = (0,gcp_answer/* googleAnswer */.s9)(await limit(() => get(`/v1/${parent}/secrets?${query}`)));
            if (!answer.ok)
                throw (0,gcp_errors/* readError */.lS)(answer, LIST);
            for (const { name } of (0,json/* objectsIn */.Qv)(answer.body.secrets))
                names.push((0,gcp_answer/* textIn */.r7)(name)?.split("/").at(-1) ?? "");
            return answer.body.nextPageToken;
        });
        return names.filter(reference/* isSecretName */.eh);
    }
    async function readAllOf(source) {
        const names = await namesBelow(parentOf(source));
        const outcomes = await Promise.all(names.map(async (secret) => [secret, await read(pathOf({ ...source, secret }))]));
        const fields = new Map();
        for (const [name, outcome] of outcomes) {
            if (!(outcome instanceof build_errors/* SecretError */.JA)) {
                if (outcome.kind === "value")
                    fields.set(name, outcome.value);
            }
            else if (outcome.reason === "not-found")
                context.log.notice(messages/* say */.c.leftOut(name));
            else
                throw outcome;
        }
        if (fields.size > 0)
            return { kind: "fields", fields };
        throw (0,errors/* notFound */.mX)(messages/* say */.c.emptyProject());
    }
    try {
        return new Map(await Promise.all(Array.from(sources, async ([key, source]) => {
            const reading = source.secret === undefined
                ? readAllOf(source)
                : read(pathOf(source));
            return [key, await reading.catch(build_errors/* toSecretError */.u5)];
        })));
    }
    finally {
        connection.close();
    }
}
function requester(connection, { token, quotaProject }) {
    const headers = {
        Accept: "application/json",
        Authorization: `Bearer ${token}`,
        ...(quotaProject === undefined
            ? {}
            : { "x-goog-user-project": quotaProject }),
    };
    return (path) => connection.request({
        method: "GET",
        path,
        headers,
        repeat: "always",
        passing: (answer) => (0,client/* passing */.q)(answer) || isDamaged((0,gcp_answer/* googleAnswer */.s9)(answer)),
    });
}
function parentOf({ project = "", location }) {
    const parent = `projects/${encodeURIComponent(project)}`;
    return location === undefined ? parent : `${parent}/locations/${location}`;
}
function pathOf(source) {
    return `${parentOf(source)}/secrets/${source.secret}/versions/${source.version}`;
}
function isDamaged({ ok, body: { payload } }) {
    if (!ok || !(0,json/* isObject */.Gv)(payload))
        return false;
    const { dataCrc32c } = payload;
    const value = bytesOf(payload);
    return (dataCrc32c !== undefined &&
        value !== undefined &&
        String(dataCrc32c) !== String(crc32c(value)));
}
function bytesOf({ data = "", }) {
    return typeof data === "string" ? (0,base64/* decodeBase64 */.y)(data) : undefined;
}
function contentOf(answer) {
    if (!answer.ok)
        return (0,gcp_errors/* readError */.lS)(answer, READ);
    const { payload } = answer.body;
    const value = (0,json/* isObject */.Gv)(payload) ? bytesOf(payload) : undefined;
    if (value === undefined)
        return (0,gcp_errors/* notGoogle */.HZ)(READ.what, answer.status);
    return isDamaged(answer) ? (0,errors/* unreachable */.HB)(messages/* say */.c.damaged()) : (0,content/* asContent */.M)(value);
}

;// CONCATENATED MODULE: ./build/providers/gcp/session.js







async function readAll(references, context) {
    context.signal.throwIfAborted();
    const config = (0,gcp_config/* readConfig */.X)(context);
    const { logIn } = await __webpack_require__.e(/* import() */ 2129).then(__webpack_require__.bind(__webpack_require__, 2129));
    const login = await logIn(config, context);
    const sources = references.map(({ source }) => completed(source, config, login));
    const outcomes = new Map(await Promise.all(Array.from(hostsOf(sources, config), async ([host, wanted]) => {
        const session = { host, login: withQuota(login, config) };
        const read = await readSecrets(wanted, session, context);
        return [host, read];
    })));
    return sources.map((source) => source.project === undefined
        ? (0,errors/* malformed */.Qm)(messages/* say */.c.noProject())
        : (outcomes.get(hostOf(source, config))?.get(keyOf(source)) ?? (0,answers/* notRead */.Qk)()));
}
async function rehearse(context) {
    const problem = (0,answers/* problemOf */.Zw)(() => (0,gcp_config/* readConfig */.X)(context));
    const byJob = context.inputs.GCP_WORKLOAD_IDENTITY_PROVIDER;
    return problem ?? (byJob ? (0,identity/* identityProblem */.q)(context.environment) : undefined);
}
function completed(source, config, login) {
    const { project = config.project ?? login.project } = source;
    return {
        ...source,
        project: project && (0,reference/* checkProject */.sh)(project, "the project of the credentials"),
    };
}
function withQuota(login, { quotaProject }) {
    return quotaProject === undefined ? login : { ...login, quotaProject };
}
function hostsOf(sources, config) {
    const hosts = new Map();
    for (const source of sources) {
        if (source.project === undefined)
            continue;
        const host = hostOf(source, config);
        const wanted = hosts.get(host) ?? new Map();
        wanted.set(keyOf(source), source);
        hosts.set(host, wanted);
    }
    return hosts;
}
function hostOf({ location }, { universe }) {
    return location === undefined
        ? `secretmanager.${universe}`
        : `secretmanager.${location}.rep.${universe}`;
}
function keyOf({ project, location, secret, version }) {
    return JSON.stringify([project, location, secret, version]);
}


}),

6503:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  y: () => (decodeBase64)
});
function decodeBase64(text) {
    const bytes = Buffer.from(text, "base64");
    return bytes.toString("base64") === text ? bytes : undefined;
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


})

};
