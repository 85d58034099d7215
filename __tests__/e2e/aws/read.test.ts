import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import { textOf } from "../../support/asking.ts";
import type { Keys } from "../../support/aws/api.ts";
import { openAws, variablesOf } from "../../support/aws/provider.ts";
import { type AwsServer, startAws } from "../../support/aws/server.ts";
import { requestOf } from "../../support/opened-cloud.ts";

let aws: AwsServer;
let all: Keys;
let secretArn: string;
let firstVersion: string;
const manyArns: string[] = [];

const BYTES = Buffer.from([0x00, 0xff, 0x0d, 0x0a, 0xc3, 0x28]);
const DOCUMENT =
	'{"password":"pa55-w0rd","port":5432,"big":12345678901234567890,"rate":1.0,"on":true,"none":null,"deep":{"a":[1, 2]},"a.b":"dotted"}';

const create = async (name: string, text: string, region?: string) =>
	JSON.parse(
		await aws.api(
			"secretsmanager",
			"CreateSecret",
			{ Name: name, SecretString: text },
			region,
		),
	) as { ARN: string; VersionId: string };
const put = (name: string, text: string, more: object = {}) =>
	aws.api("ssm", "PutParameter", {
		...{ Name: name, Value: text, Type: "SecureString", ...more },
	});

beforeAll(async () => {
	aws = await startAws();
	all = await aws.user(["secretsmanager:*", "ssm:*"]);
	const made = await create("prod/db", "first");
	secretArn = made.ARN;
	firstVersion = made.VersionId;
	await aws.api("secretsmanager", "PutSecretValue", {
		...{ SecretId: "prod/db", SecretString: DOCUMENT },
	});
	await aws.api("secretsmanager", "CreateSecret", {
		...{ Name: "prod/key", SecretBinary: BYTES.toString("base64") },
	});
	await create("/slash/in+front=of_it@all.x-y", "slashed");
	await create("elsewhere", "of Ireland");
	await create("elsewhere", "of London", "eu-west-2");
	await create("gone", "deleted");
	await aws.api("secretsmanager", "DeleteSecret", { SecretId: "gone" });
	await aws.api("secretsmanager", "CreateSecret", { Name: "void" });
	for (let index = 0; index < 45; index++)
		manyArns.push((await create(`many/n${index}`, `value ${index}`)).ARN);
	await create("ci/token", "of ci");
	await create("ci/sub/deep.key", '{"a":1}');
	await create("ci/gone", "deleted");
	await aws.api("secretsmanager", "DeleteSecret", { SecretId: "ci/gone" });
	await create("cider", "not below");

	await put("/prod/key", "one");
	await put("/prod/key", "two", { Overwrite: true });
	await aws.api("ssm", "LabelParameterVersion", {
		...{ Name: "/prod/key", ParameterVersion: 1, Labels: ["blue"] },
	});
	await put("flat", "of the flat one");
	await put("/prod/list", "a,b", { Type: "StringList" });
	await put("/prod/json", DOCUMENT, { Type: "String" });
	for (let index = 0; index < 25; index++)
		await put(`/many/n${index}`, `value ${index}`);
	await put("/many/sub/deep.key", "deep");
});
afterAll(() => aws.close());
beforeEach(() => {
	aws.calls.length = 0;
	aws.act = () => "pass";
	aws.forbidden.clear();
});

const open = (
	keys: Keys = all,
	variables: Readonly<Record<string, string>> = {},
) =>
	openAws({
		AWS_ENDPOINT_URL: aws.origin,
		AWS_REGION: "eu-west-1",
		...variablesOf(keys),
		...variables,
	});
const actions = () => aws.calls.map(({ action }) => action);
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

describe("what a reference gives", () => {
	test.each([
		["aws+sm://prod/db", DOCUMENT],
		["aws+sm:prod/db", DOCUMENT],
		["aws+sm://prod/db?ttl=5m&cacheKey=x", DOCUMENT],
		["aws+sm://prod/db#password", "pa55-w0rd"],
		["aws+sm://prod/db?field=password", "pa55-w0rd"],
		["aws+sm://prod%2Fdb#pass%77ord", "pa55-w0rd"],
		["aws+sm://prod/db#a.b", "dotted"],
		["aws+sm://prod/db#port", "5432"],
		["aws+sm://prod/db#big", "12345678901234567890"],
		["aws+sm://prod/db#rate", "1.0"],
		["aws+sm://prod/db#on", "true"],
		["aws+sm://prod/db#deep", '{"a":[1,2]}'],
		["aws+sm://prod/db?stage=AWSPREVIOUS", "first"],
		["aws+sm:///slash/in+front=of_it@all.x-y", "slashed"],
		["aws+sm://elsewhere", "of Ireland"],
		["aws+sm://elsewhere?region=eu-west-2", "of London"],
		["aws+ps://prod/key", "two"],
		["aws+ps:///prod/key", "two"],
		["aws+ps://prod/key:1", "one"],
		["aws+ps://prod/key?version=1", "one"],
		["aws+ps://prod/key?label=blue", "one"],
		["aws+ps://prod/key:blue", "one"],
		["aws+ps://flat", "of the flat one"],
		["aws+ps:///flat", "of the flat one"],
		["aws+ps://prod/list", "a,b"],
		["aws+ps://prod/json#password", "pa55-w0rd"],
		["aws+ps:arn:aws:ssm:eu-west-1:123456789012:parameter/prod/key", "two"],
		["aws+ps:arn:aws:ssm:eu-west-1:123456789012:parameter/prod/key:1", "one"],
	])("%s", async (reference, text) => {
		expect(await open().ask(reference)).toEqual([text]);
	});

	test("a version, an ARN in the region that it names, an ARN that is cut", async () => {
		const { ask } = open(all, { AWS_REGION: "us-east-1" });
		expect(
			await ask(
				`aws+sm:${secretArn}?version=${firstVersion}`,
				`aws+sm://${secretArn}#port`,
				`aws+sm:${secretArn.slice(0, -7)}#port`,
			),
		).toEqual(["first", "5432", "5432"]);
		expect(new Set(aws.calls.map(({ region }) => region))).toEqual(
			new Set(["eu-west-1"]),
		);
	});

	test("binary, byte for byte, alone and in a batch", async () => {
		const names = numbers(6).map((n) => `aws+sm://many/n${n}`);
		for (const references of [
			["aws+sm://prod/key"],
			["aws+sm://prod/key", ...names],
		]) {
			const [answer] = await open().provider.resolve(
				references.map((text) => requestOf(text, "value")),
			);
			expect(answer).toEqual({ kind: "value", value: BYTES });
		}
	});

	test("an empty value is a value, and the largest one comes whole", async () => {
		const answer = (more: object) => ({
			status: 200,
			body: JSON.stringify({ ARN: secretArn, Name: "prod/db", ...more }),
		});
		aws.act = () => answer({ SecretString: "" });
		expect(await open().ask("aws+sm://prod/db")).toEqual([""]);
		aws.act = () => answer({ SecretBinary: "" });
		expect(await open().ask("aws+sm://prod/db")).toEqual([""]);
		aws.act = () => "pass";
		const largest = "ü".repeat(32_768);
		await create("largest", largest);
		expect(await open().ask("aws+sm://largest")).toEqual([largest]);
	});

	test("a wildcard's JSON object is left to who asks", async () => {
		const [answer] = await open().provider.resolve([
			requestOf("aws+sm://prod/db", "fields"),
		]);
		expect(answer).toEqual({ kind: "value", value: Buffer.from(DOCUMENT) });
	});

	test("everything below a path", async () => {
		const { fields, log } = open();
		expect(await fields("aws+sm://ci/")).toEqual({
			token: "of ci",
			"sub/deep.key": '{"a":1}',
		});
		expect(log.filter((line) => !/^(?:debug|login): /.test(line))).toEqual([]);
		const many = await open().fields("aws+ps://many/");
		expect(Object.keys(many)).toHaveLength(26);
		expect(many).toMatchObject({ n24: "value 24", "sub/deep.key": "deep" });
		const secrets = await open().fields("aws+sm://many/");
		expect(Object.keys(secrets)).toHaveLength(45);
	});

	test("a secret that is deleted between the list and the read is left out with a notice", async () => {
		aws.act = ({ action, input }) =>
			action === "GetSecretValue" && input.SecretId === "ci/token"
				? refusal("ResourceNotFoundException")
				: "pass";
		const { fields, log } = open();
		expect(await fields("aws+sm://ci/")).toEqual({ "sub/deep.key": '{"a":1}' });
		expect(log.join("\n")).toContain(
			"notice: AWS: the secret ci/token has no value and is left out.",
		);
	});
});

describe("as few requests as it takes", () => {
	test("one secret is read once, whatever fields are taken and however the region is said", async () => {
		await open().ask(
			"aws+sm://prod/db#port",
			"aws+sm://prod/db#password",
			"aws+sm://prod/db?region=eu-west-1",
			"aws+sm://prod/db",
		);
		expect(actions()).toEqual(["GetSecretValue"]);
	});

	test.each([
		[5, 5, 0],
		[6, 0, 1],
		[20, 0, 1],
		[45, 0, 3],
	])("%i secrets: %i by themselves, %i batches", async (count, alone, batches) => {
		expect(
			await open().ask(...numbers(count).map((n) => `aws+sm://many/n${n}`)),
		).toEqual(numbers(count).map((n) => `value ${n}`));
		expect(actions().toSorted()).toEqual([
			...Array(batches).fill("BatchGetSecretValue"),
			...Array(alone).fill("GetSecretValue"),
		]);
	});

	test("ARNs, whole and cut, are read by themselves, beside a batch or not", async () => {
		const arns = numbers(6).map((n) => `aws+sm:${manyArns[n]}`);
		const cut = arns.map((arn) => arn.slice(0, -7));
		const names = numbers(6).map((n) => `aws+sm://many/n${n}`);
		const values = numbers(6).map((n) => `value ${n}`);
		for (const references of [arns, cut])
			expect(await open().ask(...references)).toEqual(values);
		expect(actions()).toEqual(Array(12).fill("GetSecretValue"));
		aws.calls.length = 0;
		expect(await open().ask(...names, ...arns)).toEqual([...values, ...values]);
		expect(actions().toSorted()).toEqual([
			"BatchGetSecretValue",
			...Array(6).fill("GetSecretValue"),
		]);
	});

	test("what a batch does not tell of is read by itself", async () => {
		aws.act = ({ action }) =>
			action === "BatchGetSecretValue"
				? { status: 200, body: '{"SecretValues":[],"Errors":[]}' }
				: "pass";
		expect(
			await open().ask(...numbers(6).map((n) => `aws+sm://many/n${n}`)),
		).toEqual(numbers(6).map((n) => `value ${n}`));
		expect(actions()).toHaveLength(7);
	});

	test("a list of several pages", async () => {
		const page = (Name: string, NextToken?: string) => ({
			status: 200,
			body: JSON.stringify({ SecretList: [{ Name }], NextToken }),
		});
		aws.act = ({ action, input }) =>
			action !== "ListSecrets"
				? "pass"
				: input.NextToken === "more"
					? page("ci/sub/deep.key")
					: page("ci/token", "more");
		expect(Object.keys(await open().fields("aws+sm://ci/"))).toEqual([
			"token",
			"sub/deep.key",
		]);
	});

	test("what a list gives that is not below the path is not read", async () => {
		const names = ["ci/token", "cider", "other/ci/token"];
		aws.act = ({ action }) =>
			action === "ListSecrets"
				? {
						status: 200,
						body: JSON.stringify({
							SecretList: names.map((Name) => ({ Name })),
						}),
					}
				: "pass";
		expect(Object.keys(await open().fields("aws+sm://ci/"))).toEqual(["token"]);
		expect(actions()).toEqual(["ListSecrets", "GetSecretValue"]);
	});

	test("parameters are asked for as they are before they are encrypted", async () => {
		// So that the batch is refused, and each is read by itself.
		aws.forbidden.add("/prod/list");
		await open().ask("aws+ps://prod/key", "aws+ps://prod/list");
		aws.forbidden.clear();
		expect(await open().fields("aws+ps://prod/")).toMatchObject({ key: "two" });
		const asked = aws.calls.map(({ action, input }) => [
			action,
			input.WithDecryption,
		]);
		expect(new Map(asked as [string, unknown][])).toEqual(
			new Map([
				["GetParameters", true],
				["GetParameter", true],
				["GetParametersByPath", true],
			]),
		);
	});

	test("pages in a circle", async () => {
		let lists = 0;
		const body = () => ({
			...{ SecretList: [{ Name: "ci/token" }], NextToken: `t${lists++ % 2}` },
			Parameters: [{ Name: "/ci/token", Value: "x" }],
		});
		aws.act = ({ action }) =>
			action === "ListSecrets" || action === "GetParametersByPath"
				? { status: 200, body: JSON.stringify(body()) }
				: "pass";
		for (const scheme of ["aws+sm", "aws+ps"]) {
			lists = 0;
			expect(await open().fields(`${scheme}://ci/`)).toMatch(
				/^malformed: the .* leads back to a page that was read/,
			);
			expect(lists).toBe(3);
		}
	});

	test("versions and stages are read beside the batch", async () => {
		expect(
			await open().ask(
				"aws+sm://prod/db?stage=AWSPREVIOUS",
				...numbers(6).map((n) => `aws+sm://many/n${n}`),
			),
		).toEqual(["first", ...numbers(6).map((n) => `value ${n}`)]);
		expect(actions().toSorted()).toEqual([
			"BatchGetSecretValue",
			"GetSecretValue",
		]);
	});

	test("parameters always go together, in tens", async () => {
		expect(
			await open().ask(...numbers(25).map((n) => `aws+ps://many/n${n}`)),
		).toEqual(numbers(25).map((n) => `value ${n}`));
		expect(actions()).toEqual(Array(3).fill("GetParameters"));
		aws.calls.length = 0;
		const texts = await open().ask(
			...["aws+ps://prod/key", "aws+ps://prod/key:1", "aws+ps://flat"],
			"aws+ps:arn:aws:ssm:eu-west-1:123456789012:parameter/prod/key:1",
		);
		expect(texts).toEqual(["two", "one", "of the flat one", "one"]);
		expect(actions()).toEqual(Array(2).fill("GetParameters"));
	});
});

describe("what a batch answers is taken for nothing else than what was asked", () => {
	const arnOf = (account: string, name: string) =>
		`arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}`;
	const json = (body: object) => ({ status: 200, body: JSON.stringify(body) });

	type Secrets = Readonly<Record<string, object>>;

	/** Has secrets by what they are asked by, and answers a batch in an order. */
	const has = (secrets: Secrets, order: (ids: string[]) => string[]) => {
		const secretOf = (id: unknown) => {
			const name = String(id);
			const own = arnOf("111111111111", `${name}-AbCdEf`);
			const found = { ARN: own, Name: name, SecretString: `own ${name}` };
			return secrets[name] ?? found;
		};
		aws.act = ({ action, input: { SecretId, SecretIdList } }) =>
			action === "BatchGetSecretValue" && Array.isArray(SecretIdList)
				? json({ SecretValues: order(SecretIdList).map(secretOf) })
				: json(secretOf(SecretId));
	};
	const orders: ((ids: string[]) => string[])[] = [
		(ids) => ids.toSorted(),
		(ids) => ids.toSorted().reverse(),
	];
	const others = numbers(6).map((n) => `aws+sm://w${n}`);

	test.each(
		orders,
	)("a secret of another account has the same name: %s", async (order) => {
		const ARN = arnOf("222222222222", "prod/db-XyZwVu");
		has({ [ARN]: { ARN, Name: "prod/db", SecretString: "foreign" } }, order);
		const both = ["aws+sm://prod/db", `aws+sm:${ARN}`];
		const answers = await open().ask(...both, ...others);
		expect(answers.slice(0, 2)).toEqual(["own prod/db", "foreign"]);
	});

	test.each(
		orders,
	)("a secret is named as another one's ARN ends: %s", async (order) => {
		const ARN = arnOf("111111111111", "foo-abcdef");
		const Name = "foo-abcdef";
		has(
			{
				[ARN]: { ARN, Name: "foo", SecretString: "of foo" },
				[Name]: { ARN: `${ARN}-XyZwVu`, Name, SecretString: `of ${Name}` },
			},
			order,
		);
		const both = [`aws+sm://${Name}`, `aws+sm:${ARN}`];
		const answers = await open().ask(...both, ...others);
		expect(answers.slice(0, 2)).toEqual([`of ${Name}`, "of foo"]);
	});

	test("secrets that are too large together are read by themselves", async () => {
		const large = "x".repeat(1024 * 1024);
		aws.act = ({ action, input }) =>
			action === "BatchGetSecretValue"
				? json({ SecretValues: Array(6).fill({ SecretString: large }) })
				: json({ ARN: "x", SecretString: `by itself ${input.SecretId}` });
		expect(await open().ask(...others)).toEqual(
			numbers(6).map((n) => `by itself w${n}`),
		);
	});

	test("a name that is there twice is read by itself", async () => {
		aws.act = ({ action, input }) =>
			action === "BatchGetSecretValue"
				? json({
						SecretValues: ["one", "two"].map((SecretString) => ({
							...{ ARN: "x", Name: "w0", SecretString },
						})),
					})
				: json({ ARN: "x", SecretString: `by itself ${input.SecretId}` });
		expect((await open().ask(...others))[0]).toBe("by itself w0");
	});

	test("a parameter of another account has the same name, and this one has none", async () => {
		const foreign = "arn:aws:ssm:eu-west-1:222222222222:parameter/db";
		aws.act = ({ input: { Names } }) => {
			const names = Array.isArray(Names) ? Names : [];
			return json({
				Parameters: names
					.filter((name) => name === foreign)
					.map((ARN) => ({ ARN, Name: "/db", Value: "foreign" })),
				InvalidParameters: names.filter((name) => name !== foreign),
			});
		};
		expect(await open().ask("aws+ps://db", `aws+ps:${foreign}`)).toEqual([
			expect.stringMatching(/^not-found: /),
			"foreign",
		]);
	});

	test("what is said not to be there is not, whatever else is", async () => {
		aws.act = () =>
			json({
				Parameters: [{ Name: "/db", Value: "another one's" }],
				InvalidParameters: ["/db", "db"],
			});
		expect(await open().ask("aws+ps://db")).toEqual([
			expect.stringMatching(/^not-found: /),
		]);
	});
});

const refusal = (code: string, message = "said by AWS") => ({
	status: 400,
	headers: { "content-type": "application/x-amz-json-1.1" },
	body: JSON.stringify({ __type: code, message }),
});

describe("who may read one by one but not together", () => {
	test("a role without BatchGetSecretValue reads each by itself, and no warning says so", async () => {
		const keys = await aws.user(["secretsmanager:GetSecretValue"]);
		const { ask, log } = open(keys);
		expect(await ask(...numbers(8).map((n) => `aws+sm://many/n${n}`))).toEqual(
			numbers(8).map((n) => `value ${n}`),
		);
		expect(actions()).toEqual([
			"BatchGetSecretValue",
			...Array(8).fill("GetSecretValue"),
		]);
		expect(log.filter((line) => !/^(?:debug|login): /.test(line))).toEqual([]);
		expect(log.join("\n")).toContain("BatchGetSecretValue was refused");
	});

	test("a folder without BatchGetSecretValue", async () => {
		const keys = await aws.user([
			"secretsmanager:GetSecretValue",
			"secretsmanager:ListSecrets",
		]);
		expect(Object.keys(await open(keys).fields("aws+sm://many/"))).toHaveLength(
			45,
		);
	});

	test("a role with GetParameter alone", async () => {
		const keys = await aws.user(["ssm:GetParameter"]);
		expect(await open(keys).ask("aws+ps://prod/key", "aws+ps://flat")).toEqual([
			"two",
			"of the flat one",
		]);
	});

	test("one parameter that may not be read does not take the others with it", async () => {
		aws.forbidden.add("/many/n1");
		const [zero, one, two] = await open().ask(
			...numbers(3).map((n) => `aws+ps://many/n${n}`),
		);
		expect([zero, two]).toEqual(["value 0", "value 2"]);
		expect(one).toMatch(
			/^denied: the read of the parameter is not allowed \(AccessDeniedException: .*Allow `ssm:GetParameters` and `ssm:GetParameter`/,
		);
	});

	test("in a batch of secrets each has its own error", async () => {
		aws.forbidden.add("many/n1");
		const answers = await open().ask(
			...["aws+sm://many/n0", "aws+sm://many/n1", "aws+sm://nowhere"],
			...["aws+sm://gone", "aws+sm://void", "aws+sm://prod/db#none"],
			...["aws+sm://prod/key#x", "aws+sm://many/n2"],
		);
		expect(answers.map((text) => text.slice(0, 60))).toEqual([
			"value 0",
			"denied: the read of the secret is not allowed (AccessDeniedE",
			"not-found: Secrets Manager has no such secret. Check the nam",
			"not-found: the secret is scheduled for deletion. Restore it ",
			"not-found: the secret has no such version or stage, or no va",
			"not-found: the field `none` of the secret is null, so it has",
			"malformed: the secret is no JSON object, so it has no field.",
			"value 2",
		]);
	});
});

describe("errors, by AWS's code and never by the status", () => {
	test.each([
		[
			"ResourceNotFoundException",
			"",
			"not-found: Secrets Manager has no such secret.",
		],
		[
			"AccessDeniedException",
			"User: x is not authorized",
			'denied: the read of the secret is not allowed (AccessDeniedException: "User: x is not authorized"). Allow `secretsmanager:GetSecretValue`',
		],
		[
			"AccessDeniedException",
			"not authorized to perform: kms:Decrypt with an explicit deny in a resource-based policy",
			"denied: the read of the secret is forbidden by an explicit deny",
		],
		[
			"AccessDeniedException",
			"not authorized to perform: secretsmanager:GetSecretValue on resource: prod/kms/x",
			"denied: the read of the secret is not allowed",
		],
		[
			"AccessDeniedException",
			"with an explicit deny in a service control policy",
			"denied: the read of the secret is forbidden by an explicit deny, which no allow can lift",
		],
		[
			"AccessDeniedException",
			"Access to KMS is not allowed",
			"denied: the read of the secret found what is encrypted with a key that may not be used",
		],
		[
			"DecryptionFailure",
			"",
			"denied: the read of the secret found what is encrypted",
		],
		[
			"com.amazon.coral.service#UnrecognizedClientException:http://x",
			"",
			"denied: AWS does not know the access key (UnrecognizedClientException)",
		],
		[
			"InvalidSignatureException",
			"The request signature we calculated does not match",
			"denied: AWS says that the signature is wrong",
		],
		[
			"InvalidSignatureException",
			"Signature expired: 2026 is now earlier than 2027",
			"denied: the clock of this runner is wrong",
		],
		[
			"InvalidSignatureException",
			"Signature not yet current: x",
			"denied: the clock of this runner is wrong",
		],
		[
			"ExpiredTokenException",
			"",
			"denied: the session of the credentials has ended",
		],
		[
			"InvalidRequestException",
			"You can't perform this operation on the secret because it was marked for deletion.",
			"not-found: the secret is scheduled for deletion",
		],
		[
			"InvalidRequestException",
			"something else",
			"failed: the read of the secret failed (InvalidRequestException",
		],
		[
			"ValidationException",
			"too long",
			'malformed: the read of the secret was refused as malformed (ValidationException: "too long").',
		],
	])("%s, %s", async (code, message, said) => {
		aws.act = () => refusal(code, message);
		const [text = ""] = await open().ask("aws+sm://prod/db");
		expect(text.slice(0, said.length)).toBe(said);
	});

	test("a code in a header comes before the body", async () => {
		aws.act = () => ({
			status: 400,
			headers: { "x-amzn-errortype": "ResourceNotFoundException:" },
			body: "{}",
		});
		expect(await open().ask("aws+sm://prod/db")).toEqual([
			expect.stringMatching(/^not-found: /),
		]);
	});

	test.each([
		[200, "<html>Sign in</html>", "malformed: .*something that is not AWS's"],
		[
			200,
			'{"welcome":"to the hotel"}',
			"malformed: .*something that is not AWS's",
		],
		[
			403,
			"<html>Forbidden by the proxy</html>",
			"malformed: .*something that is not AWS's",
		],
		[302, "", "unreachable: .*redirected"],
	])("a page of somebody else: %i", async (status, body, said) => {
		aws.act = () => ({
			status,
			body,
			headers: { location: "http://127.0.0.1:1/" },
		});
		const told = [
			...(await open().ask("aws+sm://prod/db", "aws+ps://prod/key")),
			await open().fields("aws+sm://prod/"),
			await open().fields("aws+ps://prod/"),
		];
		expect(told).toEqual(
			Array(4).fill(expect.stringMatching(new RegExp(`^${said}`))),
		);
	});

	test.each([
		"!!!not base64***",
		"U3VwM3I=GARBAGE",
		"U3VwM3I",
	])("bytes that are no base64: %s", async (SecretBinary) => {
		const body = JSON.stringify({ ARN: secretArn, SecretBinary });
		aws.act = () => ({ status: 200, body });
		expect(await open().ask("aws+sm://prod/db")).toEqual([
			expect.stringMatching(/^malformed: .*something that is not AWS's/),
		]);
	});

	test.each([
		"pa55-w0rd of somebody",
		"a.b",
		"x".repeat(61),
	])("a code that is none of AWS's is not repeated: %s", async (code) => {
		aws.act = ({ action }) =>
			action === "BatchGetSecretValue" || action === "GetSecretValue"
				? refusal(code)
				: "pass";
		const { ask, log } = open();
		const answers = await ask(
			...numbers(6).map((n) => `aws+sm://many/n${n}`),
			"aws+sm://prod/db?stage=AWSPREVIOUS",
		);
		expect(answers).toEqual(
			Array(7).fill(expect.stringMatching(/^malformed: .*not AWS's/)),
		);
		expect([...answers, ...log].join("\n")).not.toContain(code);
	});

	test("what AWS could not look up within a batch is read by itself", async () => {
		aws.act = ({ action, input: { SecretIdList } }) =>
			action === "BatchGetSecretValue" && Array.isArray(SecretIdList)
				? {
						status: 200,
						body: JSON.stringify({
							Errors: SecretIdList.map((SecretId, index) => ({
								...{ SecretId, Message: "" },
								ErrorCode:
									index % 2 ? "ThrottlingException" : "InternalFailure",
							})),
						}),
					}
				: "pass";
		expect(
			await open().ask(...numbers(6).map((n) => `aws+sm://many/n${n}`)),
		).toEqual(numbers(6).map((n) => `value ${n}`));
	});

	test("a code that is none of AWS's within a batch", async () => {
		aws.act = ({ action, input: { SecretIdList } }) =>
			action === "BatchGetSecretValue" && Array.isArray(SecretIdList)
				? {
						status: 200,
						body: JSON.stringify({
							Errors: SecretIdList.map((SecretId) => ({
								...{ SecretId, ErrorCode: "pa55-w0rd", Message: "" },
							})),
						}),
					}
				: "pass";
		expect(
			await open().ask(...numbers(6).map((n) => `aws+sm://many/n${n}`)),
		).toEqual(numbers(6).map((n) => `value ${n}`));
	});

	test("explicit deny, by a real policy", async () => {
		const keys = await aws.user(["*"], ["secretsmanager:GetSecretValue"]);
		expect((await open(keys).ask("aws+sm://prod/db"))[0]).toMatch(
			/^denied: the read of the secret is not allowed \(AccessDeniedException: "User: arn:aws:iam::123456789012:user\//,
		);
	});

	test("parameters that are not there, in every way", async () => {
		expect(
			await open().ask(
				...["aws+ps://nowhere/x", "aws+ps://nowhere", "aws+ps://prod/key:99"],
				"aws+ps://prod/key?label=green",
			),
		).toEqual(
			Array(4).fill(
				expect.stringMatching(/^not-found: the Parameter Store has/),
			),
		);
		expect(await open().fields("aws+ps://nowhere/")).toMatch(/^not-found: /);
		expect(await open().fields("aws+sm://nowhere/")).toMatch(/^not-found: /);
	});

	test("a list that is not allowed names its action", async () => {
		const keys = await aws.user(["secretsmanager:GetSecretValue"]);
		expect(await open(keys).fields("aws+sm://ci/")).toMatch(
			/^denied: the list of secrets is not allowed .*`secretsmanager:ListSecrets`/,
		);
		expect(await open(keys).fields("aws+ps://many/")).toMatch(
			/^denied: .*`ssm:GetParametersByPath`/,
		);
	});

	test("two parameters of one name, with a slash in front and without", async () => {
		const found = (Name: string, Value: string) => ({ Name, Value });
		const answer = (...Parameters: object[]) => ({
			status: 200,
			body: JSON.stringify({ Parameters, InvalidParameters: [] }),
		});
		aws.act = () => answer(found("/db", "same"), found("db", "same"));
		expect(await open().ask("aws+ps://db")).toEqual(["same"]);
		aws.act = () => answer(found("/db", "one"), found("db", "two"));
		expect((await open().ask("aws+ps://db"))[0]).toMatch(
			/^malformed: there are two parameters of this name/,
		);
	});
});

describe("regions", () => {
	test("without one, who names a region is read all the same", async () => {
		const { ask } = open(all, { AWS_REGION: "" });
		expect(
			await ask("aws+sm://elsewhere?region=eu-west-2", "aws+sm://elsewhere"),
		).toEqual([
			"of London",
			"malformed: no region of AWS is given. Set the input `aws-region` or the variable `AWS_REGION`, or write `?region=eu-west-1` behind the name.",
		]);
	});

	test("nothing is asked without any", async () => {
		expect(
			await open(all, { AWS_REGION: "" }).ask("aws+sm://a", "aws+ps://a"),
		).toEqual(
			Array(2).fill(expect.stringMatching(/^malformed: no region of AWS/)),
		);
		expect(aws.calls).toEqual([]);
	});

	test("the older variable, and a region that could lead somewhere else", async () => {
		const other = { AWS_REGION: "", AWS_DEFAULT_REGION: "eu-west-2" };
		expect(await open(all, other).ask("aws+sm://elsewhere")).toEqual([
			"of London",
		]);
		for (const region of [
			"evil.example.com/",
			"eu-west-1.evil",
			"EU-WEST-1",
			"@x",
		])
			expect(await open(all, { AWS_REGION: region }).ask("aws+sm://a")).toEqual(
				[
					"malformed: `aws-region` (or `AWS_REGION`) is no region. It has the form `eu-west-1`.",
				],
			);
		expect(aws.calls.length).toBe(1);
	});

	test("a manifest that nobody vouches for sends no session to another partition", async () => {
		const request = {
			scheme: "aws+sm",
			want: "value",
			confined: true,
		} as const;
		const arn =
			"arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:elsewhere";
		const away = [
			{ ...request, rest: "elsewhere?region=cn-north-1" },
			{ ...request, rest: arn },
			{ ...request, rest: "elsewhere/?region=us-gov-west-1", want: "fields" },
			{ ...request, scheme: "aws+ps", rest: "flat?region=eusc-de-east-1" },
		] as const;
		const refused = expect.stringMatching(
			/^malformed: a manifest or variable that the workflow does not vouch for names a region of another partition/,
		);
		const { provider } = open();
		const answers = await provider.resolve([
			...away,
			{ ...request, rest: "elsewhere?region=eu-west-2" },
			{ ...request, rest: "elsewhere" },
		]);
		expect(answers.map(textOf)).toEqual([
			...Array(4).fill(refused),
			...["of London", "of Ireland"],
		]);
		expect(new Set(aws.calls.map(({ region }) => region))).toEqual(
			new Set(["eu-west-1", "eu-west-2"]),
		);
		for (const one of away)
			expect(provider.check?.(one)?.reason).toBe("malformed");
		// Without a region in the settings it is the largest one.
		const { provider: none } = open(all, { AWS_REGION: "" });
		for (const one of away) expect(none.check?.(one)?.reason).toBe("malformed");
		const { provider: there } = open(all, { AWS_REGION: "cn-northwest-1" });
		expect(there.check?.(away[0])).toBeUndefined();
		expect(there.check?.({ ...request, rest: "x?region=eu-west-1" })).toEqual(
			expect.objectContaining({ reason: "malformed" }),
		);
		// The workflow itself may name any.
		const trusted = { ...away[0], confined: false };
		expect(open().provider.check?.(trusted)).toBeUndefined();
	});
});
