import { isIP } from "node:net";
import { textIn } from "../../../json.ts";
import { isLoopback } from "../../kit/address.ts";
import { askOnce, METADATA } from "../../kit/ask.ts";
import { denied, malformed, quoted, unreachable } from "../../kit/errors.ts";
import type {
	Connection,
	ConnectionTarget,
	HttpRequest,
	ProviderContext,
} from "../../provider.ts";
import { type AzureAnswer, jsonAnswer, tokenIn } from "../answer.ts";
import { say } from "../messages.ts";

type Context = Pick<
	ProviderContext,
	"environment" | "connect" | "protect" | "signal"
>;

/** A token, or why there is none: the beginning of a sentence. */
export type Found =
	| { readonly token: string }
	| { readonly token?: undefined; readonly why: string };

/**
 * The token of the identity that App Service, Container Apps and their like give to what runs there.
 *
 * @returns undefined elsewhere
 * @throws SecretError
 */
export async function tokenOfService(
	resource: string,
	context: Context,
): Promise<Found | undefined> {
	const { environment, protect } = context;
	const text = environment.IDENTITY_ENDPOINT?.trim();
	if (!text) return undefined;
	const url = URL.parse(text);
	if (url === null || !isOfMachine(url))
		throw malformed(say.identityEndpoint());
	const header = environment.IDENTITY_HEADER?.trim();
	if (!header || environment.IDENTITY_SERVER_THUMBPRINT)
		throw malformed(say.otherIdentityEndpoint());
	protect(header);
	return ask(
		{ origin: new URL(url.origin), proxy: false },
		{
			path: pathOf(url, {
				"api-version": "2019-08-01",
				...identityOf(resource, environment),
			}),
			headers: { "X-IDENTITY-HEADER": header },
			who: "the identity service (`IDENTITY_ENDPOINT`)",
		},
		context,
	);
}

/** What travels there unencrypted stays on the machine, or in the network that the cloud has made for it alone. */
function isOfMachine({ protocol, hostname }: URL): boolean {
	if (protocol === "https:") return true;
	return (
		protocol === "http:" &&
		(isLoopback(hostname) ||
			(isIP(hostname) === 4 &&
				/^(?:10|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\./.test(hostname)))
	);
}

const INSTANCE = "http://169.254.169.254";
const PATH = "/metadata/identity/oauth2/token";

/**
 * The token of the identity of a virtual machine, by its metadata service.
 *
 * @throws SecretError when the service answers, but not as it should
 */
export async function tokenOfInstance(
	resource: string,
	context: Context,
): Promise<Found> {
	const { environment, connect, signal } = context;
	const origin = URL.parse(
		environment.AZURE_POD_IDENTITY_AUTHORITY_HOST?.trim() || INSTANCE,
	);
	if (origin === null || !/^https?:$/.test(origin.protocol))
		throw malformed(say.metadataAddress());
	const target = { origin: new URL(origin.origin), proxy: false } as const;
	const isThere = await answers(connect({ ...METADATA, ...target }));
	signal.throwIfAborted();
	if (!isThere) return { why: "no metadata service of Azure answers" };
	return ask(
		target,
		{
			path: pathOf(new URL(PATH, origin), {
				"api-version": "2018-02-01",
				...identityOf(resource, environment),
			}),
			headers: { Metadata: "true" },
			who: "the metadata service of Azure",
		},
		context,
	);
}

/**
 * Whether it is Azure's: it refuses at once what lacks its header, while a token may take its time. Another cloud's may be
 * at its address.
 */
async function answers(opening: Promise<Connection>): Promise<boolean> {
	const answer = await askOnce(opening, {
		method: "GET",
		path: PATH,
		repeat: "unsent",
	}).catch(() => undefined);
	if (answer === undefined) return false;
	const { status } = answer;
	if (status >= 300 && status < 400)
		throw unreachable(say.metadataRedirects(status));
	return status === 400;
}

function identityOf(
	resource: string,
	environment: Context["environment"],
): Readonly<Record<string, string>> {
	const clientId = environment.AZURE_CLIENT_ID?.trim();
	return clientId ? { resource, client_id: clientId } : { resource };
}

function pathOf(url: URL, query: Readonly<Record<string, string>>): string {
	const whole = new URL(url);
	for (const [name, value] of Object.entries(query))
		whole.searchParams.set(name, value);
	return whole.pathname + whole.search;
}

interface Question {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	/** Begins a sentence. */
	readonly who: string;
}

async function ask(
	target: ConnectionTarget,
	{ path, headers, who }: Question,
	{ connect }: Context,
): Promise<Found> {
	const request: HttpRequest = {
		method: "GET",
		path,
		headers: { Accept: "application/json", ...headers },
		repeat: "always",
		// While an identity is being made for a machine, and while the service is brought up to date.
		passing: ({ status }) => status === 404 || status === 410,
	};
	const answer = await askOnce(connect(target), request, who);
	return tokenOrReason(jsonAnswer(answer), who);
}

function tokenOrReason(answer: AzureAnswer, who: string): Found {
	const { status, body } = answer;
	if (status >= 300 && status < 400)
		throw unreachable(say.metadataRedirects(status));
	const token = status === 200 ? tokenIn(answer) : undefined;
	if (token !== undefined) return { token };
	const text = textIn(body.error_description) ?? textIn(body.message) ?? "";
	if (
		/Identity not found|No (?:User|System) ?Assigned|No Managed Identity/i.test(
			text,
		)
	)
		return { why: `${who} knows no such identity of this machine` };
	if (/Multiple user assigned identities/i.test(text))
		throw denied(say.severalIdentities());
	throw unreachable(say.noToken(who, status, quoted(text)));
}
