import type { Origin, Problem } from "../errors.ts";
import type { Message } from "../message.ts";
import { cut } from "../plain.ts";
import { CONTROL, nameOf } from "../runner/text.ts";
import type { Declaration, Sink, Target, Traits } from "./declaration.ts";
import { say } from "./messages.ts";
import {
	explainLine,
	explainQuoted,
	explainReference,
	findTail,
	isTokenName,
	type Known,
	shownName,
} from "./mistakes.ts";
import {
	noModifiers,
	type Read,
	readModifiers,
	type Settings,
} from "./modifiers.ts";

/** What a line is read against. */
export interface Dialect extends Known {
	/** Where a declaration without `env` or `output` goes. */
	readonly deliverTo: ReadonlySet<Sink>;
}

/** In characters. No reference comes near; a pasted value might. */
const LONGEST_LINE = 65_536;
/** In characters. Each field of a wildcard repeats its prefix. */
const LONGEST_NAME = 255;
/** A text with more mistakes is no list of declarations, and is read no further. */
const MOST_PROBLEMS = 2_000;
/** Far above what a step can deliver: all its environment variables share 1 MiB. */
export const MOST_DECLARATIONS = 100_000;

/** The outcome of reading declarations: both lists are in the order of the lines. */
export interface Parsed {
	readonly declarations: readonly Declaration[];
	readonly problems: readonly Problem[];
}

/**
 * Reads declarations, one a line. Blank lines and lines that begin with `#` are passed over.
 *
 * A line that is not a declaration is probably a pasted secret. So no text of a faulty line enters a message, but for
 * its name where that looks like the name of a variable, and words that are ours anyway.
 *
 * @param source - what the text is called in messages: an input's name or a file's path
 */
export function parse(text: string, source: string, dialect: Dialect): Parsed {
	const declarations: Declaration[] = [];
	const problems: Problem[] = [];
	let inPem = false;
	for (const [index, line] of linesOf(text.replace(/^\uFEFF/, ""))) {
		const trimmed = line.trim();
		if (inPem) {
			inPem = !trimmed.includes("-----END ");
			continue;
		}
		const control = CONTROL.exec(line.replace(/\r$/, ""))?.[0];
		if (control === undefined && (trimmed === "" || trimmed.startsWith("#")))
			continue;
		const origin = { source, line: index + 1 };
		const full = findFull(declarations, problems);
		if (full !== undefined) {
			problems.push({ origin, message: full });
			break;
		}
		if (control !== undefined) {
			problems.push({ origin, message: refuseControl(control) });
			continue;
		}
		const read = readLine(trimmed, origin, dialect);
		// Its lines are told once.
		inPem = beginsPem(trimmed) && !(read.ok && read.value.traits.runsPrograms);
		if (inPem)
			problems.push({
				origin,
				message: say.pem().with((text) => showName(trimmed) + text),
			});
		else if (read.ok) declarations.push(read.value);
		else problems.push({ origin, message: read.problem });
	}
	return { declarations, problems };
}

function beginsPem(line: string): boolean {
	return line.includes("-----BEGIN ") && !line.includes("-----END ");
}

/** One at a time: of a text that is no list of declarations only the beginning is looked at. */
function* linesOf(text: string): Generator<readonly [number, string]> {
	let start = 0;
	for (let index = 0; start <= text.length; index++) {
		const end = text.indexOf("\n", start);
		const behind = end < 0 ? text.length : end;
		yield [index, text.slice(start, behind)];
		start = behind + 1;
	}
}

/** Why no further line is read, or undefined when one is. */
function findFull(
	declarations: readonly Declaration[],
	problems: readonly Problem[],
): Message | undefined {
	if (problems.length >= MOST_PROBLEMS)
		return say.tooManyMistakes(MOST_PROBLEMS);
	if (declarations.length >= MOST_DECLARATIONS)
		return say.tooManyAbove(MOST_DECLARATIONS);
	return undefined;
}

function readLine(
	line: string,
	origin: Origin,
	dialect: Dialect,
): Read<Declaration> {
	if (line.length > LONGEST_LINE)
		return {
			ok: false,
			problem: say.lineTooLong(LONGEST_LINE),
		};
	const head = /^[^\s=[]*/.exec(line)?.[0] ?? "";
	const fail = (problem: Message): Read<Declaration> => ({
		ok: false,
		problem: problem.with((text) => showName(line) + text),
	});

	const quoted = /^["'`]/.test(line) && explainQuoted(line, dialect);
	if (quoted) return fail(quoted);

	let index = skipSpace(line, head.length);
	let settings = noModifiers();
	if (line[index] === "[") {
		const read = readModifiers(line, index);
		if (!read.ok) return fail(read.problem);
		settings = read.value;
		index = skipSpace(line, read.end);
	}
	// Without modifiers this is not reached at a bracket.
	if (line[index] === "[") return fail(say.twoBrackets());
	if (line[index] !== "=")
		return fail(explainLine(line, { head, index }, dialect));
	const reference = line.slice(index + 1).trim();
	if (reference === "") return fail(say.referenceMissing());

	const [, scheme = "", slashes = "", behind = ""] =
		/^([a-z][a-z0-9+.-]*):(\/\/)?(.*)$/s.exec(reference) ?? [];
	const traits = Object.hasOwn(dialect.schemes, scheme)
		? dialect.schemes[scheme]
		: undefined;
	if (traits === undefined) return fail(explainReference(reference, dialect));
	const written = traits.verbatim ? slashes + behind : behind;
	const rest =
		traits.takesHints && slashes !== "" ? withoutHints(written) : written;
	const problem =
		findFolded(traits, rest, dialect) ??
		findTrailingModifiers(traits, rest) ??
		findTail(traits, rest);
	if (problem !== undefined) return fail(problem);

	const { none, ...said } = settings;
	const sinks =
		none || settings.sinks.size > 0 ? settings.sinks : dialect.deliverTo;
	const target = readTarget(head, sinks);
	if (target === undefined) return fail(badName(head));
	// Else it would be the name of a variable, for all to see.
	if (isTokenName(head)) return { ok: false, problem: say.tokenAsName() };
	if (head.length > LONGEST_NAME) return fail(say.nameTooLong(LONGEST_NAME));
	const misuse = findMisuse(settings, target);
	if (misuse !== undefined) return fail(misuse);
	return {
		ok: true,
		end: line.length,
		value: {
			...said,
			target,
			scheme,
			traits,
			shown: cut(`${scheme}:${traits.display(rest)}`),
			rest,
			origin,
			authority: "untrusted-manifest", // who reads a source knows better
			sinks,
		},
	};
}

/** Such a character can hide what a line says, or begin another line in the log. */
function refuseControl(character: string): Message {
	const advice =
		character === "\r"
			? "A carriage return can only stand in front of the line feed that ends a line"
			: "Take it out; in a modifier's value write it as JSON does, `\\u0000`";
	return say.control(nameOf(character), advice);
}

function skipSpace(line: string, start: number): number {
	let index = start;
	while (index < line.length && line[index]?.trim() === "") index++;
	return index;
}

/** The name of a faulty line, where it is plainly one. One that is padded looks like a name in front of a `=`. */
function showName(line: string): string {
	const [, head = ""] =
		/^([A-Z][A-Z0-9_]{0,63}\*{0,2})\s*(?:[:[]|=(?!=|$))/.exec(line) ?? [];
	const name = shownName(head);
	return name === undefined ? "" : `${name}: `;
}

function readTarget(
	head: string,
	sinks: ReadonlySet<Sink>,
): Target | undefined {
	const wildcard = /^((?:[A-Za-z_][A-Za-z0-9_]*_|_)?)(\*{1,2})$/.exec(head);
	if (wildcard)
		return {
			kind: "wildcard",
			prefix: wildcard[1] ?? "",
			keepsCase: wildcard[2] === "**",
		};
	const pattern = sinks.has("env")
		? /^[A-Za-z_][A-Za-z0-9_]*$/
		: /^[A-Za-z_][A-Za-z0-9_-]*$/;
	return pattern.test(head) ? { kind: "name", name: head } : undefined;
}

function badName(head: string): Message {
	if (head === "") return say.nameMissing();
	if (head.includes("*")) return say.wildcardForm();
	if (/^[A-Za-z_][A-Za-z0-9_-]*$/.test(head)) return say.hyphen();
	return say.nameForm();
}

function findMisuse(settings: Settings, target: Target): Message | undefined {
	if (target.kind === "name")
		return settings.dotenv ? say.dotenvOfName() : undefined;
	if (settings.form.kind === "file" && settings.form.base !== undefined)
		return say.fileOfWildcard();
	if (settings.missing.kind === "default") return say.defaultOfWildcard();
	return undefined;
}

/** Dagger's hints for its cache, which it takes off there. We have no cache. */
function withoutHints(rest: string): string {
	return rest.replace(
		/\?(?:ttl|cacheKey)=[^\s&?#]*(?:&(?:ttl|cacheKey)=[^\s&?#]*)*$/,
		"",
	);
}

/** A folded YAML scalar (`>`) joins all lines into one. In a command or a text `X=file:y` is common, `X = file:y` is not. */
function findFolded(
	{ runsPrograms, verbatim }: Traits,
	rest: string,
	{ schemes }: Dialect,
): Message | undefined {
	if (!rest.includes("=")) return undefined;
	const space = runsPrograms || verbatim ? "\\s+" : "\\s*";
	const second = new RegExp(
		`\\s(?:[A-Za-z_][A-Za-z0-9_-]*\\*{0,2}|\\*{1,2})(?:\\s*\\[[^\\[\\]]*\\])?${space}=${space}(?:${alternatives(Object.keys(schemes))}):`,
	);
	return second.test(rest) ? say.folded() : undefined;
}

function findTrailingModifiers(
	{ runsPrograms }: Traits,
	rest: string,
): Message | undefined {
	if (runsPrograms || !rest.endsWith("]")) return undefined;
	for (const start of lastBrackets(rest)) {
		const read = readModifiers(rest, start);
		if (read.ok && read.end === rest.length) return say.trailingModifiers();
	}
	return undefined;
}

/** Where the last few `[` stand. Each is read to the end, so a line full of them must not have all of them tried. */
function* lastBrackets(text: string): Generator<number> {
	let start = text.length;
	for (let tried = 0; tried < 8 && start > 0; tried++) {
		start = text.lastIndexOf("[", start - 1);
		if (start < 0) return;
		yield start;
	}
}

function alternatives(schemes: readonly string[]): string {
	return schemes.map((scheme) => scheme.replace(/[+.]/g, "\\$&")).join("|");
}
