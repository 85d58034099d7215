import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE_module__ from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 8370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  JA: () => (/* binding */ SecretError),
  V2: () => (/* binding */ failure),
  xU: () => (/* binding */ systemCode),
  u5: () => (/* binding */ toSecretError)
});

// UNUSED EXPORTS: Failure, toFailure

// EXTERNAL MODULE: ./build/message.js
var message = __nccwpck_require__(883);
;// CONCATENATED MODULE: ./build/messages.js

const messages_say = {
    ...(0,message/* kind */.f)("internal-error", {
        internal: (what) => `an internal error (${what}); nothing was delivered. Please report it.`,
        internalOfProvider: "an internal error in the provider.",
    }),
    ...(0,message/* kind */.f)("system-error", {
        systemError: (code) => `the system reported ${code}.`,
    }),
    ...(0,message/* kind */.f)("several-errors", {
        several: (count) => `${count} errors; nothing was delivered. They stand above, each with what to do.`,
    }),
    ...(0,message/* kind */.f)("value-too-short", {
        unmaskable: (advice) => `the value is too short or too common to be masked without ruining the log, and its name says that it is a secret. ${advice}`,
    }),
    ...(0,message/* kind */.f)("value-not-text", {
        notText: (why) => `the value is not text (it ${why}). Deliver it as \`[file]\`.`,
    }),
    ...(0,message/* kind */.f)("value-too-large", {
        variableTooLarge: (size, limit, unit) => `the value is too large for an environment variable (${size} of at most ${limit} ${unit}). Deliver it as \`[file]\`.`,
        environmentTooLarge: (size, limit) => `all environment variables together are ${size} bytes, of at most ${limit}: later processes could not start. Deliver the large ones as \`[file]\`.`,
        outputsTooLarge: (size, limit) => `all outputs together are ${size} bytes of UTF-16, of at most ${limit}. Deliver the large ones as \`[file]\`.`,
    }),
    ...(0,message/* kind */.f)("outputs-between-jobs", {
        outputsEnd: "Outputs that hold a masked value reach the later steps of this job; the runner drops them between jobs.",
    }),
    ...(0,message/* kind */.f)("summary-not-written", {
        noSummary: "The job summary could not be written.",
    }),
    ...(0,message/* kind */.f)("job-cancelled", {
        cancelled: (exitCode) => `The job was cancelled, and with it what \`run\` or \`image\` had started (exit code ${exitCode}).`,
    }),
    ...(0,message/* kind */.f)("script-failed", {
        ended: (exitCode, meaning) => `Process completed with exit code ${exitCode}${meaning}.`,
    }),
    ...(0,message/* kind */.f)("value-empty", {
        emptyValue: "the value is empty.",
    }),
    ...(0,message/* kind */.f)("value-not-masked", {
        notMasked: (names) => `${names}: delivered without a mask, since the value is too short or too common to be masked without ruining the log. Mark it \`[plain]\` to say that it is no secret.`,
    }),
    ...(0,message/* kind */.f)("common-word", {
        commonWord: (names) => `${names}: the value is a common word, which is hidden wherever the log of this job has it. Mark it \`[plain]\` if it is no secret.`,
    }),
    ...(0,message/* kind */.f)("field-masked", {
        maskedInWildcard: (names) => `${names}: masked although the wildcard is \`[plain]\`, since the name of the field says that it is a secret. Declare it by a line of its own to deliver it without a mask.`,
    }),
};

;// CONCATENATED MODULE: ./build/errors.js

class SecretError extends Error {
    reason;
    said;
    constructor(reason, said, options) {
        super(said.text, options);
        this.name = "SecretError";
        this.reason = reason;
        this.said = said;
    }
}
function toSecretError(thrown) {
    if (thrown instanceof SecretError)
        return thrown;
    const code = systemCode(thrown);
    const said = code === undefined ? messages_say.internalOfProvider() : messages_say.systemError(code);
    return new SecretError("failed", said, { cause: thrown });
}
function systemCode(thrown) {
    if (!(thrown instanceof Error) || !("code" in thrown))
        return undefined;
    return typeof thrown.code === "string" &&
        /^[A-Z][A-Z0-9_]+$/.test(thrown.code)
        ? thrown.code
        : undefined;
}
class Failure extends Error {
    problems;
    constructor(problems, options) {
        super(`${problems.length} problems`, options);
        this.name = "Failure";
        this.problems = problems;
    }
}
function failure(message, options) {
    return new Failure([{ message }], options);
}
function toFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    const kind = thrown instanceof Error ? thrown.name : "unknown";
    const place = thrown instanceof Error ? placeOf(thrown) : "";
    return failure(say.internal(kind + place), { cause: thrown });
}
function placeOf({ stack = "" }) {
    const [, place] = /\n\s+at ([^\n]+)/.exec(stack) ?? [];
    return place === undefined ? "" : ` at ${place}`;
}


/***/ }),

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ showForeign),
/* harmony export */   V$: () => (/* binding */ foreign)
/* harmony export */ });
/* unused harmony export holdsForeign */
const OPEN = "\u{10fff0}";
const CLOSE = "\u{10fff1}";
const FOREIGN = new RegExp(`${OPEN}(\\d+) (\\d+) ([^${CLOSE}]*)${CLOSE}`, "gu");
function foreign(text, { lines, characters }) {
    const bare = text.replace(new RegExp(`[${OPEN}${CLOSE}]`, "gu"), "");
    return `${OPEN}${lines} ${characters} ${bare}${CLOSE}`;
}
function holdsForeign(message) {
    return message.includes(OPEN);
}
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
    return lines <= 1
        ? `${joined.slice(0, characters)}...`
        : `...${joined.slice(-characters)}`;
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony exports DEEPEST_JSON, isTooDeep, renderJson */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(364);

const DEEPEST_JSON = 1_000;
function parseJson(document) {
    if (isTooDeep(document))
        return undefined;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(document);
    try {
        return text === undefined ? undefined : JSON.parse(text, keepNumber);
    }
    catch {
        return undefined;
    }
}
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
const BRACKET = 0x5b;
const BRACE = 0x7b;
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
function renderJson(value) {
    return Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
}


/***/ }),

/***/ 4672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(883);

const say = {
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("job-cancelled", {
        cancelled: "the job was cancelled before there was an answer.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("no-answer-in-time", {
        deadline: (seconds) => `no answer within ${seconds} s. If it needs longer, raise \`timeout-seconds\`.`,
        renewalLate: (seconds) => `the server gave no answer within ${seconds} s.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("internal-error", {
        runEnded: "the run has ended.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("lease-ended", {
        leaseEnded: (names, time, lost, why) => `${names} ended ${time} before the run did${lost}: ${why}`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("private-files-unprotected", {
        unprotected: (what) => `The directory for private files could not be limited to this user (${what}), so it has the rights of \`RUNNER_TEMP\`, and OpenSSH may refuse a key in it. Put \`RUNNER_TEMP\` on an NTFS volume.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("runner-folder", {
        noTemporary: (what) => `\`RUNNER_TEMP\` ${what}; private files need it. The action must run as a step of a job, as a user who may use the runner's folders.`,
        folderForbidden: (user, where, code, owner) => `the user of this step${user} may not write to ${where} (${code}), which is a folder of the runner. In a job container, its user needs that right: give the job \`container: options: --user root\`, or the user that the folder belongs to${owner}. Without a container, give the folder back to the user of the runner.`,
        folderReadOnly: (where, code) => `${where} is on a file system that is read-only (${code}), and private files need it. Mount the runner's temporary directory writable: in a job container take \`--read-only\` out of its \`options\`.`,
        noSpace: (where, code) => `there is no space left for ${where} (${code}). Is the disk full, or has it no inodes left (\`df\`, \`df -i\`)?`,
        quota: (where, code) => `the quota of this user is used up, so nothing can be written to ${where} (${code}). Free some space, or raise the quota.`,
        noFolder: (where, code) => `${where} is no directory that files can be put into (${code}). Did an earlier step remove \`RUNNER_TEMP\`, or something in it?`,
        tooManyOpen: (where, code) => `too many files are open to write to ${where} (${code}). Raise the limit for the runner (\`ulimit -n\`, \`LimitNOFILE\` of its service).`,
        folderUnusable: (where, code) => `${where} cannot be written (${code}). The private files of this action need it.`,
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("private-files-left", {
        left: (what, paths) => `${what} could not be removed: ${paths}. They may hold secrets: end what holds them open (EBUSY), give them and the folder around them back to the runner's user (EACCES, EPERM), and delete them.`,
        leftForPost: (what, paths, causes) => `${what} could not be removed: ${paths}. The post step tries again.${causes}`,
        leftForRunner: "Private files could not be removed. The runner removes them with its temporary directory when the job ends.",
    }),
    ...(0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .kind */ .f)("not-undone", {
        notUndone: (why) => `Not undone: ${why}`,
        undoingLate: (seconds) => `Not undone: something that takes longer than ${seconds} s.`,
        debtUnreadable: "what was written down for the post step cannot be read.",
    }),
};


/***/ }),

/***/ 9131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// UNUSED EXPORTS: settleRun

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  ExitCode: () => (ExitCode),
  addPath: () => (addPath),
  debug: () => (debug),
  endGroup: () => (endGroup),
  error: () => (error),
  exportVariable: () => (exportVariable),
  getBooleanInput: () => (getBooleanInput),
  getIDToken: () => (getIDToken),
  getInput: () => (getInput),
  getMultilineInput: () => (getMultilineInput),
  getState: () => (getState),
  group: () => (group),
  info: () => (info),
  isDebug: () => (isDebug),
  markdownSummary: () => (external_module_namespaceObject.markdownSummary),
  notice: () => (notice),
  platform: () => (external_module_namespaceObject),
  saveState: () => (saveState),
  setCommandEcho: () => (setCommandEcho),
  setFailed: () => (setFailed),
  setOutput: () => (setOutput),
  setSecret: () => (setSecret),
  startGroup: () => (startGroup),
  summary: () => (external_module_namespaceObject.summary),
  toPlatformPath: () => (toPlatformPath),
  toPosixPath: () => (toPosixPath),
  toWin32Path: () => (toWin32Path),
  warning: () => (warning)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
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
function toCommandProperties(annotationProperties) {
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
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
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
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "module"
const external_module_namespaceObject = __WEBPACK_EXTERNAL_MODULE_module__;
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
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
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
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
        return (0,external_module_namespaceObject.issueFileCommand)('ENV', (0,external_module_namespaceObject.prepareKeyValueMessage)(name, val));
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
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        (0,external_module_namespaceObject.issueFileCommand)('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
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
        return (0,external_module_namespaceObject.issueFileCommand)('OUTPUT', (0,external_module_namespaceObject.prepareKeyValueMessage)(name, value));
    }
    process.stdout.write(external_os_.EOL);
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
function debug(message) {
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
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
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
    process.stdout.write(message + external_os_.EOL);
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
    return __awaiter(this, void 0, void 0, function* () {
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
        return (0,external_module_namespaceObject.issueFileCommand)('STATE', (0,external_module_namespaceObject.prepareKeyValueMessage)(name, value));
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
    return __awaiter(this, void 0, void 0, function* () {
        return yield external_module_namespaceObject.OidcClient.getIDToken(aud);
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
function connector(environment, connections, signal) {
    return async (target) => {
        const { connect } = await __nccwpck_require__.e(/* import() */ 38).then(__nccwpck_require__.bind(__nccwpck_require__, 2038));
        return connect({ signal, ...target, environment, connections });
    };
}

// EXTERNAL MODULE: ./build/errors.js + 1 modules
var errors = __nccwpck_require__(8370);
// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
// EXTERNAL MODULE: ./build/foreign.js
var foreign = __nccwpck_require__(8392);
// EXTERNAL MODULE: ./build/text.js + 1 modules
var build_text = __nccwpck_require__(364);
;// CONCATENATED MODULE: ./build/runner/text.js
const WHITE_SPACE = "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
const LINE_END = /\r\n|\n|\r/;
const CONTROL = /[^\t -~\u00a0-\u2027\u202a-\u{10ffff}]/u;
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

;// CONCATENATED MODULE: ./build/runner/commands.js

const COMMANDS = new Set(("add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output " +
    "stop-commands warning").split(" "));
const MOST_READINGS = 8;
const START = new RegExp(`^[${WHITE_SPACE}\uFEFF]*::`);
const SEPARATOR = /:[^\n -~]*:/g;
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
function nameIn(info) {
    const name = info.split(" ", 1)[0] ?? "";
    let end = name.length;
    while (end > 0 && /[^ -~]/.test(name[end - 1] ?? ""))
        end--;
    return name.slice(0, end).toLowerCase();
}
const NEW_ESCAPES = { written: /%(?:25|0D|0A)/g, meant: /[%\r\n]/g };
const OLD_ESCAPES = { written: /%(?:25|0D|0A|3B|5D)/g, meant: /[%\r\n;\]]/g };
function unescaped(text, { written }) {
    return text.replace(written, decodeURIComponent);
}
function commandTails(text) {
    return [...newReadings(text), ...oldReadings(text)]
        .filter(({ name }) => COMMANDS.has(name))
        .flatMap(({ data }) => data.split(LINE_END))
        .map((line) => line.trim());
}
function maskCommand(text) {
    return /^[ -~]/.test(text)
        ? `::add-mask::${escaped(text, NEW_ESCAPES)}`
        : `##[add-mask]${escaped(text, OLD_ESCAPES)}`;
}
function escaped(text, { meant }) {
    return text.replace(meant, encodeURIComponent);
}

// EXTERNAL MODULE: ./build/mask/judge/shapes.js + 1 modules
var shapes = __nccwpck_require__(4520);
;// CONCATENATED MODULE: ./build/mask/forms/encodings.js
const ALIGNMENTS = [0, 1, 2];
const SHORT = 7;
function* base64(bytes) {
    const room = withRoom(bytes);
    for (const before of ALIGNMENTS)
        yield encoded(before, room).slice(firstOwn(before), Math.floor((8 * (before + bytes.length)) / 6));
}
function* base64url(bytes) {
    for (const form of base64(bytes)) {
        const changed = forUrls(form);
        if (changed !== form)
            yield changed;
    }
}
function* hex(bytes) {
    const form = Buffer.from(bytes).toString("hex");
    yield form;
    yield form.toUpperCase();
}
function* closedBase64(bytes) {
    const room = withRoom(bytes);
    for (const before of ALIGNMENTS) {
        const padded = encoded(before, room).slice(firstOwn(before));
        const bare = padded.replace(/=+$/, "");
        for (const form of [padded, bare]) {
            yield form;
            yield forUrls(form);
        }
    }
}
function* shortBase64(bytes) {
    if (bytes.length >= SHORT)
        return;
    yield* closedBase64(bytes);
    yield* closedBase64(Buffer.concat([bytes, LINE_FEED]));
}
const LINE_FEED = Buffer.from("\n");
function withRoom(bytes) {
    return Buffer.concat([WIDEST, bytes]);
}
const WIDEST = Buffer.alloc(2);
function encoded(before, room) {
    return room.subarray(WIDEST.length - before).toString("base64");
}
function firstOwn(before) {
    return Math.ceil((8 * before) / 6);
}
function forUrls(form) {
    return form.replaceAll("+", "-").replaceAll("/", "_");
}

;// CONCATENATED MODULE: ./build/mask/forms/rewrite.js
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
        const odd = [...new Set(text.match(/\W/gu))];
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

;// CONCATENATED MODULE: ./build/mask/forms/json.js

function json_json(text) {
    return JSON.stringify(text).slice(1, -1);
}
const slashes = replacing(/\//g, () => "\\/");
const DEL_AND_MORE = /[\u007f-\uffff]/g;
const NOT_ASCII = /[\u0080-\uffff]/g;
const JSON_RULES = [
    json_json,
    newtonsoft,
    inTurn(json_json, escaping(DEL_AND_MORE)),
    inTurn(json_json, escaping(/\u007f/g)),
    inTurn(json_json, escaping(NOT_ASCII)),
    inTurn(json_json, escaping(NOT_ASCII), slashes),
    inTurn(json_json, slashes),
    inTurn(json_json, escaping(/[\u2028\u2029]/g), slashes),
    inTurn(json_json, escaping(/[<>&\u2028\u2029]/g)),
    inTurn(json_json, escaping(/[\u2028\u2029]/g)),
    inTurn(json_json, escaping(/[<>&='\u2028\u2029]/g)),
    inTurn(json_json, escaping(/[<>&']/g)),
    inTurn(json_json, escapingUpper(NOT_ASCII)),
    inTurn(html, escaping(NOT_ASCII), slashes),
    inTurn(html, escapingUpper(/[+`\u007f-\uffff]/g)),
];
const NESTED_RULES = JSON_RULES.map((rule) => inTurn(rule, json_json));
function newtonsoft(text) {
    return escaping(/[\u0085\u2028\u2029]/g)(json_json(text));
}
function html(text) {
    return json_json(text)
        .replace(/[<>&']/g, upperDigits)
        .replace(/\\(["\\])/g, (escaped, one) => one === '"' ? "\\u0022" : escaped);
}
function escaping(characters) {
    return replacing(characters, (one) => `\\u${hexDigits(one, 4)}`);
}
function escapingUpper(characters) {
    return (text) => text
        .replace(characters, upperDigits)
        .replace(/\\u00(1[a-f])|\\\\/g, (escaped, digits) => digits === undefined ? escaped : `\\u00${digits.toUpperCase()}`);
}
function upperDigits(character) {
    return `\\u${hexDigits(character, 4).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/mask/forms/literals.js

function literal(style) {
    const { quotes, letters = {}, others = "", as = String } = style;
    const known = new Map(Object.entries(letters));
    const rewrite = (one) => {
        if (quotes.includes(one))
            return `\\${one}`;
        const letter = known.get(one);
        if (letter !== undefined)
            return `\\${letter}`;
        return one === " " ? one : as(one);
    };
    let pattern;
    return (text) => {
        const named = inClass(quotes + [...known.keys()].join(""));
        pattern ??= new RegExp(`[${named}${others}]`, "gu");
        return text.replace(pattern, rewrite);
    };
}
const LINES = { "\n": "n", "\r": "r", "\t": "t" };
const C = {
    ...LINES,
    "\u0007": "a",
    "\b": "b",
    "\f": "f",
    "\v": "v",
};
const CONTROLS = "\\0-\\x1f\\x7f";
const ALL_CONTROLS = "\\0-\\x1f\\x7f-\\x9f";
const UNPRINTABLE = "\\p{C}\\p{Z}";
const literals_NOT_ASCII = "\\0-\\x1f\\x7f-\\u{10ffff}";
const octal = (one) => perByte(one, (byte) => `\\${byte.toString(8).padStart(3, "0")}`);
const literals_hex = (one) => `\\x${hexDigits(one, 2)}`;
const HEX = (one) => `\\x${hexDigits(one, 2).toUpperCase()}`;
const bytes = (one) => perByte(one, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`);
const braces = (one) => `\\x{${hexDigits(one, 1)}}`;
const shortOctal = (one) => `\\${(one.codePointAt(0) ?? 0).toString(8)}`;
function python(one) {
    const code = one.codePointAt(0) ?? 0;
    if (code < 0x100)
        return literals_hex(one);
    return code < 0x10000 ? `\\u${hexDigits(one, 4)}` : `\\U${hexDigits(one, 8)}`;
}
function yaml(one) {
    return python(one).replace(/(?<=^..).+/, (digits) => digits.toUpperCase());
}
const ANSI_C = { quotes: "\\'", letters: { ...C, "\u001b": "E" }, as: octal };
const YAML_LETTERS = {
    ...C,
    "\0": "0",
    "\u001b": "e",
    "\u0085": "N",
    "\u00a0": "_",
    "\u2028": "L",
    "\u2029": "P",
};
const PERL = {
    "\n": "n",
    "\r": "r",
    "\t": "t",
    "\f": "f",
    "\b": "b",
    "\u0007": "a",
    "\u001b": "e",
};
const ANSI_C_RULES = [
    CONTROLS,
    `${CONTROLS}\\p{C}\\u2028\\u2029`,
    literals_NOT_ASCII,
].map((others) => literal({ ...ANSI_C, others }));
const LITERAL_RULES = [
    ...["\\", "\\'", '\\"'].flatMap((quotes) => [
        literal({ quotes }),
        literal({ quotes, letters: LINES, others: UNPRINTABLE, as: python }),
        literal({ quotes, letters: LINES, others: literals_NOT_ASCII, as: python }),
        literal({ quotes, letters: LINES, others: literals_NOT_ASCII, as: bytes }),
        literal({
            quotes,
            letters: { ...LINES, "\b": "b", "\f": "f" },
            others: ALL_CONTROLS,
            as: HEX,
        }),
    ]),
    literal({ quotes: "\\'\"" }),
    literal({ quotes: "\\", letters: LINES }),
    literal({ quotes: '\\"', letters: C, others: UNPRINTABLE, as: python }),
    literal({ quotes: '\\"', letters: C, others: literals_NOT_ASCII, as: python }),
    literal({
        quotes: '\\"',
        letters: YAML_LETTERS,
        others: literals_NOT_ASCII,
        as: yaml,
    }),
    literal({ quotes: '\\"$@', others: "\\x80-\\u{10ffff}", as: braces }),
    ...[braces, octal].map((as) => literal({
        quotes: '\\"$@',
        letters: PERL,
        others: literals_NOT_ASCII,
        as: (one) => (one < "\u0080" ? shortOctal(one) : as(one)),
    })),
    (text) => literal({
        quotes: '\\"',
        letters: { ...C, "\u001b": "e" },
        others: CONTROLS,
        as: HEX,
    })(text).replace(/#(?=[{$@])/g, "\\#"),
];

;// CONCATENATED MODULE: ./build/mask/forms/percent.js

const KEPT_IN_FORMS = [
    "~",
    "",
    "*",
    "!*()",
    "~!*'()",
];
const KEPT_IN_URLS = [
    ...KEPT_IN_FORMS,
    "~/",
    "~!*'();,/?:@&=+$#",
    "~!$%&'()*+,",
    "~!$%&'()*+,/:;=@[]\\|^",
    "~!$%&'()*+,/:;=@[]\\|",
    "~!$%&()*+,/:;=@[]\\|^`{}?",
    "~!$%&'()*+,/:;=@[]\\|^`{}?",
    "~!$%&'()*+,/:;=@[]\\|^{}?#",
    "~$&+,;=",
    "~$&+=:@",
    "~$&+,/:;=@",
];
const PERCENT_RULES = [
    ...KEPT_IN_URLS.flatMap(inEitherCase),
    ...KEPT_IN_FORMS.flatMap(inEitherCase).map((rule) => (text) => rule(text).replaceAll("%20", "+")),
    scriptEscape,
];
const FEW = 3;
function* fewPercent(text) {
    const special = new Set(text.match(/[^\w.-]/g));
    if (special.size > FEW || special.has(" "))
        return;
    for (const kept of subsets([...special]))
        for (const rule of inEitherCase(kept))
            yield rule(text);
}
const dataString = percentEncoding("~", true);
function scriptEscape(text) {
    return text.replace(/[^\w@*+./-]/g, (unit) => {
        const digits = unit.charCodeAt(0).toString(16).toUpperCase();
        return digits.length > 2
            ? `%u${digits.padStart(4, "0")}`
            : `%${digits.padStart(2, "0")}`;
    });
}
function inEitherCase(kept) {
    return [percentEncoding(kept, true), percentEncoding(kept, false)];
}
function percentEncoding(kept, upper) {
    const encode = (character) => kept.includes(character) ? character : percent_escaped(character, upper);
    return (text) => text.toWellFormed().replace(/[^\w.-]/gu, encode);
}
function percent_escaped(character, upper) {
    return perByte(character, (byte) => {
        const digits = byte.toString(16).padStart(2, "0");
        return `%${upper ? digits.toUpperCase() : digits}`;
    });
}
function subsets(characters) {
    let sets = [""];
    for (const one of characters)
        sets = sets.flatMap((set) => [set, set + one]);
    return sets;
}

;// CONCATENATED MODULE: ./build/mask/forms/shells.js


const backslashes = literal({ quotes: " \t!\"$&'()*,;<>?[\\]^`{|}" });
const SHELL_RULES = [
    replacing(/'/g, () => "'\\''"),
    literal({ quotes: '\\"$`' }),
    backslashes,
    inTurn(backslashes, replacing(/(?<=[:=])~/g, () => "\\~")),
    ...ANSI_C_RULES,
    (text) => text.replaceAll("'", `'"'"'`).replace(/^'|'$/g, ""),
    replacing(/[^\w.,:+/@\n-]/g, (one) => `\\${one}`),
    replacing(/[^\w]/g, (one) => (one < "\u0080" ? `\\${one}` : one)),
    doubling(/'/g),
    doubling(/"/g),
    doubling(/\$/g),
    doubling(/%/g),
    doubling(/[$%](?=\{)/g),
];
const LETTERS = {
    "\0": "`0",
    "\u0007": "`a",
    "\b": "`b",
    "\u001b": "`e",
    "\f": "`f",
    "\n": "`n",
    "\r": "`r",
    "\t": "`t",
    "\v": "`v",
};
const backtick = (one) => `\`${one}`;
const POWERSHELL_RULES = [
    inTurn(replacing(/[`"$]/g, backtick), mapping(LETTERS)),
    inTurn(replacing(/[`"$]/g, (one) => (one === '"' ? '""' : backtick(one))), mapping(LETTERS)),
    inTurn(replacing(/[`$]/g, backtick), mapping(LETTERS)),
    replacing(/[`"]/g, backtick),
    replacing(/[\s`"'$,;(){}|&<>@#]/g, backtick),
    replacing(/[`*?[\]]/g, backtick),
];
function doubling(characters) {
    return replacing(characters, (one) => one + one);
}

;// CONCATENATED MODULE: ./build/mask/forms/xml.js

const TEXT = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const DOUBLE = { ...TEXT, '"': "&quot;" };
const xml = mapping({ ...DOUBLE, "'": "&apos;" });
const SINGLE = ["&#39;", "&#x27;", "&#039;"];
const DECIMAL_BREAKS = { "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };
const HEX_BREAKS = { "\n": "&#xA;", "\r": "&#xD;", "\t": "&#x9;" };
const xml_NOT_ASCII = /[\u0080-\u{10ffff}]/gu;
const MARKS_AND_NOT_ASCII = /[&<>"'\u0080-\u{10ffff}]/gu;
const decimal = numbered((code) => `${code}`);
const xml_hex = numbered((code) => `x${code.toString(16)}`);
const xml_HEX = numbered((code) => `x${code.toString(16).toUpperCase()}`);
function numbered(digits) {
    return (characters) => replacing(characters, (one) => `&#${digits(one.codePointAt(0) ?? 0)};`);
}
const LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(" ");
const latin = replacing(/[\u00a0-\u00ff]/g, (one) => `&${LATIN[one.charCodeAt(0) - 0xa0]};`);
const QUOTED = [
    xml,
    mapping(TEXT),
    mapping(DOUBLE),
    ...SINGLE.map((single) => mapping({ ...DOUBLE, "'": single })),
    mapping({ ...TEXT, '"': "&#34;", "'": "&#39;" }),
];
const XML_RULES = [
    ...QUOTED,
    mapping({ "&": "&amp;", "<": "&lt;" }),
    mapping({ "&": "&amp;", '"': "&quot;", "\u00a0": "&nbsp;" }),
    mapping({ ...DOUBLE, ...DECIMAL_BREAKS }),
    mapping({ ...DOUBLE, ...HEX_BREAKS }),
    mapping({ ...TEXT, ...HEX_BREAKS, '"': "&#34;", "'": "&#39;" }),
    mapping({ ...DOUBLE, "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;" }),
    mapping({
        ...DOUBLE,
        "'": "&#39;",
        "`": "&#x60;",
        "=": "&#x3D;",
        "/": "&#x2F;",
    }),
    ...QUOTED.flatMap((quoted) => [decimal(xml_NOT_ASCII), xml_hex(xml_NOT_ASCII), xml_HEX(xml_NOT_ASCII), latin].map((numbers) => inTurn(quoted, numbers))),
    ...[decimal, xml_hex, xml_HEX].map((numbers) => numbers(MARKS_AND_NOT_ASCII)),
    inTurn(mapping({ ...DOUBLE, "'": "&#x27;", "+": "&#x2B;", "`": "&#x60;" }), xml_HEX(xml_NOT_ASCII)),
];

;// CONCATENATED MODULE: ./build/mask/forms/index.js








const FORMS = [
    { kind: "base64", bytes: base64 },
    { kind: "URL", rules: PERCENT_RULES, more: fewPercent },
    { kind: "JSON", rules: JSON_RULES },
    { kind: "shell quotes", rules: SHELL_RULES },
    { kind: "hex", bytes: hex },
    { kind: "string literals", rules: LITERAL_RULES },
    { kind: "XML", rules: XML_RULES },
    { kind: "base64url", bytes: base64url },
    { kind: "base64 of short texts", bytes: shortBase64 },
    { kind: "PowerShell", rules: POWERSHELL_RULES },
    { kind: "JSON in JSON", rules: NESTED_RULES },
    { kind: "ends of base64", bytes: closedBase64, inStreams: true },
];
const FORM_KINDS = FORMS.map(({ kind }) => kind);
const MASK_KINDS = FORMS.filter((form) => !("inStreams" in form)).map(({ kind }) => kind);
function kindsOf(text) {
    return PLAIN.test(text) ? ENCODED_KINDS : MASK_KINDS;
}
const ENCODED_KINDS = FORMS.filter((form) => "bytes" in form && !("inStreams" in form)).map(({ kind }) => kind);
const ENCODINGS = (/* unused pure expression or super */ null && (["base64", "hex", "base64url"]));
const SHORTEST_ENCODING = 8;
const PLAIN = /^\w*$/;
function subjectOf(text) {
    return { bytes: Buffer.from(text), text };
}
function createForms(shortest = SHORTEST_ENCODING) {
    const rulesFor = new Map();
    const rulesOf = (kind, rules) => {
        const known = rulesFor.get(kind) ?? differing(rules);
        rulesFor.set(kind, known);
        return known;
    };
    return function* (kind, { bytes, text }) {
        if (text !== undefined && (0,shapes/* isCommonWord */.ei)(text.trim()))
            return;
        const form = FORMS.find((one) => one.kind === kind);
        const seen = new Set([text]);
        const isNew = (made) => seen.size !== seen.add(made).size;
        for (const made of form?.bytes?.(bytes) ?? [])
            if (made.length >= shortest && isNew(made))
                yield made;
        if (text === undefined || PLAIN.test(text))
            return;
        for (const rule of rulesOf(kind, form?.rules ?? [])(text)) {
            const made = rule(text);
            if (isNew(made))
                yield made;
        }
        for (const made of form?.more?.(text) ?? [])
            if (isNew(made))
                yield made;
    };
}

// EXTERNAL MODULE: ./build/mask/readers/entry.js
var entry = __nccwpck_require__(970);
;// CONCATENATED MODULE: ./build/mask/judge/names.js
function words(...rows) {
    return new Set(rows.flatMap((row) => row.split(" ")));
}
const STRONG = words("pass password passwords passwd passphrase passphrases passcode pwd pw psk pin otp totp hotp mnemonic", "secret token tokens credential cred apikey apikeys appkey authkey accesskey secretkey privatekey sharedkey", "rocommunity rwcommunity trapcommunity masterkey signingkey encryptionkey storekey authtoken accesstoken passkey wpa", "passwort kennwort contrasena clave senha motdepasse");
const STRONG_PAIRS = new Set([
    ...[
        "api",
        "private",
        "access",
        "signing",
        "secret",
        "encryption",
        "master",
    ],
    ...["shared", "account", "app", "application", "auth", "deploy", "license"],
    ...["admin", "write", "crypto", "encrypt", "cipher", "hmac", "storage"],
    ...[
        "jwt",
        "token",
        "session",
        "client",
        "server",
        "service",
        "ssh",
        "rsa",
        "root",
        "preshared",
    ],
]
    .map((word) => `${word} key`)
    .concat([
    "seed phrase",
    "recovery phrase",
    "recovery code",
    "backup code",
    "activation code",
    "certificate key",
], ["identified by", "secret id", "key base"]));
const STRONG_END = /(?:passwords?|passwd|passphrase|secret|tokens?|apikeys?|(?:secret|access|private|activation|licen[cs]e|product|deploy|account|storage|session|master|signing|encryption|shared|auth|app)key|pass|pwd|(?<=...)pw)$/;
const NO_COMPOUND = words("compass bypass encompass overpass surpass trespass underpass forcepass");
const STRONG_START = /^(?:password|passwd|passphrase|requirepass|masterauth)/;
const WEAK = words("auth authorization key keys sig signature session cookie cookies bearer jwt seed salt pepper phrase dsn webhook", "webhooks secrets credentials creds userpass basic login nonce challenge iv license licence code hash assertion", "serial certificate cert crt pem pfx p12 pkcs12 keystore truststore saml sid sas");
const NO_SECRET_PAIRS = new Set(["public", "primary", "foreign", "sort", "cache", "partition", "hash"]
    .concat(["range", "index", "unique", "composite", "route", "routing"])
    .concat([
    "project",
    "issue",
    "group",
    "object",
    "config",
    "map",
    "lookup",
    "alternate",
])
    .flatMap((word) => [`${word} key`, `${word} keys`]));
const TELLS_OTHER = words("ref refs reference name names path paths file files filename dir directory folder url urls uri uris link", "ttl type types kind version length len size count counts limit limits max min enabled disabled enable disable", "policy policies store provider providers source algorithm algorithms alg algo format prefix suffix template", "expiry expires expiration expired lifetime duration timeout rotation interval age command cmd program helper", "description hint label title arn id ids username user email mode scheme strategy manager header field fields", "param params attempts retries required usage ops allowed scope scopes endpoint endpoints host issuer audience", "at date time in seconds minutes hours days status state location region owner env encoding charset method", "number num index order bits rounds iterations cost level kty crv kid use curve cipher ciphers suite suites", "aware based less protected change changed reset expire validity rule rules regex pattern valid invalid count", "stdin stdout prompt fd only lookup engine backend driver vault agent client exchange authentication permissions permission");
const STILL_SECRET = new Set(["secret id", "session id", "session state"]);
const SWITCHES = words("enable enabled use disable disabled has is no allow max min skip require requires with without need needs supports");
const HARMLESS = words("id ids uid uuid guid identifier name names alias aliases slug tag tags kind type types class classes label labels", "title description comment comments note notes summary category display text message subject caption reason", "user users username usernames login account accounts owner owners email emails mail sub principal role roles group", "groups team teams tenant organization organisation org project projects subscription arn profile member members", "author authors maintainer maintainers contact vendor company department customer from to cc bcc sender recipient", "host hosts hostname hostnames server servers address addresses addr ip ips port ports uri url urls endpoint", "endpoints domain domains origin origins region regions zone zones location locations datacenter datacenters", "namespace namespaces context contexts cluster clusters environment environments stage stages bucket buckets path", "paths file files filename dir dirs directory machine machines node nodes subnet subnets vpc network networks cidr", "country city state timezone tz locale site sites registry registries repository repositories repo repos mirror", "mirrors gateway interface interfaces proxy peer peers broker brokers upstream redirect source sources target", "engine driver dialect database databases db dbname schema table tables collection pghost pgport pguser pgdatabase", "pgsslmode sslmode charset collation encoding catalog index topic topics queue queues exchange vhost partition", "version versions format algorithm alg method methods scheme protocol protocols provider providers issuer iss", "audience aud scope scopes mode level levels language lang cipher ciphers hash digest checksum sum sha sha1 sha256 md5", "fingerprint thumbprint revision commit branch ref image images platform platforms os arch architecture", "runtime framework package packages module modules plugin plugins feature features flag flags option options", "command commands cmd args arguments script scripts entrypoint shell program exec action actions rule rules", "policy policies permission permissions capability capabilities enabled disabled status size sizes count limit", "replicas workers threads retries memory cpu disk storage volume volumes mount mounts unit units quota weight", "priority interval schedule cron color colour theme font style icon logo layout width height", "at date dates time timestamp expiry expires expiration expires_in exp iat nbf ttl timeout created updated modified", "duration lifetime since until year month day hour");
const PERSON = words("user username login account email");
const PUBLIC = words("publickey pubkey certificate certificates cert certs crt x509 x5c ca cacert cafile capem truststore fingerprint", "thumbprint checksum digest integrity sha sha1 sha256 sha512 md5 encrypted ciphertext sealed recaptcha sitekey", "modulus exponent checksums shasum shasums etag match");
const TRANSPARENT = words("value val default content contents data string text literal current plain raw body plaintext defaultvalue", "stringvalue sensitive_value new old element item entry");
const LONGEST = 128;
const UNREADABLE = 1_024;
function wordsOf(name) {
    return name
        .slice(-LONGEST)
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== "");
}
function isTransparent(name) {
    return (name === "" || (name.length <= 20 && TRANSPARENT.has(name.toLowerCase())));
}
function sayingOf(name) {
    if (name.length > UNREADABLE)
        return "strong";
    const all = wordsOf(name);
    while (all.length > 1 && /^\d+$/.test(all.at(-1) ?? ""))
        all.pop();
    const bare = all.map((word) => word.replace(/(?<=^[a-z]{3,})\d{1,3}$/, ""));
    const [first = "", last = ""] = [bare[0], bare.at(-1)];
    if (last === "")
        return "unsaid";
    const pairs = bare.map((word, at) => `${bare[at - 1] ?? ""} ${word}`);
    if (STILL_SECRET.has(pairs.at(-1) ?? ""))
        return "strong";
    if (bare.length > 1 && SWITCHES.has(first))
        return "unsaid";
    const secret = bare.some(isStrong) || pairs.some((p) => STRONG_PAIRS.has(p));
    if (bare.length > 1 && TELLS_OTHER.has(last)) {
        if (PERSON.has(last))
            return "person";
        return HARMLESS.has(last) && !secret ? "harmless" : "unsaid";
    }
    if (all.some((word) => PUBLIC.has(word)) && !secret)
        return "public";
    if (last === "public" || pairs.some((pair) => /^public keys?$/.test(pair)))
        return "public";
    if (pairs.some((pair) => NO_SECRET_PAIRS.has(pair)))
        return "unsaid";
    if (secret)
        return "strong";
    if (PERSON.has(last))
        return "person";
    if (HARMLESS.has(last) || HARMLESS.has(all.at(-1) ?? ""))
        return "harmless";
    return bare.some((word) => WEAK.has(word)) ? "weak" : "unsaid";
}
function isStrong(word) {
    return (STRONG.has(word) ||
        (STRONG_END.test(word) && !NO_COMPOUND.has(word)) ||
        STRONG_START.test(word));
}

// EXTERNAL MODULE: ./build/mask/judge/vendors.js
var vendors = __nccwpck_require__(854);
;// CONCATENATED MODULE: ./build/mask/judge/index.js




const judge_SHORTEST_MASK = 4;
function canBeMasked(text) {
    return (text.length >= judge_SHORTEST_MASK &&
        !(0,shapes/* saysNothing */._X)(text) &&
        !(0,shapes/* isPunctuation */.Bx)(text) &&
        !/^\d{1,3}$/.test(text));
}
function isSecret({ text, keys, place, quoted }) {
    if (!canBeMasked(text) || (0,shapes/* isPlaceholder */.wK)(text))
        return false;
    if (place === "secret")
        return true;
    if (place === "public")
        return false;
    if (place === "prose")
        return (!/\s/.test(text) &&
            ((0,shapes/* shapeOf */.F5)(text) !== "harmless" ||
                ((quoted || (0,shapes/* isMixedPiece */.om)(text)) &&
                    sayingOf(keys.at(-1) ?? "") === "strong")));
    const names = keys.filter((key) => !(0,entry/* isIndex */.n)(key) && !isTransparent(key));
    const [own = "", ...around] = names.toReversed();
    const nearest = /^keys?$/i.test(own) ? `${around[0] ?? ""} ${own}` : own;
    const saying = sayingOf(nearest);
    const listed = saying === "unsaid" &&
        /^(?:passwords|passphrases|tokens)$/i.test(around[0] ?? "");
    return judge(text, listed ? "strong" : saying, around);
}
function judge(text, saying, around) {
    const words = /\s/.test(text);
    switch (saying) {
        case "strong":
            return !(0,shapes/* isEmail */.xf)(text) && !(0,shapes/* isAccount */.UP)(text) && !isPath(text);
        case "public":
            return ((0,vendors/* isVendorToken */.o)(text) ||
                (text.length < 40 && !words && (0,shapes/* shapeOf */.F5)(text) === "secret"));
        case "person":
            return !words && ((0,shapes/* shapeOf */.F5)(text) === "secret" || (0,shapes/* isLongHex */.st)(text));
        case "harmless":
            return !words && (0,shapes/* shapeOf */.F5)(text) === "secret";
        case "weak":
            return isMnemonic(text) || (!words && isDoubtful(text));
        case "unsaid":
            if (isMnemonic(text))
                return true;
            if (words)
                return false;
            return around.some((name) => sayingOf(name) === "strong")
                ? isDoubtful(text)
                : (0,shapes/* shapeOf */.F5)(text) !== "harmless" &&
                    !around.some((name) => sayingOf(name) === "public");
    }
}
function isPath(text) {
    return (/^(?:~|\.{1,2}|[A-Za-z]:|\$\{?[\w.]+\}?|%\w+%)?[\\/](?:[\w. -]+[\\/])+[\w. -]*$/.test(text) && (0,shapes/* shapeOf */.F5)(text) === "harmless");
}
function isDoubtful(text) {
    return ((0,shapes/* shapeOf */.F5)(text, 6) !== "harmless" ||
        (0,shapes/* isUuid */.O1)(text) ||
        hasDigitInWord(text) ||
        (0,shapes/* isMixedPiece */.om)(text) ||
        ((0,shapes/* isHex */.qv)(text) && text.length >= 12));
}
function hasDigitInWord(text) {
    return text
        .split(/[^\p{L}\p{N}]+/u)
        .some((piece) => /\p{L}\d+\p{L}/u.test(piece) && !NUMERONYMS.has(piece));
}
const NUMERONYMS = new Set("k8s k3s i18n l10n a11y e2e o11y p2p b2b s2s m2m x86 r6g v1beta1 v1alpha1".split(" "));
function isMnemonic(text) {
    const words = text.split(" ");
    return (words.length >= 12 &&
        words.length <= 24 &&
        words.length % 3 === 0 &&
        words.every((word) => /^[a-z]{3,8}$/.test(word)));
}

;// CONCATENATED MODULE: ./build/mask/choose.js



const MOST_MASKS = 5_000;
function chooseMasks(sets, sent, most = MOST_MASKS) {
    const masks = new Set(sent);
    for (const { raw } of sets)
        for (const text of raw)
            for (const one of withTails(text))
                masks.add(one);
    const bySize = sets.toSorted((a, b) => a.raw.length - b.raw.length);
    const leftOut = new Map();
    for (const kind of MASK_KINDS) {
        const before = masks.size;
        for (const form of newForms(kind, bySize, masks)) {
            if (masks.size >= most) {
                leftOut.set(kind, masks.size > before ? "some" : "all");
                break;
            }
            masks.add(form);
        }
    }
    return { masks, leftOut };
}
function* newForms(kind, sets, masks) {
    for (const { forms } of sets)
        for (const form of forms.get(kind) ?? [])
            if (!masks.has(form))
                yield form;
}
function withTails(text) {
    return [text, ...commandTails(text).filter(canBeMasked)];
}

;// CONCATENATED MODULE: ./build/mask/conceal.js
const KEY = 4;
function createConcealer() {
    const byStart = new Map();
    return {
        add(text) {
            if (text.length < KEY)
                throw new RangeError("too short to be concealed");
            const start = keyAt(text, 0);
            const known = byStart.get(start);
            if (known === undefined)
                byStart.set(start, new Known(text));
            else
                known.add(text);
        },
        conceal(text) {
            let shown = "";
            let open = 0;
            let hiddenTo = -1;
            for (let index = 0; index + KEY <= text.length; index++) {
                const known = byStart.get(keyAt(text, index));
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
function keyAt(text, index) {
    const bits = (offset) => text.charCodeAt(index + offset) & 0x7f;
    return (bits(0) << 21) | (bits(1) << 14) | (bits(2) << 7) | bits(3);
}
class Known {
    #texts;
    #shorter;
    constructor(text) {
        this.#texts = [text];
    }
    add(text) {
        this.#texts.push(text);
        this.#shorter = undefined;
    }
    longestAt(text, index) {
        const shorter = this.#shorter ?? this.#sort();
        const rest = text.slice(index);
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
function byUnits(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/mask/defuse.js

function defuse(text) {
    return text
        .replace(/\r\n?/g, "\n")
        .replace(defuse_CONTROLS, defuse_escaped)
        .replace(/^([^!-~\n]*:)(?=[^ -~\t\n]*:)/gm, "$1 ")
        .replace(/(#[^ -~\t\n]*#)(?=[^ -~\t\n]*\[)/g, "$1 ")
        .replace(JOINING, " ");
}
const defuse_CONTROLS = new RegExp(`(?!\\n)${CONTROL.source}`, "gu");
const JOINING = /^(?=[\p{M}\p{Cf}\u0e33\u0eb3\uff9e\uff9f]|\p{Emoji_Modifier})/u;
function defuse_escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

;// CONCATENATED MODULE: ./build/mask/forms/runner.js



function runnerForms(mask) {
    return [
        Buffer.from(mask).toString("base64"),
        mask.replaceAll('"', '\\"'),
        mask.replaceAll("'", "''"),
        newtonsoft(mask),
        dataString(mask),
        xml(mask),
    ];
}

// EXTERNAL MODULE: ./build/mask/inner/encoded.js
var inner_encoded = __nccwpck_require__(9040);
;// CONCATENATED MODULE: ./build/mask/inner/logins.js


const DSN = /^(?:jdbc:\w+:\w+:@?)?(?!(?:sftp|ssh|git|scp|rsync|docker|file|s3):)[\w.-]{1,64}(?::(.+)@(?:(?:tcp|udp|unix)\d?\(|\(?[A-Za-z][\w.-]*(?:[:/]|$))|\/(.+)@(?:\/\/|\())/s;
const LOGIN = /^([\w.@+-]{1,64}):(\S+)$/s;
const NAMES_LOGIN = /^BUNDLE_\w+__\w+$/;
function* loginEntries(text, keys) {
    const [, afterColon, afterSlash] = DSN.exec(text) ?? [];
    const password = afterColon ?? afterSlash;
    if (password !== undefined && !/\s/.test(password))
        yield { keys: ["password"], text: password, place: "secret" };
    const [, user = "", secret = ""] = LOGIN.exec(text) ?? [];
    if (secret === "" || /^(?:arn|urn|sha\d+|md5)$/i.test(user))
        return;
    if ((0,shapes/* shapeOf */.F5)(user) !== "harmless")
        return;
    const kind = /^(?:pass|plain|raw)$/i.test(user);
    const name = keys.at(-1) ?? "";
    const named = /^(?:person|weak|strong)$/.test(sayingOf(name)) || NAMES_LOGIN.test(name);
    if (named && /\d/.test(user) && (0,shapes/* shapeOf */.F5)(`${user}${user}`) !== "harmless")
        yield { keys: ["password"], text: user, place: "secret" };
    const mail = (0,shapes/* isEmail */.xf)(user) &&
        !/^[\w.~-]+\//.test(secret) &&
        (0,shapes/* shapeOf */.F5)(secret, 6) !== "harmless";
    if (mail || kind || (named && sayingOf(user) !== "strong"))
        yield { keys: ["password"], text: secret, place: "secret" };
}

;// CONCATENATED MODULE: ./build/mask/inner/pairs.js
function* pairEntries(text) {
    const [, only, value = ""] = /^([\w.-]{1,64})=(\S+)$/.exec(text) ?? [];
    if (only !== undefined && !/[;,&]\s*[\w.-]+=/.test(value))
        yield { keys: [only], text: value };
    const pattern = new RegExp(separatorOf(text));
    while (pattern.lastIndex < text.length) {
        const match = pattern.exec(text);
        if (match === null)
            return;
        const [, name = "", value] = match;
        if (value === undefined || name.length > 64)
            continue;
        const bare = value.trim().replace(/^(["'])(.*)\1$|^\{(.*)\}$/s, "$2$3");
        yield { keys: [name.trim()], text: bare };
    }
}
const BETWEEN = {
    semicolon: /([^=;"']*)(?:=\s*("[^"]*"|'[^']*'|[^;]*))?\s*(?:;|$)/y,
    ampersand: /([^=&"']*)(?:=("[^"]*"|'[^']*'|[^&]*))?(?:&|$)/y,
    comma: /([^=,"']*)(?:=("[^"]*"|'[^']*'|[^,]*))?(?:,|$)/y,
    space: /([^=\s"']*)(?:=("[^"]*"|'[^']*'|\S*))?(?:\s+|$)/y,
};
function separatorOf(text) {
    if (text.includes(";"))
        return BETWEEN.semicolon;
    if (/^[^\s=]{1,64}=[^&\s]*&[^\s=&]{1,64}=/.test(text))
        return BETWEEN.ampersand;
    if (/^\w{1,64}=\S*\s+\w{1,64}=/.test(text))
        return BETWEEN.space;
    return text.includes(",") ? BETWEEN.comma : BETWEEN.space;
}

;// CONCATENATED MODULE: ./build/mask/inner/words.js
const WORD = /[NBRUFnbruf@$]{0,2}"((?:\\.|[^"\\]){0,1000})"|[NBRUFnbruf]?'(?!\()((?:\\.|[^'\\]|\\?'\\''|'"'"'){0,1000})'|`+([^`]{0,1000})`+|([a-z][a-z0-9+.-]{0,40}:\/\/[^\s"'`<>]+|(?:[^\s"'`=:,;(){}[\]<>|]|:(?![\s"'`]|$)|(?<=[\w+/=])=(?=[\w=]|[\s"',;)\]}]|$))+)/gi;
const MARK = /\s*(:=|::=|=>|==|->|\?=|\+=|[:=,;)\]}(])?/y;
function words_wordsOf(line) {
    const words = [];
    let last = -1;
    for (const match of line.matchAll(WORD)) {
        const [whole, double, single, back, bare = ""] = match;
        const quoted = single?.replace(/'\\''|'"'"'/g, "'") ?? double ?? back;
        const text = quoted ?? bare.replace(/^[#>*!]+(?=\w)|(?<=\w)[.,:!?*]+$/g, "");
        MARK.lastIndex = match.index + whole.length;
        const joined = match.index === last && line.charAt(last - 1) !== "";
        last = match.index + whole.length;
        if (text === "")
            continue;
        const mark = MARK.exec(line)?.[1] ?? "";
        const behind = mark === "" && bare.endsWith(":") ? ":" : mark;
        words.push({ text, quoted: quoted !== undefined, behind, joined });
    }
    return words;
}

;// CONCATENATED MODULE: ./build/mask/inner/scan.js



function* scan(line, name = "") {
    const words = words_wordsOf(line);
    const context = {
        login: /\blogin\b|sshpass|mysql|mariadb|\b7z/.test(line),
        statement: /\bSET\s+PASSWORD\b/i.test(line),
        header: name,
        call: undefined,
    };
    for (const [at, word] of words.entries()) {
        const before = words[at - 1];
        if (before && isAssigning(before))
            context.header = before.text;
        if (before?.behind === "(")
            context.call = before;
        if (isAssigning(word)) {
            if ((0,shapes/* shapeOf */.F5)(word.text) !== "harmless")
                yield { keys: [], text: word.text };
            continue;
        }
        const named = scan_nameOf(words, at, context);
        const entry = { keys: [], ...named, text: named?.text ?? word.text };
        if (word.quoted) {
            yield { ...entry, quoted: true };
            const meant = word.text.replace(/\\([^A-Za-z0-9])/g, "$1");
            if (meant !== word.text)
                yield { ...entry, text: meant, quoted: true };
        }
        else if (named !== undefined)
            yield entry;
        else
            yield* glued(word.text);
        yield* piecesOf(word.text);
    }
    yield* fieldsOf(line);
}
function* piecesOf(text) {
    const pieces = text.length < 20 || (0,shapes/* shapeOf */.F5)(text) === "harmless"
        ? []
        : text.split(/[/:$,|;@]+/);
    if (pieces.length < 2)
        return;
    for (const piece of pieces)
        if (piece.length >= 16 && (0,shapes/* shapeOf */.F5)(piece) === "secret")
            yield { keys: [], text: piece };
}
function* fieldsOf(line) {
    for (const [field] of line.matchAll(/(?<=^|\s)[^\s"'`]{10,128}(?=\s|$)/g)) {
        if (!/[,;(){}[\]<>|]\w/.test(field) || isBalanced(field))
            continue;
        if ((0,shapes/* shapeOf */.F5)(field) !== "harmless")
            yield { keys: [], text: field };
    }
}
function isBalanced(text) {
    const count = (mark) => text.split(mark).length;
    return ["()", "[]", "{}", "<>"].every(([open = "", close = ""]) => count(open) === count(close));
}
function scan_nameOf(words, at, { login, statement, header, call }) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined)
        return undefined;
    const { text } = word;
    const last = before.text;
    const assigned = isAssigning(before) ? before : undefined;
    if (isScheme(last) && !isAssigning(before) && isCredential(text, header))
        return { keys: [last], place: "secret" };
    if (assigned && statement && word.quoted)
        return { keys: ["password"], place: "secret" };
    if (assigned)
        return isScheme(text) && at + 1 < words.length
            ? { keys: [] }
            : { keys: [last] };
    return flagged(word, last, login) ?? stated(words, at, call);
}
function isAssigning({ behind }) {
    return /^(?:[:=]|:=|::=|=>|==|->|\?=|\+=)$/.test(behind);
}
function isScheme(text) {
    return /^(?:bearer|basic|negotiate|digest|apikey|api-key|jwt|genie-?key|sso-key|key|token)$/i.test(text);
}
function isCredential(text, header) {
    return /auth|token|key|header$/i.test(header)
        ? text.length >= 4
        : (0,shapes/* shapeOf */.F5)(text, 6) !== "harmless";
}
const LOGIN_FLAG = /^(?:-u|--user|-U|--userpass|--creds?|--proxy-user)$/;
function flagged({ text, quoted, joined }, last, login) {
    if (last === "-p" && (joined || login))
        return { keys: ["p"], place: "secret" };
    const short = quoted ? undefined : /^-p((?!bkdf2)\S{4,})$/.exec(text)?.[1];
    if (short !== undefined && login)
        return { keys: ["p"], text: short, place: "secret" };
    if (!/^--?[A-Za-z]/.test(last) || text.startsWith("-"))
        return undefined;
    if (!LOGIN_FLAG.test(last))
        return { keys: [last.replace(/^-+/, "")] };
    const colon = text.indexOf(":");
    return colon < 0
        ? { keys: ["user"] }
        : { keys: ["password"], text: text.slice(colon + 1), place: "secret" };
}
function stated(words, at, call) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined)
        return undefined;
    const last = before.text;
    if (word.quoted &&
        /^(?:RSA|ECDSA|EAP|XAUTH|NTLM|P12|PKCS8)$/.test(named(words, at)))
        return { keys: ["password"], place: "secret" };
    const login = callOf(word, call);
    if (login !== undefined)
        return { keys: [login] };
    if (word.quoted && /\bBY$/i.test(last))
        return { keys: ["password"], place: "secret" };
    const [name, between] = saidBefore(words, at);
    if (sayingOf(name) !== "strong")
        return undefined;
    if (between || (0,shapes/* isMixedPiece */.om)(word.text))
        return { keys: [name] };
    const called = (before.quoted || /^[$@%]/.test(last)) && /^[,)\]]$/.test(before.behind);
    const inQuotes = word.quoted && !before.quoted && before.behind === "";
    const directive = words.length === 2 && !before.quoted && before.behind === "";
    return called || inQuotes || directive ? { keys: [last] } : undefined;
}
function saidBefore(words, at) {
    const [before, further] = [words[at - 1], words[at - 2]];
    if (before?.behind !== "" || before.quoted)
        return [before?.text ?? "", false];
    const format = /^(?:[05789]|(?:ascii|plain|clear)-?text|encrypted|type|hash)$/i;
    return further?.behind === "" && format.test(before.text)
        ? [further.text, true]
        : [before.text, false];
}
function named(words, at) {
    const before = words[at - 1]?.text ?? "";
    return /\.\w+$/.test(before) ? (words[at - 2]?.text ?? "") : before;
}
function callOf(word, call) {
    if (!word.quoted || word.behind !== ")")
        return undefined;
    const name = call?.text ?? "";
    if (/(?:credentials?|basic_?auth|login|authenticate|password)$/i.test(name))
        return "password";
    return /connect(?:ion)?$/i.test(name) ? "auth" : undefined;
}
function* glued(text) {
    const [, name = "", value = ""] = /^-{0,2}([\w.$@/-]{1,64})[:=](.+)$/s.exec(text) ?? [];
    if (/^=*$/.test(value) || text.includes("://")) {
        yield { keys: [], text };
        return;
    }
    yield { keys: sayingOf(name) === "unsaid" ? [] : [name], text: value };
    if ((0,shapes/* shapeOf */.F5)(name) !== "harmless")
        yield { keys: [], text: name };
    if ((0,shapes/* shapeOf */.F5)(text) !== "harmless" && (0,shapes/* shapeOf */.F5)(name) !== "harmless")
        yield { keys: [], text };
}

;// CONCATENATED MODULE: ./build/mask/inner/tags.js
function* tagEntries(text) {
    for (const [, name = "", inside = ""] of text.matchAll(/<([A-Za-z][\w:.-]{0,63})(?:\s[^<>]{0,256})?>([^<>]{4,512})(?=<)/g))
        yield { keys: [name], text: inside.trim() };
}

;// CONCATENATED MODULE: ./build/mask/inner/urls.js


const urls_START = /^(?:jdbc:|[a-z]+\+)?[a-z][a-z0-9+.-]{0,40}:\/\//i;
function isUrl(text) {
    return urls_START.test(text) && !/\s/.test(text);
}
function* urlEntries(url) {
    const rest = url.replace(urls_START, "");
    const info = userInfo(rest);
    const behind = info === undefined ? rest : rest.slice(info.length + 1);
    if (info !== undefined)
        yield* urls_loginEntries(info);
    const [place = "", ...parameters] = behind.split(/[?&;#]/);
    const [, ...path] = place.split("/");
    for (const [at, piece] of path.entries())
        if (/^(?:t|tokens?|keys?|hooks?|bot)$/i.test(path[at - 1] ?? "") &&
            piece.length >= 8)
            yield* spelled({ keys: ["webhook"], text: piece });
    for (const piece of path)
        for (const text of [piece, ...piece.split(/[:.]/)])
            if (isLongMixed(text) &&
                (0,shapes/* shapeOf */.F5)((0,inner_encoded/* percentDecoded */.oF)(text) ?? text) !== "harmless")
                yield* spelled({ keys: ["webhook"], text });
    for (const parameter of parameters) {
        const equals = parameter.indexOf("=");
        if (equals > 0)
            yield* spelled({
                keys: [parameter.slice(0, equals)],
                text: parameter.slice(equals + 1).replace(/^\{(.*)\}$/, "$1"),
            });
        else if (parameter !== "")
            yield* spelled({ keys: [], text: parameter });
    }
}
function* urls_loginEntries(info) {
    const colon = info.indexOf(":");
    const user = colon < 0 ? info : info.slice(0, colon);
    const password = colon < 0 ? "" : info.slice(colon + 1);
    const hidden = /^(?:x-oauth-basic|x-access-token|)$/.test(password);
    const named = colon < 0 && /\d/.test(user) && user.length >= 8;
    yield* spelled(hidden && named
        ? { keys: ["login"], text: user, place: "secret" }
        : { keys: [hidden ? "auth" : "user"], text: user });
    if (!hidden && !isReference(password))
        yield* spelled({ keys: ["password"], text: password, place: "secret" });
}
function isReference(text) {
    return /^(?:\$\{?\w+\}?|\*+|<[\w -]+>|\{\{.*\}\})$/.test(text);
}
function isLongMixed(text) {
    const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text));
    return kinds.length >= 2 && text.length >= (kinds.length === 3 ? 10 : 20);
}
function* spelled(entry) {
    const text = (0,inner_encoded/* percentDecoded */.oF)(entry.text);
    yield text === undefined ? entry : { ...entry, text, source: entry.text };
}
function userInfo(rest) {
    const authority = rest.split(/[/?#]/, 1)[0] ?? "";
    const at = authority.lastIndexOf("@");
    if (at >= 0)
        return authority.slice(0, at);
    const colon = authority.indexOf(":");
    const late = rest.lastIndexOf("@");
    return late > 0 && colon >= 0 && /[^0-9]/.test(authority.slice(colon + 1))
        ? rest.slice(0, late)
        : undefined;
}

;// CONCATENATED MODULE: ./build/mask/readers/json.js

function looksLikeJson(text) {
    return /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text);
}
function readJson(text) {
    if (!looksLikeJson(text) || !isJson(text))
        return undefined;
    const entries = [];
    const open = [];
    for (const token of tokens(text)) {
        const level = open.at(-1);
        if (token === "{" || token === "[")
            open.push({ keys: keysOf(level), list: token === "[", at: 0, key: "" });
        else if (token === "}" || token === "]")
            open.pop();
        else if (level && token.startsWith(":"))
            level.key = unquoted(token);
        else if (token.startsWith('"')) {
            const [value, source] = [unquoted(token), token.slice(1, -1)];
            entries.push({ keys: keysOf(level), text: value, source });
        }
        else
            entries.push({ keys: keysOf(level), text: token });
    }
    return entries;
}
function keysOf(level) {
    if (level === undefined)
        return [];
    const own = level.list ? `[${level.at++}]` : level.key;
    return (0,entry/* below */.G)(level.keys, own);
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
function unquoted(token) {
    const value = JSON.parse(token.replace(/^:/, ""));
    return typeof value === "string" ? value : "";
}
const INTERESTING = /["{}[\]0-9-]/g;
const NUMBER = /[-+.0-9eE]+/y;
const COLON = /\s*:/y;
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

;// CONCATENATED MODULE: ./build/mask/readers/pem.js
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----((?:(?!-----(?:BEGIN|END) )[\s\S])*)(?:-----END [A-Z0-9 ]{1,40}-----|$)/g;
const BREAK = /(?:\\r|\\n|[\s"'#;,])+/;
const HEADER = /^[A-Za-z-]{1,40}: /;
const pem_PUBLIC = /CERTIFICATE|PUBLIC KEY|\bCRL\b|DH PARAMETERS|EC PARAMETERS|SIGNATURE|PKCS7|CMS/;
const PUBLIC_LINE = /^.{0,300}?\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) AAAA[\w+/]+=*(?: .*)?$/gm;
function readArmour(text) {
    const entries = [];
    let rest = text;
    if (text.includes("-----BEGIN "))
        rest = text.replace(BLOCK, (_, label, body) => {
            const place = pem_PUBLIC.test(label) ? "public" : "secret";
            const lines = body.split(/\\r\\n|\\n|\r\n?|\n/);
            for (const line of lines.filter((line) => !HEADER.test(line.trim())))
                for (const part of line.split(BREAK))
                    if (part !== "")
                        entries.push({ keys: [], text: part, place });
            return "\n";
        });
    if (/AAAA/.test(rest))
        rest = rest.replace(PUBLIC_LINE, (line) => {
            entries.push({ keys: [], text: line, place: "public" });
            return "";
        });
    return { entries, rest };
}

;// CONCATENATED MODULE: ./build/mask/readers/siblings.js


const NAMING = /^(?:name|key|variable|var|env|field|property|header|param|attribute|label|title|id)$/i;
const PUBLIC_OF_KEY = new Set("kty use key_ops alg kid x5u x5c x5t crv x y n e".split(" "));
function withSiblings(entries) {
    const names = new Map();
    const keys = new Set();
    const withValue = new Set();
    for (const { keys: path, text } of entries) {
        const { object, own } = split(path);
        if (own !== "" && isTransparent(own))
            withValue.add(object);
        if (NAMING.test(own) && !names.has(object))
            names.set(object, text);
        if (own === "kty")
            keys.add(object);
    }
    if (names.size === 0 && keys.size === 0)
        return entries;
    return entries.map((entry) => {
        const { object, own } = split(entry.keys);
        if (keys.has(object) && entry.place === undefined)
            return { ...entry, place: PUBLIC_OF_KEY.has(own) ? "public" : "secret" };
        const name = names.get(object);
        if (NAMING.test(own) && withValue.has(object))
            return { ...entry, keys: [...entry.keys, "name"] };
        return name !== undefined && isTransparent(own) && isName(name)
            ? { ...entry, keys: [...entry.keys, name] }
            : entry;
    });
}
function isName(text) {
    return text.length <= 100 && sayingOf(text) !== "unsaid";
}
function split(path) {
    let end = path.length;
    while (end > 0 && (0,entry/* isIndex */.n)(path[end - 1] ?? ""))
        end--;
    const own = path[end - 1] ?? "";
    return { object: path.slice(0, Math.max(0, end - 1)).join("\0"), own };
}

// EXTERNAL MODULE: ./build/mask/text.js
var mask_text = __nccwpck_require__(5954);
;// CONCATENATED MODULE: ./build/mask/parts.js














const DEEPEST = 4;
function partsOf(value, name, readers) {
    const { entries, rest } = readArmour(value);
    const found = new Map();
    const around = isPositive(name) ? [name, UNNAMED] : [];
    for (const part of secretsInText(value, around, readers, 0))
        if (canBeMasked(part.text) && !found.has(part.text))
            found.set(part.text, part);
    const isPublic = found.size === 0 &&
        ((0,shapes/* isPunctuation */.Bx)(rest)
            ? isPublicArmour({ entries, rest })
            : [...entries, ...readers.read(rest)].some(isPublicMaterial));
    return { parts: [...found.values()], isPublic };
}
function isPublicArmour({ entries, rest }) {
    return ((0,shapes/* isPunctuation */.Bx)(rest) &&
        entries.length > 0 &&
        entries.every(({ place }) => place === "public"));
}
function isPublicMaterial({ text, keys, place }) {
    if (place === "public")
        return true;
    return text.length >= 32 && sayingOf(nearest(keys)) === "public";
}
function* secretsInText(text, around, readers, depth) {
    const wrapped = (0,inner_encoded/* wrappedText */.rr)(text);
    if (wrapped !== undefined && depth < DEEPEST)
        yield* secretsInText(wrapped, around, readers, depth + 1);
    const { entries, rest } = readArmour(text);
    const whole = entries.length > 0 && !(0,shapes/* isPunctuation */.Bx)(rest);
    const read = (0,shapes/* isPunctuation */.Bx)(rest) ? [] : readers.read(whole ? rest : text);
    yield* secretsBelow(around, withSiblings([...entries, ...read]), readers, depth);
}
function* secretsBelow(around, entries, readers, depth) {
    for (const entry of entries)
        yield* secretsIn({ ...entry, keys: [...around, ...entry.keys] }, readers, depth);
}
function* secretsIn(entry, readers, depth) {
    const { keys, place } = entry;
    const text = entry.text.replace(/^[\r\n]+|[\r\n]+$/g, "");
    if (place === "public")
        return;
    if ((0,mask_text/* isMultiLine */.e)(text)) {
        const inside = depth < DEEPEST ? [...secretsInText(text, keys, readers, depth + 1)] : [];
        yield* inside;
        if (inside.length === 0 && isNamedStrong(keys))
            yield* parts_linesIn(text, keys);
        return;
    }
    if (place !== "secret" && isUrl(text) && depth <= DEEPEST) {
        yield* secretsBelow(keys, urlEntries(text), readers, depth + 1);
        return;
    }
    const json = readJson(text);
    if (json !== undefined && depth < DEEPEST) {
        yield* secretsBelow(keys, withSiblings(json), readers, depth + 1);
        return;
    }
    const hidden = depth < DEEPEST ? (0,inner_encoded/* decodedText */["if"])(text) : undefined;
    if (hidden !== undefined) {
        const { parts, isPublic } = insideOf(hidden, keys, readers, depth + 1);
        if (isPublic)
            return;
        if (parts.length > 0)
            yield { text, keys };
        yield* parts;
    }
    if (isSecret({ ...entry, text })) {
        yield { text, keys };
        const bare = text.replace(/=+$/, "");
        if (bare !== text && bare.length >= 16)
            yield { text: bare, keys };
        const meant = (0,inner_encoded/* percentDecoded */.oF)(text);
        if (meant !== undefined)
            yield { text: meant, keys };
        if (entry.source !== undefined && entry.source !== text)
            yield { text: entry.source, keys };
    }
    if (depth < DEEPEST)
        yield* wordsIn(entry, readers, depth);
}
function insideOf(text, keys, readers, depth) {
    const isPublic = isPublicArmour(readArmour(text));
    const parts = [...secretsIn({ keys, text: text.trim() }, readers, depth)];
    const password = (0,inner_encoded/* passwordOf */.No)(text);
    if (password !== undefined &&
        isPositive(nearest(keys)) &&
        canBeMasked(password))
        parts.push({ text: password, keys });
    return { parts, isPublic };
}
function isPositive(name) {
    const saying = sayingOf(name);
    return saying === "strong" || saying === "weak";
}
function isNamedStrong(keys) {
    return sayingOf(nearest(keys)) === "strong";
}
function nearest(keys) {
    return keys.findLast((key) => !(0,entry/* isIndex */.n)(key) && !isTransparent(key)) ?? "";
}
const UNNAMED = "(word)";
function* wordsIn({ text, keys, place }, readers, depth) {
    const prose = place === "prose" || isProse(text);
    const inner = prose
        ? [...scan(text, nearest(keys))]
        : [
            ...tagEntries(text),
            ...pairEntries(text),
            ...loginEntries(text, keys),
            ...scan(text, nearest(keys)),
        ];
    const single = inner.filter(({ quoted }) => quoted).length === 1;
    const alone = ({ quoted }) => single && quoted === true;
    for (const word of inner) {
        const named = word.keys.length > 0 || word.place !== undefined;
        if (word.text === text && !named)
            continue;
        if ((0,shapes/* isCommonWord */.ei)(word.text) && !word.quoted && word.text !== text)
            continue;
        if (prose && !isUrl(word.text) && !isTold(word))
            continue;
        const own = named || alone(word) || !isNamedStrong(keys) ? [] : [UNNAMED];
        const entry = {
            ...word,
            keys: [...keys, ...own, ...word.keys],
            ...(prose && !word.place ? { place: "prose" } : {}),
        };
        if (word.text !== text)
            yield* secretsIn(entry, readers, depth + 1);
        else if (isSecret(entry))
            yield { text, keys: entry.keys };
    }
}
function isTold({ text, keys, quoted = false }) {
    return ((0,shapes/* shapeOf */.F5)(text, 6) !== "harmless" ||
        (isNamedStrong(keys) && (quoted || (0,shapes/* isMixedPiece */.om)(text))));
}
function isProse(text) {
    if (/["`=]|--\w|'\w[^']*'/.test(text))
        return false;
    const words = text.split(/\s+/);
    const plain = words.filter((word) => /^\p{L}{2,}[.,:!?]?$/u.test(word));
    return words.length >= 4 && plain.length * 3 >= words.length * 2;
}
function* parts_linesIn(text, keys = []) {
    for (const line of (0,mask_text/* linesOf */.D)(text))
        if (canBeMasked(line) && !/^-----(?:BEGIN|END) /.test(line))
            yield { text: line, keys };
}
function* scalarsIn(text, name, readers) {
    for (const entry of readers.read(text))
        for (const line of (0,mask_text/* linesOf */.D)(entry.text))
            if (canBeMasked(line))
                yield { text: line, keys: [name, ...entry.keys] };
}

;// CONCATENATED MODULE: ./build/mask/readers/tables.js

const SEPARATORS = [",", ";", "\t", "|"];
function readTable(text, readRest = () => []) {
    const separator = tables_separatorOf(text);
    if (separator === undefined)
        return undefined;
    const [head = "", ...lines] = text.trim().split(/\r\n?|\n/);
    const names = cellsOf(head, separator);
    const entries = [];
    for (const [row, line] of lines.entries()) {
        const cells = cellsOf(line, separator);
        if (cells.length > names.length + 1)
            return undefined;
        if (cells.length < 2 && line.trim() !== "") {
            const rest = lines.slice(row).join("\n");
            const others = readTable(rest, readRest) ?? readRest(rest);
            return [...entries, ...others];
        }
        for (const [column, cell] of cells.entries())
            if (cell !== "")
                entries.push({
                    keys: [`[${row}]`, names[column] ?? ""],
                    text: cell,
                    source: cell.replaceAll('"', '""'),
                });
    }
    return entries;
}
function tables_separatorOf(text) {
    const [head = "", second] = text.trim().split(/\r\n?|\n/, 2);
    if (second === undefined || head.length > 1_000)
        return undefined;
    return SEPARATORS.find((separator) => {
        const names = cellsOf(head, separator);
        return (names.length >= 2 &&
            names.every((name) => /^[A-Za-z][\w .()/-]*$/.test(name)) &&
            names.some((name) => wordsOf(name).length > 0) &&
            cellsOf(second, separator).length === names.length);
    });
}
function cellsOf(line, separator) {
    const bare = separator === "|"
        ? line.trim().replace(/^\|/, "").replace(/\|$/, "")
        : line;
    const cells = [];
    let at = 0;
    while (at <= bare.length) {
        const quoted = /\s*"((?:[^"]|"")*)"\s*/y;
        quoted.lastIndex = at;
        const match = quoted.exec(bare);
        const end = bare.indexOf(separator, match ? quoted.lastIndex : at);
        const stop = end < 0 ? bare.length : end;
        const raw = match?.[1]?.replaceAll('""', '"') ?? bare.slice(at, stop);
        cells.push(raw.trim().replace(/^`(.*)`$/, "$1"));
        at = stop + 1;
    }
    return cells;
}

;// CONCATENATED MODULE: ./build/mask/readers/lines.js



function readLines(text) {
    const entries = [];
    const around = [];
    let section = [];
    const lines = joined(text).split(/\r\n?|\n/);
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? "";
        const trimmed = line.trim();
        if (trimmed === "" || (0,shapes/* isPunctuation */.Bx)(trimmed))
            continue;
        if (trimmed.startsWith("|")) {
            const end = lines.findIndex((next, place) => place > at && !/^\s*\|/.test(next));
            const rows = lines.slice(at, end < 0 ? undefined : end);
            const table = readTable(rows.join("\n"));
            if (table !== undefined) {
                entries.push(...table);
                at += rows.length - 1;
                continue;
            }
        }
        const heading = /^\[+\s*["']?([^"'\]]*?)["']?\s*\]+\s*(?:[#;].*)?$/.exec(trimmed);
        if (heading && !line.startsWith(" ")) {
            section = [heading[1] ?? ""];
            around.length = 0;
            continue;
        }
        const indent = line.search(/\S/);
        while (around.length > 0 && indent <= (around.at(-1)?.indent ?? 0)) {
            if (indent === around.at(-1)?.indent && /^-\s/.test(trimmed))
                break;
            around.pop();
        }
        const outer = [...section, ...around.map(({ name }) => name)];
        const comment = commentIn(trimmed);
        if (comment !== undefined && !SET_AGAIN.test(comment)) {
            entries.push({ keys: [], text: comment, place: "prose" });
            continue;
        }
        const opened = blockOf(trimmed);
        if (opened !== undefined) {
            if (around.length < lines_DEEPEST)
                around.push({ indent, name: opened });
            continue;
        }
        const pair = pairOf(comment ?? trimmed.replace(/^(?:[-*+]\s+)+/, ""));
        if (pair === undefined) {
            entries.push({ keys: outer, text: trimmed.replace(/^[-*+]\s+/, "") });
            continue;
        }
        const long = longValue(pair.value, lines, at);
        if (long)
            at = long.end;
        for (const reading of readingsOf(long?.value ?? pair.value))
            entries.push({ keys: [...outer, ...namesIn(pair.name)], text: reading });
    }
    return entries;
}
const lines_DEEPEST = 50;
function joined(text) {
    return text.replace(/(?<!\\)\\\r?\n[ \t]*/g, " ");
}
const SET_AGAIN = /^(?:export\s+|set\s+)?[A-Za-z_][\w.-]*\s*=\s*\S+$/;
function commentIn(line) {
    const mark = /^(?:#+!?|;+|\/\/+|--\s|\/\*+|\*+\/?|<!--|REM\s|rem\s|::\s|")\s*/.exec(line);
    if (mark === null || /^#define\b/.test(line) || /^\/\/\S+?:_/.test(line))
        return undefined;
    const text = line.slice(mark[0].length);
    if (line.startsWith('"') && !/^"\s/.test(line))
        return undefined;
    return text.replace(/\s*(?:\*\/|-->)$/, "");
}
const LONGEST_HEAD = 300;
function blockOf(line) {
    if (line.length > LONGEST_HEAD || !/[{[(:]$|[|>][-+\d]{0,2}$/.test(line))
        return undefined;
    const match = /^(?:-\s+)?["']?([\w.$@/ -]{1,128}?)["']?\s*[:=]?\s*(?:["']([^"']*)["']\s*)?(?:["']([^"']*)["']\s*)?(?::\s*[|>][-+\d]*|:\s*|=?>?\s*[{[(])$/.exec(line);
    if (match === null)
        return undefined;
    return match[3] ?? match[2] ?? match[1];
}
const SETTING = /^(?:(?:export|set|setx|setenv|declare|typeset|readonly|local|env|const|let|var|val|final|static|private|public|protected|internal|override|String|string|char\s*\*|def|define|#define|ENV|ARG|SET|global|auto|-e|--env|--build-arg|-D|Environment=?)\s+(?:-[A-Za-z]+\s+)*)+(?=\S)/;
const ASSIGNED = /^["'[]?[-$@:]{0,2}(?:env:|\{env:)?["']?([A-Za-z_][\w.$/-]{0,127}(?:"[\w. -]{1,64}"[\w.]{0,40})?(?:\[[^\]]{0,64}\])?(?:(?: [\w.-]{1,64}){1,4}?(?= = |\s*:))?)["'\]}]{0,3}(?:\s*:\s*[A-Za-z][\w<>[\]?.]{0,40})?\s{0,32}(?:=>|:=|::=|\?=|\+=|===?(?=\s*["'])|=(?!=)|<-|:(?=\s|$))\s*(.*)$/s;
const DEFINING = /^(?:#define|define|setx?|setenv|ENV|ARG)\s/;
const DEFINED = /^([A-Za-z_]\w{1,127})\s+(?:\{(.*)\}|(\S.*))$/s;
const NPMRC = /^\/\/\S{1,512}?:(_?[A-Za-z]\w{0,63})\s{0,8}=\s*(.*)$/s;
function namesIn(name) {
    return name
        .replace(/\[.*\]$/, "")
        .replaceAll('"', "")
        .split(".")
        .filter(Boolean);
}
function pairOf(line) {
    const bare = line.replace(SETTING, "").replace(/^"(?=[A-Z_]+=)(.*)"$/, "$1");
    const match = NPMRC.exec(bare) ??
        ASSIGNED.exec(bare) ??
        (DEFINING.test(line) ? DEFINED.exec(bare) : null);
    if (match === null)
        return directiveOf(bare);
    const [, name = "", first, second = ""] = match;
    const value = first ?? second;
    if (value === "" || isPadding(bare, value))
        return undefined;
    return { name, value };
}
function directiveOf(line) {
    const [, name = "", value = ""] = /^([A-Za-z][\w.-]{2,63})\s+(\S{4,})(?:\s|$)/.exec(line) ?? [];
    const isValue = (0,shapes/* shapeOf */.F5)(value) !== "harmless" || (0,shapes/* isMixedPiece */.om)(value);
    return isValue && sayingOf(name) === "strong" ? { name, value } : undefined;
}
function isPadding(text, value) {
    if (!["", "="].includes(value.trim()))
        return false;
    return !/^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_.-]*)\s*=\s*$/.test(text);
}
function longValue(value, lines, at) {
    const [, quotes, begin = ""] = /^[a-z]?("""|'''|```)(.*)$/s.exec(value) ?? [];
    const [, word] = /^<<[-~]?\s*["']?(\w+)["']?$/.exec(value) ?? [];
    const stop = quotes ?? word;
    if (stop === undefined)
        return quotedValue(value, lines, at);
    if (begin.includes(stop))
        return { value: begin.slice(0, begin.indexOf(stop)), end: at };
    const body = [begin];
    for (let end = at + 1; end < lines.length && end - at < 1_000; end++) {
        const line = lines[end] ?? "";
        const found = quotes ? line.indexOf(quotes) : line.trim() === word ? 0 : -1;
        if (found < 0)
            body.push(line);
        else
            return { value: [...body, line.slice(0, found)].join("\n"), end };
    }
    return undefined;
}
function quotedValue(value, lines, at) {
    const [, quote = "", begin = ""] = /^(["'])((?:\\.|(?!\1)[^\\])*)$/s.exec(value) ?? [];
    if (quote === "")
        return undefined;
    const body = [begin];
    for (let end = at + 1; end < lines.length && end - at < 200; end++) {
        const line = lines[end] ?? "";
        const closes = line.indexOf(quote);
        if (closes < 0)
            body.push(line);
        else
            return /^["'][,;)\]}]*\s*$/.test(line.slice(closes))
                ? { value: [...body, line.slice(0, closes)].join("\n"), end }
                : undefined;
    }
    return undefined;
}
function readingsOf(value) {
    const trimmed = value.trim();
    const [, quote, inside] = /^[a-zA-Z@$]?(["'`])((?:'\\''|\\.|(?!\1)[^\\])*)\1\s*(?:[,;)\]}]*|[,;)\]}]*\s*(?:#|\/\/|--|;|\/\*).*)$/s.exec(trimmed) ?? [];
    if (inside !== undefined)
        return new Set(quote === "'"
            ? [inside, lines_unescaped(inside.replaceAll(`'\\''`, "'"))]
            : [inside, lines_unescaped(inside)]);
    const front = /^(["'])((?:'\\''|\\.|(?!\1)[^\\])*)\1\s+\S/s.exec(trimmed)?.[2];
    if (front !== undefined)
        return new Set([front, front.replaceAll(`'\\''`, "'"), trimmed]);
    const open = /^["'`]/.test(trimmed);
    const bare = open
        ? trimmed.slice(1).replace(/["'`]?[,;]?$/, "")
        : trimmed.replace(/[,;]$/, "");
    const short = bare.replace(/(?<!\s)\s+(?:#|;|\/\/|--\s).*$/s, "");
    return new Set([
        bare,
        ...(bare.includes("$$") ? [bare.replaceAll("$$", "$")] : []),
        short.trim().replace(/["'`]?[,;]?$/, ""),
        lines_unescaped(bare),
    ]);
}
function lines_unescaped(text) {
    const meaning = new Map([
        ["n", "\n"],
        ["r", "\r"],
        ["t", "\t"],
    ]);
    return text.replace(/\\([^A-Za-mo-qsu-z0-9])/g, (_, letter) => meaning.get(letter) ?? letter);
}

;// CONCATENATED MODULE: ./build/mask/readers/index.js



const SYNTAXES = [
    {
        name: "XML",
        looksLike: (text) => /^\s*<(?:[?!]|[A-Za-z][^<>]*>)/.test(text),
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(800), __nccwpck_require__.e(235)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9235))).readXml,
    },
    {
        name: "netrc",
        looksLike: (text) => /\b(?:machine|default)\s/.test(text),
        load: async () => (await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 6782))).readNetrc,
    },
    {
        name: "pgpass",
        looksLike: (text) => /^(?:[^:\n]*:){4}/m.test(text),
        load: async () => (await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 6782))).readPgpass,
    },
    {
        name: "users",
        looksLike: (text) => /^\s*(?:[#;].*\s+)*(?:"[^"\n]*"\s+"|[\w.@+-]+:\S)/.test(text),
        load: async () => (await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 6782))).readUsers,
    },
    {
        name: "table",
        looksLike: (text) => /[,;|\t]/.test(text.split("\n", 1)[0] ?? ""),
        load: async () => (text) => readTable(text, readLines),
    },
    {
        name: "TOML",
        looksLike: (text) => /^\s*[\w."-]+\s*=\s*(?:["'[{]|\d|true|false)/m.test(text) &&
            /[\r\n]/.test(text.trim()),
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(16)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3016))).readToml,
        comment: /(?:^|\s)#(.*)$/gm,
    },
    {
        name: "YAML",
        looksLike: (text) => /^\s*[[{]/.test(text) ||
            (/[\r\n]/.test(text.trim()) &&
                /^\s*(?:-\s+)*["']?[\w.$@/ -]+["']?\s*:(?:\s|$)|^\s*-\s/m.test(text)),
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(359)]).then(__nccwpck_require__.bind(__nccwpck_require__, 359))).readYaml,
        comment: /(?:^|\s)#(.*)$/gm,
    },
];
function createReaders() {
    const loaded = new Map();
    return {
        async load(text) {
            for (const syntax of SYNTAXES)
                if (!loaded.has(syntax) && syntax.looksLike(text))
                    loaded.set(syntax, await syntax.load());
        },
        read(text) {
            const json = readJson(text);
            if (json !== undefined)
                return json;
            for (const [syntax, read] of inOrder(loaded)) {
                const entries = syntax.looksLike(text)
                    ? attempt(read, text)
                    : undefined;
                if (entries === undefined)
                    continue;
                return [...entries, ...commentsIn(text, syntax.comment)];
            }
            return readLines(text);
        },
    };
}
function inOrder(loaded) {
    return SYNTAXES.flatMap((syntax) => {
        const read = loaded.get(syntax);
        return read === undefined ? [] : [[syntax, read]];
    });
}
function attempt(read, text) {
    try {
        return read(text);
    }
    catch {
        return undefined;
    }
}
function commentsIn(text, comment) {
    if (comment === undefined)
        return [];
    return Array.from(text.matchAll(comment), ([, words = ""]) => ({
        keys: [],
        text: words.trim(),
        place: "prose",
    }));
}

;// CONCATENATED MODULE: ./build/mask/masks.js









const MASK_LIMITS = {
    kept: 1024,
    formed: 64 * 1024,
    read: 256 * 1024,
};
const MOST_SECRETS = 250_000;
const IN_ALL = 4 * 1024 * 1024;
function masksFor({ bytes: value, name, how }, readers = createReaders(), limits = MASK_LIMITS, formsOf = createForms()) {
    const text = (0,build_text/* decodeText */.g7)(value);
    const token = text !== undefined && isToken(text);
    const utf16 = (0,build_text/* utf16Of */.kt)(value);
    const raw = new Set();
    const wholes = new Set(text === undefined ? [] : [text]);
    const pieces = new Set();
    const without = new Set();
    let parts = [];
    const hides = (piece) => parts.length === 0 || parts.some((part) => piece.includes(part.text));
    if (value.length > limits.formed)
        without.add("forms");
    if (text !== undefined) {
        const trimmed = text.trim();
        const large = value.length > limits.read;
        const unread = large && (0,mask_text/* isMultiLine */.e)(trimmed);
        if (unread)
            without.add("parts");
        else if (!large && !token)
            parts = partsBy(how, text, name, readers);
        for (const whole of [withoutOuterBreaks(text), trimmed]) {
            const secret = withoutTail(whole, hides);
            addAll(raw, [secret]);
            wholes.add(whole).add(secret);
        }
        for (const part of unread ? parts_linesIn(trimmed) : parts) {
            if (raw.size > MOST_SECRETS)
                break;
            addAll(raw, [part.text]);
            pieces.add(part.text);
        }
    }
    if (utf16 !== undefined)
        for (const one of [...raw])
            addAll(raw, [Buffer.from((0,build_text/* encodeUtf16 */.Zx)(one, utf16)).toString()]);
    const kept = value.length <= limits.kept ? keeping : iterable;
    const subjects = kept(function* () {
        if (text === undefined || utf16 !== undefined)
            yield { bytes: value };
        for (const one of wholes.union(pieces)) {
            yield subjectOf(one);
            if (utf16 !== undefined)
                yield { bytes: (0,build_text/* encodeUtf16 */.Zx)(one, utf16) };
        }
    });
    const isFormed = ({ bytes }) => bytes.length <= limits.formed && value.length <= limits.read;
    const forms = (token ? kindsOf(text) : MASK_KINDS).map((kind) => {
        const made = kept(function* () {
            for (const subject of subjects) {
                if (!isFormed(subject))
                    continue;
                const { text = "" } = subject;
                const masks = maskForms(kind, subject, formsOf);
                yield* wholes.has(text) && parts.length > 0
                    ? withoutHarmless(masks, text, hides)
                    : masks;
            }
        });
        return [kind, made];
    });
    return { raw: [...raw], forms: new Map(forms), subjects, parts, without };
}
function iterable(iterate) {
    return { [Symbol.iterator]: iterate };
}
function keeping(iterate) {
    let made;
    return {
        [Symbol.iterator]() {
            made ??= [...iterable(iterate)];
            return made[Symbol.iterator]();
        },
    };
}
function* maskForms(kind, subject, formsOf) {
    let known;
    for (const form of formsOf(kind, subject)) {
        if (!isMask(form))
            continue;
        known ??= knownForms(subject.text ?? "");
        if (known.some((one) => form.includes(one)))
            continue;
        known.push(form);
        yield form;
    }
}
function knownForms(text) {
    return isMask(text) ? [text, ...runnerForms(text)] : [];
}
function partsBy(how, text, name, readers) {
    const lines = (0,mask_text/* isMultiLine */.e)(text.trim()) ? parts_linesIn(text) : [];
    if (how === "whole")
        return [];
    if (how === "lines")
        return [...lines];
    if (how === "all")
        return [...scalarsIn(text, name, readers), ...lines];
    try {
        const { parts, isPublic } = partsOf(text, name, readers);
        return parts.length > 0 || isPublic ? parts : [...lines];
    }
    catch (thrown) {
        if (!(thrown instanceof RangeError))
            throw thrown;
        return [...lines];
    }
}
function isToken(text) {
    return /^[\w-]+$/.test(text) && (0,inner_encoded/* decodedText */["if"])(text) === undefined;
}
function maskSets(readers) {
    const sets = new WeakMap();
    const formsOf = createForms();
    let left = IN_ALL;
    return (value) => {
        const { bytes, how } = value;
        const known = sets.get(bytes);
        if (known !== undefined && how === undefined)
            return known;
        const limits = {
            ...MASK_LIMITS,
            formed: Math.min(left, MASK_LIMITS.formed),
            read: Math.min(left, MASK_LIMITS.read),
        };
        const set = masksFor(value, readers, limits, formsOf);
        if (bytes.length <= MASK_LIMITS.read)
            left = Math.max(0, left - bytes.length);
        sets.set(bytes, set);
        return set;
    };
}
function isMaskable(value) {
    if (value.length === 0)
        return true;
    const text = decodeText(value)?.trim();
    if (text === undefined)
        return value.length >= SHORTEST_MASK;
    if (isMultiLine(text))
        return !linesIn(text).next().done;
    return text.length >= SHORTEST_MASK && !isLiteral(text);
}
function withoutTail(text, hides) {
    let end = text.length;
    for (let cut = 0; cut < MOST_CUTS; cut++) {
        const at = text.lastIndexOf("&", end - 1);
        if (at <= judge_SHORTEST_MASK || end - at <= 6 || hides(text.slice(at, end)))
            break;
        end = at;
    }
    return text.slice(0, end);
}
const MOST_CUTS = 50;
function* withoutHarmless(forms, text, hides) {
    const isHarmless = (piece) => piece.length >= 6 && text.includes(piece) && !hides(piece);
    for (const form of forms) {
        const at = form.lastIndexOf("&") + 1;
        const pieces = at === 0 ? [] : [form.slice(0, at), form.slice(at)];
        if (!pieces.some(isHarmless))
            yield form;
    }
}
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
    for (const text of texts)
        if (isMask(text))
            masks.add(text);
}
function isMask(text) {
    return (text.length >= judge_SHORTEST_MASK && text.trim() !== "" && !(0,mask_text/* isMultiLine */.e)(text));
}

// EXTERNAL MODULE: ./build/message.js
var message = __nccwpck_require__(883);
;// CONCATENATED MODULE: ./build/mask/messages.js


const KIB = 1024;
const BEYOND = "or beyond the first 4 MiB of all values together,";
const messages_say = {
    ...(0,message/* kind */.f)("too-many-lines", {
        tooManyLines: `the values hold more than ${MOST_SECRETS} lines to mask, and with so many masks the log of the job would stand still. Fetch less, deliver a large file in one line (base64) and decode it where it is used, or mark it \`[plain]\` if it is no secret.`,
    }),
    ...(0,message/* kind */.f)("masks-incomplete", {
        leftOut: (count, kinds) => `${count} masks are registered, and more would slow the log of the job down. The values and the secrets in them are masked, but not in all forms in which programs print them: ${kinds} have no mask.`,
        unformed: `A value over ${MASK_LIMITS.formed / KIB} KiB, ${BEYOND} is masked as it is written, but not in encoded forms (base64, hex, URL, JSON).`,
        unmasked: `A value that is not text and over ${MASK_LIMITS.formed / KIB} KiB, ${BEYOND} has no mask: what prints it in base64 or hex in a later step shows it in the log.`,
        unread: `A text over ${MASK_LIMITS.read / KIB} KiB, ${BEYOND} is not searched for the secrets in it: each of its lines of 4 or more characters is masked, and nothing shorter than a line.`,
    }),
};

;// CONCATENATED MODULE: ./build/mask/told.js



const MOST_PLACES = 20;
function toldOf(name, { raw, parts }) {
    const masks = `${raw.length} ${raw.length === 1 ? "mask" : "masks"}`;
    const places = [...new Set(parts.map(({ keys }) => placeOf(keys)))];
    const shown = places.filter((place) => place !== "").slice(0, MOST_PLACES);
    const more = places.length - shown.length;
    if (shown.length === 0)
        return `${name}: ${masks}`;
    return `${name}: ${masks}: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}`;
}
function placeOf(keys) {
    return keys
        .filter((key) => key !== UNNAMED)
        .map((key) => ((0,entry/* isIndex */.n)(key) || isPlainName(key) ? key : "*"))
        .join(".")
        .replaceAll(".[", "[");
}
function isPlainName(key) {
    return /^[\w.$@-]{1,40}$/.test(key) && (0,shapes/* shapeOf */.F5)(key) === "harmless";
}

;// CONCATENATED MODULE: ./build/mask/warnings.js

function warningsOf(sets, count, leftOut) {
    const warnings = [];
    const unformed = sets.filter(({ without }) => without.has("forms"));
    if (unformed.some(({ raw }) => raw.length > 0))
        warnings.push(messages_say.unformed());
    if (unformed.some(({ raw }) => raw.length === 0))
        warnings.push(messages_say.unmasked());
    if (sets.some(({ without }) => without.has("parts")))
        warnings.push(messages_say.unread());
    if (leftOut.size > 0)
        warnings.push(messages_say.leftOut(count, listOf(leftOut)));
    return warnings;
}
function listOf(leftOut) {
    const kindsOf = (share) => [...leftOut].filter(([, left]) => left === share).map(([kind]) => kind);
    return ["some", "all"]
        .map((share) => ({ share, kinds: kindsOf(share) }))
        .filter(({ kinds }) => kinds.length > 0)
        .map(({ share, kinds }) => `${share} in ${kinds.join(", ")}`)
        .join(", and ");
}

;// CONCATENATED MODULE: ./build/mask/masker.js











const MOST_FORMS = 2_000;
function createMasker(setSecret) {
    const concealer = createConcealer();
    const sent = new Set();
    const registered = new Set();
    const concealed = new WeakSet();
    const secrets = new Set();
    const readers = createReaders();
    const [learnedSet, secretSet] = [maskSets(readers), maskSets(readers)];
    const final = new WeakMap();
    let room = MOST_SECRETS;
    const learn = (set) => {
        if (concealed.has(set))
            return;
        concealed.add(set);
        if (set.raw.length > room)
            return;
        room -= set.raw.length;
        for (const text of set.raw)
            concealer.add(text);
        for (const text of firstOf(set.forms.values(), MOST_FORMS))
            concealer.add(text);
    };
    const know = (value) => {
        const learned = learnedSet(value);
        const complete = learned.without.size === 0;
        const tooLarge = value.bytes.length > MASK_LIMITS.read;
        const set = complete || tooLarge ? learned : secretSet(value);
        for (const text of set.raw)
            secrets.add(text);
        if (secrets.size > MOST_SECRETS)
            throw (0,errors/* failure */.V2)(messages_say.tooManyLines());
        learn(set);
        final.set(value.bytes, set);
        registered.add(value.bytes);
        return set;
    };
    const mask = (values) => {
        const sets = values.map(know);
        const { masks, leftOut } = chooseMasks(sets, sent);
        for (const text of masks) {
            if (!sent.has(text))
                setSecret(text);
            sent.add(text);
        }
        return warningsOf(sets, sent.size, leftOut);
    };
    return {
        async load(values) {
            for (const { bytes, how } of values) {
                const read = bytes.length <= MASK_LIMITS.read && how !== "whole";
                const text = read ? (0,build_text/* decodeText */.g7)(bytes) : undefined;
                if (text !== undefined)
                    await readers.load(text);
            }
        },
        learn(value) {
            learn(learnedSet(value));
        },
        protect(secret) {
            mask([{ bytes: Buffer.from(secret), name: "" }]);
        },
        mask,
        repeat(again) {
            for (const text of sent)
                again(text);
        },
        registered: () => [...registered],
        tell: (values) => values.flatMap(({ bytes, name }) => {
            const set = final.get(bytes);
            return set === undefined ? [] : [toldOf(name, set)];
        }),
        setOf: (bytes) => final.get(bytes) ?? learnedSet({ bytes, name: "" }),
        conceal: concealer.conceal,
        clean(text) {
            const shown = (0,foreign/* showForeign */.Ql)(text, concealer.conceal);
            return defuse(concealer.conceal(shown));
        },
    };
}
function* firstOf(all, most) {
    let left = most;
    for (const texts of all)
        for (const text of texts)
            if (left-- > 0)
                yield text;
            else
                return;
}

;// CONCATENATED MODULE: ./build/runner/address.js
const PAGE = "docs/troubleshooting.md";
const SERVER = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?$/;
const REPOSITORY = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/;
const REF = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
function addressing({ GITHUB_SERVER_URL: server = "", GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "", }) {
    const known = SERVER.test(server) && REPOSITORY.test(repository) && REF.test(ref);
    const page = known ? `${server}/${repository}/blob/${ref}/${PAGE}` : PAGE;
    return ({ id, text }) => `${text} ${page}#${id}`;
}

;// CONCATENATED MODULE: ./build/runner/environment.js
function environmentOf(variables, over = {}, platform = process.platform) {
    const windows = platform === "win32";
    const same = (name) => (windows ? name.toUpperCase() : name);
    const replaced = new Set(Object.keys(over).map(same));
    const copy = Object.fromEntries([...Object.entries(variables), ...Object.entries(over)].flatMap(([name, value]) => value === undefined || (replaced.has(same(name)) && !(name in over))
        ? []
        : [[name, value]]));
    if (!windows)
        return Object.freeze(copy);
    const names = Object.keys(copy).toSorted().toReversed();
    const spelt = new Map(names.map((name) => [same(name), name]));
    return new Proxy(copy, {
        get: (target, name) => typeof name === "string"
            ? target[spelt.get(same(name)) ?? name]
            : Reflect.get(target, name),
    });
}

;// CONCATENATED MODULE: ./build/runner/log.js
const LONGEST_MESSAGE = 3_600;
function cleanLog(commands, clean, address) {
    const shown = (message) => clean(address(message.with((text) => shorten(clean(text)))));
    return {
        debug: (text) => commands.debug(clean(text)),
        info: (said) => commands.info(typeof said === "string" ? clean(said) : shown(said)),
        notice: (message) => commands.notice(shown(message)),
        warning: (message) => commands.warning(shown(message)),
        error: (message) => commands.error(shown(message)),
        startGroup: (title) => commands.startGroup(clean(title)),
        endGroup: () => commands.endGroup(""),
    };
}
function shorten(text) {
    return text.length <= LONGEST_MESSAGE
        ? text
        : `${text.slice(0, LONGEST_MESSAGE)}...`;
}

// EXTERNAL MODULE: ./build/lifetime/messages.js
var messages = __nccwpck_require__(4672);
;// CONCATENATED MODULE: ./build/lifetime/leftovers.js

const MOST_PATHS = 3;
function aboutLeftovers(left, what, failed = "drop") {
    if (left.length === 0)
        return [];
    const paths = left
        .slice(0, MOST_PATHS)
        .map(({ path, code }) => `${path} (${code})`)
        .join(", ");
    const more = left.length > MOST_PATHS ? ` and ${left.length - MOST_PATHS} more` : "";
    const codes = new Set(left.map(({ code }) => code));
    const said = failed === "keep"
        ? messages/* say */.c.leftForPost(what, paths + more, causesOf(codes))
        : messages/* say */.c.left(what, paths + more);
    return [said.with(oneLine)];
}
function causesOf(codes) {
    const causes = [];
    if (codes.has("EACCES") || codes.has("EPERM"))
        causes.push("The runner's user may not change them or the folder around them: something took away its rights (`chmod`, `chown`, `chattr`). Give them back.");
    if (codes.has("EROFS"))
        causes.push("Their file system has become read-only: is the disk broken?");
    if (["EBUSY", "ENOTEMPTY", "EEXIST"].some((code) => codes.has(code)))
        causes.push("Perhaps a process that the script left running still uses them.");
    return causes.map((cause) => ` ${cause}`).join("");
}
function oneLine(text) {
    return text.replace(/[^ -~\u00a0-\u2027\u202a-\u{10ffff}]+/gu, " ");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
const ROUNDS = 3;
const PAUSE = 100;
const LONGEST_PATH = 300;
const PASSING = new Set(["EBUSY", "EPERM", "EACCES", "ENOTEMPTY"]);
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
    const shorter = (path) => {
        if (path.length < top.length + LONGEST_PATH)
            return path;
        const { randomUUID } = process.getBuiltinModule("node:crypto");
        const short = (0,external_node_path_.join)(top, `removed-${randomUUID()}`);
        return codeOf(() => system.rename(path, short)) === undefined
            ? short
            : path;
    };
    const remove = (path, isDirectory) => {
        if (!isDirectory)
            return void attempt(path, () => system.unlink(path));
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
        if (!system.windows)
            codeOf(() => system.chmod(directory, 0o700));
        attempt(directory, () => {
            for (const entry of system.entriesIn(directory)) {
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
            return say.folderForbidden(uid(process.getuid?.()), where, code, uid(ownerOf(folder)));
        case "EROFS":
            return say.folderReadOnly(where, code);
        case "ENOSPC":
            return say.noSpace(where, code);
        case "EDQUOT":
            return say.quota(where, code);
        case "ENOENT":
        case "ENOTDIR":
            return say.noFolder(where, code);
        case "EMFILE":
        case "ENFILE":
            return say.tooManyOpen(where, code);
        default:
            return say.folderUnusable(where, code);
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






const DIRECTORY = /^secret-refs-([0-9a-f]{12})-([0-9]{1,10})-[0-9a-f]{16}$/;
const HANDED_OVER = "handed-over";
const DEBTS = "debts";
const STATE_DIRECTORY = "private-directory";
const private_files_crypto = () => process.getBuiltinModule("node:crypto");
function choosePrivateDirectory(environment) {
    return join(temporaryDirectory(environment), `secret-refs-${jobOf(environment)}-${process.pid}-${private_files_crypto().randomBytes(8).toString("hex")}`);
}
async function makePrivateDirectory(path, environment) {
    storing(dirname(path), () => mkdirSync(path, { mode: 0o700 }));
    if (process.platform !== "win32")
        return undefined;
    const { leaveToUser } = await __nccwpck_require__.e(/* import() */ 903).then(__nccwpck_require__.bind(__nccwpck_require__, 4903));
    return leaveToUser(path, environment);
}
function writePrivateFile(directory, place, base, bytes) {
    const own = join(directory, String(place));
    const path = join(own, base);
    storing(directory, () => {
        mkdirSync(own, { mode: 0o700 });
        writeFileSync(path, bytes, { mode: 0o600, flag: "wx" });
    });
    return path;
}
function removePrivateFiles(directory) {
    return entriesIn(directory)
        .filter(({ name }) => name !== DEBTS)
        .flatMap(({ name }) => removeTree((0,external_node_path_.join)(directory, name)));
}
function handOver(directory) {
    storing(directory, () => writeFileSync(join(directory, HANDED_OVER), "", {
        mode: 0o600,
        flag: "wx",
    }));
}
function removePrivateDirectory(path, environment, expired) {
    const entry = ownPath(path, environment);
    return entry === undefined ? [] : removeTree(entry, expired);
}
function clearPrivateDirectory(path, environment) {
    const entry = ownPath(path, environment);
    if (entry === undefined)
        return [];
    return isInDebt(entry) ? removePrivateFiles(entry) : removeTree(entry);
}
function ownPath(path, environment) {
    if (!DIRECTORY.test((0,external_node_path_.basename)(path)))
        return undefined;
    const root = realTemporaryDirectory(environment);
    if (root === undefined || realDirectory((0,external_node_path_.dirname)(path)) !== root)
        return undefined;
    const entry = (0,external_node_path_.join)(root, (0,external_node_path_.basename)(path));
    return isOwnDirectory(entry) ? entry : undefined;
}
function removeOrphans(environment, time = 2_000) {
    const root = realTemporaryDirectory(environment);
    const found = root === undefined ? [] : directoriesIn(root);
    if (root === undefined || found.length === 0)
        return [];
    const end = performance.now() + time;
    const expired = () => performance.now() > end;
    const left = [];
    for (const { name, job, pid } of found) {
        if (expired())
            break;
        const path = (0,external_node_path_.join)(root, name);
        const inUse = job === jobOf(environment) &&
            (isAlive(pid) || exists((0,external_node_path_.join)(path, HANDED_OVER)) || isInDebt(path));
        if (inUse || !isOwnDirectory(path))
            continue;
        left.push(...removeTree(path, expired).filter(({ code }) => code !== "ETIMEDOUT"));
    }
    return left;
}
function temporaryDirectory(environment) {
    const real = realTemporaryDirectory(environment);
    if (real === undefined)
        throw failure(say.noTemporary(environment.RUNNER_TEMP
            ? "names no directory that this user can reach"
            : "is not set"));
    return real;
}
function realTemporaryDirectory({ RUNNER_TEMP, }) {
    return RUNNER_TEMP ? realDirectory(RUNNER_TEMP) : undefined;
}
function jobOf({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, }) {
    const identity = JSON.stringify([
        GITHUB_RUN_ID,
        GITHUB_RUN_ATTEMPT,
        GITHUB_JOB,
    ]);
    return private_files_crypto()
        .createHash("sha256")
        .update(identity)
        .digest("hex")
        .slice(0, 12);
}
function realDirectory(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function directoriesIn(root) {
    return entriesIn(root).flatMap((entry) => {
        const [name, job, pid] = DIRECTORY.exec(entry.name) ?? [];
        return entry.isDirectory() && name !== undefined
            ? [{ name, job, pid: Number(pid) }]
            : [];
    });
}
function entriesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function isOwnDirectory(path) {
    const stats = statsOf(path);
    return (stats?.isDirectory() === true &&
        (process.getuid === undefined || stats.uid === process.getuid()));
}
function isInDebt(path) {
    return entriesIn((0,external_node_path_.join)(path, DEBTS)).some(isDebt);
}
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




const MOST_DEBTS = 200;
const LARGEST_DEBT = 1024 * 1024;
const MOST_ENTRIES = 10_000;
function readDebts(path, environment) {
    const directory = ownPath(path, environment);
    if (directory === undefined)
        return [];
    const folder = (0,external_node_path_.join)(directory, DEBTS);
    if (!isOwnDirectory(folder))
        return [];
    return written_debts_namesIn(folder).map((name) => {
        const file = (0,external_node_path_.join)(folder, name);
        return { text: readDebt(file), remove: () => void removeTree(file) };
    });
}
function written_debts_namesIn(folder) {
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
    }
    return names;
}
function readDebt(path) {
    let descriptor;
    try {
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















const TIME = 15_000;
const TIME_FOR_FILES = 10_000;
const TIME_FOR_ORPHANS = 5_000;
const AT_ONCE = 16;
async function settle(settlers, environment) {
    const { clean } = createMasker(setSecret);
    const { warning: warn } = cleanLog(core_namespaceObject, clean, addressing(environmentOf(environment)));
    try {
        const directory = environment[`STATE_${STATE_DIRECTORY}`];
        if (directory)
            for (const warning of await settleRun(directory, {
                settlers,
                environment,
                failed: "drop",
            }))
                warn(warning);
        const orphans = removeOrphans(environment, TIME_FOR_ORPHANS).filter(({ path }) => !directory || !path.split(external_node_path_.sep).includes((0,external_node_path_.basename)(directory)));
        for (const warning of aboutLeftovers(orphans, "Private files of an earlier run"))
            warn(warning);
    }
    catch {
        warn(messages/* say */.c.leftForRunner());
    }
}
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
    const warnings = new Map();
    const warn = (message) => void warnings.set(message.text, message);
    const work = debts.map(({ text, remove }) => limit(async () => {
        try {
            await undo(text, settlers, using);
            remove();
        }
        catch (thrown) {
            if (failed === "drop")
                remove();
            warn(messages/* say */.c.notUndone((0,errors/* toSecretError */.u5)(thrown).message));
        }
    }));
    const late = new AbortController();
    await Promise.race([
        Promise.all(work),
        (0,promises_.setTimeout)(time, undefined, { signal: late.signal }).then(() => {
            warn(messages/* say */.c.undoingLate(time / 1_000));
            limit.clearQueue();
        }),
    ]);
    late.abort();
    return [...warnings.values()];
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
    return new errors/* SecretError */.JA("malformed", messages/* say */.c.debtUnreadable());
}


/***/ }),

/***/ 9040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ passwordOf),
/* harmony export */   "if": () => (/* binding */ decodedText),
/* harmony export */   oF: () => (/* binding */ percentDecoded),
/* harmony export */   rr: () => (/* binding */ wrappedText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(364);

const BASE64 = /^[A-Za-z0-9+/_-]{6,}={0,2}$/;
function decodedText(text) {
    if (!BASE64.test(text) || text.replace(/=+$/, "").length % 4 === 1)
        return undefined;
    const decoded = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(Buffer.from(text, "base64"));
    return decoded === undefined ||
        /[^\t\r\n\x20-\x7e\u00a0-\uffff]/.test(decoded)
        ? undefined
        : decoded;
}
function wrappedText(text) {
    return /^\s*(?:[A-Za-z0-9+/]{40,}\r?\n)+[A-Za-z0-9+/]+={0,2}\s*$/.test(text)
        ? decodedText(text.replace(/\s+/g, ""))
        : undefined;
}
function percentDecoded(text) {
    if (!/%[0-9A-F]{2}/i.test(text))
        return undefined;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function passwordOf(text) {
    const colon = text.indexOf(":");
    return colon < 0 || /\s/.test(text) ? undefined : text.slice(colon + 1);
}


/***/ }),

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UP: () => (/* binding */ isAccount),
  ei: () => (/* binding */ isCommonWord),
  xf: () => (/* binding */ isEmail),
  qv: () => (/* binding */ isHex),
  st: () => (/* binding */ isLongHex),
  om: () => (/* binding */ isMixedPiece),
  wK: () => (/* binding */ isPlaceholder),
  Bx: () => (/* binding */ isPunctuation),
  O1: () => (/* binding */ isUuid),
  _X: () => (/* binding */ saysNothing),
  F5: () => (/* binding */ shapeOf)
});

// UNUSED EXPORTS: isLiteral

// EXTERNAL MODULE: ./build/mask/inner/encoded.js
var encoded = __nccwpck_require__(9040);
;// CONCATENATED MODULE: ./build/mask/judge/letters.js
const LONGEST_WORD = 24;
const SELDOM = new Map(Object.entries({
    a: "hjoqz",
    b: "ghjkmnpqtvwxz",
    c: "gjmnpqvwxz",
    d: "ghjkmnpqtvwxyz",
    e: "hjkz",
    f: "ghjkmnpqvwxz",
    g: "bcdfjkmpqtvwxyz",
    h: "bcdfghjklmnpqsvwxyz",
    i: "hijquwy",
    j: "bcdfghijklmnpqrtvwxyz",
    k: "bcdfghjklmnpqrtuvwxyz",
    l: "bghjkmnqrwxz",
    m: "cdfghjknqrtvwxyz",
    n: "bhjmqwxz",
    o: "ehjqyz",
    p: "bcdfgjkmnqvwxz",
    q: "abcdefghijkmnopqrstvwxyz",
    r: "hjqwxz",
    s: "bgjrvwxz",
    t: "bgjknqvxz",
    u: "hjkoquvwxyz",
    v: "bcdfghjklmnpqrstuvwxyz",
    w: "bcdfgjklmpqtuvwxyz",
    x: "abdfghjklmnoqrsuvwxyz",
    y: "bcdfghjkoqruvwxyz",
    z: "bcdfghjklmnopqrstuvwxyz",
}));
const SIMPLE = /^(?:\p{L}?[^\p{Lu}]*|\p{Lu}*)$/u;
function isWordlike(letters, strictly = false) {
    if (letters.length <= 3)
        return letters.length < 3 || SIMPLE.test(letters);
    if (letters.length > 4 * LONGEST_WORD)
        return false;
    const humps = letters.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
    if (humps.some(({ length }) => length > LONGEST_WORD))
        return false;
    const { count, share } = seldomIn(letters);
    if (strictly && (count >= 2 || share >= 0.15))
        return false;
    if (humps.length === 1)
        return count < 4 || share < 0.25;
    const short = humps.filter(({ length }) => length <= 2).length;
    if (humps.length >= 3 && letters.length / humps.length < 2.8)
        return false;
    if (short >= 2 && short * 2 > humps.length && letters.length >= 8)
        return false;
    return count < 3 || share < 0.2;
}
function seldomIn(letters) {
    const lower = letters.toLowerCase();
    let count = 0;
    for (let at = 1; at < lower.length; at++)
        if (SELDOM.get(lower.charAt(at - 1))?.includes(lower.charAt(at)))
            count++;
    return { count, share: count / (letters.length - 1) };
}

// EXTERNAL MODULE: ./build/mask/judge/vendors.js
var vendors = __nccwpck_require__(854);
;// CONCATENATED MODULE: ./build/mask/judge/shapes.js



const SHORTEST = 8;
function isPunctuation(text) {
    return !/[\p{L}\p{N}]/u.test(text);
}
function isLiteral(text) {
    return /^(?:true|false|null)$/i.test(text);
}
function saysNothing(text) {
    return (isLiteral(text) || /^(?:none|nil|undefined|yes|no|on|off)$/i.test(text));
}
function isEmail(text) {
    return text.length <= 320 && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text);
}
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HEX = /^(?:0x)?[0-9a-f]+$/i;
const LONG_HEX = 32;
const DIGEST = /(?:^|[@/=:])(?:sha-?(?:1|224|256|384|512)|md5|h1|blake2b|cid)[:-][\w+/=-]+$/i;
const ALGORITHM = /^(?:hmac|with|and|sha|md|pbe|pbkdf|aes|des|ede|rsa|dsa|ecdsa|ecdhe?|gcm|cbc|scrypt|bcrypt|argon|id|chacha|poly|tls|ssl|v|\d|[-_./:])+$/i;
const LOCALE = /^[a-z]{2,3}_[A-Z]{2}(?:[.@][\w-]+)?$/;
const FORMAT = /^(?:[-:/.,| T[\]]*%-?(?:\(\w+\))?[\d.]*[A-Za-z])+[-:/.,|\]]*$/;
function isPlaceholder(text) {
    return (/^(?:\$\{[^{}]*\}|\$\(\w+\)|\$\w+|%\w+%|<[\w -]+>|\$\{\{.*\}\}|\{\{.*\}\}|ENC\[[^\]]*\]|@@?\w+@@?|\*+|x{4,}|X{4,}|\.{3,})$/s.test(text) ||
        /^(?:x-oauth-basic|x-access-token|change-?me|placeholder|redacted|example|your[-_][\w-]+)$/i.test(text));
}
function isAccount(text) {
    return /^[A-Z][A-Z0-9.-]{0,30}\\[\w.-]+$/.test(text);
}
function isUuid(text) {
    return UUID.test(text);
}
function isHex(text) {
    return HEX.test(text) && /\d/.test(text) && /[a-f]/i.test(text);
}
function isMixedPiece(text) {
    return (/^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{5,}$/.test(text) &&
        !UNIT.test(text) &&
        !ALGORITHM.test(text) &&
        !/^[a-z]+\d{1,4}$|^\d+[a-z]+$/i.test(text));
}
function isLongHex(text) {
    return isHex(text) && text.length >= LONG_HEX;
}
function shapeOf(text, shortest = SHORTEST) {
    if (text.length < shortest)
        return "harmless";
    if ((0,vendors/* isVendorToken */.o)(text))
        return "secret";
    if ((0,vendors/* isPublicId */.b)(text))
        return "harmless";
    if (isUuid(text) || isEmail(text) || isPlaceholder(text))
        return "harmless";
    if (LOCALE.test(text) || FORMAT.test(text))
        return "harmless";
    const meant = (0,encoded/* percentDecoded */.oF)(text);
    if (meant?.split(/\s+/).every((word) => shapeOf(word) === "harmless"))
        return "harmless";
    if (DIGEST.test(text) || ALGORITHM.test(text))
        return "harmless";
    if (HEX.test(text)) {
        if (/^\d+$/.test(text) || text.length < LONG_HEX)
            return "harmless";
        return "doubtful";
    }
    if (isComposed(text))
        return "harmless";
    return isMixed(text) ? "secret" : "doubtful";
}
function isMixed(text) {
    if (text.length < 12 || /[^\x21-\x7e]/.test(text))
        return false;
    if (!/[0-9]/.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text))
        return false;
    const changes = text.match(/(?<=[a-z])[A-Z]|(?<=\d)[A-Za-z]|(?<=[A-Za-z])\d|[^\w./-](?=\w)/g) ?? [];
    return changes.length > text.length / 5;
}
const BETWEEN = /[^\p{L}\p{N}]+/u;
const ODD = /[\p{L}\p{N}][!$%^&?;~#*][\p{L}\p{N}]|[!$%^&?~#][!$%^&?~#@*]/u;
function isComposed(text) {
    const pieces = text.split(BETWEEN).filter((piece) => piece !== "");
    if (pieces.length === 0)
        return true;
    if (!/\p{L}/u.test(text))
        return true;
    const length = pieces.join("").length;
    let [told, odd] = [0, 0];
    for (const piece of pieces) {
        const words = wordsIn(piece);
        told += words ?? 0;
        if (words === undefined && (piece.length > 5 || ++odd > 1))
            return false;
        if (words === undefined && /[A-Z]/.test(piece))
            return false;
    }
    if (pieces.length === 1)
        return true;
    const lettered = pieces.filter((piece) => /\p{L}/u.test(piece));
    const short = lettered.join("").length < 3 * lettered.length;
    if (short && /\d/.test(text) && !isOneCase(text))
        return false;
    if (!isOddlyMarked(text))
        return told >= length / 2;
    const plain = pieces.filter((piece) => PLAIN_WORD.test(piece)).join("");
    return plain.length >= length * 0.7;
}
function isOddlyMarked(text) {
    const marks = new Set(text.match(/[^\p{L}\p{N}._/:-]/gu));
    return marks.size >= 3 || ODD.test(text);
}
const PLAIN_WORD = /^(?:\p{Lu}?\p{Ll}{3,}|\p{Lu}{3,}|\p{Ll}{3}|\d{3,})$/u;
function wordsIn(piece) {
    if (/^\d+$/.test(piece))
        return piece.length;
    const runs = piece.match(/\d+|\D+/g) ?? [];
    if (runs.length === 1) {
        if (!isWordlike(piece))
            return undefined;
        return piece.length >= 3 || isOneCase(piece) ? piece.length : 0;
    }
    if (isHex(piece) && piece.length < LONG_HEX && isOneCase(piece))
        return piece.length >= 6 ? piece.length : 1;
    if (UNIT.test(piece))
        return piece.length;
    const letters = runs.filter((run) => !/\d/.test(run));
    const strictly = runs.length >= 3 || piece.length >= 10;
    if (!letters.every((run) => isWordlike(run, strictly)))
        return undefined;
    const words = letters.filter((run) => run.length >= 3).join("").length;
    if (piece.length <= 6)
        return words > 0 ? piece.length : 0;
    const most = words >= 6 ? 4 : 3;
    return words * 2 >= piece.length && runs.length <= most
        ? piece.length
        : undefined;
}
const UNIT = /^(?:\d{1,6}[a-zA-Z]{1,2}|[a-zA-Z]{1,2}\d{1,6}|\d{8}[tT]\d{6}[zZ]?|v\d+(?:alpha|beta|rc)\d+|[A-Z]?[a-z]{2,4}\d{1,5}[a-zA-Z]?)$/;
function isOneCase(text) {
    return text === text.toLowerCase() || text === text.toUpperCase();
}
const LONGEST_COMMON = 8;
function isCommonWord(text) {
    return (text.length <= LONGEST_COMMON &&
        /^[A-Za-z]?[a-z]{3,}$/.test(text) &&
        isWordlike(text));
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isPublicId),
/* harmony export */   o: () => (/* binding */ isVendorToken)
/* harmony export */ });
const BEGINNINGS = [
    "gh[pousr]_ github_pat_ glpat- gl(?:ptt|dt|rt|cbt|oas|imt|agent|soat|ft)- npm_ pypi- rubygems_ dckr_[po]at_ hf_ ATATT3x ATBB",
    "AIza ya29\\. GOCSPX- do[opr]_v1_ LTAI pul- hv[sbr]\\. dapi",
    "xox[abeprs]- xapp- SG\\. [sr]k_(?:live|test)_ whsec_",
    "glsa_ glc_ dt0[a-z]\\d\\d\\. NRAK- NRJS- sntry[su]_ ph[cx]_ lin_(?:api|oauth)_ ops_ PMAK- CCIPAT_ bkct_ sqp_ squ_",
    "shp(?:at|ca|pa|ss)_ sq0[a-z]{3}- EAAA ntn_ figd_ tfp_ r8_ gsk_ xai- sk- sb[p]_ vcp_ nfp_ AGE-SECRET-KEY-1 tskey-",
]
    .flatMap((row) => row.split(" "))
    .join("|");
const VENDOR = new RegExp(`^(?:${BEGINNINGS})(?=[\\w.+/=~:-]*\\d)[\\w.+/=~:-]{10,}$`);
const AWS_ID = /^(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}$/;
const JWT = /^eyJ[\w-]{8,}\.[\w-]+\.[\w-]*$/;
const PUBLIC_ID = /^(?:acct_|cus_|price_|prod_|pk_(?:live|test)_|pk\.|G-|UA-|GTM-|ca-pub-)[\w.-]+$/;
function isPublicId(text) {
    return PUBLIC_ID.test(text);
}
function isVendorToken(text) {
    if (text.length < 16)
        return false;
    return VENDOR.test(text) || AWS_ID.test(text) || JWT.test(text);
}


/***/ }),

/***/ 970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below),
/* harmony export */   n: () => (/* binding */ isIndex)
/* harmony export */ });
const DEEPEST = 30;
function below(keys, ...own) {
    return [...keys.slice(-DEEPEST), ...own];
}
function isIndex(key) {
    return key.startsWith("[");
}


/***/ }),

/***/ 5954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   e: () => (/* binding */ isMultiLine)
/* harmony export */ });
function* linesOf(text) {
    for (const [line] of text.matchAll(/[^\r\n]+/g)) {
        const trimmed = line.trim();
        if (trimmed !== "")
            yield trimmed;
    }
}
function isMultiLine(text) {
    return /[\r\n]/.test(text);
}


/***/ }),

/***/ 883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ kind)
/* harmony export */ });
var _a;
class Message {
    id;
    text;
    constructor(id, text) {
        this.id = id;
        this.text = text;
    }
    with(change) {
        return this.#saying(change(this.text));
    }
    toString() {
        return this.text;
    }
    #saying(text) {
        return new _a(this.id, text);
    }
}
_a = Message;
function kind(id, texts) {
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => {
        const tell = (...facts) => new Message(id, typeof text === "string" ? text : text(...facts));
        return [name, Object.assign(tell, { id })];
    }));
}


/***/ }),

/***/ 6756:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _lifetime_settle_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9131);
/* harmony import */ var _settlers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7835);


await (0,_lifetime_settle_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G)(_settlers_js__WEBPACK_IMPORTED_MODULE_1__/* .settlers */ .T, process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ settlers)
});

;// CONCATENATED MODULE: ./build/lifetime/debts.js
const PROCESS_DEBT = "child/process";
const CONTAINER_DEBT = "child/container";

;// CONCATENATED MODULE: ./build/settlers.js

const settlers = {
    [PROCESS_DEBT]: () => __nccwpck_require__.e(/* import() */ 591).then(__nccwpck_require__.bind(__nccwpck_require__, 3591)),
    [CONTAINER_DEBT]: () => __nccwpck_require__.e(/* import() */ 497).then(__nccwpck_require__.bind(__nccwpck_require__, 2497)),
    vault: () => __nccwpck_require__.e(/* import() */ 461).then(__nccwpck_require__.bind(__nccwpck_require__, 461)),
};


/***/ }),

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g7: () => (/* binding */ decodeText),
  _6: () => (/* binding */ decodeUtf8),
  Zx: () => (/* binding */ encodeUtf16),
  kt: () => (/* binding */ utf16Of)
});

// UNUSED EXPORTS: variableOf

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/text.js

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function variableOf(field) {
    return field.toUpperCase().replace(/[^A-Z0-9_]/g, "_");
}
function decodeUtf8(bytes) {
    return (0,external_node_buffer_namespaceObject.isUtf8)(bytes) ? decoder.decode(bytes) : undefined;
}
function decodeText(bytes) {
    const encoding = utf16Of(bytes);
    if (encoding === undefined)
        return decodeUtf8(bytes);
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function utf16Of(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}
function encodeUtf16(text, encoding) {
    const bytes = Buffer.from(text, "utf16le");
    return encoding === "utf-16le" ? bytes : bytes.swap16();
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
/******/ var __webpack_exports__ = __nccwpck_require__(6756);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
