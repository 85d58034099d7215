import { about, type Declaration, label } from "../declarations/declaration.ts";
import type { Problem } from "../errors.ts";
import { givenText } from "../inputs/given.ts";
import type { Message } from "../message.ts";
import { nameIn } from "../placeholder.ts";
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
	const given = rows
		.map((row) => ({ row, text: givenText(row.name, environment)?.trim() }))
		.filter(({ row, text }) => text?.includes("{{") && !isComposed(row, text));
	if (given.length === 0) return [];
	const declared = namesOf(declarations);
	return given.flatMap(({ row, text = "" }) => {
		const stray = nameIn(text, declared);
		if (stray === undefined) return [];
		const message = row.credential
			? say.nameInMiddle(row.name, stray)
			: say.nameInOther(row.name, stray);
		return [{ message }];
	});
}

/**
 * Names that are probably mistaken: in texts that are not filled, and those that nothing uses.
 *
 * @param graph - undefined when nothing needs anything else
 */
export function oddNames(
	declarations: readonly Declaration[],
	graph: Graph | undefined,
): readonly Message[] {
	return [...unfilledTexts(declarations), ...unusedNames(declarations, graph)];
}

/** Texts of the workflow itself with `{{ NAME }}` of the step in them that nobody asked to be filled. */
function unfilledTexts(
	declarations: readonly Declaration[],
): readonly Message[] {
	const texts = declarations.filter(
		({ traits, template, rest }) =>
			traits.isPublic && !template && rest.includes("{{"),
	);
	if (texts.length === 0) return [];
	const declared = namesOf(declarations);
	return texts.flatMap((declaration) => {
		const name = nameIn(declaration.rest, declared);
		return name === undefined ? [] : [about(declaration, say.unfilled(name))];
	});
}

/**
 * What is declared `[none]` although nothing of the step uses it. Not told while a template is not here, nor of a name that
 * may be there to leave a field of a wildcard out.
 */
function unusedNames(
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
