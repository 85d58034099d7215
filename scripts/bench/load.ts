import { generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { ACTION, ROOT } from "../../__tests__/support/runner.ts";
import { measureInTurn, type Subject } from "./measure.ts";
import { action } from "./subjects.ts";
import { median, Table, timeCells } from "./table.ts";

const DIST = join(ROOT, dirname(ACTION.runs.main));

/** A reference for each provider that has files of its own, and what a dry run of it wants to be there. */
const REFERENCES: Readonly<Record<string, string>> = {
	cmd: "cmd:true",
	file: "file:refs",
	oidc: "oidc:audience",
	libsecret: "libsecret://login/item",
	vault: "vault://path.field",
	op: "op://vault/item/field",
	aws: "aws+sm://name",
	gcp: "gcp://my-project/name",
	azure: "azure+kv://my-vault/name",
	"github-app": "github-app://octo",
};
const ENVIRONMENT = {
	ACTIONS_ID_TOKEN_REQUEST_TOKEN: "token-of-the-bench",
	ACTIONS_ID_TOKEN_REQUEST_URL: "https://github.example.com/token",
	AWS_REGION: "eu-west-1",
	GITHUB_APP_CLIENT_ID: "Iv1.0123456789abcdef",
	GITHUB_REPOSITORY: "octo/app",
	OP_CONNECT_HOST: "https://connect.example.com",
	OP_CONNECT_TOKEN: "token-of-the-bench",
	VAULT_ADDR: "https://vault.example.com",
	VAULT_TOKEN: "token-of-the-bench",
};

/** What many files of dist share, so that no provider brings it (scripts/chunks.ts). */
const COMMON = readdirSync(DIST).filter((name) => /^common\d/.test(name));

/** What each provider brings into dist, and what it costs to load as much of it as a dry run of one reference needs. */
export async function timeLoads(place: string, runs: number): Promise<void> {
	const files = filesOfProviders();
	const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
	const environment = {
		...ENVIRONMENT,
		GITHUB_APP_PRIVATE_KEY: privateKey
			.export({ type: "pkcs8", format: "pem" })
			.toString(),
	};
	writeFileSync(join(place, "refs"), "A = env:HOME\n");
	const base = dryRun("text:x", environment, place);
	const rows = Object.entries(REFERENCES).map(([name, reference]) => ({
		name,
		subject: dryRun(reference, environment, place),
	}));
	const timesOf = await measureInTurn(
		[base, ...rows.map(({ subject }) => subject)],
		runs,
	);
	const table = new Table("Providers", [
		"Provider",
		"Files",
		"Size",
		"Packed",
		"A dry run",
		"Middle half",
		"Processor's time",
		"Above one of `text`",
	]);
	const least = median(base.spent.slice(1));
	const spent = (times: readonly number[]) =>
		`${median(times.slice(1)).toFixed(1)} ms`;
	table.add(
		"`text`",
		...["-", "-", "-"],
		...timeCells(timesOf(base)),
		...[spent(base.spent), "-"],
	);
	for (const name of COMMON)
		table.add(
			`what many share: ${name}`,
			...sizeCells([name]),
			...["-", "-", "-", "-"],
		);
	for (const { name, subject } of rows)
		table.add(
			`\`${name}\``,
			...sizeCells(files.get(name) ?? []),
			...timeCells(timesOf(subject)),
			spent(subject.spent),
			`${(median(subject.spent.slice(1)) - least).toFixed(1)} ms`,
		);
	table.print();
}

/** How many files of dist these are, and their size as they stand there and in a download. */
function sizeCells(names: readonly string[]): readonly string[] {
	const code = Buffer.concat(
		names.map((name) => readFileSync(join(DIST, name))),
	);
	const packed = gzipSync(code, { level: 9 });
	return [
		String(names.length),
		kilobytes(code.length),
		kilobytes(packed.length),
	];
}

/** Prints which of the files that a provider brings some steps read, as they read them, and what of the common ones. */
export async function listReads(
	provider: string,
	steps: readonly { readonly title: string; readonly subject: Subject }[],
	place: string,
): Promise<void> {
	const own = filesOfProviders().get(provider) ?? [];
	const table = new Table(`What a step with \`${provider}\` loads`, [
		...["Read", "Files", "Size", "Packed"],
		...["What many share", "Size", "Packed"],
		...["Not loaded", "Size", "Packed"],
	]);
	for (const { title, subject } of steps) {
		const read = await filesRead(subject, place);
		table.add(
			title,
			...sizeCells(own.filter((name) => read.has(name))),
			...sizeCells(COMMON.filter((name) => read.has(name))),
			...sizeCells(own.filter((name) => !read.has(name))),
		);
	}
	table.print();
}

/** The names of the files that a run reads as modules; it tells them itself. */
async function filesRead(
	{ environment, ...subject }: Subject,
	place: string,
): Promise<ReadonlySet<string>> {
	const [hook, list] = [join(place, "reads.mjs"), join(place, "reads")];
	writeFileSync(
		hook,
		`import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";
registerHooks({
	load(url, context, next) {
		appendFileSync(process.env.BENCH_READS, url + "\\n");
		return next(url, context);
	},
});
`,
	);
	writeFileSync(list, "");
	const hooked = {
		...environment,
		NODE_OPTIONS: `${environment.NODE_OPTIONS ?? ""} --import=${pathToFileURL(hook)}`,
		BENCH_READS: list,
	};
	await measureInTurn([{ ...subject, environment: hooked }], 0);
	const urls = readFileSync(list, "utf8").trim().split("\n");
	return new Set(urls.map((url) => basename(url)));
}

/** The files that a provider's module leads to, all of those that it loads late as well. The bundle itself is none. */
function filesOfProviders(): ReadonlyMap<string, readonly string[]> {
	const main = readFileSync(join(DIST, "index.js"), "utf8");
	return new Map(
		Array.from(
			main.matchAll(/name: "([\w-]+)",\s+schemes: .*,\s+load: \(\) => (.*)/g),
			([, name = "", load = ""]) => {
				const found = new Set<string>();
				follow(load, found);
				return [name, [...found]];
			},
		),
	);
}

function follow(code: string, found: Set<string>): void {
	const loads = code.matchAll(/_require__\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g);
	for (const [, id] of loads) {
		const file = `${id}.index.js`;
		if (found.has(file)) continue;
		found.add(file);
		follow(readFileSync(join(DIST, file), "utf8"), found);
	}
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1_000).toFixed(1)} kB`;
}

/** A run that tells how long the processor worked for it, in milliseconds; the first one does not count. */
interface DryRun extends Subject {
	readonly spent: readonly number[];
}

/** What a process loads to tell it at its end: a busy machine changes that less than the time of the day. */
function meter(place: string): string {
	const path = join(place, "meter.mjs");
	writeFileSync(
		path,
		`import { writeFileSync } from "node:fs";
process.on("exit", () => {
	const { user, system } = process.cpuUsage();
	writeFileSync(process.env.BENCH_SPENT, String((user + system) / 1_000));
});
`,
	);
	return path;
}

function dryRun(
	reference: string,
	environment: Readonly<Record<string, string>>,
	place: string,
): DryRun {
	const spent: number[] = [];
	const report = join(place, "spent");
	const subject = action(
		{
			title: `a dry run of ${reference}`,
			names: [],
			declarations: [`A = ${reference}`],
			environment,
		},
		place,
	);
	return {
		...subject,
		spent,
		environment: {
			...subject.environment,
			"INPUT_DRY-RUN": "true",
			NODE_OPTIONS: `--import=${pathToFileURL(meter(place))}`,
			BENCH_SPENT: report,
		},
		check({ stdout }) {
			spent.push(Number(readFileSync(report, "utf8")));
			if (!stdout.includes("1 declaration valid."))
				throw new Error("the declaration is not valid");
		},
	};
}
