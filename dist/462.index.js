import { modules as common2 } from "./common2.js";
export const id = 462;
export const ids = [462];
export const modules = {

...common2,

2772:
(($own, $gives, $need) => {
$need.d($gives, {
JJ: () => (CLOUDS),
KU: () => (resourceOf),
q: () => (PUBLIC)
});
const PUBLIC = {
name: "public",
alias: "azurecloud",
vaults: "vault.azure.net",
authority: "https://login.microsoftonline.com",
audience: "api://AzureADTokenExchange",
};
const CLOUDS = [
PUBLIC,
{
name: "china",
alias: "azurechinacloud",
vaults: "vault.azure.cn",
authority: "https://login.partner.microsoftonline.cn",
audience: "api://AzureADTokenExchangeChina",
},
{
name: "usgov",
alias: "azureusgovernment",
vaults: "vault.usgovcloudapi.net",
authority: "https://login.microsoftonline.us",
audience: "api://AzureADTokenExchangeUSGov",
},
];
function resourceOf({ vaults }) {
return `https://${vaults}`;
}
}),

4235:
(($own, $gives, $need) => {
$need.d($gives, {
N$: () => (defaultCloud),
QZ: () => (checkCloud),
Xg: () => (readConfig)
});
var _kit_errors_js_0 = $need(3859);
var _cloud_js_1 = $need(2772);
var _messages_js_2 = $need(4561);
const WAYS = ["federated", "secret", "managed-identity", "cli"];
function readConfig({ environment, }) {
const way = oneOf(environment.AZURE_AUTH, WAYS, () => _messages_js_2 .c.ways(quotedList(WAYS)));
const host = authorityIn(environment.AZURE_AUTHORITY_HOST);
const named = oneOf(environment.AZURE_CLOUD, _cloud_js_1 .JJ.flatMap(({ name, alias }) => [name, alias]), () => _messages_js_2 .c.clouds(quotedList(_cloud_js_1 .JJ.map(({ name }) => name))));
const ofHost = _cloud_js_1 .JJ.find(({ authority }) => host?.origin === authority);
return {
way,
cloud: _cloud_js_1 .JJ.find(({ name, alias }) => named === name || named === alias) ??
ofHost,
authorityOf(cloud) {
if (ofHost !== undefined && ofHost !== cloud)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.otherAuthority(cloud.name));
return host ?? new URL(cloud.authority);
},
};
}
function defaultCloud({ cloud }) {
return cloud ?? _cloud_js_1 .q;
}
function checkCloud(named, config) {
if (named !== undefined && named !== defaultCloud(config))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.otherCloud());
}
function oneOf(text, allowed, refuse) {
const given = text?.trim().toLowerCase();
if (!given)
return undefined;
const found = allowed.find((name) => name === given);
if (found === undefined)
throw (0,_kit_errors_js_0 .Qm)(refuse());
return found;
}
function quotedList(names) {
return names.map((name) => `\`${name}\``).join(", ");
}
function authorityIn(text) {
const given = text?.trim();
if (!given)
return undefined;
const url = URL.parse(given.includes("://") ? given : `https://${given}`);
if (url === null ||
url.protocol !== "https:" ||
url.username + url.password + url.search + url.hash !== "")
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.authorityHost());
return url;
}
}),

2181:
(($own, $gives, $need) => {
$need.d($gives, {
JW: () => (wayGiven),
Mx: () => (applicationFor),
ev: () => (isNamed),
oH: () => (WORKLOAD),
te: () => (judgeLogin),
u7: () => (secretIn),
zg: () => (checkSecret),
zy: () => (has)
});
var _kit_errors_js_0 = $need(3859);
var _kit_variables_js_1 = $need(3143);
var _kit_workload_js_2 = $need(4005);
var _messages_js_3 = $need(4561);
var _tenant_js_4 = $need(2173);
const TOKEN_FILE = "AZURE_FEDERATED_TOKEN_FILE";
const WORKLOAD = {
file: TOKEN_FILE,
who: "AZURE_CLIENT_ID",
noToken: _messages_js_3 .c.tokenFile,
};
function wayGiven(context) {
const { inputs, environment } = context;
if (has(inputs, "AZURE_CLIENT_SECRET") && has(inputs, TOKEN_FILE))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.twoProofs());
if (has(inputs, "AZURE_CLIENT_SECRET"))
return "secret";
if (has(inputs, TOKEN_FILE))
return "federated";
const byEnvironment = has(environment, "AZURE_CLIENT_SECRET")
? "secret"
: has(environment, TOKEN_FILE)
? "federated"
: undefined;
if (has(inputs, "AZURE_CLIENT_ID")) {
if (!has(environment, "AZURE_TENANT_ID"))
return "managed-identity";
return (0,_kit_workload_js_2 .lP)(context) ? "federated" : (byEnvironment ?? "federated");
}
return isNamed(context) ? byEnvironment : undefined;
}
function judgeLogin(way, cloud, config, settings) {
if (way !== "federated" && way !== "secret")
return false;
applicationFor(way, cloud, config, settings);
if (way === "federated")
return (0,_kit_workload_js_2 .dM)(WORKLOAD, settings) === undefined;
checkSecret(secretIn(settings));
return false;
}
function applicationFor(way, cloud, config, settings) {
const { needSecret } = reader(way, settings);
const clientId = needSecret("AZURE_CLIENT_ID");
const tenant = needSecret("AZURE_TENANT_ID");
const authority = config.authorityOf(cloud);
if (!_tenant_js_4 .kk.test(clientId))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.clientId());
(0,_tenant_js_4 .Rh)(tenant);
return { clientId, tenant, authority, cloud };
}
function secretIn(settings) {
return reader("secret", settings).needSecret("AZURE_CLIENT_SECRET");
}
function checkSecret(secret) {
if (!/^[\x21-\x7e]+$/.test(secret) || /^["'{]|["'}]$/.test(secret))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.secretForm());
return secret;
}
function reader(way, { environment }) {
return (0,_kit_variables_js_1 .g)(environment, `the login \`${way}\``);
}
function isNamed({ environment, }) {
return (has(environment, "AZURE_CLIENT_ID") && has(environment, "AZURE_TENANT_ID"));
}
function has(variables, name) {
return Boolean(variables[name]?.trim());
}
}),

5462:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
create: () => (create)
});
var errors = $need(9473);
var answers = $need(305);
var kit_content = $need(5223);
var identity = $need(7018);
var azure_config = $need(4235);
var given = $need(2181);
var plain = $need(1468);
var kit_errors = $need(3859);
var reference = $need(7555);
var azure_cloud = $need(2772);
var messages = $need(4561);
;
function parseReference({ rest, want }) {
const bare = rest.replace(/^\/\//, "");
if (/^https?:/i.test(bare))
throw (0,kit_errors.Qm)(messages.c.identifier());
if (/^[^/?#]*[@:]/.test(bare))
throw (0,kit_errors.Qm)(messages.c.pasted());
const { path, query, field } = (0,reference.mQ)(bare, ["version"]);
const [host = "", name, behind, ...more] = path.split("/");
const vault = vaultIn(host);
const version = query.get("version");
if (name === undefined)
throw (0,kit_errors.Qm)(messages.c.noName());
if (name === "" && behind === undefined) {
if (want !== "fields")
throw (0,kit_errors.Qm)(messages.c.listNeedsWildcard());
if (field !== undefined || version !== undefined)
throw (0,kit_errors.Qm)(messages.c.listAlone());
return { ...vault, source: { kind: "secrets" }, field };
}
if (/^(?:secrets|keys|certificates)$/i.test(name) && isNoVersion(behind))
throw (0,kit_errors.Qm)(messages.c.collection());
if (behind === "" || more.length > 0)
throw (0,kit_errors.Qm)(messages.c.parts());
checkName(name);
if (behind !== undefined && version !== undefined)
throw (0,kit_errors.Qm)(messages.c.versionTwice());
return {
...vault,
source: { kind: "secret", name, version: versionIn(behind ?? version) },
field,
};
}
function vaultIn(host) {
if (host === "")
throw (0,kit_errors.Qm)(messages.c.noVault());
const lower = host.toLowerCase();
const cloud = azure_cloud.JJ.find(({ vaults }) => lower.endsWith(`.${vaults}`));
const vault = cloud === undefined ? lower : lower.slice(0, -cloud.vaults.length - 1);
if (cloud === undefined && lower.includes("."))
throw (0,kit_errors.Qm)(messages.c.host());
if (!/^(?=.{3,24}$)[a-z](?:-?[a-z0-9])*$/.test(vault))
throw (0,kit_errors.Qm)(messages.c.vaultName());
return { vault, cloud };
}
function checkName(name) {
if (/^[0-9A-Za-z-]{1,127}$/.test(name))
return;
const meant = name.replaceAll("_", "-");
throw (0,kit_errors.Qm)(messages.c.secretName(meant !== name &&
/^[0-9A-Za-z-]{1,127}$/.test(meant) &&
(0,plain.MW)(meant)
? ` Did you mean \`${meant}\`?`
: ""));
}
function isNoVersion(text) {
return text !== undefined && !VERSION.test(text);
}
const VERSION = /^[0-9a-f]{32}$/i;
function versionIn(text) {
if (isNoVersion(text))
throw (0,kit_errors.Qm)(messages.c.version());
return text?.toLowerCase();
}
;
function create(context) {
const parse = (request) => {
const reference = parseReference(request);
if (request.confined)
(0,azure_config.QZ)(reference.cloud, (0,azure_config.Xg)(context));
return reference;
};
return {
givesFields: true,
...(0,answers.FS)({
parse,
async read(references) {
const { readAll } = await $need.e( 835).then($need.bind($need, 835));
return readAll(references, context);
},
select: (content, { field }) => (0,kit_content.Bd)(content, field, "the secret"),
}),
rehearse: async (request) => rehearse(parse(request), context),
};
}
async function rehearse({ cloud: named }, context) {
const { environment } = context;
const outcome = (0,answers.CD)(() => {
const config = (0,azure_config.Xg)(context);
const way = config.way ?? (0,given.JW)(context);
const cloud = named ?? (0,azure_config.N$)(config);
return { way, byJob: (0,given.te)(way, cloud, config, context) };
});
if (outcome instanceof errors.JA)
return outcome;
if (outcome.byJob)
return (0,identity.q)(environment);
return outcome.way === undefined
? (0,identity.j)(environment, ["AZURE_CLIENT_ID"], "Azure", "a login of `az`, a managed identity")
: undefined;
}
}),

4561:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const say = {
...(0,_message_js_0 .f)("azure-reference", {
noVault: "the reference names no vault. Write `azure+kv://VAULT/NAME`, with the name of the vault and that of the secret.",
noName: "the reference names no secret. Write `azure+kv://VAULT/NAME`, or `PREFIX_* = azure+kv://VAULT/` for all of them.",
host: "what stands in the place of the vault is no host of Key Vault. Write its name alone, or with `.vault.azure.net`, `.vault.azure.cn` or `.vault.usgovcloudapi.net` behind it; with a private endpoint it stays the same.",
vaultName: "the vault's name is none that Azure allows: 3 to 24 letters (A to Z), digits and single `-`, a letter first.",
secretName: (meant) => `the name of the secret is none that Key Vault allows: 1 to 127 letters (A to Z), digits and \`-\`.${meant}`,
version: "what stands behind the name is no version, which has 32 digits and letters from a to f. `az keyvault secret list-versions` shows them; the current one needs none, and a field of JSON is written `#field`.",
versionTwice: "the version is given twice, behind the name and as `?version=`.",
parts: "there are more parts than a vault, a name and a version, or one of them is empty. Write `azure+kv://VAULT/NAME` or `azure+kv://VAULT/NAME/VERSION`.",
collection: "the path of Key Vault's own address has `/secrets` in it, the reference has not. Write `azure+kv://VAULT/NAME`; the secret behind a certificate has the name of that.",
identifier: "the address of a secret stands in the reference. For `https://VAULT.vault.azure.net/secrets/NAME/VERSION` write `azure+kv://VAULT/NAME/VERSION`.",
otherCloud: "a manifest or variable that the workflow does not vouch for names a vault of another cloud than `azure-cloud` does, and the login would have to go there as well. Set `azure-cloud`, or name the vault in `secret-refs`.",
listNeedsWildcard: "a vault with `/` behind it means all of its secrets, which needs a wildcard. Write `PREFIX_* = azure+kv://VAULT/`, or name one.",
listAlone: "of all secrets of a vault neither field nor version can be chosen.",
}),
...(0,_message_js_0 .f)("pasted-secret", {
pasted: "credentials or a port stand in the reference. Credentials belong into the `azure-...` inputs.",
}),
...(0,_message_js_0 .f)("input-value", {
ways: (allowed) => `\`azure-auth\` (or \`AZURE_AUTH\`) accepts ${allowed}.`,
clouds: (allowed) => `\`azure-cloud\` (or \`AZURE_CLOUD\`) accepts ${allowed}.`,
authorityHost: "`azure-authority-host` (or `AZURE_AUTHORITY_HOST`) is no address that begins with `https:` and has neither credentials nor a query in it.",
clientId: "`azure-client-id` (or `AZURE_CLIENT_ID`) is no client id, which has the form `01234567-89ab-cdef-0123-456789abcdef`. The portal calls it application id.",
tenantId: "`azure-tenant-id` (or `AZURE_TENANT_ID`) is neither the id of a tenant nor one of its domains.",
}),
...(0,_message_js_0 .f)("inputs-together", {
twoProofs: "`azure-client-secret` and `azure-federated-token-file` exclude each other: an application logs in by one of them.",
otherAuthority: (cloud) => `\`azure-authority-host\` (or \`AZURE_AUTHORITY_HOST\`) is that of another cloud than the vault's, which is \`${cloud}\`. Leave it out, or set \`azure-cloud\`.`,
}),
...(0,_message_js_0 .f)("credential-form", {
secretForm: "`azure-client-secret` (or `AZURE_CLIENT_SECRET`) has white space, quotes or another character in it that no secret of an application has. Was it stored with a line break, quotes or the JSON of all credentials around it?",
}),
...(0,_message_js_0 .f)("azure-no-credentials", {
noCredentials: (hint, machine) => `no login for Azure is set up.${hint} Set \`azure-client-id\` and \`azure-tenant-id\` (login with the job's own identity, no stored secret), with \`azure-client-secret\` where it has to be, or let azure/login log in in an earlier step. The machine gives none either: ${machine}. A pull request from a fork gets no secrets.`,
tokenFile: "`azure-federated-token-file` (or `AZURE_FEDERATED_TOKEN_FILE`) names a file that cannot be read, or holds no JSON Web Token.",
}),
...(0,_message_js_0 .f)("azure-managed-identity", {
noManagedIdentity: (why) => `there is no managed identity to log in as: ${why}. Assign one to the machine; with \`azure-client-id\` the one of that id is asked for. For the job's own identity \`azure-tenant-id\` is needed as well.`,
severalIdentities: "the machine has several managed identities. Name one with `azure-client-id`.",
identityEndpoint: "`IDENTITY_ENDPOINT` is neither an address with `https:` nor one of this machine or its own network, so it is not asked.",
otherIdentityEndpoint: "`IDENTITY_ENDPOINT` is that of a service whose protocol is not known here (Azure Arc, Service Fabric). Log in with `az login --identity` in an earlier step and set `azure-auth: cli`.",
metadataAddress: "`AZURE_POD_IDENTITY_AUTHORITY_HOST` is not a URL.",
metadataRedirects: (status) => `the metadata service of Azure was asked, and what answered redirects to another address (status ${status}), which is not followed. Is a proxy or portal in the way?`,
noToken: (who, status, said) => `${who} gives no token (status ${status}${said}). See which identity is assigned to the machine.`,
}),
...(0,_message_js_0 .f)("azure-cli", {
noCli: "there is no `az` on PATH. Install the Azure CLI in an earlier step, or log in in another way.",
cliNotStarted: (code) => `\`az\` cannot be started (${code}). Check the Azure CLI on PATH.`,
cliNotLoggedIn: "nobody is logged in in `az`. Run azure/login in an earlier step of the same job.",
cliLoginEnded: "the login of `az` has ended. After azure/login with the job's own identity it can be used for five minutes for anything new. Run azure/login right before this step, or set `azure-client-id` and `azure-tenant-id` here, so that the action logs in itself.",
cliFailed: (said) => `\`az account get-access-token\` failed${said}.`,
strangeCli: "`az account get-access-token` printed something that is no token. Is the `az` on PATH the Azure CLI?",
}),
...(0,_message_js_0 .f)("azure-identity-refused", {
assertionUnknown: (client, said, claims) => `Entra ID has no federated credential of \`${client}\` that fits this job ${said}. Its issuer (iss), subject (sub) and audience (aud) have to be those of the token, letter by letter; a new one takes a few minutes. The token says: ${claims}.`,
assertionTime: (client, said, claims) => `the token for \`${client}\` is too old or too new ${said}. Is the clock of this runner right? A token from a file has to be renewed there. The token says: ${claims}.`,
assertionInvalid: (client, said, claims) => `Entra ID cannot verify the token for \`${client}\` ${said}. It has to reach the issuer (iss) and its keys. The token says: ${claims}.`,
}),
...(0,_message_js_0 .f)("azure-login-refused", {
noApplication: (client, tenant, said) => `the ${tenant} has no application \`${client}\` ${said}. Check \`azure-client-id\` (the client id, not the object id) and \`azure-tenant-id\`.`,
noTenant: (tenant, cloud, said) => `the cloud \`${cloud}\` does not know the ${tenant} ${said}. Check \`azure-tenant-id\` and \`azure-cloud\`.`,
noResource: (tenant, cloud, said) => `the ${tenant} knows no Key Vault of the cloud \`${cloud}\` ${said}. Check \`azure-cloud\`, and that the vault's own tenant is given.`,
loginRefused: (client, said) => `Entra ID did not let \`${client}\` log in ${said}.`,
}),
...(0,_message_js_0 .f)("azure-secret-refused", {
wrongSecret: (said) => `the secret of the application is wrong ${said}. \`azure-client-secret\` takes the value, which the portal shows once, and not the id of the secret.`,
secretExpired: (said) => `the secret of the application has expired ${said}. Make a new one, or log in with the job's own identity, which needs none.`,
}),
...(0,_message_js_0 .f)("azure-token-refused", {
otherTenant: (what, wanted, given) => `${what} was refused, since the vault takes identities of the tenant \`${wanted}\`, and the one that asks is of \`${given}\`. Check the vault's name and \`azure-tenant-id\`.`,
tokenRefused: (what, said) => `${what} was refused, since the vault does not take the token ${said}. Is the clock of this runner right, and is the vault of the cloud that is named?`,
}),
...(0,_message_js_0 .f)("azure-permission-denied", {
noRole: (what, said, permission) => `${what} is not allowed ${said}. Assign the role \`Key Vault Secrets User\` to the identity, on the ${permission === "List" ? "vault" : "secret or the vault"}; a new assignment takes some minutes.`,
noPolicy: (what, said, permission) => `${what} is not allowed ${said}. The vault goes by access policies, which hold for the whole vault: give the identity the permission \`${permission}\` for secrets.`,
notAllowed: (what, said, permission) => `${what} is not allowed ${said}. It takes the role \`Key Vault Secrets User\`${permission === "List" ? " on the vault" : ""}, or in a vault with access policies the permission \`${permission}\` for secrets.`,
}),
...(0,_message_js_0 .f)("azure-firewall", {
firewall: (what, said) => `${what} was refused by the vault's firewall ${said}. Let this runner's address in, or use a runner in a network that the vault lets in or has a private endpoint in; no permission helps.`,
}),
...(0,_message_js_0 .f)("azure-vault-unknown", {
noAddress: (host) => `there is no address ${host} (ENOTFOUND), so there is no vault of this name in this cloud, or this runner's name service does not know it. Check the vault's name and \`azure-cloud\`; a vault that was deleted can be recovered.`,
}),
...(0,_message_js_0 .f)("azure-not-found", {
noSecret: "the vault has no such secret, or no such version of it. Check the names; a secret that was deleted can be recovered (`az keyvault secret recover`).",
emptyVault: "the vault has no secret that is enabled.",
}),
...(0,_message_js_0 .f)("azure-secret-state", {
disabled: "the secret, or this version of it, is disabled. Enable it (`az keyvault secret set-attributes --enabled true`), or name another one.",
leftOut: (names) => `Azure: what is disabled or deleted is left out: ${names}.`,
expired: (names) => `Azure: what has expired is taken all the same: ${names}. Renew it, or change its date.`,
notYet: (names) => `Azure: what is not meant for use yet is taken all the same: ${names}.`,
}),
...(0,_message_js_0 .f)("azure-rate-limit", {
rateLimit: (what, code) => `Azure limits the rate of requests (${code}), and ${what} was refused again and again. Lower \`concurrency\`, or let fewer jobs run at once.`,
}),
...(0,_message_js_0 .f)("azure-unavailable", {
failedOnTheWay: (what, status) => `${what} failed in Azure or on the way to it (status ${status}). Run the job again, and look at Azure's status.`,
failedInside: (what, said) => `${what} failed in Azure ${said}. Run the job again, and look at Azure's status.`,
}),
...(0,_message_js_0 .f)("azure-failed", {
refusedAsMalformed: (what, said) => `${what} was refused as malformed ${said}.`,
failed: (what, status, said) => `${what} failed with status ${status} ${said}.`,
}),
...(0,_message_js_0 .f)("wrong-server", {
redirected: (what, status) => `${what} was redirected (status ${status}), and no token follows a redirect. Check the proxies.`,
strange: (what, status) => `${what} was answered with something that is not Azure's (status ${status}). Does a proxy or portal stand in front of it?`,
otherResource: (what) => `${what} was answered by a server that asks for a token of something else than Key Vault, so it is not believed. Does the vault's name lead to another server?`,
otherHost: "the list of secrets goes on at another address than the vault's, which must not get the token. Does a proxy stand in front of it?",
}),
};
}),

2173:
(($own, $gives, $need) => {
$need.d($gives, {
R: () => (hidden),
Rh: () => (checkTenant),
UE: () => (shownTenant),
kk: () => (UUID)
});
var _plain_js_2 = $need(1468);
var _kit_errors_js_0 = $need(3859);
var _messages_js_1 = $need(4561);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function checkTenant(tenant) {
const isDomain = tenant.length <= 253 &&
/^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,63}$/i.test(tenant);
if (!UUID.test(tenant) && !isDomain)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.tenantId());
}
function hidden(tenant) {
return UUID.test(tenant) || (0,_plain_js_2 .$i)(tenant) ? tenant : _plain_js_2 .RG;
}
function shownTenant(tenant) {
return hidden(tenant) === tenant
? `tenant \`${tenant}\``
: "tenant that is given";
}
}),

4005:
(($own, $gives, $need) => {
$need.d($gives, {
dM: () => (tokenOfFile),
lP: () => (hasIdToken),
pQ: () => (workloadToken)
});
var node_path_0 = $need(6760);
var _errors_js_1 = $need(3859);
var _files_js_2 = $need(2873);
async function workloadToken(workload, context) {
const token = tokenOfFile(workload, context);
if (token === undefined)
return context.idToken(workload.audience);
context.protect(token);
return token;
}
function tokenOfFile({ file, who, noToken }, settings) {
const { environment, inputs, workingDirectory } = settings;
const path = environment[file]?.trim();
if (!path || (!inputs[file] && inputs[who] && hasIdToken(settings)))
return undefined;
const token = tokenIn((0,node_path_0.resolve)(workingDirectory, path));
if (token === "")
throw (0,_errors_js_1 .Qm)(noToken());
return token;
}
function tokenIn(file) {
try {
const text = (0,_files_js_2 .n)(file).trim();
return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text : "";
}
catch {
return "";
}
}
function hasIdToken({ environment, }) {
return Boolean(environment.ACTIONS_ID_TOKEN_REQUEST_URL?.trim() &&
environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN?.trim());
}
})

};
