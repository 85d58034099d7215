import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	closeSync,
	existsSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { EngineDriver } from "./instance.ts";
import { asRoot, needed } from "./needs.ts";

/** Milliseconds that a daemon has to start. */
const PATIENCE = 60_000;

/**
 * A dockerd with its own containerd, storage and socket, whether or not the machine has one that runs: it can be killed,
 * and its data directory holds the tests' containers alone. It has a bridge of its own too (told to do without, dockerd
 * takes away the one that is there) and leaves the machine's firewall alone. So a container reaches this machine and no
 * further.
 */
export const docker: EngineDriver = {
	kind: "docker",
	environment: (directory) => ({
		DOCKER_HOST: `unix://${join(directory, "sock")}`,
	}),
	async start(directory, environment) {
		if (answers(environment)) return;
		const at = (name: string) => join(directory, name);
		writeFileSync(
			at("containerd.toml"),
			`version = 2
root = "${at("containerd/root")}"
state = "${at("containerd/state")}"
disabled_plugins = ["io.containerd.grpc.v1.cri", "io.containerd.cri.v1.images", "io.containerd.cri.v1.runtime"]
[grpc]
address = "${at("containerd.sock")}"
`,
		);
		// A containerd of the machine would be shared, so dockerd is given one.
		const containerd = launch(
			[needed("containerd"), "--config", at("containerd.toml")],
			at("containerd.log"),
			at("containerd.pid"),
		);
		await until(
			() => existsSync(at("containerd.sock")),
			containerd,
			at("containerd.log"),
		);
		const bridge = bridgeOf(directory);
		const dockerd = launch(
			[
				needed("dockerd"),
				`--data-root=${at("data")}`,
				`--exec-root=${at("exec")}`,
				`--pidfile=${at("dockerd.pid")}`,
				`--host=unix://${at("sock")}`,
				`--containerd=${at("containerd.sock")}`,
				`--group=${process.getgid?.()}`,
				`--bridge=${bridge}`,
				"--iptables=false",
				"--ip6tables=false",
			],
			at("dockerd.log"),
			at("docker.pid"),
		);
		await until(() => answers(environment), dockerd, at("dockerd.log"));
	},
	async kill(directory) {
		for (const name of ["docker", "containerd"]) {
			const pidFile = join(directory, `${name}.pid`);
			const pid = readFileSync(pidFile, "utf8").trim();
			const [program, ...args] = asRoot(["kill", "-9", pid]);
			spawnSync(program, args, { stdio: "inherit" });
			while (existsSync(`/proc/${pid}/exe`)) await sleep(10);
			rmSync(pidFile);
		}
		for (const name of ["sock", "containerd.sock", "dockerd.pid"]) {
			const [program, ...args] = asRoot(["rm", "-f", join(directory, name)]);
			spawnSync(program, args, { stdio: "inherit" });
		}
	},
};

/** The name of the bridge of an engine, which is made when there is none. The sweeper removes it. */
function bridgeOf(directory: string): string {
	const file = join(directory, "bridge");
	if (existsSync(file)) return readFileSync(file, "utf8");
	const digest = createHash("sha256").update(directory).digest();
	const name = `sr-${digest.toString("hex", 0, 4)}`;
	const subnet = `10.${200 + (digest.readUInt8(4) % 50)}.${digest.readUInt8(5)}`;
	writeFileSync(file, name);
	for (const args of [
		["link", "add", name, "type", "bridge"],
		["addr", "add", `${subnet}.1/24`, "dev", name],
		["link", "set", name, "up"],
	]) {
		const [program, ...rest] = asRoot([needed("busybox"), "ip", ...args]);
		const { status, stderr } = spawnSync(program, rest, { encoding: "utf8" });
		if (status !== 0) throw new Error(`ip ${args.join(" ")}: ${stderr}`);
	}
	return name;
}

function answers(environment: Readonly<Record<string, string>>): boolean {
	const { status } = spawnSync(
		"docker",
		["version", "--format", "{{.Server.Version}}"],
		{ env: { ...process.env, ...environment }, stdio: "ignore" },
	);
	return status === 0;
}

interface Daemon {
	readonly name: string;
	readonly ended: () => boolean;
}

/** Starts a daemon that lives on when this process ends; the sweeper ends it. */
function launch(
	command: readonly string[],
	log: string,
	pidFile: string,
): Daemon {
	const output = openSync(log, "a");
	const [program, ...args] = asRoot([
		"sh",
		"-c",
		'echo $$ >"$0" && exec "$@"',
		pidFile,
		...command,
	]);
	const child = spawn(program, args, {
		detached: true,
		stdio: ["ignore", output, output],
		env: { PATH: `${process.env.PATH}:/usr/sbin:/sbin`, HOME: "/root" },
	});
	closeSync(output);
	child.unref();
	return {
		name: command[0] ?? "",
		ended: () => child.exitCode !== null || child.signalCode !== null,
	};
}

async function until(
	ready: () => boolean,
	{ name, ended }: Daemon,
	log: string,
): Promise<void> {
	const start = performance.now();
	while (!ready()) {
		if (ended() || performance.now() - start > PATIENCE)
			throw new Error(`${name} does not start: ${readFileSync(log, "utf8")}`);
		await sleep(50);
	}
}
