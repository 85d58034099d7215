import { act } from "../act.ts";

/** So that no test waits for the build. */
export default async function setup(): Promise<void> {
	await act();
}
