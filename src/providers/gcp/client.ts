import type { SecretError } from "../../errors.ts";
import { askOnce, formRequest } from "../kit/ask.ts";
import { quoted } from "../kit/errors.ts";
import { tokenOf } from "../kit/token.ts";
import type { HttpAnswer, ProviderContext } from "../provider.ts";
import { type GoogleAnswer, googleAnswer, isPassing } from "./answer.ts";
import { generalError } from "./errors.ts";

/**
 * Asks for a token.
 *
 * @throws SecretError when no answer comes; a refusal is an answer
 */
export async function postForm(
	url: URL,
	form: Readonly<Record<string, string>>,
	{ connect }: Pick<ProviderContext, "connect">,
): Promise<GoogleAnswer> {
	return googleAnswer(
		await askOnce(
			connect({ origin: new URL(url.origin) }),
			formRequest(url.pathname + url.search, form, passing),
		),
	);
}

export function passing(answer: HttpAnswer): boolean {
	return answer.status !== 200 && isPassing(googleAnswer(answer));
}

/**
 * The token in an answer.
 *
 * @param what - begins the sentence of an error: "the login at Google"
 * @param refused - what a refusal means that could mean something else elsewhere; `said` stands in parentheses
 * @throws SecretError when there is none
 */
export function tokenIn(
	answer: GoogleAnswer,
	what: string,
	refused: (said: string) => SecretError,
): string {
	const { access_token, accessToken = access_token } = answer.body;
	const token = tokenOf(accessToken);
	if (answer.ok && token !== undefined) return token;
	const { code = "", text } = answer;
	throw generalError(answer, what) ?? refused(`(${code}${quoted(text)})`);
}
