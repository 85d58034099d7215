import { SecretError, systemCode } from "../errors.ts";
import type { Message } from "../message.ts";
import { Unsent } from "./attempt.ts";
import type { Endpoint } from "./endpoint.ts";
import { say } from "./messages.ts";

/** Certificates that no authority we know vouches for. */
const UNTRUSTED =
	/^(?:UNABLE_TO_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_SSL_UNKNOWN_CA|CERT_UNTRUSTED|CERT_REJECTED|INVALID_CA)/;
const DATED = /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/;
/** Certificates that were made for something else: a client, or to vouch for nobody. */
const MISUSED = /^(?:INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/;
/** Source: Node.js's list of X.509 certificate error codes, and OpenSSL's names. */
const TLS = /CERT|TLS|SSL|SIGNATURE|^EPROTO$|^UNABLE_TO_|^HOSTNAME_/;

/** Whether another attempt could fare better: a refused certificate stays refused, a name that is not there as well. */
export function mayPass(error: unknown): boolean {
	const code = codeOf(error);
	return (
		code === undefined ||
		!(
			TLS.test(code) ||
			UNTRUSTED.test(code) ||
			MISUSED.test(code) ||
			/^(?:ENOTFOUND|ERR_PROXY_\w+|ERR_INVALID_\w+|ERR_UNESCAPED_CHARACTERS)$/.test(
				code,
			)
		)
	);
}

/** What the user reads when no answer came. Of the error only its code is taken: texts of Node.js quote requests. */
export function unreachable(
	endpoint: Endpoint,
	error: unknown,
	seconds: number,
): SecretError {
	return new SecretError("unreachable", messageOf(endpoint, error, seconds), {
		cause: error,
	});
}

function messageOf(
	endpoint: Endpoint,
	error: unknown,
	seconds: number,
): Message {
	const { authority: host, proxies = {} } = endpoint;
	const [variable = ""] = Object.keys(proxies);
	const code = codeOf(error);
	if (isTimeOut(error)) return say.inTime(host, seconds, variable);
	if (code === undefined) return say.noAnswer(host);
	if (variable !== "" && isOfAnother(endpoint, error))
		return say.noProxy(host, code, variable);
	if (code === "ENOTFOUND" || code === "EAI_AGAIN")
		return say.noName(host, code);
	if (code === "ECONNREFUSED") return say.nothingListens(host, code);
	if (code.startsWith("ERR_PROXY_")) return say.proxy(host, code);
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID") return say.otherName(host, code);
	if (code === "ERR_INVALID_CHAR" || code === "ERR_UNESCAPED_CHARACTERS")
		return say.character(host, code);
	if (DATED.test(code)) return say.dated(host, code);
	if (UNTRUSTED.test(code)) return say.untrusted(host, code);
	if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE/.test(code))
		return say.handshake(host, code);
	if (
		code === "EPROTO" ||
		code.includes("WRONG_VERSION") ||
		code.includes("PACKET_LENGTH")
	)
		return say.noTls(host, code);
	return say.unreachable(host, code);
}

/** Whether it was another host that could not be found or connected to: the proxy. */
function isOfAnother({ host, port }: Endpoint, error: unknown): boolean {
	const bare = bareOf(error);
	const [one = bare] = bare instanceof AggregateError ? bare.errors : [];
	if (!(one instanceof Error)) return false;
	if ("hostname" in one) return one.hostname !== host;
	return "port" in one && one.port !== port;
}

function isTimeOut(error: unknown): boolean {
	const bare = bareOf(error);
	if (!(bare instanceof Error)) return false;
	return (
		bare.name === "TimeoutError" ||
		(bare.cause instanceof Error && bare.cause.name === "TimeoutError")
	);
}

function codeOf(error: unknown): string | undefined {
	return systemCode(bareOf(error));
}

/** What went wrong, whether or not anything had been sent. */
function bareOf(error: unknown): unknown {
	return error instanceof Unsent ? error.cause : error;
}
