import { availableParallelism } from "node:os";
import { afterEach, describe, expect, test } from "vitest";
import { readInputs } from "../../src/inputs/index.ts";
import { type Contexts, createContexts } from "../../src/lifetime/contexts.ts";
import { registry } from "../../src/providers/registry.ts";
import { startFront } from "../support/front.ts";
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

test("an ID token of the job is masked before a provider has it", async () => {
	const service = await startFront("http://127.0.0.1:1", () => ({
		status: 200,
		body: '{"value":"eyJ.of.the.job"}',
	}));
	const environment = {
		...ENVIRONMENT,
		ACTIONS_ID_TOKEN_REQUEST_URL: `${service.origin}/token`,
		ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer",
	};
	const masked: string[] = [];
	const contexts = createContexts(
		readInputs(environment, registry),
		registry,
		environment,
		{
			protect: (secret) => void masked.push(secret),
			cleanForeign: (text) => Promise.resolve(text),
			keep: () => {},
			defer: () => Promise.resolve(() => {}),
			log: { debug: () => {}, notice: () => {}, warning: () => {} },
		},
	);
	try {
		const { vault } = registry;
		if (vault === undefined) throw new Error("no vault");
		expect(await contexts.contextFor(vault).idToken()).toBe("eyJ.of.the.job");
		expect(masked).toEqual(["eyJ.of.the.job"]);
	} finally {
		contexts.close();
		service.close();
	}
});

test("commands run at most twice as many at once as there are processors, and no more than `concurrency`", () => {
	const most = 2 * availableParallelism();
	const atOnce = registry.cmd?.atOnce;
	expect([1, most, most + 1, 1_000].map((given) => atOnce?.(given))).toEqual([
		1,
		most,
		most,
		most,
	]);
	expect(registry.vault?.atOnce(1_000)).toBe(1_000);
});
