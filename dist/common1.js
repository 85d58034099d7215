export const modules = {

8393:
(($own, $gives, $need) => {
$need.d($gives, {
A8: () => (findBatch),
C4: () => (commandInterpreter),
CA: () => (systemProgram),
DQ: () => (THIS_MACHINE),
Kp: () => (findProgram)
});
var node_fs_0 = $need(3024);
var node_path_1 = $need(6760);
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
.map((folder) => node_path_1.win32.join(folder, `${name}.cmd`))
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
}),

8167:
(($own, $gives, $need) => {
$need.d($gives, {
FO: () => (exitCodeOf),
UA: () => (runHelper),
UM: () => (SHARED_CONSOLE),
v0: () => (startChild),
vG: () => (sendSignal)
});
var node_child_process_0 = $need(1421);
var node_os_1 = $need(8161);
const SHARED_CONSOLE = { windowsHide: false };
const OWN_CONSOLE = { windowsHide: true };
function startChild({ program, args, verbatim = false }, { cwd, env }, pipes) {
const options = {
cwd,
env,
windowsVerbatimArguments: verbatim,
...optionsFor(process.platform),
};
if (pipes === undefined)
return (0,node_child_process_0.spawn)(program, args, {
...options,
stdio: ["ignore", "pipe", "pipe"],
});
const { stdout, stderr, ends } = pipes;
try {
const child = (0,node_child_process_0.spawn)(program, args, {
...options,
stdio: ["ignore", ...ends],
});
return Object.assign(child, { stdout, stderr });
}
finally {
pipes.release();
}
}
function optionsFor(platform) {
return { detached: platform !== "win32", ...SHARED_CONSOLE };
}
function sendSignal(target, signal) {
try {
return process.kill(target, signal);
}
catch {
return false;
}
}
const PATIENCE = 10_000;
function runHelper(program, args) {
return new Promise((resolve) => {
const options = { env: {}, timeout: PATIENCE, ...OWN_CONSOLE };
const child = (0,node_child_process_0.execFile)(program, args, options, (error, stdout, stderr) => {
const exitCode = error === null ? 0 : Number(error.code) || 1;
resolve({ exitCode, stdout, stderr });
});
child.stdin?.on("error", () => { });
child.stdin?.end();
});
}
function exitCodeOf(code, signal, platform = process.platform) {
if (code === null)
return 128 + (signal === null ? 0 : node_os_1.constants.signals[signal]);
return platform === "win32" ? code | 0 : code;
}
}),

6973:
(($own, $gives, $need) => {
$need.d($gives, {
S: () => (endTree),
P: () => (killNoted)
});
var promises_ = $need(8500);
var children = $need(8167);
var programs = $need(8393);
var external_node_path_ = $need(6760);
;
const DOUBT = 3_000;
const WINDOWS_TABLE = [
"-NoProfile",
"-NonInteractive",
"-Command",
"Get-CimInstance Win32_Process | Where-Object CreationDate | ForEach-Object { '{0} {1} {2}' -f $_.ProcessId, $_.ParentProcessId, ([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds() }",
];
const POSIX_TABLE = ["-A", "-o", "pid=,ppid=,pgid=,stat=,etime="];
async function processTable(environment, platform = process.platform, run = children.UA) {
const { stdout } = platform === "win32"
? await run(windowsPowerShell(environment), WINDOWS_TABLE)
: await run("/bin/ps", POSIX_TABLE);
const now = Date.now();
return stdout
.split(/\r?\n/)
.flatMap((line) => platform === "win32" ? readWindows(line) : readPosix(line, now));
}
function windowsPowerShell(environment) {
const system = external_node_path_.win32.dirname((0,programs.CA)("cmd", environment));
return external_node_path_.win32.join(system, "WindowsPowerShell", "v1.0", "powershell.exe");
}
function readWindows(line) {
const [, pid, parent, started] = /^(\d+) (\d+) (\d+)$/.exec(line) ?? [];
return started === undefined
? []
: [{ pid: Number(pid), parent: Number(parent), started: Number(started) }];
}
function readPosix(line, now) {
const [, pid, parent, group, days = 0, hours = 0, minutes, seconds] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+[^\sZ]\S*\s+(?:(?:(\d+)-)?(\d+):)?(\d+):(\d+)\s*$/.exec(line) ?? [];
if (seconds === undefined)
return [];
const elapsed = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 +
Number(seconds);
return [
{
pid: Number(pid),
parent: Number(parent),
group: Number(group),
started: now - elapsed * 1_000,
},
];
}
function leftOf(noted, table) {
const left = new Set();
const belongs = (process) => noted.some(({ pid, started }) => {
if (process.started < started - DOUBT)
return false;
if (process.pid === pid)
return isSame(process, started);
if (process.parent !== pid && process.group !== pid)
return false;
const other = table.find((one) => one.pid === pid);
return (other === undefined ||
isSame(other, started) ||
process.started < other.started - DOUBT);
}) || isChildOfOne(process);
const isChildOfOne = ({ parent, started }) => left.has(parent) &&
table.some((one) => one.pid === parent && one.started <= started + DOUBT);
for (let before = -1; before !== left.size;) {
before = left.size;
for (const process of table)
if (belongs(process))
left.add(process.pid);
}
return [...left];
}
function isSame(process, started) {
return Math.abs(process.started - started) <= DOUBT;
}
;
const THIS_SYSTEM = {
platform: process.platform,
table: processTable,
run: children.UA,
};
const LOOK_AGAIN = 50;
async function endTree(child, { started, grace, environment }, system = THIS_SYSTEM) {
const { pid } = child;
if (pid === undefined)
return;
if (system.platform !== "win32")
return endGroup(pid, grace);
if (child.exitCode === null && child.signalCode === null) {
const taskkill = (0,programs.CA)("taskkill", environment);
const args = ["/PID", String(pid), "/T", "/F"];
if ((await system.run(taskkill, args)).exitCode === 0)
return;
child.kill("SIGKILL");
}
await killNoted([{ pid, started }], environment, system);
}
async function endGroup(leader, grace) {
const end = performance.now() + grace;
if (grace > 0 && !(0,children.vG)(-leader, "SIGTERM"))
return;
while (performance.now() < end) {
await (0,promises_.setTimeout)(Math.min(LOOK_AGAIN, grace));
if (!(0,children.vG)(-leader, 0))
return;
}
(0,children.vG)(-leader, "SIGKILL");
}
async function killNoted(processes, environment, { platform, table, run } = THIS_SYSTEM) {
const find = async () => {
const all = await table(environment, platform);
const others = all.filter(({ pid, parent }) => pid !== process.pid && parent !== process.pid);
return leftOf(processes, others);
};
let left = await find();
for (let round = 0; left.length > 0 && round < 3; round++) {
if (platform === "win32")
await run((0,programs.CA)("taskkill", environment), [
"/F",
...left.flatMap((pid) => ["/PID", String(pid)]),
]);
else
for (const pid of left)
(0,children.vG)(pid, "SIGKILL");
left = await find();
}
return left;
}
}),

4244:
(($own, $gives, $need) => {
$need.d($gives, {
O: () => (namesCommandFile),
U: () => (COMMAND_FILES)
});
const COMMAND_FILES = {
GITHUB_OUTPUT: "write",
GITHUB_ENV: "write",
GITHUB_PATH: "write",
GITHUB_STEP_SUMMARY: "write",
GITHUB_ARTIFACTS: "write",
GITHUB_ARTIFACTS_LIST: "read",
GITHUB_STATE: "state",
};
const FOLDER = /[\\/](?:_runner_)?file_commands[\\/]/;
function namesCommandFile(variable, value) {
const name = variable.toUpperCase();
return (Object.hasOwn(COMMAND_FILES, name) ||
(name.startsWith("GITHUB_") && FOLDER.test(value)));
}
})

};
