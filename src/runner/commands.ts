import { LINE_END, WHITE_SPACE } from "./text.ts";

/**
 * The runner's workflow commands. A line is one when, behind white space, it begins with `::name` and has another `::`;
 * or when it holds `##[name` anywhere, with a `]` behind it. A line whose `::name` nobody knows is tried as the second
 * kind. Names are compared without case (actions/runner, ActionCommand.cs).
 *
 * `::` is looked for by culture: what ICU passes over (a zero-width space, a control character) may stand between the
 * colons, and a combining character behind them makes them another text. Which characters these are differs from version
 * to version of ICU. So whatever is not ASCII counts as both here, and there can be several readings of a line.
 */
export interface Reading {
	/** In lower case. */
	readonly name: string;
	/** What stands behind the command, unescaped: for most commands all that is shown of the line. */
	readonly data: string;
}

/** The names that the runner knows (ActionCommandManager.cs). */
export const COMMANDS: ReadonlySet<string> = new Set(
	(
		"add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env set-output " +
		"stop-commands warning"
	).split(" "),
);

/** Which of several `::` ends a command can depend on the version of ICU; of so many it is taken into account. */
const MOST_READINGS = 8;

const START = new RegExp(`^[${WHITE_SPACE}\uFEFF]*::`);
const SEPARATOR = /:[^\n -~]*:/g;

/** What a line may be as a command of the first kind, by any name. */
export function newReadings(line: string): readonly Reading[] {
	const start = START.exec(line)?.[0].length;
	if (start === undefined) return [];
	const body = line.slice(start);
	const readings: Reading[] = [];
	for (const { index, 0: separator } of body.matchAll(SEPARATOR)) {
		const data = body.slice(index + separator.length);
		readings.push({
			name: nameIn(body.slice(0, index)),
			data: unescaped(data, NEW_ESCAPES),
		});
		if (/^[ -~]/.test(data) || readings.length === MOST_READINGS) break;
	}
	return readings;
}

/** What a line may be as a command of the second kind, by any name. */
export function oldReadings(line: string): readonly Reading[] {
	for (const { index } of line.matchAll(/##\[(?=[ -~])/g)) {
		const end = line.indexOf("]", index);
		if (end < 0) return [];
		const data = unescaped(line.slice(end + 1), OLD_ESCAPES);
		return [{ name: nameIn(line.slice(index + 3, end)), data }];
	}
	return [];
}

/** What stands in front of the properties, without what ICU may take for a part of the `::` behind it. */
function nameIn(info: string): string {
	const name = info.split(" ", 1)[0] ?? "";
	let end = name.length;
	while (end > 0 && /[^ -~]/.test(name[end - 1] ?? "")) end--;
	return name.slice(0, end).toLowerCase();
}

/** What commands of the first kind escape, and of the second, as it is written and as it is meant. */
const NEW_ESCAPES = { written: /%(?:25|0D|0A)/g, meant: /[%\r\n]/g };
const OLD_ESCAPES = { written: /%(?:25|0D|0A|3B|5D)/g, meant: /[%\r\n;\]]/g };

type Escapes = typeof NEW_ESCAPES;

function unescaped(text: string, { written }: Escapes): string {
	return text.replace(written, decodeURIComponent);
}

/**
 * What of a text the runner shows when a later step prints it in a line of its own: when there is a command in it, what
 * stands behind that alone, so the mask of the whole text does not match. Line by line, trimmed.
 */
export function commandTails(text: string): readonly string[] {
	return [...newReadings(text), ...oldReadings(text)]
		.filter(({ name }) => COMMANDS.has(name))
		.flatMap(({ data }) => data.split(LINE_END))
		.map((line) => line.trim());
}

/** The line of a command for the log, without its end. The text may have line breaks. */
export function logCommand(name: string, text: string): string {
	return `::${name}::${escaped(text, NEW_ESCAPES)}`;
}

/**
 * The line that makes the runner mask a text, without its end. Behind `::add-mask::` a combining character would undo the
 * command, and the text would be shown; behind `]` none does, since that is looked for by its code alone.
 *
 * @param text - without line breaks: the runner would mask each line of it
 */
export function maskCommand(text: string): string {
	return /^[ -~]/.test(text)
		? `::add-mask::${escaped(text, NEW_ESCAPES)}`
		: `##[add-mask]${escaped(text, OLD_ESCAPES)}`;
}

function escaped(text: string, { meant }: Escapes): string {
	return text.replace(meant, encodeURIComponent);
}
