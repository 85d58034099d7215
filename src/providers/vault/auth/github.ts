import { mintToken } from "./login.ts";
import type { AuthMethod } from "./method.ts";

/** A personal access token of a member of an organisation. */
export const github: AuthMethod = {
	name: "github",
	read({ needSecret, mount: mountOr }) {
		const mount = mountOr("github");
		const token = needSecret("VAULT_AUTH_GITHUB_TOKEN");
		const advice =
			"Check that `vault-auth-github-token` is a personal access token with `read:org` of a member of the configured organisation (a job's own GITHUB_TOKEN is none).";
		return {
			secrets: [token],
			logIn: (client) => mintToken(client, { mount, body: { token }, advice }),
		};
	},
};
