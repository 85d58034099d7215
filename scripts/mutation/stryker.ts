import { spawnSync } from "node:child_process";
import {
	existsSync,
	globSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Room } from "./rooms.ts";

/**
 * Lets StrykerJS change everything that it can in a room, in a copy of the tree. It stands in a folder of its own with
 * its packages, which are installed when it is first used.
 *
 * @param least - percent of the mutants that have to be noticed
 * @returns whether they were
 */
export function mutateRoom(
	root: string,
	{ files, suites }: Room,
	least: number,
): boolean {
	const home = join(root, "scripts/mutation");
	const program = join(
		home,
		"node_modules/@stryker-mutator/core/bin/stryker.js",
	);
	if (!existsSync(program) && !start(root, "npm", ["ci", "--prefix", home]))
		return false;
	const folder = mkdtempSync(join(tmpdir(), "mutants-"));
	const config = join(folder, "stryker.json");
	writeFileSync(
		config,
		JSON.stringify({
			testRunner: "vitest",
			vitest: {
				configFile: "scripts/mutation/vitest.config.ts",
				related: false,
			},
			mutate: files,
			// It would rewrite tsconfig.json by an API that TypeScript 7 does not have.
			tsconfigFile: "none.json",
			coverageAnalysis: "perTest",
			concurrency: 1,
			timeoutMS: 10_000,
			reporters: ["clear-text", "progress-append-only"],
			clearTextReporter: { logTests: false, reportTests: false },
			thresholds: { high: 100, low: least, break: least },
			ignorePatterns: ["dist", "scripts/mutation/node_modules"],
			tempDirName: join(folder, "sandbox"),
		}),
	);
	try {
		return start(root, process.execPath, [program, "run", config], {
			MUTATION_SUITES: suites
				.flatMap((pattern) => globSync(pattern, { cwd: root }))
				.join(","),
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function start(
	root: string,
	program: string,
	args: readonly string[],
	variables: Readonly<Record<string, string>> = {},
): boolean {
	const { status } = spawnSync(program, args, {
		cwd: root,
		env: { ...process.env, ...variables },
		stdio: "inherit",
	});
	return status === 0;
}
