import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What talks to clouds, clusters and build systems. */
export const kinds: readonly Kind[] = [
	{
		name: "fly targets of Concourse",
		declared: "FLYRC",
		write: (secrets) => ({
			text: `targets:
  main:
    api: https://concourse.fjordbank.example
    team: platform
    token:
      type: bearer
      value: ${secrets.of("base64url")}
  edge:
    api: https://concourse-edge.fjordbank.example:8443
    team: iot
    insecure: true
    token:
      type: bearer
      value: ${secrets.of("jwt")}
`,
			readable: words(
				"targets | https://concourse.fjordbank.example | platform | type: bearer | edge | https://concourse-edge.fjordbank.example:8443 | insecure: true | token:",
			),
		}),
	},
	{
		name: "Buildkite agent configuration",
		declared: "BK_AGENT",
		write: (secrets) => ({
			text: `# The token from your Buildkite "Agents" page
token="${secrets.of("base64url")}"

# The name of the agent
name="%hostname-%spawn"

# Tags for the agent
tags="queue=linux-large,region=eu-north-1"

build-path="/var/lib/buildkite-agent/builds"
hooks-path="/etc/buildkite-agent/hooks"
plugins-path="/etc/buildkite-agent/plugins"
spawn=4
git-clone-flags="-v --depth=50"
tracing-backend="opentelemetry"
no-command-eval=false
`,
			readable: words(
				'# The token from your Buildkite "Agents" page | # The name of the agent | %hostname-%spawn | queue=linux-large | region=eu-north-1 | /var/lib/buildkite-agent/builds | /etc/buildkite-agent/hooks | git-clone-flags | -v --depth=50 | opentelemetry | spawn=4 | no-command-eval',
			),
		}),
	},
	{
		name: "rclone.conf with four remotes",
		declared: "BACKUP_REMOTES",
		write: (secrets) => ({
			text: `[minio]
type = s3
provider = Minio
env_auth = false
access_key_id = ${secrets.of("mixed")}
secret_access_key = ${secrets.of("mixed")}
endpoint = https://minio.fjordbank.example:9000
region = us-east-1

[partner]
type = sftp
host = sftp.partner.example
user = fjordbank
port = 2222
pass = ${secrets.of("base64url")}
shell_type = unix

[vault]
type = crypt
remote = minio:backups/encrypted
filename_encryption = standard
password = ${secrets.of("base64url")}
password2 = ${secrets.of("base64url")}

[gdrive]
type = drive
scope = drive.readonly
client_id = 840213377120-k0q8.apps.googleusercontent.example
client_secret = GOCSPX-${secrets.of("base64url")}
team_drive = 0AFz9sharedDrive
`,
			readable: words(
				"[minio] | type = s3 | provider = Minio | env_auth | https://minio.fjordbank.example:9000 | us-east-1 | sftp.partner.example | 2222 | shell_type | type = crypt | minio:backups/encrypted | filename_encryption | standard | drive.readonly | 840213377120-k0q8.apps.googleusercontent.example",
			),
		}),
	},
	{
		name: "OpenStack clouds.yaml with application credential",
		declared: "OS_CLOUDS",
		write: (secrets) => ({
			text: `clouds:
  safespring:
    auth_type: v3applicationcredential
    auth:
      auth_url: https://keystone.api.cloud.example:5000/v3
      application_credential_id: 4f1c2b7a9d0e4c6f8b3a5d7e9f1c2b4a
      application_credential_secret: "${escapes.json(secrets.token())}"
    region_name: sto1
    interface: public
    identity_api_version: 3
  lab:
    auth:
      auth_url: http://10.90.0.11:5000/v3
      username: terraform
      password: '${escapes.doubled(secrets.password())}'
      project_name: ci
      user_domain_name: Default
    verify: false
`,
			readable: words(
				"safespring | v3applicationcredential | https://keystone.api.cloud.example:5000/v3 | region_name | sto1 | interface: public | identity_api_version | http://10.90.0.11:5000/v3 | terraform | project_name | user_domain_name | Default | verify: false",
			),
		}),
	},
	{
		name: "Oracle Cloud CLI configuration with pass phrase",
		declared: "OCI_PROFILE",
		write: (secrets) => ({
			text: `[DEFAULT]
user=ocid1.user.oc1..aaaaaaaafjordci
fingerprint=5e:2d:91:aa:0c:77:41:be:38:d0:19:4f:6b:c2:85:e3
tenancy=ocid1.tenancy.oc1..aaaaaaaafjordbank
region=eu-stockholm-1
key_file=~/.oci/oci_api_key.pem
pass_phrase=${secrets.of("passphrase")}

[SESSION]
region=eu-frankfurt-1
security_token_file=~/.oci/sessions/SESSION/token
`,
			readable: words(
				"[DEFAULT] | ocid1.user.oc1..aaaaaaaafjordci | 5e:2d:91:aa:0c:77:41:be:38:d0:19:4f:6b:c2:85:e3 | ocid1.tenancy.oc1..aaaaaaaafjordbank | eu-stockholm-1 | ~/.oci/oci_api_key.pem | eu-frankfurt-1 | ~/.oci/sessions/SESSION/token | key_file | pass_phrase | fingerprint",
			),
		}),
	},
	{
		name: "databrickscfg with three profiles",
		declared: "DBX_PROFILES",
		write: (secrets) => ({
			text: `; Used by the asset bundles, see docs/deploy.md
[DEFAULT]
host  = https://adb-7215147325717155.15.azuredatabricks.example
token = dapi${secrets.of("hex")}-3

[sp-prod]
host          = https://adb-984752964297111.11.azuredatabricks.example
client_id     = 6dca6b5e-4b0a-4a80-9c1d-30a5a9c1f7f2
client_secret = dose${secrets.of("hex")}

[account]
host       = https://accounts.azuredatabricks.example
account_id = 2f7a1c44-1d0e-4b42-9a6f-0c8d6f1e2b3a
auth_type  = azure-cli
`,
			readable: words(
				"; Used by the asset bundles, see docs/deploy.md | https://adb-7215147325717155.15.azuredatabricks.example | [sp-prod] | https://adb-984752964297111.11.azuredatabricks.example | client_id | [account] | https://accounts.azuredatabricks.example | account_id | azure-cli",
			),
		}),
	},
];
