import { allFailed, answerOf, problemOf } from "../kit/answers.ts";
import { malformed } from "../kit/errors.ts";
import { endingWith, lateSignal } from "../kit/late.ts";
import type {
	Answer,
	Connection,
	ProviderContext,
	Request,
	SecretProvider,
} from "../provider.ts";
import { type AppClient, createAppClient, type Place } from "./client.ts";
import { type AppConfig, readConfig } from "./config.ts";
import { say } from "./messages.ts";
import {
	describePermissions,
	parseReference,
	type Wanted,
} from "./reference.ts";
import { type Revocation, revoke } from "./settle.ts";

/** Tokens of a GitHub App: one is made for each reference, and revoked at the end of what gets it. */
export function create(context: ProviderContext): SecretProvider {
	return {
		// So that a wildcard is refused before a token is made.
		givesFields: true,
		check: (request) => problemOf(() => wantedBy(request)),
		rehearse: async () => problemOf(() => readConfig(context)),
		async resolve(requests) {
			if (requests.length === 0) return [];
			try {
				context.signal.throwIfAborted();
				return await mintAll(requests, readConfig(context), context);
			} catch (thrown) {
				return allFailed(requests, thrown);
			}
		},
	};
}

function wantedBy({ rest, want }: Request): Wanted {
	if (want === "fields") throw malformed(say.wildcard());
	return parseReference(rest);
}

/** What making a token needs of the run. */
interface Session {
	readonly config: AppConfig;
	readonly client: AppClient;
	/** Also usable for a while after the deadline. */
	readonly connection: Connection;
	readonly context: ProviderContext;
}

async function mintAll(
	requests: readonly Request[],
	config: AppConfig,
	context: ProviderContext,
): Promise<readonly Answer[]> {
	const late = lateSignal(context.signal);
	const connection = await context.connect({
		origin: new URL(config.api.origin),
		signal: late.signal,
	});
	try {
		const client = createAppClient(
			config,
			{ connection: endingWith(context.signal, connection), late: connection },
			context,
		);
		const session = { config, client, connection, context };
		return await Promise.all(
			requests.map((request) =>
				context.limit(() => answerOf(() => mint(request, session))),
			),
		);
	} finally {
		connection.close();
		late.clear();
	}
}

async function mint(request: Request, session: Session): Promise<Answer> {
	const { config, client, connection, context } = session;
	const wanted = wantedBy(request);
	const { place, repositories } = targetOf(wanted, context);
	const installation = await client.installationFor(place);
	context.signal.throwIfAborted();
	const asked = performance.now();
	const { token, seconds, permissions } = await client.mint(installation, {
		repositories,
		permissions: wanted.permissions,
	});
	context.protect(token);
	const revocation: Revocation = { api: config.api, token };
	await context.defer(revocation).catch(async (thrown) => {
		await revoke(revocation, connection).catch(() => {});
		throw thrown;
	});
	context.keep({
		name: `GitHub's token for \`${place.owner}\``,
		ends: asked + seconds * 1_000,
		limit: say.hour(),
		notice: say.endsInAnHour(),
	});
	if (wanted.permissions === undefined)
		context.log.notice(
			say.allPermissions(nameOf(place), describePermissions(permissions)),
		);
	return { kind: "value", value: Buffer.from(token) };
}

/** Where the app has to be installed, and for which repositories of it the token is. */
function targetOf(
	{ owner, repositories }: Wanted,
	{ environment }: Pick<ProviderContext, "environment">,
): {
	readonly place: Place;
	readonly repositories: readonly string[] | undefined;
} {
	if (owner !== undefined)
		return {
			place: { owner, repository: repositories?.[0], shown: "there" },
			repositories,
		};
	const [, own, repository] =
		/^([\w-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? "") ?? [];
	if (own === undefined || repository === undefined)
		throw malformed(say.noRepository());
	const shown = `on \`${own}/${repository}\``;
	return {
		place: { owner: own, repository, shown },
		repositories: [repository],
	};
}

function nameOf({ owner, repository }: Place): string {
	return repository === undefined ? owner : `${owner}/${repository}`;
}
