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
import type { Keys } from "../../support/aws/api.ts";
import { openAws, variablesOf } from "../../support/aws/provider.ts";
import { type AwsServer, startAws } from "../../support/aws/server.ts";
import { saying } from "../../support/message.ts";
import { type Issuer, startIssuer } from "../../support/oidc.ts";
import { directory } from "../../support/opened-cloud.ts";

let aws: AwsServer;
let issuer: Issuer;
let reader: Keys;
let role: string;
let chained: string;

const VALUE = "pa55-w0rd of the database";
const AUDIENCE = "sts.amazonaws.com";

beforeAll(async () => {
	[aws, issuer] = await Promise.all([startAws(), startIssuer()]);
	await aws.api("secretsmanager", "CreateSecret", {
		...{ Name: "prod/db", SecretString: VALUE },
	});
	await aws.api("ssm", "PutParameter", {
		...{ Name: "/prod/key", Value: "of ssm", Type: "SecureString" },
	});
	reader = await aws.user(["secretsmanager:*", "ssm:*", "sts:AssumeRole"]);
	const actions = ["secretsmanager:GetSecretValue", "ssm:GetParameters"];
	role = await aws.role(actions, {
		token: { audience: AUDIENCE, subject: "repo:octo/app:*" },
	});
	chained = await aws.role(actions, { keys: reader });
});
afterAll(() => {
	aws.close();
	issuer.close();
});
beforeEach(() => {
	aws.calls.length = 0;
	aws.act = () => "pass";
	aws.ended.clear();
	aws.provider = { issuer: issuer.origin, audiences: [AUDIENCE] };
});

type Variables = Readonly<Record<string, string>>;

const open = (
	variables: Variables,
	inputs: Variables = {},
	changes: Parameters<typeof openAws>[1] = {},
) =>
	openAws(
		{ AWS_ENDPOINT_URL: aws.origin, AWS_REGION: "eu-west-1", ...variables },
		{ inputs, ...changes },
	);
const ask = async (...given: Parameters<typeof open>) =>
	(await open(...given).ask("aws+sm://prod/db"))[0];
const actions = () => aws.calls.map(({ action }) => action);

describe("the job's own identity", () => {
	test("one login for both schemes, masked, and short", async () => {
		const {
			ask,
			protected: masked,
			log,
		} = open(
			{ ...issuer.variables, GITHUB_RUN_ID: "4711" },
			{ AWS_ROLE_ARN: role },
		);
		expect(await ask("aws+sm://prod/db", "aws+ps://prod/key")).toEqual([
			VALUE,
			"of ssm",
		]);
		expect(actions().toSorted()).toEqual([
			"AssumeRoleWithWebIdentity",
			"GetParameters",
			"GetSecretValue",
		]);
		const [login, read] = aws.calls;
		expect(login?.input).toMatchObject({
			DurationSeconds: "900",
			RoleArn: role,
			RoleSessionName: "secret-refs-4711",
		});
		expect(login?.accessKeyId).toBe("");
		// The id, the secret and the token of the session; the ID token is masked by who asks for it.
		expect(masked).toHaveLength(3);
		expect(masked).toContain(read?.accessKeyId);
		for (const secret of masked) expect(log.join("\n")).not.toContain(secret);
	});

	test("the role of the environment, when there are no keys", async () => {
		expect(await ask({ ...issuer.variables, AWS_ROLE_ARN: role })).toBe(VALUE);
		expect(actions()[0]).toBe("AssumeRoleWithWebIdentity");
	});

	test("the name of the session and the audience can be given", async () => {
		aws.provider = { issuer: issuer.origin, audiences: ["mine"] };
		const mine = await aws.role(["secretsmanager:GetSecretValue"], {
			token: { audience: "mine", subject: "repo:octo/app:ref:refs/heads/main" },
		});
		expect(
			await ask(issuer.variables, {
				AWS_ROLE_ARN: mine,
				AWS_AUDIENCE: "mine",
				AWS_ROLE_SESSION_NAME: "octo@app",
			}),
		).toBe(VALUE);
		expect(aws.calls[0]?.input.RoleSessionName).toBe("octo@app");
	});

	test("in China the audience is another one", async () => {
		const seen: (string | undefined)[] = [];
		await ask(
			{ ...issuer.variables, AWS_REGION: "cn-north-1" },
			{ AWS_ROLE_ARN: "arn:aws-cn:iam::123456789012:role/x" },
			{
				idToken: async (audience) => {
					seen.push(audience);
					return "token";
				},
			},
		);
		expect(seen).toEqual(["sts.amazonaws.com.cn"]);
	});

	test("a token in a file, by an input or in the environment, is masked", async () => {
		const file = join(directory(), "token");
		const token = issuer.mint({ aud: AUDIENCE });
		writeFileSync(file, `${token}\n`);
		for (const [variables, inputs] of [
			[{ AWS_ROLE_ARN: role, AWS_WEB_IDENTITY_TOKEN_FILE: file }, {}],
			[
				variablesOf(reader),
				{ AWS_ROLE_ARN: role, AWS_WEB_IDENTITY_TOKEN_FILE: file },
			],
		] as const) {
			const { ask, protected: masked } = open(variables, inputs);
			expect(await ask("aws+sm://prod/db")).toEqual([VALUE]);
			expect(masked).toContain(token);
			expect(aws.calls.at(-2)?.input.WebIdentityToken).toBe(token);
		}
	});
});

describe("a refused identity shows what AWS compares", () => {
	const refused = (inputs: Variables = { AWS_ROLE_ARN: role }) =>
		ask(issuer.variables, inputs);
	const CLAIMS =
		'sub "repo:octo/app:ref:refs/heads/main", aud "sts.amazonaws.com", repository "octo/app", ref "refs/heads/main", event_name "push"';

	test.each<[string, () => void, () => Variables, string]>([
		[
			"no such role",
			() => {},
			() => ({ AWS_ROLE_ARN: `${role}x` }),
			'(AccessDenied: "Not authorized to perform sts:AssumeRoleWithWebIdentity"). It says so when there is no such role',
		],
		[
			"no provider in the account",
			() => {
				aws.provider = undefined;
			},
			() => ({ AWS_ROLE_ARN: role }),
			'(InvalidIdentityToken: "No OpenIDConnect provider found in your account',
		],
		[
			"another audience",
			() => {
				aws.provider = { issuer: issuer.origin, audiences: ["x"] };
			},
			() => ({ AWS_ROLE_ARN: role }),
			"that lists its audience (aud)",
		],
	])("%s", async (_, arrange, inputs, message) => {
		arrange();
		const text = await refused(inputs());
		expect(text).toMatch(/^denied: /);
		expect(text).toContain(message);
		expect(text).toContain(CLAIMS);
		expect(text).not.toMatch(/jti|eyJ/);
		expect(actions()).toEqual(["AssumeRoleWithWebIdentity"]);
	});

	test("a condition that does not fit, and a token that has expired", async () => {
		const strict = await aws.role(["ssm:GetParameter"], {
			token: { audience: AUDIENCE, subject: "repo:octo/app:environment:prod" },
		});
		expect(await refused({ AWS_ROLE_ARN: strict })).toContain(
			"when a condition of the role's trust policy does not fit",
		);
		const file = join(directory(), "token");
		writeFileSync(file, issuer.mint({ aud: AUDIENCE, exp: 1_700_000_000 }));
		expect(
			await refused({ AWS_ROLE_ARN: role, AWS_WEB_IDENTITY_TOKEN_FILE: file }),
		).toMatch(
			/^denied: the token for `.*` has expired \(ExpiredTokenException/,
		);
	});

	test("what passes is tried again: keys of the issuer that AWS could not fetch", async () => {
		aws.act = ({ action }, visit) =>
			action === "AssumeRoleWithWebIdentity" && visit === 1
				? {
						status: 400,
						body: "<ErrorResponse><Error><Code>InvalidIdentityToken</Code><Message>Couldn&apos;t retrieve verification key from your identity provider</Message></Error></ErrorResponse>",
					}
				: "pass";
		expect(await refused()).toBe(VALUE);
		expect(actions()).toEqual([
			...["AssumeRoleWithWebIdentity", "AssumeRoleWithWebIdentity"],
			"GetSecretValue",
		]);
	});

	test.each([
		["empty keys", "AKID", "secret", ""],
		["keys that no header can have", "AKID", "secret", "t0\nken"],
		["no keys", undefined, "secret", "t0ken"],
	])("an answer with %s is none of AWS", async (_, id, secret, token) => {
		const elements = Object.entries({
			AccessKeyId: id,
			SecretAccessKey: secret,
			SessionToken: token,
		}).map(([name, text]) =>
			text === undefined ? "" : `<${name}>${text}</${name}>`,
		);
		aws.act = () => ({ status: 200, body: `<R>${elements.join("")}</R>` });
		expect(await refused()).toMatch(
			/^malformed: the login at AWS \(STS\) was answered with something that is not AWS's/,
		);
		expect(actions()).toEqual(["AssumeRoleWithWebIdentity"]);
	});

	test("a job without the permission is told of it", async () => {
		expect(await ask({}, { AWS_ROLE_ARN: role })).toMatch(
			/^denied: GitHub gives this job no ID token\. Give the job `permissions: id-token: write`/,
		);
		expect(await ask({ AWS_ROLE_ARN: role })).toMatch(
			/^denied: no credentials for AWS are given\. `AWS_ROLE_ARN` is set, but the job has no ID token/,
		);
		expect(aws.calls).toEqual([]);
	});
});

describe("keys", () => {
	test("of the environment, as a login action leaves them", async () => {
		expect(await ask(variablesOf(reader))).toBe(VALUE);
		expect(actions()).toEqual(["GetSecretValue"]);
	});

	test("keys of the environment beat its role, and those of inputs beat both", async () => {
		const keys = { ...variablesOf(reader), AWS_ROLE_ARN: role };
		expect(await ask({ ...keys, ...issuer.variables })).toBe(VALUE);
		expect(actions()).toEqual(["GetSecretValue"]);
		const wrong = {
			AWS_ACCESS_KEY_ID: "AKIAX",
			AWS_SECRET_ACCESS_KEY: "wrong",
		};
		expect(
			await ask(
				{ ...wrong, AWS_SESSION_TOKEN: "of another login" },
				variablesOf(reader),
			),
		).toBe(VALUE);
	});

	test("a role of the environment that is none does not matter to who has keys", async () => {
		expect(await ask({ ...variablesOf(reader), AWS_ROLE_ARN: "ci" })).toBe(
			VALUE,
		);
	});

	test("a wrong secret, and a key that is not known", async () => {
		const wrong = {
			...variablesOf(reader),
			AWS_SECRET_ACCESS_KEY: "wr0ng-secret",
		};
		expect(await ask(wrong)).toMatch(
			/^denied: AWS says that the signature is wrong \(InvalidSignatureException\)/,
		);
		const unknown = {
			...variablesOf(reader),
			AWS_ACCESS_KEY_ID: "AKIAUNKNOWN00000",
		};
		const text = await ask(unknown);
		expect(text).toMatch(
			/^denied: AWS does not know the access key \(UnrecognizedClientException\)/,
		);
		expect(text).not.toContain("AKIAUNKNOWN00000");
	});

	test("a session that has ended", async () => {
		aws.ended.add(reader.accessKeyId);
		expect(await ask(variablesOf(reader))).toMatch(
			/^denied: the session of the credentials has ended \(ExpiredTokenException\)/,
		);
	});

	test("a session that has ended, and a role to assume with it", async () => {
		aws.ended.add(reader.accessKeyId);
		const role = { AWS_ROLE_ARN: "arn:aws:iam::123456789012:role/other" };
		expect(await ask(variablesOf(reader), role)).toMatch(
			/^denied: the session of the credentials has ended \(ExpiredToken/,
		);
	});

	test.each<[string, Variables, string, string?]>([
		[
			"half of them",
			{ AWS_ACCESS_KEY_ID: "AKID" },
			"`aws-secret-access-key` (or `AWS_SECRET_ACCESS_KEY`) is missing or empty",
			"`aws-secret-access-key` is missing or empty",
		],
		[
			"the other half",
			{ AWS_SECRET_ACCESS_KEY: "s3cr3t-0123" },
			"`aws-access-key-id` (or `AWS_ACCESS_KEY_ID`) is missing or empty",
			"`aws-access-key-id` is missing or empty",
		],
		[
			"in quotes",
			{ AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: '"s3cr3t-0123"' },
			"has white space, quotes or another character",
		],
		[
			"two lines",
			{ AWS_ACCESS_KEY_ID: "AKID", AWS_SECRET_ACCESS_KEY: "s3cr3t-0123\nx" },
			"has white space, quotes or another character",
		],
	])("%s", async (_, variables, message, ofInputs = message) => {
		const text = await ask(variables);
		expect(text).toMatch(/^malformed: /);
		expect(text).toContain(message);
		expect(text).not.toContain("s3cr3t-0123");
		expect(await ask({}, variables)).toContain(ofInputs);
		// A variable is not taken for the other half.
		if (ofInputs !== message)
			expect(await ask(variablesOf(reader), variables)).toContain(
				`${ofInputs}, and belongs to the other half of the access key, which is an input; variables are not read beside it.`,
			);
		expect(aws.calls).toEqual([]);
	});

	test("none at all: every way is named", async () => {
		expect(await ask({})).toMatch(
			/^denied: no credentials for AWS are given\. Set `aws-role-arn` .*`aws-access-key-id` and `aws-secret-access-key`.*configure-aws-credentials/,
		);
	});

	test("a token or file without what it is for", async () => {
		for (const variables of [{}, variablesOf(reader)])
			expect(await ask(variables, { AWS_SESSION_TOKEN: "t0ken" })).toMatch(
				/^malformed: `aws-session-token` is given without/,
			);
		expect(await ask({}, { AWS_WEB_IDENTITY_TOKEN_FILE: "x" })).toMatch(
			/^malformed: `aws-web-identity-token-file` is given without `aws-role-arn`/,
		);
		expect(
			await ask({}, { AWS_WEB_IDENTITY_TOKEN_FILE: "x", AWS_ROLE_ARN: role }),
		).toMatch(/^malformed: `aws-web-identity-token-file` .* cannot be read/);
	});
});

describe("a role that other credentials assume", () => {
	test.each<[string, () => Variables, () => Variables]>([
		[
			"keys and role by inputs",
			() => issuer.variables,
			() => ({ ...variablesOf(reader), AWS_ROLE_ARN: chained }),
		],
		[
			"the role by input, keys of the environment",
			() => variablesOf(reader),
			() => ({ AWS_ROLE_ARN: chained }),
		],
	])("%s", async (_, variables, inputs) => {
		const { ask, protected: masked } = open(variables(), inputs());
		expect(await ask("aws+sm://prod/db")).toEqual([VALUE]);
		expect(actions()).toEqual(["AssumeRole", "GetSecretValue"]);
		expect(aws.calls[0]?.accessKeyId).toBe(reader.accessKeyId);
		expect(aws.calls[0]?.input.DurationSeconds).toBe("900");
		expect(masked).toContain(aws.calls[1]?.accessKeyId);
	});

	test("keys of a file of AWS's tools", async () => {
		const file = join(directory(), "credentials");
		writeFileSync(
			file,
			`[default]\naws_access_key_id = ${reader.accessKeyId}\naws_secret_access_key = ${reader.secretAccessKey}\n`,
		);
		const variables = { AWS_SHARED_CREDENTIALS_FILE: file };
		expect(await ask(variables)).toBe(VALUE);
		const by = open(variables, { AWS_ROLE_ARN: chained });
		expect(await by.ask("aws+sm://prod/db")).toEqual([VALUE]);
		expect(by.protected).toEqual(
			expect.arrayContaining([
				reader.accessKeyId,
				reader.secretAccessKey,
				aws.calls[2]?.accessKeyId,
			]),
		);
		expect(actions()).toEqual([
			"GetSecretValue",
			"AssumeRole",
			"GetSecretValue",
		]);
	});

	test("who may not is told both places where it is allowed", async () => {
		const nobody = await aws.user(["secretsmanager:*"]);
		expect(await ask(variablesOf(nobody), { AWS_ROLE_ARN: chained })).toMatch(
			/^denied: AWS did not let the given credentials assume `.*` \(AccessDenied: .*`sts:AssumeRole` on the role in their own policy, and .*trust policy/,
		);
	});

	test("keys that are wrong are told of as such", async () => {
		const wrong = {
			...variablesOf(reader),
			AWS_SECRET_ACCESS_KEY: "wr0ng-secret",
		};
		expect(await ask(wrong, { AWS_ROLE_ARN: chained })).toMatch(
			/^denied: AWS says that the signature is wrong/,
		);
	});
});

describe("a role that cannot be right", () => {
	test.each([
		["arn:aws:iam::123456789012:user/x", "is no ARN of a role"],
		["my-role", "is no ARN of a role"],
		[
			"arn:aws-cn:iam::123456789012:role/x",
			"is of the partition `aws-cn`, and the region of `aws`",
		],
	])("%s", async (arn, message) => {
		expect(await ask(issuer.variables, { AWS_ROLE_ARN: arn })).toContain(
			message,
		);
		expect(aws.calls).toEqual([]);
	});

	test("a session's name that AWS does not allow", async () => {
		expect(
			await ask(issuer.variables, {
				AWS_ROLE_ARN: role,
				AWS_ROLE_SESSION_NAME: "a b",
			}),
		).toMatch(/^malformed: `aws-role-session-name` is none that AWS allows/);
	});
});

test("nothing is asked after the deadline, and the reason is passed on", async () => {
	const signal = AbortSignal.abort(
		new SecretError("unreachable", saying("too late.")),
	);
	expect(await ask(variablesOf(reader), {}, { signal })).toBe(
		"unreachable: too late.",
	);
	expect(aws.calls).toEqual([]);
});
