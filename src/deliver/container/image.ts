import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { failure } from "../../errors.ts";
import type { Log } from "../../runner/log.ts";
import { supervise } from "../child/supervise.ts";
import {
	complaintOf,
	type Engine,
	type Image,
	inspectImage,
} from "./engine.ts";
import { say } from "./messages.ts";
import type { Options } from "./options.ts";

/** As often as the runner fetches a container action's image (ContainerOperationProvider.cs). */
const TRIES = 3;
const PAUSE = 5_000;

/** What a registry says when another try cannot help. */
const FINAL =
	/denied|unauthorized|not found|manifest unknown|no matching manifest|does not exist|invalid reference|must be lowercase|no such host|did not resolve|name unknown|does not match/i;

/**
 * The image, fetched if need be.
 *
 * @param there - what is known of it, when it is on this machine
 * @throws Failure when it is not there and cannot be fetched
 */
export async function obtainImage(
	engine: Engine,
	name: string,
	there: Image | undefined,
	{ pull, platform }: Pick<Options, "pull" | "platform">,
	log: Log,
): Promise<Image> {
	if (there !== undefined && pull !== "always" && fits(there, platform))
		return there;
	if (pull === "never") throw failure(say.notHere(name));
	await fetchImage(engine, name, platform, log);
	const { found } = await inspectImage(engine, name);
	if (found === undefined) throw failure(say.notInspected(name));
	return found;
}

function fits({ platform }: Image, wanted: string | undefined): boolean {
	return wanted === undefined || `${wanted}/`.startsWith(`${platform}/`);
}

async function fetchImage(
	engine: Engine,
	name: string,
	platform: string | undefined,
	log: Log,
): Promise<void> {
	log.startGroup(`Fetch the image ${name}`);
	try {
		for (let attempt = 1; ; attempt++) {
			const { code, complaint, cancelled } = await pullOnce(
				engine,
				[...(platform === undefined ? [] : ["--platform", platform]), name],
				log,
			);
			if (code === 0) return;
			if (cancelled) throw failure(say.cancelledFetch());
			if (attempt === TRIES || FINAL.test(complaint))
				throw failure(
					say.notFetched(
						name,
						complaint,
						engine.name === "podman"
							? " and whole (`docker.io/library/alpine:3.22`)"
							: "",
						engine.name,
					),
				);
			log.info(`Trying again in ${PAUSE / 1_000} s.`);
			await sleep(PAUSE);
		}
	} finally {
		log.endGroup();
	}
}

/** With its progress in the log, line by line. */
async function pullOnce(
	{ client, environment }: Engine,
	args: readonly string[],
	log: Log,
): Promise<{ code: number; complaint: string; cancelled: boolean }> {
	const said: string[] = [];
	const show = (line: string) => log.info(line);
	const { exitCode, cancelled } = await supervise({
		start() {
			const child = spawn(client, ["pull", ...args], {
				env: environment,
				stdio: ["ignore", "pipe", "pipe"],
			});
			createInterface({ input: child.stdout }).on("line", show);
			createInterface({ input: child.stderr }).on("line", (line) => {
				said.push(line);
				show(line);
			});
			return child;
		},
		pass: (child, signal) => child.kill(signal),
		end: (child) => void child.kill("SIGKILL"),
	});
	return {
		code: exitCode,
		complaint: complaintOf(said.slice(-4).join("\n")),
		cancelled,
	};
}
