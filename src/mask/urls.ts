import { saysSecret } from "./harmless.ts";
import { isTokenLike } from "./shapes.ts";

// jdbc:postgresql://host is a URL behind a prefix.
const URL_START = /^(?:jdbc:)?[a-z][a-z0-9+.-]{0,40}:\/\//i;

/** Whether the whole text is one URL. */
export function isUrl(text: string): boolean {
	return URL_START.test(text) && !/\s/.test(text);
}

/**
 * Whether a URL can be shown: without user info, query or other parameters, and without a part that looks like a
 * token (a Slack or Discord webhook, a Telegram bot). The text must be a URL.
 */
export function isCleanUrl(url: string): boolean {
	const rest = url.replace(URL_START, "");
	return (
		userInfo(rest) === undefined &&
		!/[?=]/.test(rest) &&
		!rest.split(/[/:@.#]/).some(isTokenLike)
	);
}

/**
 * The secrets inside a URL: password, a user name that is a token (`https://ghp_...@github.com`), parameters whose
 * name says so; each as written and percent-decoded. None for a text that is no URL.
 */
export function urlSecrets(text: string): string[] {
	if (!isUrl(text)) return [];
	const rest = text.replace(URL_START, "");
	const info = userInfo(rest) ?? "";
	const colon = info.indexOf(":");
	const user = colon < 0 ? info : info.slice(0, colon);
	const found = colon < 0 ? [] : [info.slice(colon + 1)];
	if (user.length >= 20 && /[0-9]/.test(user) && /[a-z]/i.test(user)) {
		found.push(user);
	}
	for (const parameter of rest.split(/[?&;#]/).slice(1)) {
		const equals = parameter.indexOf("=");
		if (equals > 0 && saysSecret(parameter.slice(0, equals))) {
			found.push(parameter.slice(equals + 1));
		}
	}
	return found.flatMap((secret) => [secret, percentDecoded(secret)]);
}

/** What stands before the host's `@`, or undefined. */
function userInfo(rest: string): string | undefined {
	const authority = rest.split(/[/?#]/, 1)[0] ?? "";
	const at = authority.lastIndexOf("@");
	if (at >= 0) return authority.slice(0, at);
	// A password with `/` or `#` in it that nobody escaped: `u:p/w@host`. `host:80/@scope` is none.
	const colon = authority.indexOf(":");
	const late = rest.lastIndexOf("@");
	return late > 0 && colon >= 0 && /[^0-9]/.test(authority.slice(colon + 1))
		? rest.slice(0, late)
		: undefined;
}

function percentDecoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
