import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "../message.ts";
import { openCommandFiles } from "../runner/append.ts";
import {
	choosePrivateDirectory,
	DEBTS,
	makePrivateDirectory,
	STATE_DIRECTORY,
} from "./private-files.ts";
import { removeTree } from "./remove-tree.ts";
import { storing } from "./storage.ts";

/** The private directory of this run. Made at its first use, after the post step has been told of it. */
export interface PrivateDirectory {
	/** @returns its absolute path */
	open(): Promise<string>;
	/** The same, if it was opened. */
	opened(): Promise<string> | undefined;
	/**
	 * Writes down what the post step has to undo.
	 *
	 * @param owner - the scheme of a provider, or one of `debts.ts`
	 * @returns takes it back
	 */
	writeDebt(owner: string, debt: unknown): Promise<() => void>;
	/** The same at once, in a directory that is open. */
	writeDebtNow(owner: string, debt: unknown): () => void;
}

/** @param warn - for the log */
export function createPrivateDirectory(
	environment: NodeJS.ProcessEnv,
	warn: (message: Message) => void,
): PrivateDirectory {
	let opened: Promise<string> | undefined;
	let made: string | undefined;
	let debts = 0;

	async function make(): Promise<string> {
		const path = choosePrivateDirectory(environment);
		// The post step must know of the directory before there is one.
		openCommandFiles(["GITHUB_STATE"], environment).append(
			new Map([["GITHUB_STATE", [{ name: STATE_DIRECTORY, value: path }]]]),
		);
		const warning = await makePrivateDirectory(path, environment);
		if (warning !== undefined) warn(warning);
		made = path;
		return path;
	}
	function write(directory: string, owner: string, debt: unknown): () => void {
		const folder = join(directory, DEBTS);
		const file = join(folder, `${debts++}.json`);
		storing(directory, () => {
			mkdirSync(folder, { recursive: true, mode: 0o700 });
			// Whoever reads it finds all of it or nothing, whenever this process is ended.
			writeFileSync(`${file}.part`, JSON.stringify({ owner, debt }), {
				mode: 0o600,
				flag: "wx",
			});
			renameSync(`${file}.part`, file);
		});
		// What cannot be crossed off is undone once more by the post step, which does no harm.
		return () => void removeTree(file);
	}
	function open(): Promise<string> {
		opened ??= make();
		return opened;
	}
	return {
		open,
		opened: () => opened,
		writeDebt: async (owner, debt) => write(await open(), owner, debt),
		writeDebtNow(owner, debt) {
			if (made === undefined) throw new TypeError("no private directory");
			return write(made, owner, debt);
		},
	};
}
