import type { Kind } from "../corpus.ts";
import { crlf, doubled, json, lines, xml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "AWS credentials file",
		declared: "AWS_SHARED_CREDENTIALS",
		write: (secrets) => ({
			text: `[default]
aws_access_key_id = ${secrets.of("aws-id")}
aws_secret_access_key = ${secrets.of("aws-secret")}
region = eu-central-1

# assumed role, valid until 2024-12-01T18:00:00Z
[release]
aws_access_key_id=${secrets.of("aws-id")}
aws_secret_access_key=${secrets.of("aws-secret")}
aws_session_token=${secrets.of("base64")}
output=json
role_arn=arn:aws:iam::123456789012:role/release-manager
source_profile=default
mfa_serial=arn:aws:iam::123456789012:mfa/ci
`,
			readable: lines(`
				[default]
				aws_access_key_id
				eu-central-1
				region = eu-central-1
				assumed role, valid until 2024-12-01T18:00:00Z
				2024-12-01T18:00:00Z
				[release]
				output=json
				arn:aws:iam::123456789012:role/release-manager
				123456789012
				release-manager
				source_profile=default
				arn:aws:iam::123456789012:mfa/ci
			`),
		}),
	},
	{
		name: ".s3cfg",
		declared: "OBJECT_STORE_CFG",
		write: (secrets) => ({
			text: `[default]
access_key = ${secrets.of("mixed")}
secret_key = ${secrets.of("base64url")}
bucket_location = us-east-1
host_base = minio.example.com:9000
host_bucket = %(bucket)s.minio.example.com:9000
gpg_command = /usr/bin/gpg
gpg_passphrase = ${secrets.password()}
gpg_encrypt = %(gpg_command)s -c --verbose --no-use-agent --batch --yes
guess_mime_type = True
human_readable_sizes = True
multipart_chunk_size_mb = 15
use_https = True
check_ssl_certificate = True
signature_v2 = False
socket_timeout = 300
website_index = index.html
verbosity = WARNING
`,
			readable: lines(`
				[default]
				bucket_location = us-east-1
				us-east-1
				minio.example.com:9000
				host_bucket = %(bucket)s.minio.example.com:9000
				/usr/bin/gpg
				%(gpg_command)s -c --verbose --no-use-agent --batch --yes
				--no-use-agent
				guess_mime_type = True
				human_readable_sizes
				multipart_chunk_size_mb = 15
				check_ssl_certificate = True
				signature_v2 = False
				socket_timeout
				index.html
				WARNING
				verbosity = WARNING
			`),
		}),
	},
	{
		name: "GCP service account key",
		declared: "GCP_SA_KEY",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					type: "service_account",
					project_id: "example-platform-prod",
					private_key_id: secrets.of("hex"),
					private_key: `-----BEGIN PRIVATE KEY-----\n${secrets.of("private-key-body")}\n-----END PRIVATE KEY-----\n`,
					client_email:
						"github-deployer@example-platform-prod.iam.gserviceaccount.com",
					client_id: "104857600012345678901",
					auth_uri: "https://accounts.google.com/o/oauth2/auth",
					token_uri: "https://oauth2.googleapis.com/token",
					auth_provider_x509_cert_url:
						"https://www.googleapis.com/oauth2/v1/certs",
					client_x509_cert_url:
						"https://www.googleapis.com/robot/v1/metadata/x509/github-deployer%40example-platform-prod.iam.gserviceaccount.com",
					universe_domain: "googleapis.com",
				},
				null,
				2,
			),
			readable: lines(`
				service_account
				"type": "service_account",
				example-platform-prod
				"project_id": "example-platform-prod",
				private_key_id
				github-deployer@example-platform-prod.iam.gserviceaccount.com
				github-deployer
				104857600012345678901
				https://accounts.google.com/o/oauth2/auth
				https://oauth2.googleapis.com/token
				https://www.googleapis.com/oauth2/v1/certs
				auth_provider_x509_cert_url
				universe_domain
				googleapis.com
				-----BEGIN PRIVATE KEY-----
			`),
		}),
	},
	{
		name: "Azure credentials JSON",
		declared: "AZURE_CREDENTIALS",
		write: (secrets) => ({
			text: `{
  "clientId": "0f4e2a61-8a1b-4d22-9c47-6d1f0f3b7a10",
  "clientSecret": "${json(secrets.password())}",
  "subscriptionId": "3b8c1d55-7e0a-49f3-8f2e-1c9a5e64d0b7",
  "tenantId": "9d2f6c18-51c3-4a7e-b6e0-2f81d3a94c55",
  "activeDirectoryEndpointUrl": "https://login.microsoftonline.com",
  "resourceManagerEndpointUrl": "https://management.azure.com/",
  "activeDirectoryGraphResourceId": "https://graph.windows.net/",
  "sqlManagementEndpointUrl": "https://management.core.windows.net:8443/",
  "galleryEndpointUrl": "https://gallery.azure.com/"
}
`,
			readable: lines(`
				clientId
				subscriptionId
				3b8c1d55-7e0a-49f3-8f2e-1c9a5e64d0b7
				9d2f6c18-51c3-4a7e-b6e0-2f81d3a94c55
				tenantId
				https://login.microsoftonline.com
				login.microsoftonline.com
				https://management.azure.com/
				https://graph.windows.net/
				https://management.core.windows.net:8443/
				activeDirectoryEndpointUrl
				galleryEndpointUrl
				8443
			`),
		}),
	},
	{
		name: "Azure publish profile in one line",
		declared: "AZURE_WEBAPP_PUBLISH_PROFILE",
		write: (secrets) => {
			const password = xml(secrets.of("mixed"));
			return {
				text: `<publishData><publishProfile profileName="example-web - Web Deploy" publishMethod="MSDeploy" publishUrl="example-web.scm.azurewebsites.net:443" msdeploySite="example-web" userName="$example-web" userPWD="${password}" destinationAppUrl="https://example-web.azurewebsites.net" SQLServerDBConnectionString="Server=tcp:example.database.windows.net,1433;User ID=webapp;Password=${xml(doubled(secrets.of("mixed"), '"'))}" hostingProviderForumLink="" controlPanelLink="https://portal.azure.com" webSystem="WebSites"><databases /></publishProfile><publishProfile profileName="example-web - FTP" publishMethod="FTP" publishUrl="ftps://waws-prod-am2-123.ftp.azurewebsites.windows.net/site/wwwroot" ftpPassiveMode="True" userName="example-web\\$example-web" userPWD="${password}" destinationAppUrl="https://example-web.azurewebsites.net" webSystem="WebSites"><databases /></publishProfile></publishData>`,
				readable: lines(`
					<publishData>
					profileName
					example-web - Web Deploy
					MSDeploy
					example-web.scm.azurewebsites.net:443
					msdeploySite
					$example-web
					https://example-web.azurewebsites.net
					tcp:example.database.windows.net,1433
					example.database.windows.net
					webapp
					https://portal.azure.com
					WebSites
					ftps://waws-prod-am2-123.ftp.azurewebsites.windows.net/site/wwwroot
					ftpPassiveMode
					<databases />
					publishMethod
					1433
				`),
			};
		},
	},
	{
		name: "Azure storage connection string",
		declared: "STORAGE",
		write: (secrets) => ({
			text: `DefaultEndpointsProtocol=https;AccountName=exampleartifacts;AccountKey=${secrets.of("base64")};BlobEndpoint=https://exampleartifacts.blob.core.windows.net/;QueueEndpoint=https://exampleartifacts.queue.core.windows.net/;EndpointSuffix=core.windows.net`,
			readable: lines(`
				DefaultEndpointsProtocol
				https
				AccountName
				exampleartifacts
				AccountKey
				BlobEndpoint
				https://exampleartifacts.blob.core.windows.net/
				exampleartifacts.queue.core.windows.net
				EndpointSuffix=core.windows.net
				core.windows.net
			`),
		}),
	},
	{
		name: "rclone.conf of three stores",
		declared: "RCLONE_CONF",
		write: (secrets) => ({
			text: crlf(`[backup-s3]
type = s3
provider = Wasabi
access_key_id = ${secrets.of("mixed")}
secret_access_key = ${secrets.of("mixed")}
endpoint = s3.eu-central-2.wasabisys.com
acl = private

[archive]
type = drive
client_id = 784512369870-compute.apps.googleusercontent.com
client_secret = ${secrets.of("mixed")}
scope = drive.readonly
token = {"access_token":"${secrets.of("base64url")}","token_type":"Bearer","refresh_token":"${secrets.of("base64url")}","expiry":"2024-11-05T10:12:13.123456789+01:00"}
root_folder_id = archive-2024

[offsite]
type = sftp
host = u123456.storagebox.example.com
user = u123456
port = 2222
pass = ${secrets.of("base64url")}
known_hosts_file = C:\\rclone\\known_hosts
`),
			readable: lines(`
				[backup-s3]
				provider = Wasabi
				Wasabi
				s3.eu-central-2.wasabisys.com
				acl = private
				[archive]
				type = drive
				784512369870-compute.apps.googleusercontent.com
				drive.readonly
				Bearer
				2024-11-05T10:12:13.123456789+01:00
				archive-2024
				[offsite]
				u123456.storagebox.example.com
				user = u123456
				u123456
				2222
				C:\\rclone\\known_hosts
			`),
		}),
	},
	{
		name: "Cloudflare, DigitalOcean and Hetzner in one YAML",
		declared: "DNS_AND_COMPUTE",
		write: (secrets) => ({
			text: `cloudflare: {account_id: 1f2e3d4c5b6a79881f2e3d4c5b6a7988, zone: example.com, api_token: ${secrets.of("mixed")}}
digitalocean:
    access-token: dop_v1_${secrets.of("hex")}
    context: default
    droplet: {region: fra1, size: s-2vcpu-4gb, image: debian-12-x64}
hetzner:
    context: infrastructure
    token: >-
        ${secrets.of("mixed")}
    servers:
        - web-01.fsn1.example.net
        - web-02.nbg1.example.net
acme: {email: hostmaster@example.com, directory: "https://acme-v02.api.letsencrypt.org/directory"}
`,
			readable: lines(`
				cloudflare
				account_id
				zone: example.com
				digitalocean:
				fra1
				s-2vcpu-4gb
				debian-12-x64
				hetzner:
				context: infrastructure
				servers:
				web-01.fsn1.example.net
				web-02.nbg1.example.net
				hostmaster@example.com
				https://acme-v02.api.letsencrypt.org/directory
			`),
		}),
	},
];
