import { modules as common1 } from "./common1.js";
export const id = 516;
export const ids = [516];
export const modules = {

...common1,

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
