import type { ProviderContext } from "../../provider.ts";

/** What opens Google's services. */
export interface Login {
	/** Goes into the header of each request. */
	readonly token: string;
	/** Of who has logged in; for references that name none. */
	readonly project?: string | undefined;
	/** Whose quota is used, as the credentials themselves say. */
	readonly quotaProject?: string | undefined;
}

/** What the tokens are for; which secrets may be read is a matter of IAM. */
export const SCOPE = "https://www.googleapis.com/auth/cloud-platform";

/** A way to log in. */
export interface Way {
	/** For the log. */
	readonly way: string;
	/** The service account whose access is taken then. */
	readonly account: string | undefined;
	logIn(): Promise<Login>;
}

/** The variable that names the service account whose access is taken. */
export const ACCOUNT = "GCP_SERVICE_ACCOUNT";

/** A variable of this name alone, which may be there for other actions, changes nothing about who has logged in already. */
export function accountOfInput({
	inputs,
}: Pick<ProviderContext, "inputs">): string | undefined {
	return inputs[ACCOUNT]?.trim() || undefined;
}
