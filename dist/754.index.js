import { modules as common2 } from "./common2.js";
export const id = 754;
export const ids = [754];
export const modules = {

...common2,

7754:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
generalError: () => (generalError),
notAws: () => (notAws),
readError: () => (readError),
roleError: () => (roleError)
});
var kit_claims = $need(3817);
var errors = $need(3859);
var aws_answer = $need(7853);
var messages = $need(7675);
var message = $need(883);
;
const say = {
...(0,message.f)("aws-role-refused", {
tokenRefused: (role, said, claims) => `AWS did not let this job assume \`${role}\` ${said}. It says so when there is no such role, when its account has no IAM identity provider for the token's issuer (iss) and audience (aud), and when a condition of the role's trust policy does not fit. The token says: ${claims}.`,
tokenExpired: (role, said, claims) => `the token for \`${role}\` has expired ${said}. Is the clock of this runner right? A token from a file has to be renewed there. The token says: ${claims}.`,
tokenUnknown: (role, said, claims) => `AWS refused the token for \`${role}\` ${said}. The account of the role needs an IAM identity provider for the token's issuer (iss) that lists its audience (aud). The token says: ${claims}.`,
regionOff: (role, said) => `STS is not turned on in the region for the account of \`${role}\` ${said}. Turn it on there, or give another \`aws-region\`.`,
keysRefused: (role, said) => `AWS did not let the given credentials assume \`${role}\` ${said}. It takes both: \`sts:AssumeRole\` on the role in their own policy, and their account, user or role as principal in the role's trust policy.`,
}),
...(0,message.f)("aws-keys-refused", {
signature: (code) => `AWS says that the signature is wrong (${code}): the secret access key does not belong to the access key id. Was it cut, or stored with something around it?`,
sessionEnded: (code) => `the session of the credentials has ended (${code}). Log in again shortly before this step, or give \`aws-role-arn\`, so that the action logs in itself.`,
unknownKey: (code) => `AWS does not know the access key (${code}): it is wrong, was deleted or is inactive, lacks its session token, or belongs to another partition; or the region is not turned on for the account. Check the keys, \`aws-session-token\` and \`aws-region\`.`,
}),
...(0,message.f)("aws-clock", {
clock: (said) => `the clock of this runner is wrong: AWS says that the signature is too old or too new (${said}). Set the clock.`,
}),
...(0,message.f)("aws-permission-denied", {
notAllowed: (what, said, actions) => `${what} is not allowed (${said}). Allow ${actions} in the role's policy. A role that may read certain names alone is told the same of a name that does not exist.`,
explicitDeny: (what, said) => `${what} is forbidden by an explicit deny, which no allow can lift (${said}). Look for it in the policies of the role, its permissions boundary, the resource and the organisation.`,
keyDenied: (what, said) => `${what} found what is encrypted with a key that may not be used (${said}). Allow \`kms:Decrypt\` on that key, in the policy of the role and in that of the key.`,
}),
...(0,message.f)("aws-not-found", {
noSecret: "Secrets Manager has no such secret. Check the name, the region and the account.",
noVersion: "the secret has no such version or stage, or no value yet. Check `?version=` and `?stage=`, and give it a value.",
deleted: "the secret is scheduled for deletion. Restore it (`aws secretsmanager restore-secret`), or name another one.",
noParameterVersion: "the parameter has no such version or label. Check it; SSM keeps the last 100 versions.",
}),
...(0,message.f)("aws-rate-limit", {
rateLimit: (what, code) => `AWS limits the rate of requests of the account (${code}), and ${what} was refused again and again. Lower \`concurrency\`, or let fewer jobs run at once.`,
}),
...(0,message.f)("aws-unavailable", {
failedOnTheWay: (what, status) => `${what} failed in AWS or on the way to it (status ${status}). Run the job again, and look at AWS's status.`,
failedInside: (what, said) => `${what} failed in AWS (${said}). Run the job again, and look at AWS's status.`,
}),
...(0,message.f)("aws-failed", {
refusedAsMalformed: (what, said) => `${what} was refused as malformed (${said}).`,
failed: (what, code, status, said) => `${what} failed (${code}, status ${status}${said}).`,
}),
...(0,message.f)("wrong-server", {
redirected: (what, status) => `${what} was redirected (status ${status}), and nothing signed follows a redirect. Check \`aws-endpoint-url\` and the proxies.`,
strange: (what, status) => `${what} was answered with something that is not AWS's (status ${status}). Does a proxy or portal stand in front of it, or is \`aws-endpoint-url\` another server's?`,
}),
};
;
function generalError(answer, what) {
const { status, code, text } = answer;
if (code === undefined)
return (0,errors.h2)(status, what, say);
if (/^(?:InvalidSignatureException|SignatureDoesNotMatch|RequestExpired)$/.test(code))
return (0,errors.wk)(/expired|not yet current|RequestExpired/i.test(code + text)
? say.clock(code + (0,errors.TL)(text))
: say.signature(code));
if (/^ExpiredToken(?:Exception)?$/.test(code))
return (0,errors.wk)(say.sessionEnded(code));
if (/^(?:UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|MissingAuthenticationTokenException|IncompleteSignature(?:Exception)?)$/.test(code))
return (0,errors.wk)(say.unknownKey(code));
if ((0,aws_answer.WG)(answer) || status >= 500 || status === 429)
return (0,errors.HB)(isThrottling(code)
? say.rateLimit(what, code)
: say.failedInside(what, code + (0,errors.TL)(text)));
return undefined;
}
function notAws(what) {
return (0,errors.Qm)(say.strange(what, 200));
}
function roleError(answer, role, token) {
const { code = "", text } = answer;
const ofToken = token !== undefined && code.startsWith("ExpiredToken");
const general = ofToken
? undefined
: generalError(answer, "the login at AWS (STS)");
if (general !== undefined)
return general;
const said = `(${code}${(0,errors.TL)(text)})`;
if (token === undefined)
return (0,errors.wk)(say.keysRefused(role, said));
const claims = (0,kit_claims.Z)(token);
if (code.startsWith("ExpiredToken"))
return (0,errors.wk)(say.tokenExpired(role, said, claims));
if (code === "InvalidIdentityToken")
return (0,errors.wk)(say.tokenUnknown(role, said, claims));
if (code === "RegionDisabledException")
return (0,errors.wk)(say.regionOff(role, said));
return (0,errors.wk)(say.tokenRefused(role, said, claims));
}
function readError(answer, asked) {
return (generalError(answer, asked.what) ??
missing(answer) ??
refusal(answer, asked));
}
function missing({ code = "", text }) {
switch (code) {
case "ResourceNotFoundException":
return /secret value|staging label|VersionId/.test(text)
? (0,errors.mX)(say.noVersion())
: (0,errors.mX)(say.noSecret());
case "ParameterNotFound":
return (0,errors.mX)(messages.c.noParameter());
case "ParameterVersionNotFound":
return (0,errors.mX)(say.noParameterVersion());
case "InvalidRequestException":
return /(?:marked|scheduled) for deletion|(?:marked|was) deleted/i.test(text)
? (0,errors.mX)(say.deleted())
: undefined;
default:
return undefined;
}
}
function refusal({ status, code = "", text }, { what, actions }) {
const said = code + (0,errors.TL)(text);
const isDenied = /^AccessDenied(?:Exception)?$/.test(code);
if (isDenied && /explicit deny/i.test(text))
return (0,errors.wk)(say.explicitDeny(what, said));
if (/^(?:DecryptionFailure|InvalidKeyId|KMS\w*)$/.test(code) ||
(isDenied && /Access to KMS|\bkms:|ciphertext/i.test(text)))
return (0,errors.wk)(say.keyDenied(what, said));
if (isDenied) {
const missing = actions.map((action) => `\`${action}\``).join(" and ");
return (0,errors.wk)(say.notAllowed(what, said, missing));
}
if (/^Validation(?:Exception|Error)$|^InvalidParameter/.test(code))
return (0,errors.Qm)(say.refusedAsMalformed(what, said));
return (0,errors.gz)(say.failed(what, code, status, (0,errors.TL)(text)));
}
function isThrottling(code) {
return /Thrott|TooMany|LimitExceeded|SlowDown|ThroughputExceeded/.test(code);
}
})

};
