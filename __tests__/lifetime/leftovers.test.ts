import { expect, test } from "vitest";
import { aboutLeftovers } from "../../src/lifetime/leftovers.ts";

const OPEN = /Perhaps a process that the script left running/;
const RIGHTS =
	/The runner's user may not change them or the folder around them/;

test.each([
	[["EACCES"], [RIGHTS], [OPEN]],
	[["EPERM"], [RIGHTS], [OPEN]],
	[["EBUSY"], [OPEN], [RIGHTS]],
	[["ENOTEMPTY"], [OPEN], [RIGHTS]],
	[["EBUSY", "EACCES"], [OPEN, RIGHTS], []],
	[["EROFS"], [/read-only/], [OPEN, RIGHTS]],
	[["ETIMEDOUT"], [], [OPEN, RIGHTS]],
])("%j: the cause that is named fits the code", (codes, named, others) => {
	const left = codes.map((code) => ({ path: `/t/${code}`, code }));
	const [said] = aboutLeftovers(left, "Private files", "keep");
	const warning = said?.text ?? "";
	expect(warning).toMatch(/\. The post step tries again\./);
	expect(warning).toBe(warning.trim());
	for (const cause of named) expect(warning).toMatch(cause);
	for (const cause of others) expect(warning).not.toMatch(cause);
});
