import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { find } from "../engines/needs.ts";
import { cacheDirectory, locked } from "./cache.ts";

/**
 * The folder with the programs of a virtual environment of Python, which is made once, outside the checkout, of the
 * packages in a file of requirements.
 *
 * @throws Error that says what to install
 */
export async function cachedEnvironment(
	name: string,
	requirements: string,
): Promise<string> {
	const python = find("python3");
	if (python === undefined || !canMakeEnvironments(python))
		throw new Error(
			`${name} needs Python 3.10 or later with venv, which is not installed. On Debian and Ubuntu: apt-get install python3-venv`,
		);
	const { stdout: version } = spawnSync(python, ["--version"], {
		encoding: "utf8",
	});
	const digest = createHash("sha256")
		.update(version + readFileSync(requirements, "utf8"))
		.digest("hex")
		.slice(0, 8);
	const home = join(cacheDirectory(), `${name}-${digest}`);
	const programs = join(home, "bin");
	// An environment knows its own path, so it is made in its place, and what is half made lacks this file.
	const complete = join(home, "complete");
	if (existsSync(complete)) return programs;
	await locked(`${home}.lock`, async () => {
		if (existsSync(complete)) return;
		rmSync(home, { recursive: true, force: true });
		console.log(`installing ${name} once, which takes about a minute`);
		await run(name, python, "-m", "venv", home);
		await run(
			...([name, join(programs, "pip"), "install", "--quiet"] as const),
			...["--disable-pip-version-check", "--requirement", requirements],
		);
		writeFileSync(complete, "");
	});
	return programs;
}

/** Debian keeps what `venv` needs in a package of its own. */
export function canMakeEnvironments(python: string): boolean {
	return spawnSync(python, ["-c", "import ensurepip, venv"]).status === 0;
}

async function run(
	name: string,
	program: string,
	...args: string[]
): Promise<void> {
	const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
	let complaints = "";
	child.stderr.on("data", (chunk) => {
		complaints += chunk;
	});
	const code = await new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	});
	if (code !== 0)
		throw new Error(`${name} cannot be installed (${code}): ${complaints}`);
}
