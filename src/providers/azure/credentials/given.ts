import { malformed } from "../../kit/errors.ts";
import { variableReader } from "../../kit/variables.ts";
import { hasIdToken, tokenOfFile, type Workload } from "../../kit/workload.ts";
import type { ProviderContext } from "../../provider.ts";
import type { Cloud } from "../cloud.ts";
import type { AzureConfig, Way } from "../config.ts";
import { say } from "../messages.ts";
import { checkTenant, UUID } from "../tenant.ts";

type Settings = Pick<
	ProviderContext,
	"inputs" | "environment" | "workingDirectory"
>;

/** The file with a token of the workload's identity, as in a pod of AKS. */
const TOKEN_FILE = "AZURE_FEDERATED_TOKEN_FILE";

/** What Azure's tools call the parts of a workload's identity. */
export const WORKLOAD: Workload = {
	file: TOKEN_FILE,
	who: "AZURE_CLIENT_ID",
	noToken: say.tokenFile,
};

/** Who logs in, and where. */
export interface Application {
	readonly clientId: string;
	/** Its id, or one of its domains. */
	readonly tenant: string;
	readonly authority: URL;
	readonly cloud: Cloud;
}

/**
 * The way that inputs, or else the environment, give all of; undefined when they leave it to the machine.
 *
 * @throws SecretError `malformed`
 */
export function wayGiven(
	context: Pick<Settings, "inputs" | "environment">,
): Way | undefined {
	const { inputs, environment } = context;
	if (has(inputs, "AZURE_CLIENT_SECRET") && has(inputs, TOKEN_FILE))
		throw malformed(say.twoProofs());
	if (has(inputs, "AZURE_CLIENT_SECRET")) return "secret";
	if (has(inputs, TOKEN_FILE)) return "federated";
	const byEnvironment = has(environment, "AZURE_CLIENT_SECRET")
		? "secret"
		: has(environment, TOKEN_FILE)
			? "federated"
			: undefined;
	if (has(inputs, "AZURE_CLIENT_ID")) {
		// Nobody logs in at a tenant as a managed identity: the machine knows its own.
		if (!has(environment, "AZURE_TENANT_ID")) return "managed-identity";
		return hasIdToken(context) ? "federated" : (byEnvironment ?? "federated");
	}
	return isNamed(context) ? byEnvironment : undefined;
}

/**
 * Judges what is given for a login, as far as it can be without asking anybody.
 *
 * @param way - the one that the settings name, or give all of
 * @returns whether it takes the job's own identity
 * @throws SecretError
 */
export function judgeLogin(
	way: Way | undefined,
	cloud: Cloud,
	config: AzureConfig,
	settings: Settings,
): boolean {
	if (way !== "federated" && way !== "secret") return false;
	applicationFor(way, cloud, config, settings);
	if (way === "federated") return tokenOfFile(WORKLOAD, settings) === undefined;
	checkSecret(secretIn(settings));
	return false;
}

/** @throws SecretError, which never shows what was given */
export function applicationFor(
	way: Way,
	cloud: Cloud,
	config: AzureConfig,
	settings: Pick<Settings, "environment">,
): Application {
	// People keep them as secrets, though they are none.
	const { needSecret } = reader(way, settings);
	const clientId = needSecret("AZURE_CLIENT_ID");
	const tenant = needSecret("AZURE_TENANT_ID");
	const authority = config.authorityOf(cloud);
	if (!UUID.test(clientId)) throw malformed(say.clientId());
	checkTenant(tenant);
	return { clientId, tenant, authority, cloud };
}

/** @throws SecretError when there is none */
export function secretIn(settings: Pick<Settings, "environment">): string {
	return reader("secret", settings).needSecret("AZURE_CLIENT_SECRET");
}

/** @throws SecretError `malformed`, which never shows what was given */
export function checkSecret(secret: string): string {
	if (!/^[\x21-\x7e]+$/.test(secret) || /^["'{]|["'}]$/.test(secret))
		throw malformed(say.secretForm());
	return secret;
}

function reader(way: Way, { environment }: Pick<Settings, "environment">) {
	return variableReader(environment, `the login \`${way}\``);
}

/** Whether it is said which application logs in, and where. */
export function isNamed({
	environment,
}: Pick<Settings, "environment">): boolean {
	return (
		has(environment, "AZURE_CLIENT_ID") && has(environment, "AZURE_TENANT_ID")
	);
}

export function has(
	variables: Readonly<Record<string, string>>,
	name: string,
): boolean {
	return Boolean(variables[name]?.trim());
}
