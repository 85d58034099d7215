import { distance } from "fastest-levenshtein";
import { type InputRow, variableName } from "../providers/inputs.ts";
import type { Environment } from "../runner/environment.ts";

/** Its message may show the name of an input and what is accepted, but not what was given: that can be a misplaced secret. */
export class InputError extends Error {}

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

/** The runner only warns of an input that does not exist, and the step would go on without it. */
export function findMisspelt(
	environment: NodeJS.ProcessEnv,
	known: readonly string[],
): string[] {
	return Object.keys(environment)
		.filter((name) => /^INPUT_/i.test(name))
		.map((name) => name.slice("INPUT_".length).toLowerCase())
		.filter((name) => !known.includes(name))
		.flatMap((name) => {
			const near = known
				// Of a long name every comparison would take its time.
				.filter(({ length }) => Math.abs(length - name.length) <= 2)
				.map((candidate) => ({ candidate, edits: distance(candidate, name) }))
				.sort((a, b) => a.edits - b.edits)[0];
			return near !== undefined && near.edits <= 2
				? [`there is no input \`${name}\`; did you mean \`${near.candidate}\`?`]
				: [];
		});
}
