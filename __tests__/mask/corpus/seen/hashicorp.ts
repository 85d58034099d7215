import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** Terraform and Vault. */
export const hashicorp: readonly Kind[] = [
	{
		name: "terraform variables",
		declared: "TFVARS",
		write: (secrets) => ({
			text: `# production
region         = "eu-west-3"
instance_type  = "t3.medium"
azs            = ["eu-west-3a", "eu-west-3b"]
cidr_block     = "10.40.0.0/16"
db_password    = "${escapes.hcl(secrets.password())}"
admin_ips      = ["203.0.113.7/32"]
tags = {
  team        = "platform"
  cost-center = "4711"
}
datadog = { site = "datadoghq.eu", api_key = "${secrets.of("hex")}", app_key = "${secrets.of("hex")}" }
users = [
  { name = "alice", initial_password = "${secrets.of("words")}" },
  { name = "robert", initial_password = "${escapes.hcl(secrets.password())}" },
]
ssh_key = <<-EOT
${pem(secrets.of("private-key-body"), "OPENSSH PRIVATE KEY")}
EOT
`,
			readable: words(
				"production | eu-west-3 | t3.medium | eu-west-3a | 10.40.0.0/16 | 203.0.113.7/32 | platform | cost-center | 4711 | datadoghq.eu | alice | robert | initial_password | -----BEGIN OPENSSH PRIVATE KEY-----",
			),
		}),
	},
	{
		name: "terraform provider blocks",
		declared: "PROVIDERS_TF",
		write: (secrets) => ({
			text: `terraform {
  required_version = ">= 1.9"
  backend "s3" {
    bucket     = "octo-tfstate"
    key        = "shop/production.tfstate"
    region     = "eu-west-1"
    access_key = "${secrets.of("aws-id")}"
    secret_key = "${secrets.of("aws-secret")}"
  }
}
provider "cloudflare" {
  api_token = "${escapes.hcl(secrets.password())}"
}
provider "github" {
  owner = "octo-org"
  token = "${secrets.of("github")}"
}
provider "postgresql" {
  host     = "pg.example.com"
  sslmode  = "require"
  password = "${escapes.hcl(secrets.password())}"
}
resource "random_id" "suffix" { byte_length = 4 }
`,
			readable: words(
				"required_version | octo-tfstate | shop/production.tfstate | eu-west-1 | cloudflare | octo-org | postgresql | pg.example.com | sslmode | random_id | byte_length | terraform",
			),
		}),
	},
	{
		name: "credentials.tfrc.json and tfstate",
		declared: "TF_STATE",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					version: 4,
					terraform_version: "1.9.8",
					lineage: "shop-production",
					credentials: {
						"app.terraform.io": { token: secrets.of("base64url") },
					},
					outputs: {
						db_password: {
							value: secrets.password(),
							type: "string",
							sensitive: true,
						},
						endpoint: { value: "pg.example.com:5432", type: "string" },
					},
					resources: [
						{
							mode: "managed",
							type: "random_password",
							name: "admin",
							instances: [
								{
									attributes: {
										length: 24,
										min_lower: 0,
										result: secrets.of("symbols"),
									},
								},
							],
						},
					],
				},
				undefined,
				2,
			),
			readable: words(
				"terraform_version | 1.9.8 | shop-production | app.terraform.io | sensitive | string | pg.example.com:5432 | managed | random_password | admin | min_lower | attributes",
			),
		}),
	},
	{
		name: "vault answer",
		declared: "VAULT_JSON",
		write: (secrets) => ({
			text: JSON.stringify({
				request_id: "7e9f5a7c-5d0e-4a4e-9f0c-9f8f6f1d2c3b",
				lease_duration: 2764800,
				renewable: false,
				data: {
					data: {
						username: "shop",
						password: secrets.password(),
						regions: ["eu-west-1", "eu-north-1"],
						"api-key": secrets.of("mixed"),
					},
					metadata: {
						created_time: "2026-10-30T08:21:45.118Z",
						destroyed: false,
						version: 7,
					},
				},
				auth: { client_token: secrets.of("base64url"), policies: ["default"] },
				mount_type: "kv-v2",
			}),
			readable: words(
				"lease_duration | 2764800 | renewable | shop | regions | eu-west-1 | eu-north-1 | 2026-10-30T08:21:45.118Z | destroyed | policies | default | kv-v2 | mount_type",
			),
		}),
	},
];
