/** The middle one of numbers, or the mean of the two in the middle. NaN of none. */
export function median(numbers: readonly number[]): number {
	return quantile(numbers, 0.5);
}

function quantile(numbers: readonly number[], share: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const position = share * (sorted.length - 1);
	const below = sorted[Math.floor(position)] ?? Number.NaN;
	const above = sorted[Math.ceil(position)] ?? Number.NaN;
	return below + (above - below) * (position % 1);
}

/** A table in Markdown, with a heading. The first column is text, the others are numbers. */
export class Table {
	readonly #heading: string;
	readonly #columns: readonly string[];
	readonly #rows: (readonly string[])[] = [];

	constructor(heading: string, columns: readonly string[]) {
		this.#heading = heading;
		this.#columns = columns;
	}

	add(...cells: readonly string[]): void {
		this.#rows.push(cells);
	}

	print(): void {
		const rule = this.#columns.map((_, index) => (index === 0 ? "---" : "--:"));
		const lines = [this.#columns, rule, ...this.#rows].map(
			(cells) => `| ${cells.join(" | ")} |`,
		);
		console.log(`\n### ${this.#heading}\n\n${lines.join("\n")}`);
	}
}

/** The median of times, and the quarters around it, which show how noisy the run was. */
export function timeCells(times: readonly number[]): readonly [string, string] {
	const [low, high] = [quantile(times, 0.25), quantile(times, 0.75)];
	return [
		`${median(times).toFixed(1)} ms`,
		`${low.toFixed(1)} to ${high.toFixed(1)}`,
	];
}

/** The same of rates, with no unit. */
export function rateCells(rates: readonly number[]): readonly [string, string] {
	const [low, high] = [quantile(rates, 0.25), quantile(rates, 0.75)];
	return [median(rates).toFixed(0), `${low.toFixed(0)} to ${high.toFixed(0)}`];
}

/** How many times something else the median is, both in one unit. */
export function ratioCell(times: readonly number[], other: number): string {
	return `${(median(times) / other).toFixed(2)}`;
}
