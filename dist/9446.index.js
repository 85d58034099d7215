export const id = 9446;
export const ids = [9446];
export const modules = {

5223:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (selectField),
  M: () => (asContent)
});
var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9021);

function asContent(bytes) {
    return { kind: "value", value: bytes };
}
function selectField(content, field, whose) {
    return content.kind === "fields" || field === undefined
        ? content
        : asContent((0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C)(content.value, field, whose));
}


}),

9021:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (memberOf),
  Z: () => (listNames)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
var _near_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3628);
var _plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1468);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3859);
var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);





function memberOf(value, name, whose) {
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(value);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(object))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c.noObject(whose));
    const member = Object.hasOwn(object, name) ? object[name] : undefined;
    if (member !== undefined && member !== null)
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .hF)(member);
    const names = Object.keys(object).filter((key) => object[key] !== null);
    const there = listNames(names, name);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)(member === null
        ? _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c.nullMember(whose, name, there)
        : _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c.noMember(whose, name, there + deeper(object, name)));
}
function deeper(object, name) {
    const [first = "", ...more] = name.split(".");
    return more.length > 0 &&
        Object.hasOwn(object, first) &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(object[first]) &&
        /^[\w.-]+$/.test(name)
        ? ` \`${first}\` is an object. Write \`[json:/${[first, ...more].join("/")}]\` in its place, behind the name of the declaration, to take what lies in it.`
        : "";
}
const MOST_NAMES = 10;
function listNames(names, meant) {
    if (names.length === 0)
        return "It has none.";
    const plain = names.filter(_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlainAlone */ .MW);
    if (plain.length === 0)
        return names.length === 1
            ? "It has 1 of another name."
            : `It has ${names.length} of other names.`;
    const lower = new Map(plain.map((name) => [name.toLowerCase(), name]));
    const near = (0,_near_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(meant.toLowerCase(), lower.keys());
    const found = near === undefined ? undefined : lower.get(near);
    const shown = [
        ...(found ? [found] : []),
        ...plain.filter((name) => name !== found),
    ]
        .slice(0, MOST_NAMES)
        .map((name) => `\`${name}\``);
    const more = names.length - shown.length;
    return `It has ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}


}),

7555:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  gI: () => (splitAt),
  gr: () => (decodePercent),
  mQ: () => (splitReference)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);


const HINTS = ["ttl", "cacheKey"];
function splitReference(rest, keys) {
    const [front, fragment] = splitAt(rest, "#");
    const [path, query = ""] = splitAt(front, "?");
    const field = fragment === undefined ? undefined : decodePercent(fragment);
    if (field === "")
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.noFieldName());
    return {
        path: decodePercent(path),
        query: queryOf(query, keys),
        field,
    };
}
function queryOf(text, keys) {
    decodePercent(text);
    const pairs = [...new URLSearchParams(text)];
    const names = pairs.map(([name]) => name);
    if (keys !== "any")
        checkKeys(names, [...keys, ...HINTS]);
    if (new Set(names).size < names.length)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.keyTwice());
    const kept = pairs.filter(([name]) => !HINTS.includes(name));
    const [empty] = kept.find(([, value]) => value === "") ?? [];
    if (keys !== "any" && empty !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.emptyKey(empty));
    return new Map(kept);
}
function checkKeys(names, known) {
    if (names.some((name) => !known.includes(name)))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.queryKeys(known.map((key) => `\`${key}\``).join(", ")));
}
function decodePercent(text) {
    try {
        return printable(decodeURIComponent(text));
    }
    catch (thrown) {
        if (!(thrown instanceof URIError))
            throw thrown;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.percent());
    }
}
function printable(text) {
    if (/\p{C}/u.test(text))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.unprintable());
    return text;
}
function splitAt(text, separator) {
    const index = text.indexOf(separator);
    return index < 0
        ? [text, undefined]
        : [text.slice(0, index), text.slice(index + 1)];
}


}),

9446:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  create: () => (create)
});

// EXTERNAL MODULE: ./build/providers/kit/answers.js
var answers = __webpack_require__(305);
// EXTERNAL MODULE: ./build/providers/kit/content.js
var kit_content = __webpack_require__(5223);
// EXTERNAL MODULE: ./build/providers/kit/errors.js
var errors = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/providers/kit/reference.js
var reference = __webpack_require__(7555);
// EXTERNAL MODULE: ./build/providers/libsecret/messages.js
var messages = __webpack_require__(2897);
;// CONCATENATED MODULE: ./build/providers/libsecret/reference.js



function parseReference({ rest }, platform = process.platform) {
    if (platform !== "linux")
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.linuxAlone());
    if (/^[^/?#]*@/.test(rest) || /^\w+:\/\//.test(rest))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.pasted());
    const { path, query, field } = (0,reference/* splitReference */.mQ)(rest, "any");
    const slash = path.indexOf("/");
    const collection = slash < 0 ? path : path.slice(0, slash);
    const name = slash < 0 ? "" : path.slice(slash + 1);
    if (!/^[A-Za-z0-9_]{1,255}$/.test(collection))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.collectionName());
    if (name === "" && query.size === 0)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.noFilter());
    return {
        collection,
        name: name === "" ? undefined : name,
        attributes: query,
        field,
    };
}

;// CONCATENATED MODULE: ./build/providers/libsecret/index.js



function create(context) {
    return {
        check: (request) => (0,answers/* problemOf */.Zw)(() => parseReference(request)),
        resolve: (0,answers/* answerTogether */.FS)({
            parse: parseReference,
            async read(references) {
                const { readAll } = await __webpack_require__.e(/* import() */ 6192).then(__webpack_require__.bind(__webpack_require__, 6192));
                return readAll(references, context);
            },
            select: (content, { field }) => (0,kit_content/* selectField */.B)(content, field, "the item"),
        }),
    };
}


}),

2897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => (say)
});
var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(883);

const say = {
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("libsecret-reference", {
        linuxAlone: "the Secret Service that `libsecret:` reads from is a thing of Linux alone. Let the job run on Linux, or take another provider.",
        collectionName: "the reference names no collection. Write `libsecret://COLLECTION/ITEM`, such as `libsecret://login/my-item`; a collection is named as its path on the bus ends, not by its label.",
        noFilter: "a collection alone says not which item is meant. Write `libsecret://COLLECTION/ITEM` (an id or label), or `libsecret://COLLECTION?KEY=VALUE` (attributes).",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("pasted-secret", {
        pasted: "an address or credentials stand in the reference. It names an item of the keyring, and nothing else.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("libsecret-bus", {
        noAddress: "no session bus is known: `DBUS_SESSION_BUS_ADDRESS` is not set, as on most runners. Start the job's commands under `dbus-run-session`, with a keyring in it.",
        addressForm: "`DBUS_SESSION_BUS_ADDRESS` names no socket of this machine (`unix:path=...` or `unix:abstract=...`). No other kind of bus is used.",
        noBus: (code) => `the session bus does not answer${code}. Start the job's commands under \`dbus-run-session\`, with a keyring in it; a bus of an earlier step may have ended with it.`,
        refused: "the session bus does not let this user in. It is another user's: see `DBUS_SESSION_BUS_ADDRESS`.",
        strange: "the session bus answers something that is not D-Bus. See `DBUS_SESSION_BUS_ADDRESS`.",
        noService: (said) => `no keyring is on the session bus (${said}). Start one there: \`gnome-keyring-daemon --unlock --components=secrets\`, with the password as its standard input.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("libsecret-not-found", {
        noItem: "the collection has no such item. Check its id or label and its attributes; `secret-tool search --all KEY VALUE` shows what is there.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("libsecret-collection", {
        noCollection: (there) => `the keyring has no such collection. It has ${there}. A collection is named as its path on the bus ends, not by its label.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("libsecret-ambiguous", {
        several: (count) => `${count} items of the collection fit. Name one by its id, or by more attributes.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("libsecret-locked", {
        locked: "the collection or item is locked, and unlocking it would ask a person for the password. Unlock it before: `gnome-keyring-daemon --unlock --components=secrets`, with the password as its standard input.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("libsecret-failed", {
        failed: (what, said) => `the keyring refused ${what} (${said}).`,
    }),
};


})

};
