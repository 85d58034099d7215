import type { SecretError } from "../../errors.ts";
import { nearest } from "../../near.ts";
import { answerEach } from "../kit/answers.ts";
import { shortened } from "../kit/display.ts";
import { malformed, notFound } from "../kit/errors.ts";
import type { ProviderContext, Request, SecretProvider } from "../provider.ts";
import { say } from "./messages.ts";

/** Values from the environment of the step. (That an empty one counts as missing is the rule of `resolve`, not ours.) */
export function create({ environment }: ProviderContext): SecretProvider {
	// Nothing is waited for, so all are read at once.
	const limit = <T>(task: () => Promise<T>) => task();
	return {
		check,
		resolve: answerEach({ limit }, (name) => {
			const value = lookUp(environment, name);
			if (value === undefined) throw missing(name, environment);
			return Buffer.from(value);
		}),
	};
}

function check({ rest: name }: Request): SecretError | undefined {
	if (name === "") return malformed(say.noName());
	if (/\s|=/.test(name)) return malformed(say.badName());
	const [odd] = /^[$"'`]|["'`;,]$/.exec(name) ?? [];
	return odd === undefined ? undefined : malformed(say.oddCharacter(odd));
}

/** A name that is nearly one of the step's is plainly a name, and shown. */
function missing(
	name: string,
	environment: Readonly<Record<string, string>>,
): SecretError {
	const near = nearest(name, Object.keys(environment));
	return notFound(
		near === undefined
			? say.notFound(JSON.stringify(shortened(name)))
			: say.nearlyFound(JSON.stringify(name), near),
	);
}

/** Windows finds variables in any case; a copy of its environment does not. */
function lookUp(
	environment: Readonly<Record<string, string>>,
	name: string,
): string | undefined {
	if (Object.hasOwn(environment, name)) return environment[name];
	if (process.platform !== "win32") return undefined;
	const key = Object.keys(environment).find(
		(key) => key.toUpperCase() === name.toUpperCase(),
	);
	return key === undefined ? undefined : environment[key];
}
