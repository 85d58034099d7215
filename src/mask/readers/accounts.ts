import {
	isListed,
	isNumberedWord,
	isPassphrase,
	looksChosen,
} from "../judge/chosen.ts";
import { isLikelyPassword, isPin, isTyped } from "../judge/index.ts";
import { sayingOf } from "../judge/names.ts";
import { isEmail } from "../judge/shapes.ts";
import { isTelling } from "../judge/telling.ts";

/** Behind a colon perhaps. */
const BLANK = /:?\s/;
const COLON = /:(?!\s)/;
const EQUALS = /\s?=\s?/;
/** What may stand between the cells of a row. */
const SEPARATORS = [
	";",
	",",
	"\t",
	"|",
	/\s(?:\/|-|–|=>)\s/,
	COLON,
	EQUALS,
	BLANK,
];
/** Between these there is a name and what is said of it, nothing more. */
const SETS = new Set<string | RegExp>([COLON, EQUALS, BLANK]);
/** What files of servers have behind a password: how it is written, whose it is, and what they may do. */
const BEHIND =
	/(?:,\s?[A-Za-z_][\w:-]*)+$|:\d*:\d*:.*$|:[A-Z][a-z]+(?:,[A-Z][a-z]+)*$/;
const KIND = /^\{[A-Za-z][\w.-]{2,20}\}(?=.)/;
/** Rows with more cells are data. */
const WIDEST = 8;
/** Lines that are none of a list. */
export const COMMENT = /^(?:#(?!#)|;)/;
/** Items of lists, and rows of tables. */
const MARK = /^(?:[-*+•]|\d{1,3}[.)])\s|^\||\|$/g;
const NAME = /^[A-Za-z][\w.+-]{1,63}$/;
/** Names of accounts that most systems have. */
const BUILT_IN = /^(?:admin|administrator|root|user|guest|gast|operator|test)$/;
/** Paths, numbers of telephones, references. */
const NO_PASSWORD = /^(?:[~./*<$%{]|\+?0\d|\+\d|[a-z]+:\/\/)/;

/**
 * What is known of a list: that these are people or logins, that there are passwords, that nothing else is in the text; and that
 * the text is a secret in which nobody else found one.
 */
export interface Known {
	readonly said: boolean;
	readonly sure: boolean;
	readonly whole?: boolean;
	readonly unread?: boolean;
}

/**
 * The passwords of a list of logins, one a line, whatever stands between the cells: `ann@example.com;X`, `ann X`,
 * `ann;Ann Miller;X`, `ann=X,admin`; or in pairs of lines. A column is one of passwords where it has what people choose for one.
 */
export function passwordsOf(
	lines: readonly string[],
	known: Known,
): readonly string[] {
	const { said, whole = false, unread = false } = known;
	const bare = lines
		.filter((line) => !COMMENT.test(line))
		.map((line) => line.replace(MARK, "").trim());
	const cut = bare.map((line) => line.replace(BEHIND, ""));
	for (const separator of SEPARATORS) {
		const isOne = separator === COLON || (unread && separator === EQUALS);
		const fewest = whole ? (isOne ? 1 : 2) : said ? 2 : 3;
		if (bare.length < fewest) continue;
		const short = SETS.has(separator) ? cut : bare;
		const told = inColumns(short, separator, known);
		// A password may have in it what looks like that.
		const long = short.some((line, at) => line !== bare[at])
			? inColumns(bare, separator, known)
			: [];
		if (told.length > 0) return [...told, ...long];
	}
	const even = bare.filter((_, at) => at % 2 === 0);
	const odd = bare.filter((_, at) => at % 2 === 1);
	const arePairs =
		odd.length === even.length &&
		areLogins(even, said) &&
		(said || even.every(isEmail) || (whole && !even.some(isListed)));
	return (arePairs && chosenIn(odd, known, even, true)) || [];
}

/** The passwords of the last column that is one of them. */
function inColumns(
	lines: readonly string[],
	separator: string | RegExp,
	known: Known,
): readonly string[] {
	const { unread = false } = known;
	const cells = lines.map((line) => cellsOf(line, separator));
	const [{ length: width } = []] = cells;
	if (width < 2 || cells.some(({ length }) => length < 2)) return [];
	const isEven = cells.every(({ length }) => length === width);
	// A password may have the mark in it as well, and has blanks.
	const cut = lines.map((line) => cutOnce(line, separator));
	const isTable = isEven && width > 2;
	const ways = isTable && separator !== BLANK ? [cells] : [cells, cut];
	for (const rows of ways.slice(isTable ? 0 : 1))
		for (let column = (rows[0]?.length ?? 0) - 1; column > 0; column--) {
			const at = (place: number) => rows.map((row) => row[place] ?? "");
			const logins = [0, column - 1]
				.map(at)
				.find((it) => areLogins(it, known.said));
			const told =
				logins &&
				chosenIn(
					at(column).map((cell) => cell.replace(KIND, "")),
					known,
					logins,
					width < 3,
					separator === COLON || (unread && separator !== BLANK),
				);
			if (told) return told;
		}
	return [];
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
export function areLogins(cells: readonly string[], said: boolean): boolean {
	const isName = (cell: string) =>
		NAME.test(cell) &&
		(said || !/[A-Z]/.test(cell)) &&
		(BUILT_IN.test(cell) ||
			!/^(?:harmless|person|strong|public)$/.test(sayingOf(cell)));
	return cells.every((cell) => isEmail(cell) || isName(cell));
}

/**
 * What are passwords of a column, if it is one of passwords.
 *
 * @param paired - whether there is nothing else for each login
 * @param tight - whether nothing but a colon stands between, or what stands between does not matter
 */
function chosenIn(
	cells: readonly string[],
	{ said, sure: known, whole }: Known,
	logins: readonly string[],
	paired: boolean,
	tight = false,
): readonly string[] | undefined {
	const sure = known && paired;
	const isOwn = (cell: string) => paired && isListed(cell);
	const isGood = (cell: string) =>
		/\s/.test(cell)
			? isPassphrase(cell)
			: isLikelyPassword(cell) || isOwn(cell) || (sure && isPin(cell));
	const good = cells.filter((cell) => !NO_PASSWORD.test(cell) && isGood(cell));
	const isChosen = good.some(
		(cell) =>
			looksChosen(cell) ||
			isNumberedWord(cell) ||
			isOwn(cell) ||
			/\s/.test(cell),
	);
	const isWord = (cell: string) =>
		/^[^\s/]{4,}$/.test(cell) && !isTelling(cell);
	// Below such a heading nothing else stands behind a colon.
	const certain = sure && tight && cells.every(isWord);
	const isHalf =
		logins.every(isEmail) ||
		(whole && (tight || logins.some((it) => BUILT_IN.test(it))));
	const few = said && !whole ? 3 : said || isHalf ? 2 : 1;
	if (whole && !cells.every((cell) => isWord(cell) || isPassphrase(cell)))
		return undefined;
	if (!certain && (good.length === 0 || good.length * few < cells.length))
		return undefined;
	// Numbers of a series.
	const forms = cells.map((cell) =>
		cell.replace(/[A-Za-z]/g, "a").replace(/\d/g, "0"),
	);
	if (!isChosen && !certain && (!said || (!sure && new Set(forms).size === 1)))
		return undefined;
	const wordsToo = certain || good.length * 2 >= cells.length;
	return cells.filter(
		(cell) =>
			!NO_PASSWORD.test(cell) &&
			(isTyped(cell) || isGood(cell) || (wordsToo && isWord(cell))),
	);
}
