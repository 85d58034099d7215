import { modules as common1 } from "./common1.js";
export const id = 81;
export const ids = [81,516];
export const modules = {

...common1,

5414:
(($own, $gives, $need) => {
$need.d($gives, {
QG: () => (passToScript),
jL: () => (missedBy),
qk: () => (passToContainer)
});
var _declarations_runner_names_js_0 = $need(8097);
var _lifetime_private_files_js_1 = $need(7627);
var _patterns_js_2 = $need(5385);
const OF_ACTIONS = [
"ACTIONS_RUNTIME_*",
"ACTIONS_RESULTS_URL",
"ACTIONS_CACHE_*",
"GITHUB_STATE",
`STATE_${_lifetime_private_files_js_1 .M8}`,
];
function passToScript(passing) {
const held = (0,_patterns_js_2 .l)([
...passing.inputs.own,
...OF_ACTIONS,
...passing.heldBack,
]);
return divide(passing, (name) => !held(name));
}
const OF_RUNNER = new Set([..._declarations_runner_names_js_0 .k, "CI"].filter((name) => !["GITHUB_STATE", "GITHUB_ACTION_PATH", "RUNNER_TRACKING_ID"].includes(name)));
function passToContainer(passing) {
const { environment } = divide(passing, (name) => OF_RUNNER.has(name));
const { heldBack } = passToScript(passing);
return { environment, heldBack };
}
function missedBy({ heldBack }, given) {
return heldBack.filter((name) => !Object.hasOwn(given, name));
}
function divide({ environment, heldBack: ofStores, passEnv }, passes) {
const wanted = (0,_patterns_js_2 .l)(passEnv);
const given = (0,_patterns_js_2 .l)(ofStores);
const passed = [];
const heldBack = [];
for (const [name, value] of Object.entries(environment)) {
if (value === undefined)
continue;
if (passes(name) || wanted(name))
passed.push([name, value]);
else if (given(name))
heldBack.push(name);
}
return {
environment: Object.fromEntries(passed),
heldBack: heldBack.toSorted(),
};
}
}),

7695:
(($own, $gives, $need) => {
$need.d($gives, {
t: () => (openOutputs)
});
var _errors_js_0 = $need(9473);
var _runner_append_js_1 = $need(5447);
var _messages_js_2 = $need(3488);
var _step_js_3 = $need(5626);
function openOutputs({ environment, log, }) {
const files = (0,_runner_append_js_1 .b)(["GITHUB_OUTPUT"], environment);
const append = (...entries) => files.append(new Map([["GITHUB_OUTPUT", entries]]));
return {
deliver({ deliveries }) {
const planned = deliveries.flatMap(({ secret, sinks, content }) => sinks.has("output") && content.kind === "text"
? [{ name: secret.name, value: content.text }]
: []);
append(...planned, {
name: "names",
value: JSON.stringify((0,_step_js_3 .eZ)(deliveries)),
});
},
finish(ending) {
try {
append({ name: "exit-code", value: String(ending.exitCode) });
}
catch (thrown) {
if (!(thrown instanceof _errors_js_0 .HR))
throw thrown;
for (const { message } of thrown.problems)
log.warning(_messages_js_2 .c.exitCodeLost(message.text));
}
return ending;
},
};
}
}),

7652:
(($own, $gives, $need) => {
$need.d($gives, {
J: () => (showOutput)
});
var commands = $need(6717);
var runner_text = $need(3912);
;
const SPACE = `(?:${Array.from(`${runner_text.XE}\uFEFF`, (character) => Buffer.from(character).toString("latin1")).join("|")})*`;
const SAVE_STATE = new RegExp(`^${SPACE}::save-state[^\\w-]|##\\[save-state[^\\w-]`, "i");
const MAY_BE_ONE = new RegExp(`^${SPACE}::|##\\[`);
const STOP = new RegExp(`^${SPACE}:(?=:stop-commands[^\\w-])|##(?=\\[stop-commands[^\\w-])`, "gi");
const ANY = new RegExp(`^${SPACE}:(?=:)|##(?=\\[)`, "g");
const BEGINNING = new RegExp(`^(${SPACE})(?:${beginningsOf("::save-state", "::stop-commands")})$|(?:${beginningsOf("##[save-state", "##[stop-commands")})$`, "i");
const LONGEST_LINE = 4_096;
function beginningsOf(...texts) {
const all = texts.flatMap((text) => Array.from(text, (_, index) => text.slice(0, index + 1)));
return all
.toSorted((a, b) => b.length - a.length)
.map((text) => text.replaceAll("[", "\\["))
.join("|");
}
function watchCommands() {
let stopToken;
function note(line) {
if (!MAY_BE_ONE.test(line))
return;
const text = Buffer.from(line, "latin1").toString();
const names = readingsOf(text, stopToken);
if (stopToken === undefined)
stopToken = names
.filter(({ name }) => name === "stop-commands")
.find(({ data }) => isToken(data))
?.data.toLowerCase();
else if (names.some(({ name }) => name === stopToken))
stopToken = undefined;
}
return { filter: () => createFilter(note, () => stopToken !== undefined) };
}
function readingsOf(line, stopToken) {
const isKnown = ({ name }) => commands.Lo.has(name) || name === stopToken;
const known = (0,commands.AB)(line).filter(isKnown);
return known.length > 0 ? known : (0,commands.fw)(line).filter(isKnown);
}
function isToken(data) {
return data !== "" && !commands.Lo.has(data.toLowerCase());
}
function createFilter(note, stopped) {
let line = "";
let held = "";
let dropping;
let swallows = false;
function take(piece, end) {
swallows = false;
const whole = line + held + piece;
if (dropping !== undefined)
return drop(end);
const command = SAVE_STATE.exec(whole);
if (command === null)
return pass(whole, end);
const before = release(whole, Math.max(line.length, command.index));
dropping = whole.slice(0, command.index).trim() === "" ? "line" : "rest";
line = whole.slice(0, command.index);
held = "";
return before + drop(end);
}
function drop(end) {
const rest = dropping === "rest" ? end : "";
swallows = rest === "" && end === "\r";
if (end !== "") {
note(line);
finish();
}
return rest;
}
function pass(whole, end) {
if (end !== "") {
const last = release(whole, whole.length);
note(whole);
finish();
return last + end;
}
const beginning = BEGINNING.exec(whole);
const to = beginning === null
? whole.length
: Math.max(line.length, beginning.index + (beginning[1] ?? "").length);
const passed = release(whole, to);
held = whole.slice(to);
line = whole.slice(0, to).slice(0, LONGEST_LINE);
return passed;
}
function release(whole, to) {
let passed = "";
let from = line.length;
if (!MAY_BE_ONE.test(whole))
return whole.slice(from, to);
for (const { index, 0: found } of whole.matchAll(stopped() ? ANY : STOP)) {
const inside = index + found.length;
if (inside < from || inside >= to)
continue;
passed += `${whole.slice(from, inside)} `;
from = inside;
}
return passed + whole.slice(from, to);
}
function finish() {
line = "";
held = "";
dropping = undefined;
}
return {
push(whole) {
const chunk = swallows && whole[0] === 0x0a ? whole.subarray(1) : whole;
if (whole.length > 0)
swallows = false;
if (isHarmless(chunk)) {
line = tailOf(chunk, line);
return chunk;
}
let passed = "";
for (const [, piece = "", end = ""] of chunk
.toString("latin1")
.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g))
if (piece !== "" || end !== "")
passed += take(piece, end);
return Buffer.from(passed, "latin1");
},
flush() {
const rest = release(line + held, line.length + held.length);
if (line + held !== "")
note(line + held);
finish();
return Buffer.from(rest, "latin1");
},
};
function isHarmless(chunk) {
return (dropping === undefined &&
held === "" &&
!/::|##/.test(line) &&
!chunk.includes("::") &&
!chunk.includes("##[") &&
!/[:#[]/.test(chunk.toString("latin1", chunk.length - 2)));
}
}
function tailOf(chunk, line) {
const start = Math.max(chunk.lastIndexOf("\n"), chunk.lastIndexOf("\r")) + 1;
const tail = chunk.toString("latin1", start, start + LONGEST_LINE);
return start > 0 ? tail : (line + tail).slice(0, LONGEST_LINE);
}
;
const PAUSE = 80;
const FIRST_LINE = "::debug::What follows is printed by the script or container.\n";
function showOutput(sources, streams, matcher) {
const watch = watchCommands();
for (const stream of [streams.stderr, streams.stdout])
if (stream.writable)
stream.write(FIRST_LINE);
const finishers = ["stdout", "stderr"].map((name) => copy(sources[name], streams[name], matcher, watch.filter()));
return () => {
for (const finish of finishers)
finish();
};
}
function copy(source, destination, matcher, filter) {
const scrubber = matcher.scrubber();
let last;
const write = (bytes) => {
last = bytes.at(-1) ?? last;
return (bytes.length === 0 || !destination.writable || destination.write(bytes));
};
const resume = () => source.resume();
destination.on("error", resume);
let pause;
const show = (chunk) => {
clearTimeout(pause);
pause = setTimeout(() => write(filter.push(scrubber.rest())), PAUSE);
if (write(filter.push(scrubber.push(chunk))))
return;
source.pause();
destination.once("drain", resume);
};
source.on("data", show);
resume();
source.on("error", () => { });
return () => {
clearTimeout(pause);
source.off("data", show);
source.destroy();
write(filter.push(scrubber.flush()));
write(filter.flush());
if (last !== undefined && last !== 0x0a)
write(Buffer.from("\n"));
};
}
}),

4292:
(($own, $gives, $need) => {
$need.d($gives, {
N: () => (fixScript)
});
function fixScript(script, { kind }, windows) {
const lines = kind === "cmd"
? ["@echo off", script]
: kind === "powershell"
? [
"$ErrorActionPreference = 'stop'",
script,
"if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
]
: [script];
const text = lines.join("\n");
return windows ? text.replaceAll(/\r?\n/g, "\r\n") : text;
}
}),

921:
(($own, $gives, $need) => {
$need.d($gives, {
z: () => (supervise)
});
var node_timers_promises_0 = $need(8500);
var _processes_children_js_1 = $need(8167);
var _runner_signals_js_2 = $need(7674);
const ASK_AGAIN = 2_500;
const END = 4_500;
const END_AFTER_TERM = 1_500;
const OPEN_STREAMS = 5_000;
const LAST_WORDS = 500;
async function supervise({ start, pass, end, }) {
let child;
const timers = [];
const later = (milliseconds, action) => timers.push(setTimeout(action, milliseconds));
const cancellation = Promise.withResolvers();
let cancelled = false;
let ended;
const endOnce = () => {
ended ??= Promise.resolve(end(child));
};
const cancel = (signal) => {
pass(child, signal);
if (signal !== "SIGINT")
later(END_AFTER_TERM, endOnce);
if (cancelled)
return;
cancelled = true;
cancellation.resolve();
later(ASK_AGAIN, () => pass(child, "SIGTERM"));
later(END, endOnce);
};
for (const signal of _runner_signals_js_2 .P)
process.on(signal, cancel);
try {
child = start();
const closed = Promise.all([child, child.stdout, child.stderr].map((one) => one && new Promise((resolve) => one.once("close", resolve))));
const exitCode = await exitOf(child);
await Promise.race([
closed,
cancellation.promise,
(0,node_timers_promises_0.setTimeout)(OPEN_STREAMS, undefined, { ref: false }),
]);
if (cancelled) {
endOnce();
await ended;
await Promise.race([
closed,
(0,node_timers_promises_0.setTimeout)(LAST_WORDS, undefined, { ref: false }),
]);
}
return { exitCode, cancelled };
}
finally {
for (const timer of timers)
clearTimeout(timer);
for (const signal of _runner_signals_js_2 .P)
process.off(signal, cancel);
}
}
function exitOf(child) {
const { promise, resolve, reject } = Promise.withResolvers();
child.on("error", reject);
child.on("exit", (code, signal) => resolve((0,_processes_children_js_1 .FO)(code, signal)));
return promise;
}
}),

5558:
(($own, $gives, $need) => {
$need.d($gives, {
GO: () => (findEngine),
Nx: () => (complaintOf),
bx: () => (runClient),
mm: () => (inspectImage),
ug: () => (ENGINES)
});
var node_child_process_0 = $need(1421);
var _errors_js_1 = $need(9473);
var _foreign_js_2 = $need(8392);
var _json_js_3 = $need(9368);
var _processes_programs_js_4 = $need(8393);
var _messages_js_5 = $need(6576);
const ENGINES = ["docker", "podman"];
const PATIENCE = 20_000;
const LARGEST_ANSWER = 16 * 1024 * 1024;
const LONGEST_COMPLAINT = 600;
const SIGN_OF_LIFE = { docker: "version", podman: "info" };
async function findEngine(wanted, environment, inJobContainer, image) {
const reasons = [];
for (const name of wanted === "auto" ? ENGINES : [wanted]) {
const client = (0,_processes_programs_js_4 .Kp)(name, environment);
if (client === undefined) {
reasons.push(`there is no \`${name}\` on PATH`);
continue;
}
const engine = { name, client, environment };
const { found, said: first } = await inspectImage(engine, image);
if (found !== undefined)
return { engine, found, passedOver: reasons };
const { code, complaint } = first.silent
? first
: await runClient(engine, [SIGN_OF_LIFE[name], "--format", "."]);
if (code === 0)
return { engine, found, passedOver: reasons };
reasons.push(`${name} does not answer (${complaint})`);
}
const noEngine = environment.KUBERNETES_SERVICE_HOST
? _messages_js_5 .c.noEngineInPod
: inJobContainer
? _messages_js_5 .c.noEngineInJob
: _messages_js_5 .c.noEngine;
throw (0,_errors_js_1 .V2)(noEngine(reasons.join("; ")));
}
async function inspectImage(engine, name) {
const format = '{"config":{{json .Config}},"os":{{json .Os}},"architecture":{{json .Architecture}}}';
const args = ["image", "inspect", "--format", format, name];
const said = await runClient(engine, args);
const image = said.code === 0 ? (0,_json_js_3 .qF)(Buffer.from(said.stdout)) : undefined;
if (!(0,_json_js_3 .Gv)(image))
return { found: undefined, said };
const config = (0,_json_js_3 .Gv)(image.config) ? image.config : {};
const found = {
entrypoint: wordsOf(config.Entrypoint),
command: wordsOf(config.Cmd),
platform: `${String(image.os)}/${String(image.architecture)}`,
};
return { found, said };
}
function wordsOf(value) {
return Array.isArray(value)
? value.filter((word) => typeof word === "string")
: [];
}
function runClient({ client, environment }, args, patience = PATIENCE) {
return new Promise((resolve) => {
const options = {
env: environment,
timeout: patience,
killSignal: "SIGKILL",
maxBuffer: LARGEST_ANSWER,
};
(0,node_child_process_0.execFile)(client, args, options, (error, stdout, stderr) => {
const code = error === null ? 0 : Number(error.code) || 1;
const silent = error?.killed === true;
const complaint = silent
? `no answer within ${patience / 1_000} s`
: complaintOf(stderr);
resolve({ code, stdout, complaint, silent });
});
});
}
function complaintOf(stderr) {
const lines = stderr
.split(/[\r\n]+/)
.filter((line) => line.trim() !== "" && !/^\s*(?:Run|See) '.* --help'/.test(line));
const grave = lines.filter((line) => !/^\s*time=\S+ level=warning /.test(line));
const said = grave.length > 0 ? grave : lines;
return said.length === 0
? "it said nothing on stderr"
: (0,_foreign_js_2 .V$)(said.join("\n"), { lines: 3, characters: LONGEST_COMPLAINT });
}
}),

81:
(($own, $gives, $need) => {
$need.d($gives, {
judgeContainer: () => (judgeContainer),
prepareContainer: () => (prepareContainer)
});
var external_node_fs_ = $need(3024);
var external_node_path_ = $need(6760);
var errors = $need(9473);
var debts = $need(4380);
var storage = $need(8263);
var address = $need(2403);
var child_environment = $need(5414);
var child = $need(7695);
var messages = $need(6576);
;
const PIECE = 4_096;
function bootstrap({ variables, files, command, address, }) {
const steps = [
"set +xv -e",
"ulimit -c 0",
...new Set(files.map(({ path }) => inMemory(external_node_path_.posix.dirname(path), address))),
...Object.entries(variables).map(([name, value]) => `export ${name}=${quoted(value)}`),
...files.map(fileOf),
`exec ${command.map(quoted).join(" ")} </dev/null`,
];
return Buffer.from(steps.map((step) => `{ ${step}\n}\n`).join(""));
}
function readinessProbe(answer) {
return Buffer.from(`echo ${quoted(answer)}\n`);
}
function fileOf({ path, bytes }) {
const pieces = [];
for (let at = 0; at < bytes.length; at += PIECE)
pieces.push(`printf ${format(bytes.subarray(at, at + PIECE))} >&3`);
const open = `exec 3>${quoted(path)}`;
return ["(umask 0377", "set -C", open, ...pieces, ")"].join("\n");
}
const NOT_STARTED = 125;
function inMemory(directory, address) {
const name = quoted(directory);
return [
`(cd -P ${name} || :`,
'here="$(pwd -P)/"',
"for look in 1 2 3; do",
"kind=",
"while read -r number parent device root point rest; do",
`case "$here" in "\${point%/}"/*) kind="\${rest##* - }" ;; esac`,
"done </proc/self/mountinfo",
'case "$kind" in "tmpfs "* | "ramfs "*) exit 0 ;; esac',
"done",
`printf '::error::%s\n' ${quoted(address(messages.c.notInMemory(directory)))}`,
`exit ${NOT_STARTED})`,
].join("\n");
}
function quoted(text) {
return `'${text.replaceAll("'", "'\\''")}'`;
}
function format(bytes) {
const text = Buffer.from(bytes)
.toString("latin1")
.replace(/[^A-Za-z0-9 +,./:;=@_-]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
return `'${text.replace(/^-/, "\\055")}'`;
}
const OF_SHELLS = /^(?:_|PWD|OLDPWD|PPID|UID|EUID|GROUPS|OPTIND|OPTARG|OPTERR|LINENO|RANDOM|SRANDOM|SECONDS|EPOCH(?:SECONDS|REALTIME)|FUNCNAME|DIRSTACK|HISTCMD|PIPESTATUS|BASH.*|COMP_.*|HOSTTYPE|MACHTYPE|OSTYPE|SHLVL|PS[1234]|MAIL.*|POSIXLY_CORRECT)$/;
function isCarried(name) {
return /^[A-Za-z_]\w*$/.test(name) && !OF_SHELLS.test(name);
}
var external_node_child_process_ = $need(1421);
var external_node_crypto_ = $need(7598);
var scrub = $need(9146);
var output = $need(7652);
var supervise = $need(921);
var container_engine = $need(5558);
;
const PATIENCE = 120_000;
const LONGEST_TALK = 64 * 1024;
async function untilReady(client, probe, expected) {
const { promise, resolve } = Promise.withResolvers();
const tooMuch = () => resolve(false);
const complaint = collect(client.stderr, tooMuch);
const answer = collect(client.stdout, tooMuch, (line) => resolve(line === expected));
client.on("close", () => resolve(false));
client.on("error", () => resolve(false));
const late = setTimeout(() => resolve(false), PATIENCE);
client.stdin.write(probe);
const answered = await promise;
clearTimeout(late);
const said = complaint();
answer();
if (answered)
return undefined;
const runs = client.exitCode === null && client.signalCode === null;
return said.trim() === "" && runs && client.pid !== undefined
? "its `/bin/sh` did not answer as a shell does"
: said;
}
function collect(stream, tooMuch, onLine) {
let read = Buffer.alloc(0);
let taken = 0;
const onData = (chunk) => {
read = Buffer.concat([read, chunk]);
if (read.length > LONGEST_TALK) {
stream.pause();
tooMuch();
}
const end = read.indexOf("\n");
if (onLine === undefined || end < 0 || taken > 0)
return;
taken = end + 1;
stream.pause();
onLine(read.toString("utf8", 0, end));
};
stream.on("data", onData);
return () => {
stream.pause();
stream.off("data", onData);
const rest = read.subarray(taken);
if (rest.length > 0 && !stream.readableEnded)
stream.unshift(rest);
return read.toString();
};
}
var container_remove = $need(2516);
;
function judgeArguments({ image, directory, network = "", }, options, { environment }, matcher, { deliveries }) {
const written = {
"`image`, the name of the image": [image],
"`container-options`, the words for the engine": [
...options.values,
...options.variables.flatMap((name) => environment[name] ?? []),
],
"`working-directory`, the folder of the script": [directory],
"`container-network`, the name of the network": /^github_network_[0-9a-f]{32}$/.test(network) ? [] : [network],
};
for (const [place, texts] of Object.entries(written)) {
const text = texts.find((text) => holds(matcher, text));
if (text === undefined)
continue;
const owner = deliveries.find(({ secret: { value, secret } }) => secret && holds((0,scrub.compile)([value]), text));
const whose = owner === undefined ? "a secret" : `the value of ${owner.secret.name}`;
throw (0,errors.V2)(messages.c.inConfiguration(place, whose));
}
}
async function startContainer(engine, args, name, image) {
let gone = true;
let started = false;
let cancelled = false;
const client = (0,external_node_child_process_.spawn)(engine.client, args, {
env: engine.environment,
stdio: ["pipe", "pipe", "pipe"],
detached: true,
});
client.stdin.on("error", () => { });
const remove = async () => {
try {
await (0,container_remove.removeContainer)(engine, name);
}
catch {
gone = false;
}
};
const end = async () => {
await remove();
client.kill("SIGKILL");
};
const pass = (_, signal) => {
cancelled ||= !started;
if (engine.name === "podman" && started)
(0,container_engine.bx)(engine, ["kill", `--signal=${signal}`, name]);
else
client.kill(signal);
};
const ended = (0,supervise.z)({ start: () => client, pass, end });
ended.catch(() => { });
const answer = `ready-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}`;
const complaint = await untilReady(client, readinessProbe(answer), answer);
if (complaint !== undefined || cancelled) {
for (const stream of [client.stdout, client.stderr])
stream.resume();
await end();
await ended;
await remove();
throw (0,errors.V2)(cancelled
? messages.c.cancelledStart()
: explain(complaint ?? "", engine, image));
}
started = true;
return {
abandon: end,
async release(handover, streams, matcher) {
client.stdin.end(bootstrap(handover));
const finish = (0,output.J)(client, streams, matcher);
const ending = await ended.finally(finish);
if (gone && (ending.cancelled || ending.exitCode >= 125))
await remove();
return { ending, gone };
},
};
}
function holds(matcher, text) {
const scrubber = matcher.scrubber();
const bytes = Buffer.from(text);
return !Buffer.concat([scrubber.push(bytes), scrubber.flush()]).equals(bytes);
}
function explain(said, { name }, { platform }) {
const complaint = (0,container_engine.Nx)(said);
if (/exec format error/i.test(said))
return messages.c.otherMachine(complaint, platform);
if (/\/bin\/sh/.test(said))
return messages.c.withoutShell(complaint);
if (/bind source path does not exist|statfs \S.*: no such file/i.test(said))
return messages.c.elsewhere(complaint, name);
if (/unknown (?:shorthand )?flag|invalid argument|unrecognized/i.test(said))
return messages.c.badOptions(complaint, name);
if (/platform \(.*\) does not match/i.test(said))
return messages.c.otherMachine(complaint, platform);
return messages.c.notStarted(complaint);
}
var inputs_shell = $need(9618);
var script = $need(4292);
var json = $need(9368);
;
const OWN_FILE = /^\S+ \S+ \S+ \S*\/(?:overlay-)?containers\/([0-9a-f]{64})\/\S* \/etc\/(?:hostname|hosts|resolv\.conf) /m;
function ownContainer(read = () => (0,external_node_fs_.readFileSync)("/proc/self/mountinfo", "utf8")) {
try {
return OWN_FILE.exec(read())?.[1];
}
catch {
return undefined;
}
}
var places = $need(9536);
;
function hostOf(workspace, { RUNNER_TEMP = "", GITHUB_EVENT_PATH }) {
const temp = (0,external_node_path_.resolve)(RUNNER_TEMP);
return {
workspace,
home: (0,external_node_path_.join)(temp, "_github_home"),
workflow: GITHUB_EVENT_PATH && (0,external_node_fs_.existsSync)(GITHUB_EVENT_PATH)
? (0,external_node_path_.dirname)(GITHUB_EVENT_PATH)
: undefined,
temp,
};
}
function translate(value, { workspace, home, workflow, temp }) {
const rules = [
[workspace, places.ls.workspace],
[home, places.ls.home],
[workflow, places.ls.workflow],
[temp, places.ls.temp],
];
for (const [here, there] of rules)
if (here !== undefined && (value === here || value.startsWith(`${here}/`)))
return there + value.slice(here.length);
return value;
}
function mountOption({ source, target, readonly }) {
const fields = [
"type=bind",
`source=${source}`,
`target=${target}`,
...(readonly ? ["readonly"] : []),
];
const record = fields.map((field) => /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
return ["--mount", record.join(",")];
}
const ON_HOST = { hostPath: (path) => path, network: undefined };
const NO_NETWORK = /^(?:default|bridge|host|none|podman|slirp4netns|pasta|private|container:.*|ns:.*|)$/;
async function standpoint(engine, jobContainer, own = ownContainer) {
const id = jobContainer ?? own();
if (id === undefined)
return ON_HOST;
const { code, stdout, complaint } = await (0,container_engine.bx)(engine, [
"container",
"inspect",
"--format",
'{"mounts":{{json .Mounts}},"network":{{json .HostConfig.NetworkMode}}}',
id,
]);
const answer = code === 0 ? (0,json.qF)(Buffer.from(stdout)) : undefined;
const mounts = (0,json.Gv)(answer) ? answer.mounts : undefined;
if (!(0,json.Gv)(answer) || !Array.isArray(mounts)) {
if (jobContainer === undefined)
return ON_HOST;
throw (0,errors.V2)(messages.c.noJobContainer(complaint, engine.name));
}
const known = mounts
.filter(json.Gv)
.flatMap(({ Source, Destination }) => typeof Source === "string" && typeof Destination === "string"
? [{ source: Source, destination: Destination.replace(/\/$/, "") }]
: []);
known.sort((a, b) => b.destination.length - a.destination.length);
const { network } = answer;
return {
network: typeof network === "string" && !NO_NETWORK.test(network)
? network
: undefined,
hostPath(path) {
const mount = known.find(({ destination }) => path === destination || path.startsWith(`${destination}/`));
if (mount === undefined)
throw (0,errors.V2)(messages.c.notMounted(path));
return mount.source + path.slice(mount.destination.length);
},
};
}
;
function scriptFor(text, shell) {
const chosen = shell ?? {
...inputs_shell.zY.container,
command: "/bin/sh",
};
const path = `${places.dL}/script${chosen.extension}`;
return {
path,
text: (0,script.N)(text, chosen, false),
command: [chosen.command, ...(0,inputs_shell.Oz)(chosen, path)],
};
}
function commandOf({ entrypoint, args }, image) {
const command = entrypoint === undefined
? [...image.entrypoint, ...(args ?? image.command)]
:
[entrypoint, ...(args ?? [])];
return command.length === 0 ? undefined : command;
}
function runArguments({ name, engine, inputs, options, mounts, folders, }) {
const free = (target) => !options.targets.has(target);
return [
"run",
"--interactive",
"--rm",
`--name=${name}`,
`--label=${places.d_}=${name}`,
"--pull=never",
"--log-driver=none",
...(options.hasHealthcheck ? [] : ["--no-healthcheck"]),
...(options.hasNetwork || inputs.network === undefined
? []
: [`--network=${inputs.network}`]),
...(engine === "podman"
? ["--http-proxy=false", "--detach-keys="]
: ["--ulimit=core=0"]),
`--workdir=${places.ls.workspace}${inputs.directory === "" ? "" : `/${inputs.directory}`}`,
...mounts.filter(({ target }) => free(target)).flatMap(mountOption),
...(free(places.ls.temp) ? tmpfs(places.ls.temp, engine, "exec") : []),
...[places.cW, places.dL, ...folders].flatMap((path) => tmpfs(path, engine, "noexec")),
...options.args,
...(engine === "podman" ? ["--stop-timeout=0"] : []),
"--entrypoint=/bin/sh",
inputs.image,
];
}
function tmpfs(path, engine, exec) {
const more = engine === "podman" ? ",notmpcopyup" : "";
return ["--tmpfs", `${path}:rw,nosuid,nodev,${exec},mode=1777${more}`];
}
var external_node_readline_ = $need(481);
var promises_ = $need(8500);
;
const TRIES = 3;
const PAUSE = 5_000;
const FINAL = /denied|unauthorized|not found|manifest unknown|no matching manifest|does not exist|invalid reference|must be lowercase|no such host|did not resolve|name unknown|does not match/i;
async function obtainImage(engine, name, there, { pull, platform }, log) {
if (there !== undefined && pull !== "always" && fits(there, platform))
return there;
if (pull === "never")
throw (0,errors.V2)(messages.c.notHere(name));
await fetchImage(engine, name, platform, log);
const { found } = await (0,container_engine.mm)(engine, name);
if (found === undefined)
throw (0,errors.V2)(messages.c.notInspected(name));
return found;
}
function fits({ platform }, wanted) {
return wanted === undefined || `${wanted}/`.startsWith(`${platform}/`);
}
async function fetchImage(engine, name, platform, log) {
log.startGroup(`Fetch the image ${name}`);
try {
for (let attempt = 1;; attempt++) {
const { code, complaint, cancelled } = await pullOnce(engine, [...(platform === undefined ? [] : ["--platform", platform]), name], log);
if (code === 0)
return;
if (cancelled)
throw (0,errors.V2)(messages.c.cancelledFetch());
if (attempt === TRIES || FINAL.test(complaint))
throw (0,errors.V2)(messages.c.notFetched(name, complaint, engine.name === "podman"
? " and whole (`docker.io/library/alpine:3.22`)"
: "", engine.name));
log.info(`Trying again in ${PAUSE / 1_000} s.`);
await (0,promises_.setTimeout)(PAUSE);
}
}
finally {
log.endGroup();
}
}
async function pullOnce({ client, environment }, args, log) {
const said = [];
const show = (line) => log.info(line);
const { exitCode, cancelled } = await (0,supervise.z)({
start() {
const child = (0,external_node_child_process_.spawn)(client, ["pull", ...args], {
env: environment,
stdio: ["ignore", "pipe", "pipe"],
});
(0,external_node_readline_.createInterface)({ input: child.stdout }).on("line", show);
(0,external_node_readline_.createInterface)({ input: child.stderr }).on("line", (line) => {
said.push(line);
show(line);
});
return child;
},
pass: (child, signal) => child.kill(signal),
end: (child) => void child.kill("SIGKILL"),
});
return {
code: exitCode,
complaint: (0,container_engine.Nx)(said.slice(-4).join("\n")),
cancelled,
};
}
var plain = $need(1468);
;
const SWITCHES = new Set([
"--detach --disable-content-trust --init --interactive --no-healthcheck --no-hosts --no-hostname --oom-kill-disable",
"--privileged --publish-all --quiet --read-only --read-only-tmpfs --replace --rm --rmi --rootfs --sig-proxy --tls-verify",
"--tty --env-host --http-proxy --help --passwd --use-api-socket --unsetenv-all -d -i -t -P -q",
].flatMap((row) => row.split(" ")));
const REFUSED = new Map(Object.entries({
"--log-driver --log-opt": "the engine would keep what the container prints, and with it secrets, in files",
"--env-file --env-host": "it publishes variables in the container's configuration; name them in `pass-env`",
"--entrypoint": "there is an input of that name",
"-w --workdir": "use `working-directory`",
"-i --interactive -t --tty -a --attach --detach-keys -d --detach --sig-proxy": "the action itself speaks with the container",
"--rm --name --cidfile --restart --replace --rmi": "the action itself names, watches and removes the container",
"--rootfs --pod --pod-id-file --preserve-fd --preserve-fds --help -q --quiet": "it changes what the action starts",
"--root --runroot --imagestore --storage-driver --remote --url --connection --identity --ssh --namespace --tmpdir --volumepath --module --transient-store": "the action itself chooses the engine, and removes the container from it",
"--use-api-socket --authfile": "it puts credentials of the engine into the container",
"--secret": "the engine would mount it where the action has its own; declare it",
"--label-file": "the action finds the container by a label of its own",
}).flatMap(([names, reason]) => names.split(" ").map((name) => [name, reason])));
const OWN_PLACES = /^(?:(?:\/var)?\/run\/(?:secrets|secret-refs)|\/github\/file_commands)(?:\/|$)/;
function readOptions(words, declared) {
const problems = [];
const options = [];
for (const option of parse(words)) {
if (option === undefined) {
problems.push(messages.c.strayWord());
continue;
}
const reason = refusal(option, declared);
if (reason !== undefined)
problems.push(messages.c.optionRefused((0,plain.Ae)(option.name), reason));
else if (option.value === undefined && !SWITCHES.has(option.name))
problems.push(messages.c.lacksValue((0,plain.Ae)(option.name)));
else
options.push(option);
}
if (problems.length > 0)
throw new errors.HR(problems.map((message) => ({ message })));
const named = (...names) => options.filter(({ name }) => names.includes(name));
const pull = named("--pull").at(-1)?.value;
return {
args: options
.filter(({ name }) => name !== "--pull")
.flatMap(({ args }) => args),
platform: named("--platform").at(-1)?.value,
pull: pull === "always" || pull === "newer"
? "always"
: pull === "never"
? "never"
: "missing",
hasNetwork: named("--network", "--net").length > 0,
hasHealthcheck: options.some(({ name }) => /^--(?:no-)?health/.test(name)),
variables: named("-e", "--env").flatMap(({ value = "" }) => value.includes("=") ? [] : [value]),
values: options.flatMap(({ value = [] }) => value),
targets: new Set(options.flatMap(targetsOf)),
};
}
function* parse(words) {
for (let at = 0; at < words.length; at++) {
const word = words[at] ?? "";
if (!/^-[^-]|^--./.test(word)) {
yield undefined;
continue;
}
const [name, attached] = split(word);
const takesNext = attached === undefined &&
!SWITCHES.has(name) &&
!/^-\D/.test(words[at + 1] ?? "");
const value = takesNext ? words[++at] : attached;
const args = takesNext && value !== undefined ? [word, value] : [word];
yield { name, value, args };
if (/^-[^-]/.test(word) && SWITCHES.has(name) && attached !== undefined)
for (const inner of parse([`-${attached}`]))
yield inner && { ...inner, args: [] };
}
}
function split(word) {
if (word.startsWith("--")) {
const equals = word.indexOf("=");
return equals < 0
? [word, undefined]
: [word.slice(0, equals), word.slice(equals + 1)];
}
const value = word.slice(2);
return [word.slice(0, 2), value === "" ? undefined : value.replace(/^=/, "")];
}
function refusal(option, declared) {
const { name, value = "" } = option;
if (["-e", "--env", "--env-merge"].includes(name)) {
const variable = value.split("=", 1)[0] ?? "";
if (variable.endsWith("*"))
return "podman takes it for every variable of this step that begins so; name them in `pass-env`";
return declared.has(variable)
? `${variable} is declared as a secret, and the option would publish it in the container's configuration`
: undefined;
}
if (name === "--ulimit" && /(?:^|[,"])(?:core\b|host$)/.test(value))
return "core dumps can hold secrets and stay off";
if (/^(?:-l|--label)$/.test(name) && value.split("=")[0] === places.d_)
return "the action finds the container by it";
if (targetsOf(option).some((target) => OWN_PLACES.test(target)))
return "the action itself has secrets, its script or the command files there";
return REFUSED.get(name);
}
function targetsOf(option) {
return writtenTargetsOf(option).map((target) => external_node_path_.posix.normalize(target).replace(/(?<=.)\/$/, ""));
}
function writtenTargetsOf({ name, value = "" }) {
if (name === "--tmpfs")
return [value.split(":")[0] ?? ""];
if (name === "-v" || name === "--volume") {
const [source = "", target = source] = value.split(":");
return [target];
}
if (name !== "--mount")
return [];
return value
.split(",")
.map((field) => field.replaceAll('"', ""))
.flatMap((field) => /^(?:target|destination|dst)=(.*)$/i.exec(field)?.[1] ?? []);
}
var command_files = $need(4244);
;
function makeRelays(directory, environment) {
const folder = (0,external_node_path_.join)(directory, "commands");
(0,storage.B)(directory, () => (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 }));
const relays = Object.entries(command_files.U).flatMap(([variable, use]) => {
const target = environment[variable];
if (target === undefined || target === "" || use === "state")
return [];
const name = variable.toLowerCase();
const path = (0,external_node_path_.join)(folder, name);
const readonly = use === "read";
if (readonly && !(0,external_node_fs_.existsSync)(target))
return [];
(0,storage.B)(folder, () => {
if (readonly)
(0,external_node_fs_.copyFileSync)(target, path);
else
(0,external_node_fs_.writeFileSync)(path, "", { flag: "wx" });
(0,external_node_fs_.chmodSync)(path, readonly ? 0o444 : 0o666);
});
const inside = `${places.ls.commands}/${name}`;
return [{ variable, target, path, inside, readonly }];
});
return {
mounts: relays.map(({ path, inside, readonly }) => ({
source: path,
target: inside,
readonly,
})),
variables: Object.fromEntries(relays.map(({ variable, inside }) => [variable, inside])),
collect() {
for (const { variable, path, target, readonly } of relays)
try {
if (readonly)
continue;
const written = (0,external_node_fs_.readFileSync)(path);
if (written.length > 0)
(0,external_node_fs_.appendFileSync)(target, written);
}
catch (cause) {
const message = messages.c.relayLost(variable);
throw (0,errors.V2)(message, { cause });
}
},
};
}
;
async function prepareContainer(given, surroundings, names) {
const { log, credentials } = surroundings;
const options = judgeContainer(given, names);
const { environment } = (0,child_environment.QG)({
...surroundings,
heldBack: credentials,
passEnv: [],
});
const { engine, found, passedOver } = await (0,container_engine.GO)(given.engine, environment, given.jobContainer !== undefined, given.image);
for (const reason of passedOver)
log.info(`${engine.name} is used, since ${reason}.`);
const image = await obtainImage(engine, given.image, found, options, log);
const script = given.script === undefined
? undefined
: scriptFor(given.script, given.shell);
const command = script?.command ?? commandOf(given, image);
if (command === undefined)
throw (0,errors.V2)(messages.c.noCommand(given.image));
const { hostPath, network } = await standpoint(engine, given.jobContainer);
const inputs = { ...given, network: given.network ?? network };
const ready = { inputs, engine, image, options, hostPath, script, command };
return (plan) => holdContainer({ ...ready, surroundings }, plan);
}
function judgeContainer({ options }, names) {
const refused = names.filter((name) => !isCarried(name));
if (refused.length > 0)
throw new errors.HR(refused.map((name) => ({ message: messages.c.nameOfShell(name) })));
return readOptions(options, new Set(names));
}
async function holdContainer({ inputs, surroundings, engine, image, options, hostPath, script, command, }, plan) {
const { environment, privateDirectory, streams } = surroundings;
const outputs = (0,child.t)(surroundings);
const given = secretsFor(plan);
const names = Object.keys(given.variables);
judgeContainer(inputs, names);
const directory = await privateDirectory.open();
const relays = makeRelays(directory, environment);
const host = hostOf(surroundings.inputs.workspace, environment);
(0,storage.B)(host.temp, () => (0,external_node_fs_.mkdirSync)(host.home, { recursive: true }));
const passed = (0,child_environment.qk)({
...surroundings,
passEnv: inputs.passEnv,
});
const handover = {
variables: {
...carried(passed.environment, host),
HOME: places.ls.home,
...relays.variables,
...given.variables,
},
files: [
...given.files,
...(script === undefined
? []
: [{ path: script.path, bytes: Buffer.from(script.text) }]),
],
command,
address: (0,address.X)(environment),
};
const name = (0,external_node_path_.basename)(directory);
const mounts = [...mountsOf(host), ...relays.mounts].map((mount) => ({
...mount,
source: hostPath(mount.source),
}));
const made = { name, engine: engine.name, inputs, options, mounts };
const args = runArguments({ ...made, folders: given.folders });
const matcher = surroundings.matcher();
judgeArguments(inputs, options, engine, matcher, plan);
surroundings.log.debug(`${engine.client} ${args.join(" ")}`);
const debt = { engine: engine.name };
const takeBack = await privateDirectory.writeDebt(debts.U, debt);
const container = await startContainer(engine, args, name, image);
try {
outputs.deliver(plan);
}
catch (thrown) {
await container.abandon();
throw thrown;
}
return async () => {
const { ending, gone } = await container.release(handover, streams, matcher);
if (gone)
takeBack();
relays.collect();
const heldBack = (0,child_environment.jL)(passed, given.variables);
return outputs.finish({ ...ending, heldBack });
};
}
function carried(environment, host) {
return Object.fromEntries(Object.entries(environment)
.filter(([name]) => isCarried(name))
.map(([name, value]) => [name, translate(value, host)]));
}
function secretsFor({ deliveries }) {
const variables = [];
const files = [];
const folders = [];
for (const { secret, sinks, content } of deliveries) {
const { name } = secret;
if (!sinks.has("env"))
continue;
if (content.kind === "text") {
variables.push([name, content.text]);
continue;
}
const own = `${places.cW}/${name}`;
const named = content.base !== name;
const path = named ? `${own}/${content.base}` : own;
if (named)
folders.push(own);
variables.push([name, path]);
files.push({ path, bytes: content.bytes });
}
return { variables: Object.fromEntries(variables), files, folders };
}
function mountsOf({ workspace, home, workflow }) {
return [
{ source: workspace, target: places.ls.workspace, readonly: false },
{ source: home, target: places.ls.home, readonly: false },
...(workflow === undefined
? []
: [{ source: workflow, target: places.ls.workflow, readonly: true }]),
];
}
}),

6576:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const start = (complaint) => `the container did not start (${complaint}).`;
const say = {
...(0,_message_js_0 .f)("image-without-command", {
noCommand: (image) => `the image \`${image}\` has no entrypoint and no command of its own: give \`run\`, \`entrypoint\` or \`args\`.`,
}),
...(0,_message_js_0 .f)("name-refused", {
nameOfShell: (name) => `${name}: the name belongs to the shell by which a container gets its variables, and would not arrive. Choose another name.`,
}),
...(0,_message_js_0 .f)("job-container", {
noJobContainer: (complaint, engine) => `the container of this job cannot be looked up (${complaint}), so it is not known which directories of the host to share with \`image\`. Does \`${engine}\` here speak with the engine that runs the job?`,
notMounted: (path) => `the container of this job has no directory of the host at ${path}, so \`image\` cannot share it.`,
}),
...(0,_message_js_0 .f)("container-options", {
strayWord: "`container-options` holds a word that belongs to no option. Of a value with spaces, the whole stands in double quotes; the image is named in `image`.",
optionRefused: (option, reason) => `\`container-options\` cannot have \`${option}\`: ${reason}.`,
lacksValue: (option) => `\`container-options\`: \`${option}\` lacks its value. One that begins with a dash stands behind \`=\`.`,
}),
...(0,_message_js_0 .f)("image-not-fetched", {
notHere: (image) => `the image \`${image}\` is not on this machine, and \`--pull=never\` forbids to fetch it.`,
notInspected: (image) => `the image \`${image}\` was fetched but cannot be inspected.`,
notFetched: (image, complaint, whole, engine) => `the image \`${image}\` cannot be fetched: ${complaint}. Is the name right${whole}, and the registry reached from here? For a private one, log in with \`${engine} login\` in an earlier step (docker/login-action).`,
}),
...(0,_message_js_0 .f)("job-cancelled", {
cancelledFetch: "the job was cancelled while the image was fetched.",
cancelledStart: "the job was cancelled before the container had started.",
}),
...(0,_message_js_0 .f)("secret-in-configuration", {
inConfiguration: (place, whose) => `${place}: ${whose} stands in it, or is spelt like a part of it, and would be readable in the container's configuration. Take it out there: what is declared reaches the container by itself. If the value is no secret, declare it \`[plain]\`.`,
}),
...(0,_message_js_0 .f)("container-not-started", {
otherMachine: (complaint, platform) => `${start(complaint)} The image is made for ${platform}: choose one for this machine.`,
withoutShell: (complaint) => `${start(complaint)} The image needs \`/bin/sh\`: through it the container gets its secrets, so that they are not in its configuration. Choose a variant of the image with a shell.`,
elsewhere: (complaint, engine) => `${start(complaint)} ${engine} must see the directories of this machine: an engine elsewhere (DOCKER_HOST) does not.`,
badOptions: (complaint, engine) => `${start(complaint)} Are the \`container-options\` what \`${engine} run\` accepts?`,
notStarted: (complaint) => `${start(complaint)} Nothing was handed to it.`,
}),
...(0,_message_js_0 .f)("not-undone", {
notRemoved: (container, engine, complaint) => `the container ${container} may still run: ${engine} did not remove it (${complaint}).`,
debtUnreadable: "what was written down of a container cannot be read.",
noClient: (engine, container) => `there is no \`${engine}\` on PATH to remove the container ${container} with.`,
}),
...(0,_message_js_0 .f)("command-file-write", {
relayLost: (variable) => `what the container wrote to \`${variable}\` cannot be handed to the runner.`,
}),
...(0,_message_js_0 .f)("no-container-engine", {
noEngine: (reasons) => `no container engine: ${reasons}. \`image\` needs a container engine: use a runner with docker or podman, start the engine in an earlier step, or leave \`image\` out.`,
noEngineInPod: (reasons) => `no container engine: ${reasons}. This job runs in a pod of Kubernetes, in which there is none, whatever is installed: use \`run\` alone (the job's \`container:\` can be the image), or let this job run on runners that have an engine beside them (docker-in-docker).`,
noEngineInJob: (reasons) => `no container engine: ${reasons}. This job runs in a container, in which the runner puts docker's socket but no client: install one (\`docker-cli\`) in the job's image.`,
}),
...(0,_message_js_0 .f)("container-not-in-memory", {
notInMemory: (directory) => `the image has a link or a volume in the place of ${directory}, which would put secrets on a disk; it got none. Take it out of the image, or choose another one.`,
}),
};
}),

9536:
(($own, $gives, $need) => {
$need.d($gives, {
cW: () => (SECRETS),
dL: () => (SCRIPTS),
d_: () => (LABEL),
ls: () => (PLACES)
});
const PLACES = {
workspace: "/github/workspace",
home: "/github/home",
workflow: "/github/workflow",
temp: "/github/runner_temp",
commands: "/github/file_commands",
};
const SECRETS = "/run/secrets";
const SCRIPTS = "/run/secret-refs";
const LABEL = "secret-refs.run";
}),

2516:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
removeContainer: () => (removeContainer),
settle: () => (settle)
});
var _errors_js_0 = $need(9473);
var _json_js_1 = $need(9368);
var _patterns_js_6 = $need(5385);
var _processes_programs_js_2 = $need(8393);
var _engine_js_3 = $need(5558);
var _messages_js_4 = $need(6576);
var _places_js_5 = $need(9536);
const OF_CLIENTS = (0,_patterns_js_6 .l)([
"PATH HOME USER LOGNAME LANG LC_* TMPDIR XDG_* DBUS_SESSION_BUS_ADDRESS SSH_AUTH_SOCK",
"DOCKER_* CONTAINER_* CONTAINERS_* _CONTAINERS_* PODMAN_* STORAGE_*",
"HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR",
].flatMap((row) => row.split(" ")));
function forClient(environment) {
return Object.fromEntries(Object.entries(environment).filter(([name]) => OF_CLIENTS(name)));
}
const PATIENCE = 5_000;
async function removeContainer(engine, name) {
const { code, complaint } = await (0,_engine_js_3 .bx)(engine, ["rm", "--force", "--volumes", name], PATIENCE);
if (code !== 0 &&
!/no such container|no container with|already in progress/i.test(complaint))
throw new _errors_js_0 .JA("failed", _messages_js_4 .c.notRemoved(name, engine.name, complaint));
}
async function settle(debt, { mark, environment }) {
const name = (0,_json_js_1 .Gv)(debt)
? _engine_js_3 .ug.find((name) => name === debt.engine)
: undefined;
if (name === undefined)
throw new _errors_js_0 .JA("malformed", _messages_js_4 .c.debtUnreadable());
const client = (0,_processes_programs_js_2 .Kp)(name, environment);
if (client === undefined)
throw new _errors_js_0 .JA("failed", _messages_js_4 .c.noClient(name, mark));
const engine = { name, client, environment: forClient(environment) };
const format = `{{index .Config.Labels "${_places_js_5 .d_}"}}`;
const { code, stdout } = await (0,_engine_js_3 .bx)(engine, ["container", "inspect", "--format", format, mark], PATIENCE);
if (code !== 0 || stdout.trim() === mark)
await removeContainer(engine, mark);
}
})

};
