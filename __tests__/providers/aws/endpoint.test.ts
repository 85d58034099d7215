import { expect, test } from "vitest";
import { endpointOf } from "../../../src/providers/aws/endpoint.ts";

const GIVEN = "https://gateway.example";
const IGNORING = { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" };
const OWN = "https://secretsmanager.eu-west-1.amazonaws.com";

test.each<[string, Record<string, string>, Record<string, string>, string]>([
	["none", {}, {}, OWN],
	["a variable", { AWS_ENDPOINT_URL: GIVEN }, {}, GIVEN],
	[
		"a variable that is to be ignored",
		{ ...IGNORING, AWS_ENDPOINT_URL: GIVEN },
		{},
		OWN,
	],
	[
		"an input, whatever variables are to be ignored",
		{ ...IGNORING, AWS_ENDPOINT_URL: GIVEN },
		{ AWS_ENDPOINT_URL: GIVEN },
		GIVEN,
	],
	[
		"an input, before the variable of the service",
		{
			AWS_ENDPOINT_URL: GIVEN,
			AWS_ENDPOINT_URL_SECRETS_MANAGER: "https://other.example",
		},
		{ AWS_ENDPOINT_URL: GIVEN },
		GIVEN,
	],
])("an address of the settings: %s", (_, environment, inputs, origin) => {
	expect(
		endpointOf("secretsmanager", "eu-west-1", { environment, inputs }).origin,
	).toBe(origin);
});
