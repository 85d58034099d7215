import * as aws from "../../../src/providers/aws/index.ts";
import type { ProviderContext } from "../../../src/providers/provider.ts";
import { type OpenedCloud, openCloud } from "../opened-cloud.ts";
import type { Keys } from "./api.ts";

/** Keys as the variables that tools of AWS read. */
export function variablesOf({
	accessKeyId,
	secretAccessKey,
	sessionToken,
}: Keys): Readonly<Record<string, string>> {
	return {
		AWS_ACCESS_KEY_ID: accessKeyId,
		AWS_SECRET_ACCESS_KEY: secretAccessKey,
		...(sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: sessionToken }),
	};
}

/** The provider on a machine that has neither files of AWS's tools nor a metadata service. */
export function openAws(
	variables: Readonly<Record<string, string>>,
	changes: Partial<ProviderContext> = {},
): OpenedCloud {
	return openCloud(
		aws,
		{ AWS_EC2_METADATA_DISABLED: "true", ...variables },
		changes,
	);
}
