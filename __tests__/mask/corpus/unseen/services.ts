import type { Kind } from "../corpus.ts";
import { json, lines, url, yaml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "Vault AppRole and agent",
		declared: "VAULT_AGENT",
		write: (secrets) => ({
			text: `role_id=7c9e6679-7425-40de-944b-e07fc1f90ae7
secret_id=${secrets.of("uuid")}

# agent.hcl
pid_file = "/run/vault-agent/pid"
vault {
  address = "https://vault.example.com:8200"
  retry { num_retries = 5 }
}
auto_auth {
  method "approle" {
    mount_path = "auth/approle"
    config = {
      role_id_file_path = "/etc/vault/role-id"
      remove_secret_id_file_after_reading = false
    }
  }
  sink "file" { config = { path = "/run/vault-agent/token" } }
}
# break glass only
VAULT_TOKEN=hvs.${secrets.of("base64url")}
`,
			readable: lines(`
				agent.hcl
				/run/vault-agent/pid
				pid_file
				https://vault.example.com:8200
				retry { num_retries = 5 }
				auto_auth {
				method "approle" {
				approle
				auth/approle
				/etc/vault/role-id
				remove_secret_id_file_after_reading = false
				remove_secret_id_file_after_reading
				/run/vault-agent/token
				break glass only
			`),
		}),
	},
	{
		name: "Consul agent",
		declared: "CONSUL_HCL",
		write: (secrets) => ({
			text: `datacenter = "fra1"
data_dir = "/opt/consul"
retry_join = ["10.8.0.2", "10.8.0.3", "10.8.0.4"]
bind_addr = "{{ GetInterfaceIP \\"eth1\\" }}"
encrypt = "${secrets.of("base64")}"
encrypt_verify_incoming = true
ports { https = 8501, grpc_tls = 8503, dns = 8600 }
acl {
  enabled = true
  default_policy = "deny"
  tokens {
    initial_management = "${secrets.of("uuid")}"
    agent = "${secrets.of("uuid")}"
  }
}
tls { defaults { ca_file = "/etc/consul.d/ca.pem", verify_outgoing = true } }
log_level = "INFO"
`,
			readable: lines(`
				datacenter = "fra1"
				fra1
				/opt/consul
				10.8.0.2
				retry_join
				GetInterfaceIP
				encrypt_verify_incoming = true
				encrypt_verify_incoming
				8501
				grpc_tls
				8600
				default_policy
				deny
				/etc/consul.d/ca.pem
				verify_outgoing
				log_level = "INFO"
			`),
		}),
	},
	{
		name: "Prometheus and Alertmanager",
		declared: "ALERTING",
		write: (secrets) => ({
			text: `global:
  resolve_timeout: 5m
  smtp_smarthost: smtp.example.com:2587
  smtp_from: alerts@example.com
  smtp_auth_username: alerts
  smtp_auth_password: ${yaml(secrets.password())}
  slack_api_url: https://hooks.slack.com/services/T024BE7LD/B0310KZ5U/${secrets.of("mixed")}
route:
  receiver: on-call
  group_by: [alertname, cluster]
  group_interval: 10m
  routes:
    - matchers: [ severity = "critical" ]
      receiver: pager
receivers:
  - name: on-call
    slack_configs: [{channel: "#alerts", send_resolved: true}]
  - name: pager
    pagerduty_configs:
      - routing_key: ${yaml(secrets.of("hex"))}
    webhook_configs:
      - url: https://alerts.example.com/hook
        http_config:
          basic_auth: {username: am, password: "${json(secrets.password())}"}
---
# prometheus.yml
scrape_configs:
  - job_name: node
    static_configs:
      - targets: ['node1.example.com:9100', 'node2.example.com:9100']
  - job_name: federate
    metrics_path: /federate
    bearer_token: ${secrets.of("jwt")}
remote_write:
  - url: https://prometheus-prod-01-eu-west-0.grafana.net/api/prom/push
    basic_auth:
      username: "123456"
      password: glc_${secrets.of("base64url")}
`,
			readable: lines(`
				resolve_timeout: 5m
				smtp.example.com:2587
				alerts@example.com
				smtp_from
				https://hooks.slack.com/services
				receiver: on-call
				on-call
				group_by: [alertname, cluster]
				alertname
				severity = "critical"
				pager
				#alerts
				send_resolved
				https://alerts.example.com/hook
				prometheus.yml
				scrape_configs:
				node1.example.com:9100
				metrics_path: /federate
				/federate
				https://prometheus-prod-01-eu-west-0.grafana.net/api/prom/push
				123456
			`),
		}),
	},
	{
		name: "grafana.ini",
		declared: "GRAFANA_INI",
		write: (secrets) => ({
			text: `;;;;;;;;;;;; Grafana ;;;;;;;;;;;;
app_mode = production
instance_name = grafana-eu

[server]
protocol = https
http_port = 3443
domain = grafana.example.com
root_url = %(protocol)s://%(domain)s:%(http_port)s/

[database]
type = postgres
host = pg.example.com:5432
user = grafana
; If the password contains # or ; wrap it with triple quotes
password = """${secrets.of("symbols")}"""

[security]
admin_user = admin-grafana
admin_password = ${secrets.of("mixed")}
secret_key = ${secrets.of("base64url")}
cookie_samesite = lax

[auth.generic_oauth]
enabled = true
name = Keycloak
client_id = grafana-eu
client_secret = ${secrets.of("mixed")}
scopes = openid email profile offline_access roles
auth_url = https://sso.example.com/realms/main/protocol/openid-connect/auth

[smtp]
host = smtp.example.com:2525
user = grafana@example.com
password = """${secrets.password()}"""
`,
			readable: lines(`
				app_mode = production
				production
				grafana-eu
				[server]
				protocol = https
				http_port = 3443
				3443
				grafana.example.com
				%(protocol)s://%(domain)s:%(http_port)s/
				[database]
				pg.example.com:5432
				If the password contains # or ; wrap it with triple quotes
				admin-grafana
				cookie_samesite = lax
				[auth.generic_oauth]
				Keycloak
				openid email profile offline_access roles
				https://sso.example.com/realms/main/protocol/openid-connect/auth
				smtp.example.com:2525
				grafana@example.com
			`),
		}),
	},
	{
		name: "Datadog and New Relic agents",
		declared: "AGENTS",
		write: (secrets) => ({
			text: `## datadog.yaml
api_key: ${yaml(secrets.of("hex"))}
site: datadoghq.eu
hostname: build-07.example.com
tags:
  - env:production
  - team:search
logs_enabled: true
proxy: {https: "http://datadog:${url(secrets.of("mixed"))}@proxy.example.com:3128", no_proxy: [169.254.169.254]}
apm_config: {enabled: true, receiver_port: 8126}

## newrelic-infra.yml
license_key: ${secrets.of("hex")}
display_name: build-07
log: {level: info, file: /var/log/newrelic-infra/newrelic-infra.log}
custom_attributes:
  environment: production
  owning_team: search

## .sentryclirc
[auth]
token=sntrys_${secrets.of("base64url")}
[defaults]
url=https://sentry.example.com/
org=example-org
project=search-frontend

## DSN
SENTRY_DSN=https://3f1c2a9e8b7d4e5f90a1b2c3d4e5f607:${secrets.of("hex")}@o447951.ingest.de.sentry.io/4506000000000000
`,
			readable: lines(`
				datadog.yaml
				datadoghq.eu
				site: datadoghq.eu
				build-07.example.com
				env:production
				team:search
				logs_enabled: true
				169.254.169.254
				apm_config
				8126
				newrelic-infra.yml
				display_name: build-07
				/var/log/newrelic-infra/newrelic-infra.log
				owning_team: search
				.sentryclirc
				[defaults]
				https://sentry.example.com/
				org=example-org
				example-org
				search-frontend
				o447951.ingest.de.sentry.io
				4506000000000000
			`),
		}),
	},
];
