export const id = 137;
export const ids = [137];
export const modules = {

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compile: () => (/* binding */ compile)
});

;// CONCATENATED MODULE: ./build/scrub/filter.js
const NEAR = 6;
class Filter {
    reach;
    #blocks;
    #starts;
    #seams;
    constructor(patterns) {
        this.reach = patterns.some(({ length }) => length < 7) ? 1 : 3;
        this.#starts = new HashSet(patterns.length);
        this.#seams = new HashSet(4 * patterns.length);
        this.#blocks =
            this.reach === 3 ? this.#seams : new HashSet(2 * patterns.length);
        for (const pattern of patterns) {
            this.#starts.add(four(pattern, 0));
            for (let at = 0; at < 4 && at + 4 <= pattern.length; at++)
                this.#seams.add(four(pattern, at));
            if (this.reach === 3)
                continue;
            this.#blocks.add(four(pattern, 0) & THREE);
            this.#blocks.add(four(pattern, 1) & THREE);
        }
    }
    next(data, words, from) {
        const threes = this.reach < 3;
        const end = ((data.byteOffset + data.length) >>> 2) - (threes ? 1 : 0);
        let index = (data.byteOffset + from) >>> 2;
        for (;;) {
            index = threes
                ? scanThrees(words, index, end, this.#blocks)
                : scanFours(words, index, end, this.#blocks);
            if (index >= end)
                break;
            const word = words[index] ?? 0;
            const at = 4 * index - data.byteOffset;
            let start = data.length;
            if (threes || this.#blocks.has(word))
                start = this.#startNear(data, at);
            index++;
            for (let small = smallBytes(word); small !== 0; small &= small - 1) {
                const place = at + (trailingZeros(small) >>> 3);
                if (!isBreak(data[place] ?? 0))
                    continue;
                const behind = endOfGap(data, place + 1);
                if (this.#mayCross(data, place, behind))
                    return Math.max(0, Math.min(place - NEAR, start));
                if (behind < at + 4)
                    continue;
                index = (data.byteOffset + behind) >>> 2;
                break;
            }
            if (start < data.length)
                return start;
        }
        return Math.max(0, 4 * end - data.byteOffset - 3);
    }
    #startNear(data, at) {
        const to = this.reach === 3 ? at : at + 2;
        for (let start = Math.max(0, at - this.reach); start <= to; start++)
            if (this.#starts.has(four(data, start)))
                return start;
        return data.length;
    }
    #mayCross(data, from, to) {
        if (to + 3 > data.length)
            return true;
        const a = data[to] ?? 0;
        const b = data[to + 1] ?? 0;
        const c = data[to + 2] ?? 0;
        if (isBreak(b) || isBreak(c))
            return true;
        const x = data[from - 3] ?? 0;
        const y = data[from - 2] ?? 0;
        const z = data[from - 1] ?? 0;
        return (this.#starts.has(z | (a << 8) | (b << 16) | (c << 24)) ||
            this.#starts.has(y | (z << 8) | (a << 16) | (b << 24)) ||
            this.#seams.has(x | (y << 8) | (z << 16) | (a << 24)));
    }
}
const THREE = 0xffffff;
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
class HashSet {
    bits;
    shift;
    constructor(size) {
        const width = Math.min(21, Math.max(18, Math.ceil(Math.log2(size * 32))));
        this.bits = new Int32Array(2 ** (width - 5));
        this.shift = 32 - width;
    }
    add(value) {
        const hash = hashOf(value, this.shift);
        this.bits[hash >>> 5] = (this.bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
    }
    has(value) {
        const hash = hashOf(value, this.shift);
        return (((this.bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0;
    }
}
function hashOf(value, shift) {
    return Math.imul(value, 0x9e3779b1) >>> shift;
}
function smallBytes(word) {
    return (word - 0x0e0e0e0e) & ~word & 0x80808080;
}
function trailingZeros(bits) {
    return 31 - Math.clz32(bits & -bits);
}
function scanFours(words, from, to, set) {
    const { bits, shift } = set;
    for (let index = from; index < to; index++) {
        const word = words[index] ?? 0;
        const hash = hashOf(word, shift);
        if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0)
            return index;
        if (smallBytes(word) !== 0)
            return index;
    }
    return to;
}
function scanThrees(words, from, to, set) {
    const { bits, shift } = set;
    let next = words[from] ?? 0;
    for (let index = from; index < to; index++) {
        const word = next;
        next = words[index + 1] ?? 0;
        const even = hashOf(word & THREE, shift);
        const odd = hashOf((word >>> 16) | ((next << 16) & THREE), shift);
        const found = ((bits[even >>> 5] ?? 0) >>> (even & 31)) |
            ((bits[odd >>> 5] ?? 0) >>> (odd & 31));
        if ((found & 1) !== 0 || smallBytes(word) !== 0)
            return index;
    }
    return to;
}

// EXTERNAL MODULE: ./build/message.js
var message = __webpack_require__(883);
;// CONCATENATED MODULE: ./build/scrub/messages.js

const say = {
    ...(0,message/* kind */.f)("masks-incomplete", {
        incomplete: (count) => `${count === 1 ? "1 value is" : `${count} values are`} so large that the output is searched for what stands there and for its commonest encodings, but not for every form (escapes and quotes of programs, base64url, hex).`,
    }),
};

// EXTERNAL MODULE: ./build/mask/forms/index.js + 3 modules
var mask_forms = __webpack_require__(3990);
// EXTERNAL MODULE: ./build/mask/masks.js + 1 modules
var masks = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/mask/readers/index.js + 2 modules
var readers = __webpack_require__(6894);
;// CONCATENATED MODULE: ./build/scrub/patterns.js



const SHORTEST = 4;
const PIECE = 64 * 1024;
const MOST_MEMORY = 128 * 1024 * 1024;
const MOST_FOR_PARTS = 256 * 1024 * 1024;
const OVERHEAD = 128;
const ONE_FORM = 2;
const ALL_FORMS = 100;
function patternsOf(values, setOf = unnamed(), most = MOST_MEMORY) {
    const collection = new Collection();
    const jobs = collectValues(values, setOf, collection);
    const formsOf = (0,mask_forms/* createForms */.gb)(SHORTEST);
    let full = collection.size + most;
    const incomplete = new Set();
    const fits = ({ value, subject }, times) => {
        const room = times * subject.bytes.length;
        if (collection.size + room <= full)
            return true;
        incomplete.add(value);
        return false;
    };
    const addAll = (kind, some, times) => {
        for (const job of some)
            if (fits(job, times))
                for (const form of formsOf(kind, job.subject))
                    collection.add(latin1(form));
    };
    const addInTurn = (kind, some) => {
        let open = some.map((job) => ({ job, forms: formsOf(kind, job.subject) }));
        while (open.length > 0)
            open = open.filter(({ job, forms }) => {
                const next = fits(job, ONE_FORM)
                    ? forms.next()
                    : { done: true };
                if (next.done === true)
                    return false;
                collection.add(latin1(next.value));
                return true;
            });
    };
    const { small, large, parts } = bySize(jobs);
    for (const kind of mask_forms/* FORM_KINDS */.FJ)
        addAll(kind, small, ONE_FORM);
    for (const kind of mask_forms/* ENCODINGS */.JC)
        addInTurn(kind, large);
    const before = collection.size;
    const left = full - before;
    full = before + MOST_FOR_PARTS;
    for (const kind of ["base64", "hex"])
        addAll(kind, parts, ONE_FORM);
    full = collection.size + left;
    for (const kind of mask_forms/* FORM_KINDS */.FJ) {
        if (!mask_forms/* ENCODINGS */.JC.includes(kind))
            addAll(kind, large, ALL_FORMS);
        if (kind !== "base64" && kind !== "hex")
            addAll(kind, parts, ONE_FORM);
    }
    return { ...collection.finish(), incomplete: incomplete.size };
}
function unnamed() {
    const setOf = (0,masks/* maskSets */.Mb)((0,readers/* createReaders */.B)());
    return (bytes) => setOf({ bytes, name: "" });
}
function collectValues(values, setOf, collection) {
    const jobs = [];
    for (const value of values.toSorted((a, b) => a.length - b.length)) {
        const { raw, subjects } = setOf(value);
        collection.add(bytesOf(value));
        for (const text of raw)
            collection.add(latin1(text));
        for (const subject of subjects) {
            if (subject.text === undefined)
                collection.add(bytesOf(subject.bytes));
            jobs.push({ value, subject });
        }
    }
    return jobs;
}
function bySize(jobs) {
    const isLarge = ({ length }) => length > masks/* MASK_LIMITS */.og.formed;
    const ofLarge = jobs.filter(({ value }) => isLarge(value));
    return {
        small: jobs.filter(({ value }) => !isLarge(value)),
        large: ofLarge.filter(({ subject }) => isLarge(subject.bytes)),
        parts: ofLarge.filter(({ subject }) => !isLarge(subject.bytes)),
    };
}
class Collection {
    #short = new Set();
    #pieces = [];
    #size = 0;
    #longest = 0;
    get size() {
        return this.#size;
    }
    add(form) {
        this.#longest = Math.max(this.#longest, form.length);
        for (const piece of piecesOf(squeeze(form))) {
            if (piece.length < SHORTEST || this.#short.has(piece))
                continue;
            this.#size += piece.length + OVERHEAD;
            if (piece.length === PIECE)
                this.#pieces.push(Buffer.from(piece, "latin1"));
            else
                this.#short.add(piece);
        }
    }
    finish() {
        const all = this.#pieces;
        for (const text of [...this.#short].sort())
            all.push(Buffer.from(text, "latin1"));
        all.sort(Buffer.compare);
        const sorted = all.filter((pattern, at) => !pattern.equals(all[at - 1] ?? NOTHING));
        return { sorted, longestText: this.#longest };
    }
}
const NOTHING = Buffer.alloc(0);
function bytesOf(value) {
    return Buffer.from(value.buffer, value.byteOffset, value.length).toString("latin1");
}
function latin1(text) {
    return Buffer.from(text).toString("latin1");
}
function squeeze(form) {
    return form.replace(/[\r\n][\r\n\t ]*/g, "");
}
function* piecesOf(pattern) {
    for (let at = 0; at + PIECE < pattern.length; at += PIECE)
        yield pattern.slice(at, at + PIECE).replace(/^[\t ]+/, "");
    yield pattern.slice(-PIECE).replace(/^[\t ]+/, "");
}

;// CONCATENATED MODULE: ./build/scrub/ways.js
const FREE = -1;
class Ways {
    #keys = new Int32Array(1024).fill(FREE);
    #values = new Int32Array(1024);
    #count = 0;
    get(state, byte) {
        const key = keyOf(state, byte);
        const at = this.#find(key);
        return this.#keys[at] === key ? (this.#values[at] ?? -1) : -1;
    }
    set(state, byte, value) {
        if (2 * ++this.#count > this.#keys.length)
            this.#enlarge();
        this.#put(keyOf(state, byte), value);
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
function keyOf(state, byte) {
    return (state << 5) | byte;
}

;// CONCATENATED MODULE: ./build/scrub/automaton.js

const ROOT = 0;
const MOST_STATES = 1 << 20;
const SIZE = 8;
const LOW = 0;
const HIGH = 1;
const DEPTH = 2;
const FAIL = 3;
const FOUND = 4;
const BYTE = 5;
const NEXT = 6;
const HEAD = 4;
const UNKNOWN = -1;
const NONE = -2;
class Automaton {
    #patterns;
    #heads;
    #states = new Int32Array(64 * SIZE);
    #end = 0;
    #ways = new Ways();
    constructor(patterns) {
        this.#patterns = patterns;
        this.#heads = new Uint8Array(HEAD * patterns.length);
        for (const [index, pattern] of patterns.entries())
            for (let at = 0; at < HEAD; at++)
                this.#heads[HEAD * index + at] = pattern[at] ?? 0;
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
        return this.#isSingle(state) && this.#states[state + BYTE] === NONE;
    }
    step(from, byte) {
        if (this.#states[from + BYTE] === byte) {
            const next = this.#states[from + NEXT] ?? UNKNOWN;
            if (next >= 0)
                return next;
        }
        let state = this.#end < MOST_STATES * SIZE ? from : this.#remake(from);
        for (;;) {
            const known = this.#known(state, byte);
            const next = known === UNKNOWN ? this.#grow(state, byte) : known;
            if (next >= 0)
                return next;
            if (state === ROOT)
                return ROOT;
            state = this.fail(state);
        }
    }
    #known(state, byte) {
        return this.#isSingle(state)
            ? this.#states[state + BYTE] === byte
                ? (this.#states[state + NEXT] ?? NONE)
                : NONE
            : this.#ways.get(state, byte);
    }
    #isSingle(state) {
        const low = this.#states[state + LOW] ?? 0;
        return (this.#states[state + HIGH] ?? 0) - low < 2;
    }
    #grow(state, byte) {
        const first = this.#make(state, byte);
        if (first === NONE)
            return NONE;
        const made = [first];
        let last = first;
        let at = state;
        while (at !== ROOT) {
            at = this.fail(at);
            const known = this.#known(at, byte);
            const child = known === UNKNOWN ? this.#make(at, byte) : known;
            if (child === NONE)
                continue;
            this.#states[last + FAIL] = child;
            if (known !== UNKNOWN)
                break;
            last = child;
            made.push(child);
        }
        for (const child of made.reverse()) {
            const pattern = this.#patterns[this.#states[child + LOW] ?? 0];
            const depth = this.depth(child);
            this.#states[child + FOUND] =
                pattern?.length === depth ? depth : this.found(this.fail(child));
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
        const child = low === high ? NONE : this.#add(low, high, depth + 1);
        this.#ways.set(parent, byte, child);
        return child;
    }
    #bound(from, to, depth, byte) {
        let low = from;
        let high = to;
        while (low < high) {
            const middle = (low + high) >>> 1;
            const found = depth < HEAD
                ? this.#heads[HEAD * middle + depth]
                : this.#patterns[middle]?.[depth];
            if ((found ?? -1) < byte)
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
        const byte = high - low === 1 ? this.#patterns[low]?.[depth] : undefined;
        this.#states[state + LOW] = low;
        this.#states[state + HIGH] = high;
        this.#states[state + DEPTH] = depth;
        this.#states[state + FAIL] = ROOT;
        this.#states[state + FOUND] = 0;
        this.#states[state + BYTE] = byte ?? NONE;
        this.#states[state + NEXT] = UNKNOWN;
        this.#end += SIZE;
        return state;
    }
    #forget() {
        this.#ways = new Ways();
        this.#end = 0;
        this.#add(0, this.#patterns.length, 0);
    }
    #remake(state) {
        const pattern = this.#patterns[this.#states[state + LOW] ?? 0];
        const depth = this.depth(state);
        this.#forget();
        let again = ROOT;
        for (let at = 0; at < depth; at++) {
            const byte = pattern?.[at] ?? 0;
            const known = this.#known(again, byte);
            again = known === UNKNOWN ? this.#grow(again, byte) : known;
        }
        return again;
    }
}

;// CONCATENATED MODULE: ./build/scrub/held.js
class Held {
    #store = Buffer.alloc(0);
    #end = 0;
    #live = Buffer.alloc(0);
    append(chunk) {
        if (this.#live.length === 0)
            return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        if (this.#end + chunk.length > this.#store.length)
            this.#move(chunk.length);
        this.#store.set(chunk, this.#end);
        const start = this.#end - this.#live.length;
        this.#end += chunk.length;
        return this.#store.subarray(start, this.#end);
    }
    keep(data, from) {
        const copied = this.#live.length > 0;
        this.#live = data.subarray(from);
        if (this.#live.length === 0)
            this.#store = this.#live;
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

;// CONCATENATED MODULE: ./build/scrub/scrubber.js




const MASK = Buffer.from("***");
const LAST = 16;
const FEW = 3;
class Scrubber {
    #filter;
    #automaton;
    #longest;
    #held = new Held();
    #base = 0;
    #done = 0;
    #hidden = -1;
    #finds = [];
    #state = ROOT;
    #inGap = false;
    #places;
    #count = 0;
    constructor(patterns, filter) {
        this.#filter = filter;
        this.#automaton = new Automaton(patterns.sorted);
        const { longestText } = patterns;
        this.#longest = longestText + 16 * Math.min(longestText, PIECE) + PIECE;
        const longest = patterns.sorted.reduce((most, { length }) => Math.max(most, length), 0);
        this.#places = new Float64Array(2 ** Math.ceil(Math.log2(longest + 1)));
    }
    push(chunk) {
        const data = this.#held.append(chunk);
        this.#search(data, data.length - chunk.length);
        if (this.#inGap)
            this.#forgetLong(this.#base + data.length);
        return this.#giveOut(data, this.#stateStart(this.#base + data.length));
    }
    flush() {
        const data = this.#held.append(Buffer.alloc(0));
        this.#state = ROOT;
        const rest = this.#giveOut(data, this.#base + data.length);
        this.#hidden = -1;
        return rest;
    }
    rest() {
        const data = this.#held.append(Buffer.alloc(0));
        const from = this.#done - this.#base;
        this.#held.keep(data, 0);
        if (!this.#inGap || this.#automaton.depth(this.#state) > FEW)
            return Buffer.alloc(0);
        this.#done = this.#base + data.length;
        return data.subarray(from);
    }
    #search(data, from) {
        let at = this.#follow(data, from, from);
        if (at === data.length)
            return;
        const words = new Int32Array(data.buffer, 0, (data.byteOffset + data.length) >>> 2);
        while (at < data.length) {
            const start = this.#filter.next(data, words, at);
            this.#state = ROOT;
            at = this.#follow(data, start, start + NEAR + 1);
        }
    }
    #follow(data, from, least) {
        const automaton = this.#automaton;
        const places = this.#places;
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
                this.#forgetLong(this.#base + at);
            }
            this.#state = automaton.step(this.#state, byte);
            places[this.#count++ & (places.length - 1)] = this.#base + at;
            const length = automaton.found(this.#state);
            if (length === 0)
                continue;
            this.#find(this.#place(length), this.#base + at + 1);
            this.#state = automaton.open(this.#state);
        }
        return data.length;
    }
    #canLeave(at) {
        if (this.#inGap)
            return false;
        const depth = this.#automaton.depth(this.#state);
        return (depth === 0 ||
            (depth <= this.#filter.reach &&
                this.#place(depth) === this.#base + at - depth));
    }
    #place(length) {
        const index = (this.#count - length) & (this.#places.length - 1);
        return this.#places[index] ?? 0;
    }
    #stateStart(end) {
        const depth = this.#automaton.depth(this.#state);
        return depth === 0 ? end : this.#place(depth);
    }
    #forgetLong(end) {
        while (end - this.#stateStart(end) > this.#longest)
            this.#state = this.#automaton.fail(this.#state);
    }
    #find(start, end) {
        let furthest = end;
        for (;;) {
            const last = this.#finds.at(-1);
            if (last === undefined || last.end < start)
                break;
            furthest = Math.max(furthest, last.end);
            if (last.start <= start) {
                last.end = furthest;
                return;
            }
            this.#finds.pop();
        }
        this.#finds.push({ start, end: furthest });
    }
    #giveOut(data, safe) {
        const shown = [];
        const show = (to) => {
            if (to > this.#done)
                shown.push(data.subarray(this.#done - this.#base, to - this.#base));
            this.#done = Math.max(this.#done, to);
        };
        let given = 0;
        for (const { start, end } of this.#finds) {
            if (start > safe)
                break;
            show(start);
            if (start > this.#hidden)
                shown.push(MASK);
            this.#hidden = Math.max(this.#hidden, end);
            this.#done = Math.max(this.#done, end);
            given++;
        }
        this.#finds.splice(0, given);
        show(safe);
        this.#held.keep(data, safe - this.#base);
        this.#base = safe;
        const [only = Buffer.alloc(0)] = shown;
        return shown.length > 1 ? Buffer.concat(shown) : only;
    }
}

;// CONCATENATED MODULE: ./build/scrub/index.js




function compile(values, setOf) {
    const patterns = patternsOf(values, setOf);
    const filter = new Filter(patterns.sorted);
    const { incomplete } = patterns;
    return {
        scrubber: () => new Scrubber(patterns, filter),
        warning: incomplete === 0 ? undefined : say.incomplete(incomplete),
    };
}


/***/ })

};
