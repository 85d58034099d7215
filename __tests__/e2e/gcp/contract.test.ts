import { afterAll, beforeAll } from "vitest";
import { providerContract } from "../../contract/provider-contract.ts";
import { openGcp } from "../../support/gcp/provider.ts";
import { SECRETS, startWorld, type World } from "../../support/gcp/world.ts";

let world: World;
const BYTES = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0xc3, 0x28]);
beforeAll(async () => {
	world = await startWorld();
	const { google } = world;
	google.put(
		`${SECRETS}/web`,
		'{"key":"value of web","lines":"ünïcode\\nsecond line\\n"}',
	);
	google.put(`${SECRETS}/other`, "value of old", "value of other");
	google.put(`${SECRETS}/bytes`, BYTES);
});
afterAll(() => world.close());

providerContract("gcp", () => ({
	create: (changes) =>
		openGcp({}, { ...changes, inputs: { GCP_CREDENTIALS_JSON: world.key } })
			.provider,
	present: {
		"my-project/web#key": "value of web",
		"my-project/web/1#lines": "ünïcode\nsecond line\n",
		other: "value of other",
		"projects/my-project/secrets/bytes": BYTES,
	},
	failing: { reference: "nowhere", reason: "not-found" },
	malformed: "web#",
}));
