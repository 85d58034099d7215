// Changes the source in places, and looks whether a test notices. `npm run mutate -- ROOM...` has StrykerJS change all that
// it can in rooms that are pure (without a name: in each of them); `npm run mutate -- --table [TEXT...]` tries what somebody
// chose in the rooms that read and write, of all files or of those in whose path one of the texts stands.
import { setPriority } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { copyTree } from "./mutation/copy.ts";
import { type Fate, judgeIn, type Verdict } from "./mutation/judge.ts";
import { ROOMS, roomOf } from "./mutation/rooms.ts";
import { mutateRoom } from "./mutation/stryker.ts";
import { runSuite } from "./mutation/suites.ts";
import { TABLE } from "./mutation/table.ts";

/** Percent. */
const LEAST = 90;

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

setPriority(15);
for (const signal of ["SIGINT", "SIGTERM"] as const)
	process.on(signal, () => process.exit(1));
const [first, ...more] = process.argv.slice(2);
process.exitCode = (
	first === "--table"
		? await byTable(more)
		: byTool(first === undefined ? Object.keys(ROOMS) : [first, ...more])
)
	? 0
	: 1;

function byTool(names: readonly string[]): boolean {
	const outcomes = names.map((name) => {
		console.log(`\n== ${name}`);
		return mutateRoom(ROOT, roomOf(name), LEAST);
	});
	return outcomes.every((enough) => enough);
}

async function byTable(texts: readonly string[]): Promise<boolean> {
	const groups = TABLE.filter(
		({ file }) =>
			texts.length === 0 || texts.some((text) => file.includes(text)),
	);
	const copy = copyTree(ROOT);
	process.on("exit", copy.remove);
	const verdicts: Verdict[] = [];
	const judge = judgeIn(copy.root, runSuite, (verdict) => {
		verdicts.push(verdict);
		show(verdict);
	});
	let failed = false;
	for (const group of groups)
		try {
			await judge(group);
		} catch (thrown) {
			failed = true;
			console.error(thrown);
		}
	const count = (...fates: Fate[]) =>
		verdicts.filter(({ fate }) => fates.includes(fate)).length;
	const survived = count("survived");
	console.log(
		`${count("killed", "timeout")} of ${verdicts.length} were noticed, ${survived} were not, and for ${count("unseen")} nobody looks`,
	);
	return survived === 0 && !failed;
}

function show({ fate, file, line, mutation }: Verdict): void {
	const [find, replace, harm, unseen] = mutation;
	console.log(`${fate.padEnd(8)} ${file}:${line}  ${harm}`);
	if (unseen !== undefined) console.log(`  ${unseen}`);
	if (fate === "survived")
		console.log(`  - ${find.trim()}\n  + ${replace.trim()}`);
}
