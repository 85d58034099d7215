import { holdsLogins } from "../judge/index.ts";
import { isTelling } from "../judge/telling.ts";
import type { Entry } from "../readers/entry.ts";
import { withFellows } from "../readers/fellows.ts";

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 4_000;

const QUOTED = String.raw`(?:[bBuUrRfL@$]{0,2}"(?<double>(?:\\.|[^"\\]){4,200})"|[bBuUrRf]?'(?<single>(?:\\.|[^'\\]){4,200})')`;

/** What has a name and a text in quotes that belongs to it, though other things stand between them. */
const NAMED: readonly RegExp[] = [
	// `smtp_password: str = "X"`, `var password string = "X"`
	String.raw`\b(?<name>[\w$]{2,60})\??\s?(?::\s?[\w.<>[\]?*&'| ]{1,40}|\s(?:\*?string|\[\]byte)\s?)=\s?${QUOTED}`,
	// `password => Sensitive('X')`, `val password by extra("X")`
	String.raw`\b(?<name>[\w$-]{2,60})["']?\s?(?:=>|:=|=|:|\bby\b)\s?(?:new\s)?(?:[\w.]{0,30}(?:Sensitive|Secret|Secure|Password)\w{0,12}|extra|lazy|bytes|String|str)(?:(?:\.|::)\w{1,12})?\s?[({]\s?${QUOTED}`,
	// `public string Password { get; set; } = "X"`, `define('REDIS_PASSWORD', ['ann', 'X'])`
	String.raw`\b(?<name>[\w$]{2,60})\s?\{[^{}"']{0,60}\}\s?=\s?${QUOTED}`,
	String.raw`["'](?<name>\w{2,60})["'],\s?\[\s?["'][^"']{0,64}["'],\s?${QUOTED}\s?\]`,
	// `add_argument("--password", default="X")`, `option('password', { default: 'X' })`
	String.raw`["']-{0,2}(?<name>[\w-]{2,60})(?:\s<[\w-]{1,20}>)?["'],[^()]{0,120}?\bdefault(?:_?value)?["']?\s?(?:=>|[=:])\s?${QUOTED}`,
	// `$_POST['pw'] === 'X'`, `expect(user.password).toBe("X")`, `get('#password').type('X')`
	String.raw`\b(?<name>[\w$-]{2,60})(?:\(\))?["'\])]{1,3}\s?(?:[=!]==?\s?|\b(?:eq|in|is)\s|\.(?:equals|to[BE]\w{1,12}|eql|is|type|fill|send_?keys|set_?value|val|input)\(\s?)${QUOTED}`,
	// `$pass == 'X'`, `pwd.equals("X")`, `strcmp(pass, "X")`
	String.raw`\b(?<name>[\w$-]{2,60})(?<bare>)\s?(?:===?\s?|\.equals\(\s?)${QUOTED}`,
	String.raw`\b(?:hash_eq|strcmp|secure_comp)\w{0,20}\(\s?\$?(?:[\w$]{1,40}(?:\.|->|::)){0,3}(?<name>\w{2,60})(?:\(\))?,\s?${QUOTED}`,
	// `{ pass: process.env.FTP_PASS ?? "X" }`
	String.raw`\b(?<name>[\w$-]{2,60})["']?\s?(?:=>|[:=])\s?[\w$.[\]'"()]{1,80}\s(?:\?[?:]|\|\||\bor)\s${QUOTED}`,
	// `extractall(pwd=b"X")`
	String.raw`\b(?<name>\w{2,60})=b${QUOTED}`,
	// `{:user "ann" :password "X"}`
	String.raw`(?<=[\s{(]):(?<name>[\w-]{2,60})\s+${QUOTED}`,
	// `getPassword() { return "X"; }`
	String.raw`\bget_?(?<name>\w{2,60})\([^()"']{0,60}\)[^"'();]{0,40}\breturn\s${QUOTED}`,
	// `assertEquals("X", user.getPassword())`
	String.raw`\b(?:assert|hash_eq|strcmp|secure_comp|compare)\w{0,20}\(\s?${QUOTED},\s?\$?(?:[\w$]{1,40}(?:\.|->|::)){0,3}(?:get_?)?(?<name>\w{2,60})(?:\(\))?\s?\)`,
	// `"X".equals(password)`, `"X" === password`
	String.raw`${QUOTED}(?:\.equals\w{0,12}\(|\s?[=!]==?\s?)\$?(?:[\w$]{1,40}(?:\.|->|::)){0,3}(?<name>\w{2,60})\b(?![(.])`,
].map((source) => new RegExp(source, "gi"));

/** Somebody and the password: `u == "ann" && p == "X"` */
const COMPARED = new RegExp(
	String.raw`(?:^|\bu\w{0,8}\s?===?\s?)["'][^"']{1,64}["']\s?(?:&&?|and)\s?pw?\s?===?\s?${QUOTED}`,
	"gi",
);

/** Texts in quotes of a value that are the value: `env::var("PW").unwrap_or("X")`, `env.PW ?? "X"`, `{{ 'X' | password_hash }}`, `&str = "X"` */
const OF_VALUE = new RegExp(
	String.raw`(?:(?:unwrap_or|orElse|getOrElse|or_default|fallback|default)\w{0,8}\(\s?(?:\|_?\| )?|(?:\?\?|\?:|\bor)\s|^\{\{\s?|^(?:&(?:'\w{1,20}\s)?)?(?:str|string|char|text|bytes|Optional\[\w{1,20}\]|\[u8\])(?:\[\]|\s?\|\s?\w{1,20})?\s?=\s?)${QUOTED}`,
	"gi",
);
/** `echo -n "ann:X" | base64` */
const ENCODED =
	/["'][\w.@+-]{1,64}:([^\s"']{4,200})["']\s?\|\s?(?:openssl\s|base64)/g;

/** `default['x']['password']['y'] = 'X'`, `cfg[:password][:app] = "X"` */
const MEMBERS = new RegExp(
	String.raw`((?:\[\s?(?:"[\w.-]{1,60}"|'[\w.-]{1,60}'|:\w{1,60})\s?\]){1,6})\s?\|{0,2}=\s?${QUOTED}`,
	"g",
);

/** What signs cookies: `session({ keys: ['X', 'Y'] })`, `new Keygrip(['X'])` */
const SIGNS =
	/(?:session|keygrip)\(\s?(?:\{[^{}[\]]{0,200}\bkeys:\s?)?\[([^[\]]{4,1000})\]/gi;

/** A map of logins, and its members: `users = mapOf("ann" to "X")`, `{{"ann", "X"}}`, `array('ann' => 'X')`, `'users' => ['ann' => 'X']` */
const LOGINS =
	/\$?\b(\w{3,40})(?:\s?(?::[^=:]{0,60})?=\s?[^"'=]{0,80}(?=["'])|["']\s?=>\s?(?:\[|array\()(?=[^[\]]{4,2000}\]))/g;
const LOGIN =
	/["']([\w.@-]{1,64})["']\]?\s?(?:to|=>|->|,|:|=)\s?(?:"([^"]{4,200})"|'([^']{4,200})')/g;

/** `user, password = "ann", "X"`, `let (user, password) = ("ann", "X")` */
const TOGETHER =
	/(?<![\w$@.])[([]?([\w$@.]{1,40}(?:, ?[\w$@.]{1,40}){1,5})[)\]]?\s?:?=\s?[([]?((?:"[^"]{0,200}"|'[^']{0,200}'|[\w.$-]{1,60})(?:, ?(?:"[^"]{0,200}"|'[^']{0,200}'|[\w.$-]{1,60})){1,5})/g;
const VALUE = /"([^"]*)"|'([^']*)'|[^,\s]+/g;

/**
 * Texts in quotes that belong to names in one line of code, as languages write it.
 *
 * @param around - the name of which the line is the value
 */
export function* codeEntries(line: string, around: string): Generator<Entry> {
	if (line.length > LONGEST || !/["']/.test(line)) return;
	for (const pattern of NAMED)
		for (const { groups = {} } of line.matchAll(pattern)) {
			const entry = quoted([groups.name ?? ""], groups);
			// `password == "required"`
			if (groups.bare === undefined || !isTelling(entry.text)) yield entry;
		}
	for (const { groups = {} } of line.matchAll(COMPARED))
		yield quoted(["password"], groups);
	for (const { groups = {} } of line.matchAll(OF_VALUE))
		yield quoted([around], groups);
	for (const { 1: name = "", index, 0: head } of line.matchAll(LOGINS))
		if (holdsLogins(name))
			yield* loginsIn(name, line.slice(index + head.length));
	if (holdsLogins(around)) yield* loginsIn(around, line);
	for (const [, keys = ""] of line.matchAll(SIGNS))
		for (const [, double, single = ""] of keys.matchAll(VALUE))
			yield { keys: ["secret"], text: double ?? single, quoted: true };
	for (const [, text = ""] of line.matchAll(ENCODED))
		yield { keys: ["credentials"], text, quoted: true };
	for (const { 1: members = "", groups = {} } of line.matchAll(MEMBERS))
		yield quoted(members.match(/[\w.-]+/g) ?? [], groups);
	for (const [, names = "", values = ""] of line.matchAll(TOGETHER)) {
		const texts = Array.from(values.matchAll(VALUE), ([, ...found]) =>
			found.find((text) => text !== undefined),
		);
		for (const [at, name] of names.split(/, ?/).entries()) {
			const text = texts[at];
			if (text !== undefined) yield { keys: [name], text, quoted: true };
		}
	}
}

function loginsIn(name: string, text: string): readonly Entry[] {
	return withFellows(
		Array.from(
			text.matchAll(LOGIN),
			([, user = "", double, single = ""]): Entry => ({
				keys: [name, user],
				text: double ?? single,
				quoted: true,
			}),
		),
	);
}

function quoted(
	keys: readonly string[],
	{ double, single = "" }: Readonly<Record<string, string | undefined>>,
): Entry {
	return { keys, text: double ?? single, quoted: true };
}
