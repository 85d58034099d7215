import { defineConfig } from "vitest/config";

const report = process.env.TEST_REPORT;

export default defineConfig({
	test: {
		include: ["__tests__/**/*.test.ts"],
		// Suites start processes; a correct run is far below this on a slow machine.
		testTimeout: 60_000,
		hookTimeout: 300_000,
		// Concurrent tests are those that wait.
		maxConcurrency: 50,
		allowOnly: false,
		reporters:
			report === undefined
				? ["default"]
				: ["default", ["json", { outputFile: report }]],
	},
});
