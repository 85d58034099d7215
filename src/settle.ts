import * as core from "@actions/core";
import { connector, definedOf } from "./contexts.ts";
import {
	readDebts,
	removeOrphans,
	removePrivateDirectory,
	STATE_DIRECTORY,
} from "./deliver/private-files.ts";
import { SecretError, toSecretError } from "./errors.ts";
import { isObject, parseJson } from "./json.ts";
import { createMasker } from "./mask/masker.ts";
import { settlers } from "./providers/settlers.ts";

/** Milliseconds for everything: the runner gives a cancelled job's post steps little time. */
const TIME = 20_000;

/**
 * Takes back what a run left behind. Idempotent, and trusts nothing that it reads: the state may have been written by a
 * process that the step started. Warns where it fails, since a job must not go red for it.
 */
export async function settle(environment: NodeJS.ProcessEnv): Promise<void> {
	const { clean } = createMasker(core.setSecret);
	try {
		const directory = core.getState(STATE_DIRECTORY);
		if (directory !== "") {
			await settleDebts(directory, environment, clean);
			removePrivateDirectory(directory, environment);
		}
		removeOrphans(environment);
	} catch {
		core.warning(
			"Private files could not be removed. The runner removes them with its temporary directory when the job ends.",
		);
	}
}

async function settleDebts(
	directory: string,
	environment: NodeJS.ProcessEnv,
	clean: (text: string) => string,
): Promise<void> {
	const debts = readDebts(directory, environment);
	if (debts.length === 0) return;
	const signal = AbortSignal.timeout(TIME);
	const connect = connector(definedOf(environment), debts.length, signal);
	await Promise.all(
		debts.map(async ({ text, remove }) => {
			try {
				const { scheme, debt } = entryOf(text);
				const load = Object.hasOwn(settlers, scheme)
					? settlers[scheme]
					: undefined;
				if (load === undefined) throw unreadable();
				await (await load()).settle(debt, { connect });
			} catch (thrown) {
				core.warning(clean(`Not undone: ${toSecretError(thrown).message}`));
			} finally {
				remove();
			}
		}),
	);
}

function entryOf(text: string): { scheme: string; debt: unknown } {
	const entry = parseJson(Buffer.from(text));
	if (!isObject(entry) || typeof entry.scheme !== "string") throw unreadable();
	return { scheme: entry.scheme, debt: entry.debt };
}

function unreadable(): SecretError {
	return new SecretError(
		"malformed",
		"what was written down for the post step cannot be read.",
	);
}
