/** Bytes as Latin-1 text, in which every find of the patterns shows as `***`: all of them, at every place. */
export function naive(text: string, patterns: readonly string[]): string {
	return shownFor(text, hiddenBy(text, patterns));
}

/** A text without line breaks and the white space behind them, and where its characters stood. */
export function squeezed(text: string): {
	readonly text: string;
	readonly places: readonly number[];
} {
	let rest = "";
	const places: number[] = []; // of each character that counts
	for (let at = 0; at < text.length; at++) {
		const gap = /^[\r\n][\r\n\t ]*/.exec(text.slice(at))?.[0] ?? "";
		at += gap.length;
		if (at >= text.length) break;
		rest += text[at];
		places.push(at);
	}
	return { text: rest, places };
}

/** The places of a text that finds of the patterns hide. */
export function hiddenBy(
	text: string,
	patterns: readonly string[],
): Set<number> {
	const { text: counted, places } = squeezed(text);
	const hidden = new Set<number>();
	for (const pattern of patterns)
		for (
			let found = counted.indexOf(pattern);
			found >= 0;
			found = counted.indexOf(pattern, found + 1)
		) {
			const from = places[found] ?? 0;
			const to = places[found + pattern.length - 1] ?? 0;
			for (let at = from; at <= to; at++) hidden.add(at);
		}
	return hidden;
}

/** The same where a line may also end in the place of a blank. */
export function hiddenSpaced(
	text: string,
	patterns: readonly string[],
): Set<number> {
	const gap = "[\\r\\n][\\r\\n\\t ]*";
	const hidden = new Set<number>();
	for (const pattern of patterns) {
		const parts = Array.from(pattern, (one) =>
			one === " " ? `(?: |${gap})` : RegExp.escape(one),
		);
		const all = new RegExp(parts.join(`(?:${gap})?`), "y");
		for (let start = 0; start < text.length; start++) {
			all.lastIndex = start;
			const found = all.exec(text)?.[0] ?? "";
			for (let at = start; at < start + found.length; at++) hidden.add(at);
		}
	}
	return hidden;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with one
const KEPT = /\u001b\[[\d;:]*m|\u001b\]8;;(?:\u0007|\u001b\\)/g;

/** What is shown of it: colours inside stay behind the `***`. */
export function shownFor(text: string, hidden: ReadonlySet<number>): string {
	let shown = "";
	for (let at = 0; at < text.length; at++)
		if (!hidden.has(at)) shown += text[at];
		else {
			let end = at;
			while (hidden.has(end)) end++;
			const kept = text.slice(at, end).match(KEPT) ?? [];
			shown += `***${kept.join("")}`;
			at = end - 1;
		}
	return shown;
}
