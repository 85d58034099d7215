import { modules as common2 } from "./common2.js";
export const id = 891;
export const ids = [891,795];
export const modules = {

...common2,

5891:
(($own, $gives, $need) => {
$need.d($gives, {
judge: () => (judge),
readAll: () => (readAll)
});
var ask = $need(8735);
var errors = $need(3859);
var identity = $need(7018);
var places = $need(4508);
var gcp_config = $need(1204);
var messages = $need(1558);
;
function isAccount(text) {
return /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}|\d{10,30})$/.test(text);
}
function checkAccount(text) {
if (!isAccount(text))
throw (0,errors.Qm)(messages.c.account());
}
function projectOf(account) {
const [, id, domain] = /@([a-z0-9-]+)(?:\.([a-z0-9.-]+))?\.iam\.gserviceaccount\.com$/.exec(account) ?? [];
return domain === undefined ? id : `${domain}:${id}`;
}
function isProviderName(text) {
return /^projects\/[\w.:-]{1,100}\/locations\/[a-z0-9-]{1,63}\/workloadIdentityPools\/[a-z0-9-]{1,63}\/providers\/[a-z0-9-]{1,63}$/.test(text);
}
var external_node_fs_ = $need(3024);
var external_node_os_ = $need(8161);
var external_node_path_ = $need(6760);
var build_errors = $need(9473);
var json = $need(9368);
var files = $need(2873);
;
function googleAnswer({ status, body }) {
const parsed = (0,json.qF)(body);
const object = (0,json.Gv)(parsed) ? parsed : {};
const { error } = object;
const ofApi = (0,json.Gv)(error) ? error : {};
const ok = status === 200 && (0,json.Gv)(parsed);
return {
status,
ok,
body: object,
code: ok ? undefined : (textIn(error) ?? textIn(ofApi.status)),
text: textIn(ofApi.message) ?? textIn(object.error_description) ?? "",
reason: (0,json.Qv)(ofApi.details)
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
var external_node_crypto_ = $need(7598);
var reference = $need(645);
;
function isServiceOf(url, service, universe) {
const { protocol, port, username, password, hostname, hash } = url;
if (protocol !== "https:" || port !== "" || hash !== "")
return false;
if (username !== "" || password !== "")
return false;
if (!hostname.endsWith(`.${universe}`))
return false;
const labels = hostname.slice(0, -universe.length - 1);
return new RegExp(`^(?:${service}|${service}-[a-z0-9-]+\\.p|${service}\\.[a-z0-9-]+(?:\\.rep)?)$`).test(labels);
}
;
function readCredentials(text, where, { universe }, context) {
const members = (0,json.qF)(Buffer.from(text));
if (!(0,json.Gv)(members))
throw (0,errors.Qm)(messages.c.noJson(where));
const own = textIn(members.universe_domain) ?? gcp_config.A;
if (own !== universe)
throw (0,errors.Qm)(messages.c.otherUniverse(where));
const quota = textIn(members.quota_project_id);
const document = {
members,
where,
universe,
quotaProject: quota && (0,reference.sh)(quota, `\`quota_project_id\` of ${where}`),
};
const read = TYPES.get(textIn(members.type) ?? "");
if (read === undefined)
throw (0,errors.Qm)(messages.c.otherType(where));
return read(document, context);
}
const TYPES = new Map([
["service_account", keyIn],
["authorized_user", userIn],
["external_account", externalIn],
]);
function need({ members, where }, name) {
const text = textIn(members[name]);
if (text === undefined)
throw (0,errors.Qm)(messages.c.memberMissing(where, name));
return text;
}
function keyIn(document, { protect }) {
const pem = need(document, "private_key");
protect(pem);
const email = need(document, "client_email");
if (!isAccount(email))
throw (0,errors.Qm)(messages.c.memberWrong(document.where, "client_email"));
const project = textIn(document.members.project_id);
return {
kind: "key",
email,
key: rsaKey(pem, document.where),
keyId: textIn(document.members.private_key_id),
project,
quotaProject: document.quotaProject,
};
}
function rsaKey(pem, where) {
try {
const key = (0,external_node_crypto_.createPrivateKey)(pem);
if (key.asymmetricKeyType === "rsa")
return key;
}
catch {
}
throw (0,errors.Qm)(messages.c.privateKey(where));
}
function userIn(document, { protect }) {
const clientSecret = need(document, "client_secret");
const refreshToken = need(document, "refresh_token");
for (const secret of [clientSecret, refreshToken])
protect(secret);
return {
kind: "user",
clientId: need(document, "client_id"),
clientSecret,
refreshToken,
quotaProject: document.quotaProject,
};
}
function externalIn(document, { environment }) {
const { members, where, universe } = document;
const type = need(document, "subject_token_type");
if (!/^urn:ietf:params:oauth:token-type:(?:jwt|id_token)$/.test(type))
throw (0,errors.Qm)(messages.c.otherToken(where));
const endpoint = URL.parse(need(document, "token_url"));
if (endpoint === null || !isServiceOf(endpoint, "sts", universe))
throw (0,errors.Qm)(messages.c.foreignAddress(where, "token_url"));
const audience = need(document, "audience");
if (!isProvider(audience, universe))
throw (0,errors.Qm)(messages.c.memberWrong(where, "audience"));
return {
kind: "external",
audience,
type,
endpoint,
source: sourceIn(document, environment),
impersonation: impersonationIn(members, where, universe),
quotaProject: document.quotaProject,
};
}
function isProvider(audience, universe) {
return (audience.startsWith(`//iam.${universe}/`) &&
isProviderName(audience.slice(`//iam.${universe}/`.length)));
}
function sourceIn({ members, where }, environment) {
const source = members.credential_source;
if (!(0,json.Gv)(source))
throw (0,errors.Qm)(messages.c.memberMissing(where, "credential_source"));
for (const [name, why] of NOT_FOLLOWED)
if (source[name] !== undefined)
throw (0,errors.Qm)(messages.c.notFollowed(where, name, why));
const { file, url, format } = source;
if (typeof file === "string" && file !== "" && url === undefined) {
const { type, subject_token_field_name: member } = (0,json.Gv)(format)
? format
: {};
if (type === "json" && textIn(member) === undefined)
throw (0,errors.Qm)(messages.c.memberMissing(where, "subject_token_field_name"));
return {
kind: "file",
path: file,
member: type === "json" ? textIn(member) : undefined,
};
}
const address = URL.parse(textIn(url) ?? "");
if (address === null || file !== undefined)
throw (0,errors.Qm)(messages.c.memberMissing(where, "credential_source"));
const own = URL.parse(environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? "");
if (own === null)
throw (0,errors.Qm)(messages.c.noTokenForFile(where));
if (address.origin !== own.origin)
throw (0,errors.Qm)(messages.c.foreignSource(where));
return {
kind: "job",
audience: address.searchParams.get("audience") ?? undefined,
};
}
const NOT_FOLLOWED = [
["executable", "a program of the file's choice would have to be started"],
["environment_id", "keys of AWS would have to be sent"],
["certificate", "a certificate of the machine would have to be used"],
];
function impersonationIn({ service_account_impersonation_url: address, ...members }, where, universe) {
if (address === undefined)
return undefined;
const url = URL.parse(String(address));
const [, account = ""] = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(url?.pathname ?? "") ?? [];
if (url === null ||
url.search !== "" ||
!isServiceOf(url, "iamcredentials", universe) ||
!isAccount(account))
throw (0,errors.Qm)(messages.c.foreignAddress(where, "service_account_impersonation_url"));
const { service_account_impersonation: settings } = members;
const seconds = (0,json.Gv)(settings)
? settings.token_lifetime_seconds
: undefined;
if (seconds !== undefined &&
!(Number.isInteger(seconds) && Number(seconds) > 0))
throw (0,errors.Qm)(messages.c.memberWrong(where, "token_lifetime_seconds"));
return {
account,
host: url.host,
lifetime: seconds === undefined ? undefined : Number(seconds),
};
}
var kit_claims = $need(3817);
var kit_token = $need(1931);
;
function generalError(answer, what) {
const { status, code, text } = answer;
if (code === undefined)
return (0,errors.h2)(status, what, messages.c);
if (code === "RESOURCE_EXHAUSTED" || code === "rate_limit_exceeded")
return (0,errors.HB)(messages.c.rateLimit(what, code + (0,errors.TL)(text)));
if (isPassing(answer) || status >= 500 || status === 429)
return (0,errors.HB)(messages.c.failedInside(what, code + (0,errors.TL)(text)));
return undefined;
}
function notGoogle(what, status) {
return (0,errors.Qm)(messages.c.strange(what, status));
}
function cannotBeAsked({ code = "", text, reason = "" }, what) {
const said = code + (0,errors.TL)(text);
if (code === "UNAUTHENTICATED")
return (0,errors.wk)(messages.c.tokenNotTaken(what, said));
if (code !== "PERMISSION_DENIED")
return undefined;
if (reason === "SERVICE_DISABLED")
return (0,errors.wk)(messages.c.apiOff(what, said));
if (reason === "ACCESS_TOKEN_SCOPE_INSUFFICIENT")
return (0,errors.wk)(messages.c.scopes(what, said));
if (reason === "SECURITY_POLICY_VIOLATED" ||
/vpcServiceControls|organization's policy/.test(text))
return (0,errors.wk)(messages.c.perimeter(what, said));
if (/^(?:USER_PROJECT_DENIED|CONSUMER_\w+|BILLING_DISABLED)$/.test(reason))
return (0,errors.wk)(messages.c.consumer(what, said));
return undefined;
}
function readError(answer, { what, role }) {
const { status, code = "", text } = answer;
const said = code + (0,errors.TL)(text);
const known = generalError(answer, what) ??
missing(answer) ??
cannotBeAsked(answer, what);
if (known !== undefined)
return known;
switch (code) {
case "PERMISSION_DENIED":
return (0,errors.wk)(messages.c.notAllowed(what, said, role));
case "INVALID_ARGUMENT":
return (0,errors.Qm)(messages.c.refusedAsMalformed(what, said));
default:
return (0,errors.gz)(messages.c.failed(what, code, status, (0,errors.TL)(text)));
}
}
function missing({ code, text }) {
if (code === "NOT_FOUND")
return (0,errors.mX)(messages.c.noSecret());
const [, state] = /^Secret ?Version \[[^\]]*\] is in (DISABLED|DESTROYED) state/i.exec(text) ?? [];
return code === "FAILED_PRECONDITION" && state !== undefined
? (0,errors.mX)(messages.c.noEnabledVersion(state.toLowerCase()))
: undefined;
}
;
async function postForm(url, form, { connect }) {
return googleAnswer(await (0,ask.RV)(connect({ origin: new URL(url.origin) }), (0,ask.MB)(url.pathname + url.search, form, passing)));
}
function passing(answer) {
return answer.status !== 200 && isPassing(googleAnswer(answer));
}
function tokenIn(answer, what, refused) {
const { access_token, accessToken = access_token } = answer.body;
const token = (0,kit_token.B)(accessToken);
if (answer.ok && token !== undefined)
return token;
const { code = "", text } = answer;
throw generalError(answer, what) ?? refused(`(${code}${(0,errors.TL)(text)})`);
}
;
const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
const ACCOUNT = "GCP_SERVICE_ACCOUNT";
function accountOfInput({ inputs, }) {
return inputs[ACCOUNT]?.trim() || undefined;
}
;
async function exchange({ endpoint, audience, type, token }, context) {
const answer = await postForm(endpoint, {
grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
audience,
scope: SCOPE,
subject_token_type: type,
subject_token: token,
}, context);
return tokenIn(answer, "the login at Google (STS)", (said) => refused(answer, said, audience, token));
}
function refused({ code, text }, said, audience, token) {
const provider = audience.replace(/^\/\/[^/]+\//, "");
const claims = (0,kit_claims.Z)(token);
if (code === "invalid_target")
return (0,errors.wk)(messages.c.noProvider(provider, said));
if (/attribute condition/.test(text))
return (0,errors.wk)(messages.c.conditionRefused(provider, said, claims));
if (/stale|expired|issued/i.test(text))
return (0,errors.wk)(messages.c.tokenStale(provider, said, claims));
return (0,errors.wk)(messages.c.tokenRefused(provider, said, claims));
}
;
const LIFETIME = 300;
async function impersonate({ account, host, lifetime = LIFETIME }, token, { universe }, { connect }) {
const answer = googleAnswer(await (0,ask.RV)(connect({
origin: new URL(`https://${host ?? `iamcredentials.${universe}`}`),
}), {
method: "POST",
path: `/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
headers: {
Authorization: `Bearer ${token}`,
"Content-Type": "application/json",
},
body: JSON.stringify({ scope: [SCOPE], lifetime: `${lifetime}s` }),
repeat: "always",
passing: passing,
}));
const what = `the login as \`${account}\``;
return tokenIn(answer, what, (said) => cannotBeAsked(answer, what) ?? (0,errors.wk)(messages.c.accountRefused(account, said)));
}
var jwt = $need(4795);
;
const WHAT = "the login at Google";
const oauth_LIFETIME = 600;
async function byKey(key, { universe }, context) {
const url = endpointOf(universe);
const { email } = key;
const assertion = signedBy(key, universe === gcp_config.A ? { aud: url.href } : { sub: email });
context.protect(assertion);
if (universe !== gcp_config.A)
return assertion;
const answer = await postForm(url, { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion }, context);
return tokenIn(answer, WHAT, (said) => /iat|exp\b|timeframe|short-lived/.test(answer.text)
? (0,errors.wk)(messages.c.clock(said))
: (0,errors.wk)(messages.c.keyRefused(email, said)));
}
function signedBy({ email, key, keyId }, claims) {
const now = Math.floor(Date.now() / 1_000);
return (0,jwt.signJwt)({ iss: email, ...claims, scope: SCOPE, iat: now, exp: now + oauth_LIFETIME }, key, keyId);
}
async function byRefreshToken({ clientId, clientSecret, refreshToken }, { universe }, context) {
const answer = await postForm(endpointOf(universe), {
grant_type: "refresh_token",
client_id: clientId,
client_secret: clientSecret,
refresh_token: refreshToken,
}, context);
return tokenIn(answer, WHAT, (said) => (0,errors.wk)(messages.c.userRefused(said)));
}
function endpointOf(universe) {
return new URL(`https://oauth2.${universe}/token`);
}
;
function byFileOfEnvironment(config, context) {
const path = context.environment.GOOGLE_APPLICATION_CREDENTIALS?.trim();
if (!path)
return undefined;
const where = "the file that `GOOGLE_APPLICATION_CREDENTIALS` names";
const text = read((0,external_node_path_.resolve)(context.workingDirectory, path), where);
return byDocument(text, where, config, context);
}
function byFileOfGcloud(config, context) {
const { environment } = context;
const home = environment.HOME || environment.USERPROFILE || (0,external_node_os_.homedir)();
const directory = environment.CLOUDSDK_CONFIG?.trim() ||
(process.platform === "win32" && environment.APPDATA
? (0,external_node_path_.join)(environment.APPDATA, "gcloud")
: (0,external_node_path_.join)(home, ".config", "gcloud"));
const path = (0,external_node_path_.join)(directory, "application_default_credentials.json");
if (!(0,external_node_fs_.existsSync)(path))
return undefined;
const where = "gcloud's own file of credentials";
return byDocument(read(path, where), where, config, context);
}
function read(path, where) {
try {
const bytes = (0,files.$)(path);
if (bytes !== undefined)
return bytes.toString();
}
catch (thrown) {
const code = (0,build_errors.xU)(thrown);
throw (0,errors.Qm)(messages.c.unreadable(where, code === undefined ? "" : ` (${code})`));
}
throw (0,errors.Qm)(messages.c.unreadable(where, ", since it is no file"));
}
function byDocument(text, where, config, context) {
const credentials = readCredentials(text, where, config, context);
const named = accountOfInput(context);
const account = credentials.kind === "key" && credentials.email === named
? undefined
: named;
return {
way: `${where}, ${credentials.kind}`,
account,
logIn: () => logInWith(credentials, config, context, account),
};
}
async function logInWith(credentials, config, context, account) {
const { quotaProject } = credentials;
switch (credentials.kind) {
case "key": {
const token = await byKey(credentials, config, context);
return {
token,
quotaProject,
project: credentials.project ?? projectOf(credentials.email),
};
}
case "user": {
return {
token: await byRefreshToken(credentials, config, context),
quotaProject,
};
}
default: {
const { impersonation } = credentials;
const token = await exchange({ ...credentials, token: await subjectToken(credentials, context) }, context);
if (impersonation === undefined || account !== undefined)
return { token, quotaProject };
context.protect(token);
return {
token: await impersonate(impersonation, token, config, context),
quotaProject,
project: projectOf(impersonation.account),
};
}
}
}
async function subjectToken({ source }, { idToken, protect, workingDirectory, }) {
if (source.kind === "job")
return idToken(source.audience);
const token = document_login_tokenIn((0,external_node_path_.resolve)(workingDirectory, source.path), source.member);
if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
throw (0,errors.Qm)(messages.c.tokenFile());
protect(token);
return token;
}
function document_login_tokenIn(path, member) {
try {
const bytes = (0,files.$)(path) ?? Buffer.alloc(0);
if (member === undefined)
return bytes.toString().trim();
const object = (0,json.qF)(bytes);
return ((0,json.Gv)(object) ? textIn(object[member]) : undefined) ?? "";
}
catch {
return "";
}
}
;
const ADDRESS = "169.254.169.254";
const FLAVOR = { "Metadata-Flavor": "Google" };
const ROOT = "/computeMetadata/v1";
async function accountOfMachine({ environment, connect, signal, }) {
if (environment.METADATA_SERVER_DETECTION?.trim() === "none" ||
/^(?:true|1)$/i.test(environment.NO_GCE_CHECK?.trim() ?? ""))
return "the environment keeps the metadata service of Google from being asked";
const origin = originOf(environment);
const project = await (0,ask.RV)(connect({ ...ask.MV, origin }), {
method: "GET",
path: `${ROOT}/project/project-id`,
headers: FLAVOR,
repeat: "unsent",
}).catch(() => undefined);
signal.throwIfAborted();
if (project === undefined || !isGoogle(project))
return "no metadata service of Google answers";
const answer = await (0,ask.RV)(connect({ origin, proxy: false }), {
method: "GET",
path: `${ROOT}/instance/service-accounts/default/token`,
headers: FLAVOR,
repeat: "always",
});
if (!isGoogle(answer))
throw (0,errors.HB)(messages.c.strangeToken(answer.status));
if (answer.status === 404)
return "it has no service account";
return { token: metadata_tokenIn(answer), project: projectIn(project) };
}
function originOf(environment) {
const given = environment.GCE_METADATA_IP?.trim() ||
environment.GCE_METADATA_HOST?.trim() ||
ADDRESS;
const url = URL.parse(given.includes("://") ? given : `http://${given}`);
if (url === null || !/^https?:$/.test(url.protocol))
throw (0,errors.Qm)(messages.c.metadataAddress());
return new URL(url.origin);
}
function isGoogle({ status, headers }) {
if (status >= 300 && status < 400)
throw (0,errors.HB)(messages.c.metadataRedirects(status));
return headers["metadata-flavor"] === "Google";
}
function projectIn({ status, body }) {
const text = Buffer.from(body).toString().trim();
return status === 200 && /^[a-z0-9.:-]+$/.test(text) ? text : undefined;
}
function metadata_tokenIn({ status, body }) {
const object = (0,json.qF)(body);
const token = (0,json.Gv)(object) ? (0,kit_token.B)(object.access_token) : undefined;
if (status === 200 && token !== undefined)
return token;
if (status === 403)
throw (0,errors.wk)(messages.c.noToken(status));
throw (0,errors.HB)(messages.c.strangeToken(status));
}
;
const KEY = "GCP_CREDENTIALS_JSON";
const PROVIDER = "GCP_WORKLOAD_IDENTITY_PROVIDER";
const BY_JOB = "the job's own identity";
async function logIn(config, context) {
const { way, account, logIn } = await chosen(config, context);
if (account !== undefined)
checkAccount(account);
context.log.login(`${way}${account === undefined ? "" : ", and a service account"}`);
const login = await logIn();
context.protect(login.token);
if (account === undefined)
return login;
const token = await impersonate({ account }, login.token, config, context);
context.protect(token);
return { ...login, token, project: projectOf(account) ?? login.project };
}
async function chosen(config, context) {
const given = wayGiven(config, context);
if (given !== undefined)
return given;
const machine = await accountOfMachine(context);
if (typeof machine === "string")
throw (0,errors.wk)(messages.c.noCredentials(machine));
return {
way: "the account of the machine",
account: accountOfInput(context),
logIn: async () => machine,
};
}
function wayGiven(config, context) {
const { inputs, environment } = context;
return (bySettings(inputs, config, context) ??
byFileOfEnvironment(config, context) ??
bySettings(environment, config, context) ??
byFileOfGcloud(config, context));
}
function judgeLogin(config, context) {
const { way, account } = wayGiven(config, context) ?? {};
if (account !== undefined)
checkAccount(account);
return { byJob: way === BY_JOB, project: account && projectOf(account) };
}
function bySettings(settings, config, context) {
const [key, provider] = [settings[KEY]?.trim(), settings[PROVIDER]?.trim()];
if (key && provider)
throw (0,errors.Qm)(messages.c.keyAndProvider());
if (key) {
const where = "`gcp-credentials-json` (or `GCP_CREDENTIALS_JSON`)";
return byDocument(decoded(key), where, config, context);
}
if (!provider)
return undefined;
const name = provider.replace(/^(?:https:)?\/\/iam\.[a-z0-9.-]+\//, "");
if (!isProviderName(name))
throw (0,errors.Qm)(messages.c.provider());
return {
way: BY_JOB,
account: context.environment[ACCOUNT]?.trim() || undefined,
logIn: () => byIdentity(name, config, context),
};
}
async function byIdentity(name, config, context) {
const audience = context.environment.GCP_AUDIENCE?.trim() ||
`https://iam.${config.universe}/${name}`;
const token = await exchange({
endpoint: new URL(`https://sts.${config.universe}/v1/token`),
audience: `//iam.${config.universe}/${name}`,
type: "urn:ietf:params:oauth:token-type:jwt",
token: await context.idToken(audience),
}, context);
return { token };
}
function decoded(text) {
return /^[A-Za-z0-9+/=_\s-]+$/.test(text)
? Buffer.from(text, "base64").toString()
: text;
}
var base64 = $need(6503);
var content = $need(5223);
var limits = $need(4064);
var pages = $need(4166);
;
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
;
const PAGE = 1_000;
const READ = {
what: "the read of the secret",
role: "roles/secretmanager.secretAccessor",
};
const LIST = {
what: "the list of the project's secrets",
role: "roles/secretmanager.viewer",
};
async function readSecrets(sources, { connection, login }, { limit, log }) {
const get = requester(connection, login);
let total = 0;
async function read(name) {
if (total > limits.c)
return (0,limits.G)();
const answer = await limit(() => get(`/v1/${name}:access`));
const outcome = contentOf(googleAnswer(answer));
if (!(outcome instanceof build_errors.JA) && outcome.kind === "value")
total += outcome.value.length;
return outcome;
}
async function namesBelow(parent) {
const names = [];
await (0,pages.n)(LIST.what, async (token) => {
const query = new URLSearchParams({
pageSize: String(PAGE),
fields: "secrets.name,nextPageToken",
...(token === undefined ? {} : { pageToken: token }),
});
const answer = googleAnswer(await limit(() => get(`/v1/${parent}/secrets?${query}`)));
if (!answer.ok)
throw readError(answer, LIST);
for (const { name } of (0,json.Qv)(answer.body.secrets))
names.push(textIn(name)?.split("/").at(-1) ?? "");
return answer.body.nextPageToken;
});
return names.filter(reference.eh);
}
async function readAllOf(source) {
const names = await namesBelow(parentOf(source));
return (0,content.yS)(await (0,places.e)(names, (secret) => read(pathOf({ ...source, secret }))), (name) => log.notice(messages.c.leftOut(name)), messages.c.emptyProject);
}
return new Map(await (0,places.e)(sources, (source) => source.secret === undefined ? readAllOf(source) : read(pathOf(source))));
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
passing: (answer) => passing(answer) || isDamaged(googleAnswer(answer)),
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
if (!ok || !(0,json.Gv)(payload))
return false;
const { dataCrc32c } = payload;
const value = bytesOf(payload);
return (dataCrc32c !== undefined &&
value !== undefined &&
String(dataCrc32c) !== String(crc32c(value)));
}
function bytesOf({ data = "", }) {
return typeof data === "string" ? (0,base64.y)(data) : undefined;
}
function contentOf(answer) {
if (!answer.ok)
return readError(answer, READ);
const { payload } = answer.body;
const value = (0,json.Gv)(payload) ? bytesOf(payload) : undefined;
if (value === undefined)
return notGoogle(READ.what, answer.status);
return isDamaged(answer) ? (0,errors.HB)(messages.c.damaged()) : (0,content.Mm)(value);
}
;
async function readAll(references, context) {
context.signal.throwIfAborted();
const config = (0,gcp_config.X)(context);
const hosts = references.map(({ source }) => hostOf(source, config));
return (0,ask.g3)(hosts, context, async (connectionTo) => {
const login = await logIn(config, context);
const { quotaProject = login.quotaProject } = config;
return (0,places.V)(references.map(({ source }) => locate(source, config, login)), async ({ name }, sources) => {
const connection = await connectionTo(name);
const session = { connection, login: { ...login, quotaProject } };
return readSecrets(sources, session, context);
});
});
}
async function judge({ source }, context) {
const config = (0,gcp_config.X)(context);
const { byJob, project } = judgeLogin(config, context);
if (!byJob)
return undefined;
const problem = await (0,identity.q)(context.environment);
if (problem !== undefined)
return problem;
return source.project || config.project || project
? undefined
: (0,errors.Qm)(messages.c.noProject());
}
function hostOf({ location }, { universe }) {
return location === undefined
? `secretmanager.${universe}`
: `secretmanager.${location}.rep.${universe}`;
}
function locate({ location, secret, version, ...given }, config, login) {
const { project = config.project ?? login.project } = given;
if (project === undefined)
return (0,errors.Qm)(messages.c.noProject());
(0,reference.sh)(project, "the project of the credentials");
const source = { project, location, secret, version };
return {
place: { name: hostOf(source, config) },
source,
key: JSON.stringify(source),
};
}
}),

6503:
(($own, $gives, $need) => {
$need.d($gives, {
y: () => (decodeBase64)
});
function decodeBase64(text) {
const bytes = Buffer.from(text, "base64");
return bytes.toString("base64") === text ? bytes : undefined;
}
}),

4795:
(($own, $gives, $need) => {
$need.d($gives, {
signJwt: () => (signJwt)
});
var node_crypto_0 = $need(7598);
function signJwt(claims, key, kid) {
const signed = [{ alg: "RS256", typ: "JWT", kid }, claims]
.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
.join(".");
const signature = (0,node_crypto_0.sign)("sha256", Buffer.from(signed), key);
return `${signed}.${signature.toString("base64url")}`;
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
