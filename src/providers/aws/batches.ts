import { SecretError, toSecretError } from "../../errors.ts";
import type { Outcome } from "../kit/content.ts";
import { readEach } from "../kit/places.ts";
import type { ProviderContext } from "../provider.ts";
import type { AwsAnswer } from "./answer.ts";
import { refusals } from "./errors.ts";
import type { Source } from "./reference.ts";

/**
 * Reads those of some sources that are one secret or parameter, each once, with as few requests as it takes, all of one
 * service in one region. Never rejects.
 */
export type Reader = (
	sources: readonly Source[],
) => Promise<ReadonlyMap<Source, Outcome>>;

/** The two ways to read some items: many with one request, or one. */
export interface Ways<T> {
	/** The action that reads many. */
	readonly action: string;
	/** The most that it reads. */
	readonly most: number;
	readMany(items: readonly T[]): Promise<AwsAnswer>;
	/** An item in that answer; undefined when it does not tell. */
	find(answer: AwsAnswer, item: T): Promise<Outcome | undefined>;
	readOne(item: T): Promise<Outcome>;
}

/**
 * Reads items in batches, all at the same time. A batch can be refused as a whole: since the action is not allowed, or one
 * of the names is not. Then, and when its answer does not tell of an item, each is read by itself.
 */
export async function readInBatches<T>(
	items: readonly T[],
	ways: Ways<T>,
	log: Pick<ProviderContext["log"], "debug">,
): Promise<ReadonlyMap<T, Outcome>> {
	const batches = Array.from(
		{ length: Math.ceil(items.length / ways.most) },
		(_, index) => items.slice(index * ways.most, (index + 1) * ways.most),
	);
	const outcomes = await Promise.all(
		batches.map((batch) => readBatch(batch, ways, log)),
	);
	return new Map(outcomes.flat());
}

async function readBatch<T>(
	batch: readonly T[],
	{ action, readMany, find, readOne }: Ways<T>,
	log: Pick<ProviderContext["log"], "debug">,
): Promise<readonly (readonly [T, Outcome])[]> {
	const answer = await readMany(batch).catch(toSecretError);
	// Together they may be larger than an answer can be.
	if (answer instanceof SecretError)
		return answer.said.id === "too-much-data" && batch.length > 1
			? readEach(batch, readOne)
			: batch.map((item) => [item, answer]);
	if (answer.ok)
		return readEach(
			batch,
			async (item) => (await find(answer, item)) ?? readOne(item),
		);
	const error = (await refusals()).generalError(answer, "the read");
	if (error !== undefined) return batch.map((item) => [item, error]);
	log.debug(
		`aws: ${action} was refused (${answer.code}), so each of ${batch.length} is read by itself`,
	);
	return readEach(batch, readOne);
}
