import { Failure } from "../../errors.ts";
import type { Inputs } from "../../inputs/index.ts";
import type { Plan } from "../../plan.ts";
import type { Matcher } from "../../scrub/index.ts";
import { type Entry, openCommandFiles } from "../command-files.ts";
import type { PrivateDirectory } from "../private-directory.ts";
import { namesOf } from "../step.ts";
import type { Passing } from "./environment.ts";
import type { Streams } from "./output.ts";
import type { Ending } from "./supervise.ts";

/** The part of the log that getting ready needs. */
export interface ChildLog {
	debug(text: string): void;
	info(text: string): void;
	warning(text: string): void;
	startGroup(title: string): void;
	endGroup(): void;
}

/** What a delivery to a script or a container is given by `main`. */
export interface Surroundings {
	readonly inputs: Inputs;
	readonly environment: NodeJS.ProcessEnv;
	/** Names and `PREFIX_*` of the variables that hold providers' credentials. */
	readonly credentials: readonly string[];
	readonly privateDirectory: PrivateDirectory;
	/** Where the child's output goes. */
	readonly streams: Streams;
	readonly log: ChildLog;
	/** What finds every secret of the run. To be called when the values are known. */
	matcher(): Matcher;
}

/** What of the action's environment may be passed on. */
export function passingFor(
	{ environment, inputs: { own }, credentials }: Surroundings,
	passEnv: readonly string[],
): Passing {
	return { environment, own, credentials, passEnv };
}

/** What became of a child. */
export interface ChildEnding extends Ending {
	/** Names of variables that were present and that it did not get. */
	readonly heldBack: readonly string[];
}

/** Hands the planned values over, calls `report` as soon as they are in their places, and waits for the end. */
export type Deliver = (
	plan: Plan,
	report: () => Promise<void>,
) => Promise<ChildEnding>;

/**
 * Runs a child between the outputs of the plan and its exit code. When the outputs cannot be written, nothing is started.
 * Once the child has ended, its exit code alone decides about the step: it may have removed the file, as in a `run:` step.
 *
 * @param work - calls what it is given when the child is about to get its secrets
 */
export async function withOutputs(
	{ deliveries }: Plan,
	report: () => Promise<void>,
	{ environment, log }: Pick<Surroundings, "environment" | "log">,
	work: (handOver: () => Promise<void>) => Promise<ChildEnding>,
): Promise<ChildEnding> {
	const files = openCommandFiles(["GITHUB_OUTPUT"], environment);
	const append = (...entries: Entry[]) =>
		files.append(new Map([["GITHUB_OUTPUT", entries]]));
	const planned = deliveries.flatMap(({ secret, sinks, content }) =>
		sinks.has("output") && content.kind === "text"
			? [{ name: secret.name, value: content.text }]
			: [],
	);
	const ending = await work(() => {
		append(...planned, { name: "names", value: namesOf(deliveries) });
		return report();
	});
	try {
		append({ name: "exit-code", value: String(ending.exitCode) });
	} catch (thrown) {
		if (!(thrown instanceof Failure)) throw thrown;
		for (const { message } of thrown.problems)
			log.warning(`The output \`exit-code\` was not written: ${message}`);
	}
	return ending;
}
