import { latinNames } from "../../mask/forms/xml.ts";
import { NONE, wordOf } from "./characters.ts";

/** Of ASCII, as HTML names it. */
const ASCII =
	'Tab=\t NewLine=\n excl=! quot=" QUOT=" num=# dollar=$ percnt=% amp=& AMP=& apos=\' lpar=( rpar=) ast=* midast=* plus=+ comma=, period=. sol=/ colon=: semi=; lt=< LT=< equals== gt=> GT=> quest=? commat=@ lsqb=[ lbrack=[ bsol=\\ rsqb=] rbrack=] Hat=^ lowbar=_ UnderBar=_ grave=` lcub={ lbrace={ verbar=| vert=| rcub=} rbrace=}';

/** No name is longer, in bytes. */
const LONGEST_NAME = 8;

/** A name as a number, which is found without making a text of it. */
function keyOf(data: Uint8Array, from: number, to: number): number {
	let key = 0;
	for (let at = from; at < to; at++) key = 64 * key + wordOf(data[at] ?? 0);
	return key;
}

/** Code points by the names that HTML has for them, of ASCII and Latin-1. */
const NAMED: ReadonlyMap<number, number> = new Map(
	[
		...ASCII.split(" ").map((pair): [string, number] => {
			const at = pair.indexOf("=");
			return [pair.slice(0, at), pair.charCodeAt(at + 1)];
		}),
		...latinNames.map((name, at): [string, number] => [name, 0xa0 + at]),
	].map(([name, code]) => [keyOf(Buffer.from(name), 0, name.length), code]),
);

/** The code point of a name that stands in the data, or `NONE`. */
export function named(data: Uint8Array, from: number, to: number): number {
	return to - from > LONGEST_NAME
		? NONE
		: (NAMED.get(keyOf(data, from, to)) ?? NONE);
}
