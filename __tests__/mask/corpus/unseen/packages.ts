import type { Kind } from "../corpus.ts";
import { base64, crlf, json, lines, url } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: ".npmrc of two registries",
		declared: "NPMRC",
		write: (secrets) => ({
			text: `; written for CI
registry=https://registry.npmjs.org/
@example:registry=https://npm.pkg.github.com/
@internal:registry=https://nexus.corp.example.com/repository/npm-group/
//registry.npmjs.org/:_authToken=${secrets.of("npm")}
//npm.pkg.github.com/:_authToken=${secrets.of("github")}
//nexus.corp.example.com/repository/npm-group/:username=ci-reader
//nexus.corp.example.com/repository/npm-group/:_password=${base64(secrets.of("mixed"))}
//nexus.corp.example.com/repository/npm-group/:email=ci@example.com
//nexus.corp.example.com/repository/npm-group/:always-auth=true
engine-strict=true
save-exact=true
fetch-retries=5
fetch-timeout=60000
`,
			readable: lines(`
				written for CI
				https://registry.npmjs.org/
				registry.npmjs.org
				@example:registry=https://npm.pkg.github.com/
				@internal
				https://nexus.corp.example.com/repository/npm-group/
				nexus.corp.example.com
				npm-group
				_authToken
				ci-reader
				ci@example.com
				always-auth=true
				engine-strict=true
				save-exact
				fetch-retries=5
				60000
			`),
		}),
	},
	{
		name: ".yarnrc.yml",
		declared: "YARN_CONFIG",
		write: (secrets) => ({
			text: `nodeLinker: node-modules
yarnPath: .yarn/releases/yarn-4.5.1.cjs
enableTelemetry: false
npmRegistryServer: "https://registry.yarnpkg.com"

npmScopes:
  acme:
    npmAlwaysAuth: true
    npmAuthToken: "${json(secrets.of("gitlab"))}"
    npmRegistryServer: "https://gitlab.example.com/api/v4/packages/npm/"
  design:
    npmAuthIdent: "builder:${json(secrets.of("mixed"))}"
    npmPublishAccess: restricted

packageExtensions:
  "react-dates@*":
    peerDependencies:
      react-with-direction: "*"
`,
			readable: lines(`
				nodeLinker: node-modules
				.yarn/releases/yarn-4.5.1.cjs
				enableTelemetry: false
				https://registry.yarnpkg.com
				npmScopes:
				npmAlwaysAuth: true
				https://gitlab.example.com/api/v4/packages/npm/
				gitlab.example.com
				npmPublishAccess: restricted
				restricted
				packageExtensions:
				react-dates@*
				react-with-direction
				peerDependencies
				npmAuthIdent
			`),
		}),
	},
	{
		name: ".pypirc",
		declared: "PYPIRC",
		write: (secrets) => ({
			text: crlf(`[distutils]
index-servers =
    pypi
    testpypi
    artifactory

[pypi]
repository = https://upload.pypi.org/legacy/
username = __token__
password = ${secrets.of("pypi")}

[testpypi]
repository = https://test.pypi.org/legacy/
username = __token__
password = ${secrets.of("pypi")}

[artifactory]
repository: https://artifactory.example.com/artifactory/api/pypi/pypi-local
username: wheel-publisher
password: ${secrets.password()}
`),
			readable: lines(`
				[distutils]
				index-servers =
				testpypi
				artifactory
				https://upload.pypi.org/legacy/
				upload.pypi.org
				username = __token__
				__token__
				[testpypi]
				https://test.pypi.org/legacy/
				https://artifactory.example.com/artifactory/api/pypi/pypi-local
				wheel-publisher
				repository
			`),
		}),
	},
	{
		name: "pip.conf with two indexes",
		declared: "PIP_SETTINGS",
		write: (secrets) => ({
			text: `[global]
timeout = 30
index-url = https://ci-robot:${url(secrets.password())}@nexus.example.com/repository/pypi-all/simple
extra-index-url =
    https://oauth2accesstoken:${url(secrets.of("gitlab"))}@gitlab.example.com/api/v4/projects/4711/packages/pypi/simple
    https://download.pytorch.org/whl/cpu
trusted-host = nexus.example.com
require-virtualenv = true

[install]
no-compile = yes
prefer-binary = true
`,
			readable: lines(`
				[global]
				timeout = 30
				index-url
				ci-robot
				nexus.example.com
				/repository/pypi-all/simple
				oauth2accesstoken
				gitlab.example.com/api/v4/projects/4711/packages/pypi/simple
				https://download.pytorch.org/whl/cpu
				trusted-host = nexus.example.com
				require-virtualenv = true
				[install]
				prefer-binary
				4711
			`),
		}),
	},
];
