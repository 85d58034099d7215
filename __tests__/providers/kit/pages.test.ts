import { expect, test } from "vitest";
import { showForeign } from "../../../src/foreign.ts";
import { MOST_PAGES, readPages } from "../../../src/providers/kit/pages.ts";

/** The tokens that pages were asked by, and what came of it. */
async function read(next: (page: number) => unknown) {
	const asked: (string | undefined)[] = [];
	const result = await readPages("the list", async (token) => {
		asked.push(token);
		return next(asked.length);
	}).catch(
		({ reason, message }) =>
			`${reason}: ${showForeign(message, (text) => text)}`,
	);
	return { asked, result };
}

test.each([
	undefined,
	null,
	"",
	5,
])("from page to page, until none is named: %j", async (end) => {
	const { asked, result } = await read((page) => ["a", "b", end][page - 1]);
	expect(asked).toEqual([undefined, "a", "b"]);
	expect(result).toBeUndefined();
});

test("not in a circle", async () => {
	const { asked, result } = await read((page) => ["a", "b"][page % 2]);
	expect(asked).toEqual([undefined, "b", "a"]);
	expect(result).toBe(
		"malformed: the list leads back to a page that was read already, so it has no end. Does a proxy or another server stand in front of it?",
	);
});

test("not for ever", async () => {
	const { asked, result } = await read((page) => `page ${page}`);
	expect(asked).toHaveLength(MOST_PAGES);
	expect(result).toBe(
		"failed: the list has more than 1,000 pages, and more are not read. Name the secrets that are needed.",
	);
});
