import { saysSecret } from "../judge/names.ts";
import type { Entry } from "../readers/entry.ts";
import { isValue, NAMING } from "../readers/naming.ts";

/**
 * The names and values of a connection string or a list of parameters on one line:
 * `Server=x;User Id=y;Password=z;` (ADO.NET, Azure), `cache:6380,password=z,ssl=True` (Redis), `host=x password=z`
 * (libpq), `a=1&b=2`, and a single `NAME=value`. None where the text is something else.
 */
export function* pairEntries(text: string): Generator<Entry> {
	const [, only, value = ""] = /^([\w.-]{1,64})=(\S+)$/.exec(text) ?? [];
	if (only !== undefined && !/[;,&]\s*[\w.-]+=/.test(value))
		yield { keys: [only], text: value };
	const pattern = new RegExp(separatorOf(text));
	while (pattern.lastIndex < text.length) {
		const match = pattern.exec(text);
		if (match === null) return;
		const [, name = "", value] = match;
		// A longer name is data that happens to hold `=`; `=> X` is read elsewhere.
		if (value === undefined || name.length > 64 || /^>\s/.test(value)) continue;
		// Behind the options of a mount stands what is mounted: `password=X ://nas/share`.
		const bare = value
			.trim()
			.replace(/\s+:?\/\/\S+$/, "")
			.replace(/^(["'])(.*)\1$|^\{(.*)\}$/s, "$2$3");
		yield { keys: [name.replace(/^[\s[{(]+|\s+$/g, "")], text: bare };
	}
}

/** `"NAME=X"`, `'--NAME=X'`, `"NAME=X"` in quotes of another kind: the quotes stand around name and value. */
const QUOTED_PAIR =
	/(\\?["'])-{0,2}([\w.-]{1,64})=((?:(?!\1)[^\r\n]){4,256}?)\1(?=$|[\s,;)\]}])/g;
/** `NAME=X` and nothing else, where what stands behind the first blank is no command and no further pair. */
const ONLY_PAIR =
	/^-{0,2}([\w.-]{1,64})=((?!["'`])[^\s=]+(?:\s[^\s=-][^\s=]*){1,11})$/;

/** `X NAME=value`: further settings, and no blank of a value. */
const MORE_PAIRS = /^\S+(?:\s+[A-Za-z_][\w.-]*=\S*)+$/;

/** Values with blanks in them, whose end is that of the quotes or of the text: `"DB_PASSWORD=four old words"`. */
export function* blankPairEntries(line: string): Generator<Entry> {
	const [, only = "", all = ""] = ONLY_PAIR.exec(line) ?? [];
	const found = Array.from(
		line.matchAll(QUOTED_PAIR),
		([, , name = "", text = ""]) => [name, text] as const,
	);
	for (const [name, text] of [[only, all] as const, ...found])
		if (/\s/.test(text) && !MORE_PAIRS.test(text) && saysSecret(name))
			yield { keys: [name], text, quoted: true };
}

/**
 * What stands in the last of several columns that are wide apart, behind a variable or something that is typed into a field
 * (Robot Framework): `${PASSWORD}    X`, `Input Password    id:pw    X`.
 */
export function* cellEntries(line: string): Generator<Entry> {
	const [first = "", second = "", third, more] = line
		.trim()
		.split(/[ \t]{2,}|\t/, 4);
	const [, variable] = /^[$@&%]\{([^{}]{2,64})\}\s?=?$/.exec(first) ?? [];
	const text = third ?? second;
	const isTyped = third !== undefined && /^(?:input|type|fill)\s/i.test(first);
	const said = [first, second].find(saysSecret);
	const name = variable ?? (isTyped ? said : undefined);
	if (more === undefined && name !== undefined && text.length >= 4)
		yield { keys: [name], text, quoted: true };
}

/** A value with its name beside it: `ParameterKey=DBPassword,ParameterValue=X`. */
export function* toldPairEntries(line: string): Generator<Entry> {
	for (const [, naming = "", name = "", of = "", text = ""] of line.matchAll(
		TOLD_PAIR,
	))
		if (NAMING.test(naming) && isValue(of))
			yield { keys: [name], text: text.replace(/^(["'])(.*)\1$/, "$2") };
}

const TOLD_PAIR =
	/\b([A-Za-z_]{2,24})=["']?([\w./-]{3,64})["']?[,;] ?([A-Za-z_]{2,24})=("[^"]{0,500}"|'[^']{0,500}'|[^\s,;"']{1,500})/g;

// Name, `=`, value in quotes or bare; each class is disjoint from what follows it, so nothing is tried twice.
const BETWEEN = {
	semicolon:
		/([^=;"']*)(?:=((?:\s*\{[^}]*\}|\s*"[^"]*"|\s*'[^']*')(?=\s*(?:;|$))|[^;]*)\s*)?(?:;|$)/y,
	ampersand: /([^=&"']*)(?:=("[^"]*"|'[^']*'|[^&]*))?(?:&|$)/y,
	comma: /([^=,"']*)(?:=("[^"]*"|'[^']*'|[^,]*))?(?:,|$)/y,
	space: /([^=\s"']*)(?:=("[^"]*"|'[^']*'|\S*))?(?:\s+|$)/y,
};

function separatorOf(text: string): RegExp {
	if (text.includes(";")) return BETWEEN.semicolon;
	if (/^[^\s=]{1,64}=[^&\s]*&[^\s=&]{1,64}=/.test(text))
		return BETWEEN.ampersand;
	if (/^\w{1,64}=\S*\s+\w{1,64}=/.test(text)) return BETWEEN.space;
	return text.includes(",") ? BETWEEN.comma : BETWEEN.space;
}
