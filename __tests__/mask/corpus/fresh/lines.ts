import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Values of one or two lines: connection strings, headers, commands. */
export const kinds: readonly Kind[] = [
	{
		name: "Databricks JDBC URL",
		declared: "LAKE_JDBC",
		write: (secrets) => ({
			text: `jdbc:databricks://adb-7215147325717155.15.azuredatabricks.example:8443/default;transportMode=http;ssl=1;AuthMech=3;httpPath=/sql/1.0/warehouses/9196548d010cf14d;UID=token;PWD=dapi${secrets.of("hex")}`,
			readable: words(
				"jdbc:databricks | adb-7215147325717155.15.azuredatabricks.example | 8443 | ssl=1 | transportMode=http | AuthMech=3 | /sql/1.0/warehouses/9196548d010cf14d | UID=token",
			),
		}),
	},
	{
		name: "AMQP URL with heartbeat",
		declared: "RABBIT",
		write: (secrets) => ({
			text: `amqps://orders:${escapes.url(secrets.password())}@rabbit.fjordbank.example:5671/%2Fprod?heartbeat=30&connection_timeout=10000`,
			readable: words(
				"amqps:// | %2Fprod | orders | rabbit.fjordbank.example | 5671 | heartbeat=30 | connection_timeout=10000 | prod",
			),
		}),
	},
	{
		name: "Symfony mailer DSN",
		declared: "MAILER",
		write: (secrets) => ({
			text: `failover(smtp://${escapes.url("www@kulturhuset.example")}:${escapes.url(secrets.password())}@smtp.nordpost.example:2587?local_domain=kulturhuset.example sendgrid+api://SG.${secrets.of("base64url")}@default)?retry_period=60`,
			readable: words(
				"failover | www%40kulturhuset.example | smtp.nordpost.example | 2587 | local_domain=kulturhuset.example | sendgrid+api | default | retry_period=60",
			),
		}),
	},
	{
		name: "Event Hubs connection string",
		declared: "EVENT_STREAM",
		write: (secrets) => ({
			text: `Endpoint=sb://fjord-telemetry.servicebus.windows.net/;SharedAccessKeyName=ingest-send;SharedAccessKey=${secrets.of("base64")};EntityPath=meters`,
			readable: words(
				"Endpoint | sb://fjord-telemetry.servicebus.windows.net/ | SharedAccessKey | fjord-telemetry | SharedAccessKeyName | ingest-send | EntityPath | meters",
			),
		}),
	},
	{
		name: "libpq keyword string",
		declared: "PG_CONNINFO",
		write: (secrets) => ({
			text: `host=pg-a.fjordbank.example,pg-b.fjordbank.example port=5433 dbname=ledger user=replicator password='${escapes.single(secrets.password())}' application_name=standby_osl target_session_attrs=read-write sslmode=verify-full sslrootcert=/etc/ssl/fjord-ca.pem`,
			readable: words(
				"pg-a.fjordbank.example | pg-b.fjordbank.example | 5433 | dbname=ledger | user=replicator | application_name=standby_osl | target_session_attrs=read-write | sslmode=verify-full | /etc/ssl/fjord-ca.pem",
			),
		}),
	},
	{
		name: "Cookie header of a session",
		declared: "SMOKE_HEADER",
		write: (secrets) => ({
			text: `lang=nb-NO; consent=necessary.statistics; theme=highcontrast; sessionid=${secrets.of("hex")}; remember_token=${secrets.token(';,"\\ ')}`,
			readable: words(
				"lang=nb-NO | nb-NO | theme | necessary.statistics | highcontrast | sessionid | remember_token | consent",
			),
		}),
	},
	{
		name: "Telegram sendMessage URL",
		declared: "NOTIFY_HOOK",
		write: (secrets) => ({
			text: `https://api.telegram.org/bot6419302817:AA${secrets.of("base64url")}/sendMessage?chat_id=-1001820473915&parse_mode=MarkdownV2&disable_notification=true`,
			readable: words(
				"https://api.telegram.org/ | api.telegram.org | parse_mode | sendMessage | chat_id | -1001820473915 | MarkdownV2 | disable_notification=true",
			),
		}),
	},
	{
		name: "presigned upload URL",
		declared: "UPLOAD_TARGET",
		write: (secrets) => ({
			text: `https://fjordreports.blob.core.windows.net/nightly/report.csv?sv=2023-11-03&st=2026-01-01T00%3A00%3A00Z&se=2027-01-01T00%3A00%3A00Z&sr=c&sp=cw&sig=${escapes.url(secrets.of("base64"))}`,
			readable: words(
				"fjordreports.blob.core.windows.net | https://fjordreports.blob.core.windows.net/nightly/ | report.csv | /nightly/report.csv | 2023-11-03 | 2026-01-01T00%3A00%3A00Z | 2027-01-01T00%3A00%3A00Z | fjordreports",
			),
		}),
	},
	{
		name: "SFDX auth URL of a sandbox",
		declared: "ORG_URL",
		write: (secrets) => ({
			text: `Access for sf org login sfdx-url, sandbox uat, user robot@fjordbank.example.uat
force://PlatformCLI:${secrets.of("hex")}:5Aep861${secrets.of("base64url")}@fjordbank--uat.sandbox.my.salesforce.com
`,
			readable: words(
				"Access for sf org login sfdx-url, sandbox uat | robot@fjordbank.example.uat | sfdx-url | sandbox | force:// | PlatformCLI | fjordbank--uat.sandbox.my.salesforce.com | fjordbank",
			),
		}),
	},
];
