import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Values of one line that are more than the secret in them. */
export const lines: readonly Kind[] = [
	{
		name: "header: Authorization Bearer",
		declared: "REQUEST_HEADER",
		write: (secrets) => ({
			text: `Authorization: Bearer ${secrets.token()}`,
			readable: words("Authorization | Bearer"),
		}),
	},
	{
		name: "header: of curl, lower case",
		declared: "CURL_ARGS",
		write: (secrets) => ({
			text: `-sS -H 'accept: application/json' -H 'authorization: Bearer ${secrets.token()}' https://api.example.com/v1/items`,
			readable: words(
				"accept | application/json | Bearer | https://api.example.com/v1/items | items",
			),
		}),
	},
	{
		name: "header: Basic",
		declared: "REGISTRY_HEADER",
		write: (secrets) => ({
			text: `Authorization: Basic ${escapes.base64(`deploy:${secrets.password()}`)}`,
			readable: words("Authorization | Basic | deploy"),
		}),
	},
	{
		name: "header: X-Api-Key and others",
		declared: "EXTRA_HEADERS",
		write: (secrets) => ({
			text: `Content-Type: application/json
User-Agent: release-bot/2.4.1
X-Api-Key: ${secrets.of("hex")}
X-Vault-Token: ${secrets.of("mixed")}
PRIVATE-TOKEN: ${secrets.of("gitlab")}
Cookie: theme=dark; lang=en-GB; session=${secrets.of("base64url")}; consent=accepted
Accept-Language: en-GB,en;q=0.5
Cache-Control: no-cache
Host: api.example.com
Date: Tue, 03 Nov 2026 10:12:00 GMT`,
			readable: words(
				"application/json | release-bot/2.4.1 | User-Agent | dark | en-GB | accepted | no-cache | api.example.com | Tue, 03 Nov 2026 10:12:00 GMT | X-Api-Key | Cookie",
			),
		}),
	},
	{
		name: "line: password: X",
		declared: "LINE",
		write: (secrets) => ({
			text: `password: ${secrets.password()}`,
			readable: words("password"),
		}),
	},
	{
		name: "line: user:X",
		declared: "LOGIN",
		write: (secrets) => ({
			text: `deploy:${secrets.password(":")}`,
			readable: words("deploy"),
		}),
	},
	{
		name: "line: A=X",
		declared: "SETTING",
		write: (secrets) => ({
			text: `CI_DEPLOY_PASSWORD=${secrets.password("\"'`$\\#")}`,
			readable: words("CI_DEPLOY_PASSWORD | DEPLOY"),
		}),
	},
	{
		name: "line: a token and its remark",
		declared: "NOTE",
		write: (secrets) => ({
			text: `${secrets.token()} ; rotated on 2026-10-01 by the platform team`,
			readable: words(
				"rotated | 2026-10-01 | platform | rotated on 2026-10-01 by the platform team",
			),
		}),
	},
	{
		name: "line: Go's DSN of MySQL",
		declared: "MYSQL_DSN",
		write: (secrets) => ({
			text: `app:${secrets.password("@/:")}@tcp(mysql.example.com:3306)/orders?charset=utf8mb4&parseTime=True&loc=Local`,
			readable: words(
				"mysql.example.com | orders | 3306 | charset | utf8mb4 | parseTime | True | Local | charset=utf8mb4",
			),
		}),
	},
	{
		name: "line: Oracle",
		declared: "ORACLE_LOGIN",
		write: (secrets) => ({
			text: `scott/${secrets.password("@/\"'")}@//oracle.example.com:1521/ORCLPDB1`,
			readable: words("scott | oracle.example.com | 1521 | ORCLPDB1"),
		}),
	},
	{
		name: "line: DSN of libpq",
		declared: "PG_CONNINFO",
		write: (secrets) => ({
			text: `host=pg.example.com port=5432 dbname=orders user=app password='${escapes.single(secrets.password())}' sslmode=verify-full connect_timeout=10`,
			readable: words(
				"pg.example.com | 5432 | orders | verify-full | sslmode | connect_timeout | host=pg.example.com | sslmode=verify-full",
			),
		}),
	},
	{
		name: "line: .pgpass",
		declared: "PG_LINE",
		write: (secrets) => ({
			text: `pg.example.com:5432:orders:app_owner:${escapes.pgpass(secrets.password())}`,
			readable: words(
				"pg.example.com | 5432 | orders | app_owner | pg.example.com:5432:orders",
			),
		}),
	},
	{
		name: "line: JAAS of Kafka",
		declared: "KAFKA_JAAS",
		write: (secrets) => ({
			text: `org.apache.kafka.common.security.scram.ScramLoginModule required username="orders-service" password="${escapes.json(secrets.password())}";`,
			readable: words(
				"org.apache.kafka.common.security.scram.ScramLoginModule | required | username | orders-service | ScramLoginModule",
			),
		}),
	},
	{
		name: "line: connection string of SQL Server",
		declared: "SQL_CONNECTION",
		write: (secrets) => ({
			text: `Server=tcp:sql.example.com,1433;Initial Catalog=Orders;Persist Security Info=False;User ID=orders-app;Password=${secrets.password(";\"'")};Encrypt=True;Connection Timeout=30;`,
			readable: words(
				"sql.example.com | Orders | orders-app | Encrypt | True | Encrypt=True | 1433 | Connection Timeout | Initial Catalog",
			),
		}),
	},
	{
		name: "line: connection string of Azure storage",
		declared: "STORAGE",
		write: (secrets) => ({
			text: `DefaultEndpointsProtocol=https;AccountName=ordersprod;AccountKey=${secrets.of("base64")};EndpointSuffix=core.windows.net`,
			readable: words(
				"https | ordersprod | core.windows.net | DefaultEndpointsProtocol | EndpointSuffix | AccountName=ordersprod",
			),
		}),
	},
	{
		name: "line: URL of a database",
		declared: "DATABASE",
		write: (secrets) => ({
			text: `postgres://app:${escapes.url(secrets.password())}@pg.example.com:5432/orders?sslmode=require&application_name=web`,
			readable: words(
				"postgres | pg.example.com | orders | sslmode=require | application_name | 5432",
			),
		}),
	},
	{
		name: "line: git remote with a token for a user",
		declared: "REMOTE",
		write: (secrets) => ({
			text: `https://${secrets.of("mixed")}@git.example.com/team/web.git`,
			readable: words(
				"https | git.example.com | team/web.git | git.example.com/team/web.git",
			),
		}),
	},
	{
		name: "line: signed URL of S3",
		declared: "DOWNLOAD",
		write: (secrets) => ({
			text: `https://artifacts.s3.eu-west-1.amazonaws.com/releases/web-2.4.1.tar.gz?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261103T101200Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Security-Token=${escapes.url(secrets.of("base64"))}&X-Amz-Signature=${secrets.of("hex")}`,
			readable: words(
				"artifacts.s3.eu-west-1.amazonaws.com | eu-west-1 | web-2.4.1.tar.gz | AWS4-HMAC-SHA256 | X-Amz-Expires | 3600 | 20261103T101200Z | X-Amz-Signature | releases",
			),
		}),
	},
	{
		name: "line: shared access signature of Azure",
		declared: "BLOB",
		write: (secrets) => ({
			text: `https://ordersprod.blob.core.windows.net/backups?sv=2024-11-04&ss=b&srt=sco&sp=rwdlac&se=2027-01-01T00:00:00Z&spr=https&sig=${escapes.url(secrets.of("base64"))}`,
			readable: words(
				"ordersprod.blob.core.windows.net | backups | 2024-11-04 | rwdlac | 2027-01-01T00:00:00Z | spr=https",
			),
		}),
	},
	{
		name: "line: webhook of Slack",
		declared: "NOTIFY",
		write: (secrets) => ({
			text: `https://hooks.slack.com/services/T04ABCDEF/B05GHIJKL/${secrets.of("mixed")}`,
			readable: words("https | hooks.slack.com | services"),
		}),
	},
	{
		name: "line: webhook of Discord",
		declared: "CHAT",
		write: (secrets) => ({
			text: `https://discord.com/api/webhooks/1189021347765123456/${secrets.of("base64url")}`,
			readable: words("discord.com | webhooks | https"),
		}),
	},
	{
		name: "line: git extraheader",
		declared: "GIT_HEADER",
		write: (secrets) => ({
			text: `http.https://github.com/.extraheader=AUTHORIZATION: basic ${escapes.base64(`x-access-token:${secrets.of("github")}`)}`,
			readable: words(
				"github.com | https | extraheader | AUTHORIZATION | basic | x-access-token",
			),
		}),
	},
	{
		name: "line: HCL",
		declared: "TF_LINE",
		write: (secrets) => ({
			text: `credentials "app.terraform.io" { token = "${secrets.of("base64url")}" }`,
			readable: words("app.terraform.io | credentials"),
		}),
	},
	{
		name: "line: curl -u",
		declared: "CURL_COMMAND",
		write: (secrets) => ({
			text: `curl --fail --retry 3 -u 'ci-bot:${escapes.shell(secrets.password(":"))}' https://nexus.example.com/repository/raw/web.zip -o web.zip`,
			readable: words(
				"curl | --fail | --retry | ci-bot | https://nexus.example.com/repository/raw/web.zip | web.zip | nexus.example.com",
			),
		}),
	},
	{
		name: "line: docker login -p",
		declared: "LOGIN_COMMAND",
		write: (secrets) => ({
			text: `docker login registry.example.com -u robot -p '${escapes.shell(secrets.password())}'`,
			readable: words("docker | login | registry.example.com | robot"),
		}),
	},
	{
		name: "line: --token v",
		declared: "CLI_ARGS",
		write: (secrets) => ({
			text: `upload --server https://ci.example.com --project web --token ${secrets.token()} --verbose --retries 5`,
			readable: words(
				"upload | --server | https://ci.example.com | --project | --token | --verbose | --retries",
			),
		}),
	},
	{
		name: "line: JSON leaf of user:pass",
		declared: "NEXUS",
		write: (secrets) => ({
			text: JSON.stringify({
				url: "https://nexus.example.com",
				repository: "releases",
				login: `ci-bot:${secrets.password(":")}`,
				retries: 3,
				timeout: "30s",
			}),
			readable: words(
				"https://nexus.example.com | releases | repository | login | retries | timeout | nexus.example.com",
			),
		}),
	},
	{
		name: "line: YAML flow",
		declared: "FLOW",
		write: (secrets) => ({
			text: `{kind: Config, name: web, regions: [eu-west-1, us-east-2], user: {name: deploy, token: ${secrets.of("mixed")}}, image: nginx:1.27}`,
			readable: words(
				"kind | Config | kind: Config | eu-west-1 | us-east-2 | deploy | nginx:1.27 | regions",
			),
		}),
	},
];
