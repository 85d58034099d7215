import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	afterAll,
	beforeAll,
	describe,
	expect,
	onTestFinished,
	test,
} from "vitest";
import { parse as parseYaml } from "yaml";
import { lint } from "../../support/actionlint.ts";
import { type ConnectServer, startConnect } from "../../support/connect.ts";
import { needed } from "../../support/engines/needs.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { APP, KEY } from "../../support/github/app.ts";
import { startGitHubApi } from "../../support/github/server.ts";
import {
	type Call,
	expectCalls,
	expectNothingShown,
	filesOf,
	fresh,
	type Run,
	type RunResult,
	runPage,
} from "../../support/page-runs.ts";
import {
	BEFORE,
	fencesOf,
	kindOf,
	PAGES,
	sectionOf,
	WITH_ENGINE,
	WITH_VAULT,
	WORKFLOWS,
	wholeOf,
} from "../../support/pages.ts";

const fences = PAGES.flatMap((page) => fencesOf(page)).filter(
	({ language }) => language === "yaml",
);
/** A workflow of a page, and who gets what. */
interface Row extends Run {
	/** Every call of a program or action that is stood in for, in this order. What is not said to reach it must not. */
	readonly calls: readonly Call[];
	readonly check?: (result: RunResult) => void | Promise<void>;
}

const key = generateKeyPairSync("ed25519").privateKey.export({
	type: "pkcs8",
	format: "pem",
}) as string;
const pasted = key.trimEnd();
/** A script of the repository that a program of the tests stands for. */
const script = (program: string) => `#!/bin/sh\nexec ${program} "$@"\n`;
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Deploying, from wherever a page says. */
const token = fresh();
const region = (of: string): Call => ({
	call: `deploy-region ${of}`,
	env: { TOKEN: token },
});

const npm = fresh();
const pypi = fresh();
const maven = fresh();
const gradle = fresh();
const registry = fresh();
const npmrc = `//registry.npmjs.org/:_authToken=${fresh()}\n`;
const kubeconfig = `apiVersion: v1\nusers:\n  - name: ci\n    user:\n      token: ${fresh()}\n`;
const values = `password: ${fresh()}\n`;
const state = fresh();
const database = fresh();
const ansible = fresh();
const keystore = fresh();
const storePassword = fresh();
const p12 = fresh();
const p12Password = fresh();
const json = JSON.stringify({
	host: "db.example.com",
	username: "ci",
	password: database,
});
const dotenv = `DB_PASSWORD=${database}\nexport API_TOKEN="${token}" # of the API\n`;
/** What the page shows of the repository beside the workflow. */
const settings =
	PAGES.flatMap((page) => fencesOf(page)).find(
		({ language, text }) => language === "xml" && text.includes("| xml }}"),
	)?.text ?? "";

const ROWS: Readonly<Record<string, Row>> = {
	// README.md
	deploy: {
		secrets: { DEPLOY_TOKEN: token },
		programs: ["curl"],
		calls: [
			{
				call: `curl --fail -H Authorization: Bearer ${token} https://api.example.com/deploy`,
				env: { API_TOKEN: token },
				inArguments: [token],
			},
		],
	},
	login: {
		secrets: { REGISTRY_PASSWORD: registry },
		calls: [
			{
				call: "docker/login-action",
				env: {
					INPUT_REGISTRY: "registry.example.com",
					INPUT_USERNAME: "ci",
					INPUT_PASSWORD: registry,
				},
			},
		],
	},

	// docs/recipes.md
	npm: {
		event: "release",
		secrets: { NPM_TOKEN: npm },
		programs: ["npm"],
		calls: [
			{ call: "actions/setup-node" },
			{ call: "npm ci" },
			{ call: "npm run build" },
			{ call: "npm publish --ignore-scripts", env: { NODE_AUTH_TOKEN: npm } },
		],
	},
	pypi: {
		event: "release",
		secrets: { PYPI_TOKEN: pypi },
		programs: ["pipx"],
		files: { "dist/app.whl": "" },
		calls: [
			{ call: "pipx run build" },
			{
				call: "pipx run twine upload dist/app.whl",
				env: { TWINE_USERNAME: "__token__", TWINE_PASSWORD: pypi },
			},
		],
	},
	maven: {
		secrets: { REPO_USER: "ci", REPO_PASSWORD: maven },
		programs: ["mvn"],
		calls: [
			{
				call: "mvn --batch-mode --settings .github/maven-settings.xml deploy",
				env: { MAVEN_REPO_USER: "ci", MAVEN_REPO_PASSWORD: maven },
			},
		],
	},
	gradle: {
		secrets: { REPO_PASSWORD: gradle },
		files: { gradlew: script("gradle-wrapper") },
		programs: ["gradle-wrapper"],
		calls: [
			{
				call: "gradle-wrapper publish",
				env: { ORG_GRADLE_PROJECT_repoPassword: gradle },
			},
		],
	},
	ssh: {
		secrets: { DEPLOY_KEY: pasted },
		vars: { KNOWN_HOSTS: "www.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5" },
		programs: ["ssh"],
		calls: [
			{
				call: /^ssh -i \S+\/id_deploy -o IdentitiesOnly=yes -o UserKnownHostsFile=\S+\/known_hosts deploy@www.example.com .\/update.sh$/,
				files: {
					KEY: key,
					HOSTS: "www.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5\n",
				},
			},
		],
	},
	image: {
		secrets: { REGISTRY_PASSWORD: registry, NPMRC: npmrc },
		programs: ["docker"],
		calls: [
			{ call: "docker/login-action", env: { INPUT_PASSWORD: registry } },
			{
				call: /^docker buildx build --secret id=npmrc,src=\S+\/npmrc --tag registry.example.com\/app:latest --push \.$/,
				files: { NPMRC_FILE: npmrc },
			},
		],
	},
	composed: {
		secrets: { REGISTRY_PASSWORD: registry, NPM_TOKEN: npm, DB: json },
		programs: ["npm", "docker"],
		calls: ["npm ci", "docker compose up --build"].map((call) => ({
			call,
			env: { DATABASE_URL: `postgres://app:${database}@db.example.com/app` },
			files: {
				DOCKER: JSON.stringify({
					auths: {
						"registry.example.com": { auth: base64(`ci:${registry}`) },
					},
				}),
				NPM_CONFIG_USERCONFIG: `//registry.npmjs.org/:_authToken=${npm}`,
			},
		})),
	},
	kubernetes: {
		secrets: { KUBECONFIG_BASE64: base64(kubeconfig), CHART_VALUES: values },
		programs: ["kubectl", "helm"],
		calls: [
			{
				call: "kubectl get namespace app",
				files: { KUBECONFIG: kubeconfig, VALUES: values },
			},
			{
				call: /^helm upgrade --install app .\/chart --namespace app --values \S+\/values.yaml$/,
				files: { KUBECONFIG: kubeconfig, VALUES: values },
			},
		],
	},
	terraform: {
		secrets: { STATE_TOKEN: state, DB: json },
		programs: ["terraform"],
		calls: [
			{ call: "hashicorp/setup-terraform" },
			...["init -input=false", "apply -input=false -auto-approve"].map(
				(args) => ({
					call: `terraform ${args}`,
					env: {
						TF_TOKEN_app_terraform_io: state,
						TF_VAR_db_password: database,
					},
				}),
			),
		],
	},
	ansible: {
		event: "workflow_dispatch",
		secrets: { ANSIBLE_PASSWORD: ansible, SSH_KEY: pasted },
		programs: ["ansible-playbook"],
		calls: [
			{
				call: /^ansible-playbook --vault-password-file \S+ --private-key \S+ site.yml$/,
				files: { PASSWORD_FILE: ansible, KEY: key },
			},
		],
	},
	android: {
		secrets: {
			KEYSTORE: base64(keystore),
			KEYSTORE_PASSWORD: storePassword,
		},
		files: { gradlew: script("gradle-wrapper") },
		programs: ["gradle-wrapper"],
		calls: [
			{
				call: "gradle-wrapper --no-daemon bundleRelease",
				env: { ORG_GRADLE_PROJECT_storePassword: storePassword },
				files: { ORG_GRADLE_PROJECT_storeFile: keystore },
			},
		],
	},
	apple: {
		secrets: {
			CERTIFICATE: base64(p12),
			CERTIFICATE_PASSWORD: p12Password,
			NOTARY_KEY: key,
		},
		vars: { NOTARY_KEY_ID: "KEY1", NOTARY_ISSUER: "issuer" },
		files: { "build.sh": "#!/bin/sh\n" },
		programs: ["security", "uuidgen", "xcrun"],
		calls: [
			"uuidgen",
			/^security create-keychain /,
			/^security import \S+\/certificate.p12 -P \w+ -k /,
			/^security set-key-partition-list /,
			/^security list-keychains /,
			/^xcrun notarytool submit app.zip --key \S+\/AuthKey.p8 --key-id KEY1 --issuer issuer --wait$/,
			/^security delete-keychain /,
		].map((call) => ({
			call,
			env: { P12_PASSWORD: p12Password },
			files: { P12: p12, API_KEY: key },
			inArguments: String(call).includes("import") ? [p12Password] : [],
		})),
	},
	migrate: {
		secrets: { DB: json },
		programs: ["psql"],
		calls: [
			{
				call: "psql --set ON_ERROR_STOP=1 --single-transaction --file migrations/next.sql app",
				env: {
					PGHOST: "db.example.com",
					PGUSER: "ci",
					PGPASSWORD: database,
				},
			},
		],
	},
	matrix: {
		secrets: { DEPLOY_TOKEN_eu: token, DEPLOY_TOKEN_us: token },
		programs: ["deploy-region"],
		calls: [region("eu"), region("us")],
	},
	caller: {
		secrets: { DEPLOY_TOKEN: token },
		programs: ["deploy-region"],
		calls: [region("eu")],
	},
	composite: {
		secrets: { REGISTRY_JSON: JSON.stringify({ token }) },
		programs: ["registry-login"],
		calls: [{ call: "registry-login", env: { TOKEN: token } }],
	},
	environments: {
		secrets: { DEPLOY_TOKEN: token },
		programs: ["deploy-region"],
		calls: [region("eu")],
	},
	forks: {
		event: "pull_request",
		payload: {
			pull_request: { head: { repo: { full_name: "octo-org/app" } } },
		},
		secrets: { COVERAGE_TOKEN: token, DEPLOY_TOKEN: token },
		programs: ["upload-coverage", "deploy-region"],
		calls: [
			{ call: "upload-coverage", env: { TOKEN: token } },
			region("preview"),
		],
	},
	"app-output": {
		event: "workflow_dispatch",
		secrets: { APP_KEY: pasted },
		vars: { APP_CLIENT_ID: "Iv1" },
		programs: ["gh"],
		calls: [
			{
				call: "actions/create-github-app-token",
				env: { "INPUT_CLIENT-ID": "Iv1", "INPUT_PRIVATE-KEY": key },
			},
			// act asks it as well.
			...["auth token", "issue comment 1 --body Done."].map((args) => ({
				call: `gh ${args}`,
			})),
		],
	},

	// docs/migration.md
	"whole-job": {
		secrets: { DEPLOY_TOKEN: token },
		programs: ["npm"],
		calls: [
			{ call: "npm ci" },
			{ call: "npm test" },
			{ call: "npm run deploy", env: { DEPLOY_TOKEN: token } },
		],
	},
	"key-file": {
		secrets: { SSH_KEY: pasted },
		vars: { KNOWN_HOSTS: "www.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5" },
		programs: ["ssh"],
		calls: [
			{
				call: /^ssh -i \S+\/KEY -o UserKnownHostsFile=\S+\/HOSTS deploy@www.example.com .\/update.sh$/,
				files: {
					KEY: key,
					HOSTS: "www.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5\n",
				},
			},
		],
	},
	"base64-file": {
		secrets: { SIGNING_P12: base64(p12) },
		files: { "sign.sh": script("sign") },
		programs: ["sign"],
		calls: [{ call: /^sign \S+\/signing.p12$/, files: { P12: p12 } }],
	},
	"json-members": {
		secrets: { DB: json },
		files: { "migrate.sh": script("migrate") },
		programs: ["migrate"],
		calls: [
			{
				call: "migrate",
				env: {
					DB_HOST: "db.example.com",
					DB_USERNAME: "ci",
					DB_PASSWORD: database,
				},
			},
		],
	},
	command: {
		files: { "deploy.sh": script("deploy") },
		scripts: { "get-token": `#!/bin/sh\necho '${token}'\n` },
		programs: ["deploy"],
		calls: [{ call: "deploy", env: { TOKEN: token } }],
	},
	maybe: {
		secrets: { COVERAGE: token },
		files: { "coverage.sh": script("coverage") },
		programs: ["coverage"],
		calls: [{ call: "coverage", env: { TOKEN: token } }],
	},
	"dotenv-secret": {
		secrets: { DOTENV: dotenv },
		programs: ["npm", "docker"],
		calls: [
			{
				call: "npm run migrate",
				env: { DB_PASSWORD: database, API_TOKEN: token },
			},
			{
				call: /^docker compose --env-file \S+\/.env up --detach$/,
				files: { ENV_FILE: dotenv },
			},
		],
	},
	"ssh-agent": {
		secrets: { SSH_KEY: pasted },
		vars: { KNOWN_HOSTS: "www.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5" },
		programs: ["rsync", "ssh"],
		calls: [
			/^rsync -az --delete -e ssh -i \S+\/KEY -o IdentitiesOnly=yes -o UserKnownHostsFile=\S+\/HOSTS public\/ deploy@www.example.com:\/srv\/www\/$/,
			/^ssh -i \S+\/KEY -o IdentitiesOnly=yes -o UserKnownHostsFile=\S+\/HOSTS deploy@www.example.com .\/reload.sh$/,
		].map((call) => ({
			call,
			files: {
				KEY: key,
				HOSTS: "www.example.com ssh-ed25519 AAAAC3NzaC1lZDI1NTE5\n",
			},
		})),
	},
	kubeconfig: {
		secrets: { KUBE_CONFIG: base64(kubeconfig) },
		programs: ["kubectl"],
		calls: ["apply --filename k8s", "rollout status deployment/app"].map(
			(args) => ({
				call: `kubectl ${args}`,
				files: { KUBECONFIG: kubeconfig },
			}),
		),
	},
	connection: {
		secrets: { DB_USER: "app", DB_PASS: `p@ss/${database}` },
		programs: ["npm"],
		calls: [
			{
				call: "npm run migrate",
				env: {
					DATABASE_URL: `postgres://app:p%40ss%2F${database}@db.example.com/app`,
				},
			},
		],
	},
	settings: {
		secrets: { REPO_USER: "ci", REPO_PASS: `p&ss<${maven}` },
		files: { "settings.xml.tpl": settings },
		programs: ["mvn"],
		calls: [
			{
				call: /^mvn --batch-mode --settings \S+\/settings.xml deploy$/,
				files: {
					SETTINGS: settings
						.replace("{{ REPO_USER | xml }}", "ci")
						.replace("{{ REPO_PASS | xml }}", `p&amp;ss&lt;${maven}`),
				},
			},
		],
	},
	check: {
		secrets: { API_TOKEN: token },
		calls: [],
		check: ({ log }) => expect(log).toContain("TOKEN"),
	},
};

/** Workflows that need more than a row says; tests of their own below. */
const OWN_TESTS = [
	"gpg",
	"push",
	"submodules",
	"reusable",
	"op-outputs",
	"op-env",
	"app",
];
describe("the workflows of the pages", () => {
	test("each is run, or says why not", () => {
		const run = [
			...Object.keys(ROWS),
			...OWN_TESTS,
			...WITH_VAULT,
			...WITH_ENGINE,
		];
		const all = WORKFLOWS.filter(({ notRun }) => notRun === undefined);
		expect(all.map(({ name }) => name).sort()).toEqual(run.sort());
	});

	test("actionlint has nothing to say of them", async () => {
		const files = Object.fromEntries(
			fences.flatMap((fence) => {
				const whole = fence.notRun === BEFORE ? undefined : wholeOf(fence);
				const [path] = Object.keys(filesOf([fence]));
				if (path?.includes("/actions/") || whole === undefined) return [];
				const place = `${fence.page.replaceAll(/[/.]/g, "-")}-${fence.line}.yml`;
				return [
					[
						path === ".github/workflows/reusable.yml"
							? path
							: `.github/workflows/${place}`,
						whole,
					],
				];
			}),
		);
		const actions = filesOf(
			fences.filter(({ text }) => kindOf(parseYaml(text)) === "action"),
		);
		expect(await lint({ ...files, ...actions })).toEqual([]);
	});

	test("actionlint would have something to say", async () => {
		const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ steps.x.outputs.y }}\n`;
		expect(await lint({ ".github/workflows/a.yml": text })).toEqual([
			expect.stringContaining('"x" is not defined'),
		]);
	});
});

describe.each(Object.entries(ROWS))("the workflow %s", (name, row) => {
	let result: RunResult;
	beforeAll(async () => {
		result = await runPage(sectionOf(name), name, row);
	});
	test("succeeds", () => {
		expect(result.status, result.log).toBe(0);
	});

	test("gives each value to those who need it, and to nobody else", () => {
		expectCalls(result, row);
	});

	test("shows none of it", async () => {
		expectNothingShown(result.log, row);
		await row.check?.(result);
	});
});

test("a pull request of a fork: what may be missing is left out, and the other job does not run", async () => {
	const result = await runPage(sectionOf("forks"), "forks", {
		event: "pull_request",
		payload: {
			pull_request: { head: { repo: { full_name: "somebody/app" } } },
		},
		programs: ["upload-coverage", "deploy-region"],
	});
	expect(result.status, result.log).toBe(0);
	expect(result.calls).toEqual([]);
	expect(result.log).toContain("no token, no upload");
});

test("the workflow gpg: GnuPG finds the signature good", async () => {
	const home = mkdtempSync(join(tmpdir(), "gpg-"));
	onTestFinished(() => {
		execFileSync("gpgconf", ["--homedir", home, "--kill", "all"]);
		rmSync(home, { recursive: true, force: true });
	});
	const passphrase = fresh();
	const gpg = (...args: readonly string[]) =>
		execFileSync(
			"gpg",
			["--homedir", home, "--batch", "--pinentry-mode", "loopback", ...args],
			{ encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
		);
	const secret = ["--passphrase", passphrase];
	gpg(...secret, "--quick-generate-key", "ci@example.com", "ed25519", "sign");
	const row = {
		secrets: {
			GPG_PRIVATE_KEY: gpg(...secret, "--armor", "--export-secret-keys"),
			GPG_PASSPHRASE: passphrase,
		},
		files: { "README.md": "# app\n" },
		env: { KEEP: home },
		// The script calls it last.
		scripts: {
			gpgconf: `#!/bin/sh\ncp app.tar.gz* "$KEEP"\nexec ${needed("gpgconf")} "$@"\n`,
		},
	};
	const result = await runPage(sectionOf("gpg"), "gpg", row);
	expect(result.status, result.log).toBe(0);
	const [signed, signature] = ["app.tar.gz", "app.tar.gz.asc"].map((name) =>
		join(home, name),
	);
	expect(() => gpg("--verify", signature ?? "", signed ?? "")).not.toThrow();
	writeFileSync(signed ?? "", "something else");
	expect(() => gpg("--verify", signature ?? "", signed ?? "")).toThrow();
	expectNothingShown(result.log, row);
});

describe("the workflows that talk to GitHub by git", () => {
	let server: GitServer;
	let config: string;
	const password = fresh();
	const row = (secret: string, more: Run = {}): Run => ({
		secrets: { [secret]: password },
		env: { GIT_CONFIG_GLOBAL: config },
		...more,
	});
	beforeAll(async () => {
		server = await startGitServer(password);
		config = join(server.folder, "config");
		// What is github.com for a workflow is this server.
		writeFileSync(
			config,
			`[url "${server.origin}/"]\n\tinsteadOf = https://github.com/\n`,
		);
	});
	afterAll(() => server.close());

	test("push: the commit is there, and the server had the token", async () => {
		server.create("octo-org/app");
		const given = row("PUSH_TOKEN", { event: "workflow_dispatch" });
		const result = await runPage(sectionOf("push"), "push", given);
		expect(result.status, result.log).toBe(0);
		expect(
			server.git("octo-org/app", "log", "--format=%s", "--branches=noted-*"),
		).toBe("Note the day\nfirst\n");
		expectNothingShown(result.log, given);
	});

	test("push: another token is refused, and the step fails", async () => {
		server.create("octo-org/app");
		const given = row("PUSH_TOKEN", {
			event: "workflow_dispatch",
			secrets: { PUSH_TOKEN: fresh() },
		});
		const result = await runPage(sectionOf("push"), "push", given);
		expect(result.status).not.toBe(0);
		expect(server.git("octo-org/app", "branch", "--list")).toBe("");
	});

	test("submodules: the private one is there before make runs", async () => {
		const commit = server.create("octo-org/lib", { "lib.c": "int x;\n" });
		const given = row("READ_TOKEN", {
			scripts: { make: `#!/bin/sh\ncp lib/lib.c '${server.folder}'\n` },
			files: {
				".gitmodules":
					'[submodule "lib"]\n\tpath = lib\n\turl = https://github.com/octo-org/lib\n',
			},
			prepare: (repository, git) => {
				mkdirSync(join(repository, "lib"));
				git("update-index", "--add", "--cacheinfo", `160000,${commit},lib`);
			},
		});
		const result = await runPage(sectionOf("submodules"), "submodules", given);
		expect(result.status, result.log).toBe(0);
		const file = join(server.folder, "lib.c");
		expect(readFileSync(file, "utf8")).toBe("int x;\n");
		expectNothingShown(result.log, given);
	});
});

describe("the workflows that ask 1Password Connect, which a server of the tests stands for", () => {
	const password = fresh();
	let connect: ConnectServer;
	beforeAll(async () => {
		const fields = [{ label: "password", value: password }];
		connect = await startConnect([
			{ name: "apps", items: [{ title: "registry", fields }] },
		]);
	});
	afterAll(() => connect.close());

	test.each(["op-outputs", "op-env"])("%s", async (name) => {
		const row = {
			vars: { OP_CONNECT_HOST: connect.origin },
			secrets: { OP_CONNECT_TOKEN: connect.token },
			programs: ["registry-login"],
		};
		const result = await runPage(sectionOf(name), name, row);
		expect(result.status, result.log).toBe(0);
		const calls = [{ call: "registry-login", env: { PASSWORD: password } }];
		expectCalls(result, { ...row, calls });
		expectNothingShown(result.log, { secrets: { password } });
	});
});

test("the workflow app: its token is the app's, may do what it says, and is revoked", async () => {
	const server = await startGitHubApi({
		installations: [
			{
				id: 1,
				app: APP,
				account: "octo-org",
				type: "Organization",
				repositories: ["app", "lib"],
				permissions: { issues: "write", contents: "write" },
			},
		],
	});
	onTestFinished(() => server.close());
	const row = {
		event: "workflow_dispatch",
		env: { GITHUB_APP_API_URL: server.url },
		vars: { APP_CLIENT_ID: APP.clientId },
		secrets: { APP_KEY: KEY },
		programs: ["gh"],
	};
	const result = await runPage(sectionOf("app"), "app", row);
	expect(result.status, result.log).toBe(0);
	const [token = "", made] = [...server.made][0] ?? [];
	expect(made).toMatchObject({
		permissions: { issues: "write" },
		repositories: ["app"],
	});
	expect(result.calls.at(-1)?.env.GH_TOKEN).toBe(token);
	expect(server.alive()).toEqual([]);
	expect(result.log).not.toContain(token);
});
