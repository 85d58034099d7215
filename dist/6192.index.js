export const id = 6192;
export const ids = [6192];
export const modules = {

6192:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readAll: () => (readAll)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/foreign.js
var foreign = __webpack_require__(8392);
// EXTERNAL MODULE: ./build/providers/kit/content.js
var content = __webpack_require__(5223);
// EXTERNAL MODULE: ./build/providers/kit/errors.js
var kit_errors = __webpack_require__(3859);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/providers/libsecret/dbus/address.js

function busSocket(environment) {
    const { DBUS_SESSION_BUS_ADDRESS: addresses, XDG_RUNTIME_DIR: runtime } = environment;
    const inRuntime = runtime ? (0,external_node_path_.join)(runtime, "bus") : undefined;
    if (!addresses?.trim())
        return inRuntime;
    return (addresses
        .split(";")
        .map((address) => socketOf(address.trim(), inRuntime))
        .find((socket) => socket !== undefined) ?? "unusable");
}
function socketOf(address, inRuntime) {
    if (!address.startsWith("unix:"))
        return undefined;
    const keys = new Map(address
        .slice("unix:".length)
        .split(",")
        .map((pair) => {
        const [key = "", ...value] = pair.split("=");
        return [key, unescaped(value.join("="))];
    }));
    const path = keys.get("path");
    if (path)
        return path;
    const abstract = keys.get("abstract");
    if (abstract)
        return `\0${abstract}`;
    return keys.get("runtime") === "yes" ? inRuntime : undefined;
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/providers/libsecret/dbus/values.js
class Variant {
    signature;
    value;
    constructor(signature, value) {
        this.signature = signature;
        this.value = value;
    }
}
class ProtocolError extends Error {
}
const ALIGNMENTS = {
    ...{ y: 1, g: 1, v: 1, n: 2, q: 2, b: 4, i: 4, u: 4, s: 4, o: 4, a: 4 },
    ...{ x: 8, t: 8, d: 8, "(": 8, "{": 8 },
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
    const close = first === "(" ? ")" : first === "{" ? "}" : undefined;
    if (close === undefined) {
        alignmentOf(first);
        return start + 1;
    }
    let at = start + 1;
    if (signature.charAt(at) === close)
        throw new ProtocolError("an empty type");
    while (signature.charAt(at) !== close) {
        if (at >= signature.length)
            throw new ProtocolError("a type without end");
        at = endOfType(signature, at, depth + 1);
    }
    return at + 1;
}

;// CONCATENATED MODULE: ./build/providers/libsecret/dbus/reader.js

class Reader {
    #bytes;
    #little;
    #at = 0;
    constructor(bytes, little) {
        this.#bytes = bytes;
        this.#little = little;
    }
    pad(alignment) {
        this.#at = Math.ceil(this.#at / alignment) * alignment;
    }
    read(type, depth = 0) {
        if (depth > DEEPEST)
            throw new ProtocolError("values nested too deeply");
        this.pad(alignmentOf(type));
        switch (type.charAt(0)) {
            case "y":
                return this.#take(1).readUInt8();
            case "b":
                return this.#unsigned(4) !== 0;
            case "n":
            case "q":
                return this.#unsigned(2);
            case "i":
            case "u":
                return this.#unsigned(4);
            case "x":
            case "t": {
                const eight = this.#take(8);
                return this.#little ? eight.readBigUInt64LE() : eight.readBigUInt64BE();
            }
            case "d": {
                const eight = this.#take(8);
                return this.#little ? eight.readDoubleLE() : eight.readDoubleBE();
            }
            case "s":
            case "o":
                return this.#text(this.#unsigned(4));
            case "g":
                return this.#text(this.#take(1).readUInt8());
            case "v": {
                const signature = this.#text(this.#take(1).readUInt8());
                if (typesOf(signature).length !== 1)
                    throw new ProtocolError("a variant of several types");
                return this.read(signature, depth + 1);
            }
            case "a":
                return this.#array(type.slice(1), depth);
            default:
                return typesOf(type.slice(1, -1)).map((part) => this.read(part, depth + 1));
        }
    }
    #take(count) {
        const end = this.#at + count;
        if (end > this.#bytes.length)
            throw new ProtocolError("cut off");
        const taken = this.#bytes.subarray(this.#at, end);
        this.#at = end;
        return taken;
    }
    #unsigned(count) {
        const taken = this.#take(count);
        return this.#little
            ? taken.readUIntLE(0, count)
            : taken.readUIntBE(0, count);
    }
    #text(length) {
        const text = this.#take(length).toString();
        if (this.#take(1)[0] !== 0)
            throw new ProtocolError("a text without end");
        return text;
    }
    #array(type, depth) {
        const length = this.#unsigned(4);
        this.pad(alignmentOf(type));
        if (type === "y")
            return Uint8Array.from(this.#take(length));
        const end = this.#at + length;
        if (end > this.#bytes.length)
            throw new ProtocolError("cut off");
        const values = [];
        while (this.#at < end) {
            const before = this.#at;
            values.push(this.read(type, depth + 1));
            if (this.#at === before)
                throw new ProtocolError("a value of no bytes");
        }
        if (this.#at !== end)
            throw new ProtocolError("a list that does not fit");
        return type.startsWith("{")
            ? new Map(values.map((pair) => pair))
            : values;
    }
}

;// CONCATENATED MODULE: ./build/providers/libsecret/dbus/writer.js
var _a;

class Writer {
    #parts = [];
    get length() {
        return this.#parts.length;
    }
    bytes() {
        return Buffer.from(this.#parts);
    }
    pad(alignment) {
        while (this.#parts.length % alignment !== 0)
            this.#parts.push(0);
    }
    number(value) {
        this.pad(4);
        for (let shift = 0; shift < 32; shift += 8)
            this.#parts.push((value >>> shift) & 0xff);
    }
    write(type, value) {
        this.pad(alignmentOf(type));
        if (value instanceof Variant) {
            this.#signature(value.signature);
            this.write(value.signature, value.value);
        }
        else if (type === "y" && typeof value === "number")
            this.#parts.push(value);
        else if (type === "u" && typeof value === "number")
            this.number(value);
        else if (type === "g" && typeof value === "string")
            this.#signature(value);
        else if ((type === "s" || type === "o") && typeof value === "string") {
            const text = Buffer.from(value);
            this.number(text.length);
            for (const byte of text)
                this.#parts.push(byte);
            this.#parts.push(0);
        }
        else if (type.startsWith("a"))
            this.#array(type.slice(1), value);
        else if (type.startsWith("(") && Array.isArray(value)) {
            for (const [index, part] of typesOf(type.slice(1, -1)).entries())
                this.write(part, value[index]);
        }
        else
            throw new TypeError(`${type} cannot be written`);
    }
    #signature(text) {
        this.#parts.push(text.length, ...Buffer.from(text), 0);
    }
    #array(type, value) {
        const at = this.#parts.length;
        this.number(0);
        this.pad(alignmentOf(type));
        const start = this.#parts.length;
        if (value instanceof Map) {
            const [key = "", of = ""] = typesOf(type.slice(1, -1));
            for (const [name, one] of value) {
                this.pad(8);
                this.write(key, name);
                this.write(of, one);
            }
        }
        else if (Array.isArray(value))
            for (const one of value)
                this.write(type, one);
        else
            throw new TypeError(`a${type} cannot be written`);
        const length = new _a();
        length.number(this.#parts.length - start);
        this.#parts.splice(at, 4, ...length.#parts);
    }
}
_a = Writer;

;// CONCATENATED MODULE: ./build/providers/libsecret/dbus/wire.js



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
function encodeCall(call, serial) {
    const body = new Writer();
    for (const [index, type] of typesOf(call.signature).entries())
        body.write(type, call.values[index] ?? "");
    const fields = [
        [FIELDS.path, new Variant("o", call.path)],
        [FIELDS.interface, new Variant("s", call.interface)],
        [FIELDS.member, new Variant("s", call.member)],
        [FIELDS.destination, new Variant("s", call.destination)],
        ...(call.signature === ""
            ? []
            : [[FIELDS.signature, new Variant("g", call.signature)]]),
    ];
    const head = new Writer();
    for (const byte of [0x6c, CALL, 0, 1])
        head.write("y", byte);
    head.number(body.length);
    head.number(serial);
    head.write("a(yv)", fields);
    head.pad(8);
    return Buffer.concat([head.bytes(), body.bytes()]);
}
const LARGEST = 128 * 1024 * 1024;
const HEAD = 16;
function measure(bytes) {
    const [order, , , version] = bytes;
    const little = order === 0x6c;
    if ((!little && order !== 0x42) || version !== 1)
        throw new ProtocolError("no message of D-Bus");
    const at = (place) => little ? bytes.readUInt32LE(place) : bytes.readUInt32BE(place);
    const start = HEAD + Math.ceil(at(12) / 8) * 8;
    const length = start + at(4);
    if (length > LARGEST)
        throw new ProtocolError("a message that is too large");
    return { start, length };
}
function decodeMessage(bytes) {
    if (bytes.length < HEAD)
        return undefined;
    const { start, length } = measure(bytes);
    const [order, type = 0] = bytes;
    const little = order === 0x6c;
    if (bytes.length < length)
        return undefined;
    const head = new Reader(bytes.subarray(0, start), little);
    const [, , , , , , list] = typesOf("yyyyuua(yv)").map((type) => head.read(type));
    const fields = new Map(list.map(([code, value]) => [
        code,
        value,
    ]));
    const text = (code) => {
        const value = fields.get(code);
        return typeof value === "string" ? value : undefined;
    };
    const body = new Reader(Buffer.from(bytes.subarray(start, length)), little);
    const reply = fields.get(FIELDS.replySerial);
    return {
        length,
        message: {
            type,
            replySerial: typeof reply === "number" ? reply : undefined,
            errorName: text(FIELDS.errorName),
            values: typesOf(text(FIELDS.signature) ?? "").map((type) => body.read(type)),
        },
    };
}

;// CONCATENATED MODULE: ./build/providers/libsecret/dbus/bus.js




class BusError extends Error {
    errorName;
    constructor(errorName, text) {
        super(text);
        this.errorName = errorName;
    }
}
class RefusedError extends Error {
}
const BUS = "org.freedesktop.DBus";
async function connectBus(path, signal) {
    signal.throwIfAborted();
    const socket = (0,external_node_net_.connect)({ path });
    const stop = () => socket.destroy();
    signal.addEventListener("abort", stop, { once: true });
    try {
        await (0,external_node_events_.once)(socket, "connect");
        const rest = await introduce(socket);
        const bus = serve(socket, rest, () => signal.removeEventListener("abort", stop));
        await bus.call({
            ...{ destination: BUS, interface: BUS, member: "Hello" },
            ...{ path: "/org/freedesktop/DBus", signature: "", values: [] },
        });
        return bus;
    }
    catch (thrown) {
        signal.removeEventListener("abort", stop);
        socket.destroy();
        throw thrown;
    }
}
const LONGEST_LINE = 16 * 1024;
async function introduce(socket) {
    const user = String(process.getuid?.() ?? 0);
    socket.write(`\0AUTH EXTERNAL ${Buffer.from(user).toString("hex")}\r\n`);
    let seen = Buffer.alloc(0);
    for (;;) {
        const [chunk] = (await Promise.race([
            (0,external_node_events_.once)(socket, "data"),
            (0,external_node_events_.once)(socket, "close").then(() => [undefined]),
        ]));
        if (chunk === undefined)
            throw new RefusedError("closed");
        seen = Buffer.concat([seen, chunk]);
        const end = seen.indexOf("\r\n");
        if (end < 0 && seen.length < LONGEST_LINE)
            continue;
        const line = seen.subarray(0, end).toString();
        if (/^OK [0-9a-f]+$/i.test(line)) {
            socket.write("BEGIN\r\n");
            return seen.subarray(end + 2);
        }
        if (/^(?:REJECTED|ERROR)\b/.test(line))
            throw new RefusedError(line);
        throw new ProtocolError("no answer of a bus");
    }
}
function serve(socket, first, closed) {
    const waiting = new Map();
    let serial = 0;
    let chunks = [first];
    let size = first.length;
    let needed = HEAD;
    let ended;
    function end(error) {
        ended ??= error;
        for (const { reject } of waiting.values())
            reject(ended);
        waiting.clear();
        closed();
        socket.destroy();
    }
    function take() {
        let bytes = Buffer.concat(chunks);
        try {
            for (;;) {
                const found = decodeMessage(bytes);
                if (found === undefined)
                    break;
                bytes = bytes.subarray(found.length);
                const { type, replySerial, errorName = "", values } = found.message;
                const one = waiting.get(replySerial ?? 0);
                if (one === undefined || (type !== RETURN && type !== ERROR))
                    continue;
                waiting.delete(replySerial ?? 0);
                if (type === RETURN)
                    one.resolve(values);
                else
                    one.reject(new BusError(errorName, String(values[0] ?? "")));
            }
            chunks = [bytes];
            size = bytes.length;
            needed = size < HEAD ? HEAD : measure(bytes).length;
        }
        catch (thrown) {
            end(thrown instanceof ProtocolError
                ? thrown
                : new ProtocolError("a message that cannot be read"));
        }
    }
    socket.on("data", (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= needed)
            take();
    });
    socket.on("error", end);
    socket.on("close", () => end(new ProtocolError("closed")));
    take();
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

// EXTERNAL MODULE: ./build/providers/libsecret/messages.js
var messages = __webpack_require__(2897);
;// CONCATENATED MODULE: ./build/providers/libsecret/service.js

const SERVICE = "org.freedesktop.secrets";
const ROOT = "/org/freedesktop/secrets";
const NAMES = "org.freedesktop.Secret";
async function openService(bus) {
    const call = (path, name, member, signature, ...values) => bus.call({
        ...{ destination: SERVICE, path, interface: name, member },
        ...{ signature, values },
    });
    const get = async (path, name, property) => {
        const [value] = await call(path, "org.freedesktop.DBus.Properties", "Get", "ss", `${NAMES}.${name}`, property);
        return value;
    };
    const [, session = ""] = await call(ROOT, `${NAMES}.Service`, "OpenSession", "sv", "plain", new Variant("s", ""));
    return {
        collections: async () => texts(await get(ROOT, "Service", "Collections")),
        async unlock(paths) {
            const service = `${NAMES}.Service`;
            const [, prompt] = await call(ROOT, service, "Unlock", "ao", paths);
            return prompt !== "/";
        },
        items: async (path) => texts(await get(path, "Collection", "Items")),
        async label(path) {
            const label = await get(path, "Item", "Label").catch(() => undefined);
            return typeof label === "string" ? label : undefined;
        },
        async search(path, attributes) {
            const collection = `${NAMES}.Collection`;
            const [found] = await call(path, collection, "SearchItems", "a{ss}", attributes);
            return texts(found);
        },
        async secrets(paths) {
            const [found] = await call(ROOT, `${NAMES}.Service`, "GetSecrets", "aoo", paths, session);
            return secretsIn(found);
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

;// CONCATENATED MODULE: ./build/providers/libsecret/session.js









async function readAll(references, { environment, signal }) {
    signal.throwIfAborted();
    const path = busSocket(environment);
    if (path === undefined)
        throw (0,kit_errors/* unreachable */.HB)(messages/* say */.c.noAddress());
    if (path === "unusable")
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.addressForm());
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
    const known = (name) => collections.get(name);
    const wanted = new Set(references.map(({ collection }) => collection));
    const paths = [...wanted].map(known).filter((path) => path !== undefined);
    const locked = new Map(await Promise.all(paths.map(async (path) => [path, await service.unlock([path])])));
    const finder = createFinder(service);
    const found = await Promise.all(references.map(async (reference) => {
        const path = known(reference.collection);
        if (path === undefined)
            return (0,kit_errors/* failed */.gz)(messages/* say */.c.noCollection(listOf([...collections.keys()])));
        if (locked.get(path) === true)
            return (0,kit_errors/* denied */.wk)(messages/* say */.c.locked());
        return onlyOf(await finder(path, reference));
    }));
    const items = found.filter((item) => typeof item === "string");
    const secrets = items.length === 0 ? undefined : await service.secrets(items);
    return found.map((item) => {
        if (item instanceof errors/* SecretError */.JA)
            return item;
        const value = secrets?.get(item);
        return value === undefined ? (0,kit_errors/* denied */.wk)(messages/* say */.c.locked()) : (0,content/* asContent */.M)(value);
    });
}
function createFinder(service) {
    const once = (read) => {
        const known = new Map();
        return (path) => {
            const reading = known.get(path) ?? read(path);
            known.set(path, reading);
            return reading;
        };
    };
    const items = once((path) => service.items(path));
    const labels = once(async (path) => Promise.all((await items(path)).map(async (item) => [item, await service.label(item)])));
    return async (collection, { name, attributes }) => {
        const searched = attributes.size === 0
            ? undefined
            : await service.search(collection, attributes);
        if (name === undefined)
            return searched ?? [];
        const byId = (await items(collection)).filter((item) => lastOf(item) === name);
        const named = byId.length > 0
            ? byId
            : (await labels(collection))
                .filter(([, label]) => label === name)
                .map(([item]) => item);
        return searched === undefined
            ? named
            : named.filter((item) => searched.includes(item));
    };
}
function onlyOf(items) {
    const [only] = items;
    if (only === undefined)
        return (0,kit_errors/* notFound */.mX)(messages/* say */.c.noItem());
    return items.length === 1 ? only : (0,kit_errors/* malformed */.Qm)(messages/* say */.c.several(items.length));
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
    if (thrown instanceof RefusedError)
        return (0,kit_errors/* denied */.wk)(messages/* say */.c.refused());
    if (thrown instanceof ProtocolError)
        return (0,kit_errors/* unreachable */.HB)(messages/* say */.c.strange());
    if (thrown instanceof BusError) {
        const { errorName, message } = thrown;
        const name = /^[A-Za-z_][\w.]{0,254}$/.test(errorName)
            ? errorName
            : "an error";
        const said = `${name}: "${(0,foreign/* foreign */.V$)(message, { lines: 0, characters: 400 })}"`;
        return /ServiceUnknown|NameHasNoOwner|Spawn|NoReply/.test(errorName)
            ? (0,kit_errors/* unreachable */.HB)(messages/* say */.c.noService(said))
            : /IsLocked/.test(errorName)
                ? (0,kit_errors/* denied */.wk)(messages/* say */.c.locked())
                : (0,kit_errors/* failed */.gz)(messages/* say */.c.failed("what was asked", said));
    }
    const code = (0,errors/* systemCode */.xU)(thrown);
    return code === undefined ? thrown : (0,kit_errors/* unreachable */.HB)(messages/* say */.c.noBus(` (${code})`));
}


})

};
