import { modules as common2 } from "./common2.js";
export const id = 446;
export const ids = [446];
export const modules = {

...common2,

4420:
(($own, $gives, $need) => {
$need.d($gives, {
i: () => (busProblem),
m: () => (busSocket)
});
var node_path_0 = $need(6760);
var _kit_errors_js_1 = $need(3859);
var _messages_js_2 = $need(2897);
function busSocket(environment) {
const { DBUS_SESSION_BUS_ADDRESS: addresses, XDG_RUNTIME_DIR: runtime } = environment;
const inRuntime = runtime ? (0,node_path_0.join)(runtime, "bus") : undefined;
if (!addresses?.trim())
return inRuntime;
return (addresses
.split(";")
.map((address) => socketOf(address.trim(), inRuntime))
.find((socket) => socket !== undefined) ?? "unusable");
}
function busProblem(socket) {
if (socket === undefined)
return (0,_kit_errors_js_1 .HB)(_messages_js_2 .c.noAddress());
return socket === "unusable" ? (0,_kit_errors_js_1 .Qm)(_messages_js_2 .c.addressForm()) : undefined;
}
function socketOf(address, inRuntime) {
if (!address.startsWith("unix:"))
return undefined;
const keys = new URLSearchParams(address.slice("unix:".length).replaceAll("+", "%2B").replaceAll(",", "&"));
const [path, abstract] = [keys.get("path"), keys.get("abstract")];
if (path)
return path;
if (abstract)
return `\0${abstract}`;
return keys.get("runtime") === "yes" ? inRuntime : undefined;
}
}),

9446:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
create: () => (create)
});
var answers = $need(305);
var kit_content = $need(5223);
var address = $need(4420);
var errors = $need(3859);
var reference = $need(7555);
var messages = $need(2897);
;
function parseReference({ rest }, platform = process.platform) {
if (platform !== "linux")
throw (0,errors.Qm)(messages.c.linuxAlone());
if (/^[^/?#]*@/.test(rest) || /^\w+:\/\//.test(rest))
throw (0,errors.Qm)(messages.c.pasted());
const { path, query, field } = (0,reference.mQ)(rest, "any");
const slash = path.indexOf("/");
const collection = slash < 0 ? path : path.slice(0, slash);
const name = slash < 0 ? "" : path.slice(slash + 1);
if (!/^[A-Za-z0-9_]{1,255}$/.test(collection))
throw (0,errors.Qm)(messages.c.collectionName());
if (name === "" && query.size === 0)
throw (0,errors.Qm)(messages.c.noFilter());
return {
collection,
name: name === "" ? undefined : name,
attributes: query,
field,
};
}
;
function create(context) {
return {
...(0,answers.FS)({
parse: parseReference,
async read(references) {
const { readAll } = await $need.e( 671).then($need.bind($need, 6671));
return readAll(references, context);
},
select: (content, { field }) => (0,kit_content.Bd)(content, field, "the item"),
}),
rehearse: async () => (0,address.i)((0,address.m)(context.environment)),
};
}
}),

2897:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const say = {
...(0,_message_js_0 .f)("libsecret-reference", {
linuxAlone: "the Secret Service that `libsecret:` reads from is a thing of Linux alone. Let the job run on Linux, or take another provider.",
collectionName: "the reference names no collection. Write `libsecret://COLLECTION/ITEM`, such as `libsecret://login/my-item`; a collection is named as its path on the bus ends, not by its label.",
noFilter: "a collection alone says not which item is meant. Write `libsecret://COLLECTION/ITEM` (an id or label), or `libsecret://COLLECTION?KEY=VALUE` (attributes).",
}),
...(0,_message_js_0 .f)("pasted-secret", {
pasted: "an address or credentials stand in the reference. It names an item of the keyring, and nothing else.",
}),
...(0,_message_js_0 .f)("libsecret-bus", {
noAddress: "no session bus is known: `DBUS_SESSION_BUS_ADDRESS` is not set, as on most runners. Start the job's commands under `dbus-run-session`, with a keyring in it.",
addressForm: "`DBUS_SESSION_BUS_ADDRESS` names no socket of this machine (`unix:path=...` or `unix:abstract=...`). No other kind of bus is used.",
noBus: (code) => `the session bus does not answer${code}. Start the job's commands under \`dbus-run-session\`, with a keyring in it; a bus of an earlier step may have ended with it.`,
refused: "the session bus does not let this user in. It is another user's: see `DBUS_SESSION_BUS_ADDRESS`.",
strange: "the session bus answers something that is not D-Bus. See `DBUS_SESSION_BUS_ADDRESS`.",
noService: (said) => `no keyring is on the session bus (${said}). Start one there: \`gnome-keyring-daemon --unlock --components=secrets\`, with the password as its standard input.`,
}),
...(0,_message_js_0 .f)("libsecret-not-found", {
noItem: "the collection has no such item. Check its id or label and its attributes; `secret-tool search --all KEY VALUE` shows what is there.",
}),
...(0,_message_js_0 .f)("libsecret-collection", {
noCollection: (there) => `the keyring has no such collection. It has ${there}. A collection is named as its path on the bus ends, not by its label.`,
}),
...(0,_message_js_0 .f)("libsecret-ambiguous", {
several: (count) => `${count} items of the collection fit. Name one by its id, or by more attributes.`,
}),
...(0,_message_js_0 .f)("libsecret-locked", {
locked: "the collection or item is locked, and unlocking it would ask a person for the password. Unlock it before: `gnome-keyring-daemon --unlock --components=secrets`, with the password as its standard input. If that was done, the password was wrong or empty, of which it says nothing.",
}),
...(0,_message_js_0 .f)("libsecret-failed", {
failed: (what, said) => `the keyring refused ${what} (${said}).`,
}),
};
})

};
