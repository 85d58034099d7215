import { denied, malformed } from "../../kit/errors.ts";
import type { ProviderContext } from "../../provider.ts";
import type { GcpConfig } from "../config.ts";
import { say } from "../messages.ts";
import { checkAccount, projectOf } from "./accounts.ts";
import type { Credentials } from "./documents.ts";
import type { Login } from "./login.ts";

/** Who the job can be, by settings. */
const KEY = "GCP_CREDENTIALS_JSON";
const PROVIDER = "GCP_WORKLOAD_IDENTITY_PROVIDER";
const ACCOUNT = "GCP_SERVICE_ACCOUNT";

/**
 * Logs in. What inputs give comes before what the environment gives, and this before what the machine gives.
 *
 * @returns a token, masked
 * @throws SecretError that says what is missing
 */
export async function logIn(
	config: GcpConfig,
	context: ProviderContext,
): Promise<Login> {
	const { environment, log } = context;
	const account = environment[ACCOUNT]?.trim();
	if (account) checkAccount(account);
	const { way, logIn } = await chosen(config, context, account);
	log.debug(
		`gcp: credentials: ${way}${account ? ", and a service account" : ""}`,
	);
	const login = await logIn();
	context.protect(login.token);
	if (!account) return login;
	const { impersonate } = await import("./impersonation.ts");
	const token = await impersonate(
		{ account, lifetime: undefined },
		login.token,
		config,
		context,
	);
	context.protect(token);
	return { ...login, token, project: projectOf(account) ?? login.project };
}

/** A way to log in, for the debug log, and how it is gone. */
interface Way {
	readonly way: string;
	logIn(): Promise<Login>;
}

async function chosen(
	config: GcpConfig,
	context: ProviderContext,
	account: string | undefined,
): Promise<Way> {
	const { inputs, environment } = context;
	const [given] = [inputs, environment].filter(
		(values) => values[KEY]?.trim() || values[PROVIDER]?.trim(),
	);
	if (given?.[KEY]?.trim() && given[PROVIDER]?.trim())
		throw malformed(say.keyAndProvider());
	const withDocument = async (
		text: string,
		where: string,
		way: string,
	): Promise<Way> => {
		const { readCredentials } = await import("./documents.ts");
		const credentials = readCredentials(text, where, config, context);
		return {
			way: `${way}, ${credentials.kind}`,
			logIn: () => logInWith(credentials, config, context, account),
		};
	};
	const key = given?.[KEY]?.trim();
	if (key)
		return withDocument(
			decoded(key),
			"`gcp-credentials-json` (or `GCP_CREDENTIALS_JSON`)",
			"what is given",
		);
	const provider = given?.[PROVIDER]?.trim();
	if (provider)
		return {
			way: "the job's own identity",
			logIn: () => byIdentity(provider, config, context),
		};
	const { fileOfEnvironment, fileOfGcloud } = await import("./files.ts");
	const file = fileOfEnvironment(context);
	if (file !== undefined)
		return withDocument(
			file,
			"the file that `GOOGLE_APPLICATION_CREDENTIALS` names",
			"the file of the environment",
		);
	const ofGcloud = fileOfGcloud(context);
	if (ofGcloud !== undefined)
		return withDocument(
			ofGcloud,
			"gcloud's own file of credentials",
			"gcloud's file",
		);
	const { accountOfMachine } = await import("./metadata.ts");
	const machine = await accountOfMachine(context);
	if (typeof machine === "string") throw denied(say.noCredentials(machine));
	return { way: "the account of the machine", logIn: async () => machine };
}

/** With a token of the job's own, for a provider that an input names. */
async function byIdentity(
	provider: string,
	config: GcpConfig,
	context: ProviderContext,
): Promise<Login> {
	// As the consoles show it: some put an address in front.
	const name = provider.replace(/^(?:https:)?\/\/iam\.[a-z0-9.-]+\//, "");
	if (
		!/^projects\/[^/\s]+\/locations\/[a-z0-9-]+\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/.test(
			name,
		)
	)
		throw malformed(say.provider());
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
