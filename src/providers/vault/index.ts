import { SecretError, toSecretError } from "../../errors.ts";
import type { Answer, ProviderContext, SecretProvider } from "../provider.ts";
import { type Address, parseAddress } from "./address.ts";
import { select } from "./select.ts";
import { type Documents, keyOf, readAll } from "./session.ts";

/** Secrets of HashiCorp Vault and OpenBao: log in once, read each path once, give the token back. */
export function create(context: ProviderContext): SecretProvider {
	return {
		givesFields: true,
		check(request) {
			const address = attempt(() => parseAddress(request));
			return address instanceof SecretError ? address : undefined;
		},
		async resolve(requests) {
			if (requests.length === 0) return [];
			const addresses = requests.map((request) =>
				attempt(() => parseAddress(request)),
			);
			try {
				const documents = await readAll(addresses.filter(isAddress), context);
				return addresses.map((address) => answer(address, documents));
			} catch (thrown) {
				const error = toSecretError(thrown);
				return requests.map((): Answer => ({ kind: "failed", error }));
			}
		},
	};
}

function answer(
	address: Address | SecretError | undefined,
	documents: Documents,
): Answer {
	try {
		if (address instanceof SecretError) throw address;
		const document =
			address === undefined ? undefined : documents.get(keyOf(address.source));
		if (address === undefined || document === undefined)
			throw new SecretError(
				"failed",
				"an internal error: the reference was not read.",
			);
		if (document instanceof SecretError) throw document;
		return select(document, address);
	} catch (thrown) {
		return { kind: "failed", error: toSecretError(thrown) };
	}
}

function isAddress(address: Address | SecretError): address is Address {
	return !(address instanceof SecretError);
}

function attempt<T>(action: () => T): T | SecretError {
	try {
		return action();
	} catch (thrown) {
		return toSecretError(thrown);
	}
}
