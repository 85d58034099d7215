import { decodeUtf8, late } from "../text.ts";
import { isUrl } from "./inner/urls.ts";
import { isSecret } from "./judge/index.ts";
import { sayingOf, saysSecret } from "./judge/names.ts";
import { shapeOf } from "./judge/shapes.ts";
import { holdsSecret } from "./parts.ts";
import { isMultiLine } from "./text.ts";

/**
 * Whether the name of a field, what it looks like and all that is in it are harmless. One alone does not do.
 *
 * @param within - the names of what it is a field of
 */
export function isHarmless(
	field: string,
	value: Uint8Array,
	within: readonly string[] = [],
): boolean {
	const saying = sayingOf(field);
	const below = ["", ...within.map(pluralOf)];
	const text = decodeUtf8(value)?.trim();
	if (saying !== "harmless" && saying !== "person") return false;
	if (text === undefined || isMultiLine(text)) return false;
	return (
		text
			.split(/\s+/)
			.every((word) => isUrl(word) || isHarmlessWord(word, field, below)) &&
		!namesSecretIn(text) &&
		!holdsSecret(text, field)
	);
}

/** `PASSWORD_*` gives passwords, each by its owner's name; `DB_PASSWORD_*` and `SECRET_*` what belongs to one as well. */
function pluralOf(name: string): string {
	return /^(?:pass|password|passwd|passphrase|pwd?|token|api_?key)_*$/i.test(
		name,
	)
		? "passwords"
		: name;
}

function isHarmlessWord(
	text: string,
	field: string,
	below: readonly string[],
): boolean {
	return (
		shapeOf(text) === "harmless" &&
		!below.some((name) => isSecret({ keys: [name, field], text }))
	);
}

const NAMED = late(
	String.raw`(?<![\p{L}\p{N}_-])([\p{L}\p{N}_-]{1,64})["']?(?:\s*[=:]|\s)\s*(?=\S{3})`,
);

/** Whether a name that says secret has something behind it: `--password hunter`. Inside of a text a word is no mask. */
function namesSecretIn(text: string): boolean {
	const names = text.matchAll(new RegExp(NAMED(), "gu"));
	return names.some(([, name = ""]) => saysSecret(name));
}
