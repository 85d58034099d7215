import { distance } from "fastest-levenshtein";
import type { Message } from "../message.ts";
import { say } from "./messages.ts";

/** Its message may show the name of an input and what is accepted, but not what was given: that can be a misplaced secret. */
export class InputError extends Error {
	readonly said: Message;

	constructor(said: Message) {
		super(said.text);
		this.said = said;
	}
}

/** The runner only warns of an input that does not exist, and the step would go on without it. */
export function findMisspelt(
	environment: NodeJS.ProcessEnv,
	known: readonly string[],
): Message[] {
	// A longer name is none of ours, and every comparison with it would take its time.
	const longest = known.reduce((most, { length }) => Math.max(most, length), 0);
	return Object.keys(environment)
		.filter((name) => /^INPUT_/i.test(name))
		.filter(({ length }) => length <= "INPUT_".length + longest + 2)
		.map((name) => name.slice("INPUT_".length).toLowerCase())
		.filter((name) => !known.includes(name))
		.flatMap((name) => {
			const near = known
				.map((candidate) => ({ candidate, edits: distance(candidate, name) }))
				.sort((a, b) => a.edits - b.edits)[0];
			return near !== undefined && near.edits <= 2
				? [say.misspelt(name, near.candidate)]
				: [];
		});
}
