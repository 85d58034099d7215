import { act, giteaAct } from "../act.ts";
import { actionlint } from "../actionlint.ts";

/** So that no test waits for the builds. */
export default async function setup(): Promise<void> {
	await act();
	await giteaAct();
	await actionlint();
}
