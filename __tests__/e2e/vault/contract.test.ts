import { afterAll, beforeAll } from "vitest";
import { connector } from "../../../src/connection/connector.ts";
import { create } from "../../../src/providers/vault/index.ts";
import { providerContract } from "../../contract/provider-contract.ts";
import { context } from "../../support/context.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";

let vault: VaultServer;
beforeAll(async () => {
	vault = await startVault();
	await vault.must("POST", "secret/data/apps/web", {
		data: { key: "value of web", lines: "ünïcode\nsecond line\n" },
	});
	await vault.must("POST", "secret/data/other", {
		data: { key: "value of other" },
	});
});
afterAll(() => vault.close());

providerContract("vault", () => {
	const environment = { VAULT_ADDR: vault.address, VAULT_TOKEN: "root" };
	return {
		create: (changes) => {
			const signal = changes?.signal ?? new AbortController().signal;
			return create(
				context({
					environment,
					connect: connector(environment, 32, signal),
					...changes,
				}),
			);
		},
		present: {
			"apps/web.key": "value of web",
			"apps/web#lines": "ünïcode\nsecond line\n",
			"/secret/data/other#key": "value of other",
		},
		failing: { reference: "nowhere.key", reason: "not-found" },
		malformed: "apps/web",
	};
});
