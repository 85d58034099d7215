import { patternOf } from "../patterns.ts";
import { CREDENTIALS } from "./credential-names.ts";
import { ROWS, type Row } from "./refused-names.ts";

export { RUNNER_NAMES } from "./runner-names.ts";

/** Who chose a name: a line of the workflow that spells it out, the backend behind a wildcard, or a manifest. */
export type NamedBy = "line" | "wildcard" | "manifest";

/** Why a name is refused. */
export interface Refusal {
	/** `indirect`: a line of the workflow that spells it out may have it, and a manifest's or a wildcard's may not. */
	readonly when: "always" | "indirect";
	/** A clause: "the runner defines it". */
	readonly reason: string;
}

const always = compile("always");
const indirect = compile("indirect");
const manifestOnly = compile("manifest");
const free = patternOf(namesOf("free"));
const credential = patternOf(CREDENTIALS);

/**
 * Why a name is refused as an environment variable, or undefined when it is fine. Case does not count: `https_proxy`
 * works like `HTTPS_PROXY`, and Windows knows no difference.
 */
export function refusal(name: string, by: NamedBy): Refusal | undefined {
	const upper = name.toUpperCase();
	const forAll = always(upper);
	if (forAll !== undefined) return { when: "always", reason: forAll };
	if (by === "line" || (by === "wildcard" && credential.test(upper)))
		return undefined;
	const reason =
		indirect(upper) ?? (by === "manifest" ? manifestOnly(upper) : undefined);
	return reason === undefined || free.test(upper)
		? undefined
		: { when: "indirect", reason };
}

/** Outputs that the action itself writes. */
export const RESERVED_OUTPUTS: ReadonlySet<string> = new Set([
	"names",
	"exit-code",
]);

/**
 * Makes the look-up of a name in upper case. Most names are in no row, which one pattern for all of them tells. Patterns are
 * made when they are first needed: most runs need one.
 */
function compile(when: Row["when"]): (upper: string) => string | undefined {
	let any: RegExp | undefined;
	let rows: readonly { pattern: RegExp; reason: string }[] | undefined;
	return (upper) => {
		any ??= patternOf(namesOf(when));
		if (!any.test(upper)) return undefined;
		rows ??= ROWS.filter((row) => row.when === when).map(
			({ names, reason }) => ({ pattern: patternOf(names), reason }),
		);
		return rows.find(({ pattern }) => pattern.test(upper))?.reason;
	};
}

function namesOf(when: Row["when"]): string {
	return ROWS.filter((row) => row.when === when)
		.map(({ names }) => names)
		.join(" ");
}
