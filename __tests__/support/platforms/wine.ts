import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { cacheDirectory, locked } from "../tools/cache.ts";
import { command, fetchesNoPackages, unpackPackages } from "./debian.ts";
import { digestOf } from "./digest.ts";

/** Wine 10. That of Debian 12 is too old: Node.js 24 ends at its start there. */
const RELEASE = "trixie";
const PACKAGES = [
	...["wine64", "libwine", "libz-mingw-w64"],
	// They bring their own C library, since that of the machine may be older.
	...["libc6", "libgcc-s1", "libunwind8", "liblzma5"],
	// Tells programs where their loader and libraries are.
	...["patchelf", "libstdc++6"],
];
/** To be changed when something below is, so that a new Wine is made. */
const EDITION = 1;

const LIBRARIES = "usr/lib/x86_64-linux-gnu";

/** A Wine with which Windows programs run on this machine. */
export interface Wine {
	/** Starts Windows programs. */
	readonly loader: string;
	readonly server: string;
	/** A drive C with a registry, as a new user has it. To be copied for each use (`cp -a`: most of it are links). */
	readonly prefix: string;
}

/**
 * Wine, fetched and set up once. It stays in the cache.
 *
 * @throws Error where it cannot be had
 */
export async function wine(): Promise<Wine> {
	const reason = fetchesNoPackages();
	if (reason !== undefined)
		throw new Error(`the suites of Windows need Wine, and ${reason}`);
	const digest = digestOf([JSON.stringify([RELEASE, PACKAGES, EDITION])]);
	const home = join(cacheDirectory(), `wine-${digest}`);
	const found = wineIn(home);
	// Its programs know where they are, so it is made in its place, and what is half made lacks this file.
	const complete = join(home, "complete");
	if (existsSync(complete)) return found;
	await locked(`${home}.lock`, async () => {
		if (existsSync(complete)) return;
		console.log("setting Wine up once, which takes about 20 seconds");
		rmSync(home, { recursive: true, force: true });
		const root = join(home, "root");
		const scratch = join(home, "apt");
		mkdirSync(root, { recursive: true });
		await unpackPackages(RELEASE, PACKAGES, root, scratch);
		rmSync(scratch, { recursive: true });
		await place(root);
		await makePrefix(found, root);
		writeFileSync(complete, "");
	});
	return found;
}

function wineIn(home: string): Wine {
	const programs = join(home, "root/usr/lib/wine");
	return {
		loader: join(programs, "wine64"),
		server: join(programs, "wineserver"),
		prefix: join(home, "prefix"),
	};
}

/** Lets what was unpacked in a folder work there, though it was made for `/`. */
async function place(root: string): Promise<void> {
	const programs = join(root, "usr/lib/wine");
	for (const name of ["wine64", "wineserver64"])
		await command(
			[
				join(root, "usr/lib64/ld-linux-x86-64.so.2"),
				...["--library-path", join(root, LIBRARIES)],
				join(root, "usr/bin/patchelf"),
				...["--set-interpreter", join(root, "usr/lib64/ld-linux-x86-64.so.2")],
				...["--set-rpath", join(root, LIBRARIES)],
				join(programs, name),
			],
			{ cwd: root },
		);
	// The script of this name looks for its program in `/`.
	renameSync(join(programs, "wineserver64"), join(programs, "wineserver"));
	symlinkSync(".", join(root, "usr/share/wine/wine"));
}

async function makePrefix(
	{ loader, server, prefix }: Wine,
	root: string,
): Promise<void> {
	const system = join(prefix, "drive_c/windows/system32");
	mkdirSync(system, { recursive: true });
	copyFileSync(
		join(root, "usr/x86_64-w64-mingw32/lib/zlib1.dll"),
		join(system, "zlib1.dll"),
	);
	const env = wineEnvironment({ loader, server, prefix });
	await command([loader, "wineboot", "-i"], { cwd: prefix, env });
	await command([server, "-w"], { cwd: prefix, env });
	linkSame(system, join(root, LIBRARIES, "wine/x86_64-windows"));
}

/** 700 MB of the prefix are copies. */
function linkSame(folder: string, originals: string): void {
	for (const name of readdirSync(folder)) {
		const [copy, original] = [join(folder, name), join(originals, name)];
		const size = statSync(original, { throwIfNoEntry: false })?.size;
		if (size !== statSync(copy).size) continue;
		if (!readFileSync(copy).equals(readFileSync(original))) continue;
		rmSync(copy);
		symlinkSync(original, copy);
	}
}

/** What Wine's programs need in their environment. */
export function wineEnvironment({ loader, server, prefix }: Wine) {
	return {
		PATH: "/usr/bin:/bin",
		HOME: prefix, // nothing of this user's is linked into the prefix
		LC_ALL: "C.UTF-8", // else names of files are ASCII
		WINEPREFIX: prefix,
		WINELOADER: loader,
		WINESERVER: server,
		WINEDEBUG: "-all",
		// Neither Mono nor a browser is offered for installation, and of some programs the tests have their own.
		WINEDLLOVERRIDES:
			"mscoree,mshtml=;whoami.exe,powershell.exe,icacls.exe=n,b",
	};
}
