import { type SecretError, toSecretError } from "../errors.ts";

/** One reference to resolve: the text behind its scheme, and whether one value or all of its fields are wanted. */
export interface Request {
	readonly rest: string;
	readonly want: "value" | "fields";
}

/** What became of one request. */
export type Answer =
	| { readonly kind: "value"; readonly value: Uint8Array }
	| {
			readonly kind: "fields";
			readonly fields: ReadonlyMap<string, Uint8Array>;
	  }
	| { readonly kind: "failed"; readonly error: SecretError };

/** A source of secrets. */
export interface SecretProvider {
	/** Whether it answers `fields` with fields. Without it only values are asked of it, and a wildcard reads them as JSON. */
	readonly givesFields?: boolean;
	/** Judges a reference offline. Called for every reference of every scheme before anything is fetched. */
	check?(request: Request): SecretError | undefined;
	/** Resolves all references of a run in one call: one answer a request, in the same order. Never rejects. */
	resolve(requests: readonly Request[]): Promise<readonly Answer[]>;
}

/** What a provider gets from the rest of the action, and all it gets. */
export interface ProviderContext {
	/** The environment of the step. */
	readonly environment: Readonly<Record<string, string>>;
	/** Absolute; what relative paths start from. */
	readonly workingDirectory: string;
	/** Aborted at the deadline and when the job is cancelled; its `reason` is a SecretError with the message to pass on. */
	readonly signal: AbortSignal;
	/** `fetch` with retries, under the deadline. Follows no redirect. Rejects with a SecretError when no answer comes. */
	fetch(url: URL, init?: RequestInit): Promise<Response>;
	/** Runs a task when one of this provider's places is free. */
	limit<T>(task: () => Promise<T>): Promise<T>;
}

export interface ProviderModule {
	create(context: ProviderContext): SecretProvider;
}

/** Makes `resolve` of a function for one reference. What the function throws becomes that reference's own answer. */
export function answerEach(
	context: Pick<ProviderContext, "limit">,
	read: (rest: string) => Promise<Uint8Array> | Uint8Array,
): SecretProvider["resolve"] {
	return (requests) =>
		Promise.all(
			requests.map(({ rest }) =>
				context.limit(async (): Promise<Answer> => {
					try {
						return { kind: "value", value: await read(rest) };
					} catch (thrown) {
						return { kind: "failed", error: toSecretError(thrown) };
					}
				}),
			),
		);
}

/**
 * A scheme's row in the registry: everything that the rest of the action must know of a provider without loading it.
 */
export interface Row {
	/** A dynamic import, so that a provider's code is loaded only when a declaration uses its scheme. */
	load(): Promise<ProviderModule>;
	/** The action inputs that are this provider's own; `vault-addr` lies over the variable `VAULT_ADDR`. */
	readonly inputs: readonly string[];
	/** Names (or `PREFIX_*`) of the variables that hold the provider's own credentials. */
	readonly credentials: readonly string[];
	/** Whether its values end in a line break that is the tool's and not the secret's. */
	readonly lineBreak: "incidental" | "own";
	/** Whether an empty value counts as missing. GitHub gives `''` for a secret that does not exist. */
	readonly empty: "missing" | "value";
	/** How many requests may run at once, given the input `concurrency`. */
	places(concurrency: number): number;
	/** What stands for a reference's rest in every message. Never holds a pasted secret or a command's arguments. */
	display(rest: string): string;
}

/** The providers by scheme. */
export type Registry = Readonly<Record<string, Row>>;
