var __webpack_modules__ = ({
1916:
(($own, exports) => {
var __webpack_unused_export__;
__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
var n = a.length;
var m = b.length;
var lst = 1 << (n - 1);
var pv = -1;
var mv = 0;
var sc = n;
var i = n;
while (i--) {
peq[a.charCodeAt(i)] |= 1 << i;
}
for (i = 0; i < m; i++) {
var eq = peq[b.charCodeAt(i)];
var xv = eq | mv;
eq |= ((eq & pv) + pv) ^ pv;
mv |= ~(eq | pv);
pv &= eq;
if (mv & lst) {
sc++;
}
if (pv & lst) {
sc--;
}
mv = (mv << 1) | 1;
pv = (pv << 1) | ~(xv | mv);
mv &= xv;
}
i = n;
while (i--) {
peq[a.charCodeAt(i)] = 0;
}
return sc;
};
var myers_x = function (b, a) {
var n = a.length;
var m = b.length;
var mhc = [];
var phc = [];
var hsize = Math.ceil(n / 32);
var vsize = Math.ceil(m / 32);
for (var i = 0; i < hsize; i++) {
phc[i] = -1;
mhc[i] = 0;
}
var j = 0;
for (; j < vsize - 1; j++) {
var mv_1 = 0;
var pv_1 = -1;
var start_1 = j * 32;
var vlen_1 = Math.min(32, m) + start_1;
for (var k = start_1; k < vlen_1; k++) {
peq[b.charCodeAt(k)] |= 1 << k;
}
for (var i = 0; i < n; i++) {
var eq = peq[a.charCodeAt(i)];
var pb = (phc[(i / 32) | 0] >>> i) & 1;
var mb = (mhc[(i / 32) | 0] >>> i) & 1;
var xv = eq | mv_1;
var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
var ph = mv_1 | ~(xh | pv_1);
var mh = pv_1 & xh;
if ((ph >>> 31) ^ pb) {
phc[(i / 32) | 0] ^= 1 << i;
}
if ((mh >>> 31) ^ mb) {
mhc[(i / 32) | 0] ^= 1 << i;
}
ph = (ph << 1) | pb;
mh = (mh << 1) | mb;
pv_1 = mh | ~(xv | ph);
mv_1 = ph & xv;
}
for (var k = start_1; k < vlen_1; k++) {
peq[b.charCodeAt(k)] = 0;
}
}
var mv = 0;
var pv = -1;
var start = j * 32;
var vlen = Math.min(32, m - start) + start;
for (var k = start; k < vlen; k++) {
peq[b.charCodeAt(k)] |= 1 << k;
}
var score = m;
for (var i = 0; i < n; i++) {
var eq = peq[a.charCodeAt(i)];
var pb = (phc[(i / 32) | 0] >>> i) & 1;
var mb = (mhc[(i / 32) | 0] >>> i) & 1;
var xv = eq | mv;
var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
var ph = mv | ~(xh | pv);
var mh = pv & xh;
score += (ph >>> (m - 1)) & 1;
score -= (mh >>> (m - 1)) & 1;
if ((ph >>> 31) ^ pb) {
phc[(i / 32) | 0] ^= 1 << i;
}
if ((mh >>> 31) ^ mb) {
mhc[(i / 32) | 0] ^= 1 << i;
}
ph = (ph << 1) | pb;
mh = (mh << 1) | mb;
pv = mh | ~(xv | ph);
mv = ph & xv;
}
for (var k = start; k < vlen; k++) {
peq[b.charCodeAt(k)] = 0;
}
return score;
};
var distance = function (a, b) {
if (a.length < b.length) {
var tmp = b;
b = a;
a = tmp;
}
if (b.length === 0) {
return a.length;
}
if (a.length <= 32) {
return myers_32(a, b);
}
return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
var min_distance = Infinity;
var min_index = 0;
for (var i = 0; i < arr.length; i++) {
var dist = distance(str, arr[i]);
if (dist < min_distance) {
min_distance = dist;
min_index = i;
}
}
return arr[min_index];
};
__webpack_unused_export__ = closest;
}),
3550:
((module, $gives, $need) => {
var x = (y) => {
var x = {}; $need.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({  });
}),
2613:
((module) => {
module.exports = process.getBuiltinModule("assert");
}),
181:
((module) => {
module.exports = process.getBuiltinModule("buffer");
}),
5317:
((module) => {
module.exports = process.getBuiltinModule("child_process");
}),
6982:
((module) => {
module.exports = process.getBuiltinModule("crypto");
}),
4434:
((module) => {
module.exports = process.getBuiltinModule("events");
}),
9896:
((module) => {
module.exports = process.getBuiltinModule("fs");
}),
3339:
((module) => {
module.exports = process.getBuiltinModule("module");
}),
4573:
((module) => {
module.exports = process.getBuiltinModule("node:buffer");
}),
1421:
((module) => {
module.exports = process.getBuiltinModule("node:child_process");
}),
7598:
((module) => {
module.exports = process.getBuiltinModule("node:crypto");
}),
8474:
((module) => {
module.exports = process.getBuiltinModule("node:events");
}),
3024:
((module) => {
module.exports = process.getBuiltinModule("node:fs");
}),
1455:
((module) => {
module.exports = process.getBuiltinModule("node:fs/promises");
}),
7067:
((module) => {
module.exports = process.getBuiltinModule("node:http");
}),
2467:
((module) => {
module.exports = process.getBuiltinModule("node:http2");
}),
7030:
((module) => {
module.exports = process.getBuiltinModule("node:net");
}),
8161:
((module) => {
module.exports = process.getBuiltinModule("node:os");
}),
6760:
((module) => {
module.exports = process.getBuiltinModule("node:path");
}),
481:
((module) => {
module.exports = process.getBuiltinModule("node:readline");
}),
8500:
((module) => {
module.exports = process.getBuiltinModule("node:timers/promises");
}),
1692:
((module) => {
module.exports = process.getBuiltinModule("node:tls");
}),
7975:
((module) => {
module.exports = process.getBuiltinModule("node:util");
}),
857:
((module) => {
module.exports = process.getBuiltinModule("os");
}),
6928:
((module) => {
module.exports = process.getBuiltinModule("path");
}),
932:
((module) => {
module.exports = process.getBuiltinModule("process");
}),
3480:
((module) => {
module.exports = process.getBuiltinModule("querystring");
}),
3193:
((module) => {
module.exports = process.getBuiltinModule("string_decoder");
}),
3557:
((module) => {
module.exports = process.getBuiltinModule("timers");
}),
7016:
((module) => {
module.exports = process.getBuiltinModule("url");
}),
9023:
((module) => {
module.exports = process.getBuiltinModule("util");
}),
6540:
(($own, $gives, $need) => {
$need.d($gives, {
D: () => (confine)
});
var node_fs_0 = $need(3024);
var node_path_1 = $need(6760);
var _patterns_js_2 = $need(5385);
const OF_RUNNER = "it lies in a folder of the runner (its temporary files, tools or home)";
const FOLDERS = [
"RUNNER_TEMP",
"RUNNER_TOOL_CACHE",
"AGENT_TOOLSDIRECTORY",
"HOME",
"USERPROFILE",
"APPDATA",
"LOCALAPPDATA",
];
const FILES = [
"GITHUB_ENV",
"GITHUB_OUTPUT",
"GITHUB_PATH",
"GITHUB_STATE",
"GITHUB_STEP_SUMMARY",
"GITHUB_EVENT_PATH",
];
const BESIDE_TEMP = ["_actions", "_temp", "_tool", "_PipelineMapping"];
const CREDENTIALS = [
"GOOGLE_APPLICATION_CREDENTIALS GOOGLE_GHA_CREDS_PATH CLOUDSDK_CONFIG CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE BOTO_CONFIG",
"AWS_SHARED_CREDENTIALS_FILE AWS_CONFIG_FILE AZURE_CONFIG_DIR OCI_CLI_CONFIG_FILE OCI_CONFIG_FILE DIGITALOCEAN_CONFIG",
"KUBECONFIG HELM_REGISTRY_CONFIG HELM_REPOSITORY_CONFIG HELM_CONFIG_HOME KREW_ROOT DOCKER_CONFIG DOCKER_CERT_PATH",
"REGISTRY_AUTH_FILE CONTAINERS_AUTH_FILE TF_CLI_CONFIG_FILE TERRAFORM_CONFIG ANSIBLE_VAULT_PASSWORD_FILE PULUMI_HOME",
"NPM_CONFIG_USERCONFIG NPM_CONFIG_GLOBALCONFIG CARGO_HOME PIP_CONFIG_FILE PYPIRC COMPOSER_HOME GRADLE_USER_HOME GEMRC",
"BUNDLE_USER_HOME BUNDLE_USER_CONFIG BUNDLE_APP_CONFIG GIT_CONFIG GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GH_CONFIG_DIR",
"GLAB_CONFIG_DIR NETRC CURL_HOME GNUPGHOME PASSWORD_STORE_DIR RCLONE_CONFIG PGPASSFILE PGSERVICEFILE MYSQL_HOME",
"MYSQL_TEST_LOGIN_FILE XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR VAULT_CLIENT_KEY VAULT_CONFIG_PATH SOPS_AGE_KEY_FILE",
"CREDENTIALS_DIRECTORY *_TOKEN_FILE *_TOKEN_PATH *_PASSWORD_FILE *_PASSWD_FILE *_PASSPHRASE_FILE *_SECRET_FILE",
"*_CREDENTIALS_FILE *_CREDENTIAL_FILE *_CREDENTIALS_PATH *_PRIVATE_KEY_FILE *_PRIVATE_KEY_PATH *_KEY_FILE",
];
const RUNNER_NAMES = /^(?:_runner_file_commands|_github_home|_github_workflow|secret-refs-[0-9a-f]{12}-.*)$/i;
function confine(workspace, environment, platform = process.platform) {
let known;
const bounds = () => {
known ??= boundsOf(workspace, environment);
return known;
};
return {
judgePath: (path) => outOfBounds(nearestReal(path), bounds()),
judgeOpened(path, opened) {
const place = (platform === "linux" ? placeByProc(opened) : undefined) ??
placeByLookUp(path, opened);
return place === undefined
? "it was exchanged while it was read"
: outOfBounds(place, bounds());
},
};
}
function placeByProc(opened) {
try {
const place = (0,node_fs_0.readlinkSync)(`/proc/self/fd/${opened}`);
return node_path_1.isAbsolute(place) ? place : undefined;
}
catch {
return undefined;
}
}
function placeByLookUp(path, opened) {
const place = nearestReal(path);
const there = (0,node_fs_0.lstatSync)(place, { bigint: true, throwIfNoEntry: false });
const { dev, ino } = (0,node_fs_0.fstatSync)(opened, { bigint: true });
return there?.isFile() &&
there.dev === dev &&
there.ino === ino &&
nearestReal(path) === place
? place
: undefined;
}
function outOfBounds(real, { workspace, closed }, path = node_path_1) {
if (path.parse(workspace).root === workspace)
return "the workspace is the root of the file system";
const within = path.relative(workspace, real);
if (within === "")
return undefined;
if (!isBelow(within, path))
return "it leads out of the workspace";
const names = within.split(path.sep);
if (names.some((name) => /\.git$/i.test(name)))
return "it is part of git's own data (`.git`, or a bare repository), where actions/checkout leaves the job's token";
if (names.some((name) => RUNNER_NAMES.test(name)))
return OF_RUNNER;
return closed.find(([place]) => {
const rest = path.relative(place.toLowerCase(), real.toLowerCase());
return rest === "" || isBelow(rest, path);
})?.[1];
}
function isBelow(relative, path) {
return (relative !== "" &&
relative.split(path.sep)[0] !== ".." &&
!path.isAbsolute(relative));
}
function boundsOf(workspace, environment) {
const root = nearestReal(workspace);
const valuesOf = (names) => names.flatMap((name) => environment[name] || []);
const { RUNNER_TEMP } = environment;
const files = valuesOf(FILES);
const ofRunner = [
...valuesOf(FOLDERS),
...files,
...files.map((file) => node_path_1.dirname(file)).filter(isNot(root)),
...(RUNNER_TEMP
? BESIDE_TEMP.map((name) => node_path_1.join(RUNNER_TEMP, "..", name))
: []),
];
const namesCredentials = (0,_patterns_js_2 .l)(CREDENTIALS);
const credentials = Object.entries(environment).flatMap(([name, value]) => namesCredentials(name)
? (value ?? "")
.split(node_path_1.delimiter)
.filter((path) => path !== "")
.map((path) => [path, `\`${name}\` says that it holds credentials`])
: []);
const closed = [
...ofRunner.map((path) => [path, OF_RUNNER]),
...credentials,
].map(([path, reason]) => [nearestReal(node_path_1.resolve(workspace, path)), reason]);
return {
workspace: root,
closed: closed.filter(([path]) => {
const within = node_path_1.relative(root, path);
return within === "" || isBelow(within, node_path_1);
}),
};
}
function isNot(root) {
return (folder) => nearestReal(folder) !== root;
}
function nearestReal(path) {
try {
return node_fs_0.realpathSync.native(path);
}
catch {
const parent = node_path_1.dirname(path);
return parent === path
? path
: node_path_1.join(nearestReal(parent), node_path_1.basename(path));
}
}
}),
9070:
(($own, $gives, $need) => {
$need.d($gives, {
M: () => (connector)
});
function connector(environment, connections, signal, onLongWait) {
return async (target) => {
const { connect } = await $need.e( 38).then($need.bind($need, 2038));
return connect({ signal, ...target, environment, connections, onLongWait });
};
}
}),
9704:
(($own, $gives, $need) => {
$need.d($gives, {
J: () => (expandedIn),
c: () => (sets)
});
function expandedIn(command) {
const names = new Set();
let quoted = false;
for (let at = 0; at < command.length; at++) {
const character = command[at];
if (character === "\\")
at++;
else if (character === '"')
quoted = !quoted;
else if (character === "'" && !quoted) {
const end = command.indexOf("'", at + 1);
if (end < 0)
break;
at = end;
}
else if (character === "$") {
EXPANSION.lastIndex = at;
const [all = "$", bare, braced] = EXPANSION.exec(command) ?? [];
const name = bare ?? braced;
if (name !== undefined)
names.add(name);
at += all.length - 1;
}
}
return names;
}
const EXPANSION = /\$(?:([A-Za-z_]\w*)|\{[#!]?([A-Za-z_]\w*)(?!\w|:?[-=+?]))/y;
function sets(command, name) {
return new RegExp(`(?<![\\w$])${name}\\+?=|\\b(?:for|read|select|printf\\s+-v|getopts\\s+\\S+)\\s(?:[^;|&\\n]*\\s)?${name}(?!\\w)`).test(command);
}
}),
1576:
(($own, $gives, $need) => {
$need.d($gives, {
Cv: () => (about),
Pf: () => (label),
q0: () => (describe)
});
function describe({ target, shown }, name = label(target)) {
return `${name}: ${shown}`;
}
function about(declaration, said, name) {
const begins = describe(declaration, name).replace(/:$/, "");
return said.with((text) => `${begins}: ${text}`);
}
function label(target) {
if (target.kind === "name")
return target.name;
return `${target.prefix}${target.keepsCase ? "**" : "*"}`;
}
}),
1797:
(($own, $gives, $need) => {
$need.d($gives, {
Qo: () => (readEnvironment),
SO: () => (namesWithReference),
h8: () => (referenceIn)
});
var _errors_js_0 = $need(9473);
var _runner_text_js_1 = $need(3912);
var _manifest_js_2 = $need(8491);
var _messages_js_3 = $need(1326);
function referenceIn(text, schemes) {
const own = text.trim();
const [, scheme = "", rest = ""] = /^([a-z][a-z0-9+.-]*):\/\/(\S.*)$/s.exec(own) ?? [];
const traits = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
return traits?.inVariables?.(scheme, rest) && !_runner_text_js_1 .W3.test(own)
? { scheme, rest }
: undefined;
}
function namesWithReference(environment, schemes) {
return Object.entries(environment)
.filter(([name, value]) => /^(?!INPUT_)[A-Za-z_][A-Za-z0-9_]*$/i.test(name) &&
referenceIn(value, schemes) !== undefined)
.map(([name]) => name);
}
function readEnvironment(environment, rules) {
const { event } = rules;
if (event !== undefined && (0,_manifest_js_2 ._B)(event))
throw (0,_errors_js_0 .V2)(_messages_js_3 .c.environmentRefused(event));
const lines = namesWithReference(environment, rules.schemes).map((name) => `${name} = ${environment[name]?.trim()}`);
return {
name: "the environment",
text: lines.join("\n"),
kind: "environment",
};
}
}),
7263:
(($own, $gives, $need) => {
$need.d($gives, {
xe: () => (declare),
gW: () => (faultless),
IS: () => (sinkKeys)
});
var errors = $need(9473);
var placeholder = $need(5189);
var commands = $need(9704);
var declarations_declaration = $need(1576);
var plain = $need(1468);
var runner_text = $need(3912);
var messages = $need(1326);
var mistakes = $need(4581);
var mod = $need(1916);
;
const INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]";
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$) *(?:\.|$)/i;
function isFileName(name) {
return !(/[\\/:*?"<>|]/.test(name) ||
new RegExp(INVISIBLE, "u").test(name) ||
/^\.{1,2}$|[. ]$/.test(name) ||
Buffer.byteLength(name) > 200);
}
function isDevice(name) {
return DEVICE.test(name);
}
;
const RULES = new Map([
["env", flag((settings) => addSink(settings, "env"))],
["output", flag((settings) => addSink(settings, "output"))],
["file", { value: "possible", apply: setFile }],
["none", flag((settings) => set(settings, "none"))],
["optional", flag((settings) => setMissing(settings, { kind: "omit" }))],
[
"default",
{
value: "required",
apply: (settings, value) => setMissing(settings, { kind: "default", value }),
},
],
["allow-empty", flag((settings) => set(settings, "allowEmpty"))],
["base64", flag((settings) => setEncoding(settings, "base64"))],
["base64url", flag((settings) => setEncoding(settings, "base64url"))],
["hex", flag((settings) => setEncoding(settings, "hex"))],
["json", { value: "required", apply: setPointer }],
["dotenv", flag((settings) => set(settings, "dotenv"))],
["unescape", flag((settings) => set(settings, "unescapes"))],
["template", flag((settings) => set(settings, "template"))],
["trim", flag((settings) => set(settings, "trim"))],
["plain", flag(setPlain)],
["mask", { value: "required", apply: setMask }],
["raw", flag((settings) => setNewline(settings, "keep"))],
["newline", flag((settings) => setNewline(settings, "ensure"))],
]);
function flag(apply) {
return { value: "none", apply };
}
function addSink(settings, sink) {
settings.sinks.add(sink);
}
function set(settings, name) {
settings[name] = true;
}
function setPlain(settings) {
if (settings.mask !== undefined)
return messages.c.plainOrMask();
settings.plain = true;
return undefined;
}
function setMask(settings, how) {
if (settings.plain)
return messages.c.plainOrMask();
if (how !== "whole" && how !== "lines" && how !== "all")
return messages.c.maskForm();
settings.mask = how;
return undefined;
}
function setFile(settings, base) {
if (base === "") {
settings.form = { kind: "file" };
return undefined;
}
if (!isFileName(base))
return messages.c.fileName();
if (isDevice(base))
return messages.c.fileOfDevice();
settings.form = { kind: "file", base };
return undefined;
}
function setMissing(settings, missing) {
if (settings.missing.kind !== "fail")
return messages.c.optionalOrDefault();
settings.missing = missing;
return undefined;
}
function setEncoding(settings, encoding) {
if (settings.encoding !== undefined)
return messages.c.oneEncoding();
settings.encoding = encoding;
return undefined;
}
function setNewline(settings, newline) {
if (settings.newline !== "trim")
return messages.c.rawOrNewline();
settings.newline = newline;
return undefined;
}
function setPointer(settings, pointer) {
if (pointer !== "" && !pointer.startsWith("/"))
return messages.c.pointerForm();
if (/~(?![01])/.test(pointer))
return messages.c.pointerEscapes();
settings.pointer = pointer;
return undefined;
}
function readModifiers(text, start) {
const list = readList(text, start);
if (!list.ok)
return list;
const settings = noModifiers();
const seen = new Set();
for (const { word, value } of list.value) {
const problem = seen.has(word)
? messages.c.modifierTwice(word)
: applyOne(settings, word, value);
if (problem !== undefined)
return { ok: false, problem };
seen.add(word);
}
if (settings.none &&
(settings.sinks.size > 0 || settings.form.kind === "file"))
return { ok: false, problem: messages.c.noneAlone() };
return { ok: true, value: settings, end: list.end };
}
function noModifiers() {
return {
sinks: new Set(),
none: false,
form: { kind: "value" },
missing: { kind: "fail" },
plain: false,
allowEmpty: false,
dotenv: false,
unescapes: false,
template: false,
trim: false,
newline: "trim",
};
}
function applyOne(settings, word, value) {
const rule = RULES.get(word);
if (rule === undefined)
return unknownModifier(word);
if (value !== undefined && rule.value === "none")
return messages.c.noValue(word);
if (value === undefined && rule.value === "required")
return messages.c.needsValue(word);
return rule.apply(settings, value ?? "");
}
function unknownModifier(word) {
const near = [...RULES.keys()].find((known) => Math.abs(known.length - word.length) <= 1 &&
(0,mod.Io)(known, word.toLowerCase()) <= 1);
const hint = near === undefined ? "" : ` (did you mean \`${near}\`?)`;
const shown = (0,mistakes.oS)(word);
const told = shown === undefined ? "" : ` \`${shown}\``;
return messages.c.unknownModifier(told, hint, [...RULES.keys()].join(", "));
}
function readList(text, start) {
const modifiers = [];
let index = start + 1;
for (;;) {
const modifier = readModifier(text, index);
if (!modifier.ok)
return modifier;
modifiers.push(modifier.value);
index = modifier.end;
if (text[index] === "]")
return { ok: true, value: modifiers, end: index + 1 };
index++;
}
}
function readModifier(text, start) {
const [head = "", word, colon] = matchAt(/\s*([A-Za-z0-9-]*)(\s*:\s*)?/y, text, start);
let end = start + head.length;
if (end >= text.length)
return { ok: false, problem: messages.c.openBracket() };
if (word === undefined || word === "")
return {
ok: false,
problem: messages.c.modifierMissing(),
};
let value;
if (colon !== undefined) {
const read = text[end] === '"' ? readJsonString(text, end) : readBareValue(text, end);
if (!read.ok)
return read;
value = read.value;
end = read.end;
}
end += matchAt(/\s*/y, text, end)[0]?.length ?? 0;
if (end >= text.length)
return { ok: false, problem: messages.c.openBracket() };
if (text[end] !== "," && text[end] !== "]")
return {
ok: false,
problem: text.includes("]", end) ? messages.c.commas() : messages.c.openBracket(),
};
return { ok: true, value: { word, value }, end };
}
function readBareValue(text, start) {
const bare = matchAt(/[^,\]"]*/y, text, start)[0] ?? "";
return { ok: true, value: bare.trim(), end: start + bare.length };
}
function readJsonString(text, start) {
const literal = matchAt(/"(?:[^"\\]|\\.)*"/y, text, start)[0];
if (literal === undefined)
return { ok: false, problem: messages.c.openQuote() };
try {
return {
ok: true,
value: String(JSON.parse(literal)),
end: start + literal.length,
};
}
catch {
return { ok: false, problem: messages.c.badQuoted() };
}
}
function matchAt(sticky, text, index) {
sticky.lastIndex = index;
return sticky.exec(text) ?? [];
}
;
const LONGEST_LINE = 65_536;
const LONGEST_NAME = 255;
const MOST_PROBLEMS = 2_000;
const MOST_DECLARATIONS = 100_000;
function parse(text, source, dialect) {
const declarations = [];
const problems = [];
let inPem = false;
for (const [index, line] of linesOf(text.replace(/^\uFEFF/, ""))) {
const trimmed = line.trim();
if (inPem) {
inPem = !trimmed.includes("-----END ");
continue;
}
const control = runner_text.W3.exec(line.replace(/\r$/, ""))?.[0];
if (control === undefined && (trimmed === "" || trimmed.startsWith("#")))
continue;
const origin = { source, line: index + 1 };
const full = findFull(declarations, problems);
if (full !== undefined) {
problems.push({ origin, message: full });
break;
}
if (control !== undefined) {
problems.push({ origin, message: refuseControl(control) });
continue;
}
const read = readLine(trimmed, origin, dialect);
inPem = beginsPem(trimmed) && !(read.ok && read.value.traits.runsPrograms);
if (inPem)
problems.push({
origin,
message: messages.c.pem().with((text) => showName(trimmed) + text),
});
else if (read.ok)
declarations.push(read.value);
else
problems.push({ origin, message: read.problem });
}
return { declarations, problems };
}
function beginsPem(line) {
return line.includes("-----BEGIN ") && !line.includes("-----END ");
}
function* linesOf(text) {
let start = 0;
for (let index = 0; start <= text.length; index++) {
const end = text.indexOf("\n", start);
const behind = end < 0 ? text.length : end;
yield [index, text.slice(start, behind)];
start = behind + 1;
}
}
function findFull(declarations, problems) {
if (problems.length >= MOST_PROBLEMS)
return messages.c.tooManyMistakes(MOST_PROBLEMS);
if (declarations.length >= MOST_DECLARATIONS)
return messages.c.tooManyAbove(MOST_DECLARATIONS);
return undefined;
}
function readLine(line, origin, dialect) {
if (line.length > LONGEST_LINE)
return {
ok: false,
problem: messages.c.lineTooLong(LONGEST_LINE),
};
const head = /^[^\s=[]*/.exec(line)?.[0] ?? "";
const fail = (problem) => ({
ok: false,
problem: problem.with((text) => showName(line) + text),
});
const quoted = /^["'`]/.test(line) && (0,mistakes.Ef)(line, dialect);
if (quoted)
return fail(quoted);
let index = skipSpace(line, head.length);
let settings = noModifiers();
if (line[index] === "[") {
const read = readModifiers(line, index);
if (!read.ok)
return fail(read.problem);
settings = read.value;
index = skipSpace(line, read.end);
}
if (line[index] === "[")
return fail(messages.c.twoBrackets());
if (line[index] !== "=")
return fail((0,mistakes.Od)(line, { head, index }, dialect));
const reference = line.slice(index + 1).trim();
if (reference === "")
return fail(messages.c.referenceMissing());
const [, scheme = "", slashes = "", behind = ""] = /^([a-z][a-z0-9+.-]*):(\/\/)?(.*)$/s.exec(reference) ?? [];
const traits = Object.hasOwn(dialect.schemes, scheme)
? dialect.schemes[scheme]
: undefined;
if (traits === undefined)
return fail((0,mistakes.fL)(reference, dialect));
const written = traits.verbatim ? slashes + behind : behind;
const rest = traits.takesHints && slashes !== "" ? withoutHints(written) : written;
const problem = findFolded(traits, rest, dialect) ??
findTrailingModifiers(traits, rest) ??
(0,mistakes.I7)(traits, rest);
if (problem !== undefined)
return fail(problem);
const { none, ...said } = settings;
const sinks = none || settings.sinks.size > 0 ? settings.sinks : dialect.deliverTo;
const target = readTarget(head, sinks);
if (target === undefined)
return fail(badName(head));
if ((0,mistakes.zJ)(head))
return { ok: false, problem: messages.c.tokenAsName() };
if (head.length > LONGEST_NAME)
return fail(messages.c.nameTooLong(LONGEST_NAME));
const misuse = findMisuse(settings, target);
if (misuse !== undefined)
return fail(misuse);
return {
ok: true,
end: line.length,
value: {
...said,
target,
scheme,
traits,
shown: (0,plain.Jj)(`${scheme}:${traits.display(rest)}`),
rest,
origin,
authority: "untrusted-manifest",
sinks,
},
};
}
function refuseControl(character) {
const advice = character === "\r"
? "A carriage return can only stand in front of the line feed that ends a line"
: "Take it out; in a modifier's value write it as JSON does, `\\u0000`";
return messages.c.control((0,runner_text.Vb)(character), advice);
}
function skipSpace(line, start) {
let index = start;
while (index < line.length && line[index]?.trim() === "")
index++;
return index;
}
function showName(line) {
const [, head = ""] = /^([A-Z][A-Z0-9_]{0,63}\*{0,2})\s*(?:[:[]|=(?!=|$))/.exec(line) ?? [];
const name = (0,mistakes.HD)(head);
return name === undefined ? "" : `${name}: `;
}
function readTarget(head, sinks) {
const wildcard = /^((?:[A-Za-z_][A-Za-z0-9_]*_|_)?)(\*{1,2})$/.exec(head);
if (wildcard)
return {
kind: "wildcard",
prefix: wildcard[1] ?? "",
keepsCase: wildcard[2] === "**",
};
const pattern = sinks.has("env")
? /^[A-Za-z_][A-Za-z0-9_]*$/
: /^[A-Za-z_][A-Za-z0-9_-]*$/;
return pattern.test(head) ? { kind: "name", name: head } : undefined;
}
function badName(head) {
if (head === "")
return messages.c.nameMissing();
if (head.includes("*"))
return messages.c.wildcardForm();
if (/^[A-Za-z_][A-Za-z0-9_-]*$/.test(head))
return messages.c.hyphen();
return messages.c.nameForm();
}
function findMisuse(settings, target) {
if (target.kind === "name")
return settings.dotenv ? messages.c.dotenvOfName() : undefined;
if (settings.form.kind === "file" && settings.form.base !== undefined)
return messages.c.fileOfWildcard();
if (settings.missing.kind === "default")
return messages.c.defaultOfWildcard();
return undefined;
}
function withoutHints(rest) {
return rest.replace(/\?(?:ttl|cacheKey)=[^\s&?#]*(?:&(?:ttl|cacheKey)=[^\s&?#]*)*$/, "");
}
function findFolded({ runsPrograms, verbatim }, rest, { schemes }) {
if (!rest.includes("="))
return undefined;
const space = runsPrograms || verbatim ? "\\s+" : "\\s*";
const second = new RegExp(`\\s(?:[A-Za-z_][A-Za-z0-9_-]*\\*{0,2}|\\*{1,2})(?:\\s*\\[[^\\[\\]]*\\])?${space}=${space}(?:${alternatives(Object.keys(schemes))}):`);
return second.test(rest) ? messages.c.folded() : undefined;
}
function findTrailingModifiers({ runsPrograms }, rest) {
if (runsPrograms || !rest.endsWith("]"))
return undefined;
for (const start of lastBrackets(rest)) {
const read = readModifiers(rest, start);
if (read.ok && read.end === rest.length)
return messages.c.trailingModifiers();
}
return undefined;
}
function* lastBrackets(text) {
let start = text.length;
for (let tried = 0; tried < 8 && start > 0; tried++) {
start = text.lastIndexOf("[", start - 1);
if (start < 0)
return;
yield start;
}
}
function alternatives(schemes) {
return schemes.map((scheme) => scheme.replace(/[+.]/g, "\\$&")).join("|");
}
var manifest = $need(8491);
var names = $need(3294);
;
function declare(sources, rules) {
const declarations = [];
const problems = [];
const fold = (name) => (rules.windows ? name.toUpperCase() : name);
const names = new Set();
for (const source of sources) {
const parsed = parse(source.text, source.name, rules);
const isVariable = source.kind === "environment";
const origin = isVariable ? { origin: { source: source.name } } : {};
for (const problem of parsed.problems)
problems.push({ ...problem, ...origin });
const authority = authorityOf(source.kind, rules);
for (const line of parsed.declarations) {
const name = fold((0,declarations_declaration.Pf)(line.target));
if (isVariable && names.has(name))
continue;
names.add(name);
const declaration = { ...line, ...origin, authority };
declarations.push(declaration);
const problem = judge(declaration, rules);
if (problem !== undefined)
problems.push({
origin: declaration.origin,
message: problem.with((text) => `${(0,declarations_declaration.Pf)(declaration.target)}: ${text}`),
});
}
}
if (declarations.length > MOST_DECLARATIONS)
problems.push({
message: messages.c.tooManyInAll(declarations.length, MOST_DECLARATIONS),
});
if (rules.passesEnv &&
!rules.child &&
!declarations.some(({ traits }) => traits.runsPrograms))
problems.push({ message: messages.c.passEnvAlone() });
const labels = new Set(declarations.map(({ target }) => (0,declarations_declaration.Pf)(target)));
for (const problem of findCommandsWithNames(declarations, labels, rules))
problems.push(problem);
for (const problem of findUnreadPlaceholders(declarations, labels))
problems.push(problem);
for (const problem of findCollisions(declarations, rules.windows))
problems.push(problem);
const order = inOrderOf(sources);
return { declarations, problems: order(problems), inOrder: order };
}
function faultless({ declarations, problems, }) {
const key = (origin) => origin && (0,errors.$t)(origin);
const faulty = new Set(problems.map(({ origin }) => key(origin)));
return declarations.filter(({ origin }) => !faulty.has(key(origin)));
}
function authorityOf(kind, { trustManifests }) {
if (kind === "workflow")
return "workflow";
if (kind === "environment")
return "untrusted-manifest";
return trustManifests ? "trusted-manifest" : "untrusted-manifest";
}
function judge(declaration, rules) {
const { target, scheme, traits, sinks, form, authority } = declaration;
if (rules.allowProviders !== undefined && !rules.allowProviders.has(scheme))
return messages.c.providerNotAllowed(scheme);
if (authority !== "workflow") {
const problem = (0,manifest.Vx)(declaration, rules);
if (problem !== undefined)
return problem;
}
if (rules.child && form.kind === "file" && sinks.has("output"))
return messages.c.fileAsOutput();
const isSaid = sinks !== rules.deliverTo;
if (rules.child && !isSaid && !sinks.has("env"))
return messages.c.outputOfChild();
if (rules.child &&
isSaid &&
sinks.has("output") &&
traits.endsWithChild?.includes(scheme))
return messages.c.outputEnded(scheme);
if (!rules.child &&
!isSaid &&
form.kind === "value" &&
traits.needsSink?.includes(scheme))
return messages.c.sinkNotSaid(scheme);
if (target.kind === "wildcard")
return undefined;
if (sinks.has("output") && names.I.has(target.name.toLowerCase()))
return messages.c.reservedOutput();
const refused = sinks.has("env")
? (0,names.x)(target.name, authority === "workflow" ? "line" : "manifest")
: undefined;
if (refused === undefined)
return undefined;
return refused.when === "indirect"
? messages.c.refusedInManifest(refused.reason)
: messages.c.refused(refused.reason);
}
const LONGEST_COMMAND = 10_000;
function findCommandsWithNames(declarations, names, { hasVariable }) {
return declarations.flatMap(({ target, traits, rest, origin }) => {
const isScript = rest.length > LONGEST_COMMAND;
if (!traits.runsPrograms || isScript || !rest.includes("$"))
return [];
const used = [...(0,commands.J)(rest)].find((name) => names.has(name) && !hasVariable(name) && !(0,commands.c)(rest, name));
if (used === undefined)
return [];
const message = messages.c
.commandUsesName(used)
.with((text) => `${(0,declarations_declaration.Pf)(target)}: ${text}`);
return [{ origin, message }];
});
}
function findUnreadPlaceholders(declarations, names) {
return declarations.flatMap(({ target, traits, scheme, rest, origin }) => {
if (traits.isPublic || traits.composes?.includes(scheme))
return [];
const used = (0,placeholder.ZC)(rest, names);
if (used === undefined)
return [];
const message = messages.c
.placeholderUnread(scheme, used)
.with((text) => `${(0,declarations_declaration.Pf)(target)}: ${text}`);
return [{ origin, message }];
});
}
function findCollisions(declarations, windows) {
const first = new Map();
const problems = [];
for (const declaration of declarations) {
const { target, sinks, origin } = declaration;
if (target.kind === "wildcard")
continue;
const keys = sinkKeys(sinks, target.name, windows);
const clashes = keys.flatMap((key) => first.get(key) ?? []);
const other = clashes[0];
if (other !== undefined) {
problems.push({
origin,
message: messages.c.declaredTwice(target.name, (0,errors.$t)(other.origin)),
});
}
else
for (const key of keys)
first.set(key, declaration);
}
return problems;
}
function sinkKeys(sinks, name, windows) {
if (sinks.size === 0)
return [`none ${name}`];
return Array.from(sinks, (sink) => sink === "output" || windows
? `${sink} ${name.toUpperCase()}`
: `${sink} ${name}`);
}
function inOrderOf(sources) {
const rank = new Map(sources.map(({ name }, index) => [name, index]));
const place = ({ origin }) => origin === undefined ? -1 : (rank.get(origin.source) ?? 0);
return (problems) => problems.toSorted((a, b) => place(a) - place(b) || (a.origin?.line ?? 0) - (b.origin?.line ?? 0));
}
}),
8491:
(($own, $gives, $need) => {
$need.d($gives, {
Vx: () => (manifestProblem),
_B: () => (refusesForeign),
pV: () => (manifestsRefused)
});
var _patterns_js_1 = $need(5385);
var _messages_js_0 = $need(1326);
const FOREIGN_CONTENT = new Set([
"pull_request_target",
"workflow_run",
"issue_comment",
]);
function refusesForeign(event) {
return FOREIGN_CONTENT.has(event);
}
function manifestsRefused({ trustManifests, event, }) {
if (trustManifests || event === undefined || !FOREIGN_CONTENT.has(event))
return undefined;
return _messages_js_0 .c.manifestsRefused(event);
}
function manifestProblem({ scheme, rest, traits, plain, mask }, rules) {
if (traits.runsPrograms && !rules.trustManifests)
return _messages_js_0 .c.programInManifest(scheme);
if (traits.mints?.includes(scheme) && !rules.trustManifests)
return _messages_js_0 .c.mintsInManifest(scheme);
if (plain && !traits.readsCheckout && !rules.trustManifests)
return _messages_js_0 .c.plainInManifest(scheme);
const isLess = mask === "whole" || mask === "lines";
if (isLess && !traits.readsCheckout && !rules.trustManifests)
return _messages_js_0 .c.maskInManifest(mask, scheme);
if (traits.readsEnvironment && isPrivate(rest, rules.credentials))
return _messages_js_0 .c.privateInManifest();
return undefined;
}
function isPrivate(variable, credentials) {
const patterns = ["INPUT_*", "ACTIONS_*", "STATE_*", ...credentials];
return (0,_patterns_js_1 .l)(patterns)(variable.trim());
}
}),
1326:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const PASTED = "If it is a value, put it into the `env:` of this step and write `NAME = env:NAME`.";
const NO_SCHEME = "the text behind `=` does not begin with a known scheme";
const say = {
...(0,_message_js_0 .f)("declarations-limit", {
tooManyInAll: (count, most) => `there are ${count} declarations in all; a step takes at most ${most}.`,
tooManyMistakes: (most) => `there are ${most} mistakes above; the lines from here on were not read.`,
tooManyAbove: (most) => `there are ${most} declarations above, and a step takes no more; the lines from here on were not read.`,
lineTooLong: (most) => `the line is longer than ${most} characters.`,
nameTooLong: (most) => `the name is longer than ${most} characters.`,
}),
...(0,_message_js_0 .f)("inputs-together", {
passEnvAlone: "`pass-env` lets a script, a container or a command have variables: it needs `run`, `image` or a `cmd:`.",
}),
...(0,_message_js_0 .f)("provider-not-allowed", {
providerNotAllowed: (scheme) => `the provider \`${scheme}\` is not among those that \`allow-providers\` permits.`,
}),
...(0,_message_js_0 .f)("output-ended", {
outputEnded: (scheme) => `with \`run\` or \`image\` what \`${scheme}:\` gives is taken back when the script ends, so an \`output\` of it would be of no use. Declare it in a step without \`run\` and \`image\`.`,
}),
...(0,_message_js_0 .f)("sink-not-said", {
sinkNotSaid: (scheme) => `\`${scheme}:\` opens more than one secret, so the line has to say where it goes: \`[env]\` for all later steps, \`[output]\`, \`[file]\`, or give it to a script with \`run\`.`,
}),
...(0,_message_js_0 .f)("file-as-output", {
fileAsOutput: "with `run` or `image` a `[file]` ends with the script, so its path is of no use as an `output`.",
}),
...(0,_message_js_0 .f)("command-uses-name", {
commandUsesName: (name) => `the command uses \`$${name}\`, which another line declares and nothing sets for the command, so it would be empty. Put values together by a template: \`NAME [template] = text:... {{ ${name} }} ...\`. If the command sets it by itself, write \`${name}=...\` in it; if an earlier step does, give the variable in the \`env:\` of this step.`,
}),
...(0,_message_js_0 .f)("placeholder-unread", {
placeholderUnread: (scheme, name) => `a reference of \`${scheme}:\` takes no \`{{ ${name} }}\`. Write out what stands there; values are put together by a template (\`text: ... {{ ${name} }} ...\` with \`[template]\`), and inputs of a provider and parameters of \`vault+write:\` can take one.`,
}),
...(0,_message_js_0 .f)("output-of-child", {
outputOfChild: "with `run` or `image` the script would not have it: `deliver-to: output` sends it to later steps alone. Take `deliver-to` out, or mark the line `[output]` (for later steps), `[env]` (for the script) or `[none]`.",
}),
...(0,_message_js_0 .f)("reserved-output", {
reservedOutput: "the action itself writes the output of this name; choose another.",
}),
...(0,_message_js_0 .f)("name-refused", {
refusedInManifest: (reason) => `the environment name is refused in a manifest: ${reason}. Declare it in the workflow itself, or choose another name.`,
refused: (reason) => `the environment name is refused: ${reason}. Choose another name, or deliver it as \`[output]\`.`,
}),
...(0,_message_js_0 .f)("manifest-restricted", {
programInManifest: (scheme) => `\`${scheme}:\` is refused in a manifest, which a pull request can change. Put it into the workflow, or set \`trust-secret-refs-file: true\`.`,
plainInManifest: (scheme) => `\`[plain]\` is refused in a manifest for \`${scheme}:\`: a pull request can change the manifest, and would have a secret printed without a mask. Take \`plain\` out, put the line into the workflow, or set \`trust-secret-refs-file: true\`.`,
maskInManifest: (how, scheme) => `\`[mask:${how}]\` is refused in a manifest for \`${scheme}:\`: a pull request can change the manifest, and would have what stands in a secret printed without a mask. Take it out, put the line into the workflow, or set \`trust-secret-refs-file: true\`.`,
mintsInManifest: (scheme) => `\`${scheme}:\` is refused in a manifest, which a pull request can change: it makes new credentials, with the rights of this job. Put it into the workflow, or set \`trust-secret-refs-file: true\`.`,
privateInManifest: "a manifest may not read providers' credentials, inputs or state of actions, or the runner's own tokens. Declare it in the workflow itself.",
}),
...(0,_message_js_0 .f)("manifest-not-found", {
declarationAsPath: "this looks like a declaration, not a path. Declarations stand in `secret-refs`.",
severalPaths: "there is no such file in the workspace. Several paths stand in lines of their own: write `secret-refs-file: |` and one path a line.",
noManifest: "there is no such file in the workspace. Is the repository checked out (actions/checkout) before this step?",
pathTooLong: "no path is so long. The input takes paths of files; declarations stand in `secret-refs`.",
}),
...(0,_message_js_0 .f)("manifest-unreadable", {
noFile: "it is not a file.",
manifestTooLarge: (mebibytes) => `the file is larger than ${mebibytes} MiB.`,
notUtf8: "the file is not UTF-8 text.",
partIsFile: "a part of the path is a file, not a folder.",
linksInCircle: "links lead in a circle.",
manifestForbidden: (code) => `the user of this process may not read it (${code}). Give that user the right to.`,
manifestUnreadable: (code) => `the file cannot be read${code}.`,
}),
...(0,_message_js_0 .f)("outside-checkout", {
manifestOutside: (reason) => `${reason}. Without \`trust-secret-refs-file: true\` only a file of the checkout is read, not what a link in it leads to elsewhere.`,
}),
...(0,_message_js_0 .f)("control-character", {
control: (character, advice) => `the line has a control character (${character}) in it. ${advice}.`,
}),
...(0,_message_js_0 .f)("not-a-declaration", {
noDeclaration: `this is not a declaration: \`NAME = scheme:...\` is needed. ${PASTED}`,
noEquals: (name, reference) => `\`=\` is missing: write \`${name} = ${reference}\`.`,
quotedLine: "the whole line stands in quotes. Take them off: the input is no list, and nothing in a line needs quotes.",
prefixed: (prefix) => `a declaration begins with the name. Take \`${prefix}\` off${prefix === "-" ? "; the input is no list, but a text of several lines: `secret-refs: |`" : ""}.`,
otherAction: (action, line) => `this is a line of ${action}. Here it is \`${line}\`.`,
pem: "a PEM begins here, which is a value and no declaration; its lines were not read. Put it into the `env:` of this step and write `NAME = env:NAME`.",
colon: "a declaration has `=`, not `:`; write `NAME = ...`.",
}),
...(0,_message_js_0 .f)("unknown-scheme", {
referenceMissing: `nothing stands behind \`=\`. An expression that stood there (\`\${{ secrets.NAME }}\`) was empty, and its value would be no reference either: put it into the \`env:\` of this step and write \`NAME = env:NAME\`.`,
quotedReference: (reference) => `the reference stands in quotes, which would be part of it. Take them off: \`= ${reference}\`.`,
secretsContext: (name) => `GitHub's secrets are read by the workflow alone. Put it into the \`env:\` of this step (\`${name}: \${{ secrets.${name} }}\`) and write \`env:${name}\`.`,
bareName: (name) => `a variable of this step is written \`env:${name}\`.`,
otherStore: (store, command) => `there is no provider \`${store}\` here. Its own client can print the value: \`cmd:${command}\`.`,
otherName: (word, reference) => `there is no provider \`${word}\` here: write \`${reference}\`.`,
unknownScheme: (hint, known) => `${NO_SCHEME}${hint}; known are ${known}. ${PASTED}`,
pastedToken: (hint, known) => `${NO_SCHEME}${hint}; known are ${known}. ${PASTED} If a token stands in the workflow itself, and not as \`\${{ secrets.NAME }}\`, revoke it: it is in the history of the repository.`,
}),
...(0,_message_js_0 .f)("reference-tail", {
trailingComment: "a comment needs a line of its own: what stands behind a reference is part of it. Write a `#` that belongs to it as `%23`.",
commentOfVariable: "a comment needs a line of its own: what stands behind the name of a variable is part of it.",
trailingCharacter: (character) => `the reference ends in \`${character}\`, which would be part of it. Take it off: a line needs no end.`,
}),
...(0,_message_js_0 .f)("two-declarations", {
folded: "a second declaration stands on this line; write `secret-refs: |` so that every line stays a line.",
}),
...(0,_message_js_0 .f)("declaration-name", {
nameMissing: "the name in front of `=` is missing.",
wildcardForm: "a wildcard is written `PREFIX_*` or `*`, and with `**` it keeps the case of the fields' names.",
tokenAsName: "a token stands in the place of the name. Put it into the `env:` of this step as a secret of GitHub, and write `NAME = env:NAME`. If it stands in the workflow itself, revoke it: it is in the history of the repository.",
hyphen: "a name with `-` can only be an output: add `[output]` or write `_`.",
nameForm: "a name consists of letters, digits and `_` (an output may have `-`), and does not begin with a digit.",
}),
...(0,_message_js_0 .f)("modifiers", {
plainOrMask: "`plain` and `mask` exclude each other.",
maskForm: "`mask:` takes `whole` (nothing but the value itself), `lines` (each line) or `all` (every scalar in it).",
fileOfWildcard: "`file:NAME` cannot name the files of a wildcard; write `file`.",
noneAlone: "`none` excludes `env`, `output` and `file`: what it stands at is delivered nowhere.",
dotenvOfName: "`dotenv` reads a file of `NAME=value` lines, which gives many names: write a wildcard, `PREFIX_* [dotenv] = ...`. For one of them alone write `FILE_* [dotenv, none] = ...` and `NAME [template] = text:{{ FILE_NAME }}`.",
defaultOfWildcard: "`default` has no meaning for a wildcard; declare the one name beside it.",
trailingModifiers: "modifiers stand left of `=`: `NAME [optional] = ...`.",
unknownModifier: (word, hint, known) => `unknown modifier${word}${hint}; known are ${known}.`,
fileName: "`file:` takes a plain file name, without directories or invisible characters, of at most 200 bytes.",
fileOfDevice: "`file:` takes no name that Windows has for a device (`con`, `nul`, `aux`, `com1`, ...), with or without an extension.",
optionalOrDefault: "`optional` and `default` exclude each other.",
oneEncoding: "only one of `base64`, `base64url` and `hex` can be used.",
rawOrNewline: "`raw` and `newline` exclude each other.",
pointerForm: "`json:` takes a JSON pointer, which begins with `/` (RFC 6901).",
pointerEscapes: "in a JSON pointer `~` is written `~0` and `/` is written `~1` (RFC 6901).",
modifierTwice: (word) => `\`${word}\` stands there twice.`,
noValue: (word) => `\`${word}\` takes no value.`,
needsValue: (word) => `\`${word}\` needs a value: \`${word}:...\`.`,
twoBrackets: "all modifiers stand in one pair of brackets, with commas between: `[optional, file]`.",
openBracket: "the bracket `[` is not closed.",
modifierMissing: "a modifier is missing or has the wrong form.",
commas: 'modifiers are separated by commas; a value with `,`, `]` or `"` is written as a JSON string.',
openQuote: 'a quote `"` is not closed.',
badQuoted: "a quoted value is not a valid JSON string.",
}),
...(0,_message_js_0 .f)("declared-twice", {
declaredTwice: (name, place) => `${name}: declared twice; the first one is in ${place}. Take one out, or give it another name.`,
}),
...(0,_message_js_0 .f)("manifests-refused", {
environmentRefused: (event) => `\`resolve-env\` is refused on the event ${event}, since a stranger may have written what stands in a variable (the title of a pull request) while the secrets are those of the repository. Declare the references in \`secret-refs\`.`,
manifestsRefused: (event) => `\`secret-refs-file\` is refused on the event ${event}, since a pull request can change the file while the secrets are those of the repository. Put the declarations into the workflow, or set \`trust-secret-refs-file: true\` when only trusted content is checked out.`,
}),
};
}),
4581:
(($own, $gives, $need) => {
$need.d($gives, {
Od: () => (explainLine),
Ef: () => (explainQuoted),
fL: () => (explainReference),
I7: () => (findTail),
zJ: () => (isTokenName),
HD: () => (shownName),
oS: () => (shownWord)
});
var mod = $need(1916);
var plain = $need(1468);
var messages = $need(1326);
;
const STORES = [
{ names: "doppler", command: "doppler secrets get NAME --plain" },
{
names: "infisical",
command: "infisical secrets get NAME --plain --silent",
},
{
names: "bws bitwarden-sm bitwarden+sm",
command: "bws secret get ID | jq -e -r .value",
},
{ names: "bw bitwarden", command: "bw get password ITEM" },
{
names: "akeyless",
command: "akeyless get-secret-value --name /PATH/NAME",
},
{ names: "conjur", command: "conjur variable get -i PATH/NAME" },
{
names: "ksm keeper",
command: "ksm secret notation keeper://RECORD/field/password",
},
{ names: "sops", command: `sops decrypt --extract '["KEY"]' FILE` },
{ names: "pass", command: "pass show NAME" },
{ names: "gopass", command: "gopass show -o NAME" },
{
names: "k8s kubernetes kubectl kube k8ssecret",
command: "kubectl get secret NAME -o go-template='{{index .data \"KEY\" | base64decode}}'",
},
{ names: "lastpass lpass", command: "lpass show --password NAME" },
{ names: "dashlane dcli", command: "dcli read dl://ITEM/password" },
{
names: "protonpass pass-cli",
command: "pass-cli item view pass://VAULT/ITEM/password",
},
{ names: "chamber", command: "chamber read -q SERVICE KEY" },
{
names: "berglas",
command: "berglas access BUCKET/NAME",
},
{ names: "teller", command: "teller sh" },
{ names: "age", command: "age --decrypt -i KEYFILE FILE" },
{ names: "gpg", command: "gpg --batch --quiet --decrypt FILE" },
{ names: "keyring", command: "keyring get SERVICE USER" },
{
names: "delinea tss dsv thycotic",
command: "dsv secret read PATH --plain",
},
{ names: "passbolt", command: "passbolt get resource --id ID" },
{
names: "keychain security",
command: "security find-generic-password -s SERVICE -w",
},
];
const COMMANDS = new Map(STORES.flatMap(({ names, command }) => names.split(" ").map((name) => [name, command])));
function commandOf(name) {
return COMMANDS.get(name.toLowerCase());
}
;
const NAME = "[A-Za-z_][A-Za-z0-9_-]*\\*{0,2}";
function explainLine(line, place, known) {
const { head, index } = place;
const inHead = head.indexOf(":");
const colon = inHead < 0 ? index : inHead;
const name = inHead < 0 ? head : head.slice(0, inHead);
const behind = line[colon] === ":" ? line.slice(colon + 1).trimStart() : "";
const isName = new RegExp(`^${NAME}$`).test(name);
if (isName && begins(behind, known))
return messages.c.colon();
return (explainPrefix(line, known) ??
explainOtherAction(line, known) ??
(isName && inHead < 0 && begins(line.slice(index), known)
? messages.c.noEquals(shownName(name) ?? "NAME", shown(line.slice(index), known))
: messages.c.noDeclaration()));
}
function explainReference(reference, known) {
const [, quoted] = /^(["'`])(.*)\1$/s.exec(reference)
? [undefined, reference.slice(1, -1)]
: [];
if (quoted !== undefined && begins(quoted, known))
return messages.c.quotedReference(shown(quoted, known));
const [, secret] = /^secrets\.([A-Za-z_]\w*)$/.exec(reference) ?? [];
if (secret !== undefined)
return messages.c.secretsContext(shownName(secret) ?? "NAME");
const [, variable = reference] = /^(?:\$\{?|env\.)([A-Za-z_]\w*)\}?$/.exec(reference) ?? [];
if (variable !== reference || known.hasVariable(variable))
return messages.c.bareName(known.hasVariable(variable) ? variable : (shownName(variable) ?? "NAME"));
const [word = ""] = /^[A-Za-z0-9][A-Za-z0-9+.-]{0,23}(?=:|\s)/.exec(reference) ?? [];
const meant = meantBy(word.toLowerCase(), known);
if (meant !== undefined)
return messages.c.otherName(word.toLowerCase(), meant);
const command = commandOf(word);
if (command !== undefined)
return messages.c.otherStore(word.toLowerCase(), command);
return noScheme(reference, known);
}
function meantBy(word, { schemes }) {
return Object.values(schemes)
.flatMap(({ otherNames = [] }) => otherNames)
.find(([words]) => words.split(" ").includes(word))?.[1];
}
function findTail({ endsPlainly, readsEnvironment }, rest) {
if (!endsPlainly)
return undefined;
if (/\s#(?:\s|$)/.test(rest))
return readsEnvironment ? messages.c.commentOfVariable() : messages.c.trailingComment();
const [last] = /[;,]$/.exec(rest) ?? [];
return last === undefined ? undefined : messages.c.trailingCharacter(last);
}
function noScheme(reference, { schemes }) {
const scheme = /^([A-Za-z][A-Za-z0-9+.-]{0,15}):/
.exec(reference)?.[1]
?.toLowerCase();
const near = scheme === undefined
? undefined
: Object.keys(schemes).find((known) => (0,mod.Io)(known, scheme) <= 1);
const hint = near === undefined ? "" : ` (did you mean \`${near}\`?)`;
const known = Object.keys(schemes).join(", ");
return isTokenLike(reference)
? messages.c.pastedToken(hint, known)
: messages.c.unknownScheme(hint, known);
}
function isTokenLike(text) {
return /^(?=.*\d)(?=.*[A-Za-z])[\w.+/=~:-]{16,}$/.test(text);
}
function explainQuoted(line, known) {
const [, , inside = ""] = /^(["'`])(.*)\1[,;]?$/s.exec(line) ?? [];
return isDeclaration(inside.trim(), known) ? messages.c.quotedLine() : undefined;
}
function explainPrefix(line, known) {
const [prefix = "", word = ""] = /^(export|-)\s+/.exec(line) ?? [];
return word !== "" && isDeclaration(line.slice(prefix.length), known)
? messages.c.prefixed(word)
: undefined;
}
function explainOtherAction(line, { schemes }) {
for (const traits of new Set(Object.values(schemes))) {
const found = traits.translate?.(line);
if (found !== undefined)
return messages.c.otherAction(found.action, found.line);
}
return undefined;
}
function isDeclaration(line, known) {
const [head] = new RegExp(`^(?:${NAME}|\\*{1,2})\\s*(?:\\[[^\\[\\]]*\\])?\\s*=\\s*`).exec(line) ?? [];
return head !== undefined && begins(line.slice(head.length), known);
}
function begins(text, { schemes }) {
const [, scheme = ""] = /^([a-z][a-z0-9+.-]*):/.exec(text) ?? [];
return Object.hasOwn(schemes, scheme);
}
function shown(reference, { schemes }) {
const [, scheme = "", rest = ""] = /^([a-z][a-z0-9+.-]*):(?:\/\/)?(.*)$/s.exec(reference) ?? [];
return `${scheme}:${schemes[scheme]?.display(rest) ?? ""}`;
}
function shownName(name) {
const isName = /^[A-Z][A-Z0-9_]{0,63}\*{0,2}$/.test(name);
return isName && (name.includes("_") || name.length <= 16) ? name : undefined;
}
function shownWord(word) {
return /^[a-z]{2,12}(?:-[a-z]{2,12})?$/.test(word) && (0,plain.MW)(word)
? word
: undefined;
}
const TOKEN_NAME = /^(?:(?:gh[oprsu]|npm|dckr_pat|[sr]k_(?:live|test)|hf|shp(?:at|ca|pa|ss)|lin_api|figd|dop_v1)_(?=[A-Za-z]*\d)[A-Za-z0-9]{16,}|(?:github_pat|ops)_(?=\w*\d)\w{22,})$/;
function isTokenName(name) {
return TOKEN_NAME.test(name);
}
}),
3294:
(($own, $gives, $need) => {
$need.d($gives, {
I: () => (RESERVED_OUTPUTS),
x: () => (refusal)
});
var patterns = $need(5385);
;
const CREDENTIALS = [
"*_TOKEN *_PASSWORD *_PASSWD *_PASS *_PASSPHRASE *_USERNAME *_SECRET *_SECRET_ID *_SECRET_KEY *_ACCESS_KEY *_ACCESS_KEY_ID *_API_KEY",
"*_PRIVATE_KEY *_PRIVATE_KEY_BASE64 *_PRIVATE_KEY_B64 *_PRIVATE_KEY_ID *_SIGNING_KEY *_SIGNING_KEY_ID *_ENCRYPTION_KEY *_APPLICATION_KEY",
"*_APPLICATION_KEY_ID *_SA_KEY *_CREDENTIALS_JSON AZURE_CREDENTIALS GOOGLE_CREDENTIALS COSIGN_KEY COMPOSER_AUTH TF_TOKEN_* ORG_GRADLE_PROJECT_*",
"*_PYPI_TOKEN_* DOTENV_PRIVATE_KEY_*",
];
var runner_names = $need(8097);
;
function always(reason, ...names) {
return { when: "always", names, reason };
}
function indirect(reason, ...names) {
return { when: "indirect", names, reason };
}
function manifest(reason, ...names) {
return { when: "manifest", names, reason };
}
const ALWAYS = [
always("it decides which program a later command starts", "PATH PATHEXT COMSPEC SystemRoot PSModulePath"),
always("the dynamic loader obeys it in every later process", "LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES"),
always("shells run or obey it when they start", "BASH_ENV BASHOPTS BASH_FUNC_* SHELLOPTS IFS PS4 PROMPT_COMMAND ZDOTDIR SHELL"),
always("it changes what Node.js loads or trusts", "NODE_OPTIONS NODE_PATH NODE_TLS_REJECT_UNAUTHORIZED"),
always("it changes what Python loads", "PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONUSERBASE"),
always("it changes what Perl loads", "PERL5LIB PERL5OPT PERL5DB PERLLIB"),
always("it changes what Ruby loads", "RUBYOPT RUBYLIB"),
always("Lua runs it when it starts", "LUA_INIT LUA_INIT_5_*"),
always("every Java process obeys it", "JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS IBM_JAVA_OPTIONS OPENJ9_JAVA_OPTIONS"),
always("it loads code into every .NET process", "DOTNET_STARTUP_HOOKS CORECLR_* COR_*"),
always("it makes OpenSSL load other configuration, engines or providers", "OPENSSL_CONF OPENSSL_ENGINES OPENSSL_MODULES"),
always("it decides which programs git starts", "GIT_EXEC_PATH GIT_SSH*"),
always("tools look for their configuration there", "HOME"),
always("the runner defines it and tools depend on it", "CI"),
always("the runner defines it", ...runner_names.k),
always("the runner and its services use it", "ACTIONS_RUNTIME_* ACTIONS_RESULTS_* ACTIONS_CACHE_* ACTIONS_ID_TOKEN_* ACTIONS_STEP_DEBUG ACTIONS_RUNNER_*", "ACTIONS_ORCHESTRATION_ID ACTIONS_ALLOW_*"),
always("the inputs of actions travel in these names", "INPUT_*"),
always("by it the action knows its own processes", "SECRET_REFS_RUN"),
];
const GENERAL = [
indirect("it decides where connections go or whom they trust", "*_PROXY SOCKS_* SSL_CERT_* SSL_CA_* NODE_EXTRA_CA_CERTS *_CA_BUNDLE *_CACERT *_CAFILE *_CAPATH *_CA_FILE *_CA_CERTS", "*_CERT_FILE *_CERT_DIR SSLKEYLOGFILE OPENSSL_* GNUTLS_* NSS_* PKCS11_* P11_KIT_* GRPC_DEFAULT_SSL_ROOTS_FILE_PATH GRPC_SSL_* SYSTEM_CERTIFICATE_PATH", "HOSTALIASES RES_OPTIONS LOCALDOMAIN RESOLV_* KRB5* LDAPCONF LDAPRC LDAPTLS_* SASL_PATH SASL_CONF_PATH"),
indirect("tools start the program it names", "*_ASKPASS EDITOR VISUAL SUDO_EDITOR KUBE_EDITOR HGEDITOR CVSEDITOR FIG_EDITOR P4EDITOR PAGER MANPAGER *_PAGER P4PAGER BROWSER *_BROWSER FCEDIT LESSOPEN LESSCLOSE LESSEDIT", "PROTOC *_WRAPPER *_LAUNCHER *_RSH RSH SVN_SSH *_EXECUTABLE *_EXECUTABLE_PATH *_BINARY_PATH CHROME_BINARY FIREFOX_BINARY CHROME_BIN CHROME_PATH", "CHROMIUM_BIN FIREFOX_BIN *_COMMAND *_CMD *_PASSCOMMAND *_CREDENTIAL_HELPER *_CREDENTIAL_PROCESS *DRIVER_PATH SE_* WDM_* DBUS_*", "P4MERGE P4DIFF P4DIFFUNICODE P4CLIENTPATH *_MERGETOOL *_DIFFTOOL *_INTERPRETER *_SHELL"),
indirect("tools take options from it", "*_OPTS *_ADDOPTS *_JAVA_OPTIONS *_JVM_OPTIONS *_JVM_ARGS *_CFLAGS *_CPPFLAGS *_CXXFLAGS *_LDFLAGS *SAN_OPTIONS", "*_LFLAGS *_YFLAGS *_ARFLAGS *_RUSTFLAGS *_GOFLAGS *_MAKEFLAGS *_NODE_OPTIONS *_PYTHONPATH GREP_OPTIONS TAR_OPTIONS XZ_DEFAULTS XZ_OPT GZIP BZIP2 UNZIP UNZIPOPT ZIPOPT LESS"),
indirect("tools look for their configuration or their files there", "*_HOME *_CONFIG_FILE *_CONFIG_DIR *_CONF_DIR *_CONFIG_HOME KUBE_CONFIG_PATH *_RC *_RCFILE XDG_* CONFIG_SITE CONFIG_SHELL INPUTRC", "LESSKEY LESSKEYIN LESSKEY_SYSTEM LESSKEYIN_SYSTEM LESSHISTFILE TERMINFO TERMINFO_DIRS TERMCAP MAGIC LOCPATH NLSPATH I18NPATH", "TEXTDOMAINDIR TZDIR GETCONF_DIR HISTFILE CDPATH FPATH MANPATH INFOPATH SCREENRC EXINIT VIMINIT GVIMINIT VIM VIMRUNTIME", "MYVIMRC NVIM_* EMACSLOADPATH EMACSDATA TMUX_* DIRENV_* STARSHIP_* FZF_* ALSA_CONFIG_* FONTCONFIG_* MAGICK_* GS_LIB GS_OPTIONS", "TEXINPUTS TEXMF* BIBINPUTS BSTINPUTS LUAINPUTS MODULEPATH MODULERCFILE MODULESHOME MODULES_* LMOD_* ENVRC POSIXLY_CORRECT SQLPATH ORACLE_PATH", "APPTAINER_* APPTAINERENV_* SINGULARITY_* SINGULARITYENV_* HUGO_*"),
indirect("it decides from where code is fetched or loaded", "*_INDEX_URL *_DOWNLOAD_HOST *_BINARY_HOST *_BINARY_SITE *_CDNURL *_LIBRARY_PATH *_CLASSPATH", "*_INCLUDE_PATH *_MODULE_PATH *_PLUGIN_PATH *_PLUGIN_DIR LIBPATH SHLIB_PATH DEBUGINFOD_URLS PYPI_MIRROR *_PYPI_MIRROR *_NPM_REGISTRY ELECTRON_MIRROR HEX_MIRROR QT_* QML_* QML2_*", "GTK_* GTK2_* GDK_* GIO_* GI_TYPELIB_PATH GSETTINGS_* GST_PLUGIN_* GST_REGISTRY* LIBGL_* MESA_* LIBVA_* EGL_* __EGL_*", "VK_ICD_* VK_LAYER_* VK_DRIVER_* VK_ADD_* OCL_ICD_* CUDA_PATH LADSPA_PATH SDL_* WINEPREFIX WINELOADER WINESERVER WINEDLL* WINEARCH QEMU_* FAKEROOT* FAKECHROOT*"),
indirect("tools put their temporary files there", "TMPDIR TEMP TMP TEMPDIR TMPPREFIX"),
indirect("on Windows tools find programs and their configuration by it", "USERPROFILE APPDATA LOCALAPPDATA HOMEDRIVE HOMEPATH windir SystemDrive ProgramData ProgramFiles ProgramW6432", "CommonProgramFiles CommonProgramW6432 ALLUSERSPROFILE __COMPAT_LAYER __PSLockdownPolicy PSModuleAnalysisCachePath POWERSHELL_*", "ChocolateyInstall CHOCOLATEY* SCOOP SCOOP_* WINGET_*"),
indirect("sh runs the file it names", "ENV"),
indirect("shells obey it", "BASH_* PS0 PS1 PS2 PS3 GLOBIGNORE EXECIGNORE"),
indirect("the C library or the session of the system obeys it", "MALLOC_* LIBC_* SYSTEMD_* NOTIFY_SOCKET LISTEN_FDS LISTEN_PID CREDENTIALS_DIRECTORY GNOME_KEYRING_* DISPLAY WAYLAND_DISPLAY XAUTHORITY", "XENVIRONMENT XAPPLRESDIR XLOCALEDIR XMODIFIERS"),
indirect("the saved state of actions travels in these names", "STATE_*"),
];
const LANGUAGES = [
indirect("compilers, linkers or make obey it", "CC CXX CPP LD AR AS NM RANLIB STRIP OBJCOPY OBJDUMP READELF FC F77 F90 CCLD LEX YACC M4 AWK CFLAGS CPPFLAGS CXXFLAGS LDFLAGS", "LDLIBS FFLAGS FCFLAGS ASFLAGS ARFLAGS OBJCFLAGS HOSTCC HOSTCXX HOSTCFLAGS KCFLAGS KBUILD_* CROSS_COMPILE CPATH COMPILER_PATH", "LIBRARY_PATH GCC_* CCC_OVERRIDE_OPTIONS CCC_ADD_ARGS CLANG_* LLVM_* GCOV_PREFIX* SDKROOT DEVELOPER_DIR TOOLCHAINS XCODE_*", "INCLUDE LIB CL _CL_ LINK _LINK_ VCPKG_* CONAN_* CMAKE CMAKE_* CTEST_* NINJAFLAGS MESON_* PKG_CONFIG* MAKEFILES MAKEFLAGS MFLAGS", "GNUMAKEFLAGS ACLOCAL ACLOCAL_PATH AUTOCONF AUTOHEADER AUTOMAKE AUTOM4TE LIBTOOL LIBTOOLIZE BAZEL* USE_BAZEL_VERSION BUCK_*", "CCACHE_* SCCACHE_* DISTCC_* ICECC* VALGRIND_LIB LIBCLANG_* TARGET_CC TARGET_CXX TARGET_AR HOST_CC HOST_CXX HOST_AR CFLAGS_*", "CFLAGS_FOR_* *_FOR_BUILD *_FOR_TARGET *_FOR_HOST BUILD_CC BUILD_CXX BUILD_CPP BUILD_AR BUILD_AS BUILD_LD BUILD_NM BUILD_RANLIB BUILD_STRIP", "BUILD_CFLAGS BUILD_CXXFLAGS BUILD_CPPFLAGS BUILD_LDFLAGS BUILD_HOSTCC BUILD_OBJCC HOST_RUSTC HOSTCPP HOSTLD HOSTAR HOSTAS HOSTNM HOSTRANLIB HOSTRUSTC HOSTCXXFLAGS HOSTLDFLAGS HOSTLDLIBS HOSTPKG_CONFIG HOST_LD HOST_NM", "TARGET_LD TARGET_NM TARGET_ARCH TARGET_MACH GNUMAKE MAKE MAKEINFO MAKESHELL MAKEOVERRIDES MAKE_COMMAND MAKE_TERMOUT MAKE_TERMERR VPATH SUFFIXES", "RM CP MV LN LN_S MKDIR MKDIR_P RMDIR TOUCH CHMOD CHOWN INSTALL INSTALL_PROGRAM INSTALL_DATA INSTALL_SCRIPT INSTALL_STRIP_PROGRAM INSTALL_DIR TAR AMTAR UNTAR ZIP BZIP XZ CAT ECHO GREP EGREP FGREP SED GAWK MAWK NAWK SORT", "FIND XARGS DIFF CMP PATCH CUT EXPR CURL WGET GIT RUBY PERL PYTHON NODE BASH JAVA GO CTAGS ETAGS", "COFLAGS CO GET GFLAGS LINT LINTFLAGS PC PFLAGS RFLAGS YFLAGS LFLAGS TANGLE TEX TEXI2DVI WEAVE CTANGLE CWEAVE M2C LOADLIBES OUTPUT_OPTION", "BISON FLEX BYACC BISON_* FLEXFLAGS CXXCPP CXXLD FCLD F77LD F95 OBJC OBJCXX OBJCPP OBJCXXFLAGS GCJ GCJFLAGS UPC ERLC ERLCFLAGS RC WINDRES RCFLAGS", "DLLTOOL DLLWRAP DSYMUTIL NMEDIT LIPO OTOOL OTOOL64 INSTALL_NAME_TOOL LDSHARED LDCXXSHARED BLDSHARED MANIFEST_TOOL MT ADDR2LINE", "VALAC SWIG MCS GMCS MSGFMT XGETTEXT MSGMERGE GMSGFMT DOXYGEN DFLAGS DC DMD LDC LDC2 GDC SCONSFLAGS SCONS_* WAF* QMAKESPEC QMAKEPATH QMAKEFEATURES", "XMAKE_* NVCC NVCC_* CUDACXX CUDAHOSTCXX CUDAFLAGS HIPCXX HIP_* HIPCC_* ROCM_PATH ISPC SYCL_* ONEAPI_* ADA_* GNAT_* GPR_* OMPI_* MPICH_* I_MPI_* MPICC", "MPICXX MPIFC PMIX_* PRTE_* HYDRA_* UCX_* MAGEFILE_* INVOKE_* JUST_* TASKFILE_* DOTENV_CONFIG_*", "AUTOMAKE_* AUTOM4TE_* AUTOPOINT AUTORECONF M4PATH AWKPATH AWKLIBPATH TESTS_ENVIRONMENT LOG_COMPILER LOG_DRIVER *_LOG_COMPILER *_LOG_DRIVER", "CXXFLAGS_* CC_X86_64_* CXX_X86_64_* CC_AARCH64_* CXX_AARCH64_* VSINSTALLDIR VCINSTALLDIR WindowsSdkDir"),
indirect("Rust's tools obey it", "RUSTC* RUSTFLAGS RUSTDOC* RUSTFMT RUSTUP_* RUST_TARGET_PATH RUST_SRC_PATH CARGO CARGO_* MIRIFLAGS MIRI_* CROSS_* PYO3_* BINDGEN_* MATURIN_* TRUNK_* WASM_PACK_* WASM_BINDGEN_* CLIPPY_* INSTA_*"),
indirect("Go's tools obey it", "GO111MODULE GOAUTH GOBIN GOCACHE GOCACHEPROG GOCOVERDIR GODEBUG GOENV GOEXPERIMENT GOFLAGS GOINSECURE GOMODCACHE GONOPROXY", "GONOSUMCHECK GONOSUMDB GOPATH GOPRIVATE GOPROXY GOROOT GOROOT_FINAL GOSUMDB GOTMPDIR GOTOOLCHAIN GOTOOLDIR GOVCS GOWORK", "GCCGO GCCGOTOOLDIR CGO_* GOLANGCI_* GOPACKAGESDRIVER GOSSAFUNC GOVERSION_* GORELEASER_* TINYGO*"),
indirect("Java or its build tools obey it", "JAVA_* JAVACMD JAVAC JDK_* CLASSPATH MAVEN_* M2 M2_* MVNW_* GRADLE_* ORG_GRADLE_* ANT_* IVY_* SBT_* KOTLIN_* GROOVY_*", "LEIN_* CLJ_CONFIG COURSIER_* JBANG_* SDKMAN_* CATALINA_* LOADER_PATH LOADER_MAIN LOADER_HOME LOADER_ARGS LOADER_CONFIG_* SPRING_CONFIG_*", "SPRING_APPLICATION_JSON SPRING_MAIN_* LOGGING_CONFIG HADOOP_* HIVE_AUX_JARS_PATH SPARK_SUBMIT_* SPARK_DAEMON_* SPARK_LAUNCHER_* PYSPARK_* FLINK_ENV_* QUARKUS_* MICRONAUT_CONFIG_* JETTY_* JRE_* JVM_*"),
indirect(".NET or its build tools obey it", "DOTNET_* NUGET_* NuGetPackageSourceCredentials_* MSBUILD* COMPLUS_* VSTEST_* ASPNETCORE_HOSTINGSTARTUP* MONO_*"),
indirect("JavaScript runtimes or their package managers obey it", "NPM_CONFIG_* NPM_REGISTRY NPM_EXECPATH NPM_NODE_EXECPATH YARN_* PNPM_* COREPACK_* BUN_* DENO_* NVM_* FNM_* VOLTA_* N_PREFIX NODENV_*", "NODE_REPL_* NODE_V8_* NODE_COMPILE_CACHE* NODE_ICU_DATA NODE_REDIRECT_WARNINGS NODE_USE_* NODE_DEBUG* NODE_PENDING_* NODE_TEST_*", "NODE_CHANNEL_* NODE_GYP_* TS_NODE_* ELECTRON_* PUPPETEER_* PLAYWRIGHT_* CYPRESS_INSTALL_BINARY CYPRESS_RUN_BINARY", "PRISMA_QUERY_ENGINE_* PRISMA_SCHEMA_ENGINE_* PRISMA_ENGINES_* PRISMA_FMT_BINARY PRISMA_INTROSPECTION_ENGINE_BINARY PRISMA_MIGRATION_ENGINE_BINARY ESBUILD_* SASS_BINARY_* NX_* TURBO_*"),
indirect("Python or its tools obey it", "PYTHON* PIP_* PIPX_* PIPENV_* UV_* POETRY_* PDM_* HATCH_* FLIT_* CONDA* MAMBA_* PIXI_* VIRTUAL_ENV VIRTUALENV_* PYENV_*", "TWINE_* TOX_* NOX_* PYTEST_* COVERAGE_* SETUPTOOLS_* DISTUTILS_* JUPYTER_* IPYTHONDIR MPLCONFIGDIR MYPYPATH MYPY_*", "GUNICORN_CMD_ARGS UVICORN_* CELERY_LOADER CELERY_CONFIG_MODULE DJANGO_SETTINGS_MODULE FLASK_APP HF_ENDPOINT PEX_* PANTS_* CIBW_* AIRFLOW__CORE__* AIRFLOW_CONFIG RAY_* DASK_* NUMBA_* CUPY_* TORCH_* TRITON_* CYTHON_* PYBIND11_* PYPY* RYE_* PYRIGHT_* RUFF_* NUITKA_*"),
indirect("Ruby or its tools obey it", "RUBY* BUNDLE_* BUNDLER_* GEM_* GEMRC RAKE* IRBRC RBENV_* RVM_* JRUBY_* TRUFFLERUBYOPT BOOTSNAP_* COCOAPODS_* CP_HOME_DIR"),
indirect("PHP or its tools obey it", "PHPRC PHP_* PHPENV_* PEAR_* COMPOSER COMPOSER_* XDEBUG_*"),
indirect("an interpreter or a build tool of its language obeys it", "PERL* LUA_* LUAROCKS_* R_* JULIA_* GHC_* GHCUP_* GHCRTS CABAL_* STACK_ROOT STACK_YAML STACK_WORK STACK_CONFIG ERL_* ELIXIR_*", "MIX_ARCHIVES MIX_EXS MIX_PATH MIX_BUILD_* MIX_DEPS_PATH MIX_INSTALL_DIR MIX_XDG MIX_REBAR* HEX_* REBAR_* KERL_* OCAML* OPAM* DUNE_* SWIFTPM_* SWIFT_EXEC SWIFT_EXEC_MANIFEST SWIFT_DRIVER_* PUB_HOSTED_URL PUB_CACHE", "DART_* FLUTTER_* ANDROID_SDK_* ANDROID_NDK* ANDROID_EMULATOR_* ANDROID_ADB_* ANDROID_PREFS_ROOT ADB_* NDK_* GUILE_* TCLLIBPATH TCL_LIBRARY TCL8_* TCL9_* TK_LIBRARY TKLIBPATH HARNESS_* PROVE_* TAP_* BATS_* SHELLSPEC_* SHELLCHECK_OPTS DEJAGNU RUNTEST* GAUGE_* ROBOT_* ASDF_*", "MISE_* RTX_* JENV_* ZIG_* NIMBLE_* CRYSTAL_* SHARDS_* EMCC_* EM_CONFIG EM_CACHE EMSDK* PLTADDONDIR PLTCOLLECTS"),
];
const CLIENTS = [
indirect("git or a tool around it obeys it", "GIT_* GCM_PROVIDER GCM_CREDENTIAL_STORE GCM_AUTHORITY GH_HOST GH_CONFIG_DIR GH_REPO GH_PATH GITLAB_HOST GITLAB_URI HUB_CONFIG HUB_PROTOCOL", "HG HGRCPATH HGPLAIN HGENCODING CVSROOT P4CONFIG P4PORT P4ENVIRO P4ALIASES P4TRUST P4TICKETS P4CLIENT FOSSIL_* BZR* LEFTHOOK* PRE_COMMIT_* HUSKY*"),
indirect("a client of other machines obeys it", "SSH_AUTH_SOCK SSH_AGENT_PID SSH_ASKPASS_REQUIRE SSH_SK_* SSH_PKCS11_HELPER RSYNC_* CURL_* WGETRC SYSTEM_WGETRC NETRC RCLONE_* SSHPASS_* LFTP_* SCREENDIR MOSH_*", "RESTIC_PASSWORD_FILE BORG_* MC_HOST_*"),
indirect("it decides which keys are used or trusted", "GNUPGHOME GPG_AGENT_INFO GPG_OPTIONS PASSWORD_STORE_* SOPS_AGE_KEY_FILE SOPS_AGE_KEY_CMD SOPS_AGE_SSH_PRIVATE_KEY_FILE", "SOPS_CONFIG SOPS_KEYSERVICE SOPS_GPG_EXEC COSIGN_* SIGSTORE_* TUF_* REKOR_* FULCIO_* NOTATION_*"),
indirect("it decides which server, registry or account a client uses", "DOCKER_* BUILDKIT_* BUILDX_* COMPOSE_* CONTAINER_HOST CONTAINER_SSHKEY CONTAINER_CONNECTION CONTAINER_TLS_* CONTAINERS_*", "CONTAINERD_* PODMAN_* BUILDAH_* STORAGE_DRIVER REGISTRY_AUTH_FILE NERDCTL_* LIMA_* COLIMA_* TESTCONTAINERS_* MINIKUBE_* KO_*", "EARTHLY_* DAGGER_* ORAS_* KUBECONFIG KUBE_* KUBECTL_* KUBERNETES_* KREW_ROOT KUSTOMIZE_* HELM_* SKAFFOLD_* ARGOCD_* FLUX_* K3S_*", "GCLOUD_* ARM_* ALIBABA* ALICLOUD_* ALIYUN_* OCI_* DIGITALOCEAN_* LINODE_* HCLOUD_* SCW_* OVH_* IBMCLOUD_* OS_AUTH_URL OS_CLOUD", "OS_CLIENT_* CLOUDFLARE_API_BASE_URL WRANGLER_* HEROKU_HOST HEROKU_API_URL BOTO_* CONSUL_* NOMAD_* BOUNDARY_*"),
indirect("a tool that builds or checks machines and code obeys it", "TF_* TERRAFORM_* TERRAGRUNT_* TG_CONFIG TG_TF_PATH TG_SOURCE TG_DOWNLOAD_DIR TG_IAM_* TOFU_* TFENV_* PULUMI_* PACKER_* VAGRANT_* ANSIBLE_* SERVERLESS_* SAM_CLI_* CDK_* CDKTF_* NIX_*", "NIXPKGS_* CACHIX_* GUIX_* SPACK_* HOMEBREW_* APT_CONFIG DEBIAN_* DEBCONF_* DEB_* DPKG_* RPM_CONFIGDIR RPM_ETCCONFIGDIR FLATPAK_* TRIVY_* GRYPE_* SYFT_*", "SNYK_* SEMGREP_* CODEQL_* GITLEAKS_CONFIG AGENT_TOOLSDIRECTORY FLYWAY_JAR_DIRS FLYWAY_CONFIG_FILES FLYWAY_LOCATIONS LIQUIBASE_DEFAULTS_FILE LIQUIBASE_SEARCH_PATH *_CONFIGURATION_FILE SQLCMDINI CQLSHRC", "CustomBefore* CustomAfter* DirectoryBuildPropsPath DirectoryBuildTargetsPath CscToolPath RestoreSources KCAT_CONFIG"),
indirect("a database client finds servers, certificates or passwords by it", "PGSERVICE PGSERVICEFILE PGSYSCONFDIR PGPASSFILE PGHOSTADDR PGOPTIONS PGLOCALEDIR PGSSLCERT PGSSLKEY PGSSLROOTCERT PGSSLCRL", "PGSSLCRLDIR PGGSSLIB PGKRBSRVNAME PSQLRC MYSQL_TEST_LOGIN_FILE MYSQL_UNIX_PORT LIBMYSQL_* ODBCINI ODBCSYSINI ODBCINSTINI", "TNS_ADMIN FREETDS FREETDSCONF DBT_PROFILES_DIR"),
indirect("this action and the clients of these stores obey it", "VAULT_* OP_* AWS_* GCP_* GOOGLE_* CLOUDSDK_* AZURE_* GITHUB_APP_API_URL SECRET_REFS_*", "GCE_METADATA_* METADATA_SERVER_DETECTION IDENTITY_ENDPOINT IDENTITY_HEADER IDENTITY_SERVER_THUMBPRINT MSI_ENDPOINT MSI_SECRET IMDS_ENDPOINT ECS_CONTAINER_METADATA_*"),
indirect("it decides which server gets the credentials of a client", "BAO_* OPENBAO_* DOPPLER_* INFISICAL_* CONJUR_* BWS_* BITWARDENCLI_* AKEYLESS_* KSM_HOSTNAME KSM_INI_* THYCOTIC_* DELINEA_* PASSBOLT_* TELEPORT_* TSH_*", "CHAMBER_* BERGLAS_* SKATE_* TELLER_* PHASE_HOST SONAR_HOST_URL SONARQUBE_SCANNER_PARAMS SONAR_SCANNER_* CODECOV_URL CODECOV_API_URL", "CODECOV_HOST COVERALLS_ENDPOINT RENOVATE_* DEPENDABOT_* NETLIFY_API_URL VERCEL_API_URL FLY_API_BASE_URL FLY_API_HOSTNAME FLY_FLAPS_BASE_URL", "RAILWAY_API_URL RENDER_API_URL JFROG_CLI_* JF_URL ARTIFACTORY_CONTEXT_URL OKTETO_* EXPO_STAGING EXPO_LOCAL EAS_LOCAL_* BUILDKITE_AGENT_*", "DATABRICKS_CONFIG_* DATABRICKS_AUTH_* DATABRICKS_METADATA_* CIRCLE_* DRONE_SERVER WOODPECKER_SERVER SPACELIFT_API_*"),
manifest("a tool may start the program that it names, or look for its configuration there", "*_EDITOR *_BINARY *_CONFIG_PATH"),
manifest("a client sends its credentials to the server that it names", "PGHOST MYSQL_TCP_PORT SENTRY_URL DATABRICKS_HOST RENDER_HOST GITEA_SERVER_URL JIRA_URL JIRA_HOST", "*_BASE_URL *_API_BASE *_ENDPOINT_URL S3_ENDPOINT R2_ENDPOINT MINIO_ENDPOINT *_SERVER_URL *_HOST_URL *_REGISTRY *_MIRROR *_MIRROR_URL", "DD_SITE DD_URL DD_HOST DATADOG_SITE DATADOG_HOST NEW_RELIC_HOST NEW_RELIC_API_HOST GRAFANA_URL SNOWFLAKE_HOST SNOWFLAKE_ACCOUNT CF_API", "INFLUX_HOST OTEL_EXPORTER_* LANGFUSE_HOST WANDB_HOST MLFLOW_TRACKING_URI", "LDAPURI SQLCMDSERVER GH_URL GITHUB_URL GL_URL GITLAB_URL HCP_AUTH_URL HCP_API_HOST HCP_API_ADDRESS TFE_ADDRESS TFE_HOSTNAME", "COVERALLS_HOST OCTOPUS_URL GITGUARDIAN_API_URL GITGUARDIAN_INSTANCE FOSSA_ENDPOINT CREDHUB_SERVER BOSH_ENVIRONMENT BC_API_URL", "PRISMA_API_URL *_API_ENDPOINT ETCDCTL_ENDPOINTS FLYWAY_URL CIRCLECI_CLI_HOST BW_SERVER MATCH_GIT_URL *_EMULATOR_HOST"),
];
const FREE = {
when: "free",
names: [
"AWS_USE_PATH_STYLE_ENDPOINT AWS_URL AWS_BUCKET AWS_BUCKET_NAME AWS_S3_BUCKET AWS_S3_BUCKET_NAME AWS_STORAGE_BUCKET_NAME",
"GOOGLE_CLIENT_ID GOOGLE_REDIRECT GOOGLE_REDIRECT_* GOOGLE_CALLBACK_* GOOGLE_MAPS_* GOOGLE_ANALYTICS_* TF_VAR_* NODE_ENV PYTHON_ENV GIT_USER GIT_EMAIL PHP_ENV RUBY_ENV DOTNET_ENVIRONMENT",
],
reason: "a program of the user's reads it",
};
const ROWS = [
...ALWAYS,
...GENERAL,
...LANGUAGES,
...CLIENTS,
FREE,
];
;
const names_always = compile("always");
const names_indirect = compile("indirect");
const manifestOnly = compile("manifest");
const free = (0,patterns.l)(namesOf("free"));
const credential = (0,patterns.l)(CREDENTIALS);
function refusal(name, by) {
const forAll = names_always(name);
if (forAll !== undefined)
return { when: "always", reason: forAll };
if (by === "line" || (by === "wildcard" && credential(name)))
return undefined;
const reason = names_indirect(name) ?? (by === "manifest" ? manifestOnly(name) : undefined);
return reason === undefined || free(name)
? undefined
: { when: "indirect", reason };
}
const RESERVED_OUTPUTS = new Set([
"names",
"exit-code",
]);
function compile(when) {
let any;
let rows;
return (name) => {
any ??= (0,patterns.l)(namesOf(when));
if (!any(name))
return undefined;
rows ??= ROWS.filter((row) => row.when === when).map(({ names, reason }) => ({ isIn: (0,patterns.l)(names), reason }));
return rows.find(({ isIn }) => isIn(name))?.reason;
};
}
function namesOf(when) {
return ROWS.filter((row) => row.when === when).flatMap(({ names }) => names);
}
}),
8097:
(($own, $gives, $need) => {
$need.d($gives, {
k: () => (RUNNER_NAMES)
});
const RUNNER_NAMES = [
"GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR GITHUB_ACTOR_ID",
"GITHUB_API_URL GITHUB_ARTIFACTS GITHUB_ARTIFACTS_LIST GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL",
"GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME GITHUB_REF_PROTECTED GITHUB_REF_TYPE",
"GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS",
"GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY",
"GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE",
"RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_WORKSPACE",
].flatMap((row) => row.split(" "));
}),
3488:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const say = {
...(0,_message_js_0 .f)("shell-not-found", {
noShell: (names, kind) => `\`shell\`: there is no ${names} on PATH${kind}. Install it in an earlier step, or choose another shell.`,
shellNotStarted: "the shell cannot be started.",
}),
...(0,_message_js_0 .f)("folder-unusable", {
noWorkspace: "the workspace (`GITHUB_WORKSPACE`), in which `run` starts, is not an existing folder. Is it removed by an earlier step, or not mounted into the job's container? Check the repository out (actions/checkout) before this step, or give `working-directory`.",
folderRemoved: "`working-directory` is not an existing folder. Something removed it while the step ran.",
folderForbidden: (folder, code) => `${folder} cannot be entered by the user of this process${code}. Give that user the right to (\`chmod\`, \`chown\`), or choose another \`working-directory\`.`,
}),
...(0,_message_js_0 .f)("output-of-child", {
withheldFromScript: (name) => `${name}: the script uses \`$${name}\` and does not get it, since its line says \`[output]\` or \`[none]\` alone. Write \`[env]\` in its place, with \`output\` beside it if that is needed as well.`,
}),
...(0,_message_js_0 .f)("not-undone", {
notEnded: (numbers) => `what the script had started could not be ended (processes ${numbers}) and may still have its secrets.`,
}),
...(0,_message_js_0 .f)("console-code-page", {
otherCodePage: (page) => `The console of this step has the code page ${page}. What a program prints in it has other bytes for letters that are not ASCII, so a secret with such letters is not found in the log. Let the runner have its own (65001, UTF-8), or put \`chcp 65001\` at the head of the script.`,
}),
...(0,_message_js_0 .f)("command-file-write", {
exitCodeLost: (why) => `The output \`exit-code\` was not written: ${why}`,
}),
};
}),
327:
(($own, $gives, $need) => {
$need.d($gives, {
St: () => (checkReceiver),
AR: () => (openReceiver)
});

var commands = $need(9704);
var external_node_fs_ = $need(3024);
var external_node_path_ = $need(6760);
var inputs_given = $need(1153);
var maskable = $need(8025);
var build_patterns = $need(5385);
var row = $need(3117);
;
function credentialsToProtect(declarations, inputs, registry, environment) {
const rows = (0,row.R)(registry);
const used = new Set(declarations.map(({ scheme }) => registry[scheme]));
const startsPrograms = inputs.child !== undefined ||
[...used].some((row) => row?.startsPrograms === true);
const patterns = rows.flatMap((row) => startsPrograms || used.has(row) ? row.credentials : []);
if (patterns.length === 0)
return [];
const isCredential = (0,build_patterns.l)(patterns);
const given = [
...Object.entries(environment),
...Object.entries((0,inputs_given.Ch)(rows.flatMap(({ inputs }) => inputs), environment, "written")),
];
const credentials = given.flatMap(([name, value]) => {
if (isCredential(name) && !tellsPlace(name))
return isFile(value, inputs.workingDirectory) ? [] : [value];
return startsPrograms && /proxy/i.test(name) ? passwordsOf(value) : [];
});
return [
...new Set([
...credentials,
...(startsPrograms ? declaredOf(declarations, environment) : []),
...(startsPrograms ? passedTokens(inputs.passEnv, environment) : []),
]),
].filter((value) => (0,maskable.h_)(Buffer.from(value)));
}
function declaredOf(declarations, environment) {
return declarations.flatMap(({ traits, rest, plain }) => traits.readsEnvironment && !plain && environment[rest]
? [environment[rest]]
: []);
}
function passedTokens(passEnv, environment) {
const passed = (0,build_patterns.l)(passEnv);
return Object.entries(environment).flatMap(([name, value]) => /^ACTIONS_.*_TOKEN$/i.test(name) && passed(name) ? [value] : []);
}
function passwordsOf(address) {
const [, password = ""] = /^(?:[a-z0-9+.-]+:\/\/)?[^/@:]*:([^/@]+)@/i.exec(address) ?? [];
if (password === "")
return [];
try {
return [password, decodeURIComponent(password)];
}
catch {
return [password];
}
}
function tellsPlace(name) {
return /_(?:PATH|MOUNT)$/i.test(name);
}
function isFile(value, workingDirectory) {
if (!/[\\/]/.test(value) || /[\0\r\n]/.test(value))
return false;
try {
return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(workingDirectory, value)).isFile();
}
catch {
return false;
}
}
var leftovers = $need(5994);
var private_files = $need(7627);
var late = $need(7481);
var runner_commands = $need(6717);
var streams = $need(694);
var messages = $need(3488);
var step = $need(5626);
;
async function openReceiver(declarations, run) {
const { environment, privateDirectory, log } = run;
const orphans = (0,private_files.C_)(environment);
for (const warning of (0,leftovers.e)(orphans, "Private files of an earlier run"))
log.warning(warning);
await protectCredentials(declarations, run);
const hold = await prepareChild(declarations, run);
if (hold !== undefined)
return receiverOf(hold, run);
return {
async receive(plan) {
await sendMasks(run);
await (0,step.NY)(plan, environment, privateDirectory);
},
finish: () => Promise.resolve(undefined),
};
}
async function receiverOf(hold, run) {
const { openUpkeep } = await $need.e( 268).then($need.bind($need, 6268));
const received = Promise.withResolvers();
return {
async receive(plan) {
const { stderr } = run.output.streams;
const pieces = (0,streams.xv)((text) => stderr.write(text));
run.masker.repeat((text) => pieces.add(`${(0,runner_commands.Iq)(text)}\n`));
pieces.end();
await sendMasks(run);
const upkeep = openUpkeep(run);
try {
const release = await hold(plan);
received.resolve(() => release().finally(upkeep.close));
}
catch (thrown) {
await upkeep.close();
throw thrown;
}
},
finish: async () => (await received.promise)(),
};
}
async function protectCredentials(declarations, run) {
const { inputs, registry, environment, masker } = run;
const credentials = credentialsToProtect(declarations, inputs, registry, environment);
if (credentials.length === 0)
return;
await (0,late.tu)();
for (const credential of credentials)
masker.protect(credential);
await sendMasks(run);
}
const LAST_WORDS = 3_000;
async function sendMasks({ output }) {
try {
await output.flushed();
}
catch (thrown) {
setTimeout(() => process.exit(1), LAST_WORDS).unref();
throw thrown;
}
}
async function prepareChild(declarations, run) {
const { child } = run.inputs;
if (child === undefined)
return undefined;
warnOfWithheld(declarations, child, run);
const surroundings = await surroundingsOf(declarations, run);
if (child.kind === "script") {
const { prepareScript } = await $need.e( 74).then($need.bind($need, 3074));
return prepareScript(child, surroundings);
}
const { prepareContainer } = await Promise.all([$need.e(146), $need.e(81)]).then($need.bind($need, 81));
return prepareContainer(child, surroundings, variablesOf(declarations));
}
async function surroundingsOf(declarations, run) {
const { registry, masker, log } = run;
await (0,late.tu)();
const { compile } = await $need.e( 146).then($need.bind($need, 9146));
const used = new Set(declarations.map(({ scheme }) => registry[scheme]));
return {
...run,
streams: run.output.streams,
credentials: (0,row.R)(registry).flatMap(({ credentials }) => credentials),
heldBack: [...used].flatMap((row) => row?.heldBack ?? []),
matcher() {
const matcher = compile(masker.registered(), masker.setOf);
if (matcher.warning !== undefined)
log.warning(matcher.warning);
return matcher;
},
};
}
async function checkReceiver(declarations, run) {
const { child } = run.inputs;
if (child !== undefined)
warnOfWithheld(declarations, child, run);
if (child?.kind !== "container")
return;
const { judgeContainer } = await Promise.all([$need.e(146), $need.e(81)]).then($need.bind($need, 81));
judgeContainer(child, variablesOf(declarations));
}
function warnOfWithheld(declarations, child, { environment, log }) {
for (const warning of withheldNames(declarations, child, environment))
log.warning(warning);
}
const LONGEST_SCRIPT = 10_000;
function withheldNames(declarations, { kind, shell, script = "" }, environment) {
const byDefault = kind === "container" || process.platform !== "win32";
const isPosix = shell === undefined ? byDefault : shell.extension === ".sh";
if (!isPosix || script.length > LONGEST_SCRIPT)
return [];
const given = new Set(variablesOf(declarations));
const expanded = (0,commands.J)(script);
const names = declarations.flatMap(({ target }) => target.kind === "name" && expanded.has(target.name) ? [target.name] : []);
return names
.filter((name) => !given.has(name) && environment[name] === undefined)
.filter((name) => !(0,commands.c)(script, name))
.map(messages.c.withheldFromScript);
}
function variablesOf(declarations) {
return declarations.flatMap(({ target, sinks }) => target.kind === "name" && sinks.has("env") ? [target.name] : []);
}
}),
5626:
(($own, $gives, $need) => {
$need.d($gives, {
NY: () => (deliverToStep),
XX: () => (render),
eZ: () => (namesOf)
});
var _lifetime_private_files_js_0 = $need(7627);
var _runner_append_js_1 = $need(5447);
async function deliverToStep({ deliveries }, environment, privateDirectory) {
const commandFiles = (0,_runner_append_js_1 .b)(["GITHUB_OUTPUT", "GITHUB_ENV"], environment);
const hasFiles = deliveries.some(({ content }) => content.kind === "file");
const directory = hasFiles ? await privateDirectory.open() : undefined;
try {
const rendered = deliveries.map(({ secret, sinks, content }, number) => ({
entry: { name: secret.name, value: render(content, directory, number) },
sinks,
}));
if (directory !== undefined)
(0,_lifetime_private_files_js_0 .Cl)(directory);
const into = (sink) => rendered.filter(({ sinks }) => sinks.has(sink)).map(({ entry }) => entry);
const names = { name: "names", value: JSON.stringify(namesOf(deliveries)) };
commandFiles.append(new Map([
["GITHUB_OUTPUT", [...into("output"), names]],
["GITHUB_ENV", into("env")],
]));
}
catch (thrown) {
if (directory !== undefined)
(0,_lifetime_private_files_js_0 .zq)(directory);
throw thrown;
}
}
function render(content, directory, number) {
if (content.kind === "text")
return content.text;
if (directory === undefined)
throw new TypeError("a file without a directory");
return (0,_lifetime_private_files_js_0 .Pl)(directory, number, content.base, content.bytes);
}
function namesOf(deliveries) {
return [...new Set(deliveries.map(({ secret }) => secret.name))];
}
}),
9473:
(($own, $gives, $need) => {
$need.d($gives, {
$t: () => (placeOf),
HR: () => (Failure),
JA: () => (SecretError),
V2: () => (failure),
u5: () => (toSecretError),
w2: () => (toFailure),
xU: () => (systemCode)
});
var _messages_js_0 = $need(1878);
class SecretError extends Error {
reason;
said;
constructor(reason, said, options) {
super(said.text, options);
this.name = "SecretError";
this.reason = reason;
this.said = said;
}
}
function toSecretError(thrown) {
if (thrown instanceof SecretError)
return thrown;
const code = systemCode(thrown);
const said = code === undefined ? _messages_js_0 .c.internalOfProvider() : _messages_js_0 .c.systemError(code);
return new SecretError("failed", said, { cause: thrown });
}
function systemCode(thrown) {
if (!(thrown instanceof Error) || !("code" in thrown))
return undefined;
return typeof thrown.code === "string" &&
/^[A-Z][A-Z0-9_]+$/.test(thrown.code)
? thrown.code
: undefined;
}
function placeOf({ source, line }) {
return line === undefined ? source : `${source}, line ${line}`;
}
class Failure extends Error {
problems;
constructor(problems, options) {
super(`${problems.length} problems`, options);
this.name = "Failure";
this.problems = problems;
}
}
function failure(message, options) {
return new Failure([{ message }], options);
}
function toFailure(thrown) {
if (thrown instanceof Failure)
return thrown;
const kind = thrown instanceof Error ? thrown.name : "unknown";
const place = thrown instanceof Error ? codeOf(thrown) : "";
return failure(_messages_js_0 .c.internal(kind + place), { cause: thrown });
}
function codeOf({ stack = "" }) {
const [, place] = /\n\s+at ([^\n]+)/.exec(stack) ?? [];
return place === undefined ? "" : ` at ${place}`;
}
}),
8392:
(($own, $gives, $need) => {
$need.d($gives, {
Ql: () => (showForeign),
V$: () => (foreign),
mt: () => (withinForeign),
tN: () => (holdsForeign)
});
const OPEN = "\u{10fff0}";
const CLOSE = "\u{10fff1}";
const FOREIGN = new RegExp(`${OPEN}(\\d+) (\\d+) ([^${CLOSE}]*)${CLOSE}`, "gu");
function foreign(text, { lines, characters }) {
const bare = text.replace(new RegExp(`[${OPEN}${CLOSE}]`, "gu"), "");
return `${OPEN}${lines} ${characters} ${bare}${CLOSE}`;
}
function holdsForeign(message) {
return message.includes(OPEN);
}
function withinForeign(message, clean) {
return replaceForeign(message, (text, shown) => foreign(clean(text), shown));
}
function showForeign(message, clean) {
return replaceForeign(message, (text, shown) => shorten(clean(text), shown));
}
function replaceForeign(message, change) {
if (!holdsForeign(message))
return message;
return message.replace(FOREIGN, (_, lines, characters, text) => change(text, { lines: Number(lines), characters: Number(characters) }));
}
function shorten(text, { lines, characters }) {
const joined = (lines === 0 ? [text] : text.split(/[\r\n]+/))
.map((line) => line.replace(/\s+/g, " ").trim())
.filter((line) => line !== "")
.slice(-lines)
.join(" | ");
if (joined.length <= characters)
return joined;
return lines <= 1
? `${joined.slice(0, characters)}...`
: `...${joined.slice(-characters)}`;
}
}),
1296:
((__webpack_module__, __unused_webpack___webpack_exports__, $need) => {
$need.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var _runner_address_js_1 = $need(2403);
var _runner_node_js_0 = $need(3367);
const problem = (0,_runner_node_js_0 .u)(process.versions.node);
if (problem === undefined) {
const { main } = await Promise.resolve().then($need.bind($need, 2931));
const { registry } = await Promise.resolve().then($need.bind($need, 2007));
await main(registry, process.env);
if (process.getActiveResourcesInfo().length === 0)
process.exit();
}
else {
process.stdout.write(`::error::${(0,_runner_address_js_1 .X)(process.env)(problem)}\n`);
process.exitCode = 1;
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
}),
236:
(($own, $gives, $need) => {
$need.d($gives, {
v: () => (splitArguments)
});
function splitArguments(line) {
const found = [];
let current;
let quoted = false;
for (let at = 0; at < line.length; at++) {
const character = line.charAt(at);
if (character === "\\") {
const start = at;
while (line[at + 1] === "\\")
at++;
const count = at + 1 - start;
const escapes = line[at + 1] === '"';
current = (current ?? "").concat("\\".repeat(escapes ? Math.floor(count / 2) : count));
if (escapes && count % 2 === 1) {
current += '"';
at++;
}
}
else if (character === '"') {
current ??= "";
if (quoted && line[at + 1] === '"') {
current += '"';
at++;
}
else
quoted = !quoted;
}
else if (!quoted && /[ \t\r\n]/.test(character)) {
if (current !== undefined)
found.push(current);
current = undefined;
}
else
current = (current ?? "") + character;
}
if (current !== undefined)
found.push(current);
return found;
}
}),
1153:
(($own, $gives, $need) => {
$need.d($gives, {
Ch: () => (readVariables),
LO: () => (inputVariable),
m6: () => (composedInputs),
xe: () => (givenText)
});
var _providers_inputs_js_0 = $need(8944);
function inputVariable(name) {
return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function givenText(name, environment) {
return environment[inputVariable(name)] || undefined;
}
function composedInputs(rows, environment) {
return rows.flatMap((row) => {
const text = givenText(row.name, environment)?.trim();
return text !== undefined && (0,_providers_inputs_js_0 .jz)(row, text)
? [
{
name: row.name,
variable: (0,_providers_inputs_js_0 .cG)(row.name),
text,
lines: row.template === true,
},
]
: [];
});
}
function readVariables(rows, environment, which = "all") {
return Object.fromEntries(rows.flatMap((row) => {
const given = givenText(row.name, environment)?.trim();
return given && (which === "all" || !(0,_providers_inputs_js_0 .jz)(row, given))
? [[(0,_providers_inputs_js_0 .cG)(row.name), given]]
: [];
}));
}
}),
9618:
(($own, $gives, $need) => {
$need.d($gives, {
Oz: () => (argumentsFor),
YG: () => (SHELL_NAMES),
aV: () => (parseShell),
zY: () => (DEFAULTS)
});
var _arguments_js_0 = $need(236);
const POWERSHELL = {
template: `-command ". '{0}'"`,
extension: ".ps1",
kind: "powershell",
};
const SHELLS = new Map([
[
"bash",
{
template: "--noprofile --norc -e -o pipefail {0}",
extension: ".sh",
kind: "other",
},
],
["sh", { template: "-e {0}", extension: ".sh", kind: "other" }],
["pwsh", POWERSHELL],
["powershell", POWERSHELL],
[
"cmd",
{
template: `/D /E:ON /V:OFF /S /C "CALL "{0}""`,
extension: ".cmd",
kind: "cmd",
},
],
["python", { template: "{0}", extension: ".py", kind: "other" }],
]);
const SHELL_NAMES = [...SHELLS.keys()];
const DEFAULTS = {
posix: ["bash", "sh"].map((command) => ({ ...known("sh"), command })),
windows: ["pwsh", "powershell"].map(known),
container: known("sh"),
};
function known(command) {
const shell = SHELLS.get(command);
if (shell === undefined)
throw new TypeError(`no shell: ${command}`);
return { command, ...shell };
}
function argumentsFor({ template, kind }, path) {
const quoted = `'${path.replaceAll(/['\u2018-\u201b]/g, "$&$&")}'`;
return (0,_arguments_js_0 .v)(template).map((word) => (kind === "powershell" ? word.replaceAll("'{0}'", () => quoted) : word)
.replaceAll("{0}", () => path));
}
function parseShell(text) {
const [, command = "", template = ""] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
const shell = SHELLS.get(command.toLowerCase());
if (template === "")
return shell === undefined ? undefined : { command, ...shell };
if (!template.includes("{0}"))
return undefined;
return { extension: "", kind: "other", ...shell, command, template };
}
}),
9368:
(($own, $gives, $need) => {
$need.d($gives, {
Gv: () => (isObject),
Qv: () => (objectsIn),
S8: () => (DEEPEST_JSON),
f_: () => (isTooDeep),
hF: () => (renderJson),
qF: () => (parseJson),
r7: () => (textIn)
});
var _text_js_0 = $need(977);
const DEEPEST_JSON = 1_000;
function parseJson(document) {
if (isTooDeep(document))
return undefined;
const text = (0,_text_js_0 ._6)(document)?.replace(/^\uFEFF/, "");
try {
return text === undefined ? undefined : JSON.parse(text, keepNumber);
}
catch {
return undefined;
}
}
function isTooDeep(document) {
if (document.length <= DEEPEST_JSON)
return false;
let depth = 0;
let quoted = false;
for (let at = 0; at < document.length; at++) {
const byte = document[at];
if (byte === QUOTE)
quoted = !quoted;
else if (quoted)
at += byte === BACKSLASH ? 1 : 0;
else if (byte === BRACKET || byte === BRACE) {
if (++depth > DEEPEST_JSON)
return true;
}
else if (byte === BRACKET + 2 || byte === BRACE + 2)
depth--;
}
return false;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
function keepNumber(_key, value, { source }) {
return typeof value === "number" &&
source !== undefined &&
String(value) !== source
? JSON.rawJSON(source)
: value;
}
function isObject(value) {
return (typeof value === "object" &&
value !== null &&
!Array.isArray(value) &&
!JSON.isRawJSON(value));
}
function objectsIn(list) {
return Array.isArray(list) ? list.filter(isObject) : [];
}
function textIn(value) {
return typeof value === "string" ? value : undefined;
}
function renderJson(value) {
return Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
}
}),
4380:
(($own, $gives, $need) => {
$need.d($gives, {
Q: () => (PROCESS_DEBT),
U: () => (CONTAINER_DEBT)
});
const PROCESS_DEBT = "child/process";
const CONTAINER_DEBT = "child/container";
}),
5994:
(($own, $gives, $need) => {
$need.d($gives, {
e: () => (aboutLeftovers)
});
var _messages_js_0 = $need(4672);
const MOST_PATHS = 3;
function aboutLeftovers(left, what, failed = "drop") {
if (left.length === 0)
return [];
const paths = left
.slice(0, MOST_PATHS)
.map(({ path, code }) => `${path} (${code})`)
.join(", ");
const more = left.length > MOST_PATHS ? ` and ${left.length - MOST_PATHS} more` : "";
const codes = new Set(left.map(({ code }) => code));
const said = failed === "keep"
? _messages_js_0 .c.leftForPost(what, paths + more, causesOf(codes))
: _messages_js_0 .c.left(what, paths + more);
return [said.with(oneLine)];
}
function causesOf(codes) {
const causes = [];
if (codes.has("EACCES") || codes.has("EPERM"))
causes.push("The runner's user may not change them or the folder around them: something took away its rights (`chmod`, `chown`, `chattr`). Give them back.");
if (codes.has("EROFS"))
causes.push("Their file system has become read-only: is the disk broken?");
if (["EBUSY", "ENOTEMPTY", "EEXIST"].some((code) => codes.has(code)))
causes.push("Perhaps a process that the script left running still uses them.");
return causes.map((cause) => ` ${cause}`).join("");
}
function oneLine(text) {
return text.replace(/[^ -~\u00a0-\u2027\u202a-\u{10ffff}]+/gu, " ");
}
}),
4672:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const say = {
...(0,_message_js_0 .f)("job-cancelled", {
cancelled: "the job was cancelled before there was an answer.",
}),
...(0,_message_js_0 .f)("no-answer-in-time", {
deadline: (seconds) => `no answer within ${seconds} s. If it needs longer, raise \`timeout-seconds\`.`,
renewalLate: (seconds) => `the server gave no answer within ${seconds} s.`,
}),
...(0,_message_js_0 .f)("internal-error", {
runEnded: "the run has ended.",
}),
...(0,_message_js_0 .f)("lease-ended", {
leaseEnded: (names, time, lost, why) => `${names} ended ${time} before the run did${lost}: ${why}`,
}),
...(0,_message_js_0 .f)("private-files-unprotected", {
unprotected: (what) => `The directory for private files could not be limited to this user (${what}), so it has the rights of \`RUNNER_TEMP\`, and OpenSSH may refuse a key in it. Put \`RUNNER_TEMP\` on an NTFS volume.`,
}),
...(0,_message_js_0 .f)("runner-folder", {
noTemporary: (what) => `\`RUNNER_TEMP\` ${what}; private files need it. The action must run as a step of a job, as a user who may use the runner's folders.`,
folderForbidden: (user, where, code, owner) => `the user of this step${user} may not write to ${where} (${code}), which is a folder of the runner. In a job container, its user needs that right: give the job \`container: options: --user root\`, or the user that the folder belongs to${owner}. Without a container, give the folder back to the user of the runner.`,
folderReadOnly: (where, code) => `${where} is on a file system that is read-only (${code}), and private files need it. Mount the runner's temporary directory writable: in a job container take \`--read-only\` out of its \`options\`.`,
noSpace: (where, code) => `there is no space left for ${where} (${code}). Is the disk full, or has it no inodes left (\`df\`, \`df -i\`)?`,
quota: (where, code) => `the quota of this user is used up, so nothing can be written to ${where} (${code}). Free some space, or raise the quota.`,
noFolder: (where, code) => `${where} is no directory that files can be put into (${code}). Did an earlier step remove \`RUNNER_TEMP\`, or something in it?`,
tooManyOpen: (where, code) => `too many files are open to write to ${where} (${code}). Raise the limit for the runner (\`ulimit -n\`, \`LimitNOFILE\` of its service).`,
folderUnusable: (where, code) => `${where} cannot be written (${code}). The private files of this action need it.`,
}),
...(0,_message_js_0 .f)("private-files-left", {
left: (what, paths) => `${what} could not be removed: ${paths}. They may hold secrets: end what holds them open (EBUSY), give them and the folder around them back to the runner's user (EACCES, EPERM), and delete them.`,
leftForPost: (what, paths, causes) => `${what} could not be removed: ${paths}. The post step tries again.${causes}`,
leftForRunner: "Private files could not be removed. The runner removes them with its temporary directory when the job ends.",
}),
...(0,_message_js_0 .f)("not-undone", {
notUndone: (why) => `Not undone: ${why}`,
undoingLate: (seconds) => `Not undone: something that takes longer than ${seconds} s.`,
debtUnreadable: "what was written down for the post step cannot be read.",
}),
};
}),
7627:
(($own, $gives, $need) => {
$need.d($gives, {
$d: () => (DEBTS),
C_: () => (removeOrphans),
Cl: () => (handOver),
Dn: () => (makePrivateDirectory),
M8: () => (STATE_DIRECTORY),
O4: () => (ownPath),
Pl: () => (writePrivateFile),
a_: () => (isDebt),
cW: () => (isOwnDirectory),
sl: () => (clearPrivateDirectory),
th: () => (removePrivateDirectory),
we: () => (choosePrivateDirectory),
zq: () => (removePrivateFiles)
});
var node_fs_0 = $need(3024);
var node_path_1 = $need(6760);
var _errors_js_2 = $need(9473);
var _messages_js_3 = $need(4672);
var _remove_tree_js_4 = $need(9309);
var _storage_js_5 = $need(8263);
const DIRECTORY = /^secret-refs-([0-9a-f]{12})-([0-9]{1,10})-[0-9a-f]{16}$/;
const HANDED_OVER = "handed-over";
const DEBTS = "debts";
const STATE_DIRECTORY = "private-directory";
const crypto = () => process.getBuiltinModule("node:crypto");
function choosePrivateDirectory(environment) {
return (0,node_path_1.join)(temporaryDirectory(environment), `secret-refs-${jobOf(environment)}-${process.pid}-${crypto().randomBytes(8).toString("hex")}`);
}
async function makePrivateDirectory(path, environment) {
(0,_storage_js_5 .B)((0,node_path_1.dirname)(path), () => (0,node_fs_0.mkdirSync)(path, { mode: 0o700 }));
if (process.platform !== "win32")
return undefined;
const { leaveToUser } = await $need.e( 903).then($need.bind($need, 4903));
return leaveToUser(path, environment);
}
function writePrivateFile(directory, place, base, bytes) {
const own = (0,node_path_1.join)(directory, String(place));
const path = (0,node_path_1.join)(own, base);
(0,_storage_js_5 .B)(directory, () => {
(0,node_fs_0.mkdirSync)(own, { mode: 0o700 });
(0,node_fs_0.writeFileSync)(path, bytes, { mode: 0o600, flag: "wx" });
});
return path;
}
function removePrivateFiles(directory) {
return entriesIn(directory)
.filter(({ name }) => name !== DEBTS)
.flatMap(({ name }) => (0,_remove_tree_js_4 .d)((0,node_path_1.join)(directory, name)));
}
function handOver(directory) {
(0,_storage_js_5 .B)(directory, () => (0,node_fs_0.writeFileSync)((0,node_path_1.join)(directory, HANDED_OVER), "", {
mode: 0o600,
flag: "wx",
}));
}
function removePrivateDirectory(path, environment, expired) {
const entry = ownPath(path, environment);
return entry === undefined ? [] : (0,_remove_tree_js_4 .d)(entry, expired);
}
function clearPrivateDirectory(path, environment) {
const entry = ownPath(path, environment);
if (entry === undefined)
return [];
return isInDebt(entry) ? removePrivateFiles(entry) : (0,_remove_tree_js_4 .d)(entry);
}
function ownPath(path, environment) {
if (!DIRECTORY.test((0,node_path_1.basename)(path)))
return undefined;
const root = realTemporaryDirectory(environment);
if (root === undefined || realDirectory((0,node_path_1.dirname)(path)) !== root)
return undefined;
const entry = (0,node_path_1.join)(root, (0,node_path_1.basename)(path));
return isOwnDirectory(entry) ? entry : undefined;
}
function removeOrphans(environment, time = 2_000) {
const found = directoriesIn(environment.RUNNER_TEMP ?? "");
if (found.length === 0)
return [];
const root = realTemporaryDirectory(environment);
if (root === undefined)
return [];
const end = performance.now() + time;
const expired = () => performance.now() > end;
const left = [];
for (const { name, job, pid } of found) {
if (expired())
break;
const path = (0,node_path_1.join)(root, name);
const inUse = job === jobOf(environment) &&
(isAlive(pid) || exists((0,node_path_1.join)(path, HANDED_OVER)) || isInDebt(path));
if (inUse || !isOwnDirectory(path))
continue;
left.push(...(isInDebt(path)
? removePrivateFiles(path)
: (0,_remove_tree_js_4 .d)(path, expired)).filter(({ code }) => code !== "ETIMEDOUT"));
}
return left;
}
function orphansInDebt(environment) {
const root = realTemporaryDirectory(environment);
if (root === undefined)
return [];
return directoriesIn(root)
.filter(({ job }) => job !== jobOf(environment))
.map(({ name }) => join(root, name))
.filter((path) => isOwnDirectory(path) && isInDebt(path));
}
function temporaryDirectory(environment) {
const real = realTemporaryDirectory(environment);
if (real === undefined)
throw (0,_errors_js_2 .V2)(_messages_js_3 .c.noTemporary(environment.RUNNER_TEMP
? "names no directory that this user can reach"
: "is not set"));
return real;
}
function realTemporaryDirectory({ RUNNER_TEMP, }) {
return RUNNER_TEMP ? realDirectory(RUNNER_TEMP) : undefined;
}
function jobOf({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, }) {
const identity = JSON.stringify([
GITHUB_RUN_ID,
GITHUB_RUN_ATTEMPT,
GITHUB_JOB,
]);
return crypto()
.createHash("sha256")
.update(identity)
.digest("hex")
.slice(0, 12);
}
function realDirectory(path) {
try {
return (0,node_fs_0.realpathSync)(path);
}
catch {
return undefined;
}
}
function directoriesIn(root) {
return entriesIn(root).flatMap((entry) => {
const [name, job, pid] = DIRECTORY.exec(entry.name) ?? [];
return entry.isDirectory() && name !== undefined
? [{ name, job, pid: Number(pid) }]
: [];
});
}
function entriesIn(directory) {
try {
return (0,node_fs_0.readdirSync)(directory, { withFileTypes: true });
}
catch {
return [];
}
}
function isOwnDirectory(path) {
const stats = statsOf(path);
return (stats?.isDirectory() === true &&
(process.getuid === undefined || stats.uid === process.getuid()));
}
function isInDebt(path) {
return entriesIn((0,node_path_1.join)(path, DEBTS)).some(isDebt);
}
function isDebt(entry) {
return entry.isFile() && entry.name.endsWith(".json");
}
function exists(path) {
return statsOf(path) !== undefined;
}
function statsOf(path) {
try {
return (0,node_fs_0.lstatSync)(path, { throwIfNoEntry: false });
}
catch {
return undefined;
}
}
function isAlive(pid) {
try {
return process.kill(pid, 0);
}
catch (thrown) {
return (0,_errors_js_2 .xU)(thrown) === "EPERM";
}
}
}),
9309:
(($own, $gives, $need) => {
$need.d($gives, {
d: () => (removeTree)
});
var node_fs_0 = $need(3024);
var node_path_1 = $need(6760);
var _errors_js_2 = $need(9473);
const SYSTEM = {
windows: process.platform === "win32",
entriesIn: (directory) => (0,node_fs_0.readdirSync)(directory, { withFileTypes: true }),
unlink: node_fs_0.unlinkSync,
rmdir: node_fs_0.rmdirSync,
rename: node_fs_0.renameSync,
chmod: node_fs_0.chmodSync,
pause: (milliseconds) => {
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
},
};
const ROUNDS = 3;
const PAUSE = 100;
const LONGEST_PATH = 300;
const PASSING = new Set(["EBUSY", "EPERM", "EACCES", "ENOTEMPTY"]);
function removeTree(path, expired = () => false, system = SYSTEM) {
for (let round = 1;; round++) {
const left = removeOnce(path, expired, system);
const again = left.some(({ code }) => system.windows ? PASSING.has(code) : code === "ENOTEMPTY");
if (!again || round === ROUNDS || expired())
return left;
if (system.windows)
system.pause(PAUSE);
}
}
function removeOnce(top, expired, system) {
const left = [];
const directories = [];
const attempt = (path, action) => {
const code = codeOf(action);
if (code === undefined || code === "ENOENT")
return undefined;
left.push({ path, code });
return code;
};
const shorter = (path) => {
if (path.length < top.length + LONGEST_PATH)
return path;
const { randomUUID } = process.getBuiltinModule("node:crypto");
const short = (0,node_path_1.join)(top, `removed-${randomUUID()}`);
return codeOf(() => system.rename(path, short)) === undefined
? short
: path;
};
const remove = (path, isDirectory) => {
if (!isDirectory)
return void attempt(path, () => system.unlink(path));
const code = codeOf(() => system.rmdir(path));
if (code === "EBUSY")
left.push({ path, code });
else if (code !== undefined && code !== "ENOENT")
directories.push(shorter(path));
};
attempt(top, () => remove(top, isDirectory(top)));
const late = [{ path: top, code: "ETIMEDOUT" }];
for (const directory of directories) {
if (expired())
return late;
if (!system.windows)
codeOf(() => system.chmod(directory, 0o700));
attempt(directory, () => {
for (const entry of system.entriesIn(directory)) {
if (expired())
return;
remove((0,node_path_1.join)(directory, entry.name), entry.isDirectory());
}
});
}
for (const directory of directories.toReversed()) {
if (expired())
return late;
const code = codeOf(() => system.rmdir(directory));
if (code === undefined || code === "ENOENT")
continue;
if (left.length === 0 || (code !== "ENOTEMPTY" && code !== "EEXIST"))
left.push({ path: directory, code });
}
return left;
}
function isDirectory(path) {
return (0,node_fs_0.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function codeOf(action) {
try {
action();
return undefined;
}
catch (thrown) {
return (0,_errors_js_2 .xU)(thrown) ?? "EIO";
}
}
}),
8263:
(($own, $gives, $need) => {
$need.d($gives, {
B: () => (storing)
});
var node_fs_0 = $need(3024);
var _errors_js_1 = $need(9473);
var _messages_js_2 = $need(4672);
function storing(folder, work) {
try {
return work();
}
catch (thrown) {
const code = (0,_errors_js_1 .xU)(thrown);
if (code === undefined || code.startsWith("ERR_"))
throw thrown;
throw (0,_errors_js_1 .V2)(explain(folder, code), { cause: thrown });
}
}
function explain(folder, code) {
const where = `\`${folder}\``;
switch (code) {
case "EACCES":
case "EPERM":
return _messages_js_2 .c.folderForbidden(uid(process.getuid?.()), where, code, uid(ownerOf(folder)));
case "EROFS":
return _messages_js_2 .c.folderReadOnly(where, code);
case "ENOSPC":
return _messages_js_2 .c.noSpace(where, code);
case "EDQUOT":
return _messages_js_2 .c.quota(where, code);
case "ENOENT":
case "ENOTDIR":
return _messages_js_2 .c.noFolder(where, code);
case "EMFILE":
case "ENFILE":
return _messages_js_2 .c.tooManyOpen(where, code);
default:
return _messages_js_2 .c.folderUnusable(where, code);
}
}
function uid(number) {
return number === undefined ? "" : ` (uid ${number})`;
}
function ownerOf(folder) {
try {
return process.getuid === undefined ? undefined : (0,node_fs_0.statSync)(folder).uid;
}
catch {
return undefined;
}
}
}),
2931:
(($own, $gives, $need) => {
$need.d($gives, {
main: () => (main)
});
var build_confinement = $need(6540);
var declarations_environment = $need(1797);
var build_declarations = $need(7263);
var external_node_fs_ = $need(3024);
var external_node_path_ = $need(6760);
var errors = $need(9473);
var plain = $need(1468);
var build_text = $need(977);
var manifest = $need(8491);
var messages = $need(1326);
;
const LARGEST = 10 * 1024 * 1024;
function readSources({ secretRefs, secretRefsFiles: files, workspace }, rules, confinement) {
const refused = files.length > 0 ? (0,manifest.pV)(rules) : undefined;
if (refused !== undefined)
throw (0,errors.V2)(refused);
const problems = [];
const manifests = files.map((name) => {
const text = readManifest(workspace, name, rules.trustManifests ? undefined : confinement);
if (typeof text !== "string")
problems.push({
message: text.with((text) => `\`secret-refs-file\`: ${(0,plain.Jj)((0,plain.Ae)(name))}: ${text}`),
});
return {
name,
text: typeof text === "string" ? text : "",
kind: "manifest",
};
});
if (problems.length > 0)
throw new errors.HR(problems);
return [
{ name: "secret-refs", text: secretRefs ?? "", kind: "workflow" },
...manifests,
];
}
function readManifest(workspace, name, confinement) {
const path = (0,external_node_path_.resolve)(workspace, name);
let file;
try {
const early = confinement?.judgePath(path);
if (early !== undefined)
return messages.c.manifestOutside(early);
file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
const stats = (0,external_node_fs_.fstatSync)(file, { bigint: true });
if (!stats.isFile())
return messages.c.noFile();
const reason = confinement?.judgeOpened(path, file);
if (reason !== undefined)
return messages.c.manifestOutside(reason);
if (stats.size > LARGEST)
return messages.c.manifestTooLarge(LARGEST / 1024 / 1024);
const text = (0,build_text._6)((0,external_node_fs_.readFileSync)(file));
return text ?? messages.c.notUtf8();
}
catch (thrown) {
return explain((0,errors.xU)(thrown), name);
}
finally {
if (file !== undefined)
(0,external_node_fs_.closeSync)(file);
}
}
function explain(code, name) {
const missing = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(code ?? "");
if (missing && /^[^\s=]+\s+=|=\s*[a-z]+:|^[a-z][a-z0-9+.-]+:/.test(name))
return messages.c.declarationAsPath();
if (missing && /\s/.test(name))
return messages.c.severalPaths();
switch (code) {
case "ENOENT":
return messages.c.noManifest();
case "ENOTDIR":
return messages.c.partIsFile();
case "ENAMETOOLONG":
return messages.c.pathTooLong();
case "ELOOP":
return messages.c.linksInCircle();
case "EACCES":
case "EPERM":
return messages.c.manifestForbidden(code);
default:
return messages.c.manifestUnreadable(code === undefined ? "" : ` (${code})`);
}
}
var deliver_receiver = $need(327);
var providers_row = $need(3117);
var message = $need(883);
;
const say = {
...(0,message.f)("nothing-declared", {
nothingDeclared: "nothing is declared: give `secret-refs` lines of the form `NAME = scheme:...`, or name a file of them in `secret-refs-file`.",
referencesInVariables: (names) => `nothing is declared, but references stand in variables of the step (${names}): set \`resolve-env: true\` to have what they lead to, or give \`secret-refs\` lines of the form \`NAME = scheme:...\`.`,
inputsLost: "nothing is declared: no input with a hyphen in its name arrived, not even those that have a default. A shell such as dash drops such variables, and one stands between the runner and this action: a wrapper around `node`, or a hook. Let it start Node.js without a shell, or with bash.",
}),
...(0,message.f)("input-value", {
unreadable: (name) => `\`${name}\` cannot be read.`,
noCommand: (name) => `\`${name}\` holds no command.`,
patterns: (name) => `\`${name}\` accepts names of variables, and prefixes such as \`AWS_*\`.`,
booleans: (name) => `\`${name}\` accepts \`true\` and \`false\`.`,
numbers: (name, kind, most) => `\`${name}\` accepts ${kind}, more than 0 and at most ${most}.`,
shells: (name, shells) => `\`${name}\` accepts ${shells}, and a template with \`{0}\` where the script's path goes.`,
imageName: (name) => `\`${name}\` accepts the name of an image, such as \`alpine:3.22\`.`,
accepts: (name, accepted, more) => `\`${name}\` accepts ${accepted}${more}.`,
}),
...(0,message.f)("input-misspelt", {
misspelt: (name, near) => `there is no input \`${name}\`; did you mean \`${near}\`?`,
}),
...(0,message.f)("input-of-other-action", {
ofOther: (name, ours) => `there is no input \`${name}\`; here it is \`${ours}\`. The page on migration has tables for the actions that people come from.`,
ofOtherWithout: (name, advice) => `there is no input \`${name}\`; ${advice}.`,
}),
...(0,message.f)("input-unknown", {
unknown: (names) => `This action has no such inputs, so they do nothing: ${names}. Take them out; the README has all that there are.`,
}),
...(0,message.f)("output-of-child", {
outputByDefault: "With `run` or `image`, `deliver-to: env output` means `env`: only a line that is itself marked `[output]` leaves the script for later steps.",
}),
...(0,message.f)("inputs-together", {
forContainer: (name) => `\`${name}\` is for a container: it needs \`image\`.`,
excludesRun: (key) => `\`${key}\` and \`run\` exclude each other: the container runs one or the other.`,
shellWithoutRun: "`shell` is for a script: it needs `run`.",
directoryOutside: "`working-directory` must be in the workspace when `image` is given: the container sees nothing else.",
}),
...(0,message.f)("folder-unusable", {
noDirectory: (name) => `\`${name}\` is not an existing directory. A relative path starts from the workspace.`,
}),
...(0,message.f)("image-needs-linux", {
imageOnWindows: (name) => `\`${name}\` needs a runner that runs Linux containers, and Windows runners do not. Use \`run\` alone, or another runner.`,
}),
};
;
function childOf(values, workspace) {
const { run, image, shell, passEnv, jobContainer } = values;
const common = { shell, passEnv, jobContainer };
if (image !== undefined)
return {
kind: "container",
...common,
script: run,
image,
entrypoint: values.entrypoint,
args: values.args,
options: values.containerOptions ?? [],
engine: values.containerEngine,
network: values.containerNetwork,
directory: pathIn(workspace, values.workingDirectory).join("/"),
};
return run === undefined
? undefined
: { kind: "script", ...common, script: run };
}
function misfit(given) {
for (const [key, name] of [
["entrypoint", "entrypoint"],
["args", "args"],
["containerOptions", "container-options"],
])
if (given(key) && !given("image"))
return say.forContainer(name);
for (const key of ["entrypoint", "args"])
if (given(key) && given("run"))
return say.excludesRun(key);
if (given("shell") && !given("run"))
return say.shellWithoutRun();
return undefined;
}
function outsideWorkspace(workspace, directory) {
return pathIn(workspace, directory)[0] === ".."
? say.directoryOutside()
: undefined;
}
function pathIn(workspace, directory) {
return (0,external_node_path_.relative)(workspace, directory).split(external_node_path_.sep);
}
var inputs_given = $need(1153);
var build_near = $need(3628);
;
const INPUTS = {
url: "vault-addr",
method: "vault-auth",
role: "vault-role",
path: "vault-auth-mount",
token: "vault-token",
namespace: "vault-namespace",
roleid: "vault-approle-role-id",
secretid: "vault-approle-secret-id",
githubtoken: "vault-auth-github-token",
username: "vault-username",
password: "vault-password",
jwtprivatekey: "vault-jwt-private-key",
jwtgithubaudience: "vault-audience",
kubernetestokenpath: "vault-kubernetes-token-path",
authpayload: "vault-auth-payload",
extraheaders: "vault-headers",
cacertificate: "vault-cacert",
clientcertificate: "vault-client-cert",
clientkey: "vault-client-key",
tlsskipverify: "vault-skip-verify",
exportenv: "deliver-to",
secrets: "secret-refs",
"export-env": "deliver-to",
"service-account-token": "op-service-account-token",
"connect-host": "op-connect-host",
"connect-token": "op-connect-token",
"secret-ids": "secret-refs",
parameterpairs: "secret-refs",
parameters: "secret-refs",
"role-to-assume": "aws-role-arn",
region: "aws-region",
export_to_environment: "deliver-to",
set_env: "deliver-to",
"export-type": "deliver-to",
"inject-env-vars": "deliver-to",
keyvault: "secret-refs",
universe: "gcp-universe-domain",
"app-id": "github-app-client-id",
"client-id": "github-app-client-id",
"private-key": "github-app-private-key",
"github-api-url": "github-app-api-url",
"static-secrets": "secret-refs",
"dynamic-secrets": "secret-refs",
timeout: "timeout-seconds",
command: "run",
script: "run",
};
const ADVICE = {
ignorenotfound: "mark the lines that may be missing `[optional]`",
secretencodingtype: "mark the lines `[base64]`, `[base64url]` or `[hex]`",
outputtoken: "declare `VAULT_TOKEN [output] = vault+token:`",
exporttoken: "declare `VAULT_TOKEN [env] = vault+token:`",
"parse-json-secrets": "write a wildcard for the members (`DB_* = aws+sm://db`), or a name for all of it",
"name-transformation": "a wildcard gives names in upper case, and with `**` in their own",
"unset-previous": "nothing takes back what an earlier step delivered; with `run` or `image` only the script has it",
withdecryption: "parameters are always decrypted",
min_mask_length: "values are masked from 4 characters on",
version: "no CLI is installed",
"auto-select-family-attempt-timeout": "both families of addresses are tried as it is",
encoding: "a `[file]` has the bytes as they are, and `[base64]` decodes",
locations: "name the location in the reference: `gcp://projects/P/locations/L/secrets/S`",
jwtkeypassword: "store the key without its passphrase",
owner: "name the owner in the reference: `github-app://OWNER`",
repositories: "name them in the reference: `github-app://OWNER/REPO,REPO`",
"skip-token-revoke": "tokens for the following steps end with the job",
};
const PERMISSION = /^permission-[a-z-]+$/;
function counterpartOf(name, known) {
const input = Object.hasOwn(INPUTS, name) ? INPUTS[name] : undefined;
if (input !== undefined && known.includes(input))
return { kind: "input", name: input };
const advice = PERMISSION.test(name)
? "ask for it in the reference: `github-app:?permissions=contents:read,issues:write`"
: Object.hasOwn(ADVICE, name)
? ADVICE[name]
: undefined;
return advice === undefined ? undefined : { kind: "advice", advice };
}
;
class InputError extends Error {
said;
constructor(said) {
super(said.text);
this.said = said;
}
}
const MOST_SHOWN = 10;
function findUnknown(environment, known) {
const problems = [];
const unknown = [];
const names = Object.keys(environment)
.filter((name) => /^INPUT_/i.test(name))
.map((name) => name.slice("INPUT_".length).toLowerCase())
.filter((name) => !known.includes(name));
for (const name of names) {
const other = counterpartOf(name, known);
const near = (0,build_near.p)(name, known, 2);
if (other?.kind === "input")
problems.push(say.ofOther(name, other.name));
else if (other !== undefined)
problems.push(say.ofOtherWithout(name, other.advice));
else if (near !== undefined)
problems.push(say.misspelt(name, near));
else
unknown.push(/^[\w-]{1,60}$/.test(name) ? `\`${name}\`` : "`...`");
}
const shown = unknown.slice(0, MOST_SHOWN);
const more = unknown.length - shown.length;
const told = shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
return {
problems,
warnings: unknown.length > 0 ? [say.unknown(told)] : [],
};
}
var inputs_arguments = $need(236);
var inputs_shell = $need(9618);
;
function kinds_text(row) {
return input(row, (given) => given);
}
function script(row) {
const given = (environment) => (0,inputs_given.xe)(row.name, environment);
return {
...row,
type: "script",
given,
read(environment) {
const script = given(environment);
if (script?.trim() === "")
throw new InputError(say.noCommand(row.name));
return script;
},
};
}
function lines(row) {
return input({ ...row, type: "list" }, (given = "") => given
.split("\n")
.map((line) => line.trim())
.filter((line) => line !== ""));
}
function patterns(row) {
return input({ ...row, type: "list" }, (given) => {
const patterns = itemsOf(given);
if (!patterns.every((pattern) => /^[A-Za-z_][\w-]*\*?$/.test(pattern)))
throw new InputError(say.patterns(row.name));
return patterns;
});
}
function someOf(row, accepted) {
return input({ ...row, type: "list" }, (given) => {
const items = itemsOf(given);
if (!items.every((item) => accepted.some((known) => known === item)))
throw notAccepted(row, accepted, ", one or more of them");
const chosen = items.length > 0 ? items : itemsOf(row.default);
return new Set(chosen.length > 0
? accepted.filter((item) => chosen.includes(item))
: accepted);
});
}
function oneOf(row, accepted) {
return input({ ...row, type: "word" }, (given) => {
const found = accepted.find((item) => item === given);
if (found === undefined)
throw notAccepted(row, accepted);
return found;
});
}
function kinds_boolean(row) {
return input({ ...row, type: "boolean" }, (given = "") => {
if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(given))
throw new InputError(say.booleans(row.name));
return given.toLowerCase() === "true";
});
}
function number(row, kind, most) {
const pattern = kind === "a whole number" ? /^[0-9]+$/ : /^[0-9]+(?:\.[0-9]+)?$/;
return input({ ...row, type: "number" }, (given = "") => {
const number = pattern.test(given) ? Number(given) : 0;
if (number <= 0 || number > most)
throw new InputError(say.numbers(row.name, kind, most));
return number;
});
}
function directory(row, workspace) {
return input({ ...row, type: "path" }, (given) => {
if (given === undefined)
return workspace;
const path = (0,external_node_path_.resolve)(workspace, given);
if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true)
throw new InputError(say.noDirectory(row.name));
return path;
});
}
function words(row) {
return input({ ...row, type: "list" }, (given) => given === undefined ? undefined : (0,inputs_arguments.v)(given));
}
function shell(row) {
return input({ ...row, type: "word" }, (given) => {
if (given === undefined)
return undefined;
const shell = (0,inputs_shell.aV)(given);
if (shell === undefined)
throw new InputError(say.shells(row.name, listed(inputs_shell.YG)));
return shell;
});
}
function kinds_image(row) {
return input(row, (given) => {
const image = given?.replace(/^docker:\/\//, "");
if (image === undefined)
return undefined;
if (!/^[A-Za-z0-9][^\s]*$/.test(image))
throw new InputError(say.imageName(row.name));
if (process.platform === "win32")
throw new InputError(say.imageOnWindows(row.name));
return image;
});
}
function input(row, parse) {
const given = (environment) => (0,inputs_given.xe)(row.name, environment)?.trim() || undefined;
return {
...row,
given,
read: (environment) => parse(given(environment) ?? row.default),
};
}
function itemsOf(given = "") {
return given.split(/[\s,]+/).filter((item) => item !== "");
}
function notAccepted({ name }, accepted, more = "") {
return new InputError(say.accepts(name, listed(accepted), more));
}
function listed(accepted) {
return accepted.map((item) => `\`${item}\``).join(", ");
}
;
const LONGEST_TIMEOUT = 86_400;
const MOST_CONCURRENCY = 1_000;
function inputTable(schemes, workspace) {
return {
secretRefs: kinds_text({
name: "secret-refs",
help: "Declarations, one a line: `NAME [modifiers] = scheme:reference`",
}),
secretRefsFiles: lines({
name: "secret-refs-file",
help: "Files of declarations, one path a line, relative to the workspace",
}),
deliverTo: someOf({
name: "deliver-to",
help: "Where a declaration without a destination goes: `env`, `output` or both",
default: "env",
}, ["env", "output"]),
run: script({
name: "run",
help: "Script to run with the secrets, which then go to it alone",
}),
shell: shell({
name: "shell",
help: "Shell for `run`: `bash`, `sh`, `pwsh`, `powershell`, `cmd`, `python`, or a template such as `perl {0}`",
otherwise: "that of a `run:` step",
}),
workingDirectory: directory({
name: "working-directory",
help: "Where `run` and `cmd:` run and relative `file:` paths start",
otherwise: "the workspace",
}, workspace),
image: kinds_image({
name: "image",
help: "Container image to run with the secrets, which then go to it alone",
}),
entrypoint: kinds_text({
name: "entrypoint",
help: "Program to run in the container instead of `run`",
otherwise: "the image's own",
}),
args: words({
name: "args",
help: "Arguments for the container's entrypoint, split at spaces; double quotes group",
otherwise: "the image's own",
}),
containerOptions: words({
name: "container-options",
help: "Further options of `docker run`",
}),
containerEngine: oneOf({
name: "container-engine",
help: "`docker`, `podman`, or `auto` for the first of them that answers",
default: "auto",
}, ["auto", "docker", "podman"]),
containerNetwork: kinds_text({
name: "container-network",
help: "Network of the container",
expression: "job.container.network",
otherwise: "the job's",
}),
jobContainer: kinds_text({
name: "job-container",
help: "Container in which the job runs",
expression: "job.container.id",
otherwise: "the job's own",
}),
passEnv: patterns({
name: "pass-env",
help: "Names, or prefixes such as `AWS_*`, of variables that the script, the container or a `cmd:` gets although they are held back",
}),
allowProviders: someOf({
name: "allow-providers",
help: "The schemes that may be used",
otherwise: "all",
}, schemes),
trustSecretRefsFile: kinds_boolean({
name: "trust-secret-refs-file",
help: "Whether `cmd:` and files outside of the checkout are allowed in `secret-refs-file`, and the file itself on `pull_request_target`, `workflow_run` and `issue_comment`",
default: "false",
}),
resolveEnv: kinds_boolean({
name: "resolve-env",
help: "Whether variables of the step's environment that hold a reference (`op://app/item/field`) are declarations too",
default: "false",
}),
timeoutSeconds: number({
name: "timeout-seconds",
help: "Time limit for resolving everything",
default: "60",
}, "a number of seconds", LONGEST_TIMEOUT),
concurrency: number({
name: "concurrency",
help: "How many requests to one provider run at once (commands: at most twice the number of processors)",
default: "32",
}, "a whole number", MOST_CONCURRENCY),
summary: kinds_boolean({
name: "summary",
help: "Whether to add a table of names, providers, destinations and masks to the job summary",
default: "false",
}),
dryRun: kinds_boolean({
name: "dry-run",
help: "Whether to only check declarations, variables, files and settings, and print the plan; nothing is fetched, and missing credentials are a notice",
default: "false",
}),
};
}
;
function readInputs(environment, registry) {
const workspace = (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE || ".");
const table = inputTable(Object.keys(registry), workspace);
const rows = [
...Object.values(table),
...(0,providers_row.R)(registry).flatMap(({ inputs }) => inputs),
];
const known = rows.map(({ name }) => name);
const own = known.map(inputs_given.LO);
const { values, problems } = readAll(table, environment);
const given = (key) => table[key].given(environment) !== undefined;
const directory = values.workingDirectory;
const unknown = findUnknown(environment, known);
const all = [
...unknown.problems,
...problems,
misfit(given),
given("image") && directory !== undefined
? outsideWorkspace(workspace, directory)
: undefined,
given("secretRefs") || given("secretRefsFiles") || values.resolveEnv
? undefined
: nothingDeclared(environment, own, registry),
].filter((message) => message !== undefined);
if (all.length > 0 || !isComplete(values, table))
throw new errors.HR(all.map((message) => ({ message })));
const child = childOf(values, workspace);
const both = child !== undefined && values.deliverTo.size > 1;
return Object.freeze({
...values,
deliverTo: both ? new Set(["env"]) : values.deliverTo,
workspace,
child,
own,
told: {
notices: both ? [say.outputByDefault()] : [],
warnings: unknown.warnings,
},
});
}
function readAll(table, environment) {
const values = {};
const problems = [];
for (const key in table)
try {
values[key] = table[key].read(environment);
}
catch (thrown) {
problems.push(thrown instanceof InputError
? thrown.said
: say.unreadable(table[key].name));
}
return { values, problems };
}
function isComplete(values, table) {
return Object.keys(table).every((key) => key in values);
}
function nothingDeclared(environment, own, registry) {
const arrived = own.some((name) => name.includes("-") && environment[name] !== undefined);
if (!arrived)
return say.inputsLost();
const names = (0,declarations_environment.SO)(environment, registry);
return names.length === 0
? say.nothingDeclared()
: say.referencesInVariables(names.join(", "));
}
var late = $need(7481);
var p_limit = $need(370);
var connector = $need(9070);
var runner_environment = $need(9294);
var signals = $need(7674);
var lifetime_messages = $need(4672);
;
function createContexts(inputs, registry, environment, services) {
const controller = new AbortController();
const { signal } = controller;
const cancel = () => controller.abort(new errors.JA("failed", lifetime_messages.c.cancelled()));
for (const signal of signals.P)
process.on(signal, cancel);
const { timeoutSeconds, concurrency } = inputs;
const timer = setTimeout(() => {
controller.abort(new errors.JA("unreachable", lifetime_messages.c.deadline(timeoutSeconds)));
}, timeoutSeconds * 1_000);
const connect = (0,connector.M)(environment, concurrency, signal, (host, wait) => services.log.info(`${host} asks to be asked again in ${wait} s, for which there is no time.`));
return {
contextFor: (row, composed) => ({
...settingsOf(registry, row, environment, composed),
passEnv: inputs.passEnv,
workingDirectory: inputs.workingDirectory,
workspace: inputs.workspace,
signal,
connect,
limit: (0,p_limit.A)(row.atOnce(concurrency)),
idToken: async (audience) => {
const { requestIdToken } = await $need.e( 346).then($need.bind($need, 346));
const token = await requestIdToken({ environment, signal, connect }, audience);
services.protect(token);
return token;
},
protect: services.protect,
cleanForeign: services.cleanForeign,
defer: (debt) => services.defer(row.name, debt).catch(asSecretError),
keep: services.keep,
log: {
...services.log,
login(how) {
services.log.debug(`${row.name}: ${how}`);
services.login({ provider: row.name, how });
},
},
}),
close() {
clearTimeout(timer);
for (const signal of signals.P)
process.off(signal, cancel);
},
};
}
function settingsOf(registry, row, environment, composed = {}) {
const given = { ...(0,inputs_given.Ch)(row.inputs, environment), ...composed };
const inputs = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
const over = row.runsPrograms
? (0,inputs_given.Ch)((0,providers_row.R)(registry).flatMap(({ inputs }) => inputs), environment, "written")
: inputs;
const nothing = Object.keys(over).length === 0;
return {
inputs,
environment: nothing ? environment : (0,runner_environment.p)(environment, over),
};
}
function asSecretError(thrown) {
for (const { message } of (0,errors.w2)(thrown).problems)
throw new errors.JA("failed", message, { cause: thrown });
throw thrown;
}
var append = $need(5447);
var private_files = $need(7627);
var remove_tree = $need(9309);
var storage = $need(8263);
;
function createPrivateDirectory(environment, warn) {
let opened;
let made;
let debts = 0;
async function make() {
const path = (0,private_files.we)(environment);
(0,append.b)(["GITHUB_STATE"], environment).append(new Map([["GITHUB_STATE", [{ name: private_files.M8, value: path }]]]));
const warning = await (0,private_files.Dn)(path, environment);
if (warning !== undefined)
warn(warning);
made = path;
return path;
}
function write(directory, owner, debt) {
const folder = (0,external_node_path_.join)(directory, private_files.$d);
const file = (0,external_node_path_.join)(folder, `${debts++}.json`);
(0,storage.B)(directory, () => {
(0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
(0,external_node_fs_.writeFileSync)(`${file}.part`, JSON.stringify({ owner, debt }), {
mode: 0o600,
flag: "wx",
});
(0,external_node_fs_.renameSync)(`${file}.part`, file);
});
return () => void (0,remove_tree.d)(file);
}
function open() {
opened ??= make();
return opened;
}
return {
open,
opened: () => opened,
writeDebt: async (owner, debt) => write(await open(), owner, debt),
writeDebtNow(owner, debt) {
if (made === undefined)
throw new TypeError("no private directory");
return write(made, owner, debt);
},
};
}
;
function openRun(given) {
const { inputs, registry, environment, masker, log, foreign, output } = given;
const privateDirectory = createPrivateDirectory(environment, log.warning);
const leases = [];
const logins = [];
return {
...given,
privateDirectory,
leases,
logins,
learn: foreign.learn,
async protect(secrets) {
await (0,late.tu)();
for (const secret of secrets)
masker.protect(secret);
await output.flushed();
},
openContexts: () => createContexts(inputs, registry, environment, {
protect: masker.protect,
cleanForeign: foreign.clean,
keep: (lease) => void leases.push(lease),
login: (login) => void logins.push(login),
defer: privateDirectory.writeDebt,
log,
}),
};
}
var foreign = $need(8392);
var runner_commands = $need(6717);
var mask_forms = $need(9244);
var maskable = $need(8025);
var mask_masks = $need(1918);
;
const KIB = 1024;
const BEYOND = "or beyond the first 4 MiB of all values together,";
const messages_say = {
...(0,message.f)("too-many-lines", {
tooManyLines: `the values hold more than ${mask_masks.oD} lines to mask, and with so many masks the log of the job would stand still. Fetch less, deliver a large file in one line (base64) and decode it where it is used, or mark it \`[plain]\` if it is no secret.`,
}),
...(0,message.f)("masks-incomplete", {
leftOut: (count, kinds) => `${count} masks are registered, and more would slow the log of the job down. The values and the secrets in them are masked, but not in all forms in which programs print them: ${kinds} have no mask.`,
unformed: `A value over ${mask_masks.og.formed / KIB} KiB, ${BEYOND} is masked as it is written, but not in encoded forms (base64, hex, URL, JSON).`,
unmasked: `A value that is not text and over ${mask_masks.og.formed / KIB} KiB, ${BEYOND} has no mask: what prints it in base64 or hex in a later step shows it in the log.`,
unread: `A text over ${mask_masks.og.read / KIB} KiB, ${BEYOND} and one that would take too long is not searched for the secrets in it: each of its lines of 4 or more characters is masked, and nothing shorter than a line.`,
}),
};
;
const MOST_MASKS = 5_000;
function chooseMasks(sets, sent, most = MOST_MASKS) {
const masks = new Set(sent);
for (const { raw } of sets)
for (const text of raw) {
for (const one of withTails(text))
masks.add(one);
if (masks.size > mask_masks.oD)
throw (0,errors.V2)(messages_say.tooManyLines());
}
const bySize = sets.toSorted((a, b) => a.raw.length - b.raw.length);
const leftOut = new Map();
for (const kind of mask_forms.JY) {
const before = masks.size;
for (const form of newForms(kind, bySize, masks)) {
if (masks.size >= most) {
leftOut.set(kind, masks.size > before ? "some" : "all");
break;
}
masks.add(form);
}
}
return { masks, leftOut };
}
function* newForms(kind, sets, masks) {
for (const { forms } of sets)
for (const form of forms.get(kind) ?? [])
if (!masks.has(form))
yield form;
}
function withTails(text) {
return [text, ...(0,runner_commands.Xv)(text).filter(maskable.n9)];
}
;
const KEY = 4;
function createConcealer() {
const byStart = new Map();
return {
add(text) {
if (text.length < KEY)
throw new RangeError("too short to be concealed");
const start = keyAt(text, 0);
const known = byStart.get(start);
if (known === undefined || known === text)
byStart.set(start, text);
else if (typeof known === "string")
byStart.set(start, new Known([known, text]));
else
known.add(text);
},
conceal(text) {
let shown = "";
let open = 0;
let hiddenTo = -1;
for (let index = 0; index + KEY <= text.length; index++) {
const known = byStart.get(keyAt(text, index));
const length = typeof known === "string"
? text.startsWith(known, index) && known.length
: known?.longestAt(text, index);
if (!length)
continue;
if (index > hiddenTo) {
shown += `${text.slice(open, index)}***`;
}
hiddenTo = Math.max(hiddenTo, index + length);
open = hiddenTo;
}
return shown + text.slice(open);
},
};
}
function keyAt(text, index) {
let key = 0;
for (let at = index; at < index + KEY; at++)
key = (key << 7) | (text.charCodeAt(at) & 0x7f);
return key;
}
class Known {
#texts;
#shorter;
constructor(texts) {
this.#texts = texts;
}
add(text) {
this.#texts.push(text);
this.#shorter = undefined;
}
longestAt(text, index) {
const shorter = this.#shorter ?? this.#sort();
const rest = text.slice(index);
let at = this.#lastUpTo(rest);
while (at >= 0) {
const known = this.#texts[at] ?? "";
if (rest.startsWith(known))
return known.length;
at = shorter[at] ?? -1;
}
return 0;
}
#lastUpTo(rest) {
let low = 0;
let high = this.#texts.length;
while (low < high) {
const middle = (low + high) >>> 1;
if ((this.#texts[middle] ?? "") <= rest)
low = middle + 1;
else
high = middle;
}
return low - 1;
}
#sort() {
this.#texts.sort(byUnits);
const shorter = [];
for (const [at, text] of this.#texts.entries()) {
let before = at - 1;
while (before >= 0 && !text.startsWith(this.#texts[before] ?? ""))
before = shorter[before] ?? -1;
shorter.push(before);
}
this.#shorter = shorter;
return shorter;
}
}
function byUnits(a, b) {
if (a === b)
return 0;
return a < b ? -1 : 1;
}
var defuse = $need(3983);
var mixed_text = $need(1428);
;
const MOST_PLACES = 20;
function toldOf(name, { raw, parts }) {
const masks = `${raw.length} ${raw.length === 1 ? "mask" : "masks"}`;
const places = parts.length === 0 ? [] : (0,late.DB)().placesOf(parts);
const shown = places.filter((place) => place !== "").slice(0, MOST_PLACES);
const more = places.length - shown.length;
if (shown.length === 0)
return `${name}: ${masks}`;
return `${name}: ${masks}: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}
;
function warningsOf(sets, count, leftOut) {
const warnings = [];
const unformed = sets.filter(({ without }) => without.has("forms"));
if (unformed.some(({ raw }) => raw.length > 0))
warnings.push(messages_say.unformed());
if (unformed.some(({ raw }) => raw.length === 0))
warnings.push(messages_say.unmasked());
if (sets.some(({ without }) => without.has("parts")))
warnings.push(messages_say.unread());
if (leftOut.size > 0)
warnings.push(messages_say.leftOut(count, listOf(leftOut)));
return warnings;
}
function listOf(leftOut) {
const kindsOf = (share) => [...leftOut].filter(([, left]) => left === share).map(([kind]) => kind);
return ["some", "all"]
.map((share) => ({ share, kinds: kindsOf(share) }))
.filter(({ kinds }) => kinds.length > 0)
.map(({ share, kinds }) => `${share} in ${kinds.join(", ")}`)
.join(", and ");
}
;
const MOST_FORMS = 2_000;
function createMasker(setSecret) {
const concealer = createConcealer();
let sent = new Set();
const registered = new Set();
const concealed = new WeakSet();
const ready = new WeakSet();
const readers = (0,late.Rr)();
const [learnedSet, secretSet] = [(0,mask_masks.Mb)(readers), (0,mask_masks.Mb)(readers)];
const final = new WeakMap();
let room = mask_masks.oD;
const learn = (set) => {
if (concealed.has(set) || set.raw.length > room)
return;
for (const text of set.raw)
concealer.add(text);
for (const text of firstOf(set.forms.values(), MOST_FORMS))
concealer.add(text);
room -= set.raw.length;
concealed.add(set);
};
const know = (value) => {
const learned = learnedSet(value);
const complete = learned.without.size === 0;
const tooLarge = value.bytes.length > mask_masks.og.read;
const set = complete || tooLarge ? learned : secretSet(value);
learn(set);
final.set(value.bytes, set);
registered.add(value.bytes);
return set;
};
const mask = (values) => {
const sets = values.map(know);
const { masks, leftOut } = chooseMasks(sets, sent);
for (const text of masks)
if (!sent.has(text))
setSecret(text);
sent = masks;
return warningsOf(sets, sent.size, leftOut);
};
return {
async load(values) {
for (const { bytes, how } of values) {
if (ready.has(bytes))
continue;
const large = bytes.length > mask_masks.og.read;
const text = large ? undefined : (0,mixed_text.g)(bytes);
const word = text !== undefined && (0,mask_masks.Jg)(text);
if (!word)
await (0,late.tu)();
if (how === "whole")
continue;
if (text !== undefined && !word)
await readers.load(text);
ready.add(bytes);
}
},
learn(value) {
learn(learnedSet(value));
},
protect(secret) {
mask([{ bytes: Buffer.from(secret), name: "" }]);
},
mask,
repeat(again) {
for (const text of sent)
again(text);
},
registered: () => [...registered],
tell: (values) => values.flatMap(({ bytes, name }) => {
const set = final.get(bytes);
return set === undefined ? [] : [toldOf(name, set)];
}),
setOf: (bytes) => final.get(bytes) ?? learnedSet({ bytes, name: "" }),
conceal: concealer.conceal,
clean(text) {
const shown = (0,foreign.Ql)(text, concealer.conceal);
return (0,defuse.V)(concealer.conceal(shown));
},
};
}
function* firstOf(all, most) {
let left = most;
for (const texts of all)
for (const text of texts)
if (left-- > 0)
yield text;
else
return;
}
var plan = $need(7325);
var report = $need(4798);
var resolve = $need(8191);
var address = $need(2403);
var runner_log = $need(2793);
var streams = $need(694);
;
const foreign_LARGEST = 64 * 1024;
const LARGEST_TOGETHER = 256 * 1024;
function createForeignText(masker) {
const learnt = new Set();
async function cleaner(more = []) {
await (0,late.tu)();
const { compile } = await $need.e( 146).then($need.bind($need, 9146));
const known = learnt.union(new Set(masker.registered()));
const values = [...more, ...withinLimits(known)];
const matcher = compile(values, masker.setOf);
return (text) => {
const scrubber = matcher.scrubber();
const scrubbed = [scrubber.push(Buffer.from(text)), scrubber.flush()];
return masker.conceal(Buffer.concat(scrubbed).toString());
};
}
return {
async learn(values) {
for (const { bytes } of values)
learnt.add(bytes);
await masker.load(values);
for (const value of values)
masker.learn(value);
},
clean: async (text, more) => (await cleaner(more))(text),
async show(problems) {
if (!problems.some(({ message }) => (0,foreign.tN)(message.text)))
return problems;
const clean = await cleaner();
return problems.map((problem) => ({
...problem,
message: problem.message.with((text) => (0,foreign.Ql)(text, clean)),
}));
},
};
}
function withinLimits(values) {
const taken = [];
let together = 0;
for (const value of values) {
if (value.length > foreign_LARGEST || together + value.length > LARGEST_TOGETHER)
continue;
together += value.length;
taken.push(value);
}
return taken;
}
var debts = $need(4380);
;
const settlers = {
[debts.Q]: () => $need.e( 814).then($need.bind($need, 1814)),
[debts.U]: () => $need.e( 516).then($need.bind($need, 2516)),
"github-app": () => $need.e( 584).then($need.bind($need, 7584)),
vault: () => $need.e( 207).then($need.bind($need, 4207)),
};
;
function stopwatch(start, now = process.uptime) {
const parts = [];
let last = start;
return {
lap(part) {
const time = now();
parts.push(`${part} ${Math.round(1_000 * (time - last))} ms`);
last = time;
},
total: () => 1_000 * (last - start),
told: () => parts.join(", "),
};
}
;
const windows = process.platform === "win32";
async function main(registry, variables) {
const start = process.uptime();
const environment = (0,runner_environment.p)(variables);
const output = (0,streams.qw)(process);
const commands = (0,runner_log.m)(output.write);
const masker = createMasker((text) => commands.info((0,runner_commands.Iq)(text)));
const foreign = createForeignText(masker);
const log = (0,runner_log.a)(commands, masker.clean, (0,address.X)(environment));
try {
const inputs = readInputs(environment, registry);
(0,report.gU)(inputs.told, log);
const rules = rulesFor(inputs, registry, environment);
const confinement = (0,build_confinement.D)(inputs.workspace, environment);
const sources = readSources(inputs, rules, confinement);
if (inputs.resolveEnv)
sources.push((0,declarations_environment.Qo)(environment, rules));
const declared = (0,build_declarations.xe)(sources, rules);
const { declarations, problems } = declared;
const given = { inputs, registry, settlers: settlers, environment, windows };
const run = openRun({ ...given, masker, foreign, log, output });
if (problems.length > 0)
throw new errors.HR(await (0,resolve.f8)(declared, run));
if (inputs.dryRun) {
const { rehearse } = await $need.e( 603).then($need.bind($need, 4603));
return await rehearse(declared, run);
}
const times = stopwatch(start);
times.lap("read");
const receiver = await (0,deliver_receiver.AR)(declarations, run);
times.lap("prepared");
const { secrets, omitted, odd } = await (0,resolve.hd)(declarations, run);
times.lap("resolved");
const planned = (0,plan.e)(secrets, windows);
await masker.load(planned.values);
const unmasked = output.inPieces(() => masker.mask(planned.values));
times.lap("masked");
await receiver.receive(planned);
times.lap("delivered");
const warnings = [...odd, ...planned.warnings, ...unmasked];
(0,report.ho)({ ...planned, omitted, warnings, times }, run);
conclude(await receiver.finish(), run);
}
catch (thrown) {
const problems = await foreign.show((0,errors.w2)(thrown).problems);
log.error((0,report.Tw)(problems, log));
process.exitCode = 1;
}
}
function conclude(ending, run) {
const message = ending && (0,report.UB)(ending, run);
if (message === undefined)
return;
run.log.error(message);
process.exitCode = ending?.exitCode || 1;
}
function rulesFor(inputs, registry, environment) {
return {
schemes: registry,
hasVariable: (name) => typeof environment[name] === "string",
deliverTo: inputs.deliverTo,
allowProviders: inputs.allowProviders,
trustManifests: inputs.trustSecretRefsFile,
event: environment.GITHUB_EVENT_NAME,
credentials: (0,providers_row.R)(registry).flatMap(({ credentials }) => credentials),
child: inputs.child !== undefined,
passesEnv: inputs.passEnv.length > 0,
windows,
};
}
}),
3983:
(($own, $gives, $need) => {
$need.d($gives, {
V: () => (defuse)
});
var _runner_text_js_0 = $need(3912);
var _text_js_1 = $need(977);
function defuse(text) {
const safe = text
.replace(/\r\n?/g, "\n")
.replace(CONTROLS, escaped)
.replace(/^([^!-~\n]*:)(?=[^ -~\t\n]*:)/gm, "$1 ")
.replace(/(#[^ -~\t\n]*#)(?=[^ -~\t\n]*\[)/g, "$1 ");
return /^[^ -~\n\t]/.test(safe) ? safe.replace(JOINING(), " ") : safe;
}
const CONTROLS = new RegExp(`(?!\\n)${_runner_text_js_0 .W3.source}`, "gu");
const JOINING = (0,_text_js_1 .fn)(String.raw `^(?=[\p{M}\p{Cf}\u0e33\u0eb3\uff9e\uff9f]|\p{Emoji_Modifier})`);
function escaped(character) {
return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
}),
9244:
(($own, $gives, $need) => {
$need.d($gives, {
JC: () => (ENCODINGS),
FJ: () => (FORM_KINDS),
JY: () => (MASK_KINDS),
gb: () => (createForms),
$i: () => (isPlain),
tG: () => (kindsOf),
et: () => (subjectOf)
});
var late = $need(7481);
var build_text = $need(977);
;
const ALIGNMENTS = [0, 1, 2];
const SHORT = 7;
function* base64(bytes) {
const room = withRoom(bytes);
for (const before of ALIGNMENTS)
yield encoded(before, room).slice(firstOwn(before), Math.floor((8 * (before + bytes.length)) / 6));
}
function* nestedBase64(bytes) {
if (bytes.length < SHORT || bytes.length > LONGEST_NESTED)
return;
for (const form of base64(bytes))
yield* base64(Buffer.from(form));
}
const LONGEST_NESTED = 4_096;
function* base64url(bytes) {
for (const form of base64(bytes))
if (/[+/]/.test(form))
yield forUrls(form);
}
function* hex(bytes) {
const form = (0,build_text.bS)(bytes).toString("hex");
yield form;
yield form.toUpperCase();
}
const SEPARATORS = [" ", ":", "-"];
const PREFIX = ", 0x";
function* separatedHex(bytes) {
const separated = (form, separator) => form.replace(/..(?!$)/g, `$&${separator}`);
const [lower = "", upper = ""] = hex(bytes);
for (const separator of SEPARATORS) {
yield separated(lower, separator);
yield separated(upper, separator);
}
yield separated(lower, PREFIX);
if (bytes.length > MOST_INSPECTED)
yield `${separated(lower.slice(0, 2 * MOST_INSPECTED), " ")} ... `;
}
const MOST_INSPECTED = 50;
const BETWEEN_NUMBERS = [",", ", ", " "];
const FEW = 6;
function* decimal(bytes) {
for (const separator of BETWEEN_NUMBERS)
yield bytes.join(separator);
if (bytes.length >= FEW)
yield bytes.join("");
}
function* closedBase64(bytes) {
const room = withRoom(bytes);
for (const before of ALIGNMENTS) {
const padded = encoded(before, room).slice(firstOwn(before));
const bare = padded.replace(/=+$/, "");
for (const form of [padded, bare]) {
yield form;
yield forUrls(form);
}
}
}
function* shortBase64(bytes) {
if (bytes.length >= SHORT)
return;
yield* closedBase64(bytes);
yield* closedBase64(Buffer.concat([bytes, LINE_FEED]));
}
const LINE_FEED = Buffer.from("\n");
function withRoom(bytes) {
return Buffer.concat([WIDEST, bytes]);
}
const WIDEST = Buffer.alloc(2);
function encoded(before, room) {
return room.toString("base64", WIDEST.length - before);
}
function firstOwn(before) {
return Math.ceil((8 * before) / 6);
}
function forUrls(form) {
return form.replaceAll("+", "-").replaceAll("/", "_");
}
;
const FORMS = [
{ kind: "base64", bytes: base64 },
{
kind: "URL",
rules: () => (0,late.DB)().PERCENT_RULES,
more: (text) => (0,late.DB)().fewPercent(text),
},
{ kind: "JSON", rules: () => (0,late.DB)().JSON_RULES },
{ kind: "shell quotes", rules: () => (0,late.DB)().SHELL_RULES },
{ kind: "hex", bytes: hex },
{ kind: "string literals", rules: () => (0,late.DB)().LITERAL_RULES },
{
kind: "escapes as echo reads them",
more: (text) => (0,late.DB)().withEscapesRead(text),
},
{ kind: "XML", rules: () => (0,late.DB)().XML_RULES },
{ kind: "base64url", bytes: base64url },
{ kind: "base64 of short texts", bytes: shortBase64 },
{ kind: "PowerShell", rules: () => (0,late.DB)().POWERSHELL_RULES },
{ kind: "JSON in JSON", rules: () => (0,late.DB)().NESTED_RULES },
{ kind: "ends of base64", bytes: closedBase64, inStreams: true },
{ kind: "hex with separators", bytes: separatedHex, inStreams: true },
{ kind: "decimal numbers", bytes: decimal, inStreams: true },
{ kind: "base64 in base64", bytes: nestedBase64, inStreams: true },
];
const FORM_KINDS = FORMS.map(({ kind }) => kind);
const MASK_KINDS = FORMS.filter((form) => !("inStreams" in form)).map(({ kind }) => kind);
function kindsOf(text) {
return isPlain(text) ? ENCODED_KINDS : MASK_KINDS;
}
function isPlain(text) {
return /^\w*$/.test(text);
}
const ENCODED_KINDS = FORMS.filter((form) => "bytes" in form && !("inStreams" in form)).map(({ kind }) => kind);
const ENCODINGS = ["base64", "hex", "base64url"];
const FORM_OF = new Map(FORMS.map((form) => [form.kind, form]));
const SHORTEST_ENCODING = 8;
function subjectOf(text) {
return { bytes: Buffer.from(text), text };
}
function createForms(shortest = SHORTEST_ENCODING) {
const rulesFor = new Map();
const rulesOf = (form) => {
const { differing } = (0,late.DB)();
const known = rulesFor.get(form) ?? differing(form.rules?.() ?? []);
rulesFor.set(form, known);
return known;
};
return function* (kind, subject) {
const { bytes, text } = subject;
const form = FORM_OF.get(kind);
if (form === undefined)
return;
const seen = new Set([text]);
const isNew = (made) => seen.size !== seen.add(made).size;
for (const made of form.bytes?.(bytes) ?? [])
if (made.length >= shortest && isNew(made))
yield made;
if (text === undefined || isPlain(text))
return;
for (const rule of rulesOf(form)(text)) {
const made = rule(text);
if (isNew(made))
yield made;
}
for (const made of form.more?.(text) ?? [])
if (isNew(made))
yield made;
};
}
}),
9040:
(($own, $gives, $need) => {
$need.d($gives, {
No: () => (passwordOf),
ai: () => (unfolded),
"if": () => (decodedText),
k1: () => (meaningsOf),
oF: () => (percentDecoded),
rr: () => (wrappedText)
});
var _text_js_0 = $need(977);
var _mixed_text_js_1 = $need(1428);
const BASE64 = /^[A-Za-z0-9+/_-]{6,}={0,2}$/;
function decodedText(given) {
const text = given.replace(/^data:[\w.+/-]{0,64}(?:;[\w=-]{1,64})*;base64,/, "");
if (!BASE64.test(text) || text.replace(/=+$/, "").length % 4 === 1)
return undefined;
const bytes = Buffer.from(text, "base64");
const { text: decoded, encoding } = (0,_mixed_text_js_1 .y)(bytes) ?? {};
if (decoded === undefined || encoding === "latin1")
return undefined;
return /[^\t\r\n\x20-\x7e\u00a0-\uffff]/.test(decoded) ? undefined : decoded;
}
function wrappedText(text) {
return jsonString(text.trim()) ?? base64Lines(text);
}
function base64Lines(text) {
return /^\s*(?:[A-Za-z0-9+/]{40,}\r?\n[ \t]*)+[A-Za-z0-9+/]+={0,2}\s*$/.test(text)
? decodedText(text.replace(/\s+/g, ""))
: undefined;
}
function unfolded(text) {
if (/[\r\n]/.test(text))
return undefined;
const encoded = /^[\w.~%+*!'()-]+$/.test(text);
const meant = withBreaks(text) ?? (encoded ? percentDecoded(text) : undefined) ?? "";
return /[\r\n].|^\s*[[{]/.test(meant) || (encoded && /[:=;&\s]/.test(meant))
? meant
: undefined;
}
function jsonString(text) {
if (!/^".*"$/.test(text))
return undefined;
try {
return String(JSON.parse(text));
}
catch {
return undefined;
}
}
function withBreaks(text) {
return /\\n.*\w/.test(text) ? (0,_text_js_0 .tv)(text) : undefined;
}
function percentDecoded(text) {
if (!/%[0-9A-F]{2}/i.test(text))
return undefined;
try {
return decodeURIComponent(text.replace(/%%(?=[0-9A-F]{2})/gi, "%"));
}
catch {
return undefined;
}
}
function passwordOf(text) {
return /^[^\s:]*:(\S[^\r\n]*)$/.exec(text)?.[1];
}
const ENTITIES = new Map([
["amp", "&"],
["lt", "<"],
["gt", ">"],
["quot", '"'],
["apos", "'"],
]);
const CONTROLS = /[\0-\x08\n-\x1f]/;
function meaningsOf(text) {
const meant = [
text.replace(/&(amp|lt|gt|quot|apos);|&#(\d{2,5}|x[0-9a-f]{2,4});/gi, (whole, name, code) => name === undefined
? String.fromCharCode(Number(code.replace(/^x/i, "0x")))
: (ENTITIES.get(name) ?? whole)),
text.replace(/`([^A-Za-z0-9\s])/g, "$1"),
text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([^A-Za-z0-9\s]))/gi, (_, long, short, mark) => mark ?? String.fromCharCode(Number.parseInt(long ?? short ?? "", 16))),
text.replaceAll("%%", "%"),
text.replaceAll("$$", "$"),
...["''", '""'].map((two) => text.replaceAll(two, two.charAt(0))),
];
return new Set(meant.filter((one) => one !== text && !CONTROLS.test(one)));
}
}),
1808:
(($own, $gives, $need) => {
$need.d($gives, {
C3: () => (seldomIn),
M2: () => (isScrambled),
_z: () => (isWordlike),
ei: () => (isCommonWord),
lB: () => (isOrdinaryWord)
});
var _text_js_0 = $need(977);
const LONGEST_WORD = 24;
const SHORTEST_WORDS = 4;
const SELDOM = new Map(Object.entries({
a: "hjoqz",
b: "ghjkmnpqtvwxz",
c: "gjmnpqvwxz",
d: "ghjkmnpqtvwxyz",
e: "hjkz",
f: "ghjkmnpqvwxz",
g: "bcdfjkmpqtvwxyz",
h: "bcdfghjklmnpqsvwxyz",
i: "hijquwy",
j: "bcdfghijklmnpqrtvwxyz",
k: "bcdfghjklmnpqrtuvwxyz",
l: "bghjkmnqrwxz",
m: "cdfghjknqrtvwxyz",
n: "bhjmqwxz",
o: "ehjqyz",
p: "bcdfgjkmnqvwxz",
q: "abcdefghijkmnopqrstvwxyz",
r: "hjqwxz",
s: "bgjrvwxz",
t: "bgjknqvxz",
u: "hjkoquvwxyz",
v: "bcdfghjklmnpqrstuvwxyz",
w: "bcdfgjklmpqtuvwxyz",
x: "abdfghjklmnoqrsuvwxyz",
y: "bcdfghjkoqruvwxyz",
z: "bcdfghjklmnopqrstuvwxyz",
}));
const SIMPLE = (0,_text_js_0 .fn)(String.raw `^(?:\p{L}?[^\p{Lu}]*|\p{Lu}*)$`);
const HUMP = (0,_text_js_0 .fn)(String.raw `(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})`);
const SHORT_HUMPS = (0,_text_js_0 .fn)(String.raw `^(?:\p{Ll}\p{Lu}+|\p{Ll}{1,2}\p{Lu}\p{Ll}+)$`);
function isWordlike(letters, strictly = false) {
if (letters.length <= 3)
return letters.length < 3 || SIMPLE().test(letters);
if (letters.length > 4 * LONGEST_WORD)
return false;
const humps = letters.split(HUMP());
if (humps.some(({ length }) => length > LONGEST_WORD))
return false;
if (humps.length >= 2 &&
letters.length / humps.length <= 2 &&
!SHORT_HUMPS().test(letters))
return false;
const isOfWords = letters.length >= SHORTEST_WORDS * humps.length &&
humps.every(({ length }, at) => length >= 3 || (length === 1 && at > 0));
const { count, share } = seldomIn(letters, isOfWords ? humps : [letters]);
if (strictly && (count >= 2 || share >= 0.15))
return false;
if (humps.length === 1)
return count < 4 || share < 0.25;
const short = humps.filter(({ length }) => length <= 2).length;
if (humps.length >= 3 && letters.length / humps.length < 2.8)
return false;
if (short >= 2 && short * 2 > humps.length && letters.length >= 10)
return false;
return count < 3 || share < 0.2;
}
function isScrambled(text) {
if (!/^(?=.*[a-z][A-Z])[A-Za-z]{12,64}$/.test(text))
return false;
return text.split(HUMP()).length >= 3 && seldomIn(text).share >= 0.3;
}
function seldomIn(letters, pieces = [letters]) {
let count = 0;
for (const piece of pieces) {
const lower = piece.toLowerCase();
for (let at = 1; at < lower.length; at++)
if (SELDOM.get(lower.charAt(at - 1))?.includes(lower.charAt(at)))
count++;
}
return { count, share: count / (letters.length - 1) };
}
function isOrdinaryWord(text) {
return (text.length <= 16 && /^[A-Za-z]?[a-z]{3,}$/.test(text) && isWordlike(text));
}
const LONGEST_COMMON = 8;
function isCommonWord(text) {
return text.length <= LONGEST_COMMON && isOrdinaryWord(text);
}
}),
4808:
(($own, $gives, $need) => {
$need.d($gives, {
Z: () => (wordsOf)
});
var _text_js_0 = $need(977);
const LONGEST = 128;
const BETWEEN = (0,_text_js_0 .fn)(String.raw `[^\p{L}\p{M}\p{N}]+`);
function wordsOf(name) {
return name
.slice(-LONGEST)
.replace(/([a-z0-9])([A-Z])/g, "$1 $2")
.replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
.replace(/[\u00c0-\u017f\u1e00-\u1eff]/g, withoutAccent)
.toLowerCase()
.split(BETWEEN())
.filter((word) => word !== "");
}
function withoutAccent(letter) {
const [base = ""] = letter.normalize("NFD");
return { \u0142: "l", \u0141: "L", \u00f8: "o", \u00d8: "O", \u0111: "d", \u00df: "ss" }[base] ?? base;
}
}),
7481:
(($own, $gives, $need) => {
$need.d($gives, {
DB: () => (documents),
Rr: () => (lateReaders),
tu: () => (loadDocuments)
});
let loaded;
async function loadDocuments() {
loaded ??= await $need.e( 677).then($need.bind($need, 8677));
}
function documents() {
if (loaded === undefined)
throw new TypeError("the readers are not loaded");
return loaded;
}
function lateReaders() {
let made;
const readers = () => {
made ??= documents().createReaders();
return made;
};
return {
async load(text) {
await loadDocuments();
await documents().loadFor(text, readers());
},
read: (text) => readers().read(text),
markup: (text) => readers().markup(text),
};
}
}),
8025:
(($own, $gives, $need) => {
$need.d($gives, {
Bx: () => (isPunctuation),
SE: () => (SHORTEST_MASK),
h_: () => (isMaskable),
hl: () => (linesIn),
n9: () => (canBeMasked)
});
var _text_js_0 = $need(977);
var _mixed_text_js_1 = $need(1428);
var _text_js_2 = $need(5954);
const SHORTEST_MASK = 4;
function canBeMasked(text) {
return (text.length >= SHORTEST_MASK &&
!saysNothing(text) &&
!isPunctuation(text) &&
!/^\d{1,3}$/.test(text));
}
const LETTER_OR_DIGIT = (0,_text_js_0 .fn)(String.raw `[\p{L}\p{N}]`);
function isPunctuation(text) {
return !/[A-Za-z0-9]/.test(text) && !LETTER_OR_DIGIT().test(text);
}
function isLiteral(text) {
return /^(?:true|false|null)$/i.test(text);
}
function saysNothing(text) {
return (isLiteral(text) || /^(?:none|nil|undefined|yes|no|on|off)$/i.test(text));
}
function* linesIn(text, keys = []) {
for (const line of (0,_text_js_2 .Dx)(text))
if (canBeMasked(line) && !/^-----(?:BEGIN|END) /.test(line))
yield { text: line, keys };
}
function isMaskable(value) {
if (value.length === 0)
return true;
const text = (0,_mixed_text_js_1 .g)(value)?.trim();
if (text === undefined)
return value.length >= SHORTEST_MASK;
if ((0,_text_js_2 .ek)(text))
return !linesIn(text).next().done;
return text.length >= SHORTEST_MASK && !isLiteral(text);
}
}),
1918:
(($own, $gives, $need) => {
$need.d($gives, {
og: () => (MASK_LIMITS),
oD: () => (MOST_SECRETS),
Jg: () => (isWord),
Mb: () => (maskSets)
});

var build_text = $need(977);
var mask_forms = $need(9244);
var encoded = $need(9040);
var late = $need(7481);
var maskable = $need(8025);
var mask_text = $need(5954);
;
const NOTHING_INSIDE = { parts: [], complete: true };
const UNREAD = { parts: [], complete: false };
function* withLines(parts, text) {
yield* parts;
if ((0,mask_text.ek)(text.trim()))
yield* (0,maskable.hl)(text);
}
function partsBy(how, text, name, readers) {
const lines = (0,mask_text.ek)(text.trim()) ? (0,maskable.hl)(text) : [];
const all = (parts) => ({
parts: [...parts],
complete: true,
});
if (how === "whole" || how === "lines")
return all(lines);
try {
const { partsOf, scalarsIn, wordsUnread } = (0,late.DB)();
if (how === "all")
return all([...scalarsIn(text, name, readers), ...lines]);
const { parts, isPublic, complete } = partsOf(text, name, readers);
if (!complete)
return { parts, complete };
if (parts.length > 0 || isPublic)
return { parts, complete };
const words = wordsUnread(text).filter(maskable.n9);
return all([
...words.map((word) => ({ text: word, keys: ["password"] })),
...lines,
]);
}
catch (thrown) {
if (!(thrown instanceof RangeError))
throw thrown;
return UNREAD;
}
}
var mixed_text = $need(1428);
;
function withoutTail(text, hides) {
let end = text.length;
for (let cut = 0; cut < MOST_CUTS; cut++) {
const at = text.lastIndexOf("&", end - 1);
if (at <= maskable.SE || end - at <= 6 || hides(text.slice(at, end)))
break;
end = at;
}
return text.slice(0, end);
}
const MOST_CUTS = 50;
function* withoutHarmless(forms, text, hides) {
const isHarmless = (piece) => piece.length >= 6 && text.includes(piece) && !hides(piece);
for (const form of forms) {
const at = form.lastIndexOf("&") + 1;
const pieces = at === 0 ? [] : [form.slice(0, at), form.slice(at)];
if (!pieces.some(isHarmless))
yield form;
}
}
;
const MASK_LIMITS = {
kept: 1024,
formed: 64 * 1024,
read: 256 * 1024,
};
const MOST_SECRETS = 250_000;
const IN_ALL = 4 * 1024 * 1024;
function masksFor({ bytes: value, name, how }, readers = (0,late.Rr)(), limits = MASK_LIMITS, formsOf = (0,mask_forms.gb)()) {
const { text, encoding = "utf-8" } = (0,mixed_text.y)(value) ?? {};
const small = value.length <= Math.min(limits.kept, limits.formed, limits.read);
if (small && encoding === "utf-8" && text !== undefined && isWord(text))
return masksForWord({ bytes: value, text }, formsOf);
const token = text !== undefined && isToken(text);
const raw = new Set();
const wholes = new Set(text === undefined ? [] : [text]);
const pieces = new Set();
const without = new Set();
let parts = [];
const hides = (piece) => parts.length === 0 || parts.some((part) => piece.includes(part.text));
if (value.length > limits.formed)
without.add("forms");
if (text !== undefined) {
const trimmed = text.trim();
const large = value.length > limits.read;
const lines = text.replace(/\0|\r(?!\n)/g, "\n");
const read = token
? NOTHING_INSIDE
: large
? UNREAD
: partsBy(how, lines, name, readers);
if (!read.complete && /[^\w-]/.test(trimmed))
without.add("parts");
parts = read.complete ? read.parts : [];
for (const whole of [(0,mask_text.mZ)(text), trimmed]) {
const secret = withoutTail(whole, hides);
addAll(raw, [secret]);
wholes.add(whole).add(secret);
}
for (const part of read.complete ? parts : withLines(read.parts, lines)) {
if (raw.size > MOST_SECRETS)
break;
addAll(raw, [part.text]);
pieces.add(part.text);
}
}
if (encoding !== "utf-8")
for (const one of [...raw])
addAll(raw, [Buffer.from((0,build_text.wx)(one, encoding)).toString()]);
const isMore = text !== undefined &&
encoding.startsWith("utf-16") &&
value.length !== 2 * text.length;
const kept = value.length <= limits.kept ? keeping : iterable;
const subjects = kept(function* () {
if (text === undefined || isMore)
yield { bytes: value };
for (const one of together(wholes, pieces)) {
yield one === text && encoding === "utf-8"
? { bytes: value, text }
: (0,mask_forms.et)(one);
if (encoding !== "utf-8")
yield { bytes: (0,build_text.wx)(one, encoding) };
}
});
const isFormed = ({ bytes }) => bytes.length <= limits.formed && value.length <= limits.read;
const forms = (token ? (0,mask_forms.tG)(text) : mask_forms.JY).map((kind) => {
const made = kept(function* () {
for (const subject of subjects) {
if (!isFormed(subject))
continue;
const { text = "" } = subject;
const masks = maskForms(kind, subject, formsOf);
yield* wholes.has(text) && parts.length > 0
? withoutHarmless(masks, text, hides)
: masks;
}
});
return [kind, made];
});
return { raw: [...raw], forms: new Map(forms), subjects, parts, without };
}
function* together(some, others) {
yield* some;
for (const one of others)
if (!some.has(one))
yield one;
}
const NOTHING = new Set();
function masksForWord(subject, formsOf) {
const { text } = subject;
const known = knownForms(subject);
const forms = new Map((0,mask_forms.tG)(text).map((kind) => [
kind,
[...maskForms(kind, subject, formsOf, known)],
]));
const raw = isMask(text) ? [text] : [];
return { raw, forms, subjects: [subject], parts: [], without: NOTHING };
}
function iterable(iterate) {
return { [Symbol.iterator]: iterate };
}
function keeping(iterate) {
let made;
return {
[Symbol.iterator]() {
made ??= [...iterable(iterate)];
return made[Symbol.iterator]();
},
};
}
function* maskForms(kind, subject, formsOf, hidden) {
let known;
for (const form of formsOf(kind, subject)) {
if (!isMask(form))
continue;
known ??= [...(hidden ?? knownForms(subject))];
if (known.some((one) => form.includes(one)))
continue;
known.push(form);
yield form;
}
}
function knownForms({ text = "" }) {
if (!isMask(text))
return [];
if ((0,mask_forms.$i)(text))
return [text, Buffer.from(text).toString("base64")];
return [text, ...(0,late.DB)().runnerForms(text)];
}
const LONGEST_TOKEN = 4_096;
function isToken(text) {
return (text.length <= LONGEST_TOKEN &&
/^[\w-]*$/.test(text) &&
(0,encoded["if"])(text) === undefined);
}
function isWord(text) {
return isToken(text) && (0,mask_forms.$i)(text);
}
function maskSets(readers) {
const sets = new WeakMap();
const formsOf = (0,mask_forms.gb)();
let left = IN_ALL;
return (value) => {
const { bytes, how } = value;
const known = sets.get(bytes);
if (known !== undefined && how === undefined)
return known;
const limits = {
...MASK_LIMITS,
formed: Math.min(left, MASK_LIMITS.formed),
read: Math.min(left, MASK_LIMITS.read),
};
const set = masksFor(value, readers, limits, formsOf);
if (bytes.length <= MASK_LIMITS.read)
left = Math.max(0, left - bytes.length);
sets.set(bytes, set);
return set;
};
}
function addAll(masks, texts) {
for (const text of texts)
if (isMask(text))
masks.add(text);
}
function isMask(text) {
return (text.length >= maskable.SE && text.trim() !== "" && !(0,mask_text.ek)(text));
}
}),
1428:
(($own, $gives, $need) => {
$need.d($gives, {
g: () => (decodeText),
y: () => (readText)
});
var node_buffer_0 = $need(4573);
var _text_js_1 = $need(977);
function decodeText(bytes) {
return readText(bytes)?.text;
}
function readText(bytes) {
const exact = (0,_text_js_1 .P$)(bytes);
const asWhole = () => exact && { text: (0,_text_js_1 .Lc)(bytes, exact), encoding: exact };
if (!bytes.includes(0) && (0,_text_js_1 .QB)(bytes) === undefined)
return asWhole();
const isOdd = bytes.length % 2 === 1;
const even = isOdd ? (0,_text_js_1 .P$)(bytes.subarray(0, -1)) : undefined;
const whole = isUtf16(even) ? even : exact;
const isSure = whole === exact || begins(bytes, whole);
const runs = runsIn(bytes, isSure && isUtf16(whole) ? whole : undefined);
const encoding = runs[0]?.encoding ?? whole;
if (encoding === undefined || !isUtf16(encoding))
return asWhole();
const texts = [];
let at = 0;
for (const run of [...runs, undefined]) {
const between = bytes.subarray(at, run?.start);
const known = whole === encoding && !areLines(between, run === undefined)
? whole
: (0,_text_js_1 .P$)(between);
if (known === undefined)
return asWhole();
const isCut = run === undefined &&
between.length % 2 === 1 &&
(isUtf16(known) || between.length === 1);
texts.push((0,_text_js_1 .Lc)(isCut ? between.subarray(0, -1) : between, known));
if (run === undefined)
break;
texts.push((0,_text_js_1 .Lc)(bytes.subarray(run.start, run.end), run.encoding));
at = run.end;
}
return { text: texts.join(""), encoding };
}
function isUtf16(encoding) {
return encoding === "utf-16le" || encoding === "utf-16be";
}
function begins(bytes, encoding) {
return ((0,_text_js_1 .QB)(bytes) === encoding ||
isPair(bytes, 0, encoding === "utf-16be" ? 0 : 1));
}
const CERTAIN = 16;
function areLines(bytes, isLast) {
const isEnded = bytes.at(-1) === 0x0a;
if (bytes.length < 8 || !(isEnded || (isLast && bytes.length >= CERTAIN)))
return false;
if (!(0,node_buffer_0.isUtf8)(bytes) || bytes.some(_text_js_1 .c0))
return false;
return [0, 1].every((side) => {
const half = bytes.filter((_, at) => at % 2 === side);
return half.filter(isLetter).length * 2 >= half.length;
});
}
function isLetter(byte) {
const lower = byte | 0x20;
return byte >= 0x80 || (lower >= 0x61 && lower <= 0x7a);
}
const FEW = 4;
const MOST_BETWEEN = 8;
function runsIn(bytes, known) {
const runs = [];
for (let zero = bytes.indexOf(0); zero >= 0;) {
const { end: last = 0, encoding } = runs.at(-1) ?? {};
const canBegin = arePairs(bytes, zero - 1, 1) || arePairs(bytes, zero, 0);
const isBig = known
? known === "utf-16be"
: canBegin &&
(zero === last ||
encoding === "utf-16be" ||
(zero > 1 && bytes[zero - 1] === 0x0a) ||
markAt(bytes, zero - 2) === "utf-16be");
const start = isBig ? zero : zero - 1;
const isShifted = known !== undefined &&
start % 2 === 1 &&
bytes[start - 1] !== 0x0a &&
markAt(bytes, start - 2) !== known;
const end = canBegin && !isShifted ? endOf(bytes, start, isBig ? 0 : 1) : 0;
if (end > 0) {
const isMarked = start - 2 >= last && markAt(bytes, start - 2);
runs.push({
start: isMarked ? start - 2 : start,
end,
encoding: isBig ? "utf-16be" : "utf-16le",
});
}
const next = Math.max(end, zero + 1);
zero = bytes[next] === 0 ? next : bytes.indexOf(0, next);
}
return runs;
}
function markAt(bytes, at) {
return (bytes[at] ?? 0) < 0xfe
? undefined
: (0,_text_js_1 .QB)(bytes.subarray(at, at + 2));
}
function endOf(bytes, start, high) {
if (!arePairs(bytes, start, high))
return 0;
let end = start;
for (;;) {
while (isPair(bytes, end, high))
end += 2;
let next = end;
while (next - end < 2 * MOST_BETWEEN && !arePairs(bytes, next, high))
next += 2;
if (!arePairs(bytes, next, high))
return end;
end = next;
}
}
function arePairs(bytes, at, high) {
for (let pair = 0; pair < FEW; pair++)
if (!isPair(bytes, at + 2 * pair, high))
return false;
return true;
}
function isPair(bytes, at, high) {
return bytes[at + high] === 0 && (bytes[at + 1 - high] ?? 0) !== 0;
}
}),
5954:
(($own, $gives, $need) => {
$need.d($gives, {
Dx: () => (linesOf),
Xl: () => (commentReader),
ek: () => (isMultiLine),
mZ: () => (withoutOuterBreaks),
tf: () => (behindComments)
});
function* linesOf(text) {
for (const [line] of text.matchAll(/[^\r\n]+/g)) {
const trimmed = line.trim();
if (trimmed !== "")
yield trimmed;
}
}
function behindComments(text) {
return text.replace(/^(?:\s*[#;][^\r\n]*)*\s*/, "");
}
function commentReader() {
let inComment = false;
return (line) => {
const began = inComment;
if (line.startsWith("/*"))
inComment = true;
if (line.includes("*/"))
inComment = false;
return began;
};
}
function isMultiLine(text) {
return /[\r\n]/.test(text);
}
function withoutOuterBreaks(text) {
let start = 0;
let end = text.length;
while (start < end && isBreak(text[start]))
start++;
while (end > start && isBreak(text[end - 1]))
end--;
return text.slice(start, end);
}
function isBreak(character) {
return character === "\n" || character === "\r";
}
}),
883:
(($own, $gives, $need) => {
$need.d($gives, {
f: () => (kind)
});
var _a;
class Message {
id;
text;
constructor(id, text) {
this.id = id;
this.text = text;
}
with(change) {
return this.#saying(change(this.text));
}
toString() {
return this.text;
}
#saying(text) {
return new _a(this.id, text);
}
}
_a = Message;
function kind(id, texts) {
const rows = {};
for (const name in texts) {
const text = texts[name] ?? "";
const tell = (...facts) => new Message(id, typeof text === "string" ? text : text(...facts));
tell.id = id;
rows[name] = tell;
}
return rows;
}
}),
1878:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const say = {
...(0,_message_js_0 .f)("internal-error", {
internal: (what) => `an internal error (${what}); nothing was delivered. Please report it.`,
internalOfProvider: "an internal error in the provider.",
}),
...(0,_message_js_0 .f)("system-error", {
systemError: (code) => `the system reported ${code}.`,
}),
...(0,_message_js_0 .f)("several-errors", {
several: (count) => `${count} errors; nothing was delivered. They stand above, each with what to do.`,
}),
...(0,_message_js_0 .f)("plain-template", {
plainOfSecret: (name) => `its part ${name} is a secret, so what is made of it cannot be \`plain\`. Take \`plain\` out; or declare ${name} by a line of its own and mark that \`plain\`, if it is no secret.`,
}),
...(0,_message_js_0 .f)("value-too-short", {
unmaskable: (advice) => `the value is too short or too common to be masked without ruining the log, and its name says that it is a secret. ${advice}`,
}),
...(0,_message_js_0 .f)("value-not-text", {
notText: (why) => `the value is not text (it ${why}). Deliver it as \`[file]\`; text in another encoding (UTF-16, Latin-1) is stored as UTF-8 first.`,
}),
...(0,_message_js_0 .f)("value-too-large", {
variableTooLarge: (size, limit, unit) => `the value is too large for an environment variable (${size} of at most ${limit} ${unit}). Deliver it as \`[file]\`.`,
environmentTooLarge: (size, limit, largest) => `all environment variables together are ${size} bytes, of at most ${limit}: later processes could not start. Deliver the large ones as \`[file]\`; the largest are ${largest}.`,
outputsTooLarge: (size, limit, largest) => `all outputs together are ${size} bytes of UTF-16, of at most ${limit}. Deliver the large ones as \`[file]\`; the largest are ${largest}.`,
}),
...(0,_message_js_0 .f)("outputs-between-jobs", {
outputsEnd: "Outputs that hold a masked value reach the later steps of this job; the runner drops them between jobs. Another job fetches the secret again.",
}),
...(0,_message_js_0 .f)("summary-not-written", {
noSummary: "The job summary could not be written.",
}),
...(0,_message_js_0 .f)("job-cancelled", {
cancelled: (exitCode) => `The job was cancelled, and with it what \`run\` or \`image\` had started (exit code ${exitCode}).`,
}),
...(0,_message_js_0 .f)("script-failed", {
ended: (exitCode, meaning) => `Process completed with exit code ${exitCode}${meaning}.`,
}),
...(0,_message_js_0 .f)("value-white-space", {
whiteSpace: (names) => `${names}: the value ends in white space, which is delivered with it. Mark it \`[trim]\` to take that off, or \`[raw]\` to say that it belongs to the value.`,
}),
...(0,_message_js_0 .f)("value-empty", {
emptyValue: "the value is empty.",
}),
...(0,_message_js_0 .f)("value-not-masked", {
notMasked: (names) => `${names}: delivered without a mask, since the value is too short or too common to be masked without ruining the log. Mark it \`[plain]\` to say that it is no secret.`,
}),
...(0,_message_js_0 .f)("common-word", {
commonWord: (names) => `${names}: the value is a word, which is hidden wherever the log of this job has it. Mark it \`[plain]\` if it is no secret.`,
}),
...(0,_message_js_0 .f)("field-masked", {
maskedInWildcard: (names) => `${names}: masked although the wildcard is \`[plain]\`, since the name of the field says that it is a secret. Declare it by a line of its own to deliver it without a mask.`,
}),
};
}),
3628:
(($own, $gives, $need) => {
$need.d($gives, {
p: () => (nearest)
});
var fastest_levenshtein_0 = $need(1916);
function nearest(name, known, most = Math.min(2, Math.floor(name.length / 3))) {
let best;
let fewest = most + 1;
for (const one of known) {
if (Math.abs(one.length - name.length) >= fewest)
continue;
const edits = (0,fastest_levenshtein_0 .Io)(one, name);
if (edits < fewest)
[best, fewest] = [one, edits];
}
return best;
}
}),
5385:
(($own, $gives, $need) => {
$need.d($gives, {
l: () => (patternMatcher)
});
function patternMatcher(patterns) {
const whole = new Set();
const prefixes = [];
const suffixes = [];
const parts = [];
for (const pattern of patterns.join(" ").toUpperCase().split(" "))
if (/^\*.*\*$/.test(pattern))
parts.push(pattern.slice(1, -1));
else if (pattern.endsWith("*"))
prefixes.push(pattern.slice(0, -1));
else if (pattern.startsWith("*"))
suffixes.push(pattern.slice(1));
else
whole.add(pattern);
return (name) => {
const upper = name.toUpperCase();
return (whole.has(upper) ||
prefixes.some((prefix) => upper.startsWith(prefix)) ||
suffixes.some((suffix) => upper.endsWith(suffix)) ||
parts.some((part) => upper.includes(part)));
};
}
}),
5189:
(($own, $gives, $need) => {
$need.d($gives, {
Qf: () => (placeholdersIn),
ZC: () => (nameIn),
m_: () => (splitAtPlaceholders)
});
const PLACEHOLDER = /\{\{\s*([A-Za-z_][A-Za-z0-9_-]*)\s*\}\}/;
function placeholdersIn(text) {
if (!text.includes("{{"))
return [];
const found = text.matchAll(new RegExp(PLACEHOLDER, "g"));
return [...new Set(Array.from(found, ([, name = ""]) => name))];
}
function nameIn(text, names) {
return placeholdersIn(text).find((name) => names.has(name));
}
function splitAtPlaceholders(text) {
const pieces = text
.split(new RegExp(PLACEHOLDER, "g"))
.map((part, index) => (index % 2 === 0 ? part : { name: part }));
const kept = pieces.filter((piece) => piece !== "");
return kept.length === 0 ? [""] : kept;
}
}),
1468:
(($own, $gives, $need) => {
$need.d($gives, {
$i: () => (isPlain),
Ae: () => (path),
Jj: () => (cut),
MW: () => (isPlainAlone),
RG: () => (HIDDEN)
});
const HIDDEN = "...";
const LONGEST = 200;
function cut(text) {
return text.length > LONGEST
? `${[...text].slice(0, LONGEST).join("")}${HIDDEN}`
: text;
}
function path(path) {
if (!/[\\/]/.test(path))
return isPlainAlone(path) ? path : HIDDEN;
return path.replace(/[^\\/]+/g, (part) => isPlain(part) || /^[A-Za-z]:$/.test(part) ? part : HIDDEN);
}
const MOST_WORDS = 3;
const WORD = String.raw `^(?:(?:\p{Lu}?\p{Ll}{1,16}|(?:\p{Lu}?\p{Ll}{2,16}){2,4}|\p{Lu}{1,10}|\p{Lo}{1,12})?\d{0,4}\p{Ll}{0,4}|\d{1,8})$`;
const BETWEEN = /(?:[-\s._+~(),]|%[0-9A-Fa-f]{2})+/u;
function isPlainAlone(text) {
return isPlain(text, MOST_WORDS);
}
function isPlain(text, mostWords = Number.POSITIVE_INFINITY) {
const words = text.split(BETWEEN).filter((word) => word !== "");
const pattern = new RegExp(WORD, "u");
return words.length <= mostWords && words.every((word) => pattern.test(word));
}
}),
7325:
(($own, $gives, $need) => {
$need.d($gives, {
K: () => (NOTHING),
e: () => (plan)
});
var declarations_declaration = $need(1576);
var errors = $need(9473);
var letters = $need(1808);
var messages = $need(1878);
var resolve_text = $need(8880);
var words = $need(4808);
var late = $need(7481);
var maskable = $need(8025);
;
function treatmentOf({ name, field, within = [], plain, masked, value, }) {
if (plain && (field === undefined || !(0,late.DB)().saysSecret(field)))
return "plain";
const judged = !plain && !masked && field !== undefined;
if (judged && (0,late.DB)().isHarmless(field, value, within))
return "harmless";
if ((0,maskable.h_)(value))
return "masked";
return namesSecret(field ?? name) ? "refused" : "unmaskable";
}
const LAST_WORDS = new Set("pass password passwd passphrase pwd secret token pin key".split(" "));
function namesSecret(name) {
return LAST_WORDS.has((0,words.Z)(name).at(-1) ?? "");
}
;
function treatments() {
const known = new WeakMap();
const knownOf = (secret) => known.get(secret) ?? "masked";
return (secret) => {
const waiting = [secret];
for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
const open = top.parts
.map((part) => part.secret)
.filter((part) => !known.has(part));
if (open.length > 0 && !known.has(top))
waiting.push(...open);
else {
if (!known.has(top))
known.set(top, judge(top, knownOf));
waiting.pop();
}
}
return knownOf(secret);
};
}
function judge(secret, treatmentFor) {
const { name, field, value, encoded, declaration, parts } = secret;
if (!secret.secret && !declaration.plain)
return "plain";
if (declaration.traits.isPublic &&
!parts.some((part) => isHidden(part.secret, treatmentFor)))
return "plain";
const { plain, mask } = declaration;
const within = namesAround(declaration);
const told = { name, field, within, plain, masked: mask !== undefined };
const treatment = treatmentOf({ ...told, value });
return treatment === "masked" && encoded !== undefined
? treatmentOf({ ...told, value: encoded })
: treatment;
}
function namesAround({ target, pointer = "" }) {
if (target.kind !== "wildcard")
return [];
return [...pointer.split("/"), target.prefix].filter((name) => name !== "");
}
function isHidden(part, treatmentFor) {
const treatment = treatmentFor(part);
return treatment !== "plain" && treatment !== "harmless";
}
var runner_text = $need(3912);
;
const KIB = 1024;
const LONGEST_VARIABLE = 128 * KIB - 1;
const LONGEST_VARIABLE_ON_WINDOWS = 32_766;
const ENVIRONMENT = KIB * KIB;
const OUTPUTS = KIB * KIB;
function checkVariable(name, text, windows) {
const size = windows
? name.length + 1 + text.length
: Buffer.byteLength(`${name}=${text}`);
const [limit, unit] = windows
? [LONGEST_VARIABLE_ON_WINDOWS, "characters"]
: [LONGEST_VARIABLE, "bytes"];
if (size > limit)
throw new errors.JA("malformed", messages.c.variableTooLarge(size, limit, unit));
}
function tooMuch(all) {
const judge = (sink, limit, size, tell) => {
const sizes = all
.filter(({ sinks }) => sinks.has(sink))
.map(({ name, text }) => ({ name, size: size(`${name}=`) + size(text) }));
const total = sizes.reduce((sum, { size }) => sum + size, 0);
if (total <= limit)
return [];
const largest = sizes
.toSorted((a, b) => b.size - a.size)
.slice(0, 3)
.map(({ name, size }) => `${name} (${size})`);
return [{ message: tell(total, limit, largest.join(", ")) }];
};
return [
...judge("env", ENVIRONMENT, Buffer.byteLength, messages.c.environmentTooLarge),
...judge("output", OUTPUTS, (text) => 2 * text.length, messages.c.outputsTooLarge),
];
}
var build_text = $need(977);
;
const NOTHING = {
deliveries: [],
kept: [],
values: [],
harmless: [],
warnings: [],
};
function plan(secrets, windows) {
const planned = [];
const problems = [];
const treatmentFor = treatments();
for (const secret of secrets) {
try {
planned.push(planOne(secret, treatmentFor, windows));
}
catch (thrown) {
problems.push(problemOf(secret, (0,errors.u5)(thrown)));
}
}
problems.push(...tooMuch(planned.map(({ secret: { name }, sinks, content }) => ({
name,
sinks,
text: content.kind === "text" ? content.text : "",
}))));
if (problems.length > 0)
throw new errors.HR(problems);
const values = planned.flatMap((one) => valuesToMask(one, treatmentFor));
const isHarmless = ({ treatment }) => treatment === "harmless";
const hiding = planned.some(isHarmless) ? values : [];
const hidden = new Set(hiding.map(({ bytes }) => (0,build_text._6)(bytes)?.trim()));
const all = planned.map((one) => isHarmless(one) && hidden.has(textOf(one.secret))
? { ...one, treatment: "masked" }
: one);
const isKept = ({ sinks }) => sinks.size === 0;
return {
deliveries: all.filter((delivery) => !isKept(delivery)),
kept: all.filter(isKept).map(({ secret }) => secret),
values,
harmless: namesOf(all, "harmless"),
warnings: [
...secrets
.filter(isUnexpectedlyEmpty)
.map(({ declaration, name }) => (0,declarations_declaration.Cv)(declaration, messages.c.emptyValue(), name)),
...warningsOf(planned),
],
};
}
function textOf({ value }) {
return (0,build_text._6)(value)?.trim() ?? "";
}
function namesOf(deliveries, treatment) {
return deliveries
.filter((one) => one.treatment === treatment && one.sinks.size > 0)
.map(({ secret }) => secret.name);
}
function warningsOf(deliveries) {
const masked = deliveries.filter(({ treatment }) => treatment === "masked");
const kept = masked.filter(({ secret }) => secret.declaration.plain);
const spaced = new Set([
...deliveries.filter(endsInSpace).map(({ secret }) => secret.name),
...deliveries.flatMap(({ secret }) => secret.parts.filter(isSpacedPart).map((part) => part.secret.name)),
]);
const words = masked.filter(({ secret }) => (0,letters.lB)(textOf(secret)));
const told = (names, tell) => names.length === 0 ? [] : [tell(names.join(", "))];
return [
...told(namesOf(deliveries.filter(({ secret }) => !isUnexpectedlyEmpty(secret)), "unmaskable"), messages.c.notMasked),
...told([...spaced], messages.c.whiteSpace),
...told(words.map(({ secret }) => secret.name), messages.c.commonWord),
...told(kept.map(({ secret }) => secret.name), messages.c.maskedInWildcard),
];
}
function endsInSpace({ secret, content, sinks }) {
if (content.kind !== "text" || sinks.size === 0)
return false;
return isSpaced(secret, content.text);
}
function isSpacedPart({ secret, made }) {
if (secret.declaration.sinks.size > 0)
return false;
const text = (0,build_text._6)((0,resolve_text.Q0)(secret, "value")) ?? "";
const trimmed = Buffer.from(text.trim());
return isSpaced(secret, text) && !made.some((bytes) => trimmed.equals(bytes));
}
function isSpaced({ declaration, secret }, text) {
const { newline, trim } = declaration;
if (newline !== "trim" || trim || !secret)
return false;
return runner_text.XE.includes(text.at(-1) ?? "x");
}
function problemOf(secret, error) {
return {
origin: secret.declaration.origin,
message: (0,declarations_declaration.Cv)(secret.declaration, error.said, secret.name),
};
}
function planOne(secret, treatmentFor, windows) {
const { sinks, form, plain } = secret.declaration;
const judged = treatmentFor(secret);
const unasked = sinks.size === 0 && secret.field !== undefined;
const treatment = judged === "refused" && unasked ? "unmaskable" : judged;
if (treatment === "refused")
throw new errors.JA("malformed", messages.c.unmaskable(adviceFor(secret)));
const hidden = plain && secret.parts.find((part) => isHidden(part.secret, treatmentFor));
if (hidden)
throw new errors.JA("malformed", messages.c.plainOfSecret(hidden.secret.name));
const bytes = (0,resolve_text.Q0)(secret);
const planned = { secret, sinks, treatment };
if (sinks.size === 0)
return { ...planned, content: { kind: "file", base: "", bytes } };
if (form.kind === "file") {
const base = form.base ?? secret.name;
return { ...planned, content: { kind: "file", base, bytes } };
}
const text = (0,build_text._6)(bytes);
if (text === undefined || text.includes("\0"))
throw new errors.JA("malformed", messages.c.notText(text === undefined ? "is not valid UTF-8" : "holds a NUL"));
if (sinks.has("env"))
checkVariable(secret.name, text, windows);
return { ...planned, content: { kind: "text", text } };
}
function adviceFor({ declaration, name }) {
if (declaration.target.kind === "name")
return "Mark it `[plain]` if it is no secret.";
const reference = declaration.dotenv
? "text:null` with the value behind `text:"
: "...";
return `If it is no secret, write a line of its own, \`${name} [plain] = ${reference}\`, or leave it out by \`${name} [none] = text:-\`.`;
}
function valuesToMask({ secret, content, treatment }, treatmentFor) {
if (treatment !== "masked")
return [];
const { mask: how } = secret.declaration;
const name = secret.field ?? secret.name;
const delivered = content.kind === "text" ? Buffer.from(content.text) : content.bytes;
const forms = [
secret.value,
...(Buffer.compare(secret.value, delivered) === 0 ? [] : [delivered]),
...(secret.encoded === undefined ? [] : [secret.encoded]),
];
return [
...forms.map((bytes) => ({ bytes, name, how })),
...secret.parts.flatMap((part) => filteredForms(part, treatmentFor)),
];
}
function filteredForms({ secret, made }, treatmentFor) {
if (treatmentFor(secret) !== "masked")
return [];
const name = secret.field ?? secret.name;
return made.map((bytes) => ({ bytes, name, how: secret.declaration.mask }));
}
function isUnexpectedlyEmpty(secret) {
return (secret.secret &&
(0,resolve_text.Q0)(secret).length === 0 &&
!secret.declaration.allowEmpty);
}
}),
8944:
(($own, $gives, $need) => {
$need.d($gives, {
YN: () => (credentialsOf),
cG: () => (variableName),
jz: () => (isComposed)
});
function isComposed({ credential, template }, text) {
if (template)
return text.includes("{{");
return credential === true && /^\{\{.*\}\}$/s.test(text);
}
function variableName(name) {
return name.toUpperCase().replaceAll("-", "_");
}
function credentialsOf(inputs) {
return inputs
.filter(({ credential }) => credential)
.map(({ name }) => variableName(name));
}
}),
305:
(($own, $gives, $need) => {
$need.d($gives, {
CD: () => (attempt),
FS: () => (answerTogether),
H$: () => (allFailed),
Qk: () => (notRead),
Ug: () => (answerEach),
Zw: () => (problemOf),
gq: () => (succeeded),
ut: () => (answerOf)
});
var _errors_js_0 = $need(9473);
var _errors_js_1 = $need(3859);
var _limits_js_2 = $need(4064);
var _messages_js_3 = $need(1708);
function attempt(action) {
try {
return action();
}
catch (thrown) {
return (0,_errors_js_0 .u5)(thrown);
}
}
function succeeded(outcome) {
return !(outcome instanceof _errors_js_0 .JA);
}
function problemOf(parse) {
const outcome = attempt(parse);
return outcome instanceof _errors_js_0 .JA ? outcome : undefined;
}
async function answerOf(action) {
try {
return await action();
}
catch (thrown) {
return { kind: "failed", error: (0,_errors_js_0 .u5)(thrown) };
}
}
function allFailed(requests, thrown) {
const error = (0,_errors_js_0 .u5)(thrown);
return requests.map(() => ({ kind: "failed", error }));
}
function notRead() {
return (0,_errors_js_1 .gz)(_messages_js_3 .c.notRead());
}
function answerTogether({ parse, read, select, }) {
const resolve = async (requests) => {
const references = requests.map((request) => attempt(() => parse(request)));
const good = references.filter(succeeded);
try {
const outcomes = good.length === 0 ? [] : await read(good);
return await Promise.all(references.map((reference) => answerOf(() => {
if (!succeeded(reference))
throw reference;
const outcome = outcomes[good.indexOf(reference)] ?? notRead();
if (outcome instanceof _errors_js_0 .JA)
throw outcome;
return select(outcome, reference);
})));
}
catch (thrown) {
return allFailed(requests, thrown);
}
};
return { check: (request) => problemOf(() => parse(request)), resolve };
}
function answerEach(context, read) {
let total = 0;
return (requests) => Promise.all(requests.map((request) => context.limit(async () => {
try {
if (total > _limits_js_2 .c)
throw (0,_limits_js_2 .G)();
const value = await read(request.rest, request);
total += value.length;
return { kind: "value", value };
}
catch (thrown) {
return { kind: "failed", error: (0,_errors_js_0 .u5)(thrown) };
}
})));
}
}),
3859:
(($own, $gives, $need) => {
$need.d($gives, {
HB: () => (unreachable),
Qm: () => (malformed),
TL: () => (quoted),
gz: () => (failed),
h2: () => (strangeAnswer),
mX: () => (notFound),
wk: () => (denied)
});
var _errors_js_0 = $need(9473);
var _foreign_js_1 = $need(8392);
const denied = (said) => new _errors_js_0 .JA("denied", said);
const failed = (said) => new _errors_js_0 .JA("failed", said);
const malformed = (said) => new _errors_js_0 .JA("malformed", said);
const notFound = (said) => new _errors_js_0 .JA("not-found", said);
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
: `: "${(0,_foreign_js_1 .V$)(text, { lines: 0, characters: 400 })}"`;
}
}),
4064:
(($own, $gives, $need) => {
$need.d($gives, {
G: () => (tooMuch),
c: () => (LARGEST_TOTAL)
});
var _errors_js_0 = $need(9473);
var _messages_js_1 = $need(1708);
const LARGEST_TOTAL = 128 * 1024 * 1024;
function tooMuch() {
return new _errors_js_0 .JA("failed", _messages_js_1 .c.tooMuch(LARGEST_TOTAL / 1024 / 1024));
}
}),
1708:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const say = {
...(0,_message_js_0 .f)("setting-missing", {
settingMissing: (who, input, variable) => `${who} needs \`${input}\` (or the variable \`${variable}\`), which is missing or empty.`,
}),
...(0,_message_js_0 .f)("credential-missing", {
credentialMissing: (who, input, variable) => `${who} needs \`${input}\` (or the variable \`${variable}\`), which is missing or empty. A secret of GitHub is empty when it does not exist, and in a pull request from a fork.`,
}),
...(0,_message_js_0 .f)("login-by-machine", {
byMachine: (who, things) => `no input or variable says how to log in to ${who}. A run would take what the machine has (${things}), which a dry run does not look up.`,
}),
...(0,_message_js_0 .f)("too-much-data", {
tooMuch: (mebibytes) => `the values of this step are together larger than ${mebibytes} MiB. Fetch them in several steps.`,
tooManyPages: (what, pages) => `${what} has more than ${pages} pages, and more are not read. Name the secrets that are needed.`,
}),
...(0,_message_js_0 .f)("wrong-server", {
listInCircle: (what) => `${what} leads back to a page that was read already, so it has no end. Does a proxy or another server stand in front of it?`,
}),
...(0,_message_js_0 .f)("internal-error", {
notRead: "an internal error: the reference was not read.",
}),
...(0,_message_js_0 .f)("server-address", {
noAddress: (server, input, variable, example) => `the address of ${server} is not a URL. \`${input}\` (or \`${variable}\`) has the form \`${example}\`.`,
credentialsInAddress: (server, input, credentials) => `the address of ${server} has credentials in it. Take them out of \`${input}\`; ${credentials}.`,
queryInAddress: (server, input, example) => `the address of ${server} has a \`?\` or \`#\` in it. \`${input}\` has the form \`${example}\`.`,
}),
...(0,_message_js_0 .f)("private-key", {
noKey: (input) => `\`${input}\` is no private key. It is PEM with a line \`-----BEGIN ... PRIVATE KEY-----\`, or that in base64, whole. Was it cut? A secret of GitHub is empty when it does not exist, and in a pull request from a fork.`,
keyEncrypted: (input) => `the key in \`${input}\` is encrypted with a passphrase, which a job cannot type. Store it without one: \`openssl pkey -in key.pem -out plain.pem\`.`,
otherKey: (input, label) => `\`${input}\` holds a ${label}, and not a private RSA key (\`PRIVATE KEY\` or \`RSA PRIVATE KEY\`).`,
keyDamaged: (input) => `the key in \`${input}\` cannot be read: a part of it is missing or was changed. Store the file as it was downloaded, all lines of it.`,
keyNotRsa: (input) => `the key in \`${input}\` is no RSA key, which RS256 needs.`,
}),
...(0,_message_js_0 .f)("reference-form", {
noFieldName: "there is no field behind `#`. Write its name, or leave `#` out.",
queryBehindField: (key) => `\`?${key}=\` stands behind the field, and is read as a part of its name. Write it in front of \`#\`.`,
queryKeys: (keys) => `only ${keys} can stand behind \`?\`. A \`?\` that belongs to the name is written \`%3F\`.`,
keyTwice: "a key behind `?` is given twice. Give each once.",
emptyKey: (key) => `\`${key}\` is empty. Give it a value, or leave \`${key}\` out.`,
percent: "there is a `%` that does not begin an escape such as `%20`. Write a percent sign as `%25`.",
unprintable: "the reference has a character in it that cannot be printed. Take it out.",
}),
...(0,_message_js_0 .f)("json-value", {
noObject: (whose) => `${whose} is no JSON object, so it has no field. Leave the field out to take all of it.`,
brokenObject: (whose) => `${whose} begins as a JSON object and is none, so it has no field: it is broken somewhere, or cut off. Correct it, or leave the field out to take all of it.`,
nullMember: (whose, field, there) => `the field \`${field}\` of ${whose} is null, so it has no value. ${there}`,
noMember: (whose, field, there) => `${whose} has no field \`${field}\`. ${there}`,
}),
};
}),
2007:
(($own, $gives, $need) => {
$need.d($gives, {
registry: () => (registry)
});
var inputs = $need(8944);
var build_plain = $need(1468);
;
function shortened(name) {
const characters = [...name];
return characters.length >= 4
? `${characters.slice(0, 3).join("")}${build_plain.RG}`
: name;
}
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=(?:[^\s'"\\$`;|&<>()]|\\.|\$(?![({'"])|\$\{\w+\}|'[^']*'|"(?:[^"\\$`]|\\.|\$(?![({])|\$\{\w+\})*")*\s+/s;
const COMMAND_WORD = /^(?:"([^"\\$`]*)"|'([^']*)'|([^\s'"$`;|&<>(){}[\]=#*?!]+))(?=$|[\s;|&<>)])/;
const LONGEST_PROGRAM = 60;
function program(command) {
let rest = command.trimStart();
if (rest === "")
return "";
for (let found = ASSIGNMENT.exec(rest); found !== null; found = ASSIGNMENT.exec(rest))
rest = rest.slice(found[0].length);
const [, double, single, bare] = COMMAND_WORD.exec(rest) ?? [];
const word = double ?? single ?? bare ?? "";
return word === "" || /^-|\s/.test(word) || word.length > LONGEST_PROGRAM
? build_plain.RG
: (0,build_plain.Ae)(word);
}
function withoutCredentials(address) {
if (/@|:\/\/|hv[sbr]\.|(?:^|[^A-Za-z0-9])[sbr]\.[A-Za-z0-9]{24}/.test(address) ||
(!/[./?#]/.test(address) && !(0,build_plain.MW)(address)))
return `//${build_plain.RG}`;
return `//${parts(address)}`;
}
function pathWithQuery(address) {
return address === ""
? ""
: withoutCredentials(address.replace(/\?[^#]*/, (query) => /[@{]|:=/.test(query) ? `?${build_plain.RG}` : query));
}
function referencePath(reference) {
return !reference.includes("/") || /@|:|ops_|(?:^|\/)eyJ/.test(reference)
? `//${build_plain.RG}`
: `//${parts(reference)}`;
}
const ID = /^(?:[a-z0-9]{26}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
function parts(address) {
return address.replace(/[^/?#&=]+/g, (part) => (0,build_plain.$i)(part) || ID.test(part) ? part : build_plain.RG);
}
function resourceName(reference) {
const [arn, head = "", rest = ""] = /^(arn:[a-z-]+:[a-z-]+:[a-z0-9-]+:\d{12}:)(.*)$/s.exec(reference) ?? [];
if (arn !== undefined)
return head + namesOf(rest.replace(/-[A-Za-z0-9]{6}(?=[?#]|$)/, ""));
return reference.includes("://") ||
(!/[/?#]/.test(reference) && !(0,build_plain.MW)(reference))
? `//${build_plain.RG}`
: `//${namesOf(reference)}`;
}
function namesOf(text) {
return text.replace(/[^/?#&=]+/g, (part) => (0,build_plain.$i)(part.replace(/:(?=\w[\w.-]*$)/, " ")) || ID.test(part)
? part
: build_plain.RG);
}
const LONGEST_NAME = 200;
function nameParts(name) {
if (name.length > LONGEST_NAME ||
(!/[./:?#]/.test(name) && !(0,build_plain.MW)(name)))
return build_plain.RG;
return name.replace(/[^/,:?#&=]+/g, (part) => (0,build_plain.$i)(part) ? part : build_plain.RG);
}
;
const row_inputs = [
{
name: "aws-region",
help: "Region of AWS, such as `eu-west-1`",
otherwise: "the variable `AWS_REGION`, then `AWS_DEFAULT_REGION`, then that of the profile",
},
{
name: "aws-role-arn",
help: "IAM role to assume: with the job's own identity, or with the keys that are given too",
},
{
name: "aws-role-session-name",
help: "Name of the session, which CloudTrail shows",
otherwise: "`secret-refs-` and the id of the run",
},
{
name: "aws-audience",
help: "Audience of the job's ID token",
otherwise: "`sts.amazonaws.com`, in China `sts.amazonaws.com.cn`",
},
{
name: "aws-web-identity-token-file",
help: "File with a token for the role instead of the job's own",
},
{
name: "aws-access-key-id",
help: "Id of an access key",
credential: true,
},
{
name: "aws-secret-access-key",
help: "Secret of the access key",
credential: true,
},
{
name: "aws-session-token",
help: "Session token that belongs to a temporary access key",
credential: true,
},
{
name: "aws-endpoint-url",
help: "Address that stands for every service of AWS, for emulators and gateways",
},
];
const aws = {
name: "aws",
schemes: ["aws+sm", "aws+ps"],
otherNames: [
[
"aws asm awssm aws-sm aws+secretsmanager aws-secretsmanager secretsmanager awssecretsmanager",
"aws+sm://NAME",
],
[
"ssm awsssm aws-ssm aws+ssm awsps aws-ps parameterstore",
"aws+ps://PATH/NAME",
],
],
load: () => $need.e( 403).then($need.bind($need, 9403)),
inputs: row_inputs,
credentials: [
...(0,inputs.YN)(row_inputs),
"AWS_CONTAINER_AUTHORIZATION_TOKEN",
"AWS_ACCESS_KEY* AWS_SECRET_ACCESS_KEY* AWS_SECRET_KEY* AWS_SESSION_TOKEN* AWS_SECURITY_TOKEN AWS_BEARER_TOKEN*",
],
heldBack: [],
endsPlainly: true,
inVariables: () => true,
lineBreak: "own",
empty: "value",
atOnce: (concurrency) => concurrency,
display: resourceName,
};
;
const azure_row_inputs = [
{
name: "azure-client-id",
help: "Client id of the application or managed identity to log in as",
},
{
name: "azure-tenant-id",
help: "Tenant in which the identity is",
},
{
name: "azure-client-secret",
help: "Secret of the application, instead of the job's own identity",
credential: true,
},
{
name: "azure-federated-token-file",
help: "File with a token for the application instead of the job's own",
},
{
name: "azure-audience",
help: "Audience of the job's ID token",
otherwise: "`api://AzureADTokenExchange`, with `China` or `USGov` behind it in those clouds",
},
{
name: "azure-auth",
help: "Way to log in: `federated`, `secret`, `managed-identity` or `cli`",
otherwise: "the first of them that is set up",
},
{
name: "azure-cloud",
help: "Cloud of vaults that are named without their domain: `public`, `china` or `usgov`",
otherwise: "that of `azure-authority-host`, else `public`",
},
{
name: "azure-authority-host",
help: "Address at which applications log in",
otherwise: "that of the cloud, such as `https://login.microsoftonline.com`",
},
];
const azure = {
name: "azure",
schemes: ["azure+kv"],
otherNames: [
[
"azure azurekv azure-kv azurekeyvault azure-keyvault keyvault akv az",
"azure+kv://VAULT/NAME",
],
],
load: () => $need.e( 462).then($need.bind($need, 5462)),
inputs: azure_row_inputs,
credentials: [
...(0,inputs.YN)(azure_row_inputs),
"AZURE_CLIENT_SECRET* AZURE_CLIENT_CERTIFICATE_PASSWORD AZURE_PASSWORD IDENTITY_HEADER MSI_SECRET",
"AZURE_CREDENTIALS* ARM_CLIENT_SECRET* ARM_CLIENT_CERTIFICATE ARM_CLIENT_CERTIFICATE_PASSWORD ARM_OIDC_TOKEN",
"ARM_OIDC_REQUEST_TOKEN ARM_ACCESS_KEY ARM_SAS_TOKEN",
],
heldBack: [],
endsPlainly: true,
inVariables: () => true,
lineBreak: "own",
empty: "value",
startsPrograms: true,
atOnce: (concurrency) => concurrency,
display: resourceName,
};
;
const cmd = {
name: "cmd",
schemes: ["cmd"],
load: () => $need.e( 62).then($need.bind($need, 2062)),
inputs: [],
runsPrograms: true,
startsPrograms: true,
takesHints: true,
credentials: [],
heldBack: [],
lineBreak: "incidental",
empty: "missing",
atOnce: (concurrency) => Math.min(concurrency, 2 * processors()),
display: program,
};
function processors() {
return process.getBuiltinModule("node:os").availableParallelism();
}
var build_near = $need(3628);
var answers = $need(305);
var errors = $need(3859);
var message = $need(883);
;
const say = {
...(0,message.f)("reference-form", {
noName: "the name of the variable is missing. Write `env:NAME`.",
badName: "the name of a variable holds no white space and no `=`. Write `env:NAME`.",
oddCharacter: (character) => `there is a \`${character}\` around the name of the variable. Take it off: \`env:NAME\`.`,
}),
...(0,message.f)("variable-not-found", {
nearlyFound: (name, near) => `secret env var not found: ${name}. This step has \`${near}\`; did you mean that?`,
notFound: (name) => `secret env var not found: ${name}. Set it in the \`env:\` of this step, for example to \${{ secrets.NAME }}.`,
}),
};
;
function create({ environment }) {
const limit = (task) => task();
return {
check,
resolve: (0,answers.Ug)({ limit }, (name) => {
const value = lookUp(environment, name);
if (value === undefined)
throw missing(name, environment);
return Buffer.from(value);
}),
};
}
function check({ rest: name }) {
if (name === "")
return (0,errors.Qm)(say.noName());
if (/\s|=/.test(name))
return (0,errors.Qm)(say.badName());
const [odd] = /^[$"'`]|["'`;,]$/.exec(name) ?? [];
return odd === undefined ? undefined : (0,errors.Qm)(say.oddCharacter(odd));
}
function missing(name, environment) {
const near = (0,build_near.p)(name, Object.keys(environment));
return (0,errors.mX)(near === undefined
? say.notFound(JSON.stringify(shortened(name)))
: say.nearlyFound(JSON.stringify(name), near));
}
function lookUp(environment, name) {
if (Object.hasOwn(environment, name))
return environment[name];
if (process.platform !== "win32")
return undefined;
const key = Object.keys(environment).find((key) => key.toUpperCase() === name.toUpperCase());
return key === undefined ? undefined : environment[key];
}
;
const env = {
name: "env",
schemes: ["env"],
load: async () => ({ create: create }),
inputs: [],
readsEnvironment: true,
endsPlainly: true,
takesHints: true,
credentials: [],
heldBack: [],
lineBreak: "own",
empty: "missing",
atOnce: (concurrency) => concurrency,
display: shortened,
};
;
const file = {
name: "file",
schemes: ["file"],
load: () => $need.e( 204).then($need.bind($need, 204)),
inputs: [],
credentials: [],
heldBack: [],
lineBreak: "incidental",
empty: "value",
readsCheckout: true,
takesHints: true,
atOnce: (concurrency) => concurrency,
display: build_plain.Ae,
};
;
const gcp_row_inputs = [
{
name: "gcp-project-id",
help: "Project of references that name none",
otherwise: "what Google's login action leaves in the environment, then the project of the credentials",
},
{
name: "gcp-workload-identity-provider",
help: "Provider of a workload identity pool, with which the job logs in by its own identity: `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`",
},
{
name: "gcp-service-account",
help: "Service account whose access the job takes after its login",
},
{
name: "gcp-audience",
help: "Audience of the job's ID token",
otherwise: "`https://iam.googleapis.com/` and the provider",
},
{
name: "gcp-credentials-json",
help: "Key of a service account, as JSON or as base64 of it",
credential: true,
},
{
name: "gcp-universe-domain",
help: "Domain below which all of Google's services are asked",
otherwise: "`googleapis.com`",
},
{
name: "gcp-quota-project",
help: "Project whose quota the requests use, where it is not that of the secrets",
},
];
const gcp = {
name: "gcp",
schemes: ["gcp"],
otherNames: [
[
"gcp+sm gcpsm gcp-sm gcloud gsm google gcpsecretmanager gcpsecrets",
"gcp://PROJECT/SECRET",
],
],
load: () => $need.e( 408).then($need.bind($need, 1408)),
inputs: gcp_row_inputs,
credentials: [
...(0,inputs.YN)(gcp_row_inputs),
"GOOGLE_CREDENTIALS* GOOGLE_OAUTH_ACCESS_TOKEN GOOGLE_ACCESS_TOKEN GOOGLE_CLOUD_KEYFILE_JSON GCLOUD_KEYFILE_JSON",
"CLOUDSDK_AUTH_ACCESS_TOKEN GOOGLE_APPLICATION_CREDENTIALS_JSON GOOGLE_SERVICE_ACCOUNT_KEY* GCLOUD_SERVICE_KEY",
"GCP_CREDENTIALS* GCP_SA_KEY* GCP_SERVICE_ACCOUNT_KEY*",
],
heldBack: (0,inputs.YN)(gcp_row_inputs),
endsPlainly: true,
inVariables: () => true,
lineBreak: "own",
empty: "value",
atOnce: (concurrency) => concurrency,
display: resourceName,
};
;
const github_app_row_inputs = [
{
name: "github-app-client-id",
help: "Client id of the GitHub App, or its app id",
},
{
name: "github-app-private-key",
help: "Private key of the app: PEM (PKCS#1 or PKCS#8), also in base64 or with `\\n` written out",
credential: true,
},
{
name: "github-app-api-url",
help: "Address of GitHub's API (`https://HOST/api/v3` on GitHub Enterprise Server)",
otherwise: "`GITHUB_API_URL`, which the runner sets",
},
];
const credentials = (0,inputs.YN)(github_app_row_inputs);
const githubApp = {
name: "github-app",
schemes: ["github-app"],
load: () => $need.e( 681).then($need.bind($need, 1062)),
inputs: github_app_row_inputs,
credentials,
heldBack: credentials,
lineBreak: "own",
empty: "value",
mints: ["github-app"],
endsWithChild: ["github-app"],
endsPlainly: true,
atOnce: (concurrency) => concurrency,
display: (rest) => /^[^?#]/.test(rest) ? `//${nameParts(rest)}` : nameParts(rest),
};
;
const libsecret = {
name: "libsecret",
schemes: ["libsecret"],
otherNames: [
["secret-tool secretservice gnome-keyring", "libsecret://COLLECTION/ITEM"],
],
load: () => $need.e( 446).then($need.bind($need, 9446)),
inputs: [],
credentials: [],
heldBack: [],
lineBreak: "own",
empty: "value",
atOnce: (concurrency) => concurrency,
display: resourceName,
};
;
const oidc = {
name: "oidc",
schemes: ["oidc"],
load: () => $need.e( 989).then($need.bind($need, 5989)),
inputs: [],
credentials: [],
heldBack: [],
lineBreak: "own",
empty: "value",
mints: ["oidc"],
endsPlainly: true,
atOnce: (concurrency) => concurrency,
display: nameParts,
};
;
const op_row_inputs = [
{
name: "op-backend",
help: "Way to 1Password: `connect`, `service-account`, `workload-identity` or `cli`",
otherwise: "the first of them that is configured",
},
{
name: "op-connect-host",
help: "Address of a 1Password Connect server",
otherwise: "the variable `OP_CONNECT_HOST`",
},
{
name: "op-connect-token",
help: "Token of the Connect server",
credential: true,
},
{
name: "op-service-account-token",
help: "Token of a 1Password service account",
credential: true,
},
{
name: "op-workload-id",
help: "Id of the workload in 1Password (workload identity, a public preview of 1Password)",
},
{
name: "op-customer-managed-secret",
help: "Secret of the workload that 1Password does not know",
credential: true,
},
];
const row_credentials = [...(0,inputs.YN)(op_row_inputs), "OP_SESSION_*"];
const op = {
name: "op",
schemes: ["op"],
otherNames: [["1password onepassword 1p", "op://VAULT/ITEM/FIELD"]],
load: () => $need.e( 324).then($need.bind($need, 9324)),
inputs: op_row_inputs,
startsPrograms: true,
credentials: row_credentials,
heldBack: row_credentials,
endsPlainly: true,
inVariables: () => true,
lineBreak: "own",
empty: "value",
atOnce: (concurrency) => concurrency,
display: referencePath,
};
var row = $need(3117);
;
const messages_say = {
...(0,message.f)("reference-form", {
noText: "the text is missing. Write `text:TEXT`.",
}),
};
;
function text_create(context) {
return {
check: ({ rest }) => (rest === "" ? (0,errors.Qm)(messages_say.noText()) : undefined),
resolve: (0,answers.Ug)(context, (text) => {
if (text === "")
throw (0,errors.Qm)(messages_say.noText());
return Buffer.from(text);
}),
};
}
;
const row_text = {
name: "text",
schemes: ["text"],
load: async () => ({ create: text_create }),
inputs: [],
isPublic: true,
verbatim: true,
credentials: [],
heldBack: [],
lineBreak: "own",
empty: "value",
atOnce: (concurrency) => concurrency,
display: (text) => ((0,build_plain.MW)(text) ? text : build_plain.RG),
};
var build_text = $need(977);
;
function translateVaultAction(line) {
const entries = line
.split(";")
.map((entry) => entry.trim())
.filter((entry) => entry !== "");
const ended = line.includes(";");
const translated = entries.slice(0, 3).map((entry) => {
const [, path, field, name] = /^([^\s=:|]+)\s+([^\s=|]+)(?:\s*\|\s*([A-Za-z_][\w*]*))?$/.exec(entry) ??
[];
if (path === undefined || field === undefined || !path.includes("/"))
return undefined;
if (name === undefined && !ended && !path.includes("/data/"))
return undefined;
return declarationOf(path, field, name);
});
return entries.length === 0 || translated.includes(undefined)
? undefined
: {
action: "hashicorp/vault-action",
line: translated.join("` and `"),
};
}
function declarationOf(path, field, name) {
const plain = [...path.split("/"), field, name ?? ""].every((part) => (0,build_plain.$i)(part.replace(/\*{1,2}$/, "")));
if (!plain)
return "NAME = vault://PATH.FIELD";
const wild = field === "*" || field === "**";
const target = wild ? `${name ?? ""}${field}` : (name ?? (0,build_text.Qn)(field));
const [, mount, rest] = /^(.+?)\/data\/(.+)$/.exec(path) ?? [];
const selected = wild ? "" : `#${field}`;
if (mount === undefined || rest === undefined)
return `${target} = vault:///${path}${selected}`;
const query = mount === "secret" ? "" : `?mount=${mount}`;
return wild || (rest + field).includes(".")
? `${target} = vault://${rest}${query}${selected}`
: `${target} = vault://${rest}.${field}${query}`;
}
;
const vault_row_inputs = [
{
name: "vault-addr",
help: "Address of Vault; may have a path (`https://gateway.example.com/vault`)",
otherwise: "the variable `VAULT_ADDR`",
},
{
name: "vault-namespace",
help: "Namespace of Vault Enterprise or HCP Vault, for the login and every reference without its own; an error with the community edition, which would ignore it",
},
{
name: "vault-cacert",
help: "CA of Vault's certificate: PEM, PEM in base64, a file or a directory",
},
{ name: "vault-cacert-bytes", help: "CA of Vault's certificate as PEM" },
{ name: "vault-capath", help: "Directory of CA certificates" },
{
name: "vault-client-cert",
help: "Client certificate: PEM, PEM in base64, or a file",
},
{
name: "vault-client-key",
help: "Key of the client certificate: PEM, PEM in base64, or a file",
credential: true,
},
{
name: "vault-tls-server-name",
help: "Name that Vault's certificate must have, when it is not the host's",
},
{
name: "vault-skip-verify",
help: "`true` or `1` trusts any certificate, with a warning",
},
{
name: "vault-proxy-addr",
help: "Proxy for Vault alone; `NO_PROXY` counts for it as well",
otherwise: "`HTTPS_PROXY` and `HTTP_PROXY`",
},
{
name: "vault-headers",
help: "Further headers of every request, one a line (`CF-Access-Client-Id: ...`), for a gate in front of Vault; the values are masked",
credential: true,
template: true,
},
{
name: "vault-auth",
help: "Auth method: `approle`, `token`, `jwt`, `kubernetes`, `userpass`, `ldap`, `github`, `payload` or `none`",
otherwise: "what the credentials are for",
},
{
name: "vault-auth-mount",
help: "Mount of the auth method",
otherwise: "the method's name",
},
{
name: "vault-role",
help: "Role for `jwt` and `kubernetes`; given alone, the job logs in with its own identity",
},
{ name: "vault-audience", help: "Audience of the job's ID token" },
{
name: "vault-jwt",
help: "Token for `jwt` and `kubernetes` instead of the job's own",
credential: true,
},
{
name: "vault-jwt-private-key",
help: "RSA key that signs the token for `jwt` (RS256), for a mount that has its public key; PEM, or PEM in base64",
credential: true,
},
{
name: "vault-kubernetes-token-path",
help: "File of the service account's token for `kubernetes`",
otherwise: "where Kubernetes puts it",
},
{
name: "vault-auth-payload",
help: "What is sent to `auth/MOUNT/login` with `vault-auth: payload`, as a JSON object; needs `vault-auth-mount`",
credential: true,
},
{ name: "vault-token", help: "Token of Vault", credential: true },
{ name: "vault-approle-role-id", help: "Role id for `approle`" },
{
name: "vault-approle-secret-id",
help: "Secret id for `approle`",
credential: true,
},
{ name: "vault-approle-mount-path", help: "Mount of `approle`" },
{
name: "vault-wrapped-secret-id",
help: "Wrapping token of a secret id, instead of the secret id",
credential: true,
},
{ name: "vault-username", help: "User for `userpass` and `ldap`" },
{
name: "vault-password",
help: "Password for `userpass` and `ldap`",
credential: true,
},
{
name: "vault-auth-github-token",
help: "Personal access token for `github`",
credential: true,
},
{
name: "vault-kv-mount",
help: "Mount of the KV engine",
otherwise: "`secret`",
},
{
name: "vault-kv-version",
help: "Version of the KV engine, `1` or `2`",
otherwise: "what Vault says",
},
{
name: "vault-path-prefix",
help: "The same as `vault-kv-mount`, under Dagger's name",
},
];
const vault_row_credentials = [...(0,inputs.YN)(vault_row_inputs), "VAULT_APPROLE_*"];
const vault = {
name: "vault",
schemes: ["vault", "vault+write", "vault+token"],
otherNames: [
[
"hashivault hashicorp hashicorp-vault hcvault hcv bao openbao",
"vault://PATH.FIELD",
],
],
load: () => Promise.all([$need.e(96), $need.e(207), $need.e(665)]).then($need.bind($need, 9665)),
inputs: vault_row_inputs,
credentials: vault_row_credentials,
heldBack: vault_row_credentials,
endsPlainly: true,
translate: translateVaultAction,
inVariables: (scheme, rest) => scheme === "vault" && !rest.startsWith("/"),
lineBreak: "own",
empty: "value",
mints: ["vault+write", "vault+token"],
composes: ["vault+write"],
needsSink: ["vault+token"],
endsWithChild: ["vault+token"],
atOnce: (concurrency) => concurrency,
display: pathWithQuery,
};
;
const registry = (0,row.F)([
env,
file,
cmd,
vault,
op,
aws,
azure,
gcp,
githubApp,
oidc,
libsecret,
row_text,
]);
}),
3117:
(($own, $gives, $need) => {
$need.d($gives, {
F: () => (registryOf),
R: () => (rowsOf)
});
function registryOf(rows) {
return Object.fromEntries(rows.flatMap((row) => row.schemes.map((scheme) => [scheme, row])));
}
function rowsOf(registry) {
return [...new Set(Object.values(registry))];
}
}),
4798:
(($own, $gives, $need) => {
$need.d($gives, {
ho: () => (reportDelivered),
UB: () => (reportEnding),
Tw: () => (reportProblems),
M8: () => (reportRehearsal),
gU: () => (reportTold)
});
var external_node_fs_ = $need(3024);
var declarations_declaration = $need(1576);
var step = $need(5626);
var errors = $need(9473);
var runner_text = $need(3912);
;
const MASKS = {
masked: "masked",
plain: "none: declared plain",
harmless: "none: its name and looks are harmless",
unmaskable: "none: too short or too common",
};
function summaryOf(rows, receiver, leases, now = performance.now()) {
const lines = [
["Name", "Provider", "Destination", "Mask", "Until"],
...rows.map(({ delivery, destination }) => [
delivery.secret.name,
delivery.secret.declaration.scheme,
destination,
maskOf(delivery),
endOf(delivery, receiver),
]),
];
const table = lines
.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
.join("");
const ends = leases.map(({ name, ends }) => `<li>${escaped(name)} ends in ${minutes(ends - now)}${receiver === undefined ? "" : ", and is renewed until then"}</li>`);
const list = ends.length === 0 ? "" : `<ul>${ends.join("")}</ul>${runner_text.$E}`;
return `<h3>Secrets</h3>${runner_text.$E}<table>${table}</table>${runner_text.$E}${list}`;
}
function maskOf({ treatment, secret: { declaration } }) {
return treatment === "plain" && !declaration.plain
? "none: a text of the workflow itself"
: MASKS[treatment];
}
function endOf({ sinks, content }, receiver) {
if (receiver !== undefined && !sinks.has("output"))
return `the ${receiver} ends`;
return content.kind === "file"
? "the job ends, which removes the file"
: "the job ends";
}
function minutes(milliseconds) {
const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
}
function escaped(text) {
return text
.replaceAll("&", "&amp;")
.replaceAll("<", "&lt;")
.replaceAll(">", "&gt;");
}
var messages = $need(1878);
;
const MOST_ANNOTATIONS = 9;
const MOST_LINES = 10;
const MOST_PROBLEMS = 1_000;
const WIDEST_COLUMN = 60;
function reportTold({ notices, warnings }, log) {
for (const notice of notices)
log.notice(notice);
for (const warning of warnings)
log.warning(warning);
}
function reportDelivered(delivered, run) {
run.output.inPieces(() => {
for (const line of run.masker.tell(delivered.values))
run.log.debug(line);
run.log.debug(delivered.times.told());
tellDelivered(delivered, run);
});
}
function tellDelivered({ deliveries, kept, omitted, harmless, warnings, times }, { inputs, environment, log, leases, logins }) {
const receiver = inputs.child?.kind;
const rows = [
...[...deliveries.map(({ secret }) => secret), ...kept].map(({ name, declaration }) => [
name,
declaration.scheme,
`\u2192 ${destination(declaration, receiver)}`,
]),
...omitted.map(({ name, declaration, reason }) => {
return [name, declaration.scheme, `left out: ${reason}`];
}),
];
list("Secrets", rows, log);
list("Logins", logins.map(({ provider, how }) => [provider, how, ""]), log, 0);
if (harmless.length > 0)
log.info(`Delivered without a mask, as fields whose name and looks are harmless: ${harmless.join(", ")}.`);
for (const warning of warnings)
log.warning(warning);
if (deliveries.some(({ treatment, sinks }) => treatment === "masked" && sinks.has("output")))
log.notice(messages.c.outputsEnd());
log.info(`${count((0,step.eZ)(deliveries).length, "name")} delivered in ${Math.round(times.total())} ms.`);
if (!inputs.summary)
return;
const rowsOfSummary = deliveries.map((delivery) => ({
delivery,
destination: destination(delivery.secret.declaration, receiver),
}));
const text = summaryOf(rowsOfSummary, receiver, leases);
try {
(0,external_node_fs_.appendFileSync)(environment.GITHUB_STEP_SUMMARY ?? "", text);
}
catch {
log.warning(messages.c.noSummary());
}
}
function reportEnding({ exitCode, cancelled, heldBack }, { inputs, log }) {
if (exitCode === 0 && !cancelled)
return undefined;
if (heldBack.length > 0)
log.info(`Present in this step, but held back: ${heldBack.join(", ")}. What is needed all the same is named in \`pass-env\`.`);
if (inputs.child?.kind === "container")
log.info("A container gets no other variables of this machine or of the step's `env:` either, but those that `pass-env` names.");
return cancelled
? messages.c.cancelled(exitCode)
: messages.c.ended(exitCode, meaningOf(exitCode));
}
function meaningOf(exitCode) {
if (exitCode === 126)
return ": a program could not be executed";
return exitCode === 127 || exitCode === 9009
? ": a program was not found"
: "";
}
function reportRehearsal(declarations, { inputs, log }) {
const rows = declarations.map((declaration) => [
(0,declarations_declaration.Pf)(declaration.target),
declaration.shown,
`\u2192 ${destination(declaration, inputs.child?.kind)}`,
]);
list("Plan", rows, log);
log.info(`${count(declarations.length, "declaration")} valid. This was a dry run: nothing was fetched or delivered.`);
}
function reportProblems(problems, log) {
const told = problems
.slice(0, MOST_PROBLEMS)
.map(({ origin, message }) => origin === undefined
? message
: message.with((text) => `${(0,errors.$t)(origin)}: ${text}`));
const [only] = told;
if (only !== undefined && problems.length === 1)
return only;
for (const message of told.slice(0, MOST_ANNOTATIONS))
log.error(message);
for (const message of told.slice(MOST_ANNOTATIONS))
log.info(message);
if (problems.length > told.length)
log.info(`... and ${count(problems.length - told.length, "more error")}.`);
return messages.c.several(problems.length);
}
function destination({ sinks, form }, receiver) {
if (sinks.size === 0)
return "nowhere, for templates and inputs";
const variable = receiver === undefined
? "environment variable"
: `environment of the ${receiver}`;
const places = [
...(sinks.has("env") ? [variable] : []),
...(sinks.has("output") ? ["output"] : []),
].join(" and ");
return form.kind === "file"
? `private file, its path in the ${places}`
: places;
}
function list(title, rows, log, most = MOST_LINES) {
const widths = [0, 1].map((column) => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
const lines = rows.map((row) => row
.map((cell, column) => cell.padEnd(Math.min(widths[column] ?? 0, WIDEST_COLUMN)))
.join("  ")
.trimEnd());
if (lines.length > most)
log.startGroup(`${title} (${lines.length})`);
for (const line of lines)
log.info(line);
if (lines.length > most)
log.endGroup();
}
function count(number, noun) {
return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
}),
19:
(($own, $gives, $need) => {
$need.d($gives, {
dy: () => (judgeFields),
h_: () => (withoutDeclared),
zy: () => (nameFields)
});
var _declarations_declaration_js_6 = $need(1576);
var _declarations_index_js_0 = $need(7263);
var _declarations_mistakes_js_1 = $need(4581);
var _declarations_names_js_2 = $need(3294);
var _errors_js_3 = $need(9473);
var _text_js_4 = $need(977);
var _messages_js_5 = $need(3855);
function nameFields(declaration, keys) {
const { target } = declaration;
const { prefix, keepsCase } = target.kind === "wildcard" ? target : { prefix: "", keepsCase: false };
return Array.from(keys, (key) => ({
declaration,
key,
name: prefix + (0,_text_js_4 .Qn)(key, keepsCase),
}));
}
function withoutDeclared(declarations, windows) {
const fold = (name) => (windows ? name.toUpperCase() : name);
const trusted = new Map();
for (const { target, authority } of declarations) {
if (target.kind !== "name")
continue;
const name = fold(target.name);
const isTrusted = authority !== "untrusted-manifest";
trusted.set(name, isTrusted || trusted.get(name) === true);
}
return (fields) => fields.filter(({ name, declaration: { authority } }) => {
const byWhom = trusted.get(fold(name));
if (byWhom === false && authority !== "untrusted-manifest")
throw new _errors_js_3 .JA("malformed", _messages_js_5 .c.fieldShadowed(name));
return byWhom === undefined;
});
}
function judgeFields(fields, windows) {
const problems = [];
const first = new Map();
for (const field of fields) {
const isToken = (0,_declarations_mistakes_js_1 .zJ)(field.key);
const problem = isToken
? _messages_js_5 .c.tokenAsField()
: (judge(field) ?? findClash(field, first, windows));
if (problem === undefined)
continue;
const shown = isToken ? "" : `the field ${JSON.stringify(field.key)} `;
problems.push({
origin: field.declaration.origin,
message: problem.with((text) => `${(0,_declarations_declaration_js_6 .Pf)(field.declaration.target)}: ${shown}${text}`),
});
}
return problems;
}
function judge({ declaration, name }) {
if (!/^[A-Z_a-z][A-Za-z0-9_]*$/.test(name))
return _messages_js_5 .c.wildcardName();
if (declaration.sinks.has("output") &&
_declarations_names_js_2 .I.has(name.toLowerCase()))
return _messages_js_5 .c.wildcardReserved();
if (!declaration.sinks.has("env"))
return undefined;
const by = declaration.authority === "workflow" ? "wildcard" : "manifest";
const refused = (0,_declarations_names_js_2 .x)(name, by);
if (refused === undefined)
return undefined;
const advice = adviceFor(declaration, name, refused, by);
return _messages_js_5 .c.fieldRefused(name, refused.reason, advice);
}
function adviceFor({ dotenv }, name, { when }, by) {
const own = when === "always" ? `${name} [output]` : name;
const line = `${own} = ${dotenv ? "text:VALUE" : "..."}`;
const prefix = (0,_declarations_names_js_2 .x)(`APP_${name}`, by) === undefined;
return [
...(prefix ? ["Write a prefix in front of `*`, such as `APP_*`"] : []),
`${prefix ? "declare" : "Declare"} it by a line of its own in the workflow, \`${line}\`, which beats the wildcard`,
`leave the field out by a line \`${name} [none] = text:-\``,
].join(", or ");
}
function findClash(field, first, windows) {
for (const key of (0,_declarations_index_js_0 .IS)(field.declaration.sinks, field.name, windows)) {
const other = first.get(key);
if (other !== undefined && other !== field) {
const { origin, target } = other.declaration;
return _messages_js_5 .c.fieldTwice(field.name, JSON.stringify(other.key), (0,_declarations_declaration_js_6 .Pf)(target), (0,_errors_js_3 .$t)(origin));
}
first.set(key, field);
}
return undefined;
}
}),
9267:
(($own, $gives, $need) => {
$need.d($gives, {
Hh: () => (load),
L8: () => (make),
fo: () => (requestOf),
ik: () => (adviceOn),
kA: () => (ask),
sm: () => (valuesOf),
z6: () => (check)
});
var _declarations_declaration_js_3 = $need(1576);
var _errors_js_0 = $need(9473);
var _mask_late_js_2 = $need(7481);
var _messages_js_1 = $need(3855);
const GRACE = 2_000;
function load(declarations, registry, contextFor) {
const byRow = Map.groupBy(declarations, ({ scheme }) => registry[scheme]);
return Promise.all(Array.from(byRow, async ([row, declarations]) => {
if (row === undefined)
throw new TypeError(`no provider for the scheme of a parsed declaration`);
const context = contextFor(row);
return {
row,
provider: await make(row, context),
signal: context.signal,
declarations,
};
}));
}
async function make(row, context) {
const [{ create }] = await Promise.all([
row.load(),
row.readsEnvironment ? undefined : (0,_mask_late_js_2 .tu)(),
]);
return create(context);
}
function check(batches) {
return batches.flatMap(({ provider, declarations }) => declarations.flatMap((declaration) => {
const error = provider.check?.(requestOf(declaration, provider));
return error === undefined
? []
: [
{
origin: declaration.origin,
message: (0,_declarations_declaration_js_3 .Cv)(declaration, error.said),
},
];
}));
}
function adviceOn(batches) {
return batches.flatMap(({ provider, declarations }) => declarations.flatMap((declaration) => {
const advice = provider.advise?.(requestOf(declaration, provider));
return advice === undefined ? [] : [(0,_declarations_declaration_js_3 .Cv)(declaration, advice)];
}));
}
async function ask(batches, partsOf = () => undefined) {
const answers = batches.map((batch) => askOne(batch, partsOf));
return (await Promise.all(answers)).flat();
}
async function askOne({ provider, declarations, signal, more = false }, partsOf) {
const requests = new Map();
const keys = declarations.map((declaration) => {
const parts = partsOf(declaration);
const request = {
...requestOf(declaration, provider),
...(parts && { parts }),
};
const key = keyOf(request);
const json = request.json || requests.get(key)?.json === true;
requests.set(key, { ...request, json });
return key;
});
const asked = [...requests.values()];
const answers = await answerInTime(provider, asked, signal, more);
const byKey = new Map([...requests.keys()].map((key, index) => [key, answers[index]]));
return declarations.map((declaration, index) => ({
declaration,
answer: byKey.get(keys[index] ?? "") ?? noAnswer(),
}));
}
function requestOf({ scheme, rest, target, pointer, dotenv, authority }, { givesFields = false }) {
const ofFields = givesFields && target.kind === "wildcard" && !dotenv;
const want = ofFields ? "fields" : "value";
const confined = authority === "untrusted-manifest";
return { scheme, rest, want, json: pointer !== undefined, confined };
}
function keyOf({ scheme, rest, want, confined = false }) {
return `${want} ${confined} ${scheme}:${rest}`;
}
function noAnswer() {
return {
kind: "failed",
error: new _errors_js_0 .JA("failed", _messages_js_1 .c.noAnswer()),
};
}
async function answerInTime(provider, requests, signal, more) {
const { promise: late, reject } = Promise.withResolvers();
const giveUp = () => setTimeout(() => reject(signal.reason), GRACE).unref();
signal.addEventListener("abort", giveUp, { once: true });
try {
return await Promise.race([provider.resolve(requests, more), late]);
}
catch (thrown) {
return requests.map(() => ({
kind: "failed",
error: (0,_errors_js_0 .u5)(thrown),
}));
}
finally {
signal.removeEventListener("abort", giveUp);
}
}
function valuesOf({ declaration, answer }) {
if (declaration.traits.isPublic || declaration.plain)
return [];
const name = (0,_declarations_declaration_js_3 .Pf)(declaration.target);
const how = declaration.template ? "lines" : undefined;
if (answer.kind === "value")
return isLiteral(answer.value) ? [] : [{ bytes: answer.value, name, how }];
if (answer.kind === "failed")
return [];
return Array.from(answer.fields, ([name, bytes]) => ({ bytes, name, how }));
}
function isLiteral(value) {
return (value.length <= "false\r\n".length &&
/^(?:null|true|false)\r?\n?$/.test(Buffer.from(value).toString("latin1")));
}
}),
7776:
(($own, $gives, $need) => {
$need.d($gives, {
s: () => (openGathering),
Z: () => (problemOf)
});
var declarations_declaration = $need(1576);
var errors = $need(9473);
var answers = $need(305);
var limits = $need(4064);
var messages = $need(3855);
;
function decode(value, encoding) {
const armoured = Buffer.from(value).toString("latin1");
const text = withoutArmour(armoured, encoding).replace(/[\t\n\v\f\r ]+/g, "");
const bare = encoding === "hex" ? text.toLowerCase() : withoutPadding(text);
const bytes = bare === undefined ? undefined : Buffer.from(bare, encoding);
if (bytes === undefined ||
bytes.toString(encoding).replace(/=+$/, "") !== bare)
throw new errors.JA("malformed", messages.c.encoding(encoding, hint(text, encoding)));
return bytes;
}
const ARMOUR = /^\s*-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----\s*$/;
function withoutArmour(text, encoding) {
return encoding === "base64" ? (ARMOUR.exec(text)?.[1] ?? text) : text;
}
function withoutPadding(text) {
const [bare = "", padding = ""] = /^([^=]*)(={0,2})$/
.exec(text)
?.slice(1) ?? [undefined, "none"];
if (padding === "none")
return undefined;
return padding === "" || (bare.length + padding.length) % 4 === 0
? bare
: undefined;
}
function hint(text, encoding) {
if (text.startsWith("-----BEGIN"))
return " It is a PEM, which is text already: take the modifier out.";
if (encoding === "base64" && /^[\w+/-]*[-_]/.test(text))
return " It looks like `base64url`.";
if (encoding === "base64url" && /^[\w+/-]*[+/]/.test(text))
return " It looks like `base64`.";
return "";
}
var external_node_util_ = $need(7975);
var build_text = $need(977);
;
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z0-9_.-]+)\s*=\s*(["'`])?/;
function selectVariables(document, refers = () => { }) {
const text = (0,build_text._6)(document)?.replace(/^\uFEFF/, "");
if (text === undefined)
throw new errors.JA("malformed", messages.c.modifierNeedsText("dotenv"));
const variables = new Map();
const lines = text.split(/\r\n|\n|\r/);
for (let index = 0; index < lines.length; index++) {
const line = lines[index] ?? "";
if (/^\s*(?:#|$)/.test(line))
continue;
const [head = "", name, quote] = ASSIGNMENT.exec(line) ?? [];
if (name === undefined || /^=+\s*$/.test(line.slice(head.length)))
throw malformed(index);
let entry = line;
const start = index;
if (quote !== undefined) {
let behind = line.slice(head.length);
while (!behind.includes(quote)) {
if (++index >= lines.length)
throw new errors.JA("malformed", messages.c.dotenvQuote(start + 1));
behind = lines[index] ?? "";
entry += `\n${behind}`;
}
const rest = behind.slice(behind.indexOf(quote) + 1);
if (!/^\s*(?:#.*)?$/.test(rest))
throw new errors.JA("malformed", messages.c.dotenvBehind(index + 1));
}
else if (/^[^#]*[^#\s]#/.test(line.slice(head.length)))
throw new errors.JA("malformed", messages.c.dotenvHash(index + 1));
const parsed = (0,external_node_util_.parseEnv)(entry);
const value = Object.hasOwn(parsed, name) ? parsed[name] : undefined;
if (value === undefined)
throw malformed(start);
if (quote !== "'" && /\$\{\w+[}:-]/.test(value))
refers(name);
variables.set(name, Buffer.from(value));
}
return variables;
}
function malformed(index) {
return new errors.JA("malformed", messages.c.dotenvLine(index + 1));
}
var expand = $need(19);
;

const nil = "";
const pointerSegments = function* (pointer) {
if (pointer.length > 0 && !pointer.startsWith("/")) {
throw Error("Invalid JSON Pointer");
}
if (/~(?![01])/.test(pointer)) {
throw Error("Invalid JSON Pointer");
}
let segmentStart = 1;
let segmentEnd = 0;
while (segmentEnd < pointer.length) {
const position = pointer.indexOf("/", segmentStart);
segmentEnd = position === -1 ? pointer.length : position;
const segment = pointer.slice(segmentStart, segmentEnd);
segmentStart = segmentEnd + 1;
yield lib_unescape(segment);
}
};
const get = (pointer, subject = undefined) => {
if (subject === undefined) {
const segments = [...pointerSegments(pointer)];
return (subject) => _get(segments, subject);
} else {
return _get(pointerSegments(pointer), subject);
}
};
const _get = (segments, subject) => {
let cursor = nil;
for (const segment of segments) {
subject = applySegment(subject, segment, cursor);
cursor = append(segment, cursor);
}
return subject;
};
const set = (pointer, subject = undefined, value = undefined) => {
if (subject === undefined) {
return (subject, value) => _set(pointerSegments(pointer), subject, value);
} else {
return _set(pointerSegments(pointer), subject,  (value));
}
};
const _set = (segments, subject, value, cursor = nil) => {
const segment = segments.next();
if (segment.done) {
return value;
}
if (Array.isArray(subject)) {
subject = [...subject];
} else if (typeof subject === "object" && subject !== null) {
subject = { ...subject };
} else {
applySegment(subject, segment.value, cursor);
}
cursor = append(segment.value, cursor);
const currentSubject =  (subject);
const computedSegment = computeSegment(subject, segment.value);
currentSubject[computedSegment] = _set(segments, currentSubject[computedSegment], value, cursor);
return currentSubject;
};
const lib_assign = (pointer, subject = undefined, value = undefined) => {
if (subject === undefined) {
return (subject, value) => _assign(pointerSegments(pointer), subject, value);
} else {
return _assign(pointerSegments(pointer), subject,  (value));
}
};
const _assign = (segments, subject, value, cursor = nil) => {
let lastSegment;
let currentSubject = subject;
let lastSubject;
for (let segment of segments) {
segment = computeSegment(currentSubject, segment);
lastSegment = segment;
lastSubject = currentSubject;
currentSubject = applySegment(currentSubject, segment, cursor);
cursor = append(segment, cursor);
}
if (lastSegment === undefined) {
return;
}
 (lastSubject)[lastSegment] = value;
};
const unset = (pointer, subject = undefined) => {
if (subject === undefined) {
return (subject) => _unset(pointerSegments(pointer), subject);
} else {
return _unset(pointerSegments(pointer), subject);
}
};
const _unset = (segments, subject, cursor = nil) => {
const segment = segments.next();
if (segment.done) {
return;
}
if (Array.isArray(subject)) {
subject = [...subject];
} else if (typeof subject === "object" && subject !== null) {
subject = { ...subject };
} else {
applySegment(subject, segment.value, cursor);
}
cursor = append(segment.value, cursor);
const currentSubject =  (subject);
const computedSegment = computeSegment(currentSubject, segment.value);
const unsetSubject = _unset(segments, currentSubject[computedSegment], cursor);
if (computedSegment in currentSubject) {
if (unsetSubject === undefined) {
delete currentSubject[computedSegment];
} else {
currentSubject[computedSegment] = unsetSubject;
}
}
return currentSubject;
};
const remove = (pointer, subject = undefined) => {
if (subject === undefined) {
return (subject) => _remove(pointerSegments(pointer), subject);
} else {
return _remove(pointerSegments(pointer), subject);
}
};
const _remove = (segments, subject, cursor = nil) => {
let lastSegment;
let currentSubject = subject;
let lastSubject;
for (let segment of segments) {
segment = computeSegment(currentSubject, segment);
lastSegment = segment;
lastSubject = currentSubject;
currentSubject = applySegment(currentSubject, segment, cursor);
cursor = append(segment, cursor);
}
if (lastSegment === undefined) {
return;
}
delete  (lastSubject)[lastSegment];
};
const append = (segment, pointer) => pointer + "/" + lib_escape(segment);
const lib_escape = (segment) => segment.toString().replace(/~/g, "~0").replace(/\//g, "~1");
const lib_unescape = (segment) => segment.toString().replace(/~1/g, "/").replace(/~0/g, "~");
const computeSegment = (value, segment) => {
if (Array.isArray(value)) {
return segment === "-" ? value.length : parseInt(segment, 10);
} else {
return segment;
}
};
const applySegment = (value, segment, cursor = "") => {
if (value === undefined) {
throw TypeError(`Value at '${cursor}' is undefined and does not have property '${segment}'`);
} else if (value === null) {
throw TypeError(`Value at '${cursor}' is null and does not have property '${segment}'`);
} else if (isScalar(value)) {
throw TypeError(`Value at '${cursor}' is a ${typeof value} and does not have property '${segment}'`);
} else {
const computedSegment = computeSegment(value, segment);
if (Object.hasOwn(value, computedSegment)) {
return  (value)[computedSegment];
}
}
};
const isScalar = (value) => value === null || typeof value !== "object";
var json = $need(9368);
;
const TOKEN = /[ \t\r\n]*(?:("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w))|([{}[\],:]))/y;
function brokenAt(text) {
const open = [];
let next = "value";
let at = 0;
for (;;) {
TOKEN.lastIndex = at;
const found = TOKEN.exec(text);
const [all = "", string, scalar, mark] = found ?? [];
const ended = next === "more" && open.length === 0;
const taken = found === null || ended
? undefined
: mark === undefined
? afterScalar(next, string !== undefined, scalar !== undefined)
: afterMark(next, mark, open);
if (taken === undefined)
return placeIn(text, at);
next = taken;
at += all.length;
}
}
function afterScalar(next, isString, isScalar) {
if (isString && (next === "key" || next === "first key"))
return "colon";
if (!isString && !isScalar)
return undefined;
return next === "value" || next === "first value" ? "more" : undefined;
}
function afterMark(next, mark, open) {
if (mark === "{" || mark === "[") {
if (next !== "value" && next !== "first value")
return undefined;
open.push(mark);
return mark === "{" ? "first key" : "first value";
}
if (mark === ":")
return next === "colon" ? "value" : undefined;
const inside = open.at(-1);
if (mark === ",") {
if (next !== "more")
return undefined;
return inside === "{" ? "key" : "value";
}
const [start, empty] = mark === "}"
? ["{", "first key"]
: ["[", "first value"];
if (inside !== start || (next !== "more" && next !== empty))
return undefined;
open.pop();
return "more";
}
function placeIn(text, at) {
let start = at;
while (start < text.length && " \t\r\n".includes(text.charAt(start)))
start++;
const isOpen = /^"(?:[^"\\\n\r]|\\.)*$/.test(text.slice(start, start + 10_000));
if (start >= text.length || isOpen)
return undefined;
const lines = text.slice(0, start).split(/\r\n|\n|\r/);
return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}
;
function selectValue(document, pointer, parse = json.qF) {
return (0,json.hF)(find(read(document, parse), pointer));
}
function selectFields(document, pointer = "", parse = json.qF) {
const value = find(read(document, parse), pointer);
if (!(0,json.Gv)(value))
throw new errors.JA("malformed", messages.c.noObject());
return new Map(Object.entries(value).map(([key, member]) => [
key,
member === null ? undefined : (0,json.hF)(member),
]));
}
function parseOnce() {
const known = new WeakMap();
return (document) => {
const parsed = known.get(document) ?? { value: (0,json.qF)(document) };
known.set(document, parsed);
return parsed.value;
};
}
function read(document, parse) {
const value = parse(document);
if (value !== undefined)
return value;
throw new errors.JA("malformed", explain(document));
}
function explain(document) {
if ((0,json.f_)(document))
return messages.c.tooDeep(json.S8);
if ((0,build_text.P$)(document)?.startsWith("utf-16"))
return messages.c.utf16();
const text = (0,build_text._6)(document)?.replace(/^\uFEFF/, "");
if (text === undefined)
return messages.c.noText();
if (text.trim() === "")
return messages.c.emptyJson();
const place = brokenAt(text);
return place === undefined
? messages.c.cutJson()
: messages.c.brokenJson(place.line, place.column);
}
function find(document, pointer) {
let value = document;
for (const segment of pointerSegments(pointer))
value = member(value, segment);
if (value === undefined || value === null)
throw new errors.JA("not-found", messages.c.nothingThere(JSON.stringify(pointer)));
return value;
}
function member(value, segment) {
if (Array.isArray(value))
return /^(?:0|[1-9][0-9]*)$/.test(segment)
? value[Number(segment)]
: undefined;
return (0,json.Gv)(value) && Object.hasOwn(value, segment)
? value[segment]
: undefined;
}
var resolve_secret = $need(3903);
;
function missingValue({ allowEmpty, traits, newline }, answer, environment) {
if (answer.kind !== "value" || allowEmpty || traits.empty !== "missing")
return undefined;
const { value } = answer;
const text = value.length > 8 ? "..." : Buffer.from(value).toString("latin1");
const bare = traits.lineBreak === "incidental" && newline === "trim"
? text.replace(/\r?\n$/, "")
: text;
if (!traits.runsPrograms)
return bare === ""
? new errors.JA("not-found", messages.c.secretEmpty(whyEmpty(environment)))
: undefined;
if (bare === "")
return new errors.JA("not-found", messages.c.commandEmpty());
return bare.trimEnd() === "null"
? new errors.JA("not-found", messages.c.commandNull())
: undefined;
}
function whyEmpty({ GITHUB_ACTOR, GITHUB_EVENT_NAME = "" }) {
if (GITHUB_ACTOR === "dependabot[bot]")
return "to what Dependabot starts, which has secrets of its own (Settings, Secrets and variables, Dependabot)";
const others = "a secret of an environment needs the job's `environment:`, and a reusable workflow its caller's `secrets: inherit`";
return GITHUB_EVENT_NAME.startsWith("pull_request")
? `to a pull request from a fork; ${others}`
: `to this job: ${others}, and a pull request from a fork gets none`;
}
function hidesPipe({ traits, rest }, { kind }) {
return (traits.runsPrograms === true &&
kind === "value" &&
/(?<!\|)\|(?!\|)/.test(rest));
}
function settleMissing(declaration, error) {
const { missing, target } = declaration;
if (error.reason !== "not-found" || missing.kind === "fail")
return undefined;
if (missing.kind === "omit")
return { declaration, name: (0,declarations_declaration.Pf)(target), reason: "not found" };
return new resolve_secret.z(declaration, (0,declarations_declaration.Pf)(target), {
value: Buffer.from(missing.value),
secret: false,
derived: true,
unfilled: declaration.template,
});
}
var resolve_text = $need(8880);
;
const MOST_FIELDS = 100_000;
const LONGEST_REPEATED = 120;
function sameAs({ target }) {
return `it failed for the same reason as ${(0,declarations_declaration.Pf)(target)} above.`;
}
function openGathering(declarations, { windows, environment }) {
const outcomes = new Map();
const fields = [];
const problems = [];
const warnings = [];
const told = new Map();
const undeclared = (0,expand.h_)(declarations, windows);
const parse = parseOnce();
let total = 0;
const keep = (secret) => {
total += secret.value.length + (secret.encoded?.length ?? 0);
return secret;
};
const nothing = { secrets: [], omitted: [] };
const gather = ({ declaration, answer }) => {
const referring = new Set();
const fail = (error, field = "") => {
const { text } = error.said;
const first = told.get(text);
if (first === undefined)
told.set(text, declaration);
const said = first !== undefined && text.length > LONGEST_REPEATED
? error.said.with(() => sameAs(first))
: error.said;
problems.push(problemOf(declaration, { said }, field));
return nothing;
};
const taken = (0,answers.CD)(() => {
const missing = missingValue(declaration, answer, environment);
if (missing !== undefined)
throw missing;
return take(declaration, answer, parse, (name) => referring.add(name));
});
if (taken instanceof errors.JA) {
const settled = settleMissing(declaration, taken);
if (settled !== undefined && hidesPipe(declaration, answer))
warnings.push((0,declarations_declaration.Cv)(declaration, messages.c.pipeHides()));
if (settled instanceof resolve_secret.z)
return { secrets: [keep(settled)], omitted: [] };
return settled === undefined
? fail(taken)
: { secrets: [], omitted: [settled] };
}
if (taken instanceof resolve_secret.z)
return { secrets: [keep(taken)], omitted: [] };
if (fields.length + taken.size > MOST_FIELDS)
return fail(new errors.JA("malformed", messages.c.tooManyFields(MOST_FIELDS)));
const secrets = [];
const omitted = [];
const own = (0,answers.CD)(() => undeclared((0,expand.zy)(declaration, taken.keys())));
if (own instanceof errors.JA)
return fail(own);
if (taken.size === 0 && !declaration.allowEmpty)
warnings.push((0,declarations_declaration.Cv)(declaration, messages.c.noFields()));
const unexpanded = own.filter(({ key }) => declaration.sinks.size > 0 && referring.has(key));
if (unexpanded.length > 0)
warnings.push(messages.c.notExpanded(unexpanded.map(({ name }) => name).join(", ")));
for (const field of own) {
const { key, name } = field;
fields.push(field);
const value = taken.get(key);
if (value === undefined) {
omitted.push({ declaration, name, reason: "it is null" });
continue;
}
const secret = (0,answers.CD)(() => finish(declaration, name, value, declaration.dotenv, key));
if (secret instanceof resolve_secret.z)
secrets.push(keep(secret));
else
fail(secret, `the field ${JSON.stringify(key)}: `);
}
return { secrets, omitted };
};
return {
outcomes,
fields,
problems,
warnings,
add(answered) {
for (const one of answered) {
if (total > limits.c)
break;
const outcome = gather(one);
outcomes.set(one.declaration, outcome);
const texts = outcome.secrets.filter(({ unfilled }) => unfilled);
if (texts.length > 0 && !texts.some(hasPlaceholder))
warnings.push((0,declarations_declaration.Cv)(one.declaration, messages.c.noPlaceholder()));
}
if (total > limits.c)
problems.push({ message: (0,limits.G)().said });
},
count(bytes) {
total += bytes;
if (total > limits.c)
throw (0,limits.G)();
},
fail: (problem) => void problems.push(problem),
};
}
function hasPlaceholder({ value }) {
return Buffer.from(value).includes("{{");
}
function problemOf(declaration, { said }, field = "") {
return {
origin: declaration.origin,
message: said.with((text) => `${(0,declarations_declaration.q0)(declaration)}: ${field}${text}`),
};
}
function take(declaration, answer, parse, refers) {
if (answer.kind === "failed")
throw answer.error;
const { target, pointer, encoding, dotenv } = declaration;
if (answer.kind === "value") {
if (target.kind === "wildcard" && !dotenv)
return selectFields(answer.value, pointer, parse);
const value = pointer === undefined
? answer.value
: selectValue(answer.value, pointer, parse);
if (target.kind === "wildcard")
return selectVariables(encoding === undefined ? value : decode(value, encoding), refers);
return finish(declaration, target.name, value, pointer !== undefined);
}
if (target.kind === "name")
throw new errors.JA("failed", messages.c.fieldsForValue());
if (pointer !== undefined)
throw new errors.JA("malformed", messages.c.jsonOfFields());
return answer.fields;
}
function finish(declaration, name, value, selected, field) {
const { encoding, dotenv, plain, template, traits } = declaration;
const secret = !plain && traits.isPublic !== true;
const known = { field, secret, unfilled: template };
if (encoding === undefined || dotenv)
return new resolve_secret.z(declaration, name, {
...known,
value: asText(declaration, value),
encoded: declaration.unescapes ? value : undefined,
derived: selected,
});
return new resolve_secret.z(declaration, name, {
...known,
value: asText(declaration, decode(value, encoding)),
encoded: value,
derived: true,
});
}
function asText({ unescapes, template, trim }, value) {
const unescaped = unescapes ? (0,resolve_text.Uw)(value) : value;
return trim && !template ? (0,resolve_text.Oj)(unescaped) : unescaped;
}
}),
8191:
(($own, $gives, $need) => {
$need.d($gives, {
f8: () => (mistakesIn),
hd: () => (resolve),
iA: () => (prepare)
});
var _declarations_index_js_0 = $need(7263);
var _errors_js_1 = $need(9473);
var _inputs_given_js_7 = $need(1153);
var _placeholder_js_8 = $need(5189);
var _expand_js_2 = $need(19);
var _fetch_js_3 = $need(9267);
var _gather_js_4 = $need(7776);
var _references_js_5 = $need(6857);
var _stray_names_js_6 = $need(7727);
async function resolve(declarations, using) {
const { registry, windows } = using;
const { contextFor, close } = using.openContexts();
const gathering = (0,_gather_js_4 .s)(declarations, using);
let needs;
const { learn } = using;
try {
const { batches, graph } = await prepare(declarations, using, contextFor);
needs = graph;
if (graph === undefined) {
const answers = await (0,_fetch_js_3 .kA)(batches).finally(close);
const answered = inOrder(answers, declarations);
await learn(answered.flatMap(_fetch_js_3 .sm));
gathering.add(answered);
}
else {
const { rounds } = await $need.e( 145).then($need.bind($need, 8145));
const { askInRounds } = await rounds();
const { protect } = using;
const asking = { registry, contextFor, learn, protect };
await askInRounds(graph, batches, gathering, asking);
}
}
finally {
close();
}
const { outcomes, fields, problems, warnings } = gathering;
const all = declarations.flatMap((declaration) => outcomes.get(declaration) ?? []);
const secrets = all.flatMap(({ secrets }) => secrets);
const odd = await (0,_references_js_5 .k)(secrets, registry, contextFor);
stopAt([...problems, ...(0,_expand_js_2 .dy)(fields, windows), ...odd.problems]);
return {
secrets,
omitted: all.flatMap(({ omitted }) => omitted),
odd: [...(0,_stray_names_js_6 .u)(declarations, needs), ...warnings, ...odd.warnings],
};
}
async function prepare(declarations, using, contextFor) {
const { registry, environment } = using;
const graph = await readGraph(declarations, using);
const batches = await (0,_fetch_js_3 .Hh)(declarations, registry, contextFor);
const inputs = batches.flatMap(({ row }) => row.inputs);
stopAt([
...(graph?.problems ?? []),
...(0,_stray_names_js_6 .e)(declarations, inputs, environment),
...(0,_fetch_js_3 .z6)(batches),
]);
return { batches, graph };
}
async function mistakesIn(declared, using) {
const { contextFor, close } = using.openContexts();
try {
const batches = await (0,_fetch_js_3 .Hh)((0,_declarations_index_js_0 .gW)(declared), using.registry, contextFor);
return declared.inOrder([...declared.problems, ...(0,_fetch_js_3 .z6)(batches)]);
}
finally {
close();
}
}
async function readGraph(declarations, { registry, environment }) {
const rowOf = ({ scheme }) => registry[scheme];
const inputsOf = ({ inputs }) => (0,_inputs_given_js_7 .m6)(inputs, environment);
const isComposed = ({ template, traits, scheme, rest }) => template ||
(traits.composes?.includes(scheme) && (0,_placeholder_js_8 .Qf)(rest).length > 0);
const rows = new Set(declarations.map(rowOf));
if (!declarations.some(isComposed) &&
![...rows].some((row) => row !== undefined && inputsOf(row).length > 0))
return undefined;
const { graphOf } = await $need.e( 145).then($need.bind($need, 8145));
return graphOf(declarations, rowOf, inputsOf);
}
function stopAt(problems) {
if (problems.length > 0)
throw new _errors_js_1 .HR(problems);
}
function inOrder(answered, declarations) {
const known = new Map(answered.map((one) => [one.declaration, one]));
return declarations.flatMap((declaration) => known.get(declaration) ?? []);
}
}),
3855:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
var _template_messages_js_1 = $need(407);
const say = {
...(0,_message_js_0 .f)("wildcard-name", {
tokenAsField: "a field has a token for its name, which everybody could read. Declare the fields that are needed by lines of their own.",
wildcardName: "would begin with a digit or have no name; write a prefix in front of `*`.",
}),
...(0,_message_js_0 .f)("reserved-output", {
wildcardReserved: "gives an output that the action itself writes; write a prefix in front of `*`.",
}),
...(0,_message_js_0 .f)("name-refused", {
fieldRefused: (name, reason, advice) => `gives the environment name ${name}, which is refused: ${reason}. ${advice}.`,
}),
...(0,_message_js_0 .f)("declared-twice", {
fieldTwice: (name, key, target, place) => `gives the name ${name}, and so does the field ${key} of ${target} (${place}).`,
}),
...(0,_message_js_0 .f)("value-encoding", {
encoding: (encoding, hint) => `the value is not valid ${encoding}.${hint || ` Take \`${encoding}\` out if it is meant as it is, or store it whole.`}`,
}),
...(0,_message_js_0 .f)("value-not-text", {
modifierNeedsText: (modifier) => `\`${modifier}\` reads text, and the value is not valid UTF-8. Take \`${modifier}\` out, or decode the value first (\`base64\`, \`hex\`).`,
}),
...(0,_message_js_0 .f)("dotenv-form", {
dotenvLine: (line) => `line ${line} of the value is not \`NAME=value\`, a comment or blank, so it is no dotenv file.`,
dotenvQuote: (line) => `line ${line} of the value: the quote that the variable begins with is not closed. Close it, or write the value in quotes of another kind.`,
dotenvBehind: (line) => `line ${line} of the value: something stands behind the closing quote. A value with \`"\` in it is written in single quotes; nothing escapes a quote.`,
dotenvHash: (line) => `line ${line} of the value: a \`#\` stands in the middle of a word, which some readers take for a comment. Write the value in single quotes, or a space in front of the comment.`,
}),
...(0,_message_js_0 .f)("dotenv-references", {
notExpanded: (names) => `${names}: the value has \`\${NAME}\` in it, which other readers of dotenv files put another value for. Nothing is expanded here. Write it in a line of its own, \`NAME [template] = text:... {{ OTHER }} ...\`, or deliver the whole file as \`[file]\`.`,
}),
...(0,_message_js_0 .f)("template-name", {
unknownInTemplate: (place, hint) => `${(0,_template_messages_js_1.at)(place)}: nothing of this step is declared by that name${hint}. Declare it (\`NAME [none] = ...\` when it is for templates alone), or write \`{{{{\` for \`{{\` itself.`,
unknownInInput: (hint) => `nothing of this step is declared by the name between \`{{\` and \`}}\`${hint}. Declare it: \`NAME [none] = ...\`.`,
unknownInReference: (hint) => `nothing of this step is declared by a name between \`{{\` and \`}}\`${hint}. Declare it: \`NAME [none] = ...\`.`,
nameTwice: (name) => `${name} is declared more than once, so \`{{ ${name} }}\` does not say which value is meant. Give one of them another name.`,
nameLeftOut: (place, name) => `${(0,_template_messages_js_1.at)(place)}: ${name} is left out, since it was not found or is null. Write \`{{ ${name} ? }}\` where nothing may stand in its place, or give it a \`default\`.`,
partLeftOut: (name) => `${name} is left out, since it was not found or is null, and this needs it. Give it a \`default\`, or take \`optional\` out.`,
templateNotText: "a template is text, and the value is not valid UTF-8. Take `template` out, or decode the value first (`base64`, `hex`).",
manifestNeedsOwn: (place) => `${(0,_template_messages_js_1.at)(place)}: a template in a manifest, which a pull request can change, may name only what manifests declare. Put the template into the workflow, or set \`trust-secret-refs-file: true\`.`,
manifestShadows: (place, name) => `${(0,_template_messages_js_1.at)(place)}: ${name} is declared in a manifest, which a pull request can change, and a wildcard of the workflow may have such a field. Declare ${name} in the workflow, or set \`trust-secret-refs-file: true\`.`,
fieldShadowed: (name) => `it has a field for ${name}, which is declared in a manifest, that a pull request can change, or by a variable (\`resolve-env\`), as well. Declare ${name} in the workflow, or, where it is the manifest's, set \`trust-secret-refs-file: true\`.`,
referenceFromManifest: (name) => `${name} is declared in a manifest, which a pull request can change, and would decide what is asked for. Declare ${name} in the workflow, or set \`trust-secret-refs-file: true\`.`,
unfilled: (name) => `\`{{ ${name} }}\` stays as it is written, since this is no template. Write \`[template]\` when the value of ${name} should stand there.`,
noPlaceholder: `\`[template]\` is asked for, and there is no \`{{ NAME }}\` in the text. What stands in it otherwise (\`$NAME\`, \`\${NAME}\`) stays as it is written. Write \`{{ NAME }}\`, or take \`template\` out.`,
nameInMiddle: (input, name) => `\`${input}\`: \`{{ ${name} }}\` stands beside other text, and such an input is \`{{ NAME }}\` as a whole or not at all. Put the text together in a declaration, \`WHOLE [none, template] = text:...\`, and write \`{{ WHOLE }}\`.`,
nameInOther: (input, name) => `\`${input}\`: \`{{ ${name} }}\` would stay as it is written, since only inputs that are credentials take \`{{ NAME }}\`. Write the value itself, or \`\${{ ... }}\` of an earlier step.`,
inputFromManifest: "what stands between `{{` and `}}` is declared in a manifest, which a pull request can change, and would decide who logs in. Declare it in the workflow, or set `trust-secret-refs-file: true`.",
}),
...(0,_message_js_0 .f)("name-unused", {
unused: (names) => `${names}: declared \`[none]\`, so it is delivered nowhere, and no template and no input of this step names it. Write \`{{ NAME }}\` where it is needed, take \`none\` out, or take the line out.`,
}),
...(0,_message_js_0 .f)("template-circle", {
circle: (way) => `declarations need each other in a circle: ${way}. Take one of them out of it.`,
}),
...(0,_message_js_0 .f)("plain-template", {
plainTemplate: (place, name) => `${(0,_template_messages_js_1.at)(place)}: ${name} is a secret, so what is made of it cannot be \`plain\`. Take \`plain\` out; or mark ${name} \`plain\`, if it is none.`,
}),
...(0,_message_js_0 .f)("declarations-limit", {
tooManyFields: (most) => `the wildcards give more than ${most} names. Declare the ones that are needed.`,
}),
...(0,_message_js_0 .f)("json-value", {
jsonOfFields: "`json` cannot select among the fields that this provider gives; declare the one name.",
noObject: "a wildcard needs a JSON object, and the value is none.",
tooDeep: (most) => `the value is nested deeper than ${most} levels, and JSON is read to that depth.`,
utf16: "the value is not valid JSON: it is UTF-16, as PowerShell writes by default, and JSON is UTF-8. Write it with `-Encoding utf8`.",
noText: "the value is not valid JSON: it is not UTF-8.",
emptyJson: "the value is not valid JSON: it is empty.",
brokenJson: (line, column) => `the value is not valid JSON: it goes wrong at line ${line}, column ${column}.`,
cutJson: "the value is not valid JSON: it ends too early.",
nothingThere: (pointer) => `the value holds nothing at ${pointer}. Hold the pointer against the value, or mark the declaration \`[optional]\` or \`[default:...]\`.`,
}),
...(0,_message_js_0 .f)("internal-error", {
fieldsForValue: "an internal error: the provider gave fields for one value.",
noAnswer: "an internal error: the provider gave no answer.",
}),
...(0,_message_js_0 .f)("value-empty", {
noFields: "it has no fields, so the wildcard gives nothing.",
}),
...(0,_message_js_0 .f)("secret-empty", {
secretEmpty: (why) => `the variable is empty. GitHub gives '' for a secret that does not exist or is not passed ${why}. Create the secret, or mark the declaration \`[allow-empty]\`, \`[optional]\` or \`[default:...]\`.`,
}),
...(0,_message_js_0 .f)("command-empty", {
commandEmpty: "the command ends well but prints nothing. Behind a pipe that is what a failure looks like: only the last part of `a | b` counts. Write `set -o pipefail; ...` where the shell has it, or mark the declaration `[allow-empty]`, `[optional]` or `[default:...]`.",
commandNull: "the command prints `null`, which is what jq prints for a key that is not there (`jq -e` fails then). Mend the key, or mark the declaration `[allow-empty]` when `null` is meant, `[optional]` or `[default:...]`.",
pipeHides: "the command prints nothing (or `null`), and there is a pipe in it: whether its first part failed cannot be told. `[optional]` and `[default:...]` take that for a value that is not there.",
}),
...(0,_message_js_0 .f)("reference-as-value", {
referenceInVariable: (scheme, name) => `the variable holds a reference of \`${scheme}\`, and the text of it would be delivered. Write the reference itself to the right of \`=\` (\`${name} = ${scheme}://...\`), or take this line out and leave the variable to \`resolve-env: true\`. If the text is meant, mark it \`[plain]\` or \`[mask:whole]\`.`,
referenceAsValue: (scheme) => `the value is itself a reference of \`${scheme}\`, and is delivered as it is. Write the reference to the right of \`=\` to have what it leads to; mark this \`[plain]\` or \`[mask:whole]\` if it is meant.`,
}),
};
}),
6857:
(($own, $gives, $need) => {
$need.d($gives, {
k: () => (judgeReferences)
});
var _declarations_declaration_js_5 = $need(1576);
var _declarations_environment_js_0 = $need(1797);
var _text_js_1 = $need(977);
var _fetch_js_2 = $need(9267);
var _messages_js_3 = $need(3855);
var _text_js_4 = $need(8880);
const LONGEST = 4_096;
async function judgeReferences(secrets, registry, contextFor) {
const problems = [];
const warnings = [];
for (const secret of secrets) {
const { declaration, name } = secret;
if (declaration.plain || declaration.mask !== undefined)
continue;
if (!secret.secret && !declaration.traits.isPublic)
continue;
const scheme = await schemeOf(secret, registry, contextFor);
if (scheme === undefined)
continue;
const { origin, traits } = declaration;
const said = traits.readsEnvironment
? _messages_js_3 .c.referenceInVariable(scheme, name)
: _messages_js_3 .c.referenceAsValue(scheme);
const message = (0,_declarations_declaration_js_5 .Cv)(declaration, said, name);
if (traits.readsEnvironment)
problems.push({ origin, message });
else
warnings.push(message);
}
return { problems, warnings };
}
async function schemeOf(secret, registry, contextFor) {
if (secret.value.length > LONGEST)
return undefined;
const text = (0,_text_js_1 ._6)((0,_text_js_4 .Q0)(secret, "value"));
const found = text && (0,_declarations_environment_js_0 .h8)(text, registry);
const row = found ? registry[found.scheme] : undefined;
if (!found || row === undefined)
return undefined;
const provider = await (0,_fetch_js_2 .L8)(row, contextFor(row));
const problem = provider.check?.({ ...found, want: "value" });
return problem === undefined ? found.scheme : undefined;
}
}),
3903:
(($own, $gives, $need) => {
$need.d($gives, {
z: () => (Secret)
});
var node_util_0 = $need(7975);
class Secret {
declaration;
name;
field;
secret;
derived;
unfilled;
#value;
#encoded;
#parts;
constructor(declaration, name, { value, encoded, secret, derived, field, unfilled = false, parts = [], }) {
this.declaration = declaration;
this.name = name;
this.field = field;
this.unfilled = unfilled;
this.secret = secret;
this.derived = derived;
this.#value = value;
this.#encoded = encoded;
this.#parts = parts;
}
get value() {
return this.#value;
}
get encoded() {
return this.#encoded;
}
get parts() {
return this.#parts;
}
toString() {
return `[Secret ${this.name}]`;
}
toJSON() {
return this.toString();
}
[node_util_0.inspect.custom]() {
return this.toString();
}
}
}),
7727:
(($own, $gives, $need) => {
$need.d($gives, {
e: () => (strayNames),
u: () => (oddNames)
});
var _declarations_declaration_js_4 = $need(1576);
var _inputs_given_js_1 = $need(1153);
var _placeholder_js_3 = $need(5189);
var _providers_inputs_js_2 = $need(8944);
var _messages_js_0 = $need(3855);
function strayNames(declarations, rows, environment) {
const given = rows
.map((row) => ({ row, text: (0,_inputs_given_js_1 .xe)(row.name, environment)?.trim() }))
.filter(({ row, text }) => text?.includes("{{") && !(0,_providers_inputs_js_2 .jz)(row, text));
if (given.length === 0)
return [];
const declared = namesOf(declarations);
return given.flatMap(({ row, text = "" }) => {
const stray = (0,_placeholder_js_3 .ZC)(text, declared);
if (stray === undefined)
return [];
const message = row.credential
? _messages_js_0 .c.nameInMiddle(row.name, stray)
: _messages_js_0 .c.nameInOther(row.name, stray);
return [{ message }];
});
}
function oddNames(declarations, graph) {
return [...unfilledTexts(declarations), ...unusedNames(declarations, graph)];
}
function unfilledTexts(declarations) {
const texts = declarations.filter(({ traits, template, rest }) => traits.isPublic && !template && rest.includes("{{"));
if (texts.length === 0)
return [];
const declared = namesOf(declarations);
return texts.flatMap((declaration) => {
const name = (0,_placeholder_js_3 .ZC)(declaration.rest, declared);
return name === undefined ? [] : [(0,_declarations_declaration_js_4 .Cv)(declaration, _messages_js_0 .c.unfilled(name))];
});
}
function unusedNames(declarations, graph) {
const { nodes = [], inputs = new Map() } = graph ?? {};
if (nodes.some((node) => node.declaration.template && !node.fills))
return [];
const needs = [
...nodes.flatMap(({ asks, fills = [] }) => [...asks, ...fills]),
...[...inputs.values()].flat().flatMap((input) => input.needs),
];
const used = new Set(needs.flatMap(({ owners }) => owners.map((owner) => owner.declaration)));
const prefixes = declarations.flatMap(({ target }) => target.kind === "wildcard" ? [target.prefix] : []);
const unused = declarations.filter((declaration) => {
const { sinks, target } = declaration;
if (sinks.size > 0 || used.has(declaration))
return false;
return (target.kind === "wildcard" ||
!prefixes.some((prefix) => target.name.startsWith(prefix)));
});
return unused.length === 0
? []
: [_messages_js_0 .c.unused(unused.map(({ target }) => (0,_declarations_declaration_js_4 .Pf)(target)).join(", "))];
}
function namesOf(declarations) {
return new Set(declarations.flatMap(({ target }) => target.kind === "name" ? [target.name] : []));
}
}),
8880:
(($own, $gives, $need) => {
$need.d($gives, {
Oj: () => (trimText),
Q0: () => (withLineBreak),
Uw: () => (unescapeText)
});
var _errors_js_0 = $need(9473);
var _runner_text_js_1 = $need(3912);
var _text_js_2 = $need(977);
var _messages_js_3 = $need(3855);
function unescapeText(value) {
return Buffer.from((0,_text_js_2 .tv)(textOf(value, "unescape")));
}
function trimText(value) {
return Buffer.from((0,_runner_text_js_1 .Pd)(textOf(value, "trim")));
}
function textOf(value, modifier) {
const text = (0,_text_js_2 ._6)(value);
if (text === undefined)
throw new _errors_js_0 .JA("malformed", _messages_js_3 .c.modifierNeedsText(modifier));
return text;
}
function withLineBreak({ declaration, value, derived }, form = declaration.form.kind) {
const { newline, traits } = declaration;
if (newline === "ensure") {
const text = Buffer.from(value).toString("latin1").replaceAll("\r\n", "\n");
return Buffer.from(`${trimEndOfLines(text)}\n`, "latin1");
}
const trims = newline === "trim" &&
form === "value" &&
!derived &&
traits.lineBreak === "incidental";
if (!trims || value.at(-1) !== 0x0a)
return value;
if ((0,_text_js_2 ._6)(value) === undefined)
return value;
return value.subarray(0, value.at(-2) === 0x0d ? -2 : -1);
}
function trimEndOfLines(text) {
let end = text.length;
while (text[end - 1] === "\n")
end--;
return text.slice(0, end);
}
}),
2403:
(($own, $gives, $need) => {
$need.d($gives, {
X: () => (addressing)
});
const PAGE = "docs/troubleshooting.md";
const SERVER = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?$/;
const REPOSITORY = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/;
const REF = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
function addressing({ GITHUB_SERVER_URL: server = "", GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "", }) {
const known = SERVER.test(server) && REPOSITORY.test(repository) && REF.test(ref);
const page = known ? `${server}/${repository}/blob/${ref}/${PAGE}` : PAGE;
return ({ id, text }) => `${text} ${page}#${id}`;
}
}),
5447:
(($own, $gives, $need) => {
$need.d($gives, {
b: () => (openCommandFiles)
});
var external_node_fs_ = $need(3024);
var errors = $need(9473);
var messages = $need(1703);
;
function explainFile(variable, code, facts) {
switch (code) {
case "ENOENT":
case "ENOTDIR":
return messages.c.fileMissing(variable);
case "EACCES":
case "EPERM":
return explainRights(variable, facts);
case "EROFS":
return messages.c.fileReadOnly(variable);
case "EBUSY":
return messages.c.fileBusy(variable);
case "EISDIR":
case "ELOOP":
case "ENXIO":
return messages.c.noRegularFile(variable);
default:
return messages.c.fileUnusable(variable, code === undefined ? "" : ` (${code})`);
}
}
function explainRights(variable, { user, owner }) {
if (user === undefined)
return messages.c.forbiddenOnWindows(variable);
if (user === owner)
return messages.c.ownReadOnly(variable, user);
const whose = owner === undefined ? "" : `; it belongs to uid ${owner}`;
return messages.c.forbidden(variable, user, whose, owner ?? 0);
}
function explainWrite(code, left) {
const known = [undefined, "ENOSPC", "EDQUOT", "EFBIG"].includes(code);
const rest = left.length === 0
? ""
: ` What was written to ${left.map((name) => `\`${name}\``).join(" and ")} could not be taken back, so later steps may see a part of it.`;
return messages.c.notWritten(known ? "" : ` (${code})`, rest);
}
var runner_text = $need(3912);
;
const FLAGS = external_node_fs_.constants.O_RDWR | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function openCommandFiles(variables, environment) {
const files = variables.map((variable) => {
const path = environment[variable];
if (path === undefined || path === "")
throw (0,errors.V2)(messages.c.unset(variable));
return { variable, path };
});
for (const file of files)
(0,external_node_fs_.closeSync)(openFile(file).descriptor);
return {
append(entries) {
const delimiter = newDelimiter();
const blocks = files.flatMap((file) => {
const block = (entries.get(file.variable) ?? [])
.map((entry) => heredoc(entry, delimiter))
.join("");
return block === "" ? [] : [{ file, block }];
});
appendAll(blocks);
},
};
}
function appendAll(blocks) {
const opened = [];
const touched = [];
try {
for (const { file } of blocks)
opened.push(openFile(file));
for (const [index, file] of opened.entries()) {
touched.push(file);
const end = endsUnfinished(file) ? runner_text.$E : "";
writeWhole(file, Buffer.from(end + (blocks[index]?.block ?? "")));
}
}
catch (cause) {
if (cause instanceof errors.HR)
throw cause;
const left = touched.filter((file) => !cutBack(file));
const names = left.map(({ variable }) => variable);
throw (0,errors.V2)(explainWrite((0,errors.xU)(cause), names), { cause });
}
finally {
for (const { descriptor } of opened)
(0,external_node_fs_.closeSync)(descriptor);
}
}
function openFile(file) {
const { variable, path } = file;
let descriptor;
try {
descriptor = (0,external_node_fs_.openSync)(path, FLAGS | external_node_fs_.constants.O_APPEND);
const stats = (0,external_node_fs_.fstatSync)(descriptor);
if (stats.isFile())
return { ...file, descriptor, stats };
}
catch (cause) {
const facts = { user: process.getuid?.(), owner: ownerOf(path) };
const message = explainFile(variable, (0,errors.xU)(cause), facts);
throw (0,errors.V2)(message, { cause });
}
(0,external_node_fs_.closeSync)(descriptor);
throw (0,errors.V2)(explainFile(variable, "EISDIR", {}));
}
function ownerOf(path) {
try {
return (0,external_node_fs_.lstatSync)(path).uid;
}
catch {
return undefined;
}
}
function writeWhole({ variable, descriptor }, block) {
const written = (0,external_node_fs_.writeSync)(descriptor, block);
if (written !== block.length)
throw new Error(`${variable}: ${written} of ${block.length} bytes written`);
}
function cutBack({ path, stats }) {
let descriptor;
try {
descriptor = (0,external_node_fs_.openSync)(path, FLAGS);
const { dev, ino } = (0,external_node_fs_.fstatSync)(descriptor);
if (dev !== stats.dev || ino !== stats.ino)
return false;
(0,external_node_fs_.ftruncateSync)(descriptor, stats.size);
return true;
}
catch {
return false;
}
finally {
if (descriptor !== undefined)
(0,external_node_fs_.closeSync)(descriptor);
}
}
function endsUnfinished({ descriptor, stats: { size } }) {
const last = Buffer.alloc(1);
return (size > 0 &&
(0,external_node_fs_.readSync)(descriptor, last, 0, 1, size - 1) === 1 &&
last[0] !== 0x0a);
}
function heredoc({ name, value }, delimiter) {
return `${name}<<${delimiter}${runner_text.$E}${value}${runner_text.$E}${delimiter}${runner_text.$E}`;
}
function newDelimiter() {
return `ghadelimiter_${uuidOfLinux() ?? process.getBuiltinModule("node:crypto").randomUUID()}`;
}
function uuidOfLinux() {
if (process.platform !== "linux")
return undefined;
try {
return (0,external_node_fs_.readFileSync)("/proc/sys/kernel/random/uuid", "latin1").trim();
}
catch {
return undefined;
}
}
}),
6717:
(($own, $gives, $need) => {
$need.d($gives, {
AB: () => (newReadings),
Iq: () => (maskCommand),
Lo: () => (COMMANDS),
QW: () => (logCommand),
Xv: () => (commandTails),
fw: () => (oldReadings)
});
var _text_js_0 = $need(3912);
const COMMANDS = new Set(("add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output " +
"stop-commands warning").split(" "));
const MOST_READINGS = 8;
const START = new RegExp(`^[${_text_js_0 .XE}\uFEFF]*::`);
const SEPARATOR = /:[^\n -~]*:/g;
function newReadings(line) {
const start = START.exec(line)?.[0].length;
if (start === undefined)
return [];
const body = line.slice(start);
const readings = [];
for (const { index, 0: separator } of body.matchAll(SEPARATOR)) {
const data = body.slice(index + separator.length);
readings.push({
name: nameIn(body.slice(0, index)),
data: unescaped(data, NEW_ESCAPES),
});
if (/^[ -~]/.test(data) || readings.length === MOST_READINGS)
break;
}
return readings;
}
function oldReadings(line) {
for (const { index } of line.matchAll(/##\[(?=[ -~])/g)) {
const end = line.indexOf("]", index);
if (end < 0)
return [];
const data = unescaped(line.slice(end + 1), OLD_ESCAPES);
return [{ name: nameIn(line.slice(index + 3, end)), data }];
}
return [];
}
function nameIn(info) {
const name = info.split(" ", 1)[0] ?? "";
let end = name.length;
while (end > 0 && /[^ -~]/.test(name[end - 1] ?? ""))
end--;
return name.slice(0, end).toLowerCase();
}
const NEW_ESCAPES = { written: /%(?:25|0D|0A)/g, meant: /[%\r\n]/g };
const OLD_ESCAPES = { written: /%(?:25|0D|0A|3B|5D)/g, meant: /[%\r\n;\]]/g };
function unescaped(text, { written }) {
return text.replace(written, decodeURIComponent);
}
function commandTails(text) {
return [...newReadings(text), ...oldReadings(text)]
.filter(({ name }) => COMMANDS.has(name))
.flatMap(({ data }) => data.split(_text_js_0 .J2))
.map((line) => line.trim());
}
function logCommand(name, text) {
return `::${name}::${escaped(text, NEW_ESCAPES)}`;
}
function maskCommand(text) {
return /^[ -~]/.test(text)
? `::add-mask::${escaped(text, NEW_ESCAPES)}`
: `##[add-mask]${escaped(text, OLD_ESCAPES)}`;
}
function escaped(text, { meant }) {
return text.replace(meant, encodeURIComponent);
}
}),
9294:
(($own, $gives, $need) => {
$need.d($gives, {
p: () => (environmentOf)
});
function environmentOf(variables, over = {}, platform = process.platform) {
const windows = platform === "win32";
const same = (name) => (windows ? name.toUpperCase() : name);
const replaced = new Set(Object.keys(over).map(same));
const copy = Object.create(null);
for (const name of Object.getOwnPropertyNames(variables)) {
if (replaced.has(same(name)) && !(name in over))
continue;
const value = variables[name];
if (value !== undefined)
copy[name] = value;
}
Object.assign(copy, over);
if (!windows)
return Object.freeze(copy);
const names = Object.keys(copy).toSorted().toReversed();
const spelt = new Map(names.map((name) => [same(name), name]));
return new Proxy(copy, {
get: (target, name) => typeof name === "string"
? target[spelt.get(same(name)) ?? name]
: Reflect.get(target, name),
});
}
}),
2793:
(($own, $gives, $need) => {
$need.d($gives, {
a: () => (cleanLog),
m: () => (commandsTo)
});
var _commands_js_0 = $need(6717);
var _text_js_1 = $need(3912);
function commandsTo(write) {
const command = (name) => (text) => write((0,_commands_js_0 .QW)(name, text) + _text_js_1 .$E);
return {
debug: command("debug"),
info: (text) => write(text + _text_js_1 .$E),
notice: command("notice"),
warning: command("warning"),
error: command("error"),
startGroup: command("group"),
endGroup: command("endgroup"),
};
}
const LONGEST_MESSAGE = 3_600;
function cleanLog(commands, clean, address) {
const shown = (message) => clean(address(message.with((text) => shorten(clean(text)))));
return {
debug: (text) => commands.debug(clean(text)),
info: (said) => commands.info(typeof said === "string" ? clean(said) : shown(said)),
notice: (message) => commands.notice(shown(message)),
warning: (message) => commands.warning(shown(message)),
error: (message) => commands.error(shown(message)),
startGroup: (title) => commands.startGroup(clean(title)),
endGroup: () => commands.endGroup(""),
};
}
function shorten(text) {
return text.length <= LONGEST_MESSAGE
? text
: `${text.slice(0, LONGEST_MESSAGE)}...`;
}
}),
1703:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const say = {
...(0,_message_js_0 .f)("node-too-old", {
nodeTooOld: (version, oldest) => `this action needs Node.js ${oldest} or later, and was started with ${version}. GitHub's runner brings Node.js 24 from 2.327 on (not on ARM32): update it. act, Gitea and Forgejo take the \`node\` of the job's image, or of the machine in host mode: choose an image with a newer one, or install it there.`,
}),
...(0,_message_js_0 .f)("log-not-read", {
unread: "the runner does not read the log of this step, so the masks cannot reach it, and nothing was delivered. Run the job again.",
}),
...(0,_message_js_0 .f)("id-token-permission", {
noIdToken: "GitHub gives this job no ID token. Give the job `permissions: id-token: write` (and name its other permissions there too, since the rest is then off). A pull request from a fork never gets one.",
}),
...(0,_message_js_0 .f)("id-token-failed", {
idTokenFailed: (why) => `GitHub's token service gave no ID token (${why}). Run the job again; if it stays so, look at GitHub's status.`,
}),
...(0,_message_js_0 .f)("command-file", {
unset: (variable) => `\`${variable}\` is not set. The action must run as a step of a job, on a runner that gives it this file.`,
fileMissing: (variable) => `\`${variable}\` names a file that is not there. The runner makes it before the step: something has removed it, or the job's container does not have the runner's temporary directory (\`RUNNER_TEMP\`) mounted.`,
fileReadOnly: (variable) => `\`${variable}\` names a file that is on a read-only file system. The runner's temporary directory (\`RUNNER_TEMP\`) must be writable: look at the volumes of the job's container.`,
fileBusy: (variable) => `\`${variable}\` names a file that another process keeps for itself. End what the script or an earlier step has left running.`,
noRegularFile: (variable) => `\`${variable}\` names something that is no regular file: a directory, a link or a pipe has taken the place of the runner's file. Look for what writes to \`RUNNER_TEMP\`.`,
fileUnusable: (variable, code) => `\`${variable}\` names a file that cannot be opened${code}. The action must run as a step of a job, on a runner that gives it this file.`,
forbidden: (variable, user, whose, owner) => `\`${variable}\` names a file that the user of this process (uid ${user}) cannot write${whose}. In a job with a container, let that run as a user who can: \`container: { image: ..., options: --user ${owner} }\`. On a machine of yours, look at the owner of the runner's temporary directory (\`RUNNER_TEMP\`).`,
ownReadOnly: (variable, user) => `\`${variable}\` names a file that is the own file of this process's user (uid ${user}) and still cannot be written: something has made it read-only (\`chmod\`, \`chattr\`). Look for what changes rights in \`RUNNER_TEMP\`, and give the user the right to write back: \`chmod u+w "$${variable}"\`.`,
forbiddenOnWindows: (variable) => `\`${variable}\` names a file that the runner's account cannot write. Give it all rights in the runner's temporary directory (\`RUNNER_TEMP\`).`,
}),
...(0,_message_js_0 .f)("command-file-write", {
notWritten: (code, rest) => `the runner's command files cannot be written${code}. Is the disk full?${rest}`,
}),
};
}),
3367:
(($own, $gives, $need) => {
$need.d($gives, {
u: () => (nodeTooOld)
});
var _messages_js_0 = $need(1703);
const OLDEST = [22, 12];
function nodeTooOld(version) {
const [major = 0, minor = 0] = version.split(".").map(Number);
const [oldest, oldestMinor] = OLDEST;
return major > oldest || (major === oldest && minor >= oldestMinor)
? undefined
: _messages_js_0 .c.nodeTooOld(version, OLDEST.join("."));
}
}),
7674:
(($own, $gives, $need) => {
$need.d($gives, {
P: () => (CANCELLING)
});
const CANCELLING = ["SIGINT", "SIGTERM", "SIGBREAK"];
}),
694:
(($own, $gives, $need) => {
$need.d($gives, {
qw: () => (createOutput),
xv: () => (piecesTo)
});
var node_fs_0 = $need(3024);
var _errors_js_1 = $need(9473);
var _messages_js_2 = $need(1703);
const HELD = process.platform === "linux" ? 8192 : 4096;
function createOutput(process, writeNow = (bytes) => (0,node_fs_0.writeSync)(1, bytes), held = HELD) {
const open = new Map();
const opened = (name) => {
const stream = open.get(name) ?? process[name];
if (!open.has(name))
stream.on("error", () => { });
open.set(name, stream);
return stream;
};
let left = held;
let pieces;
function write(text) {
if (pieces !== undefined)
pieces.add(text);
else
send(text);
}
function send(text) {
const bytes = Buffer.from(text);
left -= bytes.length;
const written = open.has("stdout") || left < 0 ? 0 : attempt(bytes);
if (written < bytes.length)
opened("stdout").write(bytes.subarray(written));
}
function attempt(bytes) {
try {
return writeNow(bytes);
}
catch {
return 0;
}
}
return {
streams: {
get stdout() {
return opened("stdout");
},
get stderr() {
return opened("stderr");
},
},
write,
inPieces(writeAll) {
pieces = piecesTo(send);
try {
return writeAll();
}
finally {
pieces.end();
pieces = undefined;
}
},
flushed: () => flushed([...open.values()]),
};
}
const PIECE = 32 * 1024;
function piecesTo(send) {
let piece = "";
const end = () => {
if (piece !== "")
send(piece);
piece = "";
};
return {
add(text) {
piece += text;
if (piece.length >= PIECE)
end();
},
end,
};
}
const PATIENCE = 30_000;
async function flushed(streams, patience = PATIENCE) {
if (streams.length === 0)
return;
const late = Promise.withResolvers();
const timer = setTimeout(() => late.reject(unread()), patience);
try {
await Promise.race([late.promise, Promise.all(streams.map(empty))]);
}
finally {
clearTimeout(timer);
}
}
function empty(stream) {
return new Promise((resolve, reject) => {
stream.write("", (error) => (error ? reject(unread()) : resolve()));
});
}
function unread() {
return (0,_errors_js_1 .V2)(_messages_js_2 .c.unread());
}
}),
3912:
(($own, $gives, $need) => {
$need.d($gives, {
$E: () => (EOL),
J2: () => (LINE_END),
Pd: () => (trimSpace),
Vb: () => (nameOf),
W3: () => (CONTROL),
XE: () => (WHITE_SPACE)
});
const WHITE_SPACE = "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
function trimSpace(text) {
let start = 0;
let end = text.length;
while (start < end && WHITE_SPACE.includes(text.charAt(start)))
start++;
while (end > start && WHITE_SPACE.includes(text.charAt(end - 1)))
end--;
return text.slice(start, end);
}
const EOL = process.platform === "win32" ? "\r\n" : "\n";
const LINE_END = /\r\n|\n|\r/;
const CONTROL = /[^\t -~\u00a0-\u2027\u202a-\u{10ffff}]/u;
function nameOf(character) {
const code = character.codePointAt(0) ?? 0;
return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
}),
407:
(($own, $gives, $need) => {
$need.d($gives, {
at: () => (at),
c: () => (say)
});
var _message_js_0 = $need(883);
function at({ line, column }) {
return `line ${line}, column ${column} of the template`;
}
const say = {
...(0,_message_js_0 .f)("template-form", {
open: (place) => `${at(place)}: \`{{\` is not closed by \`}}\` on the same line. Write \`{{ NAME }}\`, or \`{{{{\` for \`{{\` itself.`,
noName: (place) => `${at(place)}: between \`{{\` and \`}}\` stands the name of a declaration, and behind it filters: \`{{ NAME | json }}\`. Write \`{{{{\` for \`{{\` itself.`,
unknownFilter: (place, hint, known) => `${at(place)}: unknown filter${hint}; known are ${known}. They stand behind the name: \`{{ NAME | json }}\`.`,
}),
...(0,_message_js_0 .f)("template-part", {
partNotText: (place, name, who) => `${at(place)}: the value of ${name} is not text (it is not valid UTF-8), ${who}. Write \`{{ ${name} | base64 }}\` or \`{{ ${name} | hex }}\`.`,
partOfLines: (place, name) => `${at(place)}: the value of ${name} has a line break in it, and would begin another line here. A line break at its end is taken off by \`{{ ${name} | trim }}\`.`,
notXml: (place, name, character) => `${at(place)}: the value of ${name} has a character in it (${character}) that XML cannot have, not even escaped. Write \`{{ ${name} | base64 }}\`.`,
nulInShell: (place, name) => `${at(place)}: the value of ${name} has a NUL in it, which no shell can have in a word. Write \`{{ ${name} | base64 }}\`.`,
}),
};
}),
977:
(($own, $gives, $need) => {
$need.d($gives, {
Lc: () => (decodeAs),
P$: () => (encodingOf),
QB: () => (utf16Mark),
Qn: () => (variableOf),
_6: () => (decodeUtf8),
bS: () => (asBuffer),
c0: () => (isControl),
fn: () => (late),
tv: () => (unescaped),
wx: () => (encodeText)
});
var node_buffer_0 = $need(4573);
function late(source, flags = "u") {
let pattern;
return () => {
pattern ??= new RegExp(source, flags);
return pattern;
};
}
function variableOf(field, keepsCase = false) {
const name = keepsCase ? field : field.toUpperCase();
return name.replace(/[^A-Za-z0-9_]/g, "_");
}
function decodeUtf8(bytes) {
return (0,node_buffer_0.isUtf8)(bytes) ? decodeAs(bytes, "utf-8") : undefined;
}
function decodeAs(bytes, encoding) {
if (encoding === "utf-16le" || encoding === "utf-16be")
return new TextDecoder(encoding).decode(bytes);
return asBuffer(bytes).toString(encoding);
}
function asBuffer(bytes) {
return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
}
function encodingOf(bytes) {
const utf16 = utf16Of(bytes);
if (utf16 !== undefined && isValid(bytes, utf16))
return utf16;
if ((0,node_buffer_0.isUtf8)(bytes))
return "utf-8";
return bytes.some(isControl) ? undefined : "latin1";
}
function isControl(byte) {
return ((byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) || byte === 0x7f);
}
function isValid(bytes, encoding) {
try {
new TextDecoder(encoding, { fatal: true }).decode(bytes);
return true;
}
catch {
return false;
}
}
const ENOUGH = 512;
function utf16Of(bytes) {
const marked = utf16Mark(bytes);
if (marked !== undefined)
return marked;
if (bytes.length % 2 !== 0 || !bytes.includes(0))
return undefined;
const start = bytes.subarray(0, ENOUGH);
const zeros = start.filter((byte) => byte === 0).length;
const odd = start.filter((byte, at) => byte === 0 && at % 2 === 1).length;
if (start.length < 8 || zeros <= start.length / 4)
return undefined;
if (odd === zeros)
return "utf-16le";
return odd === 0 ? "utf-16be" : undefined;
}
function utf16Mark([first, second]) {
if (first === 0xff && second === 0xfe)
return "utf-16le";
return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}
function encodeText(text, encoding) {
const bytes = Buffer.from(text, encoding === "utf-16be" ? "utf16le" : encoding);
return encoding === "utf-16be" ? bytes.swap16() : bytes;
}
const ESCAPES = {
n: "\n",
r: "\r",
t: "\t",
'"': '"',
"\\": "\\",
};
function unescaped(text) {
return text.replace(/\\([nrt"\\])/g, (all, character) => ESCAPES[character] ?? all);
}
}),
370:
(($own, $gives, $need) => {
$need.d($gives, {
A: () => (pLimit)
});

;

class Node {
value;
next;
constructor(value) {
this.value = value;
}
}
class Queue {
#head;
#tail;
#size;
constructor() {
this.clear();
}
enqueue(value) {
const node = new Node(value);
if (this.#head) {
this.#tail.next = node;
this.#tail = node;
} else {
this.#head = node;
this.#tail = node;
}
this.#size++;
}
dequeue() {
const current = this.#head;
if (!current) {
return;
}
this.#head = this.#head.next;
this.#size--;
if (!this.#head) {
this.#tail = undefined;
}
return current.value;
}
peek() {
if (!this.#head) {
return;
}
return this.#head.value;
}
clear() {
this.#head = undefined;
this.#tail = undefined;
this.#size = 0;
}
get size() {
return this.#size;
}
* [Symbol.iterator]() {
let current = this.#head;
while (current) {
yield current.value;
current = current.next;
}
}
* drain() {
while (this.#head) {
yield this.dequeue();
}
}
}
;
function pLimit(concurrency) {
let rejectOnClear = false;
if (typeof concurrency === 'object') {
({concurrency, rejectOnClear = false} = concurrency);
}
validateConcurrency(concurrency);
if (typeof rejectOnClear !== 'boolean') {
throw new TypeError('Expected `rejectOnClear` to be a boolean');
}
const queue = new Queue();
let activeCount = 0;
const resumeNext = () => {
if (activeCount < concurrency && queue.size > 0) {
activeCount++;
queue.dequeue().run();
}
};
const next = () => {
activeCount--;
resumeNext();
};
const run = async (function_, resolve, arguments_) => {
const result = (async () => function_(...arguments_))();
resolve(result);
try {
await result;
} catch {}
next();
};
const enqueue = (function_, resolve, reject, arguments_) => {
const queueItem = {reject};
new Promise(internalResolve => { 
queueItem.run = internalResolve;
queue.enqueue(queueItem);
}).then(run.bind(undefined, function_, resolve, arguments_)); 
if (activeCount < concurrency) {
resumeNext();
}
};
const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
enqueue(function_, resolve, reject, arguments_);
});
Object.defineProperties(generator, {
activeCount: {
get: () => activeCount,
},
pendingCount: {
get: () => queue.size,
},
clearQueue: {
value() {
if (!rejectOnClear) {
queue.clear();
return;
}
const abortError = AbortSignal.abort().reason;
while (queue.size > 0) {
queue.dequeue().reject(abortError);
}
},
},
concurrency: {
get: () => concurrency,
set(newConcurrency) {
validateConcurrency(newConcurrency);
concurrency = newConcurrency;
queueMicrotask(() => {
while (activeCount < concurrency && queue.size > 0) {
resumeNext();
}
});
},
},
map: {
async value(iterable, function_) {
const promises = [];
try {
Array.from(iterable, (value, index) => {
const promise = generator(function_, value, index);
promises.push(promise);
return promise;
});
} catch (error) {
for (const promise of promises) {
promise.catch(() => {}); 
}
throw error;
}
return Promise.all(promises);
},
},
});
return generator;
}
function limitFunction(function_, options) {
const limit = pLimit(options);
const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
Object.defineProperty(limitedFunction, 'clearQueue', {
value: limit.clearQueue,
});
return limitedFunction;
}
function validateConcurrency(concurrency) {
if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
throw new TypeError('Expected `concurrency` to be a number from 1 and up');
}
}
})
});
var __webpack_module_cache__ = {};
function $need(moduleId) {
var cachedModule = __webpack_module_cache__[moduleId];
if (cachedModule !== undefined) {
return cachedModule.exports;
}
var module = __webpack_module_cache__[moduleId] = {
exports: {}
};
var threw = true;
try {
__webpack_modules__[moduleId].call(module.exports, module, module.exports, $need);
threw = false;
} finally {
if(threw) delete __webpack_module_cache__[moduleId];
}
return module.exports;
}
$need.m = __webpack_modules__;

(() => {
var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "$gives";
var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
var resolveQueue = (queue) => {
if(queue && queue.d < 1) {
queue.d = 1;
queue.forEach((fn) => (fn.r--));
queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
}
}
var wrapDeps = (deps) => (deps.map((dep) => {
if(dep !== null && typeof dep === "object") {
if(dep[webpackQueues]) return dep;
if(dep.then) {
var queue = [];
queue.d = 0;
dep.then((r) => {
obj[webpackExports] = r;
resolveQueue(queue);
}, (e) => {
obj[webpackError] = e;
resolveQueue(queue);
});
var obj = {};
obj[webpackQueues] = (fn) => (fn(queue));
return obj;
}
}
var ret = {};
ret[webpackQueues] = x => {};
ret[webpackExports] = dep;
return ret;
}));
$need.a = (module, body, hasAwait) => {
var queue;
hasAwait && ((queue = []).d = -1);
var depQueues = new Set();
var exports = module.exports;
var currentDeps;
var outerResolve;
var reject;
var promise = new Promise((resolve, rej) => {
reject = rej;
outerResolve = resolve;
});
promise[webpackExports] = exports;
promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
module.exports = promise;
body((deps) => {
currentDeps = wrapDeps(deps);
var fn;
var getResult = () => (currentDeps.map((d) => {
if(d[webpackError]) throw d[webpackError];
return d[webpackExports];
}))
var promise = new Promise((resolve) => {
fn = () => (resolve(getResult));
fn.r = 0;
var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
});
return fn.r ? promise : getResult();
}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
queue && queue.d < 0 && (queue.d = 0);
};
})();
(() => {
var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
var leafPrototypes;
$need.t = function(value, mode) {
if(mode & 1) value = this(value);
if(mode & 8) return value;
if(typeof value === 'object' && value) {
if((mode & 4) && value.__esModule) return value;
if((mode & 16) && typeof value.then === 'function') return value;
}
var ns = Object.create(null);
$need.r(ns);
var def = {};
leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
}
def['default'] = () => (value);
$need.d(ns, def);
return ns;
};
})();
(() => {
$need.d = (exports, definition) => {
for(var key in definition) {
if($need.o(definition, key) && !$need.o(exports, key)) {
Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}
}
};
})();
(() => {
$need.f = {};
$need.e = (chunkId) => {
return Promise.all(Object.keys($need.f).reduce((promises, key) => {
$need.f[key](chunkId, promises);
return promises;
}, []));
};
})();
(() => {
$need.u = (chunkId) => {
return "" + chunkId + ".index.js";
};
})();
(() => {
$need.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();
(() => {
$need.r = (exports) => {
if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
}
Object.defineProperty(exports, '__esModule', { value: true });
};
})();
(() => {

var installedChunks = {
792: 0
};

var installChunk = (data) => {
var {ids, modules, runtime} = data;
var moduleId, chunkId, i = 0;
for(moduleId in modules) {
if($need.o(modules, moduleId)) {
$need.m[moduleId] = modules[moduleId];
}
}
if(runtime) runtime($need);
for(;i < ids.length; i++) {
chunkId = ids[i];
if($need.o(installedChunks, chunkId) && installedChunks[chunkId]) {
installedChunks[chunkId][0]();
}
installedChunks[ids[i]] = 0;
}

}

$need.f.j = (chunkId, promises) => {
var installedChunkData = $need.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
if(installedChunkData !== 0) { 

if(installedChunkData) {
promises.push(installedChunkData[1]);
} else {
if(true) { 
var promise = import("./" + $need.u(chunkId)).then(installChunk, (e) => {
if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
throw e;
});
var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
promises.push(installedChunkData[1] = promise);
}
}
}
};




})();

var $gives = $need(1296);
$gives = await $gives;
