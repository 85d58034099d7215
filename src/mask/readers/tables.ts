import { isProse } from "../inner/prose.ts";
import { isPassword } from "../judge/index.ts";
import { wordsOf } from "../judge/words.ts";
import { isPunctuation } from "../maskable.ts";
import type { Entry } from "./entry.ts";
import { columnOf, isColumn, toldColumn } from "./heads.ts";

/** What cells of a line stand between. */
const SEPARATORS = [",", ";", "\t", "|", ":"];

interface Head {
	readonly separator: string;
	readonly cells: readonly string[];
	readonly names: readonly string[];
	/** The first column whose name says secret; -1 without one. */
	readonly told: number;
	/** How many lines stand above it. */
	readonly above: number;
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
	const all = text.trim().split(LINE_BREAK);
	const head = headIn(all);
	if (head === undefined) return undefined;
	const { separator, names, told, above } = head;
	const [, ...records] = recordsOf(all.slice(above), separator);
	// A head that is none: a row of a table whose head is elsewhere.
	const entries: Entry[] = [
		...(above > 0 ? readRest(all.slice(0, above).join("\n")) : []),
		...head.cells.map((text) => ({ keys: [], text })),
	];
	for (const [row, record] of records.entries()) {
		if (isPunctuation(record)) continue;
		const cells = cellsOf(record, separator);
		if (told < 0 && cells.length > names.length + 1) return undefined;
		if (cells.length < 2) {
			const next = records.slice(row + 1, row + 1 + MOST_ABOVE);
			if (isRemark(record, next, head)) {
				entries.push(...readRest(record));
				continue;
			}
			// Another table, or what else stands below.
			const rest = records.slice(row).join("\n");
			const others = readTable(rest, readRest) ?? readRest(rest);
			return [...entries, ...others];
		}
		for (const [column, cell] of cells.entries())
			if (cell !== "")
				entries.push({
					keys: [`[${row}]`, nameAt(head, column, cell)],
					text: cell,
					source: cell.replaceAll('"', '""'),
				});
	}
	return entries;
}

/** Behind the last name stands what a separator has moved that should be in quotes. */
function nameAt({ names, told }: Head, column: number, cell: string): string {
	return names[column] ?? (isPassword(cell) ? (names[told] ?? "") : "");
}

/** Whether rows go on behind a line that is none. */
function isRemark(line: string, next: readonly string[], head: Head): boolean {
	if (head.told < 0 || headIn([line, ...next]) !== undefined) return false;
	const row = next.find((record) => !isPunctuation(record)) ?? "";
	return cellsOf(row, head.separator).length === head.names.length;
}

/** The lines of a table; in CSV a cell in quotes may go on in the next one. Source: RFC 4180. */
function recordsOf(lines: readonly string[], separator: string): string[] {
	if (separator === "|") return [...lines];
	const records: string[] = [];
	const opens = new RegExp(`(?:^|${separator})\\s*"(?:[^"]|"")*$`);
	for (let at = 0; at < lines.length; at++) {
		const first = lines[at] ?? "";
		const end = opens.test(first) ? closedAt(lines, at) : at;
		records.push(lines.slice(at, end + 1).join("\n"));
		at = end;
	}
	return records;
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

/** The head of the table that a text is, behind a title perhaps. */
function headIn(lines: readonly string[]): Head | undefined {
	for (let above = 0; above < MOST_ABOVE; above++) {
		const head = headAt(lines, above);
		if (head !== undefined) return head;
		if (!TITLE.test(lines[above]?.trim() ?? "")) return undefined;
	}
	return undefined;
}

/** Whether the head of a table may stand in this line. */
export function beginsTable(lines: readonly string[], at: number): boolean {
	return headAt(lines.slice(at, at + MOST_LINES), 0) !== undefined;
}

function headAt(lines: readonly string[], above: number): Head | undefined {
	const [line = ""] = lines.slice(above, above + 1);
	if (line.length > 1_000) return undefined;
	for (const separator of SEPARATORS) {
		const some = lines.slice(above, above + MOST_LINES + 2);
		const cells = cellsOf(line, separator);
		const names = cells.map(columnOf);
		if (!areColumns(line, names, separator)) continue;
		const [, first, ...others] = recordsOf(some, separator);
		if (first === undefined) return undefined;
		const row = cellsOf(first, separator);
		const told = toldColumn(names);
		const isPlain =
			above === 0 && !/^\s*[#;!]/.test(line) && row.length === names.length;
		const fits =
			row.length <= names.length ||
			others.some((it) => cellsOf(it, separator).length === names.length);
		if (isPlain || (row.length > told && isTold(names, row) && fits))
			return { separator, cells, names, told, above };
	}
	return undefined;
}

function areColumns(
	line: string,
	names: readonly string[],
	separator: string,
): boolean {
	if (names.length < 2 || !names.every(isColumn)) return false;
	// Where there are several tabs between two names, the columns are told by their places; so they are below a comment.
	if (names.slice(1, -1).includes("")) return false;
	if (separator === "\t" && /^[#;!] ?\w/.test(line)) return false;
	// Names and values have a colon between as well.
	if (separator === ":" && (names.length < 3 || /:\s|::/.test(line)))
		return false;
	return names.some((name) => wordsOf(name).length > 0);
}

/** Whether a name says secret, and neither the names nor the cells below are a sentence, a setting, or another head. */
function isTold(names: readonly string[], row: readonly string[]): boolean {
	const told = toldColumn(names);
	return (
		told >= 0 &&
		!names.some((name) => /[.!]$|\s(?:and|or)\s/.test(name)) &&
		row.length >= 2 &&
		!row.slice(0, Math.max(1, told)).some(isProse) &&
		!/^[\w.-]+\s*(?:=|:\s)/.test(row[0] ?? "") &&
		!(row.every(isColumn) && toldColumn(row) >= 0)
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
		cells.push(raw.trim().replace(/^(`|\*\*)(.*)\1$/, "$2"));
		at = stop + 1;
	}
	return cells;
}
