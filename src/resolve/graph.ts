import type { Declaration } from "../declarations/declaration.ts";
import { type Problem, SecretError } from "../errors.ts";
import type { ComposedInput } from "../inputs/given.ts";
import type { Message } from "../message.ts";
import { nearest } from "../near.ts";
import { placeholdersIn } from "../placeholder.ts";
import { attempt } from "../providers/kit/answers.ts";
import { malformed } from "../providers/kit/errors.ts";
import type { Row } from "../providers/row.ts";
import {
	type Placeholder,
	parseTemplate,
	type Template,
} from "../template/parse.ts";
import { circlesIn, type Need, type Node } from "./circles.ts";
import { problemOf } from "./gather.ts";
import { say } from "./messages.ts";

/** A provider's input that is made of declarations, read. */
export interface ReadInput extends ComposedInput {
	readonly template: Template;
	readonly needs: readonly Need[];
}

/** Which declarations need which. */
export interface Graph {
	readonly nodes: readonly Node[];
	readonly inputs: ReadonlyMap<Row, readonly ReadInput[]>;
	/** What is wrong as far as it is known before anything is fetched. */
	readonly problems: readonly Problem[];
	/**
	 * What the placeholders of a declaration's template need.
	 *
	 * @throws SecretError for a name that nothing gives, that several give, or that the declaration may not have
	 */
	needsOf(
		declaration: Declaration,
		placeholders: readonly Placeholder[],
	): readonly Need[];
}

/** @param inputsOf - the inputs of a provider that are made of declarations */
export function graphOf(
	declarations: readonly Declaration[],
	rowOf: (declaration: Declaration) => Row | undefined,
	inputsOf: (row: Row) => readonly ComposedInput[],
): Graph {
	const nodes = declarations.map(
		(declaration): Node => ({
			declaration,
			asks: [],
			fills: undefined,
			state: "waiting",
		}),
	);
	const problems: Problem[] = [];
	const find = finderIn(nodes);
	const needsOf = (
		declaration: Declaration,
		placeholders: readonly Placeholder[],
	) =>
		placeholders.map((placeholder) => {
			const { name, place } = placeholder;
			const need = find(name, (hint) => say.unknownInTemplate(place(), hint));
			judgePart(declaration, placeholder, need);
			return need;
		});

	const inputs = new Map<Row, readonly ReadInput[]>();
	for (const row of new Set(declarations.map(rowOf))) {
		if (row === undefined) continue;
		const read: ReadInput[] = [];
		for (const input of inputsOf(row)) {
			const outcome = attempt(() => readInput(input, find));
			if (!(outcome instanceof SecretError)) read.push(outcome);
			else
				problems.push({
					message: outcome.said.with((text) => `\`${input.name}\`: ${text}`),
				});
		}
		if (read.length > 0) inputs.set(row, read);
	}

	for (const node of nodes) {
		const { declaration } = node;
		const row = rowOf(declaration);
		const ofInputs = row === undefined ? [] : (inputs.get(row) ?? []);
		const outcome = attempt(() => {
			node.asks = [
				...ofInputs.flatMap(({ needs }) => needs),
				...namesInReference(declaration).map((name) =>
					findForReference(name, declaration, find),
				),
			];
			const text = knownText(declaration);
			if (text !== undefined)
				node.fills = needsOf(declaration, parseTemplate(text).placeholders);
		});
		if (outcome instanceof SecretError)
			problems.push(problemOf(declaration, outcome));
	}
	if (problems.length === 0)
		for (const problem of circlesIn(nodes)) problems.push(problem);
	return { nodes, inputs, problems, needsOf };
}

type Find = (
	name: string,
	unknown: (hint: string) => Message,
	input?: string,
) => Need;

/** @throws SecretError when nothing gives a name, or several declarations do */
function finderIn(nodes: readonly Node[]): Find {
	const named = new Map<string, Node[]>();
	const wildcards = new Map<string, Node[]>();
	for (const node of nodes) {
		const { target } = node.declaration;
		const [index, key] =
			target.kind === "name"
				? [named, target.name]
				: [wildcards, target.prefix];
		const known = index.get(key);
		if (known === undefined) index.set(key, [node]);
		else known.push(node);
	}
	const mayGive = ({ declaration: { target } }: Node, name: string) =>
		target.kind === "wildcard" &&
		(target.keepsCase || !/[a-z-]/.test(name.slice(target.prefix.length)));
	const wildcardsOf = (name: string) =>
		Array.from({ length: name.length }, (_, length) =>
			wildcards.get(name.slice(0, length)),
		)
			.flatMap((found) => found ?? [])
			.filter((node) => mayGive(node, name));
	return (name, unknown, input) => {
		const owners = named.get(name);
		if (owners !== undefined && owners.length > 1)
			throw malformed(say.nameTwice(name));
		const others = wildcardsOf(name);
		const all = owners ?? others;
		if (all.length === 0) throw malformed(unknown(hintFor(name, named.keys())));
		const shadows =
			all.some(isUntrusted) && others.some((other) => !isUntrusted(other));
		return { name, owners: all, input, shadows };
	};
}

/** The declared name that was probably meant, in words. What was written is not shown: it may be part of a secret. */
export function hintFor(name: string, known: Iterable<string>): string {
	const near = nearest(name, known);
	return near === undefined ? "" : ` (did you mean ${near}?)`;
}

function readInput(input: ComposedInput, find: Find): ReadInput {
	const template = parseTemplate(input.text);
	const needs = template.placeholders.map(({ name }) =>
		find(name, say.unknownInInput, input.name),
	);
	if (needs.some(({ owners }) => owners.some(isUntrusted)))
		throw malformed(say.inputFromManifest());
	return { ...input, template, needs };
}

/** What a reference of the workflow asks for, or has signed, is not for a file that a pull request can change. */
function findForReference(
	name: string,
	declaration: Declaration,
	find: Find,
): Need {
	const need = find(name, say.unknownInReference);
	if (!isUntrusted({ declaration }) && need.owners.some(isUntrusted))
		throw malformed(say.referenceFromManifest(name));
	return need;
}

function judgePart(
	declaration: Declaration,
	{ name, place }: Placeholder,
	{ owners, shadows }: Need,
): void {
	// What the workflow keeps to itself is not for a file that a pull request can change.
	if (isUntrusted({ declaration }) && !owners.every(isUntrusted))
		throw malformed(say.manifestNeedsOwn(place()));
	// Nor may such a file put its own value where the workflow's wildcard has one: a host, beside the workflow's password.
	if (!isUntrusted({ declaration }) && shadows)
		throw malformed(say.manifestShadows(place(), name));
	if (declaration.plain && owners.some(isSecretName))
		throw malformed(say.plainTemplate(place(), name));
}

/** Whether it is known before it is fetched that a name's value is a secret. */
function isSecretName({ declaration }: Node): boolean {
	const { plain, traits, target, missing } = declaration;
	const mayBeNone = plain || traits.isPublic || missing.kind === "default";
	return target.kind === "name" && !mayBeNone;
}

function isUntrusted({ declaration }: Pick<Node, "declaration">): boolean {
	return declaration.authority === "untrusted-manifest";
}

function namesInReference({
	traits,
	scheme,
	rest,
}: Declaration): readonly string[] {
	return traits.composes?.includes(scheme) ? placeholdersIn(rest) : [];
}

/** The text of a template, where it stands in the declaration itself. */
function knownText({
	template,
	traits,
	rest,
	pointer,
	encoding,
	unescapes,
	target,
}: Declaration): string | undefined {
	const asWritten =
		traits.isPublic &&
		target.kind === "name" &&
		pointer === undefined &&
		encoding === undefined &&
		!unescapes;
	return template && asWritten ? rest : undefined;
}
