import { isObject, objectsIn, parseJson } from "../../json.ts";
import type { HttpAnswer } from "../provider.ts";

/** What a service of Google said. */
export interface GoogleAnswer {
	readonly status: number;
	/** Whether it is what was asked for, and no refusal, or a page of somebody on the way. */
	readonly ok: boolean;
	/** The members of the body; none when it is no JSON object. */
	readonly body: Readonly<Record<string, unknown>>;
	/** The kind of its refusal: `PERMISSION_DENIED`, at a login `invalid_grant`. */
	readonly code: string | undefined;
	/** What it says of it. */
	readonly text: string;
	/** The cause, where it tells one in a word: `SERVICE_DISABLED`. */
	readonly reason: string | undefined;
}

/** Two shapes are in use: that of all APIs, and that of OAuth. */
export function googleAnswer({ status, body }: HttpAnswer): GoogleAnswer {
	const parsed = parseJson(body);
	const object = isObject(parsed) ? parsed : {};
	const { error } = object;
	const ofApi = isObject(error) ? error : {};
	const ok = status === 200 && isObject(parsed);
	return {
		status,
		ok,
		body: object,
		code: ok ? undefined : (textIn(error) ?? textIn(ofApi.status)),
		text: textIn(ofApi.message) ?? textIn(object.error_description) ?? "",
		reason: objectsIn(ofApi.details)
			.map(({ reason }) => textIn(reason))
			.find((reason) => reason !== undefined),
	};
}

/** A text that is not empty. */
export function textIn(value: unknown): string | undefined {
	return typeof value === "string" && value !== "" ? value : undefined;
}

/** Refusals that pass, by the rules for clients of Google's APIs (AIP-194), and those of its logins. */
const PASSING = new Set([
	"ABORTED",
	"DEADLINE_EXCEEDED",
	"INTERNAL",
	"RESOURCE_EXHAUSTED",
	"UNAVAILABLE",
	"UNKNOWN",
	"internal_failure",
	"rate_limit_exceeded",
	"server_error",
	"temporarily_unavailable",
]);

/** Whether the same request may fare better in a moment. */
export function isPassing({
	code = "",
	text,
}: Pick<GoogleAnswer, "code" | "text">): boolean {
	return (
		PASSING.has(code) ||
		// STS fetches the keys of an issuer when it first hears of it, and gives up soon.
		/^Error connecting to the given credential's issuer/.test(text)
	);
}
