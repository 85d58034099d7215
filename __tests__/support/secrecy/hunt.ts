import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { asRoot } from "../engines/needs.ts";
import type { Engine } from "../engines.ts";
import type { Job } from "../runner.ts";
import { watchCommandLines } from "./command-lines.ts";
import { searchContainers } from "./containers.ts";
import { formsIn, type Needle } from "./needles.ts";
import type { Answer, Place, Question } from "./search.ts";
import type { FreshValues } from "./values.ts";

/** Where a value is looked for. The order is that of the printed table. */
export const PLACES = [
	"log",
	"inspect",
	"diff",
	"export",
	"commit and save",
	"data of the engine",
	"RUNNER_TEMP",
	"workspace",
	"/tmp",
	"core dumps",
	"command lines",
] as const;
export type PlaceName = (typeof PLACES)[number];

/** What was found: for every place that was searched, where in it and in which form. */
export type Found = Partial<Record<PlaceName, readonly string[]>>;

/** Milliseconds by which the time of a file may be behind the clock. */
const SLACK = 1_000;

export interface Hunt {
	/** Looks everywhere. The log is the lines as they are shown. */
	search(log: readonly string[]): Promise<Found>;
	/** The same without asking the engine, which may be dead. */
	searchFiles(log: readonly string[]): Promise<Found>;
	close(): void;
}

/** Watches command lines from now on, and looks for the values wherever they could be kept. */
export function startHunt(
	engine: Engine,
	job: Job,
	{ needles, born }: FreshValues,
): Hunt {
	const commandLines = watchCommandLines(needles);
	const places: readonly Place[] = [
		{ name: "data of the engine", roots: [engine.directory] },
		{ name: "RUNNER_TEMP", roots: [job.temp] },
		{ name: "workspace", roots: [job.workspace] },
		{
			name: "/tmp",
			roots: ["/tmp", "/var/tmp", "/dev/shm"],
			// The engines of other suites have nothing to do with this one, whose own is above.
			without: [job.temp, job.workspace, dirname(engine.directory)],
			since: born - SLACK,
		},
		{ name: "core dumps", roots: coreFolders(), since: born - SLACK },
	];
	const searchFiles: Hunt["searchFiles"] = async (log) => {
		const answer = await ask({ needles: needles.map(packed), places });
		if (commandLines.rounds === 0) throw new Error("no command line was read");
		return {
			log: formsIn(Buffer.from(log.join("\n")), needles),
			...Object.fromEntries(
				Object.entries(answer).map(([name, { hits }]) => [name, hits]),
			),
			"command lines": [...commandLines.hits],
		};
	};
	return {
		searchFiles,
		async search(log) {
			const { found, forget } = await searchContainers(engine, needles);
			// The images of the containers are there while the engine's data is searched.
			const all = { ...found, ...(await searchFiles(log)) };
			await forget();
			return all;
		},
		close: commandLines.stop,
	};
}

/** Where Linux, Debian and Ubuntu put the cores of programs. Relative to a program's directory is elsewhere in the table. */
function coreFolders(): readonly string[] {
	const pattern = readFileSync("/proc/sys/kernel/core_pattern", "utf8").trim();
	return [
		"/var/crash",
		"/var/lib/apport/coredump",
		"/var/lib/systemd/coredump",
		...(pattern.startsWith("/") ? [dirname(pattern)] : []),
	];
}

function packed({ form, bytes }: Needle): Question["needles"][number] {
	return { form, hex: bytes.toString("hex") };
}

async function ask(question: Question): Promise<Answer> {
	const [program, ...args] = asRoot([
		process.execPath,
		fileURLToPath(new URL("search.ts", import.meta.url)),
	]);
	const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
	child.stdin.end(JSON.stringify(question));
	return (await json(child.stdout)) as Answer;
}
