// Times the action as whole processes and prints tables in Markdown: `npm run bench -- --runs 21`.
// `--vault-action PATH` reads with hashicorp/vault-action as well, given the dist/index.js of a checkout of it.
// `--aws-action PATH` does the same with aws-actions/aws-secretsmanager-get-secrets.
// `--gcp-action PATH` does the same with google-github-actions/get-secretmanager-secrets, given its dist/main/index.js.
// `--azure-action PATH` does the same with Azure/get-keyvault-secrets, given the lib/main.js of its branch releases/v1.
// `--only SECTION` leaves out the others: start, providers, commands, vault, op, clouds, child or scrub.
// `--small` gives the scrubber a hundredth of each log, to see whether it runs at all.
// Times hold for one machine at one moment; the ratios within a run are what can be compared.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ACTION, ROOT } from "../__tests__/support/runner.ts";
import { timeAws } from "./bench/aws.ts";
import { timeAzure } from "./bench/azure.ts";
import { timeChildren } from "./bench/child.ts";
import { timeGcp } from "./bench/gcp.ts";
import { timeLoads } from "./bench/load.ts";
import { measureInTurn } from "./bench/measure.ts";
import { timeOp } from "./bench/op.ts";
import { timeScrubber } from "./bench/scrub.ts";
import {
	action,
	bundle,
	commandReferences,
	environmentReferences,
	node,
} from "./bench/subjects.ts";
import { median, ratioCell, Table, timeCells } from "./bench/table.ts";
import { timeVault } from "./bench/vault.ts";

const MOST_RUNS = 1_000;
const COMMAND_SECONDS = 0.1;

const SECTIONS = [
	"start",
	"providers",
	"commands",
	"vault",
	"op",
	"clouds",
	"child",
	"scrub",
];

interface Options {
	readonly runs: number;
	/** The path of the dist/index.js of hashicorp/vault-action. */
	readonly vaultAction: string | undefined;
	/** The path of the dist/index.js of aws-actions/aws-secretsmanager-get-secrets. */
	readonly awsAction: string | undefined;
	/** The path of the dist/main/index.js of google-github-actions/get-secretmanager-secrets. */
	readonly gcpAction: string | undefined;
	/** The path of the lib/main.js of Azure/get-keyvault-secrets. */
	readonly azureAction: string | undefined;
	/** The one section to run. */
	readonly only: string | undefined;
	readonly small: boolean;
}

function optionsAsked(): Options {
	const { values } = parseArgs({
		options: {
			runs: { type: "string", default: "21" },
			"vault-action": { type: "string" },
			"aws-action": { type: "string" },
			"gcp-action": { type: "string" },
			"azure-action": { type: "string" },
			only: { type: "string" },
			small: { type: "boolean", default: false },
		},
	});
	const runs = /^[0-9]+$/.test(values.runs) ? Number(values.runs) : 0;
	if (runs < 1 || runs > MOST_RUNS)
		throw new Error(
			`\`--runs\` accepts a whole number from 1 to ${MOST_RUNS}.`,
		);
	const {
		only,
		small,
		"vault-action": vaultAction,
		"aws-action": awsAction,
		"gcp-action": gcpAction,
		"azure-action": azureAction,
	} = values;
	if (only !== undefined && !SECTIONS.includes(only))
		throw new Error(`\`--only\` accepts ${SECTIONS.join(", ")}.`);
	return { runs, vaultAction, awsAction, gcpAction, azureAction, only, small };
}

/** The start against other processes, and what more references add to it. All in turn, so that they share a baseline. */
async function timeEnvironment(place: string, runs: number): Promise<void> {
	const bare = node();
	const eager = bundle("eager", place);
	const lazy = bundle("lazy", place);
	const one = action(environmentReferences(1), place);
	const counted = [
		{ count: 1, subject: one },
		...[10, 100, 1_000].map((count) => ({
			count,
			subject: action(environmentReferences(count), place),
		})),
	];
	const timesOf = await measureInTurn(
		[bare, eager, lazy, ...counted.map(({ subject }) => subject)],
		runs,
	);

	const start = new Table("Start", [
		"Process",
		"Time",
		"Middle half",
		"To `node -e 0`",
		"To the core bundle that loads it late",
	]);
	for (const [title, subject] of [
		["`node -e 0`", bare],
		["Core bundle: `@actions/core` and its HTTP client", eager],
		["The same, but the HTTP client loads when used", lazy],
		["The action, one `env` reference", one],
	] as const) {
		const times = timesOf(subject);
		start.add(
			title,
			...timeCells(times),
			ratioCell(times, median(timesOf(bare))),
			ratioCell(times, median(timesOf(lazy))),
		);
	}
	start.print();

	const growth = new Table("References", [
		"`env` references",
		"Time",
		"Middle half",
		"To one reference",
		"Each one more",
	]);
	let last: { readonly count: number; readonly time: number } | undefined;
	for (const { count, subject } of counted) {
		const times = timesOf(subject);
		const time = median(times);
		const each =
			last === undefined
				? "-"
				: `${((1_000 * (time - last.time)) / (count - last.count)).toFixed(0)} µs`;
		growth.add(
			count.toLocaleString("en"),
			...timeCells(times),
			ratioCell(times, median(timesOf(one))),
			each,
		);
		last = { count, time };
	}
	growth.print();
}

/** Commands that only wait show how many run at once. */
async function timeCommands(place: string, runs: number): Promise<void> {
	const places = Math.min(
		Number(ACTION.inputs.concurrency?.default),
		2 * availableParallelism(),
	);
	const counted = [1, 100].map((count) => ({
		count,
		subject: action(commandReferences(count, COMMAND_SECONDS), place),
	}));
	const timesOf = await measureInTurn(
		counted.map(({ subject }) => subject),
		runs,
	);
	const table = new Table("Commands", [
		`\`cmd:sleep ${COMMAND_SECONDS}\``,
		"Time",
		"Middle half",
		"One after another",
		`Ideal, ${places} at once`,
		"To one after another",
		"To the ideal",
	]);
	for (const { count, subject } of counted) {
		const times = timesOf(subject);
		const serial = 1_000 * COMMAND_SECONDS * count;
		const ideal = 1_000 * COMMAND_SECONDS * Math.ceil(count / places);
		table.add(
			String(count),
			...timeCells(times),
			`${serial} ms`,
			`${ideal} ms`,
			ratioCell(times, serial),
			ratioCell(times, ideal),
		);
	}
	table.print();
}

async function bench(): Promise<void> {
	const { runs, vaultAction, awsAction, gcpAction, azureAction, only, small } =
		optionsAsked();
	const wanted = (section: string) => only === undefined || only === section;
	const place = realpathSync(mkdtempSync(join(tmpdir(), "secret-refs-bench-")));
	process.on("exit", () => rmSync(place, { recursive: true, force: true }));
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.once(signal, () => process.exit(1));
	mkdirSync(join(place, "temp"));
	if (wanted("start"))
		// In a process of its own, since children of one that ncc made large would start more slowly.
		execFileSync(
			process.execPath,
			[join(ROOT, "scripts/bench/bundle.ts"), place],
			{ stdio: "pipe" },
		);
	console.log(
		`Node.js ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} processors; medians of ${runs} runs.`,
	);
	if (wanted("start")) await timeEnvironment(place, runs);
	if (wanted("providers")) await timeLoads(place, runs);
	if (wanted("commands")) await timeCommands(place, runs);
	if (wanted("vault")) await timeVault(place, runs, vaultAction);
	if (wanted("op")) await timeOp(place, runs);
	if (wanted("clouds")) {
		await timeAws(place, runs, awsAction);
		await timeGcp(place, runs, gcpAction);
		await timeAzure(place, runs, azureAction);
	}
	if (wanted("child")) await timeChildren(place, runs);
	if (wanted("scrub")) await timeScrubber(runs, small ? 0.01 : 1);
}

try {
	await bench();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
