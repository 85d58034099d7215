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
import { openGcp } from "../../support/gcp/provider.ts";
import type { GoogleServer } from "../../support/gcp/server.ts";
import {
	READER,
	reset,
	SECRETS,
	startWorld,
	type World,
} from "../../support/gcp/world.ts";

type Variables = Readonly<Record<string, string>>;

const BYTES = Buffer.from([0x00, 0xff, 0x0d, 0x0a, 0xc3, 0x28]);
const DOCUMENT =
	'{"password":"pa55-w0rd","port":5432,"big":12345678901234567890,"rate":1.0,"on":true,"none":null,"deep":{"a":[1, 2]},"a.b":"dotted","a b":"spaced"}';
let world: World;
let google: GoogleServer;

beforeAll(async () => {
	world = await startWorld();
	({ google } = world);
	google.put(`${SECRETS}/db`, "first", DOCUMENT);
	google.alias(`${SECRETS}/db`, "old", 1);
	google.put(`${SECRETS}/bytes`, BYTES);
	google.put(`${SECRETS}/large`, Buffer.alloc(65_536, "x"));
	google.put(`${SECRETS}/empty`, "");
	google.put(`${SECRETS}/list`, "[1]");
	google.put(`${SECRETS}/off`, "x");
	google.set(`${SECRETS}/off`, 1, "DISABLED");
	google.make(`${SECRETS}/void`);
	google.put("projects/example.com:old/secrets/db", "of a domain's project");
	google.grant(`serviceAccount:${READER}`, "projects/example.com:old");
	google.put(
		"projects/my-project/locations/europe-west3/secrets/eu",
		'{"a":"of Frankfurt"}',
	);
	for (let index = 0; index < 100; index++)
		google.put(`projects/many/secrets/n${index}`, `value ${index}`);
	google.put("projects/many/secrets/sub-deep_Key", '{"a":1}');
	google.make("projects/many/secrets/without");
	const member = `serviceAccount:${READER}`;
	google.grant(member, "projects/many");
	google.grant(member, "projects/elsewhere");
	for (const project of ["many", "elsewhere"])
		google.grantList(member, `projects/${project}`);
	google.grantList(member, "projects/my-project/locations/europe-west3");
});
afterAll(() => world.close());
beforeEach(() => reset(google));

const open = (variables: Variables = {}, inputs: Variables = {}) =>
	openGcp(variables, {
		inputs: { GCP_CREDENTIALS_JSON: world.key, ...inputs },
	});
const ask = async (...references: string[]) => open().ask(...references);

describe("values", () => {
	test.each([
		["gcp://db", DOCUMENT],
		["gcp:db", DOCUMENT],
		["gcp://my-project/db/1", "first"],
		["gcp://db/versions/1", "first"],
		["gcp://my-project/db?version=old", "first"],
		["gcp://projects/123456789012/secrets/db/versions/latest", DOCUMENT],
		["gcp://my-project/db#password", "pa55-w0rd"],
		["gcp://db#port", "5432"],
		["gcp://db#big", "12345678901234567890"],
		["gcp://db#rate", "1.0"],
		["gcp://db#on", "true"],
		["gcp://db#deep", '{"a":[1,2]}'],
		["gcp://db#a.b", "dotted"],
		["gcp://db#a%20b", "spaced"],
		["gcp://db?ttl=5m#password", "pa55-w0rd"],
		["gcp://empty", ""],
		[
			"gcp://projects/my-project/locations/europe-west3/secrets/eu#a",
			"of Frankfurt",
		],
		["gcp://example.com:old/db", "of a domain's project"],
	])("%s", async (reference, value) => {
		expect(await ask(reference)).toEqual([value]);
	});

	test("bytes, and as many as Google keeps", async () => {
		const { provider } = open();
		const answers = await provider.resolve(
			["bytes", "large"].map((rest) => ({
				...{ scheme: "gcp", rest, want: "value" as const },
			})),
		);
		expect(answers).toEqual([
			{ kind: "value", value: BYTES },
			{ kind: "value", value: Buffer.alloc(65_536, "x") },
		]);
	});
});

describe("what gives nothing", () => {
	test.each([
		["gcp://nowhere", /^not-found: Secret Manager has no such secret/],
		["gcp://db/versions/9", /^not-found: .*no such version/],
		["gcp://void", /^not-found: Secret Manager has no such/],
		["gcp://off", /^not-found: this version of the secret is disabled\./],
		["gcp://db#nothing", /^not-found: the secret has no field `nothing`/],
		["gcp://db#none", /^not-found: the field `none` of the secret is null/],
		["gcp://list#a", /^malformed: the secret is no JSON object/],
		["gcp://bytes#a", /^malformed: the secret is no JSON object/],
		[
			"gcp://other-project/db",
			/^denied: the read of the secret is not allowed \(PERMISSION_DENIED: "Permission 'secretmanager\.versions\.access' denied .*`roles\/secretmanager\.secretAccessor`/,
		],
	])("%s", async (reference, message) => {
		expect((await ask(reference))[0]).toMatch(message);
		expect(
			google.calls.filter(({ action }) => action === "access"),
		).toHaveLength(1);
	});

	test("a key of KMS that is disabled is no missing secret", async () => {
		google.act = ({ action }) =>
			action === "access"
				? {
						status: 400,
						headers: { "content-type": "application/json" },
						body: JSON.stringify({
							error: {
								code: 400,
								status: "FAILED_PRECONDITION",
								message:
									"CryptoKey Version [projects/p/1] is in DISABLED state.",
							},
						}),
					}
				: "pass";
		expect((await ask("gcp://db"))[0]).toMatch(
			/^failed: the read of the secret failed \(FAILED_PRECONDITION, status 400: "CryptoKey Version/,
		);
	});
});

describe("as few requests as it takes", () => {
	test("a hundred secrets over one connection, after one login", async () => {
		const references = Array.from(
			{ length: 100 },
			(_, index) => `gcp://many/n${index}`,
		);
		expect(await ask(...references)).toEqual(
			references.map((_, index) => `value ${index}`),
		);
		const reads = google.calls.filter(({ action }) => action === "access");
		expect(reads).toHaveLength(100);
		expect(google.calls).toHaveLength(101);
		// One for the login, one for all of them.
		expect(google.sessions).toBe(2);
	});

	test("a secret of which several fields are taken is read once", async () => {
		expect(
			await ask("gcp://db#password", "gcp://db#port", "gcp://my-project/db"),
		).toEqual(["pa55-w0rd", "5432", DOCUMENT]);
		expect(google.calls).toHaveLength(2);
	});

	test("one that is malformed, missing or elsewhere keeps no other from being read", async () => {
		const texts = await ask(
			...["gcp://a.b", "gcp://db#port", "gcp://nowhere"],
			"gcp://projects/my-project/locations/europe-west3/secrets/eu",
		);
		expect(texts.map((text) => text.slice(0, 10))).toEqual([
			...["malformed:", "5432", "not-found:", '{"a":"of F'],
		]);
	});
});

describe("every secret of a project", () => {
	test("under their names, page by page, without those that have no value", async () => {
		const { fields, log } = open();
		const found = await fields("gcp://many/");
		expect(Object.keys(found)).toHaveLength(101);
		expect(found).toMatchObject({
			n0: "value 0",
			n99: "value 99",
			"sub-deep_Key": '{"a":1}',
		});
		expect(
			google.calls.filter(({ action }) => action === "list").length,
		).toBeGreaterThan(1);
		expect(log.filter((line) => line.startsWith("notice"))).toEqual([
			"notice: gcp: the secret without has no enabled latest version and is left out.",
		]);
	});

	test("those of one place", async () => {
		expect(
			await open().fields("gcp://projects/my-project/locations/europe-west3/"),
		).toEqual({ eu: '{"a":"of Frankfurt"}' });
		expect(google.calls.at(-1)?.host).toBe(
			"secretmanager.europe-west3.rep.googleapis.com",
		);
	});

	test("none, and one that may not be listed", async () => {
		expect(await open().fields("gcp://elsewhere/")).toMatch(
			/^not-found: the project has no secret/,
		);
		expect(await open().fields("gcp://my-project/")).toMatch(
			/^denied: the list of the project's secrets is not allowed .*`roles\/secretmanager\.viewer`/,
		);
	});

	test("what cannot be the name of one is not asked for", async () => {
		google.act = ({ action }) =>
			action === "list"
				? {
						status: 200,
						headers: { "content-type": "application/json" },
						body: JSON.stringify({
							secrets: ["n1", "n2/versions/1:access?x=", "..", "n 3", ""].map(
								(name) => ({ name: `projects/1/secrets/${name}` }),
							),
						}),
					}
				: "pass";
		expect(await open().fields("gcp://many/")).toEqual({ n1: "value 1" });
		expect(
			google.calls.filter(({ action }) => action === "access"),
		).toHaveLength(1);
	});

	test("pages in a circle", async () => {
		let lists = 0;
		google.act = ({ action }) =>
			action === "list"
				? {
						status: 200,
						headers: { "content-type": "application/json" },
						body: JSON.stringify({
							secrets: [{ name: "projects/1/secrets/n1" }],
							nextPageToken: `page${lists++ % 2}`,
						}),
					}
				: "pass";
		expect(await open().fields("gcp://many/")).toMatch(
			/^malformed: the list .* leads back to a page that was read/,
		);
		expect(lists).toBe(3);
	});

	test("one that may not be read fails all of them", async () => {
		google.act = ({ action, path }) =>
			action === "access" && path.includes("n7/")
				? {
						status: 403,
						headers: { "content-type": "application/json" },
						body: '{"error":{"code":403,"status":"PERMISSION_DENIED","message":"no"}}',
					}
				: "pass";
		expect(await open().fields("gcp://many/")).toMatch(/^denied: /);
	});
});

describe("the project of references that name none", () => {
	const projectsAsked = () =>
		google.calls
			.filter(({ action }) => action === "access")
			.map(({ path }) => path.split("/")[3]);

	test.each<[string, Variables]>([
		["an input", { GCP_PROJECT_ID: "many" }],
		["Dagger's first", { GCP_PROJECT_ID: "many", GOOGLE_CLOUD_PROJECT: "x-y" }],
		["its second", { GOOGLE_CLOUD_PROJECT: "many", GCLOUD_PROJECT: "x-y" }],
		["its third", { GCLOUD_PROJECT: "many", GCP_PROJECT: "x-y" }],
		["of the login action", { GCP_PROJECT: "many", CLOUDSDK_PROJECT: "x-y" }],
		["of gcloud", { CLOUDSDK_CORE_PROJECT: "many", CLOUDSDK_PROJECT: "x-y" }],
		["of gcloud, of old", { CLOUDSDK_PROJECT: "many" }],
	])("%s", async (_, variables) => {
		expect(await open(variables).ask("gcp://n1")).toEqual(["value 1"]);
		expect(projectsAsked()).toEqual(["many"]);
	});

	test("without any", async () => {
		const { project_id: _, ...rest } = JSON.parse(world.key);
		const email = "116000000000000000000";
		google.accounts.set(email, {
			...{ keys: new Map(google.accounts.get(READER)?.keys) },
			members: new Set(),
		});
		google.grant(`serviceAccount:${email}`, "projects/many");
		const key = JSON.stringify({ ...rest, client_email: email });
		const { ask } = open({}, { GCP_CREDENTIALS_JSON: key });
		expect(await ask("gcp://db", "gcp://many/n1")).toEqual([
			expect.stringMatching(
				/^malformed: no project is given\. Set the input `gcp-project-id`/,
			),
			"value 1",
		]);
	});

	test("one that is in the file of a person's gcloud is not known", async () => {
		const path = join(world.authority.ca, "..", "user.json");
		writeFileSync(
			path,
			JSON.stringify({
				...{ type: "authorized_user", client_id: "id", client_secret: "s" },
				refresh_token: "r",
			}),
		);
		google.logins.set("r", { client: "id", secret: "s", user: "dev" });
		expect(
			(
				await openGcp({ GOOGLE_APPLICATION_CREDENTIALS: path }).ask("gcp://db")
			)[0],
		).toMatch(/^malformed: no project is given/);
	});
});

test("the quota of another project", async () => {
	const quota = { GCP_QUOTA_PROJECT: "my-project" };
	expect(await open({}, quota).ask("gcp://db#port")).toEqual(["5432"]);
	expect(google.calls[1]?.headers["x-goog-user-project"]).toBe("my-project");
	const foreign = { GOOGLE_CLOUD_QUOTA_PROJECT: "of-others" };
	expect((await open(foreign).ask("gcp://db"))[0]).toMatch(
		/^denied: .*cannot be counted for the project whose quota is used .*`gcp-quota-project`/,
	);
});
