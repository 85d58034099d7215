import pLimit from "p-limit";
import { SecretError } from "./errors.ts";
import type { Inputs } from "./inputs.ts";
import type { ProviderContext, Registry } from "./providers/provider.ts";

/** What the providers of one run get, under one deadline. */
export interface Contexts {
	contextFor(scheme: string): ProviderContext;
	/** Stops the clock and lets go of the signals. */
	close(): void;
}

/** The runner cancels a step with SIGINT, then SIGTERM; on Windows with Ctrl-C, then Ctrl-Break. */
const CANCELLING = ["SIGINT", "SIGTERM", "SIGBREAK"] as const;

export function createContexts(
	inputs: Inputs,
	registry: Registry,
	environment: NodeJS.ProcessEnv,
): Contexts {
	const controller = new AbortController();
	const cancel = () =>
		controller.abort(
			new SecretError(
				"failed",
				"the job was cancelled before there was an answer.",
			),
		);
	for (const signal of CANCELLING) process.on(signal, cancel);
	const { timeoutSeconds } = inputs;
	const timer = setTimeout(() => {
		controller.abort(
			new SecretError(
				"unreachable",
				`no answer within ${timeoutSeconds} s. If it needs longer, raise \`timeout-seconds\`.`,
			),
		);
	}, timeoutSeconds * 1_000);
	return {
		contextFor: (scheme) => ({
			environment: Object.freeze({
				...definedOf(environment),
				...inputs.variables,
			}),
			workingDirectory: inputs.workingDirectory,
			signal: controller.signal,
			// Loaded with the first request: most runs make none.
			fetch: async (url, init) => {
				const { createFetch } = await import("./transport.ts");
				return createFetch(controller.signal)(url, init);
			},
			limit: pLimit(
				registry[scheme]?.places(inputs.concurrency) ?? inputs.concurrency,
			),
		}),
		close() {
			clearTimeout(timer);
			for (const signal of CANCELLING) process.off(signal, cancel);
		},
	};
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
	return Object.fromEntries(
		Object.entries(environment).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, value]],
		),
	);
}
