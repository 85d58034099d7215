import { readFileSync } from "node:fs";
import {
	afterAll,
	beforeAll,
	beforeEach,
	expect,
	onTestFinished,
	test,
} from "vitest";
import type { GoogleServer } from "../../support/gcp/server.ts";
import {
	leftFile,
	PROVIDER,
	REPOSITORY,
	reset,
	SECRETS,
	startWorld,
	type World,
} from "../../support/gcp/world.ts";
import { hostsVariables } from "../../support/name-service.ts";
import { Job, type StepOptions } from "../../support/runner.ts";

const PASSWORD = "pa55-w0rd-Xy7q";
const BYTES = Buffer.from([0xff, 0x00, 0x01, 0xfe]);
let world: World;
let google: GoogleServer;

beforeAll(async () => {
	world = await startWorld();
	({ google } = world);
	google.put(
		`${SECRETS}/db`,
		`{"password":"${PASSWORD}","nothing":null,"deep":{"a":["x-0123456789"]}}`,
	);
	google.put(`${SECRETS}/bytes`, BYTES);
	google.put("projects/ci-project/secrets/token", "token-0123456789");
	google.put("projects/ci-project/secrets/sub-deep_key", "deep-0123456789");
	google.grant(REPOSITORY, "projects/ci-project");
	google.grantList(REPOSITORY, "projects/ci-project");
});
afterAll(() => world.close());
beforeEach(() => reset(google));

const step = (
	lines: readonly string[],
	inputs: Readonly<Record<string, string>>,
	{ env = {}, ...options }: StepOptions = {},
	job = new Job(),
) => {
	onTestFinished(() => job.end());
	return job.step({
		...options,
		env: {
			RUNNER_DEBUG: "1",
			METADATA_SERVER_DETECTION: "none",
			NODE_EXTRA_CA_CERTS: world.authority.ca,
			...hostsVariables({ "googleapis.com": google.origin }),
			...env,
		},
		with: {
			"secret-refs": lines.join("\n"),
			...inputs,
		},
	});
};

test("by the job's own identity: values, files, members, a project, what is missing", async () => {
	const { code, env, log } = await step(
		[
			"DB_PASSWORD = gcp://my-project/db#password",
			"DEEP [json:/deep/a/0] = gcp://my-project/db",
			"DB_* = gcp://my-project/db",
			"BYTES [file] = gcp://projects/my-project/secrets/bytes/versions/1",
			"CI_* = gcp://ci-project/",
			"GONE [optional] = gcp://my-project/nowhere",
			"OTHER [default:none] = gcp://my-project/db/versions/9",
		].map((line) =>
			line.replace("my-project/db/versions/9", "my-project/db/9"),
		),
		{ "gcp-workload-identity-provider": PROVIDER },
		{ env: world.issuer.variables },
	);
	expect(code, log.join("\n")).toBe(0);
	const { BYTES: file = "", ...values } = Object.fromEntries(env);
	expect(values).toEqual({
		DB_PASSWORD: PASSWORD,
		DEEP: "x-0123456789",
		DB_DEEP: '{"a":["x-0123456789"]}',
		CI_TOKEN: "token-0123456789",
		CI_SUB_DEEP_KEY: "deep-0123456789",
		OTHER: "none",
	});
	expect(readFileSync(file)).toEqual(BYTES);
	expect(log.join("\n")).not.toMatch(
		/pa55|0123456789|eyJ|ya29|node_modules|\n\s+at /,
	);
	// One login, one list, and each secret once.
	const count = (action: string) =>
		google.calls.filter((call) => call.action === action).length;
	expect([count("exchange"), count("list"), count("access")]).toEqual([
		...[1, 1, 6],
	]);
	expect(google.sessions).toBe(2);
});

test("the file of a login action is used, and nothing of it is in the log", async () => {
	const job = new Job();
	const path = job.file("gha-creds.json", JSON.stringify(leftFile(world)));
	const { code, env, log } = await step(
		["DB_PASSWORD = gcp://db#password"],
		{},
		{
			env: {
				...world.issuer.variables,
				GOOGLE_APPLICATION_CREDENTIALS: path,
				GOOGLE_CLOUD_PROJECT: "my-project",
			},
		},
		job,
	);
	expect(code, log.join("\n")).toBe(0);
	expect(env.get("DB_PASSWORD")).toBe(PASSWORD);
	expect(log.join("\n")).not.toMatch(/eyJ|ya29|request-token/);
});

test("a key is hidden in the log, line by line, and a script does not have it", async () => {
	const { private_key: pem } = JSON.parse(world.key);
	const [, line = ""] = pem.split("\n");
	const { code, log } = await step(
		["DB_PASSWORD = gcp://db#password"],
		{
			"gcp-credentials-json": world.key,
			run: `echo "given: [$GCP_CREDENTIALS_JSON]"; env | grep INPUT_GCP || echo none; printf 'line %s.\\n' '${line}'`,
		},
		{ env: { GCP_CREDENTIALS_JSON: world.key } },
	);
	expect(log).toEqual(
		expect.arrayContaining(["given: []", "none", "line ***."]),
	);
	expect(log.join("\n")).not.toContain(line);
	expect(code, log.join("\n")).toBe(0);
});

test("a key that lies in another store", async () => {
	const { code, env, log } = await step(
		["GCP_KEY [none, base64] = env:KEPT", "DB_PASSWORD = gcp://db#password"],
		{ "gcp-credentials-json": "{{ GCP_KEY }}" },
		{ env: { KEPT: Buffer.from(world.key).toString("base64") } },
	);
	expect(code, log.join("\n")).toBe(0);
	expect(Object.fromEntries(env)).toEqual({ DB_PASSWORD: PASSWORD });
	expect(log.join("\n")).not.toMatch(/BEGIN PRIVATE|eyJ|ya29|pa55/);
});

test("every reference that failed is told of, with what to do and no credentials", async () => {
	const { code, env, annotations, log } = await step(
		[
			"A = gcp://my-project/nowhere",
			"B = gcp://my-project/db",
			"C = gcp://my-project/db#nothing",
			"D = gcp://hidden-project/db",
		],
		{ "gcp-credentials-json": world.key },
	);
	expect(code).toBe(1);
	expect([...env]).toEqual([]);
	const errors = annotations
		.filter(({ kind }) => kind === "error")
		.map(({ message }) => message);
	expect(errors.slice(0, 3)).toEqual([
		expect.stringContaining(
			"A: gcp://my-project/nowhere: Secret Manager has no such secret",
		),
		expect.stringContaining(
			"C: gcp://my-project/db#nothing: the field `nothing` of the secret is null, so it has no value.",
		),
		expect.stringContaining(
			"D: gcp://hidden-project/db: the read of the secret is not allowed (PERMISSION_DENIED",
		),
	]);
	expect(log.join("\n")).not.toMatch(/BEGIN PRIVATE|eyJ|ya29|pa55/);
});

test("a dry run judges references and asks nobody", async () => {
	const good = await step(["A = gcp://p/nowhere"], { "dry-run": "true" });
	expect(good.code).toBe(0);
	const bad = await step(["A = gcp://a/b/c/d"], { "dry-run": "true" });
	expect(bad.code).toBe(1);
	expect(google.calls).toEqual([]);
});

test("a manifest cannot read the key, nor the file of the login", async () => {
	for (const reference of [
		"env:GCP_CREDENTIALS_JSON",
		"env:GOOGLE_CREDENTIALS",
		"file:gha-creds.json",
	]) {
		const job = new Job();
		const path = job.file("gha-creds.json", world.key);
		job.file("refs", `A = ${reference}\n`);
		const { code, log } = await step(
			[],
			{ "secret-refs-file": "refs" },
			{
				env: {
					GCP_CREDENTIALS_JSON: world.key,
					GOOGLE_CREDENTIALS: world.key,
					GOOGLE_APPLICATION_CREDENTIALS: path,
				},
			},
			job,
		);
		expect(code, reference).toBe(1);
		expect(log.join("\n")).not.toContain("BEGIN PRIVATE");
	}
});
