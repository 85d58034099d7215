import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { isObject, parseJson } from "../../json.ts";
import { answerOf } from "../kit/answers.ts";
import { failed, malformed } from "../kit/errors.ts";
import { outputOf, type Program } from "../kit/program.ts";
import type { Answer, ProviderContext } from "../provider.ts";
import { explainCli } from "./cli-errors.ts";
import { itemOf } from "./document.ts";
import { wildcard } from "./item.ts";
import { say } from "./messages.ts";
import type { Reference } from "./reference.ts";

const OP: Program = {
	name: "op",
	absent: () => failed(say.noProgram()),
	tooMuch: () => malformed(say.cliTooMuch()),
	explain: explainCli,
};

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
	const run = (...args: string[]) => outputOf(OP, args, context);
	if (field !== undefined)
		return { kind: "value", value: await run("read", "--no-newline", text) };
	// A name that begins with `-` is no option: it stands behind `=` or `--`.
	const options = [`--vault=${vault}`, "--format=json", "--reveal", "--"];
	const document = parseJson(await run("item", "get", ...options, item));
	if (!isObject(document)) throw malformed(say.noItemPrinted());
	return { kind: "fields", fields: wildcard(itemOf(document)) };
}
