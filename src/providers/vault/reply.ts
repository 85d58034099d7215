import { isObject } from "../../json.ts";

/** What Vault said. */
export interface Reply {
	readonly status: number;
	/** The JSON of the body, numbers as written; undefined when it is none, null where there is no body (204). */
	readonly body: unknown;
}

/** The members of a reply that all of Vault's own answers share. */
export function dataOf({ body }: Reply): Record<string, unknown> | undefined {
	return isObject(body) && isObject(body.data) ? body.data : undefined;
}

/** What Vault says in `errors` and `warnings`. */
export function textsOf({ body }: Reply): readonly string[] {
	if (!isObject(body)) return [];
	return [body.errors, body.warnings]
		.flat()
		.filter((text) => typeof text === "string");
}

export function says(reply: Reply, text: string): boolean {
	return textsOf(reply).some((said) => said.includes(text));
}

/** Seconds, of a lease or a token: Vault writes 0 where there is no end. */
export function durationOf({
	lease_duration,
}: Readonly<Record<string, unknown>>): number {
	return typeof lease_duration === "number" && lease_duration > 0
		? lease_duration
		: Number.POSITIVE_INFINITY;
}
