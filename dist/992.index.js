export const id = 992;
export const ids = [992];
export const modules = {

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   create: () => (/* binding */ create)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _confinement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6540);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9473);
/* harmony import */ var _kit_answers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(305);






const LARGEST = 10 * 1024 * 1024;
/** Values from files, byte for byte. */
function create(context) {
    const confinement = (0,_confinement_js__WEBPACK_IMPORTED_MODULE_3__/* .confine */ .D)(context.workspace, context.environment);
    return {
        check: (request) => checkPath(request) ?? checkConfined(request, context, confinement),
        resolve: (0,_kit_answers_js__WEBPACK_IMPORTED_MODULE_5__/* .answerEach */ .Ug)(context, (path, { confined = false }) => readSecretFile(locate(path, context), confined ? confinement : undefined)),
    };
}
/** As far as it can be judged before the file is opened. */
function checkConfined({ rest: path, confined = false }, context, confinement) {
    if (!confined)
        return undefined;
    const reason = path.startsWith("~")
        ? "it leads out of the workspace, into the home directory"
        : confinement.judgePath(locate(path, context));
    return reason === undefined ? undefined : outOfBounds(reason);
}
function outOfBounds(reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("denied", `${reason}, and a manifest, which a pull request can change, may name files of the checkout alone. Declare it in the workflow itself, or set \`trust-secret-refs-file: true\`.`);
}
function checkPath({ rest: path }) {
    if (path === "")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("malformed", "the path is missing. Write `file:PATH`.");
    if (path.includes("\0"))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("malformed", "a path holds no NUL.");
    if (/^~[^/\\]/.test(path))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("malformed", "`~user` is not expanded. Write the path of that user's home directory.");
    return undefined;
}
function locate(path, { environment, workingDirectory }) {
    if (!path.startsWith("~"))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, path);
    const home = environment[process.platform === "win32" ? "USERPROFILE" : "HOME"];
    if (home === undefined || home === "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("failed", "`~` cannot be expanded, since no home directory is set. Write the whole path.");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path.slice(1));
}
async function readSecretFile(path, confinement) {
    let file;
    try {
        // Without O_NONBLOCK, opening a FIFO would wait for its writer. What was opened is what is judged.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY |
            (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) |
            (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0));
        const stats = await file.stat({ bigint: true });
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("malformed", `it is ${kindOf(stats)}, not a file.`);
        const reason = confinement?.judgeOpened(path, file.fd);
        if (reason !== undefined)
            throw outOfBounds(reason);
        return await readAtMost(file, LARGEST);
    }
    catch (thrown) {
        throw explain(thrown);
    }
    finally {
        await file?.close();
    }
}
/** Reads to the end rather than to `stats.size`, which is 0 for files of the kernel such as those in /proc. */
async function readAtMost(file, limit) {
    const chunks = [];
    let total = 0;
    for await (const chunk of file.createReadStream({ autoClose: false })) {
        total += chunk.length;
        if (total > limit)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("malformed", `the file is larger than ${limit / 1024 / 1024} MiB, too large for a secret.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function kindOf(stats) {
    if (stats.isDirectory())
        return "a directory";
    if (stats.isFIFO())
        return "a FIFO";
    if (stats.isSocket())
        return "a socket";
    return "a device";
}
function explain(thrown) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(thrown);
    switch (code) {
        case "ENOENT":
        case "ENOTDIR":
            return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("not-found", "there is no such file. A relative path starts from `working-directory`, by default the workspace.", { cause: thrown });
        case "EACCES":
        case "EPERM":
            return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("denied", `the file may not be read (${code}). The user of the runner needs read permission.`, { cause: thrown });
        case "EISDIR":
            return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("malformed", "it is a directory, not a file.", {
                cause: thrown,
            });
        case "ENXIO":
            return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("malformed", "it is a socket or a device, not a file.", { cause: thrown });
        case undefined:
            return thrown;
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SecretError */ .JA("failed", `the file cannot be read (${code}).`, {
                cause: thrown,
            });
    }
}


/***/ }),

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   H$: () => (/* binding */ allFailed),
/* harmony export */   Qk: () => (/* binding */ notRead),
/* harmony export */   Ug: () => (/* binding */ answerEach),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4064);



/** What a function gives, or why it gave nothing. */
function attempt(action) {
    try {
        return action();
    }
    catch (thrown) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecretError */ .u5)(thrown);
    }
}
/** Whether an attempt gave something. */
function succeeded(outcome) {
    return !(outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA);
}
/** What is wrong with a reference that `parse` may refuse; for `check` of a provider. */
function problemOf(parse) {
    const outcome = attempt(parse);
    return outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA ? outcome : undefined;
}
/** What a function answers, or why it could not. Never rejects. */
async function answerOf(action) {
    try {
        return await action();
    }
    catch (thrown) {
        return { kind: "failed", error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecretError */ .u5)(thrown) };
    }
}
/** One answer for every request, when something failed that all of them needed. */
function allFailed(requests, thrown) {
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecretError */ .u5)(thrown);
    return requests.map(() => ({ kind: "failed", error }));
}
/** For a request without an answer. It shows a mistake in the provider, where it would otherwise pass for a missing secret. */
function notRead() {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)("an internal error: the reference was not read.");
}
/** Makes `resolve` of a function for one reference. What the function throws becomes that reference's own answer. */
function answerEach(context, read) {
    let total = 0;
    return (requests) => Promise.all(requests.map((request) => context.limit(async () => {
        try {
            if (total > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_TOTAL */ .c)
                throw (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .tooMuch */ .G)();
            const value = await read(request.rest, request);
            total += value.length;
            return { kind: "value", value };
        }
        catch (thrown) {
            return { kind: "failed", error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecretError */ .u5)(thrown) };
        }
    })));
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   wk: () => (/* binding */ denied)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** Errors by their reason. A message says what failed and what to do, and never shows what was given. */
const denied = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("denied", message);
const failed = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("failed", message);
const malformed = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("malformed", message);
const notFound = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("not-found", message);
const unreachable = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("unreachable", message);


/***/ })

};
