import { HIDDEN, isPlain } from "../../plain.ts";
import { malformed } from "../kit/errors.ts";
import { say } from "./messages.ts";

export const UUID =
	/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The id of a tenant, or one of its domains. It goes into a path, and to `az` as an argument.
 *
 * @throws SecretError `malformed`, which never shows what was given
 */
export function checkTenant(tenant: string): void {
	const isDomain =
		tenant.length <= 253 &&
		/^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,63}$/i.test(tenant);
	if (!UUID.test(tenant) && !isDomain) throw malformed(say.tenantId());
}

/** As a message can show it: not at all, when it may be a secret that somebody took for one. */
export function hidden(tenant: string): string {
	return UUID.test(tenant) || isPlain(tenant) ? tenant : HIDDEN;
}

export function shownTenant(tenant: string): string {
	return hidden(tenant) === tenant
		? `tenant \`${tenant}\``
		: "tenant that is given";
}
