import { answerEach } from "../kit/answers.ts";
import { malformed } from "../kit/errors.ts";
import type { ProviderContext, SecretProvider } from "../provider.ts";
import { say } from "./messages.ts";

/** The text of the reference itself, for templates and for what is no secret. */
export function create(context: ProviderContext): SecretProvider {
	return {
		check: ({ rest }) => (rest === "" ? malformed(say.noText()) : undefined),
		resolve: answerEach(context, (text) => {
			if (text === "") throw malformed(say.noText());
			return Buffer.from(text);
		}),
	};
}
