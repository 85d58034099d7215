import { type Found, PLACES } from "./hunt.ts";

/** How much was found where and when, a column a moment. */
export function tableOf(
	title: string,
	moments: ReadonlyMap<string, Found>,
): string {
	const rows = [
		[title, ...moments.keys()],
		...PLACES.map((place) => [
			place,
			...[...moments.values()].map((found) =>
				String(found[place]?.length ?? "-"),
			),
		]),
	];
	const widths = [title, ...moments.keys()].map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	const lines = rows.map((row) =>
		row
			.map((cell, column) =>
				column === 0
					? cell.padEnd(widths[column] ?? 0)
					: cell.padStart(widths[column] ?? 0),
			)
			.join("  "),
	);
	return [...lines, "-: there was no container any more"].join("\n");
}
