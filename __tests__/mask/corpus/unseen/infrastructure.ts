import type { Kind } from "../corpus.ts";
import { dollars, hcl, lines, url, yaml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "docker-compose.yml",
		declared: "COMPOSE_FILE_CONTENT",
		write: (secrets) => ({
			text: `name: intranet
services:
  web:
    image: registry.example.com/intranet/web:5.12.0
    restart: unless-stopped
    ports: ["127.0.0.1:8080:8080", "9100:9100"]
    environment:
      - APP_ENV=production
      - APP_SECRET=${dollars(secrets.of("hex"))}
      - DATABASE_URL=postgresql://intranet:${dollars(url(secrets.of("mixed")))}@db:5432/intranet?serverVersion=16
    depends_on:
      db: { condition: service_healthy }
    labels:
      traefik.http.routers.web.rule: Host(\`intranet.example.com\`)
      traefik.http.middlewares.auth.basicauth.users: "audit:$$2y$$05$$${dollars(secrets.of("mixed"))}"
  db:
    image: postgres:16.4-alpine
    environment:
      POSTGRES_USER: intranet
      POSTGRES_DB: intranet
      POSTGRES_PASSWORD: ${yaml(dollars(secrets.password()))}   # also in the vault of the team
    volumes:
      - /srv/postgres/data:/var/lib/postgresql/data
    healthcheck:
      test: [CMD-SHELL, "pg_isready -U intranet"]
      interval: 10s
networks:
  default: { driver: bridge, ipam: { config: [ { subnet: 172.28.0.0/16 } ] } }
`,
			readable: lines(`
				name: intranet
				registry.example.com/intranet/web:5.12.0
				restart: unless-stopped
				127.0.0.1:8080:8080
				9100:9100
				APP_ENV=production
				serverVersion=16
				depends_on:
				service_healthy
				traefik.http.routers.web.rule
				intranet.example.com
				postgres:16.4-alpine
				image: postgres:16.4-alpine
				POSTGRES_USER: intranet
				POSTGRES_DB
				also in the vault of the team
				/srv/postgres/data:/var/lib/postgresql/data
				pg_isready -U intranet
				healthcheck:
				172.28.0.0/16
				driver: bridge
			`),
		}),
	},
	{
		name: "terraform.tfvars with maps and user data",
		declared: "TFVARS",
		write: (secrets) => ({
			text: `# environment
environment        = "production"
region             = "eu-north-1"
vpc_cidr           = "10.42.0.0/16"
availability_zones = ["eu-north-1a", "eu-north-1b", "eu-north-1c"]
cluster_version    = "1.31"

database = {
  instance_class = "db.r6g.large"
  username       = "atlas_admin"
  password       = "${hcl(secrets.password())}"
  backup_window  = "02:00-03:00"
}

datadog_api_key      = "${secrets.of("hex")}"
datadog_app_key      = "${secrets.of("hex")}"
cloudflare_api_token = "${secrets.of("mixed")}"
pagerduty_token      = "${hcl(secrets.token())}"

node_groups = {
  general = { instance_types = ["m6i.xlarge"], min_size = 3, max_size = 12 }
}
tags = { Owner = "platform", CostCenter = "CC-4711", ManagedBy = "terraform" }
user_data = <<-EOT
  #cloud-config
  package_update: true
  chpasswd:
    expire: false
    list: |
      rescue:${secrets.of("mixed")}
EOT
`,
			readable: lines(`
				environment        = "production"
				production
				eu-north-1
				10.42.0.0/16
				eu-north-1a
				availability_zones
				db.r6g.large
				instance_class
				atlas_admin
				02:00-03:00
				datadog_api_key
				m6i.xlarge
				node_groups
				max_size = 12
				platform
				CC-4711
				CostCenter
				ManagedBy
				#cloud-config
				package_update: true
				rescue
			`),
		}),
	},
	{
		name: "Terraform backend configuration",
		declared: "BACKEND_HCL",
		write: (secrets) => ({
			text: `bucket                      = "example-terraform-state"
key                         = "network/terraform.tfstate"
region                      = "fr-par"
endpoints                   = { s3 = "https://s3.fr-par.scw.cloud" }
access_key                  = "${secrets.of("mixed")}"
secret_key                  = "${secrets.of("uuid")}"
skip_credentials_validation = true
skip_region_validation      = true
use_lockfile                = true
conn_str                    = "postgres://tfstate:${url(secrets.password())}@pg.example.com:5432/terraform_backend?sslmode=require"
encryption_passphrase       = "${hcl(secrets.password())}"
`,
			readable: lines(`
				example-terraform-state
				network/terraform.tfstate
				fr-par
				https://s3.fr-par.scw.cloud
				endpoints
				skip_credentials_validation = true
				skip_credentials_validation
				use_lockfile
				conn_str
				tfstate
				pg.example.com
				terraform_backend
				sslmode=require
			`),
		}),
	},
	{
		name: "Terraform state",
		declared: "STATE_JSON",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					version: 4,
					terraform_version: "1.9.8",
					serial: 1187,
					lineage: "c0ffee3d-55aa-4b1e-9d10-7e3c8f1b2a44",
					outputs: {
						db_endpoint: {
							value: "atlas.c9xyzabcd123.eu-north-1.rds.amazonaws.com:5432",
							type: "string",
						},
						db_password: {
							value: secrets.password(),
							type: "string",
							sensitive: true,
						},
					},
					resources: [
						{
							mode: "managed",
							type: "random_password",
							name: "grafana",
							provider: 'provider["registry.terraform.io/hashicorp/random"]',
							instances: [
								{
									schema_version: 3,
									attributes: {
										length: 20,
										result: secrets.of("symbols"),
										special: true,
									},
								},
							],
						},
						{
							mode: "managed",
							type: "aws_iam_access_key",
							name: "uploader",
							instances: [
								{
									attributes: {
										id: secrets.of("aws-id"),
										secret: secrets.of("aws-secret"),
										user: "uploader",
										status: "Active",
										create_date: "2024-09-17T11:02:37Z",
									},
								},
							],
						},
					],
				},
				null,
				2,
			),
			readable: lines(`
				terraform_version
				"terraform_version": "1.9.8",
				1187
				c0ffee3d-55aa-4b1e-9d10-7e3c8f1b2a44
				db_endpoint
				atlas.c9xyzabcd123.eu-north-1.rds.amazonaws.com:5432
				"sensitive": true
				resources
				managed
				random_password
				grafana
				schema_version
				aws_iam_access_key
				uploader
				Active
				2024-09-17T11:02:37Z
				attributes
				registry.terraform.io/hashicorp/random
			`),
		}),
	},
	{
		name: "Pulumi stack and credentials",
		declared: "PULUMI_YAML",
		write: (secrets) => ({
			text: `config:
  aws:region: eu-west-1
  webshop:instanceType: t4g.small
  webshop:domain: shop.example.com
  webshop:dbPassword: ${yaml(secrets.password())}
  webshop:slack: {channel: "#deploys", webhook: "https://hooks.slack.com/services/T01ABCDEF/B02GHIJKL/${secrets.of("mixed")}"}
  webshop:replicas: "2"
environment:
  - production/base
backend:
  url: s3://example-pulumi-state?region=eu-west-1
accessTokens:
  "https://api.pulumi.com": pul-${secrets.of("hex")}
passphrase: ${yaml(secrets.password())}
`,
			readable: lines(`
				aws:region: eu-west-1
				eu-west-1
				webshop:instanceType
				t4g.small
				shop.example.com
				webshop:dbPassword
				#deploys
				https://hooks.slack.com/services
				webshop:replicas
				production/base
				s3://example-pulumi-state?region=eu-west-1
				example-pulumi-state
				accessTokens:
				https://api.pulumi.com
			`),
		}),
	},
];
