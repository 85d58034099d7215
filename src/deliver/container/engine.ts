import { execFile } from "node:child_process";
import { failure } from "../../errors.ts";
import { foreign } from "../../foreign.ts";
import { isObject, parseJson } from "../../json.ts";
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
interface Said {
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

/** Milliseconds for a question that an engine answers from memory. */
const PATIENCE = 20_000;
const LARGEST_ANSWER = 16 * 1024 * 1024;
const LONGEST_COMPLAINT = 600;

/** What only an engine that works answers: `docker info` also ends well without one, in older clients. */
const SIGN_OF_LIFE = { docker: "version", podman: "info" } as const;

/**
 * The first engine that answers.
 *
 * @param image - asked for first: an engine that has it needs no other question
 * @returns the engine, the image if it is there, and why other engines before it cannot be used
 * @throws Failure that says of each one why it cannot be used
 */
export async function findEngine(
	wanted: EngineName | "auto",
	environment: Readonly<Record<string, string>>,
	inJobContainer: boolean,
	image: string,
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
		const { found, said: first } = await inspectImage(engine, image);
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

/** What is known of an image; undefined where it is not there, or the engine does not answer. */
export async function inspectImage(
	engine: Engine,
	name: string,
): Promise<{ readonly found: Image | undefined; readonly said: Said }> {
	// Field by field: of all of them, podman makes a list.
	const format =
		'{"config":{{json .Config}},"os":{{json .Os}},"architecture":{{json .Architecture}}}';
	const args = ["image", "inspect", "--format", format, name];
	const said = await runClient(engine, args);
	const image =
		said.code === 0 ? parseJson(Buffer.from(said.stdout)) : undefined;
	if (!isObject(image)) return { found: undefined, said };
	const config = isObject(image.config) ? image.config : {};
	const found = {
		entrypoint: wordsOf(config.Entrypoint),
		command: wordsOf(config.Cmd),
		platform: `${String(image.os)}/${String(image.architecture)}`,
	};
	return { found, said };
}

function wordsOf(value: unknown): readonly string[] {
	return Array.isArray(value)
		? value.filter((word) => typeof word === "string")
		: [];
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
