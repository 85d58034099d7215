import { afterAll, beforeAll } from "vitest";
import type { SecretProvider } from "../../../src/providers/provider.ts";
import { providerContract } from "../../contract/provider-contract.ts";
import type { Keys } from "../../support/aws/api.ts";
import { openAws, variablesOf } from "../../support/aws/provider.ts";
import { type AwsServer, startAws } from "../../support/aws/server.ts";

let aws: AwsServer;
let keys: Keys;
const BYTES = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0xc3, 0x28]);
beforeAll(async () => {
	aws = await startAws();
	keys = await aws.user(["secretsmanager:*", "ssm:*"]);
	for (const [name, text] of [
		["apps/web", '{"key":"value of web","lines":"ünïcode\\nsecond line\\n"}'],
		["other", "value of other"],
	])
		await aws.api("secretsmanager", "CreateSecret", {
			...{ Name: name, SecretString: text },
		});
	await aws.api("secretsmanager", "CreateSecret", {
		...{ Name: "bytes", SecretBinary: BYTES.toString("base64") },
	});
	for (const [name, text] of [
		["/apps/web", "value of web\nsecond line\n"],
		["other", "value of other"],
	])
		await aws.api("ssm", "PutParameter", {
			...{ Name: name, Value: text, Type: "SecureString" },
		});
});
afterAll(() => aws.close());

/** The suite knows one scheme. */
function withScheme(provider: SecretProvider, scheme: string): SecretProvider {
	return {
		...provider,
		check: (request) => provider.check?.({ ...request, scheme }),
		resolve: (requests) =>
			provider.resolve(requests.map((request) => ({ ...request, scheme }))),
	};
}

const create = (
	scheme: string,
	changes: Parameters<typeof openAws>[1],
): SecretProvider =>
	withScheme(
		openAws(
			{
				...variablesOf(keys),
				AWS_ENDPOINT_URL: aws.origin,
				AWS_REGION: "eu-west-1",
			},
			changes,
		).provider,
		scheme,
	);

providerContract("aws+sm", () => ({
	create: (changes) => create("aws+sm", changes),
	present: {
		"apps/web#key": "value of web",
		"apps/web?field=lines": "ünïcode\nsecond line\n",
		other: "value of other",
		bytes: BYTES,
	},
	failing: { reference: "nowhere", reason: "not-found" },
	malformed: "apps/web#",
}));

providerContract("aws+ps", () => ({
	create: (changes) => create("aws+ps", changes),
	present: {
		"apps/web": "value of web\nsecond line\n",
		"/apps/web:1": "value of web\nsecond line\n",
		other: "value of other",
	},
	failing: { reference: "nowhere", reason: "not-found" },
	malformed: "apps//web",
}));
