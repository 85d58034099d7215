import { answerTogether, problemOf } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import type { ProviderContext, SecretProvider } from "../provider.ts";
import { parseReference } from "./reference.ts";

/** Secrets of Google Cloud Secret Manager: log in once, read each once. */
export function create(context: ProviderContext): SecretProvider {
	return {
		givesFields: true,
		check: (request) => problemOf(() => parseReference(request)),
		rehearse: async () => {
			const { rehearse } = await import("./session.ts");
			return rehearse(context);
		},
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
