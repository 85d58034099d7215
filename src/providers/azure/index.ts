import type { SecretError } from "../../errors.ts";
import { answerTogether, problemOf } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import { identityProblem, machineLogin } from "../kit/identity.ts";
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
		...answerTogether({
			parse,
			async read(references) {
				const { readAll } = await import("./session.ts");
				return readAll(references, context);
			},
			select: (content, { field }) => selectField(content, field, "the secret"),
		}),
		rehearse: () => rehearse(context),
	};
}

/** What is wrong with the settings, or missing for the identity that inputs name. What a machine gives is not looked up. */
async function rehearse(
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const { inputs, environment } = context;
	const problem = problemOf(() => readConfig(context));
	const byJob =
		inputs.AZURE_CLIENT_ID &&
		environment.AZURE_TENANT_ID &&
		!environment.AZURE_AUTH &&
		!environment.AZURE_CLIENT_SECRET &&
		!environment.AZURE_FEDERATED_TOKEN_FILE;
	if (problem !== undefined) return problem;
	if (byJob) return identityProblem(environment);
	return machineLogin(
		environment,
		["AZURE_AUTH", "AZURE_CLIENT_ID", "AZURE_CLIENT_SECRET"],
		"Azure",
		"a login of `az`, a managed identity",
	);
}
