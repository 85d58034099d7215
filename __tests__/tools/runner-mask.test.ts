import { expect, test } from "vitest";
import { RunnerMasker } from "../support/runner-mask.ts";

function masked(mask: string, line: string): string {
	const masker = new RunnerMasker();
	masker.addMask(mask);
	return masker.mask(line);
}

test.each<[what: string, mask: string, line: string, shown: string]>([
	["overlapping finds are one", "abab", "xababab", "x***"],
	["touching finds are one", "abc", "abcabc-abc", "***-***"],
	["each trimmed line is a mask", "one1\r\n  two2 ", "two2 one1", "*** ***"],
	["blank text is none", " ", "a b", "a b"],
	["base64", "s3cr3t", "czNjcjN0", "***"],
	["base64 without the first byte", "s3cr3t", "M2NyM3Q=", "***"],
	["base64 without two bytes", "s3cr3t", "Y3IzdA==", "***"],
	["escaped for a command line", 'a"b\\c', 'a\\"b\\c', "***"],
	["escaped for an expression", "a'b", "a''b", "***"],
	["JSON", "a\\b\tc\u2028", "a\\\\b\\tc\\u2028", "***"],
	["URI", "a (b)!", "a%20%28b%29%21", "***"],
	["XML", "<a&'b\">", "&lt;a&amp;&apos;b&quot;&gt;", "***"],
	["quotes off, over 8 characters", '"abcdefg"', "abcdefg", "***"],
	["quotes on, up to 8 characters", '"abcdef"', "abcdef", "abcdef"],
	["PowerShell, before &", "abcdef&ghi", "abcdef&", "***"],
	["PowerShell, behind &", "ab&cdefgh", "cdefgh", "***"],
	[
		"PowerShell, behind &+ and a letter",
		"abcd&+efghijk",
		"abcd&+ fghijk",
		"*** ***",
	],
	["no hex", "s3cr3t", "733363723374", "733363723374"],
	["no base64 without padding", "s3cr3t12", "czNjcjN0MTI", "czNjcjN0MTI"],
	["case counts", "s3cr3t", "S3CR3T", "S3CR3T"],
])("%s", (_, mask, line, shown) => {
	expect(masked(mask, line)).toBe(shown);
});
