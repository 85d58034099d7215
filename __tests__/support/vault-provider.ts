import { tmpdir } from "node:os";
import pLimit from "p-limit";
import { connector } from "../../src/connection/connector.ts";
import type {
	Lease,
	ProviderContext,
	SecretProvider,
} from "../../src/providers/provider.ts";
import { create } from "../../src/providers/vault/index.ts";
import { type Asked, asking } from "./asking.ts";
import { context } from "./context.ts";

/** What a provider did besides answering. */
export interface Traces {
	readonly protected: string[];
	/** What is left for the post step. */
	readonly debts: Set<unknown>;
	/** What the values depend on. */
	readonly leases: Lease[];
	readonly log: string[];
}

export interface Opened extends Traces, Asked {
	readonly provider: SecretProvider;
}

/** The provider with real connections. Its inputs are given under the names of the variables that they beat. */
export function openVault(
	variables: Readonly<Record<string, string>>,
	changes: Partial<ProviderContext> & {
		readonly inputs?: Readonly<Record<string, string>>;
	} = {},
): Opened {
	const traces: Traces = {
		protected: [],
		debts: new Set(),
		leases: [],
		log: [],
	};
	const signal = changes.signal ?? new AbortController().signal;
	const environment = { ...variables, ...changes.inputs };
	const provider = create(
		context({
			environment,
			workingDirectory: tmpdir(),
			connect: connector(environment, 32, signal),
			limit: pLimit(32),
			protect: (secret) => void traces.protected.push(secret),
			defer: async (debt) => {
				traces.debts.add(debt);
				return () => void traces.debts.delete(debt);
			},
			keep: (lease) => void traces.leases.push(lease),
			log: {
				debug: (text) => void traces.log.push(`debug: ${text}`),
				login: (text) => void traces.log.push(`login: ${text}`),
				notice: (text) => void traces.log.push(`notice: ${text}`),
				warning: (text) => void traces.log.push(`warning: ${text}`),
			},
			...changes,
		}),
	);
	return {
		...traces,
		provider,
		...asking(provider),
	};
}
