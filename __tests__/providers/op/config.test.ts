import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import {
	chooseBackend,
	readBackend,
	secretsOf,
	warningsOf,
} from "../../../src/providers/op/config.ts";
import { makeOpCli } from "../../support/op-cli.ts";

const cli = makeOpCli({});
afterAll(() => cli.remove());

const CONNECT = { OP_CONNECT_HOST: "https://c", OP_CONNECT_TOKEN: "eyJ" };
const ACCOUNT = { OP_SERVICE_ACCOUNT_TOKEN: "ops_x" };
const WORKLOAD = { OP_WORKLOAD_ID: "w", OP_CUSTOMER_MANAGED_SECRET: "ops_y" };

test.each([
	[{ ...CONNECT, ...ACCOUNT, ...WORKLOAD }, {}, "connect"],
	[{ ...ACCOUNT, ...WORKLOAD }, {}, "service-account"],
	[WORKLOAD, {}, "workload-identity"],
	[cli.variables, {}, "cli"],
	[{ ...cli.variables, ...ACCOUNT }, {}, "service-account"],
	[{ OP_CONNECT_HOST: "https://c", ...ACCOUNT }, {}, "service-account"],
	[{ ...cli.variables, OP_CONNECT_HOST: "https://c" }, {}, "connect"],
	[{ OP_CONNECT_TOKEN: " ", ...ACCOUNT }, {}, "service-account"],
	[{ ...CONNECT, OP_BACKEND: " cli " }, {}, "cli"],
	// What inputs give comes first.
	[CONNECT, ACCOUNT, "service-account"],
	[ACCOUNT, CONNECT, "connect"],
	[
		{ OP_CONNECT_HOST: "https://c", ...ACCOUNT },
		{ OP_CONNECT_TOKEN: "eyJ" },
		"connect",
	],
])("%j with the inputs %j", (environment, inputs, kind) => {
	const all = { ...environment, ...inputs };
	expect(chooseBackend({ inputs, environment: all }).kind).toBe(kind);
});

test("a directory `op` on PATH is no program", () => {
	const directory = mkdtempSync(join(tmpdir(), "path-"));
	mkdirSync(join(directory, "op"));
	mkdirSync(join(directory, "op.exe"));
	const choose = () =>
		chooseBackend({ inputs: {}, environment: { PATH: directory } });
	expect(choose).toThrow(/^no way to 1Password is given\./);
	rmSync(directory, { recursive: true });
});

test("what is passed over is told", () => {
	const chosen = chooseBackend({
		inputs: {},
		environment: { ...CONNECT, ...ACCOUNT, ...WORKLOAD },
	});
	expect(chosen.passedOver).toEqual(["service-account", "workload-identity"]);
});

const read = (kind: Parameters<typeof readBackend>[0], host = "https://c") =>
	readBackend(kind, {
		inputs: {},
		environment: { ...CONNECT, ...ACCOUNT, ...WORKLOAD, OP_CONNECT_HOST: host },
	});

test("every secret in it is known as one", () => {
	expect(secretsOf(read("connect"))).toEqual(["eyJ"]);
	expect(secretsOf(read("service-account"))).toEqual(["ops_x"]);
	expect(secretsOf(read("workload-identity"))).toEqual(["ops_y"]);
	expect(secretsOf(read("cli"))).toEqual([]);
});

test.each([
	["https://c.example:8443", "https://c.example:8443", ""],
	["http://127.0.0.1:8080/", "http://127.0.0.1:8080", ""],
	["https://c.example/gateway/op/", "https://c.example", "/gateway/op"],
	["https://c.example/v1", "https://c.example", ""],
])("the address %s", (host, origin, basePath) => {
	const backend = read("connect", host);
	expect(backend.kind === "connect" && backend.server).toEqual({
		origin: new URL(origin),
		basePath,
	});
});

test.each([
	["http://connect:8080", 1],
	["http://localhost:8080", 0],
	["http://127.0.0.1:8080", 0],
	["http://[::1]:8080", 0],
	["https://connect", 0],
])("%s gets %d warnings", (host, count) => {
	expect(warningsOf(read("connect", host))).toHaveLength(count);
});
