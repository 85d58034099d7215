import { type ChildProcess, spawn } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parse as parseYaml } from "yaml";
import { RunnerMasker } from "./runner-mask.ts";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

interface Metadata {
	readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
	readonly runs: {
		readonly using: string;
		readonly main: string;
		readonly post: string;
	};
}

export const ACTION: Metadata = parseYaml(
	readFileSync(join(ROOT, "action.yml"), "utf8"),
);

export interface Interrupt {
	readonly signal: NodeJS.Signals;
	readonly after?: number;
	readonly when?: () => boolean;
}

export interface StepOptions {
	/** The inputs that the workflow gives. */
	readonly with?: Readonly<Record<string, string>>;
	/** The `env:` of the step. An undefined value takes away what the runner would give. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** Sends a signal to the action: so many milliseconds after its start, or as soon as a condition holds. */
	readonly interrupt?: Interrupt;
	/** Another file than dist's, for tests of the tests. */
	readonly main?: string;
}

export interface StepResult {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	/** The lines as the action printed them. */
	readonly raw: readonly string[];
	/** The lines as the log shows them. */
	readonly log: readonly string[];
	readonly annotations: readonly {
		readonly kind: string;
		readonly message: string;
	}[];
	readonly env: ReadonlyMap<string, string>;
	readonly outputs: ReadonlyMap<string, string>;
	readonly state: ReadonlyMap<string, string>;
	readonly summary: string;
}

/**
 * A job on a runner, as far as an action can tell: directories, environment, command files, masks. Masks live as long as
 * the job; the environment that steps export reaches the steps after them. Follows actions/runner 2.336.
 */
export class Job {
	readonly root = realpathSync(mkdtempSync(join(tmpdir(), "job-")));
	readonly temp = join(this.root, "temp");
	readonly workspace = join(this.root, "workspace");
	readonly masker = new RunnerMasker();
	/** What the environment of later steps has from earlier ones. */
	readonly exported = new Map<string, string>();
	readonly #identity: Readonly<Record<string, string>>;
	#steps = 0;

	constructor(identity: Readonly<Record<string, string>> = {}) {
		this.#identity = identity;
		for (const path of [this.temp, this.workspace, this.#commandFolder])
			mkdirSync(path);
	}

	get #commandFolder(): string {
		return join(this.temp, "_runner_file_commands");
	}

	/** Puts a file into the workspace, as a checkout would. */
	file(name: string, content: string | Uint8Array): string {
		const path = join(this.workspace, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		return path;
	}

	/** A step with `uses:` of this action. */
	async step(options: StepOptions = {}): Promise<StepResult> {
		const result = await this.#run(
			options.main ?? join(ROOT, ACTION.runs.main),
			inputsOf(options.with ?? {}),
			options,
		);
		for (const [name, value] of result.env) this.exported.set(name, value);
		return result;
	}

	/** The post step of a step: the same inputs, and the state that it saved. */
	post(
		of: Pick<StepResult, "state">,
		options: StepOptions = {},
	): Promise<StepResult> {
		const state = Object.fromEntries(
			[...of.state].map(([name, value]) => [`STATE_${name}`, value]),
		);
		return this.#run(
			join(ROOT, ACTION.runs.post),
			{ ...inputsOf(options.with ?? {}), ...state },
			options,
		);
	}

	/** A line that a later step prints, as the log shows it. */
	show(line: string): string {
		return this.masker.mask(line);
	}

	end(): void {
		rmSync(this.root, { recursive: true, force: true });
	}

	async #run(
		main: string,
		given: Readonly<Record<string, string>>,
		{ env = {}, interrupt }: StepOptions,
	): Promise<StepResult> {
		const files = this.#commandFiles();
		const environment = definedOf({
			PATH: process.env.PATH,
			HOME: process.env.HOME,
			CI: "true",
			GITHUB_ACTIONS: "true",
			GITHUB_WORKSPACE: this.workspace,
			GITHUB_EVENT_NAME: "push",
			GITHUB_RUN_ID: "1658821493",
			GITHUB_RUN_ATTEMPT: "1",
			GITHUB_JOB: "build",
			RUNNER_TEMP: this.temp,
			RUNNER_OS: "Linux",
			...this.#identity,
			...files,
			...Object.fromEntries(this.exported),
			...given,
			...env,
		});
		const child = spawn(process.execPath, [main], {
			cwd: this.workspace,
			env: environment,
			stdio: ["ignore", "pipe", "pipe"],
		});
		if (interrupt !== undefined) interruptChild(child, interrupt);
		const raw: string[] = [];
		const log: string[] = [];
		const annotations: { kind: string; message: string }[] = [];
		const take = (line: string) => {
			raw.push(line);
			const command = /^\s*::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line);
			const [, kind = "", data = ""] = command ?? [];
			if (kind === "add-mask") this.masker.addMask(unescapeData(data));
			else if (
				["error", "warning", "notice", "debug", "group"].includes(kind)
			) {
				const message = this.show(unescapeData(data));
				if (["error", "warning", "notice"].includes(kind))
					annotations.push({ kind, message });
				log.push(...`##[${kind}]${message}`.split("\n"));
			} else if (command === null || kind !== "endgroup")
				log.push(this.show(line));
		};
		for (const stream of [child.stdout, child.stderr])
			createInterface({
				input: stream,
				crlfDelay: Number.POSITIVE_INFINITY,
			}).on("line", take);
		const { code, signal } = await new Promise<{
			code: number | null;
			signal: NodeJS.Signals | null;
		}>((resolve, reject) => {
			child.on("error", reject);
			child.on("close", (code, signal) => resolve({ code, signal }));
		});
		const read = (variable: keyof typeof files) =>
			readCommandFile(readFileSync(files[variable], "utf8"));
		return {
			code,
			signal,
			raw,
			log,
			annotations,
			env: read("GITHUB_ENV"),
			outputs: read("GITHUB_OUTPUT"),
			state: read("GITHUB_STATE"),
			summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
		};
	}

	#commandFiles() {
		this.#steps++;
		const make = (kind: string) => {
			const path = join(this.#commandFolder, `${kind}_${this.#steps}`);
			writeFileSync(path, "");
			return path;
		};
		return {
			GITHUB_ENV: make("set_env"),
			GITHUB_OUTPUT: make("set_output"),
			GITHUB_STATE: make("save_state"),
			GITHUB_PATH: make("add_path"),
			GITHUB_STEP_SUMMARY: make("step_summary"),
		};
	}
}

function interruptChild(
	child: ChildProcess,
	{ signal, after = 0, when = () => true }: Interrupt,
): void {
	const timer = setInterval(() => {
		if (!when()) return;
		clearInterval(timer);
		child.kill(signal);
	}, after || 20);
	child.on("exit", () => clearInterval(timer));
}

/** The runner upper-cases names, turns spaces into `_`, and fills in defaults only for inputs that are absent. */
function inputsOf(
	given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
	const defaults = Object.entries(ACTION.inputs).flatMap(([name, input]) =>
		input.default === undefined ? [] : [[name, String(input.default)] as const],
	);
	const all = { ...Object.fromEntries(defaults), ...given };
	return Object.fromEntries(
		Object.entries(all).map(([name, value]) => [
			`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
			value,
		]),
	);
}

function definedOf(
	environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(environment).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, value]],
		),
	);
}

function unescapeData(data: string): string {
	return data
		.replaceAll("%0D", "\r")
		.replaceAll("%0A", "\n")
		.replaceAll("%25", "%");
}

/** FileCommandManager.cs: `NAME=value`, or `NAME<<DELIMITER`, lines, DELIMITER. On Linux only LF ends a line. */
export function readCommandFile(text: string): ReadonlyMap<string, string> {
	const values = new Map<string, string>();
	const lines = text.split("\n");
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (line === "") continue;
		const [, name = "", operator = "", rest = ""] =
			/^([^=<]*?)(<<|=)(.*)$/s.exec(line) ?? [];
		if (operator === "=") values.set(name, rest);
		else if (operator === "<<") {
			const end = lines.indexOf(rest, index + 1);
			if (rest === "" || end < 0)
				throw new Error(`Matching delimiter not found for ${name}`);
			values.set(name, lines.slice(index + 1, end).join("\n"));
			index = end;
		} else throw new Error(`Invalid format of a line in a command file`);
	}
	return values;
}
