export const id = 5236;
export const ids = [5236];
export const modules = {

5236:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  checkApplication: () => (checkApplication),
  checkSecret: () => (checkSecret),
  logInAs: () => (logInAs)
});
var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9368);
var _kit_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3817);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3859);
var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3259);
var _cloud_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2772);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9036);
var _messages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4561);
var _tenant_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2173);








const WHAT = "the login at Entra ID";
const ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
function checkApplication(application) {
    if (!_tenant_js__WEBPACK_IMPORTED_MODULE_7__/* .UUID */ .kk.test(application.clientId))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.clientId());
    (0,_tenant_js__WEBPACK_IMPORTED_MODULE_7__/* .checkTenant */ .Rh)(application.tenant);
    return application;
}
function checkSecret(secret) {
    if (!/^[\x21-\x7e]+$/.test(secret) || /^["'{]|["'}]$/.test(secret))
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.secretForm());
    return secret;
}
async function logInAs(application, proof, { connect }) {
    const { clientId, tenant, authority, cloud } = application;
    const connection = await connect({ origin: new URL(authority.origin) });
    try {
        const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonAnswer */ .t)(await connection.request({
            method: "POST",
            path: `${authority.pathname.replace(/\/+$/, "")}/${tenant}/oauth2/v2.0/token`,
            headers: {
                Accept: "application/json",
                "Content-Type": "application/x-www-form-urlencoded",
            },
            body: new URLSearchParams({
                client_id: clientId,
                grant_type: "client_credentials",
                scope: `${(0,_cloud_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceOf */ .KU)(cloud)}/.default`,
                ...("secret" in proof
                    ? { client_secret: proof.secret }
                    : {
                        client_assertion_type: ASSERTION,
                        client_assertion: proof.assertion,
                    }),
            }).toString(),
            repeat: "always",
            passing: (answer) => isPassing((0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonAnswer */ .t)(answer)),
        }));
        const token = answer.status === 200 ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenIn */ .j)(answer) : undefined;
        if (token === undefined)
            throw refusal(answer, application, proof);
        return token;
    }
    finally {
        connection.close();
    }
}
function isPassing({ body }) {
    return body.error === "temporarily_unavailable";
}
function refusal(answer, { clientId, tenant: given, cloud }, proof) {
    const tenant = (0,_tenant_js__WEBPACK_IMPORTED_MODULE_7__/* .shownTenant */ .UE)(given);
    const { status, body } = answer;
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(body.error_description) ?? "";
    const [code] = /\bAADSTS\d{4,8}\b/.exec(text) ?? [];
    if (typeof body.error !== "string")
        return status === 200 ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .notAzure */ .LZ)(WHAT) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .passingOrStrange */ .N9)(status, WHAT);
    const told = sentences(text).replaceAll(given, (0,_tenant_js__WEBPACK_IMPORTED_MODULE_7__/* .hidden */ .R)(given));
    const said = `(${code ?? "no AADSTS number"}${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(told)})`;
    if (status === 429)
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.rateLimit(WHAT, code ?? "429"));
    if (status >= 500 || isPassing(answer))
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachable */ .HB)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.failedInside(WHAT, said));
    if ("assertion" in proof) {
        const refused = ofAssertion(code, clientId, said, proof.assertion);
        if (refused !== undefined)
            return refused;
    }
    switch (code) {
        case "AADSTS700016":
        case "AADSTS7000229":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.noApplication(clientId, tenant, said));
        case "AADSTS90002":
        case "AADSTS900023":
        case "AADSTS900021":
        case "AADSTS900382":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.noTenant(tenant, cloud.name, said));
        case "AADSTS7000215":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.wrongSecret(said));
        case "AADSTS7000222":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.secretExpired(said));
        case "AADSTS500011":
        case "AADSTS650052":
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.noResource(tenant, cloud.name, said));
        default:
            return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.loginRefused(clientId, said));
    }
}
function ofAssertion(code, clientId, said, assertion) {
    const claims = (0,_kit_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .describeClaims */ .Z)(assertion);
    if (code?.startsWith("AADSTS70021"))
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.assertionUnknown(clientId, said, claims));
    if (code === "AADSTS700024")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.assertionTime(clientId, said, claims));
    if (code === "AADSTS700027" ||
        code === "AADSTS50027" ||
        code === "AADSTS50013")
        return (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .denied */ .wk)(_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c.assertionInvalid(clientId, said, claims));
    return undefined;
}
function sentences(text) {
    return (text.split("Trace ID:")[0] ?? "").replace(/^AADSTS\d+:/, "").trim();
}


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


})

};
