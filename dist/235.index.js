export const id = 235;
export const ids = [235];
export const modules = {
9235:
(($own, $gives, $need) => {
$need.d($gives, {
readXml: () => (readXml)
});
var saxes_0 = $need(9800);
var _entry_js_1 = $need(970);
const NAMES_NEXT = /^(?:key|dt|th)$/;
const INLINE = /^(?:code|b|strong|em|i|span|p|tt|kbd)$/;
const CELL = /^(?:td|dd|p)$/;
const NAMING = ["name", "key"];
function readXml(text, tells) {
const whole = readTags(text, false, tells);
if (whole !== undefined || !/^\s*<[A-Za-z]/.test(text))
return whole;
const pieces = readTags(text, true, tells);
return pieces && [...pieces, ...tells.readLines(text)];
}
function readTags(text, fragment, { saysSecret, isNoValue, commentEntries }) {
const parser = new saxes_0 .wT({ fragment, xmlns: false });
const entries = [];
const open = [{ keys: [], children: 0, text: "" }];
const columns = [];
let broken = false;
parser.on("error", ({ message }) => {
broken ||= /tag|unclosed|document|root/.test(message);
});
parser.on("opentag", ({ name: full, attributes }) => {
const around = open.at(-1);
if (around === undefined)
return;
const name = localName(full);
const naming = NAMING.map((key) => attributes[key]).find(Boolean);
const plain = INLINE.test(name) && CELL.test(around.tag ?? "");
const own = around.named ?? (plain ? "value" : name);
around.named = undefined;
const place = `[${around.children++}]`;
if (name === "table")
columns.length = 0;
const column = name === "td" ? columns[around.children - 1] : undefined;
const names = [naming, column].filter((one) => one !== undefined);
const keys = (0,_entry_js_1 .Gz)(around.keys, own, place, ...names);
for (const [key, value] of Object.entries(attributes))
if (!NAMING.includes(key))
entries.push({ keys: [...keys, localName(key)], text: value });
open.push({ keys, children: 0, text: "", tag: name });
});
const addText = (part) => {
const element = open.at(-1);
if (element)
element.text += part;
};
parser.on("text", addText);
parser.on("cdata", addText);
parser.on("comment", (comment) => {
entries.push(...commentEntries(comment));
});
parser.on("closetag", ({ name: full }) => {
const name = localName(full);
const { keys = [], text = "" } = open.pop() ?? {};
const around = open.at(-1);
const isLabel = name === "td" && around?.children === 1 && saysSecret(text.trim());
if (around && (isLabel || NAMES_NEXT.test(name)))
around.named = text.trim();
const isHead = name === "td" && saysSecret(keys.at(-2) ?? "") && isNoValue(text.trim());
if (name !== "key" && text.trim() !== "")
entries.push({ keys: isHead ? [] : keys, text: text.trim() });
if (around && name === "th")
columns[around.children - 1] = text.trim();
});
parser.write(text).close();
return broken ? undefined : entries;
}
function localName(name) {
return name.replace(/^(?!xmlns)[^:]*:/, "");
}
})
};
