import { resolve as resolvePath } from "node:path";
import * as core from "@actions/core";
import type { Sink } from "../declarations/declaration.ts";
import { Failure } from "../errors.ts";
import type { Registry } from "../providers/provider.ts";
import { CHILD, type ChildInputs, readChild } from "./child.ts";
import {
	booleanOf,
	directoryOf,
	findMisspelt,
	InputError,
	numberOf,
	someOf,
} from "./read.ts";

/** The inputs of the step, understood. An input that is absent or `''` has its default. */
export interface Inputs {
	readonly secretRefs: string;
	/** Paths as written; they start from the workspace. */
	readonly secretRefsFiles: readonly string[];
	readonly deliverTo: ReadonlySet<Sink>;
	/** Absolute. */
	readonly workingDirectory: string;
	/** Absolute. */
	readonly workspace: string;
	/** Undefined: all. */
	readonly allowProviders: ReadonlySet<string> | undefined;
	readonly trustSecretRefsFile: boolean;
	readonly timeoutSeconds: number;
	readonly concurrency: number;
	readonly summary: boolean;
	readonly dryRun: boolean;
	/** Undefined: the secrets go to the following steps. */
	readonly child: ChildInputs | undefined;
	/** The variables in which the runner gives the inputs of this action: `INPUT_SECRET-REFS`. */
	readonly own: readonly string[];
	/** What the providers' own inputs say, under the names of the variables that they beat: `VAULT_ADDR`. */
	readonly variables: Readonly<Record<string, string>>;
}

const OWN = [
	"secret-refs",
	"secret-refs-file",
	"deliver-to",
	"working-directory",
	"allow-providers",
	"trust-secret-refs-file",
	"timeout-seconds",
	"concurrency",
	"summary",
	"dry-run",
] as const;

/** The longest time-out in seconds: Node.js's timers end at 2^31 ms. */
const LONGEST_TIMEOUT = 86_400;
const MOST_CONCURRENCY = 1_000;

/**
 * Reads every input, and nothing else reads any.
 *
 * @throws Failure with every input that is wrong; each message quotes the input's name and says what is accepted
 */
export function readInputs(
	environment: NodeJS.ProcessEnv,
	registry: Registry,
): Inputs {
	const problems: string[] = [];
	const check = <T>(read: () => T, fallback: T): T => {
		try {
			return read();
		} catch (thrown) {
			problems.push(
				thrown instanceof InputError
					? thrown.message
					: "an input cannot be read.",
			);
			return fallback;
		}
	};
	const schemes = Object.keys(registry);
	const providerInputs = Object.values(registry).flatMap(
		({ inputs }) => inputs,
	);
	const known = [...OWN, ...CHILD, ...providerInputs];
	for (const problem of findMisspelt(environment, known))
		problems.push(problem);

	const workspace = resolvePath(environment.GITHUB_WORKSPACE || ".");
	const workingDirectory = check(
		() => directoryOf("working-directory", workspace),
		workspace,
	);
	const inputs: Inputs = {
		secretRefs: core.getInput("secret-refs"),
		secretRefsFiles: core
			.getMultilineInput("secret-refs-file")
			.map((path) => path.trim())
			.filter((path) => path !== ""),
		deliverTo: check(() => sinksOf("deliver-to"), new Set()),
		workingDirectory,
		workspace,
		allowProviders: check(() => someOf("allow-providers", schemes), undefined),
		trustSecretRefsFile: check(
			() => booleanOf("trust-secret-refs-file"),
			false,
		),
		timeoutSeconds: check(
			() =>
				numberOf("timeout-seconds", {
					fallback: 60,
					most: LONGEST_TIMEOUT,
					pattern: /^[0-9]+(?:\.[0-9]+)?$/,
					kind: "a number of seconds",
				}),
			60,
		),
		concurrency: check(
			() =>
				numberOf("concurrency", {
					fallback: 32,
					most: MOST_CONCURRENCY,
					pattern: /^[0-9]+$/,
					kind: "a whole number",
				}),
			32,
		),
		summary: check(() => booleanOf("summary"), false),
		dryRun: check(() => booleanOf("dry-run"), false),
		child: readChild(check, workspace, workingDirectory),
		own: known.map((name) => `INPUT_${name.toUpperCase()}`),
		variables: variablesOf(providerInputs),
	};
	if (inputs.secretRefs === "" && inputs.secretRefsFiles.length === 0)
		problems.push(
			"nothing is declared: give `secret-refs` lines of the form `NAME = scheme:...`, or name a file of them in `secret-refs-file`.",
		);
	if (problems.length > 0)
		throw new Failure(problems.map((message) => ({ message })));
	return Object.freeze(inputs);
}

function sinksOf(name: string): ReadonlySet<Sink> {
	const items = someOf(name, ["env", "output"]);
	if (items === undefined) return new Set<Sink>(["env"]);
	return new Set(
		(["env", "output"] as const).filter((sink) => items.has(sink)),
	);
}

/** One mechanical rule: the input `vault-addr` beats the variable `VAULT_ADDR`. */
function variablesOf(
	names: readonly string[],
): Readonly<Record<string, string>> {
	const given = names.map(
		(name) =>
			[name.toUpperCase().replaceAll("-", "_"), core.getInput(name)] as const,
	);
	return Object.fromEntries(given.filter(([, value]) => value !== ""));
}
