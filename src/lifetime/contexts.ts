import pLimit from "p-limit";
import { connector } from "../connection/connector.ts";
import { SecretError, toFailure } from "../errors.ts";
import { readVariables } from "../inputs/given.ts";
import type { Inputs } from "../inputs/index.ts";
import type { Lease, ProviderContext } from "../providers/provider.ts";
import { type Registry, type Row, rowsOf } from "../providers/row.ts";
import { type Environment, environmentOf } from "../runner/environment.ts";
import type { Log } from "../runner/log.ts";
import { CANCELLING } from "../runner/signals.ts";
import { say } from "./messages.ts";

/** What the providers of one run get, under one deadline. */
export interface Contexts {
	/**
	 * @param composed - what declarations give for inputs with `{{ NAME }}`, by variable; an empty one counts as absent.
	 *   Without it such an input is as it was written, which is enough to judge references
	 */
	contextFor(row: Row, composed?: Environment): ProviderContext;
	/** Stops the clock and lets go of the signals. */
	close(): void;
}

/** How a provider got in, as the log shows it. */
export interface Login {
	readonly provider: string;
	readonly how: string;
}

/** What the contexts are made of besides the inputs. */
export interface Services
	extends Pick<ProviderContext, "protect" | "cleanForeign"> {
	readonly log: Omit<ProviderContext["log"], "login"> & Pick<Log, "info">;
	/** Told how a provider gets in. */
	login(login: Login): void;
	/** Told what the values depend on. */
	keep(lease: Lease): void;
	/** Keeps what a provider has to undo for the post step. Returns how to take it back. */
	defer(owner: string, debt: unknown): Promise<() => void>;
}

export function createContexts(
	inputs: Inputs,
	registry: Registry,
	environment: Environment,
	services: Services,
): Contexts {
	const controller = new AbortController();
	const { signal } = controller;
	const cancel = () =>
		controller.abort(new SecretError("failed", say.cancelled()));
	for (const signal of CANCELLING) process.on(signal, cancel);
	const { timeoutSeconds, concurrency } = inputs;
	const timer = setTimeout(() => {
		controller.abort(
			new SecretError("unreachable", say.deadline(timeoutSeconds)),
		);
	}, timeoutSeconds * 1_000);
	const connect = connector(environment, concurrency, signal, (host, wait) =>
		services.log.info(
			`${host} asks to be asked again in ${wait} s, for which there is no time.`,
		),
	);
	return {
		contextFor: (row, composed) => ({
			...settingsOf(registry, row, environment, composed),
			passEnv: inputs.passEnv,
			workingDirectory: inputs.workingDirectory,
			workspace: inputs.workspace,
			signal,
			connect,
			limit: pLimit(row.atOnce(concurrency)),
			idToken: async (audience) => {
				const { requestIdToken } = await import("../runner/id-token.ts");
				const token = await requestIdToken(
					{ environment, signal, connect },
					audience,
				);
				services.protect(token);
				return token;
			},
			protect: services.protect,
			cleanForeign: services.cleanForeign,
			defer: (debt) => services.defer(row.name, debt).catch(asSecretError),
			keep: services.keep,
			log: {
				...services.log,
				login(how) {
					services.log.debug(`${row.name}: ${how}`);
					services.login({ provider: row.name, how });
				},
			},
		}),
		close() {
			clearTimeout(timer);
			for (const signal of CANCELLING) process.off(signal, cancel);
		},
	};
}

/** What a provider is told: its own inputs, and the environment under them. */
function settingsOf(
	registry: Registry,
	row: Row,
	environment: Environment,
	composed: Environment = {},
): Pick<ProviderContext, "environment" | "inputs"> {
	const given = { ...readVariables(row.inputs, environment), ...composed };
	const inputs = Object.fromEntries(
		Object.entries(given).filter(([, value]) => value !== ""),
	);
	// Commands may be what gives the composed ones, so they get none of these.
	const over = row.runsPrograms
		? readVariables(
				rowsOf(registry).flatMap(({ inputs }) => inputs),
				environment,
				"written",
			)
		: inputs;
	const nothing = Object.keys(over).length === 0;
	return {
		inputs,
		environment: nothing ? environment : environmentOf(environment, over),
	};
}

/** The step's surroundings do not allow it; for the provider that is one reference's error among others. */
function asSecretError(thrown: unknown): never {
	for (const { message } of toFailure(thrown).problems)
		throw new SecretError("failed", message, { cause: thrown });
	throw thrown;
}
