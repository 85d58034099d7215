import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openOutputs } from "../../../src/deliver/child/index.ts";
import type { Log } from "../../../src/runner/log.ts";
import { planned } from "../../support/plans.ts";
import { readCommandFile } from "../../support/runner.ts";

let folder: string;
let environment: { GITHUB_OUTPUT: string };
let warnings: string[];
let log: Log;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "outputs-"));
	environment = { GITHUB_OUTPUT: join(folder, "output") };
	writeFileSync(environment.GITHUB_OUTPUT, "");
	warnings = [];
	const nothing = () => {};
	log = {
		debug: nothing,
		info: nothing,
		notice: nothing,
		warning: ({ text }) => void warnings.push(text),
		error: nothing,
		startGroup: nothing,
		endGroup: nothing,
	};
});
afterEach(() => rmSync(folder, { recursive: true }));

const written = () =>
	Object.fromEntries(
		readCommandFile(readFileSync(environment.GITHUB_OUTPUT, "utf8")),
	);
const ENDING = { exitCode: 3, cancelled: false, heldBack: ["VAULT_TOKEN"] };

describe("the outputs of a step whose secrets go to a script", () => {
	test("are those that are declared so, since other jobs can read them", () => {
		openOutputs({ environment, log }).deliver(
			planned({
				"A = env:X": "value of a",
				"B [output] = env:X": "value of b",
				"C [env, output] = env:X": "value of c",
				"KEY [file] = env:X": "value of the key",
			}),
		);
		expect(written()).toEqual({
			B: "value of b",
			C: "value of c",
			names: '["A","B","C","KEY"]',
		});
	});

	test("end with the exit code", () => {
		expect(openOutputs({ environment, log }).finish(ENDING)).toBe(ENDING);
		expect(written()).toEqual({ "exit-code": "3" });
		expect(warnings).toEqual([]);
	});

	test("may be gone when the script has ended: its exit code decides about the step", () => {
		const outputs = openOutputs({ environment, log });
		rmSync(environment.GITHUB_OUTPUT);
		expect(outputs.finish(ENDING)).toBe(ENDING);
		expect(warnings).toEqual([
			expect.stringMatching(/^The output `exit-code` was not written: /),
		]);
	});
});
