import { mkdirSync } from "node:fs";
import { basename } from "node:path";
import { Failure, failure } from "../../errors.ts";
import type { ContainerInputs } from "../../inputs/child.ts";
import { CONTAINER_DEBT } from "../../lifetime/debts.ts";
import { storing } from "../../lifetime/storage.ts";
import type { Plan } from "../../plan.ts";
import { addressing } from "../../runner/address.ts";
import {
	missedBy,
	passToContainer,
	passToScript,
} from "../child/environment.ts";
import {
	type ChildEnding,
	type Hold,
	openOutputs,
	type Surroundings,
} from "../child/index.ts";
import { type Handover, isCarried } from "./bootstrap.ts";
import { judgeArguments, startContainer } from "./client.ts";
import { commandOf, runArguments, type Script, scriptFor } from "./command.ts";
import { type Engine, findEngine, type Image } from "./engine.ts";
import { obtainImage } from "./image.ts";
import { say } from "./messages.ts";
import {
	type Host,
	hostOf,
	type Mount,
	standpoint,
	translate,
} from "./mounts.ts";
import { type Options, readOptions } from "./options.ts";
import { PLACES, SECRETS } from "./places.ts";
import { makeRelays } from "./relays.ts";
import type { ContainerDebt } from "./remove.ts";

/** All that a container needs but its secrets. */
interface Ready {
	readonly inputs: ContainerInputs;
	readonly surroundings: Surroundings;
	readonly engine: Engine;
	readonly image: Image;
	readonly options: Options;
	/** How a path of this process is called on the engine's host. */
	readonly hostPath: (path: string) => string;
	readonly script: Script | undefined;
	readonly command: readonly string[];
}

/**
 * Prepares to run a container with the secrets: finds the engine, fetches the image. Nothing is started, and no secret
 * is needed yet.
 *
 * @param names - those that are declared; wildcards give theirs later
 * @throws Failure when there is no engine or image, or the inputs do not fit
 */
export async function prepareContainer(
	given: ContainerInputs,
	surroundings: Surroundings,
	names: readonly string[],
): Promise<Hold> {
	const { log, credentials } = surroundings;
	const options = judgeContainer(given, names);
	// The client gets no credentials: `-e NAME` would take one into the configuration.
	const { environment } = passToScript({
		...surroundings,
		heldBack: credentials,
		passEnv: [],
	});
	const { engine, found, passedOver } = await findEngine(
		given.engine,
		environment,
		given.jobContainer !== undefined,
		given.image,
	);
	for (const reason of passedOver)
		log.info(`${engine.name} is used, since ${reason}.`);
	const image = await obtainImage(engine, given.image, found, options, log);
	const script =
		given.script === undefined
			? undefined
			: scriptFor(given.script, given.shell);
	const command = script?.command ?? commandOf(given, image);
	if (command === undefined) throw failure(say.noCommand(given.image));
	const { hostPath, network } = await standpoint(engine, given.jobContainer);
	const inputs = { ...given, network: given.network ?? network };
	const ready = { inputs, engine, image, options, hostPath, script, command };
	return (plan) => holdContainer({ ...ready, surroundings }, plan);
}

/**
 * What can be said of the inputs before anything is asked or fetched.
 *
 * @param names - those that are declared
 * @throws Failure when the inputs do not fit
 */
export function judgeContainer(
	{ options }: Pick<ContainerInputs, "options">,
	names: readonly string[],
): Options {
	const refused = names.filter((name) => !isCarried(name));
	if (refused.length > 0)
		throw new Failure(
			refused.map((name) => ({ message: say.nameOfShell(name) })),
		);
	return readOptions(options, new Set(names));
}

async function holdContainer(
	{
		inputs,
		surroundings,
		engine,
		image,
		options,
		hostPath,
		script,
		command,
	}: Ready,
	plan: Plan,
): Promise<() => Promise<ChildEnding>> {
	const { environment, privateDirectory, streams } = surroundings;
	const outputs = openOutputs(surroundings);
	const given = secretsFor(plan);
	const names = Object.keys(given.variables);
	judgeContainer(inputs, names);
	const directory = await privateDirectory.open();
	const relays = makeRelays(directory, environment);
	const host = hostOf(surroundings.inputs.workspace, environment);
	storing(host.temp, () => mkdirSync(host.home, { recursive: true }));
	const passed = passToContainer({
		...surroundings,
		passEnv: inputs.passEnv,
	});
	const handover: Handover = {
		variables: {
			...carried(passed.environment, host),
			HOME: PLACES.home,
			...relays.variables,
			...given.variables,
		},
		files: [
			...given.files,
			...(script === undefined
				? []
				: [{ path: script.path, bytes: Buffer.from(script.text) }]),
		],
		command,
		address: addressing(environment),
	};
	const name = basename(directory);
	const mounts = [...mountsOf(host), ...relays.mounts].map((mount) => ({
		...mount,
		source: hostPath(mount.source),
	}));
	const made = { name, engine: engine.name, inputs, options, mounts };
	const args = runArguments({ ...made, folders: given.folders });
	const matcher = surroundings.matcher();
	judgeArguments(inputs, options, engine, matcher, plan);
	surroundings.log.debug(`${engine.client} ${args.join(" ")}`);
	const debt: ContainerDebt = { engine: engine.name };
	const takeBack = await privateDirectory.writeDebt(CONTAINER_DEBT, debt);
	const container = await startContainer(engine, args, name, image);
	try {
		outputs.deliver(plan);
	} catch (thrown) {
		await container.abandon();
		throw thrown;
	}
	return async () => {
		const { ending, gone } = await container.release(
			handover,
			streams,
			matcher,
		);
		if (gone) takeBack();
		relays.collect();
		const heldBack = missedBy(passed, given.variables);
		return outputs.finish({ ...ending, heldBack });
	};
}

/** The variables of this machine that the container gets, with the paths that it has. */
function carried(
	environment: Readonly<Record<string, string>>,
	host: Host,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(environment)
			.filter(([name]) => isCarried(name))
			.map(([name, value]) => [name, translate(value, host)]),
	);
}

/** What the container gets of the plan: values, and files in directories of their own when they have a base name. */
function secretsFor({ deliveries }: Plan): {
	readonly variables: Record<string, string>;
	readonly files: Handover["files"];
	readonly folders: readonly string[];
} {
	const variables: [name: string, value: string][] = [];
	const files: { path: string; bytes: Uint8Array }[] = [];
	const folders: string[] = [];
	for (const { secret, sinks, content } of deliveries) {
		const { name } = secret;
		if (!sinks.has("env")) continue;
		if (content.kind === "text") {
			variables.push([name, content.text]);
			continue;
		}
		const own = `${SECRETS}/${name}`;
		const named = content.base !== name;
		const path = named ? `${own}/${content.base}` : own;
		if (named) folders.push(own);
		variables.push([name, path]);
		files.push({ path, bytes: content.bytes });
	}
	// By assignment, one called `__proto__` would get lost.
	return { variables: Object.fromEntries(variables), files, folders };
}

function mountsOf({ workspace, home, workflow }: Host): readonly Mount[] {
	return [
		{ source: workspace, target: PLACES.workspace, readonly: false },
		{ source: home, target: PLACES.home, readonly: false },
		...(workflow === undefined
			? []
			: [{ source: workflow, target: PLACES.workflow, readonly: true }]),
	];
}
