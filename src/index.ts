import { addressing } from "./runner/address.ts";
import { nodeTooOld } from "./runner/node.ts";

const problem = nodeTooOld(process.versions.node);
if (problem === undefined) {
	// A part of the same file that is evaluated from here on: an older Node.js fails in it.
	const { main } = await import("./main.ts");
	const { registry } = await import("./providers/registry.ts");
	await main(registry, process.env);
	// To end by itself, Node.js first collects garbage and takes its memory apart: two milliseconds.
	if (process.getActiveResourcesInfo().length === 0) process.exit();
} else {
	process.stdout.write(`::error::${addressing(process.env)(problem)}\n`);
	process.exitCode = 1;
}
