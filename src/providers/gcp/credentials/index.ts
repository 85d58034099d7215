import { denied, malformed } from "../../kit/errors.ts";
import type { ProviderContext } from "../../provider.ts";
import type { GcpConfig } from "../config.ts";
import { say } from "../messages.ts";
import { checkAccount, isProviderName, projectOf } from "./accounts.ts";
import {
	byDocument,
	byFileOfEnvironment,
	byFileOfGcloud,
} from "./document-login.ts";
import { exchange } from "./federation.ts";
import { impersonate } from "./impersonation.ts";
import { ACCOUNT, accountOfInput, type Login, type Way } from "./login.ts";
import { accountOfMachine } from "./metadata.ts";

/** Who the job can be, by settings. */
const KEY = "GCP_CREDENTIALS_JSON";
const PROVIDER = "GCP_WORKLOAD_IDENTITY_PROVIDER";

const BY_JOB = "the job's own identity";

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
	const token = await impersonate({ account }, login.token, config, context);
	context.protect(token);
	return { ...login, token, project: projectOf(account) ?? login.project };
}

async function chosen(
	config: GcpConfig,
	context: ProviderContext,
): Promise<Way> {
	const given = wayGiven(config, context);
	if (given !== undefined) return given;
	const machine = await accountOfMachine(context);
	if (typeof machine === "string") throw denied(say.noCredentials(machine));
	return {
		way: "the account of the machine",
		account: accountOfInput(context),
		logIn: async () => machine,
	};
}

/** What inputs, variables and files give, in this order; undefined when they leave it to the machine. Asks nobody. */
function wayGiven(
	config: GcpConfig,
	context: ProviderContext,
): Way | undefined {
	const { inputs, environment } = context;
	return (
		bySettings(inputs, config, context) ??
		byFileOfEnvironment(config, context) ??
		bySettings(environment, config, context) ??
		byFileOfGcloud(config, context)
	);
}

/**
 * Judges what is given for a login, as far as it can be without asking anybody.
 *
 * @returns whether it is the job's own identity, and the project that it says, if it does
 * @throws SecretError `malformed`
 */
export function judgeLogin(
	config: GcpConfig,
	context: ProviderContext,
): { readonly byJob: boolean; readonly project: string | undefined } {
	const { way, account } = wayGiven(config, context) ?? {};
	if (account !== undefined) checkAccount(account);
	return { byJob: way === BY_JOB, project: account && projectOf(account) };
}

/** By a key or a provider; undefined when there is neither. */
function bySettings(
	settings: Readonly<Record<string, string>>,
	config: GcpConfig,
	context: ProviderContext,
): Way | undefined {
	const [key, provider] = [settings[KEY]?.trim(), settings[PROVIDER]?.trim()];
	if (key && provider) throw malformed(say.keyAndProvider());
	if (key) {
		const where = "`gcp-credentials-json` (or `GCP_CREDENTIALS_JSON`)";
		return byDocument(decoded(key), where, config, context);
	}
	if (!provider) return undefined;
	// As the consoles show it: some put an address in front.
	const name = provider.replace(/^(?:https:)?\/\/iam\.[a-z0-9.-]+\//, "");
	if (!isProviderName(name)) throw malformed(say.provider());
	return {
		way: BY_JOB,
		account: context.environment[ACCOUNT]?.trim() || undefined,
		logIn: () => byIdentity(name, config, context),
	};
}

/** With a token of the job's own, for a provider that an input names. */
async function byIdentity(
	name: string,
	config: GcpConfig,
	context: ProviderContext,
): Promise<Login> {
	const audience =
		context.environment.GCP_AUDIENCE?.trim() ||
		`https://iam.${config.universe}/${name}`;
	const token = await exchange(
		{
			endpoint: new URL(`https://sts.${config.universe}/v1/token`),
			audience: `//iam.${config.universe}/${name}`,
			type: "urn:ietf:params:oauth:token-type:jwt",
			token: await context.idToken(audience),
		},
		context,
	);
	return { token };
}

/** People keep it in base64, so that its line breaks do no harm. */
function decoded(text: string): string {
	return /^[A-Za-z0-9+/=_\s-]+$/.test(text)
		? Buffer.from(text, "base64").toString()
		: text;
}
