import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What builds and deployments keep. */
export const pipelines: readonly Kind[] = [
	{
		name: "cruise-config.xml of GoCD",
		declared: "CRUISE",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8"?>
<cruise schemaVersion="139">
  <server agentAutoRegisterKey="${secrets.of("uuid")}" webhookSecret="${secrets.of("words")}" serverId="c9a7f0e2-6c0b-4a2f-9d0e-0d1e2f3a4b5c" tokenGenerationKey="${secrets.of("mixed")}">
    <siteUrls><siteUrl>https://gocd.example</siteUrl></siteUrls>
    <mailhost hostname="smtp.example" port="465" username="gocd" password="${escapes.xml(secrets.password())}" tls="true" from="gocd@example" admin="ops@example" />
  </server>
  <pipelines group="apps">
    <pipeline name="checkout" labelTemplate="1.4.\${COUNT}">
      <environmentvariables>
        <variable name="DEPLOY_KEY" secure="true"><encryptedValue>AES:FHcl7Xb7u0r3J2pqk8yNFg==:ILf0jcmQVqWc9pD8N2sJ6Q==</encryptedValue></variable>
        <variable name="SONAR_TOKEN"><value>squ_${secrets.of("hex")}</value></variable>
        <variable name="STAGE"><value>blue-green</value></variable>
      </environmentvariables>
      <materials>
        <git url="https://git.example/checkout.git" branch="main" username="fetcher" password="${secrets.of("letters")}" />
        <svn url="https://svn.example/legacy" username="legacy"><password><![CDATA[${secrets.password()}]]></password></svn>
      </materials>
    </pipeline>
  </pipelines>
</cruise>
`,
			readable: words(
				"c9a7f0e2-6c0b-4a2f-9d0e-0d1e2f3a4b5c | https://gocd.example | smtp.example | ops@example | checkout | labelTemplate | SONAR_TOKEN | blue-green | https://git.example/checkout.git | fetcher | https://svn.example/legacy | DEPLOY_KEY",
			),
		}),
	},
	{
		name: "variables of a Concourse pipeline, and of Spinnaker",
		declared: "PIPELINE_VARS",
		write: (secrets) => ({
			text: `# fly set-pipeline -l vars.yml
registry: {host: registry.example, username: ci, password: "${escapes.json(secrets.password())}"}
git-private-key: |
  -----BEGIN OPENSSH PRIVATE KEY-----
  ${secrets.of("private-key-body").replaceAll("\n", "\n  ")}
  -----END OPENSSH PRIVATE KEY-----
cf-password: ${secrets.of("words")}
slack-hook: https://hooks.slack.com/services/T0ABCD123/B0EFGH456/${secrets.of("mixed")}
build-slots: 4
worker-tags: [arm64, gpu]
# halyard
provider:
  dockerRegistry:
    accounts:
    - {name: hub, address: "https://index.docker.example", username: spin, password: ${secrets.of("letters")}}
ci:
  jenkins: {masters: [{name: main, address: "http://jenkins.example", username: spin, password: ${secrets.of("hex")}}]}
  travis: {githubToken: ${secrets.of("github")}}
notifications: {twilio: {account: AC5f0c1d2e3b4a59687f7e6d5c4b3a2918, token: ${secrets.of("hex")}, from: "+15005550006"}}
`,
			readable: words(
				"fly set-pipeline -l vars.yml | registry.example | build-slots | arm64 | https://index.docker.example | http://jenkins.example | spin | +15005550006 | worker-tags | notifications",
			),
		}),
	},
	{
		name: "variable group of Azure DevOps, service connections and publish profile",
		declared: "DEVOPS_EXPORT",
		write: (secrets) => ({
			text: `{
  "id": 14,
  "name": "web-prod",
  "type": "Vsts",
  "variables": {
    "Db.Server": { "value": "sql-prod.example" },
    "Db.Password": { "isSecret": true, "value": "${escapes.json(secrets.password())}" },
    "Sonar.Token": { "value": "${secrets.of("hex")}" },
    "Region": { "isSecret": false, "value": "westeurope" },
    "License": { "isSecret": true, "value": "${secrets.of("words")}" }
  },
  "endpoint": {
    "url": "https://management.example/",
    "authorization": { "scheme": "ServicePrincipal", "parameters": { "tenantid": "11f2f7d8-3a2c-4e1b-8a77-b2d7f0a5c911", "serviceprincipalid": "9d5a2b60-7d9e-4a4b-9e1c-4a5ad7e0b123", "serviceprincipalkey": "${secrets.of("base64url")}" } }
  },
  "publishProfile": "<publishData><publishProfile profileName=\\"web - FTP\\" publishUrl=\\"ftps://waws.example/site\\" userName=\\"web\\\\\\\\$web\\" userPWD=\\"${secrets.of("mixed")}\\" destinationAppUrl=\\"https://web.example\\" /></publishData>"
}
`,
			readable: words(
				"web-prod | Vsts | sql-prod.example | westeurope | https://management.example/ | ServicePrincipal | 11f2f7d8-3a2c-4e1b-8a77-b2d7f0a5c911 | 9d5a2b60-7d9e-4a4b-9e1c-4a5ad7e0b123 | ftps://waws.example/site | https://web.example | Db.Server",
			),
		}),
	},
	{
		name: "credentials of the Jenkins script console and JCasC",
		declared: "JENKINS_SETUP",
		write: (secrets) => ({
			text: `// run in the script console
import com.cloudbees.plugins.credentials.impl.*
def store = SystemCredentialsProvider.instance.store
store.addCredentials(Domain.global(), new UsernamePasswordCredentialsImpl(CredentialsScope.GLOBAL, "nexus", "Nexus of the apps team", "jenkins", '${escapes.single(secrets.password())}'))
store.addCredentials(Domain.global(), new StringCredentialsImpl(CredentialsScope.GLOBAL, "sonar", "Sonar", Secret.fromString("${secrets.of("words")}")))
hudson.security.HudsonPrivateSecurityRealm realm = new HudsonPrivateSecurityRealm(false)
realm.createAccount('deploybot', '${secrets.of("mixed")}')
/* jenkins.yaml
jenkins:
  systemMessage: "Managed by code"
  securityRealm:
    ldap:
      configurations:
        - {server: "ldaps://ldap.example", managerDN: "cn=ci,dc=example", managerPasswordSecret: "${escapes.json(secrets.of("symbols"))}"}
credentials:
  system:
    domainCredentials:
      - credentials:
          - string: {id: slack, secret: "${secrets.of("slack")}", scope: GLOBAL}
          - basicSSHUserPrivateKey: {id: agents, username: agent, passphrase: ${secrets.of("letters")}}
          - aws: {id: ecr, accessKey: ${secrets.of("aws-id")}, secretKey: "${secrets.of("aws-secret")}"}
*/
`,
			readable: words(
				"run in the script console | nexus | Nexus of the apps team | deploybot | Managed by code | ldaps://ldap.example | cn=ci,dc=example | GLOBAL | agents | HudsonPrivateSecurityRealm | domainCredentials",
			),
		}),
	},
	{
		name: "Pulumi stack, Terraform backend and wrangler",
		declared: "STACKS",
		write: (secrets) => ({
			text: `# Pulumi.prod.yaml
encryptionsalt: v1:3ZpL1wQm9Yk=:v1:Xb4T0rVfJ2aHqk8N:7yEwqRZ3mCk1oP5uT9sVbA0x2dG=
config:
  aws:region: ca-central-1
  web:dbPassword:
    secure: v1:kQ8dZt2LxV0mWc5r:Yp7uJ3nB1sGf9hAeR4iTqX6vCkD=
  web:apiToken: ${secrets.of("words")}
  web:replicas: "3"
---
# backend.hcl
bucket     = "tf-state-prod"
key        = "web/terraform.tfstate"
endpoints  = { s3 = "https://s3.tf.example" }
access_key = "${secrets.of("aws-id")}"
secret_key = "${secrets.of("aws-secret")}"
conn_str   = "postgres://tf:${escapes.hcl(escapes.url(secrets.of("symbols")))}@pg.tf.example/state"
admin_password = <<-EOT
  ${secrets.of("mixed")}
EOT
ssh_users = [{ name = "rosa", password = "${escapes.hcl(secrets.password())}" }]
# .dev.vars
TURNSTILE_SITE=0x4AAAAAAADnPIDROrmt1Wwj
TURNSTILE_SECRET=0x4AAAAAAA${secrets.of("mixed")}
SESSION_PEPPER="${secrets.of("chosen")}"
`,
			readable: words(
				"ca-central-1 | tf-state-prod | web/terraform.tfstate | https://s3.tf.example | pg.tf.example/state | rosa | web:replicas | Pulumi.prod.yaml | TURNSTILE_SITE | 0x4AAAAAAADnPIDROrmt1Wwj",
			),
		}),
	},
	{
		name: "Docker: compose, Dockerfile and swarm commands",
		declared: "CONTAINER_SETUP",
		write: (secrets) => ({
			text: `# Dockerfile.dev
FROM node:22-alpine AS build
ARG NPM_TOKEN=${secrets.of("npm")}
ENV DB_HOST=pg DB_USER=dev DB_PASSWORD="${secrets.password("\"\\$'")}" NODE_ENV=development
ENV SENTRY_AUTH_TOKEN sntrys_${secrets.of("mixed")}
RUN echo "root:${secrets.of("words")}" | chpasswd && apk add --no-cache curl
LABEL maintainer="dev@example"
EXPOSE 8080
# compose.yaml
services:
  db:
    image: postgres:16
    environment:
      - POSTGRES_USER=dev
      - POSTGRES_PASSWORD=${secrets.of("letters")}
      - "POSTGRES_INITDB_ARGS=--data-checksums"
    healthcheck:
      test: ["CMD-SHELL", "PGPASSWORD=${secrets.of("short")} pg_isready -U dev"]
  minio:
    command: server /data --console-address :9001
    environment: {MINIO_ROOT_USER: minio, MINIO_ROOT_PASSWORD: "${escapes.dollar(escapes.json(secrets.password("$")))}"}
  redis:
    command: redis-server --requirepass ${secrets.of("mixed")} --appendonly yes
# swarm
# docker swarm join --token SWMTKN-1-${secrets.of("mixed")}-${secrets.of("mixed")} 192.168.99.100:2377
# printf '${secrets.of("chosen")}' | docker secret create grafana_admin -
`,
			readable: words(
				"node:22-alpine | NODE_ENV=development | dev@example | postgres:16 | --data-checksums | pg_isready | :9001 | --appendonly yes | 192.168.99.100:2377 | grafana_admin | Dockerfile.dev",
			),
		}),
	},
	{
		name: "package managers of odd places: conan, dput, CPAN, luarocks, vcpkg and opam",
		declared: "UPLOADERS",
		write: (secrets) => ({
			text: `# conan credentials.json
{"credentials": [{"remote": "company", "user": "builder", "password": "${escapes.json(secrets.password())}"}]}
# .pause
user UPLOADER
password ${secrets.of("mixed")}
# ~/.luarocks/upload_config.lua
key = "${secrets.of("letters")}"
server = "https://luarocks.example"
# pubspec pub-tokens.json
{"version": 1, "hosted": [{"url": "https://dart.example/api", "token": "${secrets.of("words")}"}]}
# dput.cf
[ppa]
fqdn = upload.example
login = packager
method = ftp
passphrase = ${secrets.of("passphrase")}
# NuGet.Config
<packageSourceCredentials><Corp_x0020_Feed><add key="Username" value="nuget" /><add key="ClearTextPassword" value="${escapes.xml(secrets.of("symbols"))}" /></Corp_x0020_Feed></packageSourceCredentials>
<apikeys><add key="https://feed.example/push" value="${secrets.of("base64")}" /></apikeys>
# ~/.config/hex/hex.config
{'$write_key',nil}.
{'$repos',#{<<"hexpm">> => #{auth_key => <<"${secrets.of("hex")}">>, url => <<"https://repo.hex.example">>}}}.
`,
			readable: words(
				"company | builder | UPLOADER | https://luarocks.example | https://dart.example/api | upload.example | packager | Corp_x0020_Feed | nuget | https://feed.example/push | hexpm | https://repo.hex.example",
			),
		}),
	},
	{
		name: "clients of small clouds, in their own files",
		declared: "SMALL_CLOUDS",
		write: (secrets) => ({
			text: `# exoscale.toml
defaultaccount = "prod"
[[accounts]]
  name = "prod"
  key = "EXO${secrets.of("hex")}"
  secret = "${secrets.of("base64url")}"
  defaultZone = "ch-gva-2"
# ovh.conf
[ovh-eu]
application_key=${secrets.of("mixed")}
application_secret=${secrets.of("mixed")}
consumer_key=${secrets.of("letters")}
# scaleway
access_key: SCWXXXXXXXXXXXXXXXXX
secret_key: ${secrets.of("uuid")}
default_organization_id: 6867048b-fe12-4e96-835e-41c79a39604b
default_region: fr-par
# openrc.sh
export OS_AUTH_URL=https://keystone.cloud.example:5000/v3
export OS_USERNAME="klara"
export OS_PASSWORD='${escapes.shell(secrets.password())}'
export OS_PROJECT_ID=8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a
# hcloud cli.toml
active_context = "prod"
[[contexts]]
name = "prod"
token = "${secrets.of("mixed")}"
# cloudflared, ngrok
{"AccountTag":"699d98642c564d2e855e9661899b7252","TunnelSecret":"${secrets.of("wireguard")}","TunnelID":"3f1d8a5e-0c4b-4c6e-9f57-2b1e7a9d0c44"}
authtoken: ${secrets.of("mixed")}_${secrets.of("letters")}
tunnels: {web: {proto: http, addr: 8080, basic_auth: ["guest:${secrets.of("words")}"]}}
`,
			readable: words(
				"defaultaccount | ch-gva-2 | ovh-eu | 6867048b-fe12-4e96-835e-41c79a39604b | fr-par | https://keystone.cloud.example:5000/v3 | klara | 8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a | active_context | 699d98642c564d2e855e9661899b7252 | 3f1d8a5e-0c4b-4c6e-9f57-2b1e7a9d0c44 | guest | proto",
			),
		}),
	},
];
