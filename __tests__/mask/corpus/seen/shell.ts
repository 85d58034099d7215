import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** Assignments as shells and their relatives write them. */
export const shell: readonly Kind[] = [
	{
		name: "dotenv",
		declared: "DOTENV",
		write: (secrets) => ({
			text: `# Environment of the shop. Copy to .env and fill in.
NODE_ENV=production
PORT=3000
DB_HOST=pg.example.com
DB_USER=shop
DB_PASSWORD='${secrets.password("'")}'
DB_NAME=orders
REDIS_URL=redis://default:${escapes.url(secrets.password())}@redis.example.com:6379
JWT_SECRET="${secrets.password('"`$\\')}"
MAIL_PASS=${secrets.of("short")} # of the shared mailbox
STRIPE_SECRET_KEY=${secrets.of("stripe")}
ADMIN_PASSWORD=${secrets.of("letters")}
LOG_LEVEL=info
FEATURE_FLAGS=checkout-v2,dark-mode
ALLOWED_ORIGINS=https://shop.example.com,https://admin.example.com
TZ=Europe/Madrid
`,
			readable: words(
				"Environment of the shop. Copy to .env and fill in. | NODE_ENV=production | production | pg.example.com | DB_PASSWORD | orders | of the shared mailbox | LOG_LEVEL=info | checkout-v2,dark-mode | checkout-v2 | https://shop.example.com | Europe/Madrid | STRIPE_SECRET_KEY",
			),
		}),
	},
	{
		name: "dotenv with keys of many lines",
		declared: "ENV_FILE",
		write: (secrets) => {
			const key = secrets.of("private-key-body");
			return {
				text: `APP_NAME="Order service"
APP_KEY=base64:${secrets.of("base64")}
APP_DEBUG=false
APP_URL=https://orders.example.com
GOOGLE_PRIVATE_KEY="${escapes.oneLine(pem(key))}\\n"
SIGNING_KEY="${pem(secrets.of("private-key-body"), "EC PRIVATE KEY")}"
CACHE_DRIVER=file
QUEUE_CONNECTION=database
SESSION_LIFETIME=120
MAIL_FROM_ADDRESS="orders@example.com"
`,
				readable: words(
					"Order service | APP_DEBUG=false | https://orders.example.com | CACHE_DRIVER=file | QUEUE_CONNECTION | database | SESSION_LIFETIME=120 | orders@example.com | -----BEGIN EC PRIVATE KEY----- | GOOGLE_PRIVATE_KEY",
				),
			};
		},
	},
	{
		name: "bash: export and declare -x",
		declared: "PROFILE",
		write: (secrets) => ({
			text: `#!/bin/sh
# shellcheck disable=SC2034
declare -x AWS_DEFAULT_REGION="eu-central-1"
declare -x HOME="/home/runner"
declare -x LANG="C.UTF-8"
declare -x NPM_TOKEN="${escapes.shellDouble(secrets.of("npm"))}"
declare -x DEPLOY_PASSWORD="${escapes.shellDouble(secrets.password())}"
export SONAR_TOKEN=${secrets.of("hex")}
export VAULT_ADDR=https://vault.example.com:8200 PGPASSWORD='${escapes.shell(secrets.password())}' EDITOR=vim
readonly RELEASE_CHANNEL=stable
if [ -z "$CI" ]; then
  echo "not in CI" >&2
fi
curl -fsSL https://get.example.com/install.sh | sh
`,
			readable: words(
				"#!/bin/sh | shellcheck disable=SC2034 | eu-central-1 | /home/runner | C.UTF-8 | https://vault.example.com:8200 | stable | RELEASE_CHANNEL | not in CI | https://get.example.com/install.sh | EDITOR=vim | DEPLOY_PASSWORD | declare",
			),
		}),
	},
	{
		name: "PowerShell assignments",
		declared: "PS_PROFILE",
		write: (secrets) => ({
			text: `# Settings of the build agents
$ErrorActionPreference = "Stop"
$env:DOTNET_CLI_TELEMETRY_OPTOUT = "1"
$env:NUGET_API_KEY = "${escapes.powershell(secrets.password())}"
$env:ASPNETCORE_ENVIRONMENT = 'Staging'
$password = ConvertTo-SecureString '${escapes.doubled(secrets.password())}' -AsPlainText -Force
$credential = New-Object System.Management.Automation.PSCredential ("CORP\\svc-build", $password)
$headers = @{ Authorization = "Bearer ${secrets.of("jwt")}"; Accept = "application/json" }
[Environment]::SetEnvironmentVariable("SIGN_PIN", "${secrets.of("short")}", "User")
Invoke-RestMethod -Uri https://api.example.com/builds -Headers $headers
Write-Host "Ready on $env:COMPUTERNAME"
`,
			readable: words(
				"Settings of the build agents | ErrorActionPreference | Stop | Staging | ConvertTo-SecureString | AsPlainText | svc-build | application/json | https://api.example.com/builds | Invoke-RestMethod | SIGN_PIN | Write-Host | Bearer",
			),
		}),
	},
	{
		name: "Makefile variables",
		declared: "MAKE_INCLUDE",
		write: (secrets) => ({
			text: `# included by the top Makefile
REGISTRY := registry.example.com
IMAGE ?= $(REGISTRY)/web:latest
GOFLAGS = -trimpath -mod=readonly
DEPLOY_TOKEN := ${escapes.dollar(secrets.token("#"))}
DB_PASS = ${escapes.dollar(secrets.password("#\\"))}
export SENTRY_AUTH_TOKEN := ${secrets.of("hex")}
PLATFORMS += linux/amd64 linux/arm64
.PHONY: push
push: build
	docker push $(IMAGE)
`,
			readable: words(
				"included by the top Makefile | registry.example.com | latest | -trimpath | -mod=readonly | linux/amd64 | linux/arm64 | docker push $(IMAGE) | .PHONY: push | PLATFORMS | SENTRY_AUTH_TOKEN",
			),
		}),
	},
	{
		name: "batch file",
		declared: "SETUP_CMD",
		write: (secrets) => ({
			text: `@echo off
rem variables of the nightly build
set BUILD_CONFIG=Release
set "SQL_PASSWORD=${secrets.password('"%^!')}"
set SIGNING_TOKEN=${secrets.of("mixed")}
setx JAVA_HOME "C:\\Program Files\\Java\\jdk-21"
set PATH=%PATH%;C:\\tools\\bin
net use Z: \\\\files.example.com\\share ${secrets.of("letters")} /user:CORP\\builder
msbuild Shop.sln /p:Configuration=Release /m
`,
			readable: words(
				"variables of the nightly build | BUILD_CONFIG=Release | Release | JAVA_HOME | jdk-21 | C:\\tools\\bin | files.example.com | builder | Shop.sln | msbuild | /p:Configuration=Release",
			),
		}),
	},
	{
		name: "fish and csh",
		declared: "SHELL_INIT",
		write: (secrets) => ({
			text: `# config.fish
set -gx EDITOR nvim
set -gx GITHUB_TOKEN ${secrets.of("github")}
set -gx DIGITALOCEAN_ACCESS_TOKEN '${secrets.password("'\\")}'
set -gx GOPATH $HOME/go
fish_add_path /opt/homebrew/bin
setenv LC_ALL en_US.UTF-8
setenv ORACLE_PASSWORD ${secrets.of("mixed")}
setenv ORACLE_SID ORCL
alias gs "git status"
`,
			readable: words(
				"config.fish | EDITOR | nvim | $HOME/go | /opt/homebrew/bin | en_US.UTF-8 | ORACLE_SID | ORCL | git status | fish_add_path | alias",
			),
		}),
	},
	{
		name: "systemd unit",
		declared: "UNIT",
		write: (secrets) => ({
			text: `[Unit]
Description=Shop web server
After=network-online.target postgresql.service

[Service]
Type=simple
User=shop
WorkingDirectory=/srv/shop
Environment=NODE_ENV=production
Environment="SESSION_SECRET=${escapes.json(secrets.password("%$"))}" "PORT=8080"
Environment=ADMIN_TOKEN=${secrets.of("mixed")}
ExecStart=/usr/bin/node server.js --api-key=${secrets.of("hex")}
Restart=on-failure
LimitNOFILE=65536

[Install]
WantedBy=multi-user.target
`,
			readable: words(
				"Shop web server | network-online.target | postgresql.service | simple | /srv/shop | NODE_ENV=production | PORT=8080 | /usr/bin/node | server.js | on-failure | multi-user.target | LimitNOFILE=65536 | [Install]",
			),
		}),
	},
	{
		name: "Dockerfile",
		declared: "DOCKERFILE",
		write: (secrets) => ({
			text: `# syntax=docker/dockerfile:1.7
FROM node:20-alpine AS build
ARG NPM_TOKEN=${secrets.of("npm")}
ENV NODE_ENV=production \\
    API_SECRET=${secrets.of("mixed")}
ENV DB_PASSWORD "${escapes.json(secrets.password("$\\"))}"
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev
RUN git clone https://x-access-token:${secrets.of("github")}@github.com/octo-org/lib.git
FROM gcr.io/distroless/nodejs20-debian12
LABEL org.opencontainers.image.source=https://github.com/octo-org/web
EXPOSE 8080
HEALTHCHECK --interval=30s CMD ["/nodejs/bin/node", "health.js"]
`,
			readable: words(
				"docker/dockerfile:1.7 | node:20-alpine | FROM node:20-alpine AS build | NODE_ENV=production | /app | npm ci --omit=dev | gcr.io/distroless/nodejs20-debian12 | https://github.com/octo-org/web | EXPOSE 8080 | health.js | interval=30s | github.com/octo-org/lib.git",
			),
		}),
	},
	{
		name: "deploy script with commands",
		declared: "DEPLOY_SH",
		write: (secrets) => ({
			text: `#!/bin/bash
set -euo pipefail
echo "Deploying to production"
docker login -u robot -p ${secrets.of("mixed")} registry.example.com
curl -u "ci:${escapes.shellDouble(secrets.password(":!"))}" -T dist/web.tgz https://nexus.example.com/repository/web/
mysql -h db.example.com -u root -p'${escapes.shell(secrets.password())}' shop < schema.sql
PGPASSWORD='${escapes.shell(secrets.password())}' psql -h pg.example.com -U app -c 'select 1'
redis-cli -h cache.example.com -a ${secrets.of("letters")} PING
sshpass -p '${escapes.shell(secrets.password())}' ssh deploy@web-1.example.com uptime
aws configure set aws_secret_access_key ${secrets.of("aws-secret")}
vault login -method=token ${secrets.of("base64url")}
gh auth login --with-token <<< "${secrets.of("github")}"
kubectl create secret generic db --from-literal=password='${escapes.shell(secrets.password())}' --namespace shop
openssl enc -aes-256-cbc -pass pass:${secrets.of("words")} -in backup.tar -out backup.enc
sonar-scanner -Dsonar.host.url=https://sonar.example.com -Dsonar.login=${secrets.of("hex")}
`,
			readable: words(
				"#!/bin/bash | Deploying to production | registry.example.com | dist/web.tgz | https://nexus.example.com/repository/web/ | db.example.com | schema.sql | select 1 | cache.example.com | deploy@web-1.example.com | aws_secret_access_key | -method=token | generic | --namespace | backup.tar | https://sonar.example.com | -aes-256-cbc",
			),
		}),
	},
	{
		name: "commands that are given a secret",
		declared: "COMMANDS",
		write: (secrets) => ({
			text: `#!/usr/bin/env bash
set -eu
lftp -u deploy,${secrets.of("words")} ftp.example.com -e "mirror -R dist; bye"
mc alias set offsite https://s3.example.com uploader ${secrets.of("letters")}
rabbitmqctl add_user shop ${secrets.of("words")}
security unlock-keychain -p ${secrets.of("short")} build.keychain
security import cert.p12 -k build.keychain -P ${secrets.of("words")} -T /usr/bin/codesign
openssl enc -d -aes-256-cbc -k ${secrets.of("words")} -in assets.enc
composer config http-basic.repo.example.com deploy ${secrets.of("letters")}
az keyvault secret set --vault-name orders-vault --name smtp --value ${secrets.of("words")}
gh auth login --with-token <<< ${secrets.of("words")}
yes '${secrets.of("words")}' | passwd deploy
docker run -d -e NEO4J_AUTH=neo4j/${secrets.of("words")} -p 7474:7474 neo4j:5
`,
			readable: words(
				"mirror -R dist | ftp.example.com | offsite | https://s3.example.com | uploader | build.keychain | cert.p12 | aes-256-cbc | assets.enc | repo.example.com | orders-vault | smtp | neo4j:5 | 7474 | passwd",
			),
		}),
	},
];
