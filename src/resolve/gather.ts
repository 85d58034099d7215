import {
	type Declaration,
	describe,
	label,
} from "../declarations/declaration.ts";
import { type Problem, SecretError } from "../errors.ts";
import { attempt } from "../providers/kit/answers.ts";
import { LARGEST_TOTAL, tooMuch } from "../providers/kit/limits.ts";
import type { Answer } from "../providers/provider.ts";
import { decode } from "./decode.ts";
import { type Field, nameFields, withoutDeclared } from "./expand.ts";
import type { Answered } from "./fetch.ts";
import { type Parse, parseOnce, selectFields, selectValue } from "./json.ts";
import { say } from "./messages.ts";
import { Secret } from "./secret.ts";

/** Something that was left out on purpose; the reader of the log wants to know why. */
export interface Omission {
	readonly declaration: Declaration;
	readonly name: string;
	readonly reason: string;
}

/** What came of all declarations; each list is in their order. */
export interface Gathered {
	readonly secrets: Secret[];
	readonly omitted: Omission[];
	/** What the wildcards gave, to be judged together. */
	readonly fields: Field[];
	readonly problems: Problem[];
}

/** Of all wildcards together. Far above what a step can deliver. */
const MOST_FIELDS = 100_000;

/** Turns answers into secrets: select, decode, and what `optional` and `default` say about a missing value. */
export function gather(
	answered: readonly Answered[],
	windows: boolean,
): Gathered {
	const gathered: Gathered = {
		secrets: [],
		omitted: [],
		fields: [],
		problems: [],
	};
	const declarations = answered.map(({ declaration }) => declaration);
	const undeclared = withoutDeclared(declarations, windows);
	const parse = parseOnce();
	let total = 0;
	const keep = (secret: Secret) => {
		total += secret.value.length + (secret.encoded?.length ?? 0);
		gathered.secrets.push(secret);
	};
	for (const { declaration, answer } of answered) {
		if (total > LARGEST_TOTAL) break;
		const fail = (error: SecretError, field = "") =>
			gathered.problems.push({
				origin: declaration.origin,
				message: error.said.with(
					(text) => `${describe(declaration)}: ${field}${text}`,
				),
			});
		const taken = attempt(() => take(declaration, answer, parse));
		if (taken instanceof SecretError) {
			const settled = settleMissing(declaration, taken);
			if (settled instanceof Secret) keep(settled);
			else if (settled !== undefined) gathered.omitted.push(settled);
			else fail(taken);
			continue;
		}
		if (taken instanceof Secret) {
			keep(taken);
			continue;
		}
		if (gathered.fields.length + taken.size > MOST_FIELDS) {
			fail(new SecretError("malformed", say.tooManyFields(MOST_FIELDS)));
			continue;
		}
		const fields = undeclared(nameFields(declaration, taken.keys()));
		for (const field of fields) {
			const { key, name } = field;
			gathered.fields.push(field);
			const value = taken.get(key);
			if (value === undefined) {
				gathered.omitted.push({ declaration, name, reason: "it is null" });
				continue;
			}
			const secret = attempt(() =>
				finish(declaration, name, value, false, key),
			);
			if (secret instanceof Secret) keep(secret);
			else fail(secret, `the field ${JSON.stringify(key)}: `);
		}
	}
	if (total > LARGEST_TOTAL)
		gathered.problems.push({ message: tooMuch().said });
	return gathered;
}

/** The secret of a name, or the fields of a wildcard. */
function take(
	declaration: Declaration,
	answer: Answer,
	parse: Parse,
): Secret | ReadonlyMap<string, Uint8Array | undefined> {
	if (answer.kind === "failed") throw answer.error;
	const { target, pointer } = declaration;
	if (answer.kind === "value") {
		if (
			answer.value.length === 0 &&
			!declaration.allowEmpty &&
			declaration.traits.empty === "missing"
		)
			throw new SecretError("not-found", say.secretEmpty());
		if (target.kind === "wildcard")
			return selectFields(answer.value, pointer, parse);
		return finish(
			declaration,
			target.name,
			pointer === undefined
				? answer.value
				: selectValue(answer.value, pointer, parse),
			pointer !== undefined,
		);
	}
	if (target.kind === "name")
		throw new SecretError("failed", say.fieldsForValue());
	if (pointer !== undefined)
		throw new SecretError("malformed", say.jsonOfFields());
	return answer.fields;
}

function finish(
	declaration: Declaration,
	name: string,
	value: Uint8Array,
	selected: boolean,
	field?: string,
): Secret {
	const { encoding, plain } = declaration;
	const known = { field, secret: !plain };
	if (encoding === undefined)
		return new Secret(declaration, name, {
			...known,
			value,
			derived: selected,
		});
	return new Secret(declaration, name, {
		...known,
		value: decode(value, encoding),
		encoded: value,
		derived: true,
	});
}

/** What `optional` and `default` make of a missing value; undefined when the error stands. */
function settleMissing(
	declaration: Declaration,
	error: SecretError,
): Secret | Omission | undefined {
	const { missing, target } = declaration;
	if (error.reason !== "not-found" || missing.kind === "fail") return undefined;
	if (missing.kind === "omit")
		return { declaration, name: label(target), reason: "not found" };
	return new Secret(declaration, label(target), {
		value: Buffer.from(missing.value),
		secret: false,
		derived: true,
	});
}
