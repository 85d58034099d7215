import { loadDocuments } from "../../src/mask/late.ts";
import { compile, type Matcher } from "../../src/scrub/index.ts";
import { buildLog, type Log, repeated, token } from "./logs.ts";
import { median, rateCells, ratioCell, Table } from "./table.ts";

const CHUNK = 64 * 1024;
const MIB = 1024 * 1024;

interface Case {
	readonly title: string;
	readonly values: readonly string[];
	readonly log: Log;
	readonly chunk?: number;
}

/**
 * How fast a log passes the scrubber, inside this process: ordinary logs, short secrets, and logs made to be hard.
 *
 * @param unit - in MiB: an ordinary log has 32 of it, a hard one 8, the largest secrets 10
 */
export async function timeScrubber(runs: number, unit = 1): Promise<void> {
	await loadDocuments();
	const counts = [1, 10, 100, 1_000].map((count) => ordinary(count, 40, unit));
	const short = [1, 10, 100, 1_000].map((count) => ordinary(count, 4, unit));
	const hard = hardCases(unit);
	const escaped = escapedCases(unit);
	const timesOf = measure([...counts, ...short, ...hard, ...escaped], runs);
	const [base] = counts;
	const rate = (one: Case) =>
		timesOf(one).map((time) => one.log.text.length / 1_000 / time);
	const print = (heading: string, first: string, cases: readonly Case[]) => {
		const table = new Table(heading, [
			first,
			"MB/s",
			"Middle half",
			"To one secret of 40",
		]);
		for (const one of cases)
			table.add(
				one.title,
				...rateCells(rate(one)),
				base === undefined ? "-" : ratioCell(rate(one), median(rate(base))),
			);
		table.print();
	};
	print("Scrubber", "Secrets of 40 characters", counts);
	print("Scrubber, short secrets", "Secrets of 4 to 7 characters", short);
	print("Scrubber, hard logs", "Log", hard);
	print("Scrubber, logs with escapes", "Log", escaped);
}

function ordinary(count: number, length: number, unit: number): Case {
	const values = Array.from({ length: count }, (_, index) =>
		// None of these stands across a line break of the log by chance, where the check would not see it.
		token(5_000 + index, length === 4 ? 4 + (index % 4) : length),
	);
	return {
		title: count.toLocaleString("en"),
		values,
		log: buildLog(values, 32 * unit),
	};
}

function hardCases(unit: number): readonly Case[] {
	const secret = token(1, 40);
	const run = "a".repeat(1_000);
	const shared = Array.from(
		{ length: 1_000 },
		(_, index) => run + token(index, 40),
	);
	const many = Array.from({ length: 1_000 }, (_, index) => token(index, 40));
	const largest = Math.floor(10 * MIB * unit);
	const long = token(2, 64).repeat(largest / 64);
	const value = Array.from({ length: 20 }, (_, index) => token(index, 40)).join(
		"-",
	);
	const wrapped = Buffer.from(value)
		.toString("base64")
		.replaceAll(/.{76}/g, "$&\n");
	const untouched = (text: string, units = 8) =>
		repeated(text, text, units * unit);
	return [
		{
			title: "Only `a`, the secret 1,000 `a` and a `b`",
			values: [`${run}b`],
			log: untouched("a"),
		},
		{
			title: "The secret without its last byte",
			values: [secret],
			log: untouched(secret.slice(0, -1)),
		},
		{
			title: "The first 8 bytes of the secret, and a space",
			values: [secret],
			log: untouched(`${secret.slice(0, 8)} `),
		},
		{
			title: "1,000 secrets begin with the same 1,000 bytes: these, and a dot",
			values: shared,
			log: untouched(`${run}.`),
		},
		{ title: "Only line breaks", values: [secret], log: untouched("\n") },
		{
			title: "A base64 character a line",
			values: many,
			log: untouched("Q\nm\nF\nz\nZ\nT\nY\n0\n"),
		},
		{
			title: "Each of 1,000 secrets, one a line",
			values: many,
			log: repeated(
				`${many.join("\n")}\n`,
				"***\n".repeat(many.length),
				8 * unit,
			),
		},
		{
			title: "A secret of 819 bytes, its base64 at 76 characters a line",
			values: [value],
			log: repeated(`${wrapped}\n.\n`, "***\n.\n", 8 * unit),
		},
		{
			title: "An ordinary line at a time",
			values: [secret],
			log: untouched(
				"2026-01-02T03:04:05.678Z Downloading left-pad 1.3.0 from the registry, 0.4 s\n",
			),
			chunk: 77,
		},
		{
			title: "10 MiB of `a` and a `b` as the secret, runs of 60,000 `a`",
			values: [`${"a".repeat(largest - 1)}b`],
			log: untouched(`${"a".repeat(60_000)}\n.\n`, 16),
		},
		{
			title: "A secret of 10 MiB, found",
			values: [long],
			log: repeated(long, "***", unit),
		},
	];
}

/** Logs that have to be read: full of what escapes begin with. None of them holds the secret but the last ones. */
function escapedCases(unit: number): readonly Case[] {
	const secret = token(1, 40);
	const torn = `${secret.slice(0, 20)}\u001b[0m${secret.slice(20)}`;
	const dump = (text: string) =>
		`00000000: ${Buffer.from(text).toString("hex").replaceAll(/..../g, "$& ")} ${text}\n`;
	const untouched: readonly [title: string, line: string][] = [
		[
			"Requests with `%`",
			"GET /a%20b%2Fc?q=x%26y%3D1&z=%41 HTTP/1.1 200, 50 % of it\n",
		],
		["Only `%41`", "%41"],
		["Only `%`", "%"],
		[
			"JSON with backslashes",
			'{"a":"b\\"c\\\\d\\u0026\\n","path":"C:\\\\work\\\\src"}\n',
		],
		["Paths of Windows", "C:\\work\\src\\index.ts(12,3): warning: no\n"],
		["Only backslashes", "\\"],
		[
			"HTML with `&`",
			"&lt;a href=&quot;x&quot;&gt;a &amp; b&#39;s&lt;/a&gt;\n",
		],
		["Only `&`", "&"],
		[
			"Colours of a test runner",
			"\u001b[32m✓\u001b[39m a test \u001b[1mof it\u001b[22m in \u001b[33m12 ms\u001b[0m\n",
		],
		["Only ESC", "\u001b"],
		[
			"Links of a terminal",
			"\u001b]8;;https://h/a%20b\u001b\\text\u001b]8;;\u001b\\ and so on\n",
		],
		["base64", `${Buffer.from(token(3, 57)).toString("base64")}\n`],
		["A hex dump", dump("not of a secret.")],
		[
			"An ordinary log, a colour every thousand bytes",
			`\u001b[1m${"2026-01-02T03:04:05.678Z Downloading left-pad 1.3.0 from it\n".repeat(16)}\u001b[0m`,
		],
	];
	return [
		...untouched.map(([title, line]) => ({
			title,
			values: [secret],
			log: repeated(line, line, 8 * unit),
		})),
		{
			title: "The secret with a colour inside, one a line",
			values: [secret],
			log: repeated(`${torn}\n`, "***\u001b[0m\n", 8 * unit),
		},
	];
}

/** Times of all cases in turn, in milliseconds. The first round is not counted. Throws when an output is wrong. */
function measure(
	cases: readonly Case[],
	runs: number,
): (one: Case) => readonly number[] {
	const matchers = new Map<Case, Matcher>();
	const times = new Map<Case, number[]>();
	for (let round = 0; round <= runs; round++)
		for (const one of cases) {
			const matcher =
				matchers.get(one) ??
				compile(one.values.map((value) => Buffer.from(value)));
			matchers.set(one, matcher);
			const time = timeOnce(one, matcher);
			if (round > 0) times.set(one, [...(times.get(one) ?? []), time]);
		}
	return (one) => times.get(one) ?? [];
}

function timeOnce({ title, log, chunk = CHUNK }: Case, matcher: Matcher) {
	const shown: Buffer[] = [];
	const start = performance.now();
	const scrubber = matcher.scrubber();
	for (let at = 0; at < log.text.length; at += chunk)
		shown.push(scrubber.push(log.text.subarray(at, at + chunk)));
	shown.push(scrubber.flush());
	const time = performance.now() - start;
	if (!Buffer.concat(shown).equals(log.shown))
		throw new Error(`${title}: the scrubber shows something else`);
	return time;
}
