import { type Declaration, describe } from "../declarations/declaration.ts";
import type { Problem } from "../errors.ts";
import { givenText } from "../inputs/given.ts";
import type { Message } from "../message.ts";
import { placeholdersIn } from "../placeholder.ts";
import { type InputRow, isComposed } from "../providers/inputs.ts";
import type { Environment } from "../runner/environment.ts";
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

function namesOf(declarations: readonly Declaration[]): ReadonlySet<string> {
	return new Set(
		declarations.flatMap(({ target }) =>
			target.kind === "name" ? [target.name] : [],
		),
	);
}
