import { platforms } from "../platforms/tools.ts";

/** So that no test waits for what is fetched. */
export default async function setup(): Promise<void> {
	await platforms();
}
