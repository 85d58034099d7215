import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** What databases keep about those who may use them. */
export const kinds: readonly Kind[] = [
	{
		name: "cqlshrc of a cluster",
		declared: "CQLSH",
		write: (secrets) => ({
			text: `[authentication]
username = reporting_ro
password = ${secrets.password("%")}
keyspace = ledger

[connection]
hostname = cassandra-0.db.fjordbank.example
port = 9042
factory = cqlshlib.ssl.ssl_transport_factory

[ssl]
certfile = ~/.cassandra/rootca.pem
validate = true
version = TLSv1_2

[ui]
color = on
datetimeformat = %Y-%m-%d %H:%M:%S%z
timezone = Europe/Oslo
`,
			readable: words(
				"[authentication] | reporting_ro | keyspace | ledger | cassandra-0.db.fjordbank.example | 9042 | cqlshlib.ssl.ssl_transport_factory | ~/.cassandra/rootca.pem | TLSv1_2 | %Y-%m-%d %H:%M:%S%z | Europe/Oslo | validate",
			),
		}),
	},
	{
		name: "dbt profiles with Snowflake key and Databricks token",
		declared: "DBT_SETUP",
		write: (secrets) => ({
			text: `fjord_analytics:
  target: prod
  outputs:
    prod:
      type: snowflake
      account: xk29417.eu-north-1
      user: DBT_RUNNER
      private_key_path: /home/dbt/.keys/rsa_key.p8
      private_key_passphrase: "${escapes.json(secrets.password())}"
      role: TRANSFORMER
      database: ANALYTICS
      warehouse: TRANSFORMING_M
      schema: marts
      threads: 8
      client_session_keep_alive: false
    lake:
      type: databricks
      catalog: main
      schema: silver
      host: adb-7215147325717155.15.azuredatabricks.example
      http_path: /sql/1.0/warehouses/9196548d010cf14d
      token: dapi${secrets.of("hex")}
      connect_retries: 3
    legacy:
      type: redshift
      host: dwh.c9akdq.eu-north-1.redshift.example
      port: 5439
      user: dbt
      pass: '${escapes.doubled(secrets.password())}'
      dbname: warehouse
`,
			readable: words(
				"fjord_analytics | snowflake | xk29417.eu-north-1 | DBT_RUNNER | /home/dbt/.keys/rsa_key.p8 | TRANSFORMER | ANALYTICS | TRANSFORMING_M | marts | client_session_keep_alive | databricks | adb-7215147325717155.15.azuredatabricks.example | /sql/1.0/warehouses/9196548d010cf14d | connect_retries | redshift | dwh.c9akdq.eu-north-1.redshift.example | 5439 | silver | threads: 8",
			),
		}),
	},
	{
		name: "Airflow connections.yaml",
		declared: "DAG_CONNECTIONS",
		write: (secrets) => ({
			text: `# airflow connections import connections.yaml
ledger_db:
  conn_type: postgres
  description: Primary of the ledger, read only
  host: pg-ledger.fjordbank.example
  login: airflow_ro
  password: '${escapes.doubled(secrets.password())}'
  schema: ledger
  port: 5432
  extra: '{"sslmode": "verify-full", "keepalives_idle": 30}'
partner_sftp: sftp://uploader:${escapes.url(secrets.password())}@sftp.partner.example:2222/incoming
lake_s3:
  conn_type: aws
  login: ${secrets.of("aws-id")}
  password: ${secrets.of("aws-secret")}
  extra:
    region_name: eu-north-1
    role_arn: arn:aws:iam::123456789012:role/airflow-lake
alerts:
  conn_type: slackwebhook
  host: https://hooks.slack.com/services
  password: T02FJORD7/B04NB6XQ8/${secrets.of("mixed")}
`,
			readable: words(
				"# airflow connections import connections.yaml | ledger_db | Primary of the ledger, read only | pg-ledger.fjordbank.example | airflow_ro | 5432 | verify-full | keepalives_idle | partner_sftp | uploader | sftp.partner.example | 2222 | region_name | eu-north-1 | arn:aws:iam::123456789012:role/airflow-lake | slackwebhook | conn_type: postgres",
			),
		}),
	},
	{
		name: "Flyway flyway.toml",
		declared: "MIGRATE_TOML",
		write: (secrets) => ({
			text: `id = "d9c1a7b2"
name = "Ledger"
databaseType = "PostgreSql"

[environments.staging]
url = "jdbc:postgresql://pg-staging.fjordbank.example:5433/ledger"
user = "flyway"
password = "${escapes.json(secrets.password())}"
schemas = [ "ledger", "audit" ]
connectRetries = 5

[environments.production]
url = "jdbc:postgresql://pg-prod.fjordbank.example:5433/ledger?sslmode=verify-full"
user = "flyway"
password = '${secrets.password("'")}'
schemas = [ "ledger", "audit" ]

[flyway]
locations = [ "filesystem:migrations", "classpath:db/callbacks" ]
mixed = true
outOfOrder = false
licenseKey = "FL01${secrets.of("mixed")}"
`,
			readable: words(
				"PostgreSql | [environments.staging] | jdbc:postgresql://pg-staging.fjordbank.example:5433/ledger | flyway | audit | connectRetries | [environments.production] | pg-prod.fjordbank.example | verify-full | filesystem:migrations | classpath:db/callbacks | outOfOrder | locations",
			),
		}),
	},
	{
		name: "Telegraf configuration with InfluxDB output",
		declared: "COLLECTOR",
		write: (secrets) => ({
			text: `[global_tags]
  dc = "osl1"
  rack = "1a"

[agent]
  interval = "10s"
  metric_batch_size = 1000
  hostname = "telegraf-osl1"

[[outputs.influxdb_v2]]
  urls = ["https://influx.fjordbank.example:8086"]
  token = "${secrets.of("base64url")}=="
  organization = "fjordbank"
  bucket = "machines"

[[inputs.mysql]]
  servers = ["telegraf:${secrets.password("\"\\/@:'")}@tcp(db-2.fjordbank.example:3306)/?tls=custom"]
  metric_version = 2

[[inputs.http]]
  urls = ["https://status.fjordbank.example/metrics.json"]
  username = "probe"
  password = "${escapes.json(secrets.password())}"
  data_format = "json"

[[inputs.snmp]]
  agents = ["udp://10.61.4.2:1161"]
  version = 2
  community = "${escapes.json(secrets.password())}"
`,
			readable: words(
				"global_tags | osl1 | metric_batch_size | telegraf-osl1 | outputs.influxdb_v2 | https://influx.fjordbank.example:8086 | fjordbank | machines | inputs.mysql | db-2.fjordbank.example:3306 | tls=custom | https://status.fjordbank.example/metrics.json | probe | data_format | udp://10.61.4.2:1161 | [[inputs.snmp]]",
			),
		}),
	},
	{
		name: "Ceph keyring with capabilities",
		declared: "RBD_CLIENTS",
		write: (secrets) => ({
			text: `[client.admin]
	key = ${secrets.of("base64")}
	caps mds = "allow *"
	caps mgr = "allow *"
	caps mon = "allow *"
	caps osd = "allow *"
[client.kubernetes-rbd]
	key = ${secrets.of("base64")}
	caps mgr = "profile rbd pool=kube-ssd"
	caps mon = "profile rbd"
	caps osd = "profile rbd pool=kube-ssd, profile rbd-read-only pool=images"
`,
			readable: words(
				'[client.admin] | caps mds = "allow *" | [client.kubernetes-rbd] | profile rbd | pool=kube-ssd | profile rbd-read-only pool=images | caps | allow * | kube-ssd',
			),
		}),
	},
	{
		name: "Snowflake connections.toml with key inside",
		declared: "SNOW_CONNECTIONS",
		write: (secrets) => ({
			text: `default_connection_name = "loader"

[connections.loader]
account = "fjordbank-eu_prod"
user = "SVC_LOADER"
role = "LOADER_ROLE"
warehouse = "LOAD_XS"
authenticator = "SNOWFLAKE_JWT"
private_key_raw = """
${pem(secrets.of("private-key-body"))}
"""

[connections.adhoc]
account = "fjordbank-eu_prod"
user = "INGRID"
password = "${escapes.json(secrets.password())}"
database = "SANDBOX"

[cli.logs]
save_logs = true
level = "info"
`,
			readable: words(
				"default_connection_name | [connections.loader] | fjordbank-eu_prod | SVC_LOADER | LOADER_ROLE | LOAD_XS | SNOWFLAKE_JWT | private_key_raw | INGRID | SANDBOX | save_logs | authenticator | [connections.adhoc]",
			),
		}),
	},
];
