import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Failure } from "../../src/errors.ts";
import { readVariables } from "../../src/inputs/given.ts";
import { type Inputs, readInputs } from "../../src/inputs/index.ts";
import { findUnknown } from "../../src/inputs/read.ts";
import { registry } from "../../src/providers/registry.ts";

const workspace = mkdtempSync(join(tmpdir(), "inputs-"));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** What the runner makes of `with:`, besides one declaration. */
function variablesOf(given: Readonly<Record<string, string>>) {
	return {
		GITHUB_WORKSPACE: workspace,
		...Object.fromEntries(
			Object.entries({ "secret-refs": "A = env:A", ...given }).map(
				([name, value]) => [`INPUT_${name.toUpperCase()}`, value],
			),
		),
	};
}

const read = (given: Readonly<Record<string, string>> = {}): Inputs =>
	readInputs(variablesOf(given), registry);

function problems(given: Readonly<Record<string, string>>): readonly string[] {
	try {
		read(given);
		return [];
	} catch (thrown) {
		if (!(thrown instanceof Failure)) throw thrown;
		return thrown.problems.map(({ message }) => message.text);
	}
}

const DEFAULTS = {
	secretRefs: "A = env:A",
	secretRefsFiles: [],
	deliverTo: new Set(["env"]),
	run: undefined,
	shell: undefined,
	workingDirectory: workspace,
	image: undefined,
	entrypoint: undefined,
	args: undefined,
	containerOptions: undefined,
	containerEngine: "auto",
	containerNetwork: undefined,
	jobContainer: undefined,
	passEnv: [],
	allowProviders: new Set(Object.keys(registry)),
	trustSecretRefsFile: false,
	resolveEnv: false,
	timeoutSeconds: 60,
	concurrency: 32,
	summary: false,
	dryRun: false,
	workspace,
	child: undefined,
};

describe("an absent input and an empty one are the same", () => {
	const names = readInputs(variablesOf({}), registry)
		.own.map((name) => name.slice("INPUT_".length).toLowerCase())
		.filter((name) => name !== "secret-refs");

	test("absent", () => {
		expect(read()).toMatchObject(DEFAULTS);
	});

	test.each(["", " \n\t"])("%j", (nothing) => {
		// A blank script is a mistake of its own.
		const given = names.filter((name) => name !== "run" || nothing === "");
		expect(
			read(Object.fromEntries(given.map((name) => [name, nothing]))),
		).toMatchObject(DEFAULTS);
	});

	test("lists of nothing", () => {
		expect(read({ "deliver-to": " , ", "allow-providers": "," })).toMatchObject(
			DEFAULTS,
		);
	});
});

describe("what is given", () => {
	// Windows refuses `image`.
	test.runIf(process.platform !== "win32")(
		"is trimmed, but for a script",
		() => {
			expect(
				read({
					"secret-refs": "\n A = env:A\n\n",
					image: " docker://alpine:3.22\n",
					run: "\n  echo\n",
					"pass-env": "A, B\nC_*",
				}),
			).toMatchObject({
				secretRefs: "A = env:A",
				child: {
					kind: "container",
					image: "alpine:3.22",
					script: "\n  echo\n",
					passEnv: ["A", "B", "C_*"],
				},
			});
		},
	);

	test.each([
		...["true", "True", "TRUE", " true\n"].map((text) => [text, true] as const),
		...["false", "False", "FALSE"].map((text) => [text, false] as const),
	])("the boolean %j", (text, value) => {
		expect(read({ summary: text, "dry-run": text })).toMatchObject({
			summary: value,
			dryRun: value,
		});
	});

	test.each([
		..."1 0 yes no on off y n t f tRUE truefalse".split(" "),
		"true false",
		"true\nfalse",
		'"true"',
	])("no boolean: %j", (text) => {
		expect(problems({ summary: text })).toEqual([
			"`summary` accepts `true` and `false`.",
		]);
	});

	test.each([
		["0.5", 0.5],
		["86400", 86_400],
		["007", 7],
	])("the seconds %s", (text, value) => {
		expect(read({ "timeout-seconds": text }).timeoutSeconds).toBe(value);
	});

	test.each([
		"0",
		"0.0",
		"86401",
		"-1",
		"+1",
		"1e3",
		"0x10",
		".5",
		"1.",
		"Infinity",
		"NaN",
		"1 2",
		"٣",
	])("no seconds: %j", (text) => {
		expect(problems({ "timeout-seconds": text })).toEqual([
			"`timeout-seconds` accepts a number of seconds, more than 0 and at most 86400.",
		]);
	});

	test.each(["0", "1001", "1.0", "-1", "many"])("no count: %j", (text) => {
		expect(problems({ concurrency: text })).toEqual([
			"`concurrency` accepts a whole number, more than 0 and at most 1000.",
		]);
	});

	test.each<[string, readonly string[]]>([
		["output", ["output"]],
		["output,env", ["env", "output"]],
		["env\n output output", ["env", "output"]],
	])("the sinks %j", (text, sinks) => {
		expect([...read({ "deliver-to": text }).deliverTo]).toEqual(sinks);
	});

	test("beside a script, both sinks mean the environment, with a notice", () => {
		const both = { "deliver-to": "env output" };
		expect([...read(both).deliverTo]).toEqual(["env", "output"]);
		expect(read(both).told).toEqual({ notices: [], warnings: [] });
		const { deliverTo, told } = read({ ...both, run: "x" });
		expect([...deliverTo]).toEqual(["env"]);
		expect(told.notices.map(String)).toEqual([
			expect.stringContaining("`deliver-to: env output` means `env`"),
		]);
		const output = read({ "deliver-to": "output", run: "x" });
		expect([...output.deliverTo]).toEqual(["output"]);
		expect(output.told.notices).toEqual([]);
	});

	test("what no input is, is told", () => {
		expect(read({ nothing: "x" }).told.warnings.map(String)).toEqual([
			expect.stringContaining(
				"has no such inputs, so they do nothing: `nothing`",
			),
		]);
	});

	test("is never shown", () => {
		const pasted = "hvs.CAESIpasted-into-the-wrong-input";
		for (const name of Object.keys(variablesOf({}))
			.concat(read().own)
			.filter((name) => name.startsWith("INPUT_"))
			.map((name) => name.slice("INPUT_".length).toLowerCase()))
			expect(problems({ [name]: pasted }).join("\n")).not.toContain("CAES");
	});
});

test("every problem is told, in one go", () => {
	expect(
		problems({
			shell: "fish",
			summary: "x",
			concurrency: "0",
			"working-directory": "nowhere",
			images: "alpine",
		}),
	).toEqual([
		"there is no input `images`; did you mean `image`?",
		expect.stringMatching(/^`shell` accepts/),
		expect.stringMatching(/^`working-directory` is not/),
		expect.stringMatching(/^`concurrency` accepts/),
		expect.stringMatching(/^`summary` accepts/),
		"`shell` is for a script: it needs `run`.",
	]);
});

describe("a misspelt input", () => {
	const NOTHING = { problems: [], warnings: [] };
	const KNOWN = ["secret-refs", "vault-addr", "run"];
	const said = (name: string) =>
		findUnknown({ [`INPUT_${name.toUpperCase()}`]: "x" }, KNOWN).problems.map(
			String,
		);

	test.each([
		["secret-ref", "secret-refs"],
		["secretrefs", "secret-refs"],
		["secret-refs", undefined],
		["secre-ref", "secret-refs"], // two edits
		["secrt_refs", "secret-refs"],
		["secr-ref", undefined], // three
		["ecret_ref", undefined],
		["vault-adr", "vault-addr"],
		["vlt-addr", "vault-addr"],
		["vt-addr", undefined],
		["vault-address", undefined],
		["runs", "run"],
		["runner", undefined],
	])("%s", (name, near) => {
		expect(said(name)).toEqual(
			near === undefined
				? []
				: [`there is no input \`${name}\`; did you mean \`${near}\`?`],
		);
	});

	test("of a provider that the step does not use", () => {
		expect(problems({ "op-backends": "cli" })).toEqual([
			"there is no input `op-backends`; did you mean `op-backend`?",
		]);
	});

	test("is an input: a variable that only looks like one is none", () => {
		for (const name of ["MY_INPUT_RUNS", "XXXXX_RUNS", "RUNS"])
			expect(findUnknown({ [name]: "x" }, KNOWN)).toEqual(NOTHING);
		expect(findUnknown({ INPUT_RUNS: "x" }, []).problems).toEqual([]);
	});

	test("in another case, as Windows may have it", () => {
		expect(findUnknown({ "input_secret-refs": "x" }, KNOWN)).toEqual(NOTHING);
		const { problems } = findUnknown({ "Input_Secret-ref": "x" }, KNOWN);
		expect(problems).toHaveLength(1);
	});
});

describe("nothing declared", () => {
	const messages = (environment: Record<string, string>) => {
		try {
			readInputs(environment, registry);
			return [];
		} catch (thrown) {
			return thrown instanceof Failure
				? thrown.problems.map(({ message }) => message.text)
				: [String(thrown)];
		}
	};

	test("by the workflow", () => {
		expect(
			messages({ "INPUT_DELIVER-TO": "env", INPUT_SUMMARY: "false" }),
		).toEqual([
			expect.stringMatching(/^nothing is declared: give `secret-refs`/),
		]);
	});

	test("but in variables, as other actions have it", () => {
		expect(
			messages({
				"INPUT_DELIVER-TO": "env",
				PASSWORD: "op://apps/web/password",
				TOKEN: "vault://apps/web.token",
				PLAIN: "https://example.com",
			}),
		).toEqual([
			expect.stringMatching(
				/^nothing is declared, but references stand in variables of the step \(PASSWORD, TOKEN\): set `resolve-env: true`/,
			),
		]);
	});

	test.each([
		[{}],
		[{ INPUT_SUMMARY: "false", INPUT_CONCURRENCY: "32" }],
	])("since a shell on the way dropped it: %j", (environment) => {
		expect(messages(environment)).toEqual([
			expect.stringMatching(
				/^nothing is declared: no input with a hyphen in its name arrived.*dash.*without a shell, or with bash\.$/,
			),
		]);
	});
});

test("a provider's inputs are variables, under one rule", () => {
	const rows = ["vault-addr", "vault-approle-role-id", "vault-jwt"].map(
		(name) => ({ name, help: "" }),
	);
	expect(
		readVariables(rows, {
			"INPUT_VAULT-ADDR": " https://v\n",
			"INPUT_VAULT-JWT": " ",
			"INPUT_VAULT-TOKEN": "not a row",
			VAULT_JWT: "not an input",
		}),
	).toEqual({ VAULT_ADDR: "https://v" });
});
