import { fileURLToPath } from "node:url";
import { installPackages } from "../tools/packages.ts";

const sdk = fileURLToPath(new URL("../../e2e/gcp/sdk", import.meta.url));

/** Has ready Google's own clients. */
export function gcpTools(): void {
	installPackages(sdk, "Google's own clients", 37);
}
