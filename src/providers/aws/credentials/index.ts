import { toSecretError } from "../../../errors.ts";
import { denied, malformed } from "../../kit/errors.ts";
import { hasIdToken, workloadToken } from "../../kit/workload.ts";
import type { ProviderContext } from "../../provider.ts";
import type { AwsConfig } from "../config.ts";
import { say } from "../messages.ts";
import { partitionOf } from "../region.ts";
import type { Credentials } from "./credentials.ts";
import { type Given, givenKeys, TOKEN_FILE } from "./given.ts";
import { keysOfContainer, keysOfInstance } from "./metadata.ts";
import { keysOf } from "./profile.ts";
import { checkRole, type Role, sessionName } from "./role.ts";
import { assumeWithKeys, assumeWithToken } from "./sts.ts";

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
	const { inputs, environment, log } = context;
	const tell = log.login;
	const given = givenKeys(context);
	if (inputs.AWS_ROLE_ARN || inputs[TOKEN_FILE]) {
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
	const keys = await keysOfMachine(config, context);
	if (typeof keys !== "string") {
		tell("keys of the machine");
		return keys;
	}
	const hint = environment.AWS_ROLE_ARN
		? " `AWS_ROLE_ARN` is set, but the job has no ID token: give it `permissions: id-token: write`."
		: "";
	throw denied(say.noCredentials(hint, keys));
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
	const keys = given?.keys ?? (await keysOfMachine(config, context));
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

/** With a token of somebody whom the account trusts, or with other credentials. */
function assume(
	role: Role,
	by: string | Credentials,
	config: AwsConfig,
): Promise<Credentials> {
	return typeof by === "string"
		? assumeWithToken(role, by, config)
		: assumeWithKeys(role, by, config);
}

function protect(
	credentials: Credentials,
	{ protect }: Pick<ProviderContext, "protect">,
): void {
	for (const secret of Object.values(credentials)) protect(secret);
}

/** @throws SecretError `malformed` when it is none, or missing */
function roleOf(
	config: AwsConfig,
	region: string,
	context: ProviderContext,
): Role {
	const arn = context.environment.AWS_ROLE_ARN?.trim();
	if (!arn) throw malformed(say.fileWithoutRole());
	checkRole(arn, region);
	return {
		arn,
		session: sessionName(context),
		region,
		endpoint: config.endpoint("sts", region),
	};
}

function hasToken(context: ProviderContext): boolean {
	return (
		Boolean(context.environment[TOKEN_FILE]?.trim()) || hasIdToken(context)
	);
}

function tokenFor({ region }: Role, context: ProviderContext): Promise<string> {
	const audience =
		context.environment.AWS_AUDIENCE?.trim() || audienceOf(region);
	return workloadToken(
		{ file: TOKEN_FILE, who: "AWS_ROLE_ARN", audience, noToken: say.tokenFile },
		context,
	);
}

function audienceOf(region: string): string {
	return partitionOf(region).name === "aws-cn"
		? "sts.amazonaws.com.cn"
		: "sts.amazonaws.com";
}

/** What the files, the container or the instance give; else why there is nothing. */
async function keysOfMachine(
	{ profile }: AwsConfig,
	context: ProviderContext,
): Promise<Credentials | string> {
	const keys = keysOf(profile());
	if (keys !== undefined) return keys;
	return (await keysOfContainer(context)) ?? keysOfInstance(context);
}
