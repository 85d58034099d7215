export const modules = {

1478:
(($own, $gives, $need) => {
$need.d($gives, {
R: () => (parseServerAddress),
U: () => (isLoopback)
});
var _errors_js_0 = $need(3859);
var _messages_js_1 = $need(1708);
var _variables_js_2 = $need(3143);
function parseServerAddress(text, { server, variable, example, credentials }) {
const input = (0,_variables_js_2 .y)(variable);
const url = URL.parse(text);
if (url === null || !/^https?:$/.test(url.protocol))
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.noAddress(server, input, variable, example));
if (url.username !== "" || url.password !== "")
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.credentialsInAddress(server, input, credentials));
if (url.search !== "" || url.hash !== "")
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.queryInAddress(server, input, example));
return url;
}
function isLoopback(host) {
return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}
}),

3143:
(($own, $gives, $need) => {
$need.d($gives, {
g: () => (variableReader),
y: () => (inputName)
});
var _errors_js_0 = $need(3859);
var _messages_js_1 = $need(1708);
function variableReader(environment, who) {
const maybe = (variable) => environment[variable]?.trim() || undefined;
const needing = (tell) => (variable) => {
const value = maybe(variable);
if (value === undefined)
throw (0,_errors_js_0 .Qm)(tell(who, inputName(variable), variable));
return value;
};
return {
maybe,
need: needing(_messages_js_1 .c.settingMissing),
needSecret: needing(_messages_js_1 .c.credentialMissing),
};
}
function inputName(variable) {
return variable.toLowerCase().replaceAll("_", "-");
}
}),

7018:
(($own, $gives, $need) => {
$need.d($gives, {
j: () => (machineLogin),
q: () => (identityProblem)
});
var _answers_js_0 = $need(305);
var _errors_js_1 = $need(3859);
var _messages_js_2 = $need(1708);
async function identityProblem(environment) {
const { idTokenService } = await $need.e( 346).then($need.bind($need, 346));
return (0,_answers_js_0 .Zw)(() => idTokenService(environment));
}
function machineLogin(environment, variables, who, things) {
return variables.some((name) => environment[name]?.trim())
? undefined
: (0,_errors_js_1 .wk)(_messages_js_2 .c.byMachine(who, things));
}
}),

9021:
(($own, $gives, $need) => {
$need.d($gives, {
C: () => (memberOf),
Z: () => (listNames)
});
var _json_js_0 = $need(9368);
var _near_js_1 = $need(3628);
var _plain_js_4 = $need(1468);
var _errors_js_2 = $need(3859);
var _messages_js_3 = $need(1708);
function memberOf(value, name, whose) {
const object = (0,_json_js_0 .qF)(value);
if (!(0,_json_js_0 .Gv)(object))
throw (0,_errors_js_2 .Qm)(object === undefined && /^\s*\{/.test(Buffer.from(value).toString())
? _messages_js_3 .c.brokenObject(whose)
: _messages_js_3 .c.noObject(whose));
const member = Object.hasOwn(object, name) ? object[name] : undefined;
if (member !== undefined && member !== null)
return (0,_json_js_0 .hF)(member);
const names = Object.keys(object).filter((key) => object[key] !== null);
const there = listNames(names, name);
throw (0,_errors_js_2 .mX)(member === null
? _messages_js_3 .c.nullMember(whose, name, there)
: _messages_js_3 .c.noMember(whose, name, there + deeper(object, name)));
}
function deeper(object, name) {
const [first = "", ...more] = name.split(".");
return more.length > 0 &&
Object.hasOwn(object, first) &&
(0,_json_js_0 .Gv)(object[first]) &&
/^[\w.-]+$/.test(name)
? ` \`${first}\` is an object. Write \`[json:/${[first, ...more].join("/")}]\` in its place, behind the name of the declaration, to take what lies in it.`
: "";
}
const MOST_NAMES = 10;
function listNames(names, meant) {
if (names.length === 0)
return "It has none.";
const plain = names.filter(_plain_js_4 .MW);
if (plain.length === 0)
return names.length === 1
? "It has 1 of another name."
: `It has ${names.length} of other names.`;
const lower = new Map(plain.map((name) => [name.toLowerCase(), name]));
const near = (0,_near_js_1 .p)(meant.toLowerCase(), lower.keys());
const found = near === undefined ? undefined : lower.get(near);
const shown = [
...(found ? [found] : []),
...plain.filter((name) => name !== found),
]
.slice(0, MOST_NAMES)
.map((name) => `\`${name}\``);
const more = names.length - shown.length;
return `It has ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
}),

7555:
(($own, $gives, $need) => {
$need.d($gives, {
gI: () => (splitAt),
gr: () => (decodePercent),
mQ: () => (splitReference)
});
var _errors_js_0 = $need(3859);
var _messages_js_1 = $need(1708);
const HINTS = ["ttl", "cacheKey"];
function splitReference(rest, keys) {
const [front, fragment] = splitAt(rest, "#");
const [path, query = ""] = splitAt(front, "?");
const field = fragment === undefined ? undefined : decodePercent(fragment);
if (field === "")
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.noFieldName());
const [, late = ""] = /\?(\w+)=/.exec(fragment ?? "") ?? [];
if (keys !== "any" && keys.includes(late))
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.queryBehindField(late));
return {
path: decodePercent(path),
query: queryOf(query, keys),
field,
};
}
function queryOf(text, keys) {
decodePercent(text);
const pairs = [...new URLSearchParams(text)];
const names = pairs.map(([name]) => name);
if (keys !== "any")
checkKeys(names, [...keys, ...HINTS]);
if (new Set(names).size < names.length)
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.keyTwice());
const kept = pairs.filter(([name]) => !HINTS.includes(name));
const [empty] = kept.find(([, value]) => value === "") ?? [];
if (keys !== "any" && empty !== undefined)
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.emptyKey(empty));
return new Map(kept);
}
function checkKeys(names, known) {
if (names.some((name) => !known.includes(name)))
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.queryKeys(known.map((key) => `\`${key}\``).join(", ")));
}
function decodePercent(text) {
try {
return printable(decodeURIComponent(text));
}
catch (thrown) {
if (!(thrown instanceof URIError))
throw thrown;
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.percent());
}
}
function printable(text) {
if (/\p{C}/u.test(text))
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.unprintable());
return text;
}
function splitAt(text, separator) {
const index = text.indexOf(separator);
return index < 0
? [text, undefined]
: [text.slice(0, index), text.slice(index + 1)];
}
}),

1931:
(($own, $gives, $need) => {
$need.d($gives, {
B: () => (tokenOf)
});
function tokenOf(value) {
return typeof value === "string" && /^[\x21-\x7e]+$/.test(value)
? value
: undefined;
}
}),

5223:
(($own, $gives, $need) => {
$need.d($gives, {
Bd: () => (selectField),
Mm: () => (asContent),
yS: () => (folderOf)
});
var _errors_js_0 = $need(9473);
var _errors_js_1 = $need(3859);
var _members_js_2 = $need(9021);
function asContent(bytes) {
return { kind: "value", value: bytes };
}
function selectField(content, field, whose) {
return content.kind === "fields" || field === undefined
? content
: asContent((0,_members_js_2 .C)(content.value, field, whose));
}
function folderOf(outcomes, leftOut, empty) {
const fields = new Map();
for (const [name, outcome] of outcomes) {
if (!(outcome instanceof _errors_js_0 .JA)) {
if (outcome.kind === "value")
fields.set(name, outcome.value);
}
else if (outcome.reason === "not-found")
leftOut(name);
else
throw outcome;
}
if (fields.size === 0)
throw (0,_errors_js_1 .mX)(empty());
return { kind: "fields", fields };
}
}),

2873:
(($own, $gives, $need) => {
$need.d($gives, {
$: () => (contentOf),
n: () => (textOfFile)
});
var node_fs_0 = $need(3024);
const LARGEST = 1024 * 1024;
function contentOf(path, largest = LARGEST) {
if (!(0,node_fs_0.statSync)(path).isFile())
return undefined;
const file = (0,node_fs_0.openSync)(path, node_fs_0.constants.O_RDONLY | (node_fs_0.constants.O_NONBLOCK ?? 0));
try {
const found = (0,node_fs_0.fstatSync)(file);
return found.isFile() && found.size <= largest
? (0,node_fs_0.readFileSync)(file)
: undefined;
}
finally {
(0,node_fs_0.closeSync)(file);
}
}
function textOfFile(path, largest) {
return contentOf(path, largest)?.toString() ?? "";
}
}),

3817:
(($own, $gives, $need) => {
$need.d($gives, {
Z: () => (describeClaims)
});
var _json_js_0 = $need(9368);
var _plain_js_1 = $need(1468);
const SHOWN = [
"iss",
"sub",
"aud",
"repository",
"ref",
"environment",
"event_name",
"job_workflow_ref",
"exp",
];
function describeClaims(jwt) {
const claims = (0,_json_js_0 .qF)(Buffer.from(jwt.split(".")[1] ?? "", "base64url"));
if (!(0,_json_js_0 .Gv)(claims))
return "none, since what was given is not a JSON Web Token";
return SHOWN.filter((name) => Object.hasOwn(claims, name))
.map((name) => `${name} ${shown(name, claims[name])}`)
.join(", ");
}
const LONGEST = 500;
function shown(name, claim) {
const time = name === "exp" && typeof claim === "number" ? claim : Number.NaN;
const date = new Date(time * 1_000);
if (!Number.isNaN(date.getTime()))
return date.toISOString();
const text = String(JSON.stringify(claim)).replace(/^\[(".*")\]$/, "$1");
return text.length > LONGEST
? `${[...text].slice(0, LONGEST).join("")}${_plain_js_1 .RG}`
: text;
}
}),

8735:
(($own, $gives, $need) => {
$need.d($gives, {
MB: () => (formRequest),
MV: () => (METADATA),
RV: () => (askOnce),
g3: () => (withHosts)
});
var _errors_js_0 = $need(9473);
var _errors_js_1 = $need(3859);
async function askOnce(opening, request, who) {
const connection = await opening;
try {
return await connection.request(request);
}
catch (thrown) {
const { said, reason } = (0,_errors_js_0 .u5)(thrown);
if (who === undefined || reason !== "unreachable")
throw thrown;
throw (0,_errors_js_1 .HB)(said.with((text) => `${text} It was asked as ${who}.`));
}
finally {
connection.close();
}
}
function formRequest(path, form, passing) {
return {
method: "POST",
path,
headers: { "Content-Type": "application/x-www-form-urlencoded" },
body: new URLSearchParams(form).toString(),
repeat: "always",
passing,
};
}
const METADATA = {
proxy: false,
attempts: 1,
attemptTime: 1_000,
};
async function withHosts(hosts, { connect }, use) {
const opened = new Map();
const connectionTo = (host) => {
const origin = new URL(`https://${host}`);
const opening = opened.get(host) ?? connect({ origin, early: true });
opened.set(host, opening);
return opening;
};
for (const host of hosts)
connectionTo(host).catch(() => { });
try {
return await use(connectionTo);
}
finally {
for (const opening of opened.values())
opening.then((connection) => connection.close(), () => { });
}
}
}),

4508:
(($own, $gives, $need) => {
$need.d($gives, {
V: () => (readByPlace),
e: () => (readEach)
});
var _errors_js_0 = $need(9473);
var _answers_js_1 = $need(305);
async function readByPlace(located, read) {
const groups = new Map();
for (const { place, source, key } of located.filter(_answers_js_1 .gq)) {
const group = groups.get(place.name) ?? { place, sources: new Map() };
group.sources.set(key, source);
groups.set(place.name, group);
}
const outcomes = await Promise.all(Array.from(groups.values(), ({ place, sources }) => read(place, [...sources.values()])));
const found = new Map(outcomes.flatMap((some) => [...some]));
return located.map((one) => {
if (one instanceof _errors_js_0 .JA)
return one;
const source = groups.get(one.place.name)?.sources.get(one.key);
return (source && found.get(source)) ?? (0,_answers_js_1 .Qk)();
});
}
async function readEach(items, readOne) {
return Promise.all(items.map(async (item) => [item, await readOne(item).catch(_errors_js_0 .u5)]));
}
})

};
