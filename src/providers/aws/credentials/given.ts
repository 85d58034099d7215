import { malformed } from "../../kit/errors.ts";
import { inputName } from "../../kit/variables.ts";
import { hasIdToken, tokenOfFile, type Workload } from "../../kit/workload.ts";
import type { ProviderContext } from "../../provider.ts";
import type { AwsConfig } from "../config.ts";
import { say } from "../messages.ts";
import { type Credentials, keysIn, VARIABLES } from "./credentials.ts";
import { roleOf } from "./role.ts";

/**
 * What the machine gives, and how it is asked: loaded when nobody else gives anything. Here alone, since of an `import()` in
 * two files of dist the bundler makes two copies.
 */
export const machine = () => import("./machine/index.ts");

/** The file with a token of the workload's identity, as in a pod of EKS. */
export const TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";

/** What AWS's tools call the parts of a workload's identity. */
export const WORKLOAD: Workload = {
	file: TOKEN_FILE,
	who: "AWS_ROLE_ARN",
	noToken: say.tokenFile,
};

/** Why there may be nothing in a variable or input. */
const EMPTY =
	". A secret of GitHub is empty when it does not exist, and in a pull request from a fork";

type Settings = Pick<
	ProviderContext,
	"inputs" | "environment" | "workingDirectory"
>;

/** Whether inputs name a role to assume, whoever gives what it is assumed with. */
export function roleComesFirst({ inputs }: Pick<Settings, "inputs">): boolean {
	return Boolean(inputs.AWS_ROLE_ARN || inputs[TOKEN_FILE]);
}

/** Whether the workload has a token of its identity, or may ask for one. */
export function hasToken(settings: Settings): boolean {
	return (
		Boolean(settings.environment[TOKEN_FILE]?.trim()) || hasIdToken(settings)
	);
}

/**
 * Judges what is given for a login, as far as it can be without asking anybody.
 *
 * @param region - of the login
 * @throws SecretError `malformed`
 */
export function judgeLogin(
	config: AwsConfig,
	region: string,
	settings: Settings,
): void {
	const given = givenKeys(settings);
	const byRole =
		roleComesFirst(settings) ||
		(given === undefined &&
			Boolean(settings.environment.AWS_ROLE_ARN) &&
			hasToken(settings));
	if (!byRole) return;
	roleOf(config, region, settings);
	if (!given?.byInput) tokenOfFile(WORKLOAD, settings);
}

/** Keys that somebody gave, and whether by inputs. */
export interface Given {
	readonly keys: Credentials;
	readonly byInput: boolean;
}

/**
 * Inputs and variables are never mixed: what another step left belongs to other keys.
 *
 * @throws SecretError `malformed`
 */
export function givenKeys({
	inputs,
	environment,
}: Pick<Settings, "inputs" | "environment">): Given | undefined {
	const byInput = Boolean(
		inputs.AWS_ACCESS_KEY_ID || inputs.AWS_SECRET_ACCESS_KEY,
	);
	if (!byInput && inputs.AWS_SESSION_TOKEN)
		throw malformed(say.tokenWithoutKeys());
	const keys = byInput
		? keysIn(inputs, VARIABLES, {
				called: (name) => `\`${inputName(name)}\``,
				other: `, which is an input; variables are not read beside it${EMPTY}`,
			})
		: keysIn(environment, VARIABLES, {
				called: (name) => `\`${inputName(name)}\` (or \`${name}\`)`,
				other: EMPTY,
			});
	return keys === undefined ? undefined : { keys, byInput };
}

/**
 * Whether nothing but the job's own identity is there for a role that an input names.
 *
 * @throws SecretError `malformed`
 */
export async function needsIdentity(
	{ profile }: AwsConfig,
	settings: Settings,
): Promise<boolean> {
	const { inputs, environment } = settings;
	if (!inputs.AWS_ROLE_ARN || environment[TOKEN_FILE]?.trim()) return false;
	if (givenKeys(settings) !== undefined) return false;
	const { keysOf } = await machine();
	return keysOf(profile()) === undefined;
}
