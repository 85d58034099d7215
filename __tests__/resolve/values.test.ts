import { describe, expect, test } from "vitest";
import { Failure } from "../../src/errors.ts";
import { cmd } from "../../src/providers/cmd/row.ts";
import { env } from "../../src/providers/env/row.ts";
import { file } from "../../src/providers/file/row.ts";
import { registry as all } from "../../src/providers/registry.ts";
import { resolve } from "../../src/resolve/index.ts";
import { context } from "../support/context.ts";
import { parsed } from "../support/declarations.ts";
import { memory } from "../support/memory-provider.ts";

const values = {
	empty: "",
	line: "\n",
	crlf: "\r\n",
	null: "null\n",
	nulls: "null\nnull\n",
	text: " a\u00a0\n",
	escaped: String.raw`-----BEGIN\nA\tB\r\n\"C\\n\x\u0041`,
	bytes: Buffer.from([0xff, 0x20]),
	reference: "op://app/item/field",
	nothing: "{}",
	comments: "# x\n",
	aws: "aws+sm://prod/db\n",
	malformed: "op://app",
	web: '{"ref":"vault://apps/web.password","password":"pa55"}',
	dotenv:
		'# c\nexport A=\'x # y\'\r\nB="1\n2\\n3" # c\n\nC=$A $B\nd.e-f= `g"h` \nA=last # c\nEMPTY=\n',
};

/** Resolves lines whose providers, whatever their scheme, give the values above. */
async function run(text: string, environment: Record<string, string> = {}) {
	const create = memory({
		...values,
		"jq | x": "null\n",
		"a | b": "",
		"a || b": "",
		"f | g": "{}",
	});
	const load = async () => ({ create });
	const registry = {
		...all,
		env: { ...env, load },
		cmd: { ...cmd, load },
		file: { ...file, load },
	};
	const { secrets, omitted, odd } = await resolve(
		parsed(text, { schemes: registry }),
		{
			registry,
			environment,
			windows: false,
			openContexts: () => ({ contextFor: () => context(), close() {} }),
			learn: async () => {},
			protect: async () => {},
		},
	);
	return {
		secrets,
		values: Object.fromEntries(
			secrets.map(({ name, value }) => [name, Buffer.from(value).toString()]),
		),
		omitted: omitted.map(({ name }) => name),
		odd: odd.map(({ text }) => text),
	};
}

async function problem(...of: Parameters<typeof run>): Promise<string> {
	const thrown = await run(...of).then(
		() => undefined,
		(error: unknown) => error,
	);
	if (!(thrown instanceof Failure))
		throw new Error("no failure", { cause: thrown });
	expect(thrown.problems).toHaveLength(1);
	return thrown.problems[0]?.message.text ?? "";
}

describe("a command that prints nothing, or null", () => {
	test.each(["empty", "line", "crlf"])("%s", async (what) => {
		expect(await problem(`A = cmd:${what}`)).toContain(
			"the command ends well but prints nothing. Behind a pipe",
		);
		expect(await run(`A [optional] = cmd:${what}`)).toMatchObject({
			omitted: ["A"],
			odd: [],
		});
		expect((await run(`A [allow-empty] = cmd:${what}`)).values).toEqual({
			A: values[what as "empty"],
		});
	});

	test("`null` is jq's habit", async () => {
		expect(await problem("A = cmd:null")).toContain(
			"the command prints `null`, which is what jq prints for a key that is not there",
		);
		const { values } = await run(
			"A [default:x] = cmd:null\nB [allow-empty] = cmd:null\nC = cmd:nulls\nD = file:null",
		);
		expect(values).toEqual({
			A: "x",
			B: "null\n",
			C: "null\nnull\n",
			D: "null\n",
		});
	});

	test("a pipe that hides a failure is told where it is swallowed", async () => {
		const { odd } = await run(
			[
				"A [optional] = cmd:a | b",
				"B [default:x] = cmd:jq | x",
				"C [optional] = cmd:a || b",
				"D [optional] = cmd:empty",
				"E [optional] = cmd:absent | x",
				"F [optional, json:/a] = file:f | g",
			].join("\n"),
		);
		expect(odd).toEqual([
			expect.stringMatching(
				/^A: cmd:a: the command prints nothing \(or `null`\), and there is a pipe in it/,
			),
			expect.stringMatching(
				/^B: cmd:jq: the command prints nothing \(or `null`\), and/,
			),
		]);
	});

	test("a wildcard of nothing is told", async () => {
		const { odd } = await run(
			"A_* = cmd:nothing\nB_* [dotenv] = file:comments\nC_* [allow-empty] = cmd:nothing",
		);
		expect(odd).toEqual([
			"A_*: cmd:nothing: it has no fields, so the wildcard gives nothing.",
			"B_*: file:comments: it has no fields, so the wildcard gives nothing.",
		]);
	});

	test("`raw` keeps what is printed", async () => {
		expect((await run("A [raw] = cmd:line")).values).toEqual({ A: "\n" });
		expect(await problem("A [raw] = cmd:null")).toContain("prints `null`");
	});
});

describe("an empty variable tells whom GitHub passes no secrets", () => {
	test.each<[Record<string, string>, string]>([
		[
			{ GITHUB_ACTOR: "dependabot[bot]", GITHUB_EVENT_NAME: "pull_request" },
			"Dependabot starts, which has secrets of its own",
		],
		[
			{ GITHUB_EVENT_NAME: "pull_request" },
			"is not passed to a pull request from a fork; a secret of an environment needs the job's `environment:`, and a reusable workflow its caller's `secrets: inherit`.",
		],
		[
			{ GITHUB_EVENT_NAME: "push", GITHUB_ACTOR: "octocat" },
			"is not passed to this job: a secret of an environment",
		],
		[{}, "is not passed to this job"],
	])("%j", async (environment, words) => {
		expect(await problem("A = env:empty", environment)).toContain(words);
	});
});

describe("a value that is itself a reference", () => {
	test("in a variable is an error with both cures", async () => {
		expect(await problem("SECRET = env:reference")).toBe(
			"SECRET: env:ref...: the variable holds a reference of `op`, and the text of it would be delivered. Write the reference itself to the right of `=` (`SECRET = op://...`), or take this line out and leave the variable to `resolve-env: true`. If the text is meant, mark it `[plain]` or `[mask:whole]`.",
		);
		expect(await problem("S = env:aws")).toContain("of `aws+sm`");
		expect(await problem("W_* = env:web")).toContain(
			"W_REF: env:web: the variable holds a reference of `vault`",
		);
	});

	test("anywhere else is a warning, without the text", async () => {
		const { odd } = await run(
			"A = file:reference\nB = file:aws\nC [base64] = text:b3A6Ly9hL2IvYw==",
		);
		expect(odd).toEqual([
			expect.stringContaining(
				"A: file:reference: the value is itself a reference of `op`",
			),
			expect.stringContaining(
				"B: file:aws: the value is itself a reference of `aws+sm`",
			),
			expect.stringContaining(
				"C: text:...: the value is itself a reference of `op`",
			),
		]);
		for (const line of odd) expect(line).not.toContain("app/item");
	});

	test("may be meant", async () => {
		const { odd } = await run(
			"A [plain] = env:reference\nB [mask:whole] = env:reference\nC = env:malformed\nD [default:'op://a/b/c'] = env:absent",
		);
		expect(odd).toEqual([]);
	});
});

describe("text modifiers", () => {
	test("`unescape` and `trim`", async () => {
		const { values } = await run(
			"A [unescape] = env:escaped\nB [trim] = file:text\nC [trim] = env:line\nD [trim, base64] = env:escaped64".replace(
				"env:escaped64",
				"text:IGEK",
			),
		);
		expect(values).toEqual({
			A: '-----BEGIN\nA\tB\r\n"C\\n\\x\\u0041',
			B: "a",
			C: "",
			D: "a",
		});
	});

	test("what was written out is known as it came", async () => {
		const { secrets } = await run("A [unescape] = env:escaped");
		expect(Buffer.from(secrets[0]?.encoded ?? "").toString()).toBe(
			values.escaped,
		);
	});

	test.each(["trim", "unescape"])("`%s` needs text", async (modifier) => {
		expect(await problem(`A [${modifier}] = file:bytes`)).toContain(
			`\`${modifier}\` reads text, and the value is not valid UTF-8`,
		);
	});
});

describe("dotenv", () => {
	test("variables as Node.js reads them, in their own case with `**`", async () => {
		expect((await run("P_* [dotenv] = file:dotenv")).values).toEqual({
			P_A: "last",
			P_B: "1\n2\n3",
			P_C: "$A $B",
			P_D_E_F: 'g"h',
			P_EMPTY: "",
		});
		const own = await run("** [dotenv, trim] = file:dotenv\nA = env:text");
		expect(Object.keys(own.values)).toEqual(["B", "C", "d_e_f", "EMPTY", "A"]);
	});

	test("what a store keeps encoded is decoded as a whole, and read by a pointer", async () => {
		const encoded = Buffer.from('export A="x"\nB=y').toString("base64");
		expect((await run(`* [dotenv, base64] = text:${encoded}`)).values).toEqual({
			A: "x",
			B: "y",
		});
		const json = JSON.stringify({ env: "A=x # c" });
		expect((await run(`* [dotenv, json:/env] = text:${json}`)).values).toEqual({
			A: "x",
		});
	});

	test.each([
		["A=1\nsecret line\n", "line 2 of the value is not `NAME=value`"],
		["A=1\n\nA: 2", "line 3 of the value is not `NAME=value`"],
		["Ä=1", "line 1 of the value is not `NAME=value`"],
		["=1", "line 1 of the value is not `NAME=value`"],
		[
			"secret5DPEHPK3PXPJBSWY3DP====",
			"line 1 of the value is not `NAME=value`",
		],
		["A=1\nsecretLm4TnR7wX== \n", "line 2 of the value is not `NAME=value`"],
		["__proto__=secret", "line 1 of the value is not `NAME=value`"],
		["A=1\nB='x\nC=y\n", "line 2 of the value: the quote"],
		['A="{\\"a\\": 1}"', "line 1 of the value: something stands behind"],
		["A='x' y", "line 1 of the value: something stands behind"],
		["\nA=pa55#word", "line 2 of the value: a `#` stands in the middle"],
		["\xff", "`dotenv` reads text"],
	])("%j is none", async (text, message) => {
		const bytes = Buffer.from(text, text === "\xff" ? "latin1" : "utf8");
		const told = await problem(
			`A_* [dotenv, base64] = text:${bytes.toString("base64")}`,
		);
		expect(told).toContain(message);
		expect(told).not.toMatch(/secret|pa55/);
	});

	test("a reference to another variable stays, and is told of", async () => {
		const text = `A="x \${B}"\nB=$C\nC=\${B:-x}\nD='\${B}'\nE="\${B}"\nF=a\${`;
		const line = (brackets: string) =>
			`P_* [${brackets}] = text:${Buffer.from(text).toString("base64")}`;
		const { values, odd } = await run(
			`${line("dotenv, base64")}\nP_E = text:other`,
		);
		expect(values.P_A).toBe(`x \${B}`);
		expect(odd).toEqual([
			expect.stringMatching(/^P_A, P_C: the value has `\$\{NAME\}` in it/),
		]);
		expect((await run(line("dotenv, base64, none"))).odd).toEqual([
			expect.stringContaining("declared `[none]`"),
		]);
	});

	test("one variable is taken by a template", async () => {
		const { values } = await run(
			"F_* [dotenv, none] = file:dotenv\nA [template] = text:{{ F_A }}",
		);
		expect(values.A).toBe("last");
	});

	test("a long file is read in time that does not grow with its square", async () => {
		const { selectVariables } = await import("../../src/resolve/dotenv.ts");
		const lines = Array.from({ length: 20_000 }, (_, n) => `A${n}="x"`);
		expect(selectVariables(Buffer.from(lines.join("\n"))).size).toBe(20_000);
		const open = `A="${"x\n".repeat(200_000)}"`;
		expect(selectVariables(Buffer.from(open)).size).toBe(1);
	});
});
