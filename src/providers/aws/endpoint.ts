import { parseServerAddress } from "../kit/address.ts";
import { partitionOf } from "./region.ts";

/** The services that are asked, as their hosts are named. */
export type Service = "secretsmanager" | "ssm" | "sts";

type Variables = Readonly<Record<string, string>>;

/** Where AWS's own tools look for an address of one service. */
const VARIABLES: Readonly<Record<Service, string>> = {
	secretsmanager: "AWS_ENDPOINT_URL_SECRETS_MANAGER",
	ssm: "AWS_ENDPOINT_URL_SSM",
	sts: "AWS_ENDPOINT_URL_STS",
};

/**
 * The address of a service in a region: what the settings say, else what AWS's rules for endpoints give.
 *
 * @param region - checked
 * @throws SecretError `malformed` when an address in the settings is none
 */
export function endpointOf(
	service: Service,
	region: string,
	{ environment, inputs }: { environment: Variables; inputs: Variables },
): URL {
	return (
		configured(service, environment, inputs) ??
		new URL(`https://${hostOf(service, region, environment)}`)
	);
}

function configured(
	service: Service,
	environment: Variables,
	inputs: Variables,
): URL | undefined {
	const variable = [
		...(inputs.AWS_ENDPOINT_URL ? [] : [VARIABLES[service]]),
		"AWS_ENDPOINT_URL",
	].find((name) => environment[name]?.trim());
	if (
		variable === undefined ||
		(!inputs.AWS_ENDPOINT_URL &&
			isOn(environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS))
	)
		return undefined;
	return parseServerAddress(environment[variable]?.trim() ?? "", {
		server: "AWS",
		variable,
		example: "https://vpce-0123.secretsmanager.eu-west-1.vpce.amazonaws.com",
		credentials: "keys belong into the other `aws-...` inputs",
	});
}

function hostOf(
	service: Service,
	region: string,
	environment: Variables,
): string {
	const { name, suffix, dualStackSuffix } = partitionOf(region);
	const dualStack = isOn(environment.AWS_USE_DUALSTACK_ENDPOINT);
	const fips = isOn(environment.AWS_USE_FIPS_ENDPOINT);
	// GovCloud's own names are FIPS endpoints, but that of Secrets Manager.
	const host =
		fips && (dualStack || name !== "aws-us-gov" || service === "secretsmanager")
			? `${service}-fips.${region}`
			: `${service}.${region}`;
	// Its plain names have IPv6 addresses already in the larger partitions.
	const bothAlready =
		service === "secretsmanager" &&
		(/^aws(?:-us-gov)?$/.test(name) || (name === "aws-cn" && !fips));
	return `${host}.${dualStack && !bothAlready ? dualStackSuffix : suffix}`;
}

function isOn(text: string | undefined): boolean {
	return text?.trim().toLowerCase() === "true";
}
