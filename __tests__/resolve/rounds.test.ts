import { describe, expect, test } from "vitest";
import { SecretError } from "../../src/errors.ts";
import { memory, row } from "../support/memory-provider.ts";
import { saying } from "../support/message.ts";
import { inputs, problems, run } from "../support/resolving.ts";

describe("templates", () => {
	test("are filled with what other declarations give, in whatever order they stand", async () => {
		const { values, notes } = await run(
			[
				"URL [template] = text:db://{{ USER }}:{{PASS|trim|url}}@h/{{ W_PASS_WORD }}",
				"USER = env:user",
				"PASS [none] = env:password",
				"W_* [none] = env:json",
			].join("\n"),
		);
		expect(values.URL).toBe("db://admin:pa55%20%22word%22@h/p1");
		expect(notes).toEqual([["env", ["user", "password", "json"], {}]]);
	});

	test("may name templates, and a value that looks like one is never read again", async () => {
		const { values } = await run(
			[
				"C [template] = text:<{{ B }}>",
				"B [template] = text:[{{ A | json }}]",
				"A [template, none] = text:{{ X }}{{{{ no }} }}",
				"X [none] = env:template",
				"PASS [none] = env:token",
			].join("\n"),
		);
		expect(values).toMatchObject({
			A: "{{ PASS }}{{ no }} }}",
			C: "<[{{ PASS }}{{ no }} }}]>",
		});
	});

	test("that are fetched themselves are filled as well, also the fields of a wildcard", async () => {
		const data = { one: "{{ USER }}!", two: '{"a":"{{ USER }}","b":"{{{{"}' };
		const { values } = await run(
			"A [template] = op:one\nF_* [template] = op:two\nUSER = env:user",
			{ rows: { op: row(memory(data)) } },
		);
		expect(values).toMatchObject({ A: "admin!", F_A: "admin", F_B: "{{" });
	});

	test("a part is what would be delivered as text; a default is one, and `?` may be left out", async () => {
		const rows = {
			file: row(memory({ f: "line\n", g: "<{{ F }}|{{ G }}>\n" }), {
				lineBreak: "incidental",
			}),
		};
		const { values, secrets } = await run(
			[
				"A [template] = text:{{ F }}{{ D }}{{ O ? | shell }}.{{ W_NOTE ? }}{{ W_X ? }}",
				"F [file] = file:f",
				"D [none, default:dd] = env:absent",
				"O [none, optional] = env:absent",
				"W_* [none] = env:json",
				"G [none] = file:f",
				"B [template] = file:g",
				"E [template, default:'{{ D }} '] = file:absent",
			].join("\n"),
			{ rows },
		);
		expect(values.A).toBe("linedd''.");
		expect(values.B).toBe("<line|line>\n");
		// Its line break is the text's own file's; a part's would not be.
		const derived = secrets.find(({ name }) => name === "B")?.derived;
		expect(derived).toBe(false);
		expect(values.E).toBe("'dd '");
	});

	test("are secrets when a part is one, or when their text is", async () => {
		const { secrets } = await run(
			[
				"A [template] = text:{{ P }}-{{ D }}",
				"B [template] = text:{{ A }}{{ S }}",
				"P [plain] = env:user",
				"D [default:x] = env:absent",
				"S = env:token",
				"T = text:plain",
				"E [template] = env:user",
				'F [template, default:"{{ S }}"] = env:absent',
				'G [template, default:"{{ P }}"] = env:absent',
			].join("\n"),
		);
		const names = secrets.flatMap(({ name, secret }) => (secret ? [name] : []));
		expect(names).toEqual(["B", "S", "E", "F"]);
		const [part] =
			secrets.find(({ name }) => name === "B")?.parts.slice(1) ?? [];
		expect(part?.secret.name).toBe("S");
	});

	test("are learnt as soon as they are filled, with what filters made of their secret parts", async () => {
		const { done, secrets } = await run(
			[
				"A [template] = text:{{ T | base64 | hex }}.{{ P | hex }}",
				"B [template] = text:{{ P | base64 }}",
				"T = env:token",
				"P [plain] = env:user",
			].join("\n"),
		);
		const once = "dG9rLTEyMw==";
		expect(done.filter((one) => one !== "closed")).toEqual([
			"learnt tok-123",
			`learnt ${Buffer.from(once).toString("hex")}.61646d696e`,
			`learnt ${once}`,
			`learnt ${Buffer.from(once).toString("hex")}`,
		]);
		const made = secrets.find(({ name }) => name === "A")?.parts;
		expect(
			made?.map(({ secret, made }) => [
				secret.name,
				made.map((bytes) => Buffer.from(bytes).toString()),
			]),
		).toEqual([
			["T", [once, Buffer.from(once).toString("hex")]],
			["P", ["61646d696e"]],
		]);
	});

	test("have line breaks in them, and the one at the end that a part brings", async () => {
		const incidental = (data: Record<string, string>) =>
			row(memory(data), { lineBreak: "incidental" });
		const { values, secrets } = await run(
			[
				"A [template] = file:bare",
				'B [template, json:"/a"] = file:json',
				"PASS [none] = env:password",
			].join("\n"),
			{
				rows: {
					file: incidental({
						bare: "x\n{{ PASS }}",
						json: '{"a":"{{ PASS }}\\n"}',
					}),
				},
			},
		);
		expect(values).toMatchObject({
			A: 'x\npa55 "word"\n',
			B: 'pa55 "word"\n\n',
		});
		// What is derived keeps it.
		expect(secrets.map(({ derived }) => derived)).toEqual([true, true, false]);
	});

	test("take a part from whichever of several wildcards has it", async () => {
		const { values } = await run(
			"A [template] = text:{{ W_USER }}-{{ W_HOST }}\nW_* = env:json\nW_* = op:json",
			{ rows: { op: row(memory({ json: '{"host":"h1"}' })) } },
		);
		expect(values.A).toBe("u1-h1");
	});
});

describe("rounds", () => {
	test("a text that is here waits for parts that are not", async () => {
		const { values } = await run(
			"A [template] = op:t\nV = vault:user?x={{ T }}\nT = env:token",
			{ rows: { op: row(memory({ t: "{{ V }}:{{ T }}" })) } },
		);
		expect(values.A).toBe("admin:tok-123");
	});

	test("a provider whose input a declaration gives is made when it is here, and once", async () => {
		const { values, notes, done } = await run(
			"A = vault:user\nB = vault:token\nT [none] = env:token\nU = env:user",
			{
				environment: {
					"INPUT_VAULT-TOKEN": " {{ T }} ",
					"INPUT_VAULT-HEADERS": "X-A: {{ U }}\nX-B: {{ T | base64 }}",
				},
			},
		);
		expect(values).toMatchObject({ A: "admin", B: "tok-123" });
		expect(notes).toEqual([
			["env", ["token", "user"], {}],
			[
				"vault",
				["user", "token"],
				{
					VAULT_TOKEN: "tok-123",
					VAULT_HEADERS: "X-A: admin\nX-B: dG9rLTEyMw==",
				},
			],
		]);
		expect(done).toEqual([
			"learnt tok-123",
			"learnt admin",
			"masked tok-123,X-A: admin\nX-B: dG9rLTEyMw==",
			"learnt admin",
			"learnt tok-123",
			"closed",
		]);
	});

	test("an input that is given as it is needs nothing, whatever stands in its middle", async () => {
		const { notes } = await run("A = vault:user", {
			environment: {
				"INPUT_VAULT-TOKEN": "a{{ T }}",
				"INPUT_VAULT-NAMESPACE": "{{ T }}",
			},
		});
		expect(notes).toEqual([["vault", ["user"], {}]]);
	});

	test("a text that names a declaration and is no template is told of, and stays", async () => {
		const { values, odd } = await run(
			"A [plain] = text:<{{ B }}>\nB = env:user\nC = text:{{ X }}\nD [template] = text:{{ B }}\nE = env:template",
		);
		expect(values.A).toBe("<{{ B }}>");
		expect(odd.map(({ text }) => text)).toEqual([
			"A: text:...: `{{ B }}` stays as it is written, since this is no template. Write `[template]` when the value of B should stand there.",
		]);
	});

	test("a template without a name in it is told of, wherever its text is from", async () => {
		const { odd } = await run(
			[
				"U = env:user",
				`A [template, plain] = text:x-\${U}`,
				"B [template] = env:token",
				"C_* [template] = env:json",
				"D [template, plain] = text:{{{{ x }}",
				"E [template] = text:{{ U }}",
			].join("\n"),
		);
		const told = (name: string) =>
			expect.stringMatching(
				new RegExp(
					`^${name}: .*: \`\\[template\\]\` is asked for, and there is no`,
				),
			);
		expect(odd.map(({ text }) => text).toSorted()).toEqual([
			told("A"),
			told("B"),
			told("C_\\*"),
		]);
	});

	test("what is for templates and inputs alone, and in none of them, is told of", async () => {
		const unused = async (...lines: string[]) => {
			const environment = { "INPUT_VAULT-TOKEN": "{{ T }}" };
			const { odd } = await run(
				["X = vault:user", "T [none] = env:token", ...lines].join("\n"),
				{ environment },
			);
			return odd.map(({ id, text }) => `${id}: ${text.split(":")[0]}`);
		};
		expect(await unused()).toEqual([]);
		expect(await unused("A [none] = env:user")).toEqual(["name-unused: A"]);
		expect(
			await unused(
				"A [none] = env:user",
				"B_* [none] = env:json",
				"C [none] = env:user",
				"D [none, template] = text:{{ C }}",
			),
		).toEqual(["name-unused: A, B_*, D"]);
		// It leaves a field out.
		expect(await unused("B_* = env:json", "B_USER [none] = text:-")).toEqual(
			[],
		);
		expect(
			await unused("B_* [none] = env:json", "C [template] = text:{{ B_USER }}"),
		).toEqual([]);
	});

	test("an input whose name is left out is as if it were not given", async () => {
		const { notes } = await run(
			"A = vault:user\nT [none, optional] = env:absent",
			{ environment: { "INPUT_VAULT-TOKEN": "{{ T ? }}" } },
		);
		expect(notes).toContainEqual(["vault", ["user"], { VAULT_TOKEN: "" }]);
	});

	test("a reference that holds names is asked when they are here, the others of its provider before", async () => {
		const { values, notes } = await run(
			[
				"C = vault:token?x={{ B }}&y={{P}}&z={{ B }}",
				"B = vault:user?x={{ T }}",
				"A = vault:user",
				"T [none] = env:token",
				"P [template] = text:<{{ A }}>",
			].join("\n"),
		);
		expect(values).toMatchObject({ A: "admin", C: "tok-123", P: "<admin>" });
		expect(notes).toEqual([
			["vault", ["user"], {}],
			["env", ["token"], {}],
			["vault", [["user?x={{ T }}", { T: "tok-123" }]], {}],
			[
				"vault",
				[["token?x={{ B }}&y={{P}}&z={{ B }}", { B: "admin", P: "<admin>" }]],
				{},
			],
		]);
	});

	test("braces in the references of other schemes are text", async () => {
		const { values } = await run("A = env:{{x}}", {
			rows: { env: row(memory({ "{{x}}": "v" })) },
		});
		expect(values).toEqual({ A: "v" });
	});

	test("after a failure nothing more is asked", async () => {
		const asked: unknown[] = [];
		const mint = row(
			() => ({
				resolve: async () => {
					asked.push("minted");
					return [];
				},
			}),
			{ composes: ["op"] },
		);
		expect(
			await problems("A = op:x{{ B }}\nB = env:user\nC = env:absent", {
				rows: { op: mint },
			}),
		).toEqual(["C: env:absent: there is no such key."]);
		expect(asked).toEqual([]);
	});

	test("results stand in the order of the lines", async () => {
		const { secrets, omitted } = await run(
			[
				"A = vault:user?{{ C }}",
				"O [optional] = vault:absent?{{ C }}",
				"B = env:user",
				"P [optional] = env:absent",
				"C = env:token",
			].join("\n"),
		);
		expect(secrets.map(({ name }) => name)).toEqual(["A", "B", "C"]);
		expect(omitted.map(({ name }) => name)).toEqual(["O", "P"]);
	});
});

describe("mistakes are told before anything is asked", () => {
	const never = row(() => ({
		resolve: () => Promise.reject(new SecretError("failed", saying("asked"))),
	}));
	const token = { "INPUT_VAULT-TOKEN": "{{ T }}" };

	test.each<[string, string, Parameters<typeof run>[1], string]>([
		[
			"an unknown name",
			"A [template] = text:x{{ DB_USR }}\nDB_USER = env:a",
			{},
			"A: text:...: line 1, column 2 of the template: nothing of this step is declared by that name (did you mean DB_USER?).",
		],
		[
			"a field that no wildcard can have",
			"A [template] = text:{{ W_user }}\nW_* = env:a",
			{},
			"nothing of this step is declared by that name.",
		],
		[
			"an unknown filter",
			"A [template] = text:ä{{ B | jsn }}\nB = env:a",
			{},
			"line 1, column 2 of the template: unknown filter (did you mean `json`?); known are json, xml, url, shell, base64, base64url, hex, trim.",
		],
		[
			"a name that two sinks have",
			"A [template] = text:{{ B }}\nB [env] = env:a\nB [output] = env:b",
			{},
			"B is declared more than once",
		],
		[
			"itself",
			"A [template] = text:{{ A }}",
			{},
			"A: text:...: declarations need each other in a circle: A → A.",
		],
		[
			"a circle of templates",
			"A [template] = text:{{ B }}\nB [template] = text:{{ C }}\nC [template] = text:{{ B }}",
			{},
			"B: text:...: declarations need each other in a circle: B → C → B.",
		],
		[
			"a circle by an input",
			"T = vault:x\nU = vault:y",
			{ environment: token },
			"T: vault:x: declarations need each other in a circle: T → `vault-token` → T.",
		],
		[
			"a circle by a reference and an input",
			"T [template] = text:{{ C }}\nC = env:a{{ B }}\nB = vault:b",
			{ environment: token },
			"circle: T → C → B → `vault-token` → T.",
		],
		[
			"an unknown name of an input",
			"A = vault:x\nTOKEN = env:a",
			{ environment: { "INPUT_VAULT-TOKEN": "{{TOKN}}" } },
			"`vault-token`: nothing of this step is declared by the name between `{{` and `}}` (did you mean TOKEN?).",
		],
		[
			"a name of the step in the middle of an input",
			"A = vault:x\nTOKEN = env:a",
			{ environment: { "INPUT_VAULT-TOKEN": "a{{ TOKEN }}" } },
			"`vault-token`: `{{ TOKEN }}` stands beside other text",
		],
		[
			"a name of the step in an input that is no credential",
			"A = vault:x\nNS = env:a",
			{ environment: { "INPUT_VAULT-NAMESPACE": "team/{{ NS }}" } },
			"`vault-namespace`: `{{ NS }}` would stay as it is written",
		],
		[
			"an unknown name of a reference",
			"A = env:x{{ B }}",
			{},
			"A: env:x{{ B }}: nothing of this step is declared by a name between",
		],
		[
			"a secret in what is plain",
			"A [template, plain] = text:{{ S }}\nS = env:a",
			{},
			"line 1, column 1 of the template: S is a secret, so what is made of it cannot be `plain`.",
		],
		[
			"a name of the workflow in a manifest's template",
			"A [template] = text:{{ S }}\nS = env:a",
			{
				authority: (name) => (name === "A" ? "untrusted-manifest" : "workflow"),
			},
			"may name only what manifests declare",
		],
		[
			"a wildcard of the workflow there",
			"A [template] = text:{{ W_S }}\nW_* = env:a",
			{
				authority: (name) => (name === "A" ? "untrusted-manifest" : "workflow"),
			},
			"may name only what manifests declare",
		],
		[
			"a manifest's name in an input",
			"T = env:a\nB = vault:b",
			{
				environment: token,
				authority: (name) => (name === "T" ? "untrusted-manifest" : "workflow"),
			},
			"`vault-token`: what stands between `{{` and `}}` is declared in a manifest",
		],
		[
			"a manifest's name where the workflow's wildcard may have it",
			"A [template] = text:{{ W_HOST }}\nW_* = env:a\nW_HOST = env:b",
			{
				authority: (name) =>
					name === "W_HOST" ? "untrusted-manifest" : "workflow",
			},
			"line 1, column 1 of the template: W_HOST is declared in a manifest, which a pull request can change, and a wildcard",
		],
		[
			"a manifest's name in a reference of the workflow",
			"A = env:x{{ M }}\nM = env:user",
			{
				authority: (name) => (name === "M" ? "untrusted-manifest" : "workflow"),
			},
			"M is declared in a manifest, which a pull request can change, and would decide what is asked for",
		],
		[
			"a manifest's wildcard beside the workflow's",
			"A [template] = text:{{ W_HOST }}\nW_* = env:a\n* = env:b",
			{
				authority: (name) => (name === "" ? "untrusted-manifest" : "workflow"),
			},
			"W_HOST is declared in a manifest",
		],
	])("%s", async (_, text, options, message) => {
		const told = await problems(text, {
			...options,
			rows: {
				env: { ...never, composes: ["env"] },
				vault: { ...never, name: "vault", inputs },
			},
		});
		expect(told).toHaveLength(1);
		expect(told[0]).toContain(message);
	});

	test("what manifests declare may stand in templates of the workflow and of manifests", async () => {
		const { values } = await run(
			"A [template] = text:{{ M }}\nB [template] = text:{{ M }}\nM = env:user\nW_* = env:json",
			{
				authority: (name) =>
					name === "M" || name === "B" ? "untrusted-manifest" : "workflow",
			},
		);
		expect(values).toMatchObject({ A: "admin", B: "admin" });
	});

	test("all of them together, with those of the references", async () => {
		expect(
			await problems("A [template] = text:{{ X }}\nB = text:", {}),
		).toHaveLength(2);
	});

	test("each circle is told once, and nothing that merely waits for one", async () => {
		expect(
			await problems(
				[
					"X [template] = text:{{ T }}",
					"T = text:t",
					"Y [template] = text:{{ A }}",
					"A [template] = text:{{ B }}",
					"B [template] = text:{{ A }}",
					"C [template] = text:{{ A }}{{ D }}",
					"D [template] = text:{{ C }}",
				].join("\n"),
			),
		).toEqual([
			expect.stringContaining("in a circle: A → B → A."),
			expect.stringContaining("in a circle: C → D → C."),
		]);
	});

	test("nothing of a template's text is shown", async () => {
		const secret = "ghp_S3cr3tS3cr3t";
		for (const text of [
			`{{ ${secret} }}`,
			`{{ ${secret}`,
			`{{ ${secret} ${secret} }}`,
			`{{ B | ${secret} }}`,
			`{{ ${secret} | json }}`,
		])
			for (const message of await problems(
				`A [template] = text:${text}\nB = env:user`,
			))
				expect(message).not.toContain("S3cr3t");
	});
});

describe("mistakes that only what was fetched shows", () => {
	test.each<[string, string, string, string]>([
		[
			"a circle",
			"A [template] = op:t\nB [template] = text:{{ A }}",
			"{{ B }}",
			"A: op:t: declarations need each other in a circle: A → B → A.",
		],
		[
			"an unknown name",
			"A [template] = op:t\nUSER = env:user",
			"x\n ä {{ USERS }}",
			"A: op:t: line 2, column 4 of the template: nothing of this step is declared by that name (did you mean USER?).",
		],
		[
			"a field that is not there",
			"A [template] = op:t\nW_* [none] = env:json",
			"{{ W_PASSWORD }}",
			"line 1, column 1 of the template: nothing of this step is declared by that name (did you mean W_PASS_WORD?).",
		],
		[
			"a name that is left out",
			"A [template] = op:t\nB [optional] = env:absent",
			"\n{{ B }}",
			"line 2, column 1 of the template: B is left out, since it was not found or is null. Write `{{ B ? }}`",
		],
		[
			"a field that is null",
			"A [template] = op:t\nW_* = env:json",
			"{{ W_NOTE }}",
			"W_NOTE is left out",
		],
		[
			"what two wildcards give",
			"A [template] = op:t\nW_* = env:json\nW_* [output] = env:json",
			"{{ W_USER }}",
			"W_USER is declared more than once",
		],
		["no text", "A [template] = op:t", "\xff", "a template is text"],
		["braces alone", "A [template] = op:t", "a{{", "line 1, column 2"],
		[
			"bytes as a part",
			"A [template] = op:t\nB [none, hex] = op:bytes",
			"{{ B | hex }} {{ B }}",
			"line 1, column 15 of the template: the value of B is not text (it is not valid UTF-8), and a template is. Write `{{ B | base64 }}`",
		],
		[
			"bytes in a filter of text",
			"A [template] = op:t\nB [none, hex] = op:bytes",
			"{{ B | xml }}",
			"which `xml` needs",
		],
		[
			"what XML cannot hold",
			"A [template] = op:t\nB [none, hex] = op:control",
			"{{ B | xml }}",
			"the value of B has a character in it (U+0000) that XML cannot have",
		],
		[
			"what no shell can hold",
			"A [template] = op:t\nB [none, hex] = op:control",
			"{{ B | shell }}",
			"has a NUL in it",
		],
	])("%s", async (_, text, template, message) => {
		const data = {
			t: Buffer.from(template, template === "\xff" ? "latin1" : "utf8"),
			bytes: "fffe",
			control: "6100",
		};
		const told = await problems(text, { rows: { op: row(memory(data)) } });
		expect(told).toHaveLength(1);
		expect(told[0]).toContain(message);
	});
});

describe("mistakes that only a reference's parts show", () => {
	test.each([
		[
			"a part that is left out",
			"A = vault:user?x={{ O }}\nO [optional] = env:absent",
			"A: vault:user?x={{ O }}: O is left out, since it was not found or is null, and this needs it.",
		],
		[
			"a field that is not there",
			"A = vault:user?x={{ W_USERS }}\nW_* = env:json",
			"nothing of this step is declared by a name between `{{` and `}}` (did you mean W_USER?).",
		],
		[
			"a wildcard that is left out",
			"A [template] = text:{{ W_USER }}\nW_* [optional] = env:absent",
			"W_USER is left out",
		],
		[
			"a field that is null, as others are",
			"A [template] = text:{{ W_ONE }}\nW_* = op:nulls",
			"W_ONE is left out",
		],
		[
			"a template that is a part of others is told of once",
			"A [template] = op:t\nB [template] = text:{{ A }}",
			"A: op:t: line 1, column 1",
		],
	])("%s", async (_, text, message) => {
		const data = { nulls: '{"ONE":null,"TWO":null,"c":"d"}', t: "{{ O ? }}{{" };
		const told = await problems(text, { rows: { op: row(memory(data)) } });
		expect(told).toHaveLength(1);
		expect(told[0]).toContain(message);
	});
});

describe("an input of lines", () => {
	const problemsWith = (headers: string) =>
		problems("A = vault:user\nP [none] = env:password\nT = env:token", {
			environment: { "INPUT_VAULT-HEADERS": headers },
		});

	test("gets no line from a value", async () => {
		expect(await problemsWith("X-A: {{ T }}\nX-B: {{ P }}")).toEqual([
			"`vault-headers`: line 2, column 6 of the template: the value of P has a line break in it, and would begin another line here. A line break at its end is taken off by `{{ P | trim }}`.",
		]);
		const { notes } = await run("A = vault:user\nP [none] = env:password", {
			environment: { "INPUT_VAULT-HEADERS": "X: {{ P | trim }}" },
		});
		expect(notes.at(-1)).toEqual([
			"vault",
			["user"],
			{ VAULT_HEADERS: 'X: pa55 "word"' },
		]);
	});

	test("may be a value as a whole", async () => {
		const { notes } = await run("A = vault:user\nP [none] = env:password", {
			environment: { "INPUT_VAULT-HEADERS": "{{ P }}" },
		});
		expect(notes.at(-1)).toMatchObject({ 2: { VAULT_HEADERS: 'pa55 "word"' } });
	});
});
