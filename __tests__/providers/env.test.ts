import { expect, test } from "vitest";
import { create } from "../../src/providers/env/index.ts";
import { context } from "../support/context.ts";

test("what every object has is no variable", async () => {
	const provider = create(context({ environment: { A: "a" } }));
	const answers = await provider.resolve(
		["A", "constructor", "toString", "__proto__"].map((rest) => ({
			rest,
			scheme: "env",
			want: "value",
		})),
	);
	expect(answers).toEqual([
		{ kind: "value", value: Buffer.from("a") },
		...Array(3).fill({
			kind: "failed",
			error: expect.objectContaining({ reason: "not-found" }),
		}),
	]);
});

test("of a name that is not there only the beginning is shown: it may be the secret itself", async () => {
	const provider = create(context());
	const [answer] = await provider.resolve([
		{ rest: "hunter2-s3cret", scheme: "env", want: "value" },
	]);
	const said = answer?.kind === "failed" ? String(answer.error.message) : "";
	expect(said).toContain('"hun');
	expect(said).not.toContain("hunt");
});
