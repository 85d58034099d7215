export const id = 784;
export const ids = [784];
export const modules = {
5403:
(($own, $gives, $need) => {
$need.d($gives, {
rsaKeyOf: () => (rsaKeyOf)
});
var node_crypto_0 = $need(7598);
var _errors_js_1 = $need(3859);
var _messages_js_2 = $need(1708);
const LABELS = new Set(["PRIVATE KEY", "RSA PRIVATE KEY"]);
function rsaKeyOf(text, input) {
const [, label = "", body = ""] = pemIn(text) ?? pemIn(decoded(text)) ?? [];
if (label === "")
throw (0,_errors_js_1 .Qm)(_messages_js_2 .c.noKey(input));
if (label === "ENCRYPTED PRIVATE KEY" || /^\s*Proc-Type:/.test(body))
throw (0,_errors_js_1 .Qm)(_messages_js_2 .c.keyEncrypted(input));
if (!LABELS.has(label))
throw (0,_errors_js_1 .Qm)(_messages_js_2 .c.otherKey(input, label));
const lines = body.replace(/\s+/g, "").match(/.{1,64}/g) ?? [];
const pem = [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`];
const key = keyIn(pem.join("\n"));
if (key === undefined)
throw (0,_errors_js_1 .Qm)(_messages_js_2 .c.keyDamaged(input));
if (key.asymmetricKeyType !== "rsa")
throw (0,_errors_js_1 .Qm)(_messages_js_2 .c.keyNotRsa(input));
return key;
}
function pemIn(text) {
return /-----BEGIN ([A-Z0-9 ]{1,40})-----(.*?)-----END \1-----/s.exec(text.replace(/(?:\\r)?\\n/g, "\n"));
}
function decoded(text) {
return Buffer.from(text, "base64").toString("latin1");
}
function keyIn(pem) {
try {
return (0,node_crypto_0.createPrivateKey)(pem);
}
catch {
return undefined;
}
}
})
};
