import { isOfTrade } from "./chosen.ts";
import { isWordlike, seldomIn } from "./letters.ts";

/** Texts that no person wrote, since their characters stand where chance has put them. */

/**
 * Whether characters of all kinds stand one behind the other by chance, blanks and marks too, as a program takes them for a
 * long key: `R?^qS,EFq 9kb8[AFY#<9h`.
 */
export function isNoise(text: string): boolean {
	if (text.length < 20 || !/^(?=.*[a-z])(?=.*[A-Z])[ -~]+$/.test(text))
		return false;
	const runs = text.match(/[a-z]+|[A-Z]+|\d+|[^A-Za-z\d]+/g) ?? [];
	const marks = new Set(text.match(/[^A-Za-z\d ,.]/g));
	const few = /\d/.test(text) ? 3 : 5;
	const words = text.match(/[a-z]{3,}/g)?.join("") ?? "";
	return (
		runs.length > text.length / 2 &&
		words.length <= text.length / 4 &&
		marks.size >= few
	);
}

/** `ilWCR=526rb`, `sizwNH-3rD`: characters of all kinds, a mark inside, of which hardly two of a kind are neighbours. */
export function isJumbled(text: string): boolean {
	if (text.length > 64) return false;
	const bare = text.replace(/^\W+|\W+$/g, "");
	if (
		!/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w.])[!-~]{8,}$/.test(bare) ||
		/[aA]-[zZ]|0-9|\/\/|\d+\.\d+\.\d|@[a-z][\w.-]*(?::\d+)?$/.test(bare)
	)
		return false;
	const pieces = bare.match(/[A-Z]?[a-z]+|[A-Z]+|\d+|[^A-Za-z\d]/g) ?? [];
	const isWord = (it: string) =>
		/^[A-Za-z]{4,}$/.test(it) && isWordlike(it, true);
	const words = pieces.filter(isWord).join("");
	return pieces.length > bare.length * 0.45 && words.length <= bare.length / 3;
}

/** `mufreyx5`, `8xgbcipw`, `lsqgcpis`: small letters that nobody can speak, with digits or without. */
export function isUnspoken(text: string): boolean {
	// `holm40071` is somebody's name and a number.
	if (!/^[a-z\d]{8,16}$/.test(text) || /^[a-z]+\d{2,}$/.test(text))
		return false;
	const letters = text.replace(/\d/g, "");
	const { count, share } = seldomIn(letters);
	return (letters === text ? share >= 0.4 : count >= 1) && !isOfTrade(letters);
}
