import { malformed } from "../../kit/errors.ts";
import { variableReader } from "../../kit/variables.ts";
import { say } from "../messages.ts";
import type { AuthVariables } from "./method.ts";

/** @param method - its name, for messages */
export function authVariables(
	environment: Readonly<Record<string, string>>,
	method: string,
): AuthVariables {
	const reader = variableReader(environment, `the method \`${method}\``);
	return {
		...reader,
		mount: (fallback, ownVariable = "VAULT_AUTH_MOUNT") =>
			mountPath(
				reader.maybe(ownVariable) ??
					reader.maybe("VAULT_AUTH_MOUNT") ??
					fallback,
			),
	};
}

function mountPath(mount: string): string {
	const path = mount.replace(/^\/+|\/+$/g, "").replace(/^auth\/+/, "");
	if (path.split("/").some((segment) => /^\.{0,2}$/.test(segment)))
		throw malformed(say.authMount());
	return path;
}

/**
 * A token that travels in a header: Vault's are printable ASCII without spaces.
 *
 * @throws SecretError `malformed` that names the input
 */
export function headerText(input: string, token: string): string {
	if (!/^[\x21-\x7e]+$/.test(token))
		throw malformed(say.tokenCharacters(input));
	return token;
}
