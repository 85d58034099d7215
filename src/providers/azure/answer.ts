import { isObject, parseJson } from "../../json.ts";
import { tokenOf } from "../kit/token.ts";
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

export function tokenIn({ body }: AzureAnswer): string | undefined {
	return tokenOf(body.access_token);
}
