import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** CI systems and what deploys. */
export const ci: readonly Kind[] = [
	{
		name: "GitLab runner config.toml with a cache",
		declared: "RUNNER_TOML",
		write: (secrets) => ({
			text: `concurrent = 8
check_interval = 3
shutdown_timeout = 0
[session_server]
  session_timeout = 1800
[[runners]]
  name = "docker-large"
  url = "https://gitlab.corp.net"
  id = 42
  token = "${secrets.of("gitlab")}"
  token_obtained_at = 2026-03-02T10:11:12Z
  executor = "docker"
  environment = ["DOCKER_TLS_CERTDIR=/certs", "REGISTRY_PASSWORD=${escapes.json(secrets.of("words"))}"]
  [runners.cache]
    Type = "s3"
    Shared = true
    [runners.cache.s3]
      ServerAddress = "minio.corp.net:9000"
      AccessKey = "${secrets.of("mixed")}"
      SecretKey = "${escapes.json(secrets.of("aws-secret"))}"
      BucketName = "runner-cache"
  [runners.docker]
    image = "alpine:3.20"
    privileged = false
    volumes = ["/cache", "/certs/client"]
    pull_policy = ["if-not-present"]
`,
			readable: words(
				"concurrent | check_interval | docker-large | https://gitlab.corp.net | 2026-03-02T10:11:12Z | docker | DOCKER_TLS_CERTDIR=/certs | minio.corp.net:9000 | runner-cache | alpine:3.20 | /certs/client | if-not-present | privileged | session_timeout",
			),
		}),
	},
	{
		name: "Jenkins credentials.xml",
		declared: "JENKINS_CREDENTIALS",
		write: (secrets) => ({
			text: `<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@1337.v60b">
  <domainCredentialsMap class="hudson.util.CopyOnWriteMap$Hash">
    <entry>
      <com.cloudbees.plugins.credentials.domains.Domain><specifications/></com.cloudbees.plugins.credentials.domains.Domain>
      <list>
        <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
          <scope>GLOBAL</scope>
          <id>nexus-deploy</id>
          <description>Deploys to Nexus</description>
          <username>deployer</username>
          <password>${escapes.xml(secrets.password())}</password>
        </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
        <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
          <scope>GLOBAL</scope>
          <id>sonar</id>
          <secret>{${secrets.of("base64")}}</secret>
        </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
        <com.cloudbees.jenkins.plugins.sshcredentials.impl.BasicSSHUserPrivateKey>
          <username>git</username>
          <passphrase>${secrets.of("passphrase")}</passphrase>
          <privateKeySource><privateKey>-----BEGIN OPENSSH PRIVATE KEY-----
${secrets.of("private-key-body")}
-----END OPENSSH PRIVATE KEY-----
</privateKey></privateKeySource>
        </com.cloudbees.jenkins.plugins.sshcredentials.impl.BasicSSHUserPrivateKey>
      </list>
    </entry>
  </domainCredentialsMap>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
`,
			readable: words(
				"credentials@1337.v60b | hudson.util.CopyOnWriteMap$Hash | GLOBAL | nexus-deploy | Deploys to Nexus | deployer | sonar | BEGIN OPENSSH PRIVATE KEY | UsernamePasswordCredentialsImpl | domainCredentialsMap | description",
			),
		}),
	},
	{
		name: "Jenkins casc.yaml with flow maps",
		declared: "CASC",
		write: (secrets) => ({
			text: `jenkins:
  systemMessage: "Managed by code, do not edit"
  numExecutors: 0
  securityRealm:
    local:
      allowsSignup: false
      users:
        - id: admin
          password: ${secrets.of("chosen")}
  authorizationStrategy:
    globalMatrix: {permissions: ["Overall/Administer:admin", "Job/Read:authenticated"]}
credentials:
  system:
    domainCredentials:
      - credentials:
          - string: {scope: GLOBAL, id: slack, description: Slack of the team, secret: '${secrets.of("slack")}'}
          - usernamePassword:
              id: artifactory
              username: builder
              password: '${escapes.doubled(secrets.password())}'
          - aws: {id: aws, accessKey: ${secrets.of("aws-id")}, secretKey: ${secrets.of("aws-secret")}}
unclassified:
  location: {url: "https://jenkins.corp.net/", adminAddress: jenkins@corp.net}
  mailer: {smtpHost: smtp.corp.net, useSsl: true, authentication: {username: jenkins, password: ${secrets.of("letters")}}}
`,
			readable: words(
				"Managed by code, do not edit | numExecutors | allowsSignup | admin | Overall/Administer:admin | Job/Read:authenticated | GLOBAL | slack | Slack of the team | artifactory | builder | https://jenkins.corp.net/ | jenkins@corp.net | smtp.corp.net | useSsl | globalMatrix",
			),
		}),
	},
	{
		name: "TeamCity project and agent",
		declared: "TEAMCITY",
		write: (secrets) => ({
			text: `<project xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" uuid="c5b1a3d2-7e4f-4a6b-9c8d-0e1f2a3b4c5d">
  <name>Shop</name>
  <description>All that builds the shop</description>
  <parameters>
    <param name="env.NODE_ENV" value="production" />
    <param name="env.DEPLOY_PASSWORD" value="${escapes.xml(secrets.password())}" spec="password display='hidden'" />
    <param name="system.api.token"><![CDATA[${secrets.of("mixed")}]]></param>
  </parameters>
  <project-extensions>
    <extension id="PROJECT_EXT_4" type="OAuthProvider">
      <parameters>
        <param name="displayName" value="GitHub App" />
        <param name="secure:clientSecret" value="${secrets.of("hex")}" />
        <param name="providerType" value="GitHubApp" />
      </parameters>
    </extension>
  </project-extensions>
</project>
<!-- buildAgent.properties
serverUrl=https://teamcity.corp.net
name=agent-07
authorizationToken=${secrets.of("hex")}
workDir=../work
-->
`,
			readable: words(
				"http://www.w3.org/2001/XMLSchema-instance | All that builds the shop | env.NODE_ENV | production | display='hidden' | PROJECT_EXT_4 | OAuthProvider | GitHub App | GitHubApp | https://teamcity.corp.net | agent-07 | ../work | project-extensions",
			),
		}),
	},
	{
		name: "agents of Drone, Woodpecker and Buildkite",
		declared: "AGENTS_ENV",
		write: (secrets) => ({
			text: `DRONE_RPC_HOST=drone.corp.net
DRONE_RPC_PROTO=https
DRONE_RPC_SECRET=${secrets.of("hex")}
DRONE_GITEA_CLIENT_SECRET=${secrets.of("base64url")}
DRONE_USER_CREATE=username:octobot,admin:true,token:${secrets.of("hex")}
DRONE_RUNNER_CAPACITY=4
WOODPECKER_AGENT_SECRET="${secrets.of("words")}"
WOODPECKER_OPEN=false
WOODPECKER_ADMIN=alice,bob
# buildkite-agent.cfg
token="${secrets.of("hex")}"
name="%hostname-%spawn"
tags="queue=deploy,os=linux"
build-path="/var/lib/buildkite-agent/builds"
git-clone-flags=-v --depth=50
no-color=true
`,
			readable: words(
				"drone.corp.net | DRONE_RPC_PROTO | octobot | DRONE_RUNNER_CAPACITY | alice,bob | buildkite-agent.cfg | %hostname-%spawn | queue=deploy,os=linux | /var/lib/buildkite-agent/builds | --depth=50 | no-color=true | WOODPECKER_OPEN",
			),
		}),
	},
	{
		name: "Concourse vars and fly targets",
		declared: "CONCOURSE",
		write: (secrets) => ({
			text: `# vars.yml
git-private-key: |
  -----BEGIN RSA PRIVATE KEY-----
  ${secrets.of("private-key-body").replaceAll("\n", "\n  ")}
  -----END RSA PRIVATE KEY-----
docker-hub-username: octobot
docker-hub-password: ${secrets.of("letters")}
slack-webhook: https://hooks.slack.com/services/T0000AAAA/B0000BBBB/${secrets.of("mixed")}
cf-api: https://api.cf.corp.net
cf-organization: platform
worker-instances: 3
# .flyrc
targets:
  main:
    api: https://ci.corp.net
    team: main
    token: {type: bearer, value: ${secrets.of("base64url")}}
`,
			readable: words(
				"vars.yml | BEGIN RSA PRIVATE KEY | octobot | https://api.cf.corp.net | platform | worker-instances | targets | https://ci.corp.net | team: main | main | bearer",
			),
		}),
	},
	{
		name: "GitHub Actions workflow with literals",
		declared: "WORKFLOW",
		write: (secrets) => ({
			text: `name: release
on: {push: {tags: ['v*']}, workflow_dispatch: {}}
permissions: {contents: write, id-token: write}
env:
  FORCE_COLOR: 1
  CODECOV_TOKEN: ${secrets.of("uuid")}
jobs:
  publish:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@v4
        with: {fetch-depth: 0, token: ${secrets.of("github")}}
      - uses: docker/login-action@v3
        with:
          registry: ghcr.io
          username: octobot
          password: ${secrets.of("github")}
      - run: |
          npm publish --access public --otp=${secrets.of("pin")}
          curl -u "deploy:${escapes.shellDouble(secrets.of("mixed"))}" -T dist/app.tgz https://files.corp.net/releases/
        env:
          NODE_AUTH_TOKEN: "${secrets.of("npm")}"
          SONAR_HOST_URL: https://sonar.corp.net
          PASSWORD_MIN_LENGTH: 12
`,
			readable: words(
				"release | workflow_dispatch | contents | FORCE_COLOR | ubuntu-24.04 | timeout-minutes: 20 | actions/checkout@v4 | fetch-depth | docker/login-action@v3 | ghcr.io | octobot | npm publish --access public | dist/app.tgz | https://files.corp.net/releases/ | https://sonar.corp.net | PASSWORD_MIN_LENGTH: 12",
			),
		}),
	},
	{
		name: "Ansible inventory with passwords",
		declared: "HOSTS",
		write: (secrets) => ({
			text: `# inventory of the lab
[web]
web1.corp.net ansible_host=10.0.5.11 ansible_user=deploy ansible_password=${secrets.of("letters")} http_port=80
web2.corp.net ansible_host=10.0.5.12 ansible_become_pass='${secrets.password("'\\")}'
[db]
db[1:3].corp.net
[windows]
win1 ansible_connection=winrm ansible_winrm_transport=ntlm
[db:vars]
ansible_python_interpreter=/usr/bin/python3
mysql_root_password=${secrets.of("words")}
replication_mode=async
[all:vars]
ansible_ssh_common_args='-o StrictHostKeyChecking=no'
vault_token=hvs.${secrets.of("base64url")}
ntp_servers=["0.pool.ntp.org", "1.pool.ntp.org"]
`,
			readable: words(
				"inventory of the lab | web1.corp.net | 10.0.5.11 | deploy | http_port=80 | db[1:3].corp.net | ansible_connection=winrm | ntlm | /usr/bin/python3 | replication_mode=async | StrictHostKeyChecking=no | 0.pool.ntp.org | ansible_ssh_common_args",
			),
		}),
	},
	{
		name: "Ansible group_vars and playbook",
		declared: "GROUPVARS",
		write: (secrets) => ({
			text: `---
app_user: shop
app_port: 8080
app_packages: [nginx, postgresql-client, acl]
app_secrets:
  django: "${escapes.json(secrets.of("symbols"))}"
  session: ${secrets.of("hex")}
smtp:
  host: smtp.corp.net
  user: shop@corp.net
  pass: ${secrets.of("unicode")}
db_users:
  - {name: shop, password: "${escapes.json(secrets.password())}", priv: 'shop.*:ALL'}
  - name: report
    password: >-
      ${secrets.of("passphrase")}
    priv: 'shop.*:SELECT'
- hosts: web
  become: true
  tasks:
    - name: Create the database user
      community.mysql.mysql_user: name=shop password=${secrets.of("mixed")} priv=shop.*:ALL state=present
      no_log: true
    - name: Restart nginx
      ansible.builtin.service: name=nginx state=restarted
`,
			readable: words(
				"app_user: shop | 8080 | postgresql-client | nginx | smtp.corp.net | shop@corp.net | shop.*:ALL | report | shop.*:SELECT | Create the database user | community.mysql.mysql_user | state=present | no_log: true | Restart nginx | state=restarted",
			),
		}),
	},
];
