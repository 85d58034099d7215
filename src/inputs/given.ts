import {
	type InputRow,
	isComposed,
	variableName,
} from "../providers/inputs.ts";
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

/** A provider's input with `{{ NAME }}` in it. */
export interface ComposedInput {
	readonly name: string;
	/** The variable that it beats. */
	readonly variable: string;
	/** As it was given, trimmed. */
	readonly text: string;
	/** Whether `{{ NAME }}` may stand anywhere in it, and each of its lines means something by itself. */
	readonly lines: boolean;
}

/** Those of some inputs whose values declarations of the step give. */
export function composedInputs(
	rows: readonly InputRow[],
	environment: Environment,
): readonly ComposedInput[] {
	return rows.flatMap((row) => {
		const text = givenText(row.name, environment)?.trim();
		return text !== undefined && isComposed(row, text)
			? [
					{
						name: row.name,
						variable: variableName(row.name),
						text,
						lines: row.template === true,
					},
				]
			: [];
	});
}

/**
 * What provider inputs say, trimmed, under the names of the variables that they beat: `VAULT_ADDR`.
 *
 * @param which - `written`: without those that have `{{ NAME }}` in them
 */
export function readVariables(
	rows: readonly InputRow[],
	environment: Environment,
	which: "all" | "written" = "all",
): Environment {
	return Object.fromEntries(
		rows.flatMap((row) => {
			const given = givenText(row.name, environment)?.trim();
			return given && (which === "all" || !isComposed(row, given))
				? [[variableName(row.name), given]]
				: [];
		}),
	);
}
