import type { Readable } from "node:stream";
import { SecretError } from "../errors.ts";
import { say } from "./messages.ts";
import type { HttpAnswer, HttpRequest } from "./types.ts";

/** One way to talk to a server. */
export interface Transport {
	/**
	 * One attempt.
	 *
	 * @throws Unsent when nothing of the request had left; otherwise whatever went wrong
	 */
	attempt(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer>;
	/** Begins with what all requests wait for, if there is such a thing. What goes wrong is told by the first request. */
	begin?(signal: AbortSignal): void;
	close(): void;
}

/** Nothing of the request had left us: whatever it does, it has not been done. */
export class Unsent extends Error {
	constructor(cause: unknown) {
		super("not sent", { cause });
	}
}

/** In bytes. Vault's own limit of one entry is 1 MiB. */
const LARGEST_BODY = 4 * 1024 * 1024;

/**
 * A whole body. By events, since a loop over a stream costs several times as much for each answer.
 *
 * @throws SecretError `malformed` as soon as it is too large
 */
export function collect(stream: Readable): Promise<Uint8Array> {
	const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
	const chunks: Uint8Array[] = [];
	let size = 0;
	stream.on("data", (chunk: Uint8Array) => {
		size += chunk.length;
		if (size <= LARGEST_BODY) chunks.push(chunk);
		else
			stream.destroy(
				new SecretError(
					"malformed",
					say.answerTooLarge(LARGEST_BODY / 1024 / 1024),
				),
			);
	});
	stream.once("end", () => resolve(Buffer.concat(chunks)));
	stream.on("error", reject);
	stream.once("close", () => reject(new Error("closed within an answer")));
	return promise;
}
