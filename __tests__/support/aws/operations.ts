import { type Refusal, refuse } from "./web-identity.ts";

type Input = Readonly<Record<string, unknown>>;

/** What the API reference says of an operation's input, as far as the tests need it. */
interface Operation {
	/** Its members, each with what must hold of it. */
	readonly members: Readonly<Record<string, (value: unknown) => boolean>>;
	readonly required?: string;
}

const isText = (value: unknown) => typeof value === "string" && value !== "";
const isFlag = (value: unknown) => typeof value === "boolean";
const upTo = (most: number) => (value: unknown) =>
	Number.isInteger(value) && Number(value) > 0 && Number(value) <= most;
const listOf = (most: number) => (value: unknown) =>
	Array.isArray(value) &&
	value.every(isText) &&
	value.length > 0 &&
	value.length <= most &&
	new Set(value).size === value.length;

const OPERATIONS: Readonly<Record<string, Operation>> = {
	"secretsmanager.GetSecretValue": {
		members: { SecretId: isText, VersionId: isText, VersionStage: isText },
		required: "SecretId",
	},
	"secretsmanager.BatchGetSecretValue": {
		members: {
			SecretIdList: listOf(20),
			Filters: Array.isArray,
			MaxResults: upTo(20),
			NextToken: isText,
		},
	},
	"secretsmanager.ListSecrets": {
		members: {
			Filters: Array.isArray,
			MaxResults: upTo(100),
			NextToken: isText,
			IncludePlannedDeletion: isFlag,
		},
	},
	"AmazonSSM.GetParameter": {
		members: { Name: isText, WithDecryption: isFlag },
		required: "Name",
	},
	"AmazonSSM.GetParameters": {
		members: { Names: listOf(10), WithDecryption: isFlag },
		required: "Names",
	},
	"AmazonSSM.GetParametersByPath": {
		members: {
			Path: (value) => isText(value) && String(value).startsWith("/"),
			Recursive: isFlag,
			WithDecryption: isFlag,
			MaxResults: upTo(10),
			NextToken: isText,
		},
		required: "Path",
	},
};

/** What is wrong with a call of the JSON protocol; undefined when nothing is. */
export function judgeCall(target: string, input: Input): Refusal | undefined {
	const operation = OPERATIONS[target];
	if (operation === undefined) return refuse("UnknownOperationException", "");
	const wrong = Object.entries(input).find(
		([name, value]) => operation.members[name]?.(value) !== true,
	);
	const missing =
		operation.required !== undefined && !(operation.required in input);
	if (wrong === undefined && !missing) return undefined;
	return refuse(
		target.startsWith("AmazonSSM")
			? "ValidationException"
			: "InvalidParameterException",
		`1 validation error detected: Value at '${wrong?.[0] ?? operation.required}' failed to satisfy constraint`,
	);
}

/** The names or ids that a call asks for. */
export function askedFor(input: Input): readonly string[] {
	const { SecretId, SecretIdList, Name, Names, Path } = input;
	return [SecretId, SecretIdList, Name, Names, Path]
		.flat()
		.filter((name) => typeof name === "string");
}

/** Codes of moto in the words of AWS's JSON services; moto answers as IAM does. */
export const CODES: Readonly<Record<string, string>> = {
	SignatureDoesNotMatch: "InvalidSignatureException",
	AccessDenied: "AccessDeniedException",
	InvalidClientTokenId: "UnrecognizedClientException",
};
