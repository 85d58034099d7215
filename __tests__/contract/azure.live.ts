import { connector } from "../../src/connection/connector.ts";
import { create } from "../../src/providers/azure/index.ts";
import type { Request } from "../../src/providers/provider.ts";
import { requestIdToken } from "../../src/runner/id-token.ts";
import { context } from "../support/context.ts";
import { requestOf } from "../support/opened-cloud.ts";
import { providerContract } from "./provider-contract.ts";

// The contract against a real account: `vitest run --config vitest.live.config.ts`, in .github/workflows/live.yml.
const environment: Record<string, string> = {};
for (const [name, value] of Object.entries(process.env))
	if (value) environment[name] = value;

const present: unknown = JSON.parse(environment.LIVE_AZURE_PRESENT ?? "null");
if (typeof present !== "object" || present === null)
	throw new Error(
		"LIVE_AZURE_PRESENT holds no JSON object of references (azure+kv://my-vault/name) and their values.",
	);

/** The suite hands on whole references, scheme and all. */
const whole = ({ rest, want }: Request) => requestOf(rest, want);

providerContract("azure, live", () => ({
	create: (changes) => {
		const signal = changes?.signal ?? new AbortController().signal;
		const connect = connector(environment, 32, signal);
		const provider = create(
			context({
				environment,
				idToken: (audience) =>
					requestIdToken({ environment, signal, connect }, audience),
				connect,
				...changes,
			}),
		);
		return {
			...provider,
			check: (request) => provider.check?.(whole(request)),
			resolve: (requests) => provider.resolve(requests.map(whole)),
		};
	},
	present: { ...present },
	failing: {
		reference: environment.LIVE_AZURE_ABSENT ?? "",
		reason: "not-found",
	},
	malformed: "azure+kv://my-vault/name#",
}));
