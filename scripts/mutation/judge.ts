import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { apply, type Group, type Mutation } from "./table.ts";

/** What the suites make of a mutant; one that hangs has been noticed too. An unseen one is known to survive. */
export type Fate = "killed" | "timeout" | "survived" | "unseen";

/** How a suite ended, and what was printed. */
export interface Outcome {
	readonly end: "green" | "red" | "timeout";
	readonly printed: string;
}

/** Runs a suite of a tree, with a path relative to it. */
export type RunSuite = (root: string, suite: string) => Promise<Outcome>;

export interface Verdict {
	readonly fate: Fate;
	readonly file: string;
	/** Where it stands, from 1. */
	readonly line: number;
	readonly mutation: Mutation;
}

/**
 * Makes what lets suites judge the mutations of a file, one after the other. Of a mutant, the first suite that notices it
 * decides.
 *
 * @param root - of a copy of the tree, whose files are what they were when a judgement ends
 * @param tell - gets each verdict at once
 */
export function judgeIn(
	root: string,
	run: RunSuite,
	tell: (verdict: Verdict) => void,
): (group: Group) => Promise<void> {
	const sound = new Set<string>();

	/** @throws Error when a suite fails by itself: then it can say nothing of a mutant */
	async function check(suite: string): Promise<void> {
		if (sound.has(suite)) return;
		const { end, printed } = await run(root, suite);
		if (end !== "green")
			throw new Error(`${suite} fails without any mutation:\n${printed}`);
		sound.add(suite);
	}
	async function fateBy(suites: readonly string[]): Promise<Fate> {
		for (const suite of suites) {
			const { end } = await run(root, suite);
			if (end !== "green") return end === "red" ? "killed" : "timeout";
		}
		return "survived";
	}
	return async ({ file, suites, mutations }) => {
		const path = join(root, file);
		const source = readFileSync(path, "utf8");
		const mutants = mutations.map((mutation) => ({
			mutation,
			line: lineOf(source, mutation),
			text: apply(source, mutation),
		}));
		const paths = suites.map((suite) => `__tests__/${suite}.test.ts`);
		for (const suite of paths) await check(suite);
		try {
			for (const { mutation, line, text } of mutants) {
				writeFileSync(path, text);
				const fate = mutation[3] === undefined ? await fateBy(paths) : "unseen";
				tell({ fate, file, line, mutation });
			}
		} finally {
			writeFileSync(path, source);
		}
	};
}

/** Of the first thing in a change that is no white space. */
function lineOf(source: string, [find]: Mutation): number {
	const space = find.length - find.trimStart().length;
	const before = source.slice(0, source.indexOf(find) + space);
	return before.split("\n").length;
}
