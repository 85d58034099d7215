import { answerTogether, problemOf } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import type { ProviderContext, SecretProvider } from "../provider.ts";
import { parseReference } from "./reference.ts";

/** Secrets of AWS Secrets Manager and parameters of Systems Manager: log in once, read each once. */
export function create(context: ProviderContext): SecretProvider {
	return {
		givesFields: true,
		check: (request) => problemOf(() => parseReference(request)),
		rehearse: async (request) => {
			const { rehearse } = await import("./session.ts");
			return rehearse(parseReference(request), context);
		},
		resolve: answerTogether({
			parse: parseReference,
			async read(references) {
				const { readAll } = await import("./session.ts");
				return readAll(references, context);
			},
			select: (content, { field, source }) =>
				selectField(
					content,
					field,
					source.kind === "secret" ? "the secret" : "the parameter",
				),
		}),
	};
}
