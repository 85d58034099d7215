import { type InputRow, variableName } from "../providers/inputs.ts";
import type { Environment } from "../runner/environment.ts";

/** The variable in which the runner gives an input: `INPUT_SECRET-REFS`. Only a space is replaced. */
export function inputVariable(name: string): string {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** An input as it was given, untrimmed. Undefined when it is absent or `''`, which is the same for GitHub. */
export function givenText(
	name: string,
	environment: Environment,
): string | undefined {
	return environment[inputVariable(name)] || undefined;
}

/** What provider inputs say, trimmed, under the names of the variables that they beat: `VAULT_ADDR`. */
export function readVariables(
	rows: readonly InputRow[],
	environment: Environment,
): Environment {
	return Object.fromEntries(
		rows.flatMap(({ name }) => {
			const given = givenText(name, environment)?.trim();
			return given ? [[variableName(name), given]] : [];
		}),
	);
}
