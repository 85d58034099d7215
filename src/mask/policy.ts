import { wordsOf } from "./judge/words.ts";
import { documents } from "./late.ts";
import { isMaskable } from "./maskable.ts";

/** What is known of a value that is to be delivered. */
export interface Told {
	/** The name under which it is delivered. */
	readonly name: string;
	/** What the backend calls it, where a wildcard gave it. */
	readonly field?: string | undefined;
	/** The names of what that is a field of: the pointer's, and the wildcard's prefix. */
	readonly within?: readonly string[];
	/** Whether the user says that it is no secret. */
	readonly plain: boolean;
	/** Whether the user says how it is masked, and so that it is. */
	readonly masked: boolean;
	readonly value: Uint8Array;
}

/**
 * What becomes of a value:
 *
 * - `masked`
 * - `plain`: not masked, since the user says so
 * - `harmless`: not masked: a field of a wildcard whose name and looks are both harmless
 * - `unmaskable`: too short or too common to be masked, and nothing says that it is a secret
 * - `refused`: too short or too common, and its name says that it is one
 */
export type Treatment =
	| "masked"
	| "plain"
	| "harmless"
	| "unmaskable"
	| "refused";

/** What is said of a field, and of a value beside that, has to be loaded: `loadDocuments`. */
export function treatmentOf({
	name,
	field,
	within = [],
	plain,
	masked,
	value,
}: Told): Treatment {
	// `[plain]` at a wildcard is said of fields that nobody has named.
	if (plain && (field === undefined || !documents().saysSecret(field)))
		return "plain";
	const judged = !plain && !masked && field !== undefined;
	if (judged && documents().isHarmless(field, value, within)) return "harmless";
	if (isMaskable(value)) return "masked";
	return namesSecret(field ?? name) ? "refused" : "unmaskable";
}

const LAST_WORDS = new Set(
	"pass password passwd passphrase pwd secret token pin key".split(" "),
);

/** Whether the last word of a name says that what it names is a secret. */
function namesSecret(name: string): boolean {
	return LAST_WORDS.has(wordsOf(name).at(-1) ?? "");
}
