import { objectsIn, textIn } from "../../json.ts";
import { decodeBase64 } from "../kit/base64.ts";
import { asContent, type Outcome } from "../kit/content.ts";
import { notFound } from "../kit/errors.ts";
import { readEach } from "../kit/places.ts";
import type { ProviderContext } from "../provider.ts";
import { type AwsAnswer, codeIn, isPassing } from "./answer.ts";
import { isArn } from "./arn.ts";
import { type Reader, readInBatches, type Ways } from "./batches.ts";
import type { AwsClient } from "./client.ts";
import { refusals } from "./errors.ts";
import { say } from "./messages.ts";
import type { Source } from "./reference.ts";

type Secret = Extract<Source, { kind: "secret" }>;

/** Up to so many are read one by one at the same time, which takes no more time and one permission less. */
const FEW = 5;

const READ = {
	what: "the read of the secret",
	actions: ["secretsmanager:GetSecretValue"],
};

/** Reads secrets of Secrets Manager. */
export function secretReader(
	client: AwsClient,
	log: ProviderContext["log"],
): Reader {
	async function readOne({ id, version, stage }: Secret): Promise<Outcome> {
		const answer = await client.call("GetSecretValue", {
			SecretId: id,
			...(version === undefined ? {} : { VersionId: version }),
			...(stage === undefined ? {} : { VersionStage: stage }),
		});
		return answer.ok
			? contentOf(answer.body)
			: (await refusals()).readError(answer, READ);
	}

	const ways: Ways<Secret> = {
		action: "BatchGetSecretValue",
		most: 20,
		readMany: (secrets) =>
			client.call("BatchGetSecretValue", {
				SecretIdList: secrets.map(({ id }) => id),
			}),
		find: inBatch,
		readOne,
	};

	/*
	 * A batch gives current versions alone. An ARN is read by itself: it may be of another account, where a secret can have
	 * the name of one of this account, or end as a name that is asked for too.
	 */
	return async (sources) => {
		const secrets = sources.filter((source) => source.kind === "secret");
		const current = secrets.filter(
			({ id, version, stage }) =>
				!isArn(id) && version === undefined && stage === undefined,
		);
		const together = current.length > FEW ? current : [];
		const alone = secrets.filter((secret) => !together.includes(secret));
		const [some, others] = await Promise.all([
			readEach(alone, readOne),
			readInBatches(together, ways, log),
		]);
		return new Map([...some, ...others]);
	};
}

/** A secret in the answer to a batch of names; undefined when it is not there once under its name. */
async function inBatch(
	{ body }: AwsAnswer,
	{ id }: Secret,
): Promise<Outcome | undefined> {
	const values = objectsIn(body.SecretValues).filter(({ Name }) => Name === id);
	const [value] = values;
	if (value !== undefined)
		return values.length === 1 ? contentOf(value) : undefined;
	const error = objectsIn(body.Errors).find(({ SecretId }) => SecretId === id);
	const code = codeIn(error?.ErrorCode);
	const text = textIn(error?.Message) ?? "";
	// One that passes is repeated when the secret is read by itself.
	if (code === undefined || isPassing({ code, text })) return undefined;
	const { readError } = await refusals();
	return readError({ status: 400, ok: false, body: {}, code, text }, READ);
}

async function contentOf({
	ARN: arn,
	SecretString: text,
	SecretBinary: binary,
}: AwsAnswer["body"]): Promise<Outcome> {
	if (typeof text === "string") return asContent(Buffer.from(text));
	const hasBinary = typeof binary === "string";
	if (!hasBinary && typeof arn === "string") return notFound(say.noValue());
	const bytes = hasBinary ? decodeBase64(binary) : undefined;
	return bytes === undefined
		? (await refusals()).notAws(READ.what)
		: asContent(bytes);
}
