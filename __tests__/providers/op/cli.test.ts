import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import { saying } from "../../support/message.ts";
import { type CliSeed, makeOpCli, type OpCli } from "../../support/op-cli.ts";
import { openOp } from "../../support/op-provider.ts";

let cli: OpCli;
afterEach(() => cli.remove());

const open = (
	seed: CliSeed,
	changes: Parameters<typeof openOp>[1] = {},
	variables: Readonly<Record<string, string>> = {},
) => {
	cli = makeOpCli(seed);
	return openOp({ ...cli.variables, ...variables }, changes);
};

test("a value is what `op read` prints, byte for byte", async () => {
	const odd = Buffer.of(0xff, 0, 0x0d, 0x0a, 0xc3, 0x28);
	const text = Buffer.from("line one\r\nline two\n");
	const { provider } = open({
		secrets: { "op://v/i/odd": odd, "op://v/i/s/text": text },
	});
	const answers = await provider.resolve(
		["v/i/odd", "v/i/s/text", "v/i/odd?ttl=5m"].map((rest) => ({
			rest,
			scheme: "op",
			want: "value",
		})),
	);
	expect(answers).toEqual(
		[odd, text, odd].map((value) => ({ kind: "value", value })),
	);
	expect(cli.calls().map(({ args }) => args)).toContainEqual([
		"read",
		"--no-newline",
		"op://v/i/s/text",
	]);
});

test("a wildcard is one item", async () => {
	const { fields } = open({
		items: {
			"v/-rf": {
				fields: [
					{ id: "f1", label: "user", value: "octo" },
					{ id: "f2", label: "key", value: "one" },
					{
						id: "f3",
						label: "key",
						value: "two",
						section: { id: "s", label: "S" },
					},
				],
			},
		},
	});
	expect(await fields("v/-rf")).toEqual({
		user: "octo",
		key: "one",
		"S/key": "two",
	});
	expect(await fields("v/absent")).toMatch(/^not-found: the vault has no item/);
});

test.each([
	"-v/--help/-f",
	"v/i/--account",
	"v/i/..",
])("a reference that looks like an option or a path is an argument: %s", async (rest) => {
	const { ask } = open({ secrets: { [`op://${rest}`]: Buffer.from("value") } });
	expect(await ask(rest)).toEqual(["value"]);
	expect(cli.calls().map(({ args }) => args)).toEqual([
		["read", "--no-newline", `op://${rest}`],
	]);
});

test.each([
	"v/i/$(touch x)",
	"v/i/`touch x`",
	"v/i/f;touch x",
	"v/i/f|touch x",
	"v/i/f\ntouch x",
])("a reference with the syntax of a shell starts nothing: %j", async (rest) => {
	const { ask } = open({});
	expect(await ask(rest)).toEqual([
		expect.stringMatching(/^malformed: the reference has a character/),
	]);
	expect(cli.calls()).toEqual([]);
});

test("it gets the step's environment without what is the runner's own", async () => {
	const { ask } = open(
		{ secrets: { "op://v/i/f": Buffer.from("value") } },
		{},
		{
			OP_BACKEND: "cli",
			OP_SESSION_team: "session",
			OP_SERVICE_ACCOUNT_TOKEN: "ops_x",
			INPUT_RUN: "x",
			STATE_x: "x",
			ACTIONS_RUNTIME_TOKEN: "x",
			ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x",
			GITHUB_ENV: "x",
		},
	);
	await ask("v/i/f");
	const names = cli.calls()[0]?.names ?? [];
	expect(names).toContain("OP_SESSION_team");
	expect(names).toContain("OP_SERVICE_ACCOUNT_TOKEN");
	expect(
		names.filter((name) => /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_)/.test(name)),
	).toEqual([]);
});

const SIGNED_OUT =
	"denied: `op` is not signed in. Run `op signin` on this runner before the job, or give `op-service-account-token`. `op whoami` shows who is signed in.";
const PROMPT =
	"denied: `op` wants to ask somebody, and nobody is there: a job has no terminal. Give `op-service-account-token`, or sign `op` in on this runner before the job.";

describe("`op` says", () => {
	test.each([
		[
			"You are not currently signed in. Please run `op signin --help` for instructions",
			SIGNED_OUT,
		],
		["session expired, sign in to create a new session", SIGNED_OUT],
		["No accounts configured for use with 1Password CLI.", SIGNED_OUT],
		[
			"could not open the terminal: open /dev/tty: no such device or address",
			PROMPT,
		],
		["error initializing client: authorization prompt dismissed", PROMPT],
		[
			"could not read secret 'op://v/i/f': could not get item v/i: \"v\" isn't a vault in this account. Specify the vault with its ID or name.",
			"not-found: there is no vault of this name or id, or these credentials do not see it. Check the spelling, and which vaults they may read.",
		],
		[
			"could not read secret 'op://v/i/f': could not find item i in vault v",
			"not-found: the vault has no item of this name or id. Check the spelling, and whether it is archived.",
		],
		[
			"could not read secret 'op://v/i/f': item 'v/i' does not have a field 'f'",
			"not-found: the item has no such section, field or file. Check the spelling, and name the section when the field stands in one.",
		],
		[
			'More than one item matches "i". Try again and specify the item by its ID:',
			"malformed: more than one vault, item or field has this name. Write its id instead of the name (in the app: Copy UUID).",
		],
		[
			"(429) Too Many Requests: You've reached the maximum number of this type of requests this service account is allowed to make. Please retry in 34 minutes and 33 seconds",
			"unreachable: 1Password's rate limit is reached, and it was not asked again. It can be used again in 34 minutes and 33 seconds. Read fewer references, or see `op service-account ratelimit` for what is left in the hour and the day.",
		],
		[
			"(403) Forbidden: you can't do that",
			"denied: who is signed in may not read it. Give the account read access to the vault.",
		],
		[
			"unknown flag: --reveal",
			"failed: this `op` is too old for a wildcard. Install version 2.30 or later.",
		],
		[
			'Get "https://my.1password.com": dial tcp: lookup my.1password.com: no such host',
			"unreachable: `op` cannot reach 1Password. Check the network of this runner.",
		],
		[
			"something new about op://v/i/f with ops_eyJzaWduSW4",
			'failed: `op` ended with an error: "something new about op://... with ***". Try the reference with `op read`.',
		],
	])("%s", async (said, message) => {
		const { ask } = open({ errors: { "op://v/i/f": said } });
		expect(await ask("v/i/f")).toEqual([message]);
	});

	test("a name cannot lead astray", async () => {
		const { ask } = open({
			errors: {
				"op://429/terminal/f":
					"could not read secret 'op://429/terminal/f': could not get item 429/terminal: \"429\" isn't a vault in this account.",
			},
		});
		expect(await ask("429/terminal/f")).toEqual([
			expect.stringMatching(/^not-found: there is no vault/),
		]);
	});

	test("nothing until the deadline, and is ended", async () => {
		const controller = new AbortController();
		const { ask } = open(
			{ errors: { "op://v/i/f": "hang" } },
			{ signal: controller.signal },
		);
		const asking = ask("v/i/f");
		while (cli.calls().length === 0)
			await new Promise((resolve) => setTimeout(resolve, 20));
		controller.abort(new SecretError("unreachable", saying("time is up.")));
		expect(await asking).toEqual(["unreachable: time is up."]);
	});
});

test("there is no `op`", async () => {
	cli = makeOpCli({});
	const { ask } = openOp({ PATH: "/nowhere", OP_BACKEND: "cli" });
	expect(await ask("v/i/f")).toEqual([
		"failed: there is no `op` on PATH. Install the 1Password CLI in an earlier step, or choose another `op-backend`.",
	]);
});

test("a directory that is gone", async () => {
	const { ask } = open({}, { workingDirectory: "/nowhere" });
	expect(await ask("v/i/f")).toEqual([
		"failed: the `op` on PATH cannot be started. Is `working-directory` still a directory, and is what `op` itself needs installed?",
	]);
});

test.skipIf(process.platform === "win32")(
	"an `op` in the working directory is not the one, whatever PATH says",
	async () => {
		cli = makeOpCli({ secrets: { "op://v/i/f": Buffer.from("value") } });
		const directory = mkdtempSync(join(tmpdir(), "planted-"));
		const taken = join(directory, "taken");
		writeFileSync(join(directory, "op"), `#!/bin/sh\nenv > ${taken}\n`, {
			mode: 0o755,
		});
		const { ask } = openOp(
			{ ...cli.variables, PATH: `.::${cli.variables.PATH}`, OP_BACKEND: "cli" },
			{ workingDirectory: directory },
		);
		expect(await ask("v/i/f")).toEqual(["value"]);
		expect(existsSync(taken)).toBe(false);
		rmSync(directory, { recursive: true });
	},
);
