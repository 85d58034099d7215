import type {
	Connection,
	ConnectionTarget,
	HttpAnswer,
} from "../connection/types.ts";
import { SecretError, toSecretError } from "../errors.ts";
import { isObject, parseJson } from "../json.ts";
import { say } from "./messages.ts";

/** What the request for an ID token needs of the run. */
export interface Identity {
	readonly environment: Readonly<Record<string, string>>;
	/** The deadline; its reason is what is thrown when it passes. */
	readonly signal: AbortSignal;
	connect(target: ConnectionTarget): Promise<Connection>;
}

/**
 * A token of the job's own identity (GitHub's OIDC): one GET with a bearer token, as @actions/core does it. The runner
 * gives address and bearer only to jobs that may have one. Not masked yet.
 *
 * @param audience - whom the token is for; GitHub's default is the address of the repository's owner
 * @throws SecretError `denied` when the job lacks the permission, `unreachable` when the service gives none
 */
export async function requestIdToken(
	{ environment, signal, connect }: Identity,
	audience: string | undefined,
): Promise<string> {
	const { address, bearer } = idTokenService(environment);
	const url = URL.parse(address);
	if (url === null || !/^https?:$/.test(url.protocol))
		throw refused("its address is not a URL");
	if (audience !== undefined) url.searchParams.set("audience", audience);
	const answer = await ask(url, bearer, connect).catch((thrown) => {
		signal.throwIfAborted();
		throw refused(toSecretError(thrown).message.replace(/\.$/, ""));
	});
	const body = parseJson(answer.body);
	const { value } = isObject(body) ? body : {};
	// What else it may say is no token, and could stand in no header.
	if (
		answer.status === 200 &&
		typeof value === "string" &&
		/^[\x21-\x7e]+$/.test(value)
	)
		return value;
	throw refused(`status ${answer.status}`);
}

/**
 * Where the job can have a token, and by which bearer token.
 *
 * @throws SecretError `denied` when the job lacks the permission
 */
export function idTokenService({
	ACTIONS_ID_TOKEN_REQUEST_URL: address = "",
	ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = "",
}: Identity["environment"]): {
	readonly address: string;
	readonly bearer: string;
} {
	if (address === "" || bearer === "")
		throw new SecretError("denied", say.noIdToken());
	return { address, bearer };
}

async function ask(
	url: URL,
	bearer: string,
	connect: Identity["connect"],
): Promise<HttpAnswer> {
	const connection = await connect({ origin: new URL(url.origin) });
	try {
		return await connection.request({
			method: "GET",
			path: url.pathname + url.search,
			headers: {
				Authorization: `Bearer ${bearer}`,
				Accept: "application/json",
			},
			repeat: "always",
		});
	} finally {
		connection.close();
	}
}

function refused(why: string): SecretError {
	return new SecretError("unreachable", say.idTokenFailed(why));
}
