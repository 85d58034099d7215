import { modules as common2 } from "./common2.js";
export const id = 989;
export const ids = [989];
export const modules = {

...common2,

5989:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
create: () => (create)
});
var answers = $need(305);
var errors = $need(3859);
var identity = $need(7018);
var message = $need(883);
;
const say = {
...(0,message.f)("reference-form", {
noFields: "an ID token has no fields for a wildcard. Give it a name: `ID_TOKEN = oidc:AUDIENCE`.",
audienceForm: "behind `oidc:` stands the audience and nothing else, such as `oidc:sts.amazonaws.com`; nothing at all for GitHub's default.",
}),
...(0,message.f)("pasted-secret", {
pastedJwt: "a token stands in the place of the audience. Write the audience; the action asks GitHub for the token itself.",
}),
};
;
function create(context) {
return {
givesFields: true,
check,
rehearse: () => (0,identity.q)(context.environment),
resolve: (0,answers.Ug)(context, async (audience, request) => {
const problem = check(request);
if (problem !== undefined)
throw problem;
context.signal.throwIfAborted();
return Buffer.from(await context.idToken(audience || undefined));
}),
};
}
function check({ rest, want }) {
if (want === "fields")
return (0,errors.Qm)(say.noFields());
if (/^eyJ[\w-]*\./.test(rest))
return (0,errors.Qm)(say.pastedJwt());
return /[\s?#]/.test(rest) ? (0,errors.Qm)(say.audienceForm()) : undefined;
}
})

};
