import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Job, type StepOptions } from "../support/runner.ts";

const TOKEN = "hvs.CAESIJ0k3n-of-the-vault";
const OTHER = "ops_eyJzaWduSW5BZGRyZXNzIjoi";

let job: Job;
beforeEach(() => {
	job = new Job();
});
afterEach(() => job.end());

/** What everybody sees: the log, and lines that a later step prints. */
async function logOf(options: StepOptions): Promise<string> {
	const { log } = await job.step(options);
	return log.join("\n");
}

const forms = (text: string) => [
	text,
	Buffer.from(text).toString("base64").replaceAll("=", ""),
	Buffer.from(text).toString("hex"),
];

describe("a credential is masked before a program starts that could print it:", () => {
	test.each<[string, string]>([
		["as it is", "echo $VAULT_TOKEN >&2; exit 1"],
		["in base64", "printf %s $VAULT_TOKEN | base64 >&2; exit 1"],
		[
			"in base64 over many lines",
			"printf %s $VAULT_TOKEN | base64 | tr -d '\\n' | fold -w 12 >&2; exit 1",
		],
		[
			"in hex",
			"printf %s $VAULT_TOKEN | od -An -tx1 -v | tr -d ' ' >&2; exit 1",
		],
		[
			"where the message is cut off",
			`printf "$VAULT_TOKEN%0985d" 0 >&2; exit 1`,
		],
	])("a failing command, %s", async (_name, command) => {
		const text = await logOf({
			with: { "secret-refs": `A = cmd:${command}`, "vault-token": TOKEN },
		});
		expect(text).toContain("ended with exit code 1; stderr: ");
		for (const form of forms(TOKEN)) {
			for (let at = 0; at + 9 <= form.length; at++)
				expect(text).not.toContain(form.slice(at, at + 9));
		}
	});

	test("those of providers that are not used, in the environment too", async () => {
		const text = await logOf({
			with: {
				"secret-refs":
					"A = cmd:echo $OP_SERVICE_ACCOUNT_TOKEN $VAULT_TOKEN >&2; exit 1",
				"vault-token": TOKEN,
			},
			env: { OP_SERVICE_ACCOUNT_TOKEN: OTHER, VAULT_TOKEN: `${TOKEN}-too` },
		});
		expect(text).toContain("stderr: *** ***.");
		expect(job.show(`${TOKEN} ${TOKEN}-too ${OTHER}`)).not.toMatch(/hvs|ops/);
	});

	test("of a script, which is given one all the same", async () => {
		const text = await logOf({
			with: {
				"secret-refs": "A = env:T",
				run: "echo it is $VAULT_TOKEN",
				"pass-env": "VAULT_TOKEN",
			},
			env: { T: "tok-en-of-the-script", VAULT_TOKEN: TOKEN },
		});
		expect(text).toContain("it is ***");
	});
});

describe("not masked", () => {
	const masks = async (options: StepOptions) => {
		const { raw } = await job.step(options);
		return raw.filter((line) => line.startsWith("::add-mask::"));
	};

	test("what is no secret, or cannot be one: paths, mounts, `true`, two letters", async () => {
		job.file("certs/client.pem", "no key at all");
		expect(
			await masks({
				with: { "secret-refs": "A [plain] = cmd:echo value" },
				env: {
					VAULT_CLIENT_KEY: "certs/client.pem",
					VAULT_APPROLE_MOUNT_PATH: "approle",
					VAULT_PASSWORD: "true",
					VAULT_JWT: "ab",
					VAULT_SKIP_VERIFY: "true",
					VAULT_ADDR: "https://vault.example.com",
				},
			}),
		).toEqual([]);
	});

	test("anything, by a step that starts no program and uses no provider with credentials", async () => {
		expect(
			await masks({
				with: { "secret-refs": "A [plain] = env:T" },
				env: { T: "value", VAULT_TOKEN: TOKEN },
			}),
		).toEqual([]);
	});

	test("but a key itself is", async () => {
		const line = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDT";
		await masks({
			with: { "secret-refs": "A [plain] = cmd:echo value" },
			env: {
				VAULT_CLIENT_KEY: `-----BEGIN PRIVATE KEY-----\n${line}\n-----END PRIVATE KEY-----\n`,
			},
		});
		expect(job.show(line)).toBe("***");
	});
});

describe("what a failing command printed on its standard output", () => {
	const SECRET = "Qz7-fR2m_Xw9.Lk4";
	const DOCUMENT = JSON.stringify({ user: "app", password: SECRET });

	test.each<[string, string]>([
		["as it is", "cat doc; cat doc >&2"],
		["a member of it", 'cat doc; sed \'s/.*password":"//; s/".*//\' doc >&2'],
		["in base64", "cat doc; base64 < doc | tr -d '\\n' >&2"],
		[
			"in base64 over lines",
			"cat doc; base64 < doc | tr -d '\\n' | fold -w 11 >&2",
		],
		["in hex", "cat doc; od -An -v -tx1 doc | tr -d ' \\n' >&2"],
		["in words of its own", `cat doc; echo "cannot use ${SECRET} here" >&2`],
	])("is not shown of its stderr: %s", async (_name, command) => {
		job.file("doc", DOCUMENT);
		const text = await logOf({
			with: { "secret-refs": `A = cmd:${command}; exit 7` },
		});
		expect(text).toContain("A: cmd:");
		expect(text).toContain("ended with exit code 7; stderr: ");
		expect(text).toContain("***");
		for (const form of forms(SECRET)) expect(text).not.toContain(form);
		const encoded = forms(DOCUMENT)[1] ?? "";
		for (let at = 0; at + 10 <= encoded.length; at++)
			expect(text).not.toContain(encoded.slice(at, at + 10));
	});

	test("hides nothing of other messages", async () => {
		const text = await logOf({
			with: {
				"secret-refs": "A = cmd:echo variable; exit 1\nB = env:NOT_THERE",
			},
		});
		expect(text).toContain("secret env var not found");
		expect(text).not.toContain("***");
	});

	test("too much to be searched for: then nothing of stderr is shown", async () => {
		const text = await logOf({
			with: {
				"secret-refs": `A = cmd:seq 1 20000; echo ${SECRET} >&2; exit 1`,
			},
		});
		expect(text).not.toContain(SECRET);
		expect(text).toContain("KiB on its standard output");
	});
});
