import { isObject, parseJson, textIn } from "../../../../json.ts";
import { isLoopback } from "../../../kit/address.ts";
import { askOnce, METADATA } from "../../../kit/ask.ts";
import { malformed, quoted, unreachable } from "../../../kit/errors.ts";
import { contentOf } from "../../../kit/files.ts";
import type {
	Connection,
	HttpAnswer,
	ProviderContext,
} from "../../../provider.ts";
import { codeIn } from "../../answer.ts";
import { type Credentials, sessionOf } from "../credentials.ts";
import { say } from "./messages.ts";

type Context = Pick<
	ProviderContext,
	"environment" | "connect" | "protect" | "signal"
>;

/** Addresses of AWS's own agents, besides those of this machine. */
const AGENTS = ["169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"];

const AGENT = "the container's agent (`AWS_CONTAINER_CREDENTIALS_...`)";

/**
 * The keys that the container's own agent gives: of ECS, CodeBuild, or EKS's Pod Identity.
 *
 * @returns undefined outside of such a container
 * @throws SecretError
 */
export async function keysOfContainer({
	environment,
	connect,
	protect,
}: Context): Promise<Credentials | undefined> {
	const relative = environment.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI?.trim();
	const full = environment.AWS_CONTAINER_CREDENTIALS_FULL_URI?.trim();
	if (!relative && !full) return undefined;
	if (relative && !relative.startsWith("/")) throw malformed(say.agentPath());
	const url = URL.parse(
		relative ? `http://${AGENTS[0]}${relative}` : (full ?? ""),
	);
	if (
		url === null ||
		!(
			url.protocol === "https:" ||
			(url.protocol === "http:" &&
				(isLoopback(url.hostname) || AGENTS.includes(url.hostname)))
		)
	)
		throw malformed(say.agentAddress());
	const authorization = authorizationIn(environment);
	if (authorization !== undefined) protect(authorization);
	const answer = await askOnce(
		connect({ ...METADATA, origin: new URL(url.origin), attempts: 3 }),
		{
			method: "GET",
			path: url.pathname + url.search,
			headers: {
				Accept: "application/json",
				...(authorization === undefined
					? {}
					: { Authorization: authorization }),
			},
			repeat: "always",
		},
		AGENT,
	);
	return keysIn(answer, AGENT);
}

function authorizationIn(
	environment: Context["environment"],
): string | undefined {
	const file = environment.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE?.trim();
	const text = file
		? tokenIn(file)
		: environment.AWS_CONTAINER_AUTHORIZATION_TOKEN;
	const token = text?.trim();
	if (token && !/^[\x20-\x7e]+$/.test(token)) throw malformed(say.agentToken());
	return token || undefined;
}

function tokenIn(file: string): string {
	try {
		const bytes = contentOf(file);
		if (bytes !== undefined) return bytes.toString();
	} catch {
		// Said below.
	}
	throw malformed(say.agentTokenFile());
}

/** Where the service of an instance of EC2 is asked. */
const INSTANCE = "http://169.254.169.254";
const INSTANCE_IPV6 = "http://[fd00:ec2::254]";
const ROLES = "/latest/meta-data/iam/security-credentials/";

/**
 * The keys of the role of an instance of EC2, by the second version of its metadata service.
 *
 * @returns them, or why there are none; the beginning of a sentence
 * @throws SecretError when the service answers, but not as it should
 */
export async function keysOfInstance({
	environment,
	connect,
	signal,
}: Context): Promise<Credentials | string> {
	if (environment.AWS_EC2_METADATA_DISABLED?.trim().toLowerCase() === "true")
		return "`AWS_EC2_METADATA_DISABLED` keeps the metadata service of EC2 from being asked";
	const origin = URL.parse(
		environment.AWS_EC2_METADATA_SERVICE_ENDPOINT?.trim() ||
			(/^ipv6$/i.test(environment.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ?? "")
				? INSTANCE_IPV6
				: INSTANCE),
	);
	if (origin === null || !/^https?:$/.test(origin.protocol))
		throw malformed(say.endpoint());
	const connection = await connect({ ...METADATA, origin });
	try {
		const token = await tokenOf(connection);
		signal.throwIfAborted();
		if (typeof token === "string") return token;
		const get = (path: string) =>
			connection.request({
				method: "GET",
				path,
				headers: { "X-aws-ec2-metadata-token": token.text },
				repeat: "always",
			});
		const roles = await get(ROLES);
		if (roles.status === 404) return "the instance of EC2 has no role";
		const [role = ""] = textOf(roles, "the metadata service of EC2").split(
			"\n",
		);
		return keysIn(
			await get(ROLES + encodeURIComponent(role.trim())),
			"the metadata service of EC2",
		);
	} finally {
		connection.close();
	}
}

const NO_SERVICE = "no metadata service of EC2 answers";

/** What the service gives, or why there is none; another cloud's, a proxy or a portal may be at its address. */
async function tokenOf(
	connection: Connection,
): Promise<{ readonly text: string } | string> {
	const answer = await connection
		.request({
			method: "PUT",
			path: "/latest/api/token",
			headers: { "X-aws-ec2-metadata-token-ttl-seconds": "60" },
			repeat: "unsent",
		})
		.catch(() => undefined);
	if (answer === undefined) return NO_SERVICE;
	const { status } = answer;
	if (status >= 300 && status < 400)
		return `what answers in the place of the metadata service of EC2 redirects to another address (status ${status}), which is not followed`;
	if (status === 403)
		return "the metadata service of EC2 is turned off for this instance, or something refuses in its place (status 403)";
	const text = Buffer.from(answer.body).toString().trim();
	return status === 200 && /^[\x21-\x7e]+$/.test(text) ? { text } : NO_SERVICE;
}

function textOf({ status, body }: HttpAnswer, who: string): string {
	if (status === 200) return Buffer.from(body).toString();
	throw unreachable(say.noKeys(who, status));
}

/** All agents answer alike. */
function keysIn(answer: HttpAnswer, who: string): Credentials {
	textOf(answer, who);
	const body = parseJson(answer.body);
	const { AccessKeyId, SecretAccessKey, Token, Code, Message } = isObject(body)
		? body
		: {};
	const session = sessionOf(AccessKeyId, SecretAccessKey, Token);
	if (session === undefined)
		throw unreachable(
			say.strangeKeys(who, codeIn(Code) ?? "", quoted(textIn(Message) ?? "")),
		);
	return session;
}
