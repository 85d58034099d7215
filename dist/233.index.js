import { modules as common2 } from "./common2.js";
export const id = 233;
export const ids = [233];
export const modules = {

...common2,

7853:
(($own, $gives, $need) => {
$need.d($gives, {
WG: () => (isPassing),
ry: () => (codeIn),
tQ: () => (jsonAnswer),
y8: () => (xmlAnswer)
});
var _json_js_0 = $need(9368);
function jsonAnswer({ status, headers, body }) {
const parsed = (0,_json_js_0 .qF)(body);
const object = (0,_json_js_0 .Gv)(parsed) ? parsed : {};
const code = headers["x-amzn-errortype"] ??
[object.__type, object.code].find((type) => typeof type === "string");
return {
status,
ok: status === 200 && (0,_json_js_0 .Gv)(parsed),
body: object,
code: status === 200 ? undefined : bareCode(code),
text: (0,_json_js_0 .r7)(object.message) ?? (0,_json_js_0 .r7)(object.Message) ?? "",
};
}
function bareCode(code) {
return codeIn(code?.split(":")[0]?.split("#").at(-1)?.trim());
}
function codeIn(value) {
return typeof value === "string" && /^\w{1,60}$/.test(value)
? value
: undefined;
}
function xmlAnswer({ status, body }) {
const text = Buffer.from(body).toString();
const elements = Object.fromEntries(Array.from(text.matchAll(/<(\w+)>([^<]*)<\/\1>/g), ([, name = "", content = ""]) => [name, unescapeXml(content).trim()]));
return {
status,
ok: status === 200,
body: elements,
code: status === 200 ? undefined : codeIn(elements.Code),
text: elements.Message ?? "",
};
}
const ENTITIES = {
amp: "&",
apos: "'",
gt: ">",
lt: "<",
quot: '"',
};
function unescapeXml(text) {
return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, ...found) => {
const [decimal, hex, name] = found;
const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
if (name !== undefined)
return ENTITIES[name] ?? all;
return code <= 0x10ffff ? String.fromCodePoint(code) : all;
});
}
const PASSING = new Set([
"BandwidthLimitExceeded",
"EC2ThrottledException",
"IDPCommunicationError",
"InternalError",
"InternalFailure",
"InternalServerError",
"InternalServiceError",
"InternalServiceErrorException",
"PriorRequestNotComplete",
"ProvisionedThroughputExceededException",
"RequestLimitExceeded",
"RequestThrottled",
"RequestThrottledException",
"RequestTimeout",
"RequestTimeoutException",
"ServiceUnavailable",
"ServiceUnavailableException",
"SlowDown",
"ThrottledException",
"Throttling",
"ThrottlingException",
"TooManyRequestsException",
"TransactionInProgressException",
]);
function isPassing({ code = "", text, }) {
return (PASSING.has(code) ||
(code === "InvalidIdentityToken" &&
text.startsWith("Couldn't retrieve verification key")));
}
}),

233:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
keysOf: () => ( keysOf),
keysOfMachine: () => (keysOfMachine),
noCredentials: () => (noCredentials)
});
var errors = $need(3859);
var message = $need(883);
;
const say = {
...(0,message.f)("aws-no-credentials", {
noCredentials: (hint, machine) => `no credentials for AWS are given.${hint} Set \`aws-role-arn\` (login with the job's own identity, no stored secret), or \`aws-access-key-id\` and \`aws-secret-access-key\`, or let aws-actions/configure-aws-credentials log in in an earlier step. The machine gives none either: ${machine}. A pull request from a fork gets no secrets.`,
}),
...(0,message.f)("aws-profile", {
notFollowed: (profile, setting, why) => `${profile} has \`${setting}\` in the place of keys, and it is not followed: ${why}. Let aws-actions/configure-aws-credentials log in in an earlier step, or give \`aws-role-arn\`.`,
uselessProfile: (profile, why) => `${profile}, which \`AWS_PROFILE\` names, ${why}. Take \`AWS_PROFILE\` away, or give \`aws-role-arn\`.`,
}),
...(0,message.f)("aws-metadata", {
agentAddress: "`AWS_CONTAINER_CREDENTIALS_FULL_URI` is neither an address with `https:` nor one of this machine or of AWS's own agents, so it is not asked.",
agentPath: "`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` is no path that begins with `/`, so no agent is asked.",
agentTokenFile: "`AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE` names a file that cannot be read.",
endpoint: "`AWS_EC2_METADATA_SERVICE_ENDPOINT` is not a URL.",
noKeys: (who, status) => `${who} gives no credentials (status ${status}). See what role is attached.`,
strangeKeys: (who, code, said) => `${who} answers something that holds no keys${code === "" ? "" : ` (${code}${said})`}. See what role is attached.`,
}),
...(0,message.f)("credential-form", {
agentToken: "the token for the container's agent has a line break or another character in it that no header has.",
}),
};
var json = $need(9368);
var address = $need(1478);
var ask = $need(8735);
var files = $need(2873);
var aws_answer = $need(7853);
var credentials = $need(1648);
;
const AGENTS = ["169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"];
const AGENT = "the container's agent (`AWS_CONTAINER_CREDENTIALS_...`)";
async function keysOfContainer({ environment, connect, protect, }) {
const relative = environment.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI?.trim();
const full = environment.AWS_CONTAINER_CREDENTIALS_FULL_URI?.trim();
if (!relative && !full)
return undefined;
if (relative && !relative.startsWith("/"))
throw (0,errors.Qm)(say.agentPath());
const url = URL.parse(relative ? `http://${AGENTS[0]}${relative}` : (full ?? ""));
if (url === null ||
!(url.protocol === "https:" ||
(url.protocol === "http:" &&
((0,address.U)(url.hostname) || AGENTS.includes(url.hostname)))))
throw (0,errors.Qm)(say.agentAddress());
const authorization = authorizationIn(environment);
if (authorization !== undefined)
protect(authorization);
const answer = await (0,ask.RV)(connect({ ...ask.MV, origin: new URL(url.origin), attempts: 3 }), {
method: "GET",
path: url.pathname + url.search,
headers: {
Accept: "application/json",
...(authorization === undefined
? {}
: { Authorization: authorization }),
},
repeat: "always",
}, AGENT);
return keysIn(answer, AGENT);
}
function authorizationIn(environment) {
const file = environment.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE?.trim();
const text = file
? tokenIn(file)
: environment.AWS_CONTAINER_AUTHORIZATION_TOKEN;
const token = text?.trim();
if (token && !/^[\x20-\x7e]+$/.test(token))
throw (0,errors.Qm)(say.agentToken());
return token || undefined;
}
function tokenIn(file) {
try {
const bytes = (0,files.$)(file);
if (bytes !== undefined)
return bytes.toString();
}
catch {
}
throw (0,errors.Qm)(say.agentTokenFile());
}
const INSTANCE = "http://169.254.169.254";
const INSTANCE_IPV6 = "http://[fd00:ec2::254]";
const ROLES = "/latest/meta-data/iam/security-credentials/";
async function keysOfInstance({ environment, connect, signal, }) {
if (environment.AWS_EC2_METADATA_DISABLED?.trim().toLowerCase() === "true")
return "`AWS_EC2_METADATA_DISABLED` keeps the metadata service of EC2 from being asked";
const origin = URL.parse(environment.AWS_EC2_METADATA_SERVICE_ENDPOINT?.trim() ||
(/^ipv6$/i.test(environment.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ?? "")
? INSTANCE_IPV6
: INSTANCE));
if (origin === null || !/^https?:$/.test(origin.protocol))
throw (0,errors.Qm)(say.endpoint());
const connection = await connect({ ...ask.MV, origin });
try {
const token = await tokenOf(connection);
signal.throwIfAborted();
if (typeof token === "string")
return token;
const get = (path) => connection.request({
method: "GET",
path,
headers: { "X-aws-ec2-metadata-token": token.text },
repeat: "always",
});
const roles = await get(ROLES);
if (roles.status === 404)
return "the instance of EC2 has no role";
const [role = ""] = textOf(roles, "the metadata service of EC2").split("\n");
return keysIn(await get(ROLES + encodeURIComponent(role.trim())), "the metadata service of EC2");
}
finally {
connection.close();
}
}
const NO_SERVICE = "no metadata service of EC2 answers";
async function tokenOf(connection) {
const answer = await connection
.request({
method: "PUT",
path: "/latest/api/token",
headers: { "X-aws-ec2-metadata-token-ttl-seconds": "60" },
repeat: "unsent",
})
.catch(() => undefined);
if (answer === undefined)
return NO_SERVICE;
const { status } = answer;
if (status >= 300 && status < 400)
return `what answers in the place of the metadata service of EC2 redirects to another address (status ${status}), which is not followed`;
if (status === 403)
return "the metadata service of EC2 is turned off for this instance, or something refuses in its place (status 403)";
const text = Buffer.from(answer.body).toString().trim();
return status === 200 && /^[\x21-\x7e]+$/.test(text) ? { text } : NO_SERVICE;
}
function textOf({ status, body }, who) {
if (status === 200)
return Buffer.from(body).toString();
throw (0,errors.HB)(say.noKeys(who, status));
}
function keysIn(answer, who) {
textOf(answer, who);
const body = (0,json.qF)(answer.body);
const { AccessKeyId, SecretAccessKey, Token, Code, Message } = (0,json.Gv)(body)
? body
: {};
const session = (0,credentials.MC)(AccessKeyId, SecretAccessKey, Token);
if (session === undefined)
throw (0,errors.HB)(say.strangeKeys(who, (0,aws_answer.ry)(Code) ?? "", (0,errors.TL)((0,json.r7)(Message) ?? "")));
return session;
}
;
const NAMES = {
id: "aws_access_key_id",
secret: "aws_secret_access_key",
token: "aws_session_token",
};
const OTHERS = [
[
/^credential_process$/,
"a program of the file's choice would have to be started",
],
[/^(?:sso_|login_session)/, "somebody would have to sign in"],
[
/^(?:role_arn|source_profile|credential_source|web_identity_token_file)$/,
"it leads to other credentials",
],
];
function keysOf({ name, named, found, values, }) {
const profile = `the profile \`${name}\` of AWS's shared files`;
const keys = (0,credentials.q7)(values, NAMES, {
called: (name) => `\`${name}\` of ${profile}`,
});
if (keys !== undefined)
return keys;
for (const [setting, why] of OTHERS) {
const given = Object.keys(values).find((key) => setting.test(key));
if (given !== undefined)
throw (0,errors.Qm)(say.notFollowed(profile, given, why));
}
if (named)
throw (0,errors.Qm)(say.uselessProfile(profile, found ? "has no keys" : "does not exist"));
return undefined;
}
;
async function keysOfMachine({ profile }, context) {
const keys = keysOf(profile()) ?? (await keysOfContainer(context));
return keys ?? keysOfInstance(context);
}
function noCredentials(reason, { environment }) {
const hint = environment.AWS_ROLE_ARN
? " `AWS_ROLE_ARN` is set, but the job has no ID token: give it `permissions: id-token: write`."
: "";
return (0,errors.wk)(say.noCredentials(hint, reason));
}
})

};
