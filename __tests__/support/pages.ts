import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseYaml, stringify } from "yaml";
import { ROOT } from "./runner.ts";

/** What stands between ``` in a page. */
export interface Fence {
	/** Relative to the root. */
	readonly page: string;
	/** Of the opening ```, from 1. */
	readonly line: number;
	/** "yaml", "sh", ... */
	readonly language: string;
	/** The heading above it. */
	readonly heading: string;
	/** Without the indentation that it has as a part of a list. */
	readonly text: string;
	/** Why no test runs it, from a comment `<!-- not run: ... -->` above it. */
	readonly notRun: string | undefined;
}

/** A step that uses the action. */
export interface Use {
	readonly with: Readonly<Record<string, string>>;
	readonly env: Readonly<Record<string, string>>;
}

/** Why a workflow that shows another action is not run. */
export const BEFORE = "what there was before";

/** Workflows that log in to Vault, by their names: `e2e/vault/pages` runs them, `e2e/act/pages` the others. */
export const WITH_VAULT: readonly string[] = [
	"jobs",
	"vault-jwt",
	"vault-approle",
	"vault-token",
];

/** Workflows with `image`, which `e2e/container/workflow` runs. */
export const WITH_ENGINE: readonly string[] = ["docker-run"];

/** How the pages name the action. */
export const ACTION_NAME = "OWNER/secret-refs";

/** All pages of the documentation, relative to the root. */
export const PAGES: readonly string[] = ["", "docs"].flatMap((folder) =>
	readdirSync(join(ROOT, folder))
		.filter((name) => name.endsWith(".md"))
		.map((name) => join(folder, name)),
);

export const textOf = (page: string): string =>
	readFileSync(join(ROOT, page), "utf8");

/** @throws Error when one is not closed */
export function fencesOf(page: string, text = textOf(page)): readonly Fence[] {
	const lines = text.split("\n");
	const fences: Fence[] = [];
	let heading = "";
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? "";
		heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
		const [, indent, language = ""] = /^( *)```(\S*)/.exec(line) ?? [];
		if (indent === undefined) continue;
		const end = lines.indexOf(`${indent}\`\`\``, index + 1);
		if (end < 0) throw new Error(`${page}:${index + 1}: not closed`);
		const above = lines[index - 1] ?? "";
		fences.push({
			page,
			line: index + 1,
			language,
			heading,
			text: `${lines
				.slice(index + 1, end)
				.map((line) => line.slice(indent.length))
				.join("\n")}\n`,
			notRun: /^ *<!-- not run: (.+) -->$/.exec(above)?.[1],
		});
		index = end;
	}
	return fences;
}

/** Whether it is a workflow, an action, or a part of one; undefined for anything else. */
export function kindOf(
	content: unknown,
): "workflow" | "action" | "job" | "steps" | "with" | "inputs" | undefined {
	if (Array.isArray(content)) return "steps";
	if (!isObject(content)) return undefined;
	if ("jobs" in content) return "workflow";
	if ("runs" in content) return "action";
	if (["steps", "runs-on", "container"].some((name) => name in content))
		return "job";
	if ("with" in content) return "with";
	return Object.keys(content).some((name) => name in INPUTS)
		? "inputs"
		: undefined;
}

/** The inputs of the action, and what `action.yml` says of each. */
export const INPUTS: Readonly<Record<string, unknown>> = parseYaml(
	readFileSync(join(ROOT, "action.yml"), "utf8"),
).inputs;

/**
 * A part of a workflow as a whole one: what is missing around it is put there.
 *
 * @returns undefined for what is no part of a workflow
 */
export function wholeOf({ text }: Fence): string | undefined {
	const content = parseYaml(text);
	const step = (inputs: unknown) => ({
		uses: `${ACTION_NAME}@v1`,
		...(isObject(inputs) ? inputs : {}),
	});
	switch (kindOf(content)) {
		case "workflow":
			return "on" in content
				? text
				: stringify({
						on: "push",
						jobs: mapValues(content.jobs, (job) => ({ ...FILLER, ...job })),
					});
		case "job":
			return around(content);
		case "steps":
			return around({ steps: content });
		case "with":
			return around({ steps: [step(content)] });
		case "inputs":
			return around({ steps: [step({ with: content })] });
		default:
			return undefined;
	}
}

/** What a job has at least. */
const FILLER = { "runs-on": "ubuntu-latest", steps: [{ run: "true" }] };

const mapValues = (all: object, change: (value: object) => object) =>
	Object.fromEntries(
		Object.entries(all).map(([name, value]) => [name, change(value)]),
	);

function around(job: object): string {
	const { permissions, ...rest } = job as Record<string, unknown>;
	return stringify({
		name: "part",
		on: "push",
		...(permissions === undefined ? {} : { permissions }),
		jobs: {
			part: { ...FILLER, ...rest },
		},
	});
}

/** Every step of a workflow, or an action, that uses the action; with the defaults of the workflow's `env`. */
export function usesIn(text: string): readonly Use[] {
	const found: Use[] = [];
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(visit);
		if (!isObject(value)) return;
		if (
			typeof value.uses === "string" &&
			value.uses.startsWith(`${ACTION_NAME}@`)
		)
			found.push({ with: strings(value.with), env: strings(value.env) });
		Object.values(value).forEach(visit);
	};
	visit(parseYaml(text));
	return found;
}

/** The actions of others that a workflow uses, each with what stands behind it as a comment. */
export function othersIn(text: string): readonly (readonly [string, string])[] {
	return Array.from(
		text.matchAll(/^\s*(?:- )?uses: ([\w./-]+@\S+)(?: # (\S+))?$/gm),
		([, name = "", version = ""]) => [name, version] as const,
	).filter(([name]) => !name.startsWith(`${ACTION_NAME}@`));
}

function strings(value: unknown): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(isObject(value) ? value : {}).map(([name, text]) => [
			name,
			String(text),
		]),
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

const yaml = PAGES.flatMap((page) => fencesOf(page)).filter(
	({ language }) => language === "yaml",
);

/** Whole workflows with a name. */
export const WORKFLOWS: readonly (Fence & { readonly name: string })[] = yaml
	.filter(
		({ text }) =>
			/^(?:#.*\n)?name: /.test(text) && kindOf(parseYaml(text)) === "workflow",
	)
	.map((fence) => ({ ...fence, name: parseYaml(fence.text).name }));

/** What stands on the page of a workflow under its heading, and can be run. */
export function sectionOf(name: string): readonly Fence[] {
	const own = WORKFLOWS.find(
		(fence) => fence.name === name && fence.notRun === undefined,
	);
	return yaml.filter(
		({ page, heading, notRun }) =>
			page === own?.page && heading === own.heading && notRun === undefined,
	);
}
