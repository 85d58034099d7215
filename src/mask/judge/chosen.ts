/**
 * Passwords as people choose them and as programs make them out of words: words, numbers and a sign, and no names of things,
 * since these hardly do without a word of the trade.
 */

/** Words of the trade: what stands in names of machines, services, branches, files, rules and releases. */
const TRADE = new Set(
	[
		// machines and networks
		"host hosts server servers client clients node nodes worker workers master leader replica proxy gateway router switch",
		"bridge tunnel network subnet public private internal external local remote edge front back frontend backend web site",
		"sites page pages mail smtp imap http https port ports zone zones region east west north south central europe asia",
		"america cluster clusters pool pools group groups rack room floor office building printer camera sensor device devices",
		"phone laptop desktop terminal screen display cable link links line lines peer peers mesh cloud data center bucket",
		// programs and what they are made of
		"service services system systems app apps application core base common shared main module modules plugin package",
		"library tool tools kit engine driver agent daemon runner builder build builds release releases version stable latest",
		"beta alpha nightly snapshot stage staging prod production dev develop development test tests testing demo example",
		"sample default custom user users admin guest root team teams project projects issue ticket task tasks job jobs queue",
		"topic event events message messages stream batch cron timer schedule backup backups restore archive export import",
		"sync cache index search query table tables view views schema database store stores storage disk disks volume volumes",
		"file files folder image images video audio media text font icon color theme style layout form field list item items",
		"order orders invoice payment billing account accounts customer shop cart price product products report reports chart",
		"metric metrics log logs trace alert alerts monitor status health check checks error errors warning debug info",
		"code codes source script scripts config settings option options feature flag flags policy policies rule rules role",
		"roles access auth login session token secret password security firewall filter allow deny block",
		"number count size limit level step steps phase part parts page chapter section figure step unit units type types kind",
		"class model models key keys value values name names label title note notes readme change changes commit branch merge",
		"fork pull push patch hotfix bugfix fix update upgrade migration install setup deploy deployment rollout canary",
		"blue green amd intel linux ubuntu debian fedora alpine windows macos darwin android iphone chrome firefox safari java",
		"python ruby node rust golang swift kotlin docker kube kubernetes helm redis mysql postgres mongo kafka nginx apache",
		"january february march april may june july august september october november december monday tuesday wednesday",
		"thursday friday saturday sunday week month year day hour minute second time date first last next previous new old",
		"and for the with from into not all any one two three four five six ten hundred thousand",
	].flatMap((row) => row.split(" ")),
);

export function isOfTrade(word: string): boolean {
	return TRADE.has(word.toLowerCase());
}

/** Numbers that are parts of names: years, sizes in bits, well-known ports and answers of HTTP. */
const NUMBER_OF_TRADE =
	/^(?:19\d\d|20\d\d|16|32|64|128|256|512|1024|2048|4096|200|40[0134]|50[023]|80|443|8080|8443|3000)$/;

/** Whether nothing but a password looks like it, though it consists of words. */
export function isChosen(text: string): boolean {
	return (
		text.length <= 80 &&
		(isMarkedWord(text) ||
			isWordsAndForeignNumber(text) ||
			isOddlyNumberedWord(text))
	);
}

/**
 * `saturn5756`, `Herbst73`, `wolkeTulip42`: words and a number as machines, releases and rooms hardly have one, and no word of the
 * trade. Behind whatever happens stands its year, models of devices end with a zero (`Synology920`), and versions are lower
 * (`Nextcloud27`).
 */
function isOddlyNumberedWord(text: string): boolean {
	return (
		/\d\d[1-9]$|[A-Z].*[5-9][1-9]$|[a-z][A-Z].*\d[1-9]$/.test(text) &&
		!/(?:1[89]\d|20[0-4])\d$/.test(text) &&
		isNumberedWord(text)
	);
}

/** `Falcon125?`, `TeapotVelvet1850#`: a word with a capital, a number, and a mark at the end. */
function isMarkedWord(text: string): boolean {
	return /^(?:[A-Z][a-z]{2,}){1,3}\d{2,4}[!?#*$%&@+]{1,3}$/.test(text);
}

/** `Acme!2024`, `Geheim#1`, `zaq1@WSX`: letters, and a mark as names and versions do not have it. */
export function hasOddMark(text: string): boolean {
	return (
		/^(?=.*\p{L})[^\s/:,;.'"`()[\]{}<>=|\\]{6,40}$/u.test(text) &&
		(/[\p{L}\p{N}][!#$%^&?]|^[!?]|\p{L}\*\p{N}/u.test(text) ||
			/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[^@]+@[^@]+$/.test(text))
	);
}

/**
 * `Zebra7`, `winter42`, `wolkeTulip4`: words and a number; no word of the trade, as in `web01`, `orders2024` and `orderQueue2`.
 */
export function isNumberedWord(text: string): boolean {
	const [, letters = "", number = ""] =
		/^([A-Za-z][a-z]{2,}(?:[A-Z][a-z]{2,}){0,3})(\d{1,4})$/.exec(text) ?? [];
	const words = letters.match(/[A-Z]?[a-z]+/g) ?? [];
	return (
		letters.length >= 4 &&
		(/[A-Z]/.test(letters) || number.length >= 2) &&
		!words.some((word) => isOfTrade(word)) &&
		!isTerm(text)
	);
}

/**
 * Words and a number in any case, with a mark between perhaps (`blueTulip7`, `TULIP2024`, `tulip-42`), or an odd mark: in a list of
 * logins nothing but a password looks like it. One word, at least, is none of the trade.
 */
export function isListed(text: string): boolean {
	const [, letters = ""] =
		/^(\p{L}{3}[\p{L}._-]{0,40}?)[._-]?\d{1,4}$/u.exec(text) ?? [];
	const words = letters.match(/\p{Lu}?\p{Ll}{3,}|\p{Lu}{4,}/gu) ?? [];
	return (
		hasOddMark(text) ||
		(words.some((word) => !isOfTrade(word)) && !isTerm(text))
	);
}

/** `walrus-teapot-4711`: no word of the trade is in it, and no such number. */
function isWordsAndForeignNumber(text: string): boolean {
	if (
		!/^[A-Za-z][a-z]{3,}([-_.])[A-Za-z][a-z]{3,}(?:\1[A-Za-z][a-z]{3,}){0,3}\1\d{2,4}$/.test(
			text,
		)
	)
		return false;
	const pieces = text.split(/[-_.]/);
	const number = pieces.pop() ?? "";
	return (
		!NUMBER_OF_TRADE.test(number) && !pieces.some((word) => isOfTrade(word))
	);
}

/** In characters. Shorter ones are units and names of languages, longer ones tell by their looks. */
const SHORTEST_CHOSEN = 6;
const LONGEST_CHOSEN = 32;

/**
 * What people choose where a password is asked for: `Zebra7`, `Geheim#1`, `P@ssw0rd`, `Kaffee&Kuchen`. It counts where a place
 * says secret, or may say so; elsewhere it is a machine, an issue or a mark of code.
 */
export function looksChosen(text: string): boolean {
	if (text.length < SHORTEST_CHOSEN || text.length > LONGEST_CHOSEN)
		return false;
	return isCapitalWithNumber(text) || isSigned(text);
}

/** `Zebra7`; not `Server7`, `Sha256`. */
function isCapitalWithNumber(text: string): boolean {
	const [, word] = /^(\p{Lu}\p{Ll}{2,})\d{1,4}$/u.exec(text) ?? [];
	return word !== undefined && !isOfTrade(word) && !TERM.test(text);
}

/** Letters with a sign inside; with a digit among them it may be the last character. */
function isSigned(text: string): boolean {
	if (!/^[!#*?]?[\p{L}\d][\p{L}\d_!#$%^&*?@~+-]*$/u.test(text)) return false;
	if (!/\p{L}{2}/u.test(text) || !/[!#$%^&*?@~+]/.test(text)) return false;
	if (KEYS_OR_REVISION.test(text) || AT_HOST.test(text)) return false;
	if (/\d/.test(text))
		return (
			(/\p{Lu}/u.test(text) && /\p{Ll}/u.test(text)) ||
			/[\p{L}\d][!#$&][\p{L}\d]|[!#$%&*@]$/u.test(text)
		);
	// `Outer$Inner` is a name, and `Done!!` a word.
	return (
		/\p{L}(?:[!#&^]|\${2})\p{L}|\p{Ll}\$\p{Ll}/u.test(text) ||
		/^\p{Lu}\p{Ll}?@\p{Ll}{3,}$/u.test(text) ||
		/\p{L}(?=[!@#$%^&*?]{2,}$)(.)(?!\1+$)/u.test(text)
	);
}

/** `Ctrl+F12`, `UTC+02`, `HEAD~10`, `v1+build`, and the commonest router of Germany */
const KEYS_OR_REVISION =
	/^(?:(?:ctrl|alt|shift|cmd|meta|super|utc|gmt)\+|head[~^]|v\d+\+|fritz!)/i;
/** `ann7@host`; not `P@ssw0rd` */
const AT_HOST = /^.{5,}@[a-z][\w-]*$/;

/** What a word is that has a number behind it, or in front of it, and is none that somebody chose. */
const TERM =
	/^(?:oauth|base|bcrypt|argon|scrypt|pkcs|token|password|secret|user|test|example|version|latin|radius|kerberos|sha|md|aes|rsa|utf|https?|v|rfc|iso|ed|x|tls|web|node|host|route|ipv?|win)[-_]?\d/i;

/** `bliss42`, `4walrus`, `soleil-49-rouge`, where a password is asked for: no duration and no way to encrypt. */
export function isWordWithNumber(text: string): boolean {
	return (
		/^(?:[a-z]{4,}\d+|\d{1,2}[a-z]{4,}|[A-Za-z][a-z]{2,}(?:[A-Z][a-z]{2,})+\d{1,4}|[A-Za-z]{3,}([-_.])\d+\1[A-Za-z]{3,})$/.test(
			text,
		) && !isTerm(text)
	);
}

/** Whether it tells how something is made, or how long it lasts: `sha512`, `user1`, `30days`. */
export function isTerm(text: string): boolean {
	return (
		TERM.test(text) ||
		/^\d+-?(?:second|minute|hour|day|week|month|year|byte)s?$/.test(text)
	);
}

/** `anvil quartz walrus comet`, `Mango tulip 9`: words without those that make a sentence or a title of them. */
export function isPassphrase(text: string): boolean {
	if (!/^\p{L}{3,16}(?: \p{L}{3,10}){1,11}(?: \d{1,4})?$/u.test(text))
		return false;
	const words = text.match(/\p{L}+/gu) ?? [];
	const isNumbered = /\d$/.test(text);
	return (
		(isNumbered || words.length >= 4) &&
		words.every((word, at) => {
			const isPlain = /^\p{Ll}{4,9}$/u.test(word);
			// One that ends with a number may begin as people begin.
			const isFirst =
				isNumbered && at === 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(word);
			const lower = word.toLowerCase();
			return (isPlain || isFirst) && !isOfTrade(lower) && !SENTENCE.has(lower);
		})
	);
}

/**
 * The passphrase that a text begins with: up to its end, or to a mark that no word has. It may stand in a sentence, a comment, a
 * list of fields.
 */
export function leadingPhrase(text: string): string | undefined {
	const [phrase] =
		/^\p{L}{3,16}(?: \p{L}{3,10}){1,11}(?: \d{1,4})?(?=\s*$|\s+[^\p{L}\p{N}\s=:]|[,;|&@<)\]}>"`*]|[.!?'](?!\p{L})|(?<=\d)\s+(?:and|und|et|y|or|oder|to|zu|for|für|in|on|until|bis|but|aber)\s)/u.exec(
			text,
		) ?? [];
	return phrase !== undefined && isPassphrase(phrase) ? phrase : undefined;
}

/** Words that make a sentence of those around them. */
export const SENTENCE = new Set(
	[
		"that this these those there here then than when where what which while with without within will would shall should",
		"could can must might have has had been being were was are does did done goes going only also just even ever never",
		"always often once more most much many some such same other another each every both either neither nothing something",
		"anything everything about above after again against before behind below between beyond during except inside outside",
		"over under until upon very well your yours mine ours their theirs them they your please thanks hello dear welcome",
		"make makes made take takes give gives given keep keeps kept read write written send sent sends need needs want wants",
		"know known like likes look looks work works used uses using find found call calls called come comes show shows shown",
		"open opens closed close closes begin begins start starts stop stops runs running must from into onto",
		"lines words letters characters people person thing things place places long short high good best less least left",
		"right wrong true false empty full free ready through stored generated rotated hashed encrypted required expires length",
		"minimum maximum digits symbols itself himself myself yourself themselves steht unter liegt siehe immer wird wurde werden nicht sind haben hinter oben unten",
	].flatMap((row) => row.split(" ")),
);
