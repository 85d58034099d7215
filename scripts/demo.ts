// Drives dist as the runner does, and shows what the log, the files and the next step see.
// `npm run demo -- 'TOKEN = cmd:gh auth token'` takes declarations of your own.
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
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

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
const place = mkdtempSync(join(tmpdir(), "secret-refs-demo-"));
const commandFiles = [
	"GITHUB_ENV",
	"GITHUB_OUTPUT",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY",
].map((name) => [name, join(place, name)] as const);

const own = process.argv.slice(2);
const declarations =
	own.length > 0
		? own
		: [
				"API_TOKEN            = env:DEMO_TOKEN",
				"DEPLOY_KEY [file]    = file:./deploy-key.txt",
				"BUILD [plain]        = cmd:uname -sr",
				"DB_*                 = file:./database.json",
				"DB_USER [plain, json:/user] = file:./database.json",
				"NPM_TOKEN [optional] = env:DEMO_NPM_TOKEN",
				'SIGNATURE [output]   = cmd:printf %s "$DEMO_TOKEN" | sha256sum | cut -d" " -f1',
			];

function run(
	main: string,
	more: Record<string, string>,
): SpawnSyncReturns<string> {
	const env = {
		...process.env,
		...Object.fromEntries(commandFiles),
		RUNNER_TEMP: place,
		GITHUB_WORKSPACE: own.length > 0 ? process.cwd() : place,
		DEMO_TOKEN: "demo-7f3c-not-a-real-token",
		"INPUT_SECRET-REFS": declarations.join("\n"),
		...more,
	};
	return spawnSync(process.execPath, [join(dist, main)], {
		env,
		encoding: "utf8",
	});
}

/** The heredocs of a command file. */
function valuesIn(name: string): ReadonlyMap<string, string> {
	const path = new Map(commandFiles).get(name) ?? "";
	const blocks = readFileSync(path, "utf8").matchAll(
		/^(.+?)<<(ghadelimiter_\S+)\r?\n(.*?)\r?\n\2$/gms,
	);
	return new Map(
		Array.from(blocks, ([, name = "", , value = ""]) => [name, value]),
	);
}

function title(text: string): void {
	console.log(`\n${text}\n${"-".repeat(text.length)}`);
}

/** The log as the runner shows it: masks are taken out of every line. */
function masked(output: string): string {
	const masks: string[] = [];
	const shown: string[] = [];
	for (const line of output.split(/\r?\n/)) {
		const mask = /^::add-mask::(.*)$/.exec(line)?.[1];
		if (mask !== undefined)
			masks.push(
				mask
					.replaceAll("%0A", "\n")
					.replaceAll("%0D", "\r")
					.replaceAll("%25", "%"),
			);
		else shown.push(hide(line, masks));
	}
	return [...shown, ""]
		.join("\n")
		.trim()
		.concat(`\n(${masks.length} masks registered)`);
}

function hide(text: string, masks: readonly string[]): string {
	return masks
		.toSorted((a, b) => b.length - a.length)
		.reduce((line, mask) => line.replaceAll(mask, "***"), text);
}

try {
	for (const [, path] of commandFiles) writeFileSync(path, "");
	writeFileSync(
		join(place, "deploy-key.txt"),
		"-----BEGIN DEMO KEY-----\nbm90LWEtcmVhbC1rZXktYnV0LWEtZGVtbw==\n-----END DEMO KEY-----\n",
	);
	writeFileSync(
		join(place, "database.json"),
		'{"user": "app", "password": "demo-pa55word", "port": 5432}\n',
	);

	title("The step in a workflow");
	console.log(
		`- uses: OWNER/secret-refs@v1\n  with:\n    secret-refs: |\n${declarations.map((line) => `      ${line}`).join("\n")}`,
	);

	const { stdout, stderr, status } = run("index.js", {});
	title("What the log shows");
	console.log(masked(stdout + stderr));

	const values = [...valuesIn("GITHUB_ENV"), ...valuesIn("GITHUB_OUTPUT")];
	title("What the next step has (its name and the size of its value)");
	for (const [name, value] of values)
		console.log(
			`${name.padEnd(12)} ${Buffer.byteLength(value)} bytes${value.startsWith(place) ? ", the path of a private file" : ""}`,
		);

	const state = Object.fromEntries(
		[...valuesIn("GITHUB_STATE")].map(([name, value]) => [
			`STATE_${name}`,
			value,
		]),
	);
	run("post/index.js", state);
	title("After the job");
	const left = values.filter(
		([, value]) => value.startsWith(place) && existsSync(value),
	);
	console.log(`${left.length} private files left.`);
	process.exitCode = status ?? 1;
} finally {
	rmSync(place, { recursive: true, force: true });
}
