export const id = 268;
export const ids = [268];
export const modules = {
6268:
(($own, $gives, $need) => {
$need.d($gives, {
openUpkeep: () => (openUpkeep)
});
var promises_ = $need(8500);
var connector = $need(9070);
var errors = $need(9473);
var runner_environment = $need(9294);
var messages = $need(4672);
;
const WAIT = { shortest: 500, longest: 2 ** 31 - 1 };
const TIME = { shortest: 1_000, longest: 30_000 };
const GAIN = 1_000;
const SYSTEM_CLOCK = {
now: () => performance.now(),
async sleep(milliseconds, signal) {
try {
await (0,promises_.setTimeout)(milliseconds, undefined, { ref: false, signal });
}
catch {
}
},
};
function keepAlive(leases, environment, clock = SYSTEM_CLOCK) {
const stopping = new AbortController();
const terms = new Map(leases.map((lease) => [
lease,
{ lease, ends: lease.ends, why: lease.limit },
]));
const variables = (0,runner_environment.p)(environment);
const sustained = Promise.all(Array.from(terms.values(), (term) => sustain(term, terms, variables, stopping.signal, clock)));
let warnings;
async function stop() {
const now = clock.now();
stopping.abort(new errors.JA("failed", messages.c.runEnded()));
await sustained;
return warningsOf(terms, now);
}
return {
stop() {
warnings ??= stop();
return warnings;
},
};
}
async function sustain(term, terms, environment, stopped, clock) {
const { renew } = term.lease;
if (renew === undefined)
return;
let goesOn = true;
while (goesOn) {
const half = (term.ends - clock.now()) / 2;
await clock.sleep(within(half, WAIT), stopped);
if (stopped.aborted || hasEnded(term, terms, clock.now()))
return;
const limit = limited(within(half / 2, TIME), stopped);
const connect = (0,connector.M)(environment, 1, limit.signal);
goesOn = await extend(term, () => renew({ connect }), stopped, clock);
limit.clear();
}
}
async function extend(term, renew, stopped, clock) {
const asked = clock.now();
try {
const seconds = await renew();
const before = term.ends;
term.ends = asked + seconds * 1_000;
term.why = term.lease.limit;
return term.ends - before >= Math.min(GAIN, seconds * 250);
}
catch (thrown) {
if (stopped.aborted)
return false;
const { reason, said } = (0,errors.u5)(thrown);
term.why = said;
if (reason === "not-found")
term.ends = clock.now();
return reason === "unreachable" || reason === "failed";
}
}
function hasEnded(term, terms, now) {
return term.ends <= now || endedBelow(term, terms, now);
}
function endedBelow({ lease }, terms, now) {
const under = lease.under && terms.get(lease.under);
return under !== undefined && hasEnded(under, terms, now);
}
function warningsOf(terms, now) {
const all = [...terms.values()];
const ended = all.filter((term) => term.ends <= now && !endedBelow(term, terms, now));
return [...Map.groupBy(ended, ({ why }) => why.text)].map(([why, group]) => {
const first = group.reduce((earliest, { ends }) => Math.min(earliest, ends), now);
const causes = new Set(group.map(({ lease }) => lease));
const lost = all.filter(({ lease: { under } }) => under && causes.has(under));
return messages.c.leaseEnded(namesOf(group), duration(now - first), lost.length === 0 ? "" : `, and with it ${namesOf(lost)}`, why);
});
}
function namesOf(terms) {
return [...new Set(terms.map(({ lease }) => lease.name))].join(", ");
}
function duration(milliseconds) {
const seconds = Math.round(milliseconds / 1_000);
return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
function within(milliseconds, { shortest, longest }) {
return Math.min(Math.max(milliseconds, shortest), longest);
}
function limited(milliseconds, stopped) {
const late = new AbortController();
const timer = setTimeout(() => {
const seconds = Math.round(milliseconds / 1_000);
late.abort(new errors.JA("unreachable", messages.c.renewalLate(seconds)));
}, milliseconds);
timer.unref();
return {
signal: AbortSignal.any([stopped, late.signal]),
clear: () => clearTimeout(timer),
};
}
var external_node_path_ = $need(6760);
var external_os_ = $need(857);
;
function command_issueCommand(command, properties, message) {
const cmd = new Command(command, properties, message);
process.stdout.write(cmd.toString() + os.EOL);
}
function command_issue(name, message = '') {
command_issueCommand(name, {}, message);
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
var external_module_ = $need(3550);
var external_path_ = $need(6928);
;
function toPosixPath(pth) {
return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
return pth.replace(/[/\\]/g, path.sep);
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
return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
}
issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
const filePath = process.env['GITHUB_PATH'] || '';
if (filePath) {
issueFileCommand('PATH', inputPath);
}
else {
issueCommand('add-path', {}, inputPath);
}
process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
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
return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}
process.stdout.write(os.EOL);
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
process.stdout.write(message + os.EOL);
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
return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
}
issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
return __awaiter(this, void 0, void 0, function* () {
return yield OidcClient.getIDToken(aud);
});
}




var p_limit = $need(370);
var foreign = $need(8392);
var json = $need(9368);
var mask_defuse = $need(3983);
var log = $need(2793);
var leftovers = $need(5994);
var private_files = $need(7627);
var external_node_fs_ = $need(3024);
var remove_tree = $need(9309);
;
const MOST_DEBTS = 200;
const LARGEST_DEBT = 1024 * 1024;
const MOST_ENTRIES = 10_000;
function readDebts(path, environment) {
const directory = (0,private_files.O4)(path, environment);
if (directory === undefined)
return [];
const folder = (0,external_node_path_.join)(directory, private_files.$d);
if (!(0,private_files.cW)(folder))
return [];
return namesIn(folder).map((name) => {
const file = (0,external_node_path_.join)(folder, name);
return { text: readDebt(file), remove: () => void (0,remove_tree.d)(file) };
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
if ((0,private_files.a_)(entry))
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
const settle_TIME = 15_000;
const TIME_FOR_FILES = 10_000;
const TIME_FOR_ORPHANS = 5_000;
const SHORTEST_SECRET = 6;
const AT_ONCE = 16;
async function settle(settlers, environment) {
const clean = (text) => defuse(showForeign(text, (said) => said));
const { warning: warn } = cleanLog(core, clean, addressing(environmentOf(environment)));
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
const orphans = removeOrphans(environment, TIME_FOR_ORPHANS).filter(({ path }) => !directory || !path.split(sep).includes(basename(directory)));
for (const warning of aboutLeftovers(orphans, "Private files of an earlier run"))
warn(warning);
}
catch {
warn(say.leftForRunner());
}
}
async function settleRun(directory, { settlers, environment, failed, time = settle_TIME }) {
const warnings = await undoAll(readDebts(directory, environment), {
directory,
settlers,
environment,
failed,
time,
});
const end = performance.now() + TIME_FOR_FILES;
const left = failed === "keep"
? (0,private_files.sl)(directory, environment)
: (0,private_files.th)(directory, environment, () => performance.now() > end);
return [...warnings, ...(0,leftovers.e)(left, "Private files", failed)];
}
async function undoAll(debts, { directory, settlers, environment, failed, time }) {
if (debts.length === 0)
return [];
const variables = (0,runner_environment.p)(environment);
const signal = AbortSignal.timeout(time);
const using = {
connect: (0,connector.M)(variables, debts.length, signal),
mark: (0,external_node_path_.basename)(directory),
environment: variables,
};
const limit = (0,p_limit.A)(AT_ONCE);
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
;
function openUpkeep({ leases, settlers, environment, privateDirectory, log, }) {
const notices = leases.flatMap(({ notice }) => notice ?? []);
for (const notice of new Map(notices.map((one) => [one.text, one])).values())
log.notice(notice);
const renewals = keepAlive(leases, environment);
return {
async close() {
const ended = await renewals.stop();
const directory = await privateDirectory.opened();
const left = directory === undefined
? []
: await settleRun(directory, {
settlers,
environment,
failed: "keep",
});
for (const warning of [...ended, ...left])
log.warning(warning);
},
};
}
})
};
