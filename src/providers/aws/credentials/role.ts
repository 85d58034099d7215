import { malformed } from "../../kit/errors.ts";
import type { ProviderContext } from "../../provider.ts";
import { say } from "../messages.ts";
import { partitionOf } from "../region.ts";

/** A role to assume, and where. */
export interface Role {
	readonly arn: string;
	readonly session: string;
	/** Of STS. */
	readonly region: string;
	readonly endpoint: URL;
}

/** @throws SecretError `malformed` when it is no ARN of a role, or one of another partition than the region */
export function checkRole(arn: string, region: string): void {
	const [, partition] =
		/^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]+$/.exec(arn) ?? [];
	if (partition === undefined) throw malformed(say.roleArn());
	if (partition !== partitionOf(region).name)
		throw malformed(say.rolePartition(partition, partitionOf(region).name));
}

/** As CloudTrail shows it. */
export function sessionName({
	environment,
}: Pick<ProviderContext, "environment">): string {
	const given = environment.AWS_ROLE_SESSION_NAME?.trim();
	if (given && !/^[\w+=,.@-]{2,64}$/.test(given))
		throw malformed(say.sessionName());
	const run = environment.GITHUB_RUN_ID ?? "";
	return (
		given || (/^\d{1,20}$/.test(run) ? `secret-refs-${run}` : "secret-refs")
	);
}
