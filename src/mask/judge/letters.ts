import { late } from "../../text.ts";

/** Whether letters are a word or several, as people and programs write them, or stand there by chance. */

/** The longest run of letters that is taken for a word; a longer one is a random string without digits. */
const LONGEST_WORD = 24;
/** Words that are written as one have that many letters each, on average; by chance the case changes sooner. */
const SHORTEST_WORDS = 4;

/**
 * For each letter those that hardly ever follow it inside the words of English texts and of programs: fewer than 4 of
 * 10,000 pairs of letters are such a pair, of random letters more than half.
 */
const SELDOM: ReadonlyMap<string, string> = new Map(
	Object.entries({
		a: "hjoqz",
		b: "ghjkmnpqtvwxz",
		c: "gjmnpqvwxz",
		d: "ghjkmnpqtvwxyz",
		e: "hjkz",
		f: "ghjkmnpqvwxz",
		g: "bcdfjkmpqtvwxyz",
		h: "bcdfghjklmnpqsvwxyz",
		i: "hijquwy",
		j: "bcdfghijklmnpqrtvwxyz",
		k: "bcdfghjklmnpqrtuvwxyz",
		l: "bghjkmnqrwxz",
		m: "cdfghjknqrtvwxyz",
		n: "bhjmqwxz",
		o: "ehjqyz",
		p: "bcdfgjkmnqvwxz",
		q: "abcdefghijkmnopqrstvwxyz",
		r: "hjqwxz",
		s: "bgjrvwxz",
		t: "bgjknqvxz",
		u: "hjkoquvwxyz",
		v: "bcdfghjklmnpqrstuvwxyz",
		w: "bcdfgjklmpqtuvwxyz",
		x: "abdfghjklmnoqrsuvwxyz",
		y: "bcdfghjkoqruvwxyz",
		z: "bcdfghjklmnopqrstuvwxyz",
	}),
);

/** All of one case, or with a capital at the beginning. */
const SIMPLE = late(String.raw`^(?:\p{L}?[^\p{Lu}]*|\p{Lu}*)$`);
/** Where a word of several begins. */
const HUMP = late(
	String.raw`(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})`,
);
/** `mTLS`, `eBay`, `isOk` */
const SHORT_HUMPS = late(
	String.raw`^(?:\p{Ll}\p{Lu}+|\p{Ll}{1,2}\p{Lu}\p{Ll}+)$`,
);

/**
 * @param letters - nothing else is in it
 * @param strictly - beside digits, where a word is the exception: it is of one case, and hardly anything in it is seldom
 */
export function isWordlike(letters: string, strictly = false): boolean {
	if (letters.length <= 3) return letters.length < 3 || SIMPLE().test(letters);
	if (letters.length > 4 * LONGEST_WORD) return false;
	// A word changes its case only at a beginning: `getHTTPResponse` is three words, `kXqPzRtW` is none.
	const humps = letters.split(HUMP());
	if (humps.some(({ length }) => length > LONGEST_WORD)) return false;
	// `XwKE`, `gZrEY`
	if (
		humps.length >= 2 &&
		letters.length / humps.length <= 2 &&
		!SHORT_HUMPS().test(letters)
	)
		return false;
	// Between two words any letters may stand: `HashKnownHosts`, `HybridSleepMode`.
	const isOfWords =
		letters.length >= SHORTEST_WORDS * humps.length &&
		// `ForwardX` is of two.
		humps.every(({ length }, at) => length >= 3 || (length === 1 && at > 0));
	const { count, share } = seldomIn(letters, isOfWords ? humps : [letters]);
	if (strictly && (count >= 2 || share >= 0.15)) return false;
	if (humps.length === 1) return count < 4 || share < 0.25;
	const short = humps.filter(({ length }) => length <= 2).length;
	if (humps.length >= 3 && letters.length / humps.length < 2.8) return false;
	if (short >= 2 && short * 2 > humps.length && letters.length >= 10)
		return false;
	return count < 3 || share < 0.2;
}

/** Letters of both cases that nobody wrote: `kXqPzRtWbnVf`. */
export function isScrambled(text: string): boolean {
	if (!/^(?=.*[a-z][A-Z])[A-Za-z]{12,64}$/.test(text)) return false;
	return text.split(HUMP()).length >= 3 && seldomIn(text).share >= 0.3;
}

/**
 * How many pairs of letters hardly ever stand in words, and their share of all.
 *
 * @param pieces - of the letters; between them nothing is counted
 */
export function seldomIn(
	letters: string,
	pieces: readonly string[] = [letters],
): { count: number; share: number } {
	let count = 0;
	for (const piece of pieces) {
		const lower = piece.toLowerCase();
		for (let at = 1; at < lower.length; at++)
			if (SELDOM.get(lower.charAt(at - 1))?.includes(lower.charAt(at))) count++;
	}
	return { count, share: count / (letters.length - 1) };
}

/** Whether a text is a word that may stand in logs for other reasons: `main`, `production`. */
export function isOrdinaryWord(text: string): boolean {
	return (
		text.length <= 16 && /^[A-Za-z]?[a-z]{3,}$/.test(text) && isWordlike(text)
	);
}

/** A longer word is rare enough in a log. */
const LONGEST_COMMON = 8;

/** Whether it surely does: `main`, `docker`, `test`. */
export function isCommonWord(text: string): boolean {
	return text.length <= LONGEST_COMMON && isOrdinaryWord(text);
}
