import { commandOf } from "../inner/lists.ts";
import { flagged, isLoginFlag } from "../inner/scan.ts";
import { holdsLogins } from "../judge/index.ts";
import { maySaySecret } from "../judge/names.ts";
import { type Entry, isIndex, itemAt } from "./entry.ts";
import { withFellows } from "./fellows.ts";
import { isName, joined, withMembers } from "./members.ts";
import { withUsers } from "./userlists.ts";

/**
 * Gives entries the name that a member or item beside them says: `{ name: password, value: X }`, `["--password", "X"]`; and
 * says what the members of a JSON Web Key or a Secret of Kubernetes are.
 *
 * @param around - the name of what holds them all
 */
export function withSiblings(
	entries: readonly Entry[],
	around = "",
): readonly Entry[] {
	const all = withUsers(withColumns(entries.flatMap(withLiteral)));
	const named = withFellows(withItems(withMembers(all)), around);
	return [...named, ...commandsIn(entries)];
}

/**
 * `environment: ["NAME=X"]`: what stands in X, blanks too, is its value. `secretGenerator: [{ literals: [NAME=X] }]` of Kustomize
 * makes a Secret of them.
 */
function withLiteral(entry: Entry): Entry | Entry[] {
	const { keys, text, source } = entry;
	const [, name = "", value = ""] = /^([\w.-]{1,128})=(.*)$/s.exec(text) ?? [];
	if (name === "" || placeOf(entry) === undefined) return entry;
	const at = keys.lastIndexOf("literals");
	const isLiteral = at >= 0 && keys.includes("secretGenerator");
	// `NAME=X OTHER=Y` are several.
	const isOne =
		value.includes(" ") && !/\s(?:[A-Z_]{3,}|[a-z_]{4,})=/.test(value);
	if (!isLiteral && !(isOne && maySaySecret(name))) return entry;
	return [
		entry,
		{
			keys: isLiteral
				? keys.with(at, "stringData").toSpliced(at + 1, 1, name)
				: [...keys, name],
			text: value,
			source: source?.slice(name.length + 1) ?? value,
		},
	];
}

const HEADS = /^(?:columns?|headers?|fields|cols|head)$/i;
const ROWS = /^(?:rows?|data|values|records|body)$/i;

/** Gives the cells of a table the names of their columns: `{"columns": ["user", "password"], "rows": [["ann", "X"]]}`. */
function withColumns(entries: readonly Entry[]): readonly Entry[] {
	const heads = new Map<string, string>();
	const cellOf = ({ keys }: Entry) =>
		`${joined(keys, keys.length - 3)}\0${keys.at(-1)}`;
	for (const { keys, text, place } of entries) {
		const isHead = place === undefined && HEADS.test(keys.at(-2) ?? "");
		if (isHead && isIndex(keys.at(-1) ?? ""))
			heads.set(`${joined(keys, keys.length - 2)}\0${keys.at(-1)}`, text);
	}
	if (heads.size === 0) return entries;
	return entries.flatMap((entry) => {
		const isCell =
			ROWS.test(entry.keys.at(-3) ?? "") && isIndex(entry.keys.at(-2) ?? "");
		const name = isCell ? heads.get(cellOf(entry)) : undefined;
		// What is said of all of the table is said of the cell as well.
		return name !== undefined && isName(name)
			? [entry, { ...entry, keys: [...entry.keys, name] }]
			: entry;
	});
}

/** What lists are that are the words of a command, one an item: `["mysqladmin", "ping", "-uroot", "-pX"]`. */
function* commandsIn(entries: readonly Entry[]): Generator<Entry> {
	for (let at = 0; at < entries.length; ) {
		const first = entries[at++];
		if (first === undefined || placeOf(first) !== 0) continue;
		const words = [first.text];
		for (let next = entries[at]; next !== undefined; next = entries[++at]) {
			if (placeBehind(entries[at - 1], next) < 0) break;
			words.push(next.text);
		}
		for (const entry of commandOf(words)) yield { ...entry, keys: first.keys };
	}
}

/** What an item of a list is by the one before it: the value of an option, the password of a user. */
function withItems(entries: readonly Entry[]): readonly Entry[] {
	let login = false;
	let between = 0;
	return entries.flatMap((entry, at) => {
		// `["ann", true, "X"]`: a literal is no word.
		if (isLiteral(entry)) {
			between++;
			return entry;
		}
		const before = entries[at - 1 - between];
		const skipped = between;
		between = 0;
		const last = (entry.place ?? before?.place) ? undefined : before?.text;
		const place = last === undefined ? -1 : placeBehind(before, entry, skipped);
		if (last === undefined || place < 0) {
			login = false;
			return entry;
		}
		login ||= isLoginFlag(last);
		const { keys, text } = entry;
		const value = flagged({ text, joined: false }, last, login);
		if (value !== undefined) {
			const told = { ...entry, ...value, keys: [...keys, ...value.keys] };
			return value.text === undefined ? told : [entry, told];
		}
		// `[ann, X]`, or a row of a list of them: `[[ann, X, admin]]`
		const isPair =
			place === 1 &&
			!last.includes(":") &&
			(placeBehind(entry, entries[at + 1]) < 0 || isIndex(keys.at(-2) ?? ""));
		return isPair && holdsLogins(keys.findLast((key) => !isIndex(key)) ?? "")
			? { ...entry, keys: [...keys, "auth"] }
			: entry;
	});
}

function isLiteral({ text, place }: Entry): boolean {
	return place === undefined && /^(?:true|false|null)$/.test(text);
}

/**
 * The place of an item in a list, when the other one is the item before it; -1 when it is not.
 *
 * @param between - how many literals stand between them, which do not count
 */
function placeBehind(
	before: Entry | undefined,
	entry: Entry | undefined,
	between = 0,
): number {
	const own = placeOf(entry);
	if (own === undefined || before === undefined || entry === undefined)
		return -1;
	const isNext =
		before.keys.length === entry.keys.length &&
		placeOf(before) === own - 1 - between &&
		before.keys.every(
			(key, at) => at === before.keys.length - 1 || key === entry.keys[at],
		);
	return isNext ? own - between : -1;
}

/** Which item of a list an entry is, from 0 on. */
function placeOf(entry: Entry | undefined): number | undefined {
	return itemAt(entry?.keys.at(-1));
}
