import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { EventEmitter, once } from "node:events";
import {
	chownSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parse as parseYaml } from "yaml";
import { splitAddress } from "./message.ts";
import { type Annotation, LineReader, StepLog } from "./runner-commands.ts";
import { RunnerMasker } from "./runner-mask.ts";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const windows = process.platform === "win32";

/** What a machine gives every process. */
const SYSTEM: Readonly<Record<string, string | undefined>> = Object.fromEntries(
	(windows
		? "Path PATHEXT SystemRoot SystemDrive windir ComSpec TEMP TMP USERPROFILE APPDATA LOCALAPPDATA ProgramData ProgramFiles NUMBER_OF_PROCESSORS"
		: "PATH HOME"
	)
		.split(" ")
		.map((name) => [name, process.env[name]]),
);

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

const DIST = {
	main: join(ROOT, ACTION.runs.main),
	post: join(ROOT, ACTION.runs.post),
};

/** What a step runs: the source, so that no stale dist makes a test green; in CI what is committed. */
export const ENTRIES =
	process.env.CI === "true"
		? DIST
		: { main: join(ROOT, "src/index.ts"), post: join(ROOT, "src/post.ts") };

/** How it is started: the source with what Node.js made of it before, which no variable of the step's tells of. */
const NODE =
	ENTRIES === DIST
		? [process.execPath]
		: [
				process.execPath,
				"--require",
				join(ROOT, "__tests__/support/compile-cache.cjs"),
			];

/** The same as JavaScript: a bundle that `setup/platforms.ts` has made; in CI what is committed. */
export const BUNDLED =
	process.env.BUNDLE === undefined
		? DIST
		: {
				main: join(process.env.BUNDLE, "index.js"),
				post: join(process.env.BUNDLE, "post/index.js"),
			};

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
	/** Called with every line as it is printed. */
	readonly onLine?: (line: string) => void;
	/** How the runner reads the output: not at once, not before the end, or it has gone. */
	readonly reads?: "slowly" | "never" | "gone";
	/** Another file than the action's. */
	readonly main?: string;
	/** The command that is Node.js, when it is not this one. */
	readonly node?: readonly string[];
	/** The user whom the action runs as, for tests that are root's. */
	readonly uid?: number;
	/** Windows: a console for the step alone, with this code page. */
	readonly codePage?: number;
}

export interface StepResult {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	/** The lines as the action printed them. */
	readonly raw: readonly string[];
	/** Those of them that came on stderr. */
	readonly stderr: readonly string[];
	/** The lines as the log shows them. */
	readonly log: readonly string[];
	/** Without the addresses behind their messages. */
	readonly annotations: readonly Pick<Annotation, "kind" | "message">[];
	/** The kinds of message to which those addresses lead; undefined where there is none. */
	readonly ids: readonly (string | undefined)[];
	/** Names of commands that the runner did not accept. They would make the step fail. */
	readonly refused: readonly string[];
	readonly env: ReadonlyMap<string, string>;
	readonly outputs: ReadonlyMap<string, string>;
	readonly state: ReadonlyMap<string, string>;
	/** What went to GITHUB_PATH. */
	readonly path: string;
	readonly summary: string;
}

/** A step that is at work. */
export interface RunningStep {
	/** The process of the action. */
	readonly pid: number;
	/** The lines so far, as the log shows them. */
	readonly log: readonly string[];
	/** Windows, for a step with a console: what the runner sends to all on it. */
	press(key: "Ctrl-C" | "Ctrl-Break"): void;
	/** Resolves as soon as the log has a line that matches; rejects when the step has ended without it. */
	until(line: RegExp): Promise<void>;
	readonly result: Promise<StepResult>;
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
	readonly #id = randomUUID();
	#steps = 0;

	constructor(identity: Readonly<Record<string, string>> = {}) {
		this.#identity = identity;
		for (const path of [
			this.temp,
			this.workspace,
			this.#commandFolder,
			dirname(this.#event),
			this.#home,
		])
			mkdirSync(path);
		writeFileSync(this.#event, "{}");
	}

	get #commandFolder(): string {
		return join(this.temp, "_runner_file_commands");
	}

	get #home(): string {
		return join(this.temp, "_github_home");
	}

	get #event(): string {
		return join(this.temp, "_github_workflow", "event.json");
	}

	/** What is in RUNNER_TEMP besides what the runner itself put there. */
	leftInTemp(): readonly string[] {
		const own = [this.#commandFolder, dirname(this.#event), this.#home];
		return readdirSync(this.temp).filter(
			(name) => !own.includes(join(this.temp, name)),
		);
	}

	/** Puts a file into the workspace, as a checkout would. */
	file(name: string, content: string | Uint8Array): string {
		const path = join(this.workspace, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		return path;
	}

	/** A step with `uses:` of this action. */
	step(options: StepOptions = {}): Promise<StepResult> {
		return this.start(options).result;
	}

	/** The same, for those who want to do something meanwhile. */
	start(options: StepOptions = {}): RunningStep {
		const running = this.#run(
			options.main ?? ENTRIES.main,
			inputsOf(options.with ?? {}),
			options,
		);
		const result = running.result.then((ended) => {
			for (const [name, value] of ended.env) this.exported.set(name, value);
			return ended;
		});
		return { ...running, result };
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
			options.main ?? ENTRIES.post,
			{ ...inputsOf(options.with ?? {}), ...state },
			options,
		).result;
	}

	/** A line that a later step prints, as the log shows it. */
	show(line: string): string {
		return this.masker.mask(line);
	}

	/** What the log has of a later step that prints this: commands in it are obeyed. */
	printed(text: string): string {
		const step = new StepLog(this.masker);
		const reader = new LineReader();
		for (const line of [...reader.push(Buffer.from(text)), ...reader.end()])
			step.take(line);
		return step.lines.join("\n");
	}

	end(): void {
		// On Windows nothing goes in which a process that is about to end still is.
		const options = { recursive: true, force: true, maxRetries: 5 };
		rmSync(this.root, { ...options, retryDelay: 100 });
	}

	#run(
		main: string,
		given: Readonly<Record<string, string>>,
		{
			env = {},
			interrupt,
			onLine,
			reads,
			uid,
			codePage,
			node = NODE,
		}: StepOptions,
	): RunningStep {
		const files = this.#commandFiles();
		if (uid !== undefined)
			for (const path of Object.values(files)) chownSync(path, uid, uid);
		const environment = definedOf({
			...SYSTEM,
			CI: "true",
			GITHUB_ACTIONS: "true",
			GITHUB_WORKSPACE: this.workspace,
			GITHUB_EVENT_NAME: "push",
			GITHUB_EVENT_PATH: this.#event,
			GITHUB_REPOSITORY: "owner/repository",
			GITHUB_REF: "refs/heads/main",
			GITHUB_SHA: "6dcb09b5b57875f334f61aebed695e2e4193db5e",
			GITHUB_ACTOR: "octocat",
			GITHUB_WORKFLOW: "ci",
			GITHUB_RUN_ID: "1658821493",
			GITHUB_RUN_ATTEMPT: "1",
			GITHUB_JOB: "build",
			RUNNER_TEMP: this.temp,
			RUNNER_OS: windows ? "Windows" : "Linux",
			RUNNER_ARCH: "X64",
			RUNNER_NAME: "runner",
			RUNNER_TRACKING_ID: `github_${this.#id}`,
			...this.#identity,
			...files,
			...Object.fromEntries(this.exported),
			...given,
			...env,
		});
		const keys = join(this.root, `keys-${this.#steps}`);
		const [program = "", ...args] = [
			...(codePage === undefined
				? []
				: [windowsProgram("console"), String(codePage), keys]),
			...[...node, main],
		];
		const child = spawn(program, args, {
			cwd: this.workspace,
			env: environment,
			stdio: ["ignore", "pipe", "pipe"],
			// Hidden, it gets a console of its own; else it shares that of the tests.
			windowsHide: codePage !== undefined,
			...(uid === undefined ? {} : { uid, gid: uid }),
		});
		if (interrupt !== undefined) interruptChild(child, interrupt);
		const raw: string[] = [];
		const stderr: string[] = [];
		const step = new StepLog(this.masker);
		const log = step.lines;
		const lines = new EventEmitter();
		const take = (line: string) => {
			raw.push(line);
			step.take(line);
			lines.emit("line");
			onLine?.(line);
		};
		for (const stream of [child.stdout, child.stderr]) {
			const reader = new LineReader();
			const takeAll = (read: readonly string[]) => {
				if (stream === child.stderr) stderr.push(...read);
				read.forEach(take);
			};
			stream.on("data", (chunk) => takeAll(reader.push(chunk)));
			stream.on("end", () => takeAll(reader.end()));
			if (reads === "slowly") readSlowly(stream);
			if (reads === "never") stream.pause();
			if (reads === "gone") stream.destroy();
		}
		const ended = new Promise<Pick<StepResult, "code" | "signal">>(
			(resolve, reject) => {
				child.on("error", reject);
				child.on("close", (code, signal) => resolve({ code, signal }));
				child.on("exit", () => {
					child.stdout.resume();
					child.stderr.resume();
				});
			},
		);
		const read = (variable: keyof typeof files) =>
			readCommandFile(readFileSync(files[variable], "utf8"));
		const result = ended.then((end) => ({
			...end,
			raw,
			stderr,
			log,
			annotations: step.annotations.map(({ kind, message }) => ({
				kind,
				message: splitAddress(message).text,
			})),
			ids: step.annotations.map(({ message }) => splitAddress(message).id),
			refused: step.refused,
			env: read("GITHUB_ENV"),
			outputs: new Map([...read("GITHUB_OUTPUT"), ...step.outputs]),
			state: new Map([...read("GITHUB_STATE"), ...step.state]),
			path: readFileSync(files.GITHUB_PATH, "utf8"),
			summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
		}));
		const until = async (line: RegExp) => {
			const end = ended.then(() => false);
			while (!log.some((text) => line.test(text)))
				if (!(await Promise.race([once(lines, "line"), end])))
					throw new Error(`no line ${line} in the log:\n${log.join("\n")}`);
		};
		const press: RunningStep["press"] = (key) =>
			writeFileSync(keys, key === "Ctrl-Break" ? "b" : "c");
		return { pid: child.pid ?? 0, log, press, until, result };
	}

	#commandFiles() {
		this.#steps++;
		const make = (kind: string, content = "") => {
			const path = join(this.#commandFolder, `${kind}_${this.#steps}`);
			writeFileSync(path, content);
			return path;
		};
		return {
			GITHUB_ENV: make("set_env"),
			GITHUB_OUTPUT: make("set_output"),
			GITHUB_STATE: make("save_state"),
			GITHUB_PATH: make("add_path"),
			GITHUB_STEP_SUMMARY: make("step_summary"),
			GITHUB_ARTIFACTS: make("artifacts"),
			GITHUB_ARTIFACTS_LIST: make("artifacts_list", '{"subjects":[]}'),
		};
	}
}

/** A program of `platforms/programs`. */
export function windowsProgram(name: string): string {
	return join(process.env.WINDOWS_PROGRAMS ?? "", `${name}.exe`);
}

/** A piece every now and then, and what is left at the end. */
function readSlowly(stream: Readable): void {
	stream.on("data", () => {
		stream.pause();
		setTimeout(() => stream.resume(), 100);
	});
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
		input.default === undefined
			? []
			: // Outside a job container, `job.container` has nothing.
				[[name, input.default.replace(/\$\{\{.*?\}\}/g, "")] as const],
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

/**
 * FileCommandManager.cs: `NAME=value`, or `NAME<<DELIMITER`, lines, DELIMITER. On Linux only LF ends a line, on Windows CRLF
 * as well; the value is the text between, with whatever line ends it has inside.
 */
export function readCommandFile(
	text: string,
	onWindows = windows,
): ReadonlyMap<string, string> {
	const values = new Map<string, string>();
	const lines = Array.from(
		text.matchAll(onWindows ? /(.*?)(\r\n|\n|$)/gs : /(.*?)(\n|$)/gs),
		([, line = "", end = ""]) => ({ line, end }),
	);
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index]?.line ?? "";
		if (line === "") continue;
		const [, name = "", operator = "", rest = ""] =
			/^([^=<]*?)(<<|=)(.*)$/s.exec(line) ?? [];
		if (operator === "=") values.set(name, rest);
		else if (operator === "<<") {
			const end = lines.findIndex(
				({ line }, at) => at > index && line === rest,
			);
			if (rest === "" || end < 0)
				throw new Error(`Matching delimiter not found for ${name}`);
			const value = lines.slice(index + 1, end);
			values.set(
				name,
				value
					.map(({ line, end }, at) =>
						at === value.length - 1 ? line : line + end,
					)
					.join(""),
			);
			index = end;
		} else throw new Error(`Invalid format of a line in a command file`);
	}
	return values;
}
