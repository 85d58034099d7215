import type { Connection, ProviderContext } from "../provider.ts";
import { type AwsAnswer, isPassing, jsonAnswer } from "./answer.ts";
import type { Credentials } from "./credentials/credentials.ts";
import type { Service } from "./endpoint.ts";
import { sign } from "./signature.ts";

/** One service in one region, by its JSON protocol. */
export interface AwsClient {
	/**
	 * @param action - as the service's API names it: `GetSecretValue`
	 * @throws SecretError when no answer comes; a refusal is an answer
	 */
	call(
		action: string,
		input: Readonly<Record<string, unknown>>,
	): Promise<AwsAnswer>;
}

const TARGETS: Readonly<Record<Exclude<Service, "sts">, string>> = {
	secretsmanager: "secretsmanager",
	ssm: "AmazonSSM",
};

interface ClientParts {
	readonly service: Exclude<Service, "sts">;
	readonly region: string;
	readonly endpoint: URL;
	readonly credentials: Credentials;
	readonly connection: Connection;
}

export function createClient(
	{ service, region, endpoint, credentials, connection }: ClientParts,
	limit: ProviderContext["limit"],
): AwsClient {
	return {
		async call(action, input) {
			const request = {
				path: pathOf(endpoint),
				headers: {
					"Content-Type": "application/x-amz-json-1.1",
					"X-Amz-Target": `${TARGETS[service]}.${action}`,
				},
				body: JSON.stringify(input),
			};
			// Signed when its turn comes: a signature is good for five minutes.
			const answer = await limit(() =>
				connection.request({
					...request,
					method: "POST",
					headers: sign(
						{ ...request, service, region, host: endpoint.host },
						credentials,
					),
					repeat: "always",
					passing: (answer) => isPassing(jsonAnswer(answer)),
				}),
			);
			return jsonAnswer(answer);
		},
	};
}

/** An endpoint of a person's own may have a path in front. */
export function pathOf({ pathname }: URL): string {
	return `${pathname.replace(/\/+$/, "")}/`;
}
