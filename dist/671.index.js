import { modules as common2 } from "./common2.js";
export const id = 671;
export const ids = [671];
export const modules = {

...common2,

6671:
(($own, $gives, $need) => {
$need.d($gives, {
readAll: () => (readAll)
});
var errors = $need(9473);
var foreign = $need(8392);
var content = $need(5223);
var kit_errors = $need(3859);
var places = $need(4508);
var address = $need(4420);
var external_node_events_ = $need(8474);
var external_node_net_ = $need(7030);
var messages = $need(2897);
;
class ProtocolError extends Error {
}
const ALIGNMENTS = {
...{ y: 1, g: 1, v: 1, u: 4, s: 4, o: 4, a: 4, "(": 8, "{": 8 },
};
const DEEPEST = 64;
function alignmentOf(type) {
const found = ALIGNMENTS[type.charAt(0)];
if (found === undefined)
throw new ProtocolError("an unknown type");
return found;
}
function typesOf(signature) {
const types = [];
for (let at = 0; at < signature.length;) {
const end = endOfType(signature, at, 0);
types.push(signature.slice(at, end));
at = end;
}
return types;
}
function endOfType(signature, start, depth) {
if (depth > DEEPEST)
throw new ProtocolError("types nested too deeply");
const first = signature.charAt(start);
if (first === "a")
return endOfType(signature, start + 1, depth + 1);
alignmentOf(first);
if (first !== "(" && first !== "{")
return start + 1;
const close = first === "(" ? ")" : "}";
let at = start + 1;
if (signature.charAt(at) === close)
throw new ProtocolError("an empty type");
while (signature.charAt(at) !== close)
at = endOfType(signature, at, depth + 1);
return at + 1;
}
function partsOf(type) {
return typesOf(type.slice(1, -1));
}
;
const CALL = 1;
const RETURN = 2;
const ERROR = 3;
const FIELDS = {
path: 1,
interface: 2,
member: 3,
errorName: 4,
replySerial: 5,
destination: 6,
signature: 8,
};
const LITTLE = 0x6c;
const BIG = 0x42;
function encodeCall(call, serial) {
const body = [];
for (const [index, type] of typesOf(call.signature).entries())
write(body, type, call.values[index] ?? "");
const head = [LITTLE, CALL, 0, 1];
write(head, "u", body.length);
write(head, "u", serial);
write(head, "a(yv)", [
[FIELDS.path, ["o", call.path]],
[FIELDS.interface, ["s", call.interface]],
[FIELDS.member, ["s", call.member]],
[FIELDS.destination, ["s", call.destination]],
[FIELDS.signature, ["g", call.signature]],
]);
pad(head, 8);
return Buffer.from([...head, ...body]);
}
function pad(bytes, alignment) {
while (bytes.length % alignment !== 0)
bytes.push(0);
}
function write(bytes, type, value) {
pad(bytes, alignmentOf(type));
if (type === "y" && typeof value === "number")
bytes.push(value);
else if (type === "u" && typeof value === "number")
bytes.push(...word(value));
else if (typeof value === "string") {
const text = Buffer.from(value);
bytes.push(...(type === "g" ? [text.length] : word(text.length)), ...text, 0);
}
else if (type === "v" && Array.isArray(value)) {
const [signature = "", inner = ""] = value;
write(bytes, "g", signature);
write(bytes, String(signature), inner);
}
else if (type.startsWith("(") && Array.isArray(value))
for (const [index, part] of partsOf(type).entries())
write(bytes, part, value[index] ?? "");
else if (type.startsWith("a"))
writeList(bytes, type.slice(1), [...value]);
else
throw new TypeError(`${type} cannot be written`);
}
function writeList(bytes, type, values) {
const at = bytes.length;
bytes.push(...word(0));
pad(bytes, alignmentOf(type));
const start = bytes.length;
for (const value of values)
write(bytes, type.startsWith("{") ? `(${type.slice(1, -1)})` : type, value);
bytes.splice(at, 4, ...word(bytes.length - start));
}
function word(value) {
return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}
const LARGEST = 128 * 1024 * 1024;
const HEAD = 16;
function measure(bytes) {
const [order, , , version] = bytes;
if ((order !== LITTLE && order !== BIG) || version !== 1)
throw new ProtocolError("no message of D-Bus");
const at = (place) => wordAt(bytes, place, order === LITTLE);
const start = HEAD + Math.ceil(at(12) / 8) * 8;
const length = start + at(4);
if (length > LARGEST)
throw new ProtocolError("a message that is too large");
return { start, length };
}
function wordAt(bytes, place, little) {
return little ? bytes.readUInt32LE(place) : bytes.readUInt32BE(place);
}
function decodeMessage(bytes) {
if (bytes.length < HEAD)
return undefined;
const { start, length } = measure(bytes);
if (bytes.length < length)
return undefined;
const [order, type = 0] = bytes;
const little = order === LITTLE;
const head = new Reader(bytes.subarray(0, start), little, HEAD - 4);
const fields = new Map(head.read("a(yv)").map((field) => field));
const text = (code) => {
const value = fields.get(code);
return typeof value === "string" ? value : undefined;
};
const body = new Reader(bytes.subarray(start, length), little);
const serial = fields.get(FIELDS.replySerial);
const isAnswer = type === RETURN || type === ERROR;
return {
length,
message: {
type,
replySerial: typeof serial === "number" ? serial : undefined,
errorName: text(FIELDS.errorName),
values: isAnswer
? typesOf(text(FIELDS.signature) ?? "").map((type) => body.read(type))
: [],
},
};
}
class Reader {
#bytes;
#little;
#at;
constructor(bytes, little, at = 0) {
this.#bytes = bytes;
this.#little = little;
this.#at = at;
}
read(type, depth = 0) {
if (depth > DEEPEST)
throw new ProtocolError("values nested too deeply");
this.#pad(type);
switch (type.charAt(0)) {
case "y":
return this.#take(1).readUInt8();
case "u":
return this.#word();
case "s":
case "o":
return this.#text(this.#word());
case "g":
return this.#text(this.#take(1).readUInt8());
case "v": {
const [inner, ...more] = typesOf(String(this.read("g")));
if (inner === undefined || more.length > 0)
throw new ProtocolError("a variant of several types");
return this.read(inner, depth + 1);
}
case "a":
return this.#list(type.slice(1), depth);
default:
return partsOf(type).map((part) => this.read(part, depth + 1));
}
}
#pad(type) {
const alignment = alignmentOf(type);
this.#at = Math.ceil(this.#at / alignment) * alignment;
}
#take(count) {
const end = this.#at + count;
if (end > this.#bytes.length)
throw new ProtocolError("cut off");
const taken = this.#bytes.subarray(this.#at, end);
this.#at = end;
return taken;
}
#word() {
return wordAt(this.#take(4), 0, this.#little);
}
#text(length) {
const text = this.#take(length).toString();
if (this.#take(1)[0] !== 0)
throw new ProtocolError("a text without end");
return text;
}
#list(type, depth) {
const length = this.#word();
this.#pad(type);
if (type === "y")
return Uint8Array.from(this.#take(length));
const end = this.#at + length;
if (end > this.#bytes.length)
throw new ProtocolError("cut off");
const values = [];
while (this.#at < end)
values.push(this.read(type, depth + 1));
if (this.#at !== end)
throw new ProtocolError("a list that does not fit");
return type.startsWith("{") ? new Map(values) : values;
}
}
;
class BusError extends Error {
errorName;
constructor(errorName, text) {
super(text);
this.errorName = errorName;
}
}
const BUS = "org.freedesktop.DBus";
async function connectBus(path, signal) {
const socket = (0,external_node_net_.connect)({ path, signal });
try {
await (0,external_node_events_.once)(socket, "connect");
const chunks = socket[Symbol.asyncIterator]();
const bus = serve(socket, chunks, await introduce(socket, chunks));
await bus.call({
...{ destination: BUS, interface: BUS, member: "Hello" },
...{ path: "/org/freedesktop/DBus", signature: "", values: [] },
});
return bus;
}
catch (thrown) {
socket.destroy();
throw thrown;
}
}
const LONGEST_LINE = 16 * 1024;
async function introduce(socket, chunks) {
const user = String(process.getuid?.() ?? 0);
socket.write(`\0AUTH EXTERNAL ${Buffer.from(user).toString("hex")}\r\n`);
let seen = Buffer.alloc(0);
let end = -1;
while (end < 0 && seen.length < LONGEST_LINE) {
const { done, value } = await chunks.next();
if (done)
throw (0,kit_errors.wk)(messages.c.refused());
seen = Buffer.concat([seen, value]);
end = seen.indexOf("\r\n");
}
const line = seen.subarray(0, end).toString();
if (/^(?:REJECTED|ERROR)\b/.test(line))
throw (0,kit_errors.wk)(messages.c.refused());
if (!/^OK [0-9a-f]+$/i.test(line))
throw new ProtocolError("no answer of a bus");
socket.write("BEGIN\r\n");
return seen.subarray(end + 2);
}
function serve(socket, chunks, first) {
const waiting = new Map();
let serial = 0;
let ended;
const end = (error) => {
ended ??= error;
for (const { reject } of waiting.values())
reject(ended);
waiting.clear();
socket.destroy();
};
const take = ({ type, replySerial = 0, errorName = "", values }) => {
if (type !== RETURN && type !== ERROR)
return;
const one = waiting.get(replySerial);
waiting.delete(replySerial);
if (type === RETURN)
one?.resolve(values);
else
one?.reject(new BusError(errorName, String(values[0] ?? "")));
};
receive(chunks, first, take).catch(end);
return {
call(call) {
if (ended !== undefined)
return Promise.reject(ended);
const one = Promise.withResolvers();
waiting.set(++serial, one);
socket.write(encodeCall(call, serial));
return one.promise;
},
close: () => end(new ProtocolError("closed")),
};
}
async function receive(chunks, first, take) {
let parts = [first];
let size = first.length;
let needed = HEAD;
for (;;) {
if (size >= needed) {
let rest = Buffer.concat(parts);
let found = decodeMessage(rest);
for (; found !== undefined; found = decodeMessage(rest)) {
take(found.message);
rest = rest.subarray(found.length);
}
parts = [rest];
size = rest.length;
needed = size < HEAD ? HEAD : measure(rest).length;
}
const { done, value } = await chunks.next();
if (done)
throw new ProtocolError("closed");
parts.push(value);
size += value.length;
}
}
;
const ROOT = "/org/freedesktop/secrets";
async function openService(bus) {
const call = (path, method, signature, ...values) => {
const [name = "", member = ""] = method.split(".");
return bus.call({
destination: "org.freedesktop.secrets",
path,
interface: `org.freedesktop.Secret.${name}`,
...{ member, signature, values },
});
};
const get = async (path, name, property) => {
const [value] = await bus.call({
destination: "org.freedesktop.secrets",
path,
interface: "org.freedesktop.DBus.Properties",
member: "Get",
signature: "ss",
values: [`org.freedesktop.Secret.${name}`, property],
});
return value;
};
const plain = ["plain", ["s", ""]];
const [, session = ""] = await call(ROOT, "Service.OpenSession", "sv", ...plain);
return {
collections: async () => texts(await get(ROOT, "Service", "Collections")),
async unlock(paths) {
const [, prompt] = await call(ROOT, "Service.Unlock", "ao", paths);
return prompt !== "/";
},
items: async (path) => texts(await get(path, "Collection", "Items")),
async label(path) {
const label = await get(path, "Item", "Label").catch(() => undefined);
return typeof label === "string" ? label : undefined;
},
async search(path, attributes) {
const method = "Collection.SearchItems";
return texts((await call(path, method, "a{ss}", attributes))[0]);
},
async secrets(paths) {
const method = "Service.GetSecrets";
return secretsIn((await call(ROOT, method, "aoo", paths, session))[0]);
},
};
}
function texts(value) {
return Array.isArray(value)
? value.filter((one) => typeof one === "string")
: [];
}
function secretsIn(found) {
const secrets = new Map();
if (found instanceof Map)
for (const [path, secret] of found) {
const value = Array.isArray(secret) ? secret[2] : undefined;
if (typeof path === "string" && value instanceof Uint8Array)
secrets.set(path, value);
}
return secrets;
}
;
async function readAll(references, { environment, signal }) {
signal.throwIfAborted();
const path = (0,address.m)(environment);
if (path === undefined || path === "unusable")
throw (0,address.i)(path);
try {
const bus = await connectBus(path, signal);
try {
return await ask(await openService(bus), references);
}
finally {
bus.close();
}
}
catch (thrown) {
signal.throwIfAborted();
throw explain(thrown);
}
}
async function ask(service, references) {
const collections = new Map((await service.collections()).map((path) => [lastOf(path), path]));
return (0,places.V)(references.map((reference) => {
const path = collections.get(reference.collection);
if (path === undefined)
return (0,kit_errors.gz)(messages.c.noCollection(listOf([...collections.keys()])));
const { name, attributes } = reference;
const key = JSON.stringify([name, ...attributes]);
return { place: { name: path }, source: reference, key };
}), ({ name }, wanted) => readCollection(name, wanted, service));
}
async function readCollection(collection, references, service) {
if (await service.unlock([collection]))
return new Map(references.map((one) => [one, (0,kit_errors.wk)(messages.c.locked())]));
const items = await service.items(collection);
let labels;
async function named(name) {
const byId = items.filter((item) => lastOf(item) === name);
if (byId.length > 0)
return byId;
labels ??= Promise.all(items.map(service.label));
const known = await labels;
return items.filter((_, index) => known[index] === name);
}
async function find({ name, attributes }) {
const some = name === undefined ? items : await named(name);
if (attributes.size === 0)
return onlyOf(some);
const searched = await service.search(collection, attributes);
return onlyOf(some.filter((item) => searched.includes(item)));
}
const found = await Promise.all(references.map(async (one) => [one, await find(one)]));
const paths = found
.map(([, item]) => item)
.filter((item) => typeof item === "string");
const secrets = paths.length === 0 ? undefined : await service.secrets(paths);
return new Map(found.map(([one, item]) => {
if (item instanceof errors.JA)
return [one, item];
const value = secrets?.get(item);
return [
one,
value === undefined ? (0,kit_errors.wk)(messages.c.locked()) : (0,content.Mm)(value),
];
}));
}
function onlyOf(items) {
const [only] = items;
if (only === undefined)
return (0,kit_errors.mX)(messages.c.noItem());
return items.length === 1 ? only : (0,kit_errors.Qm)(messages.c.several(items.length));
}
function lastOf(path) {
return path.slice(path.lastIndexOf("/") + 1);
}
function listOf(names) {
const shown = names
.filter((name) => /^\w{1,100}$/.test(name))
.slice(0, 10)
.map((name) => `\`${name}\``);
return shown.length === 0 ? "none" : shown.join(", ");
}
function explain(thrown) {
if (thrown instanceof ProtocolError)
return (0,kit_errors.HB)(messages.c.strange());
if (thrown instanceof BusError) {
const { errorName, message } = thrown;
const name = /^[A-Za-z_][\w.]{0,254}$/.test(errorName)
? errorName
: "an error";
const said = `${name}: "${(0,foreign.V$)(message, { lines: 0, characters: 400 })}"`;
return /ServiceUnknown|NameHasNoOwner|Spawn|NoReply/.test(errorName)
? (0,kit_errors.HB)(messages.c.noService(said))
: /IsLocked/.test(errorName)
? (0,kit_errors.wk)(messages.c.locked())
: (0,kit_errors.gz)(messages.c.failed("what was asked", said));
}
const code = (0,errors.xU)(thrown);
return code === undefined ? thrown : (0,kit_errors.HB)(messages.c.noBus(` (${code})`));
}
})

};
