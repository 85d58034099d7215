import type { Kind } from "../corpus.ts";
import { lines, properties, xml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "Maven settings.xml",
		declared: "MAVEN_SETTINGS",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8"?>
<settings xmlns="http://maven.apache.org/SETTINGS/1.2.0"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://maven.apache.org/SETTINGS/1.2.0 https://maven.apache.org/xsd/settings-1.2.0.xsd">
  <localRepository>/var/cache/maven/repository</localRepository>
  <interactiveMode>false</interactiveMode>
  <servers>
    <!-- snapshots may be overwritten, releases may not -->
    <server>
      <id>releases</id>
      <username>deployment</username>
      <password>${xml(secrets.password())}</password>
    </server>
    <server>
      <id>ossrh</id>
      <username>Tq4Zk2Lm</username>
      <password>${xml(secrets.of("base64"))}</password>
    </server>
    <server>
      <id>signing</id>
      <passphrase>${xml(secrets.password())}</passphrase>
      <privateKey>\${user.home}/.ssh/id_dsa</privateKey>
    </server>
  </servers>
  <mirrors>
    <mirror>
      <id>corporate</id>
      <mirrorOf>external:*,!jitpack</mirrorOf>
      <url>https://nexus.example.com/repository/maven-public/</url>
    </mirror>
  </mirrors>
  <proxies>
    <proxy>
      <id>egress</id><active>true</active><protocol>http</protocol>
      <host>proxy.example.com</host><port>3128</port>
      <username>build-agent</username><password>${xml(secrets.password())}</password>
      <nonProxyHosts>localhost|*.example.com</nonProxyHosts>
    </proxy>
  </proxies>
</settings>
`,
			readable: lines(`
				<?xml version="1.0" encoding="UTF-8"?>
				http://maven.apache.org/SETTINGS/1.2.0
				http://www.w3.org/2001/XMLSchema-instance
				<localRepository>/var/cache/maven/repository</localRepository>
				/var/cache/maven/repository
				<interactiveMode>false</interactiveMode>
				<servers>
				<server>
				</server>
				snapshots may be overwritten, releases may not
				<id>releases</id>
				deployment
				<username>deployment</username>
				\${user.home}/.ssh/id_dsa
				<mirrorOf>external:*,!jitpack</mirrorOf>
				https://nexus.example.com/repository/maven-public/
				<id>corporate</id>
				proxy.example.com
				<port>3128</port>
				build-agent
				localhost|*.example.com
				<protocol>http</protocol>
			`),
		}),
	},
	{
		name: "Maven settings-security.xml",
		declared: "SETTINGS_SECURITY",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8"?>
<!-- written by mvn --encrypt-master-password on 2024-10-02, kept for the release builds -->
<settingsSecurity>
  <master>{${secrets.of("base64")}}</master>
  <relocation>/run/maven/settings-security.xml</relocation>
</settingsSecurity>
`,
			readable: lines(`
				<?xml version="1.0" encoding="UTF-8"?>
				mvn --encrypt-master-password
				2024-10-02
				kept for the release builds
				UTF-8
				<settingsSecurity>
				</settingsSecurity>
				<relocation>
				/run/maven/settings-security.xml
				settings-security.xml
			`),
		}),
	},
	{
		name: "gradle.properties of a publisher",
		declared: "GRADLE_PROPS",
		write: (secrets) => ({
			text: `# performance
org.gradle.jvmargs=-Xmx4g -XX:MaxMetaspaceSize=1g -Dfile.encoding=UTF-8
org.gradle.parallel=true
org.gradle.caching=true
kotlin.code.style=official
android.useAndroidX=true

# publishing
mavenCentralUsername=publisher-7
mavenCentralPassword=${properties(secrets.password())}
signing.keyId=0A1B2C3D
signing.password=${properties(secrets.password())}
signing.secretKeyRingFile=/home/builder/.gnupg/secring.gpg
gpr.user=example-bot
gpr.key=${secrets.of("github")}
sonatype.host = s01.oss.sonatype.org
systemProp.http.proxyHost = proxy.example.com
systemProp.http.proxyPort = 3128
`,
			readable: lines(`
				performance
				org.gradle.jvmargs
				-XX:MaxMetaspaceSize=1g
				-Dfile.encoding=UTF-8
				org.gradle.parallel=true
				org.gradle.caching
				kotlin.code.style=official
				official
				android.useAndroidX=true
				publishing
				publisher-7
				/home/builder/.gnupg/secring.gpg
				example-bot
				gpr.user=example-bot
				s01.oss.sonatype.org
				proxy.example.com
				3128
			`),
		}),
	},
];
