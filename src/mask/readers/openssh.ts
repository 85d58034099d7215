/** The text of a key, whose slashes JSON may escape, and `+` as well. */
const KEY = String.raw`(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3})(?:-cert-v01)?(?:@openssh\.com)?[ \t]+AAAA(?:[\w+/]|\\{1,8}(?:\/|u002[Bb]))+=*`;
/** Its owner, or a few words; what else is told behind it is read like any text. */
const COMMENT = String.raw`(?: [\w.+-]+@[\w.:-]+|(?: (?:[A-Za-z][a-z-]*|20\d\d))*)`;
/** Hosts, which may be digests, and marks in front of them. */
const HOSTS = String.raw`(?:@[a-z-]+[ \t]+)?(?:\|1\|[\w+/=]+\|[\w+/=]+|[a-z0-9_.:*?![\],-]{1,1000})`;

/** What is nothing but a line of OpenSSH: sshd(8), AUTHORIZED_KEYS and KNOWN_HOSTS. */
const LINE = new RegExp(
	String.raw`^[ \t]*(?:${HOSTS}[ \t]+)?${KEY}${COMMENT}[ \t]*$`,
	"gm",
);
/** One inside of another line, with its comment where a mark or the line ends both. */
const INSIDE = new RegExp(
	String.raw`${KEY}(?:${COMMENT}(?=["'\\\]},;<]|[ \t]*$))?`,
	"gm",
);

/** A text without the public keys of OpenSSH in it. All else in their lines stays. */
export function withoutPublicKeys(text: string): string {
	if (!text.includes("AAAA")) return text;
	return text.replace(LINE, "").replace(INSIDE, "");
}
