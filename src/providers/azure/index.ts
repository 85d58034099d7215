import { SecretError } from "../../errors.ts";
import { answerTogether, attempt } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import { identityProblem, machineLogin } from "../kit/identity.ts";
import type { ProviderContext, Request, SecretProvider } from "../provider.ts";
import { checkCloud, defaultCloud, readConfig } from "./config.ts";
import { judgeLogin, wayGiven } from "./credentials/given.ts";
import { parseReference, type Reference } from "./reference.ts";

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
		rehearse: async (request) => rehearse(parse(request), context),
	};
}

/** What is wrong with the settings, or missing for the identity that inputs name. What a machine gives is not looked up. */
async function rehearse(
	{ cloud: named }: Reference,
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const { environment } = context;
	const outcome = attempt(() => {
		const config = readConfig(context);
		const way = config.way ?? wayGiven(context);
		const cloud = named ?? defaultCloud(config);
		return { way, byJob: judgeLogin(way, cloud, config, context) };
	});
	if (outcome instanceof SecretError) return outcome;
	if (outcome.byJob) return identityProblem(environment);
	return outcome.way === undefined
		? machineLogin(
				environment,
				["AZURE_CLIENT_ID"],
				"Azure",
				"a login of `az`, a managed identity",
			)
		: undefined;
}
