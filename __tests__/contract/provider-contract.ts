import { describe, expect, test } from "vitest";
import { type Reason, SecretError } from "../../src/errors.ts";
import type {
	Answer,
	ProviderContext,
	Request,
	SecretProvider,
} from "../../src/providers/provider.ts";
import { saying } from "../support/message.ts";

/** What a provider's own test must know to run the contract against it. */
export interface Case {
	/** Makes the provider over secrets that are there: `present` under each of its references. */
	readonly create: (changes?: Partial<ProviderContext>) => SecretProvider;
	readonly present: Readonly<Record<string, string | Uint8Array>>;
	/**
	 * A well-formed reference that gives no value, and why: `not-found` where the backend can say so. Absent for a provider
	 * that has a value for every well-formed one.
	 */
	readonly failing?: { readonly reference: string; readonly reason: Reason };
	/** A reference that cannot be right. */
	readonly malformed: string;
}

const value = (rest: string): Request => ({
	rest,
	scheme: "env",
	want: "value",
});

/** The suite that every provider passes. */
export function providerContract(name: string, make: () => Case): void {
	describe(`the contract of a provider: ${name}`, () => {
		test("every reference has its value, in the order of the references, byte for byte", async () => {
			const { create, present } = make();
			const references = Object.keys(present);
			for (const order of [references, references.toReversed()])
				expect((await create().resolve(order.map(value))).map(textOf)).toEqual(
					order.map((rest) =>
						Buffer.from(present[rest] ?? "").toString("latin1"),
					),
				);
		});

		test("nothing asked, nothing answered", async () => {
			expect(await make().create().resolve([])).toEqual([]);
		});

		test("a reference that fails says why, and hides nothing else", async () => {
			const {
				create,
				present,
				malformed,
				failing = refused(malformed),
			} = make();
			const [there = ""] = Object.keys(present);
			const answers = await create().resolve(
				[failing.reference, there, failing.reference].map(value),
			);
			expect(answers.map(({ kind }) => kind)).toEqual([
				"failed",
				"value",
				"failed",
			]);
			expect(errorOf(answers[0]).reason).toBe(failing.reason);
		});

		test("the check knows a malformed reference and lets the others pass", () => {
			const { create, present, failing, malformed } = make();
			const provider = create();
			expect(provider.check?.(value(malformed))?.reason).toBe("malformed");
			const wellFormed = [
				...Object.keys(present),
				...(failing === undefined ? [] : [failing.reference]),
			];
			for (const rest of wellFormed)
				expect(provider.check?.(value(rest))).toBeUndefined();
		});

		test("a message is a sentence that repeats neither the reference nor a value", async () => {
			const {
				create,
				present,
				malformed,
				failing = refused(malformed),
			} = make();
			const provider = create();
			const { reference } = failing;
			const messages = [
				errorOf((await provider.resolve([value(reference)]))[0]).message,
				provider.check?.(value(malformed))?.message ?? "",
			];
			for (const message of messages) {
				expect(message).toMatch(/^\S.*[.]$/s);
				if (reference !== "") expect(message).not.toContain(reference);
				for (const secret of Object.values(present))
					expect(message).not.toContain(Buffer.from(secret).toString());
			}
		});

		test("it answers every reference when the deadline has passed, and never rejects", async () => {
			const { create, present } = make();
			const signal = AbortSignal.abort(
				new SecretError("unreachable", saying("the deadline has passed.")),
			);
			const references = Object.keys(present);
			expect(
				await create({ signal }).resolve(references.map(value)),
			).toHaveLength(references.length);
		});
	});
}

function refused(malformed: string) {
	return { reference: malformed, reason: "malformed" } as const;
}

function textOf(answer: Answer): string {
	return answer.kind === "value"
		? Buffer.from(answer.value).toString("latin1")
		: answer.kind;
}

function errorOf(answer: Answer | undefined): SecretError {
	if (answer?.kind !== "failed") throw new Error("the reference did not fail");
	expect(answer.error).toBeInstanceOf(SecretError);
	return answer.error;
}
