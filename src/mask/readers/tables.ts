import { isProse } from "../inner/prose.ts";
import { isPassword } from "../judge/index.ts";
import { wordsOf } from "../judge/words.ts";
import { isPunctuation } from "../maskable.ts";
import type { Entry } from "./entry.ts";
import {
	columnOf,
	innerNames,
	isColumn,
	toldColumn,
	withCodes,
} from "./heads.ts";
import { plainText } from "./marks.ts";

/** What cells of a line stand between. */
const SEPARATORS = [",", ";", "\t", "|", ":"];

interface Head {
	readonly separator: string;
	readonly cells: readonly string[];
	readonly names: readonly string[];
	/** The first column whose name says secret; -1 without one. */
	readonly told: number;
	/** Its line. */
	readonly at: number;
}

/**
 * The cells of CSV, of a Markdown table and the like, each below the name of its column.
 *
 * @param readRest - reads what stands above and below the table
 */
export function readTable(
	text: string,
	readRest: (text: string) => Entry[] = () => [],
): Entry[] | undefined {
	const lines = text.trim().split(LINE_BREAK);
	const read = (from: number, to?: number) =>
		readRest(lines.slice(from, to).join("\n"));
	const entries: Entry[] = [];
	for (let from = 0; from < lines.length; ) {
		const head = headIn(lines, from);
		const table = head && tableAt(lines, head, readRest);
		if (head === undefined || table === undefined)
			return from === 0 ? undefined : [...entries, ...read(from)];
		if (head.at > from) for (const it of read(from, head.at)) entries.push(it);
		for (const it of table.entries) entries.push(it);
		// Another table, or what else stands below.
		from = table.end;
	}
	return entries;
}

/** The cells of one table, and the line behind it; undefined where it is none. */
function tableAt(
	lines: readonly string[],
	head: Head,
	readRest: (text: string) => Entry[],
): { entries: Entry[]; end: number } | undefined {
	const { separator, names, told } = head;
	// A head that is none: a row of a table whose head is elsewhere.
	const entries: Entry[] = head.cells.map((text) => ({ keys: [], text }));
	let row = -1;
	for (const { text, at, end } of recordsOf(lines, separator, head.at + 1)) {
		row++;
		if (isPunctuation(text)) continue;
		const cells = cellsOf(text, separator);
		if (told < 0 && cells.length > names.length + 1) return undefined;
		if (cells.length < 2) {
			if (!isRemark(lines, at, end, head))
				return { entries: withCodes(entries, names), end: at };
			for (const it of readRest(text)) entries.push(it);
			continue;
		}
		for (const [column, cell] of cells.entries())
			if (cell !== "")
				entries.push({
					keys: [`[${row}]`, nameAt(head, column, cell)],
					text: cell,
					source: cell.replaceAll('"', '""'),
				});
	}
	return { entries: withCodes(entries, names), end: lines.length };
}

/** Behind the last name stands what a separator has moved that should be in quotes. */
function nameAt({ names, told }: Head, column: number, cell: string): string {
	return names[column] ?? (isPassword(cell) ? (names[told] ?? "") : "");
}

/** Whether rows go on behind a line that is none. */
function isRemark(
	lines: readonly string[],
	at: number,
	end: number,
	head: Head,
): boolean {
	if (head.told < 0 || headIn(lines, at) !== undefined) return false;
	let left = MOST_ABOVE;
	for (const { text } of recordsOf(lines, head.separator, end)) {
		if (left-- === 0) return false;
		if (isPunctuation(text)) continue;
		return cellsOf(text, head.separator).length === head.names.length;
	}
	return false;
}

interface Row {
	readonly text: string;
	readonly at: number;
	/** The line behind it. */
	readonly end: number;
}

/** The rows of a table from a line on; in CSV a cell in quotes may go on in the next line. Source: RFC 4180. */
function* recordsOf(
	lines: readonly string[],
	separator: string,
	from: number,
): Generator<Row> {
	const opens = new RegExp(`(?:^|${separator})\\s*"(?:[^"]|"")*$`);
	for (let at = from; at < lines.length; ) {
		const first = lines[at] ?? "";
		const last =
			separator !== "|" && opens.test(first) ? closedAt(lines, at) : at;
		yield { text: lines.slice(at, last + 1).join("\n"), at, end: last + 1 };
		at = last + 1;
	}
}

/** A cell with more lines is a quote that is none. */
const MOST_LINES = 100;

/** The line in which a quote is closed that is open at the end of this one; this one where it is none. */
function closedAt(lines: readonly string[], at: number): number {
	for (let end = at + 1; end <= at + MOST_LINES && end < lines.length; end++)
		if ((lines[end] ?? "").split('"').length % 2 === 0) return end;
	return at;
}

const LINE_BREAK = /\r\n?|\n/;
/** Lines above a head: a title, when it was exported, `sep=;` of Excel. */
const MOST_ABOVE = 5;
const TITLE = /^(?:sep=.|["#*]{0,6}\s?[A-Za-z0-9][^={}()[\]<>\t|]{0,100})?$/i;

/** The head of the table that begins at a line, behind a title perhaps. */
function headIn(lines: readonly string[], from: number): Head | undefined {
	for (let at = from; at < from + MOST_ABOVE; at++) {
		const head = headAt(lines, at, at > from);
		if (head !== undefined) return head;
		if (!TITLE.test(lines[at]?.trim() ?? "")) return undefined;
	}
	return undefined;
}

/** Whether the head of a table may stand in this line. */
export function beginsTable(lines: readonly string[], at: number): boolean {
	return headAt(lines, at, false) !== undefined;
}

function headAt(
	lines: readonly string[],
	at: number,
	titled: boolean,
): Head | undefined {
	const line = lines[at] ?? "";
	if (line.length > 1_000) return undefined;
	for (const separator of SEPARATORS) {
		const cells = cellsOf(line, separator);
		const names = cells.map(columnOf);
		if (!areColumns(line, names, separator)) continue;
		const rows = rowsBelow(lines, separator, at);
		const first = rows.next();
		if (first.done) return undefined;
		const row = first.value;
		const told = toldColumn(names);
		const isPlain =
			!titled && !/^\s*[#;!]/.test(line) && row.length === names.length;
		const fits = () =>
			row.length <= names.length ||
			rows.some((it) => it.length === names.length);
		if (isPlain || (row.length > told && isTold(names, told, row) && fits()))
			return { separator, cells, names, told, at };
	}
	return undefined;
}

/** The cells of the rows below a head, as far as they tell whether it is one. */
function* rowsBelow(
	lines: readonly string[],
	separator: string,
	at: number,
): Generator<readonly string[]> {
	for (const row of recordsOf(lines, separator, at + 1)) {
		if (row.at > at + MOST_LINES + 1) return;
		// The rule below the head; Org has fewer bars in it than the head.
		if (/\S/.test(row.text) && isPunctuation(row.text)) continue;
		yield cellsOf(row.text, separator);
	}
}

function areColumns(
	line: string,
	names: readonly string[],
	separator: string,
): boolean {
	// Where there are several tabs between two names, the columns are told by their places; so they are below a comment.
	const some = innerNames(names);
	if (some.length < 2 || !some.every(isColumn)) return false;
	if (separator === "\t" && some.length < names.length) return false;
	// `"password": "X",`
	if (separator !== ":" && /"\s*[:=]/.test(line)) return false;
	if (separator === "\t" && /^[#;!] ?\w/.test(line)) return false;
	// Names and values have a colon between as well.
	if (separator === ":" && (names.length < 3 || /:\s|::/.test(line)))
		return false;
	return names.some((name) => wordsOf(name).length > 0);
}

/** Whether a name says secret, and neither the names nor the cells below are a sentence, a setting, or another head. */
function isTold(
	names: readonly string[],
	told: number,
	row: readonly string[],
): boolean {
	return (
		told >= 0 &&
		!names.some((name) => /[.!]$|\s(?:and|or)\s/.test(name)) &&
		row.length >= 2 &&
		!row.slice(0, Math.max(1, told)).some(isProse) &&
		!/^[\w.-]+\s*(?:=|:\s)/.test(row[0] ?? "") &&
		!(innerNames(row).every(isColumn) && toldColumn(row) >= 0)
	);
}

/** In quotes a separator is none, and a quote is doubled. Source: RFC 4180. */
function cellsOf(line: string, separator: string): string[] {
	const bare =
		separator === "|"
			? line.trim().replace(/^\|/, "").replace(/\|$/, "")
			: line;
	const cells: string[] = [];
	let at = 0;
	while (at <= bare.length) {
		const quoted = /\s*"((?:[^"]|"")*)"\s*/y;
		quoted.lastIndex = at;
		const match = quoted.exec(bare);
		const end = bare.indexOf(separator, match ? quoted.lastIndex : at);
		const stop = end < 0 ? bare.length : end;
		const raw = match?.[1]?.replaceAll('""', '"') ?? bare.slice(at, stop);
		cells.push(plainText(raw.trim()));
		at = stop + 1;
	}
	return cells;
}
