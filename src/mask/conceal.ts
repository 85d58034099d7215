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
	const byStart = new Map<number, string | Known>();
	return {
		add(text) {
			if (text.length < KEY) throw new RangeError("too short to be concealed");
			const start = keyAt(text, 0);
			const known = byStart.get(start);
			// Most begin like no other.
			if (known === undefined || known === text) byStart.set(start, text);
			else if (typeof known === "string")
				byStart.set(start, new Known([known, text]));
			else known.add(text);
		},
		conceal(text) {
			let shown = "";
			let open = 0; // everything before it is in `shown`
			let hiddenTo = -1; // the end of the find that is being stretched
			for (let index = 0; index + KEY <= text.length; index++) {
				const known = byStart.get(keyAt(text, index));
				const length =
					typeof known === "string"
						? text.startsWith(known, index) && known.length
						: known?.longestAt(text, index);
				if (!length) continue;
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

/** The low seven bits of four characters: one small number, which a map finds sooner than a text. */
function keyAt(text: string, index: number): number {
	let key = 0;
	for (let at = index; at < index + KEY; at++)
		key = (key << 7) | (text.charCodeAt(at) & 0x7f);
	return key;
}

/** Texts that may begin alike. Sorted when they are first needed, so that no search compares with all of them. */
class Known {
	readonly #texts: string[];
	/** For each text the place of the longest other one that it begins with, or -1. Undefined when one was added since. */
	#shorter: readonly number[] | undefined;

	constructor(texts: string[]) {
		this.#texts = texts;
	}

	add(text: string): void {
		this.#texts.push(text);
		this.#shorter = undefined;
	}

	/** Length of the longest text that stands at this place, or 0. */
	longestAt(text: string, index: number): number {
		const shorter = this.#shorter ?? this.#sort();
		const rest = text.slice(index);
		// Whatever stands there is the last text that is not behind `rest` in order, or a beginning of that one.
		let at = this.#lastUpTo(rest);
		while (at >= 0) {
			const known = this.#texts[at] ?? "";
			if (rest.startsWith(known)) return known.length;
			at = shorter[at] ?? -1;
		}
		return 0;
	}

	#lastUpTo(rest: string): number {
		let low = 0;
		let high = this.#texts.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#texts[middle] ?? "") <= rest) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	#sort(): readonly number[] {
		this.#texts.sort(byUnits);
		const shorter: number[] = [];
		for (const [at, text] of this.#texts.entries()) {
			let before = at - 1;
			while (before >= 0 && !text.startsWith(this.#texts[before] ?? ""))
				before = shorter[before] ?? -1;
			shorter.push(before);
		}
		this.#shorter = shorter;
		return shorter;
	}
}

/** By UTF-16 code units, as `<=` and `startsWith` see them. */
function byUnits(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
