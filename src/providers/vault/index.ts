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
import { type Address, parseAddress } from "./address.ts";
import { select } from "./select.ts";
import { type Documents, keyOf, readAll } from "./session.ts";

/** Secrets of HashiCorp Vault and OpenBao: log in once, read each path once, give the token back. */
export function create(context: ProviderContext): SecretProvider {
	return {
		givesFields: true,
		check: (request) => problemOf(() => parseAddress(request)),
		async resolve(requests) {
			if (requests.length === 0) return [];
			const addresses = requests.map((request) =>
				attempt(() => parseAddress(request)),
			);
			try {
				const documents = await readAll(addresses.filter(succeeded), context);
				return await Promise.all(
					addresses.map((address) =>
						answerOf(() => selectFrom(documents, address)),
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
	address: Address | SecretError,
): Answer {
	if (address instanceof SecretError) throw address;
	const document = documents.get(keyOf(address.source)) ?? notRead();
	if (document instanceof SecretError) throw document;
	return select(document, address);
}
