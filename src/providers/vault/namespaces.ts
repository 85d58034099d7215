import type { SecretError } from "../../errors.ts";
import { isObject } from "../../json.ts";
import { malformed } from "../kit/errors.ts";
import type { VaultClient } from "./client.ts";
import { say } from "./messages.ts";

/** So that a standby or sealed server answers as well. */
const ANY_STATE =
	"standbyok=true&perfstandbyok=true&sealedcode=200&uninitcode=200&drsecondarycode=200";

/**
 * The community edition ignores namespaces and would answer with the secret of the root. A server that does not say
 * what it is (OpenBao, a front that keeps `sys/` to itself) is believed to know them.
 */
export async function namespaceProblem(
	client: VaultClient,
): Promise<SecretError | undefined> {
	const { body } = await client
		.get("sys/health", { query: ANY_STATE, repeat: "unsent" })
		.catch(() => ({ body: undefined }));
	return isObject(body) && body.enterprise === false
		? malformed(say.noNamespaces())
		: undefined;
}
