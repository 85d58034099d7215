import type { Declaration } from "./declarations/declaration.ts";
import type { Declared } from "./declarations/index.ts";
import { checkReceiver } from "./deliver/receiver.ts";
import { deliverToStep } from "./deliver/step.ts";
import { Failure, type Problem } from "./errors.ts";
import type { Run } from "./lifetime/run.ts";
import { NOTHING, plan } from "./plan.ts";
import { reportRehearsal } from "./report.ts";
import { adviceOn } from "./resolve/fetch.ts";
import { prepare } from "./resolve/index.ts";
import { type Foresight, foresee } from "./resolve/preflight.ts";
import type { Secret } from "./resolve/secret.ts";
import { oddNames } from "./resolve/stray-names.ts";

/**
 * A dry run: judges all that can be judged without asking anybody, and shows what a run would do. Fetches, starts and
 * delivers nothing; the output `names` is empty.
 *
 * @throws Failure with everything that is wrong
 */
export async function rehearse(
	{ declarations, inOrder }: Declared,
	run: Run,
): Promise<void> {
	const { problems, warnings, notices, secrets } = await judge(
		declarations,
		run,
	);
	for (const notice of notices) run.log.notice(notice);
	const all = [...problems, ...problemsOfPlan(secrets, run)];
	if (all.length > 0) throw new Failure(inOrder(all));
	for (const warning of warnings) run.log.warning(warning);
	await checkReceiver(declarations, run);
	await deliverToStep(NOTHING, run.environment, run.privateDirectory);
	reportRehearsal(declarations, run);
}

async function judge(
	declarations: readonly Declaration[],
	run: Run,
): Promise<Foresight> {
	const { contextFor, close } = run.openContexts();
	try {
		const prepared = await prepare(declarations, run, contextFor);
		const foresight = await foresee(prepared, contextFor, run);
		const advice = [
			...oddNames(declarations, prepared.graph),
			...adviceOn(prepared.batches),
		];
		return { ...foresight, warnings: [...advice, ...foresight.warnings] };
	} finally {
		close();
	}
}

/** Values that are here already and cannot be delivered. */
function problemsOfPlan(
	secrets: readonly Secret[],
	{ windows }: Run,
): readonly Problem[] {
	try {
		plan(secrets, windows);
		return [];
	} catch (thrown) {
		if (!(thrown instanceof Failure)) throw thrown;
		return thrown.problems;
	}
}
