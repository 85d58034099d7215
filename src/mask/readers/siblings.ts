import { commandOf } from "../inner/lists.ts";
import { flagged, isLoginFlag } from "../inner/scan.ts";
import { holdsLogins } from "../judge/index.ts";
import { maySaySecret, sayingOf } from "../judge/names.ts";
import { type Entry, isIndex, itemAt } from "./entry.ts";
import { isValue, NAMING } from "./naming.ts";
import { withUsers } from "./userlists.ts";

/** Public members of a key of JOSE. Source: RFC 7517 and 7518, section 6. */
const PUBLIC_OF_KEY = new Set(
	"kty use key_ops alg kid x5u x5c x5t crv x y n e".split(" "),
);

/**
 * Gives entries the name that a member or item beside them says: `{ name: password, value: X }`, `["--password", "X"]`; and
 * says what the members of a JSON Web Key or a Secret of Kubernetes are.
 */
export function withSiblings(entries: readonly Entry[]): readonly Entry[] {
	const all = withUsers(withColumns(entries.flatMap(withLiteral)));
	return [...withItems(withMembers(all)), ...commandsIn(entries)];
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
	if (!isLiteral && !(value.includes(" ") && maySaySecret(name))) return entry;
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

function withMembers(entries: readonly Entry[]): readonly Entry[] {
	const names = new Map<string, string>();
	const keys = new Set<string>();
	const withValue = new Set<string>();
	const secrets = new Set<string>();
	const schemes = new Set<string>();
	const states = new Set<string>();
	const marked = new Map<string, RegExp>();
	const ones = new Set<string>();
	const alarms = new Set<string>();
	const logins = new Set<string>();
	for (const { keys: path, text, place } of entries) {
		if (place === "name") continue;
		const { object, own } = split(path);
		if (own !== "" && isValue(own)) withValue.add(object);
		if (NAMING.test(own) && !names.has(object)) names.set(object, text);
		if (/^(?:type|scheme)$/i.test(own) && /^(?:basic|bearer)$/i.test(text))
			schemes.add(object);
		if (own === "kty") keys.add(object);
		const of = secretOf(own, text);
		if (of !== undefined) marked.set(object, of);
		if (own === "type" && /_secret(?:_v\d)?$/.test(text)) states.add(object);
		if (own === "kind" && text === "Secret") secrets.add(object);
		if (own === "type" && text === "1") ones.add(object);
		// What Bitwarden does not show.
		if (own === "linkedId" && ones.has(object)) marked.set(object, ONE_VALUE);
		if (/^(?:u|usr|user)$/.test(own)) logins.add(object);
		// `{ service: lock.unlock, data: { code: X } }`
		if (
			/^(?:domain|service|action|platform)$/.test(own) &&
			/^(?:alarm|lock)/.test(text)
		)
			alarms.add(object);
	}
	const told = [names, keys, secrets, schemes, states, marked, alarms, logins];
	if (told.every(({ size }) => size === 0)) return entries;
	return entries.map((entry) => {
		if (entry.place === "name") return entry;
		const { object, own, at } = split(entry.keys);
		if (keys.has(object) && entry.place === undefined)
			return { ...entry, place: PUBLIC_OF_KEY.has(own) ? "public" : "secret" };
		if (isMarked(entry, marked))
			return { ...entry, keys: [...entry.keys, "secret"] };
		if (
			own === "code" &&
			[at, at - 1].some((end) => alarms.has(joined(entry.keys, end)))
		)
			return { ...entry, keys: [...entry.keys, "access code"] };
		// `{ u: ann, p: X }`
		if (own === "p" && logins.has(object) && /\p{L}/u.test(entry.text))
			return { ...entry, keys: [...entry.keys, "password"] };
		if (schemes.has(object) && /^credentials$/i.test(own))
			return { ...entry, keys: [...entry.keys, "token"] };
		// What a secret holds in a state of Terraform.
		const state = entry.keys.indexOf("instances");
		if (
			state > 0 &&
			states.has(joined(entry.keys, state)) &&
			entry.keys.slice(state).some((key) => HELD_BY_SECRET.test(key))
		)
			return { ...entry, keys: [...entry.keys, "secret"] };
		// `data` is `stringData` in base64.
		if (
			entry.keys[at - 1] === "data" &&
			secrets.has(joined(entry.keys, at - 1))
		)
			return { ...entry, keys: entry.keys.with(at - 1, "stringData") };
		const name = names.get(object);
		if (NAMING.test(own) && withValue.has(object))
			return { ...entry, keys: [...entry.keys, "name"] };
		return name !== undefined && isValue(own) && isName(name)
			? { ...entry, keys: [...entry.keys, name] }
			: entry;
	});
}

/**
 * Which members are secrets by what another one says: `masked: true`, `NoEcho: true`, `type: CONCEALED`. What else is hidden
 * or has a type may have a default or a content that is for all to see.
 */
function secretOf(name: string, text: string): RegExp | undefined {
	if (/^true$/i.test(text)) {
		if (SAYS_SECRET.test(name)) return ANY_VALUE;
		return /^(?:is_?)?(?:hidden|encrypted|secured)$/i.test(name)
			? ONE_VALUE
			: undefined;
	}
	return /^(?:type|k|spec)$/i.test(name) && SECRET_TYPE.test(text)
		? ONE_VALUE
		: undefined;
}

const HELD_BY_SECRET = /^(?:(?:string_|binary_)?data|plaintext_value)$/;
const SAYS_SECRET =
	/^(?:is_?)?(?:masked|secret|sensitive|concealed|confidential|no_?echo|password|protectinmemory)$/i;
const SECRET_TYPE =
	/^(?:concealed|securestring|secret|sensitive|password|encrypted)(?:\s|$)/i;
const ONE_VALUE = /^val(?:ue)?$|^v$/i;
const ANY_VALUE = /^(?:v|val|value|default|content|data|text)$/i;

/** Whether it is such a member, something in it, or the text of an element with such an attribute. */
function isMarked(
	{ keys, text, place }: Entry,
	marked: ReadonlyMap<string, RegExp>,
): boolean {
	if (place !== undefined || marked.size === 0) return false;
	if (/^(?:true|false|null)$/i.test(text)) return false;
	// Lines without a name of their own are no element.
	return (
		(keys.some(isIndex) && marked.has(joined(keys, keys.length))) ||
		keys.some((key, at) => marked.get(joined(keys, at))?.test(key))
	);
}

/** Whether a text that stands in the place of a name is one, and says something. */
function isName(text: string): boolean {
	return text.length <= 100 && sayingOf(text) !== "unsaid";
}

/** The last name of a path, where in it that stands, and what it is a member of. */
function split(path: readonly string[]) {
	let end = path.length;
	while (end > 0 && isIndex(path[end - 1] ?? "")) end--;
	const at = Math.max(0, end - 1);
	return { object: joined(path, at), own: path[end - 1] ?? "", at };
}

function joined(path: readonly string[], end: number): string {
	return path.slice(0, end).join("\0");
}
