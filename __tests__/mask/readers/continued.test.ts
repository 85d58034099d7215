import { describe, expect, test } from "vitest";
import { continuedFrom } from "../../../src/mask/readers/continued.ts";
import { partsIn } from "../parts-in.ts";

describe("a secret in a line on which a call or an assignment goes on", () => {
	test.each([
		'SECRET_KEY = env(\n    "DJANGO_SECRET_KEY",\n    default="X",\n)\nx = 1',
		'SECRET_KEY = os.environ.get(\n    "KEY",\n    "X",\n)\nx = 1',
		"SECRET_KEY = config('SECRET_KEY',\n    default='X')\nx = 1",
		'const password = getEnv(\n  "DB_PASSWORD",\n  "X",\n);\nrun()',
		'const apiKey = process.env.API_KEY ||\n  "X";\nrun()',
		'String password =\n    "X";\nint x;',
		'api_key := getEnv("KEY",\n\t"X")\nrun()',
		'server.login(\n    "ann",\n    "X",\n)\nx = 1',
		'conn = psycopg2.connect(\n  "h", "ann",\n  "X")\nx = 1',
		'auth := smtp.PlainAuth(\n\t"",\n\t"ann",\n\t"X",\n\t"h",\n)\nrun()',
		'$pdo = new PDO(\n  "mysql:host=h",\n  "ann",\n  "X"\n);\n$x = 1;',
		'requests.get(\n  url,\n  auth=("ann",\n    "X"),\n)\nx = 1',
		'SECRET_KEY = env(  # from the host\n    "KEY",  # its name\n    default="X",\n)\nx = 1',
		'define(\n  "DB_PASSWORD",\n  "X"\n);\n// end',
	])("%j", async (text) => {
		for (const secret of ["walnut", "Falcon9", "teapot4711"])
			expect(await partsIn(text.replace("X", secret)), text).toContain(secret);
	});

	test.each([
		'print(\n  "hello",\n  walnut,\n)\nx = 1',
		'client = Client(\n  "region-one",\n  host="walnut",\n)\nx = 1',
		"PASSWORD=\nHOST=walnut",
		"PASSWORD =\n# walnut\nx = 1",
	])("no other word: %j", async (text) => {
		expect(await partsIn(text)).toEqual([]);
	});
});

test.each([
	"Fal(con9,",
	"Falcon9=",
	"Falcon9(",
	"papaya9,kiwi(",
])("a password in a line of settings is one, though it ends like that: %s", async (secret) => {
	const text = `DB_PASSWORD=${secret}\n"HOST"=h)\nMODE=x\nA=(b)`;
	expect(await partsIn(text)).toContain(secret.replace(/(?<=9),?\($|,$/, ""));
});

test.each([
	"SECRET_KEY = env('SECRET_KEY',\n    default='x')",
	"SECRET_KEY = env(\n    'SECRET_KEY',\n    default='walnut')",
	"SECRET_KEY = os.environ.get(\n    'SECRET_KEY')",
])("names and calls stay readable in %j", async (text) => {
	const parts = await partsIn(`${text}\nPASSWORD = 'Falcon9'`);
	expect(parts).toContain("Falcon9");
	for (const words of ["SECRET_KEY", "default=", "os.environ.get(", "env('"])
		expect(parts.filter((part) => words.includes(part))).toEqual([]);
});

describe("a statement of several lines as one", () => {
	test.each([
		[["a = f(", '  "x",', '  "y",', ")"], 'a = f("x", "y")'],
		[["a = f(", "  # x", '"b")'], 'a = f("b")'],
		[["a = f(g(1),", "2)", "b"], "a = f(g(1), 2)"],
		[["a = b ||", "c;"], "a = b || c;"],
		[["a = f(  # x", '"b",  // y', '"#c")'], 'a = f("b", "#c")'],
		[["a =", '"b"'], 'a = "b"'],
		[["a = f('(',", "'b')"], "a = f('(', 'b')"],
	])("%j", (lines, whole) => {
		expect(continuedFrom(lines, 0)).toBe(whole);
	});

	test.each([
		["nothing is open", ["a = f(1)", "b"]],
		["a list of words", ["a, b,", "c"]],
		["nothing comes", ["a = f("]],
		["a blank line comes first", ["a = f(", "", ")"]],
		["too many lines", ["a = f(", ..."1,1,1,1,1,1,1,1,1".split(/(?<=,)/), ")"]],
		["too wide", ["a = f(", "1".repeat(500), ")"]],
		["a name with nothing behind it", ["a =", "b = 1"]],
	])("none: %s", (_, lines) => {
		expect(continuedFrom(lines, 0)).toBeUndefined();
	});
});
