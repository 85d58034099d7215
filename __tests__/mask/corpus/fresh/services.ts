import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";
import { CERTIFICATE, CERTIFICATE_LINES } from "./public.ts";

/** Servers with a sign-in of their own: identity, chat, notebooks, dashboards. */
export const kinds: readonly Kind[] = [
	{
		name: "Mattermost config.json",
		declared: "TEAMCHAT",
		write: (secrets) => ({
			text: `{
    "ServiceSettings": {
        "SiteURL": "https://chat.fjordbank.example",
        "ListenAddress": ":8065",
        "MaximumLoginAttempts": 10,
        "EnableUserAccessTokens": true
    },
    "TeamSettings": {
        "SiteName": "Fjordbank Chat",
        "MaxUsersPerTeam": 400
    },
    "SqlSettings": {
        "DriverName": "postgres",
        "DataSource": "postgres://mmuser:${escapes.url(secrets.password())}@pg-chat.fjordbank.example:5432/mattermost?sslmode=require\\u0026connect_timeout=10",
        "MaxIdleConns": 20,
        "AtRestEncryptKey": "${escapes.json(secrets.token())}"
    },
    "FileSettings": {
        "DriverName": "amazons3",
        "AmazonS3AccessKeyId": "${secrets.of("aws-id")}",
        "AmazonS3SecretAccessKey": "${secrets.of("aws-secret")}",
        "AmazonS3Bucket": "fjord-chat-files",
        "PublicLinkSalt": "${secrets.of("mixed")}"
    },
    "EmailSettings": {
        "SMTPUsername": "chat@fjordbank.example",
        "SMTPPassword": "${escapes.json(secrets.password())}",
        "SMTPServer": "smtp.nordpost.example",
        "SMTPPort": "2587",
        "ConnectionSecurity": "STARTTLS"
    }
}
`,
			readable: words(
				"ServiceSettings | https://chat.fjordbank.example | :8065 | MaximumLoginAttempts | EnableUserAccessTokens | Fjordbank Chat | MaxUsersPerTeam | mmuser | pg-chat.fjordbank.example | sslmode=require | amazons3 | fjord-chat-files | chat@fjordbank.example | smtp.nordpost.example | 2587 | STARTTLS | EmailSettings",
			),
		}),
	},
	{
		name: "Keycloak realm export",
		declared: "REALM_IMPORT",
		write: (secrets) => ({
			text: `{
  "id": "staff",
  "realm": "staff",
  "displayName": "Fjordbank staff",
  "accessTokenLifespan": 300,
  "sslRequired": "external",
  "passwordPolicy": "length(12) and notUsername(undefined)",
  "clients": [
    {
      "clientId": "gitlab",
      "enabled": true,
      "clientAuthenticatorType": "client-secret",
      "secret": "${escapes.json(secrets.token())}",
      "redirectUris": ["https://git.fjordbank.example/users/auth/openid_connect/callback"],
      "protocol": "openid-connect"
    },
    {
      "clientId": "portal-spa",
      "publicClient": true,
      "webOrigins": ["https://portal.fjordbank.example"]
    }
  ],
  "users": [
    {
      "username": "smoketest",
      "email": "smoketest@fjordbank.example",
      "emailVerified": true,
      "credentials": [{ "type": "password", "value": "${escapes.json(secrets.password())}", "temporary": false }]
    }
  ],
  "identityProviders": [
    {
      "alias": "entra",
      "providerId": "oidc",
      "config": {
        "clientId": "portal-broker",
        "clientSecret": "${escapes.json(secrets.password())}",
        "tokenUrl": "https://login.entra.example/common/oauth2/v2.0/token",
        "syncMode": "IMPORT"
      }
    }
  ],
  "smtpServer": { "host": "smtp.nordpost.example", "from": "id@fjordbank.example", "password": "${escapes.json(secrets.password())}" }
}
`,
			readable: words(
				"staff | Fjordbank staff | accessTokenLifespan | external | passwordPolicy | length(12) and notUsername(undefined) | gitlab | client-secret | https://git.fjordbank.example/users/auth/openid_connect/callback | openid-connect | portal-spa | https://portal.fjordbank.example | smoketest | smoketest@fjordbank.example | temporary | entra | portal-broker | https://login.entra.example/common/oauth2/v2.0/token | syncMode | smtp.nordpost.example",
			),
		}),
	},
	{
		name: "Matrix Synapse homeserver.yaml",
		declared: "HOMESERVER",
		write: (secrets) => ({
			text: `server_name: "turlag.example"
public_baseurl: https://matrix.turlag.example/
pid_file: /data/homeserver.pid
listeners:
  - port: 8008
    tls: false
    type: http
    x_forwarded: true
    resources:
      - names: [client, federation]
        compress: false
database:
  name: psycopg2
  args:
    user: synapse
    password: "${escapes.json(secrets.password())}"
    dbname: synapse
    host: 10.5.0.12
    cp_min: 5
log_config: "/data/turlag.example.log.config"
media_store_path: /data/media_store
registration_shared_secret: "${escapes.json(secrets.token())}"
report_stats: false
macaroon_secret_key: '${escapes.doubled(secrets.password())}'
form_secret: '${escapes.doubled(secrets.password())}'
signing_key_path: "/data/turlag.example.signing.key"
turn_uris: [ "turn:turn.turlag.example:3478?transport=udp" ]
turn_shared_secret: ${secrets.of("mixed")}
turn_user_lifetime: 86400000
trusted_key_servers:
  - server_name: "matrix.org"
password_config:
  pepper: "${escapes.json(secrets.token())}"
`,
			readable: words(
				"turlag.example | https://matrix.turlag.example/ | /data/homeserver.pid | 8008 | x_forwarded | federation | psycopg2 | synapse | 10.5.0.12 | cp_min | /data/media_store | report_stats | signing_key_path | turn:turn.turlag.example:3478?transport=udp | 86400000 | trusted_key_servers | matrix.org | password_config",
			),
		}),
	},
	{
		name: "LDAP connector YAML with inline CA",
		declared: "DEX_CONNECTOR",
		write: (secrets) => ({
			text: `issuer: https://dex.fjordbank.example
storage:
  type: kubernetes
  config: { inCluster: true }
web:
  https: 0.0.0.0:5554
connectors:
- type: ldap
  id: ldap
  name: Staff directory
  config:
    host: ldap.fjordbank.example:6360
    bindDN: cn=dex,ou=services,dc=fjordbank,dc=example
    bindPW: '${escapes.doubled(secrets.password())}'
    rootCAData: |
      ${CERTIFICATE.replaceAll("\n", "\n      ")}
    userSearch:
      baseDN: ou=people,dc=fjordbank,dc=example
      username: mail
staticClients:
- id: argo
  name: Argo
  redirectURIs: ['https://argo.fjordbank.example/auth/callback']
  secret: ${secrets.of("mixed")}
staticPasswords:
- email: breakglass@fjordbank.example
  hash: "$2y$10$${secrets.of("mixed")}"
  userID: 08a8684b-db88-4b73-90a9-3cd1661f5466
`,
			readable: [
				...words(
					"https://dex.fjordbank.example | kubernetes | 0.0.0.0:5554 | Staff directory | ldap.fjordbank.example:6360 | cn=dex,ou=services,dc=fjordbank,dc=example | rootCAData | BEGIN CERTIFICATE | ou=people,dc=fjordbank,dc=example | staticClients | argo | https://argo.fjordbank.example/auth/callback | breakglass@fjordbank.example | userSearch",
				),
				...CERTIFICATE_LINES,
			],
		}),
	},
];
