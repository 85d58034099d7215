// Has ready what tests use, once, so that no test waits for it or fails for want of it: the tools that are named, or
// all. What a person should know goes to stderr; stdout is about the work.
import { spawnSync } from "node:child_process";
import { act, giteaAct } from "../__tests__/support/act.ts";
import { actionlint } from "../__tests__/support/actionlint.ts";
import { awsTools } from "../__tests__/support/aws/tools.ts";
import { azureTools } from "../__tests__/support/azure/tools.ts";
import {
	asRoot,
	containersApply,
	find,
	mayBeRoot,
	missingPackages,
	missingPrograms,
} from "../__tests__/support/engines/needs.ts";
import { gcpTools } from "../__tests__/support/gcp/tools.ts";
import { githubTools } from "../__tests__/support/github/tools.ts";
import {
	platforms,
	runsNoWindows,
} from "../__tests__/support/platforms/tools.ts";
import { canMakeEnvironments } from "../__tests__/support/tools/python.ts";
import { vaultProgram } from "../__tests__/support/vault.ts";

const TOOLS: Readonly<Record<string, () => unknown>> = {
	programs,
	containers,
	act: async () => {
		await act();
		await giteaAct();
		await actionlint();
	},
	vault: vaultProgram,
	aws: awsTools,
	gcp: gcpTools,
	azure: azureTools,
	github: githubTools,
	platforms: platformsHere,
};

const names = process.argv.slice(2);
try {
	for (const name of names.length > 0 ? names : Object.keys(TOOLS))
		await TOOLS[name]?.();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Small programs that suites start, and that a small system may not have. */
function programs(): void {
	const python = find("python3");
	install([
		...missingPrograms().map((need) => need.package),
		...(python !== undefined && canMakeEnvironments(python)
			? []
			: ["python3-venv"]),
	]);
	for (const { program, package: name, suites } of missingPrograms())
		leaveOut(
			`The tests in ${suites.map((suite) => `__tests__/${suite}.test.ts`).join(", ")}`,
			`there is no ${program} (Debian's package ${name})`,
		);
}

/** Docker, podman and what the tests make images of. */
function containers(): void {
	if (process.platform !== "linux") return;
	install(missingPackages());
	if (containersApply() && missingPackages().length === 0 && mayBeRoot())
		return;
	const missing = missingPackages();
	leaveOut(
		"The tests in __tests__/e2e/container",
		[
			...(missing.length === 0
				? []
				: [`these packages are not installed: ${missing.join(", ")}`]),
			...(mayBeRoot()
				? []
				: ["`sudo` asks for a password, and dockerd runs as root"]),
		].join("; "),
	);
}

/** Wine, other machines, and old versions of Node.js. */
async function platformsHere(): Promise<void> {
	const reason = runsNoWindows();
	if (reason !== undefined)
		leaveOut(
			"The tests in __tests__/platforms/windows and __tests__/platforms/machines.test.ts",
			reason,
		);
	await platforms();
}

/** Tests are only left out where a person reads of it. */
function leaveOut(what: string, reason: string): void {
	if (process.env.CI === "true")
		throw new Error(`${what} cannot run: ${reason}`);
	console.warn(
		`${what} are left out: ${reason}. With CI=true they fail instead.`,
	);
}

/** Where that can be done without asking. */
function install(packages: readonly string[]): void {
	if (packages.length === 0 || find("apt-get") === undefined || !mayBeRoot())
		return;
	console.log(`installing ${packages.join(", ")}`);
	for (const args of [
		["update", "-q"],
		["install", "-qy", ...packages],
	]) {
		const [program, ...rest] = asRoot([
			...["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args],
		]);
		const { status } = spawnSync(program, rest, { stdio: ["ignore", 1, 1] });
		if (status !== 0)
			throw new Error(`apt-get ${args.join(" ")} ended with ${status}`);
	}
}
