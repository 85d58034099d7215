import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Command lines with a login in them. */
export const kinds: readonly Kind[] = [
	{
		name: "ldapsearch command line",
		declared: "LOOKUP",
		write: (secrets) => ({
			text: `ldapsearch -x -H ldaps://ldap.fjordbank.example:6360 -D 'cn=lookup,ou=services,dc=fjordbank,dc=example' -w '${escapes.shell(secrets.token())}' -b ou=people,dc=fjordbank,dc=example '(memberOf=cn=oncall,ou=groups,dc=fjordbank,dc=example)' mail telephoneNumber\n`,
			readable: words(
				"ldapsearch | ldaps://ldap.fjordbank.example:6360 | cn=lookup,ou=services,dc=fjordbank,dc=example | ou=people,dc=fjordbank,dc=example | memberOf=cn=oncall | telephoneNumber | mail | -x -H",
			),
		}),
	},
	{
		name: "mysqldump command line",
		declared: "NIGHTLY_DUMP",
		write: (secrets) => ({
			text: `mysqldump --host=maria.shop.svc --port=3307 --user=dump --password='${escapes.shell(secrets.password())}' --single-transaction --routines --ignore-table=shop.sessions shop | gzip -9 | openssl enc -aes-256-cbc -pbkdf2 -pass 'pass:${escapes.shell(secrets.password())}' -out /backup/shop.sql.gz.enc\n`,
			readable: words(
				"mysqldump | --host=maria.shop.svc | 3307 | --user=dump | --single-transaction | --ignore-table=shop.sessions | gzip -9 | aes-256-cbc | pbkdf2 | /backup/shop.sql.gz.enc | --routines",
			),
		}),
	},
	{
		name: "curl config with a basic header",
		declared: "UPSTREAM_HEADER",
		write: (secrets) => ({
			text: `# curl --config -
url = "https://upstream.fjordbank.example:8444/v1/export"
header = "Authorization: Basic ${escapes.base64(`svc_upstream:${secrets.password()}`)}"
header = "Accept: text/csv"
user-agent = "fjord-export/1.9"
output = "export.csv"
connect-timeout = 15
compressed
`,
			readable: words(
				"# curl --config - | https://upstream.fjordbank.example:8444/v1/export | Authorization | Basic | Accept: text/csv | fjord-export/1.9 | export.csv | connect-timeout = 15 | compressed",
			),
		}),
	},
	{
		name: "sshpass and rsync over a jump host",
		declared: "SYNC_COMMAND",
		write: (secrets) => ({
			text: `SSHPASS='${escapes.shell(secrets.password())}' sshpass -e rsync -az --delete -e 'ssh -p 2222 -J jump@bastion.fjordbank.example' ./public/ www@web7.kulturhuset.example:/srv/www/billett/\n`,
			readable: words(
				"rsync -az --delete | ssh -p 2222 | jump@bastion.fjordbank.example | ./public/ | www@web7.kulturhuset.example | /srv/www/billett/ | sshpass -e | SSHPASS",
			),
		}),
	},
	{
		name: "curl command with form fields",
		declared: "SMOKE_CALL",
		write: (secrets) => ({
			text: `curl -fsS --retry 3 --max-time 20 -X POST https://login.fjordbank.example/oauth2/v2.0/token \\
  --data-urlencode 'grant_type=password' --data-urlencode 'username=robot@fjordbank.example' \\
  --data-urlencode 'password=${escapes.shell(secrets.password())}' -d client_id=portal-tests \\
  -d 'client_secret=${secrets.token("'")}' -d scope=openid%20profile
`,
			readable: words(
				"curl -fsS --retry 3 --max-time 20 | openid%20profile | https://login.fjordbank.example/oauth2/v2.0/token | grant_type=password | username=robot@fjordbank.example | client_id=portal-tests | scope=openid%20profile | --data-urlencode",
			),
		}),
	},
	{
		name: "Windows command that maps a drive",
		declared: "MAP_DRIVE",
		write: (secrets) => ({
			text: `@echo off\r\nrem Runs before the packaging step\r\nnet use Z: \\\\files.fjordbank.example\\release$ "${secrets.token('"%')}" /user:FJORDBANK\\svc_release /persistent:no\r\nrobocopy .\\out Z:\\kiosk /MIR /R:2 /W:5 /LOG:robocopy.log\r\n`,
			readable: words(
				"net use | \\\\files.fjordbank.example\\release$ | FJORDBANK\\svc_release | /persistent:no | svc_release | @echo off | rem Runs before the packaging step | Z:\\kiosk | robocopy.log | /MIR /R:2 /W:5",
			),
		}),
	},
	{
		name: "MQTT command line with will",
		declared: "BROKER_PROBE",
		write: (secrets) => ({
			text: `mosquitto_pub -h mqtt.lab.example -p 8883 --cafile /etc/ssl/lab-ca.pem -i probe-17 -u meter0481 -P "${escapes.shellDouble(secrets.token())}" -t site/haugesund/power --will-topic site/haugesund/state --will-payload offline -m '{"kw": 12.75, "phase": "L2"}'\n`,
			readable: words(
				"mosquitto_pub | mqtt.lab.example | 8883 | /etc/ssl/lab-ca.pem | probe-17 | meter0481 | site/haugesund/power | --will-topic | offline | phase",
			),
		}),
	},
];
