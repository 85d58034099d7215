import { sayingOf } from "../judge/names.ts";
import { isTelling } from "../judge/telling.ts";
import type { Entry } from "../readers/entry.ts";
import { commentReader, linesOf } from "../text.ts";
import { adjacentEntries } from "./adjacent.ts";
import { byteEntries } from "./bytes.ts";
import { commandEntries } from "./commands.ts";
import { isDeviceText } from "./devices.ts";
import { hostedEntries } from "./hosted.ts";
import { jaasEntries } from "./jaas.ts";
import { listedCommands } from "./lists.ts";
import { blankPairEntries } from "./pairs.ts";
import { parallelEntries } from "./parallel.ts";
import { printedBy, printedFor } from "./piped.ts";
import { isProse } from "./prose.ts";
import { settingEntries } from "./settings.ts";
import { sqlEntries } from "./sql.ts";
import { substitutionEntries } from "./substitutions.ts";
import { tagEntries } from "./tags.ts";
import { codesBeside } from "./told.ts";
import { tupleEntries } from "./tuples.ts";
import { isValue } from "./usages.ts";

/** A parameter of Bicep that is called secure on a line of its own: `@secure()`, `param name string = 'X'`. */
const SECURE =
	/@secure\(\)\s{1,40}(?:@\w{1,40}\([^)\n]{0,200}\)\s{1,40}){0,4}param\s+\w{1,64}\s+\w{1,20}\s*=\s*'([^'\n]{4,256})'/g;

/** The names of communities are what one logs in with; RouterOS has them in the lines below their menu, or in one. */
const COMMUNITIES =
	/\/snmp community((?:\s{1,40}(?:set|add)\s[^\n]{0,300}){1,20})/g;

/** What stands beside names that say secret, whatever the syntax of a text is, or where a reader takes it for another one. */
export function* besideNames(text: string): Generator<Entry> {
	yield* sqlEntries(text);
	yield* jaasEntries(text);
	for (const [, value = ""] of text.matchAll(SECURE))
		yield { keys: ["secret"], text: value, quoted: true };
	const printed = printedBy(text);
	if (printed !== "")
		yield { keys: ["password"], text: printed, place: "secret" };
	const certain = isDeviceText(text);
	for (const [, lines = ""] of text.matchAll(COMMUNITIES))
		for (const [, name = ""] of lines.matchAll(/\sname="?([^\s"]{4,64})/g))
			if (isValue(name))
				yield { keys: ["community"], text: name, place: "secret" };
	const lines = [...linesOf(text)];
	yield* parallelEntries(lines);
	yield* tightEntries(lines);
	const isInComment = commentReader();
	// What stands behind the stars of a comment tells of a name: `* password: walrus`.
	const told = new Set(
		lines.filter((line) => isInComment(line) && line.startsWith("*")),
	);
	for (const line of new Set(lines)) {
		for (const text of printedFor(line))
			yield { keys: ["password"], text, place: "secret" };
		yield* commandEntries(line, certain);
		yield* hostedEntries(line);
		yield* tupleEntries(line);
		yield* codesBeside(line);
		yield* listedCommands(line);
		yield* byteEntries(line);
		yield* blankPairEntries(line);
		yield* substitutionEntries(line);
		// What markup means is read by its own readers.
		for (const entry of tagEntries(line))
			if (!/&#?\w{1,20};/.test(entry.text)) yield entry;
		if (!isProse(line)) yield* adjacentEntries(line);
		if (!told.has(line)) yield* settingEntries(line);
	}
}

/** A name and its value without white space between, as managers of passwords write their notes. */
const TIGHT =
	/^([A-Z][A-Za-z]{1,20}(?: [A-Za-z]{1,20}){0,3}):([^\s:/][^\s]{3,63})$/;

/** The values of names that say nothing but secret, a plain word too, where another line is written like it. */
function* tightEntries(lines: readonly string[]): Generator<Entry> {
	const found = lines
		.map((line) => TIGHT.exec(line))
		.filter((it) => it !== null);
	if (found.length < 2) return;
	for (const [, name = "", text = ""] of found)
		if (sayingOf(name) === "strong" && !isTelling(text))
			yield { keys: [name], text, quoted: true };
}
