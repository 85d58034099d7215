import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { motoProgram } from "./moto.ts";

/** Where AWS's own clients are installed, apart from what everybody installs. */
const sdk = fileURLToPath(new URL("../../e2e/aws/sdk", import.meta.url));

/** Has ready what stands for AWS, and AWS's own clients. */
export async function awsTools(): Promise<void> {
	await motoProgram();
	const lock = join(sdk, "package-lock.json");
	const installed = join(sdk, "node_modules", ".package-lock.json");
	if (isInstalled(lock, installed)) return;
	console.log("installing AWS's own clients once, 23 MB");
	const { status, stderr } = spawnSync(
		"npm",
		["ci", "--silent", "--no-fund", "--no-audit"],
		{ cwd: sdk, encoding: "utf8", shell: process.platform === "win32" },
	);
	if (status !== 0)
		throw new Error(`AWS's own clients cannot be installed: ${stderr}`);
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
