import { givenToken } from "./login.ts";
import { type AuthMethod, headerText } from "./method.ts";

/** A token that the user has. */
export const token: AuthMethod = {
	name: "token",
	chosenBy: "VAULT_TOKEN",
	read({ needSecret }) {
		const text = headerText("vault-token", needSecret("VAULT_TOKEN"));
		return { secrets: [text], logIn: async () => givenToken(text) };
	},
};
