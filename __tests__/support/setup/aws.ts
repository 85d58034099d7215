import { awsTools } from "../aws/tools.ts";

/** So that no test waits for what is installed. */
export default async function setup(): Promise<void> {
	await awsTools();
}
