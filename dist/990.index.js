export const id = 990;
export const ids = [990];
export const modules = {
6990:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
parametersBelow: () => (parametersBelow),
secretsBelow: () => (secretsBelow)
});
var _json_js_0 = $need(9368);
var _kit_answers_js_1 = $need(305);
var _kit_content_js_2 = $need(5223);
var _kit_errors_js_3 = $need(3859);
var _kit_pages_js_4 = $need(4166);
var _errors_js_6 = $need(6420);
var _messages_js_5 = $need(7675);
async function secretsBelow(folder, client, read, log) {
const listed = await list({ what: "the list of secrets", actions: ["secretsmanager:ListSecrets"] }, "SecretList", (NextToken) => client.call("ListSecrets", {
Filters: [{ Key: "name", Values: [folder] }],
MaxResults: 100,
NextToken,
}));
const names = [];
for (const { Name } of listed) {
const name = (0,_json_js_0 .r7)(Name);
if (name?.startsWith(folder))
names.push(name);
}
const secrets = names.map((id) => ({ kind: "secret", id, version: undefined, stage: undefined }));
const outcomes = await read(secrets);
return (0,_kit_content_js_2 .yS)(secrets.map((secret) => [
secret.id.slice(folder.length),
outcomes.get(secret) ?? (0,_kit_answers_js_1 .Qk)(),
]), (name) => log.notice(_messages_js_5 .c.leftOut(folder + name)), () => _messages_js_5 .c.emptyFolder("Secrets Manager has no secret"));
}
async function parametersBelow(folder, client) {
const listed = await list({
what: "the read of the parameters below the path",
actions: ["ssm:GetParametersByPath"],
}, "Parameters", (NextToken) => client.call("GetParametersByPath", {
Path: folder.slice(0, -1),
Recursive: true,
WithDecryption: true,
MaxResults: 10,
NextToken,
}));
const fields = new Map();
for (const { Name, Value } of listed) {
const [name = "", value] = [(0,_json_js_0 .r7)(Name), (0,_json_js_0 .r7)(Value)];
if (name.startsWith(folder) && value !== undefined)
fields.set(name.slice(folder.length), Buffer.from(value));
}
if (fields.size > 0)
return { kind: "fields", fields };
throw (0,_kit_errors_js_3 .mX)(_messages_js_5 .c.emptyFolder("the Parameter Store has no parameter"));
}
async function list(asked, member, read) {
const found = [];
await (0,_kit_pages_js_4 .n)(asked.what, async (token) => {
const answer = await read(token);
const part = answer.body[member];
if (!answer.ok)
throw (await (0,_errors_js_6 .K)()).readError(answer, asked);
if (!Array.isArray(part))
throw (await (0,_errors_js_6 .K)()).notAws(asked.what);
found.push(...(0,_json_js_0 .Qv)(part));
return answer.body.NextToken;
});
return found;
}
}),
4166:
(($own, $gives, $need) => {
$need.d($gives, {
n: () => (readPages)
});
var _errors_js_0 = $need(3859);
var _messages_js_1 = $need(1708);
const MOST_PAGES = 1_000;
async function readPages(what, read) {
const seen = new Set();
let token;
do {
const next = await read(token);
token = typeof next === "string" && next !== "" ? next : undefined;
if (token === undefined)
return;
if (seen.has(token))
throw (0,_errors_js_0 .Qm)(_messages_js_1 .c.listInCircle(what));
seen.add(token);
} while (seen.size < MOST_PAGES);
throw (0,_errors_js_0 .gz)(_messages_js_1 .c.tooManyPages(what, MOST_PAGES.toLocaleString("en")));
}
})
};
