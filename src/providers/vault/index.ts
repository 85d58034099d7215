import { SecretError } from "../../errors.ts";
import {
	allFailed,
	answerOf,
	attempt,
	notRead,
	problemOf,
	succeeded,
} from "../kit/answers.ts";
import type { Answer, ProviderContext, SecretProvider } from "../provider.ts";
import { parseReference, type Reference } from "./reference.ts";
import { select } from "./select.ts";
import { type Documents, keyOf, readAll } from "./session.ts";

/** Secrets of HashiCorp Vault and OpenBao: log in once, read each path once, revoke the token. */
export function create(context: ProviderContext): SecretProvider {
	return {
		givesFields: true,
		check: (request) => problemOf(() => parseReference(request)),
		async resolve(requests) {
			if (requests.length === 0) return [];
			const references = requests.map((request) =>
				attempt(() => parseReference(request)),
			);
			try {
				const documents = await readAll(references.filter(succeeded), context);
				return await Promise.all(
					references.map((reference) =>
						answerOf(() => selectFrom(documents, reference)),
					),
				);
			} catch (thrown) {
				return allFailed(requests, thrown);
			}
		},
	};
}

function selectFrom(
	documents: Documents,
	reference: Reference | SecretError,
): Answer {
	if (reference instanceof SecretError) throw reference;
	const document = documents.get(keyOf(reference.source)) ?? notRead();
	if (document instanceof SecretError) throw document;
	return select(document, reference);
}
