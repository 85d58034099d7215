import { describe, expect, test } from "vitest";
import { generalError as awsError } from "../../../src/providers/aws/refusals/index.ts";
import { vaultError } from "../../../src/providers/azure/errors.ts";
import { generalError as googleError } from "../../../src/providers/gcp/errors.ts";

const what = "the read of the secret";
/** An answer that says nothing but its status, as of what stands in front of a service. */
const bare = (status: number) => ({
	status,
	ok: false,
	headers: {},
	body: {},
	code: undefined,
	text: "",
	reason: undefined,
});

describe.each([
	["AWS", (status: number) => awsError(bare(status), what)],
	["Google", (status: number) => googleError(bare(status), what)],
	[
		"Azure",
		(status: number) =>
			vaultError(bare(status), {
				what,
				permission: "Get",
				host: "h",
				tenant: undefined,
			}),
	],
])("an answer in front of %s without a word", (_, errorOf) => {
	test.each([
		[429, "unreachable", "limits the rate"],
		[503, "unreachable", "503"],
		[408, "unreachable", "408"],
		[302, "unreachable", "302"],
		[404, "malformed", "404"],
	])("%i: %s", (status, reason, words) => {
		const error = errorOf(status);
		expect(error?.reason).toBe(reason);
		expect(error?.message).toContain(words);
	});
});
