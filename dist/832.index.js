export const id = 832;
export const ids = [832];
export const modules = {
5624:
(($own, $gives, $need) => {
$need.d($gives, {
E: () => (untilAborted)
});
async function untilAborted(signal, task) {
signal.throwIfAborted();
const { promise: aborted, reject } = Promise.withResolvers();
const stop = () => reject(signal.reason);
signal.addEventListener("abort", stop, { once: true });
try {
return await Promise.race([aborted, task()]);
}
finally {
signal.removeEventListener("abort", stop);
}
}
}),
3832:
(($own, $gives, $need) => {
$need.d($gives, {
readWithSdk: () => (readWithSdk)
});
var errors = $need(9473);
var answers = $need(305);
var kit_errors = $need(3859);
var op_item = $need(7954);
var messages = $need(7857);
var foreign = $need(8392);
;
function explainReference(error) {
switch (error.type) {
case "parsing":
return (0,kit_errors.Qm)(messages.c.unreadable());
case "vaultNotFound":
return (0,kit_errors.mX)(messages.c.noVault());
case "itemNotFound":
return (0,kit_errors.mX)(messages.c.noItem());
case "fieldNotFound":
return (0,kit_errors.mX)(messages.c.missing("field or file"));
case "noMatchingSections":
return (0,kit_errors.mX)(messages.c.sectionMissingInSdk());
case "tooManyVaults":
return (0,kit_errors.Qm)(messages.c.shared("vault"));
case "tooManyItems":
return (0,kit_errors.Qm)(messages.c.shared("item of the vault"));
case "tooManyMatchingFields":
return (0,kit_errors.Qm)(messages.c.sharedFieldInSdk());
case "incompatibleTOTPQueryParameterField":
return (0,kit_errors.Qm)(messages.c.noCode());
case "unableToGenerateTotpCode":
return (0,kit_errors.Qm)(messages.c.codeNotMade());
case "sSHKeyMetadataNotFound":
case "incompatibleSshKeyQueryParameterField":
return (0,kit_errors.Qm)(messages.c.noKey());
case "unableToParsePrivateKey":
case "unableToFormatPrivateKeyToOpenSsh":
return (0,kit_errors.Qm)(messages.c.keyFormat());
case "unsupportedFileFormat":
return (0,kit_errors.Qm)(messages.c.unsupportedFile());
default:
return (0,kit_errors.gz)(messages.c.unexplained());
}
}
const SAYINGS = [
[
/rate limit exceeded/i,
({ traffic }) => (0,kit_errors.HB)(messages.c.rateLimit(waitOf(traffic))),
],
[
/customer managed secret|keyset decryption/i,
() => (0,kit_errors.Qm)(messages.c.managedSecret()),
],
[
/invalid service account token|token had invalid format/i,
() => (0,kit_errors.Qm)(messages.c.accountTokenForm()),
],
[
/error sending request|request timeout|reqwest library/i,
({ traffic }) => (0,kit_errors.HB)(messages.c.sdkUnreachable(codeOf(traffic))),
],
[
/internal server error|unexpected status code in response: 5/i,
() => (0,kit_errors.HB)(messages.c.sdkServerFailed()),
],
[
/deserializing HTTP responses|unexpected status code/i,
() => (0,kit_errors.HB)(messages.c.notOnePassword()),
],
[
/authentication error|not authenticated|bad credentials/i,
({ kind }) => (0,kit_errors.wk)(kind === "service-account"
? messages.c.accountRefused()
: messages.c.identityRefused()),
],
[/right permissions/i, () => (0,kit_errors.wk)(messages.c.accountMayNot())],
[/resource not found/i, () => (0,kit_errors.mX)(messages.c.noItem())],
];
function explainSdk(thrown, state) {
if (thrown instanceof errors.JA)
return thrown;
if (state.refused !== undefined)
return state.refused;
if (state.isRateLimit(thrown))
return (0,kit_errors.HB)(messages.c.rateLimit(waitOf(state.traffic)));
const text = thrown instanceof Error ? thrown.message : String(thrown);
const found = SAYINGS.find(([pattern]) => pattern.test(text));
if (found !== undefined)
return found[1](state);
return new errors.JA("failed", messages.c.sdkFailed(quoted(text)), {
cause: (0,errors.u5)(thrown),
});
}
function waitOf({ retryAfter = "" }) {
if (!/^\d+$/.test(retryAfter))
return "";
const seconds = Number(retryAfter);
const wait = seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
return ` It can be used again in ${wait}.`;
}
function codeOf({ failure }) {
const code = failure instanceof Error ? (0,errors.xU)(failure.cause) : undefined;
return code === undefined ? "" : ` (${code})`;
}
function quoted(text) {
const bare = text.replace(/ops_\S+|eyJ[\w.-]+/g, "***").replace(/\.\s*$/, "");
return `"${(0,foreign.V$)(bare, { lines: 0, characters: 200 })}"`;
}
var memo = $need(391);
;
function createItemReader({ vaults, items, }) {
const listVaults = (0,memo.p)(async () => (await vaults.list({ decryptDetails: true })).map(({ id, title }) => ({
id,
name: title,
archived: false,
})));
const listItems = (0,memo.p)(async (vault) => (await items.list(vault, {
type: "ByState",
content: { active: true, archived: true },
})).map(({ id, title, state }) => ({
id,
name: title,
archived: String(state) === "archived",
})));
const get = (0,memo.p)(async (key) => {
const [vault = "", item = ""] = key.split("/");
return items.get(vault, item);
});
async function read({ vault, item }) {
const vaultId = (0,op_item.eQ)(vault) ? vault : (0,op_item.as)(await listVaults(""), vault);
const itemId = (0,op_item.eQ)(item) ? item : (0,op_item.XV)(await listItems(vaultId), item);
return get(`${vaultId}/${itemId}`);
}
return {
item: async (reference) => itemOf(await read(reference)),
async file(reference) {
const item = await read(reference);
const found = (0,op_item.I6)(itemOf(item), reference);
const attributes = [
...item.files.map(({ attributes }) => attributes),
...(item.document === undefined ? [] : [item.document]),
].find(({ id }) => found.kind === "file" && id === found.file.id);
if (attributes === undefined)
throw (0,kit_errors.Qm)(messages.c.noFile());
return items.files.read(item.vaultId, item.id, attributes);
},
};
}
function itemOf({ fields, sections, notes, files, document }) {
const sectionOf = (wanted) => {
const section = sections.find(({ id }) => id === wanted);
return section && { id: section.id, label: section.title };
};
const known = fields.map(({ id, title, sectionId, fieldType, value, details }) => ({
id,
name: title,
section: sectionOf(sectionId),
type: String(fieldType),
purpose: "",
value,
code: details?.type === "Otp" ? details.content.code : undefined,
}));
return {
fields: known.some(({ id }) => id === NOTES)
? known
: [...known, notesField(notes)],
files: [
...files.map(({ attributes, sectionId }) => ({
...attributes,
section: sectionOf(sectionId),
})),
...(document === undefined ? [] : [{ ...document, section: undefined }]),
],
};
}
const NOTES = "notesPlain";
function notesField(value) {
return {
id: NOTES,
name: NOTES,
section: undefined,
type: "Text",
purpose: "NOTES",
value,
code: undefined,
};
}
var external_node_http_ = $need(7067);
var abort = $need(5624);
;
async function withFetch({ environment, signal, log }, task) {
const traffic = { retryAfter: undefined, failure: undefined };
const closing = new AbortController();
const restoreProxy = useProxies(environment, log);
const { fetch } = globalThis;
globalThis.fetch = async (input, init) => {
const own = input instanceof Request ? input.signal : init?.signal;
const answer = await fetch(input, {
...init,
signal: AbortSignal.any([
signal,
closing.signal,
...(own == null ? [] : [own]),
]),
}).catch((thrown) => {
traffic.failure = thrown;
throw thrown;
});
if (answer.status === 429)
traffic.retryAfter = answer.headers.get("retry-after") ?? undefined;
return answer;
};
try {
return await (0,abort.E)(signal, () => task(traffic));
}
finally {
closing.abort();
globalThis.fetch = fetch;
restoreProxy();
}
}
function useProxies(environment, log) {
const variable = (name) => environment[name.toLowerCase()] || environment[name] || undefined;
const [proxy, except] = [variable("HTTPS_PROXY"), variable("NO_PROXY")];
if (proxy === undefined)
return () => { };
if (!("setGlobalProxyFromEnv" in external_node_http_)) {
log.warning(messages.c.proxyUnused());
return () => { };
}
return external_node_http_.setGlobalProxyFromEnv({
HTTPS_PROXY: proxy.includes("://") ? proxy : `http://${proxy}`,
...(except === undefined ? {} : { NO_PROXY: except }),
});
}
;
const INTEGRATION = {
integrationName: "secret-refs GitHub Action",
integrationVersion: "v1",
};
function readWithSdk(references, account, context, load = () => Promise.all([$need.e(218), $need.e(295)]).then($need.t.bind($need, 218, 19))) {
return withFetch(context, async (traffic) => {
const sdk = await load();
let refused;
const explain = (thrown) => {
throw explainSdk(thrown, {
kind: account.kind,
traffic,
refused,
isRateLimit: (thrown) => thrown instanceof sdk.RateLimitExceededError,
});
};
const idToken = (audience) => context.idToken(audience).catch((thrown) => {
refused = (0,errors.u5)(thrown);
throw thrown;
});
const client = await sdk
.createClient({ ...INTEGRATION, ...identityOf(account, idToken) })
.catch(explain);
const read = createReader(client, references, explain);
return Promise.all(references.map((reference) => (0,answers.ut)(() => context.limit(() => read(reference)).catch(explain))));
});
}
function identityOf(account, oidcFetcher) {
if (account.kind === "service-account")
return { auth: account.token };
return {
oidcFetcher,
workloadDetails: {
workloadUuid: account.workloadId,
customerManagedSecret: account.customerManagedSecret,
},
};
}
function createReader(client, references, explain) {
const texts = references.flatMap(({ field, text }) => field === undefined ? [] : [text]);
const resolving = texts.length === 0
? undefined
: client.secrets.resolveAll([...new Set(texts)]).catch(explain);
resolving?.catch(() => { });
const items = createItemReader(client);
return async (reference) => {
if (reference.field === undefined)
return { kind: "fields", fields: (0,op_item.XQ)(await items.item(reference)) };
const response = (await resolving)?.individualResponses[reference.text];
if (response?.content !== undefined)
return { kind: "value", value: Buffer.from(response.content.secret) };
if (response?.error?.type === "unsupportedFileFormat")
return { kind: "value", value: await items.file(reference) };
if (response?.error !== undefined)
throw explainReference(response.error);
throw (0,kit_errors.gz)(messages.c.sdkNoAnswer());
};
}
})
};
