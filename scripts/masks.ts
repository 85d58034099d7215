// Measures on documents and secrets made anew what masking hides, and what it hides without need:
//   npm run masks -- --seed 7 --rounds 5 --kind maven --misses
// `--seed` repeats a run, `--kind NAME` takes the kinds with NAME in their name, `--kinds` prints a row for each kind,
// `--misses` lists what was shown and what was hidden without need, `--print` the documents, `--half seen` one half.
// All secrets are made up. What is counted: __tests__/mask/corpus/measure.ts.
import { parseArgs } from "node:util";
import type { Kind } from "../__tests__/mask/corpus/corpus.ts";
import { SIDES, type Side } from "../__tests__/mask/corpus/hiders.ts";
import { HALVES, type Half, kindsOf } from "../__tests__/mask/corpus/kinds.ts";
import { changedLines, readLogs } from "../__tests__/mask/corpus/logs.ts";
import {
	type Loss,
	type Miss,
	measure,
	overMasking,
	recall,
	type Sample,
	type Score,
	sample,
	sum,
} from "../__tests__/mask/corpus/measure.ts";
import { freshSeed, Random } from "../__tests__/mask/corpus/random.ts";
import { Table } from "./bench/table.ts";

const MOST_ROUNDS = 1_000;
/** As many documents as a large job may have as secrets. */
const DOCUMENTS_OF_A_JOB = 20;

interface Options {
	readonly seed: string;
	readonly rounds: number;
	readonly kind: string | undefined;
	readonly halves: readonly Half[];
	readonly kinds: boolean;
	readonly misses: boolean;
	readonly print: boolean;
}

function optionsAsked(): Options {
	const { values } = parseArgs({
		options: {
			seed: { type: "string", default: freshSeed() },
			rounds: { type: "string", default: "3" },
			kind: { type: "string" },
			half: { type: "string" },
			kinds: { type: "boolean", default: false },
			misses: { type: "boolean", default: false },
			print: { type: "boolean", default: false },
		},
	});
	const rounds = /^[0-9]+$/.test(values.rounds) ? Number(values.rounds) : 0;
	if (rounds < 1 || rounds > MOST_ROUNDS)
		throw new Error(
			`\`--rounds\` accepts a whole number from 1 to ${MOST_ROUNDS}.`,
		);
	const halves = HALVES.filter((half) => half === (values.half ?? half));
	if (halves.length === 0)
		throw new Error(`\`--half\` accepts ${HALVES.join(" or ")}.`);
	const { seed, kind, kinds, misses, print } = values;
	return {
		seed,
		rounds,
		kind,
		halves,
		misses,
		print,
		kinds: kinds || kind !== undefined,
	};
}

/** What was measured of one kind, over all rounds. */
interface Result {
	readonly kind: Kind;
	readonly samples: readonly Sample[];
	readonly scores: Readonly<Record<Side, Score>>;
}

async function resultOf(
	kind: Kind,
	{ seed, rounds }: Options,
): Promise<Result> {
	const samples = Array.from({ length: rounds }, (_, round) =>
		sample(kind, seed, round),
	);
	const scoreOf = async (side: Side) =>
		sum(await Promise.all(samples.map((one) => measure(one, side))));
	return {
		kind,
		samples,
		scores: {
			env: await scoreOf("env"),
			run: await scoreOf("run"),
			GitHub: await scoreOf("GitHub"),
		},
	};
}

function percent(share: number): string {
	return `${(100 * share).toFixed(2)} %`;
}

/** Secrets hidden and words hidden, side by side. */
function cellsOf(scores: (side: Side) => Score): readonly string[] {
	return SIDES.flatMap((side) => {
		const score = scores(side);
		return [percent(recall(score)), percent(overMasking(score))];
	});
}

const COLUMNS = SIDES.flatMap((side) => [`${side}: recall`, `${side}: over`]);

function printScores(results: ReadonlyMap<Half, readonly Result[]>): void {
	const table = new Table("Documents", [
		"Half",
		"Kinds",
		"Secrets",
		"Words",
		...COLUMNS,
	]);
	for (const [half, all] of results) {
		const score = (side: Side) => sum(all.map(({ scores }) => scores[side]));
		const { secrets, words } = score("env");
		const counts = [all.length, secrets, words].map((count) =>
			count.toLocaleString("en"),
		);
		table.add(half, ...counts, ...cellsOf(score));
	}
	table.print();
}

function printKinds(half: Half, results: readonly Result[]): void {
	const table = new Table(`Kinds, ${half}`, [
		"Kind",
		"Secrets",
		"Words",
		...COLUMNS,
	]);
	for (const { kind, scores } of results)
		table.add(
			kind.name,
			String(scores.env.secrets),
			String(scores.env.words),
			...cellsOf((side) => scores[side]),
		);
	table.print();
}

/** What `env` and `run` miss: GitHub's rule is there to compare with. */
const OURS: readonly Side[] = ["env", "run"];

function printMisses(half: Half, results: readonly Result[]): void {
	const misses = results.flatMap(({ scores }) =>
		OURS.flatMap((side) => scores[side].misses),
	);
	console.log(`\n### Shown, ${half}\n`);
	for (const [, [first, ...others]] of grouped(
		misses,
		({ kind, secret }) => `${kind.name}\0${secret.text}`,
	))
		if (first !== undefined)
			console.log(
				missLine(
					first,
					[first, ...others].map(({ side }) => side),
				),
			);
	const losses = results.flatMap(({ scores }) =>
		OURS.flatMap((side) => scores[side].losses),
	);
	console.log(`\n### Hidden without need, ${half}\n`);
	for (const [, [first, ...others]] of grouped(
		losses,
		({ kind, word }) => `${kind.name}\0${word}`,
	))
		if (first !== undefined) console.log(lossLine(first, [first, ...others]));
}

function grouped<T>(
	items: readonly T[],
	key: (item: T) => string,
): Map<string, T[]> {
	return Map.groupBy(items, key);
}

function missLine(miss: Miss, sides: readonly Side[]): string {
	const { kind, secret, printed, line, place } = miss;
	const shown =
		printed === secret.text
			? cut(secret.text)
			: `${cut(secret.text)} as ${cut(printed)}`;
	return `- ${kind.name} (${sides.join(", ")}), ${secret.kind}: ${shown}\n    ${line}: ${cut(place)}`;
}

function lossLine({ kind, word }: Loss, all: readonly Loss[]): string {
	const sides = [...new Set(all.map(({ side }) => side))];
	const masks = [...new Set(all.flatMap((loss) => loss.masks))].map(cut);
	const by = masks.length === 0 ? "" : ` by ${masks.join(", ")}`;
	return `- ${kind.name} (${sides.join(", ")}): ${cut(word)}${by}`;
}

function cut(text: string): string {
	return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}...` : text);
}

/** What people see: lines of builds that have nothing to do with the secrets of the job. */
async function printLogs(
	results: ReadonlyMap<Half, readonly Result[]>,
	{ seed, rounds, misses }: Options,
): Promise<void> {
	const logs = readLogs();
	const table = new Table(`Logs, ${DOCUMENTS_OF_A_JOB} documents at once`, [
		"Half",
		"Lines",
		...SIDES.map((side) => `${side}: changed`),
	]);
	const found: string[] = [];
	for (const [half, all] of results) {
		const jobs = Array.from({ length: rounds }, (_, round) => {
			const samples = all.flatMap(({ samples }) => samples[round] ?? []);
			return new Random(`${seed}/logs/${round}`).some(
				samples,
				DOCUMENTS_OF_A_JOB,
			);
		});
		const shares: { lines: number; share: number }[] = [];
		for (const side of SIDES) {
			const counts = await Promise.all(
				jobs.map((job) => changedLines(logs, job, side)),
			);
			if (OURS.includes(side))
				for (const { changed } of counts)
					for (const { log, line, shown } of changed)
						found.push(
							`- ${half}, ${side}, ${log}: ${cut(line)}\n    ${cut(shown)}`,
						);
			const lines = counts.reduce((sum, count) => sum + count.lines, 0);
			const changed = counts.reduce(
				(sum, count) => sum + count.changed.length,
				0,
			);
			shares.push({ lines, share: changed / Math.max(1, lines) });
		}
		table.add(
			half,
			(shares[0]?.lines ?? 0).toLocaleString("en"),
			...shares.map(({ share }) => `${(100 * share).toFixed(3)} %`),
		);
	}
	table.print();
	if (misses)
		console.log(`\n### Changed lines\n\n${[...new Set(found)].join("\n")}`);
}

async function main(): Promise<void> {
	const options = optionsAsked();
	const results = new Map<Half, readonly Result[]>();
	for (const half of options.halves) {
		const kinds = (await kindsOf(half)).filter(({ name }) =>
			name.includes(options.kind ?? ""),
		);
		if (kinds.length > 0)
			results.set(
				half,
				await Promise.all(kinds.map((kind) => resultOf(kind, options))),
			);
	}
	if (results.size === 0)
		throw new Error(`No kind has \`${options.kind}\` in its name.`);
	console.log(`Seed ${options.seed}, rounds: ${options.rounds}.`);
	for (const [half, all] of results) {
		if (options.print)
			for (const { kind, samples } of all)
				for (const { text } of samples)
					console.log(`\n### ${kind.name}\n\n${text}`);
		if (options.misses) printMisses(half, all);
		if (options.kinds) printKinds(half, all);
	}
	if (options.kind === undefined) await printLogs(results, options);
	printScores(results);
}

try {
	await main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
