import { SecretError } from "../../errors.ts";
import { foreign } from "../../foreign.ts";
import type { Message } from "../../message.ts";

/** Errors by their reason. A message never shows what was given. */
export const denied = (said: Message) => new SecretError("denied", said);
export const failed = (said: Message) => new SecretError("failed", said);
export const malformed = (said: Message) => new SecretError("malformed", said);
export const notFound = (said: Message) => new SecretError("not-found", said);
export const unreachable = (said: Message) =>
	new SecretError("unreachable", said);

/** What a provider says of an answer in which its service says nothing: a page of a gateway, another server's. */
interface Strange {
	failedOnTheWay(what: string, status: number): Message;
	rateLimit(what: string, said: string): Message;
	redirected(what: string, status: number): Message;
	strange(what: string, status: number): Message;
}

/** By the status of such an answer it is told whether the same request may fare better in a moment. */
export function strangeAnswer(
	status: number,
	what: string,
	say: Strange,
): SecretError {
	if (status === 429) return unreachable(say.rateLimit(what, "429"));
	if (status >= 500 || status === 408)
		return unreachable(say.failedOnTheWay(what, status));
	return status >= 300 && status < 400
		? unreachable(say.redirected(what, status))
		: malformed(say.strange(what, status));
}

/** What a service said, behind a code; nothing when it said nothing. */
export function quoted(text: string): string {
	return text === ""
		? ""
		: `: "${foreign(text, { lines: 0, characters: 400 })}"`;
}
