import { isDeepStrictEqual } from "node:util";
import { SecretError } from "../../errors.ts";
import { isObject, objectsIn, textIn } from "../../json.ts";
import { asContent, type Outcome } from "../kit/content.ts";
import { malformed, notFound } from "../kit/errors.ts";
import type { ProviderContext } from "../provider.ts";
import type { AwsAnswer } from "./answer.ts";
import { isArn } from "./arn.ts";
import { type Reader, readInBatches, type Ways } from "./batches.ts";
import type { AwsClient } from "./client.ts";
import { refusals } from "./errors.ts";
import { say } from "./messages.ts";

const READ = {
	what: "the read of the parameter",
	actions: ["ssm:GetParameters", "ssm:GetParameter"],
};

/** Reads parameters of the Parameter Store. */
export function parameterReader(
	client: AwsClient,
	log: ProviderContext["log"],
): Reader {
	const ways: Ways<string> = {
		action: "GetParameters",
		most: 10,
		readMany: (names) =>
			client.call("GetParameters", { Names: names, WithDecryption: true }),
		find: inBatch,
		async readOne(name) {
			const answer = await client.call("GetParameter", {
				Name: name,
				WithDecryption: true,
			});
			if (!answer.ok) return (await refusals()).readError(answer, READ);
			const { Parameter: parameter } = answer.body;
			return contentOf(isObject(parameter) ? parameter : {});
		},
	};

	/*
	 * Always in batches, however few: the quota of the account counts requests. But an ARN has a request of its own: it may
	 * be of another account, where a parameter can have the name of one of this account.
	 */
	return async (sources) => {
		const parameters = sources.filter((source) => source.kind === "parameter");
		const names = [...new Set(parameters.flatMap(({ names }) => names))];
		const outcomes = await Promise.all([
			readInBatches(
				names.filter((name) => !isArn(name)),
				ways,
				log,
			),
			readInBatches(names.filter(isArn), { ...ways, most: 1 }, log),
		]);
		const found = new Map(outcomes.flatMap((some) => [...some]));
		return new Map(
			parameters.map((parameter) => [
				parameter,
				oneOf(parameter.names.map((name) => found.get(name) ?? noParameter())),
			]),
		);
	};
}

/**
 * A parameter in the answer to a batch; undefined when it is not there under its name or ARN, or with two values. One
 * without a path may be there with a slash in front or without, whatever it was asked by, and twice.
 */
async function inBatch(
	{ body }: AwsAnswer,
	asked: string,
): Promise<Outcome | undefined> {
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

/** What came of a parameter that may have one of several names. An error stands for both. */
function oneOf(outcomes: readonly Outcome[]): Outcome {
	const isMissing = (outcome: Outcome) =>
		outcome instanceof SecretError && outcome.reason === "not-found";
	const there = outcomes.filter((outcome) => !isMissing(outcome));
	const [first = outcomes[0] ?? noParameter(), second = first] = there;
	return first instanceof SecretError || isDeepStrictEqual(first, second)
		? first
		: malformed(say.twoParameters());
}

async function contentOf({ Value }: AwsAnswer["body"]): Promise<Outcome> {
	const text = textIn(Value);
	return text === undefined
		? (await refusals()).notAws(READ.what)
		: asContent(Buffer.from(text));
}

function noParameter(): SecretError {
	return notFound(say.noParameter());
}
