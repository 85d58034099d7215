import { availableParallelism } from "node:os";
import { afterEach, describe, expect, test, vi } from "vitest";
import { failure } from "../../src/errors.ts";
import { readInputs } from "../../src/inputs/index.ts";
import {
	type Contexts,
	createContexts,
	type Services,
} from "../../src/lifetime/contexts.ts";
import { registry } from "../../src/providers/registry.ts";
import { registryOf } from "../../src/providers/row.ts";
import { startFront } from "../support/front.ts";
import { saying } from "../support/message.ts";
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

const SERVICES: Services = {
	protect: () => {},
	cleanForeign: (text) => Promise.resolve(text),
	keep: () => {},
	login: () => {},
	defer: () => Promise.resolve(() => {}),
	log: {
		debug: () => {},
		info: () => {},
		notice: () => {},
		warning: () => {},
	},
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
			SERVICES,
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

// Its command is written for sh.
test.runIf(process.platform !== "win32")(
	"a command has the inputs of the stores as variables; `env:` has the step's own",
	async () => {
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
	},
);

test("how a provider got in is kept for the log, and told for debugging at once", () => {
	const told: unknown[] = [];
	const log = { ...SERVICES.log, debug: (text: string) => told.push(text) };
	const contexts = createContexts(
		readInputs(ENVIRONMENT, registry),
		registry,
		ENVIRONMENT,
		{ ...SERVICES, log, login: (login) => told.push(login) },
	);
	try {
		const { vault } = registry;
		if (vault === undefined) throw new Error("no vault");
		contexts.contextFor(vault).log.login("jwt at https://input");
	} finally {
		contexts.close();
	}
	expect(told).toEqual([
		"vault: jwt at https://input",
		{ provider: "vault", how: "jwt at https://input" },
	]);
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
		{ ...SERVICES, protect: (secret) => void masked.push(secret) },
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

test.each([
	["vault", 3],
	["cmd", 2],
])("a context of %s starts %i things at once", async (scheme, most) => {
	const environment = { ...ENVIRONMENT, INPUT_CONCURRENCY: "3" };
	const rows = Object.values(registry).map((row) =>
		row.name === "cmd" ? { ...row, atOnce: () => 2 } : row,
	);
	const own = registryOf(rows);
	const contexts = createContexts(
		readInputs(environment, own),
		own,
		environment,
		SERVICES,
	);
	const row = own[scheme];
	if (row === undefined) throw new Error(`no scheme ${scheme}`);
	const { limit } = contexts.contextFor(row);
	const { promise: end, resolve } = Promise.withResolvers<void>();
	let started = 0;
	const tasks = Array.from({ length: 9 }, () =>
		limit(async () => {
			started++;
			await end;
		}),
	);
	await new Promise((later) => setImmediate(later));
	expect(started).toBe(most);
	resolve();
	await Promise.all(tasks);
	contexts.close();
});

describe("the end", () => {
	/** The contexts of a step, and what a provider `env` gets. */
	function open(
		given: Readonly<Record<string, string>> = {},
		services: Partial<Services> = {},
	) {
		const environment = { ...ENVIRONMENT, ...given };
		const contexts = createContexts(
			readInputs(environment, registry),
			registry,
			environment,
			{ ...SERVICES, ...services },
		);
		const { env } = registry;
		if (env === undefined) throw new Error("no env");
		return { contexts, context: contexts.contextFor(env) };
	}

	test("comes with `timeout-seconds`, and says how to have more", () => {
		vi.useFakeTimers();
		const { contexts, context } = open({ "INPUT_TIMEOUT-SECONDS": "90" });
		vi.advanceTimersByTime(89_999);
		const early = context.signal.aborted;
		vi.advanceTimersByTime(1);
		vi.useRealTimers();
		contexts.close();
		expect([early, context.signal.reason]).toEqual([
			false,
			expect.objectContaining({
				reason: "unreachable",
				message:
					"no answer within 90 s. If it needs longer, raise `timeout-seconds`.",
			}),
		]);
	});

	test.each([
		"SIGINT",
		"SIGTERM",
	] as const)("comes with %s, and says so", (signal) => {
		const before = process.listeners(signal);
		const { contexts, context } = open();
		const own = process
			.listeners(signal)
			.filter((listener) => !before.includes(listener));
		for (const listener of own) listener(signal);
		contexts.close();
		expect(context.signal.reason).toMatchObject({
			message: "the job was cancelled before there was an answer.",
		});
		expect(process.listeners(signal)).toEqual(before);
	});

	test("leaves nothing that would keep the step until its time is over", () => {
		const timers = () =>
			process
				.getActiveResourcesInfo()
				.filter((resource) => resource === "Timeout").length;
		const before = timers();
		const { contexts } = open();
		expect(timers()).toBe(before + 1);
		contexts.close();
		expect(timers()).toBe(before);
	});

	test("what cannot be written down for the post step is the reference's error, in our words", async () => {
		const { contexts, context } = open(
			{},
			{
				defer: () => Promise.reject(failure(saying("there is no space left."))),
			},
		);
		await expect(context.defer({})).rejects.toMatchObject({
			name: "SecretError",
			message: "there is no space left.",
		});
		contexts.close();
	});
});
