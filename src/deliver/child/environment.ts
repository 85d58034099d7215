import { RUNNER_NAMES } from "../../declarations/runner-names.ts";
import { STATE_DIRECTORY } from "../../lifetime/private-files.ts";
import { patternMatcher } from "../../patterns.ts";

/** What a child gets of the action's environment, and what of it was held back. */
interface Passed {
	readonly environment: Readonly<Record<string, string>>;
	/** Names of what a person gave and was not passed, for the message when the child fails. */
	readonly heldBack: readonly string[];
}

export interface Passing {
	/** The environment of the action. */
	readonly environment: NodeJS.ProcessEnv;
	/** With the variables of our own inputs. */
	readonly inputs: { readonly own: readonly string[] };
	/** Names and `PREFIX_*` of the variables that belong to secret stores. */
	readonly heldBack: readonly string[];
	/** Names and `PREFIX_*` that the user wants passed all the same. */
	readonly passEnv: readonly string[];
}

/**
 * What an action has and a `run:` step has not, or what would let a child speak for the action: the tokens of the
 * runner's services, the state. The pair for ID tokens is not among them: a `run:` step has it as well.
 */
const OF_ACTIONS = [
	"ACTIONS_RUNTIME_*",
	"ACTIONS_RESULTS_URL",
	"ACTIONS_CACHE_*",
	"GITHUB_STATE",
	`STATE_${STATE_DIRECTORY}`,
];

/** The environment of a script on this machine: that of a `run:` step, without what belongs to secret stores. */
export function passToScript(passing: Passing): Passed {
	const held = patternMatcher([
		...passing.inputs.own,
		...OF_ACTIONS,
		...passing.heldBack,
	]);
	return divide(passing, (name) => !held(name));
}

/** What a container gets of the runner's own variables. The paths in them are translated later. */
const OF_RUNNER = new Set(
	[...RUNNER_NAMES, "CI"].filter(
		(name) =>
			!["GITHUB_STATE", "GITHUB_ACTION_PATH", "RUNNER_TRACKING_ID"].includes(
				name,
			),
	),
);

/**
 * The environment of a container: what the runner says of the job, and nothing else of this machine. As held back count
 * only those that a script would not get either: a machine has a hundred others.
 */
export function passToContainer(passing: Passing): Passed {
	const { environment } = divide(passing, (name) => OF_RUNNER.has(name));
	const { heldBack } = passToScript(passing);
	return { environment, heldBack };
}

/**
 * What was held back and did not arrive in another way either.
 *
 * @param given - what the child gets by declarations, by name
 */
export function missedBy(
	{ heldBack }: Passed,
	given: Readonly<Record<string, unknown>>,
): readonly string[] {
	return heldBack.filter((name) => !Object.hasOwn(given, name));
}

function divide(
	{ environment, heldBack: ofStores, passEnv }: Passing,
	passes: (name: string) => boolean,
): Passed {
	const wanted = patternMatcher(passEnv);
	// What a person gave and may miss; nobody misses the runner's own.
	const given = patternMatcher(ofStores);
	const passed: [name: string, value: string][] = [];
	const heldBack: string[] = [];
	for (const [name, value] of Object.entries(environment)) {
		if (value === undefined) continue;
		if (passes(name) || wanted(name)) passed.push([name, value]);
		else if (given(name)) heldBack.push(name);
	}
	return {
		environment: Object.fromEntries(passed),
		heldBack: heldBack.toSorted(),
	};
}
