import type { Kind } from "../corpus.ts";
import { json, lines, yaml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "developers' CLIs in one YAML",
		declared: "CLI_YML",
		write: (secrets) => ({
			text: `# ngrok.yml
version: "3"
agent:
  authtoken: ${secrets.of("base64url")}
  region: eu
tunnels:
  preview: {proto: http, addr: 5173, domain: preview-example.ngrok.app, basic_auth: ["reviewer:${json(secrets.of("mixed"))}"]}
---
# circleci cli.yml
host: https://circleci.com
endpoint: graphql-unstable
token: ${yaml(secrets.of("hex"))}
orb_publishing: {default_namespace: example, default_vcs_provider: github}
---
# gh hosts.yml
github.example.com:
    user: release-bot
    oauth_token: ${secrets.of("github")}
    git_protocol: ssh
---
# tailscale and netlify
tailscale: {authkey: tskey-auth-${secrets.of("mixed")}, hostname: runner-eu, advertise-tags: ["tag:ci"]}
netlify: {site_id: 3970e0fe-8564-4903-9a55-c5f8de49fb8b, auth_token: nfp_${secrets.of("mixed")}, publish: dist/client}
`,
			readable: lines(`
				ngrok.yml
				version: "3"
				region: eu
				tunnels:
				5173
				preview-example.ngrok.app
				circleci cli.yml
				https://circleci.com
				endpoint: graphql-unstable
				graphql-unstable
				default_vcs_provider
				gh hosts.yml
				github.example.com
				release-bot
				git_protocol: ssh
				tailscale and netlify
				hostname: runner-eu
				advertise-tags
				dist/client
			`),
		}),
	},
	{
		name: "Vercel and Supabase",
		declared: "HOSTING_JSON",
		write: (secrets) => ({
			text: `{
  "//": "printed by vercel login on the build machine",
  "vercel": { "token": "${secrets.of("mixed")}", "orgId": "team_9fXkQ2LmPz", "projectName": "landing", "buildEnv": { "NODE_OPTIONS": "--max-old-space-size=4096" } },
  "supabase": {
    "project_ref": "abcdefghijklmnopqrst",
    "api_url": "https://abcdefghijklmnopqrst.supabase.co",
    "db_port": 54322,
    "service_role_key": "${secrets.of("jwt")}",
    "jwt_secret": "${json(secrets.of("symbols"))}",
    "db_password": "${json(secrets.password())}",
    "auth": { "site_url": "https://landing.example.com", "additional_redirect_urls": [ "https://preview.example.com" ], "jwt_expiry": 3600 }
  }
}
`,
			readable: lines(`
				printed by vercel login on the build machine
				"vercel"
				landing
				"projectName": "landing"
				--max-old-space-size=4096
				NODE_OPTIONS
				supabase
				project_ref
				https://abcdefghijklmnopqrst.supabase.co
				54322
				https://landing.example.com
				additional_redirect_urls
				https://preview.example.com
				jwt_expiry
				3600
			`),
		}),
	},
	{
		name: "Stripe CLI configuration",
		declared: "STRIPE_TOML",
		write: (secrets) => ({
			text: `color = "auto"
installed_plugins = ["apps"]

[default]
  account_id = "acct_1K2m3N4p5Q6r7S8t"
  device_name = "build-agent-12"
  display_name = 'Example GmbH'
  live_mode_api_key = '${secrets.of("stripe")}'
  live_mode_key_expires_at = "2027-02-18"
  test_mode_api_key = "${secrets.of("stripe")}"
  test_mode_key_expires_at = "2027-02-18"

[sandbox]
  webhook_signing_secret = "whsec_${secrets.of("hex")}"
  forward_to = "http://localhost:4242/webhooks"
  api_version = "2024-10-28.acacia"
`,
			readable: lines(`
				color = "auto"
				installed_plugins
				[default]
				acct_1K2m3N4p5Q6r7S8t
				build-agent-12
				device_name
				Example GmbH
				2027-02-18
				live_mode_key_expires_at = "2027-02-18"
				[sandbox]
				forward_to
				http://localhost:4242/webhooks
				2024-10-28.acacia
			`),
		}),
	},
	{
		name: "license keys",
		declared: "LICENSES",
		write: (secrets) => ({
			text: `[jetbrains]
licensee = Example AG
license_id = 8XK4P2Q7VN
license_key = ${secrets.of("base64")}
fallback_date = 2024-07-01

[telerik]
edition = Ultimate
serial = ${secrets.of("uuid")}
download_user = licences@example.com
download_password = ${secrets.of("mixed")}

[offline]
activation_host = licences.example.com:27000
server_id = 00155d012b03
feature = simulation-toolbox
seats = 25
`,
			readable: lines(`
				[jetbrains]
				jetbrains
				licensee = Example AG
				Example AG
				fallback_date = 2024-07-01
				2024-07-01
				[telerik]
				Ultimate
				licences@example.com
				licences.example.com:27000
				27000
				simulation-toolbox
				seats = 25
				activation_host
			`),
		}),
	},
	{
		name: "an environment in one line",
		declared: "PROD_ENV_LINE",
		write: (secrets) => ({
			text: `NODE_ENV=production PORT=3000 HOST=0.0.0.0 LOG_FORMAT=pretty DB_HOST=pg.example.com DB_NAME=newsletter DB_PASS=${secrets.of("mixed")} QUEUE_URL=https://sqs.eu-west-1.amazonaws.com/123456789012/newsletter SENDGRID_API_KEY=SG.${secrets.of("base64url")} SIGNING_KEY=${secrets.of("hex")}`,
			readable: lines(`
				NODE_ENV=production
				production
				PORT=3000
				3000
				0.0.0.0
				LOG_FORMAT=pretty
				pretty
				pg.example.com
				newsletter
				DB_NAME=newsletter
				https://sqs.eu-west-1.amazonaws.com/123456789012/newsletter
				SENDGRID_API_KEY
			`),
		}),
	},
];
