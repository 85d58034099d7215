import { modules as common2 } from "./common2.js";
export const id = 681;
export const ids = [681,584,784,795];
export const modules = {

...common2,

3169:
(($own, $gives, $need) => {
$need.d($gives, {
$C: () => (statusError),
EN: () => (bodyOf),
TL: () => (quoted),
WG: () => (isPassing),
bD: () => (messageOf),
d0: () => (HEADERS)
});
var _foreign_js_0 = $need(8392);
var _json_js_1 = $need(9368);
var _kit_errors_js_2 = $need(3859);
var _messages_js_3 = $need(2151);
const HEADERS = {
Accept: "application/vnd.github+json",
"User-Agent": "secret-refs",
"X-GitHub-Api-Version": "2022-11-28",
};
function bodyOf({ body, }) {
const json = (0,_json_js_1 .qF)(body);
return (0,_json_js_1 .Gv)(json) ? json : undefined;
}
function messageOf(answer) {
const message = bodyOf(answer)?.message;
return typeof message === "string" ? message : "";
}
function quoted(answer) {
const text = messageOf(answer);
return text === ""
? ""
: `: "${(0,_foreign_js_0 .V$)(text, { lines: 0, characters: 200 })}"`;
}
function isPassing({ status, headers }) {
return status === 403 && headers["retry-after"] !== undefined;
}
function statusError(answer, what) {
const { status } = answer;
if (isRateLimit(answer))
return (0,_kit_errors_js_2 .HB)(_messages_js_3 .c.rateLimit(what, resetOf(answer)));
if (status >= 500 || status === 408 || status === 425)
return (0,_kit_errors_js_2 .HB)(_messages_js_3 .c.serverFailed(what, status, quoted(answer)));
if (status >= 300 && status < 400)
return (0,_kit_errors_js_2 .HB)(_messages_js_3 .c.redirected(what, status));
if (status < 300 || bodyOf(answer) === undefined)
return (0,_kit_errors_js_2 .Qm)(_messages_js_3 .c.notGitHub(what, status));
return (0,_kit_errors_js_2 .gz)(_messages_js_3 .c.refusedOtherwise(what, status, quoted(answer)));
}
function isRateLimit(answer) {
const { status, headers } = answer;
return (status === 429 ||
(status === 403 &&
(headers["x-ratelimit-remaining"] === "0" ||
headers["retry-after"] !== undefined ||
/rate limit/i.test(messageOf(answer)))));
}
function resetOf({ headers }) {
const wait = headers["retry-after"];
if (wait !== undefined && /^\d{1,6}$/.test(wait))
return ` It asks to wait ${wait} s.`;
const reset = headers["x-ratelimit-reset"];
return reset !== undefined && /^\d{1,12}$/.test(reset)
? ` It ends at ${new Date(Number(reset) * 1_000).toISOString()}.`
: "";
}
}),

1062:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
create: () => (create)
});
var answers = $need(305);
var errors = $need(3859);
var kit_late = $need(6904);
var kit_jwt = $need(4795);
var kit_token = $need(1931);
var github_app_answer = $need(3169);
var messages = $need(2151);
var reference = $need(7555);
;
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
const TOKEN = /^(?:gh[a-z]_|github_pat_|eyJ)/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const MOST_REPOSITORIES = 500;
const LEVELS = ["read", "write", "admin"];
function parseReference(rest) {
const { path, query, field } = (0,reference.mQ)(rest, ["permissions"]);
if (field !== undefined)
throw (0,errors.Qm)(messages.c.noField());
const permissions = query.get("permissions");
return {
...targetOf(path),
permissions: permissions === undefined ? undefined : permissionsOf(permissions),
};
}
function targetOf(path) {
if (path === "")
return { owner: undefined, repositories: undefined };
const [owner = "", names, ...more] = path.split("/");
if (TOKEN.test(owner))
throw (0,errors.Qm)(messages.c.pastedToken());
if (!OWNER.test(owner) || more.length > 0)
throw (0,errors.Qm)(messages.c.form());
if (names === undefined)
return { owner, repositories: undefined };
const repositories = names.split(",").map((name) => name.trim());
if (!repositories.every((name) => REPOSITORY.test(name)))
throw (0,errors.Qm)(messages.c.form());
if (new Set(repositories).size < repositories.length)
throw (0,errors.Qm)(messages.c.repositoryTwice());
if (repositories.length > MOST_REPOSITORIES)
throw (0,errors.Qm)(messages.c.manyRepositories(MOST_REPOSITORIES));
return { owner, repositories };
}
function permissionsOf(text) {
const pairs = text.split(",").map((pair) => {
const [, name = "", level = ""] = /^\s*([a-z][a-z_-]*)\s*:\s*([a-z]+)\s*$/.exec(pair) ?? [];
if (!LEVELS.includes(level))
throw (0,errors.Qm)(messages.c.permissionForm());
return [name.replaceAll("-", "_"), level];
});
if (new Set(pairs.map(([name]) => name)).size < pairs.length)
throw (0,errors.Qm)(messages.c.permissionTwice());
return Object.fromEntries(pairs);
}
function describePermissions(permissions) {
const named = Object.entries(permissions).map(([name, level]) => `${name}:${level}`);
return named.length === 0 ? "none" : named.toSorted().join(", ");
}
;
const LIFE = 540;
const BEFORE = 60;
const TOLERANCE = 20;
const HOUR = 3_600;
function createAppClient({ issuer, key, api }, { connection, late }, { protect }) {
function identify(ahead) {
const now = Math.floor(Date.now() / 1_000) + ahead;
const claims = { iat: now - BEFORE, exp: now + LIFE, iss: issuer };
const jwt = (0,kit_jwt.signJwt)(claims, key);
protect(jwt);
return { ahead, jwt };
}
let identity = identify(0);
async function asApp(way, request) {
const send = (jwt) => way.request({
...request,
path: api.basePath + request.path,
headers: {
...github_app_answer.d0,
Authorization: `Bearer ${jwt}`,
...(request.body === undefined
? {}
: { "Content-Type": "application/json" }),
},
passing: github_app_answer.WG,
});
const { ahead, jwt } = identity;
const answer = await send(jwt);
if (answer.status !== 401)
return answer;
const real = aheadBy(answer);
if (real === undefined || Math.abs(real - ahead) < TOLERANCE)
return answer;
if (identity.ahead === ahead)
identity = identify(real);
return send(identity.jwt);
}
const find = (path) => asApp(connection, { method: "GET", path, repeat: "always" });
async function lookUp({ owner, repository, shown, }) {
const what = "the look-up of the installation";
let answer;
if (repository !== undefined)
answer = await find(`/repos/${owner}/${repository}/installation`);
else {
answer = await find(`/orgs/${owner}/installation`);
if (isNotFound(answer))
answer = await find(`/users/${owner}/installation`);
}
if (answer.status === 200) {
const installation = installationIn(answer);
if (installation === undefined)
throw (0,errors.Qm)(messages.c.notGitHub(what, answer.status));
if (installation.suspended)
throw (0,errors.wk)(messages.c.suspended(shown));
return installation;
}
if (answer.status === 401)
throw refusal(answer);
if (isUnknownApp(answer))
throw (0,errors.wk)(messages.c.noApp());
if (isNotFound(answer))
throw (0,errors.wk)(messages.c.notInstalled(shown));
if (answer.status === 301)
throw (0,errors.wk)(messages.c.moved());
throw (0,github_app_answer.$C)(answer, what);
}
const known = new Map();
return {
installationFor(place) {
const name = JSON.stringify([
place.owner,
place.repository,
]).toLowerCase();
const found = known.get(name) ?? lookUp(place);
known.set(name, found);
return found;
},
async mint({ id, permissions }, wanted) {
const missing = lacking(wanted.permissions, permissions);
const has = describePermissions(permissions);
if (missing !== undefined)
throw (0,errors.wk)(messages.c.notGranted(missing, has));
const answer = await asApp(late, {
method: "POST",
path: `/app/installations/${id}/access_tokens`,
body: JSON.stringify({
repositories: wanted.repositories,
permissions: wanted.permissions,
}),
repeat: "answered",
});
const minted = answer.status === 201 ? mintedIn(answer) : undefined;
if (minted !== undefined)
return minted;
if (answer.status === 401)
throw refusal(answer);
if (isSuspended(answer))
throw (0,errors.wk)(messages.c.suspended("there"));
if (answer.status === 422)
throw (0,errors.wk)(messages.c.refusedRequest((0,github_app_answer.TL)(answer), has));
throw (0,github_app_answer.$C)(answer, "the making of the token");
},
};
}
function aheadBy({ headers }) {
const date = Date.parse(headers.date ?? "");
return Number.isNaN(date)
? undefined
: Math.round((date - Date.now()) / 1_000);
}
function refusal(answer) {
const ahead = Math.abs(aheadBy(answer) ?? 0);
return (0,errors.wk)(ahead >= TOLERANCE && /'(?:exp|iat)'/.test((0,github_app_answer.bD)(answer))
? messages.c.clock(ahead, (0,github_app_answer.TL)(answer))
: messages.c.refused((0,github_app_answer.TL)(answer)));
}
function isUnknownApp(answer) {
return answer.status === 404 && (0,github_app_answer.bD)(answer) === "Integration not found";
}
function isNotFound(answer) {
return (answer.status === 404 &&
(0,github_app_answer.EN)(answer) !== undefined &&
!isUnknownApp(answer));
}
function isSuspended(answer) {
return answer.status === 403 && /\bsuspended\b/.test((0,github_app_answer.bD)(answer));
}
function installationIn(answer) {
const { id, permissions, suspended_at } = (0,github_app_answer.EN)(answer) ?? {};
return typeof id === "number" && Number.isSafeInteger(id)
? {
id,
permissions: permissionsIn(permissions),
suspended: typeof suspended_at === "string",
}
: undefined;
}
function mintedIn(answer) {
const { token: given, expires_at, permissions } = (0,github_app_answer.EN)(answer) ?? {};
const token = (0,kit_token.B)(given);
if (token === undefined)
return undefined;
const ends = Date.parse(String(expires_at));
const now = Date.now() + (aheadBy(answer) ?? 0) * 1_000;
return {
token,
seconds: Number.isNaN(ends) ? HOUR : Math.max(0, (ends - now) / 1_000),
permissions: permissionsIn(permissions),
};
}
function permissionsIn(json) {
return Object.fromEntries(Object.entries(json ?? {}).filter((entry) => /^[a-z_]+$/.test(entry[0]) && LEVELS.includes(String(entry[1]))));
}
function lacking(wanted = {}, has) {
const missing = Object.entries(wanted).filter(([name, level]) => LEVELS.indexOf(level) >
LEVELS.indexOf(Object.hasOwn(has, name) ? (has[name] ?? "") : ""));
return missing.length === 0
? undefined
: missing.map(([name, level]) => `\`${name}:${level}\``).join(", ");
}
var kit_address = $need(1478);
var private_key = $need(5403);
var variables = $need(3143);
;
const PUBLIC_API = "https://api.github.com";
function readConfig({ environment, }) {
const { needSecret, maybe } = (0,variables.g)(environment, "a token of a GitHub App");
const issuer = needSecret("GITHUB_APP_CLIENT_ID");
if (!/^[\w.-]{1,100}$/.test(issuer))
throw (0,errors.Qm)(messages.c.clientId());
const key = (0,private_key.rsaKeyOf)(needSecret("GITHUB_APP_PRIVATE_KEY"), "github-app-private-key");
const address = maybe("GITHUB_APP_API_URL") ?? maybe("GITHUB_API_URL") ?? PUBLIC_API;
const { protocol, hostname, origin, pathname } = (0,kit_address.R)(address, {
server: "GitHub's API",
variable: "GITHUB_APP_API_URL",
example: "https://github.example.com/api/v3",
credentials: "the key belongs into `github-app-private-key`",
});
if (protocol === "http:" && !(0,kit_address.U)(hostname))
throw (0,errors.Qm)(messages.c.unencrypted());
return {
issuer,
key,
api: { origin, basePath: pathname.replace(/\/+$/, "") },
};
}
var settle = $need(7584);
;
function create(context) {
return {
givesFields: true,
check: (request) => (0,answers.Zw)(() => wantedBy(request)),
rehearse: async () => (0,answers.Zw)(() => readConfig(context)),
async resolve(requests) {
if (requests.length === 0)
return [];
try {
context.signal.throwIfAborted();
return await mintAll(requests, readConfig(context), context);
}
catch (thrown) {
return (0,answers.H$)(requests, thrown);
}
},
};
}
function wantedBy({ rest, want }) {
if (want === "fields")
throw (0,errors.Qm)(messages.c.wildcard());
return parseReference(rest);
}
async function mintAll(requests, config, context) {
const late = (0,kit_late.r5)(context.signal);
const connection = await context.connect({
origin: new URL(config.api.origin),
signal: late.signal,
});
try {
const client = createAppClient(config, { connection: (0,kit_late["in"])(context.signal, connection), late: connection }, context);
const session = { config, client, connection, context };
return await Promise.all(requests.map((request) => context.limit(() => (0,answers.ut)(() => mint(request, session)))));
}
finally {
connection.close();
late.clear();
}
}
async function mint(request, session) {
const { config, client, connection, context } = session;
const wanted = wantedBy(request);
const { place, repositories } = github_app_targetOf(wanted, context);
const installation = await client.installationFor(place);
context.signal.throwIfAborted();
const asked = performance.now();
const { token, seconds, permissions } = await client.mint(installation, {
repositories,
permissions: wanted.permissions,
});
context.protect(token);
const revocation = { api: config.api, token };
await context.defer(revocation).catch(async (thrown) => {
await (0,settle.revoke)(revocation, connection).catch(() => { });
throw thrown;
});
context.keep({
name: `GitHub's token for \`${place.owner}\``,
ends: asked + seconds * 1_000,
limit: messages.c.hour(),
notice: messages.c.endsInAnHour(),
});
if (wanted.permissions === undefined)
context.log.notice(messages.c.allPermissions(nameOf(place), describePermissions(permissions)));
return { kind: "value", value: Buffer.from(token) };
}
function github_app_targetOf({ owner, repositories }, { environment }) {
if (owner !== undefined)
return {
place: { owner, repository: repositories?.[0], shown: "there" },
repositories,
};
const [, own, repository] = /^([\w-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? "") ?? [];
if (own === undefined || repository === undefined)
throw (0,errors.Qm)(messages.c.noRepository());
const shown = `on \`${own}/${repository}\``;
return {
place: { owner: own, repository, shown },
repositories: [repository],
};
}
function nameOf({ owner, repository }) {
return repository === undefined ? owner : `${owner}/${repository}`;
}
}),

2151:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const say = {
...(0,_message_js_0 .f)("github-app-reference", {
form: "behind `github-app:` stands nothing (this repository), `OWNER`, or `OWNER/REPO,REPO` with the names of repositories alone, then `?permissions=contents:read,issues:write`.",
noField: "a token has no fields, so nothing can stand behind `#`. Leave `#` out.",
wildcard: "a token has no fields for a wildcard. Give it a name: `TOKEN = github-app://OWNER`.",
permissionForm: "`permissions` is a list such as `contents:write,issues:read`: the name of each permission, a colon, and `read`, `write` or `admin`.",
permissionTwice: "a permission is given twice. Give each once.",
repositoryTwice: "a repository is given twice. Give each once.",
manyRepositories: (most) => `GitHub makes a token for at most ${most} repositories. Name fewer, or the owner alone for all that the app is installed on.`,
noRepository: "`GITHUB_REPOSITORY` does not say which repository this is. Name the owner and the repository: `github-app://OWNER/REPO`.",
}),
...(0,_message_js_0 .f)("pasted-secret", {
pastedToken: "a token stands in the reference. Revoke it, since it is in a file now. The reference names the owner, and the action makes the token.",
}),
...(0,_message_js_0 .f)("credential-form", {
clientId: "`github-app-client-id` is neither a client id (`Iv23li...`) nor the number of an app. The settings page of the app shows both.",
}),
...(0,_message_js_0 .f)("insecure-connection", {
unencrypted: "the address of GitHub's API begins with `http:`, so the token would cross the network unencrypted. Use `https:` in `github-app-api-url`.",
}),
...(0,_message_js_0 .f)("github-app-refused", {
refused: (said) => `GitHub does not accept the app (status 401${said}). Check that \`github-app-client-id\` and \`github-app-private-key\` are of the same app, and that the key still stands in its settings.`,
noApp: 'GitHub knows no app with this `github-app-client-id` (status 404: "Integration not found"). It is the client id or the app id of the app\'s settings page, and not the id of an installation. On GitHub Enterprise Server the app has to be one of that server.',
clock: (seconds, said) => `GitHub does not accept the app (status 401${said}), and the clock of this machine differs from GitHub's by ${seconds} s. Set it (NTP).`,
}),
...(0,_message_js_0 .f)("github-app-not-installed", {
notInstalled: (place) => `the app is not installed ${place}, or there is no such place (status 404; GitHub does not say which). Install it there, or check the name. A repository has to be among those that the installation was given.`,
}),
...(0,_message_js_0 .f)("github-app-suspended", {
suspended: (place) => `the installation of the app ${place} is suspended, so it gets no token. An owner can unsuspend it in the settings of the installed apps.`,
}),
...(0,_message_js_0 .f)("github-app-permissions", {
notGranted: (missing, has) => `the installation does not have ${missing}. It has: ${has}. Ask for less, or give the app the permission and have the owner accept it.`,
refusedRequest: (said, has) => `GitHub refuses to make this token (status 422${said}). The installation has: ${has}. Check the repositories, which it has to be given, and the permissions.`,
allPermissions: (place, has) => `The token for \`${place}\` may do all that the installation may: ${has}. \`?permissions=contents:read\` asks for less.`,
}),
...(0,_message_js_0 .f)("github-app-rate-limit", {
rateLimit: (what, when) => `${what} ran into a rate limit of GitHub.${when} Other jobs of the same app use it up as well.`,
}),
...(0,_message_js_0 .f)("github-app-unavailable", {
serverFailed: (what, status, said) => `${what} failed at GitHub (status ${status}${said}). See githubstatus.com, or the state of your server.`,
refusedOtherwise: (what, status, said) => `${what} was refused by GitHub (status ${status}${said}).`,
}),
...(0,_message_js_0 .f)("wrong-server", {
moved: "the repository was renamed or moved (status 301), and no token follows a redirect. Write its new name.",
redirected: (what, status) => `${what} was redirected (status ${status}), and no token follows a redirect. Is \`github-app-api-url\` the address of GitHub's API?`,
notGitHub: (what, status) => `${what} was answered with something that is not GitHub's JSON (status ${status}). Is \`github-app-api-url\` (or \`GITHUB_API_URL\`) the address of its API, such as \`https://github.example.com/api/v3\`?`,
}),
...(0,_message_js_0 .f)("lease-ended", {
hour: "GitHub lets it live for an hour, and nobody can renew it. Split the work, so that a later step asks for a new one.",
}),
...(0,_message_js_0 .f)("token-ends", {
endsInAnHour: "The token of the GitHub App ends after an hour, also while the script or container still runs.",
}),
...(0,_message_js_0 .f)("not-undone", {
notRevoked: (status, said) => `the token of the GitHub App could not be revoked (status ${status}${said}), so it lives until its hour is over.`,
debtUnreadable: "what was written down to be revoked cannot be read.",
}),
};
}),

7584:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
revoke: () => (revoke),
settle: () => (settle)
});
var _json_js_0 = $need(9368);
var _kit_address_js_1 = $need(1478);
var _kit_errors_js_2 = $need(3859);
var _kit_token_js_5 = $need(1931);
var _answer_js_3 = $need(3169);
var _messages_js_4 = $need(2151);
async function settle(debt, { connect }) {
const revocation = revocationOf(debt);
const connection = await connect({ origin: new URL(revocation.api.origin) });
try {
await revoke(revocation, connection);
}
finally {
connection.close();
}
}
async function revoke({ api, token }, connection) {
const answer = await connection.request({
method: "DELETE",
path: `${api.basePath}/installation/token`,
headers: { ..._answer_js_3 .d0, Authorization: `Bearer ${token}` },
repeat: "always",
passing: _answer_js_3 .WG,
});
const { status } = answer;
if (status === 204 || status === 401)
return;
const said = _messages_js_4 .c.notRevoked(status, (0,_answer_js_3 .TL)(answer));
throw status >= 500 || status === 429 ? (0,_kit_errors_js_2 .HB)(said) : (0,_kit_errors_js_2 .gz)(said);
}
function revocationOf(debt) {
const { api, token: given } = (0,_json_js_0 .Gv)(debt) ? debt : {};
const token = (0,_kit_token_js_5 .B)(given);
const { origin, basePath } = (0,_json_js_0 .Gv)(api) ? api : {};
const url = typeof origin === "string" ? URL.parse(origin) : null;
if (url === null ||
url.origin !== origin ||
!(url.protocol === "https:" ||
(url.protocol === "http:" && (0,_kit_address_js_1 .U)(url.hostname))) ||
typeof basePath !== "string" ||
!/^(?:\/[\w.%~-]+)*$/.test(basePath) ||
token === undefined)
throw (0,_kit_errors_js_2 .Qm)(_messages_js_4 .c.debtUnreadable());
return { api: { origin, basePath }, token };
}
}),

5624:
(($own, $gives, $need) => {
$need.d($gives, {
E: () => (untilAborted)
});
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

6904:
(($own, $gives, $need) => {
$need.d($gives, {
"in": () => (endingWith),
r5: () => (lateSignal)
});
var _abort_js_0 = $need(5624);
const LATE_TIME = 4_000;
function lateSignal(signal) {
const controller = new AbortController();
let timer;
const start = () => {
timer = setTimeout(() => controller.abort(signal.reason), LATE_TIME);
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
request: (request) => (0,_abort_js_0 .E)(signal, () => connection.request(request)),
close: () => connection.close(),
};
}
}),

5403:
(($own, $gives, $need) => {
$need.d($gives, {
rsaKeyOf: () => (rsaKeyOf)
});
var node_crypto_0 = $need(7598);
var _errors_js_1 = $need(3859);
var _messages_js_2 = $need(1708);
const LABELS = new Set(["PRIVATE KEY", "RSA PRIVATE KEY"]);
function rsaKeyOf(text, input) {
const [, label = "", body = ""] = pemIn(text) ?? pemIn(decoded(text)) ?? [];
if (label === "")
throw (0,_errors_js_1 .Qm)(_messages_js_2 .c.noKey(input));
if (label === "ENCRYPTED PRIVATE KEY" || /^\s*Proc-Type:/.test(body))
throw (0,_errors_js_1 .Qm)(_messages_js_2 .c.keyEncrypted(input));
if (!LABELS.has(label))
throw (0,_errors_js_1 .Qm)(_messages_js_2 .c.otherKey(input, label));
const lines = body.replace(/\s+/g, "").match(/.{1,64}/g) ?? [];
const pem = [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`];
const key = keyIn(pem.join("\n"));
if (key === undefined)
throw (0,_errors_js_1 .Qm)(_messages_js_2 .c.keyDamaged(input));
if (key.asymmetricKeyType !== "rsa")
throw (0,_errors_js_1 .Qm)(_messages_js_2 .c.keyNotRsa(input));
return key;
}
function pemIn(text) {
return /-----BEGIN ([A-Z0-9 ]{1,40})-----(.*?)-----END \1-----/s.exec(text.replace(/(?:\\r)?\\n/g, "\n"));
}
function decoded(text) {
return Buffer.from(text, "base64").toString("latin1");
}
function keyIn(pem) {
try {
return (0,node_crypto_0.createPrivateKey)(pem);
}
catch {
return undefined;
}
}
})

};
