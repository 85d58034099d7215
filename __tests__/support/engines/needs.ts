import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What the container tests start or copy, and the Debian package that has it. */
const PROGRAMS: Readonly<Record<string, string>> = {
	docker: "docker.io",
	dockerd: "docker.io",
	containerd: "docker.io",
	podman: "podman",
	busybox: "busybox-static",
	dash: "dash",
	bash: "bash",
	ps: "procps",
	python3: "python3",
};

/** A program that suites outside `e2e/container` start, and that a machine may not have. */
interface Need {
	readonly program: string;
	/** The Debian package that has it. */
	readonly package: string;
	/** Their files, without `.test.ts`. */
	readonly suites: readonly string[];
}

export const NEEDS: readonly Need[] = [
	{
		program: "openssl",
		package: "openssl",
		suites: [
			"connection/connection",
			"connection/tunnels",
			"e2e/aws/network",
			"e2e/azure/contract",
			"e2e/azure/job",
			"e2e/azure/login",
			"e2e/azure/network",
			"e2e/azure/read",
			"e2e/azure/sdk/judge",
			"e2e/gcp/contract",
			"e2e/gcp/job",
			"e2e/gcp/login",
			"e2e/gcp/network",
			"e2e/gcp/read",
			"e2e/gcp/sdk/judge",
			"e2e/op",
			"e2e/vault/network",
			"mask/key-files",
			"platforms/machines",
		],
	},
	...[
		["gnome-keyring-daemon", "gnome-keyring"],
		["dbus-daemon", "dbus-daemon"],
		["secret-tool", "libsecret-tools"],
	].map(([program = "", name = ""]) => ({
		program,
		package: name,
		suites: ["e2e/libsecret"],
	})),
	{
		program: "ssh-keygen",
		package: "openssh-client",
		suites: ["providers/op/openssh"],
	},
	{
		program: "gpg",
		package: "gnupg",
		suites: ["e2e/act/pages"],
	},
	{
		program: "ps",
		package: "procps",
		suites: ["processes/end", "processes/table"],
	},
	{
		program: "perl",
		package: "perl",
		suites: ["e2e/run/script", "mask/programs"],
	},
	{
		program: "python3",
		package: "python3",
		suites: [
			"e2e/run/script",
			"mask/programs",
			"scrub/dumps",
			"scrub/programs",
			"template/filters",
		],
	},
	{
		program: "docker",
		package: "docker.io",
		suites: ["e2e/composed-files"],
	},
	{
		program: "hexdump",
		package: "bsdextrautils",
		suites: ["scrub/dumps"],
	},
	{
		program: "xxd",
		package: "xxd",
		suites: ["mask/programs", "scrub/dumps"],
	},
	{
		program: "dash",
		package: "dash",
		suites: ["mask/programs", "template/filters"],
	},
	{
		program: "bash",
		package: "bash",
		suites: ["mask/programs", "scrub/programs", "template/filters"],
	},
	{
		program: "jq",
		package: "jq",
		suites: ["mask/programs", "scrub/programs"],
	},
	{ program: "php", package: "php-cli", suites: ["mask/programs"] },
];

/** Debian keeps daemons where the PATH of a plain user may not lead. */
const SYSTEM = ["/usr/sbin", "/usr/bin", "/sbin", "/bin"];

/** The path of a program. The distribution's own comes first: it can be copied into an image with its libraries. */
export function find(program: string): string | undefined {
	const folders = [...SYSTEM, ...(process.env.PATH ?? "").split(delimiter)];
	return folders
		.map((folder) => join(folder, program))
		.find((path) => {
			try {
				accessSync(path, constants.X_OK);
				return true;
			} catch {
				return false;
			}
		});
}

/** The same, and an error where there is none. */
export function needed(program: string): string {
	const path = find(program);
	if (path === undefined)
		throw new Error(
			`${program} is not installed, so the container tests cannot run. On Debian and Ubuntu: apt-get install ${PROGRAMS[program] ?? "the package that has it"}`,
		);
	return path;
}

/** A command as root's: a daemon, and what it leaves, are root's. */
export function asRoot(command: readonly string[]): [string, ...string[]] {
	const [program = "", ...rest] = command;
	return process.getuid?.() === 0
		? [program, ...rest]
		: ["sudo", "-n", "--", program, ...rest];
}

/** Whether commands can run as root without a password. */
export function mayBeRoot(): boolean {
	const [program, ...args] = asRoot(["true"]);
	return spawnSync(program, args).status === 0;
}

/** The packages to install before the container tests can run. */
export function missingPackages(): readonly string[] {
	const missing = Object.keys(PROGRAMS).filter(
		(program) => find(program) === undefined,
	);
	// An image holds it alone, without libraries. ldd fails on a static program.
	const busybox = find("busybox");
	if (busybox !== undefined && spawnSync("ldd", [busybox]).status === 0)
		missing.push("busybox");
	return [...new Set(missing.map((program) => PROGRAMS[program] ?? program))];
}

/** What suites outside `e2e/container` lack. Other systems than Linux are taken to have all of it. */
export function missingPrograms(): readonly Need[] {
	return process.platform === "linux"
		? NEEDS.filter(({ program }) => find(program) === undefined)
		: [];
}

/** The files of the suites that a run leaves out because of this. In CI they are not left out, and fail. */
export function suitesLeftOut(): readonly string[] {
	if (process.env.CI === "true") return [];
	return missingPrograms().flatMap(({ suites }) =>
		suites.map((suite) => `__tests__/${suite}.test.ts`),
	);
}

/**
 * Whether the container tests belong to this run. They need Linux. There they always do in CI, where what is missing
 * makes them fail; on a developer's machine they do when everything is there.
 */
export function containersApply(): boolean {
	if (process.platform !== "linux") return false;
	if (process.env.CI === "true") return true;
	return missingPackages().length === 0 && mayBeRoot();
}
