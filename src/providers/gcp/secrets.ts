import { SecretError } from "../../errors.ts";
import { isObject, objectsIn } from "../../json.ts";
import { decodeBase64 } from "../kit/base64.ts";
import {
	asContent,
	type Content,
	folderOf,
	type Outcome,
} from "../kit/content.ts";
import { unreachable } from "../kit/errors.ts";
import { LARGEST_TOTAL, tooMuch } from "../kit/limits.ts";
import { readPages } from "../kit/pages.ts";
import { readEach } from "../kit/places.ts";
import type { Connection, HttpAnswer, ProviderContext } from "../provider.ts";
import { type GoogleAnswer, googleAnswer, textIn } from "./answer.ts";
import { passing } from "./client.ts";
import { crc32c } from "./crc32c.ts";
import type { Login } from "./credentials/login.ts";
import { notGoogle, readError } from "./errors.ts";
import { say } from "./messages.ts";
import { isSecretName, type Source } from "./reference.ts";

/** Where to read, and as whom. */
export interface Session {
	readonly connection: Connection;
	readonly login: Login;
}

/** The most secrets that one request lists. */
const PAGE = 1_000;

const READ = {
	what: "the read of the secret",
	role: "roles/secretmanager.secretAccessor",
};
const LIST = {
	what: "the list of the project's secrets",
	role: "roles/secretmanager.viewer",
};

/** Reads secrets of one host. Never rejects. */
export async function readSecrets(
	sources: readonly Source[],
	{ connection, login }: Session,
	{ limit, log }: Pick<ProviderContext, "limit" | "log">,
): Promise<ReadonlyMap<Source, Outcome>> {
	const get = requester(connection, login);
	let total = 0;

	async function read(name: string): Promise<Outcome> {
		if (total > LARGEST_TOTAL) return tooMuch();
		const answer = await limit(() => get(`/v1/${name}:access`));
		const outcome = contentOf(googleAnswer(answer));
		if (!(outcome instanceof SecretError) && outcome.kind === "value")
			total += outcome.value.length;
		return outcome;
	}

	async function namesBelow(parent: string): Promise<readonly string[]> {
		const names: string[] = [];
		await readPages(LIST.what, async (token) => {
			const query = new URLSearchParams({
				pageSize: String(PAGE),
				fields: "secrets.name,nextPageToken",
				...(token === undefined ? {} : { pageToken: token }),
			});
			const answer = googleAnswer(
				await limit(() => get(`/v1/${parent}/secrets?${query}`)),
			);
			if (!answer.ok) throw readError(answer, LIST);
			for (const { name } of objectsIn(answer.body.secrets))
				names.push(textIn(name)?.split("/").at(-1) ?? "");
			return answer.body.nextPageToken;
		});
		return names.filter(isSecretName);
	}

	async function readAllOf(source: Source): Promise<Content> {
		const names = await namesBelow(parentOf(source));
		return folderOf(
			await readEach(names, (secret) => read(pathOf({ ...source, secret }))),
			(name) => log.notice(say.leftOut(name)),
			say.emptyProject,
		);
	}

	return new Map(
		await readEach(sources, (source) =>
			source.secret === undefined ? readAllOf(source) : read(pathOf(source)),
		),
	);
}

function requester(
	connection: Connection,
	{ token, quotaProject }: Login,
): (path: string) => Promise<HttpAnswer> {
	const headers = {
		Accept: "application/json",
		Authorization: `Bearer ${token}`,
		...(quotaProject === undefined
			? {}
			: { "x-goog-user-project": quotaProject }),
	};
	return (path) =>
		connection.request({
			method: "GET",
			path,
			headers,
			repeat: "always",
			passing: (answer) => passing(answer) || isDamaged(googleAnswer(answer)),
		});
}

function parentOf({ project = "", location }: Source): string {
	const parent = `projects/${encodeURIComponent(project)}`;
	return location === undefined ? parent : `${parent}/locations/${location}`;
}

function pathOf(source: Source): string {
	return `${parentOf(source)}/secrets/${source.secret}/versions/${source.version}`;
}

/** Google tells a checksum of every value; one that does not fit was changed on the way. */
function isDamaged({ ok, body: { payload } }: GoogleAnswer): boolean {
	if (!ok || !isObject(payload)) return false;
	const { dataCrc32c } = payload;
	const value = bytesOf(payload);
	return (
		dataCrc32c !== undefined &&
		value !== undefined &&
		String(dataCrc32c) !== String(crc32c(value))
	);
}

/** An empty value is left out of the answer. Undefined for what is no base64. */
function bytesOf({
	data = "",
}: Readonly<Record<string, unknown>>): Uint8Array | undefined {
	return typeof data === "string" ? decodeBase64(data) : undefined;
}

function contentOf(answer: GoogleAnswer): Outcome {
	if (!answer.ok) return readError(answer, READ);
	const { payload } = answer.body;
	const value = isObject(payload) ? bytesOf(payload) : undefined;
	if (value === undefined) return notGoogle(READ.what, answer.status);
	return isDamaged(answer) ? unreachable(say.damaged()) : asContent(value);
}
