import { saysSecret } from "../judge/names.ts";
import { shapeOf } from "../judge/shapes.ts";
import type { Entry } from "./entry.ts";

/** What a cell of a head calls its column, without the marks around it: `**User**`, `"user"`, `e-mail?`, `#`. */
export function columnOf(cell: string): string {
	return cell.replace(/^[#;!'"*`]+\s*|[?'"*`]+$/g, "");
}

/** Whether it may be the name of a column. */
export function isColumn(name: string): boolean {
	return (
		/^(?=\P{L}*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N}_ ./&'-]*$/u.test(
			name.replace(/\([^()]*\)/g, ""),
		) && shapeOf(name.replaceAll(" ", "-")) === "harmless"
	);
}

/** Without a first or a last name that is empty: between marks, a column there may have none. */
export function innerNames(names: readonly string[]): readonly string[] {
	return names.slice(
		names[0] === "" ? 1 : 0,
		names.at(-1) === "" ? -1 : undefined,
	);
}

/** The first column whose name says secret; -1 without one. */
export function toldColumn(names: readonly string[]): number {
	return names.findIndex(saysSecret);
}

/** A column of numbers that open something, where another one tells who or what they are of. */
const CODE = /^(?:code|kode?|koodi|c[oó]digo|codice|код)$/i;
const WHOSE =
	/^(?:name|user|who|person|guest|room|door|gate|lock|raum|zimmer|tür|wohnung|nom|chambre|porte|nombre|nome)$/i;

/**
 * Gives the cells of such a column a name that says secret, unless they are a series: numbers of products and places are.
 *
 * @param entries - the cells, each below its row and the name of its column
 */
export function withCodes(entries: Entry[], names: readonly string[]): Entry[] {
	const name = names.find((it) => CODE.test(it));
	const isCell = ({ keys }: Entry) => keys[1] === name;
	const codes = entries.filter(isCell).map(({ text }) => text);
	const areCodes =
		names.some((it) => WHOSE.test(it)) &&
		codes.every((code) => /^\d{4,8}[A-Z#*]?$/.test(code)) &&
		codes[0]?.slice(0, 2) !== codes[1]?.slice(0, 2);
	return areCodes
		? entries.map((it) =>
				isCell(it) ? { ...it, keys: [...it.keys, "access code"] } : it,
			)
		: entries;
}
