import type { Kind } from "../corpus.ts";
import { base64, crlf, hcl, json, lines, url, xml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "docker config.json of four registries",
		declared: "DOCKER_AUTH_CONFIG",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					auths: {
						"https://index.docker.io/v1/": {
							auth: base64(`examplebot:${secrets.of("uuid")}`),
						},
						"ghcr.io": {
							auth: base64(`octo-builder:${secrets.of("github")}`),
						},
						"registry.example.com:5000": {
							username: "pusher",
							password: secrets.password(),
							email: "builds@example.com",
						},
						"123456789012.dkr.ecr.eu-west-1.amazonaws.com": {
							identitytoken: secrets.of("jwt"),
						},
					},
					credHelpers: { "gcr.io": "gcloud" },
					HttpHeaders: { "User-Agent": "Docker-Client/27.3.1 (linux)" },
					currentContext: "buildfarm",
				},
				null,
				"\t",
			),
			readable: lines(`
				auths
				https://index.docker.io/v1/
				ghcr.io
				registry.example.com:5000
				registry.example.com
				pusher
				builds@example.com
				123456789012.dkr.ecr.eu-west-1.amazonaws.com
				credHelpers
				gcr.io
				gcloud
				HttpHeaders
				Docker-Client/27.3.1 (linux)
				currentContext
				buildfarm
			`),
		}),
	},
	{
		name: "NuGet.config",
		declared: "NUGET_CONFIG",
		write: (secrets) => ({
			text: crlf(`<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <config>
    <add key="globalPackagesFolder" value="C:\\agents\\packages" />
    <add key="http_proxy" value="http://proxy.example.com:8080" />
  </config>
  <packageSources>
    <clear />
    <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />
    <add key="Contoso" value="https://pkgs.dev.azure.com/contoso/_packaging/shared/nuget/v3/index.json" />
    <add key="GitHub" value="https://nuget.pkg.github.com/example/index.json" />
  </packageSources>
  <packageSourceCredentials>
    <Contoso>
      <add key="Username" value="az-pipelines" />
      <add key="ClearTextPassword" value="${xml(secrets.of("mixed"))}" />
    </Contoso>
    <GitHub>
      <add key="Username" value="hubreader" />
      <add key="ClearTextPassword" value="${xml(secrets.of("github"))}" />
      <add key="ValidAuthenticationTypes" value="basic" />
    </GitHub>
  </packageSourceCredentials>
  <apikeys>
    <add key="https://www.nuget.org/api/v2/package" value="${xml(secrets.of("base64"))}" />
  </apikeys>
</configuration>
`),
			readable: lines(`
				<?xml version="1.0" encoding="utf-8"?>
				<configuration>
				globalPackagesFolder
				C:\\agents\\packages
				http://proxy.example.com:8080
				<packageSources>
				<clear />
				nuget.org
				https://api.nuget.org/v3/index.json
				protocolVersion="3"
				Contoso
				https://pkgs.dev.azure.com/contoso/_packaging/shared/nuget/v3/index.json
				https://nuget.pkg.github.com/example/index.json
				<packageSourceCredentials>
				az-pipelines
				hubreader
				ClearTextPassword
				ValidAuthenticationTypes
				basic
				https://www.nuget.org/api/v2/package
			`),
		}),
	},
	{
		name: "cargo credentials.toml and config.toml",
		declared: "CARGO_TOML_HOME",
		write: (secrets) => ({
			text: `[registry]
default = "kellnr"
token = "${json(secrets.of("mixed"))}"

[registries.kellnr]
index = "sparse+https://crates.example.com/api/v1/crates/"
token = "Bearer ${json(secrets.of("hex"))}"   # expires 2027-01-31

[net]
git-fetch-with-cli = true
retry = 4

[build]
jobs = 4
rustflags = ["-C", "target-cpu=x86-64-v3"]

[target.x86_64-unknown-linux-gnu]
linker = "/usr/bin/clang"
`,
			readable: lines(`
				[registry]
				default = "kellnr"
				kellnr
				[registries.kellnr]
				sparse+https://crates.example.com/api/v1/crates/
				crates.example.com
				Bearer
				expires 2027-01-31
				2027-01-31
				git-fetch-with-cli = true
				retry = 4
				rustflags
				target-cpu=x86-64-v3
				[target.x86_64-unknown-linux-gnu]
				/usr/bin/clang
				linker
			`),
		}),
	},
	{
		name: "Composer auth.json in one line",
		declared: "COMPOSER_AUTH",
		write: (secrets) => ({
			text: JSON.stringify({
				"http-basic": {
					"repo.packagist.com": {
						username: "token-reader",
						password: secrets.of("hex"),
					},
					"nova.laravel.com": {
						username: "licences@example.com",
						password: secrets.password(),
					},
				},
				"github-oauth": { "github.com": secrets.of("github") },
				"gitlab-token": { "gitlab.example.com": secrets.of("gitlab") },
				bearer: { "satis.example.com": secrets.of("base64url") },
			}),
			readable: lines(`
				http-basic
				repo.packagist.com
				token-reader
				nova.laravel.com
				licences@example.com
				github-oauth
				github.com
				gitlab-token
				gitlab.example.com
				satis.example.com
				bearer
			`),
		}),
	},
	{
		name: "Bundler and RubyGems credentials",
		declared: "GEM_CREDENTIALS",
		write: (secrets) => ({
			text: `---
:rubygems_api_key: rubygems_${secrets.of("hex")}
:github: Bearer ${secrets.of("github")}
BUNDLE_PATH: "vendor/bundle"
BUNDLE_WITHOUT: "development:test"
BUNDLE_JOBS: "4"
BUNDLE_GEMS__CONTRIBSYS__COM: "gemreader:${json(url(secrets.password()))}"
BUNDLE_ENTERPRISE__EXAMPLE__COM: ${secrets.of("hex")}
BUNDLE_MIRROR__HTTPS://RUBYGEMS__ORG/: "https://gems.example.com/"
`,
			readable: lines(`
				vendor/bundle
				BUNDLE_PATH
				development:test
				BUNDLE_WITHOUT
				BUNDLE_JOBS
				BUNDLE_GEMS__CONTRIBSYS__COM
				gemreader
				https://gems.example.com/
				gems.example.com
				rubygems_api_key
			`),
		}),
	},
	{
		name: ".netrc on lines and in one line",
		declared: "NETRC",
		write: (secrets) => ({
			text: `# git over https
machine github.com
  login x-access-token
  password ${secrets.of("github")}

machine git.example.com login deploy-reader password ${secrets.of("hex")}
machine api.heroku.com
	login heroku@example.com
	password ${secrets.of("uuid")}
machine ftp.example.com port 2121 login uploads password "${json(secrets.of("symbols"))}"
default login anonymous password guest@example.com
`,
			readable: lines(`
				git over https
				machine github.com
				github.com
				x-access-token
				git.example.com
				login deploy-reader
				deploy-reader
				machine api.heroku.com
				heroku@example.com
				ftp.example.com
				2121
				uploads
				anonymous
			`),
		}),
	},
	{
		name: ".terraformrc",
		declared: "TF_CLI_CONFIG",
		write: (secrets) => ({
			text: `plugin_cache_dir   = "$HOME/.terraform.d/plugin-cache"
disable_checkpoint = true

credentials "app.terraform.io" {
  token = "${hcl(`${secrets.of("mixed")}.atlasv1.${secrets.of("base64url")}`)}"
}

credentials "tfe.example.com" { token = "${hcl(secrets.of("base64url"))}" }

provider_installation {
  network_mirror {
    url     = "https://mirror.example.com/terraform/providers/"
    include = ["registry.terraform.io/hashicorp/*"]
  }
  direct {
    exclude = ["registry.terraform.io/hashicorp/*"]
  }
}
`,
			readable: lines(`
				plugin_cache_dir
				$HOME/.terraform.d/plugin-cache
				disable_checkpoint = true
				credentials "app.terraform.io" {
				app.terraform.io
				tfe.example.com
				provider_installation {
				network_mirror {
				https://mirror.example.com/terraform/providers/
				registry.terraform.io/hashicorp/*
				direct {
			`),
		}),
	},
];
