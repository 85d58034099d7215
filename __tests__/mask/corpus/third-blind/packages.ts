import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What package managers read to log in. */
export const packages: readonly Kind[] = [
	{
		name: "whole .npmrc of several registries",
		declared: "NPM_CONFIG",
		write: (secrets) => ({
			text: `registry=https://registry.npmjs.org/
@firma:registry=https://npm.pkg.github.com
//npm.pkg.github.com/:_authToken=${secrets.of("github")}
//registry.npmjs.org/:_authToken = "${secrets.of("npm")}"
; nexus
@alt:registry=https://nexus.firma.example/repository/npm-all/
//nexus.firma.example/repository/npm-all/:_auth=${escapes.base64(`ci-bot:${secrets.of("chosen")}`)}
//nexus.firma.example/repository/npm-all/:email=ci@firma.example
//pkgs.dev.azure.com/firma/_packaging/feed/npm/:username=firma
//pkgs.dev.azure.com/firma/_packaging/feed/npm/:_password=${escapes.base64(secrets.of("mixed"))}
always-auth=true
save-exact=true
fund=false
`,
			readable: words(
				"registry.npmjs.org | @firma | npm.pkg.github.com | nexus.firma.example | repository/npm-all | ci@firma.example | pkgs.dev.azure.com | always-auth | save-exact",
			),
		}),
	},
	{
		name: "whole .pypirc of three indexes",
		declared: "PYPIRC_FILE",
		write: (secrets) => ({
			text: `[distutils]
index-servers =
    pypi
    testpypi
    hausintern

[pypi]
username = __token__
password = ${secrets.of("pypi")}

[testpypi]
repository: https://test.pypi.org/legacy/
username: __token__
password: ${secrets.of("pypi")}

[hausintern]
repository = https://devpi.haus.example/team/stable
username = wheelbot
password = ${secrets.password("%#;").replaceAll("%", "%%")}
`,
			readable: words(
				"index-servers | testpypi | hausintern | __token__ | test.pypi.org | devpi.haus.example | team/stable | wheelbot",
			),
		}),
	},
	{
		name: "whole settings.xml with gpg and proxy",
		declared: "MVN_SETTINGS",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8"?>
<settings xmlns="http://maven.apache.org/SETTINGS/1.2.0">
  <localRepository>\${user.home}/.m2/repository</localRepository>
  <servers>
    <server>
      <id>ossrh</id>
      <username>q7TfPz1k</username>
      <password>${escapes.xml(secrets.password())}</password>
    </server>
    <!-- alt: <password>${escapes.xml(secrets.password("-"))}</password> -->
    <server>
      <id>artifactory</id>
      <configuration>
        <httpHeaders>
          <property><name>X-JFrog-Art-Api</name><value>AKCp8${secrets.of("mixed")}</value></property>
        </httpHeaders>
      </configuration>
    </server>
    <server>
      <id>deploy-ssh</id>
      <username>tomcat</username>
      <privateKey>/home/ci/.ssh/id_deploy</privateKey>
      <passphrase><![CDATA[${secrets.password("]")}]]></passphrase>
    </server>
  </servers>
  <proxies>
    <proxy><id>corp</id><host>proxy.konzern.example</host><port>3128</port><username>svc-maven</username><password>${escapes.xml(secrets.of("chosen"))}</password></proxy>
  </proxies>
  <profiles><profile><id>release</id><properties>
    <gpg.keyname>0x9A3B4C5D</gpg.keyname>
    <gpg.passphrase>${secrets.of("passphrase")}</gpg.passphrase>
    <sonar.login>${secrets.of("hex")}</sonar.login>
    <sonar.host.url>https://sonar.konzern.example</sonar.host.url>
  </properties></profile></profiles>
</settings>
`,
			readable: words(
				"maven.apache.org | ossrh | artifactory | X-JFrog-Art-Api | deploy-ssh | tomcat | id_deploy | corp | proxy.konzern.example | 3128 | svc-maven | release | 0x9A3B4C5D | sonar.konzern.example",
			),
		}),
	},
	{
		name: "whole gradle.properties for publishing",
		declared: "GRADLE_PROPS",
		write: (secrets) => ({
			text: `org.gradle.jvmargs=-Xmx4g -Dfile.encoding=UTF-8
org.gradle.parallel=true
android.useAndroidX=true

signing.keyId=4F1D22AA
signing.password=${escapes.properties(secrets.password())}
signing.secretKeyRingFile=/home/ci/.gnupg/secring.gpg
mavenCentralUsername=Jk8sWq2L
mavenCentralPassword=${secrets.of("base64")}
gpr.user=droidbot
gpr.key=${secrets.of("github")}
MYAPP_UPLOAD_STORE_FILE=upload.jks
MYAPP_UPLOAD_KEY_ALIAS=upload-alias
MYAPP_UPLOAD_STORE_PASSWORD=${escapes.properties(secrets.of("chosen"))}
MYAPP_UPLOAD_KEY_PASSWORD=${secrets.of("pin")}
systemProp.https.proxyHost=proxy.droid.example
systemProp.https.proxyPassword=${secrets.of("letters")}
MAPBOX_DOWNLOADS_TOKEN=sk.${secrets.of("base64url")}
`,
			readable: words(
				"-Xmx4g | UTF-8 | useAndroidX | 4F1D22AA | secring.gpg | droidbot | upload.jks | upload-alias | proxy.droid.example",
			),
		}),
	},
	{
		name: "whole keystore.properties",
		declared: "ANDROID_KEYSTORE_PROPERTIES",
		write: (secrets) => ({
			text: `storeFile=../keys/release.keystore
storePassword=${escapes.properties(secrets.password())}
keyAlias=key0
keyPassword=${secrets.of("short")}
# debug
debugStoreFile=debug.keystore
debugStorePassword=${secrets.of("words")}
storeBase64=${secrets.of("base64")}
playTrack=internal
`,
			readable: words(
				"release.keystore | key0 | debug.keystore | playTrack | internal",
			),
		}),
	},
	{
		name: "whole NuGet.Config with feeds",
		declared: "NUGET",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <clear />
    <add key="nuget.org" value="https://api.nuget.org/v3/index.json" />
    <add key="werkstatt" value="https://nuget.pkg.github.com/werkstatt/index.json" />
  </packageSources>
  <packageSourceCredentials>
    <werkstatt>
      <add key="Username" value="werkbot" />
      <add key="ClearTextPassword" value="${secrets.of("github")}" />
    </werkstatt>
    <proget_x0020_alt>
      <add key="Username" value="api" />
      <add key="ClearTextPassword" value="${escapes.xml(secrets.password())}" />
      <add key="ValidAuthenticationTypes" value="basic" />
    </proget_x0020_alt>
  </packageSourceCredentials>
  <apikeys>
    <add key="https://www.nuget.org" value="oy2${secrets.of("mixed")}" />
  </apikeys>
</configuration>
`,
			readable: words(
				"nuget.org | api.nuget.org/v3/index.json | werkstatt | nuget.pkg.github.com | werkbot | ValidAuthenticationTypes | basic",
			),
		}),
	},
	{
		name: "whole composer auth.json and pip.conf",
		declared: "PACKAGE_LOGINS",
		write: (secrets) => ({
			text: `{
    "http-basic": {
        "repo.magento.com": { "username": "0f5c1magentopublickey", "password": "${secrets.of("hex")}" },
        "satis.agentur.example": { "username": "kunde7", "password": "${escapes.json(secrets.password())}" }
    },
    "github-oauth": { "github.com": "${secrets.of("github")}" },
    "gitlab-token": { "git.agentur.example": "${secrets.of("gitlab")}" },
    "bearer": { "nova.laravel.com": "${secrets.of("mixed")}" },
    "bitbucket-oauth": { "bitbucket.org": { "consumer-key": "agentur-consumer", "consumer-secret": "${secrets.of("letters")}" } }
}
`,
			readable: words(
				"http-basic | repo.magento.com | satis.agentur.example | kunde7 | github.com | git.agentur.example | nova.laravel.com | bitbucket.org | agentur-consumer",
			),
		}),
	},
	{
		name: "whole pip.conf and poetry auth.toml",
		declared: "PY_LOGINS",
		write: (secrets) => ({
			text: `[global]
timeout = 60
index-url = https://reader:${escapes.url(secrets.of("symbols"))}@pypi.labor.example/simple
extra-index-url =
	https://__token__:${secrets.of("gitlab")}@git.labor.example/api/v4/projects/42/packages/pypi/simple
	https://aws:${secrets.of("jwt")}@labor-1122.d.codeartifact.eu-west-1.amazonaws.com/pypi/py/simple/
trusted-host = pypi.labor.example

[http-basic.labor]
username = "poet"
password = "${escapes.json(secrets.password())}"

[pypi-token]
pypi = "${secrets.of("pypi")}"
`,
			readable: words(
				"reader | pypi.labor.example | git.labor.example | projects/42/packages | labor-1122.d.codeartifact.eu-west-1.amazonaws.com | trusted-host | poet | timeout",
			),
		}),
	},
];
