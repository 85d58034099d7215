import { decodeUtf8 } from "../text.ts";
import { encodedForms, textForms } from "./forms.ts";
import { isMultiLine, linesOf } from "./lines.ts";
import { canBeMasked, partsOf } from "./parts.ts";
import { isLiteral } from "./shapes.ts";

/** What a value may cost: the runner searches every mask in every log line. */
export interface MaskLimits {
	/** Values of more bytes get no derived forms. */
	readonly derivedBytes: number;
}

export const MASK_LIMITS: MaskLimits = { derivedBytes: 64 * 1024 };

/** The strings to register for one value. None is blank, shorter than 4 characters, or has a line break in it. */
export interface MaskSet {
	/** The value and its secret parts, as they are written. */
	readonly raw: string[];
	/** Their base64, hex, URI and JSON forms: what can be given up when there are too many masks. Disjoint from `raw`. */
	readonly derived: string[];
	/** Whether the value is over the limit, so that `derived` is empty. */
	readonly large: boolean;
}

/** The shortest mask; a shorter one hides innocent text all over the log. */
const SHORTEST_MASK = 4;

/**
 * All masks for one value. What is not UTF-8 cannot be printed as it is, so it has base64 and hex forms only, and none
 * at all over the limit.
 */
export function masksFor(
	value: Uint8Array,
	limits: MaskLimits = MASK_LIMITS,
): MaskSet {
	const text = decodeUtf8(value);
	const raw = new Set<string>();
	const derived = new Set<string>();
	const derives = value.length <= limits.derivedBytes;
	if (derives) addAll(derived, encodedForms(value));
	if (text !== undefined) {
		const trimmed = text.trim();
		const parts = partsOf(text);
		addAll(raw, [withoutOuterBreaks(text), trimmed]);
		for (const part of parts) addAll(raw, [part.text]);
		if (derives) {
			const wanted = parts.filter((part) => part.derive);
			for (const item of [trimmed, ...wanted.map((part) => part.text)]) {
				addAll(derived, encodedForms(Buffer.from(item)));
				addAll(derived, textForms(item));
			}
		}
	}
	return {
		raw: [...raw],
		derived: [...derived.difference(raw)],
		large: !derives,
	};
}

/**
 * Whether a value can be masked without ruining the log. Not so: under 4 characters once trimmed, `true`, `false`,
 * `null`, and a multi-line text all of whose lines are of that kind. An empty value is maskable, as there is nothing
 * to hide: `masksFor` gives no mask for it.
 */
export function isMaskable(value: Uint8Array): boolean {
	if (value.length === 0) return true;
	const text = decodeUtf8(value)?.trim();
	if (text === undefined) return value.length >= SHORTEST_MASK;
	if (isMultiLine(text)) return linesOf(text).some(canBeMasked);
	return text.length >= SHORTEST_MASK && !isLiteral(text);
}

/** `tok\n` is a value of one line. White space beside the line breaks belongs to it. */
function withoutOuterBreaks(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && isBreak(text[start])) start++;
	while (end > start && isBreak(text[end - 1])) end--;
	return text.slice(start, end);
}

function isBreak(character: string | undefined): boolean {
	return character === "\n" || character === "\r";
}

function addAll(masks: Set<string>, texts: readonly string[]): void {
	for (const text of texts) {
		if (
			text.length >= SHORTEST_MASK &&
			text.trim() !== "" &&
			!isMultiLine(text)
		) {
			masks.add(text);
		}
	}
}
