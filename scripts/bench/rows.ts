import { measureInTurn, type Subject } from "./measure.ts";
import { median, ratioCell, Table, timeCells } from "./table.ts";

/** A row of the table of a store. */
export interface StoreRow {
	readonly title: string;
	readonly subject: Subject;
	/** What it is held against. */
	readonly base?: Subject;
}

/**
 * Times all rows in turn, and prints their table.
 *
 * @param what - heads the first column, and the last one: "To as many paths, plain"
 */
export async function timeRows(
	title: string,
	rows: readonly StoreRow[],
	runs: number,
	what: readonly [first: string, last: string] = ["Read", "To one secret"],
): Promise<void> {
	const timesOf = await measureInTurn(
		rows.map(({ subject }) => subject),
		runs,
	);
	const [first, last] = what;
	const table = new Table(title, [first, "Time", "Middle half", last]);
	for (const { title, subject, base } of rows) {
		const times = timesOf(subject);
		const ratio =
			base === undefined ? "-" : ratioCell(times, median(timesOf(base)));
		table.add(title, ...timeCells(times), ratio);
	}
	table.print();
}
