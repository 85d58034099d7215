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
