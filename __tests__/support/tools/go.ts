import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheDirectory, locked } from "./cache.ts";
import { fetchToolchain, type Toolchain } from "./toolchain.ts";

type Environment = Readonly<Record<string, string | undefined>>;

export interface Go {
	/** The name or path of the program. */
	readonly program: string;
	/** What it needs in its environment, to be laid over `process.env`. */
	readonly environment: Environment;
}

/** What `go.sum` would say of toolchains; sum.golang.org is where the lines come from. */
const SUMS = fileURLToPath(new URL("toolchain.sum", import.meta.url));

/**
 * The Go that builds the module in a folder: the one on PATH when it is new enough, or fetches by itself one that is
 * (`GOTOOLCHAIN`); else the toolchain that go.mod names, which is fetched once into the cache. Throws an error that says
 * what to do where there is neither.
 */
export async function goFor(
	folder: string,
	environment: Environment = process.env,
	sums = SUMS,
): Promise<Go> {
	const { oldest, toolchain } = wantedBy(folder);
	const found = versionOnPath(folder, environment);
	if (found !== undefined && !isOlder(found, oldest))
		return { program: "go", environment: {} };
	const cache = cacheDirectory(environment);
	const { platform, pin } = pinFor(toolchain, sums);
	const home = join(cache, `${toolchain}.${platform}`);
	const program = join(
		...[home, "bin", process.platform === "win32" ? "go.exe" : "go"],
	);
	if (pin === undefined)
		throw new Error(
			`${whatIsFound(found)}, and no checksum is known here for ${toolchain} on ${platform}. Install Go ${oldest} or later.`,
		);
	await locked(`${home}.lock`, async () => {
		if (existsSync(program)) return;
		console.log(
			`${whatIsFound(found)}: fetching ${toolchain} (70 MB) once, into ${cache}`,
		);
		await fetchToolchain(pin, home, environment);
	});
	return {
		program,
		environment: {
			GOROOT: undefined,
			GOTOOLCHAIN: "local",
			// Who has no Go finds nothing of it outside the cache.
			GOPATH: environment.GOPATH ?? join(cache, "go"),
			GOCACHE: environment.GOCACHE ?? join(cache, "go-build"),
		},
	};
}

/** What go.mod says: the oldest Go that will do ("1.26"), and the toolchain to take ("go1.26.8"). */
function wantedBy(folder: string): { oldest: string; toolchain: string } {
	const text = readFileSync(join(folder, "go.mod"), "utf8");
	const oldest = /^go (\S+)$/m.exec(text)?.[1];
	const toolchain = /^toolchain (\S+)$/m.exec(text)?.[1];
	if (oldest === undefined || toolchain === undefined)
		throw new Error(`${folder}/go.mod needs a line \`go\` and \`toolchain\``);
	return { oldest, toolchain };
}

/** "1.26.8". In the folder, where Go obeys its go.mod; nothing where there is no Go, or none that starts. */
function versionOnPath(
	folder: string,
	environment: Environment,
): string | undefined {
	const { stdout } = spawnSync("go", ["version"], {
		cwd: folder,
		env: environment,
		encoding: "utf8",
	});
	return /^go version go(\d[\d.]*)/.exec(stdout ?? "")?.[1];
}

function isOlder(version: string, than: string): boolean {
	const [a, b] = [version, than].map((text) => text.split(".").map(Number));
	const [major = 0, minor = 0, patch = 0] = a ?? [];
	const [otherMajor = 0, otherMinor = 0, otherPatch = 0] = b ?? [];
	return (major - otherMajor || minor - otherMinor || patch - otherPatch) < 0;
}

const whatIsFound = (version: string | undefined) =>
	version === undefined ? "there is no Go on PATH" : `Go ${version} is too old`;

function pinFor(
	toolchain: string,
	sums: string,
): { readonly platform: string; readonly pin: Toolchain | undefined } {
	const os = process.platform === "win32" ? "windows" : process.platform;
	const platform = `${os}-${process.arch === "x64" ? "amd64" : process.arch}`;
	const version = `v0.0.1-${toolchain}.${platform}`;
	const sum = readFileSync(sums, "utf8")
		.split("\n")
		.map((line) => line.split(" "))
		.find(([, one]) => one === version)?.[2];
	return { platform, pin: sum === undefined ? undefined : { version, sum } };
}
