import { expect, test } from "vitest";
import { closedForms, printedForms } from "../../src/mask/forms.ts";
import { RunnerMasker } from "../support/runner-mask.ts";

test.each<[text: string, forms: string[]]>([
	["plain-w0rd", []],
	['say "hi"', ['say \\"hi\\"', "say &quot;hi&quot;", "say &#34;hi&#34;"]],
	[
		"it's",
		["it''s", "it'\\''s", "it%27s", "it&apos;s", "it&#39;s", "it&#x27;s"],
	],
	["a/b?c", ["a%2Fb%3Fc", "a%2fb%3fc", "a\\/b?c"]],
	["ä\u2028<b>", ["%C3%A4%E2%80%A8%3Cb%3E", "%c3%a4%e2%80%a8%3cb%3e"]],
	[
		"ä\u2028<b>",
		["\\u00e4\\u2028<b>", "ä\\u2028<b>", "ä\\u2028\\u003cb\\u003e"],
	],
	["ä\u2028<b>", ["ä\u2028&lt;b&gt;"]],
])("%j has the forms %j", (text, forms) => {
	expect(printedForms(text)).toEqual(expect.arrayContaining(forms));
	expect(printedForms(text)).not.toContain(text);
});

test.each([
	"q7x \"double\" and 'single' & <tags> $HOME `x`",
	"100%25%0Ad0ne%0D%",
	"pässwörd-\u2028\u0085-漢字-🔑",
	"back\\slash/and+plus=",
])("all that the runner makes of %j by itself", (text) => {
	const runner = new RunnerMasker();
	runner.addMask(text);
	const own = new Set([
		text,
		...printedForms(text),
		...closedForms(Buffer.from(text)),
	]);
	// But for base64 of the value without its first bytes, and halves of PowerShell's at `&`.
	const others = [...runner.masks].filter(
		(mask) => !own.has(mask) && !text.includes(mask),
	);
	const shortened = [1, 2].map((start) =>
		Buffer.from(text).subarray(start).toString("base64"),
	);
	expect(others.filter((mask) => !shortened.includes(mask))).toEqual([]);
});

test("base64 up to the end of the text, padded and not", () => {
	const forms = closedForms(Buffer.from("ab>?"));
	for (const before of ["", "x", "xy", "xyz"])
		for (const encoding of ["base64", "base64url"] as const) {
			const text = Buffer.from(`${before}ab>?`).toString(encoding);
			expect(forms.some((form) => form.length > 4 && text.endsWith(form))).toBe(
				true,
			);
		}
	expect(forms).toContain("YWI+Pw==");
	expect(forms).toContain("YWI-Pw");
});
