var __webpack_modules__ = ({
613:
((module) => {
module.exports = process.getBuiltinModule("assert");
}),
317:
((module) => {
module.exports = process.getBuiltinModule("child_process");
}),
434:
((module) => {
module.exports = process.getBuiltinModule("events");
}),
896:
((module) => {
module.exports = process.getBuiltinModule("fs");
}),
421:
((module) => {
module.exports = process.getBuiltinModule("node:child_process");
}),
24:
((module) => {
module.exports = process.getBuiltinModule("node:fs");
}),
467:
((module) => {
module.exports = process.getBuiltinModule("node:http2");
}),
30:
((module) => {
module.exports = process.getBuiltinModule("node:net");
}),
161:
((module) => {
module.exports = process.getBuiltinModule("node:os");
}),
760:
((module) => {
module.exports = process.getBuiltinModule("node:path");
}),
500:
((module) => {
module.exports = process.getBuiltinModule("node:timers/promises");
}),
692:
((module) => {
module.exports = process.getBuiltinModule("node:tls");
}),
857:
((module) => {
module.exports = process.getBuiltinModule("os");
}),
928:
((module) => {
module.exports = process.getBuiltinModule("path");
}),
193:
((module) => {
module.exports = process.getBuiltinModule("string_decoder");
}),
557:
((module) => {
module.exports = process.getBuiltinModule("timers");
}),
370:
(($own, $gives, $need) => {
$need.d($gives, {
JA: () => (SecretError),
xU: () => (systemCode),
u5: () => (toSecretError)
});

var message = $need(883);
;
const messages_say = {
...(0,message.f)("internal-error", {
internal: (what) => `an internal error (${what}); nothing was delivered. Please report it.`,
internalOfProvider: "an internal error in the provider.",
}),
...(0,message.f)("system-error", {
systemError: (code) => `the system reported ${code}.`,
}),
...(0,message.f)("several-errors", {
several: (count) => `${count} errors; nothing was delivered. They stand above, each with what to do.`,
}),
...(0,message.f)("plain-template", {
plainOfSecret: (name) => `its part ${name} is a secret, so what is made of it cannot be \`plain\`. Take \`plain\` out; or declare ${name} by a line of its own and mark that \`plain\`, if it is no secret.`,
}),
...(0,message.f)("value-too-short", {
unmaskable: (advice) => `the value is too short or too common to be masked without ruining the log, and its name says that it is a secret. ${advice}`,
}),
...(0,message.f)("value-not-text", {
notText: (why) => `the value is not text (it ${why}). Deliver it as \`[file]\`; text in another encoding (UTF-16, Latin-1) is stored as UTF-8 first.`,
}),
...(0,message.f)("value-too-large", {
variableTooLarge: (size, limit, unit) => `the value is too large for an environment variable (${size} of at most ${limit} ${unit}). Deliver it as \`[file]\`.`,
environmentTooLarge: (size, limit, largest) => `all environment variables together are ${size} bytes, of at most ${limit}: later processes could not start. Deliver the large ones as \`[file]\`; the largest are ${largest}.`,
outputsTooLarge: (size, limit, largest) => `all outputs together are ${size} bytes of UTF-16, of at most ${limit}. Deliver the large ones as \`[file]\`; the largest are ${largest}.`,
}),
...(0,message.f)("outputs-between-jobs", {
outputsEnd: "Outputs that hold a masked value reach the later steps of this job; the runner drops them between jobs. Another job fetches the secret again.",
}),
...(0,message.f)("summary-not-written", {
noSummary: "The job summary could not be written.",
}),
...(0,message.f)("job-cancelled", {
cancelled: (exitCode) => `The job was cancelled, and with it what \`run\` or \`image\` had started (exit code ${exitCode}).`,
}),
...(0,message.f)("script-failed", {
ended: (exitCode, meaning) => `Process completed with exit code ${exitCode}${meaning}.`,
}),
...(0,message.f)("value-white-space", {
whiteSpace: (names) => `${names}: the value ends in white space, which is delivered with it. Mark it \`[trim]\` to take that off, or \`[raw]\` to say that it belongs to the value.`,
}),
...(0,message.f)("value-empty", {
emptyValue: "the value is empty.",
}),
...(0,message.f)("value-not-masked", {
notMasked: (names) => `${names}: delivered without a mask, since the value is too short or too common to be masked without ruining the log. Mark it \`[plain]\` to say that it is no secret.`,
}),
...(0,message.f)("common-word", {
commonWord: (names) => `${names}: the value is a word, which is hidden wherever the log of this job has it. Mark it \`[plain]\` if it is no secret.`,
}),
...(0,message.f)("field-masked", {
maskedInWildcard: (names) => `${names}: masked although the wildcard is \`[plain]\`, since the name of the field says that it is a secret. Declare it by a line of its own to deliver it without a mask.`,
}),
};
;
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
const said = code === undefined ? messages_say.internalOfProvider() : messages_say.systemError(code);
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
return failure(say.internal(kind + place), { cause: thrown });
}
function codeOf({ stack = "" }) {
const [, place] = /\n\s+at ([^\n]+)/.exec(stack) ?? [];
return place === undefined ? "" : ` at ${place}`;
}
}),
392:
(($own, $gives, $need) => {
$need.d($gives, {
Ql: () => (showForeign),
V$: () => (foreign),
mt: () => (withinForeign)
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
368:
(($own, $gives, $need) => {
$need.d($gives, {
Gv: () => (isObject),
qF: () => (parseJson)
});
var _text_js_0 = $need(364);
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
672:
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
646:
(($own, $gives, $need) => {
$need.d($gives, {
settle: () => (settle)
});

var core_namespaceObject = {};
$need.r(core_namespaceObject);
$need.d(core_namespaceObject, {
ExitCode: () => (ExitCode),
addPath: () => (addPath),
debug: () => (debug),
endGroup: () => (endGroup),
error: () => (error),
exportVariable: () => (exportVariable),
getBooleanInput: () => (getBooleanInput),
getIDToken: () => (getIDToken),
getInput: () => (getInput),
getMultilineInput: () => (getMultilineInput),
getState: () => (getState),
group: () => (group),
info: () => (info),
isDebug: () => (isDebug),
markdownSummary: () => (external_module_namespaceObject.markdownSummary),
notice: () => (notice),
platform: () => (external_module_namespaceObject),
saveState: () => (saveState),
setCommandEcho: () => (setCommandEcho),
setFailed: () => (setFailed),
setOutput: () => (setOutput),
setSecret: () => (setSecret),
startGroup: () => (startGroup),
summary: () => (external_module_namespaceObject.summary),
toPlatformPath: () => (toPlatformPath),
toPosixPath: () => (toPosixPath),
toWin32Path: () => (toWin32Path),
warning: () => (warning)
});
var external_node_path_ = $need(760);
var promises_ = $need(500);
var external_os_ = $need(857);
;
function toCommandValue(input) {
if (input === null || input === undefined) {
return '';
}
else if (typeof input === 'string' || input instanceof String) {
return input;
}
return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
if (!Object.keys(annotationProperties).length) {
return {};
}
return {
title: annotationProperties.title,
file: annotationProperties.file,
line: annotationProperties.startLine,
endLine: annotationProperties.endLine,
col: annotationProperties.startColumn,
endColumn: annotationProperties.endColumn
};
}
;
function issueCommand(command, properties, message) {
const cmd = new Command(command, properties, message);
process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
constructor(command, properties, message) {
if (!command) {
command = 'missing.command';
}
this.command = command;
this.properties = properties;
this.message = message;
}
toString() {
let cmdStr = CMD_STRING + this.command;
if (this.properties && Object.keys(this.properties).length > 0) {
cmdStr += ' ';
let first = true;
for (const key in this.properties) {
if (this.properties.hasOwnProperty(key)) {
const val = this.properties[key];
if (val) {
if (first) {
first = false;
}
else {
cmdStr += ',';
}
cmdStr += `${key}=${escapeProperty(val)}`;
}
}
}
}
cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
return cmdStr;
}
}
function escapeData(s) {
return toCommandValue(s)
.replace(/%/g, '%25')
.replace(/\r/g, '%0D')
.replace(/\n/g, '%0A');
}
function escapeProperty(s) {
return toCommandValue(s)
.replace(/%/g, '%25')
.replace(/\r/g, '%0D')
.replace(/\n/g, '%0A')
.replace(/:/g, '%3A')
.replace(/,/g, '%2C');
}
;
const external_module_namespaceObject = {};
var external_path_ = $need(928);
;
function toPosixPath(pth) {
return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
return pth.replace(/[/\\]/g, external_path_.sep);
}
;
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
return new (P || (P = Promise))(function (resolve, reject) {
function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
step((generator = generator.apply(thisArg, _arguments || [])).next());
});
};
var ExitCode;
(function (ExitCode) {
ExitCode[ExitCode["Success"] = 0] = "Success";
ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
const convertedVal = toCommandValue(val);
process.env[name] = convertedVal;
const filePath = process.env['GITHUB_ENV'] || '';
if (filePath) {
return (0,external_module_namespaceObject.issueFileCommand)('ENV', (0,external_module_namespaceObject.prepareKeyValueMessage)(name, val));
}
issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
const filePath = process.env['GITHUB_PATH'] || '';
if (filePath) {
(0,external_module_namespaceObject.issueFileCommand)('PATH', inputPath);
}
else {
issueCommand('add-path', {}, inputPath);
}
process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
if (options && options.required && !val) {
throw new Error(`Input required and not supplied: ${name}`);
}
if (options && options.trimWhitespace === false) {
return val;
}
return val.trim();
}
function getMultilineInput(name, options) {
const inputs = getInput(name, options)
.split('\n')
.filter(x => x !== '');
if (options && options.trimWhitespace === false) {
return inputs;
}
return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
const trueValue = ['true', 'True', 'TRUE'];
const falseValue = ['false', 'False', 'FALSE'];
const val = getInput(name, options);
if (trueValue.includes(val))
return true;
if (falseValue.includes(val))
return false;
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
const filePath = process.env['GITHUB_OUTPUT'] || '';
if (filePath) {
return (0,external_module_namespaceObject.issueFileCommand)('OUTPUT', (0,external_module_namespaceObject.prepareKeyValueMessage)(name, value));
}
process.stdout.write(external_os_.EOL);
issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
process.exitCode = ExitCode.Failure;
error(message);
}
function isDebug() {
return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
issue('group', name);
}
function endGroup() {
issue('endgroup');
}
function group(name, fn) {
return __awaiter(this, void 0, void 0, function* () {
startGroup(name);
let result;
try {
result = yield fn();
}
finally {
endGroup();
}
return result;
});
}
function saveState(name, value) {
const filePath = process.env['GITHUB_STATE'] || '';
if (filePath) {
return (0,external_module_namespaceObject.issueFileCommand)('STATE', (0,external_module_namespaceObject.prepareKeyValueMessage)(name, value));
}
issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
return __awaiter(this, void 0, void 0, function* () {
return yield external_module_namespaceObject.OidcClient.getIDToken(aud);
});
}




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
;
function connector(environment, connections, signal, onLongWait) {
return async (target) => {
const { connect } = await $need.e( 38).then($need.bind($need, 38));
return connect({ signal, ...target, environment, connections, onLongWait });
};
}
var errors = $need(370);
var foreign = $need(392);
var json = $need(368);
;
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
const text_EOL = process.platform === "win32" ? "\r\n" : "\n";
const text_LINE_END = /\r\n|\n|\r/;
const CONTROL = /[^\t -~\u00a0-\u2027\u202a-\u{10ffff}]/u;
function nameOf(character) {
const code = character.codePointAt(0) ?? 0;
return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
var build_text = $need(364);
;
function defuse(text) {
const safe = text
.replace(/\r\n?/g, "\n")
.replace(CONTROLS, escaped)
.replace(/^([^!-~\n]*:)(?=[^ -~\t\n]*:)/gm, "$1 ")
.replace(/(#[^ -~\t\n]*#)(?=[^ -~\t\n]*\[)/g, "$1 ");
return /^[^ -~\n\t]/.test(safe) ? safe.replace(JOINING(), " ") : safe;
}
const CONTROLS = new RegExp(`(?!\\n)${CONTROL.source}`, "gu");
const JOINING = (0,build_text.fn)(String.raw `^(?=[\p{M}\p{Cf}\u0e33\u0eb3\uff9e\uff9f]|\p{Emoji_Modifier})`);
function escaped(character) {
return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
;
const PAGE = "docs/troubleshooting.md";
const SERVER = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?$/;
const REPOSITORY = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/;
const REF = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
function addressing({ GITHUB_SERVER_URL: server = "", GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "", }) {
const known = SERVER.test(server) && REPOSITORY.test(repository) && REF.test(ref);
const page = known ? `${server}/${repository}/blob/${ref}/${PAGE}` : PAGE;
return ({ id, text }) => `${text} ${page}#${id}`;
}
;
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
;
const COMMANDS = new Set(("add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output " +
"stop-commands warning").split(" "));
const MOST_READINGS = 8;
const START = new RegExp(`^[${WHITE_SPACE}\uFEFF]*::`);
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
.flatMap(({ data }) => data.split(LINE_END))
.map((line) => line.trim());
}
function commands_logCommand(name, text) {
return `::${name}::${commands_escaped(text, NEW_ESCAPES)}`;
}
function maskCommand(text) {
return /^[ -~]/.test(text)
? `::add-mask::${commands_escaped(text, NEW_ESCAPES)}`
: `##[add-mask]${commands_escaped(text, OLD_ESCAPES)}`;
}
function commands_escaped(text, { meant }) {
return text.replace(meant, encodeURIComponent);
}
;
function commandsTo(write) {
const command = (name) => (text) => write(logCommand(name, text) + EOL);
return {
debug: command("debug"),
info: (text) => write(text + EOL),
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
var messages = $need(672);
;
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
? messages.c.leftForPost(what, paths + more, causesOf(codes))
: messages.c.left(what, paths + more);
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
var external_node_fs_ = $need(24);
;
const SYSTEM = {
windows: process.platform === "win32",
entriesIn: (directory) => (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }),
unlink: external_node_fs_.unlinkSync,
rmdir: external_node_fs_.rmdirSync,
rename: external_node_fs_.renameSync,
chmod: external_node_fs_.chmodSync,
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
const short = (0,external_node_path_.join)(top, `removed-${randomUUID()}`);
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
remove((0,external_node_path_.join)(directory, entry.name), entry.isDirectory());
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
return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function codeOf(action) {
try {
action();
return undefined;
}
catch (thrown) {
return (0,errors.xU)(thrown) ?? "EIO";
}
}
;
function storage_storing(folder, work) {
try {
return work();
}
catch (thrown) {
const code = systemCode(thrown);
if (code === undefined || code.startsWith("ERR_"))
throw thrown;
throw failure(explain(folder, code), { cause: thrown });
}
}
function explain(folder, code) {
const where = `\`${folder}\``;
switch (code) {
case "EACCES":
case "EPERM":
return say.folderForbidden(uid(process.getuid?.()), where, code, uid(ownerOf(folder)));
case "EROFS":
return say.folderReadOnly(where, code);
case "ENOSPC":
return say.noSpace(where, code);
case "EDQUOT":
return say.quota(where, code);
case "ENOENT":
case "ENOTDIR":
return say.noFolder(where, code);
case "EMFILE":
case "ENFILE":
return say.tooManyOpen(where, code);
default:
return say.folderUnusable(where, code);
}
}
function uid(number) {
return number === undefined ? "" : ` (uid ${number})`;
}
function ownerOf(folder) {
try {
return process.getuid === undefined ? undefined : statSync(folder).uid;
}
catch {
return undefined;
}
}
;
const DIRECTORY = /^secret-refs-([0-9a-f]{12})-([0-9]{1,10})-[0-9a-f]{16}$/;
const HANDED_OVER = "handed-over";
const DEBTS = "debts";
const STATE_DIRECTORY = "private-directory";
const private_files_crypto = () => process.getBuiltinModule("node:crypto");
function choosePrivateDirectory(environment) {
return join(temporaryDirectory(environment), `secret-refs-${jobOf(environment)}-${process.pid}-${private_files_crypto().randomBytes(8).toString("hex")}`);
}
async function makePrivateDirectory(path, environment) {
storing(dirname(path), () => mkdirSync(path, { mode: 0o700 }));
if (process.platform !== "win32")
return undefined;
const { leaveToUser } = await $need.e( 903).then($need.bind($need, 903));
return leaveToUser(path, environment);
}
function writePrivateFile(directory, place, base, bytes) {
const own = join(directory, String(place));
const path = join(own, base);
storing(directory, () => {
mkdirSync(own, { mode: 0o700 });
writeFileSync(path, bytes, { mode: 0o600, flag: "wx" });
});
return path;
}
function removePrivateFiles(directory) {
return entriesIn(directory)
.filter(({ name }) => name !== DEBTS)
.flatMap(({ name }) => removeTree((0,external_node_path_.join)(directory, name)));
}
function handOver(directory) {
storing(directory, () => writeFileSync(join(directory, HANDED_OVER), "", {
mode: 0o600,
flag: "wx",
}));
}
function removePrivateDirectory(path, environment, expired) {
const entry = ownPath(path, environment);
return entry === undefined ? [] : removeTree(entry, expired);
}
function clearPrivateDirectory(path, environment) {
const entry = ownPath(path, environment);
if (entry === undefined)
return [];
return isInDebt(entry) ? removePrivateFiles(entry) : removeTree(entry);
}
function ownPath(path, environment) {
if (!DIRECTORY.test((0,external_node_path_.basename)(path)))
return undefined;
const root = realTemporaryDirectory(environment);
if (root === undefined || realDirectory((0,external_node_path_.dirname)(path)) !== root)
return undefined;
const entry = (0,external_node_path_.join)(root, (0,external_node_path_.basename)(path));
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
const path = (0,external_node_path_.join)(root, name);
const inUse = job === jobOf(environment) &&
(isAlive(pid) || exists((0,external_node_path_.join)(path, HANDED_OVER)) || isInDebt(path));
if (inUse || !isOwnDirectory(path))
continue;
left.push(...(isInDebt(path)
? removePrivateFiles(path)
: removeTree(path, expired)).filter(({ code }) => code !== "ETIMEDOUT"));
}
return left;
}
function orphansInDebt(environment) {
const root = realTemporaryDirectory(environment);
if (root === undefined)
return [];
return directoriesIn(root)
.filter(({ job }) => job !== jobOf(environment))
.map(({ name }) => (0,external_node_path_.join)(root, name))
.filter((path) => isOwnDirectory(path) && isInDebt(path));
}
function temporaryDirectory(environment) {
const real = realTemporaryDirectory(environment);
if (real === undefined)
throw failure(say.noTemporary(environment.RUNNER_TEMP
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
return private_files_crypto()
.createHash("sha256")
.update(identity)
.digest("hex")
.slice(0, 12);
}
function realDirectory(path) {
try {
return (0,external_node_fs_.realpathSync)(path);
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
return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
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
return entriesIn((0,external_node_path_.join)(path, DEBTS)).some(isDebt);
}
function isDebt(entry) {
return entry.isFile() && entry.name.endsWith(".json");
}
function exists(path) {
return statsOf(path) !== undefined;
}
function statsOf(path) {
try {
return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
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
return (0,errors.xU)(thrown) === "EPERM";
}
}
;
const MOST_DEBTS = 200;
const LARGEST_DEBT = 1024 * 1024;
const MOST_ENTRIES = 10_000;
function readDebts(path, environment) {
const directory = ownPath(path, environment);
if (directory === undefined)
return [];
const folder = (0,external_node_path_.join)(directory, DEBTS);
if (!isOwnDirectory(folder))
return [];
return namesIn(folder).map((name) => {
const file = (0,external_node_path_.join)(folder, name);
return { text: readDebt(file), remove: () => void removeTree(file) };
});
}
function namesIn(folder) {
const names = [];
try {
const directory = (0,external_node_fs_.opendirSync)(folder);
for (let seen = 0; seen < MOST_ENTRIES; seen++) {
const entry = directory.readSync();
if (entry === null || names.length === MOST_DEBTS)
break;
if (isDebt(entry))
names.push(entry.name);
}
directory.closeSync();
}
catch {
}
return names;
}
function readDebt(path) {
let descriptor;
try {
descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY |
(external_node_fs_.constants.O_NOFOLLOW ?? 0) |
(external_node_fs_.constants.O_NONBLOCK ?? 0) |
(external_node_fs_.constants.O_NOCTTY ?? 0));
const stats = (0,external_node_fs_.fstatSync)(descriptor);
const own = process.getuid === undefined || stats.uid === process.getuid();
if (!stats.isFile() || !own || stats.size > LARGEST_DEBT)
return undefined;
const bytes = Buffer.alloc(stats.size);
const read = (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, 0);
return bytes.toString("utf8", 0, read);
}
catch {
return undefined;
}
finally {
if (descriptor !== undefined)
(0,external_node_fs_.closeSync)(descriptor);
}
}
;
const TIME = 15_000;
const TIME_FOR_FILES = 10_000;
const TIME_FOR_ORPHANS = 5_000;
const SHORTEST_SECRET = 6;
const AT_ONCE = 16;
async function settle(settlers, environment) {
const clean = (text) => defuse((0,foreign.Ql)(text, (said) => said));
const { warning: warn } = cleanLog(core_namespaceObject, clean, addressing(environmentOf(environment)));
try {
const directory = environment[`STATE_${STATE_DIRECTORY}`];
if (directory)
for (const warning of await settleRun(directory, {
settlers,
environment,
failed: "drop",
}))
warn(warning);
const other = await Promise.all(orphansInDebt(environment).map((path) => settleRun(path, { settlers, environment, failed: "drop" })));
for (const warning of other.flat())
warn(warning);
const orphans = removeOrphans(environment, TIME_FOR_ORPHANS).filter(({ path }) => !directory || !path.split(external_node_path_.sep).includes((0,external_node_path_.basename)(directory)));
for (const warning of aboutLeftovers(orphans, "Private files of an earlier run"))
warn(warning);
}
catch {
warn(messages.c.leftForRunner());
}
}
async function settleRun(directory, { settlers, environment, failed, time = TIME }) {
const warnings = await undoAll(readDebts(directory, environment), {
directory,
settlers,
environment,
failed,
time,
});
const end = performance.now() + TIME_FOR_FILES;
const left = failed === "keep"
? clearPrivateDirectory(directory, environment)
: removePrivateDirectory(directory, environment, () => performance.now() > end);
return [...warnings, ...aboutLeftovers(left, "Private files", failed)];
}
async function undoAll(debts, { directory, settlers, environment, failed, time }) {
if (debts.length === 0)
return [];
const variables = environmentOf(environment);
const signal = AbortSignal.timeout(time);
const using = {
connect: connector(variables, debts.length, signal),
mark: (0,external_node_path_.basename)(directory),
environment: variables,
};
const limit = pLimit(AT_ONCE);
const warnings = new Map();
const warn = (message) => void warnings.set(message.text, message);
const work = debts.map(({ text, remove }) => limit(async () => {
try {
await undo(text, settlers, using);
remove();
}
catch (thrown) {
if (failed === "drop")
remove();
const { message } = (0,errors.u5)(thrown);
warn(signal.aborted
? messages.c.undoingLate(time / 1_000)
: messages.c.notUndone((0,foreign.mt)(message, without(text))));
}
}));
const late = new AbortController();
await Promise.race([
Promise.all(work),
(0,promises_.setTimeout)(time, undefined, { signal: late.signal }).then(() => {
warn(messages.c.undoingLate(time / 1_000));
limit.clearQueue();
}),
]);
late.abort();
return [...warnings.values()];
}
function without(debt = "") {
const texts = textsIn((0,json.qF)(Buffer.from(debt)))
.filter((text) => text.length >= SHORTEST_SECRET)
.toSorted((a, b) => b.length - a.length);
return (text) => texts.reduce((left, secret) => left.replaceAll(secret, "***"), text);
}
function textsIn(json) {
if (typeof json === "string")
return [json];
return typeof json === "object" && json !== null
? Object.values(json).flatMap(textsIn)
: [];
}
async function undo(text, settlers, using) {
const { owner, debt } = entryOf(text);
const load = Object.hasOwn(settlers, owner) ? settlers[owner] : undefined;
if (load === undefined)
throw unreadable();
await (await load()).settle(debt, using);
}
function entryOf(text) {
const entry = text === undefined ? text : (0,json.qF)(Buffer.from(text));
if (!(0,json.Gv)(entry) || typeof entry.owner !== "string")
throw unreadable();
return { owner: entry.owner, debt: entry.debt };
}
function unreadable() {
return new errors.JA("malformed", messages.c.debtUnreadable());
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
756:
((__webpack_module__, __unused_webpack___webpack_exports__, $need) => {
$need.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var _runner_node_js_0 = $need(967);
if ((0,_runner_node_js_0 .u)(process.versions.node) === undefined) {
const { settle } = await Promise.resolve().then($need.bind($need, 646));
const { settlers } = await Promise.resolve().then($need.bind($need, 835));
await settle(settlers, process.env);
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
}),
967:
(($own, $gives, $need) => {
$need.d($gives, {
u: () => (nodeTooOld)
});
var message = $need(883);
;
const say = {
...(0,message.f)("node-too-old", {
nodeTooOld: (version, oldest) => `this action needs Node.js ${oldest} or later, and was started with ${version}. GitHub's runner brings Node.js 24 from 2.327 on (not on ARM32): update it. act, Gitea and Forgejo take the \`node\` of the job's image, or of the machine in host mode: choose an image with a newer one, or install it there.`,
}),
...(0,message.f)("log-not-read", {
unread: "the runner does not read the log of this step, so the masks cannot reach it, and nothing was delivered. Run the job again.",
}),
...(0,message.f)("id-token-permission", {
noIdToken: "GitHub gives this job no ID token. Give the job `permissions: id-token: write` (and name its other permissions there too, since the rest is then off). A pull request from a fork never gets one.",
}),
...(0,message.f)("id-token-failed", {
idTokenFailed: (why) => `GitHub's token service gave no ID token (${why}). Run the job again; if it stays so, look at GitHub's status.`,
}),
...(0,message.f)("command-file", {
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
...(0,message.f)("command-file-write", {
notWritten: (code, rest) => `the runner's command files cannot be written${code}. Is the disk full?${rest}`,
}),
};
;
const OLDEST = [22, 12];
function nodeTooOld(version) {
const [major = 0, minor = 0] = version.split(".").map(Number);
const [oldest, oldestMinor] = OLDEST;
return major > oldest || (major === oldest && minor >= oldestMinor)
? undefined
: say.nodeTooOld(version, OLDEST.join("."));
}
}),
835:
(($own, $gives, $need) => {
$need.d($gives, {
settlers: () => (settlers)
});
;
const PROCESS_DEBT = "child/process";
const CONTAINER_DEBT = "child/container";
;
const settlers = {
[PROCESS_DEBT]: () => $need.e( 509).then($need.bind($need, 509)),
[CONTAINER_DEBT]: () => $need.e( 497).then($need.bind($need, 497)),
"github-app": () => $need.e( 502).then($need.bind($need, 502)),
vault: () => $need.e( 944).then($need.bind($need, 944)),
};
}),
364:
(($own, $gives, $need) => {
$need.d($gives, {
_6: () => (decodeUtf8),
fn: () => (late)
});

;
const external_node_buffer_namespaceObject = process.getBuiltinModule("node:buffer");
;
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
return (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? decodeAs(bytes, "utf-8") : undefined;
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
if (isUtf8(bytes))
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
__webpack_modules__[moduleId](module, module.exports, $need);
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

var $gives = $need(756);
$gives = await $gives;
