import { describe, expect, test } from "vitest";
import { complaints, parsed } from "../support/declarations.ts";

const VALUE = "hunter2-S3cr3t";

describe("a control character", () => {
	const DECLARATION = (character: string) => `A = file:${VALUE}${character}x`;

	test.each([
		..."\0\x01\b\v\f\r\x1b\x1f\x7f\x80\u0085\x9f\u2028\u2029",
	])("%j is named, and nothing of its line", (character) => {
		const code = character.charCodeAt(0).toString(16).toUpperCase();
		const name = `(U+${code.padStart(4, "0")})`;
		for (const line of [DECLARATION(character), `A${character} = env:A`]) {
			const [said = "", ...more] = complaints(`B = env:B\n${line}\nC = env:C`);
			expect(more).toEqual([]);
			expect(said).toContain(name);
			expect(said).not.toMatch(/hunter|(?![\n])[\p{Cc}\u2028\u2029]/u);
		}
	});

	test("a lone carriage return hides no declaration behind a comment", () => {
		expect(complaints("# a comment\rA = env:A")).toEqual([
			expect.stringContaining("(U+000D)"),
		]);
	});

	test.each([
		"\uFEFFA\t[optional]\t=\tenv:A\r\n\t\r\nB = env:B\r",
		"A = file:\u00a0ä\u200b漢\u3000x",
		'A [default:"a\\u0085\\nb"] = env:A',
	])("is none of %j", (text) => {
		expect(complaints(text)).toEqual([]);
	});
});

test("what is no token is not to be revoked", () => {
	expect(complaints("API_TOKEN = words-of-no-scheme")).toEqual([
		expect.stringMatching(/and write `NAME = env:NAME`\.$/),
	]);
});

describe("each mistake has a message that says what to do", () => {
	test.each<[string, string]>([
		["API_TOKEN", "this is not a declaration: `NAME = scheme:...` is needed"],
		[`API_TOKEN ${VALUE}`, "write `NAME = env:NAME`"],
		[
			`API_TOKEN = ${VALUE}`,
			"API_TOKEN: the text behind `=` does not begin with a known scheme; known are env, file, cmd, vault, vault+write, vault+token, op",
		],
		[
			`API_TOKEN = ${VALUE}`,
			"put it into the `env:` of this step and write `NAME = env:NAME`",
		],
		// It may have been written there, and not put there by the runner.
		[
			"API_TOKEN = ghp_aB3dE5fG7hJ9kL2mN4pQ6rS8tU0vW1xY3zA5",
			"{{ secrets.NAME }}`, revoke it: it is in the history of the repository.",
		],
		[
			`ghp_${"a1B2c3D4".repeat(4)} = env:X`,
			"a token stands in the place of the name",
		],
		["A [optional = env:X", "the bracket `[` is not closed"],
		["A [optional file] = env:X", "modifiers are separated by commas"],
		[
			"A [optional] [file] = env:X",
			"all modifiers stand in one pair of brackets",
		],
		[
			"API_TOKEN = env:X # of the shop",
			"the name of a variable is part of it.",
		],
		[
			"API_TOKEN =",
			"nothing stands behind `=`. An expression that stood there",
		],
		[`API_TOKEN = valt://${VALUE}`, "(did you mean `vault`?)"],
		[`API_TOKEN = ENV:${VALUE}`, "(did you mean `env`?)"],
		[
			`API_TOKEN = https://${VALUE}`,
			"does not begin with a known scheme; known",
		],
		[
			"API_TOKEN: env:API_TOKEN",
			"a declaration has `=`, not `:`; write `NAME = ...`",
		],
		["API_TOKEN: op://vault/item/a=b", "a declaration has `=`, not `:`"],
		["API_TOKEN [file]: op://vault/item/a=b", "a declaration has `=`, not `:`"],
		["9LIVES = env:A", "a name consists of letters, digits and `_`"],
		["A.B = env:A", "a name consists of letters, digits and `_`"],
		[
			"A-B = env:A",
			"a name with `-` can only be an output: add `[output]` or write `_`",
		],
		["= env:A", "the name in front of `=` is missing"],
		["WEB* = env:A", "a wildcard is written `PREFIX_*` or `*`"],
		["*_WEB = env:A", "a wildcard is written `PREFIX_*` or `*`"],
		[
			"A = env:A B = env:B",
			"a second declaration stands on this line; write `secret-refs: |`",
		],
		[
			"A = vault://x.y B_*=vault://z",
			"a second declaration stands on this line",
		],
		["A = env:A B [file] = env:B", "a second declaration stands on this line"],
		["A = cmd:run B = env:B", "a second declaration stands on this line"],
		["A = env:A [optional]", "modifiers stand left of `=`"],
		['A = op://v/i/f [file:x, default:"]"]', "modifiers stand left of `=`"],
		["A [optional", "the bracket `[` is not closed"],
		["A [", "the bracket `[` is not closed"],
		["A [default:x ", "the bracket `[` is not closed"],
		["A [none, output] = env:A", "`none` excludes `env`, `output` and `file`"],
		["A [file, none] = env:A", "`none` excludes `env`, `output` and `file`"],
		["A [mask] = env:A", "`mask` needs a value"],
		["A [mask:some] = env:A", "`mask:` takes `whole`"],
		["A [mask:lines, plain] = env:A", "`plain` and `mask` exclude each other"],
		["A [plain, mask:lines] = env:A", "`plain` and `mask` exclude each other"],
		['A [default:"x] = env:A', 'a quote `"` is not closed'],
		['A [default:"\\x"] = env:A', "a quoted value is not a valid JSON string"],
		["A [] = env:A", "a modifier is missing or has the wrong form"],
		["A [file,] = env:A", "a modifier is missing or has the wrong form"],
		[`A [${VALUE}] = env:A`, "unknown modifier; known are env, output, file"],
		[
			"A [optionl] = env:A",
			"unknown modifier `optionl` (did you mean `optional`?)",
		],
		[
			"A [nope] = env:A",
			"unknown modifier `nope` (did you mean `none`?); known are env, output",
		],
		["A [Nope1] = env:A", "unknown modifier; known are env, output"],
		[
			"API_TOKEN env:API_TOKEN",
			"`=` is missing: write `API_TOKEN = env:API...`.",
		],
		[`${VALUE} env:TOK`, "`=` is missing: write `NAME = env:TOK`."],
		[`API_TOKEN op://v/i/${VALUE}`, "write `API_TOKEN = op://v/i/...`."],
		[`API_TOKEN [plain] cmd:echo ${VALUE}`, "write `API_TOKEN = cmd:echo`."],
		[
			'API_TOKEN = "env:API_TOKEN"',
			"the reference stands in quotes, which would be part of it. Take them off: `= env:API...`.",
		],
		["API_TOKEN = 'op://v/i/f'", "Take them off: `= op://v/i/f`."],
		[`API_TOKEN = "${VALUE}"`, "does not begin with a known scheme"],
		['"API_TOKEN = env:A"', "the whole line stands in quotes. Take them off"],
		["'A [plain] = env:A',", "the whole line stands in quotes"],
		[`"${VALUE}"`, "this is not a declaration"],
		[
			"export API_TOKEN=env:A",
			"a declaration begins with the name. Take `export` off.",
		],
		[
			"- API_TOKEN = env:A",
			"Take `-` off; the input is no list, but a text of several lines: `secret-refs: |`.",
		],
		[`- ${VALUE}`, "this is not a declaration"],
		[
			"API_TOKEN = secrets.MY_TOKEN",
			"{{ secrets.MY_TOKEN }}`) and write `env:MY_TOKEN`.",
		],
		["API_TOKEN = secrets.abcdefghij", "and write `env:NAME`."],
		[
			"API_TOKEN = $MY_TOKEN",
			"a variable of this step is written `env:MY_TOKEN`.",
		],
		[`API_TOKEN = $${"{MY_TOKEN}"}`, "is written `env:MY_TOKEN`."],
		["API_TOKEN = env.MY_TOKEN", "is written `env:MY_TOKEN`."],
		["API_TOKEN = $xyzzy12345", "is written `env:NAME`."],
		[
			"API_TOKEN = STEP_HAS",
			"a variable of this step is written `env:STEP_HAS`.",
		],
		["API_TOKEN = STEP_HAS_NOT", "does not begin with a known scheme"],
		[`A = env:X # ${VALUE}`, "a comment needs a line of its own"],
		["A = op://v/i/f  #", "a comment needs a line of its own"],
		["A = vault://a.b # c", "a comment needs a line of its own"],
		["A = aws+sm://a # c", "a comment needs a line of its own"],
		["A = env:X;", "the reference ends in `;`, which would be part of it."],
		["A = op://v/i/f,", "the reference ends in `,`"],
		[
			"secret/data/ci token | NPM_TOKEN ;",
			"this is a line of hashicorp/vault-action. Here it is `NPM_TOKEN = vault://ci.token`.",
		],
		[
			"secret/data/ci token | NPM_TOKEN ; secret/data/ci db.pass | PW",
			"Here it is `NPM_TOKEN = vault://ci.token` and `PW = vault://ci#db.pass`.",
		],
		[
			"team/kv/app password ;",
			"Here it is `PASSWORD = vault:///team/kv/app#password`.",
		],
		["secret/data/ci * | CI_ ;", "Here it is `CI_* = vault://ci`."],
		["secret/data/ci ** | CI_ ;", "Here it is `CI_** = vault://ci`."],
		[
			"team/kv/data/app db.pw | PW ;",
			"Here it is `PW = vault://app?mount=team/kv#db.pw`.",
		],
		["secret/data/ci * ;", "Here it is `* = vault://ci`."],
		[`secret/data/${VALUE} token ;`, "Here it is `NAME = vault://PATH.FIELD`."],
		[
			"A = doppler://x",
			"there is no provider `doppler` here. Its own client can print the value: `cmd:doppler secrets get NAME --plain`.",
		],
		[`A = bws://${VALUE}`, "`cmd:bws secret get ID | jq -e -r .value`."],
		["A = k8s:ns/secret", "`cmd:kubectl get secret NAME"],
		[
			`A = infisical secrets get ${VALUE}`,
			"there is no provider `infisical` here",
		],
		["A = aws://x", "no provider `aws` here: write `aws+sm://NAME`."],
		["A = SSM:/a/b", "no provider `ssm` here: write `aws+ps://PATH/NAME`."],
		[`A = gsm://${VALUE}`, "here: write `gcp://PROJECT/SECRET`."],
		[
			`A = az keyvault secret show --name ${VALUE}`,
			"no provider `az` here: write `azure+kv://VAULT/NAME`.",
		],
		["A = 1password://x", "here: write `op://VAULT/ITEM/FIELD`."],
		["A = pass:x", "`cmd:pass show NAME`."],
		["A [optional:yes] = env:A", "`optional` takes no value"],
		["A [default] = env:A", "`default` needs a value"],
		["A [json] = env:A", "`json` needs a value"],
		[
			"A [json:keys] = env:A",
			"`json:` takes a JSON pointer, which begins with `/`",
		],
		["A [json:/a~2] = env:A", "in a JSON pointer `~` is written `~0`"],
		["A [file:../x] = env:A", "`file:` takes a plain file name"],
		["A [file:..] = env:A", "`file:` takes a plain file name"],
		["A [file:a\\b] = env:A", "`file:` takes a plain file name"],
		...[
			"con",
			"NUL",
			"nul.txt",
			"aux .pem",
			"com1",
			"LPT9.key",
			"com\u00b2",
			"CONOUT$",
		].map((base): [string, string] => [
			`A [file:${base}] = env:A`,
			"`file:` takes no name that Windows has for a device",
		]),
		...["\u202E", "\u200B", "\uFEFF", "\u00AD", "\u3164", "\\u2028"].map(
			(character): [string, string] => [
				`A [file:"a${character}b"] = env:A`,
				"`file:` takes a plain file name",
			],
		),
		[
			"A [optional, default:x] = env:A",
			"`optional` and `default` exclude each other",
		],
		["A [raw, newline] = env:A", "`raw` and `newline` exclude each other"],
		["A [hex, base64] = env:A", "only one of `base64`, `base64url` and `hex`"],
		["A [plain, plain] = env:A", "`plain` stands there twice"],
		[
			"A_* [file:x] = file:a",
			"`file:NAME` cannot name the files of a wildcard",
		],
		["A_* [default:x] = file:a", "`default` has no meaning for a wildcard"],
		[
			"A = env:A\nA = env:B",
			"A: declared twice; the first one is in secret-refs, line 1",
		],
		[
			"A [env] = env:A\nB = env:B\nA [env, output] = env:B",
			"secret-refs:3: A: declared twice",
		],
		["a [output] = env:A\nA [output] = env:B", "declared twice"],
		[
			"Names [output] = env:A",
			"the action itself writes the output of this name",
		],
		[
			"exit-code [output] = env:A",
			"the action itself writes the output of this name",
		],
		[`A = ${"x".repeat(70_000)}`, "the line is longer than"],
	])("%s", (text, message) => {
		const messages = complaints(text);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toContain(message);
		expect(messages[0]).not.toContain(VALUE);
	});

	test("what commands, texts and files may end in is no mistake", () => {
		expect(
			complaints(
				[
					"A = cmd:echo x # y",
					"B = cmd:echo x;",
					"C = text:a, b # c;",
					"D = file:My # file,",
					"E = vault://ci#db.pass",
					"F = vault:///a/b#c",
					"G = cmd:cat <<< '-----BEGIN X'",
					"H = text:'quoted'",
				].join("\n"),
			),
		).toEqual([]);
	});

	test("a pasted PEM is one mistake, wherever it begins", () => {
		const pem = `-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg=\nAPI_KEY = ${VALUE}\n-----END PRIVATE KEY-----`;
		for (const before of ["", "API_KEY = ", "API_KEY = text:", "API_KEY: "])
			expect(complaints(`A = env:A\n${before}${pem}\nB = x`)).toEqual([
				expect.stringMatching(
					/^secret-refs:2: (?:API_KEY: )?a PEM begins here, which is a value and no declaration/,
				),
				expect.stringContaining("secret-refs:6: B: the text behind"),
			]);
	});

	test("Dagger's hints for its cache are taken off where Dagger takes them off", () => {
		const restOf = (reference: string) =>
			parsed(`A = ${reference}`).map(({ rest }) => rest)[0];
		expect(restOf("cmd://echo foofoo?cacheKey=bar3")).toBe("echo foofoo");
		expect(restOf("env://TOKEN?ttl=5m&cacheKey=x")).toBe("TOKEN");
		expect(restOf("file://a/b?ttl=1h")).toBe("a/b");
		expect(restOf("cmd:echo foofoo?cacheKey=bar3")).toBe(
			"echo foofoo?cacheKey=bar3",
		);
		expect(restOf("cmd://curl h/?ttl=1 -v")).toBe("curl h/?ttl=1 -v");
		expect(restOf("file://a?x=1&ttl=1")).toBe("a?x=1&ttl=1");
		expect(restOf("text://a?ttl=1")).toBe("//a?ttl=1");
	});

	test("all mistakes of all sources are reported together, each with its place", () => {
		const messages = complaints([
			{
				name: "secret-refs",
				kind: "workflow",
				text: "A\n\nB = x\nPATH = env:A",
			},
			{ name: "ci/refs.txt", kind: "manifest", text: "# ok\nC = cmd:x\nD" },
		]);
		expect(messages.map((message) => message.split(" ")[0])).toEqual([
			"secret-refs:1:",
			"secret-refs:3:",
			"secret-refs:4:",
			"ci/refs.txt:2:",
			"ci/refs.txt:3:",
		]);
	});

	test("a different case is a different name in the environment, but not on Windows", () => {
		expect(complaints("a = env:A\nA = env:B")).toEqual([]);
		expect(complaints("a = env:A\nA = env:B", { windows: true })).toHaveLength(
			1,
		);
	});

	test("the same name in different sinks is no collision", () => {
		expect(complaints("A [env] = env:A\nA [output] = env:B")).toEqual([]);
	});

	test("a scheme outside `allow-providers` is refused at its line", () => {
		expect(
			complaints("A = env:A\nB = cmd:x", { allowProviders: new Set(["env"]) }),
		).toEqual([
			"secret-refs:2: B: the provider `cmd` is not among those that `allow-providers` permits.",
		]);
	});
});

describe("a pasted secret is never echoed", () => {
	const pem = [
		"-----BEGIN RSA PRIVATE KEY-----",
		"MIIEowIBAAKCAQEA7x+/ab0",
		"Q0xTRUNSRVQ=",
		"AB==",
		"Zz09=env:notreally",
		"SECRETSECRETSECRETSECRETSECRETSECRETSECRETSECRETSECRETSECRETSECRET=",
		"-----END RSA PRIVATE KEY-----",
	];
	test("a PEM that was put in the place of declarations", () => {
		const messages = complaints(pem.join("\n")).join("\n");
		for (const line of pem.slice(0, 4))
			expect(messages).not.toContain(line.slice(0, 8));
		expect(messages).not.toContain("SECRETSECRET");
	});

	test.each([
		"ghp_0123456789",
		'{"password": "ghp_0123456789"}',
		"token=ghp_0123456789",
		"x [ghp_0123456789] = env:A",
		"x [default:ghp_0123456789, bad] = env:A",
		'"ghp_0123456789',
		"ghp_0123456789: env:A",
		"ghp_0123456789 = env:A B = env:B",
	])("%s", (line) => {
		const messages = complaints(line);
		expect(messages).toHaveLength(1);
		expect(messages.join()).not.toContain("ghp_");
	});

	test("a name is shown only when it looks like the name of a variable", () => {
		expect(complaints("API_TOKEN = x")[0]).toContain("API_TOKEN: ");
		expect(complaints("ApiToken = x")[0]).not.toContain("ApiToken");
		expect(complaints(`${"A".repeat(65)} = x`)[0]).not.toContain("AAAA");
	});
});

describe("manifests", () => {
	const manifest = (text: string, changes = {}) =>
		complaints([{ name: "refs", kind: "manifest", text }], changes);

	test("`cmd:` needs trust", () => {
		expect(manifest("A = cmd:x")[0]).toContain(
			"`cmd:` is refused in a manifest",
		);
		expect(manifest("A = cmd:x", { trustManifests: true })).toEqual([]);
	});

	test.each([
		"PW [plain] = vault://apps/prod#password",
		"PW [plain] = vault:///database/creds/app#username",
		"PW [plain] = op://vault/item/field",
		"PW [optional, plain] = env:DEPLOY_PASSWORD",
		"PW [plain, default:x] = env:BRANCH",
		"PW [plain, base64] = env:A",
		"PW [output, file, plain] = env:A",
		"* [plain] = vault://apps/prod",
	])("no line of it takes the mask away from a secret: %s", (text) => {
		expect(manifest(text)).toEqual([
			expect.stringMatching(
				/`\[plain\]` is refused in a manifest for `\w+:`: .+ put the line into the workflow, or set `trust-secret-refs-file: true`\.$/,
			),
		]);
		expect(manifest(text, { trustManifests: true })).toEqual([]);
		expect(complaints(text)).toEqual([]);
	});

	test.each([
		"DOC [mask:whole] = env:DOC",
		"DOC [mask:lines] = vault://apps/prod#json",
		"DOC_* [mask:whole] = op://vault/item/",
	])("nor from what stands in one: %s", (text) => {
		expect(manifest(text)).toEqual([
			expect.stringMatching(
				/`\[mask:(?:whole|lines)\]` is refused in a manifest for `\w+:`: .+ put the line into the workflow, or set `trust-secret-refs-file: true`\.$/,
			),
		]);
		expect(manifest(text, { trustManifests: true })).toEqual([]);
		expect(complaints(text)).toEqual([]);
	});

	test("what the checkout holds may be plain in it, and every mask may be wanted", () => {
		expect(manifest("A [plain] = file:version.txt")).toEqual([]);
		expect(manifest("A [mask:whole] = file:version.txt")).toEqual([]);
		expect(manifest("A [mask:all] = env:A")).toEqual([]);
	});

	test.each([
		"env:VAULT_TOKEN",
		"env:vault_token",
		"env:VAULT_APPROLE_SECRET_ID",
		"env:INPUT_SECRET-REFS",
		"env:input_vault-token",
		"env:STATE_private-directory",
		"env:Actions_Runtime_Token",
		"env:ACTIONS_RUNTIME_TOKEN",
		"env://ACTIONS_ID_TOKEN_REQUEST_TOKEN",
	])("%s is refused, trusted or not", (reference) => {
		for (const trustManifests of [false, true])
			expect(manifest(`A = ${reference}`, { trustManifests })[0]).toContain(
				"a manifest may not read providers' credentials",
			);
		expect(complaints(`A = ${reference}`)).toEqual([]);
	});

	test("names that only the workflow may use", () => {
		expect(manifest("KUBECONFIG [file] = env:A")[0]).toContain(
			"refused in a manifest",
		);
		expect(complaints("KUBECONFIG [file] = env:A")).toEqual([]);
	});

	test("10,000 declarations are read, with every mistake among them", () => {
		const text = Array.from({ length: 10_000 }, (_, index) =>
			index % 10 === 0 ? `N${index} = nothing` : `N${index} = env:A`,
		).join("\n");
		expect(manifest(text)).toHaveLength(1_000);
	});
});

describe("a pasted secret in upper case is not taken for a name", () => {
	test.each([
		"AKIAIOSFODNN7EXAMPLE",
		"AKIAIOSFODNN7EXAMPLE = x",
		"AKIAIOSFODNN7EXAMPLE: x",
		"AKIAIOSFODNN7EXAMPLE [x",
		"JBSWY3DPEHPK3PXP",
		"JBSWY3DPEHPK3PXP====",
		"JBSWY3DPEHPK3PX=",
		"JBSWY3DPEHPK3PX =",
		"JBSWY3DP EHPK3PXP",
		"JBSWY3DP EHPK3PXP ====",
		"MIIEVQIBADANBGKQHKIG9W0BAQEFAASCBKCWGGSJAGEAAOIBAQDT",
		"-----BEGIN PRIVATE KEY-----",
		"PASSWORD HUNTER2",
	])("%s", (line) => {
		const [complaint = ""] = complaints(line);
		expect(complaint).toMatch(
			/^secret-refs:1: (?:this is not|a PEM|the text behind|nothing stands|the name|a name|modifiers|the bracket)/,
		);
		for (const word of line.match(/[A-Z0-9]{7,}/g) ?? [])
			expect(complaint).not.toContain(word);
	});

	test.each([
		["DB_PASSWORD = x", "DB_PASSWORD: "],
		["DB_PASSWORD=x", "DB_PASSWORD: "],
		["TOKEN: x", "TOKEN: "],
		["A_LONG_NAME_OF_A_TOKEN [x", "A_LONG_NAME_OF_A_TOKEN: "],
		["DB_* = x", "DB_*: "],
	])("a name is shown: %s", (line, shown) => {
		expect(complaints(line)[0]).toContain(shown);
	});
});
