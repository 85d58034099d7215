// All tests: first those that need nothing but Node.js and small programs, while what the others need is installed and
// built. With `--parts`: the parts that are named behind it. With other arguments: what `vitest run` makes of them.
import { spawn } from "node:child_process";
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { leftOutOn } from "../__tests__/support/platforms/applies.ts";
import {
	combine,
	failures,
	NO_REPORT,
	type Report,
	verdict,
} from "./test/report.ts";
import { allReady, startTool, statesOf } from "./test/tool.ts";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const windows = process.platform === "win32";
const args = process.argv.slice(2);
for (const signal of ["SIGINT", "SIGTERM"] as const)
	process.on(signal, () => process.exit(1));
process.exitCode =
	args.length === 0
		? await inParts()
		: args[0] === "--parts"
			? await inParts(args.slice(1))
			: await vitest(args);

async function inParts(wanted?: readonly string[]): Promise<number> {
	const start = Date.now();
	// It comes first, since two runs of apt-get would be in each other's way.
	const problems = await allReady([startTool("programs")]);
	for (const [suites, reason] of Object.entries(leftOutOn(process.platform)))
		say(`left out on ${process.platform}: ${suites}, since ${reason}`);
	const all = [
		{ key: "fast", name: "fast suites", projects: ["fast"], tools: [] },
		{
			key: "steps",
			name: "suites of whole steps",
			projects: ["steps"],
			tools: [],
		},
		{
			key: "long",
			name: "suites of long inputs and many cases",
			projects: ["long"],
			tools: [],
		},
		{
			key: "containers",
			name: "suites of containers and workflows",
			projects: ["containers", "act"],
			tools: ["containers", "act"],
		},
		{
			key: "clouds",
			name: "suites of the clouds",
			projects: ["aws", "gcp", "azure"],
			tools: ["aws", "gcp", "azure"],
		},
		{
			key: "github",
			name: "suites of GitHub's apps",
			projects: ["github"],
			tools: ["github"],
		},
		{
			key: "vault",
			name: "suites of Vault",
			projects: ["vault"],
			tools: ["vault"],
		},
		{
			key: "platforms",
			name: "suites of other platforms",
			projects: ["platforms", ...(windows ? ["windows"] : [])],
			tools: ["platforms"],
		},
	];
	const unknown = wanted?.filter((part) =>
		all.every(({ key }) => key !== part),
	);
	if (unknown !== undefined && (unknown.length > 0 || wanted?.length === 0)) {
		const known = all.map(({ key }) => key).join(", ");
		console.error(`--parts takes ${known}; not: ${unknown.join(", ")}`);
		return 1;
	}
	const chosen = all.filter(({ key }) => wanted?.includes(key) ?? true);
	const tools = new Map(
		chosen
			.flatMap(({ tools }) => tools)
			.map((name) => [name, startTool(name)] as const),
	);
	const parts = chosen.map((part) => ({
		...part,
		tools: part.tools.flatMap((name) => tools.get(name) ?? []),
	}));
	const reports = problems.length > 0 ? [NO_REPORT] : [];
	for (const part of parts) {
		const problems = await allReady(part.tools);
		const ran = Date.now();
		const report = problems.length > 0 ? NO_REPORT : await run(part.projects);
		reports.push(report);
		const outcome =
			problems.length > 0
				? `not run, ${problems.join("; ")}`
				: verdict(report, Date.now() - ran);
		const others = statesOf([...tools.values()]);
		say([`${part.name}: ${outcome}`, ...others].join("; "));
	}
	const total = combine(reports);
	for (const failure of failures(total)) say(`failed: ${failure}`);
	say(`all tests: ${verdict(total, Date.now() - start)}`);
	if (process.env.TEST_REPORT !== undefined)
		writeFileSync(process.env.TEST_REPORT, JSON.stringify(total));
	return total.success ? 0 : 1;
}

/** Runs the tests of projects in vitest.config.ts. */
async function run(projects: readonly string[]): Promise<Report> {
	const directory = mkdtempSync(join(tmpdir(), "report-"));
	const file = join(directory, "report.json");
	const code = await vitest(
		projects.flatMap((project) => ["--project", project]),
		{ TEST_REPORT: file },
	);
	const report: Report = existsSync(file)
		? JSON.parse(readFileSync(file, "utf8"))
		: NO_REPORT;
	rmSync(directory, { recursive: true });
	return { ...report, success: report.success && code === 0 };
}

function vitest(
	more: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<number> {
	const program = join(ROOT, "node_modules/vitest/vitest.mjs");
	const child = spawn(process.execPath, [program, "run", ...more], {
		cwd: ROOT,
		stdio: "inherit",
		env: { ...process.env, ...environment },
	});
	const end = () => child.kill();
	process.once("exit", end);
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code) => {
			process.off("exit", end);
			resolve(code ?? 1);
		});
	});
}

function say(text: string): void {
	console.log(`== ${text}`);
}
