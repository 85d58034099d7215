import { Failure } from "../../errors.ts";
import type { Run } from "../../lifetime/run.ts";
import type { Plan } from "../../plan.ts";
import { type Entry, openCommandFiles } from "../../runner/append.ts";
import type { Streams } from "../../runner/streams.ts";
import type { Matcher } from "../../scrub/index.ts";
import { say } from "../messages.ts";
import { namesOf } from "../step.ts";
import type { Ending } from "./supervise.ts";

/** What a delivery to a script or a container is given of the run. */
export interface Surroundings
	extends Pick<Run, "inputs" | "environment" | "privateDirectory" | "log"> {
	/** Of the log, where what the child prints goes. */
	readonly streams: Streams;
	/** Names and `PREFIX_*` of the variables that hold credentials of any provider. */
	readonly credentials: readonly string[];
	/** Those that the receiver does not get: they belong to secret stores that the step uses. */
	readonly heldBack: readonly string[];
	/** What finds every secret of the run. To be called when the values are known. */
	matcher(): Matcher;
}

/** What became of a child. */
export interface ChildEnding extends Ending {
	/** Names of variables that were present and that it did not get. */
	readonly heldBack: readonly string[];
}

/** Takes a plan as far as the secrets need not leave this process. What it gives lets them, and waits for the end. */
export type Hold = (plan: Plan) => Promise<() => Promise<ChildEnding>>;

/** The outputs of a step whose secrets go to a script or container. */
interface Outputs {
	/** Writes those of the plan. When they cannot be written, nothing is started. */
	deliver(plan: Plan): void;
	/**
	 * Writes the exit code of a child that has ended. It alone decides about the step then: the child may have removed the
	 * file, as in a `run:` step.
	 */
	finish(ending: ChildEnding): ChildEnding;
}

export function openOutputs({
	environment,
	log,
}: Pick<Surroundings, "environment" | "log">): Outputs {
	const files = openCommandFiles(["GITHUB_OUTPUT"], environment);
	const append = (...entries: Entry[]) =>
		files.append(new Map([["GITHUB_OUTPUT", entries]]));
	return {
		deliver({ deliveries }) {
			const planned = deliveries.flatMap(({ secret, sinks, content }) =>
				sinks.has("output") && content.kind === "text"
					? [{ name: secret.name, value: content.text }]
					: [],
			);
			append(...planned, {
				name: "names",
				value: JSON.stringify(namesOf(deliveries)),
			});
		},
		finish(ending) {
			try {
				append({ name: "exit-code", value: String(ending.exitCode) });
			} catch (thrown) {
				if (!(thrown instanceof Failure)) throw thrown;
				for (const { message } of thrown.problems)
					log.warning(say.exitCodeLost(message.text));
			}
			return ending;
		},
	};
}
