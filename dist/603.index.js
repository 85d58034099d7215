export const id = 603;
export const ids = [603];
export const modules = {
4603:
(($own, $gives, $need) => {
$need.d($gives, {
rehearse: () => (rehearse_rehearse)
});
var receiver = $need(327);
var step = $need(5626);
var errors = $need(9473);
var plan = $need(7325);
var report = $need(4798);
var fetch = $need(9267);
var resolve = $need(8191);
var answers = $need(305);
var gather = $need(7776);
var references = $need(6857);
;
async function foresee({ batches, graph }, contextFor, using) {
const here = batches.map((batch) => pick(batch, isHere));
const away = batches.map((batch) => pick(batch, (declaration) => !isHere(declaration)));
const declarations = here.flatMap(({ declarations }) => declarations);
const gathering = (0,gather.s)(declarations, using);
const answered = await (0,fetch.kA)(here.filter(isUsed));
await using.learn(answered.flatMap(fetch.sm));
gathering.add(answered);
const read = [...gathering.outcomes.values()].flatMap((outcome) => outcome.secrets);
const secrets = read.filter(({ unfilled }) => !unfilled);
const templates = read.filter(({ unfilled }) => unfilled);
const odd = await (0,references.k)(secrets, using.registry, contextFor);
const rehearsed = away
.filter(({ row }) => !graph?.inputs.has(row))
.map(rehearse);
const ahead = Map.groupBy((await Promise.all(rehearsed)).flat(), kindOf);
return {
problems: [
...gathering.problems,
...odd.problems,
...(await judgeTemplates(templates, graph)),
...(ahead.get("failure") ?? []),
],
warnings: [...gathering.warnings, ...odd.warnings],
notices: [
...(ahead.get("no login") ?? []).map(({ message }) => message.with((text) => `${text} ${GOES_ON}`)),
...(ahead.get("unknown") ?? []).map(({ message }) => message),
],
secrets,
};
}
function isHere({ traits, template }) {
const { readsEnvironment, isPublic, readsCheckout } = traits;
return Boolean(readsEnvironment || isPublic || (readsCheckout && template));
}
function pick(batch, wanted) {
return { ...batch, declarations: batch.declarations.filter(wanted) };
}
function isUsed({ declarations }) {
return declarations.length > 0;
}
async function judgeTemplates(templates, graph) {
if (graph === undefined || templates.length === 0)
return [];
const { readTemplate } = await $need.e( 145).then($need.bind($need, 8145));
return templates
.filter(({ declaration }) => !declaration.traits.isPublic)
.flatMap((text) => {
const { declaration } = text;
const outcome = (0,answers.CD)(() => graph.needsOf(declaration, readTemplate(text).placeholders));
return outcome instanceof errors.JA
? [(0,gather.Z)(declaration, outcome)]
: [];
});
}
function kindOf({ message: { id }, }) {
if (id === "login-by-machine")
return "unknown";
return NO_LOGIN.test(id) ? "no login" : "failure";
}
const NO_LOGIN = /^(?:id-token-permission|credential-missing|libsecret-bus|\w+-no-credentials)$/;
const GOES_ON = "A run would fail; the dry run goes on.";
async function rehearse({ provider, declarations, }) {
const problems = [];
const told = new Set();
for (const declaration of declarations) {
const error = await provider.rehearse?.((0,fetch.fo)(declaration, provider));
if (error === undefined)
continue;
const mayBeMissing = error.reason === "not-found" && declaration.missing.kind !== "fail";
const isOwn = error.reason === "not-found";
if (mayBeMissing || (told.has(error.message) && !isOwn))
continue;
told.add(error.message);
problems.push((0,gather.Z)(declaration, error));
}
return problems;
}
var stray_names = $need(7727);
;
async function rehearse_rehearse({ declarations, inOrder }, run) {
const { problems, warnings, notices, secrets } = await judge(declarations, run);
for (const notice of notices)
run.log.notice(notice);
const all = [...problems, ...problemsOfPlan(secrets, run)];
if (all.length > 0)
throw new errors.HR(inOrder(all));
for (const warning of warnings)
run.log.warning(warning);
await (0,receiver.St)(declarations, run);
await (0,step.NY)(plan.K, run.environment, run.privateDirectory);
(0,report.M8)(declarations, run);
}
async function judge(declarations, run) {
const { contextFor, close } = run.openContexts();
try {
const prepared = await (0,resolve.iA)(declarations, run, contextFor);
const foresight = await foresee(prepared, contextFor, run);
const advice = [
...(0,stray_names.u)(declarations, prepared.graph),
...(0,fetch.ik)(prepared.batches),
];
return { ...foresight, warnings: [...advice, ...foresight.warnings] };
}
finally {
close();
}
}
function problemsOfPlan(secrets, { windows }) {
try {
(0,plan.e)(secrets, windows);
return [];
}
catch (thrown) {
if (!(thrown instanceof errors.HR))
throw thrown;
return thrown.problems;
}
}
})
};
