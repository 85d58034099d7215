import { once } from "node:events";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SecretError } from "../../src/errors.ts";
import { foreign, showForeign } from "../../src/foreign.ts";
import { createPrivateDirectory } from "../../src/lifetime/private-directory.ts";
import { removeOrphans } from "../../src/lifetime/private-files.ts";
import {
	type Settlers,
	type Settling,
	settle,
	settleRun,
} from "../../src/lifetime/settle.ts";
import { readDebts } from "../../src/lifetime/written-debts.ts";
import { saying } from "../support/message.ts";

let temp: string;
let environment: { RUNNER_TEMP: string; GITHUB_STATE: string };
beforeEach(() => {
	temp = realpathSync(mkdtempSync(join(tmpdir(), "settle-")));
	environment = { RUNNER_TEMP: temp, GITHUB_STATE: join(temp, "state") };
	writeFileSync(environment.GITHUB_STATE, "");
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

/** A run's directory with debts of these owners in it. */
async function owing(...owners: readonly string[]): Promise<string> {
	const directory = createPrivateDirectory(environment, () => {});
	for (const owner of owners) await directory.writeDebt(owner, { of: owner });
	return directory.open();
}

/** Settlers that keep what they were asked. `bad` cannot do it. */
function settlersOf(asked: unknown[] = []): Settlers {
	return {
		good: async () => ({
			settle: (debt, { mark, environment }) =>
				void asked.push(debt, mark, environment.RUNNER_TEMP),
		}),
		bad: async () => ({
			settle: () => {
				throw new SecretError("unreachable", saying("the server is away."));
			},
		}),
	};
}

/** What is told of a run that is settled. */
async function settled(directory: string, settling: Settling) {
	const left = await settleRun(directory, settling);
	return left.map(({ text }) => text);
}

const BAD = "Not undone: the server is away.";
const UNREADABLE =
	"Not undone: what was written down for the post step cannot be read.";

describe("what a run wrote down is undone, and its files go", () => {
	test("once", async () => {
		const asked: unknown[] = [];
		const settlers = settlersOf(asked);
		const directory = await owing("good");
		for (const failed of ["keep", "drop"] as const)
			expect(
				await settled(directory, { settlers, environment, failed }),
			).toEqual([]);
		expect(asked).toEqual([{ of: "good" }, basename(directory), temp]);
		expect(existsSync(directory)).toBe(false);
	});

	test("what cannot be is told, and kept for the post step, which keeps nothing", async () => {
		const settlers = settlersOf();
		const directory = await owing("bad", "good", "bad");
		const given = { settlers, environment };
		expect(await settled(directory, { ...given, failed: "keep" })).toEqual([
			BAD,
		]);
		expect(readDebts(directory, environment)).toHaveLength(2);
		expect(await settled(directory, { ...given, failed: "drop" })).toEqual([
			BAD,
		]);
		expect(existsSync(directory)).toBe(false);
	});

	test.each([
		["nobody's", '{"owner":"vaults","debt":1}'],
		["of what every object has", '{"owner":"constructor","debt":1}'],
		["of a number", '{"owner":1}'],
		["a list", "[]"],
		["no JSON", "{"],
	])("a forged one is told of, in our words: %s", async (_, text) => {
		const directory = await owing();
		mkdirSync(join(directory, "debts"));
		writeFileSync(join(directory, "debts/0.json"), text);
		expect(
			await settled(directory, {
				settlers: settlersOf(),
				environment,
				failed: "drop",
			}),
		).toEqual([UNREADABLE]);
		expect(existsSync(directory)).toBe(false);
	});

	test("what a server says of a token that lives on is told without it, wherever the text is cut", async () => {
		const token = "hvs.CAESIJ7KqvPz2LwX9mTb4RnYc6";
		const directory = createPrivateDirectory(environment, () => {});
		await directory.writeDebt("loud", { server: { headers: { token } } });
		for (let padding = 0; padding < 60; padding++) {
			const said = foreign(`${"x".repeat(padding)} token: ${token}`, {
				lines: 0,
				characters: 60,
			});
			const settlers: Settlers = {
				loud: async () => ({
					settle: () => {
						throw new SecretError("failed", saying(`refused: ${said}.`));
					},
				}),
			};
			const settling = { settlers, environment, failed: "keep" } as const;
			const [told = ""] = await settled(await directory.open(), settling);
			expect(showForeign(told, (text) => text)).not.toMatch(/hvs\.CAES/);
		}
	});

	test("what takes too long keeps no file from being removed, and what waits behind it is not begun any more", async () => {
		const directory = await owing(...Array(20).fill("slow"));
		const { promise: end, resolve } = Promise.withResolvers<void>();
		let begun = 0;
		const settlers: Settlers = {
			slow: async () => ({
				settle() {
					begun++;
					return end;
				},
			}),
		};
		const keepAlive = setInterval(() => {}, 1_000);
		expect(
			await settled(directory, {
				settlers,
				environment,
				failed: "drop",
				time: 200,
			}),
		).toEqual(["Not undone: something that takes longer than 0.2 s."]);
		expect(existsSync(directory)).toBe(false);
		const before = begun;
		expect(before).toBeLessThanOrEqual(16);
		resolve();
		await new Promise((later) => setImmediate(later));
		clearInterval(keepAlive);
		expect(begun).toBe(before);
	});

	test("a server that says nothing is told of as what takes too long, and as nothing else", async () => {
		const silent = createServer().listen(0, "127.0.0.1");
		await once(silent, "listening");
		const address = silent.address();
		const port = typeof address === "object" ? address?.port : undefined;
		const directory = await owing("asking");
		const settlers: Settlers = {
			asking: async () => ({
				async settle(_, { connect }) {
					const origin = new URL(`http://127.0.0.1:${port}`);
					const connection = await connect({ origin });
					try {
						await connection.request({
							method: "POST",
							path: "/",
							repeat: "unsent",
						});
					} finally {
						connection.close();
					}
				},
			}),
		};
		const settling = { settlers, environment, failed: "drop" } as const;
		expect(await settled(directory, { ...settling, time: 300 })).toEqual([
			"Not undone: something that takes longer than 0.3 s.",
		]);
		silent.close();
	});

	test("nothing keeps the process when it is done, or every post step would last its whole time", async () => {
		const timers = () =>
			process
				.getActiveResourcesInfo()
				.filter((resource) => resource === "Timeout").length;
		const directory = await owing("good");
		const before = timers();
		await settled(directory, {
			settlers: settlersOf(),
			environment,
			failed: "drop",
		});
		expect(timers()).toBe(before);
	});

	test("a path that is none of ours is left alone", async () => {
		const folder = join(temp, "folder");
		mkdirSync(join(folder, "debts"), { recursive: true });
		writeFileSync(join(folder, "debts/0.json"), '{"owner":"good"}');
		const asked: unknown[] = [];
		expect(
			await settled(folder, {
				settlers: settlersOf(asked),
				environment,
				failed: "drop",
			}),
		).toEqual([]);
		expect([asked, existsSync(folder)]).toEqual([[], true]);
	});
});

test("what a killed run of another job could not undo is undone by the next post step; its files go before", async () => {
	const asked: unknown[] = [];
	const directory = await owing("good");
	mkdirSync(join(directory, "0"));
	writeFileSync(join(directory, "0/key"), "secret");
	const next = { ...environment, GITHUB_RUN_ID: "2" };
	expect(removeOrphans(next)).toEqual([]);
	expect(existsSync(join(directory, "0"))).toBe(false);
	expect(readDebts(directory, next)).toHaveLength(1);
	await settle(settlersOf(asked), next);
	expect(asked).toEqual([{ of: "good" }, basename(directory), temp]);
	expect(existsSync(directory)).toBe(false);
});
