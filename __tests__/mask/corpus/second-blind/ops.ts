import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Where logs and numbers go. */
export const ops: readonly Kind[] = [
	{
		name: "fluentd and fluent-bit",
		declared: "LOG_SHIPPER",
		write: (secrets) => ({
			text: `<source>
  @type forward
  port 24224
  <security>
    self_hostname collector.example
    shared_key ${secrets.of("mixed")}
    <user>
      username edge
      password ${secrets.of("words")}
    </user>
  </security>
</source>
<match app.**>
  @type elasticsearch
  hosts https://elastic:${escapes.url(secrets.of("symbols"))}@es1.example:9200,https://es2.example:9200
  user elastic
  password "${escapes.json(secrets.password("#"))}"
  index_name app-logs
  <buffer>
    flush_interval 10s
  </buffer>
</match>
[OUTPUT]
    Name         splunk
    Match        *
    Host         splunk.example
    Splunk_Token ${secrets.of("uuid")}
    TLS          On
[OUTPUT]
    Name         http
    Header       Authorization Bearer ${secrets.of("base64url")}
    HTTP_User    ship
    HTTP_Passwd  ${secrets.of("short")}
`,
			readable: words(
				"forward | 24224 | collector.example | edge | elasticsearch | es2.example:9200 | app-logs | flush_interval | splunk.example | ship | elastic | Match",
			),
		}),
	},
	{
		name: "logstash with inputs, a filter and outputs",
		declared: "PIPELINE",
		write: (secrets) => ({
			text: `input {
  beats { port => 5044 ssl_key_passphrase => "${secrets.of("passphrase")}" }
  jdbc {
    jdbc_connection_string => "jdbc:sqlserver://sql.example;databaseName=crm"
    jdbc_user => "logstash"
    jdbc_password => '${secrets.password("'\\")}'
    schedule => "*/5 * * * *"
    statement => "select * from tickets where id > :sql_last_value"
  }
  kafka {
    bootstrap_servers => "k1.example:9093"
    sasl_jaas_config => "org.apache.kafka.common.security.plain.PlainLoginModule required username='ls' password='${secrets.of("mixed")}';"
  }
}
filter { mutate { add_field => { "env" => "prod" } } }
output {
  elasticsearch { cloud_id => "main:ZXUtd2VzdC0xLmF3cy5mb3VuZC5pbyQ=" api_key => "VuaCfGcBCdbkQm-e5aOx:${secrets.of("base64url")}" }
  email { address => "smtp.example" username => "alerts" password => "${secrets.of("words")}" to => "oncall@example" }
  pagerduty { service_key => "${secrets.of("hex")}" }
}
`,
			readable: words(
				"5044 | jdbc:sqlserver://sql.example;databaseName=crm | logstash | select * from tickets where id > :sql_last_value | k1.example:9093 | PlainLoginModule | prod | smtp.example | oncall@example | alerts",
			),
		}),
	},
	{
		name: "rsyslog and syslog-ng",
		declared: "SYSLOG",
		write: (secrets) => ({
			text: `# rsyslog, old and new
module(load="ommysql")
*.* :ommysql:logdb.example,Syslog,rsyslog,${secrets.password(",;\"'\\")}
action(type="ompgsql" server="pg.example" user="rsyslog" pass="${escapes.json(secrets.password())}" db="logs")
action(type="omhttp" server="loki.example" serverport="443" uid="tenant3" pwd="${secrets.of("words")}" httpheaders=["X-Scope-OrgID: 3"])
$ActionFileDefaultTemplate RSYSLOG_TraditionalFileFormat
# syslog-ng
destination d_mongo { mongodb(uri("mongodb://slog:${secrets.of("mixed")}@mongo.example/syslog")); };
destination d_tg { telegram(bot-id("512345678:${secrets.of("base64url")}") chat-id("-100123456")); };
destination d_smtp { smtp(host("localhost") from("syslog@example") subject("[ALERT] $PROGRAM")); };
destination d_sql { sql(type(pgsql) host("pg.example") username("slog") password("${secrets.of("letters")}") database("logs") table("messages")); };
`,
			readable: words(
				"ommysql | logdb.example | Syslog | pg.example | loki.example | tenant3 | X-Scope-OrgID: 3 | RSYSLOG_TraditionalFileFormat | mongo.example | -100123456 | syslog@example | messages",
			),
		}),
	},
	{
		name: "telegraf with words of SNMP and of databases",
		declared: "COLLECTOR",
		write: (secrets) => ({
			text: `[agent]
  interval = "10s"
  hostname = "edge-4"
[[outputs.influxdb_v2]]
  urls = ["https://influx.example:8086"]
  token = "${secrets.of("base64")}"
  organization = "werk-nord"
  bucket = "machines"
[[inputs.mysql]]
  servers = ["telegraf:${secrets.password("\"\\@/()'")}@tcp(mysql.example:3306)/?tls=false"]
  gather_process_list = true
[[inputs.postgresql]]
  address = "host=pg.example user=telegraf password=${secrets.of("letters")} sslmode=disable"
[[inputs.snmp]]
  agents = ["udp://10.1.0.1:161"]
  community = "${secrets.of("short")}"
  auth_protocol = "SHA"
  auth_password = '${secrets.of("words")}'
  priv_password = '''${secrets.password("'")}'''
[[inputs.http]]
  urls = ["https://api.machines.example/v1/state"]
  headers = {"X-Api-Key" = "${secrets.of("mixed")}", "Accept" = "application/json"}
  password = """${escapes.json(secrets.of("symbols"))}"""
`,
			readable: words(
				"edge-4 | https://influx.example:8086 | werk-nord | machines | mysql.example:3306 | gather_process_list | sslmode=disable | udp://10.1.0.1:161 | https://api.machines.example/v1/state | application/json | auth_protocol",
			),
		}),
	},
	{
		name: "Splunk: server.conf, inputs.conf and outputs.conf",
		declared: "FORWARDER",
		write: (secrets) => ({
			text: `[general]
serverName = sh01
pass4SymmKey = $7$${secrets.of("base64")}
[sslConfig]
sslPassword = ${secrets.of("chosen")}
[clustering]
mode = searchhead
manager_uri = https://cm.splunk.example:8089
pass4SymmKey = ${secrets.of("words")}
[http://orders]
disabled = 0
token = ${secrets.of("uuid")}
indexes = orders,returns
[tcpout:primary]
server = idx1.splunk.example:9997, idx2.splunk.example:9997
sslPassword = ${secrets.password()}
useACK = true
[dbx_identity]
username = splunk_ro
password = ${secrets.of("base64")}
`,
			readable: words(
				"sh01 | searchhead | https://cm.splunk.example:8089 | orders,returns | tcpout:primary | idx2.splunk.example:9997 | splunk_ro | useACK | disabled",
			),
		}),
	},
	{
		name: "Datadog, collectd and Zabbix checks",
		declared: "AGENTS",
		write: (secrets) => ({
			text: `api_key: ${secrets.of("hex")}
site: datadoghq.eu
tags: ["env:prod", "team:ledger"]
logs_config: {use_http: true}
---
instances:
  - host: pg.example
    username: datadog
    password: '${escapes.doubled(secrets.password())}'
    custom_queries:
      - query: select count(*) from jobs
  - jmx_url: service:jmx:rmi:///jndi/rmi://app.example:9010/jmxrmi
    user: monitorRole
    password: ${secrets.of("words")}
    trust_store_password: ${secrets.of("short")}
---
# collectd
<Plugin mysql>
  <Database main>
    Host "mysql.example"
    User "collectd"
    Password "${escapes.json(secrets.of("symbols"))}"
  </Database>
</Plugin>
<Plugin network>
  <Server "col.example" "25826">
    SecurityLevel Encrypt
    Username "edge"
    Password "${secrets.of("mixed")}"
  </Server>
</Plugin>
# zabbix
DBPassword=${secrets.of("letters")}
TLSPSKIdentity=PSK 001
`,
			readable: words(
				"datadoghq.eu | team:ledger | pg.example | select count(*) from jobs | app.example:9010 | monitorRole | mysql.example | collectd | col.example | SecurityLevel Encrypt | PSK 001 | edge",
			),
		}),
	},
	{
		name: "slurmdbd, HTCondor and Galaxy",
		declared: "BATCH_CLUSTER",
		write: (secrets) => ({
			text: `# slurmdbd.conf
AuthType=auth/munge
AuthAltParameters=jwt_key=/var/spool/slurm/jwt.key
DbdHost=slurm-db
StorageHost=mysql.hpc.example
StorageUser=slurm
StoragePass=${secrets.password("#")}
SlurmUser=slurm
# condor: pool password
SEC_PASSWORD_FILE = /etc/condor/pool
# condor_store_cred add -c -p ${secrets.of("mixed")}
galaxy:
  database_connection: 'postgresql:///galaxy?host=/var/run/postgresql'
  id_secret: ${secrets.of("hex")}
  bootstrap_admin_api_key: ${secrets.of("letters")}
  smtp_password: ${secrets.of("words")}
  brand: "Botanik"
  amqp_internal_connection: pyamqp://galaxy:${secrets.of("mixed")}@rabbit.hpc.example:5671//?ssl=1
#SBATCH --export=ALL,REDIS_PASSWORD=${secrets.of("short")}
#SBATCH --partition=long
`,
			readable: words(
				"auth/munge | /var/spool/slurm/jwt.key | slurm-db | mysql.hpc.example | /etc/condor/pool | host=/var/run/postgresql | Botanik | rabbit.hpc.example:5671 | --partition=long | SlurmUser",
			),
		}),
	},
	{
		name: "proxies: squid, 3proxy, stunnel, shadowsocks and hysteria",
		declared: "PROXIES",
		write: (secrets) => ({
			text: `# squid.conf
http_port 3128
cache_peer parent.example parent 8080 0 no-query default login=branch:${secrets.of("mixed")}
cachemgr_passwd ${secrets.of("letters")} info stats/objects
auth_param basic program /usr/lib/squid/basic_ldap_auth -b dc=net,dc=example -D cn=squid,dc=net,dc=example -w ${secrets.of("words")} -h ldap.net.example
# 3proxy.cfg
users nina:CL:${secrets.password(':"$ #')} omar:CR:$1$${secrets.of("mixed")}
allow nina
proxy -p3129
; stunnel psk.txt
tablet-1:${secrets.of("hex")}
{"server":"ss.net.example","server_port":8388,"password":"${secrets.of("base64")}","method":"2022-blake3-aes-256-gcm","timeout":300}
ss://2022-blake3-aes-256-gcm:${secrets.of("words")}@ss2.net.example:8389#Backup
# hysteria
obfs: {type: salamander, salamander: {password: ${secrets.of("letters")}}}
auth: {type: userpass, userpass: {lea: ${secrets.of("chosen")}, tom: ${secrets.of("short")}}}
bandwidth: {up: 100 mbps}
trojan://${secrets.of("uuid")}@tr.net.example:443?sni=cdn.example#Exit
`,
			readable: words(
				"3128 | parent.example | no-query | stats/objects | cn=squid,dc=net,dc=example | ldap.net.example | nina | tablet-1 | ss.net.example | 2022-blake3-aes-256-gcm | ss2.net.example:8389 | salamander | 100 mbps | tr.net.example:443 | sni=cdn.example",
			),
		}),
	},
	{
		name: "mail servers: dovecot, exim, OpenSMTPD, rspamd and mailman",
		declared: "MAIL_HOST",
		write: (secrets) => ({
			text: `# dovecot-sql.conf.ext
driver = mysql
connect = host=db.mail.example dbname=mail user=dovecot password=${secrets.password(" '\"")}
default_pass_scheme = ARGON2ID
# exim passwd.client
*.relay.example:site44:${secrets.of("mixed")}
# smtpd secrets table
label	user7:${secrets.of("words")}
# rspamd worker-controller.inc
password = "$2$${secrets.of("mixed")}$${secrets.of("letters")}";
enable_password = "${secrets.of("chosen")}";
bind_socket = "localhost:11334";
# mailman.cfg
[webservice]
admin_user: restadmin
admin_pass: ${secrets.of("mixed")}
[mta]
smtp_pass: ${secrets.of("letters")}
outgoing: mailman.mta.deliver.deliver
# offlineimaprc
[Repository Remote]
type = IMAP
remotehost = imap.mail.example
remotepass = ${secrets.password("%")}
# aerc
source = imaps://eva:${escapes.url(secrets.of("symbols"))}@imap.mail.example:993
outgoing-cred-cmd = pass show mail/eva
`,
			readable: words(
				"db.mail.example | dovecot | ARGON2ID | *.relay.example | site44 | user7 | localhost:11334 | restadmin | mailman.mta.deliver.deliver | imap.mail.example | pass show mail/eva | bind_socket",
			),
		}),
	},
];
