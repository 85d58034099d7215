import { afterAll, beforeAll } from "vitest";
import { providerContract } from "../../contract/provider-contract.ts";
import type { Application } from "../../support/azure/entra.ts";
import { openAzure, variablesOf } from "../../support/azure/provider.ts";
import { type AzureServer, startAzure } from "../../support/azure/server.ts";

let azure: AzureServer;
let app: Application;
beforeAll(async () => {
	azure = await startAzure();
	app = azure.application({ secret: "s3cr3t~value-0123456789" });
	const vault = azure.vault("my-vault.vault.azure.net");
	vault.set("web", '{"key":"value of web"}');
	vault.set("lines", "ünïcode\nsecond line\n");
	vault.grants.set(app.oid, ["get"]);
});
afterAll(() => azure.close());

providerContract("azure+kv", () => ({
	create: (changes) => openAzure(azure, variablesOf(app), changes).provider,
	present: {
		"my-vault/web#key": "value of web",
		"my-vault/lines": "ünïcode\nsecond line\n",
		"my-vault.vault.azure.net/web": '{"key":"value of web"}',
	},
	failing: { reference: "my-vault/nowhere", reason: "not-found" },
	malformed: "my-vault/web#",
}));
