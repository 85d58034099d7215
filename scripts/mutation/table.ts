import { CHILD } from "./table/child.ts";
import { CLOUDS } from "./table/clouds.ts";
import { CONNECTION } from "./table/connection.ts";
import { CONTAINER } from "./table/container.ts";
import { DELIVER } from "./table/deliver.ts";
import { LIFETIME } from "./table/lifetime.ts";
import { PROCESSES } from "./table/processes.ts";
import { PROVIDERS } from "./table/providers.ts";
import { RUNNER } from "./table/runner.ts";
import { SCRUB } from "./table/scrub.ts";
import { TEMPLATE } from "./table/template.ts";

/**
 * A change of the source, chosen by hand: what stands there once, what takes its place, and what a user would suffer. Where
 * no suite looks for that, why not; such a mutant is not tried.
 */
export type Mutation = readonly [
	find: string,
	replace: string,
	harm: string,
	unseen?: string,
];

/** The mutations of one file. */
export interface Group {
	/** Relative to the root. */
	readonly file: string;
	/** Those near it, as paths below `__tests__` without `.test.ts`. */
	readonly suites: readonly string[];
	readonly mutations: readonly Mutation[];
}

/** Rooms that read and write: there a tool's mutants take hours, and most of them say nothing. */
export const TABLE: readonly Group[] = [
	...DELIVER,
	...CHILD,
	...CONTAINER,
	...LIFETIME,
	...CONNECTION,
	...PROCESSES,
	...RUNNER,
	...PROVIDERS,
	...CLOUDS,
	...TEMPLATE,
	...SCRUB,
];

/**
 * Changes a source.
 *
 * @throws Error unless the text to change stands there exactly once, so that a row cannot outlive its code
 */
export function apply(source: string, [find, replace]: Mutation): string {
	const [before, after, ...more] = source.split(find);
	if (before === undefined || after === undefined || more.length > 0)
		throw new Error(
			`${JSON.stringify(find)} stands there ${more.length === 0 ? "no longer" : `${more.length + 1} times`}`,
		);
	return before + replace + after;
}
