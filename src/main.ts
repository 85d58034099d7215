import { confine } from "./confinement.ts";
import { readEnvironment } from "./declarations/environment.ts";
import { declare, type Rules } from "./declarations/index.ts";
import { readSources } from "./declarations/sources.ts";
import type { ChildEnding } from "./deliver/child/index.ts";
import { openReceiver } from "./deliver/receiver.ts";
import { Failure, toFailure } from "./errors.ts";
import { type Inputs, readInputs } from "./inputs/index.ts";
import { openRun, type Run } from "./lifetime/run.ts";
import { createMasker } from "./mask/masker.ts";
import { plan } from "./plan.ts";
import { type Registry, rowsOf } from "./providers/row.ts";
import {
	reportDelivered,
	reportEnding,
	reportProblems,
	reportTold,
} from "./report.ts";
import { mistakesIn, resolve } from "./resolve/index.ts";
import { addressing } from "./runner/address.ts";
import { maskCommand } from "./runner/commands.ts";
import { type Environment, environmentOf } from "./runner/environment.ts";
import { cleanLog, commandsTo } from "./runner/log.ts";
import { createOutput } from "./runner/streams.ts";
import { createForeignText } from "./scrub/foreign.ts";
import { settlers } from "./settlers.ts";
import { stopwatch } from "./stopwatch.ts";

const windows = process.platform === "win32";

/** Runs the step. Never throws: what goes wrong becomes annotations and the exit code. */
export async function main(
	registry: Registry,
	variables: NodeJS.ProcessEnv,
): Promise<void> {
	const start = process.uptime(); // `performance` would have to be loaded
	const environment = environmentOf(variables);
	const output = createOutput(process);
	const commands = commandsTo(output.write);
	const masker = createMasker((text) => commands.info(maskCommand(text)));
	const foreign = createForeignText(masker);
	const log = cleanLog(commands, masker.clean, addressing(environment));
	try {
		const inputs = readInputs(environment, registry);
		reportTold(inputs.told, log);
		const rules = rulesFor(inputs, registry, environment);
		const confinement = confine(inputs.workspace, environment);
		const sources = readSources(inputs, rules, confinement);
		if (inputs.resolveEnv) sources.push(readEnvironment(environment, rules));
		const declared = declare(sources, rules);
		const { declarations, problems } = declared;
		const given = { inputs, registry, settlers, environment, windows };
		const run = openRun({ ...given, masker, foreign, log, output });
		if (problems.length > 0) throw new Failure(await mistakesIn(declared, run));
		if (inputs.dryRun) {
			const { rehearse } = await import("./rehearse.ts");
			return await rehearse(declared, run);
		}
		const times = stopwatch(start);
		times.lap("read");
		const receiver = await openReceiver(declarations, run); // ready, nothing started
		times.lap("prepared");
		const { secrets, omitted, odd } = await resolve(declarations, run);
		times.lap("resolved");
		const planned = plan(secrets, windows);
		await masker.load(planned.values);
		const unmasked = output.inPieces(() => masker.mask(planned.values));
		times.lap("masked");
		await receiver.receive(planned); // a step: written; a script or container: waits for its secrets
		times.lap("delivered");
		const warnings = [...odd, ...planned.warnings, ...unmasked];
		reportDelivered({ ...planned, omitted, warnings, times }, run);
		conclude(await receiver.finish(), run); // it has got its secrets, has ended, and is cleaned up after
	} catch (thrown) {
		const problems = await foreign.show(toFailure(thrown).problems);
		log.error(reportProblems(problems, log));
		process.exitCode = 1;
	}
}

/** The end of the step is that of the script or container, if there is one. */
function conclude(ending: ChildEnding | undefined, run: Run): void {
	const message = ending && reportEnding(ending, run);
	if (message === undefined) return;
	run.log.error(message);
	process.exitCode = ending?.exitCode || 1;
}

function rulesFor(
	inputs: Inputs,
	registry: Registry,
	environment: Environment,
): Rules {
	return {
		schemes: registry,
		hasVariable: (name) => typeof environment[name] === "string",
		deliverTo: inputs.deliverTo,
		allowProviders: inputs.allowProviders,
		trustManifests: inputs.trustSecretRefsFile,
		event: environment.GITHUB_EVENT_NAME,
		credentials: rowsOf(registry).flatMap(({ credentials }) => credentials),
		child: inputs.child !== undefined,
		passesEnv: inputs.passEnv.length > 0,
		windows,
	};
}
