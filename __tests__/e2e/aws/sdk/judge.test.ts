// AWS's own clients, unmodified, against the server that the tests talk to: what they make of it, the provider makes of it.
import {
	BatchGetSecretValueCommand,
	GetSecretValueCommand,
	ListSecretsCommand,
	SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import {
	GetParametersByPathCommand,
	GetParametersCommand,
	SSMClient,
} from "@aws-sdk/client-ssm";
import {
	AssumeRoleCommand,
	AssumeRoleWithWebIdentityCommand,
	STSClient,
} from "@aws-sdk/client-sts";
import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import { endpointOf } from "../../../../src/providers/aws/endpoint.ts";
import type { Keys } from "../../../support/aws/api.ts";
import { openAws, variablesOf } from "../../../support/aws/provider.ts";
import { type AwsServer, startAws } from "../../../support/aws/server.ts";
import { type Issuer, startIssuer } from "../../../support/oidc.ts";

/** What somebody reads: texts, or the code of AWS's refusal. */
interface Judge {
	/** Secrets, one by one. */
	secrets(keys: Keys, ...names: Chosen[]): Promise<string[]>;
	/** So many that they are read together. */
	together(keys: Keys, names: readonly string[]): Promise<string[]>;
	parameters(keys: Keys, ...names: string[]): Promise<string[]>;
	below(keys: Keys, path: string): Promise<Record<string, string>>;
	/** The secrets below a path. */
	folder(keys: Keys, path: string): Promise<Record<string, string>>;
	/** A secret, by a role that is assumed with a token. */
	byToken(arn: string, token: string, name: string): Promise<string>;
	/** A secret, by a role that is assumed with keys. */
	byRole(keys: Keys, arn: string, name: string): Promise<string>;
}

interface Chosen {
	readonly name: string;
	readonly version?: string;
	readonly stage?: string;
}

const REGION = "eu-west-1";
let aws: AwsServer;
let issuer: Issuer;
let keys: Keys;
let version: string;

/** The clients name some errors otherwise than the service does. */
const codeOf = (thrown: unknown) =>
	(thrown as Error).name.replace(/^(InvalidIdentityToken)Exception$/, "$1");
const optionsFor = (credentials?: Keys) => ({
	region: REGION,
	endpoint: aws.origin,
	maxAttempts: 3,
	...(credentials === undefined ? {} : { credentials }),
});

const sdk: Judge = {
	async secrets(keys, ...chosen) {
		const client = new SecretsManagerClient(optionsFor(keys));
		return Promise.all(
			chosen.map(({ name, version, stage }) =>
				client
					.send(
						new GetSecretValueCommand({
							SecretId: name,
							...(version === undefined ? {} : { VersionId: version }),
							...(stage === undefined ? {} : { VersionStage: stage }),
						}),
					)
					.then(
						({ SecretString, SecretBinary }) =>
							SecretString ?? Buffer.from(SecretBinary ?? []).toString("hex"),
						codeOf,
					),
			),
		);
	},
	async together(keys, names) {
		const client = new SecretsManagerClient(optionsFor(keys));
		const { SecretValues = [], Errors = [] } = await client.send(
			new BatchGetSecretValueCommand({ SecretIdList: [...names] }),
		);
		return names.map(
			(name) =>
				SecretValues.find(({ Name }) => Name === name)?.SecretString ??
				Errors.find(({ SecretId }) => SecretId === name)?.ErrorCode ??
				"untold",
		);
	},
	async parameters(keys, ...names) {
		const client = new SSMClient(optionsFor(keys));
		const { Parameters = [] } = await client.send(
			new GetParametersCommand({ Names: names, WithDecryption: true }),
		);
		return names.map(
			(name) =>
				Parameters.find(
					({ Name, Selector = "" }) => `${Name}${Selector}` === name,
				)?.Value ?? "ParameterNotFound",
		);
	},
	async below(keys, path) {
		const client = new SSMClient(optionsFor(keys));
		const found: Record<string, string> = {};
		let NextToken: string | undefined;
		do {
			const answer = await client.send(
				new GetParametersByPathCommand({
					...{ Path: path, Recursive: true, WithDecryption: true },
					...(NextToken === undefined ? {} : { NextToken }),
				}),
			);
			for (const { Name = "", Value = "" } of answer.Parameters ?? [])
				found[Name.slice(path.length + 1)] = Value;
			({ NextToken } = answer);
		} while (NextToken !== undefined);
		return found;
	},
	async folder(keys, path) {
		const client = new SecretsManagerClient(optionsFor(keys));
		const { SecretList = [] } = await client.send(
			new ListSecretsCommand({
				Filters: [{ Key: "name", Values: [path] }],
				MaxResults: 100,
			}),
		);
		const names = SecretList.map(({ Name = "" }) => Name);
		const texts = await sdk.secrets(keys, ...names.map((name) => ({ name })));
		return Object.fromEntries(
			names.map((name, index) => [name.slice(path.length), texts[index] ?? ""]),
		);
	},
	async byToken(arn, token, name) {
		const client = new STSClient(optionsFor());
		const answer = await client
			.send(
				new AssumeRoleWithWebIdentityCommand({
					...{ RoleArn: arn, RoleSessionName: "judge", DurationSeconds: 900 },
					WebIdentityToken: token,
				}),
			)
			.catch(codeOf);
		if (typeof answer === "string") return answer;
		return readWith(answer.Credentials, name);
	},
	async byRole(keys, arn, name) {
		const client = new STSClient(optionsFor(keys));
		const answer = await client
			.send(
				new AssumeRoleCommand({
					...{ RoleArn: arn, RoleSessionName: "judge", DurationSeconds: 900 },
				}),
			)
			.catch(codeOf);
		if (typeof answer === "string") return answer;
		return readWith(answer.Credentials, name);
	},
};

async function readWith(
	found: {
		AccessKeyId?: string;
		SecretAccessKey?: string;
		SessionToken?: string;
	} = {},
	name: string,
): Promise<string> {
	const { AccessKeyId, SecretAccessKey, SessionToken } = found;
	const [text = ""] = await sdk.secrets(
		{
			accessKeyId: AccessKeyId ?? "",
			secretAccessKey: SecretAccessKey ?? "",
			sessionToken: SessionToken ?? "",
		},
		{ name },
	);
	return text;
}

/** The code that a message names, or what stands for one in it. */
function bare(text: string): string {
	const [, code] = /\(([A-Z][A-Za-z]+)(?:[:)])/.exec(text) ?? [];
	if (text.startsWith("not-found: the secret is scheduled"))
		return "InvalidRequestException";
	if (text.startsWith("not-found: the Parameter Store"))
		return "ParameterNotFound";
	if (text.startsWith("not-found: ")) return "ResourceNotFoundException";
	return code ?? text;
}

const open = (
	variables: Readonly<Record<string, string>>,
	inputs: Readonly<Record<string, string>> = {},
	token = "",
) =>
	openAws(
		{ AWS_ENDPOINT_URL: aws.origin, AWS_REGION: REGION, ...variables },
		{ inputs, ...(token === "" ? {} : { idToken: async () => token }) },
	);
const texts = async (keys: Keys, references: readonly string[]) =>
	(await open(variablesOf(keys)).ask(...references)).map(bare);

const provider: Judge = {
	async secrets(keys, ...chosen) {
		const { provider } = open(variablesOf(keys));
		const answers = await provider.resolve(
			chosen.map(({ name, version, stage }) => ({
				scheme: "aws+sm",
				rest: `${name}${version === undefined ? "" : `?version=${version}`}${stage === undefined ? "" : `?stage=${stage}`}`,
				want: "value" as const,
			})),
		);
		return answers.map((answer) =>
			answer.kind === "value"
				? Buffer.from(answer.value).includes(0)
					? Buffer.from(answer.value).toString("hex")
					: Buffer.from(answer.value).toString()
				: answer.kind === "failed"
					? bare(`${answer.error.reason}: ${answer.error.message}`)
					: "fields",
		);
	},
	together: (keys, names) =>
		texts(
			keys,
			names.map((name) => `aws+sm://${name}`),
		),
	parameters: (keys, ...names) =>
		texts(
			keys,
			names.map((name) => `aws+ps:${name}`),
		),
	async below(keys, path) {
		return (await open(variablesOf(keys)).fields(`aws+ps:${path}/`)) as never;
	},
	async folder(keys, path) {
		return (await open(variablesOf(keys)).fields(`aws+sm:${path}`)) as never;
	},
	async byToken(arn, token, name) {
		const variables = {
			ACTIONS_ID_TOKEN_REQUEST_URL: "x",
			ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x",
		};
		const given = open(variables, { AWS_ROLE_ARN: arn }, token);
		return bare((await given.ask(`aws+sm://${name}`))[0] ?? "");
	},
	async byRole(keys, arn, name) {
		const given = open(variablesOf(keys), { AWS_ROLE_ARN: arn });
		return bare((await given.ask(`aws+sm://${name}`))[0] ?? "");
	},
};

const BYTES = Buffer.from([0, 0xff, 1]);
const many = Array.from({ length: 20 }, (_, index) => `many/n${index}`);

beforeAll(async () => {
	[aws, issuer] = await Promise.all([startAws(), startIssuer()]);
	const secret = (name: string, more: object) =>
		aws.api("secretsmanager", "CreateSecret", { Name: name, ...more });
	const made = await secret("prod/db", { SecretString: "first" });
	version = JSON.parse(made).VersionId;
	await aws.api("secretsmanager", "PutSecretValue", {
		...{ SecretId: "prod/db", SecretString: "second, ünïcode" },
	});
	await secret("bytes", { SecretBinary: BYTES.toString("base64") });
	await secret("void", {});
	await secret("gone", { SecretString: "deleted" });
	await aws.api("secretsmanager", "DeleteSecret", { SecretId: "gone" });
	for (const name of many) await secret(name, { SecretString: `of ${name}` });
	const parameter = (name: string, text: string) =>
		aws.api("ssm", "PutParameter", {
			...{ Name: name, Value: text, Type: "SecureString", Overwrite: true },
		});
	await parameter("/prod/key", "one");
	await parameter("/prod/key", "two");
	await aws.api("ssm", "LabelParameterVersion", {
		...{ Name: "/prod/key", ParameterVersion: 1, Labels: ["blue"] },
	});
	for (let index = 0; index < 12; index++)
		await parameter(`/many/deep/n${index}`, `value ${index}`);
	keys = await aws.user(["secretsmanager:*", "ssm:*", "sts:AssumeRole"]);
	aws.provider = { issuer: issuer.origin, audiences: ["sts.amazonaws.com"] };
});
afterAll(() => {
	aws.close();
	issuer.close();
});
beforeEach(() => {
	aws.act = () => "pass";
	aws.forbidden.clear();
	aws.ended.clear();
});

describe.each([
	["the SDK", sdk],
	["the provider", provider],
])("%s", (_, judge) => {
	test("secrets, versions, stages, bytes", async () => {
		expect(
			await judge.secrets(
				keys,
				...[{ name: "prod/db" }, { name: "prod/db", version }],
				...[{ name: "prod/db", stage: "AWSPREVIOUS" }, { name: "bytes" }],
			),
		).toEqual(["second, ünïcode", "first", "first", "00ff01"]);
	});

	test("secrets that give nothing", async () => {
		expect(
			await judge.secrets(
				keys,
				...[{ name: "nowhere" }, { name: "void" }, { name: "gone" }],
				{ name: "prod/db", stage: "NONE" },
			),
		).toEqual([
			...["ResourceNotFoundException", "ResourceNotFoundException"],
			...["InvalidRequestException", "ResourceNotFoundException"],
		]);
	});

	test("a batch, with one that may not be read and one that is not there", async () => {
		aws.forbidden.add("many/n3");
		const names = [...many.slice(0, 19), "nowhere"];
		expect(await judge.together(keys, names)).toEqual(
			names.map((name) =>
				name === "many/n3"
					? "AccessDeniedException"
					: name === "nowhere"
						? "ResourceNotFoundException"
						: `of ${name}`,
			),
		);
	});

	test("parameters, versions, labels", async () => {
		expect(
			await judge.parameters(
				keys,
				...["/prod/key", "/prod/key:1", "/prod/key:blue", "/prod/key:9"],
				"/no/where",
			),
		).toEqual(["two", "one", "one", "ParameterNotFound", "ParameterNotFound"]);
	});

	test("everything below a path", async () => {
		const found = await judge.below(keys, "/many");
		expect(Object.keys(found)).toHaveLength(12);
		expect(found["deep/n11"]).toBe("value 11");
		const secrets = await judge.folder(keys, "many/");
		expect(Object.keys(secrets)).toHaveLength(20);
		expect(secrets.n19).toBe("of many/n19");
	});

	test("who may not", async () => {
		const nobody = await aws.user(["iam:GetUser"]);
		const forbidden = await aws.user(["*"], ["secretsmanager:GetSecretValue"]);
		for (const who of [nobody, forbidden])
			expect(await judge.secrets(who, { name: "prod/db" })).toEqual([
				"AccessDeniedException",
			]);
		const wrong = { ...keys, secretAccessKey: "wr0ng" };
		expect(await judge.secrets(wrong, { name: "prod/db" })).toEqual([
			"InvalidSignatureException",
		]);
		const unknown = { ...keys, accessKeyId: "AKIAUNKNOWN00000" };
		expect(await judge.secrets(unknown, { name: "prod/db" })).toEqual([
			"UnrecognizedClientException",
		]);
		aws.ended.add(keys.accessKeyId);
		expect(await judge.secrets(keys, { name: "prod/db" })).toEqual([
			"ExpiredTokenException",
		]);
	});

	test("throttling passes", async () => {
		let left = 2;
		aws.act = () =>
			left-- > 0
				? {
						status: 400,
						headers: { "content-type": "application/x-amz-json-1.1" },
						body: '{"__type":"ThrottlingException","message":"Rate exceeded"}',
					}
				: "pass";
		expect(await judge.parameters(keys, "/prod/key")).toEqual(["two"]);
	});

	test("a role, by a token", async () => {
		const token = (claims: object) =>
			issuer.mint({ aud: "sts.amazonaws.com", ...claims });
		const arn = await aws.role(["secretsmanager:GetSecretValue"], {
			token: { audience: "sts.amazonaws.com", subject: "repo:octo/app:*" },
		});
		expect(await judge.byToken(arn, token({}), "prod/db")).toBe(
			"second, ünïcode",
		);
		for (const [claims, code] of [
			[{ sub: "repo:octo/other:ref:refs/heads/main" }, "AccessDenied"],
			[{ aud: "https://github.com/octo" }, "InvalidIdentityToken"],
			[{ iss: "https://issuer.example.com" }, "InvalidIdentityToken"],
			[{ exp: 1_700_000_000 }, "ExpiredTokenException"],
		] as const)
			expect(await judge.byToken(arn, token(claims), "prod/db")).toBe(code);
		expect(await judge.byToken(`${arn}x`, token({}), "prod/db")).toBe(
			"AccessDenied",
		);
		const bent = token({}).replace(/.{8}$/, "AAAAAAAA");
		expect(await judge.byToken(arn, bent, "prod/db")).toBe(
			"InvalidIdentityToken",
		);
	});

	test("a role, by keys", async () => {
		const arn = await aws.role(["secretsmanager:GetSecretValue"], { keys });
		expect(await judge.byRole(keys, arn, "prod/db")).toBe("second, ünïcode");
		const stranger = await aws.user(["sts:AssumeRole"]);
		expect(await judge.byRole(stranger, arn, "prod/db")).toBe("AccessDenied");
	});
});

describe("what the server refuses, since AWS does", () => {
	test("more than twenty secrets, more than ten parameters, names twice", async () => {
		const client = new SecretsManagerClient(optionsFor(keys));
		const twenty = [...many, "prod/db"];
		for (const SecretIdList of [twenty, ["a", "a"]])
			await expect(
				client.send(new BatchGetSecretValueCommand({ SecretIdList })),
			).rejects.toThrow("validation error");
		const ssm = new SSMClient(optionsFor(keys));
		await expect(
			ssm.send(
				new GetParametersCommand({
					Names: Array.from({ length: 11 }, (_, index) => `/n${index}`),
				}),
			),
		).rejects.toThrow("validation error");
	});
});

describe("the addresses are those of AWS's own rules", () => {
	const regions = [
		...["eu-west-1", "us-east-1", "il-central-1", "cn-north-1"],
		...["us-gov-west-1", "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1"],
		...["us-isof-south-1", "eusc-de-east-1"],
	];
	const clients = {
		secretsmanager: SecretsManagerClient,
		ssm: SSMClient,
		sts: STSClient,
	};
	const flags = [
		[false, false],
		[true, false],
		[false, true],
		[true, true],
	] as const;
	test.each(regions)("%s", async (region) => {
		for (const [service, Client] of Object.entries(clients))
			for (const [useFipsEndpoint, useDualstackEndpoint] of flags) {
				const { config } = new Client({ region });
				const { url } = config.endpointProvider(
					{
						Region: region,
						UseFIPS: useFipsEndpoint,
						UseDualStack: useDualstackEndpoint,
					} as never,
					{} as never,
				);
				const environment = {
					AWS_USE_FIPS_ENDPOINT: String(useFipsEndpoint),
					AWS_USE_DUALSTACK_ENDPOINT: String(useDualstackEndpoint),
				};
				expect(
					endpointOf(service as keyof typeof clients, region, {
						environment,
						inputs: {},
					}).href,
				).toBe(url.href);
			}
	});
});
