import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MASK_LIMITS, maskSets, masksFor } from "../../src/mask/masks.ts";
import { createReaders } from "../../src/mask/readers/index.ts";
import { toValue } from "../support/values.ts";

/**
 * Values of the largest size that is read, made so that anything tried again from every place would take minutes. No
 * time is asserted: work that grows too fast does not end within the limit of any test.
 */
const SIZE = MASK_LIMITS.read;

const PIECES = [
	..." \n\r\\\"'=:;,#-/@?&[]{}aA1_.$`\u2028\u00a0\u00e9\ud800",
	"= ",
	": ",
	"- ",
	"//:a",
	'\\"',
	"\\n",
	"\\\\n",
	"\\u0022",
	"a: ",
	"a: [\n",
	"x = y\n",
	'a="b',
	"a=';b=\"",
	'"a",',
	'{"a":',
	'["',
	"[1,",
	"a:@",
	"https://",
	"token=12345678&",
	"password x ",
	"-----BEGIN ",
	"-----BEGIN x\\n",
	"-----END ",
	"export ",
];

/** What begins something in some syntax, or may be read in more than one way. */
const CONSTRUCTS = [
	...PIECES,
	..."\t()<>|!*%+~^",
	'\t"',
	"''\\",
	"'\\''",
	"``",
	"%q{",
	"q(",
	"=>",
	"->",
	"::",
	"||",
	"{{",
	"${",
	"%a%",
	"<a>",
	"# a # b ; c\n",
	' r"(a',
	' #"a',
	" q'[",
	" $a$",
	" $/",
	" [=[",
	"{|a",
	"{|\n",
	"|===\n",
	"||a||\n",
	"& a \\\\\n",
	"a b ",
	"aB3dE5 ",
	"password=",
	"curl -u a:b ",
	"passwd <<< ",
	"snmpwalk -A '",
	"WIFI:P:",
	"<a value=",
	"a_name=b,a_value=",
	"//a:b@",
	"echo x| ",
	"mysql -p",
	"--a b ",
	"cvs -d :::::",
	"u:p@h,",
	"${A:-",
	'{{ a | default "b" }}',
	"s/a/",
	'"-p", ',
	"u:p@h ",
	'("a",',
	"f(",
	"[[a]]",
	'"""',
	'"""\n',
	"a, b = ",
	"['a']",
	"a: b = ",
	'assert("abcd", a.',
	'"abcd", "',
	'"abcd" is ',
	"login a/",
	"a / b ",
	"<a>b:",
	"<a/>",
	"x <<A\n",
	"key=1,2,3,4,5,6,7,",
	'"key=a b ',
	"```\n",
	"machine a login b ",
	"0-",
	"a1",
];

const LINES: readonly ((run: string) => string)[] = [
	(run) => run,
	(run) => `x\n  ${run}y`,
	(run) => `a\nx${run}y\nb`,
	(run) => `k = "${run}\nb`,
	(run) => `# ${run}x\n`,
];

const PLACES: readonly ((run: string) => string)[] = [
	(run) => run,
	(run) => `a: ${run}x\u2028y\nz`,
	(run) => `a=${run}x\nz`,
	(run) => `x\n  ${run}y`,
	(run) => `a="${run}"\nb`,
	(run) => `{"password":"${run}"}`,
	(run) => `{"${run}":"Xy7$kd82Lq"}`,
	(run) => JSON.stringify({ [run]: Array(20).fill(1) }),
	(run) => JSON.stringify([JSON.stringify([run])]),
	(run) => `[${run}1]`,
	(run) => `https://${run}`,
	(run) => `https://h/?${run}`,
	(run) => `//${run}\nx`,
	(run) => `-----BEGIN x\\n${run}\\n`,
	(run) => `machine ${run}`,
	(run) => `a=${run};b`,
	(run) => `auth: ${run}\nx`,
];

function masks(text: string) {
	return masksFor(toValue(text), createReaders(), {
		...MASK_LIMITS,
		formed: 0,
	});
}

describe("a value that is made to be slow", () => {
	test.each<[what: string, value: string]>([
		[
			"white space in front of a line break that is none",
			`a: ${" ".repeat(SIZE - 20)}x\u2028y\nz`,
		],
		["white space behind `=`", `a=${" ".repeat(SIZE - 20)}x\nz`],
		[
			"a long key over many values",
			`{"${"k".repeat(SIZE / 2)}":[${"1,".repeat(SIZE / 5)}1]}`,
		],
		[
			"backslashes in front of a quote",
			`{"password":"${"\\\\".repeat(SIZE / 3)}x"}`,
		],
		["open brackets", "[".repeat(SIZE)],
		["nesting", `${"[".repeat(SIZE / 3)}"Xy7$kd82Lq"${"]".repeat(SIZE / 3)}`],
		["an address", `${"a.".repeat(SIZE / 3)}@\nx`],
		["line breaks of Windows", `x${"\r\n".repeat(SIZE / 2 - 9)}aB3dE5fG7hJ9`],
		["quotes of CSV", `a,b\n${'"aB3dE5fG7hJ9,\n'.repeat(SIZE / 16)}`],
		[
			"rows of a table, the last of which is none",
			`${"|a|b|\n".repeat(SIZE / 6 - 9)}|aB3dE5fG7hJ9|a|b|c|d|`,
		],
		["line breaks of old", "a=b1\r".repeat(SIZE / 5)],
		["mistakes in YAML", `aB3dE5fG7hJ9\n${"[a]\n".repeat(SIZE / 4 - 9)}`],
		["a token with many marks in it", "aB3=".repeat(SIZE / 4)],
		[
			"tables behind each other",
			"user,password\nann,aB3dE5fG7\nfoo\n".repeat(SIZE / 32),
		],
		...['a;"b\n', '"a""b,"\n', "|a", "<?a ?", "<a>"].map(
			(run): [string, string] => [
				`the same again and again: ${JSON.stringify(run)}`,
				`${run.repeat((SIZE - 20) / run.length)} aB3dE5fG7hJ9`,
			],
		),
		[
			"blanks in front of what nobody pipes",
			`chpasswd echo${" ".repeat(900)}x aB3dE5fG7hJ9\n`.repeat(SIZE / 930),
		],
	])("%s", (_, value) => {
		expect(value.length).toBeLessThanOrEqual(SIZE);
		expect(masks(value).raw).not.toEqual([]);
	});

	test("that would be looked at too often is masked line by line", () => {
		const set = masks(`x: y1\n${"a=".repeat(60_000)}\npassword: hunter-two`);
		expect(set.raw).toContain("x: y1");
		expect(set.raw).toContain("password: hunter-two");
		expect([...set.without]).toContain("parts");
	});

	test("what was found before it was too often stays found, also in one line", () => {
		const set = masks(`{"password":"hunter-two","x":"${"a=".repeat(60_000)}"}`);
		expect(set.raw).toContain("hunter-two");
		expect([...set.without]).toContain("parts");
	});

	test("any construct, repeated, in any place", () => {
		const run = fc
			.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
			.map((pieces) => pieces.join(""))
			.map((piece) => piece.repeat((SIZE - 1_000) / 2 / piece.length));
		fc.assert(
			fc.property(run, fc.constantFrom(...PLACES), (run, place) => {
				masks(place(run));
			}),
			// Some take seconds: more of them are tried at night.
			{ numRuns: 15 },
		);
	}, 180_000);

	// A pattern that tries again takes minutes for these few characters where the power is three or more.
	test.each(CONSTRUCTS)("%j, repeated, in each place", (piece) => {
		for (const place of LINES) masks(place(piece.repeat(4_000 / piece.length)));
	});

	test.each<[what: string, value: string]>([
		["comments of many words", "# a b # c; d\n".repeat(60)],
		["comments behind each other", "# a # b ; c #".repeat(60)],
		["a quote of a shell in other quotes", `k = "${"'\\''".repeat(40)}"x\nb`],
		["backticks in quotes", `password '"\`${'``\\"'.repeat(40)}\nb`],
		["a long line with no end", `x\n  ${" ".repeat(20_000)}yonder`],
	])("%s", (_, value) => {
		expect(masks(value).raw).not.toEqual([]);
	});

	test("documents inside documents", () => {
		const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
		const wrap = fc.constantFrom<(text: string) => string>(
			(text) => JSON.stringify([text]),
			(text) => JSON.stringify({ password: text, a: `${text}\n` }),
			(text) => `-----BEGIN x\\n${escaped(text)}\\ny`,
			(text) => `k: "-----BEGIN \\n${escaped(text)}" #"\\ny`,
			(text) => `k: "z\\n${escaped(text)}" # x\ny`,
		);
		fc.assert(
			fc.property(fc.array(wrap, { minLength: 12, maxLength: 20 }), (wraps) => {
				let text = "-----BEGIN \\nXy7$kd82Lq\\n # a";
				for (const wrap of wraps)
					if (wrap(text).length < SIZE) text = wrap(text);
				masks(text);
			}),
			{ numRuns: 60 },
		);
	});
});

test("forms of many lines with other letters than those of ASCII", () => {
	const letter = (n: number) => String.fromCodePoint(0x4e00 + (n % 20_000));
	const lines = Array.from({ length: 700 }, (_, line) =>
		Array.from({ length: 28 }, (_, n) => letter(line * 28 + n)).join(""),
	);
	const { forms } = masksFor(toValue(lines.join("\n")), createReaders());
	expect([...(forms.get("URL") ?? [])]).toContain(
		encodeURIComponent(lines[699] ?? "").toLowerCase(),
	);
	for (const made of forms.values()) for (const _ of made);
});

test("the largest value, of one line and of many", () => {
	const size = 10 * 1024 * 1024;
	const line = "Xy7$kd82Lq/".repeat(size / 11);
	expect(masksFor(toValue(line)).raw).toEqual([line]);
	const lines = Array.from({ length: 171_000 }, (_, n) =>
		`${n} `.repeat(10).trim(),
	);
	expect(masksFor(toValue(lines.join("\n"))).raw.length).toBe(
		lines.filter((text) => text.length >= 4).length,
	);
});

describe("all values of a step", () => {
	test("are formed and read up to 4 MiB together", () => {
		const setOf = maskSets(createReaders());
		const value = (n: number) => toValue(`${n}-${"ab".repeat(30_000)}`);
		const complete = Array.from({ length: 200 }, (_, n) => setOf(value(n))).map(
			({ without }) => without.size === 0,
		);
		expect(complete.indexOf(false)).toBe(69);
		expect(complete.lastIndexOf(true)).toBe(68);
	});

	test("each is looked at once", () => {
		const setOf = maskSets(createReaders());
		const value = toValue("hunter2-hunter2");
		expect(setOf(value)).toBe(setOf(value));
	});
});
