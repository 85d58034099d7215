import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Declared, hiders, type Side } from "./hiders.ts";

/** A log as builds print it, with no secret in it. */
export interface Log {
	readonly name: string;
	readonly lines: readonly string[];
}

export interface Changed {
	readonly lines: number;
	readonly changed: readonly {
		readonly log: string;
		readonly line: string;
		readonly shown: string;
	}[];
}

/** All logs in the folder beside this file. */
export function readLogs(): readonly Log[] {
	const folder = join(import.meta.dirname, "logs");
	return readdirSync(folder)
		.filter((name) => name.endsWith(".log"))
		.toSorted()
		.map((name) => ({
			name,
			lines: readFileSync(join(folder, name), "utf8")
				.split(/\r?\n/)
				.filter((line) => line !== ""),
		}));
}

/** What becomes of the lines of logs in a job that has so many documents as secrets. */
export async function changedLines(
	logs: readonly Log[],
	documents: readonly Declared[],
	side: Side,
): Promise<Changed> {
	const { hide } = await hiders[side](documents);
	const changed = logs.flatMap(({ name, lines }) =>
		lines
			.map((line) => ({ log: name, line, shown: hide(line) }))
			.filter(({ line, shown }) => line !== shown),
	);
	return {
		lines: logs.reduce((all, { lines }) => all + lines.length, 0),
		changed,
	};
}
