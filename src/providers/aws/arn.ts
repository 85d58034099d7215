import { malformed } from "../kit/errors.ts";
import { say } from "./messages.ts";
import { checkRegion, partitionOf } from "./region.ts";

/** What an ARN of a secret or parameter says. */
export interface Arn {
	readonly region: string;
	/** What stands behind the type of the resource. */
	readonly name: string;
}

/** How messages and ARNs speak of what a scheme reads. */
export interface ArnTerms {
	/** As ARNs have it: `secretsmanager`. */
	readonly service: string;
	/** With what separates it from the name: `secret:`. */
	readonly type: string;
	readonly example: string;
}

/** Whether what a service is asked for is an ARN: a name has no colon before its version. */
export function isArn(id: string): boolean {
	return id.startsWith("arn:");
}

/**
 * Reads the ARN in the place of a name.
 *
 * @throws SecretError `malformed`, also when it is of another service
 */
export function parseArn(
	text: string,
	{ service, type, example }: ArnTerms,
): Arn {
	const [, partition = "", of = "", rawRegion = "", resource = ""] =
		/^arn:([^:]*):([^:]*):([^:]*):\d{12}:(.+)$/s.exec(text) ?? [];
	if (resource === "") throw malformed(say.noArn(example));
	if (of !== service)
		throw malformed(say.otherService(example, OTHER[of] ?? ""));
	const region = checkRegion(rawRegion, "what stands in the ARN's fourth part");
	if (partition !== partitionOf(region).name)
		throw malformed(say.otherPartition(partitionOf(region).name));
	if (!resource.startsWith(type) || resource === type)
		throw malformed(say.otherResource(example));
	return { region, name: resource.slice(type.length) };
}

const OTHER: Readonly<Record<string, string>> = {
	secretsmanager: "; `aws+sm:` reads secrets of Secrets Manager",
	ssm: "; `aws+ps:` reads parameters of the Parameter Store",
};
