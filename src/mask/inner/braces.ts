import { holdsLogins } from "../judge/index.ts";
import { saysSecret } from "../judge/names.ts";
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
/** `default = "X"`, `value 'X'`, `sensitive = true`, `default X;`; quoted texts of any length, or the next quote opens one. */
const MEMBER =
	/\b([\w.-]{1,64})(?:["']?\s?(?:=>?|:)\s?|\s)(?:"((?:\\.|[^"\\])*)"(?!\s?[:=])|'((?:\\.|[^'\\])*)'|(?<=[\s=:])([^\s"'{}[\](),;]{1,128})(?=\s?[,;}]|$))/;
/** A quoted text that is no name: an item of a list. */
const ITEM = /(?<=[[(,]\s?)"(?:\\.|[^"\\])*"(?!\s?[:={])/;
const PIECE = new RegExp(
	`[{}]|${ITEM.source}|${HEAD.source}|${MEMBER.source}`,
	"g",
);

/** In characters: so long is what a block hides, at least. */
const SHORTEST = 4;

/**
 * The members of blocks on one line whose name is said of each of them, or that another member calls secret:
 * `tokens { agent = "X" }`, `variable "password" { default = "X" }`, `output "x" { value = "X", sensitive = true }`.
 *
 * @param name - of the line as a whole
 */
export function* memberEntries(line: string, name = ""): Generator<Entry> {
	if (!line.includes("{")) return;
	yield* flatEntries(line);
	if (line.length > LONGEST) return;
	const around: string[] = [];
	const members: Entry[] = [];
	for (const [piece, first, kind, label, own, ...texts] of line.matchAll(
		PIECE,
	)) {
		const text = texts.find((it) => it !== undefined);
		if (piece === "}") around.pop();
		else if (piece === "{") around.push("");
		else if (first !== undefined)
			around.push(blockName(first, kind ?? "", label ?? ""));
		else if (own !== undefined && text !== undefined && around.length > 0)
			members.push({
				keys: [...around.filter(Boolean), own],
				text,
				quoted: texts[2] === undefined,
			});
		if (around.length > DEEPEST) return;
	}
	for (const entry of withSiblings(members, name)) {
		const { keys, text, quoted, place } = entry;
		const isHeld =
			(quoted || isNoWord(text)) && keys.slice(0, -1).some(isHolder);
		const isCalledSecret =
			quoted && (keys.at(-1) === "secret" || keys.at(-2) === "p");
		if (text.length >= SHORTEST && (isHeld || isCalledSecret || place))
			yield entry;
	}
}

/** Members in quotes of a block with no other in it, however long the line is, and whatever is open in front of it. */
function* flatEntries(line: string): Generator<Entry> {
	for (const [, block = "", members = ""] of line.matchAll(FLAT))
		for (const [, name = "", text = ""] of members.matchAll(FLAT_MEMBER))
			yield { keys: [block, name], text, quoted: true };
}

const FLAT =
	/\b([A-Za-z_]{0,40}(?:tokens|passwords|passphrases|secrets|credentials))["']?\s?[=:]?\s?\{([^{}]{4,4000})\}/gi;
const FLAT_MEMBER = /["']?\b([\w.-]{1,64})["']?\s?[=:]\s?"([^"]{4,512})"/g;

/** Without quotes a word is a type, or a reference. */
function isNoWord(text: string): boolean {
	return /[\d!@#$%^&*?]/.test(text);
}

function isHolder(name: string): boolean {
	return (
		saysSecret(name) ||
		/(?:secrets|credentials)$/i.test(name) ||
		holdsLogins(name)
	);
}
