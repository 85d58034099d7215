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

test("a few of the paths are named, in one line whatever they are called", () => {
	const left = ["a\n::error::x", "b\u0085c", "d\u2028e\u001b[31m", "ü"].map(
		(path) => ({ path, code: "EBUSY" }),
	);
	const [said, ...more] = aboutLeftovers(left, "Private files");
	expect(more).toEqual([]);
	expect(said?.text).toContain(
		"a ::error::x (EBUSY), b c (EBUSY), d e [31m (EBUSY) and 1 more",
	);
	expect(aboutLeftovers([], "Private files")).toEqual([]);
	expect(aboutLeftovers(left.slice(3), "X")[0]?.text).toContain("ü (EBUSY)");
});
