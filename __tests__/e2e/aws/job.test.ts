import { readFileSync } from "node:fs";
import {
	afterAll,
	beforeAll,
	beforeEach,
	expect,
	onTestFinished,
	test,
} from "vitest";
import type { Keys } from "../../support/aws/api.ts";
import { variablesOf } from "../../support/aws/provider.ts";
import { type AwsServer, startAws } from "../../support/aws/server.ts";
import { type Issuer, startIssuer } from "../../support/oidc.ts";
import { Job, type StepOptions } from "../../support/runner.ts";

let aws: AwsServer;
let issuer: Issuer;
let keys: Keys;
let role: string;

const PASSWORD = "pa55-w0rd-Xy7q";
const BYTES = Buffer.from([0xff, 0x00, 0x01, 0xfe]);

beforeAll(async () => {
	[aws, issuer] = await Promise.all([startAws(), startIssuer()]);
	const secret = (name: string, more: object) =>
		aws.api("secretsmanager", "CreateSecret", { Name: name, ...more });
	await secret("prod/db", {
		SecretString: `{"password":"${PASSWORD}","nothing":null,"deep":{"a":["x-0123456789"]}}`,
	});
	await secret("prod/bytes", { SecretBinary: BYTES.toString("base64") });
	await secret("ci/token", { SecretString: "token-0123456789" });
	await secret("ci/sub/deep.key", { SecretString: "deep-0123456789" });
	await aws.api("ssm", "PutParameter", {
		...{ Name: "/prod/key", Value: "key-0123456789", Type: "SecureString" },
	});
	keys = await aws.user(["secretsmanager:*", "ssm:*"]);
	role = await aws.role(["secretsmanager:*", "ssm:*"], {
		token: { audience: "sts.amazonaws.com", subject: "repo:octo/app:*" },
	});
	aws.provider = { issuer: issuer.origin, audiences: ["sts.amazonaws.com"] };
});
afterAll(() => {
	aws.close();
	issuer.close();
});
beforeEach(() => {
	aws.calls.length = 0;
});

const step = (
	lines: readonly string[],
	inputs: Readonly<Record<string, string>>,
	options: StepOptions = {},
) => {
	const job = new Job();
	onTestFinished(() => job.end());
	return job.step({
		...options,
		env: {
			RUNNER_DEBUG: "1",
			AWS_EC2_METADATA_DISABLED: "true",
			...options.env,
		},
		with: {
			"aws-endpoint-url": aws.origin,
			"aws-region": "eu-west-1",
			"secret-refs": lines.join("\n"),
			...inputs,
		},
	});
};

test("by the job's own identity: values, files, members, a folder, what is missing", async () => {
	const { code, env, log } = await step(
		[
			"DB_PASSWORD = aws+sm://prod/db#password",
			"DEEP [json:/deep/a/0] = aws+sm://prod/db",
			"DB_* = aws+sm://prod/db",
			"BYTES [file] = aws+sm://prod/bytes",
			"API_KEY = aws+ps://prod/key",
			"CI_* = aws+sm://ci/",
			"GONE [optional] = aws+sm://nowhere",
			"OTHER [default:none] = aws+ps://nowhere/x",
		],
		{ "aws-role-arn": role },
		{ env: issuer.variables },
	);
	expect(code, log.join("\n")).toBe(0);
	const { BYTES: file = "", ...values } = Object.fromEntries(env);
	expect(values).toEqual({
		DB_PASSWORD: PASSWORD,
		DEEP: "x-0123456789",
		DB_DEEP: '{"a":["x-0123456789"]}',
		API_KEY: "key-0123456789",
		CI_TOKEN: "token-0123456789",
		CI_SUB_DEEP_KEY: "deep-0123456789",
		OTHER: "none",
	});
	expect(readFileSync(file)).toEqual(BYTES);
	expect(log.join("\n")).not.toMatch(
		/pa55|0123456789|eyJ|\bASIA|aws4_request|node_modules|\n\s+at /,
	);
});

test("keys are hidden in the log, and a script has them all the same", async () => {
	const { code, log } = await step(
		["API_KEY = aws+ps://prod/key"],
		{ run: 'echo "id $AWS_ACCESS_KEY_ID, secret $AWS_SECRET_ACCESS_KEY."' },
		{ env: variablesOf(keys) },
	);
	expect(code, log.join("\n")).toBe(0);
	expect(log.join("\n")).toContain("id ***, secret ***.");
});

test("every reference that failed is told of, with what to do and no credentials", async () => {
	const { code, env, annotations, log } = await step(
		[
			"A = aws+sm://nowhere",
			"B = aws+ps://prod/key",
			"C = aws+sm://prod/db#nothing",
		],
		{},
		{ env: variablesOf(keys) },
	);
	expect(code).toBe(1);
	expect([...env]).toEqual([]);
	const errors = annotations
		.filter(({ kind }) => kind === "error")
		.map(({ message }) => message);
	expect(errors.slice(0, 2)).toEqual([
		expect.stringContaining(
			"A: aws+sm://nowhere: Secrets Manager has no such secret.",
		),
		expect.stringContaining(
			"C: aws+sm://prod/db#nothing: the field `nothing` of the secret is null, so it has no value.",
		),
	]);
	for (const secret of [keys.secretAccessKey, keys.accessKeyId, PASSWORD])
		expect(log.join("\n")).not.toContain(secret);
});

test("a dry run judges references and asks nobody", async () => {
	const good = await step(["A = aws+sm://nowhere"], { "dry-run": "true" });
	expect(good.code).toBe(0);
	const bad = await step(["A = aws+sm://a?version=1&stage=x"], {
		"dry-run": "true",
	});
	expect(bad.code).toBe(1);
	expect(aws.calls).toEqual([]);
});

test.each([
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN",
	"AWS_CONTAINER_AUTHORIZATION_TOKEN",
])("a manifest cannot read %s", async (variable) => {
	const job = new Job();
	onTestFinished(() => job.end());
	job.file("refs", `A = env:${variable}\n`);
	const { code, env, log } = await job.step({
		env: { [variable]: keys.secretAccessKey },
		with: { "secret-refs-file": "refs" },
	});
	expect(code).toBe(1);
	expect([...env]).toEqual([]);
	expect(log.join("\n")).not.toContain(keys.secretAccessKey);
});
