import { isObject, parseJson } from "../../json.ts";
import { HIDDEN } from "../../plain.ts";

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
	return SHOWN.filter((name) => Object.hasOwn(claims, name))
		.map((name) => `${name} ${shown(name, claims[name])}`)
		.join(", ");
}

/** Of one claim, in characters. */
const LONGEST = 500;

function shown(name: string, claim: unknown): string {
	const time = name === "exp" && typeof claim === "number" ? claim : Number.NaN;
	const date = new Date(time * 1_000);
	if (!Number.isNaN(date.getTime())) return date.toISOString();
	// A list of texts, as `aud` can be, is shown without its brackets.
	const text = String(JSON.stringify(claim)).replace(/^\[(".*")\]$/, "$1");
	return text.length > LONGEST
		? `${[...text].slice(0, LONGEST).join("")}${HIDDEN}`
		: text;
}
