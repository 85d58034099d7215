import type { SecretError } from "../../errors.ts";
import { isObject } from "../../json.ts";
import type { Message } from "../../message.ts";
import { denied, failed, malformed, notFound } from "../kit/errors.ts";
import type { ProviderContext } from "../provider.ts";
import type { VaultClient } from "./client.ts";
import { type Document, withoutToken } from "./document.ts";
import { grantOf } from "./leases.ts";
import { say } from "./messages.ts";
import { isVersionedShape, type MountInfo, mountsOf } from "./mounts.ts";
import type { Making } from "./parameters.ts";
import type { KvSource, Source } from "./reference.ts";
import {
	dataOf,
	type Found,
	notVault,
	quoted,
	type Reply,
	says,
	statusError,
} from "./reply.ts";
import { write } from "./writer.ts";

interface Options {
	readonly kvMount: string;
	readonly kvVersion: 1 | 2 | undefined;
	/** Whether a read may be a wrong guess: not where each one uses the token up. */
	readonly mayGuess: boolean;
}

/** What can be asked of the server. */
type Asked = Exclude<Source, { kind: "token" }>;

/** Asks a source, with as few round trips as it takes. */
type Reader = (source: Asked, parts: Making["parts"]) => Promise<Document>;

export function createReader(
	client: VaultClient,
	{ kvMount, kvVersion, mayGuess }: Options,
	context: Pick<ProviderContext, "workingDirectory" | "cleanForeign">,
): Reader {
	const lookUp = mountsOf(client);

	async function readKv(source: KvSource): Promise<Found> {
		const mount = source.mount ?? kvMount;
		const get = (version: 1 | 2) =>
			client.get(
				version === 2
					? `${mount}/data/${source.path}`
					: `${mount}/${source.path}`,
				{
					namespace: source.namespace,
					...(version === 2 && source.version !== undefined
						? { query: `version=${source.version}` }
						: {}),
				},
			);
		const finish = (reply: Reply, version: 1 | 2) =>
			kvDocument(reply, source, mount, version);

		if (kvVersion !== undefined) return finish(await get(kvVersion), kvVersion);
		const looking = lookUp(mount, source.namespace);
		// Most mounts are KV 2, so the read does not wait for the look-up to say so.
		const guess = mayGuess && !looking.isKnown ? get(2) : undefined;
		// The look-up may fail first.
		guess?.catch(() => {});
		const info = await looking.info;
		if (info.kind === "unknown") {
			const reply = await (guess ?? get(2));
			if (isVersionedShape(reply)) return finish(reply, 2);
			const old = await get(1);
			if (reply.status === 403 && old.status === 403 && isObject(reply.body))
				throw neither(mount, source.path, reply);
			// A path that begins with `data/` reads the secret behind it, in its envelope.
			return says(old, NOT_VERSIONED) || isVersionedShape(old)
				? finish(reply, 2)
				: finish(old, 1);
		}
		const version = kvVersionOf(info, mount, source);
		return finish(
			await (version === 2 && guess !== undefined ? guess : get(version)),
			version,
		);
	}

	async function readApi({
		path,
		query,
		namespace,
	}: Extract<Source, { kind: "api" }>): Promise<Found> {
		const [info, reply] = await Promise.all([
			lookUp(path, namespace).info,
			// A second read of a dynamic secret would make a second one.
			client.get(path, { query, namespace, repeat: "unsent" }),
		]);
		const inMount =
			info.kind === "mount" && path.startsWith(`${info.path}/`)
				? path.slice(info.path.length + 1)
				: "";
		if (info.kind === "mount" && inMount !== "" && says(reply, NOT_VERSIONED))
			throw malformed(say.versionedApi(path, info.path, inMount));
		return apiDocument(reply, path, isVersionedData(info, path, reply));
	}

	function find(source: Asked, parts: Making["parts"]): Promise<Found> {
		switch (source.kind) {
			case "kv":
				return readKv(source);
			case "api":
				return readApi(source);
			case "write":
				return write(source, parts, client, context);
		}
	}

	return async (source, parts) => {
		const asked = performance.now();
		const { fields, reply } = await find(source, parts);
		const grant = grantOf(reply, asked, source.namespace);
		const path =
			source.kind === "kv"
				? `${source.mount ?? kvMount}/${source.path}`
				: source.path;
		return withoutToken({ fields, grant }, path);
	};
}

/** What KV 2 warns of when it is read like KV 1. */
const NOT_VERSIONED = "Invalid path for a versioned K/V";

/** Nothing tells which version the mount has, and neither path may be read. */
function neither(mount: string, path: string, reply: Reply): SecretError {
	return statusError(reply, "the read") ?? denied(say.neither(mount, path));
}

function kvVersionOf(
	info: Exclude<MountInfo, { kind: "unknown" }>,
	mount: string,
	{ version }: KvSource,
): 1 | 2 {
	if (info.kind === "denied") throw denied(say.mountDenied(mount));
	if (info.path !== mount) throw malformed(say.mountBelow(info.path, mount));
	if (info.engine !== "kv") throw malformed(say.mountNotKv(mount, info.type));
	if (info.version === 1 && version !== undefined)
		throw malformed(say.noVersions(mount));
	return info.version;
}

function kvDocument(
	reply: Reply,
	{ path, version }: KvSource,
	mount: string,
	kv: 1 | 2,
): Found {
	const api = kv === 2 ? `${mount}/data/${path}` : `${mount}/${path}`;
	const envelope = dataOf(reply);
	if (reply.status === 200 && kv === 1 && envelope !== undefined)
		return { fields: envelope, reply };
	if (reply.status === 200 && kv === 2 && isObject(envelope?.data))
		return { fields: envelope.data, reply };
	const answered = reply.status === 200 || reply.status === 404;
	if (answered && kv === 2 && envelope?.data === null) {
		const which =
			version === undefined ? "the latest version" : `version ${version}`;
		const { metadata } = envelope;
		const destroyed = isObject(metadata) && metadata.destroyed === true;
		throw notFound(say.deleted(which, path, mount, destroyed));
	}
	const which = version === undefined ? "" : `, version ${version},`;
	throw readError(reply, api, say.nothingStored(path, which, mount, api));
}

function apiDocument(reply: Reply, path: string, versioned: boolean): Found {
	if (reply.status === 200 && isObject(reply.body)) {
		const data =
			"data" in reply.body && "request_id" in reply.body
				? reply.body.data
				: reply.body;
		const fields = versioned && isObject(data) ? data.data : data;
		if (isObject(fields)) return { fields, reply };
		throw notFound(versioned ? say.versionGone(path) : say.noData(path));
	}
	if (reply.status === 404 && versioned && dataOf(reply)?.data === null)
		throw notFound(say.versionGone(path));
	if (reply.status === 405) throw malformed(say.writeOnly(path));
	throw readError(reply, path, say.nothingAt(path));
}

/** @param missing - what 404 means here */
function readError(reply: Reply, api: string, missing: Message): SecretError {
	const what = `the read of \`${api}\``;
	const general = statusError(reply, what);
	if (general !== undefined) return general;
	if (reply.status === 403)
		return denied(
			isObject(reply.body) ? say.denied(api) : say.refusedByFront(what),
		);
	if (!isObject(reply.body)) return notVault(reply, what);
	if (says(reply, "no handler for route")) return malformed(say.noMount(api));
	if (says(reply, NOT_VERSIONED)) return malformed(say.versioned(api));
	if (reply.status === 404) return notFound(missing);
	return failed(say.readFailed(what, reply.status, quoted(reply)));
}

/** The answer of KV 2 below `data/`, and not a KV 1 secret that has fields of these names. */
function isVersionedData(info: MountInfo, path: string, reply: Reply): boolean {
	if (info.kind === "mount")
		return (
			info.engine === "kv" &&
			info.version === 2 &&
			path.startsWith(`${info.path}/data/`)
		);
	return (
		info.kind === "unknown" &&
		path.includes("/data/") &&
		isVersionedShape(reply)
	);
}
