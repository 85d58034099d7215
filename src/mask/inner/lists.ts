import type { Entry } from "../readers/entry.ts";
import { commandEntries } from "./commands.ts";
import { scan } from "./scan.ts";

/** In characters; a longer list is data. */
const LONGEST_COMMAND = 2_000;

/** What the words of a command, one an item of a list, have in the place of a secret: `["mysqladmin", "-uroot", "-pX"]`. */
export function* commandOf(words: readonly string[]): Generator<Entry> {
	if (!words.some((word) => word.startsWith("-"))) return;
	const command = words
		.map((word) => (/\s/.test(word) ? `'${word}'` : word))
		.join(" ");
	if (command.length > LONGEST_COMMAND) return;
	for (const entry of [...commandEntries(command), ...scan(command)])
		if (entry.place === "secret") yield entry;
}

/** Texts in quotes with commas between: `["mysqldump", "-pX"]`, `exec('mysqldump', ['-pX'])`. */
const LIST =
	/(?:"[^"\s]{1,128}"|'[^'\s]{1,128}')(?:\s?,\s?\[?\s?(?:"[^"]{0,128}"|'[^']{0,128}')){1,30}/g;

/** The same for the lists that stand in a line of code. */
export function* listedCommands(line: string): Generator<Entry> {
	if (!/["']-\w/.test(line)) return;
	for (const [list] of line.matchAll(LIST))
		yield* commandOf(
			Array.from(list.matchAll(/"([^"]*)"|'([^']*)'/g), ([, one, two]) =>
				String(one ?? two),
			),
		);
}
