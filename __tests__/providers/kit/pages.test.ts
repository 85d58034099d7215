import { expect, test } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import { malformed } from "../../../src/providers/kit/errors.ts";
import { say } from "../../../src/providers/kit/messages.ts";
import { pageFollower } from "../../../src/providers/kit/pages.ts";

test("from page to page, to the last one, and not in a circle", () => {
	const follow = () => pageFollower(() => malformed(say.notRead()));
	const next = follow();
	expect(["a", "b", "c"].map(next)).toEqual(["a", "b", "c"]);
	expect([undefined, null, "", 5].map(next)).toEqual(Array(4).fill(undefined));
	expect(() => next("a")).toThrow(SecretError);
	expect(follow()("a")).toBe("a");
});
