import { isDoubtful } from "../judge/index.ts";

/** Whether a text is no word, where a password is expected: `bliss42` is one too. */
export function isPassword(text: string): boolean {
	return isDoubtful(text) || isWordWithNumber(text);
}

/** A PIN, a one-time password. */
export function isPin(text: string): boolean {
	return /^\d{4,12}$/.test(text);
}

/** Nothing that tells how a secret is made (`sha512`, `oauth2`), and no example. */
function isWordWithNumber(text: string): boolean {
	return (
		/^(?:[a-z]{4,}\d+|\d{1,2}[a-z]{4,}|[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+\d{1,4})$/.test(
			text,
		) &&
		!/^(?:oauth|base|bcrypt|argon|scrypt|pkcs|token|password|secret|user|test|example|version|latin|radius|kerberos)\d+$/.test(
			text,
		)
	);
}
