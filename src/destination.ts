import type { Writable } from "node:stream";
import type { Declaration } from "./declarations/declaration.ts";
import type { ChildEnding, Deliver } from "./deliver/child/index.ts";
import type { Streams } from "./deliver/child/output.ts";
import type { PrivateDirectory } from "./deliver/private-directory.ts";
import { deliverToStep } from "./deliver/step.ts";
import type { Inputs } from "./inputs/index.ts";
import type { Masker } from "./mask/masker.ts";
import type { Plan } from "./plan.ts";
import type { Lease } from "./providers/provider.ts";
import type { Log } from "./report.ts";
import { maskCommand } from "./runner/commands.ts";
import { flushed } from "./runner/streams.ts";

export interface Surroundings {
	readonly inputs: Inputs;
	readonly environment: NodeJS.ProcessEnv;
	/** Names and `PREFIX_*` of the variables that hold providers' credentials. */
	readonly credentials: readonly string[];
	readonly privateDirectory: PrivateDirectory;
	readonly masker: Masker;
	readonly log: Log;
}

/** Hands a plan over, calls `report` when it is handed over, and resolves to how a script or container ended. */
export type Destination = (
	plan: Plan,
	leases: readonly Lease[],
	report: () => Promise<void>,
) => Promise<ChildEnding | undefined>;

/**
 * Where the secrets of this run go: to the following steps, or to a script or container alone, which it gets ready. What
 * a run does not need is not loaded.
 *
 * @param streams - of the action
 * @throws Failure when the script or container could not be started
 */
export async function openDestination(
	declarations: readonly Declaration[],
	surroundings: Surroundings,
	streams: Streams,
): Promise<Destination> {
	const { environment, privateDirectory, masker, log } = surroundings;
	const both = [streams.stdout, streams.stderr];
	// A log that nobody reads any more ends the run where the masks have to be in it, and nowhere else.
	for (const stream of both) stream.on("error", () => {});
	const prepared = await prepareChild(declarations, surroundings, streams);
	if (prepared === undefined)
		return async (plan, _leases, report) => {
			await sendMasks(both);
			await deliverToStep(plan, environment, privateDirectory);
			await report();
			return undefined;
		};
	const { withUpkeep } = await import("./upkeep.ts");
	return async (plan, leases, report) => {
		// The runner reads the two streams apart, so each tells it before anything is printed there.
		masker.repeat((text) => streams.stderr.write(`${maskCommand(text)}\n`));
		await sendMasks(both);
		return withUpkeep(() => prepared(plan, report), {
			leases,
			environment,
			privateDirectory,
			warn: log.warning,
		});
	};
}

/** Milliseconds that are left for the message when nobody reads the log. */
const LAST_WORDS = 3_000;

/**
 * What was masked has left this process before a value leaves it.
 *
 * @throws Failure when nobody reads the log; output that is stuck then keeps the process no longer
 */
async function sendMasks(streams: readonly Writable[]): Promise<void> {
	try {
		await flushed(streams);
	} catch (thrown) {
		setTimeout(() => process.exit(1), LAST_WORDS).unref();
		throw thrown;
	}
}

async function prepareChild(
	declarations: readonly Declaration[],
	{ masker, ...surroundings }: Surroundings,
	streams: Streams,
): Promise<Deliver | undefined> {
	const { child } = surroundings.inputs;
	if (child === undefined) return undefined;
	const { compile } = await import("./scrub/index.ts");
	const using = {
		...surroundings,
		streams,
		matcher: () => {
			const matcher = compile(masker.registered());
			if (matcher.warning !== undefined)
				surroundings.log.warning(matcher.warning);
			return matcher;
		},
	};
	if (child.kind === "script") {
		const { prepareScript } = await import("./deliver/run.ts");
		return prepareScript(child, using);
	}
	const { prepareContainer } = await import("./deliver/container/index.ts");
	return prepareContainer(child, using, variablesOf(declarations));
}

/**
 * What a dry run can say: nothing is looked up, fetched or started.
 *
 * @throws Failure when the inputs for a container do not fit
 */
export async function checkDestination(
	declarations: readonly Declaration[],
	{ child }: Inputs,
): Promise<void> {
	if (child?.kind !== "container") return;
	const { judgeContainer } = await import("./deliver/container/index.ts");
	judgeContainer(child, variablesOf(declarations));
}

/** Wildcards give theirs later. */
function variablesOf(declarations: readonly Declaration[]): readonly string[] {
	return declarations.flatMap(({ target, sinks }) =>
		target.kind === "name" && sinks.has("env") ? [target.name] : [],
	);
}
