import type { Declaration } from "./declarations/declaration.ts";
import { checkReceiver } from "./deliver/receiver.ts";
import { deliverToStep } from "./deliver/step.ts";
import type { Run } from "./lifetime/run.ts";
import { NOTHING } from "./plan.ts";
import { reportRehearsal } from "./report.ts";
import { adviceOn } from "./resolve/fetch.ts";
import { prepare } from "./resolve/index.ts";

/**
 * A dry run: judges all that can be judged offline, and shows what a run would do. Fetches, starts and delivers nothing;
 * the output `names` is empty.
 *
 * @throws Failure with everything that is wrong
 */
export async function rehearse(
	declarations: readonly Declaration[],
	run: Run,
): Promise<void> {
	const { contextFor, close } = run.openContexts();
	const { batches } = await prepare(declarations, run, contextFor).finally(
		close,
	);
	for (const warning of adviceOn(batches)) run.log.warning(warning);
	await checkReceiver(declarations, run.inputs);
	await deliverToStep(NOTHING, run.environment, run.privateDirectory);
	reportRehearsal(declarations, run);
}
