import {
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { RUNNER_NAMES } from "../../../src/declarations/runner-names.ts";
import { makeRelays } from "../../../src/deliver/container/relays.ts";
import { COMMAND_FILES } from "../../../src/runner/command-files.ts";

const directory = mkdtempSync(join(tmpdir(), "relays-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("a container has every command file but the state's, and writes those that the runner reads", () => {
	const environment = Object.fromEntries(
		Object.keys(COMMAND_FILES).map((name) => {
			const path = join(directory, name);
			writeFileSync(path, "before\n");
			return [name, path];
		}),
	);
	const { mounts, variables, collect } = makeRelays(directory, environment);
	expect(Object.keys(variables).toSorted()).toEqual(
		Object.keys(COMMAND_FILES)
			.filter((name) => name !== "GITHUB_STATE")
			.toSorted(),
	);
	for (const { source, target, readonly } of mounts) {
		const isList = target.endsWith("/github_artifacts_list");
		expect(readonly).toBe(isList);
		expect((statSync(source).mode & 0o777).toString(8)).toBe(
			isList ? "444" : "666",
		);
		expect(readFileSync(source, "utf8")).toBe(isList ? "before\n" : "");
		if (!isList) writeFileSync(source, "after\n");
	}
	collect();
	for (const [name, path] of Object.entries(environment))
		expect(readFileSync(path, "utf8")).toBe(
			/STATE|LIST/.test(name) ? "before\n" : "before\nafter\n",
		);
});

test("without a file there is nothing to hand over", () => {
	const folder = mkdtempSync(join(tmpdir(), "relays-"));
	const missing = { GITHUB_ARTIFACTS_LIST: join(folder, "no") };
	expect(makeRelays(folder, missing).mounts).toEqual([]);
	rmSync(folder, { recursive: true });
});

test("every command file is a name that the runner defines", () => {
	expect(RUNNER_NAMES).toEqual(
		expect.arrayContaining(Object.keys(COMMAND_FILES)),
	);
});
