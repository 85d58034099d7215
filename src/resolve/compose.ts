import { label } from "../declarations/declaration.ts";
import { SecretError } from "../errors.ts";
import type { Value } from "../mask/masks.ts";
import { attempt } from "../providers/kit/answers.ts";
import { malformed } from "../providers/kit/errors.ts";
import { type Filled, type Filling, fill } from "../template/fill.ts";
import { parseTemplate, type Template } from "../template/parse.ts";
import { decodeUtf8 } from "../text.ts";
import { type Need, type Node, visitInTurn } from "./circles.ts";
import { type Gathering, problemOf } from "./gather.ts";
import { type Graph, hintFor, type ReadInput } from "./graph.ts";
import { say } from "./messages.ts";
import { Secret } from "./secret.ts";
import { trimText, withLineBreak } from "./text.ts";

/**
 * Fills every template whose text and parts are here. What cannot be filled becomes a problem.
 *
 * @returns the secrets that came out, and what filters made of their parts
 */
export function fillTemplates(
	graph: Graph,
	gathering: Gathering,
): readonly Value[] {
	const templates = new Map<Secret, Template>();
	for (const node of graph.nodes) {
		if (node.state !== "asked") continue;
		const { declaration } = node;
		const secrets = gathering.outcomes.get(declaration)?.secrets ?? [];
		const unfilled = secrets.filter(({ unfilled }) => unfilled);
		const read = attempt(() => {
			for (const secret of unfilled)
				templates.set(secret, readTemplate(secret));
			node.fills ??= unfilled.flatMap((secret) =>
				graph.needsOf(declaration, templates.get(secret)?.placeholders ?? []),
			);
		});
		if (read instanceof SecretError) {
			gathering.fail(problemOf(declaration, read));
			node.fills ??= [];
		}
	}
	if (gathering.problems.length > 0) return [];
	const values: Value[] = [];
	const open = graph.nodes.filter(({ state }) => state !== "complete");
	visitInTurn(new Set(open), (node) => {
		if (node.state !== "asked") return false;
		const filled = attempt(() => fillNode(node, templates, gathering));
		if (filled instanceof SecretError) {
			gathering.fail(problemOf(node.declaration, filled));
			return false;
		}
		for (const value of filled.flatMap(valuesIn)) values.push(value);
		node.state = "complete";
		return true;
	});
	return values;
}

function valuesIn({ secret, name, value, parts }: Secret): readonly Value[] {
	if (!secret) return [];
	const ofParts = parts.filter(({ secret: { secret } }) => secret);
	return [
		{ bytes: value, name },
		...ofParts.flatMap(({ secret: { name }, made }) =>
			made.map((bytes) => ({ bytes, name })),
		),
	];
}

/** @throws SecretError `malformed` with line and column, or when the text is none */
export function readTemplate({ value }: Secret): Template {
	const text = decodeUtf8(value);
	if (text === undefined) throw malformed(say.templateNotText());
	return parseTemplate(text);
}

function fillNode(
	node: Node,
	templates: ReadonlyMap<Secret, Template>,
	gathering: Gathering,
): readonly Secret[] {
	const outcome = gathering.outcomes.get(node.declaration);
	if (outcome === undefined) return [];
	const needs = needsByName(node.fills ?? []);
	const filled: Secret[] = [];
	outcome.secrets = outcome.secrets.map((secret) => {
		const template = templates.get(secret);
		if (template === undefined) return secret;
		const whole = filledSecret(secret, template, needs, gathering);
		filled.push(whole);
		return whole;
	});
	return filled;
}

function filledSecret(
	text: Secret,
	template: Template,
	needs: ReadonlyMap<string, Need>,
	gathering: Gathering,
): Secret {
	const { declaration, name, field, encoded } = text;
	const { filled, parts } = fillWith(template, needs, gathering);
	const joined = Buffer.concat(filled.pieces);
	return new Secret(declaration, name, {
		value: declaration.trim ? trimText(joined) : joined,
		field,
		encoded,
		secret: text.secret || parts.values().some(({ secret }) => secret),
		// A line break that a part ends in is not the text's.
		derived: text.derived || text.value.at(-1) !== 0x0a,
		parts: Array.from(parts, ([name, secret]) => ({
			secret,
			made: filled.made
				.filter((one) => one.name === name)
				.map(({ bytes }) => bytes),
		})),
	});
}

/**
 * What declarations give for an input of a provider; empty when a name that may be left out is.
 *
 * @throws SecretError that names the input
 */
export function composeInput(
	{ name, template, needs, lines: each }: ReadInput,
	gathering: Gathering,
): string {
	const text = attempt(() => {
		const lines = each && template.segments.length > 1;
		const named = needsByName(needs);
		const { filled } = fillWith(template, named, gathering, lines);
		return (decodeUtf8(Buffer.concat(filled.pieces)) ?? "").trim();
	});
	if (!(text instanceof SecretError)) return text;
	throw new SecretError(
		text.reason,
		text.said.with((said) => `\`${name}\`: ${said}`),
	);
}

/**
 * What stands for the names in a reference.
 *
 * @throws SecretError for a name that is left out, or that a wildcard did not give
 */
export function partsOf(
	needs: readonly Need[],
	gathering: Gathering,
): ReadonlyMap<string, Uint8Array> {
	return new Map(
		needs.map((need) => {
			const found = findValue(need, gathering);
			if (found === "left-out") throw malformed(say.partLeftOut(need.name));
			if (found === "unknown")
				throw malformed(say.unknownInReference(hintIn(need, gathering)));
			return [need.name, withLineBreak(found, "value")] as const;
		}),
	);
}

function needsByName(needs: readonly Need[]): ReadonlyMap<string, Need> {
	return new Map(needs.map((need) => [need.name, need]));
}

const NOTHING = new Uint8Array();

function fillWith(
	template: Template,
	needs: ReadonlyMap<string, Need>,
	gathering: Gathering,
	lines = false,
): { readonly filled: Filled; readonly parts: ReadonlyMap<string, Secret> } {
	const parts = new Map<string, Secret>();
	const partOf: Filling["partOf"] = ({ name, optional, place }) => {
		const need = needs.get(name);
		const found = need === undefined ? "unknown" : findValue(need, gathering);
		if (found instanceof Secret) {
			parts.set(name, found);
			return withLineBreak(found, "value");
		}
		if (optional) return NOTHING;
		throw malformed(
			found === "left-out"
				? say.nameLeftOut(place(), name)
				: say.unknownInTemplate(place(), need ? hintIn(need, gathering) : ""),
		);
	};
	const filled = fill(template, { partOf, count: gathering.count, lines });
	return { filled, parts };
}

/** The value of a name whose declarations have all been asked. */
function findValue(
	{ name, owners }: Need,
	gathering: Gathering,
): Secret | "left-out" | "unknown" {
	const found: Secret[] = [];
	let leftOut = false;
	for (const { declaration } of owners) {
		const outcome = gathering.outcomes.get(declaration);
		if (outcome === undefined) continue;
		const secret = byName(outcome.secrets).get(name);
		if (secret !== undefined) found.push(secret);
		// A wildcard can be left out as a whole.
		leftOut ||= outcome.omitted.some(
			(omitted) =>
				omitted.name === name || omitted.name === label(declaration.target),
		);
	}
	const [first, ...others] = found;
	if (others.length > 0) throw malformed(say.nameTwice(name));
	return first ?? (leftOut ? "left-out" : "unknown");
}

function hintIn({ name, owners }: Need, gathering: Gathering): string {
	const known = owners.flatMap(
		({ declaration }) => gathering.outcomes.get(declaration)?.secrets ?? [],
	);
	return hintFor(
		name,
		known.map((secret) => secret.name),
	);
}

const indices = new WeakMap<readonly Secret[], ReadonlyMap<string, Secret>>();

function byName(secrets: readonly Secret[]): ReadonlyMap<string, Secret> {
	const known = indices.get(secrets);
	if (known !== undefined) return known;
	const index = new Map(secrets.map((secret) => [secret.name, secret]));
	indices.set(secrets, index);
	return index;
}
