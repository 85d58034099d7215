import { plainText } from "./marks.ts";

/** In characters. A longer text is nobody's notes. */
const LONGEST = 1024 * 1024;

/** A table of a markup language, from the line that opens it to the one that closes it. */
interface Table {
	readonly opens: RegExp;
	readonly closes: RegExp;
	/** Its rows, of what stands between these lines, and of those that open it. */
	rowsOf(lines: readonly string[], opening: string): readonly string[][];
}

const TABLES: readonly Table[] = [
	// AsciiDoc
	{
		opens: /^(?:\[[^\]]*\]\r?\n)?\|={3,}\s*$/,
		closes: /^\|={3,}\s*$/,
		rowsOf(lines, opening) {
			const [, ...cells] = lines
				.join("\n")
				.split(/(?:(?<=^|\s)[\d.<^>*+]{0,8}[adehlmsv]?)?(?<!\\)\|/);
			return rowsOfLength(columnsOf(opening, lines), cells);
		},
	},
	// MediaWiki
	{
		opens: /^\{\|/,
		closes: /^\|\}/,
		rowsOf(lines) {
			const rows: string[][] = [[]];
			for (const line of lines)
				if (/^\|-/.test(line)) rows.push([]);
				else if (/^[!|](?!\+)/.test(line))
					rows.at(-1)?.push(...line.slice(1).split(/!!|\|\|/));
			return rows.map((row) =>
				row.map((cell) => cell.replace(/^\s*\w+="[^"|]*"[^|]*\|/, "")),
			);
		},
	},
	// reStructuredText
	{
		opens: /^\s*\.\. list-table::/,
		closes: /^\S/,
		rowsOf(lines) {
			const rows: string[][] = [];
			for (const line of lines) {
				const [, begins, cell = ""] =
					/^\s+(\*\s+)?-\s+(\S.*)$/.exec(line) ?? [];
				if (begins !== undefined) rows.push([]);
				if (cell !== "") rows.at(-1)?.push(cell);
			}
			return rows;
		},
	},
	{
		opens: /^\s*\.\. csv-table::/,
		closes: /^\S/,
		rowsOf: (lines) =>
			lines
				.map((line) => line.trim().replace(/^:header:/, ""))
				.filter((line) => !/^(?::|$)/.test(line))
				.map((line) => line.split(/,(?=\s*["\w])/)),
	},
	// LaTeX
	{
		opens: /\\begin\{(?:tabular|longtable|tabularx)\}/,
		closes: /\\end\{/,
		rowsOf: (lines) =>
			lines
				.join(" ")
				.split("\\\\")
				.map((row) =>
					row
						.replace(/\\[a-z]*(?:rule|line)\b/g, "")
						.split(/(?<!\\)&/)
						.map((cell) => cell.replace(/\\([_&%#${}])/g, "$1")),
				),
	},
];

/** The columns of a table in AsciiDoc: as many as it says, as its first line has cells, or as there are lines above a blank one. */
function columnsOf(opening: string, lines: readonly string[]): number {
	const [, times, quoted, list = quoted] =
		/\bcols=(?:"?(\d{1,3})\*|"([^"]*)"|([^,\]]*))/.exec(opening) ?? [];
	if (times !== undefined) return Number(times);
	if (list !== undefined) return list.split(/[,;]/).length;
	const first = lines.findIndex((line) => line.trim() !== "");
	const cells = (lines[first] ?? "").split(/(?<!\\)\|/).length - 1;
	if (cells > 1) return cells;
	const blank = lines.findIndex((line, at) => at > first && line.trim() === "");
	return blank - first;
}

function rowsOfLength(length: number, cells: readonly string[]): string[][] {
	if (length < 2) return [];
	return Array.from({ length: Math.ceil(cells.length / length) }, (_, row) =>
		cells.slice(row * length, (row + 1) * length),
	);
}

/** Heads of Jira, Textile and DokuWiki: `||Name||Name||`, `|_. Name|_. Name|`, `^ Name ^ Name ^` */
const HEADS: readonly (readonly [head: RegExp, between: RegExp])[] = [
	[/^\|\|.+\|\|\s*$/, /\|\|/],
	[/^\|_\..+\|\s*$/, /\|_\./],
	[/^\^.+\^\s*$/, /\^/],
];

/**
 * A text with the tables of markup languages as those of Markdown.
 *
 * @returns undefined where it has none
 */
export function withBarTables(text: string): string | undefined {
	if (text.length > LONGEST || !/[|^&│┃║]|-table::/.test(text))
		return undefined;
	const lines = text.split(/\r\n?|\n/).map(withoutBoxes);
	const out: string[] = [];
	let some = /[│┃║]/.test(text);
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const above = `${lines[at - 1] ?? ""}\n${line}`;
		const table = TABLES.find(
			({ opens }) => opens.test(line) || opens.test(above),
		);
		const end =
			table === undefined
				? -1
				: lines.findIndex((one, k) => k > at && table.closes.test(one));
		const head = HEADS.find(([looks]) => looks.test(line));
		if (table !== undefined) {
			const to = end < 0 ? lines.length : end;
			const rows = table.rowsOf(lines.slice(at + 1, to), above);
			out.push(...rows.filter(({ length }) => length > 0).map(barred));
			// What closes the tables of reStructuredText is the text below.
			at = table.closes.source === "^\\S" ? to - 1 : to;
			some = true;
		} else if (head !== undefined) {
			const [, ...cells] = line.trim().split(head[1]);
			out.push(barred(cells.filter((cell) => cell !== "")));
			some = true;
		} else out.push(line);
	}
	return some ? out.join("\n") : undefined;
}

/** A line of a table that is drawn with characters for boxes. */
function withoutBoxes(line: string): string {
	if (/^\s*[├╠┠┣╟╞┡]/.test(line))
		return line
			.trim()
			.replace(/[─━═]+/g, "---")
			.replace(/[^-]/g, "|");
	return line.replace(/^\s*(?=[│┃║])/, "").replace(/[│┃║]/g, "|");
}

function barred(cells: readonly string[]): string {
	return `| ${cells.map((cell) => plainText(cell.trim().replace(/\|$/, ""))).join(" | ")} |`;
}
