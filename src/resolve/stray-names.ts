import {
	type Declaration,
	describe,
	label,
} from "../declarations/declaration.ts";
import type { Problem } from "../errors.ts";
import { givenText } from "../inputs/given.ts";
import type { Message } from "../message.ts";
import { placeholdersIn } from "../placeholder.ts";
import { type InputRow, isComposed } from "../providers/inputs.ts";
import type { Environment } from "../runner/environment.ts";
import type { Graph, ReadInput } from "./graph.ts";
import { say } from "./messages.ts";

/**
 * Inputs in which `{{ NAME }}` of a declaration stands where nothing would put its value: they would be sent as they are
 * written. A name that no declaration has is left alone, since it may well be meant.
 */
export function strayNames(
	declarations: readonly Declaration[],
	rows: readonly InputRow[],
	environment: Environment,
): readonly Problem[] {
	const given = rows.flatMap((row) => {
		const text = givenText(row.name, environment)?.trim() ?? "";
		return text.includes("{{") && !isComposed(row, text)
			? [{ row, names: placeholdersIn(text) }]
			: [];
	});
	if (given.length === 0) return [];
	const declared = namesOf(declarations);
	return given.flatMap(({ row, names }) => {
		const stray = names.find((name) => declared.has(name));
		if (stray === undefined) return [];
		const message = row.credential
			? say.nameInMiddle(row.name, stray)
			: say.nameInOther(row.name, stray);
		return [{ message }];
	});
}

/** Texts of the workflow itself with `{{ NAME }}` of the step in them that nobody asked to be filled. */
export function unfilledTexts(
	declarations: readonly Declaration[],
): readonly Message[] {
	const texts = declarations.flatMap((declaration) => {
		const { traits, template, rest } = declaration;
		return traits.isPublic && !template && rest.includes("{{")
			? [{ declaration, names: placeholdersIn(rest) }]
			: [];
	});
	if (texts.length === 0) return [];
	const declared = namesOf(declarations);
	return texts.flatMap(({ declaration, names }) => {
		const name = names.find((name) => declared.has(name));
		return name === undefined
			? []
			: [
					say
						.unfilled(name)
						.with((text) => `${describe(declaration)}: ${text}`),
				];
	});
}

/**
 * What is declared `[none]` although nothing of the step uses it. Not told while a template is not here, nor of a name that
 * may be there to leave a field of a wildcard out.
 */
export function unusedNames(
	declarations: readonly Declaration[],
	graph: Graph | undefined,
): readonly Message[] {
	const { nodes = [], inputs = new Map<unknown, readonly ReadInput[]>() } =
		graph ?? {};
	if (nodes.some((node) => node.declaration.template && !node.fills)) return [];
	const needs = [
		...nodes.flatMap(({ asks, fills = [] }) => [...asks, ...fills]),
		...[...inputs.values()].flat().flatMap((input) => input.needs),
	];
	const used = new Set(
		needs.flatMap(({ owners }) => owners.map((owner) => owner.declaration)),
	);
	const prefixes = declarations.flatMap(({ target }) =>
		target.kind === "wildcard" ? [target.prefix] : [],
	);
	const unused = declarations.filter((declaration) => {
		const { sinks, target } = declaration;
		if (sinks.size > 0 || used.has(declaration)) return false;
		return (
			target.kind === "wildcard" ||
			!prefixes.some((prefix) => target.name.startsWith(prefix))
		);
	});
	return unused.length === 0
		? []
		: [say.unused(unused.map(({ target }) => label(target)).join(", "))];
}

function namesOf(declarations: readonly Declaration[]): ReadonlySet<string> {
	return new Set(
		declarations.flatMap(({ target }) =>
			target.kind === "name" ? [target.name] : [],
		),
	);
}
