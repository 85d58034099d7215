import { oldNodes } from "../platforms/nodes.ts";

/** So that no test waits for what is fetched. */
export default async function setup(): Promise<void> {
	await oldNodes();
}
