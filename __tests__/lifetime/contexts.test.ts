import { afterEach, describe, expect, test } from "vitest";
import { readInputs } from "../../src/inputs/index.ts";
import { type Contexts, createContexts } from "../../src/lifetime/contexts.ts";
import { registry } from "../../src/providers/registry.ts";
import { Job } from "../support/runner.ts";

const ENVIRONMENT = {
	"INPUT_SECRET-REFS": "A = env:A",
	"INPUT_VAULT-ADDR": "https://input",
	"INPUT_VAULT-ROLE": "",
	"INPUT_OP-BACKEND": " cli ",
	VAULT_ADDR: "https://variable",
	VAULT_ROLE: "of-the-variable",
	OP_BACKEND: "connect",
};

describe("what a provider is told", () => {
	let contexts: Contexts;
	afterEach(() => contexts.close());

	test.each<[string, Record<string, string>, Record<string, string>]>([
		["vault", { VAULT_ADDR: "https://input" }, { OP_BACKEND: "connect" }],
		["op", { OP_BACKEND: "cli" }, { VAULT_ADDR: "https://variable" }],
		["env", {}, { VAULT_ADDR: "https://variable", OP_BACKEND: "connect" }],
		["file", {}, { VAULT_ADDR: "https://variable", OP_BACKEND: "connect" }],
		// Its commands are clients of the others.
		["cmd", {}, { VAULT_ADDR: "https://input", OP_BACKEND: "cli" }],
	])("%s: its own inputs, over the environment", (scheme, inputs, others) => {
		contexts = createContexts(
			readInputs(ENVIRONMENT, registry),
			registry,
			ENVIRONMENT,
			{
				protect: () => {},
				cleanForeign: (text) => Promise.resolve(text),
				keep: () => {},
				defer: () => Promise.resolve(() => {}),
				log: { debug: () => {}, notice: () => {}, warning: () => {} },
			},
		);
		const row = registry[scheme];
		if (row === undefined) throw new Error(`no scheme ${scheme}`);
		const context = contexts.contextFor(row);
		expect(context.inputs).toEqual(inputs);
		expect(context.environment).toEqual({
			...ENVIRONMENT,
			...others,
			...inputs,
		});
	});
});

test("a command has the inputs of the stores as variables; `env:` has the step's own", async () => {
	const job = new Job();
	try {
		const result = await job.step({
			with: {
				"secret-refs": [
					'A = cmd:printf %s "$VAULT_ADDR"',
					"B [optional] = env:VAULT_TOKEN",
				].join("\n"),
				"vault-addr": "https://vault.example.com",
				"vault-token": "hvs.of-the-input",
			},
			env: { VAULT_ADDR: "https://of-the-step" },
		});
		expect(result.code).toBe(0);
		expect([...result.env]).toEqual([["A", "https://vault.example.com"]]);
	} finally {
		job.end();
	}
});
