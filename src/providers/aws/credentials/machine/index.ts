import type { SecretError } from "../../../../errors.ts";
import { denied } from "../../../kit/errors.ts";
import type { ProviderContext } from "../../../provider.ts";
import type { AwsConfig } from "../../config.ts";
import type { Credentials } from "../credentials.ts";
import { say } from "./messages.ts";
import { keysOfContainer, keysOfInstance } from "./metadata.ts";
import { keysOf } from "./profile.ts";

/** What the shared files, the container or the instance give; else why there is nothing. */
export async function keysOfMachine(
	{ profile }: Pick<AwsConfig, "profile">,
	context: ProviderContext,
): Promise<Credentials | string> {
	const keys = keysOf(profile()) ?? (await keysOfContainer(context));
	return keys ?? keysOfInstance(context);
}

/** Nobody gives any credentials, and the machine does not for a reason that `keysOfMachine` tells. */
export function noCredentials(
	reason: string,
	{ environment }: Pick<ProviderContext, "environment">,
): SecretError {
	const hint = environment.AWS_ROLE_ARN
		? " `AWS_ROLE_ARN` is set, but the job has no ID token: give it `permissions: id-token: write`."
		: "";
	return denied(say.noCredentials(hint, reason));
}

export { keysOf };
