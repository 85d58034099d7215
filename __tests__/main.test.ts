import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { EOL, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { settle } from "../src/lifetime/settle.ts";
import { main } from "../src/main.ts";
import { registry } from "../src/providers/registry.ts";
import type { Streams } from "../src/runner/streams.ts";
import { settlers } from "../src/settlers.ts";
import { readCommandFile } from "./support/runner.ts";

// What it prints goes through the stream, where a test can see it.
vi.mock("../src/runner/streams.ts", async (original) => {
	const real = await original<typeof import("../src/runner/streams.ts")>();
	return {
		...real,
		createOutput: (streams: Streams) => real.createOutput(streams, () => 0),
	};
});

let root: string;
let printed: string[];
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "main-"));
	printed = [];
	vi.spyOn(process.stdout, "write").mockImplementation((text, ...more) => {
		printed.push(String(text));
		for (const done of more) if (typeof done === "function") done();
		return true;
	});
	process.exitCode = undefined;
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	process.exitCode = undefined;
	rmSync(root, { recursive: true, force: true });
});

/** A step's variables whose command files are in a folder of their own. */
function step(
	folder: string,
	given: Readonly<Record<string, string>>,
): Record<string, string> {
	const file = (name: string) => {
		const path = join(root, `${folder}-${name}`);
		writeFileSync(path, "");
		return path;
	};
	return {
		PATH: process.env.PATH ?? "",
		RUNNER_TEMP: root,
		GITHUB_WORKSPACE: root,
		GITHUB_ENV: file("env"),
		GITHUB_OUTPUT: file("output"),
		GITHUB_STATE: file("state"),
		GITHUB_STEP_SUMMARY: file("summary"),
		"INPUT_DELIVER-TO": "env",
		...given,
	};
}

const read = (folder: string, name: string) =>
	readFileSync(join(root, `${folder}-${name}`), "utf8");

test("a run reads the environment that it is given, and no other", async () => {
	const own = step("own", {
		"INPUT_SECRET-REFS": `A = env:SOURCE\nB [file] = cmd:echo ${process.platform === "win32" ? "%SOURCE%" : "$SOURCE"}`,
		INPUT_SUMMARY: "true",
		SOURCE: "own-value",
	});
	// Those of the process, all of them different.
	const others = step("other", {
		"INPUT_SECRET-REFS": "C = env:SOURCE",
		"INPUT_DELIVER-TO": "output",
		INPUT_SUMMARY: "false",
		"INPUT_DRY-RUN": "true",
		"INPUT_TIMEOUT-SECONDS": "wrong",
		"STATE_private-directory": join(root, "nowhere"),
		SOURCE: "other-value",
	});
	for (const [name, value] of Object.entries(others)) vi.stubEnv(name, value);

	await main(registry, own);

	expect(process.exitCode).toBeUndefined();
	const env = readCommandFile(read("own", "env"));
	const file = env.get("B") ?? "";
	expect([...env]).toEqual([
		["A", "own-value"],
		["B", file],
	]);
	expect(readFileSync(file, "utf8")).toBe(`own-value${EOL}`);
	expect(read("own", "summary")).toContain("<td>A</td><td>env</td>");
	for (const name of ["env", "output", "state", "summary"])
		expect(read("other", name)).toBe("");
	expect(printed.join("")).not.toContain("other-value");

	// The post step finds what the run left, by the state that it is given.
	const state = readCommandFile(read("own", "state"));
	await settle(settlers, {
		...own,
		...Object.fromEntries(
			[...state].map(([name, value]) => [`STATE_${name}`, value]),
		),
	});
	expect(() => readFileSync(file)).toThrow("ENOENT");
});

test("inputs of the process alone are none", async () => {
	vi.stubEnv("INPUT_SECRET-REFS", "A = env:SOURCE");
	await main(registry, step("own", { SOURCE: "own-value" }));
	expect(process.exitCode).toBe(1);
	expect(printed.join("")).toContain("nothing is declared: give `secret-refs`");
});
