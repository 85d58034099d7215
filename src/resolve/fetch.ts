import type { Declaration } from "../declarations/declaration.ts";
import { type Problem, SecretError, toSecretError } from "../errors.ts";
import type {
	Answer,
	ProviderContext,
	Registry,
	Request,
	SecretProvider,
} from "../providers/provider.ts";

/** Milliseconds that a provider has after the deadline to answer by itself. */
const GRACE = 2_000;

/** A declaration and what its provider answered. */
export interface Answered {
	readonly declaration: Declaration;
	readonly answer: Answer;
}

/** What each scheme in use needs: its provider, made once, and its declarations. */
export interface Batch {
	readonly scheme: string;
	readonly provider: SecretProvider;
	readonly signal: AbortSignal;
	readonly declarations: readonly Declaration[];
}

/** Loads the providers that are used, and only those. */
export function load(
	declarations: readonly Declaration[],
	registry: Registry,
	contextFor: (scheme: string) => ProviderContext,
): Promise<readonly Batch[]> {
	const byScheme = Map.groupBy(declarations, ({ scheme }) => scheme);
	return Promise.all(
		Array.from(byScheme, async ([scheme, declarations]) => {
			const row = registry[scheme];
			if (row === undefined)
				throw new TypeError(
					`no provider for the scheme of a parsed declaration`,
				);
			const context = contextFor(scheme);
			return {
				scheme,
				provider: (await row.load()).create(context),
				signal: context.signal,
				declarations,
			};
		}),
	);
}

/** Judges every reference offline. */
export function check(
	batches: readonly Batch[],
	describe: (declaration: Declaration) => string,
): readonly Problem[] {
	return batches.flatMap(({ provider, declarations }) =>
		declarations.flatMap((declaration) => {
			const error = provider.check?.(requestOf(declaration, provider));
			return error === undefined
				? []
				: [
						{
							origin: declaration.origin,
							message: `${describe(declaration)}: ${error.message}`,
						},
					];
		}),
	);
}

/** Asks every provider once, all at the same time, for each distinct reference. The order is that of the batches. */
export async function ask(
	batches: readonly Batch[],
): Promise<readonly Answered[]> {
	return (await Promise.all(batches.map(askOne))).flat();
}

async function askOne({
	provider,
	declarations,
	signal,
}: Batch): Promise<readonly Answered[]> {
	const requests = new Map<string, Request>();
	for (const declaration of declarations) {
		const request = requestOf(declaration, provider);
		const same = requests.get(keyOf(request));
		requests.set(keyOf(request), {
			...request,
			json: request.json === true || same?.json === true,
		});
	}
	const answers = await answerInTime(provider, [...requests.values()], signal);
	const byKey = new Map(
		[...requests.keys()].map((key, index) => [key, answers[index]]),
	);
	return declarations.map((declaration) => ({
		declaration,
		answer: byKey.get(keyOf(requestOf(declaration, provider))) ?? noAnswer(),
	}));
}

function requestOf(
	{ rest, target, pointer, authority }: Declaration,
	{ givesFields = false }: SecretProvider,
): Request {
	const want = givesFields && target.kind === "wildcard" ? "fields" : "value";
	const confined = authority === "untrusted-manifest";
	return { rest, want, json: pointer !== undefined, confined };
}

/** What is confined may be refused where the same reference of the workflow is not, so they share no answer. */
function keyOf({ rest, want, confined = false }: Request): string {
	return `${want} ${confined} ${rest}`;
}

function noAnswer(): Answer {
	return {
		kind: "failed",
		error: new SecretError(
			"failed",
			"an internal error: the provider gave no answer.",
		),
	};
}

/** A provider must neither reject nor outlive the deadline; where one does, each of its references says so. */
async function answerInTime(
	provider: SecretProvider,
	requests: readonly Request[],
	signal: AbortSignal,
): Promise<readonly Answer[]> {
	const { promise: late, reject } = Promise.withResolvers<never>();
	const giveUp = () => setTimeout(() => reject(signal.reason), GRACE).unref();
	signal.addEventListener("abort", giveUp, { once: true });
	try {
		return await Promise.race([provider.resolve(requests), late]);
	} catch (thrown) {
		return requests.map(() => ({
			kind: "failed",
			error: toSecretError(thrown),
		}));
	} finally {
		signal.removeEventListener("abort", giveUp);
	}
}
