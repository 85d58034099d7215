/** What one input of the action is, for its reader, `action.yml` and the tables in the documentation. */
export interface InputRow {
	/** As a workflow writes it. */
	readonly name: string;
	/** One sentence without its full stop, in Markdown. */
	readonly help: string;
	/** What is written there, in a word; text when nothing is said. */
	readonly type?: "boolean" | "list" | "number" | "path" | "script" | "word";
	/**
	 * What it is when it is absent or empty, as a workflow would write it. `action.yml` has it, so that the runner gives it as if
	 * somebody had: no input that a variable can stand for has one, since it would always win.
	 */
	readonly default?: string;
	/** An expression of GitHub's from which the runner makes the default. */
	readonly expression?: string;
	/** The default in words, where there is none that a workflow could write. */
	readonly otherwise?: string;
	/** Whether it is a secret that opens others. As a whole it may be `{{ NAME }}`, which a declaration gives. */
	readonly credential?: true;
	/** Whether `{{ NAME }}` may stand anywhere in it. Each line of it is a thing of its own. */
	readonly template?: true;
}

/** Whether an input, as it was given, is made of declarations. */
export function isComposed(
	{ credential, template }: InputRow,
	text: string,
): boolean {
	if (template) return text.includes("{{");
	return credential === true && /^\{\{.*\}\}$/s.test(text);
}

/** The one rule by which a provider's input has a variable: `vault-addr` beats `VAULT_ADDR`. */
export function variableName(name: string): string {
	return name.toUpperCase().replaceAll("-", "_");
}

/** The variables of the inputs that are credentials. */
export function credentialsOf(inputs: readonly InputRow[]): readonly string[] {
	return inputs
		.filter(({ credential }) => credential)
		.map(({ name }) => variableName(name));
}
