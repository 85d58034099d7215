import { resolve as resolvePath } from "node:path";
import { namesWithReference } from "../declarations/environment.ts";
import { Failure } from "../errors.ts";
import type { Message } from "../message.ts";
import { type Registry, rowsOf } from "../providers/row.ts";
import type { Environment } from "../runner/environment.ts";
import {
	type ChildInputs,
	childOf,
	misfit,
	outsideWorkspace,
} from "./child.ts";
import { inputVariable } from "./given.ts";
import type { Input } from "./kinds.ts";
import { say } from "./messages.ts";
import { findUnknown, InputError } from "./read.ts";
import { type InputTable, type InputValues, inputTable } from "./table.ts";

/** The inputs of the step, understood. An input that is absent or `''` has its default. */
export interface Inputs extends InputValues {
	/** Absolute. */
	readonly workspace: string;
	/** Undefined: the secrets go to the following steps. */
	readonly child: ChildInputs | undefined;
	/** The variables in which the runner gives the inputs of this action: `INPUT_SECRET-REFS`. */
	readonly own: readonly string[];
	/** What is said of them in the log. */
	readonly told: {
		readonly notices: readonly Message[];
		readonly warnings: readonly Message[];
	};
}

/**
 * Reads the action's own inputs. Those of a provider are read when it is made.
 *
 * @throws Failure with every input that is wrong; each message quotes the input's name and says what is accepted
 */
export function readInputs(
	environment: Environment,
	registry: Registry,
): Inputs {
	const workspace = resolvePath(environment.GITHUB_WORKSPACE || ".");
	const table = inputTable(Object.keys(registry), workspace);
	const rows = [
		...Object.values(table),
		...rowsOf(registry).flatMap(({ inputs }) => inputs),
	];
	const known = rows.map(({ name }) => name);
	const own = known.map(inputVariable);
	const { values, problems } = readAll<InputValues>(table, environment);
	const given = (key: keyof InputTable) =>
		table[key].given(environment) !== undefined;
	const directory = values.workingDirectory;
	const unknown = findUnknown(environment, known);
	const all = [
		...unknown.problems,
		...problems,
		misfit(given),
		given("image") && directory !== undefined
			? outsideWorkspace(workspace, directory)
			: undefined,
		given("secretRefs") || given("secretRefsFiles") || values.resolveEnv
			? undefined
			: nothingDeclared(environment, own, registry),
	].filter((message) => message !== undefined);
	if (all.length > 0 || !isComplete(values, table))
		throw new Failure(all.map((message) => ({ message })));
	const child = childOf(values, workspace);
	// To have both would leave nothing that the script has alone.
	const both = child !== undefined && values.deliverTo.size > 1;
	return Object.freeze({
		...values,
		deliverTo: both ? new Set<"env">(["env"]) : values.deliverTo,
		workspace,
		child,
		own,
		told: {
			notices: both ? [say.outputByDefault()] : [],
			warnings: unknown.warnings,
		},
	});
}

/** Reads a table. A row that cannot be read gives a problem in place of a value. */
function readAll<V extends object>(
	table: { readonly [K in keyof V]: Input<V[K]> },
	environment: Environment,
): { readonly values: Partial<V>; readonly problems: readonly Message[] } {
	const values: Partial<V> = {};
	const problems: Message[] = [];
	for (const key in table)
		try {
			values[key] = table[key].read(environment);
		} catch (thrown) {
			problems.push(
				thrown instanceof InputError
					? thrown.said
					: say.unreadable(table[key].name),
			);
		}
	return { values, problems };
}

function isComplete<V extends object>(
	values: Partial<V>,
	table: { readonly [K in keyof V]: unknown },
): values is V {
	return Object.keys(table).every((key) => key in values);
}

/** The runner gives each input with a default, and `deliver-to` has one: without any hyphen, they were lost on the way. */
function nothingDeclared(
	environment: Environment,
	own: readonly string[],
	registry: Registry,
): Message {
	const arrived = own.some(
		(name) => name.includes("-") && environment[name] !== undefined,
	);
	if (!arrived) return say.inputsLost();
	const names = namesWithReference(environment, registry);
	return names.length === 0
		? say.nothingDeclared()
		: say.referencesInVariables(names.join(", "));
}
