/** Replaces any of many texts. The cost grows with the text that is searched, not with how many are looked for. */
export interface Concealer {
	/** @param text - of at least four characters */
	add(text: string): void;
	/** The text with `***` in place of every find; finds that overlap or touch become one, as in the runner's log. */
	conceal(text: string): string;
}

/** No mask is shorter, so the first four characters of a find tell which ones to compare. */
const KEY = 4;

export function createConcealer(): Concealer {
	const byStart = new Map<string, Set<string>>();
	const longestAt = (text: string, index: number) => {
		let longest = 0;
		for (const known of byStart.get(text.slice(index, index + KEY)) ?? [])
			if (known.length > longest && text.startsWith(known, index))
				longest = known.length;
		return longest;
	};
	return {
		add(text) {
			if (text.length < KEY) throw new RangeError("too short to be concealed");
			const start = text.slice(0, KEY);
			const known = byStart.get(start);
			if (known === undefined) byStart.set(start, new Set([text]));
			else known.add(text);
		},
		conceal(text) {
			let shown = "";
			let open = 0; // everything before it is in `shown`
			let hiddenTo = -1; // the end of the find that is being stretched
			for (let index = 0; index + KEY <= text.length; index++) {
				const length = longestAt(text, index);
				if (length === 0) continue;
				if (index > hiddenTo) {
					shown += `${text.slice(open, index)}***`;
				}
				hiddenTo = Math.max(hiddenTo, index + length);
				open = hiddenTo;
			}
			return shown + text.slice(open);
		},
	};
}
