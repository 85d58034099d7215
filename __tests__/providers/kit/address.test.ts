import { describe, expect, test } from "vitest";
import {
	isLoopback,
	parseServerAddress,
} from "../../../src/providers/kit/address.ts";

const parse = (text: string) =>
	parseServerAddress(text, {
		server: "Acme",
		variable: "ACME_ADDR",
		example: "https://acme.example.com",
		credentials: "the token belongs into `acme-token`",
	});

describe("the address of a server", () => {
	test.each([
		"https://acme.example.com",
		"http://127.0.0.1:8200",
		"https://acme.example.com/behind/a/path/",
		"https://[::1]:8443",
	])("%s", (text) => {
		expect(parse(text).href).toBe(new URL(text).href);
	});

	test.each([
		["acme.example.com", "is not a URL. `acme-addr` (or `ACME_ADDR`) has"],
		["acme:8200", "is not a URL."],
		["ftp://acme.example.com", "is not a URL."],
		["", "is not a URL."],
		[
			"https://user:s3cret@acme.example.com",
			"has credentials in it. Take them out of `acme-addr`; the token belongs into `acme-token`.",
		],
		["https://s3cret@acme.example.com", "has credentials in it."],
		["https://acme.example.com?token=s3cret", "has a `?` or `#` in it."],
		["https://acme.example.com#s3cret", "has a `?` or `#` in it."],
	])("%s is none, and is not shown", (text, message) => {
		expect(() => parse(text)).toThrow(`the address of Acme ${message}`);
		expect(() => parse(text)).not.toThrow(/s3cret/);
	});
});

test.each([
	["http://localhost:1", true],
	["http://127.0.0.1", true],
	["http://127.1.2.3", true],
	["http://2130706433", true],
	["http://[::1]:1", true],
	["http://localhost.example.com", false],
	["http://127.0.0.1.example.com", false],
	["http://128.0.0.1", false],
	["http://[::2]", false],
])("%s is of this machine: %s", (address, loopback) => {
	expect(isLoopback(new URL(address).hostname)).toBe(loopback);
});
