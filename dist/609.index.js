export const id = 609;
export const ids = [609,465];
export const modules = {
6465:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
composeInput: () => (composeInput),
fillTemplates: () => (fillTemplates),
partsOf: () => (partsOf),
readTemplate: () => (readTemplate)
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
7990:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
askInRounds: () => (askInRounds)
});
var _errors_js_0 = $need(9473);
var _providers_kit_answers_js_1 = $need(305);
var _circles_js_2 = $need(1682);
var _compose_js_3 = $need(6465);
var _fetch_js_4 = $need(9267);
var _gather_js_5 = $need(7776);
async function askInRounds(graph, batches, gathering, using) {
const providers = new Map(batches
.filter(({ row }) => !graph.inputs.has(row))
.map((batch) => [batch.row, batch]));
for (;;) {
await using.learn((0,_compose_js_3.fillTemplates)(graph, gathering));
if (gathering.problems.length > 0)
return;
const ready = graph.nodes.filter(({ state, asks }) => state === "waiting" && asks.every(isHere));
if (ready.length === 0)
break;
const parts = partsOfAll(ready, gathering);
const round = await batchesOf(ready, providers, graph, gathering, using);
const later = waitingRows(graph, new Set(ready), using.registry);
if (gathering.problems.length > 0)
return;
const answered = await (0,_fetch_js_4 .kA)(round.map((batch) => ({ ...batch, more: later.has(batch.row) })), parts);
await using.learn(answered.flatMap(_fetch_js_4 .sm));
gathering.add(answered);
for (const node of ready)
node.state = "asked";
}
for (const problem of (0,_circles_js_2 .D)(graph.nodes))
gathering.fail(problem);
}
function waitingRows({ nodes }, ready, registry) {
return new Set(nodes
.filter((node) => node.state === "waiting" && !ready.has(node))
.map(({ declaration }) => registry[declaration.scheme]));
}
function isHere({ owners }) {
return owners.every(({ state }) => state === "complete");
}
function partsOfAll(ready, gathering) {
const parts = new Map(ready.map(({ declaration, asks }) => {
const own = asks.filter(({ input }) => input === undefined);
const found = (0,_providers_kit_answers_js_1 .CD)(() => (0,_compose_js_3.partsOf)(own, gathering));
if (found instanceof _errors_js_0 .JA)
gathering.fail((0,_gather_js_5 .Z)(declaration, found));
const any = own.length > 0 && !(found instanceof _errors_js_0 .JA);
return [declaration, any ? found : undefined];
}));
return (declaration) => parts.get(declaration);
}
async function batchesOf(ready, providers, { inputs }, gathering, using) {
const declarations = ready.map(({ declaration }) => declaration);
const composed = new Map();
for (const row of new Set(declarations.map(({ scheme }) => using.registry[scheme]))) {
if (row === undefined || providers.has(row))
continue;
const values = (0,_providers_kit_answers_js_1 .CD)(() => (inputs.get(row) ?? []).map((input) => [input.variable, (0,_compose_js_3.composeInput)(input, gathering)]));
if (values instanceof _errors_js_0 .JA)
gathering.fail({ message: values.said });
else
composed.set(row, Object.fromEntries(values));
}
if (gathering.problems.length > 0)
return [];
if (composed.size > 0)
await using.protect([...composed.values()].flatMap(Object.values));
const unmade = declarations.filter(({ scheme }) => {
const row = using.registry[scheme];
return row !== undefined && composed.has(row);
});
for (const batch of await (0,_fetch_js_4 .Hh)(unmade, using.registry, (row) => using.contextFor(row, composed.get(row))))
providers.set(batch.row, batch);
const byRow = Map.groupBy(declarations, ({ scheme }) => using.registry[scheme]);
return [...byRow].flatMap(([row, declarations]) => {
const batch = row && providers.get(row);
return batch === undefined ? [] : [{ ...batch, declarations }];
});
}
})
};
