import type { Kind } from "../corpus.ts";
import { json, lines, quoted } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "msmtprc",
		declared: "MSMTPRC",
		write: (secrets) => ({
			text: `defaults
auth           on
tls            on
tls_trust_file /etc/ssl/certs/ca-certificates.crt
logfile        ~/.msmtp.log

account        reports
host           smtp.example.com
port           2587
from           reports@example.com
user           reports@example.com
password       ${secrets.of("mixed")}

account        ses
host           email-smtp.eu-west-1.amazonaws.com
port           2465
tls_starttls   off
user           ${secrets.of("aws-id")}
password       ${secrets.of("aws-secret")}

account default : reports
`,
			readable: lines(`
				defaults
				tls_trust_file /etc/ssl/certs/ca-certificates.crt
				/etc/ssl/certs/ca-certificates.crt
				~/.msmtp.log
				reports
				smtp.example.com
				2587
				reports@example.com
				email-smtp.eu-west-1.amazonaws.com
				2465
				tls_starttls
				account default : reports
			`),
		}),
	},
	{
		name: "muttrc and mail client",
		declared: "MUTTRC",
		write: (secrets) => ({
			text: `# ~/.config/mutt/muttrc
set realname = "Build Notifications"
set from = "notifications@example.com"
set imap_user = "notifications@example.com"
set imap_pass = ${quoted(secrets.of("mixed"))}
set smtp_url = "smtps://notifications@smtp.example.com:4465/"
set smtp_pass = "${json(secrets.of("letters"))}"
set folder = "imaps://imap.example.com:1993/"
set spoolfile = "+INBOX"
set ssl_force_tls = yes
set sort = reverse-date-received
mailboxes =INBOX =Alerts
bind index G imap-fetch-mail
set pgp_sign_as = 0x6F2C8E11A9B04D37
`,
			readable: lines(`
				~/.config/mutt/muttrc
				Build Notifications
				notifications@example.com
				imap_user
				smtps://notifications@smtp.example.com:4465/
				smtp.example.com:4465
				imaps://imap.example.com:1993/
				set spoolfile = "+INBOX"
				spoolfile
				set ssl_force_tls = yes
				reverse-date-received
				mailboxes =INBOX =Alerts
				bind index G imap-fetch-mail
			`),
		}),
	},
	{
		name: "webhooks of chats",
		declared: "NOTIFY",
		write: (secrets) => ({
			text: `slack=https://hooks.slack.com/services/T0AB12CD3/B0EF45GH6/${secrets.of("mixed")}
discord=https://discord.com/api/webhooks/1093847562910283746/${secrets.of("base64url")}
teams=https://example.webhook.office.com/webhookb2/5a3f8c1e-9d27-4b60-8e14-c2d7f0a9b358@9d2f6c18-51c3-4a7e-b6e0-2f81d3a94c55/IncomingWebhook/${secrets.of("hex")}/0f4e2a61-8a1b-4d22-9c47-6d1f0f3b7a10
mattermost=https://chat.example.com/hooks/${secrets.of("mixed")}
telegram=https://api.telegram.org/bot7203948571:${secrets.of("base64url")}/sendMessage?chat_id=-1001987654321
bot_token=${secrets.of("slack")}
channel=#releases
mention=@here
`,
			readable: lines(`
				https://hooks.slack.com/services
				hooks.slack.com
				https://discord.com/api/webhooks
				discord.com
				https://example.webhook.office.com/webhookb2
				IncomingWebhook
				https://chat.example.com/hooks
				chat.example.com
				mattermost
				api.telegram.org
				sendMessage
				-1001987654321
				channel=#releases
				#releases
				mention=@here
			`),
		}),
	},
	{
		name: "a Slack webhook alone",
		declared: "HOOK",
		write: (secrets) => ({
			text: `https://hooks.slack.com/services/T7Q2W9E4R/B5T8Y1U3I/${secrets.of("mixed")}`,
			readable: lines(`
				https
				https://
				hooks.slack.com
				https://hooks.slack.com
				https://hooks.slack.com/
				hooks
				slack.com
				services
				/services
				https://hooks.slack.com/services
			`),
		}),
	},
];
