import { modules as common2 } from "./common2.js";
export const id = 835;
export const ids = [835];
export const modules = {

...common2,

835:
(($own, $gives, $need) => {
$need.d($gives, {
readAll: () => (readAll)
});
var errors = $need(9473);
var answers = $need(305);
var ask = $need(8735);
var places = $need(4508);
var kit_errors = $need(3859);
var json = $need(9368);
var token = $need(1931);
;
function jsonAnswer({ status, headers, body }) {
const parsed = (0,json.qF)(body);
return { status, headers, body: (0,json.Gv)(parsed) ? parsed : {} };
}
function tokenIn({ body }) {
return (0,token.B)(body.access_token);
}
var messages = $need(4561);
;
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
get: async (path) => jsonAnswer(await ask(path).catch((thrown) => {
throw isMissing(thrown) ? (0,kit_errors.HB)(messages.c.noAddress(host)) : thrown;
})),
};
}
function isMissing(thrown) {
if (!(thrown instanceof errors.JA) || thrown.said.id === "proxy-refused")
return false;
for (let error = thrown; error instanceof Error; error = error.cause)
if ((0,errors.xU)(error) === "ENOTFOUND")
return true;
return false;
}
var azure_config = $need(4235);
var workload = $need(4005);
var azure_cloud = $need(2772);
var azure_tenant = $need(2173);
var kit_claims = $need(3817);
;
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
tenant: tenant && azure_tenant.kk.test(tenant) ? tenant.toLowerCase() : undefined,
};
}
;
function vaultError(answer, asked) {
const { status, body } = answer;
const { what, permission } = asked;
const error = (0,json.Gv)(body.error) ? body.error : {};
const inner = (0,json.Gv)(error.innererror) ? error.innererror : {};
const code = (0,json.r7)(error.code);
if (status === 401)
return unauthorized(answer, asked, said(error));
if (code === undefined)
return (0,kit_errors.h2)(status, what, messages.c);
switch (code) {
case "SecretNotFound":
return (0,kit_errors.mX)(messages.c.noSecret());
case "Forbidden":
return forbidden((0,json.r7)(inner.code) ?? "", asked, said(error, inner));
case "BadParameter":
return (0,kit_errors.Qm)(messages.c.refusedAsMalformed(what, said(error)));
default:
if (status === 429 || code === "Throttled")
return (0,kit_errors.HB)(messages.c.rateLimit(what, plainCode(code)));
if (status >= 500)
return (0,kit_errors.HB)(messages.c.failedInside(what, said(error)));
return status === 403
? (0,kit_errors.wk)(messages.c.notAllowed(what, said(error), permission))
: (0,kit_errors.gz)(messages.c.failed(what, status, said(error)));
}
}
function forbidden(inner, { what, permission }, text) {
switch (inner) {
case "SecretDisabled":
return (0,kit_errors.wk)(messages.c.disabled());
case "ForbiddenByPolicy":
case "AccessDenied":
return (0,kit_errors.wk)(messages.c.noPolicy(what, text, permission));
case "ForbiddenByRbac":
return (0,kit_errors.wk)(messages.c.noRole(what, text, permission));
case "ForbiddenByFirewall":
case "ForbiddenByConnection":
return (0,kit_errors.wk)(messages.c.firewall(what, text));
default:
return (0,kit_errors.wk)(messages.c.notAllowed(what, text, permission));
}
}
function notAzure(what, status = 200) {
return (0,kit_errors.Qm)(messages.c.strange(what, status));
}
function unauthorized({ headers, body }, { what, host, tenant }, text) {
const challenge = parseChallenge(headers["www-authenticate"] ?? "");
if (challenge === undefined)
return isVaults(body)
? (0,kit_errors.wk)(messages.c.tokenRefused(what, text))
: notAzure(what, 401);
if (!isOf(challenge, host))
return (0,kit_errors.Qm)(messages.c.otherResource(what));
return challenge.tenant !== undefined &&
tenant !== undefined &&
challenge.tenant !== tenant
? (0,kit_errors.wk)(messages.c.otherTenant(what, challenge.tenant, tenant))
: (0,kit_errors.wk)(messages.c.tokenRefused(what, text));
}
function isVaults({ error }) {
return (0,json.Gv)(error) && typeof error.code === "string";
}
function isOf({ resource }, host) {
const of = URL.parse(resource)?.hostname ?? "";
return of !== "" && host.endsWith(`.${of}`);
}
function said(error, inner = {}) {
const codes = [error.code, inner.code].filter((code) => typeof code === "string");
const named = codes.map(plainCode).join(", ") || "no code";
return `(${named}${(0,kit_errors.TL)((0,json.r7)(error.message) ?? "")})`;
}
function plainCode(code) {
return /^\w{1,60}$/.test(code) ? code : "...";
}
;
const WHAT = "the login at Entra ID";
const ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
async function logInAs(application, proof, { connect }) {
const { clientId, tenant, authority, cloud } = application;
const answer = jsonAnswer(await (0,ask.RV)(connect({ origin: new URL(authority.origin) }), (0,ask.MB)(`${authority.pathname.replace(/\/+$/, "")}/${tenant}/oauth2/v2.0/token`, {
client_id: clientId,
grant_type: "client_credentials",
scope: `${(0,azure_cloud.KU)(cloud)}/.default`,
...("secret" in proof
? { client_secret: proof.secret }
: {
client_assertion_type: ASSERTION,
client_assertion: proof.assertion,
}),
}, (answer) => isPassing(jsonAnswer(answer)))));
const token = answer.status === 200 ? tokenIn(answer) : undefined;
if (token === undefined)
throw refusal(answer, application, proof);
return token;
}
function isPassing({ body }) {
return body.error === "temporarily_unavailable";
}
function refusal(answer, { clientId, tenant: given, cloud }, proof) {
const tenant = (0,azure_tenant.UE)(given);
const { status, body } = answer;
const text = (0,json.r7)(body.error_description) ?? "";
const [code] = /\bAADSTS\d{4,8}\b/.exec(text) ?? [];
if (typeof body.error !== "string")
return status === 200 ? notAzure(WHAT) : (0,kit_errors.h2)(status, WHAT, messages.c);
const told = sentences(text).replaceAll(given, (0,azure_tenant.R)(given));
const said = `(${code ?? "no AADSTS number"}${(0,kit_errors.TL)(told)})`;
if (status === 429)
return (0,kit_errors.HB)(messages.c.rateLimit(WHAT, code ?? "429"));
if (status >= 500 || isPassing(answer))
return (0,kit_errors.HB)(messages.c.failedInside(WHAT, said));
if ("assertion" in proof) {
const refused = ofAssertion(code, clientId, said, proof.assertion);
if (refused !== undefined)
return refused;
}
switch (code) {
case "AADSTS700016":
case "AADSTS7000229":
return (0,kit_errors.wk)(messages.c.noApplication(clientId, tenant, said));
case "AADSTS90002":
case "AADSTS900023":
case "AADSTS900021":
case "AADSTS900382":
return (0,kit_errors.wk)(messages.c.noTenant(tenant, cloud.name, said));
case "AADSTS7000215":
return (0,kit_errors.wk)(messages.c.wrongSecret(said));
case "AADSTS7000222":
return (0,kit_errors.wk)(messages.c.secretExpired(said));
case "AADSTS500011":
case "AADSTS650052":
return (0,kit_errors.wk)(messages.c.noResource(tenant, cloud.name, said));
default:
return (0,kit_errors.wk)(messages.c.loginRefused(clientId, said));
}
}
function ofAssertion(code, clientId, said, assertion) {
const claims = (0,kit_claims.Z)(assertion);
if (code?.startsWith("AADSTS70021"))
return (0,kit_errors.wk)(messages.c.assertionUnknown(clientId, said, claims));
if (code === "AADSTS700024")
return (0,kit_errors.wk)(messages.c.assertionTime(clientId, said, claims));
if (code === "AADSTS700027" ||
code === "AADSTS50027" ||
code === "AADSTS50013")
return (0,kit_errors.wk)(messages.c.assertionInvalid(clientId, said, claims));
return undefined;
}
function sentences(text) {
return (text.split("Trace ID:")[0] ?? "").replace(/^AADSTS\d+:/, "").trim();
}
var given = $need(2181);
var external_node_net_ = $need(7030);
var address = $need(1478);
;
async function tokenOfService(resource, context) {
const { environment, protect } = context;
const text = environment.IDENTITY_ENDPOINT?.trim();
if (!text)
return undefined;
const url = URL.parse(text);
if (url === null || !isOfMachine(url))
throw (0,kit_errors.Qm)(messages.c.identityEndpoint());
const header = environment.IDENTITY_HEADER?.trim();
if (!header || environment.IDENTITY_SERVER_THUMBPRINT)
throw (0,kit_errors.Qm)(messages.c.otherIdentityEndpoint());
protect(header);
return metadata_ask({ origin: new URL(url.origin), proxy: false }, {
path: metadata_pathOf(url, {
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
((0,address.U)(hostname) ||
((0,external_node_net_.isIP)(hostname) === 4 &&
/^(?:10|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\./.test(hostname))));
}
const INSTANCE = "http://169.254.169.254";
const PATH = "/metadata/identity/oauth2/token";
async function tokenOfInstance(resource, context) {
const { environment, connect, signal } = context;
const origin = URL.parse(environment.AZURE_POD_IDENTITY_AUTHORITY_HOST?.trim() || INSTANCE);
if (origin === null || !/^https?:$/.test(origin.protocol))
throw (0,kit_errors.Qm)(messages.c.metadataAddress());
const target = { origin: new URL(origin.origin), proxy: false };
const isThere = await metadata_answers(connect({ ...ask.MV, ...target }));
signal.throwIfAborted();
if (!isThere)
return { why: "no metadata service of Azure answers" };
return metadata_ask(target, {
path: metadata_pathOf(new URL(PATH, origin), {
"api-version": "2018-02-01",
...identityOf(resource, environment),
}),
headers: { Metadata: "true" },
who: "the metadata service of Azure",
}, context);
}
async function metadata_answers(opening) {
const answer = await (0,ask.RV)(opening, {
method: "GET",
path: PATH,
repeat: "unsent",
}).catch(() => undefined);
if (answer === undefined)
return false;
const { status } = answer;
if (status >= 300 && status < 400)
throw (0,kit_errors.HB)(messages.c.metadataRedirects(status));
return status === 400;
}
function identityOf(resource, environment) {
const clientId = environment.AZURE_CLIENT_ID?.trim();
return clientId ? { resource, client_id: clientId } : { resource };
}
function metadata_pathOf(url, query) {
const whole = new URL(url);
for (const [name, value] of Object.entries(query))
whole.searchParams.set(name, value);
return whole.pathname + whole.search;
}
async function metadata_ask(target, { path, headers, who }, { connect }) {
const request = {
method: "GET",
path,
headers: { Accept: "application/json", ...headers },
repeat: "always",
passing: ({ status }) => status === 404 || status === 410,
};
const answer = await (0,ask.RV)(connect(target), request, who);
return tokenOrReason(jsonAnswer(answer), who);
}
function tokenOrReason(answer, who) {
const { status, body } = answer;
if (status >= 300 && status < 400)
throw (0,kit_errors.HB)(messages.c.metadataRedirects(status));
const token = status === 200 ? tokenIn(answer) : undefined;
if (token !== undefined)
return { token };
const text = (0,json.r7)(body.error_description) ?? (0,json.r7)(body.message) ?? "";
if (/Identity not found|No (?:User|System) ?Assigned|No Managed Identity/i.test(text))
return { why: `${who} knows no such identity of this machine` };
if (/Multiple user assigned identities/i.test(text))
throw (0,kit_errors.wk)(messages.c.severalIdentities());
throw (0,kit_errors.HB)(messages.c.noToken(who, status, (0,kit_errors.TL)(text)));
}
;
async function logIn(cloud, config, context) {
const way = config.way ?? (0,given.JW)(context);
const token = way === undefined
? await byWhatThereIs(cloud, config, context)
: await by(way, cloud, config, context);
context.protect(token);
return { token, tenant: tenantOf(token) };
}
function by(way, cloud, config, context) {
context.log.login(way);
switch (way) {
case "federated":
case "secret":
return byApplication(way, cloud, config, context);
case "managed-identity":
return byMachine(cloud, context);
case "cli":
return byCli(cloud, context);
}
}
async function byWhatThereIs(cloud, config, context) {
const { environment } = context;
if ((0,given.zy)(environment, "IDENTITY_ENDPOINT") &&
(0,given.zy)(environment, "IDENTITY_HEADER"))
return by("managed-identity", cloud, config, context);
const { isLoggedIn } = await $need.e( 630).then($need.bind($need, 4630));
if (isLoggedIn(context))
return by("cli", cloud, config, context);
if ((0,given.ev)(context) && (0,workload.lP)(context))
return by("federated", cloud, config, context);
const found = await tokenOfInstance((0,azure_cloud.KU)(cloud), context);
if (found.token === undefined)
throw (0,kit_errors.wk)(messages.c.noCredentials(hintFor(context), found.why));
context.log.debug("azure: login: managed-identity");
return found.token;
}
function hintFor(context) {
const { environment } = context;
if ((0,given.ev)(context))
return " `AZURE_CLIENT_ID` and `AZURE_TENANT_ID` are set, but the job has no ID token: give it `permissions: id-token: write`.";
return (0,given.zy)(environment, "AZURE_CLIENT_ID")
? " `AZURE_CLIENT_ID` is set, but `AZURE_TENANT_ID` is not."
: "";
}
async function byApplication(way, cloud, config, context) {
const application = (0,given.Mx)(way, cloud, config, context);
if (way === "secret") {
const secret = (0,given.u7)(context);
context.protect(secret);
return logInAs(application, { secret: (0,given.zg)(secret) }, context);
}
const assertion = await (0,workload.pQ)({
...given.oH,
audience: context.environment.AZURE_AUDIENCE?.trim() || cloud.audience,
}, context).catch((thrown) => {
const error = (0,errors.u5)(thrown);
if ((0,workload.lP)(context))
throw error;
throw (0,kit_errors.wk)(error.said.with((text) => `${text} Or give \`azure-client-secret\`, which is empty.`));
});
return logInAs(application, { assertion }, context);
}
async function byMachine(cloud, context) {
const resource = (0,azure_cloud.KU)(cloud);
const found = (await tokenOfService(resource, context)) ??
(await tokenOfInstance(resource, context));
if (found.token !== undefined)
return found.token;
throw (0,kit_errors.wk)(messages.c.noManagedIdentity(found.why));
}
async function byCli(cloud, context) {
const { tokenOfCli } = await $need.e( 630).then($need.bind($need, 4630));
return tokenOfCli((0,azure_cloud.KU)(cloud), context);
}
function tenantOf(token) {
const claims = (0,json.qF)(Buffer.from(token.split(".")[1] ?? "", "base64url"));
const tenant = (0,json.Gv)(claims) ? (0,json.r7)(claims.tid) : undefined;
return tenant !== undefined && azure_tenant.kk.test(tenant)
? tenant.toLowerCase()
: undefined;
}
var content = $need(5223);
var limits = $need(4064);
var pages = $need(4166);
;
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
throw vaultError(answer, READ);
const { value, contentType } = answer.body;
if (typeof value !== "string")
throw notAzure(READ.what);
if (contentType === "application/x-pkcs12")
log.debug(`azure: ${name} is a certificate with its key as PKCS#12 in base64, which [base64] decodes`);
return { name, value: Buffer.from(value), ...datesIn(answer.body) };
}
async function namesIn() {
const enabled = [];
const disabled = [];
await (0,pages.n)(LIST.what, async (page = FIRST_PAGE) => {
const answer = await client.get(page);
if (answer.status !== 200)
throw vaultError(answer, LIST);
const { value: items } = answer.body;
if (!Array.isArray(items))
throw notAzure(LIST.what);
for (const item of items.filter(json.Gv)) {
const name = nameIn(item.id);
if (name === undefined)
throw notAzure(LIST.what);
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
if (total > limits.c)
throw (0,limits.G)();
try {
const secret = await readOne(name);
total += secret.value.length;
return [secret];
}
catch (thrown) {
if (!hasGone((0,errors.u5)(thrown)))
throw thrown;
gone.push(name);
return [];
}
};
const secrets = (await Promise.all(enabled.map(read))).flat();
const leftOut = [...disabled, ...gone];
if (leftOut.length > 0)
log.notice(messages.c.leftOut(listed(leftOut)));
tellOf(secrets, log);
if (secrets.length === 0)
throw (0,kit_errors.mX)(messages.c.emptyVault());
return {
kind: "fields",
fields: new Map(secrets.map(({ name, value }) => [name, value])),
};
}
async function readAlone(name, version) {
const secret = await readOne(name, version);
tellOf([secret], log);
return (0,content.Mm)(secret.value);
}
return (source) => source.kind === "secrets"
? readAll()
: readAlone(source.name, source.version);
}
function hasGone({ reason, said }) {
return reason === "not-found" || said.id === messages.c.disabled.id;
}
function nameIn(id) {
return /\/secrets\/([0-9A-Za-z-]{1,127})$/.exec((0,json.r7)(id) ?? "")?.[1];
}
function nextOf({ body }, host) {
const link = (0,json.r7)(body.nextLink);
if (!link)
return undefined;
const url = URL.parse(link);
if (url?.origin !== `https://${host}` || url.pathname !== "/secrets")
throw (0,kit_errors.Qm)(messages.c.otherHost());
return url.pathname + url.search;
}
function attributesOf({ attributes, }) {
return (0,json.Gv)(attributes) ? attributes : {};
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
log.warning(messages.c.expired(listed(expired)));
if (early.length > 0)
log.warning(messages.c.notYet(listed(early)));
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
;
async function readAll(references, context) {
context.signal.throwIfAborted();
const config = (0,azure_config.Xg)(context);
const located = references.map((reference) => locate(reference, config));
const accesses = new Map();
for (const { place } of located)
if (!accesses.has(place.cloud))
accesses.set(place.cloud, logIn(place.cloud, config, context).catch(errors.u5));
const hosts = located.map(({ place }) => place.name);
return (0,ask.g3)(hosts, context, (connectionTo) => (0,places.V)(located, async ({ name: host, cloud }, sources) => {
const access = (await accesses.get(cloud)) ?? (0,answers.Qk)();
if (access instanceof errors.JA)
return new Map(sources.map((source) => [source, access]));
const { token, tenant } = access;
const connection = await connectionTo(host);
const client = createClient({ host, token, connection }, context.limit);
const read = secretReader(client, tenant, context.log);
return new Map(await (0,places.e)(sources, read));
}));
}
function locate({ vault, cloud: named, source }, config) {
const cloud = named ?? (0,azure_config.N$)(config);
return {
place: { name: `${vault}.${cloud.vaults}`, cloud },
source,
key: JSON.stringify(source).toLowerCase(),
};
}
}),

4166:
(($own, $gives, $need) => {
$need.d($gives, {
n: () => (readPages)
});
var _errors_js_0 = $need(3859);
var _messages_js_1 = $need(1708);
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
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.listInCircle(what));
seen.add(token);
} while (seen.size < MOST_PAGES);
throw (0,_errors_js_0 .gz)(_messages_js_1 .c.tooManyPages(what, MOST_PAGES.toLocaleString("en")));
}
})

};
