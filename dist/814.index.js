import { modules as common1 } from "./common1.js";
export const id = 814;
export const ids = [814];
export const modules = {

...common1,

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
})

};
