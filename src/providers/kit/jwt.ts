import { type KeyObject, sign } from "node:crypto";

/**
 * A JSON Web Token with these claims, signed with RS256 (RFC 7515, 7518).
 *
 * @param kid - by which the receiver knows the key, where it wants to be told
 */
export function signJwt(
	claims: Readonly<Record<string, unknown>>,
	key: KeyObject,
	kid?: string,
): string {
	const signed = [{ alg: "RS256", typ: "JWT", kid }, claims]
		.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
		.join(".");
	const signature = sign("sha256", Buffer.from(signed), key);
	return `${signed}.${signature.toString("base64url")}`;
}
