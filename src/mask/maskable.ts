import { late } from "../text.ts";
import { decodeText } from "./mixed-text.ts";
import { isMultiLine, linesOf } from "./text.ts";

/** A secret inside a value. It has no line break in it. */
export interface Part {
	readonly text: string;
	/** The names around it, outermost first; none for a line. */
	readonly keys: readonly string[];
}

/** A shorter mask hides innocent text all over the log. */
export const SHORTEST_MASK = 4;

/** Whether a text can be masked at all without ruining the log. */
export function canBeMasked(text: string): boolean {
	return (
		text.length >= SHORTEST_MASK &&
		!saysNothing(text) &&
		!isPunctuation(text) &&
		!/^\d{1,3}$/.test(text)
	);
}

const LETTER_OR_DIGIT = late(String.raw`[\p{L}\p{N}]`);

/** Whether there is no letter and no digit in it: rulers, brackets, document marks. */
export function isPunctuation(text: string): boolean {
	return !/[A-Za-z0-9]/.test(text) && !LETTER_OR_DIGIT().test(text);
}

/** Words that stand everywhere in a log. */
function isLiteral(text: string): boolean {
	return /^(?:true|false|null)$/i.test(text);
}

/** What settings say in the place of a value. */
function saysNothing(text: string): boolean {
	return (
		isLiteral(text) || /^(?:none|nil|undefined|yes|no|on|off)$/i.test(text)
	);
}

/** Every line that can be masked. */
export function* linesIn(
	text: string,
	keys: readonly string[] = [],
): Generator<Part> {
	for (const line of linesOf(text))
		if (canBeMasked(line) && !/^-----(?:BEGIN|END) /.test(line))
			yield { text: line, keys };
}

/**
 * Whether a value can be masked without ruining the log. Not so: under 4 characters once trimmed, `true`, `false`,
 * `null`, and a multi-line text all of whose lines are of that kind. An empty value is maskable, as there is nothing
 * to hide: `masksFor` gives no mask for it.
 */
export function isMaskable(value: Uint8Array): boolean {
	if (value.length === 0) return true;
	const text = decodeText(value)?.trim();
	if (text === undefined) return value.length >= SHORTEST_MASK;
	if (isMultiLine(text)) return !linesIn(text).next().done;
	return text.length >= SHORTEST_MASK && !isLiteral(text);
}
