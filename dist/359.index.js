export const id = 359;
export const ids = [359];
export const modules = {
359:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
readYaml: () => (readYaml)
});
var yaml_0 = $need(8815);
var _entry_js_1 = $need(970);
function readYaml(text) {
const composer = new yaml_0 .Dk({
logLevel: "silent",
prettyErrors: false,
strict: false,
stringKeys: false,
uniqueKeys: false,
});
const entries = [];
for (const token of new yaml_0 .iX().parse(text)) {
if (token.type === "error")
return undefined;
for (const document of composer.next(token))
if (!isRead(document, entries))
return undefined;
}
for (const document of composer.end())
if (!isRead(document, entries))
return undefined;
return entries;
}
function isRead({ errors, contents }, entries) {
if (errors.length > 0)
return false;
if (contents === null)
return true;
if ((0,yaml_0 .jn)(contents))
return false;
const before = entries.length;
collect(contents, entries, before === 0 ? [] : [`[document at ${before}]`]);
return !entries
.slice(before)
.some(({ keys, text, place }) => keys.some(isNoName) || (place === "name" && isNoName(text)));
}
function isNoName(key) {
return (key.length > 256 ||
/[\r\n]|^\s*\w+ :|\w\(|=>|^:\S+\s+["']|^[\w.-]+(?::["'{[]| ?= ?["']| = )/.test(key));
}
const REFERS = /^!(?:secret|Ref|GetAtt|ImportValue|KeyOf|Find|Context|reference|include\w*|env(?:_var)?)$/i;
function collect(root, entries, around) {
const left = [{ node: root, keys: around }];
const anchored = new Map();
for (let place = left.pop(); place !== undefined; place = left.pop()) {
const { node, keys } = place;
if ((0,yaml_0 .jn)(node)) {
const text = textOf(node);
if (text === undefined)
continue;
entries.push({
keys: REFERS.test(node.tag ?? "") ? [...keys, "ref"] : keys,
text,
});
if (node.anchor !== undefined)
anchored.set(node.anchor, text);
}
else if ((0,yaml_0 .Vj)(node)) {
const text = anchored.get(node.source);
if (text !== undefined)
entries.push({ keys, text });
}
else {
if ((0,yaml_0 .jh)(node))
for (const { key } of node.items)
if ((0,yaml_0 .jn)(key))
entries.push(...(0,_entry_js_1 .KT)(keys, textOf(key) ?? ""));
left.push(...childrenOf(node, keys).reverse());
}
}
}
function childrenOf(node, keys) {
if ((0,yaml_0 .oP)(node))
return node.items.flatMap((item, at) => item === null ? [] : [{ node: item, keys: (0,_entry_js_1 .Gz)(keys, `[${at}]`) }]);
if (!(0,yaml_0 .jh)(node))
return [];
return node.items.flatMap(({ key, value }) => {
const own = (0,_entry_js_1 .Gz)(keys, ((0,yaml_0 .jn)(key) ? textOf(key) : undefined) ?? "");
const inKey = (0,yaml_0 .jn)(key) ? [] : childrenOf(key, keys);
return value === null ? inKey : [...inKey, { node: value, keys: own }];
});
}
function textOf(node) {
if (typeof node.value === "string")
return node.value;
return node.source;
}
})
};
