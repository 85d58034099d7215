import { SecretError, toSecretError } from "../../errors.ts";
import { endingWith, lateSignal } from "../kit/late.ts";
import type { Connection, ProviderContext } from "../provider.ts";
import { readLogin } from "./auth/index.ts";
import type { Login, Token } from "./auth/method.ts";
import { createClient, type VaultClient } from "./client.ts";
import { readConfig, type VaultConfig } from "./config.ts";
import { secretsOf } from "./headers.ts";
import { type Grant, leasesOf } from "./leases.ts";
import { say } from "./messages.ts";
import { namespaceProblem } from "./namespaces.ts";
import { createReader, type Document } from "./reader.ts";
import type { Reference, Source } from "./reference.ts";
import { targetOf } from "./server.ts";
import { type Revocation, revoke } from "./settle.ts";

/** What came of each source, under its key. */
export type Documents = ReadonlyMap<string, Document | SecretError>;

/**
 * Logs in, reads every source once, and revokes a token that it minted.
 *
 * @throws SecretError when nothing could be read
 */
export async function readAll(
	references: readonly Reference[],
	context: ProviderContext,
): Promise<Documents> {
	context.signal.throwIfAborted();
	const config = readConfig(context);
	const login = readLogin(context);
	for (const secret of [...login.secrets, ...secretsOf(config.server.headers)])
		context.protect(secret);
	for (const warning of config.warnings) context.log.warning(warning);
	context.log.debug(`vault: method ${login.method} at ${config.server.origin}`);
	const late = lateSignal(context.signal);
	const connection = await context.connect({
		...targetOf(config.server),
		signal: late.signal,
	});
	try {
		const client = createClient(
			config.server,
			endingWith(context.signal, connection),
		);
		return await readWithToken(
			references,
			{ config, login, client, connection },
			context,
		);
	} finally {
		connection.close();
		late.clear();
	}
}

interface Session {
	readonly config: VaultConfig;
	readonly login: Login;
	readonly client: VaultClient;
	/** What the client uses, but also for a while after the deadline. */
	readonly connection: Connection;
}

async function readWithToken(
	references: readonly Reference[],
	session: Session,
	context: ProviderContext,
): Promise<Documents> {
	const { config, client } = session;
	const sources = new Map(
		references.map(({ source }) => [keyOf(source), source]),
	);
	const namespaces = [
		config.server.namespace,
		...[...sources.values()].map(({ namespace }) => namespace),
	].some((namespace) => namespace !== undefined);
	const [token, problem] = await Promise.all([
		obtainToken(session, context),
		namespaces ? namespaceProblem(client) : undefined,
	]);
	client.useToken(token.text);
	let documents: Documents = new Map();
	try {
		if (problem !== undefined) throw problem;
		const read = createReader(client, {
			kvMount: config.kvMount,
			kvVersion: config.kvVersion,
			mayGuess: !token.counted,
		});
		documents = new Map(
			await Promise.all(
				Array.from(sources, async ([key, source]) => {
					const document = await context
						.limit(() => read(source))
						.catch(toSecretError);
					return [key, document] as const;
				}),
			),
		);
		return documents;
	} finally {
		const grants = grantsIn(documents);
		if (grants.length === 0) await token.takeBack();
		else {
			context.log.debug(
				"vault: the token lives on, since a lease depends on it",
			);
			for (const lease of leasesOf(token, grants, config.server))
				context.keep(lease);
		}
	}
}

function grantsIn(documents: Documents): readonly Grant[] {
	return [...documents.values()].flatMap((document) =>
		document instanceof SecretError || document.grant === undefined
			? []
			: [document.grant],
	);
}

/** The token of this session. */
interface SessionToken extends Token {
	/** When it was asked for, as `performance.now()` counts. */
	readonly asked: number;
	/** Revokes it if the action minted it, or leaves that to the post step. Never rejects. */
	takeBack(): Promise<void>;
}

async function obtainToken(
	{ login, connection, config: { server } }: Session,
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
		async takeBack() {
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
