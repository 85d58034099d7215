import { isPassword } from "../judge/index.ts";
import { sayingOf } from "../judge/names.ts";
import { shapeOf } from "../judge/shapes.ts";
import type { Entry } from "../readers/entry.ts";
import { percentDecoded } from "./encoded.ts";

/** A text without white space that may be a login with the host that it is for; the pattern ends at the last `@`. */
const RUN = /(?<![^\s"'`<>(,=|])([^\s"'`<>]{6,200})@([^\s"'`<>@]{0,255})/g;
/** Who logs in, with a domain and the name of a setting in front, and the password. */
const LOGIN =
	/^(?:--?)?(?:[\w.-]{1,64}=)?(?:[\w.-]{1,64}[\\/])?([\w.+-]{0,64}(?:@[\w.-]{1,255})?)([:/%])(.{4,128})$/s;

/** Numbers of IPv4 or IPv6, or this machine. Nothing but a host looks like it. */
const ADDRESS =
	/^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.%]{2,64}\]|localhost)(?=[:/?#,;)\]}]|$)/i;
/** No host, but where one is reached: a port or a path, or the kind of network that Go names. */
const PLACE = /^(?::\d{1,5}(?:[/?,;)\]}]|$)|\/[\w/-]|(?:tcp|udp|unix)\d?\()/;
/** A name of one; no digest. */
const NAME = /^(?!sha\d|md5)[A-Za-z][\w.-]{0,255}(?:::?[\w/-]|[/?#,;)\]}]|:?$)/;

/** Addresses of another kind, which have no password, and labels with an address behind. */
const NO_USER =
	/^(?:sips?|xmpp|mailto|acct|tel|ssh|scp|sftp|git|hg|svn|docker|oci|npm|file|sha\d+|md5|h1|arn|urn|to|from|cc|bcc|via|by|reply|contact|e?mail|login|rev|tag|commit|branch)$/i;

/**
 * The password of a login that stands in front of a host without a scheme: `ann:X@10.0.0.1:3128` of a proxy, `ann:X@db/shop`,
 * `ann:X@tcp(db:3306)/shop` and `ann:X@/shop` of Go, `DOMAIN/ann:X@10.0.0.1`. A word counts where the host is an address.
 */
export function* hostedEntries(line: string): Generator<Entry> {
	if (!line.includes("@")) return;
	for (const [whole, before = "", host = ""] of line.matchAll(RUN)) {
		if (whole.includes("://")) continue;
		const [, user = "", mark = "", text = ""] = LOGIN.exec(before) ?? [];
		if (text === "" || NO_USER.test(user) || !isUser(user)) continue;
		const certain = ADDRESS.test(host) || PLACE.test(host);
		const told = certain && mark !== "/" && (user !== "" || isPassword(text));
		if (!told && !(isPassword(text) && (certain || NAME.test(host)))) continue;
		for (const password of [text, percentDecoded(text)])
			if (password !== undefined)
				yield { keys: ["password"], text: password, place: "secret" };
	}
}

/** No name of a thing, and no token. */
function isUser(text: string): boolean {
	return (
		!/^(?:harmless|public)$/.test(sayingOf(text)) &&
		shapeOf(text) === "harmless"
	);
}
