import { shapeOf } from "../judge/shapes.ts";
import { wordsOf } from "../judge/words.ts";
import { isPunctuation } from "../maskable.ts";
import type { Entry } from "./entry.ts";

/** What cells of a line stand between. */
const SEPARATORS = [",", ";", "\t", "|", ":"];

/**
 * The cells of CSV, of a Markdown table and the like, each below the name of its column.
 *
 * @param readRest - reads what stands below the table
 */
export function readTable(
	text: string,
	readRest: (text: string) => Entry[] = () => [],
): Entry[] | undefined {
	const separator = separatorOf(text);
	if (separator === undefined) return undefined;
	const [head = "", ...lines] = recordsOf(text.trim(), separator);
	const names = cellsOf(head, separator);
	// A head that is none: a row of a table whose head is elsewhere.
	const entries: Entry[] = names.map((text) => ({ keys: [], text }));
	for (const [row, line] of lines.entries()) {
		if (isPunctuation(line)) continue;
		const cells = cellsOf(line, separator);
		if (cells.length > names.length + 1) return undefined;
		if (cells.length < 2 && line.trim() !== "") {
			// Another table, or what else stands below.
			const rest = lines.slice(row).join("\n");
			const others = readTable(rest, readRest) ?? readRest(rest);
			return [...entries, ...others];
		}
		for (const [column, cell] of cells.entries())
			if (cell !== "")
				entries.push({
					keys: [`[${row}]`, names[column] ?? ""],
					text: cell,
					source: cell.replaceAll('"', '""'),
				});
	}
	return entries;
}

/** The lines of a table; in CSV a cell in quotes may go on in the next one. Source: RFC 4180. */
function recordsOf(text: string, separator: string): string[] {
	const lines = text.split(/\r\n?|\n/);
	if (separator === "|") return lines;
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
const MOST_LINES = 20;

/** The line in which a quote is closed that is open at the end of this one; this one where it is none. */
function closedAt(lines: readonly string[], at: number): number {
	for (let end = at + 1; end <= at + MOST_LINES && end < lines.length; end++)
		if ((lines[end] ?? "").split('"').length % 2 === 0) return end;
	return at;
}

function separatorOf(text: string): string | undefined {
	const [head = "", second] = text.trim().split(/\r\n?|\n/, 2);
	if (second === undefined || head.length > 1_000) return undefined;
	return SEPARATORS.find((separator) => {
		const names = cellsOf(head, separator);
		// Names and values have a colon between as well.
		if (separator === ":" && (names.length < 3 || /:\s/.test(head)))
			return false;
		return (
			names.length >= 2 &&
			names.every(
				(name) =>
					/^[A-Za-z][\w .()/-]*$/.test(name) &&
					shapeOf(name.replaceAll(" ", "-")) === "harmless",
			) &&
			names.some((name) => wordsOf(name).length > 0) &&
			cellsOf(second, separator).length === names.length
		);
	});
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
		cells.push(raw.trim().replace(/^`(.*)`$/, "$1"));
		at = stop + 1;
	}
	return cells;
}
