import { isObject, parseJson } from "../../json.ts";

/** What a role can be bound to. Never `jti`, which names this one token. */
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

/** The claims of a JSON Web Token that a role is compared with, as one line: `sub "repo:octo/app:ref:refs/heads/main"`. */
export function describeClaims(jwt: string): string {
	const claims = parseJson(Buffer.from(jwt.split(".")[1] ?? "", "base64url"));
	if (!isObject(claims))
		return "none, since what was given is not a JSON Web Token";
	const { exp } = claims;
	// A list of texts, as `aud` can be, is shown without its brackets.
	const show = (name: string) =>
		name === "exp" && typeof exp === "number"
			? new Date(exp * 1_000).toISOString()
			: JSON.stringify(claims[name]).replace(/^\[(".*")\]$/, "$1");
	return SHOWN.filter((name) => Object.hasOwn(claims, name))
		.map((name) => `${name} ${show(name)}`)
		.join(", ");
}
