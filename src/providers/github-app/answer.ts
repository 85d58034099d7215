import type { SecretError } from "../../errors.ts";
import { foreign } from "../../foreign.ts";
import { isObject, parseJson } from "../../json.ts";
import { failed, malformed, unreachable } from "../kit/errors.ts";
import type { HttpAnswer } from "../provider.ts";
import { say } from "./messages.ts";

/** What GitHub's own clients send with every request. Without a User-Agent it refuses. */
export const HEADERS: Readonly<Record<string, string>> = {
	Accept: "application/vnd.github+json",
	"User-Agent": "secret-refs",
	"X-GitHub-Api-Version": "2022-11-28",
};

/** The members of an answer's JSON; undefined when it is none. */
export function bodyOf({
	body,
}: HttpAnswer): Record<string, unknown> | undefined {
	const json = parseJson(body);
	return isObject(json) ? json : undefined;
}

/** What GitHub says in `message`. */
export function messageOf(answer: HttpAnswer): string {
	const message = bodyOf(answer)?.message;
	return typeof message === "string" ? message : "";
}

/** The same, behind a status. */
export function quoted(answer: HttpAnswer): string {
	const text = messageOf(answer);
	return text === ""
		? ""
		: `: "${foreign(text, { lines: 0, characters: 200 })}"`;
}

/** Whether GitHub asks to be asked again later: its secondary limits come as 403 or 429. */
export function isPassing({ status, headers }: HttpAnswer): boolean {
	return status === 403 && headers["retry-after"] !== undefined;
}

/**
 * Why a request failed, for every answer that means the same everywhere.
 *
 * @param what - begins the sentence: "the look-up of the installation"
 */
export function statusError(answer: HttpAnswer, what: string): SecretError {
	const { status } = answer;
	if (isRateLimit(answer))
		return unreachable(say.rateLimit(what, resetOf(answer)));
	if (status >= 500 || status === 408 || status === 425)
		return unreachable(say.serverFailed(what, status, quoted(answer)));
	if (status >= 300 && status < 400)
		return unreachable(say.redirected(what, status));
	if (status < 300 || bodyOf(answer) === undefined)
		return malformed(say.notGitHub(what, status));
	return failed(say.refusedOtherwise(what, status, quoted(answer)));
}

function isRateLimit(answer: HttpAnswer): boolean {
	const { status, headers } = answer;
	return (
		status === 429 ||
		(status === 403 &&
			(headers["x-ratelimit-remaining"] === "0" ||
				headers["retry-after"] !== undefined ||
				/rate limit/i.test(messageOf(answer))))
	);
}

/** When to try again, as a sentence behind another. */
function resetOf({ headers }: HttpAnswer): string {
	const wait = headers["retry-after"];
	if (wait !== undefined && /^\d{1,6}$/.test(wait))
		return ` It asks to wait ${wait} s.`;
	const reset = headers["x-ratelimit-reset"];
	return reset !== undefined && /^\d{1,12}$/.test(reset)
		? ` It ends at ${new Date(Number(reset) * 1_000).toISOString()}.`
		: "";
}
