import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Terraform, Vault, Consul, Nomad, Packer. */
export const hashicorp: readonly Kind[] = [
	{
		name: "Terraform state with a random_password",
		declared: "TFSTATE",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					version: 4,
					terraform_version: "1.9.2",
					serial: 118,
					lineage: "0c6f3b6e-8a25-4f1e-9a57-6f2c1d0b9e8a",
					outputs: {
						db_endpoint: {
							value: "shop.c9akciq32.eu-west-1.rds.amazonaws.com:5432",
							type: "string",
						},
						admin_password: {
							value: secrets.password(),
							type: "string",
							sensitive: true,
						},
					},
					resources: [
						{
							mode: "managed",
							type: "random_password",
							name: "db",
							provider: 'provider["registry.terraform.io/hashicorp/random"]',
							instances: [
								{
									schema_version: 3,
									attributes: {
										bcrypt_hash: `$2a$10$${secrets.of("mixed")}`,
										length: 24,
										result: secrets.of("symbols"),
										special: true,
									},
									sensitive_attributes: [],
								},
							],
						},
						{
							mode: "managed",
							type: "aws_db_instance",
							name: "shop",
							instances: [
								{
									attributes: {
										engine: "postgres",
										engine_version: "16.3",
										instance_class: "db.t4g.medium",
										password: secrets.of("letters"),
										username: "shop",
										availability_zone: "eu-west-1b",
									},
								},
							],
						},
						{
							type: "aws_iam_access_key",
							name: "ci",
							instances: [
								{
									attributes: {
										id: secrets.of("aws-id"),
										secret: secrets.of("aws-secret"),
										status: "Active",
										user: "ci-deployer",
									},
								},
							],
						},
					],
				},
				null,
				2,
			),
			readable: words(
				"terraform_version | 1.9.2 | 0c6f3b6e-8a25-4f1e-9a57-6f2c1d0b9e8a | shop.c9akciq32.eu-west-1.rds.amazonaws.com:5432 | string | managed | random_password | registry.terraform.io/hashicorp/random | aws_db_instance | postgres | db.t4g.medium | shop | eu-west-1b | aws_iam_access_key | Active | ci-deployer | sensitive_attributes",
			),
		}),
	},
	{
		name: "terraform.tfvars with maps and heredocs",
		declared: "TFVARS",
		write: (secrets) => ({
			text: `# staging, see the wiki
environment    = "staging"
instance_types = ["t3.small", "t3.medium"]
db_password    = "${escapes.hcl(secrets.password())}"
github = {
  owner = "octo-org"
  token = "${secrets.of("github")}"
}
users = [
  { name = "alice", admin = true, password = "${escapes.hcl(secrets.of("words"))}" },
  { name = "bob", admin = false, password = "${secrets.of("short")}" },
]
datadog_api_key = "${secrets.of("hex")}" // rotated in May
tls_private_key = <<-EOT
  -----BEGIN PRIVATE KEY-----
  ${secrets.of("private-key-body").replaceAll("\n", "\n  ")}
  -----END PRIVATE KEY-----
EOT
tags = { Team = "platform", CostCenter = "4711" }
enable_deletion_protection = true
`,
			readable: words(
				"staging, see the wiki | staging | t3.small | t3.medium | octo-org | alice | rotated in May | BEGIN PRIVATE KEY | platform | CostCenter | enable_deletion_protection | instance_types",
			),
		}),
	},
	{
		name: "Terraform providers and backend in HCL",
		declared: "PROVIDERS",
		write: (secrets) => ({
			text: `terraform {
  required_version = "~> 1.9"
  required_providers {
    aws = { source = "hashicorp/aws", version = ">= 5.40" }
  }
  backend "http" {
    address  = "https://gitlab.corp.net/api/v4/projects/9/terraform/state/prod"
    username = "terraform"
    password = "${secrets.of("gitlab")}"
    retry_wait_min = 5
  }
}
provider "cloudflare" {
  api_token = "${secrets.of("mixed")}"
}
provider "vsphere" {
  user                 = "svc-tf@vsphere.local"
  password             = "${escapes.hcl(secrets.of("symbols"))}"
  vsphere_server       = "vcenter.corp.net"
  allow_unverified_ssl = true
}
resource "aws_ssm_parameter" "app" {
  name  = "/shop/prod/smtp_password"
  type  = "SecureString"
  value = "${secrets.of("mixed")}"
  lifecycle { ignore_changes = [value] }
}
credentials "app.terraform.io" { token = "${secrets.of("mixed")}.atlasv1.${secrets.of("mixed")}" }
`,
			readable: words(
				"required_version | hashicorp/aws | >= 5.40 | https://gitlab.corp.net/api/v4/projects/9/terraform/state/prod | terraform | retry_wait_min | cloudflare | svc-tf@vsphere.local | vcenter.corp.net | allow_unverified_ssl | aws_ssm_parameter | /shop/prod/smtp_password | SecureString | ignore_changes | app.terraform.io",
			),
		}),
	},
	{
		name: "Vault init output and server HCL",
		declared: "VAULT_SETUP",
		write: (secrets) => ({
			text: `Unseal Key 1: ${secrets.of("base64")}
Unseal Key 2: ${secrets.of("base64")}
Unseal Key 3: ${secrets.of("base64")}

Initial Root Token: hvs.${secrets.of("mixed")}

Vault initialized with 3 key shares and a key threshold of 2. Please securely
distribute the key shares printed above.

storage "postgresql" {
  connection_url = "postgres://vault:${escapes.url(secrets.of("symbols"))}@pg.corp.net:5432/vault"
  ha_enabled     = "true"
}
listener "tcp" {
  address       = "0.0.0.0:8200"
  tls_cert_file = "/etc/vault/tls/server.crt"
}
seal "transit" {
  address    = "https://seal.corp.net"
  token      = "s.${secrets.of("mixed")}"
  key_name   = "autounseal"
  mount_path = "transit/"
}
ui = true
`,
			readable: words(
				"Unseal Key 1 | Initial Root Token | Vault initialized with 3 key shares and a key threshold of 2. Please securely | distribute the key shares printed above. | postgresql | pg.corp.net | ha_enabled | 0.0.0.0:8200 | /etc/vault/tls/server.crt | https://seal.corp.net | autounseal | transit/",
			),
		}),
	},
	{
		name: "Consul agent and ACL bootstrap",
		declared: "CONSUL",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					datacenter: "fra1",
					data_dir: "/opt/consul",
					server: true,
					bootstrap_expect: 3,
					encrypt: secrets.of("wireguard"),
					retry_join: ["consul-1.corp.net", "provider=aws tag_key=consul"],
					acl: {
						enabled: true,
						default_policy: "deny",
						tokens: {
							initial_management: secrets.of("uuid"),
							agent: secrets.of("uuid"),
						},
					},
					bootstrap: {
						AccessorID: "b1fd2bd4-3a0c-4b52-9d4c-8e1b0e3f7a21",
						SecretID: secrets.of("uuid"),
						Description: "Bootstrap Token (Global Management)",
						Policies: [{ Name: "global-management" }],
					},
					ports: { https: 8501, grpc: 8502 },
					log_level: "INFO",
				},
				null,
				2,
			),
			readable: words(
				"datacenter | fra1 | /opt/consul | bootstrap_expect | consul-1.corp.net | provider=aws tag_key=consul | default_policy | deny | b1fd2bd4-3a0c-4b52-9d4c-8e1b0e3f7a21 | Bootstrap Token (Global Management) | global-management | 8501 | INFO | retry_join",
			),
		}),
	},
	{
		name: "Nomad job",
		declared: "NOMAD_JOB",
		write: (secrets) => ({
			text: `job "shop" {
  datacenters = ["fra1", "ams3"]
  type        = "service"
  group "web" {
    count = 3
    network { port "http" { to = 8080 } }
    task "server" {
      driver = "docker"
      config {
        image = "registry.corp.net/shop:2.4.1"
        ports = ["http"]
        auth {
          username = "puller"
          password = "${escapes.hcl(secrets.password())}"
        }
        args = ["--db-password", "${secrets.of("letters")}", "--verbose"]
      }
      env {
        STRIPE_KEY = "${secrets.of("stripe")}"
        RAILS_ENV  = "production"
      }
      template {
        destination = "secrets/app.env"
        data = <<EOH
SMTP_PASSWORD=${secrets.of("words")}
SMTP_HOST={{ key "smtp/host" }}
EOH
      }
      resources { cpu = 500  memory = 256 }
    }
  }
}
`,
			readable: words(
				"fra1 | ams3 | service | count = 3 | 8080 | docker | registry.corp.net/shop:2.4.1 | puller | --db-password | --verbose | RAILS_ENV | production | secrets/app.env | smtp/host | datacenters | resources",
			),
		}),
	},
	{
		name: "Packer template and Vagrantfile",
		declared: "IMAGES",
		write: (secrets) => ({
			text: `source "vmware-iso" "base" {
  iso_url          = "https://releases.ubuntu.com/24.04/ubuntu-24.04-live-server-amd64.iso"
  iso_checksum     = "sha256:8762f7e74e4d64d72fceb5f70682e6b069932deedb4949c6975d0f0fe0a91be3"
  ssh_username     = "packer"
  ssh_password     = "${escapes.hcl(secrets.of("chosen"))}"
  ssh_timeout      = "30m"
  shutdown_command = "echo '${secrets.of("mixed")}' | sudo -S shutdown -P now"
  boot_wait        = "5s"
}
Vagrant.configure("2") do |config|
  config.vm.box = "generic/ubuntu2204"
  config.vm.network "private_network", ip: "192.168.56.10"
  config.ssh.password = "${secrets.of("letters")}"
  config.vm.provision "shell", inline: "apt-get update", env: { "DB_PASS" => "${secrets.of("words")}", "LANG" => "C.UTF-8" }
end
`,
			readable: words(
				"vmware-iso | https://releases.ubuntu.com/24.04/ubuntu-24.04-live-server-amd64.iso | sha256:8762f7e74e4d64d72fceb5f70682e6b069932deedb4949c6975d0f0fe0a91be3 | packer | sudo -S shutdown -P now | boot_wait | generic/ubuntu2204 | private_network | 192.168.56.10 | apt-get update | C.UTF-8 | Vagrant.configure",
			),
		}),
	},
];
