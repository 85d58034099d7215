import { denied, malformed } from "../../kit/errors.ts";
import type { ProviderContext } from "../../provider.ts";
import type { GcpConfig } from "../config.ts";
import { say } from "../messages.ts";
import { checkAccount, isProviderName, projectOf } from "./accounts.ts";
import type { Credentials } from "./documents.ts";
import type { Login } from "./login.ts";

/** Who the job can be, by settings. */
const KEY = "GCP_CREDENTIALS_JSON";
const PROVIDER = "GCP_WORKLOAD_IDENTITY_PROVIDER";
const ACCOUNT = "GCP_SERVICE_ACCOUNT";

/**
 * Logs in. What inputs give comes before what a login action left in the environment, that before variables of our own, and
 * these before what the machine gives.
 *
 * @returns a token, masked
 * @throws SecretError that says what is missing
 */
export async function logIn(
	config: GcpConfig,
	context: ProviderContext,
): Promise<Login> {
	const { way, account, logIn } = await chosen(config, context);
	if (account !== undefined) checkAccount(account);
	context.log.login(
		`${way}${account === undefined ? "" : ", and a service account"}`,
	);
	const login = await logIn();
	context.protect(login.token);
	if (account === undefined) return login;
	const { impersonate } = await import("./impersonation.ts");
	const { token: own } = login;
	const token = await impersonate({ account }, own, config, context);
	context.protect(token);
	return { ...login, token, project: projectOf(account) ?? login.project };
}

/** A way to log in. */
interface Way {
	/** For the log. */
	readonly way: string;
	/** The service account whose access is taken then. */
	readonly account: string | undefined;
	logIn(): Promise<Login>;
}

async function chosen(
	config: GcpConfig,
	context: ProviderContext,
): Promise<Way> {
	const { inputs, environment } = context;
	const byInputs = await bySettings(inputs, config, context);
	if (byInputs !== undefined) return byInputs;
	const { fileOfEnvironment, fileOfGcloud } = await import("./files.ts");
	const file = fileOfEnvironment(context);
	if (file !== undefined)
		return byDocument(
			file,
			"the file that `GOOGLE_APPLICATION_CREDENTIALS` names",
			config,
			context,
		);
	const byVariables = await bySettings(environment, config, context);
	if (byVariables !== undefined) return byVariables;
	const ofGcloud = fileOfGcloud(context);
	if (ofGcloud !== undefined)
		return byDocument(
			ofGcloud,
			"gcloud's own file of credentials",
			config,
			context,
		);
	const { accountOfMachine } = await import("./metadata.ts");
	const machine = await accountOfMachine(context);
	if (typeof machine === "string") throw denied(say.noCredentials(machine));
	return {
		way: "the account of the machine",
		account: ofInput(context),
		logIn: async () => machine,
	};
}

/** By a key or a provider; undefined when there is neither. */
async function bySettings(
	settings: Readonly<Record<string, string>>,
	config: GcpConfig,
	context: ProviderContext,
): Promise<Way | undefined> {
	const [key, provider] = [settings[KEY]?.trim(), settings[PROVIDER]?.trim()];
	if (key && provider) throw malformed(say.keyAndProvider());
	if (key)
		return byDocument(
			decoded(key),
			"`gcp-credentials-json` (or `GCP_CREDENTIALS_JSON`)",
			config,
			context,
		);
	if (!provider) return undefined;
	return {
		way: "the job's own identity",
		account: context.environment[ACCOUNT]?.trim() || undefined,
		logIn: () => byIdentity(provider, config, context),
	};
}

async function byDocument(
	text: string,
	where: string,
	config: GcpConfig,
	context: ProviderContext,
): Promise<Way> {
	const { readCredentials } = await import("./documents.ts");
	const credentials = readCredentials(text, where, config, context);
	const named = ofInput(context);
	const account =
		credentials.kind === "key" && credentials.email === named
			? undefined
			: named;
	return {
		way: `${where}, ${credentials.kind}`,
		account,
		logIn: () => logInWith(credentials, config, context, account),
	};
}

/** A variable of this name alone, which may be there for other actions, changes nothing about who has logged in already. */
function ofInput({
	inputs,
}: Pick<ProviderContext, "inputs">): string | undefined {
	return inputs[ACCOUNT]?.trim() || undefined;
}

/** With a token of the job's own, for a provider that an input names. */
async function byIdentity(
	provider: string,
	config: GcpConfig,
	context: ProviderContext,
): Promise<Login> {
	// As the consoles show it: some put an address in front.
	const name = provider.replace(/^(?:https:)?\/\/iam\.[a-z0-9.-]+\//, "");
	if (!isProviderName(name)) throw malformed(say.provider());
	const audience =
		context.environment.GCP_AUDIENCE?.trim() ||
		`https://iam.${config.universe}/${name}`;
	const { exchange, endpointOf } = await import("./federation.ts");
	const token = await exchange(
		{
			endpoint: endpointOf(config),
			audience: `//iam.${config.universe}/${name}`,
			type: "urn:ietf:params:oauth:token-type:jwt",
			token: await context.idToken(audience),
		},
		context,
	);
	return { token };
}

async function logInWith(
	credentials: Credentials,
	config: GcpConfig,
	context: ProviderContext,
	account: string | undefined,
): Promise<Login> {
	const { quotaProject } = credentials;
	switch (credentials.kind) {
		case "key": {
			const { byKey } = await import("./oauth.ts");
			const token = await byKey(credentials, config, context);
			return {
				token,
				quotaProject,
				project: credentials.project ?? projectOf(credentials.email),
			};
		}
		case "user": {
			const { byRefreshToken } = await import("./oauth.ts");
			return {
				token: await byRefreshToken(credentials, config, context),
				quotaProject,
			};
		}
		default: {
			const { exchange, subjectToken } = await import("./federation.ts");
			const { impersonation } = credentials;
			const token = await exchange(
				{ ...credentials, token: await subjectToken(credentials, context) },
				context,
			);
			// An account that an input names stands in the place of the file's own.
			if (impersonation === undefined || account !== undefined)
				return { token, quotaProject };
			context.protect(token);
			const { impersonate } = await import("./impersonation.ts");
			return {
				token: await impersonate(impersonation, token, config, context),
				quotaProject,
				project: projectOf(impersonation.account),
			};
		}
	}
}

/** People keep it in base64, so that its line breaks do no harm. */
function decoded(text: string): string {
	return /^[A-Za-z0-9+/=_\s-]+$/.test(text)
		? Buffer.from(text, "base64").toString()
		: text;
}
