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
			"a manifest or variable that the workflow does not vouch for names a region of another partition of AWS than `aws-region` does, and the session would have to go there as well. Set `aws-region`, or name the secret in `secret-refs`.",
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
			`${name} is missing or empty, and belongs to the other half of the access key${other}.`,
	}),
	...kind("credential-form", {
		keyForm: (name: string) =>
			`${name} has white space, quotes or another character in it that no key of AWS has. Was it stored with a line break or quotes around it?`,
	}),
	...kind("insecure-connection", {
		unencrypted: (host: string) =>
			`AWS is asked at ${host} without TLS, so secrets cross the network unencrypted. Use an address that begins with \`https:\`.`,
	}),
	...kind("aws-no-credentials", {
		tokenFile:
			"`aws-web-identity-token-file` (or `AWS_WEB_IDENTITY_TOKEN_FILE`) names a file that cannot be read, or holds no JSON Web Token.",
	}),
	...kind("aws-profile", {
		sharedFile: (code: string) =>
			`a shared file of AWS's tools cannot be read${code}. See \`AWS_SHARED_CREDENTIALS_FILE\` and \`AWS_CONFIG_FILE\`.`,
	}),
	...kind("aws-not-found", {
		noValue: "the secret has no value. Give it one, or name another one.",
		noParameter:
			"the Parameter Store has no such parameter, or no such version or label of it. Check the name, the region and the account.",
		emptyFolder: (store: string) =>
			`${store} below this path. Check the path, the region and the account.`,
		leftOut: (name: string) =>
			`AWS: the secret ${name} has no value and is left out.`,
	}),
	...kind("aws-ambiguous", {
		twoParameters:
			"there are two parameters of this name, one with a slash in front and one without, and their values differ. Delete one of them.",
	}),
};
