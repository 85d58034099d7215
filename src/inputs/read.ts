import { distance } from "fastest-levenshtein";

/** Its message may show the name of an input and what is accepted, but not what was given: that can be a misplaced secret. */
export class InputError extends Error {}

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
