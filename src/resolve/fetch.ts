import { about, type Declaration, label } from "../declarations/declaration.ts";
import { type Problem, SecretError, toSecretError } from "../errors.ts";
import { loadDocuments } from "../mask/late.ts";
import type { Value } from "../mask/masks.ts";
import type { Message } from "../message.ts";
import type {
	Answer,
	ProviderContext,
	Request,
	SecretProvider,
} from "../providers/provider.ts";
import type { Registry, Row } from "../providers/row.ts";
import { say } from "./messages.ts";

/** Milliseconds that a provider has after the deadline to answer by itself. */
const GRACE = 2_000;

/** A declaration and what its provider answered. */
export interface Answered {
	readonly declaration: Declaration;
	readonly answer: Answer;
}

/** A provider that is used, made once, and its declarations. */
export interface Batch {
	readonly row: Row;
	readonly provider: SecretProvider;
	readonly signal: AbortSignal;
	readonly declarations: readonly Declaration[];
	/** Whether the provider will be asked again. */
	readonly more?: boolean;
}

/** Loads the providers that are used, and only those. */
export function load(
	declarations: readonly Declaration[],
	registry: Registry,
	contextFor: (row: Row) => ProviderContext,
): Promise<readonly Batch[]> {
	const byRow = Map.groupBy(declarations, ({ scheme }) => registry[scheme]);
	return Promise.all(
		Array.from(byRow, async ([row, declarations]) => {
			if (row === undefined)
				throw new TypeError(
					`no provider for the scheme of a parsed declaration`,
				);
			const context = contextFor(row);
			return {
				row,
				provider: await make(row, context),
				signal: context.signal,
				declarations,
			};
		}),
	);
}

/**
 * Loads a provider, and what it takes to mask what it has to protect. One that reads the environment alone protects
 * nothing.
 */
export async function make(
	row: Row,
	context: ProviderContext,
): Promise<SecretProvider> {
	const [{ create }] = await Promise.all([
		row.load(),
		row.readsEnvironment ? undefined : loadDocuments(),
	]);
	return create(context);
}

/** Judges every reference offline. */
export function check(batches: readonly Batch[]): readonly Problem[] {
	return batches.flatMap(({ provider, declarations }) =>
		declarations.flatMap((declaration) => {
			const error = provider.check?.(requestOf(declaration, provider));
			return error === undefined
				? []
				: [
						{
							origin: declaration.origin,
							message: about(declaration, error.said),
						},
					];
		}),
	);
}

/** What a dry run warns of. */
export function adviceOn(batches: readonly Batch[]): readonly Message[] {
	return batches.flatMap(({ provider, declarations }) =>
		declarations.flatMap((declaration) => {
			const advice = provider.advise?.(requestOf(declaration, provider));
			return advice === undefined ? [] : [about(declaration, advice)];
		}),
	);
}

/** Tells what stands for each `{{ NAME }}` in a declaration's reference. */
export type PartsOf = (declaration: Declaration) => Request["parts"];

/** Asks every provider once, all at the same time, for each distinct reference. The order is that of the batches. */
export async function ask(
	batches: readonly Batch[],
	partsOf: PartsOf = () => undefined,
): Promise<readonly Answered[]> {
	const answers = batches.map((batch) => askOne(batch, partsOf));
	return (await Promise.all(answers)).flat();
}

async function askOne(
	{ provider, declarations, signal, more = false }: Batch,
	partsOf: PartsOf,
): Promise<readonly Answered[]> {
	const requests = new Map<string, Request>();
	const keys = declarations.map((declaration) => {
		const parts = partsOf(declaration);
		const request = {
			...requestOf(declaration, provider),
			...(parts && { parts }),
		};
		const key = keyOf(request);
		const json = request.json || requests.get(key)?.json === true;
		requests.set(key, { ...request, json });
		return key;
	});
	const asked = [...requests.values()];
	const answers = await answerInTime(provider, asked, signal, more);
	const byKey = new Map(
		[...requests.keys()].map((key, index) => [key, answers[index]]),
	);
	return declarations.map((declaration, index) => ({
		declaration,
		answer: byKey.get(keys[index] ?? "") ?? noAnswer(),
	}));
}

/** What a provider is asked for a declaration. */
export function requestOf(
	{ scheme, rest, target, pointer, dotenv, authority }: Declaration,
	{ givesFields = false }: SecretProvider,
): Request & { readonly json: boolean } {
	const ofFields = givesFields && target.kind === "wildcard" && !dotenv;
	const want = ofFields ? "fields" : "value";
	const confined = authority === "untrusted-manifest";
	return { scheme, rest, want, json: pointer !== undefined, confined };
}

/** What is confined may be refused where the same reference of the workflow is not, so they share no answer. */
function keyOf({ scheme, rest, want, confined = false }: Request): string {
	return `${want} ${confined} ${scheme}:${rest}`;
}

function noAnswer(): Answer {
	return {
		kind: "failed",
		error: new SecretError("failed", say.noAnswer()),
	};
}

/** A provider must neither reject nor outlive the deadline; where one does, each of its references says so. */
async function answerInTime(
	provider: SecretProvider,
	requests: readonly Request[],
	signal: AbortSignal,
	more: boolean,
): Promise<readonly Answer[]> {
	const { promise: late, reject } = Promise.withResolvers<never>();
	const giveUp = () => setTimeout(() => reject(signal.reason), GRACE).unref();
	signal.addEventListener("abort", giveUp, { once: true });
	try {
		return await Promise.race([provider.resolve(requests, more), late]);
	} catch (thrown) {
		return requests.map(() => ({
			kind: "failed",
			error: toSecretError(thrown),
		}));
	} finally {
		signal.removeEventListener("abort", giveUp);
	}
}

/** What came, by the names under which it is declared, for those who must not show it. */
export function valuesOf({ declaration, answer }: Answered): readonly Value[] {
	// A text of the workflow's own stands there for all to see, and so does what the user calls no secret.
	if (declaration.traits.isPublic || declaration.plain) return [];
	const name = label(declaration.target);
	// Of a template the words are names and what stands around them. The parts are learnt by themselves.
	const how = declaration.template ? "lines" : undefined;
	if (answer.kind === "value")
		return isLiteral(answer.value) ? [] : [{ bytes: answer.value, name, how }];
	if (answer.kind === "failed") return [];
	return Array.from(answer.fields, ([name, bytes]) => ({ bytes, name, how }));
}

/** Words of JSON tell nobody anything, and messages need them: "the command prints `null`". */
function isLiteral(value: Uint8Array): boolean {
	return (
		value.length <= "false\r\n".length &&
		/^(?:null|true|false)\r?\n?$/.test(Buffer.from(value).toString("latin1"))
	);
}
