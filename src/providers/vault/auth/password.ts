import { malformed } from "../../kit/errors.ts";
import { say } from "../messages.ts";
import { mintToken } from "./login.ts";
import type { AuthMethod } from "./method.ts";

export const userpass = passwordMethod("userpass");
export const ldap = passwordMethod("ldap");

/** A user's name and password. The methods differ in nothing but their names. */
function passwordMethod(name: string): AuthMethod {
	return {
		name,
		read({ needSecret, mount: mountOr }) {
			const mount = mountOr(name);
			const user = pathSegment(needSecret("VAULT_USERNAME"));
			const password = needSecret("VAULT_PASSWORD");
			const advice =
				"Check `vault-username`, `vault-password` and `vault-auth-mount`.";
			return {
				secrets: [password],
				logIn: (client) =>
					mintToken(client, { mount, user, body: { password }, advice }),
			};
		},
	};
}

/** The user's name is a segment of the path that the password is sent to. */
function pathSegment(name: string): string {
	if (/^\.{1,2}$|[/\p{C}]/u.test(name)) throw malformed(say.username());
	return name;
}
