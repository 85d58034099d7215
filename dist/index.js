import * as __WEBPACK_EXTERNAL_MODULE__stand_ins_index_js_039d1ddd__ from "./stand-ins/index.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 8978:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["HttpClient"]: () => (__WEBPACK_EXTERNAL_MODULE__stand_ins_index_js_039d1ddd__.HttpClient), ["getExecOutput"]: () => (__WEBPACK_EXTERNAL_MODULE__stand_ins_index_js_039d1ddd__.getExecOutput) });

/***/ }),

/***/ 4751:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./stand-ins/index.js");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

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

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

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

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* unused harmony export outOfBounds */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5385);



const OF_RUNNER = "it lies in a folder of the runner (its temporary files, tools or home)";
/** Variables that name folders in which the runner, its tools and its user keep what is theirs. */
const FOLDERS = [
    "RUNNER_TEMP",
    "RUNNER_TOOL_CACHE",
    "AGENT_TOOLSDIRECTORY",
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
];
/** Variables that name single files of the runner; what lies beside them is the runner's too. */
const FILES = [
    "GITHUB_ENV",
    "GITHUB_OUTPUT",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_EVENT_PATH",
];
/** The folders beside RUNNER_TEMP in the runner's work folder. Source: actions/runner, Constants.cs (Path). */
const BESIDE_TEMP = ["_actions", "_temp", "_tool", "_PipelineMapping"];
/**
 * Variables that name files with credentials, or folders in which tools keep such (then everything below is closed):
 * login actions write them into the workspace too. Case does not count, as in `npm_config_userconfig`.
 */
const CREDENTIALS = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .I)([
    "GOOGLE_APPLICATION_CREDENTIALS GOOGLE_GHA_CREDS_PATH CLOUDSDK_CONFIG CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE BOTO_CONFIG",
    "AWS_SHARED_CREDENTIALS_FILE AWS_CONFIG_FILE AZURE_CONFIG_DIR OCI_CLI_CONFIG_FILE OCI_CONFIG_FILE DIGITALOCEAN_CONFIG",
    "KUBECONFIG HELM_REGISTRY_CONFIG HELM_REPOSITORY_CONFIG HELM_CONFIG_HOME KREW_ROOT DOCKER_CONFIG DOCKER_CERT_PATH",
    "REGISTRY_AUTH_FILE CONTAINERS_AUTH_FILE TF_CLI_CONFIG_FILE TERRAFORM_CONFIG ANSIBLE_VAULT_PASSWORD_FILE PULUMI_HOME",
    "NPM_CONFIG_USERCONFIG NPM_CONFIG_GLOBALCONFIG CARGO_HOME PIP_CONFIG_FILE PYPIRC COMPOSER_HOME GRADLE_USER_HOME GEMRC",
    "BUNDLE_USER_HOME BUNDLE_USER_CONFIG BUNDLE_APP_CONFIG GIT_CONFIG GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GH_CONFIG_DIR",
    "GLAB_CONFIG_DIR NETRC CURL_HOME GNUPGHOME PASSWORD_STORE_DIR RCLONE_CONFIG PGPASSFILE PGSERVICEFILE MYSQL_HOME",
    "MYSQL_TEST_LOGIN_FILE XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR VAULT_CLIENT_KEY VAULT_CONFIG_PATH SOPS_AGE_KEY_FILE",
    "CREDENTIALS_DIRECTORY *_TOKEN_FILE *_TOKEN_PATH *_PASSWORD_FILE *_PASSWD_FILE *_PASSPHRASE_FILE *_SECRET_FILE",
    "*_CREDENTIALS_FILE *_CREDENTIAL_FILE *_CREDENTIALS_PATH *_PRIVATE_KEY_FILE *_PRIVATE_KEY_PATH *_KEY_FILE",
].join(" "));
/** Folders of these names are closed wherever they lie: the runner's and this action's own. */
const RUNNER_NAMES = /^(?:_runner_file_commands|_github_home|_github_workflow|secret-refs-[0-9a-f]{12}-.*)$/i;
/**
 * @param workspace - absolute
 * @param environment - of the step, which says where the runner's folders are
 */
function confine(workspace, environment, platform = process.platform) {
    let known; // asks the file system, so only for those who need it
    const bounds = () => {
        known ??= boundsOf(workspace, environment);
        return known;
    };
    return {
        judgePath: (path) => outOfBounds(nearestReal(path), bounds()),
        judgeOpened(path, opened) {
            const place = (platform === "linux" ? placeByProc(opened) : undefined) ??
                placeByLookUp(path, opened);
            return place === undefined
                ? "it was exchanged while it was read"
                : outOfBounds(place, bounds());
        },
    };
}
/** Where an open file lies, as Linux itself says; undefined without /proc. Of a removed file, where it lay. */
function placeByProc(opened) {
    try {
        const place = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${opened}`);
        return node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(place) ? place : undefined; // "(unreachable)..."
    }
    catch {
        return undefined;
    }
}
/** Where an open file lies, when its path leads to it and goes on doing so; else undefined. */
function placeByLookUp(path, opened) {
    const place = nearestReal(path);
    // Not `stat`, which would follow a link that was put there meanwhile.
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { bigint: true, throwIfNoEntry: false });
    const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened, { bigint: true });
    return there?.isFile() &&
        there.dev === dev &&
        there.ino === ino &&
        nearestReal(path) === place
        ? place
        : undefined;
}
/**
 * Why a real path is out of bounds, as a clause, or undefined. Pure.
 *
 * @param path - the rules of the platform
 */
function outOfBounds(real, { workspace, closed }, path = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    // Then everything would be below it, /proc and /etc too.
    if (path.parse(workspace).root === workspace)
        return "the workspace is the root of the file system";
    const within = path.relative(workspace, real);
    if (within === "")
        return undefined; // a directory, as the reader will say
    if (!isBelow(within, path))
        return "it leads out of the workspace";
    const names = within.split(path.sep);
    if (names.some((name) => /\.git$/i.test(name)))
        return "it is part of git's own data (`.git`, or a bare repository), where actions/checkout leaves the job's token";
    if (names.some((name) => RUNNER_NAMES.test(name)))
        return OF_RUNNER;
    return closed.find(([place]) => {
        // Case may count or not here; closed is closed in any.
        const rest = path.relative(place.toLowerCase(), real.toLowerCase());
        return rest === "" || isBelow(rest, path);
    })?.[1];
}
/** Of the path from a folder to something: whether that lies below the folder. */
function isBelow(relative, path) {
    return (relative !== "" &&
        relative.split(path.sep)[0] !== ".." &&
        !path.isAbsolute(relative) // another drive
    );
}
function boundsOf(workspace, environment) {
    const root = nearestReal(workspace);
    const valuesOf = (names) => names.flatMap((name) => environment[name] || []);
    const { RUNNER_TEMP } = environment;
    const files = valuesOf(FILES);
    const ofRunner = [
        ...valuesOf(FOLDERS),
        ...files,
        ...files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)).filter(isNot(root)),
        ...(RUNNER_TEMP
            ? BESIDE_TEMP.map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(RUNNER_TEMP, "..", name))
            : []),
    ];
    const credentials = Object.entries(environment).flatMap(([name, value]) => CREDENTIALS.test(name.toUpperCase())
        ? (value ?? "")
            .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter) // KUBECONFIG can name several
            .filter((path) => path !== "")
            .map((path) => [path, `\`${name}\` says that it holds credentials`])
        : []);
    const closed = [
        ...ofRunner.map((path) => [path, OF_RUNNER]),
        ...credentials,
    ].map(([path, reason]) => [nearestReal(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace, path)), reason]);
    return {
        workspace: root,
        // What holds the workspace says nothing of what is in it.
        closed: closed.filter(([path]) => {
            const within = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, path);
            return within === "" || isBelow(within, node_path__WEBPACK_IMPORTED_MODULE_1__);
        }),
    };
}
function isNot(root) {
    return (folder) => nearestReal(folder) !== root;
}
/** The real path, as far as there is something: links, short names and cases are resolved, what is missing stays. */
function nearestReal(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(path);
        return parent === path
            ? path
            : node_path__WEBPACK_IMPORTED_MODULE_1__.join(nearestReal(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(path));
    }
}


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ connector)
/* harmony export */ });
/**
 * How providers reach servers. The code for it loads with the first connection: most runs make none.
 *
 * @param environment - for `HTTPS_PROXY` and its like
 * @param connections - to one server at once, at most
 * @param signal - the deadline
 */
function connector(environment, connections, signal) {
    return async (target) => {
        const { connect } = await __nccwpck_require__.e(/* import() */ 38).then(__nccwpck_require__.bind(__nccwpck_require__, 2038));
        return connect({ signal, ...target, environment, connections });
    };
}


/***/ }),

/***/ 3161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IV: () => (/* binding */ RESERVED_OUTPUTS),
  kx: () => (/* reexport */ RUNNER_NAMES),
  x5: () => (/* binding */ refusal)
});

// EXTERNAL MODULE: ./build/patterns.js
var patterns = __nccwpck_require__(5385);
;// CONCATENATED MODULE: ./build/declarations/credential-names.js
/** What is itself a credential steers nothing: people keep `AWS_SECRET_ACCESS_KEY` and `DOCKER_PASSWORD` in their stores. */
const CREDENTIALS = [
    "*_TOKEN *_PASSWORD *_PASSWD *_PASS *_PASSPHRASE *_USERNAME *_SECRET *_SECRET_ID *_SECRET_KEY *_ACCESS_KEY *_ACCESS_KEY_ID *_API_KEY",
    "*_PRIVATE_KEY *_PRIVATE_KEY_BASE64 *_PRIVATE_KEY_B64 *_PRIVATE_KEY_ID *_SIGNING_KEY *_SIGNING_KEY_ID *_ENCRYPTION_KEY *_APPLICATION_KEY",
    "*_APPLICATION_KEY_ID *_SA_KEY *_CREDENTIALS_JSON AZURE_CREDENTIALS GOOGLE_CREDENTIALS COSIGN_KEY COMPOSER_AUTH TF_TOKEN_* ORG_GRADLE_PROJECT_*",
    "*_PYPI_TOKEN_* DOTENV_PRIVATE_KEY_*",
].join(" ");

;// CONCATENATED MODULE: ./build/declarations/runner-names.js
/**
 * What the runner defines in every step. Source: GitHubContext.cs and RunnerContext.cs of actions/runner; it wins over
 * what a step sets.
 */
const RUNNER_NAMES = [
    "GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR GITHUB_ACTOR_ID",
    "GITHUB_API_URL GITHUB_ARTIFACTS GITHUB_ARTIFACTS_LIST GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL",
    "GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME GITHUB_REF_PROTECTED GITHUB_REF_TYPE",
    "GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS",
    "GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY",
    "GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE",
    "RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_WORKSPACE",
].flatMap((row) => row.split(" "));

;// CONCATENATED MODULE: ./build/declarations/refused-names.js

function always(reason, ...names) {
    return { when: "always", names: names.join(" "), reason };
}
function indirect(reason, ...names) {
    return { when: "indirect", names: names.join(" "), reason };
}
function manifest(reason, ...names) {
    return { when: "manifest", names: names.join(" "), reason };
}
const ALWAYS = [
    always("it decides which program a later command starts", "PATH PATHEXT COMSPEC SystemRoot PSModulePath"),
    always("the dynamic loader obeys it in every later process", "LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES"),
    always("shells run or obey it when they start", "BASH_ENV BASHOPTS BASH_FUNC_* SHELLOPTS IFS PS4 PROMPT_COMMAND ZDOTDIR SHELL"),
    always("it changes what Node.js loads or trusts", "NODE_OPTIONS NODE_PATH NODE_TLS_REJECT_UNAUTHORIZED"),
    always("it changes what Python loads", "PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONUSERBASE"),
    always("it changes what Perl loads", "PERL5LIB PERL5OPT PERL5DB PERLLIB"),
    always("it changes what Ruby loads", "RUBYOPT RUBYLIB"),
    always("Lua runs it when it starts", "LUA_INIT LUA_INIT_5_*"),
    always("every Java process obeys it", "JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS IBM_JAVA_OPTIONS OPENJ9_JAVA_OPTIONS"),
    always("it loads code into every .NET process", "DOTNET_STARTUP_HOOKS CORECLR_* COR_*"),
    always("it makes OpenSSL load other configuration, engines or providers", "OPENSSL_CONF OPENSSL_ENGINES OPENSSL_MODULES"),
    always("it decides which programs git starts", "GIT_EXEC_PATH GIT_SSH*"),
    always("tools look for their configuration there", "HOME"),
    always("the runner defines it and tools depend on it", "CI"),
    always("the runner defines it", ...RUNNER_NAMES),
    always("the runner and its services use it", "ACTIONS_RUNTIME_* ACTIONS_RESULTS_* ACTIONS_CACHE_* ACTIONS_ID_TOKEN_* ACTIONS_STEP_DEBUG ACTIONS_RUNNER_*", "ACTIONS_ORCHESTRATION_ID ACTIONS_ALLOW_*"),
    always("the inputs of actions travel in these names", "INPUT_*"),
    always("by it the action knows its own processes", "SECRET_REFS_RUN"),
];
/** Endings that say what a setting is for, whatever tool it belongs to. */
const GENERAL = [
    indirect("it decides where connections go or whom they trust", "*_PROXY SOCKS_* SSL_CERT_* SSL_CA_* NODE_EXTRA_CA_CERTS *_CA_BUNDLE *_CACERT *_CAFILE *_CAPATH *_CA_FILE *_CA_CERTS", "*_CERT_FILE *_CERT_DIR SSLKEYLOGFILE OPENSSL_* GNUTLS_* NSS_* PKCS11_* P11_KIT_* GRPC_DEFAULT_SSL_ROOTS_FILE_PATH GRPC_SSL_* SYSTEM_CERTIFICATE_PATH", "HOSTALIASES RES_OPTIONS LOCALDOMAIN RESOLV_* KRB5* LDAPCONF LDAPRC LDAPTLS_* SASL_PATH SASL_CONF_PATH"),
    indirect("tools start the program it names", "*_ASKPASS EDITOR VISUAL SUDO_EDITOR KUBE_EDITOR HGEDITOR CVSEDITOR FIG_EDITOR P4EDITOR PAGER MANPAGER *_PAGER P4PAGER BROWSER *_BROWSER FCEDIT LESSOPEN LESSCLOSE LESSEDIT", "PROTOC *_WRAPPER *_LAUNCHER *_RSH RSH SVN_SSH *_EXECUTABLE *_EXECUTABLE_PATH *_BINARY_PATH CHROME_BINARY FIREFOX_BINARY CHROME_BIN CHROME_PATH", "CHROMIUM_BIN FIREFOX_BIN *_COMMAND *_CMD *_PASSCOMMAND *_CREDENTIAL_HELPER *_CREDENTIAL_PROCESS *DRIVER_PATH SE_* WDM_* DBUS_*", "P4MERGE P4DIFF P4DIFFUNICODE P4CLIENTPATH *_MERGETOOL *_DIFFTOOL *_INTERPRETER *_SHELL"),
    indirect("tools take options from it", "*_OPTS *_ADDOPTS *_JAVA_OPTIONS *_JVM_OPTIONS *_JVM_ARGS *_CFLAGS *_CPPFLAGS *_CXXFLAGS *_LDFLAGS *SAN_OPTIONS", "*_LFLAGS *_YFLAGS *_ARFLAGS *_RUSTFLAGS *_GOFLAGS *_MAKEFLAGS *_NODE_OPTIONS *_PYTHONPATH GREP_OPTIONS TAR_OPTIONS XZ_DEFAULTS XZ_OPT GZIP BZIP2 UNZIP UNZIPOPT ZIPOPT LESS"),
    indirect("tools look for their configuration or their files there", "*_HOME *_CONFIG_FILE *_CONFIG_DIR *_CONF_DIR *_CONFIG_HOME KUBE_CONFIG_PATH *_RC *_RCFILE XDG_* CONFIG_SITE CONFIG_SHELL INPUTRC", "LESSKEY LESSKEYIN LESSKEY_SYSTEM LESSKEYIN_SYSTEM LESSHISTFILE TERMINFO TERMINFO_DIRS TERMCAP MAGIC LOCPATH NLSPATH I18NPATH", "TEXTDOMAINDIR TZDIR GETCONF_DIR HISTFILE CDPATH FPATH MANPATH INFOPATH SCREENRC EXINIT VIMINIT GVIMINIT VIM VIMRUNTIME", "MYVIMRC NVIM_* EMACSLOADPATH EMACSDATA TMUX_* DIRENV_* STARSHIP_* FZF_* ALSA_CONFIG_* FONTCONFIG_* MAGICK_* GS_LIB GS_OPTIONS", "TEXINPUTS TEXMF* BIBINPUTS BSTINPUTS LUAINPUTS MODULEPATH MODULERCFILE MODULESHOME MODULES_* LMOD_* ENVRC POSIXLY_CORRECT SQLPATH ORACLE_PATH", "APPTAINER_* APPTAINERENV_* SINGULARITY_* SINGULARITYENV_* HUGO_*"),
    indirect("it decides from where code is fetched or loaded", "*_INDEX_URL *_DOWNLOAD_HOST *_BINARY_HOST *_BINARY_SITE *_CDNURL *_LIBRARY_PATH *_CLASSPATH", "*_INCLUDE_PATH *_MODULE_PATH *_PLUGIN_PATH *_PLUGIN_DIR LIBPATH SHLIB_PATH DEBUGINFOD_URLS PYPI_MIRROR *_PYPI_MIRROR *_NPM_REGISTRY ELECTRON_MIRROR HEX_MIRROR QT_* QML_* QML2_*", "GTK_* GTK2_* GDK_* GIO_* GI_TYPELIB_PATH GSETTINGS_* GST_PLUGIN_* GST_REGISTRY* LIBGL_* MESA_* LIBVA_* EGL_* __EGL_*", "VK_ICD_* VK_LAYER_* VK_DRIVER_* VK_ADD_* OCL_ICD_* CUDA_PATH LADSPA_PATH SDL_* WINEPREFIX WINELOADER WINESERVER WINEDLL* WINEARCH QEMU_* FAKEROOT* FAKECHROOT*"),
    indirect("tools put their temporary files there", "TMPDIR TEMP TMP TEMPDIR TMPPREFIX"),
    indirect("on Windows tools find programs and their configuration by it", "USERPROFILE APPDATA LOCALAPPDATA HOMEDRIVE HOMEPATH windir SystemDrive ProgramData ProgramFiles ProgramW6432", "CommonProgramFiles CommonProgramW6432 ALLUSERSPROFILE __COMPAT_LAYER __PSLockdownPolicy PSModuleAnalysisCachePath POWERSHELL_*", "ChocolateyInstall CHOCOLATEY* SCOOP SCOOP_* WINGET_*"),
    indirect("sh runs the file it names", "ENV"),
    indirect("shells obey it", "BASH_* PS0 PS1 PS2 PS3 GLOBIGNORE EXECIGNORE"),
    indirect("the C library or the session of the system obeys it", "MALLOC_* LIBC_* SYSTEMD_* NOTIFY_SOCKET LISTEN_FDS LISTEN_PID CREDENTIALS_DIRECTORY GNOME_KEYRING_* DISPLAY WAYLAND_DISPLAY XAUTHORITY", "XENVIRONMENT XAPPLRESDIR XLOCALEDIR XMODIFIERS"),
    indirect("the saved state of actions travels in these names", "STATE_*"),
];
const LANGUAGES = [
    indirect("compilers, linkers or make obey it", "CC CXX CPP LD AR AS NM RANLIB STRIP OBJCOPY OBJDUMP READELF FC F77 F90 CCLD LEX YACC M4 AWK CFLAGS CPPFLAGS CXXFLAGS LDFLAGS", "LDLIBS FFLAGS FCFLAGS ASFLAGS ARFLAGS OBJCFLAGS HOSTCC HOSTCXX HOSTCFLAGS KCFLAGS KBUILD_* CROSS_COMPILE CPATH COMPILER_PATH", "LIBRARY_PATH GCC_* CCC_OVERRIDE_OPTIONS CCC_ADD_ARGS CLANG_* LLVM_* GCOV_PREFIX* SDKROOT DEVELOPER_DIR TOOLCHAINS XCODE_*", "INCLUDE LIB CL _CL_ LINK _LINK_ VCPKG_* CONAN_* CMAKE CMAKE_* CTEST_* NINJAFLAGS MESON_* PKG_CONFIG* MAKEFILES MAKEFLAGS MFLAGS", "GNUMAKEFLAGS ACLOCAL ACLOCAL_PATH AUTOCONF AUTOHEADER AUTOMAKE AUTOM4TE LIBTOOL LIBTOOLIZE BAZEL* USE_BAZEL_VERSION BUCK_*", "CCACHE_* SCCACHE_* DISTCC_* ICECC* VALGRIND_LIB LIBCLANG_* TARGET_CC TARGET_CXX TARGET_AR HOST_CC HOST_CXX HOST_AR CFLAGS_*", "CFLAGS_FOR_* *_FOR_BUILD *_FOR_TARGET *_FOR_HOST BUILD_CC BUILD_CXX BUILD_CPP BUILD_AR BUILD_AS BUILD_LD BUILD_NM BUILD_RANLIB BUILD_STRIP", "BUILD_CFLAGS BUILD_CXXFLAGS BUILD_CPPFLAGS BUILD_LDFLAGS BUILD_HOSTCC BUILD_OBJCC HOST_RUSTC HOSTCPP HOSTLD HOSTAR HOSTAS HOSTNM HOSTRANLIB HOSTRUSTC HOSTCXXFLAGS HOSTLDFLAGS HOSTLDLIBS HOSTPKG_CONFIG HOST_LD HOST_NM", "TARGET_LD TARGET_NM TARGET_ARCH TARGET_MACH GNUMAKE MAKE MAKEINFO MAKESHELL MAKEOVERRIDES MAKE_COMMAND MAKE_TERMOUT MAKE_TERMERR VPATH SUFFIXES", "RM CP MV LN LN_S MKDIR MKDIR_P RMDIR TOUCH CHMOD CHOWN INSTALL INSTALL_PROGRAM INSTALL_DATA INSTALL_SCRIPT INSTALL_STRIP_PROGRAM INSTALL_DIR TAR AMTAR UNTAR ZIP BZIP XZ CAT ECHO GREP EGREP FGREP SED GAWK MAWK NAWK SORT", "FIND XARGS DIFF CMP PATCH CUT EXPR CURL WGET GIT RUBY PERL PYTHON NODE BASH JAVA GO CTAGS ETAGS", "COFLAGS CO GET GFLAGS LINT LINTFLAGS PC PFLAGS RFLAGS YFLAGS LFLAGS TANGLE TEX TEXI2DVI WEAVE CTANGLE CWEAVE M2C LOADLIBES OUTPUT_OPTION", "BISON FLEX BYACC BISON_* FLEXFLAGS CXXCPP CXXLD FCLD F77LD F95 OBJC OBJCXX OBJCPP OBJCXXFLAGS GCJ GCJFLAGS UPC ERLC ERLCFLAGS RC WINDRES RCFLAGS", "DLLTOOL DLLWRAP DSYMUTIL NMEDIT LIPO OTOOL OTOOL64 INSTALL_NAME_TOOL LDSHARED LDCXXSHARED BLDSHARED MANIFEST_TOOL MT ADDR2LINE", "VALAC SWIG MCS GMCS MSGFMT XGETTEXT MSGMERGE GMSGFMT DOXYGEN DFLAGS DC DMD LDC LDC2 GDC SCONSFLAGS SCONS_* WAF* QMAKESPEC QMAKEPATH QMAKEFEATURES", "XMAKE_* NVCC NVCC_* CUDACXX CUDAHOSTCXX CUDAFLAGS HIPCXX HIP_* HIPCC_* ROCM_PATH ISPC SYCL_* ONEAPI_* ADA_* GNAT_* GPR_* OMPI_* MPICH_* I_MPI_* MPICC", "MPICXX MPIFC PMIX_* PRTE_* HYDRA_* UCX_* MAGEFILE_* INVOKE_* JUST_* TASKFILE_* DOTENV_CONFIG_*", "AUTOMAKE_* AUTOM4TE_* AUTOPOINT AUTORECONF M4PATH AWKPATH AWKLIBPATH TESTS_ENVIRONMENT LOG_COMPILER LOG_DRIVER *_LOG_COMPILER *_LOG_DRIVER", "CXXFLAGS_* CC_X86_64_* CXX_X86_64_* CC_AARCH64_* CXX_AARCH64_* VSINSTALLDIR VCINSTALLDIR WindowsSdkDir"),
    indirect("Rust's tools obey it", "RUSTC* RUSTFLAGS RUSTDOC* RUSTFMT RUSTUP_* RUST_TARGET_PATH RUST_SRC_PATH CARGO CARGO_* MIRIFLAGS MIRI_* CROSS_* PYO3_* BINDGEN_* MATURIN_* TRUNK_* WASM_PACK_* WASM_BINDGEN_* CLIPPY_* INSTA_*"),
    indirect("Go's tools obey it", "GO111MODULE GOAUTH GOBIN GOCACHE GOCACHEPROG GOCOVERDIR GODEBUG GOENV GOEXPERIMENT GOFLAGS GOINSECURE GOMODCACHE GONOPROXY", "GONOSUMCHECK GONOSUMDB GOPATH GOPRIVATE GOPROXY GOROOT GOROOT_FINAL GOSUMDB GOTMPDIR GOTOOLCHAIN GOTOOLDIR GOVCS GOWORK", "GCCGO GCCGOTOOLDIR CGO_* GOLANGCI_* GOPACKAGESDRIVER GOSSAFUNC GOVERSION_* GORELEASER_* TINYGO*"),
    indirect("Java or its build tools obey it", "JAVA_* JAVACMD JAVAC JDK_* CLASSPATH MAVEN_* M2 M2_* MVNW_* GRADLE_* ORG_GRADLE_* ANT_* IVY_* SBT_* KOTLIN_* GROOVY_*", "LEIN_* CLJ_CONFIG COURSIER_* JBANG_* SDKMAN_* CATALINA_* LOADER_PATH LOADER_MAIN LOADER_HOME LOADER_ARGS LOADER_CONFIG_* SPRING_CONFIG_*", "SPRING_APPLICATION_JSON SPRING_MAIN_* LOGGING_CONFIG HADOOP_* HIVE_AUX_JARS_PATH SPARK_SUBMIT_* SPARK_DAEMON_* SPARK_LAUNCHER_* PYSPARK_* FLINK_ENV_* QUARKUS_* MICRONAUT_CONFIG_* JETTY_* JRE_* JVM_*"),
    indirect(".NET or its build tools obey it", "DOTNET_* NUGET_* NuGetPackageSourceCredentials_* MSBUILD* COMPLUS_* VSTEST_* ASPNETCORE_HOSTINGSTARTUP* MONO_*"),
    indirect("JavaScript runtimes or their package managers obey it", "NPM_CONFIG_* NPM_REGISTRY NPM_EXECPATH NPM_NODE_EXECPATH YARN_* PNPM_* COREPACK_* BUN_* DENO_* NVM_* FNM_* VOLTA_* N_PREFIX NODENV_*", "NODE_REPL_* NODE_V8_* NODE_COMPILE_CACHE* NODE_ICU_DATA NODE_REDIRECT_WARNINGS NODE_USE_* NODE_DEBUG* NODE_PENDING_* NODE_TEST_*", "NODE_CHANNEL_* NODE_GYP_* TS_NODE_* ELECTRON_* PUPPETEER_* PLAYWRIGHT_* CYPRESS_INSTALL_BINARY CYPRESS_RUN_BINARY", "PRISMA_QUERY_ENGINE_* PRISMA_SCHEMA_ENGINE_* PRISMA_ENGINES_* PRISMA_FMT_BINARY PRISMA_INTROSPECTION_ENGINE_BINARY PRISMA_MIGRATION_ENGINE_BINARY ESBUILD_* SASS_BINARY_* NX_* TURBO_*"),
    indirect("Python or its tools obey it", "PYTHON* PIP_* PIPX_* PIPENV_* UV_* POETRY_* PDM_* HATCH_* FLIT_* CONDA* MAMBA_* PIXI_* VIRTUAL_ENV VIRTUALENV_* PYENV_*", "TWINE_* TOX_* NOX_* PYTEST_* COVERAGE_* SETUPTOOLS_* DISTUTILS_* JUPYTER_* IPYTHONDIR MPLCONFIGDIR MYPYPATH MYPY_*", "GUNICORN_CMD_ARGS UVICORN_* CELERY_LOADER CELERY_CONFIG_MODULE DJANGO_SETTINGS_MODULE FLASK_APP HF_ENDPOINT PEX_* PANTS_* CIBW_* AIRFLOW__CORE__* AIRFLOW_CONFIG RAY_* DASK_* NUMBA_* CUPY_* TORCH_* TRITON_* CYTHON_* PYBIND11_* PYPY* RYE_* PYRIGHT_* RUFF_* NUITKA_*"),
    indirect("Ruby or its tools obey it", "RUBY* BUNDLE_* BUNDLER_* GEM_* GEMRC RAKE* IRBRC RBENV_* RVM_* JRUBY_* TRUFFLERUBYOPT BOOTSNAP_* COCOAPODS_* CP_HOME_DIR"),
    indirect("PHP or its tools obey it", "PHPRC PHP_* PHPENV_* PEAR_* COMPOSER COMPOSER_* XDEBUG_*"),
    indirect("an interpreter or a build tool of its language obeys it", "PERL* LUA_* LUAROCKS_* R_* JULIA_* GHC_* GHCUP_* GHCRTS CABAL_* STACK_ROOT STACK_YAML STACK_WORK STACK_CONFIG ERL_* ELIXIR_*", "MIX_ARCHIVES MIX_EXS MIX_PATH MIX_BUILD_* MIX_DEPS_PATH MIX_INSTALL_DIR MIX_XDG MIX_REBAR* HEX_* REBAR_* KERL_* OCAML* OPAM* DUNE_* SWIFTPM_* SWIFT_EXEC SWIFT_EXEC_MANIFEST SWIFT_DRIVER_* PUB_HOSTED_URL PUB_CACHE", "DART_* FLUTTER_* ANDROID_SDK_* ANDROID_NDK* ANDROID_EMULATOR_* ANDROID_ADB_* ANDROID_PREFS_ROOT ADB_* NDK_* GUILE_* TCLLIBPATH TCL_LIBRARY TCL8_* TCL9_* TK_LIBRARY TKLIBPATH HARNESS_* PROVE_* TAP_* BATS_* SHELLSPEC_* SHELLCHECK_OPTS DEJAGNU RUNTEST* GAUGE_* ROBOT_* ASDF_*", "MISE_* RTX_* JENV_* ZIG_* NIMBLE_* CRYSTAL_* SHARDS_* EMCC_* EM_CONFIG EM_CACHE EMSDK* PLTADDONDIR PLTCOLLECTS"),
];
const CLIENTS = [
    indirect("git or a tool around it obeys it", "GIT_* GCM_PROVIDER GCM_CREDENTIAL_STORE GCM_AUTHORITY GH_HOST GH_CONFIG_DIR GH_REPO GH_PATH GITLAB_HOST GITLAB_URI HUB_CONFIG HUB_PROTOCOL", "HG HGRCPATH HGPLAIN HGENCODING CVSROOT P4CONFIG P4PORT P4ENVIRO P4ALIASES P4TRUST P4TICKETS P4CLIENT FOSSIL_* BZR* LEFTHOOK* PRE_COMMIT_* HUSKY*"),
    indirect("a client of other machines obeys it", "SSH_AUTH_SOCK SSH_AGENT_PID SSH_ASKPASS_REQUIRE SSH_SK_* SSH_PKCS11_HELPER RSYNC_* CURL_* WGETRC SYSTEM_WGETRC NETRC RCLONE_* SSHPASS_* LFTP_* SCREENDIR MOSH_*", "RESTIC_PASSWORD_FILE BORG_* MC_HOST_*"),
    indirect("it decides which keys are used or trusted", "GNUPGHOME GPG_AGENT_INFO GPG_OPTIONS PASSWORD_STORE_* SOPS_AGE_KEY_FILE SOPS_AGE_KEY_CMD SOPS_AGE_SSH_PRIVATE_KEY_FILE", "SOPS_CONFIG SOPS_KEYSERVICE SOPS_GPG_EXEC COSIGN_* SIGSTORE_* TUF_* REKOR_* FULCIO_* NOTATION_*"),
    indirect("it decides which server, registry or account a client uses", "DOCKER_* BUILDKIT_* BUILDX_* COMPOSE_* CONTAINER_HOST CONTAINER_SSHKEY CONTAINER_CONNECTION CONTAINER_TLS_* CONTAINERS_*", "CONTAINERD_* PODMAN_* BUILDAH_* STORAGE_DRIVER REGISTRY_AUTH_FILE NERDCTL_* LIMA_* COLIMA_* TESTCONTAINERS_* MINIKUBE_* KO_*", "EARTHLY_* DAGGER_* ORAS_* KUBECONFIG KUBE_* KUBECTL_* KUBERNETES_* KREW_ROOT KUSTOMIZE_* HELM_* SKAFFOLD_* ARGOCD_* FLUX_* K3S_*", "GCLOUD_* ARM_* ALIBABA* ALICLOUD_* ALIYUN_* OCI_* DIGITALOCEAN_* LINODE_* HCLOUD_* SCW_* OVH_* IBMCLOUD_* OS_AUTH_URL OS_CLOUD", "OS_CLIENT_* CLOUDFLARE_API_BASE_URL WRANGLER_* HEROKU_HOST HEROKU_API_URL BOTO_* CONSUL_* NOMAD_* BOUNDARY_*"),
    indirect("a tool that builds or checks machines and code obeys it", "TF_* TERRAFORM_* TERRAGRUNT_* TG_CONFIG TG_TF_PATH TG_SOURCE TG_DOWNLOAD_DIR TG_IAM_* TOFU_* TFENV_* PULUMI_* PACKER_* VAGRANT_* ANSIBLE_* SERVERLESS_* SAM_CLI_* CDK_* CDKTF_* NIX_*", "NIXPKGS_* CACHIX_* GUIX_* SPACK_* HOMEBREW_* APT_CONFIG DEBIAN_* DEBCONF_* DEB_* DPKG_* RPM_CONFIGDIR RPM_ETCCONFIGDIR FLATPAK_* TRIVY_* GRYPE_* SYFT_*", "SNYK_* SEMGREP_* CODEQL_* GITLEAKS_CONFIG AGENT_TOOLSDIRECTORY"),
    indirect("a database client finds servers, certificates or passwords by it", "PGSERVICE PGSERVICEFILE PGSYSCONFDIR PGPASSFILE PGHOSTADDR PGOPTIONS PGLOCALEDIR PGSSLCERT PGSSLKEY PGSSLROOTCERT PGSSLCRL", "PGSSLCRLDIR PGGSSLIB PGKRBSRVNAME PSQLRC MYSQL_TEST_LOGIN_FILE MYSQL_UNIX_PORT LIBMYSQL_* ODBCINI ODBCSYSINI ODBCINSTINI", "TNS_ADMIN FREETDS FREETDSCONF DBT_PROFILES_DIR"),
    indirect("this action obeys it in later steps", "VAULT_* OP_* AWS_* GCP_* GOOGLE_* CLOUDSDK_* AZURE_* SECRET_REFS_*"),
    indirect("it decides which server gets the credentials of a client", "BAO_* OPENBAO_* DOPPLER_* INFISICAL_* CONJUR_* BWS_* BITWARDENCLI_* AKEYLESS_* KSM_HOSTNAME KSM_INI_* THYCOTIC_* DELINEA_* PASSBOLT_* TELEPORT_* TSH_*", "CHAMBER_* BERGLAS_* SKATE_* TELLER_* PHASE_HOST SONAR_HOST_URL SONARQUBE_SCANNER_PARAMS SONAR_SCANNER_* CODECOV_URL CODECOV_API_URL", "CODECOV_HOST COVERALLS_ENDPOINT RENOVATE_* DEPENDABOT_* NETLIFY_API_URL VERCEL_API_URL FLY_API_BASE_URL FLY_API_HOSTNAME FLY_FLAPS_BASE_URL", "RAILWAY_API_URL RENDER_API_URL JFROG_CLI_* JF_URL ARTIFACTORY_CONTEXT_URL OKTETO_* EXPO_STAGING EXPO_LOCAL EAS_LOCAL_* BUILDKITE_AGENT_*", "DATABRICKS_CONFIG_* DATABRICKS_AUTH_* DATABRICKS_METADATA_* CIRCLE_* DRONE_SERVER WOODPECKER_SERVER SPACELIFT_API_*"),
    manifest("a tool may start the program that it names, or look for its configuration there", "*_EDITOR *_BINARY *_CONFIG_PATH"),
    manifest("a client sends its credentials to the server that it names", "PGHOST MYSQL_TCP_PORT SENTRY_URL DATABRICKS_HOST RENDER_HOST GITEA_SERVER_URL JIRA_URL JIRA_HOST", "*_BASE_URL *_API_BASE *_ENDPOINT_URL S3_ENDPOINT R2_ENDPOINT MINIO_ENDPOINT *_SERVER_URL *_HOST_URL *_REGISTRY *_MIRROR *_MIRROR_URL", "DD_SITE DD_URL DD_HOST DATADOG_SITE DATADOG_HOST NEW_RELIC_HOST NEW_RELIC_API_HOST GRAFANA_URL SNOWFLAKE_HOST SNOWFLAKE_ACCOUNT CF_API", "INFLUX_HOST OTEL_EXPORTER_* LANGFUSE_HOST WANDB_HOST MLFLOW_TRACKING_URI", "LDAPURI"),
];
/** What is told to the program that is being built, not to the tool. */
const FREE = {
    when: "free",
    names: "TF_VAR_* NODE_ENV PYTHON_ENV GIT_USER GIT_EMAIL PHP_ENV RUBY_ENV DOTNET_ENVIRONMENT",
    reason: "a program of the user's reads it",
};
const ROWS = [
    ...ALWAYS,
    ...GENERAL,
    ...LANGUAGES,
    ...CLIENTS,
    FREE,
];

;// CONCATENATED MODULE: ./build/declarations/names.js




const names_always = compile("always");
const names_indirect = compile("indirect");
const manifestOnly = compile("manifest");
const free = (0,patterns/* patternOf */.I)(namesOf("free"));
const credential = (0,patterns/* patternOf */.I)(CREDENTIALS);
/**
 * Why a name is refused as an environment variable, or undefined when it is fine. Case does not count: `https_proxy`
 * works like `HTTPS_PROXY`, and Windows knows no difference.
 */
function refusal(name, by) {
    const upper = name.toUpperCase();
    const forAll = names_always(upper);
    if (forAll !== undefined)
        return { when: "always", reason: forAll };
    if (by === "line" || (by === "wildcard" && credential.test(upper)))
        return undefined;
    const reason = names_indirect(upper) ?? (by === "manifest" ? manifestOnly(upper) : undefined);
    return reason === undefined || free.test(upper)
        ? undefined
        : { when: "indirect", reason };
}
/** Outputs that the action itself writes. */
const RESERVED_OUTPUTS = new Set([
    "names",
    "exit-code",
]);
/**
 * Makes the look-up of a name in upper case. Most names are in no row, which one pattern for all of them tells. Patterns are
 * made when they are first needed: most runs need one.
 */
function compile(when) {
    let any;
    let rows;
    return (upper) => {
        any ??= (0,patterns/* patternOf */.I)(namesOf(when));
        if (!any.test(upper))
            return undefined;
        rows ??= ROWS.filter((row) => row.when === when).map(({ names, reason }) => ({ pattern: (0,patterns/* patternOf */.I)(names), reason }));
        return rows.find(({ pattern }) => pattern.test(upper))?.reason;
    };
}
function namesOf(when) {
    return ROWS.filter((row) => row.when === when)
        .map(({ names }) => names)
        .join(" ");
}


/***/ }),

/***/ 5626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ deliverToStep),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _lifetime_private_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7627);
/* harmony import */ var _runner_append_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5447);


/**
 * Hands values to the following steps: environment, outputs, private files. All or nothing: when something cannot be
 * written, what was written before it is taken back.
 *
 * @throws Failure when the step's surroundings do not allow it
 */
async function deliverToStep({ deliveries }, environment, privateDirectory) {
    const commandFiles = (0,_runner_append_js__WEBPACK_IMPORTED_MODULE_1__/* .openCommandFiles */ .b)(["GITHUB_OUTPUT", "GITHUB_ENV"], environment);
    let directory;
    try {
        if (deliveries.some(({ content }) => content.kind === "file"))
            directory = await privateDirectory.open();
        const rendered = deliveries.map((delivery, number) => ({
            delivery,
            value: render(delivery.content, directory, number),
        }));
        // Before the paths are: what is written then can be taken back no more.
        if (directory !== undefined)
            (0,_lifetime_private_files_js__WEBPACK_IMPORTED_MODULE_0__/* .handOver */ .Cl)(directory);
        commandFiles.append(entriesOf(rendered));
    }
    catch (thrown) {
        if (directory !== undefined)
            (0,_lifetime_private_files_js__WEBPACK_IMPORTED_MODULE_0__/* .removePrivateFiles */ .zq)(directory);
        throw thrown;
    }
}
/** What stands in the sink: the text, or the path of the file that is written here. */
function render(content, directory, number) {
    if (content.kind === "text")
        return content.text;
    if (directory === undefined)
        throw new TypeError("a file without a directory");
    return (0,_lifetime_private_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writePrivateFile */ .Pl)(directory, number, content.base, content.bytes);
}
function entriesOf(rendered) {
    const into = (sink) => rendered
        .filter(({ delivery }) => delivery.sinks.has(sink))
        .map(({ delivery, value }) => ({ name: delivery.secret.name, value }));
    const names = namesOf(rendered.map(({ delivery }) => delivery));
    return new Map([
        ["GITHUB_OUTPUT", [...into("output"), { name: "names", value: names }]],
        ["GITHUB_ENV", into("env")],
    ]);
}
/** The output `names`. */
function namesOf(deliveries) {
    return JSON.stringify(deliveries.map(({ secret }) => secret.name));
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   JA: () => (/* binding */ SecretError),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   u5: () => (/* binding */ toSecretError),
/* harmony export */   w2: () => (/* binding */ toFailure),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
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

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ showForeign),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   tN: () => (/* binding */ holdsForeign)
/* harmony export */ });
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

/***/ 1296:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3418);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3660);


await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(_providers_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u, process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ splitArguments)
/* harmony export */ });
/**
 * Splits a line into arguments as the runner does for `args` and `options` of a container, and for a `shell` template:
 * by .NET's rule (System.Diagnostics.Process, ParseArgumentsIntoList). Only `"` groups; a backslash is one, but in front
 * of a `"`, where two are one and the odd one takes the quote's meaning; `""` inside quotes is a quote. There are no
 * variables and no single quotes. A line break separates as well, for values written over several lines.
 */
function splitArguments(line) {
    const found = [];
    let current;
    let quoted = false;
    for (let at = 0; at < line.length; at++) {
        const character = line.charAt(at);
        if (character === "\\") {
            const start = at;
            while (line[at + 1] === "\\")
                at++;
            const count = at + 1 - start;
            const escapes = line[at + 1] === '"';
            current = (current ?? "").concat("\\".repeat(escapes ? Math.floor(count / 2) : count));
            if (escapes && count % 2 === 1) {
                current += '"';
                at++;
            }
        }
        else if (character === '"') {
            current ??= "";
            if (quoted && line[at + 1] === '"') {
                current += '"';
                at++;
            }
            else
                quoted = !quoted;
        }
        else if (!quoted && /[ \t\r\n]/.test(character)) {
            if (current !== undefined)
                found.push(current);
            current = undefined;
        }
        else
            current = (current ?? "") + character;
    }
    if (current !== undefined)
        found.push(current);
    return found;
}


/***/ }),

/***/ 9618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ argumentsFor),
/* harmony export */   YG: () => (/* binding */ SHELL_NAMES),
/* harmony export */   aV: () => (/* binding */ parseShell),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(236);

const POWERSHELL = {
    template: `-command ". '{0}'"`,
    extension: ".ps1",
    kind: "powershell",
};
/** The shells of a `run:` step. Source: actions/runner, ScriptHandlerHelpers.cs. */
const SHELLS = new Map([
    [
        "bash",
        {
            template: "--noprofile --norc -e -o pipefail {0}",
            extension: ".sh",
            kind: "other",
        },
    ],
    ["sh", { template: "-e {0}", extension: ".sh", kind: "other" }],
    ["pwsh", POWERSHELL],
    ["powershell", POWERSHELL],
    [
        "cmd",
        {
            template: `/D /E:ON /V:OFF /S /C "CALL "{0}""`,
            extension: ".cmd",
            kind: "cmd",
        },
    ],
    ["python", { template: "{0}", extension: ".py", kind: "other" }],
]);
const SHELL_NAMES = [...SHELLS.keys()];
/** The shells that a `run:` step without `shell` has, the first of each pair when it is there. */
const DEFAULTS = {
    // `bash -e {0}`: without pipefail, unlike `shell: bash`
    posix: ["bash", "sh"].map((command) => ({ ...known("sh"), command })),
    windows: ["pwsh", "powershell"].map(known),
    container: known("sh"),
};
function known(command) {
    const shell = SHELLS.get(command);
    if (shell === undefined)
        throw new TypeError(`no shell: ${command}`);
    return { command, ...shell };
}
/** The arguments with which a shell runs the script at a path. Not for `cmd`, whose quotes are its own. */
function argumentsFor({ template }, path) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .splitArguments */ .v)(template).map((word) => word.replaceAll("{0}", path));
}
/**
 * A shell by its name, or a template such as `perl {0}`, split at its first space. A known name with arguments of the
 * user's keeps its extension and changes. Undefined for anything else.
 */
function parseShell(text) {
    const [, command = "", template = ""] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
    const shell = SHELLS.get(command.toLowerCase());
    if (template === "")
        return shell === undefined ? undefined : { command, ...shell };
    if (!template.includes("{0}"))
        return undefined;
    return { extension: "", kind: "other", ...shell, command, template };
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   S8: () => (/* binding */ DEEPEST_JSON),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
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

/***/ 4380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ PROCESS_DEBT),
/* harmony export */   U: () => (/* binding */ CONTAINER_DEBT)
/* harmony export */ });
/**
 * Who undoes what, besides the providers: written down before the effect, so that the post step finds it whenever the
 * action was killed. No scheme holds a `/`.
 */
const PROCESS_DEBT = "child/process";
const CONTAINER_DEBT = "child/container";


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ aboutLeftovers)
/* harmony export */ });
/* unused harmony export oneLine */
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


/***/ }),

/***/ 7627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ DEBTS),
/* harmony export */   C_: () => (/* binding */ removeOrphans),
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   Dn: () => (/* binding */ makePrivateDirectory),
/* harmony export */   M8: () => (/* binding */ STATE_DIRECTORY),
/* harmony export */   O4: () => (/* binding */ ownPath),
/* harmony export */   Pl: () => (/* binding */ writePrivateFile),
/* harmony export */   a_: () => (/* binding */ isDebt),
/* harmony export */   cW: () => (/* binding */ isOwnDirectory),
/* harmony export */   sl: () => (/* binding */ clearPrivateDirectory),
/* harmony export */   th: () => (/* binding */ removePrivateDirectory),
/* harmony export */   we: () => (/* binding */ choosePrivateDirectory),
/* harmony export */   zq: () => (/* binding */ removePrivateFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9473);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9309);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8263);






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
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryDirectory(environment), `secret-refs-${jobOf(environment)}-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`);
}
/**
 * Makes it, for this user alone (0700). Fails when anything is there already.
 *
 * @returns a warning where the system cannot keep others out
 */
async function makePrivateDirectory(path, environment) {
    (0,_storage_js__WEBPACK_IMPORTED_MODULE_5__/* .storing */ .B)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { mode: 0o700 }));
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
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, String(place));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, base);
    (0,_storage_js__WEBPACK_IMPORTED_MODULE_5__/* .storing */ .B)(directory, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(own, { mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, bytes, { mode: 0o600, flag: "wx" });
    });
    return path;
}
/** Takes written files back; debts stay. @returns what is left of them */
function removePrivateFiles(directory) {
    return entriesIn(directory)
        .filter(({ name }) => name !== DEBTS)
        .flatMap(({ name }) => (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name)));
}
/** From now on the files belong to later steps, until the post step. */
function handOver(directory) {
    (0,_storage_js__WEBPACK_IMPORTED_MODULE_5__/* .storing */ .B)(directory, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, HANDED_OVER), "", {
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
    return entry === undefined ? [] : (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)(entry, expired);
}
/** The same, but while something is still to be undone, that stays and only the files go. */
function clearPrivateDirectory(path, environment) {
    const entry = ownPath(path, environment);
    if (entry === undefined)
        return [];
    return isInDebt(entry) ? removePrivateFiles(entry) : (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)(entry);
}
/** The real path of a directory if it is one of ours, really in `RUNNER_TEMP`. */
function ownPath(path, environment) {
    if (!DIRECTORY.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)))
        return undefined;
    const root = realTemporaryDirectory(environment);
    if (root === undefined || realDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) !== root)
        return undefined;
    const entry = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
        const inUse = job === jobOf(environment) &&
            (isAlive(Number(pid)) ||
                exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, HANDED_OVER)) ||
                isInDebt(path));
        if (inUse || !isOwnDirectory(path))
            continue;
        left.push(...(0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)(path, expired).filter(({ code }) => code !== "ETIMEDOUT"));
    }
    return left;
}
function temporaryDirectory(environment) {
    const real = realTemporaryDirectory(environment);
    if (real === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V2)(`\`RUNNER_TEMP\` ${environment.RUNNER_TEMP ? "names no directory that this user can reach" : "is not set"}; private files need it. The action must run as a step of a job, as a user who may use the runner's folders.`);
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(identity).digest("hex").slice(0, 12);
}
function realDirectory(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory, { withFileTypes: true });
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
    return entriesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, DEBTS)).some(isDebt);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
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
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(thrown) === "EPERM";
    }
}


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9473);




const SYSTEM = {
    windows: process.platform === "win32",
    entriesIn: (directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory, { withFileTypes: true }),
    unlink: node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync,
    rmdir: node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync,
    rename: node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync,
    chmod: node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync,
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
    const unique = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex");
    const shorter = (path) => {
        if (path.length < top.length + LONGEST_PATH)
            return path;
        const short = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, `removed-${unique}-${directories.length}`);
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
                remove((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name), entry.isDirectory());
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** The system's code for why an action failed, or undefined when it did not. */
function codeOf(action) {
    try {
        action();
        return undefined;
    }
    catch (thrown) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(thrown) ?? "EIO";
    }
}


/***/ }),

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ storing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9473);


/**
 * Does something with the runner's folders. What the system refuses is told with its cause and its cure: it is the set-up
 * of a job, and no defect of ours.
 *
 * @param folder - what it is done in; absolute
 * @throws Failure for a system error; anything else as it is
 */
function storing(folder, work) {
    try {
        return work();
    }
    catch (thrown) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(thrown);
        if (code === undefined || code.startsWith("ERR_"))
            throw thrown;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(explain(folder, code), { cause: thrown });
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
        return process.getuid === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).uid;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var core = __nccwpck_require__(9584);
// EXTERNAL MODULE: ./build/confinement.js
var build_confinement = __nccwpck_require__(6540);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/declarations/declaration.js
/** How messages begin that speak of a declaration; a field of a wildcard has a name of its own. */
function describe({ target, shown }, name = label(target)) {
    return `${name}: ${shown}`;
}
/** The left side as the user wrote it: `NAME`, `PREFIX_*` or `*`. */
function label(target) {
    return target.kind === "name" ? target.name : `${target.prefix}*`;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
// EXTERNAL MODULE: ./build/plain.js
var plain = __nccwpck_require__(1468);
// EXTERNAL MODULE: ./build/runner/text.js
var runner_text = __nccwpck_require__(3912);
;// CONCATENATED MODULE: ./build/declarations/modifiers.js

const RULES = new Map([
    ["env", flag((settings) => addSink(settings, "env"))],
    ["output", flag((settings) => addSink(settings, "output"))],
    ["file", { value: "possible", apply: setFile }],
    ["optional", flag((settings) => setMissing(settings, { kind: "omit" }))],
    [
        "default",
        {
            value: "required",
            apply: (settings, value) => setMissing(settings, { kind: "default", value }),
        },
    ],
    ["allow-empty", flag((settings) => set(settings, "allowEmpty"))],
    ["base64", flag((settings) => setEncoding(settings, "base64"))],
    ["base64url", flag((settings) => setEncoding(settings, "base64url"))],
    ["hex", flag((settings) => setEncoding(settings, "hex"))],
    ["json", { value: "required", apply: setPointer }],
    ["plain", flag((settings) => set(settings, "plain"))],
    ["raw", flag((settings) => setNewline(settings, "keep"))],
    ["newline", flag((settings) => setNewline(settings, "ensure"))],
]);
function flag(apply) {
    return { value: "none", apply };
}
function addSink(settings, sink) {
    settings.sinks.add(sink);
}
function set(settings, name) {
    settings[name] = true;
}
function setFile(settings, base) {
    if (base === "") {
        settings.form = { kind: "file" };
        return undefined;
    }
    if (/[\\/:*?"<>|]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(base) ||
        /^\.{1,2}$|[. ]$/.test(base) ||
        Buffer.byteLength(base) > 200)
        return "`file:` takes a plain file name, without directories or invisible characters, of at most 200 bytes";
    settings.form = { kind: "file", base };
    return undefined;
}
function setMissing(settings, missing) {
    if (settings.missing.kind !== "fail")
        return "`optional` and `default` exclude each other";
    settings.missing = missing;
    return undefined;
}
function setEncoding(settings, encoding) {
    if (settings.encoding !== undefined)
        return "only one of `base64`, `base64url` and `hex` can be used";
    settings.encoding = encoding;
    return undefined;
}
function setNewline(settings, newline) {
    if (settings.newline !== "trim")
        return "`raw` and `newline` exclude each other";
    settings.newline = newline;
    return undefined;
}
function setPointer(settings, pointer) {
    if (pointer !== "" && !pointer.startsWith("/"))
        return "`json:` takes a JSON pointer, which begins with `/` (RFC 6901)";
    if (/~(?![01])/.test(pointer))
        return "in a JSON pointer `~` is written `~0` and `/` is written `~1` (RFC 6901)";
    settings.pointer = pointer;
    return undefined;
}
/**
 * Reads a bracketed list of modifiers: `[word, word:value, word:"JSON string"]`.
 *
 * @param start - index of the `[`
 */
function readModifiers(text, start) {
    const list = readList(text, start);
    if (!list.ok)
        return list;
    const settings = noModifiers();
    const seen = new Set();
    for (const { word, value } of list.value) {
        const problem = seen.has(word)
            ? `\`${word}\` stands there twice`
            : applyOne(settings, word, value);
        if (problem !== undefined)
            return { ok: false, problem };
        seen.add(word);
    }
    return { ok: true, value: settings, end: list.end };
}
/** The settings of a line without brackets. */
function noModifiers() {
    return {
        sinks: new Set(),
        form: { kind: "value" },
        missing: { kind: "fail" },
        plain: false,
        allowEmpty: false,
        newline: "trim",
    };
}
function applyOne(settings, word, value) {
    const rule = RULES.get(word);
    if (rule === undefined)
        return unknownModifier(word);
    if (value !== undefined && rule.value === "none")
        return `\`${word}\` takes no value`;
    if (value === undefined && rule.value === "required")
        return `\`${word}\` needs a value: \`${word}:...\``;
    return rule.apply(settings, value ?? "");
}
/** The word itself is not shown: in a line that is not a declaration at all it may be part of a secret. */
function unknownModifier(word) {
    const near = [...RULES.keys()].find((known) => Math.abs(known.length - word.length) <= 1 &&
        (0,mod/* distance */.Io)(known, word.toLowerCase()) <= 1);
    const hint = near === undefined ? "" : ` (did you mean \`${near}\`?)`;
    return `unknown modifier${hint}; known are ${[...RULES.keys()].join(", ")}`;
}
function readList(text, start) {
    const modifiers = [];
    let index = start + 1;
    for (;;) {
        const modifier = readModifier(text, index);
        if (!modifier.ok)
            return modifier;
        modifiers.push(modifier.value);
        index = modifier.end;
        if (text[index] === "]")
            return { ok: true, value: modifiers, end: index + 1 };
        index++;
    }
}
/** Reads one modifier and the white space around it; ends at its `,` or `]`. */
function readModifier(text, start) {
    const [head = "", word, colon] = matchAt(/\s*([A-Za-z0-9-]*)(\s*:\s*)?/y, text, start);
    let end = start + head.length;
    if (end >= text.length)
        return { ok: false, problem: "the bracket `[` is not closed" };
    if (word === undefined || word === "")
        return {
            ok: false,
            problem: "a modifier is missing or has the wrong form",
        };
    let value;
    if (colon !== undefined) {
        const read = text[end] === '"' ? readJsonString(text, end) : readBareValue(text, end);
        if (!read.ok)
            return read;
        value = read.value;
        end = read.end;
    }
    end += matchAt(/\s*/y, text, end)[0]?.length ?? 0;
    if (end >= text.length)
        return { ok: false, problem: "the bracket `[` is not closed" };
    if (text[end] !== "," && text[end] !== "]")
        return {
            ok: false,
            problem: 'modifiers are separated by commas; a value with `,`, `]` or `"` is written as a JSON string',
        };
    return { ok: true, value: { word, value }, end };
}
function readBareValue(text, start) {
    const bare = matchAt(/[^,\]"]*/y, text, start)[0] ?? "";
    return { ok: true, value: bare.trim(), end: start + bare.length };
}
function readJsonString(text, start) {
    const literal = matchAt(/"(?:[^"\\]|\\.)*"/y, text, start)[0];
    if (literal === undefined)
        return { ok: false, problem: 'a quote `"` is not closed' };
    try {
        return {
            ok: true,
            value: String(JSON.parse(literal)),
            end: start + literal.length,
        };
    }
    catch {
        return { ok: false, problem: "a quoted value is not a valid JSON string" };
    }
}
function matchAt(sticky, text, index) {
    sticky.lastIndex = index;
    return sticky.exec(text) ?? [];
}

;// CONCATENATED MODULE: ./build/declarations/grammar.js




/** In characters. No reference comes near; a pasted value might. */
const LONGEST_LINE = 65_536;
/** In characters. Each field of a wildcard repeats its prefix. */
const LONGEST_NAME = 255;
/** A text with more mistakes is no list of declarations, and is read no further. */
const MOST_PROBLEMS = 2_000;
/** Far above what a step can deliver: all its environment variables share 1 MiB. */
const MOST_DECLARATIONS = 100_000;
/**
 * Reads declarations, one a line. Blank lines and lines that begin with `#` are passed over.
 *
 * A line that is not a declaration is probably a pasted secret. So no text of a faulty line enters a message, but for
 * its name where that looks like the name of a variable, and words that are ours anyway.
 *
 * @param source - what the text is called in messages: an input's name or a file's path
 */
function parse(text, source, dialect) {
    const declarations = [];
    const problems = [];
    for (const [index, line] of linesOf(text.replace(/^\uFEFF/, ""))) {
        const trimmed = line.trim();
        const control = runner_text/* CONTROL */.W3.exec(line.replace(/\r$/, ""))?.[0];
        if (control === undefined && (trimmed === "" || trimmed.startsWith("#")))
            continue;
        const origin = { source, line: index + 1 };
        const full = findFull(declarations, problems);
        if (full !== undefined) {
            problems.push({ origin, message: full });
            break;
        }
        if (control !== undefined) {
            problems.push({ origin, message: refuseControl(control) });
            continue;
        }
        const read = readLine(trimmed, origin, dialect);
        if (read.ok)
            declarations.push(read.value);
        else
            problems.push({ origin, message: read.problem });
    }
    return { declarations, problems };
}
/** One at a time: of a text that is no list of declarations only the beginning is looked at. */
function* linesOf(text) {
    let start = 0;
    for (let index = 0; start <= text.length; index++) {
        const end = text.indexOf("\n", start);
        const behind = end < 0 ? text.length : end;
        yield [index, text.slice(start, behind)];
        start = behind + 1;
    }
}
/** Why no further line is read, or undefined when one is. */
function findFull(declarations, problems) {
    if (problems.length >= MOST_PROBLEMS)
        return `there are ${MOST_PROBLEMS} mistakes above; the lines from here on were not read.`;
    if (declarations.length >= MOST_DECLARATIONS)
        return `there are ${MOST_DECLARATIONS} declarations above, and a step takes no more; the lines from here on were not read.`;
    return undefined;
}
function readLine(line, origin, dialect) {
    if (line.length > LONGEST_LINE)
        return {
            ok: false,
            problem: `the line is longer than ${LONGEST_LINE} characters.`,
        };
    const head = /^[^\s=[]*/.exec(line)?.[0] ?? "";
    const fail = (problem) => ({
        ok: false,
        problem: `${showName(line)}${problem}.`,
    });
    let index = skipSpace(line, head.length);
    let settings = noModifiers();
    if (line[index] === "[") {
        const read = readModifiers(line, index);
        if (!read.ok)
            return fail(read.problem);
        settings = read.value;
        index = skipSpace(line, read.end);
    }
    if (line[index] !== "=")
        return fail(noEquals(line, { head, index }, dialect));
    const reference = line.slice(index + 1).trim();
    const [, scheme = "", rest = ""] = /^([a-z][a-z0-9+.-]*):(?:\/\/)?(.*)$/s.exec(reference) ?? [];
    const traits = Object.hasOwn(dialect.schemes, scheme)
        ? dialect.schemes[scheme]
        : undefined;
    if (traits === undefined)
        return fail(noScheme(reference, dialect));
    const problem = findFolded(traits, rest, dialect) ?? findTrailingModifiers(traits, rest);
    if (problem !== undefined)
        return fail(problem);
    const sinks = settings.sinks.size > 0 ? settings.sinks : dialect.deliverTo;
    const target = readTarget(head, sinks);
    if (target === undefined)
        return fail(badName(head));
    if (head.length > LONGEST_NAME)
        return fail(`the name is longer than ${LONGEST_NAME} characters`);
    const misuse = findMisuse(settings, target);
    if (misuse !== undefined)
        return fail(misuse);
    return {
        ok: true,
        end: line.length,
        value: {
            ...settings,
            target,
            scheme,
            traits,
            shown: (0,plain/* cut */.Jj)(`${scheme}:${traits.display(rest)}`),
            rest,
            origin,
            authority: "untrusted-manifest", // who reads a source knows better
            sinks,
        },
    };
}
/** Such a character can hide what a line says, or begin another line in the log. */
function refuseControl(character) {
    const advice = character === "\r"
        ? "A carriage return can only stand in front of the line feed that ends a line"
        : "Take it out; in a modifier's value write it as JSON does, `\\u0000`";
    return `the line has a control character (${(0,runner_text/* nameOf */.Vb)(character)}) in it. ${advice}.`;
}
function skipSpace(line, start) {
    let index = start;
    while (index < line.length && line[index]?.trim() === "")
        index++;
    return index;
}
/**
 * The name of a faulty line, where it is plainly one. Keys, seeds and lines of a PEM can look like names, and those that
 * are padded like names in front of a `=`; so something else must follow that, and a long name has a `_` in it.
 */
function showName(line) {
    const [, name = ""] = /^([A-Z][A-Z0-9_]{0,63}\*{0,2})\s*(?:[:[]|=(?!=|$))/.exec(line) ?? [];
    return name.includes("_") || (name !== "" && name.length <= 16)
        ? `${name}: `
        : "";
}
function readTarget(head, sinks) {
    const wildcard = /^((?:[A-Za-z_][A-Za-z0-9_]*_|_)?)\*$/.exec(head);
    if (wildcard)
        return { kind: "wildcard", prefix: wildcard[1] ?? "" };
    const pattern = sinks.has("env")
        ? /^[A-Za-z_][A-Za-z0-9_]*$/
        : /^[A-Za-z_][A-Za-z0-9_-]*$/;
    return pattern.test(head) ? { kind: "name", name: head } : undefined;
}
function badName(head) {
    if (head === "")
        return "the name in front of `=` is missing";
    if (head.includes("*"))
        return "a wildcard is written `PREFIX_*` or `*`";
    if (/^[A-Za-z_][A-Za-z0-9_-]*$/.test(head))
        return "a name with `-` can only be an output: add `[output]` or write `_`";
    return "a name consists of letters, digits and `_`, and does not begin with a digit";
}
function findMisuse(settings, target) {
    if (target.kind === "name")
        return undefined;
    if (settings.form.kind === "file" && settings.form.base !== undefined)
        return "`file:NAME` cannot name the files of a wildcard; write `file`";
    if (settings.missing.kind === "default")
        return "`default` has no meaning for a wildcard; declare the one name beside it";
    return undefined;
}
const PASTED = "If it is a value, put it into the `env:` of this step and write `NAME = env:NAME`";
/** @param place - the beginning of the line, and where something else stands than `=`, behind the head and the modifiers */
function noEquals(line, place, { schemes }) {
    const { head, index } = place;
    const inHead = head.indexOf(":");
    const colon = inHead < 0 ? index : inHead;
    const name = inHead < 0 ? head : head.slice(0, inHead);
    const behind = line[colon] === ":" ? line.slice(colon + 1).trimStart() : "";
    if (/^[A-Za-z_][A-Za-z0-9_-]*\*?$/.test(name) &&
        Object.keys(schemes).some((scheme) => behind.startsWith(`${scheme}:`)))
        return "a declaration has `=`, not `:`; write `NAME = ...`";
    return `this is not a declaration: \`NAME = scheme:...\` is needed. ${PASTED}`;
}
function noScheme(reference, { schemes }) {
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]{0,15}):/
        .exec(reference)?.[1]
        ?.toLowerCase();
    const near = scheme === undefined
        ? undefined
        : Object.keys(schemes).find((known) => (0,mod/* distance */.Io)(known, scheme) <= 1);
    const hint = near === undefined ? "" : ` (did you mean \`${near}\`?)`;
    return `the text behind \`=\` does not begin with a known scheme${hint}; known are ${Object.keys(schemes).join(", ")}. ${PASTED}`;
}
/** A folded YAML scalar (`>`) joins all lines into one. In a command `X=file:y` is common, `X = file:y` is not. */
function findFolded({ runsPrograms }, rest, { schemes }) {
    const space = runsPrograms ? "\\s+" : "\\s*";
    const second = new RegExp(`\\s(?:[A-Za-z_][A-Za-z0-9_-]*\\*?|\\*)(?:\\s*\\[[^\\[\\]]*\\])?${space}=${space}(?:${alternatives(Object.keys(schemes))}):`);
    return second.test(rest)
        ? "a second declaration stands on this line; write `secret-refs: |` so that every line stays a line"
        : undefined;
}
function findTrailingModifiers({ runsPrograms }, rest) {
    if (runsPrograms || !rest.endsWith("]"))
        return undefined;
    for (const start of lastBrackets(rest)) {
        const read = readModifiers(rest, start);
        if (read.ok && read.end === rest.length)
            return "modifiers stand left of `=`: `NAME [optional] = ...`";
    }
    return undefined;
}
/** Where the last few `[` stand. Each is read to the end, so a line full of them must not have all of them tried. */
function* lastBrackets(text) {
    let start = text.length;
    for (let tried = 0; tried < 8 && start > 0; tried++) {
        start = text.lastIndexOf("[", start - 1);
        if (start < 0)
            return;
        yield start;
    }
}
function alternatives(schemes) {
    return schemes.map((scheme) => scheme.replace(/[+.]/g, "\\$&")).join("|");
}

// EXTERNAL MODULE: ./build/patterns.js
var build_patterns = __nccwpck_require__(5385);
;// CONCATENATED MODULE: ./build/declarations/manifest.js

/** On these events the workflow runs with the base repository's secrets, on content that a stranger may have changed. */
const FOREIGN_CONTENT = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
]);
/** Why no manifest may be read at all, or undefined when one may. */
function manifestsRefused({ trustManifests, event, }) {
    if (trustManifests || event === undefined || !FOREIGN_CONTENT.has(event))
        return undefined;
    return (`\`secret-refs-file\` is refused on the event ${event}, since a pull request can change the file while the secrets are ` +
        "those of the repository. Put the declarations into the workflow, or set `trust-secret-refs-file: true` when only trusted content is checked out.");
}
/** Why a declaration may not stand in a manifest, or undefined when it may. */
function manifestProblem({ scheme, rest, traits, plain }, rules) {
    if (traits.runsPrograms && !rules.trustManifests)
        return `\`${scheme}:\` is refused in a manifest, which a pull request can change. Put it into the workflow, or set \`trust-secret-refs-file: true\``;
    if (plain && !traits.readsCheckout && !rules.trustManifests)
        return `\`[plain]\` is refused in a manifest for \`${scheme}:\`: a pull request can change the manifest, and would have a secret printed without a mask. Take \`plain\` out, put the line into the workflow, or set \`trust-secret-refs-file: true\``;
    if (traits.readsEnvironment && isPrivate(rest, rules.credentials))
        return "a manifest may not read providers' credentials, inputs or state of actions, or the runner's own tokens. Declare it in the workflow itself";
    return undefined;
}
function isPrivate(variable, credentials) {
    const patterns = ["INPUT_*", "ACTIONS_*", "STATE_*", ...credentials];
    return (0,build_patterns/* patternMatcher */.l)(patterns)(variable.trim());
}

// EXTERNAL MODULE: ./build/declarations/names.js + 3 modules
var names = __nccwpck_require__(3161);
;// CONCATENATED MODULE: ./build/declarations/index.js





/**
 * Reads all sources and judges every declaration and all of them together, before anything is fetched.
 *
 * @throws Failure with every problem of every line
 */
function declare(sources, rules) {
    const declarations = [];
    const problems = [];
    for (const { name, text, kind } of sources) {
        const parsed = parse(text, name, rules);
        for (const problem of parsed.problems)
            problems.push(problem);
        const authority = authorityOf(kind, rules);
        for (const line of parsed.declarations) {
            const declaration = { ...line, authority };
            declarations.push(declaration);
            const problem = judge(declaration, rules);
            if (problem !== undefined)
                problems.push({
                    origin: declaration.origin,
                    message: `${label(declaration.target)}: ${problem}.`,
                });
        }
    }
    if (declarations.length > MOST_DECLARATIONS)
        problems.push({
            message: `there are ${declarations.length} declarations in all; a step takes at most ${MOST_DECLARATIONS}.`,
        });
    for (const problem of findCollisions(declarations, rules.windows))
        problems.push(problem);
    if (problems.length > 0)
        throw new errors/* Failure */.HR(inOrder(problems, sources));
    return declarations;
}
function authorityOf(kind, { trustManifests }) {
    if (kind === "workflow")
        return "workflow";
    return trustManifests ? "trusted-manifest" : "untrusted-manifest";
}
function judge(declaration, rules) {
    const { target, scheme, sinks, form, authority } = declaration;
    if (rules.allowProviders !== undefined && !rules.allowProviders.has(scheme))
        return `the provider \`${scheme}\` is not among those that \`allow-providers\` permits`;
    if (authority !== "workflow") {
        const problem = manifestProblem(declaration, rules);
        if (problem !== undefined)
            return problem;
    }
    if (rules.child && form.kind === "file" && sinks.has("output"))
        return "with `run` or `image` a `[file]` ends with the script, so its path is of no use as an `output`";
    if (target.kind === "wildcard")
        return undefined;
    if (sinks.has("output") && names/* RESERVED_OUTPUTS */.IV.has(target.name.toLowerCase()))
        return "the action itself writes the output of this name; choose another";
    const refused = sinks.has("env")
        ? (0,names/* refusal */.x5)(target.name, authority === "workflow" ? "line" : "manifest")
        : undefined;
    if (refused === undefined)
        return undefined;
    return refused.when === "indirect"
        ? `the environment name is refused in a manifest: ${refused.reason}. Declare it in the workflow itself, or choose another name`
        : `the environment name is refused: ${refused.reason}. Choose another name, or deliver it as \`[output]\``;
}
/** Two declarations that give the same name in the same sink. Wildcards give their names later, and yield to these. */
function findCollisions(declarations, windows) {
    const first = new Map();
    const problems = [];
    for (const declaration of declarations) {
        const { target, sinks, origin } = declaration;
        if (target.kind === "wildcard")
            continue;
        const clashes = [...sinks].flatMap((sink) => first.get(sinkKey(sink, target.name, windows)) ?? []);
        const other = clashes[0];
        if (other !== undefined) {
            const message = `${target.name}: declared twice; the first one is in ${other.origin.source}, line ${other.origin.line}.`;
            problems.push({ origin, message });
        }
        else
            for (const sink of sinks)
                first.set(sinkKey(sink, target.name, windows), declaration);
    }
    return problems;
}
/** Equal for names that are the same in a sink: outputs ignore case everywhere, the environment on Windows. */
function sinkKey(sink, name, windows) {
    return `${sink} ${sink === "output" || windows ? name.toUpperCase() : name}`;
}
function inOrder(problems, sources) {
    const rank = new Map(sources.map(({ name }, index) => [name, index]));
    const place = ({ origin }) => origin === undefined ? -1 : (rank.get(origin.source) ?? 0);
    return problems.toSorted((a, b) => place(a) - place(b) || (a.origin?.line ?? 0) - (b.origin?.line ?? 0));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(977);
;// CONCATENATED MODULE: ./build/declarations/sources.js






const LARGEST = 10 * 1024 * 1024;
/**
 * The texts with declarations: the input, and the files that another input names.
 *
 * @throws Failure with every file that cannot be read, or may not
 */
function readSources({ secretRefs, secretRefsFiles: files, workspace }, rules, confinement) {
    const refused = files.length > 0 ? manifestsRefused(rules) : undefined;
    if (refused !== undefined)
        throw (0,errors/* failure */.V2)(refused);
    const problems = [];
    const manifests = files.map((name) => {
        const text = readManifest(workspace, name, rules.trustManifests ? undefined : confinement);
        if (text instanceof Error)
            problems.push({
                message: `\`secret-refs-file\`: ${(0,plain/* cut */.Jj)((0,plain/* path */.Ae)(name))}: ${text.message}`,
            });
        return {
            name,
            text: text instanceof Error ? "" : text,
            kind: "manifest",
        };
    });
    if (problems.length > 0)
        throw new errors/* Failure */.HR(problems);
    return [
        { name: "secret-refs", text: secretRefs ?? "", kind: "workflow" },
        ...manifests,
    ];
}
/** The file is content of the repository, and can be a link to anything. So what was opened is what is judged. */
function readManifest(workspace, name, confinement) {
    const path = (0,external_node_path_.resolve)(workspace, name);
    let file;
    try {
        const early = confinement?.judgePath(path);
        if (early !== undefined)
            return outOfBounds(early);
        // Without O_NONBLOCK, opening a FIFO would wait for its writer.
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(file, { bigint: true });
        if (!stats.isFile())
            return new Error("it is not a file.");
        const reason = confinement?.judgeOpened(path, file);
        if (reason !== undefined)
            return outOfBounds(reason);
        if (stats.size > LARGEST)
            return new Error(`the file is larger than ${LARGEST / 1024 / 1024} MiB.`);
        const text = (0,build_text/* decodeUtf8 */._)((0,external_node_fs_.readFileSync)(file));
        return text ?? new Error("the file is not UTF-8 text.");
    }
    catch (thrown) {
        return new Error(explain((0,errors/* systemCode */.xU)(thrown), name));
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** Why what was written for a path cannot be read. */
function explain(code, name) {
    const missing = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(code ?? "");
    if (missing && /^[^\s=]+\s+=|=\s*[a-z]+:|^[a-z][a-z0-9+.-]+:/.test(name))
        return "this looks like a declaration, not a path. Declarations stand in `secret-refs`.";
    if (missing && /\s/.test(name))
        return "there is no such file in the workspace. Several paths stand in lines of their own: write `secret-refs-file: |` and one path a line.";
    switch (code) {
        case "ENOENT":
            return "there is no such file in the workspace. Is the repository checked out (actions/checkout) before this step?";
        case "ENOTDIR":
            return "a part of the path is a file, not a folder.";
        case "ENAMETOOLONG":
            return "no path is so long. The input takes paths of files; declarations stand in `secret-refs`.";
        case "ELOOP":
            return "links lead in a circle.";
        case "EACCES":
        case "EPERM":
            return `the user of this process may not read it (${code}). Give that user the right to.`;
        default:
            return `the file cannot be read${code === undefined ? "" : ` (${code})`}.`;
    }
}
function outOfBounds(reason) {
    return new Error(`${reason}. Without \`trust-secret-refs-file: true\` only a file of the checkout is read, not what a link in it leads to elsewhere.`);
}

// EXTERNAL MODULE: ./build/providers/inputs.js
var inputs = __nccwpck_require__(8944);
;// CONCATENATED MODULE: ./build/inputs/given.js

/** The variable in which the runner gives an input: `INPUT_SECRET-REFS`. Only a space is replaced. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
/** An input as it was given, untrimmed. Undefined when it is absent or `''`, which is the same for GitHub. */
function givenText(name, environment) {
    return environment[inputVariable(name)] || undefined;
}
/** What provider inputs say, trimmed, under the names of the variables that they beat: `VAULT_ADDR`. */
function readVariables(rows, environment) {
    return Object.fromEntries(rows.flatMap(({ name }) => {
        const given = givenText(name, environment)?.trim();
        return given ? [[(0,inputs/* variableName */.c)(name), given]] : [];
    }));
}

// EXTERNAL MODULE: ./build/mask/masks.js
var masks = __nccwpck_require__(1128);
// EXTERNAL MODULE: ./build/providers/row.js
var providers_row = __nccwpck_require__(3117);
;// CONCATENATED MODULE: ./build/lifetime/credentials.js






/**
 * The credentials of providers that have to be masked before anything else is done: all of them when the step starts a
 * program, which can print what is in its environment, and otherwise those of the providers in use. A step that reads
 * variables and files alone has none to hide.
 *
 * @param environment - of the step; what the inputs say beats it, but programs may see both
 * @returns values, each once
 */
function credentialsToProtect(declarations, inputs, registry, environment) {
    const rows = (0,providers_row/* rowsOf */.R)(registry);
    const used = new Set(declarations.map(({ scheme }) => registry[scheme]));
    const startsPrograms = inputs.child !== undefined ||
        [...used].some((row) => row?.startsPrograms === true);
    const patterns = rows.flatMap((row) => startsPrograms || used.has(row) ? row.credentials : []);
    if (patterns.length === 0)
        return [];
    const isCredential = (0,build_patterns/* patternMatcher */.l)(patterns);
    const given = [
        ...Object.entries(environment),
        ...Object.entries(readVariables(rows.flatMap(({ inputs }) => inputs), environment)),
    ];
    const credentials = given.flatMap(([name, value]) => {
        if (isCredential(name) && !tellsPlace(name))
            return isFile(value, inputs.workingDirectory) ? [] : [value];
        return startsPrograms && /proxy/i.test(name) ? passwordsOf(value) : [];
    });
    return [
        ...new Set([
            ...credentials,
            ...(startsPrograms ? declaredOf(declarations, environment) : []),
        ]),
    ].filter((value) => (0,masks/* isMaskable */.h_)(Buffer.from(value)));
}
/** Variables that are declared to hold secrets stand in the environment of every program already. */
function declaredOf(declarations, environment) {
    return declarations.flatMap(({ traits, rest, plain }) => traits.readsEnvironment && !plain && environment[rest]
        ? [environment[rest]]
        : []);
}
/** The password in the address of a proxy, as it is written and as it is meant. */
function passwordsOf(address) {
    const [, password = ""] = /^(?:[a-z0-9+.-]+:\/\/)?[^/@:]*:([^/@]+)@/i.exec(address) ?? [];
    if (password === "")
        return [];
    try {
        return [password, decodeURIComponent(password)];
    }
    catch {
        return [password];
    }
}
/** `VAULT_APPROLE_MOUNT_PATH` is caught by a prefix, but says only where to log in. */
function tellsPlace(name) {
    return /_(?:PATH|MOUNT)$/i.test(name);
}
/** Some take a key or the path of its file (`VAULT_CLIENT_KEY`). To hide a path hides nothing but parts of the log. */
function isFile(value, workingDirectory) {
    if (!/[\\/]/.test(value) || /[\0\r\n]/.test(value))
        return false;
    try {
        return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(workingDirectory, value)).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/lifetime/leftovers.js
var leftovers = __nccwpck_require__(5994);
// EXTERNAL MODULE: ./build/lifetime/private-files.js
var private_files = __nccwpck_require__(7627);
// EXTERNAL MODULE: ./build/runner/commands.js
var commands = __nccwpck_require__(6717);
;// CONCATENATED MODULE: ./build/runner/streams.js

/** Milliseconds in which the runner has to read what it was sent. It queues lines, so it reads at once. */
const PATIENCE = 30_000;
/**
 * Waits until all that was written to the streams has left the process: a pipe holds 64 KiB, and what is queued behind
 * that is lost when the process is killed.
 *
 * @param patience - in milliseconds
 * @throws Failure when nobody reads a stream
 */
async function flushed(streams, patience = PATIENCE) {
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.reject(unread()), patience);
    try {
        await Promise.race([late.promise, Promise.all(streams.map(empty))]);
    }
    finally {
        clearTimeout(timer);
    }
}
/** Writes reach their end in order, so an empty one tells of all before it. */
function empty(stream) {
    return new Promise((resolve, reject) => {
        stream.write("", (error) => (error ? reject(unread()) : resolve()));
    });
}
function unread() {
    return (0,errors/* failure */.V2)("the runner does not read the log of this step, so the masks cannot reach it, and nothing was delivered. Run the job again.");
}

// EXTERNAL MODULE: ./build/deliver/step.js
var step = __nccwpck_require__(5626);
;// CONCATENATED MODULE: ./build/deliver/receiver.js







/**
 * Gets the receiver ready. What a run does not need is not loaded, and nothing is started but the engine's client.
 *
 * @throws Failure when the script or container could not be started
 */
async function openReceiver(declarations, run) {
    const { environment, privateDirectory, log } = run;
    const orphans = (0,private_files/* removeOrphans */.C_)(environment);
    for (const warning of (0,leftovers/* aboutLeftovers */.e)(orphans, "Private files of an earlier run"))
        log.warning(warning);
    // A log that nobody reads any more ends the run where the masks have to be in it, and nowhere else.
    for (const stream of usedOf(run))
        stream.on("error", () => { });
    await protectCredentials(declarations, run);
    const hold = await prepareChild(declarations, run);
    if (hold !== undefined)
        return receiverOf(hold, run);
    return {
        async receive(plan) {
            await sendMasks(run);
            await (0,step/* deliverToStep */.N)(plan, environment, privateDirectory);
        },
        finish: () => Promise.resolve(undefined),
    };
}
/** A script or container with what it depends on, which ends when it ends, or when it cannot take its secrets. */
async function receiverOf(hold, run) {
    const { openUpkeep } = await __nccwpck_require__.e(/* import() */ 419).then(__nccwpck_require__.bind(__nccwpck_require__, 419));
    const received = Promise.withResolvers();
    return {
        async receive(plan) {
            // The runner reads the two streams apart, so each tells it before anything is printed there.
            run.masker.repeat((text) => run.streams.stderr.write(`${(0,commands/* maskCommand */.Iq)(text)}\n`));
            await sendMasks(run);
            const upkeep = openUpkeep(run);
            try {
                const release = await hold(plan);
                received.resolve(() => release().finally(upkeep.close));
            }
            catch (thrown) {
                await upkeep.close();
                throw thrown;
            }
        },
        finish: async () => (await received.promise)(),
    };
}
/** What is in the environment of programs has been masked, and its masks have left this process, before one starts. */
async function protectCredentials(declarations, run) {
    const { inputs, registry, environment, masker } = run;
    const credentials = credentialsToProtect(declarations, inputs, registry, environment);
    for (const credential of credentials)
        masker.protect(credential);
    if (credentials.length > 0)
        await sendMasks(run);
}
/** Milliseconds that are left for the message when nobody reads the log. */
const LAST_WORDS = 3_000;
/**
 * What was masked has left this process before a value leaves it.
 *
 * @throws Failure when nobody reads the log; output that is stuck then keeps the process no longer
 */
async function sendMasks(run) {
    try {
        await flushed(usedOf(run));
    }
    catch (thrown) {
        setTimeout(() => process.exit(1), LAST_WORDS).unref();
        throw thrown;
    }
}
/** A script or container has both; to make the second one ready takes a while, and nobody else needs it. */
function usedOf({ streams, inputs }) {
    return inputs.child === undefined
        ? [streams.stdout]
        : [streams.stdout, streams.stderr];
}
async function prepareChild(declarations, run) {
    const { child } = run.inputs;
    if (child === undefined)
        return undefined;
    const surroundings = await surroundingsOf(declarations, run);
    if (child.kind === "script") {
        const { prepareScript } = await Promise.all(/* import() */[__nccwpck_require__.e(886), __nccwpck_require__.e(35)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35));
        return prepareScript(child, surroundings);
    }
    const { prepareContainer } = await Promise.all(/* import() */[__nccwpck_require__.e(314), __nccwpck_require__.e(886), __nccwpck_require__.e(958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5958));
    return prepareContainer(child, surroundings, variablesOf(declarations));
}
async function surroundingsOf(declarations, run) {
    const { registry, masker, log } = run;
    const { compile } = await __nccwpck_require__.e(/* import() */ 314).then(__nccwpck_require__.bind(__nccwpck_require__, 9314));
    const used = new Set(declarations.map(({ scheme }) => registry[scheme]));
    return {
        ...run,
        credentials: (0,providers_row/* rowsOf */.R)(registry).flatMap(({ credentials }) => credentials),
        heldBack: [...used].flatMap((row) => row?.heldBack ?? []),
        matcher() {
            const matcher = compile(masker.registered());
            if (matcher.warning !== undefined)
                log.warning(matcher.warning);
            return matcher;
        },
    };
}
/**
 * What a dry run can say: nothing is looked up, fetched or started.
 *
 * @throws Failure when the inputs for a container do not fit
 */
async function checkReceiver(declarations, { child }) {
    if (child?.kind !== "container")
        return;
    const { judgeContainer } = await Promise.all(/* import() */[__nccwpck_require__.e(314), __nccwpck_require__.e(886), __nccwpck_require__.e(958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5958));
    judgeContainer(child, variablesOf(declarations));
}
/** Wildcards give theirs later. */
function variablesOf(declarations) {
    return declarations.flatMap(({ target, sinks }) => target.kind === "name" && sinks.has("env") ? [target.name] : []);
}

;// CONCATENATED MODULE: ./build/inputs/child.js

/** What the inputs say of a script or container. Undefined when neither is given. */
function childOf(values, workspace) {
    const { run, image, shell, passEnv, jobContainer } = values;
    const common = { shell, passEnv, jobContainer };
    if (image !== undefined)
        return {
            kind: "container",
            ...common,
            script: run,
            image,
            entrypoint: values.entrypoint,
            args: values.args,
            options: values.containerOptions ?? [],
            engine: values.containerEngine,
            network: values.containerNetwork,
            directory: pathIn(workspace, values.workingDirectory).join("/"),
        };
    return run === undefined
        ? undefined
        : { kind: "script", ...common, script: run };
}
/**
 * The first thing that is wrong with the inputs together: one needs another that is not given, or excludes one that is.
 * The engine, the network and the job's container have defaults, so they may stand alone.
 *
 * @param given - whether an input has any text
 */
function misfit(given) {
    for (const [key, name] of [
        ["entrypoint", "entrypoint"],
        ["args", "args"],
        ["containerOptions", "container-options"],
    ])
        if (given(key) && !given("image"))
            return `\`${name}\` is for a container: it needs \`image\`.`;
    for (const key of ["entrypoint", "args"])
        if (given(key) && given("run"))
            return `\`${key}\` and \`run\` exclude each other: the container runs one or the other.`;
    if (given("shell") && !given("run"))
        return "`shell` is for a script: it needs `run`.";
    if (given("passEnv") && !given("run") && !given("image"))
        return "`pass-env` needs `run` or `image`.";
    return undefined;
}
/** Why a container cannot work in a directory, or undefined when it can. Both paths are absolute. */
function outsideWorkspace(workspace, directory) {
    return pathIn(workspace, directory)[0] === ".."
        ? "`working-directory` must be in the workspace when `image` is given: the container sees nothing else."
        : undefined;
}
function pathIn(workspace, directory) {
    return (0,external_node_path_.relative)(workspace, directory).split(external_node_path_.sep);
}

;// CONCATENATED MODULE: ./build/inputs/read.js

/** Its message may show the name of an input and what is accepted, but not what was given: that can be a misplaced secret. */
class InputError extends Error {
}
/** The runner only warns of an input that does not exist, and the step would go on without it. */
function findMisspelt(environment, known) {
    // A longer name is none of ours, and every comparison with it would take its time.
    const longest = known.reduce((most, { length }) => Math.max(most, length), 0);
    return Object.keys(environment)
        .filter((name) => /^INPUT_/i.test(name))
        .filter(({ length }) => length <= "INPUT_".length + longest + 2)
        .map((name) => name.slice("INPUT_".length).toLowerCase())
        .filter((name) => !known.includes(name))
        .flatMap((name) => {
        const near = known
            .map((candidate) => ({ candidate, edits: (0,mod/* distance */.Io)(candidate, name) }))
            .sort((a, b) => a.edits - b.edits)[0];
        return near !== undefined && near.edits <= 2
            ? [`there is no input \`${name}\`; did you mean \`${near.candidate}\`?`]
            : [];
    });
}

// EXTERNAL MODULE: ./build/inputs/arguments.js
var inputs_arguments = __nccwpck_require__(236);
// EXTERNAL MODULE: ./build/inputs/shell.js
var inputs_shell = __nccwpck_require__(9618);
;// CONCATENATED MODULE: ./build/inputs/kinds.js






/** Text at whose ends white space does not count. */
function kinds_text(row) {
    return input(row, (given) => given);
}
/** Text as it was written. Blank text is an error. */
function script(row) {
    const given = (environment) => givenText(row.name, environment);
    return {
        ...row,
        given,
        read(environment) {
            const script = given(environment);
            if (script?.trim() === "")
                throw new InputError(`\`${row.name}\` holds no command.`);
            return script;
        },
    };
}
/** One item a line. */
function lines(row) {
    return input(row, (given = "") => given
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""));
}
/** Names of variables, and prefixes that end in `*`. */
function patterns(row) {
    return input(row, (given) => {
        const patterns = itemsOf(given);
        if (!patterns.every((pattern) => /^[A-Za-z_][\w-]*\*?$/.test(pattern)))
            throw new InputError(`\`${row.name}\` accepts names of variables, and prefixes such as \`AWS_*\`.`);
        return patterns;
    });
}
/** A list of some items. When it is empty it has the row's default, or else all of them. */
function someOf(row, accepted) {
    return input(row, (given) => {
        const items = itemsOf(given);
        if (!items.every((item) => accepted.some((known) => known === item)))
            throw notAccepted(row, accepted, ", one or more of them");
        const chosen = items.length > 0 ? items : itemsOf(row.default);
        return new Set(chosen.length > 0
            ? accepted.filter((item) => chosen.includes(item))
            : accepted);
    });
}
function oneOf(row, accepted) {
    return input(row, (given) => {
        const found = accepted.find((item) => item === given);
        if (found === undefined)
            throw notAccepted(row, accepted);
        return found;
    });
}
/** Booleans of YAML 1.2's core schema, as @actions/core has them. */
function kinds_boolean(row) {
    return input(row, (given = "") => {
        if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(given))
            throw new InputError(`\`${row.name}\` accepts \`true\` and \`false\`.`);
        return given.toLowerCase() === "true";
    });
}
/** A decimal number, more than 0 and at most `most`. */
function number(row, kind, most) {
    const pattern = kind === "a whole number" ? /^[0-9]+$/ : /^[0-9]+(?:\.[0-9]+)?$/;
    return input(row, (given = "") => {
        const number = pattern.test(given) ? Number(given) : 0;
        if (number <= 0 || number > most)
            throw new InputError(`\`${row.name}\` accepts ${kind}, more than 0 and at most ${most}.`);
        return number;
    });
}
/** An existing directory, as an absolute path. Without one it is the workspace. */
function directory(row, workspace) {
    return input(row, (given) => {
        if (given === undefined)
            return workspace;
        const path = (0,external_node_path_.resolve)(workspace, given);
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true)
            throw new InputError(`\`${row.name}\` is not an existing directory. A relative path starts from the workspace.`);
        return path;
    });
}
/** Arguments, split as the runner splits them. */
function words(row) {
    return input(row, (given) => given === undefined ? undefined : (0,inputs_arguments/* splitArguments */.v)(given));
}
function shell(row) {
    return input(row, (given) => {
        if (given === undefined)
            return undefined;
        const shell = (0,inputs_shell/* parseShell */.aV)(given);
        if (shell === undefined)
            throw new InputError(`\`${row.name}\` accepts ${listed(inputs_shell/* SHELL_NAMES */.YG)}, and a template with \`{0}\` where the script's path goes.`);
        return shell;
    });
}
/** A container image, without `docker://`, which the `uses:` of a workflow has in front of it. */
function kinds_image(row) {
    return input(row, (given) => {
        const image = given?.replace(/^docker:\/\//, "");
        if (image === undefined)
            return undefined;
        if (!/^[A-Za-z0-9][^\s]*$/.test(image))
            throw new InputError(`\`${row.name}\` accepts the name of an image, such as \`alpine:3.22\`.`);
        if (process.platform === "win32")
            throw new InputError(`\`${row.name}\` needs a runner that runs Linux containers, and Windows runners do not. Use \`run\` alone, or another runner.`);
        return image;
    });
}
/** @param parse - gets the trimmed text, or else the default, which an empty input does not get from the runner */
function input(row, parse) {
    const given = (environment) => givenText(row.name, environment)?.trim() || undefined;
    return {
        ...row,
        given,
        read: (environment) => parse(given(environment) ?? row.default),
    };
}
/** Items are separated by commas, spaces or line breaks. */
function itemsOf(given = "") {
    return given.split(/[\s,]+/).filter((item) => item !== "");
}
function notAccepted({ name }, accepted, more = "") {
    return new InputError(`\`${name}\` accepts ${listed(accepted)}${more}.`);
}
function listed(accepted) {
    return accepted.map((item) => `\`${item}\``).join(", ");
}

;// CONCATENATED MODULE: ./build/inputs/table.js

/** The longest time-out in seconds: a day. Node.js's timers end at 2^31 ms. */
const LONGEST_TIMEOUT = 86_400;
const MOST_CONCURRENCY = 1_000;
/**
 * The action's own inputs, in the order in which `action.yml` and the README show them, which are written from here.
 *
 * @param schemes - of all providers
 * @param workspace - absolute
 */
function inputTable(schemes, workspace) {
    return {
        secretRefs: kinds_text({
            name: "secret-refs",
            help: "Declarations, one a line: `NAME [modifiers] = scheme:reference`",
        }),
        secretRefsFiles: lines({
            name: "secret-refs-file",
            help: "Files of declarations, one path a line, relative to the workspace",
        }),
        deliverTo: someOf({
            name: "deliver-to",
            help: "Where a declaration without a destination goes: `env`, `output` or both",
            default: "env",
        }, ["env", "output"]),
        run: script({
            name: "run",
            help: "Script to run with the secrets, which then go to it alone",
        }),
        shell: shell({
            name: "shell",
            help: "Shell for `run`: `bash`, `sh`, `pwsh`, `powershell`, `cmd`, `python`, or a template such as `perl {0}`",
            otherwise: "that of a `run:` step",
        }),
        workingDirectory: directory({
            name: "working-directory",
            help: "Where `run` and `cmd:` run and relative `file:` paths start",
            otherwise: "the workspace",
        }, workspace),
        image: kinds_image({
            name: "image",
            help: "Container image to run with the secrets, which then go to it alone",
        }),
        entrypoint: kinds_text({
            name: "entrypoint",
            help: "Program to run in the container instead of `run`",
            otherwise: "the image's own",
        }),
        args: words({
            name: "args",
            help: "Arguments for the container's entrypoint, split at spaces; double quotes group",
            otherwise: "the image's own",
        }),
        containerOptions: words({
            name: "container-options",
            help: "Further options of `docker run`",
        }),
        containerEngine: oneOf({
            name: "container-engine",
            help: "`docker`, `podman`, or `auto` for the first of them that answers",
            default: "auto",
        }, ["auto", "docker", "podman"]),
        containerNetwork: kinds_text({
            name: "container-network",
            help: "Network of the container",
            expression: "job.container.network",
            otherwise: "the job's",
        }),
        jobContainer: kinds_text({
            name: "job-container",
            help: "Container in which the job runs",
            expression: "job.container.id",
            otherwise: "the job's own",
        }),
        passEnv: patterns({
            name: "pass-env",
            help: "Names, or prefixes such as `AWS_*`, of variables that the script or container gets although they are held back",
        }),
        allowProviders: someOf({
            name: "allow-providers",
            help: "The schemes that may be used",
            otherwise: "all",
        }, schemes),
        trustSecretRefsFile: kinds_boolean({
            name: "trust-secret-refs-file",
            help: "Whether `cmd:` and files outside of the checkout are allowed in `secret-refs-file`, and the file itself on `pull_request_target`, `workflow_run` and `issue_comment`",
            default: "false",
        }),
        timeoutSeconds: number({
            name: "timeout-seconds",
            help: "Time limit for resolving everything",
            default: "60",
        }, "a number of seconds", LONGEST_TIMEOUT),
        concurrency: number({
            name: "concurrency",
            help: "How many requests to one provider run at once (commands: at most twice the number of processors)",
            default: "32",
        }, "a whole number", MOST_CONCURRENCY),
        summary: kinds_boolean({
            name: "summary",
            help: "Whether to add a table of names, providers and destinations to the job summary",
            default: "false",
        }),
        dryRun: kinds_boolean({
            name: "dry-run",
            help: "Whether to only check the declarations and print the plan; nothing is fetched",
            default: "false",
        }),
    };
}

;// CONCATENATED MODULE: ./build/inputs/index.js






/**
 * Reads the action's own inputs. Those of a provider are read when it is made.
 *
 * @throws Failure with every input that is wrong; each message quotes the input's name and says what is accepted
 */
function readInputs(environment, registry) {
    const workspace = (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE || ".");
    const table = inputTable(Object.keys(registry), workspace);
    const rows = [
        ...Object.values(table),
        ...Object.values(registry).flatMap(({ inputs }) => inputs),
    ];
    const known = rows.map(({ name }) => name);
    const own = known.map(inputVariable);
    const { values, problems } = readAll(table, environment);
    const given = (key) => table[key].given(environment) !== undefined;
    const directory = values.workingDirectory;
    const all = [
        ...findMisspelt(environment, known),
        ...problems,
        misfit(given),
        given("image") && directory !== undefined
            ? outsideWorkspace(workspace, directory)
            : undefined,
        given("secretRefs") || given("secretRefsFiles")
            ? undefined
            : nothingDeclared(environment, own),
    ].filter((message) => message !== undefined);
    if (all.length > 0 || !isComplete(values, table))
        throw new errors/* Failure */.HR(all.map((message) => ({ message })));
    return Object.freeze({
        ...values,
        workspace,
        child: childOf(values, workspace),
        own,
    });
}
/** Reads a table. A row that cannot be read gives a problem in place of a value. */
function readAll(table, environment) {
    const values = {};
    const problems = [];
    for (const key in table)
        try {
            values[key] = table[key].read(environment);
        }
        catch (thrown) {
            problems.push(thrown instanceof InputError
                ? thrown.message
                : `\`${table[key].name}\` cannot be read.`);
        }
    return { values, problems };
}
function isComplete(values, table) {
    return Object.keys(table).every((key) => key in values);
}
/** The runner gives each input with a default, and `deliver-to` has one: without any hyphen, they were lost on the way. */
function nothingDeclared(environment, own) {
    return own.some((name) => name.includes("-") && environment[name] !== undefined)
        ? "nothing is declared: give `secret-refs` lines of the form `NAME = scheme:...`, or name a file of them in `secret-refs-file`."
        : "nothing is declared: no input with a hyphen in its name arrived, not even those that have a default. A shell such as dash drops such variables, and one stands between the runner and this action: a wrapper around `node`, or a hook. Let it start Node.js without a shell, or with bash.";
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __nccwpck_require__(370);
// EXTERNAL MODULE: ./build/connection/connector.js
var connector = __nccwpck_require__(9070);
// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __nccwpck_require__(9294);
// EXTERNAL MODULE: ./build/runner/signals.js
var signals = __nccwpck_require__(7674);
;// CONCATENATED MODULE: ./build/lifetime/contexts.js







function createContexts(inputs, registry, environment, services) {
    const controller = new AbortController();
    const { signal } = controller;
    const cancel = () => controller.abort(new errors/* SecretError */.JA("failed", "the job was cancelled before there was an answer."));
    for (const signal of signals/* CANCELLING */.P)
        process.on(signal, cancel);
    const { timeoutSeconds, concurrency } = inputs;
    const timer = setTimeout(() => {
        controller.abort(new errors/* SecretError */.JA("unreachable", `no answer within ${timeoutSeconds} s. If it needs longer, raise \`timeout-seconds\`.`));
    }, timeoutSeconds * 1_000);
    const connect = (0,connector/* connector */.M)(environment, concurrency, signal);
    return {
        contextFor: (row) => ({
            ...settingsOf(registry, row, environment),
            workingDirectory: inputs.workingDirectory,
            workspace: inputs.workspace,
            signal,
            connect,
            limit: (0,p_limit/* default */.A)(row.places(concurrency)),
            idToken: async (audience) => {
                const { requestIdToken } = await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 346));
                const token = await requestIdToken({ environment, signal, connect }, audience);
                services.protect(token);
                return token;
            },
            protect: services.protect,
            cleanForeign: services.cleanForeign,
            defer: (debt) => services.defer(row.name, debt).catch(asSecretError),
            keep: services.keep,
            log: services.log,
        }),
        close() {
            clearTimeout(timer);
            for (const signal of signals/* CANCELLING */.P)
                process.off(signal, cancel);
        },
    };
}
/** What a provider is told: its own inputs, and the environment under them. */
function settingsOf(registry, row, environment) {
    const inputs = readVariables(row.inputs, environment);
    const over = row.runsPrograms
        ? readVariables((0,providers_row/* rowsOf */.R)(registry).flatMap(({ inputs }) => inputs), environment)
        : inputs;
    return { inputs, environment: (0,runner_environment/* environmentOf */.p)(environment, over) };
}
/** The step's surroundings do not allow it; for the provider that is one reference's error among others. */
function asSecretError(thrown) {
    const message = (0,errors/* toFailure */.w2)(thrown)
        .problems.map(({ message }) => message)
        .join(" ");
    throw new errors/* SecretError */.JA("failed", message, { cause: thrown });
}

// EXTERNAL MODULE: ./build/runner/append.js + 1 modules
var append = __nccwpck_require__(5447);
// EXTERNAL MODULE: ./build/lifetime/remove-tree.js
var remove_tree = __nccwpck_require__(9309);
// EXTERNAL MODULE: ./build/lifetime/storage.js
var storage = __nccwpck_require__(8263);
;// CONCATENATED MODULE: ./build/lifetime/private-directory.js






/** @param warn - for the log */
function createPrivateDirectory(environment, warn) {
    let opened;
    let debts = 0;
    async function make() {
        const path = (0,private_files/* choosePrivateDirectory */.we)(environment);
        // The post step must know of the directory before there is one.
        (0,append/* openCommandFiles */.b)(["GITHUB_STATE"], environment).append(new Map([["GITHUB_STATE", [{ name: private_files/* STATE_DIRECTORY */.M8, value: path }]]]));
        const warning = await (0,private_files/* makePrivateDirectory */.Dn)(path, environment);
        if (warning !== undefined)
            warn(warning);
        return path;
    }
    function open() {
        opened ??= make();
        return opened;
    }
    return {
        open,
        opened: () => opened,
        async writeDebt(owner, debt) {
            const directory = await open();
            const folder = (0,external_node_path_.join)(directory, private_files/* DEBTS */.$d);
            const file = (0,external_node_path_.join)(folder, `${debts++}.json`);
            (0,storage/* storing */.B)(directory, () => {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
                // Whoever reads it finds all of it or nothing, whenever this process is ended.
                (0,external_node_fs_.writeFileSync)(`${file}.part`, JSON.stringify({ owner, debt }), {
                    mode: 0o600,
                    flag: "wx",
                });
                (0,external_node_fs_.renameSync)(`${file}.part`, file);
            });
            // What cannot be crossed off is undone once more by the post step, which does no harm.
            return () => void (0,remove_tree/* removeTree */.d)(file);
        },
    };
}

;// CONCATENATED MODULE: ./build/lifetime/run.js


function openRun(given) {
    const { inputs, registry, environment, masker, log, foreign } = given;
    const privateDirectory = createPrivateDirectory(environment, log.warning);
    const leases = [];
    return {
        ...given,
        privateDirectory,
        leases,
        learn: foreign.learn,
        openContexts: () => createContexts(inputs, registry, environment, {
            protect: masker.protect,
            cleanForeign: foreign.clean,
            keep: (lease) => void leases.push(lease),
            defer: privateDirectory.writeDebt,
            log,
        }),
    };
}

// EXTERNAL MODULE: ./build/mask/masker.js + 4 modules
var mask_masker = __nccwpck_require__(3634);
;// CONCATENATED MODULE: ./build/plan.js




/** What is delivered when nothing is: no names. */
const NOTHING = { deliveries: [], values: [], warnings: [] };
const KIB = 1024;
/** Linux gives one `NAME=value` with its NUL 32 pages (MAX_ARG_STRLEN), in bytes. */
const LONGEST_VARIABLE = 128 * KIB - 1;
/** The longest `NAME=value` on Windows, in characters. */
const LONGEST_VARIABLE_ON_WINDOWS = 32_766;
/** Arguments and environment of a process share about 2 MiB on Linux; half of that is left to others, in bytes. */
const ENVIRONMENT = KIB * KIB;
/** GitHub allows 1 MB of outputs a job and counts UTF-16, in bytes. */
const OUTPUTS = KIB * KIB;
/**
 * Decides what exactly goes where. Pure: after it only reading and writing can fail, so that a value which cannot be
 * delivered stops the others too.
 *
 * @throws Failure with every value that cannot be delivered
 */
function plan(secrets, windows) {
    const deliveries = [];
    const problems = [];
    for (const secret of secrets) {
        try {
            deliveries.push(planOne(secret, windows));
        }
        catch (thrown) {
            problems.push(problemOf(secret, (0,errors/* toSecretError */.u5)(thrown)));
        }
    }
    problems.push(...tooMuch(deliveries));
    if (problems.length > 0)
        throw new errors/* Failure */.HR(problems);
    return {
        deliveries,
        values: deliveries.flatMap(valuesToMask),
        warnings: secrets
            .filter(isUnexpectedlyEmpty)
            .map((secret) => `${describe(secret.declaration, secret.name)}: the value is empty.`),
    };
}
function problemOf(secret, error) {
    return {
        origin: secret.declaration.origin,
        message: `${describe(secret.declaration, secret.name)}: ${error.message}`,
    };
}
function planOne(secret, windows) {
    if (secret.secret &&
        ![secret.value, secret.encoded ?? secret.value].every(masks/* isMaskable */.h_))
        throw new errors/* SecretError */.JA("malformed", `the value is too short or too common to be masked without ruining the log. ${adviceFor(secret)}`);
    const { sinks, form } = secret.declaration;
    const bytes = withLineBreak(secret);
    if (form.kind === "file")
        return {
            secret,
            sinks,
            content: { kind: "file", base: form.base ?? secret.name, bytes },
        };
    const text = (0,build_text/* decodeUtf8 */._)(bytes);
    if (text === undefined || text.includes("\0"))
        throw new errors/* SecretError */.JA("malformed", `the value is not text (it ${text === undefined ? "is not valid UTF-8" : "holds a NUL"}). Deliver it as \`[file]\`.`);
    if (sinks.has("env"))
        checkVariable(secret.name, text, windows);
    return { secret, sinks, content: { kind: "text", text } };
}
function adviceFor({ declaration, name }) {
    return declaration.target.kind === "name"
        ? "Mark it `[plain]` if it is no secret."
        : `If it is no secret, declare ${name} by itself and mark it \`[plain]\`.`;
}
/** The rule for the line break at the end. A file is byte-exact, but for `newline`. */
function withLineBreak({ declaration, value, derived }) {
    const { newline, form, traits } = declaration;
    if (newline === "ensure") {
        const text = Buffer.from(value).toString("latin1").replaceAll("\r\n", "\n");
        return Buffer.from(`${trimEndOfLines(text)}\n`, "latin1");
    }
    const trims = newline === "trim" &&
        form.kind === "value" &&
        !derived &&
        traits.lineBreak === "incidental";
    if (!trims || value.at(-1) !== 0x0a)
        return value;
    return value.subarray(0, value.at(-2) === 0x0d ? -2 : -1);
}
function trimEndOfLines(text) {
    let end = text.length;
    while (text[end - 1] === "\n")
        end--;
    return text.slice(0, end);
}
function checkVariable(name, text, windows) {
    const size = windows
        ? name.length + 1 + text.length
        : Buffer.byteLength(`${name}=${text}`);
    const [limit, unit] = windows
        ? [LONGEST_VARIABLE_ON_WINDOWS, "characters"]
        : [LONGEST_VARIABLE, "bytes"];
    if (size > limit)
        throw new errors/* SecretError */.JA("malformed", `the value is too large for an environment variable (${size} of at most ${limit} ${unit}). Deliver it as \`[file]\`.`);
}
function tooMuch(deliveries) {
    const total = (sink, size) => deliveries
        .filter(({ sinks }) => sinks.has(sink))
        .reduce((sum, { secret, content }) => sum +
        size(`${secret.name}=`) +
        (content.kind === "text" ? size(content.text) : 0), 0);
    const environment = total("env", (text) => Buffer.byteLength(text));
    const outputs = total("output", (text) => 2 * text.length);
    const problems = [];
    if (environment > ENVIRONMENT)
        problems.push({
            message: `all environment variables together are ${environment} bytes, of at most ${ENVIRONMENT}: later processes could not start. Deliver the large ones as \`[file]\`.`,
        });
    if (outputs > OUTPUTS)
        problems.push({
            message: `all outputs together are ${outputs} bytes of UTF-16, of at most ${OUTPUTS}. Deliver the large ones as \`[file]\`.`,
        });
    return problems;
}
function valuesToMask({ secret, content }) {
    if (!secret.secret)
        return [];
    const delivered = content.kind === "text" ? Buffer.from(content.text) : content.bytes;
    return [
        secret.value,
        ...(Buffer.compare(secret.value, delivered) === 0 ? [] : [delivered]),
        ...(secret.encoded === undefined ? [] : [secret.encoded]),
    ];
}
function isUnexpectedlyEmpty({ value, declaration, secret }) {
    return secret && value.length === 0 && !declaration.allowEmpty;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/runner/log.js
/** In characters; the runner cuts messages at 4,096. */
const LONGEST_MESSAGE = 4_000;
/** A log whose every text goes through `clean` first: without secrets, and nothing in it that the runner obeys. */
function cleanLog(log, clean) {
    return {
        debug: (text) => log.debug(clean(text)),
        info: (text) => log.info(clean(text)),
        notice: (text) => log.notice(shorten(clean(text))),
        warning: (text) => log.warning(shorten(clean(text))),
        error: (text) => log.error(shorten(clean(text))),
        startGroup: (title) => log.startGroup(clean(title)),
        endGroup: () => log.endGroup(),
    };
}
/** A message as an annotation can hold it. */
function shorten(text) {
    return text.length <= LONGEST_MESSAGE
        ? text
        : `${text.slice(0, LONGEST_MESSAGE)}\n... the rest is in the log above.`;
}

;// CONCATENATED MODULE: ./build/report.js




/** The runner shows ten annotations of a kind a step, and the final message is one of them. */
const MOST_ANNOTATIONS = 9;
/** More lines than this are folded into a group. */
const MOST_LINES = 10;
/** Nobody reads more; of the others their number is told. */
const report_MOST_PROBLEMS = 1_000;
/** In characters. A longer cell sticks out, so that it does not widen every line of the list. */
const WIDEST_COLUMN = 60;
/** One line a declaration, a count and the time taken; and a table in the job summary, if one is wanted. */
function reportDelivered(delivered, { inputs, environment, log }) {
    const { deliveries, omitted, warnings, milliseconds } = delivered;
    const receiver = inputs.child?.kind;
    const rows = [
        ...deliveries.map(({ secret }) => {
            const { name, declaration } = secret;
            return [
                name,
                declaration.scheme,
                `→ ${destination(declaration, receiver)}`,
            ];
        }),
        ...omitted.map(({ name, declaration, reason }) => {
            return [name, declaration.scheme, `left out: ${reason}`];
        }),
    ];
    list("Secrets", rows, log);
    for (const warning of warnings)
        log.warning(warning);
    if (deliveries.some(({ secret, sinks }) => secret.secret && sinks.has("output")))
        log.notice("Outputs that hold a masked value reach the later steps of this job; the runner drops them between jobs.");
    log.info(`${count(deliveries.length, "name")} delivered in ${Math.round(milliseconds)} ms.`);
    if (inputs.summary)
        writeSummary(deliveries, receiver, environment.GITHUB_STEP_SUMMARY ?? "", log);
}
/** @returns the message for the end of the step, or undefined when there is nothing to say */
function reportEnding({ exitCode, cancelled, heldBack }, receiver, log) {
    if (exitCode === 0 && !cancelled)
        return undefined;
    if (heldBack.length > 0)
        log.info(`Present in this step, but held back: ${heldBack.join(", ")}. What is needed all the same is named in \`pass-env\`.`);
    if (receiver === "container")
        log.info("A container gets no other variables of this machine or of the step's `env:` either, but those that `pass-env` names.");
    return cancelled
        ? `The job was cancelled, and with it what \`run\` or \`image\` had started (exit code ${exitCode}).`
        : `Process completed with exit code ${exitCode}${meaningOf(exitCode)}.`;
}
/** What shells mean by two codes (POSIX, 2.8.2), and `cmd.exe` by a third. */
function meaningOf(exitCode) {
    if (exitCode === 126)
        return ": a program could not be executed";
    return exitCode === 127 || exitCode === 9009
        ? ": a program was not found"
        : "";
}
/**
 * A table of names, schemes and destinations in the job summary. No values, and no reference, which may be internal. All
 * of it is words of ours and names of variables, so that nothing has to be escaped.
 */
function writeSummary(deliveries, receiver, path, log) {
    const rows = deliveries.map(({ secret: { name, declaration } }) => [
        name,
        declaration.scheme,
        destination(declaration, receiver),
    ]);
    const table = [["Name", "Provider", "Destination"], ...rows]
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
        .join("");
    try {
        (0,external_node_fs_.appendFileSync)(path, `<h3>Secrets</h3>${external_node_os_.EOL}<table>${table}</table>${external_node_os_.EOL}`);
    }
    catch {
        log.warning("The job summary could not be written.");
    }
}
/** What a run would do. */
function reportRehearsal(declarations, { inputs, log }) {
    const rows = declarations.map((declaration) => [
        label(declaration.target),
        declaration.shown,
        `→ ${destination(declaration, inputs.child?.kind)}`,
    ]);
    list("Plan", rows, log);
    log.info(`${count(declarations.length, "declaration")} valid. This was a dry run: nothing was fetched or delivered.`);
}
/**
 * Every problem once as an annotation, as far as the runner shows them, and all of them in the log.
 *
 * @returns the one message for the end of the step
 */
function reportProblems(problems, log) {
    const lines = problems
        .slice(0, report_MOST_PROBLEMS)
        .map(({ origin, message }) => cut(origin === undefined
        ? message
        : `${origin.source}, line ${origin.line}: ${message}`));
    const [only = ""] = lines;
    if (lines.length <= 1)
        return only;
    if (problems.length > lines.length)
        lines.push(`... and ${count(problems.length - lines.length, "more error")}.`);
    for (const line of lines.slice(0, MOST_ANNOTATIONS))
        log.error(line);
    const summary = [
        `${problems.length} errors; nothing was delivered.`,
        ...lines,
    ].join("\n");
    if (summary.length <= LONGEST_MESSAGE && lines.length <= MOST_ANNOTATIONS)
        return summary;
    for (const line of lines.slice(MOST_ANNOTATIONS))
        log.info(line);
    return shorten(summary);
}
/** Where a declaration goes, in words. */
function destination({ sinks, form }, receiver) {
    const variable = receiver === undefined
        ? "environment variable"
        : `environment of the ${receiver}`;
    const places = [
        ...(sinks.has("env") ? [variable] : []),
        ...(sinks.has("output") ? ["output"] : []),
    ].join(" and ");
    return form.kind === "file"
        ? `private file, its path in the ${places}`
        : places;
}
function list(title, rows, log) {
    const widths = [0, 1].map((column) => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
    const lines = rows.map((row) => row
        .map((cell, column) => cell.padEnd(Math.min(widths[column] ?? 0, WIDEST_COLUMN)))
        .join("  "));
    if (lines.length > MOST_LINES)
        log.startGroup(`${title} (${lines.length})`);
    for (const line of lines)
        log.info(line);
    if (lines.length > MOST_LINES)
        log.endGroup();
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function cut(text) {
    return text.length <= LONGEST_MESSAGE
        ? text
        : `${text.slice(0, LONGEST_MESSAGE)}...`;
}

;// CONCATENATED MODULE: ./build/resolve/expand.js



/** Names the fields of a wildcard: upper case, everything outside `[A-Z0-9_]` becomes `_`, the prefix in front. */
function nameFields(declaration, keys) {
    const { target } = declaration;
    const prefix = target.kind === "wildcard" ? target.prefix : "";
    return Array.from(keys, (key) => ({
        declaration,
        key,
        name: prefix + key.toUpperCase().replace(/[^A-Z0-9_]/g, "_"),
    }));
}
/**
 * A wildcard never overrides: a declaration that spells a name out has it alone, in whatever sink.
 *
 * @returns what leaves out the fields whose names are declared
 */
function withoutDeclared(declarations, windows) {
    const fold = (name) => (windows ? name.toUpperCase() : name);
    const declared = new Set(declarations.flatMap(({ target }) => target.kind === "name" ? [fold(target.name)] : []));
    return (fields) => fields.filter(({ name }) => !declared.has(fold(name)));
}
/** What is wrong with the names that all wildcards together give. */
function judgeFields(fields, windows) {
    const problems = [];
    const first = new Map();
    for (const field of fields) {
        const problem = expand_judge(field) ?? findClash(field, first, windows);
        if (problem === undefined)
            continue;
        problems.push({
            origin: field.declaration.origin,
            message: `${label(field.declaration.target)}: the field ${JSON.stringify(field.key)} ${problem}.`,
        });
    }
    return problems;
}
function expand_judge({ declaration, name }) {
    if (!/^[A-Z_a-z][A-Za-z0-9_]*$/.test(name))
        return "would begin with a digit or have no name; write a prefix in front of `*`";
    if (declaration.sinks.has("output") &&
        names/* RESERVED_OUTPUTS */.IV.has(name.toLowerCase()))
        return "gives an output that the action itself writes; write a prefix in front of `*`";
    if (!declaration.sinks.has("env"))
        return undefined;
    const by = declaration.authority === "workflow" ? "wildcard" : "manifest";
    const refused = (0,names/* refusal */.x5)(name, by);
    if (refused === undefined)
        return undefined;
    return `gives the environment name ${name}, which is refused: ${refused.reason}. ${expand_adviceFor(name, refused, by)}`;
}
/** A prefix is the easiest way out, but `APP_HTTP_PROXY` and `APP_HOME` are refused as well. */
function expand_adviceFor(name, { when }, by) {
    if ((0,names/* refusal */.x5)(`APP_${name}`, by) === undefined)
        return "Write a prefix in front of `*`, such as `APP_*`";
    const own = when === "always" ? `\`${name} [output]\`` : name;
    return `Declare ${own} by a line of its own in the workflow, which beats the wildcard`;
}
function findClash(field, first, windows) {
    for (const sink of field.declaration.sinks) {
        const key = sinkKey(sink, field.name, windows);
        const other = first.get(key);
        if (other !== undefined && other !== field) {
            const { origin, target } = other.declaration;
            return `gives the name ${field.name}, and so does the field ${JSON.stringify(other.key)} of ${label(target)} (${origin.source}, line ${origin.line})`;
        }
        first.set(key, field);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/resolve/fetch.js


/** Milliseconds that a provider has after the deadline to answer by itself. */
const GRACE = 2_000;
/** Loads the providers that are used, and only those. */
function load(declarations, registry, contextFor) {
    const byRow = Map.groupBy(declarations, ({ scheme }) => registry[scheme]);
    return Promise.all(Array.from(byRow, async ([row, declarations]) => {
        if (row === undefined)
            throw new TypeError(`no provider for the scheme of a parsed declaration`);
        const context = contextFor(row);
        return {
            provider: (await row.load()).create(context),
            signal: context.signal,
            declarations,
        };
    }));
}
/** Judges every reference offline. */
function check(batches) {
    return batches.flatMap(({ provider, declarations }) => declarations.flatMap((declaration) => {
        const error = provider.check?.(requestOf(declaration, provider));
        return error === undefined
            ? []
            : [
                {
                    origin: declaration.origin,
                    message: `${describe(declaration)}: ${error.message}`,
                },
            ];
    }));
}
/** Asks every provider once, all at the same time, for each distinct reference. The order is that of the batches. */
async function ask(batches) {
    return (await Promise.all(batches.map(askOne))).flat();
}
async function askOne({ provider, declarations, signal, }) {
    const requests = new Map();
    const keys = declarations.map((declaration) => {
        const request = requestOf(declaration, provider);
        const key = keyOf(request);
        const json = request.json || requests.get(key)?.json === true;
        requests.set(key, { ...request, json });
        return key;
    });
    const answers = await answerInTime(provider, [...requests.values()], signal);
    const byKey = new Map([...requests.keys()].map((key, index) => [key, answers[index]]));
    return declarations.map((declaration, index) => ({
        declaration,
        answer: byKey.get(keys[index] ?? "") ?? noAnswer(),
    }));
}
function requestOf({ scheme, rest, target, pointer, authority }, { givesFields = false }) {
    const want = givesFields && target.kind === "wildcard" ? "fields" : "value";
    const confined = authority === "untrusted-manifest";
    return { scheme, rest, want, json: pointer !== undefined, confined };
}
/** What is confined may be refused where the same reference of the workflow is not, so they share no answer. */
function keyOf({ scheme, rest, want, confined = false }) {
    return `${want} ${confined} ${scheme}:${rest}`;
}
function noAnswer() {
    return {
        kind: "failed",
        error: new errors/* SecretError */.JA("failed", "an internal error: the provider gave no answer."),
    };
}
/** A provider must neither reject nor outlive the deadline; where one does, each of its references says so. */
async function answerInTime(provider, requests, signal) {
    const { promise: late, reject } = Promise.withResolvers();
    const giveUp = () => setTimeout(() => reject(signal.reason), GRACE).unref();
    signal.addEventListener("abort", giveUp, { once: true });
    try {
        return await Promise.race([provider.resolve(requests), late]);
    }
    catch (thrown) {
        return requests.map(() => ({
            kind: "failed",
            error: (0,errors/* toSecretError */.u5)(thrown),
        }));
    }
    finally {
        signal.removeEventListener("abort", giveUp);
    }
}

// EXTERNAL MODULE: ./build/providers/kit/limits.js
var limits = __nccwpck_require__(4064);
;// CONCATENATED MODULE: ./build/resolve/decode.js

/**
 * Decodes a value. ASCII white space in it is ignored and padding is optional; anything else that the encoding does not
 * allow is an error, also leftover bits, since a value cut short would look right.
 */
function decode(value, encoding) {
    const text = Buffer.from(value)
        .toString("latin1")
        .replace(/[\t\n\v\f\r ]+/g, "");
    const bare = encoding === "hex" ? text.toLowerCase() : withoutPadding(text);
    const bytes = bare === undefined ? undefined : Buffer.from(bare, encoding);
    if (bytes === undefined ||
        bytes.toString(encoding).replace(/=+$/, "") !== bare)
        throw new errors/* SecretError */.JA("malformed", `the value is not valid ${encoding}.${hint(text, encoding)}`);
    return bytes;
}
/** Undefined when the padding does not fit the length. */
function withoutPadding(text) {
    const [bare = "", padding = ""] = /^([^=]*)(={0,2})$/
        .exec(text)
        ?.slice(1) ?? [undefined, "none"];
    if (padding === "none")
        return undefined;
    return padding === "" || (bare.length + padding.length) % 4 === 0
        ? bare
        : undefined;
}
function hint(text, encoding) {
    if (encoding === "base64" && /^[\w+/-]*[-_]/.test(text))
        return " It looks like `base64url`.";
    if (encoding === "base64url" && /^[\w+/-]*[+/]/.test(text))
        return " It looks like `base64`.";
    return "";
}

;// CONCATENATED MODULE: ./node_modules/@hyperjump/json-pointer/lib/index.js
/** @import * as API from "./index.d.ts" */


/** @type API.nil */
const nil = "";

/** @type API.pointerSegments */
const pointerSegments = function* (pointer) {
  if (pointer.length > 0 && !pointer.startsWith("/")) {
    throw Error("Invalid JSON Pointer");
  }

  if (/~(?![01])/.test(pointer)) {
    throw Error("Invalid JSON Pointer");
  }

  let segmentStart = 1;
  let segmentEnd = 0;

  while (segmentEnd < pointer.length) {
    const position = pointer.indexOf("/", segmentStart);
    segmentEnd = position === -1 ? pointer.length : position;
    const segment = pointer.slice(segmentStart, segmentEnd);
    segmentStart = segmentEnd + 1;

    yield lib_unescape(segment);
  }
};

/**
 * @overload
 * @param {string} pointer
 * @return {API.Getter}
 *
 * @overload
 * @param {string} pointer
 * @param {API.Json} subject
 * @return {API.Json | undefined}
 *
 * @param {string} pointer
 * @param {API.Json} [subject]
 * @return {API.Json | undefined | API.Getter}
 *
 * @type API.get
 */
const get = (pointer, subject = undefined) => {
  if (subject === undefined) {
    const segments = [...pointerSegments(pointer)];
    return (subject) => _get(segments, subject);
  } else {
    return _get(pointerSegments(pointer), subject);
  }
};

/** @type (segments: Iterable<string>, subject: API.Json | undefined) => API.Json | undefined */
const _get = (segments, subject) => {
  /** @type string */
  let cursor = nil;
  for (const segment of segments) {
    subject = applySegment(subject, segment, cursor);
    cursor = lib_append(segment, cursor);
  }

  return subject;
};

/**
 * @overload
 * @param {string} pointer
 * @return {API.Setter}
 *
 * @overload
 * @param {string} pointer
 * @param {API.Json} subject
 * @param {API.Json} value
 * @return {API.Json}
 *
 * @param {string} pointer
 * @param {API.Json} [subject]
 * @param {API.Json} [value]
 * @return {API.Json | API.Setter}
 *
 * @type API.set
 */
const lib_set = (pointer, subject = undefined, value = undefined) => {
  if (subject === undefined) {
    return (subject, value) => _set(pointerSegments(pointer), subject, value);
  } else {
    return _set(pointerSegments(pointer), subject, /** @type API.Json */ (value));
  }
};

/** @type (segments: Generator<string>, subject: API.Json | undefined, value: API.Json, cursor?: string) => API.Json */
const _set = (segments, subject, value, cursor = nil) => {
  const segment = segments.next();
  if (segment.done) {
    return value;
  }

  if (Array.isArray(subject)) {
    subject = [...subject];
  } else if (typeof subject === "object" && subject !== null) {
    subject = { ...subject };
  } else {
    applySegment(subject, segment.value, cursor);
  }
  cursor = lib_append(segment.value, cursor);

  // currentSubject could also be an array, but this appeases the type system
  const currentSubject = /** @type API.JsonObject */ (subject);
  const computedSegment = computeSegment(subject, segment.value);
  currentSubject[computedSegment] = _set(segments, currentSubject[computedSegment], value, cursor);
  return currentSubject;
};

/**
 * @overload
 * @param {string} pointer
 * @returns {API.Assigner}
 *
 * @overload
 * @param {string} pointer
 * @param {API.Json} subject
 * @param {API.Json} value
 * @returns {void}
 *
 * @param {string} pointer
 * @param {API.Json} [subject]
 * @param {API.Json} [value]
 * @returns {void | API.Assigner}
 *
 * @type API.assign
 */
const lib_assign = (pointer, subject = undefined, value = undefined) => {
  if (subject === undefined) {
    return (subject, value) => _assign(pointerSegments(pointer), subject, value);
  } else {
    return _assign(pointerSegments(pointer), subject, /** @type API.Json */ (value));
  }
};

/** @type (segments: Generator<string>, subject: API.Json, value: API.Json, cursor?: string) => void */
const _assign = (segments, subject, value, cursor = nil) => {
  /** @type string | undefined */
  let lastSegment;

  /** @type API.Json | undefined */
  let currentSubject = subject;

  /** @type API.Json | undefined */
  let lastSubject;

  for (let segment of segments) {
    segment = computeSegment(currentSubject, segment);
    lastSegment = segment;
    lastSubject = currentSubject;
    currentSubject = applySegment(currentSubject, segment, cursor);
    cursor = lib_append(segment, cursor);
  }

  if (lastSegment === undefined) {
    return;
  }

  // lastSubject could also be an array, but this appeases the type system
  /** @type API.JsonObject */ (lastSubject)[lastSegment] = value;
};

/**
 * @overload
 * @param {string} pointer
 * @returns {API.Unsetter}
 *
 * @overload
 * @param {string} pointer
 * @param {API.Json} subject
 * @returns {API.Json | undefined}
 *
 * @param {string} pointer
 * @param {API.Json} [subject]
 * @returns {API.Json | undefined | API.Unsetter}
 *
 * @type API.unset
 */
const unset = (pointer, subject = undefined) => {
  if (subject === undefined) {
    return (subject) => _unset(pointerSegments(pointer), subject);
  } else {
    return _unset(pointerSegments(pointer), subject);
  }
};

/**
 * @param {Generator<string>} segments
 * @param {API.Json | undefined} [subject]
 * @param {string} [cursor]
 * @returns {API.JsonObject | API.Json[] | undefined}
 */
const _unset = (segments, subject, cursor = nil) => {
  const segment = segments.next();
  if (segment.done) {
    return;
  }

  if (Array.isArray(subject)) {
    subject = [...subject];
  } else if (typeof subject === "object" && subject !== null) {
    subject = { ...subject };
  } else {
    applySegment(subject, segment.value, cursor);
  }
  cursor = lib_append(segment.value, cursor);

  // currentSubject could also be an array, but this appeases the type system
  const currentSubject = /** @type API.JsonObject */ (subject);
  const computedSegment = computeSegment(currentSubject, segment.value);
  const unsetSubject = _unset(segments, currentSubject[computedSegment], cursor);
  if (computedSegment in currentSubject) {
    if (unsetSubject === undefined) {
      delete currentSubject[computedSegment];
    } else {
      currentSubject[computedSegment] = unsetSubject;
    }
  }
  return currentSubject;
};

/**
 * @overload
 * @param {string} pointer
 * @returns {API.Remover}
 *
 * @overload
 * @param {string} pointer
 * @param {API.Json} subject
 * @returns {void}
 *
 * @param {string} pointer
 * @param {API.Json} [subject]
 * @returns {void | API.Remover}
 *
 * @type API.remove
 */
const remove = (pointer, subject = undefined) => {
  if (subject === undefined) {
    return (subject) => _remove(pointerSegments(pointer), subject);
  } else {
    return _remove(pointerSegments(pointer), subject);
  }
};

/** @type (segments: Generator<string>, subject: API.Json, cursor?: string) => void */
const _remove = (segments, subject, cursor = nil) => {
  /** @type string | undefined */
  let lastSegment;

  /** @type API.Json | undefined */
  let currentSubject = subject;

  /** @type API.Json | undefined */
  let lastSubject;

  for (let segment of segments) {
    segment = computeSegment(currentSubject, segment);
    lastSegment = segment;
    lastSubject = currentSubject;
    currentSubject = applySegment(currentSubject, segment, cursor);
    cursor = lib_append(segment, cursor);
  }

  if (lastSegment === undefined) {
    return;
  }

  // lastSubject could also be an array, but this appeases the type system
  delete /** @type API.JsonObject */ (lastSubject)[lastSegment];
};

/** @type API.append */
const lib_append = (segment, pointer) => pointer + "/" + lib_escape(segment);

/** @type (segment: string) => string */
const lib_escape = (segment) => segment.toString().replace(/~/g, "~0").replace(/\//g, "~1");

/** @type (segment: string) => string */
const lib_unescape = (segment) => segment.toString().replace(/~1/g, "/").replace(/~0/g, "~");

/**
 * @overload
 * @param {API.Json[]} value
 * @param {string} segment
 * @returns {number}
 *
 * @overload
 * @param {API.Json | undefined} value
 * @param {string} segment
 * @returns {string}
 *
 * @param {API.Json | undefined} value
 * @param {string} segment
 * @returns {string | number}
 */
const computeSegment = (value, segment) => {
  if (Array.isArray(value)) {
    return segment === "-" ? value.length : parseInt(segment, 10);
  } else {
    return segment;
  }
};

/** @type (value: API.Json | undefined, segment: string, cursor?: string) => API.Json | undefined */
const applySegment = (value, segment, cursor = "") => {
  if (value === undefined) {
    throw TypeError(`Value at '${cursor}' is undefined and does not have property '${segment}'`);
  } else if (value === null) {
    throw TypeError(`Value at '${cursor}' is null and does not have property '${segment}'`);
  } else if (isScalar(value)) {
    throw TypeError(`Value at '${cursor}' is a ${typeof value} and does not have property '${segment}'`);
  } else {
    const computedSegment = computeSegment(value, segment);
    if (Object.hasOwn(value, computedSegment)) {
      // value could also be an array, but this appeases the type system
      return /** @type API.JsonObject */ (value)[computedSegment];
    }
  }
};

/** @type (value: API.Json) => value is string | number | boolean | null */
const isScalar = (value) => value === null || typeof value !== "object";

// EXTERNAL MODULE: ./build/json.js
var json = __nccwpck_require__(9368);
;// CONCATENATED MODULE: ./build/resolve/json.js



/** The value that a pointer (RFC 6901) names in a JSON document: a string's text, anything else as compact JSON. */
function selectValue(document, pointer, parse = json/* parseJson */.qF) {
    return (0,json/* renderJson */.hF)(find(read(document, parse), pointer));
}
/** The members of the JSON object that a document is, or that a pointer names in it; `null` members are undefined. */
function selectFields(document, pointer = "", parse = json/* parseJson */.qF) {
    const value = find(read(document, parse), pointer);
    if (!(0,json/* isObject */.Gv)(value))
        throw new errors/* SecretError */.JA("malformed", "a wildcard needs a JSON object, and the value is none.");
    return new Map(Object.entries(value).map(([key, member]) => [
        key,
        member === null ? undefined : (0,json/* renderJson */.hF)(member),
    ]));
}
/** Parses each document once, however many declarations take a part of it. */
function parseOnce() {
    const known = new WeakMap();
    return (document) => {
        const parsed = known.get(document) ?? { value: (0,json/* parseJson */.qF)(document) };
        known.set(document, parsed);
        return parsed.value;
    };
}
function read(document, parse) {
    const value = parse(document);
    if (value !== undefined)
        return value;
    throw new errors/* SecretError */.JA("malformed", (0,json/* isTooDeep */.f_)(document)
        ? `the value is nested deeper than ${json/* DEEPEST_JSON */.S8} levels, and JSON is read to that depth.`
        : "the value is not valid JSON.");
}
function find(document, pointer) {
    let value = document;
    for (const segment of pointerSegments(pointer))
        value = member(value, segment);
    if (value === undefined || value === null)
        throw new errors/* SecretError */.JA("not-found", `the value holds nothing at ${JSON.stringify(pointer)}.`);
    return value;
}
function member(value, segment) {
    if (Array.isArray(value))
        return /^(?:0|[1-9][0-9]*)$/.test(segment)
            ? value[Number(segment)]
            : undefined;
    return (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, segment)
        ? value[segment]
        : undefined;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/resolve/secret.js

/**
 * A resolved value and what was declared of it. The value is kept in private fields, so that no log line, error, JSON
 * or debugger output can show it by accident.
 */
class Secret {
    declaration;
    /** The name in its sinks. */
    name;
    /** False for a default and for `[plain]`: delivered without a mask. */
    secret;
    /** Whether `json` or a decoder made the value, so that a line break at its end is its own. */
    derived;
    #value;
    #encoded;
    constructor(declaration, name, parts) {
        this.declaration = declaration;
        this.name = name;
        this.secret = parts.secret;
        this.derived = parts.derived;
        this.#value = parts.value;
        this.#encoded = parts.encoded;
    }
    /** The value, after `json` and the decoder, before the rule for line breaks. */
    get value() {
        return this.#value;
    }
    /** The value as it was before the decoder, when there was one. */
    get encoded() {
        return this.#encoded;
    }
    toString() {
        return `[Secret ${this.name}]`;
    }
    toJSON() {
        return this.toString();
    }
    [external_node_util_namespaceObject.inspect.custom]() {
        return this.toString();
    }
}

;// CONCATENATED MODULE: ./build/resolve/gather.js







/** Of all wildcards together. Far above what a step can deliver. */
const MOST_FIELDS = 100_000;
/** Turns answers into secrets: select, decode, and what `optional` and `default` say about a missing value. */
function gather(answered, windows) {
    const gathered = {
        secrets: [],
        omitted: [],
        fields: [],
        problems: [],
    };
    const declarations = answered.map(({ declaration }) => declaration);
    const undeclared = withoutDeclared(declarations, windows);
    const parse = parseOnce();
    let total = 0;
    const keep = (secret) => {
        total += secret.value.length + (secret.encoded?.length ?? 0);
        gathered.secrets.push(secret);
    };
    for (const { declaration, answer } of answered) {
        if (total > limits/* LARGEST_TOTAL */.c)
            break;
        const fail = (error, field = "") => gathered.problems.push({
            origin: declaration.origin,
            message: `${describe(declaration)}: ${field}${error.message}`,
        });
        const taken = attempt(() => take(declaration, answer, parse));
        if (taken instanceof errors/* SecretError */.JA) {
            const settled = settleMissing(declaration, taken);
            if (settled instanceof Secret)
                keep(settled);
            else if (settled !== undefined)
                gathered.omitted.push(settled);
            else
                fail(taken);
            continue;
        }
        if (taken instanceof Secret) {
            keep(taken);
            continue;
        }
        if (gathered.fields.length + taken.size > MOST_FIELDS) {
            fail(new errors/* SecretError */.JA("malformed", `the wildcards give more than ${MOST_FIELDS} names. Declare the ones that are needed.`));
            continue;
        }
        const fields = undeclared(nameFields(declaration, taken.keys()));
        for (const field of fields) {
            const { key, name } = field;
            gathered.fields.push(field);
            const value = taken.get(key);
            if (value === undefined) {
                gathered.omitted.push({ declaration, name, reason: "it is null" });
                continue;
            }
            const secret = attempt(() => finish(declaration, name, value, false));
            if (secret instanceof Secret)
                keep(secret);
            else
                fail(secret, `the field ${JSON.stringify(key)}: `);
        }
    }
    if (total > limits/* LARGEST_TOTAL */.c)
        gathered.problems.push({ message: (0,limits/* tooMuch */.G)().message });
    return gathered;
}
function attempt(action) {
    try {
        return action();
    }
    catch (thrown) {
        return (0,errors/* toSecretError */.u5)(thrown);
    }
}
/** The secret of a name, or the fields of a wildcard. */
function take(declaration, answer, parse) {
    if (answer.kind === "failed")
        throw answer.error;
    const { target, pointer } = declaration;
    if (answer.kind === "value") {
        if (answer.value.length === 0 &&
            !declaration.allowEmpty &&
            declaration.traits.empty === "missing")
            throw new errors/* SecretError */.JA("not-found", EMPTY);
        if (target.kind === "wildcard")
            return selectFields(answer.value, pointer, parse);
        return finish(declaration, target.name, pointer === undefined
            ? answer.value
            : selectValue(answer.value, pointer, parse), pointer !== undefined);
    }
    if (target.kind === "name")
        throw new errors/* SecretError */.JA("failed", "an internal error: the provider gave fields for one value.");
    if (pointer !== undefined)
        throw new errors/* SecretError */.JA("malformed", "`json` cannot select among the fields that this provider gives; declare the one name.");
    return answer.fields;
}
const EMPTY = "the variable is empty. GitHub gives '' for a secret that does not exist or is not passed to a pull request from a fork. " +
    "Create the secret, or mark the declaration `[allow-empty]`, `[optional]` or `[default:...]`.";
function finish(declaration, name, value, selected) {
    const { encoding, plain } = declaration;
    if (encoding === undefined)
        return new Secret(declaration, name, {
            value,
            secret: !plain,
            derived: selected,
        });
    return new Secret(declaration, name, {
        value: decode(value, encoding),
        encoded: value,
        secret: !plain,
        derived: true,
    });
}
/** What `optional` and `default` make of a missing value; undefined when the error stands. */
function settleMissing(declaration, error) {
    const { missing, target } = declaration;
    if (error.reason !== "not-found" || missing.kind === "fail")
        return undefined;
    if (missing.kind === "omit")
        return { declaration, name: label(target), reason: "not found" };
    return new Secret(declaration, label(target), {
        value: Buffer.from(missing.value),
        secret: false,
        derived: true,
    });
}

;// CONCATENATED MODULE: ./build/resolve/index.js




/**
 * Gives every declaration its value: check offline, fetch, select, decode.
 *
 * @throws Failure with every reference that failed, each with its own reason
 */
async function resolve(declarations, using) {
    const { contextFor, close } = using.openContexts();
    const asked = prepare(declarations, using.registry, contextFor).then(ask);
    const answered = resolve_inOrder(await asked.finally(close), declarations);
    for (const { answer } of answered)
        learnAll(answer, using.learn);
    const { secrets, omitted, fields, problems } = gather(answered, using.windows);
    stopAt([...problems, ...judgeFields(fields, using.windows)]);
    return { secrets, omitted };
}
/**
 * Loads the providers that are used and judges every reference offline: all of `dry-run`, and the start of the rest.
 *
 * @throws Failure with every reference that cannot be right
 */
async function prepare(declarations, registry, contextFor) {
    const batches = await load(declarations, registry, contextFor);
    stopAt(check(batches));
    return batches;
}
function stopAt(problems) {
    if (problems.length > 0)
        throw new errors/* Failure */.HR(problems);
}
function resolve_inOrder(answered, declarations) {
    const place = new Map(declarations.map((declaration, index) => [declaration, index]));
    return answered.toSorted((a, b) => (place.get(a.declaration) ?? 0) - (place.get(b.declaration) ?? 0));
}
function learnAll(answer, learn) {
    if (answer.kind === "value")
        learn(answer.value);
    if (answer.kind === "fields")
        for (const value of answer.fields.values())
            learn(value);
}

;// CONCATENATED MODULE: ./build/rehearse.js





/**
 * A dry run: judges all that can be judged offline, and shows what a run would do. Fetches, starts and delivers nothing;
 * the output `names` is empty.
 *
 * @throws Failure with everything that is wrong
 */
async function rehearse(declarations, run) {
    const { contextFor, close } = run.openContexts();
    await prepare(declarations, run.registry, contextFor).finally(close);
    await checkReceiver(declarations, run.inputs);
    await (0,step/* deliverToStep */.N)(NOTHING, run.environment, run.privateDirectory);
    reportRehearsal(declarations, run);
}

// EXTERNAL MODULE: ./build/foreign.js
var foreign = __nccwpck_require__(8392);
;// CONCATENATED MODULE: ./build/scrub/foreign.js

/** In bytes. Larger values are found as they are and line by line, which the masker does; to prepare more takes seconds. */
const foreign_LARGEST = 64 * 1024;
const LARGEST_TOGETHER = 256 * 1024;
/** What takes secrets out of the text of other programs. The search is loaded when it is first needed: when one fails. */
function createForeignText(masker) {
    const learnt = new Set();
    async function cleaner(more = []) {
        const { compile } = await __nccwpck_require__.e(/* import() */ 314).then(__nccwpck_require__.bind(__nccwpck_require__, 9314));
        const known = learnt.union(new Set(masker.registered()));
        const matcher = compile([...more, ...withinLimits(known)]);
        return (text) => {
            const scrubber = matcher.scrubber();
            const scrubbed = [scrubber.push(Buffer.from(text)), scrubber.flush()];
            return masker.conceal(Buffer.concat(scrubbed).toString());
        };
    }
    return {
        learn(value) {
            masker.learn(value);
            learnt.add(value);
        },
        clean: async (text, more) => (await cleaner(more))(text),
        async show(problems) {
            if (!problems.some(({ message }) => (0,foreign/* holdsForeign */.tN)(message)))
                return problems;
            const clean = await cleaner();
            return problems.map((problem) => ({
                ...problem,
                message: (0,foreign/* showForeign */.Ql)(problem.message, clean),
            }));
        },
    };
}
function withinLimits(values) {
    const taken = [];
    let together = 0;
    for (const value of values) {
        if (value.length > foreign_LARGEST || together + value.length > LARGEST_TOGETHER)
            continue;
        together += value.length;
        taken.push(value);
    }
    return taken;
}

// EXTERNAL MODULE: ./build/lifetime/debts.js
var debts = __nccwpck_require__(4380);
;// CONCATENATED MODULE: ./build/settlers.js

/**
 * How each kind of debt is undone, by its owner: a provider's name, or a way of delivery. Apart from the registry, so
 * that the post step carries no provider: whoever writes something down has a row here.
 */
const settlers = {
    [debts/* PROCESS_DEBT */.Q]: () => __nccwpck_require__.e(/* import() */ 814).then(__nccwpck_require__.bind(__nccwpck_require__, 1814)),
    [debts/* CONTAINER_DEBT */.U]: () => __nccwpck_require__.e(/* import() */ 516).then(__nccwpck_require__.bind(__nccwpck_require__, 2516)),
    vault: () => __nccwpck_require__.e(/* import() */ 207).then(__nccwpck_require__.bind(__nccwpck_require__, 4207)),
};

;// CONCATENATED MODULE: ./build/main.js



















const windows = process.platform === "win32";
/** Runs the step. Never throws: what goes wrong becomes annotations and the exit code. */
async function main(registry, variables) {
    const start = performance.now();
    const environment = (0,runner_environment/* environmentOf */.p)(variables);
    const masker = (0,mask_masker/* createMasker */.a)((text) => core.info((0,commands/* maskCommand */.Iq)(text)));
    const foreign = createForeignText(masker);
    const log = cleanLog(core, masker.clean);
    try {
        const inputs = readInputs(environment, registry);
        const rules = rulesFor(inputs, registry, environment);
        const confinement = (0,build_confinement/* confine */.D)(inputs.workspace, environment);
        const sources = readSources(inputs, rules, confinement);
        const declarations = declare(sources, rules);
        const given = { inputs, registry, settlers: settlers, environment, windows };
        const run = openRun({ ...given, masker, foreign, log, streams: process });
        if (inputs.dryRun)
            return await rehearse(declarations, run);
        const receiver = await openReceiver(declarations, run); // ready, nothing started
        const { secrets, omitted } = await resolve(declarations, run);
        const planned = plan(secrets, windows);
        const warnings = [...planned.warnings, ...masker.mask(planned.values)];
        await receiver.receive(planned); // a step: written; a script or container: waits for its secrets
        const milliseconds = performance.now() - start;
        reportDelivered({ ...planned, omitted, warnings, milliseconds }, run);
        const ending = await receiver.finish(); // has got its secrets, has ended, and is cleaned up after
        const message = ending && reportEnding(ending, inputs.child?.kind, log);
        if (message !== undefined) {
            core.setFailed(message);
            process.exitCode = ending?.exitCode || 1;
        }
    }
    catch (thrown) {
        const problems = await foreign.show((0,errors/* toFailure */.w2)(thrown).problems);
        core.setFailed(masker.clean(reportProblems(problems, log)));
    }
}
function rulesFor(inputs, registry, environment) {
    return {
        schemes: registry,
        deliverTo: inputs.deliverTo,
        allowProviders: inputs.allowProviders,
        trustManifests: inputs.trustSecretRefsFile,
        event: environment.GITHUB_EVENT_NAME,
        credentials: (0,providers_row/* rowsOf */.R)(registry).flatMap(({ credentials }) => credentials),
        child: inputs.child !== undefined,
        windows,
    };
}


/***/ }),

/***/ 2757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  JC: () => (/* binding */ ENCODINGS),
  FJ: () => (/* binding */ FORM_KINDS),
  _O: () => (/* binding */ closedForms),
  YI: () => (/* binding */ encodedByKind),
  wV: () => (/* binding */ encodedForms),
  Sw: () => (/* binding */ printedForms),
  F0: () => (/* binding */ textByKind)
});

// UNUSED EXPORTS: textForms

;// CONCATENATED MODULE: ./build/mask/quoting.js
/**
 * A text between the quotes of shells and programming languages, as they print it themselves: bash's `set -x`,
 * `declare -p` and `printf %q`, Python's `repr`, `ascii` and `shlex.quote`. For where the runner's masking is not relied
 * on. Some equal the text, or each other.
 */
function quotedForms(text) {
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
const QUOTES = [
    ["&apos;", "&quot;"],
    ["&#39;", "&#34;"],
    ["&#x27;", "&quot;"],
    ["&#39;", "&quot;"],
];
function escapeXml(text, [single, double]) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', double)
        .replaceAll("'", single);
}


/***/ }),

/***/ 8818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ snakeCase),
/* harmony export */   Nq: () => (/* binding */ saysSecret),
/* harmony export */   PF: () => (/* binding */ isHarmlessKey),
/* harmony export */   Ss: () => (/* binding */ speaksOnly)
/* harmony export */ });
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


/***/ }),

/***/ 3914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   ek: () => (/* binding */ isMultiLine)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8818);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6091);


/** The lines of a text, trimmed, without the empty ones. A lone CR ends a line, as it does for the runner. */
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
        return { key: npmrc[1] ?? "", value: unquoted(npmrc[2] ?? "") };
    const comment = /^(?:#|;|\/\/)+/.exec(line);
    const rest = line.slice(comment?.[0].length ?? 0).trim();
    if (comment && (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainWords */ ._g)(rest))
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
        return { key: assignment[1] ?? "", value: unquoted(assignment[2] ?? "") };
    }
    const member = MEMBER.exec(text);
    if (member)
        return { key: member[1] ?? "", value: unquoted(member[2] ?? "") };
    // netrc's `password xyz`, redis' `requirepass xyz`
    const word = WORD_AND_VALUE.exec(text);
    const key = word?.[1] ?? "";
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .saysSecret */ .Nq)(key) || (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .isHarmlessKey */ .PF)(key)
        ? { key, value: unquoted(word?.[2] ?? "") }
        : { value: unquoted(text) };
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
function unquoted(value) {
    return value
        .trim()
        .replace(/^["'`]/, "")
        .replace(/["'`][,;]?$/, "");
}


/***/ }),

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ createMasker)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
// EXTERNAL MODULE: ./build/foreign.js
var foreign = __nccwpck_require__(8392);
// EXTERNAL MODULE: ./build/runner/commands.js
var commands = __nccwpck_require__(6717);
// EXTERNAL MODULE: ./build/mask/forms.js + 1 modules
var mask_forms = __nccwpck_require__(2757);
// EXTERNAL MODULE: ./build/mask/parts.js + 3 modules
var parts = __nccwpck_require__(345);
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
    for (const kind of mask_forms/* FORM_KINDS */.FJ) {
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
    return [text, ...(0,commands/* commandTails */.Xv)(text).filter(parts/* canBeMasked */.n9)];
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

// EXTERNAL MODULE: ./build/runner/text.js
var runner_text = __nccwpck_require__(3912);
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
        .replace(CONTROLS, escaped)
        .replace(/^([^!-~\n]*:)(?=[^ -~\t\n]*:)/gm, "$1 ")
        .replace(/(#[^ -~\t\n]*#)(?=[^ -~\t\n]*\[)/g, "$1 ")
        .replace(JOINING, " ");
}
const CONTROLS = new RegExp(`(?!\\n)${runner_text/* CONTROL */.W3.source}`, "gu");
/** At the start of a message it would be joined to the `::` of `::error::`, which is no command then. */
const JOINING = /^(?=[\p{M}\p{Cf}\u0e33\u0eb3\uff9e\uff9f]|\p{Emoji_Modifier})/u;
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// EXTERNAL MODULE: ./build/mask/masks.js
var masks = __nccwpck_require__(1128);
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
const UNFORMED = `A value over ${masks/* MASK_LIMITS */.og.formed / KIB} KiB, ${BEYOND} is masked as it is written, but not in encoded forms (base64, hex, URL, JSON).`;
const UNMASKED = `A value that is not text and over ${masks/* MASK_LIMITS */.og.formed / KIB} KiB, ${BEYOND} has no mask: what prints it in base64 or hex in a later step shows it in the log.`;
const UNREAD = `A text over ${masks/* MASK_LIMITS */.og.read / KIB} KiB, ${BEYOND} is not searched for the secrets in it: each of its lines of 4 or more characters is masked, and nothing shorter than a line.`;

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
    const [learnedSet, secretSet] = [(0,masks/* maskSets */.Mb)(), (0,masks/* maskSets */.Mb)()];
    let room = masks/* MOST_SECRETS */.oD;
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
        const tooLarge = value.length > masks/* MASK_LIMITS */.og.read;
        const set = complete || tooLarge ? learned : secretSet(value);
        for (const text of set.raw)
            secrets.add(text);
        if (secrets.size > masks/* MOST_SECRETS */.oD)
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
const TOO_MUCH = `the values hold more than ${masks/* MOST_SECRETS */.oD} lines to mask, and with so many masks the log of the job would stand still. Fetch less, deliver a large file in one line (base64) and decode it where it is used, or mark it \`[plain]\` if it is no secret.`;


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ maskSets),
/* harmony export */   h_: () => (/* binding */ isMaskable),
/* harmony export */   oD: () => (/* binding */ MOST_SECRETS),
/* harmony export */   og: () => (/* binding */ MASK_LIMITS)
/* harmony export */ });
/* unused harmony export masksFor */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(977);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2757);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3914);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(345);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6091);





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
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(value);
    const raw = new Set();
    const forms = new Map(_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .FORM_KINDS */ .FJ.map((kind) => [kind, new Set()]));
    const add = (found) => {
        for (const [kind, known] of forms)
            addAll(known, found[kind] ?? []);
    };
    const without = new Set();
    if (value.length > limits.formed)
        without.add("forms");
    else
        add((0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedByKind */ .YI)(value));
    if (text !== undefined) {
        const trimmed = text.trim();
        if (value.length > limits.read && (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isMultiLine */ .ek)(trimmed))
            without.add("parts");
        addAll(raw, [withoutOuterBreaks(text), trimmed]);
        const parts = value.length > limits.read ? [] : (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(text);
        for (const part of parts)
            addAll(raw, [part.text]);
        if (value.length > limits.read)
            for (const line of (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .maskableLines */ .Wi)(text))
                if (raw.size <= MOST_SECRETS)
                    addAll(raw, [line]);
                else
                    break;
        if (!without.has("forms")) {
            const wanted = parts.filter((part) => part.derive);
            for (const item of [trimmed, ...wanted.map((part) => part.text)]) {
                add((0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .encodedByKind */ .YI)(Buffer.from(item)));
                add((0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .textByKind */ .F0)(item));
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
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._)(value)?.trim();
    if (text === undefined)
        return value.length >= SHORTEST_MASK;
    if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isMultiLine */ .ek)(text))
        return Iterator.from((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(text)).some(_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .canBeMasked */ .n9);
    return text.length >= SHORTEST_MASK && !(0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .isLiteral */ .c$)(text);
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
            !(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isMultiLine */ .ek)(text)) {
            masks.add(text);
        }
    }
}


/***/ }),

/***/ 345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n9: () => (/* binding */ canBeMasked),
  Wi: () => (/* binding */ maskableLines),
  CI: () => (/* binding */ partsOf)
});

// EXTERNAL MODULE: ./build/mask/harmless.js
var harmless = __nccwpck_require__(8818);
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

// EXTERNAL MODULE: ./build/mask/lines.js
var lines = __nccwpck_require__(3914);
;// CONCATENATED MODULE: ./build/mask/pairs.js

/**
 * The secrets inside a connection string: values under names that say so, without their quotes.
 * `Server=x;User Id=y;Password=z;` (ADO.NET, Azure), `cache:6380,password=z,ssl=True` (Redis),
 * `host=x password=z` (libpq), and a single `TOKEN=z`.
 */
function pairSecrets(text) {
    const found = [];
    for (const [name, value] of pairs(text)) {
        if ((0,harmless/* saysSecret */.Nq)(name))
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

// EXTERNAL MODULE: ./build/mask/shapes.js
var shapes = __nccwpck_require__(6091);
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
        !rest.split(/[/:@.#]/).some(shapes/* isTokenLike */.Hx));
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
        if (equals > 0 && (0,harmless/* saysSecret */.Nq)(parameter.slice(0, equals))) {
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
    if (leaves === undefined && !(0,lines/* isMultiLine */.ek)(text))
        return innerParts(text, "");
    const parts = leaves ? leaves.flatMap(leafParts) : lineParts(text, "");
    return parts.length > 0 || !(0,lines/* isMultiLine */.ek)(text)
        ? parts
        : everything(text, leaves ?? []);
}
/** Whether a line or leaf can be masked at all without ruining the log. */
function canBeMasked(text) {
    return (text.length >= SHORTEST_LINE && !(0,shapes/* isLiteral */.c$)(text) && !(0,shapes/* isPunctuation */.Bx)(text));
}
function everything(text, leaves) {
    const ofLeaves = leaves
        .filter((leaf) => !(0,lines/* isMultiLine */.ek)(leaf.text) && canBeMasked(leaf.text))
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
    if (!(0,lines/* isMultiLine */.ek)(text.trim()))
        return;
    for (const line of (0,lines/* linesOf */.Dx)(text))
        if (canBeMasked(line))
            yield line;
}
function leafParts(leaf) {
    if (leaf.kind === "number") {
        const digits = leaf.text.replace(/[^0-9]/g, "").length;
        return digits >= SHORTEST_PART && !(0,harmless/* isHarmlessKey */.PF)(leaf.key)
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
    return (0,lines/* entriesOf */.Mc)(text, key).flatMap((entry) => {
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
            unescaped(entry.value),
        ]);
        return [...readings].flatMap((reading) => textParts(reading, entry.key, false));
    });
}
/** What a quoted value of a dotenv, YAML or HCL line becomes when it is read. */
function unescaped(text) {
    const meaning = new Map([
        ["n", "\n"],
        ["r", "\r"],
        ["t", "\t"],
    ]);
    return text.replace(/\\([nrt"\\])/g, (_, letter) => meaning.get(letter) ?? letter);
}
/** The parts of a text under a key: a JSON leaf, or the value of a line. */
function textParts(text, key, derive) {
    if ((0,lines/* isMultiLine */.ek)(text)) {
        const lines = partsUnder(text, key);
        return derive && lines.length > 0 ? [...lines, { text, derive }] : lines;
    }
    const inner = innerParts(text, key);
    const leaves = jsonLeaves(text)?.flatMap(leafParts) ?? [];
    if (inner.length + leaves.length === 0 && !isSecret(text, key))
        return [];
    if (text.length < SHORTEST_PART)
        return [];
    const tokens = (0,shapes/* tokensIn */.gF)(text).map((token) => ({ text: token, derive }));
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
    if ((0,harmless/* snakeCase */.LW)(key) === "auth")
        found.push((0,shapes/* basicPassword */.El)(text) ?? "");
    const inner = [...new Set(found)]
        .filter((secret) => secret.length >= SHORTEST_PART)
        .map((secret) => ({ text: secret, derive: true }));
    // A key in one line, as environment variables often have it: `-----BEGIN KEY-----\nMII...`
    return text.includes("-----BEGIN ") && text.includes("\\n")
        ? [...inner, ...lineParts(unescaped(text), key)]
        : inner;
}
function isSecret(text, key) {
    if (text.length < SHORTEST_PART)
        return false;
    // A URL speaks for itself: `token_uri` is none, and `database_uri` with a password is one.
    if (isUrl(text))
        return !isCleanUrl(text);
    if ((0,shapes/* isEmail */.xf)(text))
        return false;
    if ((0,harmless/* saysSecret */.Nq)(key) && !(0,harmless/* speaksOnly */.Ss)(key))
        return true;
    return !((0,harmless/* isHarmlessKey */.PF)(key) || (0,shapes/* isPunctuation */.Bx)(text) || (0,shapes/* isPlainWords */._g)(text));
}


/***/ }),

/***/ 6091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isPunctuation),
/* harmony export */   El: () => (/* binding */ basicPassword),
/* harmony export */   Hx: () => (/* binding */ isTokenLike),
/* harmony export */   _g: () => (/* binding */ isPlainWords),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   gF: () => (/* binding */ tokensIn),
/* harmony export */   xf: () => (/* binding */ isEmail)
/* harmony export */ });
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
function isLiteral(text) {
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


/***/ }),

/***/ 5385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf),
/* harmony export */   l: () => (/* binding */ patternMatcher)
/* harmony export */ });
/**
 * Whether a name is among names and `PREFIX_*`. Case does not count, as on Windows: it must not help to slip through.
 *
 * @param patterns - names of variables; one that ends in `*` stands for all that begin so
 */
function patternMatcher(patterns) {
    const whole = new Set();
    const prefixes = [];
    for (const pattern of patterns.map((text) => text.toUpperCase()))
        if (pattern.endsWith("*"))
            prefixes.push(pattern.slice(0, -1));
        else
            whole.add(pattern);
    return (name) => {
        const upper = name.toUpperCase();
        return (whole.has(upper) || prefixes.some((prefix) => upper.startsWith(prefix)));
    };
}
/**
 * One pattern for many names in upper case. In order, what begins alike stands together, and the engine makes a tree of
 * it: 10,000 names are looked up in 850 patterns in 12 ms.
 *
 * @param names - in either case, separated by spaces, with `*` at an end
 */
function patternOf(names) {
    const alternatives = names
        .toUpperCase()
        .split(" ")
        .toSorted()
        .map((name) => `^${name}$`.replace("^*", "").replace("*$", ""));
    return new RegExp(alternatives.join("|"));
}


/***/ }),

/***/ 1468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   MW: () => (/* binding */ isPlainAlone),
/* harmony export */   RG: () => (/* binding */ HIDDEN)
/* harmony export */ });
/**
 * Whether a text is plainly a name. People paste a secret in the place of a path or a command, so messages show such a
 * text only as far as it is one.
 */
/** Stands for what is not shown. */
const HIDDEN = "...";
/** In characters. */
const LONGEST = 200;
/** The beginning of a text that is too long for a message. */
function cut(text) {
    return text.length > LONGEST
        ? `${[...text].slice(0, LONGEST).join("")}${HIDDEN}`
        : text;
}
/** A path, without the parts of it that are no plain names. */
function path(path) {
    if (!/[\\/]/.test(path))
        return isPlainAlone(path) ? path : HIDDEN;
    return path.replace(/[^\\/]+/g, (part) => isPlain(part) || /^[A-Za-z]:$/.test(part) ? part : HIDDEN);
}
/** Of a text that stands alone: a passphrase has more. */
const MOST_WORDS = 3;
/**
 * A word of a name: letters that change their case at a beginning alone, with a few digits behind; or a short number.
 * Tokens, keys, seeds and generated passwords are none.
 */
const WORD = /^(?:(?:\p{Lu}?\p{Ll}{1,16}|(?:\p{Lu}?\p{Ll}{2,16}){2,4}|\p{Lu}{1,10}|\p{Lo}{1,12})?\d{0,4}\p{Ll}{0,4}|\d{1,8})$/u;
/** What may stand between them: a space can be written as `%20`. */
const BETWEEN = /(?:[-\s._+~(),]|%[0-9A-Fa-f]{2})+/u;
/** Whether a text is plainly a name where nothing around it says so. */
function isPlainAlone(text) {
    return isPlain(text, MOST_WORDS);
}
/** Whether a text is made of so many plain words at most. */
function isPlain(text, mostWords = Number.POSITIVE_INFINITY) {
    const words = text.split(BETWEEN).filter((word) => word !== "");
    return words.length <= mostWords && words.every((word) => WORD.test(word));
}


/***/ }),

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ credentialsOf),
/* harmony export */   c: () => (/* binding */ variableName)
/* harmony export */ });
/** The one rule by which a provider's input has a variable: `vault-addr` beats `VAULT_ADDR`. */
function variableName(name) {
    return name.toUpperCase().replaceAll("-", "_");
}
/** The variables of the inputs that are credentials. */
function credentialsOf(inputs) {
    return inputs
        .filter(({ credential }) => credential)
        .map(({ name }) => variableName(name));
}


/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ program),
/* harmony export */   Z8: () => (/* binding */ referencePath),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1468);

/**
 * What stands for a reference in messages, for the providers whose references can hold a secret themselves. People paste
 * the secret in its place, so a part of it is shown only when it is plainly a name. Apart from the providers, since the
 * registry shows references of providers that it has not loaded.
 */
/** People paste the secret itself behind `env:`, so three characters at most are shown of a name (as in Dagger). */
function shortened(name) {
    const characters = [...name];
    return characters.length >= 4
        ? `${characters.slice(0, 3).join("")}${_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}`
        : name;
}
/** A value without an expansion but `$NAME` and `${NAME}`; what else can stand in one is not worth a parser. */
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=(?:[^\s'"\\$`;|&<>()]|\\.|\$(?![({'"])|\$\{\w+\}|'[^']*'|"(?:[^"\\$`]|\\.|\$(?![({])|\$\{\w+\})*")*\s+/s;
/** One that holds nothing for the shell to expand, in quotes or without. */
const COMMAND_WORD = /^(?:"([^"\\$`]*)"|'([^']*)'|([^\s'"$`;|&<>(){}[\]=#*?!]+))(?=$|[\s;|&<>)])/;
const LONGEST_PROGRAM = 60;
/**
 * A command's program without its arguments, and without assignments in front of it, which may hold secrets; `...` where
 * it is not plain which word that is, or the word could be something else.
 */
function program(command) {
    let rest = command.trimStart();
    if (rest === "")
        return "";
    for (let found = ASSIGNMENT.exec(rest); found !== null; found = ASSIGNMENT.exec(rest))
        rest = rest.slice(found[0].length);
    const [, double, single, bare] = COMMAND_WORD.exec(rest) ?? [];
    const word = double ?? single ?? bare ?? "";
    return word === "" || /^-|\s/.test(word) || word.length > LONGEST_PROGRAM
        ? _plain_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG
        : (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)(word);
}
/** An address as it was written, but for what is no plain name, unless a token or a password stands in it. */
function withoutCredentials(address) {
    if (/@|:\/\/|hv[sbr]\.|(?:^|[^A-Za-z0-9])[sbr]\.[A-Za-z0-9]{24}/.test(address) ||
        (!/[./?#]/.test(address) && !(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainAlone */ .MW)(address)))
        return `//${_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}`;
    return `//${parts(address)}`;
}
/** A reference of `op` as it was written, but for what is no plain name, unless it is none. */
function referencePath(reference) {
    return !reference.includes("/") || /@|:|ops_|(?:^|\/)eyJ/.test(reference)
        ? `//${_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG}`
        : `//${parts(reference)}`;
}
/** Ids of 1Password, and UUIDs. */
const ID = /^(?:[a-z0-9]{26}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
function parts(address) {
    return address.replace(/[^/?#&=]+/g, (part) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(part) || ID.test(part) ? part : _plain_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG);
}


/***/ }),

/***/ 4064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tooMuch),
/* harmony export */   c: () => (/* binding */ LARGEST_TOTAL)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);

/** Bytes of all values of a step together, each counted as often as it is declared. They are all in memory at once. */
const LARGEST_TOTAL = 128 * 1024 * 1024;
/** For a value that goes beyond it. */
function tooMuch() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretError */ .JA("failed", `the values of this step are together larger than ${LARGEST_TOTAL / 1024 / 1024} MiB. Fetch them in several steps.`);
}


/***/ }),

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ registry)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/providers/kit/display.js
var display = __nccwpck_require__(4164);
;// CONCATENATED MODULE: ./build/providers/cmd/row.js


const cmd = {
    name: "cmd",
    schemes: ["cmd"],
    load: () => __nccwpck_require__.e(/* import() */ 82).then(__nccwpck_require__.bind(__nccwpck_require__, 9082)),
    inputs: [],
    runsPrograms: true,
    startsPrograms: true,
    credentials: [],
    heldBack: [],
    lineBreak: "incidental",
    empty: "value",
    // A command uses a processor rather than a connection.
    places: (concurrency) => Math.min(concurrency, 2 * (0,external_node_os_.availableParallelism)()),
    display: display/* program */.DM,
};

;// CONCATENATED MODULE: ./build/providers/env/row.js

const env = {
    name: "env",
    schemes: ["env"],
    load: () => __nccwpck_require__.e(/* import() */ 513).then(__nccwpck_require__.bind(__nccwpck_require__, 7513)),
    inputs: [],
    readsEnvironment: true,
    credentials: [],
    heldBack: [],
    lineBreak: "own",
    empty: "missing",
    places: (concurrency) => concurrency,
    display: display/* shortened */.vI,
};

// EXTERNAL MODULE: ./build/plain.js
var plain = __nccwpck_require__(1468);
;// CONCATENATED MODULE: ./build/providers/file/row.js

const file = {
    name: "file",
    schemes: ["file"],
    load: () => __nccwpck_require__.e(/* import() */ 992).then(__nccwpck_require__.bind(__nccwpck_require__, 1992)),
    inputs: [],
    credentials: [],
    heldBack: [],
    lineBreak: "incidental",
    empty: "value",
    readsCheckout: true,
    places: (concurrency) => concurrency,
    display: plain/* path */.Ae,
};

// EXTERNAL MODULE: ./build/providers/inputs.js
var inputs = __nccwpck_require__(8944);
;// CONCATENATED MODULE: ./build/providers/op/row.js


const row_inputs = [
    {
        name: "op-backend",
        help: "Way to 1Password: `connect`, `service-account`, `workload-identity` or `cli`",
        otherwise: "the first of them that is configured",
    },
    {
        name: "op-connect-host",
        help: "Address of a 1Password Connect server",
        otherwise: "the variable `OP_CONNECT_HOST`",
    },
    {
        name: "op-connect-token",
        help: "Token of the Connect server",
        credential: true,
    },
    {
        name: "op-service-account-token",
        help: "Token of a 1Password service account",
        credential: true,
    },
    {
        name: "op-workload-id",
        help: "Id of the workload in 1Password (workload identity, a public preview of 1Password)",
    },
    {
        name: "op-customer-managed-secret",
        help: "Secret of the workload that 1Password does not know",
        credential: true,
    },
];
const credentials = [...(0,inputs/* credentialsOf */.Y)(row_inputs), "OP_SESSION_*"];
const op = {
    name: "op",
    schemes: ["op"],
    load: () => __nccwpck_require__.e(/* import() */ 361).then(__nccwpck_require__.bind(__nccwpck_require__, 361)),
    inputs: row_inputs,
    startsPrograms: true,
    credentials,
    heldBack: credentials,
    lineBreak: "own",
    empty: "value",
    places: (concurrency) => concurrency,
    display: display/* referencePath */.Z8,
};

// EXTERNAL MODULE: ./build/providers/row.js
var row = __nccwpck_require__(3117);
;// CONCATENATED MODULE: ./build/providers/vault/row.js


const vault_row_inputs = [
    {
        name: "vault-addr",
        help: "Address of Vault; may have a path (`https://gateway.example.com/vault`)",
        otherwise: "the variable `VAULT_ADDR`",
    },
    {
        name: "vault-namespace",
        help: "Namespace of Vault Enterprise or HCP Vault, for the login and every reference without its own; an error with the community edition, which would ignore it",
    },
    {
        name: "vault-cacert",
        help: "CA of Vault's certificate: PEM, PEM in base64, a file or a directory",
    },
    { name: "vault-cacert-bytes", help: "CA of Vault's certificate as PEM" },
    { name: "vault-capath", help: "Directory of CA certificates" },
    {
        name: "vault-client-cert",
        help: "Client certificate: PEM, PEM in base64, or a file",
    },
    {
        name: "vault-client-key",
        help: "Key of the client certificate: PEM, PEM in base64, or a file",
        credential: true,
    },
    {
        name: "vault-tls-server-name",
        help: "Name that Vault's certificate must have, when it is not the host's",
    },
    {
        name: "vault-skip-verify",
        help: "`true` or `1` trusts any certificate, with a warning",
    },
    {
        name: "vault-proxy-addr",
        help: "Proxy for Vault alone; `NO_PROXY` counts for it as well",
        otherwise: "`HTTPS_PROXY` and `HTTP_PROXY`",
    },
    {
        name: "vault-auth",
        help: "Auth method: `approle`, `token`, `jwt`, `kubernetes`, `userpass`, `ldap`, `github` or `none`",
        otherwise: "what the credentials are for",
    },
    {
        name: "vault-auth-mount",
        help: "Mount of the auth method",
        otherwise: "the method's name",
    },
    {
        name: "vault-role",
        help: "Role for `jwt` and `kubernetes`; given alone, the job logs in with its own identity",
    },
    { name: "vault-audience", help: "Audience of the job's ID token" },
    {
        name: "vault-jwt",
        help: "Token for `jwt` and `kubernetes` instead of the job's own",
        credential: true,
    },
    { name: "vault-token", help: "Token of Vault", credential: true },
    { name: "vault-approle-role-id", help: "Role id for `approle`" },
    {
        name: "vault-approle-secret-id",
        help: "Secret id for `approle`",
        credential: true,
    },
    { name: "vault-approle-mount-path", help: "Mount of `approle`" },
    {
        name: "vault-wrapped-secret-id",
        help: "Wrapping token of a secret id, instead of the secret id",
        credential: true,
    },
    { name: "vault-username", help: "User for `userpass` and `ldap`" },
    {
        name: "vault-password",
        help: "Password for `userpass` and `ldap`",
        credential: true,
    },
    {
        name: "vault-auth-github-token",
        help: "Personal access token for `github`",
        credential: true,
    },
    {
        name: "vault-kv-mount",
        help: "Mount of the KV engine",
        otherwise: "`secret`",
    },
    {
        name: "vault-kv-version",
        help: "Version of the KV engine, `1` or `2`",
        otherwise: "what Vault says",
    },
    {
        name: "vault-path-prefix",
        help: "The same as `vault-kv-mount`, under Dagger's name",
    },
];
const row_credentials = [...(0,inputs/* credentialsOf */.Y)(vault_row_inputs), "VAULT_APPROLE_*"];
const vault = {
    name: "vault",
    schemes: ["vault"],
    load: () => Promise.all(/* import() */[__nccwpck_require__.e(96), __nccwpck_require__.e(862)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4862)),
    inputs: vault_row_inputs,
    credentials: row_credentials,
    heldBack: row_credentials,
    lineBreak: "own",
    empty: "value",
    places: (concurrency) => concurrency,
    display: display/* withoutCredentials */.ri,
};

;// CONCATENATED MODULE: ./build/providers/registry.js






/** Every provider. */
const registry = (0,row/* registryOf */.F)([env, file, cmd, vault, op]);


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ registryOf),
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
function registryOf(rows) {
    return Object.fromEntries(rows.flatMap((row) => row.schemes.map((scheme) => [scheme, row])));
}
/** Every provider once, however many schemes it serves. */
function rowsOf(registry) {
    return [...new Set(Object.values(registry))];
}


/***/ }),

/***/ 5447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCommandFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9473);
;// CONCATENATED MODULE: ./build/runner/command-file-errors.js
/** The message for a variable without a path. */
function explainUnset(variable) {
    return `\`${variable}\` is not set. The action must run as a step of a job, on a runner that gives it this file.`;
}
/**
 * Why one of the runner's command files cannot be opened for appending, and what to do.
 *
 * @param variable - that names it
 * @param code - of the system's error; what is no regular file counts as `EISDIR`
 */
function explainFile(variable, code, facts) {
    const file = `\`${variable}\` names a file that`;
    switch (code) {
        case "ENOENT":
        case "ENOTDIR":
            return `${file} is not there. The runner makes it before the step: something has removed it, or the job's container does not have the runner's temporary directory (\`RUNNER_TEMP\`) mounted.`;
        case "EACCES":
        case "EPERM":
            return `${file} ${explainRights(variable, facts)}`;
        case "EROFS":
            return `${file} is on a read-only file system. The runner's temporary directory (\`RUNNER_TEMP\`) must be writable: look at the volumes of the job's container.`;
        case "EBUSY":
            return `${file} another process keeps for itself. End what the script or an earlier step has left running.`;
        case "EISDIR":
        case "ELOOP":
        case "ENXIO":
            return `\`${variable}\` names something that is no regular file: a directory, a link or a pipe has taken the place of the runner's file. Look for what writes to \`RUNNER_TEMP\`.`;
        default:
            return `${file} cannot be opened${code === undefined ? "" : ` (${code})`}. The action must run as a step of a job, on a runner that gives it this file.`;
    }
}
function explainRights(variable, { user, owner }) {
    if (user === undefined)
        return "the runner's account cannot write. Give it all rights in the runner's temporary directory (`RUNNER_TEMP`).";
    if (user === owner)
        return `is the own file of this process's user (uid ${user}) and still cannot be written: something has made it read-only (\`chmod\`, \`chattr\`). Look for what changes rights in \`RUNNER_TEMP\`, and give the user the right to write back: \`chmod u+w "$${variable}"\`.`;
    const whose = owner === undefined ? "" : `; it belongs to uid ${owner}`;
    return `the user of this process (uid ${user}) cannot write${whose}. In a job with a container, let that run as a user who can: \`container: { image: ..., options: --user ${owner ?? 0} }\`. On a machine of yours, look at the owner of the runner's temporary directory (\`RUNNER_TEMP\`).`;
}
/**
 * Why an append failed.
 *
 * @param left - variables of the files of which a part may still be there
 */
function explainWrite(code, left) {
    const known = [undefined, "ENOSPC", "EDQUOT", "EFBIG"].includes(code);
    const rest = left.length === 0
        ? ""
        : ` What was written to ${left.map((name) => `\`${name}\``).join(" and ")} could not be taken back, so later steps may see a part of it.`;
    return `the runner's command files cannot be written${known ? "" : ` (${code})`}. Is the disk full?${rest}`;
}

;// CONCATENATED MODULE: ./build/runner/append.js





/** No link is followed, and a pipe without a reader is not waited for. Windows has neither flag. */
const FLAGS = external_node_fs_.constants.O_RDWR | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * Checks that the command files to which the named variables (`GITHUB_ENV`, ...) point can be appended to.
 *
 * @throws Failure when one is missing, where the toolkit would print the values to the log instead, or cannot be written
 */
function openCommandFiles(variables, environment) {
    const files = variables.map((variable) => {
        const path = environment[variable];
        if (path === undefined || path === "")
            throw (0,errors/* failure */.V2)(explainUnset(variable));
        return { variable, path };
    });
    for (const file of files)
        (0,external_node_fs_.closeSync)(openFile(file).descriptor);
    return {
        append(entries) {
            const blocks = files.flatMap((file) => {
                const block = (entries.get(file.variable) ?? []).map(heredoc).join("");
                return block === "" ? [] : [{ file, block }];
            });
            appendAll(blocks);
        },
    };
}
function appendAll(blocks) {
    const opened = [];
    const touched = [];
    try {
        for (const { file } of blocks)
            opened.push(openFile(file));
        for (const [index, file] of opened.entries()) {
            touched.push(file);
            const end = endsUnfinished(file) ? external_node_os_.EOL : "";
            writeWhole(file, Buffer.from(end + (blocks[index]?.block ?? "")));
        }
    }
    catch (cause) {
        if (cause instanceof errors/* Failure */.HR)
            throw cause; // nothing was written yet
        const left = touched.filter((file) => !cutBack(file));
        const names = left.map(({ variable }) => variable);
        throw (0,errors/* failure */.V2)(explainWrite((0,errors/* systemCode */.xU)(cause), names), { cause });
    }
    finally {
        for (const { descriptor } of opened)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** @throws Failure that says why it cannot be written */
function openFile(file) {
    const { variable, path } = file;
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, FLAGS | external_node_fs_.constants.O_APPEND);
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (stats.isFile())
            return { ...file, descriptor, stats };
    }
    catch (cause) {
        const facts = { user: process.getuid?.(), owner: ownerOf(path) };
        const message = explainFile(variable, (0,errors/* systemCode */.xU)(cause), facts);
        throw (0,errors/* failure */.V2)(message, { cause });
    }
    (0,external_node_fs_.closeSync)(descriptor);
    throw (0,errors/* failure */.V2)(explainFile(variable, "EISDIR", {}));
}
function ownerOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).uid;
    }
    catch {
        return undefined;
    }
}
function writeWhole({ variable, descriptor }, block) {
    const written = (0,external_node_fs_.writeSync)(descriptor, block);
    if (written !== block.length)
        throw new Error(`${variable}: ${written} of ${block.length} bytes written`);
}
/**
 * Takes an append back. With another descriptor: one for appending may not shorten a file on Windows.
 *
 * @returns whether the file is what it was
 */
function cutBack({ path, stats }) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, FLAGS);
        const { dev, ino } = (0,external_node_fs_.fstatSync)(descriptor);
        if (dev !== stats.dev || ino !== stats.ino)
            return false;
        (0,external_node_fs_.ftruncateSync)(descriptor, stats.size);
        return true;
    }
    catch {
        return false;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function endsUnfinished({ descriptor, stats: { size } }) {
    const last = Buffer.alloc(1);
    return (size > 0 &&
        (0,external_node_fs_.readSync)(descriptor, last, 0, 1, size - 1) === 1 &&
        last[0] !== 0x0a);
}
/** The toolkit's format: the delimiter is random, so that no value can end its own block and begin another. */
function heredoc({ name, value }) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}${external_node_os_.EOL}${value}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`;
}


/***/ }),

/***/ 6717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ newReadings),
/* harmony export */   Iq: () => (/* binding */ maskCommand),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Xv: () => (/* binding */ commandTails),
/* harmony export */   fw: () => (/* binding */ oldReadings)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3912);

/** The names that the runner knows (ActionCommandManager.cs). */
const COMMANDS = new Set(("add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output " +
    "stop-commands warning").split(" "));
/** Which of several `::` ends a command can depend on the version of ICU; of so many it is taken into account. */
const MOST_READINGS = 8;
const START = new RegExp(`^[${_text_js__WEBPACK_IMPORTED_MODULE_0__/* .WHITE_SPACE */ .XE}\uFEFF]*::`);
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
        .flatMap(({ data }) => data.split(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_END */ .J2))
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


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ environmentOf)
/* harmony export */ });
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


/***/ }),

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ CANCELLING)
/* harmony export */ });
/** The runner cancels a step with SIGINT, then SIGTERM; on Windows with Ctrl-C, then Ctrl-Break. */
const CANCELLING = ["SIGINT", "SIGTERM", "SIGBREAK"];


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ LINE_END),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   W3: () => (/* binding */ CONTROL),
/* harmony export */   XE: () => (/* binding */ WHITE_SPACE)
/* harmony export */ });
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


/***/ }),

/***/ 9584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
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
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "./stand-ins/index.js"
var index_js_ = __nccwpck_require__(8978);
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
class BearerCredentialHandler {
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



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new index_js_.HttpClient('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
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
            const httpclient = OidcClient.createHttpClient();
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
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
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


const { access, appendFile, writeFile } = external_fs_.promises;
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
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
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
        return this.addRaw(external_os_.EOL);
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
const markdownSummary = _summary;
const summary = _summary;
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
    return pth.replace(/[/\\]/g, external_path_.sep);
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
    const { stdout: version } = yield index_js_.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield index_js_.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield index_js_.getExecOutput('sw_vers', undefined, {
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
    const { stdout } = yield index_js_.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
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
        issueFileCommand('PATH', inputPath);
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
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
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

/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ var __webpack_exports__ = __nccwpck_require__(1296);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
