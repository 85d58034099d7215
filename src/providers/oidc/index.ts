import type { SecretError } from "../../errors.ts";
import { answerEach } from "../kit/answers.ts";
import { malformed } from "../kit/errors.ts";
import { identityProblem } from "../kit/identity.ts";
import type { ProviderContext, Request, SecretProvider } from "../provider.ts";
import { say } from "./messages.ts";

/** The job's own ID token (GitHub's OIDC), for clients that log in by themselves. A reference is its audience. */
export function create(context: ProviderContext): SecretProvider {
	return {
		// So that a wildcard is refused before a token is asked for.
		givesFields: true,
		check,
		rehearse: () => identityProblem(context.environment),
		resolve: answerEach(context, async (audience, request) => {
			const problem = check(request);
			if (problem !== undefined) throw problem;
			context.signal.throwIfAborted();
			return Buffer.from(await context.idToken(audience || undefined));
		}),
	};
}

function check({ rest, want }: Request): SecretError | undefined {
	if (want === "fields") return malformed(say.noFields());
	if (/^eyJ[\w-]*\./.test(rest)) return malformed(say.pastedJwt());
	return /[\s?#]/.test(rest) ? malformed(say.audienceForm()) : undefined;
}
