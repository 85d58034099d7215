import { connector } from "../../src/connection/connector.ts";
import { createOp } from "../../src/providers/op/index.ts";
import { requestIdToken } from "../../src/runner/id-token.ts";
import { context } from "../support/context.ts";
import { providerContract } from "./provider-contract.ts";

// The contract against a real account: `vitest run --config vitest.live.config.ts`, in .github/workflows/live.yml.
const environment: Record<string, string> = {};
for (const [name, value] of Object.entries(process.env))
	if (value) environment[name] = value;

const present: unknown = JSON.parse(environment.LIVE_OP_PRESENT ?? "null");
if (typeof present !== "object" || present === null)
	throw new Error(
		"LIVE_OP_PRESENT holds no JSON object of references (vault/item/field) and their values.",
	);

providerContract(
	`op, live, ${environment.OP_BACKEND ?? "as configured"}`,
	() => ({
		create: (changes) => {
			const signal = changes?.signal ?? new AbortController().signal;
			const connect = connector(environment, 32, signal);
			return createOp(
				context({
					environment,
					idToken: (audience) =>
						requestIdToken({ environment, signal, connect }, audience),
					connect,
					...changes,
				}),
			);
		},
		present: { ...present },
		failing: {
			reference: environment.LIVE_OP_ABSENT ?? "",
			reason: "not-found",
		},
		malformed: "vault/item",
	}),
);
