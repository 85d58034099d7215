import { fileURLToPath } from "node:url";
import { installPackages } from "../tools/packages.ts";

/** Where GitHub's own client is installed, apart from what everybody installs. */
const octokit = fileURLToPath(
	new URL("../../e2e/github-app/octokit", import.meta.url),
);

/** Has ready GitHub's own client. */
export function githubTools(): void {
	installPackages(octokit, "GitHub's own client", 8);
}
