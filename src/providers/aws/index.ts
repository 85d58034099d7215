import { answerTogether, problemOf } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import type { ProviderContext, Request, SecretProvider } from "../provider.ts";
import { checkPartition, readConfig } from "./config.ts";
import { parseReference } from "./reference.ts";

/** Secrets of AWS Secrets Manager and parameters of Systems Manager: log in once, read each once. */
export function create(context: ProviderContext): SecretProvider {
	const parse = (request: Request) => {
		const reference = parseReference(request);
		if (request.confined) checkPartition(reference.region, readConfig(context));
		return reference;
	};
	return {
		givesFields: true,
		check: (request) => problemOf(() => parse(request)),
		rehearse: async (request) => {
			const { rehearse } = await import("./session.ts");
			return rehearse(parse(request), context);
		},
		resolve: answerTogether({
			parse,
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
