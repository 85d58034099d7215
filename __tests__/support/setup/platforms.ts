import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { platforms } from "../platforms/tools.ts";
import { ROOT } from "../runner.ts";

/**
 * So that no test waits for what is fetched. A bundle is made of src for those that cannot read TypeScript, or not fast
 * enough; in CI they get what is committed.
 */
export default async function setup(): Promise<(() => void) | undefined> {
	await platforms();
	if (process.env.CI === "true") return undefined;
	const folder = mkdtempSync(join(tmpdir(), "bundle-"));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	const build = join(ROOT, "scripts/build.ts");
	const { status, stderr } = spawnSync(
		process.execPath,
		[build, "--to", folder],
		{ encoding: "utf8" },
	);
	if (status !== 0) {
		remove();
		throw new Error(stderr);
	}
	process.env.BUNDLE = folder;
	return remove;
}
