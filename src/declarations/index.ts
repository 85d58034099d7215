import { type Origin, type Problem, placeOf } from "../errors.ts";
import type { Message } from "../message.ts";
import { nameIn } from "../placeholder.ts";
import { expandedIn, sets } from "./commands.ts";
import {
	type Authority,
	type Declaration,
	label,
	type Sink,
} from "./declaration.ts";
import { type Dialect, MOST_DECLARATIONS, parse } from "./grammar.ts";
import { type ManifestRules, manifestProblem } from "./manifest.ts";
import { say } from "./messages.ts";
import { RESERVED_OUTPUTS, refusal } from "./names.ts";

/** A text with declarations. A manifest is content of the repository; the environment's lines are made of variables. */
export interface Source {
	readonly name: string;
	readonly text: string;
	readonly kind: "workflow" | "manifest" | "environment";
}

export interface Rules extends Dialect, ManifestRules {
	readonly allowProviders: ReadonlySet<string> | undefined;
	/** Whether the values go to a script or container instead of the following steps. */
	readonly child: boolean;
	/** Whether something is to be passed to a child or to commands. */
	readonly passesEnv: boolean;
	/** Windows knows no difference between `Path` and `PATH`. */
	readonly windows: boolean;
}

/** What was read. With any problem, nothing of it is used, but the lines without one are still to be judged. */
export interface Declared {
	readonly declarations: readonly Declaration[];
	/** In the order of the sources and lines. */
	readonly problems: readonly Problem[];
	/** Puts problems of these declarations in that order. */
	inOrder(problems: readonly Problem[]): readonly Problem[];
}

/** Reads all sources and judges every declaration and all of them together, before anything is fetched. */
export function declare(sources: readonly Source[], rules: Rules): Declared {
	const declarations: Declaration[] = [];
	const problems: Problem[] = [];
	const fold = (name: string) => (rules.windows ? name.toUpperCase() : name);
	const names = new Set<string>();
	for (const source of sources) {
		const parsed = parse(source.text, source.name, rules);
		// A variable has no line.
		const isVariable = source.kind === "environment";
		const origin = isVariable ? { origin: { source: source.name } } : {};
		for (const problem of parsed.problems)
			problems.push({ ...problem, ...origin });
		const authority = authorityOf(source.kind, rules);
		for (const line of parsed.declarations) {
			const name = fold(label(line.target));
			if (isVariable && names.has(name)) continue;
			names.add(name);
			const declaration = { ...line, ...origin, authority };
			declarations.push(declaration);
			const problem = judge(declaration, rules);
			if (problem !== undefined)
				problems.push({
					origin: declaration.origin,
					message: problem.with(
						(text) => `${label(declaration.target)}: ${text}`,
					),
				});
		}
	}
	if (declarations.length > MOST_DECLARATIONS)
		problems.push({
			message: say.tooManyInAll(declarations.length, MOST_DECLARATIONS),
		});
	if (
		rules.passesEnv &&
		!rules.child &&
		!declarations.some(({ traits }) => traits.runsPrograms)
	)
		problems.push({ message: say.passEnvAlone() });
	const labels = new Set(declarations.map(({ target }) => label(target)));
	for (const problem of findCommandsWithNames(declarations, labels, rules))
		problems.push(problem);
	for (const problem of findUnreadPlaceholders(declarations, labels))
		problems.push(problem);
	for (const problem of findCollisions(declarations, rules.windows))
		problems.push(problem);
	const order = inOrderOf(sources);
	return { declarations, problems: order(problems), inOrder: order };
}

/** The declarations that have no problem. */
export function faultless({
	declarations,
	problems,
}: Omit<Declared, "inOrder">): readonly Declaration[] {
	const key = (origin?: Origin) => origin && placeOf(origin);
	const faulty = new Set(problems.map(({ origin }) => key(origin)));
	return declarations.filter(({ origin }) => !faulty.has(key(origin)));
}

function authorityOf(
	kind: Source["kind"],
	{ trustManifests }: ManifestRules,
): Authority {
	if (kind === "workflow") return "workflow";
	// What stands in a variable may come from outside even where the repository's content is trusted.
	if (kind === "environment") return "untrusted-manifest";
	return trustManifests ? "trusted-manifest" : "untrusted-manifest";
}

function judge(declaration: Declaration, rules: Rules): Message | undefined {
	const { target, scheme, traits, sinks, form, authority } = declaration;
	if (rules.allowProviders !== undefined && !rules.allowProviders.has(scheme))
		return say.providerNotAllowed(scheme);
	if (authority !== "workflow") {
		const problem = manifestProblem(declaration, rules);
		if (problem !== undefined) return problem;
	}
	if (rules.child && form.kind === "file" && sinks.has("output"))
		return say.fileAsOutput();
	// The set itself, where the line says nothing.
	const isSaid = sinks !== rules.deliverTo;
	if (rules.child && !isSaid && !sinks.has("env")) return say.outputOfChild();
	if (
		rules.child &&
		isSaid &&
		sinks.has("output") &&
		traits.endsWithChild?.includes(scheme)
	)
		return say.outputEnded(scheme);
	if (
		!rules.child &&
		!isSaid &&
		form.kind === "value" &&
		traits.needsSink?.includes(scheme)
	)
		return say.sinkNotSaid(scheme);
	if (target.kind === "wildcard") return undefined;
	if (sinks.has("output") && RESERVED_OUTPUTS.has(target.name.toLowerCase()))
		return say.reservedOutput();
	const refused = sinks.has("env")
		? refusal(target.name, authority === "workflow" ? "line" : "manifest")
		: undefined;
	if (refused === undefined) return undefined;
	return refused.when === "indirect"
		? say.refusedInManifest(refused.reason)
		: say.refused(refused.reason);
}

/** In characters. More is a script, which has variables of its own. */
const LONGEST_COMMAND = 10_000;

/** Commands that take a variable for what another line declares: its values are not in their environment. */
function findCommandsWithNames(
	declarations: readonly Declaration[],
	names: ReadonlySet<string>,
	{ hasVariable }: Rules,
): Problem[] {
	return declarations.flatMap(({ target, traits, rest, origin }) => {
		const isScript = rest.length > LONGEST_COMMAND;
		if (!traits.runsPrograms || isScript || !rest.includes("$")) return [];
		const used = [...expandedIn(rest)].find(
			(name) => names.has(name) && !hasVariable(name) && !sets(rest, name),
		);
		if (used === undefined) return [];
		const message = say
			.commandUsesName(used)
			.with((text) => `${label(target)}: ${text}`);
		return [{ origin, message }];
	});
}

/** References with `{{ NAME }}` of a declared name in them, whose provider takes none: it would look for these very letters. */
function findUnreadPlaceholders(
	declarations: readonly Declaration[],
	names: ReadonlySet<string>,
): Problem[] {
	return declarations.flatMap(({ target, traits, scheme, rest, origin }) => {
		// A public text may be about templates, or be one.
		if (traits.isPublic || traits.composes?.includes(scheme)) return [];
		const used = nameIn(rest, names);
		if (used === undefined) return [];
		const message = say
			.placeholderUnread(scheme, used)
			.with((text) => `${label(target)}: ${text}`);
		return [{ origin, message }];
	});
}

/** Two declarations that give the same name in the same sink. Wildcards give their names later, and yield to these. */
function findCollisions(
	declarations: readonly Declaration[],
	windows: boolean,
): Problem[] {
	const first = new Map<string, Declaration>();
	const problems: Problem[] = [];
	for (const declaration of declarations) {
		const { target, sinks, origin } = declaration;
		if (target.kind === "wildcard") continue;
		const keys = sinkKeys(sinks, target.name, windows);
		const clashes = keys.flatMap((key) => first.get(key) ?? []);
		const other = clashes[0];
		if (other !== undefined) {
			problems.push({
				origin,
				message: say.declaredTwice(target.name, placeOf(other.origin)),
			});
		} else for (const key of keys) first.set(key, declaration);
	}
	return problems;
}

/**
 * A key for each sink of a name, or one for none at all. Equal for names that are the same there: outputs ignore case
 * everywhere, the environment on Windows.
 */
export function sinkKeys(
	sinks: ReadonlySet<Sink>,
	name: string,
	windows: boolean,
): readonly string[] {
	if (sinks.size === 0) return [`none ${name}`];
	return Array.from(sinks, (sink) =>
		sink === "output" || windows
			? `${sink} ${name.toUpperCase()}`
			: `${sink} ${name}`,
	);
}

function inOrderOf(sources: readonly Source[]): Declared["inOrder"] {
	const rank = new Map(sources.map(({ name }, index) => [name, index]));
	const place = ({ origin }: Problem) =>
		origin === undefined ? -1 : (rank.get(origin.source) ?? 0);
	return (problems) =>
		problems.toSorted(
			(a, b) =>
				place(a) - place(b) || (a.origin?.line ?? 0) - (b.origin?.line ?? 0),
		);
}
