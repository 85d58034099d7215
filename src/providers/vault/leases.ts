import { isObject } from "../../json.ts";
import type { Message } from "../../message.ts";
import { denied, failed, notFound } from "../kit/errors.ts";
import type { Lease } from "../provider.ts";
import type { Token } from "./auth/method.ts";
import { createClient, type RequestOptions } from "./client.ts";
import { say } from "./messages.ts";
import {
	durationOf,
	isBadToken,
	quoted,
	type Reply,
	says,
	statusError,
} from "./reply.ts";
import { type Server, targetOf } from "./server.ts";

/** A lease as Vault granted it. */
export interface Grant {
	/** The path that was read, then a random name. */
	readonly id: string;
	readonly namespace: string | undefined;
	/** As `performance.now()` counts. */
	readonly ends: number;
	readonly renewable: boolean;
}

/** @param asked - when the answer had not been asked for yet, as `performance.now()` counts */
export function grantOf(
	{ body }: Reply,
	asked: number,
	namespace: string | undefined,
): Grant | undefined {
	if (!isObject(body)) return undefined;
	const { lease_id: id, renewable } = body;
	if (typeof id !== "string" || id === "") return undefined;
	return {
		id,
		namespace,
		ends: asked + durationOf(body) * 1_000,
		renewable: renewable === true,
	};
}

/**
 * What the values depend on: each lease, and the token, with which Vault ends them all.
 *
 * @param token - `asked` as `performance.now()` counts
 */
export function leasesOf(
	token: Token & { readonly asked: number },
	grants: readonly Grant[],
	server: Server,
): readonly Lease[] {
	const ends = token.asked + token.seconds * 1_000;
	const name = "Vault's token";
	const ofToken = { ...renewalOfToken(token, server), name, ends };
	return [
		ofToken,
		...grants.map((grant) => ({
			...renewalOf(grant, token, server),
			name: `Vault's lease of \`${grant.id.slice(0, grant.id.lastIndexOf("/"))}\``,
			ends: grant.ends,
			under: ofToken,
		})),
	];
}

type Renewal = Pick<Lease, "limit" | "renew">;

/** Never of a token that was given: how long it lives is its owner's decision. */
function renewalOfToken(token: Token, server: Server): Renewal {
	// A renewal is a use, and the last use ends the token with all of its leases.
	if (token.counted) return { limit: say.counted() };
	if (token.kind === "batch") return { limit: say.batchLease() };
	if (!token.renewable || token.seconds === Number.POSITIVE_INFINITY)
		return { limit: say.tokenTtl() };
	const path = "auth/token/renew-self";
	const renewed = ({ body }: Reply) => (isObject(body) ? body.auth : undefined);
	const options = { token: token.text };
	return renewalBy(path, {}, options, server, renewed, say.tokenLimit());
}

function renewalOf(
	{ id, ends, namespace, renewable }: Grant,
	{ text, counted }: Token,
	server: Server,
): Renewal {
	if (counted) return { limit: say.counted() };
	if (!renewable || ends === Number.POSITIVE_INFINITY)
		return { limit: say.leaseTtl() };
	const path = "sys/leases/renew";
	const renewed = ({ body }: Reply) => body;
	const options = { token: text || undefined, namespace };
	const lease = { lease_id: id };
	return renewalBy(path, lease, options, server, renewed, say.leaseLimit());
}

/** @param renewed - takes what was renewed out of the answer */
function renewalBy(
	path: string,
	body: Readonly<Record<string, string>>,
	options: RequestOptions,
	server: Server,
	renewed: (reply: Reply) => unknown,
	limit: Message,
): Renewal {
	return {
		limit,
		async renew({ connect }) {
			const connection = await connect(targetOf(server));
			try {
				const client = createClient(server, connection);
				const always = { ...options, repeat: "always" } as const;
				const reply = await client.post(path, body, always);
				return secondsOf(renewed(reply), reply, path, limit);
			} finally {
				connection.close();
			}
		},
	};
}

/** What Vault says of a lease that it does not have. */
const GONE = ["lease not found", "lease expired", "lease is expired"];

/** @throws SecretError as Lease wants it */
function secondsOf(
	renewed: unknown,
	reply: Reply,
	path: string,
	limit: Message,
): number {
	// A page of somebody in front of Vault must not pass for a lease without end.
	if (
		reply.status === 200 &&
		isObject(renewed) &&
		typeof renewed.lease_duration === "number"
	)
		return durationOf(renewed);
	if (isBadToken(reply)) throw notFound(say.leaseToken());
	if (GONE.some((text) => says(reply, text))) throw notFound(say.leaseGone());
	if (says(reply, "past the max TTL")) throw denied(limit);
	if (reply.status === 403 && isObject(reply.body))
		throw denied(say.mayNotRenew(path));
	throw (
		statusError(reply, "the renewal") ??
		failed(say.renewalRefused(reply.status, quoted(reply)))
	);
}
