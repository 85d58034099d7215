import type { Traits } from "../declarations/declaration.ts";
import type { InputRow } from "./inputs.ts";
import type { ProviderModule } from "./provider.ts";

/**
 * A provider's row in the registry: everything that the rest of the action must know of it without loading it. It may
 * serve a family of schemes with one login.
 */
export interface Row extends Traits {
	/** What the provider is called in what is written down for the post step. */
	readonly name: string;
	/** Without colon; the first one stands for the family. */
	readonly schemes: readonly [string, ...string[]];
	/** A dynamic import, so that a provider's code is loaded only when a declaration uses one of its schemes. */
	load(): Promise<ProviderModule>;
	/** The action inputs that are this provider's own. */
	readonly inputs: readonly InputRow[];
	/**
	 * Patterns of the variables that hold credentials of the provider, or of other tools for the same stores. No manifest may
	 * read them.
	 */
	readonly credentials: readonly string[];
	/**
	 * Names (or `PREFIX_*`) of the variables that a script or container does not get in a step that uses the provider: what
	 * belongs to a secret store alone.
	 */
	readonly heldBack: readonly string[];
	/** Whether it starts programs, which can print what is in their environment. */
	readonly startsPrograms?: true;
	/** How many requests may run at once, given the input `concurrency`. */
	atOnce(concurrency: number): number;
}

/** The providers by scheme. */
export type Registry = Readonly<Record<string, Row>>;

export function registryOf(rows: readonly Row[]): Registry {
	return Object.fromEntries(
		rows.flatMap((row) => row.schemes.map((scheme) => [scheme, row])),
	);
}

/** Every provider once, however many schemes it serves. */
export function rowsOf(registry: Registry): readonly Row[] {
	return [...new Set(Object.values(registry))];
}
