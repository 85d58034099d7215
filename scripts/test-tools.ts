// Has everything ready that the tests use, once, so that no test waits for it or fails for want of it.
import { spawnSync } from "node:child_process";
import { act } from "../__tests__/act/act.ts";
import {
	asRoot,
	containersApply,
	find,
	mayBeRoot,
	missingPackages,
} from "../__tests__/support/engines/needs.ts";
import { vaultProgram } from "../__tests__/support/vault.ts";

if (process.platform === "linux") containerTools();
await act();
await vaultProgram();

/** Docker, podman and what the tests make images of. Installed where that can be done without asking. */
function containerTools(): void {
	const packages = missingPackages();
	const root = mayBeRoot();
	if (packages.length > 0 && root && find("apt-get") !== undefined) {
		install(["update", "-q"]);
		install(["install", "-qy", ...packages]);
	}
	if (containersApply() && missingPackages().length === 0 && root) return;
	const missing = missingPackages();
	const reason = [
		...(missing.length === 0
			? []
			: [`these packages are not installed: ${missing.join(", ")}`]),
		...(root ? [] : ["`sudo` asks for a password, and dockerd runs as root"]),
	].join("; ");
	if (process.env.CI === "true")
		throw new Error(`the container tests cannot run: ${reason}`);
	console.warn(
		`The tests in __tests__/container are left out: ${reason}. With CI=true they fail instead.`,
	);
}

function install(args: readonly string[]): void {
	const [program, ...rest] = asRoot([
		...["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args],
	]);
	const { status } = spawnSync(program, rest, { stdio: "inherit" });
	if (status !== 0) throw new Error(`apt-get ${args.join(" ")}: ${status}`);
}
