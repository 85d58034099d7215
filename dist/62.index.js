import { modules as common1 } from "./common1.js";
export const id = 62;
export const ids = [62];
export const modules = {

...common1,

6954:
(($own, $gives, $need) => {
$need.d($gives, {
Ax: () => (LARGEST_STDERR),
Lz: () => (LARGEST_OUTPUT),
d1: () => (runCommand)
});
var _children_js_0 = $need(8167);
var _end_js_1 = $need(6973);
const LARGEST_OUTPUT = 10 * 1024 * 1024;
const LARGEST_STDERR = 1024 * 1024;
async function runCommand(command, { cwd, env, signal, grace, tooMuch, notStarted }) {
signal.throwIfAborted();
const { promise, resolve, reject } = Promise.withResolvers();
const started = Date.now();
const child = (0,_children_js_0 .v0)(command, { cwd, env });
const stop = (reason) => {
child.stdout.destroy();
child.stderr.destroy();
(0,_end_js_1 .S)(child, { started, grace, environment: env });
reject(reason);
};
const onAbort = () => stop(signal.reason);
signal.addEventListener("abort", onAbort, { once: true });
const stdout = [];
let size = 0;
child.stdout.on("data", (chunk) => {
size += chunk.length;
if (size > LARGEST_OUTPUT)
stop(tooMuch());
else
stdout.push(chunk);
});
let stderr = Buffer.alloc(0);
child.stderr.on("data", (chunk) => {
if (stderr.length <= LARGEST_STDERR)
stderr = Buffer.concat([stderr, chunk]);
});
child.on("error", (error) => reject(notStarted(error)));
child.on("close", (code, endedBy) => resolve({ code, signal: endedBy, stdout: Buffer.concat(stdout), stderr }));
return promise.finally(() => signal.removeEventListener("abort", onAbort));
}
}),

2062:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
adviceFor: () => (adviceFor),
create: () => (create),
environmentFor: () => (environmentFor),
shellFor: () => (shellFor)
});
var errors = $need(9473);
var foreign = $need(8392);
var plain = $need(1468);
var children = $need(8167);
var output = $need(6954);
var programs = $need(8393);
var answers = $need(305);
var kit_errors = $need(3859);
var withheld = $need(951);
var message = $need(883);
;
const say = {
...(0,message.f)("reference-form", {
noCommand: "the command is missing. Write `cmd:COMMAND`.",
nul: "a command holds no NUL.",
}),
...(0,message.f)("command-failed", {
failed: (how, said, advice) => `the command ${how}${said}.${advice}`,
}),
...(0,message.f)("too-much-data", {
tooMuch: (mebibytes) => `the command prints more than ${mebibytes} MiB, too much for a secret.`,
}),
...(0,message.f)("shell-not-found", {
notStarted: (code, advice) => `the shell cannot be started${code}.${advice}`,
}),
};
;
const LONGEST_STDERR = 1_000;
const SEARCHED_STDOUT = 32 * 1024;
const SHORTEST_SUSPECT = 4;
const GRACE = 1_000;
function create(context) {
return {
check,
resolve: (0,answers.Ug)(context, (command) => run(command, context)),
};
}
function check({ rest: command }) {
if (command.trim() === "")
return (0,kit_errors.Qm)(say.noCommand());
return command.includes("\0") ? (0,kit_errors.Qm)(say.nul()) : undefined;
}
async function run(command, context) {
const { environment, passEnv, workingDirectory, signal } = context;
const ended = await (0,output.d1)(shellFor(command, environment), {
cwd: workingDirectory,
env: environmentFor(environment, passEnv),
signal,
grace: GRACE,
tooMuch: () => (0,kit_errors.Qm)(say.tooMuch(output.Lz / 1024 / 1024)),
notStarted: explainStart,
});
if (ended.code === 0)
return ended.stdout;
const code = (0,children.FO)(ended.code, ended.signal);
const how = ended.signal === null
? `ended with exit code ${code}`
: `was ended by ${ended.signal}`;
const said = await explainStderr(command, ended, context);
throw (0,kit_errors.gz)(say.failed(how, said, adviceFor(code)));
}
function shellFor(command, environment, machine = programs.DQ) {
if (machine.platform !== "win32")
return {
program: (0,programs.Kp)("sh", environment, machine) ?? "/bin/sh",
args: ["-c", command],
};
return {
program: (0,programs.C4)(environment, machine),
args: ["/D", "/S", "/C", `"${command}"`],
verbatim: true,
};
}
function environmentFor(environment, passEnv = [], platform = process.platform) {
return {
...(0,withheld.Q)(environment, passEnv),
...(platform === "win32" && { NoDefaultCurrentDirectoryInExePath: "1" }),
};
}
function explainStart(error) {
const code = (0,errors.xU)(error);
const said = say.notStarted(code === undefined ? "" : ` (${code})`, code === "ENOENT" ? " Is `working-directory` an existing directory?" : "");
return new errors.JA("failed", said, { cause: error });
}
async function explainStderr(command, { stdout, stderr: bytes }, { cleanForeign }) {
const stderr = bytes.toString();
if (stderr.trim() === "")
return " and said nothing on stderr";
if (stdout.length > SEARCHED_STDOUT)
return `; what it said on stderr is not shown, since it may repeat a part of the ${Math.round(stdout.length / 1024)} KiB on its standard output`;
if (bytes.length > output.Ax)
return "; it said too much on stderr to be searched for secrets, so nothing of it is shown";
const printed = stdout.toString();
const lines = printed.split(/[\r\n]+/).map((line) => line.trim());
const secrets = [...lines, ...suspects(printed), ...suspects(command)];
const clean = await cleanForeign(stderr, [
stdout,
...secrets.map((text) => Buffer.from(text)),
]);
return `; stderr: ${(0,foreign.V$)(clean, { lines: 10, characters: LONGEST_STDERR })}`;
}
function suspects(text) {
return text
.split(/[\s'"`=:;,|&<>(){}[\]@/\\]+/)
.filter((word) => word.length >= SHORTEST_SUSPECT && (0,plain.Ae)(word) !== word);
}
function adviceFor(code) {
if (code === 126)
return " The program is there but cannot be executed: check its permissions.";
if (code === 127 || code === 9009)
return " The program was not found: install it in an earlier step, or write its path.";
return "";
}
}),

951:
(($own, $gives, $need) => {
$need.d($gives, {
Q: () => (childEnvironment)
});
var _patterns_js_1 = $need(5385);
var _runner_command_files_js_0 = $need(4244);
const HELD_BACK = /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_.*)$/i;
function childEnvironment(environment, passEnv = []) {
const wanted = (0,_patterns_js_1 .l)(passEnv);
return Object.fromEntries(Object.entries(environment).filter(([name, value]) => (!HELD_BACK.test(name) || wanted(name)) &&
!(0,_runner_command_files_js_0 .O)(name, value)));
}
})

};
