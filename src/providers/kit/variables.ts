import { malformed } from "./errors.ts";
import { say } from "./messages.ts";

/** Reads variables without the white space around their values. */
export interface VariableReader {
	/** Undefined when it is missing or empty. */
	maybe(variable: string): string | undefined;
	/** @throws SecretError `malformed` that names the input and the variable when it is missing or empty */
	need(variable: string): string;
	/**
	 * The same for what people keep as a secret of GitHub; the error says when one of those is empty, and a dry run passes
	 * over it.
	 */
	needSecret(variable: string): string;
}

/** @param who - who needs the variables, as the message's subject: "the method `jwt`" */
export function variableReader(
	environment: Readonly<Record<string, string>>,
	who: string,
): VariableReader {
	const maybe = (variable: string) =>
		environment[variable]?.trim() || undefined;
	const needing = (tell: typeof say.settingMissing) => (variable: string) => {
		const value = maybe(variable);
		if (value === undefined)
			throw malformed(tell(who, inputName(variable), variable));
		return value;
	};
	return {
		maybe,
		need: needing(say.settingMissing),
		needSecret: needing(say.credentialMissing),
	};
}

/** The input that lies over a variable: `vault-addr` over `VAULT_ADDR`. */
export function inputName(variable: string): string {
	return variable.toLowerCase().replaceAll("_", "-");
}
