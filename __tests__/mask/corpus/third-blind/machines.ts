import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** What a field of these cannot hold. */
const PLAIN = "\"'#\\;=`<>&|$%";

/** Keys, logins, agents, monitors and runners. */
export const machines: readonly Kind[] = [
	{
		name: "whole ssh config with keys behind it",
		declared: "SSH_BUNDLE",
		write: (secrets) => ({
			text: `Host sprung
    HostName bastion.post.example
    User briefe
    Port 2022
    IdentityFile ~/.ssh/id_ed25519_post

Host app-*
    ProxyJump sprung
    StrictHostKeyChecking accept-new

# passphrase of the key: ${secrets.of("passphrase")}
-----BEGIN OPENSSH PRIVATE KEY-----
${secrets.of("private-key-body")}
-----END OPENSSH PRIVATE KEY-----

-----BEGIN RSA PRIVATE KEY-----
Proc-Type: 4,ENCRYPTED
DEK-Info: AES-128-CBC,7F0C11AAB2D34E5F60718293A4B5C6D7

${secrets.of("private-key-body")}
-----END RSA PRIVATE KEY-----
`,
			readable: words(
				"sprung | bastion.post.example | briefe | 2022 | id_ed25519_post | accept-new | Proc-Type | AES-128-CBC",
			),
		}),
	},
	{
		name: "whole PEM bundle with bag attributes",
		declared: "SERVER_PEM",
		write: (secrets) => ({
			text: `Bag Attributes
    friendlyName: wildcard.mueller.example
    localKeyID: 54 69 6D 65 20 31 36
Key Attributes: <No Attributes>
${pem(secrets.of("private-key-body"))}
subject=CN = *.mueller.example
issuer=C = AT, O = Muster CA, CN = Muster Issuing 2
${pem("MIIDazCCAlOgAwIBAgIUMusterMusterMusterMuster0wDQYJKoZIhvcNAQEL\nBQAwRTELMAkGA1UEBhMCQVQxEzARBgNVBAgMClNvbWUtU3RhdGUxITAfBgNVBAoM", "CERTIFICATE")}
${pem(secrets.of("private-key-body"), "EC PRIVATE KEY")}
`,
			readable: words(
				"friendlyName | wildcard.mueller.example | 54 69 6D 65 20 31 36 | Muster CA | Muster Issuing 2 | BQAwRTELMAkGA1UEBhMCQVQxEzARBgNVBAgMClNvbWUtU3RhdGUxITAfBgNVBAoM",
			),
		}),
	},
	{
		name: "whole .netrc of a build server",
		declared: "NETRC_FILE",
		write: (secrets) => ({
			text: `machine github.com login oauth2 password ${secrets.of("github")}
machine api.heroku.com
  login bau@firma.example
  password ${secrets.of("uuid")}
machine ftp.firma.example
	login anonymous-up
	account lager4
	password ${secrets.password(PLAIN)}
# machine old.firma.example login bau password ${secrets.of("words")}
default login guest password ${secrets.of("letters")}
`,
			readable: words(
				"github.com | oauth2 | api.heroku.com | bau@firma.example | ftp.firma.example | anonymous-up | lager4 | old.firma.example | guest",
			),
		}),
	},
	{
		name: "whole list of connection strings",
		declared: "CONNECTIONS",
		write: (secrets) => ({
			text: `prod-rw   postgresql://api:${escapes.url(secrets.password())}@pg-a.spiel.example:5432/spiel?sslmode=require
prod-ro   postgresql://leser:${escapes.url(secrets.password())}@pg-b.spiel.example:5432/spiel
mongo     mongodb://stats:${escapes.url(secrets.of("symbols"))}@m1.spiel.example:27017,m2.spiel.example:27017/stats?replicaSet=rs0
mssql     Server=mssql.spiel.example;Database=Konten;User Id=konten;Password={${secrets.password("{};")}};
odbc      Driver={ODBC Driver 17 for SQL Server};Server=alt;UID=sa;PWD=${secrets.password(";{}=\"'")}
oracle    jdbc:oracle:thin:scott/${secrets.of("letters")}@//ora.spiel.example:1521/XEPDB1
redis     rediss://default:${secrets.of("mixed")}@cache.spiel.example:6380/0
libpq     host=pg-c.spiel.example user=berichte password='${escapes.single(secrets.password())}' dbname=lager
snowflake snowflake://lader:${escapes.url(secrets.of("chosen"))}@xy12345.eu-central-1/ROH/PUBLIC?warehouse=KLEIN
`,
			readable: words(
				"prod-rw | pg-a.spiel.example | sslmode | leser | m2.spiel.example | 27017 | stats | Konten | ODBC Driver 17 for SQL Server | scott | ora.spiel.example | XEPDB1 | 6380 | berichte | lader | KLEIN | replicaSet",
			),
		}),
	},
	{
		name: "whole list of webhooks",
		declared: "WEBHOOKS",
		write: (secrets) => ({
			text: `# channel, url, secret
slack-ops: https://hooks.slack.com/services/T01ABCDEF/B02GHIJKL/${secrets.of("mixed")}
discord: https://discord.com/api/webhooks/901234567890123456/${secrets.of("base64url")}
teams: https://firma.webhook.office.com/webhookb2/7c9e6679-7425-40de-944b-e07fc1f90ae7@2f1b6c1d-0000-4000-8000-1b2c3d4e5f60/IncomingWebhook/${secrets.of("hex")}/9a8b7c6d-1111-4222-8333-444455556666
mattermost: https://chat.firma.example/hooks/${secrets.of("mixed")}
gchat: https://chat.googleapis.com/v1/spaces/AAAAbbbb/messages?key=${secrets.of("google-key")}&token=${secrets.of("base64url")}
telegram: https://api.telegram.org/bot5123456789:AA${secrets.of("mixed")}qwertzuiopa/sendMessage?chat_id=-100777
zapier: https://hooks.zapier.com/hooks/catch/1234567/b${secrets.of("short")}/
github: { url: https://ci.firma.example/hook, secret: ${secrets.of("words")} }
uptime: https://uptime.firma.example/api/push/${secrets.of("mixed")}?status=up
`,
			readable: words(
				"slack-ops | hooks.slack.com | discord.com/api/webhooks | 901234567890123456 | firma.webhook.office.com | IncomingWebhook | chat.firma.example | chat.googleapis.com | AAAAbbbb | api.telegram.org | sendMessage | -100777 | hooks.zapier.com | ci.firma.example | uptime.firma.example | channel, url, secret",
			),
		}),
	},
	{
		name: "whole SMTP settings and .msmtprc",
		declared: "MAIL_SETTINGS",
		write: (secrets) => ({
			text: `defaults
auth           on
tls            on
tls_trust_file /etc/ssl/certs/ca-certificates.crt

account        firma
host           smtp.office365.com
port           587
from           rechnung@firma.example
user           rechnung@firma.example
password       "${secrets.password('"\\')}"

account        privat : firma
host           smtp.gmail.com
user           max.muster
password       ${secrets.of("words")}

account default : firma
# App-Passwort Newsletter: ${secrets.of("letters")}
# relay: smtps://newsletter:${escapes.url(secrets.of("symbols"))}@relay.firma.example:465
`,
			readable: words(
				"ca-certificates.crt | smtp.office365.com | rechnung@firma.example | smtp.gmail.com | max.muster | newsletter | relay.firma.example | App-Passwort",
			),
		}),
	},
	{
		name: "whole alertmanager.yml",
		declared: "ALERTMANAGER",
		write: (secrets) => ({
			text: `global:
  resolve_timeout: 5m
  smtp_smarthost: 'smtp.wache.example:587'
  smtp_from: 'alarm@wache.example'
  smtp_auth_username: 'alarm'
  smtp_auth_password: '${escapes.doubled(secrets.password())}'
  slack_api_url: 'https://hooks.slack.com/services/T0WACHE/B0ALARM/${secrets.of("mixed")}'
  opsgenie_api_key: ${secrets.of("uuid")}
route:
  receiver: bereitschaft
  group_by: [alertname, cluster]
receivers:
- name: bereitschaft
  pagerduty_configs:
  - routing_key: ${secrets.of("hex")}
    severity: critical
  - service_key: "${secrets.of("hex")}"
  telegram_configs:
  - bot_token: "6012345678:AA${secrets.of("mixed")}lkjhgfdsapo"
    chat_id: -100555
  pushover_configs:
  - user_key: ${secrets.of("mixed")}
    token: ${secrets.of("mixed")}
  webhook_configs:
  - url: https://alarm:${escapes.url(secrets.password())}@sirene.wache.example/v1
    http_config:
      authorization: { type: Bearer, credentials: ${secrets.of("mixed")} }
`,
			readable: words(
				"resolve_timeout | smtp.wache.example | alarm@wache.example | hooks.slack.com | bereitschaft | alertname | critical | -100555 | sirene.wache.example | Bearer",
			),
		}),
	},
	{
		name: "whole prometheus.yml with remote write",
		declared: "PROM_CONFIG",
		write: (secrets) => ({
			text: `global: { scrape_interval: 15s, external_labels: { monitor: sternwarte } }
remote_write:
  - url: https://prometheus-prod-01-eu-west-0.grafana.net/api/prom/push
    basic_auth: { username: "438911", password: glc_${secrets.of("base64")} }
scrape_configs:
  - job_name: node
    static_configs: [ { targets: ["10.3.0.2:9100"] } ]
  - job_name: hass
    metrics_path: /api/prometheus
    bearer_token: '${secrets.of("jwt")}'
  - job_name: minio
    authorization:
      credentials: ${secrets.of("jwt")}
  - job_name: router
    params: { module: [if_mib], auth: [public_v2] }
    basic_auth:
      username: sonde
      password: "${escapes.json(secrets.password())}"
  - job_name: consul
    consul_sd_configs:
      - server: consul.stern.example:8500
        token: ${secrets.of("uuid")}
`,
			readable: words(
				"sternwarte | prometheus-prod-01-eu-west-0.grafana.net | 438911 | node | 10.3.0.2:9100 | /api/prometheus | if_mib | public_v2 | sonde | consul.stern.example | 8500",
			),
		}),
	},
	{
		name: "whole grafana.ini with datasources",
		declared: "GRAFANA",
		write: (secrets) => ({
			text: `[server]
root_url = https://graph.stern.example/
http_port = 3000
[database]
type = postgres
host = pg.stern.example:5432
user = grafana
# If the password contains # or ; you have to wrap it with triple quotes
password = """${secrets.password('"')}"""
[security]
admin_user = astro
admin_password ="""${secrets.of("chosen")}"""
secret_key = ${secrets.of("mixed")}
;disable_gravatar = false
[auth.generic_oauth]
enabled = true
client_id = grafana-web
client_secret = ${secrets.of("mixed")}
scopes = openid profile
[auth.ldap]
bind_password = ${secrets.of("letters")}
[smtp]
host = smtp.stern.example:25
password = ${secrets.of("words")}
[log]
mode = console
`,
			readable: words(
				"graph.stern.example | 3000 | pg.stern.example | wrap it with triple quotes | astro | disable_gravatar | grafana-web | openid profile | smtp.stern.example | console",
			),
		}),
	},
	{
		name: "whole datadog.yaml with integrations",
		declared: "DD_CONFIG",
		write: (secrets) => ({
			text: `api_key: ${secrets.of("hex")}
app_key: ${secrets.of("hex")}
site: datadoghq.eu
hostname: web-07.strand.example
tags: [env:prod, team:duene]
logs_enabled: true
proxy:
  https: http://dd-agent:${secrets.of("letters")}@proxy.strand.example:8888
  no_proxy: [169.254.169.254]
cluster_agent:
  auth_token: ${secrets.of("mixed")}
instances:
  - host: localhost
    port: 5432
    username: datadog
    password: ${secrets.of("mixed")}
  - server: redis-1
    password: "${escapes.json(secrets.of("symbols"))}"
  - url: http://localhost:15672/api/
    rabbitmq_pass: ${secrets.of("words")}
snmp_listener:
  configs: [ { network: 10.6.0.0/24, community: ${secrets.of("short")}, authKey: "${secrets.of("chosen")}" } ]
log_level: warn
`,
			readable: words(
				"datadoghq.eu | web-07.strand.example | env:prod | team:duene | dd-agent | proxy.strand.example | 169.254.169.254 | localhost | redis-1 | 15672 | 10.6.0.0/24 | warn",
			),
		}),
	},
	{
		name: "whole newrelic.ini and sentry.properties",
		declared: "AGENTS",
		write: (secrets) => ({
			text: `[newrelic]
license_key = eu01xx${secrets.of("hex")}NRAL
app_name = Fahrplan (Production)
monitor_mode = true
log_level = info
proxy_host = proxy.fahrplan.example
proxy_pass = ${secrets.of("mixed")}
insights_insert_key = NRII-${secrets.of("base64url")}
user_key = NRAK-${secrets.of("base32")}

defaults.url=https://sentry.fahrplan.example/
defaults.org=fahrplan
defaults.project=android-app
auth.token=${secrets.of("hex")}
dsn=https://${secrets.of("hex")}:${secrets.of("hex")}@sentry.fahrplan.example/12
BUGSNAG_API_KEY=${secrets.of("hex")}
ROLLBAR_ACCESS_TOKEN=${secrets.of("hex")}
cli.executable=node_modules/@sentry/cli/bin/sentry-cli
`,
			readable: words(
				"Fahrplan (Production) | info | proxy.fahrplan.example | sentry.fahrplan.example | android-app | monitor_mode | sentry-cli",
			),
		}),
	},
	{
		name: "whole config.toml of GitLab Runner",
		declared: "RUNNER_TOML",
		write: (secrets) => ({
			text: `concurrent = 4
check_interval = 0
log_level = "info"

[[runners]]
  name = "baustelle-01"
  url = "https://git.bau.example/"
  id = 112
  token = "glrt-${secrets.of("mixed")}"
  executor = "docker"
  environment = ["DOCKER_AUTH_CONFIG={\\"auths\\":{\\"reg.bau.example\\":{\\"auth\\":\\"${escapes.base64(`runner:${secrets.of("mixed")}`)}\\"}}}", "HTTP_PROXY=http://kran:${secrets.of("letters")}@proxy.bau.example:3128", "NPM_TOKEN=${secrets.of("npm")}"]
  [runners.docker]
    image = "alpine:3.19"
    privileged = false
  [runners.cache]
    Type = "s3"
    [runners.cache.s3]
      ServerAddress = "minio.bau.example:9000"
      AccessKey = "cache-writer"
      SecretKey = '${secrets.of("base64url")}'
      BucketName = "runner-cache"

[[runners]]
  name = "win-02"
  token = "${secrets.of("mixed")}"
  [runners.ssh]
    user = "Administrator"
    password = "${escapes.json(secrets.password())}"
    identity_file = "/home/user/.ssh/id_rsa"
`,
			readable: words(
				"info | baustelle-01 | git.bau.example | docker | reg.bau.example | kran | proxy.bau.example | alpine:3.19 | minio.bau.example | runner-cache | win-02 | Administrator | id_rsa",
			),
		}),
	},
	{
		name: "whole jenkins.yaml with credentials",
		declared: "CASC",
		write: (secrets) => ({
			text: `jenkins:
  systemMessage: "Hafenjenkins, please log in"
  numExecutors: 2
  securityRealm:
    local:
      users:
        - { id: "admin", password: "${escapes.json(secrets.password())}" }
        - id: leserin
          password: '${escapes.doubled(secrets.of("chosen"))}'
credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword:
              scope: GLOBAL
              id: nexus-login
              username: jenkins-nexus
              password: ${secrets.of("mixed")}
          - string:
              id: sonar
              description: "Sonar of the yard"
              secret: squ_${secrets.of("hex")}
          - basicSSHUserPrivateKey:
              id: git-key
              username: git-hafen
              passphrase: "${secrets.of("passphrase")}"
              privateKeySource:
                directEntry:
                  privateKey: "${escapes.oneLine(pem(secrets.of("private-key-body"), "OPENSSH PRIVATE KEY"))}\\n"
          - file:
              id: kubeconfig-file
              fileName: settings.env
              secretBytes: ${escapes.base64(`TOKEN=${secrets.of("mixed")}\nSTAGE=integration\n`)}
unclassified:
  slackNotifier: { teamDomain: hafen-team, room: "#builds", botUser: true }
  mailer: { smtpHost: mx.hafen.example, authentication: { username: bauamt, password: ${secrets.of("words")} } }
`,
			readable: words(
				"please log in | admin | leserin | GLOBAL | nexus-login | jenkins-nexus | Sonar of the yard | git-hafen | settings.env | integration | hafen-team | #builds | mx.hafen.example | bauamt",
			),
		}),
	},
	{
		name: "whole note with logins of a small team",
		declared: "TEAM_LOGINS",
		write: (secrets) => ({
			text: `Zugänge Verein (Stand März 2024)
================================

Hosting (hoster.example)
  Kundennummer: 2288114
  Benutzer: verein
  Passwort: ${secrets.of("chosen")}

FTP: ftp.verein.example, user: web1, pw: ${secrets.of("mixed")}
phpMyAdmin - https://pma.verein.example
	login	db_verein
	pass	${secrets.of("letters")}
WLAN Vereinsheim: Gäste / ${secrets.of("words")}
2FA seed (GitHub): ${secrets.of("base32")}
Alarmanlage PIN: ${secrets.of("pin")}
Recovery phrase: ${secrets.of("mnemonic")}
API token for the newsletter = ${secrets.of("hex")} (Tarif: Basic)
Altes Passwort war "${secrets.of("unicode")}", bitte nicht mehr benutzen
`,
			readable: words(
				"Stand März 2024 | hoster.example | 2288114 | verein | ftp.verein.example | web1 | phpMyAdmin | pma.verein.example | db_verein | Vereinsheim | Tarif | bitte nicht mehr benutzen",
			),
		}),
	},
];
