import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cachedBuild } from "./tools/cached-build.ts";

/** The path of actionlint, which judges workflows. */
export function actionlint(): Promise<string> {
	return cachedBuild({
		name: "actionlint",
		module: "github.com/rhysd/actionlint",
		program: "cmd/actionlint",
		folder: fileURLToPath(new URL("actionlint", import.meta.url)),
		takes: "half a minute",
	});
}

/**
 * What actionlint says of workflows, each with the name of its file in front. Shell scripts inside are left to `sh`.
 *
 * @param files - texts by their paths in a repository
 */
export async function lint(
	files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
	const root = mkdtempSync(join(tmpdir(), "actionlint-"));
	try {
		mkdirSync(join(root, ".git"));
		mkdirSync(join(root, ".github"));
		// Labels of somebody's own runners are anything.
		writeFileSync(
			join(root, ".github/actionlint.yaml"),
			'self-hosted-runner:\n  labels: ["*"]\n',
		);
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), text);
		}
		const workflows = Object.keys(files).filter((path) =>
			path.startsWith(".github/workflows/"),
		);
		const { stdout, stderr, status } = spawnSync(
			await actionlint(),
			["-oneline", "-no-color", "-shellcheck=", "-pyflakes=", ...workflows],
			{ cwd: root, encoding: "utf8" },
		);
		if (status !== 0 && stdout === "") throw new Error(stderr);
		return stdout.split("\n").filter((line) => line !== "");
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}
