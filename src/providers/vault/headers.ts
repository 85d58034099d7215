import type { Message } from "../../message.ts";
import { malformed } from "../kit/errors.ts";
import { say } from "./messages.ts";

type Headers = Readonly<Record<string, string>>;

/** A name (`token` of RFC 9110, 5.6.2), white space as a reader of HTTP allows it, and what stands behind the colon. */
const LINE = /^\s*([!#$%&'*+.^_`|~\w-]+)[ \t]*:(.*)$/;

/** What steers the connection, or describes a body that is ours. */
const OF_HTTP = new Set(
	[
		"accept-encoding connection content-encoding content-length content-type expect host keep-alive",
		"proxy-authorization proxy-connection te trailer transfer-encoding upgrade",
	].flatMap((row) => row.split(" ")),
);

/** Headers of Vault that another input says, or that would change what an answer means. */
const OF_VAULT: Readonly<Record<string, string>> = {
	"x-vault-token": "The token belongs into `vault-token`.",
	"x-vault-namespace": "The namespace belongs into `vault-namespace`.",
	"x-vault-request": "The action sends it itself.",
	"x-vault-wrap-ttl": "A wrapped answer holds no secret that could be read.",
};

/**
 * The headers that go with every request, from the lines of `vault-headers`.
 *
 * @throws SecretError `malformed` with the number of the line, and nothing of it but the name of a header
 */
export function readHeaders(text = ""): Headers {
	const headers = new Map<string, [string, string]>();
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === "") continue;
		const [, name = "", rest = ""] = LINE.exec(line) ?? [];
		const value = rest.trim();
		const problem = problemOf(name, value, headers);
		if (problem !== undefined)
			throw malformed(
				problem.with((text) => `\`vault-headers\`, line ${index + 1}: ${text}`),
			);
		headers.set(name.toLowerCase(), [name, value]);
	}
	return Object.fromEntries(headers.values());
}

function problemOf(
	name: string,
	value: string,
	others: ReadonlyMap<string, unknown>,
): Message | undefined {
	const key = name.toLowerCase();
	if (name === "") return say.headerForm();
	if (value === "") return say.headerEmpty();
	if (!/^[\t\x20-\x7e]*$/.test(value)) return say.headerCharacters();
	if (OF_HTTP.has(key)) return say.headerOfConnection(key);
	const ours = Object.hasOwn(OF_VAULT, key) ? OF_VAULT[key] : undefined;
	if (ours !== undefined) return say.headerOfVault(key, ours);
	return others.has(key) ? say.headerTwice(key) : undefined;
}

/** What of headers must not be seen: each value, and what stands behind the scheme of a credential (`Bearer`). */
export function secretsOf(headers: Headers): readonly string[] {
	return Object.values(headers).flatMap((value) => {
		const [, credential] = /^[A-Za-z]+ +(\S+)$/.exec(value) ?? [];
		return credential === undefined ? [value] : [value, credential];
	});
}
