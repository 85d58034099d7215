import { isObject, parseJson, textIn } from "../../json.ts";
import type { HttpAnswer } from "../provider.ts";

/** What a service of Azure said. */
export interface AzureAnswer {
	readonly status: number;
	/** The members of the body; none when it is no JSON object. */
	readonly body: Readonly<Record<string, unknown>>;
	/** Names in lower case. */
	readonly headers: HttpAnswer["headers"];
}

export function jsonAnswer({ status, headers, body }: HttpAnswer): AzureAnswer {
	const parsed = parseJson(body);
	return { status, headers, body: isObject(parsed) ? parsed : {} };
}

/** An access token travels in a header. */
export function tokenIn({ body }: AzureAnswer): string | undefined {
	const token = textIn(body.access_token);
	return token !== undefined && isToken(token) ? token : undefined;
}

export function isToken(text: string): boolean {
	return /^[\x21-\x7e]+$/.test(text);
}
