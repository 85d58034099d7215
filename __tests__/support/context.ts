import { tmpdir } from "node:os";
import pLimit from "p-limit";
import { createMasker } from "../../src/mask/masker.ts";
import type { ProviderContext } from "../../src/providers/provider.ts";
import { createForeignText } from "../../src/scrub/foreign.ts";

/** A provider's context as the action makes it, without deadline. */
export function context(
	changes: Partial<ProviderContext> = {},
): ProviderContext {
	return {
		environment: { PATH: process.env.PATH ?? "" },
		workingDirectory: tmpdir(),
		workspace: changes.workingDirectory ?? tmpdir(),
		signal: new AbortController().signal,
		limit: pLimit(32),
		inputs: {},
		passEnv: [],
		connect: () => Promise.reject(new Error("no network here")),
		idToken: () => Promise.reject(new Error("no identity here")),
		protect: () => {},
		cleanForeign: createForeignText(createMasker(() => {})).clean,
		defer: () => Promise.resolve(() => {}),
		keep: () => {},
		log: {
			login: () => {},
			debug: () => {},
			notice: () => {},
			warning: () => {},
		},
		...changes,
	};
}
