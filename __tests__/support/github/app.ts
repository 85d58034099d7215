import { generateKeyPairSync } from "node:crypto";
import { tmpdir } from "node:os";
import pLimit from "p-limit";
import { connector } from "../../../src/connection/connector.ts";
import { create } from "../../../src/providers/github-app/index.ts";
import type { ProviderContext } from "../../../src/providers/provider.ts";
import { asking } from "../asking.ts";
import { context } from "../context.ts";
import type { Traces } from "../vault-provider.ts";
import type { App, Installed } from "./server.ts";

/** A key of an app, as GitHub gives it and as GitHub keeps it. */
export function newKey() {
	const { publicKey, privateKey } = generateKeyPairSync("rsa", {
		modulusLength: 2048,
	});
	const pem = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
	return { pem, publicKey };
}

const key = newKey();
/** The private key of the app. */
export const KEY = key.pem;

export const APP: App = {
	id: 12345,
	clientId: "Iv23liTESTapp0000000",
	keys: [newKey().publicKey, key.publicKey],
};

/** An organisation that gave the app everything, one that gave it one repository, and a person. */
export const INSTALLATIONS: readonly Installed[] = [
	{
		id: 101,
		app: APP,
		account: "octo-org",
		type: "Organization",
		repositories: ["app", "lib", "docs.site"],
		permissions: { metadata: "read", contents: "write", issues: "read" },
	},
	{
		id: 102,
		app: APP,
		account: "small-org",
		type: "Organization",
		repositories: ["one", "two"],
		selected: ["one"],
		permissions: { metadata: "read", contents: "read" },
	},
	{
		id: 103,
		app: APP,
		account: "octocat",
		type: "User",
		repositories: ["hello"],
		permissions: { metadata: "read", contents: "read" },
	},
	{
		id: 104,
		app: APP,
		account: "asleep",
		type: "Organization",
		repositories: ["app"],
		permissions: { metadata: "read" },
		suspended: true,
	},
];

/** What a step gives of the app. */
export function variablesOf(url: string): Record<string, string> {
	return {
		GITHUB_APP_CLIENT_ID: APP.clientId,
		GITHUB_APP_PRIVATE_KEY: KEY,
		GITHUB_API_URL: url,
		GITHUB_REPOSITORY: "octo-org/app",
	};
}

/** The provider with real connections. */
export function openApp(
	environment: Readonly<Record<string, string>>,
	changes: Partial<ProviderContext> = {},
) {
	const traces: Traces = {
		protected: [],
		debts: new Set(),
		leases: [],
		log: [],
	};
	const signal = changes.signal ?? new AbortController().signal;
	const provider = create(
		context({
			environment,
			workingDirectory: tmpdir(),
			connect: connector(environment, 32, signal),
			limit: pLimit(32),
			protect: (secret) => void traces.protected.push(secret),
			defer: async (debt) => {
				traces.debts.add(debt);
				return () => void traces.debts.delete(debt);
			},
			keep: (lease) => void traces.leases.push(lease),
			log: {
				login: (text) => void traces.log.push(`login: ${text}`),
				debug: (text) => void traces.log.push(`debug: ${text}`),
				notice: (text) => void traces.log.push(`notice: ${text}`),
				warning: (text) => void traces.log.push(`warning: ${text}`),
			},
			...changes,
		}),
	);
	return { ...traces, provider, ...asking(provider) };
}
