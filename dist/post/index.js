import * as __WEBPACK_EXTERNAL_MODULE__stand_ins_index_js_45088e28__ from "../stand-ins/index.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 460:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["getExecOutput"]: () => (__WEBPACK_EXTERNAL_MODULE__stand_ins_index_js_45088e28__.getExecOutput) });

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ SecretError),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   u5: () => (/* binding */ toSecretError),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/* unused harmony exports Failure, toFailure */
/**
 * The one error class of a reference. Its message is for the user: what failed, and what to do. It never holds a
 * value, a header, a token or a stack trace, and never repeats the reference (the reporter puts that in front).
 */
class SecretError extends Error {
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.name = "SecretError";
        this.reason = reason;
    }
}
/**
 * Makes a SecretError of whatever was thrown. Text of a foreign error is not carried over: libraries put requests,
 * headers and tokens into theirs. Only a system error's code (`EACCES`) is.
 */
function toSecretError(thrown) {
    if (thrown instanceof SecretError)
        return thrown;
    const code = systemCode(thrown);
    const what = code === undefined
        ? "an internal error in the provider"
        : `the system reported ${code}`;
    return new SecretError("failed", `${what}.`, { cause: thrown });
}
/** The `code` of a Node.js system error (`ENOENT`, `EACCES`, ...), or undefined. */
function systemCode(thrown) {
    if (!(thrown instanceof Error) || !("code" in thrown))
        return undefined;
    return typeof thrown.code === "string" &&
        /^[A-Z][A-Z0-9_]+$/.test(thrown.code)
        ? thrown.code
        : undefined;
}
/** The step cannot go on: every problem that was found, in the order of the declarations. */
class Failure extends Error {
    problems;
    constructor(problems, options) {
        super(`${problems.length} problems`, options);
        this.name = "Failure";
        this.problems = problems;
    }
}
/** A Failure of the step as a whole, with one problem. */
function failure(message, options) {
    return new Failure([{ message }], options);
}
/** Whatever ended the run, as a Failure. Of a defect of ours only its kind and place are shown: its text may hold anything. */
function toFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    const kind = thrown instanceof Error ? thrown.name : "unknown";
    const place = thrown instanceof Error ? placeOf(thrown) : "";
    const message = `an internal error (${kind}${place}); nothing was delivered. Please report it.`;
    return failure(message, { cause: thrown });
}
function placeOf({ stack = "" }) {
    const [, place] = /\n\s+at ([^\n]+)/.exec(stack) ?? [];
    return place === undefined ? "" : ` at ${place}`;
}


/***/ }),

/***/ 392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ showForeign),
/* harmony export */   V$: () => (/* binding */ foreign)
/* harmony export */ });
/* unused harmony export holdsForeign */
/**
 * Text of other programs and servers inside messages of ours. It may hold secrets, which are found in it only while it is
 * as it came: of a text whose lines are joined or whose end is cut off, half a value is left. So a message carries it
 * whole, between two marks, to the place where all values are known.
 */
// Two characters of Unicode's private use, which no text of a program has; any in it are taken out.
const OPEN = "\u{10fff0}";
const CLOSE = "\u{10fff1}";
const FOREIGN = new RegExp(`${OPEN}(\\d+) (\\d+) ([^${CLOSE}]*)${CLOSE}`, "gu");
/** A foreign text for a message. What is shown of it is on one line. */
function foreign(text, { lines, characters }) {
    const bare = text.replace(new RegExp(`[${OPEN}${CLOSE}]`, "gu"), "");
    return `${OPEN}${lines} ${characters} ${bare}${CLOSE}`;
}
/** Whether there is such a text in a message. */
function holdsForeign(message) {
    return message.includes(OPEN);
}
/**
 * A message as it can be shown.
 *
 * @param clean - takes secrets out of a text that is as it came
 */
function showForeign(message, clean) {
    if (!holdsForeign(message))
        return message;
    return message.replace(FOREIGN, (_, lines, characters, text) => shorten(clean(text), {
        lines: Number(lines),
        characters: Number(characters),
    }));
}
function shorten(text, { lines, characters }) {
    const joined = (lines === 0 ? [text] : text.split(/[\r\n]+/))
        .map((line) => line.replace(/\s+/g, " ").trim())
        .filter((line) => line !== "")
        .slice(-lines)
        .join(" | ");
    if (joined.length <= characters)
        return joined;
    // Of one line the beginning says most, of several the end.
    return lines <= 1
        ? `${joined.slice(0, characters)}...`
        : `...${joined.slice(-characters)}`;
}


/***/ }),

/***/ 368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports DEEPEST_JSON, isTooDeep, renderJson */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);

/** Levels of nesting. Deeper documents would use up the stack when they are read or written. */
const DEEPEST_JSON = 1_000;
/** Parses JSON (UTF-8) with every number as it is written; undefined when it is none, or nested too deeply. */
function parseJson(document) {
    if (isTooDeep(document))
        return undefined;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(document);
    try {
        return text === undefined ? undefined : JSON.parse(text, keepNumber);
    }
    catch {
        // The engine's message quotes the text.
        return undefined;
    }
}
/** Whether a JSON document is nested deeper than `DEEPEST_JSON`. */
function isTooDeep(document) {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < document.length; at++) {
        const byte = document[at];
        if (byte === QUOTE)
            quoted = !quoted;
        else if (quoted)
            at += byte === BACKSLASH ? 1 : 0;
        else if (byte === BRACKET || byte === BRACE) {
            if (++depth > DEEPEST_JSON)
                return true;
        }
        else if (byte === BRACKET + 2 || byte === BRACE + 2)
            depth--;
    }
    return false;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Each closes with the character after next. */
const BRACKET = 0x5b;
const BRACE = 0x7b;
/** JSON.parse alone would turn 9007199254740993 into 9007199254740992, and 1.0 into 1. */
function keepNumber(_key, value, { source }) {
    return typeof value === "number" &&
        source !== undefined &&
        String(value) !== source
        ? JSON.rawJSON(source)
        : value;
}
function isObject(value) {
    return (typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        !JSON.isRawJSON(value));
}
/** A JSON value as it is delivered, in UTF-8: a string's text, anything else as compact JSON. */
function renderJson(value) {
    return Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// UNUSED EXPORTS: settleRun

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(500);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "../stand-ins/index.js"
var index_js_ = __nccwpck_require__(460);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./build/connection/connector.js
/**
 * How providers reach servers. The code for it loads with the first connection: most runs make none.
 *
 * @param environment - for `HTTPS_PROXY` and its like
 * @param connections - to one server at once, at most
 * @param signal - the deadline
 */
function connector(environment, connections, signal) {
    return async (target) => {
        const { connect } = await __nccwpck_require__.e(/* import() */ 38).then(__nccwpck_require__.bind(__nccwpck_require__, 38));
        return connect({ signal, ...target, environment, connections });
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(473);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(368);
// EXTERNAL MODULE: ./build/foreign.js
var foreign = __nccwpck_require__(392);
;// CONCATENATED MODULE: ./build/runner/text.js
/**
 * What the runner, a .NET program, takes for white space (Char.IsWhiteSpace): more than JavaScript's `\s`, which lacks
 * U+0085, and without U+FEFF. Characters that stand for themselves in a class of a regular expression.
 */
const WHITE_SPACE = "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
/** What ends a line for the runner (StreamReader.ReadLine). U+0085, U+2028 and U+2029 do not. */
const LINE_END = /\r\n|\n|\r/;
/**
 * Control characters: C0 but for the tab, DEL, C1, and the two separators that end lines for many programs. None belongs
 * into a declaration or a message.
 */
const CONTROL = /(?!\t)[\p{Cc}\u2028\u2029]/u;
/** How a character is called in messages: `U+0085`. */
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

;// CONCATENATED MODULE: ./build/runner/commands.js

/** The names that the runner knows (ActionCommandManager.cs). */
const COMMANDS = new Set(("add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output " +
    "stop-commands warning").split(" "));
/** Which of several `::` ends a command can depend on the version of ICU; of so many it is taken into account. */
const MOST_READINGS = 8;
const START = new RegExp(`^[${WHITE_SPACE}\uFEFF]*::`);
const SEPARATOR = /:[^\n -~]*:/g;
/** What a line may be as a command of the first kind, by any name. */
function newReadings(line) {
    const start = START.exec(line)?.[0].length;
    if (start === undefined)
        return [];
    const body = line.slice(start);
    const readings = [];
    for (const { index, 0: separator } of body.matchAll(SEPARATOR)) {
        const data = body.slice(index + separator.length);
        readings.push({
            name: nameIn(body.slice(0, index)),
            data: unescaped(data, NEW_ESCAPES),
        });
        if (/^[ -~]/.test(data) || readings.length === MOST_READINGS)
            break;
    }
    return readings;
}
/** What a line may be as a command of the second kind, by any name. */
function oldReadings(line) {
    for (const { index } of line.matchAll(/##\[(?=[ -~])/g)) {
        const end = line.indexOf("]", index);
        if (end < 0)
            return [];
        const data = unescaped(line.slice(end + 1), OLD_ESCAPES);
        return [{ name: nameIn(line.slice(index + 3, end)), data }];
    }
    return [];
}
/** What stands in front of the properties, without what ICU may take for a part of the `::` behind it. */
function nameIn(info) {
    const name = info.split(" ", 1)[0] ?? "";
    let end = name.length;
    while (end > 0 && /[^ -~]/.test(name[end - 1] ?? ""))
        end--;
    return name.slice(0, end).toLowerCase();
}
const NEW_ESCAPES = new Map([
    ["%25", "%"],
    ["%0D", "\r"],
    ["%0A", "\n"],
]);
const OLD_ESCAPES = new Map([...NEW_ESCAPES, ["%3B", ";"], ["%5D", "]"]]);
function unescaped(text, escapes) {
    return text.replace(/%(?:25|0D|0A|3B|5D)/g, (found) => escapes.get(found) ?? found);
}
/**
 * What of a text the runner shows when a later step prints it in a line of its own: when there is a command in it, what
 * stands behind that alone, so the mask of the whole text does not match. Line by line, trimmed.
 */
function commandTails(text) {
    return [...newReadings(text), ...oldReadings(text)]
        .filter(({ name }) => COMMANDS.has(name))
        .flatMap(({ data }) => data.split(LINE_END))
        .map((line) => line.trim());
}
/**
 * The line that makes the runner mask a text, without its end. Behind `::add-mask::` a combining character would undo the
 * command, and the text would be shown; behind `]` none does, since that is looked for by its code alone.
 *
 * @param text - without line breaks: the runner would mask each line of it
 */
function maskCommand(text) {
    return /^[ -~]/.test(text)
        ? `::add-mask::${escaped(text, NEW_ESCAPES)}`
        : `##[add-mask]${escaped(text, OLD_ESCAPES)}`;
}
function escaped(text, escapes) {
    const escapeOf = new Map([...escapes].map(([written, meant]) => [meant, written]));
    return text.replace(/[%\r\n;\]]/g, (character) => escapeOf.get(character) ?? character);
}

;// CONCATENATED MODULE: ./build/mask/quoting.js
/**
 * A text between the quotes of shells and programming languages, as they print it themselves: bash's `set -x`,
 * `declare -p` and `printf %q`, Python's `repr`, `ascii` and `shlex.quote`. For where the runner's masking is not relied
 * on. Some equal the text, or each other.
 */
function quoting_quotedForms(text) {
    const repr = controls(text.replaceAll("\\", "\\\\"));
    const reprWithQuotes = controls(text.replace(/[\\']/g, "\\$&"));
    return [
        text.replace(/[\\"$`]/g, "\\$&"), // declare -p
        // printf %q; source: sh_backslash_quote in bash's lib/sh/shquote.c
        text.replace(/[ !"$&'()*,;<>?[\\\]^`{|}]|(?<=[:=])~/g, "\\$&"),
        text.replaceAll("'", `'"'"'`).replace(/'$/, ""), // shlex.quote, dash
        repr,
        reprWithQuotes, // also bash's $'...' where the locale has the characters
        ascii(repr),
        ascii(reprWithQuotes),
        octal(reprWithQuotes), // bash's $'...' where it has not
    ];
}
const CONTROLS = new Map([
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
]);
function controls(text) {
    return text.replace(/[\n\r\t]/g, (character) => CONTROLS.get(character) ?? "");
}
/** Python's escapes: two, four or eight digits. */
function ascii(text) {
    return text.replace(/[\u0080-\u{10ffff}]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const digits = code.toString(16);
        if (code < 0x100)
            return `\\x${digits}`;
        return code < 0x10000
            ? `\\u${digits.padStart(4, "0")}`
            : `\\U${digits.padStart(8, "0")}`;
    });
}
/** The bytes of UTF-8, three digits each. */
function octal(text) {
    return text.replace(/[\u0080-\u{10ffff}]/gu, (character) => Array.from(Buffer.from(character), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join(""));
}

;// CONCATENATED MODULE: ./build/mask/forms.js

/**
 * How the bytes look inside base64 and hex of any text that holds them: base64 and base64url in the three alignments,
 * hex in lower and upper case. Of base64 only the characters that the bytes wholly decide are given (no padding, no
 * character shared with a neighbour), so that each form is found whatever stands before or after the value.
 *
 * The runner has padded base64 of the whole value alone: base64 of `user:token` or without padding escapes it.
 */
function encodedForms(bytes) {
    const forms = new Set(ENCODINGS.map((encode) => encode(bytes)));
    forms.delete("");
    return [...forms];
}
/** What makes each of the encoded forms, the commonest first: one at a time, since that of a large value is large. */
const ENCODINGS = [
    base64At(0),
    base64At(1),
    base64At(2),
    hex,
    (bytes) => hex(bytes).toUpperCase(),
    ...[0, 1, 2].map((before) => (bytes) => {
        return forUrls(base64At(before)(bytes));
    }),
];
/** Kinds of forms, the commonest in logs first. */
const FORM_KINDS = [
    "base64",
    "URL",
    "JSON",
    "hex",
    "base64url",
];
/** The encoded forms by their kinds. A form can be of two. */
function encodedByKind(bytes) {
    const base64 = [0, 1, 2].map((before) => base64At(before)(bytes));
    return {
        base64,
        hex: [hex(bytes), hex(bytes).toUpperCase()],
        base64url: base64.map(forUrls),
    };
}
/** @param before - how many bytes stand in front of the value in the text that is encoded, modulo three */
function base64At(before) {
    return (bytes) => Buffer.concat([Buffer.alloc(before), bytes])
        .toString("base64")
        .slice(Math.ceil((8 * before) / 6), Math.floor((8 * (before + bytes.length)) / 6));
}
function forUrls(base64) {
    return base64.replaceAll("+", "-").replaceAll("/", "_");
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
/**
 * The URI, form-urlencoded and JSON forms of a text that the runner does not make itself of a mask with that text.
 * A mask never holds a line break, so of a multi-line text the runner makes none of them; of a single line it makes
 * `Uri.EscapeDataString` and JSON (ValueEncoders.cs). No form holds a line break, none equals the text.
 */
function textForms(text) {
    return [...new Set(Object.values(textByKind(text)).flat())];
}
/** The forms of a text by their kinds. */
function textByKind(text) {
    // A JSON string may hold half a surrogate pair, at which encodeURIComponent throws.
    const whole = text.toWellFormed();
    const uri = encodeURIComponent(whole);
    const dataString = escapeDataString(uri);
    const json = JSON.stringify(text).slice(1, -1);
    const forms = new Set([
        uri,
        dataString,
        spacesToPlus(uri),
        spacesToPlus(dataString),
        new URLSearchParams({ "": whole }).toString().slice(1),
    ]);
    if (/[\r\n]/.test(text))
        return { URL: [...forms], JSON: [json] };
    // The JSON form of a single line is the text itself, but for quotes, backslashes and control characters.
    forms.delete(dataString);
    forms.delete(json);
    return { URL: [...forms] };
}
/** .NET's `Uri.EscapeDataString` follows RFC 3986, which reserves five characters more than encodeURIComponent. */
function escapeDataString(uri) {
    return uri.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function spacesToPlus(uri) {
    return uri.replaceAll("%20", "+");
}
/**
 * The forms that the runner makes of a mask by itself (ValueEncoders.cs: quotes, JSON, URI, XML), and what other
 * programs make of the same text: a shell's quoting, JSON in ASCII or with `\/`, HTML, percent escapes in lower case.
 * For where the runner's masking is not relied on. None equals the text.
 */
function printedForms(text) {
    const whole = text.toWellFormed();
    const json = JSON.stringify(text).slice(1, -1);
    const dataString = escapeDataString(encodeURIComponent(whole));
    const uris = [dataString, ...textForms(text)];
    const forms = new Set([
        ...uris,
        ...uris.map((uri) => uri.replace(/%[0-9A-F]{2}/g, lowerCase)),
        text.replaceAll('"', '\\"'),
        text.replaceAll("'", "''"),
        text.replaceAll("'", "'\\''"),
        json,
        json.replaceAll("/", "\\/"),
        escapeUnicode(json, /[\u0085\u2028\u2029]/g),
        escapeUnicode(json, NOT_ASCII),
        escapeUnicode(json, /[<>&\u2028\u2029]/g), // Go
        ...QUOTES.map((quotes) => escapeXml(text, quotes)),
        ...quotedForms(text),
        // JSON inside JSON
        ...[json, escapeUnicode(json, NOT_ASCII)].map((form) => JSON.stringify(form).slice(1, -1)),
    ]);
    forms.delete(text);
    return [...forms];
}
/**
 * Base64 and base64url in the three alignments of a text that ends with the bytes: with the last character, which the
 * end decides, and with and without padding.
 */
function closedForms(bytes) {
    return [0, 1, 2].flatMap((before) => {
        const padded = Buffer.concat([Buffer.alloc(before), bytes])
            .toString("base64")
            .slice(Math.ceil((8 * before) / 6));
        const bare = padded.replace(/=+$/, "");
        return [padded, bare].flatMap((form) => [form, forUrls(form)]);
    });
}
function lowerCase(text) {
    return text.toLowerCase();
}
const NOT_ASCII = /[\u007f-\uffff]/g;
function escapeUnicode(text, characters) {
    return text.replace(characters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** What stands for `'` and `"`: in .NET, Go, Python, and many others. */
const QUOTES = (/* unused pure expression or super */ null && ([
    ["&apos;", "&quot;"],
    ["&#39;", "&#34;"],
    ["&#x27;", "&quot;"],
    ["&#39;", "&quot;"],
]));
function escapeXml(text, [single, double]) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', double)
        .replaceAll("'", single);
}

;// CONCATENATED MODULE: ./build/mask/harmless.js
/** What a key says that holds a secret. It beats every harmless key: `secret_id`, `private_key_id`, `token_name`. */
const SAYS_SECRET = /pass|pwd|secret|token|key|cred/;
/**
 * Keys whose values are no secrets, in snake case. A key is harmless when it equals one of them or ends in `_` and
 * one of them: `client_id`, `db_host`, `current_context`.
 */
const HARMLESS = new Set([
    // what a thing is called
    "id uid uuid guid identifier name alias slug tag tags kind type class",
    // who
    "user username login account owner email mail subject sub principal role group team tenant organization org project subscription arn profile",
    // where
    "host hostname server address addr ip port uri url endpoint domain origin region zone location datacenter namespace context cluster environment stage bucket path file filename dir directory machine",
    // databases; `dbname` and libpq's variables are written without a separator
    "engine driver dialect database db dbname schema table collection pghost pgport pguser pgdatabase pgsslmode sslmode charset",
    // which and how
    "version format algorithm alg method scheme protocol provider issuer iss audience aud scope scopes mode level locale timezone language",
    // when: numbers and dates
    "at date time timestamp expiry expires expiration expires_in exp iat nbf ttl timeout created updated modified",
].flatMap((row) => row.split(" ")));
/** Values that end like harmless ones and still let their holder in. */
const NOT_HARMLESS = new Set(["session_id"]);
/** Keys that speak of secrets and hold an ordinary word: which store, which kind. */
const SPEAKS_ONLY = new Set([
    "creds_store",
    "token_type",
    "key_type",
    "key_algorithm",
]);
// A key longer than this is data; the cut also bounds the work of the patterns below.
const LONGEST_KEY = 128;
// A longer one is looked at anew for each of its values, which can be many.
const LONGEST_READ = 1_024;
/** A key as the tables have it: `dbInstanceIdentifier`, `DB-INSTANCE.IDENTIFIER` -> `db_instance_identifier`. */
function snakeCase(key) {
    return key
        .slice(-LONGEST_KEY)
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== "")
        .join("_")
        .toLowerCase();
}
/**
 * Whether a key says that its value is a secret (pass, pwd, secret, token, key, cred anywhere in it). What is too long to
 * be read may say so too.
 */
function saysSecret(key) {
    return key.length > LONGEST_READ || SAYS_SECRET.test(key.toLowerCase());
}
/** Whether a key says so, but its value is an ordinary word when it looks like one (`credsStore: ecr-login`). */
function speaksOnly(key) {
    return SPEAKS_ONLY.has(snakeCase(key));
}
/** Whether values under this key are no secrets. The empty key is no key. */
function isHarmlessKey(key) {
    if (saysSecret(key))
        return false;
    const snake = snakeCase(key);
    if (NOT_HARMLESS.has(snake))
        return false;
    const words = snake.split("_");
    return words.some((_, start) => HARMLESS.has(words.slice(start).join("_")));
}

;// CONCATENATED MODULE: ./build/mask/json.js
/**
 * The strings and numbers of a JSON object or array, in their order, members that are given twice included.
 * Undefined for any other text. Iterates, so no depth of nesting overflows the stack.
 */
function jsonLeaves(text) {
    if (!/^[[{]/.test(text) || !/[\]}]$/.test(text) || !isJson(text)) {
        return undefined;
    }
    const leaves = [];
    const keys = []; // the nearest key in each open object or array
    for (const token of tokens(text)) {
        const key = keys.at(-1) ?? "";
        if (token === "{" || token === "[")
            keys.push(key);
        else if (token === "}" || token === "]")
            keys.pop();
        else if (token.startsWith(":"))
            keys[keys.length - 1] = unquoted(token);
        else if (token.startsWith('"')) {
            const source = token.slice(1, -1);
            leaves.push({ key, text: unquoted(token), source, kind: "string" });
        }
        else
            leaves.push({ key, text: token, source: token, kind: "number" });
    }
    return leaves;
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** A string token's value; a member name has a colon in front of it. */
function unquoted(token) {
    const value = JSON.parse(token.replace(/^:/, ""));
    return typeof value === "string" ? value : "";
}
const INTERESTING = /["{}[\]0-9-]/g;
const NUMBER = /[-+.0-9eE]+/y;
const COLON = /\s*:/y;
/** Brackets, strings, numbers of a valid JSON text; a member name comes with its colon in front. */
function* tokens(text) {
    let at = 0;
    while (at < text.length) {
        const start = nextMatch(INTERESTING, text, at)?.index;
        if (start === undefined)
            return;
        const first = text.charAt(start);
        if (first === '"') {
            at = endOfString(text, start);
            const token = text.slice(start, at);
            yield nextMatch(COLON, text, at) === null ? token : `:${token}`;
        }
        else if (/[-0-9]/.test(first)) {
            const number = nextMatch(NUMBER, text, start)?.[0] ?? first;
            at = start + number.length;
            yield number;
        }
        else {
            at = start + 1;
            yield first;
        }
    }
}
function nextMatch(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** Behind the closing quote: the first one with an even number of backslashes in front. */
function endOfString(text, start) {
    let quote = text.indexOf('"', start + 1);
    while (quote >= 0) {
        let before = quote - 1;
        while (text[before] === "\\")
            before--;
        if ((quote - before) % 2 === 1)
            return quote + 1;
        quote = text.indexOf('"', quote + 1);
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/mask/shapes.js
/** The longest run of letters that is taken for a word; a longer one is a random string without digits. */
const LONGEST_WORD = 24;
/** Letters joined by `-_. /`, as identifiers, sentences without punctuation, host names and paths are. */
function isPlainWords(text) {
    return (!/[^\p{L}\-_. /]/u.test(text) &&
        text.split(/[-_. /]/).every((word) => word.length <= LONGEST_WORD));
}
/** Whether there is no letter and no digit in it: rulers, brackets, document marks. */
function isPunctuation(text) {
    return !/[\p{L}\p{N}]/u.test(text);
}
/** Words that stand everywhere in a log. */
function shapes_isLiteral(text) {
    return /^(?:true|false|null)$/i.test(text);
}
function isEmail(text) {
    return text.length <= 320 && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text);
}
/** A text as long as a token, of its characters, with digits and both letter cases; or a long hexadecimal number. */
function isTokenLike(text) {
    if (text.length < 20)
        return false;
    if (/^[0-9a-f]{32,}$/i.test(text))
        return true;
    return (!/[^\w+/=.~-]/.test(text) &&
        /[0-9]/.test(text) &&
        /[a-z]/.test(text) &&
        /[A-Z]/.test(text));
}
/** The token-like words of a text that is more than one word: of a CSV line, a YAML flow map, `Bearer TOKEN`. */
function tokensIn(text) {
    const words = text.split(/[\s,;:|'"`(){}<>[\]]+/);
    return words.length > 1 ? words.filter(isTokenLike) : [];
}
/** What `user:password` in base64 (docker's `auth`, npm's `_auth`) has behind the colon. */
function basicPassword(base64) {
    if (/[^\w+/=-]/.test(base64))
        return undefined;
    const text = Buffer.from(base64, "base64").toString("latin1");
    const colon = text.indexOf(":");
    if (colon < 1 || /[^\x20-\x7e]/.test(text))
        return undefined;
    return text.slice(colon + 1);
}

;// CONCATENATED MODULE: ./build/mask/lines.js


/** The lines of a text, trimmed, without the empty ones. A lone CR ends a line, as it does for the runner. */
function* lines_linesOf(text) {
    for (const [line] of text.matchAll(/[^\r\n]+/g)) {
        const trimmed = line.trim();
        if (trimmed !== "")
            yield trimmed;
    }
}
function lines_isMultiLine(text) {
    return /[\r\n]/.test(text);
}
/** What the lines of a text hold; `key` is the one that the text itself stands under. */
function entriesOf(text, key) {
    const entries = [];
    let armoured = false;
    let parent = { key, indent: -1 };
    for (const line of text.split(/[\r\n]/)) {
        const trimmed = line.trim();
        if (trimmed === "")
            continue;
        if (trimmed.includes("-----BEGIN ")) {
            // With its END in the same line it is a value with escaped line breaks.
            armoured = !trimmed.includes("-----END ");
            if (armoured)
                continue;
        }
        if (armoured) {
            armoured = !trimmed.includes("-----END ");
            if (armoured && !/^[A-Za-z-]{1,40}: /.test(trimmed)) {
                entries.push({ key: "", value: trimmed, armoured });
            }
            continue;
        }
        const indent = line.search(/\S/);
        if (indent < parent.indent)
            parent = { key, indent: -1 };
        const read = readLine(trimmed);
        if (read === undefined)
            continue;
        if (read.key !== undefined && opensBlock(read.value)) {
            parent = { key: read.key, indent };
        }
        else {
            const own = indent > parent.indent || trimmed.startsWith("-");
            entries.push({
                key: read.key ?? (own ? parent.key : key),
                value: read.value,
                armoured,
            });
        }
    }
    return entries;
}
/** A YAML key whose value stands on the lines below: a list, a map or a block (`|`, `>-`). */
function opensBlock(value) {
    return /^(?:[|>][-+0-9]{0,2})?$/.test(value);
}
/** Reads one trimmed line, or undefined where there is nothing to hide. */
function readLine(line) {
    if (/^\[[^"'\]]*\]$/.test(line))
        return undefined; // [default]
    const npmrc = /^\/\/\S{1,512}?:(_?[A-Za-z]\w{0,63})\s{0,8}=(.*)$/s.exec(line);
    if (npmrc)
        return { key: npmrc[1] ?? "", value: lines_unquoted(npmrc[2] ?? "") };
    const comment = /^(?:#|;|\/\/)+/.exec(line);
    const rest = line.slice(comment?.[0].length ?? 0).trim();
    if (comment && isPlainWords(rest))
        return undefined;
    // `-----` and `--flag` are no list marks.
    return readPair(rest.replace(/^(?:-\s+){1,8}/, "").replace(/^(?:export|set)\s+/, ""));
}
// With `s`, since a line can hold a U+2028: a `.*` that ends there is tried again from every white space before it.
// No name has a colon in it, so `https://host/?a=b` is no assignment; nor a member, whose colon has a space behind it.
const ASSIGNMENT = /^["']?([A-Za-z_][\w.-]{0,127})["']?\s{0,16}=(.*)$/s;
const MEMBER = /^["']?([\w$@./][\w$@./ -]{0,127}?)["']?\s{0,16}:(?:\s+(.*))?$/s;
const WORD_AND_VALUE = /^([A-Za-z_-]{1,64})\s+(\S+)$/;
function readPair(text) {
    const assignment = ASSIGNMENT.exec(text);
    if (assignment && !isPadding(text, assignment[2] ?? "")) {
        return { key: assignment[1] ?? "", value: lines_unquoted(assignment[2] ?? "") };
    }
    const member = MEMBER.exec(text);
    if (member)
        return { key: member[1] ?? "", value: lines_unquoted(member[2] ?? "") };
    // netrc's `password xyz`, redis' `requirepass xyz`
    const word = WORD_AND_VALUE.exec(text);
    const key = word?.[1] ?? "";
    return saysSecret(key) || isHarmlessKey(key)
        ? { key, value: lines_unquoted(word?.[2] ?? "") }
        : { value: lines_unquoted(text) };
}
/** The end of a base64 line looks like an empty assignment; names are of one letter case, base64 is not. */
function isPadding(text, value) {
    if (!["", "="].includes(value.trim()))
        return false;
    return !/^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_.-]*)\s*=\s*$/.test(text);
}
/**
 * Takes quotes off both ends, each by itself: a quoted value may go on in the next line. A comma behind the closing
 * quote goes with it.
 */
function lines_unquoted(value) {
    return value
        .trim()
        .replace(/^["'`]/, "")
        .replace(/["'`][,;]?$/, "");
}

;// CONCATENATED MODULE: ./build/mask/pairs.js

/**
 * The secrets inside a connection string: values under names that say so, without their quotes.
 * `Server=x;User Id=y;Password=z;` (ADO.NET, Azure), `cache:6380,password=z,ssl=True` (Redis),
 * `host=x password=z` (libpq), and a single `TOKEN=z`.
 */
function pairSecrets(text) {
    const found = [];
    for (const [name, value] of pairs(text)) {
        if (saysSecret(name))
            found.push(value);
    }
    return found;
}
/** The password of a netrc on one line: `machine h login u password p`. */
function netrcSecrets(text) {
    if (!/^(?:machine|default)\s/.test(text))
        return [];
    const words = text.split(/\s+/);
    return words.filter((_, at) => words[at - 1] === "password");
}
// Name, `=`, value in quotes or bare; each class is disjoint from what follows it, so nothing is tried twice.
const BETWEEN = {
    semicolon: /([^=;"']*)(?:=\s*("[^"]*"|'[^']*'|[^;]*))?\s*(?:;|$)/y,
    comma: /([^=,"']*)(?:=("[^"]*"|'[^']*'|[^,]*))?(?:,|$)/y,
    space: /([^=\s"']*)(?:=("[^"]*"|'[^']*'|\S*))?(?:\s+|$)/y,
};
function* pairs(text) {
    const pattern = new RegExp(separatorOf(text));
    while (pattern.lastIndex < text.length) {
        const match = pattern.exec(text);
        if (match === null)
            return;
        const [, name = "", value] = match;
        // A name longer than this is data that happens to hold `=`.
        if (value === undefined || name.length > 64)
            continue;
        yield [name.trim(), value.trim().replace(/^(["'])(.*)\1$/s, "$2")];
    }
}
function separatorOf(text) {
    if (text.includes(";"))
        return BETWEEN.semicolon;
    if (/^\w{1,64}=\S*\s+\w{1,64}=/.test(text))
        return BETWEEN.space;
    return text.includes(",") ? BETWEEN.comma : BETWEEN.space;
}

;// CONCATENATED MODULE: ./build/mask/urls.js


// jdbc:postgresql://host is a URL behind a prefix.
const URL_START = /^(?:jdbc:)?[a-z][a-z0-9+.-]{0,40}:\/\//i;
/** Whether the whole text is one URL. */
function isUrl(text) {
    return URL_START.test(text) && !/\s/.test(text);
}
/**
 * Whether a URL can be shown: without user info, query or other parameters, and without a part that looks like a
 * token (a Slack or Discord webhook, a Telegram bot). The text must be a URL.
 */
function isCleanUrl(url) {
    const rest = url.replace(URL_START, "");
    return (userInfo(rest) === undefined &&
        !/[?=]/.test(rest) &&
        !rest.split(/[/:@.#]/).some(isTokenLike));
}
/**
 * The secrets inside a URL: password, a user name that is a token (`https://ghp_...@github.com`), parameters whose
 * name says so; each as written and percent-decoded. None for a text that is no URL.
 */
function urlSecrets(text) {
    if (!isUrl(text))
        return [];
    const rest = text.replace(URL_START, "");
    const info = userInfo(rest) ?? "";
    const colon = info.indexOf(":");
    const user = colon < 0 ? info : info.slice(0, colon);
    const found = colon < 0 ? [] : [info.slice(colon + 1)];
    if (user.length >= 20 && /[0-9]/.test(user) && /[a-z]/i.test(user)) {
        found.push(user);
    }
    for (const parameter of rest.split(/[?&;#]/).slice(1)) {
        const equals = parameter.indexOf("=");
        if (equals > 0 && saysSecret(parameter.slice(0, equals))) {
            found.push(parameter.slice(equals + 1));
        }
    }
    return found.flatMap((secret) => [secret, percentDecoded(secret)]);
}
/** What stands before the host's `@`, or undefined. */
function userInfo(rest) {
    const authority = rest.split(/[/?#]/, 1)[0] ?? "";
    const at = authority.lastIndexOf("@");
    if (at >= 0)
        return authority.slice(0, at);
    // A password with `/` or `#` in it that nobody escaped: `u:p/w@host`. `host:80/@scope` is none.
    const colon = authority.indexOf(":");
    const late = rest.lastIndexOf("@");
    return late > 0 && colon >= 0 && /[^0-9]/.test(authority.slice(colon + 1))
        ? rest.slice(0, late)
        : undefined;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/mask/parts.js






/** A shorter part also stands in log lines that have nothing to do with it. */
const SHORTEST_PART = 8;
/** Where nothing else of a value would be masked. */
const SHORTEST_LINE = 4;
/**
 * Which parts of a value are to be masked on their own: secret lines of a multi-line text, secret leaves of JSON, the
 * password of a URL or connection string. Masks last for the whole job and drop job outputs, so what is no secret is
 * left out. When that is everything, a multi-line text gives all its lines (or JSON leaves) of 4 or more characters.
 *
 * @param value a whole value; of a single line that is not JSON, only the secrets inside it are parts
 */
function partsOf(value) {
    const text = value.trim();
    const leaves = jsonLeaves(text);
    if (leaves === undefined && !lines_isMultiLine(text))
        return innerParts(text, "");
    const parts = leaves ? leaves.flatMap(leafParts) : lineParts(text, "");
    return parts.length > 0 || !lines_isMultiLine(text)
        ? parts
        : everything(text, leaves ?? []);
}
/** Whether a line or leaf can be masked at all without ruining the log. */
function parts_canBeMasked(text) {
    return (text.length >= SHORTEST_LINE && !shapes_isLiteral(text) && !isPunctuation(text));
}
function everything(text, leaves) {
    const ofLeaves = leaves
        .filter((leaf) => !lines_isMultiLine(leaf.text) && parts_canBeMasked(leaf.text))
        .map((leaf) => ({ text: leaf.text, derive: true }));
    return ofLeaves.length > 0 ? ofLeaves : allLines(text);
}
function allLines(text) {
    return Array.from(maskableLines(text), (line) => ({
        text: line,
        derive: false,
    }));
}
/** Every line of a multi-line text that can be masked; none of a single line, which is masked as a whole. */
function* maskableLines(text) {
    if (!lines_isMultiLine(text.trim()))
        return;
    for (const line of lines_linesOf(text))
        if (parts_canBeMasked(line))
            yield line;
}
function leafParts(leaf) {
    if (leaf.kind === "number") {
        const digits = leaf.text.replace(/[^0-9]/g, "").length;
        return digits >= SHORTEST_PART && !isHarmlessKey(leaf.key)
            ? [{ text: leaf.text, derive: true }]
            : [];
    }
    const parts = textParts(leaf.text, leaf.key, true);
    // The runner makes the usual JSON form of a mask; others (`\/`, `\u003d`) are in the log when the file is.
    const unusual = JSON.stringify(leaf.text).slice(1, -1) !== leaf.source;
    return parts.length > 0 && unusual
        ? [...parts, { text: leaf.source, derive: false }]
        : parts;
}
function lineParts(text, key) {
    return entriesOf(text, key).flatMap((entry) => {
        if (entry.armoured) {
            return entry.value.length >= SHORTEST_PART
                ? [{ text: entry.value, derive: false }]
                : [];
        }
        // A dotenv reader ends an unquoted value at ` #`, others do not.
        const comment = entry.value.search(/\s#/);
        const short = comment < 0 ? entry.value : entry.value.slice(0, comment);
        const readings = new Set([
            entry.value,
            short.trim().replace(/["'`]$/, ""),
            parts_unescaped(entry.value),
        ]);
        return [...readings].flatMap((reading) => textParts(reading, entry.key, false));
    });
}
/** What a quoted value of a dotenv, YAML or HCL line becomes when it is read. */
function parts_unescaped(text) {
    const meaning = new Map([
        ["n", "\n"],
        ["r", "\r"],
        ["t", "\t"],
    ]);
    return text.replace(/\\([nrt"\\])/g, (_, letter) => meaning.get(letter) ?? letter);
}
/** The parts of a text under a key: a JSON leaf, or the value of a line. */
function textParts(text, key, derive) {
    if (lines_isMultiLine(text)) {
        const lines = partsUnder(text, key);
        return derive && lines.length > 0 ? [...lines, { text, derive }] : lines;
    }
    const inner = innerParts(text, key);
    const leaves = jsonLeaves(text)?.flatMap(leafParts) ?? [];
    if (inner.length + leaves.length === 0 && !isSecret(text, key))
        return [];
    if (text.length < SHORTEST_PART)
        return [];
    const tokens = tokensIn(text).map((token) => ({ text: token, derive }));
    return [{ text, derive }, ...inner, ...leaves, ...tokens];
}
function partsUnder(text, key) {
    const leaves = jsonLeaves(text.trim());
    return leaves ? leaves.flatMap(leafParts) : lineParts(text, key);
}
/** The secrets inside a single line. They make the line around them a secret, whatever its key is. */
function innerParts(text, key) {
    const found = [
        ...urlSecrets(text),
        ...(isUrl(text) ? [] : pairSecrets(text)),
        ...netrcSecrets(text),
    ];
    // docker's `auth`, npm's `_auth`
    if (snakeCase(key) === "auth")
        found.push(basicPassword(text) ?? "");
    const inner = [...new Set(found)]
        .filter((secret) => secret.length >= SHORTEST_PART)
        .map((secret) => ({ text: secret, derive: true }));
    // A key in one line, as environment variables often have it: `-----BEGIN KEY-----\nMII...`
    return text.includes("-----BEGIN ") && text.includes("\\n")
        ? [...inner, ...lineParts(parts_unescaped(text), key)]
        : inner;
}
function isSecret(text, key) {
    if (text.length < SHORTEST_PART)
        return false;
    // A URL speaks for itself: `token_uri` is none, and `database_uri` with a password is one.
    if (isUrl(text))
        return !isCleanUrl(text);
    if (isEmail(text))
        return false;
    if (saysSecret(key) && !speaksOnly(key))
        return true;
    return !(isHarmlessKey(key) || isPunctuation(text) || isPlainWords(text));
}

;// CONCATENATED MODULE: ./build/mask/choose.js



/** Every mask is searched in every line of log for the rest of the job, so past this many no form becomes one. */
const MOST_MASKS = 5_000;
/**
 * Chooses what the runner is told. The values and the secrets in them always are. Of their forms as many as there is
 * room for: the commonest kinds before the others, those of short values before those of large documents.
 *
 * @param sent - what it has been told before
 */
function chooseMasks(sets, sent, most = MOST_MASKS) {
    const masks = new Set(sent);
    for (const { raw } of sets)
        for (const text of raw)
            for (const one of withTails(text))
                masks.add(one);
    const bySize = sets.toSorted((a, b) => a.raw.length - b.raw.length);
    const leftOut = new Map();
    for (const kind of FORM_KINDS) {
        const wanted = new Set();
        for (const { forms } of bySize)
            for (const form of forms.get(kind) ?? [])
                if (!masks.has(form))
                    wanted.add(form);
        const room = Math.max(0, most - masks.size);
        for (const form of wanted.keys().take(room))
            masks.add(form);
        if (wanted.size > room)
            leftOut.set(kind, { count: wanted.size - room, of: wanted.size });
    }
    return { masks, leftOut };
}
/** A text, and what is left of it in the log when the runner obeys a command in it. */
function withTails(text) {
    return [text, ...commandTails(text).filter(parts_canBeMasked)];
}

;// CONCATENATED MODULE: ./build/mask/conceal.js
/** No mask is shorter, so the first four characters of a find tell which ones to compare. */
const KEY = 4;
function createConcealer() {
    const byStart = new Map();
    return {
        add(text) {
            if (text.length < KEY)
                throw new RangeError("too short to be concealed");
            const start = text.slice(0, KEY);
            const known = byStart.get(start);
            if (known === undefined)
                byStart.set(start, new Known(text));
            else
                known.add(text);
        },
        conceal(text) {
            let shown = "";
            let open = 0; // everything before it is in `shown`
            let hiddenTo = -1; // the end of the find that is being stretched
            for (let index = 0; index + KEY <= text.length; index++) {
                const known = byStart.get(text.slice(index, index + KEY));
                const length = known?.longestAt(text, index) ?? 0;
                if (length === 0)
                    continue;
                if (index > hiddenTo) {
                    shown += `${text.slice(open, index)}***`;
                }
                hiddenTo = Math.max(hiddenTo, index + length);
                open = hiddenTo;
            }
            return shown + text.slice(open);
        },
    };
}
/** Texts that begin alike. Sorted when they are first needed, so that no search compares with all of them. */
class Known {
    #texts;
    /** For each text the place of the longest other one that it begins with, or -1. Undefined when one was added since. */
    #shorter;
    constructor(text) {
        this.#texts = [text];
    }
    add(text) {
        this.#texts.push(text);
        this.#shorter = undefined;
    }
    /** Length of the longest text that stands at this place, or 0. */
    longestAt(text, index) {
        const shorter = this.#shorter ?? this.#sort();
        const rest = text.slice(index);
        // Whatever stands there is the last text that is not behind `rest` in order, or a beginning of that one.
        let at = this.#lastUpTo(rest);
        while (at >= 0) {
            const known = this.#texts[at] ?? "";
            if (rest.startsWith(known))
                return known.length;
            at = shorter[at] ?? -1;
        }
        return 0;
    }
    #lastUpTo(rest) {
        let low = 0;
        let high = this.#texts.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.#texts[middle] ?? "") <= rest)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
    #sort() {
        this.#texts.sort(byUnits);
        const shorter = [];
        for (const [at, text] of this.#texts.entries()) {
            let before = at - 1;
            while (before >= 0 && !text.startsWith(this.#texts[before] ?? ""))
                before = shorter[before] ?? -1;
            shorter.push(before);
        }
        this.#shorter = shorter;
        return shorter;
    }
}
/** By UTF-16 code units, as `<=` and `startsWith` see them. */
function byUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/mask/defuse.js

/**
 * Text that the runner cannot take for a workflow command, and that has no control character but tabs and line feeds: CR
 * becomes a line end, the others are shown as `\u001b`.
 *
 * A command begins a line with `::`, or has `##[` anywhere (runner/commands.ts). The runner passes over white space in
 * front, and between the signs over much that is not ASCII, so whatever is not ASCII is taken for that here.
 */
function defuse(text) {
    return text
        .replace(/\r\n?/g, "\n")
        .replace(defuse_CONTROLS, defuse_escaped)
        .replace(/^([^!-~\n]*:)(?=[^ -~\t\n]*:)/gm, "$1 ")
        .replace(/(#[^ -~\t\n]*#)(?=[^ -~\t\n]*\[)/g, "$1 ")
        .replace(JOINING, " ");
}
const defuse_CONTROLS = new RegExp(`(?!\\n)${CONTROL.source}`, "gu");
/** At the start of a message it would be joined to the `::` of `::error::`, which is no command then. */
const JOINING = /^(?=[\p{M}\p{Cf}\u0e33\u0eb3\uff9e\uff9f]|\p{Emoji_Modifier})/u;
function defuse_escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(977);
;// CONCATENATED MODULE: ./build/mask/masks.js





const MASK_LIMITS = { formed: 64 * 1024, read: 256 * 1024 };
/** More lines and secrets to hide make the log of a job stand still, and the runner when it is told. */
const MOST_SECRETS = 250_000;
/** Bytes of all values of a step together that are read as documents and of which forms are made. */
const IN_ALL = 4 * 1024 * 1024;
/** The shortest mask; a shorter one hides innocent text all over the log. */
const SHORTEST_MASK = 4;
/**
 * All masks for one value. What is not UTF-8 cannot be printed as it is, so it has base64 and hex forms only, and none
 * at all over the limit.
 */
function masksFor(value, limits = MASK_LIMITS) {
    const text = (0,build_text/* decodeUtf8 */._)(value);
    const raw = new Set();
    const forms = new Map(FORM_KINDS.map((kind) => [kind, new Set()]));
    const add = (found) => {
        for (const [kind, known] of forms)
            addAll(known, found[kind] ?? []);
    };
    const without = new Set();
    if (value.length > limits.formed)
        without.add("forms");
    else
        add(encodedByKind(value));
    if (text !== undefined) {
        const trimmed = text.trim();
        if (value.length > limits.read && lines_isMultiLine(trimmed))
            without.add("parts");
        addAll(raw, [withoutOuterBreaks(text), trimmed]);
        const parts = value.length > limits.read ? [] : partsOf(text);
        for (const part of parts)
            addAll(raw, [part.text]);
        if (value.length > limits.read)
            for (const line of maskableLines(text))
                if (raw.size <= MOST_SECRETS)
                    addAll(raw, [line]);
                else
                    break;
        if (!without.has("forms")) {
            const wanted = parts.filter((part) => part.derive);
            for (const item of [trimmed, ...wanted.map((part) => part.text)]) {
                add(encodedByKind(Buffer.from(item)));
                add(textByKind(item));
            }
        }
    }
    const seen = new Set(raw);
    for (const known of forms.values())
        for (const form of known)
            if (seen.has(form))
                known.delete(form);
            else
                seen.add(form);
    return { raw: [...raw], forms, without };
}
/** `masksFor` for all values of a step, which share what it may cost. Each is looked at once. */
function maskSets() {
    const sets = new WeakMap();
    let left = IN_ALL;
    return (value) => {
        const known = sets.get(value);
        if (known !== undefined)
            return known;
        const set = masksFor(value, {
            formed: Math.min(left, MASK_LIMITS.formed),
            read: Math.min(left, MASK_LIMITS.read),
        });
        if (value.length <= MASK_LIMITS.read)
            left = Math.max(0, left - value.length);
        sets.set(value, set);
        return set;
    };
}
/**
 * Whether a value can be masked without ruining the log. Not so: under 4 characters once trimmed, `true`, `false`,
 * `null`, and a multi-line text all of whose lines are of that kind. An empty value is maskable, as there is nothing
 * to hide: `masksFor` gives no mask for it.
 */
function isMaskable(value) {
    if (value.length === 0)
        return true;
    const text = decodeUtf8(value)?.trim();
    if (text === undefined)
        return value.length >= SHORTEST_MASK;
    if (isMultiLine(text))
        return Iterator.from(linesOf(text)).some(canBeMasked);
    return text.length >= SHORTEST_MASK && !isLiteral(text);
}
/** `tok\n` is a value of one line. White space beside the line breaks belongs to it. */
function withoutOuterBreaks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isBreak(text[start]))
        start++;
    while (end > start && isBreak(text[end - 1]))
        end--;
    return text.slice(start, end);
}
function isBreak(character) {
    return character === "\n" || character === "\r";
}
function addAll(masks, texts) {
    for (const text of texts) {
        if (text.length >= SHORTEST_MASK &&
            text.trim() !== "" &&
            !lines_isMultiLine(text)) {
            masks.add(text);
        }
    }
}

;// CONCATENATED MODULE: ./build/mask/warnings.js

const KIB = 1024;
/**
 * What is not masked of the values of a step, in sentences for the log.
 *
 * @param count - how many masks are registered
 */
function warningsOf(sets, count, leftOut) {
    const warnings = [];
    const unformed = sets.filter(({ without }) => without.has("forms"));
    if (unformed.some(({ raw }) => raw.length > 0))
        warnings.push(UNFORMED);
    if (unformed.some(({ raw }) => raw.length === 0))
        warnings.push(UNMASKED);
    if (sets.some(({ without }) => without.has("parts")))
        warnings.push(UNREAD);
    if (leftOut.size > 0)
        warnings.push(`${count} masks are registered, and more would slow the log of the job down. The values and the secrets in them are masked, but not in all their encoded forms: ${listOf(leftOut)} have no mask.`);
    return warnings;
}
function listOf(leftOut) {
    return Array.from(leftOut, ([kind, { count, of }]) => count === of ? `all ${of} in ${kind}` : `${count} of ${of} in ${kind}`).join(", ");
}
const BEYOND = "or beyond the first 4 MiB of all values together,";
const UNFORMED = `A value over ${MASK_LIMITS.formed / KIB} KiB, ${BEYOND} is masked as it is written, but not in encoded forms (base64, hex, URL, JSON).`;
const UNMASKED = `A value that is not text and over ${MASK_LIMITS.formed / KIB} KiB, ${BEYOND} has no mask: what prints it in base64 or hex in a later step shows it in the log.`;
const UNREAD = `A text over ${MASK_LIMITS.read / KIB} KiB, ${BEYOND} is not searched for the secrets in it: each of its lines of 4 or more characters is masked, and nothing shorter than a line.`;

;// CONCATENATED MODULE: ./build/mask/masker.js







/**
 * @param setSecret - makes the runner mask a text. It gets none with a line break, since the runner would register each
 *   line of it, `}` and `-----END ...` among them
 */
function createMasker(setSecret) {
    const concealer = createConcealer();
    const sent = new Set();
    const registered = new Set();
    const concealed = new WeakSet();
    const secrets = new Set();
    // What is only learned, `[plain]` perhaps, must not use up what secrets may cost.
    const [learnedSet, secretSet] = [maskSets(), maskSets()];
    let room = MOST_SECRETS;
    const learn = (set) => {
        if (concealed.has(set))
            return;
        concealed.add(set);
        // A text with more lines is no secret, or ends the step.
        if (set.raw.length > room)
            return;
        room -= set.raw.length;
        for (const text of set.raw)
            concealer.add(text);
        for (const forms of set.forms.values())
            for (const text of forms)
                concealer.add(text);
    };
    const know = (value) => {
        const learned = learnedSet(value);
        const complete = learned.without.size === 0;
        const tooLarge = value.length > MASK_LIMITS.read;
        const set = complete || tooLarge ? learned : secretSet(value);
        for (const text of set.raw)
            secrets.add(text);
        if (secrets.size > MOST_SECRETS)
            throw (0,errors/* failure */.V2)(TOO_MUCH);
        learn(set);
        return set;
    };
    const mask = (values) => {
        const sets = values.map(know);
        for (const value of values)
            registered.add(value);
        const { masks, leftOut } = chooseMasks(sets, sent);
        for (const text of masks) {
            if (!sent.has(text))
                setSecret(text);
            sent.add(text);
        }
        return warningsOf(sets, sent.size, leftOut);
    };
    return {
        learn(value) {
            learn(learnedSet(value));
        },
        protect(secret) {
            mask([Buffer.from(secret)]);
        },
        mask,
        repeat(again) {
            for (const text of sent)
                again(text);
        },
        registered: () => [...registered],
        conceal: concealer.conceal,
        clean(text) {
            const shown = (0,foreign/* showForeign */.Ql)(text, concealer.conceal);
            return defuse(concealer.conceal(shown));
        },
    };
}
const TOO_MUCH = `the values hold more than ${MOST_SECRETS} lines to mask, and with so many masks the log of the job would stand still. Fetch less, deliver a large file in one line (base64) and decode it where it is used, or mark it \`[plain]\` if it is no secret.`;

;// CONCATENATED MODULE: ./build/runner/environment.js
/**
 * A copy of the variables that are set, with others laid over them.
 *
 * On Windows their names have no case. The environment of a process knows that and a copy of it does not, so there this
 * one is made to know it: a name is found however it is written, and what lies over it replaces it. The names keep their
 * case for the children that get them.
 */
function environmentOf(variables, over = {}, platform = process.platform) {
    const windows = platform === "win32";
    const same = (name) => (windows ? name.toUpperCase() : name);
    const replaced = new Set(Object.keys(over).map(same));
    const copy = Object.fromEntries([...Object.entries(variables), ...Object.entries(over)].flatMap(([name, value]) => value === undefined || (replaced.has(same(name)) && !(name in over))
        ? []
        : [[name, value]]));
    if (!windows)
        return Object.freeze(copy);
    // Of several that differ in case alone, Node.js gives a child the first one in order.
    const names = Object.keys(copy).toSorted().toReversed();
    const spelt = new Map(names.map((name) => [same(name), name]));
    return new Proxy(copy, {
        get: (target, name) => typeof name === "string"
            ? target[spelt.get(same(name)) ?? name]
            : Reflect.get(target, name),
    });
}

;// CONCATENATED MODULE: ./build/lifetime/leftovers.js
/** Paths that a warning names. */
const MOST_PATHS = 3;
/**
 * One warning for everything that could not be removed, if there is anything.
 *
 * @param what - whose files they are; begins the sentence
 * @param failed - `keep` when the post step tries again
 */
function aboutLeftovers(left, what, failed = "drop") {
    if (left.length === 0)
        return [];
    const paths = left
        .slice(0, MOST_PATHS)
        .map(({ path, code }) => `${path} (${code})`)
        .join(", ");
    const more = left.length > MOST_PATHS ? ` and ${left.length - MOST_PATHS} more` : "";
    const codes = new Set(left.map(({ code }) => code));
    const advice = failed === "keep"
        ? ["The post step tries again.", ...causesOf(codes)].join(" ")
        : "They may hold secrets: end what holds them open (EBUSY), give them and the folder around them back to the runner's user (EACCES, EPERM), and delete them.";
    return [oneLine(`${what} could not be removed: ${paths}${more}. ${advice}`)];
}
function causesOf(codes) {
    const causes = [];
    if (codes.has("EACCES") || codes.has("EPERM"))
        causes.push("The runner's user may not change them or the folder around them: something took away its rights (`chmod`, `chown`, `chattr`). Give them back.");
    if (codes.has("EROFS"))
        causes.push("Their file system has become read-only: is the disk broken?");
    if (["EBUSY", "ENOTEMPTY", "EEXIST"].some((code) => codes.has(code)))
        causes.push("Perhaps a process that the script left running still uses them.");
    return causes;
}
/** Names of files and answers of programs can have line breaks and escape sequences in them. */
function oneLine(text) {
    return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/lifetime/remove-tree.js




const SYSTEM = {
    windows: process.platform === "win32",
    entriesIn: (directory) => (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }),
    unlink: external_node_fs_.unlinkSync,
    rmdir: external_node_fs_.rmdirSync,
    rename: external_node_fs_.renameSync,
    chmod: external_node_fs_.chmodSync,
    pause: (milliseconds) => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    },
};
/** How often a tree is gone through: somebody may still write into it, and on Windows hold a file open for a moment. */
const ROUNDS = 3;
/** Milliseconds between the rounds on Windows. */
const PAUSE = 100;
/** A path that grows longer than its tree's by so many characters is shortened: systems refuse from 1,024 on. */
const LONGEST_PATH = 300;
/** Codes that may pass by themselves on Windows, where others read files without sharing them (virus scanners). */
const PASSING = new Set(["EBUSY", "EPERM", "EACCES", "ENOTEMPTY"]);
/**
 * Removes a file, or a directory with everything in it: entry by entry, so that one that resists keeps no other. Follows
 * no link and enters no other file system that is mounted inside.
 *
 * @param expired - whether the time is over; what is left then has the code `ETIMEDOUT`
 * @returns what is left; nothing for a path that is not there. Never throws
 */
function removeTree(path, expired = () => false, system = SYSTEM) {
    for (let round = 1;; round++) {
        const left = removeOnce(path, expired, system);
        const again = left.some(({ code }) => system.windows ? PASSING.has(code) : code === "ENOTEMPTY");
        if (!again || round === ROUNDS || expired())
            return left;
        if (system.windows)
            system.pause(PAUSE);
    }
}
/** Without recursion: a tree can be deeper than the stack, and deeper than any path may be long. */
function removeOnce(top, expired, system) {
    const left = [];
    const directories = [];
    const attempt = (path, action) => {
        const code = codeOf(action);
        if (code === undefined || code === "ENOENT")
            return undefined;
        left.push({ path, code });
        return code;
    };
    const unique = (0,external_node_crypto_namespaceObject.randomBytes)(4).toString("hex");
    const shorter = (path) => {
        if (path.length < top.length + LONGEST_PATH)
            return path;
        const short = (0,external_node_path_.join)(top, `removed-${unique}-${directories.length}`);
        return codeOf(() => system.rename(path, short)) === undefined
            ? short
            : path;
    };
    const remove = (path, isDirectory) => {
        if (!isDirectory)
            return void attempt(path, () => system.unlink(path));
        // Of a mount point this says EBUSY, whatever is in it. What is mounted there belongs to somebody else.
        const code = codeOf(() => system.rmdir(path));
        if (code === "EBUSY")
            left.push({ path, code });
        else if (code !== undefined && code !== "ENOENT")
            directories.push(shorter(path));
    };
    attempt(top, () => remove(top, isDirectory(top)));
    const late = [{ path: top, code: "ETIMEDOUT" }];
    for (const directory of directories) {
        if (expired())
            return late;
        // A script may have taken away our own rights. Not everybody's directory lets itself be changed.
        if (!system.windows)
            codeOf(() => system.chmod(directory, 0o700));
        attempt(directory, () => {
            for (const entry of system.entriesIn(directory)) {
                // One directory can have more files than there is time for.
                if (expired())
                    return;
                remove((0,external_node_path_.join)(directory, entry.name), entry.isDirectory());
            }
        });
    }
    for (const directory of directories.toReversed()) {
        if (expired())
            return late;
        const code = codeOf(() => system.rmdir(directory));
        // Of a directory, only what is left in it is of interest.
        if (code === undefined || code === "ENOENT")
            continue;
        if (left.length === 0 || (code !== "ENOTEMPTY" && code !== "EEXIST"))
            left.push({ path: directory, code });
    }
    return left;
}
function isDirectory(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** The system's code for why an action failed, or undefined when it did not. */
function codeOf(action) {
    try {
        action();
        return undefined;
    }
    catch (thrown) {
        return (0,errors/* systemCode */.xU)(thrown) ?? "EIO";
    }
}

;// CONCATENATED MODULE: ./build/lifetime/storage.js


/**
 * Does something with the runner's folders. What the system refuses is told with its cause and its cure: it is the set-up
 * of a job, and no defect of ours.
 *
 * @param folder - what it is done in; absolute
 * @throws Failure for a system error; anything else as it is
 */
function storage_storing(folder, work) {
    try {
        return work();
    }
    catch (thrown) {
        const code = systemCode(thrown);
        if (code === undefined || code.startsWith("ERR_"))
            throw thrown;
        throw failure(explain(folder, code), { cause: thrown });
    }
}
function explain(folder, code) {
    const where = `\`${folder}\``;
    switch (code) {
        case "EACCES":
        case "EPERM":
            return `the user of this step${uid(process.getuid?.())} may not write to ${where} (${code}), which is a folder of the runner. In a job container, its user needs that right: give the job \`container: options: --user root\`, or the user that the folder belongs to${uid(ownerOf(folder))}. Without a container, give the folder back to the user of the runner.`;
        case "EROFS":
            return `${where} is on a file system that is read-only (${code}), and private files need it. Mount the runner's temporary directory writable: in a job container take \`--read-only\` out of its \`options\`.`;
        case "ENOSPC":
            return `there is no space left for ${where} (${code}). Is the disk full, or has it no inodes left (\`df\`, \`df -i\`)?`;
        case "EDQUOT":
            return `the quota of this user is used up, so nothing can be written to ${where} (${code}). Free some space, or raise the quota.`;
        case "ENOENT":
        case "ENOTDIR":
            return `${where} is no directory that files can be put into (${code}). Did an earlier step remove \`RUNNER_TEMP\`, or something in it?`;
        case "EMFILE":
        case "ENFILE":
            return `too many files are open to write to ${where} (${code}). Raise the limit for the runner (\`ulimit -n\`, \`LimitNOFILE\` of its service).`;
        default:
            return `${where} cannot be written (${code}). The private files of this action need it.`;
    }
}
function uid(number) {
    return number === undefined ? "" : ` (uid ${number})`;
}
function ownerOf(folder) {
    try {
        return process.getuid === undefined ? undefined : statSync(folder).uid;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/lifetime/private-files.js






/**
 * Private files live in `RUNNER_TEMP/secret-refs-<job>-<pid>-<random>/<number>/NAME`. The name of the directory says
 * whose it is, so that no crash can leave one that cannot be judged: `<job>` is the same for all steps of a job, `<pid>`
 * is the action's process.
 */
const DIRECTORY = /^secret-refs-([0-9a-f]{12})-([0-9]{1,10})-[0-9a-f]{16}$/;
/** Stands in a directory whose files were handed over. */
const HANDED_OVER = "handed-over";
/** Holds what the post step has to undo, a file each. */
const DEBTS = "debts";
/** The name of the state in which the post step finds the directory. */
const STATE_DIRECTORY = "private-directory";
/** The path of a directory that does not exist yet: it is written down for the post step before it is made. */
function choosePrivateDirectory(environment) {
    return join(temporaryDirectory(environment), `secret-refs-${jobOf(environment)}-${process.pid}-${randomBytes(8).toString("hex")}`);
}
/**
 * Makes it, for this user alone (0700). Fails when anything is there already.
 *
 * @returns a warning where the system cannot keep others out
 */
async function makePrivateDirectory(path, environment) {
    storing(dirname(path), () => mkdirSync(path, { mode: 0o700 }));
    if (process.platform !== "win32")
        return undefined;
    const { leaveToUser } = await __nccwpck_require__.e(/* import() */ 661).then(__nccwpck_require__.bind(__nccwpck_require__, 661));
    return leaveToUser(path, environment);
}
/**
 * Writes one file (0600) into a directory of its own. Exclusive creation follows no link.
 *
 * @param place - different for every file of the directory
 * @returns the absolute path
 */
function writePrivateFile(directory, place, base, bytes) {
    const own = join(directory, String(place));
    const path = join(own, base);
    storing(directory, () => {
        mkdirSync(own, { mode: 0o700 });
        writeFileSync(path, bytes, { mode: 0o600, flag: "wx" });
    });
    return path;
}
/** Takes written files back; debts stay. @returns what is left of them */
function removePrivateFiles(directory) {
    return entriesIn(directory)
        .filter(({ name }) => name !== DEBTS)
        .flatMap(({ name }) => removeTree((0,external_node_path_.join)(directory, name)));
}
/** From now on the files belong to later steps, until the post step. */
function handOver(directory) {
    storing(directory, () => writeFileSync(join(directory, HANDED_OVER), "", {
        mode: 0o600,
        flag: "wx",
    }));
}
/**
 * Removes a directory if it is one of ours, really in `RUNNER_TEMP`; the path may come from anyone.
 *
 * @param expired - see `removeTree`
 * @returns what is left
 */
function removePrivateDirectory(path, environment, expired) {
    const entry = ownPath(path, environment);
    return entry === undefined ? [] : removeTree(entry, expired);
}
/** The same, but while something is still to be undone, that stays and only the files go. */
function clearPrivateDirectory(path, environment) {
    const entry = ownPath(path, environment);
    if (entry === undefined)
        return [];
    return isInDebt(entry) ? removePrivateFiles(entry) : removeTree(entry);
}
/** The real path of a directory if it is one of ours, really in `RUNNER_TEMP`. */
function ownPath(path, environment) {
    if (!DIRECTORY.test((0,external_node_path_.basename)(path)))
        return undefined;
    const root = realTemporaryDirectory(environment);
    if (root === undefined || realDirectory((0,external_node_path_.dirname)(path)) !== root)
        return undefined;
    const entry = (0,external_node_path_.join)(root, (0,external_node_path_.basename)(path));
    return isOwnDirectory(entry) ? entry : undefined;
}
/**
 * Removes what crashed runs left: directories of other jobs (a runner runs one at a time), and those of this job whose
 * process is gone and never handed them over, unless their post step has something to undo. Never throws: what others
 * left is no reason for this run to fail.
 *
 * @param time - milliseconds; what is left then is for the next run
 * @returns what could not be removed
 */
function removeOrphans(environment, time = 2_000) {
    const root = realTemporaryDirectory(environment);
    if (root === undefined)
        return [];
    const end = performance.now() + time;
    const expired = () => performance.now() > end;
    const left = [];
    for (const name of directoriesIn(root)) {
        if (expired())
            break;
        const [, job, pid] = DIRECTORY.exec(name) ?? [];
        if (job === undefined)
            continue;
        const path = (0,external_node_path_.join)(root, name);
        const inUse = job === jobOf(environment) &&
            (isAlive(Number(pid)) ||
                exists((0,external_node_path_.join)(path, HANDED_OVER)) ||
                isInDebt(path));
        if (inUse || !isOwnDirectory(path))
            continue;
        left.push(...removeTree(path, expired).filter(({ code }) => code !== "ETIMEDOUT"));
    }
    return left;
}
function temporaryDirectory(environment) {
    const real = realTemporaryDirectory(environment);
    if (real === undefined)
        throw failure(`\`RUNNER_TEMP\` ${environment.RUNNER_TEMP ? "names no directory that this user can reach" : "is not set"}; private files need it. The action must run as a step of a job, as a user who may use the runner's folders.`);
    return real;
}
function realTemporaryDirectory({ RUNNER_TEMP, }) {
    return RUNNER_TEMP ? realDirectory(RUNNER_TEMP) : undefined;
}
/**
 * Every step of a job has the same, and other jobs have another. Made of what no `env:` of a step can change: the runner
 * lays its own `GITHUB_*` over it, which it does not do with `RUNNER_TRACKING_ID`. (`act` calls every run 1; there a
 * directory that a killed run of the same job had handed over is kept until its RUNNER_TEMP goes, which is better than to
 * take files away from a step that uses them.)
 */
function jobOf({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, }) {
    const identity = JSON.stringify([
        GITHUB_RUN_ID,
        GITHUB_RUN_ATTEMPT,
        GITHUB_JOB,
    ]);
    return (0,external_node_crypto_namespaceObject.createHash)("sha256").update(identity).digest("hex").slice(0, 12);
}
function realDirectory(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Their names. None where nothing can be read. */
function directoriesIn(root) {
    return entriesIn(root).flatMap((entry) => entry.isDirectory() ? [entry.name] : []);
}
/** None where nothing can be read. */
function entriesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** Whether it is a directory, no link, and this user's. */
function isOwnDirectory(path) {
    const stats = statsOf(path);
    return (stats?.isDirectory() === true &&
        (process.getuid === undefined || stats.uid === process.getuid()));
}
function isInDebt(path) {
    return entriesIn((0,external_node_path_.join)(path, DEBTS)).some(isDebt);
}
/** A whole one: what is being written has another name. */
function isDebt(entry) {
    return entry.isFile() && entry.name.endsWith(".json");
}
function exists(path) {
    return statsOf(path) !== undefined;
}
function statsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (thrown) {
        return (0,errors/* systemCode */.xU)(thrown) === "EPERM";
    }
}

;// CONCATENATED MODULE: ./build/lifetime/written-debts.js




/** More than any run writes down. What a script puts there must not keep the post step from its work. */
const MOST_DEBTS = 200;
/** In bytes. The longest that we write holds a bundle of certificates. */
const LARGEST_DEBT = 1024 * 1024;
/** Entries of the directory that are looked at. */
const MOST_ENTRIES = 10_000;
/**
 * Everything that a run wrote down to be undone. Nothing for a path that is not ours. Never throws, never waits, and
 * reads no more than a run could have written: the directory is open to every process of the user.
 */
function readDebts(path, environment) {
    const directory = ownPath(path, environment);
    if (directory === undefined)
        return [];
    const folder = (0,external_node_path_.join)(directory, DEBTS);
    if (!isOwnDirectory(folder))
        return [];
    return namesIn(folder).map((name) => {
        const file = (0,external_node_path_.join)(folder, name);
        return { text: readDebt(file), remove: () => void removeTree(file) };
    });
}
function namesIn(folder) {
    const names = [];
    try {
        const directory = (0,external_node_fs_.opendirSync)(folder);
        for (let seen = 0; seen < MOST_ENTRIES; seen++) {
            const entry = directory.readSync();
            if (entry === null || names.length === MOST_DEBTS)
                break;
            if (isDebt(entry))
                names.push(entry.name);
        }
        directory.closeSync();
    }
    catch {
        // What can be read is undone; the directory is removed in any case.
    }
    return names;
}
function readDebt(path) {
    let descriptor;
    try {
        // A FIFO would wait for its writer. What was opened is what is judged.
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY |
            (external_node_fs_.constants.O_NOFOLLOW ?? 0) |
            (external_node_fs_.constants.O_NONBLOCK ?? 0) |
            (external_node_fs_.constants.O_NOCTTY ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        const own = process.getuid === undefined || stats.uid === process.getuid();
        if (!stats.isFile() || !own || stats.size > LARGEST_DEBT)
            return undefined;
        const bytes = Buffer.alloc(stats.size);
        const read = (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, 0);
        return bytes.toString("utf8", 0, read);
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/lifetime/settle.js












/** Milliseconds for undoing what was written down: the runner gives a cancelled job's post steps little time. */
const TIME = 15_000;
/** Milliseconds for removing the files of a run, and for what other runs left. */
const TIME_FOR_FILES = 10_000;
const TIME_FOR_ORPHANS = 5_000;
/** Debts that are undone at a time. */
const AT_ONCE = 16;
/**
 * The post step: takes back what a run left behind. Trusts nothing that it reads: the state may have been written by a
 * process that the step started. Warns where it fails, since a job must not go red for it.
 */
async function settle(settlers, environment) {
    const { clean } = createMasker(core_setSecret);
    const warn = (text) => warning(clean(text));
    try {
        const directory = environment[`STATE_${STATE_DIRECTORY}`];
        if (directory)
            for (const warning of await settleRun(directory, {
                settlers,
                environment,
                failed: "drop",
            }))
                warn(warning);
        const orphans = removeOrphans(environment, TIME_FOR_ORPHANS).filter(
        // Of this run's own there was a warning already.
        ({ path }) => !directory || !path.split(external_node_path_.sep).includes((0,external_node_path_.basename)(directory)));
        for (const warning of aboutLeftovers(orphans, "Private files of an earlier run"))
            warn(warning);
    }
    catch {
        warn("Private files could not be removed. The runner removes them with its temporary directory when the job ends.");
    }
}
/**
 * Undoes everything that a run wrote down, and removes its private directory. Idempotent; called at the end of `run` and
 * `image`, and by the post step. What cannot be undone in time keeps no file from being removed. Never rejects.
 *
 * @param directory - the run's private directory; a path that is no such thing is left alone
 * @returns what could not be undone or removed, a line each, as text that is not cleaned of secrets yet
 */
async function settleRun(directory, { settlers, environment, failed, time = TIME }) {
    const warnings = await undoAll(readDebts(directory, environment), {
        directory,
        settlers,
        environment,
        failed,
        time,
    });
    const end = performance.now() + TIME_FOR_FILES;
    const left = failed === "keep"
        ? clearPrivateDirectory(directory, environment)
        : removePrivateDirectory(directory, environment, () => performance.now() > end);
    return [...warnings, ...aboutLeftovers(left, "Private files", failed)];
}
/** @returns what could not be undone, each once */
async function undoAll(debts, { directory, settlers, environment, failed, time }) {
    if (debts.length === 0)
        return [];
    const variables = environmentOf(environment);
    const signal = AbortSignal.timeout(time);
    const using = {
        connect: connector(variables, debts.length, signal),
        mark: (0,external_node_path_.basename)(directory),
        environment: variables,
    };
    const limit = pLimit(AT_ONCE);
    const warnings = new Set();
    const work = debts.map(({ text, remove }) => limit(async () => {
        try {
            await undo(text, settlers, using);
            remove();
        }
        catch (thrown) {
            if (failed === "drop")
                remove();
            warnings.add(`Not undone: ${(0,errors/* toSecretError */.u5)(thrown).message}`);
        }
    }));
    const late = new AbortController();
    await Promise.race([
        Promise.all(work),
        (0,promises_.setTimeout)(time, undefined, { signal: late.signal }).then(() => {
            warnings.add(`Not undone: something that takes longer than ${time / 1_000} s.`);
            limit.clearQueue();
        }),
    ]);
    late.abort();
    return [...warnings];
}
async function undo(text, settlers, using) {
    const { owner, debt } = entryOf(text);
    const load = Object.hasOwn(settlers, owner) ? settlers[owner] : undefined;
    if (load === undefined)
        throw unreadable();
    await (await load()).settle(debt, using);
}
function entryOf(text) {
    const entry = text === undefined ? text : (0,json/* parseJson */.qF)(Buffer.from(text));
    if (!(0,json/* isObject */.Gv)(entry) || typeof entry.owner !== "string")
        throw unreadable();
    return { owner: entry.owner, debt: entry.debt };
}
function unreadable() {
    return new errors/* SecretError */.JA("malformed", "what was written down for the post step cannot be read.");
}


/***/ }),

/***/ 756:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _lifetime_settle_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(351);
/* harmony import */ var _settlers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(835);


await (0,_lifetime_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G)(_settlers_js__WEBPACK_IMPORTED_MODULE_1__/* .settlers */ .T, process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ settlers)
});

;// CONCATENATED MODULE: ./build/lifetime/debts.js
/**
 * Who undoes what, besides the providers: written down before the effect, so that the post step finds it whenever the
 * action was killed. No scheme holds a `/`.
 */
const PROCESS_DEBT = "child/process";
const CONTAINER_DEBT = "child/container";

;// CONCATENATED MODULE: ./build/settlers.js

/**
 * How each kind of debt is undone, by its owner: a provider's name, or a way of delivery. Apart from the registry, so
 * that the post step carries no provider: whoever writes something down has a row here.
 */
const settlers = {
    [PROCESS_DEBT]: () => __nccwpck_require__.e(/* import() */ 591).then(__nccwpck_require__.bind(__nccwpck_require__, 591)),
    [CONTAINER_DEBT]: () => __nccwpck_require__.e(/* import() */ 231).then(__nccwpck_require__.bind(__nccwpck_require__, 231)),
    vault: () => __nccwpck_require__.e(/* import() */ 120).then(__nccwpck_require__.bind(__nccwpck_require__, 120)),
};


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** The text of UTF-8 bytes, or undefined when they are not valid UTF-8. A byte order mark stays in. */
function decodeUtf8(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(756);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
