import { modules as common2 } from "./common2.js";
export const id = 665;
export const ids = [665];
export const modules = {

...common2,

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

9665:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
create: () => (create)
});
var errors = $need(9473);
var answers = $need(305);
var kit_errors = $need(3859);
var identity = $need(7018);
var messages = $need(8420);
var vault_reply = $need(3050);
var build_json = $need(9368);
;
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
const auth = (0,build_json.Gv)(reply.body) ? reply.body.auth : undefined;
if ((0,build_json.Gv)(auth) &&
typeof auth.client_token === "string" &&
auth.client_token !== "")
return {
text: auth.client_token,
kind: auth.token_type === "batch" ? "batch" : "service",
counted: typeof auth.num_uses === "number" && auth.num_uses > 0,
seconds: (0,vault_reply.cf)(auth),
renewable: auth.renewable === true,
};
const what = `the login at \`auth/${mount}\``;
const general = reply.status === 403 ? undefined : (0,vault_reply.$C)(reply, what);
if (general !== undefined)
throw general;
if ((0,build_json.Gv)(auth) && (0,build_json.Gv)(auth.mfa_requirement))
throw (0,kit_errors.wk)(messages.c.secondFactor(what));
if (reply.status === 200 || (0,vault_reply.CB)(reply).length === 0)
throw (0,vault_reply.al)(reply, what);
const mounted = reply.status === 403 ? String(messages.c.mayBeUnmounted(mount)) : "";
throw (0,kit_errors.wk)(messages.c.loginRefused(what, reply.status, (0,vault_reply.TL)(reply), mounted + advice));
}
var variables = $need(3143);
;
function authVariables(environment, method) {
const reader = (0,variables.g)(environment, `the method \`${method}\``);
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
throw (0,kit_errors.Qm)(messages.c.authMount());
return path;
}
function headerText(input, token) {
if (!/^(?!["'`])[\x21-\x7e]+(?<!["'`])$/.test(token))
throw (0,kit_errors.Qm)(messages.c.tokenCharacters(input));
return token;
}
;
const approle = {
name: "approle",
chosenBy: "VAULT_APPROLE_ROLE_ID",
read({ maybe, needSecret, mount: mountOr }) {
const mount = mountOr("approle", "VAULT_APPROLE_MOUNT_PATH");
const role_id = needSecret("VAULT_APPROLE_ROLE_ID");
const given = maybe("VAULT_APPROLE_SECRET_ID");
const wrapped = maybe("VAULT_WRAPPED_SECRET_ID");
if (given !== undefined && wrapped !== undefined)
throw (0,kit_errors.Qm)(messages.c.bothSecretIds());
const secret = wrapped ?? given;
if (wrapped !== undefined)
headerText("vault-wrapped-secret-id", wrapped);
return {
secrets: secret === undefined ? [] : [secret],
async logIn(client) {
const secret_id = wrapped === undefined ? given : await unwrap(wrapped, mount, client);
const advice = secret === undefined
? "No secret id was given; most roles need one in `vault-approle-secret-id`. Check the role id and `vault-approle-mount-path`."
: "Check `vault-approle-role-id`, `vault-approle-secret-id` (expired, or its uses spent?) and `vault-approle-mount-path`.";
return mintToken(client, {
mount,
body: { role_id, secret_id },
advice,
});
},
};
},
};
async function unwrap(wrapped, mount, client) {
const lookUp = await client.post("sys/wrapping/lookup", { token: wrapped });
const origin = (0,vault_reply.qu)(lookUp)?.creation_path;
if (lookUp.status !== 200 || typeof origin !== "string")
throw refusal(lookUp, "the look-up", "It has expired or was unwrapped already; if it was not you, somebody has the secret id. ");
const roles = `auth/${mount}/role/`;
if (!origin.startsWith(roles) ||
!/^[^/]+\/secret-id$/.test(origin.slice(roles.length)))
throw (0,kit_errors.wk)(messages.c.otherWrapped(mount, origin));
const options = { token: wrapped };
const reply = await client.post("sys/wrapping/unwrap", {}, options);
const id = (0,vault_reply.qu)(reply)?.secret_id;
if (typeof id !== "string")
throw refusal(reply, "the unwrapping");
return id;
}
function refusal(reply, step, why = "") {
const what = `${step} of \`vault-wrapped-secret-id\``;
return ((0,vault_reply.$C)(reply, what) ??
(0,kit_errors.wk)(messages.c.notUnwrapped(what, reply.status, (0,vault_reply.TL)(reply), why)));
}
;
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
var claims = $need(3817);
;
const jwt = {
name: "jwt",
chosenBy: "VAULT_ROLE",
read({ maybe, mount: mountOr }) {
const mount = mountOr("jwt");
const role = maybe("VAULT_ROLE");
const given = maybe("VAULT_JWT");
const audience = maybe("VAULT_AUDIENCE");
const key = maybe("VAULT_JWT_PRIVATE_KEY");
if (given !== undefined && key !== undefined)
throw (0,kit_errors.Qm)(messages.c.bothJwts());
return {
secrets: [given, key].filter((secret) => secret !== undefined),
byJob: given === undefined && key === undefined,
async logIn(client, context) {
const jwt = given ??
(await (key === undefined
? context.idToken(audience)
: signed(key, audience, context)));
const compared = role === undefined
? "the mount's `default_role` (no `vault-role` is given)"
: `the role \`${role}\``;
const advice = `Compare ${compared} with the claims that were sent: ${(0,claims.Z)(jwt)}.`;
return mintToken(client, { mount, body: { role, jwt }, advice });
},
};
},
};
const LIFE = 300;
const SKEW = 60;
async function signed(key, audience, { environment, protect }) {
const { rsaKeyOf } = await $need.e( 784).then($need.bind($need, 5403));
const { signJwt } = await $need.e( 795).then($need.bind($need, 4795));
const now = Math.floor(Date.now() / 1_000);
const jwt = signJwt({
iss: "secret-refs",
sub: environment.GITHUB_REPOSITORY,
aud: audience,
iat: now - SKEW,
nbf: now - SKEW,
exp: now + LIFE,
event: environment.GITHUB_EVENT_NAME,
workflow: environment.GITHUB_WORKFLOW,
sha: environment.GITHUB_SHA,
actor: environment.GITHUB_ACTOR,
repository: environment.GITHUB_REPOSITORY,
ref: environment.GITHUB_REF,
}, rsaKeyOf(key, "vault-jwt-private-key"));
protect(jwt);
return jwt;
}
var kit_files = $need(2873);
;
const TOKEN_FILE = "/var/run/secrets/kubernetes.io/serviceaccount/token";
const kubernetes = {
name: "kubernetes",
read({ need, maybe, mount: mountOr }) {
const mount = mountOr("kubernetes");
const role = need("VAULT_ROLE");
const jwt = maybe("VAULT_JWT") ?? tokenOfPod(maybe("VAULT_KUBERNETES_TOKEN_PATH"));
return {
secrets: [jwt],
async logIn(client) {
const advice = `Check that the role \`${role}\` is bound to this pod's service account and namespace: ${(0,claims.Z)(jwt)}.`;
return mintToken(client, { mount, body: { role, jwt }, advice });
},
};
},
};
function tokenOfPod(path) {
try {
const text = (0,kit_files.n)(path ?? TOKEN_FILE).trim();
if (text !== "")
return text;
}
catch {
}
throw (0,kit_errors.Qm)(path === undefined ? messages.c.noPod() : messages.c.noTokenFile());
}
;
const none = {
name: "none",
read: () => ({ secrets: [], logIn: async () => givenToken("") }),
};
;
const userpass = passwordMethod("userpass");
const ldap = passwordMethod("ldap");
function passwordMethod(name) {
return {
name,
read({ needSecret, mount: mountOr }) {
const mount = mountOr(name);
const user = pathSegment(needSecret("VAULT_USERNAME"));
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
throw (0,kit_errors.Qm)(messages.c.username());
return name;
}
;
const payload = {
name: "payload",
read({ need, needSecret, mount: mountOr }) {
const mount = mountOr(need("VAULT_AUTH_MOUNT"));
const text = needSecret("VAULT_AUTH_PAYLOAD");
const body = (0,build_json.qF)(Buffer.from(text));
if (!(0,build_json.Gv)(body))
throw (0,kit_errors.Qm)(messages.c.payloadForm());
const advice = `Check \`vault-auth-payload\` against what the login of \`auth/${mount}\` wants.`;
return {
secrets: [text, ...secretsIn(body)],
logIn: (client) => mintToken(client, { mount, body, advice }),
};
},
};
const NAMES = new Set(["role", "user", "username", "name"]);
function secretsIn(json, key = "") {
if (typeof json === "string")
return NAMES.has(key) ? [] : [json];
if (Array.isArray(json))
return json.flatMap((item) => secretsIn(item, key));
return (0,build_json.Gv)(json)
? Object.entries(json).flatMap(([key, item]) => secretsIn(item, key))
: [];
}
;
const token = {
name: "token",
chosenBy: "VAULT_TOKEN",
read({ needSecret }) {
const text = headerText("vault-token", needSecret("VAULT_TOKEN"));
return { secrets: [text], logIn: async () => givenToken(text) };
},
};
;
const METHODS = [
approle,
token,
jwt,
kubernetes,
userpass,
ldap,
github,
payload,
none,
];
function readLogin(given) {
const { name, read } = chooseMethod(given);
if (name !== "payload" && given.inputs.VAULT_AUTH_PAYLOAD)
throw (0,kit_errors.Qm)(messages.c.payloadUnused());
return { method: name, ...read(authVariables(given.environment, name)) };
}
function chooseMethod({ inputs, environment }) {
const named = environment.VAULT_AUTH?.trim();
if (named) {
const method = METHODS.find(({ name }) => name === named);
if (method !== undefined)
return method;
if (named === "oidc")
throw (0,kit_errors.Qm)(messages.c.oidcMethod());
const names = METHODS.map(({ name }) => `\`${name}\``).join(", ");
throw (0,kit_errors.Qm)(messages.c.methods(names));
}
for (const variables of [inputs, environment])
for (const method of METHODS)
if (method.chosenBy && variables[method.chosenBy]?.trim())
return method;
throw (0,kit_errors.Qm)(messages.c.noCredentials());
}
var external_node_fs_ = $need(3024);
var external_node_path_ = $need(6760);
var kit_address = $need(1478);
;
const LINE = /^\s*([!#$%&'*+.^_`|~\w-]+)[ \t]*:(.*)$/;
const OF_HTTP = new Set([
"accept-encoding connection content-encoding content-length content-type expect host keep-alive",
"proxy-authorization proxy-connection te trailer transfer-encoding upgrade",
].flatMap((row) => row.split(" ")));
const OF_VAULT = {
"x-vault-token": "The token belongs into `vault-token`.",
"x-vault-namespace": "The namespace belongs into `vault-namespace`.",
"x-vault-request": "The action sends it itself.",
"x-vault-wrap-ttl": "A wrapped answer holds no secret that could be read.",
};
function readHeaders(text = "") {
const headers = new Map();
for (const [index, line] of text.split(/\r?\n/).entries()) {
if (line.trim() === "")
continue;
const [, name = "", rest = ""] = LINE.exec(line) ?? [];
const value = rest.trim();
const problem = problemOf(name, value, headers);
if (problem !== undefined)
throw (0,kit_errors.Qm)(problem.with((text) => `\`vault-headers\`, line ${index + 1}: ${text}`));
headers.set(name.toLowerCase(), [name, value]);
}
return Object.fromEntries(headers.values());
}
function problemOf(name, value, others) {
const key = name.toLowerCase();
if (name === "")
return messages.c.headerForm();
if (value === "")
return messages.c.headerEmpty();
if (!/^[\t\x20-\x7e]*$/.test(value))
return messages.c.headerCharacters();
if (OF_HTTP.has(key))
return messages.c.headerOfConnection(key);
const ours = Object.hasOwn(OF_VAULT, key) ? OF_VAULT[key] : undefined;
if (ours !== undefined)
return messages.c.headerOfVault(key, ours);
return others.has(key) ? messages.c.headerTwice(key) : undefined;
}
function secretsOf(headers) {
return Object.values(headers).flatMap((value) => {
const [, credential] = /^[A-Za-z]+ +(\S+)$/.exec(value) ?? [];
return credential === undefined ? [value] : [value, credential];
});
}
var vault_server = $need(3235);
;
function readConfig(context) {
const { environment } = context;
const address = addressOf(environment.VAULT_ADDR);
const skipVerify = skipVerifyOf(environment.VAULT_SKIP_VERIFY);
const warnings = [
...(skipVerify ? [messages.c.insecure()] : []),
...(address.protocol === "http:" && !(0,kit_address.U)(address.hostname)
? [messages.c.unencrypted()]
: []),
];
return {
server: {
origin: address.origin,
basePath: basePathOf(address),
namespace: trimSlashes(environment.VAULT_NAMESPACE),
headers: readHeaders(environment.VAULT_HEADERS),
tls: readTls(context, !skipVerify),
proxy: environment.VAULT_PROXY_ADDR || undefined,
},
kvMount: kvMountOf(environment),
kvVersion: kvVersionOf(environment.VAULT_KV_VERSION),
warnings,
};
}
function kvMountOf(environment) {
return (trimSlashes(environment.VAULT_KV_MOUNT) ??
trimSlashes(environment.VAULT_PATH_PREFIX) ??
"secret");
}
function kvVersionOf(text = "") {
if (text === "")
return undefined;
if (text === "1")
return 1;
if (text === "2")
return 2;
throw (0,kit_errors.Qm)(messages.c.kvVersion());
}
function addressOf(text = "") {
if (text.trim() === "")
throw (0,kit_errors.Qm)(messages.c.addressMissing());
return (0,kit_address.R)(text.trim(), {
server: "Vault",
variable: "VAULT_ADDR",
example: "https://vault.example.com:8200",
credentials: "they belong into the other `vault-...` inputs",
});
}
function basePathOf({ pathname }) {
return pathname.replace(/(?:\/+v1)?\/*$/, "");
}
function skipVerifyOf(text = "") {
if (/^(?:1|t|T|true|TRUE|True)$/.test(text))
return true;
if (/^(?:|0|f|F|false|FALSE|False)$/.test(text))
return false;
throw (0,kit_errors.Qm)(messages.c.skipVerify());
}
function readTls(context, verify) {
const pem = (variable) => certificatesOf(variable, context);
const ca = ["VAULT_CACERT", "VAULT_CACERT_BYTES", "VAULT_CAPATH"].flatMap(pem);
const [cert] = pem("VAULT_CLIENT_CERT");
const [key] = pem("VAULT_CLIENT_KEY");
if ((cert === undefined) !== (key === undefined))
throw (0,kit_errors.Qm)(messages.c.clientPair());
const servername = context.environment.VAULT_TLS_SERVER_NAME || undefined;
return (0,vault_server.Vt)({
verify,
ca: ca.length > 0 ? ca : undefined,
cert,
key,
servername,
});
}
const LARGEST_PEM = 16 * 1024 * 1024;
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
const found = files
.map((file) => (0,kit_files.n)(file, LARGEST_PEM))
.filter(isPem);
if (found.length > 0)
return found;
}
catch {
}
throw (0,kit_errors.Qm)(messages.c.noPem((0,variables.y)(variable)));
}
function isPem(text) {
return text.includes("-----BEGIN ");
}
function trimSlashes(text = "") {
const trimmed = text.trim().replace(/^\/+|\/+$/g, "");
if (trimmed.split("/").some((segment) => segment === "." || segment === ".."))
throw (0,kit_errors.Qm)(messages.c.settingDots());
return trimmed === "" ? undefined : trimmed;
}
var members = $need(9021);
var reference = $need(7555);
var placeholder = $need(5189);
var build_text = $need(977);
;
const LARGEST_FILE = 1024 * 1024;
function parseParameters(pairs) {
const parameters = pairs.map(parameterOf);
const names = parameters.map(({ name }) => name);
if (new Set(names).size < names.length)
throw (0,kit_errors.Qm)(messages.c.keyTwice());
return parameters.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
function parameterOf(pair) {
const [left, value] = (0,reference.gI)(pair, "=");
const json = left.endsWith(":");
const name = (0,reference.gr)(json ? left.slice(0, -1) : left);
if (name === "" || value === undefined || name.includes("{{"))
throw (0,kit_errors.Qm)(messages.c.parameterForm());
const file = !json && value.startsWith("@");
const pieces = (0,placeholder.m_)(file ? value.slice(1) : value).map((piece) => (typeof piece === "string" ? literal(piece) : piece));
const kind = json ? "json" : file ? "file" : "text";
const alone = typeof pieces[0] === "string" ? pieces[0] : undefined;
if (file && (pieces.length !== 1 || !alone || alone.includes("\0")))
throw (0,kit_errors.Qm)(messages.c.parameterFile());
if (json && pieces.length !== 1)
throw (0,kit_errors.Qm)(messages.c.parameterPart(name));
if (json && alone !== undefined)
jsonIn(alone, name);
return { name, kind, pieces };
}
function literal(text) {
if (text.includes("{{"))
throw (0,kit_errors.Qm)(messages.c.placeholderForm());
try {
return decodeURIComponent(text);
}
catch {
throw (0,kit_errors.Qm)(messages.c.parameterForm());
}
}
function bodyOf(parameters, { parts, workingDirectory }) {
const members = parameters.map(({ name, kind, pieces }) => {
const text = textOf(pieces, name, parts);
if (kind === "json")
return [name, jsonIn(text, name)];
if (kind === "text")
return [name, text];
return [name, textIn((0,external_node_path_.resolve)(workingDirectory, text), name)];
});
return Object.fromEntries(members);
}
function textOf(pieces, name, parts) {
return pieces
.map((piece) => {
if (typeof piece === "string")
return piece;
const text = (0,build_text._6)(parts?.get(piece.name) ?? Buffer.of(0xff));
if (text === undefined)
throw (0,kit_errors.Qm)(messages.c.parameterNotText(name));
return text;
})
.join("");
}
function jsonIn(text, name) {
const value = (0,build_json.qF)(Buffer.from(text));
if (value === undefined)
throw (0,kit_errors.Qm)(messages.c.parameterJson(name));
return value;
}
function textIn(path, name) {
try {
const content = (0,kit_files.$)(path, LARGEST_FILE);
const text = content && (0,build_text._6)(content);
if (text !== undefined)
return text;
}
catch {
}
throw (0,kit_errors.Qm)(messages.c.parameterContent(name));
}
;
function parseReference(request) {
const { scheme, rest, want, parts } = request;
refusePasted(rest);
if (scheme === "vault+token") {
if (rest !== "" || want === "fields")
throw (0,kit_errors.Qm)(messages.c.tokenForm());
return {
source: { kind: "token" },
selection: { kind: "field", name: "token" },
};
}
if (scheme === "vault+write") {
const written = parseWrite(request);
return parts === undefined ? written : { ...written, parts };
}
return rest.startsWith("/") ? parseApi(request) : parseKv(request);
}
function parseKv(request) {
const parsed = (0,reference.mQ)(request.rest, [
"mount",
"version",
"namespace",
]);
const { mount, version, namespace } = Object.fromEntries(parsed.query);
if (version !== undefined && !/^[1-9][0-9]{0,8}$/.test(version))
throw (0,kit_errors.Qm)(messages.c.version());
const [path, field] = request.want === "value" && parsed.field === undefined
? splitAtLastDot(parsed.path)
: [parsed.path, parsed.field];
const selection = selectionOf(field, request, messages.c.noField());
return {
source: {
kind: "kv",
mount: mount === undefined ? undefined : cleanPath(mount),
path: cleanPath(path),
version: version === undefined ? undefined : Number(version),
namespace: namespace === undefined ? undefined : cleanPath(namespace),
},
selection,
};
}
const OWN_TOKEN = /(?:^|\/)auth\/token\/lookup(?:-self)?$/;
function tellsOwnToken(path) {
return OWN_TOKEN.test(path);
}
function splitAtLastDot(text) {
const dot = text.lastIndexOf(".");
return dot > text.lastIndexOf("/") && dot < text.length - 1
? [text.slice(0, dot), text.slice(dot + 1)]
: [text, undefined];
}
function parseApi(request) {
const { path, pairs, namespace, field } = splitApi(request.rest);
const selection = selectionOf(field, request, messages.c.apiNeedsField());
if (tellsOwnToken(path) && field === "id")
throw (0,kit_errors.Qm)(messages.c.ownToken());
const query = pairs.map(cleanPair).join("&");
return { source: { kind: "api", path, query, namespace }, selection };
}
function parseWrite(request) {
if (!request.rest.startsWith("/"))
throw (0,kit_errors.Qm)(messages.c.writeForm());
const { path, pairs, namespace, field } = splitApi(request.rest);
const selection = selectionOf(field, request, messages.c.writeNeedsField());
if (path.includes("{{") || field?.includes("{{"))
throw (0,kit_errors.Qm)(messages.c.placeholderPlace());
if (/^auth\/(?:token\/create(?:[/-]|$)|(?:.+\/)?login(?:\/|$))/.test(path))
throw (0,kit_errors.Qm)(messages.c.writesToken());
const body = parseParameters(pairs);
return { source: { kind: "write", path, body, namespace }, selection };
}
function splitApi(rest) {
const [front, fragment] = (0,reference.gI)(rest, "#");
const [path, query = ""] = (0,reference.gI)(front, "?");
const [namespace, ...more] = new URLSearchParams(query).getAll("namespace");
if (more.length > 0)
throw (0,kit_errors.Qm)(messages.c.namespaceTwice());
return {
path: cleanPath((0,reference.gr)(path)),
pairs: query
.split("&")
.filter((pair) => pair !== "" && !/^namespace(?:=|$)/.test(pair)),
namespace: namespace === undefined ? undefined : cleanPath(namespace),
field: fragment === undefined ? undefined : (0,reference.gr)(fragment),
};
}
function selectionOf(field, { want, json = false }, missing) {
if (field === "")
throw (0,kit_errors.Qm)(messages.c.noFieldName());
if (want === "fields") {
if (field !== undefined)
throw (0,kit_errors.Qm)(messages.c.fragmentOfWildcard());
return { kind: "fields" };
}
if (field !== undefined)
return { kind: "field", name: field };
if (json)
return { kind: "document" };
throw (0,kit_errors.Qm)(missing);
}
function cleanPath(text) {
const segments = text.split("/").filter((segment) => segment !== "");
if (segments.some((segment) => segment === "." || segment === ".."))
throw (0,kit_errors.Qm)(messages.c.dots());
if (/\p{C}/u.test(text))
throw (0,kit_errors.Qm)(messages.c.unprintable());
if (segments.length === 0)
throw (0,kit_errors.Qm)(messages.c.noPath());
return segments.join("/");
}
function cleanPair(pair) {
const [name, value] = (0,reference.gI)(pair, "=");
const encoded = (text) => encodeURIComponent((0,reference.gr)(text.replaceAll("+", "%20")));
return value === undefined
? encoded(name)
: `${encoded(name)}=${encoded(value)}`;
}
function refusePasted(rest) {
const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
const colon = authority.indexOf(":");
const credentials = colon >= 0 && authority.includes("@", colon);
if (credentials || /^\w+:\/\//.test(rest))
throw (0,kit_errors.Qm)(messages.c.pastedAddress());
if (holdsToken(rest))
throw (0,kit_errors.Qm)(messages.c.pastedToken());
}
function holdsToken(text) {
return /(?:^|[/.=@:])(?:hv[sbr]\.[\w-]{20,}|[sbr]\.[A-Za-z0-9]{24}(?![A-Za-z0-9]))/.test(text);
}
;
function withoutToken(document, path) {
if (!tellsOwnToken(path))
return document;
const { id: _, ...fields } = document.fields;
return { ...document, fields, withheld: "id" };
}
function document_select({ fields, withheld }, { selection }) {
switch (selection.kind) {
case "fields":
return {
kind: "fields",
fields: new Map(Object.entries(fields)
.filter(([, value]) => value !== null)
.map(([name, value]) => [name, (0,build_json.hF)(value)])),
};
case "document":
return { kind: "value", value: (0,build_json.hF)(fields) };
case "field": {
if (selection.name === withheld)
throw (0,kit_errors.Qm)(messages.c.ownToken());
const value = Object.hasOwn(fields, selection.name)
? fields[selection.name]
: undefined;
if (value === undefined || value === null)
throw noField(fields, selection.name);
return { kind: "value", value: (0,build_json.hF)(value) };
}
}
}
function noField(fields, name) {
const names = Object.keys(fields).filter((name) => fields[name] !== null);
return (0,kit_errors.mX)(messages.c.fieldMissing(name, (0,members.Z)(names, name)));
}
;
function mayBeMisplaced({ said }) {
return said.id === "vault-not-found" || said.id === "vault-permission-denied";
}
function locationIn({ path, mount }, configured) {
const rest = behind(path, mount ?? configured);
const found = behind(rest ?? path, "data") ?? rest;
return found === undefined ? undefined : { mount, path: found };
}
async function locate(source, configured, client) {
const near = locationIn(source, configured);
if (near !== undefined || source.mount !== undefined)
return near;
const mounts = await kvMounts(client, source.namespace);
const mount = mounts.find((mount) => behind(source.path, mount));
const path = mount && behind(source.path, mount);
if (mount === undefined || path === undefined)
return undefined;
return { mount, path: behind(path, "data") ?? path };
}
async function kvMounts(client, namespace) {
const reply = await client
.get("sys/internal/ui/mounts", { namespace, repeat: "unsent" })
.catch(() => undefined);
const secret = reply === undefined ? undefined : (0,vault_reply.qu)(reply)?.secret;
return Object.entries((0,build_json.Gv)(secret) ? secret : {})
.filter(([, mount]) => (0,build_json.Gv)(mount) && (mount.type === "kv" || mount.type === "generic"))
.map(([path]) => path.replace(/\/+$/, ""));
}
function behind(path, mount) {
const rest = path.startsWith(`${mount}/`)
? path.slice(mount.length + 1)
: undefined;
return rest === "" ? undefined : rest;
}
function referenceTo({ mount, path }, { source, selection }) {
const { version, namespace } = source.kind === "kv" ? source : {};
const query = [
mount === undefined ? [] : `mount=${mount}`,
version === undefined ? [] : `version=${version}`,
namespace === undefined ? [] : `namespace=${namespace}`,
].flat();
const name = selection.kind === "field" ? selection.name : undefined;
const bare = path.slice(path.lastIndexOf("/") + 1);
const sharp = name?.includes(".") || bare.includes(".");
return [
`vault://${path}`,
name === undefined || sharp ? "" : `.${name}`,
query.length === 0 ? "" : `?${query.join("&")}`,
sharp && name !== undefined ? `#${name}` : "",
].join("");
}
function dottedField({ source, selection, }) {
if (source.kind !== "kv" || selection.kind !== "field")
return undefined;
const start = source.path.lastIndexOf("/") + 1;
const dot = source.path.indexOf(".", start + 1);
if (dot < 0 || selection.name.includes("."))
return undefined;
const name = `${source.path.slice(dot + 1)}.${selection.name}`;
return referenceTo({ mount: source.mount, path: source.path.slice(0, dot) }, { source, selection: { kind: "field", name } });
}
var kit_late = $need(6904);
var src = $need(8096);
;
function createClient(server, connection) {
const send = async ({ method, uri, headers, json, repeat = "unsent", }) => {
const hasBody = (0,build_json.Gv)(json);
const { status, body } = await connection.request({
method,
path: uri.slice(server.origin.length),
headers: {
...(0,vault_server.Yl)(server),
...headers,
...(hasBody ? { "Content-Type": "application/json" } : {}),
},
...(hasBody ? { body: JSON.stringify(json) } : {}),
repeat,
});
return {
statusCode: status,
body: status === 204 ? null : (0,build_json.qF)(body),
request: { path: "" },
};
};
const vault = src({
endpoint: server.origin + server.basePath,
"request-promise": { defaults: () => send },
debug: () => { },
commands: {},
tv4: Object.assign(() => true, { validate: () => true }),
});
Object.assign(vault, { pathPrefix: "", namespace: "", token: "" });
const request = async (options, { namespace, token }) => {
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
if (!(0,build_json.Gv)(response) || typeof response.statusCode !== "number")
throw thrown;
return { status: response.statusCode, body: response.body };
}
function encodePath(path) {
const segments = path.split("/");
if (segments.some((segment) => /^\.{0,2}$/.test(segment)))
throw (0,kit_errors.Qm)(messages.c.dots());
return segments.map(encodeURIComponent).join("/");
}
;
function grantOf({ body }, asked, namespace) {
if (!(0,build_json.Gv)(body))
return undefined;
const { lease_id: id, renewable } = body;
if (typeof id !== "string" || id === "")
return undefined;
return {
id,
namespace,
ends: asked + (0,vault_reply.cf)(body) * 1_000,
renewable: renewable === true,
};
}
function leasesOf(token, grants, server) {
const ends = token.asked + token.seconds * 1_000;
const name = "Vault's token";
const ofToken = { ...renewalOfToken(token, server), name, ends };
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
function renewalOfToken(token, server) {
if (token.counted)
return { limit: messages.c.counted() };
if (token.kind === "batch")
return { limit: messages.c.batchLease() };
if (!token.renewable || token.seconds === Number.POSITIVE_INFINITY)
return { limit: messages.c.tokenTtl() };
const path = "auth/token/renew-self";
const renewed = ({ body }) => ((0,build_json.Gv)(body) ? body.auth : undefined);
const options = { token: token.text };
return renewalBy(path, {}, options, server, renewed, messages.c.tokenLimit());
}
function renewalOf({ id, ends, namespace, renewable }, { text, counted }, server) {
if (counted)
return { limit: messages.c.counted() };
if (!renewable || ends === Number.POSITIVE_INFINITY)
return { limit: messages.c.leaseTtl() };
const path = "sys/leases/renew";
const renewed = ({ body }) => body;
const options = { token: text || undefined, namespace };
const lease = { lease_id: id };
return renewalBy(path, lease, options, server, renewed, messages.c.leaseLimit());
}
function renewalBy(path, body, options, server, renewed, limit) {
return {
limit,
async renew({ connect }) {
const connection = await connect((0,vault_server.$r)(server));
try {
const client = createClient(server, connection);
const always = { ...options, repeat: "always" };
const reply = await client.post(path, body, always);
return secondsOf(renewed(reply), reply, path, limit);
}
finally {
connection.close();
}
},
};
}
const GONE = ["lease not found", "lease expired", "lease is expired"];
function secondsOf(renewed, reply, path, limit) {
if (reply.status === 200 &&
(0,build_json.Gv)(renewed) &&
typeof renewed.lease_duration === "number")
return (0,vault_reply.cf)(renewed);
if ((0,vault_reply.Fe)(reply))
throw (0,kit_errors.mX)(messages.c.leaseToken());
if (GONE.some((text) => (0,vault_reply.FA)(reply, text)))
throw (0,kit_errors.mX)(messages.c.leaseGone());
if ((0,vault_reply.FA)(reply, "past the max TTL"))
throw (0,kit_errors.wk)(limit);
if (reply.status === 403 && (0,build_json.Gv)(reply.body))
throw (0,kit_errors.wk)(messages.c.mayNotRenew(path));
throw ((0,vault_reply.$C)(reply, "the renewal") ??
(0,kit_errors.gz)(messages.c.renewalRefused(reply.status, (0,vault_reply.TL)(reply))));
}
;
const ANY_STATE = "standbyok=true&perfstandbyok=true&sealedcode=200&uninitcode=200&drsecondarycode=200";
async function namespaceProblem(client) {
const { body } = await client
.get("sys/health", { query: ANY_STATE, repeat: "unsent" })
.catch(() => ({ body: undefined }));
return (0,build_json.Gv)(body) && body.enterprise === false
? (0,kit_errors.Qm)(messages.c.noNamespaces())
: undefined;
}
;
function mountsOf(client) {
const known = new Map();
return (path, namespace) => {
const key = JSON.stringify([namespace, path]);
const found = known.get(key);
if (found !== undefined)
return found;
const info = lookUpMount(client, path, namespace);
const lookUp = { info, isKnown: false };
info.then(() => {
lookUp.isKnown = true;
}, () => { });
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
const data = (0,vault_reply.qu)(reply);
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
version: (0,build_json.Gv)(data.options) && data.options.version === "2" ? 2 : 1,
};
if ((0,vault_reply.Fe)(reply))
throw (0,vault_reply.R2)();
if (reply.status === 403 && (0,vault_reply.FA)(reply, "preflight capability check"))
return { kind: "denied" };
return { kind: "unknown" };
}
function isVersionedShape(reply) {
const data = (0,vault_reply.qu)(reply);
return ((0,build_json.Gv)(data) &&
"data" in data &&
(0,build_json.Gv)(data.metadata) &&
typeof data.metadata.version === "number" &&
typeof data.metadata.destroyed === "boolean" &&
(0,build_json.Gv)(reply.body) &&
reply.body.lease_duration === 0);
}
;
async function write({ path, body, namespace }, parts, client, context) {
const { workingDirectory } = context;
const json = bodyOf(body, { parts, workingDirectory });
const reply = await client.post(path, json, { namespace });
const files = body.flatMap(({ name, kind }) => kind === "file" ? Buffer.from(String(json[name])) : []);
return writtenDocument(await withoutFiles(reply, files, context), path);
}
async function withoutFiles(reply, files, { cleanForeign }) {
if (reply.status === 200 || files.length === 0 || !(0,build_json.Gv)(reply.body))
return reply;
const texts = (0,vault_reply.CB)(reply).map((text) => cleanForeign(text, files));
return { ...reply, body: { errors: await Promise.all(texts) } };
}
function writtenDocument(reply, path) {
const { status, body } = reply;
const data = (0,vault_reply.qu)(reply);
if (status === 200 && data !== undefined)
return { fields: data, reply };
if (status === 200 && (body === null || (0,build_json.Gv)(body)))
throw (0,kit_errors.gz)(messages.c.nothingWritten(path));
const what = `the write to \`${path}\``;
const general = (0,vault_reply.$C)(reply, what);
if (general !== undefined)
throw general;
if (status === 403)
throw (0,kit_errors.wk)((0,build_json.Gv)(body) ? messages.c.writeDenied(path) : messages.c.refusedByFront(what));
if (!(0,build_json.Gv)(body))
throw (0,vault_reply.al)(reply, what);
if ((0,vault_reply.FA)(reply, "no handler for route"))
throw (0,kit_errors.Qm)(messages.c.noMount(path));
if (status === 405)
throw (0,kit_errors.Qm)(messages.c.readOnly(path));
throw (0,kit_errors.gz)(messages.c.writeFailed(path, status, (0,vault_reply.TL)(reply)));
}
;
function createReader(client, { kvMount, kvVersion, mayGuess }, context) {
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
const finish = (reply, version) => kvDocument(reply, source, mount, version);
if (kvVersion !== undefined)
return finish(await get(kvVersion), kvVersion);
const looking = lookUp(mount, source.namespace);
const guess = mayGuess && !looking.isKnown ? get(2) : undefined;
guess?.catch(() => { });
const info = await looking.info;
if (info.kind === "unknown") {
const reply = await (guess ?? get(2));
if (isVersionedShape(reply))
return finish(reply, 2);
const old = await get(1);
if (reply.status === 403 && old.status === 403 && (0,build_json.Gv)(reply.body))
throw neither(mount, source.path, reply);
return (0,vault_reply.FA)(old, NOT_VERSIONED) || isVersionedShape(old)
? finish(reply, 2)
: finish(old, 1);
}
const version = reader_kvVersionOf(info, mount, source);
return finish(await (version === 2 && guess !== undefined ? guess : get(version)), version);
}
async function readApi({ path, query, namespace, }) {
const [info, reply] = await Promise.all([
lookUp(path, namespace).info,
client.get(path, { query, namespace, repeat: "unsent" }),
]);
const inMount = info.kind === "mount" && path.startsWith(`${info.path}/`)
? path.slice(info.path.length + 1)
: "";
if (info.kind === "mount" && inMount !== "" && (0,vault_reply.FA)(reply, NOT_VERSIONED))
throw (0,kit_errors.Qm)(messages.c.versionedApi(path, info.path, inMount));
return apiDocument(reply, path, isVersionedData(info, path, reply));
}
function find(source, parts) {
switch (source.kind) {
case "kv":
return readKv(source);
case "api":
return readApi(source);
case "write":
return write(source, parts, client, context);
}
}
return async (source, parts) => {
const asked = performance.now();
const { fields, reply } = await find(source, parts);
const grant = grantOf(reply, asked, source.namespace);
const path = source.kind === "kv"
? `${source.mount ?? kvMount}/${source.path}`
: source.path;
return withoutToken({ fields, grant }, path);
};
}
const NOT_VERSIONED = "Invalid path for a versioned K/V";
function neither(mount, path, reply) {
return (0,vault_reply.$C)(reply, "the read") ?? (0,kit_errors.wk)(messages.c.neither(mount, path));
}
function reader_kvVersionOf(info, mount, { version }) {
if (info.kind === "denied")
throw (0,kit_errors.wk)(messages.c.mountDenied(mount));
if (info.path !== mount)
throw (0,kit_errors.Qm)(messages.c.mountBelow(info.path, mount));
if (info.engine !== "kv")
throw (0,kit_errors.Qm)(messages.c.mountNotKv(mount, info.type));
if (info.version === 1 && version !== undefined)
throw (0,kit_errors.Qm)(messages.c.noVersions(mount));
return info.version;
}
function kvDocument(reply, { path, version }, mount, kv) {
const api = kv === 2 ? `${mount}/data/${path}` : `${mount}/${path}`;
const envelope = (0,vault_reply.qu)(reply);
if (reply.status === 200 && kv === 1 && envelope !== undefined)
return { fields: envelope, reply };
if (reply.status === 200 && kv === 2 && (0,build_json.Gv)(envelope?.data))
return { fields: envelope.data, reply };
const answered = reply.status === 200 || reply.status === 404;
if (answered && kv === 2 && envelope?.data === null) {
const which = version === undefined ? "the latest version" : `version ${version}`;
const { metadata } = envelope;
const destroyed = (0,build_json.Gv)(metadata) && metadata.destroyed === true;
throw (0,kit_errors.mX)(messages.c.deleted(which, path, mount, destroyed));
}
const which = version === undefined ? "" : `, version ${version},`;
throw readError(reply, api, messages.c.nothingStored(path, which, mount, api));
}
function apiDocument(reply, path, versioned) {
if (reply.status === 200 && (0,build_json.Gv)(reply.body)) {
const data = "data" in reply.body && "request_id" in reply.body
? reply.body.data
: reply.body;
const fields = versioned && (0,build_json.Gv)(data) ? data.data : data;
if ((0,build_json.Gv)(fields))
return { fields, reply };
throw (0,kit_errors.mX)(versioned ? messages.c.versionGone(path) : messages.c.noData(path));
}
if (reply.status === 404 && versioned && (0,vault_reply.qu)(reply)?.data === null)
throw (0,kit_errors.mX)(messages.c.versionGone(path));
if (reply.status === 405)
throw (0,kit_errors.Qm)(messages.c.writeOnly(path));
throw readError(reply, path, messages.c.nothingAt(path));
}
function readError(reply, api, missing) {
const what = `the read of \`${api}\``;
const general = (0,vault_reply.$C)(reply, what);
if (general !== undefined)
return general;
if (reply.status === 403)
return (0,kit_errors.wk)((0,build_json.Gv)(reply.body) ? messages.c.denied(api) : messages.c.refusedByFront(what));
if (!(0,build_json.Gv)(reply.body))
return (0,vault_reply.al)(reply, what);
if ((0,vault_reply.FA)(reply, "no handler for route"))
return (0,kit_errors.Qm)(messages.c.noMount(api));
if ((0,vault_reply.FA)(reply, NOT_VERSIONED))
return (0,kit_errors.Qm)(messages.c.versioned(api));
if (reply.status === 404)
return (0,kit_errors.mX)(missing);
return (0,kit_errors.gz)(messages.c.readFailed(what, reply.status, (0,vault_reply.TL)(reply)));
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
var settle = $need(4207);
;
function openSession(context) {
let kept;
return {
async read(references, more) {
context.signal.throwIfAborted();
kept ??= begin(context);
const { server } = kept.config;
const late = (0,kit_late.r5)(context.signal);
const connection = await context.connect({
...(0,vault_server.$r)(server),
signal: late.signal,
});
try {
return await readWithToken(references, more, connection, kept, context);
}
finally {
connection.close();
late.clear();
}
},
};
}
function begin(context) {
const config = readConfig(context);
const login = readLogin(context);
for (const secret of [...login.secrets, ...secretsOf(config.server.headers)])
context.protect(secret);
for (const warning of config.warnings)
context.log.warning(warning);
context.log.login(`${login.method} at ${config.server.origin}`);
return { config, login, token: undefined, grants: [], delivered: false };
}
async function readWithToken(references, more, connection, kept, context) {
const { kvMount, kvVersion, server } = kept.config;
const client = createClient(server, (0,kit_late["in"])(context.signal, connection));
const sources = new Map(references.map((reference) => [keyOf(reference.source), reference]));
const hasNamespace = server.namespace !== undefined ||
references.some(({ source }) => source.kind !== "token" && source.namespace !== undefined);
const [token, problem] = await Promise.all([
kept.token ?? obtainToken(connection, kept, context),
hasNamespace ? namespaceProblem(client) : undefined,
]);
kept.token = token;
client.useToken(token.text);
try {
if (problem !== undefined)
throw problem;
const mayGuess = !token.counted;
const options = { kvMount, kvVersion, mayGuess };
const read = createReader(client, options, context);
const readOne = async ({ source, parts }) => {
if (source.kind === "token")
return tokenDocument(token, kept);
const document = await read(source, parts).catch(errors.u5);
if (!(document instanceof errors.JA) || source.kind !== "kv")
return document;
const location = mayBeMisplaced(document)
? await locate(source, kvMount, client)
: undefined;
return location === undefined ? document : { location };
};
const documents = await Promise.all(Array.from(sources, async ([key, reference]) => [key, await context.limit(() => readOne(reference))]));
for (const [, document] of documents)
if ("grant" in document && document.grant !== undefined)
kept.grants.push(document.grant);
return new Map(documents);
}
finally {
if (!more)
await letGo(token, connection, kept, context);
}
}
function tokenDocument({ text }, kept) {
if (text === "")
return (0,kit_errors.Qm)(messages.c.noTokenThere());
kept.delivered = true;
return { fields: { token: text }, grant: undefined };
}
async function letGo(token, connection, { config, grants, delivered }, { keep, log }) {
if (grants.length > 0) {
log.debug("vault: the token lives on, since a lease depends on it");
for (const lease of leasesOf(token, grants, config.server))
keep(lease);
}
else if (delivered) {
log.debug("vault: the token lives on, since it is delivered");
if (token.kind !== "given")
keep({
name: "Vault's token",
ends: token.asked + token.seconds * 1_000,
limit: messages.c.tokenDelivered(),
});
}
else
await token.takeBack(connection);
}
async function obtainToken(connection, { login, config: { server } }, context) {
const asked = performance.now();
const token = await login.logIn(createClient(server, connection), context);
if (token.kind !== "given")
context.protect(token.text);
if (token.kind === "batch")
context.log.notice(messages.c.batchToken());
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
async takeBack(connection) {
if (markRevoked === undefined)
return;
try {
await (0,settle.revoke)(revocation, connection);
markRevoked();
}
catch (thrown) {
const error = (0,errors.u5)(thrown);
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
;
function create(context) {
const session = openSession(context);
return {
givesFields: true,
check: (request) => check(request, context),
advise: (request) => advise(request, context),
rehearse: () => rehearse(context),
resolve: (requests, more = false) => (0,answers.FS)({
parse: parseReference,
async read(references) {
const documents = await session.read(references, more);
return references.map((reference) => contentFor(reference, documents.get(keyOf(reference.source))));
},
select: document_select,
}).resolve(requests),
};
}
function check(request, { environment }) {
const reference = (0,answers.CD)(() => parseReference(request));
if (reference instanceof errors.JA)
return reference;
return reference.source.kind === "token" &&
environment.VAULT_AUTH?.trim() === "none"
? (0,kit_errors.Qm)(messages.c.noTokenThere())
: undefined;
}
async function rehearse(context) {
const login = (0,answers.CD)(() => {
readConfig(context);
return readLogin(context);
});
if (login instanceof errors.JA)
return login;
return login.byJob ? (0,identity.q)(context.environment) : undefined;
}
function advise(request, { environment }) {
const reference = (0,answers.CD)(() => parseReference(request));
if (reference instanceof errors.JA || reference.source.kind !== "kv")
return undefined;
const mount = (0,answers.CD)(() => kvMountOf(environment));
if (mount instanceof errors.JA)
return undefined;
const location = locationIn(reference.source, mount);
return location && messages.c.otherNotation(referenceTo(location, reference));
}
function contentFor(reference, read = (0,answers.Qk)()) {
if (read instanceof errors.JA)
return withHint(read, reference);
return "location" in read
? (0,kit_errors.Qm)(messages.c.otherNotation(referenceTo(read.location, reference)))
: read;
}
function withHint(error, reference) {
const other = error.said.id === "vault-not-found" ? dottedField(reference) : undefined;
return other === undefined
? error
: new errors.JA(error.reason, error.said.with((text) => `${text} A field with a dot in its name: \`${other}\`.`));
}
})

};
