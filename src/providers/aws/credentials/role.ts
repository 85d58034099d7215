import { malformed } from "../../kit/errors.ts";
import type { ProviderContext } from "../../provider.ts";
import type { AwsConfig } from "../config.ts";
import { say } from "../messages.ts";
import { partitionOf } from "../region.ts";

/** A role to assume, and where. */
export interface Role {
	readonly arn: string;
	/** As CloudTrail shows it. */
	readonly session: string;
	/** Of STS. */
	readonly region: string;
	readonly endpoint: URL;
}

/** @throws SecretError `malformed` when it is missing, no ARN of a role, or one of another partition than the region */
export function roleOf(
	config: AwsConfig,
	region: string,
	{ environment }: Pick<ProviderContext, "environment">,
): Role {
	const arn = environment.AWS_ROLE_ARN?.trim();
	if (!arn) throw malformed(say.fileWithoutRole());
	const [, partition] =
		/^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]+$/.exec(arn) ?? [];
	if (partition === undefined) throw malformed(say.roleArn());
	if (partition !== partitionOf(region).name)
		throw malformed(say.rolePartition(partition, partitionOf(region).name));
	const given = environment.AWS_ROLE_SESSION_NAME?.trim();
	if (given && !/^[\w+=,.@-]{2,64}$/.test(given))
		throw malformed(say.sessionName());
	const run = environment.GITHUB_RUN_ID ?? "";
	const session = /^\d{1,20}$/.test(run) ? `secret-refs-${run}` : "secret-refs";
	const endpoint = config.endpoint("sts", region);
	return { arn, session: given || session, region, endpoint };
}
