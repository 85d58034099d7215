import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What clients and servers of databases are configured with. */
export const databases: readonly Kind[] = [
	{
		name: "MySQL option file of a replica",
		declared: "REPLICA_CNF",
		write: (secrets) => ({
			text: `# Read by mysqldump in the nightly job, see the runbook.
[client]
host            = db-replica-2.internal
port            = 3307
user            = backup
password        = "${escapes.json(secrets.password())}"
ssl-mode        = VERIFY_IDENTITY
ssl-ca          = /etc/mysql/ca.pem
default-character-set = utf8mb4

[mysqldump]
single-transaction
max_allowed_packet = 512M
set-gtid-purged    = OFF

[client_primary]
host     = db-primary.internal
user     = replicator
password = ${secrets.of("letters")}

[mysqld]
bind-address = 0.0.0.0
server-id    = 12
log_bin      = mysql-bin
`,
			readable: words(
				"Read by mysqldump in the nightly job, see the runbook. | mysqldump | nightly | runbook | db-replica-2.internal | 3307 | backup | VERIFY_IDENTITY | /etc/mysql/ca.pem | utf8mb4 | single-transaction | 512M | db-primary.internal | replicator | 0.0.0.0 | mysql-bin | [client_primary]",
			),
		}),
	},
	{
		name: "pg_service.conf",
		declared: "PGSERVICES",
		write: (secrets) => ({
			text: `# comment: the reporting service is read only
[reporting]
host=reports.pg.corp
port=6432
dbname=warehouse
user=reader
password=${secrets.of("words")}
sslmode=verify-full
sslrootcert=/home/ci/.postgresql/root.crt
application_name=nightly
connect_timeout=10

[migrations]
host=/var/run/postgresql
dbname=shop
user=owner
password=${secrets.of("symbols")}
options=-c statement_timeout=30000
target_session_attrs=read-write
`,
			readable: words(
				"comment: the reporting service is read only | reporting | reports.pg.corp | 6432 | warehouse | reader | verify-full | /home/ci/.postgresql/root.crt | nightly | migrations | /var/run/postgresql | shop | owner | statement_timeout=30000 | read-write | target_session_attrs",
			),
		}),
	},
	{
		name: "pgpass with wildcards",
		declared: "PG_LOGINS",
		write: (secrets) => ({
			text: `# hostname:port:database:username:password
pg-a.corp.net:5432:orders:orders_rw:${escapes.pgpass(secrets.of("symbols"))}
pg-b.corp.net:*:*:analytics:${secrets.of("short")}
*:6543:*:pgbouncer:${secrets.of("uuid")}
2001\\:db8\\:\\:12:5432:audit:auditor:${secrets.of("letters")}
localhost:5432:*:postgres:${secrets.of("chosen")}
`,
			readable: words(
				"hostname:port:database:username:password | pg-a.corp.net | 5432 | orders | orders_rw | pg-b.corp.net | analytics | 6543 | pgbouncer | audit | auditor | localhost | postgres",
			),
		}),
	},
	{
		name: "redis.conf with users",
		declared: "CACHE_CONF",
		write: (secrets) => ({
			text: `bind 10.12.0.4 -::1
protected-mode yes
port 6380
tls-port 6379
timeout 300
# keep the last snapshot only
save 900 1
dbfilename dump.rdb
dir /var/lib/redis
masteruser replica
masterauth ${secrets.of("words")}
requirepass ${secrets.of("mixed")}
maxmemory 2gb
maxmemory-policy allkeys-lru
user default off
user worker on >${secrets.of("letters")} ~jobs:* +@read +@write
user metrics on >${secrets.of("hex")} ~* +info +ping
rename-command CONFIG ""
`,
			readable: words(
				"10.12.0.4 | protected-mode yes | 6380 | keep the last snapshot only | dump.rdb | /var/lib/redis | replica | maxmemory-policy | allkeys-lru | worker | metrics | jobs:* | +@read | rename-command CONFIG | timeout 300",
			),
		}),
	},
	{
		name: "mongosh script",
		declared: "MONGO_INIT",
		write: (secrets) => ({
			text: `// Runs once, when the volume is empty.
const admin = db.getSiblingDB("admin");
admin.createUser({
  user: "clusterAdmin",
  pwd: "${escapes.json(secrets.password())}",
  roles: [{ role: "root", db: "admin" }, "readWriteAnyDatabase"],
});
use("inventory");
db.createUser({ user: 'inventory_app', pwd: '${escapes.single(secrets.of("chosen"))}', roles: ['readWrite'] });
db.auth("clusterAdmin", "${escapes.json(secrets.of("mixed"))}");
db.items.createIndex({ sku: 1 }, { unique: true, name: "sku_unique" });
print("created " + db.getName());
`,
			readable: words(
				"Runs once, when the volume is empty. | volume | clusterAdmin | root | readWriteAnyDatabase | inventory | inventory_app | readWrite | sku_unique | createIndex | getSiblingDB | items",
			),
		}),
	},
	{
		name: "mongod.conf with LDAP and a client URI",
		declared: "MONGOD",
		write: (secrets) => ({
			text: `storage:
  dbPath: /data/db
  engine: wiredTiger
net:
  port: 27018
  bindIp: 0.0.0.0
  tls:
    mode: requireTLS
    certificateKeyFile: /etc/ssl/mongo.pem
    certificateKeyFilePassword: ${JSON.stringify(secrets.password())}
security:
  authorization: enabled
  ldap:
    servers: "ldap.corp.net:636"
    bind:
      method: simple
      queryUser: "cn=mongo,ou=services,dc=corp,dc=net"
      queryPassword: '${escapes.doubled(secrets.of("symbols"))}'
replication:
  replSetName: rs-orders
# Compass: mongodb+srv://compass:${escapes.url(secrets.password())}@orders.ab1cd.mongodb.net/shop?retryWrites=true&w=majority
`,
			readable: words(
				"/data/db | wiredTiger | 27018 | 0.0.0.0 | requireTLS | /etc/ssl/mongo.pem | enabled | ldap.corp.net:636 | simple | cn=mongo,ou=services,dc=corp,dc=net | rs-orders | Compass | orders.ab1cd.mongodb.net | retryWrites=true | majority | authorization",
			),
		}),
	},
	{
		name: "SQL for roles of three databases",
		declared: "ROLES_SQL",
		write: (secrets) => ({
			text: `-- PostgreSQL
BEGIN;
CREATE ROLE billing LOGIN PASSWORD '${escapes.doubled(secrets.password("\\"))}' VALID UNTIL '2027-01-01';
ALTER ROLE readonly WITH ENCRYPTED PASSWORD '${escapes.doubled(secrets.of("chosen"))}';
CREATE USER MAPPING FOR billing SERVER legacy OPTIONS (user 'bridge', password '${escapes.doubled(secrets.of("words"))}');
GRANT SELECT ON ALL TABLES IN SCHEMA public TO readonly;
COMMIT;
-- MariaDB
CREATE USER IF NOT EXISTS 'shop'@'10.%' IDENTIFIED BY '${escapes.doubled(secrets.of("letters"))}' REQUIRE SSL;
SET PASSWORD FOR 'shop'@'localhost' = PASSWORD('${escapes.doubled(secrets.of("short"))}');
-- SQL Server
CREATE LOGIN [web] WITH PASSWORD = N'${escapes.doubled(secrets.of("symbols"))}', CHECK_POLICY = ON;
INSERT INTO settings (name, enabled) VALUES ('dark_mode', true);
`,
			readable: words(
				"PostgreSQL | CREATE ROLE billing LOGIN | VALID UNTIL | 2027-01-01 | readonly | legacy | bridge | GRANT SELECT ON ALL TABLES | MariaDB | shop | REQUIRE SSL | localhost | SQL Server | CHECK_POLICY | dark_mode | settings | enabled | COMMIT",
			),
		}),
	},
	{
		name: "JDBC URLs in properties",
		declared: "DATASOURCES",
		write: (secrets) => ({
			text: `# one for each tenant
orders.url=jdbc:postgresql://orders-db.corp.net:5432/orders?user=orders_app&password=${escapes.url(secrets.password())}&sslmode=require
ledger.url=jdbc:sqlserver://ledger.corp.net:1433;databaseName=ledger;user=ledger_app;password=${secrets.of("mixed")};encrypt=true
crm.url=jdbc:oracle:thin:crm_app/${secrets.of("letters")}@//crm.corp.net:1521/CRMPDB1
legacy.url=jdbc:mysql://root:${escapes.url(secrets.of("symbols"))}@legacy.corp.net:3306/legacy?useSSL=false
pool.maximumPoolSize=20
pool.connectionTimeout=30000
driver.class=org.postgresql.Driver
`,
			readable: words(
				"one for each tenant | orders-db.corp.net | 5432 | orders_app | sslmode=require | ledger.corp.net | 1433 | databaseName=ledger | ledger_app | encrypt=true | crm_app | crm.corp.net | 1521 | CRMPDB1 | legacy.corp.net | useSSL=false | 30000 | org.postgresql.Driver | maximumPoolSize",
			),
		}),
	},
	{
		name: "odbc.ini of Snowflake and SQL Server",
		declared: "ODBC",
		write: (secrets) => ({
			text: `[ODBC Data Sources]
Warehouse = Snowflake
Finance   = ODBC Driver 18 for SQL Server

[Warehouse]
Driver    = /usr/lib/snowflake/odbc/lib/libSnowflake.so
Server    = xy12345.eu-central-1.snowflakecomputing.com
UID       = LOADER
PWD       = ${secrets.of("chosen")}
Warehouse = LOAD_WH
Tracing   = 0

[Finance]
Driver      = ODBC Driver 18 for SQL Server
Server      = tcp:finance.database.windows.net,1433
Database    = finance
Uid         = sa
Pwd         = ${secrets.password(";{}\"'#")}
Encrypt     = yes
TrustServerCertificate = no
`,
			readable: words(
				"ODBC Data Sources | Snowflake | ODBC Driver 18 for SQL Server | /usr/lib/snowflake/odbc/lib/libSnowflake.so | xy12345.eu-central-1.snowflakecomputing.com | LOADER | LOAD_WH | Tracing | finance.database.windows.net | finance | Encrypt | TrustServerCertificate",
			),
		}),
	},
	{
		name: "appsettings.json with connection strings",
		declared: "APPSETTINGS",
		write: (secrets) => ({
			text: `{
  "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" } },
  "AllowedHosts": "shop.contoso.com;www.contoso.com",
  "ConnectionStrings": {
    "Default": "Server=tcp:contoso.database.windows.net,1433;Initial Catalog=Shop;User ID=shopadmin;Password=${escapes.json(secrets.of("mixed"))};MultipleActiveResultSets=True;Encrypt=True;",
    "Storage": "DefaultEndpointsProtocol=https;AccountName=contosoblobs;AccountKey=${secrets.of("base64")};EndpointSuffix=core.windows.net",
    "ServiceBus": "Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${secrets.of("wireguard")}",
    "Redis": "contoso.redis.cache.windows.net:6380,password=${secrets.of("wireguard")},ssl=True,abortConnect=False"
  },
  "Jwt": { "Issuer": "https://shop.contoso.com", "Audience": "shop", "Key": "${secrets.of("mixed")}" },
  "Smtp": { "Host": "smtp.sendgrid.net", "Port": 587, "Username": "apikey", "Password": "${escapes.json(secrets.password())}" }
}
`,
			readable: words(
				"Information | Microsoft.AspNetCore | Warning | shop.contoso.com;www.contoso.com | contoso.database.windows.net | Initial Catalog=Shop | shopadmin | MultipleActiveResultSets=True | contosoblobs | core.windows.net | sb://contoso.servicebus.windows.net/ | RootManageSharedAccessKey | contoso.redis.cache.windows.net:6380 | ssl=True | https://shop.contoso.com | smtp.sendgrid.net | apikey | DefaultEndpointsProtocol=https",
			),
		}),
	},
	{
		name: "alembic.ini",
		declared: "ALEMBIC",
		write: (secrets) => ({
			text: `[alembic]
script_location = %(here)s/migrations
prepend_sys_path = .
file_template = %%(year)d%%(month).2d%%(day).2d_%%(slug)s
sqlalchemy.url = postgresql+asyncpg://migrator:${escapes.url(secrets.password("%!'()*")).replaceAll("%", "%%")}@10.20.30.40:5432/shop

[loggers]
keys = root,sqlalchemy

[logger_root]
level = WARNING
handlers = console
qualname =

[formatter_generic]
format = %(levelname)-5.5s [%(name)s] %(message)s
datefmt = %H:%M:%S
`,
			readable: words(
				"script_location | migrations | prepend_sys_path | postgresql+asyncpg | migrator | 10.20.30.40 | root,sqlalchemy | WARNING | console | formatter_generic | %H:%M:%S | sqlalchemy",
			),
		}),
	},
	{
		name: "dbt profiles.yml",
		declared: "DBT_PROFILES",
		write: (secrets) => ({
			text: `jaffle_shop:
  target: prod
  outputs:
    dev: {type: postgres, host: localhost, user: alice, pass: ${secrets.of("words")}, port: 5432, dbname: jaffle, schema: dbt_alice, threads: 4}
    prod:
      type: snowflake
      account: ab12345.eu-west-1
      user: TRANSFORMER
      password: '${escapes.doubled(secrets.of("symbols"))}'
      private_key_passphrase: ${secrets.of("passphrase")}
      role: TRANSFORM_ROLE
      warehouse: TRANSFORM_WH
      query_tag: nightly # set by the scheduler
    lake:
      type: databricks
      host: dbc-a1b2c3d4.cloud.databricks.com
      http_path: /sql/1.0/warehouses/9196548d010cf14d
      token: dapi${secrets.of("hex")}
`,
			readable: words(
				"jaffle_shop | target: prod | postgres | localhost | alice | jaffle | dbt_alice | snowflake | ab12345.eu-west-1 | TRANSFORMER | TRANSFORM_ROLE | TRANSFORM_WH | nightly | set by the scheduler | databricks | dbc-a1b2c3d4.cloud.databricks.com | threads: 4 | outputs",
			),
		}),
	},
	{
		name: "cqlshrc",
		declared: "CQLSH",
		write: (secrets) => ({
			text: `; Cassandra shell
[authentication]
username = cassandra
password = ${secrets.password("%;#\"'")}
keyspace = telemetry

[connection]
hostname = cass-1.ring.local
port = 9042
timeout = 20

[ssl]
certfile = ~/keys/cassandra.cert
validate = true
version = TLSv1_2

[copy]
NULLVAL = null-value
`,
			readable: words(
				"Cassandra shell | cassandra | telemetry | cass-1.ring.local | 9042 | ~/keys/cassandra.cert | validate | TLSv1_2 | null-value | keyspace",
			),
		}),
	},
	{
		name: "ClickHouse users.xml",
		declared: "CH_USERS",
		write: (secrets) => ({
			text: `<?xml version="1.0"?>
<clickhouse>
    <!-- Quotas are per hour. -->
    <users>
        <default>
            <password>${escapes.xml(secrets.password())}</password>
            <networks><ip>10.0.0.0/8</ip><host>grafana.internal</host></networks>
            <profile>default</profile>
            <quota>analysts</quota>
        </default>
        <ingest>
            <password_sha256_hex>${secrets.of("hex")}</password_sha256_hex>
            <networks incl="networks" replace="replace"/>
            <access_management>1</access_management>
        </ingest>
    </users>
    <profiles><readonly><max_memory_usage>10000000000</max_memory_usage><load_balancing>nearest_hostname</load_balancing></readonly></profiles>
    <named_collections>
        <s3_lake>
            <url>https://lake.s3.eu-west-3.amazonaws.com/raw/</url>
            <access_key_id>${secrets.of("aws-id")}</access_key_id>
            <secret_access_key>${secrets.of("aws-secret")}</secret_access_key>
        </s3_lake>
    </named_collections>
</clickhouse>
`,
			readable: words(
				"Quotas are per hour. | 10.0.0.0/8 | grafana.internal | analysts | ingest | access_management | 10000000000 | nearest_hostname | named_collections | s3_lake | https://lake.s3.eu-west-3.amazonaws.com/raw/ | <clickhouse> | profiles",
			),
		}),
	},
	{
		name: "pgbouncer userlist.txt",
		declared: "USERLIST",
		write: (secrets) => ({
			text: `; "user" "password"
"billing" "${escapes.doubledDouble(secrets.password("\\"))}"
"reporting" "SCRAM-SHA-256$4096:${secrets.of("base64")}"
"stats" "md5${secrets.of("hex")}"
"pgbouncer" "${secrets.of("words")}"
`,
			readable: words("billing | reporting | stats | pgbouncer"),
		}),
	},
	{
		name: "Snowflake connections.toml",
		declared: "SNOW",
		write: (secrets) => ({
			text: `default_connection_name = "loader"

[loader]
account = "myorg-account42"
user = "LOADER_SVC"
password = "${escapes.json(secrets.password())}"
role = "LOADER"
database = "RAW"
passcode = "${secrets.of("pin")}"   # from the token of the service account

[pat]
account = 'myorg-account42'
authenticator = 'PROGRAMMATIC_ACCESS_TOKEN'
token = '${secrets.of("jwt")}'
client_session_keep_alive = true
login_timeout = 60
`,
			readable: words(
				"default_connection_name | loader | myorg-account42 | LOADER_SVC | LOADER | database | authenticator | PROGRAMMATIC_ACCESS_TOKEN | client_session_keep_alive | login_timeout | from the token of the service account",
			),
		}),
	},
	{
		name: "Debezium connector",
		declared: "CONNECTOR",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					name: "inventory-connector",
					config: {
						"connector.class":
							"io.debezium.connector.postgresql.PostgresConnector",
						"tasks.max": "1",
						"database.hostname": "pg.inventory.svc",
						"database.port": "5432",
						"database.user": "debezium",
						"database.password": secrets.password(),
						"topic.prefix": "inventory",
						"table.include.list": "public.orders,public.items",
						"value.converter.basic.auth.user.info": `registry:${secrets.of("mixed")}`,
						"schema.history.internal.kafka.bootstrap.servers":
							"kafka-0:9092,kafka-1:9092",
						"snapshot.mode": "initial",
					},
				},
				null,
				2,
			),
			readable: words(
				"inventory-connector | io.debezium.connector.postgresql.PostgresConnector | tasks.max | pg.inventory.svc | 5432 | debezium | inventory | public.orders,public.items | registry | kafka-0:9092,kafka-1:9092 | initial | snapshot.mode",
			),
		}),
	},
	{
		name: "telegraf.conf",
		declared: "TELEGRAF",
		write: (secrets) => ({
			text: `[global_tags]
  dc = "fra1"
[agent]
  interval = "10s"
  flush_jitter = "2s"
  hostname = ""

[[outputs.influxdb_v2]]
  urls = ["https://influx.metrics.io:8086"]
  token = "${secrets.of("base64")}"
  organization = "platform"
  bucket = "hosts"

[[inputs.postgresql]]
  address = "host=localhost user=telegraf password=${secrets.of("letters")} sslmode=disable dbname=postgres"
  ignored_databases = ["template0", "template1"]

[[inputs.http]]
  urls = ["http://127.0.0.1:9600/_node/stats"]
  username = "probe"
  password = '${secrets.password("'")}'
  [inputs.http.headers]
    X-Api-Key = "${secrets.of("hex")}"

[[inputs.snmp]]
  agents = ["udp://10.9.0.1:161"]
  version = 3
  sec_name = "monitor"
  auth_protocol = "SHA"
  auth_password = "${secrets.of("words")}"
  priv_protocol = "AES"
  priv_password = "${escapes.json(secrets.of("symbols"))}"
`,
			readable: words(
				"fra1 | flush_jitter | https://influx.metrics.io:8086 | platform | hosts | localhost | telegraf | sslmode=disable | template0 | http://127.0.0.1:9600/_node/stats | probe | X-Api-Key | udp://10.9.0.1:161 | monitor | auth_protocol | priv_protocol | organization",
			),
		}),
	},
	{
		name: "filebeat.yml and kibana.yml",
		declared: "BEATS",
		write: (secrets) => ({
			text: `filebeat.inputs:
  - type: filestream
    id: nginx-logs
    paths: [/var/log/nginx/*.log]
    fields: {env: staging, team: web}
output.elasticsearch:
  hosts: ["https://es-1.logs.net:9200", "https://es-2.logs.net:9200"]
  username: "filebeat_writer"
  password: "${escapes.json(secrets.password())}"
  ssl.certificate_authorities: ["/etc/pki/root/ca.pem"]
  ssl.key_passphrase: ${secrets.of("passphrase")}
cloud.auth: "elastic:${secrets.of("mixed")}"
setup.kibana.host: "kibana.logs.net:5601"
---
server.publicBaseUrl: https://kibana.logs.net
elasticsearch.serviceAccountToken: "AAEAAWVsYXN0aWMva2liYW5h${secrets.of("base64url")}"
xpack.security.encryptionKey: ${secrets.of("hex")}
xpack.reporting.encryptionKey: "${secrets.of("words")}-and-long-enough"
telemetry.optIn: false
`,
			readable: words(
				"filestream | nginx-logs | /var/log/nginx/*.log | staging | https://es-1.logs.net:9200 | filebeat_writer | /etc/pki/root/ca.pem | kibana.logs.net:5601 | https://kibana.logs.net | telemetry.optIn | server.publicBaseUrl | output.elasticsearch",
			),
		}),
	},
	{
		name: "liquibase.properties",
		declared: "LIQUIBASE",
		write: (secrets) => ({
			text: `changeLogFile: db/changelog/master.xml
url: jdbc:h2:tcp://localhost:9090/mem:dev
username: dbuser
password: ${escapes.properties(secrets.of("symbols"))}
referenceUrl: jdbc:h2:tcp://localhost:9090/mem:integration
referenceUsername: reference
referencePassword: ${secrets.of("letters")}
liquibase.hub.mode: off
liquibase.license.key ${secrets.of("base64")}
! end of file
`,
			readable: words(
				"changeLogFile | db/changelog/master.xml | jdbc:h2:tcp://localhost:9090/mem:dev | dbuser | reference | jdbc:h2:tcp://localhost:9090/mem:integration | liquibase.hub.mode | end of file",
			),
		}),
	},
];
