import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { cacheDirectory, locked } from "./cache.ts";
import { type Go, goFor } from "./go.ts";

export interface Build {
	/** The name of the program. */
	readonly name: string;
	/** The module whose version go.mod names. */
	readonly module: string;
	/** Where its program is in the module, unless that is at its root. */
	readonly program?: string;
	/** Where go.mod is, and perhaps a `main.go` that is built instead of the module's own. */
	readonly folder: string;
	/** Build tags. */
	readonly tags?: string;
	/** For the line that tells of it: "about a minute". */
	readonly takes: string;
}

/** The path of a program that Go builds once, in the version that go.mod names, into a cache outside the checkout. */
export async function cachedBuild({
	name,
	module,
	program: place,
	folder,
	takes,
	tags = "",
}: Build): Promise<string> {
	const text = readFileSync(join(folder, "go.mod"), "utf8");
	const line = text.split("\n").find((line) => line.includes(`${module} v`));
	const version = / (v\S+)/.exec(line ?? "")?.[1];
	if (version === undefined)
		throw new Error(`go.mod names no version of ${module}`);
	const main = join(folder, "main.go");
	const own = existsSync(main) ? `-${digest(readFileSync(main))}` : "";
	const program = join(cacheDirectory(), `${name}-${version}${own}`);
	if (existsSync(program)) return program;
	await locked(`${program}.lock`, async () => {
		if (existsSync(program)) return;
		const go = await goFor(folder);
		console.log(`building ${name} ${version} once, which takes ${takes}`);
		const made = `${program}.${process.pid}`;
		const whole = place === undefined ? module : `${module}/${place}`;
		const target = own === "" ? whole : ".";
		await build(go, folder, made, [`-tags=${tags}`, target], name);
		renameSync(made, program);
	});
	return program;
}

const digest = (content: Buffer) =>
	createHash("sha256").update(content).digest("hex").slice(0, 8);

/** Without the information for debuggers, which is half of the program and a good part of the time. */
const FLAGS = ["-buildvcs=false", "-modcacherw", "-ldflags=-s -w"];

async function build(
	go: Go,
	folder: string,
	output: string,
	target: readonly string[],
	name: string,
): Promise<void> {
	// No program here needs C, and a machine's compiler need not work.
	const env = { ...process.env, ...go.environment, CGO_ENABLED: "0" };
	const child = spawn(
		go.program,
		["build", "-v", ...FLAGS, "-o", output, ...target],
		{ cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] },
	);
	// Suites that need no build run meanwhile.
	if (child.pid !== undefined)
		setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
	const packages = { done: 0, total: 0, start: 0 };
	const complaints: string[] = [];
	createInterface(child.stderr).on("line", (line) => {
		if (/^[\w.~/-]+$/.test(line)) packages.done++;
		else if (!line.startsWith("go: downloading ")) complaints.push(line);
		if (packages.done === 1) packages.start = Date.now();
	});
	const progress = setInterval(() => {
		if (packages.done > 0 && packages.total === 0)
			packages.total = packages.done + packagesLeft(go, folder, target, env);
		console.log(`building ${name}: ${progressOf(packages)}`);
	}, 15_000);
	const code = await new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	}).finally(() => clearInterval(progress));
	if (code !== 0)
		throw new Error(
			[`${name} cannot be built (go build: ${code})`, ...complaints].join("\n"),
		);
}

/** How many packages are still to be compiled. */
function packagesLeft(
	go: Go,
	folder: string,
	target: readonly string[],
	env: NodeJS.ProcessEnv,
): number {
	const { stdout } = spawnSync(
		go.program,
		["list", "-deps", "-f={{if .Stale}}{{.ImportPath}}{{end}}", ...target],
		{ cwd: folder, env, encoding: "utf8" },
	);
	return stdout.split("\n").filter((line) => line !== "").length;
}

/** "1200 of 2400 packages, about 4 min left" */
export function progressOf(
	{ done, total, start }: { done: number; total: number; start: number },
	now = Date.now(),
): string {
	if (total === 0) return "fetching its modules";
	const left = ((now - start) / done) * Math.max(0, total - done);
	return `${done} of ${total} packages, about ${Math.ceil(left / 60_000)} min left`;
}
