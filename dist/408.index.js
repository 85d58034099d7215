import { modules as common2 } from "./common2.js";
export const id = 408;
export const ids = [408];
export const modules = {

...common2,

1204:
(($own, $gives, $need) => {
$need.d($gives, {
A: () => (GOOGLE),
X: () => (readConfig)
});
var _kit_errors_js_0 = $need(3859);
var _messages_js_1 = $need(1558);
var _reference_js_2 = $need(645);
const GOOGLE = "googleapis.com";
const PROJECTS = [
"GCP_PROJECT_ID",
"GOOGLE_CLOUD_PROJECT",
"GCLOUD_PROJECT",
"GCP_PROJECT",
"CLOUDSDK_CORE_PROJECT",
"CLOUDSDK_PROJECT",
];
function readConfig({ environment }) {
const first = (...names) => {
const name = names.find((name) => environment[name]?.trim());
return name === undefined
? undefined
: { name, text: environment[name]?.trim() ?? "" };
};
const universe = first("GCP_UNIVERSE_DOMAIN", "GOOGLE_CLOUD_UNIVERSE_DOMAIN")?.text ??
GOOGLE;
if (!isDomain(universe))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.universe());
const project = first(...PROJECTS);
const quota = first("GCP_QUOTA_PROJECT", "GOOGLE_CLOUD_QUOTA_PROJECT");
return {
universe,
project: project && (0,_reference_js_2 .sh)(project.text, where(project.name)),
quotaProject: quota && (0,_reference_js_2 .sh)(quota.text, where(quota.name)),
};
}
function where(variable) {
return variable.startsWith("GCP_") && variable !== "GCP_PROJECT"
? `\`${variable.toLowerCase().replaceAll("_", "-")}\` (or \`${variable}\`)`
: `\`${variable}\``;
}
function isDomain(text) {
return (text.length <= 200 &&
/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(text));
}
}),

1408:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
create: () => (create)
});
var _errors_js_0 = $need(9473);
var _kit_answers_js_1 = $need(305);
var _kit_content_js_2 = $need(5223);
var _kit_identity_js_3 = $need(7018);
var _config_js_4 = $need(1204);
var _reference_js_5 = $need(645);
function create(context) {
return {
givesFields: true,
...(0,_kit_answers_js_1 .FS)({
parse: _reference_js_5 .F2,
async read(references) {
const { readAll } = await $need.e( 891).then($need.bind($need, 5891));
return readAll(references, context);
},
select: (content, { field }) => (0,_kit_content_js_2 .Bd)(content, field, "the secret"),
}),
rehearse: async (request) => rehearse((0,_reference_js_5 .F2)(request), context),
};
}
async function rehearse(reference, context) {
const { environment } = context;
const problem = (0,_kit_answers_js_1 .Zw)(() => (0,_config_js_4 .X)(context));
if (problem !== undefined)
return problem;
const byMachine = (0,_kit_identity_js_3 .j)(environment, [
"GCP_CREDENTIALS_JSON",
"GCP_WORKLOAD_IDENTITY_PROVIDER",
"GOOGLE_APPLICATION_CREDENTIALS",
], "Google Cloud", "a login of `gcloud`, an account of the machine");
if (byMachine !== undefined)
return byMachine;
const { judge } = await $need.e( 891).then($need.bind($need, 5891));
return judge(reference, context).catch(_errors_js_0 .u5);
}
}),

1558:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const FORKS = "A pull request from a fork gets no secrets.";
const say = {
...(0,_message_js_0 .f)("gcp-reference", {
nothingNamed: "the reference names nothing. Write `gcp://PROJECT/SECRET`.",
emptyPart: "a part of the path is empty. Write one slash between two parts, and none in front.",
fourParts: "the path has more parts than `PROJECT/SECRET/VERSION`. A secret that is kept in one place is written in full: `projects/PROJECT/locations/LOCATION/secrets/SECRET/versions/VERSION`.",
longForm: "what begins with `projects/` is written in full: `projects/PROJECT/secrets/SECRET` or `projects/PROJECT/locations/LOCATION/secrets/SECRET`, with `/versions/VERSION` or without.",
noVersion: "there is no version behind `versions`. Write `SECRET/versions/VERSION`; a secret of that name is `projects/PROJECT/secrets/versions`.",
versionTwice: "the version is given twice, in the path and as `?version=`. Give it once.",
version: "the version is neither a positive number, nor `latest`, nor an alias (letters, digits, `_` and `-`, at most 63).",
secretName: "the name of the secret is none that Google allows: 1 to 255 letters (A to Z), digits, `_` and `-`.",
location: "what stands behind `locations` is no place. It has the form `europe-west3`.",
slashAtEnd: "a `/` at the end means every secret of a project, and stands behind the project alone. Take it away, or write `PREFIX_* = gcp://PROJECT/`.",
projectNeedsWildcard: "a project with `/` at its end means every secret of it, which needs a wildcard. Write `PREFIX_* = gcp://PROJECT/`, or name the secret.",
projectAlone: "of every secret of a project nothing else can be chosen: their latest versions are read, whole.",
}),
...(0,_message_js_0 .f)("pasted-secret", {
pasted: "an address or credentials stand in the reference. Credentials belong into the `gcp-...` inputs.",
}),
...(0,_message_js_0 .f)("gcp-project", {
project: (where) => `${where} is no id of a project. It has the form \`my-project-123\`.`,
noProject: "no project is given. Set the input `gcp-project-id` or the variable `GOOGLE_CLOUD_PROJECT`, or write `gcp://PROJECT/SECRET`.",
}),
...(0,_message_js_0 .f)("input-value", {
universe: "`gcp-universe-domain` (or `GOOGLE_CLOUD_UNIVERSE_DOMAIN`) is no domain. It has the form `googleapis.com`.",
provider: "`gcp-workload-identity-provider` is no provider of a workload identity pool. It has the form `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`.",
account: "`gcp-service-account` is no service account. It has the form `NAME@PROJECT.iam.gserviceaccount.com`.",
}),
...(0,_message_js_0 .f)("inputs-together", {
keyAndProvider: "`gcp-credentials-json` and `gcp-workload-identity-provider` are two ways to log in. Give one of them.",
}),
...(0,_message_js_0 .f)("gcp-no-credentials", {
noCredentials: (machine) => `no credentials for Google Cloud are given. Set \`gcp-workload-identity-provider\` (login with the job's own identity, no stored secret), or \`gcp-credentials-json\`, or let google-github-actions/auth log in in an earlier step. The machine gives none either: ${machine}. ${FORKS}`,
}),
...(0,_message_js_0 .f)("gcp-credentials", {
unreadable: (where, code) => `${where} cannot be read${code}. Write the file in a step before this one (google-github-actions/auth does), or take the variable out.`,
noJson: (where) => `${where} holds no JSON object. Was a key cut, or stored with something around it?`,
otherType: (where) => `${where} holds credentials of a type that is not taken. Those of \`type\` \`service_account\`, \`external_account\` and \`authorized_user\` are.`,
otherUniverse: (where) => `${where} is for another domain than \`gcp-universe-domain\` says. Correct that input, or take other credentials.`,
memberMissing: (where, member) => `${where} has no \`${member}\`, or one that is not understood. Create it anew with Google's own tools.`,
memberWrong: (where, member) => `${where} has a \`${member}\` that cannot be right. Create it anew with Google's own tools.`,
privateKey: (where) => `\`private_key\` of ${where} is no private key (RSA, PEM). Was it stored with its line breaks changed? Base64 of the whole JSON keeps them.`,
otherToken: (where) => `${where} is for tokens of a kind that is not taken. Its \`subject_token_type\` has to end with \`jwt\` or \`id_token\`.`,
foreignAddress: (where, member) => `\`${member}\` of ${where} is not an address of Google's own service, so nothing is sent there. See \`gcp-universe-domain\`, and who wrote the file.`,
foreignSource: (where) => `\`credential_source\` of ${where} names another address than that of this job's ID tokens, so nothing is asked there. Log in in this job, or set \`gcp-workload-identity-provider\`.`,
noTokenForFile: (where) => `${where} asks for an ID token of the job, and GitHub gives this job none. Give the job \`permissions: id-token: write\`.`,
notFollowed: (where, member, why) => `${where} has \`${member}\` as its source of tokens, and it is not followed: ${why}. Set \`gcp-workload-identity-provider\`, or let google-github-actions/auth log in in an earlier step.`,
tokenFile: "the file with a token that the credentials name cannot be read, or holds no JSON Web Token.",
}),
...(0,_message_js_0 .f)("gcp-metadata", {
metadataAddress: "`GCE_METADATA_HOST` is no name of a host.",
metadataRedirects: (status) => `the metadata service of Google was asked, and what answered redirects to another address (status ${status}), which is not followed. Is a proxy or portal in the way?`,
noToken: (status) => `the metadata service of Google gives no token (status ${status}). See which service account the machine or pod has.`,
strangeToken: (status) => `the metadata service of Google answers something that holds no token (status ${status}). See which service account the machine or pod has.`,
}),
...(0,_message_js_0 .f)("gcp-identity-refused", {
noProvider: (provider, said) => `Google knows no such provider, or it is disabled or deleted: \`${provider}\` ${said}. Compare it with \`gcloud iam workload-identity-pools providers describe\`; it begins with the number of the project, not its id.`,
conditionRefused: (provider, said, claims) => `the attribute condition of \`${provider}\` does not let this job in ${said}. The token says: ${claims}.`,
tokenStale: (provider, said, claims) => `\`${provider}\` refused the token for its time ${said}. Is the clock of this runner right? A token from a file has to be renewed there. The token says: ${claims}.`,
tokenRefused: (provider, said, claims) => `\`${provider}\` refused the token of this job ${said}. Its issuer has to be the token's (iss), and its allowed audiences, which are the provider's own address unless others are set, have to hold the token's (aud); see \`gcp-audience\`. The token says: ${claims}.`,
}),
...(0,_message_js_0 .f)("gcp-service-account-refused", {
accountRefused: (account, said) => `Google did not let who has logged in act as \`${account}\` ${said}. Grant \`roles/iam.workloadIdentityUser\` on that account to the identity of the job (\`principalSet://iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/attribute.repository/ORG/REPO\`), or \`roles/iam.serviceAccountTokenCreator\` to another account. It says the same of an account that does not exist.`,
}),
...(0,_message_js_0 .f)("gcp-key-refused", {
keyRefused: (account, said) => `Google does not take the key of \`${account}\` ${said}. It was deleted or disabled, or the account was. Create a new one, or better: log in with \`gcp-workload-identity-provider\`, which stores none.`,
userRefused: (said) => `Google does not take the login that gcloud keeps ${said}. Run \`gcloud auth application-default login\` again.`,
}),
...(0,_message_js_0 .f)("gcp-clock", {
clock: (said) => `the clock of this runner is wrong: Google says so of what the key has signed ${said}. Set the clock.`,
}),
...(0,_message_js_0 .f)("gcp-permission-denied", {
notAllowed: (what, said, role) => `${what} is not allowed (${said}). Grant \`${role}\` on it to who has logged in. Google says the same of a project that does not exist, and of a secret to who may see none.`,
tokenNotTaken: (what, said) => `${what} was refused, since Google does not take the token (${said}). Is the clock of this runner right, and is who has logged in still there?`,
apiOff: (what, said) => `${what} needs a service that is not turned on in the project (${said}). Turn it on: \`gcloud services enable secretmanager.googleapis.com iamcredentials.googleapis.com sts.googleapis.com\`.`,
scopes: (what, said) => `${what} is not allowed to tokens of this machine (${said}): its access scopes are too narrow. Give it the scope \`cloud-platform\`, or log in in another way.`,
perimeter: (what, said) => `${what} is forbidden by a policy of the organisation, such as a perimeter of VPC Service Controls (${said}). An ingress rule can let this identity or runner in.`,
consumer: (what, said) => `${what} cannot be counted for the project whose quota is used (${said}). Check its billing, and \`gcp-quota-project\`, which needs \`roles/serviceusage.serviceUsageConsumer\` there.`,
}),
...(0,_message_js_0 .f)("gcp-not-found", {
noSecret: "Secret Manager has no such secret, or no such version of it. Check the name, the project and the location.",
noEnabledVersion: (state) => `this version of the secret is ${state}. Enable it or add one (\`latest\` is the last one that was added, whatever its state), or name another.`,
emptyProject: "the project has no secret with an enabled latest version there. Check the project and the location.",
leftOut: (name) => `gcp: the secret ${name} has no enabled latest version and is left out.`,
}),
...(0,_message_js_0 .f)("gcp-damaged", {
damaged: "the value does not fit the checksum that Google tells of it, again and again. Something on the way changes answers.",
}),
...(0,_message_js_0 .f)("gcp-rate-limit", {
rateLimit: (what, said) => `Google limits the rate of requests of the project (${said}), and ${what} was refused again and again. Lower \`concurrency\`, or let fewer jobs run at once.`,
}),
...(0,_message_js_0 .f)("gcp-unavailable", {
failedOnTheWay: (what, status) => `${what} failed at Google or on the way to it (status ${status}). Run the job again, and look at Google Cloud's status.`,
failedInside: (what, said) => `${what} failed at Google (${said}). Run the job again, and look at Google Cloud's status.`,
}),
...(0,_message_js_0 .f)("gcp-failed", {
refusedAsMalformed: (what, said) => `${what} was refused as malformed (${said}).`,
failed: (what, code, status, said) => `${what} failed (${code}, status ${status}${said}).`,
}),
...(0,_message_js_0 .f)("wrong-server", {
redirected: (what, status) => `${what} was redirected (status ${status}), and no token follows a redirect. Check \`gcp-universe-domain\` and the proxies.`,
strange: (what, status) => `${what} was answered with something that is not Google's (status ${status}). Does a proxy or portal stand in front of it?`,
}),
};
}),

645:
(($own, $gives, $need) => {
$need.d($gives, {
F2: () => (parseReference),
eh: () => (isSecretName),
sh: () => (checkProject)
});
var _kit_errors_js_0 = $need(3859);
var _kit_reference_js_1 = $need(7555);
var _messages_js_2 = $need(1558);
function parseReference({ rest, want, }) {
if (/^\w+:\/\//.test(rest) || /^[^/?#]*@/.test(rest))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.pasted());
const { path, query, field } = (0,_kit_reference_js_1 .mQ)(rest, ["version"]);
if (path === "")
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.nothingNamed());
const named = namedBy(path);
const given = query.get("version");
if (named.version !== undefined && given !== undefined)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.versionTwice());
const version = named.version ?? given;
if (named.secret === undefined) {
if (want !== "fields")
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.projectNeedsWildcard());
if (version !== undefined || field !== undefined)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.projectAlone());
}
return {
field,
source: checked({ ...named, version: version ?? "latest" }),
};
}
function namedBy(path) {
const all = path.endsWith("/");
const parts = (all ? path.slice(0, -1) : path).split("/");
if (parts.includes(""))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.emptyPart());
const [first = "", second, third] = parts;
if (first === "projects")
return longForm(parts, all);
const nowhere = { location: undefined };
if (all) {
if (parts.length > 1)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.slashAtEnd());
return { ...nowhere, project: first, secret: undefined };
}
if (parts.length > 3)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.fourParts());
if (second === "versions") {
if (third === undefined)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.noVersion());
return {
...nowhere,
project: undefined,
secret: first,
version: third,
};
}
if (second === undefined)
return { ...nowhere, project: undefined, secret: first };
return {
...nowhere,
project: first,
secret: second,
...(third === undefined ? {} : { version: third }),
};
}
function longForm(parts, all) {
const [, project, location, secret, version] = /^projects\/([^/]+)(?:\/locations\/([^/]+))?(?:\/secrets\/([^/]+)(?:\/versions\/([^/]+))?)?$/.exec(parts.join("/")) ?? [];
if (project === undefined)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.longForm());
if (all && secret !== undefined)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.slashAtEnd());
if (!all && secret === undefined)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.longForm());
return {
project,
location,
secret,
...(version === undefined ? {} : { version }),
};
}
function checked(source) {
const { project, location, secret, version } = source;
if (project !== undefined)
checkProject(project, "what stands in the place of the project");
if (location !== undefined && !/^[a-z][a-z0-9-]{0,62}$/.test(location))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.location());
if (secret !== undefined && !isSecretName(secret))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.secretName());
if (!/^(?:[1-9]\d{0,18}|(?!\d+$)[A-Za-z0-9_-]{1,63})$/.test(version))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.version());
return source;
}
function isSecretName(text) {
return /^[A-Za-z0-9_-]{1,255}$/.test(text);
}
function checkProject(text, where) {
if (!/^(?:[a-z0-9.-]{1,253}:)?[a-z0-9-]{1,63}$/.test(text))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_2 .c.project(where));
return text;
}
})

};
