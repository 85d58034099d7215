import { spawn } from "node:child_process";

/** What a process left on its streams. */
export interface Printed {
	readonly stdout: string;
	readonly stderr: string;
}

/** A process whose time is taken. */
export interface Subject {
	readonly title: string;
	/** What is started; undefined is Node.js. */
	readonly program?: string;
	readonly args: readonly string[];
	readonly environment: NodeJS.ProcessEnv;
	readonly directory: string;
	/** What it ends with; 0 unless this says otherwise. */
	readonly exitCode?: number;
	/** Called before each run, outside its time. */
	prepare(): void;
	/** Called after each run, outside its time. Throws when the run did not do its work. */
	check(printed: Printed): void;
}

/**
 * Runs the subjects in turn, so that a slow moment of the machine hits all of them alike. The first round is not counted.
 *
 * @returns the wall times of a subject's runs, in milliseconds
 * @throws when any run fails: the time of a failure means nothing
 */
export async function measureInTurn(
	subjects: readonly Subject[],
	runs: number,
): Promise<(subject: Subject) => readonly number[]> {
	const times = new Map<Subject, number[]>();
	for (let round = 0; round <= runs; round++)
		for (const subject of subjects) {
			const time = await timeOnce(subject);
			if (round > 0) times.set(subject, [...(times.get(subject) ?? []), time]);
		}
	return (subject) => times.get(subject) ?? [];
}

/** From the start of the process until it has ended and all it printed has been read, as the runner sees it. */
async function timeOnce(subject: Subject): Promise<number> {
	const {
		title,
		program,
		args,
		environment,
		directory,
		exitCode = 0,
	} = subject;
	subject.prepare();
	const stdout: Buffer[] = [];
	const stderr: Buffer[] = [];
	const { promise, resolve, reject } = Promise.withResolvers<number | null>();
	const start = performance.now();
	const child = spawn(program ?? process.execPath, args, {
		cwd: directory,
		env: environment,
		stdio: ["ignore", "pipe", "pipe"],
		windowsHide: true,
	});
	child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
	child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
	child.on("error", reject);
	child.on("close", resolve);
	const code = await promise;
	const time = performance.now() - start;

	const printed = {
		stdout: Buffer.concat(stdout).toString(),
		stderr: Buffer.concat(stderr).toString(),
	};
	try {
		if (code !== exitCode)
			throw new Error(`it ended with ${code ?? "a signal"}`);
		subject.check(printed);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : "unknown";
		throw new Error(
			`${title} cannot be timed: ${why}.\n${printed.stdout.slice(-2_000)}${printed.stderr.slice(-2_000)}`,
			{ cause },
		);
	}
	return time;
}
