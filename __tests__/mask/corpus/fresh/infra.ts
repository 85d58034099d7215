import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Configuration management, schedulers and proxies. */
export const kinds: readonly Kind[] = [
	{
		name: "Puppet hiera of a role",
		declared: "HIERA_ROLE",
		write: (secrets) => ({
			text: `---
# role: web frontends, all sites
classes:
  - profile::base
  - profile::nginx
profile::base::ntp_servers:
  - ntp1.fjordbank.example
  - ntp2.fjordbank.example
profile::base::root_pw_hash: '$6$w8PzQ1aV$${secrets.of("base64url")}'
profile::nginx::worker_connections: 4096
profile::nginx::vhosts:
  portal.fjordbank.example:
    proxy: http://127.0.0.1:9080
    htpasswd: "${escapes.json(secrets.password())}"
mysql::server::root_password: "${escapes.json(secrets.password())}"
mysql::server::override_options:
  mysqld:
    innodb_buffer_pool_size: 8G
    bind-address: 10.12.0.8
rabbitmq::erlang_cookie: ${secrets.of("mixed")}
icinga2::feature::api::pki: puppet
icinga2::ticket_salt: '${escapes.doubled(secrets.token())}'
`,
			readable: words(
				"# role: web frontends, all sites | profile::base | profile::base::ntp_servers | ntp1.fjordbank.example | worker_connections | 4096 | portal.fjordbank.example | http://127.0.0.1:9080 | mysql::server::override_options | innodb_buffer_pool_size | 10.12.0.8 | rabbitmq::erlang_cookie | icinga2::feature::api::pki | puppet | classes",
			),
		}),
	},
	{
		name: "Chef data bag item",
		declared: "BAG_ITEM",
		write: (secrets) => ({
			text: `{
  "id": "deploy_production",
  "_comment": "knife data bag from file deploy deploy_production.json",
  "rails_env": "production",
  "memcached_servers": ["10.12.1.7:11211", "10.12.1.8:11211"],
  "newrelic": "${escapes.json(secrets.of("hex"))}NRAL",
  "mysql": {
    "adapter": "mysql2",
    "host": "db-3.fjordbank.example",
    "username": "rails",
    "password": "${escapes.json(secrets.password())}"
  },
  "secret_key_base": "${secrets.of("hex")}",
  "airbrake": { "project_id": "418230", "project_key": "${escapes.json(secrets.token())}" },
  "releases_to_keep": 5,
  "repository": "git@git.fjordbank.example:web/portal.git"
}
`,
			readable: words(
				"deploy_production | knife data bag from file deploy deploy_production.json | rails_env | production | 10.12.1.7:11211 | newrelic | mysql2 | db-3.fjordbank.example | rails | airbrake | 418230 | releases_to_keep | git@git.fjordbank.example:web/portal.git | memcached_servers",
			),
		}),
	},
	{
		name: "SaltStack pillar with Jinja",
		declared: "PILLAR",
		write: (secrets) => ({
			text: `#!jinja|yaml
{% set env = grains.get('environment', 'staging') %}
{% set domain = 'fjordbank.example' %}

zabbix:
  server: zabbix.{{ domain }}
  listen_port: 10050
  tls_psk_identity: {{ grains['id'] }}
  tls_psk: {{ '${secrets.of("hex")}' }}

{% if env == 'production' %}
postgres:
  users:
    billing:
      ensure: present
      password: '${escapes.doubled(secrets.password())}'
      createdb: False
    metabase:
      ensure: present
      password: "${escapes.json(secrets.password())}"
  acls:
    - ['hostssl', 'billing', 'billing', '10.12.0.0/16', 'scram-sha-256']
{% endif %}

consul:
  config:
    datacenter: osl1
    encrypt: ${secrets.of("base64")}
    retry_join: ['consul-0.{{ domain }}', 'consul-1.{{ domain }}']
`,
			readable: words(
				"#!jinja|yaml | grains.get('environment', 'staging') | fjordbank.example | zabbix | listen_port | 10050 | tls_psk_identity | {% if env == 'production' %} | billing | metabase | createdb: False | hostssl | 10.12.0.0/16 | scram-sha-256 | osl1 | retry_join | consul-0. | ensure: present",
			),
		}),
	},
	{
		name: "Consul agent HCL with gossip key",
		declared: "CONSUL_AGENT",
		write: (secrets) => ({
			text: `datacenter = "osl1"
data_dir   = "/opt/consul"
server     = true
bootstrap_expect = 3
bind_addr  = "{{ GetInterfaceIP \\"ens192\\" }}"
encrypt    = "${secrets.of("base64")}"
retry_join = ["provider=aws tag_key=consul tag_value=server access_key_id=${secrets.of("aws-id")} secret_access_key=${secrets.of("aws-secret")}"]

acl {
  enabled        = true
  default_policy = "deny"
  down_policy    = "extend-cache"
  tokens {
    initial_management = "${secrets.of("uuid")}"
    agent              = "${secrets.of("uuid")}"
  }
}

tls {
  defaults {
    ca_file         = "/etc/consul.d/tls/consul-agent-ca.pem"
    verify_incoming = true
  }
}

ports { grpc_tls = 8503 }
telemetry { prometheus_retention_time = "24h" }
`,
			readable: words(
				"datacenter | osl1 | /opt/consul | bootstrap_expect | GetInterfaceIP | ens192 | provider=aws | tag_key=consul | tag_value=server | default_policy | deny | extend-cache | /etc/consul.d/tls/consul-agent-ca.pem | verify_incoming | 8503 | prometheus_retention_time",
			),
		}),
	},
];
