export const id = 346;
export const ids = [346];
export const modules = {
346:
(($own, $gives, $need) => {
$need.d($gives, {
idTokenService: () => (idTokenService),
requestIdToken: () => (requestIdToken)
});
var _errors_js_0 = $need(9473);
var _json_js_1 = $need(9368);
var _messages_js_2 = $need(1703);
async function requestIdToken({ environment, signal, connect }, audience) {
const { address, bearer } = idTokenService(environment);
const url = URL.parse(address);
if (url === null || !/^https?:$/.test(url.protocol))
throw refused("its address is not a URL");
if (audience !== undefined)
url.searchParams.set("audience", audience);
const answer = await ask(url, bearer, connect).catch((thrown) => {
signal.throwIfAborted();
throw refused((0,_errors_js_0 .u5)(thrown).message.replace(/\.$/, ""));
});
const body = (0,_json_js_1 .qF)(answer.body);
const { value } = (0,_json_js_1 .Gv)(body) ? body : {};
if (answer.status === 200 &&
typeof value === "string" &&
/^[\x21-\x7e]+$/.test(value))
return value;
throw refused(`status ${answer.status}`);
}
function idTokenService({ ACTIONS_ID_TOKEN_REQUEST_URL: address = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = "", }) {
if (address === "" || bearer === "")
throw new _errors_js_0 .JA("denied", _messages_js_2 .c.noIdToken());
return { address, bearer };
}
async function ask(url, bearer, connect) {
const connection = await connect({ origin: new URL(url.origin) });
try {
return await connection.request({
method: "GET",
path: url.pathname + url.search,
headers: {
Authorization: `Bearer ${bearer}`,
Accept: "application/json",
},
repeat: "always",
});
}
finally {
connection.close();
}
}
function refused(why) {
return new _errors_js_0 .JA("unreachable", _messages_js_2 .c.idTokenFailed(why));
}
})
};
