import { spawn } from "node:child_process";
import {
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { find } from "../engines/needs.ts";

const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** Why packages of Debian cannot be fetched here, or undefined when they can. Nobody has to be root for it. */
export function fetchesNoPackages(): string | undefined {
	if (process.platform !== "linux" || process.arch !== "x64")
		return "this is no Linux on x64";
	const missing = ["apt-get", "dpkg"].find((name) => find(name) === undefined);
	if (missing !== undefined) return `there is no ${missing}`;
	if (!existsSync(KEYRING))
		return "there is no keyring of Debian's (package debian-archive-keyring)";
	return undefined;
}

/**
 * Unpacks packages of a release of Debian into a folder. Nothing is installed: apt has state of its own for it, so it does
 * not matter of which release the machine is. What is fetched is checked against Debian's keys.
 */
export async function unpackPackages(
	release: string,
	packages: readonly string[],
	folder: string,
	scratch: string,
): Promise<void> {
	for (const name of ["state", "lists/partial", "cache/archives/partial"])
		mkdirSync(join(scratch, name), { recursive: true });
	writeFileSync(join(scratch, "status"), "");
	writeFileSync(
		join(scratch, "sources.list"),
		`deb [signed-by=${KEYRING}] ${mirror()} ${release} main\n`,
	);
	const config = join(scratch, "apt.conf");
	writeFileSync(
		config,
		Object.entries({
			"Dir::State": join(scratch, "state"),
			"Dir::State::status": join(scratch, "status"),
			"Dir::State::lists": join(scratch, "lists"),
			"Dir::Cache": join(scratch, "cache"),
			"Dir::Etc::sourcelist": join(scratch, "sources.list"),
			"Dir::Etc::sourceparts": "-",
			"APT::Architecture": "amd64",
			"APT::Sandbox::User": "",
			"Acquire::Languages": "none",
			"Acquire::Retries": "3",
		})
			.map(([name, value]) => `${name} "${value}";\n`)
			.join(""),
	);
	const env = { ...process.env, APT_CONFIG: config };
	await command(["apt-get", "update", "-q"], { cwd: scratch, env });
	await command(["apt-get", "download", "-q", ...packages], {
		cwd: scratch,
		env,
	});
	for (const archive of globSync("*.deb", { cwd: scratch }))
		await command(["dpkg", "-x", archive, folder], { cwd: scratch, env });
}

/** The mirror of Debian that the machine's own lists name. */
function mirror(): string {
	const lists = globSync([
		"/etc/apt/sources.list",
		"/etc/apt/sources.list.d/*.{list,sources}",
	]).map((file) => readFileSync(file, "utf8"));
	const own = /^(?:deb .*?|URIs: *)(https?:\/\/\S+\/debian)\/?(?=\s)/m.exec(
		lists.join("\n"),
	)?.[1];
	return own ?? "http://deb.debian.org/debian";
}

/** Runs a command to its end. */
export async function command(
	[program = "", ...args]: readonly string[],
	{
		cwd,
		env = process.env,
	}: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<void> {
	const child = spawn(program, args, {
		cwd,
		env,
		stdio: ["ignore", "ignore", "pipe"],
	});
	let complaints = "";
	child.stderr.on("data", (chunk) => {
		complaints = (complaints + chunk).slice(-4_000);
	});
	const code = await new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	});
	if (code !== 0)
		throw new Error(`${program} ${args[0]} ended with ${code}: ${complaints}`);
}
