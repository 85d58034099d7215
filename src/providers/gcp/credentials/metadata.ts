import { isObject, parseJson } from "../../../json.ts";
import { askOnce, METADATA } from "../../kit/ask.ts";
import { denied, malformed, unreachable } from "../../kit/errors.ts";
import { tokenOf } from "../../kit/token.ts";
import type { HttpAnswer, ProviderContext } from "../../provider.ts";
import { say } from "../messages.ts";
import type { Login } from "./login.ts";

type Context = Pick<ProviderContext, "environment" | "connect" | "signal">;

const ADDRESS = "169.254.169.254";
/** Asked for with it, and answered with it, so that nothing else passes for the service. */
const FLAVOR = { "Metadata-Flavor": "Google" };
const ROOT = "/computeMetadata/v1";

/**
 * The account that the machine has: an instance of Compute Engine, a pod of GKE, a job of Cloud Build.
 *
 * @returns a token and the machine's project, or why there is none; the beginning of a sentence
 * @throws SecretError when the service answers, but not as it should
 */
export async function accountOfMachine({
	environment,
	connect,
	signal,
}: Context): Promise<Login | string> {
	if (
		environment.METADATA_SERVER_DETECTION?.trim() === "none" ||
		/^(?:true|1)$/i.test(environment.NO_GCE_CHECK?.trim() ?? "")
	)
		return "the environment keeps the metadata service of Google from being asked";
	const origin = originOf(environment);
	const project = await askOnce(connect({ ...METADATA, origin }), {
		method: "GET",
		path: `${ROOT}/project/project-id`,
		headers: FLAVOR,
		repeat: "unsent",
	}).catch(() => undefined);
	signal.throwIfAborted();
	if (project === undefined || !isGoogle(project))
		return "no metadata service of Google answers";
	const answer = await askOnce(connect({ origin, proxy: false }), {
		method: "GET",
		path: `${ROOT}/instance/service-accounts/default/token`,
		headers: FLAVOR,
		repeat: "always",
	});
	if (!isGoogle(answer)) throw unreachable(say.strangeToken(answer.status));
	if (answer.status === 404) return "it has no service account";
	return { token: tokenIn(answer), project: projectIn(project) };
}

function originOf(environment: Context["environment"]): URL {
	const given =
		environment.GCE_METADATA_IP?.trim() ||
		environment.GCE_METADATA_HOST?.trim() ||
		ADDRESS;
	const url = URL.parse(given.includes("://") ? given : `http://${given}`);
	if (url === null || !/^https?:$/.test(url.protocol))
		throw malformed(say.metadataAddress());
	return new URL(url.origin);
}

function isGoogle({ status, headers }: HttpAnswer): boolean {
	if (status >= 300 && status < 400)
		throw unreachable(say.metadataRedirects(status));
	return headers["metadata-flavor"] === "Google";
}

function projectIn({ status, body }: HttpAnswer): string | undefined {
	const text = Buffer.from(body).toString().trim();
	return status === 200 && /^[a-z0-9.:-]+$/.test(text) ? text : undefined;
}

function tokenIn({ status, body }: HttpAnswer): string {
	const object = parseJson(body);
	const token = isObject(object) ? tokenOf(object.access_token) : undefined;
	if (status === 200 && token !== undefined) return token;
	if (status === 403) throw denied(say.noToken(status));
	throw unreachable(say.strangeToken(status));
}
