import type { Client } from "@1password/sdk";
import { type SecretError, toSecretError } from "../../../errors.ts";
import { answerOf } from "../../kit/answers.ts";
import { failed } from "../../kit/errors.ts";
import type { Answer, ProviderContext } from "../../provider.ts";
import type { Backend } from "../config.ts";
import { wildcard } from "../item.ts";
import { say } from "../messages.ts";
import type { Reference } from "../reference.ts";
import { explainReference, explainSdk } from "./errors.ts";
import { createItemReader } from "./items.ts";
import { withFetch } from "./network.ts";

/** The part of the package that is used; a test gives another. */
export type Sdk = Pick<
	typeof import("@1password/sdk"),
	"createClient" | "RateLimitExceededError"
>;

type Account = Extract<
	Backend,
	{ kind: "service-account" | "workload-identity" }
>;

/** Told to 1Password with every request. */
const INTEGRATION = {
	integrationName: "secret-refs GitHub Action",
	integrationVersion: "v1",
};

/**
 * Reads with 1Password's SDK: all references in one call, and the items of wildcards besides.
 *
 * @param load - loads the SDK, whose core is 14 MB of WebAssembly
 * @throws SecretError when nothing could be read
 */
export function readWithSdk(
	references: readonly Reference[],
	account: Account,
	context: ProviderContext,
	load: () => Promise<Sdk> = () => import("@1password/sdk"),
): Promise<readonly Answer[]> {
	return withFetch(context, async (traffic) => {
		const sdk = await load();
		let refused: SecretError | undefined;
		const explain = (thrown: unknown): never => {
			throw explainSdk(thrown, {
				kind: account.kind,
				traffic,
				refused,
				isRateLimit: (thrown) => thrown instanceof sdk.RateLimitExceededError,
			});
		};
		const idToken = (audience: string) =>
			context.idToken(audience).catch((thrown) => {
				refused = toSecretError(thrown);
				throw thrown;
			});
		const client = await sdk
			.createClient({ ...INTEGRATION, ...identityOf(account, idToken) })
			.catch(explain);
		const read = createReader(client, references, explain);
		return Promise.all(
			references.map((reference) =>
				answerOf(() => context.limit(() => read(reference)).catch(explain)),
			),
		);
	});
}

function identityOf(
	account: Account,
	oidcFetcher: (audience: string) => Promise<string>,
): Partial<Parameters<Sdk["createClient"]>[0]> {
	if (account.kind === "service-account") return { auth: account.token };
	return {
		oidcFetcher,
		workloadDetails: {
			workloadUuid: account.workloadId,
			customerManagedSecret: account.customerManagedSecret,
		},
	};
}

/** Begins with the one call for all references that name a field. */
function createReader(
	client: Client,
	references: readonly Reference[],
	explain: (thrown: unknown) => never,
): (reference: Reference) => Promise<Answer> {
	const texts = references.flatMap(({ field, text }) =>
		field === undefined ? [] : [text],
	);
	const resolving =
		texts.length === 0
			? undefined
			: client.secrets.resolveAll([...new Set(texts)]).catch(explain);
	// Those who wait for it may begin later.
	resolving?.catch(() => {});
	const items = createItemReader(client);

	return async (reference) => {
		if (reference.field === undefined)
			return { kind: "fields", fields: wildcard(await items.item(reference)) };
		const response = (await resolving)?.individualResponses[reference.text];
		if (response?.content !== undefined)
			return { kind: "value", value: Buffer.from(response.content.secret) };
		// The core gives files as text alone.
		if (response?.error?.type === "unsupportedFileFormat")
			return { kind: "value", value: await items.file(reference) };
		if (response?.error !== undefined) throw explainReference(response.error);
		throw failed(say.sdkNoAnswer());
	};
}
