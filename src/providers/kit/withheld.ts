import { patternMatcher } from "../../patterns.ts";
import { namesCommandFile } from "../../runner/command-files.ts";

/**
 * What a command does not get: our inputs and state, the tokens of the runner's services, and the command files, through
 * which it could set the environment of later steps. Credentials of providers stay: `cmd:vault ...` and `op` need them.
 */
const HELD_BACK =
	/^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_.*)$/i;

/**
 * The environment of a command that a provider starts.
 *
 * @param passEnv - what the user lets it have of that all the same: names, and prefixes that end in `*`. Never a command file
 */
export function childEnvironment(
	environment: Readonly<Record<string, string>>,
	passEnv: readonly string[] = [],
): Record<string, string> {
	const wanted = patternMatcher(passEnv);
	return Object.fromEntries(
		Object.entries(environment).filter(
			([name, value]) =>
				(!HELD_BACK.test(name) || wanted(name)) &&
				!namesCommandFile(name, value),
		),
	);
}
