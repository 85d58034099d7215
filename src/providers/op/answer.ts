import { toSecretError } from "../../errors.ts";
import type { Answer } from "../provider.ts";

/** What a function answers, or why it could not. */
export async function answerOf(
	action: () => Promise<Answer> | Answer,
): Promise<Answer> {
	try {
		return await action();
	} catch (thrown) {
		return { kind: "failed", error: toSecretError(thrown) };
	}
}
