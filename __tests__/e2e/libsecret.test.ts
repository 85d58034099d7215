import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import {
	afterAll,
	beforeAll,
	describe,
	expect,
	onTestFinished,
	test,
} from "vitest";
import * as libsecret from "../../src/providers/libsecret/index.ts";
import { providerContract } from "../contract/provider-contract.ts";
import { type Keyring, startKeyring } from "../support/keyring.ts";
import { directory, openCloud } from "../support/opened-cloud.ts";
import { Job } from "../support/runner.ts";

// GNOME's own keyring and its own tool, on a bus of their own.
const BYTES = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0xc3, 0x28]);
const DOCUMENT = '{"password":"pa55-w0rd-Xy7q","port":5432,"none":null}';
/** The most that its tool takes from standard input. */
const LARGE = "0123456789abcdef".repeat(500);
let keyring: Keyring;
let id: string;

beforeAll(async () => {
	keyring = await startKeyring({
		other:
			"[1]\nitem-type=0\ndisplay-name=Elsewhere\nsecret=of the other collection\n",
	});
	id = keyring.store("My item", "value of mine", { service: "web", user: "a" });
	keyring.store("My item of b", "value of b", { service: "web", user: "b" });
	keyring.store("with/slash ünï", "slashed\nsecond line\n", { kind: "odd" });
	keyring.store("bytes", BYTES, { kind: "binary" });
	keyring.store("document", DOCUMENT, { kind: "json" });
	keyring.store("large", LARGE, { kind: "large" });
	keyring.store("twice", "one", { number: "1" });
	keyring.store("twice", "two", { number: "2" });
	// A label that is also the id of another item.
	keyring.store(id, "labelled as another is named", { kind: "label" });
	keyring.store("empty", "", { kind: "empty", blank: "" });
	for (let index = 0; index < 40; index++)
		keyring.store(`many ${index}`, `value ${index}`, { many: String(index) });
});
afterAll(() => keyring.close());

const open = (variables = keyring.variables) => openCloud(libsecret, variables);
const ask = (...references: string[]) => open().ask(...references);

describe("what the keyring has", () => {
	test.each([
		["libsecret://login/My%20item", "value of mine"],
		["libsecret:login/My item", "value of mine"],
		["libsecret://login/with/slash%20ünï", "slashed\nsecond line\n"],
		["libsecret://login?service=web&user=b", "value of b"],
		["libsecret://login/?service=web&user=b", "value of b"],
		["libsecret://login/My%20item?user=a", "value of mine"],
		["libsecret://login/twice?number=2", "two"],
		[
			"libsecret://login?kind=json&ttl=5m&cacheKey=x#password",
			"pa55-w0rd-Xy7q",
		],
		["libsecret://login/document#port", "5432"],
		["libsecret://login?kind=empty&blank=", ""],
		["libsecret://other/Elsewhere", "of the other collection"],
		["libsecret://other/1", "of the other collection"],
	])("%s", async (reference, value) => {
		expect(await ask(reference)).toEqual([value]);
	});

	test("an id comes before a label", async () => {
		expect(await ask(`libsecret://login/${id}`)).toEqual(["value of mine"]);
	});

	test("what libsecret's own tool reads, and bytes", async () => {
		expect(await ask("libsecret://login?service=web&user=a")).toEqual([
			keyring.lookup({ service: "web", user: "a" }),
		]);
		const { provider } = open();
		expect(
			await provider.resolve([
				{ scheme: "libsecret", rest: "login/bytes", want: "value" },
			]),
		).toEqual([{ kind: "value", value: new Uint8Array(BYTES) }]);
	});

	test("many at once, and one twice", async () => {
		const references = Array.from({ length: 40 }, (_, index) =>
			index % 2 === 0
				? `libsecret://login/many%20${index}`
				: `libsecret://login?many=${index}`,
		);
		expect(await ask(...references, ...references)).toEqual(
			[...references, ...references].map((_, index) => `value ${index % 40}`),
		);
	});
});

test("a bus that answers in pieces, each message to its last byte", async () => {
	const { DBUS_SESSION_BUS_ADDRESS: address = "" } = keyring.variables;
	const path = join(directory(), "relay");
	const relay = createServer(async (near) => {
		const far = connect({ path: address.replace("unix:path=", "") });
		near.pipe(far);
		for (const socket of [near, far]) socket.on("error", () => {});
		let size = 1;
		for await (const chunk of far)
			for (let at = 0; at < chunk.length; at += size) {
				size = 1 + ((size * 7) % 61);
				near.write(chunk.subarray(at, at + size));
				await nextTurn();
			}
	});
	await new Promise<void>((resolve) => relay.listen(path, resolve));
	onTestFinished(() => void relay.close());
	const { ask } = open({ DBUS_SESSION_BUS_ADDRESS: `unix:path=${path}` });
	expect(
		await ask("libsecret://login/large", "libsecret://login/My%20item"),
	).toEqual([LARGE, "value of mine"]);
});

describe("what gives nothing", () => {
	test.each([
		[
			"libsecret://login/nowhere",
			/^not-found: the collection has no such item/,
		],
		["libsecret://login?service=nothing", /^not-found: the collection/],
		["libsecret://login/My%20item?user=b", /^not-found: the collection/],
		["libsecret://login?service=web&user=c", /^not-found: the collection/],
		["libsecret://login/document#nothing", /^not-found: the item has no field/],
		[
			"libsecret://login/document#none",
			/^not-found: the field `none` of the item is null/,
		],
		["libsecret://login/twice", /^malformed: 2 items of the collection fit/],
		["libsecret://login?service=web", /^malformed: 2 items of the collection/],
		["libsecret://login/bytes#a", /^malformed: the item is no JSON object/],
		[
			"libsecret://nowhere/x",
			/^failed: the keyring has no such collection\. It has .*`login`/,
		],
		["libsecret://Login/x", /^failed: the keyring has no such collection/],
		["libsecret://default/x", /^failed: the keyring has no such collection/],
		[
			"libsecret://locked/x",
			/^denied: the collection or item is locked, and unlocking it would ask a person/,
		],
	])("%s", async (reference, message) => {
		const texts = await ask(reference, "libsecret://login/My%20item");
		expect(texts[0]).toMatch(message);
		expect(texts[1]).toBe("value of mine");
	});

	test("a bus without a keyring", async () => {
		const bare = await startKeyring();
		onTestFinished(() => bare.close());
		await bare.endDaemon();
		expect(await open(bare.variables).ask("libsecret://login/x")).toEqual([
			expect.stringMatching(
				/^unreachable: no keyring is on the session bus \(org\.freedesktop\.DBus\.Error\./,
			),
		]);
	});
});

test("a step: values, files, members, what is missing, and nothing in the log", async () => {
	const job = new Job();
	onTestFinished(() => job.end());
	const { code, env, log } = await job.step({
		env: { RUNNER_DEBUG: "1", ...keyring.variables },
		with: {
			"secret-refs": [
				"MINE = libsecret://login/My%20item",
				"DB_PASSWORD = libsecret://login/document#password",
				"DB_* = libsecret://login/document",
				"BYTES [file] = libsecret://login/bytes",
				"GONE [optional] = libsecret://login/nowhere",
			].join("\n"),
		},
	});
	expect(code, log.join("\n")).toBe(0);
	const { BYTES: file = "", ...values } = Object.fromEntries(env);
	expect(values).toEqual({
		MINE: "value of mine",
		DB_PASSWORD: "pa55-w0rd-Xy7q",
		DB_PORT: "5432",
	});
	expect(readFileSync(file)).toEqual(BYTES);
	expect(log.join("\n")).not.toMatch(/value of mine|pa55/);
});

providerContract("libsecret", () => ({
	create: (changes) =>
		openCloud(libsecret, keyring.variables, changes).provider,
	present: {
		"login/My%20item": "value of mine",
		"login?kind=odd": "slashed\nsecond line\n",
		"login/bytes": BYTES,
	},
	failing: { reference: "login/nowhere", reason: "not-found" },
	malformed: "login",
}));
