import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isServiceOf } from "../../../src/providers/gcp/credentials/hosts.ts";
import { listen } from "../../support/front.ts";
import { startMetadata } from "../../support/gcp/metadata.ts";
import { openGcp } from "../../support/gcp/provider.ts";
import { directory } from "../../support/opened-cloud.ts";

type Variables = Readonly<Record<string, string>>;

const ask = async (variables: Variables, inputs: Variables = {}) =>
	(
		await openGcp(variables, {
			inputs,
			connect: ({ origin }) => Promise.reject(new Error(`${origin} was asked`)),
		}).ask("gcp://p/db")
	)[0] ?? "";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const PEM = String(privateKey.export({ type: "pkcs8", format: "pem" }));
const KEY = {
	type: "service_account",
	private_key: PEM,
	client_email: "ci@my-project.iam.gserviceaccount.com",
};
const EXTERNAL = {
	type: "external_account",
	audience:
		"//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/a/providers/b",
	subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
	token_url: "https://sts.googleapis.com/v1/token",
	credential_source: { file: "/nowhere" },
};
const USER = {
	type: "authorized_user",
	client_id: "id",
	client_secret: "s3cr3t-of-the-client",
	refresh_token: "s3cr3t-of-the-person",
};

describe("credentials that cannot be right, told without anything of them", () => {
	const own = { ACTIONS_ID_TOKEN_REQUEST_URL: "https://run.example.com/x?a=b" };
	const RUN = "https://run.example.com/x?a=b&audience=c";
	const source = (credential_source: object) => ({
		...EXTERNAL,
		credential_source,
	});
	test.each<[string, unknown, string]>([
		["no JSON", '{"s3cr3t', "holds no JSON object"],
		["a list", ["s3cr3t"], "holds no JSON object"],
		["no type", { a: "s3cr3t" }, "of a type that is not taken"],
		[
			"another type",
			{ type: "impersonated_service_account", a: "s3cr3t" },
			"of a type that is not taken",
		],
		["a type of JavaScript", { type: "constructor" }, "of a type that is not"],
		["no key", { ...KEY, private_key: "" }, "has no `private_key`"],
		[
			"a key that is none",
			{ ...KEY, private_key: "-----BEGIN PRIVATE KEY-----\ns3cr3t\n" },
			"is no private key (RSA, PEM)",
		],
		[
			"a key with its line breaks changed",
			{ ...KEY, private_key: PEM.replaceAll("\n", "\\n") },
			"stored with its line breaks changed",
		],
		[
			"a key of another kind",
			{
				...KEY,
				private_key: generateKeyPairSync("ed25519").privateKey.export({
					type: "pkcs8",
					format: "pem",
				}),
			},
			"is no private key (RSA, PEM)",
		],
		["no account", { ...KEY, client_email: 1 }, "has no `client_email`"],
		[
			"an account that is none",
			{ ...KEY, client_email: "a/b@c" },
			"has a `client_email` that cannot be right",
		],
		[
			"another universe",
			{ ...KEY, universe_domain: "example.com" },
			"for another domain than `gcp-universe-domain` says",
		],
		[
			"a project for the quota that is none",
			{ ...KEY, quota_project_id: "a b" },
			"is no id of a project",
		],
		["a person without token", { ...USER, refresh_token: "" }, "has no `refr"],
		[
			"a token of AWS",
			source({ environment_id: "aws1", url: "http://169.254.169.254" }),
			"keys of AWS would have to be sent",
		],
		[
			"a program",
			source({ executable: { command: "/bin/s3cr3t" } }),
			"a program of the file's choice would have to be started",
		],
		[
			"a program beside an address",
			source({ url: RUN, executable: { command: "x" } }),
			"a program of the file's choice would have to be started",
		],
		["a certificate", source({ certificate: {} }), "a certificate of the mach"],
		["no source", source({}), "has no `credential_source`"],
		["two", source({ file: "x", url: RUN }), "has no `credential_source`"],
		[
			"a member without a name",
			source({ file: "x", format: { type: "json" } }),
			"has no `subject_token_field_name`",
		],
		[
			"another address for tokens",
			source({ url: "https://evil.example.com/x?audience=c" }),
			"names another address than that of this job's ID tokens",
		],
		[
			"another port",
			source({ url: "https://run.example.com:444/x" }),
			"names another address",
		],
		[
			"without TLS",
			source({ url: "http://run.example.com/x" }),
			"names another address",
		],
		[
			"a login somewhere else",
			{ ...EXTERNAL, token_url: "https://evil.example.com/v1/token" },
			"`token_url` of the file that `GOOGLE_APPLICATION_CREDENTIALS` names is not an address of Google's own service",
		],
		[
			"an account somewhere else",
			{
				...EXTERNAL,
				service_account_impersonation_url:
					"https://evil.example.com/v1/projects/-/serviceAccounts/a@b.iam.gserviceaccount.com:generateAccessToken",
			},
			"`service_account_impersonation_url` of",
		],
		[
			"another method of IAM",
			{
				...EXTERNAL,
				service_account_impersonation_url:
					"https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/a@b.iam.gserviceaccount.com:signBlob",
			},
			"`service_account_impersonation_url` of",
		],
		...[
			"s3cr3t",
			"//iam.evil.com/projects/1/locations/global/workloadIdentityPools/a/providers/b",
			"//iam.googleapis.org/projects/1/locations/global/workloadIdentityPools/a/providers/b",
			"//iam.googleapis.com/locations/global/workforcePools/a/providers/b",
			"//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/a/providers/b\nx",
		].map((audience): [string, unknown, string] => [
			`the provider ${JSON.stringify(audience)}`,
			{ ...EXTERNAL, audience },
			"has a `audience` that cannot be right",
		]),
		[
			"an account and more behind it",
			{
				...EXTERNAL,
				service_account_impersonation_url:
					"https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/a@b.iam.gserviceaccount.com:generateAccessToken?x=evil",
			},
			"`service_account_impersonation_url` of",
		],
		[
			"no time",
			{
				...EXTERNAL,
				service_account_impersonation_url:
					"https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/a@b.iam.gserviceaccount.com:generateAccessToken",
				service_account_impersonation: { token_lifetime_seconds: "300s" },
			},
			"has a `token_lifetime_seconds` that cannot be right",
		],
		[
			"a kind of token",
			{
				...EXTERNAL,
				subject_token_type: "urn:ietf:params:oauth:token-type:saml2",
			},
			"for tokens of a kind that is not taken",
		],
		["a file that is not there", EXTERNAL, "holds no JSON Web Token"],
	])("%s", async (_, content, message) => {
		const path = join(directory(), "credentials.json");
		writeFileSync(
			path,
			typeof content === "string" ? content : JSON.stringify(content),
		);
		const text = await ask({ ...own, GOOGLE_APPLICATION_CREDENTIALS: path });
		expect(text).toMatch(/^malformed: /);
		expect(text).toContain(message);
		expect(text).not.toMatch(/s3cr3t|evil|BEGIN/);
	});

	test("a file with another secret in the place of a token is not sent", async () => {
		const folder = directory();
		const secret = join(folder, "id_rsa");
		writeFileSync(secret, PEM);
		const path = join(folder, "credentials.json");
		writeFileSync(path, JSON.stringify(source({ file: secret })));
		expect(await ask({ GOOGLE_APPLICATION_CREDENTIALS: path })).toContain(
			"holds no JSON Web Token",
		);
	});

	test("a file that asks for an ID token in a job that has none", async () => {
		const path = join(directory(), "credentials.json");
		writeFileSync(path, JSON.stringify(source({ url: RUN })));
		expect(await ask({ GOOGLE_APPLICATION_CREDENTIALS: path })).toContain(
			"Give the job `permissions: id-token: write`",
		);
	});

	test.skipIf(process.platform === "win32")(
		"what is no file is not waited for, nor read without end",
		async () => {
			const pipe = join(directory(), "pipe");
			execFileSync("mkfifo", [pipe]);
			for (const path of [pipe, "/dev/zero", directory()]) {
				expect(await ask({ GOOGLE_APPLICATION_CREDENTIALS: path })).toBe(
					"malformed: the file that `GOOGLE_APPLICATION_CREDENTIALS` names cannot be read, since it is no file. Write the file in a step before this one (google-github-actions/auth does), or take the variable out.",
				);
				const file = join(directory(), "credentials.json");
				writeFileSync(file, JSON.stringify(source({ file: path })));
				expect(await ask({ GOOGLE_APPLICATION_CREDENTIALS: file })).toContain(
					"holds no JSON Web Token",
				);
			}
		},
	);

	test("a file that is not there", async () => {
		expect(await ask({ GOOGLE_APPLICATION_CREDENTIALS: "/nowhere" })).toBe(
			"malformed: the file that `GOOGLE_APPLICATION_CREDENTIALS` names cannot be read (ENOENT). Write the file in a step before this one (google-github-actions/auth does), or take the variable out.",
		);
	});
});

describe("settings that cannot be right", () => {
	test.each<[string, Variables, string]>([
		[
			"two ways",
			{
				GCP_CREDENTIALS_JSON: "{}",
				GCP_WORKLOAD_IDENTITY_PROVIDER: "projects/1",
			},
			"are two ways to log in",
		],
		[
			"a provider without its pool",
			{ GCP_WORKLOAD_IDENTITY_PROVIDER: "projects/1/providers/x" },
			"is no provider of a workload identity pool",
		],
		[
			"an account",
			{
				GCP_WORKLOAD_IDENTITY_PROVIDER:
					"projects/1/locations/global/workloadIdentityPools/a/providers/b",
				GCP_SERVICE_ACCOUNT: "ci/../x",
			},
			"`gcp-service-account` is no service account",
		],
		["a project", { GCP_PROJECT_ID: "My Project" }, "`gcp-project-id` (or"],
		["another's", { GCLOUD_PROJECT: "a/b" }, "`GCLOUD_PROJECT` is no id"],
		["quota", { GCP_QUOTA_PROJECT: "a/b" }, "`gcp-quota-project` (or"],
		["an address", { GCP_UNIVERSE_DOMAIN: "https://x.com" }, "is no domain"],
		["a port", { GCP_UNIVERSE_DOMAIN: "x.com:444" }, "is no domain"],
		["one label", { GCP_UNIVERSE_DOMAIN: "com" }, "is no domain"],
		["an IP address", { GCP_UNIVERSE_DOMAIN: "127.0.0.1" }, "is no domain"],
		[
			"base64 of nothing",
			{ GCP_CREDENTIALS_JSON: "c2VjcmV0" },
			"holds no JSON",
		],
	])("%s", async (_, variables, message) => {
		for (const text of [await ask(variables), await ask({}, variables)]) {
			expect(text).toMatch(/^malformed: /);
			expect(text).toContain(message);
		}
	});
});

test("none at all: every way is named", async () => {
	expect(await ask({})).toMatch(
		/^denied: no credentials for Google Cloud are given\. Set `gcp-workload-identity-provider` .*`gcp-credentials-json`.*google-github-actions\/auth/,
	);
});

test("what is a secret in credentials is masked before anything is sent", async () => {
	for (const [content, secrets] of [
		[KEY, [PEM]],
		[USER, [USER.client_secret, USER.refresh_token]],
	] as const) {
		const { ask, protected: masked } = openGcp(
			{},
			{
				inputs: { GCP_CREDENTIALS_JSON: JSON.stringify(content) },
				connect: () => Promise.reject(new Error("no network")),
			},
		);
		await ask("gcp://p/db");
		for (const secret of secrets) expect(masked).toContain(secret);
	}
});

test("gcloud's own file is found, and is not needed", async () => {
	const home = directory();
	const path = join(
		home,
		".config/gcloud/application_default_credentials.json",
	);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, "no JSON");
	const variables =
		process.platform === "win32"
			? { APPDATA: join(home, ".config") }
			: { HOME: home };
	expect(await ask(variables)).toBe(
		"malformed: gcloud's own file of credentials holds no JSON object. Was a key cut, or stored with something around it?",
	);
	expect(await ask({ CLOUDSDK_CONFIG: dirname(path) })).toContain(
		"gcloud's own file of credentials",
	);
});

describe("addresses of Google's own services", () => {
	const is = (address: string, universe = "googleapis.com") =>
		isServiceOf(new URL(address), "sts", universe);
	test.each([
		"https://sts.googleapis.com/v1/token",
		"https://sts.googleapis.com:443/v1/token",
		"https://sts.europe-west3.rep.googleapis.com/v1/token",
		"https://sts-mine.p.googleapis.com/v1/token",
	])("%s", (address) => {
		expect(is(address)).toBe(true);
	});
	test.each([
		"http://sts.googleapis.com/v1/token",
		"https://sts.googleapis.com:8443/v1/token",
		"https://user@sts.googleapis.com/v1/token",
		"https://sts.googleapis.com.evil.com/v1/token",
		"https://evil.com/sts.googleapis.com",
		"https://stsgoogleapis.com/",
		"https://storage.googleapis.com/bucket/token",
		"https://sts.googleapis.com/v1/token#x",
		"https://evil-sts.googleapis.com/",
		"https://googleapis.com/",
		"https://a.b.sts.googleapis.com/",
		"https://sts.example.com/",
	])("not %s", (address) => {
		expect(is(address)).toBe(false);
	});
	test("below another domain", () => {
		expect(is("https://sts.example.com/v1/token", "example.com")).toBe(true);
		expect(is("https://sts.exampleXcom/v1/token", "example.com")).toBe(false);
	});
});

describe("the metadata service", () => {
	async function told(server: Server, variables: Variables = {}) {
		const { origin, close } = await listen(server);
		onTestFinished(close);
		return askMachine({
			GCE_METADATA_HOST: new URL(origin).host,
			...variables,
		});
	}
	const askMachine = async (variables: Variables) =>
		(
			await openGcp({
				METADATA_SERVER_DETECTION: "",
				GCP_UNIVERSE_DOMAIN: "nowhere.invalid",
				...variables,
			}).ask("gcp://p/db")
		)[0] ?? "";
	const answering = (status: number, headers: Variables = {}, body = "") =>
		createServer((_, response) => {
			response.writeHead(status, headers).end(body);
		});
	const GOOGLE = { "metadata-flavor": "Google" };

	test("a token, and the machine's project", async () => {
		const metadata = await startMetadata("token-of-the-machine");
		onTestFinished(metadata.close);
		const opened = openGcp({
			METADATA_SERVER_DETECTION: "",
			GCP_UNIVERSE_DOMAIN: "nowhere.invalid",
			GCE_METADATA_HOST: metadata.host,
			// It is never asked through a proxy.
			HTTP_PROXY: "http://127.0.0.1:1",
		});
		expect(await opened.ask("gcp://db")).toEqual([
			expect.stringMatching(
				/^unreachable: the name secretmanager\.nowhere\.invalid/,
			),
		]);
		expect(opened.protected).toEqual(["token-of-the-machine"]);
		expect(metadata.asked).toEqual([
			"/computeMetadata/v1/project/project-id",
			"/computeMetadata/v1/instance/service-accounts/default/token",
		]);
	});

	test("a machine without a service account", async () => {
		const metadata = await startMetadata();
		onTestFinished(metadata.close);
		expect(await askMachine({ GCE_METADATA_HOST: metadata.host })).toMatch(
			/^denied: no credentials for Google Cloud.*The machine gives none either: it has no service account\./,
		);
	});

	test("one that redirects is not followed", async () => {
		const elsewhere = { ...GOOGLE, location: "http://127.0.0.1:1/" };
		expect(await told(answering(302, elsewhere))).toMatch(
			/^unreachable: the metadata service of Google was asked, and what answered redirects to another address \(status 302\)/,
		);
	});

	test("one that redirects the token is not followed either", async () => {
		const server = createServer(({ url }, response) => {
			response
				.writeHead(url?.endsWith("/token") ? 301 : 200, {
					...GOOGLE,
					location: "http://127.0.0.1:1/",
				})
				.end("my-project");
		});
		expect(await told(server)).toContain("redirects to another address");
	});

	test.each<[string, () => Server]>([
		["another cloud's", () => answering(400, {}, "Bad Request")],
		["a portal", () => answering(200, {}, "<html>")],
	])("%s is none", async (_, server) => {
		expect(await told(server())).toContain(
			"none either: no metadata service of Google answers.",
		);
	});

	test.each<[string, () => Server, RegExp]>([
		[
			"one that gives no token",
			() => answering(403, GOOGLE),
			/^denied: .*gives no token \(status 403\)/,
		],
		[
			"one that gives something else",
			() => answering(200, GOOGLE, "{}"),
			/^unreachable: .*holds no token \(status 200\)/,
		],
	])("%s", async (_, server, message) => {
		expect(await told(server())).toMatch(message);
	});

	test("one that answers nothing", async () => {
		// Its end is a matter of the attempt's own time, of which there is one.
		expect(await told(createServer(() => {}))).toContain(
			"none either: no metadata service of Google answers.",
		);
	});

	test("nobody there, and nobody asked", async () => {
		expect(await askMachine({ GCE_METADATA_HOST: "127.0.0.1:1" })).toContain(
			"none either: no metadata service of Google answers.",
		);
		for (const variables of [
			{ METADATA_SERVER_DETECTION: "none" },
			{ NO_GCE_CHECK: "true" },
		])
			expect(
				await told(
					createServer(() => {
						throw new Error("asked");
					}),
					variables,
				),
			).toContain(
				"none either: the environment keeps the metadata service of Google",
			);
	});

	test("what is no host", async () => {
		expect(await askMachine({ GCE_METADATA_HOST: "ftp://x" })).toBe(
			"malformed: `GCE_METADATA_HOST` is no name of a host.",
		);
	});
});
