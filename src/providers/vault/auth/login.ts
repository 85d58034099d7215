import { isObject } from "../../../json.ts";
import { denied } from "../../kit/errors.ts";
import type { VaultClient } from "../client.ts";
import { say } from "../messages.ts";
import {
	durationOf,
	notVault,
	quoted,
	statusError,
	textsOf,
} from "../reply.ts";
import type { Token } from "./method.ts";

/** A token that the action did not make: nothing is known of it, and nobody revokes it. */
export function givenToken(text: string): Token {
	return {
		text,
		kind: "given",
		counted: false,
		seconds: Number.POSITIVE_INFINITY,
		renewable: false,
	};
}

interface LoginRequest {
	/** Below `auth/`. */
	readonly mount: string;
	/** Stands behind `login`, where the method wants it in the path. */
	readonly user?: string;
	/** What is undefined in it is left out. */
	readonly body: Readonly<Record<string, unknown>>;
	/** What to check when Vault refuses it: whole sentences. */
	readonly advice: string;
}

/**
 * Mints a token at `auth/MOUNT/login`, with one request that is not repeated.
 *
 * @throws SecretError
 */
export async function mintToken(
	client: VaultClient,
	{ mount, user, body, advice }: LoginRequest,
): Promise<Token> {
	const path = `auth/${mount}/login${user === undefined ? "" : `/${user}`}`;
	const reply = await client.post(path, body);
	const auth = isObject(reply.body) ? reply.body.auth : undefined;
	if (
		isObject(auth) &&
		typeof auth.client_token === "string" &&
		auth.client_token !== ""
	)
		return {
			text: auth.client_token,
			kind: auth.token_type === "batch" ? "batch" : "service",
			counted: typeof auth.num_uses === "number" && auth.num_uses > 0,
			seconds: durationOf(auth),
			renewable: auth.renewable === true,
		};
	const what = `the login at \`auth/${mount}\``;
	const general = reply.status === 403 ? undefined : statusError(reply, what);
	if (general !== undefined) throw general;
	if (isObject(auth) && isObject(auth.mfa_requirement))
		throw denied(say.secondFactor(what));
	if (reply.status === 200 || textsOf(reply).length === 0)
		throw notVault(reply, what);
	const mounted = reply.status === 403 ? String(say.mayBeUnmounted(mount)) : "";
	throw denied(
		say.loginRefused(what, reply.status, quoted(reply), mounted + advice),
	);
}
