import { credentialsOf, type InputRow } from "../inputs.ts";
import { resourceName } from "../kit/display.ts";
import type { Row } from "../row.ts";

const inputs: readonly InputRow[] = [
	{
		name: "gcp-project-id",
		help: "Project of references that name none",
		otherwise:
			"what Google's login action leaves in the environment, then the project of the credentials",
	},
	{
		name: "gcp-workload-identity-provider",
		help: "Provider of a workload identity pool, with which the job logs in by its own identity: `projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`",
	},
	{
		name: "gcp-service-account",
		help: "Service account whose access the job takes after its login",
	},
	{
		name: "gcp-audience",
		help: "Audience of the job's ID token",
		otherwise: "`https://iam.googleapis.com/` and the provider",
	},
	{
		name: "gcp-credentials-json",
		help: "Key of a service account, as JSON or as base64 of it",
		credential: true,
	},
	{
		name: "gcp-universe-domain",
		help: "Domain below which all of Google's services are asked",
		otherwise: "`googleapis.com`",
	},
	{
		name: "gcp-quota-project",
		help: "Project whose quota the requests use, where it is not that of the secrets",
	},
];

/** Google Cloud Secret Manager. */
export const gcp: Row = {
	name: "gcp",
	schemes: ["gcp"],
	otherNames: [
		[
			"gcp+sm gcpsm gcp-sm gcloud gsm google gcpsecretmanager gcpsecrets",
			"gcp://PROJECT/SECRET",
		],
	],
	load: () => import("./index.ts"),
	inputs,
	credentials: [
		...credentialsOf(inputs),
		// Of Terraform, of gcloud, and as people call the key of a service account.
		"GOOGLE_CREDENTIALS* GOOGLE_OAUTH_ACCESS_TOKEN GOOGLE_ACCESS_TOKEN GOOGLE_CLOUD_KEYFILE_JSON GCLOUD_KEYFILE_JSON",
		"CLOUDSDK_AUTH_ACCESS_TOKEN GOOGLE_APPLICATION_CREDENTIALS_JSON GOOGLE_SERVICE_ACCOUNT_KEY* GCLOUD_SERVICE_KEY",
		"GCP_CREDENTIALS* GCP_SA_KEY* GCP_SERVICE_ACCOUNT_KEY*",
	],
	// Only what is this action's own: scripts have uses for what a login action leaves behind.
	heldBack: credentialsOf(inputs),
	endsPlainly: true,
	inVariables: () => true,
	lineBreak: "own",
	empty: "value",
	atOnce: (concurrency) => concurrency,
	display: resourceName,
};
