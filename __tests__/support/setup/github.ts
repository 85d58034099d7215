import { githubTools } from "../github/tools.ts";

/** So that no test waits for what is installed. */
export default function setup(): void {
	githubTools();
}
