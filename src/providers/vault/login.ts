import { SecretError } from "../../errors.ts";
import { isObject } from "../../json.ts";
import type { ProviderContext } from "../provider.ts";
import { describeClaims } from "./claims.ts";
import type { VaultClient } from "./client.ts";
import type { Credentials } from "./credentials.ts";
import { notVault, quoted, statusError } from "./errors.ts";
import { dataOf, durationOf, type Reply, textsOf } from "./reply.ts";

/** A token that the action has minted, or was given. */
export interface Token {
	/** Empty when somebody in front of Vault adds it. */
	readonly text: string;
	/** Whether this action made it, and so has to revoke it. Batch tokens cannot be revoked. */
	readonly kind: "given" | "service" | "batch";
	/** Whether each request uses it up. Of a given token nobody knows. */
	readonly counted: boolean;
	/** Seconds from the login on; infinite when it has no end, or none that is known. */
	readonly seconds: number;
	readonly renewable: boolean;
}

/** Logs in. No request of it is sent twice: a secret id may have one use. */
export async function logIn(
	credentials: Credentials,
	client: VaultClient,
	context: Pick<ProviderContext, "idToken">,
): Promise<Token> {
	switch (credentials.method) {
		case "none":
			return given("");
		case "token":
			return given(credentials.token);
		case "approle": {
			const { mount, roleId, secretId } = credentials;
			const id = secretId?.wrapped
				? await unwrap(secretId.text, mount, client)
				: secretId?.text;
			return mint(
				await client.post(`auth/${mount}/login`, {
					role_id: roleId,
					...(id === undefined ? {} : { secret_id: id }),
				}),
				`the login at \`auth/${mount}\``,
				id === undefined
					? "No secret id was given; most roles need one in `vault-approle-secret-id`. Check the role id and `vault-approle-mount-path`."
					: "Check `vault-approle-role-id`, `vault-approle-secret-id` (expired, or its uses spent?) and `vault-approle-mount-path`.",
			);
		}
		case "jwt": {
			const { mount, role, audience } = credentials;
			const jwt = credentials.jwt ?? (await context.idToken(audience));
			return mint(
				await client.post(`auth/${mount}/login`, { role, jwt }),
				`the login at \`auth/${mount}\``,
				`Compare the role \`${role}\` with the claims that were sent: ${describeClaims(jwt)}.`,
			);
		}
		case "kubernetes": {
			const { mount, role, jwt } = credentials;
			return mint(
				await client.post(`auth/${mount}/login`, { role, jwt }),
				`the login at \`auth/${mount}\``,
				`Check that the role \`${role}\` is bound to this pod's service account and namespace: ${describeClaims(jwt)}.`,
			);
		}
		case "userpass":
		case "ldap": {
			const { mount, username, password } = credentials;
			return mint(
				await client.post(`auth/${mount}/login/${username}`, { password }),
				`the login at \`auth/${mount}\``,
				"Check `vault-username`, `vault-password` and `vault-auth-mount`.",
			);
		}
		case "github":
			return mint(
				await client.post(`auth/${credentials.mount}/login`, {
					token: credentials.token,
				}),
				`the login at \`auth/${credentials.mount}\``,
				"Check that `vault-auth-github-token` is a personal access token with `read:org` of a member of the configured organisation (a job's own GITHUB_TOKEN is none).",
			);
	}
}

function given(text: string): Token {
	return {
		text,
		kind: "given",
		counted: false,
		seconds: Number.POSITIVE_INFINITY,
		renewable: false,
	};
}

/** A wrapped secret id must be of this role's mount: anything else was put in its place. */
async function unwrap(
	wrapped: string,
	mount: string,
	client: VaultClient,
): Promise<string> {
	const looked = await client.post("sys/wrapping/lookup", { token: wrapped });
	const what = "the look-up of `vault-wrapped-secret-id`";
	const origin = dataOf(looked)?.creation_path;
	if (looked.status !== 200 || typeof origin !== "string")
		throw (
			statusError(looked, what) ??
			new SecretError(
				"denied",
				`${what} was refused (status ${looked.status}${quoted(looked)}). It has expired or was unwrapped already; if it was not you, somebody has the secret id. Wrap a new one.`,
			)
		);
	if (
		!(
			origin.startsWith(`auth/${mount}/role/`) &&
			/^[^/]+\/secret-id$/.test(origin.slice(`auth/${mount}/role/`.length))
		)
	)
		throw new SecretError(
			"denied",
			`\`vault-wrapped-secret-id\` wraps something else than a secret id of \`auth/${mount}\`: it was made at \`${origin}\`. It was not unwrapped. Somebody may have put it in the place of yours.`,
		);
	const reply = await client.post(
		"sys/wrapping/unwrap",
		{},
		{ token: wrapped },
	);
	const id = dataOf(reply)?.secret_id;
	if (typeof id !== "string")
		throw (
			statusError(reply, "the unwrapping of `vault-wrapped-secret-id`") ??
			new SecretError(
				"denied",
				`the unwrapping of \`vault-wrapped-secret-id\` was refused (status ${reply.status}${quoted(reply)}). Wrap a new one.`,
			)
		);
	return id;
}

function mint(reply: Reply, what: string, advice: string): Token {
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
	const general = reply.status === 403 ? undefined : statusError(reply, what);
	if (general !== undefined) throw general;
	if (isObject(auth) && isObject(auth.mfa_requirement))
		throw new SecretError(
			"denied",
			`${what} asks for a second factor, which a job cannot give. Use a role without one.`,
		);
	if (reply.status === 200 || textsOf(reply).length === 0)
		throw notVault(reply, what);
	throw new SecretError(
		"denied",
		`${what} was refused (status ${reply.status}${quoted(reply)}). ${advice}`,
	);
}
