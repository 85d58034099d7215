export const id = 795;
export const ids = [795];
export const modules = {
4795:
(($own, $gives, $need) => {
$need.d($gives, {
signJwt: () => (signJwt)
});
var node_crypto_0 = $need(7598);
function signJwt(claims, key, kid) {
const signed = [{ alg: "RS256", typ: "JWT", kid }, claims]
.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
.join(".");
const signature = (0,node_crypto_0.sign)("sha256", Buffer.from(signed), key);
return `${signed}.${signature.toString("base64url")}`;
}
})
};
