import { withoutCommit } from "../judge/commits.ts";
import { isHex, shapeOf } from "../judge/shapes.ts";
import { isPublicId } from "../judge/vendors.ts";
import type { Entry } from "../readers/entry.ts";

/**
 * The pieces of a word that stand between marks: of a hash (`$6$salt$X`), of a login that is written in some way or other
 * (`ann/X@db`). What is masked with its neighbours alone is shown without them.
 */
export function* piecesOf(text: string): Generator<Entry> {
	if (text.length < 9 || shapeOf(text) === "harmless") return;
	if (CLASS.test(text) || isPublicId(text)) return;
	const fields = withoutCommit(text).split(/[/:$,|;@!]+/);
	// Base64 is cut by marks of its own, and hexadecimal numbers are commits and digests.
	const runs = /^[\w+/=-]+$/.test(text) ? [] : text.split(/[^A-Za-z0-9]+/);
	const pieces = [
		...fields.filter(isRandom),
		...runs.filter((run) => !isHex(run) && isRandom(run)),
	];
	for (const piece of new Set(pieces))
		if (piece !== text) yield { keys: [], text: piece };
}

/** `org.hibernate.dialect.MySQL8Dialect` */
const CLASS =
	/^(?:[a-z][a-z0-9_]{1,30}\.){2,8}[A-Z][A-Za-z]{0,40}\d{0,3}[A-Za-z]{0,40}$/;

/** Whether nobody thought of a piece: shorter ones must be more mixed than longer ones. */
function isRandom(piece: string): boolean {
	if (piece.length < 12) return isThoroughlyMixed(piece);
	const shape = shapeOf(piece);
	return shape === "secret" || (shape === "doubtful" && piece.length >= 24);
}

/** `k7Vq2Lm9`: every other character is of another kind than the one before. */
function isThoroughlyMixed(piece: string): boolean {
	if (!/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9]{8,}$/.test(piece))
		return false;
	const runs = piece.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
	return runs.length * 2 > piece.length;
}
