import type { Kind } from "../corpus.ts";
import { doubled, json, lines, single } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: ".pgpass",
		declared: "PGPASSFILE_CONTENT",
		write: (secrets) => {
			const field = (text: string) => text.replaceAll(/[\\:]/g, "\\$&");
			return {
				text: `# hostname:port:database:username:password
db-primary.example.com:5432:orders:orders_rw:${field(secrets.of("symbols"))}
db-primary.example.com:5432:orders:orders_ro:${field(secrets.of("mixed"))}
db-replica.example.com:6432:*:reporting:${field(secrets.of("letters"))}
localhost:*:*:postgres:${field(secrets.of("mixed"))}
`,
				readable: lines(`
					hostname:port:database:username:password
					db-primary.example.com
					db-primary.example.com:5432
					5432
					orders
					orders_rw
					orders_ro
					db-replica.example.com:6432
					6432
					reporting
					localhost
					postgres
				`),
			};
		},
	},
	{
		name: "my.cnf of client and dump",
		declared: "MYSQL_CNF",
		write: (secrets) => {
			const value = (text: string) =>
				text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
			return {
				text: `[client]
host            = mysql.internal.example.com
port            = 3306
user            = inventory
password        = "${value(secrets.password())}"
ssl-ca          = /etc/mysql/certs/ca.pem
default-character-set = utf8mb4

[mysqldump]
# used by the nightly dump
user=backup_agent
password="${value(secrets.password())}"
single-transaction
max_allowed_packet = 512M

[mysql]
prompt='\\u@\\h [\\d]> '
pager=less
`,
				readable: lines(`
					[client]
					mysql.internal.example.com
					3306
					inventory
					/etc/mysql/certs/ca.pem
					utf8mb4
					default-character-set = utf8mb4
					[mysqldump]
					used by the nightly dump
					backup_agent
					single-transaction
					max_allowed_packet = 512M
					512M
					[mysql]
					pager=less
				`),
			};
		},
	},
	{
		name: "redis.conf with ACLs",
		declared: "REDIS_CONF",
		write: (secrets) => ({
			text: `# Redis 7, cache nodes
bind 0.0.0.0 -::1
protected-mode yes
port 6379
tls-port 6380
tls-cert-file /etc/redis/tls/redis.crt
maxmemory 2048mb
maxmemory-policy allkeys-lru
save 900 1 300 10
appendonly no
requirepass ${secrets.of("hex")}
masterauth ${secrets.of("mixed")}
user cart on >${secrets.of("mixed")} ~cart:* +@read +@write
user metrics on >${secrets.of("base64url")} ~* +info +ping
rename-command FLUSHALL ""
logfile /var/log/redis/redis-server.log
`,
			readable: lines(`
				Redis 7, cache nodes
				bind 0.0.0.0 -::1
				protected-mode yes
				6379
				tls-port 6380
				/etc/redis/tls/redis.crt
				maxmemory 2048mb
				allkeys-lru
				maxmemory-policy allkeys-lru
				appendonly
				requirepass
				cart
				~cart:*
				+@read
				metrics
				rename-command FLUSHALL ""
				/var/log/redis/redis-server.log
			`),
		}),
	},
	{
		name: "Oracle tnsnames with a wallet",
		declared: "ORA_CLIENT",
		write: (secrets) => ({
			text: `# tnsnames.ora
ERP_HIGH =
  (DESCRIPTION =
    (RETRY_COUNT = 20)(RETRY_DELAY = 3)
    (ADDRESS = (PROTOCOL = TCPS)(HOST = adb.eu-frankfurt-1.oraclecloud.com)(PORT = 1522))
    (CONNECT_DATA = (SERVICE_NAME = g1a2b3_erp_high.adb.oraclecloud.com))
    (SECURITY = (SSL_SERVER_DN_MATCH = YES))
  )

# sqlplus and wallet
export TNS_ADMIN=/opt/oracle/wallet
WALLET_PASSWORD='${secrets.of("mixed")}'
sqlplus -L "erp_batch/\\"${secrets.of("mixed")}\\"@ERP_HIGH" @/opt/oracle/sql/close_month.sql
`,
			readable: lines(`
				tnsnames.ora
				ERP_HIGH
				(DESCRIPTION =
				RETRY_COUNT
				(PROTOCOL = TCPS)
				adb.eu-frankfurt-1.oraclecloud.com
				(PORT = 1522)
				1522
				g1a2b3_erp_high.adb.oraclecloud.com
				SSL_SERVER_DN_MATCH
				sqlplus and wallet
				/opt/oracle/wallet
				export TNS_ADMIN=/opt/oracle/wallet
				erp_batch
				/opt/oracle/sql/close_month.sql
			`),
		}),
	},
	{
		name: "SQL that creates users",
		declared: "BOOTSTRAP_SQL",
		write: (secrets) => ({
			text: `-- Roles of the reporting database. Run once as a superuser.
BEGIN;
CREATE ROLE reporting_owner NOLOGIN;
CREATE USER metabase WITH LOGIN CONNECTION LIMIT 20 ENCRYPTED PASSWORD '${doubled(secrets.password(), "'")}' VALID UNTIL '2027-06-30';
ALTER ROLE airflow SET search_path = staging, public;
ALTER USER airflow PASSWORD '${doubled(secrets.password(), "'")}';
GRANT SELECT ON ALL TABLES IN SCHEMA marts TO metabase;
COMMIT;

/* MySQL side */
CREATE USER IF NOT EXISTS 'replicator'@'10.0.%' IDENTIFIED WITH caching_sha2_password BY '${single(secrets.password())}' REQUIRE SSL;
SET PASSWORD FOR 'monitor'@'localhost' = '${single(secrets.password())}';
INSERT INTO settings (name, value) VALUES ('smtp_host', 'smtp.example.com'), ('api_key', '${secrets.of("stripe")}');
`,
			readable: lines(`
				Roles of the reporting database. Run once as a superuser.
				BEGIN;
				CREATE ROLE reporting_owner NOLOGIN;
				reporting_owner
				metabase
				CONNECTION LIMIT 20
				2027-06-30
				airflow
				search_path
				ALTER ROLE airflow SET search_path = staging, public;
				GRANT SELECT ON ALL TABLES IN SCHEMA marts TO metabase;
				marts
				COMMIT;
				MySQL side
				replicator
				10.0.%
				REQUIRE SSL
				monitor
				INSERT INTO settings
				smtp.example.com
			`),
		}),
	},
	{
		name: "credentials of databases in TOML",
		declared: "DATA_SOURCES_TOML",
		write: (secrets) => ({
			text: `title = "Data sources"
updated = 2024-10-01T07:32:00Z

[connections.warehouse]
account   = "xy12345.eu-central-1"
user      = "TRANSFORMER"
password  = "${json(secrets.password())}"
role      = "TRANSFORMER_ROLE"
warehouse = "COMPUTE_WH"

[[replica]]
host = "replica-a.example.com"
port = 5433
credentials = { user = "reader", password = "${json(secrets.password())}" }

[[replica]]
host = "replica-b.example.com"
port = 5434
credentials = { user = "reader", password = '''${secrets.of("mixed")}''' }
`,
			readable: lines(`
				Data sources
				2024-10-01T07:32:00Z
				[connections.warehouse]
				xy12345.eu-central-1
				TRANSFORMER
				TRANSFORMER_ROLE
				COMPUTE_WH
				[[replica]]
				replica-a.example.com
				port = 5433
				5433
				reader
				replica-b.example.com
				5434
				credentials
			`),
		}),
	},
];
