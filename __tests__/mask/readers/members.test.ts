import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const SECRETS = ["walrus", "Zitrone9", "wolkeTulip4", "papaya7", "482913"];

describe("a value whose name stands one level above, or beside it with a type", () => {
	test.each([
		'[{"key":"DB_PASSWORD","values":[{"id":"a","value":"X","context":"all"}]}]',
		'{"name":"db-password","values":["X"]}',
		'{"name":"db-password","versions":[{"value":"X","id":"v1"}]}',
		'{"name":"db-password","current":{"value":"X","version":3}}',
		'{"id":"4","name":"db-password","value":"X"}',
		'{"path":"secret/ci/db-password","data":{"value":"X"}}',
		'{"DB_PASSWORD":{"S":"X"}}',
		'{"Item":{"name":{"S":"db-password"},"value":{"S":"X"}}}',
		'{"fields":{"name":{"stringValue":"db-password"},"value":{"stringValue":"X"}}}',
		'{"parameter":"db_password","content":"X"}',
		'{"setting":"smtp_password","val":"X"}',
		'{"name":"x","isSecret":true,"defaultValue":"X"}',
		'[{"key":"a","is_secret":true,"values":[{"value":"X","context":"all"}]}]',
		'{"type":"random_password","instances":[{"attributes":{"length":16,"result":"X"}}]}',
		"variables:\n  - name: DB_PASSWORD\n    values:\n      - value: X\n        env: prod",
	])("%j", async (text) => {
		for (const secret of SECRETS)
			expect(await partsIn(text.replace("X", secret)), text).toContain(secret);
	});

	test("what a store of secrets has below a path is judged like credentials", async () => {
		const text =
			'{"path":"secret/ci/misc","data":{"kiosk":"tulip4711","lab":"winter4038","host":"db1.lan","user":"ann","mode":"debug"}}';
		expect(await partsIn(text)).toEqual(["tulip4711", "winter4038"]);
	});

	test("so is the value of a path that says nothing", async () => {
		const text =
			'{"path":"secret/ci/mail","data":{"host":"smtp.lan","value":"tulip4711"}}';
		expect(await partsIn(text)).toEqual(["tulip4711"]);
	});

	test.each([
		["token.ts is a file", '{"path":"src/token.ts","data":{"value":"hello"}}'],
		[
			"a context",
			'[{"key":"a","is_secret":true,"values":[{"value":"","context":"branch-deploy"}]}]',
		],
		["a host", '{"path":"secret/ci/host","data":{"value":"web42"}}'],
		["versions", '{"name":"token-tools","versions":["1.0.0","latest"]}'],
		["a text", '{"title":"Forgot password","body":{"text":"Click here"}}'],
		["a time", '{"name":"token lifetime","data":{"value":"3600"}}'],
		[
			"a type",
			'{"type":"random_pet","instances":[{"attributes":{"result":"bold-hawk"}}]}',
		],
		["no store", '{"path":"docs/a","data":{"kiosk":"tulip47"}}'],
	])("%s is none: %s", async (_, text) => {
		expect(await partsIn(text)).toEqual([]);
	});
});

describe("a short random password below a name that may say secret", () => {
	test.each([
		"key: X\nhost: db",
		"hash_key: X\nhost: db",
		"vnc: X\nhost: db",
		"session: X\nhost: db",
		"license: X\nhost: db",
		'live_view: [signing_salt: "X"]\nhost: db',
	])("%j", async (text) => {
		for (const secret of ["ilWCR=526rb", "sizwNH-3rD", "8xgbcipw", "mufreyx5"])
			expect(await partsIn(text.replace("X", secret)), text).toContain(secret);
	});

	test.each([
		"key: X-Api-Key\npassword: x1Ab9kdk3",
		"license: worker1\nport: 80\npassword: x1Ab9kdk3",
		"hash_key: UserId\npassword: x1Ab9kdk3",
		"vnc: enabled\npassword: x1Ab9kdk3",
		"session: postgresql\npassword: x1Ab9kdk3",
		"auth: https://id.example/2mTM3nY\npassword: x1Ab9kdk3",
	])("nothing else: %j", async (text) => {
		expect(await partsIn(text)).toEqual(["x1Ab9kdk3"]);
	});
});

test("the modulus of a key of JOSE is no number of DynamoDB", async () => {
	const text = `{"keys":[{"kty":"RSA","n":"wMqu68O5EHq_p2aKHFr56_FfWc3bXvCBfYs_5ithdOCF7yDIXiUc09","e":"AQAB","d":"kXqPzRtWb3n5Vf7Yx9"}]}`;
	expect(await partsIn(text)).toEqual(["kXqPzRtWb3n5Vf7Yx9"]);
});

describe("what stands beside who logs in, or answers what only its owner knows", () => {
	test.each([
		"credentials:\n  login: ann\n  value: X",
		'{"auth":{"username":"ann","value":"X"}}',
		"securityQuestion:\n  q: first pet\n  a: X",
		'{"security_questions":[{"question":"pet","answer":"X"}]}',
		'{"secretAnswers":["X"]}',
	])("%j", async (text) => {
		for (const secret of SECRETS)
			expect(await partsIn(text.replace("X", secret)), text).toContain(secret);
	});

	test("a key beside a login, when it is no word", async () => {
		for (const secret of ["Zitrone9", "wolkeTulip4", "papaya7"])
			expect(
				await partsIn(`users:\n  - login: ann\n    key: ${secret}`),
			).toEqual([secret]);
	});

	test("codes to recover an account by, kept as a field of its own", async () => {
		for (const code of ["a1b2c-3d4e5", "48213377", "x7k2 p9m4 q3z8"])
			for (const name of ["recovery", "2fa", "scratch 3"])
				expect(
					await partsIn(JSON.stringify([{ name, value: code }])),
				).toContain(code);
	});

	test.each([
		'{"users":[{"login":"ann","key":"id_rsa"},{"login":"ann","key":"prod/net2/x.tfstate"},{"login":"ben","key":"~/.ssh/ben.pem"}]}',
		'{"menu":[{"user":"admin","key":"Save"},{"user":"ann","key":"enter"}]}',
		'{"security":{"answers":["always","never"]},"x":{"answer":"deny"}}',
		'{"faq":[{"question":"Which pet?","answer":"otter22"}]}',
		'[{"name":"recovery","value":"2024-03-12"},{"name":"recovery","value":"enabled"},{"name":"2fa","value":"sms2"}]',
	])("nothing of %j", async (text) => {
		expect(await partsIn(text)).toEqual([]);
	});
});
