import { answerTogether, problemOf } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import type { ProviderContext, Request, SecretProvider } from "../provider.ts";
import { checkCloud, readConfig } from "./config.ts";
import { parseReference } from "./reference.ts";

/** Secrets of Azure Key Vault: log in once, read each once. */
export function create(context: ProviderContext): SecretProvider {
	const parse = (request: Request) => {
		const reference = parseReference(request);
		if (request.confined) checkCloud(reference.cloud, readConfig(context));
		return reference;
	};
	return {
		givesFields: true,
		check: (request) => problemOf(() => parse(request)),
		rehearse: async () => {
			const { rehearse } = await import("./session.ts");
			return rehearse(context);
		},
		resolve: answerTogether({
			parse,
			async read(references) {
				const { readAll } = await import("./session.ts");
				return readAll(references, context);
			},
			select: (content, { field }) => selectField(content, field, "the secret"),
		}),
	};
}
