import pLimit from "p-limit";
import { describe, expect, test } from "vitest";
import { answerEach } from "../../src/providers/kit/answers.ts";
import { judgeFields } from "../../src/resolve/expand.ts";
import type { Answered } from "../../src/resolve/fetch.ts";
import { openGathering } from "../../src/resolve/gather.ts";
import { parsed } from "../support/declarations.ts";
import { memory, row } from "../support/memory-provider.ts";
import { problems, run } from "../support/resolving.ts";

const MIB = 1024 * 1024;
const WINDOWS = false;

function gather(answered: readonly Answered[], windows: boolean) {
	const declarations = answered.map(({ declaration }) => declaration);
	const gathering = openGathering(declarations, {
		windows,
		environment: {},
	});
	gathering.add(answered);
	const { outcomes, fields, problems } = gathering;
	const secrets = [...outcomes.values()].flatMap(({ secrets }) => secrets);
	return { secrets, fields, problems };
}

describe("wildcards", () => {
	const fields = (names: readonly string[]) =>
		({
			kind: "fields",
			fields: new Map(names.map((name) => [name, Buffer.from("x")])),
		}) as const;

	test("many beside many names", () => {
		const text = Array.from(
			{ length: 30_000 },
			(_, n) => `A${n} = env:X\nP${n}_* = vault://a`,
		).join("\n");
		const answered = parsed(text).map((declaration) => ({
			declaration,
			answer:
				declaration.target.kind === "name"
					? ({ kind: "value", value: Buffer.from("x") } as const)
					: fields(["a"]),
		}));
		const gathered = gather(answered, WINDOWS);
		expect(gathered.secrets).toHaveLength(60_000);
		expect(gathered.problems).toEqual([]);
	});

	test("give a hundred thousand names at most", () => {
		const names = (count: number) =>
			fields(Array.from({ length: count }, (_, n) => `n${n}`));
		const [declaration] = parsed("A_* = vault://a");
		if (declaration === undefined) throw new Error("no declaration");
		const most = gather([{ declaration, answer: names(100_000) }], WINDOWS);
		expect(most.secrets).toHaveLength(100_000);
		expect(judgeFields(most.fields, false)).toEqual([]);
		const more = gather([{ declaration, answer: names(1_000_000) }], WINDOWS);
		expect(more.secrets).toEqual([]);
		expect(more.problems.map(({ message }) => message.text)).toEqual([
			"A_*: vault://a: the wildcards give more than 100000 names. Declare the ones that are needed.",
		]);
	});
});

describe("all values together", () => {
	const said =
		"the values of this step are together larger than 128 MiB. Fetch them in several steps.";

	test("however often a document is taken", () => {
		const text = Array.from(
			{ length: 5_000 },
			(_, n) => `A${n} [json:""] = file:a`,
		).join("\n");
		const value = Buffer.from(JSON.stringify(["x".repeat(10 * MIB)]));
		const answered = parsed(text).map((declaration) => ({
			declaration,
			answer: { kind: "value", value } as const,
		}));
		const { secrets, problems } = gather(answered, WINDOWS);
		expect(problems.map(({ message }) => message.text)).toEqual([said]);
		expect(secrets.length).toBeLessThan(15);
	});

	test("of one provider, before the others are fetched", async () => {
		let reads = 0;
		const resolve = answerEach({ limit: pLimit(4) }, () => {
			reads++;
			return Buffer.alloc(10 * MIB);
		});
		const answers = await resolve(
			Array.from({ length: 1_000 }, (_, n) => ({
				scheme: "env",
				rest: `${n}`,
				want: "value" as const,
			})),
		);
		expect(reads).toBeLessThanOrEqual(13 + 4);
		expect(answers.at(-1)).toMatchObject({
			kind: "failed",
			error: { reason: "failed", message: said },
		});
	});
});

describe("what is made to be slow or large", () => {
	test("filters in a row end at a limit", async () => {
		const filters = " | xml | hex".repeat(60);
		expect(
			await problems(`A [template] = text:{{ B ${filters} }}\nB = env:user`),
		).toEqual([
			expect.stringContaining("the values of this step are together larger"),
		]);
	});

	test("a long way between braces is none", async () => {
		const text = `{{ B${" ".repeat(1_000_000)}x }}`;
		expect(
			await problems("A [template] = op:t\nB = env:user", {
				rows: { op: row(memory({ t: text })) },
			}),
		).toEqual([
			expect.stringContaining("between `{{` and `}}` stands the name"),
		]);
	});

	test("templates that double themselves end at a limit", async () => {
		const lines = Array.from(
			{ length: 40 },
			(_, n) => `A${n} [none, template] = text:{{ A${n + 1} }}{{ A${n + 1} }}`,
		);
		expect(
			await problems([...lines, "A40 [none] = env:token"].join("\n")),
		).toEqual([
			expect.stringContaining("the values of this step are together larger"),
		]);
	});

	test("a long chain, and ten thousand placeholders", async () => {
		const lines = Array.from(
			{ length: 20_000 },
			(_, n) => `A${n} [none, template] = text:{{ A${n + 1} }}`,
		);
		const { values } = await run(
			[...lines, "A20000 = env:token", "B [template] = op:many"].join("\n"),
			{ rows: { op: row(memory({ many: "{{ A20000 }}".repeat(10_000) })) } },
		);
		expect(values.A0).toBe("tok-123");
		expect(values.B).toHaveLength(70_000);
	});

	test("a long circle is told by its beginning", async () => {
		const lines = Array.from(
			{ length: 20_000 },
			(_, n) => `A${n} [none, template] = text:{{ A${(n + 1) % 20_000} }}`,
		);
		const [told = ""] = await problems(lines.join("\n"));
		expect(told.length).toBeLessThan(400);
	});
});
