import { modules as common2 } from "./common2.js";
export const id = 403;
export const ids = [403];
export const modules = {

...common2,

5052:
(($own, $gives, $need) => {
$need.d($gives, {
E: () => (isArn),
L: () => (parseArn)
});
var _kit_errors_js_0 = $need(3859);
var _messages_js_1 = $need(7675);
var _region_js_2 = $need(5443);
function isArn(id) {
return id.startsWith("arn:");
}
function parseArn(text, { service, type, example }) {
const [, partition = "", of = "", rawRegion = "", resource = ""] = /^arn:([^:]*):([^:]*):([^:]*):\d{12}:(.+)$/s.exec(text) ?? [];
if (resource === "")
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.noArn(example));
if (of !== service)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.otherService(example, OTHER[of] ?? ""));
const region = (0,_region_js_2 .v)(rawRegion, "what stands in the ARN's fourth part");
if (partition !== (0,_region_js_2 .i)(region).name)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.otherPartition((0,_region_js_2 .i)(region).name));
if (!resource.startsWith(type) || resource === type)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.otherResource(example));
return { region, name: resource.slice(type.length) };
}
const OTHER = {
secretsmanager: "; `aws+sm:` reads secrets of Secrets Manager",
ssm: "; `aws+ps:` reads parameters of the Parameter Store",
};
}),

7847:
(($own, $gives, $need) => {
$need.d($gives, {
jq: () => (checkPartition),
C5: () => (noRegion),
Xg: () => (readConfig)
});
var external_node_path_ = $need(6760);
var address = $need(1478);
var errors = $need(3859);
var files = $need(2873);
var aws_region = $need(5443);
;
const VARIABLES = {
secretsmanager: "AWS_ENDPOINT_URL_SECRETS_MANAGER",
ssm: "AWS_ENDPOINT_URL_SSM",
sts: "AWS_ENDPOINT_URL_STS",
};
function endpointOf(service, region, { environment, inputs }) {
return (configured(service, environment, inputs) ??
new URL(`https://${hostOf(service, region, environment)}`));
}
function configured(service, environment, inputs) {
const variable = [
...(inputs.AWS_ENDPOINT_URL ? [] : [VARIABLES[service]]),
"AWS_ENDPOINT_URL",
].find((name) => environment[name]?.trim());
if (variable === undefined ||
(!inputs.AWS_ENDPOINT_URL &&
isOn(environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS)))
return undefined;
return (0,address.R)(environment[variable]?.trim() ?? "", {
server: "AWS",
variable,
example: "https://vpce-0123.secretsmanager.eu-west-1.vpce.amazonaws.com",
credentials: "keys belong into the other `aws-...` inputs",
});
}
function hostOf(service, region, environment) {
const { name, suffix, dualStackSuffix } = (0,aws_region.i)(region);
const dualStack = isOn(environment.AWS_USE_DUALSTACK_ENDPOINT);
const fips = isOn(environment.AWS_USE_FIPS_ENDPOINT);
const host = fips && (dualStack || name !== "aws-us-gov" || service === "secretsmanager")
? `${service}-fips.${region}`
: `${service}.${region}`;
const bothAlready = service === "secretsmanager" &&
(/^aws(?:-us-gov)?$/.test(name) || (name === "aws-cn" && !fips));
return `${host}.${dualStack && !bothAlready ? dualStackSuffix : suffix}`;
}
function isOn(text) {
return text?.trim().toLowerCase() === "true";
}
var messages = $need(7675);
var external_node_os_ = $need(8161);
var build_errors = $need(9473);
;
function readProfile(environment) {
const home = environment.HOME || environment.USERPROFILE || (0,external_node_os_.homedir)();
const read = (variable, file) => readShared(environment[variable]?.trim() || (0,external_node_path_.join)(home, ".aws", file));
const given = environment.AWS_PROFILE?.trim();
const name = given || "default";
const config = read("AWS_CONFIG_FILE", "config");
const credentials = read("AWS_SHARED_CREDENTIALS_FILE", "credentials");
const sections = [
name === "default" ? config.get("default") : undefined,
config.get(`profile ${name}`),
credentials.get(name),
].filter((section) => section !== undefined);
return {
name,
named: Boolean(given),
found: sections.length > 0,
values: Object.assign({}, ...sections),
};
}
function readShared(path) {
if (path === external_node_os_.devNull)
return new Map();
try {
const bytes = (0,files.$)(path);
if (bytes !== undefined)
return parseShared(bytes.toString());
}
catch (thrown) {
const code = (0,build_errors.xU)(thrown);
if (code === "ENOENT" || code === "ENOTDIR")
return new Map();
throw (0,errors.Qm)(messages.c.sharedFile(code === undefined ? "" : ` (${code})`));
}
throw (0,errors.Qm)(messages.c.sharedFile(", since it is no file, or too large"));
}
function parseShared(text) {
const sections = new Map();
let section;
for (const line of text.split(/\r?\n/)) {
if (/^\s*(?:[#;].*)?$/.test(line))
continue;
const [, title] = /^\s*\[([^\]]*)\]\s*(?:[#;].*)?$/.exec(line) ?? [];
if (title !== undefined) {
const name = title.trim().replace(/\s+/g, " ").replace(/["']/g, "");
section = sections.get(name) ?? {};
sections.set(name, section);
continue;
}
const [, key, value] = /^([^\s=][^=]*)=(.*)$/.exec(line) ?? [];
if (key !== undefined && value !== undefined && section !== undefined)
section[key.trim().toLowerCase()] = value.replace(/\s[#;].*$/, "").trim();
}
return sections;
}
;
function readConfig(settings) {
const { environment, log, connect } = settings;
const tls = tlsOf(settings);
const told = new Set();
let known;
const profile = () => {
known ??= readProfile(environment);
return known;
};
return {
region: regionOf(environment, profile),
profile,
endpoint: (service, region) => endpointOf(service, region, settings),
connect({ protocol, origin, host, hostname }) {
if (protocol === "http:" && !(0,address.U)(hostname) && !told.has(host))
log.warning(messages.c.unencrypted(host));
told.add(host);
return connect({
origin: new URL(origin),
http2: false,
...(tls === undefined ? {} : { tls }),
});
},
};
}
function regionOf(environment, profile) {
for (const variable of ["AWS_REGION", "AWS_DEFAULT_REGION"]) {
const text = environment[variable]?.trim();
if (text)
return (0,aws_region.v)(text, variable === "AWS_REGION"
? "`aws-region` (or `AWS_REGION`)"
: `\`${variable}\``);
}
const { name, values } = profile();
return values.region === undefined
? undefined
: (0,aws_region.v)(values.region, `the region of the profile \`${name}\``);
}
function checkPartition(named, { region = "" }) {
if (named !== undefined && (0,aws_region.i)(named) !== (0,aws_region.i)(region))
throw (0,errors.Qm)(messages.c.foreignPartition());
}
const LARGEST_BUNDLE = 16 * 1024 * 1024;
function tlsOf({ environment, workingDirectory, }) {
const path = environment.AWS_CA_BUNDLE?.trim();
if (!path)
return undefined;
try {
const pem = (0,files.n)((0,external_node_path_.resolve)(workingDirectory, path), LARGEST_BUNDLE);
if (pem.includes("-----BEGIN CERTIFICATE-----"))
return { ca: [pem] };
}
catch {
}
throw (0,errors.Qm)(messages.c.caBundle());
}
function noRegion() {
return (0,errors.Qm)(messages.c.noRegion());
}
}),

1648:
(($own, $gives, $need) => {
$need.d($gives, {
MC: () => (sessionOf),
q7: () => (keysIn),
ut: () => (VARIABLES)
});
var _kit_errors_js_0 = $need(3859);
var _kit_token_js_2 = $need(1931);
var _messages_js_1 = $need(7675);
const VARIABLES = {
id: "AWS_ACCESS_KEY_ID",
secret: "AWS_SECRET_ACCESS_KEY",
token: "AWS_SESSION_TOKEN",
};
function keysIn(values, { id, secret, token }, { called, other = "" }) {
const accessKeyId = values[id]?.trim() ?? "";
const secretAccessKey = values[secret]?.trim() ?? "";
const sessionToken = values[token]?.trim() ?? "";
if (accessKeyId === "" && secretAccessKey === "")
return undefined;
const missing = accessKeyId === "" ? id : secretAccessKey === "" ? secret : undefined;
if (missing !== undefined)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.halfKey(called(missing), other));
for (const [name, text] of [
[id, accessKeyId],
[secret, secretAccessKey],
[token, sessionToken],
])
if (!/^[\x21-\x7e]*$/.test(text) || /^["']|["']$/.test(text))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.keyForm(called(name)));
return sessionToken === ""
? { accessKeyId, secretAccessKey }
: { accessKeyId, secretAccessKey, sessionToken };
}
function sessionOf(id, secret, token) {
const accessKeyId = (0,_kit_token_js_2 .B)(id);
const secretAccessKey = (0,_kit_token_js_2 .B)(secret);
const sessionToken = (0,_kit_token_js_2 .B)(token);
return accessKeyId && secretAccessKey && sessionToken
? { accessKeyId, secretAccessKey, sessionToken }
: undefined;
}
}),

2995:
(($own, $gives, $need) => {
$need.d($gives, {
Aq: () => (machine),
Yf: () => (needsIdentity),
a4: () => (roleComesFirst),
iH: () => (givenKeys),
oH: () => (WORKLOAD),
te: () => (judgeLogin),
y0: () => (hasToken)
});
var _kit_errors_js_0 = $need(3859);
var _kit_variables_js_1 = $need(3143);
var _kit_workload_js_2 = $need(4005);
var _messages_js_3 = $need(7675);
var _credentials_js_4 = $need(1648);
var _role_js_5 = $need(52);
const machine = () => $need.e( 233).then($need.bind($need, 233));
const TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
const WORKLOAD = {
file: TOKEN_FILE,
who: "AWS_ROLE_ARN",
noToken: _messages_js_3 .c.tokenFile,
};
const EMPTY = ". A secret of GitHub is empty when it does not exist, and in a pull request from a fork";
function roleComesFirst({ inputs }) {
return Boolean(inputs.AWS_ROLE_ARN || inputs[TOKEN_FILE]);
}
function hasToken(settings) {
return (Boolean(settings.environment[TOKEN_FILE]?.trim()) || (0,_kit_workload_js_2 .lP)(settings));
}
function judgeLogin(config, region, settings) {
const given = givenKeys(settings);
const byRole = roleComesFirst(settings) ||
(given === undefined &&
Boolean(settings.environment.AWS_ROLE_ARN) &&
hasToken(settings));
if (!byRole)
return;
(0,_role_js_5 .k)(config, region, settings);
if (!given?.byInput)
(0,_kit_workload_js_2 .dM)(WORKLOAD, settings);
}
function givenKeys({ inputs, environment, }) {
const byInput = Boolean(inputs.AWS_ACCESS_KEY_ID || inputs.AWS_SECRET_ACCESS_KEY);
if (!byInput && inputs.AWS_SESSION_TOKEN)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.tokenWithoutKeys());
const keys = byInput
? (0,_credentials_js_4 .q7)(inputs, _credentials_js_4 .ut, {
called: (name) => `\`${(0,_kit_variables_js_1 .y)(name)}\``,
other: `, which is an input; variables are not read beside it${EMPTY}`,
})
: (0,_credentials_js_4 .q7)(environment, _credentials_js_4 .ut, {
called: (name) => `\`${(0,_kit_variables_js_1 .y)(name)}\` (or \`${name}\`)`,
other: EMPTY,
});
return keys === undefined ? undefined : { keys, byInput };
}
async function needsIdentity({ profile }, settings) {
const { inputs, environment } = settings;
if (!inputs.AWS_ROLE_ARN || environment[TOKEN_FILE]?.trim())
return false;
if (givenKeys(settings) !== undefined)
return false;
const { keysOf } = await machine();
return keysOf(profile()) === undefined;
}
}),

52:
(($own, $gives, $need) => {
$need.d($gives, {
k: () => (roleOf)
});
var _kit_errors_js_0 = $need(3859);
var _messages_js_1 = $need(7675);
var _region_js_2 = $need(5443);
function roleOf(config, region, { environment }) {
const arn = environment.AWS_ROLE_ARN?.trim();
if (!arn)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.fileWithoutRole());
const [, partition] = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]+$/.exec(arn) ?? [];
if (partition === undefined)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.roleArn());
if (partition !== (0,_region_js_2 .i)(region).name)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.rolePartition(partition, (0,_region_js_2 .i)(region).name));
const given = environment.AWS_ROLE_SESSION_NAME?.trim();
if (given && !/^[\w+=,.@-]{2,64}$/.test(given))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.sessionName());
const run = environment.GITHUB_RUN_ID ?? "";
const session = /^\d{1,20}$/.test(run) ? `secret-refs-${run}` : "secret-refs";
const endpoint = config.endpoint("sts", region);
return { arn, session: given || session, region, endpoint };
}
}),

9403:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
create: () => (create)
});
var _errors_js_0 = $need(9473);
var _kit_answers_js_1 = $need(305);
var _kit_content_js_2 = $need(5223);
var _kit_identity_js_3 = $need(7018);
var _config_js_4 = $need(7847);
var _credentials_given_js_5 = $need(2995);
var _reference_js_6 = $need(8878);
function create(context) {
const parse = (request) => {
const reference = (0,_reference_js_6 .F)(request);
if (request.confined)
(0,_config_js_4 .jq)(reference.region, (0,_config_js_4 .Xg)(context));
return reference;
};
return {
givesFields: true,
...(0,_kit_answers_js_1 .FS)({
parse,
async read(references) {
const { readAll } = await $need.e( 842).then($need.bind($need, 7842));
return readAll(references, context);
},
select: (content, { field, source }) => (0,_kit_content_js_2 .Bd)(content, field, source.kind === "secret" ? "the secret" : "the parameter"),
}),
rehearse: async (request) => rehearse(parse(request), context),
};
}
async function rehearse({ region: named, source }, context) {
const config = (0,_kit_answers_js_1 .CD)(() => (0,_config_js_4 .Xg)(context));
if (config instanceof _errors_js_0 .JA)
return config;
const region = config.region ?? named;
if (region === undefined)
return (0,_config_js_4 .C5)();
const problem = (0,_kit_answers_js_1 .Zw)(() => {
config.endpoint((0,_reference_js_6 .z)(source), named ?? region);
(0,_credentials_given_js_5 .te)(config, region, context);
});
if (problem !== undefined)
return problem;
const needed = await (0,_credentials_given_js_5 .Yf)(config, context).catch(_errors_js_0 .u5);
if (needed instanceof _errors_js_0 .JA)
return needed;
if (needed)
return (0,_kit_identity_js_3 .q)(context.environment);
return (0,_kit_identity_js_3 .j)(context.environment, ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ROLE_ARN"], "AWS", "a profile, a container's or an instance's role");
}
}),

7675:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const say = {
...(0,_message_js_0 .f)("aws-reference", {
nothingNamed: "the reference names nothing. Write `aws+sm://NAME` or `aws+ps://PATH/NAME`.",
nameCharacters: (allowed) => `the name is none that AWS allows: ${allowed}.`,
emptyPart: "a part of the path is empty. Write one slash between two parts.",
fieldTwice: "the field is given twice, as `#` and as `?field=`.",
versionAndStage: "`version` and `stage` both choose a version. Give one of them.",
versionId: "`version` is no id of a version, which has 32 to 64 characters. `aws secretsmanager list-secret-version-ids` shows them; a label such as `AWSPREVIOUS` is written `?stage=`.",
stageLength: "`stage` is longer than the 256 characters of a label.",
selectors: "more than one version or label is chosen. Give one of `:3` behind the name, `?version=3` and `?label=blue`.",
versionNumber: "`version` must be a positive whole number; the latest version needs none, and a label is written `?label=`.",
selector: "what chooses the version is neither a positive number nor a label (letters, digits, `_`, `.` and `-`; no digit, `aws` or `ssm` at its beginning).",
folderNeedsWildcard: (scheme) => `a name with \`/\` at its end means everything below it, which needs a wildcard. Write \`PREFIX_* = ${scheme}://PATH/\`, or the whole name.`,
folderByArn: (scheme) => `everything below a path is named without an ARN: \`PREFIX_* = ${scheme}://PATH/?region=eu-west-1\`.`,
folderAlone: "of everything below a path nothing else can be chosen but `?region=`.",
}),
...(0,_message_js_0 .f)("aws-arn", {
noArn: (example) => `this is no ARN. It has the form \`${example}\`.`,
otherService: (example, hint) => `the ARN is of another service of AWS. The scheme reads those of the form \`${example}\`${hint}.`,
otherPartition: (partition) => `the ARN's partition does not fit its region: the regions that begin as this one are in \`${partition}\`. Copy the ARN from the console.`,
otherResource: (example) => `the ARN names something else. It has the form \`${example}\`.`,
behindArn: "behind the ARN stands more than the secret's name. Write its field as `#field`, a stage as `?stage=`, and a version as `?version=`.",
twoRegions: "the ARN is of another region than `?region=` says. Leave `?region=` out.",
}),
...(0,_message_js_0 .f)("pasted-secret", {
pasted: "an address or credentials stand in the reference. Credentials belong into the `aws-...` inputs.",
}),
...(0,_message_js_0 .f)("aws-region", {
noRegion: "no region of AWS is given. Set the input `aws-region` or the variable `AWS_REGION`, or write `?region=eu-west-1` behind the name.",
region: (where) => `${where} is no region. It has the form \`eu-west-1\`.`,
foreignPartition: "a manifest or variable that the workflow does not vouch for names a region of another partition of AWS than `aws-region` does, and the session would have to go there as well. Set `aws-region`, or name the secret in `secret-refs`.",
rolePartition: (ofRole, ofRegion) => `the role in \`aws-role-arn\` is of the partition \`${ofRole}\`, and the region of \`${ofRegion}\`. No credentials are good for both: correct \`aws-region\` or the role.`,
}),
...(0,_message_js_0 .f)("input-value", {
roleArn: "`aws-role-arn` (or `AWS_ROLE_ARN`) is no ARN of a role. It has the form `arn:aws:iam::123456789012:role/NAME`.",
sessionName: "`aws-role-session-name` is none that AWS allows: 2 to 64 letters, digits and `_+=,.@-`.",
caBundle: "`AWS_CA_BUNDLE` is not the path of a file with certificates (PEM).",
}),
...(0,_message_js_0 .f)("inputs-together", {
tokenWithoutKeys: "`aws-session-token` is given without `aws-access-key-id` and `aws-secret-access-key`, which it belongs to.",
fileWithoutRole: "`aws-web-identity-token-file` is given without `aws-role-arn`, the role that the token is for.",
}),
...(0,_message_js_0 .f)("credential-missing", {
halfKey: (name, other) => `${name} is missing or empty, and belongs to the other half of the access key${other}.`,
}),
...(0,_message_js_0 .f)("credential-form", {
keyForm: (name) => `${name} has white space, quotes or another character in it that no key of AWS has. Was it stored with a line break or quotes around it?`,
}),
...(0,_message_js_0 .f)("insecure-connection", {
unencrypted: (host) => `AWS is asked at ${host} without TLS, so secrets cross the network unencrypted. Use an address that begins with \`https:\`.`,
}),
...(0,_message_js_0 .f)("aws-no-credentials", {
tokenFile: "`aws-web-identity-token-file` (or `AWS_WEB_IDENTITY_TOKEN_FILE`) names a file that cannot be read, or holds no JSON Web Token.",
}),
...(0,_message_js_0 .f)("aws-profile", {
sharedFile: (code) => `a shared file of AWS's tools cannot be read${code}. See \`AWS_SHARED_CREDENTIALS_FILE\` and \`AWS_CONFIG_FILE\`.`,
}),
...(0,_message_js_0 .f)("aws-not-found", {
noValue: "the secret has no value. Give it one, or name another one.",
noParameter: "the Parameter Store has no such parameter, or no such version or label of it. Check the name, the region and the account.",
emptyFolder: (store) => `${store} below this path. Check the path, the region and the account.`,
leftOut: (name) => `AWS: the secret ${name} has no value and is left out.`,
}),
...(0,_message_js_0 .f)("aws-ambiguous", {
twoParameters: "there are two parameters of this name, one with a slash in front and one without, and their values differ. Delete one of them.",
}),
};
}),

8878:
(($own, $gives, $need) => {
$need.d($gives, {
F: () => (parseReference),
z: () => (serviceOf)
});
var _kit_errors_js_0 = $need(3859);
var _kit_reference_js_1 = $need(7555);
var _arn_js_2 = $need(5052);
var _messages_js_3 = $need(7675);
var _region_js_4 = $need(5443);
function serviceOf({ kind }) {
return kind === "secret" || kind === "secrets" ? "secretsmanager" : "ssm";
}
function parseReference({ scheme, rest, want }) {
const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
const colon = authority.startsWith("arn:") ? -1 : authority.indexOf(":");
if (/^\w+:\/\//.test(rest) || (colon >= 0 && authority.includes("@", colon)))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.pasted());
return scheme === "aws+ps"
? parseParameter(rest, want)
: parseSecret(rest, want);
}
function parseSecret(rest, want) {
const parts = (0,_kit_reference_js_1 .mQ)(rest, ["field", "version", "stage", "region"]);
const { query } = parts;
const [version, stage] = [query.get("version"), query.get("stage")];
if (version !== undefined && stage !== undefined)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.versionAndStage());
if (version !== undefined && !/^[A-Za-z0-9-]{32,64}$/.test(version))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.versionId());
if (stage !== undefined && stage.length > 256)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.stageLength());
const { name, arn } = nameOf(parts.path, SECRET);
const shared = {
region: regionOf(arn?.region, query),
field: fieldOf(parts),
};
if (isFolder(name, parts, { scheme: "aws+sm", want }))
return { ...shared, source: { kind: "secrets", folder: name } };
return {
...shared,
source: { kind: "secret", id: arn?.text ?? name, version, stage },
};
}
function parseParameter(rest, want) {
const parts = (0,_kit_reference_js_1 .mQ)(rest, ["field", "version", "label", "region"]);
const { query } = parts;
const { name: whole, arn } = nameOf(parts.path, PARAMETER);
const [, bare = "", behind] = /^([^:]*)(?::(.*))?$/s.exec(whole) ?? [];
const selectors = [behind, query.get("version"), query.get("label")].filter((selector) => selector !== undefined);
if (selectors.length > 1)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.selectors());
const version = query.get("version");
if (version !== undefined && !/^[1-9][0-9]{0,8}$/.test(version))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.versionNumber());
const [selector] = selectors;
if (selector !== undefined &&
!/^(?:[1-9][0-9]{0,8}|(?![0-9]|aws|ssm)[A-Za-z0-9_.-]{1,100})$/i.test(selector))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.selector());
const path = bare.replace(/^\/+/, "/");
if (path.includes("//"))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.emptyPart());
const shared = {
region: regionOf(arn?.region, query),
field: fieldOf(parts),
};
if (isFolder(path, parts, { scheme: "aws+ps", want }) &&
selector === undefined)
return { ...shared, source: { kind: "parameters", folder: slashed(path) } };
const suffix = selector === undefined ? "" : `:${selector}`;
const names = arn !== undefined
? [arn.text.slice(0, arn.text.length - whole.length) + bare]
: path.slice(1).includes("/")
? [slashed(path)]
: [slashed(path), path.replace(/^\//, "")];
return {
...shared,
source: { kind: "parameter", names: names.map((name) => name + suffix) },
};
}
const SECRET = {
service: "secretsmanager",
type: "secret:",
example: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:NAME-AbCdEf",
pattern: /^[A-Za-z0-9/_+=.@-]{1,512}$/,
allowed: "1 to 512 letters (A to Z), digits and `/_+=.@-`",
};
const PARAMETER = {
service: "ssm",
type: "parameter/",
example: "arn:aws:ssm:eu-west-1:123456789012:parameter/NAME",
pattern: /^[A-Za-z0-9/_.-]{1,1011}(?::[^:]*)?$/,
allowed: "1 to 1,011 letters (A to Z), digits and `/_.-`",
};
function nameOf(path, terms) {
if (path.replaceAll("/", "") === "")
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.nothingNamed());
const isArn = /^\/?arn:/.test(path);
const text = isArn ? path.replace(/^\//, "") : path;
const { name, region } = isArn
? (0,_arn_js_2 .L)(text, terms)
: { name: text, region: undefined };
if (isArn && terms === SECRET && name.includes(":"))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.behindArn());
if (!terms.pattern.test(name))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.nameCharacters(terms.allowed));
return region === undefined ? { name } : { name, arn: { text, region } };
}
function regionOf(ofArn, query) {
const given = query.get("region");
if (given === undefined)
return ofArn;
(0,_region_js_4 .v)(given, "what stands behind `?region=`");
if (ofArn !== undefined && ofArn !== given)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.twoRegions());
return given;
}
function fieldOf({ query, field }) {
const other = query.get("field");
if (field !== undefined && other !== undefined)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.fieldTwice());
return field ?? other;
}
function isFolder(name, { query, field, path }, { scheme, want }) {
if (!name.endsWith("/"))
return false;
if (want !== "fields")
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.folderNeedsWildcard(scheme));
if (/^\/?arn:/.test(path))
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.folderByArn(scheme));
const keys = [...query.keys()].filter((key) => key !== "region");
if (field !== undefined || keys.length > 0)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_3 .c.folderAlone());
return true;
}
function slashed(path) {
return path.startsWith("/") ? path : `/${path}`;
}
}),

5443:
(($own, $gives, $need) => {
$need.d($gives, {
i: () => (partitionOf),
v: () => (checkRegion)
});
var _kit_errors_js_0 = $need(3859);
var _messages_js_1 = $need(7675);
const PARTITIONS = [
[
"cn-",
partition("aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
],
["us-gov-", partition("aws-us-gov", "amazonaws.com", "api.aws")],
["eusc-", partition("aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu")],
["us-iso-", partition("aws-iso", "c2s.ic.gov", "api.aws.ic.gov")],
["us-isob-", partition("aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud")],
[
"eu-isoe-",
partition("aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
],
["us-isof-", partition("aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov")],
["", partition("aws", "amazonaws.com", "api.aws")],
];
function partition(name, suffix, dualStackSuffix) {
return { name, suffix, dualStackSuffix };
}
function partitionOf(region) {
const [, found] = PARTITIONS.find(([prefix]) => region.startsWith(prefix)) ?? [];
if (found === undefined)
throw new TypeError("the last row fits all");
return found;
}
function checkRegion(text, where) {
if (!/^[a-z]{2,}(?:-[a-z0-9]+)*-\d{1,2}$/.test(text) || text.length > 63)
throw (0,_kit_errors_js_0 .Qm)(_messages_js_1 .c.region(where));
return text;
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
