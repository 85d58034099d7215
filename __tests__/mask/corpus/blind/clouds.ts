import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** Clouds, and what stores files there. */
export const clouds: readonly Kind[] = [
	{
		name: "AWS credentials with sessions and SSO",
		declared: "CLOUD_LOGIN",
		write: (secrets) => ({
			text: `[default]
aws_access_key_id = ${secrets.of("aws-id")}
aws_secret_access_key = ${secrets.of("aws-secret")}

[deploy]
aws_access_key_id=${secrets.of("aws-id")}
aws_secret_access_key=${secrets.of("aws-secret")}
aws_session_token=${secrets.of("base64")}
region=ap-southeast-2
output=json

[profile admin]
sso_session = corp
sso_account_id = 123456789012
sso_role_name = AdministratorAccess
role_arn = arn:aws:iam::123456789012:role/Deployer
source_profile = default
mfa_serial = arn:aws:iam::123456789012:mfa/alice
duration_seconds = 3600
cli_pager =
`,
			readable: words(
				"default | deploy | ap-southeast-2 | json | profile admin | sso_session | corp | 123456789012 | AdministratorAccess | arn:aws:iam::123456789012:role/Deployer | source_profile | arn:aws:iam::123456789012:mfa/alice | cli_pager",
			),
		}),
	},
	{
		name: "output of aws sts assume-role",
		declared: "STS",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					Credentials: {
						AccessKeyId: secrets.of("aws-id"),
						SecretAccessKey: secrets.of("aws-secret"),
						SessionToken: secrets.of("base64"),
						Expiration: "2026-11-26T18:24:11+00:00",
					},
					AssumedRoleUser: {
						AssumedRoleId: "AROA3XFRBF535PLBIFPI4:nightly",
						Arn: "arn:aws:sts::123456789012:assumed-role/Deployer/nightly",
					},
					PackedPolicySize: 6,
				},
				null,
				4,
			),
			readable: words(
				"2026-11-26T18:24:11+00:00 | AssumedRoleUser | nightly | arn:aws:sts::123456789012:assumed-role/Deployer/nightly | PackedPolicySize | Expiration | AccessKeyId",
			),
		}),
	},
	{
		name: "gcloud application default credentials",
		declared: "ADC",
		write: (secrets) => ({
			text: JSON.stringify({
				account: "",
				client_id: "764086051850-shared.apps.googleusercontent.com",
				client_secret: `GOCSPX-${secrets.of("mixed")}`,
				quota_project_id: "corp-shop",
				refresh_token: `1//0${secrets.of("base64url")}`,
				type: "authorized_user",
				universe_domain: "googleapis.com",
			}),
			readable: words(
				"quota_project_id | corp-shop | authorized_user | googleapis.com | universe_domain",
			),
		}),
	},
	{
		name: "Firebase configuration and service account",
		declared: "FIREBASE",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					web: {
						apiKey: secrets.of("google-key"),
						authDomain: "shop-3f1.firebaseapp.com",
						databaseURL: "https://shop-3f1.firebaseio.com",
						storageBucket: "shop-3f1.appspot.com",
						messagingSenderId: "502938471205",
						measurementId: "G-4XK2PLM9Q1",
					},
					admin: {
						type: "service_account",
						project_id: "shop-3f1",
						private_key: `${pem(secrets.of("private-key-body"))}\n`,
						client_email: "firebase-adminsdk@shop-3f1.iam.gserviceaccount.com",
						token_uri: "https://oauth2.googleapis.com/token",
					},
					fcmServerKey: `AAAAx7Qz:APA91b${secrets.of("base64url")}`,
				},
				null,
				2,
			),
			readable: words(
				"shop-3f1.firebaseapp.com | https://shop-3f1.firebaseio.com | shop-3f1.appspot.com | 502938471205 | G-4XK2PLM9Q1 | service_account | shop-3f1 | BEGIN PRIVATE KEY | firebase-adminsdk@shop-3f1.iam.gserviceaccount.com | https://oauth2.googleapis.com/token",
			),
		}),
	},
	{
		name: "Azure publish profile",
		declared: "PUBLISH_PROFILE",
		write: (secrets) => {
			const password = escapes.xml(secrets.of("mixed"));
			return {
				text: `<publishData><publishProfile profileName="corp-shop - Web Deploy" publishMethod="MSDeploy" publishUrl="corp-shop.scm.azurewebsites.net:443" msdeploySite="corp-shop" userName="$corp-shop" userPWD="${password}" destinationAppUrl="https://corp-shop.azurewebsites.net" SQLServerDBConnectionString="Server=tcp:corp.database.windows.net;Database=shop;User ID=web;Password=${escapes.xml(secrets.password(";\"'{}="))};Encrypt=True" mySQLDBConnectionString="" hostingProviderForumLink="" controlPanelLink="https://portal.azure.com" webSystem="WebSites"><databases /></publishProfile><publishProfile profileName="corp-shop - FTP" publishMethod="FTP" publishUrl="ftps://waws-prod-am2-305.ftp.azurewebsites.windows.net/site/wwwroot" ftpPassiveMode="True" userName="corp-shop\\$corp-shop" userPWD="${password}" webSystem="WebSites"><databases /></publishProfile></publishData>
`,
				readable: words(
					"Web Deploy | MSDeploy | corp-shop.scm.azurewebsites.net:443 | corp-shop | $corp-shop | https://corp-shop.azurewebsites.net | corp.database.windows.net | Encrypt=True | https://portal.azure.com | WebSites | ftps://waws-prod-am2-305.ftp.azurewebsites.windows.net/site/wwwroot | ftpPassiveMode | publishProfile",
				),
			};
		},
	},
	{
		name: "Azure local.settings.json and service principal",
		declared: "FUNCTIONS",
		write: (secrets) => ({
			text: `{
  "IsEncrypted": false,
  "Values": {
    "FUNCTIONS_WORKER_RUNTIME": "dotnet-isolated",
    "AzureWebJobsStorage": "DefaultEndpointsProtocol=https;AccountName=corpfn;AccountKey=${secrets.of("base64")};BlobEndpoint=https://corpfn.blob.core.windows.net/",
    "SasUrl": "https://corpfn.blob.core.windows.net/in?sv=2023-11-03&ss=b&srt=co&sp=rl&se=2027-01-01T00:00:00Z&sig=${escapes.url(secrets.of("wireguard"))}",
    "COSMOS": "AccountEndpoint=https://corp.documents.azure.com:443/;AccountKey=${secrets.of("base64")};",
    "WEBSITE_TIME_ZONE": "W. Europe Standard Time"
  },
  "Host": { "LocalHttpPort": 7071, "CORS": "*" },
  "ServicePrincipal": {
    "appId": "0f8c2d4e-6a1b-4c3d-9e5f-7a8b9c0d1e2f",
    "displayName": "github-deploy",
    "password": "${secrets.of("mixed")}",
    "tenant": "11112222-3333-4444-9555-666677778888"
  }
}
`,
			readable: words(
				"dotnet-isolated | AccountName=corpfn | https://corpfn.blob.core.windows.net/ | sv=2023-11-03 | 2027-01-01T00:00:00Z | https://corp.documents.azure.com:443/ | W. Europe Standard Time | 7071 | 0f8c2d4e-6a1b-4c3d-9e5f-7a8b9c0d1e2f | github-deploy | 11112222-3333-4444-9555-666677778888 | LocalHttpPort | IsEncrypted",
			),
		}),
	},
	{
		name: "configuration of small clouds' clients",
		declared: "SMALL_CLOUDS",
		write: (secrets) => ({
			text: `# doctl
access-token: dop_v1_${secrets.of("hex")}
context: default
output: text
---
# fly
access_token: "fo1_${secrets.of("base64url")}"
wire_guard_state:
  personal:
    org: personal
    region: ams
    localprivate: ${secrets.of("wireguard")}
---
# scaleway
access_key: SCWABCDEFGHJKLMNPQRS
secret_key: ${secrets.of("uuid")}
default_region: fr-par
default_zone: fr-par-1
---
# linode-cli
DEFAULT: {token: ${secrets.of("hex")}, region: eu-central, type: g6-nanode-1, image: linode/ubuntu22.04}
---
# vercel
token: ${secrets.of("mixed")}
currentTeam: team_corp
collectMetrics: false
`,
			readable: words(
				"doctl | context: default | output: text | wire_guard_state | personal | scaleway | fr-par | fr-par-1 | linode-cli | eu-central | g6-nanode-1 | linode/ubuntu22.04 | vercel | team_corp | collectMetrics",
			),
		}),
	},
	{
		name: "hcloud, OCI and civo",
		declared: "HOSTERS",
		write: (secrets) => ({
			text: `active_context = "prod"

[[contexts]]
  name = "prod"
  token = "${secrets.of("mixed")}"

[DEFAULT]
user=ocid1.user.oc1..aaaaexample
tenancy=ocid1.tenancy.oc1..aaaaexample
region=eu-frankfurt-1
key_file=~/.oci/oci_api_key.pem
pass_phrase=${secrets.of("chosen")}

[apikeys]
laptop = "${secrets.of("hex")}"
[meta]
current_apikey = "laptop"
default_region = "LON1"
latest_release_check = 2026-10-01T08:00:00Z
`,
			readable: words(
				"active_context | prod | contexts | eu-frankfurt-1 | ~/.oci/oci_api_key.pem | LON1 | 2026-10-01T08:00:00Z | latest_release_check",
			),
		}),
	},
	{
		name: "OpenStack clouds.yaml and openrc",
		declared: "OPENSTACK",
		write: (secrets) => ({
			text: `clouds:
  corp:
    auth:
      auth_url: https://keystone.corp.net:5000/v3
      username: "terraform"
      password: ${JSON.stringify(secrets.password())}
      project_name: shop
      user_domain_name: Default
    region_name: RegionOne
    interface: public
    identity_api_version: 3
  edge:
    auth_type: v3applicationcredential
    auth: {auth_url: 'https://edge.corp.net:5000', application_credential_id: 21dced0fd20347869b93710d2b98aae0, application_credential_secret: ${secrets.of("base64url")}}
# openrc
export OS_AUTH_URL=https://keystone.corp.net:5000/v3
export OS_PROJECT_NAME="shop"
export OS_USERNAME='terraform'
export OS_PASSWORD="${escapes.shellDouble(secrets.of("symbols"))}"
unset OS_TENANT_ID
`,
			readable: words(
				"clouds | https://keystone.corp.net:5000/v3 | terraform | shop | Default | RegionOne | interface: public | v3applicationcredential | https://edge.corp.net:5000 | OS_AUTH_URL | OS_PROJECT_NAME | unset OS_TENANT_ID",
			),
		}),
	},
	{
		name: "rclone.conf",
		declared: "RCLONE",
		write: (secrets) => ({
			text: `[wasabi]
type = s3
provider = Wasabi
access_key_id = ${secrets.of("mixed")}
secret_access_key = ${secrets.of("aws-secret")}
endpoint = s3.eu-central-2.wasabisys.com
acl = private

[drive]
type = drive
client_id = 12345-rclone.apps.googleusercontent.com
client_secret = GOCSPX-${secrets.of("base64url")}
scope = drive.readonly
token = {"access_token":"ya29.${secrets.of("base64url")}","token_type":"Bearer","refresh_token":"1//09${secrets.of("base64url")}","expiry":"2026-11-26T13:41:25.123Z"}

[vault]
type = crypt
remote = wasabi:backups/vault
filename_encryption = standard
password = ${secrets.of("base64url")}
password2 = ${secrets.of("base64url")}

[nas]
type = sftp
host = nas.home.arpa
user = backup
pass = ${secrets.of("letters")}
shell_type = unix
`,
			readable: words(
				"wasabi | provider = Wasabi | s3.eu-central-2.wasabisys.com | private | drive.readonly | token_type | Bearer | 2026-11-26T13:41:25.123Z | wasabi:backups/vault | filename_encryption | standard | nas.home.arpa | backup | shell_type | crypt",
			),
		}),
	},
	{
		name: "restic and borg environment",
		declared: "BACKUP_ENV",
		write: (secrets) => ({
			text: `# sourced by backup.sh, twice a day
export RESTIC_REPOSITORY="rest:https://backup:${escapes.url(secrets.of("mixed"))}@restic.corp.net:8000/web"
export RESTIC_PASSWORD='${escapes.shell(secrets.of("passphrase"))}'
export RESTIC_COMPRESSION=max
export AWS_ACCESS_KEY_ID=${secrets.of("aws-id")} AWS_SECRET_ACCESS_KEY=${secrets.of("aws-secret")}
export B2_ACCOUNT_KEY=K003${secrets.of("mixed")}
export BORG_REPO=ssh://u12345@u12345.your-storagebox.de:23/./borg
export BORG_PASSPHRASE="${escapes.shellDouble(secrets.of("symbols"))}"
export BORG_RSH='ssh -i /root/.ssh/borg -o BatchMode=yes'
KEEP_DAILY=7
EXCLUDES="--exclude /proc --exclude /sys --one-file-system"
`,
			readable: words(
				"sourced by backup.sh, twice a day | RESTIC_REPOSITORY | restic.corp.net | RESTIC_COMPRESSION=max | ssh://u12345@u12345.your-storagebox.de:23/./borg | /root/.ssh/borg | BatchMode=yes | KEEP_DAILY | --exclude /proc | --one-file-system",
			),
		}),
	},
	{
		name: "borgmatic config.yaml",
		declared: "BORGMATIC",
		write: (secrets) => ({
			text: `source_directories: [/home, /etc, /var/lib/gitea]
repositories:
  - path: ssh://borg@backup.corp.net/./web
    label: offsite
encryption_passphrase: "${escapes.json(secrets.of("passphrase"))}"
archive_name_format: '{hostname}-{now:%Y-%m-%d}'
keep_weekly: 4
postgresql_databases:
  - name: gitea
    hostname: 127.0.0.1
    username: gitea
    password: ${secrets.of("mixed")}
    options: "--no-owner"
healthchecks:
  ping_url: https://hc-ping.com/${secrets.of("mixed")}/web
  states: [start, finish, fail]
ntfy: {topic: backups, server: https://ntfy.sh, access_token: tk_${secrets.of("mixed")}}
`,
			readable: words(
				"/home | /var/lib/gitea | ssh://borg@backup.corp.net/./web | offsite | {hostname}-{now:%Y-%m-%d} | gitea | 127.0.0.1 | --no-owner | https://hc-ping.com | finish | backups | https://ntfy.sh | keep_weekly",
			),
		}),
	},
	{
		name: "MinIO client and s3cfg",
		declared: "S3_CLIENTS",
		write: (secrets) => ({
			text: `{
	"version": "10",
	"aliases": {
		"local": {"url": "http://localhost:9000", "accessKey": "minioadmin", "secretKey": "${secrets.of("letters")}", "api": "S3v4", "path": "auto"},
		"prod": {
			"url": "https://s3.corp.net",
			"accessKey": "${secrets.of("mixed")}",
			"secretKey": "${escapes.json(secrets.of("base64"))}",
			"api": "S3v4",
			"path": "dns"
		}
	},
	"s3cfg": "[default]\\naccess_key = ${secrets.of("aws-id")}\\nsecret_key = ${secrets.of("aws-secret")}\\nhost_base = s3.amazonaws.com\\nbucket_location = EU\\ngpg_passphrase = ${secrets.of("words")}\\nuse_https = True\\n"
}
`,
			readable: words(
				"aliases | http://localhost:9000 | S3v4 | auto | https://s3.corp.net | host_base | s3.amazonaws.com | bucket_location | use_https",
			),
		}),
	},
	{
		name: "presigned URLs",
		declared: "LINKS",
		write: (secrets) => ({
			text: `https://corp-artifacts.s3.eu-west-1.amazonaws.com/releases/shop-2.4.1.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261126T120000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Security-Token=${escapes.url(secrets.of("base64"))}&X-Amz-Signature=${secrets.of("hex")}
https://storage.googleapis.com/corp-artifacts/shop.tar.gz?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Expires=900&X-Goog-Signature=${secrets.of("hex")}
https://d111111abcdef8.cloudfront.net/app.js?Expires=1767225600&Signature=${secrets.of("base64url")}&Key-Pair-Id=APKAEXAMPLE
https://corpfn.blob.core.windows.net/drop/build.zip?se=2026-12-31&sp=r&spr=https&sv=2022-11-02&sr=b&sig=${escapes.url(secrets.of("wireguard"))}
https://api.corp.net/v1/export?format=csv&page=2&access_token=${secrets.of("words")}
`,
			readable: words(
				"https://corp-artifacts.s3.eu-west-1.amazonaws.com/releases/shop-2.4.1.zip | AWS4-HMAC-SHA256 | 20261126T120000Z | X-Amz-Expires=3600 | https://storage.googleapis.com/corp-artifacts/shop.tar.gz | GOOG4-RSA-SHA256 | d111111abcdef8.cloudfront.net/app.js | 1767225600 | https://corpfn.blob.core.windows.net/drop/build.zip | 2026-12-31 | https://api.corp.net/v1/export | format=csv",
			),
		}),
	},
];
