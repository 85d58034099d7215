import { afterAll, beforeAll } from "vitest";
import { connector } from "../../src/connection/connector.ts";
import { createOp } from "../../src/providers/op/index.ts";
import type { ProviderContext } from "../../src/providers/provider.ts";
import { type ConnectServer, startConnect } from "../support/connect.ts";
import { context } from "../support/context.ts";
import { fakeSdk, TOKEN } from "../support/fake-sdk.ts";
import { makeOpCli, type OpCli } from "../support/op-cli.ts";
import { type Case, providerContract } from "./provider-contract.ts";

const present = {
	"apps/web/key": "value of web",
	"apps/web/Database/lines": "ünïcode\nsecond line\n",
	"apps/other/key?ttl=5m": "value of other",
};
const rest: Omit<Case, "create"> = {
	present,
	failing: { reference: "apps/nowhere/key", reason: "not-found" },
	malformed: "apps/web",
};

/** Under the names that the backends know. */
const secrets = Object.fromEntries(
	Object.entries(present).map(([reference, value]) => [
		`op://${reference.replace(/\?.*/, "")}`,
		value,
	]),
);

let connect: ConnectServer;
let cli: OpCli;
beforeAll(async () => {
	const key = (value: string) => ({ label: "key", value });
	connect = await startConnect([
		{
			name: "apps",
			items: [
				{
					title: "web",
					sections: [{ id: "s", label: "Database" }],
					fields: [
						key(present["apps/web/key"]),
						{
							label: "lines",
							section: "s",
							value: present["apps/web/Database/lines"],
						},
					],
				},
				{ title: "other", fields: [key(present["apps/other/key?ttl=5m"])] },
			],
		},
	]);
	cli = makeOpCli({
		secrets: Object.fromEntries(
			Object.entries(secrets).map(([reference, value]) => [
				reference,
				Buffer.from(value),
			]),
		),
	});
});
afterAll(async () => {
	connect.close();
	await cli.remove();
});

function contextOf(
	environment: Readonly<Record<string, string>>,
	changes: Partial<ProviderContext> = {},
): ProviderContext {
	const signal = changes.signal ?? new AbortController().signal;
	return context({
		environment,
		connect: connector(environment, 32, signal),
		...changes,
	});
}

providerContract("op, through Connect", () => ({
	...rest,
	create: (changes) =>
		createOp(
			contextOf(
				{ OP_CONNECT_HOST: connect.origin, OP_CONNECT_TOKEN: connect.token },
				changes,
			),
		),
}));

providerContract("op, with a fake of the SDK's client", () => {
	const sdk = fakeSdk({
		secrets,
		errors: { "op://apps/nowhere/key": { type: "itemNotFound" } },
	});
	return {
		...rest,
		create: (changes) =>
			createOp(contextOf({ OP_SERVICE_ACCOUNT_TOKEN: TOKEN }, changes), () =>
				Promise.resolve(sdk),
			),
	};
});

providerContract("op, with a stand-in for the CLI", () => ({
	...rest,
	create: (changes) => createOp(contextOf(cli.variables, changes)),
}));
