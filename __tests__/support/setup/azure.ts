import { azureTools } from "../azure/tools.ts";

/** So that no test waits for what is installed. */
export default function setup(): void {
	azureTools();
}
