import { isPassphrase } from "../judge/chosen.ts";
import { isPassword } from "../judge/index.ts";
import { saysSecret } from "../judge/names.ts";
import { isTelling } from "../judge/telling.ts";
import type { Entry } from "./entry.ts";

/** In characters: of a label, and of a value. They also bound the work. */
const LONGEST_LABEL = 60;
const LONGEST_VALUE = 200;

/** One to four words, none of which begins a line of code. */
const LABEL =
	/^(?!(?:if|elif|else|while|for|case|def|with|when|not|no|on)\s)[^\s:#>|=(){}[\]<>"'`]+(?: [^\s:#>|=(){}[\]<>"'`]+){0,3}$/i;
/** Subversion writes the length of a value there. */
const RULER = /^(?:-{3,}|={3,}|~{3,}|V \d+)$/;
const FENCE = /^(?:`{3,}\w{0,20}|~{3,})$/;
/** A setting, the next label, markup, code, a file. */
const NO_VALUE =
	/^(?:[A-Za-z_][\w.-]*\s?[:=](?:\s|$|=)|[A-Za-z_][\w.-]*=|[\w .-]+:(?:\s|$)|[<{[|/*~-]|#+\s|>\s|\W+$)|[({[;:]$|^\w+\(|^\.?[\w-]+\.[a-z]{2,5}$/;
/** Below these a number is one. */
const NUMBERED = /(?:pin|otp|puk|code|password|passwort|kennwort)$/i;

/** A value on the line below its label, as people write notes: below `Password:`, `## Password`, or an underlined one. */
export function valueBelow(
	lines: readonly string[],
	at: number,
): Entry | undefined {
	const line = lines[at]?.trim() ?? "";
	if (line.length > LONGEST_LABEL) return undefined;
	const hashes = /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0;
	const head = line
		.slice(hashes)
		.trim()
		.replace(/^([*_]{1,3})([^*]+)\1(:?)$/, "$2$3");
	const label = head.replace(/:$/, "");
	if (!LABEL.test(label) || !saysSecret(label)) return undefined;
	const textAt = (place: number) =>
		lines[place]?.slice(0, LONGEST_VALUE).trim() ?? "";
	const underlined = RULER.test(textAt(at + 1));
	let below = underlined ? at + 2 : at + 1;
	for (let left = 2; left > 0; left--)
		if (textAt(below) === "" || FENCE.test(textAt(below))) below++;
	const text = textAt(below).replace(/^(["'`])(.*)\1$/, "$2");
	if (NO_VALUE.test(text)) return undefined;
	if (!/\s/.test(text) && isPassword(text)) return { keys: [label], text };
	const marked = underlined || hashes > 0 || head !== label || head !== line;
	if (/s$/.test(label) || !(marked || NUMBERED.test(label))) return undefined;
	// One `#` begins a comment in most files: what is below that may be any word.
	const isCertain = marked && hashes !== 1;
	return isTold(text, label, isCertain) ? { keys: [label], text } : undefined;
}

/** A number where the label is of one; words of no sentence; no word that tells of the value or names the next one. */
function isTold(text: string, label: string, wordsToo: boolean): boolean {
	if (/\s/.test(text)) return isPassphrase(text);
	if (/^\d+$/.test(text)) return NUMBERED.test(label);
	if (/[\d@#$%^&*]|[^.,][!?]$/.test(text)) return true;
	return wordsToo && !isTelling(text) && !/[.,!?]$/.test(text);
}
