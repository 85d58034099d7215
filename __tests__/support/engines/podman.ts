import { spawnSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { EngineDriver } from "./instance.ts";
import { needed } from "./needs.ts";

/**
 * A podman with storage, locks and runtime state of its own, that reads no configuration of the machine. It has no
 * network by default, like the tests' docker.
 */
export const podman: EngineDriver = {
	kind: "podman",
	environment: (directory) => ({
		CONTAINERS_CONF: join(directory, "containers.conf"),
		CONTAINERS_STORAGE_CONF: join(directory, "storage.conf"),
		// Where podman keeps what it runs for a user who is not root, whatever the file above says.
		XDG_RUNTIME_DIR: join(directory, "user"),
	}),
	async start(directory, environment) {
		needed("podman");
		const at = (name: string) => join(directory, name);
		if (existsSync(at("storage.conf"))) return; // other suites use it
		mkdirSync(at("copy"), { recursive: true });
		mkdirSync(at("user"), { mode: 0o700 });
		writeFileSync(
			at("containers.conf"),
			`[containers]
# Podman's own are higher than what this process may have, and not every machine allows to raise them.
default_ulimits = ["nofile=${openFiles()}", "nproc=1024:1024"]
netns = "none"
[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
# Locks in shared memory would be those of every podman of the user.
lock_type = "file"
tmp_dir = "${at("tmp")}"
image_copy_tmp_dir = "${at("copy")}"
[network]
network_config_dir = "${at("networks")}"
`,
		);
		for (const driver of ["overlay", "vfs"]) {
			writeFileSync(
				at("storage.conf"),
				`[storage]
driver = "${driver}"
graphroot = "${at("storage")}"
rootless_storage_path = "${at("storage")}"
runroot = "${at("run")}"
`,
			);
			const { status, stderr } = spawnSync("podman", ["info"], {
				encoding: "utf8",
				env: { ...process.env, ...environment },
			});
			if (status === 0) return;
			if (driver === "vfs") throw new Error(`podman does not work: ${stderr}`);
		}
	},
	async kill(directory) {
		for (const pid of monitors(directory)) process.kill(pid, "SIGKILL");
	},
};

/** The processes of conmon, one a container. */
function monitors(directory: string): number[] {
	return readdirSync("/proc")
		.map(Number)
		.filter((pid) => {
			if (!(pid > 0)) return false;
			try {
				const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
				return /conmon\0/.test(command) && command.includes(`${directory}/`);
			} catch {
				return false; // it has ended
			}
		});
}

/** `SOFT:HARD`, both the hard limit of this process. */
function openFiles(): string {
	const limits = readFileSync("/proc/self/limits", "utf8");
	const [, hard = ""] = /^Max open files +\S+ +(\d+)/m.exec(limits) ?? [];
	return `${hard}:${hard}`;
}
