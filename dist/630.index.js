import { modules as common1 } from "./common1.js";
export const id = 630;
export const ids = [630];
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

4630:
(($own, $gives, $need) => {
$need.d($gives, {
isLoggedIn: () => (isLoggedIn),
tokenOfCli: () => (tokenOfCli)
});
var node_path_0 = $need(6760);
var _errors_js_1 = $need(9473);
var _foreign_js_2 = $need(8392);
var _json_js_3 = $need(9368);
var _kit_errors_js_4 = $need(3859);
var _kit_files_js_5 = $need(2873);
var _kit_program_js_6 = $need(8210);
var _kit_token_js_9 = $need(1931);
var _messages_js_7 = $need(4561);
var _tenant_js_8 = $need(2173);
const AZ = {
name: "az",
batch: true,
absent: () => (0,_kit_errors_js_4 .gz)(_messages_js_7 .c.noCli()),
tooMuch: () => (0,_kit_errors_js_4 .Qm)(_messages_js_7 .c.strangeCli()),
explain,
};
const LARGEST_PROFILE = 16 * 1024 * 1024;
function isLoggedIn({ environment, }) {
if ((0,_kit_program_js_6 .F)(AZ, [], environment) === undefined)
return false;
const { AZURE_CONFIG_DIR, HOME, USERPROFILE } = environment;
const home = process.platform === "win32" ? USERPROFILE : HOME;
const folder = AZURE_CONFIG_DIR || (home && (0,node_path_0.join)(home, ".azure"));
if (!folder)
return false;
try {
const profile = (0,_kit_files_js_5 .n)((0,node_path_0.join)(folder, "azureProfile.json"), LARGEST_PROFILE);
const parsed = (0,_json_js_3 .qF)(Buffer.from(profile.trim()));
return ((0,_json_js_3 .Gv)(parsed) &&
Array.isArray(parsed.subscriptions) &&
parsed.subscriptions.length > 0);
}
catch {
return false;
}
}
async function tokenOfCli(resource, context) {
const tenant = context.inputs.AZURE_TENANT_ID?.trim();
if (tenant)
(0,_tenant_js_8 .Rh)(tenant);
const printed = await (0,_kit_program_js_6 .j)(AZ, [
...["account", "get-access-token", "--output", "json"],
...["--only-show-errors", "--resource", resource],
...(tenant ? ["--tenant", tenant] : []),
], { ...context, workingDirectory: "/" });
const answer = (0,_json_js_3 .qF)(printed);
const token = (0,_json_js_3 .Gv)(answer) ? (0,_kit_token_js_9 .B)(answer.accessToken) : undefined;
if (token === undefined)
throw (0,_kit_errors_js_4 .Qm)(_messages_js_7 .c.strangeCli());
return token;
}
const SAYINGS = [
[
/AADSTS700024|AADSTS70043|AADSTS700082|AADSTS50173|AADSTS500133/,
() => (0,_kit_errors_js_4 .wk)(_messages_js_7 .c.cliLoginEnded()),
],
[/Please run 'az login'/i, () => (0,_kit_errors_js_4 .wk)(_messages_js_7 .c.cliNotLoggedIn())],
];
function explain(stderr, cause) {
const code = (0,_errors_js_1 .xU)(cause);
if (code === "ENOENT" || code === "EACCES")
return (0,_kit_errors_js_4 .gz)(_messages_js_7 .c.cliNotStarted(code));
const found = SAYINGS.find(([pattern]) => pattern.test(stderr));
if (found !== undefined)
return found[1]();
const text = stderr
.replace(/^Run the command below[\s\S]*/m, "")
.replace(/^ERROR: /gm, "")
.replace(/Trace ID: .*$/gm, "")
.replace(/eyJ[\w.-]+/g, "***")
.trim();
return (0,_kit_errors_js_4 .gz)(_messages_js_7 .c.cliFailed(text === ""
? " and said nothing"
: `: "${(0,_foreign_js_2 .V$)(text, { lines: 3, characters: 400 })}"`));
}
}),

8210:
(($own, $gives, $need) => {
$need.d($gives, {
F: () => (commandFor),
j: () => (outputOf)
});
var _processes_output_js_0 = $need(6954);
var _processes_programs_js_1 = $need(8393);
var _withheld_js_2 = $need(951);
const PLAIN_ARGUMENT = /^[\w@./:+=,-]+$/;
function commandFor({ name, batch }, args, environment, machine = _processes_programs_js_1 .DQ) {
const program = (0,_processes_programs_js_1 .Kp)(name, environment, machine);
if (program !== undefined)
return { program, args };
const file = batch === true ? (0,_processes_programs_js_1 .A8)(name, environment, machine) : undefined;
if (file === undefined)
return undefined;
if (!args.every((arg) => PLAIN_ARGUMENT.test(arg)))
throw new Error("an argument that no batch file gets");
return {
program: (0,_processes_programs_js_1 .C4)(environment, machine),
args: ["/D", "/S", "/C", `"${[`"${file}"`, ...args].join(" ")}"`],
verbatim: true,
};
}
async function outputOf(program, args, { environment, workingDirectory, signal, }) {
signal.throwIfAborted();
const command = commandFor(program, args, environment);
if (command === undefined)
throw program.absent();
const { code, stdout, stderr } = await (0,_processes_output_js_0 .d1)(command, {
cwd: workingDirectory,
env: (0,_withheld_js_2 .Q)(environment),
signal,
grace: 0,
tooMuch: program.tooMuch,
notStarted: (cause) => program.explain("", cause),
});
if (code === 0)
return stdout;
throw program.explain(stderr.toString());
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
