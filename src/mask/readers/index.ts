import { sayingOf, saysSecret } from "../judge/names.ts";
import { isTelling } from "../judge/telling.ts";
import type { Readers } from "../reading.ts";
import { behindComments } from "../text.ts";
import { commentEntries } from "./comments.ts";
import type { Entry } from "./entry.ts";
import { readJson } from "./json.ts";
import { readLines } from "./lines.ts";
import { readNetrc, readPgpass, readUsers } from "./logins.ts";
import { readTable } from "./tables.ts";

/** A syntax: what a text must look like to be read by it, and what reads it. */
interface Syntax {
	readonly name: string;
	looksLike(text: string): boolean;
	/** What reads it, or loads what does where that is large. */
	readonly reader: Read | { load(): Promise<Read> };
	/** How a comment begins that the reader does not give. */
	readonly comment?: RegExp;
}

/** Entries, or undefined when the text is something else after all. */
type Read = (text: string) => Entry[] | undefined;

function isNoValue(text: string): boolean {
	return isTelling(text) || sayingOf(text) !== "unsaid";
}

const XML: Syntax = {
	name: "XML",
	looksLike: (text) => /^\s*<(?:[?!]|[A-Za-z][^<>]*>)/.test(text),
	reader: {
		async load() {
			const { readXml } = await import("./xml.ts");
			return (text) =>
				readXml(text, { saysSecret, isNoValue, commentEntries, readLines });
		},
	},
};

/** From the narrowest to the widest. A new syntax is a file and a line here. */
const SYNTAXES: readonly Syntax[] = [
	XML,
	{
		name: "netrc",
		looksLike: (text) => /\b(?:machine|default)\s/.test(text),
		reader: readNetrc,
	},
	{
		name: "pgpass",
		looksLike: (text) => /^(?:[^:\r\n]{0,255}:){4}/m.test(text),
		reader: readPgpass,
	},
	{
		name: "users",
		looksLike: (text) =>
			/^(?:"[^"\n]*"\s+"|(?:[\w.@:[\]*-]{1,255}[ \t]+)?[\w.@+-]{1,64}:\S)/.test(
				behindComments(text),
			),
		reader: readUsers,
	},
	{
		name: "table",
		looksLike: (text) =>
			text
				.split("\n", 5)
				.some((line) => /[,;|\t]|^[\w -]{1,64}:[\w -]{1,64}:\w/.test(line)),
		reader: (text) => readTable(text, readLines),
	},
	{
		name: "TOML",
		looksLike: (text) =>
			/^[ \t]*[\w."-]{1,255}[ \t]*=[ \t]*(?:["'[{]|\d|true|false)/m.test(
				text,
			) && /[\r\n]/.test(text.trim()),
		reader: { load: async () => (await import("./toml.ts")).readToml },
		comment: /(?:^|\s)#(.*)$/gm,
	},
	{
		name: "YAML",
		looksLike: (text) =>
			/^\s*(?:-\s+)?[[{]/.test(text) ||
			(/[\r\n]/.test(text.trim()) &&
				/^[ \t]*(?:["']?[\w.$@/-][\w.$@/ -]{0,254}["']?[ \t]*:(?:\s|$)|-\s)/m.test(
					text,
				)),
		reader: { load: async () => (await import("./yaml.ts")).readYaml },
		comment: /(?:^|\s)#(.*)$/gm,
	},
];

/** Readers of syntaxes. */
export interface SyntaxReaders extends Readers {
	/** Loads what stood inside of the texts that were read. Whether there was something to load. */
	loadMissing(): Promise<boolean>;
}

export function createReaders(): SyntaxReaders {
	const loaded = new Map<Syntax, Read>();
	const missing = new Set<Syntax>();
	const load = async (syntax: Syntax) => {
		const { reader } = syntax;
		if (typeof reader !== "function") loaded.set(syntax, await reader.load());
	};
	for (const syntax of SYNTAXES)
		if (typeof syntax.reader === "function") loaded.set(syntax, syntax.reader);
	return {
		async load(text) {
			for (const syntax of SYNTAXES)
				if (!loaded.has(syntax) && syntax.looksLike(text)) await load(syntax);
		},
		async loadMissing() {
			for (const syntax of missing) await load(syntax);
			const some = missing.size > 0;
			missing.clear();
			return some;
		},
		read(text) {
			const json = readJson(text);
			if (json !== undefined) return json;
			for (const syntax of SYNTAXES)
				if (!loaded.has(syntax) && syntax.looksLike(text)) missing.add(syntax);
			for (const [syntax, read] of inOrder(loaded)) {
				const entries = syntax.looksLike(text)
					? attempt(read, text)
					: undefined;
				if (entries === undefined) continue;
				return [...entries, ...commentsIn(text, syntax.comment)];
			}
			return readLines(text);
		},
		markup(text) {
			if (!XML.looksLike(text)) return undefined;
			const read = loaded.get(XML);
			if (read === undefined) missing.add(XML);
			return read && attempt(read, text);
		},
	};
}

function inOrder(loaded: ReadonlyMap<Syntax, Read>): readonly [Syntax, Read][] {
	return SYNTAXES.flatMap((syntax): [Syntax, Read][] => {
		const read = loaded.get(syntax);
		return read === undefined ? [] : [[syntax, read]];
	});
}

/** A reader that fails has not understood the text: it is read line by line. */
function attempt(read: Read, text: string): Entry[] | undefined {
	try {
		return read(text);
	} catch {
		return undefined;
	}
}

function commentsIn(text: string, comment: RegExp | undefined): Entry[] {
	if (comment === undefined) return [];
	return Array.from(text.matchAll(comment)).flatMap(([, words = ""], at, all) =>
		commentEntries(words, all[at - 1]?.[1]),
	);
}
