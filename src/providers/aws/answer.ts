import { isObject, parseJson, textIn } from "../../json.ts";
import type { HttpAnswer } from "../provider.ts";

/** What a service of AWS said. */
export interface AwsAnswer {
	readonly status: number;
	/** Whether it is what was asked for, and no refusal, or a page of somebody on the way. */
	readonly ok: boolean;
	/** The members of the body; none when it is no JSON object. */
	readonly body: Readonly<Record<string, unknown>>;
	/** The kind of its refusal, such as `AccessDeniedException`. The status tells less: most are 400. */
	readonly code: string | undefined;
	/** What it says of it. */
	readonly text: string;
}

/** An answer of the services that speak JSON. */
export function jsonAnswer({ status, headers, body }: HttpAnswer): AwsAnswer {
	const parsed = parseJson(body);
	const object = isObject(parsed) ? parsed : {};
	const code =
		headers["x-amzn-errortype"] ??
		[object.__type, object.code].find((type) => typeof type === "string");
	return {
		status,
		ok: status === 200 && isObject(parsed),
		body: object,
		code: status === 200 ? undefined : bareCode(code),
		text: textIn(object.message) ?? textIn(object.Message) ?? "",
	};
}

/** `com.amazon.coral.service#AccessDeniedException:http://...` is one of the ways in which it is written. */
function bareCode(code: string | undefined): string | undefined {
	return codeIn(code?.split(":")[0]?.split("#").at(-1)?.trim());
}

/** A code as AWS writes them. Messages and the log show it, so anything else is none. */
export function codeIn(value: unknown): string | undefined {
	return typeof value === "string" && /^\w{1,60}$/.test(value)
		? value
		: undefined;
}

/** An answer of STS, which is XML. Of its elements those without others in them are the members of the body. */
export function xmlAnswer({ status, body }: HttpAnswer): AwsAnswer {
	const text = Buffer.from(body).toString();
	const elements = Object.fromEntries(
		Array.from(
			text.matchAll(/<(\w+)>([^<]*)<\/\1>/g),
			([, name = "", content = ""]) => [name, unescapeXml(content).trim()],
		),
	);
	return {
		status,
		ok: status === 200,
		body: elements,
		code: status === 200 ? undefined : codeIn(elements.Code),
		text: elements.Message ?? "",
	};
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: '"',
};

function unescapeXml(text: string): string {
	return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, ...found) => {
		const [decimal, hex, name] = found;
		const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
		if (name !== undefined) return ENTITIES[name] ?? all;
		return code <= 0x10ffff ? String.fromCodePoint(code) : all;
	});
}

/** Refusals that pass: the request was too much just now, or AWS could not look. From the lists of AWS's own clients. */
const PASSING = new Set([
	"BandwidthLimitExceeded",
	"EC2ThrottledException",
	"IDPCommunicationError",
	"InternalError",
	"InternalFailure",
	"InternalServerError",
	"InternalServiceError",
	"InternalServiceErrorException",
	"PriorRequestNotComplete",
	"ProvisionedThroughputExceededException",
	"RequestLimitExceeded",
	"RequestThrottled",
	"RequestThrottledException",
	"RequestTimeout",
	"RequestTimeoutException",
	"ServiceUnavailable",
	"ServiceUnavailableException",
	"SlowDown",
	"ThrottledException",
	"Throttling",
	"ThrottlingException",
	"TooManyRequestsException",
	"TransactionInProgressException",
]);

/** Whether the same request may fare better in a moment. */
export function isPassing({
	code = "",
	text,
}: Pick<AwsAnswer, "code" | "text">): boolean {
	return (
		PASSING.has(code) ||
		// STS fetches the keys of an issuer when it first hears of it, and gives up soon.
		(code === "InvalidIdentityToken" &&
			text.startsWith("Couldn't retrieve verification key"))
	);
}
