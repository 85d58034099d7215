import { expandedIn, sets } from "../declarations/commands.ts";
import type { Declaration } from "../declarations/declaration.ts";
import type { ChildInputs } from "../inputs/child.ts";
import { credentialsToProtect } from "../lifetime/credentials.ts";
import { aboutLeftovers } from "../lifetime/leftovers.ts";
import { removeOrphans } from "../lifetime/private-files.ts";
import type { Run } from "../lifetime/run.ts";
import { loadDocuments } from "../mask/late.ts";
import type { Message } from "../message.ts";
import type { Plan } from "../plan.ts";
import { rowsOf } from "../providers/row.ts";
import { maskCommand } from "../runner/commands.ts";
import type { Environment } from "../runner/environment.ts";
import { piecesTo } from "../runner/streams.ts";
import type { ChildEnding, Hold, Surroundings } from "./child/index.ts";
import { say } from "./messages.ts";
import { deliverToStep } from "./step.ts";

/** Who gets the secrets of a run: the following steps, or a script or container alone. */
export interface Receiver {
	/**
	 * Takes the plan, when all masks have left this process. For the following steps everything is written then; a script
	 * or container waits for its secrets.
	 *
	 * @throws Failure when it cannot be taken; then nothing is delivered
	 */
	receive(plan: Plan): Promise<void>;
	/** Gives a script or container its secrets, and waits for its end. Nothing to do for the following steps. */
	finish(): Promise<ChildEnding | undefined>;
}

/**
 * Gets the receiver ready. What a run does not need is not loaded, and nothing is started but the engine's client.
 *
 * @throws Failure when the script or container could not be started
 */
export async function openReceiver(
	declarations: readonly Declaration[],
	run: Run,
): Promise<Receiver> {
	const { environment, privateDirectory, log } = run;
	const orphans = removeOrphans(environment);
	for (const warning of aboutLeftovers(
		orphans,
		"Private files of an earlier run",
	))
		log.warning(warning);
	await protectCredentials(declarations, run);
	const hold = await prepareChild(declarations, run);
	if (hold !== undefined) return receiverOf(hold, run);
	return {
		async receive(plan) {
			await sendMasks(run);
			await deliverToStep(plan, environment, privateDirectory);
		},
		finish: () => Promise.resolve(undefined),
	};
}

/** A script or container with what it depends on, which ends when it ends, or when it cannot take its secrets. */
async function receiverOf(hold: Hold, run: Run): Promise<Receiver> {
	const { openUpkeep } = await import("../lifetime/upkeep.ts");
	const received = Promise.withResolvers<() => Promise<ChildEnding>>();
	return {
		async receive(plan) {
			// The runner reads the two streams apart, so each tells it before anything is printed there.
			const { stderr } = run.output.streams;
			const pieces = piecesTo((text) => stderr.write(text));
			run.masker.repeat((text) => pieces.add(`${maskCommand(text)}\n`));
			pieces.end();
			await sendMasks(run);
			const upkeep = openUpkeep(run);
			try {
				const release = await hold(plan);
				received.resolve(() => release().finally(upkeep.close));
			} catch (thrown) {
				await upkeep.close();
				throw thrown;
			}
		},
		finish: async () => (await received.promise)(),
	};
}

/** What is in the environment of programs has been masked, and its masks have left this process, before one starts. */
async function protectCredentials(
	declarations: readonly Declaration[],
	run: Run,
): Promise<void> {
	const { inputs, registry, environment, masker } = run;
	const credentials = credentialsToProtect(
		declarations,
		inputs,
		registry,
		environment,
	);
	if (credentials.length === 0) return;
	await loadDocuments();
	for (const credential of credentials) masker.protect(credential);
	await sendMasks(run);
}

/** Milliseconds that are left for the message when nobody reads the log. */
const LAST_WORDS = 3_000;

/**
 * What was masked has left this process before a value leaves it.
 *
 * @throws Failure when nobody reads the log; output that is stuck then keeps the process no longer
 */
async function sendMasks({ output }: Pick<Run, "output">): Promise<void> {
	try {
		await output.flushed();
	} catch (thrown) {
		setTimeout(() => process.exit(1), LAST_WORDS).unref();
		throw thrown;
	}
}

async function prepareChild(
	declarations: readonly Declaration[],
	run: Run,
): Promise<Hold | undefined> {
	const { child } = run.inputs;
	if (child === undefined) return undefined;
	warnOfWithheld(declarations, child, run);
	const surroundings = await surroundingsOf(declarations, run);
	if (child.kind === "script") {
		const { prepareScript } = await import("./script.ts");
		return prepareScript(child, surroundings);
	}
	const { prepareContainer } = await import("./container/index.ts");
	return prepareContainer(child, surroundings, variablesOf(declarations));
}

async function surroundingsOf(
	declarations: readonly Declaration[],
	run: Run,
): Promise<Surroundings> {
	const { registry, masker, log } = run;
	await loadDocuments(); // what is searched in what a child prints is made with it
	const { compile } = await import("../scrub/index.ts");
	const used = new Set(declarations.map(({ scheme }) => registry[scheme]));
	return {
		...run,
		streams: run.output.streams,
		credentials: rowsOf(registry).flatMap(({ credentials }) => credentials),
		heldBack: [...used].flatMap((row) => row?.heldBack ?? []),
		matcher() {
			const matcher = compile(masker.registered(), masker.setOf);
			if (matcher.warning !== undefined) log.warning(matcher.warning);
			return matcher;
		},
	};
}

/**
 * What a dry run can say: nothing is looked up, fetched or started.
 *
 * @throws Failure when the inputs for a container do not fit
 */
export async function checkReceiver(
	declarations: readonly Declaration[],
	run: Run,
): Promise<void> {
	const { child } = run.inputs;
	if (child !== undefined) warnOfWithheld(declarations, child, run);
	if (child?.kind !== "container") return;
	const { judgeContainer } = await import("./container/index.ts");
	judgeContainer(child, variablesOf(declarations));
}

function warnOfWithheld(
	declarations: readonly Declaration[],
	child: ChildInputs,
	{ environment, log }: Run,
): void {
	for (const warning of withheldNames(declarations, child, environment))
		log.warning(warning);
}

/** In characters. A longer script has variables of its own. */
const LONGEST_SCRIPT = 10_000;

/** Names that a script of a POSIX shell expands, and that are declared for others alone: there it finds nothing. */
export function withheldNames(
	declarations: readonly Declaration[],
	{ kind, shell, script = "" }: ChildInputs,
	environment: Environment,
): readonly Message[] {
	const byDefault = kind === "container" || process.platform !== "win32";
	const isPosix = shell === undefined ? byDefault : shell.extension === ".sh";
	if (!isPosix || script.length > LONGEST_SCRIPT) return [];
	const given = new Set(variablesOf(declarations));
	const expanded = expandedIn(script);
	const names = declarations.flatMap(({ target }) =>
		target.kind === "name" && expanded.has(target.name) ? [target.name] : [],
	);
	return names
		.filter((name) => !given.has(name) && environment[name] === undefined)
		.filter((name) => !sets(script, name))
		.map(say.withheldFromScript);
}

/** Wildcards give theirs later. */
function variablesOf(declarations: readonly Declaration[]): readonly string[] {
	return declarations.flatMap(({ target, sinks }) =>
		target.kind === "name" && sinks.has("env") ? [target.name] : [],
	);
}
