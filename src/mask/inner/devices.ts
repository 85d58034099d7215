import { isOrdinaryWord } from "../judge/letters.ts";
import { linesOf } from "../text.ts";
import { OF_SENTENCES } from "./prose.ts";
import { isNoTopic, isValue } from "./usages.ts";

/** Words of a line; one with more is a text. */
const MOST = 24;

/** Words that announce a secret in the lines of routers and switches, and those that make nothing else of it. */
const KEYWORD =
	/^(?!public-)(?:[a-z\d]+-){0,3}(?:password|passwd|secret|psk|keystring|key|(?:r[ow])?community6?|authentication(?:-(?:mode|string|keyid))?|(?:key|community)-string)$/;
const STRONG = /(?:password|passwd|secret|psk|string|shared-key|cation-key)$/;
/** What stands between the two: how the secret is written, as which digest, of which side or level. */
const WRITTEN =
	/^(?:simple|cipher|irreversible-cipher|plain|plain-?text|clear-?text|unencrypted|ascii|ascii-text|text|md5|sha(?:-?\d{1,3})?|hmac-[\w-]{1,20}|\d{1,3})$/;
/** These stand nowhere but before a secret, so the word that announces it may be further away. */
const MARK = /^(?:simple|cipher|irreversible-cipher|plaintext)$/;
const WHICH =
	/^(?:local|remote|read|write|ro|rw|read-only|read-write|level|set-key|hex|encrypted)$/;
/** Behind the secret. */
const BEHIND = /^(?:ro|rw|read-only|read-write|level-[12]|\d{1,2})$/i;
/** Lines that are nothing else. */
const WHOLE =
	/^(?:vtp password|failover key|key-string|(?:ikev[12] )?pre-shared-key|r[ow]community6?)$/;
/** What there is of nothing but routers, switches and their like. */
const OF_DEVICES =
	/^[ \t]*(?:set )?(?:hostname|host-name|sysname|interface|interfaces|router|vlan|snmp-server|line (?:vty|con)|config|userlist)[ \t]+\S/m;
/** Blank lines and comments. */
const NO_LINE = /^(?:[#;!*]|\/\/|--\s)/;

/**
 * Whether a text is the settings of a router, a switch and their like, a line each: what stands in it, programs read. Of its
 * lines, comments left out, one in five may hold a sentence.
 */
export function isDeviceText(text: string): boolean {
	if (!OF_DEVICES.test(text)) return false;
	const lines = [...linesOf(text)].filter((line) => !NO_LINE.test(line));
	const sentences = lines.filter((line) => OF_SENTENCES.test(line));
	return lines.length >= 3 && sentences.length * 5 <= lines.length;
}

/** Words of sentences. */
const SENTENCE =
	/^(?:an?|the|is|are|was|in|with|for|to|of|and|or|by|on|your|this|that|must|use[sd]?|not|no)$/i;

/**
 * Lines of routers and switches of all makes: a word that says secret, any number of words that tell which one and how it
 * is written, and the secret as the last word: `local-user bob password simple X`, `vrrp 1 authentication md5 X`. A plain
 * word is one only where the line cannot be a sentence, or stands in such a text.
 *
 * @param certain - whether the line stands in a text of nothing but such lines
 */
export function* deviceSecret(
	line: string,
	certain = false,
): Generator<string> {
	const { before, secret, isLast } = cutBefore(line.trim().replace(/;$/, ""));
	const all = before.join(" ");
	const said = before.findIndex((word) => KEYWORD.test(word));
	const bare = all.replace(/"[\w.@-]*"/g, "");
	if (said < 0 || /[=({"]|[,:](?:\s|$)/.test(bare) || tells(secret)) return;
	// From the word that announces it on, behind the last one that tells nothing of it.
	const near = before.slice(said);
	const other = near.findLastIndex((word) => !tells(word));
	const telling = near.slice(other + 1);
	const written = telling.some((word) => WRITTEN.test(word));
	const marked = MARK.test(before.at(-1) ?? "");
	if (!marked && !telling.some((word) => KEYWORD.test(word))) return;
	const strong = near
		.slice(Math.max(0, other))
		.some((word) => STRONG.test(word));
	const whole = WHOLE.test(all);
	const snmp = before.some((word) => word.startsWith("snmp"));
	const told = written || (snmp && all.includes("community"));
	if (!told && !strong && !whole) return;
	const numbered = /\d/.test(before.slice(0, said + other + 1).join(""));
	const setting =
		written &&
		before.length >= 2 &&
		!before.some((word) => SENTENCE.test(word)) &&
		(strong || marked || numbered);
	const last = certain && isLast && isOrdinaryWord(secret) && isNoTopic(secret);
	if (
		isValue(secret) &&
		(whole || setting || last || !isPlain(secret.replace(/[.,:!?]$/, ""), told))
	)
		yield secret;
}

/** What may be the secret of a line: what stands in quotes at its end, or its last word but for what may stand behind a secret. */
function cutBefore(text: string): {
	readonly before: readonly string[];
	readonly secret: string;
	/** Whether it is the last word, and without quotes. */
	readonly isLast: boolean;
} {
	const end = /(?:^|\s)"([^"]{4,128})"$/.exec(text);
	const words = (end ? text.slice(0, end.index) : text).split(/\s+/, MOST + 1);
	if (words.length > MOST) return { before: [], secret: "", isLast: false };
	if (end) return { before: words, secret: end[1] ?? "", isLast: false };
	const isBehind = BEHIND.test(words.at(-1) ?? "");
	const behind = words.at(-2) === "authorization" ? 2 : isBehind ? 1 : 0;
	const at = words.length - 1 - behind;
	return {
		before: words.slice(0, Math.max(0, at)),
		secret: words[at] ?? "",
		isLast: behind === 0,
	};
}

/** Whether a word announces a secret, or tells which one it is or how it is written. */
function tells(word: string): boolean {
	return [KEYWORD, WRITTEN, WHICH].some((it) => it.test(word));
}

/** Words, also with a hyphen between, addresses and paths, and numbers unless it is told how they are written. */
function isPlain(text: string, told: boolean): boolean {
	return (
		(text
			.split(/[-_]/)
			.every((word) => word.length < 4 || isOrdinaryWord(word)) &&
			/^[A-Za-z_-]+$/.test(text)) ||
		/^(?:[a-z]+:\/|[./~]|[\dA-Fa-f:]*[.:][\dA-Fa-f.:/]*$)/.test(text) ||
		(!told && /^\d+$/.test(text))
	);
}
