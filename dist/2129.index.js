export const id = 2129;
export const ids = [2129];
export const modules = {

6573:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  UP: () => (isAccount),
  X2: () => (isProviderName),
  g4: () => (checkAccount),
  v8: () => (projectOf)
});
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1558);


function isAccount(text) {
    return /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}|\d{10,30})$/.test(text);
}
function checkAccount(text) {
    if (!isAccount(text))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.account());
}
function projectOf(account) {
    const [, id, domain] = /@([a-z0-9-]+)(?:\.([a-z0-9.-]+))?\.iam\.gserviceaccount\.com$/.exec(account) ?? [];
    return domain === undefined ? id : `${domain}:${id}`;
}
function isProviderName(text) {
    return /^projects\/[\w.:-]{1,100}\/locations\/[a-z0-9-]{1,63}\/workloadIdentityPools\/[a-z0-9-]{1,63}\/providers\/[a-z0-9-]{1,63}$/.test(text);
}


}),

2129:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  logIn: () => (logIn)
});
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1558);
var _accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6573);



const KEY = "GCP_CREDENTIALS_JSON";
const PROVIDER = "GCP_WORKLOAD_IDENTITY_PROVIDER";
const ACCOUNT = "GCP_SERVICE_ACCOUNT";
async function logIn(config, context) {
    const { way, account, logIn } = await chosen(config, context);
    if (account !== undefined)
        (0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .checkAccount */ .g4)(account);
    context.log.login(`${way}${account === undefined ? "" : ", and a service account"}`);
    const login = await logIn();
    context.protect(login.token);
    if (account === undefined)
        return login;
    const { impersonate } = await __webpack_require__.e(/* import() */ 5901).then(__webpack_require__.bind(__webpack_require__, 5901));
    const { token: own } = login;
    const token = await impersonate({ account }, own, config, context);
    context.protect(token);
    return { ...login, token, project: (0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .projectOf */ .v8)(account) ?? login.project };
}
async function chosen(config, context) {
    const { inputs, environment } = context;
    const byInputs = await bySettings(inputs, config, context);
    if (byInputs !== undefined)
        return byInputs;
    const { fileOfEnvironment, fileOfGcloud } = await __webpack_require__.e(/* import() */ 5206).then(__webpack_require__.bind(__webpack_require__, 5206));
    const file = fileOfEnvironment(context);
    if (file !== undefined)
        return byDocument(file, "the file that `GOOGLE_APPLICATION_CREDENTIALS` names", config, context);
    const byVariables = await bySettings(environment, config, context);
    if (byVariables !== undefined)
        return byVariables;
    const ofGcloud = fileOfGcloud(context);
    if (ofGcloud !== undefined)
        return byDocument(ofGcloud, "gcloud's own file of credentials", config, context);
    const { accountOfMachine } = await __webpack_require__.e(/* import() */ 5100).then(__webpack_require__.bind(__webpack_require__, 5100));
    const machine = await accountOfMachine(context);
    if (typeof machine === "string")
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.noCredentials(machine));
    return {
        way: "the account of the machine",
        account: ofInput(context),
        logIn: async () => machine,
    };
}
async function bySettings(settings, config, context) {
    const [key, provider] = [settings[KEY]?.trim(), settings[PROVIDER]?.trim()];
    if (key && provider)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.keyAndProvider());
    if (key)
        return byDocument(decoded(key), "`gcp-credentials-json` (or `GCP_CREDENTIALS_JSON`)", config, context);
    if (!provider)
        return undefined;
    return {
        way: "the job's own identity",
        account: context.environment[ACCOUNT]?.trim() || undefined,
        logIn: () => byIdentity(provider, config, context),
    };
}
async function byDocument(text, where, config, context) {
    const { readCredentials } = await __webpack_require__.e(/* import() */ 6801).then(__webpack_require__.bind(__webpack_require__, 6801));
    const credentials = readCredentials(text, where, config, context);
    const named = ofInput(context);
    const account = credentials.kind === "key" && credentials.email === named
        ? undefined
        : named;
    return {
        way: `${where}, ${credentials.kind}`,
        account,
        logIn: () => logInWith(credentials, config, context, account),
    };
}
function ofInput({ inputs, }) {
    return inputs[ACCOUNT]?.trim() || undefined;
}
async function byIdentity(provider, config, context) {
    const name = provider.replace(/^(?:https:)?\/\/iam\.[a-z0-9.-]+\//, "");
    if (!(0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .isProviderName */ .X2)(name))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.provider());
    const audience = context.environment.GCP_AUDIENCE?.trim() ||
        `https://iam.${config.universe}/${name}`;
    const { exchange, endpointOf } = await __webpack_require__.e(/* import() */ 6420).then(__webpack_require__.bind(__webpack_require__, 4039));
    const token = await exchange({
        endpoint: endpointOf(config),
        audience: `//iam.${config.universe}/${name}`,
        type: "urn:ietf:params:oauth:token-type:jwt",
        token: await context.idToken(audience),
    }, context);
    return { token };
}
async function logInWith(credentials, config, context, account) {
    const { quotaProject } = credentials;
    switch (credentials.kind) {
        case "key": {
            const { byKey } = await __webpack_require__.e(/* import() */ 7978).then(__webpack_require__.bind(__webpack_require__, 7978));
            const token = await byKey(credentials, config, context);
            return {
                token,
                quotaProject,
                project: credentials.project ?? (0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .projectOf */ .v8)(credentials.email),
            };
        }
        case "user": {
            const { byRefreshToken } = await __webpack_require__.e(/* import() */ 7978).then(__webpack_require__.bind(__webpack_require__, 7978));
            return {
                token: await byRefreshToken(credentials, config, context),
                quotaProject,
            };
        }
        default: {
            const { exchange, subjectToken } = await __webpack_require__.e(/* import() */ 6420).then(__webpack_require__.bind(__webpack_require__, 4039));
            const { impersonation } = credentials;
            const token = await exchange({ ...credentials, token: await subjectToken(credentials, context) }, context);
            if (impersonation === undefined || account !== undefined)
                return { token, quotaProject };
            context.protect(token);
            const { impersonate } = await __webpack_require__.e(/* import() */ 5901).then(__webpack_require__.bind(__webpack_require__, 5901));
            return {
                token: await impersonate(impersonation, token, config, context),
                quotaProject,
                project: (0,_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .projectOf */ .v8)(impersonation.account),
            };
        }
    }
}
function decoded(text) {
    return /^[A-Za-z0-9+/=_\s-]+$/.test(text)
        ? Buffer.from(text, "base64").toString()
        : text;
}


})

};
