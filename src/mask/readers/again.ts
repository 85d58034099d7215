import { isOfTrade } from "../judge/chosen.ts";
import { isOrdinaryWord } from "../judge/letters.ts";
import { saysSecret } from "../judge/names.ts";
import { isTelling } from "../judge/telling.ts";

const NAME = String.raw`(?:export\s+|set\s+)?(?<name>[A-Za-z_][\w.-]*)`;
const SETTING = new RegExp(
	String.raw`^${NAME}\s*(?<mark>=|:\s)\s*(?<value>\S+)$`,
);
/** With a label in front or a remark behind: `old: DB_PASSWORD=X`, `DB_PASSWORD=X  # until May`, `DB_PASSWORD=X (until May)`. */
const REMARKED = new RegExp(
	String.raw`^(?:(?:[A-Za-z]{2,12}:|e\.g\.|z\.B\.)\s+(?=(?:export\s+|set\s+)?\S+=))?(?<setting>${NAME}\s*(?<mark>=|:\s)\s*(?<value>[^\s,;]{4,128}))(?:\s+[#;(].*|(?=[,;])(?<==\S{1,128})[,;]\s.*)?$`,
);

/** What a comment would set if it were none. */
interface Setting {
	/** Without what is said of it. */
	readonly text: string;
	/** Whether it shows what a program has before anybody chose. */
	readonly isSample: boolean;
}

/** What there is to read in a comment. */
export interface Said {
	/** What it would set if it were none. */
	readonly setting?: string;
	/** The words of people: all of it, unless it is nothing but a setting. */
	readonly prose?: string;
}

/**
 * @param before - the line or the comment before it
 * @param isBehindStar - whether it stands behind one, where a colon tells of a name: `* password: sunflower`
 */
export function readComment(
	comment: string,
	before = "",
	isBehindStar = false,
): Said {
	const setting = settingIn(comment, before);
	const isAll = setting?.text === comment;
	if (setting?.isSample) return isAll ? {} : { prose: comment };
	if (setting === undefined || (isBehindStar && !setting.text.includes("=")))
		return { prose: comment };
	return { setting: setting.text, ...(isAll ? {} : { prose: comment }) };
}

/**
 * The setting that a comment was, and may be again: it is nothing but a name and a value, or those of a secret with a few
 * words beside them. Behind a colon people explain names, too. A word of the trade, or the name of the user, is but a sample:
 * `#password: "postgres"`.
 */
function settingIn(comment: string, before: string): Setting | undefined {
	for (const form of [SETTING, REMARKED]) {
		const { groups } = form.exec(comment) ?? {};
		const {
			setting: text = comment,
			name = "",
			mark,
			value = "",
		} = groups ?? {};
		const word = value.replace(/^(["'])(.*)\1$/, "$2");
		const says = saysSecret(name);
		const isSample = says && isStandard(word, before);
		const isAlone = form === SETTING && mark === "=";
		if (isSample || isAlone || (says && !isTelling(value)))
			return { text, isSample };
	}
	return undefined;
}

function isStandard(word: string, before: string): boolean {
	const [, user] =
		/(?:user|login)\w*["']?\s*[:=]\s*["']?(\w+)["']?$/i.exec(before) ?? [];
	return isOfTrade(word) || (word === user && isOrdinaryWord(word));
}
