import { malformed } from "../../kit/errors.ts";
import { tokenOf } from "../../kit/token.ts";
import { say } from "../messages.ts";

/** What signs requests. None of it may be seen. */
export interface Credentials {
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	/** With temporary keys. */
	readonly sessionToken?: string;
}

/** The three names of one source. */
export interface KeyNames {
	readonly id: string;
	readonly secret: string;
	readonly token: string;
}

export const VARIABLES: KeyNames = {
	id: "AWS_ACCESS_KEY_ID",
	secret: "AWS_SECRET_ACCESS_KEY",
	token: "AWS_SESSION_TOKEN",
};

/** How messages speak of a source. */
interface KeyTerms {
	called(name: string): string;
	/** Goes on behind "the other half of the access key". */
	readonly other?: string;
}

/**
 * A pair of keys, and the token that belongs to it.
 *
 * @returns undefined when neither is given
 * @throws SecretError `malformed` for one without the other, or one that cannot be a key; never shows what was given
 */
export function keysIn(
	values: Readonly<Record<string, string | undefined>>,
	{ id, secret, token }: KeyNames,
	{ called, other = "" }: KeyTerms,
): Credentials | undefined {
	const accessKeyId = values[id]?.trim() ?? "";
	const secretAccessKey = values[secret]?.trim() ?? "";
	const sessionToken = values[token]?.trim() ?? "";
	if (accessKeyId === "" && secretAccessKey === "") return undefined;
	const missing =
		accessKeyId === "" ? id : secretAccessKey === "" ? secret : undefined;
	if (missing !== undefined)
		throw malformed(say.halfKey(called(missing), other));
	for (const [name, text] of [
		[id, accessKeyId],
		[secret, secretAccessKey],
		[token, sessionToken],
	] as const)
		if (!/^[\x21-\x7e]*$/.test(text) || /^["']|["']$/.test(text))
			throw malformed(say.keyForm(called(name)));
	return sessionToken === ""
		? { accessKeyId, secretAccessKey }
		: { accessKeyId, secretAccessKey, sessionToken };
}

/** What a service of AWS gave as a session; undefined when it is not all of one. */
export function sessionOf(
	id: unknown,
	secret: unknown,
	token: unknown,
): Credentials | undefined {
	const accessKeyId = tokenOf(id);
	const secretAccessKey = tokenOf(secret);
	const sessionToken = tokenOf(token);
	return accessKeyId && secretAccessKey && sessionToken
		? { accessKeyId, secretAccessKey, sessionToken }
		: undefined;
}
