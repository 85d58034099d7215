import { SecretError, systemCode } from "../errors.ts";
import { Unsent } from "./attempt.ts";

/** Certificates that no authority we know vouches for. */
const UNTRUSTED =
	/^(?:UNABLE_TO_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|ERR_SSL_UNKNOWN_CA|CERT_UNTRUSTED|CERT_REJECTED|INVALID_CA)/;
const DATED = /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/;
const TLS = /CERT|TLS|SSL|SIGNATURE|^EPROTO$|^UNABLE_TO_|^HOSTNAME_/;

/** Whether another attempt could fare better: a refused certificate stays refused, a name that is not there as well. */
export function mayPass(error: unknown): boolean {
	const code = codeOf(error);
	return (
		code === undefined ||
		!(
			TLS.test(code) ||
			/^(?:ENOTFOUND|ERR_PROXY_\w+|ERR_INVALID_\w+|ERR_UNESCAPED_CHARACTERS)$/.test(
				code,
			)
		)
	);
}

/**
 * What the user reads when no answer came. Of the error only its code is taken: texts of Node.js quote requests.
 *
 * @param host - host and port
 */
export function unreachable(
	host: string,
	error: unknown,
	seconds: number,
): SecretError {
	return new SecretError("unreachable", messageOf(host, error, seconds), {
		cause: error,
	});
}

function messageOf(host: string, error: unknown, seconds: number): string {
	const code = codeOf(error);
	if (isTimeOut(error))
		return `${host} gave no answer within ${seconds} s. Check the address, and whether the network lets this runner through.`;
	if (code === undefined)
		return `${host} ended the connection without an answer. Check the address and the server's log.`;
	if (code === "ENOTFOUND" || code === "EAI_AGAIN")
		return `the name ${host} cannot be found (${code}). Check the spelling of the address, and whether this runner can resolve it.`;
	if (code === "ECONNREFUSED")
		return `nothing listens at ${host} (${code}). Check the address and the port, and whether the server runs.`;
	if (code.startsWith("ERR_PROXY_"))
		return `the proxy on the way to ${host} refused the connection (${code}). Check HTTPS_PROXY and NO_PROXY, and what the proxy allows.`;
	if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
		return `the certificate of ${host} is for another name (${code}). Use the name that it is for as the address, or set the server name to expect.`;
	if (code === "ERR_INVALID_CHAR" || code === "ERR_UNESCAPED_CHARACTERS")
		return `nothing was sent to ${host}, since a header or path for it has a character that HTTP does not allow (${code}). Check tokens and namespaces for line breaks.`;
	if (DATED.test(code))
		return `the certificate of ${host} has expired or is not valid yet (${code}). Renew it on the server.`;
	if (UNTRUSTED.test(code))
		return `the certificate of ${host} is signed by nobody this runner trusts (${code}). Give the certificate of its CA.`;
	if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE/.test(code))
		return `${host} refused the TLS handshake (${code}). It may want a client certificate: give certificate and key.`;
	if (
		code === "EPROTO" ||
		code.includes("WRONG_VERSION") ||
		code.includes("PACKET_LENGTH")
	)
		return `${host} does not speak TLS (${code}). Is it an address that begins with http:, not https:?`;
	return `${host} cannot be reached (${code}). Check the address and the network.`;
}

function isTimeOut(error: unknown): boolean {
	const bare = error instanceof Unsent ? error.cause : error;
	if (!(bare instanceof Error)) return false;
	return (
		bare.name === "TimeoutError" ||
		(bare.cause instanceof Error && bare.cause.name === "TimeoutError")
	);
}

function codeOf(error: unknown): string | undefined {
	const bare = error instanceof Unsent ? error.cause : error;
	return systemCode(bare);
}
