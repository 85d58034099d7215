import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { failure } from "../../errors.ts";
import type { ContainerInputs } from "../../inputs/child.ts";
import type { Message } from "../../message.ts";
import type { Plan } from "../../plan.ts";
import type { Streams } from "../../runner/streams.ts";
import { compile, type Matcher } from "../../scrub/index.ts";
import { showOutput } from "../child/output.ts";
import { type Ending, supervise } from "../child/supervise.ts";
import { bootstrap, type Handover, readinessProbe } from "./bootstrap.ts";
import { complaintOf, type Engine, type Image, runClient } from "./engine.ts";
import { say } from "./messages.ts";
import type { Options } from "./options.ts";
import { untilReady } from "./readiness.ts";
import { removeContainer } from "./remove.ts";

/**
 * What stands in the arguments stands in the container's configuration, and in the list of processes. Only what the user
 * wrote can hold a secret; the words of ours beside it (`bind`, the workspace's path) can at most be spelt like one.
 *
 * @param plan - says whose value it is
 * @throws Failure that names the input. The runner puts `***` in place of a word of it that is a value, so each thing is
 *   said in two ways
 */
export function judgeArguments(
	{
		image,
		directory,
		network = "",
	}: Pick<ContainerInputs, "image" | "directory" | "network">,
	options: Pick<Options, "values" | "variables">,
	{ environment }: Engine,
	matcher: Matcher,
	{ deliveries }: Pick<Plan, "deliveries">,
): void {
	const written: Readonly<Record<string, readonly string[]>> = {
		"`image`, the name of the image": [image],
		"`container-options`, the words for the engine": [
			...options.values,
			// `-e NAME` takes the value from the client's environment.
			...options.variables.flatMap((name) => environment[name] ?? []),
		],
		"`working-directory`, the folder of the script": [directory],
		"`container-network`, the name of the network":
			// The default, as the runner calls the network of a job.
			/^github_network_[0-9a-f]{32}$/.test(network) ? [] : [network],
	};
	for (const [place, texts] of Object.entries(written)) {
		const text = texts.find((text) => holds(matcher, text));
		if (text === undefined) continue;
		const owner = deliveries.find(
			({ secret: { value, secret } }) =>
				secret && holds(compile([value]), text),
		);
		const whose =
			owner === undefined ? "a secret" : `the value of ${owner.secret.name}`;
		throw failure(say.inConfiguration(place, whose));
	}
}

/** A container whose first process has shown that it is there, and waits for what it has to keep. */
interface Waiting {
	/**
	 * Hands it what it waits for, and waits until it is gone.
	 *
	 * @returns how it ended, and whether it is known to be gone
	 */
	release(
		handover: Handover,
		streams: Streams,
		matcher: Matcher,
	): Promise<{ readonly ending: Ending; readonly gone: boolean }>;
	/** Ends it with nothing handed to it. */
	abandon(): Promise<void>;
}

/**
 * Starts a container.
 *
 * @param args - for the client; the first is `run`
 * @param name - of the container
 * @throws Failure when it does not start
 */
export async function startContainer(
	engine: Engine,
	args: readonly string[],
	name: string,
	image: Image,
): Promise<Waiting> {
	let gone = true; // with `--rm` the engine sees to it
	let started = false; // whether it has answered, and gets its secrets
	let cancelled = false; // before that
	const client = spawn(engine.client, args, {
		env: engine.environment,
		stdio: ["pipe", "pipe", "pipe"],
		detached: true, // signals of the console reach it through us alone
	});
	client.stdin.on("error", () => {}); // it ended before it had read all
	const remove = async () => {
		try {
			await removeContainer(engine, name);
		} catch {
			gone = false; // it stays written down, and is told of when it is tried again
		}
	};
	const end = async () => {
		await remove();
		client.kill("SIGKILL");
	};
	const pass = (_: unknown, signal: NodeJS.Signals) => {
		cancelled ||= !started;
		// podman's client leaves at a signal, when it is not root's, and the container's answer is lost.
		if (engine.name === "podman" && started)
			runClient(engine, ["kill", `--signal=${signal}`, name]);
		else client.kill(signal);
	};
	// Should the action be ended before it listens: without its standard input, the container ends by itself.
	const ended = supervise({ start: () => client, pass, end });
	ended.catch(() => {}); // awaited below
	const answer = `ready-${randomBytes(8).toString("hex")}`;
	const complaint = await untilReady(client, readinessProbe(answer), answer);
	if (complaint !== undefined || cancelled) {
		for (const stream of [client.stdout, client.stderr]) stream.resume();
		await end();
		await ended;
		await remove(); // the engine may have made it meanwhile
		throw failure(
			cancelled
				? say.cancelledStart()
				: explain(complaint ?? "", engine, image),
		);
	}
	started = true;
	return {
		abandon: end,
		async release(handover, streams, matcher) {
			client.stdin.end(bootstrap(handover));
			const finish = showOutput(client, streams, matcher);
			const ending = await ended.finally(finish);
			// The client can end without its container: killed, or cut off from the engine. What failed is tried again later.
			if (gone && (ending.cancelled || ending.exitCode >= 125)) await remove();
			return { ending, gone };
		},
	};
}

function holds(matcher: Matcher, text: string): boolean {
	const scrubber = matcher.scrubber();
	const bytes = Buffer.from(text);
	return !Buffer.concat([scrubber.push(bytes), scrubber.flush()]).equals(bytes);
}

/** Why a container did not start, of what the client said. */
export function explain(
	said: string,
	{ name }: Pick<Engine, "name">,
	{ platform }: Pick<Image, "platform">,
): Message {
	const complaint = complaintOf(said);
	if (/exec format error/i.test(said))
		return say.otherMachine(complaint, platform);
	if (/\/bin\/sh/.test(said)) return say.withoutShell(complaint);
	if (/bind source path does not exist|statfs \S.*: no such file/i.test(said))
		return say.elsewhere(complaint, name);
	if (/unknown (?:shorthand )?flag|invalid argument|unrecognized/i.test(said))
		return say.badOptions(complaint, name);
	// The warning before it can be all that is heard: podman can leave before it has passed on what the kernel said.
	if (/platform \(.*\) does not match/i.test(said))
		return say.otherMachine(complaint, platform);
	return say.notStarted(complaint);
}
