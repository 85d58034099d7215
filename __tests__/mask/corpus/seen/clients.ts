import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Small files of clients, and snippets. */
export const clients: readonly Kind[] = [
	{
		name: "small files of clients",
		declared: "CLIENTS",
		write: (secrets) => ({
			text: `# .sentryclirc
[defaults]
org = octo-org
project = shop-web
[auth]
token=${secrets.of("hex")}
# sonar-project.properties
sonar.host.url=https://sonarcloud.io
sonar.projectKey=octo-org_shop
sonar.sources=src
sonar.token=${secrets.of("mixed")}
# cloudflare.ini of certbot
dns_cloudflare_api_token = ${secrets.of("base64url")}
# .snowsql/config
[connections.dev]
accountname = octo.eu-central-1
warehousename = COMPUTE_WH
password = ${secrets.of("letters")}
# ~/.config/doctl/config.yaml
access-token: ${secrets.of("hex")}
context: default
# .ngrok
authtoken: ${secrets.of("mixed")}
`,
			readable: words(
				"octo-org | shop-web | [defaults] | https://sonarcloud.io | octo-org_shop | sonar.sources | cloudflare.ini of certbot | octo.eu-central-1 | COMPUTE_WH | context: default | warehousename | project = shop-web",
			),
		}),
	},
	{
		name: "msmtprc, fetchmailrc and mutt",
		declared: "MAIL",
		write: (secrets) => ({
			text: `defaults
tls on
tls_trust_file /etc/ssl/certs/ca-certificates.crt
account office
host smtp.example.com
port 587
from office@example.com
auth plain
user office
password ${secrets.of("letters")}
# fetchmail
poll imap.example.com protocol IMAP user "office" password "${secrets.password('"\\')}" is root here
# muttrc
set imap_user = "office@example.com"
set imap_pass = "${secrets.of("words")}"
set smtp_url = "smtp://office:${escapes.url(secrets.password())}@smtp.example.com:587/"
set editor = "vim"
`,
			readable: words(
				"defaults | /etc/ssl/certs/ca-certificates.crt | account office | smtp.example.com | office@example.com | auth plain | imap.example.com | protocol | IMAP | is root here | editor | imap_user | tls_trust_file",
			),
		}),
	},
	{
		name: "nginx and apache snippets",
		declared: "SNIPPET",
		write: (secrets) => ({
			text: `# upstream needs its own header
server {
  listen 443 ssl;
  server_name shop.example.com;
  ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256;
  ssl_password_file /etc/nginx/ssl.pass;
  location /api/ {
    proxy_pass http://10.0.3.7:8080;
    proxy_set_header Authorization "Bearer ${secrets.of("base64url")}";
    proxy_set_header X-Api-Key ${secrets.of("hex")};
    proxy_set_header X-Forwarded-Proto https;
  }
  secure_link_md5 "$secure_link_expires$uri ${secrets.of("mixed")}";
}
SetEnv DB_PASSWORD "${secrets.password('"\\')}"
RequestHeader set X-Auth-Token "${secrets.of("mixed")}"
AuthName "Internal pages"
`,
			readable: words(
				"upstream needs its own header | shop.example.com | ECDHE-ECDSA-AES128-GCM-SHA256 | /etc/nginx/ssl.pass | http://10.0.3.7:8080 | Bearer | X-Api-Key | X-Forwarded-Proto | secure_link_md5 | DB_PASSWORD | RequestHeader | Internal pages",
			),
		}),
	},
];
