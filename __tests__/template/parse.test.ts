import { describe, expect, test } from "vitest";
import { SecretError } from "../../src/errors.ts";
import { fill } from "../../src/template/fill.ts";
import { parseTemplate } from "../../src/template/parse.ts";

function filled(template: string): string {
	const { pieces } = fill(parseTemplate(template), {
		partOf: ({ name, optional }) => Buffer.from(optional ? "" : `<${name}>`),
	});
	return Buffer.concat(pieces).toString();
}

function problem(template: string): string {
	try {
		filled(template);
	} catch (thrown) {
		if (thrown instanceof SecretError) return thrown.message;
		throw thrown;
	}
	throw new Error("no error");
}

describe("a template", () => {
	test.each([
		["", ""],
		["no { braces } here }}", "no { braces } here }}"],
		["{{A}}{{ B_2 }}{{\t_c-d }}", "<A><B_2><_c-d>"],
		["{{{{", "{{"],
		["{{{{ A }} {{ A }}", "{{ A }} <A>"],
		["{{{{{{{{{{ A }}", "{{{{<A>"],
		["{{ A ? }}|{{ A? | shell }}|{{A?|base64}}", "|''|"],
		["{{ A | base64 | hex }}", "5045452b"],
		["\ufeffä{{ A }}\r\n", "\ufeffä<A>\r\n"],
	])("%j", (template, result) => {
		expect(filled(template)).toBe(result);
	});

	test.each([
		["{{", "line 1, column 1 of the template: `{{` is not closed by `}}`"],
		["a\n\u{1f512}b {{ A", "line 2, column 4 of the template: `{{` is not"],
		["{{ A\n}}", "line 1, column 1 of the template: `{{` is not closed"],
		["{{ A {{ B }}", "line 1, column 1 of the template: `{{` is not closed"],
		["{{ A }}\r\n\r\n {{ }}", "line 3, column 2 of the template: between"],
		["{{ A B }}", "between `{{` and `}}` stands the name of a declaration"],
		["{{ .Values.x }}", "between `{{` and `}}` stands the name"],
		["x{{ secrets.X }}", "line 1, column 2 of the template: between"],
		["{{ A ?? }}", "between `{{` and `}}` stands the name"],
		["{{ 1A }}", "between `{{` and `}}` stands the name"],
		["{{ | json }}", "between `{{` and `}}` stands the name"],
		["{{ A | }}", "unknown filter; known are json, xml, url, shell,"],
		["{{ A | b64 }}", "unknown filter; known are"],
		["{{ A | JSON }}", "unknown filter (did you mean `json`?); known are"],
		["{{ A | json | bas64 }}", "unknown filter (did you mean `base64`?)"],
		["{{ A | json | }}", "unknown filter; known are"],
	])("%j is an error", (template, message) => {
		expect(problem(template)).toContain(message);
	});
});
