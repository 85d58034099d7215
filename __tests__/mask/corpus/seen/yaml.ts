import type { Kind } from "../corpus.ts";
import { escapes, indented, pem, words } from "../escapes.ts";

/** What YAML has: flow maps, anchors, block scalars, tags, comments, three ways of quoting. */
export const yaml: readonly Kind[] = [
	{
		name: "yaml: flow maps and lists",
		declared: "APP_YAML",
		write: (secrets) => ({
			text: `# Settings of the shop, read at start
kind: Config
regions: [eu-west-1, us-east-2, ap-southeast-1]
user: {name: deploy, token: '${escapes.doubled(secrets.password())}'}
environment: {POSTGRES_USER: app, POSTGRES_PASSWORD: "${escapes.json(secrets.password())}", TZ: Europe/Berlin}
db: [orders, "${escapes.json(secrets.of("symbols"))}"]
brokers: [kafka-1.example.com:9092, kafka-2.example.com:9092]
limits: {cpu: 500m, memory: 256Mi}
image: nginx:1.27
`,
			readable: words(
				"Settings of the shop, read at start | kind: Config | eu-west-1 | us-east-2 | deploy | Europe/Berlin | orders | kafka-1.example.com:9092 | 500m | 256Mi | nginx:1.27 | image: nginx:1.27 | POSTGRES_USER",
			),
		}),
	},
	{
		name: "yaml: lists below harmless keys",
		declared: "LISTS",
		write: (secrets) => ({
			text: `zones:
  - eu-west-1a
  - eu-west-1b
mirrors:
  - https://mirror.example.com/debian
  - https://reader:${escapes.url(secrets.password())}@mirror.example.com/private
users:
  - alice
  - bob-the-builder
  - ${secrets.of("github")}
hosts:
  - ${secrets.of("jwt")}
  - web-1.example.com
schedule: "0 3 * * *"
architectures:
  - linux/amd64
  - linux/arm64
networks:
  - 10.20.0.0/16
retention: 30d
`,
			readable: words(
				"zones: | eu-west-1a | https://mirror.example.com/debian | users: | alice | bob-the-builder | web-1.example.com | 0 3 * * * | linux/amd64 | linux/arm64 | 10.20.0.0/16 | architectures",
			),
		}),
	},
	{
		name: "yaml: anchors and merge keys",
		declared: "BASE_CONFIG",
		write: (secrets) => ({
			text: `x-defaults: &defaults
  adapter: postgresql
  encoding: unicode
  pool: 25
  password: &pw "${escapes.json(secrets.password())}"
  api_token: &api ${secrets.of("mixed")}

development:
  <<: *defaults
  database: shop_development

production:
  <<: *defaults
  database: shop_production
  host: pg.example.com
  replica_password: *pw
  signing: {secret: &sign '${escapes.doubled(secrets.password())}', algorithm: HS256}
  sslmode: verify-full
  tokens: [*api, *sign]
`,
			readable: words(
				"x-defaults | defaults | postgresql | unicode | shop_development | shop_production | pg.example.com | HS256 | verify-full | adapter: postgresql | encoding: unicode | production:",
			),
		}),
	},
	{
		name: "yaml: block scalars",
		declared: "BUNDLE",
		write: (secrets) => ({
			text: `description: >-
  Keys of the payment gateway. They are rotated
  on the first Monday of each quarter.
tls:
  key: |
    ${indented(pem(secrets.of("private-key-body")), "    ")}
  ciphers: ECDHE-RSA-AES256-GCM-SHA384
env: |
  LOG_LEVEL=debug
  GATEWAY_URL=https://gateway.example.com
  GATEWAY_PASSWORD='${escapes.shell(secrets.password())}'
recovery: |-
  ${secrets.of("hex")}
passphrase: >
  ${secrets.of("passphrase")}
owner: payments-team@example.com
`,
			readable: words(
				"Keys of the payment gateway. They are rotated | on the first Monday of each quarter. | ECDHE-RSA-AES256-GCM-SHA384 | LOG_LEVEL=debug | debug | https://gateway.example.com | payments-team@example.com | GATEWAY_PASSWORD | -----BEGIN PRIVATE KEY----- | description",
			),
		}),
	},
	{
		name: "yaml: tokens below harmless keys and in comments",
		declared: "SITE_CONFIG",
		write: (secrets) => ({
			text: `site: shop
login: ${secrets.of("github")}
client_id: ${secrets.of("slack")}
region: eu-west-1 # old key ${secrets.of("stripe")}
# until October: ${secrets.of("gitlab")}
endpoint: https://api.example.com/v2
title: Spring sale
banner: "Free delivery for orders over 50 euros"
colour: "#ff8800"
timezone: Europe/Lisbon
updated: 2026-11-02
maintainer: web@example.com
`,
			readable: words(
				"shop | eu-west-1 | until October | https://api.example.com/v2 | Spring sale | Free delivery for orders over 50 euros | #ff8800 | Europe/Lisbon | 2026-11-02 | web@example.com | region: eu-west-1 | client_id",
			),
		}),
	},
	{
		name: "yaml: names and values",
		declared: "VARIABLES",
		write: (secrets) => ({
			text: `variables:
  - name: LOG_LEVEL
    value: info
  - name: SMTP_PASSWORD
    value: '${escapes.doubled(secrets.password())}'
  - name: SMTP_HOST
    value: smtp.example.com
  - key: session_secret
    value: ${secrets.of("hex")}
  - key: theme
    value: solarized
  - {name: API_TOKEN, value: "${escapes.json(secrets.password())}"}
  - {name: REGION, value: westeurope}
  - name: REPLICAS
    value: "12"
  - name: IMAGE
    value: ghcr.io/octo-org/web:2.4.1
`,
			readable: words(
				"LOG_LEVEL | info | SMTP_PASSWORD | smtp.example.com | session_secret | solarized | API_TOKEN | westeurope | ghcr.io/octo-org/web:2.4.1 | name: LOG_LEVEL | variables:",
			),
		}),
	},
	{
		name: "yaml: quoting and tags",
		declared: "QUOTED",
		write: (secrets) => ({
			text: `---
!!map
"name": 'billing'
'db-password': "${escapes.json(secrets.password())}"
? api_secret
: '${escapes.doubled(secrets.password())}'
binary: !!binary ${secrets.of("base64")}
pin: !!str ${secrets.of("short")}
port: !!int 8443
started: !!timestamp 2026-11-03T08:00:00Z
log: {level: warning, format: "json", file: /var/log/billing.log}
features:
  dark-mode: true
  beta-search: false
version: "3.9"
...
`,
			readable: words(
				"billing | db-password | api_secret | 8443 | 2026-11-03T08:00:00Z | warning | /var/log/billing.log | dark-mode | beta-search | features: | timestamp",
			),
		}),
	},
	{
		name: "yaml: maps of secrets by names of services",
		declared: "SERVICES",
		write: (secrets) => ({
			text: `passwords:
  db: ${secrets.of("short")}
  mail: ${secrets.of("chosen")}
  user: '${escapes.doubled(secrets.password())}'
  registry: ${secrets.of("words")}
api_keys:
  repo: ${secrets.of("uuid")}
  status: ${secrets.of("mixed")}
tokens: {server: ${secrets.of("hex")}, type: Bearer, expires_in: 86400}
credentials:
  host: pg-1a.example.com
  port: 5432
  user: deploy-bot
  url: https://shop.example.com/login
  path: /etc/shop/login.pem
  enabled: true
  mail: ${secrets.of("chosen")}
  proxy: '${escapes.doubled(secrets.password())}'
secrets:
  staging:
    database: ${secrets.of("mixed")}
    region: eu-west-1
  db_password:
    file: ./secrets/db_password.txt
  smtp_token:
    external: true
    name: prod_smtp_token
records:
  - {name: ci-bot, user: deployer, token: "${escapes.json(secrets.password())}"}
`,
			readable: words(
				"passwords: | registry: | Bearer | 86400 | pg-1a.example.com | 5432 | deploy-bot | https://shop.example.com/login | /etc/shop/login.pem | staging | eu-west-1 | ./secrets/db_password.txt | prod_smtp_token | ci-bot | deployer",
			),
		}),
	},
];
