import type { SecretError } from "../../../errors.ts";
import { denied, malformed } from "../../kit/errors.ts";
import type { VaultClient } from "../client.ts";
import { say } from "../messages.ts";
import { dataOf, quoted, type Reply, statusError } from "../reply.ts";
import { mintToken } from "./login.ts";
import { type AuthMethod, headerText } from "./method.ts";

/** A role id, with a secret id where the role needs one; the secret id may be wrapped. */
export const approle: AuthMethod = {
	name: "approle",
	chosenBy: "VAULT_APPROLE_ROLE_ID",
	read({ maybe, needSecret, mount: mountOr }) {
		const mount = mountOr("approle", "VAULT_APPROLE_MOUNT_PATH");
		const role_id = needSecret("VAULT_APPROLE_ROLE_ID");
		const given = maybe("VAULT_APPROLE_SECRET_ID");
		const wrapped = maybe("VAULT_WRAPPED_SECRET_ID");
		if (given !== undefined && wrapped !== undefined)
			throw malformed(say.bothSecretIds());
		const secret = wrapped ?? given;
		if (wrapped !== undefined) headerText("vault-wrapped-secret-id", wrapped);
		return {
			secrets: secret === undefined ? [] : [secret],
			async logIn(client) {
				const secret_id =
					wrapped === undefined ? given : await unwrap(wrapped, mount, client);
				const advice =
					secret === undefined
						? "No secret id was given; most roles need one in `vault-approle-secret-id`. Check the role id and `vault-approle-mount-path`."
						: "Check `vault-approle-role-id`, `vault-approle-secret-id` (expired, or its uses spent?) and `vault-approle-mount-path`.";
				return mintToken(client, {
					mount,
					body: { role_id, secret_id },
					advice,
				});
			},
		};
	},
};

/** A wrapped secret id must be of this role's mount: anything else was put in its place. */
async function unwrap(
	wrapped: string,
	mount: string,
	client: VaultClient,
): Promise<string> {
	const lookUp = await client.post("sys/wrapping/lookup", { token: wrapped });
	const origin = dataOf(lookUp)?.creation_path;
	if (lookUp.status !== 200 || typeof origin !== "string")
		throw refusal(
			lookUp,
			"the look-up",
			"It has expired or was unwrapped already; if it was not you, somebody has the secret id. ",
		);
	const roles = `auth/${mount}/role/`;
	if (
		!origin.startsWith(roles) ||
		!/^[^/]+\/secret-id$/.test(origin.slice(roles.length))
	)
		throw denied(say.otherWrapped(mount, origin));
	const options = { token: wrapped };
	const reply = await client.post("sys/wrapping/unwrap", {}, options);
	const id = dataOf(reply)?.secret_id;
	if (typeof id !== "string") throw refusal(reply, "the unwrapping");
	return id;
}

function refusal(reply: Reply, step: string, why = ""): SecretError {
	const what = `${step} of \`vault-wrapped-secret-id\``;
	return (
		statusError(reply, what) ??
		denied(say.notUnwrapped(what, reply.status, quoted(reply), why))
	);
}
