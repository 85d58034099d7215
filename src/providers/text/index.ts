import type { SecretError } from "../../errors.ts";
import { answerEach } from "../kit/answers.ts";
import { malformed } from "../kit/errors.ts";
import type { ProviderContext, SecretProvider } from "../provider.ts";
import { say } from "./messages.ts";

/** The text of the reference itself, for templates and for what is no secret. */
export function create(context: ProviderContext): SecretProvider {
	return {
		check: ({ rest }) => problemOf(rest),
		resolve: answerEach(context, (text) => {
			const problem = problemOf(text);
			if (problem !== undefined) throw problem;
			return Buffer.from(text);
		}),
	};
}

function problemOf(text: string): SecretError | undefined {
	return text === "" ? malformed(say.noText()) : undefined;
}
