import { createPrivateKey, type KeyObject } from "node:crypto";
import { isObject, parseJson } from "../../../json.ts";
import { malformed } from "../../kit/errors.ts";
import type { ProviderContext } from "../../provider.ts";
import { textIn } from "../answer.ts";
import { type GcpConfig, GOOGLE } from "../config.ts";
import { say } from "../messages.ts";
import { checkProject } from "../reference.ts";
import { isAccount, isProviderName } from "./accounts.ts";
import { isServiceOf } from "./hosts.ts";
import type { Impersonation } from "./impersonation.ts";

interface Common {
	readonly quotaProject: string | undefined;
}

/** The key of a service account. */
export interface Key extends Common {
	readonly kind: "key";
	readonly email: string;
	readonly key: KeyObject;
	readonly keyId: string | undefined;
	readonly project: string | undefined;
}

/** A login of a person, as gcloud keeps it. */
export interface User extends Common {
	readonly kind: "user";
	readonly clientId: string;
	readonly clientSecret: string;
	readonly refreshToken: string;
}

/** Where a token of another issuer comes from: the service of the runner, or a file. */
export type SubjectSource =
	| { readonly kind: "job"; readonly audience: string | undefined }
	| {
			readonly kind: "file";
			readonly path: string;
			/** The member of its JSON that is the token; undefined: all of it. */
			readonly member: string | undefined;
	  };

/** A token of another issuer, which Google's STS exchanges. */
export interface External extends Common {
	readonly kind: "external";
	readonly audience: string;
	/** Of the token. */
	readonly type: string;
	readonly endpoint: URL;
	readonly source: SubjectSource;
	readonly impersonation: Impersonation | undefined;
}

export type Credentials = Key | User | External;

type Members = Readonly<Record<string, unknown>>;

/**
 * Reads credentials as Google's tools write them. Such a document says where they are sent, so no address in it is used but
 * those of Google's own services and of the runner, and no program that it names is started.
 *
 * @param where - what holds it, for messages
 * @throws SecretError `malformed`, which shows nothing of it
 */
export function readCredentials(
	text: string,
	where: string,
	{ universe }: GcpConfig,
	context: Pick<ProviderContext, "environment" | "protect">,
): Credentials {
	const members = parseJson(Buffer.from(text));
	if (!isObject(members)) throw malformed(say.noJson(where));
	const own = textIn(members.universe_domain) ?? GOOGLE;
	if (own !== universe) throw malformed(say.otherUniverse(where));
	const quota = textIn(members.quota_project_id);
	const document: Document = {
		members,
		where,
		universe,
		quotaProject:
			quota && checkProject(quota, `\`quota_project_id\` of ${where}`),
	};
	const read = TYPES.get(textIn(members.type) ?? "");
	if (read === undefined) throw malformed(say.otherType(where));
	return read(document, context);
}

interface Document {
	readonly members: Members;
	readonly where: string;
	readonly universe: string;
	readonly quotaProject: string | undefined;
}

type Reader = (
	document: Document,
	context: Pick<ProviderContext, "environment" | "protect">,
) => Credentials;

const TYPES: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	["service_account", keyIn],
	["authorized_user", userIn],
	["external_account", externalIn],
]);

function need({ members, where }: Document, name: string): string {
	const text = textIn(members[name]);
	if (text === undefined) throw malformed(say.memberMissing(where, name));
	return text;
}

function keyIn(
	document: Document,
	{ protect }: Pick<ProviderContext, "protect">,
): Key {
	const pem = need(document, "private_key");
	protect(pem);
	const email = need(document, "client_email");
	if (!isAccount(email))
		throw malformed(say.memberWrong(document.where, "client_email"));
	const project = textIn(document.members.project_id);
	return {
		kind: "key",
		email,
		key: rsaKey(pem, document.where),
		keyId: textIn(document.members.private_key_id),
		project,
		quotaProject: document.quotaProject,
	};
}

function rsaKey(pem: string, where: string): KeyObject {
	try {
		const key = createPrivateKey(pem);
		if (key.asymmetricKeyType === "rsa") return key;
	} catch {
		// OpenSSL's text says nothing that helps.
	}
	throw malformed(say.privateKey(where));
}

function userIn(
	document: Document,
	{ protect }: Pick<ProviderContext, "protect">,
): User {
	const clientSecret = need(document, "client_secret");
	const refreshToken = need(document, "refresh_token");
	for (const secret of [clientSecret, refreshToken]) protect(secret);
	return {
		kind: "user",
		clientId: need(document, "client_id"),
		clientSecret,
		refreshToken,
		quotaProject: document.quotaProject,
	};
}

function externalIn(
	document: Document,
	{ environment }: Pick<ProviderContext, "environment">,
): External {
	const { members, where, universe } = document;
	const type = need(document, "subject_token_type");
	if (!/^urn:ietf:params:oauth:token-type:(?:jwt|id_token)$/.test(type))
		throw malformed(say.otherToken(where));
	const endpoint = URL.parse(need(document, "token_url"));
	if (endpoint === null || !isServiceOf(endpoint, "sts", universe))
		throw malformed(say.foreignAddress(where, "token_url"));
	const audience = need(document, "audience");
	if (!isProvider(audience, universe))
		throw malformed(say.memberWrong(where, "audience"));
	return {
		kind: "external",
		audience,
		type,
		endpoint,
		source: sourceIn(document, environment),
		impersonation: impersonationIn(members, where, universe),
		quotaProject: document.quotaProject,
	};
}

/** Of a pool for workloads; those for persons need more than is asked here. */
function isProvider(audience: string, universe: string): boolean {
	return (
		audience.startsWith(`//iam.${universe}/`) &&
		isProviderName(audience.slice(`//iam.${universe}/`.length))
	);
}

function sourceIn(
	{ members, where }: Document,
	environment: ProviderContext["environment"],
): SubjectSource {
	const source = members.credential_source;
	if (!isObject(source))
		throw malformed(say.memberMissing(where, "credential_source"));
	for (const [name, why] of NOT_FOLLOWED)
		if (source[name] !== undefined)
			throw malformed(say.notFollowed(where, name, why));
	const { file, url, format } = source;
	if (typeof file === "string" && file !== "" && url === undefined) {
		const { type, subject_token_field_name: member } = isObject(format)
			? format
			: {};
		if (type === "json" && textIn(member) === undefined)
			throw malformed(say.memberMissing(where, "subject_token_field_name"));
		return {
			kind: "file",
			path: file,
			member: type === "json" ? textIn(member) : undefined,
		};
	}
	const address = URL.parse(textIn(url) ?? "");
	if (address === null || file !== undefined)
		throw malformed(say.memberMissing(where, "credential_source"));
	const own = URL.parse(environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? "");
	if (own === null) throw malformed(say.noTokenForFile(where));
	if (address.origin !== own.origin) throw malformed(say.foreignSource(where));
	return {
		kind: "job",
		audience: address.searchParams.get("audience") ?? undefined,
	};
}

/** Sources of tokens that are not used, and why. */
const NOT_FOLLOWED: readonly (readonly [name: string, why: string])[] = [
	["executable", "a program of the file's choice would have to be started"],
	["environment_id", "keys of AWS would have to be sent"],
	["certificate", "a certificate of the machine would have to be used"],
];

function impersonationIn(
	{ service_account_impersonation_url: address, ...members }: Members,
	where: string,
	universe: string,
): Impersonation | undefined {
	if (address === undefined) return undefined;
	const url = URL.parse(String(address));
	const [, account = ""] =
		/^\/v1\/projects\/-\/serviceAccounts\/([^/:]+):generateAccessToken$/.exec(
			url?.pathname ?? "",
		) ?? [];
	if (
		url === null ||
		url.search !== "" ||
		!isServiceOf(url, "iamcredentials", universe) ||
		!isAccount(account)
	)
		throw malformed(
			say.foreignAddress(where, "service_account_impersonation_url"),
		);
	const { service_account_impersonation: settings } = members;
	const seconds = isObject(settings)
		? settings.token_lifetime_seconds
		: undefined;
	if (
		seconds !== undefined &&
		!(Number.isInteger(seconds) && Number(seconds) > 0)
	)
		throw malformed(say.memberWrong(where, "token_lifetime_seconds"));
	return {
		account,
		host: url.host,
		lifetime: seconds === undefined ? undefined : Number(seconds),
	};
}
