import { isChosen, looksChosen } from "../judge/chosen.ts";

/** One word of a line, or what stands in quotes. */
export interface Word {
	readonly text: string;
	readonly quoted: boolean;
	/** The mark behind it: of an assignment, a separator, a closing bracket; "" when there is none. */
	readonly behind: string;
	/** Whether the word before it touches it. */
	readonly joined: boolean;
}

// What stands in quotes has an end within 1,000 characters, or the quote is none: else each one would be searched for
// to the end of the line. Each alternative begins with a character of its own, and what is repeated is disjoint from what follows.
const WORD =
	/(?<![\w%])(?:%[qQ]|qq?)(?:\(([^()]{0,1000})\)|\{([^{}]{0,1000})\})|[NBRUFnbruf@$]{0,2}"((?:\\.|[^"\\]){0,1000})"|[NBRUFnbruf]?'(?!\((?![^\s'()]{1,64}\)[^\s'()]{1,64}'))((?:\\.|[^'\\]|\\?'\\''|'"'"'){0,1000})'|`+([^`]{0,1000})`+|((?:[a-z]{2,20}::?)?[a-z][a-z0-9+.-]{0,40}:\/\/[^\s"'`<>]+|(?:[^\s"'`=:,;(){}[\]<>|]|:(?![\s"'`]|$)|(?<=[\w+/=])=(?=[\w=]|[\s"',;)\]}]|$))+)/gi;
const MARK = /\s*(:=|::=|=>|==|->|\?=|\+=|[:=,;)\]}(])?/y;

/** The words of a line, in their order. */
export function wordsOf(line: string): readonly Word[] {
	const words: Word[] = [];
	let last = -1;
	for (const match of line.matchAll(WORD)) {
		// The marks `->` and `::` are made of characters that words have.
		if (/^(?:-|:+)$/.test(match[0])) continue;
		const [whole, round, curly, double, single, back, bare = ""] = match;
		const quoted =
			single?.replace(/'\\''|'"'"'/g, "'") ?? double ?? back ?? round ?? curly;
		const text =
			quoted ??
			(isChosen(bare) || looksChosen(bare)
				? bare
				: bare.replace(/^[#>*!]+(?=\w)|(?<=\w)[.,:!?*]+$/g, ""));
		MARK.lastIndex = match.index + whole.length;
		const joined = match.index === last && line.charAt(last - 1) !== "";
		last = match.index + whole.length;
		if (text === "") continue;
		const mark = MARK.exec(line)?.[1] ?? "";
		const behind = mark === "" && bare.endsWith(":") ? ":" : mark;
		words.push({ text, quoted: quoted !== undefined, behind, joined });
	}
	return words;
}
