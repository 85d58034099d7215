export const id = 1902;
export const ids = [1902];
export const modules = {

1902:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logIn: () => (logIn),
  needsIdentity: () => (needsIdentity)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/providers/kit/errors.js
var errors = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/providers/aws/messages.js
var messages = __webpack_require__(7675);
// EXTERNAL MODULE: ./build/providers/aws/region.js
var aws_region = __webpack_require__(5443);
// EXTERNAL MODULE: ./build/providers/kit/variables.js
var variables = __webpack_require__(3143);
;// CONCATENATED MODULE: ./build/providers/aws/credentials/credentials.js



function secretsOf({ accessKeyId, secretAccessKey, sessionToken, }) {
    return [secretAccessKey, accessKeyId, sessionToken ?? ""].filter((text) => text !== "");
}
const VARIABLES = {
    id: "AWS_ACCESS_KEY_ID",
    secret: "AWS_SECRET_ACCESS_KEY",
    token: "AWS_SESSION_TOKEN",
};
function keysIn(values, { id, secret, token }, of = "") {
    const accessKeyId = values[id]?.trim() ?? "";
    const secretAccessKey = values[secret]?.trim() ?? "";
    const sessionToken = values[token]?.trim() ?? "";
    if (accessKeyId === "" && secretAccessKey === "")
        return undefined;
    const called = (name) => name === name.toUpperCase()
        ? `\`${(0,variables/* inputName */.y)(name)}\` (or \`${name}\`)`
        : `\`${name}\`${of}`;
    const missing = accessKeyId === "" ? id : secretAccessKey === "" ? secret : undefined;
    if (missing !== undefined)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.halfKey(called(missing)));
    for (const [name, text] of [
        [id, accessKeyId],
        [secret, secretAccessKey],
        [token, sessionToken],
    ])
        if (!/^[\x21-\x7e]*$/.test(text) || /^["']|["']$/.test(text))
            throw (0,errors/* malformed */.Qm)(messages/* say */.c.keyForm(called(name)));
    return sessionToken === ""
        ? { accessKeyId, secretAccessKey }
        : { accessKeyId, secretAccessKey, sessionToken };
}

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
    const keys = keysIn(values, NAMES, ` of ${profile}`);
    if (keys !== undefined)
        return keys;
    for (const [setting, why] of OTHERS) {
        const given = Object.keys(values).find((key) => setting.test(key));
        if (given !== undefined)
            throw (0,errors/* malformed */.Qm)(messages/* say */.c.notFollowed(profile, given, why));
    }
    if (named)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.uselessProfile(profile, found ? "has no keys" : "does not exist"));
    return undefined;
}

// EXTERNAL MODULE: ./build/providers/kit/files.js
var files = __webpack_require__(2873);
;// CONCATENATED MODULE: ./build/providers/aws/credentials/role.js




function checkRole(arn, region) {
    const [, partition] = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]+$/.exec(arn) ?? [];
    if (partition === undefined)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.roleArn());
    if (partition !== (0,aws_region/* partitionOf */.i)(region).name)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.rolePartition(partition, (0,aws_region/* partitionOf */.i)(region).name));
}
function sessionName({ environment, }) {
    const given = environment.AWS_ROLE_SESSION_NAME?.trim();
    if (given && !/^[\w+=,.@-]{2,64}$/.test(given))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.sessionName());
    const run = environment.GITHUB_RUN_ID ?? "";
    return (given || (/^\d{1,20}$/.test(run) ? `secret-refs-${run}` : "secret-refs"));
}
function tokenIn(file) {
    try {
        const token = (0,files/* textOfFile */.n)(file).trim();
        if (token !== "")
            return token;
    }
    catch {
    }
    throw (0,errors/* malformed */.Qm)(messages/* say */.c.tokenFile());
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
        return assume(role, by, context);
    }
    if (given !== undefined) {
        tell(given.byInput ? "keys of inputs" : "keys of the environment");
        return given.keys;
    }
    if (environment.AWS_ROLE_ARN && hasToken(context)) {
        tell("the role of the environment, by a token");
        const role = roleOf(config, region, context);
        return assume(role, await tokenFor(role, context), context);
    }
    const keys = await keysOfMachine(config, context);
    if (typeof keys !== "string") {
        tell("keys of the machine");
        return keys;
    }
    const hint = environment.AWS_ROLE_ARN
        ? " `AWS_ROLE_ARN` is set, but the job has no ID token: give it `permissions: id-token: write`."
        : "";
    throw (0,errors/* denied */.wk)(messages/* say */.c.noCredentials(hint, keys));
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
        return tokenFor(role, context);
    protect(keys, context);
    return keys;
}
async function assume(role, by, context) {
    const { assumeWithKeys, assumeWithToken } = await __webpack_require__.e(/* import() */ 9366).then(__webpack_require__.bind(__webpack_require__, 9366));
    return typeof by === "string"
        ? assumeWithToken(role, by, context)
        : assumeWithKeys(role, by, context);
}
function protect(credentials, { protect }) {
    for (const secret of secretsOf(credentials))
        protect(secret);
}
function givenKeys({ inputs, environment, }) {
    const byInput = Boolean(inputs.AWS_ACCESS_KEY_ID || inputs.AWS_SECRET_ACCESS_KEY);
    if (!byInput && inputs.AWS_SESSION_TOKEN && !environment.AWS_ACCESS_KEY_ID)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.tokenWithoutKeys());
    const keys = keysIn(byInput
        ? {
            ...environment,
            AWS_SESSION_TOKEN: inputs.AWS_SESSION_TOKEN,
        }
        : environment, VARIABLES);
    return keys === undefined ? undefined : { keys, byInput };
}
function roleOf(config, region, context) {
    const arn = context.environment.AWS_ROLE_ARN?.trim();
    if (!arn)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.fileWithoutRole());
    checkRole(arn, region);
    return {
        arn,
        session: sessionName(context),
        region,
        endpoint: config.endpoint("sts", region),
        tls: config.tls,
    };
}
function hasToken({ environment }) {
    return Boolean(environment[TOKEN_FILE]?.trim() ||
        (environment.ACTIONS_ID_TOKEN_REQUEST_URL &&
            environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN));
}
async function tokenFor({ region }, context) {
    const { environment, inputs, workingDirectory } = context;
    const file = environment[TOKEN_FILE]?.trim();
    if (file &&
        (inputs[TOKEN_FILE] ||
            !inputs.AWS_ROLE_ARN ||
            !environment.ACTIONS_ID_TOKEN_REQUEST_URL)) {
        const token = tokenIn((0,external_node_path_.resolve)(workingDirectory, file));
        context.protect(token);
        return token;
    }
    return context.idToken(environment.AWS_AUDIENCE?.trim() || audienceOf(region));
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


})

};
