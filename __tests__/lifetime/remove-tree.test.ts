import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmdirSync,
	rmSync,
	symlinkSync,
	unlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
	type RemovalSystem,
	removeTree,
} from "../../src/lifetime/remove-tree.ts";
import { OBSTACLES_APPLY, root, tryAsRoot } from "../support/obstacles.ts";

let folder: string;
let top: string;
beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), "remove-")));
	top = join(folder, "top");
	mkdirSync(top);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the machine does, but for what a test changes. */
function system(changes: Partial<RemovalSystem>): RemovalSystem {
	return {
		windows: false,
		entriesIn: (path) => readdirSync(path, { withFileTypes: true }),
		unlink: unlinkSync,
		rmdir: rmdirSync,
		rename: renameSync,
		chmod: chmodSync,
		pause: () => {},
		...changes,
	};
}

function refused(code: string): Error {
	return Object.assign(new Error(code), { code });
}

describe("removes", () => {
	test("files, links, and directories without any right for their owner", () => {
		mkdirSync(join(top, "a/b"), { recursive: true });
		writeFileSync(join(top, "a/b/file"), "x");
		mkdirSync(join(folder, "elsewhere"));
		writeFileSync(join(folder, "elsewhere/kept"), "x");
		symlinkSync(join(folder, "elsewhere"), join(top, "link"));
		symlinkSync("nowhere", join(top, "dangling"));
		chmodSync(join(top, "a/b"), 0);
		chmodSync(join(top, "a"), 0o500);
		expect(removeTree(top)).toEqual([]);
		expect(readdirSync(folder)).toEqual(["elsewhere"]);
		expect(readdirSync(join(folder, "elsewhere"))).toEqual(["kept"]);
	});

	test("what a script has taken our rights away from, whoever we are", () => {
		writeFileSync(join(top, "file"), "x");
		const given = new Set<string>();
		const { entriesIn } = system({});
		const strict = system({
			chmod: (path, mode) => void (mode === 0o700 && given.add(path)),
			entriesIn(path) {
				if (!given.has(path)) throw refused("EACCES");
				return entriesIn(path);
			},
		});
		expect(removeTree(top, () => false, strict)).toEqual([]);
		expect(existsSync(top)).toBe(false);
	});

	test("a file, and nothing where there is nothing", () => {
		writeFileSync(join(folder, "file"), "x");
		expect(removeTree(join(folder, "file"))).toEqual([]);
		expect(removeTree(join(folder, "file"))).toEqual([]);
		expect(readdirSync(folder)).toEqual(["top"]);
	});

	// Windows has no working directory that deep.
	test.runIf(process.platform !== "win32")(
		"a tree that is deeper than the longest path",
		() => {
			const start = process.cwd();
			process.chdir(top);
			for (let depth = 0; depth < 600; depth++) {
				mkdirSync("directory");
				process.chdir("directory");
			}
			writeFileSync("file", "x");
			process.chdir(start);
			expect(removeTree(top)).toEqual([]);
			expect(existsSync(top)).toBe(false);
		},
	);
});

describe("what cannot be removed", () => {
	test.each([
		"EBUSY",
		"EPERM",
		"EACCES",
	])("a file that says %s is told, and everything else goes", (code) => {
		for (const name of ["a", "held", "z"]) {
			mkdirSync(join(top, name));
			writeFileSync(join(top, name, "file"), "x");
		}
		let pauses = 0;
		const left = removeTree(
			top,
			() => false,
			system({
				windows: true,
				unlink: (path) => {
					if (path === join(top, "held/file")) throw refused(code);
					unlinkSync(path);
				},
				pause: () => pauses++,
			}),
		);
		expect(left).toEqual([{ path: join(top, "held/file"), code }]);
		expect(readdirSync(top)).toEqual(["held"]);
		expect(pauses).toBe(2);
	});

	test("on Windows, a file that is held only for a moment is removed", () => {
		writeFileSync(join(top, "file"), "x");
		let held = true;
		const left = removeTree(
			top,
			() => false,
			system({
				windows: true,
				unlink: (path) => {
					if (held) throw refused("EBUSY");
					unlinkSync(path);
				},
				pause: () => {
					held = false;
				},
			}),
		);
		expect([left, existsSync(top)]).toEqual([[], false]);
	});

	test("a directory that cannot be read", () => {
		mkdirSync(join(top, "closed"));
		writeFileSync(join(top, "closed/file"), "x");
		writeFileSync(join(top, "file"), "x");
		const left = removeTree(
			top,
			() => false,
			system({
				entriesIn: (path) => {
					if (path.endsWith("closed")) throw refused("EACCES");
					return readdirSync(path, { withFileTypes: true });
				},
			}),
		);
		expect(left).toEqual([{ path: join(top, "closed"), code: "EACCES" }]);
		expect(readdirSync(top)).toEqual(["closed"]);
	});

	test("when the time is over, the rest is left", () => {
		writeFileSync(join(top, "file"), "x");
		expect(removeTree(top, () => true)).toEqual([
			{ path: top, code: "ETIMEDOUT" },
		]);
	});

	test("when the time is over in the middle of one directory, too", () => {
		for (let number = 0; number < 100; number++)
			writeFileSync(join(top, String(number)), "x");
		let removed = 0;
		const left = removeTree(
			top,
			() => removed === 10,
			system({
				unlink: (path) => {
					unlinkSync(path);
					removed++;
				},
			}),
		);
		expect(left).toEqual([{ path: top, code: "ETIMEDOUT" }]);
		expect(readdirSync(top)).toHaveLength(90);
	});
});

describe.runIf(OBSTACLES_APPLY)("what root can put in the way", () => {
	test("a mount: it is not entered", () => {
		const mount = join(top, "a/mount");
		mkdirSync(mount, { recursive: true });
		const elsewhere = join(folder, "elsewhere");
		mkdirSync(elsewhere);
		writeFileSync(join(elsewhere, "kept"), "x");
		root("mount", "--bind", elsewhere, mount);
		try {
			expect(removeTree(top)).toEqual([{ path: mount, code: "EBUSY" }]);
			expect(existsSync(join(elsewhere, "kept"))).toBe(true);
		} finally {
			tryAsRoot("umount", mount);
		}
	});

	test("a file that cannot be changed", () => {
		for (const name of ["file", "immutable", "other"])
			writeFileSync(join(top, name), "x");
		root("chattr", "+i", join(top, "immutable"));
		try {
			expect(removeTree(top)).toEqual([
				{ path: join(top, "immutable"), code: "EPERM" },
			]);
			expect(readdirSync(top)).toEqual(["immutable"]);
		} finally {
			tryAsRoot("chattr", "-i", join(top, "immutable"));
		}
	});
});
