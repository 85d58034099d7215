export const id = 145;
export const ids = [145];
export const modules = {
1682:
(($own, $gives, $need) => {
$need.d($gives, {
D: () => (circlesIn),
e: () => (visitInTurn)
});
var _declarations_declaration_js_1 = $need(1576);
var _messages_js_0 = $need(3855);
function visitInTurn(left, visit) {
const waiting = new Map();
const dependents = new Map();
const free = [];
for (const node of left) {
const needed = new Set(waitsFor(node).flatMap(({ owners }) => owners.filter((owner) => left.has(owner))));
waiting.set(node, needed.size);
if (needed.size === 0)
free.push(node);
for (const owner of needed) {
const known = dependents.get(owner);
if (known === undefined)
dependents.set(owner, [node]);
else
known.push(node);
}
}
for (let node = free.pop(); node !== undefined; node = free.pop()) {
if (!visit(node))
continue;
left.delete(node);
for (const dependent of dependents.get(node) ?? []) {
const count = (waiting.get(dependent) ?? 0) - 1;
waiting.set(dependent, count);
if (count === 0)
free.push(dependent);
}
}
}
function circlesIn(nodes) {
const left = new Set(nodes.filter(({ state }) => state !== "complete"));
const takeAway = () => visitInTurn(left, () => true);
takeAway();
const problems = [];
for (let [node] = left; node !== undefined; [node] = left) {
const way = wayRound(node, left);
const [start] = way;
if (start === undefined)
break;
const { declaration } = start.node;
problems.push({
origin: declaration.origin,
message: (0,_declarations_declaration_js_1 .Cv)(declaration, _messages_js_0 .c.circle(wayOf(way))),
});
for (const { node } of way)
left.delete(node);
takeAway();
}
return problems;
}
function waitsFor({ state, asks, fills = [] }) {
switch (state) {
case "waiting":
return [...asks, ...fills];
case "asked":
return fills;
case "complete":
return [];
}
}
function wayRound(start, left) {
const way = [];
const place = new Map();
let node = start;
for (;;) {
const before = place.get(node);
if (before !== undefined)
return way.slice(before);
const need = waitsFor(node).find(({ owners }) => owners.some((owner) => left.has(owner)));
const next = need?.owners.find((owner) => left.has(owner));
if (next === undefined)
return [];
place.set(node, way.length);
way.push({ node, input: need?.input });
node = next;
}
}
const LONGEST_WAY = 20;
function wayOf(way) {
const words = way
.slice(0, LONGEST_WAY)
.flatMap(({ node, input }) => [
(0,_declarations_declaration_js_1 .Pf)(node.declaration.target),
...(input === undefined ? [] : [`\`${input}\``]),
]);
const [first = ""] = words;
const more = way.length > LONGEST_WAY ? ["..."] : [];
return [...words, ...more, first].join(" \u2192 ");
}
}),
6465:
(($own, $gives, $need) => {
$need.d($gives, {
zN: () => (composeInput),
V$: () => (fillTemplates),
CI: () => (partsOf),
xV: () => (readTemplate)
});
var declarations_declaration = $need(1576);
var errors = $need(9473);
var answers = $need(305);
var kit_errors = $need(3859);
var template_filters = $need(7996);
var messages = $need(407);
;
function fill({ segments }, { partOf, count = () => { }, lines = false }) {
const filtered = new Map();
const made = [];
const pieces = segments.map((segment) => {
if (typeof segment === "string")
return Buffer.from(segment);
const part = partOf(segment);
const { name, filters } = segment;
const key = `${name} ${filters.map(({ name }) => name).join(" ")}`;
let stages = filtered.get(key);
if (stages === undefined) {
stages = stagesOf(Buffer.from(part), segment, count);
filtered.set(key, stages);
if (lines && /[\r\n]/.test(stages.at(-1)?.toString("latin1") ?? ""))
throw (0,template_filters.Qm)(messages.c.partOfLines(segment.place(), name));
for (const bytes of stages.slice(1))
made.push({ name, bytes });
}
const piece = stages.at(-1) ?? part;
count(piece.length);
return piece;
});
return { pieces, made };
}
function stagesOf(part, placeholder, count) {
const stages = [part];
let last = part;
for (const filter of placeholder.filters) {
count(last.length);
last = Buffer.from(filter.apply(last, placeholder));
stages.push(last);
}
if (placeholder.filters.length === 0)
(0,template_filters.b6)(part, placeholder, "and a template is");
return stages;
}
var parse = $need(5344);
var build_text = $need(977);
var circles = $need(1682);
var gather = $need(7776);
var graph = $need(2788);
var resolve_messages = $need(3855);
var secret = $need(3903);
var resolve_text = $need(8880);
;
function fillTemplates(graph, gathering) {
const templates = new Map();
for (const node of graph.nodes) {
if (node.state !== "asked")
continue;
const { declaration } = node;
const secrets = gathering.outcomes.get(declaration)?.secrets ?? [];
const unfilled = secrets.filter(({ unfilled }) => unfilled);
const read = (0,answers.CD)(() => {
for (const secret of unfilled)
templates.set(secret, readTemplate(secret));
node.fills ??= unfilled.flatMap((secret) => graph.needsOf(declaration, templates.get(secret)?.placeholders ?? []));
});
if (read instanceof errors.JA) {
gathering.fail((0,gather.Z)(declaration, read));
node.fills ??= [];
}
}
if (gathering.problems.length > 0)
return [];
const values = [];
const open = graph.nodes.filter(({ state }) => state !== "complete");
(0,circles.e)(new Set(open), (node) => {
if (node.state !== "asked")
return false;
const filled = (0,answers.CD)(() => fillNode(node, templates, gathering));
if (filled instanceof errors.JA) {
gathering.fail((0,gather.Z)(node.declaration, filled));
return false;
}
for (const value of filled.flatMap(valuesIn))
values.push(value);
node.state = "complete";
return true;
});
return values;
}
function valuesIn({ secret, name, value, parts }) {
if (!secret)
return [];
const ofParts = parts.filter(({ secret: { secret } }) => secret);
return [
{ bytes: value, name },
...ofParts.flatMap(({ secret: { name }, made }) => made.map((bytes) => ({ bytes, name }))),
];
}
function readTemplate({ value }) {
const text = (0,build_text._6)(value);
if (text === undefined)
throw (0,kit_errors.Qm)(resolve_messages.c.templateNotText());
return (0,parse.Q)(text);
}
function fillNode(node, templates, gathering) {
const outcome = gathering.outcomes.get(node.declaration);
if (outcome === undefined)
return [];
const needs = needsByName(node.fills ?? []);
const filled = [];
outcome.secrets = outcome.secrets.map((secret) => {
const template = templates.get(secret);
if (template === undefined)
return secret;
const whole = filledSecret(secret, template, needs, gathering);
filled.push(whole);
return whole;
});
return filled;
}
function filledSecret(text, template, needs, gathering) {
const { declaration, name, field, encoded } = text;
const { filled, parts } = fillWith(template, needs, gathering);
const joined = Buffer.concat(filled.pieces);
return new secret.z(declaration, name, {
value: declaration.trim ? (0,resolve_text.Oj)(joined) : joined,
field,
encoded,
secret: text.secret || parts.values().some(({ secret }) => secret),
derived: text.derived || text.value.at(-1) !== 0x0a,
parts: Array.from(parts, ([name, secret]) => ({
secret,
made: filled.made
.filter((one) => one.name === name)
.map(({ bytes }) => bytes),
})),
});
}
function composeInput({ name, template, needs, lines: each }, gathering) {
const text = (0,answers.CD)(() => {
const lines = each && template.segments.length > 1;
const named = needsByName(needs);
const { filled } = fillWith(template, named, gathering, lines);
return ((0,build_text._6)(Buffer.concat(filled.pieces)) ?? "").trim();
});
if (!(text instanceof errors.JA))
return text;
throw new errors.JA(text.reason, text.said.with((said) => `\`${name}\`: ${said}`));
}
function partsOf(needs, gathering) {
return new Map(needs.map((need) => {
const found = findValue(need, gathering);
if (found === "left-out")
throw (0,kit_errors.Qm)(resolve_messages.c.partLeftOut(need.name));
if (found === "unknown")
throw (0,kit_errors.Qm)(resolve_messages.c.unknownInReference(hintIn(need, gathering)));
return [need.name, (0,resolve_text.Q0)(found, "value")];
}));
}
function needsByName(needs) {
return new Map(needs.map((need) => [need.name, need]));
}
const NOTHING = new Uint8Array();
function fillWith(template, needs, gathering, lines = false) {
const parts = new Map();
const partOf = ({ name, optional, place }) => {
const need = needs.get(name);
const found = need === undefined ? "unknown" : findValue(need, gathering);
if (found instanceof secret.z) {
parts.set(name, found);
return (0,resolve_text.Q0)(found, "value");
}
if (optional)
return NOTHING;
throw (0,kit_errors.Qm)(found === "left-out"
? resolve_messages.c.nameLeftOut(place(), name)
: resolve_messages.c.unknownInTemplate(place(), need ? hintIn(need, gathering) : ""));
};
const filled = fill(template, { partOf, count: gathering.count, lines });
return { filled, parts };
}
function findValue({ name, owners }, gathering) {
const found = [];
let leftOut = false;
for (const { declaration } of owners) {
const outcome = gathering.outcomes.get(declaration);
if (outcome === undefined)
continue;
const secret = byName(outcome.secrets).get(name);
if (secret !== undefined)
found.push(secret);
leftOut ||= outcome.omitted.some((omitted) => omitted.name === name || omitted.name === (0,declarations_declaration.Pf)(declaration.target));
}
const [first, ...others] = found;
if (others.length > 0)
throw (0,kit_errors.Qm)(resolve_messages.c.nameTwice(name));
return first ?? (leftOut ? "left-out" : "unknown");
}
function hintIn({ name, owners }, gathering) {
const known = owners.flatMap(({ declaration }) => gathering.outcomes.get(declaration)?.secrets ?? []);
return (0,graph.J)(name, known.map((secret) => secret.name));
}
const indices = new WeakMap();
function byName(secrets) {
const known = indices.get(secrets);
if (known !== undefined)
return known;
const index = new Map(secrets.map((secret) => [secret.name, secret]));
indices.set(secrets, index);
return index;
}
}),
8145:
(($own, $gives, $need) => {
$need.d($gives, {
graphOf: () => ( _graph_js_1.c),
readTemplate: () => ( _compose_js_0.xV),
rounds: () => (rounds)
});
var _compose_js_0 = $need(6465);
var _graph_js_1 = $need(2788);
const rounds = () => $need.e( 609).then($need.bind($need, 7990));
}),
2788:
(($own, $gives, $need) => {
$need.d($gives, {
J: () => (hintFor),
c: () => (graphOf)
});
var _errors_js_0 = $need(9473);
var _near_js_1 = $need(3628);
var _placeholder_js_8 = $need(5189);
var _providers_kit_answers_js_2 = $need(305);
var _providers_kit_errors_js_3 = $need(3859);
var _template_parse_js_4 = $need(5344);
var _circles_js_5 = $need(1682);
var _gather_js_6 = $need(7776);
var _messages_js_7 = $need(3855);
function graphOf(declarations, rowOf, inputsOf) {
const nodes = declarations.map((declaration) => ({
declaration,
asks: [],
fills: undefined,
state: "waiting",
}));
const problems = [];
const find = finderIn(nodes);
const needsOf = (declaration, placeholders) => placeholders.map((placeholder) => {
const { name, place } = placeholder;
const need = find(name, (hint) => _messages_js_7 .c.unknownInTemplate(place(), hint));
judgePart(declaration, placeholder, need);
return need;
});
const inputs = new Map();
for (const row of new Set(declarations.map(rowOf))) {
if (row === undefined)
continue;
const read = [];
for (const input of inputsOf(row)) {
const outcome = (0,_providers_kit_answers_js_2 .CD)(() => readInput(input, find));
if (!(outcome instanceof _errors_js_0 .JA))
read.push(outcome);
else
problems.push({
message: outcome.said.with((text) => `\`${input.name}\`: ${text}`),
});
}
if (read.length > 0)
inputs.set(row, read);
}
for (const node of nodes) {
const { declaration } = node;
const row = rowOf(declaration);
const ofInputs = row === undefined ? [] : (inputs.get(row) ?? []);
const outcome = (0,_providers_kit_answers_js_2 .CD)(() => {
node.asks = [
...ofInputs.flatMap(({ needs }) => needs),
...namesInReference(declaration).map((name) => findForReference(name, declaration, find)),
];
const text = knownText(declaration);
if (text !== undefined)
node.fills = needsOf(declaration, (0,_template_parse_js_4 .Q)(text).placeholders);
});
if (outcome instanceof _errors_js_0 .JA)
problems.push((0,_gather_js_6 .Z)(declaration, outcome));
}
if (problems.length === 0)
for (const problem of (0,_circles_js_5 .D)(nodes))
problems.push(problem);
return { nodes, inputs, problems, needsOf };
}
function finderIn(nodes) {
const named = new Map();
const wildcards = new Map();
for (const node of nodes) {
const { target } = node.declaration;
const [index, key] = target.kind === "name"
? [named, target.name]
: [wildcards, target.prefix];
const known = index.get(key);
if (known === undefined)
index.set(key, [node]);
else
known.push(node);
}
const mayGive = ({ declaration: { target } }, name) => target.kind === "wildcard" &&
(target.keepsCase || !/[a-z-]/.test(name.slice(target.prefix.length)));
const wildcardsOf = (name) => Array.from({ length: name.length }, (_, length) => wildcards.get(name.slice(0, length)))
.flatMap((found) => found ?? [])
.filter((node) => mayGive(node, name));
return (name, unknown, input) => {
const owners = named.get(name);
if (owners !== undefined && owners.length > 1)
throw (0,_providers_kit_errors_js_3 .Qm)(_messages_js_7 .c.nameTwice(name));
const others = wildcardsOf(name);
const all = owners ?? others;
if (all.length === 0)
throw (0,_providers_kit_errors_js_3 .Qm)(unknown(hintFor(name, named.keys())));
const shadows = all.some(isUntrusted) && others.some((other) => !isUntrusted(other));
return { name, owners: all, input, shadows };
};
}
function hintFor(name, known) {
const near = (0,_near_js_1 .p)(name, known);
return near === undefined ? "" : ` (did you mean ${near}?)`;
}
function readInput(input, find) {
const template = (0,_template_parse_js_4 .Q)(input.text);
const needs = template.placeholders.map(({ name }) => find(name, _messages_js_7 .c.unknownInInput, input.name));
if (needs.some(({ owners }) => owners.some(isUntrusted)))
throw (0,_providers_kit_errors_js_3 .Qm)(_messages_js_7 .c.inputFromManifest());
return { ...input, template, needs };
}
function findForReference(name, declaration, find) {
const need = find(name, _messages_js_7 .c.unknownInReference);
if (!isUntrusted({ declaration }) && need.owners.some(isUntrusted))
throw (0,_providers_kit_errors_js_3 .Qm)(_messages_js_7 .c.referenceFromManifest(name));
return need;
}
function judgePart(declaration, { name, place }, { owners, shadows }) {
if (isUntrusted({ declaration }) && !owners.every(isUntrusted))
throw (0,_providers_kit_errors_js_3 .Qm)(_messages_js_7 .c.manifestNeedsOwn(place()));
if (!isUntrusted({ declaration }) && shadows)
throw (0,_providers_kit_errors_js_3 .Qm)(_messages_js_7 .c.manifestShadows(place(), name));
if (declaration.plain && owners.some(isSecretName))
throw (0,_providers_kit_errors_js_3 .Qm)(_messages_js_7 .c.plainTemplate(place(), name));
}
function isSecretName({ declaration }) {
const { plain, traits, target, missing } = declaration;
const mayBeNone = plain || traits.isPublic || missing.kind === "default";
return target.kind === "name" && !mayBeNone;
}
function isUntrusted({ declaration }) {
return declaration.authority === "untrusted-manifest";
}
function namesInReference({ traits, scheme, rest, }) {
return traits.composes?.includes(scheme) ? (0,_placeholder_js_8 .Qf)(rest) : [];
}
function knownText({ template, traits, rest, pointer, encoding, unescapes, target, }) {
const asWritten = traits.isPublic &&
target.kind === "name" &&
pointer === undefined &&
encoding === undefined &&
!unescapes;
return template && asWritten ? rest : undefined;
}
}),
7996:
(($own, $gives, $need) => {
$need.d($gives, {
Qm: () => (malformed),
SC: () => (FILTERS),
b6: () => (textOf)
});
var _errors_js_0 = $need(9473);
var _runner_text_js_1 = $need(3912);
var _text_js_2 = $need(977);
var _messages_js_3 = $need(407);
const FILTERS = new Map([
text("json", json),
text("xml", xml),
text("url", url),
text("shell", shell),
encoding("base64"),
encoding("base64url"),
encoding("hex"),
text("trim", _runner_text_js_1 .Pd),
].map((filter) => [filter.name, filter]));
function text(name, make) {
const who = `which \`${name}\` needs`;
return {
name,
apply: (part, wanted) => make(textOf(part, wanted, who), wanted),
};
}
function encoding(name) {
return { name, apply: (part) => part.toString(name) };
}
function textOf(part, { place, name }, who) {
const text = (0,_text_js_2 ._6)(part);
if (text === undefined)
throw malformed(_messages_js_3 .c.partNotText(place(), name, who));
return text;
}
function malformed(said) {
return new _errors_js_0 .JA("malformed", said);
}
function json(part) {
return JSON.stringify(part)
.slice(1, -1)
.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const XML_ESCAPES = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
'"': "&quot;",
"'": "&apos;",
"\t": "&#9;",
"\n": "&#10;",
"\r": "&#13;",
};
function xml(part, { place, name }) {
const [odd] = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(part) ?? [];
if (odd !== undefined)
throw malformed(_messages_js_3 .c.notXml(place(), name, (0,_runner_text_js_1 .Vb)(odd)));
return part.replace(/[&<>"'\t\n\r]/g, (found) => XML_ESCAPES[found] ?? found);
}
function url(part) {
return encodeURIComponent(part).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function shell(part, { place, name }) {
if (part.includes("\0"))
throw malformed(_messages_js_3 .c.nulInShell(place(), name));
return `'${part.replaceAll("'", "'\\''")}'`;
}
}),
5344:
(($own, $gives, $need) => {
$need.d($gives, {
Q: () => (parseTemplate)
});
var fastest_levenshtein_0 = $need(1916);
var _filters_js_1 = $need(7996);
var _messages_js_2 = $need(407);
const LONGEST = 1_000;
const INSIDE = /^\s*(?<name>[A-Za-z_][A-Za-z0-9_-]*)\s*(?<optional>\?)?\s*(?<filters>(?:\|[^|]*)*)$/;
function parseTemplate(text) {
const segments = [];
const placeholders = [];
let own = "";
let index = 0;
for (;;) {
const open = text.indexOf("{{", index);
if (open < 0)
break;
own += text.slice(index, open);
if (text.startsWith("{{{{", open)) {
own += "{{";
index = open + 4;
continue;
}
const place = () => placeAt(text, open);
const close = text.indexOf("}}", open + 2);
const inside = close < 0 ? "\n" : text.slice(open + 2, close);
if (/[\r\n]/.test(inside) || inside.includes("{{"))
throw (0,_filters_js_1 .Qm)(_messages_js_2 .c.open(place()));
if (inside.length > LONGEST)
throw (0,_filters_js_1 .Qm)(_messages_js_2 .c.noName(place()));
const placeholder = { place, ...read(inside, place) };
if (own !== "")
segments.push(own);
own = "";
segments.push(placeholder);
placeholders.push(placeholder);
index = close + 2;
}
own += text.slice(index);
if (own !== "")
segments.push(own);
return { segments, placeholders };
}
function read(inside, place) {
const { name, optional, filters = "" } = INSIDE.exec(inside)?.groups ?? {};
if (name === undefined)
throw (0,_filters_js_1 .Qm)(_messages_js_2 .c.noName(place()));
const words = filters.split("|").slice(1);
return {
name,
optional: optional !== undefined,
filters: words.map((word) => filterOf(word.trim(), place)),
};
}
function filterOf(word, place) {
const filter = _filters_js_1 .SC.get(word);
if (filter !== undefined)
return filter;
const known = [..._filters_js_1 .SC.keys()];
const near = known.find((one) => word.length <= 16 && (0,fastest_levenshtein_0 .Io)(one, word.toLowerCase()) <= 2);
const hint = near === undefined ? "" : ` (did you mean \`${near}\`?)`;
throw (0,_filters_js_1 .Qm)(_messages_js_2 .c.unknownFilter(place(), hint, known.join(", ")));
}
function placeAt(text, index) {
const lines = text.slice(0, index).split("\n");
return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}
})
};
