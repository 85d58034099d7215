import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Package managers, and what signs packages. */
export const packages: readonly Kind[] = [
	{
		name: "cargo credentials and config",
		declared: "CARGO_LOGIN",
		write: (secrets) => ({
			text: `[registry]
token = "cio${secrets.of("mixed")}"
default = "corp"

[registries.corp]
index = "sparse+https://cargo.corp.net/api/v1/crates/"
token = "Bearer ${secrets.of("base64url")}"
credential-provider = ["cargo:token"]

[net]
git-fetch-with-cli = true
[build]
target = "x86_64-unknown-linux-musl"
rustflags = ["-C", "link-arg=-fuse-ld=lld"]
[env]
DB_PASSWORD = { value = "${escapes.json(secrets.password())}", force = true }
`,
			readable: words(
				"registry | corp | sparse+https://cargo.corp.net/api/v1/crates/ | cargo:token | git-fetch-with-cli | x86_64-unknown-linux-musl | link-arg=-fuse-ld=lld | rustflags | force = true",
			),
		}),
	},
	{
		name: "composer auth.json of five kinds",
		declared: "COMPOSER",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					"http-basic": {
						"repo.packagist.com": {
							username: "token",
							password: secrets.of("hex"),
						},
						"nova.laravel.com": {
							username: "dev@corp.net",
							password: secrets.password(),
						},
					},
					"github-oauth": { "github.com": secrets.of("github") },
					"gitlab-token": {
						"gitlab.corp.net": {
							username: "deploy",
							token: secrets.of("gitlab"),
						},
					},
					bearer: { "packages.corp.net": secrets.of("mixed") },
					"bitbucket-oauth": {
						"bitbucket.org": {
							"consumer-key": secrets.of("mixed"),
							"consumer-secret": secrets.of("letters"),
						},
					},
				},
				null,
				4,
			),
			readable: words(
				"http-basic | repo.packagist.com | nova.laravel.com | dev@corp.net | github-oauth | github.com | gitlab.corp.net | deploy | packages.corp.net | bitbucket-oauth | bitbucket.org",
			),
		}),
	},
	{
		name: "NuGet.Config with encoded source names",
		declared: "NUGET",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <clear />
    <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />
    <add key="Corp Feed" value="https://pkgs.dev.azure.com/corp/_packaging/main/nuget/v3/index.json" />
  </packageSources>
  <packageSourceCredentials>
    <Corp_x0020_Feed>
      <add key="Username" value="build" />
      <add key="ClearTextPassword" value="${escapes.xml(secrets.password())}" />
      <add key="ValidAuthenticationTypes" value="basic" />
    </Corp_x0020_Feed>
  </packageSourceCredentials>
  <apikeys>
    <add key="https://api.nuget.org/v3/index.json" value="oy2${secrets.of("mixed")}" />
  </apikeys>
  <config>
    <add key="http_proxy" value="http://proxy.corp.net:3128" />
    <add key="http_proxy.user" value="corp-proxy" />
    <add key="http_proxy.password" value="${secrets.of("letters")}" />
    <add key="globalPackagesFolder" value="D:\\packages" />
  </config>
</configuration>
`,
			readable: words(
				"packageSources | nuget.org | https://api.nuget.org/v3/index.json | Corp Feed | https://pkgs.dev.azure.com/corp/_packaging/main/nuget/v3/index.json | Corp_x0020_Feed | build | basic | ValidAuthenticationTypes | http://proxy.corp.net:3128 | corp-proxy | D:\\packages | globalPackagesFolder | ClearTextPassword",
			),
		}),
	},
	{
		name: "sbt credentials and coursier",
		declared: "SBT",
		write: (secrets) => ({
			text: `realm=Sonatype Nexus Repository Manager
host=nexus.corp.net
user=publisher
password=${secrets.of("letters")}
# coursier
corp.host=artifactory.corp.net
corp.username=ci
corp.password=cmVmdGtu${secrets.of("base64url")}
corp.auto=true
corp.pass-on-redirect=false
// build.sbt
credentials += Credentials("Artifactory Realm", "artifactory.corp.net", "ci", "${escapes.json(secrets.password())}")
resolvers += "releases" at "https://artifactory.corp.net/libs-release"
scalaVersion := "3.4.2"
`,
			readable: words(
				"Sonatype Nexus Repository Manager | nexus.corp.net | publisher | coursier | artifactory.corp.net | pass-on-redirect | Artifactory Realm | releases | https://artifactory.corp.net/libs-release | scalaVersion | 3.4.2 | corp.auto=true",
			),
		}),
	},
	{
		name: "pip.conf, pypirc, poetry's auth.toml and condarc",
		declared: "PYTHON_REPOS",
		write: (secrets) => ({
			text: `[global]
index-url = https://build:${escapes.url(secrets.password("%"))}@pypi.corp.net/simple/
extra-index-url =
    https://__token__:${secrets.of("pypi")}@pypi.corp.net/private/
    https://pypi.org/simple
trusted-host = pypi.corp.net
timeout = 60
[distutils]
index-servers = pypi corp
[corp]
repository = https://upload.corp.net/legacy/
username = uploader
password = ${secrets.of("chosen")}
# auth.toml
[http-basic.corp]
username = "poetry"
password = "${secrets.of("words")}"
[pypi-token]
pypi = "${secrets.of("pypi")}"
# .condarc
channels: [https://conda.anaconda.org/t/co-${secrets.of("uuid")}/corp, conda-forge, defaults]
channel_priority: strict
ssl_verify: true
`,
			readable: words(
				"pypi.corp.net/simple/ | __token__ | https://pypi.org/simple | trusted-host | distutils | https://upload.corp.net/legacy/ | uploader | auth.toml | poetry | conda-forge | channel_priority: strict | defaults | strict | conda.anaconda.org",
			),
		}),
	},
	{
		name: "bundler, RubyGems, pub and hex",
		declared: "GEMS",
		write: (secrets) => ({
			text: `---
BUNDLE_GEMS__CONTRIBSYS__COM: "${secrets.of("mixed")}:${secrets.of("mixed")}"
BUNDLE_RUBYGEMS__PKG__GITHUB__COM: octobot:${secrets.of("github")}
BUNDLE_ENTERPRISE__CORP__NET: "sidekiq:${secrets.of("letters")}"
BUNDLE_JOBS: "4"
BUNDLE_PATH: vendor/bundle
BUNDLE_WITHOUT: "development:test"
:rubygems_api_key: rubygems_${secrets.of("hex")}
:corp: Bearer ${secrets.of("mixed")}
:sources:
- https://rubygems.org/
:update_sources: true
pub:
  hosted: [{url: "https://pub.corp.net", token: "${secrets.of("base64url")}"}]
hex:
  api_url: https://hex.pm/api
  encrypted_key: ${secrets.of("base64")}
`,
			readable: words(
				"octobot | BUNDLE_JOBS | vendor/bundle | development:test | https://rubygems.org/ | update_sources | https://pub.corp.net | https://hex.pm/api | BUNDLE_WITHOUT | sidekiq",
			),
		}),
	},
	{
		name: "npmrc and yarnrc.yml for three registries",
		declared: "NODE_REPOS",
		write: (secrets) => ({
			text: `; published by CI only
registry=https://registry.npmjs.org/
@corp:registry=https://npm.pkg.github.com
//npm.pkg.github.com/:_authToken=${secrets.of("github")}
//nexus.corp.net/repository/npm/:_auth=${escapes.base64(`ci:${secrets.of("mixed")}`)}
//old.corp.net/:username=ci
//old.corp.net/:_password="${escapes.base64(secrets.of("words"))}"
//artifactory.corp.net/api/npm/npm/:_authToken=\${ARTIFACTORY_TOKEN}
always-auth=true
save-exact=true
fund=false
# .yarnrc.yml
nodeLinker: node-modules
npmScopes:
  corp: {npmRegistryServer: "https://npm.pkg.github.com", npmAuthToken: ${secrets.of("github")}}
npmAuthIdent: "ci:${escapes.json(secrets.of("letters"))}"
enableTelemetry: false
`,
			readable: words(
				"published by CI only | https://registry.npmjs.org/ | https://npm.pkg.github.com | nexus.corp.net | old.corp.net | ARTIFACTORY_TOKEN | always-auth | save-exact=true | nodeLinker: node-modules | npmScopes | enableTelemetry | npmRegistryServer",
			),
		}),
	},
	{
		name: "Android signing and Gradle properties",
		declared: "ANDROID",
		write: (secrets) => ({
			text: `storeFile=../keys/upload-keystore.jks
storePassword=${secrets.of("short")}
keyAlias=upload
keyPassword=${secrets.of("chosen")}
# gradle.properties
org.gradle.jvmargs=-Xmx4g -XX\\:MaxMetaspaceSize\\=1g
org.gradle.parallel=true
android.useAndroidX=true
RELEASE_STORE_FILE=release.keystore
RELEASE_KEY_PASSWORD=${escapes.properties(secrets.of("symbols"))}
MAPBOX_DOWNLOADS_TOKEN=sk.${secrets.of("jwt")}
mavenCentralUsername=octobot
mavenCentralPassword=${secrets.of("mixed")}
signing.keyId=24875D73
signing.password=${secrets.of("words")}
signing.secretKeyRingFile=/home/ci/.gnupg/secring.gpg
systemProp.https.proxyHost=proxy.corp.net
systemProp.https.proxyPassword=${secrets.of("letters")}
`,
			readable: words(
				"../keys/upload-keystore.jks | keyAlias=upload | upload | gradle.properties | -Xmx4g | org.gradle.parallel | release.keystore | octobot | 24875D73 | /home/ci/.gnupg/secring.gpg | proxy.corp.net | android.useAndroidX",
			),
		}),
	},
	{
		name: "Gradle init script and Maven settings with encryption",
		declared: "JVM_REPOS",
		write: (secrets) => ({
			text: `allprojects {
    repositories {
        maven {
            name = "corp"
            url = uri("https://nexus.corp.net/repository/maven-public/")
            credentials { username = "reader"; password = "${secrets.of("letters")}" }
        }
        maven {
            url "https://gitlab.corp.net/api/v4/projects/12/packages/maven"
            credentials(HttpHeaderCredentials) {
                name = 'Private-Token'
                value = '${secrets.of("gitlab")}'
            }
            authentication { header(HttpHeaderAuthentication) }
        }
    }
}
<settingsSecurity><master>{${secrets.of("base64")}}</master></settingsSecurity>
<servers><server><id>releases</id><username>deployer</username><password>{${secrets.of("base64")}}</password><privateKey>\${user.home}/.ssh/id_rsa</privateKey><passphrase>${secrets.of("passphrase")}</passphrase></server></servers>
<mirrors><mirror><mirrorOf>central</mirrorOf><url>https://mirror.corp.net/maven</url></mirror></mirrors>
`,
			readable: words(
				"allprojects | corp | https://nexus.corp.net/repository/maven-public/ | reader | https://gitlab.corp.net/api/v4/projects/12/packages/maven | HttpHeaderCredentials | releases | deployer | user.home | central | https://mirror.corp.net/maven | mirrorOf",
			),
		}),
	},
	{
		name: "fastlane, APNs and App Store Connect",
		declared: "APPLE",
		write: (secrets) => ({
			text: JSON.stringify({
				key_id: "2X9R4HXF34",
				issuer_id: "57246542-96fe-1a63-e053-0824d011072a",
				key: `-----BEGIN PRIVATE KEY-----\n${secrets.of("private-key-body")}\n-----END PRIVATE KEY-----`,
				in_house: false,
				match: {
					git_url: "git@git.corp.net:ios/certificates.git",
					MATCH_PASSWORD: secrets.of("passphrase"),
					git_basic_authorization: escapes.base64(
						`octobot:${secrets.of("github")}`,
					),
					app_identifier: ["net.corp.shop", "net.corp.shop.widget"],
					type: "appstore",
				},
				FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD: secrets.of("words"),
				p12_password: secrets.of("short"),
				apns: { topic: "net.corp.shop", production: true },
			}),
			readable: words(
				"2X9R4HXF34 | 57246542-96fe-1a63-e053-0824d011072a | in_house | git@git.corp.net:ios/certificates.git | net.corp.shop.widget | appstore | production | app_identifier",
			),
		}),
	},
];
