import { tmpdir } from "node:os";
import pLimit from "p-limit";
import { connector } from "../../src/contexts.ts";
import type {
	Answer,
	Lease,
	ProviderContext,
	SecretProvider,
} from "../../src/providers/provider.ts";
import { create } from "../../src/providers/vault/index.ts";
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

export interface Opened extends Traces {
	readonly provider: SecretProvider;
	/** The texts of references, or their errors' messages. */
	ask(...references: string[]): Promise<string[]>;
	/** The fields of a reference, or its error's message. */
	fields(reference: string): Promise<Readonly<Record<string, string>> | string>;
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
				notice: (text) => void traces.log.push(`notice: ${text}`),
				warning: (text) => void traces.log.push(`warning: ${text}`),
			},
			...changes,
		}),
	);
	return {
		...traces,
		provider,
		async ask(...references) {
			const answers = await provider.resolve(
				references.map((rest) => ({ rest, want: "value" })),
			);
			return answers.map(textOf);
		},
		async fields(rest) {
			const [answer] = await provider.resolve([{ rest, want: "fields" }]);
			return answer?.kind === "fields"
				? Object.fromEntries(
						Array.from(answer.fields, ([name, value]) => [
							name,
							Buffer.from(value).toString(),
						]),
					)
				: textOf(answer);
		},
	};
}

/** A value's text; of a failure its reason and message. */
export function textOf(answer: Answer | undefined): string {
	if (answer?.kind === "value") return Buffer.from(answer.value).toString();
	if (answer?.kind === "failed")
		return `${answer.error.reason}: ${answer.error.message}`;
	throw new Error("neither a value nor a failure");
}
