export const id = 6420;
export const ids = [6420];
export const modules = {

4039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  endpointOf: () => (endpointOf),
  exchange: () => (exchange),
  subjectToken: () => (subjectToken)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);
var _kit_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3817);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3859);
var _kit_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2873);
var _kit_token_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1931);
var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6052);
var _client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(713);
var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(193);
var _messages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1558);
var _login_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1820);











function endpointOf({ universe }) {
    return new URL(`https://sts.${universe}/v1/token`);
}
async function exchange({ endpoint, audience, type, token }, context) {
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_6__/* .postOnce */ .y)({
        url: endpoint,
        body: {
            form: {
                grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
                requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
                audience,
                scope: _login_js__WEBPACK_IMPORTED_MODULE_9__/* .SCOPE */ .h,
                subject_token_type: type,
                subject_token: token,
            },
        },
    }, context);
    const found = (0,_kit_token_js__WEBPACK_IMPORTED_MODULE_10__/* .tokenOf */ .B)(answer.body.access_token);
    if (answer.ok && found !== undefined)
        return found;
    throw ((0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .generalError */ .jy)(answer, "the login at Google (STS)") ??
        refused(answer, audience, token));
}
function refused({ code = "", text }, audience, token) {
    const provider = audience.replace(/^\/\/[^/]+\//, "");
    const said = `(${code}${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text)})`;
    const claims = (0,_kit_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .describeClaims */ .Z)(token);
    if (code === "invalid_target")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.noProvider(provider, said));
    if (/attribute condition/.test(text))
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.conditionRefused(provider, said, claims));
    if (/stale|expired|issued/i.test(text))
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.tokenStale(provider, said, claims));
    return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.tokenRefused(provider, said, claims));
}
async function subjectToken({ source }, { idToken, protect, workingDirectory, }) {
    if (source.kind === "job")
        return idToken(source.audience);
    const token = tokenIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, source.path), source.member);
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c.tokenFile());
    protect(token);
    return token;
}
function tokenIn(path, member) {
    try {
        const bytes = (0,_kit_files_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$)(path) ?? Buffer.alloc(0);
        if (member === undefined)
            return bytes.toString().trim();
        const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes);
        return ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(object) ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(object[member]) : undefined) ?? "";
    }
    catch {
        return "";
    }
}


}),

1820:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  h: () => (SCOPE)
});
const SCOPE = "https://www.googleapis.com/auth/cloud-platform";


}),

3817:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (describeClaims)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1468);


const SHOWN = [
    "iss",
    "sub",
    "aud",
    "repository",
    "ref",
    "environment",
    "event_name",
    "job_workflow_ref",
    "exp",
];
function describeClaims(jwt) {
    const claims = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(Buffer.from(jwt.split(".")[1] ?? "", "base64url"));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(claims))
        return "none, since what was given is not a JSON Web Token";
    return SHOWN.filter((name) => Object.hasOwn(claims, name))
        .map((name) => `${name} ${shown(name, claims[name])}`)
        .join(", ");
}
const LONGEST = 500;
function shown(name, claim) {
    const time = name === "exp" && typeof claim === "number" ? claim : Number.NaN;
    const date = new Date(time * 1_000);
    if (!Number.isNaN(date.getTime()))
        return date.toISOString();
    const text = String(JSON.stringify(claim)).replace(/^\[(".*")\]$/, "$1");
    return text.length > LONGEST
        ? `${[...text].slice(0, LONGEST).join("")}${_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .HIDDEN */ .RG}`
        : text;
}


}),

2873:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (contentOf),
  n: () => (textOfFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const LARGEST = 1024 * 1024;
function contentOf(path, largest = LARGEST) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
        return undefined;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return found.isFile() && found.size <= largest
            ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file)
            : undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function textOfFile(path, largest) {
    return contentOf(path, largest)?.toString() ?? "";
}


}),

1931:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (tokenOf)
});
function tokenOf(value) {
    return typeof value === "string" && /^[\x21-\x7e]+$/.test(value)
        ? value
        : undefined;
}


})

};
