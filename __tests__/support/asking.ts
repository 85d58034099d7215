import { showForeign } from "../../src/foreign.ts";
import type { Answer, SecretProvider } from "../../src/providers/provider.ts";

/** Short ways to ask a provider. */
export interface Asked {
	/** The texts of references, or their errors' reasons and messages. */
	ask(...references: string[]): Promise<string[]>;
	/** The fields of a reference, or its error's reason and message. */
	fields(reference: string): Promise<Readonly<Record<string, string>> | string>;
}

export function asking(provider: SecretProvider): Asked {
	return {
		async ask(...references) {
			const answers = await provider.resolve(
				references.map((rest) => ({ rest, scheme: "env", want: "value" })),
			);
			return answers.map(textOf);
		},
		async fields(rest) {
			const [answer] = await provider.resolve([
				{ rest, scheme: "env", want: "fields" },
			]);
			return answer?.kind === "fields"
				? Object.fromEntries(
						Array.from(answer.fields, ([name, value]) => [
							name,
							Buffer.from(value).toString(),
						]),
					)
				: textOf(answer);
		},
	};
}

/** A value's text; of a failure its reason and message. */
export function textOf(answer: Answer | undefined): string {
	if (answer?.kind === "value") return Buffer.from(answer.value).toString();
	if (answer?.kind === "failed")
		return `${answer.error.reason}: ${showForeign(answer.error.message, (text) => text)}`;
	throw new Error("neither a value nor a failure");
}
