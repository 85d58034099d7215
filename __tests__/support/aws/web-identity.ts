import { claimsIn, isSignedBy } from "../jwt.ts";

/** A refusal of AWS: its code, its text, and the status. */
export interface Refusal {
	readonly code: string;
	readonly text: string;
	readonly status: number;
}

export function refuse(code: string, text: string, status = 400): Refusal {
	return { code, text, status };
}

/** Whom an account trusts: an IAM identity provider. */
export interface Provider {
	readonly issuer: string;
	readonly audiences: readonly string[];
}

/** Which tokens may assume a role: the conditions of its trust policy. */
export interface Trust {
	readonly audience: string;
	/** As StringLike has it: `repo:octo/app:*`. */
	readonly subject: string;
}

/** What STS finds wrong with a token, in its own words; undefined when the role may be assumed with it. */
export async function judgeToken(
	token: string,
	provider: Provider | undefined,
	trust: Trust | undefined,
): Promise<Refusal | undefined> {
	const claims = claimsIn(token);
	if (claims === undefined)
		return refuse(
			"InvalidIdentityToken",
			"The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
		);
	if (provider === undefined || provider.issuer !== claims.iss)
		return refuse(
			"InvalidIdentityToken",
			`No OpenIDConnect provider found in your account for ${claims.iss}`,
		);
	if (!(await isSignedBy(provider.issuer, token)))
		return refuse(
			"InvalidIdentityToken",
			"The security token included in the request is invalid: its signature cannot be verified",
		);
	const now = Date.now() / 1_000;
	if (claims.exp <= now)
		return refuse(
			"ExpiredTokenException",
			`Token expired: current date/time ${Math.floor(now)} must be before the expiration date/time ${claims.exp}`,
		);
	if (!provider.audiences.includes(claims.aud))
		return refuse("InvalidIdentityToken", "Incorrect token audience");
	if (
		trust === undefined ||
		claims.aud !== trust.audience ||
		!like(trust.subject, claims.sub)
	)
		return refuse(
			"AccessDenied",
			"Not authorized to perform sts:AssumeRoleWithWebIdentity",
			403,
		);
	return undefined;
}

function like(pattern: string, text: string): boolean {
	const parts = pattern
		.split("*")
		.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${parts.join(".*")}$`).test(text);
}
