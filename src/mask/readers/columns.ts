import { isPassword, isPin } from "../judge/index.ts";
import { isPunctuation } from "../maskable.ts";
import type { Entry } from "./entry.ts";
import { columnOf, innerNames, isColumn, toldColumn } from "./heads.ts";

/** In characters; a longer line is no head of a table. It also bounds the work. */
const LONGEST_HEAD = 300;
const LONGEST_ROW = 2_000;
/** Of a table in text; a longer one is data, and CSV is read elsewhere. */
const MOST_ROWS = 1_000;

/** Marks between cells, of boxes, wikis and notes. White space comes last. */
const MARKS = [/\s*(?:\|\||!!)\s*/, /\s*[│┃|]\s*/, /\s*[;,]\s*/];

/** `; box => pin,name,email` */
const ARROW = /\s*(?:=>|,)\s*/;

/**
 * A table inside of other text, whose head has a column that says secret: columns between marks or white space, under
 * rulers or not, the head a comment perhaps. Undefined where none begins at this line.
 */
export function columnsAt(
	lines: readonly string[],
	at: number,
): { entries: Entry[]; end: number } | undefined {
	const head = lines[at] ?? "";
	if (head.length > LONGEST_HEAD) return undefined;
	for (const { split, marked } of splitsOf(head)) {
		const names = split(head).map(columnOf);
		// Between spaces, what is empty or begins with a digit is no name: `kpasswd  464/udp`.
		if (!marked && !names.every((name) => /^\p{L}/u.test(name))) continue;
		const some = innerNames(names);
		if (some.length < 2 || !some.every(isShortColumn)) continue;
		const told = toldColumn(names);
		if (told < 0) continue;
		const rows = rowsBelow(lines, at, split, names.length);
		if (!rows.some(({ cells }) => isTold(cells[told] ?? ""))) continue;
		const entries = rows.flatMap(({ cells }, row) =>
			cells.map((text, column) => ({
				keys: [`[${row}]`, names[column] ?? ""],
				text: text.replace(/^(["'`]{1,3})(?!["'`])(.*)\1$/, "$2"),
				source: text,
			})),
		);
		return { entries, end: rows.at(-1)?.line ?? at };
	}
	return undefined;
}

/** No word. */
function isTold(cell: string): boolean {
	return isPassword(cell) || isPin(cell);
}

type Split = (line: string) => string[];

/** The ways in which a head may separate its cells, and whether marks stand between them. */
function splitsOf(head: string): readonly { split: Split; marked: boolean }[] {
	const marks = MARKS.filter((mark) => mark.test(head.trim()));
	const names = head.split(ARROW).length;
	const marked: readonly Split[] = [
		...(/=>.*,/.test(head)
			? [(line: string) => cellsOf(line, ARROW).slice(0, names)]
			: []),
		...marks.map(
			(mark): Split =>
				(line) =>
					cellsOf(line, mark),
		),
	];
	return [
		...marked.map((split) => ({ split, marked: true })),
		...spacesOf(head).map((split) => ({ split, marked: false })),
	];
}

function spacesOf(head: string): readonly Split[] {
	const wide = [...head.matchAll(/(?<=^|\s{2}|\t)\S/g)].map(
		({ index }) => index,
	);
	return [
		(line) => line.trim().split(/\s{2,}|\t+/),
		// A cell that is empty, or longer than its head: by where the columns begin.
		(line) =>
			wide.map((from, column) => line.slice(from, wide[column + 1]).trim()),
		// One space says little: only where the head is a comment, or has a capital in each name.
		...(/^\s*[#;!]|^\s*\p{Lu}\S*(?:\s+\p{Lu}\S*){2,}$/u.test(head)
			? [
					(line: string) =>
						line.replace(/^\s*[#;!]+/, "").match(/"[^"]*"|'[^']*'|\S+/g) ?? [],
				]
			: []),
	];
}

function cellsOf(line: string, mark: RegExp): string[] {
	const bare = line.trim().replace(/^[│┃|!]+\s*|\s*[│┃|]+$/g, "");
	return bare
		.split(mark)
		.map((cell) => cell.replace(/^(?:<\w+>)+|(?:<\/\w+>)+$/g, ""));
}

function isShortColumn(name: string): boolean {
	return name.length <= 41 && name.split(" ").length <= 3 && isColumn(name);
}

function rowsBelow(
	lines: readonly string[],
	at: number,
	split: Split,
	columns: number,
): readonly { cells: string[]; line: number }[] {
	const rows: { cells: string[]; line: number }[] = [];
	for (
		let line = at + 1;
		line < lines.length && rows.length < MOST_ROWS;
		line++
	) {
		const text = lines[line] ?? "";
		if (text.trim() === "" || text.length > LONGEST_ROW) break;
		if (isPunctuation(text)) continue;
		const cells = split(text);
		if (cells.length !== columns) break;
		rows.push({ cells, line });
	}
	return rows;
}
