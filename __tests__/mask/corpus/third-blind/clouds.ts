import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** Files that clouds and stores hand out, and what is kept beside them. */
export const clouds: readonly Kind[] = [
	{
		name: "whole service account JSON, twice",
		declared: "GCP_ACCOUNTS",
		write: (secrets) => {
			const account = (name: string) => ({
				type: "service_account",
				project_id: "muehle-prod",
				private_key: `${pem(secrets.of("private-key-body"))}\n`,
				client_email: `${name}@muehle-prod.iam.gserviceaccount.com`,
				client_id: "104857600123456789012",
				token_uri: "https://oauth2.googleapis.com/token",
				universe_domain: "googleapis.com",
			});
			return {
				text: `${JSON.stringify({ deploy: account("deployer"), backup: JSON.stringify(account("backup-job")), region: "europe-west6" }, null, 2)}\n`,
				readable: words(
					"service_account | muehle-prod | deployer@muehle-prod.iam.gserviceaccount.com | backup-job | 104857600123456789012 | oauth2.googleapis.com | europe-west6",
				),
			};
		},
	},
	{
		name: "whole aws credentials with config",
		declared: "AWS_FILES",
		write: (secrets) => ({
			text: `[default]
aws_access_key_id = ${secrets.of("aws-id")}
aws_secret_access_key = ${secrets.of("aws-secret")}
region = eu-north-1

[zwischen]
aws_access_key_id=${secrets.of("aws-id")}
aws_secret_access_key=${secrets.of("aws-secret")}
aws_session_token=${secrets.of("base64")}
output=json
# console login: anna.k / ${secrets.of("chosen")}

[profile prod]
role_arn = arn:aws:iam::123456789012:role/Deploy
source_profile = default
mfa_serial = arn:aws:iam::123456789012:mfa/anna.k
external_id = kunde-2291

[minio]
aws_access_key_id = minioadmin
aws_secret_access_key = ${secrets.of("words")}
endpoint_url = https://minio.werk.example:9000
`,
			readable: words(
				"default | eu-north-1 | zwischen | json | arn:aws:iam::123456789012:role/Deploy | anna.k | kunde-2291 | minioadmin | minio.werk.example | 9000",
			),
		}),
	},
	{
		name: "whole terraform.tfvars",
		declared: "TFVARS",
		write: (secrets) => ({
			text: `# hcloud
hcloud_token    = "${secrets.of("mixed")}"
location        = "fsn1"
server_types    = ["cx21", "cpx31"]
ssh_public_keys = ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMuehle ops@werk"]

db_admin_login    = "pgadmin"
db_admin_password = "${escapes.hcl(secrets.password())}"
database = {
  name     = "warenwirtschaft"
  password = "${escapes.hcl(secrets.of("chosen"))}"
  size_gb  = 40
}
registry_creds = {
  "ghcr.io"          = { user = "werkbot", pat = "${secrets.of("github")}" }
  "quay.io/werk-hub" = { user = "werk+robot", pat = "${secrets.of("base64url")}" }
}
users = [
  { name = "marta", initial_pw = "${secrets.of("words")}", groups = ["admins"] },
  { name = "piotr", initial_pw = "${secrets.of("words")}", groups = ["devs"] },
]
wireguard_private_key = "${secrets.of("wireguard")}"
tls_key = <<-EOT
  -----BEGIN PRIVATE KEY-----
  ${secrets.of("private-key-body").replaceAll("\n", "\n  ")}
  -----END PRIVATE KEY-----
EOT
alert_webhook = "https://hooks.slack.com/services/T02WERK01/B03ALERT9/${secrets.of("mixed")}"
enable_monitoring = true
`,
			readable: words(
				"fsn1 | cx21 | cpx31 | ops@werk | pgadmin | warenwirtschaft | ghcr.io | werkbot | quay.io/werk-hub | marta | piotr | admins | hooks.slack.com | enable_monitoring",
			),
		}),
	},
	{
		name: "whole rclone.conf of four remotes",
		declared: "RCLONE",
		write: (secrets) => ({
			text: `[b2]
type = b2
account = 0012ab34cd56ef70000000001
key = K001${secrets.of("mixed")}
hard_delete = true

[drive]
type = drive
scope = drive.readonly
client_id = 998877-backup.apps.googleusercontent.com
client_secret = GOCSPX-${secrets.of("mixed")}
token = {"access_token":"ya29.${secrets.of("base64url")}","token_type":"Bearer","refresh_token":"1//0${secrets.of("base64url")}","expiry":"2024-05-11T09:12:33.120Z"}

[box]
type = sftp
host = u123456.your-storagebox.de
user = u123456-sub2
port = 2323
pass = ${secrets.of("base64url")}

[geheim]
type = crypt
remote = box:archiv/verschluesselt
password = ${secrets.of("base64url")}
password2 = ${secrets.of("base64url")}
filename_encryption = standard
`,
			readable: words(
				"hard_delete | drive.readonly | 998877-backup.apps.googleusercontent.com | Bearer | 2024-05-11T09:12:33.120Z | u123456.your-storagebox.de | u123456-sub2 | 2323 | box:archiv/verschluesselt | standard",
			),
		}),
	},
	{
		name: "whole AZURE_CREDENTIALS and pipeline secrets",
		declared: "AZURE_LOGIN",
		write: (secrets) => ({
			text: `{
  "clientId": "d5c1e9f2-3f3d-4c86-9a60-1b0e3d5f8a21",
  "clientSecret": "${escapes.json(secrets.of("symbols"))}",
  "subscriptionId": "7f1f0b3c-2b41-4c0f-8ad4-90f5c5b1e7aa",
  "tenantId": "2a2d8a0f-8a3e-4a51-9bb3-bd6e1d0f4c77",
  "activeDirectoryEndpointUrl": "https://login.microsoftonline.com",
  "resourceManagerEndpointUrl": "https://management.azure.com/",
  "acr": { "loginServer": "brauerei.azurecr.io", "username": "brauerei", "password": "${secrets.of("base64")}" },
  "publishProfile": "<publishData><publishProfile profileName=\\"brau-web\\" publishUrl=\\"brau-web.scm.azurewebsites.net:443\\" userName=\\"$brau-web\\" userPWD=\\"${secrets.of("mixed")}\\" destinationAppUrl=\\"https://brau-web.azurewebsites.net\\" /></publishData>",
  "storageSas": "https://braublob.blob.core.windows.net/backup?sv=2022-11-02&ss=b&sp=rwdl&sig=${escapes.url(secrets.of("wireguard"))}"
}
`,
			readable: words(
				"d5c1e9f2-3f3d-4c86-9a60-1b0e3d5f8a21 | 7f1f0b3c-2b41-4c0f-8ad4-90f5c5b1e7aa | 2a2d8a0f-8a3e-4a51-9bb3-bd6e1d0f4c77 | login.microsoftonline.com | management.azure.com | brauerei.azurecr.io | brau-web.scm.azurewebsites.net | brau-web | braublob.blob.core.windows.net | 2022-11-02",
			),
		}),
	},
	{
		name: "whole google-services.json",
		declared: "GOOGLE_SERVICES",
		write: (secrets) => ({
			text: `{
  "project_info": {
    "project_number": "384756102938",
    "firebase_url": "https://pilzfinder.firebaseio.com",
    "project_id": "pilzfinder",
    "storage_bucket": "pilzfinder.appspot.com"
  },
  "client": [
    {
      "client_info": {
        "mobilesdk_app_id": "1:384756102938:android:1a2b3c4d5e6f7788",
        "android_client_info": { "package_name": "de.pilzfinder.app" }
      },
      "oauth_client": [ { "client_id": "384756102938-web.apps.googleusercontent.com", "client_type": 3 } ],
      "api_key": [ { "current_key": "${secrets.of("google-key")}" } ]
    },
    {
      "client_info": {
        "mobilesdk_app_id": "1:384756102938:android:99aa88bb77cc66dd",
        "android_client_info": { "package_name": "de.pilzfinder.app.debug" }
      },
      "api_key": [ { "current_key": "${secrets.of("google-key")}" } ]
    }
  ],
  "configuration_version": "1"
}
`,
			readable: words(
				"384756102938 | pilzfinder.firebaseio.com | pilzfinder.appspot.com | 1:384756102938:android:1a2b3c4d5e6f7788 | de.pilzfinder.app | de.pilzfinder.app.debug | configuration_version",
			),
		}),
	},
	{
		name: "whole firebase config of the web",
		declared: "FIREBASE_CONFIG",
		write: (secrets) => ({
			text: `export const firebaseConfig = {
  apiKey: "${secrets.of("google-key")}",
  authDomain: "lesekreis.firebaseapp.com",
  databaseURL: "https://lesekreis-default-rtdb.europe-west1.firebasedatabase.app",
  projectId: "lesekreis",
  storageBucket: "lesekreis.appspot.com",
  messagingSenderId: "620114478812",
  appId: "1:620114478812:web:7d1f09aab3cc",
  measurementId: "G-L3S3KR31S0",
};
export const server = {
  fcmServerKey: 'AAAA8x1yZ0k:APA91b${secrets.of("base64url")}',
  legacyDbSecret: '${secrets.of("mixed")}',
  adminUid: 'kreisleiterin',
};
`,
			readable: words(
				"lesekreis.firebaseapp.com | lesekreis-default-rtdb.europe-west1.firebasedatabase.app | lesekreis.appspot.com | 620114478812 | G-L3S3KR31S0 | kreisleiterin",
			),
		}),
	},
	{
		name: "whole App Store Connect API key JSON",
		declared: "ASC_KEY",
		write: (secrets) => ({
			text: `{
  "key_id": "D383SF7391",
  "issuer_id": "6053b7fe-68a8-4acb-89be-165aa6465141",
  "key": "${escapes.oneLine(pem(secrets.of("private-key-body")))}",
  "duration": 1200,
  "in_house": false,
  "match": {
    "git_url": "git@github.com:segelapp/certificates.git",
    "password": "${secrets.of("passphrase")}",
    "keychain": { "name": "fastlane_tmp", "password": "${secrets.of("short")}" }
  }
}
`,
			readable: words(
				"D383SF7391 | 6053b7fe-68a8-4acb-89be-165aa6465141 | 1200 | in_house | git@github.com:segelapp/certificates.git | fastlane_tmp",
			),
		}),
	},
	{
		name: "whole fastlane .env.default",
		declared: "FASTLANE_ENV",
		write: (secrets) => ({
			text: `FASTLANE_USER=ios@segelapp.example
FASTLANE_PASSWORD="${secrets.of("chosen")}"
FASTLANE_SESSION='---\\n- !ruby/object:HTTP::Cookie\\n  name: myacinfo\\n  value: ${secrets.of("base64url")}\\n  domain: apple.com\\n'
MATCH_PASSWORD="${secrets.of("passphrase")}"
MATCH_GIT_BASIC_AUTHORIZATION=${escapes.base64(`segelbot:${secrets.of("github")}`)}
MATCH_GIT_BRANCH=master
APP_STORE_CONNECT_API_KEY_KEY_ID=D383SF7391
APP_STORE_CONNECT_API_KEY_KEY=${escapes.base64(pem(secrets.of("private-key-body")))}
APP_STORE_CONNECT_API_KEY_IS_KEY_CONTENT_BASE64=true
DEMO_ACCOUNT_USER=apple-review
DEMO_ACCOUNT_PASSWORD=${secrets.of("words")}
SUPPLY_TRACK=internal
`,
			readable: words(
				"ios@segelapp.example | myacinfo | apple.com | master | D383SF7391 | apple-review | internal",
			),
		}),
	},
	{
		name: "whole OAuth client_secret.json with token.json",
		declared: "GOOGLE_OAUTH",
		write: (secrets) => ({
			text: `{"installed":{"client_id":"55501234-kalender.apps.googleusercontent.com","project_id":"kalender-sync","auth_uri":"https://accounts.google.com/o/oauth2/auth","client_secret":"GOCSPX-${secrets.of("mixed")}","redirect_uris":["http://localhost"]}}
{"token": "ya29.${secrets.of("base64url")}", "refresh_token": "1//04${secrets.of("base64url")}", "scopes": ["https://www.googleapis.com/auth/calendar"], "expiry": "2024-01-30T12:00:00Z"}
`,
			readable: words(
				"55501234-kalender.apps.googleusercontent.com | kalender-sync | accounts.google.com | http://localhost | www.googleapis.com/auth/calendar | 2024-01-30T12:00:00Z",
			),
		}),
	},
	{
		name: "whole GitHub App JSON",
		declared: "APP_MANIFEST",
		write: (secrets) => ({
			text: `${JSON.stringify(
				{
					id: 381_920,
					slug: "release-hase",
					owner: { login: "hasen-org", type: "Organization" },
					client_id: "Iv1.3fa0b1c2d3e4f506",
					client_secret: secrets.of("hex"),
					webhook_secret: secrets.of("words"),
					pem: `${pem(secrets.of("private-key-body"), "RSA PRIVATE KEY")}\n`,
					permissions: { contents: "write", pull_requests: "read" },
					events: ["push", "workflow_run"],
					installations: { "44021133": secrets.of("github") },
				},
				null,
				2,
			)}
`,
			readable: words(
				"381920 | release-hase | hasen-org | Organization | Iv1.3fa0b1c2d3e4f506 | pull_requests | workflow_run | 44021133",
			),
		}),
	},
	{
		name: "whole JWK set with private keys",
		declared: "SIGNING_JWKS",
		write: (secrets) => ({
			text: `{
  "keys": [
    { "kty": "OKP", "crv": "Ed25519", "use": "sig", "kid": "2024-05", "alg": "EdDSA", "x": "11qYAYKxCrfVS7TyWQHOg7hcvPapiMlrwIaaPcHURo", "d": "${secrets.of("base64url")}" },
    { "kty": "oct", "use": "enc", "kid": "sitzung-7", "alg": "A256GCM", "k": "${secrets.of("base64url")}" },
    { "kty": "RSA", "kid": "alt-2022", "e": "AQAB", "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc",
      "d": "${secrets.of("base64url")}",
      "p": "${secrets.of("base64url")}", "q": "${secrets.of("base64url")}",
      "dp": "${secrets.of("base64url")}", "dq": "${secrets.of("base64url")}", "qi": "${secrets.of("base64url")}" }
  ]
}
`,
			readable: words(
				"Ed25519 | 2024-05 | EdDSA | 11qYAYKxCrfVS7TyWQHOg7hcvPapiMlrwIaaPcHURo | sitzung-7 | A256GCM | alt-2022 | AQAB",
			),
		}),
	},
	{
		name: "whole Vault KV JSON export",
		declared: "KV_EXPORT",
		write: (secrets) => ({
			text: `{
  "request_id": "5b1a2d80-9a7a-5d44-3d7f-8f2b6c1d9e10",
  "lease_duration": 2764800,
  "data": {
    "data": {
      "db_host": "pg.fabrik.example",
      "db_user": "fabrik",
      "db_pw": "${escapes.json(secrets.password())}",
      "ftp": "ftp://lager:${escapes.url(secrets.password())}@ftp.fabrik.example/in",
      "grafana_admin": "${secrets.of("chosen")}",
      "edi_partner_x509_key": "${escapes.oneLine(pem(secrets.of("private-key-body"), "EC PRIVATE KEY"))}",
      "sap.rfc.passwd": "${secrets.of("letters")}",
      "opcua_user_token": "${secrets.of("uuid")}",
      "tuer-pin": "${secrets.of("pin")}",
      "log_level": "notice"
    },
    "metadata": { "created_time": "2024-02-19T07:11:54.120Z", "version": 14, "custom_metadata": { "owner": "team-hallen" } }
  },
  "auth": { "client_token": "hvs.${secrets.of("base64url")}", "accessor": "aBcDaccessorPublic", "policies": ["default", "fabrik-ro"] }
}
`,
			readable: words(
				"5b1a2d80-9a7a-5d44-3d7f-8f2b6c1d9e10 | 2764800 | pg.fabrik.example | lager | ftp.fabrik.example | notice | 2024-02-19T07:11:54.120Z | team-hallen | fabrik-ro",
			),
		}),
	},
];
