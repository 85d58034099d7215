import { isTelling } from "../inner/settings.ts";
import { isNumberedWord, isPassphrase, looksChosen } from "../judge/chosen.ts";
import { isLikelyPassword, isPin, isTyped } from "../judge/index.ts";
import { sayingOf } from "../judge/names.ts";
import { isEmail } from "../judge/shapes.ts";

/** Behind a colon perhaps. */
const BLANK = /:?\s/;
/** What may stand between the cells of a row. */
const SEPARATORS = [";", ",", "\t", "|", /\s(?:\/|-|–|=>)\s/, /:(?!\s)/, BLANK];
/** Rows with more cells are data. */
const WIDEST = 8;
/** Items of lists, and rows of tables. */
const MARK = /^(?:[-*+•]|\d{1,3}[.)])\s|^\||\|$/g;
const NAME = /^[A-Za-z][\w.+-]{1,63}$/;
/** Paths, numbers of telephones, references. */
const NO_PASSWORD = /^(?:[~./*<$%{]|\+?0\d|\+\d|[a-z]+:\/\/)/;

/**
 * The passwords of a list of logins, one a line, whatever stands between the cells: `ann@example.com;X`, `ann X`,
 * `ann;Ann Miller;X`; or in pairs of lines. A column is one of passwords where it has what people choose for one.
 *
 * @param said - whether the heading says that these are people or logins
 * @param sure - whether it says that there are passwords
 */
export function passwordsOf(
	lines: readonly string[],
	said: boolean,
	sure: boolean,
): readonly string[] {
	const bare = lines.map((line) => line.replace(MARK, "").trim());
	for (const separator of lines.length < (said ? 2 : 3) ? [] : SEPARATORS) {
		const cells = bare.map((line) => cellsOf(line, separator));
		const [{ length: width } = []] = cells;
		if (width < 2 || cells.some(({ length }) => length < 2)) continue;
		const isEven = cells.every(({ length }) => length === width);
		// A password may have the mark in it as well, and has blanks.
		const cut = bare.map((line) => cutOnce(line, separator));
		const isTable = isEven && width > 2;
		const ways = isTable && separator !== BLANK ? [cells] : [cells, cut];
		for (const rows of ways.slice(isTable ? 0 : 1))
			for (let column = (rows[0]?.length ?? 0) - 1; column > 0; column--) {
				const at = (place: number) => rows.map((row) => row[place] ?? "");
				const logins = [0, column - 1]
					.map(at)
					.find((it) => areLogins(it, said));
				const told =
					logins &&
					chosenIn(at(column), said, sure && width < 3, logins.every(isEmail));
				if (told) return told;
			}
	}
	const even = bare.filter((_, at) => at % 2 === 0);
	const odd = bare.filter((_, at) => at % 2 === 1);
	const arePairs =
		odd.length === even.length &&
		areLogins(even, said) &&
		(said || even.every(isEmail));
	return (arePairs && chosenIn(odd, said, sure, true)) || [];
}

function cellsOf(line: string, separator: string | RegExp): readonly string[] {
	return line.split(separator, WIDEST + 1).map((cell) => cell.trim());
}

/** The line up to the first mark, and behind it. */
function cutOnce(line: string, separator: string | RegExp): readonly string[] {
	const [login = ""] = line.split(separator, 1);
	return [login.trim(), line.slice(login.length).replace(separator, "").trim()];
}

/** Addresses of mail, or names of somebody and no names of settings. */
function areLogins(cells: readonly string[], said: boolean): boolean {
	const isName = (cell: string) =>
		NAME.test(cell) &&
		(said || !/[A-Z]/.test(cell)) &&
		!/^(?:harmless|person|strong|public)$/.test(sayingOf(cell));
	return cells.every((cell) => isEmail(cell) || isName(cell));
}

/** What are passwords of a column, if it is one of passwords. */
function chosenIn(
	cells: readonly string[],
	said: boolean,
	sure: boolean,
	mails: boolean,
): readonly string[] | undefined {
	const isGood = (cell: string) =>
		/\s/.test(cell)
			? isPassphrase(cell)
			: isLikelyPassword(cell) || (sure && isPin(cell));
	const good = cells.filter((cell) => !NO_PASSWORD.test(cell) && isGood(cell));
	const isChosen = good.some(
		(cell) => looksChosen(cell) || isNumberedWord(cell) || /\s/.test(cell),
	);
	const few = said ? 3 : mails ? 2 : 1;
	if (good.length === 0 || good.length * few < cells.length) return undefined;
	// Numbers of a series.
	const forms = cells.map((cell) =>
		cell.replace(/[A-Za-z]/g, "a").replace(/\d/g, "0"),
	);
	if (!isChosen && (!said || (!sure && new Set(forms).size === 1)))
		return undefined;
	const wordsToo = good.length * 2 >= cells.length;
	return cells.filter(
		(cell) =>
			!NO_PASSWORD.test(cell) &&
			(isTyped(cell) ||
				(wordsToo && /^\p{L}{4,}$/u.test(cell) && !isTelling(cell))),
	);
}
