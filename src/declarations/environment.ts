import { failure } from "../errors.ts";
import { CONTROL } from "../runner/text.ts";
import type { Traits } from "./declaration.ts";
import type { Source } from "./index.ts";
import { type ManifestRules, refusesForeign } from "./manifest.ts";
import { say } from "./messages.ts";

/** A reference as people of other actions write it into a variable. */
export interface Reference {
	readonly scheme: string;
	readonly rest: string;
}

/**
 * The reference that the whole of a text looks like but for white space around it (`KEY: |` in YAML), if it is of a scheme
 * that other actions have in variables.
 */
export function referenceIn(
	text: string,
	schemes: Readonly<Record<string, Traits>>,
): Reference | undefined {
	const own = text.trim();
	const [, scheme = "", rest = ""] =
		/^([a-z][a-z0-9+.-]*):\/\/(\S.*)$/s.exec(own) ?? [];
	const traits = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
	return traits?.inVariables?.(scheme, rest) && !CONTROL.test(own)
		? { scheme, rest }
		: undefined;
}

/** The variables whose whole value is a reference. */
export function namesWithReference(
	environment: Readonly<Record<string, string>>,
	schemes: Readonly<Record<string, Traits>>,
): readonly string[] {
	return Object.entries(environment)
		.filter(
			([name, value]) =>
				/^(?!INPUT_)[A-Za-z_][A-Za-z0-9_]*$/i.test(name) &&
				referenceIn(value, schemes) !== undefined,
		)
		.map(([name]) => name);
}

/**
 * The variables whose whole value is a reference, as lines.
 *
 * @throws Failure on events on which a stranger may have written them
 */
export function readEnvironment(
	environment: Readonly<Record<string, string>>,
	rules: ManifestRules & {
		readonly schemes: Readonly<Record<string, Traits>>;
	},
): Source {
	const { event } = rules;
	if (event !== undefined && refusesForeign(event))
		throw failure(say.environmentRefused(event));
	const lines = namesWithReference(environment, rules.schemes).map(
		(name) => `${name} = ${environment[name]?.trim()}`,
	);
	return {
		name: "the environment",
		text: lines.join("\n"),
		kind: "environment",
	};
}
