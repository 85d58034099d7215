import { type Declaration, label } from "../declarations/declaration.ts";
import { Failure, type Problem } from "../errors.ts";
import type { Value } from "../mask/masks.ts";
import type { ProviderContext } from "../providers/provider.ts";
import type { Registry, Row } from "../providers/row.ts";
import { judgeFields } from "./expand.ts";
import { type Answered, ask, type Batch, check, load } from "./fetch.ts";
import { gather, type Omission } from "./gather.ts";
import type { Secret } from "./secret.ts";

/** What of a run resolving needs. */
export interface Resolving {
	readonly registry: Registry;
	readonly windows: boolean;
	/** What providers get, for as long as it is open. */
	openContexts(): {
		contextFor(row: Row): ProviderContext;
		close(): void;
	};
	/** Told every value as soon as it is here, so that no later message can hold it. */
	learn(value: Value): Promise<void>;
}

export interface Resolution {
	readonly secrets: readonly Secret[];
	readonly omitted: readonly Omission[];
}

/**
 * Gives every declaration its value: check offline, fetch, select, decode.
 *
 * @throws Failure with every reference that failed, each with its own reason
 */
export async function resolve(
	declarations: readonly Declaration[],
	using: Resolving,
): Promise<Resolution> {
	const { contextFor, close } = using.openContexts();
	const asked = prepare(declarations, using.registry, contextFor).then(ask);
	const answered = inOrder(await asked.finally(close), declarations);
	for (const value of answered.flatMap(valuesOf)) await using.learn(value);
	const { secrets, omitted, fields, problems } = gather(
		answered,
		using.windows,
	);
	stopAt([...problems, ...judgeFields(fields, using.windows)]);
	return { secrets, omitted };
}

/**
 * Loads the providers that are used and judges every reference offline: all of `dry-run`, and the start of the rest.
 *
 * @throws Failure with every reference that cannot be right
 */
export async function prepare(
	declarations: readonly Declaration[],
	registry: Registry,
	contextFor: (row: Row) => ProviderContext,
): Promise<readonly Batch[]> {
	const batches = await load(declarations, registry, contextFor);
	stopAt(check(batches));
	return batches;
}

function stopAt(problems: readonly Problem[]): void {
	if (problems.length > 0) throw new Failure(problems);
}

function inOrder(
	answered: readonly Answered[],
	declarations: readonly Declaration[],
): readonly Answered[] {
	const place = new Map(
		declarations.map((declaration, index) => [declaration, index]),
	);
	return answered.toSorted(
		(a, b) => (place.get(a.declaration) ?? 0) - (place.get(b.declaration) ?? 0),
	);
}

/** What came, by the names under which it is declared. */
function valuesOf({ declaration, answer }: Answered): readonly Value[] {
	const name = label(declaration.target);
	if (answer.kind === "value") return [{ bytes: answer.value, name }];
	if (answer.kind === "failed") return [];
	return Array.from(answer.fields, ([name, bytes]) => ({ bytes, name }));
}
