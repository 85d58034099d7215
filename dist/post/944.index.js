export const id = 944;
export const ids = [944];
export const modules = {
859:
(($own, $gives, $need) => {
$need.d($gives, {
HB: () => (unreachable),
Qm: () => (malformed),
gz: () => (failed),
wk: () => (denied)
});
var _errors_js_0 = $need(370);
var _foreign_js_1 = $need(392);
const denied = (said) => new _errors_js_0 .JA("denied", said);
const failed = (said) => new _errors_js_0 .JA("failed", said);
const malformed = (said) => new _errors_js_0 .JA("malformed", said);
const notFound = (said) => new SecretError("not-found", said);
const unreachable = (said) => new _errors_js_0 .JA("unreachable", said);
function strangeAnswer(status, what, say) {
if (status === 429)
return unreachable(say.rateLimit(what, "429"));
if (status >= 500 || status === 408)
return unreachable(say.failedOnTheWay(what, status));
return status >= 300 && status < 400
? unreachable(say.redirected(what, status))
: malformed(say.strange(what, status));
}
function quoted(text) {
return text === ""
? ""
: `: "${foreign(text, { lines: 0, characters: 400 })}"`;
}
}),
944:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
revoke: () => (revoke),
settle: () => (settle)
});
var build_json = $need(368);
var errors = $need(859);
var message = $need(883);
;
const messages_say = {
...(0,message.f)("vault-reference", {
noFieldName: "there is no field behind `#`. Write its name, or leave `#` out.",
fragmentOfWildcard: "a wildcard takes every field, so nothing can stand behind `#`. Leave `#` out, or declare the one name.",
noField: "the reference names no field. Write `vault://path.field` or `vault://path#field`, or take every field with `PREFIX_* = vault://path`.",
apiNeedsField: "a leading slash makes it a path of Vault's API, which needs a field: `vault:///database/creds/app#username`. For a field of a secret in the KV mount write two slashes: `vault://path.field`.",
keyTwice: "a key behind `?` is given twice. Give each once.",
version: "`version` must be a positive whole number; the latest version needs none.",
namespaceTwice: "`namespace` is given twice. Give it once.",
dots: "the path has `.` or `..` in it, which Vault does not allow. Write the path in full.",
noPath: "the reference names no path. Write `vault://path.field`.",
unprintable: "the reference has a character in it that cannot be printed. Vault does not allow one.",
writeOnly: (path) => `\`${path}\` has to be written to (status 405): \`vault+write:///${path}?name=value#field\`.`,
writeForm: "a path that is written to is one of Vault's API, with three slashes: `vault+write:///pki/issue/web?common_name=a.example.com#certificate`.",
writeNeedsField: "the reference names no field of the answer. Write it behind `#`, or take every field with `PREFIX_* = vault+write:///...`.",
readOnly: (path) => `\`${path}\` takes no write (status 405). Leave \`+write\` out: \`vault:///${path}#field\`.`,
parameterForm: "what is written is `name=text`, `name:=JSON` or `name=@PATH`, with `&` between them. A `&`, `#` or `%` inside is written `%26`, `%23`, `%25`.",
parameterFile: "behind `=@` stands the path of a file. A text that begins with `@` is written `%40`.",
parameterJson: (name) => `what stands behind \`${name}:=\` is no JSON. For a text write \`${name}=\`.`,
parameterPart: (name) => `behind \`${name}:=\` stands JSON, or \`{{ NAME }}\` and nothing else. Put the parts together in a template of its own (\`[none, template]\`), and name that.`,
parameterNotText: (name) => `the value that belongs to \`${name}\` is no text, which JSON could hold. Put it in as base64, by a template with \`{{ NAME | base64 }}\`.`,
parameterContent: (name) => `the file behind \`${name}=@\` cannot be read: it has to be a file of text of at most 1 MiB. A relative path starts from \`working-directory\`.`,
placeholderForm: "in a reference only the name stands between `{{` and `}}`: `{{ NAME }}`. Filters belong to templates; `{{` itself is written `%7B%7B`.",
placeholderPlace: "`{{ NAME }}` can stand in what is written alone, and neither in the path nor behind `#`.",
writesToken: "this path gives a token of Vault, which nobody would revoke, or which would end with the one that made it. For the token that the action logs in with write `vault+token:`.",
ownToken: "the token that the action logs in with ends with the step, so this would deliver one that is of no use. Write `vault+token:`, which lives until the job has ended.",
tokenForm: "behind `vault+token:` stands nothing: it is the token that the action logs in with, under one name.",
noTokenThere: "with `vault-auth: none` somebody in front of Vault adds the token, and the action has none to deliver.",
}),
...(0,message.f)("pasted-secret", {
pastedAddress: "an address or credentials stand in the reference. The address belongs into `vault-addr`, credentials into the `vault-...` inputs.",
pastedToken: "a token of Vault stands in the reference. Revoke it, since it is in a file now, and give the new one as `vault-token`.",
}),
...(0,message.f)("input-value", {
kvVersion: "`vault-kv-version` accepts `1` and `2`. Leave it out to let the server tell.",
skipVerify: "`vault-skip-verify` (or `VAULT_SKIP_VERIFY`) accepts `true` and `false`.",
methods: (names) => `\`vault-auth\` accepts ${names}.`,
oidcMethod: "`vault-auth: oidc` is Vault's login in a browser. A job logs in with `vault-auth: jwt`, and `vault-auth-mount` names the mount when it is not `jwt`.",
payloadForm: '`vault-auth-payload` is no JSON object. Write what the login wants, such as `{"role": "ci", "password": "..."}`.',
username: "`vault-username` has a `/` or a character in it that cannot be printed, or is `.` or `..`.",
}),
...(0,message.f)("credential-missing", {
headerEmpty: "the header has no value. A secret of GitHub is empty when it does not exist, and in a pull request from a fork.",
}),
...(0,message.f)("vault-headers", {
headerForm: "it is not `Name: value`. Each header has a line of its own; a value cannot have a line break in it.",
headerCharacters: "the value has a character in it that no header can hold. Only printable ASCII is sent.",
headerTwice: (name) => `\`${name}\` is given twice. Give each header once.`,
headerOfConnection: (name) => `\`${name}\` belongs to the connection, which the action makes. Leave it out.`,
headerOfVault: (name, instead) => `\`${name}\` cannot be given here. ${instead}`,
}),
...(0,message.f)("insecure-connection", {
insecure: "`VAULT_SKIP_VERIFY` is on: whoever stands between this job and Vault can read and change everything. Give the CA in `vault-cacert` instead.",
unencrypted: "The address of Vault begins with `http:`, so tokens and secrets cross the network unencrypted. Use `https:`.",
}),
...(0,message.f)("setting-missing", {
addressMissing: "no address of Vault is given. Set the input `vault-addr` or the variable `VAULT_ADDR`, such as `https://vault.example.com:8200`.",
}),
...(0,message.f)("vault-certificates", {
clientPair: "`vault-client-cert` and `vault-client-key` belong together, and one of them is missing.",
noPem: (input) => `\`${input}\` is neither PEM, nor PEM in base64, nor the path of a file or directory that holds PEM.`,
}),
...(0,message.f)("vault-mount", {
settingDots: "a mount or namespace in the settings has `.` or `..` in it. Write the path in full.",
mountBelow: (path, mount) => `the mount is \`${path}\`, and \`${mount}\` a path in it. Write \`?mount=${path}\` and the rest of it in front of the path.`,
mountNotKv: (mount, type) => `the mount \`${mount}\` is no KV engine but \`${type}\`. Give the API path: \`vault:///${mount}/...#field\`.`,
noVersions: (mount) => `the mount \`${mount}\` is KV 1, which keeps no versions. Leave \`version\` out.`,
noMount: (api) => `Vault has no mount for \`${api}\`. Check the mount (\`?mount=\`, \`vault-kv-mount\`) and the namespace.`,
versioned: (api) => `the mount of \`${api}\` is KV 2, and the path has the form of KV 1. Leave \`vault-kv-version\` out, or write \`data/\` behind the mount.`,
versionedApi: (api, mount, path) => `\`${api}\` is read like KV 1, and the mount \`${mount}\` is KV 2. Write \`vault:///${mount}/data/${path}#field\`, or \`vault://${path}.field?mount=${mount}\`.`,
authMount: "the mount of the auth method is not a path such as `jwt` or `team/approle`. See `vault-auth-mount`.",
}),
...(0,message.f)("vault-token-invalid", {
invalidToken: "Vault says that the token is invalid: it is wrong, has expired, was revoked, or its uses are spent. Give a new one as `vault-token`, or a role in `vault-role`.",
}),
...(0,message.f)("wrong-server", {
redirected: (what, status) => `${what} was redirected (status ${status}), and no token follows a redirect. Point \`vault-addr\` at the active node, or at the address that the load balancer serves.`,
notVault: (what, status) => `${what} was answered with something that is not Vault's JSON (status ${status}). Is \`vault-addr\` the address of Vault, and not of a page or proxy in front of it?`,
refusedByFront: (what) => `${what} was refused with a page that is not Vault's (status 403). Does a proxy stand in front of it?`,
}),
...(0,message.f)("vault-unavailable", {
sealed: "Vault is sealed. Unseal it, then run the job again.",
behind: (what) => `${what} found the server behind its primary (status 412). Run the job again, or point \`vault-addr\` at the active node.`,
serverFailed: (what, status, said) => `${what} failed in Vault (status ${status}${said}). Look at the server's log and its \`sys/health\`.`,
readFailed: (what, status, said) => `${what} failed (status ${status}${said}).`,
}),
...(0,message.f)("vault-rate-limit", {
rateLimit: (what) => `${what} ran into a rate limit of Vault (status 429). Lower \`concurrency\`, or raise the quota.`,
}),
...(0,message.f)("vault-namespace", {
noNamespaces: "a namespace is given, but this server is the community edition of Vault, which ignores it and would answer from the root. Leave `vault-namespace` and `?namespace=` out.",
}),
...(0,message.f)("vault-not-found", {
fieldMissing: (field, there) => `the secret has no field \`${field}\`. ${there}`,
nothingStored: (path, version, mount, api) => `nothing is stored at \`${path}\`${version} in the mount \`${mount}\` (${api}). Check the spelling, and the mount (\`?mount=\`, \`vault-kv-mount\`).`,
noData: (path) => `\`${path}\` holds no data.`,
nothingAt: (path) => `Vault has nothing at \`${path}\`. Check the path.`,
}),
...(0,message.f)("vault-write-failed", {
writeFailed: (api, status, said) => `the write to \`${api}\` was refused (status ${status}${said}). Check what is written against what the path wants.`,
nothingWritten: (api) => `\`${api}\` was written to and gave no value, so there is nothing to deliver.`,
}),
...(0,message.f)("vault-other-notation", {
otherNotation: (reference) => `the path is written in the notation of another tool. Write \`${reference}\`.`,
}),
...(0,message.f)("vault-batch-token", {
batchToken: "Vault gave a batch token, which cannot be revoked: it lives until it expires. Use a role with service tokens to end it with the step.",
}),
...(0,message.f)("vault-permission-denied", {
neither: (mount, path) => `the token may read neither \`${mount}/data/${path}\` (KV 2) nor \`${mount}/${path}\` (KV 1), or the path is misspelt, or there is no such mount. Add the right one to its policy with capabilities = ["read"].`,
mountDenied: (mount) => `the token can read nothing in the mount \`${mount}\`, or there is no such mount (Vault does not say which). Check the mount (\`?mount=\`, \`vault-kv-mount\`) and give the token's policy \`read\` on \`${mount}/data/...\` (KV 2) or \`${mount}/...\` (KV 1).`,
writeDenied: (api) => `the token may not write to \`${api}\` (status 403). Add to its policy: path "${api}" { capabilities = ["create", "update"] }. Vault says the same when the path is misspelt and when there is no such mount.`,
denied: (api) => `the token may not read \`${api}\` (status 403). Add to its policy: path "${api}" { capabilities = ["read"] }. Vault says the same when the path is misspelt and when there is no such mount.`,
}),
...(0,message.f)("vault-deleted", {
deleted: (version, path, mount, destroyed) => `${version} of \`${path}\` in the mount \`${mount}\` is ${destroyed ? "destroyed. Write" : "deleted. Undelete it, write"} a new one, or read an older one with \`?version=\`.`,
versionGone: (path) => `the version of \`${path}\` is deleted or destroyed.`,
}),
...(0,message.f)("lease-ended", {
leaseToken: "Vault says that the token is invalid: it has expired, was revoked, or its uses are spent. It has to live as long as the run.",
leaseGone: "Vault does not know it any more: it has expired or was revoked.",
mayNotRenew: (path) => `the token may not renew it (status 403). Its policies need \`update\` on \`${path}\`, which the policy \`default\` gives.`,
renewalRefused: (status, said) => `the renewal was refused (status ${status}${said}).`,
counted: "it was not renewed, since the token counts its uses (`token_num_uses`) and each renewal is one. Let the role make tokens without a count, or raise its TTL.",
batchLease: "a batch token cannot be renewed. Let the role make service tokens, or raise its `token_ttl`.",
tokenTtl: "Vault does not renew it. Raise its TTL in the role (`token_ttl`).",
tokenDelivered: "a token that is delivered is not renewed. Raise its TTL in the role (`token_ttl`).",
tokenLimit: "it had reached its longest life. Raise `token_max_ttl` of the role, or `max_lease_ttl` of the login's mount.",
leaseTtl: "Vault does not renew it. Raise the TTL of the role, or `default_lease_ttl` of the mount.",
leaseLimit: "it had reached its longest life. Raise `max_ttl` of the role, or `max_lease_ttl` of the mount.",
}),
...(0,message.f)("not-undone", {
notRevoked: (what, status, said) => `${what} was refused (status ${status}${said}), so it lives until it expires. Its policies need \`update\` on \`auth/token/revoke-self\`, which the policy \`default\` gives.`,
debtUnreadable: "what was written down to be revoked cannot be read.",
}),
...(0,message.f)("vault-no-credentials", {
noCredentials: "no credentials for Vault are given. Set one of `vault-role` (login with the job's own identity, no stored secret), `vault-approle-role-id` with `vault-approle-secret-id`, or `vault-token`, or name another method in `vault-auth`. A pull request from a fork gets no secrets.",
noTokenFile: "`vault-kubernetes-token-path` names no file that can be read and holds a token. It is the absolute path of a projected service account token.",
noPod: "the method `kubernetes` needs the token of a service account: this job does not run in a pod that has one. Give it as `vault-jwt`, or choose another method.",
}),
...(0,message.f)("vault-login-refused", {
secondFactor: (what) => `${what} asks for a second factor, which a job cannot give. Use a role without one.`,
loginRefused: (what, status, said, advice) => `${what} was refused (status ${status}${said}). ${advice}`,
mayBeUnmounted: (mount) => `Vault says so too where nothing is mounted at \`auth/${mount}\`: \`vault auth list\` shows the mounts, \`vault-auth-mount\` names one. `,
}),
...(0,message.f)("inputs-together", {
payloadUnused: "`vault-auth-payload` is given, and another method is to log in. Write `vault-auth: payload`, or leave the payload out.",
bothJwts: "both `vault-jwt` and `vault-jwt-private-key` are given. Give one of them.",
bothSecretIds: "both `vault-approle-secret-id` and `vault-wrapped-secret-id` are given. Give one of them.",
}),
...(0,message.f)("vault-wrapped-secret-id", {
otherWrapped: (mount, origin) => `\`vault-wrapped-secret-id\` wraps something else than a secret id of \`auth/${mount}\`: it was made at \`${origin}\`. It was not unwrapped. Somebody may have put it in the place of yours.`,
notUnwrapped: (what, status, said, why) => `${what} was refused (status ${status}${said}). ${why}Wrap a new one.`,
}),
...(0,message.f)("credential-form", {
tokenCharacters: (input) => `\`${input}\` has white space or another character in it that no token of Vault has. Was it stored with a line break or quotes around it?`,
}),
};
var foreign = $need(392);
;
function dataOf({ body }) {
return isObject(body) && isObject(body.data) ? body.data : undefined;
}
function textsOf({ body }) {
if (!(0,build_json.Gv)(body))
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
function isBadToken(reply) {
return reply.status === 403 && says(reply, "invalid token");
}
function invalidToken() {
return (0,errors.wk)(messages_say.invalidToken());
}
function statusError(reply, what) {
const { status } = reply;
if (isBadToken(reply))
return invalidToken();
if (status >= 300 && status < 400)
return (0,errors.HB)(messages_say.redirected(what, status));
if (status === 503 && says(reply, "sealed"))
return (0,errors.HB)(messages_say.sealed());
if (status === 412)
return (0,errors.HB)(messages_say.behind(what));
if (status === 429)
return (0,errors.HB)(messages_say.rateLimit(what));
if (status >= 500 || status === 408 || status === 425)
return (0,errors.HB)(messages_say.serverFailed(what, status, quoted(reply)));
return undefined;
}
function notVault({ status }, what) {
return malformed(say.notVault(what, status));
}
function quoted(reply) {
const [text] = textsOf(reply);
return text === undefined
? ""
: `: "${(0,foreign.V$)(text, { lines: 0, characters: 200 })}"`;
}
;
function targetOf({ origin, tls, proxy }) {
return {
origin: new URL(origin),
tls,
...(proxy === undefined ? {} : { proxy }),
};
}
function serverOf(json) {
if (!(0,build_json.Gv)(json) || !/^https?:\/\/[^/]+$/.test(String(json.origin)))
return undefined;
return {
origin: String(json.origin),
basePath: textOf(json.basePath) ?? "",
namespace: textOf(json.namespace),
headers: headersIn(json.headers),
proxy: textOf(json.proxy),
tls: tlsOf(json.tls),
};
}
function headersOf({ headers, namespace, }) {
return {
...headers,
"X-Vault-Request": "true",
...(namespace === undefined ? {} : { "X-Vault-Namespace": namespace }),
};
}
function headersIn(json) {
return Object.fromEntries(Object.entries((0,build_json.Gv)(json) ? json : {}).filter((entry) => /^[!#$%&'*+.^_`|~\w-]+$/.test(entry[0]) &&
typeof entry[1] === "string" &&
/^[\t\x20-\x7e]*$/.test(entry[1])));
}
function tlsOf(tls) {
if (!(0,build_json.Gv)(tls))
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
;
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
async function revoke({ server, token }, connection) {
const { status, body } = await connection.request({
method: "POST",
path: `${server.basePath}/v1/auth/token/revoke-self`,
headers: { ...headersOf(server), "X-Vault-Token": token },
repeat: "unsent",
});
const reply = { status, body: (0,build_json.qF)(body) };
if (status === 204 || status === 200 || isBadToken(reply))
return;
const what = "the revocation of the action's token";
throw (statusError(reply, what) ??
(0,errors.wk)(messages_say.notRevoked(what, status, quoted(reply))));
}
function revocationOf(debt) {
const { server: json, token } = (0,build_json.Gv)(debt) ? debt : {};
const server = serverOf(json);
if (server === undefined || typeof token !== "string")
throw (0,errors.Qm)(messages_say.debtUnreadable());
return { server, token };
}
})
};
