import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Declaration } from "../declarations/declaration.ts";
import { readVariables } from "../inputs/given.ts";
import type { Inputs } from "../inputs/index.ts";
import { isMaskable } from "../mask/maskable.ts";
import { patternMatcher } from "../patterns.ts";
import { type Registry, rowsOf } from "../providers/row.ts";
import type { Environment } from "../runner/environment.ts";

/**
 * The credentials of providers that have to be masked before anything else is done: all of them when the step starts a
 * program, which can print what is in its environment, and otherwise those of the providers in use. A step that reads
 * variables and files alone has none to hide.
 *
 * @param environment - of the step; what the inputs say beats it, but programs may see both
 * @returns values, each once
 */
export function credentialsToProtect(
	declarations: readonly Declaration[],
	inputs: Pick<Inputs, "child" | "workingDirectory" | "passEnv">,
	registry: Registry,
	environment: Environment,
): readonly string[] {
	const rows = rowsOf(registry);
	const used = new Set(declarations.map(({ scheme }) => registry[scheme]));
	const startsPrograms =
		inputs.child !== undefined ||
		[...used].some((row) => row?.startsPrograms === true);
	const patterns = rows.flatMap((row) =>
		startsPrograms || used.has(row) ? row.credentials : [],
	);
	if (patterns.length === 0) return [];
	const isCredential = patternMatcher(patterns);
	const given = [
		...Object.entries(environment),
		...Object.entries(
			readVariables(
				rows.flatMap(({ inputs }) => inputs),
				environment,
				"written",
			),
		),
	];
	const credentials = given.flatMap(([name, value]) => {
		if (isCredential(name) && !tellsPlace(name))
			return isFile(value, inputs.workingDirectory) ? [] : [value];
		return startsPrograms && /proxy/i.test(name) ? passwordsOf(value) : [];
	});
	return [
		...new Set([
			...credentials,
			...(startsPrograms ? declaredOf(declarations, environment) : []),
			...(startsPrograms ? passedTokens(inputs.passEnv, environment) : []),
		]),
	].filter((value) => isMaskable(Buffer.from(value)));
}

/** Variables that are declared to hold secrets stand in the environment of every program already. */
function declaredOf(
	declarations: readonly Declaration[],
	environment: Environment,
): readonly string[] {
	return declarations.flatMap(({ traits, rest, plain }) =>
		traits.readsEnvironment && !plain && environment[rest]
			? [environment[rest]]
			: [],
	);
}

/** The tokens of the runner's services that the user lets programs have. */
function passedTokens(
	passEnv: readonly string[],
	environment: Environment,
): readonly string[] {
	const passed = patternMatcher(passEnv);
	return Object.entries(environment).flatMap(([name, value]) =>
		/^ACTIONS_.*_TOKEN$/i.test(name) && passed(name) ? [value] : [],
	);
}

/** The password in the address of a proxy, as it is written and as it is meant. */
function passwordsOf(address: string): readonly string[] {
	const [, password = ""] =
		/^(?:[a-z0-9+.-]+:\/\/)?[^/@:]*:([^/@]+)@/i.exec(address) ?? [];
	if (password === "") return [];
	try {
		return [password, decodeURIComponent(password)];
	} catch {
		return [password];
	}
}

/** `VAULT_APPROLE_MOUNT_PATH` is caught by a prefix, but says only where to log in. */
function tellsPlace(name: string): boolean {
	return /_(?:PATH|MOUNT)$/i.test(name);
}

/** Some take a key or the path of its file (`VAULT_CLIENT_KEY`). To hide a path hides nothing but parts of the log. */
function isFile(value: string, workingDirectory: string): boolean {
	if (!/[\\/]/.test(value) || /[\0\r\n]/.test(value)) return false;
	try {
		return statSync(resolve(workingDirectory, value)).isFile();
	} catch {
		return false;
	}
}
