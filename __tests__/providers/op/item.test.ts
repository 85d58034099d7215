import { expect, test } from "vitest";
import { find } from "../../../src/providers/op/item.ts";

const TOKEN = "ghp_R7xQ2mVb9Lk4TzW8nYc3Hd6JfPs1Ga5Ue0Xo";

test("a label that is not plainly a name is counted, and not shown", () => {
	const field = {
		...{ type: "STRING", purpose: "", value: "x", code: undefined },
	};
	const tokens = { id: "s1", label: TOKEN };
	const fields = [
		{ ...field, id: "1", name: TOKEN, section: tokens },
		{ ...field, id: "2", name: "username", section: undefined },
	];
	const item = { fields, files: [] };
	expect(() => find(item, { section: undefined, field: "nothing" })).toThrow(
		"It has `username` and 1 more.",
	);
	expect(() => find(item, { section: "nothing", field: "x" })).toThrow(
		"It has 1 of another name.",
	);
});
