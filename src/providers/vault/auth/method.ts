import { malformed } from "../../kit/errors.ts";
import { type VariableReader, variableReader } from "../../kit/variables.ts";
import type { ProviderContext } from "../../provider.ts";
import type { VaultClient } from "../client.ts";
import { say } from "../messages.ts";

/** A way to log in. Each is a file beside this one, and a line of the table in `index.ts`. */
export interface AuthMethod {
	/** As `vault-auth` names it. */
	readonly name: string;
	/** The variable that tells that this method is meant, where `vault-auth` names none. Absent: chosen only by name. */
	readonly chosenBy?: string;
	/**
	 * Collects what the method needs, offline.
	 *
	 * @throws SecretError `malformed`, with the name of what is missing or wrong; never shows what was given
	 */
	read(variables: AuthVariables): Login;
}

export interface AuthVariables extends VariableReader {
	/**
	 * The mount of the method, below `auth/`: `VAULT_AUTH_MOUNT`, or else the default.
	 *
	 * @param ownVariable - of the method alone; comes before `VAULT_AUTH_MOUNT`
	 * @throws SecretError `malformed` when it is no path
	 */
	mount(fallback: string, ownVariable?: string): string;
}

/** What a login needs of the run. */
export type LoginContext = Pick<
	ProviderContext,
	"idToken" | "environment" | "protect"
>;

/** A login that is ready to be made. */
export interface Login {
	/** Every text in it that must not be seen. */
	readonly secrets: readonly string[];
	/** Whether it takes a token of the job's own identity. */
	readonly byJob?: boolean;
	/**
	 * Makes it. No request of it is sent twice: a secret id may have one use.
	 *
	 * @throws SecretError that says what to check when Vault refuses it
	 */
	logIn(client: VaultClient, context: LoginContext): Promise<Token>;
}

/** A token that the action has minted, or was given. */
export interface Token {
	/** Empty when somebody in front of Vault adds it. */
	readonly text: string;
	/** Whether this action made it, and so has to revoke it. Batch tokens cannot be revoked. */
	readonly kind: "given" | "service" | "batch";
	/** Whether each request uses it up. Of a given token nobody knows. */
	readonly counted: boolean;
	/** Seconds from the login on; infinite when it has no end, or none that is known. */
	readonly seconds: number;
	readonly renewable: boolean;
}

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
 * A token that travels in a header: Vault's are printable ASCII without spaces, and without quotes around them.
 *
 * @throws SecretError `malformed` that names the input
 */
export function headerText(input: string, token: string): string {
	if (!/^(?!["'`])[\x21-\x7e]+(?<!["'`])$/.test(token))
		throw malformed(say.tokenCharacters(input));
	return token;
}
