import { malformed } from "../../kit/errors.ts";
import { say } from "../messages.ts";

/** The address of a service account, or its number. */
export function isAccount(text: string): boolean {
	return /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,252}|\d{10,30})$/.test(
		text,
	);
}

/** @throws SecretError `malformed` when it is none */
export function checkAccount(text: string): void {
	if (!isAccount(text)) throw malformed(say.account());
}

/** The project that a service account belongs to, as its address says. */
export function projectOf(account: string): string | undefined {
	const [, id, domain] =
		/@([a-z0-9-]+)(?:\.([a-z0-9.-]+))?\.iam\.gserviceaccount\.com$/.exec(
			account,
		) ?? [];
	return domain === undefined ? id : `${domain}:${id}`;
}

/** A provider of a workload identity pool. */
export function isProviderName(text: string): boolean {
	return /^projects\/[\w.:-]{1,100}\/locations\/[a-z0-9-]{1,63}\/workloadIdentityPools\/[a-z0-9-]{1,63}\/providers\/[a-z0-9-]{1,63}$/.test(
		text,
	);
}
