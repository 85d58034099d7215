import { late } from "../../text.ts";
import {
	isListed,
	isPassphrase,
	isTerm,
	leadingPhrase,
} from "../judge/chosen.ts";
import {
	isLikelyPassword,
	isPassword,
	isPin,
	isTyped,
} from "../judge/index.ts";
import { saysSecret } from "../judge/names.ts";
import { isEmail } from "../judge/shapes.ts";
import { isTelling } from "../judge/telling.ts";
import type { Entry } from "../readers/entry.ts";
import { notedEntries } from "./noted.ts";

/** In characters; a longer line is no sentence. It also bounds the work. */
const LONGEST = 1_000;

/**
 * A name that says secret, what it is of, a word or a mark that tells its value, and the value: `the PIN of the alarm is X`,
 * `Kennwort für den Drucker: X`, `la clave de la wifi es X`.
 */
const TOLD = late(
	String.raw`(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{N}'’-]{1,30}(?: \p{L}[\p{L}'’-]{0,30}){0,2})((?: (?:\p{L}{1,8}:(?=//))?[\p{L}\p{N}'’@./-]{1,40}){0,7}?(?: ?[([][^()[\]]{1,40}[)\]])?)(?: ?:|(?: is| are| was| war| ist| lautet| lauten| est| es| è| é| er| är| jest| to| =)(?: now| jetzt)?:?)\s{1,8}(\S.*)$`,
);
/** In quotes of any language. */
const QUOTED = late(
	String.raw`^(?:"([^"]{4,200})"|'([^']{4,200})'|[\u0060]{1,2}([^\u0060]{4,200})[\u0060]|[“„«‚‘]\s?([^“”„«»‚‘’]{4,200}?)\s?[”“»’‘])`,
);

/** What people log in to, and what they say of it. */
const LOGS_IN =
	/(?<![a-z])(?:log-?in|logs? (?:in|on)|zugang(?:sdaten)?|anmeldung|credentials?|account|konto|user|usuario|utente|identifiant|benutzer|acc[eè]so?|acc[eè]sso|acesso|dost[eę]p|доступ|логин|пользователь|inlog\w*|admin|root|router|database|datenbank|db|mysql|postgres|wlan|wi-?fi|vpn|ssh|s?ftp|smtp|imap|webmail|nas)(?![a-z])/i;
/** Somebody, or a network, and the password behind: `shop / X`, `"Guest" / X`, `login ann/X`, `root, X` */
const LOGIN =
	/(?:(?:"[^"]{1,40}"|`[^`]{1,64}`|(?<!\bs)(?!su -)[\w.@+-]{1,64}`?) (?:\/|-|–) |(?:(?:log-?in|zugang|user) [\w.@+-]{1,40}|\b(?:root|admin))\/|[:,] [\w.@+-]{2,40}, (?=\S{1,40}$))`?(?!\S{1,40}@\S{1,40}\.)(?=([^\s"`/]{4,40}))/gi;
/** The same where nothing else stands in a line: `Router: admin / X`, `login/Passwort: ann/X` */
const ACCOUNT = late(
	String.raw`^(?:[-*+•]\s)?\*{0,2}(\p{L}[\p{L}\p{N} ./'’_-]{1,40}?) ?[:：]\*{0,2} ?[\w.@+-]{2,64}( ?)\/ ?(\S[^/]{3,64})$`,
);
/** In characters: shorter ones are groups and things. */
const SHORTEST = 6;
/** Whoever has an address of mail has an account: `Netflix: ann@example.com / X`. */
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}`? (?:[/|,-]|–) /;
const ADDRESSED = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}$/;
/** `alarm code 4711`, `Kennwort 33950344`, `Code Haustür: 4711`, `Garage: code 4711` */
const OPENS =
	"alarm(?:anlage|system)?|safe|tresor|doors?|gate|garage|entry|(?:haus)?t(?:ü|ue)r|zugangs|(?:un)?lock|porte|portail|puerta|keypad";
/** What has a code as well, and other numbers. */
const ENTERED = `${OPENS}|elevator|lift|office|room|parking|entrance|locker|tor|aufzug|b(?:ü|ue)ro|ascenseur|ascensor|anlage`;
const NUMBER = new RegExp(
	[
		String.raw`(?<!\p{L})((?:${ENTERED})(?::? |[-_])?(?:access[ _-]?)?code(?: \p{L}{2,20})?|(?:${OPENS})(?: \S{1,20}){0,3}: code|code (?:\p{L}{1,4} ){0,2}(?:${OPENS})|code (?:secret|confidentiel|d['’]acc[eè]s)|(?:toegangs|zugangs)code(?: \p{L}{2,20})?|combinaison|host key|kennwort|passwort|password|pin|puk|(?:pin|puk) (?:of|for|the|der|des|vom|zur|zum|de|du|la|del)(?: (?:the|your|my|la))? \p{L}{2,20})(?:["']?\s?[:=]| is| est)? ?["']?(?<!\p{L})(\d{4,12})(?=["'\]}.,;)#*]|$)`,
		String.raw`(?<!\p{L})(cv[vc]2?|csc|(?:security|card)[ _-]?code)["']?\s?[:=]\s?["']?(\d{4})(?!\d)`,
		String.raw`(?<!\p{L})(code) (\d{4,12}) (?:for|of|f(?:ü|ue)r|zum|zur|der|des|de|pour|para) (?:\p{L}{1,4} ){0,2}(?:${ENTERED})(?!\p{L})`,
	]
		.map((form) => `(?:${form})`)
		.join("|"),
	"giu",
);
/** `Door: 4711#`, `Safe 33-12-45`; no year and no round number. */
const OPENED = late(
	String.raw`^(?:[-*+•] )?((?:\p{L}{2,12}[_ -])?(?:${OPENS}))(?: o(?:ff|n)| auf| aus)?:? ["']?((?!(?:19|20)\d\d$|\d+00$|1024$|2048$|4096$|8192$)\d{4,8}|\d\d(?:-\d\d){2,3})["']?[#*]?$`,
	"iu",
);
/** The password, and behind it what it is: `unlock with X as the master password`, `use "X Y 9" as the passphrase` */
const AS_PASSWORD = late(
	String.raw`(?:with|use|enter|type|mit|avec|con) (?:["“„«]|\*{1,2})?([^\s"”»*]{4,60}|[\p{L}\p{N}]{3,16}(?: [\p{L}\p{N}]{1,16}){1,6}?)(?:["”»]|\*{1,2})? (?:as|als|comme|como) (?:(?:the|a|your|das|dein|le|la) )?((?:[\p{L}-]{2,20} ){0,2}[\p{L}-]{4,20})`,
	"giu",
);
/** A password and the field it is for, and the other way round: `enter "X" into the password field`, `"Password" with "X"` */
const FOR_FIELD =
	/["'“„«]([^\s"'”“»]{4,60})["'”“»] (?:into|in|as|for|to|als|ins?|für|en|dans|como) ((?:[\p{L}-]{2,20} ){0,2}[\p{L}-]{2,20})|["'“„«]([\p{L} _-]{2,40})["'”“»] (?:with|mit|avec|con|as|to) ["'“„«]([^"'”“»]{4,60})["'”“»]/giu;

/** A value with a remark behind it, or in marks that make it strong: `X (until May)`, `X, changed`, `**X**` */
const REMARKED =
	/^(?:([*_]{1,3})(\S.{2,80}?)\1(?=\W|$)|([^\s,]{4,40})(?:, | - | – | \()\w|(\d{4,12}) (?=\p{L}{2,20}:))/u;

/** The value that the line of a name begins with. */
function* valueIn(line: string, name: string): Generator<Entry> {
	const [, , marked, word, number] = REMARKED.exec(line) ?? [];
	const text = marked ?? leadingPhrase(line) ?? word ?? number ?? "";
	if (text !== line && isTyped(text))
		yield { keys: [name], text, place: "secret" };
	const [, first = "", next = ""] = BEFORE_NEXT().exec(line) ?? [];
	if (saysSecret(next) && !isTelling(first))
		yield { keys: [name], text: first, place: "secret", quoted: true };
}

/** The end of a clause behind who logs in: `user ann, pw X`, `FTP: ann mit Passwort X`, `ann@example.com, mdp X` */
const BESIDE = late(
	String.raw`[\p{L}\d)](?:,| (?:with|mit|avec|con|com|et|and|und|y|e|[/|–-]))? (?:pw|pwd|pass|passwd|passwort|password|kennwort|mdp|mot de passe|clave|contraseña|senha|hasło|wachtwoord|lösenord|heslo)(?::| is| ist)? (\p{L}{4,24})(?=[.;)]?$|[,;] | \|)`,
	"giu",
);

/** A plain word that stands where only a password can: somebody logs in, and behind the name of it nothing else follows. */
function* besideLogin(line: string): Generator<Entry> {
	for (const { 1: text = "", index } of line.matchAll(BESIDE())) {
		const before = line.slice(Math.max(0, index - 100), index + 1);
		const isLogin =
			ADDRESSED.test(before) ||
			/(?<!\p{L})(?:user|usr|benutzer|login|utilisateur|usuario|utente|gebruiker|compte|cuenta|konto|account)(?:name)?:? [\w.@+-]{2,64}$/iu.test(
				before,
			) ||
			/^(?:[-*+•] )?\p{L}[\p{L}\d -]{1,24}: /u.test(before);
		if (isLogin && !isTelling(text))
			yield { keys: ["password"], text, place: "secret", quoted: true };
	}
}

/** What stands behind a name of somebody, below a label that says so. */
function* accountIn(line: string): Generator<Entry> {
	const [, label = "", blank, text = ""] = ACCOUNT().exec(line) ?? [];
	const [, second = ""] = label.split("/");
	const isBoth = saysSecret(second.trim());
	const isGood = /\s/.test(text)
		? isPassphrase(text)
		: isPassword(text) || isListed(text) || (isBoth && !isTelling(text));
	// Without blanks it may be a path.
	if ((isBoth || (blank && LOGS_IN.test(label))) && isGood)
		yield { keys: ["password"], text, place: "secret", quoted: true };
}

/** What people tell each other of secrets, in sentences and behind labels. */
export function* toldEntries(line: string, name = ""): Generator<Entry> {
	if (line.length > LONGEST) return;
	if (saysSecret(name)) yield* valueIn(line, name);
	yield* accountIn(name === "" ? line : `${name}: ${line}`);
	if (LOGS_IN.test(line) || ADDRESS.test(line))
		for (const { index, 0: login, 1: behind = "" } of line.matchAll(LOGIN)) {
			const end = index + login.length;
			const text = behind.replace(/[.,;:!?)]+$/, "");
			const phrase = leadingPhrase(line.slice(end));
			if (isLikelyPassword(text) && text.length >= SHORTEST)
				yield { keys: ["password"], text, place: "secret" };
			if (phrase !== undefined && /\d$|\//.test(`${login}${phrase}`))
				yield { keys: ["password"], text: phrase, place: "secret" };
		}
	yield* besideLogin(name === "" ? line : `${name}: ${line}`);
	yield* notedEntries(line, name);
	yield* codesBeside(line);
	for (const [, text = "", name = ""] of line.matchAll(AS_PASSWORD()))
		if (saysSecret(name) && isTyped(text))
			yield { keys: [name], text, place: "secret" };
	for (const [, before, field, label, behind] of line.matchAll(FOR_FIELD)) {
		const text = before ?? behind ?? "";
		const words = (field ?? label ?? "").split(" ");
		if (words.some(saysSecret))
			yield { keys: ["password"], text, quoted: true };
	}
	const pattern = TOLD();
	for (let rest = line; ; ) {
		const match = pattern.exec(rest);
		if (match === null) return;
		const [, name = "", of = "", value = ""] = match;
		const names = namesIn(name, of);
		if (names !== undefined) yield* valuesIn(value, names);
		// A label and its value, as `name = value` is read of letters without accents.
		// `Password (new): X`
		const isWhole = of === "" ? names === name : names && /^ ?[([]/.test(of);
		const isAlone = rest === line && /^\S{4,}$/.test(value);
		if (isWhole && isAlone && !isTelling(value) && !isTerm(value))
			yield { keys: [name], text: value, quoted: of !== "" };
		// The next clause may tell something else.
		rest = rest.slice(match.index + (name.indexOf(" ") + 1 || name.length));
	}
}

/** A value in front of the next label: `Old password: X New password: Y` */
const BEFORE_NEXT = late(
	String.raw`^(\S{4,64}?)[,;]? ((?:\p{L}{1,14} ){0,2}\p{L}{3,20}): `,
);

/** What happened to a password before it is told. */
const CHANGED = /^(?:was|has|been|now|changed|updated|wurde|geändert)$/;

/** The numbers that open what is named beside them. */
export function* codesBeside(line: string): Generator<Entry> {
	if (line.length > LONGEST) return;
	for (const [, ...groups] of [
		...line.matchAll(NUMBER),
		OPENED().exec(line) ?? [],
	]) {
		const [name = "", text = ""] = groups.filter(Boolean);
		if (text !== "") yield { keys: [name], text, place: "secret" };
	}
}

/** The words that say secret, if these do, and not what stands behind them. */
function namesIn(name: string, of: string): string | undefined {
	// `código de la puerta`
	const words = `${name}${of.replace(/[()[\]]/g, "")}`.split(" ", 6);
	for (let end = words.length; end > 0; end--) {
		const head = words.slice(0, end).join(" ");
		if (!saysSecret(head)) continue;
		// `password policy of the team: X`
		const next = words.slice(end).find((word) => !CHANGED.test(word)) ?? "";
		return saysSecret(`${head} ${next}`) || next === "" ? head : undefined;
	}
	return undefined;
}

function* valuesIn(value: string, name: string): Generator<Entry> {
	const quoted = QUOTED().exec(value)?.slice(1).find(Boolean);
	if (quoted !== undefined) {
		if (isEmail(quoted)) return;
		yield { keys: [name], text: quoted, place: "secret" };
		return;
	}
	const phrase = leadingPhrase(value.replace(/^[*_]{1,3}/, ""));
	if (phrase !== undefined)
		yield { keys: [name], text: phrase, place: "secret" };
	const first = value.split(/\s/, 1)[0] ?? "";
	for (const text of new Set([first, first.replace(/[.,;:!?)]+$/, "")]))
		if (isPassword(text) || isNumber(text) || isWordBesideNumber(text))
			yield { keys: [name], text, place: "secret" };
}

function isNumber(text: string): boolean {
	return isPin(text) || /^\d{2,4}(?:-\d{2,4})+$/.test(text);
}

/** `rouge-49`, `49-rouge`: elsewhere it is a machine, or a version. */
function isWordBesideNumber(text: string): boolean {
	return (
		/^(?:[A-Za-z]{3,}-\d{1,6}|\d{1,6}-?[A-Za-z]{3,})$/.test(text) &&
		!isTerm(text)
	);
}
