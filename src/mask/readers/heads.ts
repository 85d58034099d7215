import { saysSecret } from "../judge/names.ts";
import { shapeOf } from "../judge/shapes.ts";

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
