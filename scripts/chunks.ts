import { type Comment, parse, parseExpressionAt, type Token } from "acorn";

/** A module that so many chunks would have a copy of. Fewer copies cost less than a file that all of them read as well. */
const MANY = 4;

/**
 * Code without what the bundler notes in it for people who read bundles, and without the comments of packages, blank lines
 * and indentation: a seventh of what a runner downloads. Which others a module takes is told by the names of their
 * variables. All in ASCII: of a file with one letter beyond Latin-1, Node.js keeps every letter in two bytes.
 */
export function bare(code: string): string {
	const text = withBuiltIns(escaped(code))
		.replaceAll(
			/^\/\*{3,6}\/ ?|\/\* (?:harmony (?:export|import)|binding) \*\/ /gm,
			"",
		)
		.replaceAll(/__WEBPACK_IMPORTED_MODULE_(\d+)__/g, "_$1")
		// What ends a statement of the module before stays.
		.replaceAll(/^;\/\/ CONCATENATED MODULE: .*$/gm, ";");
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
		left += text
			.slice(from, to)
			.replaceAll(/^[ \t]+|\n(?=\n)/gm, (space, at) => {
				const place = from + at;
				// Behind a comment that is left out, white space may be what keeps two words apart.
				const isInside =
					/[^\n]/.test(space) && /[^\n]/.test(text[place - 1] ?? "");
				return isInside ||
					texts.some(({ start, end }) => start < place && place < end)
					? space
					: "";
			});
	};
	for (const { start, end, value } of comments) {
		const line = text.lastIndexOf("\n", start - 1) + 1;
		const next = text.indexOf("\n", end) + 1;
		const alone = text.slice(line, start) + text.slice(end, next);
		if (next === 0) continue;
		const isAlone = alone.trim() === "";
		// Between two words a comment is what keeps them apart, and one with a line break ends a statement.
		const around = `${text.charAt(start - 1)}${text.charAt(end)}`;
		if (!isAlone && (!/[\s(),;.[\]{}]/.test(around) || value.includes("\n")))
			continue;
		take(isAlone ? line : start);
		from = isAlone ? next : end;
	}
	take(text.length);
	return left;
}

/** The bundler's own names, and shorter ones that nobody else has: with them a runner downloads two kilobytes less. */
const NAMES = new Map(
	Object.entries({
		__webpack_require__: "$need",
		__nccwpck_require__: "$need",
		__webpack_exports__: "$gives",
		__unused_webpack_exports: "$gives",
		__unused_webpack_module: "$own",
		__unused_webpack___webpack_module__: "$own",
	}),
);
const OWN_NAME = new RegExp(`\\b(?:${[...NAMES.keys()].join("|")})\\b`, "g");

/** Code with the bundler's names in short. */
export function withShortNames(code: string): string {
	const taken = [...new Set(NAMES.values())].find((name) =>
		code.includes(name),
	);
	if (taken !== undefined) throw new Error(`the code has a name ${taken}`);
	return code.replace(OWN_NAME, (name) => NAMES.get(name) ?? name);
}

/**
 * Built-in modules as the process has them. The bundler imports `module` to make a `require` for each, and works out where
 * the file is, which nothing asks: for both, Node.js loads modules of its own at every start.
 */
function withBuiltIns(code: string): string {
	return code
		.replaceAll(/^import .* from "module";\n/gm, "")
		.replaceAll("__WEBPACK_EXTERNAL_MODULE_module__", "{}")
		.replaceAll(
			"__WEBPACK_EXTERNAL_createRequire(import.meta.url)(",
			"process.getBuiltinModule(",
		)
		.replaceAll(/^.*__nccwpck_require__\.ab = .*\n/gm, "");
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
	const object = parseExpressionAt(chunk, at, {
		ecmaVersion: "latest",
		sourceType: "module",
	});
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

/** A file with modules that many chunks have, and the names of the chunks that read it. */
interface Common {
	/** Without `.js`. */
	readonly name: string;
	readonly modules: Map<string, string>;
	readonly readers: Set<string>;
}

/**
 * Modules of which at least half of the chunks are the same stand in one file. So what asks a server does not read what
 * starts programs, and hardly any chunk reads two of these files.
 *
 * @param contents - the modules of each chunk
 */
function commonOf(
	contents: ReadonlyMap<string, ReadonlyMap<string, string>>,
): readonly Common[] {
	const copiesOf = new Map<string, Map<string, string>>();
	for (const [chunk, modules] of contents)
		for (const [id, text] of modules)
			copiesOf.set(id, (copiesOf.get(id) ?? new Map()).set(chunk, text));
	const found: Common[] = [];
	for (const [id, copies] of [...copiesOf].toSorted(
		([, one], [, other]) => other.size - one.size,
	)) {
		const [text = "", ...others] = new Set(copies.values());
		if (copies.size < MANY || others.length > 0) continue;
		let common = found.find(
			({ readers }) =>
				[...copies.keys()].filter((chunk) => readers.has(chunk)).length >=
				copies.size / 2,
		);
		if (common === undefined) {
			const name = `common${found.length + 1}`;
			common = { name, modules: new Map(), readers: new Set() };
			found.push(common);
		}
		common.modules.set(id, text);
		for (const chunk of copies.keys()) common.readers.add(chunk);
	}
	return found;
}

/**
 * Chunks with what many of them have in files beside them. The bundler gives each chunk a copy, unless one that is loaded
 * before has it.
 */
export function sharing(
	chunks: ReadonlyMap<string, string>,
): Map<string, string> {
	const parts = new Map(
		[...chunks].flatMap(([chunk, text]) => {
			const found = modulesIn(text);
			return found === undefined ? [] : [[chunk, found] as const];
		}),
	);
	const common = commonOf(
		new Map(Array.from(parts, ([chunk, { modules }]) => [chunk, modules])),
	);
	const listed = (modules: Iterable<string>) =>
		`{\n\n${[...modules].join(",\n\n")}\n\n}`;
	const shared = new Map(
		common.map(({ name, modules }) => [
			`${name}.js`,
			`export const modules = ${listed(modules.values())};\n`,
		]),
	);
	for (const [chunk, text] of chunks) {
		const read = common.filter(({ readers }) => readers.has(chunk));
		const found = parts.get(chunk);
		if (found === undefined || read.length === 0) {
			shared.set(chunk, text);
			continue;
		}
		const own = [...found.modules].filter(([id]) =>
			read.every(({ modules }) => !modules.has(id)),
		);
		const imports = read.map(
			({ name }) => `import { modules as ${name} } from "./${name}.js";\n`,
		);
		const modules = [
			...read.map(({ name }) => `...${name}`),
			...own.map(([, text]) => text),
		];
		shared.set(
			chunk,
			imports.join("") + found.before + listed(modules) + found.after,
		);
	}
	return shared;
}
