import { modules as common2 } from "./common2.js";
export const id = 584;
export const ids = [584];
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
})

};
