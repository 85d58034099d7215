export const id = 5453;
export const ids = [5453];
export const modules = {

1648:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Fj: () => (secretsOf),
  MC: () => (sessionOf),
  q7: () => (keysIn),
  ut: () => (VARIABLES)
});
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _kit_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1931);
var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7675);



function secretsOf({ accessKeyId, secretAccessKey, sessionToken, }) {
    return [secretAccessKey, accessKeyId, sessionToken ?? ""].filter((text) => text !== "");
}
const VARIABLES = {
    id: "AWS_ACCESS_KEY_ID",
    secret: "AWS_SECRET_ACCESS_KEY",
    token: "AWS_SESSION_TOKEN",
};
function keysIn(values, { id, secret, token }, { called, other = "" }) {
    const accessKeyId = values[id]?.trim() ?? "";
    const secretAccessKey = values[secret]?.trim() ?? "";
    const sessionToken = values[token]?.trim() ?? "";
    if (accessKeyId === "" && secretAccessKey === "")
        return undefined;
    const missing = accessKeyId === "" ? id : secretAccessKey === "" ? secret : undefined;
    if (missing !== undefined)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.halfKey(called(missing), other));
    for (const [name, text] of [
        [id, accessKeyId],
        [secret, secretAccessKey],
        [token, sessionToken],
    ])
        if (!/^[\x21-\x7e]*$/.test(text) || /^["']|["']$/.test(text))
            throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.keyForm(called(name)));
    return sessionToken === ""
        ? { accessKeyId, secretAccessKey }
        : { accessKeyId, secretAccessKey, sessionToken };
}
function sessionOf(id, secret, token) {
    const accessKeyId = (0,_kit_token_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenOf */ .B)(id);
    const secretAccessKey = (0,_kit_token_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenOf */ .B)(secret);
    const sessionToken = (0,_kit_token_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenOf */ .B)(token);
    return accessKeyId && secretAccessKey && sessionToken
        ? { accessKeyId, secretAccessKey, sessionToken }
        : undefined;
}


}),

5453:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  logIn: () => (logIn),
  needsIdentity: () => (needsIdentity)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/providers/kit/errors.js
var kit_errors = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/providers/kit/variables.js
var variables = __webpack_require__(3143);
// EXTERNAL MODULE: ./build/providers/kit/workload.js
var workload = __webpack_require__(4005);
// EXTERNAL MODULE: ./build/providers/aws/messages.js
var messages = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/providers/aws/region.js
var aws_region = __webpack_require__(5443);
// EXTERNAL MODULE: ./build/providers/aws/credentials/credentials.js
var credentials_credentials = __webpack_require__(1648);
;// CONCATENATED MODULE: ./build/providers/aws/credentials/profile.js



const NAMES = {
    id: "aws_access_key_id",
    secret: "aws_secret_access_key",
    token: "aws_session_token",
};
const OTHERS = [
    [
        /^credential_process$/,
        "a program of the file's choice would have to be started",
    ],
    [/^(?:sso_|login_session)/, "somebody would have to sign in"],
    [
        /^(?:role_arn|source_profile|credential_source|web_identity_token_file)$/,
        "it leads to other credentials",
    ],
];
function keysOf({ name, named, found, values, }) {
    const profile = `the profile \`${name}\` of AWS's shared files`;
    const keys = (0,credentials_credentials/* keysIn */.q7)(values, NAMES, {
        called: (name) => `\`${name}\` of ${profile}`,
    });
    if (keys !== undefined)
        return keys;
    for (const [setting, why] of OTHERS) {
        const given = Object.keys(values).find((key) => setting.test(key));
        if (given !== undefined)
            throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.notFollowed(profile, given, why));
    }
    if (named)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.uselessProfile(profile, found ? "has no keys" : "does not exist"));
    return undefined;
}

;// CONCATENATED MODULE: ./build/providers/aws/credentials/role.js



function checkRole(arn, region) {
    const [, partition] = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]+$/.exec(arn) ?? [];
    if (partition === undefined)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.roleArn());
    if (partition !== (0,aws_region/* partitionOf */.i)(region).name)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.rolePartition(partition, (0,aws_region/* partitionOf */.i)(region).name));
}
function sessionName({ environment, }) {
    const given = environment.AWS_ROLE_SESSION_NAME?.trim();
    if (given && !/^[\w+=,.@-]{2,64}$/.test(given))
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.sessionName());
    const run = environment.GITHUB_RUN_ID ?? "";
    return (given || (/^\d{1,20}$/.test(run) ? `secret-refs-${run}` : "secret-refs"));
}

;// CONCATENATED MODULE: ./build/providers/aws/credentials/index.js









const TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";
async function logIn(config, region, context) {
    const credentials = await chain(config, region, context);
    protect(credentials, context);
    return credentials;
}
async function chain(config, region, context) {
    const { inputs, environment, log } = context;
    const tell = log.login;
    const given = givenKeys(context);
    if (inputs.AWS_ROLE_ARN || inputs[TOKEN_FILE]) {
        const role = roleOf(config, region, context);
        const by = await meansFor(role, given, config, context);
        tell(`a role, by ${typeof by === "string" ? "a token" : "other keys"}`);
        return assume(role, by, config);
    }
    if (given !== undefined) {
        tell(given.byInput ? "keys of inputs" : "keys of the environment");
        return given.keys;
    }
    if (environment.AWS_ROLE_ARN && hasToken(context)) {
        tell("the role of the environment, by a token");
        const role = roleOf(config, region, context);
        return assume(role, await tokenFor(role, context), config);
    }
    const keys = await keysOfMachine(config, context);
    if (typeof keys !== "string") {
        tell("keys of the machine");
        return keys;
    }
    const hint = environment.AWS_ROLE_ARN
        ? " `AWS_ROLE_ARN` is set, but the job has no ID token: give it `permissions: id-token: write`."
        : "";
    throw (0,kit_errors/* denied */.wk)(messages/* say */.c.noCredentials(hint, keys));
}
function needsIdentity({ profile }, context) {
    const { inputs, environment } = context;
    if (!inputs.AWS_ROLE_ARN || environment[TOKEN_FILE]?.trim())
        return false;
    return givenKeys(context) === undefined && keysOf(profile()) === undefined;
}
async function meansFor(role, given, config, context) {
    if (given?.byInput)
        return given.keys;
    if (hasToken(context))
        return tokenFor(role, context);
    const keys = given?.keys ?? (await keysOfMachine(config, context));
    if (typeof keys === "string")
        return tokenFor(role, context).catch((thrown) => {
            const { said } = (0,errors/* toSecretError */.u5)(thrown);
            throw (0,kit_errors/* denied */.wk)(said.with((text) => `${text} Nor does the machine give keys for the role: ${keys}.`));
        });
    protect(keys, context);
    return keys;
}
async function assume(role, by, config) {
    const { assumeWithKeys, assumeWithToken } = await __webpack_require__.e(/* import() */ 9366).then(__webpack_require__.bind(__webpack_require__, 9366));
    return typeof by === "string"
        ? assumeWithToken(role, by, config)
        : assumeWithKeys(role, by, config);
}
function protect(credentials, { protect }) {
    for (const secret of (0,credentials_credentials/* secretsOf */.Fj)(credentials))
        protect(secret);
}
function givenKeys({ inputs, environment, }) {
    const byInput = Boolean(inputs.AWS_ACCESS_KEY_ID || inputs.AWS_SECRET_ACCESS_KEY);
    if (!byInput && inputs.AWS_SESSION_TOKEN)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.tokenWithoutKeys());
    const keys = byInput
        ? (0,credentials_credentials/* keysIn */.q7)(inputs, credentials_credentials/* VARIABLES */.ut, {
            called: (name) => `\`${(0,variables/* inputName */.y)(name)}\``,
            other: ", which is an input; variables are not read beside it",
        })
        : (0,credentials_credentials/* keysIn */.q7)(environment, credentials_credentials/* VARIABLES */.ut, {
            called: (name) => `\`${(0,variables/* inputName */.y)(name)}\` (or \`${name}\`)`,
        });
    return keys === undefined ? undefined : { keys, byInput };
}
function roleOf(config, region, context) {
    const arn = context.environment.AWS_ROLE_ARN?.trim();
    if (!arn)
        throw (0,kit_errors/* malformed */.Qm)(messages/* say */.c.fileWithoutRole());
    checkRole(arn, region);
    return {
        arn,
        session: sessionName(context),
        region,
        endpoint: config.endpoint("sts", region),
    };
}
function hasToken(context) {
    return (Boolean(context.environment[TOKEN_FILE]?.trim()) || (0,workload/* hasIdToken */.l)(context));
}
function tokenFor({ region }, context) {
    const audience = context.environment.AWS_AUDIENCE?.trim() || audienceOf(region);
    return (0,workload/* workloadToken */.p)({ file: TOKEN_FILE, who: "AWS_ROLE_ARN", audience, noToken: messages/* say */.c.tokenFile }, context);
}
function audienceOf(region) {
    return (0,aws_region/* partitionOf */.i)(region).name === "aws-cn"
        ? "sts.amazonaws.com.cn"
        : "sts.amazonaws.com";
}
async function keysOfMachine({ profile }, context) {
    const keys = keysOf(profile());
    if (keys !== undefined)
        return keys;
    const { keysOfContainer, keysOfInstance } = await __webpack_require__.e(/* import() */ 5753).then(__webpack_require__.bind(__webpack_require__, 5753));
    return (await keysOfContainer(context)) ?? keysOfInstance(context);
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


}),

4005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => (hasIdToken),
  p: () => (workloadToken)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2873);



async function workloadToken({ file, who, audience, noToken }, context) {
    const { environment, inputs, workingDirectory } = context;
    const path = environment[file]?.trim();
    if (!path || (!inputs[file] && inputs[who] && hasIdToken(context)))
        return context.idToken(audience);
    const token = tokenIn((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path));
    if (token === "")
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(noToken());
    context.protect(token);
    return token;
}
function tokenIn(file) {
    try {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .textOfFile */ .n)(file).trim();
    }
    catch {
        return "";
    }
}
function hasIdToken({ environment, }) {
    return Boolean(environment.ACTIONS_ID_TOKEN_REQUEST_URL?.trim() &&
        environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN?.trim());
}


})

};
