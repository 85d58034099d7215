import { SecretError } from "../../errors.ts";
import {
	allFailed,
	answerOf,
	attempt,
	notRead,
	problemOf,
	succeeded,
} from "../kit/answers.ts";
import type { ProviderContext, SecretProvider } from "../provider.ts";
import { select } from "./content.ts";
import { parseReference } from "./reference.ts";

/** Secrets of AWS Secrets Manager and parameters of Systems Manager: log in once, read each once. */
export function create(context: ProviderContext): SecretProvider {
	return {
		givesFields: true,
		check: (request) => problemOf(() => parseReference(request)),
		async resolve(requests) {
			if (requests.length === 0) return [];
			const references = requests.map((request) =>
				attempt(() => parseReference(request)),
			);
			const good = references.filter(succeeded);
			try {
				const { readAll } = await import("./session.ts");
				const outcomes = good.length === 0 ? [] : await readAll(good, context);
				return await Promise.all(
					references.map((reference) =>
						answerOf(() => {
							if (reference instanceof SecretError) throw reference;
							const outcome = outcomes[good.indexOf(reference)] ?? notRead();
							if (outcome instanceof SecretError) throw outcome;
							return select(outcome, reference);
						}),
					),
				);
			} catch (thrown) {
				return allFailed(requests, thrown);
			}
		},
	};
}
