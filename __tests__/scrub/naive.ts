/** Bytes as Latin-1 text, in which every find of the patterns shows as `***`: all of them, at every place. */
export function naive(text: string, patterns: readonly string[]): string {
	let squeezed = "";
	const places: number[] = []; // of each character that counts
	for (let at = 0; at < text.length; at++) {
		const gap = /^[\r\n][\r\n\t ]*/.exec(text.slice(at))?.[0] ?? "";
		at += gap.length;
		if (at >= text.length) break;
		squeezed += text[at];
		places.push(at);
	}
	const hidden = new Set<number>();
	for (const pattern of patterns)
		for (
			let found = squeezed.indexOf(pattern);
			found >= 0;
			found = squeezed.indexOf(pattern, found + 1)
		) {
			const from = places[found] ?? 0;
			const to = places[found + pattern.length - 1] ?? 0;
			for (let at = from; at <= to; at++) hidden.add(at);
		}
	let shown = "";
	for (let at = 0; at < text.length; at++)
		if (!hidden.has(at)) shown += text[at];
		else if (!hidden.has(at - 1)) shown += "***";
	return shown;
}
