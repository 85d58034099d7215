import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Clients and servers of databases, and data that came out of one. */
export const databases: readonly Kind[] = [
	{
		name: "mysql option file",
		declared: "MYSQL_CLIENT",
		write: (secrets) => ({
			text: `[client]
host = mysql.example.com
port = 3306
user = reports
password = "${secrets.password('"\\#')}"
default-character-set = utf8mb4
ssl-mode = VERIFY_IDENTITY

[mysqldump]
user=backup
password=${secrets.of("letters")}
quick
single-transaction
max_allowed_packet = 64M

[client_replica]
host = replica.example.com
password = ${secrets.of("short")} # until the move
`,
			readable: words(
				"[client] | mysql.example.com | 3306 | reports | utf8mb4 | VERIFY_IDENTITY | backup | single-transaction | max_allowed_packet | replica.example.com | until the move | [mysqldump] | quick",
			),
		}),
	},
	{
		name: "pgpass file",
		declared: "PG_LOGINS",
		write: (secrets) => ({
			text: `# host:port:database:user:secret
pg.example.com:5432:orders:app_owner:${escapes.pgpass(secrets.password())}
pg.example.com:5432:*:readonly:${secrets.of("short")}
*:*:reports:analyst:${secrets.of("words")}
localhost:6432:postgres:pgbouncer:${escapes.pgpass(secrets.password())}
2001\\:db8\\:\\:10:5432:archive:archiver:${secrets.of("uuid")}
`,
			readable: words(
				"host:port:database:user:secret | pg.example.com | orders | app_owner | readonly | reports | analyst | localhost | postgres | pgbouncer | archive | archiver | 5432",
			),
		}),
	},
	{
		name: "redis.conf",
		declared: "REDIS_CONF",
		write: (secrets) => ({
			text: `bind 127.0.0.1 10.0.0.5
protected-mode yes
port 6379
# clients have to say this first
requirepass ${secrets.of("mixed")}
masterauth ${secrets.of("letters")}
user default off
user shop on >${secrets.of("base64url")} ~orders:* +@read +@write -@dangerous
maxmemory 512mb
maxmemory-policy allkeys-lru
save 900 1
appendfsync everysec
logfile /var/log/redis/redis.log
rename-command FLUSHALL ""
`,
			readable: words(
				"127.0.0.1 | 10.0.0.5 | protected-mode | 6379 | clients have to say this first | default | shop | dangerous | maxmemory | 512mb | allkeys-lru | everysec | /var/log/redis/redis.log | rename-command | FLUSHALL | requirepass",
			),
		}),
	},
	{
		name: "CSV with columns of secrets",
		declared: "ACCOUNTS",
		write: (secrets) => ({
			text: `id,name,email,password,created,region,api_token
1001,alice,alice@example.com,"${escapes.doubledDouble(secrets.password())}",2026-10-01,eu-west-1,${secrets.of("hex")}
1002,robert,robert@example.com,${secrets.of("short")},2026-10-02,us-east-2,${secrets.of("mixed")}
1003,"Carol, the third",carol@example.com,${secrets.of("letters")},2026-10-05,ap-south-1,${secrets.of("base64url")}
1004,dave,dave@example.com,${secrets.of("words")},2026-10-09,eu-west-1,${secrets.of("uuid")}
`,
			readable: words(
				"1001 | alice | alice@example.com | 2026-10-01 | eu-west-1 | robert | us-east-2 | Carol, the third | carol@example.com | ap-south-1 | dave | 2026-10-09 | api_token | email",
			),
		}),
	},
	{
		name: "CSV of an AWS user",
		declared: "AWS_USER",
		write: (secrets) => ({
			text: `User name,Password,Access key ID,Secret access key,Console login link
deployer,"${escapes.doubledDouble(secrets.password())}",${secrets.of("aws-id")},${secrets.of("aws-secret")},https://123456789012.signin.aws.amazon.com/console
`,
			readable: words(
				"User name | Password | Access key ID | Secret access key | Console login link | deployer | https://123456789012.signin.aws.amazon.com/console",
			),
		}),
	},
	{
		name: "CSV with semicolons and tabs",
		declared: "EXPORT",
		write: (secrets) => ({
			text: `Title;Username;Password;URL;Notes
Mailbox;office@example.com;"${escapes.doubledDouble(secrets.of("symbols"))}";https://mail.example.com;shared by the office
Router;admin;${secrets.of("short")};http://192.168.0.1;second floor
Bank;12345678;${secrets.of("letters")};https://bank.example.com;ask the accountant

Service\tLogin\tToken\tExpires
crates\tocto\t${secrets.of("mixed")}\t2027-01-31
sentry\tocto-org\t${secrets.of("hex")}\tnever
`,
			readable: words(
				"Title | Mailbox | office@example.com | https://mail.example.com | shared by the office | Router | admin | http://192.168.0.1 | second floor | https://bank.example.com | ask the accountant | crates | 2027-01-31 | sentry | octo-org | never",
			),
		}),
	},
	{
		name: "SQL script",
		declared: "INIT_SQL",
		write: (secrets) => ({
			text: `-- users of the orders database
CREATE ROLE app LOGIN PASSWORD '${escapes.doubled(secrets.password())}' VALID UNTIL '2027-06-30';
CREATE USER 'reports'@'%' IDENTIFIED BY '${escapes.doubled(secrets.password("\\"))}';
ALTER USER backup WITH ENCRYPTED PASSWORD '${secrets.of("short")}';
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO app;
INSERT INTO settings (name, value) VALUES ('currency', 'EUR'), ('smtp_password', '${escapes.doubled(secrets.password())}');
CREATE EXTENSION IF NOT EXISTS pg_trgm;
SET search_path TO orders, public;
INSERT INTO api_clients (client, token, region) VALUES ('warehouse', '${secrets.of("hex")}', 'eu-central-1');
CREATE LOGIN [web] WITH PASSWORD = N'${escapes.doubled(secrets.password())}', DEFAULT_DATABASE = [Orders];
`,
			readable: words(
				"users of the orders database | CREATE ROLE app LOGIN PASSWORD | 2027-06-30 | reports | GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO app; | currency | pg_trgm | search_path | warehouse | eu-central-1 | smtp_password | IDENTIFIED | DEFAULT_DATABASE | api_clients",
			),
		}),
	},
	{
		name: "odbc.ini",
		declared: "ODBC",
		write: (secrets) => ({
			text: `[ODBC Data Sources]
Warehouse=PostgreSQL Unicode

[Warehouse]
Driver = /usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so
Servername = dwh.example.com
Database = warehouse
Port = 5439
UID = etl
PWD = ${secrets.password(";{}")}
SSLmode = require
Description = nightly loads

[Snowflake]
Server=octo.eu-central-1.snowflakecomputing.com
Role=LOADER
PWD=${secrets.of("mixed")};
Tracing=0
`,
			readable: words(
				"ODBC Data Sources | PostgreSQL Unicode | /usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so | dwh.example.com | warehouse | 5439 | require | nightly loads | octo.eu-central-1.snowflakecomputing.com | LOADER | Tracing",
			),
		}),
	},
	{
		name: "htpasswd and plain users",
		declared: "USERS",
		write: (secrets) => ({
			text: `# name:secret, one a line
alice:${secrets.of("words")}
robert:${secrets.password(":")}
svc-backup:${secrets.of("letters")}
monitoring:${secrets.of("short")}
`,
			readable: words(
				"name:secret, one a line | alice | robert | svc-backup | monitoring",
			),
		}),
	},
	{
		name: "rds secret",
		declared: "RDS",
		write: (secrets) => ({
			text: JSON.stringify({
				username: "admin",
				password: secrets.password(),
				engine: "mysql",
				host: "orders.cluster-c1x2y3z4.eu-west-1.rds.amazonaws.com",
				port: 3306,
				dbname: "main",
				dbInstanceIdentifier: "orders-production",
				dbClusterIdentifier: "orders-cluster",
				rotated: "2026-10-30",
			}),
			readable: words(
				"admin | engine | mysql | orders.cluster-c1x2y3z4.eu-west-1.rds.amazonaws.com | 3306 | main | orders-production | orders-cluster | dbInstanceIdentifier | 2026-10-30",
			),
		}),
	},
	{
		name: "mongo, rabbit and others as URLs",
		declared: "URLS",
		write: (secrets) => ({
			text: `mongodb+srv://shop:${escapes.url(secrets.password())}@cluster0.ab1cd.mongodb.net/orders?retryWrites=true&w=majority
amqps://worker:${escapes.url(secrets.password())}@rabbit.example.com:5671/production?heartbeat=30
rediss://:${escapes.url(secrets.password())}@cache.example.com:6380/2
clickhouse://default:${secrets.of("letters")}@ch.example.com:9440/events?secure=true
ldaps://cn=reader,dc=example,dc=com:${secrets.of("mixed")}@ldap.example.com
sqlserver://sa:${escapes.url(secrets.password())}@sql.example.com:1433?database=billing&encrypt=true
jdbc:postgresql://pg.example.com:5432/orders?user=app&password=${escapes.url(secrets.password())}&ssl=true
jdbc:oracle:thin:scott/${secrets.of("short")}@//oracle.example.com:1521/ORCL
smtps://mailer%40example.com:${escapes.url(secrets.password())}@smtp.example.com:465
`,
			readable: words(
				"cluster0.ab1cd.mongodb.net | orders | retryWrites=true | majority | worker | rabbit.example.com | heartbeat=30 | cache.example.com | default | ch.example.com | events | ldap.example.com | sql.example.com | billing | encrypt=true | pg.example.com | scott | oracle.example.com | smtp.example.com",
			),
		}),
	},
	{
		name: "SQL: rows with logins",
		declared: "SEEDS",
		write: (secrets) => {
			const quoted = (text: string) => escapes.doubled(text);
			return {
				text: `-- the shop's first users
CREATE TABLE accounts (
  id int PRIMARY KEY,
  mail varchar(200) NOT NULL,
  password text DEFAULT '',
  note text
);
INSERT INTO accounts VALUES
  (1, 'ann@example.com', '${quoted(secrets.of("picked"))}', 'since spring'),
  -- of the office
  (2, 'office@example.com', '${quoted(secrets.of("word"))}', 'shared');
INSERT INTO clients (name, secret, region) VALUES ('warehouse', '${quoted(secrets.password("\\"))}', 'north'), ('till', '${quoted(secrets.of("word"))}', 'south');
UPDATE settings SET value = '${quoted(secrets.of("word"))}' WHERE name = 'smtp_password';
UPDATE settings SET value = 'evergreen' WHERE name = 'theme';
SET PASSWORD FOR 'reports'@'localhost' = PASSWORD('${quoted(secrets.of("picked"))}');
COPY api_users (login, token, remark) FROM stdin;
ann	${secrets.of("word")}	trainee
bob	${secrets.of("picked")}	\\N
\\.
`,
				readable: words(
					"the shop's first users | accounts | ann@example.com | since spring | of the office | shared | warehouse | north | south | till | evergreen | theme | reports | localhost | trainee | clients | settings",
				),
			};
		},
	},
];
