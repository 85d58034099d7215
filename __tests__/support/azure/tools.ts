import { fileURLToPath } from "node:url";
import { installPackages } from "../tools/packages.ts";

/** Where Azure's own clients are installed, apart from what everybody installs. */
const sdk = fileURLToPath(new URL("../../e2e/azure/sdk", import.meta.url));

/** Has ready Azure's own clients. */
export function azureTools(): void {
	installPackages(sdk, "Azure's own clients", 57);
}
