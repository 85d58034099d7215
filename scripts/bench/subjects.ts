import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ItemSeed } from "../../__tests__/support/connect.ts";
import {
	ACTION,
	ROOT,
	readCommandFile,
} from "../../__tests__/support/runner.ts";
import type { Subject } from "./measure.ts";

/** Declarations, and the environment that a step with them has. */
export interface References {
	readonly title: string;
	readonly names: readonly string[];
	readonly declarations: readonly string[];
	readonly environment: Readonly<Record<string, string>>;
}

/** As many different references of tokens, each to its own name. */
export function environmentReferences(count: number): References {
	const numbers = numbersTo(count);
	return {
		title: `${count} \`env\` references`,
		names: numbers.map((number) => `NAME_${number}`),
		declarations: numbers.map(
			(number) => `NAME_${number} = env:FROM_${number}`,
		),
		environment: Object.fromEntries(
			numbers.map((number) => [`FROM_${number}`, tokenOf(number)]),
		),
	};
}

/** As many commands that wait and then print a token. Equal ones would be run once. */
export function commandReferences(count: number, seconds: number): References {
	const numbers = numbersTo(count);
	return {
		title: `${count} \`cmd\` references`,
		names: numbers.map((number) => `NAME_${number}`),
		declarations: numbers.map(
			(number) =>
				`NAME_${number} = cmd:sleep ${seconds} && echo ${tokenOf(number)}`,
		),
		environment: {},
	};
}

/** Fields of one secret. */
export const VAULT_FIELDS = 50;

/** What stands at a path: a token, and many at the first. */
export function vaultSecret(number: number): Readonly<Record<string, string>> {
	return Object.fromEntries(
		numbersTo(number === 1 ? VAULT_FIELDS : 1).map((field) => [
			`field_${field}`,
			tokenOf(VAULT_FIELDS * number + field),
		]),
	);
}

/** So many fields of so many paths. */
export function vaultReferences(
	paths: number,
	fields: number,
	environment: Readonly<Record<string, string>>,
): References {
	const wanted = numbersTo(paths).flatMap((path) =>
		numbersTo(fields).map((field) => ({
			name: `NAME_${path}_${field}`,
			reference: `vault://path-${path}.field_${field}`,
		})),
	);
	return {
		title: `${paths} paths of Vault`,
		names: wanted.map(({ name }) => name),
		declarations: wanted.map(({ name, reference }) => `${name} = ${reference}`),
		environment,
	};
}

/** References to fields of items of 1Password, and so many items with so many fields. */
export function opReferences(
	items: number,
	fields: number,
	environment: Readonly<Record<string, string>>,
): References {
	const wanted = numbersTo(items).flatMap((item) =>
		numbersTo(fields).map((field) => ({
			name: `NAME_${item}_${field}`,
			reference: `op://bench/item-${item}/field_${field}`,
		})),
	);
	return {
		title: `${wanted.length} references of ${items} items`,
		names: wanted.map(({ name }) => name),
		declarations: wanted.map(({ name, reference }) => `${name} = ${reference}`),
		environment,
	};
}

/** What those references find. */
export function opItems(items: number, fields: number): readonly ItemSeed[] {
	return numbersTo(items).map((item) => ({
		title: `item-${item}`,
		fields: numbersTo(fields).map((field) => ({
			label: `field_${field}`,
			value: tokenOf(fields * item + field),
		})),
	}));
}

/** The action with a token that the core of 1Password's SDK refuses by itself: all that is spent before the network. */
export function refusedByCore(place: string): Subject {
	const subject = action(
		opReferences(1, 1, { OP_SERVICE_ACCOUNT_TOKEN: "ops_e30" }),
		place,
	);
	return {
		...subject,
		title: "the WebAssembly core",
		exitCode: 1,
		check({ stdout }) {
			if (!stdout.includes("is not a token of a service account"))
				throw new Error("the core did not refuse the token");
		},
	};
}

function numbersTo(count: number): readonly number[] {
	return Array.from({ length: count }, (_, index) => index + 1);
}

/** 40 letters and digits, the same in every run. */
function tokenOf(number: number): string {
	return createHash("sha512")
		.update(`token ${number}`)
		.digest("base64")
		.replaceAll(/[^A-Za-z0-9]/g, "")
		.slice(0, 40);
}

/** The least that a Node.js process takes. */
export function node(): Subject {
	return {
		title: "`node -e 0`",
		args: ["-e", "0"],
		environment: surroundings,
		directory: ROOT,
		prepare() {},
		check() {},
	};
}

/** One of the bundles that bundle.ts left. */
export function bundle(name: "eager" | "lazy", place: string): Subject {
	return {
		title: `the ${name} bundle`,
		args: [join(place, name, "index.js")],
		environment: surroundings,
		directory: place,
		prepare() {},
		check({ stdout }) {
			if (stdout.trim() !== "started") throw new Error("it did not print");
		},
	};
}

/** The committed action, run as the runner does. Each run has command files of its own. */
export function action(
	{ title, names, declarations, environment }: References,
	place: string,
): Subject {
	const temp = join(place, "temp");
	const files = {
		GITHUB_ENV: join(temp, "env"),
		GITHUB_OUTPUT: join(temp, "output"),
		GITHUB_STATE: join(temp, "state"),
		GITHUB_STEP_SUMMARY: join(temp, "summary"),
	};
	const wanted = JSON.stringify(names);
	return {
		title,
		args: [join(ROOT, ACTION.runs.main)],
		environment: {
			...surroundings,
			...environment,
			...defaults(),
			...files,
			GITHUB_WORKSPACE: place,
			GITHUB_EVENT_NAME: "push",
			RUNNER_TEMP: temp,
			"INPUT_SECRET-REFS": declarations.join("\n"),
		},
		directory: place,
		prepare() {
			for (const path of Object.values(files)) writeFileSync(path, "");
		},
		check() {
			const read = (path: string) =>
				readCommandFile(readFileSync(path, "utf8"));
			const delivered = read(files.GITHUB_ENV);
			if (JSON.stringify([...delivered.keys()]) !== wanted)
				throw new Error(`the environment got ${delivered.size} names`);
			if ([...delivered.values()].some((value) => value.length < 40))
				throw new Error("a value is missing");
			if (read(files.GITHUB_OUTPUT).get("names") !== wanted)
				throw new Error("the output `names` is another");
		},
	};
}

/** The same with inputs for a script or container that prints `started`, which gets the values in place of the step. */
export function childAction(
	references: References,
	inputs: Readonly<Record<string, string>>,
	place: string,
	environment: NodeJS.ProcessEnv = {},
): Subject {
	const step = action(references, place);
	const given = Object.entries(inputs).map(
		([name, value]) => [`INPUT_${name}`, value] as const,
	);
	return {
		...step,
		title: `${references.title} with ${Object.keys(inputs).join(", ")}`,
		environment: {
			...step.environment,
			...environment,
			...Object.fromEntries(given),
		},
		check({ stdout }) {
			if (!/^started$/m.test(stdout)) throw new Error("it did not start");
			const outputs = readFileSync(
				step.environment.GITHUB_OUTPUT ?? "",
				"utf8",
			);
			if (readCommandFile(outputs).get("exit-code") !== "0")
				throw new Error("the output `exit-code` is another");
		},
	};
}

/** What a process needs of ours; the rest of it, npm's variables above all, would be copied and searched. */
export const surroundings: NodeJS.ProcessEnv = {
	PATH: process.env.PATH,
	HOME: process.env.HOME,
	SystemRoot: process.env.SystemRoot,
	CI: "true",
	GITHUB_ACTIONS: "true",
};

/** The runner gives an input that the workflow leaves out its default. */
function defaults(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(ACTION.inputs).flatMap(([name, { default: value }]) =>
			value === undefined
				? []
				: [
						[
							`INPUT_${name.toUpperCase()}`,
							value.replace(/\$\{\{.*?\}\}/g, ""),
						],
					],
		),
	);
}
