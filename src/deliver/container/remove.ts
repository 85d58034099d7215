import { SecretError } from "../../errors.ts";
import { isObject } from "../../json.ts";
import type { Using } from "../../lifetime/settle.ts";
import { patternMatcher } from "../../patterns.ts";
import { findProgram } from "../../processes/programs.ts";
import type { Environment } from "../../runner/environment.ts";
import { ENGINES, type Engine, type EngineName, runClient } from "./engine.ts";
import { say } from "./messages.ts";
import { LABEL } from "./places.ts";

/** What is written down of a container before it is started. */
export interface ContainerDebt {
	readonly engine: EngineName;
}

/**
 * What an engine's client needs to find its engine. At the clean-up it is not known which variables hold credentials of
 * secret stores, so nothing else is passed.
 */
const OF_CLIENTS = patternMatcher(
	[
		"PATH HOME USER LOGNAME LANG LC_* TMPDIR XDG_* DBUS_SESSION_BUS_ADDRESS SSH_AUTH_SOCK",
		"DOCKER_* CONTAINER_* CONTAINERS_* _CONTAINERS_* PODMAN_* STORAGE_*",
		"HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY SSL_CERT_FILE SSL_CERT_DIR",
	].flatMap((row) => row.split(" ")),
);

function forClient(environment: Environment): Environment {
	return Object.fromEntries(
		Object.entries(environment).filter(([name]) => OF_CLIENTS(name)),
	);
}

/** Milliseconds; a cancelled action has seven seconds for everything. */
const PATIENCE = 5_000;

/**
 * Ends and removes a container, and the volumes without a name that it has. One that is gone already is no error.
 *
 * @throws SecretError when the engine does not do it
 */
export async function removeContainer(
	engine: Engine,
	name: string,
): Promise<void> {
	const { code, complaint } = await runClient(
		engine,
		["rm", "--force", "--volumes", name],
		PATIENCE,
	);
	if (
		code !== 0 &&
		!/no such container|no container with|already in progress/i.test(complaint)
	)
		throw new SecretError(
			"failed",
			say.notRemoved(name, engine.name, complaint),
		);
}

/**
 * The post step's way. A container has the name of the private directory, which is the mark of the run. What was written
 * down may have been changed, so a container without the label is left alone.
 */
export async function settle(
	debt: unknown,
	{ mark, environment }: Using,
): Promise<void> {
	const name = isObject(debt)
		? ENGINES.find((name) => name === debt.engine)
		: undefined;
	if (name === undefined)
		throw new SecretError("malformed", say.debtUnreadable());
	const client = findProgram(name, environment);
	if (client === undefined)
		throw new SecretError("failed", say.noClient(name, mark));
	const engine = { name, client, environment: forClient(environment) };
	const format = `{{index .Config.Labels "${LABEL}"}}`;
	const { code, stdout } = await runClient(
		engine,
		["container", "inspect", "--format", format, mark],
		PATIENCE,
	);
	if (code !== 0 || stdout.trim() === mark) await removeContainer(engine, mark);
}
