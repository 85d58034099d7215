import { type SecretError, toSecretError } from "../../errors.ts";
import { answerTogether, problemOf } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import { machineLogin } from "../kit/identity.ts";
import type { ProviderContext, SecretProvider } from "../provider.ts";
import { readConfig } from "./config.ts";
import { parseReference, type Reference } from "./reference.ts";

/** Secrets of Google Cloud Secret Manager: log in once, read each once. */
export function create(context: ProviderContext): SecretProvider {
	return {
		givesFields: true,
		...answerTogether({
			parse: parseReference,
			async read(references) {
				const { readAll } = await import("./session.ts");
				return readAll(references, context);
			},
			select: (content, { field }) => selectField(content, field, "the secret"),
		}),
		rehearse: async (request) => rehearse(parseReference(request), context),
	};
}

/** What is wrong with the settings, or missing for the login. What a machine gives is not looked up. */
async function rehearse(
	reference: Reference,
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const { environment } = context;
	const problem = problemOf(() => readConfig(context));
	if (problem !== undefined) return problem;
	const byMachine = machineLogin(
		environment,
		[
			"GCP_CREDENTIALS_JSON",
			"GCP_WORKLOAD_IDENTITY_PROVIDER",
			"GOOGLE_APPLICATION_CREDENTIALS",
		],
		"Google Cloud",
		"a login of `gcloud`, an account of the machine",
	);
	if (byMachine !== undefined) return byMachine;
	const { judge } = await import("./session.ts");
	return judge(reference, context).catch(toSecretError);
}
