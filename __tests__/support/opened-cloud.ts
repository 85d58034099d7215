import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { onTestFinished } from "vitest";
import { connector } from "../../src/connection/connector.ts";
import type { Message } from "../../src/message.ts";
import type {
	ProviderContext,
	ProviderModule,
	Request,
	SecretProvider,
} from "../../src/providers/provider.ts";
import { requestIdToken } from "../../src/runner/id-token.ts";
import { textOf } from "./asking.ts";
import { context } from "./context.ts";

/** A provider of a cloud with real connections, and what it told. */
export interface OpenedCloud {
	readonly provider: SecretProvider;
	readonly protected: readonly string[];
	readonly log: readonly string[];
	/** The texts of references, or their errors' reasons and messages. */
	ask(...references: string[]): Promise<string[]>;
	/** The fields of a reference, or its error's reason and message. */
	fields(reference: string): Promise<Readonly<Record<string, string>> | string>;
}

/** Its inputs are given under the names of the variables that they beat. */
export function openCloud(
	{ create }: ProviderModule,
	variables: Readonly<Record<string, string>>,
	changes: Partial<ProviderContext> = {},
): OpenedCloud {
	const secrets: string[] = [];
	const log: string[] = [];
	const signal = changes.signal ?? new AbortController().signal;
	const environment = {
		HOME: join(tmpdir(), "no-such-home"),
		...variables,
		...changes.inputs,
	};
	const connect = connector(environment, 32, signal);
	const keep = (kind: string) => (text: string | Message) =>
		void log.push(`${kind}: ${text}`);
	const provider = create(
		context({
			environment,
			connect,
			limit: pLimit(32),
			idToken: (audience) =>
				requestIdToken({ environment, signal, connect }, audience),
			protect: (secret) => void secrets.push(secret),
			log: {
				debug: keep("debug"),
				login: keep("login"),
				notice: keep("notice"),
				warning: keep("warning"),
			},
			...changes,
		}),
	);
	return {
		provider,
		protected: secrets,
		log,
		async ask(...references) {
			const requests = references.map((text) => requestOf(text, "value"));
			return (await provider.resolve(requests)).map(textOf);
		},
		async fields(reference) {
			const [answer] = await provider.resolve([requestOf(reference, "fields")]);
			return answer?.kind === "fields"
				? Object.fromEntries(
						Array.from(answer.fields, ([name, value]) => [
							name,
							Buffer.from(value).toString(),
						]),
					)
				: textOf(answer);
		},
	};
}

/** As a line has it: `aws+sm://prod/db`, `aws+sm:arn:...`. */
export function requestOf(text: string, want: Request["want"]): Request {
	const [, scheme = "", rest = ""] =
		/^([^:]+):(?:\/\/)?(.*)$/s.exec(text) ?? [];
	return { scheme, rest, want };
}

/** A directory that ends with its test. */
export function directory(): string {
	const made = mkdtempSync(join(tmpdir(), "cloud-"));
	onTestFinished(() => rmSync(made, { recursive: true }));
	return made;
}
