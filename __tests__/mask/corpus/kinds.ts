import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "./corpus.ts";

/** The readers of documents are written with the one half; nobody who writes them looks at the other. */
export type Half =
	| "seen"
	| "unseen"
	| "fresh"
	| "blind"
	| "second-blind"
	| "third-blind";

export const HALVES: readonly Half[] = [
	"seen",
	"unseen",
	"fresh",
	"blind",
	"second-blind",
	"third-blind",
];

/** All kinds that the files of a half export, alone or as lists. */
export async function kindsOf(half: Half): Promise<readonly Kind[]> {
	const folder = join(import.meta.dirname, half);
	if (!existsSync(folder)) return [];
	const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
	const modules: unknown[] = await Promise.all(
		files.toSorted().map((name) => import(join(folder, name))),
	);
	return [...new Set(modules.flatMap(exported).filter(isKind))];
}

function exported(module: unknown): readonly unknown[] {
	return Object.values(module ?? {}).flat();
}

function isKind(value: unknown): value is Kind {
	return (
		typeof value === "object" &&
		value !== null &&
		"name" in value &&
		"declared" in value &&
		"write" in value
	);
}
