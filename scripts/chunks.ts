import { type Comment, parse, parseExpressionAt, type Token } from "acorn";

/** What many chunks would have a copy of. */
export const COMMON = "common.js";
/** So many. Fewer copies cost less than a file that all of the others read as well. */
const MANY = 4;

/**
 * Code without what the bundler notes in it for people who read bundles, without the comments of packages, as far as they
 * have lines of their own, and indented by tabs: an eighth of what a runner downloads. Which module is which stays. All in
 * ASCII: of a file with one letter beyond Latin-1, Node.js keeps every letter in two bytes.
 */
export function bare(code: string): string {
	const text = withOneRequire(escaped(code))
		.replaceAll(
			/^\/\*{3,6}\/ ?|\/\* (?:harmony (?:export|import)|binding) \*\/ /gm,
			"",
		)
		.replaceAll(/__WEBPACK_IMPORTED_MODULE_(\d+)__/g, "_$1");
	const comments: Comment[] = [];
	const tokens: Token[] = [];
	parse(text, {
		ecmaVersion: "latest",
		sourceType: "module",
		onComment: comments,
		onToken: tokens,
	});
	// White space in a text of several lines is part of it.
	const texts = tokens.filter(({ start, end }) =>
		text.slice(start, end).includes("\n"),
	);
	let from = 0;
	let left = "";
	const take = (to: number) => {
		left += text.slice(from, to).replaceAll(/^(?: {4})+/gm, (spaces, at) => {
			const place = from + at;
			return texts.some(({ start, end }) => start < place && place < end)
				? spaces
				: "\t".repeat(spaces.length / 4);
		});
	};
	for (const { start, end, value } of comments) {
		const line = text.lastIndexOf("\n", start - 1) + 1;
		const next = text.indexOf("\n", end) + 1;
		const alone = text.slice(line, start) + text.slice(end, next);
		if (next === 0 || alone.trim() !== "" || / MODULE: /.test(value)) continue;
		take(line);
		from = next;
	}
	take(text.length);
	return left;
}

/** The bundler makes a `require` for each built-in module, which takes a tenth of a millisecond. */
function withOneRequire(code: string): string {
	const create = "__WEBPACK_EXTERNAL_createRequire";
	return code
		.replaceAll(`${create}(import.meta.url)(`, "builtIn(")
		.replace(
			`import { createRequire as ${create} } from "module";\n`,
			`$&const builtIn = ${create}(import.meta.url);\n`,
		);
}

function escaped(code: string): string {
	if (/String\.raw`[^`]*[^\0-\x7f]/.test(code))
		throw new Error("a raw text has letters that are not ASCII");
	return code.replaceAll(
		/[^\0-\x7f]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

const MODULES = "export const modules = ";

/** The modules of a chunk, by their ids, and what stands around them; undefined for what is none. */
function modulesIn(chunk: string) {
	const at = chunk.indexOf(MODULES) + MODULES.length;
	if (at < MODULES.length) return undefined;
	const object = parseExpressionAt(chunk, at, { ecmaVersion: "latest" });
	if (object.type !== "ObjectExpression") return undefined;
	return {
		before: chunk.slice(0, object.start),
		after: chunk.slice(object.end),
		modules: new Map(
			object.properties.map(({ start, end }) => {
				const text = chunk.slice(start, end);
				return [text.slice(0, text.indexOf(":")), text] as const;
			}),
		),
	};
}

/**
 * Chunks with what many of them have in a file beside them. The bundler gives each chunk a copy, unless one that is loaded
 * before has it.
 */
export function sharing(
	chunks: ReadonlyMap<string, string>,
): Map<string, string> {
	const all = new Map<string, string[]>();
	for (const text of chunks.values())
		for (const [id, module] of modulesIn(text)?.modules ?? [])
			all.set(id, [...(all.get(id) ?? []), module]);
	const common = new Map(
		[...all]
			.filter(
				([, [first, ...others]]) =>
					others.length >= MANY - 1 && others.every((one) => one === first),
			)
			.map(([id, [text = ""]]) => [id, text]),
	);
	if (common.size === 0) return new Map(chunks);
	const listed = (modules: Iterable<string>) =>
		`{\n\n${[...modules].join(",\n\n")}\n\n}`;
	const shared = new Map([
		[COMMON, `export const modules = ${listed(common.values())};\n`],
	]);
	for (const [name, text] of chunks) {
		const found = modulesIn(text);
		const own = [...(found?.modules ?? [])].filter(([id]) => !common.has(id));
		shared.set(
			name,
			found === undefined || own.length === found.modules.size
				? text
				: `import { modules as common } from "./${COMMON}";\n${found.before}${listed(["...common", ...own.map(([, text]) => text)])}${found.after}`,
		);
	}
	return shared;
}
