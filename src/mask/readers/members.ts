import { isTerm } from "../judge/chosen.ts";
import { maySaySecret, sayingOf } from "../judge/names.ts";
import { isTelling } from "../judge/telling.ts";
import { type Entry, isIndex } from "./entry.ts";
import { isValue, NAMING } from "./naming.ts";

/** Public members of a key of JOSE. Source: RFC 7517 and 7518, section 6. */
const PUBLIC_OF_KEY = new Set(
	"kty use key_ops alg kid x5u x5c x5t crv x y n e".split(" "),
);

/** Gives entries the name that a member beside them, or one level above, says. */
export function withMembers(entries: readonly Entry[]): readonly Entry[] {
	const names = new Map<string, string>();
	const outer = new Map<string, string>();
	const paths = new Map<string, string>();
	const keys = new Set<string>();
	const withValue = new Set<string>();
	const secrets = new Set<string>();
	const schemes = new Set<string>();
	const states = new Set<string>();
	const marked = new Map<string, RegExp>();
	const ones = new Set<string>();
	const alarms = new Set<string>();
	const logins = new Map<string, string>();
	const answers = new Set<Entry>();
	for (const entry of entries) {
		const { keys: path, text, place } = entry;
		if (place === "name") continue;
		const { object, own } = split(path);
		if (own !== "" && isValue(own)) withValue.add(object);
		if (NAMING.test(own) && !isName(names.get(object) ?? ""))
			names.set(object, text);
		if (KEYED.test(own) && !outer.has(object)) outer.set(object, text);
		if (/^(?:secret_?)?path$/i.test(own)) paths.set(object, text);
		if (/^(?:type|scheme)$/i.test(own) && /^(?:basic|bearer)$/i.test(text))
			schemes.add(object);
		if (own === "kty") keys.add(object);
		const of = secretOf(own, text);
		if (of !== undefined) marked.set(object, of);
		if (own === "type" && /_secret(?:_v\d)?$|^random_password$/.test(text))
			states.add(object);
		if (own === "kind" && text === "Secret") secrets.add(object);
		if (own === "type" && text === "1") ones.add(object);
		// What Bitwarden does not show.
		if (own === "linkedId" && ones.has(object)) marked.set(object, ONE_VALUE);
		if (LOGIN.test(own)) logins.set(object, text);
		if (isAnswer(path)) answers.add(entry);
		// `{ service: lock.unlock, data: { code: X } }`
		if (
			/^(?:domain|service|action|platform)$/.test(own) &&
			/^(?:alarm|lock)/.test(text)
		)
			alarms.add(object);
	}
	const told = [names, keys, secrets, schemes, states, marked, alarms, logins];
	if ([...told, answers, paths, outer].every(({ size }) => size === 0))
		return entries;
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
		if (answers.has(entry) || isOfLogin(entry, own, object))
			return { ...entry, keys: [...entry.keys, "password"], quoted: true };
		// `{ name: recovery, value: X }`
		if (
			isValue(own) &&
			RECOVERY.test(names.get(object) ?? "") &&
			CODE.test(entry.text) &&
			(/[ -]/.test(entry.text) || !isTerm(entry.text))
		)
			return { ...entry, keys: [...entry.keys, "recovery code"] };
		if (schemes.has(object) && /^credentials$/i.test(own))
			return { ...entry, keys: [...entry.keys, "token"] };
		// What a secret holds in a state of Terraform.
		const state = entry.keys.indexOf("instances");
		if (
			state >= 0 &&
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
		if (NAMING.test(own) && withValue.has(object))
			return { ...entry, keys: [...entry.keys, "name"] };
		const name = isValue(own)
			? [names.get(object) ?? "", ...namesAbove(entry.keys, at)].find(isName)
			: undefined;
		if (name !== undefined) return { ...entry, keys: [...entry.keys, name] };
		// `{ path: secret/ci, data: { db: X } }`
		const path = paths.get(joined(entry.keys, at - 1)) ?? "";
		return entry.keys[at - 1] === "data" && STORES.test(path)
			? { ...entry, keys: entry.keys.with(at - 1, "credentials") }
			: entry;
	});

	/** `{ u: ann, p: X }`, `{ login: ann, key: X }`, `credentials: { login: ann, value: X }` */
	function isOfLogin({ keys: path, text }: Entry, own: string, object: string) {
		const login = logins.get(object);
		if (login === undefined || login === text) return false;
		if (own === "p") return /\p{L}/u.test(text);
		const holder = path.slice(0, -1).findLast((key) => !isIndex(key)) ?? "";
		return own === "value"
			? /^(?:cred(?:ential)?s?|logins?|auth)$/i.test(holder)
			: own === "key" &&
					!withValue.has(object) &&
					/^[^\s/.]*\d[^\s/.]*$/.test(text) &&
					!isTelling(text) &&
					!isTerm(text);
	}

	/** What says secret of the objects around a value: `{ key: password, values: [{ value: X }] }`. */
	function* namesAbove(path: readonly string[], from: number) {
		for (let end = from; end > 0; ) {
			const { object, own, at } = split(path.slice(0, end));
			if (!isValue(own) && !CARRIES.test(own)) return;
			// A file is called by its path as well, and is not what its folders are called.
			const [, last = ""] =
				/(?:^|\/)([\w-]+)$/.exec(paths.get(object) ?? "") ?? [];
			yield* [outer.get(object) ?? "", last].filter(maySaySecret);
			end = at;
		}
	}
}

/** Who logs in. */
const LOGIN = /^(?:u|usr|user|user_?name|login)$/i;
/** What is asked of somebody who forgot a password, and what they say then. */
const QUESTIONS =
	/^(?:secret|security|challenge|recovery|reset|sicherheits)[_-]?(?:questions?|fragen?|qa|answers?)$/i;
const ANSWER = /^(?:a|answers?|reply|antwort)$/i;

/** `securityQuestion: { q: .., a: X }` */
function isAnswer(path: readonly string[]): boolean {
	return (
		ANSWER.test(path.findLast((key) => !isIndex(key)) ?? "") &&
		path.some((key) => QUESTIONS.test(key))
	);
}

/** Codes that are good once, and how they look. */
const RECOVERY = /^(?:recovery|rescue|scratch|2fa|mfa|totp)(?:[ _-]?\d+)?$/i;
const CODE =
	/^(?=\D*\d)(?!\d{4}-\d\d-\d\d$)(?![A-Za-z]*\d{1,3}$)[A-Za-z0-9]{3,16}(?:[- ][A-Za-z0-9]{3,16}){0,8}$/;

/** Members that name what stands in the others, also one level below. */
const KEYED =
	/(?:^|[_-])(?:name|key|parameter|variable|setting|option)$|Name$|Key$/i;
/** Members that hold the value of what is named. */
const CARRIES =
	/^(?:versions|(?:current|latest)_?version|secret_?data|attributes)$/i;
/** Where stores keep secrets. */
const STORES = /^\/?(?:secrets?|kv|vault)(?:\/|$)/i;

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

const HELD_BY_SECRET = /^(?:(?:string_|binary_)?data|plaintext_value|result)$/;
const SAYS_SECRET =
	/^(?:is_?)?(?:masked|secret|sensitive|concealed|confidential|no_?echo|password|protectinmemory)$/i;
const SECRET_TYPE =
	/^(?:concealed|securestring|secret|sensitive|password|encrypted)(?:\s|$)/i;
const ONE_VALUE = /^val(?:ue)?$|^v$/i;
const ANY_VALUE =
	/^(?:v|val|(?:default_?)?values?|default|content|data|text)$/i;

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
		keys.some(
			(key, at) =>
				marked.get(joined(keys, at))?.test(key) &&
				(key !== "values" || isValue(split(keys).own)),
		)
	);
}

/** Whether a text that stands in the place of a name is one, and says something. */
export function isName(text: string): boolean {
	return text.length <= 100 && sayingOf(text) !== "unsaid";
}

/** The last name of a path, where in it that stands, and what it is a member of. */
function split(path: readonly string[]) {
	let end = path.length;
	while (end > 0 && (isIndex(path[end - 1] ?? "") || isTyped(path, end))) end--;
	const at = Math.max(0, end - 1);
	return { object: joined(path, at), own: path[end - 1] ?? "", at };
}

export function joined(path: readonly string[], end: number): string {
	return path.slice(0, end).join("\0");
}

/** DynamoDB and Firestore say of what type each member is: `{ value: { S: X } }`. */
function isTyped(path: readonly string[], end: number): boolean {
	return end > 1 && /^(?:[SN]|stringValue)$/.test(path[end - 1] ?? "");
}
