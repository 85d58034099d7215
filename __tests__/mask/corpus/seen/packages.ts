import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What package managers and version control keep credentials in. */
export const packages: readonly Kind[] = [
	{
		name: "npmrc",
		declared: "NPMRC",
		write: (secrets) => ({
			text: `; settings of the build
registry=https://registry.npmjs.org/
@octo-org:registry=https://npm.pkg.github.com
//registry.npmjs.org/:_authToken=${secrets.of("npm")}
//npm.pkg.github.com/:_authToken=${secrets.of("github")}
//nexus.example.com/repository/npm/:_auth=${escapes.base64(`build:${secrets.password()}`)}
//nexus.example.com/repository/npm/:username=build
//nexus.example.com/repository/npm/:_password=${escapes.base64(secrets.password())}
email=build@example.com
always-auth=true
save-exact=true
fund=false
loglevel=warn
engine-strict=true
`,
			readable: words(
				"settings of the build | https://registry.npmjs.org/ | @octo-org | https://npm.pkg.github.com | registry.npmjs.org | nexus.example.com/repository/npm | build@example.com | always-auth=true | save-exact=true | loglevel=warn | engine-strict | _authToken",
			),
		}),
	},
	{
		name: "yarnrc.yml",
		declared: "YARNRC",
		write: (secrets) => ({
			text: `nodeLinker: node-modules
npmRegistryServer: "https://registry.yarnpkg.com"
npmScopes:
  octo-org:
    npmRegistryServer: "https://npm.pkg.github.com"
    npmAlwaysAuth: true
    npmAuthToken: "${secrets.of("github")}"
npmRegistries:
  "https://nexus.example.com/repository/npm":
    npmAuthIdent: "build:${escapes.json(secrets.password())}"
compressionLevel: mixed
enableTelemetry: false
yarnPath: .yarn/releases/yarn-4.5.1.cjs
packageExtensions:
  "react-dom@*":
    peerDependencies: {react: "*"}
`,
			readable: words(
				"node-modules | https://registry.yarnpkg.com | octo-org | https://npm.pkg.github.com | npmAlwaysAuth | https://nexus.example.com/repository/npm | compressionLevel: mixed | .yarn/releases/yarn-4.5.1.cjs | enableTelemetry | peerDependencies | react-dom",
			),
		}),
	},
	{
		name: "pypirc",
		declared: "PYPIRC",
		write: (secrets) => ({
			text: `[distutils]
index-servers =
    pypi
    testpypi
    internal

[pypi]
username = __token__
password = ${secrets.of("pypi")}

[testpypi]
repository = https://test.pypi.org/legacy/
username = __token__
password = ${secrets.of("pypi")}

[internal]
repository: https://pypi.example.com/simple
username: publisher
password: ${secrets.password("%;#")}
`,
			readable: words(
				"distutils | index-servers | testpypi | internal | __token__ | https://test.pypi.org/legacy/ | https://pypi.example.com/simple | publisher | username = __token__ | [testpypi] | repository",
			),
		}),
	},
	{
		name: "pip configuration",
		declared: "PIP_CONF",
		write: (secrets) => ({
			text: `[global]
timeout = 60
index-url = https://pypi.org/simple
extra-index-url =
    https://aws:${secrets.of("base64url")}@octo-123456789012.d.codeartifact.eu-west-1.amazonaws.com/pypi/main/simple/
    https://ci:${escapes.url(secrets.password())}@pypi.example.com/simple
trusted-host = pypi.example.com
disable-pip-version-check = true

[install]
no-cache-dir = yes
require-virtualenv = no
`,
			readable: words(
				"https://pypi.org/simple | octo-123456789012.d.codeartifact.eu-west-1.amazonaws.com | pypi.example.com/simple | trusted-host = pypi.example.com | disable-pip-version-check | no-cache-dir | require-virtualenv | [global] | [install] | extra-index-url",
			),
		}),
	},
	{
		name: "poetry auth.toml",
		declared: "POETRY",
		write: (secrets) => ({
			text: `# written by poetry config
[http-basic]
[http-basic.internal]
username = "publisher"
password = "${escapes.json(secrets.password())}"

[pypi-token]
pypi = "${secrets.of("pypi")}"

[repositories.internal]
url = "https://pypi.example.com/legacy/"

[virtualenvs]
in-project = true
path = "/home/runner/.cache/virtualenvs"
`,
			readable: words(
				"written by poetry config | http-basic | internal | publisher | pypi-token | https://pypi.example.com/legacy/ | virtualenvs | in-project | /home/runner/.cache/virtualenvs | repositories.internal",
			),
		}),
	},
	{
		name: "cargo credentials.toml",
		declared: "CARGO",
		write: (secrets) => ({
			text: `[registry]
token = "${secrets.of("mixed")}"

[registries.octo]
index = "sparse+https://cargo.example.com/api/v1/crates/"
token = 'Bearer ${secrets.of("base64url")}'

[registries.mirror]
index = "https://github.com/rust-lang/crates.io-index"
credential-provider = "cargo:token"

[net]
git-fetch-with-cli = true

[build]
target = "x86_64-unknown-linux-musl"
jobs = 4
`,
			readable: words(
				"[registry] | registries.octo | sparse+https://cargo.example.com/api/v1/crates/ | Bearer | mirror | https://github.com/rust-lang/crates.io-index | cargo:token | git-fetch-with-cli | x86_64-unknown-linux-musl | credential-provider",
			),
		}),
	},
	{
		name: "gem credentials and bundle config",
		declared: "GEMS",
		write: (secrets) => ({
			text: `---
:rubygems_api_key: ${secrets.of("hex")}
:github: Bearer ${secrets.of("github")}
BUNDLE_PATH: "vendor/bundle"
BUNDLE_WITHOUT: "development:test"
BUNDLE_JOBS: "4"
BUNDLE_GEMS__EXAMPLE__COM: "build:${secrets.of("words")}"
BUNDLE_ENTERPRISE__CONTRIBSYS__COM: octo:${secrets.of("letters")}
BUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG/: https://gems.example.com/
BUNDLE_BUILD__NOKOGIRI: "--use-system-libraries"
`,
			readable: words(
				"rubygems_api_key | vendor/bundle | development:test | BUNDLE_JOBS | BUNDLE_GEMS__EXAMPLE__COM | https://gems.example.com/ | --use-system-libraries | BUNDLE_BUILD__NOKOGIRI | development",
			),
		}),
	},
	{
		name: "composer auth.json",
		declared: "COMPOSER_FILE",
		write: (secrets) => ({
			text: `{
    "http-basic": {
        "repo.packagist.com": {
            "username": "token",
            "password": "${secrets.of("hex")}"
        },
        "satis.example.com": { "username": "build", "password": "${escapes.json(secrets.password())}" }
    },
    "github-oauth": { "github.com": "${secrets.of("github")}" },
    "gitlab-token": { "gitlab.example.com": "${secrets.of("gitlab")}" },
    "bitbucket-oauth": {
        "bitbucket.org": { "consumer-key": "${secrets.of("letters")}", "consumer-secret": "${secrets.of("mixed")}" }
    },
    "bearer": { "packages.example.com": "${secrets.of("base64url")}" }
}
`,
			readable: words(
				"http-basic | repo.packagist.com | username | satis.example.com | build | github-oauth | github.com | gitlab-token | gitlab.example.com | bitbucket.org | consumer-key | packages.example.com",
			),
		}),
	},
	{
		name: "gradle user properties",
		declared: "GRADLE_PROPERTIES",
		write: (secrets) => ({
			text: `# shared by all modules
org.gradle.jvmargs=-Xmx4g -XX:MaxMetaspaceSize=1g
org.gradle.parallel=true
org.gradle.caching=true
android.useAndroidX=true
kotlin.code.style=official
signing.keyId=24875D73
signing.password=${escapes.properties(secrets.password())}
signing.secretKeyRingFile=/home/runner/.gnupg/secring.gpg
sonatypeUsername=octo-org
sonatypePassword=${escapes.properties(secrets.password())}
RELEASE_STORE_PASSWORD: ${secrets.of("letters")}
RELEASE_KEY_ALIAS upload
RELEASE_KEY_PASSWORD ${secrets.of("mixed")}
systemProp.https.proxyHost=proxy.example.com
versionName=4.12.0
`,
			readable: words(
				"shared by all modules | -Xmx4g | org.gradle.parallel=true | android.useAndroidX | official | /home/runner/.gnupg/secring.gpg | octo-org | upload | proxy.example.com | 4.12.0 | versionName=4.12.0 | RELEASE_KEY_ALIAS | kotlin.code.style=official",
			),
		}),
	},
	{
		name: "sbt credentials",
		declared: "SBT",
		write: (secrets) => ({
			text: `realm=Sonatype Nexus Repository Manager
host=oss.sonatype.org
user=octo-org
password=${secrets.password("\\")}
credentials += Credentials("Artifactory Realm", "artifactory.example.com", "build", "${escapes.json(secrets.password())}")
resolvers += "internal" at "https://artifactory.example.com/artifactory/sbt-release"
scalaVersion := "3.5.2"
ThisBuild / organization := "com.example"
`,
			readable: words(
				"Sonatype Nexus Repository Manager | oss.sonatype.org | octo-org | Artifactory Realm | artifactory.example.com | build | internal | https://artifactory.example.com/artifactory/sbt-release | 3.5.2 | com.example | scalaVersion",
			),
		}),
	},
	{
		name: "conda and apt authentication",
		declared: "CHANNELS",
		write: (secrets) => ({
			text: `channels:
  - conda-forge
  - https://conda.anaconda.org/t/${secrets.of("mixed")}/octo-org
  - https://reader:${escapes.url(secrets.password())}@conda.example.com/main
ssl_verify: true
show_channel_urls: true
# /etc/apt/auth.conf.d/internal.conf
machine https://apt.example.com/ubuntu login reader password ${secrets.of("mixed")}
# deb [signed-by=/usr/share/keyrings/internal.gpg] https://apt.example.com/ubuntu noble main
create_default_packages:
  - ipykernel
  - python=3.12
`,
			readable: words(
				"channels: | conda-forge | octo-org | conda.example.com/main | ssl_verify | https://apt.example.com/ubuntu | /usr/share/keyrings/internal.gpg | noble | ipykernel | python=3.12 | create_default_packages",
			),
		}),
	},
];
