import { isObject, parseJson, renderJson } from "../../json.ts";

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
	const payload = jwt.split(".")[1] ?? "";
	const claims = parseJson(Buffer.from(payload, "base64url"));
	if (!isObject(claims))
		return "none, since what was given is not a JSON Web Token";
	return SHOWN.filter((name) => Object.hasOwn(claims, name))
		.map((name) => `${name} ${shown(name, claims[name])}`)
		.join(", ");
}

function shown(name: string, claim: unknown): string {
	if (name === "exp" && typeof claim === "number")
		return new Date(claim * 1_000).toISOString();
	return Buffer.from(renderJson(typeof claim === "string" ? [claim] : claim))
		.toString()
		.replace(/^\[(".*")\]$/, "$1");
}
