import { execFileSync, spawnSync } from "node:child_process";
import { asRoot, mayBeRoot } from "./engines/needs.ts";

/** A user who owns nothing. */
const NOBODY = 65_534;

/** Whether what only root can put in the way belongs to this run. In CI it does; what is missing there makes it fail. */
export const OBSTACLES_APPLY =
	process.platform === "linux" && (process.env.CI === "true" || mayBeRoot());

/** Runs a command as root, whoever runs the tests. */
export function root(...command: readonly string[]): void {
	const [program, ...args] = asRoot(command);
	execFileSync(program, args, { stdio: ["ignore", "inherit", "inherit"] });
}

/** The same, where it does not matter whether it works: for cleaning up. */
export function tryAsRoot(...command: readonly string[]): void {
	const [program, ...args] = asRoot(command);
	spawnSync(program, args, { stdio: "ignore" });
}

/** Who an action runs as that is not root: the user of the tests, or nobody when that is root. */
export function plainUser(): { readonly uid?: number } {
	return process.getuid?.() === 0 ? { uid: NOBODY } : {};
}

/** Gives a folder, with everything in it, to the plain user. */
export function giveToPlainUser(path: string): void {
	const { uid } = plainUser();
	if (uid !== undefined) root("chown", "-R", `${uid}:${uid}`, path);
}
