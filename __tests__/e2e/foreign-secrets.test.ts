import { randomBytes } from "node:crypto";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startFront } from "../support/front.ts";
import { Job } from "../support/runner.ts";

// What other programs and servers say, in the messages of the action: whatever they do to a secret before they print it,
// and wherever the message ends.

let job: Job;
beforeEach(() => {
	job = new Job();
});
afterEach(() => job.end());

const SECRET = "p7PysluziErM7fMUIBG985wxAVi6m1WT9Pmm6Bhj";

/** The log of a step that fails, without what belongs to its masks. */
async function logOf(
	refs: string,
	env: Readonly<Record<string, string>> = {},
	inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
	const { code, log } = await job.step({
		with: { "secret-refs": refs, ...inputs },
		env: { S: SECRET, ...env },
	});
	expect(code).not.toBe(0);
	return log.join("\n");
}

/** No piece of so many characters of a secret is there, also not between separators. */
function expectHidden(log: string, secret: string, length = 8): void {
	const bare = log.replace(/[\s|>]/g, "");
	for (let at = 0; at + length <= secret.length; at++)
		expect(bare).not.toContain(secret.slice(at, at + length));
}

describe("a value of another declaration, on the stderr of a command that fails", () => {
	test("that is longer than what is shown", async () => {
		const jwt = randomBytes(800).toString("base64url");
		const log = await logOf(
			'A = env:JWT\nB = cmd:echo "> Authorization: Bearer $JWT" >&2; exit 22',
			{ JWT: jwt },
		);
		expect(log).toContain("stderr: > Authorization: Bearer ***");
		expectHidden(log, jwt);
	});

	test.each([
		["in short lines", "echo $S | fold -w 10 >&2"],
		[
			"as base64 in lines",
			"printf %s $S | base64 | tr -d '\\n' | fold -w 20 >&2",
		],
		["as hex in lines", "printf %s $S | od -An -tx1 | tr -d ' ' >&2"],
	])("%s", async (_, command) => {
		const log = await logOf(`A = env:S\nB = cmd:${command}; exit 1`);
		expectHidden(log, SECRET);
		expectHidden(log, Buffer.from(SECRET).toString("base64"));
		expectHidden(log, Buffer.from(SECRET).toString("hex"), 16);
	});

	test("that came after the command had failed", async () => {
		const late = randomBytes(750).toString("hex");
		job.file("late.txt", late);
		const log = await logOf(
			"A = cmd:sleep 1; cat late.txt\nB = cmd:cat late.txt >&2; exit 1",
		);
		expectHidden(log, late);
	});
});

describe("what a command that fails has printed, on its own stderr", () => {
	test.each([
		16_500, 20_000, 31_000,
	])("one line of %i characters", async (size) => {
		const words = Array.from({ length: size / 20 }, () =>
			randomBytes(9).toString("hex"),
		);
		job.file("big.txt", words.join(" "));
		const log = await logOf("A = cmd:cat big.txt; cat big.txt >&2; exit 3");
		for (const word of words) expect(log).not.toContain(word);
	});

	test("before many empty lines", async () => {
		const log = await logOf(
			"A = cmd:printf 'correct h0rse battery st4ple' | tee /dev/stderr; printf '%16000s' '' | tr ' ' '\\n' >&2; exit 3",
		);
		expect(log).not.toMatch(/h0rse|st4ple/);
	});

	test("a part of it", async () => {
		const log = await logOf(
			"A = cmd:echo user:hunter2secret; echo hunter2secret >&2; exit 1",
		);
		expect(log).not.toContain("hunter2secret");
	});

	test("more than can be searched is not shown", async () => {
		const log = await logOf("A = cmd:seq 300000 >&2; exit 1");
		expect(log).toContain("it said too much on stderr");
	});
});

test.each([
	"QH3ZUADZFUDQGTP6",
	"user:Somm3r2024x",
	"PASS=x Tr0ub4dor9z",
	"ls --token=s3cr3tARGUMENT99",
])("a secret pasted in the place of a command is not repeated: %s", async (command) => {
	const log = await logOf(`A = cmd:${command}`);
	expect(log).toMatch(/ended with exit code/);
	expect(log).not.toMatch(/QH3ZUADZ|Somm3r2024|Tr0ub4dor|s3cr3tARG/);
});

test("the password of a proxy", async () => {
	const log = await logOf("A = cmd:env | grep -i proxy >&2; exit 3", {
		HTTPS_PROXY: "http://u:Pr0xyPassw9rd@proxy:3128",
		VAULT_PROXY_ADDR: "http://u:Vpr0xy%40Passw9rd@proxy:3128",
	});
	expect(log).toMatch(/HTTPS_PROXY=http:\/\/u:\*\*\*@proxy/);
	expect(log).not.toMatch(/Pr0xyPassw9rd|Vpr0xy/);
});

test.each([
	["behind a long text", (token: string) => `${"x".repeat(185)} ${token}`],
	[
		"in base64",
		(token: string) =>
			`${"x".repeat(185)} ${Buffer.from(token).toString("base64")}`,
	],
	["in lines", (token: string) => token.replace(/(.{8})/g, "$1\n")],
])("a token in what Vault says, %s", async (_, say) => {
	const token = `hvs.${randomBytes(40).toString("hex")}`;
	const vault = await startFront("http://127.0.0.1:1", () => ({
		status: 400,
		body: JSON.stringify({ errors: [say(token)] }),
	}));
	try {
		const log = await logOf(
			"A = vault://app.key",
			{ VAULT_ADDR: vault.origin, VAULT_TOKEN: token },
			{ "vault-kv-version": "2" },
		);
		expect(log).toContain("status 400");
		expectHidden(log, token.slice(4), 12);
		expectHidden(log, Buffer.from(token).toString("base64"), 12);
	} finally {
		vault.close();
	}
});

test("a declared variable and a proxy's password in what the engine's client prints", async () => {
	const client = `#!/bin/sh
case $1 in
image) exit 1 ;;
pull) echo "pulling with $S through $HTTPS_PROXY"; printf %s "$S" | base64 | tr -d '\\n' | fold -w 8 >&2; exit 1 ;;
*) echo . ;;
esac
`;
	chmodSync(job.file("bin/docker", client), 0o755);
	const log = await logOf(
		"A = env:S",
		{
			PATH: `${join(job.workspace, "bin")}:${process.env.PATH}`,
			HTTPS_PROXY: "http://u:Pr0xyPassw9rd@proxy:3128",
		},
		{ image: "registry.example.com/x:denied", "container-engine": "docker" },
	);
	expect(log).toContain("pulling with *** through http://u:***@proxy:3128");
	expect(log).not.toMatch(/Pr0xyPassw9rd|p7Pyslu/);
	expect(log.replace(/.*Trying again.*\n/g, "")).toMatch(/cannot be fetched: /);
});
