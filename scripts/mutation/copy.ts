import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** What suites near the source do not need. */
const LEFT_OUT = new Set([".git", "node_modules", "dist", "build", ".cache"]);

/** A copy of the tree, so that a run that is killed leaves no mutant behind. */
export interface Copy {
	readonly root: string;
	remove(): void;
}

export function copyTree(root: string): Copy {
	const copy = mkdtempSync(join(tmpdir(), "mutants-"));
	chmodSync(copy, 0o755); // suites run steps as another user
	cpSync(root, copy, {
		recursive: true,
		filter: (path) => path === root || !LEFT_OUT.has(basename(path)),
	});
	symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
	return {
		root: copy,
		remove: () => rmSync(copy, { recursive: true, force: true }),
	};
}
