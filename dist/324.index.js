import { modules as common1 } from "./common1.js";
import { modules as common2 } from "./common2.js";
export const id = 324;
export const ids = [324];
export const modules = {

...common1,

...common2,

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
}),

9324:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
create: () => (create),
createOp: () => (createOp)
});
var errors = $need(9473);
var answers = $need(305);
var identity = $need(7018);
var external_node_os_ = $need(8161);
var p_limit = $need(370);
var build_json = $need(9368);
var kit_errors = $need(3859);
var program = $need(8210);
var foreign = $need(8392);
var messages = $need(7857);
;
const SAYINGS = [
[
/\b429\b|too many requests|rate limit/i,
(stderr) => (0,kit_errors.HB)(messages.c.rateLimit(waitIn(stderr))),
],
[
/no accounts? configured|not (?:currently )?signed in|session (?:has )?expired|no active session|\b401\b|authentication required|unauthori[sz]ed/i,
() => (0,kit_errors.wk)(messages.c.notSignedIn()),
],
[
/\btty\b|terminal|prompt|stdin|inappropriate ioctl|interactive|biometric|desktop app/i,
() => (0,kit_errors.wk)(messages.c.wantsToAsk()),
],
[/isn't a vault|vault .*not found/i, () => (0,kit_errors.mX)(messages.c.noVault())],
[/more than one/i, () => (0,kit_errors.Qm)(messages.c.shared())],
[
/isn't an item|(?:could not|couldn't) find item|item .*not found/i,
() => (0,kit_errors.mX)(messages.c.noItem()),
],
[
/does not have a (?:field|file|section)|(?:could not|couldn't) find (?:the )?(?:field|file|section)|isn't a (?:field|section)/i,
() => (0,kit_errors.mX)(messages.c.missing()),
],
[
/\b403\b|forbidden|permission|not authori[sz]ed/i,
() => (0,kit_errors.wk)(messages.c.mayNotRead()),
],
[
/invalid secret reference|invalid character|secret reference/i,
() => (0,kit_errors.Qm)(messages.c.unreadable()),
],
[/unknown flag/i, () => (0,kit_errors.gz)(messages.c.cliTooOld())],
[
/dial tcp|lookup|no such host|connection refused|timeout|network/i,
() => (0,kit_errors.HB)(messages.c.cliUnreachable()),
],
];
function explainCli(stderr, cause) {
const code = (0,errors.xU)(cause);
if (code === "ENOENT")
return new errors.JA("failed", messages.c.cliNotStarted(), { cause });
if (code === "EACCES")
return new errors.JA("failed", messages.c.cliForbidden(), { cause });
const found = SAYINGS.find(([pattern]) => pattern.test(withoutNames(stderr)));
if (found !== undefined)
return found[1](stderr);
const said = lastLine(stderr);
return (0,kit_errors.gz)(messages.c.cliFailed(said === "" ? " and said nothing" : `: "${said}"`));
}
function withoutNames(stderr) {
return stderr
.replace(/op:\/\/[^'"\n]*/g, "")
.replace(/"[^"\n]*"/g, '""')
.replace(/(?<=\s)'[^'\n]*'/g, "''")
.replace(/(get item|find item|find field or file) [^:"\n]*/g, "$1");
}
function waitIn(stderr) {
const [, wait] = /retry in ((?:\d+ (?:hour|minute|second)s?(?:,? and |, | )?)+)/i.exec(stderr) ?? [];
return wait === undefined ? "" : ` It can be used again in ${wait.trim()}.`;
}
function lastLine(stderr) {
const bare = stderr
.trim()
.replace(/^\[ERROR\] [\d/]+ [\d:]+ /gm, "")
.replace(/op:\/\/[^'"\s]*/g, "op://...")
.replace(/ops_\S+|eyJ[\w.-]+/g, "***")
.replace(/\.$/, "");
return bare === "" ? "" : (0,foreign.V$)(bare, { lines: 1, characters: 300 });
}
;
function itemOf(body) {
const sections = listOf(body.sections).map((entry) => ({ id: textOf(entry.id), label: textOf(entry.label) }));
const sectionOf = ({ section }) => {
if (!(0,build_json.Gv)(section))
return undefined;
const id = textOf(section.id);
return (sections.find((known) => known.id === id) ?? {
id,
label: textOf(section.label),
});
};
return {
fields: listOf(body.fields).map((entry) => ({
id: textOf(entry.id),
name: textOf(entry.label),
section: sectionOf(entry),
type: textOf(entry.type),
purpose: textOf(entry.purpose),
value: textOf(entry.value),
code: textOf(entry.totp) || undefined,
})),
files: listOf(body.files).map((entry) => ({
id: textOf(entry.id),
name: textOf(entry.name),
section: sectionOf(entry),
size: Number(entry.size ?? 0),
})),
};
}
function listOf(value) {
return Array.isArray(value) ? value.filter(build_json.Gv) : [];
}
function textOf(value) {
return typeof value === "string" ? value : "";
}
var op_item = $need(7954);
;
const OP = {
name: "op",
absent: () => (0,kit_errors.gz)(messages.c.noProgram()),
tooMuch: () => (0,kit_errors.Qm)(messages.c.cliTooMuch()),
explain: explainCli,
};
function readWithCli(references, context) {
const limit = (0,p_limit.A)(2 * (0,external_node_os_.availableParallelism)());
return Promise.all(references.map((reference) => (0,answers.ut)(() => limit(() => context.limit(() => read(reference, context))))));
}
async function read({ vault, item, field, text }, context) {
const run = (...args) => (0,program.j)(OP, args, context);
if (field !== undefined)
return { kind: "value", value: await run("read", "--no-newline", text) };
const options = [`--vault=${vault}`, "--format=json", "--reveal", "--"];
const document = (0,build_json.qF)(await run("item", "get", ...options, item));
if (!(0,build_json.Gv)(document))
throw (0,kit_errors.Qm)(messages.c.noItemPrinted());
return { kind: "fields", fields: (0,op_item.XQ)(itemOf(document)) };
}
var programs = $need(8393);
var address = $need(1478);
var variables = $need(3143);
;
const CHOICE = [
["connect", ["OP_CONNECT_HOST", "OP_CONNECT_TOKEN"]],
["service-account", ["OP_SERVICE_ACCOUNT_TOKEN"]],
["workload-identity", ["OP_WORKLOAD_ID", "OP_CUSTOMER_MANAGED_SECRET"]],
];
const KINDS = [...CHOICE.map(([kind]) => kind), "cli"];
function chooseBackend({ inputs, environment }) {
const named = environment.OP_BACKEND?.trim();
if (named) {
const kind = KINDS.find((kind) => kind === named);
if (kind === undefined)
throw (0,kit_errors.Qm)(messages.c.backends(KINDS.map((kind) => `\`${kind}\``).join(", ")));
return { kind, passedOver: [] };
}
const whole = CHOICE.filter(([, variables]) => variables.every((name) => has(environment, name)));
const byInput = whole.filter(([, variables]) => variables.some((name) => has(inputs, name)));
const [kind, ...passedOver] = new Set([...byInput, ...whole].map(([kind]) => kind));
if (kind !== undefined)
return { kind, passedOver };
const half = CHOICE.find(([, variables]) => variables.some((name) => has(environment, name)));
if (half !== undefined)
return { kind: half[0], passedOver };
if ((0,programs.Kp)("op", environment) !== undefined)
return { kind: "cli", passedOver };
throw (0,kit_errors.Qm)(messages.c.noBackend());
}
function readBackend(kind, { environment }) {
const { need, needSecret } = (0,variables.g)(environment, `the backend \`${kind}\``);
switch (kind) {
case "connect":
return {
kind,
server: serverOf(need("OP_CONNECT_HOST")),
token: connectToken(needSecret("OP_CONNECT_TOKEN")),
};
case "service-account":
return {
kind,
token: serviceAccountToken(unpadded(needSecret("OP_SERVICE_ACCOUNT_TOKEN"))),
};
case "workload-identity":
return {
kind,
workloadId: need("OP_WORKLOAD_ID"),
customerManagedSecret: unpadded(needSecret("OP_CUSTOMER_MANAGED_SECRET")),
};
case "cli":
return { kind };
}
}
function secretsOf(backend) {
if ("token" in backend)
return [backend.token];
return backend.kind === "cli" ? [] : [backend.customerManagedSecret];
}
function warningsOf(backend) {
if (backend.kind !== "connect")
return [];
const { protocol, hostname } = backend.server.origin;
return protocol === "http:" && !(0,address.U)(hostname)
? [messages.c.unencrypted()]
: [];
}
function has(variables, name) {
return Boolean(variables[name]?.trim());
}
function serverOf(text) {
const url = (0,address.R)(text, {
server: "Connect",
variable: "OP_CONNECT_HOST",
example: "https://connect.example.com:8080",
credentials: "the token belongs into `op-connect-token`",
});
return {
origin: new URL(url.origin),
basePath: url.pathname.replace(/\/+$/, "").replace(/\/v1$/, ""),
};
}
function connectToken(token) {
if (token.startsWith("ops_"))
throw (0,kit_errors.Qm)(messages.c.accountToken());
if (!/^[\x21-\x7e]+$/.test(token))
throw (0,kit_errors.Qm)(messages.c.connectTokenForm());
return token;
}
function unpadded(secret) {
return secret.replace(/=+$/, "");
}
function serviceAccountToken(token) {
if (!/^ops_[A-Za-z0-9_+/-]+$/.test(token))
throw (0,kit_errors.Qm)(messages.c.accountTokenForm());
return token;
}
var memo = $need(391);
;
const CODES = ["otp", "totp"];
const ATTRIBUTES = [
...CODES,
"type",
"value",
"id",
"purpose",
"content",
"name",
"size",
];
const HINT = /^(?:ttl|cacheKey)(?:=|$)/;
function parseReference({ rest, want }, attributes = ATTRIBUTES) {
const [path, ...queries] = rest.split("?");
const parts = (path ?? "").split("/");
if (parts.some((part) => /[^A-Za-z0-9_. -]/.test(part)))
throw (0,kit_errors.Qm)(messages.c.characters());
if (parts.some((part) => part.trim() === ""))
throw (0,kit_errors.Qm)(messages.c.emptyPart());
const query = parseQuery(queries, attributes);
const [vault = "", item = "", ...below] = parts;
if (want === "fields") {
if (parts.length !== 2)
throw (0,kit_errors.Qm)(messages.c.wildcardParts());
if (query !== undefined)
throw (0,kit_errors.Qm)(messages.c.wildcardQuery());
const field = undefined;
return { vault, item, section: undefined, field, query, text: "" };
}
if (parts.length === 2)
throw (0,kit_errors.Qm)(messages.c.noFieldPart());
if (parts.length < 3 || parts.length > 4)
throw (0,kit_errors.Qm)(messages.c.partsCount(parts.length));
const [field, section] = below.toReversed();
const suffix = query === undefined ? "" : `?${query.key}=${query.value}`;
const text = `op://${path}${suffix}`;
return { vault, item, section, field, query, text };
}
function parseQuery(queries, attributes) {
const [query] = queries;
if (query === undefined)
return undefined;
if (queries.length > 1)
throw (0,kit_errors.Qm)(messages.c.twoQueries());
const pairs = query.split("&");
const kept = pairs.filter((pair) => !HINT.test(pair));
if (kept.length === 0)
return undefined;
const [pair = ""] = kept;
const [, key, value = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
if (kept.length > 1 || (key !== "attribute" && key !== "ssh-format"))
throw (0,kit_errors.Qm)(messages.c.queryForm());
if (key === "ssh-format") {
if (value !== "openssh")
throw (0,kit_errors.Qm)(messages.c.sshFormat());
return { key, value };
}
if (!attributes.includes(value))
throw (0,kit_errors.Qm)(messages.c.attributes(attributes.map((name) => `\`${name}\``).join(", "), attributes === ATTRIBUTES
? ""
: " with a service account or workload identity"));
return { key, value };
}
var external_node_crypto_ = $need(7598);
;
const LINE = 70;
function toOpenSsh(pem) {
const { type, parts, publicBlob } = partsOf(parse(pem));
const check = (0,external_node_crypto_.createHash)("sha256").update(publicBlob).digest().subarray(0, 4);
const unpadded = Buffer.concat([
check,
check,
openssh_text(type),
...parts,
openssh_text(""),
]);
const padding = Uint8Array.from({ length: (8 - (unpadded.length % 8)) % 8 }, (_, index) => index + 1);
const body = Buffer.concat([
Buffer.from("openssh-key-v1\0"),
openssh_text("none"),
openssh_text("none"),
openssh_text(""),
uint32(1),
bytes(publicBlob),
bytes(Buffer.concat([unpadded, padding])),
]).toString("base64");
const lines = body.match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines.join("\n")}\n-----END OPENSSH PRIVATE KEY-----\n`;
}
function parse(pem) {
try {
return (0,external_node_crypto_.createPrivateKey)(pem);
}
catch {
throw (0,kit_errors.Qm)(messages.c.noKey());
}
}
function partsOf(key) {
const jwk = key.export({ format: "jwk" });
const number = (name) => {
const value = jwk[name];
if (typeof value !== "string")
throw (0,kit_errors.Qm)(messages.c.noKey());
return Buffer.from(value, "base64url");
};
if (key.asymmetricKeyType === "ed25519") {
const type = "ssh-ed25519";
const [seed, point] = [number("d"), number("x")];
return {
type,
parts: [bytes(point), bytes(Buffer.concat([seed, point]))],
publicBlob: Buffer.concat([openssh_text(type), bytes(point)]),
};
}
if (key.asymmetricKeyType !== "rsa")
throw (0,kit_errors.Qm)(messages.c.noKey());
const type = "ssh-rsa";
const part = (name) => positive(number(name));
return {
type,
parts: ["n", "e", "d", "qi", "p", "q"].map(part),
publicBlob: Buffer.concat([openssh_text(type), part("e"), part("n")]),
};
}
function uint32(number) {
const buffer = Buffer.alloc(4);
buffer.writeUInt32BE(number);
return buffer;
}
function bytes(content) {
return Buffer.concat([uint32(content.length), content]);
}
function openssh_text(content) {
return bytes(Buffer.from(content));
}
function positive(number) {
const [first = 0] = number;
return bytes(first >= 0x80 ? Buffer.concat([Buffer.of(0), number]) : number);
}
;
async function attributeOf(found, query, read) {
if (found.kind === "file") {
const { id, name, size } = found.file;
if (query === undefined || query.value === "content")
return read(found.file);
return pick({ id, name, size: String(size) }, query, "file");
}
const { id, type, purpose, value, code } = found.field;
if (query === undefined)
return Buffer.from(value);
if (query.key === "ssh-format")
return Buffer.from(toOpenSsh(value));
if (!CODES.includes(query.value))
return pick({ id, type, purpose, value }, query, "field");
if (code === undefined)
throw (0,kit_errors.Qm)(messages.c.noCode());
return Buffer.from(code);
}
function pick(texts, { key, value }, kind) {
const text = texts[value];
if (text === undefined)
throw (0,kit_errors.Qm)(messages.c.noAttribute(kind, key === "attribute" ? value : key));
return Buffer.from(text);
}
;
function createConnectClient({ server, token }, connection, limit) {
const get = async (path, accept) => {
const answer = await limit(() => connection.request({
method: "GET",
path: `${server.basePath}/v1${path}`,
headers: { Authorization: `Bearer ${token}`, Accept: accept },
repeat: "always",
}));
if (answer.status !== 200)
throw statusError(answer, path);
return answer;
};
return {
async json(path) {
const { status, body } = await get(path, "application/json");
const value = (0,build_json.qF)(body);
if (value === undefined)
throw notConnect(status);
return value;
},
bytes: async (path) => (await get(path, "*/*")).body,
};
}
function statusError({ status, headers, body }, path) {
if (status >= 300 && status < 400)
return (0,kit_errors.HB)(messages.c.connectRedirect(status));
if (status === 429)
return (0,kit_errors.HB)(messages.c.connectRate(waitOf(headers)));
if (status >= 500 || status === 408 || status === 425)
return (0,kit_errors.HB)(messages.c.connectFailed(status));
const said = (0,build_json.qF)(body);
if (!(0,build_json.Gv)(said) || !("message" in said))
return notConnect(status);
if (status === 404 && path === "/vaults")
return notConnect(status);
if (status === 401)
return (0,kit_errors.wk)(messages.c.connectToken());
if (status === 403)
return (0,kit_errors.wk)(messages.c.connectDenied());
if (status === 404)
return (0,kit_errors.mX)(messages.c.connectMissing());
return (0,kit_errors.gz)(messages.c.connectRefused(status));
}
function notConnect(status) {
return (0,kit_errors.Qm)(messages.c.notConnect(status));
}
function waitOf({ "retry-after": wait = "" }) {
return /^\d+$/.test(wait) ? ` It says to wait ${wait} s.` : "";
}
;
async function readWithConnect(references, backend, context) {
const connection = await context.connect({ origin: backend.server.origin });
try {
const read = createReader(createConnectClient(backend, connection, context.limit));
return await Promise.all(references.map((reference) => (0,answers.ut)(() => read(reference))));
}
finally {
connection.close();
}
}
function createReader({ json, bytes, }) {
const once = (0,memo.p)(json);
const content = (0,memo.p)(bytes);
async function vaultOf(name) {
if ((0,op_item.eQ)(name))
return name;
return (0,op_item.as)(listOf(await once("/vaults")).map(entryOf), name);
}
async function itemIdOf(vault, name) {
if ((0,op_item.eQ)(name))
return name;
const path = `/vaults/${encodeURIComponent(vault)}/items`;
const filter = encodeURIComponent(`title eq "${name}"`);
const titled = listOf(await once(`${path}?filter=${filter}`));
const entries = titled.length > 0 ? titled : listOf(await once(path));
return (0,op_item.XV)(entries.map(entryOf), name);
}
return async ({ vault, item, section, field, query }) => {
const vaultId = await vaultOf(vault);
const itemId = await itemIdOf(vaultId, item);
const path = `/vaults/${encodeURIComponent(vaultId)}/items/${encodeURIComponent(itemId)}`;
const body = await once(path);
if (!(0,build_json.Gv)(body))
throw (0,kit_errors.Qm)(messages.c.noConnectItem());
(0,op_item.XV)([entryOf(body)], itemId);
const document = itemOf(body);
if (field === undefined)
return { kind: "fields", fields: (0,op_item.XQ)(document) };
const found = (0,op_item.I6)(document, { section, field });
const value = await attributeOf(found, query, (file) => content(`${path}/files/${encodeURIComponent(file.id)}/content`));
return { kind: "value", value };
};
}
function entryOf(entry) {
return {
id: textOf(entry.id),
name: textOf(entry.name) || textOf(entry.title),
archived: entry.state === "ARCHIVED" || entry.state === "DELETED",
};
}
;
function create(context) {
return createOp(context);
}
function createOp(context, loadSdk) {
const parse = parserFor(context);
return {
givesFields: true,
rehearse: () => rehearse(context),
...(0,answers.FS)({
parse,
read: (references) => readAll(references, context, loadSdk),
select: (answer) => answer,
}),
};
}
function parserFor(context) {
const chosen = (0,answers.CD)(() => chooseBackend(context));
const narrow = (0,answers.gq)(chosen) &&
(chosen.kind === "service-account" || chosen.kind === "workload-identity");
return (request) => parseReference(request, narrow ? CODES : undefined);
}
async function rehearse(context) {
const backend = (0,answers.CD)(() => readBackend(chooseBackend(context).kind, context));
if (backend instanceof errors.JA)
return backend;
return backend.kind === "workload-identity"
? (0,identity.q)(context.environment)
: undefined;
}
async function readAll(references, context, loadSdk) {
context.signal.throwIfAborted();
const { kind, passedOver } = chooseBackend(context);
const backend = readBackend(kind, context);
for (const secret of secretsOf(backend))
context.protect(secret);
for (const warning of warningsOf(backend))
context.log.warning(warning);
const others = passedOver.map((kind) => `\`${kind}\``).join(" and ");
if (others !== "")
context.log.notice(messages.c.severalBackends(kind, others));
context.log.login(kind);
switch (backend.kind) {
case "connect":
return readWithConnect(references, backend, context);
case "service-account":
case "workload-identity": {
const { readWithSdk } = await $need.e( 832).then($need.bind($need, 3832));
return readWithSdk(references, backend, context, loadSdk);
}
case "cli":
return readWithCli(references, context);
}
}
}),

7954:
(($own, $gives, $need) => {
$need.d($gives, {
I6: () => (find),
XQ: () => (wildcard),
XV: () => (itemIn),
as: () => (vaultIn),
eQ: () => (isId)
});
var _text_js_0 = $need(977);
var _kit_errors_js_1 = $need(3859);
var _kit_members_js_2 = $need(9021);
var _messages_js_3 = $need(7857);
function isId(text) {
return /^[a-z0-9]{26}$/.test(text);
}
function vaultIn(vaults, text) {
const id = onlyId(matching(vaults, text), "vaults", text);
if (id === undefined)
throw (0,_kit_errors_js_1 .mX)(_messages_js_3 .c.noVault(text));
return id;
}
function itemIn(items, text) {
const active = items.filter(({ archived }) => !archived);
const id = onlyId(matching(active, text), "items", text);
if (id === undefined)
throw (0,_kit_errors_js_1 .mX)(matching(items, text).length > 0 ? _messages_js_3 .c.archived() : _messages_js_3 .c.noItem(text));
return id;
}
function onlyId(entries, what, name) {
if (entries.length > 1)
throw (0,_kit_errors_js_1 .Qm)(_messages_js_3 .c.sharedName(entries.length, what, name, idsOf(entries)));
return entries[0]?.id;
}
function idsOf(entries) {
return entries.map(({ id }) => `\`${id}\``).join(", ");
}
function matching(entries, text) {
const lower = text.toLowerCase();
for (const fits of [
({ id }) => id === text,
({ name }) => name === text,
({ name }) => name.toLowerCase() === lower,
]) {
const found = entries.filter(fits);
if (found.length > 0)
return found;
}
return [];
}
function find({ fields, files }, { section, field: name = "" }) {
const parts = [...fields, ...files];
if (section !== undefined && !parts.some((part) => isIn(part, section)))
throw (0,_kit_errors_js_1 .mX)(_messages_js_3 .c.sectionMissing(section, listed(parts.map(({ section }) => section?.label ?? ""), section)));
const field = onlyIn(fields, name, section);
if (field !== undefined)
return { kind: "field", field };
const file = onlyIn(files, name, section);
if (file !== undefined)
return { kind: "file", file };
throw (0,_kit_errors_js_1 .mX)(_messages_js_3 .c.fieldMissing(name, section === undefined ? "" : ` in the section \`${section}\``, listed(parts.map(({ name }) => name), name)));
}
function onlyIn(parts, name, section) {
const here = parts.filter((part) => section === undefined ? !part.section?.label : isIn(part, section));
const found = matching(here, name);
const all = found.length === 0 && section === undefined ? matching(parts, name) : found;
if (all.length > 1)
throw (0,_kit_errors_js_1 .Qm)(_messages_js_3 .c.sharedField(all.length, name, idsOf(all)));
return all[0];
}
function isIn({ section }, text) {
return (section !== undefined &&
(section.id === text || section.label.toLowerCase() === text.toLowerCase()));
}
function wildcard({ fields, }) {
const filled = fields.filter(({ value }) => value !== "");
const named = Map.groupBy(filled, ({ name, id }) => (0,_text_js_0 .Qn)(name || id));
const result = new Map();
for (const { id, name: own, section, value } of filled) {
const name = own || id;
const repeats = (named.get((0,_text_js_0 .Qn)(name))?.length ?? 0) > 1;
const key = repeats && section?.label ? `${section.label}/${name}` : name;
if (result.has(key))
throw (0,_kit_errors_js_1 .Qm)(_messages_js_3 .c.sharedLabel(key));
result.set(key, Buffer.from(value));
}
return result;
}
function listed(names, meant) {
const known = [...new Set(names)].filter((name) => name !== "");
return (0,_kit_members_js_2 .Z)(known, meant);
}
}),

391:
(($own, $gives, $need) => {
$need.d($gives, {
p: () => (memo)
});
function memo(load) {
const loads = new Map();
return (key) => {
const loading = loads.get(key) ?? load(key);
loads.set(key, loading);
return loading;
};
}
}),

7857:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const GRAMMAR = "Write `op://vault/item/field` or `op://vault/item/section/field`.";
const called = (name) => name === undefined ? " of this name or id" : ` \`${name}\``;
const say = {
...(0,_message_js_0 .f)("op-reference", {
characters: "the reference has a character that 1Password's references do not allow: only letters (A to Z), digits, `-`, `_`, `.` and spaces. Write the id of the vault, item or field instead of its name (in the app: Copy secret reference).",
emptyPart: `a part of the reference is empty. ${GRAMMAR}`,
wildcardParts: "a wildcard takes every field of an item. Write `PREFIX_* = op://vault/item`, or declare the one name.",
wildcardQuery: "a wildcard takes every field, so nothing can stand behind `?`. Leave it out, or declare the one name.",
noFieldPart: `the reference names no field. ${GRAMMAR} Every field: \`PREFIX_* = op://vault/item\`.`,
partsCount: (count) => `the reference has ${count} ${count === 1 ? "part" : "parts"}. ${GRAMMAR}`,
twoQueries: "the reference has two `?`. Write one, and `&` behind it.",
queryForm: "behind `?` stands one of `attribute=otp` and `ssh-format=openssh` (and `ttl`, which has no effect).",
sshFormat: "`ssh-format` accepts `openssh`. Without it a key is PKCS#8.",
attributes: (names, where) => `\`attribute\` accepts ${names}${where}.`,
noAttribute: (kind, attribute) => `it is a ${kind}, which has no \`${attribute}\`. Leave the query out, or name another one.`,
unreadable: "1Password cannot read the reference. Write `op://vault/item/field` or `op://vault/item/section/field`, with ids where a name has other characters than letters, digits, `-`, `_`, `.` and spaces.",
noFile: "the reference names no file.",
}),
...(0,_message_js_0 .f)("input-value", {
backends: (names) => `\`op-backend\` accepts ${names}.`,
}),
...(0,_message_js_0 .f)("op-no-credentials", {
noBackend: "no way to 1Password is given. Set `op-connect-host` and `op-connect-token` (a Connect server), `op-service-account-token` (a service account), or `op-workload-id` and `op-customer-managed-secret` (workload identity), or install the 1Password CLI and sign in. A pull request from a fork gets no secrets.",
}),
...(0,_message_js_0 .f)("insecure-connection", {
unencrypted: "The address of Connect begins with `http:`, so its token and the secrets cross the network unencrypted. Use `https:`.",
}),
...(0,_message_js_0 .f)("credential-form", {
accountToken: "`op-connect-token` holds the token of a service account. Give it as `op-service-account-token`.",
connectTokenForm: "`op-connect-token` has white space or another character in it that no token of Connect has. Was it stored with a line break or quotes around it?",
accountTokenForm: "`op-service-account-token` is not a token of a service account: those begin with `ops_`, and have no white space or quotes in them. Was it cut, or is it a token of Connect?",
managedSecret: "`op-customer-managed-secret` is not the secret of this workload. Copy it anew from the workload's setup in 1Password.",
}),
...(0,_message_js_0 .f)("op-ssh-key", {
noKey: "`ssh-format` is for the private key of an SSH key (Ed25519 or RSA), which this field is not. Leave it out.",
keyFormat: "the field holds no private key that can be written in OpenSSH's format. Leave `ssh-format` out to get it as it is.",
}),
...(0,_message_js_0 .f)("op-cli", {
noItemPrinted: "`op item get` printed something that is no item. Is `op` the 1Password CLI, version 2.30 or later?",
cliTooOld: "this `op` is too old for a wildcard. Install version 2.30 or later.",
noProgram: "there is no `op` on PATH. Install the 1Password CLI in an earlier step, or choose another `op-backend`.",
cliNotStarted: "the `op` on PATH cannot be started. Is `working-directory` still a directory, and is what `op` itself needs installed?",
cliForbidden: "the `op` on PATH cannot be executed. Check its permissions.",
}),
...(0,_message_js_0 .f)("op-not-found", {
archived: "the item is in the archive. Restore it in 1Password, or name another one.",
sectionMissing: (section, there) => `the item has no section \`${section}\`. ${there}`,
fieldMissing: (field, section, there) => `the item has no field or file \`${field}\`${section}. ${there}`,
noVault: (name) => `there is no vault${called(name)}, or these credentials do not see it. Check the spelling, and which vaults they may read.`,
noItem: (name) => `the vault has no item${called(name)}. Check the spelling, and whether it is archived.`,
missing: (what = "section, field or file") => `the item has no such ${what}. Check the spelling, and name the section when the field stands in one.`,
sectionMissingInSdk: "the item has no such section. Check the spelling, or leave it out when the field stands in none.",
connectMissing: "Connect has no item with this id, or the token does not see its vault. Check both ids.",
}),
...(0,_message_js_0 .f)("op-ambiguous", {
sharedName: (count, what, name, ids) => `${count} ${what} are called \`${name}\`. Write the id instead of the name: ${ids}.`,
sharedField: (count, name, ids) => `the item has ${count} fields or files \`${name}\`. Name the section, or write the id: ${ids}.`,
sharedLabel: (field) => `the item has more than one field \`${field}\`. Rename one of them in 1Password, or declare each by its id.`,
shared: (what = "vault, item or field") => `more than one ${what} has this name. Write its id instead of the name (in the app: Copy UUID).`,
sharedFieldInSdk: "more than one field of the item has this name. Name the section, or write the field's id.",
}),
...(0,_message_js_0 .f)("op-one-time-password", {
noCode: "the field makes no one-time passwords. Name one of the type one-time password, or leave `attribute` out.",
codeNotMade: "no one-time password can be made of what the field holds. Set it up again in 1Password.",
}),
...(0,_message_js_0 .f)("op-rate-limit", {
rateLimit: (wait) => `1Password's rate limit is reached, and it was not asked again.${wait} Read fewer references, or see \`op service-account ratelimit\` for what is left in the hour and the day.`,
}),
...(0,_message_js_0 .f)("op-sign-in", {
notSignedIn: "`op` is not signed in. Run `op signin` on this runner before the job, or give `op-service-account-token`. `op whoami` shows who is signed in.",
wantsToAsk: "`op` wants to ask somebody, and nobody is there: a job has no terminal. Give `op-service-account-token`, or sign `op` in on this runner before the job.",
}),
...(0,_message_js_0 .f)("op-permission-denied", {
mayNotRead: "who is signed in may not read it. Give the account read access to the vault.",
accountMayNot: "these credentials may not read it. Give the service account or workload read access to the vault.",
connectDenied: "the token of Connect may not read this vault (status 403). Give it access with `op connect token create --vault`, or use one that has it.",
}),
...(0,_message_js_0 .f)("op-unavailable", {
cliUnreachable: "`op` cannot reach 1Password. Check the network of this runner.",
sdkUnreachable: (code) => `1Password cannot be reached${code}. Check the network of this runner, and HTTPS_PROXY if it needs one.`,
sdkServerFailed: "1Password's server failed. Run the job again; if it stays so, look at status.1password.com.",
notOnePassword: "the answer is not 1Password's. Does a proxy stand between this runner and 1Password? See HTTPS_PROXY.",
}),
...(0,_message_js_0 .f)("too-much-data", {
cliTooMuch: "`op` prints more than 10 MiB, too much for a secret.",
}),
...(0,_message_js_0 .f)("op-failed", {
cliFailed: (said) => `\`op\` ended with an error${said}. Try the reference with \`op read\`.`,
unsupportedFile: "1Password's SDK does not give this file. Read it through Connect or the CLI (`op-backend`).",
unexplained: "1Password could not resolve the reference and does not say why. Try it with `op read`.",
sdkFailed: (said) => `1Password's SDK says: ${said}.`,
sdkNoAnswer: "1Password's SDK gave no answer for the reference. Try it with `op read`.",
}),
...(0,_message_js_0 .f)("op-several-backends", {
severalBackends: (kind, others) => `1Password: \`${kind}\` is used, though ${others} is configured as well. \`op-backend\` chooses another.`,
}),
...(0,_message_js_0 .f)("op-login-refused", {
accountRefused: "1Password refuses the token of the service account: it has expired, was revoked, or the account is gone. Give a new one as `op-service-account-token`.",
identityRefused: "1Password refuses the identity of this job. Compare the workload's rules in 1Password with this repository, branch and environment, and check `op-workload-id`.",
connectToken: "Connect says that the token is invalid: it is wrong, has expired, was revoked, or belongs to another server. Give a new one as `op-connect-token`.",
}),
...(0,_message_js_0 .f)("proxy-refused", {
proxyUnused: "HTTPS_PROXY is set, but the Node.js of this runner cannot send 1Password's requests through it. Update the runner.",
}),
...(0,_message_js_0 .f)("wrong-server", {
noConnectItem: "Connect's answer is no item.",
connectRedirect: (status) => `Connect redirects to another address (status ${status}), and no token follows a redirect. Point \`op-connect-host\` at Connect itself.`,
notConnect: (status) => `the answer is not Connect's JSON (status ${status}). Is \`op-connect-host\` the address of Connect, with its port, and not of a page or proxy in front of it?`,
}),
...(0,_message_js_0 .f)("connect-unavailable", {
connectRate: (wait) => `Connect, or a proxy in front of it, limits the rate of requests (status 429).${wait} Lower \`concurrency\`.`,
connectFailed: (status) => `Connect failed (status ${status}). Look at its log and at \`/health\`.`,
connectRefused: (status) => `Connect refused the request (status ${status}). Is its version 1.5 or later?`,
}),
};
})

};
