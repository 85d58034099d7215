import { toSecretError } from "../../../errors.ts";
import { isObject, parseJson, textIn } from "../../../json.ts";
import { denied } from "../../kit/errors.ts";
import { hasIdToken, workloadToken } from "../../kit/workload.ts";
import type { ProviderContext } from "../../provider.ts";
import { type Cloud, resourceOf } from "../cloud.ts";
import type { AzureConfig, Way } from "../config.ts";
import { say } from "../messages.ts";
import { UUID } from "../tenant.ts";
import { logInAs } from "./entra.ts";
import {
	applicationFor,
	checkSecret,
	has,
	isNamed,
	secretIn,
	WORKLOAD,
	wayGiven,
} from "./given.ts";
import { tokenOfInstance, tokenOfService } from "./metadata.ts";

/** What opens the vaults of one cloud. */
export interface Access {
	/** Masked. */
	readonly token: string;
	/** Whose identity it is, when that is known; in lower case. */
	readonly tenant: string | undefined;
}

/**
 * Logs in at one cloud. What inputs give comes before what the environment gives, and this before what the machine gives.
 *
 * @throws SecretError that says what is missing
 */
export async function logIn(
	cloud: Cloud,
	config: AzureConfig,
	context: ProviderContext,
): Promise<Access> {
	const way = config.way ?? wayGiven(context);
	const token =
		way === undefined
			? await byWhatThereIs(cloud, config, context)
			: await by(way, cloud, config, context);
	context.protect(token);
	return { token, tenant: tenantOf(token) };
}

function by(
	way: Way,
	cloud: Cloud,
	config: AzureConfig,
	context: ProviderContext,
): Promise<string> {
	context.log.login(way);
	switch (way) {
		case "federated":
		case "secret":
			return byApplication(way, cloud, config, context);
		case "managed-identity":
			return byMachine(cloud, context);
		case "cli":
			return byCli(cloud, context);
	}
}

/** By the first of what the machine has. The metadata service is the last: hosted runners have one, without an identity. */
async function byWhatThereIs(
	cloud: Cloud,
	config: AzureConfig,
	context: ProviderContext,
): Promise<string> {
	const { environment } = context;
	// Azure Arc gives the address alone, and has a protocol of its own.
	if (
		has(environment, "IDENTITY_ENDPOINT") &&
		has(environment, "IDENTITY_HEADER")
	)
		return by("managed-identity", cloud, config, context);
	const { isLoggedIn } = await import("./cli.ts");
	if (isLoggedIn(context)) return by("cli", cloud, config, context);
	if (isNamed(context) && hasIdToken(context))
		return by("federated", cloud, config, context);
	const found = await tokenOfInstance(resourceOf(cloud), context);
	if (found.token === undefined)
		throw denied(say.noCredentials(hintFor(context), found.why));
	context.log.debug("azure: login: managed-identity");
	return found.token;
}

function hintFor(context: ProviderContext): string {
	const { environment } = context;
	if (isNamed(context))
		return " `AZURE_CLIENT_ID` and `AZURE_TENANT_ID` are set, but the job has no ID token: give it `permissions: id-token: write`.";
	return has(environment, "AZURE_CLIENT_ID")
		? " `AZURE_CLIENT_ID` is set, but `AZURE_TENANT_ID` is not."
		: "";
}

async function byApplication(
	way: "federated" | "secret",
	cloud: Cloud,
	config: AzureConfig,
	context: ProviderContext,
): Promise<string> {
	const application = applicationFor(way, cloud, config, context);
	if (way === "secret") {
		const secret = secretIn(context);
		context.protect(secret);
		return logInAs(application, { secret: checkSecret(secret) }, context);
	}
	// Fetched last, and used at once: it is good for five minutes.
	const assertion = await workloadToken(
		{
			...WORKLOAD,
			audience: context.environment.AZURE_AUDIENCE?.trim() || cloud.audience,
		},
		context,
	).catch((thrown) => {
		const error = toSecretError(thrown);
		if (hasIdToken(context)) throw error;
		throw denied(
			error.said.with(
				(text) => `${text} Or give \`azure-client-secret\`, which is empty.`,
			),
		);
	});
	return logInAs(application, { assertion }, context);
}

async function byMachine(
	cloud: Cloud,
	context: ProviderContext,
): Promise<string> {
	const resource = resourceOf(cloud);
	const found =
		(await tokenOfService(resource, context)) ??
		(await tokenOfInstance(resource, context));
	if (found.token !== undefined) return found.token;
	throw denied(say.noManagedIdentity(found.why));
}

async function byCli(cloud: Cloud, context: ProviderContext): Promise<string> {
	const { tokenOfCli } = await import("./cli.ts");
	return tokenOfCli(resourceOf(cloud), context);
}

/** Access tokens are JSON Web Tokens, though nobody promises it. */
function tenantOf(token: string): string | undefined {
	const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url"));
	const tenant = isObject(claims) ? textIn(claims.tid) : undefined;
	return tenant !== undefined && UUID.test(tenant)
		? tenant.toLowerCase()
		: undefined;
}
