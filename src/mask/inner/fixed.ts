import { isOfTrade, isPassphrase } from "../judge/chosen.ts";
import { isLikelyPassword, isPassword, isTyped } from "../judge/index.ts";
import type { Entry } from "../readers/entry.ts";

/*
 * Lines whose fields have no names, but places. The secret is the last group of each row. There are three tables, since some lines
 * look like nothing else, so that a plain word in the place is a secret, and others like many things.
 */

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 2_000;
/** What fits a row of the first table is no shorter, and of the others. */
const SHORTEST_SURE = 9;
const SHORTEST = 7;

/** Like these nothing else looks: whatever stands in the place. They may stand inside of other lines, and in commands. */
const SURE: readonly RegExp[] = [
	// a share, a link without a scheme: `//ann:X@nas/share`
	/(?<!:)\/\/[\w.-]{1,64}:([^\s/"']{4,128})@[A-Za-z]/g,
	// passwords of mail relays: `*.example.com:ann@example.com:X`, `[mail.example.com]:587 ann:X`, `* * ann@example.com:X`
	/^(?:[\w[-]{0,64}[.*\]][\w.*[\]-]{0,255}(?::\d{1,5})?[ \t:]{1,40}|\*[ \t]{1,40}){1,2}[\w.+-]{1,64}@[\w.-]{1,255}:(?![\w.~-]*\/)([^\s:]{4,128})$/g,
	/^(?:\[[\w.:-]{1,255}\]|@[\w.-]{1,255})(?::\d{1,5})?\s{1,40}[\w.+-]{1,64}:((?!\/\/)[^\s:]{4,128})$/g,
	/^([\w.+-]{1,64})@[\w.-]{1,255}\s{1,40}\1(?:@[\w.-]{1,255})?:([^\s:]{4,128})$/g,
	// logins of ftp in a script: `user ann X`
	/^\s{0,16}(?:echo\s+)?user\s+[\w.@%$-]{1,64}\s+((?![a-z-]+\s*$)[^\s>]{4,128})\s*(?:>.{0,100})?$/g,
	/^\s{0,16}user\s+[\w.@-]{1,64}\s+"([^"]{4,128})"\s*$/g,
	// UAA: `ann|X|ann@host.example|...`
	/^\s{0,16}(?:-\s)?["']?([\w.-]{1,64})\|([^|\s]{4,128})\|\1@[\w.-]{1,255}\|/g,
	// lists of Redis: `user ann >X +@all`
	/^user\s(?=.{0,400}\s(?:[+~&]\S|(?:on|off|all\w+)(?:\s|$)))[\w.@-]{1,64}\s(?:.{0,200}\s)??>([^\s>]{4,128})(?=\s|$)/g,
	// routers: `username ann password X`
	/^\s{0,16}username\s+(?!(?:and|or|und|oder|with)\s)"?[\w.@-]{1,64}"?\s+(?:password|secret)\s+"?((?!\d\s)[^\s"]{4,128})"?\s*$/g,
	// a line for netrc inside of a command: `echo "machine host login ann password X"`
	/\bmachine\s+\S{1,255}\s+login\s+\S{1,64}\s+password\s+([^\s"'\\]{4,128})/g,
	// routers that stand by: `standby 1 authentication X`
	/^\s{0,8}(?:standby|vrrp|glbp)\s+(?:\d{1,4}\s+)?authentication\s+(?:text\s+)?(?!text\s|md5\s)(\S{4,16})$/g,
	// gems: `bundle config host.example ann:X`
	/\bbundle\s+config\s+(?:set\s+)?(?:--\w+\s+)?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/?\s+["']?[\w.-]{1,64}:([^\s:"']{4,128})/g,
	// Redis as a program asks it: `send AUTH\ X\r\n`
	/\bAUTH\\?\s(?:default\\?\s)?(?!(?:LOGIN|PLAIN|NTLM|GSSAPI|TLS|SSL)\\)([^\s\\"']{4,128})\\r\\n/g,
	// lists of Dovecot and others: `ann:{PLAIN}X`; Authelia: `$plaintext$X`
	/(?:\{(?:PLAIN|CLEARTEXT|CLEAR)\}|\$plaintext\$)([^\s:"',;]{4,128})/g,
	// `ann:{SHA512-CRYPT}X:1000:...`
	/\{(?:[A-Z\d]{3,8}-)?(?:CRYPT|S?SHA\d{0,3}|S?MD5|ARGON2ID?|PBKDF2)(?:\.\w{3,6})?\}([^\s:"']{12,256})/g,
	/\{[A-Z\d-]{0,8}CRYPT\}(?:\$[\w.=,/]{1,64}){1,3}\$([\w./]{20,128})/g,
	// a line of pgpass: `HOST:PORT:DATABASE:USER:X`
	/(?<![^\s"'])(?:[A-Za-z][\w.-]{0,255}|\d{1,3}(?:\.\d{1,3}){3}|\*):(?:\d{4,5}|\*):(?:[\w.-]{1,64}|\*):[\w.@-]{1,64}:((?![~./]*\/)(?:\\.|[^\s:"'\\]){4,128})(?=["']|$)/g,
	// Tasmota: `Backlog SSID1 NAME; Password1 X`
	/\b(?:(?:Mqtt|Web)Password|Password[12](?<=\bbacklog\d?\s.{1,500}))\s{1,4}([^\s;"']{4,64})(?=[\s;"']|$)/gi,
	// Junos: `authentication-key "X"; ## SECRET-DATA`
	/"([^"]{4,256})"; ?## SECRET-DATA/g,
	// lists of proxychains: `socks5 10.0.0.1 1080 ann X`
	/^\s{0,8}(?:socks[45]|http)\s+\d[\d.]{6,14}\s+\d{1,5}\s+\S{1,64}\s+(\S{4,128})/g,
	// databases and mail of Exim and sendmail: `hide mysql_servers = host/database/ann/X`, `AuthInfo:host "U:ann" "P:X"`
	/^\s{0,40}(?:hide\s+)?(?:mysql|pgsql)_servers\s*=\s*[^\s:]{1,128}(?:::?\([^)\s]{1,128}\)|::\d{1,5})?\/[^\s/]{0,64}\/[^\s/]{1,64}\/([^\s/:]{4,128})/g,
	/^\s{0,40}client_send\s*=.{0,128}:\s\S{1,128}\s:\s(\S{4,128})$/g,
	/^AuthInfo:.{0,255}"P:([^"]{4,128})"/g,
	// the first word after `ann%` of Samba's tools: `-U ann%X`, `user=ann%X`
	/(?:\s-U\s?|\buser(?:name)?=|(?<![A-Za-z])CREDS?=)["']?(?:[\w.-]{1,64}[\\/]{1,2})?[\w.-]{1,64}%(?!\d[\dA-F]|[A-F]{2})([^\s"',;]{4,128})/gi,
	// links of nginx with an end: `secure_link_md5 "$secure_link_expires$uri X"`
	/\bsecure_link_md5\s+"[^"]{0,200}[\s}]([^\s"$}]{4,128})"/g,
	// what is typed where a prompt asks for it: `expect "assword:" { send "X\r" }`
	/(?:assword|assphrase|wort|\bpin)[^\n"']{0,20}["'][\s;,{)]{1,8}(?:send|write)\w{0,6}[\s(]{1,4}(?:--\s)?b?["']([^"'\\]{4,64})/gi,
	// tinyproxy: `upstream http ann:X@host`
	/\s(?:https?|socks[45])\s+[\w.-]{1,64}:([^\s/:"']{4,128})@[A-Za-z\d]/g,
	// Asterisk: `register => ann:X@sip.example.com/4711`
	/^\s{0,8}register\s?=>?\s?(?:\w{2,4}:\/\/)?[\w.+~-]{1,64}(?:@[\w.-]{1,255})?:([^\s:@/]{4,128})(?::[\w.-]{1,64})?@[\w.[]/g,
	// OpenLDAP: `bindmethod=simple binddn="..." credentials=X`
	/\bbindmethod=simple\b.{0,400}?\bcredentials=["']?([^\s"']{4,128})/g,
	// what a QR code of a wireless network says: `WIFI:T:WPA;S:net;P:X;;`
	/\bWIFI:(?:[A-Z]:(?:\\.|[^;\\]){0,100};){0,5}?P:"?((?:\\.|[^;\\"]){4,100})"?;/g,
];

/** A login as a whole, where a word of the trade may stand for other reasons. */
const LOGINS: readonly RegExp[] = [
	// Monit: `allow ann:X`; motion: `stream_authentication ann:X`
	/^\s{0,16}(?:allow|\w{1,30}_auth(?:entication|orization)?)\s+(?!(?:tcp|udp|from|to|groups?|roles?|users?|ldap|basic|digest|pam|realm):)["']?[\w.@-]{1,64}:["']?([^\s:"']{4,128})(?:["'];?|;|\sread-?only)?$/g,
	// Yarn and others: `npmAuthIdent: "ann:X"`, `CREATE_SUPERUSER=ann@host:X`
	/\b(?:npmAuthIdent|\w*SUPERUSER)["']?\s?[:=]\s{0,4}["']?[\w.@+-]{1,128}:([^\s:"']{4,128})["']?$/g,
	// `proxy-user = "ann:X"`
	/\bproxy[-_]?(?:user|auth|login)(?:pwd)?["']?\s?[:=]?\s{0,8}["']?[\w.-]{1,64}:([^\s:"'/@]{4,128})(?!@)/gi,
	// `request.auth eq "ann:X"`
	/auth\w{0,20}["')\]}]{0,3}\s?(?:\beq|[=!]==?)\s?["'](?:Basic )?[\w.@-]{1,64}:([^\s:"']{4,128})["']/gi,
];

/** What a program types, or somebody: `keystroke "X"`, `Send("X{ENTER}")`, `tn.write(b'X\n')`, `<enter>X<enter>`. */
const TYPED: readonly RegExp[] = [
	/\b(?:send[\w-]{0,8}|keystroke|(?<!\.)type(?!\()|write(?=\(b))(?:\s+-\w+\s+[\w.:-]{1,40}){0,2}[\s(]\s?(?:--\s)?b?["']([^"'\\{]{4,64})(?=["'{]|\\[rn])/gi,
	/(?<=<(?:enter|tab|wait\w{0,4})>)([^<>\s"]{4,64})<(?:enter|tab)>/gi,
];

/** Like these hardly anything else does: what people type, but for a word. */
const LIKELY: readonly RegExp[] = [
	// wpa_psk of hostapd: `[keyid=NAME] ADDRESS X`
	/^(?:\S{1,64}\s+){0,4}?[0-9a-f]{2}(?::[0-9a-f]{2}){5}\s+(\S.{7,62})$/i,
	// chap-secrets: `CLIENT * X [ADDRESSES]`
	/^(?:"[^"]{1,64}"|\S{1,64})\s+\*\s+"?([^\s"]{4,64})"?(?:\s|$)/,
	/^\*\s+(?:"[^"]{1,64}"|\S{1,64})\s+"?([^\s"]{4,64})"?(?:\s|$)/,
	// a line of PgBouncer's list: `"ann" "X"`
	/(?:^|')"[\w.@-]{1,64}"\s"([^"]{4,128})"(?:'|$)/,
	// servers of RADIUS: `ADDRESS:PORT X`, `ADDRESS X TIMEOUT`
	/^(?:server\s)?\d{1,3}(?:\.\d{1,3}){3}:1(?:81[23]|64[56])\s+(\S{4,64})(?:\s+\d{1,3})?$/,
	/^(?:server\s)?\d{1,3}(?:\.\d{1,3}){3}\s+(\S{4,64})\s+\d{1,3}$/,
	// rsyslog: `:ommysql:HOST,DATABASE,USER,X`
	/:om(?:my|pg)sql:(?:[^\s,]{1,128},){3}([^\s,;]{4,128})/,
	// Asterisk: `exten => 900,1,Authenticate(4711)`
	/(?:^|,)(?:\d{1,4}|n)(?:\(\w{1,40}\))?,Authenticate\((\d{4,12})[,)]/,
	// `BasicAuth ann/X`
	/\b(?:basic_?auth|credentials?|creds|log[io]n)["']?\s?[:=]?\s{0,8}["']?[\w.@-]{1,64}\/([^\s/"']{5,64})["']?[,;]?$/i,
];

/** In characters, of a line of the next table. */
const LONGEST_SIMPLE = 500;

/** Like these other things may: no word and no number, but for what stands in quotes. */
const PERHAPS: readonly RegExp[] = [
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

/** What stands in a place of the first table, or is typed and neither a word nor a command. */
export function wordsInPlace(line: string): readonly string[] {
	if (line.length < SHORTEST_SURE) return [];
	const inPlace = (form: RegExp) =>
		Array.from(line.matchAll(form), (groups) => groups.at(-1) ?? "");
	return [
		...SURE.flatMap(inPlace),
		...LOGINS.flatMap(inPlace).filter((text) => !isOfTrade(text)),
		...TYPED.flatMap(inPlace).filter(isLikelyPassword),
	];
}

/** What stands in a place of the other two. */
export function* fixedEntries(line: string): Generator<Entry> {
	if (line.length < SHORTEST || line.length > LONGEST) return;
	const inPlace = (form: RegExp) => form.exec(line)?.[1] ?? "";
	const secret = (text: string): Entry => ({
		keys: ["password"],
		text,
		place: "secret",
	});
	yield* LIKELY.map(inPlace).filter(isTyped).map(secret);
	if (line.length > LONGEST_SIMPLE) return;
	for (const written of PERHAPS.map(inPlace)) {
		const text = written.replace(/^"(.*)"$/, "$1");
		if (isPassword(text) || isPassphrase(text) || text !== written)
			yield secret(text);
	}
	const pin = inPlace(MAILBOX);
	if (pin !== "") yield { keys: ["pin"], text: pin, place: "secret" };
}
