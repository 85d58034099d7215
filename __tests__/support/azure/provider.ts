import { connector } from "../../../src/connection/connector.ts";
import * as azure from "../../../src/providers/azure/index.ts";
import type { ProviderContext } from "../../../src/providers/provider.ts";
import { type OpenedCloud, openCloud } from "../opened-cloud.ts";
import type { Application } from "./entra.ts";
import type { AzureServer } from "./server.ts";

/** An application as the variables that tools of Azure read. */
export function variablesOf({
	clientId,
	tenant,
	secrets,
}: Application): Readonly<Record<string, string>> {
	const [secret] = secrets.keys();
	return {
		AZURE_CLIENT_ID: clientId,
		AZURE_TENANT_ID: tenant,
		...(secret === undefined ? {} : { AZURE_CLIENT_SECRET: secret }),
	};
}

/** Where nobody answers. */
const NOBODY = "http://127.0.0.1:1";

/** The provider on a machine with neither `az` nor a metadata service, from which all hosts of Azure lead to the server. */
export function openAzure(
	{ hosts }: Pick<AzureServer, "hosts">,
	variables: Readonly<Record<string, string>>,
	changes: Partial<ProviderContext> = {},
): OpenedCloud {
	const environment = {
		AZURE_POD_IDENTITY_AUTHORITY_HOST: NOBODY,
		...variables,
	};
	const signal = changes.signal ?? new AbortController().signal;
	return openCloud(azure, environment, {
		connect: hosts.trusted(
			connector({ ...environment, ...changes.inputs }, 32, signal),
		),
		...changes,
	});
}
