import { expect, test } from "vitest";
import { notedSelf, settle } from "../../../src/deliver/child/processes.ts";
import type { Noted } from "../../../src/processes/table.ts";
import { environmentOf } from "../../../src/runner/environment.ts";

const using = { mark: "secret-refs-x", environment: environmentOf({}) };

test("the post step ends what was noted, and nothing that somebody else has put there; what stays is told", async () => {
	const asked: (readonly Noted[])[] = [];
	const self = notedSelf();
	const debt = {
		processes: [self, { pid: -1, started: 1 }, { pid: 4, started: "x" }, null],
	};
	const settled = settle(debt, using, async (processes) => {
		asked.push(processes);
		return [200, 300];
	});
	await expect(settled).rejects.toThrow("(processes 200, 300)");
	expect(asked).toEqual([[self]]);
});
