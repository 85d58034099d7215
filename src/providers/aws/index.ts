import { SecretError, toSecretError } from "../../errors.ts";
import { answerTogether, attempt, problemOf } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import { identityProblem, machineLogin } from "../kit/identity.ts";
import type { ProviderContext, Request, SecretProvider } from "../provider.ts";
import { checkPartition, noRegion, readConfig } from "./config.ts";
import { judgeLogin, needsIdentity } from "./credentials/given.ts";
import { parseReference, type Reference, serviceOf } from "./reference.ts";

/** Secrets of AWS Secrets Manager and parameters of Systems Manager: log in once, read each once. */
export function create(context: ProviderContext): SecretProvider {
	const parse = (request: Request) => {
		const reference = parseReference(request);
		if (request.confined) checkPartition(reference.region, readConfig(context));
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
			select: (content, { field, source }) =>
				selectField(
					content,
					field,
					source.kind === "secret" ? "the secret" : "the parameter",
				),
		}),
		rehearse: async (request) => rehearse(parse(request), context),
	};
}

/** What is wrong with the settings, or missing for a role that an input names. What a machine gives is not looked up. */
async function rehearse(
	{ region: named, source }: Reference,
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const config = attempt(() => readConfig(context));
	if (config instanceof SecretError) return config;
	const region = config.region ?? named;
	if (region === undefined) return noRegion();
	const problem = problemOf(() => {
		config.endpoint(serviceOf(source), named ?? region);
		judgeLogin(config, region, context);
	});
	if (problem !== undefined) return problem;
	const needed = await needsIdentity(config, context).catch(toSecretError);
	if (needed instanceof SecretError) return needed;
	if (needed) return identityProblem(context.environment);
	return machineLogin(
		context.environment,
		["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_ROLE_ARN"],
		"AWS",
		"a profile, a container's or an instance's role",
	);
}
