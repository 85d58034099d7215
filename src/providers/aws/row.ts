import { credentialsOf, type InputRow } from "../inputs.ts";
import { resourceName } from "../kit/display.ts";
import type { Row } from "../row.ts";

const inputs: readonly InputRow[] = [
	{
		name: "aws-region",
		help: "Region of AWS, such as `eu-west-1`",
		otherwise:
			"the variable `AWS_REGION`, then `AWS_DEFAULT_REGION`, then that of the profile",
	},
	{
		name: "aws-role-arn",
		help: "IAM role to assume: with the job's own identity, or with the keys that are given too",
	},
	{
		name: "aws-role-session-name",
		help: "Name of the session, which CloudTrail shows",
		otherwise: "`secret-refs-` and the id of the run",
	},
	{
		name: "aws-audience",
		help: "Audience of the job's ID token",
		otherwise: "`sts.amazonaws.com`, in China `sts.amazonaws.com.cn`",
	},
	{
		name: "aws-web-identity-token-file",
		help: "File with a token for the role instead of the job's own",
	},
	{
		name: "aws-access-key-id",
		help: "Id of an access key",
		credential: true,
	},
	{
		name: "aws-secret-access-key",
		help: "Secret of the access key",
		credential: true,
	},
	{
		name: "aws-session-token",
		help: "Session token that belongs to a temporary access key",
		credential: true,
	},
	{
		name: "aws-endpoint-url",
		help: "Address that stands for every service of AWS, for emulators and gateways",
	},
];

/** AWS Secrets Manager and the Parameter Store of Systems Manager. */
export const aws: Row = {
	name: "aws",
	schemes: ["aws+sm", "aws+ps"],
	otherNames: [
		[
			"aws asm awssm aws-sm aws+secretsmanager aws-secretsmanager secretsmanager awssecretsmanager",
			"aws+sm://NAME",
		],
		[
			"ssm awsssm aws-ssm aws+ssm awsps aws-ps parameterstore",
			"aws+ps://PATH/NAME",
		],
	],
	load: () => import("./index.ts"),
	inputs,
	credentials: [
		...credentialsOf(inputs),
		"AWS_CONTAINER_AUTHORIZATION_TOKEN",
		// Of older tools, and of those with more than one account.
		"AWS_ACCESS_KEY* AWS_SECRET_ACCESS_KEY* AWS_SECRET_KEY* AWS_SESSION_TOKEN* AWS_SECURITY_TOKEN AWS_BEARER_TOKEN*",
	],
	// Scripts have uses of their own for what a login action leaves behind.
	heldBack: [],
	endsPlainly: true,
	inVariables: () => true,
	lineBreak: "own",
	empty: "value",
	atOnce: (concurrency) => concurrency,
	display: resourceName,
};
