import { SecretError } from "../errors.ts";
import type { Value } from "../mask/masks.ts";
import { attempt } from "../providers/kit/answers.ts";
import type { ProviderContext } from "../providers/provider.ts";
import type { Registry, Row } from "../providers/row.ts";
import { circlesIn, type Need, type Node } from "./circles.ts";
import { composeInput, fillTemplates, partsOf } from "./compose.ts";
import { ask, type Batch, load, type PartsOf, valuesOf } from "./fetch.ts";
import { type Gathering, problemOf } from "./gather.ts";
import type { Graph } from "./graph.ts";

/** What rounds need of a run. */
export interface Asking {
	readonly registry: Registry;
	contextFor(
		row: Row,
		composed?: Readonly<Record<string, string>>,
	): ProviderContext;
	/** Told all values of a round, as soon as they are here. */
	learn(values: readonly Value[]): Promise<void>;
	/** Masks credentials. When it resolves, the runner has been told. */
	protect(secrets: readonly string[]): Promise<void>;
}

/**
 * Asks in rounds: first what needs nothing, all at once, and then whatever has all that it needs. After a round in which
 * something failed there is no other, so that nothing is made that nobody will get.
 *
 * @param batches - all providers, as they were made to judge the references
 */
export async function askInRounds(
	graph: Graph,
	batches: readonly Batch[],
	gathering: Gathering,
	using: Asking,
): Promise<void> {
	const providers = new Map(
		batches
			.filter(({ row }) => !graph.inputs.has(row))
			.map((batch) => [batch.row, batch]),
	);
	for (;;) {
		await using.learn(fillTemplates(graph, gathering));
		if (gathering.problems.length > 0) return;
		const ready = graph.nodes.filter(
			({ state, asks }) => state === "waiting" && asks.every(isHere),
		);
		if (ready.length === 0) break;
		const parts = partsOfAll(ready, gathering);
		const round = await batchesOf(ready, providers, graph, gathering, using);
		const later = waitingRows(graph, new Set(ready), using.registry);
		if (gathering.problems.length > 0) return;
		const answered = await ask(
			round.map((batch) => ({ ...batch, more: later.has(batch.row) })),
			parts,
		);
		await using.learn(answered.flatMap(valuesOf));
		gathering.add(answered);
		for (const node of ready) node.state = "asked";
	}
	for (const problem of circlesIn(graph.nodes)) gathering.fail(problem);
}

/** The providers that will be asked again. */
function waitingRows(
	{ nodes }: Graph,
	ready: ReadonlySet<Node>,
	registry: Registry,
): ReadonlySet<Row | undefined> {
	return new Set(
		nodes
			.filter((node) => node.state === "waiting" && !ready.has(node))
			.map(({ declaration }) => registry[declaration.scheme]),
	);
}

function isHere({ owners }: Need): boolean {
	return owners.every(({ state }) => state === "complete");
}

function partsOfAll(ready: readonly Node[], gathering: Gathering): PartsOf {
	const parts = new Map(
		ready.map(({ declaration, asks }) => {
			const own = asks.filter(({ input }) => input === undefined);
			const found = attempt(() => partsOf(own, gathering));
			if (found instanceof SecretError)
				gathering.fail(problemOf(declaration, found));
			const any = own.length > 0 && !(found instanceof SecretError);
			return [declaration, any ? found : undefined] as const;
		}),
	);
	return (declaration) => parts.get(declaration);
}

/** The declarations of a round with their providers. One whose inputs are made of declarations is made when they are here. */
async function batchesOf(
	ready: readonly Node[],
	providers: Map<Row, Batch>,
	{ inputs }: Graph,
	gathering: Gathering,
	using: Asking,
): Promise<readonly Batch[]> {
	const declarations = ready.map(({ declaration }) => declaration);
	const composed = new Map<Row, Readonly<Record<string, string>>>();
	for (const row of new Set(
		declarations.map(({ scheme }) => using.registry[scheme]),
	)) {
		if (row === undefined || providers.has(row)) continue;
		const values = attempt(() =>
			(inputs.get(row) ?? []).map(
				(input) => [input.variable, composeInput(input, gathering)] as const,
			),
		);
		if (values instanceof SecretError) gathering.fail({ message: values.said });
		else composed.set(row, Object.fromEntries(values));
	}
	if (gathering.problems.length > 0) return [];
	if (composed.size > 0)
		await using.protect([...composed.values()].flatMap(Object.values));
	const unmade = declarations.filter(({ scheme }) => {
		const row = using.registry[scheme];
		return row !== undefined && composed.has(row);
	});
	for (const batch of await load(unmade, using.registry, (row) =>
		using.contextFor(row, composed.get(row)),
	))
		providers.set(batch.row, batch);
	const byRow = Map.groupBy(
		declarations,
		({ scheme }) => using.registry[scheme],
	);
	return [...byRow].flatMap(([row, declarations]) => {
		const batch = row && providers.get(row);
		return batch === undefined ? [] : [{ ...batch, declarations }];
	});
}
