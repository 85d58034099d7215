import { kind } from "../../message.ts";

const FORKS = "A pull request from a fork gets no secrets.";

export const say = {
	...kind("gcp-reference", {
		nothingNamed: "the reference names nothing. Write `gcp://PROJECT/SECRET`.",
		emptyPart:
			"a part of the path is empty. Write one slash between two parts, and none in front.",
		fourParts:
			"the path has more parts than `PROJECT/SECRET/VERSION`. A secret that is kept in one place is written in full: `projects/PROJECT/locations/LOCATION/secrets/SECRET/versions/VERSION`.",
		longForm:
			"what begins with `projects/` is written in full: `projects/PROJECT/secrets/SECRET` or `projects/PROJECT/locations/LOCATION/secrets/SECRET`, with `/versions/VERSION` or without.",
		noVersion:
			"there is no version behind `versions`. Write `SECRET/versions/VERSION`; a secret of that name is `projects/PROJECT/secrets/versions`.",
		versionTwice:
			"the version is given twice, in the path and as `?version=`. Give it once.",
		version:
			"the version is neither a positive number, nor `latest`, nor an alias (letters, digits, `_` and `-`, at most 63).",
		secretName:
			"the name of the secret is none that Google allows: 1 to 255 letters (A to Z), digits, `_` and `-`.",
		location:
			"what stands behind `locations` is no place. It has the form `europe-west3`.",
		slashAtEnd:
			"a `/` at the end means every secret of a project, and stands behind the project alone. Take it away, or write `PREFIX_* = gcp://PROJECT/`.",
		projectNeedsWildcard:
			"a project with `/` at its end means every secret of it, which needs a wildcard. Write `PREFIX_* = gcp://PROJECT/`, or name the secret.",
		projectAlone:
			"of every secret of a project nothing else can be chosen: their latest versions are read, whole.",
	}),
	...kind("pasted-secret", {
		pasted:
			"an address or credentials stand in the reference. Credentials belong into the `gcp-...` inputs.",
	}),
	...kind("gcp-project", {
		project: (where: string) =>
			`${where} is no id of a project. It has the form \`my-project-123\`.`,
		noProject:
			"no project is given. Set the input `gcp-project-id` or the variable `GOOGLE_CLOUD_PROJECT`, or write `gcp://PROJECT/SECRET`.",
	}),
	...kind("input-value", {
		universe:
			"`gcp-universe-domain` (or `GOOGLE_CLOUD_UNIVERSE_DOMAIN`) is no domain. It has the form `googleapis.com`.",
		provider:
			"`gcp-workload-identity-provider` is no provider of a workload identity pool. It has the form `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`.",
		account:
			"`gcp-service-account` is no service account. It has the form `NAME@PROJECT.iam.gserviceaccount.com`.",
	}),
	...kind("inputs-together", {
		keyAndProvider:
			"`gcp-credentials-json` and `gcp-workload-identity-provider` are two ways to log in. Give one of them.",
	}),
	...kind("gcp-no-credentials", {
		noCredentials: (machine: string) =>
			`no credentials for Google Cloud are given. Set \`gcp-workload-identity-provider\` (login with the job's own identity, no stored secret), or \`gcp-credentials-json\`, or let google-github-actions/auth log in in an earlier step. The machine gives none either: ${machine}. ${FORKS}`,
	}),
	...kind("gcp-credentials", {
		unreadable: (where: string, code: string) =>
			`${where} cannot be read${code}. Write the file in a step before this one (google-github-actions/auth does), or take the variable out.`,
		noJson: (where: string) =>
			`${where} holds no JSON object. Was a key cut, or stored with something around it?`,
		otherType: (where: string) =>
			`${where} holds credentials of a type that is not taken. Those of \`type\` \`service_account\`, \`external_account\` and \`authorized_user\` are.`,
		otherUniverse: (where: string) =>
			`${where} is for another domain than \`gcp-universe-domain\` says. Correct that input, or take other credentials.`,
		memberMissing: (where: string, member: string) =>
			`${where} has no \`${member}\`, or one that is not understood. Create it anew with Google's own tools.`,
		memberWrong: (where: string, member: string) =>
			`${where} has a \`${member}\` that cannot be right. Create it anew with Google's own tools.`,
		privateKey: (where: string) =>
			`\`private_key\` of ${where} is no private key (RSA, PEM). Was it stored with its line breaks changed? Base64 of the whole JSON keeps them.`,
		otherToken: (where: string) =>
			`${where} is for tokens of a kind that is not taken. Its \`subject_token_type\` has to end with \`jwt\` or \`id_token\`.`,
		foreignAddress: (where: string, member: string) =>
			`\`${member}\` of ${where} is not an address of Google's own service, so nothing is sent there. See \`gcp-universe-domain\`, and who wrote the file.`,
		foreignSource: (where: string) =>
			`\`credential_source\` of ${where} names another address than that of this job's ID tokens, so nothing is asked there. Log in in this job, or set \`gcp-workload-identity-provider\`.`,
		noTokenForFile: (where: string) =>
			`${where} asks for an ID token of the job, and GitHub gives this job none. Give the job \`permissions: id-token: write\`.`,
		notFollowed: (where: string, member: string, why: string) =>
			`${where} has \`${member}\` as its source of tokens, and it is not followed: ${why}. Set \`gcp-workload-identity-provider\`, or let google-github-actions/auth log in in an earlier step.`,
		tokenFile:
			"the file with a token that the credentials name cannot be read, or holds no JSON Web Token.",
	}),
	...kind("gcp-metadata", {
		metadataAddress: "`GCE_METADATA_HOST` is no name of a host.",
		metadataRedirects: (status: number) =>
			`the metadata service of Google was asked, and what answered redirects to another address (status ${status}), which is not followed. Is a proxy or portal in the way?`,
		noToken: (status: number) =>
			`the metadata service of Google gives no token (status ${status}). See which service account the machine or pod has.`,
		strangeToken: (status: number) =>
			`the metadata service of Google answers something that holds no token (status ${status}). See which service account the machine or pod has.`,
	}),
	...kind("gcp-identity-refused", {
		noProvider: (provider: string, said: string) =>
			`Google knows no such provider, or it is disabled or deleted: \`${provider}\` ${said}. Compare it with \`gcloud iam workload-identity-pools providers describe\`; it begins with the number of the project, not its id.`,
		conditionRefused: (provider: string, said: string, claims: string) =>
			`the attribute condition of \`${provider}\` does not let this job in ${said}. The token says: ${claims}.`,
		tokenStale: (provider: string, said: string, claims: string) =>
			`\`${provider}\` refused the token for its time ${said}. Is the clock of this runner right? A token from a file has to be renewed there. The token says: ${claims}.`,
		tokenRefused: (provider: string, said: string, claims: string) =>
			`\`${provider}\` refused the token of this job ${said}. Its issuer has to be the token's (iss), and its allowed audiences, which are the provider's own address unless others are set, have to hold the token's (aud); see \`gcp-audience\`. The token says: ${claims}.`,
	}),
	...kind("gcp-service-account-refused", {
		accountRefused: (account: string, said: string) =>
			`Google did not let who has logged in act as \`${account}\` ${said}. Grant \`roles/iam.workloadIdentityUser\` on that account to the identity of the job (\`principalSet://iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/attribute.repository/ORG/REPO\`), or \`roles/iam.serviceAccountTokenCreator\` to another account. It says the same of an account that does not exist.`,
	}),
	...kind("gcp-key-refused", {
		keyRefused: (account: string, said: string) =>
			`Google does not take the key of \`${account}\` ${said}. It was deleted or disabled, or the account was. Create a new one, or better: log in with \`gcp-workload-identity-provider\`, which stores none.`,
		userRefused: (said: string) =>
			`Google does not take the login that gcloud keeps ${said}. Run \`gcloud auth application-default login\` again.`,
	}),
	...kind("gcp-clock", {
		clock: (said: string) =>
			`the clock of this runner is wrong: Google says so of what the key has signed ${said}. Set the clock.`,
	}),
	...kind("gcp-permission-denied", {
		notAllowed: (what: string, said: string, role: string) =>
			`${what} is not allowed (${said}). Grant \`${role}\` on it to who has logged in. Google says the same of a project that does not exist, and of a secret to who may see none.`,
		tokenNotTaken: (what: string, said: string) =>
			`${what} was refused, since Google does not take the token (${said}). Is the clock of this runner right, and is who has logged in still there?`,
		apiOff: (what: string, said: string) =>
			`${what} needs a service that is not turned on in the project (${said}). Turn it on: \`gcloud services enable secretmanager.googleapis.com iamcredentials.googleapis.com sts.googleapis.com\`.`,
		scopes: (what: string, said: string) =>
			`${what} is not allowed to tokens of this machine (${said}): its access scopes are too narrow. Give it the scope \`cloud-platform\`, or log in in another way.`,
		perimeter: (what: string, said: string) =>
			`${what} is forbidden by a policy of the organisation, such as a perimeter of VPC Service Controls (${said}). An ingress rule can let this identity or runner in.`,
		consumer: (what: string, said: string) =>
			`${what} cannot be counted for the project whose quota is used (${said}). Check its billing, and \`gcp-quota-project\`, which needs \`roles/serviceusage.serviceUsageConsumer\` there.`,
	}),
	...kind("gcp-not-found", {
		noSecret:
			"Secret Manager has no such secret, or no such version of it. Check the name, the project and the location.",
		noEnabledVersion: (state: string) =>
			`this version of the secret is ${state}. Enable it or add one (\`latest\` is the last one that was added, whatever its state), or name another.`,
		emptyProject:
			"the project has no secret with an enabled latest version there. Check the project and the location.",
		leftOut: (name: string) =>
			`gcp: the secret ${name} has no enabled latest version and is left out.`,
	}),
	...kind("gcp-damaged", {
		damaged:
			"the value does not fit the checksum that Google tells of it, again and again. Something on the way changes answers.",
	}),
	...kind("gcp-rate-limit", {
		rateLimit: (what: string, said: string) =>
			`Google limits the rate of requests of the project (${said}), and ${what} was refused again and again. Lower \`concurrency\`, or let fewer jobs run at once.`,
	}),
	...kind("gcp-unavailable", {
		failedOnTheWay: (what: string, status: number) =>
			`${what} failed at Google or on the way to it (status ${status}). Run the job again, and look at Google Cloud's status.`,
		failedInside: (what: string, said: string) =>
			`${what} failed at Google (${said}). Run the job again, and look at Google Cloud's status.`,
	}),
	...kind("gcp-failed", {
		refusedAsMalformed: (what: string, said: string) =>
			`${what} was refused as malformed (${said}).`,
		failed: (what: string, code: string, status: number, said: string) =>
			`${what} failed (${code}, status ${status}${said}).`,
	}),
	...kind("wrong-server", {
		redirected: (what: string, status: number) =>
			`${what} was redirected (status ${status}), and no token follows a redirect. Check \`gcp-universe-domain\` and the proxies.`,
		strange: (what: string, status: number) =>
			`${what} was answered with something that is not Google's (status ${status}). Does a proxy or portal stand in front of it?`,
	}),
};
