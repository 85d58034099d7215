import { answerTogether, problemOf } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import type { ProviderContext, SecretProvider } from "../provider.ts";
import { parseReference } from "./reference.ts";

/** Secrets of Azure Key Vault: log in once, read each once. */
export function create(context: ProviderContext): SecretProvider {
	return {
		givesFields: true,
		check: (request) => problemOf(() => parseReference(request)),
		resolve: answerTogether({
			parse: parseReference,
			async read(references) {
				const { readAll } = await import("./session.ts");
				return readAll(references, context);
			},
			select: (content, { field }) => selectField(content, field, "the secret"),
		}),
	};
}
