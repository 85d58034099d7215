import type { Inputs } from "../inputs/index.ts";
import { loadDocuments } from "../mask/late.ts";
import type { Masker } from "../mask/masker.ts";
import type { Value } from "../mask/masks.ts";
import type { Lease, ProviderContext } from "../providers/provider.ts";
import type { Registry } from "../providers/row.ts";
import type { Environment } from "../runner/environment.ts";
import type { Log } from "../runner/log.ts";
import type { Output } from "../runner/streams.ts";
import { type Contexts, createContexts, type Login } from "./contexts.ts";
import {
	createPrivateDirectory,
	type PrivateDirectory,
} from "./private-directory.ts";
import type { Settlers } from "./settle.ts";

/** What a run is given. */
export interface Given {
	readonly inputs: Inputs;
	readonly registry: Registry;
	readonly settlers: Settlers;
	readonly environment: Environment;
	readonly windows: boolean;
	readonly masker: Masker;
	readonly log: Log;
	readonly output: Output;
	/** What takes secrets out of the text of other programs. */
	readonly foreign: {
		learn(values: readonly Value[]): Promise<void>;
		readonly clean: ProviderContext["cleanForeign"];
	};
}

/** A run from its inputs to its end: what it was given, and what lasts as long as it does. */
export interface Run extends Given {
	readonly privateDirectory: PrivateDirectory;
	/** What the values depend on. Complete when all of them are resolved. */
	readonly leases: readonly Lease[];
	/** How providers got in, in the order in which they did. */
	readonly logins: readonly Login[];
	/** Told every value as soon as it is here, so that no later message can hold it. */
	learn(values: readonly Value[]): Promise<void>;
	/** Masks credentials. When it resolves, the runner has been told. */
	protect(secrets: readonly string[]): Promise<void>;
	/** What providers get. From here on the time counts, until it is closed. */
	openContexts(): Contexts;
}

export function openRun(given: Given): Run {
	const { inputs, registry, environment, masker, log, foreign, output } = given;
	const privateDirectory = createPrivateDirectory(environment, log.warning);
	const leases: Lease[] = [];
	const logins: Login[] = [];
	return {
		...given,
		privateDirectory,
		leases,
		logins,
		learn: foreign.learn,
		async protect(secrets) {
			await loadDocuments();
			for (const secret of secrets) masker.protect(secret);
			await output.flushed();
		},
		openContexts: () =>
			createContexts(inputs, registry, environment, {
				protect: masker.protect,
				cleanForeign: foreign.clean,
				keep: (lease) => void leases.push(lease),
				login: (login) => void logins.push(login),
				defer: privateDirectory.writeDebt,
				log,
			}),
	};
}
