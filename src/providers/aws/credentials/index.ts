import { toSecretError } from "../../../errors.ts";
import { denied } from "../../kit/errors.ts";
import { workloadToken } from "../../kit/workload.ts";
import type { ProviderContext } from "../../provider.ts";
import type { AwsConfig } from "../config.ts";
import { partitionOf } from "../region.ts";
import type { Credentials } from "./credentials.ts";
import {
	type Given,
	givenKeys,
	hasToken,
	machine,
	roleComesFirst,
	WORKLOAD,
} from "./given.ts";
import { type Role, roleOf } from "./role.ts";
import { assume } from "./sts.ts";

/**
 * Logs in, or takes the credentials that there are. What inputs give comes before what the environment gives, and this
 * before what the machine gives.
 *
 * @param region - of the login
 * @returns credentials, masked
 * @throws SecretError that says what is missing
 */
export async function logIn(
	config: AwsConfig,
	region: string,
	context: ProviderContext,
): Promise<Credentials> {
	const credentials = await chain(config, region, context);
	protect(credentials, context);
	return credentials;
}

async function chain(
	config: AwsConfig,
	region: string,
	context: ProviderContext,
): Promise<Credentials> {
	const { environment, log } = context;
	const tell = log.login;
	const given = givenKeys(context);
	if (roleComesFirst(context)) {
		const role = roleOf(config, region, context);
		const by = await meansFor(role, given, config, context);
		tell(`a role, by ${typeof by === "string" ? "a token" : "other keys"}`);
		return assume(role, by, config);
	}
	if (given !== undefined) {
		tell(given.byInput ? "keys of inputs" : "keys of the environment");
		return given.keys;
	}
	if (environment.AWS_ROLE_ARN && hasToken(context)) {
		tell("the role of the environment, by a token");
		const role = roleOf(config, region, context);
		return assume(role, await tokenFor(role, context), config);
	}
	const { keysOfMachine, noCredentials } = await machine();
	const keys = await keysOfMachine(config, context);
	if (typeof keys === "string") throw noCredentials(keys, context);
	tell("keys of the machine");
	return keys;
}

/** What a role that an input names is assumed with: a token, or other keys, which are masked. */
async function meansFor(
	role: Role,
	given: Given | undefined,
	config: AwsConfig,
	context: ProviderContext,
): Promise<string | Credentials> {
	if (given?.byInput) return given.keys;
	if (hasToken(context)) return tokenFor(role, context);
	const keys =
		given?.keys ?? (await (await machine()).keysOfMachine(config, context));
	// Without any keys the permission for an ID token is what is missing most likely, and who asks for one is told so.
	if (typeof keys === "string")
		return tokenFor(role, context).catch((thrown) => {
			const { said } = toSecretError(thrown);
			throw denied(
				said.with(
					(text) =>
						`${text} Nor does the machine give keys for the role: ${keys}.`,
				),
			);
		});
	protect(keys, context);
	return keys;
}

function protect(
	credentials: Credentials,
	{ protect }: Pick<ProviderContext, "protect">,
): void {
	for (const secret of Object.values(credentials)) protect(secret);
}

function tokenFor({ region }: Role, context: ProviderContext): Promise<string> {
	const audience =
		context.environment.AWS_AUDIENCE?.trim() ||
		(partitionOf(region).name === "aws-cn"
			? "sts.amazonaws.com.cn"
			: "sts.amazonaws.com");
	return workloadToken({ ...WORKLOAD, audience }, context);
}
