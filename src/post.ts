import { nodeTooOld } from "./runner/node.ts";

// With an older Node.js the step itself has failed and said why, and there is nothing to clean up.
if (nodeTooOld(process.versions.node) === undefined) {
	const { settle } = await import("./lifetime/settle.ts");
	const { settlers } = await import("./settlers.ts");
	await settle(settlers, process.env);
}
