import * as gcp from "../../../src/providers/gcp/index.ts";
import type { ProviderContext } from "../../../src/providers/provider.ts";
import { type OpenedCloud, openCloud } from "../opened-cloud.ts";

/** The provider on a machine that has neither files of gcloud nor a metadata service. */
export function openGcp(
	variables: Readonly<Record<string, string>>,
	changes: Partial<ProviderContext> = {},
): OpenedCloud {
	return openCloud(
		gcp,
		{ METADATA_SERVER_DETECTION: "none", ...variables },
		changes,
	);
}
