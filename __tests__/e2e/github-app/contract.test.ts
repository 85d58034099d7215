import { afterAll, beforeAll } from "vitest";
import { connector } from "../../../src/connection/connector.ts";
import { create } from "../../../src/providers/github-app/index.ts";
import { providerContract } from "../../contract/provider-contract.ts";
import { context } from "../../support/context.ts";
import { INSTALLATIONS, variablesOf } from "../../support/github/app.ts";
import {
	type GitHubServer,
	startGitHubApi,
} from "../../support/github/server.ts";

let github: GitHubServer;
beforeAll(async () => {
	github = await startGitHubApi({
		installations: INSTALLATIONS,
		tokenFor: ({ account }) => `ghs_token_of_${account}`,
	});
});
afterAll(() => github.close());

providerContract("github-app", () => {
	const environment = variablesOf(github.url);
	return {
		create: (changes) => {
			const signal = changes?.signal ?? new AbortController().signal;
			return create(
				context({
					environment,
					connect: connector(environment, 32, signal),
					...changes,
				}),
			);
		},
		present: {
			"": "ghs_token_of_octo-org",
			"small-org/one?permissions=contents:read": "ghs_token_of_small-org",
			octocat: "ghs_token_of_octocat",
		},
		failing: { reference: "nowhere/app", reason: "denied" },
		malformed: "octo-org/app/sub",
	};
});
