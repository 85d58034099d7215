import { late } from "../../text.ts";

/** In characters: of a heading, and of what is looked at of a line. */
const LONGEST_HEAD = 80;
export const LONGEST_LINE = 500;
/** A group with more lines is data; the rest of it is one of its own. */
export const MOST_LINES = 500;

/** Lines that stand together, and what the line above them says of them. */
export interface Group {
	/** The heading, or the name of all of the text. */
	readonly head: string;
	readonly lines: readonly string[];
}

/** `## X`, `[X]`, `=== X ===`: of all that is below it. `; X`, `**X**`, `X:`: of the next lines. */
const CHAPTER =
	/^(?:#{1,6}|\[{1,2}|={2,})\s*([^\s#[=].*?)\s*(?:\]{1,2}|={2,})?$/;
const LABEL = /^(?:(?:;+|\/\/|--|\*{2})\s*(.*?)[*:]{0,3}|([^:]+):)$/;
const RULER = /^(?:-{3,}|={3,}|~{3,})$/;
const FENCE = /^(?:`{3,}|~{3,})/;
/** What somebody types at a prompt: below it stands what it prints. */
const PROMPT =
	/^(?:[^\s$#%>❯]{0,40}[$%>❯] ?|PS [^>]{0,80}> )\s?([a-z][\w.-]* \S.*)$|^(={3,} Data ={3,})$/;
const HERE = /<<-?\s?["']?(\w+)["']?$/;
/** A few words, with a remark in brackets perhaps. */
const TITLE = late(
	String.raw`^(?=.*\p{L}{3})[\p{L}\d][^\s:=;|<>{}"]*(?: [^\s:=;|<>{}"]+){0,6}(?<![.,!?])$`,
);

/**
 * The groups of a text: lines without an empty one between, below the nearest heading.
 *
 * @param announces - whether a line of a few words says something of the next ones, though it has no mark of a heading
 */
export function* groupsOf(
	text: string,
	title: string,
	announces: (title: string) => boolean,
): Generator<Group> {
	let [chapter, head, end, printing] = [title, title, "", false];
	let lines: string[] = [];
	const close = function* (): Generator<Group> {
		if (lines.length === 0) return;
		yield { head, lines };
		[head, lines, printing] = [chapter, [], false];
	};
	for (const written of text.split(/\r\n?|\n/)) {
		const line = written.slice(0, LONGEST_LINE).trim();
		if (line === "" || line === end) {
			yield* close();
			if (line !== "") end = "";
			continue;
		}
		const underlined = RULER.test(line) ? titleIn(lines.at(-1)) : undefined;
		if (underlined !== undefined) {
			lines.pop();
			yield* close();
			head = chapter = underlined;
		}
		if (RULER.test(line) || FENCE.test(line)) continue;
		const [, typed, command = typed] = PROMPT.exec(line) ?? [];
		const marked = titleIn(CHAPTER.exec(line)?.[1]);
		const [, noted, label = noted] = LABEL.exec(line) ?? [];
		const named = titleIn(printing ? "" : (label ?? line));
		const isHead = named && (label !== undefined || announces(named));
		const here = HERE.exec(line)?.[1];
		const told = command ?? marked ?? (isHead ? named : here && line);
		if (told !== undefined) {
			yield* close();
			[head, end, printing] = [told, here ?? "", command !== undefined];
			if (marked !== undefined) chapter = told;
		} else if (lines.push(line) >= MOST_LINES) yield* close();
	}
	yield* close();
}

function titleIn(line = ""): string | undefined {
	const title = line.length <= LONGEST_HEAD ? line.trim() : "";
	return TITLE().test(title) ? title : undefined;
}
