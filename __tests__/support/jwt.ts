import { createPublicKey, type JsonWebKey, verify } from "node:crypto";

// biome-ignore lint/suspicious/noExplicitAny: a token may claim anything
export type Claims = any;

/** The claims of a JSON Web Token, whoever signed it; undefined when it is none. */
export function claimsIn(token: string): Claims {
	return read(token.split(".")[1] ?? "");
}

/**
 * Whether a JSON Web Token was signed (RS256) by one of an issuer's keys.
 *
 * @param issuer - its keys are below `/jwks`
 */
export async function isSignedBy(
	issuer: string,
	token: string,
): Promise<boolean> {
	const [head = "", body = "", signature = ""] = token.split(".");
	const header = read(head);
	const { keys } = (await (await fetch(`${issuer}/jwks`)).json()) as {
		keys: (JsonWebKey & { kid: string })[];
	};
	const jwk = keys.find(({ kid }) => kid === header?.kid);
	return (
		jwk !== undefined &&
		header.alg === "RS256" &&
		verify(
			"sha256",
			Buffer.from(`${head}.${body}`),
			createPublicKey({ key: jwk, format: "jwk" }),
			Buffer.from(signature, "base64url"),
		)
	);
}

function read(part: string): Claims {
	try {
		return JSON.parse(Buffer.from(part, "base64url").toString());
	} catch {
		return undefined;
	}
}
