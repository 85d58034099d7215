import pLimit from "p-limit";
import { SecretError, toFailure } from "./errors.ts";
import type { Inputs } from "./inputs/index.ts";
import type { Lease, ProviderContext, Registry } from "./providers/provider.ts";

/** What the providers of one run get, under one deadline. */
export interface Contexts {
	contextFor(scheme: string): ProviderContext;
	/** What the values depend on, for `keepAlive`. Complete when all of them are resolved. */
	readonly leases: readonly Lease[];
	/** Stops the clock and lets go of the signals. */
	close(): void;
}

/** What the contexts are made of besides the inputs. */
export interface Services extends Pick<ProviderContext, "log" | "protect"> {
	/** Keeps what a provider has to undo for the post step. Returns how to take it back. */
	defer(scheme: string, debt: unknown): Promise<() => void>;
}

/** The runner cancels a step with SIGINT, then SIGTERM; on Windows with Ctrl-C, then Ctrl-Break. */
export const CANCELLING = ["SIGINT", "SIGTERM", "SIGBREAK"] as const;

export function createContexts(
	inputs: Inputs,
	registry: Registry,
	environment: NodeJS.ProcessEnv,
	services: Services,
): Contexts {
	const controller = new AbortController();
	const { signal } = controller;
	const cancel = () =>
		controller.abort(
			new SecretError(
				"failed",
				"the job was cancelled before there was an answer.",
			),
		);
	for (const signal of CANCELLING) process.on(signal, cancel);
	const { timeoutSeconds, concurrency } = inputs;
	const timer = setTimeout(() => {
		controller.abort(
			new SecretError(
				"unreachable",
				`no answer within ${timeoutSeconds} s. If it needs longer, raise \`timeout-seconds\`.`,
			),
		);
	}, timeoutSeconds * 1_000);
	const leases: Lease[] = [];
	const variables = Object.freeze({
		...definedOf(environment),
		...inputs.variables,
	});
	const connect = connector(variables, concurrency, signal);
	return {
		leases,
		contextFor: (scheme) => ({
			environment: variables,
			inputs: inputs.variables,
			workingDirectory: inputs.workingDirectory,
			workspace: inputs.workspace,
			signal,
			connect,
			limit: pLimit(registry[scheme]?.places(concurrency) ?? concurrency),
			idToken: async (audience) => {
				const { requestIdToken } = await import("./runner/id-token.ts");
				const token = await requestIdToken(
					{ environment: variables, signal, connect },
					audience,
				);
				services.protect(token);
				return token;
			},
			protect: services.protect,
			defer: (debt) => services.defer(scheme, debt).catch(asSecretError),
			keep: (lease) => void leases.push(lease),
			log: services.log,
		}),
		close() {
			clearTimeout(timer);
			for (const signal of CANCELLING) process.off(signal, cancel);
		},
	};
}

/** How providers reach servers. The code for it loads with the first connection: most runs make none. */
export function connector(
	environment: Readonly<Record<string, string>>,
	connections: number,
	signal: AbortSignal,
): ProviderContext["connect"] {
	return async (target) => {
		const { connect } = await import("./connection/index.ts");
		return connect({ signal, ...target, environment, connections });
	};
}

/** The step's surroundings do not allow it; for the provider that is one reference's error among others. */
function asSecretError(thrown: unknown): never {
	const message = toFailure(thrown)
		.problems.map(({ message }) => message)
		.join(" ");
	throw new SecretError("failed", message, { cause: thrown });
}

export function definedOf(
	environment: NodeJS.ProcessEnv,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(environment).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, value]],
		),
	);
}
