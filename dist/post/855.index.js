export const id = 855;
export const ids = [855];
export const modules = {
855:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
createTls: () => (createTls)
});
var node_http2_0 = $need(467);
var node_tls_1 = $need(692);
var _attempt_js_2 = $need(548);
var _http1_js_3 = $need(387);
const { HTTP2_HEADER_METHOD, HTTP2_HEADER_PATH, NGHTTP2_NO_ERROR, NGHTTP2_REFUSED_STREAM, } = node_http2_0.constants;
const WINDOW = 8 * 1024 * 1024;
function createTls(endpoint) {
let opened;
let closed = false;
async function open(signal) {
const socket = await handshake(endpoint, signal);
if (socket.alpnProtocol !== "h2")
return (0,_http1_js_3 .S)(endpoint, socket);
const session = node_http2_0.connect(`https://${endpoint.authority}`, {
createConnection: () => socket,
settings: { initialWindowSize: WINDOW },
});
session.once("connect", () => session.setLocalWindowSize(WINDOW));
const forget = () => {
opened = undefined;
};
session.on("goaway", forget);
session.on("close", forget);
session.on("error", forget);
return session;
}
function ready(signal) {
if (opened !== undefined)
return opened;
const opening = open(signal).catch((thrown) => {
opened = undefined;
throw new _attempt_js_2 .c(thrown);
});
opened = opening;
return opening;
}
return {
async attempt(request, signal) {
const way = await ready(signal);
return "attempt" in way
? way.attempt(request, signal)
: overStream(way, request, signal);
},
begin(signal) {
ready(signal).catch(() => { });
},
close() {
if (closed)
return;
closed = true;
opened?.then((way) => ("attempt" in way ? way.close() : way.destroy()), () => { });
},
};
}
function handshake({ host, port, tls, autoSelectFamilyAttemptTimeout }, signal) {
const { promise, resolve, reject } = Promise.withResolvers();
const servername = tls.servername ?? (0,_http1_js_3 .a_)(host);
const options = {
host,
port,
ALPNProtocols: ["h2", "http/1.1"],
autoSelectFamilyAttemptTimeout,
...tls,
...(servername === undefined ? {} : { servername }),
};
const socket = (0,node_tls_1.connect)(options);
socket.setNoDelay(true);
const stop = () => socket.destroy(signal.reason);
if (signal.aborted)
stop();
signal.addEventListener("abort", stop, { once: true });
socket.on("error", reject);
socket.once("close", () => reject(new Error("closed in the handshake")));
socket.once("secureConnect", () => {
signal.removeEventListener("abort", stop);
resolve(socket);
});
return promise;
}
async function overStream(session, { method, path, headers, body }, signal) {
if (session.closed || session.destroyed)
throw new _attempt_js_2 .c(new Error("the connection is closed"));
const stream = session.request({
...headers,
[HTTP2_HEADER_METHOD]: method,
[HTTP2_HEADER_PATH]: path,
...(body === undefined
? {}
: { "content-length": String(Buffer.byteLength(body)) }),
}, { signal, endStream: body === undefined });
const { promise, resolve, reject } = Promise.withResolvers();
stream.once("response", resolve);
stream.on("error", (error) => reject(stream.rstCode === NGHTTP2_REFUSED_STREAM ? new _attempt_js_2 .c(error) : error));
stream.once("close", () => reject(new Error("closed without an answer")));
const collected = (0,_attempt_js_2 .F)(stream);
collected.catch(() => { });
if (body !== undefined)
stream.end(body);
const { ":status": status = 0, ...rest } = await promise;
try {
const whole = await collected;
const { "content-length": length = whole.length } = rest;
if (stream.rstCode !== NGHTTP2_NO_ERROR || Number(length) !== whole.length)
throw new Error("closed within an answer");
return {
status: Number(status),
headers: (0,_http1_js_3 .Bq)(rest),
body: whole,
};
}
catch (thrown) {
stream.destroy();
throw thrown;
}
}
})
};
