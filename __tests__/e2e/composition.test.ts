import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { startConnect } from "../support/connect.ts";
import { Job } from "../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const PASSWORD = `p@ss "w'0rd<&é1\\`;
const env = {
	DB_USER: "web-user",
	DB_PASS: PASSWORD,
	TEMPLATE: "{{ NOWHERE }}",
};

describe("a step puts values together", () => {
	test("and masks what comes out, in the forms in which the parts stand in it", async () => {
		job = new Job();
		job.file(
			"settings.xml",
			"<server>\n  <password>{{ DB_PASS | xml }}</password>\n  <id>repository</id>\n</server>\n",
		);
		const result = await job.step({
			with: {
				"secret-refs": [
					"DB_USER [none] = env:DB_USER",
					"DB_PASS [none] = env:DB_PASS",
					"URL [template] = text:postgres://{{ DB_USER | url }}:{{ DB_PASS | url }}@db.example.com/app",
					"SETTINGS [file:settings.xml, template] = file:settings.xml",
					"AUTH [none, template] = text:{{ DB_USER }}:{{ DB_PASS }}",
					'DOCKER [file:config.json, template] = text:{"auths":{"ghcr.io":{"auth":"{{ AUTH | base64 }}"}}}',
					"COMMAND [template] = text:mysql -p{{ DB_PASS | shell }} app",
					"ODD [template] = text:{{ DB_PASS | base64url | hex | url }}",
					"REGION = text:eu-west-1",
					"HOST [template] = text:{{ REGION }}.example.com",
					"QUOTED [template] = text:{{ TEMPLATE }}",
					"TEMPLATE [none] = env:TEMPLATE",
				].join("\n"),
			},
			env: { ...env, RUNNER_DEBUG: "1" },
		});
		expect(result.code, result.log.join("\n")).toBe(0);
		expect(result.annotations).toEqual([]);
		const {
			SETTINGS = "",
			DOCKER = "",
			...values
		} = Object.fromEntries(result.env);
		const odd = Buffer.from(
			Buffer.from(PASSWORD).toString("base64url"),
		).toString("hex");
		const encoded = "p%40ss%20%22w%270rd%3C%26%C3%A91%5C";
		expect(values).toEqual({
			URL: `postgres://web-user:${encoded}@db.example.com/app`,
			COMMAND: `mysql -p'p@ss "w'\\''0rd<&é1\\' app`,
			ODD: odd,
			REGION: "eu-west-1",
			HOST: "eu-west-1.example.com",
			QUOTED: "{{ NOWHERE }}",
		});
		expect(basename(SETTINGS)).toBe("settings.xml");
		expect(readFileSync(SETTINGS, "utf8")).toBe(
			"<server>\n  <password>p@ss &quot;w&apos;0rd&lt;&amp;é1\\</password>\n  <id>repository</id>\n</server>\n",
		);
		const { auth } = JSON.parse(readFileSync(DOCKER, "utf8")).auths["ghcr.io"];
		expect(Buffer.from(auth, "base64").toString()).toBe(`web-user:${PASSWORD}`);
		expect(JSON.parse(result.outputs.get("names") ?? "")).toEqual([
			"URL",
			"SETTINGS",
			"DOCKER",
			"COMMAND",
			"ODD",
			"REGION",
			"HOST",
			"QUOTED",
		]);

		// What later steps print.
		for (const secret of [
			PASSWORD,
			"web-user",
			encoded,
			"p@ss &quot;w&apos;0rd&lt;&amp;é1\\",
			`'p@ss "w'\\''0rd<&é1\\'`,
			auth,
			odd,
			values.URL ?? "",
		])
			expect(job.show(`<${secret}>`), secret).toMatch(/^<[^\w]*\*\*\*[^\w]*>$/);
		const harmless =
			"eu-west-1.example.com eu-west-1 <server> <id>repository</id> db.example.com mysql app ghcr.io auths";
		expect(job.show(harmless)).toBe(harmless);

		const log = result.log.join("\n");
		expect(log).toMatch(/^DB_PASS +env +→ nowhere, for templates and inputs$/m);
		for (const secret of [PASSWORD, encoded, auth, odd, "web-user:"])
			expect(log).not.toContain(secret);
		await job.post(result);
	});

	test("for a script, which gets what is delivered and nothing else", async () => {
		job = new Job();
		const result = await job.step({
			with: {
				"secret-refs":
					"PASS [none] = env:DB_PASS\nURL [template] = text:db://{{ PASS | base64 }}@h",
				run: 'echo "url $URL"; echo "none $PASS."; printf %s "$URL" | cut -c6-17 | base64 -d | head -c 3',
			},
			env,
		});
		expect(result.code, result.log.join("\n")).toBe(0);
		expect(result.log).toContain("url ***");
		expect(result.log).toContain("none .");
		expect(result.outputs.get("names")).toBe('["URL"]');
	});

	test("and shows nothing of them when something is wrong", async () => {
		job = new Job();
		job.file("t", "a: {{ DB_PASS }}\nb: {{ hunter2-S3cr3t }}\n");
		const result = await job.step({
			with: {
				"secret-refs":
					"DB_PASS [none] = env:DB_PASS\nT [template] = file:t\nU = env:DB_USER",
			},
			env: { ...env, RUNNER_DEBUG: "1" },
		});
		expect(result.code).toBe(1);
		expect([...result.env]).toEqual([]);
		expect(result.annotations).toEqual([
			{
				kind: "error",
				message: expect.stringContaining(
					"secret-refs, line 2: T: file:t: line 2, column 4 of the template: nothing of this step is declared by that name. ",
				),
			},
		]);
		expect(result.ids).toEqual(["template-name"]);
		expect(result.log.join("\n")).not.toMatch(/hunter2|p@ss|web-user/);
	});
});

describe("an input that a declaration gives", () => {
	test("reaches its provider, masked first, and no command", async () => {
		job = new Job();
		const connect = await startConnect([
			{
				name: "infra",
				items: [
					{
						title: "github",
						fields: [{ label: "token", value: "ghp_01234567" }],
					},
				],
			},
		]);
		try {
			const result = await job.step({
				with: {
					"op-connect-host": connect.origin,
					"op-connect-token": "{{ CONNECT }}",
					"secret-refs": [
						"GH = op://infra/github/token",
						"CONNECT [none] = cmd:printf %s $STORED; echo seen=$OP_CONNECT_TOKEN. >&2",
						'SEEN = cmd:echo "seen=$OP_CONNECT_TOKEN."',
					].join("\n"),
				},
				env: { STORED: connect.token, RUNNER_DEBUG: "1" },
			});
			expect(result.code, result.log.join("\n")).toBe(0);
			expect(Object.fromEntries(result.env)).toEqual({
				GH: "ghp_01234567",
				SEEN: "seen=.",
			});
			const masked = result.raw.findIndex((line) =>
				line.includes(`::add-mask::${connect.token}`),
			);
			expect(masked).toBeGreaterThanOrEqual(0);
			expect(result.log.join("\n")).not.toContain(connect.token.slice(-20));
			expect(job.show("{{ CONNECT }}")).toBe("{{ CONNECT }}");
		} finally {
			connect.close();
		}
	});

	test("stands beside references that variables hold, where that is wanted, and what commands are let have", async () => {
		job = new Job();
		const items = [
			{ title: "github", fields: [{ label: "token", value: "ghp_01234567" }] },
		];
		const connect = await startConnect([{ name: "infra", items }]);
		try {
			const options = {
				with: {
					"op-connect-host": connect.origin,
					"op-connect-token": "{{ CONNECT }}",
					"secret-refs":
						"CONNECT [none] = env:STORED\nURL = cmd:echo $ACTIONS_ID_TOKEN_REQUEST_URL",
					"resolve-env": "true",
					"pass-env": "ACTIONS_ID_TOKEN_REQUEST_*",
				},
				env: {
					STORED: connect.token,
					GH: "op://infra/github/token",
					OTHER: "op:infra/github/token",
					ACTIONS_ID_TOKEN_REQUEST_URL: "https://token.example.com/",
				},
			};
			const result = await job.step(options);
			expect(result.code, result.log.join("\n")).toBe(0);
			expect(Object.fromEntries(result.env)).toEqual({
				GH: "ghp_01234567",
				URL: "https://token.example.com/",
			});
			expect(job.show("ghp_01234567")).toBe("***");
			const refused = await job.step({
				...options,
				env: { ...options.env, GITHUB_EVENT_NAME: "issue_comment" },
			});
			expect(refused.ids).toEqual(["manifests-refused"]);
		} finally {
			connect.close();
		}
	});

	test("a part that is no text is whole, whatever its last byte is", async () => {
		job = new Job();
		for (const [name, bytes] of [
			["lf", "3082fffe00110a"],
			["crlf", "3082fffe00110d0a"],
		] as const) {
			job.file(name, "");
			writeFileSync(`${job.workspace}/${name}`, Buffer.from(bytes, "hex"));
		}
		const result = await job.step({
			with: {
				"secret-refs": [
					"LF [none] = file:lf",
					"CRLF [none] = cmd:cat crlf",
					"A [template] = text:{{ LF | base64 }} {{ CRLF | hex }}",
				].join("\n"),
			},
		});
		expect(result.env.get("A")).toBe("MIL//gARCg== 3082fffe00110d0a");
	});

	test("white space at the end of a part is told, unless it is taken off", async () => {
		job = new Job();
		const result = await job.step({
			env: { P: "Zk8vQ2pLm4TnR7wX\n", Q: "Ab3dE6gH9jK2mN5p\n" },
			with: {
				"secret-refs": [
					"P [none] = env:P",
					"Q [none] = env:Q",
					"U [template] = text:https://u:{{ P | url }}@h/",
					"V [template] = text:https://u:{{ Q | trim | url }}@h/",
				].join("\n"),
			},
		});
		expect([result.code, result.env.get("V")]).toEqual([
			0,
			"https://u:Ab3dE6gH9jK2mN5p@h/",
		]);
		expect(result.annotations.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^P: the value ends in white space/),
		]);
	});

	test.each([
		["file:{{ E }}/x", "file"],
		["env:X{{E}}", "env"],
		["cmd:echo {{ E }}", "cmd"],
		["vault://{{ E }}.password", "vault"],
		["op://{{ E }}/a/b", "op"],
	])("a name in a reference that takes none is an error, not something that is not found: %s", async (reference, scheme) => {
		job = new Job();
		const result = await job.step({
			with: {
				"secret-refs": `E = text:web\nB [optional] = ${reference}\nC [default:x] = ${reference}`,
			},
		});
		expect([result.code, [...result.env]]).toEqual([1, []]);
		const [first] = result.annotations.map(({ message }) => message);
		expect(first).toContain(
			`secret-refs, line 2: B: a reference of \`${scheme}:\` takes no \`{{ E }}\`.`,
		);
	});

	test("braces around what is no name of the step are a command's own", async () => {
		job = new Job();
		const result = await job.step({
			with: { "secret-refs": "A = cmd:echo '{{ Names }} {{.E}}'" },
		});
		expect(result.env.get("A")).toBe("{{ Names }} {{.E}}");
	});

	test("a manifest puts nothing in the place of a field of the workflow's wildcard", async () => {
		job = new Job();
		job.file("web.json", '{"host":"db.example.com","password":"pa55-w0rd-11"}');
		job.file("refs.txt", "WEB_HOST = text:evil.example.com");
		const step = (trust: string) =>
			job.step({
				env: { GITHUB_EVENT_NAME: "pull_request" },
				with: {
					"secret-refs": "WEB_* = file:web.json",
					"secret-refs-file": "refs.txt",
					"trust-secret-refs-file": trust,
				},
			});
		const refused = await step("false");
		expect([refused.code, [...refused.env]]).toEqual([1, []]);
		expect(refused.annotations[0]?.message).toContain(
			"it has a field for WEB_HOST, which is declared in a manifest, that a pull request can change, or by a variable (`resolve-env`), as well.",
		);
		const trusted = await step("true");
		expect(trusted.env.get("WEB_HOST")).toBe("evil.example.com");
	});

	test("a circle is told with its way, also in a dry run, and nothing is asked", async () => {
		for (const dry of ["false", "true"]) {
			job?.end();
			job = new Job();
			const result = await job.step({
				with: {
					"op-connect-host": "http://127.0.0.1:9",
					"op-connect-token": "{{ T }}",
					"dry-run": dry,
					"secret-refs":
						"T [none] = op://infra/github/token\nA = cmd:touch asked",
				},
			});
			expect(result.annotations.map(({ message }) => message)).toEqual([
				"secret-refs, line 1: T: op://infra/github/token: declarations need each other in a circle: T → `op-connect-token` → T. Take one of them out of it.",
			]);
			expect(() => readFileSync(`${job.workspace}/asked`)).toThrow("ENOENT");
		}
	});
});
