import { SecretError, toSecretError } from "../../errors.ts";
import { malformed } from "../kit/errors.ts";
import { endingWith, lateSignal } from "../kit/late.ts";
import type { Connection, ProviderContext } from "../provider.ts";
import { readLogin } from "./auth/index.ts";
import type { Login, Token } from "./auth/method.ts";
import { createClient } from "./client.ts";
import { readConfig, type VaultConfig } from "./config.ts";
import type { Document } from "./document.ts";
import { secretsOf } from "./headers.ts";
import { type Grant, leasesOf } from "./leases.ts";
import { say } from "./messages.ts";
import { namespaceProblem } from "./namespaces.ts";
import { type Location, locate, mayBeMisplaced } from "./notation.ts";
import { createReader } from "./reader.ts";
import type { Reference, Source } from "./reference.ts";
import { targetOf } from "./server.ts";
import { type Revocation, revoke } from "./settle.ts";

/** A read that failed, since the path is written as another tool has it. */
export interface Misplaced {
	readonly location: Location;
}

/** What came of each source, under its key. */
type Documents = ReadonlyMap<string, Document | Misplaced | SecretError>;

/** One login, however often something is read with it. */
interface Session {
	/**
	 * Asks every source once. A token that the action minted is revoked when nothing more is to be read, unless something
	 * depends on it.
	 *
	 * @param more - whether more will be read, if nothing fails
	 * @throws SecretError when nothing could be read
	 */
	read(references: readonly Reference[], more: boolean): Promise<Documents>;
}

/** What lasts from the first read to the last. */
interface Kept {
	readonly config: VaultConfig;
	readonly login: Login;
	token: SessionToken | undefined;
	readonly grants: Grant[];
	/** Whether the token itself was asked for. */
	delivered: boolean;
}

export function openSession(context: ProviderContext): Session {
	let kept: Kept | undefined;
	return {
		async read(references, more) {
			context.signal.throwIfAborted();
			kept ??= begin(context);
			const { server } = kept.config;
			const late = lateSignal(context.signal);
			const connection = await context.connect({
				...targetOf(server),
				signal: late.signal,
			});
			try {
				return await readWithToken(references, more, connection, kept, context);
			} finally {
				connection.close();
				late.clear();
			}
		},
	};
}

function begin(context: ProviderContext): Kept {
	const config = readConfig(context);
	const login = readLogin(context);
	for (const secret of [...login.secrets, ...secretsOf(config.server.headers)])
		context.protect(secret);
	for (const warning of config.warnings) context.log.warning(warning);
	context.log.login(`${login.method} at ${config.server.origin}`);
	return { config, login, token: undefined, grants: [], delivered: false };
}

/** @param connection - lasts for a while after the deadline */
async function readWithToken(
	references: readonly Reference[],
	more: boolean,
	connection: Connection,
	kept: Kept,
	context: ProviderContext,
): Promise<Documents> {
	const { kvMount, kvVersion, server } = kept.config;
	const client = createClient(server, endingWith(context.signal, connection));
	const sources = new Map(
		references.map((reference) => [keyOf(reference.source), reference]),
	);
	const hasNamespace =
		server.namespace !== undefined ||
		references.some(
			({ source }) => source.kind !== "token" && source.namespace !== undefined,
		);
	const [token, problem] = await Promise.all([
		kept.token ?? obtainToken(connection, kept, context),
		hasNamespace ? namespaceProblem(client) : undefined,
	]);
	kept.token = token;
	client.useToken(token.text);
	try {
		if (problem !== undefined) throw problem;
		const mayGuess = !token.counted;
		const options = { kvMount, kvVersion, mayGuess };
		const read = createReader(client, options, context);
		const readOne = async ({ source, parts }: Reference) => {
			if (source.kind === "token") return tokenDocument(token, kept);
			const document = await read(source, parts).catch(toSecretError);
			if (!(document instanceof SecretError) || source.kind !== "kv")
				return document;
			const location = mayBeMisplaced(document)
				? await locate(source, kvMount, client)
				: undefined;
			return location === undefined ? document : { location };
		};
		const documents = await Promise.all(
			Array.from(
				sources,
				async ([key, reference]) =>
					[key, await context.limit(() => readOne(reference))] as const,
			),
		);
		for (const [, document] of documents)
			if ("grant" in document && document.grant !== undefined)
				kept.grants.push(document.grant);
		return new Map(documents);
	} finally {
		if (!more) await letGo(token, connection, kept, context);
	}
}

function tokenDocument(
	{ text }: SessionToken,
	kept: Kept,
): Document | SecretError {
	if (text === "") return malformed(say.noTokenThere());
	kept.delivered = true;
	return { fields: { token: text }, grant: undefined };
}

/** When nothing more is read: the token ends, or what depends on it is told. */
async function letGo(
	token: SessionToken,
	connection: Connection,
	{ config, grants, delivered }: Kept,
	{ keep, log }: ProviderContext,
): Promise<void> {
	if (grants.length > 0) {
		log.debug("vault: the token lives on, since a lease depends on it");
		for (const lease of leasesOf(token, grants, config.server)) keep(lease);
	} else if (delivered) {
		log.debug("vault: the token lives on, since it is delivered");
		if (token.kind !== "given")
			keep({
				name: "Vault's token",
				ends: token.asked + token.seconds * 1_000,
				limit: say.tokenDelivered(),
			});
	} else await token.takeBack(connection);
}

/** The token of this session. */
interface SessionToken extends Token {
	/** When it was asked for, as `performance.now()` counts. */
	readonly asked: number;
	/** Revokes it if the action minted it, or leaves that to the post step. Never rejects. */
	takeBack(connection: Connection): Promise<void>;
}

async function obtainToken(
	connection: Connection,
	{ login, config: { server } }: Kept,
	context: ProviderContext,
): Promise<SessionToken> {
	const asked = performance.now();
	// To its end even when the job is cancelled meanwhile: else a token would live that nobody knows of.
	const token = await login.logIn(createClient(server, connection), context);
	if (token.kind !== "given") context.protect(token.text);
	if (token.kind === "batch") context.log.notice(say.batchToken());
	const revocation: Revocation = { server, token: token.text };
	const markRevoked =
		token.kind === "service"
			? await context.defer(revocation).catch(async (thrown) => {
					await revoke(revocation, connection).catch(() => {});
					throw thrown;
				})
			: undefined;
	return {
		...token,
		asked,
		async takeBack(connection) {
			if (markRevoked === undefined) return;
			try {
				await revoke(revocation, connection);
				markRevoked();
			} catch (thrown) {
				const error = toSecretError(thrown);
				if (error.reason === "denied") {
					// It would be refused in the post step as well.
					context.log.warning(error.said.with((text) => `Vault: ${text}`));
					markRevoked();
				} else
					context.log.debug(
						`vault: ${error.message} The post step will try again.`,
					);
			}
		},
	};
}

/** Equal for equal sources. */
export function keyOf(source: Source): string {
	return JSON.stringify(source);
}
