import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { SecretError } from "../../errors.ts";
import { isObject, parseJson } from "../../json.ts";
import { SHARED_CONSOLE } from "../../processes/children.ts";
import { findProgram } from "../../processes/programs.ts";
import { answerOf } from "../kit/answers.ts";
import { childEnvironment } from "../kit/withheld.ts";
import type { Answer, ProviderContext } from "../provider.ts";
import { explainCli, noProgram } from "./cli-errors.ts";
import { itemOf } from "./document.ts";
import { wildcard } from "./item.ts";
import type { Reference } from "./reference.ts";

const LARGEST_OUTPUT = 10 * 1024 * 1024;

/**
 * Reads with the `op` on PATH, a process a reference. (`op inject` would read many in one process, but gives text alone,
 * and fails as a whole.)
 */
export function readWithCli(
	references: readonly Reference[],
	context: ProviderContext,
): Promise<readonly Answer[]> {
	// A process uses a processor rather than a connection, so fewer run at once than requests would.
	const limit = pLimit(2 * availableParallelism());
	return Promise.all(
		references.map((reference) =>
			answerOf(() =>
				limit(() => context.limit(() => read(reference, context))),
			),
		),
	);
}

async function read(
	{ vault, item, field, text }: Reference,
	context: ProviderContext,
): Promise<Answer> {
	if (field !== undefined)
		return {
			kind: "value",
			value: await run(["read", "--no-newline", text], context),
		};
	// A name that begins with `-` is no option: it stands behind `=` or `--`.
	const document = parseJson(
		await run(
			[
				"item",
				"get",
				`--vault=${vault}`,
				"--format=json",
				"--reveal",
				"--",
				item,
			],
			context,
		),
	);
	if (!isObject(document))
		throw new SecretError(
			"malformed",
			"`op item get` printed something that is no item. Is `op` the 1Password CLI, version 2.30 or later?",
		);
	return { kind: "fields", fields: wildcard(itemOf(document)) };
}

/**
 * The standard output of `op`, byte for byte. Not by `@actions/exec`: that leaves standard input open, so that a prompt
 * would wait for ever, prints the command line to the log, and cannot be stopped at the deadline. No shell has a part in
 * it.
 */
function run(
	args: readonly string[],
	{ environment, workingDirectory, signal }: ProviderContext,
): Promise<Uint8Array> {
	const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
	if (signal.aborted) return Promise.reject(signal.reason);
	const program = findProgram("op", environment);
	if (program === undefined) return Promise.reject(noProgram());
	const child = execFile(
		program,
		[...args],
		{
			cwd: workingDirectory,
			env: childEnvironment(environment),
			encoding: "buffer",
			maxBuffer: LARGEST_OUTPUT,
			signal,
			killSignal: "SIGKILL",
			...SHARED_CONSOLE,
		},
		(error, stdout, stderr) => {
			if (error === null) resolve(stdout);
			else if (signal.aborted) reject(signal.reason);
			else reject(explainCli(error, stderr.toString()));
		},
	);
	// A prompt finds the end of its input at once.
	child.stdin?.on("error", () => {});
	child.stdin?.end();
	return promise;
}
