import { givenToken } from "./login.ts";
import type { AuthMethod } from "./method.ts";

/** An agent or proxy in front of Vault adds the token. */
export const none: AuthMethod = {
	name: "none",
	read: () => ({ secrets: [], logIn: async () => givenToken("") }),
};
