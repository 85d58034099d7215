import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

describe("several secrets below one name", () => {
	test.each([
		'{"sessionSecrets":["X","Y"]}',
		"sessionSecrets: [X, Y]\nport: 1",
		"cookieKeys: ['X', 'Y'],\nport: 1,",
		"app.use(cookieSession({ name: 'session', keys: ['X', 'Y'], maxAge: 1 }))\nrun();",
		"const grip = new Keygrip(['X', 'Y']);\nrun();",
		'silhouette { crypter.key = "X", signer.key = "Y", cookieName = "id" }\nport = 1',
		'cookie_key = "X"\n[other]\ncookie_key = "Y"',
		"app::htpasswd:\n  preview: 'X'\n  review: 'Y'",
		'{"basicAuth":{"users":{"ann":"X","bob":"Y"}}}',
		"basicAuth: { users: { ann: 'X', bob: 'Y' }, challenge: true },\nport: 1",
	])("%j", async (text) => {
		for (const [one, two] of [
			["walrus", "marigold"],
			["BlueTeapot", "blue-teapot"],
		] as const) {
			const parts = await partsIn(text.replace("X", one).replace("Y", two));
			expect(parts, text).toEqual(expect.arrayContaining([one, two]));
		}
	});

	test("keys of partners", async () => {
		const parts = await partsIn('{"KEYS":{"partner":"Zitrone42","old":"x"}}');
		expect(parts).toEqual(["Zitrone42"]);
	});
});

test.each([
	"keys: {region: frankfurt-1, up: ArrowUp, save: F5}\nport: 1",
	'{"keys":{"primary":"orders2024","id":"customer12"}}',
	"cookie_name: walrus\nsessionSecretName: walrus\nport: 1",
	"run(session({ keys: [first, second] }));\nrun();",
	'{"secrets":["db-password","tls-cert"]}',
	'{"users":{"ann":"Engineer","bob":"reader"}}',
])("%j holds no secret", async (text) => {
	expect(await partsIn(text)).toEqual([]);
});
