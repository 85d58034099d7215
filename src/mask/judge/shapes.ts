import { percentDecoded } from "../inner/encoded.ts";
import { isChosen, isNumberedWord } from "./chosen.ts";
import { isScrambled, isWordlike } from "./letters.ts";
import { isPublicId, isVendorToken } from "./vendors.ts";

/**
 * What a text without white space looks like by itself.
 *
 * - `harmless`: a word, number, date, version, address, path, ...
 * - `doubtful`: none of these
 * - `secret`: a vendor's token, or long and mixed as nothing but a secret is
 */
export type Shape = "harmless" | "doubtful" | "secret";

/** A shorter text that nothing is said of is no secret. */
const SHORTEST = 8;

/** Nothing that is longer is a word, a path or a version; the cut also bounds the work. */
const LONGEST_NAME = 2_048;

export function isEmail(text: string): boolean {
	return text.length <= 320 && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HEX = /^(?:0x)?[0-9a-f]+$/i;
/** From this length on a hexadecimal number is a key, unless something else is said of it. */
const LONG_HEX = 32;

/** `sha256:...` and what else says of itself that it is a digest, `sha256-...=` of browsers and npm among them. */
const DIGEST =
	/(?:^|[@/=:])(?:sha-?(?:1|224|256|384|512)|md5|h1|blake2b|cid)[:-][\w+/=-]+$/i;

/** `PBEWithMD5AndDES`, `HMACSHA256`: names that no word is in. */
const ALGORITHM =
	/^(?:hmac|with|and|sha|md|pbe|pbkdf|aes|des|ede|rsa|dsa|ecdsa|ecdhe?|gcm|cbc|scrypt|bcrypt|argon|id|chacha|poly|tls|ssl|v|\d|[-_./:])+$/i;

/** Processors: `ppc64le`, `arm32v7`, `mips64el`. */
const PROCESSOR =
	/^(?:ppc|powerpc|mips|arm|sparc|riscv|s)\d{2,3}[a-z]{0,3}\d?$/;

/** `owner/repository@COMMIT` */
const PINNED = /^[\w.-]+(?:\/[\w.-]+){1,8}@[0-9a-f]{40}$/;

/** A database of Oracle, as its driver has it behind a login: `@db.lan:1521:XE`, `@//db.lan:1521/shop` */
const DATABASE = /^@(?:\/\/)?[\w.-]+:\d{2,5}[:/][A-Za-z]\w*$/;

/** `en_US.UTF-8`, and a router's name with a mark in it */
const LOCALE = /^[a-z]{2,3}_[A-Z]{2}(?:[.@][\w-]+)?$|^FRITZ!\w+$/;
/** `%Y-%m-%dT%H:%M:%S`, `%(levelname)s:%(message)s` */
const FORMAT = /^(?:[-:/.,| T[\]]*%-?(?:\(\w+\))?[\d.]*[A-Za-z])+[-:/.,|\]]*$/;

/** A variable. */
const NAME = "[A-Z_][A-Z0-9_]+";

/**
 * What tells a program where a value is: `vault:secret/data/db#password`, `env:NAME`, `%env(NAME)%`, `ENV['NAME']`, `((db.password))`,
 * `$__file{/run/x}`, `{env.NAME}`, `secretref:name`, an ARN.
 */
const REFERENCE = new RegExp(
	[
		String.raw`arn:aws[\w-]{0,12}:[\w-]+:[\w-]*:\d*:[^\s,;|&"']+`,
		String.raw`(?:ref\+\w+|vault|bao|ssm|secretsmanager|aws-?sm|gcp-?sm|conjur|file):[\w.-]*\/[\w./#:-]+`,
		String.raw`projects\/[\w-]+\/secrets\/[\w./-]+`,
		String.raw`secret[rR]ef:[\w-]+`,
		// a database that PHP is given the login of beside it: `mysql:host=db1;dbname=shop7`
		String.raw`(?:mysql|mariadb|pgsql|sqlsrv|oci|dblib|odbc|firebird):(?:(?!pass|pwd|user|uid)[A-Za-z_]{1,20}=[\w./:,-]{0,64}(?:;|$)){1,8}`,
		String.raw`(?:env:|os\.environ\/|env\.)${NAME}`,
		String.raw`\{(?:env\.|\$)${NAME}\}`,
		String.raw`%env\([\w:.-]+\)%|@Microsoft\.KeyVault\([^()]+\)`,
		String.raw`(?:\w+\.)?(?:ENV|env|getenv|environ)(?:\.(?:fetch|get))?[([]["']${NAME}["'][)\]](?: (?:\|\||\?\?|or))?`,
		// a call that goes on in the next line: `env('NAME',`
		String.raw`[\w.]{2,40}\(["']${NAME}["']?,?|[A-Za-z_]{2,20}(?:\.[A-Za-z_]{2,20}){1,3}\(`,
		String.raw`\(\([\w./-]+\)\)`,
		String.raw`\$__(?:file|env)\{[^{}]+\}|\$\(cat [\w./-]+\)`,
	]
		.map((looks) => `^(?:${looks})$`)
		.join("|"),
);

/** Whether a text is nothing but the place where a value is kept. */
export function isReference(text: string): boolean {
	return REFERENCE.test(text);
}

/** What is put in by somebody else: `${NAME}`, `$NAME`, `%NAME%`, `{{ name }}`, `<name>`, `ENC[...]`. */
export function isPlaceholder(text: string): boolean {
	return (
		/^(?:\$\{[^{}]*\}|\$\(\w+\)|<[\w -]+>|\$\{\{.*\}\}|\{\{.*\}\}|ENC\[[^\]]*\]|@@?\w+@@?|\*+|x{4,}|X{4,}|\.{3,}|_[a-z_]+_)$/s.test(
			text,
		) ||
		isVariable(text) ||
		isReference(text) ||
		/^(?:x-oauth-basic|x-access-token|change[-_]?me|placeholder|redacted|example)$/i.test(
			text,
		) ||
		// `your-token`, `your_password_here`; somebody's password may begin so, too
		/^your[-_][\w-]*(?:pass\w*|pwd|pw|keys?|tokens?|secrets?|credentials?|(?:user)?name|user|id|here|value|string|account|e?mail|domain|host|org|project|bucket|app|api)$/i.test(
			text,
		) ||
		// what an expression of Terraform or of a workflow refers to
		/^(?:var|local|data|module|each|secrets|vars|env|inputs|steps|needs|process\.env)(?:\.[a-z_][a-z0-9_-]*|\.[A-Z_][A-Z0-9_]*)+$/.test(
			text,
		) ||
		// what gets it in PowerShell
		/^(?:Get|Read|ConvertTo|ConvertFrom|Import|Unprotect)-[A-Z][A-Za-z]+$/.test(
			text,
		) ||
		// types, and the passes of an unattended setup of Windows
		/^(?:string|text|bytes|secret|SecureString)(?:\s*[&|?]\s*\S.*)?$|^(?:windowsPE|offlineServicing|generalize|specialize|oobeSystem)$/s.test(
			text,
		)
	);
}

/** `$NAME`, `%NAME%`: a name as people give it to variables. `$ecretP4ss`, `$ommer2024` and `$Walrus12` are passwords. */
function isVariable(text: string): boolean {
	const [, dollar, name = dollar] = /^\$(\w+)$|^%(\w+)%$/.exec(text) ?? [];
	if (name === undefined) return false;
	// A variable with a number is one of several things of the trade.
	const isOfSecrets = /pass|pwd?\d|secret|token|key|cred/i.test(name);
	if (isNumberedWord(name) && !isOfSecrets) return false;
	const isWord = (word: string) => {
		const [, letters] = /^([A-Za-z]*)\d{0,2}$/.exec(word) ?? [];
		return letters !== undefined && isWordlike(letters);
	};
	return name.split("_").every(isWord);
}

/** What git's hosts take as the password where the name of the user is a token. */
export function isNoPassword(text: string): boolean {
	return /^x-(?:oauth-basic|access-token)$/.test(text);
}

/** `DOMAIN\user` */
export function isAccount(text: string): boolean {
	return /^[A-Z][A-Z0-9.-]{0,30}\\[\w.-]+$/.test(text);
}

export function isUuid(text: string): boolean {
	return UUID.test(text);
}

/** Whether it is nothing but hexadecimal digits, of both kinds. */
export function isHex(text: string): boolean {
	return HEX.test(text) && /\d/.test(text) && /[a-f]/i.test(text);
}

/** Letters and digits in one piece, as short passwords and pins are, and no unit or version: `l2tabc`. */
export function isMixedPiece(text: string): boolean {
	return (
		/^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{5,}$/.test(text) &&
		!UNIT.test(text) &&
		!ALGORITHM.test(text) &&
		!/^[a-z]+\d{1,4}$|^\d+[a-z]+$/i.test(text)
	);
}

/** Letters and digits in one piece, so long and so mixed that nobody thought of it: `q8d7f6z5c4e3`, `9f8e7d6c5b4a3f2e`. */
export function isRandomPiece(text: string, shortestHex = 16): boolean {
	if (!/^(?!0x)(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{12,}$/.test(text))
		return false;
	if (isHex(text)) return text.length >= shortestHex && !isPublicId(text);
	// `mysql57cluster` is no token.
	const runs = text.match(/\d+|\D+/g) ?? [];
	return runs.length >= 5 && shapeOf(text) !== "harmless";
}

/** `first-l1ne`, `P4ss-word`; not `k8s`, `i18n`. */
export function hasDigitInWord(text: string): boolean {
	return text
		.split(/[^\p{L}\p{N}]+/u)
		.some((piece) => /\p{L}\d+\p{L}/u.test(piece) && !NUMERONYMS.has(piece));
}

const NUMERONYMS = new Set(
	"k8s k3s i18n l10n a11y e2e o11y p2p b2b s2s m2m x86 r6g v1beta1 v1alpha1".split(
		" ",
	),
);

/** @param shortest - in characters; a shorter text is harmless */
export function shapeOf(text: string, shortest = SHORTEST): Shape {
	if (text.length < shortest) return "harmless";
	if (isVendorToken(text)) return "secret";
	if (text.length > LONGEST_NAME) return "doubtful";
	if (isPublicId(text)) return "harmless";
	if (isUuid(text) || isEmail(text) || isPlaceholder(text)) return "harmless";
	// What a variable is put into tells by the rest: `app-${ENV}-x1`, `${AWS::StackName}-VpcId`
	const rest = text.replace(/\$\{[\w.]{1,64}(?:::\w{1,64})?\}/g, "-name-");
	if (rest !== text) return shapeOf(rest, shortest);
	if ([LOCALE, FORMAT, PINNED, DATABASE].some((looks) => looks.test(text)))
		return "harmless";
	const meant = percentDecoded(text);
	if (meant?.split(/\s+/).every((word) => shapeOf(word) === "harmless"))
		return "harmless";
	if (DIGEST.test(text) || ALGORITHM.test(text)) return "harmless";
	if (HEX.test(text)) {
		if (/^\d+$/.test(text) || text.length < LONG_HEX) return "harmless";
		return "doubtful";
	}
	if (isChosen(text)) return "doubtful";
	if (isComposed(text)) return "harmless";
	return isMixed(text) || isScrambled(text) ? "secret" : "doubtful";
}

/** As long as a token, of its characters, with digits and both letter cases, which change as they do by chance. */
function isMixed(text: string): boolean {
	if (text.length < 12 || /[^\x21-\x7e]/.test(text)) return false;
	if (!/[0-9]/.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text))
		return false;
	const changes =
		text.match(
			/(?<=[a-z])[A-Z]|(?<=\d)[A-Za-z]|(?<=[A-Za-z])\d|[^\w./-](?=\w)/g,
		) ?? [];
	return changes.length > text.length / 5;
}

/** Between these the pieces of harmless texts stand: of identifiers, paths, versions, dates, images, addresses. */
const BETWEEN = /[^\p{L}\p{N}]+/u;
/** Beside letters or digits these hardly stand but in passwords, and in texts that consist of words. */
const ODD = /[\p{L}\p{N}][!$%^&?;~#*][\p{L}\p{N}]|[!$%^&?~#][!$%^&?~#@*]/u;

/** Whether a text is put together of words and numbers. */
function isComposed(text: string): boolean {
	const pieces = text.split(BETWEEN).filter((piece) => piece !== "");
	if (pieces.length === 0) return true;
	if (!/\p{L}/u.test(text)) return true;
	const length = pieces.join("").length;
	let [told, odd] = [0, 0];
	for (const piece of pieces) {
		const words = wordsIn(piece);
		told += words ?? 0;
		// The name of a pod ends in `x2x4z`.
		if (words === undefined && (piece.length > 5 || ++odd > 1)) return false;
		if (words === undefined && /[A-Z]/.test(piece)) return false;
	}
	if (pieces.length === 1) return true;
	const lettered = pieces.filter((piece) => /\p{L}/u.test(piece));
	const short = lettered.join("").length < 3 * lettered.length;
	if (short && /\d/.test(text) && !isOneCase(text)) return false;
	if (!isOddlyMarked(text)) return told >= length / 2;
	const plain = pieces.filter((piece) => PLAIN_WORD.test(piece)).join("");
	return plain.length >= length * 0.7;
}

/** Whether there are marks in it as passwords have them. */
function isOddlyMarked(text: string): boolean {
	const marks = new Set(text.match(/[^\p{L}\p{N}._/:-]/gu));
	return marks.size >= 3 || ODD.test(text);
}

/** At least three letters, which change their case at the beginning alone; or a number of at least three digits. */
const PLAIN_WORD = /^(?:\p{Lu}?\p{Ll}{3,}|\p{Lu}{3,}|\p{Ll}{3}|\d{3,})$/u;

/**
 * How many characters of a piece are words or numbers; undefined when it looks like neither.
 *
 * @param piece - letters and digits
 */
function wordsIn(piece: string): number | undefined {
	if (/^\d+$/.test(piece)) return piece.length;
	const runs = piece.match(/\d+|\D+/g) ?? [];
	if (runs.length === 1) {
		if (!isWordlike(piece)) return undefined;
		return piece.length >= 3 || isOneCase(piece) ? piece.length : 0;
	}
	if (isHex(piece) && piece.length < LONG_HEX && isOneCase(piece))
		return piece.length >= 6 ? piece.length : 1;
	if (UNIT.test(piece) || PROCESSOR.test(piece)) return piece.length;
	// `web01`, `2xlarge`, `v1beta1`, `OAuth2`, `SHA256withRSA`; not `aB3dE5fG`
	const letters = runs.filter((run) => !/\d/.test(run));
	const strictly = runs.length >= 3 || piece.length >= 10;
	if (!letters.every((run) => isWordlike(run, strictly))) return undefined;
	const words = letters.filter((run) => run.length >= 3).join("").length;
	if (piece.length <= 6) return words > 0 ? piece.length : 0;
	const most = words >= 6 ? 4 : 3;
	return words * 2 >= piece.length && runs.length <= most
		? piece.length
		: undefined;
}

/** `10m`, `v1`, `x86`, `20240101T000000Z`, the end of `09:00:00.1234567Z`, `1280x800` */
const UNIT =
	/^(?:\d{1,6}[a-zA-Z]{1,2}|\d{7,9}Z|\d{2,5}x\d{2,5}|[a-zA-Z]{1,2}\d{1,6}|\d{8}[tT]\d{6}[zZ]?|v\d+(?:alpha|beta|rc)\d+|[A-Z]?[a-z]{2,4}\d{1,5}[a-zA-Z]?)$/;

function isOneCase(text: string): boolean {
	return text === text.toLowerCase() || text === text.toUpperCase();
}

/** A public key or a certificate, no piece of which is a secret. */
export function isBlob(text: string): boolean {
	return /^[A-Za-z0-9+/_-]{40,}={0,2}$/.test(text);
}
