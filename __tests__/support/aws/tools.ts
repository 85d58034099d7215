import { fileURLToPath } from "node:url";
import { installPackages } from "../tools/packages.ts";
import { motoProgram } from "./moto.ts";

const sdk = fileURLToPath(new URL("../../e2e/aws/sdk", import.meta.url));

/** Has ready what stands for AWS, and AWS's own clients. */
export async function awsTools(): Promise<void> {
	await motoProgram();
	installPackages(sdk, "AWS's own clients", 23);
}
