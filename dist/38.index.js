export const id = 38;
export const ids = [38];
export const modules = {
8548:
(($own, $gives, $need) => {
$need.d($gives, {
F: () => (collect),
c: () => (Unsent)
});
var _errors_js_0 = $need(9473);
var _messages_js_1 = $need(2737);
class Unsent extends Error {
constructor(cause) {
super("not sent", { cause });
}
}
const LARGEST_BODY = 4 * 1024 * 1024;
function collect(stream) {
const { promise, resolve, reject } = Promise.withResolvers();
const chunks = [];
let size = 0;
stream.on("data", (chunk) => {
size += chunk.length;
if (size <= LARGEST_BODY)
chunks.push(chunk);
else
stream.destroy(new _errors_js_0 .JA("malformed", _messages_js_1 .c.answerTooLarge(LARGEST_BODY / 1024 / 1024)));
});
stream.once("end", () => resolve(Buffer.concat(chunks)));
stream.on("error", reject);
stream.once("close", () => reject(new Error("closed within an answer")));
return promise;
}
}),
5387:
(($own, $gives, $need) => {
$need.d($gives, {
S: () => (createHttp1),
Bq: () => (flatten),
a_: () => (serverNameOf)
});
var external_node_net_ = $need(7030);
var connection_attempt = $need(8548);
;
const LARGEST_HEAD = 16 * 1024;
function watchTunnels(agent) {
const dial = agent.createConnection;
const unfinished = new Set();
let closed = false;
agent.createConnection = (options, done) => {
const finish = (error, stream) => {
if (!unfinished.delete(fail))
return;
if (error)
socket.destroy();
done?.(error, stream);
};
const fail = (reason) => finish(reason, socket);
unfinished.add(fail);
const socket = dial.call(agent, options, finish);
socket.once("close", () => fail(new Error("closed before it was open")));
limitHead(socket, fail);
if (closed)
fail(new Error("closed"));
return socket;
};
return {
during(send) {
const others = new Set(unfinished);
const sent = send();
const own = unfinished.difference(others);
return [
sent,
(reason) => {
for (const fail of own)
fail(reason);
},
];
},
close() {
closed = true;
for (const fail of unfinished)
fail(new Error("closed"));
},
};
}
function limitHead(socket, fail) {
socket.on("newListener", (event, listener) => {
if (event !== "readable")
return;
socket.off(event, listener);
if (socket.bytesRead > LARGEST_HEAD)
fail(Object.assign(new Error("the proxy's answer is too long"), {
code: "ERR_PROXY_TUNNEL",
}));
});
}
;
function createHttp1({ secure, host, port, tls, autoSelectFamilyAttemptTimeout, proxies, connections, }, open) {
const options = {
keepAlive: true,
maxSockets: connections,
proxyEnv: proxies,
autoSelectFamilyAttemptTimeout,
};
const { Agent, request: start } = process.getBuiltinModule(secure ? "node:https" : "node:http");
const agent = new Agent(options);
if (open !== undefined)
lend(open, agent);
const tunnels = secure && proxies !== undefined ? watchTunnels(agent) : undefined;
async function attempt({ method, path, headers, body }, signal) {
const send = () => start({
host,
port,
method,
path,
headers: {
...headers,
...(body === undefined
? {}
: { "Content-Length": Buffer.byteLength(body) }),
},
agent,
...tls,
});
const [outgoing, abandon] = tunnels?.during(send) ?? [send()];
const { promise: answered, resolve } = Promise.withResolvers();
const { promise: failed, reject } = Promise.withResolvers();
failed.catch(() => { });
let sent = false;
outgoing.on("socket", (socket) => {
if (isConnecting(socket))
socket.once(secure ? "secureConnect" : "connect", () => {
sent = true;
});
else
sent = true;
});
outgoing.on("response", resolve);
outgoing.on("upgrade", (_, socket) => {
socket.destroy();
reject(new Error("another protocol, which nobody has asked for"));
});
outgoing.on("error", (error) => reject(sent ? error : new connection_attempt.c(error)));
const stop = () => {
outgoing.destroy(signal.reason);
abandon?.(signal.reason);
};
if (signal.aborted)
stop();
signal.addEventListener("abort", stop, { once: true });
outgoing.end(body);
try {
const response = await Promise.race([answered, failed]);
return {
status: response.statusCode ?? 0,
headers: flatten(response.headers),
body: await Promise.race([(0,connection_attempt.F)(response), failed]),
};
}
catch (thrown) {
outgoing.destroy();
throw sent && signal.aborted ? signal.reason : thrown;
}
finally {
signal.removeEventListener("abort", stop);
}
}
return {
attempt,
close() {
tunnels?.close();
agent.destroy();
},
};
}
function lend(socket, agent) {
const dial = agent.createConnection;
agent.createConnection = (...request) => {
agent.createConnection = dial;
return socket.destroyed ? dial.apply(agent, request) : socket;
};
}
function isConnecting(socket) {
return (socket.connecting ||
("secureConnecting" in socket && socket.secureConnecting === true));
}
function flatten(headers) {
return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, [value].flat().join(", ")]]));
}
function serverNameOf(host) {
return (0,external_node_net_.isIP)(host) === 0 ? host : undefined;
}
}),
2038:
(($own, $gives, $need) => {
$need.d($gives, {
connect: () => (connect)
});
;
const objectToString = Object.prototype.toString;
const isError = value => objectToString.call(value) === '[object Error]';
const errorMessages = new Set([
'network error', 
'NetworkError when attempting to fetch resource.', 
'The Internet connection appears to be offline.', 
'Network request failed', 
'fetch failed', 
'terminated', 
' A network error occurred.', 
'Network connection lost', 
]);
function isNetworkError(error) {
const isValid = error
&& isError(error)
&& error.name === 'TypeError'
&& typeof error.message === 'string';
if (!isValid) {
return false;
}
const {message, stack} = error;
if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
return stack === undefined
|| '__sentry_captured__' in error;
}
if (message.startsWith('error sending request for url')) {
return true;
}
if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
return true;
}
return errorMessages.has(message);
}
;
function validateRetries(retries) {
if (typeof retries === 'number') {
if (retries < 0) {
throw new TypeError('Expected `retries` to be a non-negative number.');
}
if (Number.isNaN(retries)) {
throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
}
} else if (retries !== undefined) {
throw new TypeError('Expected `retries` to be a number or Infinity.');
}
}
function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
if (value === undefined) {
return;
}
if (typeof value !== 'number' || Number.isNaN(value)) {
throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
}
if (!allowInfinity && !Number.isFinite(value)) {
throw new TypeError(`Expected \`${name}\` to be a finite number.`);
}
if (value < min) {
throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
}
}
class AbortError extends Error {
constructor(message) {
super();
if (message instanceof Error) {
this.originalError = message;
({message} = message);
} else {
this.originalError = new Error(message);
this.originalError.stack = this.stack;
}
this.name = 'AbortError';
this.message = message;
}
}
function calculateDelay(retriesConsumed, options) {
const attempt = Math.max(1, retriesConsumed + 1);
const random = options.randomize ? (Math.random() + 1) : 1;
let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
timeout = Math.min(timeout, options.maxTimeout);
return timeout;
}
function calculateRemainingTime(start, max) {
if (!Number.isFinite(max)) {
return max;
}
return max - (performance.now() - start);
}
async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
const normalizedError = error instanceof Error
? error
: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);
if (normalizedError instanceof AbortError) {
throw normalizedError.originalError;
}
const retriesLeft = Number.isFinite(options.retries)
? Math.max(0, options.retries - retriesConsumed)
: options.retries;
const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;
const context = Object.freeze({
error: normalizedError,
attemptNumber,
retriesLeft,
retriesConsumed,
});
await options.onFailedAttempt(context);
if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
throw normalizedError;
}
const consumeRetry = await options.shouldConsumeRetry(context);
const remainingTime = calculateRemainingTime(startTime, maxRetryTime);
if (remainingTime <= 0 || retriesLeft <= 0) {
throw normalizedError;
}
if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
if (consumeRetry) {
throw normalizedError;
}
options.signal?.throwIfAborted();
return false;
}
if (!await options.shouldRetry(context)) {
throw normalizedError;
}
if (!consumeRetry) {
options.signal?.throwIfAborted();
return false;
}
const delayTime = calculateDelay(retriesConsumed, options);
const finalDelay = Math.min(delayTime, remainingTime);
options.signal?.throwIfAborted();
if (finalDelay > 0) {
await new Promise((resolve, reject) => {
const onAbort = () => {
clearTimeout(timeoutToken);
options.signal?.removeEventListener('abort', onAbort);
reject(options.signal.reason);
};
const timeoutToken = setTimeout(() => {
options.signal?.removeEventListener('abort', onAbort);
resolve();
}, finalDelay);
if (options.unref) {
timeoutToken.unref?.();
}
options.signal?.addEventListener('abort', onAbort, {once: true});
});
}
options.signal?.throwIfAborted();
return true;
}
async function pRetry(input, options = {}) {
options = {...options};
validateRetries(options.retries);
if (Object.hasOwn(options, 'forever')) {
throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
}
options.retries ??= 10;
options.factor ??= 2;
options.minTimeout ??= 1000;
options.maxTimeout ??= Number.POSITIVE_INFINITY;
options.maxRetryTime ??= Number.POSITIVE_INFINITY;
options.randomize ??= false;
options.onFailedAttempt ??= () => {};
options.shouldRetry ??= () => true;
options.shouldConsumeRetry ??= () => true;
validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});
if (!(options.factor > 0)) {
options.factor = 1;
}
options.signal?.throwIfAborted();
let attemptNumber = 0;
let retriesConsumed = 0;
const startTime = performance.now();
while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
attemptNumber++;
try {
options.signal?.throwIfAborted();
const result = await input(attemptNumber);
options.signal?.throwIfAborted();
return result;
} catch (error) {
if (await onAttemptFailure({
error,
attemptNumber,
retriesConsumed,
startTime,
options,
})) {
retriesConsumed++;
}
}
}
throw new Error('Retry attempts exhausted without throwing an error.');
}
function makeRetriable(function_, options) {
return function (...arguments_) {
return pRetry(() => function_.apply(this, arguments_), options);
};
}
var errors = $need(9473);
var attempt = $need(8548);
var messages = $need(2737);
;
const ADDRESS_TIME = 1_500;
function endpointOf({ origin, tls = {}, proxy }, environment, connections) {
const secure = origin.protocol === "https:";
const { verify = true, ca, ...rest } = tls;
return {
secure,
host: origin.hostname.replace(/^\[|\]$/g, ""),
port: Number(origin.port) || (secure ? 443 : 80),
authority: origin.host,
tls: {
...rest,
...(ca === undefined ? {} : { ca: [...ca] }),
rejectUnauthorized: verify,
},
autoSelectFamilyAttemptTimeout: ADDRESS_TIME,
proxies: proxiesOf(origin, secure ? "HTTPS_PROXY" : "HTTP_PROXY", environment, proxy),
connections,
};
}
function proxiesOf({ hostname, host }, name, environment, given) {
if (given === false)
return undefined;
const variable = (name) => (environment[name.toLowerCase()] || environment[name])?.trim() || undefined;
const written = given ?? variable(name);
if (written === undefined)
return undefined;
const except = variable("NO_PROXY");
const proxy = written.includes("://") ? written : `http://${written}`;
if (!/^https?:$/.test(URL.parse(proxy)?.protocol ?? "")) {
if (isExcepted(hostname, except))
return undefined;
throw new errors.JA("failed", messages.c.noHttpProxy(host, name));
}
return {
[name]: proxy,
...(except === undefined ? {} : { NO_PROXY: except }),
};
}
function isExcepted(host, except = "") {
return except
.split(/[\s,]+/)
.filter(Boolean)
.map((entry) => entry.replace(/^\*(?=\.)/, "").toLowerCase())
.some((entry) => entry === "*" ||
entry === host ||
(entry.startsWith(".") && host.endsWith(entry)));
}
;
const UNTRUSTED = /^(?:UNABLE_TO_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_SSL_UNKNOWN_CA|CERT_UNTRUSTED|CERT_REJECTED|INVALID_CA)/;
const DATED = /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/;
const MISUSED = /^(?:INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/;
const TLS = /CERT|TLS|SSL|SIGNATURE|^EPROTO$|^UNABLE_TO_|^HOSTNAME_/;
function mayPass(error) {
const code = codeOf(error);
return (code === undefined ||
!(TLS.test(code) ||
UNTRUSTED.test(code) ||
MISUSED.test(code) ||
/^(?:ENOTFOUND|ERR_PROXY_\w+|ERR_INVALID_\w+|ERR_UNESCAPED_CHARACTERS)$/.test(code)));
}
function unreachable(endpoint, error, seconds) {
return new errors.JA("unreachable", messageOf(endpoint, error, seconds), {
cause: error,
});
}
function messageOf(endpoint, error, seconds) {
const { authority: host, proxies = {} } = endpoint;
const [variable = ""] = Object.keys(proxies);
const code = codeOf(error);
if (isTimeOut(error))
return messages.c.inTime(host, seconds, variable);
if (code === undefined)
return messages.c.noAnswer(host);
if (variable !== "" && isOfAnother(endpoint, error))
return messages.c.noProxy(host, code, variable);
if (code === "ENOTFOUND" || code === "EAI_AGAIN")
return messages.c.noName(host, code);
if (code === "ECONNREFUSED")
return messages.c.nothingListens(host, code);
if (code.startsWith("ERR_PROXY_"))
return messages.c.proxy(host, code);
if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
return messages.c.otherName(host, code);
if (code === "ERR_INVALID_CHAR" || code === "ERR_UNESCAPED_CHARACTERS")
return messages.c.character(host, code);
if (DATED.test(code))
return messages.c.dated(host, code);
if (UNTRUSTED.test(code))
return messages.c.untrusted(host, code);
if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE/.test(code))
return messages.c.handshake(host, code);
if (code === "EPROTO" ||
code.includes("WRONG_VERSION") ||
code.includes("PACKET_LENGTH"))
return messages.c.noTls(host, code);
return messages.c.unreachable(host, code);
}
function isOfAnother({ host, port }, error) {
const bare = bareOf(error);
const [one = bare] = bare instanceof AggregateError ? bare.errors : [];
if (!(one instanceof Error))
return false;
if ("hostname" in one)
return one.hostname !== host;
return "port" in one && one.port !== port;
}
function isTimeOut(error) {
const bare = bareOf(error);
if (!(bare instanceof Error))
return false;
return (bare.name === "TimeoutError" ||
(bare.cause instanceof Error && bare.cause.name === "TimeoutError"));
}
function codeOf(error) {
return (0,errors.xU)(bareOf(error));
}
function bareOf(error) {
return error instanceof attempt.c ? error.cause : error;
}
var http1 = $need(5387);
;
const DEFAULTS = { attempts: 4, attemptTime: 15_000 };
const FIRST_DELAY = 250;
const LONGEST_WAIT = 30_000;
const PASSING = new Set([408, 412, 425, 429, 500, 502, 503, 504]);
class Passing extends Error {
answer;
constructor(answer) {
super(`status ${answer.status}`);
this.answer = answer;
}
}
async function connect({ environment, connections, signal: deadline, onLongWait, firstDelay = FIRST_DELAY, ...target }) {
const { attempts, attemptTime } = { ...DEFAULTS, ...target };
const closing = new AbortController();
const signal = AbortSignal.any([deadline, closing.signal]);
const endpoint = endpointOf(target, environment, connections);
const transport = endpoint.secure && endpoint.proxies === undefined && target.http2 !== false
? (await $need.e( 855).then($need.bind($need, 2855))).createTls(endpoint)
: (0,http1.S)(endpoint);
const untilLate = () => AbortSignal.any([signal, AbortSignal.timeout(attemptTime)]);
if (target.early)
transport.begin?.(untilLate());
async function once(request) {
const answer = await transport.attempt(request, untilLate());
if (request.repeat !== "unsent" && isPassing(answer, request))
throw new Passing(answer);
return answer;
}
function lastOf({ answer }) {
const wait = waitOf(answer);
if (wait > LONGEST_WAIT || (signal.aborted && wait > 0))
onLongWait?.(endpoint.authority, Math.ceil(wait / 1_000));
return answer;
}
return {
async request(request) {
let refused;
const next = () => {
refused = undefined;
return once(request);
};
try {
return await pRetry(next, {
retries: attempts - 1,
minTimeout: firstDelay,
randomize: true,
signal,
shouldRetry: ({ error }) => isRepeatable(error, request),
async onFailedAttempt({ error, retriesLeft }) {
if (!(error instanceof Passing))
return;
refused = error;
const wait = waitOf(error.answer);
if (retriesLeft > 0 && wait <= LONGEST_WAIT)
await pause(wait, signal);
},
});
}
catch (thrown) {
if (thrown instanceof Passing)
return lastOf(thrown);
if (refused !== undefined && isOver(deadline))
return lastOf(refused);
if (signal.aborted)
throw signal.reason;
if (thrown instanceof errors.JA)
throw thrown;
throw unreachable(endpoint, thrown, attemptTime / 1_000);
}
},
close() {
closing.abort(new errors.JA("failed", messages.c.closed()));
transport.close();
},
};
}
function isOver({ aborted, reason }) {
return (aborted && reason instanceof errors.JA && reason.reason === "unreachable");
}
function isPassing(answer, { passing }) {
return PASSING.has(answer.status) || passing?.(answer) === true;
}
function isRepeatable(error, { repeat }) {
if (error instanceof errors.JA)
return false;
if (error instanceof Passing)
return waitOf(error.answer) <= LONGEST_WAIT;
return (repeat === "always" || error instanceof attempt.c) && mayPass(error);
}
function pause(milliseconds, signal) {
const { promise, resolve, reject } = Promise.withResolvers();
const stop = () => {
clearTimeout(timer);
reject(signal.reason);
};
const timer = setTimeout(() => {
signal.removeEventListener("abort", stop);
resolve();
}, milliseconds);
signal.addEventListener("abort", stop, { once: true });
return promise;
}
function waitOf({ headers }) {
const text = headers["retry-after"];
if (text === undefined)
return 0;
const wait = /^\d+$/.test(text)
? Number(text) * 1_000
: Date.parse(text) - Date.now();
return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}
}),
2737:
(($own, $gives, $need) => {
$need.d($gives, {
c: () => (say)
});
var _message_js_0 = $need(883);
const say = {
...(0,_message_js_0 .f)("no-answer-in-time", {
inTime: (host, seconds, variable) => `${host} gave no answer within ${seconds} s. Check the address,${variable && ` the proxy that ${variable} names,`} and whether the network lets this runner through.`,
}),
...(0,_message_js_0 .f)("server-unreachable", {
noAnswer: (host) => `${host} ended the connection without an answer. Check the address and the server's log.`,
nothingListens: (host, code) => `nothing listens at ${host} (${code}). Check the address and the port, and whether the server runs.`,
unreachable: (host, code) => `${host} cannot be reached (${code}). Check the address and the network.`,
noName: (host, code) => `the name ${host} cannot be found (${code}). Check the spelling of the address, and of a region or a place in it, and whether this runner can resolve it.`,
}),
...(0,_message_js_0 .f)("proxy-refused", {
proxy: (host, code) => `the proxy on the way to ${host} refused the connection (${code}). Check HTTPS_PROXY and NO_PROXY, and what the proxy allows.`,
noHttpProxy: (host, variable) => `what is set for the way to ${host} is no HTTP proxy, and no other kind (SOCKS) can be used. Write \`http://HOST:PORT\` into ${variable}, or name the host in NO_PROXY.`,
noProxy: (host, code, variable) => `the proxy on the way to ${host} cannot be reached (${code}). Check the address that ${variable} has, and whether the proxy runs; a host that needs none is named in NO_PROXY.`,
}),
...(0,_message_js_0 .f)("certificate-refused", {
otherName: (host, code) => `the certificate of ${host} is for another name (${code}). Use the name that it is for as the address, or set the server name to expect.`,
dated: (host, code) => `the certificate of ${host} has expired or is not valid yet (${code}). Renew it on the server.`,
untrusted: (host, code) => `the certificate of ${host} is signed by nobody this runner trusts (${code}). Give the certificate of its CA.`,
}),
...(0,_message_js_0 .f)("credential-form", {
character: (host, code) => `nothing was sent to ${host}, since a header or path for it has a character that HTTP does not allow (${code}). Check tokens and namespaces for line breaks.`,
}),
...(0,_message_js_0 .f)("tls-handshake", {
handshake: (host, code) => `${host} refused the TLS handshake (${code}). It may want a client certificate: give certificate and key.`,
noTls: (host, code) => `${host} does not speak TLS (${code}). Is it an address that begins with http:, not https:?`,
}),
...(0,_message_js_0 .f)("too-much-data", {
answerTooLarge: (mebibytes) => `the server's answer is larger than ${mebibytes} MiB, which no secret is. Check the reference and the address.`,
}),
...(0,_message_js_0 .f)("internal-error", {
closed: "the connection was closed.",
}),
};
})
};
