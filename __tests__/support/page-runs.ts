import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect } from "vitest";
import { parse as parseYaml } from "yaml";
import { runAct } from "./act.ts";
import { encodings } from "./odd-values.ts";
import { ACTION_NAME, type Fence, kindOf, othersIn } from "./pages.ts";
import { ROOT } from "./runner.ts";

type Texts = Readonly<Record<string, string>>;

/** A call of a program or an action that a workflow makes, and what reaches it. */
export interface Call {
	/** The program with its arguments, or the action's name. */
	readonly call: string | RegExp;
	/** Variables; of an action its inputs. */
	readonly env?: Texts;
	/** Contents of private files, by the variable that has the path. */
	readonly files?: Texts;
	/** Whether values may stand in its arguments. */
	readonly inArguments?: readonly string[];
}

/** What a workflow of a page needs around it. */
export interface Run {
	/** `push` when nothing is said. */
	readonly event?: string;
	readonly payload?: unknown;
	readonly secrets?: Texts;
	readonly vars?: Texts;
	/** Variables of the runner. */
	readonly env?: Texts;
	/** Files of the repository besides the workflows. Scripts (`#!`) can be executed. */
	readonly files?: Texts;
	/** Programs that are stood in for. */
	readonly programs?: readonly string[];
	/** Scripts that are found before the machine's programs. */
	readonly scripts?: Texts;
	/** What else is done before the first commit. */
	readonly prepare?: (
		repository: string,
		git: (...args: readonly string[]) => void,
	) => void;
}

/** A call, as its stand-in noted it. */
export interface Noted {
	readonly line: string;
	readonly env: Texts;
	readonly files: Readonly<
		Record<string, { readonly text: string; readonly mode: string }>
	>;
}

export interface RunResult {
	readonly status: number | null;
	readonly log: string;
	/** In the order in which they were made. */
	readonly calls: readonly Noted[];
}

/** A value that nobody has seen. */
export const fresh = (): string => randomBytes(18).toString("hex");

const RECORD = fileURLToPath(new URL("record.mjs", import.meta.url));

/** A program that notes what it is given. */
const standIn = (name: string, notes: string): string =>
	`#!/bin/sh\nexec '${process.execPath}' '${RECORD}' '${name}' '${notes}' "$@"\n`;

/**
 * Runs a workflow of a page as a user would have it: in a repository with this workflow, and those that it calls, word for
 * word.
 *
 * @param fences - what stands on the page under the heading of the workflow
 * @param name - what the workflow says of itself
 */
export async function runPage(
	fences: readonly Fence[],
	name: string,
	{
		event = "push",
		payload = {},
		secrets = {},
		vars = {},
		env = {},
		files = {},
		programs = [],
		scripts = {},
		prepare = () => {},
	}: Run,
): Promise<RunResult> {
	using place = temporary();
	const root = place.path;
	const at = (folder: string) => join(root, folder);
	const [repository, notes] = [at("repository"), at("notes")];
	const write = (path: string, text: string) => {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		if (text.startsWith("#!")) chmodSync(path, 0o755);
	};
	const workflows = filesOf(fences);
	for (const [path, text] of Object.entries({ ...workflows, ...files }))
		write(join(repository, path), text);
	for (const program of programs)
		write(join(at("bin"), program), standIn(program, notes));
	for (const [program, text] of Object.entries(scripts))
		write(join(at("bin"), program), text);
	write(at("event.json"), JSON.stringify(payload));

	cpSync(join(ROOT, "dist"), join(at("action"), "dist"), { recursive: true });
	cpSync(join(ROOT, "action.yml"), join(at("action"), "action.yml"));
	const others = new Set(
		Object.values(workflows)
			.flatMap(othersIn)
			.map(([other]) => other)
			.filter((other) => !/^(?:\.\/|actions\/checkout@)/.test(other)),
	);
	for (const other of others) {
		const [other_name = ""] = other.split("@");
		write(
			join(at(other), "action.yml"),
			`name: stand-in\nruns:\n  using: node24\n  main: index.mjs\n`,
		);
		write(
			join(at(other), "index.mjs"),
			`process.argv.splice(2, 0, ${JSON.stringify(other_name)}, ${JSON.stringify(notes)});\nawait import(${JSON.stringify(pathToFileURL(RECORD).href)});\n`,
		);
	}
	const git = (...args: readonly string[]) =>
		execFileSync(
			"git",
			["-c", "user.name=ci", "-c", "user.email=ci@example.com", ...args],
			{ cwd: repository, stdio: ["ignore", "pipe", "pipe"] },
		);
	git("init", "--quiet", "--initial-branch=main");
	git("add", "--all");
	prepare(repository, git);
	git("commit", "--quiet", "--message=first");
	git("remote", "add", "origin", "https://github.com/octo-org/app.git");

	const own = Object.keys(workflows).find(
		(path) => parseYaml(workflows[path] ?? "").name === name,
	);
	if (own === undefined) throw new Error(`no workflow ${name}`);
	const { status, log } = await runAct(
		repository,
		[
			event,
			...["-W", own],
			...["-e", at("event.json")],
			...["--local-repository", `${ACTION_NAME}@v1=${at("action")}`],
			...[...others].flatMap((other) => [
				"--local-repository",
				`${other}=${at(other)}`,
			]),
			...pairs("-s", secrets),
			...pairs("--var", vars),
			...pairs("--env", env),
		],
		{},
		at("bin"),
	);
	return { status, log, calls: notesIn(notes) };
}

/** A directory that goes with its block. */
function temporary(): Disposable & { readonly path: string } {
	const path = mkdtempSync(join(tmpdir(), "page-"));
	return {
		path,
		[Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
	};
}

/** The workflows and actions among fences, by the path that their first line names, or by their name. */
export function filesOf(fences: readonly Fence[]): Texts {
	const found: Record<string, string> = {};
	for (const { language, text } of fences) {
		if (language !== "yaml") continue;
		const content = parseYaml(text);
		const kind = kindOf(content);
		if (kind !== "workflow" && kind !== "action") continue;
		const named = /^# (\.github\/\S+)\n/.exec(text)?.[1];
		found[named ?? `.github/workflows/${content.name}.yml`] = text;
	}
	return found;
}

const pairs = (option: string, texts: Texts) =>
	Object.entries(texts).flatMap(([name, text]) => [option, `${name}=${text}`]);

function notesIn(folder: string): readonly Noted[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.sort((a, b) =>
			BigInt(a.split("-")[0] ?? 0) < BigInt(b.split("-")[0] ?? 0) ? -1 : 1,
		)
		.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")))
		.map(({ name, args, env, files }) => ({
			line: [name, ...args].join(" "),
			env,
			files,
		}));
}

/** Each call was made, with what it needs; those that need nothing had nothing. */
export function expectCalls(
	{ calls, log }: RunResult,
	row: Run & { readonly calls: readonly Call[] },
): void {
	const left = [...calls];
	for (const { call, env = {}, files = {}, inArguments = [] } of row.calls) {
		const at = left.findIndex(({ line }) =>
			typeof call === "string" ? line === call : call.test(line),
		);
		const [made] = at < 0 ? [] : left.splice(at, 1);
		if (made === undefined)
			throw new Error(
				`no call ${call} among ${calls.map(({ line }) => `\n  ${line}`)}\n${log}`,
			);
		expect(made.env).toMatchObject(env);
		for (const [name, text] of Object.entries(files))
			expect(made.files[made.env[name] ?? ""], name).toEqual({
				text,
				mode: "600",
			});
		const secret = tokensOf(row);
		const shown = secret.filter((token) => made.line.includes(token));
		expect(shown.filter((token) => !inArguments.includes(token))).toEqual([]);
		if (Object.keys({ ...env, ...files }).length > 0) continue;
		const all = JSON.stringify([made.env, made.files]);
		expect(secret.filter((token) => all.includes(token))).toEqual([]);
	}
	expect(left.map(({ line }) => line)).toEqual([]);
}

/** Neither in plain text nor encoded. */
export function expectNothingShown(log: string, row: Run): void {
	for (const token of tokensOf(row)) {
		expect(log.includes(token)).toBe(false);
		for (const [name, text] of encodings(token))
			expect(log.includes(text.slice(8, -4)), name).toBe(false);
	}
}

/** What was made by `fresh` for its secrets, also in base64 and in documents. */
function tokensOf({ secrets = {} }: Run): readonly string[] {
	return Object.values(secrets).flatMap((text) =>
		[text, Buffer.from(text, "base64").toString("latin1")].flatMap((text) =>
			Array.from(text.matchAll(/[0-9a-f]{36}/g), ([token]) => token),
		),
	);
}
