import { modules as common1 } from "./common1.js";
export const id = 74;
export const ids = [74,814];
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

1814:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
MARK: () => (MARK),
killAll: () => (killAll),
notedSelf: () => (notedSelf),
settle: () => (settle)
});
var node_fs_0 = $need(3024);
var _errors_js_1 = $need(9473);
var _json_js_2 = $need(9368);
var _processes_children_js_3 = $need(8167);
var _processes_end_js_4 = $need(6973);
var _messages_js_5 = $need(3488);
const MARK = "SECRET_REFS_RUN";
function notedSelf() {
return {
pid: process.pid,
started: Math.round(Date.now() - 1_000 * process.uptime()),
};
}
async function killAll(leader, started, mark, environment) {
await (0,_processes_end_js_4 .S)(leader, { started, grace: 0, environment });
killMarked(mark);
}
async function settle(debt, { mark, environment }, kill = showsMarks() ? undefined : _processes_end_js_4 .P) {
if (kill === undefined)
return killMarked(mark);
const left = await kill(processesOf(debt), environment);
if (left.length > 0)
throw new _errors_js_1 .JA("failed", _messages_js_5 .c.notEnded(left.join(", ")));
}
function showsMarks() {
return process.platform === "linux" && (0,node_fs_0.existsSync)("/proc/self/environ");
}
function processesOf(debt) {
const listed = (0,_json_js_2 .Gv)(debt) ? debt.processes : undefined;
return (Array.isArray(listed) ? listed : [])
.filter(_json_js_2 .Gv)
.flatMap(({ pid, started }) => typeof pid === "number" && typeof started === "number" && pid > 1
? [{ pid, started }]
: []);
}
function killMarked(mark) {
for (let round = 0; round < 10; round++) {
const found = marked(mark);
if (found.length === 0)
return;
for (const pid of found)
(0,_processes_children_js_3 .vG)(pid, "SIGKILL");
}
}
function marked(mark) {
return processes().filter((pid) => pid !== process.pid && environmentOf(pid).includes(`\0${MARK}=${mark}\0`));
}
function processes() {
if (process.platform === "win32")
return [];
try {
return (0,node_fs_0.readdirSync)("/proc")
.filter((name) => /^\d+$/.test(name))
.map(Number);
}
catch {
return [];
}
}
function environmentOf(pid) {
try {
return `\0${(0,node_fs_0.readFileSync)(`/proc/${pid}/environ`, "latin1")}`;
}
catch {
return "";
}
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

3074:
(($own, $gives, $need) => {
$need.d($gives, {
prepareScript: () => (prepareScript)
});

var external_node_fs_ = $need(3024);
var external_node_path_ = $need(6760);
var errors = $need(9473);
var inputs_shell = $need(9618);
var debts = $need(4380);
var private_files = $need(7627);
var plain = $need(1468);
var children = $need(8167);
var external_node_child_process_ = $need(1421);
var external_node_util_ = $need(7975);
var programs = $need(8393);
;
const UTF_8 = 65_001;
const PATIENCE = 5_000;
async function codePage(environment) {
const program = (0,programs.CA)("chcp", environment).replace(/exe$/, "com");
const options = { env: {}, timeout: PATIENCE, ...children.UM };
const told = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(program, [], options).catch(() => undefined);
const page = /(\d+)\D*$/.exec(told?.stdout ?? "")?.[1];
return page === undefined ? undefined : Number(page);
}
var external_node_net_ = $need(7030);
;
const FOLDERS = { PATH: "/usr/bin:/bin" };
async function openPipes(directory, platform = process.platform, folders = FOLDERS) {
if (platform !== "linux")
return undefined;
const program = (0,programs.Kp)("mkfifo", folders);
if (program === undefined)
return undefined;
const paths = ["stdout", "stderr"].map((name) => (0,external_node_path_.join)(directory, name));
const { exitCode } = await (0,children.UA)(program, ["-m", "600", ...paths]);
const [stdout, stderr] = exitCode === 0 ? paths.map(pipes_open) : [];
if (stdout === undefined || stderr === undefined)
return undefined;
return {
stdout: stdout.reader,
stderr: stderr.reader,
ends: [stdout.end, stderr.end],
release() {
(0,external_node_fs_.closeSync)(stdout.end);
(0,external_node_fs_.closeSync)(stderr.end);
},
};
}
function pipes_open(path) {
const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
const end = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
(0,external_node_fs_.unlinkSync)(path);
return { reader: new external_node_net_.Socket({ fd, writable: false }), end };
}
var child_environment = $need(5414);
var child = $need(7695);
var output = $need(7652);
var processes = $need(1814);
var child_script = $need(4292);
var supervise = $need(921);
var messages = $need(3488);
var step = $need(5626);
;
const windows = process.platform === "win32";
async function prepareScript(child, surroundings) {
const shell = findShell(child, surroundings.environment);
const problem = unusable(surroundings.inputs);
if (problem !== undefined)
throw (0,errors.V2)(problem);
return (plan) => holdScript(child, shell, surroundings, plan);
}
async function holdScript({ script, passEnv }, shell, surroundings, plan) {
const { inputs, environment, privateDirectory, streams } = surroundings;
const outputs = (0,child.t)(surroundings);
const directory = await privateDirectory.open();
const mark = (0,external_node_path_.basename)(directory);
const passed = (0,child_environment.QG)({ ...surroundings, passEnv });
const file = (0,private_files.Pl)(directory, "script", `script${shell.extension}`, Buffer.from((0,child_script.N)(script, shell, windows)));
const secrets = secretsFor(plan, directory);
const matcher = surroundings.matcher();
const self = (0,processes.notedSelf)();
const debt = { processes: [self] };
const takeBack = [await privateDirectory.writeDebt(debts.Q, debt)];
await warnOfCodePage(plan, surroundings);
outputs.deliver(plan);
const note = (script) => {
const debt = { processes: [self, script] };
try {
takeBack.push(privateDirectory.writeDebtNow(debts.Q, debt));
}
catch (thrown) {
if (!(thrown instanceof errors.HR))
throw thrown;
}
};
return async () => {
let finish = () => { };
let started = Date.now();
const pipes = await openPipes(directory);
try {
const ending = await (0,supervise.z)({
start() {
started = Date.now();
const terms = {
cwd: inputs.workingDirectory,
env: merge(passed.environment, { ...secrets, [processes.MARK]: mark }),
};
const child = (0,children.v0)(commandFor(shell, file), terms, pipes);
finish = (0,output.J)(child, streams, matcher);
if (child.pid !== undefined)
note({ pid: child.pid, started });
return child;
},
pass,
end: (child) => (0,processes.killAll)(child, started, mark, environment),
});
return outputs.finish({ ...ending, heldBack: (0,child_environment.jL)(passed, secrets) });
}
catch (cause) {
const reason = unusable(inputs) ?? messages.c.shellNotStarted();
throw (0,errors.V2)(reason, { cause });
}
finally {
finish();
for (const back of takeBack)
back();
}
};
}
async function warnOfCodePage({ values }, { environment, log }) {
const isAscii = (bytes) => bytes.every((byte) => byte < 0x80);
if (!windows || values.every(({ bytes }) => isAscii(bytes)))
return;
const page = await codePage(environment);
if (page !== undefined && page !== UTF_8)
log.warning(messages.c.otherCodePage(page));
}
function unusable({ workspace, workingDirectory, }) {
const isWorkspace = workingDirectory === workspace;
try {
(0,external_node_fs_.accessSync)((0,external_node_path_.join)(workingDirectory, external_node_path_.sep), external_node_fs_.constants.X_OK);
return undefined;
}
catch (thrown) {
const code = (0,errors.xU)(thrown);
if (code === "ENOENT" || code === "ENOTDIR")
return isWorkspace ? messages.c.noWorkspace() : messages.c.folderRemoved();
return messages.c.folderForbidden(isWorkspace
? "the workspace (`GITHUB_WORKSPACE`)"
: "`working-directory`", code === undefined ? "" : ` (${code})`);
}
}
function findShell({ shell, jobContainer }, environment, machine = programs.DQ) {
const onWindows = machine.platform === "win32";
const candidates = shell !== undefined
? [shell]
: onWindows
? inputs_shell.zY.windows
: jobContainer === undefined
? inputs_shell.zY.posix
: [inputs_shell.zY.container];
for (const candidate of candidates) {
const found = onWindows && /^cmd(?:\.exe)?$/i.test(candidate.command)
? (0,programs.C4)(environment, machine)
: (0,programs.Kp)(candidate.command, environment, machine);
if (found !== undefined)
return { ...candidate, path: found };
}
const kind = onWindows ? " (an `.exe`; batch files are no shells)" : "";
throw (0,errors.V2)(messages.c.noShell(candidates.map(({ command }) => `\`${(0,plain.Ae)(command)}\``).join(" and no "), kind));
}
function secretsFor({ deliveries }, directory) {
return Object.fromEntries(deliveries.flatMap(({ secret: { name }, sinks, content }, number) => {
if (!sinks.has("env"))
return [];
return [[name, (0,step.XX)(content, directory, number)]];
}));
}
function merge(environment, over, platform = process.platform) {
const key = (name) => platform === "win32" ? name.toUpperCase() : name;
const taken = new Set(Object.keys(over).map(key));
const kept = Object.entries(environment).filter(([name]) => !taken.has(key(name)));
return { ...Object.fromEntries(kept), ...over };
}
function commandFor(shell, file, platform = process.platform) {
const program = shell.path;
if (shell.kind === "cmd")
return {
program,
args: [shell.template.replaceAll("{0}", file)],
verbatim: true,
};
const args = (0,inputs_shell.Oz)(shell, file);
if (platform !== "linux")
return { program, args };
return {
program: "/bin/sh",
args: ["-c", 'ulimit -c 0; exec "$@"', "sh", program, ...args],
};
}
function pass({ pid }, signal) {
if (!windows && pid !== undefined)
(0,children.vG)(-pid, signal);
}
})

};
