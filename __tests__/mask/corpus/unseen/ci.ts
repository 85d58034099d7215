import type { Kind } from "../corpus.ts";
import { lines, xml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "credentials.xml of Jenkins",
		declared: "JENKINS_XML",
		write: (secrets) => ({
			text: `<?xml version='1.1' encoding='UTF-8'?>
<com.cloudbees.plugins.credentials.SystemCredentialsProvider plugin="credentials@1371.vfee6b_095f0a_3">
  <domainCredentialsMap class="hudson.util.CopyOnWriteMap$Hash">
    <entry>
      <com.cloudbees.plugins.credentials.domains.Domain>
        <specifications/>
      </com.cloudbees.plugins.credentials.domains.Domain>
      <java.util.concurrent.CopyOnWriteArrayList>
        <com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
          <scope>GLOBAL</scope>
          <id>artifactory-deployer</id>
          <description>Deploys to libs-release-local</description>
          <username>deployer</username>
          <password>${xml(secrets.password())}</password>
          <usernameSecret>false</usernameSecret>
        </com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl>
        <org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
          <scope>GLOBAL</scope>
          <id>sonar-token</id>
          <secret>{${secrets.of("base64")}}</secret>
        </org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl>
        <com.cloudbees.jenkins.plugins.sshcredentials.impl.BasicSSHUserPrivateKey>
          <id>github-ssh</id>
          <username>git</username>
          <passphrase>${xml(secrets.password())}</passphrase>
          <privateKeySource class="com.cloudbees.jenkins.plugins.sshcredentials.impl.BasicSSHUserPrivateKey$DirectEntryPrivateKeySource">
            <privateKey>-----BEGIN OPENSSH PRIVATE KEY-----
${secrets.of("private-key-body")}
-----END OPENSSH PRIVATE KEY-----</privateKey>
          </privateKeySource>
        </com.cloudbees.jenkins.plugins.sshcredentials.impl.BasicSSHUserPrivateKey>
      </java.util.concurrent.CopyOnWriteArrayList>
    </entry>
  </domainCredentialsMap>
</com.cloudbees.plugins.credentials.SystemCredentialsProvider>
`,
			readable: lines(`
				<?xml version='1.1' encoding='UTF-8'?>
				credentials@1371.vfee6b_095f0a_3
				hudson.util.CopyOnWriteMap$Hash
				<entry>
				<specifications/>
				<java.util.concurrent.CopyOnWriteArrayList>
				com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl
				<scope>GLOBAL</scope>
				artifactory-deployer
				<id>artifactory-deployer</id>
				Deploys to libs-release-local
				libs-release-local
				deployer
				<usernameSecret>false</usernameSecret>
				org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl
				sonar-token
				github-ssh
				<username>git</username>
				-----BEGIN OPENSSH PRIVATE KEY-----
				</domainCredentialsMap>
			`),
		}),
	},
	{
		name: "TeamCity agent and project parameters",
		declared: "TC_PROPS",
		write: (secrets) => ({
			text: `## TeamCity build agent configuration file
serverUrl=https\\://teamcity.example.com
name=linux-agent-04
workDir=../work
tempDir=../temp
ownPort=9090
authorizationToken=${secrets.of("hex")}
env.JDK_21=/opt/jdk-21.0.4
env.DOCKER_HOST=unix\\:///var/run/docker.sock
system.artifactory.user=agent
system.artifactory.password=${secrets.of("mixed")}
teamcity.agent.jvm.user.timezone=Europe/Madrid
cleanup.freeSpaceGb=40
`,
			readable: lines(`
				TeamCity build agent configuration file
				serverUrl
				teamcity.example.com
				name=linux-agent-04
				linux-agent-04
				workDir=../work
				ownPort=9090
				9090
				/opt/jdk-21.0.4
				env.DOCKER_HOST
				/var/run/docker.sock
				system.artifactory.user=agent
				Europe/Madrid
				cleanup.freeSpaceGb=40
			`),
		}),
	},
	{
		name: "CI variables of GitLab",
		declared: "PROJECT_VARIABLES",
		write: (secrets) => ({
			text: JSON.stringify([
				{
					variable_type: "env_var",
					key: "PRODUCTION_HOST",
					value: "app-01.example.com",
					protected: true,
					masked: false,
					environment_scope: "*",
				},
				{
					variable_type: "env_var",
					key: "DEPLOY_TOKEN",
					value: secrets.of("gitlab"),
					protected: true,
					masked: true,
					environment_scope: "production",
				},
				{
					variable_type: "env_var",
					key: "REGISTRY_PASSWORD",
					value: secrets.password(),
					protected: false,
					masked: true,
					environment_scope: "review/*",
				},
				{
					variable_type: "file",
					key: "DATABASE_CA",
					value: "/builds/certs/rds-combined-ca-bundle.pem",
					description: "bundle of the region",
				},
				{
					variable_type: "env_var",
					key: "RETENTION_DAYS",
					value: "3650",
					environment_scope: "*",
				},
			]),
			readable: lines(`
				variable_type
				env_var
				PRODUCTION_HOST
				app-01.example.com
				"protected":true
				environment_scope
				production
				review/*
				DATABASE_CA
				/builds/certs/rds-combined-ca-bundle.pem
				bundle of the region
				RETENTION_DAYS
				3650
			`),
		}),
	},
];
