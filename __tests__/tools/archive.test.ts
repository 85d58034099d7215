import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ROOT } from "../support/runner.ts";

/** What a runner downloads: the archive that GitHub makes of a commit, without some of its files. */
function archive(...without: readonly string[]): Buffer {
	const paths = [".", ...without.map((path) => `:!${path}`)];
	return execFileSync(
		"git",
		["archive", "--worktree-attributes", "HEAD", "--", ...paths],
		{ cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
	);
}

const CORE = "dist/core_bg.wasm.br";

describe("the archive that a runner downloads", () => {
	test("has what the action runs with, and no more", () => {
		const listed = execFileSync("tar", ["-t"], { input: archive() });
		const files = listed.toString().trim().split("\n");
		const chunks = /^dist\/(?:(?:post\/)?(?:\d+\.)?index|common\d?)\.js$/;
		expect(files.filter((file) => !chunks.test(file)).toSorted()).toEqual([
			"LICENSE",
			"action.yml",
			"dist/",
			CORE,
			"dist/licenses.txt",
			"dist/package.json",
			"dist/post/",
			"dist/post/package.json",
		]);
		expect(files).toContain("dist/index.js");
		expect(files).toContain("dist/post/index.js");
	});

	test("is small, with the core of 1Password's SDK and without", () => {
		const megabyte = 1_000_000;
		expect(gzipSync(archive()).length).toBeLessThan(3.3 * megabyte);
		expect(gzipSync(archive(CORE)).length).toBeLessThan(0.5 * megabyte);
	});
});
