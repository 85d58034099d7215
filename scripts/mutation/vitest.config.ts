import { defineConfig } from "vitest/config";

/** The suites near a room, which `scripts/mutate.ts` names; nothing of them needs a tool or a build. */
export default defineConfig({
	test: {
		include: process.env.MUTATION_SUITES?.split(",") ?? [],
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
