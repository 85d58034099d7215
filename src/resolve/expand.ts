import { type Declaration, label } from "../declarations/declaration.ts";
import { sinkKeys } from "../declarations/index.ts";
import { isTokenName } from "../declarations/mistakes.ts";
import {
	type NamedBy,
	RESERVED_OUTPUTS,
	type Refusal,
	refusal,
} from "../declarations/names.ts";
import { type Problem, placeOf, SecretError } from "../errors.ts";
import type { Message } from "../message.ts";
import { variableOf } from "../text.ts";
import { say } from "./messages.ts";

/** One field that a wildcard gives. */
export interface Field {
	readonly declaration: Declaration;
	/** What the backend calls it. */
	readonly key: string;
	/** What it is called in its sinks. */
	readonly name: string;
}

/** Names the fields of a wildcard. */
export function nameFields(
	declaration: Declaration,
	keys: Iterable<string>,
): readonly Field[] {
	const { target } = declaration;
	const { prefix, keepsCase } =
		target.kind === "wildcard" ? target : { prefix: "", keepsCase: false };
	return Array.from(keys, (key) => ({
		declaration,
		key,
		name: prefix + variableOf(key, keepsCase),
	}));
}

/**
 * A wildcard never overrides: a declaration that spells a name out has it alone, in whatever sink.
 *
 * @returns what leaves out the fields whose names are declared
 * @throws SecretError `malformed` where a file that a pull request can change would put its own value into the place of a
 *   field of the workflow: a host, beside the workflow's password
 */
export function withoutDeclared(
	declarations: readonly Declaration[],
	windows: boolean,
): (fields: readonly Field[]) => readonly Field[] {
	const fold = (name: string) => (windows ? name.toUpperCase() : name);
	const trusted = new Map<string, boolean>();
	for (const { target, authority } of declarations) {
		if (target.kind !== "name") continue;
		const name = fold(target.name);
		const isTrusted = authority !== "untrusted-manifest";
		trusted.set(name, isTrusted || trusted.get(name) === true);
	}
	return (fields) =>
		fields.filter(({ name, declaration: { authority } }) => {
			const byWhom = trusted.get(fold(name));
			if (byWhom === false && authority !== "untrusted-manifest")
				throw new SecretError("malformed", say.fieldShadowed(name));
			return byWhom === undefined;
		});
}

/** What is wrong with the names that all wildcards together give. */
export function judgeFields(
	fields: readonly Field[],
	windows: boolean,
): readonly Problem[] {
	const problems: Problem[] = [];
	const first = new Map<string, Field>();
	for (const field of fields) {
		const isToken = isTokenName(field.key);
		const problem = isToken
			? say.tokenAsField()
			: (judge(field) ?? findClash(field, first, windows));
		if (problem === undefined) continue;
		const shown = isToken ? "" : `the field ${JSON.stringify(field.key)} `;
		problems.push({
			origin: field.declaration.origin,
			message: problem.with(
				(text) => `${label(field.declaration.target)}: ${shown}${text}`,
			),
		});
	}
	return problems;
}

function judge({ declaration, name }: Field): Message | undefined {
	if (!/^[A-Z_a-z][A-Za-z0-9_]*$/.test(name)) return say.wildcardName();
	if (
		declaration.sinks.has("output") &&
		RESERVED_OUTPUTS.has(name.toLowerCase())
	)
		return say.wildcardReserved();
	if (!declaration.sinks.has("env")) return undefined;
	const by = declaration.authority === "workflow" ? "wildcard" : "manifest";
	const refused = refusal(name, by);
	if (refused === undefined) return undefined;
	const advice = adviceFor(declaration, name, refused, by);
	return say.fieldRefused(name, refused.reason, advice);
}

/** A prefix is the easiest way out, but `APP_HTTP_PROXY` and `APP_HOME` are refused as well. */
function adviceFor(
	{ dotenv }: Declaration,
	name: string,
	{ when }: Refusal,
	by: NamedBy,
): string {
	const own = when === "always" ? `${name} [output]` : name;
	// One variable of a document has no reference of its own.
	const line = `${own} = ${dotenv ? "text:VALUE" : "..."}`;
	const prefix = refusal(`APP_${name}`, by) === undefined;
	return [
		...(prefix ? ["Write a prefix in front of `*`, such as `APP_*`"] : []),
		`${prefix ? "declare" : "Declare"} it by a line of its own in the workflow, \`${line}\`, which beats the wildcard`,
		`leave the field out by a line \`${name} [none] = text:-\``,
	].join(", or ");
}

function findClash(
	field: Field,
	first: Map<string, Field>,
	windows: boolean,
): Message | undefined {
	for (const key of sinkKeys(field.declaration.sinks, field.name, windows)) {
		const other = first.get(key);
		if (other !== undefined && other !== field) {
			const { origin, target } = other.declaration;
			return say.fieldTwice(
				field.name,
				JSON.stringify(other.key),
				label(target),
				placeOf(origin),
			);
		}
		first.set(key, field);
	}
	return undefined;
}
