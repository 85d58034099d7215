import { isPassphrase } from "../judge/chosen.ts";
import { isPassword } from "../judge/index.ts";
import { sayingOf, saysSecret } from "../judge/names.ts";
import { isEmail, shapeOf } from "../judge/shapes.ts";
import { isTelling } from "../judge/telling.ts";
import { type Entry, isIndex } from "../readers/entry.ts";

/** `user:X@tcp(host)` (Go), `user/X@//host` and `user/X@name` (Oracle). */
const DSN =
	/^(?:jdbc:\w+:\w+:@?)?(?!(?:sftp|ssh|git|scp|rsync|docker|file|s3|sips?|xmpp|mailto|acct|tel):)[\w.-]{1,64}(?::(?!\w{2,20}:\/\/)(.+)@(?:(?:tcp|udp|unix)\d?\(|\(?[A-Za-z][\w.-]*(?:[:/]|$))|\/(.+)@(?:\/\/|\())/s;
const LOGIN =
	/^(?:[\w.-]{1,64}\\{1,2}(?!u[\da-f]{4}|x[\da-f]{2}))?([\w.@+-]{1,64}):(?:\{[\w.-]+\})?(\S.*)$/s;
/** What stands before a colon, and logs nobody in by itself. */
const WAY =
	/^(?:ldap|oidc|oauth2?|saml|sso|pam|basic|digest|group|role|system|user|github|gitlab|google|azure|aws|vault|file|env)$/i;
/** Names under which a user stands with the password. */
const NAMES_LOGIN = /^BUNDLE_\w+__\w+$|auth_user_info$/i;

/** `neo4j/X`, `ann / X`, `ann, X` */
const BEHIND_USER = /^[\w.@-]{1,64}(?:\/| \/ |, )([^/]{4,128})$/;
/** Names under which these stand. */
const NAMES_BOTH =
	/(?:^|[^a-z])(?:(?:http_?|basic_?)?auth(?:_?pair)?|credentials?|creds|log[io]n|wi-?fi|wlan|zugang(?:sdaten)?|userid|(?:usr|user(?:name)?|login)\W?(?:pw|pwd|pass|passwd|password))$/i;

/** What a text has that is a user and a password in one. */
export function* loginEntries(
	text: string,
	keys: readonly string[],
): Generator<Entry> {
	const [, afterColon, afterSlash] = DSN.exec(text) ?? [];
	const password = afterColon ?? afterSlash;
	// `jdbc:oracle:thin:@host`
	if (password !== undefined && !/\s|^(?:[a-z]+:)+$/.test(password))
		yield {
			keys: ["password"],
			text: password,
			place: "secret",
			// `mail:ann@host` is an address.
			quoted: afterSlash !== undefined,
		};
	const names = keys.filter((key) => !isIndex(key));
	// `basic.auth.user.info: ann:X`
	const name = names.slice(names.at(-1) === "info" ? -3 : -1).join("_");
	const [, behind = ""] = NAMES_BOTH.test(name)
		? (BEHIND_USER.exec(text) ?? [])
		: [];
	const neo4j = /^neo4j_auth$/i.test(name) && !isTelling(behind);
	if (
		(!/\s/.test(behind) && isPassword(behind)) ||
		isPassphrase(behind) ||
		(behind !== "" && neo4j)
	)
		yield { keys: ["password"], text: behind, place: "secret", quoted: neo4j };
	const [, user = "", secret = ""] = LOGIN.exec(text) ?? [];
	if (
		secret === "" ||
		(/\s/.test(secret) && !isPassphrase(secret)) ||
		/^(?:arn|urn|sha\d+|md5|dbi|jdbc|odbc|sips?)$/i.test(user)
	)
		return;
	// A user and a group: `1000:1000`, `node:node`; a host and a port: `cache.lan:6379`; `last_login: 2024-05-02T10:11:12Z`
	if (user === secret || /^(?:\d+|[\w-]+(?:\.[\w-]+)+):\d+$/.test(text)) return;
	if (/^(?:\d{4}-\d\d-\d\dT)?\d\d:\d\d(?::\d\d|$)/.test(text)) return;
	const both = NAMES_LOGIN.test(name);
	if (shapeOf(user) !== "harmless" && !both) return;
	if (/^(?:iqn|eui|naa)\./.test(user)) return;
	// `dbi:Pg:dbname=tickets;host=...`
	const [, parameter = ""] = /^(\w+)=/.exec(secret) ?? [];
	if (sayingOf(parameter) === "harmless") return;
	// `pass:X`, `plain:X` of openssl and others
	const kind = /^(?:pass|plain|raw)$/i.test(user);
	const named = /^(?:person|weak|strong)$/.test(sayingOf(name)) || both;
	if (named && /\d/.test(user) && shapeOf(`${user}${user}`) !== "harmless")
		yield { keys: ["password"], text: user, place: "secret" };
	// `name@host.example:X`; not `git@host.example:organization/repository`
	const mail =
		isEmail(user) &&
		!/^[\w.~-]+\//.test(secret) &&
		(shapeOf(secret, 6) !== "harmless" ||
			isPassword(secret) ||
			isPassphrase(secret));
	if (!mail && !kind && !(named && (both || !saysSecret(user)))) return;
	// Not so where a user stands with a group, or a way to log in with what is there.
	const quoted =
		(NAMES_BOTH.test(name) || both) && !WAY.test(user) && !isTelling(secret);
	yield { keys: ["password"], text: secret, place: "secret", quoted };
	// A role behind it: `ann:X:ADMIN`
	const [, alone] = /^([^:]{4,}):[A-Z][A-Z_,]+$/.exec(secret) ?? [];
	if (alone !== undefined)
		yield { keys: ["password"], text: alone, place: "secret" };
}
