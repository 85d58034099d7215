import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SecretError } from "../../src/errors.ts";
import { createPrivateDirectory } from "../../src/lifetime/private-directory.ts";
import { openUpkeep } from "../../src/lifetime/upkeep.ts";
import { readDebts } from "../../src/lifetime/written-debts.ts";
import type { Message } from "../../src/message.ts";
import type { Lease } from "../../src/providers/provider.ts";
import type { Log } from "../../src/runner/log.ts";
import { saying } from "../support/message.ts";

let temp: string;
let environment: { RUNNER_TEMP: string; GITHUB_STATE: string };
beforeEach(() => {
	temp = mkdtempSync(join(tmpdir(), "upkeep-"));
	environment = { RUNNER_TEMP: temp, GITHUB_STATE: join(temp, "state") };
	writeFileSync(environment.GITHUB_STATE, "");
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

/** An upkeep, and what it tells. */
function open(
	leases: readonly Lease[],
	privateDirectory = createPrivateDirectory(environment, () => {}),
	undone: () => void = () => {},
) {
	const told: string[] = [];
	const note = (message: Message) => void told.push(message.text);
	const upkeep = openUpkeep({
		leases,
		settlers: { owner: async () => ({ settle: undone }) },
		environment,
		privateDirectory,
		log: { notice: note, warning: note } as Log,
	});
	return { upkeep, told };
}

test("what the values depend on is renewed until the end, and a notice comes once", async () => {
	const { promise, resolve } = Promise.withResolvers<void>();
	const limit = saying("it was too short.");
	const notice = saying("it ends in an hour.");
	const { upkeep, told } = open([
		{
			name: "A",
			limit,
			notice,
			ends: performance.now() + 1_000,
			renew: async () => {
				resolve();
				return 3_600;
			},
		},
		{ name: "B", limit, notice, ends: performance.now() + 3_600_000 },
	]);
	await promise;
	await upkeep.close();
	expect(told).toEqual(["it ends in an hour."]);
});

test("what could not be undone at the end is told, and kept for the post step", async () => {
	const privateDirectory = createPrivateDirectory(environment, () => {});
	await privateDirectory.writeDebt("owner", "a token");
	let away = true;
	const end = () =>
		open([], privateDirectory, () => {
			if (away)
				throw new SecretError("unreachable", saying("the server is away."));
		});
	const failed = end();
	await failed.upkeep.close();
	expect(failed.told).toEqual([
		expect.stringContaining("Not undone: the server is away."),
	]);
	const directory = await privateDirectory.open();
	expect(readDebts(directory, environment)).toHaveLength(1);
	away = false;
	const mended = end();
	await mended.upkeep.close();
	expect([mended.told, existsSync(directory)]).toEqual([[], false]);
});
