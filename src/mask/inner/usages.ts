import { isOrdinaryWord } from "../judge/letters.ts";
import { sayingOf, saysSecret } from "../judge/names.ts";
import { isPlaceholder } from "../judge/shapes.ts";

/** How a command is used, as `commands.ts` writes it. */
export interface Usage {
	readonly programs: readonly string[];
	/** What stands behind it, in its order. */
	readonly places: readonly Place[];
	/** Options that must be there, with what their values must be where they have one. */
	readonly options: readonly Option[];
	/** Whether options begin with a slash. */
	readonly slashes: boolean;
	/** Whether it is the first word of its line. */
	readonly first: boolean;
	/** Whether the secret is no plain word. */
	readonly noWord: boolean;
}

interface Option {
	readonly names: readonly string[];
	readonly value: Place | undefined;
	/** Whether nothing stands between the two. */
	readonly joined: boolean;
}

/** What a word must be. */
interface Place {
	readonly looks: RegExp;
	/** Whether it tells what it is, so that others may stand before it. */
	readonly told: boolean;
	/** Whether it must be a name that says secret. */
	readonly named: boolean;
}

/** Reads a row of the table. */
export function usageOf(row: string, first: boolean): Usage {
	const noWord = row.startsWith("? ");
	const [programs = "", ...words] = row.replace(/^\? /, "").split(" ");
	const places: Place[] = [];
	const options: Option[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		if (word === "/*") continue;
		if (!/^[-/]/.test(word)) {
			places.push(placeOf(word));
			continue;
		}
		const joined = word.endsWith("$");
		const value = joined ? "$" : words[++at];
		options.push({
			names: word.replace("$", "").split("|"),
			value: value === undefined ? undefined : placeOf(value),
			joined,
		});
	}
	return {
		programs: programs.split("|"),
		places,
		options,
		slashes: / \//.test(row),
		first,
		noWord,
	};
}

function placeOf(word: string): Place {
	const source = word
		.replace(/[\\.+^?(){}[\]]/g, "\\$&")
		// Up to the mark behind it, so that no text is tried in more than one way.
		.replaceAll(/\*([:/,=@>%])/g, "[^$1]{1,256}$1")
		.replaceAll("*", ".+?")
		.replace("$", "(.+)")
		.replace("NAME", ".+");
	return {
		looks: new RegExp(`^(?:${source})$`, "i"),
		told: word !== "NAME" && /[^*$\\:.]/.test(word),
		named: word === "NAME",
	};
}

const QUOTED = String.raw`"((?:\\.|[^"\\]){0,500})"|'([^']{0,500})'`;
const IN_QUOTES = new RegExp(String.raw`${QUOTED}|\\(')`, "g");
/** A word of a command: white space in quotes is of the word, wherever they begin: `ann:'X'`, `"--value=X"`, `'X'\\''Y'`. */
const WORD = new RegExp(
	String.raw`(?:${QUOTED}|(?:[^\s"'\\]|\\'?)+|["'])+`,
	"g",
);

interface Word {
	readonly text: string;
	readonly quoted: boolean;
	/** The mark of the quotes that stand in it. */
	readonly quote: Quote;
}

type Quote = "'" | '"' | undefined;

/**
 * The secrets of a line that uses a command of the table.
 *
 * @param certain - whether the line is one of a device's, so that its last word is a secret though it is a plain one
 */
export function* usedBy(
	line: string,
	usages: ReadonlyMap<string, readonly Usage[]>,
	certain = false,
): Generator<string> {
	for (const match of line.matchAll(/[\w.-]{2,40}/g)) {
		const program = match[0].replace(/\.(?:exe|cmd|bat|sh)$/i, "");
		const known = usages.get(program.toLowerCase());
		if (known === undefined) continue;
		// The program begins a word: a path, `$(` or a quote may stand before it.
		const before = line.slice(0, match.index);
		if (!/(?:^|[\s/\\(`"'@])$/.test(before)) continue;
		// Nagios: `check_snmp!-C X`
		const behind = line.slice(match.index + match[0].length).replace(/^!/, " ");
		if (/^[^\s"']/.test(behind)) continue;
		const [, listed] = LIST.exec(behind) ?? [];
		const words = wordsOf(
			listed?.replace(/(["']), ?(?=["'])/g, "$1 ") ?? inside(behind, before),
		);
		for (const usage of known) {
			if (usage.first && before.trim() !== "") continue;
			const secret = secretBy(usage, words, certain && usage.first);
			if (secret !== undefined) yield secret;
		}
	}
}

/** The words behind the first one of a list: `["net", "user", "ann", "X"]`, `("openssl", ["rsa", "-k", "X"])` */
const LIST = /^["'], ?\[?(["'].*?["'])\s?[\])]/;

/** A command up to the end of the quotes that it stands in, if it does: `sh -c 'net user ann X' && echo "done"`. */
function inside(behind: string, before: string): string {
	const open = OPENING.find(
		([, marks]) => before.replace(/\w'\w/g, "").split(marks).length % 2 === 0,
	);
	if (open === undefined) return behind;
	// `"C:\Program Files\x\7z.exe" a`
	if (behind.startsWith(open[0])) return behind.slice(1);
	const [quote, , within] = open;
	const [command = ""] = within.exec(behind) ?? [];
	return command.replaceAll(`\\${quote}`, quote);
}

/** Each quote, where it stands for itself, and what may stand between two of them. */
const OPENING = [
	['"', /(?<!\\)"/, /^(?:\\.|[^"\\])*/],
	["'", /(?<!\\)'/, /^(?:\\.|[^'\\])*/],
] as const;

function wordsOf(text: string): readonly Word[] {
	return Array.from(text.matchAll(WORD), ([whole]) => ({
		text: whole.replace(IN_QUOTES, "$1$2$3"),
		quoted: /^["']/.test(whole),
		quote: /(["']).{4,}\1/.exec(whole)?.[1] as Quote,
	}));
}

/** The word that takes the place of the secret, if all others are what they must be. */
function secretBy(
	usage: Usage,
	words: readonly Word[],
	certain: boolean,
): string | undefined {
	const { places, options, slashes } = usage;
	const left = new Set(options);
	let [place, kind] = [0, false];
	let found: Pick<Word, "text" | "quote"> | undefined;
	const take = (text: string | undefined, from: Word | undefined) => {
		if (text !== undefined) found ??= { text, quote: from?.quote };
	};
	for (let at = 0; at < words.length; at++) {
		const { text, quoted } = words[at] as Word;
		if (!quoted && /^(?:[|&;]+|&&|\|\|)$/.test(text)) break;
		const option = optionAt(options, words, at);
		if (option !== undefined) {
			const { is, value, words: taken } = option;
			const match = is.value?.looks.exec(value);
			if (match === null) return undefined;
			// `--from-literal=username=ann`
			const [name = ""] = value.split("=", 1);
			const other =
				name !== value && /^(?:harmless|person)$/.test(sayingOf(name));
			if (!(other && isOrdinaryWord(match?.[1] ?? "")))
				take(match?.[1], words[at + taken]);
			left.delete(is);
			at += taken;
			continue;
		}
		if (!quoted && (text.startsWith("-") || (slashes && text.startsWith("/"))))
			continue;
		const wanted = places[place];
		if (wanted === undefined) continue;
		if (wanted.named && !isName(text)) return undefined;
		const match = wanted.looks.exec(text);
		if (match === null && wanted.told) continue;
		if (match === null) return undefined;
		// `password 7 X`, `Authorization Basic X`
		const next = words[at + 1];
		if (
			match[1] === text &&
			next !== undefined &&
			KIND.test(text) &&
			!/^[-/;|&]/.test(next.text)
		) {
			kind = true;
			continue;
		}
		take(match[1], words[at]);
		place++;
	}
	if (found === undefined || place < places.length || left.size > 0)
		return undefined;
	const { text: secret, quote } = found;
	const bare = secret
		.replace(/^["']|["'`;,)]+$/g, "")
		.replace(/^(?:basic|bearer|token)\s+/i, "");
	const isLast = words.at(-1)?.text === secret;
	const sure = kind || (certain && isLast && isNoTopic(bare));
	// A sentence ends with its dot: `Enable the password database.`
	if (usage.noWord && !sure && isOrdinaryWord(bare.replace(/[.:]$/, "")))
		return undefined;
	return isValue(bare, quote) ? bare : undefined;
}

/** Whether a word behind `password` is one, and no part of what it is about: `password expired`, `password encryption`. */
export function isNoTopic(word: string): boolean {
	return saysSecret(`password ${word}`);
}

/** What tells how the next word is written. */
const KIND = /^(?:\d{1,3}|basic|bearer|token)$/i;

/** An option of the usage, with what it is given, and how many words further that is. */
function optionAt(
	options: readonly Option[],
	words: readonly Word[],
	at: number,
): { is: Option; value: string; words: number } | undefined {
	const text = words[at]?.text ?? "";
	for (const is of options)
		for (const name of is.names) {
			if (text === name && !is.joined) {
				const value = is.value === undefined ? "" : words[at + 1]?.text;
				return {
					is,
					value: value ?? "",
					words: is.value === undefined ? 0 : 1,
				};
			}
			// `--value=X`, `/p:X`, `-PX`, `-hpX`
			const mark = text.charAt(name.length);
			const behind = /^[=:]$/.test(mark)
				? 1
				: /^-\w{1,2}$/.test(name)
					? 0
					: undefined;
			if (text.startsWith(name) && behind !== undefined)
				return { is, value: text.slice(name.length + behind), words: 0 };
		}
	return undefined;
}

function isName(text: string): boolean {
	return saysSecret(text) || /^(?:proxy-)?authorization$/i.test(text);
}

/** What a text may begin with that is no value, in quotes only what is filled in. */
const OTHER = /^(?:[-%<*]|\$(?![A-Z][a-z]{2,20}\d\d)|\{(?!\w+\}\w))/;
const FILLED_IN = /^(?:\{.*\}|<.*>|%\(.*)$/;

/**
 * No reference, no option, and nothing that everybody takes.
 *
 * @param quote - the mark of the quotes that it stands in
 */
export function isValue(text: string, quote?: Quote): boolean {
	const isOther =
		quote === undefined
			? OTHER.test(text)
			: FILLED_IN.test(text) || (quote === '"' ? /^\$/ : /^\$[({]/).test(text);
	return (
		text.length >= 4 &&
		text.length <= 256 &&
		!isOther &&
		!/^\+[a-z_]+$|^(?:public|private)$/.test(text) &&
		!isPlaceholder(text)
	);
}
