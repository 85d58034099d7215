import { objectsIn, textIn } from "../../json.ts";
import { decodeBase64 } from "../kit/base64.ts";
import {
	asContent,
	type Content,
	folderOf,
	type Outcome,
} from "../kit/content.ts";
import { notFound } from "../kit/errors.ts";
import { readPages } from "../kit/pages.ts";
import { readEach } from "../kit/places.ts";
import type { ProviderContext } from "../provider.ts";
import { type AwsAnswer, codeIn, isPassing } from "./answer.ts";
import { isArn } from "./arn.ts";
import { type Reader, readInBatches, type Ways } from "./batches.ts";
import type { AwsClient } from "./client.ts";
import { notAws, readError } from "./errors.ts";
import { say } from "./messages.ts";
import type { Source } from "./reference.ts";

type Secret = Extract<Source, { kind: "secret" }>;
type Folder = Extract<Source, { kind: "secrets" }>;

/** Up to so many are read one by one at the same time, which takes no more time and one permission less. */
const FEW = 5;
/** The most that one request lists. */
const PAGE = 100;

const READ = {
	what: "the read of the secret",
	actions: ["secretsmanager:GetSecretValue"],
};
const LIST = {
	what: "the list of secrets",
	actions: ["secretsmanager:ListSecrets"],
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
		return answer.ok ? contentOf(answer.body) : readError(answer, READ);
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

	/**
	 * A batch gives current versions alone. An ARN is read by itself: it may be of another account, where a secret can have
	 * the name of one of this account, or end as a name that is asked for too.
	 */
	async function read(
		secrets: readonly Secret[],
	): Promise<ReadonlyMap<Secret, Outcome>> {
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
	}

	async function namesBelow(folder: string): Promise<readonly string[]> {
		const names: string[] = [];
		await readPages(LIST.what, async (NextToken) => {
			const answer = await client.call("ListSecrets", {
				Filters: [{ Key: "name", Values: [folder] }],
				MaxResults: PAGE,
				NextToken,
			});
			const { SecretList: list } = answer.body;
			if (!answer.ok) throw readError(answer, LIST);
			if (!Array.isArray(list)) throw notAws(LIST.what);
			for (const { Name } of objectsIn(list)) {
				const name = textIn(Name);
				if (name?.startsWith(folder)) names.push(name);
			}
			return answer.body.NextToken;
		});
		return names;
	}

	async function readFolder({ folder }: Folder): Promise<Content> {
		const secrets = (await namesBelow(folder)).map(secretNamed);
		return folderOf(
			Array.from(await read(secrets), ([{ id }, outcome]) => [
				id.slice(folder.length),
				outcome,
			]),
			(name) => log.notice(say.leftOut(folder + name)),
			() => say.emptyFolder("Secrets Manager has no secret"),
		);
	}

	return async (sources) => {
		const [secrets, folders] = await Promise.all([
			read(sources.filter((source) => source.kind === "secret")),
			readEach(
				sources.filter((source) => source.kind === "secrets"),
				readFolder,
			),
		]);
		return new Map<Source, Outcome>([...secrets, ...folders]);
	};
}

function secretNamed(id: string): Secret {
	return { kind: "secret", id, version: undefined, stage: undefined };
}

/** A secret in the answer to a batch of names; undefined when it is not there once under its name. */
function inBatch({ body }: AwsAnswer, { id }: Secret): Outcome | undefined {
	const values = objectsIn(body.SecretValues).filter(({ Name }) => Name === id);
	const [value] = values;
	if (value !== undefined)
		return values.length === 1 ? contentOf(value) : undefined;
	const error = objectsIn(body.Errors).find(({ SecretId }) => SecretId === id);
	const code = codeIn(error?.ErrorCode);
	const text = textIn(error?.Message) ?? "";
	// One that passes is repeated when the secret is read by itself.
	return code === undefined || isPassing({ code, text })
		? undefined
		: readError({ status: 400, ok: false, body: {}, code, text }, READ);
}

function contentOf({
	ARN: arn,
	SecretString: text,
	SecretBinary: binary,
}: AwsAnswer["body"]): Outcome {
	if (typeof text === "string") return asContent(Buffer.from(text));
	if (typeof binary === "string") {
		const bytes = decodeBase64(binary);
		return bytes === undefined ? notAws(READ.what) : asContent(bytes);
	}
	return typeof arn === "string" ? notFound(say.noValue()) : notAws(READ.what);
}
