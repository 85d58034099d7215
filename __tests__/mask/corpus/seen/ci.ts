import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** Build systems, and what people paste into them. */
export const ci: readonly Kind[] = [
	{
		name: "gitlab variables",
		declared: "GITLAB_VARIABLES",
		write: (secrets) => ({
			text: JSON.stringify(
				[
					{
						variable_type: "env_var",
						key: "DEPLOY_TOKEN",
						value: secrets.of("gitlab"),
						protected: true,
						masked: true,
						environment_scope: "production",
					},
					{
						variable_type: "env_var",
						key: "LOG_LEVEL",
						value: "debug",
						protected: false,
						environment_scope: "*",
					},
					{
						variable_type: "env_var",
						key: "SMTP_PASSWORD",
						value: secrets.password(),
						environment_scope: "staging",
						description: "Mail for the staging machines",
					},
					{
						variable_type: "file",
						key: "DEPLOY_KEY",
						value: `${pem(secrets.of("private-key-body"))}\n`,
						environment_scope: "production",
					},
					{ key: "AWS_REGION", value: "ca-central-1" },
				],
				undefined,
				2,
			),
			readable: words(
				"variable_type | env_var | DEPLOY_TOKEN | protected | production | LOG_LEVEL | debug | SMTP_PASSWORD | staging | Mail for the staging machines | file | AWS_REGION | ca-central-1",
			),
		}),
	},
	{
		name: "drone and woodpecker",
		declared: "PIPELINE",
		write: (secrets) => ({
			text: `kind: pipeline
type: docker
name: default
platform: {os: linux, arch: arm64}
steps:
  - name: test
    image: golang:1.23-bookworm
    commands: [go vet ./..., go test ./...]
    environment: {CGO_ENABLED: "0", CODECOV_TOKEN: ${secrets.of("uuid")}}
  - name: publish
    image: plugins/docker
    settings:
      repo: registry.example.com/shop/web
      username: robot
      password: "${escapes.json(secrets.password())}"
      tags: [latest, "2.4.1"]
  - name: notify
    image: plugins/slack
    settings: {webhook: "https://hooks.slack.com/services/T04ABCDEF/B05GHIJKL/${secrets.of("mixed")}", channel: builds}
trigger:
  branch: [main, release/*]
`,
			readable: words(
				"kind: pipeline | linux | arm64 | golang:1.23-bookworm | go vet ./... | CGO_ENABLED | plugins/docker | registry.example.com/shop/web | robot | latest | plugins/slack | hooks.slack.com | builds | main | release/*",
			),
		}),
	},
	{
		name: "JSON of environment variables",
		declared: "ENV_JSON",
		write: (secrets) => ({
			text: JSON.stringify({
				Parameters: {
					STAGE: "production",
					TABLE_NAME: "orders-production",
					DB_PASSWORD: secrets.password(),
					ADMIN_PASS: secrets.of("short"),
					SESSION_TOKEN: secrets.of("letters"),
					REGIONS: "eu-west-1,us-east-2",
					ZONES: ["eu-west-1a", "eu-west-1b"],
					QUEUE_URL: "https://sqs.eu-west-1.amazonaws.com/123456789012/orders",
					API_URL: `https://partner.example.com/v1?api_key=${secrets.of("mixed")}&format=json`,
					TIMEOUT_SECONDS: "30",
				},
			}),
			readable: words(
				"Parameters | STAGE | production | orders-production | DB_PASSWORD | eu-west-1,us-east-2 | eu-west-1a | https://sqs.eu-west-1.amazonaws.com/123456789012/orders | https://partner.example.com/v1 | format=json | TIMEOUT_SECONDS",
			),
		}),
	},
	{
		name: "parameters as names and values",
		declared: "PARAMETERS",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					containerDefinitions: [
						{
							name: "web",
							image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2.4.1",
							cpu: 512,
							memory: 1024,
							environment: [
								{ name: "NODE_ENV", value: "production" },
								{ name: "DB_PASSWORD", value: secrets.password() },
								{ Name: "ApiToken", Value: secrets.of("letters") },
								{ name: "CORS_ORIGIN", value: "https://shop.example.com" },
							],
							logConfiguration: {
								logDriver: "awslogs",
								options: { "awslogs-group": "/ecs/web" },
							},
						},
					],
					family: "shop-web",
					networkMode: "awsvpc",
					requiresCompatibilities: ["FARGATE"],
				},
				undefined,
				4,
			),
			readable: words(
				"containerDefinitions | 123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2.4.1 | NODE_ENV | production | DB_PASSWORD | ApiToken | CORS_ORIGIN | https://shop.example.com | awslogs | /ecs/web | shop-web | awsvpc | FARGATE | 1024",
			),
		}),
	},
	{
		name: "JSON lists and nested JSON",
		declared: "PAYLOAD",
		write: (secrets) => ({
			text: JSON.stringify({
				kind: "webhook",
				regions: ["eu-west-1", "sa-east-1"],
				tokens: [secrets.of("mixed"), secrets.of("letters")],
				passwords: { alice: secrets.password(), robert: secrets.of("short") },
				secret: {
					value: secrets.password(),
					rotation: "30d",
					owner: "platform",
				},
				login: `ci:${secrets.of("mixed")}`,
				config: JSON.stringify({
					endpoint: "https://api.example.com",
					apiKey: secrets.of("hex"),
					retry: { attempts: 3 },
				}),
				headers: [
					"Accept: text/plain",
					`Authorization: Bearer ${secrets.token()}`,
				],
				sizes: ["small", "medium", "large"],
				created: "2026-11-02",
			}),
			readable: words(
				"webhook | regions | eu-west-1 | sa-east-1 | tokens | passwords | alice | robert | platform | https://api.example.com | attempts | text/plain | small | medium | large | 2026-11-02",
			),
		}),
	},
	{
		name: "fastlane and app stores",
		declared: "APP_STORE",
		write: (secrets) => ({
			text: JSON.stringify({
				key_id: "D383SF739",
				issuer_id: "6053b7fe-68a8-4acb-89be-165aa6465141",
				key: pem(secrets.of("private-key-body")),
				in_house: false,
				duration: 1200,
				track: "production",
				package_name: "com.example.shop",
				match: {
					git_url: "git@github.com:octo-org/certificates.git",
					storage_mode: "git",
					passphrase: secrets.of("passphrase"),
				},
				keystore: {
					file: "release.keystore",
					alias: "upload",
					storePassword: secrets.of("letters"),
					keyPassword: secrets.of("short"),
				},
			}),
			readable: words(
				"in_house | duration | 1200 | production | com.example.shop | git@github.com:octo-org/certificates.git | storage_mode | release.keystore | upload | alias | -----BEGIN PRIVATE KEY-----",
			),
		}),
	},
	{
		name: "markdown hand-over",
		declared: "HANDOVER",
		write: (secrets) => ({
			text: `# Hand-over of the shop

The machines stand in **Frankfurt**. Ask the platform team for access.

| System | User | Password | Where |
| --- | --- | --- | --- |
| Database | app | \`${secrets.password("|`")}\` | pg.example.com |
| Router | admin | ${secrets.of("short")} | 192.168.0.1 |
| Mail | office@example.com | ${secrets.of("letters")} | smtp.example.com |

- API token: \`${secrets.of("mixed")}\`
- Deploy key of the wiki: ${secrets.of("hex")}
- Password of the wallet: ${secrets.of("words")}
- Status page: https://status.example.com

\`\`\`sh
curl -H "Authorization: token ${secrets.of("github")}" https://api.github.com/user
\`\`\`
`,
			readable: words(
				"Hand-over of the shop | Frankfurt | Ask the platform team for access. | System | Database | pg.example.com | Router | admin | 192.168.0.1 | office@example.com | smtp.example.com | API token | https://status.example.com | https://api.github.com/user | Status page",
			),
		}),
	},
	{
		name: "notes with tokens",
		declared: "NOTES",
		write: (secrets) => ({
			text: `Tokens of the release machines (2026-11)

${secrets.of("npm")}
${secrets.of("gitlab")}
${secrets.of("base64")}
${secrets.of("jwt")}
${secrets.of("symbols")}

The second one expires in January. Rotate them in the morning,
when nobody deploys, and tell #platform.

old: ${secrets.of("stripe")}
new = ${secrets.of("stripe")}
`,
			readable: words(
				"Tokens of the release machines (2026-11) | The second one expires in January. | Rotate them in the morning, | when nobody deploys | expires | January | #platform | release machines",
			),
		}),
	},
	{
		name: "HTTP request",
		declared: "REQUEST",
		write: (secrets) => ({
			text: `POST /v1/orders?dry_run=true&access_token=${secrets.of("mixed")} HTTP/1.1
Host: api.example.com
Content-Type: application/x-www-form-urlencoded
Authorization: Basic ${escapes.base64(`shop:${secrets.password()}`)}
Proxy-Authorization: Bearer ${secrets.of("base64url")}
Cookie: csrftoken=${secrets.of("mixed")}; sessionid=${secrets.of("hex")}; locale=fr-FR
Set-Cookie: sid=${secrets.of("base64url")}; Path=/; HttpOnly; SameSite=Lax
X-Request-Start: 2026-11-03T10:00:00Z
Accept-Encoding: gzip, deflate

grant_type=password&username=alice&password=${escapes.url(secrets.password())}&scope=read%20write&client_secret=${secrets.of("hex")}
`,
			readable: words(
				"/v1/orders | dry_run=true | HTTP/1.1 | api.example.com | application/x-www-form-urlencoded | Authorization | fr-FR | HttpOnly | SameSite=Lax | 2026-11-03T10:00:00Z | gzip, deflate | grant_type=password | alice | scope",
			),
		}),
	},
	{
		name: "curl config and cookie jar",
		declared: "CURLRC",
		write: (secrets) => ({
			text: `# .curlrc
user = "ci-bot:${secrets.password('":\\')}"
header = "X-Api-Key: ${secrets.of("hex")}"
header = "Accept: application/vnd.github+json"
proxy = "http://proxy.example.com:3128"
proxy-user = "robot:${secrets.of("letters")}"
oauth2-bearer = "${secrets.of("base64url")}"
connect-timeout = 10
retry = 3
# Netscape HTTP Cookie File
.example.com\tTRUE\t/\tTRUE\t1798761600\tsession\t${secrets.of("base64url")}
shop.example.com\tFALSE\t/\tFALSE\t0\tcurrency\tEURO
`,
			readable: words(
				"ci-bot | X-Api-Key | application/vnd.github+json | http://proxy.example.com:3128 | robot | connect-timeout | Netscape HTTP Cookie File | TRUE | 1798761600 | session | shop.example.com | FALSE | currency | EURO",
			),
		}),
	},
];
