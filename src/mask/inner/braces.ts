import { sayingOf } from "../judge/names.ts";
import { blockName } from "../readers/blocks.ts";
import type { Entry } from "../readers/entry.ts";
import { withSiblings } from "../readers/siblings.ts";

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 8_192;
/** Blocks in blocks; a deeper one is data. */
const DEEPEST = 20;

/** `variable "token" {`, `tokens {`, `db_password = {` */
const HEAD =
	/\b([\w.-]{1,64})["']?(?:\s?["']([\w./ -]{1,64})["'])?(?:\s?["']([\w./ -]{1,64})["'])?\s?(?:=>?|:)?\s?\{/;
/** `default = "X"`, `value 'X'`, `sensitive = true`, `default X;` */
const MEMBER =
	/\b([\w.-]{1,64})["']?\s?(?:=>?|:)?\s?(?:"((?:\\.|[^"\\]){4,512})"|'((?:\\.|[^'\\]){4,512})'|(?<=[\s=:])([^\s"'{}[\](),;]{4,128})(?=\s?[,;}]|$))/;
const PIECE = new RegExp(`[{}]|${HEAD.source}|${MEMBER.source}`, "g");

/**
 * The members of blocks on one line whose name is said of each of them, or that another member calls secret:
 * `tokens { agent = "X" }`, `variable "password" { default = "X" }`, `output "x" { value = "X", sensitive = true }`.
 */
export function* memberEntries(line: string): Generator<Entry> {
	if (!line.includes("{") || line.length > LONGEST) return;
	const around: string[] = [];
	const members: Entry[] = [];
	for (const [piece, first, kind, label, name, ...texts] of line.matchAll(
		PIECE,
	)) {
		const text = texts.find((it) => it !== undefined);
		if (piece === "}") around.pop();
		else if (piece === "{") around.push("");
		else if (first !== undefined)
			around.push(blockName(first, kind ?? "", label ?? ""));
		else if (name !== undefined && text !== undefined && around.length > 0)
			members.push({
				keys: [...around.filter(Boolean), name],
				text,
				quoted: texts[2] === undefined,
			});
		if (around.length > DEEPEST) return;
	}
	for (const entry of withSiblings(members))
		if (
			(entry.quoted || isNoWord(entry.text)) &&
			entry.keys.slice(0, -1).some((key) => isHolder(key))
		)
			yield entry;
		else if (entry.keys.at(-1) === "secret" && entry.quoted) yield entry;
}

/** Without quotes a word is a type, or a reference. */
function isNoWord(text: string): boolean {
	return /[\d!@#$%^&*?]/.test(text);
}

function isHolder(name: string): boolean {
	return sayingOf(name) === "strong" || /(?:secrets|credentials)$/i.test(name);
}
