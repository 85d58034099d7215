import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Has the packages of a folder with a lock file of its own installed there, apart from what everybody installs.
 *
 * @param what - for the line that says so: "AWS's own clients"
 */
export function installPackages(
	folder: string,
	what: string,
	megabytes: number,
): void {
	const lock = join(folder, "package-lock.json");
	const installed = join(folder, "node_modules", ".package-lock.json");
	if (isInstalled(lock, installed)) return;
	console.log(`installing ${what} once, ${megabytes} MB`);
	const { status, stderr } = spawnSync(
		"npm",
		["ci", "--silent", "--no-fund", "--no-audit"],
		{ cwd: folder, encoding: "utf8", shell: process.platform === "win32" },
	);
	if (status !== 0) throw new Error(`${what} cannot be installed: ${stderr}`);
}

/** Whether the folder holds every package in the version that the lock file names. */
function isInstalled(lock: string, installed: string): boolean {
	if (!existsSync(installed)) return false;
	const versions = (path: string) =>
		JSON.stringify(
			Object.entries(
				JSON.parse(readFileSync(path, "utf8")).packages as Record<
					string,
					{ version: string }
				>,
			)
				.filter(([name]) => name !== "")
				.map(([name, { version }]) => `${name}@${version}`)
				.sort(),
		);
	return versions(lock) === versions(installed);
}
