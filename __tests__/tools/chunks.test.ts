import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { bare, sharing, withShortNames } from "../../scripts/chunks.ts";

test("code is not indented, and has the same texts", () => {
	const code = [
		"/***/ const inner = () => {",
		"",
		"",
		"    // a comment of a package",
		"    const _a_js__WEBPACK_IMPORTED_MODULE_0__ = 1;// one behind code",
		"    const _b = (/* reexport */ _a_js__WEBPACK_IMPORTED_MODULE_0__)/* x */.y;",
		"    const _c = 1 +/* apart */+1, _d = () => { return/* apart */1; };",
		"    const _e = () => { return /* one with",
		"        a line break */ 1; };",
		"    return `a text",
		"",
		"        of ${[",
		"        _a_js__WEBPACK_IMPORTED_MODULE_0__,",
		"        [_c, _d(), _e()],",
		'    ].join("")} lines',
		"    ` + 'and \\",
		"    one more';",
		"};",
		"// EXTERNAL MODULE: ./b.js",
		";// CONCATENATED MODULE: ./a.js",
		"      inner;",
		"",
	].join("\n");
	const short = bare(code);
	expect(short.split("\n")).toEqual([
		"const inner = () => {",
		"const _a_js_0 = 1;",
		"const _b = ( _a_js_0).y;",
		"const _c = 1 +/* apart */+1, _d = () => { return/* apart */1; };",
		"const _e = () => { return /* one with",
		"a line break */ 1; };",
		"return `a text",
		"",
		"        of ${[",
		"_a_js_0,",
		"[_c, _d(), _e()],",
		'].join("")} lines',
		"    ` + 'and \\",
		"    one more';",
		"};",
		";",
		"inner;",
		"",
	]);
	const run = (code: string) => new Function(`${code}\nreturn inner();`)();
	expect(run(short)).toBe(run(code));
});

test("the bundler's names are short, and nobody else has these", () => {
	const code = (need: string, gives: string) =>
		`((own, ${gives}, ${need}) => { ${need}.d(${gives}, { a: () => ${need}(1) }); })`;
	const short = withShortNames(
		code("__webpack_require__", "__webpack_exports__"),
	);
	expect(short).toBe(code("$need", "$gives"));
	expect(withShortNames("my__webpack_require__x")).toBe(
		"my__webpack_require__x",
	);
	expect(() => withShortNames("const $need = 1;")).toThrow("a name $need");
});

test("what many chunks have stands in a file for all that have the same, and each of them has all of its own", async () => {
	const chunk = (id: number, modules: Readonly<Record<number, string>>) =>
		[
			`export const id = ${id};`,
			`export const ids = [${id}];`,
			"export const modules = {",
			...Object.entries(modules).map(
				([id, text]) =>
					`\n${id}:\n(() => {\nreturn ${JSON.stringify(text)};\n}),\n`,
			),
			"};",
		].join("\n");
	const of = {
		1: { 10: "everywhere", 11: "in three", 1: "own" },
		2: { 10: "everywhere", 11: "in three", 12: "another" },
		3: { 10: "everywhere", 11: "in three", 12: "another, changed" },
		4: { 12: "another", 10: "everywhere" },
		5: { 12: "another", 5: "alone" },
		// Of the chunks with 13, half read what the others have in common; of those with 14, fewer.
		6: { 13: "with the first", 10: "everywhere" },
		7: { 13: "with the first", 10: "everywhere" },
		8: { 13: "with the first", 14: "in the second" },
		9: { 13: "with the first", 14: "in the second" },
		20: { 14: "in the second", 10: "everywhere" },
		21: { 14: "in the second" },
		22: { 14: "in the second" },
	};
	const chunks = new Map([
		...Object.entries(of).map(
			([id, modules]) =>
				[`${id}.index.js`, chunk(Number(id), modules)] as const,
		),
		["package.json", '{ "type": "module" }'],
	]);
	const shared = sharing(chunks);
	expect([...shared.keys()]).toEqual([
		"common1.js",
		"common2.js",
		...chunks.keys(),
	]);
	const whole = [...shared.values()].join("\n");
	const times = (text: string) => whole.split(`"${text}"`).length - 1;
	expect([times("everywhere"), times("in three"), times("another")]).toEqual([
		1, 3, 3,
	]);
	expect(shared.get("common1.js")).toContain("with the first");
	expect([times("with the first"), times("in the second")]).toEqual([1, 1]);
	const readBy = (id: number) =>
		shared.get(`${id}.index.js`)?.match(/(?<=from "\.\/)\w+/g);
	expect([1, 9, 20, 22].map(readBy)).toEqual([
		["common1"],
		["common1", "common2"],
		["common1", "common2"],
		["common2"],
	]);
	expect(shared.get("5.index.js")).toBe(chunks.get("5.index.js"));

	const directory = mkdtempSync(join(tmpdir(), "chunks-"));
	onTestFinished(() => rmSync(directory, { recursive: true }));
	for (const [name, text] of shared) writeFileSync(join(directory, name), text);
	for (const [id, modules] of Object.entries(of)) {
		const url = pathToFileURL(join(directory, `${id}.index.js`)).href;
		const loaded = await import(url);
		expect(loaded.ids).toEqual([Number(id)]);
		for (const [module, text] of Object.entries(modules))
			expect(loaded.modules[module]()).toBe(text);
	}
});

test("chunks that share little stay as they are", () => {
	const chunks = new Map([
		["1.index.js", "export const modules = {\n\n1: () => 1\n\n};"],
		["2.index.js", "export const modules = {\n\n1: () => 1\n\n};"],
	]);
	expect(sharing(chunks)).toEqual(chunks);
});
