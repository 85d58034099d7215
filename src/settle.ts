import { basename } from "node:path";
import * as core from "@actions/core";
import { connector } from "./contexts.ts";
import { CONTAINER_DEBT, PROCESS_DEBT } from "./deliver/debts.ts";
import {
	clearPrivateDirectory,
	readDebts,
	removeOrphans,
	STATE_DIRECTORY,
} from "./deliver/private-files.ts";
import { SecretError, toSecretError } from "./errors.ts";
import { isObject, parseJson } from "./json.ts";
import { createMasker } from "./mask/masker.ts";
import type { ProviderContext } from "./providers/provider.ts";
import { settlers } from "./providers/settlers.ts";
import { environmentOf } from "./runner/environment.ts";

/** Milliseconds for everything: the runner gives a cancelled job's post steps little time. */
const TIME = 20_000;

/**
 * The post step: takes back what a run left behind. Trusts nothing that it reads: the state may have been written by a
 * process that the step started. Warns where it fails, since a job must not go red for it.
 */
export async function settle(environment: NodeJS.ProcessEnv): Promise<void> {
	const { clean } = createMasker(core.setSecret);
	try {
		const directory = environment[`STATE_${STATE_DIRECTORY}`];
		if (directory)
			for (const warning of await settleRun(directory, environment, "drop"))
				core.warning(clean(warning));
		removeOrphans(environment);
	} catch {
		core.warning(
			"Private files could not be removed. The runner removes them with its temporary directory when the job ends.",
		);
	}
}

/**
 * Undoes everything that a run wrote down, and removes its private directory. Idempotent; called at the end of `run` and
 * `image`, and by the post step.
 *
 * @param directory - the run's private directory; a path that is no such thing is left alone
 * @param failed - whether what cannot be undone is kept for the post step
 * @returns what could not be undone, as text that is not cleaned of secrets yet
 */
export async function settleRun(
	directory: string,
	environment: NodeJS.ProcessEnv,
	failed: "keep" | "drop",
): Promise<readonly string[]> {
	const debts = readDebts(directory, environment);
	const variables = environmentOf(environment);
	const using: Using = {
		connect: connector(
			variables,
			Math.max(1, debts.length),
			AbortSignal.timeout(TIME),
		),
		mark: basename(directory),
		environment: variables,
	};
	const warnings = await Promise.all(
		debts.map(async ({ text, remove }) => {
			try {
				await undo(text, using);
				remove();
				return [];
			} catch (thrown) {
				if (failed === "drop") remove();
				return [`Not undone: ${toSecretError(thrown).message}`];
			}
		}),
	);
	clearPrivateDirectory(directory, environment);
	return warnings.flat();
}

interface Using extends Pick<ProviderContext, "connect"> {
	/** The name of the private directory, which scripts and containers of the run are known by. */
	readonly mark: string;
	readonly environment: Readonly<Record<string, string>>;
}

async function undo(text: string, using: Using): Promise<void> {
	const { owner, debt } = entryOf(text);
	switch (owner) {
		case PROCESS_DEBT: {
			const { killMarked } = await import("./deliver/child/processes.ts");
			return killMarked(using.mark);
		}
		case CONTAINER_DEBT: {
			const { settleContainer } = await import("./deliver/container/remove.ts");
			return settleContainer(debt, using.mark, using.environment);
		}
		default: {
			const load = Object.hasOwn(settlers, owner) ? settlers[owner] : undefined;
			if (load === undefined) throw unreadable();
			return (await load()).settle(debt, using);
		}
	}
}

function entryOf(text: string): { owner: string; debt: unknown } {
	const entry = parseJson(Buffer.from(text));
	if (!isObject(entry) || typeof entry.owner !== "string") throw unreadable();
	return { owner: entry.owner, debt: entry.debt };
}

function unreadable(): SecretError {
	return new SecretError(
		"malformed",
		"what was written down for the post step cannot be read.",
	);
}
