import { decodedText } from "../inner/encoded.ts";
import { canBeMasked } from "../maskable.ts";
import { UNNAMED } from "../places.ts";
import { type Entry, isIndex } from "../readers/entry.ts";
import { isJumbled, isNoise, isUnspoken } from "./chance.ts";
import {
	isListed,
	isNumberedWord,
	isPassphrase,
	isWordWithNumber,
	looksChosen,
} from "./chosen.ts";
import { heldBy, isLikeChosen } from "./holders.ts";
import { isPrivateKeyFile } from "./key-files.ts";
import {
	isNumbered,
	isTransparent,
	maySaySecret,
	type Saying,
	sayingOf,
	saysSecret,
} from "./names.ts";
import { isNoSecret } from "./no-secret.ts";
import { isPath } from "./paths.ts";
import {
	hasDigitInWord,
	isHex,
	isMixedPiece,
	isPlaceholder,
	isRandomPiece,
	isUuid,
	shapeOf,
} from "./shapes.ts";
import { isTelling } from "./telling.ts";
import {
	isAddress,
	isCardNumber,
	isPublicId,
	isVendorToken,
} from "./vendors.ts";

/**
 * The one judge: whether a text is a secret, by what its place, the names around it and its looks say. It is the same for
 * members, elements, lines, words and the fields of wildcards.
 */
export function isSecret({ text, keys, place, quoted }: Entry): boolean {
	if (!canBeMasked(text) || isPlaceholder(text)) return false;
	if (place === "secret" || place === "key") return true;
	if (place === "public") return false;
	// People speak of passwords without giving them.
	if (place === "prose")
		return (
			!/\s/.test(text) &&
			(shapeOf(text) !== "harmless" ||
				((quoted || isPassword(text)) && saysSecret(keys.at(-1) ?? "")))
		);
	if (place === "name") return isSecretName(text, keys);
	// In quotes nothing else that long looks so, whatever it is called.
	if (quoted && text.length >= 32 && isNoise(text)) return true;
	const names = keys.filter((key) => !isIndex(key) && !isTransparent(key));
	const [own = "", ...around] = names.toReversed();
	if (isAddress(text) || isPort(text, own)) return false;
	// A key is a key of something: `Jwt: { Key: X }`, `authorization: { credentials: X }`, `snmp: { community: X }`,
	// `alarm: { code: X }`.
	const isCode =
		/^codes?$/i.test(own) &&
		(OPENED.test(around[0] ?? "") ||
			(/^(?:users|cards?)$/i.test(around[0] ?? "") && /^\d{4,8}$/.test(text)));
	const isCommunity =
		/^communit(?:y|ies)$/i.test(own) &&
		around.some((name) => OF_SNMP.test(name));
	const of = isCode ? "access" : isCommunity ? "snmp" : (around[0] ?? "");
	const nearest =
		isCode ||
		/^(?:keys?|hash|salt|credentials|community|communities)$/i.test(own) ||
		(own === "auth" && /(?:redis|valkey)$/i.test(of))
			? `${of} ${own}`
			: own;
	// `secretKeyRef: { key: password }`
	const isReference = own === "key" && /Ref$/.test(around[0] ?? "");
	const saying = isReference ? "unsaid" : sayingOf(nearest);
	// What proxies of V2Ray and Clash log in with: `outbounds: [{ uuid: X }]`
	const isId = /^(?:uu)?id$/i.test(own) && isUuid(text);
	if (isId && around.some((name) => OF_PROXIES.test(name))) return true;
	if (saying === "strong" || saying === "public")
		return judge(text, saying, nearest, around);
	const held = heldBy(keys, saying);
	// `stringData: { value: X }`
	const listed =
		held === "secrets" ||
		own === "stringData" ||
		(/^pins$/i.test(around[0] ?? "") && /^\d+$/.test(text));
	if (listed) return judge(text, "strong", nearest, around);
	if (held === "perhaps" && isLikeChosen(text, saying, nearest)) return true;
	// `users: { ann: X }`
	const [holder = "", outer] = around.filter((name) => name !== UNNAMED);
	const isLogin =
		ALONE.test(own) ||
		((saying === "unsaid" || /^admin$/i.test(own)) &&
			own !== UNNAMED &&
			holdsLogins(holder));
	// `basicAuth: { users: { ann: X } }`
	const toWords =
		[holder, `${outer}_${holder}`].some((name) => HOLDS_WORDS.test(name)) &&
		!isTelling(text);
	// `keys: { partner: X }`
	if (/^keys$/i.test(holder) && saying === "unsaid" && isNumberedWord(text))
		return true;
	if (isLogin && !/\s/.test(text) && (toWords || isListed(text))) return true;
	return judge(text, isLogin ? "weak" : saying, nearest, around);
}

/** Whether a name is that of what holds a password for each name of somebody, or a secret for each name. */
export function holdsLogins(name: string): boolean {
	return HOLDERS.test(name);
}

const HOLDERS =
	/^(?:stringData|(?:[a-z]+(?:[_-]|::)){0,3}(?:users?|htpasswd|logins?|accounts?)|[a-z]+(?:Users|Accounts|Logins)|admins?|user_?pass(?:words)?|basic_?auth|cred(?:ential)?s?|auth|secrets)$/i;

/** What has one password and needs no name: the account above all others of a database, the second login of a router, the one
 * that encrypts in SNMP. */
const ALONE = /(?:db|sql|mongo|postgres|database)[_-]?root$|^(?:enable|priv)$/i;
/** What is around communities of SNMP. */
const OF_SNMP = /snmp|^(?:params|auths)$/i;
/** Of those, what holds nothing else. */
const HOLDS_WORDS =
	/^(?:[a-z]+(?:[_-]|::)){0,3}(?:basic_?auth_?users|htpasswd|user_?pass(?:words)?)$/i;

/** What holds the logins of proxies. */
const OF_PROXIES = /^(?:inbounds|outbounds|proxies)$/;

const OPENED =
	/(?:lock|alarm|door|gate|garage|safe|disarm|keypad|alarm_control_panel)$/i;

/** The pin of a chip: `pin: GPIO23`. */
function isPort(text: string, name: string): boolean {
	return /pins?$/i.test(name) && /^(?:GPIO|GP|IO|P?[A-D])_?\d{1,3}$/.test(text);
}

/** Names are words, often odd ones: what says secret of them stands around them, or they can be nothing else. */
function isSecretName(text: string, keys: readonly string[]): boolean {
	const shape = shapeOf(text);
	const around = keys.findLast((key) => !isIndex(key)) ?? "";
	if (/\s/.test(text) || shape === "harmless") return false;
	if (maySaySecret(around)) return true;
	return isVendorToken(text) || (shape === "secret" && text.length >= 20);
}

function judge(
	text: string,
	saying: Saying,
	name: string,
	around: readonly string[],
): boolean {
	const words = /\s/.test(text);
	switch (saying) {
		case "strong":
			return !isNoSecret(text, name, around);
		case "public":
			// Certificates and public keys are longer, and digests are hexadecimal.
			return (
				isVendorToken(text) ||
				isPrivateKeyFile(text) ||
				(text.length < 40 && !words && shapeOf(text) === "secret")
			);
		case "person":
			return (
				!words &&
				!isCardNumber(text) &&
				decodedText(text) === undefined &&
				(shapeOf(text) === "secret" ||
					isRandomPiece(text, 12) ||
					/^0x[0-9a-f]{64}$/i.test(text))
			);
		case "harmless":
			return (
				!words &&
				(shapeOf(text) === "secret" ||
					(isRandomPiece(text) && !isNumbered(name)))
			);
		case "weak":
			if (MADE.test(`${name} ${text}`)) return false;
			return (
				isMnemonic(text) ||
				isPassphrase(text) ||
				isNoise(text) ||
				(!words && isLikelyPassword(text))
			);
		case "unsaid":
			if (isMnemonic(text)) return true;
			if (words) return isNoise(text) && around.some(saysSecret);
			// Something around it says secret: not of words, numbers and the like.
			return around.some(saysSecret)
				? isDoubtful(text)
				: isUnsaid(text, around);
	}
}

/** The name of a network or the number of a device, as these leave the factory: `WLAN: Vodafone-7F3A2C`, `serial: 5CG1234XYZ` */
const MADE =
	/^(?:(?:WLAN|wlan|[Ww]i-?[Ff]i).* [A-Za-z!-]{3,20}[-_](?=[A-F]*\d)(?=\d*[A-F])[0-9A-F]{4,6}|\w*[Ss]erial [A-Z0-9]{6,14})$/;

/** By its looks alone; below certificates what is long is one, and what is hexadecimal a digest. */
function isUnsaid(text: string, around: readonly string[]): boolean {
	const shape = shapeOf(text);
	if (!around.some((name) => sayingOf(name) === "public"))
		return shape !== "harmless" && !isPath(text);
	return text.length < 100 && shape === "secret";
}

/** More strictly than without a name: also of six characters, a UUID or a hexadecimal number. */
export function isDoubtful(text: string): boolean {
	if (isPublicId(text)) return false;
	return (
		shapeOf(text, 6) !== "harmless" ||
		isUuid(text) ||
		hasDigitInWord(text) ||
		isWordsAndNumber(text) ||
		isMixedPiece(text) ||
		looksChosen(text) ||
		isJumbled(text) ||
		(isHex(text) && text.length >= 12)
	);
}

/** Whether a text is no word, where a password may stand: of words with a number, those that nobody uses for machines. */
export function isLikelyPassword(text: string): boolean {
	return isDoubtful(text) || isNumberedWord(text) || isUnspoken(text);
}

/** Whether a text is no word, where a password is expected: `bliss42` is one too. */
export function isPassword(text: string): boolean {
	return isDoubtful(text) || isWordWithNumber(text);
}

/** Whatever people type where a password is expected, but for a word: also several words, and a number. */
export function isTyped(text: string): boolean {
	return isPassword(text) || isPassphrase(text) || isPin(text);
}

/** A PIN, a one-time password. */
export function isPin(text: string): boolean {
	return /^\d{4,12}$/.test(text);
}

/** `walrus-teapot-4711`, as people choose them. */
function isWordsAndNumber(text: string): boolean {
	return /^\p{L}{3,}(?:[-_.]\p{L}{3,})+[-_.]\d{2,4}$/u.test(text);
}

/** 12, 15, 18, 21 or 24 words of a list. Source: BIP 39. */
function isMnemonic(text: string): boolean {
	const words = text.split(" ");
	return (
		words.length >= 12 &&
		words.length <= 24 &&
		words.length % 3 === 0 &&
		words.every((word) => /^[a-z]{3,8}$/.test(word))
	);
}
