import { isPassphrase } from "../judge/chosen.ts";
import { isPassword } from "../judge/index.ts";
import type { Entry } from "../readers/entry.ts";

/** Lines of files whose fields have no names, but places. Each has one group, the password, quoted or not. */
const PLACES: readonly RegExp[] = [
	// NUT: `MONITOR ups@host 1 user X primary`
	/^MONITOR\s+\S+@\S+\s+\d+\s+\S+\s+("[^"]+"|\S+)\s+(?:primary|secondary|master|slave)$/,
	// strongSwan: `ann : EAP X`
	/^(?:\S+\s{1,8})?(?::\s+)?(?:EAP|XAUTH|NTLM)\s+("[^"]+"|\S+)$/,
	// pppd: `ann l2tpd X 10.0.0.2`
	/^\S+\s+\S+\s+("[^"]+"|\S+)\s+(?:\*|\d{1,3}(?:\.\d{1,3}){3})$/,
	// davfs2: `https://host/dav ann X`, `/mnt/dav ann X`
	/^(?:https?:\/)?\/\S+\s+(?:[\w.@+-]+|"[\w.@+-]+")\s+("[^"]+"|\S+)$/,
	// Exim: `*.host:ann:X`; the star may have been taken for the mark of a comment
	/^\*?(?:\.[\w.-]+)?:[\w.@+-]+:(\S+)$/,
	// Postfix: `[host]:submission ann:X`, `@domain ann:X`, passwords for apps in four groups of letters
	/^(?:\[[\w.-]+\](?::\w+)?|@?[\w-]+(?:\.[\w-]+)+(?::\w+)?)\s+[\w.@+-]+:(\S+|[a-z]{4}(?: [a-z]{4}){3})$/,
];
/** Asterisk: the PIN of a mailbox. */
const MAILBOX = /^\d{2,8}\s*=>\s*(\d{4,12}),[^,]+,/;

/** What stands where a file of some program has its password. */
export function* fixedEntries(line: string): Generator<Entry> {
	if (line.length > 500) return;
	for (const place of PLACES) {
		const written = place.exec(line)?.[1] ?? "";
		const text = written.replace(/^"(.*)"$/, "$1");
		if (isPassword(text) || isPassphrase(text) || text !== written)
			yield { keys: ["password"], text, place: "secret" };
	}
	const [, pin] = MAILBOX.exec(line) ?? [];
	if (pin !== undefined) yield { keys: ["pin"], text: pin, place: "secret" };
}
