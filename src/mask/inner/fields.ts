import { leadingPhrase } from "../judge/chosen.ts";
import { isPassword } from "../judge/index.ts";
import { saysSecret } from "../judge/names.ts";
import { isTelling } from "../judge/telling.ts";
import type { Entry } from "../readers/entry.ts";
import { commandEntries } from "./commands.ts";
import { hostedEntries, isUser } from "./hosted.ts";
import { jaasEntries } from "./jaas.ts";
import { pipedIn } from "./piped.ts";

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 2_000;

/** `OWNER QUESTION password X`: answers for debconf. */
const ANSWER = /^\S{1,40}\s+(\S{1,80})\s+(?:password|string)\s+(\S.*)$/;

/** In quotes, or without blanks. */
const ARGUMENT = String.raw`(?:"([^"]{4,128})"|'([^']{4,128})'|([^\s"']{4,64}))`;

/** What `commands.ts` cannot say: `htpasswd -b FILE NAME X`, `mosquitto_passwd`, `/p:X` */
const COMMANDS: readonly RegExp[] = [
	String.raw`\b(?:ht|mosquitto_)passwd\s+-\w*b\w*\s+(?:-\w+\s+)*(?:(?!-)\S+\s+){1,2}${ARGUMENT}\s*(?:$|[^\w\s/.$-])`,
	// Somebody and a password: `-u ann -p X`, `--user=ann -h host -p X`; no script and its options.
	String.raw`(?<=^|\s)(?:-[uUl]|--?user(?:name)?)(?=[\s=])(?<!\b(?:mysql\w*|maria\S*|rsync|cp|diff|patch|git|ps|docker|podman|sudo|python\d?)\s[^|;&]{0,100})[\s=]\s*["']?(?![\w-]*\.\w{1,4}\s)[\w.@\\-]{1,64}["']?(?:\s+-[\w-]{1,40}(?:[\s=](?!-)\S{1,64})?){0,3}?\s+-pw?\s+(?!\d{1,5}(?:[:\s]|$))${ARGUMENT}(?=[\s;|&)]|$)`,
	String.raw`\bnickserv\s+:?identify\s+(?:\S+\s+)?${ARGUMENT}`,
	String.raw`(?:^|\s)\/(?:p|pass|password|rp):(?!\w+=)${ARGUMENT}(?=\s|$)`,
	// RANCID: the second one is that of `enable`.
	String.raw`^add\s+(?:enable)?password\s+(?=\S{0,80}[.*])\S+\s+(?:\{([^{}\s]{4,64})\}|([^{}\s]{4,64}))`,
	String.raw`^add\s+password\s+(?=\S{0,80}[.*])\S+\s+\S{1,66}\s+(?:\{([^{}\s]{4,64})\}|([^{}\s]{4,64}))`,
	String.raw`(?:^|\s)(["'])\/(?:p|pass|password|rp):([^"']{4,128})\1`,
].map((source) => new RegExp(source, "i"));

/** What says that the line logs in somewhere. */
const LOGS_IN =
	/auth|log[io]n|user|admin|passw|cred|account|connect|identify|sasl|ldap|ftp|smb|cifs|imap|smtp|irc|proxy|catalog|sqlplus|sqlldr|\b(?:exp|imp)dp\b|\brman\b|\s-[au]\s/i;

/** `user:X`, `user / X`; behind a mark or white space. */
const LOGIN =
	/(?<=^|[\s"'#,;(=>|!])([A-Za-z][\w.-]{1,31})(?::(?!\/\/)| \/ |\/(?=[^\s/@]{5,64}@(?![0-9a-f]{40}\b))|\/")["']?(\S{5,128})/g;
/** What stands before a colon and is nobody's name. */
const KIND = /^(?:arn|urn|sha\d*|md5|h1|ssh|git|file|tag|rev|commit)$/i;
/** `host:port:X` */
const AT_PORT = /[\w-]+(?:\.[\w-]+)+:\d{2,5}:([^\s:"',;]{5,64})/g;

/**
 * The secrets of a line that has them in a place of its own.
 *
 * @param name - of the line as a whole
 */
export function* fieldEntries(line: string, name = ""): Generator<Entry> {
	if (line.length > LONGEST) return;
	const secret = (text: string): Entry => ({
		keys: ["password"],
		text,
		place: "secret",
	});
	/** Nothing else stands in such a place: a plain word there is a secret as one in quotes is, unless it tells of it. */
	const sure = (text: string): Entry => ({
		...secret(text),
		quoted: !isTelling(text),
	});
	const [, question = "", answer = ""] = ANSWER.exec(line) ?? [];
	// `passwd/user-fullname` is a question of the package `passwd`.
	if (saysSecret(question.split("/").at(-1) ?? "")) yield sure(answer);
	yield* commandEntries(line);
	yield* jaasEntries(line);
	for (const command of COMMANDS) {
		const text = command.exec(line)?.findLast(Boolean) ?? "";
		if (text !== "" && !/^[-$%]/.test(text)) yield sure(text);
	}
	for (const text of pipedIn(line)) yield sure(text);
	yield* hostedEntries(line);
	if (!LOGS_IN.test(line) && !LOGS_IN.test(name)) return;
	for (const match of line.matchAll(LOGIN)) {
		const [whole, user = "", run = ""] = match;
		if (KIND.test(user) || !isUser(user)) continue;
		const start = match.index + whole.length - run.length;
		const phrase = leadingPhrase(line.slice(start)) ?? "";
		// In quotes, or with a number at its end.
		const isEnded =
			/\d$/.test(phrase) || /["']/.test(line.charAt(start + phrase.length));
		if (phrase !== "" && isEnded) yield secret(phrase);
		// A kind stands before some: `name:CL:X`, `name:{SHA}X`
		const text = run.replace(/^(?:[A-Z]{2,4}:|\{\w+\})/, "");
		// `ann:X:1001`
		const ends = [/["']/, /["'@,;|/)\]}]/, /:\d*(?::|$)/];
		const cuts = ends.map((end) => text.split(end, 1)[0]);
		for (const cut of new Set([text, ...cuts]))
			if (cut !== undefined && isPassword(cut)) yield secret(cut);
	}
	for (const [, text = ""] of line.matchAll(AT_PORT))
		if (isPassword(text)) yield secret(text);
}
