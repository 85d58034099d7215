import { isListed, isOfTrade, isPassphrase } from "../judge/chosen.ts";
import { isLikelyPassword, isPin } from "../judge/index.ts";
import { words } from "../judge/secret-words.ts";
import { isHex, isUuid } from "../judge/shapes.ts";
import { isTelling } from "../judge/telling.ts";
import { areLogins } from "./accounts.ts";
import { type Entry, isIndex, itemAt } from "./entry.ts";

/** What holds something for each of several logins. */
const HOLDERS =
	/(?:^|[^a-z]|[a-z](?=[A-Z]))(?:[Uu]sers|USERS|admins|[Aa]ccounts|ACCOUNTS|[Ll]ogins|LOGINS|[Cc]red(?:ential)?s|htpasswd)$/;
/** One of them with its word, alone in a line: `("ann", "X"),`, `"ann" to "X",`, `{"ann", "X"},` */
const PAIR =
	/^[([{]?\s?["']([\w.@+-]{1,64})["']\s?(?:to|=>|->|,|:)\s?(?:"([^"]{4,200})"|'([^']{4,200})')\s?[)\]}]{0,2}[,;]?$/;
/** What else is said of somebody: what they may do, and what they log in to. */
const SAID = words(
	"owner viewer editor operator developer manager maintainer reader writer readonly moderator auditor support sales",
	"staff wheel sudo bash nologin zsh fish active inactive pending locked premium basic free trial read write both",
);

/**
 * Below logins a word is a password where one beside it surely is: `users: { ann: X, bob: igloo }`,
 * `logins: [[ann, X], [bob, igloo]]`. Alone it may be a role, a group or anything else.
 *
 * @param around - the name of what holds the entries
 */
export function withFellows(
	entries: readonly Entry[],
	around = "",
): readonly Entry[] {
	const all = withRoles(entries).flatMap((entry) => withPair(entry, around));
	const groups = Map.groupBy(all, (entry) => groupOf(entry, around));
	groups.delete(undefined);
	if (groups.size === 0) return all;
	const told = new Set([...groups.values()].flatMap(passwordsAmong));
	return all.map((entry) =>
		told.has(entry) ? { ...entry, place: "secret", quoted: true } : entry,
	);
}

/** Shiro: `[users]`, `ann = X, role`, and what a role may do below `[roles]`. */
function withRoles(entries: readonly Entry[]): readonly Entry[] {
	const inSection = (name: string, { keys }: Entry) =>
		keys.length === 2 && keys[0] === name;
	const rows = new Map<Entry, readonly string[]>();
	for (const entry of entries)
		if (inSection("users", entry) && entry.text.includes(","))
			rows.set(entry, entry.text.split(/\s*,\s*/));
	if (rows.size === 0) return entries;
	const known = entries.filter((entry) => inSection("roles", entry));
	const roles = new Set(known.map(({ keys }) => keys[1]));
	const told = [...rows.values()].some(
		([text = "", ...behind]) =>
			isSure(text) || behind.some((role) => roles.has(role)),
	);
	if (!told) return entries;
	return entries.flatMap((entry) => {
		const text = rows.get(entry)?.[0];
		return text === undefined
			? entry
			: [entry, { keys: ["password"], text, place: "secret", quoted: true }];
	});
}

function withPair(entry: Entry, around: string): Entry | Entry[] {
	const { keys, text, place } = entry;
	if (place !== undefined || !/^.?\s?["']/.test(text)) return entry;
	if (!HOLDERS.test(keys.findLast((key) => !isIndex(key)) ?? around))
		return entry;
	const [, user, double, single = ""] = PAIR.exec(text) ?? [];
	return user === undefined
		? entry
		: [entry, { keys: [...keys, user], text: double ?? single, quoted: true }];
}

/** What has the same holder, and the same place in it. */
function groupOf({ keys, place }: Entry, around: string): string | undefined {
	if (place !== undefined) return undefined;
	// `[[ann, X]]`: the second of a row is called so.
	const isSecond = keys.at(-1) === "auth" && itemAt(keys.at(-2)) === 1;
	const end = isSecond
		? keys.findLastIndex((key, at) => at < keys.length - 1 && !isIndex(key)) + 1
		: keys.length - 1;
	if (end < 0 || isIndex(keys.at(-1) ?? "[")) return undefined;
	const holder = keys[end - 1] ?? around;
	return HOLDERS.test(holder)
		? JSON.stringify([isSecond, ...keys.slice(0, end)])
		: undefined;
}

function passwordsAmong(group: readonly Entry[]): readonly Entry[] {
	const isPair = ({ keys }: Entry) => keys.at(-1) === "auth";
	const names = group
		.filter((it) => !isPair(it))
		.map(({ keys }) => keys.at(-1));
	if (!areLogins(names.map(String), true)) return [];
	const texts = group.map(({ text }) => text);
	const good = texts.filter(isSure);
	const fits = (text: string) =>
		isSure(text) ||
		isPin(text) ||
		isPassphrase(text) ||
		/^\p{L}[\p{L}\p{N}!_-]*$/u.test(text);
	if (good.length * 4 < texts.length || !texts.every(fits)) return [];
	return group.filter(
		({ text }) =>
			text.length >= 4 &&
			!isTelling(text) &&
			!isOfTrade(text) &&
			!SAID.has(text.toLowerCase()),
	);
}

function isSure(text: string): boolean {
	return (
		isListed(text) || (isLikelyPassword(text) && !isUuid(text) && !isHex(text))
	);
}
