import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { notesOf } from "../../scripts/release-notes.ts";
import { ROOT } from "../support/runner.ts";

const CHANGELOG = `# Changelog

## Unreleased

- soon

## 1.2.0, 2026-01-31

- new

### Fixed

- old

## 1.1.0

- first
`;

test.each([
	["v1.2.0", "1.2.0", "- new\n\n### Fixed\n\n- old\n"],
	["v1.1.0", "1.1.0", "- first\n"],
])("the notes of %s", (tag, version, notes) => {
	expect(notesOf(tag, version, CHANGELOG)).toBe(notes);
});

test.each([
	["1.2.0", "1.2.0", "the tag is 1.2.0, and package.json says 1.2.0"],
	["v1.2.0", "1.2.1", "the tag is v1.2.0, and package.json says 1.2.1"],
	["v1.2", "1.2", 'CHANGELOG.md has no heading "## 1.2"'],
])("no notes of %s where package.json says %s", (tag, version, message) => {
	expect(() => notesOf(tag, version, CHANGELOG)).toThrow(message);
});

test("a version without a word is no release", () => {
	expect(() => notesOf("v1.0.0", "1.0.0", "\n## 1.0.0\n\n## 0.9.0\n")).toThrow(
		"CHANGELOG.md is silent on 1.0.0",
	);
});

test("as the workflow calls it, it fails for a tag that is none", () => {
	const script = join(ROOT, "scripts/release-notes.ts");
	const { status, stdout, stderr } = spawnSync(process.execPath, [
		script,
		"v9999.0.0",
	]);
	expect([status, String(stdout)]).toEqual([1, ""]);
	expect(String(stderr)).toMatch(/^the tag is v9999\.0\.0, and package\.json/);
});
