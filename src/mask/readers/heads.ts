import { sayingOf } from "../judge/names.ts";
import { shapeOf } from "../judge/shapes.ts";

/** What a cell of a head calls its column, without the marks around it: `**User**`, `"user"`, `e-mail?`, `#`. */
export function columnOf(cell: string): string {
	return cell.replace(/^[#;!'"*`]+\s*|[?'"*`]+$/g, "");
}

/** Whether it may be the name of a column; some have none. */
export function isColumn(name: string): boolean {
	return (
		name === "" ||
		(/^(?=\P{L}*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N}_ ./&'-]*$/u.test(
			name.replace(/\([^()]*\)/g, ""),
		) &&
			shapeOf(name.replaceAll(" ", "-")) === "harmless")
	);
}

/** The first column whose name says secret; -1 without one. */
export function toldColumn(names: readonly string[]): number {
	return names.findIndex((name) => sayingOf(name) === "strong");
}
