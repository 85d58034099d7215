import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { Failure, SecretError } from "../../src/errors.ts";
import type { Value } from "../../src/mask/masks.ts";
import type { SecretProvider } from "../../src/providers/provider.ts";
import { registry as all } from "../../src/providers/registry.ts";
import type { Row } from "../../src/providers/row.ts";
import { resolve } from "../../src/resolve/index.ts";
import { context } from "../support/context.ts";
import { parsed } from "../support/declarations.ts";
import { memory, row, type Visits } from "../support/memory-provider.ts";
import { saying } from "../support/message.ts";

const web = JSON.stringify({
	user: "admin",
	"db.password": "pa55word",
	port: 5432,
	note: null,
});
const secrets = {
	a: "value of a",
	b: "  spaced\n",
	empty: "",
	web,
	list: "[1]",
	b64: "c2VjcmV0",
};

/** What only steps need in which one declaration gives what another one needs. */
const surroundings = { environment: {}, protect: async () => {} };

/** Resolves a text against an in-memory provider under the scheme `env`. */
async function run(
	text: string,
	{
		rows = {},
		changes = {},
		visits,
		windows = false,
	}: {
		rows?: Record<string, Row>;
		changes?: Partial<Row>;
		visits?: Visits;
		windows?: boolean;
	} = {},
) {
	const learnt: string[] = [];
	const registry = { env: row(memory(secrets, visits), changes), ...rows };
	const schemes = { ...all, ...registry };
	const resolution = await resolve(parsed(text, { schemes }), {
		registry,
		windows,
		openContexts: () => ({ contextFor: () => context(), close() {} }),
		learn: async (values: readonly Value[]) =>
			void learnt.push(
				...values.map(({ bytes }) => Buffer.from(bytes).toString()),
			),
		...surroundings,
	});
	const values = Object.fromEntries(
		resolution.secrets.map(({ name, value }) => [
			name,
			Buffer.from(value).toString(),
		]),
	);
	return { ...resolution, values, learnt };
}

async function problems(
	...of: Parameters<typeof run>
): Promise<readonly string[]> {
	const thrown = await run(...of).then(
		() => undefined,
		(error: unknown) => error,
	);
	if (!(thrown instanceof Failure))
		throw new Error("no failure", { cause: thrown });
	return thrown.problems.map(({ message }) => message.text);
}

describe("fetching", () => {
	test("a JSON document is parsed once, however many parts of it are taken", async () => {
		const parse = vi.spyOn(JSON, "parse");
		try {
			await run(
				"PORT [json:/port] = env:web\nNAME [json:/user] = env:web\nWEB_* = env:web",
			);
			expect(parse.mock.calls.filter(([text]) => text === web)).toHaveLength(1);
		} finally {
			parse.mockRestore();
		}
	});

	test("a provider is asked once, for each distinct reference, and answers reach their declarations in order", async () => {
		const visits: Visits = { batches: [] };
		const { values, secrets } = await run(
			"A = env:a\nB = env:b\nC [output] = env:a\nWEB_* = env:web\nD [json:/port] = env:web",
			{ visits },
		);
		expect(visits.batches).toEqual([["a", "b", "web"]]);
		expect(secrets.map(({ name }) => name)).toEqual([
			"A",
			"B",
			"C",
			"WEB_USER",
			"WEB_DB_PASSWORD",
			"WEB_PORT",
			"D",
		]);
		expect(values).toMatchObject({
			A: "value of a",
			B: "  spaced\n",
			C: "value of a",
			D: "5432",
		});
	});

	test("a reference of the workflow and the same one of an untrusted manifest are asked apart", async () => {
		const asked: unknown[] = [];
		const own = memory(secrets)(context());
		const provider: SecretProvider = {
			resolve(requests) {
				asked.push(...requests.map(({ rest, confined }) => [rest, confined]));
				return own.resolve(requests);
			},
		};
		const lines = parsed("A = env:a\nB = env:a\nC = env:a\nD = env:a");
		const authorities = [
			"workflow",
			"untrusted-manifest",
			"trusted-manifest",
			"untrusted-manifest",
		] as const;
		await resolve(
			lines.map((line, index) => ({
				...line,
				authority: authorities[index] ?? "workflow",
			})),
			{
				registry: { env: row(() => provider) },
				windows: false,
				openContexts: () => ({ contextFor: () => context(), close() {} }),
				learn: async () => {},
				...surroundings,
			},
		);
		expect(asked).toEqual([
			["a", false],
			["a", true],
		]);
	});

	test("a provider is told that a part of a value is wanted, whichever declaration wants it", async () => {
		const asked: unknown[] = [];
		const own = memory(secrets)(context());
		const provider: SecretProvider = {
			resolve(requests) {
				asked.push(...requests.map(({ rest, json }) => [rest, json]));
				return own.resolve(requests);
			},
		};
		await run(
			[
				"A = env:web",
				"B [json:/user] = env:web",
				"C = env:web",
				"D [json:/user] = vault:web",
				"E = vault:web",
				"F = op:web",
			].join("\n"),
			{
				rows: {
					env: row(() => provider),
					vault: row(() => provider),
					op: row(() => provider),
				},
			},
		);
		expect(asked).toEqual([
			["web", true],
			["web", true],
			["web", false],
		]);
	});

	test("a provider is loaded only when its scheme is used", async () => {
		const unused = row(memory({}), {
			load: () => Promise.reject(new Error("loaded")),
		});
		await expect(
			run("A = env:a", { rows: { vault: unused } }),
		).resolves.toBeDefined();
		await expect(
			run("A = vault:a", { rows: { vault: unused } }),
		).rejects.toThrow("loaded");
	});

	test("every reference is checked offline before anything is fetched", async () => {
		const visits: Visits = { batches: [] };
		expect(
			await problems("A = env:a\nB = env:!x\nC = env:", { visits }),
		).toEqual([
			"B: env:!x: the key is missing or begins with `!`.",
			"C: env: the key is missing or begins with `!`.",
		]);
		expect(visits.batches).toEqual([]);
	});

	test("every failure is reported, in the order of the lines, and one hides no other", async () => {
		expect(
			await problems(
				"X = env:x\nA = vault:a\nB [json:/x] = env:web\nC [hex] = env:a",
				{ rows: { vault: row(memory({})) } },
			),
		).toEqual([
			"X: env:x: there is no such key.",
			"A: vault:a: there is no such key.",
			'B: env:web: the value holds nothing at "/x". Hold the pointer against the value, or mark the declaration `[optional]` or `[default:...]`.',
			"C: env:a: the value is not valid hex. Take `hex` out if it is meant as it is, or store it whole.",
		]);
	});

	test("everything fetched is known, also when something else failed", async () => {
		const learnt: string[] = [];
		const registry = { env: row(memory(secrets)) };
		await resolve(parsed("A = env:a\nX = env:x"), {
			registry,
			windows: false,
			openContexts: () => ({ contextFor: () => context(), close() {} }),
			learn: async (values: readonly Value[]) =>
				void learnt.push(
					...values.map(({ bytes }) => Buffer.from(bytes).toString()),
				),
			...surroundings,
		}).catch(() => {});
		expect(learnt).toEqual(["value of a"]);
	});

	test("so is every field of a wildcard, also one that is not delivered", async () => {
		const fields = row(() => ({
			givesFields: true,
			resolve: async () => [
				{
					kind: "fields",
					fields: new Map([
						["user", Buffer.from("admin")],
						["password", Buffer.from("pa55word")],
					]),
				},
			],
		}));
		const { learnt } = await run("A_* = vault:a\nA_USER = env:a", {
			rows: { vault: fields },
		});
		expect(learnt.toSorted()).toEqual(["admin", "pa55word", "value of a"]);
	});

	test("a provider that breaks its contract is an error of its references, whose text is kept out", async () => {
		const broken = row(() => ({
			resolve: () => Promise.reject(new Error("token hunter2")),
		}));
		const short = row(() => ({ resolve: async () => [] }));
		expect(
			await problems("A = vault:a\nB = op:b", {
				rows: { vault: broken, op: short },
			}),
		).toEqual([
			"A: vault:a: an internal error in the provider.",
			"B: op:b: an internal error: the provider gave no answer.",
		]);
	});

	test("a long reason is told once, by the first whose error it is", async () => {
		const refused = (text: string) =>
			row(() => ({
				resolve: async (requests) =>
					requests.map(() => ({
						kind: "failed",
						error: new SecretError("not-found", saying(text)),
					})),
			}));
		const long = `the login was refused. ${"It says what was sent. ".repeat(5)}`;
		const lines =
			"A [optional] = vault:a\nB = vault:b\nC = env:none\nD = op:d\nE_* = op:e\nF = vault:f";
		expect(
			await problems(lines, {
				rows: { vault: refused(long), op: refused("it is locked.") },
			}),
		).toEqual([
			`B: vault:b: ${long}`,
			"C: env:none: there is no such key.",
			"D: op:d: it is locked.",
			"E_*: op:e: it is locked.",
			"F: vault:f: it failed for the same reason as B above.",
		]);
	});

	test("a provider that does not heed the deadline is not waited for", async () => {
		const controller = new AbortController();
		const silent = row(() => ({
			resolve: () => {
				queueMicrotask(() =>
					controller.abort(
						new SecretError("unreachable", saying("no answer within 1 s.")),
					),
				);
				return new Promise(() => {});
			},
		}));
		const keepAlive = setInterval(() => {}, 1_000);
		const using = {
			registry: { env: silent },
			windows: false,
			openContexts: () => ({
				contextFor: () => context({ signal: controller.signal }),
				close() {},
			}),
			learn: async () => {},
			...surroundings,
		};
		await expect(resolve(parsed("A = env:a"), using)).rejects.toMatchObject({
			problems: [{ message: { text: "A: env:a: no answer within 1 s." } }],
		});
		clearInterval(keepAlive);
	});
});

describe("what is missing", () => {
	test("`optional` leaves it out and `default` stands in, for what is not found alone", async () => {
		const { values, omitted, secrets } = await run(
			'A [optional] = env:x\nB [default:"d\\n"] = env:x\nC [optional, json:/x] = env:web\nD [json:/note, default:none] = env:web',
		);
		expect(values).toEqual({ B: "d\n", D: "none" });
		expect(omitted.map(({ name, reason }) => [name, reason])).toEqual([
			["A", "not found"],
			["C", "not found"],
		]);
		expect(secrets.every(({ secret }) => !secret)).toBe(true);
		expect(
			await problems(
				"A [optional, json:/x] = env:a\nB [default:x, base64] = env:web",
			),
		).toHaveLength(2);
	});

	test("an empty value is a value, but where the provider says that it means missing", async () => {
		expect((await run("A = env:empty")).values).toEqual({ A: "" });
		const changes = { empty: "missing" } as const;
		expect((await problems("A = env:empty", { changes }))[0]).toContain(
			"and a pull request from a fork gets none",
		);
		expect(
			(
				await run(
					"A [allow-empty] = env:empty\nB [optional] = env:empty\nC [default:x] = env:empty",
					{ changes },
				)
			).values,
		).toEqual({ A: "", C: "x" });
	});
});

describe("wildcards", () => {
	test("upper case, `_` for what a name cannot hold, the prefix in front, `null` left out", async () => {
		const { values, omitted } = await run("WEB_* = env:web");
		expect(values).toEqual({
			WEB_USER: "admin",
			WEB_DB_PASSWORD: "pa55word",
			WEB_PORT: "5432",
		});
		expect(omitted).toMatchObject([{ name: "WEB_NOTE", reason: "it is null" }]);
	});

	test("a declared name beats the wildcard, in whatever order", async () => {
		const lines = ["WEB_* = env:web", "WEB_USER [plain] = env:a"];
		for (const text of [lines.join("\n"), lines.toReversed().join("\n")]) {
			const { secrets, values } = await run(text);
			expect(secrets.map(({ name }) => name).toSorted()).toEqual([
				"WEB_DB_PASSWORD",
				"WEB_PORT",
				"WEB_USER",
			]);
			expect(values.WEB_USER).toBe("value of a");
		}
	});

	test("on Windows it does so in any case, elsewhere it is another name", async () => {
		const text = "WEB_* = env:web\nWeb_User = env:a";
		const namesOn = async (windows: boolean) =>
			(await run(text, { windows })).secrets.map(({ name }) => name);
		expect(await namesOn(true)).toEqual([
			"WEB_DB_PASSWORD",
			"WEB_PORT",
			"Web_User",
		]);
		expect(await namesOn(false)).toContain("WEB_USER");
	});

	test("a name that would be refused in one sink is fine in the other", async () => {
		const data = memory({ one: '{"names":"1"}', two: '{"path":"2"}' });
		const { values } = await run("* = env:one\n* [output] = env:two", {
			rows: { env: row(data) },
		});
		expect(values).toEqual({ NAMES: "1", PATH: "2" });
	});

	test.each([
		["workflow", []],
		["trusted-manifest", ["SENTRY_URL"]],
		["untrusted-manifest", ["SENTRY_URL"]],
	] as const)("the names of a %s's wildcard are refused as those of its lines are", async (authority, refused) => {
		const data = '{"sentry_url":"https://x","db_password":"y"}';
		const registry = { env: row(memory({ one: data })) };
		const messages = await resolve(
			parsed("* = env:one").map((line) => ({ ...line, authority })),
			{
				registry,
				windows: false,
				openContexts: () => ({ contextFor: () => context(), close() {} }),
				learn: async () => {},
				...surroundings,
			},
		).then(
			() => [],
			(thrown: Failure) => thrown.problems.map(({ message }) => message.text),
		);
		expect(messages).toEqual(
			refused.map((name) =>
				expect.stringContaining(`the environment name ${name}, which is ref`),
			),
		);
	});

	test.each<[string, Record<string, string>, string]>([
		[
			"A_* = env:one\nA_* = env:two",
			{ one: '{"x":"1"}', two: '{"X":"2"}' },
			'A_*: the field "X" gives the name A_X, and so does the field "x" of A_* (secret-refs, line 1).',
		],
		[
			"A_* = env:one",
			{ one: '{"x.y":"1","x-y":"2"}' },
			'A_*: the field "x-y" gives the name A_X_Y, and so does the field "x.y" of A_* (secret-refs, line 1).',
		],
		[
			"* = env:one",
			{ one: '{"path":"1"}' },
			'*: the field "path" gives the environment name PATH, which is refused: it decides which program a later command starts. Write a prefix in front of `*`, such as `APP_*`, or declare it by a line of its own in the workflow, `PATH [output] = ...`, which beats the wildcard, or leave the field out by a line `PATH [none] = text:-`.',
		],
		[
			"* = env:one",
			{ one: '{"kubeconfig":"1"}' },
			"Write a prefix in front of `*`, such as `APP_*`, or declare it by a line of its own in the workflow, `KUBECONFIG = ...`",
		],
		// There is no reference of one variable of a document.
		[
			"* [dotenv] = env:one",
			{ one: "AWS_DEFAULT_REGION=eu-west-1" },
			"this action and the clients of these stores obey it. Write a prefix in front of `*`, such as `APP_*`, or declare it by a line of its own in the workflow, `AWS_DEFAULT_REGION = text:VALUE`, which beats",
		],
		// A prefix would not help.
		[
			"* = env:one",
			{ one: '{"http_proxy":"1"}' },
			"trust. Declare it by a line of its own in the workflow, `HTTP_PROXY = ...`, which beats the wildcard",
		],
		[
			"* = env:one",
			{ one: '{"1st":"1"}' },
			'*: the field "1st" would begin with a digit or have no name; write a prefix in front of `*`.',
		],
		[
			"* = env:one",
			{ one: '{"":"1"}' },
			"would begin with a digit or have no name",
		],
		[
			"T_* = env:one",
			{ one: '{"ghp_9aB3xY7kQ2mN5vR8tL1wZ4pD6fS0hJ":"ann"}' },
			"T_*: a field has a token for its name, which everybody could read.",
		],
		[
			"* [output] = env:one",
			{ one: '{"names":"1"}' },
			"gives an output that the action itself writes",
		],
		[
			"A_* = env:one",
			{ one: "[1]" },
			"A_*: env:one: a wildcard needs a JSON object, and the value is none.",
		],
		[
			"A_* [base64] = env:one",
			{ one: '{"x":"*"}' },
			'A_*: env:one: the field "x": the value is not valid base64.',
		],
	])("%s", async (text, data, message) => {
		const messages = await problems(text, { rows: { env: row(memory(data)) } });
		expect(messages).toHaveLength(1);
		expect(messages[0]).toContain(message);
	});

	test("a provider that gives fields is asked for them, and `json` cannot select among them", async () => {
		const fields = row(() => ({
			givesFields: true,
			resolve: async (requests) =>
				requests.map(({ want }) => ({
					kind: "fields",
					fields: new Map([[want, Buffer.from("x")]]),
				})),
		}));
		expect(
			(await run("A_* = vault:a", { rows: { vault: fields } })).values,
		).toEqual({ A_FIELDS: "x" });
		expect(
			(
				await problems("A_* [json:/x] = vault:a", { rows: { vault: fields } })
			)[0],
		).toContain("`json` cannot select among the fields");
		// For a name it is asked for the value, and to give fields is its mistake.
		expect(await problems("A = vault:a", { rows: { vault: fields } })).toEqual([
			"A: vault:a: an internal error: the provider gave fields for one value.",
		]);
	});

	test("a provider that gives fields gives a name its value", async () => {
		const asked: unknown[] = [];
		const both = row(() => ({
			givesFields: true,
			resolve: async (requests) =>
				requests.map(({ want }) => {
					asked.push(want);
					return { kind: "value", value: Buffer.from("v") };
				}),
		}));
		await run("A = vault:a", { rows: { vault: both } });
		expect(asked).toEqual(["value"]);
	});
});

describe("a secret", () => {
	test("is masked unless it is `plain` or a default, whether decoded or not", async () => {
		const { secrets } = await run(
			[
				"A = env:a",
				"B [plain] = env:a",
				"C [base64] = env:b64",
				"D [base64, plain] = env:b64",
				"E [default:x] = env:absent",
				"W_* [plain] = env:web",
				"X_* = env:web",
			].join("\n"),
		);
		expect(
			secrets.flatMap(({ name, secret }) => (secret ? [name] : [])),
		).toEqual(["A", "C", "X_USER", "X_DB_PASSWORD", "X_PORT"]);
	});

	test("keeps the line break at its end when `json` or a decoder made it, or it is a default", async () => {
		const { secrets } = await run(
			[
				"A = env:b",
				"B [json:/user] = env:web",
				"C [base64] = env:b64",
				"D [default:x] = env:absent",
				"W_* = env:web",
			].join("\n"),
		);
		expect(
			secrets.flatMap(({ name, derived }) => (derived ? [name] : [])),
		).toEqual(["B", "C", "D"]);
	});

	test("keeps what it was before decoding, and shows nothing of it", async () => {
		const [secret] = (await run("A [base64] = env:b64")).secrets;
		if (secret === undefined) throw new Error("no secret");
		expect(Buffer.from(secret.value).toString()).toBe("secret");
		expect(Buffer.from(secret.encoded ?? "").toString()).toBe("c2VjcmV0");
		const shown = [
			String(secret),
			JSON.stringify(secret),
			JSON.stringify({ secret }),
			inspect(secret, { depth: 9, showHidden: true }),
			inspect({ secret }),
		];
		for (const text of shown)
			expect(text).not.toMatch(/c2Vj|Buffer|\b115\b|7365/);
		for (const text of shown) expect(text).toContain("[Secret A]");
	});
});
