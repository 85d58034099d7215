import { isMultiLine } from "../text.ts";
import { ESCAPE_LETTERS } from "./escape-letters.ts";

/** Octal numbers: of `echo -e`, of dash's `echo`, of `printf`. */
const OCTAL = ["0[0-7]{0,3}", "0[0-7]{0,3}|[1-7][0-7]{0,2}", "[0-7]{1,3}"];
const BASH_HEX = "x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}";

/** Those who read escapes. POSIX has those of dash; `echo -e` and `printf` of bash read more. */
const READERS = OCTAL.flatMap((octal) => [
	reader(octal, "abfnrtv"),
	reader(`${octal}|${BASH_HEX}`, "abeEfnrtv"),
]);

/** A shorter line of what is read stands in innocent text as well. */
const SHORTEST_LINE = 6;

/**
 * What shells print of a text whose escapes they read: `echo -e`, any `echo` of dash, and `printf` with the text as its
 * format. Line by line, since an escape may be a line break.
 */
export function* withEscapesRead(text: string): Generator<string> {
	// Of more lines, each that hides something is a text of its own.
	if (!text.includes("\\") || isMultiLine(text)) return;
	// Numbers are bytes, several of which may be one character.
	const bytes = Buffer.from(text).toString("latin1");
	// `\c` ends what `echo` prints; as a format of `printf` it means nothing.
	const ended = bytes.replace(/\\(?:c.*|.)/gs, (one) =>
		one.startsWith("\\c") ? "" : one,
	);
	const formats = [...new Set([ended, bytes])];
	for (const read of READERS)
		for (const line of formats.flatMap((all) => read(all).split(/[\r\n]/)))
			if (line.length >= SHORTEST_LINE) yield line;
}

/** @returns what reads a text whose characters are bytes, and gives it in UTF-8 */
function reader(numbers: string, letters: string): (bytes: string) => string {
	const escapes = new RegExp(`\\\\(?:([${letters}\\\\])|(${numbers}))`, "g");
	const bytesOf = (number: string) => {
		const [kind, digits] = [number.charAt(0), number.slice(1)];
		if (kind === "x") return String.fromCharCode(Number.parseInt(digits, 16));
		if (!/[uU]/.test(kind))
			return String.fromCharCode(Number.parseInt(number, 8) & 0xff);
		const code = Number.parseInt(digits, 16);
		const character = code > 0x10ffff ? "" : String.fromCodePoint(code);
		return Buffer.from(character).toString("latin1");
	};
	return (bytes) => {
		const read = bytes.replace(
			escapes,
			(_, letter: string | undefined, number: string) =>
				letter === undefined
					? bytesOf(number)
					: (ESCAPE_LETTERS[letter] ?? letter),
		);
		return Buffer.from(read, "latin1").toString();
	};
}
