import type { Message } from "../message.ts";
import { nearest } from "../near.ts";
import { say } from "./messages.ts";
import { counterpartOf } from "./other-actions.ts";

/** Its message may show the name of an input and what is accepted, but not what was given: that can be a misplaced secret. */
export class InputError extends Error {
	readonly said: Message;

	constructor(said: Message) {
		super(said.text);
		this.said = said;
	}
}

/** What is wrong with inputs that do not exist. The runner only warns of them, and the step would go on without. */
export interface Unknown {
	/** Misspelt, or of an action that people come from: the step would do something else than is meant. */
	readonly problems: readonly Message[];
	readonly warnings: readonly Message[];
}

const MOST_SHOWN = 10;

export function findUnknown(
	environment: NodeJS.ProcessEnv,
	known: readonly string[],
): Unknown {
	const problems: Message[] = [];
	const unknown: string[] = [];
	const names = Object.keys(environment)
		.filter((name) => /^INPUT_/i.test(name))
		.map((name) => name.slice("INPUT_".length).toLowerCase())
		.filter((name) => !known.includes(name));
	for (const name of names) {
		const other = counterpartOf(name, known);
		const near = nearest(name, known, 2);
		if (other?.kind === "input") problems.push(say.ofOther(name, other.name));
		else if (other !== undefined)
			problems.push(say.ofOtherWithout(name, other.advice));
		else if (near !== undefined) problems.push(say.misspelt(name, near));
		else unknown.push(/^[\w-]{1,60}$/.test(name) ? `\`${name}\`` : "`...`");
	}
	const shown = unknown.slice(0, MOST_SHOWN);
	const more = unknown.length - shown.length;
	const told = shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
	return {
		problems,
		warnings: unknown.length > 0 ? [say.unknown(told)] : [],
	};
}
