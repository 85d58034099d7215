// Prints what CHANGELOG.md says of a version, which its tag names. Fails unless package.json names it too.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** @throws Error when the version is not released as all say */
export function notesOf(tag: string, version: string, changelog: string) {
	if (tag !== `v${version}`)
		throw new Error(`the tag is ${tag}, and package.json says ${version}`);
	const [, ...parts] = changelog.split(/^## /m);
	const own = parts.find((part) => part.split(/[\s,]/, 1)[0] === version);
	if (own === undefined)
		throw new Error(`CHANGELOG.md has no heading "## ${version}"`);
	const notes = own.slice(own.indexOf("\n")).trim();
	if (notes === "") throw new Error(`CHANGELOG.md is silent on ${version}`);
	return `${notes}\n`;
}

if (import.meta.main) {
	const read = (name: string) => readFileSync(join(root, name), "utf8");
	const { version } = JSON.parse(read("package.json"));
	try {
		process.stdout.write(
			notesOf(process.argv[2] ?? "", version, read("CHANGELOG.md")),
		);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
