import { SecretError, toSecretError } from "../../errors.ts";
import { untilAborted } from "../kit/abort.ts";
import type { Connection, ProviderContext } from "../provider.ts";
import { createClient, type VaultClient } from "./client.ts";
import { readConfig, type VaultConfig } from "./config.ts";
import { type Credentials, readCredentials, secretsOf } from "./credentials.ts";
import { type Grant, leasesOf } from "./leases.ts";
import { logIn, type Token } from "./login.ts";
import { namespaceProblem } from "./namespaces.ts";
import { createReader, type Document } from "./reader.ts";
import type { Reference, Source } from "./reference.ts";
import { targetOf } from "./server.ts";
import { REVOKE_TIME, type Revocation, revoke } from "./settle.ts";

/** What came of each source, under its key. */
export type Documents = ReadonlyMap<string, Document | SecretError>;

/**
 * Logs in, reads every source once, and gives back a token that it minted.
 *
 * @throws SecretError when nothing could be read
 */
export async function readAll(
	references: readonly Reference[],
	context: ProviderContext,
): Promise<Documents> {
	context.signal.throwIfAborted();
	const config = readConfig(context);
	const credentials = readCredentials(context);
	for (const secret of secretsOf(credentials)) context.protect(secret);
	for (const warning of config.warnings) context.log.warning(warning);
	context.log.debug(
		`vault: method ${credentials.method} at ${config.server.origin}`,
	);
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
			{ config, credentials, client, connection },
			context,
		);
	} finally {
		connection.close();
		late.clear();
	}
}

interface Session {
	readonly config: VaultConfig;
	readonly credentials: Credentials;
	readonly client: VaultClient;
	/** What the client uses, but also for a while after the deadline. */
	readonly connection: Connection;
}

async function readWithToken(
	references: readonly Reference[],
	session: Session,
	context: ProviderContext,
): Promise<Documents> {
	const { config, credentials, client } = session;
	const sources = new Map(
		references.map(({ source }) => [keyOf(source), source]),
	);
	const namespaces = [
		config.server.namespace,
		...[...sources.values()].map(({ namespace }) => namespace),
	].some((namespace) => namespace !== undefined);
	const [token, problem] = await Promise.all([
		obtain(credentials, session, context),
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
		if (grants.length === 0) await token.giveBack();
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

/** A token, and how to part with it. */
interface Held extends Token {
	/** When it was asked for, as `performance.now()` counts. */
	readonly asked: number;
	giveBack(): Promise<void>;
}

async function obtain(
	credentials: Credentials,
	{ connection, config }: Session,
	context: ProviderContext,
): Promise<Held> {
	const asked = performance.now();
	// To its end even when the job is cancelled meanwhile: else a token would live that nobody knows of.
	const token = await logIn(
		credentials,
		createClient(config.server, connection),
		context,
	);
	if (token.kind !== "given") context.protect(token.text);
	if (token.kind === "batch")
		context.log.notice(
			"Vault gave a batch token, which cannot be revoked: it lives until it expires. Use a role with service tokens to end it with the step.",
		);
	const debt: Revocation = { server: config.server, token: token.text };
	const forgive =
		token.kind === "service"
			? await context.defer(debt).catch(async (thrown) => {
					await revoke(debt, connection).catch(() => {});
					throw thrown;
				})
			: undefined;
	return {
		...token,
		asked,
		async giveBack() {
			if (forgive === undefined) return;
			try {
				await revoke(debt, connection);
				forgive();
			} catch (thrown) {
				const error = toSecretError(thrown);
				if (error.reason === "denied") {
					// It would be refused in the post step as well.
					context.log.warning(`Vault: ${error.message}`);
					forgive();
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

/** Aborts some seconds after the other: time to give the token back. */
function lateSignal(signal: AbortSignal): {
	readonly signal: AbortSignal;
	clear(): void;
} {
	const controller = new AbortController();
	let timer: NodeJS.Timeout | undefined;
	const start = () => {
		timer = setTimeout(() => controller.abort(signal.reason), REVOKE_TIME);
	};
	if (signal.aborted) start();
	else signal.addEventListener("abort", start, { once: true });
	return {
		signal: controller.signal,
		clear() {
			clearTimeout(timer);
			signal.removeEventListener("abort", start);
		},
	};
}

/** The same connection for requests that nobody needs after the signal. */
function endingWith(signal: AbortSignal, connection: Connection): Connection {
	return {
		request: (request) =>
			untilAborted(signal, () => connection.request(request)),
		close: () => connection.close(),
	};
}
