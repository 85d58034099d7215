import { sayingOf } from "../judge/names.ts";
import { shapeOf } from "../judge/shapes.ts";
import { isPublicId } from "../judge/vendors.ts";

/** What stands before credentials in headers. */
export function isScheme(text: string): boolean {
	return /^(?:bearer|basic|negotiate|digest|apikey|api-key|jwt|genie-?key|sso-key|key|token)$/i.test(
		text,
	);
}

/** Behind a scheme stands a credential, in a header whatever it is; elsewhere a word is a word. */
export function isCredential(text: string, header: string): boolean {
	const says = /auth|token|key|header$/i.test(header);
	return says && sayingOf(header) !== "public" && !isPublicId(text)
		? text.length >= 4
		: shapeOf(text, 6) !== "harmless";
}
