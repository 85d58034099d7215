import { isHarmlessKey, saysSecret } from "./harmless.ts";
import { isPlainWords } from "./shapes.ts";

/** What a line of a multi-line text holds. */
export interface Entry {
	/** The key that the value belongs to, "" when there is none. */
	readonly key: string;
	/** Trimmed, without list mark, key and quotes. */
	readonly value: string;
	/** Whether it is a line of a PEM block, whose base64 may look like a word. */
	readonly armoured: boolean;
}

/** The lines of a text, trimmed, without the empty ones. A lone CR ends a line, as it does for the runner. */
export function* linesOf(text: string): Generator<string> {
	for (const [line] of text.matchAll(/[^\r\n]+/g)) {
		const trimmed = line.trim();
		if (trimmed !== "") yield trimmed;
	}
}

export function isMultiLine(text: string): boolean {
	return /[\r\n]/.test(text);
}

/** What the lines of a text hold; `key` is the one that the text itself stands under. */
export function entriesOf(text: string, key: string): Entry[] {
	const entries: Entry[] = [];
	let armoured = false;
	let parent = { key, indent: -1 };
	for (const line of text.split(/[\r\n]/)) {
		const trimmed = line.trim();
		if (trimmed === "") continue;
		if (trimmed.includes("-----BEGIN ")) {
			// With its END in the same line it is a value with escaped line breaks.
			armoured = !trimmed.includes("-----END ");
			if (armoured) continue;
		}
		if (armoured) {
			armoured = !trimmed.includes("-----END ");
			if (armoured && !/^[A-Za-z-]{1,40}: /.test(trimmed)) {
				entries.push({ key: "", value: trimmed, armoured });
			}
			continue;
		}
		const indent = line.search(/\S/);
		if (indent < parent.indent) parent = { key, indent: -1 };
		const read = readLine(trimmed);
		if (read === undefined) continue;
		if (read.key !== undefined && opensBlock(read.value)) {
			parent = { key: read.key, indent };
		} else {
			const own = indent > parent.indent || trimmed.startsWith("-");
			entries.push({
				key: read.key ?? (own ? parent.key : key),
				value: read.value,
				armoured,
			});
		}
	}
	return entries;
}

/** A YAML key whose value stands on the lines below: a list, a map or a block (`|`, `>-`). */
function opensBlock(value: string): boolean {
	return /^(?:[|>][-+0-9]{0,2})?$/.test(value);
}

interface Line {
	readonly key?: string;
	readonly value: string;
}

/** Reads one trimmed line, or undefined where there is nothing to hide. */
function readLine(line: string): Line | undefined {
	if (/^\[[^"'\]]*\]$/.test(line)) return undefined; // [default]
	const npmrc = /^\/\/\S{1,512}?:(_?[A-Za-z]\w{0,63})\s{0,8}=(.*)$/s.exec(line);
	if (npmrc) return { key: npmrc[1] ?? "", value: unquoted(npmrc[2] ?? "") };
	const comment = /^(?:#|;|\/\/)+/.exec(line);
	const rest = line.slice(comment?.[0].length ?? 0).trim();
	if (comment && isPlainWords(rest)) return undefined;
	// `-----` and `--flag` are no list marks.
	return readPair(
		rest.replace(/^(?:-\s+){1,8}/, "").replace(/^(?:export|set)\s+/, ""),
	);
}

// With `s`, since a line can hold a U+2028: a `.*` that ends there is tried again from every white space before it.
// No name has a colon in it, so `https://host/?a=b` is no assignment; nor a member, whose colon has a space behind it.
const ASSIGNMENT = /^["']?([A-Za-z_][\w.-]{0,127})["']?\s{0,16}=(.*)$/s;
const MEMBER = /^["']?([\w$@./][\w$@./ -]{0,127}?)["']?\s{0,16}:(?:\s+(.*))?$/s;
const WORD_AND_VALUE = /^([A-Za-z_-]{1,64})\s+(\S+)$/;

function readPair(text: string): Line {
	const assignment = ASSIGNMENT.exec(text);
	if (assignment && !isPadding(text, assignment[2] ?? "")) {
		return { key: assignment[1] ?? "", value: unquoted(assignment[2] ?? "") };
	}
	const member = MEMBER.exec(text);
	if (member) return { key: member[1] ?? "", value: unquoted(member[2] ?? "") };
	// netrc's `password xyz`, redis' `requirepass xyz`
	const word = WORD_AND_VALUE.exec(text);
	const key = word?.[1] ?? "";
	return saysSecret(key) || isHarmlessKey(key)
		? { key, value: unquoted(word?.[2] ?? "") }
		: { value: unquoted(text) };
}

/** The end of a base64 line looks like an empty assignment; names are of one letter case, base64 is not. */
function isPadding(text: string, value: string): boolean {
	if (!["", "="].includes(value.trim())) return false;
	return !/^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_.-]*)\s*=\s*$/.test(text);
}

/**
 * Takes quotes off both ends, each by itself: a quoted value may go on in the next line. A comma behind the closing
 * quote goes with it.
 */
function unquoted(value: string): string {
	return value
		.trim()
		.replace(/^["'`]/, "")
		.replace(/["'`][,;]?$/, "");
}
