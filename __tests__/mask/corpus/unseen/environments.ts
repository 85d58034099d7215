import type { Kind } from "../corpus.ts";
import { base64, json, lines, url } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "shell exports",
		declared: "SETUP_SH",
		write: (secrets) => {
			const quoted = (text: string) =>
				`"${text.replaceAll(/[\\"$\x60]/g, "\\$&")}"`;
			return {
				text: `#!/usr/bin/env bash
# sourced by deploy.sh; keep it in sync with the wiki
set -euo pipefail

export DEPLOY_ENV=staging
export DEPLOY_HOST=bastion.example.com DEPLOY_USER=deployer
export VAULT_ADDR="https://vault.example.com:8200"
export VAULT_TOKEN=${quoted(`hvs.${secrets.of("base64url")}`)}
declare -x ARTIFACTORY_API_KEY=${quoted(secrets.of("mixed"))}
readonly DB_PASS=${quoted(secrets.password())}
: "\${LOG_FORMAT:=logfmt}"
alias k='kubectl --namespace storefront'

if [[ -z "\${CI:-}" ]]; then
  echo "Not on CI, using the local profile" >&2
fi

login() {
  printf '%s' ${quoted(secrets.of("symbols"))} | docker login --username robot --password-stdin harbor.example.com
}
cat > "$HOME/.config/app.ini" <<-INI
	[api]
	endpoint = https://api.example.com/v3
	token = ${secrets.of("github")}
INI
`,
				readable: lines(`
					#!/usr/bin/env bash
					sourced by deploy.sh; keep it in sync with the wiki
					set -euo pipefail
					DEPLOY_ENV=staging
					bastion.example.com
					deployer
					https://vault.example.com:8200
					vault.example.com
					ARTIFACTORY_API_KEY
					LOG_FORMAT
					alias k='kubectl --namespace storefront'
					kubectl
					Not on CI, using the local profile
					docker login --username robot --password-stdin harbor.example.com
					harbor.example.com
					$HOME/.config/app.ini
					endpoint = https://api.example.com/v3
					printf
				`),
			};
		},
	},
	{
		name: "systemd EnvironmentFile",
		declared: "UNIT_ENVIRONMENT",
		write: (secrets) => {
			const quoted = (text: string) => `"${text.replaceAll(/[\\"]/g, "\\$&")}"`;
			return {
				text: `; /etc/default/collector, read by collector.service
COLLECTOR_LISTEN=127.0.0.1:4318
COLLECTOR_OPTS="--log-level=info --retention 30d"
JAVA_HOME=/usr/lib/jvm/temurin-21
COLLECTOR_BASIC_AUTH=${quoted(base64(`collector:${secrets.of("mixed")}`))}
UPSTREAM_PASSWORD=${quoted(secrets.password())}
ENCRYPTION_KEY=${secrets.of("hex")}
HTTPS_PROXY=http://egress:${url(secrets.password())}@proxy.example.com:3128
NO_PROXY=localhost,127.0.0.0/8,.example.com
LANG=C.UTF-8
`,
				readable: lines(`
					/etc/default/collector, read by collector.service
					collector.service
					127.0.0.1:4318
					--log-level=info --retention 30d
					/usr/lib/jvm/temurin-21
					JAVA_HOME
					proxy.example.com:3128
					HTTPS_PROXY
					localhost,127.0.0.0/8,.example.com
					127.0.0.0/8
					C.UTF-8
				`),
			};
		},
	},
	{
		name: "variables as a JSON object",
		declared: "VARS_JSON",
		write: (secrets) => ({
			text: `{ "FEATURE_CHECKOUT_V2": "enabled", "API_BASE": "https://api.example.com/v2",
  "ALGOLIA_APP_ID": "B1G2GM9NG0", "ALGOLIA_ADMIN_API_KEY": "${secrets.of("hex")}",
  "MAPBOX_DOWNLOADS_TOKEN": "sk.${secrets.of("base64url")}",
  "BASIC_AUTH_USER": "preview", "BASIC_AUTH_PASSWORD": "${json(secrets.password())}",
  "CACHE_TTL": 86400, "LOCALES": ["de-CH", "fr-CH", "it-CH"], "maintenance": null }`,
			readable: lines(`
				FEATURE_CHECKOUT_V2
				enabled
				https://api.example.com/v2
				ALGOLIA_APP_ID
				BASIC_AUTH_USER
				preview
				CACHE_TTL
				86400
				de-CH
				fr-CH
				LOCALES
				maintenance
			`),
		}),
	},
];
