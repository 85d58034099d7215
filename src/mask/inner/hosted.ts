import { isPassword } from "../judge/index.ts";
import { sayingOf } from "../judge/names.ts";
import { shapeOf } from "../judge/shapes.ts";
import type { Entry } from "../readers/entry.ts";
import { percentDecoded } from "./encoded.ts";

/** A text without white space that may be a login with the host that it is for, or several. */
const RUN =
	/(?<![^\s"'`<>(,=|])[^\s"'`<>]{6,200}@[^\s"'`<>@]{0,255}(?:[,;|][^\s"'`<>]{6,2000})?/g;
/** The login ends at the last `@`. */
const PARTS = /^(.{6,200})@([^@]{0,255})$/s;
/** Who logs in, with a domain, a way (`:pserver:`) and the name of a setting in front, and the password. */
const LOGIN =
	/^(?:--?)?(?:[\w.-]{1,64}=)?(?::\w{1,16}:|\w{1,16}\+\w{1,16}:)?(?:[\w.-]{1,64}[\\/])?([\w.+-]{0,64}(?:@[\w.-]{1,255})?)([:/%])(.{4,128})$/s;

/** Numbers of IPv4 or IPv6, or this machine. Nothing but a host looks like it. */
const ADDRESS =
	/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.%]{2,64}\]|localhost)(?=[:/?#,;)\]}]|$)/i;
/** No host, but where one is reached: a port or a path, or the kind of network that Go names. */
const PLACE = /^(?::\d{1,5}(?:[/?,;)\]}]|$)|\/[\w/-]|(?:tcp|udp|unix)\d?\()/;
/** A name of one; no digest. */
const NAME = /^(?!sha\d|md5)[A-Za-z][\w.-]{0,255}(?:::?[\w/-]|[/?#,;)\]}]|:?$)/;

/** One of a list of logins, each with its host. */
const ONE = /^(?:[\w.-]{1,64}=)?[\w.+-]{1,64}:[^\s@]{1,128}@[\w.[\]:-]{1,255}$/;

/** Kinds of addresses and labels that stand before an `@`, without a password between. */
const NO_LOGIN =
	/^(?:sips?|xmpp|mailto|acct|tel|jdbc|oracle|sha\d+|md5|h1|arn|urn|to|from|cc|bcc|via|by|reply|contact|e?mail|rev|tag|commit|branch|job|instance|src|source|dst|dest|target|label)$/i;
/** Others, where a host has a name: `git:name@branch`. */
const NO_USER = /^(?:ssh|scp|sftp|git|hg|svn|docker|oci|npm|file|login)$/i;

/**
 * The password of a login that stands in front of a host without a scheme: `ann:X@10.0.0.1:3128` of a proxy, `ann:X@db/shop`,
 * `ann:X@tcp(db:3306)/shop` and `ann:X@/shop` of Go, `DOMAIN/ann:X@10.0.0.1`, also of several in a list. A word counts where
 * the host is an address.
 */
export function* hostedEntries(line: string): Generator<Entry> {
	if (!line.includes("@")) return;
	for (const [run] of line.matchAll(RUN)) {
		const logins = run.split(/[,;|]/);
		const several = logins.length > 1 && logins.every((it) => ONE.test(it));
		const listed = several && logins.every((it) => /:\d{4,5}$/.test(it));
		for (const login of new Set(several ? logins : [run, ...logins]))
			yield* passwordIn(login, listed);
	}
}

/** @param listed - whether it is one of several, each with the port of its host */
function* passwordIn(login: string, listed: boolean): Generator<Entry> {
	if (login.includes("://")) return;
	const [, before = "", host = ""] = PARTS.exec(login) ?? [];
	const [, user = "", mark = "", text = ""] = LOGIN.exec(before) ?? [];
	if (text === "" || NO_LOGIN.test(user)) return;
	const certain = listed || ADDRESS.test(host) || PLACE.test(host);
	const looksSecret = isPassword(text);
	const told = certain && mark !== "/" && (user !== "" || looksSecret);
	const guessed =
		looksSecret &&
		(certain || NAME.test(host)) &&
		!NO_USER.test(user) &&
		isUser(user);
	if (!told && !guessed) return;
	for (const password of [text, percentDecoded(text)])
		if (password !== undefined)
			yield { keys: ["password"], text: password, place: "secret" };
}

/** No name of a thing, and no token. */
export function isUser(text: string): boolean {
	return (
		!/^(?:harmless|public)$/.test(sayingOf(text)) &&
		shapeOf(text) === "harmless"
	);
}
