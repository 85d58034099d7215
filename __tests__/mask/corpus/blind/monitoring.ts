import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Monitoring, logs, alerts and chats. */
export const monitoring: readonly Kind[] = [
	{
		name: "alertmanager.yml with all receivers",
		declared: "ALERTS",
		write: (secrets) => ({
			text: `global:
  resolve_timeout: 5m
  smtp_smarthost: smtp.corp.net:587
  smtp_from: alertmanager@corp.net
  smtp_auth_username: alertmanager
  smtp_auth_password: ${secrets.of("words")}
  slack_api_url: https://hooks.slack.com/services/T02AB3CD4/B05EF6GH7/${secrets.of("mixed")}
  opsgenie_api_key: ${secrets.of("uuid")}
route:
  receiver: team-web
  group_by: [alertname, cluster]
  repeat_interval: 4h
  routes:
    - matchers: ['severity="critical"', 'team=~"web|api"']
      receiver: pager
receivers:
  - name: team-web
    slack_configs:
      - channel: '#web-alerts'
        send_resolved: true
  - name: pager
    pagerduty_configs:
      - routing_key: ${secrets.of("hex")}
        severity: critical
    victorops_configs: [{api_key: ${secrets.of("mixed")}, routing_key: web}]
    webhook_configs:
      - url: https://bridge.corp.net/hook
        http_config: {basic_auth: {username: am, password: '${escapes.doubled(secrets.of("symbols"))}'}}
    telegram_configs:
      - bot_token: "734982114:${secrets.of("mixed")}"
        chat_id: -1001234567
`,
			readable: words(
				"resolve_timeout | smtp.corp.net:587 | alertmanager@corp.net | alertmanager | team-web | alertname | cluster | severity | critical | pager | #web-alerts | send_resolved | https://bridge.corp.net/hook | 1001234567 | pagerduty_configs | repeat_interval: 4h",
			),
		}),
	},
	{
		name: "grafana.ini with triple quotes",
		declared: "GRAFANA",
		write: (secrets) => ({
			text: `##################### Grafana #####################
app_mode = production
[paths]
data = /var/lib/grafana
;temp_data_lifetime = 24h
[server]
protocol = https
root_url = %(protocol)s://grafana.corp.net/
[database]
type = postgres
host = pg.corp.net:5432
user = grafana
# If the password contains # or ; you have to wrap it with triple quotes.
password = """${secrets.password('"')}"""
[security]
admin_user = admin
admin_password = ${secrets.of("short")}
secret_key = ${secrets.of("mixed")}
cookie_samesite = lax
;disable_gravatar = false
[auth.generic_oauth]
enabled = true
client_id = grafana
client_secret = ${secrets.of("letters")}
scopes = openid email profile offline_access
auth_url = https://login.corp.net/auth
allow_sign_up = true
[smtp]
user = grafana@corp.net
password = ${secrets.of("words")}
[external_image_storage.s3]
bucket = grafana-shots
region = eu-central-1
access_key = ${secrets.of("aws-id")}
secret_key = ${secrets.of("aws-secret")}
`,
			readable: words(
				"Grafana | production | /var/lib/grafana | temp_data_lifetime | https | grafana.corp.net | pg.corp.net:5432 | you have to wrap it with triple quotes. | contains | admin | disable_gravatar | openid email profile offline_access | https://login.corp.net/auth | grafana@corp.net | grafana-shots | eu-central-1 | cookie_samesite",
			),
		}),
	},
	{
		name: "Grafana provisioned data sources",
		declared: "DATASOURCES_YAML",
		write: (secrets) => ({
			text: `apiVersion: 1
deleteDatasources:
  - name: Old
    orgId: 1
datasources:
  - name: Prometheus
    type: prometheus
    access: proxy
    url: http://prometheus:9090
    jsonData:
      httpMethod: POST
      httpHeaderName1: Authorization
    secureJsonData:
      httpHeaderValue1: 'Bearer ${secrets.of("jwt")}'
  - name: Logs
    type: loki
    basicAuth: true
    basicAuthUser: tenant1
    secureJsonData: {basicAuthPassword: "${escapes.json(secrets.password())}"}
  - name: Warehouse
    type: mysql
    jsonData: {database: grafana, maxOpenConns: 100}
    secureJsonData:
      password: ${secrets.of("chosen")}
      tlsClientKey: |
        -----BEGIN EC PRIVATE KEY-----
        ${secrets.of("private-key-body").replaceAll("\n", "\n        ")}
        -----END EC PRIVATE KEY-----
    version: 3
    editable: false
`,
			readable: words(
				"Prometheus | prometheus | access: proxy | http://prometheus:9090 | httpMethod: POST | Authorization | Logs | loki | tenant1 | Warehouse | mysql | maxOpenConns | BEGIN EC PRIVATE KEY | editable | deleteDatasources",
			),
		}),
	},
	{
		name: "prometheus.yml with remote write",
		declared: "PROM",
		write: (secrets) => ({
			text: `global: {scrape_interval: 15s, external_labels: {region: eu-west-1, replica: a}}
remote_write:
- url: https://prometheus-prod-10.grafana.net/api/prom/push
  basic_auth: {username: 482193, password: glc_${secrets.of("base64url")}}
- url: https://metrics.corp.net/api/v1/push
  headers: {X-Scope-OrgID: team-a}
  authorization:
    type: Bearer
    credentials: ${secrets.of("mixed")}
scrape_configs:
- job_name: nodes
  metrics_path: /metrics
  oauth2:
    client_id: scraper
    client_secret: '${escapes.doubled(secrets.password())}'
    token_url: https://login.corp.net/oauth2/token
    scopes: [read, metrics]
  static_configs:
  - targets: ['10.0.0.1:9100', '10.0.0.2:9100']
    labels: {env: production}
- job_name: consul
  consul_sd_configs: [{server: 'consul.corp.net:8500', token: ${secrets.of("uuid")}, services: [web, api]}]
`,
			readable: words(
				"scrape_interval: 15s | eu-west-1 | https://prometheus-prod-10.grafana.net/api/prom/push | 482193 | https://metrics.corp.net/api/v1/push | team-a | nodes | /metrics | scraper | https://login.corp.net/oauth2/token | 10.0.0.1:9100 | production | consul.corp.net:8500 | services",
			),
		}),
	},
	{
		name: "datadog.yaml, newrelic.ini and sentry.properties",
		declared: "AGENTS",
		write: (secrets) => ({
			text: `# datadog.yaml
api_key: ${secrets.of("hex")}
app_key: ${secrets.of("hex")}
site: datadoghq.eu
tags: [team:web, env:prod]
logs_enabled: true
apm_config: {receiver_port: 8126}
# newrelic.ini
[newrelic]
license_key = eu01xx${secrets.of("hex")}
app_name = Shop (Production)
monitor_mode = true
log_level = info
# sentry.properties
defaults.url=https://sentry.io/
defaults.org=corp
defaults.project=shop-web
auth.token=sntrys_${secrets.of("base64url")}
# honeycomb
HONEYCOMB_API_KEY=${secrets.of("mixed")}
HONEYCOMB_DATASET=shop
`,
			readable: words(
				"datadog.yaml | datadoghq.eu | team:web | env:prod | logs_enabled | receiver_port: 8126 | newrelic | Shop (Production) | monitor_mode | https://sentry.io/ | corp | shop-web | honeycomb | log_level = info",
			),
		}),
	},
	{
		name: "fluent-bit.conf",
		declared: "FLUENTBIT",
		write: (secrets) => ({
			text: `[SERVICE]
    Flush         5
    Log_Level     info
    Parsers_File  parsers.conf
[INPUT]
    Name          tail
    Path          /var/log/containers/*.log
    Tag           kube.*
[OUTPUT]
    Name          es
    Match         kube.*
    Host          es.corp.net
    Port          9243
    HTTP_User     shipper
    HTTP_Passwd   ${secrets.password()}
    tls.verify    On
[OUTPUT]
    Name          splunk
    Host          splunk.corp.net
    Splunk_Token  ${secrets.of("uuid")}
[OUTPUT]
    Name          http
    Header        Authorization Basic ${escapes.base64(`loki:${secrets.of("words")}`)}
    URI           /loki/api/v1/push
    Compress      gzip
`,
			readable: words(
				"SERVICE | Flush | Log_Level | parsers.conf | tail | /var/log/containers/*.log | kube.* | es.corp.net | 9243 | shipper | tls.verify | splunk | splunk.corp.net | Authorization Basic | /loki/api/v1/push | gzip | HTTP_User",
			),
		}),
	},
	{
		name: "Nagios resource.cfg and Zabbix agent",
		declared: "CHECKS",
		write: (secrets) => ({
			text: `# Sets $USER1$ to be the path to the plugins
$USER1$=/usr/lib/nagios/plugins
$USER3$=monitor
$USER4$=${secrets.of("mixed")}
define command{
  command_name  check_mysql
  command_line  $USER1$/check_mysql -H $HOSTADDRESS$ -u nagios -p ${secrets.of("hex")} -d shop
}
# zabbix_server.conf
DBHost=pg.corp.net
DBName=zabbix
DBUser=zabbix
DBPassword=${secrets.password()}
StartPollers=20
TLSPSKIdentity=zbx-agent-01
TLSPSKFile=/etc/zabbix/agent.psk
`,
			readable: words(
				"to be the path to the plugins | /usr/lib/nagios/plugins | monitor | check_mysql | HOSTADDRESS | nagios | zabbix_server.conf | pg.corp.net | zabbix | StartPollers | zbx-agent-01 | /etc/zabbix/agent.psk",
			),
		}),
	},
	{
		name: "chat webhooks, one a line",
		declared: "HOOKS",
		write: (secrets) => ({
			text: `https://hooks.slack.com/services/T1A2B3C4D/B5E6F7G8H/${secrets.of("mixed")}
https://discord.com/api/webhooks/110022003300440055/${secrets.of("base64url")}
https://corp.webhook.office.com/webhookb2/9c0b1f6e-3a8e-4d5c-9a44-1c2d3e4f5a6b@1f2e3d4c-0a1b-4c2d-8e3f-112233445566/IncomingWebhook/${secrets.of("hex")}/5d6c7b8a-9f0e-4a1b-8c2d-3e4f5a6b7c8d
https://api.telegram.org/bot5829104432:${secrets.of("mixed")}/sendMessage
https://chat.googleapis.com/v1/spaces/AAAAabcdefg/messages?key=${secrets.of("google-key")}&token=${secrets.of("base64url")}
https://mattermost.corp.net/hooks/${secrets.of("mixed")}
https://outlook.office365.com/healthcheck
`,
			readable: words(
				"https://hooks.slack.com/services | hooks.slack.com | discord.com | corp.webhook.office.com | IncomingWebhook | api.telegram.org | sendMessage | chat.googleapis.com | messages | mattermost.corp.net | https://outlook.office365.com/healthcheck",
			),
		}),
	},
	{
		name: "chat bot in YAML",
		declared: "BOT",
		write: (secrets) => ({
			text: `# Runs in #ops and #releases
slack:
  bot_token: ${secrets.of("slack")}
  signing_secret: ${secrets.of("hex")}
  channels: [ops, releases]
discord:
  token: MTAxMjM0NTY3ODkw${secrets.of("mixed")}
  intents: [guilds, messages]
matrix:
  homeserver: https://matrix.corp.net
  user_id: "@bot:corp.net"
  access_token: syt_Ym90_${secrets.of("mixed")}
  recovery_passphrase: ${secrets.of("passphrase")}
twilio: {account_sid: ACf00d, auth_token: ${secrets.of("hex")}, from: "+15550100"}
teams: {app_password: "${escapes.json(secrets.password())}", tenant: corp.onmicrosoft.com}
llm:
  provider: anthropic
  api_key: sk-ant-api03-${secrets.of("base64url")}
  model: claude-sonnet
  max_tokens: 4096
`,
			readable: words(
				"Runs in #ops and #releases | releases | guilds | messages | https://matrix.corp.net | @bot:corp.net | +15550100 | corp.onmicrosoft.com | anthropic | claude-sonnet | max_tokens: 4096 | homeserver",
			),
		}),
	},
];
