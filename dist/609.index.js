export const id = 609;
export const ids = [609];
export const modules = {
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
await using.learn((0,_compose_js_3 .V$)(graph, gathering));
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
const found = (0,_providers_kit_answers_js_1 .CD)(() => (0,_compose_js_3 .CI)(own, gathering));
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
const values = (0,_providers_kit_answers_js_1 .CD)(() => (inputs.get(row) ?? []).map((input) => [input.variable, (0,_compose_js_3 .zN)(input, gathering)]));
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
