import { execFile } from "node:child_process";
import { failure } from "../../errors.ts";
import { foreign } from "../../foreign.ts";
import { findProgram } from "../../processes/programs.ts";
import { say } from "./messages.ts";

/** A container engine that answers. */
export interface Engine {
	readonly name: EngineName;
	/** Of its client; absolute. */
	readonly client: string;
	/** Of every client process. Holds no credential of a provider. */
	readonly environment: Readonly<Record<string, string>>;
}

/** In the order in which they are tried. */
export const ENGINES = ["docker", "podman"] as const;
export type EngineName = (typeof ENGINES)[number];

/** What a client process left. */
export interface Said {
	readonly code: number;
	readonly stdout: string;
	/** The last of its lines on stderr, in one; of a silent one, that it is. */
	readonly complaint: string;
	/** Whether it took too long. */
	readonly silent: boolean;
}

/** What is known of an image that is there. */
export interface Image {
	readonly entrypoint: readonly string[];
	readonly command: readonly string[];
	/** `linux/amd64` */
	readonly platform: string;
}

/** How an engine is asked for an image, and its answer read: undefined when it has none. */
export interface ImageQuestion {
	readonly args: readonly string[];
	read(stdout: string): Image | undefined;
}

/** Milliseconds for a question that an engine answers from memory. */
const PATIENCE = 20_000;
const LARGEST_ANSWER = 16 * 1024 * 1024;
const LONGEST_COMPLAINT = 600;

/** What only an engine that works answers: `docker info` also ends well without one, in older clients. */
const SIGN_OF_LIFE = { docker: "version", podman: "info" } as const;

/**
 * The first engine that answers.
 *
 * @param question - worth asking first; when it gets an answer, no other is needed
 * @returns the engine, what its answer was, and why others before it cannot be used
 * @throws Failure that says of each one why it cannot be used
 */
export async function findEngine(
	wanted: EngineName | "auto",
	environment: Readonly<Record<string, string>>,
	inJobContainer: boolean,
	question: ImageQuestion,
): Promise<{
	engine: Engine;
	found: Image | undefined;
	passedOver: readonly string[];
}> {
	const reasons: string[] = [];
	for (const name of wanted === "auto" ? ENGINES : [wanted]) {
		const client = findProgram(name, environment);
		if (client === undefined) {
			reasons.push(`there is no \`${name}\` on PATH`);
			continue;
		}
		const engine = { name, client, environment };
		const first = await runClient(engine, question.args);
		const found = first.code === 0 ? question.read(first.stdout) : undefined;
		if (found !== undefined) return { engine, found, passedOver: reasons };
		// When it has not answered in time, there is no use in waiting for a second answer.
		const { code, complaint } = first.silent
			? first
			: await runClient(engine, [SIGN_OF_LIFE[name], "--format", "."]);
		if (code === 0) return { engine, found, passedOver: reasons };
		reasons.push(`${name} does not answer (${complaint})`);
	}
	const noEngine = environment.KUBERNETES_SERVICE_HOST
		? say.noEngineInPod
		: inJobContainer
			? say.noEngineInJob
			: say.noEngine;
	throw failure(noEngine(reasons.join("; ")));
}

/** Runs the engine's client to its end. Never rejects: what cannot be started or takes too long has a code of its own. */
export function runClient(
	{ client, environment }: Engine,
	args: readonly string[],
	patience = PATIENCE,
): Promise<Said> {
	return new Promise((resolve) => {
		const options = {
			env: environment,
			timeout: patience,
			killSignal: "SIGKILL",
			maxBuffer: LARGEST_ANSWER,
		} as const;
		execFile(client, args, options, (error, stdout, stderr) => {
			const code = error === null ? 0 : Number(error.code) || 1;
			const silent = error?.killed === true;
			const complaint = silent
				? `no answer within ${patience / 1_000} s`
				: complaintOf(stderr);
			resolve({ code, stdout, complaint, silent });
		});
	});
}

/** The end of what a client said on stderr, for a message, without what it always says. */
export function complaintOf(stderr: string): string {
	const lines = stderr
		.split(/[\r\n]+/)
		.filter(
			(line) => line.trim() !== "" && !/^\s*(?:Run|See) '.* --help'/.test(line),
		);
	// podman warns of each of its own tries before it says what is wrong
	const grave = lines.filter(
		(line) => !/^\s*time=\S+ level=warning /.test(line),
	);
	const said = grave.length > 0 ? grave : lines;
	return said.length === 0
		? "it said nothing on stderr"
		: foreign(said.join("\n"), { lines: 3, characters: LONGEST_COMPLAINT });
}
