import { SecretError } from "../../src/errors.ts";
import { answerEach } from "../../src/providers/kit/answers.ts";
import type {
	ProviderContext,
	SecretProvider,
} from "../../src/providers/provider.ts";
import type { Row } from "../../src/providers/row.ts";
import { saying } from "./message.ts";

/** What a test keeps of a provider's work. */
export interface Visits {
	/** Every call of `resolve`, with what was asked. */
	readonly batches: string[][];
}

/** The worked example of a provider: secrets from a map. `rest` is a key; `!` in front makes the check refuse it. */
export function memory(
	secrets: Readonly<Record<string, string | Uint8Array>>,
	visits: Visits = { batches: [] },
): (context: ProviderContext) => SecretProvider {
	return (context) => {
		const resolve = answerEach(context, (key) => {
			const value = Object.hasOwn(secrets, key) ? secrets[key] : undefined;
			if (value === undefined)
				throw new SecretError("not-found", saying("there is no such key."));
			return Buffer.from(value);
		});
		return {
			check: ({ rest }) =>
				rest === "" || rest.startsWith("!")
					? new SecretError(
							"malformed",
							saying("the key is missing or begins with `!`."),
						)
					: undefined,
			resolve(requests) {
				visits.batches.push(requests.map(({ rest }) => rest));
				return resolve(requests);
			},
		};
	};
}

/** A registry row around a provider that is made by `create`. */
export function row(
	create: (context: ProviderContext) => SecretProvider,
	changes: Partial<Row> = {},
): Row {
	return {
		name: "memory",
		schemes: ["memory"],
		load: async () => ({ create }),
		inputs: [],
		credentials: [],
		heldBack: [],
		lineBreak: "own",
		empty: "value",
		atOnce: (concurrency) => concurrency,
		display: (rest) => rest,
		...changes,
	};
}
