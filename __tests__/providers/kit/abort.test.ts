import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { untilAborted } from "../../../src/providers/kit/abort.ts";

const never = () => new Promise<never>(() => {});

test("gives what the task gives, and throws what it throws", async () => {
	const { signal } = new AbortController();
	expect(await untilAborted(signal, async () => "done")).toBe("done");
	const failing = untilAborted(signal, () => Promise.reject("broken"));
	await expect(failing).rejects.toBe("broken");
});

test("ends with the reason of the signal while the task goes on", async () => {
	const controller = new AbortController();
	const waiting = untilAborted(controller.signal, never);
	controller.abort("over");
	await expect(waiting).rejects.toBe("over");
});

test("an error that comes later goes nowhere", async () => {
	const controller = new AbortController();
	const { promise, reject } = Promise.withResolvers<never>();
	const waiting = untilAborted(controller.signal, () => promise);
	controller.abort("over");
	await expect(waiting).rejects.toBe("over");
	const unhandled: unknown[] = [];
	const note = (reason: unknown) => void unhandled.push(reason);
	process.on("unhandledRejection", note);
	reject("late");
	await turn();
	process.off("unhandledRejection", note);
	expect(unhandled).toEqual([]);
});

test("begins nothing when it is over before", async () => {
	let begun = false;
	const waiting = untilAborted(AbortSignal.abort("over"), async () => {
		begun = true;
	});
	await expect(waiting).rejects.toBe("over");
	expect(begun).toBe(false);
});

test("leaves no listener behind, whether the task succeeds or fails", async () => {
	const { signal } = new AbortController();
	let listeners = 0;
	const { addEventListener, removeEventListener } = signal;
	signal.addEventListener = (...given: [string, () => void]) => {
		listeners++;
		addEventListener.apply(signal, given);
	};
	signal.removeEventListener = (...given: [string, () => void]) => {
		listeners--;
		removeEventListener.apply(signal, given);
	};
	const waiting = untilAborted(signal, async () => {
		expect(listeners).toBe(1);
	});
	await waiting;
	await untilAborted(signal, () => Promise.reject("broken")).catch(() => {});
	expect(listeners).toBe(0);
});
