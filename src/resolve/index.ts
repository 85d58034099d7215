import type { Declaration } from "../declarations/declaration.ts";
import { type Declared, faultless } from "../declarations/index.ts";
import { Failure, type Problem } from "../errors.ts";
import { composedInputs } from "../inputs/given.ts";
import type { Value } from "../mask/masks.ts";
import type { Message } from "../message.ts";
import { placeholdersIn } from "../placeholder.ts";
import type { ProviderContext } from "../providers/provider.ts";
import type { Registry, Row } from "../providers/row.ts";
import type { Environment } from "../runner/environment.ts";
import { judgeFields } from "./expand.ts";
import {
	type Answered,
	ask,
	type Batch,
	check,
	load,
	valuesOf,
} from "./fetch.ts";
import { openGathering } from "./gather.ts";
import type { Graph } from "./graph.ts";
import type { Omission } from "./missing.ts";
import { judgeReferences } from "./references.ts";
import type { Secret } from "./secret.ts";
import { oddNames, strayNames } from "./stray-names.ts";

/** What of a run resolving needs. */
export interface Resolving {
	readonly registry: Registry;
	readonly environment: Environment;
	readonly windows: boolean;
	/** What providers get, for as long as it is open. */
	openContexts(): {
		contextFor(row: Row, composed?: Environment): ProviderContext;
		close(): void;
	};
	/** Told every value as soon as it is here, so that no later message can hold it. */
	learn(values: readonly Value[]): Promise<void>;
	/** Masks credentials. When it resolves, the runner has been told. */
	protect(secrets: readonly string[]): Promise<void>;
}

export interface Resolution {
	readonly secrets: readonly Secret[];
	readonly omitted: readonly Omission[];
	/** What is probably a mistake, for the log. */
	readonly odd: readonly Message[];
}

/**
 * Gives every declaration its value: check offline, fetch, select, decode, and where declarations are made of others, put
 * them together.
 *
 * @throws Failure with every reference that failed, each with its own reason
 */
export async function resolve(
	declarations: readonly Declaration[],
	using: Resolving,
): Promise<Resolution> {
	const { registry, windows } = using;
	const { contextFor, close } = using.openContexts();
	const gathering = openGathering(declarations, using);
	let needs: Graph | undefined;
	const { learn } = using;
	try {
		const { batches, graph } = await prepare(declarations, using, contextFor);
		needs = graph;
		if (graph === undefined) {
			const answers = await ask(batches).finally(close);
			const answered = inOrder(answers, declarations);
			await learn(answered.flatMap(valuesOf));
			gathering.add(answered);
		} else {
			const { rounds } = await import("./composition.ts");
			const { askInRounds } = await rounds();
			const { protect } = using;
			const asking = { registry, contextFor, learn, protect };
			await askInRounds(graph, batches, gathering, asking);
		}
	} finally {
		close();
	}
	const { outcomes, fields, problems, warnings } = gathering;
	const all = declarations.flatMap(
		(declaration) => outcomes.get(declaration) ?? [],
	);
	const secrets = all.flatMap(({ secrets }) => secrets);
	const odd = await judgeReferences(secrets, registry, contextFor);
	stopAt([...problems, ...judgeFields(fields, windows), ...odd.problems]);
	return {
		secrets,
		omitted: all.flatMap(({ omitted }) => omitted),
		odd: [...oddNames(declarations, needs), ...warnings, ...odd.warnings],
	};
}

/** What is known before anything is fetched. */
export interface Prepared {
	readonly batches: readonly Batch[];
	/** Undefined when nothing needs anything else. */
	readonly graph: Graph | undefined;
}

/**
 * Loads the providers that are used and judges every reference and template offline: all of `dry-run`, and the start of
 * the rest.
 *
 * @throws Failure with every reference that cannot be right
 */
export async function prepare(
	declarations: readonly Declaration[],
	using: Pick<Resolving, "registry" | "environment">,
	contextFor: (row: Row) => ProviderContext,
): Promise<Prepared> {
	const { registry, environment } = using;
	const graph = await readGraph(declarations, using);
	const batches = await load(declarations, registry, contextFor);
	const inputs = batches.flatMap(({ row }) => row.inputs);
	stopAt([
		...(graph?.problems ?? []),
		...strayNames(declarations, inputs, environment),
		...check(batches),
	]);
	return { batches, graph };
}

/**
 * All mistakes at once, where some lines are wrong already: these, and what is wrong with the references of the others,
 * each by itself.
 */
export async function mistakesIn(
	declared: Declared,
	using: Pick<Resolving, "registry" | "openContexts">,
): Promise<readonly Problem[]> {
	const { contextFor, close } = using.openContexts();
	try {
		const batches = await load(faultless(declared), using.registry, contextFor);
		return declared.inOrder([...declared.problems, ...check(batches)]);
	} finally {
		close();
	}
}

/** Loaded only when something is made of declarations. */
async function readGraph(
	declarations: readonly Declaration[],
	{ registry, environment }: Pick<Resolving, "registry" | "environment">,
): Promise<Graph | undefined> {
	const rowOf = ({ scheme }: Declaration) => registry[scheme];
	const inputsOf = ({ inputs }: Row) => composedInputs(inputs, environment);
	const isComposed = ({ template, traits, scheme, rest }: Declaration) =>
		template ||
		(traits.composes?.includes(scheme) && placeholdersIn(rest).length > 0);
	const rows = new Set(declarations.map(rowOf));
	if (
		!declarations.some(isComposed) &&
		![...rows].some((row) => row !== undefined && inputsOf(row).length > 0)
	)
		return undefined;
	const { graphOf } = await import("./composition.ts");
	return graphOf(declarations, rowOf, inputsOf);
}

function stopAt(problems: readonly Problem[]): void {
	if (problems.length > 0) throw new Failure(problems);
}

function inOrder(
	answered: readonly Answered[],
	declarations: readonly Declaration[],
): readonly Answered[] {
	const known = new Map(answered.map((one) => [one.declaration, one]));
	return declarations.flatMap((declaration) => known.get(declaration) ?? []);
}
