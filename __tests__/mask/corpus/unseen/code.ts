import type { Kind } from "../corpus.ts";
import {
	base64,
	dollars,
	doubled,
	json,
	lines,
	quoted,
	sh,
	url,
} from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "settings.py of Django",
		declared: "LOCAL_SETTINGS",
		write: (secrets) => ({
			text: `"""Settings that differ between the servers."""
from .base import *  # noqa: F403

DEBUG = False
ALLOWED_HOSTS = ["library.example.org", "10.0.3.14"]
SECRET_KEY = '${secrets.of("base64url")}'

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "library",
        "USER": "librarian",
        "PASSWORD": "${json(secrets.password())}",
        "HOST": "pg.example.org",
        "PORT": 5433,
        "CONN_MAX_AGE": 600,
    },
}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://:${url(secrets.of("mixed"))}@cache.example.org:6379/1"}}
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = "library@example.org", "${json(secrets.of("symbols"))}"
SOCIAL_AUTH_GITHUB_SECRET = "${secrets.of("hex")}"
SENTRY_SAMPLE_RATE = 0.25
STATIC_URL = "/static/"
`,
			readable: lines(`
				"""Settings that differ between the servers."""
				Settings that differ between the servers.
				from .base import *  # noqa: F403
				DEBUG = False
				library.example.org
				10.0.3.14
				django.db.backends.postgresql
				librarian
				"USER": "librarian",
				pg.example.org
				"PORT": 5433,
				CONN_MAX_AGE
				django.core.cache.backends.redis.RedisCache
				cache.example.org:6379
				library@example.org
				SENTRY_SAMPLE_RATE = 0.25
				/static/
			`),
		}),
	},
	{
		name: "configuration as a JavaScript module",
		declared: "CONFIG_MODULE",
		write: (secrets) => ({
			text: `'use strict';

// eslint-disable-next-line no-undef
module.exports = {
  env: 'production',
  server: { host: 'api.example.com', port: 3000, trustProxy: ['10.0.0.0/8'] },
  mongo: {
    uri: \`mongodb://app:${url(secrets.password())}@mongo-0.example.com:27017,mongo-1.example.com:27017/app?replicaSet=rs0\`,
    options: { maxPoolSize: 50 },
  },
  session: { name: 'sid', secret: "${json(secrets.password())}", maxAge: 7 * 24 * 3600 * 1000 },
  oauth: {
    google: { clientID: '401398127735.apps.googleusercontent.com', clientSecret: 'GOCSPX-${secrets.of("base64url")}' },
  },
  twilio: { from: '+15005550006', authToken: '${secrets.of("hex")}' },
  "admin-password": "${json(secrets.password())}",
  featureFlags: ['new-search', 'dark-mode'],
};
`,
			readable: lines(`
				'use strict';
				eslint-disable-next-line no-undef
				module.exports = {
				env: 'production',
				production
				api.example.com
				3000
				trustProxy
				10.0.0.0/8
				mongo-0.example.com:27017
				replicaSet=rs0
				maxPoolSize: 50
				maxAge
				7 * 24 * 3600 * 1000
				401398127735.apps.googleusercontent.com
				+15005550006
				featureFlags
				new-search
				dark-mode
			`),
		}),
	},
	{
		name: "profile.ps1 of PowerShell",
		declared: "PROFILE_PS1",
		write: (secrets) => ({
			text: `#Requires -Version 7.2
# Run by the build agents at logon
$ErrorActionPreference = 'Stop'
$env:BUILD_ROOT = 'D:\\agents\\work'
$env:NUGET_PACKAGES = "$env:BUILD_ROOT\\packages"
$env:OCTOPUS_URL = 'https://octopus.example.com'
$env:OCTOPUS_API_KEY = 'API-${secrets.of("mixed")}'
[Environment]::SetEnvironmentVariable('SIGNING_PASSWORD', '${doubled(secrets.password(), "'")}', 'Machine')

$params = @{
    ComputerName = 'web01.corp.example.com'
    Port         = 5986
    UseSSL       = $true
}
$secure = ConvertTo-SecureString '${doubled(secrets.of("symbols"), "'")}' -AsPlainText -Force
$cred = New-Object PSCredential ('CORP\\svc-deploy', $secure)
Invoke-Command @params -Credential $cred -ScriptBlock { Restart-WebAppPool 'Invoicing' }
Invoke-RestMethod -Uri https://api.example.com/hooks/deploy -Headers @{ 'X-Api-Key' = '${secrets.of("base64url")}'; Accept = 'application/json' }
Write-Host "Profile loaded at $(Get-Date -Format o)"
`,
			readable: lines(`
				#Requires -Version 7.2
				Run by the build agents at logon
				$ErrorActionPreference = 'Stop'
				D:\\agents\\work
				$env:NUGET_PACKAGES
				$env:BUILD_ROOT\\packages
				https://octopus.example.com
				Machine
				web01.corp.example.com
				5986
				ConvertTo-SecureString
				CORP\\svc-deploy
				Invoke-Command @params -Credential $cred -ScriptBlock { Restart-WebAppPool 'Invoicing' }
				https://api.example.com/hooks/deploy
				application/json
				Write-Host "Profile loaded at $(Get-Date -Format o)"
			`),
		}),
	},
	{
		name: "Makefile fragment",
		declared: "LOCAL_MK",
		write: (secrets) => {
			const make = (text: string) => dollars(text).replaceAll("#", "\\#");
			return {
				text: `# included by the Makefile when it is there
REGISTRY      ?= registry.example.com:5000
IMAGE         := $(REGISTRY)/team/frontend
RELEASE_NOTES := docs/releases/2024-11.md
REGISTRY_USER  = pusher
REGISTRY_PASS  = ${make(secrets.password())}
export COSIGN_PASSWORD := ${make(secrets.password())}
export GITHUB_TOKEN ?= ${secrets.of("github")}

.PHONY: login push
login:
	@echo $(REGISTRY_PASS) | docker login -u $(REGISTRY_USER) --password-stdin $(REGISTRY)
push: login
	docker push $(IMAGE):$(shell git describe --tags --always)
`,
				readable: lines(`
					included by the Makefile when it is there
					registry.example.com:5000
					$(REGISTRY)/team/frontend
					docs/releases/2024-11.md
					RELEASE_NOTES
					REGISTRY_USER
					pusher
					.PHONY: login push
					push: login
					docker push $(IMAGE):$(shell git describe --tags --always)
					git describe --tags --always
				`),
			};
		},
	},
	{
		name: "Dockerfile with build arguments",
		declared: "DOCKERFILE_CI",
		write: (secrets) => ({
			text: `# syntax=docker/dockerfile:1.7
FROM node:22.11.0-bookworm-slim@sha256:4b44c32c9f3118d60977d0dde5f758f63c4f9eac8ddee4275277239ec600950f AS build
ARG NPM_TOKEN=${secrets.of("npm")}
ARG SENTRY_AUTH_TOKEN="sntrys_${secrets.of("base64url")}"
ENV NODE_ENV=production \\
    DB_PASSWORD="${secrets.of("mixed")}" \\
    DB_HOST=postgres.example.com
LABEL org.opencontainers.image.source="https://github.com/example/frontend"
WORKDIR /usr/src/app
COPY --chown=node:node package*.json ./
RUN echo "//registry.npmjs.org/:_authToken=$NPM_TOKEN" > .npmrc && npm ci --omit=dev && rm .npmrc
HEALTHCHECK --interval=30s CMD wget -qO- http://localhost:8080/healthz || exit 1
EXPOSE 8080
USER node
CMD ["node", "dist/server.js"]
`,
			readable: lines(`
				syntax=docker/dockerfile:1.7
				node:22.11.0-bookworm-slim
				sha256:4b44c32c9f3118d60977d0dde5f758f63c4f9eac8ddee4275277239ec600950f
				SENTRY_AUTH_TOKEN
				NODE_ENV=production
				postgres.example.com
				https://github.com/example/frontend
				org.opencontainers.image.source
				WORKDIR /usr/src/app
				COPY --chown=node:node package*.json ./
				npm ci --omit=dev
				//registry.npmjs.org/
				http://localhost:8080/healthz
				HEALTHCHECK
				EXPOSE 8080
				CMD ["node", "dist/server.js"]
			`),
		}),
	},
	{
		name: "curl command lines",
		declared: "SMOKE_TEST",
		write: (secrets) => ({
			text: `curl -fsS -u ${sh(`smoke:${secrets.of("mixed")}`)} https://staging.example.com/health
curl --request POST --header "Authorization: Bearer ${secrets.of("jwt")}" --header "Content-Type: application/json" --data '{"ref":"main","environment":"staging"}' https://api.example.com/v1/deployments
curl -X PUT -H 'PRIVATE-TOKEN: ${secrets.of("gitlab")}' --form "description=nightly" "https://gitlab.example.com/api/v4/projects/1312/pipeline_schedules/77"
wget --quiet --user=fetcher --password=${quoted(secrets.password())} --output-document=/tmp/artifact.tar.gz https://files.example.com/artifact-2.8.1.tar.gz
http --auth-type=basic GET https://metrics.example.com:9091/api 'Authorization:Basic ${base64(`probe:${secrets.of("mixed")}`)}'
`,
			readable: lines(`
				curl -fsS -u
				https://staging.example.com/health
				staging.example.com
				--request POST
				Content-Type: application/json
				{"ref":"main","environment":"staging"}
				https://api.example.com/v1/deployments
				PRIVATE-TOKEN
				description=nightly
				https://gitlab.example.com/api/v4/projects/1312/pipeline_schedules/77
				fetcher
				--user=fetcher
				/tmp/artifact.tar.gz
				https://files.example.com/artifact-2.8.1.tar.gz
				metrics.example.com:9091
				--auth-type=basic
			`),
		}),
	},
];
