export const id = 497;
export const ids = [497];
export const modules = {
497:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
removeContainer: () => (removeContainer),
settle: () => (settle)
});
var errors = $need(370);
var json = $need(368);
;
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
var programs = $need(393);
var external_node_child_process_ = $need(421);
var foreign = $need(392);
var message = $need(883);
;
const start = (complaint) => `the container did not start (${complaint}).`;
const messages_say = {
...(0,message.f)("image-without-command", {
noCommand: (image) => `the image \`${image}\` has no entrypoint and no command of its own: give \`run\`, \`entrypoint\` or \`args\`.`,
}),
...(0,message.f)("name-refused", {
nameOfShell: (name) => `${name}: the name belongs to the shell by which a container gets its variables, and would not arrive. Choose another name.`,
}),
...(0,message.f)("job-container", {
noJobContainer: (complaint, engine) => `the container of this job cannot be looked up (${complaint}), so it is not known which directories of the host to share with \`image\`. Does \`${engine}\` here speak with the engine that runs the job?`,
notMounted: (path) => `the container of this job has no directory of the host at ${path}, so \`image\` cannot share it.`,
}),
...(0,message.f)("container-options", {
strayWord: "`container-options` holds a word that belongs to no option. Of a value with spaces, the whole stands in double quotes; the image is named in `image`.",
optionRefused: (option, reason) => `\`container-options\` cannot have \`${option}\`: ${reason}.`,
lacksValue: (option) => `\`container-options\`: \`${option}\` lacks its value. One that begins with a dash stands behind \`=\`.`,
}),
...(0,message.f)("image-not-fetched", {
notHere: (image) => `the image \`${image}\` is not on this machine, and \`--pull=never\` forbids to fetch it.`,
notInspected: (image) => `the image \`${image}\` was fetched but cannot be inspected.`,
notFetched: (image, complaint, whole, engine) => `the image \`${image}\` cannot be fetched: ${complaint}. Is the name right${whole}, and the registry reached from here? For a private one, log in with \`${engine} login\` in an earlier step (docker/login-action).`,
}),
...(0,message.f)("job-cancelled", {
cancelledFetch: "the job was cancelled while the image was fetched.",
cancelledStart: "the job was cancelled before the container had started.",
}),
...(0,message.f)("secret-in-configuration", {
inConfiguration: (place, whose) => `${place}: ${whose} stands in it, or is spelt like a part of it, and would be readable in the container's configuration. Take it out there: what is declared reaches the container by itself. If the value is no secret, declare it \`[plain]\`.`,
}),
...(0,message.f)("container-not-started", {
otherMachine: (complaint, platform) => `${start(complaint)} The image is made for ${platform}: choose one for this machine.`,
withoutShell: (complaint) => `${start(complaint)} The image needs \`/bin/sh\`: through it the container gets its secrets, so that they are not in its configuration. Choose a variant of the image with a shell.`,
elsewhere: (complaint, engine) => `${start(complaint)} ${engine} must see the directories of this machine: an engine elsewhere (DOCKER_HOST) does not.`,
badOptions: (complaint, engine) => `${start(complaint)} Are the \`container-options\` what \`${engine} run\` accepts?`,
notStarted: (complaint) => `${start(complaint)} Nothing was handed to it.`,
}),
...(0,message.f)("not-undone", {
notRemoved: (container, engine, complaint) => `the container ${container} may still run: ${engine} did not remove it (${complaint}).`,
debtUnreadable: "what was written down of a container cannot be read.",
noClient: (engine, container) => `there is no \`${engine}\` on PATH to remove the container ${container} with.`,
}),
...(0,message.f)("command-file-write", {
relayLost: (variable) => `what the container wrote to \`${variable}\` cannot be handed to the runner.`,
}),
...(0,message.f)("no-container-engine", {
noEngine: (reasons) => `no container engine: ${reasons}. \`image\` needs a container engine: use a runner with docker or podman, start the engine in an earlier step, or leave \`image\` out.`,
noEngineInPod: (reasons) => `no container engine: ${reasons}. This job runs in a pod of Kubernetes, in which there is none, whatever is installed: use \`run\` alone (the job's \`container:\` can be the image), or let this job run on runners that have an engine beside them (docker-in-docker).`,
noEngineInJob: (reasons) => `no container engine: ${reasons}. This job runs in a container, in which the runner puts docker's socket but no client: install one (\`docker-cli\`) in the job's image.`,
}),
...(0,message.f)("container-not-in-memory", {
notInMemory: (directory) => `the image has a link or a volume in the place of ${directory}, which would put secrets on a disk; it got none. Take it out of the image, or choose another one.`,
}),
};
;
const ENGINES = ["docker", "podman"];
const PATIENCE = 20_000;
const LARGEST_ANSWER = 16 * 1024 * 1024;
const LONGEST_COMPLAINT = 600;
const SIGN_OF_LIFE = { docker: "version", podman: "info" };
async function findEngine(wanted, environment, inJobContainer, image) {
const reasons = [];
for (const name of wanted === "auto" ? ENGINES : [wanted]) {
const client = findProgram(name, environment);
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
? say.noEngineInPod
: inJobContainer
? say.noEngineInJob
: say.noEngine;
throw failure(noEngine(reasons.join("; ")));
}
async function inspectImage(engine, name) {
const format = '{"config":{{json .Config}},"os":{{json .Os}},"architecture":{{json .Architecture}}}';
const args = ["image", "inspect", "--format", format, name];
const said = await runClient(engine, args);
const image = said.code === 0 ? parseJson(Buffer.from(said.stdout)) : undefined;
if (!isObject(image))
return { found: undefined, said };
const config = isObject(image.config) ? image.config : {};
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
(0,external_node_child_process_.execFile)(client, args, options, (error, stdout, stderr) => {
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
: (0,foreign.V$)(said.join("\n"), { lines: 3, characters: LONGEST_COMPLAINT });
}
;
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
;
const OF_CLIENTS = patternMatcher([
"PATH HOME USER LOGNAME LANG LC_* TMPDIR XDG_* DBUS_SESSION_BUS_ADDRESS SSH_AUTH_SOCK",
"DOCKER_* CONTAINER_* CONTAINERS_* _CONTAINERS_* PODMAN_* STORAGE_*",
"HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR",
].flatMap((row) => row.split(" ")));
function forClient(environment) {
return Object.fromEntries(Object.entries(environment).filter(([name]) => OF_CLIENTS(name)));
}
const remove_PATIENCE = 5_000;
async function removeContainer(engine, name) {
const { code, complaint } = await runClient(engine, ["rm", "--force", "--volumes", name], remove_PATIENCE);
if (code !== 0 &&
!/no such container|no container with|already in progress/i.test(complaint))
throw new errors.JA("failed", messages_say.notRemoved(name, engine.name, complaint));
}
async function settle(debt, { mark, environment }) {
const name = (0,json.Gv)(debt)
? ENGINES.find((name) => name === debt.engine)
: undefined;
if (name === undefined)
throw new errors.JA("malformed", messages_say.debtUnreadable());
const client = (0,programs.Kp)(name, environment);
if (client === undefined)
throw new errors.JA("failed", messages_say.noClient(name, mark));
const engine = { name, client, environment: forClient(environment) };
const format = `{{index .Config.Labels "${LABEL}"}}`;
const { code, stdout } = await runClient(engine, ["container", "inspect", "--format", format, mark], remove_PATIENCE);
if (code !== 0 || stdout.trim() === mark)
await removeContainer(engine, mark);
}
}),
393:
(($own, $gives, $need) => {
$need.d($gives, {
CA: () => (systemProgram),
Kp: () => (findProgram)
});
var node_fs_0 = $need(24);
var node_path_1 = $need(760);
const THIS_MACHINE = {
platform: process.platform,
isProgram: process.platform === "win32" ? isThere : isExecutable,
};
const EXTENSIONS = [".com", ".exe"];
function findProgram(name, environment, { platform, isProgram } = THIS_MACHINE) {
const windows = platform === "win32";
const names = windows ? withExtensions(name, environment) : [name];
if (isAbsolute(name, platform))
return names.find(isProgram);
if (name === "" || (windows ? /[\\/:]/ : /\//).test(name))
return undefined;
const { join } = windows ? node_path_1.win32 : node_path_1.posix;
for (const folder of foldersOf(environment, platform))
for (const name of names) {
const path = join(folder, name);
if (isProgram(path))
return path;
}
return undefined;
}
function findBatch(name, environment, { platform, isProgram } = THIS_MACHINE) {
if (platform !== "win32" || !/^[\w.-]+$/.test(name))
return undefined;
return foldersOf(environment, platform)
.map((folder) => win32.join(folder, `${name}.cmd`))
.find((path) => !/[%"]/.test(path) && isProgram(path));
}
function systemProgram(name, environment) {
const root = variableOf("SystemRoot", environment, "win32");
return node_path_1.win32.join(isAbsolute(root, "win32") ? root : "C:\\Windows", "System32", `${name}.exe`);
}
function commandInterpreter(environment, { isProgram } = THIS_MACHINE) {
const named = variableOf("ComSpec", environment, "win32");
return isAbsolute(named, "win32") && isProgram(named)
? named
: systemProgram("cmd", environment);
}
function withExtensions(name, environment) {
const listed = variableOf("PATHEXT", environment, "win32")
.toLowerCase()
.split(";")
.map((extension) => extension.trim())
.filter((extension) => EXTENSIONS.includes(extension));
const extensions = listed.length === 0 ? EXTENSIONS : listed;
const own = node_path_1.win32.extname(name).toLowerCase();
return [
...(EXTENSIONS.includes(own) ? [name] : []),
...extensions.map((extension) => name + extension),
];
}
function foldersOf(environment, platform) {
const path = variableOf("PATH", environment, platform);
const entries = platform === "win32"
?
Array.from(path.matchAll(/(?:"[^"]*"?|[^;"])+/g), ([entry]) => entry.replaceAll('"', "").trim())
: path.split(":");
return entries.filter((entry) => isAbsolute(entry, platform));
}
function isAbsolute(path, platform) {
return platform === "win32"
? /^(?:[a-z]:[\\/]|[\\/]{2})/i.test(path)
: path.startsWith("/");
}
function variableOf(name, environment, platform) {
if (platform !== "win32")
return environment[name] ?? "";
const upper = name.toUpperCase();
const [own] = Object.keys(environment)
.filter((key) => key.toUpperCase() === upper)
.toSorted();
return own === undefined ? "" : (environment[own] ?? "");
}
function isExecutable(path) {
try {
(0,node_fs_0.accessSync)(path, node_fs_0.constants.X_OK);
return (0,node_fs_0.statSync)(path).isFile();
}
catch {
return false;
}
}
function isThere(path) {
try {
return !(0,node_fs_0.lstatSync)(path).isDirectory();
}
catch {
return false;
}
}
})
};
