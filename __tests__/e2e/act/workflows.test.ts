import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { actionlint } from "../../support/actionlint.ts";
import { ROOT } from "../../support/runner.ts";

const WORKFLOWS = globSync(".github/workflows/*.yml", { cwd: ROOT });

test("there are workflows", () => {
	expect(WORKFLOWS.length).toBeGreaterThan(3);
});

test.each(WORKFLOWS)("actionlint finds nothing in %s", async (file) => {
	// Its own checks: whether there is a shellcheck depends on the machine.
	const { status, stdout, stderr } = spawnSync(
		await actionlint(),
		["-no-color", "-shellcheck=", "-pyflakes=", join(ROOT, file)],
		{ encoding: "utf8", cwd: ROOT },
	);
	expect(stdout + stderr).toBe("");
	expect(status).toBe(0);
});
