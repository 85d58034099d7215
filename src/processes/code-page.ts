import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { SHARED_CONSOLE } from "./children.ts";
import { systemProgram, type Variables } from "./programs.ts";

/** UTF-8, which the runner gives its console. */
export const UTF_8 = 65_001;

/** Milliseconds. */
const PATIENCE = 5_000;

/**
 * The code page of the console that the action shares with what it starts, as `chcp` tells it in the language of the
 * machine: "Active code page: 850". Undefined where there is no console.
 */
export async function codePage(
	environment: Variables,
): Promise<number | undefined> {
	const program = systemProgram("chcp", environment).replace(/exe$/, "com");
	const options = { env: {}, timeout: PATIENCE, ...SHARED_CONSOLE };
	const told = await promisify(execFile)(program, [], options).catch(
		() => undefined,
	);
	const page = /(\d+)\D*$/.exec(told?.stdout ?? "")?.[1];
	return page === undefined ? undefined : Number(page);
}
