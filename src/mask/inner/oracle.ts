import { isPassword } from "../judge/index.ts";

/** Who logs in, perhaps for somebody else, and the password, perhaps in quotes, with where that is behind it. */
const LOGIN = loginAt("", 256);
const QUOTE = String.raw`\s{0,8}\\?["']?`;

/** What nothing else stands behind. */
const SURE: readonly RegExp[] = [
	String.raw`\bjdbc:oracle:\w{2,8}:`,
	// `ORA_CONN=ann/X@db`; an image has a digest behind it.
	String.raw`\bora(?:cle)?_\w{2,20}\s?[=:]\s?(?=["']?[^\s@]{5,128}@(?!sha\d))`,
	String.raw`\b(?:sqlplusw?|expdp|impdp)(?:\.exe)?(?:\s{1,8}-\w{1,8}){0,4}\s`,
	String.raw`\brman\b.{0,200}?\b(?:target|catalog|auxiliary)[\s=]`,
	String.raw`\bcatalog[\s=](?=.{1,200}\btarget[\s=])|(?<=\btarget[\s=].{1,200})\bcatalog[\s=]`,
	String.raw`\b(?:sqlplus|sqlldr|exp|imp|expdp|impdp)\s.{0,100}?\buserid=`,
].map((before) => new RegExp(`(?:${before})${QUOTE}${LOGIN}`, "gi"));
/** What stands in front of names and numbers of other things as well. */
const PERHAPS = new RegExp(
	String.raw`(?:\b(?:sqlldr|exp|imp|sqlcl|dgmgrl|conn|connect)(?:\s{1,8}-\w{1,8}){0,4}\s|\buserid\s?=)${QUOTE}${LOGIN}`,
	"gi",
);
/** A login with the port that Oracle listens at. */
const AT_PORT = new RegExp(
	String.raw`(?<![\w./-])${loginAt(String.raw`@[\w.-]{1,255}:15\d\d[:/]\w{1,64}`, 128)}`,
	"g",
);
/** What only a command of Oracle has behind a login. */
const OPTIONS =
	/\sas\s+sys\w+|\b(?:control|file|full|owner|tables|dumpfile)\s?=/i;

/** The passwords of a line that logs in to Oracle: `sqlplus ann/X`, `rman target sys/X`, `jdbc:oracle:thin:ann/X@host:1521:XE`. */
export function* oraclePasswords(line: string): Generator<string> {
	if (!line.includes("/")) return;
	for (const form of [...SURE, AT_PORT])
		for (const [, , quoted, bare = ""] of line.matchAll(form))
			yield quoted ?? withoutPlace(bare);
	for (const [, user = "", quoted, bare = ""] of line.matchAll(PERHAPS)) {
		const password = quoted ?? withoutPlace(bare);
		const sure =
			quoted !== undefined ||
			bare.includes("@") ||
			/^sys(?:tem)?$/i.test(user) ||
			OPTIONS.test(line);
		if (sure || isPassword(password)) yield password;
	}
}

/** Without `@host`, or the mark that ends a statement. */
function withoutPlace(text: string): string {
	const at = text.lastIndexOf("@");
	return at > 0 ? text.slice(0, at) : text.replace(/[;,)]+$/, "");
}

function loginAt(place: string, longest: number): string {
	return String.raw`([\w.$#-]{1,64})(?:\[[\w.$#-]{1,64}\])?\/(?:\\?"([^"\\\r\n]{1,128})\\?"${place}|([^\s"'\\/@<>][^\s"'\\<>]{0,${longest}}${place}))`;
}
