import { modules as common2 } from "./common2.js";
export const id = 842;
export const ids = [842];
export const modules = {

...common2,

8832:
(($own, exports, $need) => {
var aws4 = exports,
url = $need(7016),
querystring = $need(3480),
crypto = $need(6982),
lru = $need(2638),
credentialsCache = lru(1000)

function hmac(key, string, encoding) {
return crypto.createHmac('sha256', key).update(string, 'utf8').digest(encoding)
}
function hash(string, encoding) {
return crypto.createHash('sha256').update(string, 'utf8').digest(encoding)
}
function encodeRfc3986(urlEncodedString) {
return urlEncodedString.replace(/[!'()*]/g, function(c) {
return '%' + c.charCodeAt(0).toString(16).toUpperCase()
})
}
function encodeRfc3986Full(str) {
return encodeRfc3986(encodeURIComponent(str))
}
var HEADERS_TO_IGNORE = {
'authorization': true,
'connection': true,
'x-amzn-trace-id': true,
'user-agent': true,
'expect': true,
'presigned-expires': true,
'range': true,
}
function RequestSigner(request, credentials) {
if (typeof request === 'string') request = url.parse(request)
var headers = request.headers = Object.assign({}, (request.headers || {})),
hostParts = (!this.service || !this.region) && this.matchHost(request.hostname || request.host || headers.Host || headers.host)
this.request = request
this.credentials = credentials || this.defaultCredentials()
this.service = request.service || hostParts[0] || ''
this.region = request.region || hostParts[1] || 'us-east-1'
if (this.service === 'email') this.service = 'ses'
if (!request.method && request.body)
request.method = 'POST'
if (!headers.Host && !headers.host) {
headers.Host = request.hostname || request.host || this.createHost()
if (request.port)
headers.Host += ':' + request.port
}
if (!request.hostname && !request.host)
request.hostname = headers.Host || headers.host
this.isCodeCommitGit = this.service === 'codecommit' && request.method === 'GIT'
this.extraHeadersToIgnore = request.extraHeadersToIgnore || Object.create(null)
this.extraHeadersToInclude = request.extraHeadersToInclude || Object.create(null)
}
RequestSigner.prototype.matchHost = function(host) {
var match = (host || '').match(/([^\.]{1,63})\.(?:([^\.]{0,63})\.)?amazonaws\.com(\.cn)?$/)
var hostParts = (match || []).slice(1, 3)
if (hostParts[1] === 'es' || hostParts[1] === 'aoss')
hostParts = hostParts.reverse()
if (hostParts[1] == 's3') {
hostParts[0] = 's3'
hostParts[1] = 'us-east-1'
} else {
for (var i = 0; i < 2; i++) {
if (/^s3-/.test(hostParts[i])) {
hostParts[1] = hostParts[i].slice(3)
hostParts[0] = 's3'
break
}
}
}
return hostParts
}
RequestSigner.prototype.isSingleRegion = function() {
if (['s3', 'sdb'].indexOf(this.service) >= 0 && this.region === 'us-east-1') return true
return ['cloudfront', 'ls', 'route53', 'iam', 'importexport', 'sts']
.indexOf(this.service) >= 0
}
RequestSigner.prototype.createHost = function() {
var region = this.isSingleRegion() ? '' : '.' + this.region,
subdomain = this.service === 'ses' ? 'email' : this.service
return subdomain + region + '.amazonaws.com'
}
RequestSigner.prototype.prepareRequest = function() {
this.parsePath()
var request = this.request, headers = request.headers, query
if (request.signQuery) {
this.parsedPath.query = query = this.parsedPath.query || {}
if (this.credentials.sessionToken)
query['X-Amz-Security-Token'] = this.credentials.sessionToken
if (this.service === 's3' && !query['X-Amz-Expires'])
query['X-Amz-Expires'] = 86400
if (query['X-Amz-Date'])
this.datetime = query['X-Amz-Date']
else
query['X-Amz-Date'] = this.getDateTime()
query['X-Amz-Algorithm'] = 'AWS4-HMAC-SHA256'
query['X-Amz-Credential'] = this.credentials.accessKeyId + '/' + this.credentialString()
query['X-Amz-SignedHeaders'] = this.signedHeaders()
} else {
if (!request.doNotModifyHeaders && !this.isCodeCommitGit) {
if (request.body && !headers['Content-Type'] && !headers['content-type'])
headers['Content-Type'] = 'application/x-www-form-urlencoded; charset=utf-8'
if (request.body && !headers['Content-Length'] && !headers['content-length'])
headers['Content-Length'] = Buffer.byteLength(request.body)
if (this.credentials.sessionToken && !headers['X-Amz-Security-Token'] && !headers['x-amz-security-token'])
headers['X-Amz-Security-Token'] = this.credentials.sessionToken
if (this.service === 's3' && !headers['X-Amz-Content-Sha256'] && !headers['x-amz-content-sha256'])
headers['X-Amz-Content-Sha256'] = hash(this.request.body || '', 'hex')
if (headers['X-Amz-Date'] || headers['x-amz-date'])
this.datetime = headers['X-Amz-Date'] || headers['x-amz-date']
else
headers['X-Amz-Date'] = this.getDateTime()
}
delete headers.Authorization
delete headers.authorization
}
}
RequestSigner.prototype.sign = function() {
if (!this.parsedPath) this.prepareRequest()
if (this.request.signQuery) {
this.parsedPath.query['X-Amz-Signature'] = this.signature()
} else {
this.request.headers.Authorization = this.authHeader()
}
this.request.path = this.formatPath()
return this.request
}
RequestSigner.prototype.getDateTime = function() {
if (!this.datetime) {
var headers = this.request.headers,
date = new Date(headers.Date || headers.date || new Date)
this.datetime = date.toISOString().replace(/[:\-]|\.\d{3}/g, '')
if (this.isCodeCommitGit) this.datetime = this.datetime.slice(0, -1)
}
return this.datetime
}
RequestSigner.prototype.getDate = function() {
return this.getDateTime().substr(0, 8)
}
RequestSigner.prototype.authHeader = function() {
return [
'AWS4-HMAC-SHA256 Credential=' + this.credentials.accessKeyId + '/' + this.credentialString(),
'SignedHeaders=' + this.signedHeaders(),
'Signature=' + this.signature(),
].join(', ')
}
RequestSigner.prototype.signature = function() {
var date = this.getDate(),
cacheKey = [this.credentials.secretAccessKey, date, this.region, this.service].join(),
kDate, kRegion, kService, kCredentials = credentialsCache.get(cacheKey)
if (!kCredentials) {
kDate = hmac('AWS4' + this.credentials.secretAccessKey, date)
kRegion = hmac(kDate, this.region)
kService = hmac(kRegion, this.service)
kCredentials = hmac(kService, 'aws4_request')
credentialsCache.set(cacheKey, kCredentials)
}
return hmac(kCredentials, this.stringToSign(), 'hex')
}
RequestSigner.prototype.stringToSign = function() {
return [
'AWS4-HMAC-SHA256',
this.getDateTime(),
this.credentialString(),
hash(this.canonicalString(), 'hex'),
].join('\n')
}
RequestSigner.prototype.canonicalString = function() {
if (!this.parsedPath) this.prepareRequest()
var pathStr = this.parsedPath.path,
query = this.parsedPath.query,
headers = this.request.headers,
queryStr = '',
normalizePath = this.service !== 's3',
decodePath = this.service === 's3' || this.request.doNotEncodePath,
decodeSlashesInPath = this.service === 's3',
firstValOnly = this.service === 's3',
bodyHash
if (this.service === 's3' && this.request.signQuery) {
bodyHash = 'UNSIGNED-PAYLOAD'
} else if (this.isCodeCommitGit) {
bodyHash = ''
} else {
bodyHash = headers['X-Amz-Content-Sha256'] || headers['x-amz-content-sha256'] ||
hash(this.request.body || '', 'hex')
}
if (query) {
var reducedQuery = Object.keys(query).reduce(function(obj, key) {
if (!key) return obj
obj[encodeRfc3986Full(key)] = !Array.isArray(query[key]) ? query[key] :
(firstValOnly ? query[key][0] : query[key])
return obj
}, {})
var encodedQueryPieces = []
Object.keys(reducedQuery).sort().forEach(function(key) {
if (!Array.isArray(reducedQuery[key])) {
encodedQueryPieces.push(key + '=' + encodeRfc3986Full(reducedQuery[key]))
} else {
reducedQuery[key].map(encodeRfc3986Full).sort()
.forEach(function(val) { encodedQueryPieces.push(key + '=' + val) })
}
})
queryStr = encodedQueryPieces.join('&')
}
if (pathStr !== '/') {
if (normalizePath) pathStr = pathStr.replace(/\/{2,}/g, '/')
pathStr = pathStr.split('/').reduce(function(path, piece) {
if (normalizePath && piece === '..') {
path.pop()
} else if (!normalizePath || piece !== '.') {
if (decodePath) piece = decodeURIComponent(piece.replace(/\+/g, ' '))
path.push(encodeRfc3986Full(piece))
}
return path
}, []).join('/')
if (pathStr[0] !== '/') pathStr = '/' + pathStr
if (decodeSlashesInPath) pathStr = pathStr.replace(/%2F/g, '/')
}
return [
this.request.method || 'GET',
pathStr,
queryStr,
this.canonicalHeaders() + '\n',
this.signedHeaders(),
bodyHash,
].join('\n')
}
RequestSigner.prototype.filterHeaders = function() {
var headers = this.request.headers,
extraHeadersToInclude = this.extraHeadersToInclude,
extraHeadersToIgnore = this.extraHeadersToIgnore
this.filteredHeaders = Object.keys(headers)
.map(function(key) { return [key.toLowerCase(), headers[key]] })
.filter(function(entry) {
return extraHeadersToInclude[entry[0]] ||
(HEADERS_TO_IGNORE[entry[0]] == null && !extraHeadersToIgnore[entry[0]])
})
.sort(function(a, b) { return a[0] < b[0] ? -1 : 1 })
}
RequestSigner.prototype.canonicalHeaders = function() {
if (!this.filteredHeaders) this.filterHeaders()
return this.filteredHeaders.map(function(entry) {
return entry[0] + ':' + entry[1].toString().trim().replace(/\s+/g, ' ')
}).join('\n')
}
RequestSigner.prototype.signedHeaders = function() {
if (!this.filteredHeaders) this.filterHeaders()
return this.filteredHeaders.map(function(entry) { return entry[0] }).join(';')
}
RequestSigner.prototype.credentialString = function() {
return [
this.getDate(),
this.region,
this.service,
'aws4_request',
].join('/')
}
RequestSigner.prototype.defaultCredentials = function() {
var env = process.env
return {
accessKeyId: env.AWS_ACCESS_KEY_ID || env.AWS_ACCESS_KEY,
secretAccessKey: env.AWS_SECRET_ACCESS_KEY || env.AWS_SECRET_KEY,
sessionToken: env.AWS_SESSION_TOKEN,
}
}
RequestSigner.prototype.parsePath = function() {
var path = this.request.path || '/'
if (/[^0-9A-Za-z;,/?:@&=+$\-_.!~*'()#%]/.test(path)) {
path = encodeURI(decodeURI(path))
}
var queryIx = path.indexOf('?'),
query = null
if (queryIx >= 0) {
query = querystring.parse(path.slice(queryIx + 1))
path = path.slice(0, queryIx)
}
this.parsedPath = {
path: path,
query: query,
}
}
RequestSigner.prototype.formatPath = function() {
var path = this.parsedPath.path,
query = this.parsedPath.query
if (!query) return path
if (query[''] != null) delete query['']
return path + '?' + encodeRfc3986(querystring.stringify(query))
}
aws4.RequestSigner = RequestSigner
aws4.sign = function(request, credentials) {
return new RequestSigner(request, credentials).sign()
}
}),

2638:
((module) => {
module.exports = function(size) {
return new LruCache(size)
}
function LruCache(size) {
this.capacity = size | 0
this.map = Object.create(null)
this.list = new DoublyLinkedList()
}
LruCache.prototype.get = function(key) {
var node = this.map[key]
if (node == null) return undefined
this.used(node)
return node.val
}
LruCache.prototype.set = function(key, val) {
var node = this.map[key]
if (node != null) {
node.val = val
} else {
if (!this.capacity) this.prune()
if (!this.capacity) return false
node = new DoublyLinkedNode(key, val)
this.map[key] = node
this.capacity--
}
this.used(node)
return true
}
LruCache.prototype.used = function(node) {
this.list.moveToFront(node)
}
LruCache.prototype.prune = function() {
var node = this.list.pop()
if (node != null) {
delete this.map[node.key]
this.capacity++
}
}
function DoublyLinkedList() {
this.firstNode = null
this.lastNode = null
}
DoublyLinkedList.prototype.moveToFront = function(node) {
if (this.firstNode == node) return
this.remove(node)
if (this.firstNode == null) {
this.firstNode = node
this.lastNode = node
node.prev = null
node.next = null
} else {
node.prev = null
node.next = this.firstNode
node.next.prev = node
this.firstNode = node
}
}
DoublyLinkedList.prototype.pop = function() {
var lastNode = this.lastNode
if (lastNode != null) {
this.remove(lastNode)
}
return lastNode
}
DoublyLinkedList.prototype.remove = function(node) {
if (this.firstNode == node) {
this.firstNode = node.next
} else if (node.prev != null) {
node.prev.next = node.next
}
if (this.lastNode == node) {
this.lastNode = node.prev
} else if (node.next != null) {
node.next.prev = node.prev
}
}
function DoublyLinkedNode(key, val) {
this.key = key
this.val = val
this.prev = null
this.next = null
}
}),

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

6420:
(($own, $gives, $need) => {
$need.d($gives, {
K: () => (refusals)
});
const refusals = () => $need.e( 754).then($need.bind($need, 7754));
}),

7842:
(($own, $gives, $need) => {
$need.d($gives, {
readAll: () => (readAll)
});
var places = $need(4508);
var aws_answer = $need(7853);
var aws4 = $need(8832);
;
function sign({ headers, ...request }, credentials) {
const { headers: signed = {} } = aws4.sign({ ...request, method: "POST", headers: { ...headers } }, { ...credentials });
return Object.fromEntries(Object.entries(signed).flatMap(([name, value]) => /^(?:host|content-length)$/i.test(name) || value === undefined
? []
: [[name, String(value)]]));
}
;
const TARGETS = {
secretsmanager: "secretsmanager",
ssm: "AmazonSSM",
};
function createClient({ service, region, endpoint, credentials, connection }, limit) {
return {
async call(action, input) {
const request = {
path: pathOf(endpoint),
headers: {
"Content-Type": "application/x-amz-json-1.1",
"X-Amz-Target": `${TARGETS[service]}.${action}`,
},
body: JSON.stringify(input),
};
const answer = await limit(() => connection.request({
...request,
method: "POST",
headers: sign({ ...request, service, region, host: endpoint.host }, credentials),
repeat: "always",
passing: (answer) => (0,aws_answer.WG)((0,aws_answer.tQ)(answer)),
}));
return (0,aws_answer.tQ)(answer);
},
};
}
function pathOf({ pathname }) {
return `${pathname.replace(/\/+$/, "")}/`;
}
var aws_config = $need(7847);
var errors = $need(9473);
var kit_errors = $need(3859);
var workload = $need(4005);
var aws_region = $need(5443);
var credentials_given = $need(2995);
var credentials_role = $need(52);
var ask = $need(8735);
var aws_errors = $need(6420);
var credentials = $need(1648);
;
const SHORTEST = 900;
async function assume({ arn, session, region, endpoint }, by, { connect }) {
const token = typeof by === "string" ? by : undefined;
const unsigned = (0,ask.MB)(pathOf(endpoint), {
Version: "2011-06-15",
RoleArn: arn,
RoleSessionName: session,
DurationSeconds: String(SHORTEST),
...(token === undefined
? { Action: "AssumeRole" }
: { Action: "AssumeRoleWithWebIdentity", WebIdentityToken: token }),
}, (answer) => (0,aws_answer.WG)((0,aws_answer.y8)(answer)));
const request = typeof by === "string"
? unsigned
: {
...unsigned,
headers: sign({ ...unsigned, service: "sts", region, host: endpoint.host }, by),
};
const answer = (0,aws_answer.y8)(await (0,ask.RV)(connect(endpoint), request));
const { AccessKeyId, SecretAccessKey, SessionToken } = answer.body;
const keys = (0,credentials.MC)(AccessKeyId, SecretAccessKey, SessionToken);
if (answer.ok && keys !== undefined)
return keys;
throw (await (0,aws_errors.K)()).roleError(answer, arn, token);
}
;
async function logIn(config, region, context) {
const credentials = await chain(config, region, context);
protect(credentials, context);
return credentials;
}
async function chain(config, region, context) {
const { environment, log } = context;
const tell = log.login;
const given = (0,credentials_given.iH)(context);
if ((0,credentials_given.a4)(context)) {
const role = (0,credentials_role.k)(config, region, context);
const by = await meansFor(role, given, config, context);
tell(`a role, by ${typeof by === "string" ? "a token" : "other keys"}`);
return assume(role, by, config);
}
if (given !== undefined) {
tell(given.byInput ? "keys of inputs" : "keys of the environment");
return given.keys;
}
if (environment.AWS_ROLE_ARN && (0,credentials_given.y0)(context)) {
tell("the role of the environment, by a token");
const role = (0,credentials_role.k)(config, region, context);
return assume(role, await tokenFor(role, context), config);
}
const { keysOfMachine, noCredentials } = await (0,credentials_given.Aq)();
const keys = await keysOfMachine(config, context);
if (typeof keys === "string")
throw noCredentials(keys, context);
tell("keys of the machine");
return keys;
}
async function meansFor(role, given, config, context) {
if (given?.byInput)
return given.keys;
if ((0,credentials_given.y0)(context))
return tokenFor(role, context);
const keys = given?.keys ?? (await (await (0,credentials_given.Aq)()).keysOfMachine(config, context));
if (typeof keys === "string")
return tokenFor(role, context).catch((thrown) => {
const { said } = (0,errors.u5)(thrown);
throw (0,kit_errors.wk)(said.with((text) => `${text} Nor does the machine give keys for the role: ${keys}.`));
});
protect(keys, context);
return keys;
}
function protect(credentials, { protect }) {
for (const secret of Object.values(credentials))
protect(secret);
}
function tokenFor({ region }, context) {
const audience = context.environment.AWS_AUDIENCE?.trim() ||
((0,aws_region.i)(region).name === "aws-cn"
? "sts.amazonaws.com.cn"
: "sts.amazonaws.com");
return (0,workload.pQ)({ ...credentials_given.oH, audience }, context);
}
var external_node_util_ = $need(7975);
var json = $need(9368);
var content = $need(5223);
var arn = $need(5052);
;
async function readInBatches(items, ways, log) {
const batches = Array.from({ length: Math.ceil(items.length / ways.most) }, (_, index) => items.slice(index * ways.most, (index + 1) * ways.most));
const outcomes = await Promise.all(batches.map((batch) => readBatch(batch, ways, log)));
return new Map(outcomes.flat());
}
async function readBatch(batch, { action, readMany, find, readOne }, log) {
const answer = await readMany(batch).catch(errors.u5);
if (answer instanceof errors.JA)
return answer.said.id === "too-much-data" && batch.length > 1
? (0,places.e)(batch, readOne)
: batch.map((item) => [item, answer]);
if (answer.ok)
return (0,places.e)(batch, async (item) => (await find(answer, item)) ?? readOne(item));
const error = (await (0,aws_errors.K)()).generalError(answer, "the read");
if (error !== undefined)
return batch.map((item) => [item, error]);
log.debug(`aws: ${action} was refused (${answer.code}), so each of ${batch.length} is read by itself`);
return (0,places.e)(batch, readOne);
}
var messages = $need(7675);
;
const READ = {
what: "the read of the parameter",
actions: ["ssm:GetParameters", "ssm:GetParameter"],
};
function parameterReader(client, log) {
const ways = {
action: "GetParameters",
most: 10,
readMany: (names) => client.call("GetParameters", { Names: names, WithDecryption: true }),
find: inBatch,
async readOne(name) {
const answer = await client.call("GetParameter", {
Name: name,
WithDecryption: true,
});
if (!answer.ok)
return (await (0,aws_errors.K)()).readError(answer, READ);
const { Parameter: parameter } = answer.body;
return contentOf((0,json.Gv)(parameter) ? parameter : {});
},
};
return async (sources) => {
const parameters = sources.filter((source) => source.kind === "parameter");
const names = [...new Set(parameters.flatMap(({ names }) => names))];
const outcomes = await Promise.all([
readInBatches(names.filter((name) => !(0,arn.E)(name)), ways, log),
readInBatches(names.filter(arn.E), { ...ways, most: 1 }, log),
]);
const found = new Map(outcomes.flatMap((some) => [...some]));
return new Map(parameters.map((parameter) => [
parameter,
oneOf(parameter.names.map((name) => found.get(name) ?? noParameter())),
]));
};
}
async function inBatch({ body }, asked) {
const { InvalidParameters: invalid } = body;
if (Array.isArray(invalid) && invalid.includes(asked))
return noParameter();
const [, name = "", selector = ""] = /^((?:arn:(?:[^:]*:){4})?[^:]*)(:.*)?$/s.exec(asked) ?? [];
const chosen = (0,json.Qv)(body.Parameters).filter(({ Selector }) => (Selector ?? "") === selector);
const exact = chosen.filter(({ Name, ARN }) => Name === name || ARN === name);
const found = exact.length > 0
? exact
: chosen.filter(({ Name }) => `/${Name}` === name || Name === `/${name}`);
const [first] = found;
return first !== undefined &&
found.every(({ Value }) => Value === first.Value)
? contentOf(first)
: undefined;
}
function oneOf(outcomes) {
const isMissing = (outcome) => outcome instanceof errors.JA && outcome.reason === "not-found";
const there = outcomes.filter((outcome) => !isMissing(outcome));
const [first = outcomes[0] ?? noParameter(), second = first] = there;
return first instanceof errors.JA || (0,external_node_util_.isDeepStrictEqual)(first, second)
? first
: (0,kit_errors.Qm)(messages.c.twoParameters());
}
async function contentOf({ Value }) {
const text = (0,json.r7)(Value);
return text === undefined
? (await (0,aws_errors.K)()).notAws(READ.what)
: (0,content.Mm)(Buffer.from(text));
}
function noParameter() {
return (0,kit_errors.mX)(messages.c.noParameter());
}
var aws_reference = $need(8878);
var base64 = $need(6503);
;
const FEW = 5;
const secrets_READ = {
what: "the read of the secret",
actions: ["secretsmanager:GetSecretValue"],
};
function secretReader(client, log) {
async function readOne({ id, version, stage }) {
const answer = await client.call("GetSecretValue", {
SecretId: id,
...(version === undefined ? {} : { VersionId: version }),
...(stage === undefined ? {} : { VersionStage: stage }),
});
return answer.ok
? secrets_contentOf(answer.body)
: (await (0,aws_errors.K)()).readError(answer, secrets_READ);
}
const ways = {
action: "BatchGetSecretValue",
most: 20,
readMany: (secrets) => client.call("BatchGetSecretValue", {
SecretIdList: secrets.map(({ id }) => id),
}),
find: secrets_inBatch,
readOne,
};
return async (sources) => {
const secrets = sources.filter((source) => source.kind === "secret");
const current = secrets.filter(({ id, version, stage }) => !(0,arn.E)(id) && version === undefined && stage === undefined);
const together = current.length > FEW ? current : [];
const alone = secrets.filter((secret) => !together.includes(secret));
const [some, others] = await Promise.all([
(0,places.e)(alone, readOne),
readInBatches(together, ways, log),
]);
return new Map([...some, ...others]);
};
}
async function secrets_inBatch({ body }, { id }) {
const values = (0,json.Qv)(body.SecretValues).filter(({ Name }) => Name === id);
const [value] = values;
if (value !== undefined)
return values.length === 1 ? secrets_contentOf(value) : undefined;
const error = (0,json.Qv)(body.Errors).find(({ SecretId }) => SecretId === id);
const code = (0,aws_answer.ry)(error?.ErrorCode);
const text = (0,json.r7)(error?.Message) ?? "";
if (code === undefined || (0,aws_answer.WG)({ code, text }))
return undefined;
const { readError } = await (0,aws_errors.K)();
return readError({ status: 400, ok: false, body: {}, code, text }, secrets_READ);
}
async function secrets_contentOf({ ARN: arn, SecretString: text, SecretBinary: binary, }) {
if (typeof text === "string")
return (0,content.Mm)(Buffer.from(text));
const hasBinary = typeof binary === "string";
if (!hasBinary && typeof arn === "string")
return (0,kit_errors.mX)(messages.c.noValue());
const bytes = hasBinary ? (0,base64.y)(binary) : undefined;
return bytes === undefined
? (await (0,aws_errors.K)()).notAws(secrets_READ.what)
: (0,content.Mm)(bytes);
}
;
async function readAll(references, context) {
context.signal.throwIfAborted();
const config = (0,aws_config.Xg)(context);
const located = references.map((reference) => locate(reference, config));
const region = config.region ?? references.find(({ region }) => region)?.region;
if (region === undefined)
return references.map(aws_config.C5);
const credentials = await logIn(config, region, context);
return (0,places.V)(located, (place, sources) => readPlace(place, sources, { config, credentials }, context));
}
function locate(reference, config) {
const { source, region = config.region } = reference;
const service = (0,aws_reference.z)(source);
if (region === undefined)
return (0,aws_config.C5)();
return {
place: {
name: `${service} ${region}`,
service,
region,
endpoint: config.endpoint(service, region),
},
source,
key: JSON.stringify(source),
};
}
const READERS = { secretsmanager: secretReader, ssm: parameterReader };
async function readPlace(place, sources, { config, credentials }, { limit, log }) {
const connection = await config.connect(place.endpoint);
try {
const client = createClient({ ...place, credentials, connection }, limit);
const read = READERS[place.service](client, log);
const [alone, folders] = await Promise.all([
read(sources),
(0,places.e)(sources.filter((source) => "folder" in source), async ({ folder }) => {
const below = await $need.e( 990).then($need.bind($need, 6990));
return place.service === "ssm"
? below.parametersBelow(folder, client)
: below.secretsBelow(folder, client, read, log);
}),
]);
return new Map([...alone, ...folders]);
}
finally {
connection.close();
}
}
}),

6503:
(($own, $gives, $need) => {
$need.d($gives, {
y: () => (decodeBase64)
});
function decodeBase64(text) {
const bytes = Buffer.from(text, "base64");
return bytes.toString("base64") === text ? bytes : undefined;
}
})

};
