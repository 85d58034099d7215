import * as core from "@actions/core";
import { createContexts } from "./contexts.ts";
import { declare, type Rules } from "./declarations/index.ts";
import { readSources } from "./declarations/sources.ts";
import { createPrivateDirectory } from "./deliver/private-directory.ts";
import { removeOrphans } from "./deliver/private-files.ts";
import { deliverToStep } from "./deliver/step.ts";
import { toFailure } from "./errors.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { createMasker } from "./mask/masker.ts";
import { NOTHING, plan } from "./plan.ts";
import type { Registry } from "./providers/provider.ts";
import {
	cleanLog,
	reportDelivered,
	reportProblems,
	reportRehearsal,
	reportSummary,
} from "./report.ts";
import { prepare, resolve } from "./resolve/index.ts";

const windows = process.platform === "win32";

/** Runs the step. Never throws: what goes wrong becomes annotations and the exit code. */
export async function main(
	registry: Registry,
	environment: NodeJS.ProcessEnv,
): Promise<void> {
	const start = performance.now();
	const masker = createMasker(core.setSecret);
	const log = cleanLog(core, masker.clean);
	try {
		const inputs = readInputs(environment, registry);
		const rules = rulesOf(inputs, registry, environment);
		const declarations = declare(readSources(inputs, rules), rules);
		const privateDirectory = createPrivateDirectory(environment);
		const contexts = createContexts(inputs, registry, environment, {
			idToken: core.getIDToken,
			protect: masker.protect,
			defer: privateDirectory.writeDebt,
			log,
		});
		const resolving = {
			registry,
			windows,
			contextFor: contexts.contextFor,
			learn: masker.learn,
		};
		if (inputs.dryRun) {
			await prepare(declarations, resolving).finally(contexts.close);
			await deliverToStep(NOTHING, environment, privateDirectory);
			return reportRehearsal(declarations, registry, log);
		}
		removeOrphans(environment);
		const { secrets, omitted } = await resolve(declarations, resolving).finally(
			contexts.close,
		);
		const planned = plan(secrets, { registry, windows });
		const warnings = masker.mask(planned.values);
		await deliverToStep(planned, environment, privateDirectory);
		reportDelivered(
			{
				...planned,
				omitted,
				warnings: [...planned.warnings, ...warnings],
				milliseconds: performance.now() - start,
			},
			log,
		);
		if (inputs.summary) await reportSummary(planned, core.summary, log);
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
		schemes: Object.keys(registry),
		deliverTo: inputs.deliverTo,
		allowProviders: inputs.allowProviders,
		trustManifests: inputs.trustSecretRefsFile,
		event: environment.GITHUB_EVENT_NAME,
		credentials: Object.values(registry).flatMap(
			({ credentials }) => credentials,
		),
		windows,
	};
}
