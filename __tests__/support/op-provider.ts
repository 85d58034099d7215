import pLimit from "p-limit";
import { connector } from "../../src/connection/connector.ts";
import type { Message } from "../../src/message.ts";
import { createOp } from "../../src/providers/op/index.ts";
import type { Sdk } from "../../src/providers/op/sdk/index.ts";
import type {
	ProviderContext,
	SecretProvider,
} from "../../src/providers/provider.ts";
import { type Asked, asking } from "./asking.ts";
import { context } from "./context.ts";

export interface OpenedOp extends Asked {
	readonly provider: SecretProvider;
	readonly protected: readonly string[];
	readonly log: readonly string[];
}

/** The provider with real connections, and the real SDK unless another is given. */
export function openOp(
	environment: Readonly<Record<string, string>>,
	changes: Partial<ProviderContext> = {},
	sdk?: Sdk,
): OpenedOp {
	const secrets: string[] = [];
	const log: string[] = [];
	const signal = changes.signal ?? new AbortController().signal;
	const keep = (kind: string) => (said: string | Message) =>
		void log.push(`${kind}: ${typeof said === "string" ? said : said.text}`);
	const provider = createOp(
		context({
			environment,
			connect: connector(environment, 32, signal),
			limit: pLimit(32),
			protect: (secret) => void secrets.push(secret),
			log: {
				debug: keep("debug"),
				login: keep("login"),
				notice: keep("notice"),
				warning: keep("warning"),
			},
			...changes,
		}),
		sdk && (() => Promise.resolve(sdk)),
	);
	return {
		provider,
		protected: secrets,
		log,
		...asking(provider),
	};
}
