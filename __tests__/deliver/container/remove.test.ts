import {
	chmodSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { settle } from "../../../src/deliver/container/remove.ts";

// A client that notes how it is called, and answers what a test wants.
const CLIENT = `#!/bin/sh
here=$(dirname "$0")
echo "$*" >> "$here/calls"
test "$1" = rm || . "$here/inspect"
`;
const MARK = "secret-refs-0123456789ab-1-0123456789abcdef";

let directory: string;
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), "remove-"));
	writeFileSync(join(directory, "docker"), CLIENT);
	chmodSync(join(directory, "docker"), 0o755);
});
afterEach(() => rmSync(directory, { recursive: true }));

test.skipIf(process.platform === "win32").each([
	["has our label is removed", `echo ${MARK}`, true],
	["has another's stays", "echo somebody", false],
	["has none stays", "echo '<no value>'", false],
	["cannot be looked at may be ours", "exit 1", true],
])("a container of the name that %s", async (_, inspect, removed) => {
	writeFileSync(join(directory, "inspect"), inspect);
	await settle(
		{ engine: "docker", name: "what the debt says of it" },
		{
			mark: MARK,
			environment: { PATH: `${directory}:${process.env.PATH}` },
			connect: () => Promise.reject(new Error("nobody connects")),
		},
	);
	const calls = readFileSync(join(directory, "calls"), "utf8");
	expect(calls.split("\n").filter((line) => line.startsWith("rm"))).toEqual(
		removed ? [`rm --force --volumes ${MARK}`] : [],
	);
});
