import { malformed } from "./errors.ts";
import { say } from "./messages.ts";

/** Reads variables without the white space around their values. */
export interface VariableReader {
	/** Undefined when it is missing or empty. */
	maybe(variable: string): string | undefined;
	/** @throws SecretError `malformed` that names the input and the variable when it is missing or empty */
	need(variable: string): string;
	/** The same for what people keep as a secret of GitHub; the error says when one of those is empty. */
	needSecret(variable: string): string;
}

/** @param who - who needs the variables, as the message's subject: "the method `jwt`" */
export function variableReader(
	environment: Readonly<Record<string, string>>,
	who: string,
): VariableReader {
	const maybe = (variable: string) =>
		environment[variable]?.trim() || undefined;
	const need = (variable: string, hint = "") => {
		const value = maybe(variable);
		if (value === undefined)
			throw malformed(
				say.settingMissing(who, inputName(variable), variable, hint),
			);
		return value;
	};
	return {
		maybe,
		need: (variable) => need(variable),
		needSecret: (variable) =>
			need(
				variable,
				" A secret of GitHub is empty when it does not exist, and in a pull request from a fork.",
			),
	};
}

/** The input that lies over a variable: `vault-addr` over `VAULT_ADDR`. */
export function inputName(variable: string): string {
	return variable.toLowerCase().replaceAll("_", "-");
}
