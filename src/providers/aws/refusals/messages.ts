import { kind } from "../../../message.ts";

export const say = {
	...kind("aws-role-refused", {
		tokenRefused: (role: string, said: string, claims: string) =>
			`AWS did not let this job assume \`${role}\` ${said}. It says so when there is no such role, when its account has no IAM identity provider for the token's issuer (iss) and audience (aud), and when a condition of the role's trust policy does not fit. The token says: ${claims}.`,
		tokenExpired: (role: string, said: string, claims: string) =>
			`the token for \`${role}\` has expired ${said}. Is the clock of this runner right? A token from a file has to be renewed there. The token says: ${claims}.`,
		tokenUnknown: (role: string, said: string, claims: string) =>
			`AWS refused the token for \`${role}\` ${said}. The account of the role needs an IAM identity provider for the token's issuer (iss) that lists its audience (aud). The token says: ${claims}.`,
		regionOff: (role: string, said: string) =>
			`STS is not turned on in the region for the account of \`${role}\` ${said}. Turn it on there, or give another \`aws-region\`.`,
		keysRefused: (role: string, said: string) =>
			`AWS did not let the given credentials assume \`${role}\` ${said}. It takes both: \`sts:AssumeRole\` on the role in their own policy, and their account, user or role as principal in the role's trust policy.`,
	}),
	...kind("aws-keys-refused", {
		signature: (code: string) =>
			`AWS says that the signature is wrong (${code}): the secret access key does not belong to the access key id. Was it cut, or stored with something around it?`,
		sessionEnded: (code: string) =>
			`the session of the credentials has ended (${code}). Log in again shortly before this step, or give \`aws-role-arn\`, so that the action logs in itself.`,
		unknownKey: (code: string) =>
			`AWS does not know the access key (${code}): it is wrong, was deleted or is inactive, lacks its session token, or belongs to another partition; or the region is not turned on for the account. Check the keys, \`aws-session-token\` and \`aws-region\`.`,
	}),
	...kind("aws-clock", {
		clock: (said: string) =>
			`the clock of this runner is wrong: AWS says that the signature is too old or too new (${said}). Set the clock.`,
	}),
	...kind("aws-permission-denied", {
		notAllowed: (what: string, said: string, actions: string) =>
			`${what} is not allowed (${said}). Allow ${actions} in the role's policy. A role that may read certain names alone is told the same of a name that does not exist.`,
		explicitDeny: (what: string, said: string) =>
			`${what} is forbidden by an explicit deny, which no allow can lift (${said}). Look for it in the policies of the role, its permissions boundary, the resource and the organisation.`,
		keyDenied: (what: string, said: string) =>
			`${what} found what is encrypted with a key that may not be used (${said}). Allow \`kms:Decrypt\` on that key, in the policy of the role and in that of the key.`,
	}),
	...kind("aws-not-found", {
		noSecret:
			"Secrets Manager has no such secret. Check the name, the region and the account.",
		noVersion:
			"the secret has no such version or stage, or no value yet. Check `?version=` and `?stage=`, and give it a value.",
		deleted:
			"the secret is scheduled for deletion. Restore it (`aws secretsmanager restore-secret`), or name another one.",
		noParameterVersion:
			"the parameter has no such version or label. Check it; SSM keeps the last 100 versions.",
	}),
	...kind("aws-rate-limit", {
		rateLimit: (what: string, code: string) =>
			`AWS limits the rate of requests of the account (${code}), and ${what} was refused again and again. Lower \`concurrency\`, or let fewer jobs run at once.`,
	}),
	...kind("aws-unavailable", {
		failedOnTheWay: (what: string, status: number) =>
			`${what} failed in AWS or on the way to it (status ${status}). Run the job again, and look at AWS's status.`,
		failedInside: (what: string, said: string) =>
			`${what} failed in AWS (${said}). Run the job again, and look at AWS's status.`,
	}),
	...kind("aws-failed", {
		refusedAsMalformed: (what: string, said: string) =>
			`${what} was refused as malformed (${said}).`,
		failed: (what: string, code: string, status: number, said: string) =>
			`${what} failed (${code}, status ${status}${said}).`,
	}),
	...kind("wrong-server", {
		redirected: (what: string, status: number) =>
			`${what} was redirected (status ${status}), and nothing signed follows a redirect. Check \`aws-endpoint-url\` and the proxies.`,
		strange: (what: string, status: number) =>
			`${what} was answered with something that is not AWS's (status ${status}). Does a proxy or portal stand in front of it, or is \`aws-endpoint-url\` another server's?`,
	}),
};
