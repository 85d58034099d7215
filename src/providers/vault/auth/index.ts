import { malformed } from "../../kit/errors.ts";
import type { ProviderContext } from "../../provider.ts";
import { say } from "../messages.ts";
import { approle } from "./approle.ts";
import { github } from "./github.ts";
import { jwt } from "./jwt.ts";
import { kubernetes } from "./kubernetes.ts";
import { type AuthMethod, authVariables, type Login } from "./method.ts";
import { none } from "./none.ts";
import { ldap, userpass } from "./password.ts";
import { payload } from "./payload.ts";
import { token } from "./token.ts";

/** Every method, in the order in which they are chosen where none is named: approle before token, as in Dagger. */
export const METHODS: readonly AuthMethod[] = [
	approle,
	token,
	jwt,
	kubernetes,
	userpass,
	ldap,
	github,
	payload,
	none,
];

type Given = Pick<ProviderContext, "inputs" | "environment">;

/**
 * Chooses the method and collects what it needs. What inputs give comes before what the environment gives.
 *
 * @returns the login, under the method's name
 * @throws SecretError `malformed`, with the name of what is missing
 */
export function readLogin(given: Given): Login & { readonly method: string } {
	const { name, read } = chooseMethod(given);
	if (name !== "payload" && given.inputs.VAULT_AUTH_PAYLOAD)
		throw malformed(say.payloadUnused());
	return { method: name, ...read(authVariables(given.environment, name)) };
}

function chooseMethod({ inputs, environment }: Given): AuthMethod {
	const named = environment.VAULT_AUTH?.trim();
	if (named) {
		const method = METHODS.find(({ name }) => name === named);
		if (method !== undefined) return method;
		if (named === "oidc") throw malformed(say.oidcMethod());
		const names = METHODS.map(({ name }) => `\`${name}\``).join(", ");
		throw malformed(say.methods(names));
	}
	for (const variables of [inputs, environment])
		for (const method of METHODS)
			if (method.chosenBy && variables[method.chosenBy]?.trim()) return method;
	throw malformed(say.noCredentials());
}
