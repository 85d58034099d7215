import type { SecretError } from "../../errors.ts";
import { problemOf } from "./answers.ts";

/** Why the job can have no token of its own identity, as far as it can be known without asking for one. */
export async function identityProblem(
	environment: Readonly<Record<string, string>>,
): Promise<SecretError | undefined> {
	const { idTokenService } = await import("../../runner/id-token.ts");
	return problemOf(() => idTokenService(environment));
}
