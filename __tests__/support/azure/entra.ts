import type { HostCall } from "../hosts.ts";
import { claimsIn, isSignedBy } from "../jwt.ts";

/** What an application trusts besides its secrets. */
export interface Federated {
	readonly issuer: string;
	readonly subject: string;
	readonly audience: string;
}

export interface Application {
	readonly clientId: string;
	readonly tenant: string;
	/** Its principal, to which roles are given. */
	readonly oid: string;
	/** Each with the time at which it ends, in milliseconds since 1970. */
	readonly secrets: Map<string, number>;
	readonly federated: Federated[];
}

/** A refusal of Entra ID: its number, its kind in OAuth, its sentence. */
export interface Refusal {
	readonly number: number;
	readonly error: string;
	readonly text: string;
	readonly status: number;
}

export function refuse(
	number: number,
	error: string,
	text: string,
	status = error === "invalid_client" ? 401 : 400,
): Refusal {
	return { number, error, text, status };
}

const ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** What a request for a token may hold; the last ones are told by Azure's own libraries. */
const FIELDS = [
	...["client_id", "scope", "grant_type", "client_secret"],
	...["client_assertion", "client_assertion_type", "client_info", "claims"],
	...["client-request-id", "x-client-SKU", "x-client-VER", "x-client-OS"],
	...["x-client-CPU", "x-ms-lib-capability", "x-client-current-telemetry"],
	...["x-client-last-telemetry", "x-app-name", "x-app-ver"],
];

/** Who asked for a token, and for what, when it may have one. */
export interface Granted {
	readonly application: Application;
	readonly resource: string;
}

/**
 * Judges a request for a token as Entra ID does.
 *
 * @param now - of the server, in milliseconds
 */
export async function judge(
	{ path, headers, body }: HostCall,
	applications: ReadonlyMap<string, Application>,
	resources: readonly string[],
	now: number,
): Promise<Granted | Refusal> {
	const [, tenant = ""] = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(path) ?? [];
	const form = new URLSearchParams(body);
	const names = [...form.keys()];
	const type = String(headers["content-type"]).split(";")[0];
	if (
		type !== "application/x-www-form-urlencoded" ||
		new Set(names).size !== names.length ||
		names.some((name) => !FIELDS.includes(name))
	)
		return refuse(900144, "invalid_request", "The request body is malformed.");
	const tenants = new Set(
		Array.from(applications.values(), ({ tenant }) => tenant),
	);
	if (!tenants.has(tenant))
		return refuse(
			90002,
			"invalid_request",
			`Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
		);
	const clientId = form.get("client_id") ?? "";
	const application = applications.get(clientId);
	if (application === undefined || application.tenant !== tenant)
		return refuse(
			700016,
			"unauthorized_client",
			`Application with identifier '${clientId}' was not found in the directory 'Test'.`,
		);
	if (form.get("grant_type") !== "client_credentials")
		return refuse(
			70003,
			"unsupported_grant_type",
			"The grant is not supported.",
		);
	const refused = form.has("client_assertion")
		? await judgeAssertion(form, application, now)
		: judgeSecret(form.get("client_secret"), application, now);
	if (refused !== undefined) return refused;
	const [scope = ""] = (form.get("scope") ?? "").split(" ");
	const resource = resources.find((one) => scope === `${one}/.default`);
	return resource === undefined
		? refuse(
				500011,
				"invalid_resource",
				`The resource principal named ${scope.replace(/\/\.default$/, "")} was not found in the tenant named Test.`,
			)
		: { application, resource };
}

function judgeSecret(
	secret: string | null,
	{ clientId, secrets }: Application,
	now: number,
): Refusal | undefined {
	const ends = secrets.get(secret ?? "");
	if (ends === undefined)
		return refuse(
			7000215,
			"invalid_client",
			`Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
		);
	return ends > now
		? undefined
		: refuse(
				7000222,
				"invalid_client",
				`The provided client secret keys for app '${clientId}' are expired.`,
			);
}

async function judgeAssertion(
	form: URLSearchParams,
	{ federated }: Application,
	now: number,
): Promise<Refusal | undefined> {
	const token = form.get("client_assertion") ?? "";
	const claims = claimsIn(token);
	if (
		form.get("client_assertion_type") !== ASSERTION ||
		form.has("client_secret")
	)
		return refuse(
			900023,
			"invalid_request",
			"The client assertion is malformed.",
		);
	if (claims === undefined)
		return refuse(
			50027,
			"invalid_request",
			"JWT token is invalid or malformed.",
		);
	const ofIssuer = federated.filter(({ issuer }) => issuer === claims.iss);
	if (ofIssuer.length === 0)
		return refuse(
			700211,
			"invalid_client",
			`No matching federated identity record found for presented assertion issuer '${claims.iss}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
		);
	const ofAudience = ofIssuer.filter(({ audience }) => audience === claims.aud);
	if (ofAudience.length === 0)
		return refuse(
			700212,
			"invalid_client",
			`No matching federated identity record found for presented assertion audience '${claims.aud}'.`,
		);
	if (!(await isSignedBy(claims.iss, token)))
		return refuse(
			700027,
			"invalid_client",
			"The assertion failed signature validation. [Reason - The key was not found.]",
		);
	const seconds = now / 1_000;
	// Five minutes of a wrong clock are forgiven.
	if (!(claims.nbf <= seconds + 300 && claims.exp > seconds - 300))
		return refuse(
			700024,
			"invalid_client",
			`Client assertion is not within its valid time range. Current time: ${new Date(now).toISOString()}, assertion valid from ${claims.nbf}, expiry time of assertion ${claims.exp}.`,
		);
	if (ofAudience.some(({ subject }) => subject === claims.sub))
		return undefined;
	const lower = String(claims.sub).toLowerCase();
	return ofAudience.some(({ subject }) => subject.toLowerCase() === lower)
		? refuse(
				7002138,
				"invalid_client",
				`No matching federated identity record found for presented assertion subject '${claims.sub}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison.`,
			)
		: refuse(
				700213,
				"invalid_client",
				`No matching federated identity record found for presented assertion subject '${claims.sub}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.`,
			);
}
