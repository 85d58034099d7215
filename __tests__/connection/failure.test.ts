import { describe, expect, test } from "vitest";
import { Unsent } from "../../src/connection/attempt.ts";
import { endpointOf } from "../../src/connection/endpoint.ts";
import { mayPass, unreachable } from "../../src/connection/failure.ts";

/** An error as Node.js throws it; its text quotes what must not be shown. */
const failed = (code?: string): Error =>
	Object.assign(
		new Error("GET /v1/hvs.token"),
		code === undefined ? {} : { code },
	);

const HOST = "vault.example:8200";
const ENDPOINT = endpointOf({ origin: new URL(`https://${HOST}`) }, {}, 1);
const ADVICE: Readonly<Record<string, string>> = {
	name: `the name ${HOST} cannot be found (CODE). Check the spelling of the address, and of a region or a place in it, and whether this runner can resolve it.`,
	listens: `nothing listens at ${HOST} (CODE). Check the address and the port, and whether the server runs.`,
	proxy: `the proxy on the way to ${HOST} refused the connection (CODE). Check HTTPS_PROXY and NO_PROXY, and what the proxy allows.`,
	other: `the certificate of ${HOST} is for another name (CODE). Use the name that it is for as the address, or set the server name to expect.`,
	character: `nothing was sent to ${HOST}, since a header or path for it has a character that HTTP does not allow (CODE). Check tokens and namespaces for line breaks.`,
	dated: `the certificate of ${HOST} has expired or is not valid yet (CODE). Renew it on the server.`,
	untrusted: `the certificate of ${HOST} is signed by nobody this runner trusts (CODE). Give the certificate of its CA.`,
	client: `${HOST} refused the TLS handshake (CODE). It may want a client certificate: give certificate and key.`,
	plain: `${HOST} does not speak TLS (CODE). Is it an address that begins with http:, not https:?`,
	any: `${HOST} cannot be reached (CODE). Check the address and the network.`,
};

describe("what is told, and whether another attempt may help", () => {
	test.each<[string, keyof typeof ADVICE, boolean]>([
		["ENOTFOUND", "name", false],
		["EAI_AGAIN", "name", true],
		["ECONNREFUSED", "listens", true],
		["ERR_PROXY_TUNNEL", "proxy", false],
		["ERR_TLS_CERT_ALTNAME_INVALID", "other", false],
		["ERR_INVALID_CHAR", "character", false],
		["ERR_UNESCAPED_CHARACTERS", "character", false],
		["CERT_HAS_EXPIRED", "dated", false],
		["CERT_NOT_YET_VALID", "dated", false],
		["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "untrusted", false],
		["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "untrusted", false],
		["SELF_SIGNED_CERT_IN_CHAIN", "untrusted", false],
		["DEPTH_ZERO_SELF_SIGNED_CERT", "untrusted", false],
		["ERR_SSL_UNKNOWN_CA", "untrusted", false],
		["CERT_UNTRUSTED", "untrusted", false],
		["CERT_REJECTED", "untrusted", false],
		["INVALID_CA", "untrusted", false],
		["INVALID_PURPOSE", "any", false],
		["PATH_LENGTH_EXCEEDED", "any", false],
		["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "client", false],
		["ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", "client", false],
		["ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE", "client", false],
		["EPROTO", "plain", false],
		["ERR_SSL_WRONG_VERSION_NUMBER", "plain", false],
		["ERR_SSL_PACKET_LENGTH_TOO_LONG", "plain", false],
		["CERT_SIGNATURE_FAILURE", "any", false],
		["HOSTNAME_MISMATCH", "any", false],
		["ECONNRESET", "any", true],
		["EHOSTUNREACH", "any", true],
		["ENOTFOUNDS", "any", true],
		["XERR_INVALID_X", "any", true],
		["EPROTOTYPE", "any", true],
	])("%s", (code, advice, passes) => {
		for (const error of [failed(code), new Unsent(failed(code))]) {
			expect(mayPass(error)).toBe(passes);
			expect(unreachable(ENDPOINT, error, 15)).toMatchObject({
				reason: "unreachable",
				message: ADVICE[advice]?.replace("CODE", code),
			});
		}
	});

	test("an end without a code is the server's, and may pass", () => {
		expect(mayPass(failed())).toBe(true);
		expect(unreachable(ENDPOINT, failed(), 15).message).toBe(
			`${HOST} ended the connection without an answer. Check the address and the server's log.`,
		);
	});

	test.each([
		["itself", new DOMException("late", "TimeoutError")],
		[
			"as the cause",
			new Error("aborted", { cause: new DOMException("late", "TimeoutError") }),
		],
		[
			"before anything was sent",
			new Unsent(new DOMException("late", "TimeoutError")),
		],
	])("a time-out: %s", (_, error) => {
		expect(unreachable(ENDPOINT, error, 15).message).toBe(
			`${HOST} gave no answer within 15 s. Check the address, and whether the network lets this runner through.`,
		);
	});

	test("a time-out names the proxy that may be on the way", () => {
		const proxied = endpointOf(
			{ origin: new URL(`https://${HOST}`) },
			{ HTTPS_PROXY: "http://user:pass@proxy" },
			1,
		);
		const late = new DOMException("late", "TimeoutError");
		expect(unreachable(proxied, late, 15).message).toBe(
			`${HOST} gave no answer within 15 s. Check the address, the proxy that HTTPS_PROXY names, and whether the network lets this runner through.`,
		);
	});

	test("what is thrown for another reason is no time-out", () => {
		const aborted = new Error("aborted", {
			cause: new DOMException("cancelled", "AbortError"),
		});
		for (const error of [aborted, "TimeoutError", undefined])
			expect(unreachable(ENDPOINT, error, 15).message).toContain(
				"ended the connection without an answer",
			);
	});
});
