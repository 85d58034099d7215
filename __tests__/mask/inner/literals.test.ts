import { describe, expect, test } from "vitest";
import { withPlainMarks } from "../../../src/mask/inner/literals.ts";
import { partsIn } from "../parts-in.ts";

const LITERALS: readonly (readonly [
	language: string,
	write: (text: string) => string,
])[] = [
	["R", (x) => `r"(${x})"`],
	["R, other brackets", (x) => `R"---[${x}]---"`],
	["C++", (x) => `R"(${x})"`],
	["C++ with a name", (x) => `u8R"key(${x})key"`],
	["D", (x) => `q"{${x}}"`],
	["Rust", (x) => `r#"${x}"#`],
	["Rust, bytes", (x) => `br##"${x}"##`],
	["Swift", (x) => `#"${x}"#`],
	["C#", (x) => `@"${x}"`],
	["C#, interpolated", (x) => `$@"${x}"`],
	["SQL Server", (x) => `N'${x}'`],
	["PostgreSQL", (x) => `E'${x}'`],
	["MySQL", (x) => `_utf8mb4'${x}'`],
	["Oracle", (x) => `q'[${x}]'`],
	["Oracle, round brackets", (x) => `q'(${x})'`],
	["Oracle, braces", (x) => `Q'{${x}}'`],
	["Oracle, angle brackets", (x) => `q'<${x}>'`],
	["Oracle with a mark", (x) => `nq'#${x}#'`],
	["PostgreSQL's dollars", (x) => `$$${x}$$`],
	["PostgreSQL's dollars with a name", (x) => `$pw$${x}$pw$`],
	["Perl", (x) => `q(${x})`],
	["Perl, braces", (x) => `qq{${x}}`],
	["Ruby", (x) => `%q[${x}]`],
	["Ruby, short", (x) => `%<${x}>`],
	["Elixir", (x) => `~S/${x}/`],
	["Lua", (x) => `[[${x}]]`],
	["Lua with a level", (x) => `[=[${x}]=]`],
	["OCaml", (x) => `{|${x}|}`],
	["OCaml with a name", (x) => `{pw|${x}|pw}`],
	["Groovy", (x) => `$/${x}/$`],
	["Nix", (x) => `''${x}''`],
	["C++, a view", (x) => `"${x}"sv`],
	["Visual Basic, a kind", (x) => `"${x}"c`],
];

const PLACES: readonly (readonly [
	place: string,
	write: (literal: string) => string,
])[] = [
	["a setting", (it) => `host = "db"\npassword = ${it}\nport = 5432\n`],
	["a statement", (it) => `var dbPassword = ${it};\nint port = 5432;\n`],
	["a member", (it) => `cfg = {\n  host: "db",\n  password: ${it},\n}\n`],
	["an arrow", (it) => `cfg = {\n  "password" => ${it},\n}\n`],
	["a call that sets it", (it) => `conn.setPassword(${it});\n`],
	["an argument with a name", (it) => `connect(user="ann", password=${it})\n`],
	["an argument in its place", (it) => `getConnection("db", "ann", ${it});\n`],
];

const SECRETS = ["w28IF!p,B1HZV^sCeE", "Tr0ub4dor&3,x", "hunter4you"];

describe.each(PLACES)("in %s", (_, place) => {
	test.each(LITERALS)("%s", async (_, literal) => {
		for (const secret of SECRETS)
			expect(await partsIn(place(literal(secret)))).toContain(secret);
	});
});

test.each([
	['p = @"a""b!7Kx"', 'a"b!7Kx'],
	["p = N'a''b!7Kx'", "a'b!7Kx"],
	['p = r#"a"b!7Kx"#', 'a"b!7Kx'],
	['p = R"(a"b!7Kx)"', 'a"b!7Kx'],
	["p = $$a'b!7Kx$$", "a'b!7Kx"],
	["p = q'[a'b!7Kx]'", "a'b!7Kx"],
])("%s holds %s", async (line, text) => {
	expect(withPlainMarks(line)).toBe(`p = ${JSON.stringify(text)}`);
	const value = `host = "db"\n${line.replace("p =", "password =")}\n`;
	expect(await partsIn(value)).toContain(text);
});

test.each([
	'{"a": "b", "c": ["d e", "f g"], "h": "#", "i": "#"}',
	"echo $$; kill $$",
	"values (1, '', 'ann', '')",
	"- name: x\n  run: |\n    [[ -n $A ]] && echo %(x)s\n",
	"a | b | c\n",
	'f = "a"\ng = "b" + c',
	"[[bin]]\nname = 'x'\n",
	"password=%(db_pass)s",
	"it's ann's",
	"x".repeat(300_000),
])("%# has none", (text) => {
	expect(withPlainMarks(text)).toBeUndefined();
});

test.each([
	"host: db\nPasswort: „X“\nport: 1\n",
	"host: db\nPassword: “X”\n",
	"host=db\nexport PW=‘X’\n",
	"smtp_host «db»\nsmtp_password «X»\n",
	"user: ann\nMot de passe : « X »\n",
	"host：db\n密码：X\n",
	"host：db\nパスワード：X\n",
	"Host：db\nPassword： X\n",
	"Das Passwort ist „X“ und der Host ist db.\n",
])("as people write: %j", async (value) => {
	for (const secret of [...SECRETS, "Zitrone9", "wolkeTulip4", "Mango tulip 9"])
		expect(await partsIn(value.replace("X", secret))).toContain(secret);
	expect(await partsIn(value)).not.toContain("db");
});
