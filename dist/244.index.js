export const id = 244;
export const ids = [244];
export const modules = {

244:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  logIn: () => (logIn)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
var _kit_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3143);
var _kit_workload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);
var _cloud_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2772);
var _messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4561);
var _tenant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2173);







const TOKEN_FILE = "AZURE_FEDERATED_TOKEN_FILE";
async function logIn(cloud, config, context) {
    const way = config.way ?? wayGiven(context);
    const token = way === undefined
        ? await byWhatThereIs(cloud, config, context)
        : await by(way, cloud, config, context);
    context.protect(token);
    return { token, tenant: tenantOf(token) };
}
function wayGiven(context) {
    const { inputs, environment } = context;
    if (has(inputs, "AZURE_CLIENT_SECRET") && has(inputs, TOKEN_FILE))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.twoProofs());
    if (has(inputs, "AZURE_CLIENT_SECRET"))
        return "secret";
    if (has(inputs, TOKEN_FILE))
        return "federated";
    const byEnvironment = has(environment, "AZURE_CLIENT_SECRET")
        ? "secret"
        : has(environment, TOKEN_FILE)
            ? "federated"
            : undefined;
    if (has(inputs, "AZURE_CLIENT_ID")) {
        if (!has(environment, "AZURE_TENANT_ID"))
            return "managed-identity";
        return (0,_kit_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .hasIdToken */ .l)(context) ? "federated" : (byEnvironment ?? "federated");
    }
    return isNamed(context) ? byEnvironment : undefined;
}
function by(way, cloud, config, context) {
    context.log.login(way);
    switch (way) {
        case "federated":
        case "secret":
            return byApplication(way, cloud, config, context);
        case "managed-identity":
            return byMachine(cloud, context);
        case "cli":
            return byCli(cloud, context);
    }
}
async function byWhatThereIs(cloud, config, context) {
    const { environment } = context;
    if (has(environment, "IDENTITY_ENDPOINT") &&
        has(environment, "IDENTITY_HEADER"))
        return by("managed-identity", cloud, config, context);
    const { isLoggedIn } = await __webpack_require__.e(/* import() */ 4630).then(__webpack_require__.bind(__webpack_require__, 4630));
    if (isLoggedIn(context))
        return by("cli", cloud, config, context);
    if (isNamed(context) && (0,_kit_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .hasIdToken */ .l)(context))
        return by("federated", cloud, config, context);
    const { tokenOfInstance } = await __webpack_require__.e(/* import() */ 8787).then(__webpack_require__.bind(__webpack_require__, 8787));
    const found = await tokenOfInstance((0,_cloud_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceOf */ .KU)(cloud), context);
    if (found.token === undefined)
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.noCredentials(hintFor(context), found.why));
    context.log.debug("azure: login: managed-identity");
    return found.token;
}
function hintFor(context) {
    const { environment } = context;
    if (isNamed(context))
        return " `AZURE_CLIENT_ID` and `AZURE_TENANT_ID` are set, but the job has no ID token: give it `permissions: id-token: write`.";
    return has(environment, "AZURE_CLIENT_ID")
        ? " `AZURE_CLIENT_ID` is set, but `AZURE_TENANT_ID` is not."
        : "";
}
async function byApplication(way, cloud, config, context) {
    const { need, needSecret } = (0,_kit_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .variableReader */ .g)(context.environment, `the login \`${way}\``);
    const { checkApplication, checkSecret, logInAs } = await __webpack_require__.e(/* import() */ 5236).then(__webpack_require__.bind(__webpack_require__, 5236));
    const application = checkApplication({
        clientId: need("AZURE_CLIENT_ID"),
        tenant: need("AZURE_TENANT_ID"),
        authority: config.authorityOf(cloud),
        cloud,
    });
    if (way === "secret") {
        const secret = needSecret("AZURE_CLIENT_SECRET");
        context.protect(secret);
        return logInAs(application, { secret: checkSecret(secret) }, context);
    }
    const assertion = await (0,_kit_workload_js__WEBPACK_IMPORTED_MODULE_3__/* .workloadToken */ .p)({
        file: TOKEN_FILE,
        who: "AZURE_CLIENT_ID",
        audience: context.environment.AZURE_AUDIENCE?.trim() || cloud.audience,
        noToken: _messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.tokenFile,
    }, context);
    return logInAs(application, { assertion }, context);
}
async function byMachine(cloud, context) {
    const { tokenOfInstance, tokenOfService } = await __webpack_require__.e(/* import() */ 8787).then(__webpack_require__.bind(__webpack_require__, 8787));
    const resource = (0,_cloud_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceOf */ .KU)(cloud);
    const found = (await tokenOfService(resource, context)) ??
        (await tokenOfInstance(resource, context));
    if (found.token !== undefined)
        return found.token;
    throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.noManagedIdentity(found.why));
}
async function byCli(cloud, context) {
    const { tokenOfCli } = await __webpack_require__.e(/* import() */ 4630).then(__webpack_require__.bind(__webpack_require__, 4630));
    return tokenOfCli((0,_cloud_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceOf */ .KU)(cloud), context);
}
function isNamed({ environment }) {
    return (has(environment, "AZURE_CLIENT_ID") && has(environment, "AZURE_TENANT_ID"));
}
function has(variables, name) {
    return Boolean(variables[name]?.trim());
}
function tenantOf(token) {
    const claims = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(Buffer.from(token.split(".")[1] ?? "", "base64url"));
    const tenant = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(claims) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(claims.tid) : undefined;
    return tenant !== undefined && _tenant_js__WEBPACK_IMPORTED_MODULE_6__/* .UUID */ .kk.test(tenant)
        ? tenant.toLowerCase()
        : undefined;
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

3143:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (variableReader),
  y: () => (inputName)
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3859);
var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);


function variableReader(environment, who) {
    const maybe = (variable) => environment[variable]?.trim() || undefined;
    const needing = (tell) => (variable) => {
        const value = maybe(variable);
        if (value === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(tell(who, inputName(variable), variable));
        return value;
    };
    return {
        maybe,
        need: needing(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.settingMissing),
        needSecret: needing(_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c.credentialMissing),
    };
}
function inputName(variable) {
    return variable.toLowerCase().replaceAll("_", "-");
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
