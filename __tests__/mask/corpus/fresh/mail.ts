import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Mail, directories, file shares and chat servers. */
export const kinds: readonly Kind[] = [
	{
		name: "Postfix sasl_passwd",
		declared: "RELAY_MAP",
		write: (secrets) => ({
			text: `# postmap hash:/etc/postfix/sasl_passwd after each change
[smtp.nordpost.example]:587    relay@fjordbank.example:${secrets.of("symbols")}
[smtp.eu.mailgun.example]:2525 postmaster@mg.fjordbank.example:${secrets.token()}
smtp.legacy.example            legacyuser:${secrets.of("mixed")}
`,
			readable: words(
				"# postmap hash:/etc/postfix/sasl_passwd after each change | smtp.nordpost.example | relay@fjordbank.example | smtp.eu.mailgun.example | 2525 | postmaster@mg.fjordbank.example | smtp.legacy.example | legacyuser",
			),
		}),
	},
	{
		name: "Dovecot passwd-file",
		declared: "IMAP_ACCOUNTS",
		write: (secrets) => ({
			text: `ingrid@fjordbank.example:{PLAIN}${secrets.token(":")}:5000:5000::/var/vmail/fjordbank.example/ingrid::userdb_quota_rule=*:storage=5G
tore@fjordbank.example:{SHA512-CRYPT}$6$yT3kq9Lw$${secrets.of("base64url")}:5000:5000::/var/vmail/fjordbank.example/tore::
noreply@fjordbank.example:{CRAM-MD5}${secrets.of("hex")}:5000:5000::/var/vmail/fjordbank.example/noreply::nologin=y
`,
			readable: words(
				"ingrid@fjordbank.example | {PLAIN} | 5000 | /var/vmail/fjordbank.example/ingrid | userdb_quota_rule | storage=5G | tore@fjordbank.example | {SHA512-CRYPT} | {CRAM-MD5} | /var/vmail/fjordbank.example/noreply | nologin=y",
			),
		}),
	},
	{
		name: "LDIF of service accounts",
		declared: "DIRECTORY_SEED",
		write: (secrets) => ({
			text: `version: 1

dn: ou=services,dc=fjordbank,dc=example
objectClass: organizationalUnit
ou: services
description: Accounts that programs bind with

dn: uid=grafana,ou=services,dc=fjordbank,dc=example
objectClass: inetOrgPerson
cn: Grafana
sn: Monitoring
mail: grafana@fjordbank.example
telephoneNumber: +47 55 50 12 34
userPassword: ${secrets.password()}

dn: uid=gerrit,ou=services,dc=fjordbank,dc=example
objectClass: inetOrgPerson
cn: Gerrit
sn: Review
userPassword:: ${escapes.base64(secrets.password())}

dn: uid=printer,ou=services,dc=fjordbank,dc=example
changetype: add
objectClass: simpleSecurityObject
userPassword: {SSHA}${secrets.of("base64")}
`,
			readable: words(
				"version: 1 | ou=services,dc=fjordbank,dc=example | organizationalUnit | Accounts that programs bind with | uid=grafana | inetOrgPerson | Monitoring | grafana@fjordbank.example | +47 55 50 12 34 | userPassword | uid=gerrit | Review | changetype: add | simpleSecurityObject | {SSHA}",
			),
		}),
	},
	{
		name: "fstab with a cifs mount",
		declared: "SHARE_MOUNT",
		write: (secrets) => ({
			text: `# <file system>  <mount point>  <type>  <options>  <dump>  <pass>
UUID=5f0c9a52-7e2d-4d0e-8a53-1b7c6f2e9d10 / ext4 errors=remount-ro 0 1
//files.fjordbank.example/backup /mnt/backup cifs username=svc_backup,password=${secrets.password(",\\#")},domain=FJORDBANK,vers=3.1.1,uid=5000,file_mode=0640 0 0
nas.lab.example:/export/media /mnt/media nfs4 ro,noatime,_netdev 0 0
`,
			readable: words(
				"UUID=5f0c9a52-7e2d-4d0e-8a53-1b7c6f2e9d10 | errors=remount-ro | //files.fjordbank.example/backup | /mnt/backup | username=svc_backup | domain=FJORDBANK | vers=3.1.1 | uid=5000 | file_mode=0640 | nas.lab.example:/export/media | ro,noatime,_netdev | <mount point>",
			),
		}),
	},
	{
		name: "ProFTPD AuthUserFile",
		declared: "FTP_USERS",
		write: (secrets) => ({
			text: `upload:$6$Vh2mQe8r$${secrets.of("base64url")}:2001:2001:Partner uploads:/srv/ftp/upload:/bin/false
billing:$1$pQ0xL2sd$${secrets.of("mixed")}:2002:2001:Billing nightly:/srv/ftp/billing:/bin/false
`,
			readable: words(
				"upload | 2001 | Partner uploads | /srv/ftp/upload | /bin/false | billing | 2002 | Billing nightly | /srv/ftp/billing",
			),
		}),
	},
	{
		name: "msmtprc with two accounts",
		declared: "CRON_MAILER",
		write: (secrets) => ({
			text: `defaults
auth           on
tls            on
tls_trust_file /etc/ssl/certs/ca-certificates.crt
logfile        ~/.msmtp.log

account        alerts
host           smtp.nordpost.example
port           2587
from           alerts@fjordbank.example
user           alerts@fjordbank.example
password       "${secrets.password('"')}"

account        newsletter
host           smtp.sendgrid.example
port           2525
from           news@fjordbank.example
user           apikey
password       SG.${secrets.of("base64url")}

account default : alerts
`,
			readable: words(
				"defaults | tls_trust_file | /etc/ssl/certs/ca-certificates.crt | ~/.msmtp.log | smtp.nordpost.example | 2587 | alerts@fjordbank.example | newsletter | smtp.sendgrid.example | 2525 | news@fjordbank.example | account default : alerts",
			),
		}),
	},
	{
		name: "fetchmailrc",
		declared: "POLLING",
		write: (secrets) => ({
			text: `set daemon 300
set logfile /var/log/fetchmail.log
set postmaster "postmaster"

poll imap.oldisp.example proto IMAP port 9930
	user "firmapost" there with password "${escapes.json(secrets.password())}" is "ingrid" here
	options ssl sslcertck keep

poll pop.supplier.example with proto POP3
	user 'orders-in' there has password '${escapes.single(secrets.password())}' is 'orders' here
	fetchall
`,
			readable: words(
				"set daemon 300 | /var/log/fetchmail.log | imap.oldisp.example | 9930 | firmapost | ingrid | options ssl sslcertck keep | pop.supplier.example | POP3 | orders-in | fetchall | there with | postmaster",
			),
		}),
	},
	{
		name: "UnrealIRCd oper blocks and link",
		declared: "IRCD_PRIVATE",
		write: (secrets) => ({
			text: `/* Kept out of the public repository, included by unrealircd.conf */
oper solveig {
	class opers;
	mask *@*.fjord.example;
	password "${escapes.json(secrets.password())}";
	operclass netadmin;
	swhois "is a Network Administrator";
}

link hub.fjord.example {
	incoming { mask *@192.0.2.*; }
	outgoing {
		bind-ip *;
		hostname hub.fjord.example;
		port 6900;
		options { tls; autoconnect; }
	}
	password "${escapes.json(secrets.password())}";
	class servers;
}

set {
	cloak-keys {
		"${secrets.of("mixed")}";
		"${secrets.of("mixed")}";
	}
	hiddenhost-prefix "fjord";
}
`,
			readable: words(
				"/* Kept out of the public repository, included by unrealircd.conf */ | oper solveig | *@*.fjord.example | operclass netadmin | is a Network Administrator | link hub.fjord.example | *@192.0.2.* | port 6900 | options { tls; autoconnect; } | class servers | cloak-keys | hiddenhost-prefix",
			),
		}),
	},
	{
		name: "Prosody prosody.cfg.lua",
		declared: "XMPP_SERVER",
		write: (secrets) => ({
			text: `-- Prosody XMPP server
admins = { "drift@chat.fjord.example" }
modules_enabled = {
	"roster"; "saslauth"; "tls"; "dialback"; "carbons";
}
authentication = "ldap"
ldap_server = "ldap.fjord.example:3268"
ldap_rootdn = "cn=prosody,ou=services,dc=fjord,dc=example"
ldap_password = "${escapes.json(secrets.password())}"
ldap_base = "ou=people,dc=fjord,dc=example"

storage = "sql"
sql = { driver = "PostgreSQL", database = "prosody", username = "prosody_rw", password = '${escapes.single(secrets.password())}', host = "pg-chat.fjord.example" }

-- One secret with coturn (static-auth-secret there)
turn_external_host = "turn.fjord.example"
turn_external_port = 3478
turn_external_secret = "${escapes.json(secrets.token())}"

VirtualHost "chat.fjord.example"
Component "gateway.fjord.example"
	component_secret = "${escapes.json(secrets.password())}"
`,
			readable: words(
				"-- Prosody XMPP server | drift@chat.fjord.example | saslauth | dialback | ldap.fjord.example:3268 | cn=prosody,ou=services,dc=fjord,dc=example | ou=people,dc=fjord,dc=example | PostgreSQL | prosody_rw | pg-chat.fjord.example | -- One secret with coturn (static-auth-secret there) | turn.fjord.example | 3478 | VirtualHost | gateway.fjord.example | modules_enabled",
			),
		}),
	},
	{
		name: "Windows registry export of an agent",
		declared: "AGENT_REG",
		write: (secrets) => ({
			text: `Windows Registry Editor Version 5.00

; Agent of the print farm, imported by the image build
[HKEY_LOCAL_MACHINE\\SOFTWARE\\Nordlys\\PrintAgent]
"ServerUrl"="https://print.fjordbank.example:8443/agent"
"InstallDir"="C:\\\\Program Files\\\\Nordlys\\\\PrintAgent"
"UserName"="FJORDBANK\\\\svc_print"
"Password"="${secrets.password().replace(/["\\]/g, "\\$&")}"
"PollSeconds"=dword:0000003c
"EnrollmentKey"="${secrets.of("uuid")}"

[HKEY_CURRENT_USER\\Software\\ORL\\WinVNC3]
"Password"="${secrets.of("hex")}"
"AllowLoopback"=dword:00000001
`,
			readable: words(
				"Windows Registry Editor Version 5.00 | ; Agent of the print farm, imported by the image build | HKEY_LOCAL_MACHINE\\SOFTWARE\\Nordlys\\PrintAgent | https://print.fjordbank.example:8443/agent | PrintAgent | svc_print | PollSeconds | dword:0000003c | EnrollmentKey | WinVNC3 | AllowLoopback | ServerUrl",
			),
		}),
	},
];
