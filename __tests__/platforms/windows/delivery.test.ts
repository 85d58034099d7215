import {
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Job, type StepOptions } from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const TOKEN = "tok-geh\u00e9im-123456";

/** What a step with these declarations left, and how a later step's line with the value is shown. */
async function deliver(refs: string, options: StepOptions = {}) {
	job = new Job();
	return job.step({
		...options,
		with: { "secret-refs": refs, ...options.with },
		env: { TOKEN, ...options.env },
	});
}

const errorsOf = ({
	annotations,
}: Awaited<ReturnType<typeof deliver>>): readonly string[] =>
	annotations
		.filter(({ kind }) => kind === "error")
		.map(({ message }) => message);

describe("env:", () => {
	test("a value reaches later steps, and no line of the log", async () => {
		const result = await deliver("T = env:TOKEN");
		expect([result.code, result.env.get("T")]).toEqual([0, TOKEN]);
		expect(job.show(`<${TOKEN}>`)).toBe("<***>");
		expect(result.log.join("\n")).not.toContain(TOKEN);
	});

	test("variables have no case", async () => {
		const result = await deliver("T = env:token\nU = env:ToKeN");
		expect([result.env.get("T"), result.env.get("U")]).toEqual([TOKEN, TOKEN]);
	});

	test("two names that differ in case alone are one variable", async () => {
		const result = await deliver("Token = env:TOKEN\nTOKEN = env:TOKEN");
		expect(result.code).toBe(1);
		expect(result.ids).toContain("declared-twice");
	});

	test("lines end in CRLF", async () => {
		const result = await deliver(
			"# first\r\nT = env:TOKEN\r\n\r\nU [output] = env:TOKEN\r\n",
		);
		expect([result.env.get("T"), result.outputs.get("U")]).toEqual([
			TOKEN,
			TOKEN,
		]);
	});
});

describe("odd values arrive as they are", () => {
	test.each([
		["CR LF inside", "first-line-1\r\nsecond-line-2"],
		["LF inside", "first-line-1\nsecond-line-2"],
		["a lone CR at the end", "carriage-123\r"],
		["line breaks at both ends", "\r\n\r\nbetween-123\r\n\n"],
		["a tab, quotes and a backslash", "a\t\"b\" 'c' \\d\\ %e% ^f^ !g!"],
		["emoji and letters", "\u{1f511}-sch\u00fcssel-\u0448-1"],
		["a byte order mark in front", "\ufeffmarked-123456"],
		["what looks like a heredoc", "x<<ghadelimiter_1\nghadelimiter_1\ny"],
	])("%s", async (_name, value) => {
		const result = await deliver(
			"V [raw] = env:VALUE\nV [output, raw] = env:VALUE",
			{
				env: { VALUE: value },
			},
		);
		expect(errorsOf(result)).toEqual([]);
		expect([result.env.get("V"), result.outputs.get("V")]).toEqual([
			value,
			value,
		]);
	});
});

describe("file:", () => {
	test("paths with either slash, spaces and letters, and CRLF at the end of what they hold", async () => {
		job = new Job();
		for (const name of [
			"a b/c.txt",
			"gr\u00fc\u00dfe/\u0448.txt",
			"a'&(%x%).txt",
		])
			job.file(name, `secret of ${name}\r\n`);
		const result = await job.step({
			with: {
				"secret-refs":
					"A = file:a b\\c.txt\nB = file:./gr\u00fc\u00dfe/\u0448.txt\nC = file:a'&(%x%).txt",
			},
		});
		expect(errorsOf(result)).toEqual([]);
		expect([...result.env.values()]).toEqual([
			"secret of a b/c.txt",
			"secret of gr\u00fc\u00dfe/\u0448.txt",
			"secret of a'&(%x%).txt",
		]);
	});

	test("~ is the profile's folder", async () => {
		job = new Job();
		const home = join(job.root, "profile");
		mkdirSync(home);
		writeFileSync(join(home, "t.txt"), "from-the-profile");
		const result = await job.step({
			with: { "secret-refs": "A = file:~\\t.txt" },
			env: { USERPROFILE: home },
		});
		expect(result.env.get("A")).toBe("from-the-profile");
	});

	test.each([
		["a drive that does not exist", "Q:\\secrets\\t.txt"],
		["a share that does not exist", "\\\\no-such-server.invalid\\share\\t.txt"],
		["a folder that does not exist", "no\\such\\t.txt"],
	])("%s: not found, and `optional` applies", async (_name, path) => {
		const wrong = await deliver(`A = file:${path}`);
		expect(wrong.code).toBe(1);
		expect(["file-not-found", "file-not-readable", "system-error"]).toContain(
			wrong.ids[0],
		);
		expect(wrong.log.join("\n")).not.toContain("internal error");
		expect(wrong.env.size).toBe(0);
	});

	test("a folder is no file", async () => {
		const result = await deliver("A = file:.");
		expect([result.code, result.ids[0]]).toEqual([1, "not-a-file"]);
	});
});

describe("manifests", () => {
	test("with CRLF and a byte order mark, and paths of either slash", async () => {
		job = new Job();
		job.file(
			"refs/ci.txt",
			"\ufeff# ours\r\nT = env:TOKEN\r\nK = file:k.txt\r\n",
		);
		job.file("k.txt", "of-the-checkout\r\n");
		const result = await job.step({
			with: { "secret-refs-file": "refs\\ci.txt" },
			env: { TOKEN },
		});
		expect(errorsOf(result)).toEqual([]);
		expect([result.env.get("T"), result.env.get("K")]).toEqual([
			TOKEN,
			"of-the-checkout",
		]);
	});

	test.each([
		"..\\outside.txt",
		"C:\\windows\\win.ini",
		"\\\\?\\C:\\windows\\win.ini",
	])("an untrusted one reads nothing outside of the checkout: %s", async (path) => {
		job = new Job();
		writeFileSync(join(job.root, "outside.txt"), "outside-123456");
		job.file("refs.txt", `A = file:${path}\n`);
		const result = await job.step({ with: { "secret-refs-file": "refs.txt" } });
		expect([result.code, result.ids[0], result.env.size]).toEqual([
			1,
			"outside-checkout",
			0,
		]);
	});
});

describe("private files", () => {
	test("hold the bytes, are named by the variable, and go with the post step", async () => {
		const result = await deliver(
			"KEY [file:id rsa.pem, newline] = env:TOKEN\nRAW [file] = env:TOKEN",
		);
		expect(errorsOf(result)).toEqual([]);
		const key = result.env.get("KEY") ?? "";
		expect(basename(key)).toBe("id rsa.pem");
		expect(dirname(dirname(dirname(key)))).toBe(job.temp);
		expect(readFileSync(key, "utf8")).toBe(`${TOKEN}\n`);
		expect(readFileSync(result.env.get("RAW") ?? "", "utf8")).toBe(TOKEN);
		const post = await job.post(result);
		expect([post.code, post.annotations, job.leftInTemp()]).toEqual([
			0,
			[],
			[],
		]);
	});

	test.each([
		"con",
		"NUL.txt",
		"com1.pem",
		"aux .key",
		"a:b",
		"a.",
		"a\\b",
	])("no name that Windows would take for something else: %s", async (name) => {
		const result = await deliver(`K [file:${name}] = env:TOKEN`);
		expect([result.code, result.ids[0]]).toEqual([1, "modifiers"]);
		expect(job.leftInTemp()).toEqual([]);
	});
});

describe("limits", () => {
	test("a variable has at most 32,766 characters with its name", async () => {
		const fits = await deliver("V [mask:whole] = file:v.txt", {
			with: {},
		});
		expect(fits.code).toBe(1); // there is no such file yet
		for (const [length, code] of [
			[32_764, 0],
			[32_765, 1],
		] as const) {
			job.file("v.txt", "a1".repeat(20_000).slice(0, length));
			const result = await job.step({
				with: { "secret-refs": "V = file:v.txt" },
			});
			expect(result.code).toBe(code);
			if (code === 1) expect(result.ids[0]).toBe("value-too-large");
		}
	});
});

describe("the runner's files", () => {
	test.each<[string, (path: string) => void, string]>([
		["is gone", (path) => rmSync(path), "names a file that is not there"],
		[
			"is a folder",
			(path) => {
				rmSync(path);
				mkdirSync(path);
			},
			"GITHUB_ENV",
		],
	])("GITHUB_ENV %s: nothing is delivered or printed", async (_name, spoil, said) => {
		job = new Job();
		const path = join(job.root, "env");
		writeFileSync(path, "");
		spoil(path);
		const result = await job.step({
			with: { "secret-refs": "T = env:TOKEN" },
			env: { TOKEN, GITHUB_ENV: path },
		});
		expect([result.code, result.ids[0]]).toEqual([1, "command-file"]);
		expect(result.annotations[0]?.message).toContain(said);
		expect(result.log.join("\n")).not.toContain(TOKEN);
	});

	test("RUNNER_TEMP on a drive that does not exist: an error that names it", async () => {
		job = new Job();
		const result = await job.step({
			with: { "secret-refs": "K [file] = env:TOKEN" },
			env: { TOKEN, RUNNER_TEMP: "Q:\\temp" },
		});
		expect([result.code, result.ids[0]]).toEqual([1, "runner-folder"]);
		expect(result.annotations[0]?.message).toContain("`RUNNER_TEMP`");
	});

	test("RUNNER_TEMP deeper than 260 characters", async () => {
		job = new Job();
		const temp = join(job.temp, ...Array(12).fill("a-folder-with-a-long-name"));
		mkdirSync(temp, { recursive: true });
		const env = { TOKEN, RUNNER_TEMP: temp };
		const result = await job.step({
			with: { "secret-refs": "K [file] = env:TOKEN" },
			env,
		});
		expect(errorsOf(result)).toEqual([]);
		const key = result.env.get("K") ?? "";
		expect(key.length).toBeGreaterThan(300);
		expect(readFileSync(key, "utf8")).toBe(TOKEN);
		await job.post(result, { env });
		expect(existsSync(key)).toBe(false);
	});
});

test("`image` is refused before anything is asked", async () => {
	const result = await deliver("T = env:TOKEN", {
		with: { image: "alpine:3.22", run: "true" },
	});
	expect([result.code, result.ids[0]]).toEqual([1, "image-needs-linux"]);
});

test("a dry run and a summary", async () => {
	const rehearsed = await deliver("T = env:TOKEN\nC = cmd:echo x", {
		with: { "dry-run": "true" },
	});
	expect([rehearsed.code, rehearsed.env.size]).toEqual([0, 0]);
	const result = await job.step({
		with: { "secret-refs": "T = env:TOKEN", summary: "true" },
		env: { TOKEN },
	});
	expect(result.summary).toContain("<td>T</td><td>env</td>");
	expect(result.summary.endsWith("\r\n")).toBe(true);
});

test("names that Windows' tools find programs by come from no manifest", async () => {
	job = new Job();
	job.file(
		"refs.txt",
		"USERPROFILE = env:TOKEN\nappdata = env:TOKEN\nwindir = env:TOKEN\nPath = env:TOKEN\n",
	);
	const result = await job.step({
		with: { "secret-refs-file": "refs.txt" },
		env: { TOKEN },
	});
	expect([result.code, result.env.size]).toEqual([1, 0]);
	expect(result.ids.filter((id) => id === "name-refused")).toHaveLength(4);
});
