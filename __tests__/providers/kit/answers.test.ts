import pLimit from "p-limit";
import { describe, expect, test } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import {
	allFailed,
	answerEach,
	answerOf,
	attempt,
	problemOf,
	succeeded,
} from "../../../src/providers/kit/answers.ts";
import type { Answer } from "../../../src/providers/provider.ts";
import { saying } from "../../support/message.ts";

const refused = new SecretError("denied", saying("no."));
const refuse = () => {
	throw refused;
};
/** As a library's error would be. */
const leak = () => {
	throw new Error("Authorization: Bearer s3cret");
};
const value: Answer = { kind: "value", value: Buffer.from("x") };

test("an attempt gives the value or the error", () => {
	const outcomes = [attempt(() => 1), attempt(refuse), attempt(() => 2)];
	expect(outcomes).toEqual([1, refused, 2]);
	expect(outcomes.filter(succeeded)).toEqual([1, 2]);
});

test("a problem is what was thrown, and none is undefined", () => {
	expect(problemOf(refuse)).toBe(refused);
	expect(problemOf(() => "parsed")).toBeUndefined();
});

test("an answer is what is given, now or later, or what is thrown", async () => {
	expect(await answerOf(() => value)).toBe(value);
	expect(await answerOf(async () => value)).toBe(value);
	const failed = { kind: "failed", error: refused };
	expect(await answerOf(refuse)).toEqual(failed);
	expect(await answerOf(() => Promise.reject(refused))).toEqual(failed);
});

test("what failed for all is one error, so that it can be told once", () => {
	const [first, second, ...more] = allFailed(["a", "b"], refused);
	expect(first).toEqual({ kind: "failed", error: refused });
	expect(second).toEqual(first);
	expect(more).toEqual([]);
});

test("no more references are read at once than the context allows, or a hundred commands would start together", async () => {
	let running = 0;
	let most = 0;
	const resolve = answerEach({ limit: pLimit(3) }, async (rest) => {
		most = Math.max(most, ++running);
		await new Promise((resolve) => setImmediate(resolve));
		running--;
		return Buffer.from(rest);
	});
	const rests = Array.from({ length: 10 }, (_, index) => `r${index}`);
	const answers = await resolve(
		rests.map((rest) => ({ scheme: "x", rest, want: "value" })),
	);
	expect(most).toBe(3);
	expect(answers).toEqual(
		rests.map((rest) => ({ kind: "value", value: Buffer.from(rest) })),
	);
});

describe("text of a foreign error is not carried over", () => {
	test.each([
		["attempt", () => attempt(leak)],
		["problemOf", () => problemOf(leak)],
		["answerOf", () => answerOf(leak)],
		["allFailed", () => allFailed([1], new Error("s3cret"))[0]],
	])("%s", async (_, act) => {
		const outcome = await act();
		const error =
			outcome instanceof SecretError
				? outcome
				: outcome?.kind === "failed" && outcome.error;
		expect(error).toMatchObject({
			reason: "failed",
			message: "an internal error in the provider.",
		});
	});
});
