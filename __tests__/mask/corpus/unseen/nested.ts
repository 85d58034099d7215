import type { Kind } from "../corpus.ts";
import { base64, json, lines, url } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "answer of a secret store with JSON in a string",
		declared: "STORE_DUMP",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					ARN: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/orders-a1B2c3",
					Name: "prod/orders",
					VersionId: "EXAMPLE1-90ab-cdef-fedc-ba987EXAMPLE",
					SecretString: JSON.stringify({
						engine: "postgres",
						host: "orders.cluster-c1abc.eu-west-1.rds.amazonaws.com",
						port: 5432,
						username: "orders_owner",
						password: secrets.of("mixed"),
						dbInstanceIdentifier: "orders-primary",
						apiKey: secrets.of("hex"),
					}),
					VersionStages: ["AWSCURRENT"],
					CreatedDate: "2024-08-19T08:41:02.413000+02:00",
				},
				null,
				4,
			),
			readable: lines(`
				arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/orders-a1B2c3
				prod/orders
				"Name": "prod/orders",
				SecretString
				engine
				postgres
				orders.cluster-c1abc.eu-west-1.rds.amazonaws.com
				5432
				orders_owner
				orders-primary
				dbInstanceIdentifier
				VersionStages
				AWSCURRENT
				2024-08-19T08:41:02.413000+02:00
			`),
		}),
	},
	{
		name: "Kubernetes pull secret",
		declared: "PULL_SECRET",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
metadata:
  name: regcred
  namespace: edge
type: kubernetes.io/dockerconfigjson
stringData:
  .dockerconfigjson: '{"auths":{"harbor.example.com":{"username":"robot$edge","password":"${secrets.of("mixed")}","email":"robots@example.com"},"quay.io":{"auth":"${base64(`edge+puller:${secrets.of("mixed")}`)}"}}}'
  token.json: >
    { "issuer": "https://tokens.example.com",
      "key": "${secrets.of("base64")}" }
`,
			readable: lines(`
				apiVersion: v1
				kind: Secret
				name: regcred
				regcred
				namespace: edge
				kubernetes.io/dockerconfigjson
				stringData:
				.dockerconfigjson
				harbor.example.com
				robot$edge
				robots@example.com
				quay.io
				token.json
				https://tokens.example.com
			`),
		}),
	},
	{
		name: "variables with old values in comments",
		declared: "LEGACY_ENV",
		write: (secrets) => ({
			text: `# PAYMENT GATEWAY
# old one, remove after 2025-01-15:
#GATEWAY_URL=https://old-gateway.example.com
#GATEWAY_SECRET=${secrets.of("mixed")}
GATEWAY_URL=https://gateway.example.com/v4
GATEWAY_SECRET=${secrets.of("mixed")}
GATEWAY_MERCHANT=example-ch-0042
// sandbox: password = "${json(secrets.password())}"
;ftp_password=${secrets.of("mixed")}
FTP_HOST=files.example.com
FTP_PATH=/incoming/settlements
CURRENCIES=CHF,EUR,USD
# TODO: ask for a second account for reconciliation
BATCH_SIZE=2500
`,
			readable: lines(`
				# PAYMENT GATEWAY
				PAYMENT GATEWAY
				old one, remove after 2025-01-15:
				2025-01-15
				https://old-gateway.example.com
				GATEWAY_URL=https://gateway.example.com/v4
				https://gateway.example.com/v4
				example-ch-0042
				sandbox
				files.example.com
				FTP_PATH=/incoming/settlements
				/incoming/settlements
				CHF,EUR,USD
				TODO: ask for a second account for reconciliation
				reconciliation
				BATCH_SIZE=2500
			`),
		}),
	},
	{
		name: ".git-credentials and .git/config",
		declared: "GIT_SETUP",
		write: (secrets) => ({
			text: `https://x-access-token:${secrets.of("github")}@github.com
https://reader:${url(secrets.of("symbols"))}@git.example.com
[core]
	repositoryformatversion = 0
	autocrlf = input
[remote "origin"]
	url = https://oauth2:${secrets.of("gitlab")}@gitlab.example.com/platform/infrastructure.git
	fetch = +refs/heads/*:refs/remotes/origin/*
[http "https://dev.azure.com/contoso"]
	extraheader = AUTHORIZATION: basic ${base64(`:${secrets.of("mixed")}`)}
	postBuffer = 524288000
[user]
	name = Release Automation
	email = releases@example.com
	signingkey = 0x6F2C8E11A9B04D37
[branch "main"]
	remote = origin
`,
			readable: lines(`
				x-access-token
				github.com
				git.example.com
				repositoryformatversion = 0
				autocrlf = input
				[remote "origin"]
				gitlab.example.com/platform/infrastructure.git
				+refs/heads/*:refs/remotes/origin/*
				[http "https://dev.azure.com/contoso"]
				https://dev.azure.com/contoso
				extraheader
				524288000
				Release Automation
				releases@example.com
				[branch "main"]
				remote = origin
			`),
		}),
	},
	{
		name: "Postman environment",
		declared: "API_TESTS",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					id: "b6f3c1d8-2a47-4e95-8c10-7d9e0f1a2b3c",
					name: "Integration",
					values: [
						{
							key: "baseUrl",
							value: "https://int.example.com/api",
							type: "default",
							enabled: true,
						},
						{
							key: "clientSecret",
							value: secrets.password(),
							type: "secret",
							enabled: true,
						},
						{
							key: "apiKey",
							value: secrets.of("mixed"),
							type: "secret",
							enabled: true,
						},
						{
							key: "customer",
							value: "10042-north",
							type: "default",
							enabled: false,
						},
						{
							key: "accessToken",
							value: secrets.of("jwt"),
							type: "any",
							enabled: true,
						},
					],
					_postman_variable_scope: "environment",
					_postman_exported_at: "2024-10-22T13:37:05.117Z",
					_postman_exported_using: "Postman/11.18.0",
				},
				null,
				"\t",
			),
			readable: lines(`
				"name": "Integration",
				Integration
				baseUrl
				https://int.example.com/api
				"type": "default",
				"enabled": true
				10042-north
				customer
				environment
				_postman_variable_scope
				2024-10-22T13:37:05.117Z
				_postman_exported_using
				Postman/11.18.0
			`),
		}),
	},
	{
		name: "signed URLs",
		declared: "SIGNED_LINKS",
		write: (secrets) => ({
			text: `https://exampleartifacts.blob.core.windows.net/releases/app-4.2.0.zip?sv=2023-11-03&st=2024-11-01T00%3A00%3A00Z&se=2025-11-01T00%3A00%3A00Z&sr=b&sp=r&sig=${url(secrets.of("base64"))}
https://example-builds.s3.eu-west-1.amazonaws.com/nightly/report.html?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20241101T060000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=${secrets.of("hex")}
https://calendar.example.com/feeds/team.ics?token=${secrets.of("base64url")}
https://maps.example.com/tiles/{z}/{x}/{y}.png?style=outdoors&apikey=${secrets.of("hex")}
`,
			readable: lines(`
				https://exampleartifacts.blob.core.windows.net/releases/app-4.2.0.zip
				app-4.2.0.zip
				sv=2023-11-03
				2024-11-01T00%3A00%3A00Z
				https://example-builds.s3.eu-west-1.amazonaws.com/nightly/report.html
				AWS4-HMAC-SHA256
				X-Amz-Date=20241101T060000Z
				X-Amz-Expires=604800
				604800
				SignedHeaders
				https://calendar.example.com/feeds/team.ics
				https://maps.example.com/tiles
				style=outdoors
				outdoors
			`),
		}),
	},
];
