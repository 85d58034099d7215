import { defineConfig } from "vitest/config";
import { SETUP_FILES } from "../../__tests__/support/setup-files.ts";

/** The suites near a room, which `scripts/mutate.ts` names; nothing of them needs a tool or a build. */
export default defineConfig({
	test: {
		include: process.env.MUTATION_SUITES?.split(",") ?? [],
		setupFiles: SETUP_FILES,
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
