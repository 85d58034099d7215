import { latinNames } from "../../mask/forms/xml.ts";

/** Of ASCII, as HTML names it. */
const ASCII =
	'Tab=\t NewLine=\n excl=! quot=" QUOT=" num=# dollar=$ percnt=% amp=& AMP=& apos=\' lpar=( rpar=) ast=* midast=* plus=+ comma=, period=. sol=/ colon=: semi=; lt=< LT=< equals== gt=> GT=> quest=? commat=@ lsqb=[ lbrack=[ bsol=\\ rsqb=] rbrack=] Hat=^ lowbar=_ UnderBar=_ grave=` lcub={ lbrace={ verbar=| vert=| rcub=} rbrace=}';

/** Code points by the names that HTML has for them, of ASCII and Latin-1. */
export const NAMED: ReadonlyMap<string, number> = new Map([
	...ASCII.split(" ").map((pair): [string, number] => {
		const at = pair.indexOf("=");
		return [pair.slice(0, at), pair.charCodeAt(at + 1)];
	}),
	...latinNames.map((name, at): [string, number] => [name, 0xa0 + at]),
]);
