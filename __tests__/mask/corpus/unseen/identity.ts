import type { Kind } from "../corpus.ts";
import { LEAF_LINES } from "./public.ts";
import { env, json, lines, url, yaml } from "./write.ts";

const MODULUS =
	"wMqu68O5EHq_p2aKHFr56_FfWc3bXvCBfYs_5ithdOCF7yDIXiUc09_s2SQiiTRIaWkQ4LK__Wo-ISW-3isSgOwGi7dODmDRUmuhGTtO3pd-4B4d4WAsK6uZ0BNl8RcCgAr-LLKPZEiZjx2uFaxxvOVSUm5PxQ";

export const kinds: readonly Kind[] = [
	{
		name: "client_secret.json and token.json of Google",
		declared: "OAUTH_CLIENT",
		write: (secrets) => ({
			text: `{"installed":{"client_id":"640853321478-desktop.apps.googleusercontent.com","project_id":"calendar-sync-2024","auth_uri":"https://accounts.google.com/o/oauth2/auth","token_uri":"https://oauth2.googleapis.com/token","auth_provider_x509_cert_url":"https://www.googleapis.com/oauth2/v1/certs","client_secret":"GOCSPX-${secrets.of("base64url")}","redirect_uris":["http://localhost:8765"]}}
{"token": "ya29.${secrets.of("base64url")}", "refresh_token": "1//${secrets.of("base64url")}", "scopes": ["https://www.googleapis.com/auth/calendar.readonly"], "universe_domain": "googleapis.com", "account": "", "expiry": "2024-11-05T12:31:07.284310Z"}
`,
			readable: lines(`
				installed
				640853321478-desktop.apps.googleusercontent.com
				calendar-sync-2024
				https://accounts.google.com/o/oauth2/auth
				https://oauth2.googleapis.com/token
				auth_provider_x509_cert_url
				redirect_uris
				http://localhost:8765
				8765
				https://www.googleapis.com/auth/calendar.readonly
				scopes
				universe_domain
				2024-11-05T12:31:07.284310Z
			`),
		}),
	},
	{
		name: "Okta and Auth0",
		declared: "IDP",
		write: (secrets) => ({
			text: `okta:
  client:
    orgUrl: https://dev-4711.okta.com
    authorizationMode: SSWS
    token: 00${secrets.of("base64url")}
    connectionTimeout: 30000
    userAgentExtra: example-sync/1.4
auth0:
  AUTH0_DOMAIN: example.eu.auth0.com
  AUTH0_CLIENT_ID: kQ3mZ8vB1nX7cL5pR9tW2yD4
  AUTH0_CLIENT_SECRET: ${yaml(secrets.of("base64url"))}
  AUTH0_KEYWORD_REPLACE_MAPPINGS: { "ENV": "production", 'ORIGINS': ["https://app.example.com", "http://localhost:5173"] }
  AUTH0_ALLOW_DELETE: false
scim:
  base_url: https://app.example.com/scim/v2
  bearer: ${yaml(secrets.of("jwt"))}
  admins: [it-admins@example.com]
`,
			readable: lines(`
				https://dev-4711.okta.com
				authorizationMode: SSWS
				connectionTimeout: 30000
				30000
				example-sync/1.4
				auth0:
				example.eu.auth0.com
				AUTH0_CLIENT_ID
				AUTH0_KEYWORD_REPLACE_MAPPINGS
				https://app.example.com
				http://localhost:5173
				AUTH0_ALLOW_DELETE: false
				https://app.example.com/scim/v2
				it-admins@example.com
			`),
		}),
	},
	{
		name: "JWKS with private keys",
		declared: "JWKS",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					keys: [
						{
							kty: "RSA",
							use: "sig",
							alg: "RS256",
							kid: "issuer-2024-10",
							n: MODULUS,
							e: "AQAB",
							d: secrets.of("base64url"),
							p: secrets.of("base64url"),
							q: secrets.of("base64url"),
						},
						{
							kty: "EC",
							crv: "P-256",
							kid: "issuer-2025-01",
							x: "WfGJCaS-aheD9TR6mrnl2ROS4VCZlQBaeGp7_26yWjc",
							y: "PX6ANXvrGyS3unNkvqe9kaKXZZkIXo0vkDaSxwTJ_fw",
							d: secrets.of("base64url"),
						},
						{
							kty: "oct",
							kid: "cookies",
							alg: "HS256",
							k: secrets.of("base64url"),
						},
					],
				},
				null,
				2,
			),
			readable: [
				MODULUS,
				...lines(`
					keys
					RS256
					"alg": "RS256",
					issuer-2024-10
					AQAB
					P-256
					issuer-2025-01
					WfGJCaS-aheD9TR6mrnl2ROS4VCZlQBaeGp7_26yWjc
					PX6ANXvrGyS3unNkvqe9kaKXZZkIXo0vkDaSxwTJ_fw
					cookies
					HS256
				`),
			],
		}),
	},
	{
		name: "SAML metadata, which is public",
		declared: "SAML_METADATA",
		write: () => ({
			text: `<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" validUntil="2027-05-01T00:00:00Z" entityID="https://sso.example.com/saml/metadata">
  <md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing">
      <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
        <ds:X509Data>
          <ds:X509Certificate>${LEAF_LINES.join("")}</ds:X509Certificate>
        </ds:X509Data>
      </ds:KeyInfo>
    </md:KeyDescriptor>
    <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://sso.example.com/saml/login"/>
  </md:IDPSSODescriptor>
  <md:ContactPerson contactType="technical"><md:EmailAddress>idp@example.com</md:EmailAddress></md:ContactPerson>
</md:EntityDescriptor>
`,
			readable: [
				LEAF_LINES.join(""),
				...lines(`
					<?xml version="1.0"?>
					urn:oasis:names:tc:SAML:2.0:metadata
					2027-05-01T00:00:00Z
					https://sso.example.com/saml/metadata
					entityID
					md:IDPSSODescriptor
					WantAuthnRequestsSigned
					<md:KeyDescriptor use="signing">
					http://www.w3.org/2000/09/xmldsig#
					<ds:X509Data>
					urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress
					https://sso.example.com/saml/login
					urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST
					idp@example.com
					</md:EntityDescriptor>
				`),
			],
		}),
	},
	{
		name: "otpauth URIs",
		declared: "SECOND_FACTORS",
		write: (secrets) => ({
			text: `otpauth://totp/Example%20Cloud:ci@example.com?secret=${secrets.of("mixed")}&issuer=Example%20Cloud&algorithm=SHA1&digits=6&period=30
otpauth://totp/npm:release-bot?secret=${secrets.of("mixed")}&issuer=npm
otpauth://hotp/Registry:publisher?secret=${secrets.of("mixed")}&counter=1042&algorithm=SHA256
`,
			readable: lines(`
					otpauth
					otpauth://totp
					Example%20Cloud
					ci@example.com
					issuer=Example%20Cloud
					algorithm=SHA1
					digits=6
					period=30
					release-bot
					npm:release-bot
					Registry:publisher
					publisher
					counter=1042
					SHA256
				`),
		}),
	},
	{
		name: "oauth2-proxy and cookie secrets",
		declared: "OAUTH2_PROXY_CFG",
		write: (secrets) => ({
			text: `http_address = "0.0.0.0:4180"
upstreams = [ "http://127.0.0.1:8080/", "file:///srv/static/#/static/" ]
email_domains = ["example.com"]
provider = "oidc"
oidc_issuer_url = "https://login.example.com/dex"
redirect_url = "https://tools.example.com/oauth2/callback"
client_id = "oauth2-proxy"
client_secret = "${json(secrets.password())}"
cookie_secret = '${secrets.of("base64")}'
cookie_expire = "168h"
pass_access_token = false
session_store_type = "redis"
redis_connection_url = "redis://:${url(secrets.password())}@sessions.example.com:6379/3"
skip_auth_routes = [ "GET=^/healthz$" ]
# not a secret: the name of the cookie
cookie_name = "_tools_session"
`,
			readable: lines(`
				0.0.0.0:4180
				http://127.0.0.1:8080/
				file:///srv/static/#/static/
				email_domains
				provider = "oidc"
				https://login.example.com/dex
				https://tools.example.com/oauth2/callback
				oauth2-proxy
				cookie_expire
				168h
				pass_access_token = false
				session_store_type
				sessions.example.com
				GET=^/healthz$
				not a secret: the name of the cookie
				_tools_session
			`),
		}),
	},
	{
		name: "keys of AI services",
		declared: "LLM_KEYS",
		write: (secrets) => ({
			text: `# keys.env, rotated every quarter
OPENAI_API_KEY=sk-proj-${secrets.of("base64url")}
OPENAI_ORG_ID=org-Vb2mQ8nLx4Tz
ANTHROPIC_API_KEY=sk-ant-api03-${secrets.of("base64url")}
HF_TOKEN=hf_${secrets.of("mixed")}
HF_HOME=/mnt/cache/huggingface
GEMINI_API_KEY=${secrets.of("google-key")}
AZURE_OPENAI_ENDPOINT=https://example-ai.openai.azure.com/
AZURE_OPENAI_API_KEY=${env(secrets.of("hex"))}
MODEL=gpt-4o-mini-2024-07-18
MAX_TOKENS=4096
TOKENIZERS_PARALLELISM=false
WANDB_API_KEY=${secrets.of("hex")}
WANDB_PROJECT=retrieval-eval
`,
			readable: lines(`
				keys.env, rotated every quarter
				rotated every quarter
				OPENAI_API_KEY
				OPENAI_ORG_ID
				/mnt/cache/huggingface
				https://example-ai.openai.azure.com/
				gpt-4o-mini-2024-07-18
				MODEL=gpt-4o-mini-2024-07-18
				MAX_TOKENS=4096
				4096
				TOKENIZERS_PARALLELISM=false
				TOKENIZERS_PARALLELISM
				retrieval-eval
			`),
		}),
	},
];
