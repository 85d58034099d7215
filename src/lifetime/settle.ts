import { basename, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import * as core from "@actions/core";
import pLimit from "p-limit";
import { type Connect, connector } from "../connection/connector.ts";
import { SecretError, toSecretError } from "../errors.ts";
import { showForeign, withinForeign } from "../foreign.ts";
import { isObject, parseJson } from "../json.ts";
import { defuse } from "../mask/defuse.ts";
import type { Message } from "../message.ts";
import { addressing } from "../runner/address.ts";
import { type Environment, environmentOf } from "../runner/environment.ts";
import { cleanLog } from "../runner/log.ts";
import { aboutLeftovers } from "./leftovers.ts";
import { say } from "./messages.ts";
import {
	clearPrivateDirectory,
	orphansInDebt,
	removeOrphans,
	removePrivateDirectory,
	STATE_DIRECTORY,
} from "./private-files.ts";
import { readDebts, type WrittenDebt } from "./written-debts.ts";

/** What undoes a debt is given. */
export interface Using {
	readonly connect: Connect;
	/** The name of the private directory, which scripts and containers of the run are known by. */
	readonly mark: string;
	readonly environment: Environment;
}

/** How debts are undone, by their owner. Each is loaded when there is such a debt. */
export type Settlers = Readonly<
	Record<
		string,
		() => Promise<{
			/** @throws SecretError when it could not be undone */
			settle(debt: unknown, using: Using): Promise<void> | void;
		}>
	>
>;

/** Milliseconds for undoing what was written down: the runner gives a cancelled job's post steps little time. */
const TIME = 15_000;
/** Milliseconds for removing the files of a run, and for what other runs left. */
const TIME_FOR_FILES = 10_000;
const TIME_FOR_ORPHANS = 5_000;
/** In characters: of what a debt holds, shorter texts are words. */
const SHORTEST_SECRET = 6;
/** Debts that are undone at a time. */
const AT_ONCE = 16;

/**
 * The post step: takes back what a run left behind. Trusts nothing that it reads: the state may have been written by a
 * process that the step started. Warns where it fails, since a job must not go red for it.
 */
export async function settle(
	settlers: Settlers,
	environment: NodeJS.ProcessEnv,
): Promise<void> {
	// No value is known here any more: what programs and servers say is kept from being a command, that is all.
	const clean = (text: string) => defuse(showForeign(text, (said) => said));
	// Nobody waits for this step to start, so it prints by the runner's own package, which needs a stream.
	const { warning: warn } = cleanLog(
		core,
		clean,
		addressing(environmentOf(environment)),
	);
	try {
		const directory = environment[`STATE_${STATE_DIRECTORY}`];
		if (directory)
			for (const warning of await settleRun(directory, {
				settlers,
				environment,
				failed: "drop",
			}))
				warn(warning);
		// What a killed run of another job could not undo.
		const other = await Promise.all(
			orphansInDebt(environment).map((path) =>
				settleRun(path, { settlers, environment, failed: "drop" }),
			),
		);
		for (const warning of other.flat()) warn(warning);
		const orphans = removeOrphans(environment, TIME_FOR_ORPHANS).filter(
			// Of this run's own there was a warning already.
			({ path }) =>
				!directory || !path.split(sep).includes(basename(directory)),
		);
		for (const warning of aboutLeftovers(
			orphans,
			"Private files of an earlier run",
		))
			warn(warning);
	} catch {
		warn(say.leftForRunner());
	}
}

/**
 * Undoes everything that a run wrote down, and removes its private directory. Idempotent; called at the end of `run` and
 * `image`, and by the post step. What cannot be undone in time keeps no file from being removed. Never rejects.
 *
 * @param directory - the run's private directory; a path that is no such thing is left alone
 * @returns what could not be undone or removed; not cleaned of secrets yet
 */
export async function settleRun(
	directory: string,
	{ settlers, environment, failed, time = TIME }: Settling,
): Promise<readonly Message[]> {
	const warnings = await undoAll(readDebts(directory, environment), {
		directory,
		settlers,
		environment,
		failed,
		time,
	});
	const end = performance.now() + TIME_FOR_FILES;
	const left =
		failed === "keep"
			? clearPrivateDirectory(directory, environment)
			: removePrivateDirectory(
					directory,
					environment,
					() => performance.now() > end,
				);
	return [...warnings, ...aboutLeftovers(left, "Private files", failed)];
}

export interface Settling {
	readonly settlers: Settlers;
	readonly environment: NodeJS.ProcessEnv;
	/** Whether what cannot be undone is kept for the post step. */
	readonly failed: "keep" | "drop";
	/** Milliseconds for what has to be undone. */
	readonly time?: number;
}

interface Undoing extends Required<Settling> {
	readonly directory: string;
}

/** @returns what could not be undone, each once */
async function undoAll(
	debts: readonly WrittenDebt[],
	{ directory, settlers, environment, failed, time }: Undoing,
): Promise<readonly Message[]> {
	if (debts.length === 0) return [];
	const variables = environmentOf(environment);
	const signal = AbortSignal.timeout(time);
	const using: Using = {
		connect: connector(variables, debts.length, signal),
		mark: basename(directory),
		environment: variables,
	};
	const limit = pLimit(AT_ONCE);
	const warnings = new Map<string, Message>();
	const warn = (message: Message) => void warnings.set(message.text, message);
	const work = debts.map(({ text, remove }) =>
		limit(async () => {
			try {
				await undo(text, settlers, using);
				remove();
			} catch (thrown) {
				if (failed === "drop") remove();
				const { message } = toSecretError(thrown);
				warn(
					signal.aborted
						? say.undoingLate(time / 1_000)
						: say.notUndone(withinForeign(message, without(text))),
				);
			}
		}),
	);
	const late = new AbortController();
	await Promise.race([
		Promise.all(work),
		sleep(time, undefined, { signal: late.signal }).then(() => {
			warn(say.undoingLate(time / 1_000));
			limit.clearQueue();
		}),
	]);
	late.abort();
	return [...warnings.values()];
}

/** Takes the texts of a debt out of another: a token among them is good as long as it could not be revoked. */
function without(debt = ""): (text: string) => string {
	const texts = textsIn(parseJson(Buffer.from(debt)))
		.filter((text) => text.length >= SHORTEST_SECRET)
		.toSorted((a, b) => b.length - a.length);
	return (text) =>
		texts.reduce((left, secret) => left.replaceAll(secret, "***"), text);
}

function textsIn(json: unknown): readonly string[] {
	if (typeof json === "string") return [json];
	return typeof json === "object" && json !== null
		? Object.values(json).flatMap(textsIn)
		: [];
}

async function undo(
	text: string | undefined,
	settlers: Settlers,
	using: Using,
): Promise<void> {
	const { owner, debt } = entryOf(text);
	const load = Object.hasOwn(settlers, owner) ? settlers[owner] : undefined;
	if (load === undefined) throw unreadable();
	await (await load()).settle(debt, using);
}

function entryOf(text: string | undefined): { owner: string; debt: unknown } {
	const entry = text === undefined ? text : parseJson(Buffer.from(text));
	if (!isObject(entry) || typeof entry.owner !== "string") throw unreadable();
	return { owner: entry.owner, debt: entry.debt };
}

function unreadable(): SecretError {
	return new SecretError("malformed", say.debtUnreadable());
}
