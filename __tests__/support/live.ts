import { connector } from "../../src/connection/connector.ts";
import type {
	ProviderContext,
	Request,
	SecretProvider,
} from "../../src/providers/provider.ts";
import { requestIdToken } from "../../src/runner/id-token.ts";
import { providerContract } from "../contract/provider-contract.ts";
import { context } from "./context.ts";
import { requestOf } from "./opened-cloud.ts";

type Create = (context: ProviderContext) => SecretProvider;

// The contract against a real account: `vitest run --config vitest.live.config.ts`, in .github/workflows/live.yml.
export const environment: Record<string, string> = {};
for (const [name, value] of Object.entries(process.env))
	if (value) environment[name] = value;

/**
 * Runs the suite of the contract with a provider that asks a real service.
 *
 * @param name - begins the names of the variables that say what is there: LIVE_AWS_PRESENT, LIVE_AWS_ABSENT
 * @param example - of a reference
 */
export function liveContract(
	title: string,
	create: Create,
	{
		name,
		example,
		malformed,
	}: {
		readonly name: string;
		readonly example: string;
		readonly malformed: string;
	},
): void {
	const variable = `LIVE_${name.toUpperCase()}`;
	const present: unknown = JSON.parse(
		environment[`${variable}_PRESENT`] ?? "null",
	);
	if (typeof present !== "object" || present === null)
		throw new Error(
			`${variable}_PRESENT holds no JSON object of references (${example}) and their values.`,
		);
	providerContract(title, () => ({
		create: (changes) => {
			const signal = changes?.signal ?? new AbortController().signal;
			const connect = connector(environment, 32, signal);
			return create(
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
			reference: environment[`${variable}_ABSENT`] ?? "",
			reason: "not-found",
		},
		malformed,
	}));
}

/** The same with references as a line has them, scheme and all. */
export function cloudContract(
	name: string,
	create: Create,
	example: string,
): void {
	const whole = ({ rest, want }: Request) => requestOf(rest, want);
	liveContract(
		`${name}, live`,
		(context) => {
			const provider = create(context);
			return {
				...provider,
				check: (request) => provider.check?.(whole(request)),
				resolve: (requests) => provider.resolve(requests.map(whole)),
			};
		},
		{ name, example, malformed: `${example}#` },
	);
}
