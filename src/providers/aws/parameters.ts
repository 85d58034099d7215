import { SecretError } from "../../errors.ts";
import { isObject, objectsIn, textIn } from "../../json.ts";
import { asContent, type Content, type Outcome } from "../kit/content.ts";
import { malformed, notFound } from "../kit/errors.ts";
import { readPages } from "../kit/pages.ts";
import { readEach } from "../kit/places.ts";
import type { ProviderContext } from "../provider.ts";
import type { AwsAnswer } from "./answer.ts";
import { isArn } from "./arn.ts";
import { type Reader, readInBatches, type Ways } from "./batches.ts";
import type { AwsClient } from "./client.ts";
import { noParameter, notAws, readError } from "./errors.ts";
import { say } from "./messages.ts";
import type { Source } from "./reference.ts";

type Parameter = Extract<Source, { kind: "parameter" }>;
type Folder = Extract<Source, { kind: "parameters" }>;

/** The most that one request gives. */
const MOST = 10;

const READ = {
	what: "the read of the parameter",
	actions: ["ssm:GetParameters", "ssm:GetParameter"],
};
const LIST = {
	what: "the read of the parameters below the path",
	actions: ["ssm:GetParametersByPath"],
};

/** Reads parameters of the Parameter Store. */
export function parameterReader(
	client: AwsClient,
	log: ProviderContext["log"],
): Reader {
	const ways: Ways<string> = {
		action: "GetParameters",
		most: MOST,
		readMany: (names) =>
			client.call("GetParameters", { Names: names, WithDecryption: true }),
		find: inBatch,
		async readOne(name) {
			const answer = await client.call("GetParameter", {
				Name: name,
				WithDecryption: true,
			});
			if (!answer.ok) return readError(answer, READ);
			const { Parameter: parameter } = answer.body;
			return contentOf(isObject(parameter) ? parameter : {});
		},
	};

	/**
	 * Always in batches, however few: the quota of the account counts requests. But an ARN has a request of its own: it may
	 * be of another account, where a parameter can have the name of one of this account.
	 */
	async function read(
		parameters: readonly Parameter[],
	): Promise<readonly (readonly [Source, Outcome])[]> {
		const names = [...new Set(parameters.flatMap(({ names }) => names))];
		const outcomes = new Map(
			(
				await Promise.all([
					readInBatches(
						names.filter((name) => !isArn(name)),
						ways,
						log,
					),
					readInBatches(names.filter(isArn), { ...ways, most: 1 }, log),
				])
			).flatMap((some) => [...some]),
		);
		return parameters.map((parameter) => [
			parameter,
			oneOf(parameter.names.map((name) => outcomes.get(name) ?? noParameter())),
		]);
	}

	async function readFolder({ folder }: Folder): Promise<Content> {
		const fields = new Map<string, Uint8Array>();
		await readPages(LIST.what, async (NextToken) => {
			const answer = await client.call("GetParametersByPath", {
				Path: folder.slice(0, -1),
				Recursive: true,
				WithDecryption: true,
				MaxResults: MOST,
				NextToken,
			});
			const { Parameters: parameters } = answer.body;
			if (!answer.ok) throw readError(answer, LIST);
			if (!Array.isArray(parameters)) throw notAws(LIST.what);
			for (const { Name, Value } of objectsIn(parameters)) {
				const [name = "", value] = [textIn(Name), textIn(Value)];
				if (name.startsWith(folder) && value !== undefined)
					fields.set(name.slice(folder.length), Buffer.from(value));
			}
			return answer.body.NextToken;
		});
		if (fields.size > 0) return { kind: "fields", fields };
		throw notFound(say.emptyFolder("the Parameter Store has no parameter"));
	}

	return async (sources) => {
		const [parameters, folders] = await Promise.all([
			read(sources.filter((source) => source.kind === "parameter")),
			readEach(
				sources.filter((source) => source.kind === "parameters"),
				readFolder,
			),
		]);
		return new Map<Source, Outcome>([...parameters, ...folders]);
	};
}

/**
 * A parameter in the answer to a batch; undefined when it is not there under its name or ARN, or with two values. One
 * without a path may be there with a slash in front or without, whatever it was asked by, and twice.
 */
function inBatch({ body }: AwsAnswer, asked: string): Outcome | undefined {
	const { InvalidParameters: invalid } = body;
	if (Array.isArray(invalid) && invalid.includes(asked)) return noParameter();
	const [, name = "", selector = ""] =
		/^((?:arn:(?:[^:]*:){4})?[^:]*)(:.*)?$/s.exec(asked) ?? [];
	const chosen = objectsIn(body.Parameters).filter(
		({ Selector }) => (Selector ?? "") === selector,
	);
	const exact = chosen.filter(({ Name, ARN }) => Name === name || ARN === name);
	const found =
		exact.length > 0
			? exact
			: chosen.filter(({ Name }) => `/${Name}` === name || Name === `/${name}`);
	const [first] = found;
	return first !== undefined &&
		found.every(({ Value }) => Value === first.Value)
		? contentOf(first)
		: undefined;
}

/** What came of a parameter that may have one of several names. */
function oneOf(outcomes: readonly Outcome[]): Outcome {
	const isMissing = (outcome: Outcome) =>
		outcome instanceof SecretError && outcome.reason === "not-found";
	const there = outcomes.filter((outcome) => !isMissing(outcome));
	const [first = outcomes[0] ?? noParameter(), second = first] = there;
	return isSame(first, second) ? first : malformed(say.twoParameters());
}

/** An error stands for both. */
function isSame(one: Outcome, other: Outcome): boolean {
	return (
		one instanceof SecretError ||
		(!(other instanceof SecretError) &&
			one.kind === "value" &&
			other.kind === "value" &&
			Buffer.compare(one.value, other.value) === 0)
	);
}

function contentOf({ Value }: AwsAnswer["body"]): Outcome {
	const text = textIn(Value);
	return text === undefined ? notAws(READ.what) : asContent(Buffer.from(text));
}
