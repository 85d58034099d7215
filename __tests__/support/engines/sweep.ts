// Takes away what engines left in a directory: `node sweep.ts DIRECTORY`, as root.
import { spawnSync } from "node:child_process";
import {
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	statSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const [, , directory = ""] = process.argv;
if (!/\/engines-\w+$/.test(directory))
	throw new Error(`not a directory of engines: ${directory}`);

const readText = (path: string): string => {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
};
const linkOf = (path: string): string => {
	try {
		return readlinkSync(path);
	} catch {
		return "";
	}
};

/** Whoever started the engines; podman's containers are that user's. */
const { uid, gid } = statSync(directory);

/** A network's bridge outlives its daemon, so networks go while it lives. */
function removeContainersAndNetworks(
	client: string,
	environment: Readonly<Record<string, string>>,
): void {
	const run = (...args: string[]) =>
		spawnSync(client, args, {
			uid,
			gid,
			encoding: "utf8",
			env: { ...process.env, ...environment },
			timeout: 30_000,
		}).stdout ?? "";
	const containers = run("ps", "-aq").split(/\s+/).filter(Boolean);
	if (containers.length > 0) run("rm", "-f", ...containers);
	run("network", "prune", "-f");
}

/** Daemons, shims and monitors name the directory; what runs in a container has it among the mounts of its own namespace. */
function processesOfDirectory(): number[] {
	const ours = linkOf("/proc/self/ns/mnt");
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.map(Number)
		.filter((pid) => pid !== process.pid && pid !== process.ppid)
		.filter((pid) => {
			if (readText(`/proc/${pid}/cmdline`).includes(`${directory}/`))
				return true;
			const namespace = linkOf(`/proc/${pid}/ns/mnt`);
			return (
				namespace !== "" &&
				namespace !== ours &&
				readText(`/proc/${pid}/mountinfo`).includes(`${directory}/`)
			);
		});
}

function unmountAll(): void {
	const mounts = readText("/proc/self/mountinfo")
		.split("\n")
		.map((line) => line.split(" ")[4] ?? "")
		.filter((path) => path.startsWith(`${directory}/`));
	// Deepest first, and a mount on a mount before the one below it.
	for (const path of mounts.toReversed())
		spawnSync("umount", ["-l", path], { stdio: "inherit" });
}

for (const name of readdirSync(directory)) {
	const environment = readText(join(directory, name, "environment.json"));
	if (environment !== "")
		removeContainersAndNetworks(
			name.replace(/-.*/, ""),
			JSON.parse(environment),
		);
}
// A process that ends can start another one, to tidy up after it: all is quiet when it was so for a while.
for (let tries = 0, quiet = 0; tries < 100 && quiet < 5; tries++) {
	const processes = processesOfDirectory();
	quiet = processes.length === 0 ? quiet + 1 : 0;
	for (const pid of processes)
		try {
			process.kill(pid, "SIGKILL");
		} catch {
			// it has ended
		}
	await sleep(20);
}
for (const name of readdirSync(directory)) {
	const bridge = readText(join(directory, name, "bridge"));
	if (bridge !== "")
		spawnSync("busybox", ["ip", "link", "del", bridge], { stdio: "inherit" });
}
unmountAll();
rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
