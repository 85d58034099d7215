import { malformed } from "./errors.ts";
import { say } from "./messages.ts";
import { inputName } from "./variables.ts";

/** How messages speak of the address of a server. */
export interface AddressTerms {
	/** Whose address it is: "Vault". */
	readonly server: string;
	/** The variable that holds it; its input has the same name. */
	readonly variable: string;
	readonly example: string;
	/** Where credentials belong instead: "the token belongs into `op-connect-token`". */
	readonly credentials: string;
}

/**
 * The address of a server that secrets come from: HTTP or HTTPS, with a path or without, and nothing else.
 *
 * @throws SecretError `malformed`, which never shows what was given
 */
export function parseServerAddress(
	text: string,
	{ server, variable, example, credentials }: AddressTerms,
): URL {
	const input = inputName(variable);
	const url = URL.parse(text);
	if (url === null || !/^https?:$/.test(url.protocol))
		throw malformed(say.noAddress(server, input, variable, example));
	if (url.username !== "" || url.password !== "")
		throw malformed(say.credentialsInAddress(server, input, credentials));
	if (url.search !== "" || url.hash !== "")
		throw malformed(say.queryInAddress(server, input, example));
	return url;
}

/** @param host - as URL writes it: IPv6 in brackets */
export function isLoopback(host: string): boolean {
	return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}
