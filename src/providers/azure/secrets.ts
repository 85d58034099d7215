import { type SecretError, toSecretError } from "../../errors.ts";
import { isObject, textIn } from "../../json.ts";
import { asContent, type Content, type Outcome } from "../kit/content.ts";
import { malformed, notFound } from "../kit/errors.ts";
import { LARGEST_TOTAL, tooMuch } from "../kit/limits.ts";
import { readPages } from "../kit/pages.ts";
import type { ProviderContext } from "../provider.ts";
import type { AzureAnswer } from "./answer.ts";
import { pathOf, type VaultClient } from "./client.ts";
import { type Asked, notAzure, vaultError } from "./errors.ts";
import { say } from "./messages.ts";
import type { Source } from "./reference.ts";

type Log = ProviderContext["log"];

/** It has the most that Key Vault lists at once. */
const FIRST_PAGE = pathOf("", "&maxresults=25");

/** Reads one source of a vault. */
export type Reader = (source: Source) => Promise<Outcome>;

/**
 * Reads secrets of one vault.
 *
 * @param tenant - whose identity asks, when it is known
 */
export function secretReader(
	client: VaultClient,
	tenant: string | undefined,
	log: Log,
): Reader {
	const { host } = client;
	const READ: Asked = {
		...{ what: "the read of the secret", permission: "Get", host, tenant },
	};
	const LIST: Asked = {
		...{ what: "the list of secrets", permission: "List", host, tenant },
	};

	async function readOne(name: string, version = ""): Promise<Secret> {
		const behind = version === "" ? "" : `/${version}`;
		const answer = await client.get(pathOf(`/${name}${behind}`));
		if (answer.status !== 200) throw vaultError(answer, READ);
		const { value, contentType } = answer.body;
		if (typeof value !== "string") throw notAzure(READ.what);
		if (contentType === "application/x-pkcs12")
			log.debug(
				`azure: ${name} is a certificate with its key as PKCS#12 in base64, which [base64] decodes`,
			);
		return { name, value: Buffer.from(value), ...datesIn(answer.body) };
	}

	async function namesIn(): Promise<Names> {
		const enabled: string[] = [];
		const disabled: string[] = [];
		await readPages(LIST.what, async (page = FIRST_PAGE) => {
			const answer = await client.get(page);
			if (answer.status !== 200) throw vaultError(answer, LIST);
			const { value: items } = answer.body;
			if (!Array.isArray(items)) throw notAzure(LIST.what);
			for (const item of items.filter(isObject)) {
				const name = nameIn(item.id);
				if (name === undefined) throw notAzure(LIST.what);
				(attributesOf(item).enabled === false ? disabled : enabled).push(name);
			}
			return nextOf(answer, host);
		});
		return { enabled, disabled };
	}

	async function readAll(): Promise<Content> {
		const { enabled, disabled } = await namesIn();
		const gone: string[] = [];
		let total = 0;
		const read = async (name: string): Promise<readonly Secret[]> => {
			if (total > LARGEST_TOTAL) throw tooMuch();
			try {
				const secret = await readOne(name);
				total += secret.value.length;
				return [secret];
			} catch (thrown) {
				if (!hasGone(toSecretError(thrown))) throw thrown;
				gone.push(name);
				return [];
			}
		};
		const secrets = (await Promise.all(enabled.map(read))).flat();
		const leftOut = [...disabled, ...gone];
		if (leftOut.length > 0) log.notice(say.leftOut(listed(leftOut)));
		tellOf(secrets, log);
		if (secrets.length === 0) throw notFound(say.emptyVault());
		return {
			kind: "fields",
			fields: new Map(secrets.map(({ name, value }) => [name, value])),
		};
	}

	async function readAlone(name: string, version?: string): Promise<Content> {
		const secret = await readOne(name, version);
		tellOf([secret], log);
		return asContent(secret.value);
	}

	return (source) =>
		source.kind === "secrets"
			? readAll()
			: readAlone(source.name, source.version);
}

/** What a vault lists. */
interface Names {
	readonly enabled: readonly string[];
	readonly disabled: readonly string[];
}

/** It was deleted or disabled since it was listed. */
function hasGone({ reason, said }: SecretError): boolean {
	return reason === "not-found" || said.id === say.disabled.id;
}

/** The name in `https://VAULT.vault.azure.net/secrets/NAME`. */
function nameIn(id: unknown): string | undefined {
	return /\/secrets\/([0-9A-Za-z-]{1,127})$/.exec(textIn(id) ?? "")?.[1];
}

/**
 * The path of the next page.
 *
 * @throws SecretError `malformed` when it is on another host, which must not get the token
 */
function nextOf({ body }: AzureAnswer, host: string): string | undefined {
	const link = textIn(body.nextLink);
	if (!link) return undefined;
	const url = URL.parse(link);
	if (url?.origin !== `https://${host}` || url.pathname !== "/secrets")
		throw malformed(say.otherHost());
	return url.pathname + url.search;
}

function attributesOf({
	attributes,
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	return isObject(attributes) ? attributes : {};
}

/** In milliseconds since 1970. */
interface Dates {
	readonly expires: number | undefined;
	readonly begins: number | undefined;
}

interface Secret extends Dates {
	readonly name: string;
	readonly value: Uint8Array;
}

function datesIn(body: AzureAnswer["body"]): Dates {
	const { exp, nbf } = attributesOf(body);
	const milliseconds = (seconds: unknown) =>
		typeof seconds === "number" ? seconds * 1_000 : undefined;
	return { expires: milliseconds(exp), begins: milliseconds(nbf) };
}

/** Key Vault gives secrets before and after the time that they are meant for. */
function tellOf(secrets: readonly Secret[], log: Log): void {
	const now = Date.now();
	const dated = (dateOf: (secret: Secret) => number | undefined) =>
		secrets.flatMap((secret) => {
			const date = dateOf(secret);
			return date === undefined ? [] : [`${secret.name} (${day(date)})`];
		});
	const expired = dated(({ expires = now + 1 }) =>
		expires <= now ? expires : undefined,
	);
	const early = dated(({ begins = now }) =>
		begins > now ? begins : undefined,
	);
	if (expired.length > 0) log.warning(say.expired(listed(expired)));
	if (early.length > 0) log.warning(say.notYet(listed(early)));
}

function day(milliseconds: number): string {
	const date = new Date(milliseconds);
	return Number.isNaN(date.getTime())
		? "an unknown day"
		: date.toISOString().slice(0, 10);
}

function listed(names: readonly string[]): string {
	const first = names.slice(0, 10).join(", ");
	return names.length > 10 ? `${first} and ${names.length - 10} more` : first;
}
