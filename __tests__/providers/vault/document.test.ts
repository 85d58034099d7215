import { expect, test } from "vitest";
import { select } from "../../../src/providers/vault/document.ts";
import { parseReference } from "../../../src/providers/vault/reference.ts";

test("a key that is not plainly a name is counted, and not shown", () => {
	const fields = {
		ghp_R7xQ2mVb9Lk4TzW8nYc3Hd6JfPs1Ga5Ue0Xo: "alice",
		"db.password": "x",
	};
	const reference = parseReference({
		...{ scheme: "vault", rest: "apps/web#pass", want: "value" },
	});
	expect(() => select({ fields, grant: undefined }, reference)).toThrow(
		"It has `db.password` and 1 more.",
	);
});
