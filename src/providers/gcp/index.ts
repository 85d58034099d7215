import type { SecretError } from "../../errors.ts";
import { answerTogether, problemOf } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import { identityProblem, machineLogin } from "../kit/identity.ts";
import type { ProviderContext, SecretProvider } from "../provider.ts";
import { readConfig } from "./config.ts";
import { parseReference } from "./reference.ts";

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
		rehearse: () => rehearse(context),
	};
}

/** What is wrong with the settings, or missing for the provider that an input names. What a machine gives is not looked up. */
async function rehearse(
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const problem = problemOf(() => readConfig(context));
	const byJob = context.inputs.GCP_WORKLOAD_IDENTITY_PROVIDER;
	if (problem !== undefined) return problem;
	if (byJob) return identityProblem(context.environment);
	return machineLogin(
		context.environment,
		[
			"GCP_CREDENTIALS_JSON",
			"GCP_WORKLOAD_IDENTITY_PROVIDER",
			"GOOGLE_APPLICATION_CREDENTIALS",
		],
		"Google Cloud",
		"a login of `gcloud`, an account of the machine",
	);
}
