import type { SecretError } from "../../errors.ts";
import { denied, malformed } from "../kit/errors.ts";
import { signJwt } from "../kit/jwt.ts";
import { tokenOf } from "../kit/token.ts";
import type { Connection, HttpAnswer, ProviderContext } from "../provider.ts";
import {
	bodyOf,
	HEADERS,
	isPassing,
	messageOf,
	quoted,
	statusError,
} from "./answer.ts";
import type { AppConfig } from "./config.ts";
import { say } from "./messages.ts";
import {
	describePermissions,
	LEVELS,
	type Permissions,
	type Wanted,
} from "./reference.ts";

/** Where an app is installed. */
export interface Installation {
	readonly id: number;
	readonly permissions: Permissions;
	readonly suspended: boolean;
}

export interface Minted {
	readonly token: string;
	/** Seconds that it lives. */
	readonly seconds: number;
	readonly permissions: Permissions;
}

/** GitHub's API, for one app. */
export interface AppClient {
	/**
	 * The installation that can make a token, looked up once.
	 *
	 * @throws SecretError
	 */
	installationFor(place: Place): Promise<Installation>;
	/**
	 * Makes a token. Not repeated once it was sent, unless GitHub answered that it could not do it now.
	 *
	 * @throws SecretError
	 */
	mint(
		installation: Installation,
		wanted: Pick<Wanted, "repositories" | "permissions">,
	): Promise<Minted>;
}

/** An account, or a repository of it. */
export interface Place {
	readonly owner: string;
	readonly repository: string | undefined;
	/** "there" where the reference names it, which stands in front of every message. */
	readonly shown: string;
}

/** Seconds. GitHub takes at most ten minutes, and no time of issue that is in its future. */
const LIFE = 540;
const BEFORE = 60;
/** Seconds by which clocks may differ without anybody noticing. */
const TOLERANCE = 20;
/** What GitHub says lives for an hour. */
const HOUR = 3_600;

/**
 * @param connection - for what nobody needs after the deadline
 * @param late - for what has to be seen to its end
 */
export function createAppClient(
	{ issuer, key, api }: AppConfig,
	{ connection, late }: Record<"connection" | "late", Connection>,
	{ protect }: Pick<ProviderContext, "protect">,
): AppClient {
	/** @param ahead - seconds by which GitHub's clock is ahead of ours, as far as that is known */
	function identify(ahead: number): { ahead: number; jwt: string } {
		const now = Math.floor(Date.now() / 1_000) + ahead;
		const claims = { iat: now - BEFORE, exp: now + LIFE, iss: issuer };
		const jwt = signJwt(claims, key);
		protect(jwt);
		return { ahead, jwt };
	}

	let identity = identify(0);

	/** As the app itself; once more when only the clocks were not the same. */
	async function asApp(
		way: Connection,
		request: Pick<Parameters<Connection["request"]>[0], "method" | "repeat"> & {
			readonly path: string;
			readonly body?: string;
		},
	): Promise<HttpAnswer> {
		const send = (jwt: string) =>
			way.request({
				...request,
				path: api.basePath + request.path,
				headers: {
					...HEADERS,
					Authorization: `Bearer ${jwt}`,
					...(request.body === undefined
						? {}
						: { "Content-Type": "application/json" }),
				},
				passing: isPassing,
			});
		const { ahead, jwt } = identity;
		const answer = await send(jwt);
		if (answer.status !== 401) return answer;
		const real = aheadBy(answer);
		if (real === undefined || Math.abs(real - ahead) < TOLERANCE) return answer;
		if (identity.ahead === ahead) identity = identify(real);
		return send(identity.jwt);
	}

	const find = (path: string) =>
		asApp(connection, { method: "GET", path, repeat: "always" });

	async function lookUp({
		owner,
		repository,
		shown,
	}: Place): Promise<Installation> {
		const what = "the look-up of the installation";
		let answer: HttpAnswer;
		if (repository !== undefined)
			answer = await find(`/repos/${owner}/${repository}/installation`);
		else {
			answer = await find(`/orgs/${owner}/installation`);
			// A person is none, and GitHub says the same of an organisation without the app.
			if (isNotFound(answer))
				answer = await find(`/users/${owner}/installation`);
		}
		if (answer.status === 200) {
			const installation = installationIn(answer);
			if (installation === undefined)
				throw malformed(say.notGitHub(what, answer.status));
			if (installation.suspended) throw denied(say.suspended(shown));
			return installation;
		}
		if (answer.status === 401) throw refusal(answer);
		if (isUnknownApp(answer)) throw denied(say.noApp());
		if (isNotFound(answer)) throw denied(say.notInstalled(shown));
		if (answer.status === 301) throw denied(say.moved());
		throw statusError(answer, what);
	}

	const known = new Map<string, Promise<Installation>>();
	return {
		installationFor(place) {
			const name = JSON.stringify([
				place.owner,
				place.repository,
			]).toLowerCase();
			const found = known.get(name) ?? lookUp(place);
			known.set(name, found);
			return found;
		},
		async mint({ id, permissions }, wanted) {
			const missing = lacking(wanted.permissions, permissions);
			const has = describePermissions(permissions);
			if (missing !== undefined) throw denied(say.notGranted(missing, has));
			const answer = await asApp(late, {
				method: "POST",
				path: `/app/installations/${id}/access_tokens`,
				body: JSON.stringify({
					repositories: wanted.repositories,
					permissions: wanted.permissions,
				}),
				repeat: "answered",
			});
			const minted = answer.status === 201 ? mintedIn(answer) : undefined;
			if (minted !== undefined) return minted;
			if (answer.status === 401) throw refusal(answer);
			if (isSuspended(answer)) throw denied(say.suspended("there"));
			if (answer.status === 422)
				throw denied(say.refusedRequest(quoted(answer), has));
			throw statusError(answer, "the making of the token");
		},
	};
}

/** By how many seconds the sender's clock is ahead of ours. */
function aheadBy({ headers }: HttpAnswer): number | undefined {
	const date = Date.parse(headers.date ?? "");
	return Number.isNaN(date)
		? undefined
		: Math.round((date - Date.now()) / 1_000);
}

/** Why the app itself was refused. */
function refusal(answer: HttpAnswer): SecretError {
	const ahead = Math.abs(aheadBy(answer) ?? 0);
	return denied(
		ahead >= TOLERANCE && /'(?:exp|iat)'/.test(messageOf(answer))
			? say.clock(ahead, quoted(answer))
			: say.refused(quoted(answer)),
	);
}

/** What GitHub says where no app has the id. */
function isUnknownApp(answer: HttpAnswer): boolean {
	return answer.status === 404 && messageOf(answer) === "Integration not found";
}

/** GitHub's own 404, and not a page of somebody else. */
function isNotFound(answer: HttpAnswer): boolean {
	return (
		answer.status === 404 &&
		bodyOf(answer) !== undefined &&
		!isUnknownApp(answer)
	);
}

function isSuspended(answer: HttpAnswer): boolean {
	return answer.status === 403 && /\bsuspended\b/.test(messageOf(answer));
}

function installationIn(answer: HttpAnswer): Installation | undefined {
	const { id, permissions, suspended_at } = bodyOf(answer) ?? {};
	return typeof id === "number" && Number.isSafeInteger(id)
		? {
				id,
				permissions: permissionsIn(permissions),
				suspended: typeof suspended_at === "string",
			}
		: undefined;
}

function mintedIn(answer: HttpAnswer): Minted | undefined {
	const { token: given, expires_at, permissions } = bodyOf(answer) ?? {};
	const token = tokenOf(given);
	if (token === undefined) return undefined;
	const ends = Date.parse(String(expires_at));
	const now = Date.now() + (aheadBy(answer) ?? 0) * 1_000;
	return {
		token,
		seconds: Number.isNaN(ends) ? HOUR : Math.max(0, (ends - now) / 1_000),
		permissions: permissionsIn(permissions),
	};
}

function permissionsIn(json: unknown): Permissions {
	return Object.fromEntries(
		Object.entries(json ?? {}).filter(
			(entry): entry is [string, string] =>
				/^[a-z_]+$/.test(entry[0]) && LEVELS.includes(String(entry[1])),
		),
	);
}

/** What is asked for and not there: `` `contents:write` ``; undefined when all is. */
function lacking(
	wanted: Permissions = {},
	has: Permissions,
): string | undefined {
	const missing = Object.entries(wanted).filter(
		([name, level]) =>
			LEVELS.indexOf(level) >
			LEVELS.indexOf(Object.hasOwn(has, name) ? (has[name] ?? "") : ""),
	);
	return missing.length === 0
		? undefined
		: missing.map(([name, level]) => `\`${name}:${level}\``).join(", ");
}
