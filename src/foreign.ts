/**
 * Text of other programs and servers inside messages of ours. It may hold secrets, which are found in it only while it is
 * as it came: of a text whose lines are joined or whose end is cut off, half a value is left. So a message carries it
 * whole, between two marks, to the place where all values are known.
 */

// Two characters of Unicode's private use, which no text of a program has; any in it are taken out.
const OPEN = "\u{10fff0}";
const CLOSE = "\u{10fff1}";
const FOREIGN = new RegExp(`${OPEN}(\\d+) (\\d+) ([^${CLOSE}]*)${CLOSE}`, "gu");

/** How much of a text is shown: its last so many lines (0: all of it as one), and so many characters. */
export interface Shown {
	readonly lines: number;
	readonly characters: number;
}

/** A foreign text for a message. What is shown of it is on one line. */
export function foreign(text: string, { lines, characters }: Shown): string {
	const bare = text.replace(new RegExp(`[${OPEN}${CLOSE}]`, "gu"), "");
	return `${OPEN}${lines} ${characters} ${bare}${CLOSE}`;
}

/** Whether there is such a text in a message. */
export function holdsForeign(message: string): boolean {
	return message.includes(OPEN);
}

/** The same message, with other texts of programs and servers in it: as they came, but for what `clean` takes out. */
export function withinForeign(
	message: string,
	clean: (text: string) => string,
): string {
	return replaceForeign(message, (text, shown) => foreign(clean(text), shown));
}

/**
 * A message as it can be shown.
 *
 * @param clean - takes secrets out of a text that is as it came
 */
export function showForeign(
	message: string,
	clean: (text: string) => string,
): string {
	return replaceForeign(message, (text, shown) => shorten(clean(text), shown));
}

function replaceForeign(
	message: string,
	change: (text: string, shown: Shown) => string,
): string {
	if (!holdsForeign(message)) return message;
	return message.replace(
		FOREIGN,
		(_, lines: string, characters: string, text: string) =>
			change(text, { lines: Number(lines), characters: Number(characters) }),
	);
}

function shorten(text: string, { lines, characters }: Shown): string {
	const joined = (lines === 0 ? [text] : text.split(/[\r\n]+/))
		.map((line) => line.replace(/\s+/g, " ").trim())
		.filter((line) => line !== "")
		.slice(-lines)
		.join(" | ");
	if (joined.length <= characters) return joined;
	// Of one line the beginning says most, of several the end.
	return lines <= 1
		? `${joined.slice(0, characters)}...`
		: `...${joined.slice(-characters)}`;
}
