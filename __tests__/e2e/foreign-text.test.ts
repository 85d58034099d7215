import { afterEach, expect, test } from "vitest";
import { Job, type StepResult } from "../support/runner.ts";

let job: Job;
afterEach(() => job.end());

/** What begins a command for the runner in one way or another, or ends a line for other programs. */
const HOSTILE = [
	"x",
	"\u0085::stop-commands::a-token",
	"\r::stop-commands::a-token",
	"\n::stop-commands::a-token",
	"\u2028##[stop-commands]a-token",
	"\x1b[31m:\u200b:error::not ours\x7f\x9f",
].join("");

/** Nothing but the action's own lines: no command of somebody else, no control character. */
function expectTame({ code, raw, refused, annotations, log }: StepResult) {
	expect(code).toBe(1);
	expect(refused).toEqual([]);
	expect(annotations.length).toBeGreaterThan(0);
	for (const { kind } of annotations) expect(kind).toBe("error");
	expect(log.join("\n")).not.toContain("[error]not ours");
	const own = raw.filter((line) => !/^(?:::|##\[)add-mask/.test(line));
	expect(own.join("\n")).not.toMatch(/(?![\t\n])[\p{Cc}\u2028\u2029]/u);
	for (const line of own) expect(line).not.toMatch(/a-token.*##\[stop/);
	expect(own.join("\n")).not.toContain("##[");
}

test.each<[what: string, inputs: Readonly<Record<string, string>>]>([
	["a declaration", { "secret-refs": `X [optional] = file:a${HOSTILE}` }],
	[
		"a path of declarations",
		{ "secret-refs-file": `a${HOSTILE.replaceAll("\n", "")}` },
	],
	["a sink", { "deliver-to": HOSTILE }],
	["a time", { "timeout-seconds": HOSTILE }],
	["a provider's name", { "allow-providers": HOSTILE }],
	["a shell", { run: "true", shell: HOSTILE }],
	[
		"a directory",
		{ "working-directory": HOSTILE, "secret-refs": "A = cmd:true" },
	],
	["an image", { image: HOSTILE, run: "true" }],
	[
		"an option of a container",
		{ image: "x", run: "true", "container-options": HOSTILE },
	],
	["an address", { "secret-refs": "A = vault://a.b", "vault-addr": HOSTILE }],
	["names of fields", { "secret-refs": "F_* = env:FIELDS" }],
	[
		"a pointer",
		{ "secret-refs": `A [json:${JSON.stringify(`/${HOSTILE}`)}] = env:FIELDS` },
	],
	["a manifest", { "secret-refs-file": "manifest" }],
	["what a command says", { "secret-refs": "A = cmd:cat hostile >&2; exit 3" }],
])("%s begins no command and has no control character in the log", async (_, inputs) => {
	job = new Job();
	job.file("hostile", HOSTILE);
	job.file("manifest", `A = env:A\nX [optional] = file:a${HOSTILE}\n`);
	const result = await job.step({
		with: { "secret-refs": "Z = env:MISSING", ...inputs },
		env: {
			FIELDS: JSON.stringify({
				[HOSTILE]: "value-of-a",
				[`${HOSTILE} token`]: "b",
			}),
		},
	});
	expectTame(result);
});

test("a rehearsal of a manifest from a pull request sets no output", async () => {
	job = new Job();
	job.file(
		"manifest",
		"X [optional] = file:a\r\u0085::set-output name=names::forged\n",
	);
	const result = await job.step({
		with: { "secret-refs-file": "manifest", "dry-run": "true" },
	});
	expect([...result.outputs.values()]).not.toContain("forged");
	expect(result.annotations).toEqual([
		{ kind: "error", message: expect.stringMatching(/line 1: .*U\+000D/) },
	]);
});
