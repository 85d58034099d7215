import type { HttpAnswer, ProviderContext } from "../provider.ts";
import { type GoogleAnswer, googleAnswer, isPassing } from "./answer.ts";

/** One request of a login; the connection ends with it. */
export interface LoginRequest {
	readonly url: URL;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body:
		| { readonly form: Readonly<Record<string, string>> }
		| { readonly json: unknown };
}

/**
 * Asks for a token. No token that is made twice does harm: it ends by itself, and is not counted.
 *
 * @throws SecretError when no answer comes; a refusal is an answer
 */
export async function postOnce(
	{ url, headers, body }: LoginRequest,
	{ connect }: Pick<ProviderContext, "connect">,
): Promise<GoogleAnswer> {
	const connection = await connect({ origin: new URL(url.origin) });
	const [type, text] =
		"form" in body
			? [
					"application/x-www-form-urlencoded",
					new URLSearchParams(body.form).toString(),
				]
			: ["application/json", JSON.stringify(body.json)];
	try {
		return googleAnswer(
			await connection.request({
				method: "POST",
				path: url.pathname + url.search,
				headers: {
					Accept: "application/json",
					"Content-Type": type,
					...headers,
				},
				body: text,
				repeat: "always",
				passing,
			}),
		);
	} finally {
		connection.close();
	}
}

export function passing(answer: HttpAnswer): boolean {
	return answer.status !== 200 && isPassing(googleAnswer(answer));
}
