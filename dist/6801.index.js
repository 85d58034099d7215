export const id = 6801;
export const ids = [6801];
export const modules = {

6801:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  readCredentials: () => (readCredentials)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/providers/kit/errors.js
var errors = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/providers/gcp/answer.js
var answer = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/providers/gcp/config.js
var config = __webpack_require__(1204);
// EXTERNAL MODULE: ./build/providers/gcp/messages.js
var messages = __webpack_require__(1558);
// EXTERNAL MODULE: ./build/providers/gcp/reference.js
var reference = __webpack_require__(645);
// EXTERNAL MODULE: ./build/providers/gcp/credentials/accounts.js
var accounts = __webpack_require__(6573);
;// CONCATENATED MODULE: ./build/providers/gcp/credentials/hosts.js
function isServiceOf(url, service, universe) {
    const { protocol, port, username, password, hostname, hash } = url;
    if (protocol !== "https:" || port !== "" || hash !== "")
        return false;
    if (username !== "" || password !== "")
        return false;
    if (!hostname.endsWith(`.${universe}`))
        return false;
    const labels = hostname.slice(0, -universe.length - 1);
    return new RegExp(`^(?:${service}|${service}-[a-z0-9-]+\\.p|${service}\\.[a-z0-9-]+(?:\\.rep)?)$`).test(labels);
}

;// CONCATENATED MODULE: ./build/providers/gcp/credentials/documents.js









function readCredentials(text, where, { universe }, context) {
    const members = (0,json/* parseJson */.qF)(Buffer.from(text));
    if (!(0,json/* isObject */.Gv)(members))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.noJson(where));
    const own = (0,answer/* textIn */.r7)(members.universe_domain) ?? config/* GOOGLE */.A;
    if (own !== universe)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.otherUniverse(where));
    const quota = (0,answer/* textIn */.r7)(members.quota_project_id);
    const document = {
        members,
        where,
        universe,
        quotaProject: quota && (0,reference/* checkProject */.sh)(quota, `\`quota_project_id\` of ${where}`),
    };
    const read = TYPES.get((0,answer/* textIn */.r7)(members.type) ?? "");
    if (read === undefined)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.otherType(where));
    return read(document, context);
}
const TYPES = new Map([
    ["service_account", keyIn],
    ["authorized_user", userIn],
    ["external_account", externalIn],
]);
function need({ members, where }, name) {
    const text = (0,answer/* textIn */.r7)(members[name]);
    if (text === undefined)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.memberMissing(where, name));
    return text;
}
function keyIn(document, { protect }) {
    const pem = need(document, "private_key");
    protect(pem);
    const email = need(document, "client_email");
    if (!(0,accounts/* isAccount */.UP)(email))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.memberWrong(document.where, "client_email"));
    const project = (0,answer/* textIn */.r7)(document.members.project_id);
    return {
        kind: "key",
        email,
        key: rsaKey(pem, document.where),
        keyId: (0,answer/* textIn */.r7)(document.members.private_key_id),
        project,
        quotaProject: document.quotaProject,
    };
}
function rsaKey(pem, where) {
    try {
        const key = (0,external_node_crypto_.createPrivateKey)(pem);
        if (key.asymmetricKeyType === "rsa")
            return key;
    }
    catch {
    }
    throw (0,errors/* malformed */.Qm)(messages/* say */.c.privateKey(where));
}
function userIn(document, { protect }) {
    const clientSecret = need(document, "client_secret");
    const refreshToken = need(document, "refresh_token");
    for (const secret of [clientSecret, refreshToken])
        protect(secret);
    return {
        kind: "user",
        clientId: need(document, "client_id"),
        clientSecret,
        refreshToken,
        quotaProject: document.quotaProject,
    };
}
function externalIn(document, { environment }) {
    const { members, where, universe } = document;
    const type = need(document, "subject_token_type");
    if (!/^urn:ietf:params:oauth:token-type:(?:jwt|id_token)$/.test(type))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.otherToken(where));
    const endpoint = URL.parse(need(document, "token_url"));
    if (endpoint === null || !isServiceOf(endpoint, "sts", universe))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.foreignAddress(where, "token_url"));
    const audience = need(document, "audience");
    if (!isProvider(audience, universe))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.memberWrong(where, "audience"));
    return {
        kind: "external",
        audience,
        type,
        endpoint,
        source: sourceIn(document, environment),
        impersonation: impersonationIn(members, where, universe),
        quotaProject: document.quotaProject,
    };
}
function isProvider(audience, universe) {
    return (audience.startsWith(`//iam.${universe}/`) &&
        (0,accounts/* isProviderName */.X2)(audience.slice(`//iam.${universe}/`.length)));
}
function sourceIn({ members, where }, environment) {
    const source = members.credential_source;
    if (!(0,json/* isObject */.Gv)(source))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.memberMissing(where, "credential_source"));
    for (const [name, why] of NOT_FOLLOWED)
        if (source[name] !== undefined)
            throw (0,errors/* malformed */.Qm)(messages/* say */.c.notFollowed(where, name, why));
    const { file, url, format } = source;
    if (typeof file === "string" && file !== "" && url === undefined) {
        const { type, subject_token_field_name: member } = (0,json/* isObject */.Gv)(format)
            ? format
            : {};
        if (type === "json" && (0,answer/* textIn */.r7)(member) === undefined)
            throw (0,errors/* malformed */.Qm)(messages/* say */.c.memberMissing(where, "subject_token_field_name"));
        return {
            kind: "file",
            path: file,
            member: type === "json" ? (0,answer/* textIn */.r7)(member) : undefined,
        };
    }
    const address = URL.parse((0,answer/* textIn */.r7)(url) ?? "");
    if (address === null || file !== undefined)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.memberMissing(where, "credential_source"));
    const own = URL.parse(environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? "");
    if (own === null)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.noTokenForFile(where));
    if (address.origin !== own.origin)
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.foreignSource(where));
    return {
        kind: "job",
        audience: address.searchParams.get("audience") ?? undefined,
    };
}
const NOT_FOLLOWED = [
    ["executable", "a program of the file's choice would have to be started"],
    ["environment_id", "keys of AWS would have to be sent"],
    ["certificate", "a certificate of the machine would have to be used"],
];
function impersonationIn({ service_account_impersonation_url: address, ...members }, where, universe) {
    if (address === undefined)
        return undefined;
    const url = URL.parse(String(address));
    const [, account = ""] = /^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(url?.pathname ?? "") ?? [];
    if (url === null ||
        url.search !== "" ||
        !isServiceOf(url, "iamcredentials", universe) ||
        !(0,accounts/* isAccount */.UP)(account))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.foreignAddress(where, "service_account_impersonation_url"));
    const { service_account_impersonation: settings } = members;
    const seconds = (0,json/* isObject */.Gv)(settings)
        ? settings.token_lifetime_seconds
        : undefined;
    if (seconds !== undefined &&
        !(Number.isInteger(seconds) && Number(seconds) > 0))
        throw (0,errors/* malformed */.Qm)(messages/* say */.c.memberWrong(where, "token_lifetime_seconds"));
    return {
        account,
        host: url.host,
        lifetime: seconds === undefined ? undefined : Number(seconds),
    };
}


})

};
