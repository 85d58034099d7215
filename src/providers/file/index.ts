import { type BigIntStats, constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join, resolve as resolvePath } from "node:path";
import { type Confinement, confine } from "../../confinement.ts";
import {
	type Reason,
	SecretError,
	systemCode,
	toSecretError,
} from "../../errors.ts";
import type { Message } from "../../message.ts";
import { answerEach } from "../kit/answers.ts";
import { denied, failed, malformed } from "../kit/errors.ts";
import type { ProviderContext, Request, SecretProvider } from "../provider.ts";
import { say } from "./messages.ts";

/** In bytes. */
const LARGEST = 10 * 1024 * 1024;

/** Values from files, byte for byte. */
export function create(context: ProviderContext): SecretProvider {
	const confinement = confine(context.workspace, context.environment);
	return {
		check: (request) =>
			checkPath(request) ?? checkConfined(request, context, confinement),
		rehearse: ({ rest, confined = false }) =>
			openSecretFile(rest, context, confined ? confinement : undefined).then(
				async (file) => void (await file.close()),
				toSecretError,
			),
		resolve: answerEach(context, (path, { confined = false }) =>
			readSecretFile(path, context, confined ? confinement : undefined),
		),
	};
}

/** As far as it can be judged before the file is opened. */
function checkConfined(
	{ rest: path, confined = false }: Request,
	context: ProviderContext,
	confinement: Confinement,
): SecretError | undefined {
	if (!confined) return undefined;
	const reason = path.startsWith("~")
		? "it leads out of the workspace, into the home directory"
		: confinement.judgePath(locate(path, context));
	return reason === undefined ? undefined : denied(say.outside(reason));
}

function checkPath({ rest: path }: Request): SecretError | undefined {
	if (path === "") return malformed(say.noPath());
	if (path.includes("\0")) return malformed(say.nul());
	return /^~[^/\\]/.test(path) ? malformed(say.otherHome()) : undefined;
}

function locate(
	path: string,
	{ environment, workingDirectory }: ProviderContext,
): string {
	if (!path.startsWith("~")) return resolvePath(workingDirectory, path);
	const home =
		environment[process.platform === "win32" ? "USERPROFILE" : "HOME"];
	if (!home) throw failed(say.noHome());
	return join(home, path.slice(1));
}

async function readSecretFile(
	path: string,
	context: ProviderContext,
	confinement: Confinement | undefined,
): Promise<Uint8Array> {
	const file = await openSecretFile(path, context, confinement);
	try {
		return await contentOf(file);
	} catch (thrown) {
		throw explain(thrown, path);
	} finally {
		await file.close();
	}
}

/** @throws SecretError when it cannot be opened, is no regular file, or may not be read from where it is named */
async function openSecretFile(
	written: string,
	context: ProviderContext,
	confinement: Confinement | undefined,
): Promise<FileHandle> {
	const path = locate(written, context);
	let file: FileHandle | undefined;
	try {
		// Without O_NONBLOCK, opening a FIFO would wait for its writer. What was opened is what is judged.
		file = await open(
			path,
			constants.O_RDONLY |
				(constants.O_NONBLOCK ?? 0) |
				(constants.O_NOCTTY ?? 0),
		);
		const stats = await file.stat({ bigint: true });
		if (!stats.isFile()) throw malformed(say.notAFile(kindOf(stats)));
		const reason = confinement?.judgeOpened(path, file.fd);
		if (reason !== undefined) throw denied(say.outside(reason));
		return file;
	} catch (thrown) {
		await file?.close();
		throw explain(thrown, written);
	}
}

/** Reads to the end rather than to `stats.size`, which is 0 for files of the kernel such as those in /proc. */
async function contentOf(file: FileHandle): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let total = 0;
	for await (const chunk of file.createReadStream({ autoClose: false })) {
		total += chunk.length;
		if (total > LARGEST) throw malformed(say.tooLarge(LARGEST / 1024 / 1024));
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

function kindOf(stats: BigIntStats): string {
	if (stats.isDirectory()) return "a directory";
	if (stats.isFIFO()) return "a FIFO";
	if (stats.isSocket()) return "a socket";
	return "a device";
}

function explain(thrown: unknown, path: string): unknown {
	const code = systemCode(thrown);
	if (code === undefined) return thrown;
	return new SecretError(...meaningOf(code, path), { cause: thrown });
}

function meaningOf(code: string, path: string): [Reason, Message] {
	switch (code) {
		case "ENOENT":
		case "ENOTDIR":
			// Such a mistake is none that `optional` accepts.
			return /\s#(?:\s|$)/.test(path)
				? ["malformed", say.comment()]
				: ["not-found", say.missing()];
		case "EACCES":
		case "EPERM":
			return ["denied", say.forbidden(code)];
		case "EISDIR":
			return ["malformed", say.notAFile("a directory")];
		case "ENXIO":
			return ["malformed", say.notAFile("a socket or a device")];
		default:
			return ["failed", say.unreadable(code)];
	}
}
