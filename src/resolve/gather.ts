import {
	about,
	type Declaration,
	describe,
	label,
} from "../declarations/declaration.ts";
import { type Problem, SecretError } from "../errors.ts";
import type { Message } from "../message.ts";
import { attempt } from "../providers/kit/answers.ts";
import { LARGEST_TOTAL, tooMuch } from "../providers/kit/limits.ts";
import type { Answer } from "../providers/provider.ts";
import type { Environment } from "../runner/environment.ts";
import { decode } from "./decode.ts";
import { selectVariables } from "./dotenv.ts";
import { type Field, nameFields, withoutDeclared } from "./expand.ts";
import type { Answered } from "./fetch.ts";
import { type Parse, parseOnce, selectFields, selectValue } from "./json.ts";
import { say } from "./messages.ts";
import {
	hidesPipe,
	missingValue,
	type Omission,
	settleMissing,
} from "./missing.ts";
import { Secret } from "./secret.ts";
import { trimText, unescapeText } from "./text.ts";

/** What came of one declaration. */
export interface Outcome {
	/** One of a name, any number of a wildcard. The value of a template is its text, until it is filled. */
	secrets: readonly Secret[];
	readonly omitted: readonly Omission[];
}

/** What came of all declarations so far. */
export interface Gathering {
	readonly outcomes: ReadonlyMap<Declaration, Outcome>;
	/** What the wildcards gave, to be judged together. */
	readonly fields: readonly Field[];
	readonly problems: readonly Problem[];
	/** What is probably a mistake. */
	readonly warnings: readonly Message[];
	/** Turns answers into secrets: select, decode, and what `optional` and `default` say about a missing value. */
	add(answered: readonly Answered[]): void;
	/**
	 * Counts the bytes of one more value.
	 *
	 * @throws SecretError when all of them together are too many
	 */
	count(bytes: number): void;
	fail(problem: Problem): void;
}

/** Of all wildcards together. Far above what a step can deliver. */
const MOST_FIELDS = 100_000;

/** In characters. What is longer (a refused login with its claims, a missing permission) is told once. */
const LONGEST_REPEATED = 120;

function sameAs({ target }: Declaration): string {
	return `it failed for the same reason as ${label(target)} above.`;
}

/** @param declarations - all of the step, in whatever order answers to them come */
export function openGathering(
	declarations: readonly Declaration[],
	{ windows, environment }: { windows: boolean; environment: Environment },
): Gathering {
	const outcomes = new Map<Declaration, Outcome>();
	const fields: Field[] = [];
	const problems: Problem[] = [];
	const warnings: Message[] = [];
	const told = new Map<string, Declaration>();
	const undeclared = withoutDeclared(declarations, windows);
	const parse = parseOnce();
	let total = 0;
	const keep = (secret: Secret) => {
		total += secret.value.length + (secret.encoded?.length ?? 0);
		return secret;
	};
	const nothing: Outcome = { secrets: [], omitted: [] };
	const gather = ({ declaration, answer }: Answered): Outcome => {
		const referring = new Set<string>();
		const fail = (error: SecretError, field = "") => {
			const { text } = error.said;
			const first = told.get(text);
			if (first === undefined) told.set(text, declaration);
			const said =
				first !== undefined && text.length > LONGEST_REPEATED
					? error.said.with(() => sameAs(first))
					: error.said;
			problems.push(problemOf(declaration, { said }, field));
			return nothing;
		};
		const taken = attempt(() => {
			const missing = missingValue(declaration, answer, environment);
			if (missing !== undefined) throw missing;
			return take(declaration, answer, parse, (name) => referring.add(name));
		});
		if (taken instanceof SecretError) {
			const settled = settleMissing(declaration, taken);
			if (settled !== undefined && hidesPipe(declaration, answer))
				warnings.push(about(declaration, say.pipeHides()));
			if (settled instanceof Secret)
				return { secrets: [keep(settled)], omitted: [] };
			return settled === undefined
				? fail(taken)
				: { secrets: [], omitted: [settled] };
		}
		if (taken instanceof Secret) return { secrets: [keep(taken)], omitted: [] };
		if (fields.length + taken.size > MOST_FIELDS)
			return fail(new SecretError("malformed", say.tooManyFields(MOST_FIELDS)));
		const secrets: Secret[] = [];
		const omitted: Omission[] = [];
		const own = attempt(() =>
			undeclared(nameFields(declaration, taken.keys())),
		);
		if (own instanceof SecretError) return fail(own);
		if (taken.size === 0 && !declaration.allowEmpty)
			warnings.push(about(declaration, say.noFields()));
		const unexpanded = own.filter(
			({ key }) => declaration.sinks.size > 0 && referring.has(key),
		);
		if (unexpanded.length > 0)
			warnings.push(
				say.notExpanded(unexpanded.map(({ name }) => name).join(", ")),
			);
		for (const field of own) {
			const { key, name } = field;
			fields.push(field);
			const value = taken.get(key);
			if (value === undefined) {
				omitted.push({ declaration, name, reason: "it is null" });
				continue;
			}
			const secret = attempt(() =>
				finish(declaration, name, value, declaration.dotenv, key),
			);
			if (secret instanceof Secret) secrets.push(keep(secret));
			else fail(secret, `the field ${JSON.stringify(key)}: `);
		}
		return { secrets, omitted };
	};
	return {
		outcomes,
		fields,
		problems,
		warnings,
		add(answered) {
			for (const one of answered) {
				if (total > LARGEST_TOTAL) break;
				const outcome = gather(one);
				outcomes.set(one.declaration, outcome);
				const texts = outcome.secrets.filter(({ unfilled }) => unfilled);
				if (texts.length > 0 && !texts.some(hasPlaceholder))
					warnings.push(about(one.declaration, say.noPlaceholder()));
			}
			if (total > LARGEST_TOTAL) problems.push({ message: tooMuch().said });
		},
		count(bytes) {
			total += bytes;
			if (total > LARGEST_TOTAL) throw tooMuch();
		},
		fail: (problem) => void problems.push(problem),
	};
}

function hasPlaceholder({ value }: Secret): boolean {
	return Buffer.from(value).includes("{{");
}

/** What is wrong with a declaration, as the user reads it. */
export function problemOf(
	declaration: Declaration,
	{ said }: Pick<SecretError, "said">,
	field = "",
): Problem {
	return {
		origin: declaration.origin,
		message: said.with((text) => `${describe(declaration)}: ${field}${text}`),
	};
}

/** The secret of a name, or the fields of a wildcard. */
function take(
	declaration: Declaration,
	answer: Answer,
	parse: Parse,
	refers: (name: string) => void,
): Secret | ReadonlyMap<string, Uint8Array | undefined> {
	if (answer.kind === "failed") throw answer.error;
	const { target, pointer, encoding, dotenv } = declaration;
	if (answer.kind === "value") {
		if (target.kind === "wildcard" && !dotenv)
			return selectFields(answer.value, pointer, parse);
		const value =
			pointer === undefined
				? answer.value
				: selectValue(answer.value, pointer, parse);
		if (target.kind === "wildcard")
			return selectVariables(
				encoding === undefined ? value : decode(value, encoding),
				refers,
			);
		return finish(declaration, target.name, value, pointer !== undefined);
	}
	if (target.kind === "name")
		throw new SecretError("failed", say.fieldsForValue());
	if (pointer !== undefined)
		throw new SecretError("malformed", say.jsonOfFields());
	return answer.fields;
}

/** @param selected - whether something was taken out of a document: a pointer's value, or a variable of a dotenv file */
function finish(
	declaration: Declaration,
	name: string,
	value: Uint8Array,
	selected: boolean,
	field?: string,
): Secret {
	const { encoding, dotenv, plain, template, traits } = declaration;
	const secret = !plain && traits.isPublic !== true;
	const known = { field, secret, unfilled: template };
	// A dotenv file is decoded as a whole.
	if (encoding === undefined || dotenv)
		return new Secret(declaration, name, {
			...known,
			value: asText(declaration, value),
			// What is written out stands in the log as it came.
			encoded: declaration.unescapes ? value : undefined,
			derived: selected,
		});
	return new Secret(declaration, name, {
		...known,
		value: asText(declaration, decode(value, encoding)),
		encoded: value,
		derived: true,
	});
}

/** What is done with a value as text. A template is trimmed when it is filled. */
function asText(
	{ unescapes, template, trim }: Declaration,
	value: Uint8Array,
): Uint8Array {
	const unescaped = unescapes ? unescapeText(value) : value;
	return trim && !template ? trimText(unescaped) : unescaped;
}
