import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** What clouds and their clients keep credentials in. */
export const clouds: readonly Kind[] = [
	{
		name: "aws credentials",
		declared: "AWS_FILE",
		write: (secrets) => ({
			text: `[default]
aws_access_key_id = ${secrets.of("aws-id")}
aws_secret_access_key = ${secrets.of("aws-secret")}
region = eu-west-1
output = json

[profile staging]
role_arn = arn:aws:iam::123456789012:role/deployer
source_profile = default
external_id = partner-42
aws_session_token = ${secrets.of("base64")}
cli_pager =
max_attempts = 5
retry_mode = adaptive
sso_start_url = https://octo.awsapps.com/start
`,
			readable: words(
				"[default] | aws_access_key_id | eu-west-1 | region = eu-west-1 | json | profile staging | arn:aws:iam::123456789012:role/deployer | source_profile | adaptive | https://octo.awsapps.com/start | max_attempts = 5 | retry_mode",
			),
		}),
	},
	{
		name: "aws sts answer",
		declared: "STS_ANSWER",
		write: (secrets) => ({
			text: `{
    "Credentials": {
        "AccessKeyId": "${secrets.of("aws-id")}",
        "SecretAccessKey": "${secrets.of("aws-secret")}",
        "SessionToken": "${secrets.of("base64")}",
        "Expiration": "2026-11-03T11:12:00+00:00"
    },
    "AssumedRoleUser": {
        "AssumedRoleId": "AROAEXAMPLEROLEID:ci",
        "Arn": "arn:aws:sts::123456789012:assumed-role/deployer/ci"
    },
    "Region": "ap-northeast-1",
    "Version": 1
}
`,
			readable: words(
				"Credentials | 2026-11-03T11:12:00+00:00 | AssumedRoleUser | arn:aws:sts::123456789012:assumed-role/deployer/ci | ap-northeast-1 | Region | Version | Expiration | AccessKeyId",
			),
		}),
	},
	{
		name: "google service account",
		declared: "GCP_JSON",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					type: "service_account",
					project_id: "octo-shop-prod",
					private_key_id: secrets.of("hex"),
					private_key: `${pem(secrets.of("private-key-body"))}\n`,
					client_email: "deployer@octo-shop-prod.iam.gserviceaccount.com",
					client_id: "108765432109876543210",
					auth_uri: "https://accounts.google.com/o/oauth2/auth",
					token_uri: "https://oauth2.googleapis.com/token",
					client_x509_cert_url:
						"https://www.googleapis.com/robot/v1/metadata/x509/deployer",
					universe_domain: "googleapis.com",
				},
				undefined,
				2,
			),
			readable: words(
				"service_account | octo-shop-prod | deployer@octo-shop-prod.iam.gserviceaccount.com | https://accounts.google.com/o/oauth2/auth | https://oauth2.googleapis.com/token | https://www.googleapis.com/robot/v1/metadata/x509/deployer | googleapis.com | project_id | client_email | -----BEGIN PRIVATE KEY-----",
			),
		}),
	},
	{
		name: "google authorized user",
		declared: "ADC",
		write: (secrets) => ({
			text: JSON.stringify({
				account: "",
				client_id:
					"764086051850-6qr4p6gpi6hn506pt8ejuq83di341hur.apps.googleusercontent.com",
				client_secret: secrets.of("letters"),
				quota_project_id: "octo-shop-prod",
				refresh_token: secrets.of("base64url"),
				type: "authorized_user",
				universe_domain: "googleapis.com",
			}),
			readable: words(
				"octo-shop-prod | authorized_user | googleapis.com | universe_domain | quota_project_id | type | refresh_token",
			),
		}),
	},
	{
		name: "azure credentials",
		declared: "AZURE_LOGIN",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					clientId: "4f1a6c9e-0d3b-4b57-9c55-0e7d5f0b8a11",
					clientSecret: secrets.password(),
					subscriptionId: "0b1f6471-1bf0-4dda-aec3-cb9272f09590",
					tenantId: "72f988bf-86f1-41af-91ab-2d7cd011db47",
					activeDirectoryEndpointUrl: "https://login.microsoftonline.com",
					resourceManagerEndpointUrl: "https://management.azure.com/",
					galleryEndpointUrl: "https://gallery.azure.com/",
					environmentName: "AzureCloud",
				},
				undefined,
				2,
			),
			readable: words(
				"clientId | subscriptionId | https://login.microsoftonline.com | https://management.azure.com/ | https://gallery.azure.com/ | AzureCloud | environmentName | tenantId",
			),
		}),
	},
	{
		name: "appsettings.json",
		declared: "APPSETTINGS",
		write: (secrets) => ({
			text: `{
  // of the staging slot
  "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" } },
  "AllowedHosts": "*.example.com",
  "ConnectionStrings": {
    "Orders": "Server=sql.example.com;Database=Orders;User Id=web;Password=${escapes.json(secrets.password(";\"'"))};TrustServerCertificate=false",
    "Cache": "cache.redis.cache.windows.net:6380,password=${secrets.of("base64")},ssl=True,abortConnect=False",
    "Bus": "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${secrets.of("base64")}"
  },
  "Jwt": { "Issuer": "https://shop.example.com", "Audience": "shop-web", "Key": "${secrets.of("base64")}" },
  "SendGrid": { "ApiKey": "${secrets.of("base64url")}", "From": "shop@example.com" },
  "ApplicationInsights": { "ConnectionString": "InstrumentationKey=6d1c1c1e-5a86-4f0b-9d0a-0a4c6d1f9e57;IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/" },
  "Culture": "nl-NL"
}
`,
			readable: words(
				"of the staging slot | Information | Microsoft.AspNetCore | Warning | *.example.com | sql.example.com | Orders | cache.redis.cache.windows.net | abortConnect | sb://shop.servicebus.windows.net/ | https://shop.example.com | shop-web | shop@example.com | nl-NL | AllowedHosts",
			),
		}),
	},
	{
		name: "s3cfg and boto",
		declared: "OBJECT_STORE",
		write: (secrets) => ({
			text: `[default]
access_key = ${secrets.of("aws-id")}
secret_key = ${secrets.of("aws-secret")}
bucket_location = EU
host_base = s3.example.com
host_bucket = %(bucket)s.s3.example.com
gpg_passphrase = ${secrets.of("letters")}
gpg_command = /usr/bin/gpg
multipart_chunk_size_mb = 15
use_https = True
encoding = UTF-8
[Credentials]
gs_access_key_id = GOOGEXAMPLEACCESSID
gs_secret_access_key = ${secrets.of("aws-secret")}
[Boto]
https_validate_certificates = True
`,
			readable: words(
				"bucket_location | s3.example.com | host_bucket | /usr/bin/gpg | multipart_chunk_size_mb | use_https = True | UTF-8 | [Credentials] | [Boto] | https_validate_certificates | gpg_passphrase",
			),
		}),
	},
	{
		name: "rclone remotes",
		declared: "RCLONE",
		write: (secrets) => ({
			text: `[offsite]
type = b2
account = 0012ab34cd56
key = ${secrets.of("mixed")}
hard_delete = true

[drive]
type = drive
client_id = 202264815644.apps.googleusercontent.com
client_secret = ${secrets.of("letters")}
scope = drive.readonly
token = {"access_token":"${secrets.of("base64url")}","token_type":"Bearer","refresh_token":"${secrets.of("base64url")}","expiry":"2026-11-03T12:00:00Z"}

[vault]
type = crypt
remote = offsite:backups
password = ${secrets.of("base64url")}
filename_encryption = standard
`,
			readable: words(
				"[offsite] | account | hard_delete = true | drive | scope = drive.readonly | drive.readonly | Bearer | 2026-11-03T12:00:00Z | crypt | offsite:backups | standard | filename_encryption",
			),
		}),
	},
	{
		name: "names and values in tables of clouds and vaults",
		declared: "PARAMETERS",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					parameters: [
						{ ParameterKey: "DBPassword", ParameterValue: secrets.of("words") },
						{ ParameterKey: "Stage", ParameterValue: "production" },
					],
					items: [
						{ fieldName: "Password", itemValue: secrets.of("short") },
						{ fieldName: "Username", itemValue: "ann" },
					],
					scrape: {
						target: "metrics.example.com",
						authorization: {
							type: "Bearer",
							credentials: secrets.of("words"),
						},
					},
				},
				undefined,
				2,
			),
			readable: words(
				"DBPassword | production | Stage | Username | Bearer | metrics.example.com | fieldName",
			),
		}),
	},
];
