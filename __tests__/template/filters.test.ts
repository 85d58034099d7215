import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { fill } from "../../src/template/fill.ts";
import { parseTemplate } from "../../src/template/parse.ts";
import { ODD_TEXTS } from "./odd-texts.ts";

/** What a template makes of one value, under the name `V`. */
function filled(template: string, value: string | Uint8Array): string {
	const { pieces } = fill(parseTemplate(template), {
		partOf: () => Buffer.from(value),
	});
	return Buffer.concat(pieces).toString();
}

/** Texts of all kinds: made up by hand, and by chance. */
const texts = [
	...ODD_TEXTS,
	...fc.sample(fc.string({ unit: "binary", maxLength: 12 }), {
		numRuns: 300,
		seed: 7,
	}),
].map((text) => Buffer.from(text).toString());

const inXml = texts.filter(
	(text) =>
		!/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text),
);
const inShell = texts.filter((text) => !text.includes("\0"));

test("there are texts of every kind", () => {
	expect(inXml.length).toBeGreaterThan(100);
	expect(inShell.length).toBeGreaterThan(250);
});

/** What Python makes of a document, for readers that are not ours. */
function python(program: string, documents: readonly string[]): unknown {
	const input = JSON.stringify(documents);
	const script = `import json, sys\ndocuments = json.load(sys.stdin)\n${program}`;
	return JSON.parse(
		execFileSync("python3", ["-c", script], { input, encoding: "utf8" }),
	);
}

describe("json", () => {
	test("JSON and YAML", () => {
		for (const text of texts) {
			const document = filled('{"a": ["{{ V | json }}"]}', text);
			expect(JSON.parse(document)).toEqual({ a: [text] });
			expect(parseYaml(document)).toEqual({ a: [text] });
			expect(parseYaml(filled('a:\n  - "{{V|json}}"\n', text))).toEqual({
				a: [text],
			});
		}
	});

	// PyYAML and libyaml refuse the first, or fold it into a space (YAML 1.1, 5.1 and 5.4).
	test("what YAML 1.1 cannot have as it is, is escaped", () => {
		const odd = "\u007f\u0085\u009f\u2028\u2029\ufeff\ufffe\uffff";
		expect(filled("{{ V | json }}", odd)).toBe(
			"\\u007f\\u0085\\u009f\\u2028\\u2029\\ufeff\\ufffe\\uffff",
		);
	});

	test("Python's JSON", () => {
		const documents = texts.map((text) => filled('"{{ V | json }}"', text));
		expect(
			python(
				"print(json.dumps([json.loads(d) for d in documents]))",
				documents,
			),
		).toEqual(texts);
	});
});

describe("xml", () => {
	test("elements and attributes", () => {
		for (const text of inXml) {
			const document = filled(
				"<a b=\"{{ V | xml }}\" c='{{ V | xml }}'>{{ V | xml }}</a>",
				text,
			);
			const parser = new SaxesParser();
			const found: string[] = [];
			parser.on("opentag", ({ attributes }) => {
				found.push(...Object.values(attributes).map(String));
			});
			let inside = "";
			parser.on("text", (part) => {
				inside += part;
			});
			parser.write(document).close();
			expect([...found, inside]).toEqual([text, text, text]);
		}
	});

	test("Python's expat", () => {
		const documents = inXml.map((text) =>
			filled('<a b="{{ V | xml }}">{{ V | xml }}</a>', text),
		);
		expect(
			python(
				"import xml.etree.ElementTree as E\nes = [E.fromstring(d) for d in documents]\nprint(json.dumps([[e.get('b'), e.text or ''] for e in es]))",
				documents,
			),
		).toEqual(inXml.map((text) => [text, text]));
	});
});

describe("url", () => {
	test("every part of a URL", () => {
		for (const text of texts) {
			const part = filled("{{ V | url }}", text);
			expect(part).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*$/);
			const url = new URL(
				`postgres://${part}:${part}@h/x${part}?q=${part}#${part}`,
			);
			const parts = [
				url.username,
				url.password,
				url.pathname.slice(2),
				url.search.slice(3),
				url.hash.slice(1),
			];
			expect(parts.map(decodeURIComponent)).toEqual(parts.map(() => text));
			expect(new URLSearchParams(`a=${part}&b=c`).get("a")).toBe(text);
			expect(url.host).toBe("h");
		}
	});

	test("Python's urllib", () => {
		const documents = texts.map((text) =>
			filled("db://u:{{ V | url }}@h:1/d?x={{ V | url }}", text),
		);
		expect(
			python(
				"from urllib.parse import urlsplit, unquote, parse_qs\nus = [urlsplit(d) for d in documents]\nprint(json.dumps([[unquote(u.password or ''), parse_qs(u.query, keep_blank_values=True)['x'][0], u.hostname] for u in us]))",
				documents,
			),
		).toEqual(texts.map((text) => [text, text, "h"]));
	});
});

describe("shell", () => {
	test.each(["sh", "bash", "dash"])("one word for %s", (shell) => {
		const words = inShell.map((text) => filled("{{ V | shell }}", text));
		const script = `printf '%s\\0' ${words.join(" ")}`;
		const output = execFileSync(shell, ["-s"], { input: script });
		expect(output.toString().split("\0").slice(0, -1)).toEqual(inShell);
	});

	test("nothing in it is obeyed, wherever it stands in a word", () => {
		const value = "'; echo obeyed; $(echo obeyed) `echo obeyed` \\";
		const script = filled("printf %s x{{ V | shell }}y", value);
		const output = execFileSync("sh", ["-c", script], { encoding: "utf8" });
		expect(output).toBe(`x${value}y`);
	});
});

describe("encodings", () => {
	test.each([
		"base64",
		"base64url",
		"hex",
	] as const)("%s takes any bytes", (name) => {
		const bytes = Buffer.from([0xff, 0, 0xfb, 0xef, 0x0a]);
		expect(Buffer.from(filled(`{{ V | ${name} }}`, bytes), name)).toEqual(
			bytes,
		);
	});

	test("filters apply one after the other", () => {
		expect(filled("{{ V | trim | base64 | url }}", " >>>? ")).toBe(
			"Pj4%2BPw%3D%3D",
		);
	});

	test("`trim` knows Unicode's white space", () => {
		const space = "\t\n\v\f\r \u0085\u00a0\u1680\u2003\u2028\u202f\u205f\u3000";
		expect(filled("{{ V | trim }}", `${space}a b${space}`)).toBe("a b");
		expect(filled("{{ V | trim }}", "\ufeffa\u200b")).toBe("\ufeffa\u200b");
		expect(filled("{{ V | trim }}", space)).toBe("");
	});
});
