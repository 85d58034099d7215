import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Mail programs. */
export const mail: readonly Kind[] = [
	{
		name: "Postfix sasl_passwd of a relay host",
		declared: "RELAYS",
		write: (secrets) => ({
			text: `# destination  credentials
[smtp.office365.com]:587	alerts@corp.net:${secrets.of("letters")}
[email-smtp.eu-west-1.amazonaws.com]:587 ${secrets.of("aws-id")}:${secrets.of("aws-secret")}
relay.isp.net    corp-relay:${secrets.password("#")}
@branch.corp.net branch:${secrets.of("words")}
`,
			readable: words(
				"destination | credentials | smtp.office365.com | alerts@corp.net | email-smtp.eu-west-1.amazonaws.com | relay.isp.net | corp-relay | @branch.corp.net | branch",
			),
		}),
	},
	{
		name: "msmtprc of two accounts",
		declared: "MSMTP",
		write: (secrets) => ({
			text: `defaults
auth           on
tls            on
tls_trust_file /etc/ssl/certs/ca-certificates.crt
logfile        ~/.msmtp.log

account        work
host           smtp.fastmail.com
port           465
from           ci@corp.net
user           ci@corp.net
password       ${secrets.of("mixed")}

account        home
host           mail.home.arpa
from           bot@home.arpa
user           bot
password       "${secrets.of("passphrase")}"

account default : work
`,
			readable: words(
				"defaults | tls_trust_file | /etc/ssl/certs/ca-certificates.crt | ~/.msmtp.log | account | work | smtp.fastmail.com | ci@corp.net | mail.home.arpa | bot@home.arpa | logfile",
			),
		}),
	},
	{
		name: "fetchmailrc, pop and imap",
		declared: "FETCHMAIL",
		write: (secrets) => ({
			text: `set daemon 300
set postmaster "admin"
poll imap.gmx.net protocol IMAP port 993
  user "inbox@gmx.net" there with password "${escapes.json(secrets.password())}" is deploy here
  options ssl sslcertck keep
poll pop.web.de with proto POP3
  username 'invoices' pass '${secrets.of("letters")}' mda "/usr/bin/procmail -d %T"
`,
			readable: words(
				"set daemon 300 | postmaster | admin | imap.gmx.net | protocol IMAP | inbox@gmx.net | deploy | sslcertck | pop.web.de | POP3 | invoices | /usr/bin/procmail | options",
			),
		}),
	},
	{
		name: "mbsyncrc and muttrc",
		declared: "MUTT",
		write: (secrets) => ({
			text: `IMAPAccount archive
Host imap.mailbox.org
User archive@mailbox.org
Pass "${secrets.password('"\\')}"
SSLType IMAPS
CertificateFile /etc/ssl/certs/ca-certificates.crt

IMAPStore archive-remote
Account archive
# muttrc
set imap_user = "archive@mailbox.org"
set imap_pass = "${secrets.of("words")}"
set smtp_url = "smtps://archive@smtp.mailbox.org:465/"
set smtp_pass='${secrets.of("chosen")}'
set folder = "imaps://imap.mailbox.org/"
set sort = reverse-date
color status brightgreen blue
`,
			readable: words(
				"archive | imap.mailbox.org | archive@mailbox.org | IMAPS | CertificateFile | archive-remote | smtps://archive@smtp.mailbox.org:465/ | imaps://imap.mailbox.org/ | reverse-date | brightgreen | SSLType",
			),
		}),
	},
	{
		name: "Exim and Dovecot passdb",
		declared: "MAILUSERS",
		write: (secrets) => ({
			text: `anna@corp.net:{PLAIN}${secrets.of("mixed")}::::::userdb_quota_rule=*:storage=2G
ben@corp.net:{BLF-CRYPT}$2y$05$${secrets.of("hex")}:1001:1001::/var/mail/ben::
carla@corp.net:{SSHA512}${secrets.of("base64")}:1002:1002::/var/mail/carla::
`,
			readable: words(
				"anna@corp.net | PLAIN | storage=2G | ben@corp.net | /var/mail/ben | carla@corp.net | SSHA512 | /var/mail/carla",
			),
		}),
	},
];
