import { isObject } from "../../json.ts";
import { denied, failed, malformed } from "../kit/errors.ts";
import type { ProviderContext } from "../provider.ts";
import type { VaultClient } from "./client.ts";
import { say } from "./messages.ts";
import { bodyOf, type Making } from "./parameters.ts";
import type { Source } from "./reference.ts";
import {
	dataOf,
	type Found,
	notVault,
	quoted,
	type Reply,
	says,
	statusError,
	textsOf,
} from "./reply.ts";

/**
 * Writes to a path, once, whatever comes of it: there may be a certificate that nobody has got.
 *
 * @throws SecretError
 */
export async function write(
	{ path, body, namespace }: Extract<Source, { kind: "write" }>,
	parts: Making["parts"],
	client: VaultClient,
	context: Pick<ProviderContext, "workingDirectory" | "cleanForeign">,
): Promise<Found> {
	const { workingDirectory } = context;
	const json = bodyOf(body, { parts, workingDirectory });
	const reply = await client.post(path, json, { namespace });
	const files = body.flatMap(({ name, kind }) =>
		kind === "file" ? Buffer.from(String(json[name])) : [],
	);
	return writtenDocument(await withoutFiles(reply, files, context), path);
}

/** Vault repeats what it does not understand, and nobody else knows what was in the files. */
async function withoutFiles(
	reply: Reply,
	files: readonly Uint8Array[],
	{ cleanForeign }: Pick<ProviderContext, "cleanForeign">,
): Promise<Reply> {
	if (reply.status === 200 || files.length === 0 || !isObject(reply.body))
		return reply;
	const texts = textsOf(reply).map((text) => cleanForeign(text, files));
	return { ...reply, body: { errors: await Promise.all(texts) } };
}

function writtenDocument(reply: Reply, path: string): Found {
	const { status, body } = reply;
	const data = dataOf(reply);
	if (status === 200 && data !== undefined) return { fields: data, reply };
	if (status === 200 && (body === null || isObject(body)))
		throw failed(say.nothingWritten(path));
	const what = `the write to \`${path}\``;
	const general = statusError(reply, what);
	if (general !== undefined) throw general;
	if (status === 403)
		throw denied(
			isObject(body) ? say.writeDenied(path) : say.refusedByFront(what),
		);
	if (!isObject(body)) throw notVault(reply, what);
	if (says(reply, "no handler for route")) throw malformed(say.noMount(path));
	if (status === 405) throw malformed(say.readOnly(path));
	throw failed(say.writeFailed(path, status, quoted(reply)));
}
