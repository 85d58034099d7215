export const id = 502;
export const ids = [502];
export const modules = {
502:
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
...(0,message.f)("setting-missing", {
settingMissing: (who, input, variable) => `${who} needs \`${input}\` (or the variable \`${variable}\`), which is missing or empty.`,
}),
...(0,message.f)("credential-missing", {
credentialMissing: (who, input, variable) => `${who} needs \`${input}\` (or the variable \`${variable}\`), which is missing or empty. A secret of GitHub is empty when it does not exist, and in a pull request from a fork.`,
}),
...(0,message.f)("login-by-machine", {
byMachine: (who, things) => `no input or variable says how to log in to ${who}. A run would take what the machine has (${things}), which a dry run does not look up.`,
}),
...(0,message.f)("too-much-data", {
tooMuch: (mebibytes) => `the values of this step are together larger than ${mebibytes} MiB. Fetch them in several steps.`,
tooManyPages: (what, pages) => `${what} has more than ${pages} pages, and more are not read. Name the secrets that are needed.`,
}),
...(0,message.f)("wrong-server", {
listInCircle: (what) => `${what} leads back to a page that was read already, so it has no end. Does a proxy or another server stand in front of it?`,
}),
...(0,message.f)("internal-error", {
notRead: "an internal error: the reference was not read.",
}),
...(0,message.f)("server-address", {
noAddress: (server, input, variable, example) => `the address of ${server} is not a URL. \`${input}\` (or \`${variable}\`) has the form \`${example}\`.`,
credentialsInAddress: (server, input, credentials) => `the address of ${server} has credentials in it. Take them out of \`${input}\`; ${credentials}.`,
queryInAddress: (server, input, example) => `the address of ${server} has a \`?\` or \`#\` in it. \`${input}\` has the form \`${example}\`.`,
}),
...(0,message.f)("private-key", {
noKey: (input) => `\`${input}\` is no private key. It is PEM with a line \`-----BEGIN ... PRIVATE KEY-----\`, or that in base64, whole. Was it cut? A secret of GitHub is empty when it does not exist, and in a pull request from a fork.`,
keyEncrypted: (input) => `the key in \`${input}\` is encrypted with a passphrase, which a job cannot type. Store it without one: \`openssl pkey -in key.pem -out plain.pem\`.`,
otherKey: (input, label) => `\`${input}\` holds a ${label}, and not a private RSA key (\`PRIVATE KEY\` or \`RSA PRIVATE KEY\`).`,
keyDamaged: (input) => `the key in \`${input}\` cannot be read: a part of it is missing or was changed. Store the file as it was downloaded, all lines of it.`,
keyNotRsa: (input) => `the key in \`${input}\` is no RSA key, which RS256 needs.`,
}),
...(0,message.f)("reference-form", {
noFieldName: "there is no field behind `#`. Write its name, or leave `#` out.",
queryBehindField: (key) => `\`?${key}=\` stands behind the field, and is read as a part of its name. Write it in front of \`#\`.`,
queryKeys: (keys) => `only ${keys} can stand behind \`?\`. A \`?\` that belongs to the name is written \`%3F\`.`,
keyTwice: "a key behind `?` is given twice. Give each once.",
emptyKey: (key) => `\`${key}\` is empty. Give it a value, or leave \`${key}\` out.`,
percent: "there is a `%` that does not begin an escape such as `%20`. Write a percent sign as `%25`.",
unprintable: "the reference has a character in it that cannot be printed. Take it out.",
}),
...(0,message.f)("json-value", {
noObject: (whose) => `${whose} is no JSON object, so it has no field. Leave the field out to take all of it.`,
brokenObject: (whose) => `${whose} begins as a JSON object and is none, so it has no field: it is broken somewhere, or cut off. Correct it, or leave the field out to take all of it.`,
nullMember: (whose, field, there) => `the field \`${field}\` of ${whose} is null, so it has no value. ${there}`,
noMember: (whose, field, there) => `${whose} has no field \`${field}\`. ${there}`,
}),
};
;
function variableReader(environment, who) {
const maybe = (variable) => environment[variable]?.trim() || undefined;
const needing = (tell) => (variable) => {
const value = maybe(variable);
if (value === undefined)
throw malformed(tell(who, variables_inputName(variable), variable));
return value;
};
return {
maybe,
need: needing(say.settingMissing),
needSecret: needing(say.credentialMissing),
};
}
function variables_inputName(variable) {
return variable.toLowerCase().replaceAll("_", "-");
}
;
function parseServerAddress(text, { server, variable, example, credentials }) {
const input = inputName(variable);
const url = URL.parse(text);
if (url === null || !/^https?:$/.test(url.protocol))
throw malformed(say.noAddress(server, input, variable, example));
if (url.username !== "" || url.password !== "")
throw malformed(say.credentialsInAddress(server, input, credentials));
if (url.search !== "" || url.hash !== "")
throw malformed(say.queryInAddress(server, input, example));
return url;
}
function isLoopback(host) {
return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}
;
function tokenOf(value) {
return typeof value === "string" && /^[\x21-\x7e]+$/.test(value)
? value
: undefined;
}
var foreign = $need(392);
;
const github_app_messages_say = {
...(0,message.f)("github-app-reference", {
form: "behind `github-app:` stands nothing (this repository), `OWNER`, or `OWNER/REPO,REPO` with the names of repositories alone, then `?permissions=contents:read,issues:write`.",
noField: "a token has no fields, so nothing can stand behind `#`. Leave `#` out.",
wildcard: "a token has no fields for a wildcard. Give it a name: `TOKEN = github-app://OWNER`.",
permissionForm: "`permissions` is a list such as `contents:write,issues:read`: the name of each permission, a colon, and `read`, `write` or `admin`.",
permissionTwice: "a permission is given twice. Give each once.",
repositoryTwice: "a repository is given twice. Give each once.",
manyRepositories: (most) => `GitHub makes a token for at most ${most} repositories. Name fewer, or the owner alone for all that the app is installed on.`,
noRepository: "`GITHUB_REPOSITORY` does not say which repository this is. Name the owner and the repository: `github-app://OWNER/REPO`.",
}),
...(0,message.f)("pasted-secret", {
pastedToken: "a token stands in the reference. Revoke it, since it is in a file now. The reference names the owner, and the action makes the token.",
}),
...(0,message.f)("credential-form", {
clientId: "`github-app-client-id` is neither a client id (`Iv23li...`) nor the number of an app. The settings page of the app shows both.",
}),
...(0,message.f)("insecure-connection", {
unencrypted: "the address of GitHub's API begins with `http:`, so the token would cross the network unencrypted. Use `https:` in `github-app-api-url`.",
}),
...(0,message.f)("github-app-refused", {
refused: (said) => `GitHub does not accept the app (status 401${said}). Check that \`github-app-client-id\` and \`github-app-private-key\` are of the same app, and that the key still stands in its settings.`,
noApp: 'GitHub knows no app with this `github-app-client-id` (status 404: "Integration not found"). It is the client id or the app id of the app\'s settings page, and not the id of an installation. On GitHub Enterprise Server the app has to be one of that server.',
clock: (seconds, said) => `GitHub does not accept the app (status 401${said}), and the clock of this machine differs from GitHub's by ${seconds} s. Set it (NTP).`,
}),
...(0,message.f)("github-app-not-installed", {
notInstalled: (place) => `the app is not installed ${place}, or there is no such place (status 404; GitHub does not say which). Install it there, or check the name. A repository has to be among those that the installation was given.`,
}),
...(0,message.f)("github-app-suspended", {
suspended: (place) => `the installation of the app ${place} is suspended, so it gets no token. An owner can unsuspend it in the settings of the installed apps.`,
}),
...(0,message.f)("github-app-permissions", {
notGranted: (missing, has) => `the installation does not have ${missing}. It has: ${has}. Ask for less, or give the app the permission and have the owner accept it.`,
refusedRequest: (said, has) => `GitHub refuses to make this token (status 422${said}). The installation has: ${has}. Check the repositories, which it has to be given, and the permissions.`,
allPermissions: (place, has) => `The token for \`${place}\` may do all that the installation may: ${has}. \`?permissions=contents:read\` asks for less.`,
}),
...(0,message.f)("github-app-rate-limit", {
rateLimit: (what, when) => `${what} ran into a rate limit of GitHub.${when} Other jobs of the same app use it up as well.`,
}),
...(0,message.f)("github-app-unavailable", {
serverFailed: (what, status, said) => `${what} failed at GitHub (status ${status}${said}). See githubstatus.com, or the state of your server.`,
refusedOtherwise: (what, status, said) => `${what} was refused by GitHub (status ${status}${said}).`,
}),
...(0,message.f)("wrong-server", {
moved: "the repository was renamed or moved (status 301), and no token follows a redirect. Write its new name.",
redirected: (what, status) => `${what} was redirected (status ${status}), and no token follows a redirect. Is \`github-app-api-url\` the address of GitHub's API?`,
notGitHub: (what, status) => `${what} was answered with something that is not GitHub's JSON (status ${status}). Is \`github-app-api-url\` (or \`GITHUB_API_URL\`) the address of its API, such as \`https://github.example.com/api/v3\`?`,
}),
...(0,message.f)("lease-ended", {
hour: "GitHub lets it live for an hour, and nobody can renew it. Split the work, so that a later step asks for a new one.",
}),
...(0,message.f)("token-ends", {
endsInAnHour: "The token of the GitHub App ends after an hour, also while the script or container still runs.",
}),
...(0,message.f)("not-undone", {
notRevoked: (status, said) => `the token of the GitHub App could not be revoked (status ${status}${said}), so it lives until its hour is over.`,
debtUnreadable: "what was written down to be revoked cannot be read.",
}),
};
;
const HEADERS = {
Accept: "application/vnd.github+json",
"User-Agent": "secret-refs",
"X-GitHub-Api-Version": "2022-11-28",
};
function bodyOf({ body, }) {
const json = (0,build_json.qF)(body);
return (0,build_json.Gv)(json) ? json : undefined;
}
function messageOf(answer) {
const message = bodyOf(answer)?.message;
return typeof message === "string" ? message : "";
}
function quoted(answer) {
const text = messageOf(answer);
return text === ""
? ""
: `: "${(0,foreign.V$)(text, { lines: 0, characters: 200 })}"`;
}
function isPassing({ status, headers }) {
return status === 403 && headers["retry-after"] !== undefined;
}
function statusError(answer, what) {
const { status } = answer;
if (isRateLimit(answer))
return unreachable(say.rateLimit(what, resetOf(answer)));
if (status >= 500 || status === 408 || status === 425)
return unreachable(say.serverFailed(what, status, quoted(answer)));
if (status >= 300 && status < 400)
return unreachable(say.redirected(what, status));
if (status < 300 || bodyOf(answer) === undefined)
return malformed(say.notGitHub(what, status));
return failed(say.refusedOtherwise(what, status, quoted(answer)));
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
;
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
headers: { ...HEADERS, Authorization: `Bearer ${token}` },
repeat: "always",
passing: isPassing,
});
const { status } = answer;
if (status === 204 || status === 401)
return;
const said = github_app_messages_say.notRevoked(status, quoted(answer));
throw status >= 500 || status === 429 ? (0,errors.HB)(said) : (0,errors.gz)(said);
}
function revocationOf(debt) {
const { api, token: given } = (0,build_json.Gv)(debt) ? debt : {};
const token = tokenOf(given);
const { origin, basePath } = (0,build_json.Gv)(api) ? api : {};
const url = typeof origin === "string" ? URL.parse(origin) : null;
if (url === null ||
url.origin !== origin ||
!(url.protocol === "https:" ||
(url.protocol === "http:" && isLoopback(url.hostname))) ||
typeof basePath !== "string" ||
!/^(?:\/[\w.%~-]+)*$/.test(basePath) ||
token === undefined)
throw (0,errors.Qm)(github_app_messages_say.debtUnreadable());
return { api: { origin, basePath }, token };
}
}),
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
})
};
