import { defineConfig } from "vitest/config";

/** Suites that need accounts, apart from all the others. */
export default defineConfig({
	test: { include: ["__tests__/**/*.live.ts"], testTimeout: 60_000 },
});
