import { patternMatcher } from "../patterns.ts";
import { CREDENTIALS } from "./credential-names.ts";
import { ROWS, type Row } from "./refused-names.ts";

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
const free = patternMatcher(namesOf("free"));
const credential = patternMatcher(CREDENTIALS);

/**
 * Why a name is refused as an environment variable, or undefined when it is fine. Case does not count: `https_proxy`
 * works like `HTTPS_PROXY`, and Windows knows no difference.
 */
export function refusal(name: string, by: NamedBy): Refusal | undefined {
	const forAll = always(name);
	if (forAll !== undefined) return { when: "always", reason: forAll };
	if (by === "line" || (by === "wildcard" && credential(name)))
		return undefined;
	const reason =
		indirect(name) ?? (by === "manifest" ? manifestOnly(name) : undefined);
	return reason === undefined || free(name)
		? undefined
		: { when: "indirect", reason };
}

/** Outputs that the action itself writes. */
export const RESERVED_OUTPUTS: ReadonlySet<string> = new Set([
	"names",
	"exit-code",
]);

/**
 * Makes the look-up of a name. Most names are in no row, which one matcher for all of them tells. Matchers are made when
 * they are first needed: most runs need one.
 */
function compile(when: Row["when"]): (name: string) => string | undefined {
	let any: Matcher | undefined;
	let rows: readonly { isIn: Matcher; reason: string }[] | undefined;
	return (name) => {
		any ??= patternMatcher(namesOf(when));
		if (!any(name)) return undefined;
		rows ??= ROWS.filter((row) => row.when === when).map(
			({ names, reason }) => ({ isIn: patternMatcher(names), reason }),
		);
		return rows.find(({ isIn }) => isIn(name))?.reason;
	};
}

type Matcher = ReturnType<typeof patternMatcher>;

function namesOf(when: Row["when"]): readonly string[] {
	return ROWS.filter((row) => row.when === when).flatMap(({ names }) => names);
}
