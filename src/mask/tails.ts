import { SHORTEST_MASK } from "./maskable.ts";

/**
 * The runner masks what stands behind the last `&` of a mask as well, from six characters on: of a URL that ends in
 * `&sslmode=require` these words, for the whole job. Where there is no secret in it, it is not part of the mask.
 */
export function withoutTail(
	text: string,
	hides: (piece: string) => boolean,
): string {
	let end = text.length;
	for (let cut = 0; cut < MOST_CUTS; cut++) {
		const at = text.lastIndexOf("&", end - 1);
		if (at <= SHORTEST_MASK || end - at <= 6 || hides(text.slice(at, end)))
			break;
		end = at;
	}
	return text.slice(0, end);
}

/** A text with more parameters than this is no URL. */
const MOST_CUTS = 50;

/**
 * Without the forms of a document of which the runner would mask a piece (see `withoutTail`) that stands like this in the
 * document and has no secret in it.
 */
export function* withoutHarmless(
	forms: Iterable<string>,
	text: string,
	hides: (piece: string) => boolean,
): Generator<string> {
	const isHarmless = (piece: string) =>
		piece.length >= 6 && text.includes(piece) && !hides(piece);
	for (const form of forms) {
		const at = form.lastIndexOf("&") + 1;
		const pieces = at === 0 ? [] : [form.slice(0, at), form.slice(at)];
		if (!pieces.some(isHarmless)) yield form;
	}
}
