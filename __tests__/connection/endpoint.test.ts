import { describe, expect, test } from "vitest";
import { endpointOf } from "../../src/connection/endpoint.ts";
import type { ConnectionTarget } from "../../src/connection/types.ts";

const endpoint = (
	origin: string,
	more: Partial<ConnectionTarget> = {},
	environment: Readonly<Record<string, string>> = {},
) => endpointOf({ origin: new URL(origin), ...more }, environment, 7);

describe("an address", () => {
	test.each([
		["https://vault", true, "vault", 443, "vault"],
		["http://vault", false, "vault", 80, "vault"],
		["https://vault:8200/v1", true, "vault", 8200, "vault:8200"],
		["http://[::1]:8200", false, "::1", 8200, "[::1]:8200"],
		["https://[fe80::1]", true, "fe80::1", 443, "[fe80::1]"],
	])("%s", (origin, secure, host, port, authority) => {
		expect(endpoint(origin)).toMatchObject({
			secure,
			host,
			port,
			authority,
			connections: 7,
		});
	});
});

describe("certificates", () => {
	test("are judged, by the system's authorities, unless the target says otherwise", () => {
		expect(endpoint("https://v").tls).toEqual({ rejectUnauthorized: true });
		expect(endpoint("https://v", { tls: { verify: false } }).tls).toEqual({
			rejectUnauthorized: false,
		});
	});

	test("what the target says goes into the handshake", () => {
		const tls = { ca: ["a", "b"], cert: "c", key: "k", servername: "s" };
		expect(endpoint("https://v", { tls }).tls).toEqual({
			...tls,
			rejectUnauthorized: true,
		});
	});
});

describe("a proxy", () => {
	const BOTH = { HTTPS_PROXY: "http://s:1", HTTP_PROXY: "http://p:1" };

	test.each<
		[
			string,
			string,
			Record<string, string>,
			ConnectionTarget["proxy"],
			Record<string, string> | undefined,
		]
	>([
		["none", "https://v", {}, undefined, undefined],
		["of HTTPS", "https://v", BOTH, undefined, { HTTPS_PROXY: "http://s:1" }],
		["of HTTP", "http://v", BOTH, undefined, { HTTP_PROXY: "http://p:1" }],
		[
			"in lower case, which comes first",
			"https://v",
			{ ...BOTH, https_proxy: "http://low:1" },
			undefined,
			{ HTTPS_PROXY: "http://low:1" },
		],
		[
			"that is empty in lower case",
			"https://v",
			{ ...BOTH, https_proxy: "" },
			undefined,
			{ HTTPS_PROXY: "http://s:1" },
		],
		["that is empty", "https://v", { HTTPS_PROXY: "" }, undefined, undefined],
		[
			"without a scheme, as curl takes it",
			"https://v",
			{ HTTPS_PROXY: "s:1" },
			undefined,
			{ HTTPS_PROXY: "http://s:1" },
		],
		[
			"with exceptions",
			"https://v",
			{ ...BOTH, NO_PROXY: "a,b", no_proxy: "c" },
			undefined,
			{ HTTPS_PROXY: "http://s:1", NO_PROXY: "c" },
		],
		[
			"that is given beats the environment's, and has its exceptions",
			"https://v",
			{ ...BOTH, NO_PROXY: "a" },
			"https://g:1",
			{ HTTPS_PROXY: "https://g:1", NO_PROXY: "a" },
		],
		["that is forbidden", "https://v", BOTH, false, undefined],
	])("%s", (_, origin, environment, proxy, proxies) => {
		const more = proxy === undefined ? {} : { proxy };
		expect(endpoint(origin, more, environment).proxies).toEqual(proxies);
	});
});

describe("what is no HTTP proxy", () => {
	const through = (HTTPS_PROXY: string, NO_PROXY = "") =>
		endpoint("https://api.v.example", {}, { HTTPS_PROXY, NO_PROXY }).proxies;

	test.each([
		"socks5://s:1",
		"ftp://s:1",
		"http:s:1",
		"http://",
		"a b",
		"://s",
	])("%s is an error, where Node.js would go past it", (proxy) => {
		expect(() => through(proxy)).toThrow(
			"what is set for the way to api.v.example is no HTTP proxy",
		);
	});

	test.each([
		"*",
		"x,api.v.example",
		"x .v.example",
		"*.v.example",
	])("is none of a host that NO_PROXY has: %s", (except) => {
		expect(through("socks5://s:1", except)).toBeUndefined();
	});

	test.each([
		"v.example",
		"pi.v.example",
		".w.example",
		"api",
	])("is an error for others: %s", (except) => {
		expect(() => through("socks5://s:1", except)).toThrow("no HTTP proxy");
	});

	test("white space around an address is none of it", () => {
		expect(through(" http://s:1\n")).toMatchObject({
			HTTPS_PROXY: "http://s:1",
		});
	});
});
