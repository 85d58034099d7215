import { configDefaults, defineConfig } from "vitest/config";
import { containersApply } from "./__tests__/support/engines/needs.ts";

const report = process.env.TEST_REPORT;

export default defineConfig({
	test: {
		include: ["__tests__/**/*.test.ts"],
		exclude: [
			...configDefaults.exclude,
			...(containersApply() ? [] : ["__tests__/container/**"]),
		],
		globalSetup: ["__tests__/support/engines/setup.ts"],
		// Suites start processes; a correct run is far below this on a slow machine.
		testTimeout: 60_000,
		hookTimeout: 300_000,
		// Concurrent tests are those that wait.
		maxConcurrency: 50,
		teardownTimeout: 60_000,
		allowOnly: false,
		reporters:
			report === undefined
				? ["default"]
				: ["default", ["json", { outputFile: report }]],
	},
});
