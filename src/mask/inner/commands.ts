import type { Entry } from "../readers/entry.ts";
import { type Usage, usageOf, usedBy } from "./usages.ts";

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 2_000;

const SNMP =
	"snmpwalk|snmpget|snmpset|snmpbulkwalk|snmpbulkget|snmpgetnext|snmptrap|snmptable";

/**
 * Commands, and which of their words is a secret: `$` is the secret, `*` any text, `NAME` a name that says secret. What is
 * neither stands there as it is, with other words before it perhaps. An option (`-P $`) may stand anywhere behind the
 * words before it, also with `=` or with nothing between; other options do not matter. One behind the secret has no value.
 * Where a usage has an option with a slash, what begins with one is an option.
 */
const COMMANDS: readonly string[] = [
	// Windows
	"net|net1 user * $ /*",
	"net|net1 use \\\\* $ /*",
	"net|net1 use *: \\\\* $ /*",
	"rasdial * * $ /*",
	"signtool /p $",
	"schtasks /rp $",
	// keychains, keys, archives
	"security import -P $",
	"security unlock-keychain|create-keychain|set-keychain-password -p $",
	"security set-key-partition-list -k $",
	"security add-generic-password|add-internet-password -w $",
	"openssl enc -k $",
	"openssl passwd $",
	"zip|unzip -P $",
	"ansible-vault encrypt_string $",
	"caddy hash-password --plaintext $",
	// networks
	"wpa_passphrase * $",
	"nmcli password $",
	...["-c", "-A", "-X"].map((option) => `${SNMP} ${option} $`),
	"ipmitool -P $",
	"ipmitool user set password * $",
	"ldapsearch|ldapadd|ldapmodify|ldapdelete|ldappasswd|ldapwhoami -w $",
	"ssh|sftp *:$@*",
	"cvs -d :*:*:$@*",
	"lftp|open -u *,$",
	// databases and queues
	"sqlcmd|bcp|osql|isql -P $",
	"mysqladmin password $",
	"redis-cli -a $",
	"redis-cli acl setuser * >$",
	"sqlplus|sqlldr|exp|imp|expdp|impdp|rman|conn|connect */$@*",
	"sqlldr|exp|imp|expdp|impdp userid=*/$@*",
	"rabbitmqctl add_user|change_password|authenticate_user * $",
	// stores and registries
	"mc alias set * * * $",
	"mc config host add * * * $",
	"mc admin user add * * $",
	"composer config http-basic.* * $",
	"composer config *-token.*|github-oauth.*|bearer.* $",
	"dotnet nuget push -k $",
	"nuget setapikey $",
	"nuget push *.nupkg $",
	"p4 -P $",
	"az keyvault secret set --value $",
	"aws ssm put-parameter --type SecureString --value $",
	"gh secret set --body|-b $",
	"doppler secrets set * $",
	"pulumi config set * $ --secret",
	"aws configure set NAME $",
	"npm|pnpm|yarn config set NAME $",
	// headers and variables of web servers
	"proxy_set_header|grpc_set_header|add_header|fastcgi_param|uwsgi_param|setenv|header_up NAME $",
	"header|requestheader set|add|append NAME $",
	"http-request|http-response set-header|add-header NAME $",
];

/** Lines of configuration; behind `?` the secret is no plain word, since people begin sentences with the same words. */
const DIRECTIVES: readonly string[] = [
	"snmp-server community $",
	"snmp-server user * * v3 auth * $",
	"snmp-server user * * v3 auth * * priv * $",
	"tacacs-server|radius-server key $",
	"ip ospf authentication-key $",
	"ip ospf message-digest-key * md5 $",
	"ntp authentication-key * md5 $",
	"crypto isakmp key $",
	"ppp chap password $",
	"ppp pap sent-username * password $",
	"key-string $",
	"? neighbor * password $",
	"? enable secret|password $",
	"? username * password|secret $",
	"? user * password $",
	"user * insecure-password $",
	"user * on >$",
	"stats auth *:$",
	"sqlconnectinfo * * $",
];

/** Lines like which nothing else looks. */
const FORMS: readonly RegExp[] = [
	// Oracle's clients: `conn sys/X as sysdba`
	/^\s{0,40}conn(?:ect)?\s+[\w.$#-]{1,64}\/([^\s/@]{4,128})\s+as\s/i,
	// a share, a link without a scheme: `//ann:X@nas/share`
	/(?<!:)\/\/[\w.-]{1,64}:([^\s/"']{4,128})@[A-Za-z]/,
	// passwords of mail relays: `*.example.com:ann@example.com:X`, `[mail.example.com]:587 ann:X`, `* * ann@example.com:X`
	/^(?:[\w[-]{0,64}[.*\]][\w.*[\]-]{0,255}(?::\d{1,5})?[ \t:]{1,40}|\*[ \t]{1,40}){1,2}[\w.+-]{1,64}@[\w.-]{1,255}:(?![\w.~-]*\/)([^\s:]{4,128})$/,
	/^\[[\w.:-]{1,255}\](?::\d{1,5})?\s{1,40}[\w.+-]{1,64}:([^\s:]{4,128})$/,
	// what a QR code of a wireless network says: `WIFI:T:WPA;S:net;P:X;;`
	/\bWIFI:(?:[A-Z]:(?:\\.|[^;\\]){0,100};){0,5}?P:"?((?:\\.|[^;\\"]){4,100})"?;/,
];

const USAGES: ReadonlyMap<string, readonly Usage[]> = byProgram([
	...COMMANDS.map((row) => usageOf(row, false)),
	...DIRECTIVES.map((row) => usageOf(row, true)),
]);

function byProgram(usages: readonly Usage[]): ReadonlyMap<string, Usage[]> {
	const known = new Map<string, Usage[]>();
	for (const usage of usages)
		for (const program of usage.programs)
			known.set(program, [...(known.get(program) ?? []), usage]);
	return known;
}

/** What is a secret by its place in a command, or in a line that nothing else looks like: a word, too. */
export function* commandEntries(line: string): Generator<Entry> {
	if (line.length > LONGEST) return;
	const texts = FORMS.map((form) => form.exec(line)?.[1] ?? "");
	for (const written of [...usedBy(line, USAGES), ...texts.filter(Boolean)])
		for (const text of [written, written.replace(/\\([^\w\s])/g, "$1")])
			yield { keys: ["password"], text, place: "secret" };
}
