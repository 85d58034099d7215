import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { encodings, ODD_VALUES } from "../../support/odd-values.ts";
import { Job, type StepResult } from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const SECRET = "s3cret-of-the-output";

function run(
	script: string,
	inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
	job = new Job();
	return job.step({
		with: { "secret-refs": "TOKEN = env:SOURCE", run: script, ...inputs },
		env: { SOURCE: SECRET },
	});
}

describe("masks", () => {
	test("go out on both streams before anything of the script", async () => {
		const { raw, stderr } = await run("echo out; echo err >&2");
		const stdout = raw.filter(
			(line) => !stderr.includes(line) || line === "out",
		);
		expect(stderr.indexOf(`::add-mask::${SECRET}`)).toBeGreaterThanOrEqual(0);
		expect(stderr.indexOf("err")).toBeGreaterThan(
			stderr.lastIndexOf(
				stderr.findLast((l) => l.startsWith("::add-mask::")) ?? "",
			),
		);
		expect(raw.filter((line) => line === `::add-mask::${SECRET}`)).toHaveLength(
			2,
		);
		expect(stdout).toContain("out");
	});
});

describe("what the script prints is scrubbed before the runner sees it", () => {
	test.each(ODD_VALUES)("$name", async (odd) => {
		job = new Job();
		// The script gets the value by a file too, so that it can print what no shell can hold.
		const script = [
			'printf "%s\\n" "$ODD"; printf "%s\\n" "$ODD" >&2',
			'cat "$FILE"; echo',
			...encodings(odd.value).map((_, index) => `cat form-${index}; echo`),
			'base64 < "$FILE"; base64 < "$FILE" | tr -d "\\n" | fold -w 20; echo; od -An -v -tx1 < "$FILE" | tr -d \' \\n\'; echo',
		].join("\n");
		for (const [index, [, text]] of encodings(odd.value).entries())
			job.file(`form-${index}`, text);
		const result = await job.step({
			with: {
				"secret-refs": "ODD = env:SOURCE\nFILE [file] = env:SOURCE",
				run: script,
			},
			env: { SOURCE: odd.value },
		});
		expect(result.code, result.log.slice(-5).join("\n")).toBe(0);
		const printed = result.raw
			.filter((line) => !/^(?:::|##\[)add-mask/.test(line))
			.join("\n");
		for (const piece of odd.pieces) expect(printed.includes(piece)).toBe(false);
		for (const [name, text] of encodings(odd.value)) {
			const inner = name.startsWith("base64") ? text.slice(8, -4) : text;
			for (let at = 0; at + 12 <= inner.length; at++)
				if (printed.includes(inner.slice(at, at + 12)))
					throw new Error(`${name}: 12 characters from ${at} on are shown`);
		}
	});

	test("also where it is torn apart, and without a line break at the end", async () => {
		const { raw } = await run(
			'for c in $(printf %s "$TOKEN" | sed "s/./& /g"); do printf %s "$c"; sleep 0.01; done; printf ..%s "$TOKEN"',
			{ shell: "bash" },
		);
		// A machine that is busy may let it rest in the middle: then at most seven characters were shown.
		const last = raw.find((line) => line.endsWith("***..***")) ?? "";
		const before = last.slice(0, -"***..***".length);
		expect(last).not.toBe("");
		expect(before.length).toBeLessThan(8);
		expect(SECRET.startsWith(before)).toBe(true);
	});

	test.runIf(process.platform === "linux")(
		"100 MiB go through without being kept",
		async () => {
			const { code, raw } = await run(
				'yes "line of a long log, which holds nothing of interest" | head -c 104857600; grep VmHWM /proc/$PPID/status',
			);
			expect(code).toBe(0);
			const [, peak = ""] = /VmHWM:\s+(\d+) kB/.exec(raw.join("\n")) ?? [];
			expect(raw.join("\n").length).toBeGreaterThan(100_000_000);
			expect(Number(peak)).toBeGreaterThan(10_000);
			expect(Number(peak)).toBeLessThan(250_000);
		},
	);
});

describe("streams", () => {
	test("a script that closes its output goes on, and its exit code counts", async () => {
		const { code } = await run("exec >&- 2>&-; sleep 0.5; : > reached; exit 7");
		expect(code).toBe(7);
		readFileSync(join(job.workspace, "reached"));
	});

	test.skipIf(process.platform !== "linux")(
		"can be opened by their names, as in a `run:` step",
		async () => {
			const { code, raw } = await run(
				'echo "one $TOKEN" | tee /dev/stderr; echo two > /dev/stdout; echo three > /dev/fd/2',
			);
			expect(code).toBe(0);
			expect(
				raw.filter((line) => /^(?:one |two|three)/.test(line)).sort(),
			).toEqual(["one ***", "one ***", "three", "two"]);
		},
	);

	test("a process that is left with the output neither keeps the step nor is ended", async () => {
		const { code, raw } = await run(
			"(sleep 600; echo late) & echo $! > pid; echo done",
		);
		const pid = Number(readFileSync(join(job.workspace, "pid"), "utf8"));
		expect(code).toBe(0);
		expect(raw).toContain("done");
		expect(process.kill(pid, 0)).toBe(true);
		process.kill(pid, "SIGKILL");
	});
});

describe("workflow commands of a script", () => {
	test("`save-state` is dropped on both streams, in both styles", async () => {
		const { state, raw } = await run(
			[
				"echo '::save-state name=private-directory::/etc'",
				"echo '  ::SAVE-STATE name=private-directory::/etc' >&2",
				"echo 'text ##[save-state name=private-directory]/etc'",
				"printf '::save-'; sleep 0.1; printf 'state name=private-directory::/etc\\n'",
				"echo after",
			].join("\n"),
		);
		expect([...state.values()].join()).not.toContain("/etc");
		expect(raw.join("\n")).not.toMatch(/save-state/i);
		expect(raw).toContain("text ");
		expect(raw).toContain("after");
	});

	test.each([
		"::stop-commands::a-token",
		"::x::##[stop-commands]tok12345",
		"##[Stop-Commands]a%5Db",
		"::stop-commands::a token",
		"::stop-commands:\u200b:a-token",
		"\u0085::stop-commands::a-token",
		"::stop-commands::",
		"::stop-commands::error",
	])("the action is obeyed after %j", async (line) => {
		job = new Job();
		job.file("said", `${line}\n::warning::not seen\nhalf a line`);
		const result = await job.step({
			with: {
				"secret-refs": "TOKEN = env:SOURCE",
				run: "cat said; cat said >&2; exit 4",
			},
			env: { SOURCE: SECRET },
		});
		const stops = !/::$|::error$/.test(line);
		expect(result.annotations.filter(({ kind }) => kind === "error")).toEqual([
			{ kind: "error", message: "Process completed with exit code 4." },
		]);
		expect(result.annotations).toHaveLength(stops ? 1 : 3);
		expect(result.refused).toEqual([]);
		expect(result.log.filter((line) => line.includes("not seen"))).toEqual(
			Array(2).fill(stops ? ": :warning::not seen" : "##[warning]not seen"),
		);
	});

	test.each([
		["UTF-8", Buffer.from("\ufeff::save-state name=X::/etc\n")],
		["UTF-16", Buffer.from("\ufeff::save-state name=X::/etc\n", "utf16le")],
	])("a byte order mark of %s begins nothing", async (_, bytes) => {
		job = new Job();
		job.file("said", bytes);
		const result = await job.step({
			with: {
				"secret-refs": "NAME [plain] = env:SOURCE",
				run: "cat said; cat said >&2",
			},
			env: { SOURCE: "plain" },
		});
		expect(result.code).toBe(0);
		expect(result.raw.join()).not.toContain("::add-mask::");
		expect([...result.state.keys()]).not.toContain("X");
	});

	test("its last line without an end does not swallow the action's message", async () => {
		const result = await run("printf 'half a line'; exit 4");
		expect(result.log).toContain("half a line");
		expect(result.annotations).toHaveLength(1);
	});
});
