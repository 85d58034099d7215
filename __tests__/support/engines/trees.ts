import { spawnSync } from "node:child_process";
import {
	chmodSync,
	copyFileSync,
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { needed } from "./needs.ts";

/** The root of a file system that becomes an image. Paths are relative to it. */
export interface Tree {
	folder(path: string, mode?: number): void;
	write(path: string, content: string | Uint8Array, mode?: number): void;
	/** Copies a file of this machine; links are followed. */
	copy(source: string, path: string): void;
	link(target: string, path: string): void;
	path(path: string): string;
}

/** An empty tree with the directories that a container needs. */
export function makeTree(root: string): Tree {
	const at = (path: string) => join(root, path);
	const parent = (path: string) =>
		mkdirSync(dirname(at(path)), { recursive: true });
	const tree: Tree = {
		path: at,
		folder: (path, mode = 0o755) => {
			mkdirSync(at(path), { recursive: true });
			chmodSync(at(path), mode);
		},
		write: (path, content, mode = 0o644) => {
			parent(path);
			writeFileSync(at(path), content);
			chmodSync(at(path), mode);
		},
		copy: (source, path) => {
			parent(path);
			copyFileSync(source, at(path));
			chmodSync(at(path), 0o755);
		},
		link: (target, path) => {
			parent(path);
			symlinkSync(target, at(path));
		},
	};
	tree.folder("", 0o755);
	for (const path of ["dev", "proc", "sys", "etc", "root"]) tree.folder(path);
	tree.folder("tmp", 0o1777);
	tree.write("etc/passwd", "root:x:0:0:root:/root:/bin/sh\n");
	tree.write("etc/group", "root:x:0:\n");
	return tree;
}

/** The static busybox under one name. */
export function busybox(tree: Tree, path: string): void {
	tree.copy(needed("busybox"), path);
}

/** Busybox with a link for every applet. */
export function applets(tree: Tree): void {
	busybox(tree, "bin/busybox");
	const { stdout } = spawnSync(needed("busybox"), ["--list"], {
		encoding: "utf8",
	});
	for (const name of stdout.split("\n"))
		if (name !== "" && name !== "busybox")
			tree.link("busybox", join("bin", basename(name)));
}

/** Busybox whose header says that it is for another processor. */
export function foreignBusybox(tree: Tree): void {
	const program = readFileSync(needed("busybox"));
	// e_machine of the ELF header: EM_X86_64 or EM_AARCH64, whichever is not this machine's.
	program.writeUInt16LE(process.arch === "arm64" ? 62 : 183, 18);
	tree.write("bin/busybox", program, 0o755);
	for (const name of ["sh", "cat", "echo"]) tree.link("busybox", `bin/${name}`);
}

/** Programs of this machine with the libraries that they load. */
export function addPrograms(tree: Tree, names: readonly string[]): void {
	for (const folder of ["bin", "sbin", "lib", "lib64"]) {
		tree.folder(`usr/${folder}`);
		tree.link(`usr/${folder}`, folder);
	}
	const programs = names.map(needed);
	for (const [index, program] of programs.entries())
		tree.copy(program, `usr/bin/${names[index]}`);
	addLibraries(tree, programs);
}

/** The libraries that programs of this machine load. */
export function addLibraries(tree: Tree, programs: readonly string[]): void {
	const { stdout } = spawnSync("ldd", programs, { encoding: "utf8" });
	// `libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x...)`, and the loader without an arrow
	const paths = stdout.matchAll(/(?:=> |^\s+)(\/\S+) \(0x/gm);
	for (const path of new Set(Array.from(paths, ([, path = ""]) => path)))
		tree.copy(path, path.startsWith("/usr/") ? path : join("usr", path));
}

/** Python with its standard library, as far as scripts need it. */
export function addPython(tree: Tree): void {
	const program = realpathSync(needed("python3"));
	const version = basename(program);
	tree.copy(program, `usr/bin/${version}`);
	tree.link(version, "usr/bin/python3");
	const library = `/usr/lib/${version}`;
	const modules = readdirSync(`${library}/lib-dynload`)
		.filter((name) => name.endsWith(".so"))
		.map((name) => `${library}/lib-dynload/${name}`);
	addLibraries(tree, [program, ...modules]);
	const left =
		/\/(?:__pycache__|dist-packages|ensurepip|idlelib|lib2to3|config-[^/]*|test|tkinter|pydoc_data|distutils)$/;
	cpSync(library, tree.path(library), {
		recursive: true,
		dereference: true,
		filter: (path) => !left.test(path),
	});
}

export function addUser(
	tree: Tree,
	name: string,
	id: number,
	home: string,
): void {
	tree.write(
		"etc/passwd",
		`root:x:0:0:root:/root:/bin/sh\n${name}:x:${id}:${id}::${home}:/bin/sh\n`,
	);
	tree.write("etc/group", `root:x:0:\n${name}:x:${id}:\n`);
	tree.folder(home);
}

export function addScript(tree: Tree, path: string, text: string): void {
	tree.write(path, text, 0o755);
}
