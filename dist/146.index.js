export const id = 146;
export const ids = [146];
export const modules = {
9606:
(($own, $gives, $need) => {
$need.d($gives, {
y: () => (ESCAPE_LETTERS)
});
const ESCAPE_LETTERS = {
a: "\u0007",
b: "\b",
e: "\u001b",
E: "\u001b",
f: "\f",
n: "\n",
r: "\r",
t: "\t",
v: "\v",
};
}),
8817:
(($own, $gives, $need) => {
$need.d($gives, {
MU: () => (perByte),
R1: () => (differing),
Se: () => (hexDigits),
Yu: () => (inClass),
lo: () => (inTurn),
mi: () => (replacing),
pq: () => (mapping)
});
var _text_js_0 = $need(977);
function replacing(characters, as) {
return (text) => text.replace(characters, as);
}
function mapping(pairs) {
const known = new Map(Object.entries(pairs));
return replacing(anyOf(pairs), (one) => known.get(one) ?? one);
}
function anyOf(pairs) {
return new RegExp(`[${inClass(Object.keys(pairs).join(""))}]`, "gu");
}
function inClass(characters) {
return characters.replace(/[\\\]^-]/g, "\\$&");
}
const MOST_SETS = 1_000;
const LARGEST_SET = 12;
function differing(rules) {
const known = new Map();
return (text) => {
const odd = oddIn(text);
if (odd.length > LARGEST_SET)
return rules;
const key = odd.sort().join("");
const before = known.get(key);
if (before === undefined && known.size >= MOST_SETS)
return rules;
const chosen = before === rules ? chooseFor(odd, rules) : (before ?? rules);
known.set(key, chosen);
return chosen;
};
}
function oddIn(text) {
const odd = [...new Set(text.match(/\W/gu))];
return [
...new Set(odd.flatMap((one) => (LETTER().test(one) ? standingFor(one) : one))),
];
}
const LETTER = (0,_text_js_0 .fn)(String.raw `\p{L}`);
function standingFor(letter) {
const code = letter.codePointAt(0) ?? 0;
if (code < 0x100)
return ["\u00ef"];
return code < 0x10000 ? ["\u05ea", "\uabcd"] : ["\u{2abcd}"];
}
function chooseFor(odd, rules) {
const pairs = odd.flatMap((one) => odd.map((next) => one + next)).join("");
const byResult = new Map(rules.map((rule) => [rule(pairs), rule]));
byResult.delete(pairs);
return [...byResult.values()];
}
function inTurn(...rewrites) {
return (text) => rewrites.reduce((form, rewrite) => rewrite(form), text);
}
function hexDigits(character, least) {
return (character.codePointAt(0) ?? 0).toString(16).padStart(least, "0");
}
function perByte(character, as) {
const code = character.charCodeAt(0);
return code < 0x80
? as(code)
: Array.from(Buffer.from(character), as).join("");
}
}),
1784:
(($own, $gives, $need) => {
$need.d($gives, {
_n: () => (xml),
g: () => (XML_RULES),
ju: () => (latinNames)
});
var _rewrite_js_0 = $need(8817);
const TEXT = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const DOUBLE = { ...TEXT, '"': "&quot;" };
const xml = (0,_rewrite_js_0 .pq)({ ...DOUBLE, "'": "&apos;" });
const SINGLE = ["&#39;", "&#x27;", "&#039;"];
const DECIMAL_BREAKS = { "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };
const PADDED_BREAKS = { ...DECIMAL_BREAKS, "\t": "&#09;" };
const HEX_BREAKS = { "\n": "&#xA;", "\r": "&#xD;", "\t": "&#x9;" };
const NOT_ASCII = /[\u0080-\u{10ffff}]/gu;
const MARKS_AND_NOT_ASCII = /[&<>"'\u0080-\u{10ffff}]/gu;
const decimal = numbered((code) => `${code}`);
const hex = numbered((code) => `x${code.toString(16)}`);
const HEX = numbered((code) => `x${code.toString(16).toUpperCase()}`);
function numbered(digits) {
return (characters) => (0,_rewrite_js_0 .mi)(characters, (one) => `&#${digits(one.codePointAt(0) ?? 0)};`);
}
const latinNames = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(" ");
const latin = (0,_rewrite_js_0 .mi)(/[\u00a0-\u00ff]/g, (one) => `&${latinNames[one.charCodeAt(0) - 0xa0]};`);
const QUOTED = [
xml,
(0,_rewrite_js_0 .pq)(TEXT),
(0,_rewrite_js_0 .pq)(DOUBLE),
...SINGLE.map((single) => (0,_rewrite_js_0 .pq)({ ...DOUBLE, "'": single })),
(0,_rewrite_js_0 .pq)({ ...TEXT, '"': "&#34;", "'": "&#39;" }),
(0,_rewrite_js_0 .pq)({ ...TEXT, '"': "&#34;", "'": "&#39;", "+": "&#43;" }),
];
const XML_RULES = [
...QUOTED,
(0,_rewrite_js_0 .pq)({ "&": "&amp;", "<": "&lt;" }),
(0,_rewrite_js_0 .pq)({ "&": "&amp;", '"': "&quot;", "\u00a0": "&nbsp;" }),
...[DECIMAL_BREAKS, PADDED_BREAKS, HEX_BREAKS].flatMap((breaks) => {
const double = (0,_rewrite_js_0 .pq)({ ...DOUBLE, ...breaks });
const single = (0,_rewrite_js_0 .pq)({ ...TEXT, ...breaks });
return [double, single, (0,_rewrite_js_0 .lo)(double, decimal(NOT_ASCII))];
}),
(0,_rewrite_js_0 .pq)({ ...TEXT, ...HEX_BREAKS, '"': "&#34;", "'": "&#39;" }),
(0,_rewrite_js_0 .pq)({ ...DOUBLE, "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;" }),
(0,_rewrite_js_0 .pq)({
...DOUBLE,
"'": "&#39;",
"`": "&#x60;",
"=": "&#x3D;",
"/": "&#x2F;",
}),
...QUOTED.flatMap((quoted) => [decimal(NOT_ASCII), hex(NOT_ASCII), HEX(NOT_ASCII), latin].map((numbers) => (0,_rewrite_js_0 .lo)(quoted, numbers))),
...[decimal, hex, HEX].map((numbers) => numbers(MARKS_AND_NOT_ASCII)),
(0,_rewrite_js_0 .lo)((0,_rewrite_js_0 .pq)({ ...DOUBLE, "'": "&#x27;", "+": "&#x2B;", "`": "&#x60;" }), HEX(NOT_ASCII)),
];
}),
9146:
(($own, $gives, $need) => {
$need.d($gives, {
compile: () => (compile)
});
var message = $need(883);
;
const say = {
...(0,message.f)("masks-incomplete", {
incomplete: (count) => `${count === 1 ? "1 value is" : `${count} values are`} so large that the output is searched for what stands there and for base64 and hex, but not for every form (escapes and quotes of programs).`,
}),
};
var mask_forms = $need(9244);
var late = $need(7481);
var masks = $need(1918);
var mask_text = $need(5954);
var build_text = $need(977);
;
const WORD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const ALPHABETS = [
{ all: `${WORD}+/`, columns: [76, 64] },
{ all: `${WORD}-_`, columns: [] },
{ all: "0123456789abcdef", columns: [60] },
{ all: "0123456789ABCDEF", columns: [] },
].map(({ all, columns }, number) => ({
number,
bits: Math.log2(all.length),
characters: Buffer.from(all),
starts: all.length === 64 ? [0, 4, 2] : [0],
columns,
}));
const BASE64URL = 1;
const FIRST_OWN = 62;
function isOwn(bytes, { number }, firstBit, length) {
if (number !== BASE64URL)
return true;
const end = firstBit + 6 * length;
for (let bit = firstBit; bit < end; bit += 6) {
const at = bit >>> 3;
if (bitsAt(bytes[at] ?? 0, bytes[at + 1] ?? 0, bit & 7, 6) >= FIRST_OWN)
return true;
}
return false;
}
function bitsAt(first, second, from, count) {
return (((first << 8) | second) >>> (16 - from - count)) & ((1 << count) - 1);
}
;
const ESC = 0x1b;
const BEL = 0x07;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const SEMICOLON = 0x3b;
const HASH = 0x23;
const OPENING = 0x7b;
const CLOSING = 0x7d;
const LOWER_U = 0x75;
const LOWER_X = 0x78;
const UPPER_U = 0x55;
const NONE = -1;
const PLAIN = 0;
const OPENER = 1;
const BREAK = 2;
const END = 3;
const LONGEST = 13;
const OPENERS = [ESC, PERCENT, AMPERSAND, BACKSLASH];
function table(of) {
return Int32Array.from({ length: 256 }, (_, byte) => of(String.fromCharCode(byte)));
}
const KINDS = table((one) => OPENERS.includes(one.charCodeAt(0))
? OPENER
: "\r\n".includes(one)
? BREAK
: one === "\u0007"
? END
: PLAIN);
const DIGITS = table((one) => /[0-9a-f]/i.test(one) ? Number.parseInt(one, 16) : NONE);
const ENDS = table((one) => (/[0-9a-fA-F;}]/.test(one) ? 1 : 0));
const INSIDE = table((one) => (/[0-9a-zA-Z#{%&\\]/.test(one) ? 1 : 0));
const characters_WORD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const WORDS = table((one) => 1 + characters_WORD.indexOf(one));
function isOpener(byte) {
return KINDS[byte] === OPENER;
}
function isDigit(byte) {
return (DIGITS[byte] ?? NONE) >= 0;
}
function wordOf(byte) {
return WORDS[byte] ?? 0;
}
function isWord(byte) {
return wordOf(byte) > 0;
}
function isOctal(byte) {
return byte >= 0x30 && byte <= 0x33;
}
;
const LONGEST_LINE = 1_024;
const SHORTEST_ADDRESS = 6;
class DumpLines {
base = 0;
#places = [0];
note(data, at) {
if (mayBegin(data, at) && mayBeDump(data, at))
this.#places.push(this.base + at);
}
add(place) {
this.#places.push(place);
}
take() {
return this.#places.length === 0 ? this.#places : this.#places.splice(0);
}
}
class Groups {
data = new Uint8Array();
from = 0;
to = 0;
count = 0;
first = 0;
starts = new Int32Array(LONGEST_LINE);
ends = new Int32Array(LONGEST_LINE);
read(data, from, to) {
this.data = data;
this.from = from;
this.to = to;
this.count = 0;
let at = from;
while (at < to && isBlank(data[at] ?? 0))
at++;
while (at < to) {
if (data[at] === 0x30 && data[at + 1] === 0x78)
at += 2;
const start = at;
while (at < to && isDigit(data[at] ?? 0))
at++;
const end = at;
while (at < to && SEPARATORS[data[at] ?? 0] === 1)
at++;
if (end === start || (at === end && at < to))
break;
this.starts[this.count] = start;
this.ends[this.count++] = end;
}
this.first = this.#hasAddress() ? 1 : 0;
}
start(group) {
return this.starts[group] ?? 0;
}
end(group) {
return this.ends[group] ?? 0;
}
size(group) {
return this.end(group) - this.start(group);
}
#hasAddress() {
if (this.count < 2)
return false;
const size = this.size(0);
const next = this.size(1);
if (size <= DECIMAL || this.data[this.end(0)] === COMMA)
return false;
if (size === LONGEST_DECIMAL && !this.#endsWithColon(0))
return false;
if (size > next || (size % 2 === 1 && size !== next))
return true;
return (this.#endsWithColon(0) && !(this.count > 2 && this.#endsWithColon(1)));
}
#endsWithColon(group) {
return this.data[this.end(group)] === COLON;
}
}
const COLON = 0x3a;
const COMMA = 0x2c;
const DECIMAL = 3;
const LONGEST_DECIMAL = 5;
const isIn = (characters) => Uint8Array.from({ length: 256 }, (_, byte) => characters.includes(String.fromCharCode(byte)) ? 1 : 0);
const SEPARATORS = isIn(" \t:,-");
const COMMON = isIn(" \t:,");
const HEXADECIMAL = isIn("0123456789abcdefABCDEF");
const DIGITS_END = isIn(" \t:,x");
function isBlank(byte) {
return byte === 0x20 || byte === 0x09;
}
function numberIn(base, data, from, to) {
let number = 0;
for (let at = from; at < to; at++) {
const digit = DIGITS[data[at] ?? 0] ?? -1;
if (digit < 0 || digit >= base)
return -1;
number = base * number + digit;
}
return number;
}
function mayBegin(data, from) {
const { length } = data;
if (from + 4 > length)
return true;
if (data[from + 1] === BLANK)
return true;
if (data[from + 2] === BLANK || data[from + 3] === BLANK)
return true;
const digits = HEXADECIMAL;
let at = from;
while (at < length && digits[data[at] ?? 0] === 1)
at++;
return at === length || DIGITS_END[data[at] ?? 0] === 1;
}
function mayBeDump(data, from, unknown = true) {
let at = from;
while (from === 0 && at < data.length && isBlank(data[at] ?? 0))
at++;
if (mayBeCharacters(data, at, unknown))
return true;
let first = 0;
for (let groups = 0, digits = 0; digits < 6; groups++) {
const start = at;
while (at < data.length && isDigit(data[at] ?? 0))
at++;
if (at === start + 1 && data[start] === 0x30 && data[at] === 0x78) {
at++;
groups--;
continue;
}
const length = at - start;
if (at === data.length)
return unknown || (groups > 0 && (length > 0 || groups > 1 || first > 2));
if (length === 0 || (groups === 0 && length === 1))
return false;
if (groups > 0 && length > LONGEST_DECIMAL && length % 2 === 1)
return false;
if (groups > 0)
digits += length;
else
first = length;
if (COMMON[data[at] ?? 0] !== 1)
return digits >= 6;
const end = at;
while (at < data.length && COMMON[data[at] ?? 0] === 1)
at++;
const isApart = at - end > 1 || length === 3;
if (isApart && first >= SHORTEST_ADDRESS && data[end] === 0x20)
return true;
}
return true;
}
function mayBeCharacters(data, from, unknown) {
let at = from;
while (at < from + 3 && at < data.length && !isBlank(data[at] ?? 0))
at++;
if (at === from || (data[at] ?? BLANK) !== BLANK)
return false;
if (at + 4 > data.length)
return unknown;
if (characterAt(data, at) < 0)
return false;
return at + 8 > data.length ? unknown : characterAt(data, at + 4) >= 0;
}
const BLANK = 0x20;
const ESCAPED = new Map(Object.entries({ 0: 0, a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }).map(([letter, byte]) => [letter.charCodeAt(0), byte]));
function characterAt(data, at) {
if (data[at] !== BLANK)
return -1;
const last = data[at + 3] ?? 0;
if (data[at + 1] !== BLANK) {
const number = numberIn(8, data, at + 1, at + 4);
return number > 0xff ? -1 : number;
}
if (data[at + 2] === BLANK)
return last < 0x20 || last > 0x7e ? -1 : last;
return data[at + 2] === 0x5c ? (ESCAPED.get(last) ?? -1) : -1;
}
;
const FACTOR = 0x9e3779b1;
const ONE = 6;
const OTHER = 11;
const LEAST_SHIFT = 16;
const SMALLEST = 16;
const LARGEST = 21;
class HashSet {
#bits;
#shift;
constructor(size) {
const width = Math.ceil(Math.log2(size * 32));
const within = Math.min(LARGEST, Math.max(SMALLEST, width));
this.#bits = new Int32Array(2 ** (within - 5));
this.#shift = LEAST_SHIFT + LARGEST - within;
}
add(value) {
const hash = Math.imul(value, FACTOR);
const index = hash >>> this.#shift;
const word = this.#bits[index] ?? 0;
this.#bits[index] = word | (1 << (hash >>> ONE)) | (1 << (hash >>> OTHER));
}
has(value) {
return has(this.#bits, this.#shift, value);
}
firstOfPairs(words, from, to) {
const bits = this.#bits;
const shift = this.#shift;
for (let index = from; index < to; index += 2) {
const word = words[index] ?? 0;
if (has(bits, shift, word) || smallBytes(word) !== 0)
return index;
if (smallBytes(words[index + 1] ?? 0) !== 0)
return index + 1;
}
return Math.max(from, to);
}
firstOfWords(words, from, to) {
const bits = this.#bits;
const shift = this.#shift;
let index = from;
for (; index < to; index++) {
const word = words[index] ?? 0;
if (has(bits, shift, word) || smallBytes(word) !== 0)
break;
}
return index;
}
firstOfHalves(words, from, to) {
const bits = this.#bits;
const shift = this.#shift;
let next = words[from] ?? 0;
let index = from;
for (; index < to; index++) {
const word = next;
next = words[index + 1] ?? 0;
if (has(bits, shift, word & THREE))
break;
if (has(bits, shift, (word >>> 16) | ((next << 16) & THREE)))
break;
if (smallBytes(word) !== 0)
break;
}
return index;
}
}
const THREE = 0xffffff;
function has(bits, shift, value) {
const hash = Math.imul(value, FACTOR);
const word = bits[hash >>> shift] ?? 0;
return ((word >>> (hash >>> ONE)) & (word >>> (hash >>> OTHER)) & 1) !== 0;
}
function smallBytes(word) {
return (word - 0x0e0e0e0e) & ~word & 0x80808080;
}
;
class Filter {
reach;
near;
#blocks;
#starts;
#seams;
#areShort = false;
#mayAll = false;
constructor(patterns) {
this.reach = reachOf(patterns);
this.near = Math.max(6, this.reach + 3);
const { length } = patterns;
this.#starts = new HashSet(length);
this.#blocks = new HashSet(length * (this.reach + 1));
this.#seams = new HashSet(length * this.near);
const pattern = new Uint8Array(this.near + 4);
for (let index = 0; index < length; index++) {
for (let at = 0; at < pattern.length; at++)
pattern[at] = patterns.byteAt(index, at);
this.#add(pattern, patterns.lengthOf(index));
}
}
#add(pattern, length) {
this.#starts.add(four(pattern, 0));
const mask = this.reach < 3 ? THREE : -1;
for (let at = 0; at <= this.reach; at++)
this.#blocks.add(four(pattern, at) & mask);
for (let before = 1; before <= this.near; before++) {
this.#addSeam(pattern, length, before);
if (pattern[before] === filter_BLANK)
this.#addSeam(without(pattern, before), length - 1, before);
}
}
#addSeam(bytes, length, before) {
if (before >= length)
return;
const from = Math.min(before - 1, length - 4);
if (from < before - 1)
this.#areShort = true;
if (from < 0)
this.#mayAll = true;
else
this.#seams.add(four(bytes, from));
}
next(data, words, from, lines) {
const isShort = this.reach < 3;
const offset = data.byteOffset;
const end = ((offset + data.length) >>> 2) - (isShort ? 1 : 0);
let index = (offset + from) >>> 2;
for (;;) {
index = this.#scan(words, index, end);
if (index >= end)
break;
const word = words[index] ?? 0;
const at = 4 * index - offset;
let start = data.length;
if (isShort || this.#blocks.has(word))
start = this.#startNear(data, at);
index++;
for (let small = smallBytes(word); small !== 0; small &= small - 1) {
const place = at + (trailingZeros(small) >>> 3);
if (!isBreak(data[place] ?? 0))
continue;
const behind = endOfGap(data, place + 1);
if (this.#mayCross(data, place, behind))
return Math.max(0, Math.min(place - this.near, start));
lines?.note(data, behind);
if (behind < at + 4)
continue;
index = (offset + behind) >>> 2;
break;
}
if (start < data.length)
return start;
}
return Math.max(0, 4 * end - offset - 3);
}
mayBegin(data, from, to) {
for (let at = from; at < to; at++) {
if (isBreak(data[at] ?? 0))
return true;
if (at + 4 <= to && this.#starts.has(four(data, at)))
return true;
}
return false;
}
#scan(words, from, to) {
if (this.reach === 1)
return this.#blocks.firstOfHalves(words, from, to);
if (this.reach === 3)
return this.#blocks.firstOfWords(words, from, to);
const index = this.#blocks.firstOfPairs(words, from, to - 1);
return index < to - 1 ? index : this.#blocks.firstOfWords(words, index, to);
}
#startNear(data, at) {
const to = this.reach < 3 ? at + 2 : at;
for (let start = Math.max(0, at - this.reach); start <= to; start++)
if (this.#starts.has(four(data, start)))
return start;
return data.length;
}
#mayCross(data, from, to) {
if (this.#mayAll || to + 3 > data.length)
return true;
const a = data[to] ?? 0;
const b = data[to + 1] ?? 0;
const c = data[to + 2] ?? 0;
if (isBreak(b) || isBreak(c))
return true;
const z = data[from - 1] ?? 0;
if (this.#seams.has(z | (a << 8) | (b << 16) | (c << 24)))
return true;
if (!this.#areShort)
return false;
const x = data[from - 3] ?? 0;
const y = data[from - 2] ?? 0;
return (this.#seams.has(y | (z << 8) | (a << 16) | (b << 24)) ||
this.#seams.has(x | (y << 8) | (z << 16) | (a << 24)));
}
}
function trailingZeros(bits) {
return 31 - Math.clz32(bits & -bits);
}
function reachOf(patterns) {
let shortest = Infinity;
for (let index = 0; index < patterns.length; index++)
shortest = Math.min(shortest, patterns.lengthOf(index));
return shortest < 7 ? 1 : shortest < 11 ? 3 : 7;
}
function without(bytes, at) {
const left = bytes.slice();
left.copyWithin(at, at + 1);
return left;
}
const filter_BLANK = 0x20;
function four(bytes, at) {
return ((bytes[at] ?? 0) |
((bytes[at + 1] ?? 0) << 8) |
((bytes[at + 2] ?? 0) << 16) |
((bytes[at + 3] ?? 0) << 24));
}
function isBreak(byte) {
return byte === 0x0a || byte === 0x0d;
}
function isGap(byte) {
return isBreak(byte) || byte === 0x20 || byte === 0x09;
}
function endOfGap(data, from) {
let at = from;
while (at < data.length && isGap(data[at] ?? 0))
at++;
return at;
}
var escape_letters = $need(9606);
var xml = $need(1784);
;
const ASCII = 'Tab=\t NewLine=\n excl=! quot=" QUOT=" num=# dollar=$ percnt=% amp=& AMP=& apos=\' lpar=( rpar=) ast=* midast=* plus=+ comma=, period=. sol=/ colon=: semi=; lt=< LT=< equals== gt=> GT=> quest=? commat=@ lsqb=[ lbrack=[ bsol=\\ rsqb=] rbrack=] Hat=^ lowbar=_ UnderBar=_ grave=` lcub={ lbrace={ verbar=| vert=| rcub=} rbrace=}';
const LONGEST_NAME = 8;
function keyOf(data, from, to) {
let key = 0;
for (let at = from; at < to; at++)
key = 64 * key + wordOf(data[at] ?? 0);
return key;
}
const NAMED = new Map([
...ASCII.split(" ").map((pair) => {
const at = pair.indexOf("=");
return [pair.slice(0, at), pair.charCodeAt(at + 1)];
}),
...xml.ju.map((name, at) => [name, 0xa0 + at]),
].map(([name, code]) => [keyOf(Buffer.from(name), 0, name.length), code]));
function named(data, from, to) {
return to - from > LONGEST_NAME
? NONE
: (NAMED.get(keyOf(data, from, to)) ?? NONE);
}
;
const BYTE = 1 << 21;
const LENGTH = 22;
const codeOf = (one) => one & (BYTE - 1);
const isByte = (one) => (one & BYTE) !== 0;
const lengthOf = (one) => one >>> LENGTH;
const AFTER_BACKSLASH = table((one) => one < " " || /[xuU0-3]/.test(one)
? NONE
: (escape_letters.y[one] ?? one).charCodeAt(0));
function escapeAt(data, at) {
switch (data[at]) {
case PERCENT:
return data[at + 1] === LOWER_U
? unitAt(data, at)
: byteOf(3, pairAt(data, at + 1));
case AMPERSAND:
return referenceAt(data, at);
case BACKSLASH: {
const code = AFTER_BACKSLASH[data[at + 1] ?? 0] ?? NONE;
return code < 0 ? digitsAt(data, at) : byteOf(2, code);
}
default:
return NONE;
}
}
function digitsAt(data, at) {
const letter = data[at + 1] ?? 0;
if (letter === UPPER_U)
return characterOf(10, hexadecimal(data, at + 2, at + 10));
if (letter !== LOWER_X && letter !== LOWER_U)
return isOctal(letter)
? byteOf(4, escapes_numberIn(8, data, at + 1, at + 4))
: NONE;
if (data[at + 2] === OPENING)
return bracesAt(data, at);
return letter === LOWER_X
? byteOf(4, pairAt(data, at + 2))
: unitAt(data, at);
}
function escapeBefore(out, opener, end) {
const found = escapeAt(out, opener);
if (found >= 0)
return opener + lengthOf(found) === end ? found : NONE;
if (opener + UNIT !== end || out[opener + 1] !== LOWER_U)
return NONE;
const pair = escapeAt(out, opener - UNIT);
return lengthOf(pair) === 2 * UNIT ? pair : NONE;
}
function byteOf(length, code) {
return code < 0 ? NONE : (length << LENGTH) | BYTE | code;
}
function characterOf(length, code) {
const isOne = code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
if (!isOne)
return NONE;
return code < 0x80 ? byteOf(length, code) : (length << LENGTH) | code;
}
const UNIT = 6;
function unitAt(data, at) {
const unit = hexadecimal(data, at + 2, at + UNIT);
if (unit < 0xd800 || unit > 0xdbff)
return characterOf(UNIT, unit);
const next = at + UNIT;
if (data[next] !== data[at] || data[next + 1] !== LOWER_U)
return NONE;
const second = hexadecimal(data, next + 2, next + UNIT);
if (second < 0xdc00 || second > 0xdfff)
return NONE;
return characterOf(2 * UNIT, 0x10000 + 0x400 * (unit - 0xd800) + (second - 0xdc00));
}
function referenceAt(data, at) {
const isNumber = data[at + 1] === HASH;
const from = isNumber ? at + 2 : at + 1;
let to = from;
while (to < at + LONGEST - 1 && isWord(data[to] ?? 0))
to++;
if (data[to] !== SEMICOLON)
return NONE;
const code = isNumber ? numberOf(data, from, to) : named(data, from, to);
return characterOf(to + 1 - at, code);
}
function numberOf(data, from, to) {
return data[from] === LOWER_X
? hexadecimal(data, from + 1, to)
: escapes_numberIn(10, data, from, to);
}
function bracesAt(data, at) {
let to = at + 3;
while (to < at + LONGEST - 1 && isDigit(data[to] ?? 0))
to++;
if (data[to] !== CLOSING)
return NONE;
return characterOf(to + 1 - at, hexadecimal(data, at + 3, to));
}
function pairAt(data, at) {
const high = DIGITS[data[at] ?? 0] ?? NONE;
const low = DIGITS[data[at + 1] ?? 0] ?? NONE;
return high < 0 || low < 0 ? NONE : 16 * high + low;
}
function hexadecimal(data, from, to) {
return escapes_numberIn(16, data, from, to);
}
function escapes_numberIn(base, data, from, to) {
let number = from < to ? 0 : NONE;
for (let at = from; at < to; at++) {
const digit = DIGITS[data[at] ?? 0] ?? NONE;
if (digit < 0 || digit >= base)
return NONE;
number = base * number + digit;
}
return number;
}
function isBeginning(out, from, end) {
const opener = out[from] ?? 0;
if (!isOpener(opener) || opener === ESC)
return false;
for (let at = from + 1; at < end; at++) {
const byte = out[at] ?? 0;
if (isOpener(byte))
return true;
if (!mayFollow(opener, byte, at - from))
return false;
}
return (end - from < fullLength(opener, out[from + 1] ?? 0, out[from + 2] ?? 0));
}
function mayFollow(opener, byte, at) {
if (opener === AMPERSAND)
return isWord(byte) || (byte === HASH && at === 1);
if (at > 1)
return isDigit(byte) || (byte === OPENING && at === 2);
if (byte === LOWER_U)
return true;
return opener === PERCENT
? isDigit(byte)
: byte === LOWER_X || byte === UPPER_U || isOctal(byte);
}
function fullLength(opener, second, third) {
if (opener === AMPERSAND || third === OPENING || second === LOWER_U)
return LONGEST;
if (opener === PERCENT)
return 3;
return second === UPPER_U ? 10 : 4;
}
;
const LONGEST_SEQUENCE = 64;
const LONGEST_STRING = 4_096;
const CSI = 0x5b;
const STRINGS = table((one) => ("]PX^_".includes(one) ? 1 : 0));
function beginsString(byte) {
return STRINGS[byte] === 1;
}
function firstFinal(isCsi) {
return isCsi ? 0x40 : 0x30;
}
function sequenceAt(data, from) {
const second = from + 1 < data.length ? (data[from + 1] ?? 0) : 0;
if (beginsString(second))
return stringAt(data, from);
const isCsi = second === CSI;
const final = firstFinal(isCsi);
const to = Math.min(data.length, from + LONGEST_SEQUENCE);
let at = isCsi ? from + 2 : from + 1;
while (at < to && isBetween(data[at] ?? 0, final))
at++;
const last = at < to ? (data[at] ?? 0) : 0;
return last >= final && last <= 0x7e ? at + 1 - from : 0;
}
function isBetween(byte, final) {
return byte >= 0x20 && byte < final && KINDS[byte] === PLAIN;
}
function stringAt(data, from) {
const to = Math.min(data.length, from + LONGEST_STRING);
let at = from + 2;
while (at < to && KINDS[data[at] ?? 0] === PLAIN)
at++;
if (at < to && data[at] === BEL)
return at + 1 - from;
const isEnd = at + 1 < to && data[at] === ESC && data[at + 1] === BACKSLASH;
return isEnd ? at + 2 - from : 0;
}
;
const LEAD = 16;
const NEVER = -1;
const NOWHERE = -1;
const SIZE = 4;
const FIRST = 0;
const START = 1;
const written_END = 2;
const ODD = 3;
class Written {
out = Buffer.allocUnsafeSlow(1024);
end = LEAD;
dropped = 0;
#stretches = new Float64Array(256 * SIZE);
#top = 0;
#lastOdd = NEVER;
#next = NOWHERE;
#quoted = [];
constructor() {
this.out.fill(0, 0, LEAD);
}
get last() {
return this.out[this.end - 1] ?? 0;
}
startOf(index) {
const at = this.#stretchOf(index);
return index === this.#stretches[at + FIRST]
? (this.#stretches[at + START] ?? 0)
: this.endOf(index) - 1;
}
endOf(index) {
const at = this.#stretchOf(index);
const behind = index - (this.#stretches[at + FIRST] ?? 0);
return (this.#stretches[at + written_END] ?? 0) + behind;
}
hasEscape(from, to) {
const at = this.#stretchOf(to - 1);
return (this.#stretches[at + ODD] ?? NEVER) >= 2 * from;
}
hasEscapeSince(index) {
return this.#lastOdd >= 2 * index;
}
#stretchOf(index) {
let low = 0;
let high = this.#top / SIZE;
if ((this.#stretches[this.#top - SIZE] ?? 0) <= index)
low = high - 1;
while (high - low > 1) {
const middle = (low + high) >>> 1;
if ((this.#stretches[middle * SIZE] ?? 0) <= index)
low = middle;
else
high = middle;
}
return low * SIZE;
}
put(byte, start, end) {
const at = this.end++;
this.out[at] = byte;
if (start !== this.#next)
this.#begin(at, start, end);
this.#next = end;
}
putPlain(data, base, from, to) {
const { out } = this;
const kinds = KINDS;
let end = this.end;
if (base + from !== this.#next)
this.#begin(end, base + from, base + from + 1);
let at = from;
for (; at < to; at++) {
const byte = data[at] ?? 0;
if (kinds[byte] !== 0)
break;
out[end++] = byte;
}
this.end = end;
this.#next = base + at;
return at;
}
putEscape(byte, start, end) {
const at = this.end++;
this.out[at] = byte;
this.#lastOdd = 2 * at;
this.#begin(at, start, end);
this.#next = end;
}
extend(end) {
const at = this.end - 1;
const start = this.startOf(at);
this.#takeStretches(at);
this.#lastOdd = 2 * at;
this.#begin(at, start, end);
this.#next = end;
}
takeBack(count) {
const from = this.end - count;
const isQuoted = this.#forgetQuotes(from);
this.#takeStretches(from);
this.end = from;
this.markNext();
return isQuoted;
}
markNext() {
this.#lastOdd = 2 * this.end;
this.#next = NOWHERE;
}
quote() {
this.#quoted.push(this.end - 1 + this.dropped);
}
leaveOut(from) {
this.#forgetQuotes(from);
this.#takeStretches(from);
this.end = from;
this.#lastOdd = 2 * from - 1;
this.#next = NOWHERE;
}
#forgetQuotes(index) {
const place = index + this.dropped;
let isQuoted = false;
for (;;) {
const last = this.#quoted.at(-1);
if (last === undefined || last < place)
return isQuoted;
isQuoted ||= last === place;
this.#quoted.pop();
}
}
#begin(at, start, end) {
const top = this.#top;
if (top === this.#stretches.length)
this.#enlarge();
const stretches = this.#stretches;
stretches[top + FIRST] = at;
stretches[top + START] = start;
stretches[top + written_END] = end;
stretches[top + ODD] = this.#lastOdd;
this.#top = top + SIZE;
}
#enlarge() {
const larger = new Float64Array(2 * this.#top);
larger.set(this.#stretches);
this.#stretches = larger;
}
#takeStretches(from) {
while (this.#top > 0 && (this.#stretches[this.#top - SIZE] ?? 0) >= from)
this.#top -= SIZE;
}
makeRoom(more) {
const size = this.end + more + LEAD;
if (size <= this.out.length)
return;
const out = Buffer.allocUnsafeSlow(2 * size);
this.out.copy(out, 0, 0, this.end);
this.out = out;
}
drop(before) {
const count = before - LEAD;
if (count <= 0 || count < this.end - before)
return 0;
this.#dropStretches(before, count);
this.out.copyWithin(0, count, this.end);
this.end -= count;
this.dropped += count;
if (this.#quoted.length > 0)
this.#quoted = this.#quoted.filter((one) => one >= this.dropped);
return count;
}
#dropStretches(before, count) {
const start = this.startOf(before);
const end = this.endOf(before);
const stretches = this.#stretches;
const from = this.#stretchOf(before);
stretches.copyWithin(0, from, this.#top);
this.#top -= from;
for (let at = 0; at < this.#top; at += SIZE) {
stretches[at + FIRST] = (stretches[at + FIRST] ?? 0) - count;
stretches[at + ODD] = (stretches[at + ODD] ?? 0) - 2 * count;
}
stretches[FIRST] = LEAD;
stretches[START] = start;
stretches[written_END] = end;
this.#lastOdd -= 2 * count;
}
reset() {
this.dropped += this.end - LEAD;
this.end = LEAD;
this.out.fill(0, 0, LEAD);
this.#top = 0;
this.#lastOdd = NEVER;
this.#next = NOWHERE;
this.#quoted = [];
}
}
;
class Decoder {
written = new Written();
opener = NONE;
sequence = NONE;
isString = false;
#onString;
constructor(onString) {
this.#onString = onString;
}
pending() {
const { out, end } = this.written;
const last = this.sequence < 0 ? end : this.sequence;
for (let at = Math.max(LEAD, last - LONGEST); at < last; at++)
if (isBeginning(out, at, end))
return at;
return last;
}
drop(before) {
const count = this.written.drop(before);
if (this.sequence >= 0)
this.sequence -= count;
if (this.opener >= 0)
this.opener -= count;
return count;
}
reset() {
this.written.reset();
this.opener = NONE;
this.sequence = NONE;
this.isString = false;
}
get isOpen() {
if (this.opener >= 0)
return false;
return this.sequence < 0 || (this.isString && this.#room > LONGEST);
}
get #room() {
const { end, last } = this.written;
return last === ESC ? 0 : LONGEST_STRING - (end - this.sequence);
}
putPlain(data, base, at, end) {
const to = this.sequence < 0 ? end : Math.min(end, at + this.#room);
return this.written.putPlain(data, base, at, to);
}
take(byte, start, end) {
const { written } = this;
if (byte === BACKSLASH && written.last === BACKSLASH && this.sequence < 0) {
written.extend(end);
this.opener = written.end - 1;
return;
}
written.put(byte, start, end);
if (isOpener(byte)) {
this.opener = written.end - 1;
if (byte === ESC && !(this.sequence >= 0 && this.isString)) {
this.sequence = written.end - 1;
this.isString = false;
return;
}
}
if (this.sequence >= 0 && this.#endsSequence(byte))
return;
this.#decode(byte);
}
#endsSequence(byte) {
if (this.isString)
return this.#endsString(byte);
const { out, end } = this.written;
const length = end - this.sequence;
const isCsi = out[this.sequence + 1] === CSI;
if (length === 2 && beginsString(byte))
this.isString = true;
else if (length === 2 && isCsi)
return false;
else if (length > LONGEST_SEQUENCE || byte < 0x20 || byte > 0x7e)
this.sequence = NONE;
else if (byte >= firstFinal(isCsi)) {
this.#leaveOut();
return true;
}
return false;
}
#endsString(byte) {
const { out, end } = this.written;
const isEscaped = out[end - 2] === ESC && end - 2 > this.sequence;
if (byte === BEL || (isEscaped && byte === BACKSLASH)) {
this.#onString(this.sequence + 2, end - (isEscaped ? 2 : 1));
this.#leaveOut();
return true;
}
if (isEscaped) {
this.sequence = end - 2;
this.isString = false;
return this.#endsSequence(byte);
}
if (end - this.sequence > LONGEST_STRING)
this.sequence = NONE;
return false;
}
takeBreak() {
this.sequence = NONE;
const { written } = this;
if (written.last !== BACKSLASH)
return;
written.leaveOut(written.end - 1);
this.opener = this.#openerBefore();
}
#leaveOut() {
this.written.leaveOut(this.sequence);
this.sequence = NONE;
this.isString = false;
this.opener = this.#openerBefore();
}
#openerBefore() {
const { out, end } = this.written;
for (let at = end - 1; at > end - LONGEST; at--) {
const byte = out[at] ?? 0;
if (isOpener(byte))
return at;
if (INSIDE[byte] !== 1)
break;
}
return NONE;
}
#decode(last) {
const { out, end } = this.written;
const isQuoting = out[end - 2] === BACKSLASH;
const opener = isQuoting ? end - 2 : this.opener;
if (opener < 0)
return;
if (isQuoting || ENDS[last] === 1) {
const found = escapeBefore(out, opener, end);
if (found >= 0) {
this.#replace(found);
return;
}
}
if (INSIDE[last] !== 1 || end - this.opener >= LONGEST)
this.opener = NONE;
}
#replace(found) {
const { written } = this;
const length = lengthOf(found);
const start = written.startOf(written.end - length);
const end = written.endOf(written.end - 1);
const isQuoted = written.takeBack(length);
this.opener = this.#openerBefore();
if (isQuoted && isByte(found)) {
this.take(BACKSLASH, start, end);
written.markNext();
}
this.put(found, start, end);
}
put(found, start, end) {
const { written } = this;
const code = codeOf(found);
if (!isByte(found)) {
for (const byte of Buffer.from(String.fromCodePoint(code)))
written.putEscape(byte, start, end);
this.opener = NONE;
return;
}
this.take(code, start, end);
if (lengthOf(found) === 2 && (code === PERCENT || code === AMPERSAND))
written.quote();
}
}
;
const CALM = 256;
class Unescaper {
written;
#decoder;
#calm = 0;
#inGap = false;
constructor(onString = () => { }) {
this.#decoder = new Decoder(onString);
this.written = this.#decoder.written;
}
read(data, base, from) {
const decoder = this.#decoder;
decoder.written.makeRoom(data.length - from);
let at = this.#inGap ? this.#passGap(data, from) : from;
let calm = this.#calm - base;
const kinds = KINDS;
while (at < data.length && at < calm) {
const byte = data[at] ?? 0;
const kind = kinds[byte];
if (kind === OPENER) {
const length = this.#readWhole(data, base, at);
at = length > 0 ? at + length : this.#readOpener(data, base, at, byte);
calm = Math.max(calm, at + CALM);
}
else if (kind === BREAK) {
decoder.takeBreak();
if (decoder.isOpen)
decoder.written.put(byte, base + at, base + at + 1);
at = this.#passGap(data, at);
}
else if (kind === PLAIN && decoder.isOpen)
at = decoder.putPlain(data, base, at, Math.min(data.length, calm));
else {
decoder.take(byte, base + at, base + at + 1);
at++;
}
}
this.goOn(base + calm - CALM);
return at;
}
isCalm(place) {
return place >= this.#calm;
}
goOn(place) {
this.#calm = Math.max(this.#calm, place + CALM);
}
pending() {
return this.#decoder.pending();
}
drop(before) {
return this.#decoder.drop(before);
}
reset() {
this.#decoder.reset();
this.#calm = 0;
this.#inGap = false;
}
#passGap(data, from) {
let at = from;
while (at < data.length && isGap(data[at] ?? 0))
at++;
this.#inGap = at === data.length;
return at;
}
#readWhole(data, base, at) {
const { written, opener, sequence } = this.#decoder;
if (opener >= 0 || sequence >= 0)
return 0;
if (data[at] === ESC) {
const length = sequenceAt(data, at);
if (length > 0)
written.leaveOut(written.end);
return length;
}
if (at + LONGEST > data.length)
return 0;
const found = escapeAt(data, at);
if (found < 0 || !isByte(found) || isOpener(codeOf(found)))
return 0;
const length = lengthOf(found);
written.putEscape(codeOf(found), base + at, base + at + length);
return length;
}
#readOpener(data, base, at, byte) {
const decoder = this.#decoder;
const { written } = decoder;
if (byte === ESC && !decoder.isString)
decoder.sequence = NONE;
const isFree = decoder.sequence < 0;
let last = at;
if (byte === BACKSLASH && isFree)
while (last + 1 < data.length && data[last + 1] === BACKSLASH)
last++;
if (isFree ? written.last === BACKSLASH : byte === ESC || !decoder.isOpen) {
decoder.take(byte, base + at, base + at + 1);
if (last > at)
decoder.take(byte, base + last, base + last + 1);
return last + 1;
}
if (byte !== ESC && last + LONGEST <= data.length) {
const found = escapeAt(data, last);
if (found >= 0) {
const next = last + lengthOf(found);
written.markNext();
decoder.put(found, base + at, base + next);
return next;
}
}
written.put(byte, base + at, base + at + 1);
if (last > at)
written.extend(base + last + 1);
else if (isFree)
for (; last + 1 < data.length && data[last + 1] === byte; last++)
written.put(byte, base + last + 1, base + last + 2);
decoder.opener = written.end - 1;
if (byte === ESC) {
decoder.sequence = decoder.opener;
decoder.isString = false;
}
return last + 1;
}
}
;
const PIECE = 64 * 1024;
function createUnescaper() {
const unescaper = new Unescaper();
return (text) => {
unescaper.reset();
unescaper.goOn(text.length);
const { written } = unescaper;
const read = Buffer.allocUnsafe(text.length);
let end = 0;
let taken = LEAD;
const take = (to) => {
end += written.out.copy(read, end, taken, to);
taken = to - unescaper.drop(to);
};
for (let at = 0; at < text.length; at += PIECE) {
unescaper.read(text.subarray(at, at + PIECE), at, 0);
take(unescaper.pending());
}
take(written.end);
return read.subarray(0, end);
};
}
;
const SLAB = 4 * 1024 * 1024;
const BITS = 22;
const texts_PLAIN = 0xff;
const kindOf = ({ number }, bit) => (number << 3) | bit;
function textsOf(slabs, count) {
return {
slabs,
places: new Uint32Array(count),
lengths: new Uint32Array(count),
kinds: new Uint8Array(count),
};
}
function texts_byteOf({ slabs, places, kinds }, index, depth) {
const place = places[index] ?? 0;
const kind = kinds[index] ?? 0;
if (kind === texts_PLAIN)
return byteIn(slabs, place + depth);
const alphabet = ALPHABETS[kind >>> 3];
if (alphabet === undefined)
return 0;
const { bits, characters } = alphabet;
const bit = (kind & 7) + bits * depth;
const at = place + (bit >>> 3);
const number = bitsAt(byteIn(slabs, at), byteIn(slabs, at + 1), bit & 7, bits);
return characters[number] ?? 0;
}
function fourOf(texts, index, depth) {
const end = Math.min(depth + 4, texts.lengths[index] ?? 0);
let four = 0;
for (let at = depth; at < depth + 4; at++)
four = (four << 8) | (at < end ? texts_byteOf(texts, index, at) : 0);
return four >>> 0;
}
function byteIn(slabs, place) {
return slabs[place >>> BITS]?.[place & (SLAB - 1)] ?? 0;
}
;
const SMALL = 4 * 1024;
const AHEAD = 4 * 1024;
const FEW = 16;
const DEEP = 64;
class PatternList {
#texts;
#order;
#heads;
longest;
longestText;
constructor(texts, order, longestText) {
this.#texts = texts;
this.#order = order;
this.#heads = new Uint32Array(order.length);
let longest = 0;
for (let index = 0; index < order.length; index++) {
this.#heads[index] = fourOf(texts, order[index] ?? 0, 0);
longest = Math.max(longest, this.lengthOf(index));
}
this.longest = longest;
this.longestText = longestText;
}
get length() {
return this.#order.length;
}
lengthOf(index) {
return this.#texts.lengths[this.#order[index] ?? 0] ?? 0;
}
headOf(index) {
return this.#heads[index] ?? 0;
}
byteAt(index, depth) {
return depth < this.lengthOf(index)
? texts_byteOf(this.#texts, this.#order[index] ?? 0, depth)
: -1;
}
*[Symbol.iterator]() {
for (let index = 0; index < this.length; index++) {
const pattern = Buffer.allocUnsafe(this.lengthOf(index));
for (let at = 0; at < pattern.length; at++)
pattern[at] = this.byteAt(index, at);
yield pattern;
}
}
}
class PatternStore {
#slabs = [];
#large = [];
#end = 0;
#added = 0;
#texts = textsOf(this.#slabs, 64);
#flags = new Uint8Array(64);
#order;
keep(bytes) {
const { length } = bytes;
const kept = this.#within(bytes);
if (kept !== undefined)
return kept;
if (length <= SLAB) {
this.#makeRoom(length);
const place = this.#end;
this.#slabs[place >>> BITS]?.set(bytes, place & (SLAB - 1));
this.#end += length;
return place;
}
const place = this.#slabs.length * SLAB;
const large = Buffer.from(bytes.buffer, bytes.byteOffset, length);
for (let at = 0; at < length; at += SLAB)
this.#slabs.push(large.subarray(at, at + SLAB));
this.#end = place + length;
this.#large.push({ bytes: large, place, next: 0 });
return place;
}
#within(bytes) {
for (const large of this.#large)
for (const from of [large.next, 0]) {
const to = from + bytes.length + AHEAD;
const found = large.bytes.subarray(from, to).indexOf(bytes);
if (found < 0)
continue;
large.next = from + found;
return large.place + from + found;
}
return undefined;
}
addPlain(place, length, flags) {
this.#addAt(place, length, texts_PLAIN, flags);
}
addEncoded(place, alphabet, bit, length, flags) {
const kind = kindOf(alphabet, bit & 7);
this.#addAt(place + (bit >>> 3), length, kind, flags);
}
#addAt(place, length, kind, flags) {
const at = this.#added++;
this.#order = undefined;
if (at === this.#flags.length)
this.#enlarge();
const texts = this.#texts;
texts.places[at] = place;
texts.lengths[at] = length;
texts.kinds[at] = kind;
this.#flags[at] = flags;
}
list(flag, longestText) {
const order = this.#inOrder();
const flagged = new Uint32Array(order.length);
let count = 0;
for (let index = 0; index < order.length; index++) {
const at = order[index] ?? 0;
if (this.#has(at, flag))
flagged[count++] = at;
}
const texts = this.#texts;
return new PatternList(texts, flagged.subarray(0, count), longestText);
}
haveAll(flag) {
return this.#inOrder().every((at) => this.#has(at, flag));
}
#has(at, flag) {
return ((this.#flags[at] ?? 0) & flag) !== 0;
}
#inOrder() {
if (this.#order !== undefined)
return this.#order;
const order = new Uint32Array(this.#added);
for (let at = 0; at < order.length; at++)
order[at] = at;
this.#sort(order, 0);
let count = 0;
for (let index = 0; index < order.length; index++) {
const at = order[index] ?? 0;
const last = order[count - 1] ?? 0;
if (count > 0 && this.#compare(last, at) === 0)
this.#flags[last] = (this.#flags[last] ?? 0) | (this.#flags[at] ?? 0);
else
order[count++] = at;
}
this.#order = order.subarray(0, count);
return this.#order;
}
#sort(order, depth) {
if (order.length < FEW || depth > DEEP) {
order.sort((a, b) => this.#compare(a, b));
return;
}
const keys = new BigUint64Array(order.length);
const halves = new Uint32Array(keys.buffer);
for (let index = 0; index < order.length; index++) {
const at = order[index] ?? 0;
halves[2 * index] = at;
halves[2 * index + 1] = fourOf(this.#texts, at, depth);
}
keys.sort();
let from = 0;
for (let index = 0; index < order.length; index++) {
order[index] = halves[2 * index] ?? 0;
const next = index + 1;
if (next < order.length && halves[2 * index + 1] === halves[2 * next + 1])
continue;
if (next - from > 1)
this.#sort(order.subarray(from, next), depth + 4);
from = next;
}
}
#compare(a, b) {
const texts = this.#texts;
const length = texts.lengths[a] ?? 0;
const other = texts.lengths[b] ?? 0;
const isSamePlace = texts.places[a] === texts.places[b] && texts.kinds[a] === texts.kinds[b];
const most = isSamePlace ? 0 : Math.min(length, other);
for (let at = 0; at < most; at++) {
const difference = texts_byteOf(texts, a, at) - texts_byteOf(texts, b, at);
if (difference !== 0)
return difference;
}
return length - other;
}
#makeRoom(length) {
const start = SLAB * (this.#slabs.length - 1);
const used = this.#end - start;
const last = this.#slabs.at(-1);
if (last === undefined || used + length > SLAB) {
this.#end = this.#slabs.length * SLAB;
const size = last === undefined ? SMALL : SLAB;
this.#slabs.push(Buffer.allocUnsafeSlow(Math.max(size, length)));
}
else if (used + length > last.length) {
const size = Math.min(SLAB, 2 * (used + length));
const larger = Buffer.allocUnsafeSlow(size);
last.copy(larger);
this.#slabs[this.#slabs.length - 1] = larger;
}
}
#enlarge() {
const enlarged = textsOf(this.#slabs, 2 * this.#flags.length);
enlarged.places.set(this.#texts.places);
enlarged.lengths.set(this.#texts.lengths);
enlarged.kinds.set(this.#texts.kinds);
this.#texts = enlarged;
const flags = new Uint8Array(2 * this.#flags.length);
flags.set(this.#flags);
this.#flags = flags;
}
}
;
const SHORTEST = 4;
const collection_PIECE = 64 * 1024;
const OVERHEAD = 24;
const LARGEST_WRAPPED = 64 * 1024;
const SHORTEST_LINE = 8;
const RAW = 1;
const READ = 2;
const BOTH = RAW | READ;
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 1_024;
class collection_Collection {
#store = new PatternStore();
#unescaped = createUnescaper();
#known = new Map();
#size = 0;
#longest = 0;
get size() {
return this.#size;
}
addValue(value, { subjects }) {
this.add(value);
for (const { bytes, text } of subjects) {
const isLine = text === undefined || !(0,mask_text.ek)(text);
const place = isLine ? this.add(bytes) : undefined;
this.#addEncodings(bytes, place ?? this.#store.keep(bytes));
}
}
add(form) {
this.#longest = Math.max(this.#longest, form.length);
const squeezed = squeeze(form);
let where = BOTH;
if (hasOpener(form)) {
const decoded = withoutOpeners(squeeze(this.#unescaped(form)));
if (Buffer.compare(squeezed, decoded) !== 0) {
this.#addPieces(decoded, READ);
where = RAW;
}
}
const place = this.#addPieces(squeezed, where);
return squeezed === form ? place : undefined;
}
addExactly(text) {
this.#longest = Math.max(this.#longest, text.length);
this.#store.addPlain(this.#store.keep(text), text.length, BOTH);
}
finish() {
const read = this.#store.list(READ, this.#longest);
if (this.#store.haveAll(RAW) && this.#store.haveAll(READ))
return { raw: read, read };
return { raw: this.#store.list(RAW, this.#longest), read };
}
#addEncodings(bytes, place) {
for (const alphabet of ALPHABETS) {
for (const firstBit of alphabet.starts)
this.#addEncoded(bytes, place, alphabet, firstBit);
if (bytes.length > LARGEST_WRAPPED)
continue;
for (const columns of alphabet.columns)
this.#addLines(bytes, place, alphabet, columns);
}
}
#addLines(bytes, place, alphabet, columns) {
const length = Math.floor((8 * bytes.length) / alphabet.bits);
if (length <= columns)
return;
for (let start = 0; start < length; start += columns) {
const size = Math.min(columns, length - start);
const bit = alphabet.bits * start;
if (size >= SHORTEST_LINE)
this.#store.addEncoded(place, alphabet, bit, size, BOTH);
}
}
#addEncoded(bytes, place, alphabet, firstBit) {
const length = Math.floor((8 * bytes.length - firstBit) / alphabet.bits);
if (length < SHORTEST)
return;
this.#longest = Math.max(this.#longest, length);
const size = Math.min(collection_PIECE, length);
for (const start of startsOf(length)) {
const bit = firstBit + alphabet.bits * start;
if (isOwn(bytes, alphabet, bit, size))
this.#store.addEncoded(place, alphabet, bit, size, BOTH);
}
}
#addPieces(pattern, where) {
if (pattern.length < SHORTEST || this.#isKnown(pattern, where))
return undefined;
const place = this.#store.keep(pattern);
this.#size += pattern.length;
for (const start of startsOf(pattern.length)) {
const end = Math.min(pattern.length, start + collection_PIECE);
let at = start;
while (at < end && isBlank(pattern[at] ?? 0))
at++;
if (end - at < SHORTEST)
continue;
this.#size += OVERHEAD;
this.#store.addPlain(place + at, end - at, where);
}
return place;
}
#isKnown(pattern, where) {
if (pattern.length > LONGEST_KNOWN)
return false;
const key = (0,build_text.bS)(pattern).toString("latin1");
const known = this.#known.get(key) ?? 0;
if ((known & where) === where)
return true;
if (this.#known.size >= MOST_KNOWN)
this.#known = new Map();
this.#known.set(key, known | where);
return false;
}
}
function hasOpener(form) {
for (let at = 0; at < form.length; at++)
if (isOpener(form[at] ?? 0))
return true;
return false;
}
function hasBreak(form) {
return form.includes(0x0a) || form.includes(0x0d);
}
function squeeze(form) {
if (!hasBreak(form))
return form;
const squeezed = Buffer.allocUnsafe(form.length);
let end = 0;
let inGap = false;
for (let at = 0; at < form.length; at++) {
const byte = form[at] ?? 0;
inGap = isBreak(byte) || (inGap && isGap(byte));
if (!inGap)
squeezed[end++] = byte;
}
return squeezed.subarray(0, end);
}
function withoutOpeners(decoded) {
let end = decoded.length;
while (end > 0 && isOpener(decoded[end - 1] ?? 0))
end--;
return decoded.subarray(0, end);
}
const collection_ONE = [0];
function startsOf(length) {
if (length <= collection_PIECE)
return collection_ONE;
const starts = [];
for (let at = 0; at + collection_PIECE < length; at += collection_PIECE)
starts.push(at);
return [...starts, length - collection_PIECE];
}
;
const MOST_MEMORY = 128 * 1024 * 1024;
const LESS = 12;
const ALL_FORMS = 100;
const ONE_FORM = 2;
const LEAST_ROOM = 1_024;
const REPLACEMENT = "\ufffd";
function patternsOf(values, setOf = unnamed(), most = MOST_MEMORY) {
const collection = new collection_Collection();
const sorted = values.toSorted((a, b) => a.length - b.length);
for (const value of sorted)
collection.addValue(value, setOf(value));
const formsOf = (0,mask_forms.gb)(SHORTEST);
const small = sorted.filter((value) => !isLarge(value));
const large = sorted.filter(isLarge);
const ofLarge = large.reduce((sum, { length }) => sum + length, 0);
let full = collection.size + most;
const incomplete = new Set();
const addAll = (kind, value) => {
if (full - collection.size < LEAST_ROOM) {
incomplete.add(value);
return;
}
for (const subject of setOf(value).subjects) {
const { bytes } = subject;
const times = isLarge(bytes) ? ALL_FORMS : ONE_FORM;
const room = full - collection.size;
if (room < times * bytes.length)
incomplete.add(value);
else
for (const form of formsOf(kind, subject))
collection.add(Buffer.from(form));
if (room < LEAST_ROOM)
return;
}
};
const addMisread = (value) => {
for (const text of setOf(value).raw) {
if (!text.includes(REPLACEMENT))
continue;
if (full - collection.size < text.length) {
incomplete.add(value);
return;
}
collection.add(Buffer.from(text));
}
};
for (const value of small)
addMisread(value);
for (const kind of WRITTEN_KINDS)
for (const value of small)
addAll(kind, value);
full -= LESS * ofLarge;
for (const value of large)
addMisread(value);
for (const kind of WRITTEN_KINDS)
for (const value of large)
addAll(kind, value);
return { ...collection.finish(), incomplete: incomplete.size };
}
const WRITTEN_KINDS = mask_forms.FJ.filter((kind) => !mask_forms.JC.includes(kind));
function isLarge({ length }) {
return length > masks.og.formed;
}
function unnamed() {
const setOf = (0,masks.Mb)((0,late.Rr)());
return (bytes) => setOf({ bytes, name: "" });
}
function exactPatterns(texts) {
const collection = new Collection();
for (const text of texts)
collection.addExactly(Buffer.from(text, "latin1"));
return { ...collection.finish(), incomplete: 0 };
}
;
const FREE = -1;
class Ways {
#keys = new Int32Array(1024).fill(FREE);
#values = new Int32Array(1024);
#count = 0;
get(state, byte) {
const key = ways_keyOf(state, byte);
const at = this.#find(key);
return this.#keys[at] === key ? (this.#values[at] ?? -1) : -1;
}
set(state, byte, value) {
if (2 * ++this.#count > this.#keys.length)
this.#enlarge();
this.#put(ways_keyOf(state, byte), value);
}
#put(key, value) {
const at = this.#find(key);
this.#keys[at] = key;
this.#values[at] = value;
}
#find(key) {
const mask = this.#keys.length - 1;
let at = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
while (this.#keys[at] !== key && this.#keys[at] !== FREE)
at = (at + 1) & mask;
return at;
}
#enlarge() {
const keys = this.#keys;
const values = this.#values;
this.#keys = new Int32Array(2 * keys.length).fill(FREE);
this.#values = new Int32Array(2 * keys.length);
for (const [index, key] of keys.entries())
if (key !== FREE)
this.#put(key, values[index] ?? 0);
}
}
function ways_keyOf(state, byte) {
return (state << 5) | byte;
}
;
const ROOT = 0;
const MOST_STATES = 1 << 20;
const automaton_SIZE = 8;
const LOW = 0;
const HIGH = 1;
const DEPTH = 2;
const FAIL = 3;
const FOUND = 4;
const automaton_BYTE = 5;
const NEXT = 6;
const HEAD = 4;
const UNKNOWN = -1;
const automaton_NONE = -2;
class Automaton {
#patterns;
#states = new Int32Array(64 * automaton_SIZE);
#end = 0;
#ways = new Ways();
constructor(patterns) {
this.#patterns = patterns;
this.#forget();
}
depth(state) {
return this.#states[state + DEPTH] ?? 0;
}
fail(state) {
return this.#states[state + FAIL] ?? ROOT;
}
found(state) {
return this.#states[state + FOUND] ?? 0;
}
open(state) {
let open = state;
while (open !== ROOT && this.#isEnd(open))
open = this.fail(open);
return open;
}
#isEnd(state) {
return this.#isSingle(state) && this.#states[state + automaton_BYTE] === automaton_NONE;
}
step(from, byte) {
if (this.#states[from + automaton_BYTE] === byte) {
const next = this.#states[from + NEXT] ?? UNKNOWN;
if (next >= 0)
return next;
}
return this.lookUp(this.isFull ? this.#remake(from) : from, byte);
}
get isFull() {
return this.#end >= MOST_STATES * automaton_SIZE;
}
lookUp(from, byte, most = Infinity) {
let state = from;
for (let left = most; left > 0; left--) {
const known = this.#known(state, byte);
const next = known === UNKNOWN ? this.#grow(state, byte) : known;
if (next >= 0)
return next;
if (state === ROOT)
return ROOT;
state = this.fail(state);
}
return ROOT;
}
#known(state, byte) {
return this.#isSingle(state)
? this.#states[state + automaton_BYTE] === byte
? (this.#states[state + NEXT] ?? automaton_NONE)
: automaton_NONE
: this.#ways.get(state, byte);
}
#isSingle(state) {
const low = this.#states[state + LOW] ?? 0;
return (this.#states[state + HIGH] ?? 0) - low < 2;
}
#grow(state, byte) {
const first = this.#make(state, byte);
if (first === automaton_NONE)
return automaton_NONE;
const made = [first];
let last = first;
let at = state;
while (at !== ROOT) {
at = this.fail(at);
const known = this.#known(at, byte);
const child = known === UNKNOWN ? this.#make(at, byte) : known;
if (child === automaton_NONE)
continue;
this.#states[last + FAIL] = child;
if (known !== UNKNOWN)
break;
last = child;
made.push(child);
}
for (const child of made.reverse()) {
const length = this.#patterns.lengthOf(this.#states[child + LOW] ?? 0);
const depth = this.depth(child);
this.#states[child + FOUND] =
length === depth ? depth : this.found(this.fail(child));
}
return first;
}
#make(parent, byte) {
const depth = this.depth(parent);
let low = this.#states[parent + LOW] ?? 0;
let high = this.#states[parent + HIGH] ?? 0;
if (this.#isSingle(parent)) {
const child = this.#add(low, high, depth + 1);
this.#states[parent + NEXT] = child;
return child;
}
low = this.#bound(low, high, depth, byte);
high = this.#bound(low, high, depth, byte + 1);
const child = low === high ? automaton_NONE : this.#add(low, high, depth + 1);
this.#ways.set(parent, byte, child);
return child;
}
#bound(from, to, depth, byte) {
let low = from;
let high = to;
while (low < high) {
const middle = (low + high) >>> 1;
const found = depth < HEAD
? (this.#patterns.headOf(middle) >>> (24 - 8 * depth)) & 0xff
: this.#patterns.byteAt(middle, depth);
if (found < byte)
low = middle + 1;
else
high = middle;
}
return low;
}
#add(low, high, depth) {
if (this.#end === this.#states.length) {
const larger = new Int32Array(2 * this.#end);
larger.set(this.#states);
this.#states = larger;
}
const state = this.#end;
const byte = high - low === 1 ? this.#patterns.byteAt(low, depth) : automaton_NONE;
this.#states[state + LOW] = low;
this.#states[state + HIGH] = high;
this.#states[state + DEPTH] = depth;
this.#states[state + FAIL] = ROOT;
this.#states[state + FOUND] = 0;
this.#states[state + automaton_BYTE] = byte < 0 ? automaton_NONE : byte;
this.#states[state + NEXT] = UNKNOWN;
this.#end += automaton_SIZE;
return state;
}
#forget() {
this.#ways = new Ways();
this.#end = 0;
this.#add(0, this.#patterns.length, 0);
}
#remake(state) {
const pattern = this.#states[state + LOW] ?? 0;
const depth = this.depth(state);
this.#forget();
let again = ROOT;
for (let at = 0; at < depth; at++) {
const byte = this.#patterns.byteAt(pattern, at);
const known = this.#known(again, byte);
again = known === UNKNOWN ? this.#grow(again, byte) : known;
}
return again;
}
}
;
const spaced_FEW = 16;
const LEAST = 64;
class Spaced {
#automaton;
#state = ROOT;
#blanks = [];
#most = LEAST;
constructor(automaton) {
this.#automaton = automaton;
}
get isActive() {
return this.#state !== ROOT;
}
get depth() {
return this.#automaton.depth(this.#state);
}
reset() {
this.#state = ROOT;
this.#blanks = [];
}
cross(joined, byte, count) {
if (joined === ROOT && !this.isActive)
return;
const automaton = this.#automaton;
const spaced = (state) => automaton.lookUp(state, filter_BLANK, spaced_FEW);
const first = spaced(joined);
if (first === ROOT && !this.isActive)
return;
const again = spaced(this.#state);
const reach = (state) => automaton.depth(automaton.lookUp(state, byte, spaced_FEW));
const [one, none, more] = [first, this.#state, again].map(reach);
const most = Math.max(one ?? 0, none ?? 0, more ?? 0);
if (most <= 1)
this.reset();
else if (one === most) {
this.#state = first;
this.#blanks = [count];
}
else if (none !== most) {
this.#state = again;
this.#blanks.push(count);
this.#forget(count);
}
}
step(byte, count) {
const automaton = this.#automaton;
const state = automaton.lookUp(this.#state, byte);
const length = automaton.found(state);
this.#state = length === 0 ? state : automaton.open(state);
const since = count - (this.#blanks.at(-1) ?? 0);
const found = length > since ? length - this.#blanksIn(length, count) : 0;
if (this.depth <= since)
this.reset();
return found;
}
#forget(count) {
if (this.#blanks.length <= this.#most)
return;
const kept = this.#blanksIn(this.depth, count);
this.#blanks = this.#blanks.slice(-kept - 1);
this.#most = 2 * this.#blanks.length + LEAST;
}
open(count) {
return this.depth - this.#blanksIn(this.depth, count);
}
#blanksIn(length, count) {
let blanks = 0;
for (let at = this.#blanks.length - 1; at >= 0; at--) {
if (count - (this.#blanks[at] ?? 0) + blanks >= length)
break;
blanks++;
}
return blanks;
}
}
;
class Spans {
#spans = [];
add(start, end) {
let first = start;
let behind = end;
for (;;) {
const last = this.#spans.at(-1);
if (last === undefined || last.end <= start)
break;
first = Math.min(first, last.start);
behind = Math.max(behind, last.end);
this.#spans.pop();
}
this.#spans.push({ start: first, end: behind });
}
take() {
if (this.#spans.length === 0)
return spans_NONE;
const spans = this.#spans;
this.#spans = [];
return spans;
}
}
const spans_NONE = [];
class Covered {
#spans = [];
add(start, end) {
const bare = [];
let first = start;
let behind = end;
let to = end;
for (;;) {
const last = this.#spans.at(-1);
if (last === undefined || last.end <= start)
break;
if (last.end < end && last.end <= to)
bare.push({ start: last.end, end: to });
to = Math.min(to, last.start);
first = Math.min(first, last.start);
behind = Math.max(behind, last.end);
this.#spans.pop();
}
if (start < to)
bare.push({ start, end: to });
this.#spans.push({ start: first, end: behind });
return bare.reverse();
}
forget(before = Infinity) {
if ((this.#spans[0]?.end ?? Infinity) > before)
return;
this.#spans = this.#spans.filter(({ end }) => end > before);
}
}
;
const LAST = 16;
class Search {
finds = new Spans();
#filter;
#automaton;
longest;
#lines;
#state = ROOT;
#spaced;
#inGap = false;
#places;
#count = 0;
#base = 0;
constructor(patterns, filter, lines) {
this.#lines = lines;
this.#filter = filter;
this.#automaton = new Automaton(patterns);
this.#spaced = new Spaced(this.#automaton);
const { longest, longestText } = patterns;
this.longest = longestText + 16 * Math.min(longestText, collection_PIECE) + collection_PIECE;
this.#places = new Float64Array(2 ** Math.ceil(Math.log2(longest + 1)));
}
get depth() {
return Math.max(this.#joined, this.#spaced.depth);
}
get #joined() {
return this.#automaton.depth(this.#state);
}
get inGap() {
return this.#inGap;
}
open(end) {
const depth = this.#joined;
const open = depth === 0 ? end : this.#place(depth);
if (!this.#spaced.isActive)
return open;
return Math.min(open, this.#place(this.#spaced.open(this.#count)));
}
run(data, base, from) {
this.#base = base;
if (this.#lines !== undefined)
this.#lines.base = base;
let at = this.#follow(data, from, from);
if (at < data.length) {
const words = new Int32Array(data.buffer, 0, (data.byteOffset + data.length) >>> 2);
while (at < data.length) {
const filter = this.#filter;
const start = filter.next(data, words, at, this.#lines);
this.#state = ROOT;
at = this.#follow(data, start, start + filter.near + 1);
}
}
if (this.#inGap)
this.forget(base + data.length);
}
forget(end, open = () => this.open(end)) {
const isTooLong = () => end - open() > this.longest;
if (this.#spaced.isActive && isTooLong())
this.#spaced.reset();
while (this.#state !== ROOT && isTooLong())
this.#state = this.#automaton.fail(this.#state);
}
reset() {
this.#state = ROOT;
this.#spaced.reset();
this.#inGap = false;
}
#follow(data, from, least) {
const automaton = this.#automaton;
const places = this.#places;
const spaced = this.#spaced;
const offset = data.byteOffset;
const last = data.length - LAST;
for (let at = from; at < data.length; at++) {
const aligned = ((offset + at) & 3) === 0;
if (aligned && at >= least && at <= last && this.#canLeave(at))
return at;
const byte = data[at] ?? 0;
if (isBreak(byte))
this.#inGap = true;
if (this.#inGap) {
if (isGap(byte))
continue;
this.#inGap = false;
this.forget(this.#base + at);
this.#lines?.note(data, at);
spaced.cross(this.#state, byte, this.#count);
}
if (spaced.isActive && automaton.isFull)
spaced.reset();
this.#state = automaton.step(this.#state, byte);
places[this.#count++ & (places.length - 1)] = this.#base + at;
if (spaced.isActive) {
const length = spaced.step(byte, this.#count);
if (length > 0)
this.#find(length, at);
}
const length = automaton.found(this.#state);
if (length === 0)
continue;
this.#find(length, at);
this.#state = automaton.open(this.#state);
}
return data.length;
}
#find(length, at) {
this.finds.add(this.#place(length), this.#base + at + 1);
}
#canLeave(at) {
if (this.#inGap || this.#spaced.isActive)
return false;
const depth = this.#joined;
return (depth === 0 ||
(depth <= this.#filter.reach &&
this.#place(depth) === this.#base + at - depth));
}
#place(length) {
const index = (this.#count - length) & (this.#places.length - 1);
return this.#places[index] ?? 0;
}
}
;
const MANY = 16 * 1024;
const bytes_LEAST = 4;
const bytes_NOWHERE = -1;
class DumpedBytes {
notation;
takesDigits;
#patterns;
#filter;
#search;
#values = Buffer.allocUnsafeSlow(256);
#starts = new Float64Array(256);
#ends = new Float64Array(256);
#characters = new Float64Array(256);
#lines = new Float64Array(256);
#count = 0;
#searched = 0;
#dropped = 0;
#hidden = new Covered();
#finds;
constructor(notation, patterns, filter, finds, takesDigits = false) {
this.#finds = finds;
this.takesDigits = takesDigits;
this.notation = notation;
this.#patterns = patterns;
this.#filter = filter;
}
fork() {
const fork = new DumpedBytes(this.notation, this.#patterns, this.#filter, this.#finds, true);
this.search();
fork.#makeRoom(this.#count);
for (const [index, array] of this.#arrays.entries())
fork.#arrays[index]?.set(array.subarray(0, this.#count));
fork.#count = this.#count;
return fork;
}
get isActive() {
return this.#dropped + this.#count > 0;
}
add(line, base, place) {
const { count, values, starts, ends, hasCharacters, characters } = line;
const least = this.isActive || line.isCertain ? 1 : bytes_LEAST;
if (count < least)
return false;
if (this.#count + count > this.#values.length)
this.#makeRoom(count);
for (let at = 0, to = this.#count; at < count; at++, to++) {
this.#values[to] = values[at] ?? 0;
this.#starts[to] = base + (starts[at] ?? 0);
this.#ends[to] = base + (ends[at] ?? 0);
const character = hasCharacters ? base + (characters[at] ?? 0) : bytes_NOWHERE;
this.#characters[to] = character;
this.#lines[to] = place;
}
this.#count += count;
if (this.#count - this.#searched >= MANY)
this.search();
return true;
}
search() {
if (this.#searched === this.#count)
return;
this.#search ??= new Search(this.#patterns, this.#filter);
const search = this.#search;
const data = this.#values.subarray(0, this.#count);
search.run(data, this.#dropped, this.#searched);
this.#searched = this.#count;
for (const { start, end } of search.finds.take())
this.#hide(start, end);
search.forget(this.#ends[this.#count - 1] ?? 0, () => this.open ?? 0);
this.#drop();
}
end() {
this.search();
this.#search?.reset();
this.#count = 0;
this.#searched = 0;
this.#dropped = 0;
this.#hidden.forget();
}
get open() {
const index = this.#openIndex;
return index < this.#count ? this.#starts[index] : undefined;
}
get depth() {
return this.isActive ? (this.#search?.depth ?? 0) : 0;
}
get #arrays() {
return [
this.#values,
this.#starts,
this.#ends,
this.#characters,
this.#lines,
];
}
get #openIndex() {
const end = this.#searched + this.#dropped;
return (this.#search?.open(end) ?? end) - this.#dropped;
}
#hide(from, to) {
for (const { start, end } of this.#hidden.add(from, to))
this.#hideLines(start - this.#dropped, end - this.#dropped, start > from, end < to);
}
#hideLines(first, last, isBehind, isBefore) {
const lines = this.#lines;
let start = first;
do {
const line = lines[start];
let end = start;
while (end < last && lines[end] === line)
end++;
const joins = isBehind && start === first && lines[start - 1] === line;
const leads = isBefore && end === last && lines[end] === line;
if (start < end || joins) {
this.#finds.push({
start: (joins ? this.#ends[start - 1] : this.#starts[start]) ?? 0,
end: (leads ? this.#starts[end] : this.#ends[end - 1]) ?? 0,
});
const character = this.#characters[start] ?? bytes_NOWHERE;
if (character >= 0)
this.#finds.push({
start: character,
end: (this.#characters[end - 1] ?? 0) + 1,
});
}
start = end;
} while (start < last);
}
#drop() {
const count = this.#openIndex;
if (count < this.#count - count)
return;
for (const array of this.#arrays)
array.copyWithin(0, count, this.#count);
this.#count -= count;
this.#searched -= count;
this.#dropped += count;
this.#hidden.forget(this.#dropped);
}
#makeRoom(more) {
const size = 2 * (this.#count + more);
const enlarged = (array) => {
const larger = new Float64Array(size);
larger.set(array.subarray(0, this.#count));
return larger;
};
const values = Buffer.allocUnsafeSlow(size);
this.#values.copy(values, 0, 0, this.#count);
this.#values = values;
this.#starts = enlarged(this.#starts);
this.#ends = enlarged(this.#ends);
this.#characters = enlarged(this.#characters);
this.#lines = enlarged(this.#lines);
}
}
;
class LineBytes {
count = 0;
values = new Uint8Array(LONGEST_LINE);
starts = new Int32Array(LONGEST_LINE);
ends = new Int32Array(LONGEST_LINE);
hasCharacters = false;
characters = new Int32Array(LONGEST_LINE);
isCertain = false;
countOfDigits = -1;
reset() {
this.count = 0;
this.hasCharacters = false;
this.isCertain = false;
this.countOfDigits = -1;
}
takeDigits() {
if (this.countOfDigits < 0)
return;
this.count = this.countOfDigits;
this.hasCharacters = false;
this.isCertain = false;
}
add(value, start, end) {
this.values[this.count] = value;
this.starts[this.count] = start;
this.ends[this.count++] = end;
}
}
const notations_BLANK = 0x20;
function grouped(readGroup) {
const totals = new Int32Array(LONGEST_LINE);
return (line, bytes) => {
let group = line.first;
while (group < line.count && readGroup(line, group, bytes))
totals[group++] = bytes.count;
const isAll = group === line.count && endsBehind(line, group - 1);
for (let last = group - 1; last >= line.first; last--) {
const count = totals[last] ?? 0;
const column = columnBehind(line, last, count);
if (!(column >= 0 && isShown(line, column, bytes, count)))
if (!isShownWithLess(line, last, bytes, count))
continue;
if (isAll && last < group - 1)
bytes.countOfDigits = bytes.count;
bytes.count = count;
bytes.hasCharacters = true;
return;
}
};
}
function endsBehind(line, group) {
let at = line.end(group);
while (at < line.to && isBlank(line.data[at] ?? 0))
at++;
return at === line.to;
}
function columnBehind(line, group, count) {
const { data, to } = line;
const end = line.end(group);
const next = group + 1 < line.count ? line.start(group + 1) : to;
for (let column = to - count; column >= to - count - 1; column--) {
let at = column;
if (isBar(data[at - 1]))
at--;
if (at <= end || at > next)
continue;
while (at > end && isBlank(data[at - 1] ?? 0))
at--;
if (at === end)
return column;
}
return -1;
}
function isShown({ data }, column, bytes, count) {
let areDots = true;
bytes.isCertain = false;
for (let at = 0; at < count; at++) {
const value = bytes.values[at] ?? 0;
const shown = data[column + at];
bytes.characters[at] = column + at;
if (value <= 0x20 || value >= 0x7f) {
areDots &&= shown === 0x2e || shown === 0x20;
if (shown !== undefined && isAlphanumeric(shown))
return false;
continue;
}
if (shown !== value)
return false;
bytes.isCertain = true;
}
return bytes.isCertain || areDots;
}
function isShownWithLess(line, group, bytes, count) {
const { data } = line;
let { to } = line;
const end = line.end(group);
let place = end;
while (place < to && isBlank(data[place] ?? 0))
place++;
if (place === end)
return false;
if (isBar(data[place]) && isBar(data[to - 1]) && place < to - 1) {
place++;
to--;
}
let isCertain = false;
for (let at = 0; at < count; at++) {
const value = bytes.values[at] ?? 0;
const shown = place < to ? (data[place] ?? 0) : -1;
const isLost = value === notations_BLANK && shown !== notations_BLANK;
bytes.characters[at] = isLost ? place - 1 : place;
if (isLost) {
if (at > 0 && shown >= 0 && bytes.values[at - 1] !== notations_BLANK)
return false;
continue;
}
const isOther = value < notations_BLANK || value >= 0x7f;
if (isOther ? shown < 0 || isAlphanumeric(shown) : shown !== value)
return false;
isCertain ||= value > notations_BLANK && !isOther;
place++;
}
bytes.isCertain = isCertain;
return isCertain && place === to;
}
function isBar(byte) {
return byte === 0x7c || byte === 0x3e || byte === 0x3c;
}
function isAlphanumeric(byte) {
const lower = byte | 0x20;
return (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
const pairs = grouped((line, group, bytes) => {
const { data } = line;
const end = line.end(group);
if (line.size(group) % 2 === 1)
return false;
for (let at = line.start(group); at < end; at += 2)
bytes.add(numberIn(16, data, at, at + 2), at, at + 2);
return true;
});
const words = grouped((line, group, bytes) => {
const size = line.size(line.first);
if (size !== 4 && size !== 8 && size !== 16)
return false;
const own = line.size(group);
if (own % 2 === 1 || own > size)
return false;
const start = line.start(group);
const end = line.end(group);
for (let at = end - 2; at >= start; at -= 2)
bytes.add(numberIn(16, line.data, at, at + 2), start, end);
return true;
});
const numbers = (base, digits, size) => grouped((line, group, bytes) => {
if (line.size(group) !== digits)
return false;
const start = line.start(group);
const end = line.end(group);
const number = numberIn(base, line.data, start, end);
if (number < 0 || number >= 256 ** size)
return false;
bytes.add(number & 0xff, start, end);
if (size > 1)
bytes.add(number >>> 8, start, end);
return true;
});
const decimals = (most, size) => grouped((line, group, bytes) => {
if (line.size(group) > most)
return false;
const start = line.start(group);
const end = line.end(group);
const number = numberIn(10, line.data, start, end);
if (number < 0 || number >= 256 ** size)
return false;
bytes.add(number & 0xff, start, end);
if (size > 1)
bytes.add(number >>> 8, start, end);
return true;
});
const characters = ({ data, from, to, count, starts, ends }, bytes) => {
let at = ends[0] ?? 0;
if (count === 0 || starts[0] !== from || at - from < 6) {
at = firstColumn(data, from, to, bytes);
if (at < 0)
return;
}
for (; at + 4 <= to; at += 4) {
const value = characterAt(data, at);
if (value < 0)
break;
let start = at;
while (start < at + 3 && data[start] === notations_BLANK)
start++;
bytes.add(value, start, at + 4);
}
if (to - at > 1)
bytes.count = 0;
};
const COLUMN = Buffer.alloc(4);
function firstColumn(data, from, to, bytes) {
if (data[from] === notations_BLANK)
return from;
let end = from;
while (end < to && end < from + 3 && data[end] !== notations_BLANK)
end++;
COLUMN.fill(notations_BLANK);
COLUMN.set(data.subarray(from, end), 4 - (end - from));
const value = end === from ? -1 : characterAt(COLUMN, 0);
if (value < 0)
return -1;
bytes.add(value, from, end);
return end;
}
const NOTATIONS = [
pairs,
words,
numbers(8, 3, 1),
numbers(8, 6, 2),
numbers(2, 8, 1),
decimals(3, 1),
decimals(5, 2),
characters,
];
;
const dumps_NOWHERE = -1;
const LINE = new Groups();
const BYTES = new LineBytes();
class Dumps {
#readings;
#begun = dumps_NOWHERE;
#isDump = false;
#next = dumps_NOWHERE;
#finds = [];
constructor(patterns, filter) {
this.#readings = NOTATIONS.map((notation) => new DumpedBytes(notation, patterns, filter, this.#finds));
}
read(data, base, lines) {
const begun = this.#begun < 0 ? this.#next : this.#begun;
let next = begun < 0 ? undefined : this.#readFrom(data, base, begun);
for (const line of lines)
if (next === undefined || line >= next)
next = this.#readFrom(data, base, line);
if (next === undefined)
return;
for (const reading of this.#readings)
reading.search();
}
get open() {
let open = this.#begun >= 0 && this.#isDump ? this.#begun : undefined;
if (this.#next < 0 && open === undefined)
return undefined;
for (const reading of this.#readings) {
const one = reading.open;
if (one !== undefined && (open === undefined || one < open))
open = one;
}
return open;
}
get needed() {
return this.#begun < 0 ? undefined : this.#begun;
}
get depth() {
return this.#readings.reduce((most, one) => Math.max(most, one.depth), 0);
}
flush(data, base) {
if (this.#begun >= 0)
this.#readLine(data, base, this.#begun - base, data.length);
this.#end();
}
takeFinds() {
return this.#finds.length === 0 ? this.#finds : this.#finds.splice(0);
}
#readFrom(data, base, from) {
let at = from - base;
this.#begun = dumps_NOWHERE;
if (from === this.#next) {
at = behindBreaks(data, at);
this.#next = base + at;
}
else
this.#end();
while (at < data.length) {
const end = lineEnd(data, at);
if (end === data.length && end - at < LONGEST_LINE) {
const follows = this.#next >= 0;
if (!follows && !mayBeDump(data, at)) {
this.#end();
return base + data.length;
}
this.#begun = base + at;
this.#isDump = follows || mayBeDump(data, at, false);
this.#next = follows ? base + at : dumps_NOWHERE;
return base + data.length;
}
if (!this.#readLine(data, base, at, end)) {
this.#end();
return base + at + 1;
}
at = behindBreaks(data, end);
this.#next = base + at;
}
return base + at;
}
#end() {
this.#begun = dumps_NOWHERE;
this.#next = dumps_NOWHERE;
for (const reading of this.#readings)
if (reading.isActive)
reading.end();
this.#readings.length = NOTATIONS.length;
}
#fork(reading) {
const isForked = this.#readings.some(({ takesDigits, notation }) => takesDigits && notation === reading.notation);
if (!isForked)
this.#readings.push(reading.fork());
}
#readLine(data, base, from, to) {
if (to - from > LONGEST_LINE)
return false;
LINE.read(data, from, to);
let isDump = false;
let isCertain = false;
for (const reading of this.#readings) {
if (isCertain && !reading.isActive)
continue;
BYTES.reset();
reading.notation(LINE, BYTES);
if (reading.takesDigits)
BYTES.takeDigits();
else if (BYTES.countOfDigits >= 0)
this.#fork(reading);
if (!reading.add(BYTES, base, base + from)) {
if (reading.isActive)
reading.end();
continue;
}
isDump = true;
isCertain ||= BYTES.isCertain && BYTES.countOfDigits < 0;
}
return isDump;
}
}
function behindBreaks(data, from) {
let at = from;
while (at < data.length && isBreak(data[at] ?? 0))
at++;
return at;
}
function lineEnd(data, from) {
const to = Math.min(data.length, from + LONGEST_LINE + 1);
let at = from;
while (at < to && !isBreak(data[at] ?? 0))
at++;
return at;
}
;
const NOTHING = Buffer.alloc(0);
class Held {
#store = NOTHING;
#end = 0;
#live = NOTHING;
append(chunk) {
if (this.#live.length === 0)
return (0,build_text.bS)(chunk);
if (this.#end + chunk.length > this.#store.length)
this.#move(chunk.length);
this.#store.set(chunk, this.#end);
const start = this.#end - this.#live.length;
this.#end += chunk.length;
return this.#store.subarray(start, this.#end);
}
keep(data, from) {
const copied = this.#live.length > 0;
this.#live = from === data.length ? NOTHING : data.subarray(from);
if (this.#live.length === 0)
this.#store = NOTHING;
else if (!copied)
this.#move(0);
}
#move(room) {
const { length } = this.#live;
this.#store = Buffer.allocUnsafeSlow(2 * length + room);
this.#live.copy(this.#store);
this.#live = this.#store.subarray(0, length);
this.#end = length;
}
}
;
class Reading {
#patterns;
#filter;
#search;
#strings;
#unescaper;
#searched = LEAD;
#finds = [];
active = false;
constructor(patterns, filter) {
this.#patterns = patterns;
this.#filter = filter;
this.#search = new Search(patterns, filter);
this.#unescaper = new Unescaper((from, to) => this.#readString(from, to));
}
start(opener) {
this.#unescaper.reset();
this.#unescaper.goOn(opener);
this.#search.reset();
this.#searched = LEAD;
this.active = true;
}
read(data, base, from) {
let at = from;
for (;;) {
at = this.#unescaper.read(data, base, at);
this.#searchTo(this.#unescaper.pending());
this.#forget(base + at);
if (this.#unescaper.isCalm(base + at)) {
if (this.#isIdle)
this.active = false;
else
this.#unescaper.goOn(base + at);
}
if (at === data.length || !this.active)
return at;
}
}
get open() {
if (!this.active)
return undefined;
const { written } = this.#unescaper;
const open = this.#openIndex();
return open < written.end ? written.startOf(open) : undefined;
}
get depth() {
return this.active ? this.#search.depth : 0;
}
get #isIdle() {
const { written } = this.#unescaper;
return (this.#searched === written.end &&
!written.hasEscapeSince(this.#openIndex()));
}
flush() {
if (this.active)
this.#searchTo(this.#unescaper.written.end);
this.active = false;
}
takeFinds() {
const finds = this.#finds;
if (finds.length > 0)
this.#finds = [];
return finds;
}
#openIndex() {
const { dropped } = this.#unescaper.written;
return this.#search.open(this.#searched + dropped) - dropped;
}
#searchTo(to) {
const { out, dropped } = this.#unescaper.written;
if (to > this.#searched) {
this.#search.run(out.subarray(0, to), dropped, this.#searched);
this.#searched = to;
this.#note(this.#search, dropped);
}
this.#searched -= this.#unescaper.drop(this.#openIndex());
}
#forget(end) {
this.#search.forget(end, () => {
const open = this.#openIndex();
return open < this.#searched
? this.#unescaper.written.startOf(open)
: end;
});
}
#readString(from, to) {
const { written } = this.#unescaper;
if (!written.hasEscape(from, to))
return;
if (!this.#filter.mayBegin(written.out, from, to))
return;
this.#strings ??= new Search(this.#patterns, this.#filter);
this.#strings.reset();
this.#strings.run(written.out.subarray(from, to), from, 0);
this.#note(this.#strings, 0);
}
#note(search, dropped) {
const { written } = this.#unescaper;
for (const find of search.finds.take()) {
const [from, to] = [find.start - dropped, find.end - dropped];
if (written.hasEscape(from, to))
this.#finds.push({
start: written.startOf(from),
end: written.endOf(to - 1),
});
}
}
}
;
const openers_FEW = 256;
class Openers {
#data = new Uint8Array();
#places = OPENERS.map(() => 0);
reset(data, from) {
this.#data = data;
if (data.length - from >= openers_FEW)
this.#places.fill(from - 1);
}
next(from) {
const data = this.#data;
let at = this.#nextByte(from);
while (at < data.length && !mayOpen(data, at)) {
const isOne = data[at] !== AMPERSAND;
at++;
while (!isOne && data[at] === AMPERSAND)
at++;
at = this.#nextByte(at);
}
return at;
}
#nextByte(from) {
const data = this.#data;
if (data.length - from < openers_FEW) {
const kinds = KINDS;
const opener = OPENER;
const end = data.length;
let at = from;
while (at < end && kinds[data[at] ?? 0] !== opener)
at++;
return at;
}
let first = data.length;
for (let index = 0; index < OPENERS.length; index++) {
let place = this.#places[index] ?? 0;
if (place < from) {
const found = data.indexOf(OPENERS[index] ?? 0, from);
place = found < 0 ? data.length : found;
this.#places[index] = place;
}
if (place < first)
first = place;
}
return first;
}
}
function mayOpen(data, at) {
const next = data[at + 1] ?? ESC;
if (data[at] === PERCENT)
return isUnknown(next) || isDigit(next) || next === LOWER_U;
return data[at] !== AMPERSAND || mayBeReference(data, at + 1);
}
function mayBeReference(data, from) {
let start = from;
while (data[start] === AMPERSAND)
start++;
for (let at = start; at < start + LONGEST; at++) {
const byte = data[at] ?? ESC;
if (byte === SEMICOLON || isUnknown(byte))
return true;
if (byte !== HASH && !isWord(byte))
return false;
}
return false;
}
function isUnknown(byte) {
return byte < 0x20 || isOpener(byte);
}
;
const MASK = Buffer.from("***");
const shown_NOTHING = Buffer.alloc(0);
const LINK_END = Buffer.from("\u001b]8;;");
const LOWER_M = 0x6d;
class Shown {
#data;
#stretches = [];
constructor(data) {
this.#data = data;
}
add(from, to) {
if (from < to)
this.#stretches.push(from, to);
}
mask() {
this.#stretches.push(0, 0);
}
addKept(from, to) {
const data = this.#data;
for (let at = from; at < to; at++)
if (data[at] === ESC)
this.add(at, at + keptAt(data, at, to));
}
take() {
const data = this.#data;
const stretches = this.#stretches;
const [first = 0, end = 0] = stretches;
if (stretches.length === 0)
return shown_NOTHING;
if (stretches.length === 2 && first < end)
return end - first === data.length ? data : data.subarray(first, end);
let size = 0;
for (let index = 0; index < stretches.length; index += 2)
size += sizeOf(stretches[index] ?? 0, stretches[index + 1] ?? 0);
const shown = Buffer.allocUnsafe(size);
let at = 0;
for (let index = 0; index < stretches.length; index += 2) {
const from = stretches[index] ?? 0;
const to = stretches[index + 1] ?? 0;
if (from === to)
shown.set(MASK, at);
else
data.copy(shown, at, from, to);
at += sizeOf(from, to);
}
return shown;
}
}
function sizeOf(from, to) {
return from === to ? MASK.length : to - from;
}
function keptAt(data, from, to) {
let at = from + 2;
if (data[from + 1] === CSI) {
while (at < to && isOfColour(data[at] ?? 0))
at++;
return at < to && data[at] === LOWER_M ? at + 1 - from : 0;
}
at = from + LINK_END.length;
if (at >= to || data.compare(LINK_END, 0, LINK_END.length, from, at) !== 0)
return 0;
if (data[at] === BEL)
return at + 1 - from;
const isEnd = data[at] === ESC && data[at + 1] === BACKSLASH && at + 1 < to;
return isEnd ? at + 2 - from : 0;
}
function isOfColour(byte) {
return byte >= 0x30 && byte <= 0x3b;
}
;
const scrubber_NOTHING = Buffer.alloc(0);
const scrubber_NONE = [];
const scrubber_MANY = 8;
function filtersOf({ raw, read }) {
const filter = new Filter(raw);
return { raw: filter, read: raw === read ? filter : new Filter(read) };
}
class Scrubber {
#held = new Held();
#search;
#reading;
#openers = new Openers();
#dumps;
#lines = new DumpLines();
#base = 0;
#done = 0;
#hidden = -1;
#finds = [];
constructor({ raw, read }, filters) {
this.#search = new Search(raw, filters.raw, this.#lines);
this.#dumps = new Dumps(raw, filters.raw);
this.#reading = new Reading(read, filters.read);
}
push(chunk) {
const data = this.#held.append(chunk);
this.#read(data, data.length - chunk.length);
this.#dumps.read(data, this.#base, this.#lines.take());
return this.#giveOut(data, this.#open(this.#base + data.length));
}
flush() {
const data = this.#held.append(scrubber_NOTHING);
const end = this.#base + data.length;
this.#reading.flush();
this.#dumps.flush(data, this.#base);
this.#lines.add(end);
this.#search.reset();
const rest = this.#giveOut(data, end);
this.#hidden = -1;
return rest;
}
rest() {
const data = this.#held.append(scrubber_NOTHING);
const end = this.#base + data.length;
return this.#giveOut(data, this.#open(end), this.#open(end, scrubber_MANY));
}
#read(data, from) {
const search = this.#search;
const reading = this.#reading;
const openers = this.#openers;
const base = this.#base;
openers.reset(data, from);
let at = from;
while (at < data.length) {
let start = at;
if (!reading.active) {
const opener = openers.next(at);
search.run(upTo(data, opener), base, at);
if (opener === data.length)
return;
reading.start(base + opener);
start = search.open(base + opener) - base;
at = opener;
}
const end = reading.read(data, base, start);
search.run(upTo(data, end), base, at);
at = end;
}
}
#open(end, least = 1) {
const [search, reading, dumps] = [this.#search, this.#reading, this.#dumps];
let open = search.depth < least ? end : search.open(end);
if (least === 1 || reading.depth >= least)
open = Math.min(open, reading.open ?? end);
if (least === 1 || dumps.depth >= least)
open = Math.min(open, dumps.open ?? end);
return open;
}
#giveOut(data, open, safe = open) {
const base = this.#base;
const shown = new Shown(data);
const show = (to) => {
if (to > this.#done)
shown.add(this.#done - base, to - base);
this.#done = Math.max(this.#done, to);
};
for (const { start, end } of this.#takeFinds(safe)) {
show(start);
if (start > this.#hidden)
shown.mask();
if (end > this.#done)
shown.addKept(Math.max(this.#done, start) - base, end - base);
this.#hidden = Math.max(this.#hidden, end);
this.#done = Math.max(this.#done, end);
}
show(safe);
const kept = Math.min(open, this.#dumps.needed ?? open);
this.#held.keep(data, kept - base);
this.#base = kept;
return shown.take();
}
#takeFinds(last) {
const finds = this.#finds;
let isOrdered = true;
for (const found of [
this.#search.finds.take(),
this.#reading.takeFinds(),
this.#dumps.takeFinds(),
])
for (const find of found) {
isOrdered &&= (finds.at(-1)?.start ?? 0) <= find.start;
finds.push(find);
}
if (!isOrdered)
finds.sort((a, b) => a.start - b.start);
let taken = 0;
while (taken < finds.length && (finds[taken]?.start ?? 0) <= last)
taken++;
return taken === 0 ? scrubber_NONE : finds.splice(0, taken);
}
}
function upTo(data, end) {
return end === data.length ? data : data.subarray(0, end);
}
;
function compile(values, setOf) {
const patterns = patternsOf(values, setOf);
const filters = filtersOf(patterns);
const { incomplete } = patterns;
return {
scrubber: () => new Scrubber(patterns, filters),
warning: incomplete === 0 ? undefined : say.incomplete(incomplete),
};
}
})
};
