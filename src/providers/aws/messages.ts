import { kind } from "../../message.ts";

export const say = {
	...kind("aws-reference", {
		nothingNamed:
			"the reference names nothing. Write `aws+sm://NAME` or `aws+ps://PATH/NAME`.",
		nameCharacters: (allowed: string) =>
			`the name is none that AWS allows: ${allowed}.`,
		emptyPart:
			"a part of the path is empty. Write one slash between two parts.",
		fieldTwice: "the field is given twice, as `#` and as `?field=`.",
		versionAndStage:
			"`version` and `stage` both choose a version. Give one of them.",
		versionId:
			"`version` is no id of a version, which has 32 to 64 characters. `aws secretsmanager list-secret-version-ids` shows them; a label such as `AWSPREVIOUS` is written `?stage=`.",
		stageLength: "`stage` is longer than the 256 characters of a label.",
		selectors:
			"more than one version or label is chosen. Give one of `:3` behind the name, `?version=3` and `?label=blue`.",
		versionNumber:
			"`version` must be a positive whole number; the latest version needs none, and a label is written `?label=`.",
		selector:
			"what chooses the version is neither a positive number nor a label (letters, digits, `_`, `.` and `-`; no digit, `aws` or `ssm` at its beginning).",
		folderNeedsWildcard: (scheme: string) =>
			`a name with \`/\` at its end means everything below it, which needs a wildcard. Write \`PREFIX_* = ${scheme}://PATH/\`, or the whole name.`,
		folderByArn: (scheme: string) =>
			`everything below a path is named without an ARN: \`PREFIX_* = ${scheme}://PATH/?region=eu-west-1\`.`,
		folderAlone:
			"of everything below a path nothing else can be chosen but `?region=`.",
	}),
	...kind("aws-arn", {
		noArn: (example: string) =>
			`this is no ARN. It has the form \`${example}\`.`,
		otherService: (example: string, hint: string) =>
			`the ARN is of another service of AWS. The scheme reads those of the form \`${example}\`${hint}.`,
		otherPartition: (partition: string) =>
			`the ARN's partition does not fit its region: the regions that begin as this one are in \`${partition}\`. Copy the ARN from the console.`,
		otherResource: (example: string) =>
			`the ARN names something else. It has the form \`${example}\`.`,
		behindArn:
			"behind the ARN stands more than the secret's name. Write its field as `#field`, a stage as `?stage=`, and a version as `?version=`.",
		twoRegions:
			"the ARN is of another region than `?region=` says. Leave `?region=` out.",
	}),
	...kind("pasted-secret", {
		pasted:
			"an address or credentials stand in the reference. Credentials belong into the `aws-...` inputs.",
	}),
	...kind("aws-region", {
		noRegion:
			"no region of AWS is given. Set the input `aws-region` or the variable `AWS_REGION`, or write `?region=eu-west-1` behind the name.",
		region: (where: string) =>
			`${where} is no region. It has the form \`eu-west-1\`.`,
		foreignPartition:
			"a manifest that the workflow does not trust names a region of another partition of AWS than `aws-region` does, and the session would have to go there as well. Set `aws-region`, or name the secret in `secret-refs`.",
		rolePartition: (ofRole: string, ofRegion: string) =>
			`the role in \`aws-role-arn\` is of the partition \`${ofRole}\`, and the region of \`${ofRegion}\`. No credentials are good for both: correct \`aws-region\` or the role.`,
	}),
	...kind("input-value", {
		roleArn:
			"`aws-role-arn` (or `AWS_ROLE_ARN`) is no ARN of a role. It has the form `arn:aws:iam::123456789012:role/NAME`.",
		sessionName:
			"`aws-role-session-name` is none that AWS allows: 2 to 64 letters, digits and `_+=,.@-`.",
		caBundle:
			"`AWS_CA_BUNDLE` is not the path of a file with certificates (PEM).",
	}),
	...kind("inputs-together", {
		tokenWithoutKeys:
			"`aws-session-token` is given without `aws-access-key-id` and `aws-secret-access-key`, which it belongs to.",
		fileWithoutRole:
			"`aws-web-identity-token-file` is given without `aws-role-arn`, the role that the token is for.",
	}),
	...kind("credential-missing", {
		halfKey: (name: string, other: string) =>
			`${name} is missing or empty, and belongs to the other half of the access key${other}. A secret of GitHub is empty when it does not exist, and in a pull request from a fork.`,
	}),
	...kind("credential-form", {
		keyForm: (name: string) =>
			`${name} has white space, quotes or another character in it that no key of AWS has. Was it stored with a line break or quotes around it?`,
		agentToken:
			"the token for the container's agent has a line break or another character in it that no header has.",
	}),
	...kind("insecure-connection", {
		unencrypted: (host: string) =>
			`AWS is asked at ${host} without TLS, so secrets cross the network unencrypted. Use an address that begins with \`https:\`.`,
	}),
	...kind("aws-no-credentials", {
		noCredentials: (hint: string, machine: string) =>
			`no credentials for AWS are given.${hint} Set \`aws-role-arn\` (login with the job's own identity, no stored secret), or \`aws-access-key-id\` and \`aws-secret-access-key\`, or let aws-actions/configure-aws-credentials log in in an earlier step. The machine gives none either: ${machine}. A pull request from a fork gets no secrets.`,
		tokenFile:
			"`aws-web-identity-token-file` (or `AWS_WEB_IDENTITY_TOKEN_FILE`) names a file that cannot be read or is empty.",
	}),
	...kind("aws-profile", {
		sharedFile: (code: string) =>
			`a shared file of AWS's tools cannot be read${code}. See \`AWS_SHARED_CREDENTIALS_FILE\` and \`AWS_CONFIG_FILE\`.`,
		notFollowed: (profile: string, setting: string, why: string) =>
			`${profile} has \`${setting}\` in the place of keys, and it is not followed: ${why}. Let aws-actions/configure-aws-credentials log in in an earlier step, or give \`aws-role-arn\`.`,
		uselessProfile: (profile: string, why: string) =>
			`${profile}, which \`AWS_PROFILE\` names, ${why}. Take \`AWS_PROFILE\` away, or give \`aws-role-arn\`.`,
	}),
	...kind("aws-metadata", {
		agentAddress:
			"`AWS_CONTAINER_CREDENTIALS_FULL_URI` is neither an address with `https:` nor one of this machine or of AWS's own agents, so it is not asked.",
		agentPath:
			"`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` is no path that begins with `/`, so no agent is asked.",
		agentTokenFile:
			"`AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE` names a file that cannot be read.",
		endpoint: "`AWS_EC2_METADATA_SERVICE_ENDPOINT` is not a URL.",
		noKeys: (who: string, status: number) =>
			`${who} gives no credentials (status ${status}). See what role is attached.`,
		strangeKeys: (who: string) =>
			`${who} answers something that holds no keys. See what role is attached.`,
	}),
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
		noValue: "the secret has no value. Give it one, or name another one.",
		deleted:
			"the secret is scheduled for deletion. Restore it (`aws secretsmanager restore-secret`), or name another one.",
		noParameter:
			"the Parameter Store has no such parameter, or no such version or label of it. Check the name, the region and the account.",
		noParameterVersion:
			"the parameter has no such version or label. Check it; SSM keeps the last 100 versions.",
		emptyFolder: (store: string) =>
			`${store} below this path. Check the path, the region and the account.`,
		leftOut: (name: string) =>
			`AWS: the secret ${name} has no value and is left out.`,
	}),
	...kind("aws-ambiguous", {
		twoParameters:
			"there are two parameters of this name, one with a slash in front and one without, and their values differ. Delete one of them.",
	}),
	...kind("aws-rate-limit", {
		rateLimit: (code: string, what: string) =>
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
