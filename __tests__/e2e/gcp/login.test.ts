import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import { SecretError } from "../../../src/errors.ts";
import { makeAccount } from "../../support/gcp/accounts.ts";
import { startMetadata } from "../../support/gcp/metadata.ts";
import { openGcp } from "../../support/gcp/provider.ts";
import { type GoogleServer, startGoogle } from "../../support/gcp/server.ts";
import {
	impersonating,
	leftFile,
	POOL,
	PROVIDER,
	READER,
	REPOSITORY,
	reset,
	SECRETS,
	startWorld,
	type World,
} from "../../support/gcp/world.ts";
import { claimsIn } from "../../support/jwt.ts";
import { saying } from "../../support/message.ts";
import { mapDomain } from "../../support/name-service.ts";
import type { Issuer } from "../../support/oidc.ts";
import { directory } from "../../support/opened-cloud.ts";

type Variables = Readonly<Record<string, string>>;

const VALUE = "pa55-w0rd of the database";
let world: World;
let google: GoogleServer;
let issuer: Issuer;
let key: string;

beforeAll(async () => {
	world = await startWorld();
	({ google, issuer, key } = world);
	google.put(`${SECRETS}/db`, VALUE);
});
afterAll(() => world.close());
beforeEach(() => reset(google));

const ask = async (...given: Parameters<typeof openGcp>) =>
	(await openGcp(...given).ask("gcp://my-project/db"))[0];
const actions = () => google.calls.map(({ action }) => action);
const fileOf = (content: unknown): Variables => {
	const path = join(directory(), "credentials.json");
	writeFileSync(
		path,
		typeof content === "string" ? content : JSON.stringify(content),
	);
	return { GOOGLE_APPLICATION_CREDENTIALS: path };
};
const identity = (changes: Variables = {}) =>
	[
		issuer.variables,
		{ inputs: { GCP_WORKLOAD_IDENTITY_PROVIDER: PROVIDER, ...changes } },
	] as const;

describe("the job's own identity", () => {
	test("without a service account: two requests, and a masked token", async () => {
		const { ask, protected: masked, log } = openGcp(...identity());
		expect(await ask("gcp://my-project/db", "gcp://my-project/db/1")).toEqual([
			VALUE,
			VALUE,
		]);
		expect(actions()).toEqual(["exchange", "access", "access"]);
		const [login, read] = google.calls;
		expect(login?.input).toMatchObject({
			audience: `//iam.googleapis.com/${PROVIDER}`,
			scope: "https://www.googleapis.com/auth/cloud-platform",
		});
		expect(claimsIn(String(login?.input.subject_token)).aud).toBe(
			`https://iam.googleapis.com/${PROVIDER}`,
		);
		// The ID token is masked by who asks for it.
		expect(masked).toHaveLength(1);
		expect(read?.headers.authorization).toBe(`Bearer ${masked[0]}`);
		for (const secret of masked) expect(log.join("\n")).not.toContain(secret);
	});

	test("through a service account: one more, for five minutes", async () => {
		const { ask, protected: masked } = openGcp(
			...identity({ GCP_SERVICE_ACCOUNT: READER }),
		);
		expect(await ask("gcp://db")).toEqual([VALUE]);
		expect(actions()).toEqual(["exchange", "generateAccessToken", "access"]);
		expect(google.calls[1]?.input).toEqual({
			scope: ["https://www.googleapis.com/auth/cloud-platform"],
			lifetime: "300s",
		});
		expect(masked).toHaveLength(2);
	});

	test("an audience of one's own, and a provider with an address in front", async () => {
		google.providers.set(`${POOL}/providers/other`, {
			issuer: issuer.origin,
			audiences: ["mine"],
		});
		expect(
			await ask(
				...identity({
					GCP_WORKLOAD_IDENTITY_PROVIDER: `//iam.googleapis.com/${POOL}/providers/other`,
					GCP_AUDIENCE: "mine",
				}),
			),
		).toBe(VALUE);
	});

	test.each([
		"",
		"ya29\nx",
		"ya29 x",
		"ya29.ü",
	])("what no header can have is no token: %j", async (token) => {
		for (const [action, answer] of [
			["exchange", { access_token: token }],
			["generateAccessToken", { accessToken: token }],
		] as const) {
			google.act = (call) =>
				call.action === action
					? {
							status: 200,
							headers: { "content-type": "application/json" },
							body: JSON.stringify(answer),
						}
					: "pass";
			expect(await ask(...identity({ GCP_SERVICE_ACCOUNT: READER }))).toMatch(
				/^malformed: the login .* was answered with something that is not Google's/,
			);
		}
	});

	test("a job without the permission is told of it", async () => {
		expect(
			await ask({}, { inputs: { GCP_WORKLOAD_IDENTITY_PROVIDER: PROVIDER } }),
		).toMatch(/^denied: GitHub gives this job no ID token\./);
		expect(google.calls).toEqual([]);
	});
});

describe("a refused identity shows what Google compares", () => {
	const CLAIMS =
		'sub "repo:octo/app:ref:refs/heads/main", aud "https://iam.googleapis.com/projects/123456789012';

	test.each<[string, () => void, Variables, string]>([
		[
			"no such provider",
			() => {},
			{ GCP_WORKLOAD_IDENTITY_PROVIDER: `${PROVIDER}x` },
			'Google knows no such provider, or it is disabled or deleted: `projects/123456789012/locations/global/workloadIdentityPools/ci/providers/githubx` (invalid_target: "The target service',
		],
		[
			"a condition that does not fit",
			() => {
				google.providers.set(PROVIDER, {
					issuer: issuer.origin,
					condition: () => false,
				});
			},
			{},
			'does not let this job in (unauthorized_client: "The given credential is rejected by the attribute condition.")',
		],
		[
			"another audience",
			() => {
				google.providers.set(PROVIDER, {
					issuer: issuer.origin,
					audiences: ["x"],
				});
			},
			{},
			"see `gcp-audience`",
		],
		[
			"another issuer",
			() => {
				google.providers.set(PROVIDER, { issuer: "https://example.com" });
			},
			{},
			"Its issuer has to be the token's (iss)",
		],
		[
			"a clock that is wrong",
			() => {
				google.clock = 900;
			},
			{},
			"refused the token for its time (invalid_grant",
		],
	])("%s", async (_, arrange, inputs, message) => {
		const kept = google.providers.get(PROVIDER);
		arrange();
		const text = await ask(...identity(inputs));
		if (kept !== undefined) google.providers.set(PROVIDER, kept);
		expect(text).toMatch(/^denied: /);
		expect(text).toContain(message);
		if (!text?.includes("no such provider")) expect(text).toContain(CLAIMS);
		expect(text).not.toMatch(/jti|eyJ/);
		expect(actions()).toEqual(["exchange"]);
	});

	test("an account that the job may not act as, or that does not exist", async () => {
		makeAccount(google, "other@my-project.iam.gserviceaccount.com");
		for (const account of ["other", "nobody"]) {
			const email = `${account}@my-project.iam.gserviceaccount.com`;
			expect(await ask(...identity({ GCP_SERVICE_ACCOUNT: email }))).toMatch(
				new RegExp(
					`^denied: Google did not let who has logged in act as \`${email}\` \\(PERMISSION_DENIED: .*roles/iam\\.workloadIdentityUser`,
				),
			);
		}
	});

	test("a service that is not turned on", async () => {
		google.off.add("iamcredentials.googleapis.com");
		expect(await ask(...identity({ GCP_SERVICE_ACCOUNT: READER }))).toMatch(
			/^denied: the login as `reader@.*` needs a service that is not turned on .*gcloud services enable/,
		);
	});

	test("what passes is tried again: keys of the issuer that Google could not fetch", async () => {
		google.act = ({ action }, visit) =>
			action === "exchange" && visit === 1
				? {
						status: 400,
						headers: { "content-type": "application/json" },
						body: '{"error":"invalid_grant","error_description":"Error connecting to the given credential\'s issuer."}',
					}
				: "pass";
		expect(await ask(...identity())).toBe(VALUE);
		expect(actions()).toEqual(["exchange", "exchange", "access"]);
	});
});

describe("keys", () => {
	test.each<[string, () => string]>([
		["JSON", () => key],
		["base64 of it", () => Buffer.from(key).toString("base64")],
		[
			"base64 in lines",
			() => Buffer.from(key).toString("base64").replace(/.{76}/g, "$&\n"),
		],
	])("by an input, as %s", async (_, text) => {
		const { ask, protected: masked } = openGcp(
			{},
			{ inputs: { GCP_CREDENTIALS_JSON: text() } },
		);
		// The project is that of the key.
		expect(await ask("gcp://db")).toEqual([VALUE]);
		expect(actions()).toEqual(["token", "access"]);
		const { iat, exp, kid } = claimsIn(
			String(google.calls[0]?.input.assertion),
		);
		expect([exp - iat, kid]).toEqual([600, undefined]);
		// The key, what it has signed, and the token.
		expect(masked).toHaveLength(3);
		expect(masked[0]).toBe(JSON.parse(key).private_key);
		expect(masked[1]).toBe(google.calls[0]?.input.assertion);
	});

	test("by the file of the environment, and an input comes before it", async () => {
		expect(await ask(fileOf(key))).toBe(VALUE);
		expect(actions()).toEqual(["token", "access"]);
		reset(google);
		const [variables, inputs] = identity();
		expect(await ask({ ...variables, ...fileOf(key) }, inputs)).toBe(VALUE);
		expect(actions()).toEqual(["exchange", "access"]);
	});

	test("an input comes before the variable of another way", async () => {
		const inputs = { GCP_CREDENTIALS_JSON: key };
		const variables = { GCP_WORKLOAD_IDENTITY_PROVIDER: PROVIDER };
		expect(await ask(variables, { inputs })).toBe(VALUE);
		expect(actions()).toEqual(["token", "access"]);
	});

	test("by a variable: after the file of a login action", async () => {
		const variables = { GCP_WORKLOAD_IDENTITY_PROVIDER: PROVIDER };
		const all = { ...variables, ...issuer.variables };
		expect(await ask({ ...all, ...fileOf(key) })).toBe(VALUE);
		expect(actions()).toEqual(["token", "access"]);
		reset(google);
		expect(await ask({ ...all, GCP_SERVICE_ACCOUNT: READER })).toBe(VALUE);
		expect(actions()).toEqual(["exchange", "generateAccessToken", "access"]);
		reset(google);
		expect(await ask({ GCP_CREDENTIALS_JSON: key })).toBe(VALUE);
	});

	test("a variable that names an account is not for who has logged in already", async () => {
		const account = {
			GCP_SERVICE_ACCOUNT: "other@my-project.iam.gserviceaccount.com",
		};
		expect(await ask({ ...account, ...fileOf(key) })).toBe(VALUE);
		expect(await ask(account, { inputs: { GCP_CREDENTIALS_JSON: key } })).toBe(
			VALUE,
		);
		expect(actions()).toEqual(["token", "access", "token", "access"]);
	});

	test("an account that has the key needs not act as itself", async () => {
		const inputs = { GCP_CREDENTIALS_JSON: key, GCP_SERVICE_ACCOUNT: READER };
		expect(await ask({}, { inputs })).toBe(VALUE);
		expect(actions()).toEqual(["token", "access"]);
	});

	test("of an account that acts as another", async () => {
		const email = "chained@my-project.iam.gserviceaccount.com";
		makeAccount(google, email);
		google.accounts.get(email)?.members.add(`serviceAccount:${READER}`);
		google.grant(`serviceAccount:${email}`, `${SECRETS}/only`);
		google.put(`${SECRETS}/only`, "of the other");
		const { ask } = openGcp(fileOf(key), {
			inputs: { GCP_SERVICE_ACCOUNT: email },
		});
		expect(await ask("gcp://only")).toEqual(["of the other"]);
		expect(actions()).toEqual(["token", "generateAccessToken", "access"]);
	});

	test("a key that was deleted, an account that was, and a clock", async () => {
		const { private_key } = JSON.parse(
			makeAccount(google, "x@my-project.iam.gserviceaccount.com"),
		);
		const wrong = { ...JSON.parse(key), private_key };
		expect(await ask(fileOf(wrong))).toMatch(
			/^denied: Google does not take the key of `reader@.*` \(invalid_grant: "Invalid JWT Signature\."\)/,
		);
		const gone = {
			...JSON.parse(key),
			client_email: "gone@my-project.iam.gserviceaccount.com",
		};
		expect(await ask(fileOf(gone))).toContain("account not found");
		google.clock = 7_200;
		expect(await ask(fileOf(key))).toMatch(
			/^denied: the clock of this runner is wrong: .*short-lived token/,
		);
	});
});

describe("the file that Google's login action leaves", () => {
	const withFile = (changes: object = {}) => ({
		...issuer.variables,
		...fileOf(leftFile(world, changes)),
	});

	test("without a service account, and through one", async () => {
		expect(await ask(withFile())).toBe(VALUE);
		expect(await ask(withFile(impersonating(READER)))).toBe(VALUE);
		expect(actions()).toEqual([
			...["exchange", "access"],
			...["exchange", "generateAccessToken", "access"],
		]);
		expect(google.calls[3]?.input.lifetime).toBe("300s");
	});

	test("its own lifetime counts, and its account's project", async () => {
		const file = withFile({
			...impersonating(READER),
			service_account_impersonation: { token_lifetime_seconds: 1_200 },
		});
		const { ask, protected: masked } = openGcp(file);
		expect(await ask("gcp://db")).toEqual([VALUE]);
		// The token of the job, and that of the account.
		expect(masked).toHaveLength(2);
		expect(google.calls[1]?.input.lifetime).toBe("1200s");
	});

	test("an account that an input names stands in the place of the file's", async () => {
		const email = "second@my-project.iam.gserviceaccount.com";
		makeAccount(google, email);
		google.accounts.get(email)?.members.add(REPOSITORY);
		google.grant(`serviceAccount:${email}`, "projects/my-project");
		const inputs = { GCP_SERVICE_ACCOUNT: email };
		expect(await ask(withFile(impersonating(READER)), { inputs })).toBe(VALUE);
		expect(google.calls.map(({ path }) => path)).toEqual([
			"/v1/token",
			`/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
			"/v1/projects/my-project/secrets/db/versions/latest:access",
		]);
	});

	test("its bearer is not used: that of this job is", async () => {
		const left = JSON.parse(JSON.stringify(leftFile(world)));
		left.credential_source.headers.Authorization = "Bearer of another job";
		expect(await ask({ ...issuer.variables, ...fileOf(left) })).toBe(VALUE);
	});

	test("a token in a file, and a member of its JSON, are masked", async () => {
		const token = issuer.mint({
			aud: `https://iam.googleapis.com/${PROVIDER}`,
		});
		const path = join(directory(), "token");
		for (const [text, source] of [
			[`${token}\n`, { file: path }],
			[
				JSON.stringify({ id: token }),
				{
					file: path,
					format: { type: "json", subject_token_field_name: "id" },
				},
			],
		] as const) {
			writeFileSync(path, text);
			const { ask, protected: masked } = openGcp(
				fileOf(leftFile(world, { credential_source: source })),
			);
			expect(await ask("gcp://my-project/db")).toEqual([VALUE]);
			expect(masked).toContain(token);
		}
	});
});

describe("other ways", () => {
	test("a person's login, and one that has ended", async () => {
		google.logins.set("refresh-1", {
			...{ client: "id", secret: "s3cret", user: "dev" },
		});
		google.grant("user:dev", "projects/my-project");
		const login = {
			...{ type: "authorized_user", client_id: "id", client_secret: "s3cret" },
			refresh_token: "refresh-1",
			quota_project_id: "my-project",
		};
		expect(await ask(fileOf(login))).toBe(VALUE);
		expect(google.calls[1]?.headers["x-goog-user-project"]).toBe("my-project");
		google.logins.clear();
		expect(await ask(fileOf(login))).toMatch(
			/^denied: Google does not take the login that gcloud keeps \(invalid_grant: "Token has been expired or revoked\."\)\. Run `gcloud auth/,
		);
	});

	test("the account of the machine, whose scopes may be too narrow", async () => {
		for (const [scopes, expected] of [
			[undefined, VALUE],
			[["devstorage"], /^denied: .*its access scopes are too narrow/],
		] as const) {
			const metadata = await startMetadata(
				google.tokenOf(`serviceAccount:${READER}`, scopes),
			);
			const text = await ask({
				METADATA_SERVER_DETECTION: "",
				GCE_METADATA_HOST: metadata.host,
			});
			metadata.close();
			if (typeof expected === "string") expect(text).toBe(expected);
			else expect(text).toMatch(expected);
		}
	});

	test("another universe: the key signs the token itself", async () => {
		const other = await startGoogle(
			world.authority.issue("DNS:*.cloud.example"),
			"cloud.example",
		);
		const unmap = mapDomain("cloud.example", other.origin);
		const own = makeAccount(other, READER, {
			universe_domain: "cloud.example",
		});
		other.put(`${SECRETS}/db`, "of elsewhere");
		other.grant(`serviceAccount:${READER}`, "projects/my-project");
		const universe = { GCP_UNIVERSE_DOMAIN: "cloud.example" };
		expect(await ask(fileOf(own), { inputs: universe })).toBe("of elsewhere");
		expect(other.calls.map(({ host }) => host)).toEqual([
			"secretmanager.cloud.example",
		]);
		other.providers.set(PROVIDER, { issuer: issuer.origin });
		other.grant(
			REPOSITORY.replace("googleapis.com", "cloud.example"),
			"projects/my-project",
		);
		expect(await ask(...identity(universe))).toBe("of elsewhere");
		unmap();
		other.close();
		expect(google.calls).toEqual([]);
	});
});

test("nothing is asked after the deadline, and the reason is passed on", async () => {
	const signal = AbortSignal.abort(
		new SecretError("unreachable", saying("too late.")),
	);
	expect(await ask(fileOf(key), { signal })).toBe("unreachable: too late.");
	expect(google.calls).toEqual([]);
});
