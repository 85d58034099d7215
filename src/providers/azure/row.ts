import { credentialsOf, type InputRow } from "../inputs.ts";
import { resourceName } from "../kit/display.ts";
import type { Row } from "../row.ts";

const inputs: readonly InputRow[] = [
	{
		name: "azure-client-id",
		help: "Client id of the application or managed identity to log in as",
	},
	{
		name: "azure-tenant-id",
		help: "Tenant in which the identity is",
	},
	{
		name: "azure-client-secret",
		help: "Secret of the application, instead of the job's own identity",
		credential: true,
	},
	{
		name: "azure-federated-token-file",
		help: "File with a token for the application instead of the job's own",
	},
	{
		name: "azure-audience",
		help: "Audience of the job's ID token",
		otherwise:
			"`api://AzureADTokenExchange`, with `China` or `USGov` behind it in those clouds",
	},
	{
		name: "azure-auth",
		help: "Way to log in: `federated`, `secret`, `managed-identity` or `cli`",
		otherwise: "the first of them that is set up",
	},
	{
		name: "azure-cloud",
		help: "Cloud of vaults that are named without their domain: `public`, `china` or `usgov`",
		otherwise: "that of `azure-authority-host`, else `public`",
	},
	{
		name: "azure-authority-host",
		help: "Address at which applications log in",
		otherwise: "that of the cloud, such as `https://login.microsoftonline.com`",
	},
];

/** Azure Key Vault. */
export const azure: Row = {
	name: "azure",
	schemes: ["azure+kv"],
	otherNames: [
		[
			"azure azurekv azure-kv azurekeyvault azure-keyvault keyvault akv az",
			"azure+kv://VAULT/NAME",
		],
	],
	load: () => import("./index.ts"),
	inputs,
	credentials: [
		...credentialsOf(inputs),
		"AZURE_CLIENT_SECRET* AZURE_CLIENT_CERTIFICATE_PASSWORD AZURE_PASSWORD IDENTITY_HEADER MSI_SECRET",
		// Of azure/login, and of Terraform.
		"AZURE_CREDENTIALS* ARM_CLIENT_SECRET* ARM_CLIENT_CERTIFICATE ARM_CLIENT_CERTIFICATE_PASSWORD ARM_OIDC_TOKEN",
		"ARM_OIDC_REQUEST_TOKEN ARM_ACCESS_KEY ARM_SAS_TOKEN",
	],
	// Scripts have uses of their own for what a login action leaves behind.
	heldBack: [],
	endsPlainly: true,
	inVariables: () => true,
	lineBreak: "own",
	empty: "value",
	startsPrograms: true,
	atOnce: (concurrency) => concurrency,
	display: resourceName,
};
