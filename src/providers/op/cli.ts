import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { SecretError } from "../../errors.ts";
import { isObject, parseJson } from "../../json.ts";
import { answerOf } from "../kit/answers.ts";
import { outputOf, type Program } from "../kit/program.ts";
import type { Answer, ProviderContext } from "../provider.ts";
import { explainCli, noProgram, tooMuch } from "./cli-errors.ts";
import { itemOf } from "./document.ts";
import { wildcard } from "./item.ts";
import { say } from "./messages.ts";
import type { Reference } from "./reference.ts";

const OP: Program = {
	name: "op",
	absent: noProgram,
	tooMuch,
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
	if (field !== undefined)
		return {
			kind: "value",
			value: await outputOf(OP, ["read", "--no-newline", text], context),
		};
	// A name that begins with `-` is no option: it stands behind `=` or `--`.
	const document = parseJson(
		await outputOf(
			OP,
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
		throw new SecretError("malformed", say.noItemPrinted());
	return { kind: "fields", fields: wildcard(itemOf(document)) };
}
