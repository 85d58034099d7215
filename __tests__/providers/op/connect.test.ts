import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
	type ConnectServer,
	type Fault,
	idOf,
	startConnect,
	type VaultSeed,
} from "../../support/connect.ts";
import { saying } from "../../support/message.ts";
import { openOp } from "../../support/op-provider.ts";

const VAULTS: readonly VaultSeed[] = [
	{
		name: "infra",
		items: [
			{
				title: "github",
				sections: [
					{ id: "add more" },
					{ id: "s1", label: "Production" },
					{ id: "s2", label: "Staging" },
				],
				fields: [
					{ label: "credential", value: "ghp_0123456789" },
					{ id: "username", label: "username", type: "STRING", value: "octo" },
					{ label: "token", section: "s1", value: "token of production" },
					{ label: "token", section: "s2", value: "token of staging" },
					{ label: "lonely", section: "s2", value: "in one section" },
					{ label: "outside", section: "add more", value: "without a title" },
					{ label: "outside", section: "s1", value: "with a title" },
					{ id: "notesPlain", label: "notesPlain", purpose: "NOTES" },
					{
						label: "one-time password",
						type: "OTP",
						value: "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP",
						totp: "012345",
					},
				],
				files: [
					{ name: "key.pem", content: Buffer.from("PEM\n") },
					{ name: "odd.bin", section: "s1", content: Buffer.of(0xff, 0, 13) },
				],
			},
			{ title: "twice", id: idOf("twice 1") },
			{ title: "twice", id: idOf("twice 2") },
			{
				title: "twins",
				fields: [
					{ id: "f1", label: "same", value: "one" },
					{ id: "f2", label: "same", value: "two" },
				],
			},
			{
				title: "gone",
				state: "ARCHIVED",
				fields: [{ label: "key", value: "old" }],
			},
			{ title: "Mixed Case", fields: [{ label: "Key", value: "found" }] },
		],
	},
	{ name: "double", id: idOf("double 1"), items: [] },
	{ name: "double", id: idOf("double 2"), items: [] },
	{ name: "closed", inScope: false, items: [] },
];

let connect: ConnectServer;
const closing: (() => void)[] = [];
beforeAll(async () => {
	connect = await startConnect(VAULTS);
	closing.push(connect.close);
});
afterAll(() => {
	for (const close of closing) close();
});

const variables = ({ origin, token } = connect) => ({
	OP_CONNECT_HOST: origin,
	OP_CONNECT_TOKEN: token,
});
const open = (server = connect) => openOp(variables(server));

test.each([
	["infra/github/credential", "ghp_0123456789"],
	["infra/github/Production/token", "token of production"],
	["infra/github/s2/token", "token of staging"],
	["infra/github/lonely", "in one section"],
	["infra/github/outside", "without a title"],
	["infra/github/production/OUTSIDE", "with a title"],
	["INFRA/Github/username", "octo"],
	["infra/mixed case/key", "found"],
	["infra/github/one-time password?attribute=otp", "012345"],
	["infra/github/one-time password?attribute=totp", "012345"],
	["infra/github/one-time password?attribute=type", "OTP"],
	["infra/github/credential?ttl=5m", "ghp_0123456789"],
	["infra/github/one-time password?ttl=5m&attribute=otp&cacheKey=x", "012345"],
	["infra/github/notesPlain", ""],
	["infra/github/key.pem", "PEM\n"],
	["infra/github/key.pem?attribute=size", "4"],
	[`infra/github/${idOf("key.pem")}`, "PEM\n"],
	[`${idOf("infra")}/${idOf("github")}/credential`, "ghp_0123456789"],
	[`infra/github/${idOf("credential")}`, "ghp_0123456789"],
	["infra/twins/f2", "two"],
])("op://%s", async (reference, value) => {
	expect(await open().ask(reference)).toEqual([value]);
});

test("a file byte for byte", async () => {
	const [answer] = await open().provider.resolve([
		{ rest: "infra/github/Production/odd.bin", scheme: "op", want: "value" },
	]);
	expect(answer).toEqual({ kind: "value", value: Buffer.of(0xff, 0, 13) });
});

test("a wildcard: fields with a value, the section in front where a label repeats", async () => {
	expect(await open().fields("infra/github")).toEqual({
		credential: "ghp_0123456789",
		username: "octo",
		"Production/token": "token of production",
		"Staging/token": "token of staging",
		lonely: "in one section",
		outside: "without a title",
		"Production/outside": "with a title",
		"one-time password": "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP",
	});
	expect(await open().fields("infra/twins")).toBe(
		"malformed: the item has more than one field `same`. Rename one of them in 1Password, or declare each by its id.",
	);
});

test("names cost one list and one search, ids none; an item and a file are read once", async () => {
	const before = connect.asked.length;
	await open().ask(
		"infra/github/credential",
		"infra/github/username",
		"infra/github/one-time password?attribute=otp",
		"infra/github/key.pem",
		"infra/github/key.pem?ttl=1s",
	);
	const [vault, item, file] = ["infra", "github", "key.pem"].map(idOf);
	expect(connect.asked.slice(before)).toEqual([
		"/v1/vaults",
		`/v1/vaults/${vault}/items?filter=title%20eq%20%22github%22`,
		`/v1/vaults/${vault}/items/${item}`,
		`/v1/vaults/${vault}/items/${item}/files/${file}/content`,
	]);
	await open().ask(`${vault}/${item}/credential`);
	expect(connect.asked.slice(before + 4)).toEqual([
		`/v1/vaults/${vault}/items/${item}`,
	]);
});

test("a hundred references of ten items wait for three answers, one after another", async () => {
	const numbers = Array.from({ length: 10 }, (_, index) => index);
	const items = numbers.map((item) => ({
		title: `item ${item}`,
		fields: numbers.map((field) => ({
			label: `field ${field}`,
			value: `value ${item} ${field}`,
		})),
	}));
	// Nobody gets an answer before all have asked, so asking one after another would never end.
	const gates = [1, 10, 10].map((size) => ({
		size,
		...Promise.withResolvers<"pass">(),
	}));
	const waiting = gates.map(() => 0);
	const server = await startConnect([{ name: "many", items }], (path) => {
		const wave = path === "/v1/vaults" ? 0 : path.includes("filter") ? 1 : 2;
		waiting[wave] = (waiting[wave] ?? 0) + 1;
		if (waiting[wave] === gates[wave]?.size) gates[wave]?.resolve("pass");
		return gates[wave]?.promise ?? "reset";
	});
	closing.push(server.close);
	const values = await open(server).ask(
		...numbers.flatMap((item) =>
			numbers.map((field) => `many/item ${item}/field ${field}`),
		),
	);
	expect(values).toEqual(
		numbers.flatMap((item) => numbers.map((field) => `value ${item} ${field}`)),
	);
	expect(waiting).toEqual([1, 10, 10]);
});

describe("what cannot be read", () => {
	test.each([
		[
			"nowhere/github/x",
			"not-found: there is no vault `nowhere`, or these credentials do not see it. Check the spelling, and which vaults they may read.",
		],
		[
			"infra/nothing/x",
			"not-found: the vault has no item `nothing`. Check the spelling, and whether it is archived.",
		],
		[
			"infra/github/nothing",
			"not-found: the item has no field or file `nothing`. It has `credential`, `username`, `token`, `lonely`, `outside`, `notesPlain`, `one-time password`, `key.pem`, `odd.bin`.",
		],
		[
			"infra/github/Testing/token",
			"not-found: the item has no section `Testing`. It has `Production`, `Staging`.",
		],
		[
			"infra/github/Staging/credential",
			"not-found: the item has no field or file `credential` in the section `Staging`. It has `credential`, `username`, `token`, `lonely`, `outside`, `notesPlain`, `one-time password`, `key.pem`, `odd.bin`.",
		],
		[
			"infra/gone/key",
			"not-found: the item is in the archive. Restore it in 1Password, or name another one.",
		],
		[
			`infra/${idOf("gone")}/key`,
			"not-found: the item is in the archive. Restore it in 1Password, or name another one.",
		],
		[
			`infra/${idOf("nothing")}/key`,
			"not-found: Connect has no item with this id, or the token does not see its vault. Check both ids.",
		],
		[
			`${idOf("closed")}/${idOf("x")}/key`,
			"denied: the token of Connect may not read this vault (status 403). Give it access with `op connect token create --vault`, or use one that has it.",
		],
		[
			"double/x/y",
			`malformed: 2 vaults are called \`double\`. Write the id instead of the name: \`${idOf("double 1")}\`, \`${idOf("double 2")}\`.`,
		],
		[
			"infra/twice/x",
			`malformed: 2 items are called \`twice\`. Write the id instead of the name: \`${idOf("twice 1")}\`, \`${idOf("twice 2")}\`.`,
		],
		[
			"infra/twins/same",
			"malformed: the item has 2 fields or files `same`. Name the section, or write the id: `f1`, `f2`.",
		],
		[
			"infra/github/credential?attribute=otp",
			"malformed: the field makes no one-time passwords. Name one of the type one-time password, or leave `attribute` out.",
		],
		[
			"infra/github/credential?ssh-format=openssh",
			"malformed: `ssh-format` is for the private key of an SSH key (Ed25519 or RSA), which this field is not. Leave it out.",
		],
		[
			"infra/github/credential?attribute=size",
			"malformed: it is a field, which has no `size`. Leave the query out, or name another one.",
		],
		[
			"infra/github/key.pem?attribute=otp",
			"malformed: it is a file, which has no `otp`. Leave the query out, or name another one.",
		],
	])("op://%s", async (reference, message) => {
		expect(await open().ask(reference)).toEqual([message]);
	});

	test("one hides no other, and what fails alike is told once", async () => {
		expect(
			await open().ask(
				"infra/nothing/x",
				"infra/github/username",
				"infra/nothing/y",
			),
		).toEqual([
			expect.stringMatching(/^not-found: the vault has no item/),
			"octo",
			expect.stringMatching(/^not-found: the vault has no item/),
		]);
		const absent = `infra/${idOf("nothing")}`;
		expect(await open().ask(`${absent}/x`, `${absent}/y`)).toEqual(
			Array(2).fill(
				"not-found: Connect has no item with this id, or the token does not see its vault. Check both ids.",
			),
		);
		const wrong = openOp({ ...variables(), OP_CONNECT_TOKEN: "another.token" });
		expect(
			await wrong.ask("infra/github/username", "infra/github/credential"),
		).toEqual(
			Array(2).fill(
				"denied: Connect says that the token is invalid: it is wrong, has expired, was revoked, or belongs to another server. Give a new one as `op-connect-token`.",
			),
		);
	});
});

describe("a server that", () => {
	const faulty = async (act: (path: string, visit: number) => Fault) => {
		const server = await startConnect(VAULTS, act);
		closing.push(server.close);
		return server;
	};

	test.each<[string, Fault]>([
		["limits the rate", { status: 429, headers: { "retry-after": "0" } }],
		["is overloaded", { status: 503 }],
		["resets", "reset"],
		["is slow", "slow"],
	])("%s once is asked again or waited for", async (_, act) => {
		const server = await faulty((_path, visit) => (visit === 1 ? act : "pass"));
		expect(await open(server).ask("infra/github/username")).toEqual(["octo"]);
		expect(server.asked).toHaveLength(act === "slow" ? 3 : 6);
	});

	test.each<[string, Fault, string]>([
		[
			"limits the rate for long",
			{ status: 429, headers: { "retry-after": "60" } },
			"unreachable: Connect, or a proxy in front of it, limits the rate of requests (status 429). It says to wait 60 s. Lower `concurrency`.",
		],
		[
			"fails",
			{ status: 501, body: "" },
			"unreachable: Connect failed (status 501). Look at its log and at `/health`.",
		],
		[
			"redirects",
			{ status: 302, headers: { location: "https://elsewhere.example" } },
			"unreachable: Connect redirects to another address (status 302), and no token follows a redirect. Point `op-connect-host` at Connect itself.",
		],
		[
			"is a page",
			{ status: 200, body: "<html>hello</html>" },
			"malformed: the answer is not Connect's JSON (status 200). Is `op-connect-host` the address of Connect, with its port, and not of a page or proxy in front of it?",
		],
		[
			"is a page that refuses",
			{ status: 403, body: "<html>no</html>" },
			"malformed: the answer is not Connect's JSON (status 403). Is `op-connect-host` the address of Connect, with its port, and not of a page or proxy in front of it?",
		],
		[
			"takes the request for wrong",
			{ status: 400, body: '{"status":400,"message":"eyJhbGciOiJFUzI1NiJ9"}' },
			"failed: Connect refused the request (status 400). Is its version 1.5 or later?",
		],
	])("%s", async (_, act, message) => {
		const server = await faulty(() => act);
		expect(await open(server).ask("infra/github/username")).toEqual([message]);
	});

	test("hangs ends at the deadline", async () => {
		const server = await faulty(() => "stall");
		const controller = new AbortController();
		const { SecretError } = await import("../../../src/errors.ts");
		const asking = openOp(variables(server), {
			signal: controller.signal,
		}).ask("infra/github/username");
		while (server.asked.length === 0)
			await new Promise((resolve) => setTimeout(resolve, 5));
		controller.abort(new SecretError("unreachable", saying("time is up.")));
		expect(await asking).toEqual(["unreachable: time is up."]);
	});

	test("stands behind a path", async () => {
		const server = await faulty(() => "pass");
		const { ask } = openOp({
			...variables(server),
			OP_CONNECT_HOST: `${server.origin}/gateway/`,
		});
		expect(await ask("infra/github/username")).toEqual([
			expect.stringMatching(
				/^malformed: the answer is not Connect's JSON \(status 404\)/,
			),
		]);
		expect(server.asked).toEqual(["/gateway/v1/vaults"]);
	});
});
