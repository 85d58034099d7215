import type { Declaration } from "../declarations/declaration.ts";
import { type Problem, SecretError } from "../errors.ts";
import type { Message } from "../message.ts";
import { attempt } from "../providers/kit/answers.ts";
import type { ProviderContext } from "../providers/provider.ts";
import type { Row } from "../providers/row.ts";
import { ask, type Batch, requestOf, valuesOf } from "./fetch.ts";
import { openGathering, problemOf } from "./gather.ts";
import type { Prepared, Resolving } from "./index.ts";
import { judgeReferences } from "./references.ts";
import type { Secret } from "./secret.ts";

/** What a dry run knows of a step. */
export interface Foresight {
	readonly problems: readonly Problem[];
	readonly warnings: readonly Message[];
	/** What a run would need to log in, and is not here, or nobody has looked for. */
	readonly notices: readonly Message[];
	/** What is here already: variables and texts, without what is made of others. */
	readonly secrets: readonly Secret[];
}

/**
 * What will fail, as far as it can be known without asking anybody: variables are read as in a run, and the other providers
 * look at their settings and files.
 */
export async function foresee(
	{ batches, graph }: Prepared,
	contextFor: (row: Row) => ProviderContext,
	using: Pick<Resolving, "registry" | "environment" | "windows" | "learn">,
): Promise<Foresight> {
	const here = batches.map((batch) => pick(batch, isHere));
	const away = batches.map((batch) =>
		pick(batch, (declaration) => !isHere(declaration)),
	);
	const declarations = here.flatMap(({ declarations }) => declarations);
	const gathering = openGathering(declarations, using);
	const answered = await ask(here.filter(isUsed));
	await using.learn(answered.flatMap(valuesOf));
	gathering.add(answered);
	const read = [...gathering.outcomes.values()].flatMap(
		(outcome) => outcome.secrets,
	);
	const secrets = read.filter(({ unfilled }) => !unfilled);
	const templates = read.filter(({ unfilled }) => unfilled);
	const odd = await judgeReferences(secrets, using.registry, contextFor);
	const rehearsed = away
		// Settings that declarations give are not here.
		.filter(({ row }) => !graph?.inputs.has(row))
		.map(rehearse);
	const ahead = Map.groupBy((await Promise.all(rehearsed)).flat(), kindOf);
	return {
		problems: [
			...gathering.problems,
			...odd.problems,
			...(await judgeTemplates(templates, graph)),
			...(ahead.get("failure") ?? []),
		],
		warnings: [...gathering.warnings, ...odd.warnings],
		notices: [
			...(ahead.get("no login") ?? []).map(({ message }) =>
				message.with((text) => `${text} ${GOES_ON}`),
			),
			...(ahead.get("unknown") ?? []).map(({ message }) => message),
		],
		secrets,
	};
}

/** Whether it can be read in a dry run: variables, texts, and templates in files. */
function isHere({ traits, template }: Declaration): boolean {
	const { readsEnvironment, isPublic, readsCheckout } = traits;
	return Boolean(readsEnvironment || isPublic || (readsCheckout && template));
}

function pick(batch: Batch, wanted: (one: Declaration) => boolean): Batch {
	return { ...batch, declarations: batch.declarations.filter(wanted) };
}

function isUsed({ declarations }: Batch): boolean {
	return declarations.length > 0;
}

/** Their names, filters and form. What a text in the declaration itself has is judged already. */
async function judgeTemplates(
	templates: readonly Secret[],
	graph: Prepared["graph"],
): Promise<readonly Problem[]> {
	if (graph === undefined || templates.length === 0) return [];
	const { readTemplate } = await import("./composition.ts");
	return templates
		.filter(({ declaration }) => !declaration.traits.isPublic)
		.flatMap((text) => {
			const { declaration } = text;
			const outcome = attempt(() =>
				graph.needsOf(declaration, readTemplate(text).placeholders),
			);
			return outcome instanceof SecretError
				? [problemOf(declaration, outcome)]
				: [];
		});
}

/**
 * What a problem that lies ahead is.
 *
 * - `no login`: nothing is here to log in with. A pull request from a fork has neither secrets nor an identity, and there a
 *   dry run is what can be judged at all.
 * - `unknown`: it takes looking at the machine to tell whether there is a login
 */
function kindOf({
	message: { id },
}: Problem): "no login" | "unknown" | "failure" {
	if (id === "login-by-machine") return "unknown";
	return NO_LOGIN.test(id) ? "no login" : "failure";
}

const NO_LOGIN =
	/^(?:id-token-permission|credential-missing|libsecret-bus|\w+-no-credentials)$/;
const GOES_ON = "A run would fail; the dry run goes on.";

/** Each reason is told once: all references of a provider fail by the same setting. */
async function rehearse({
	provider,
	declarations,
}: Batch): Promise<readonly Problem[]> {
	const problems: Problem[] = [];
	const told = new Set<string>();
	for (const declaration of declarations) {
		const error = await provider.rehearse?.(requestOf(declaration, provider));
		if (error === undefined) continue;
		const mayBeMissing =
			error.reason === "not-found" && declaration.missing.kind !== "fail";
		const isOwn = error.reason === "not-found";
		if (mayBeMissing || (told.has(error.message) && !isOwn)) continue;
		told.add(error.message);
		problems.push(problemOf(declaration, error));
	}
	return problems;
}
