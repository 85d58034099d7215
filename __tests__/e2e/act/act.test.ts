import { createHash, randomBytes } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { giteaAct, runWorkflow } from "../../support/act.ts";
import { encodings } from "../../support/odd-values.ts";

const seed = randomBytes(12).toString("hex");
const digestOf = (step: string) =>
	createHash("sha256").update(`${step}-${seed}`).digest("hex").slice(0, 40);

describe.each([
	["act", undefined],
	["the act of Gitea", giteaAct],
])("the workflow of this repository, run on this host by %s", (_name, program) => {
	let status: number | null;
	let log: string;

	beforeAll(async () => {
		({ status, log } = await runWorkflow(
			"e2e.yml",
			["-s", `E2E_SEED=${seed}`],
			program === undefined ? {} : { program },
		));
	}, 600_000);

	test("succeeds", () => {
		expect(status, log).toBe(0);
	});

	test.each([
		"Deliver to the environment",
		"Use the environment",
		"Deliver to outputs",
		"Use the outputs",
		"Deliver to private files",
		"Use the private files",
		"See that nothing was delivered",
		"See what the script left",
	])("the step: %s", (step) => {
		expect(log).toMatch(new RegExp(`Success - Main ${step}`));
	});

	test("the faulty step fails, with a message that says why", () => {
		expect(log).toMatch(/Failure - Main Fail\b/);
		expect(log).toContain(
			'NOT_DELIVERED: env:NOT...: secret env var not found: "NOT..."',
		);
		expect(log).toContain("failure: nothing delivered");
	});

	test("every post step runs", () => {
		expect(log.match(/Success - Post /g)?.length).toBe(5);
	});

	test("what later steps print is masked", () => {
		for (const line of [
			"environment: plain <***>",
			"output: plain <***> <***>",
			"file: plain <***>",
			"script: plain <***>",
			"script: nothing left",
		])
			expect(log).toContain(line);
		expect(log).toMatch(/environment: base64 <.{0,11}\*\*\*.{0,4}>/);
		expect(log).toContain("environment: hex <***>");
	});

	test("no value is anywhere in the log, plain or encoded", () => {
		for (const step of [
			"cmd",
			"output",
			"json",
			"file",
			"fail",
			"script",
			"key",
		]) {
			const value = digestOf(step);
			expect(log.includes(value), step).toBe(false);
			for (const [name, text] of encodings(value))
				expect(log.includes(text.slice(8, -4)), `${step} as ${name}`).toBe(
					false,
				);
		}
	});
});
