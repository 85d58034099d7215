import { isTransparent, saysSecret } from "../judge/names.ts";
import type { Entry } from "../readers/entry.ts";

/** Where statements begin whose values stand apart from their names. */
const BEGIN =
	/\b(?:(CREATE)\s+(?:TEMP\w*\s+|GLOBAL\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?|(?:INSERT|REPLACE)\s+(?:OR\s+\w+\s+|IGNORE\s+|LOW_PRIORITY\s+|DELAYED\s+)?(INTO)\s+|(COPY)\s+|UPDATE\s+[^\s;'(]{1,130}\s+SET\s)/gi;
/** `SET PASSWORD FOR 'ann'@'host' = PASSWORD('X')` */
const SET_PASSWORD =
	/\bSET\s+PASSWORD\s+(?:FOR\s+\S{1,130}\s{0,8})?=\s{0,8}(?:\w{1,30}\(\s{0,8})?(?:'((?:[^'\\]|\\.|''){4,200})'|"((?:[^"\\]|\\.){4,200})")/gi;

/** `IDENTIFIED WITH plugin BY 'X'` */
const IDENTIFIED =
	/\bIDENTIFIED\s+(?:WITH\s+\S{1,64}\s+)?(?:BY|AS)\s+(?:PASSWORD\s+)?(?:'((?:[^'\\]|\\.|''){4,200})'|"((?:[^"\\]|\\.){4,200})")/gi;
/** `ALTER USER ann IDENTIFIED BY X ACCOUNT UNLOCK`, as Oracle takes it without quotes; a hash behind `VALUES`. */
const UNQUOTED =
	/\b(?:(?:CREATE|ALTER)\s{1,40}(?:USER|ROLE)|CONNECT\s{1,40}TO)\s{1,40}\S{1,130}\s{1,40}IDENTIFIED\s{1,40}BY\s{1,40}(?:VALUES\s{1,40}'([^'\s]{4,200})'|(?!(?:VALUES|PASSWORD|RANDOM|EXTERNALLY|GLOBALLY)\b)([^\s'";,()&:$<{@?%]{4,128})(?=\s{0,40}(?:;|$)|\s{1,40}(?:ACCOUNT|DEFAULT|TEMPORARY|QUOTA|PROFILE|PASSWORD|USING|REPLACE|CONTAINER|AND|REQUIRE|WITH)\b))/gim;
/** Keys of what is encrypted in the database: `AES_ENCRYPT('x', 'X')`, and the last word of a linked server's login. */
const CALLS =
	/\b(?:(?:AES|DES|pgp_sym)_(?:EN|DE)CRYPT(?:_bytea)?\s{0,8}\([^()'\n]{0,100}(?:'[^'\n]{0,200}'[^()'\n]{0,40})?,\s{0,8}|sp_addlinkedsrvlogin\s[^;\n]{1,200},\s{0,8}(?:@rmtpassword\s{0,8}=\s{0,8})?)N?'((?:[^'\\\n]|\\.|''){4,200})'/gi;

/** One or more names with marks around them: `"public"."users"`, `[dbo].[users]` */
const NAME =
	/(?:[\w$.]|"[^"\n]{1,64}"|`[^`\n]{1,64}`|\[[^\]\n]{1,64}\]){1,64}/y;
const SPACE = /(?:\s|--[^\n]*(?:\n|$))+/y;
/** A text in quotes, a mark, or anything else up to one of these. */
const TOKEN =
	/[NEX]?'((?:[^'\\]|''|\\[\s\S])*)'|"((?:[^"\\]|""|\\[\s\S])*)"|`([^`]*)`|[(),;=]|[^\s'"`(),;=]+/y;

interface Token {
	/** As it is written. */
	readonly mark: string;
	/** What stands in quotes. */
	readonly text: string | undefined;
}

/** The values of statements, each with the name of its column: of every row that is inserted, of what is set. */
export function* sqlEntries(text: string): Generator<Entry> {
	for (const form of [SET_PASSWORD, IDENTIFIED, UNQUOTED, CALLS])
		for (const [, single, double] of text.matchAll(form))
			yield* written("password", single ?? double ?? "");
	const begin = new RegExp(BEGIN);
	const tables = new Map<string, readonly string[]>();
	const reader = new Tokens(text);
	const lastEnd = text.lastIndexOf("\n\\.");
	for (let match = begin.exec(text); match; match = begin.exec(text)) {
		const [, creates, inserts, copies] = match;
		reader.at = begin.lastIndex;
		if (creates ?? inserts ?? copies) {
			const table = reader.name();
			const named = reader.isAt("(") ? columnsIn(reader) : undefined;
			const columns = named ?? tables.get(table) ?? [];
			if (creates) tables.set(table, columns);
			else if (inserts) yield* rowsOf(reader, columns);
			else yield* copied(reader, columns, lastEnd);
		} else yield* settings(reader);
		// What was read is not read again, so a text costs no more than its length.
		begin.lastIndex = Math.max(begin.lastIndex, reader.at);
	}
}

/** The words and marks of a text from a place on. */
class Tokens {
	at = 0;
	readonly text: string;
	/** Quotes that are closed nowhere behind: they are none. */
	readonly #open = new Set<string>();
	constructor(text: string) {
		this.text = text;
	}
	name(): string {
		return bare(this.#take(NAME)?.[0] ?? "");
	}
	isAt(mark: string): boolean {
		this.#take(SPACE);
		return this.text.startsWith(mark, this.at);
	}
	/** The next one; undefined at the end of the statement. */
	next(): Token | undefined {
		if (this.isAt(";")) return undefined;
		const first = this.text.charAt(this.at);
		const match = this.#open.has(first) ? undefined : this.#take(TOKEN);
		if (match)
			return { mark: match[0], text: match[1] ?? match[2] ?? match[3] };
		if (first === "") return undefined;
		this.#open.add(first);
		this.at++;
		return { mark: first, text: undefined };
	}
	#take(pattern: RegExp): RegExpExecArray | undefined {
		pattern.lastIndex = this.at;
		const match = pattern.exec(this.text) ?? undefined;
		if (match !== undefined) this.at = pattern.lastIndex;
		return match;
	}
}

/** `public.users` is `users`. */
function bare(name: string): string {
	return (name.split(".").at(-1) ?? "")
		.replace(/^["`[]|["`\]]$/g, "")
		.toLowerCase();
}

/** What stands in brackets, cut at the commas that are in no brackets of their own. */
function cellsIn(reader: Tokens): readonly (readonly Token[])[] {
	const cells: Token[][] = [[]];
	let depth = 0;
	for (let token = reader.next(); token; token = reader.next()) {
		if (token.mark === "(" && depth++ === 0) continue;
		if (token.mark === ")" && --depth === 0) break;
		if (token.mark === "," && depth === 1) cells.push([]);
		else cells.at(-1)?.push(token);
	}
	return cells;
}

/** The names of columns, of a list or of what makes a table. */
function columnsIn(reader: Tokens): readonly string[] {
	return cellsIn(reader).map(([first]) =>
		bare(first?.text ?? first?.mark ?? ""),
	);
}

function* rowsOf(reader: Tokens, columns: readonly string[]): Generator<Entry> {
	const how = reader.next()?.mark ?? "";
	if (/^SET$/i.test(how)) yield* settings(reader);
	if (!/^VALUES?$/i.test(how)) return;
	const secrets = columns.map(isNameOfSecret);
	while (reader.isAt("(")) {
		const cells = cellsIn(reader);
		// Of a call, what it is given first: `crypt('X', 'salt')`.
		const texts = cells.map(
			(cell) => cell.find(({ text }) => text !== undefined)?.text,
		);
		yield* rowOf(texts, columns, secrets);
		if (reader.isAt(",")) reader.at++;
	}
}

/** Each value below the name of its column, or below a name in the row: `('smtp_password', 'X')`. */
function* rowOf(
	cells: readonly (string | undefined)[],
	columns: readonly string[],
	secrets: readonly boolean[],
): Generator<Entry> {
	let name = "";
	for (const [at, text] of cells.entries()) {
		const column = columns[at] ?? "";
		if (text === undefined || column === "") continue;
		if (secrets[at] || (name !== "" && isValueColumn(column)))
			yield* written(secrets[at] ? column : name, text);
		else if (name === "" && isNameOfSecret(text)) name = text;
	}
}

/** `COPY users (id, password) FROM stdin;`: lines with tabs, up to `\.`. Source: the manual of PostgreSQL. */
function* copied(
	reader: Tokens,
	columns: readonly string[],
	lastEnd: number,
): Generator<Entry> {
	const from = /[^;\n]{0,200};[ \t]*\r?\n/y;
	from.lastIndex = reader.at;
	if (reader.at > lastEnd || columns.length === 0 || !from.test(reader.text))
		return;
	const end = reader.text.indexOf("\n\\.", from.lastIndex);
	if (end < 0) return;
	const secrets = columns.map(isNameOfSecret);
	const rows = reader.text.slice(from.lastIndex, end).split(/\r?\n/);
	reader.at = end;
	for (const row of rows)
		yield* rowOf(
			row.split("\t").map((cell) => (cell === "\\N" ? undefined : cell)),
			columns,
			secrets,
		);
}

/** What is set, each text below its name: `SET password = 'X'`, `SET value = 'X' WHERE name = 'smtp_password'`. */
function* settings(reader: Tokens): Generator<Entry> {
	const set: { column: string; text: string }[] = [];
	let [name, last] = ["", ""];
	for (let token = reader.next(); token; token = reader.next()) {
		if (token.mark === "=") name = last;
		else if (token.text !== undefined && name !== "") {
			set.push({ column: bare(name), text: token.text });
			name = "";
		} else last = token.text ?? token.mark;
	}
	const of = set.find(({ text }) => isNameOfSecret(text))?.text;
	for (const { column, text } of set)
		if (isNameOfSecret(column)) yield* written(column, text);
		else if (of !== undefined && isValueColumn(column))
			yield* written(of, text);
}

/** `value`, `option_value`, `val` */
function isValueColumn(column: string): boolean {
	return isTransparent(column.replace(/^.*_/, ""));
}

function isNameOfSecret(text = ""): boolean {
	return text.length <= 100 && saysSecret(text);
}

/** As the statement writes it, and what it means: a quote in it is doubled, or escaped. */
function* written(column: string, source: string): Generator<Entry> {
	for (const text of new Set([
		source,
		source.replaceAll("''", "'").replaceAll('""', '"'),
		source.replace(/\\([^A-Za-z0-9])/g, "$1"),
	]))
		yield { keys: [column], text, quoted: true };
}
