import * as core from "@actions/core";
import { confine } from "./confinement.ts";
import { createContexts } from "./contexts.ts";
import { credentialsToProtect } from "./credentials.ts";
import { declare, type Rules } from "./declarations/index.ts";
import { readSources } from "./declarations/sources.ts";
import { aboutLeftovers } from "./deliver/leftovers.ts";
import { createPrivateDirectory } from "./deliver/private-directory.ts";
import { removeOrphans } from "./deliver/private-files.ts";
import { deliverToStep } from "./deliver/step.ts";
import { checkDestination, openDestination } from "./destination.ts";
import { toFailure } from "./errors.ts";
import { createForeignText } from "./foreign-text.ts";
import { type Inputs, readInputs } from "./inputs/index.ts";
import { createMasker } from "./mask/masker.ts";
import { NOTHING, plan } from "./plan.ts";
import { type Registry, rowsOf } from "./providers/row.ts";
import {
	cleanLog,
	reportDelivered,
	reportEnding,
	reportProblems,
	reportRehearsal,
} from "./report.ts";
import { prepare, resolve } from "./resolve/index.ts";
import { maskCommand } from "./runner/commands.ts";
import { environmentOf } from "./runner/environment.ts";

const windows = process.platform === "win32";

/** Runs the step. Never throws: what goes wrong becomes annotations and the exit code. */
export async function main(
	registry: Registry,
	variables: NodeJS.ProcessEnv,
): Promise<void> {
	const environment = environmentOf(variables);
	const start = performance.now();
	const masker = createMasker((text) => core.info(maskCommand(text)));
	const log = cleanLog(core, masker.clean);
	const foreign = createForeignText(masker);
	try {
		const inputs = readInputs(environment, registry);
		const rules = rulesOf(inputs, registry, environment);
		const confinement = confine(inputs.workspace, environment);
		const declarations = declare(
			readSources(inputs, rules, confinement),
			rules,
		);
		const privateDirectory = createPrivateDirectory(environment);
		const open = () =>
			createContexts(inputs, registry, environment, {
				protect: masker.protect,
				cleanForeign: foreign.clean,
				defer: privateDirectory.writeDebt,
				log,
			});
		const receiver = inputs.child?.kind;
		const resolving = { registry, windows, learn: foreign.learn };
		if (inputs.dryRun) {
			const { contextFor, close } = open();
			await prepare(declarations, { ...resolving, contextFor }).finally(close);
			await checkDestination(declarations, inputs);
			await deliverToStep(NOTHING, environment, privateDirectory);
			return reportRehearsal(declarations, receiver, log);
		}
		for (const warning of aboutLeftovers(
			removeOrphans(environment),
			"Private files of an earlier run",
		))
			log.warning(warning);
		for (const credential of credentialsToProtect(
			declarations,
			inputs,
			registry,
			environment,
		))
			masker.protect(credential);
		const { credentials } = rules;
		const deliver = await openDestination(
			declarations,
			{ inputs, environment, credentials, privateDirectory, masker, log },
			process,
		);
		const { contextFor, close, leases } = open(); // from here on the time counts
		const { secrets, omitted } = await resolve(declarations, {
			...resolving,
			contextFor,
		}).finally(close);
		const planned = plan(secrets, windows);
		const warnings = [...planned.warnings, ...masker.mask(planned.values)];
		const ending = await deliver(planned, leases, async () => {
			const summary = inputs.summary
				? (environment.GITHUB_STEP_SUMMARY ?? "")
				: undefined;
			const milliseconds = performance.now() - start;
			await reportDelivered(
				{ ...planned, omitted, warnings, receiver, summary, milliseconds },
				log,
			);
		});
		const message = ending && reportEnding(ending, receiver, log);
		if (message !== undefined) {
			core.setFailed(message);
			process.exitCode = ending?.exitCode || 1;
		}
	} catch (thrown) {
		core.setFailed(
			masker.clean(reportProblems(toFailure(thrown).problems, log)),
		);
	}
}

function rulesOf(
	inputs: Inputs,
	registry: Registry,
	environment: NodeJS.ProcessEnv,
): Rules {
	return {
		schemes: registry,
		deliverTo: inputs.deliverTo,
		allowProviders: inputs.allowProviders,
		trustManifests: inputs.trustSecretRefsFile,
		event: environment.GITHUB_EVENT_NAME,
		credentials: rowsOf(registry).flatMap(({ credentials }) => credentials),
		child: inputs.child !== undefined,
		windows,
	};
}
