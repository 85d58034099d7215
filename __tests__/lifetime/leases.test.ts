import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { SecretError } from "../../src/errors.ts";
import { type Clock, keepAlive } from "../../src/lifetime/leases.ts";
import type { Lease } from "../../src/providers/provider.ts";
import { startFront } from "../support/front.ts";
import { saying } from "../support/message.ts";
import { ROOT } from "../support/runner.ts";

const closing: (() => void)[] = [];
afterAll(() => {
	for (const close of closing) close();
});

/** A clock that a test moves. */
function fakeClock() {
	let now = 0;
	const sleepers = new Set<{ at: number; wake(): void }>();
	const clock: Clock = {
		now: () => now,
		sleep: (milliseconds, stopped) =>
			new Promise((resolve) => {
				const sleeper = {
					at: now + milliseconds,
					wake() {
						sleepers.delete(sleeper);
						resolve();
					},
				};
				if (stopped.aborted) return resolve();
				sleepers.add(sleeper);
				stopped.addEventListener("abort", sleeper.wake, { once: true });
			}),
	};
	return {
		clock,
		/** Wakes everyone in turn whose time comes, and lets each do its work. */
		async pass(milliseconds: number): Promise<void> {
			const end = now + milliseconds;
			for (;;) {
				await setImmediate();
				const [next] = [...sleepers].sort((a, b) => a.at - b.at);
				if (next === undefined || next.at > end) break;
				now = next.at;
				next.wake();
			}
			now = end;
		},
	};
}

/** Ends so many milliseconds from the start of the clock. */
const lease = (
	name: string,
	left: number,
	renew?: Lease["renew"],
	under?: Lease,
): Lease => ({
	name,
	ends: left,
	limit: saying("it was too short."),
	...(renew === undefined ? {} : { renew }),
	...(under === undefined ? {} : { under }),
});

/** A renewal that fails as told and then gives an hour; counts. */
function renewing(...errors: SecretError[]) {
	const visits: string[] = [];
	const renew = async () => {
		const error = errors[visits.length];
		visits.push(error?.reason ?? "renewed");
		if (error !== undefined) throw error;
		return 3_600;
	};
	return { visits, renew };
}

async function warningsAfter(
	milliseconds: number,
	...leases: Lease[]
): Promise<readonly string[]> {
	const { clock, pass } = fakeClock();
	const renewals = keepAlive(leases, {}, clock);
	await pass(milliseconds);
	const warnings = await renewals.stop();
	return warnings.map(({ text }) => text.replace(/\d+ s before/, "N s before"));
}

describe("leases", () => {
	test("that ended while they were renewed ended for their own reason, not since the script is over", async () => {
		const { clock, pass } = fakeClock();
		const { promise, reject } = Promise.withResolvers<number>();
		const renewals = keepAlive([lease("A", 2_000, () => promise)], {}, clock);
		await pass(3_000);
		const stopped = renewals.stop();
		reject(new SecretError("failed", saying("the run has ended.")));
		expect((await stopped).map(({ text }) => text)).toEqual([
			"A ended 1 s before the run did: it was too short.",
		]);
	});

	test("that last longer than a timer can be set are not renewed yet", async () => {
		const { visits, renew } = renewing();
		const year = 365 * 24 * 3_600_000;
		expect(await warningsAfter(300, lease("A", year, renew))).toEqual([]);
		expect(visits).toEqual([]);
	});

	test.each([
		"unreachable",
		"failed",
	] as const)("are tried again when a renewal is %s", async (reason) => {
		const { visits, renew } = renewing(new SecretError(reason, saying("no.")));
		expect(await warningsAfter(2_500, lease("A", 2_000, renew))).toEqual([]);
		expect(visits).toEqual([reason, "renewed"]);
	});

	test.each([
		"denied",
		"malformed",
		"not-found",
	] as const)("are left alone when a renewal is %s", async (reason) => {
		const { visits, renew } = renewing(
			new SecretError(reason, saying("no. Do this.")),
		);
		expect(await warningsAfter(2_500, lease("A", 2_000, renew))).toEqual([
			"A ended N s before the run did: no. Do this.",
		]);
		expect(visits).toEqual([reason]);
	});

	test("that a renewal does not lengthen are left alone", async () => {
		let visits = 0;
		const renew = async () => {
			visits++;
			return 1;
		};
		expect(await warningsAfter(2_500, lease("A", 2_000, renew))).toEqual([
			"A ended N s before the run did: it was too short.",
		]);
		expect(visits).toBe(1);
	});

	test("that are refused but outlast the run get no warning", async () => {
		const { visits, renew } = renewing(
			new SecretError("denied", saying("no.")),
		);
		expect(await warningsAfter(1_500, lease("A", 2_000, renew))).toEqual([]);
		expect(visits).toEqual(["denied"]);
	});

	test("that are gone get one at once", async () => {
		const { renew } = renewing(
			new SecretError("not-found", saying("revoked.")),
		);
		expect(await warningsAfter(1_500, lease("A", 2_000, renew))).toEqual([
			"A ended N s before the run did: revoked.",
		]);
	});

	test("that end for one reason get one warning", async () => {
		expect(
			await warningsAfter(
				200,
				lease("A", 100),
				lease("B", 100),
				lease("B", 50),
			),
		).toEqual(["A, B ended N s before the run did: it was too short."]);
	});

	test("that end with what they hang on are named there, and not renewed", async () => {
		const { visits, renew } = renewing();
		const token = lease("T", 400);
		expect(
			await warningsAfter(
				1_500,
				token,
				lease("A", 2_000, renew, token),
				lease("B", 100, undefined, token),
			),
		).toEqual([
			"T ended N s before the run did, and with it A, B: it was too short.",
		]);
		expect(visits).toEqual([]);
	});

	test("are forgotten when it is stopped, at once and with a renewal on its way", async () => {
		const front = await startFront("http://127.0.0.1:1", () => "stall");
		closing.push(front.close);
		const ends: unknown[] = [];
		const { clock, pass } = fakeClock();
		const renewals = keepAlive(
			[
				lease("A", 60_000, async () => {
					throw new Error("not yet");
				}),
				lease("B", 1_000, async ({ connect }) => {
					const connection = await connect({ origin: new URL(front.origin) });
					await connection
						.request({ method: "POST", path: "/", repeat: "always" })
						.catch((error) => ends.push(error.message));
					return 60;
				}),
			],
			{},
			clock,
		);
		await pass(900);
		while (front.seen.length === 0) await sleep(20);
		const warnings = renewals.stop();
		expect(renewals.stop()).toBe(warnings);
		expect(await warnings).toEqual([]);
		expect(ends).toEqual(["the run has ended."]);
	});
});

test("does not keep the process alive", () => {
	const script = `
		import { type Clock, keepAlive } from ${JSON.stringify(pathToFileURL(join(ROOT, "src/lifetime/leases.ts")).href)};
		keepAlive([{ name: "A", ends: performance.now() + 3_600_000, limit: "", renew: async () => 3_600 }], {});
		console.log("started");
	`;
	const { stdout, signal } = spawnSync(
		process.execPath,
		["--input-type=module-typescript", "-e", script],
		{ encoding: "utf8", timeout: 30_000 },
	);
	expect([stdout, signal]).toEqual(["started\n", null]);
});
