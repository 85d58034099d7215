import type { SecretError } from "../../errors.ts";
import { problemOf } from "./answers.ts";
import { denied } from "./errors.ts";
import { say } from "./messages.ts";

/** Why the job can have no token of its own identity, as far as it can be known without asking for one. */
export async function identityProblem(
	environment: Readonly<Record<string, string>>,
): Promise<SecretError | undefined> {
	const { idTokenService } = await import("../../runner/id-token.ts");
	return problemOf(() => idTokenService(environment));
}

/**
 * What a dry run tells where the login is left to the machine; undefined where one of the variables, or an input, gives it.
 *
 * @param who - the store
 * @param things - what the machine may have
 */
export function machineLogin(
	environment: Readonly<Record<string, string>>,
	variables: readonly string[],
	who: string,
	things: string,
): SecretError | undefined {
	return variables.some((name) => environment[name]?.trim())
		? undefined
		: denied(say.byMachine(who, things));
}
