import { distance } from "fastest-levenshtein";
import type { Message } from "../message.ts";
import { isPlainAlone } from "../plain.ts";
import type { Traits } from "./declaration.ts";
import { say } from "./messages.ts";
import { commandOf } from "./other-stores.ts";

/** What is known of the step when a line is no declaration. */
export interface Known {
	/** Every scheme, without colon. */
	readonly schemes: Readonly<Record<string, Traits>>;
	/** Whether the step's environment has a variable of this name. */
	hasVariable(name: string): boolean;
}

const NAME = "[A-Za-z_][A-Za-z0-9_-]*\\*{0,2}";

/**
 * Why a line without `=` behind its name is no declaration.
 *
 * @param place - the beginning of the line, and where something else stands than `=`, behind the head and the modifiers
 */
export function explainLine(
	line: string,
	place: { readonly head: string; readonly index: number },
	known: Known,
): Message {
	const { head, index } = place;
	const inHead = head.indexOf(":");
	const colon = inHead < 0 ? index : inHead;
	const name = inHead < 0 ? head : head.slice(0, inHead);
	const behind = line[colon] === ":" ? line.slice(colon + 1).trimStart() : "";
	const isName = new RegExp(`^${NAME}$`).test(name);
	if (isName && begins(behind, known)) return say.colon();
	return (
		explainPrefix(line, known) ??
		explainOtherAction(line, known) ??
		(isName && inHead < 0 && begins(line.slice(index), known)
			? say.noEquals(shownName(name) ?? "NAME", shown(line.slice(index), known))
			: say.noDeclaration())
	);
}

/** Why what stands behind `=` is no reference. */
export function explainReference(reference: string, known: Known): Message {
	const [, quoted] = /^(["'`])(.*)\1$/s.exec(reference)
		? [undefined, reference.slice(1, -1)]
		: [];
	if (quoted !== undefined && begins(quoted, known))
		return say.quotedReference(shown(quoted, known));
	const [, secret] = /^secrets\.([A-Za-z_]\w*)$/.exec(reference) ?? [];
	if (secret !== undefined)
		return say.secretsContext(shownName(secret) ?? "NAME");
	const [, variable = reference] =
		/^(?:\$\{?|env\.)([A-Za-z_]\w*)\}?$/.exec(reference) ?? [];
	if (variable !== reference || known.hasVariable(variable))
		return say.bareName(
			known.hasVariable(variable) ? variable : (shownName(variable) ?? "NAME"),
		);
	const [word = ""] =
		/^[A-Za-z0-9][A-Za-z0-9+.-]{0,23}(?=:|\s)/.exec(reference) ?? [];
	const meant = meantBy(word.toLowerCase(), known);
	if (meant !== undefined) return say.otherName(word.toLowerCase(), meant);
	const command = commandOf(word);
	if (command !== undefined) return say.otherStore(word.toLowerCase(), command);
	return noScheme(reference, known);
}

/** How a store is written here that other tools have another scheme for. */
function meantBy(word: string, { schemes }: Known): string | undefined {
	return Object.values(schemes)
		.flatMap(({ otherNames = [] }) => otherNames)
		.find(([words]) => words.split(" ").includes(word))?.[1];
}

/** What stands behind a reference that cannot end so. */
export function findTail(
	{ endsPlainly, readsEnvironment }: Traits,
	rest: string,
): Message | undefined {
	if (!endsPlainly) return undefined;
	if (/\s#(?:\s|$)/.test(rest))
		return readsEnvironment ? say.commentOfVariable() : say.trailingComment();
	const [last] = /[;,]$/.exec(rest) ?? [];
	return last === undefined ? undefined : say.trailingCharacter(last);
}

function noScheme(reference: string, { schemes }: Known): Message {
	const scheme = /^([A-Za-z][A-Za-z0-9+.-]{0,15}):/
		.exec(reference)?.[1]
		?.toLowerCase();
	const near =
		scheme === undefined
			? undefined
			: Object.keys(schemes).find((known) => distance(known, scheme) <= 1);
	const hint = near === undefined ? "" : ` (did you mean \`${near}\`?)`;
	const known = Object.keys(schemes).join(", ");
	return isTokenLike(reference)
		? say.pastedToken(hint, known)
		: say.unknownScheme(hint, known);
}

/** Whether it may be a token that somebody wrote there. */
function isTokenLike(text: string): boolean {
	return /^(?=.*\d)(?=.*[A-Za-z])[\w.+/=~:-]{16,}$/.test(text);
}

/** Why a line begins with a quote, when it is a declaration otherwise. */
export function explainQuoted(line: string, known: Known): Message | undefined {
	const [, , inside = ""] = /^(["'`])(.*)\1[,;]?$/s.exec(line) ?? [];
	return isDeclaration(inside.trim(), known) ? say.quotedLine() : undefined;
}

function explainPrefix(line: string, known: Known): Message | undefined {
	const [prefix = "", word = ""] = /^(export|-)\s+/.exec(line) ?? [];
	return word !== "" && isDeclaration(line.slice(prefix.length), known)
		? say.prefixed(word)
		: undefined;
}

/** A line as another action for one of the stores takes it, translated. */
function explainOtherAction(
	line: string,
	{ schemes }: Known,
): Message | undefined {
	for (const traits of new Set(Object.values(schemes))) {
		const found = traits.translate?.(line);
		if (found !== undefined) return say.otherAction(found.action, found.line);
	}
	return undefined;
}

function isDeclaration(line: string, known: Known): boolean {
	const [head] =
		new RegExp(`^(?:${NAME}|\\*{1,2})\\s*(?:\\[[^\\[\\]]*\\])?\\s*=\\s*`).exec(
			line,
		) ?? [];
	return head !== undefined && begins(line.slice(head.length), known);
}

/** Whether a text begins with a known scheme. */
function begins(text: string, { schemes }: Known): boolean {
	const [, scheme = ""] = /^([a-z][a-z0-9+.-]*):/.exec(text) ?? [];
	return Object.hasOwn(schemes, scheme);
}

/** A reference that begins with a known scheme, as messages show it. */
function shown(reference: string, { schemes }: Known): string {
	const [, scheme = "", rest = ""] =
		/^([a-z][a-z0-9+.-]*):(?:\/\/)?(.*)$/s.exec(reference) ?? [];
	return `${scheme}:${schemes[scheme]?.display(rest) ?? ""}`;
}

/**
 * A name, where it is plainly one. Keys, seeds and lines of a PEM can look like names, so a long name has a `_` in it.
 */
export function shownName(name: string): string | undefined {
	const isName = /^[A-Z][A-Z0-9_]{0,63}\*{0,2}$/.test(name);
	return isName && (name.includes("_") || name.length <= 16) ? name : undefined;
}

/** A word in the place of a modifier, where it is plainly a word: a password may stand there. */
export function shownWord(word: string): string | undefined {
	return /^[a-z]{2,12}(?:-[a-z]{2,12})?$/.test(word) && isPlainAlone(word)
		? word
		: undefined;
}

/** What vendors' tokens look like that could be names of variables. Source: their documentation. */
const TOKEN_NAME =
	/^(?:(?:gh[oprsu]|npm|dckr_pat|[sr]k_(?:live|test)|hf|shp(?:at|ca|pa|ss)|lin_api|figd|dop_v1)_(?=[A-Za-z]*\d)[A-Za-z0-9]{16,}|(?:github_pat|ops)_(?=\w*\d)\w{22,})$/;

/** Whether a token stands in the place of a name, where everybody would read it. */
export function isTokenName(name: string): boolean {
	return TOKEN_NAME.test(name);
}
