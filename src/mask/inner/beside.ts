import type { Entry } from "../readers/entry.ts";
import { linesOf } from "../text.ts";
import { adjacentEntries } from "./adjacent.ts";
import { byteEntries } from "./bytes.ts";
import { commandEntries } from "./commands.ts";
import { hostedEntries } from "./hosted.ts";
import { listedCommands } from "./lists.ts";
import { blankPairEntries } from "./pairs.ts";
import { isProse } from "./prose.ts";
import { settingEntries } from "./settings.ts";
import { sqlEntries } from "./sql.ts";
import { substitutionEntries } from "./substitutions.ts";

/** What stands beside names that say secret, whatever the syntax of a text is, or where a reader takes it for another one. */
export function* besideNames(text: string): Generator<Entry> {
	yield* sqlEntries(text);
	for (const line of linesOf(text)) {
		yield* commandEntries(line);
		yield* hostedEntries(line);
		yield* listedCommands(line);
		yield* byteEntries(line);
		yield* blankPairEntries(line);
		yield* substitutionEntries(line);
		if (!isProse(line)) yield* adjacentEntries(line);
		yield* settingEntries(line);
	}
}
