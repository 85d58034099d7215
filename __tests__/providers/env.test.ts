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

test("a name that is nearly one of the step's is offered, and shown", async () => {
	const environment = { AWS_ACCESS_KEY_ID: "x", CI: "true" };
	const provider = create(context({ environment }));
	const said = async (rest: string) => {
		const request = { rest, scheme: "env", want: "value" } as const;
		const [answer] = await provider.resolve([request]);
		return answer?.kind === "failed" ? String(answer.error.message) : "";
	};
	expect(await said("AWS_ACCES_KEY_ID")).toBe(
		'secret env var not found: "AWS_ACCES_KEY_ID". This step has `AWS_ACCESS_KEY_ID`; did you mean that?',
	);
	expect(await said("AWS_ACCES_KEY_I")).toContain("did you mean");
	expect(await said("AWS_ACCES_KEY")).not.toContain("AWS_ACC");
	// Everything is near a short name.
	expect(await said("X")).not.toContain("`CI`");
});

test.each([
	["TOKEN;", ";"],
	["TOKEN,", ","],
	["$TOKEN", "$"],
	['"TOKEN"', '"'],
	["'TOKEN", "'"],
])("what people write around a name is named: %s", (rest, character) => {
	const { check } = create(context());
	expect(check?.({ rest, scheme: "env", want: "value" })?.message).toBe(
		`there is a \`${character}\` around the name of the variable. Take it off: \`env:NAME\`.`,
	);
});
