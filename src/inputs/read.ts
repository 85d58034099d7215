import { statSync } from "node:fs";
import { resolve as resolvePath } from "node:path";
import * as core from "@actions/core";
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

export function listOf(name: string): readonly string[] {
	return core
		.getInput(name)
		.split(/[\s,]+/)
		.filter((item) => item !== "");
}

export function someOf(
	name: string,
	accepted: readonly string[],
): ReadonlySet<string> | undefined {
	const items = listOf(name);
	if (!items.every((item) => accepted.includes(item)))
		throw notAccepted(name, accepted, ", one or more of them");
	return items.length === 0 ? undefined : new Set(items);
}

export function oneOf<T extends string>(
	name: string,
	accepted: readonly T[],
	fallback: T,
): T {
	const given = core.getInput(name);
	const found = accepted.find((item) => item === given);
	if (given !== "" && found === undefined) throw notAccepted(name, accepted);
	return found ?? fallback;
}

function notAccepted(
	name: string,
	accepted: readonly string[],
	more = "",
): InputError {
	const list = accepted.map((item) => `\`${item}\``).join(", ");
	return new InputError(`\`${name}\` accepts ${list}${more}.`);
}

export function booleanOf(name: string): boolean {
	if (core.getInput(name) === "") return false;
	try {
		return core.getBooleanInput(name);
	} catch {
		throw new InputError(`\`${name}\` accepts \`true\` and \`false\`.`);
	}
}

export function numberOf(
	name: string,
	{
		fallback,
		most,
		pattern,
		kind,
	}: { fallback: number; most: number; pattern: RegExp; kind: string },
): number {
	const text = core.getInput(name);
	if (text === "") return fallback;
	const number = pattern.test(text) ? Number(text) : 0;
	if (number <= 0 || number > most)
		throw new InputError(
			`\`${name}\` accepts ${kind}, more than 0 and at most ${most}.`,
		);
	return number;
}

export function directoryOf(name: string, workspace: string): string {
	const path = resolvePath(workspace, core.getInput(name));
	if (
		core.getInput(name) !== "" &&
		statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true
	)
		throw new InputError(
			`\`${name}\` is not an existing directory. A relative path starts from the workspace.`,
		);
	return path;
}
