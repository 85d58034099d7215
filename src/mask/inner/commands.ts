import { isState } from "../judge/telling.ts";
import type { Entry } from "../readers/entry.ts";
import { usersWritten } from "../readers/userlists.ts";
import { deviceSecret } from "./devices.ts";
import { wordsInPlace } from "./fixed.ts";
import { oraclePasswords } from "./oracle.ts";
import { type Usage, usageOf, usedBy } from "./usages.ts";

/** In characters; a longer line is data. It also bounds the work. */
const LONGEST = 2_000;

const SNMP =
	"snmpwalk|snmpget|snmpset|snmpbulkwalk|snmpbulkget|snmpgetnext|snmptrap|snmptable";

/**
 * Commands, and which of their words is a secret: `$` is the secret, `*` any text, `NAME` a name that says secret. What is
 * neither stands there as it is, with other words before it perhaps. An option (`-P $`) may stand anywhere behind the
 * words before it, also with `=` or with nothing between; other options do not matter. One behind the secret has no value.
 * Where a usage has an option with a slash, what begins with one is an option. `-p$` has nothing between.
 */
const COMMANDS: readonly string[] = [
	// Windows
	"net|net1 user * $ /*",
	"net rpc|ads user add * $",
	"net|net1 use \\\\* $ /*",
	"net|net1 use * \\\\* $ /*",
	"rasdial * * $ /*",
	"signtool /p $",
	"schtasks /rp $",
	"reg add * /v NAME /d $",
	"convertto-securestring $",
	// keychains, keys, archives
	"security import -P $",
	"security unlock-keychain|create-keychain|set-keychain-password -p $",
	"security set-key-partition-list -k $",
	"security add-generic-password|add-internet-password -w $",
	"openssl enc -k $",
	"openssl passwd $",
	"openssl -pass|-passin|-passout|-password pass:$",
	"apksigner --ks-pass|--key-pass pass:$",
	...["-N", "-P"].map((option) => `ssh-keygen ${option} $`),
	"qpdf --encrypt $",
	"steghide -p $",
	"bw unlock $",
	"bw login * $",
	"rclone obscure $",
	"zip|unzip -P $",
	"certutil -p $",
	"rar|unrar -p|-hp $",
	"7z|7za|7zz|7zr -p $",
	"ansible-vault encrypt_string $",
	"caddy hash-password --plaintext $",
	// networks
	"wpa_passphrase * $",
	"nmcli password $",
	"check_snmp -C|--community $",
	...["-c", "-A", "-X"].map((option) => `${SNMP} ${option} $`),
	"ipmitool -P $",
	"winrs -p $",
	"networksetup -setairportnetwork * * $",
	"useradd|usermod -p $",
	"slappasswd|ldappasswd -s $",
	"sendemail -xp $",
	"drush user:password|user-password|upwd * $",
	"console fos:user:change-password * $",
	"filebrowser users add * $",
	"kadmin -w $",
	"kdb5_util -P $",
	"ipa-server-install|ipa-client-install -p|-w $",
	"pihole -p $",
	"samba-tool user create|add|setpassword * $",
	"ipmitool user set password * $",
	"ldapsearch|ldapadd|ldapmodify|ldapdelete|ldappasswd|ldapwhoami -w $",
	"ssh|sftp *:$@*",
	"sshpass -p $",
	"curl|etcdctl|influx -u|--user|-U|--proxy-user *:$",
	"http|https|xh|check_http -a|--auth|--authorization *:$",
	"transmission-remote -n|--auth *:$",
	"ttyd|gotty -c|--credential *:$",
	"java|jenkins-cli -auth *:$",
	"ngrok|caddy --basic-auth|--auth *:$",
	"smbclient|rpcclient|net|wmic|winexe|smbmap -U|--user *%$",
	"steamcmd +login * $",
	"curl -E|--cert|--proxy-cert *:$",
	"knife -P|--ssh-password|--connection-password $",
	"check_pgsql|check_mysql|check_mysql_query -p|--password $",
	"cvs -d :*:*:$@*",
	"lftp|open -u *,$",
	// databases and queues
	"sqlcmd|bcp|osql|isql -P $",
	"mysqladmin password $",
	"hdbuserstore set * * * $",
	"mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump|mariadb-admin -p$",
	"mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|elasticsearch-users -p $",
	"radtest * $ * *",
	"? radtest * * * * $",
	"az login|sql -p $",
	"psexec|psexec64|rdesktop|cqlsh|racadm|ncftpput|ncftpget -p $",
	"xfreerdp|xfreerdp3|wfreerdp /p:$",
	"mosquitto_pub|mosquitto_sub|mosquitto_rr -P $",
	"redis-cli -a $",
	"redis-cli acl setuser * >$",
	"db2 connect to * user * using $",
	"sqlplus|sqlldr|exp|imp|expdp|impdp|rman|conn|connect */$@*",
	"rabbitmqctl add_user|change_password|authenticate_user * $",
	// stores and registries
	"mc alias set * * * $",
	"mc config host add * * * $",
	"mc admin user add * * $",
	"composer|poetry config http-basic.* * $",
	"bundle|bundler config set *.* *:$",
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
	"kubectl|oc create secret generic --from-literal *=$",
	"fly|flyctl secrets set|import *=$",
	"heroku config:set *=$",
	"docker|podman|nerdctl|buildah|skopeo|oras|helm login -p|--password $",
	"? vault login|unwrap $",
	"? vault operator unseal $",
	"? cargo login $",
	"glab auth login -t|--token $",
	"aws configure set NAME $",
	"npm|pnpm|yarn|git config NAME $",
	"npm|pnpm|yarn|dotnet|consul|etcdctl|redis-cli|wp|snap set|put NAME $",
	"chamber|gsettings|defaults write|set * NAME $",
	"crudini --set * * NAME $",
	// headers and variables of web servers
	"proxy_set_header|grpc_set_header|add_header|fastcgi_param|uwsgi_param|setenv|header_up NAME $",
	"header|requestheader set|add|append NAME $",
	"http-request|http-response set-header|add-header NAME $",
];

/**
 * Lines of configuration; behind `?` the secret is no plain word unless the text is that of a device, since people begin
 * sentences with the same words.
 */
const DIRECTIVES: readonly string[] = [
	"rootpw $",
	"rocommunity|rwcommunity|rocommunity6|rwcommunity6 $",
	"trapsink|trap2sink|informsink * $",
	"snmp-server community $",
	"? snmp-server host * version * $",
	"snmp-server user * * v3 auth * $",
	"snmp-server user * * v3 auth * * priv * $",
	"tacacs-server|radius-server key $",
	"ip ospf authentication-key $",
	"ip ospf message-digest-key * md5 $",
	"crypto isakmp key $",
	"ppp chap password $",
	"ppp pap sent-username * password $",
	// OpenWrt
	"? option key $",
	"? neighbor * password $",
	"? enable secret|password $",
	"? username * password|secret $",
	"? user * password $",
	"user * insecure-password $",
	"user * on >$",
	"stats auth *:$",
	"sqlconnectinfo * * $",
	"sentinel auth-pass * $",
	"cachemgr_passwd $",
	"incominguser|outgoinguser * $",
	"? basicauth|basic_auth * $",
	"com2sec|com2sec6 * * $",
	"createuser * md5|sha|sha-224|sha-256|sha-384|sha-512 $",
	"createuser * md5|sha|sha-224|sha-256|sha-384|sha-512 * aes|des $",
	"? create account admin|user * $",
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

/**
 * What is a secret by its place in a command, or in a line that nothing else looks like: a word, too.
 *
 * @param certain - whether it stands in the settings of a router, a switch or their like
 */
export function* commandEntries(
	line: string,
	certain = false,
): Generator<Entry> {
	if (line.length > LONGEST) return;
	for (const written of [
		...usedBy(line, USAGES, certain),
		...oraclePasswords(line),
		...deviceSecret(line, certain),
		...wordsInPlace(line),
	])
		for (const text of isState(written)
			? []
			: [written, written.replace(/\\([^\w\s])/g, "$1")])
			yield { keys: ["password"], text, place: "secret" };
	yield* usersWritten(line);
}
