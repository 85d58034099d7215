import { malformed } from "../kit/errors.ts";
import { say } from "./messages.ts";

/** A part of AWS with accounts, names and certificates of its own. */
export interface Partition {
	/** As ARNs have it. */
	readonly name: string;
	/** What the names of its services end in. */
	readonly suffix: string;
	/** The same for names that have IPv6 addresses as well. */
	readonly dualStackSuffix: string;
}

/** By the beginnings of regions' names; the first that fits counts. From the endpoint rules of AWS's own clients. */
const PARTITIONS: readonly (readonly [prefix: string, Partition])[] = [
	[
		"cn-",
		partition("aws-cn", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
	],
	["us-gov-", partition("aws-us-gov", "amazonaws.com", "api.aws")],
	["eusc-", partition("aws-eusc", "amazonaws.eu", "api.amazonwebservices.eu")],
	["us-iso-", partition("aws-iso", "c2s.ic.gov", "api.aws.ic.gov")],
	["us-isob-", partition("aws-iso-b", "sc2s.sgov.gov", "api.aws.scloud")],
	[
		"eu-isoe-",
		partition("aws-iso-e", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
	],
	["us-isof-", partition("aws-iso-f", "csp.hci.ic.gov", "api.aws.hci.ic.gov")],
	["", partition("aws", "amazonaws.com", "api.aws")],
];

function partition(
	name: string,
	suffix: string,
	dualStackSuffix: string,
): Partition {
	return { name, suffix, dualStackSuffix };
}

export function partitionOf(region: string): Partition {
	const [, found] =
		PARTITIONS.find(([prefix]) => region.startsWith(prefix)) ?? [];
	if (found === undefined) throw new TypeError("the last row fits all");
	return found;
}

/**
 * A region as it may stand in the name of a host: anything else could lead a signed request somewhere else.
 *
 * @param where - what gave it, for the message: "`aws-region`"
 * @throws SecretError `malformed`
 */
export function checkRegion(text: string, where: string): string {
	if (!/^[a-z]{2,}(?:-[a-z0-9]+)*-\d{1,2}$/.test(text) || text.length > 63)
		throw malformed(say.region(where));
	return text;
}
