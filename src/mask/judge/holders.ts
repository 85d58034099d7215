import { decodedText } from "../inner/encoded.ts";
import { UNNAMED } from "../places.ts";
import { isIndex, itemAt } from "../readers/entry.ts";
import { hasOddMark, isNumberedWord, isPassphrase } from "./chosen.ts";
import { isNumbered, isTransparent, type Saying, saysSecret } from "./names.ts";
import { isPath } from "./paths.ts";
import { words } from "./secret-words.ts";
import {
	hasDigitInWord,
	isAccount,
	isEmail,
	isHex,
	isMixedPiece,
	isUuid,
	shapeOf,
} from "./shapes.ts";
import { isCardNumber, isPublicId } from "./vendors.ts";
import { wordsOf } from "./words.ts";

/**
 * What maps hold, by their names. Keys of such maps are often names of services (`passwords: { db: X }`), which say of
 * another map's members that they are harmless.
 *
 * - `secrets`: nothing else, so each member is one, words too
 * - `perhaps`: secrets and what belongs to them (`credentials: { host, user, ... }`); the looks of a member decide
 */
export type Holding = "secrets" | "perhaps";

/**
 * What the maps around a member say of it; undefined where it is none of theirs.
 *
 * @param saying - of its own name
 */
export function heldBy(
	keys: readonly string[],
	saying: Saying,
): Holding | undefined {
	const at = keys.findLastIndex(isMember);
	const own = keys[at] ?? "";
	const above = keys.slice(0, Math.max(0, at));
	// An object in a list is a record, whose own names tell: `tokens: [{ name: ci, token: X }]`.
	const isItem = (key: string) => itemAt(key) !== undefined;
	const list = saying === "unsaid" ? -1 : above.findLastIndex(isItem);
	const [nearest = "", outer = ""] = above
		.slice(list + 1)
		.filter((key) => isMember(key) && key !== UNNAMED)
		.toReversed();
	// Where tokens are the names, what they hold tells whose they are.
	if (holdsSecrets(nearest) && !isAttribute(own) && shapeOf(own) === "harmless")
		return "secrets";
	// A word says less than all of a text.
	if (own === UNNAMED) return undefined;
	// What stands in a Secret of Kubernetes may be a whole document, with names of its own.
	// `secretEnv: [{ name: LDAP, value: X }]`
	const isRecord = keys.slice(at + 1).some((key) => !isIndex(key));
	const isHolder =
		nearest === "stringData" ||
		[nearest, outer, isRecord ? own : ""].some(mayHold);
	return isHolder ? "perhaps" : undefined;
}

/** Whether a member of a map that may hold secrets looks like one that somebody chose, or that was made by chance. */
export function isLikeChosen(
	text: string,
	saying: Saying,
	name: string,
): boolean {
	if (text.length < 5) return false;
	if (/\s/.test(text)) return saying === "unsaid" && isPassphrase(text);
	if (isEmail(text) || isAccount(text) || isPath(text)) return false;
	if (isPublicId(text) || HOST.test(text)) return false;
	// What is base64 of something harmless looks like chance.
	const decoded = decodedText(text);
	if (decoded !== undefined) return isLikeChosen(decoded, saying, name);
	// `username: anna4711`
	if (saying === "person" && isNumberedWord(text)) return false;
	if (shapeOf(text, 6) !== "harmless" || hasOddMark(text)) return true;
	// Of commits and images, numbers of letters and digits are no passwords.
	if (saying !== "unsaid" && isNumbered(name)) return false;
	return (
		isUuid(text) ||
		(isHex(text) &&
			text.length >= 12 &&
			!(saying === "person" && isCardNumber(text))) ||
		// `username: t0p-admin`, `username: n8nroot`
		(saying !== "person" &&
			(isMixedPiece(text) ||
				(!isAttribute(name) && (hasDigitInWord(text) || isNumberedWord(text)))))
	);
}

/** `db-1a.example.com:5432` */
const HOST = /^(?=.{4,253}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z]{2,}(?::\d+)?$/;

function isMember(key: string): boolean {
	return !isIndex(key) && !isTransparent(key);
}

/**
 * Whether a map or a list so called has secrets alone: `passwords`, `apiKeys`, `DB_TOKENS`; not `secretBytes`. Pins are of chips as
 * well.
 */
export function holdsSecrets(name: string): boolean {
	const last = wordsOf(name).at(-1) ?? "";
	return (
		/(?:[^s]s|w(?:o|oe)rter)$/.test(last) &&
		last !== "pins" &&
		saysSecret(name) &&
		(/^(?:keys|codes|phrases)$/.test(last) || saysSecret(last))
	);
}

function mayHold(name: string): boolean {
	const all = wordsOf(name);
	const isMap = all.length > 1 && MAPS.has(all.at(-1) ?? "");
	if (isMap) all.pop();
	return (
		MIXED.has(all.at(-1) ?? "") ||
		(!/^pins$/i.test(name) && saysSecret(isMap ? all.join(" ") : name))
	);
}

/** What maps are called by what they give: `secretEnv`, `protected_vars`. */
const MAPS = words(
	"env envs environment var vars variable variables value values data file files config configs configuration settings",
	"param params parameter parameters property properties props map",
);
const MIXED = words(
	"secret secrets credential credentials creds zugangsdaten sensitive confidential private protected secure secured vault",
);

/** Whether a name tells something of a secret, and not what it is for: `tokens: { ttl: 3600 }`. */
function isAttribute(name: string): boolean {
	return ATTRIBUTES.has(wordsOf(name).at(-1) ?? "");
}

const ATTRIBUTES = words(
	"title label displayname caption comment note notes owner team",
	"type types kind format encoding algorithm alg length size count min max limit required enabled disabled",
	"policy policies provider backend store source issuer audience scope scopes description name names ref key file files path",
	"ttl age expiry expires expiration in at date time created updated lifetime timeout interval rotation status",
);
