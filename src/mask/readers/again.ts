import { isOfTrade } from "../judge/chosen.ts";
import { isOrdinaryWord } from "../judge/letters.ts";
import { saysSecret } from "../judge/names.ts";
import { isTelling } from "../judge/telling.ts";

const SETTING = /^(?:export\s+|set\s+)?([A-Za-z_][\w.-]*)\s*(=|:\s)\s*(\S+)$/;

/** A comment that is nothing but a name and a value was a setting, and may be one again; behind a colon people explain names, too. */
export function isSetAgain(comment: string): boolean {
	const [, name = "", mark, value = ""] = SETTING.exec(comment) ?? [];
	return (
		mark === "=" ||
		(mark !== undefined && saysSecret(name) && !isTelling(value))
	);
}

/**
 * Whether such a comment shows what a program has before anybody chose: a word of the trade, or the name of the user.
 * `#password: "postgres"`
 *
 * @param before - the line or the comment before it
 */
export function isSample(comment: string, before = ""): boolean {
	const [, name = "", , value = ""] = SETTING.exec(comment) ?? [];
	if (!saysSecret(name)) return false;
	const word = value.replace(/^(["'])(.*)\1$/, "$2");
	const [, user] =
		/(?:user|login)\w*["']?\s*[:=]\s*["']?(\w+)["']?$/i.exec(before) ?? [];
	return isOfTrade(word) || (word === user && isOrdinaryWord(word));
}
